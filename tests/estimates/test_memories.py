"""Memories of an estimate against those of the elaborated core."""

from collections import Counter

import pytest

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.design import Design
from ska_hw.estimates.memories import Storage, blocks_of, lane_storage
from ska_hw.estimates.parts import Counted, counted
from ska_hw.hdl.lane.lane import Lane


def lane_of(design: Design) -> Counted:
    return counted(Lane(design, MemoryMap.of(design).state_depth))


@pytest.mark.parametrize("protect", ["none", "parity"])
@pytest.mark.parametrize(("name", "size"), [("digits", 8), ("digits", 5), ("up5k", 1)])
def test_banks_are_those_of_a_lane(name, size, protect):
    design = Design.read(name, array__size=size, array__target="portable", array__protect=protect)
    found = Counter((memory.depth, memory.width) for memory in lane_of(design).memories)
    storages = lane_storage(design)
    assert found == Counter((storage.depth, storage.width) for storage in storages)
    assert {storage.count for storage in storages} == {size}


@pytest.mark.parametrize(("preset", "size"), [("q14g8", 8), ("q16", 4), ("q8", 12)])
def test_blocks_of_a_lane_are_those_it_instantiates(preset, size):
    design = Design.read("digits", formats__preset=preset, array__size=size, array__target="ecp5")
    expected = size * lane_of(design).cells["DP16KD"]
    assert sum(blocks_of("ecp5", "ecp5", storage) for storage in lane_storage(design)) == expected


def test_blocks_by_hand():
    """ECP5: blocks side by side, or tables; the tools' choice: the fewest."""
    assert blocks_of("ecp5", "ecp5", Storage("", 1024, 36)) == 2
    assert blocks_of("ecp5", "ecp5", Storage("", 1025, 36, count=3)) == 12
    assert blocks_of("ecp5", "ecp5", Storage("", 127, 36)) == 0
    assert blocks_of("ecp5", "ecp5", Storage("", 64, 36, wanted=True)) == 2
    assert blocks_of("ice40", "ice40", Storage("", 600, 8)) == 2
    assert blocks_of("xc7", "portable", Storage("", 512, 36)) == 0.5
    assert blocks_of("xc7", "portable", Storage("", 1024, 72)) == 2
