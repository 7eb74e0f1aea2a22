"""The schedule's cycles, without any hardware."""

import pytest

from ska_hw.contract.schedule import Timing, slots, walk
from ska_hw.design import Design
from ska_hw.hdl.timing import cycles

TIMING = Timing(
    size=4,
    edge=2,
    array=8,
    drain=4,
    post=20,
    view_d=0,
    update=10,
    view_w=3,
    sums=6,
    record=7,
    observe=11,
    keys=0,
)


def design(samples: int = 64) -> Design:
    return Design.parse(
        {
            "name": "small",
            "network": {"inputs": 9, "layers": [5, 4]},
            "data": {"samples": samples},
            "formats": {"preset": "q16"},
            "array": {"size": 4},
        }
    )


def test_every_tile_has_its_slots():
    found = list(slots(design(), TIMING, 1, 0))
    assert len(found) == 2 * 3 * 2
    assert [s.update for s in found[:6]] == [False] * 3 + [True] * 3
    # Long enough a batch waits for nothing; only a drain costs the array's size.
    assert {s.cycles for s in found if not s.update} == {64}
    assert {s.cycles for s in found if s.update} == {64 + 4}
    assert not any(s.update for s in slots(design(), TIMING, 0, 0))


def test_short_batches_wait():
    found = list(slots(design(2), TIMING, 1, 1))
    assert {s.cycles for s in found if s.update} == {TIMING.update_min + 4}
    assert max(s.cycles for s in found) == TIMING.post_wait


def test_keys_are_waited_for():
    slow = Timing(**{**vars(TIMING), "keys": 10_000})
    assert walk(design(), slow, 3).total > 6 * 10_000 > walk(design(), TIMING, 3).total


def test_stall_is_what_is_not_in_slots():
    found = walk(design(), TIMING, 5)
    busy = sum(
        s.cycles for k in range(5) for layer in (0, 1) for s in slots(design(), TIMING, k, layer)
    )
    assert found.total - found.stall == busy


@pytest.mark.parametrize(("name", "least"), [("digits", 0.90), ("paper", 0.98)])
def test_utilisation(name, least):
    assert cycles(Design.read(name)).utilisation >= least
