"""Sweeps: rows are those of single runs, whoever does them, and after any kill."""

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import xarray as xr

import ska_hw
from ska_hw.contract.observables import HISTORIES
from ska_hw.errors import UserError
from ska_hw.study.sweep.plan import Plan
from ska_hw.study.sweep.study import run
from ska_hw.study.sweep.work import Job, run_part
from tests.support.commands import ska_here
from tests.support.kills import check_kills

X = np.random.default_rng(3).random((20, 6))
SMALL: dict[str, Any] = {"layers": [5, 3], "training__steps": 8, "training__weight_scale": 0.2}
KEYS = {"training.eta": [0.1, 0.5], "training.seed": range(3), "formats.preset": ["q16", "q8"]}
STUDY = """
design = "digits"
[keys]
data.samples = [16]
training.steps = [6]
training.seed = { from = 1, to = 40 }
training.eta = [0.01, 0.1]
"""


@pytest.fixture(scope="module")
def swept() -> ska_hw.SweepResult:
    return ska_hw.sweep(None, KEYS, X, workers=1, **SMALL)


def test_a_row_is_what_a_single_training_finds(swept: ska_hw.SweepResult) -> None:
    table, data = swept.to_pandas(), swept.to_xarray()
    assert len(table) == 12
    for number in (0, 5, 11):
        row = table.iloc[number]
        single = ska_hw.train(
            X, layers=[5, 3], steps=8, eta=row["training.eta"], seed=int(row["training.seed"]),
            preset=row["formats.preset"], training__weight_scale=0.2,
        )  # fmt: skip
        for side in ("float", "fixed"):
            for layer, turns in enumerate(single.landmarks(side), 1):
                for name, step in turns.reached.items():
                    found = row[f"{side}_{name}_step_{layer}"]
                    assert np.isnan(found) if step is None else found == step
                least = row[f"{side}_entropy_min_{layer}"]
                reached = turns.reached["entropy_min"] is not None
                assert least == turns.entropy_min if reached else np.isnan(least)
            for name in HISTORIES:
                history = getattr(single.histories(side), name)
                assert np.array_equal(data[name].sel(run=number, side=side), history)
                assert row[f"{side}_{name}_last_2"] == history[-1, 1]
        assert row["error_net_2"] == single.errors["net"][1]
        assert row["overflows_w"] == single.overflows["w"]
        assert row["findings"] == "; ".join(map(str, single.advice))


def test_workers_and_engines_make_no_difference(swept: ska_hw.SweepResult) -> None:
    two = ska_hw.sweep(None, KEYS, X, workers=2, **SMALL)
    assert two.records == swept.records
    alone = ska_hw.sweep(None, KEYS, X, workers=1, engines="fixed", **SMALL).to_pandas()
    both = swept.to_pandas()
    assert alone.equals(both[alone.columns])


def test_a_dask_scheduler_does_the_runs(swept: ska_hw.SweepResult) -> None:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, dashboard_address=None, processes=False
    ) as cluster:
        found = ska_hw.sweep(None, KEYS, X, scheduler=cluster.scheduler_address, **SMALL)
    assert found.records == swept.records


def test_what_is_no_design_is_a_row(swept: ska_hw.SweepResult) -> None:
    keys = {"formats.z": ["s16.12", "u8.8"], "data.samples": [20, 21]}
    found = ska_hw.sweep(None, keys, X, workers=1, **SMALL)
    failed = found.to_pandas().failed.tolist()
    assert failed[0] == ""
    assert "x: expected shape (21, 6), found (20, 6)" in failed[1]
    assert "z must be signed" in failed[2]
    assert np.isnan(found.to_xarray().net.sel(run=1)).all()


def test_shapes_of_several_kinds() -> None:
    keys = {"network.layers": [[4], [4, 3]], "training.steps": [4, 6]}
    found = ska_hw.sweep(None, keys, X, layers=[4], workers=1)
    net = found.to_xarray().net
    assert net.shape == (4, 2, 5, 2)
    assert np.isnan(net.sel(run=0)[:, 3:]).all()
    assert np.isnan(net.sel(run=1)[:, :, 1]).all()
    assert not np.isnan(net.sel(run=3)).any()
    assert found.to_pandas()["network.layers"].tolist() == ["[4]", "[4]", "[4, 3]", "[4, 3]"]


def test_finished_runs_are_not_repeated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A journal that was cut at any byte: only what is missing from it is run, rows are equal."""
    base = ska_hw.train(X, layers=[3], steps=4).design
    plan = Plan.of(base, {"training.seed": range(12)}, x=X)
    path = tmp_path / "out.journal"
    expected = run(plan, journal=path)
    whole = path.read_bytes()
    done = list[int]()

    def counted(job: Job, part: list[tuple[int, dict[str, Any]]]) -> list[dict[str, Any]]:
        done.extend(number for number, _ in part)
        return run_part(job, part)

    monkeypatch.setattr("ska_hw.study.sweep.study.run_part", counted)
    head = whole.index(b"\n") + 1
    for cut in [head, len(whole), *random.Random(1).sample(range(head, len(whole)), 5)]:
        done.clear()
        path.write_bytes(whole[:cut])
        kept = whole[:cut].count(b"\n") - 1
        assert run(plan, journal=path) == expected
        assert sorted(done) == list(range(kept, 12))


def test_the_journal_of_another_sweep(tmp_path: Path) -> None:
    base = ska_hw.train(X, layers=[3], steps=4).design
    path = tmp_path / "out.journal"
    run(Plan.of(base, {"training.seed": range(2)}, x=X), journal=path)
    for keys, x in (({"training.seed": range(3)}, X), ({"training.seed": range(2)}, X / 2)):
        with pytest.raises(UserError, match="holds another sweep; another --out, or remove it"):
            run(Plan.of(base, keys, x=x), journal=path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("designs = 'digits'", "designs: unknown key"),
        ("[keys]\ntraining.etas = [1]", r"keys\.training\.etas: no key of a design"),
        ("[keys]\ntraining = [1]", r"keys\.training: expected a key, found a table"),
        ("engines = 'hardware'", "engines: expected float, fixed or both, found 'hardware'"),
        ("draws = 0", "draws: expected an integer from 1 on, found 0"),
        ("design = 5", "expected design, a name, and keys, a table"),
        ("design = 'no.toml'", r"no\.toml: cannot be read"),
        ("[keys]\ntraining.seed = {from = 0, to = 999999}\ntraining.eta = [1, 2]", "at most 1000"),
    ],
)
def test_wrong_studies(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "study.toml").write_text(text)
    with pytest.raises(UserError, match=message):
        Plan.read(tmp_path / "study.toml")


def test_draws_depend_on_seed_and_number() -> None:
    base = ska_hw.Design.read("digits")
    keys = {"training.eta": {"distribution": "uniform", "low": 0.1, "high": 0.9}}
    runs = [Plan.of(base, keys, draws=5, seed=seed).runs() for seed in (1, 1, 2)]
    assert runs[0] == runs[1] != runs[2]
    assert len({run["training.eta"] for run in runs[0]}) == 5
    crossed = Plan.of(base, {**keys, "training.seed": [1, 2]}, draws=3)
    assert len(crossed.runs()) == crossed.count == 6


def test_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """CSV, Parquet and netCDF say the same; pictures are there; the journal is gone."""
    monkeypatch.chdir(tmp_path)
    Path("study.toml").write_text(STUDY.replace("to = 40", "to = 2"))
    status, printed, errors = ska_here(
        "sweep", "study.toml", "--workers", "1", "--plot", "entropy_last:training.eta"
    )
    assert status == 0, errors
    assert "4 runs in" in printed
    out = Path("ska_sweeps/study")
    table, parquet = pd.read_csv(out / "runs.csv"), pd.read_parquet(out / "runs.parquet")
    assert list(table) == list(parquet)
    assert parquet["training.seed"].tolist() == [1, 1, 2, 2]
    with xr.open_dataset(out / "histories.nc", engine="scipy") as data:
        last = data.net.sel(side="float", layer=3)[:, -1]
        assert np.array_equal(last, parquet.float_net_last_3)
    assert np.array_equal(table.float_net_last_3, parquet.float_net_last_3)
    assert (out / "entropy_last-training.eta.png").stat().st_size > 5000
    assert json.loads((out / "summary.json").read_text())["runs"] == 4
    assert not list(Path("ska_sweeps").glob("*.journal"))
    status, _, errors = ska_here("sweep", "study.toml", "--plot", "net:training.gamma")
    assert status == 2
    assert "plot: expected OBSERVABLE:KEY with a swept key" in errors


def study(folder: Path) -> Path:
    folder.mkdir()
    (folder / "study.toml").write_text(STUDY)
    return folder


@pytest.mark.slow
def test_killed_five_times_and_the_same_rows(tmp_path: Path) -> None:
    command = ["sweep", "study.toml", "--workers", "2"]
    check_kills(command, study, tmp_path, 5, seed=4)


SCRIPT = """
import numpy as np, ska_hw
x = np.random.default_rng(0).random((8, 3))
ska_hw.sweep(None, {"training.seed": range(9)}, x, layers=[2], training__steps=3, workers=2)
"""


@pytest.mark.slow
def test_a_script_without_a_main_guard_is_told(tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text(SCRIPT)
    found = subprocess.run(
        [sys.executable, "script.py"], cwd=tmp_path, capture_output=True, text=True, timeout=300
    )
    assert found.returncode != 0
    assert "if __name__ == '__main__':" in found.stderr.splitlines()[-1]
