"""`ska-hw build` with the real tools, from a design file to a bitstream."""

import json
import re
from pathlib import Path

import pytest

from ska_hw.boards.catalogue import BOARDS
from ska_hw.boards.top import BOARD_MODULE, sources
from ska_hw.design import Design
from ska_hw.study.wordlength.report import to_toml
from tests.support.boards import SLOWEST, design_for
from tests.support.commands import ska


@pytest.mark.parametrize("name", BOARDS)
def test_the_pins_of_a_board(name: str) -> None:
    """Each pin that has constraints is declared in the module's head, whichever way it goes."""
    made = sources(BOARDS[name], design_for(name), SLOWEST[name])
    head = made.board.partition(f"module {BOARD_MODULE}(")[2].partition(");")[0]
    declared = set(re.findall(r"^  (?:input|output|inout) wire (\w+),?$", head, re.MULTILINE))
    assert declared >= {"uart_0__rx__io", "uart_0__tx__io", "led_0__io"}
    assert set(re.findall(r"\b\w+_0__\w*io\b", made.constraints)) == declared


@pytest.mark.slow
def test_a_bitstream(tmp_path: Path) -> None:
    design = Design.read("up5k", network__inputs=3, network__layers=[2], data__samples=4)
    (tmp_path / "tiny.toml").write_text(to_toml(design))
    out = tmp_path / "out"
    options = ("--board", "icebreaker", "--clock", "12", "--seeds", "1", "--out", out)
    cache = str(tmp_path / "cache")
    found = ska("build", "tiny.toml", *options, cwd=tmp_path, SKA_HW_CACHE=cache)
    assert found.returncode == 0, found.stderr
    summary = json.loads((out / "summary.json").read_text())
    assert summary["seeds"]["1"] >= summary["clock"] == 12
    assert 3000 < (out / summary["bitstream"]).stat().st_size < 200_000
    assert f"Program it: cd {out} && {summary['program']}" in found.stdout
