"""Every end of every command: its exit status, from one table, and what is said on the way."""

import contextlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import click
import numpy as np
import pytest
from rich.table import Table

from ska_hw.cli import COMMANDS, messages, status
from ska_hw.errors import ToolError, UserError
from ska_hw.study.files import plain, write_summary
from tests.support.commands import SMALL, ska, ska_here

OWN = SMALL.replace(
    'preset = "q8"',
    'x = "u8.8"\nd = "u8.8"\nd_operand = "u8.8"\nz = "s12.8"\ng = "s8.8"\nw = "s16.17"\n'
    'w_view = "s8.9"',
)


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a small design and its data."""
    (tmp_path / "small.toml").write_text(SMALL)
    (tmp_path / "own.toml").write_text(OWN)
    np.savez(tmp_path / "my.npz", x=np.random.default_rng(0).random((12, 5)))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def a_command(raised: BaseException | int | None) -> click.Command:
    def body() -> int | None:
        if isinstance(raised, BaseException):
            raise raised
        return raised

    return click.Command("walk", callback=body)


@pytest.mark.parametrize(
    ("raised", "expected", "said"),
    [
        (None, 0, ""),
        (1, 1, ""),
        (click.UsageError("no"), 2, "Error: no\n"),
        (ToolError("make failed", "a\nb", "make -j"), 2,
         "ska-hw: make failed\nthe tool's last lines:\n  | a\n  | b\nto repeat: make -j\n"),
        (OSError(28, "No space left on device", "deep/x"), 2,
         "ska-hw: deep/x: No space left on device\n"),
        (OSError(18, "Invalid cross-device link", "a", None, "b"), 2,
         "ska-hw: a -> b: Invalid cross-device link\n"),
        (OSError("no reason"), 2, "ska-hw: no reason\n"),
        (TimeoutError(), 2, "ska-hw: TimeoutError\n"),
        (UserError("x.toml: no such key"), 2, "ska-hw: x.toml: no such key\n"),
        (BrokenProcessPool(), 2,
         "ska-hw: a worker process was ended from outside, or had not enough memory\n"),
        (click.Abort(), 130, "ska-hw: interrupted; nothing was left half-written\n"),
        (click.exceptions.Exit(3), 3, ""),
        (MemoryError(), 2, "ska-hw: not enough memory for this design\n"),
        (KeyboardInterrupt(), 130, "ska-hw: interrupted; nothing was left half-written\n"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_ends_as_the_table_says(
    name: str,
    raised: BaseException | int | None,
    expected: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = sys.modules.get(COMMANDS[name]) or __import__(COMMANDS[name], fromlist=["command"])
    monkeypatch.setattr(module, "command", a_command(raised))
    assert expected in status.MEANINGS
    found, _, errors = ska_here(name)
    assert found == expected
    assert errors.endswith(said) if "Usage" in errors else errors == said


@pytest.mark.parametrize("name", COMMANDS)
def test_a_fault_of_ours_has_a_status_of_its_own(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = sys.modules.get(COMMANDS[name]) or __import__(COMMANDS[name], fromlist=["command"])
    monkeypatch.setattr(module, "command", a_command(IndexError("list\nindex")))
    found, _, errors = ska_here(name)
    assert found == status.FAULT
    assert re.fullmatch(
        r"ska-hw: this is a fault of ska-hw: IndexError: list index "
        r"\(test_status\.py, line \d+, in body\); please report it .*\n",
        errors,
    )
    monkeypatch.setenv(status.TRACEBACK, "1")
    _, _, errors = ska_here(name)
    assert errors.startswith("Traceback")


def test_the_table_is_in_every_help_and_in_the_manual() -> None:
    for arguments in ([], *([name] for name in COMMANDS)):
        _, help_text, _ = ska_here(*arguments, "--help")
        for number, meaning in status.MEANINGS.items():
            assert re.search(rf"^ *{number}  {re.escape(meaning)}$", help_text, re.MULTILINE)
    page = (Path(__file__).parents[2] / "docs" / "decisions" / "one-line-errors.md").read_text()
    for number, meaning in status.MEANINGS.items():
        assert f"| {number} | {meaning} |" in page


IMPORTED = ["click", "rich", "numpy", "ska_hw.design", "ska_hw.cli.run"]
HOOK = """
import os, signal, sys
class Interrupt:
    def find_spec(self, name, path=None, target=None):
        if name == os.environ["AT"]:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Interrupt())
"""


@pytest.mark.parametrize("module", IMPORTED)
def test_ctrl_c_while_it_starts(small: Path, module: str) -> None:
    (small / "sitecustomize.py").write_text(HOOK)
    path = f"{small}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"
    found = ska("run", "small.toml", cwd=small, PYTHONPATH=path, AT=module)
    assert found.returncode == status.INTERRUPTED, found.stderr
    assert found.stderr == "ska-hw: interrupted; nothing was left half-written\n"


@contextlib.contextmanager
def closed_pipe() -> Iterator[int]:
    """The end of a pipe that nobody reads."""
    reader, writer = os.pipe()
    os.close(reader)
    yield writer
    os.close(writer)


@pytest.mark.parametrize("line", [["--help"], ["simulate", "small.toml", "--out", "a"],
                                  ["generate", "small.toml", "--out", "a"]])  # fmt: skip
def test_nobody_reads(small: Path, line: list[str]) -> None:
    with closed_pipe() as writer:
        found = subprocess.run(
            [sys.executable, "-m", "ska_hw", *line],
            cwd=small, stdout=writer, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert found.returncode == status.NO_READER
    assert "Traceback" not in found.stderr
    assert "Exception ignored" not in found.stderr
    assert "--help" in line or (small / "a" / "summary.json").exists(), "the results stay"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_what_is_full_is_named(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/full").open("w") as full:
        found = subprocess.run(
            [sys.executable, "-m", "ska_hw", "simulate", "small.toml"],
            cwd=small, stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert found.returncode == 2
    assert found.stderr.endswith("ska-hw: standard output: No space left on device\n")

    def no_room(*_: object) -> None:
        with Path("/dev/full").open("w") as file:
            file.write("x" * 100_000)

    monkeypatch.setattr("ska_hw.cli.simulate.write_results", no_room)
    _, _, errors = ska_here("simulate", "small.toml", "--out", "deep/a")
    assert errors.endswith("ska-hw: deep/a: No space left on device\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_what_was_printed_is_written_before_the_end(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of a plain `print`, which is buffered, the full disk is told too; no output is no fault."""
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        assert status.status_of(lambda: print("x")) == status.USAGE
        monkeypatch.undo()
        with contextlib.suppress(OSError):
            full.close()
    assert capsys.readouterr().err == "ska-hw: standard output: No space left on device\n"
    monkeypatch.setattr(sys, "stdout", None)
    assert status.status_of(lambda: None) == status.OK


@pytest.mark.parametrize("columns", [1, 40, 80, 200])
def test_tables_are_whole_on_any_terminal(
    columns: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    table = Table("quantity", box=None)
    for name in ("float", "fixed", "difference"):
        table.add_column(name, justify="right", no_wrap=True)
    row = ("entropy minimum", "-1234.56789", "-1234.56791", "+0.001 %")
    table.add_row(*row)
    messages.Output().print(table)
    printed = capsys.readouterr().out
    assert "…" not in printed
    for cell in row[1:]:
        assert cell in printed


def test_commands_print_whole_tables(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    for line in (["simulate", "small.toml"], ["profile", "small.toml"],
                 ["sigmoid", "--z", "s8.4", "--d", "u8.8"]):  # fmt: skip
        found, printed, errors = ska_here(*line)
        assert found == 0, errors
        assert "…" not in printed


_WITHOUT_DATA = ("sigmoid", "registers", "synth", "generate", "build", "estimate")
_STUDIES = ("sweep",)
"""They take a study in place of a design."""

LINES_OF_DATA = [
    *([name] for name in COMMANDS if name not in (*_WITHOUT_DATA, *_STUDIES, "board")),
    ["paper", "--rtl"],
]
"""Of every command that reads data, and leaves a folder."""


def test_notes_are_said_once_by_every_command_that_loads(small: Path) -> None:
    """The folder is refused, or the journal, behind the notes and before the work."""
    said = "my.npz: x: float64 values are taken as they are"
    for line in LINES_OF_DATA:
        place = ["--study", "own.toml"] if line[0] == "wordlength" else ["--out", "my.npz"]
        found, printed, errors = ska_here(*line, "small.toml", *place)
        assert found == 2, errors
        assert "Traceback" not in errors
        assert errors.count(said) == 1, line
        assert "note:" not in printed


LINES = [
    *([name] for name in COMMANDS if name not in ("sigmoid", "build", "board", *_STUDIES)),
    ["paper", "--rtl"],
    ["build", "--board", "ulx3s"],
]
"""Of every command that takes a preset, and leaves a folder."""


@pytest.mark.parametrize("line", LINES)
def test_every_command_says_what_a_preset_replaces(small: Path, line: list[str]) -> None:
    """One rule for all. The folder is refused, behind the note and before the work."""
    said = "ska-hw: note: --preset q12 replaces the design's own formats: d, d_operand, z, g, w"
    for toml, times in (("own.toml", 1), ("small.toml", 0)):
        found, _, errors = ska_here(*line, toml, "--preset", "q12", "--out", "my.npz")
        assert found == 2, errors
        assert "expected a folder for the results" in errors
        assert errors.count(said) == errors.count("replaces") == times


def test_a_search_that_finds_nothing_is_no_mismatch(small: Path) -> None:
    line = ["small.toml", "--trials", "1", "--workers", "1", "--judge", "0", "--error", "0.0001%"]
    found = ska("wordlength", *line, cwd=small)
    assert found.returncode == status.NOTHING_FOUND, found.stderr
    assert "None of 1 judged candidates keeps" in found.stdout


def test_a_summary_is_json_of_the_standard(tmp_path: Path) -> None:
    content = {"a": [float("inf"), {"b": (float("nan"), -float("inf"), 1.5)}], "n": np.float64(2)}
    write_summary(tmp_path, content)

    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    text = (tmp_path / "summary.json").read_text()
    found = json.loads(text, parse_constant=refuse)
    assert found["a"] == ["Infinity", {"b": [None, "-Infinity", 1.5]}]
    assert plain(content)["n"] == 2
