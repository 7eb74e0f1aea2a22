"""What yosys made of a whole board, simulated from the pins on, against the model."""

import re

import pytest

from ska_hw.boards.build import synthesise
from ska_hw.boards.catalogue import BOARDS
from ska_hw.boards.check import check_board
from ska_hw.boards.netlist import netlist_verilog
from ska_hw.boards.simulated import SimulatedBoard
from ska_hw.boards.top import sources
from ska_hw.driver import Core, SerialBus
from tests.support.boards import PATIENCE, QUIET_BITS, SLOWEST, design_for, tensors_of

NAME = "icebreaker"


@pytest.fixture(scope="module")
def verilog() -> str:
    board, design, clock = BOARDS[NAME], design_for(NAME), SLOWEST[NAME]
    made = sources(board, design, clock, QUIET_BITS)
    return netlist_verilog(synthesise(made, board, design, timeout=3000), board)


def differing(verilog: str) -> int:
    design = design_for(NAME)
    with (
        SimulatedBoard(BOARDS[NAME], design, SLOWEST[NAME], verilog=verilog, quick=True) as board,
        Core(SerialBus(board.port, patience=PATIENCE), design) as core,
    ):
        return int(check_board(core, tensors_of(design))["differing"])


@pytest.mark.slow
def test_the_netlist_is_what_was_simulated(verilog):
    assert differing(verilog) == 0


@pytest.mark.slow
def test_a_fault_in_the_mapping_is_found(verilog):
    """A look-up table behind the updater gives the opposite."""
    tables = re.finditer(r"SB_LUT4 #\(\s*\.LUT_INIT\(16'h(\w{4})\)\s*\)[^;]*;", verilog)
    found = next(table for table in tables if re.search(r"\.I\d\(\S*updater\.w_next", table[0]))
    wrong = f"{int(found[1], 16) ^ 0xFFFF:04x}"
    assert differing(verilog[: found.start(1)] + wrong + verilog[found.end(1) :]) > 0
