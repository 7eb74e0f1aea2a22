"""Action, Euler-Lagrange equation, continuous time, step-size control."""

from typing import Any

import numpy as np
import pytest
from scipy.special import expit

from ska_hw.contract.observables import LN2
from ska_hw.model.data import Tensors
from ska_hw.model.reference import Reference
from ska_hw.study.paper import action, adaptive, pairs
from ska_hw.study.paper.continuum import Flow, limit
from ska_hw.study.paper.trajectory import FloatEngine, shannon_bits, train
from tests.support.paper_small import small_design, small_tensors

END = 0.6


def silent(_: float) -> None:
    return None


@pytest.fixture(scope="module")
def tensors() -> Tensors:
    return small_tensors()


def closed_form(z: np.ndarray) -> float:
    """-F(z) summed, in bits: the binary entropy of sigmoid(z) without cancellation."""
    return float((np.logaddexp(0, z) - z * expit(z)).sum()) / LN2


def test_closed_form_of_the_action_is_shannon_entropy() -> None:
    z = np.linspace(-30, 30, 1001)
    assert closed_form(z) == pytest.approx(shannon_bits(expit(z)), rel=1e-12)


def test_lagrangian_is_minus_the_derivative_of_the_closed_form() -> None:
    z, h = np.array([-3.0, -0.5, 0.1, 2.0]), 1e-5
    rate = np.array([1.0, -2.0, 0.5, 3.0])
    for one, v in zip(z, rate, strict=True):
        ahead, behind = (closed_form(np.array([one + s * h * v])) for s in (1, -1))
        derivative = LN2 * (ahead - behind) / (2 * h)
        assert action.lagrangian(np.array(one), np.array(v)) == pytest.approx(derivative, rel=1e-7)


def test_euler_lagrange_terms_against_the_formula() -> None:
    rng = np.random.default_rng(0)
    z, rate = 3 * rng.standard_normal(1000), 10 * rng.standard_normal(1000)
    d = expit(z)
    slope = d * (1 - d)
    formula = -(slope + z * slope * (1 - 2 * d)) * rate
    along, partial = action.euler_lagrange(z, rate)
    assert np.allclose(along, formula, rtol=1e-12, atol=1e-14)
    assert np.allclose(partial, formula, rtol=1e-12, atol=1e-14)


def test_residual_is_at_machine_precision_on_any_path() -> None:
    assert action.residual_of_any_path((200, 50)) < 1e-14


def test_residual_sees_a_lagrangian_that_is_no_total_derivative(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def kinetic(z: np.ndarray, rate: np.ndarray) -> np.ndarray:
        return -z * rate + z**2

    monkeypatch.setattr(action, "lagrangian", kinetic)
    assert action.residual_of_any_path((20, 5)) > 0.1


def test_action_converges_with_eta(tensors: Tensors) -> None:
    etas, errors, trapezoid, residuals = [0.04, 0.02, 0.01], [], [], []
    for eta in etas:
        steps = round(END / eta) + 2
        design = small_design(eta=eta, steps=steps)
        lagrange = action.EulerLagrangeWatcher(2, eta)
        path = action.PathWatcher(2)
        run = train(FloatEngine(design, tensors), 2, eta, steps, silent, [lagrange, path])
        found = action.action(run, path.trapezoid)
        errors.append(found.errors["entropy"].max())
        trapezoid.append(found.errors["trapezoid"].max())
        residuals.append(np.array(lagrange.residuals).max())
    assert max(residuals) < 1e-12
    assert pairs.order(etas, errors) > 0.9
    assert pairs.order(etas, trapezoid) > 1.8


def test_flow_is_the_limit_of_the_reference(tensors: Tensors) -> None:
    """Errors of Z at a fixed time halve with eta, for every variant."""
    exact = limit(tensors, END, 3, [END], 1e-9, silent).d_at[END]
    for gradient in ("shifted", "equation"):
        for update_input in ("previous", "current"):
            errors = []
            for steps in (50, 100, 200):
                reference = Reference(
                    tensors.x, tensors.weights, END / steps, gradient, update_input
                )
                for _ in range(steps + 2):
                    reference.step()
                d: list[Any] = [layer.d for layer in reference.layers]
                errors.append(max(np.abs(a - b).max() for a, b in zip(d, exact, strict=True)))
            assert pairs.order([4, 2, 1], errors) == pytest.approx(1, abs=0.15)


def test_flow_counts_passes(tensors: Tensors) -> None:
    units: list[float] = []
    flow = Flow(tensors, units.append)
    flow(0.0, flow.start)
    assert flow.passes == len(units) == 1


def test_limit_rates_match_differences(tensors: Tensors) -> None:
    found = limit(tensors, END, 201, [], 1e-10, silent)
    middle = 100
    h = found.times[1]
    for layer in range(2):
        # norm' by central differences is at most the flow, and H is L / ln 2.
        slope = (found.norm[middle + 1, layer] - found.norm[middle - 1, layer]) / (2 * h)
        assert abs(slope) <= found.flow[middle, layer] * (1 + 1e-6)
    assert np.allclose(found.entropy * LN2, found.lagrangian)


@pytest.mark.parametrize("method", ["heun", "RK23", "RK45", "DOP853"])
def test_adaptive_methods_reach_the_limit(tensors: Tensors, method: str) -> None:
    found = limit(tensors, END, 2, [0.0, END], 1e-10, silent)
    errors = []
    for tolerance in (1e-2, 1e-4):
        solved = adaptive.solve(tensors, END, 0.01, method, tolerance, silent)
        errors.append(adaptive.end_state_error(solved.d, found.d_at[END], found.d_at[0.0]))
    assert errors[1] < max(errors[0], 1e-5)
    assert errors[1] < 2e-3


def test_heun_accounts_for_every_pass(tensors: Tensors) -> None:
    solved = adaptive.heun(tensors, END, 1e-4, 0.5, silent)
    assert solved.rejected is not None
    assert solved.accepted is not None
    assert solved.rejected > 0  # the first step is far too long
    assert solved.passes == 2 * solved.accepted + solved.rejected
    assert sum(solved.sizes) == pytest.approx(END)


def test_heun_beats_fixed_steps(tensors: Tensors) -> None:
    found = limit(tensors, END, 2, [0.0, END], 1e-10, silent)

    def error(d: list[np.ndarray]) -> float:
        return adaptive.end_state_error(d, found.d_at[END], found.d_at[0.0])

    fixed = adaptive.euler(tensors, END, 200, silent)
    ours = adaptive.heun(tensors, END, 1e-3, 0.01, silent)
    assert error(ours.d) < error(fixed.d)
    assert ours.passes < fixed.passes


def test_passes_needed() -> None:
    points = [(10, 0.5), (40, 0.1), (20, 0.2)]
    assert adaptive.passes_needed(points, 0.2) == 20
    assert adaptive.passes_needed(points, 0.01) is None
