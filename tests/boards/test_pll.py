"""PLL settings against the programs of the FPGA tools' makers."""

import re
import subprocess

import pytest

from ska_hw.boards.catalogue import BOARDS
from ska_hw.boards.pll import Ecp5Pll, Ice40Pll
from ska_hw.study.synth.flow import tool


def numbers(text: str, *names: str) -> list[int]:
    """The first number after each name."""
    found = [re.search(rf"{name}\D+?(\d+)", text) for name in names]
    return [int(match[1]) for match in found if match]


@pytest.mark.parametrize("clock", [60, 75, 100])
def test_an_ecp5_is_set_as_ecppll_sets_it(tmp_path, clock):
    command = [str(tool("yowasp-ecppll")), "-i", "25", "-o", str(clock), "-f", "pll.v"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    text = (tmp_path / "pll.v").read_text()
    found = Ecp5Pll.of(25, clock)
    divided = numbers(text, r"\.CLKI_DIV", r"\.CLKFB_DIV", r"\.CLKOP_DIV")
    assert [found.reference, found.feedback, found.output] == divided


@pytest.mark.parametrize("clock", [24, 30, 48])
def test_an_ice40_is_set_as_icepll_sets_it(clock):
    command = [str(tool("yowasp-icepll")), "-i", "12", "-o", str(clock)]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = Ice40Pll.of(12, clock)
    settings = [found.reference, found.feedback, found.output, found.filter]
    assert settings == numbers(text, "DIVR:", "DIVF:", "DIVQ:", "FILTER_RANGE:")


@pytest.mark.parametrize("name", list(BOARDS))
def test_each_board_has_its_clock(name):
    board = BOARDS[name]
    board.pll(board.clock)
    assert board.divisor(board.clock) * board.baud == board.clock * 1e6


@pytest.mark.parametrize("of", [Ecp5Pll.of, Ice40Pll.of])
def test_a_clock_that_cannot_be_had_is_refused(of):
    with pytest.raises(ValueError, match=r"61\.3 MHz cannot be had from 25 MHz"):
        of(25, 61.3)


@pytest.mark.parametrize("clock", [5, 61])
def test_a_clock_that_gives_no_baud_rate_is_refused(clock):
    with pytest.raises(ValueError, match="does not give 3000000 baud"):
        BOARDS["icebreaker"].divisor(clock * 0.62)
