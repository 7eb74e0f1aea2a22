"""The schedule's cycles, without any hardware."""

import dataclasses

import pytest

from ska_hw.contract.results import COLLECTED
from ska_hw.contract.schedule import LOAD, SETTLED, Timing, slots, walk
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


def test_a_run_added_up_by_hand():
    """Of every slot's length and every wait, as the module's docstring tells."""
    samples, steps = 64, 3
    gap = max(3 * 4 + 2 + 4 + 10 + 3 + 5, TIMING.post_wait + 6) + 7 + 4 - 1 + COLLECTED + 11
    assert TIMING.post_wait == 2 * 4 + 2 + 8 + 20 + 0 + 2
    assert TIMING.gap == gap
    tiles = ((3, 2), (2, 1))  # input and output tiles of 9-5 and 5-4
    total, busy = gap, 0  # a run begins with the gap in which its settings are taken
    for step in range(steps):
        for inputs, outputs in tiles:
            forward = samples * (inputs - 1)
            forward += samples + TIMING.post_wait if step == 0 else samples
            update = inputs * (samples + 4) if step else 0
            busy += outputs * (forward + update)
            total += 2 + 1 + outputs * (forward + update) + gap
        total += 2
    found = walk(design(samples), TIMING, steps)
    assert (found.total, found.total - found.stall) == (total, busy)
    products = samples * (9 * 5 + 5 * 4)
    assert found.multiplications == products * (2 * steps - 1)
    assert found.utilisation == found.multiplications / (16 * found.total)
    assert found.size == 4


@pytest.mark.parametrize("steps", [2, 3, 5])
def test_a_run_of_the_designs_own_steps_and_samples(steps):
    chosen = design(40).with_(training__steps=steps)
    assert walk(chosen, TIMING) == walk(chosen, TIMING, steps, 40)
    assert walk(chosen, TIMING, 3, 7) == walk(design(7), TIMING, 3)


def test_each_layers_keys_follow_those_before():
    """From when a run's settings stand, and made while the layers before are at work."""
    keys = 10_000
    slow = dataclasses.replace(TIMING, keys=keys)
    work = {step: _work(step) for step in (0, 1)}
    for steps in (1, 2, 3):
        expected = 0
        now, ready = TIMING.gap, SETTLED
        for step in range(steps):
            for layer in (0, 1):
                ready = max(now + LOAD + 1, ready + keys)
                now = ready + work[min(step, 1)][layer] + TIMING.gap
            now += 2
            expected = now
        assert walk(design(), slow, steps).total == expected
    assert walk(design(), slow, 1).total > 2 * keys


def _work(step):
    return [sum(s.cycles for s in slots(design(), TIMING, step, layer)) for layer in (0, 1)]


def test_slots_are_in_the_order_of_the_core():
    found = [(s.step, s.layer, s.output_tile, s.input_tile, s.update)
             for s in slots(design(), TIMING, 1, 0)]  # fmt: skip
    assert found == [
        (1, 0, output, tile, update)
        for output in range(2)
        for update in (False, True)
        for tile in range(3)
    ]


def test_waits_of_short_batches():
    """A forward slot waits for partial sums, an update for the drain before it."""
    first = [s.cycles for s in slots(design(2), TIMING, 0, 0)][:3]
    assert first == [TIMING.array, TIMING.array, 2 + TIMING.post_wait]
    found = [s.cycles for s in slots(design(2), TIMING, 1, 0)][:6]
    update = TIMING.drain + 2 + 4
    assert found == [TIMING.array, TIMING.array, TIMING.post_wait, update, update, update]
    assert [s.cycles for s in slots(design(), TIMING, 0, 0, 3)] == [
        s.cycles for s in slots(design(3), TIMING, 0, 0)
    ]


def test_the_flush_waits_for_whatever_is_last():
    assert TIMING.flush == TIMING.post_wait + TIMING.sums
    slow = dataclasses.replace(TIMING, update=100)
    assert slow.flush == 3 * 4 + TIMING.edge + TIMING.drain + 100 + TIMING.view_w + 5
