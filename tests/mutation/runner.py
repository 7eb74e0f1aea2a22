"""Tests in a fork of this process, which has what they import from others: a second for a mutant.

Nothing of the checkout is loaded in the fork before the tests start.
"""

import contextlib
import importlib
import os
import re
import resource
import signal
import sys
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

OTHERS = (
    "amaranth", "amaranth.lib.wiring", "click", "filelock", "hypothesis",
    "hypothesis.extra.numpy", "numba", "numpy", "numpy.ma", "pydantic",
    "pytest", "rich.table",
)  # fmt: skip
"""Packages that are loaded before the first fork, where they are installed."""

OURS = ("ska_hw", "tests", "sim", "golden", "benchmarks")
MEMORY = 16 << 30
"""Bytes of address space beyond which a mutant that gathers without an end fails."""

NONE_LEFT = 5
"""pytest's status where no test was chosen; of every other but 0 something failed."""


@dataclass(frozen=True)
class Outcome:
    """`status`: survived, caught, hang or none; `by`: the first test that failed."""

    status: str
    seconds: float
    by: str = ""


def load_others() -> None:
    """Load what is not ours, once."""
    for name in OTHERS:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)


def run(folder: Path, tests: Sequence[str], limit: float, log: Path) -> Outcome:
    """Run tests in the checkout `folder` until one fails, for `limit` seconds at most."""
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        _child(folder, tests, log)
    code = _wait(child, start + limit)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child, signal.SIGKILL)  # what the tests started and left
    seconds = time.monotonic() - start
    if code is None:
        return Outcome("hang", seconds)
    text = log.read_text("utf-8", "replace")
    found = re.findall(r"^(?:FAILED|ERROR) (\S+)", text, re.MULTILINE)
    if code == 0:
        return Outcome("survived", seconds)
    if code == NONE_LEFT:
        return Outcome("none", seconds)
    return Outcome("caught", seconds, found[0] if found else f"status {code}")


def _wait(child: int, end: float) -> int | None:
    """The child's status, None if it had to be ended."""
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def _child(folder: Path, tests: Sequence[str], log: Path) -> NoReturn:
    try:
        os.setsid()
        out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(out, 1)
        os.dup2(out, 2)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        os.chdir(folder)
        os.environ["PYTHONPATH"] = str(folder)
        os.environ["SKA_BENCH_ONCE"] = "1"
        os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # some take longer than the tests
        for name in ("CI", "SKA_HW_PAPER_DATA"):
            os.environ.pop(name, None)
        here = str(Path(__file__).parents[2])
        sys.path[:] = [str(folder), *(p for p in sys.path if p not in ("", here, str(folder)))]
        for name in list(sys.modules):
            if name.partition(".")[0] in OURS:
                del sys.modules[name]
        import pytest

        code = pytest.main(
            ["-x", "-q", "--no-header", "-p", "_hypothesis_pytestplugin", "--hypothesis-profile=ci",
             "-p", "no:cacheprovider", "-m", "not slow", "--rootdir", str(folder), *tests]
        )  # fmt: skip
        sys.stdout.flush()
        os._exit(int(code))
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(3)
