"""Pairs, characteristic time, autonomy, probes, quantisation noise."""

import csv
import json
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from ska_hw.contract.observables import Landmarks, observe
from ska_hw.design import Design
from ska_hw.model.data import Tensors
from ska_hw.model.reference import Reference
from ska_hw.model.stopping import stopping_step
from ska_hw.numbers.formats import Format
from ska_hw.study.paper import autonomy, characteristic, pairs, probe, quantised
from ska_hw.study.paper.table import ReportTable, short, write_table
from ska_hw.study.paper.trajectory import FixedEngine, FloatEngine, hold_steps, make_engine, train
from tests.support.paper_small import small_design, small_tensors


def silent(_: float) -> None:
    return None


@pytest.fixture(scope="module")
def tensors() -> Tensors:
    return small_tensors()


@pytest.fixture(scope="module")
def design() -> Design:
    return small_design()


def test_pairs_of_the_paper() -> None:
    found = pairs.pairs_of(small_design(eta=0.01, steps=50))
    assert [(p.eta, p.steps) for p in found] == [
        *((0.02, 25), (0.01, 50), (0.005, 100)),
        *((0.0033, 150), (0.0025, 200), (0.001, 500)),
    ]


def test_with_pair_changes_nothing_else(design: Design) -> None:
    other = pairs.with_pair(design, pairs.Pair(0.01, 7))
    assert (other.training.eta, other.training.steps) == (0.01, 7)
    assert other.formats == design.formats
    assert other.rounding == design.rounding


def test_order_of_known_errors() -> None:
    assert pairs.order([1, 0.5, 0.25], [8, 4, 2]) == pytest.approx(1)
    assert pairs.order([1, 0.5, 0.25], [16, 4, 1]) == pytest.approx(2)
    assert np.isnan(pairs.order([1, 0.5], [1, 0]))


def test_deviation_of_a_run_from_itself_is_zero(design: Design, tensors: Tensors) -> None:
    run = train(FloatEngine(design, tensors), 2, 0.04, 20, silent)
    for name in pairs.SCALED:
        assert pairs.between(run, run, name).worst.max() == 0


@pytest.mark.parametrize("engine", [FloatEngine, FixedEngine])
def test_train_gives_the_histories_of_a_plain_loop(
    engine: type, design: Design, tensors: Tensors
) -> None:
    run = train(engine(design, tensors), 2, 0.04, 20, silent, patience=2.0)
    other = engine(design, tensors)
    sums = np.array([other.step() for _ in range(60)])
    assert np.array_equal(run.sums, sums[:20])
    assert run.stopped == stopping_step(observe(sums[: run.looked + 1], 0.04))
    assert run.held is None or run.held >= (run.stopped or 0)
    assert run.shannon.shape == (2, 2)
    assert hold_steps(20) == 1


def test_characteristic_time_is_that_of_the_criterion(tensors: Tensors) -> None:
    found = characteristic.characteristic_time(tensors.x, tensors.weights, 0.04, 8.0)
    reference = Reference(tensors.x, tensors.weights, 0.04)
    sums = np.array([reference.step().sums for _ in range(200)])
    step = stopping_step(observe(sums, 0.04))
    assert step is not None
    settled = found.settled[1.0]
    assert settled is not None
    assert settled == pytest.approx(0.04 * (step + 2))
    assert found.entropy_only is not None
    assert found.entropy_only <= settled
    assert found.residence is not None
    assert found.residence.shape == (2,)


def test_characteristic_time_that_is_not_reached(tensors: Tensors) -> None:
    found = characteristic.characteristic_time(tensors.x, tensors.weights, 0.04, 0.3)
    assert found.settled == {1.0: None}
    assert characteristic.spread([None, 2.0, 1.0]) == (1.5, 1.0, 2.0)
    assert characteristic.spread([None]) is None


@pytest.mark.parametrize("layers", [(256, 128, 64, 10), (32, 16, 10), (10,), (5, 10), (2, 2)])
def test_other_shapes(layers: tuple[int, ...]) -> None:
    found = characteristic.other_shapes(layers)
    assert layers not in found
    assert len(set(found)) == len(found)
    assert all(width >= 1 for shape in found for width in shape)
    if len(layers) > 2:
        assert len(found) >= 5


@pytest.mark.parametrize("side", ["float", "q16"])
def test_autonomy(side: str, design: Design, tensors: Tensors) -> None:
    (found,) = autonomy.autonomy(side, design, tensors, 4, silent)
    assert found.compared == 4 * (60 * 12 + 64 * 12)
    assert found.perturbed == found.removed == 0
    assert found.control > 0


def test_autonomy_sees_a_layer_that_is_not_autonomous(
    design: Design, tensors: Tensors, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = FloatEngine.step

    def leaky(engine: FloatEngine) -> np.ndarray:
        sums = step(engine)
        engine.reference.layers[0].w += 1e-15 * engine.reference.layers[-1].w.mean()
        return sums

    monkeypatch.setattr(FloatEngine, "step", leaky)
    (found,) = autonomy.autonomy("float", design, tensors, 4, silent)
    assert found.perturbed > 0


def test_probe_of_separable_and_of_constant_features() -> None:
    labels = np.repeat(np.arange(3), 20)
    features = np.eye(3)[labels] + 0.01 * np.random.default_rng(0).standard_normal((60, 3))
    for name in probe.probes():
        assert probe.probe(features, labels, name, 0, 0).accuracy > 0.9
    constant = probe.probe(np.ones((60, 3)), labels, "logistic, C = 1", 0, 0)
    assert constant.accuracy == pytest.approx(1 / 3)


def test_effective_rank() -> None:
    assert probe.effective_rank(np.ones((50, 4))) == pytest.approx(1)
    assert probe.effective_rank(np.ones((50, 4)), centred=True) == 0
    assert probe.effective_rank(np.eye(6)) == pytest.approx(6)


def test_tensor_noise(design: Design, tensors: Tensors) -> None:
    found = quantised.tensor_noise(design, design, tensors, silent)
    assert len(found) == 2 * len(quantised.TENSORS)
    z = next(n for n in found if n.tensor == "Z" and n.layer == 1)
    assert 50 < z.sqnr < 120
    # Rounding the float tensor alone cannot be noisier than the run by more than chance.
    assert z.rounding > z.sqnr_end - 3
    coarse = Design.parse(
        design.dump() | {"formats": {"preset": "q8", "w_range": 0.5, "x": "u8.7"}}
    )
    worse = quantised.tensor_noise(coarse, design, tensors, silent)
    assert all(a.sqnr > b.sqnr for a, b in zip(found, worse, strict=True))
    assert all(0 < n.used <= 1 for n in found)


def test_rounding_alone_has_the_textbook_ratio() -> None:
    values = np.random.default_rng(0).uniform(0, 1, 100_000)
    # Uniform noise of one step: 6.02 dB a bit for a signal of mean square 1/3.
    expected = 10 * np.log10((1 / 3) * 12 * 4**10)
    assert quantised._rounding(values, Format(10, 10, signed=False)) == pytest.approx(
        expected, abs=0.1
    )


def test_decibel_of_nothing() -> None:
    assert quantised.decibel(1, 0) == float("inf")
    assert np.isnan(quantised.decibel(0, 1))
    assert quantised.decibel(100, 1) == pytest.approx(20)


def test_landmark_shifts() -> None:
    a = Landmarks(-1, 10, 2, 11, None, 20)
    b = Landmarks(-1, 8, 2, 11, 5, 20)
    shifts = [s.shift for s in quantised.landmark_shifts([a, b], [b, a])]
    assert shifts == [2, 0, "lost", -2, 0, "new"]


def test_flipped_fates(design: Design, tensors: Tensors) -> None:
    run = train(make_engine("float", design, tensors), 2, 0.04, 20, silent)
    assert quantised.fates_flipped(run, run) == [0, 0]
    assert quantised.decisions_flipped(run, run) == [0, 0]
    run.mean_z[0][3] *= -1
    other = train(make_engine("float", design, tensors), 2, 0.04, 20, silent)
    assert quantised.fates_flipped(run, other) == [1, 0]


def test_pairs_have_steps_enough_to_compare() -> None:
    for steps in (4, 6, 8):
        found = pairs.pairs_of(small_design(steps=steps))
        assert min(pair.steps for pair in found) >= pairs.LEAST_STEPS
        assert pairs.Pair(0.04, steps) in found


def test_a_cell_of_several_values_keeps_every_digit(tmp_path: Path) -> None:
    class Row(NamedTuple):
        values: list[float | None]

    values = [1 / 3, None, float("inf"), float("nan")]
    table = ReportTable("several", "", Row, [Row(values)])
    write_table(table, tmp_path)
    _, text = csv.reader((tmp_path / "several.csv").open())
    assert json.loads(text[0]) == [1 / 3, None, "Infinity", None]
    assert short(values) == "0.3333, –, ∞, –"


def test_landmarks_that_are_not_reached_are_lost_or_new() -> None:
    a, b = Landmarks(-1, 20, 2, 11, 5, 20), Landmarks(-1, 8, 2, 20, 5, 20)
    shifts = [shift.shift for shift in quantised.landmark_shifts([a], [b])]
    assert shifts == ["lost", "new", 0]
