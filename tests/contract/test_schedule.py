"""The schedule's cycles, without any hardware."""

from dataclasses import replace
from itertools import pairwise

import pytest

from ska_hw.contract.schedule import walk
from ska_hw.contract.timing import CHOICE, LAUNCH, Timing, lag_of
from ska_hw.design import Design
from ska_hw.hdl.timing import cycles

TIMING = Timing(
    size=4,
    edge=5,
    weight=5,
    way=3,
    array=10,
    psum=4,
    drain=6,
    views=5,
    post=20,
    sums=24,
    update=10,
    write=3,
    bank=2,
    record=2,
    records=12,
    observed=10,
    observe=30,
    post_keys=0,
    update_keys=0,
)


UNHEARD = {"size", "way", "psum", "weight", "views"}
"""What no cycle depends on, or what may make others shorter."""


def design(samples: int = 64, layers: tuple[int, ...] = (5, 4), inputs: int = 9) -> Design:
    return Design.parse(
        {
            "name": "small",
            "network": {"inputs": inputs, "layers": list(layers)},
            "data": {"samples": samples},
            "formats": {"preset": "q16"},
            "array": {"size": 4},
        }
    )


def tiles(given: Design, size: int = 4) -> int:
    """Tiles of one pass through all layers."""
    return sum(-(-i // size) * -(-o // size) for i, o in given.network.sizes)


def one_tile(samples: int) -> int:
    """The cycle after the launch in which the only layer of a single tile was judged."""
    t = TIMING
    sums = LAUNCH + CHOICE + 2 + t.x_start + t.edge + t.array
    return sums + 4 * samples + t.judged


def test_waits_of_a_timing():
    """By hand, from what each wait is said to be."""
    assert (TIMING.ahead, TIMING.w_start, TIMING.x_start) == (3, 0, 3)
    assert TIMING.slot_min == CHOICE
    assert TIMING.behind == 4 + 2 + 2
    assert TIMING.back == 4 + 3
    assert TIMING.operand_wait == 8 + 20 + 7 - 2 - 3 - 3
    assert TIMING.weights_wait == 8 + 10 + 7 - 2 - 0 - 3
    assert replace(TIMING, weight=12, edge=5, size=1).w_start == 0
    assert replace(TIMING, weight=1, edge=5, size=1).w_start == 4
    assert replace(TIMING, size=32).slot_min == max(32, 31 + 3)


@pytest.mark.parametrize("samples", [2, 7, 64])
def test_one_step_of_one_tile(samples):
    """By hand: the tile, its sums, an element a cycle, the judgement, the words' way back."""
    found = walk(design(samples, (4,), 4), TIMING, 1)
    finished = one_tile(samples) + 1 + TIMING.back
    assert found.total == finished + 1 + TIMING.end_flush
    assert found.total - found.stall == max(samples, CHOICE)
    assert walk(design(samples, (4,), 4), TIMING, 1, paused=True).total == finished


@pytest.mark.parametrize("layers", [(5, 4), (3,), (17, 9, 2)])
@pytest.mark.parametrize("samples", [2, 30, 400])
@pytest.mark.parametrize("apart", [False, True])
def test_the_array_has_each_tile_once(layers, samples, apart):
    """A forward tile in every step, an update tile in all but the first; none is cut short."""
    given = design(samples, layers)
    for steps in (1, 2, 5):
        found = walk(given, TIMING, steps, apart=apart)
        slots = tiles(given) * (2 * steps - 1)
        assert found.total - found.stall == slots * max(samples, TIMING.slot_min)


@pytest.mark.parametrize("samples", [2, 30, 400])
def test_steps_that_overlap_take_less(samples):
    given = design(samples)
    together, apart = (walk(given, TIMING, 2, apart=a).total for a in (False, True))
    assert together < apart
    assert walk(given, TIMING, 1).total == walk(given, TIMING, 1, apart=True).total


def test_a_step_more_takes_the_same_again():
    """From the third step on the schedule repeats itself."""
    given = design(200)
    totals = [walk(given, TIMING, steps, apart=True).total for steps in range(3, 8)]
    assert len({b - a for a, b in pairwise(totals)}) == 1


@pytest.mark.parametrize("name", sorted(vars(TIMING).keys() - UNHEARD))
def test_a_slower_part_never_makes_a_run_shorter(name):
    for samples in (2, 40):
        usual = walk(design(samples), TIMING, 4).total
        slow = replace(TIMING, **{name: getattr(TIMING, name) + 500})
        assert walk(design(samples), slow, 4).total > usual


@pytest.mark.parametrize("name", ["post_keys", "update_keys"])
def test_keys_are_waited_for(name):
    slow = replace(TIMING, **{name: 10_000})
    layers = 2
    waits = 3 * layers if name == "post_keys" else 2 * layers
    total = walk(design(), slow, 3).total
    assert waits * 10_000 < total < (waits + 1) * 10_000 + walk(design(), TIMING, 3).total


def test_a_tile_waits_for_an_update_that_comes_after_it_in_turn():
    """D of layer 1 is replaced when layer 2 is updated, and the next step's layer 2 reads it."""
    given = design(30, (4, 8), 4)
    for steps in range(1, 6):
        found = walk(given, TIMING, steps)
        assert found.total - found.stall == tiles(given) * (2 * steps - 1) * 30


def test_fewer_samples_than_configured():
    assert walk(design(64), TIMING, 3, 20).total == walk(design(20), TIMING, 3).total


@pytest.mark.parametrize("steps", [1, 2, 5])
def test_multiplications(steps):
    """W and its update each take a product for a sample; the first step has no update."""
    found = walk(design(30), TIMING, steps)
    once = 30 * (9 * 5 + 5 * 4)
    assert found.multiplications == once + 2 * once * (steps - 1)
    assert found.utilisation == found.multiplications / (16 * found.total)


@pytest.mark.parametrize(("outputs", "lag"), [(1, 0), (2, 1), (3, 2), (100, 2)])
def test_lag(outputs, lag):
    assert lag_of(outputs) == lag


@pytest.mark.parametrize(("name", "least"), [("digits", 0.95), ("paper", 0.995)])
def test_utilisation(name, least):
    assert cycles(Design.read(name)).utilisation >= least
