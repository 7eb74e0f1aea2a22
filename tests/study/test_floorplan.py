"""Where the blocks of a large core are put."""

from itertools import pairwise

import pytest

from ska_hw.study.synth.devices import ECP5_85
from ska_hw.study.synth.floorplan import Grid, Site, floorplan

BLOCK = "MULT18X18D"


def chain(length, between=3):
    """Blocks in a row, each two joined by a few registers; the first port is the clock's."""
    cells, net = {}, 10
    for number in range(length):
        ports = {"CLK0": [2], "A": [net], "P": [net + 1]}
        cells[f"block_{number}"] = {"type": BLOCK, "connections": ports}
        for step in range(between):
            ports = {"CLK": [2], "D": [net + 1 + step], "Q": [net + 2 + step]}
            cells[f"ff_{number}_{step}"] = {"type": "TRELLIS_FF", "connections": ports}
        net += between + 1
    return {"cells": cells}


def row(count, width=100):
    step = width // count
    sites = tuple(Site(step * n + step // 2, 5, f"S{n}") for n in range(count))
    return Grid(width, 10, {BLOCK: sites})


def test_a_chain_of_blocks_keeps_its_order():
    found = floorplan(chain(8), row(8))
    places = [found[f"block_{n}"].x for n in range(8)]
    assert places in (sorted(places), sorted(places, reverse=True))


def test_every_block_has_a_site_of_its_own():
    found = floorplan(chain(150), ECP5_85)
    assert sorted(found) == sorted(f"block_{n}" for n in range(150))
    assert len({site.bel for site in found.values()}) == 150


def test_neighbours_are_near_where_few_sites_are_free():
    found = floorplan(chain(150), ECP5_85)
    places = [found[f"block_{n}"] for n in range(150)]
    far = [abs(a.x - b.x) + abs(a.y - b.y) for a, b in pairwise(places)]
    # A change of the row is 24 tiles; a random order is 50 tiles on average.
    assert sum(far) / len(far) < 12


def test_the_same_netlist_has_the_same_plan():
    assert floorplan(chain(20), ECP5_85) == floorplan(chain(20), ECP5_85)


def test_a_netlist_without_blocks():
    cells = {"ff": {"type": "TRELLIS_FF", "connections": {"CLK": [2], "D": ["0"], "Q": [3]}}}
    assert floorplan({"cells": cells}, ECP5_85) == {}


def test_more_blocks_than_sites():
    with pytest.raises(ValueError, match="3 cells MULT18X18D, 2 sites"):
        floorplan(chain(3), row(2))


def test_the_sites_of_the_ecp5_85():
    for cell, number in ((BLOCK, 156), ("DP16KD", 208)):
        bels = [site.bel for site in ECP5_85.sites[cell]]
        assert len(bels) == len(set(bels)) == number
    assert ECP5_85.sites[BLOCK][0].bel == "X4/Y10/MULT18_0"
    assert ECP5_85.sites["DP16KD"][-1].bel == "X120/Y82/EBR3"


def test_memories_are_near_what_they_belong_to():
    module = chain(40)
    for number in range(40):
        ports = {"CLKA": [2], "DOB": [10 + 4 * number]}
        module["cells"][f"memory_{number}"] = {"type": "DP16KD", "connections": ports}
    found = floorplan(module, ECP5_85)
    pairs = [(found[f"block_{n}"], found[f"memory_{n}"]) for n in range(40)]
    far = [abs(block.x - memory.x) for block, memory in pairs]
    assert sum(far) / len(far) < 8
