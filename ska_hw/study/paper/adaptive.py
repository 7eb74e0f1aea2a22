"""Adaptive time stepping: how many forward passes until a given end state.

Read as a flow in time, training can be integrated by any method. Each evaluation of the flow is
one forward pass with its outer products, as one SKA step is. Methods:

- `euler`: fixed steps, the paper's rule without dD (the flow's own Euler method);
- `heun`: Euler with Heun's method as its error estimate and step-size controller, extrapolated
  (the Heun value is kept); a rejected step costs one pass, since the slope at its start is reused;
- scipy's embedded Runge-Kutta pairs `RK23`, `RK45` and `DOP853`.
"""

from dataclasses import dataclass

import numpy as np
from scipy.integrate import solve_ivp

from ska_hw.contract.observables import Real
from ska_hw.model.data import Tensors
from ska_hw.study.paper.continuum import Flow
from ska_hw.study.paper.pool import Tick
from ska_hw.study.paper.thresholds import TIME_TOLERANCE

SAFETY, SHRINK, GROW = 0.9, 0.2, 4.0
"""Of the step-size controller: margin, and bounds on how much one step may change the next."""


@dataclass(frozen=True)
class Solution:
    """One integration: its passes, steps taken and refused where known, and D of all layers."""

    method: str
    tolerance: float
    passes: int
    accepted: int | None
    rejected: int | None
    d: list[Real]
    sizes: list[float]
    """Step sizes accepted, where the method is ours."""


def relative_size(flow: Flow, error: Real, y: Real) -> float:
    """Largest over the layers of norm(error) / norm(W and b)."""
    return max(
        float(np.sqrt(np.vdot(dw, dw) + np.vdot(db, db)) / np.sqrt(np.vdot(w, w) + np.vdot(b, b)))
        for (dw, db), (w, b) in zip(flow.split(error), flow.split(y), strict=True)
    )


def heun(tensors: Tensors, end: float, tolerance: float, first: float, tick: Tick) -> Solution:
    """Embedded Heun/Euler with local extrapolation to t = `end`, beginning with step `first`.

    `tolerance` bounds the Euler step's estimated error, relative to the weights of each layer.
    """
    flow = Flow(tensors, tick)
    y, t, h = flow.start.copy(), 0.0, min(first, end)
    sizes: list[float] = []
    rejected = 0
    slope = flow(t, y)
    while True:
        h = min(h, end - t)
        error = (flow(t + h, y + h * slope) - slope) * (h / 2)
        ratio = relative_size(flow, error, y) / tolerance
        # The estimate is of second order in h.
        factor = min(GROW, max(SHRINK, SAFETY * ratio**-0.5)) if ratio else GROW
        if ratio > 1:
            rejected += 1
            h *= factor
            continue
        y = y + h * slope + error
        t += h
        sizes.append(h)
        if t >= end * (1 - TIME_TOLERANCE):
            break
        slope = flow(t, y)
        h *= factor
    return Solution("heun", tolerance, flow.passes, len(sizes), rejected, flow.decisions(y), sizes)


def euler(tensors: Tensors, end: float, steps: int, tick: Tick) -> Solution:
    """`steps` equal steps of the flow's Euler method; `tolerance` holds eta."""
    flow = Flow(tensors, tick)
    y, h = flow.start.copy(), end / steps
    for _ in range(steps):
        y += h * flow(0.0, y)
    return Solution("euler", h, flow.passes, steps, 0, flow.decisions(y), [h] * steps)


def scipy_pair(tensors: Tensors, end: float, method: str, tolerance: float, tick: Tick) -> Solution:
    """One of scipy's embedded pairs; `tolerance` is its rtol, atol being scaled to the weights."""
    flow = Flow(tensors, tick)
    atol = tolerance * float(np.sqrt(np.mean(flow.start**2)))
    path = solve_ivp(flow, (0, end), flow.start, method, t_eval=[end], rtol=tolerance, atol=atol)
    if not path.success:
        raise RuntimeError(f"{method}: {path.message}")
    return Solution(method, tolerance, flow.passes, None, None, flow.decisions(path.y[:, -1]), [])


def end_state_error(d: list[Real], expected: list[Real], start: list[Real]) -> float:
    """Worst layer of norm(D - expected) / norm(expected - D at the start)."""
    return max(
        float(np.linalg.norm(a - b) / np.linalg.norm(b - c))
        for a, b, c in zip(d, expected, start, strict=True)
    )


def solve(
    tensors: Tensors, end: float, first: float, method: str, setting: float, tick: Tick
) -> Solution:
    """One integration by name; `setting` is the tolerance, or the number of steps for `euler`."""
    if method == "euler":
        return euler(tensors, end, int(setting), tick)
    if method == "heun":
        return heun(tensors, end, setting, first, tick)
    return scipy_pair(tensors, end, method, setting, tick)


def passes_needed(points: list[tuple[int, float]], target: float) -> int | None:
    """Fewest passes of the (passes, error) points whose error is at most `target`."""
    return min((passes for passes, error in points if error <= target), default=None)
