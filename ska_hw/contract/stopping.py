"""Stopping, and the change of Tensor Net's sign, on raw sums: what the core decides by itself.

Everything is an exact integer decision on a layer's raw sums, so the core makes the same one. Steps
are counted as in `observables`: recorded step k - 1 is forward step k, the first with a predecessor
being k = 1.

    entropy passed    from k = 2 on: sum Z dD was ever below its largest value of an earlier step,
                      that is, H = -(1/ln 2) sum Z dD has risen above its running minimum
    flow converged    at k >= 2: |S_k - S_(k-1)| <= floor(S_k / 2^shift), S = sum dZ^2
    stop              after a step at which all layers have passed and all have converged
    crossing          the first recorded step with Net > 0 after one with Net < 0
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ska_hw.contract.sums import RAW_SUMS, SUMS

if TYPE_CHECKING:
    from ska_hw.design import Design

INVERSE_LN2 = 47274
"""1 / ln 2 times 2^`INVERSE_LN2_FRAC`, 5e-6 too small."""

INVERSE_LN2_FRAC = 15


def net_shift(design: "Design") -> int:
    """Left shift of sum dZ D that brings it to the fraction of sum dZ Z P / ln 2."""
    f = design.formats
    return RAW_SUMS["dz_zp"].frac(f) + INVERSE_LN2_FRAC - RAW_SUMS["dz_d"].frac(f)


def net(design: "Design", dz_d: int, dz_zp: int) -> int:
    """Tensor Net as an exact integer of the rounded 1 / ln 2; only its sign is used."""
    sign = {"program": -1, "equation": 1}[design.training.net_sign]
    shift = net_shift(design)
    left, right = (dz_d << shift, dz_zp) if shift >= 0 else (dz_d, dz_zp << -shift)
    return left + sign * right * INVERSE_LN2


@dataclass
class _Layer:
    best: int = 0
    flow: int = 0
    passed: bool = False
    converged: bool = False
    negative: bool = False
    crossing: int = -1


class StoppingRule:
    """Follows a run step by step, as the core does; the paper's criterion on real histories is
    `model.stopping.Stopping`.

    `stop_shift` is the flow's threshold; `crossings` has the recorded step of Tensor Net's sign
    change for each layer, -1 where there was none yet.
    """

    def __init__(self, design: "Design", stop_shift: int) -> None:
        self._design, self._shift = design, stop_shift
        self._layers = [_Layer() for _ in design.network.layers]
        self._step = 0

    @property
    def crossings(self) -> list[int]:
        """Recorded step of the sign change by layer."""
        return [layer.crossing for layer in self._layers]

    def step(self, sums: Sequence[tuple[int, ...]]) -> bool:
        """Take the raw sums of all layers of one step. Returns whether to stop after it."""
        for layer, values in zip(self._layers, sums, strict=True):
            self._observe(layer, dict(zip(SUMS, values, strict=True)))
        self._step += 1
        return all(layer.passed and layer.converged for layer in self._layers)

    def _observe(self, layer: _Layer, sums: dict[str, int]) -> None:
        flow, entropy = sums["dz_dz"], sums["z_dd"]
        if self._step >= 2:
            layer.passed = layer.passed or entropy < layer.best
            layer.converged = abs(flow - layer.flow) <= flow >> self._shift
        layer.best = entropy if self._step <= 1 else max(layer.best, entropy)
        layer.flow = flow
        if self._step >= 1:
            value = net(self._design, sums["dz_d"], sums["dz_zp"])
            if value > 0 and layer.negative and layer.crossing < 0:
                layer.crossing = self._step - 1
            layer.negative = layer.negative or value < 0
