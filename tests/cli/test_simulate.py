"""`ska-hw simulate`: the same files for any number of workers and any block size."""

import hashlib
from pathlib import Path

import numpy as np
import pytest

from ska_hw.cli import main


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr("sys.argv", ["ska-hw", "simulate", *arguments])
    with pytest.raises(SystemExit) as stopped:
        main()
    return int(stopped.value.code or 0)


def digests(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("*.[njc]*")
    }


@pytest.mark.parametrize("side", ["--float", "--no-float"])
def test_files_are_the_same(side: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    common = ["digits", "--steps", "4", "--preset", "q16s", side, "--out"]
    assert run(monkeypatch, *common, "a") == 0
    assert run(monkeypatch, *common, "b", "--block-size", "17") == 0
    assert run(monkeypatch, *common, "c", "--workers", "2") == 0
    expected = digests(tmp_path / "a")
    assert "histories.npz" in expected
    assert expected == digests(tmp_path / "b") == digests(tmp_path / "c")
    with np.load(tmp_path / "a" / "histories.npz") as found:
        assert found["fixed_entropy"].shape == (3, 3)


def test_a_scheduler_that_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("ska_hw.model.engine.dask.TIMEOUT", "1s")
    assert run(monkeypatch, "digits", "--scheduler", "tcp://127.0.0.1:9") == 2
    error = capsys.readouterr().err
    assert error.startswith("ska-hw: no Dask scheduler answers at tcp://127.0.0.1:9")
    assert len(error.splitlines()) == 1
    assert not list(tmp_path.iterdir())
