"""The bit-accurate fixed-point model of SKA on whole tensors.

`Model.step` is the numeric contract: every tensor is exact integers, accumulated without error,
rounded and saturated once where the contract says so. The hardware equals it bit for bit. The
passes over samples (Z, D, G and the sums over samples) are made by a backend of `model.engine`;
tests hold each equal to a plain transcription of the contract.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ska_hw.contract.sums import COUNTED_TENSORS
from ska_hw.design import Design
from ska_hw.model.checkpoint import Checkpoint
from ska_hw.model.engine.backend import Backend, Kept, LayerTotals, Moving
from ska_hw.model.engine.cpu import kernels
from ska_hw.model.engine.cpu.plan import narrow, noise_keys, update_cut, view_cut
from ska_hw.model.engine.cpu.shard import Cpu
from ska_hw.numbers.formats import Format, Raw
from ska_hw.numbers.update import Coefficient, update_weights


class Updates(NamedTuple):
    """The updates of W in a step: how many A c are not 0, of those how many were rounded to 0, and
    their mean magnitude in units of W.
    """

    due: int = 0
    lost: int = 0
    mean: float = 0.0


NO_UPDATES = Updates()


@dataclass(frozen=True)
class LayerSummary:
    """What one layer's step comes to: `sums`, exact integers ordered as `contract.sums.SUMS`;
    `d_sum` (O,), D summed over samples; `overflows` counts by tensor; `peaks`, the largest
    magnitudes of the codes of Z, G and W before they saturate; `updates` of W.
    """

    sums: tuple[int, ...]
    d_sum: Raw
    overflows: dict[str, int]
    peaks: dict[str, int] = field(default_factory=dict, kw_only=True)
    updates: Updates = field(default=NO_UPDATES, kw_only=True)


@dataclass(frozen=True)
class LayerStep(LayerSummary):
    """All that one layer did in one step, as raw integers.

    `forward` (N, O) is sum Xa Wf without b; `a` (I, O) the summed outer products and `a_bias` (O,)
    the summed G, both None where nothing is updated, as is `g`; `w`, `b` are the weights after the
    update.
    """

    forward: Raw
    z: Raw
    d: Raw
    g: Raw | None
    a: Raw | None
    a_bias: Raw | None
    w: Raw
    b: Raw


@dataclass
class Layer:
    """Master weights of a layer, (I, O) and (O,)."""

    w: Raw
    b: Raw


class Model:
    """Trains with SKA in fixed point, one `step` at a time.

    Parameters
    ----------
    design: formats, modes and sizes.
    x: (N, I) codes in `design.formats.x`.
    weights, biases: codes in `design.formats.w`, (I, O) and (O,) for each layer; biases default
        to zero.
    backend: what makes the passes over samples; the results don't depend on it.

    Raises `ValueError` for shapes that do not fit the design and for codes out of range.
    """

    def __init__(
        self,
        design: Design,
        x: NDArray[Any],
        weights: Sequence[Raw],
        biases: Sequence[Raw] | None = None,
        backend: Backend | None = None,
    ) -> None:
        sizes = design.network.sizes
        _check_inputs(design, x)
        if [w.shape for w in weights] != sizes:
            raise ValueError(f"weights must have shapes {sizes}, not {[w.shape for w in weights]}")
        if biases is None:
            biases = [np.zeros(o, dtype=np.int64) for _, o in sizes]
        if [b.shape for b in biases] != [(o,) for _, o in sizes]:
            raise ValueError("biases must have one code for each output of each layer")
        self.design = design
        self.layers = self._checked(weights, biases)
        eta, bits = design.training.eta, design.formats.c_bits
        self.coefficient = Coefficient.of(eta, design.data.samples, bits)
        self.steps_done = 0
        self._view_cut = view_cut(design)
        self._passes = (backend or Cpu()).start(design, x)

    @property
    def checkpoint(self) -> Checkpoint | None:
        """The state after the latest step; None before the first, and where the backend has none
        at hand.
        """
        if not self.steps_done or not isinstance(self._passes, Moving):
            return None
        w, b = [layer.w.copy() for layer in self.layers], [layer.b.copy() for layer in self.layers]
        return Checkpoint(self.steps_done, w, b, self._passes.latest_z())

    def resume(self, checkpoint: Checkpoint) -> None:
        """Go on from a checkpoint: the next step updates.

        Raises `ValueError` for shapes and codes that are not the design's, and for a backend that
        cannot.
        """
        checkpoint.check(self.design.network.sizes, self.design.data.samples)
        layers = self._checked(checkpoint.weights, checkpoint.biases)
        for z in checkpoint.z:
            _check_range("z", z, self.design.formats.z)
        self._moving().resume(checkpoint.steps, checkpoint.z)
        self.steps_done, self.layers = checkpoint.steps, layers

    def _checked(self, weights: Sequence[Raw], biases: Sequence[Raw]) -> list[Layer]:
        """Copies of W and b. Raises `ValueError` for codes out of range."""
        for tensor in (*weights, *biases):
            _check_range("weights and biases", tensor, self.design.formats.w)
        return [
            Layer(np.array(w, dtype=np.int64), np.array(b, dtype=np.int64))
            for w, b in zip(weights, biases, strict=True)
        ]

    def _moving(self) -> Moving:
        if not isinstance(self._passes, Moving):
            name = type(self._passes).__name__.strip("_")
            raise ValueError(f"backend: the samples and state of {name} stay for the whole run")
        return self._passes

    def _replace(self, x: NDArray[Any] | None) -> None:
        if x is not None:
            _check_inputs(self.design, x)
            self._moving().replace(x)

    def step(self, x: NDArray[Any] | None = None) -> list[LayerStep]:
        """One forward pass of all samples and, from the second on, the update of every layer.

        `x`, (N, I) codes, takes the place of the samples from this step on; changes are those of
        element n against element n of the step before. Raises `ValueError` for an `x` that does
        not fit the design, and for a backend that cannot replace it.
        """
        self._replace(x)
        kept = Kept.of(self.design, self.design.data.samples)
        return [
            LayerStep(
                t.sums, t.d_sum, told.overflows, k.forward, k.z, k.d,
                None if t.a is None else k.g, None if t.a is None else t.a.copy(), t.a_bias,
                layer.w.copy(), layer.b, peaks=told.peaks, updates=told.updates,
            )
            for t, told, k, layer in zip(*self._step(kept), kept, self.layers, strict=True)
        ]  # fmt: skip

    def advance(self, x: NDArray[Any] | None = None) -> list[LayerSummary]:
        """The same step, without keeping tensors: faster, and in bounded memory."""
        self._replace(x)
        return [
            LayerSummary(t.sums, t.d_sum, told.overflows, peaks=told.peaks, updates=told.updates)
            for t, told in zip(*self._step(None), strict=True)
        ]

    def _step(self, kept: list[Kept] | None) -> tuple[list[LayerTotals], list["_Told"]]:
        """Wf = view(W); for all samples Z, D, G, A = Xa^T G and the sums; W = round(W + A c)."""
        views, outside = zip(*(self._view(layer.w) for layer in self.layers), strict=True)
        totals = self._passes.step(views, [layer.b for layer in self.layers], kept)
        told = []
        for number, total in enumerate(totals):
            counts = dict.fromkeys(COUNTED_TENSORS, 0) | {"w_view": outside[number]}
            counts["z"], counts["g"] = total.counts["z"], total.counts["g"]
            counts["d_operand"] = totals[number - 1].counts["view"] if number else 0
            told.append(_Told(counts, total.peaks))
            if total.a is not None and total.a_bias is not None:
                self._update(number, total.a, total.a_bias, told[-1])
        self.steps_done += 1
        return totals, told

    def _view(self, w: Raw) -> tuple[NDArray[Any], int]:
        view: NDArray[Any] = np.empty(w.shape, dtype=narrow(self.design.formats.w_view))
        return view, kernels.view_rows(w, self._view_cut, view)

    def _update(self, number: int, a: Raw, a_bias: Raw, told: "_Told") -> None:
        """W = saturate( round( W + A c ) ); b likewise, as one more row below W's."""
        layer, f, design = self.layers[number], self.design.formats, self.design
        keys = noise_keys(self.design, "w", self.steps_done, number)
        c, rounding, overflow = self.coefficient, design.rounding.w, design.overflow.w
        a_frac = self.design.bounds.layers[number].update_frac
        cut = update_cut(self.design, a_frac, c.shift)
        if cut.shift > 0:
            outside, peak, due, lost, size = kernels.update_rows(
                layer.w, a, c.mantissa, cut, keys, 0
            )
            mean = np.ldexp(size * c.mantissa, -cut.shift) / due if due else 0.0
            told.updates = Updates(due, lost, float(mean))
        else:
            layer.w, outside = update_weights(layer.w, a, c, a_frac, f.w, rounding, overflow)
            peak = int(np.abs(layer.w).max())
        told.overflows["w"], told.peaks["w"] = outside, peak
        cut = update_cut(self.design, f.g.frac, c.shift)
        if cut.shift > 0:
            layer.b = layer.b.copy()
            rows = layer.b[None], a_bias[None]
            told.overflows["b"], *_ = kernels.update_rows(*rows, c.mantissa, cut, keys, len(a))
        else:
            layer.b, told.overflows["b"] = update_weights(
                layer.b, a_bias, c, f.g.frac, f.w, rounding, overflow
            )


@dataclass
class _Told:
    """What a step tells of a layer beside its totals."""

    overflows: dict[str, int]
    peaks: dict[str, int]
    updates: Updates = NO_UPDATES


def _check_inputs(design: Design, x: NDArray[Any]) -> None:
    expected = (design.data.samples, design.network.inputs)
    if x.shape != expected:
        raise ValueError(f"x must have shape {expected}, not {x.shape}")
    _check_range("x", x, design.formats.x)


def _check_range(name: str, codes: NDArray[Any], fmt: Format) -> None:
    if codes.size and not fmt.min <= int(codes.min()) <= int(codes.max()) <= fmt.max:
        raise ValueError(f"{name} must be codes of {fmt}: {fmt.min} to {fmt.max}")
