"""The command line as a user meets it: output, files, exit status, one line for what is wrong."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from tests.support.commands import SMALL, files, ska


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A folder with a small design and its data."""
    (tmp_path / "small.toml").write_text(SMALL)
    np.savez(tmp_path / "my.npz", x=np.random.default_rng(0).random((12, 5)))
    return tmp_path


def test_run_and_repeat(small: Path) -> None:
    first = ska("run", "small.toml", "--out", "a", cwd=small)
    assert first.returncode == 0, first.stderr
    assert "0 differ" in first.stdout
    assert "entropy minimum" in first.stdout
    assert "utilisation" in first.stdout
    again = ska("run", small / "small.toml", "--out", small / "deep" / "b", cwd=small)
    assert again.returncode == 0, again.stderr
    assert files(small / "a") == files(small / "deep" / "b")
    names = set(files(small / "a"))
    assert {"histories.csv", "histories.npz", "histories.png", "errors.png"} <= names
    assert any(name.startswith("verilog") and name.endswith(".v") for name in names)
    summary = json.loads((small / "a" / "summary.json").read_text())
    assert summary["verilog"]["compared"] > 1000
    assert summary["verilog"]["differing"] == 0
    rows = (small / "a" / "histories.csv").read_text().splitlines()
    assert len(rows) == 1 + 4 * 2


@pytest.mark.parametrize("preset", ["q16", "q16s", "q14g8", "q12"])
def test_every_preset(small: Path, preset: str) -> None:
    found = ska("run", "small.toml", "--preset", preset, "--out", "a", cwd=small)
    assert found.returncode == 0, found.stderr
    assert "0 differ" in found.stdout


@pytest.mark.parametrize("fault", ["c0:0:9", "c1:0:4", "c:12"])
def test_planted_fault_is_caught(small: Path, fault: str) -> None:
    found = ska("run", "small.toml", "--fault", fault, "--out", "a", cwd=small)
    assert found.returncode == 1, found.stderr
    assert " 0 differ" not in found.stdout
    assert "first difference: step" in found.stdout
    summary = json.loads((small / "a" / "summary.json").read_text())
    assert summary["verilog"]["differing"] > 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("run", "no.toml"), "no.toml: cannot be read (No such file or directory)"),
        (("run", "small.toml", "--data", "no.npz"), "no.npz: cannot be read"),
        (("run", "small.toml", "--preset", "q7"), "'q7' is not one of 'q16'"),
        (("run", "small.toml", "--steps", "1"), "1 is not in the range x>=2"),
        (("run", "small.toml", "--seed", "99999999999"), "training.seed: expected less than"),
        (("run", "small.toml", "--fault", "c9:1:1"), "fault: expected c0:SEGMENT:BIT"),
        (("run", "small.toml", "--fault", "c0:99:1"), "fault: expected a segment from 0 to"),
        (("run", "small.toml", "--fault", "c:18"), "fault: expected a bit of c from 0 to 17"),
        (("run", "small.toml", "--wrong"), "No such option"),
        (("run", "small.toml", "--out", "small.toml"), "expected a folder for the results"),
        (("run", "small.toml", "--out", "."), "expected an empty or a result folder"),
        (("walk",), "No such command 'walk'"),
    ],
)
def test_wrong_usage(small: Path, arguments: tuple[str, ...], message: str) -> None:
    before = set(small.rglob("*"))
    found = ska(*arguments, cwd=small)
    assert found.returncode == 2
    assert message in found.stderr
    assert "Traceback" not in found.stderr
    assert set(small.rglob("*")) == before, "nothing half-written"


def test_missing_tool(small: Path) -> None:
    """Without make and a compiler on the PATH, the error names what is missing."""
    empty = small / "empty"
    empty.mkdir()
    found = ska("run", "small.toml", "--out", "a", cwd=small, PATH=str(empty), CXX="")
    assert found.returncode == 2
    assert found.stderr.startswith("ska-hw: ")
    assert "Traceback" not in found.stderr
    assert not (small / "a").exists()


def test_interrupt_leaves_nothing(small: Path) -> None:
    before = sorted(small.iterdir())
    process = subprocess.Popen(
        [sys.executable, "-m", "ska_hw", "run", "digits", "--steps", "5000", "--out", "a"],
        cwd=small,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    deadline = time.monotonic() + 60
    while sorted(small.iterdir()) == before and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "interrupted" in errors
    assert "Traceback" not in errors
    assert sorted(small.iterdir()) == before


def test_help() -> None:
    for arguments in (("--help",), ("run", "--help")):
        found = ska(*arguments, cwd=Path.cwd())
        assert found.returncode == 0
        assert "Exit status" in found.stdout
    assert ska("--version", cwd=Path.cwd()).stdout.startswith("ska-hw, version ")
