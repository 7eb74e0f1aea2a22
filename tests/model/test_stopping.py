"""The stopping criterion, step by step and over whole histories."""

from typing import Any

import numpy as np
import pytest

from ska_hw.contract.observables import Histories, accumulated
from ska_hw.model.stopping import Stopping, entropy_passed_step, onset, stopping_step


def histories(entropy: list[list[float]], flow: list[list[float]]) -> Histories:
    zero = np.zeros_like(np.array(entropy))
    return Histories(np.array(entropy), zero, zero, np.array(flow), zero, zero)


FALLING = histories(
    [[0, 0], [-3, -1], [-5, -2], [-4, -6], [-3, -7], [-2, -6], [-1, -5]],
    [[0, 0], [4, 1], [6, 3], [5, 5], [4, 9], [3, 8], [2, 4]],
)


def test_fires_when_the_last_layer_has_passed_both_extremes() -> None:
    assert stopping_step(FALLING) == 5
    assert entropy_passed_step(FALLING) == 5


def test_hold_asks_for_extremes_further_back() -> None:
    assert stopping_step(FALLING, hold=2) == 6
    assert stopping_step(FALLING, hold=3) is None


def test_share_asks_the_flow_to_fall() -> None:
    assert stopping_step(FALLING, share=0.5) == 6
    assert stopping_step(FALLING, share=0.3) is None


def test_a_lower_minimum_takes_it_back() -> None:
    stopping = Stopping(1)
    fired = [stopping.update([h], [f]) for h, f in [(-1, 2), (-0.5, 1), (-2, 1), (-1, 1)]]
    assert fired == [False, True, False, True]
    assert stopping.fired_at == 1


def test_a_dead_layer_never_settles() -> None:
    stopping = Stopping(2)
    for _ in range(10):
        assert not stopping.update([-1.0, 0.0], [1.0, 0.0])
    assert stopping.fired_at is None


def test_does_not_depend_on_units() -> None:
    scaled = histories((7 * FALLING.entropy).tolist(), (0.1 * FALLING.flow).tolist())
    assert stopping_step(scaled) == stopping_step(FALLING)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [({"share": 0.0}, "share must be above 0"), ({"hold": 0}, "hold must be at least 1")],
)
def test_wrong_arguments(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Stopping(1, **arguments)


def test_wrong_number_of_layers() -> None:
    with pytest.raises(ValueError, match="expected 2 layers"):
        Stopping(2).update([1.0], [1.0])


def test_onset_and_accumulated_net() -> None:
    net = np.array([[0.0, 1.0], [-1.0, 2.0], [-0.5, 1.0], [2.0, 3.0]])
    zero = np.zeros_like(net)
    assert onset(Histories(zero, zero, zero, zero, net, zero)) == [3, None]
    assert accumulated(net).tolist() == [[0, 1], [-1, 3], [-1.5, 4], [0.5, 7]]
