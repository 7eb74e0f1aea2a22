"""Observables from sums, and landmarks."""

import numpy as np
import pytest

from ska_hw.contract.observables import (
    HISTORIES,
    LABELS,
    LANDMARKS,
    accumulated,
    l2_errors,
    landmarks,
    net_crossing,
    observe,
    relative_l2,
)
from ska_hw.contract.sums import SUMS


def sums_of(**by_name: list[float]) -> np.ndarray:
    """Raw sums (K, 1, S) of one layer: by name those of the recorded steps, all others zero."""
    steps = len(next(iter(by_name.values())))
    sums = np.zeros((steps + 1, 1, len(SUMS)))
    for name, values in by_name.items():
        sums[1:, 0, SUMS.index(name)] = values
    return sums


def test_observe_by_hand() -> None:
    sums = sums_of(
        z_dd=[2, 0], z_z=[9, 0], dd_dd=[4, 0], dz_dz=[16, 0], dz_d=[5, 0], dz_zp=[0.5, 0]
    )
    h = observe(sums, eta=0.5)
    assert h.steps == 2
    assert h.entropy[0, 0] == pytest.approx(-2 / np.log(2))
    assert h.cosine[0, 0] == pytest.approx(2 / 6)
    assert h.norm[0, 0] == 3
    assert h.flow[0, 0] == 8
    assert h.net[0, 0] == pytest.approx(5 - 0.5 / np.log(2))
    assert observe(sums, 0.5, "equation").net[0, 0] == pytest.approx(5 + 0.5 / np.log(2))
    assert h.lagrangian[0, 0] == -1
    assert h.cosine[1, 0] == 0, "no direction where nothing moves"


def test_cosine_of_small_and_vanishing_vectors() -> None:
    sums = sums_of(z_dd=[0.05, 0, 0], z_z=[0.25, 9, 0], dd_dd=[0.04, 0, 4])
    assert observe(sums, 1.0).cosine[:, 0].tolist() == [pytest.approx(0.5), 0, 0]


def test_net_crossing() -> None:
    assert net_crossing(np.array([0.0, -1, -2, 3, -1, 4])) == 3
    assert net_crossing(np.array([0.0, 1, 2])) is None
    assert net_crossing(np.array([0.0, -1, -2])) is None
    assert net_crossing(np.array([1.0, -1, 0, 2])) == 3


def test_landmarks() -> None:
    sums = sums_of(z_dd=[1, 5, 3, 2], dz_dz=[1, 4, 9, 1], dz_d=[-1, -2, 1, 2])
    (found,) = landmarks(observe(sums, 1.0))
    assert (found.entropy_min_step, found.flow_peak_step, found.net_crossing) == (1, 2, 2)
    assert found.flow_peak == 3
    assert found.entropy_min == pytest.approx(-5 / np.log(2))


def test_accumulated() -> None:
    """Over the steps, for each layer by itself."""
    rate = np.array([[1.0, 10], [2, 20], [3, 30]])
    assert accumulated(rate).tolist() == [[1, 10], [3, 30], [6, 60]]


def test_relative_l2() -> None:
    assert relative_l2(np.array([3.0, 4.0]), np.array([0.0, 5.0])) == pytest.approx(np.sqrt(10) / 5)
    assert relative_l2(np.zeros(2), np.zeros(2)) == 0
    assert relative_l2(np.ones(2), np.zeros(2)) == float("inf")
    sums = np.random.default_rng(0).random((4, 2, len(SUMS)))
    h = observe(sums, 1.0)
    assert all(e == 0 for errors in l2_errors(h, h).values() for e in errors)
    with pytest.raises(ValueError, match="shorter"):
        l2_errors(h, observe(sums[:, :1], 1.0))


def test_every_history_has_a_label_and_all_sums_are_asked_for() -> None:
    sums = np.ones((3, 1, len(SUMS)))
    assert tuple(observe(sums, 1.0).as_dict()) == HISTORIES == tuple(LABELS)
    assert all(LABELS.values())
    for wrong in (sums[:, :, :-1], np.ones((3, 1, len(SUMS) + 1))):
        with pytest.raises(ValueError, match="zip"):
            observe(wrong, 1.0)


def test_an_extreme_at_the_last_step_is_no_landmark() -> None:
    """It may lie beyond: the history still falls, or rises, where the run ends."""
    sums = sums_of(z_dd=[1, 2, 3, 5], dz_dz=[1, 4, 9, 16], dz_d=[-1, -2, -1, 2])
    (found,) = landmarks(observe(sums, 1.0))
    assert found.reached == {"entropy_min": None, "flow_peak": None, "net_crossing": 3}
    data = found.as_dict()
    assert (data["entropy_min_step"], data["entropy_min_reached"]) == (3, False)
    assert (data["flow_peak_step"], data["flow_peak_reached"]) == (3, False)
    (turned,) = landmarks(observe(sums_of(z_dd=[1, 5, 3], dz_dz=[1, 9, 4], dz_d=[1, 1, 1]), 1.0))
    assert turned.reached == {"entropy_min": 1, "flow_peak": 1, "net_crossing": None}
    assert turned.as_dict()["flow_peak_reached"]
    assert tuple(turned.reached) == LANDMARKS


def test_ratios_of_successive_entropies_by_hand() -> None:
    """One less than the steps; none where the entropy before is 0."""
    h = observe(sums_of(z_dd=[2, 3, 0, 5, -10]), eta=0.5)
    assert h.entropy_ratio.shape == (4, 1)
    assert np.allclose(h.entropy_ratio[:, 0], [1.5, 0, np.nan, -2], equal_nan=True)
