"""C in tests: compiled strictly, and loaded or run."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.support.tools import missing

STRICT = ("-std=c99", "-pedantic", "-Wall", "-Wextra", "-Werror", "-O2")


def compiler() -> str:
    """A C compiler. A C++ compiler, which the project needs anyway, comes with one."""
    for name in ("cc", "gcc", "clang"):
        if found := shutil.which(name):
            return found
    missing("no C compiler on PATH")


def compiled(sources: Sequence[Path], output: Path, *options: str) -> Path:
    """`output`, compiled from `sources` without a warning; a library with -shared -fPIC."""
    command = [compiler(), *STRICT, *options, *map(str, sources), "-o", str(output), "-lm"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return output
