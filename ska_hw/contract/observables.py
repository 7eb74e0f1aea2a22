"""Raw sums to observables, landmarks and stopping: one definition for reference, model and core.

Six sums over all N x O elements of a layer at one step carry every observable of the paper.
"""

from dataclasses import dataclass, fields
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Real = NDArray[np.float64]
LN2 = float(np.log(2))


HISTORIES = ("entropy", "cosine", "norm", "flow", "net", "lagrangian")


@dataclass(frozen=True)
class Histories:
    """Observables by recorded step and layer, each of shape (K-1, L).

    Recorded step 0 is the second of the K forward steps, the first that has a predecessor; so
    steps are counted in the paper's plots.
    """

    entropy: Real
    """H = -(1/ln 2) sum Z dD (equation 4's discrete form)."""
    cosine: Real
    """Between Z and dD; 0 where dD vanishes."""
    norm: Real
    """Frobenius norm of Z."""
    flow: Real
    """Knowledge flow: norm dZ / eta."""
    net: Real
    """Tensor Net (equation 27), with the sign convention asked for."""
    lagrangian: Real
    """-sum Z D(1-D) dZ / eta."""

    @property
    def steps(self) -> int:
        """Number of recorded steps."""
        return len(self.entropy)

    def as_dict(self) -> dict[str, Real]:
        """The histories by name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


def observe(
    sums: Real, eta: float, net_sign: Literal["program", "equation"] = "program"
) -> Histories:
    """Histories from real raw sums of shape (K, L, 6), the last axis ordered as `SUMS`.

    Row 0, the step without a predecessor, is not part of the histories.
    """
    z_dd, z_z, dd_dd, dz_dz, dz_d, dz_zp = np.moveaxis(np.asarray(sums)[1:], -1, 0)
    norms = np.sqrt(z_z) * np.sqrt(dd_dd)
    cosine = np.divide(z_dd, norms, out=np.zeros_like(z_dd), where=norms > 0)
    sign = {"program": -1.0, "equation": 1.0}[net_sign]
    return Histories(
        entropy=-z_dd / LN2,
        cosine=cosine,
        norm=np.sqrt(z_z),
        flow=np.sqrt(dz_dz) / eta,
        net=dz_d + sign * dz_zp / LN2,
        lagrangian=-dz_zp / eta,
    )


@dataclass(frozen=True)
class Landmarks:
    """Where one layer's histories turn; steps are recorded steps, counted from 0."""

    entropy_min: float
    entropy_min_step: int
    flow_peak: float
    flow_peak_step: int
    net_crossing: int | None
    """First step with Tensor Net > 0 after one with Tensor Net < 0; None if there is none."""


def net_crossing(net: Real) -> int | None:
    """First step at which `net` (one layer) turns from negative to positive, or None."""
    negative = np.flatnonzero(net < 0)
    if len(negative) == 0:
        return None
    after = np.flatnonzero(net[negative[0] :] > 0)
    return int(negative[0] + after[0]) if len(after) else None


def landmarks(histories: Histories) -> list[Landmarks]:
    """The landmarks of each layer."""
    found = []
    for layer in range(histories.entropy.shape[1]):
        entropy, flow = histories.entropy[:, layer], histories.flow[:, layer]
        low, peak = int(np.argmin(entropy)), int(np.argmax(flow))
        found.append(
            Landmarks(
                entropy_min=float(entropy[low]),
                entropy_min_step=low,
                flow_peak=float(flow[peak]),
                flow_peak_step=peak,
                net_crossing=net_crossing(histories.net[:, layer]),
            )
        )
    return found


def accumulated(rate: Real) -> Real:
    """Running sums over the steps: of `net` it is equation 8's integral, of `entropy` H(t)."""
    return np.cumsum(rate, axis=0)


def relative_l2(value: Real, expected: Real) -> float:
    """norm(value - expected) / norm(expected) of one layer's history; 0 where both vanish."""
    error, size = float(np.linalg.norm(value - expected)), float(np.linalg.norm(expected))
    return error / size if size else (0.0 if error == 0 else float("inf"))


def l2_errors(value: Histories, expected: Histories) -> dict[str, list[float]]:
    """Relative L2 error of every history, by layer."""
    theirs = expected.as_dict()
    return {
        name: [relative_l2(a, b) for a, b in zip(mine.T, theirs[name].T, strict=True)]
        for name, mine in value.as_dict().items()
    }
