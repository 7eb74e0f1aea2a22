"""Characteristic time as the growth time of an instability: a prediction from one forward pass.

In continuous time a layer with inputs Y = [X, 1] has dZ/dt = Y Y^T (Z D(1-D)) / (N ln 2). Near
Z = 0 that is linear: the part of Z along the leading left singular vector u of Y grows like
e^(kappa t),

    kappa = lambda / (4 ln 2),    lambda the largest eigenvalue of Y^T Y / N,

from a = u^T Z / sqrt(N) of each neuron at the first forward pass. With only this part, each neuron
follows dz/dtau = 4 z D(1-D), tau = kappa t. Its flow and its entropy per step are both led by
sum (z D(1-D))^2, which turns once, at a tau* that depends on the amplitudes a alone. The layer has
settled at tau* / kappa, and the network when its slowest layer has.

Once the layer below has turned, its D are 0 or 1 and no longer 1/2, so lambda becomes I / 2 + 1 for
I inputs: the prediction in `cascade` has this, that in `linear` does not.
docs/characteristic_time.md derives both.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy.integrate import cumulative_trapezoid
from scipy.linalg import eigh
from scipy.special import expit

from ska_hw.contract.observables import LN2, Real

STEPS_TO_FIRE = 3
"""T is so many eta behind the turn: one until it is seen, two since K counts from 1."""

_SMALLEST, _LARGEST = 1e-9, 30.0
"""Amplitudes of one neuron that are told apart."""


@dataclass(frozen=True)
class Prediction:
    """T by the linearised theory, and with what a layer that has turned does to the next.

    `rates` are kappa of each layer at the start, per unit of t; `turns` are when each has turned,
    by the cascade; `amplitudes` the root mean square of a over the neurons of each layer.
    """

    linear: float
    cascade: float
    rates: tuple[float, ...]
    turns: tuple[float, ...]
    amplitudes: tuple[float, ...]

    @property
    def slowest(self) -> int:
        """The layer, from 0, that turns last by the cascade."""
        return int(np.argmax(self.turns))


def predict(x: Real, weights: Sequence[Real], eta: float) -> Prediction:
    """T of a network with the initial `weights` (I, O), b zero, for inputs `x` (N, I)."""
    rates, linear, turns, amplitudes = list[float](), list[float](), list[float](), list[float]()
    for number, w in enumerate(weights):
        largest, u = leading(x)
        z = x @ w
        a = u @ z / np.sqrt(len(x))
        tau, rate = turn(a), largest / (4 * LN2)
        linear.append(tau / rate)
        time = tau / rate
        if number and time > turns[-1]:
            faster = max(rate, (w.shape[0] / 2 + 1) / (4 * LN2))
            time = turns[-1] + (tau - rate * turns[-1]) / faster
        rates.append(rate)
        turns.append(time)
        amplitudes.append(float(np.sqrt(np.mean(a**2))))
        x = expit(z)
    behind = STEPS_TO_FIRE * eta
    found = max(linear) + behind, max(turns) + behind
    return Prediction(*found, tuple(rates), tuple(turns), tuple(amplitudes))


def leading(x: Real) -> tuple[float, Real]:
    """The largest eigenvalue of Y^T Y / N and its u (N,), of length 1, for Y = [X, 1]."""
    y = np.column_stack([x, np.ones(len(x))])
    wide = y.shape[1] > len(y)
    square = (y @ y.T if wide else y.T @ y) / len(y)
    last = len(square) - 1
    values, vectors = eigh(square, subset_by_index=(last, last))
    u = vectors[:, 0] if wide else y @ vectors[:, 0]
    return float(values[0]), u / np.linalg.norm(u)


def turn(amplitudes: Real) -> float:
    """Tau at which sum (z D(1-D))^2 is greatest, for neurons that start at `amplitudes`."""
    logs, taus = _course()
    start = np.log(np.clip(np.abs(amplitudes), _SMALLEST, _LARGEST))
    begin = np.interp(start, logs, taus)
    typical = float(np.log(np.clip(np.sqrt(np.mean(amplitudes**2)), _SMALLEST, _LARGEST)))
    # Neurons have turned at z = 1.54; the small ones of a layer do so later, and count for less.
    end = max(0.0, float(np.interp(np.log(2), logs, taus) - np.interp(typical, logs, taus))) + 4
    grid = np.linspace(0, end, 4001)
    z = np.exp(np.interp(begin + grid[:, None], taus, logs))
    d = expit(z)
    return float(grid[np.argmax(((z * d * (1 - d)) ** 2).sum(axis=1))])


@lru_cache(maxsize=1)
def _course() -> tuple[Real, Real]:
    """The logarithm of z and tau along dz/dtau = 4 z D(1-D), which every neuron follows."""
    logs = np.linspace(np.log(_SMALLEST), np.log(_LARGEST), 20001)
    d = expit(np.exp(logs))
    return logs, cumulative_trapezoid(1 / (4 * d * (1 - d)), logs, initial=0.0)
