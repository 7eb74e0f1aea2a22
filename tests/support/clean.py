"""Fresh virtual environments, away from the checkout."""

import os
import subprocess
from pathlib import Path

import pytest

installs = pytest.mark.skipif(
    not os.environ.get("CI") and not os.environ.get("SKA_HW_WHEEL"),
    reason="installs everything anew; set SKA_HW_WHEEL=1 to run it outside CI",
)


def clean_environment() -> dict[str, str]:
    """The environment without what the checkout's could leak into a new one."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    # Only the system's folders: the wheel brings its own simulator.
    kept["PATH"] = os.pathsep.join(
        p for p in [*os.defpath.split(os.pathsep), "/usr/local/bin"] if p
    )
    return kept


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a command in `clean_environment`."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=clean_environment(),
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
