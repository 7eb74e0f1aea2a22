"""The command line in a process of its own, and the files that it leaves."""

import os
import subprocess
import sys
from pathlib import Path

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


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
