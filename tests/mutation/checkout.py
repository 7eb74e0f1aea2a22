"""A copy of the checkout in which one file at a time is mutated; commands under test see it too."""

import itertools
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.paths import ROOT

SOURCES = (".py", ".cpp", ".v", ".toml")
_ticks = itertools.count(int(time.time()) + 10**8, 2)
"""Times of mutated files, each another: Python takes its bytecode by a file's time and size."""


def prepare(folder: Path) -> None:
    """Make `folder` what git knows of the checkout; what did not change is left alone."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    names = [name for name in listed.split("\0") if name and (ROOT / name).is_file()]
    for name in names:
        source, target = ROOT / name, folder / name
        content = source.read_bytes()
        if not target.is_file() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    for room in ("ska_hw", "tests", "sim"):
        for path in (folder / room).rglob("*"):
            old = path.suffix in SOURCES and "__pycache__" not in path.parts
            if old and str(path.relative_to(folder)) not in names:
                path.unlink()


@contextmanager
def planted(path: Path, content: bytes) -> Iterator[None]:
    """The file has other content meanwhile."""
    before, times = path.read_bytes(), path.stat()
    tick = next(_ticks)
    try:
        path.write_bytes(content)
        os.utime(path, (tick, tick))
        yield
    finally:
        path.write_bytes(before)
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
