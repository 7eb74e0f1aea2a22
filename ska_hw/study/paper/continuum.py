"""SKA in continuous time: the flow that every pair follows as eta -> 0.

With the learning rate read as a time step, W_(k+1) = W_k + eta F(W_k) is Euler's method for

    dW/dt = X^T (Z D(1-D)) / (N ln 2),     db/dt = sum_n Z D(1-D) / (N ln 2)

in every layer, X being D of the layer below at the same time. What `gradient` and `update_input`
change (dD in the gradient, D_(k-1) for D_k) is of order eta and vanishes in the limit, so all
variants share this flow.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.integrate import DOP853
from scipy.special import expit

from ska_hw.contract.observables import LN2, Real
from ska_hw.model.data import Tensors
from ska_hw.study.paper.pool import Tick
from ska_hw.study.paper.thresholds import TIME_TOLERANCE


class Flow:
    """The right-hand side on one flat vector of all W and b; counts its forward passes."""

    def __init__(self, tensors: Tensors, tick: Tick) -> None:
        self.x, self.tick = tensors.x, tick
        self.shapes = [w.shape for w in tensors.weights]
        layers = zip(tensors.weights, tensors.biases, strict=True)
        self.start = np.concatenate([part.ravel() for layer in layers for part in layer])
        self._ends = np.cumsum([size for i, o in self.shapes for size in (i * o, o)])[:-1]
        self.passes = 0

    def split(self, y: Real) -> list[tuple[Real, Real]]:
        """W and b of each layer as views of the flat vector."""
        parts = np.split(y, self._ends)
        layers = zip(self.shapes, parts[::2], parts[1::2], strict=True)
        return [(w.reshape(shape), b) for shape, w, b in layers]

    def _forward(self, y: Real) -> Iterator[tuple[Real, Real, Real]]:
        """X, Z and D of each layer."""
        x = self.x
        for w, b in self.split(y):
            z = x @ w + b
            d = expit(z)
            yield x, z, d
            x = d

    def __call__(self, _: float, y: Real) -> Real:
        rate, scale = np.empty_like(y), 1 / (len(self.x) * LN2)
        for (x, z, d), (dw, db) in zip(self._forward(y), self.split(rate), strict=True):
            g = z * (d * (1 - d))
            np.matmul(x.T, g, out=dw)
            db[:] = g.sum(axis=0)
            dw *= scale
            db *= scale
        self.passes += 1
        self.tick(1.0)
        return rate

    def decisions(self, y: Real) -> list[Real]:
        """D of every layer."""
        return [d for _, _, d in self._forward(y)]

    def rates(self, y: Real) -> Real:
        """Per layer (L, 5): entropy, cosine, norm, flow and Lagrangian in continuous time."""
        x_rate, rates = np.zeros_like(self.x), []
        layers = zip(self._forward(y), self.split(y), self.split(self(0.0, y)), strict=True)
        for (x, z, d), (w, _), (dw, db) in layers:
            z_rate = x @ dw + x_rate @ w + db
            d_rate = d * (1 - d) * z_rate
            product, norm, speed = np.vdot(z, d_rate), np.linalg.norm(z), np.linalg.norm(z_rate)
            sizes = norm * np.linalg.norm(d_rate)
            cosine = product / sizes if sizes else 0.0
            rates.append([-product / LN2, cosine, norm, speed, -product])
            x_rate = d_rate
        return np.array(rates)


@dataclass(frozen=True)
class Limit:
    """The flow's curves: `times` (T,), each history (T, L), D at chosen times, and its cost."""

    times: Real
    entropy: Real
    cosine: Real
    norm: Real
    flow: Real
    lagrangian: Real
    d_at: dict[float, list[Real]]
    passes: int

    def history(self, name: str) -> Real:
        """By the names in `observables.HISTORIES`."""
        history: Real = getattr(self, name)
        return history


def limit(
    tensors: Tensors, end: float, points: int, at: list[float], rtol: float, tick: Tick
) -> Limit:
    """Integrate to time `end` by DOP853; D is kept at the times `at`, none above `end`."""
    flow = Flow(tensors, tick)
    grid = np.linspace(0, end, points)
    # Weights are compared with their own size, not with one.
    atol = rtol * float(np.sqrt(np.mean(flow.start**2)))
    solver = DOP853(flow, 0.0, flow.start, end, rtol=rtol, atol=atol)
    rows: list[Real] = []
    d_at = {time: flow.decisions(flow.start) for time in at if time <= 0}
    while len(rows) < points:
        if solver.status == "running":
            solver.step()
        if solver.status == "failed":
            raise RuntimeError("the integrator's step became too small")
        passes, dense = flow.passes, solver.dense_output()
        while len(rows) < points and grid[len(rows)] <= solver.t * (1 + TIME_TOLERANCE):
            rows.append(flow.rates(dense(grid[len(rows)])))
        for time in at:
            if solver.t_old < time <= solver.t * (1 + TIME_TOLERANCE):
                d_at[time] = flow.decisions(dense(time))
        # What is only looked at does not count as a cost of the integration.
        flow.passes = passes
    entropy, cosine, norm, speed, lagrangian = np.moveaxis(np.array(rows), -1, 0)
    return Limit(grid, entropy, cosine, norm, speed, lagrangian, d_at, flow.passes)
