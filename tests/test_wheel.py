"""The wheel works in a clean virtual environment, away from the checkout."""

import json
import sys
import venv
from pathlib import Path

from tests.support.clean import installs, run
from tests.support.paths import ROOT


@installs
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
