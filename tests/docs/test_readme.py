"""The Python of the README runs, and says what it should."""

import re

import pytest

from tests.docs.names import ROOT

BLOCKS = re.findall(r"^```python\n(.*?)^```", (ROOT / "README.md").read_text("utf-8"), re.M | re.S)


def test_blocks_are_found():
    assert BLOCKS


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_block_runs(number, capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    exec(compile(BLOCKS[number], f"README.md, block {number}", "exec"), {})
    printed = capsys.readouterr().out
    assert "Landmarks(" in printed
    assert "[" in printed
