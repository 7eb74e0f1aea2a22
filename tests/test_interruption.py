"""kill -9 at any moment: the same command again gives the same bytes, and nothing else is left.

A full disk and a folder that cannot be written end in one line, and nothing is half-written.
"""

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.test_cli import files
from tests.test_fuzz import SMALL, npz

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
SEARCH = ["wordlength", "small.toml", "--trials", "4", "--workers", "1", "--judge", "0",
          "--error", "50%", "--landmarks", "any"]  # fmt: skip


def inputs(folder: Path) -> Path:
    folder.mkdir()
    (folder / "small.toml").write_text(SMALL)
    (folder / "x.npz").write_bytes(npz(compressed=True))
    return folder


def start(
    command: list[str], folder: Path, limit: Callable[[], None] | None = None
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "ska_hw", *command, "--out", "out"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=limit,
    )


def finish(
    command: list[str], folder: Path, limit: Callable[[], None] | None = None
) -> tuple[int, str]:
    """Exit status and standard error."""
    process = start(command, folder, limit)
    _, errors = process.communicate(timeout=300)
    return process.returncode, errors


def kill_at(command: list[str], folder: Path, seconds: float) -> None:
    """Kill the command alone after so long; its workers have to notice by themselves."""
    process = start(command, folder)
    time.sleep(seconds)
    process.kill()
    process.wait()
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            break
        time.sleep(0.1)
    else:
        os.killpg(process.pid, signal.SIGKILL)
        raise AssertionError(f"{command[0]}: workers outlive it by 20 seconds")
    process.communicate()


def undisturbed(command: list[str], folder: Path) -> tuple[dict[str, bytes], float]:
    """The tree that a whole run leaves, and its time."""
    begin = time.monotonic()
    status, errors = finish(command, folder)
    assert status == 0, errors
    return files(folder), time.monotonic() - begin


def check_left(folder: Path, expected: dict[str, bytes]) -> None:
    """After a kill the results are those of a whole run, or not there."""
    left = files(folder / "out")
    whole = {name: text for name, text in expected.items() if name.startswith("out/")}
    assert not left or {f"out/{n}": text for n, text in left.items()} == whole, "half-written"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def check_kills(command: list[str], root: Path, kills: int, seed: int) -> None:
    expected, seconds = undisturbed(command, inputs(root / "whole"))
    draw = random.Random(seed)
    folder = inputs(root / "killed")
    for number in range(kills):
        # The results are written at the end: half of the moments are there.
        at = draw.uniform(*((0, seconds) if number % 2 else (0.7 * seconds, 1.05 * seconds)))
        if draw.random() < 0.5:
            shutil.rmtree(folder / "out", ignore_errors=True)
        kill_at(command, folder, at)
        check_left(folder, expected)
        status, errors = finish(command, folder)
        assert status == 0, (at, errors)
        assert files(folder) == expected, (at, seed)
        assert names(folder) == names(root / "whole"), at


@pytest.mark.parametrize("name", QUICK)
def test_kill(tmp_path: Path, name: str) -> None:
    check_kills(COMMANDS[name], tmp_path, 2, seed=1)


@pytest.mark.slow
@pytest.mark.parametrize("name", COMMANDS)
def test_many_kills(tmp_path: Path, name: str) -> None:
    check_kills(COMMANDS[name], tmp_path, 13, seed=2)


@pytest.mark.slow
def test_killed_search_goes_on(tmp_path: Path) -> None:
    """A search is timed or counted anew; what it had judged is kept, its workers end with it."""
    folder = inputs(tmp_path / "killed")
    _, seconds = undisturbed(SEARCH, inputs(tmp_path / "whole"))
    for share in (0.3, 0.6, 0.8, 0.9):
        kill_at(SEARCH, folder, share * seconds)
    status, errors = finish(SEARCH, folder)
    assert status == 0, errors
    assert names(folder) == ["out", "out.journal", "small.toml", "x.npz"]


IN_PLACE = """
import contextlib, time
from ska_hw import output

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


def one_line(errors: str) -> bool:
    return errors.startswith("ska-hw: ") and errors.count("\n") == 1


@pytest.mark.parametrize("name", ["simulate", "generate"])
def test_file_too_large(tmp_path: Path, name: str) -> None:
    """A limit of 3000 bytes for a file stands for a disk that fills while results are written."""
    folder = inputs(tmp_path / "work")

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))

    status, errors = finish(COMMANDS[name], folder, limit)
    assert status == 2
    assert one_line(errors), errors
    assert names(folder) == ["small.toml", "x.npz"]


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


@pytest.mark.parametrize("name", ["simulate", "profile", "generate"])
def test_full_disk(full_disk: Path, name: str) -> None:
    folder = inputs(full_disk / "work")
    status, errors = finish(COMMANDS[name], folder)
    assert status == 2
    assert one_line(errors), errors
    assert "No space left" in errors
    assert names(folder) == ["small.toml", "x.npz"]


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
