"""Killing commands: at a random moment, then to the end, then every byte is compared."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Collection
from pathlib import Path

from tests.support.commands import files


def start(
    command: list[str], folder: Path, limit: Callable[[], None] | None = None
) -> subprocess.Popen[str]:
    """The command in `folder`, with the cache of simulators and netlists beside it."""
    return subprocess.Popen(
        [sys.executable, "-m", "ska_hw", *command, "--out", "out"],
        cwd=folder,
        env=os.environ | {"SKA_HW_CACHE": str(folder.parent / "cache")},
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
    _, errors = process.communicate(timeout=1800)
    return process.returncode, errors


def kill_at(command: list[str], folder: Path, seconds: float) -> bool:
    """Kill the command alone after so long; its workers have to notice by themselves.

    False where it had ended before.
    """
    process = start(command, folder)
    time.sleep(seconds)
    alive = process.poll() is None
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
    return alive


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


def differ(folder: Path, expected: dict[str, bytes]) -> list[str]:
    """Names of the files that are not as expected, missing or too many."""
    found = files(folder)
    return [name for name in found | expected if found.get(name) != expected.get(name)]


def reset(folder: Path, inputs: Collection[str]) -> None:
    """Remove all but the inputs."""
    for path in folder.iterdir():
        if path.name not in inputs:
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def check_kills(
    command: list[str],
    inputs: Callable[[Path], Path],
    root: Path,
    kills: int,
    seed: int,
    cold: float = 0.0,
) -> None:
    """Kill the command so many times before its end, and let it end after each kill or two.

    cold: share of the kills that find an empty cache.
    """
    # One folder for all runs: what the search found holds the absolute paths of its inputs.
    folder = inputs(root / "work")
    given = names(folder)
    expected, seconds = undisturbed(command, folder)
    times = {True: seconds, False: undisturbed(command, folder)[1] if cold else seconds}
    whole = names(folder)
    reset(folder, given)
    draw, done, attempts, ended = random.Random(seed), 0, 0, True
    while done < kills:
        attempts += 1
        assert attempts <= 4 * kills, "most kills come too late"
        empty = draw.random() < cold
        if empty:
            shutil.rmtree(root / "cache", ignore_errors=True)
        if ended and draw.random() < 0.7:
            reset(folder, given)
        # The results are written at the end: half of the moments are there.
        share = draw.uniform(*((0.0, 1.0) if attempts % 2 else (0.7, 1.05)))
        done += kill_at(command, folder, share * times[empty])
        check_left(folder, expected)
        ended = done == kills or draw.random() < 0.6
        if ended:
            begin = time.monotonic()
            status, errors = finish(command, folder)
            assert status == 0, (share, errors)
            assert files(folder) == expected, (share, seed, differ(folder, expected))
            assert names(folder) == whole, share
            times[empty] = min(times[empty], time.monotonic() - begin)
    print(f"{' '.join(command)}: {done} kills in {attempts} attempts, then the same bytes")
