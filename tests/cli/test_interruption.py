"""kill -9 at any moment: the same command again gives the same bytes, and nothing else is left.

A full disk and a folder that cannot be written end in one line, and nothing is half-written.
"""

import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.fuzz import SMALL, npz
from tests.support.kills import check_kills, check_left, finish, names, start
from tests.support.paper_small import SMALL as DIGITS

COMMANDS = {
    "simulate": ["simulate", "small.toml"],
    "simulate, fixed point only": ["simulate", "small.toml", "--no-float", "--steps", "200"],
    "run": ["run", "small.toml", "--no-verilog"],
    "profile": ["profile", "small.toml"],
    "generate": ["generate", "small.toml"],
    "export-vectors": ["export-vectors", "small.toml"],
    "sigmoid": ["sigmoid", "--z", "s8.4", "--d", "u8.8"],
    "registers": ["registers", "small.toml"],
}
QUICK = ("simulate, fixed point only", "sigmoid")
LONG = {
    "run": (["run", "small.toml"], 0.2),
    "paper": (["paper", "digits.toml", "--quick", "--preset", "q8", "--jobs", "2"], 0.0),
    "paper --study time": (
        ["paper", "digits.toml", "--study", "time", "--quick", "--jobs", "1"],
        0.0,
    ),
    "paper --rtl": (["paper", "--rtl", "many.toml"], 0.1),
    "synth": (
        ["synth", "small.toml", "--device", "up5k", "--component", "pe", "--seeds", "2"],
        0.4,
    ),
    "wordlength": (
        ["wordlength", "small.toml", "--trials", "12", "--workers", "1", "--judge", "1",
         "--error", "50%", "--landmarks", "any"],
        0.0,
    ),
    "faults": (["faults", "small.toml", "--upsets", "3"], 0.2),
}  # fmt: skip
"""Commands, and the share of kills that find nothing in the cache of simulators and netlists."""


def inputs(folder: Path) -> Path:
    folder.mkdir()
    (folder / "small.toml").write_text(SMALL)
    (folder / "many.toml").write_text(SMALL.replace("steps = 3", "steps = 60"))
    (folder / "digits.toml").write_text(DIGITS)
    (folder / "x.npz").write_bytes(npz(compressed=True))
    return folder


@pytest.mark.parametrize("name", QUICK)
def test_kill(tmp_path: Path, name: str) -> None:
    check_kills(COMMANDS[name], inputs, tmp_path, 2, seed=1)


@pytest.mark.slow
@pytest.mark.parametrize("name", COMMANDS)
def test_many_kills(tmp_path: Path, name: str) -> None:
    check_kills(COMMANDS[name], inputs, tmp_path, 13, seed=2)


@pytest.mark.slow
@pytest.mark.parametrize("name", LONG)
def test_a_hundred_kills(tmp_path: Path, name: str) -> None:
    """Twenty of each; the tools' runs, the judged candidates and the steps are kept and used."""
    command, cold = LONG[name]
    check_kills(command, inputs, tmp_path, 20, seed=3, cold=cold)


IN_PLACE = """
import contextlib, time
from ska_hw.storage import result_folder as output

@contextlib.contextmanager
def in_place(path):
    path.mkdir(exist_ok=True)
    (path / "half").write_text("")
    yield path
    time.sleep(60)

output.result_folder = in_place
"""


def test_the_kill_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that writes its results where they belong is found out."""
    (tmp_path / "sitecustomize.py").write_text(IN_PLACE)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=os.pathsep)
    folder = inputs(tmp_path / "killed")
    process = start(COMMANDS["sigmoid"], folder)
    while not (folder / "out" / "half").exists():
        assert process.poll() is None
        time.sleep(0.05)
    process.kill()
    process.communicate()
    with pytest.raises(AssertionError, match="half-written"):
        check_left(folder, {"out/sigmoid.csv": b"", "out/summary.json": b""})


GIVEN = ["digits.toml", "many.toml", "small.toml", "x.npz"]


def one_line(errors: str) -> bool:
    lines = [line for line in errors.splitlines() if not line.startswith("ska-hw: note: ")]
    return len(lines) == 1 and lines[0].startswith("ska-hw: ")


@pytest.mark.parametrize("name", ["simulate", "generate"])
def test_file_too_large(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit of 3000 bytes for a file stands for a disk that fills while results are written."""
    # The measure of coverage has files of its own, which would be too large first.
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
    folder = inputs(tmp_path / "work")

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))

    status, errors = finish(COMMANDS[name], folder, limit)
    assert status == 2
    assert one_line(errors), errors
    assert names(folder) == GIVEN


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB; needs the right to mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no right to mount a small file system")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.parametrize(
    "command", [*(COMMANDS[n] for n in ("simulate", "profile", "generate")), LONG["run"][0]],
    ids=["simulate", "profile", "generate", "run with Verilog"],
)  # fmt: skip
def test_full_disk(full_disk: Path, command: list[str]) -> None:
    folder = inputs(full_disk / "work")
    status, errors = finish(command, folder)
    assert status == 2
    assert one_line(errors), errors
    assert "No space left" in errors
    assert re.search(r"/disk/cache|out\S*: No space left", errors)
    assert names(folder) == GIVEN


def test_read_only_folder(tmp_path: Path) -> None:
    folder = inputs(tmp_path / "work")
    (folder / "there").mkdir(mode=0o555)
    # Root may write anywhere, except where the kernel answers.
    for out in ["/proc/out"] + ["there/out"] * (os.geteuid() != 0):
        process = subprocess.run(
            [sys.executable, "-m", "ska_hw", "sigmoid", "--z", "s8.4", "--d", "u8.8", "--out", out],
            cwd=folder, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert process.returncode == 2
        assert one_line(process.stderr), process.stderr
        assert "cannot be written" in process.stderr
