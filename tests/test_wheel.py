"""The wheel works in a clean virtual environment, away from the checkout."""

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.support.paths import ROOT


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run without what the checkout's environment could leak into the new one."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    # Only the system's folders: the wheel brings its own simulator.
    kept["PATH"] = os.pathsep.join(
        p for p in [*os.defpath.split(os.pathsep), "/usr/local/bin"] if p
    )
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=kept,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )


@pytest.mark.skipif(
    not os.environ.get("CI") and not os.environ.get("SKA_HW_WHEEL"),
    reason="installs everything anew; set SKA_HW_WHEEL=1 to run it outside CI",
)
def test_wheel_in_a_clean_environment(tmp_path: Path) -> None:
    built = run(sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path, ROOT, cwd=tmp_path)
    assert built.returncode == 0, built.stderr
    (wheel,) = tmp_path.glob("*.whl")
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / "bin" / "python"
    installed = run(python, "-m", "pip", "install", "--quiet", wheel, cwd=tmp_path)
    assert installed.returncode == 0, installed.stderr
    where = run(python, "-c", "import ska_hw; print(ska_hw.__file__)", cwd=tmp_path)
    assert where.stdout.startswith(str(tmp_path))
    command = tmp_path / "venv" / "bin" / "ska-hw"
    found = run(command, "run", "--out", "result", cwd=tmp_path)
    assert found.returncode == 0, found.stdout + found.stderr
    assert "0 differ" in found.stdout
    summary = json.loads((tmp_path / "result" / "summary.json").read_text())
    assert summary["verilog"]["differing"] == 0
    assert summary["verilog"]["compared"] > 0
    assert (tmp_path / "result" / "verilog").is_dir()
