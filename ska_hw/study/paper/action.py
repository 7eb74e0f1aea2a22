"""Lagrangian, action and Euler-Lagrange equation of a training (equations 9 to 25).

    L(z, z') = -z sigmoid'(z) z'                 summed over samples and neurons of a layer
    H = (1/ln 2) integral of L dt = -(1/ln 2) integral of z dD

L is a total derivative in time: with F(z) = z sigmoid(z) - ln(1 + e^z), L = -dF/dt, and -F is the
binary entropy of D in nats. So the action is, for every path, the change of the summed Shannon
entropy of D between its two ends. That closed form is what sums over steps are compared with.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.contract.observables import LN2, Real
from ska_hw.study.paper.trajectory import Engine, ObservedRun

SUMMED = ("entropy", "lagrangian", "trapezoid")
"""Sums of H, -(1/ln 2) sum Z dD, the paper's discrete entropy; of L eta / ln 2; and like the first,
with the mean of Z before and after each step.
"""
COMPLEX_STEP = 1e-30
"""Below the square root of the smallest relevant number, so no truncation error remains."""


@dataclass(frozen=True)
class Action:
    """Over all steps of a run, in bits, by layer."""

    exact: Real
    """Change of the Shannon entropy of D."""
    sums: dict[str, Real]
    """The sums over steps that approximate it, by the names in `SUMMED`."""

    @property
    def errors(self) -> dict[str, Real]:
        """Relative error of each sum, by layer."""
        return {
            name: np.abs(total - self.exact) / np.abs(self.exact)
            for name, total in self.sums.items()
        }


def action(run: ObservedRun, trapezoid: Real) -> Action:
    """Of a run; `trapezoid` is what `PathWatcher` summed."""
    histories = run.histories()
    lagrangian = histories.lagrangian.sum(axis=0) * run.eta / LN2
    sums = zip(SUMMED, (histories.entropy.sum(axis=0), lagrangian, trapezoid), strict=True)
    return Action(run.shannon[1] - run.shannon[0], dict(sums))


class PathWatcher:
    """Sums along a path that need two consecutive steps; `train` calls it.

    `trapezoid` (L,): -(1/ln 2) sum of the mean of two Z times dD. `discrete` (K-1, L): the
    residual of the Euler-Lagrange equation of the discrete action S = -sum Z_k (D_k - D_(k-1)),
    which is dS/dZ_k = D'(Z_k) (Z_(k+1) - Z_k) - (D_k - D_(k-1)), relative to the size of its
    terms. Nothing moves before the first update, so the first two are not of the path.
    """

    def __init__(self, layers: int) -> None:
        self.layers = range(layers)
        self.trapezoid = np.zeros(layers)
        self.discrete: list[list[Any]] = []
        self._before: list[tuple[Real, Real, Real]] = []

    @property
    def d(self) -> list[Real]:
        """D of each layer after the latest step."""
        return [d for _, d, _ in self._before]

    def __call__(self, step: int, engine: Engine) -> None:
        """Take in one forward step."""
        now, residuals = [], []
        for n in self.layers:
            z, d = engine.z(n), engine.d(n)
            if self._before:
                z_before, d_before, shift_before = self._before[n]
                shift = d - d_before
                self.trapezoid[n] -= float(np.vdot((z + z_before) / 2, shift)) / LN2
                term = d_before * (1 - d_before) * (z - z_before)
                size = np.linalg.norm(term)
                residuals.append(np.linalg.norm(term - shift_before) / size if size else 0.0)
            else:
                shift = np.zeros_like(d)
            now.append((z.copy(), d.copy(), shift))
        if residuals:
            self.discrete.append(residuals)
        self._before = now


def lagrangian(z: NDArray[Any], z_rate: NDArray[Any]) -> NDArray[Any]:
    """L of each element; for complex arguments too."""
    d = 1 / (1 + np.exp(-z))
    return -z * d * (1 - d) * z_rate


def momentum(z: NDArray[Any]) -> NDArray[Any]:
    """dL/dz' of each element. L is linear in z', so a quotient of differences is exact."""
    return lagrangian(z, np.ones_like(z)) - lagrangian(z, np.zeros_like(z))


def euler_lagrange(z: Real, z_rate: Real) -> tuple[Real, Real]:
    """(d/dt dL/dz', dL/dz) of each element along a path with this z and z'.

    The first differentiates dL/dz' along the path (z moves with z_rate), the second L in z at
    fixed z', each by a complex step: Im f(z + ih) / h. Sigmoid'' is never written down.
    """
    along = momentum(z + 1j * COMPLEX_STEP * z_rate).imag / COMPLEX_STEP
    partial = lagrangian(z + 1j * COMPLEX_STEP, z_rate).imag / COMPLEX_STEP
    return along, partial


def residual(z: Real, z_rate: Real) -> float:
    """Largest |d/dt dL/dz' - dL/dz| over the largest of the two terms; 0 where both vanish."""
    along, partial = euler_lagrange(z, z_rate)
    size = float(max(np.abs(along).max(), np.abs(partial).max()))
    return float(np.abs(along - partial).max()) / size if size else 0.0


class EulerLagrangeWatcher:
    """Residual of the Euler-Lagrange equation at each recorded step, (K-1, L); `train` calls it."""

    def __init__(self, layers: int, eta: float) -> None:
        self.layers, self.eta = range(layers), eta
        self.residuals: list[list[float]] = []
        self._before: list[Real] = []

    def __call__(self, step: int, engine: Engine) -> None:
        """Take in one forward step."""
        now = [engine.z(n).copy() for n in self.layers]
        if self._before:
            pairs = zip(now, self._before, strict=True)
            self.residuals.append([residual(z, (z - old) / self.eta) for z, old in pairs])
        self._before = now


def residual_of_any_path(shape: tuple[int, ...], seed: int = 0) -> float:
    """The same residual on a path that no training ever took: random z and z'."""
    rng = np.random.default_rng(seed)
    return residual(3 * rng.standard_normal(shape), 10 * rng.standard_normal(shape))
