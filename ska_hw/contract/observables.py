"""Raw sums to observables, landmarks and stopping: one definition for reference, model and core.

The raw sums over all N x O elements of a layer at one step carry every observable of the paper.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ska_hw.contract.sums import SUMS

Real = NDArray[np.float64]
LN2 = float(np.log(2))


@dataclass(frozen=True)
class Observed:
    """What an observable is a function of: real raw sums by name, each (K-1, L), the learning rate,
    and the sign of Tensor Net's second term.
    """

    sums: dict[str, Real]
    eta: float
    sign: float

    def __getitem__(self, name: str) -> Real:
        return self.sums[name]


def _cosine(s: Observed) -> Real:
    norms = np.sqrt(s["z_z"]) * np.sqrt(s["dd_dd"])
    return np.divide(s["z_dd"], norms, out=np.zeros_like(norms), where=norms > 0)


def _is(label: str, formula: Callable[[Observed], Real]) -> dict[str, Any]:
    """Metadata of an observable: its name in plots, with its unit, and its formula."""
    return {"label": label, "formula": formula}


@dataclass(frozen=True)
class Histories:
    """Observables by recorded step and layer, each of shape (K-1, L).

    Recorded step 0 is the second of the K forward steps, the first that has a predecessor; so
    steps are counted in the paper's plots. CSV files, plots and reports have the observables in
    this order.
    """

    entropy: Real = field(metadata=_is("entropy H [bit]", lambda s: -s["z_dd"] / LN2))
    """H = -(1/ln 2) sum Z dD (equation 4's discrete form)."""
    cosine: Real = field(metadata=_is("cosine of Z and ΔD", _cosine))
    """Between Z and dD; 0 where dD vanishes."""
    norm: Real = field(metadata=_is("knowledge norm ‖Z‖", lambda s: np.sqrt(s["z_z"])))
    """Frobenius norm of Z."""
    flow: Real = field(metadata=_is("knowledge flow ‖ΔZ‖/η", lambda s: np.sqrt(s["dz_dz"]) / s.eta))
    """Knowledge flow: norm dZ / eta."""
    net: Real = field(
        metadata=_is("Tensor Net [bit]", lambda s: s["dz_d"] + s.sign * s["dz_zp"] / LN2)
    )
    """Tensor Net (equation 27), with the sign convention asked for."""
    lagrangian: Real = field(metadata=_is("Lagrangian", lambda s: -s["dz_zp"] / s.eta))
    """-sum Z D(1-D) dZ / eta."""

    @property
    def steps(self) -> int:
        """Number of recorded steps."""
        return len(self.entropy)

    @property
    def entropy_ratio(self) -> Real:
        """H_k / H_(k-1) of each recorded step but the first, (K-2, L); NaN where H_(k-1) is 0."""
        before, now = self.entropy[:-1], self.entropy[1:]
        return np.divide(now, before, out=np.full_like(now, np.nan), where=before != 0)

    def as_dict(self) -> dict[str, Real]:
        """The histories by name."""
        return {name: getattr(self, name) for name in HISTORIES}


LABELS: dict[str, str] = {history.name: history.metadata["label"] for history in fields(Histories)}
"""The observables' names in plots, with their units, by their names in `Histories`."""

HISTORIES = tuple(LABELS)


def observe(
    sums: Real, eta: float, net_sign: Literal["program", "equation"] = "program"
) -> Histories:
    """Histories from real raw sums of shape (K, L, S), the last axis ordered as `SUMS`.

    Row 0, the step without a predecessor, is not part of the histories. Raises `ValueError` where
    the last axis does not have all sums.
    """
    columns = np.moveaxis(np.asarray(sums)[1:], -1, 0)
    by_name = dict(zip(SUMS, columns, strict=True))
    observed = Observed(by_name, eta, {"program": -1.0, "equation": 1.0}[net_sign])
    return Histories(*(history.metadata["formula"](observed) for history in fields(Histories)))


@dataclass(frozen=True)
class Landmarks:
    """Where one layer's histories turn; steps are recorded steps, counted from 0.

    An extreme at `last_step` may lie beyond it: it is not a turn, and no evidence of anything.
    """

    entropy_min: float
    entropy_min_step: int
    flow_peak: float
    flow_peak_step: int
    net_crossing: int | None
    """First step with Tensor Net > 0 after one with Tensor Net < 0; None if there is none."""
    last_step: int
    """The last recorded step."""

    @property
    def reached(self) -> dict[str, int | None]:
        """Step of each landmark of `LANDMARKS`, None where it is not reached by `last_step`."""
        extremes = {"entropy_min": self.entropy_min_step, "flow_peak": self.flow_peak_step}
        turns = {name: None if at == self.last_step else at for name, at in extremes.items()}
        return {**turns, "net_crossing": self.net_crossing}

    def as_dict(self) -> dict[str, Any]:
        """As plain data, with `entropy_min_reached` and `flow_peak_reached`."""
        turns = {f"{name}_reached": self.reached[name] is not None for name in LANDMARKS[:2]}
        return asdict(self) | turns


LANDMARKS = ("entropy_min", "flow_peak", "net_crossing")
"""What `Landmarks.reached` has steps of."""


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
        extremes = float(entropy[low]), low, float(flow[peak]), peak
        crossing = net_crossing(histories.net[:, layer])
        found.append(Landmarks(*extremes, crossing, last_step=len(entropy) - 1))
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
