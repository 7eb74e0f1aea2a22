"""The test bench of `ska-hw export-vectors` in Icarus Verilog."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.support.tools import need_iverilog


def train(folder: Path, kit_texts: Mapping[str, str], *options: str) -> str:
    """What the test bench of a kit prints at its end; `options` are the simulation's."""
    need_iverilog()
    for name, text in kit_texts.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    sources = [name for name in kit_texts if name.endswith(".v")]
    for command in (
        ["iverilog", "-g2005", "-o", "bench.vvp", *sources],
        ["vvp", "bench.vvp", *options],
    ):
        found = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=300, check=False
        )
        assert command[0] == "vvp" or found.returncode == 0, found.stderr
    return found.stdout
