"""Characteristic times: the theory against its own equations and against trainings; the study."""

import csv
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.integrate import solve_ivp
from scipy.special import expit

from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.model.reference import LN2, Reference
from ska_hw.study.paper import times
from ska_hw.study.paper.characteristic import characteristic_time
from ska_hw.study.paper.figures_time import figure
from ska_hw.study.paper.instability import leading, predict, turn
from ska_hw.study.paper.times import TimeRun, run_times, settings_of
from ska_hw.study.paper.times_report import agreement, fits, rows
from tests.support.commands import ska_here
from tests.support.paper import paper_tensors
from tests.support.paths import ROOT

RNG = np.random.default_rng(5)
X = RNG.random((40, 12))


def small() -> Design:
    return Design.parse(
        {
            "name": "small",
            "network": {"inputs": 12, "layers": [10, 4]},
            "data": {"samples": 40},
            "training": {"eta": 0.1, "steps": 25},
            "formats": {"preset": "q16"},
        }
    )


@pytest.mark.parametrize("shape", [(40, 12), (9, 30)])
def test_the_leading_mode(shape: tuple[int, int]) -> None:
    y = np.column_stack([RNG.random(shape), np.ones(shape[0])])
    u, singular, _ = np.linalg.svd(y)
    found, mode = leading(y[:, :-1])
    assert found == pytest.approx(singular[0] ** 2 / len(y))
    assert abs(mode @ u[:, 0]) == pytest.approx(1)


def test_the_first_steps_grow_as_the_linearised_theory_says() -> None:
    """The part of Z along the mode, in the float64 reference: e^(kappa t) while Z is small.

    The first step updates nothing.
    """
    w, eta, steps = 1e-4 * RNG.standard_normal((12, 5)), 1e-3, 100
    largest, mode = leading(X)
    reference = Reference(X, [w], eta, gradient="equation")
    along = []
    for _ in range(steps + 1):
        reference.step()
        z = reference.layers[0].z
        assert z is not None
        along.append(mode @ z)
    grown = np.log(np.abs(along[-1] / along[1])) / (eta * (steps - 1))
    kappa = predict(X, [w], eta).rates[0]
    assert kappa == pytest.approx(largest / (4 * LN2))
    np.testing.assert_allclose(grown, kappa, rtol=2e-3)


def test_one_neuron_turns_where_its_gradient_is_greatest() -> None:
    """By another integrator, with the turn as an event."""

    def course(_: float, z: Any) -> Any:
        d = expit(z)
        return 4 * z * d * (1 - d)

    def slope(_: float, z: Any) -> float:
        d = float(expit(z[0]))
        return 1 + float(z[0]) * (1 - 2 * d)  # of ln (z D(1-D)), times z

    for start in (0.5, 1e-2, 1e-5):
        solved = solve_ivp(course, (0, 20), [start], events=slope, rtol=1e-10, atol=1e-14)
        expected = float(solved.t_events[0][0])
        assert turn(np.array([start])) == pytest.approx(expected, abs=0.01)
    # Amplitudes e times smaller turn one unit later, whatever their spread.
    spread = 1e-4 * RNG.standard_normal(50)
    assert turn(spread / np.e) - turn(spread) == pytest.approx(1, abs=0.01)
    assert turn(np.full(3, 5.0)) == 0


@pytest.mark.parametrize("eta", [0.02, 0.08])
def test_a_single_layer_settles_when_it_is_predicted_to(eta: float) -> None:
    weights = [0.01 * RNG.standard_normal((12, 6))]
    measured = characteristic_time(X, weights, eta, 20.0).settled[1.0]
    assert measured is not None
    found = predict(X, weights, eta)
    assert found.linear == found.cascade
    assert measured == pytest.approx(found.linear, rel=0.1)
    assert found.slowest == 0


def test_a_layer_that_has_turned_quickens_the_next() -> None:
    weights = [0.01 * RNG.standard_normal(size) for size in ((12, 40), (40, 3))]
    weights[1] *= 1e-3
    found = predict(3 * X, weights, 0.02)
    assert found.slowest == 1
    assert found.turns[0] < found.turns[1]
    measured = characteristic_time(3 * X, weights, 0.02, 20.0).settled[1.0]
    assert measured is not None
    assert abs(found.cascade / measured - 1) < abs(found.linear / measured - 1)
    assert found.cascade == pytest.approx(measured, rel=0.15)


def test_settings_are_those_of_the_factors() -> None:
    found = settings_of(small())
    assert (found[0].layers, found[0].eta, found[0].factor) == ((10, 4), 0.1, "none")
    by_factor = {(s.factor, s.value): s for s in found}
    assert len(by_factor) == len(found)
    assert by_factor["depth", "4"].layers == (10, 10, 10, 4)
    assert by_factor["depth", "1"].layers == (4,)
    assert by_factor["width", "0.25"].layers == (2, 4)
    assert by_factor["eta", "0.025"].eta == pytest.approx(0.025)
    x = times.inputs_of(by_factor["centred", "yes"], X)
    np.testing.assert_allclose(x.mean(axis=0), 0, atol=1e-12)
    assert times.inputs_of(by_factor["data", "wine"], X).shape == (178, 13)
    same = times.weights_of(by_factor["initial", "3"], 12, 0.01, 4)
    base = times.weights_of(found[0], 12, 0.01, 4)
    np.testing.assert_allclose(same[1], 3 * base[1])


def test_an_interrupted_study_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was finished is not repeated, and the rows are those of a study that was not ended."""
    kept = [setting for setting in settings_of(small()) if setting.factor in ("none", "eta")]
    monkeypatch.setattr(times, "settings_of", lambda _: kept)
    whole = run_times(small(), X, 2)
    made = list[tuple[int, int]]()
    run_one = times.run_one

    def counted(design: Design, x: Any, number: int, *rest: Any) -> dict[str, Any]:
        made.append((number, rest[1]))
        if len(made) == 4:
            raise KeyboardInterrupt
        return run_one(design, x, number, *rest)

    monkeypatch.setattr(times, "run_one", counted)
    journal = tmp_path / "journal"
    with pytest.raises(KeyboardInterrupt):
        run_times(small(), X, 2, journal=journal)
    told = list[int]()
    again = run_times(small(), X, 2, journal=journal, progress=lambda n, _: told.append(n))
    assert again == whole
    assert len(made) == len(whole[1]) + 1  # the fourth began twice
    assert told == [4, 5, 6, 7, 8]
    with pytest.raises(UserError, match="holds another study of times; another --output"):
        run_times(small(), X, 3, journal=journal)


def test_fits_and_agreement_of_runs_that_are_known() -> None:
    settings = settings_of(small())
    scale = {n: np.log(s.initial) for n, s in enumerate(settings) if s.factor == "initial"}
    scale[0] = 0.0

    def run(number: int, log: float) -> TimeRun:
        return TimeRun(number, 1, 5 - 0.5 * log, 5 - 0.6 * log, 10 - log, 1, [])

    runs = [run(number, log) for number, log in scale.items()]
    (fit,) = fits(settings, runs)
    assert fit.against == "ln of the initial scale"
    assert (fit.slope, fit.linear, fit.cascade) == pytest.approx((-0.5, -0.6, -1))
    assert fit.error == pytest.approx(0, abs=1e-9)
    found = agreement(runs, "cascade")
    assert found is not None
    assert found.median == pytest.approx(2)
    assert agreement(runs[:2], "linear") is None
    late = [TimeRun(0, seed, time, 1.0, 1.0, 1, []) for seed, time in ((1, 3.0), (2, None))]
    (row,) = rows(settings[:1], late)
    assert (row.runs, row.settled, row.median, row.least) == (2, 1, None, 3.0)
    assert row.slowest == 2


def test_the_command(tmp_path: Path) -> None:
    toml = 'name = "small"\n[network]\ninputs = 64\nlayers = [6, 3]\n[data]\nsamples = 20\n'
    (tmp_path / "small.toml").write_text(
        toml + '[training]\neta = 0.1\nsteps = 20\n[formats]\npreset = "q16"\n'
    )
    design, out = str(tmp_path / "small.toml"), tmp_path / "out"
    once = "paper", design, "--study", "time", "--quick", "--workers", "1", "-o", str(out)
    status, printed, _ = ska_here(*once)
    assert status == 0
    assert "T against ln of the initial scale: slope -" in printed
    assert not out.with_name("out.journal").exists()
    with (out / "times.csv").open(newline="") as file:
        table = list(csv.DictReader(file))
    with (out / "runs.csv").open(newline="") as file:
        assert len(list(csv.DictReader(file))) == 2 * len(table)
    assert {row["factor"] for row in table} >= {"none", "initial", "centred", "data"}
    summary = json.loads((out / "summary.json").read_text("utf-8"))
    assert summary["runs"] == 2 * len(table)
    assert summary["fits"][0]["slope"] < 0
    assert (out / "times.png").stat().st_size > 20_000
    status, _, told = ska_here(*once, "--preset", "q8")
    assert (status, "--study trains in float" in told) == (2, True)
    status, _, told = ska_here(*once, "--rtl")
    assert (status, "--study belongs to the model" in told) == (2, True)


def test_the_picture_says_where_nothing_settled() -> None:
    settings = settings_of(small())
    runs = [
        TimeRun(n, 1, None if s.factor == "centred" else 1.0 + n / 10, 1.0, 1.0, 0, [])
        for n, s in enumerate(settings)
    ]
    panels = {axes.get_xlabel(): axes for axes in figure(settings, runs).axes}
    assert len(panels) == 8
    assert [text.get_text() for text in panels["inputs centred"].texts] == ["not settled"]
    assert not panels["η"].texts


ROW = r"^\| (\w+) \| ([\w. ]+) \| (.*?) \| (.*?) \| (.*?) \| (.*?) \| (.*?) \| (\d) \|$"


def told() -> dict[tuple[str, str], list[str]]:
    """The measured rows of docs/characteristic_time.md."""
    text = (ROOT / "docs" / "characteristic_time.md").read_text("utf-8")
    return {(row[0], row[1]): list(row[2:]) for row in re.findall(ROW, text, re.M)}


def measured(paper_folder: Path, factors: set[str]) -> tuple[list[times.Setting], list[TimeRun]]:
    """The paper's network over five seeds; of the settings those of some factors, or all."""
    design, x = Design.read("paper"), paper_tensors(paper_folder).x
    settings = settings_of(design)
    runs = [
        TimeRun(**times.run_one(design, x, number, setting, seed))
        for number, setting in enumerate(settings)
        if not factors or f"{setting.factor} {setting.value}" in factors
        for seed in range(1, 6)
    ]
    return settings, runs


def check_rows(settings: list[times.Setting], runs: list[TimeRun]) -> None:
    for number in {run.setting for run in runs}:
        own = [replace(run, setting=0) for run in runs if run.setting == number]
        (row,) = rows([settings[number]], own)
        found = row.median, row.least, row.greatest, row.linear, row.cascade
        cells = ["–" if value is None else f"{value:.3g}" for value in found]
        assert told()[row.factor, row.value] == [*cells, str(row.slowest)]


def test_two_rows_of_the_manual(paper_folder: Path) -> None:
    check_rows(*measured(paper_folder, {"depth 2", "depth 1"}))


@pytest.mark.slow
def test_all_of_the_manual(paper_folder: Path) -> None:
    settings, runs = measured(paper_folder, set())
    assert len(told()) == len(settings)
    check_rows(settings, runs)
    text = (ROOT / "docs" / "characteristic_time.md").read_text("utf-8")
    linear, cascade = agreement(runs, "linear"), agreement(runs, "cascade")
    assert linear is not None
    assert cascade is not None
    for name, cells in (
        ("predicted over measured T, median", [f"{a.median:.3g}" for a in (linear, cascade)]),
        ("5th to 95th percentile", [f"{a.low:.3g} to {a.high:.3g}" for a in (linear, cascade)]),
        ("correlation of logarithms", [f"{a.correlation:.3f}" for a in (linear, cascade)]),
    ):
        assert f"| {name} | {' | '.join(cells)} |" in text
    for fit, digits in zip(fits(settings, runs), (".4g", ".3g"), strict=True):
        slope = f"{fit.slope:{digits}} ± {fit.error:.2g}"
        assert f"| {slope} | {fit.linear:.4g} | {fit.cascade:.4g} |" in text
