"""The quick walk against the whole one."""

import random

import pytest

from ska_hw.contract.schedule import walk
from ska_hw.design import Design
from ska_hw.estimates import walks
from ska_hw.estimates.walks import quick_walk
from ska_hw.hdl.timing import timing_of


def drawn(seed: int) -> Design:
    rng = random.Random(seed)
    return Design.parse(
        {
            "name": "drawn",
            "network": {
                "inputs": rng.randint(1, 60),
                "layers": [rng.randint(1, 40) for _ in range(rng.randint(1, 4))],
            },
            "data": {"samples": rng.choice([1, 2, 3, 7, 12, 30, 100, 400])},
            "formats": {"preset": rng.choice(["q16s", "q8"])},
            "array": {"size": rng.choice([2, 3, 4, 8, 12])},
        }
    )


@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize("seed", range(6))
def test_equal_to_the_whole_walk(seed, apart):
    design = drawn(seed)
    timing = timing_of(design)
    for steps in (2, 5, 6, 7, 31):
        quick = quick_walk(design, timing, steps, apart=apart)
        assert quick.exact
        assert quick.cycles == walk(design, timing, steps, apart=apart)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 200))
def test_many_equal_to_the_whole_walk(seed):
    design = drawn(seed)
    timing = timing_of(design)
    for apart in (False, True):
        quick = quick_walk(design, timing, 60, apart=apart)
        assert quick.cycles == walk(design, timing, 60, apart=apart)


@pytest.mark.parametrize("seed", range(4))
def test_extrapolated_where_tiles_are_many(seed, monkeypatch):
    """Cycles with a tile are exact, and the whole within two in a hundred."""
    design = drawn(seed).with_(network={"inputs": 96, "layers": [80, 64]}, array__size=4)
    design = design.with_(data__samples=64)
    timing = timing_of(design)
    monkeypatch.setattr(walks, "MOST_TILES", 300)
    quick = quick_walk(design, timing, 5)
    whole = walk(design, timing, 5)
    assert not quick.exact
    assert quick.cycles.total - quick.cycles.stall == whole.total - whole.stall
    assert quick.cycles.total == pytest.approx(whole.total, rel=0.02)
