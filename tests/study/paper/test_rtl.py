"""`ska-hw paper --rtl`: bit-exact, resumable after a kill at any moment, and loud about faults."""

import hashlib
import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from ska_hw.cosim.checkpoint import Checkpoint
from ska_hw.design import Design
from ska_hw.errors import ToolError
from ska_hw.hdl.timing import cycles
from tests.support.commands import SMALL, files, ska

LONG = SMALL.replace("steps = 5", "steps = 60")


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One simulator for all tests here."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def work(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two designs of one core, one of them with many steps; no run is kept."""
    shutil.rmtree(cache / "runs", ignore_errors=True)
    monkeypatch.setenv("SKA_HW_CACHE", str(cache))
    (tmp_path / "small.toml").write_text(SMALL)
    (tmp_path / "long.toml").write_text(LONG)
    np.savez(tmp_path / "my.npz", x=np.random.default_rng(0).random((12, 5)))
    return tmp_path


def kept(cache: Path) -> list[Path]:
    return list((cache / "runs").glob("*/progress.json"))


def start(work: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "ska_hw", "paper", "--rtl", *arguments],
        cwd=work,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A background shell ignores SIGINT, and children inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def stop_in_the_middle(work: Path, cache: Path, number: int, least: int = 1) -> str:
    """Send signal `number` to a long run when `least` steps are kept. Returns its errors."""
    process = start(work, "long.toml", "--out", "stopped")
    deadline = time.monotonic() + 120
    while not any(steps(path) >= least for path in kept(cache)):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.01)
    process.send_signal(number)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == (130 if number == signal.SIGINT else -number)
    assert not (work / "stopped").exists()
    return errors


def steps(progress: Path) -> int:
    try:
        return len(json.loads(progress.read_text())["records"])
    except FileNotFoundError:
        return 0


def test_resumed_runs_leave_the_same_bytes(work: Path, cache: Path) -> None:
    whole = ska("paper", "--rtl", "long.toml", "--out", "whole", cwd=work)
    assert whole.returncode == 0, whole.stderr
    assert not kept(cache), "a finished run keeps nothing"

    stop_in_the_middle(work, cache, signal.SIGKILL)
    errors = stop_in_the_middle(work, cache, signal.SIGINT, least=steps(kept(cache)[0]) + 5)
    assert "steps are kept; the same command goes on from there" in errors
    assert "Traceback" not in errors
    last = ska("paper", "--rtl", "long.toml", "--out", "resumed", cwd=work)
    assert last.returncode == 0, last.stderr
    assert "in an earlier process" in last.stdout
    assert files(work / "resumed") == files(work / "whole")
    assert not kept(cache)

    summary = json.loads((work / "whole" / "summary.json").read_text())
    assert summary["cycles"] == cycles(Design.read(str(work / "long.toml")), apart=True).total
    assert summary["steps"] == 60
    # Z, D, W, b of layers 5-4-3, sums and counts of each, decisions, error, cycles; G from step 1.
    each = 2 * 12 * 7 + (5 * 4 + 4 * 3) + 7 + 2 * (6 + 6) + 3 + 1 + 2
    assert summary["compared"] == 60 * each + 59 * 12 * 7
    assert len((work / "whole" / "layers.csv").read_text().splitlines()) == 1 + 2 * 60


def test_a_planted_fault_is_found(work: Path) -> None:
    found = ska("paper", "--rtl", "small.toml", "--fault", "c:12", "--out", "a", cwd=work)
    assert found.returncode == 1
    note, line = found.stderr.splitlines()
    assert note.startswith("ska-hw: note: my.npz: x: float64 values are taken as they are")
    assert line.startswith("ska-hw: step 1, layer 1, w[")
    assert not (work / "a").exists()


@pytest.mark.slow
def test_a_state_that_does_not_fit_is_not_used(work: Path, cache: Path) -> None:
    """Neither a foreign state, nor a damaged one, nor one whose model was another."""
    stop_in_the_middle(work, cache, signal.SIGKILL)
    (progress,) = kept(cache)
    original = json.loads(progress.read_text())
    state = progress.parent / original["state"]
    whole = state.read_bytes()
    with Checkpoint(original["key"]) as checkpoint:
        assert checkpoint.load() is not None
        state.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
        assert checkpoint.load() is None, "damaged"
        state.write_bytes(whole)
        progress.write_text(json.dumps(original | {"key": "0" * 64}))
        assert checkpoint.load() is None, "foreign"
        progress.write_text(json.dumps(original)[:-20])
        assert checkpoint.load() is None, "cut off"
        with pytest.raises(ToolError, match="another process runs the same experiment"):
            Checkpoint(original["key"]).__enter__()
    original["records"][0]["model"] = "0" * 64
    progress.write_text(json.dumps(original))
    found = ska("paper", "--rtl", "long.toml", "--out", "a", cwd=work)
    assert found.returncode == 0, found.stderr
    assert "in an earlier process" not in found.stdout


@pytest.mark.slow
def test_a_damaged_core_state_is_found(work: Path, cache: Path) -> None:
    """The comparison goes on behind a resume: a state that passes as whole but is wrong shows."""
    stop_in_the_middle(work, cache, signal.SIGKILL)
    (progress,) = kept(cache)
    found = json.loads(progress.read_text())
    state = progress.parent / found["state"]
    content = bytearray(state.read_bytes())
    # The banks are most of the state: of its middle every byte is changed.
    for at in range(len(content) // 3, 2 * len(content) // 3):
        content[at] ^= 1
    state.write_bytes(content)
    progress.write_text(json.dumps(found | {"sha256": hashlib.sha256(content).hexdigest()}))
    ended = ska("paper", "--rtl", "long.toml", "--out", "a", cwd=work)
    assert ended.returncode in (1, 2), ended.stdout + ended.stderr
    assert "Traceback" not in ended.stderr
    assert not (work / "a").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--rtl", "--preset", "q8", "--preset", "q16", "small.toml"), "--rtl takes one --preset"),
        (("--rtl", "--jobs", "2", "small.toml"), "--workers (or --jobs) belongs to the report"),
        (("--rtl", "--published", "x", "small.toml"), "--published belongs to the report"),
        (("--fault", "c:1", "small.toml"), "--fault needs --rtl"),
        (("--rtl",), "give the images with --data"),
        (("--rtl", "small.toml", "--fault", "c:99"), "expected a bit of c from 0 to 17, found 99"),
        (("--rtl", "small.toml", "--out", "."), "expected an empty or a result folder"),
    ],
)
def test_wrong_usage(work: Path, arguments: tuple[str, ...], message: str) -> None:
    before = set(work.rglob("*"))
    found = ska("paper", *arguments, cwd=work)
    assert found.returncode == 2
    assert message in found.stderr
    assert "Traceback" not in found.stderr
    assert set(work.rglob("*")) == before
