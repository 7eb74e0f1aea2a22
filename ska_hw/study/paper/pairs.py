"""The pairs (eta, K) with eta K constant, and how invariant in time the training really is.

Entropy is divided by eta first (that of one step is a rate times eta). Pairs are compared with
the flow in continuous time (`continuum`), which is where eta -> 0 leads, at t = eta r with r the
updates made so far; and with each other in the paper's time, t = eta k with k the forward steps.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ska_hw.contract.observables import Real
from ska_hw.design import Design
from ska_hw.study.paper.continuum import Limit
from ska_hw.study.paper.thresholds import TIME_TOLERANCE
from ska_hw.study.paper.trajectory import ObservedRun

MULTIPLES = ((2.0, 0.5), (1.0, 1.0), (0.5, 2.0), (0.33, 3.0), (0.25, 4.0), (0.1, 10.0))
"""eta and K of the paper's six pairs (section 2.1.2), as multiples of (0.01, 50)."""
LEAST_STEPS = 4
"""K of a pair: with fewer no step is left to compare, nor a residual of the discrete action."""
SCALED = ("entropy", "cosine", "norm", "flow")
"""Histories that are compared between pairs."""


@dataclass(frozen=True)
class Pair:
    """Learning rate and number of forward steps."""

    eta: float
    steps: int

    @property
    def label(self) -> str:
        """As the paper writes it."""
        return f"η = {self.eta:g}, K = {self.steps}"

    @property
    def last_time(self) -> float:
        """Time of the last D: K forward steps have made K - 2 updates before the last."""
        return self.eta * (self.steps - 2)


def pairs_of(design: Design, multiples: Sequence[tuple[float, float]] = MULTIPLES) -> list[Pair]:
    """The pairs around the design's own (eta, K) with at least `LEAST_STEPS`."""
    t = design.training
    return [
        Pair(float(f"{t.eta * a:.6g}"), round(t.steps * b))
        for a, b in multiples
        if t.eta * a <= 1 and round(t.steps * b) >= LEAST_STEPS
    ]


def with_pair(design: Design, pair: Pair) -> Design:
    """The design, trained with another pair."""
    return design.with_(training__eta=pair.eta, training__steps=pair.steps)


def scaled(run: ObservedRun, name: str) -> Real:
    """A history that should not depend on eta: entropy as a rate, the others as they are."""
    history = run.histories().as_dict()[name]
    return history / run.eta if name == "entropy" else history


def on_grid(times: Real, history: Real, grid: Real) -> Real:
    """`history` (K, L) at the times of `grid`, linearly between steps."""
    return np.column_stack([np.interp(grid, times, column) for column in history.T])


@dataclass(frozen=True)
class Deviation:
    """How far a pair is from another curve: by layer, relative L2 and worst share of the range."""

    relative_l2: Real
    worst: Real

    @classmethod
    def of(cls, ours: Real, theirs: Real) -> "Deviation":
        """Of `ours` from `theirs`, both (steps, L)."""
        error = ours - theirs
        return cls(
            np.linalg.norm(error, axis=0) / np.linalg.norm(theirs, axis=0),
            np.abs(error).max(axis=0) / np.ptp(theirs, axis=0),
        )


def deviation(run: ObservedRun, name: str, limit: Limit) -> Deviation:
    """Of a run's scaled history from the flow in continuous time."""
    grid = limit.times
    # The first recorded step has no shift yet: its cosine is 0 by definition, not by learning.
    since = grid >= max(run.eta, grid[0]) if name != "norm" else grid >= grid[0]
    since &= grid <= run.times[-1] + TIME_TOLERANCE
    ours = on_grid(run.times, scaled(run, name), grid)
    return Deviation.of(ours[since], limit.history(name)[since])


def between(run: ObservedRun, other: ObservedRun, name: str) -> Deviation:
    """Of one pair from another, in the paper's time t = eta k, k counting forward steps from 0.

    That is one eta later than `times`, which counts updates; compared at the steps of `other`.
    """
    times, others = run.times + run.eta, other.times + other.eta
    common = (others >= times[0] - TIME_TOLERANCE) & (others <= times[-1] + TIME_TOLERANCE)
    grid = others[common]
    return Deviation.of(
        on_grid(times, scaled(run, name), grid), on_grid(others, scaled(other, name), grid)
    )


def order(etas: Sequence[float], errors: Sequence[float]) -> float:
    """Slope of log error over log eta; nan where an error is zero."""
    if min(errors) <= 0:
        return float("nan")
    return float(np.polyfit(np.log(etas), np.log(errors), 1)[0])
