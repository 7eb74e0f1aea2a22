"""The command line in a process of its own, and the files that it leaves."""

import io
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from ska_hw.cli import main
from tests.support.fuzz import no_hang

SMALL = """
name = "small"
[network]
inputs = 5
layers = [4, 3]
[data]
source = "my.npz"
samples = 12
[training]
steps = 5
eta = 0.3
weight_scale = 0.1
[formats]
preset = "q8"
[array]
size = 2
"""


def ska(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ska_hw", *map(str, arguments)],
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def ska_here(*arguments: str) -> tuple[int, str, str]:
    """Exit status, standard output and error of the real `main`, in this process."""
    out = io.TextIOWrapper(io.BytesIO(), "utf-8")
    err = io.TextIOWrapper(io.BytesIO(), "utf-8", errors="backslashreplace")
    before = sys.argv
    sys.argv = ["ska-hw", *arguments]
    try:
        with no_hang(), redirect_stdout(out), redirect_stderr(err):
            main()
    except SystemExit as error:
        status = error.code
    finally:
        sys.argv = before
    assert isinstance(status, int)
    out.flush()
    err.flush()
    return status, out.buffer.getvalue().decode(), err.buffer.getvalue().decode()


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
