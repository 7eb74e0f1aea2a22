"""Runs that go on from the one before, and samples that are not trained on: core against model."""

import numpy as np
import pytest

from ska_hw.cosim.axi_bus import SimulatedBus
from ska_hw.driver import Core, CoreError
from ska_hw.hdl.timing import cycles
from ska_hw.model.fixed import Model
from tests.support.core_designs import draw_design
from tests.support.driven import DESIGN, model_of, problem

ETA, SEED = 0.3, 7

DRAWN = (1, 4, 12)
"""Seeds of `draw_design`."""


@pytest.fixture(scope="module")
def simulated():
    with SimulatedBus(DESIGN) as found:
        yield found


@pytest.fixture
def core(simulated):
    return Core(simulated, DESIGN)


def same_state(core, steps, updated=True):
    """Everything that a core holds after the model's latest step; G once there was an update."""
    for number, layer in enumerate(steps):
        for name in ("z", "d", *["g"] * updated, "w", "b"):
            assert (core.tensor(name, number) == getattr(layer, name)).all(), (name, number)


@pytest.mark.parametrize("record", [True, False])
@pytest.mark.parametrize("samples", [12, 5, 1])
@pytest.mark.parametrize("parts", [(2, 3), (1, 4), (3, 1, 1), (1, 1, 1)])
def test_a_run_in_parts_is_the_whole(core, samples, parts, record):
    """Also from an odd step, where the other copy of D is the latest; and its noise goes on."""
    x, weights, biases = problem(samples, 0)
    model = model_of(x, weights, biases, ETA, SEED)
    core.load(x, weights, biases)
    for number, part in enumerate(parts):
        run = core.run(part, ETA, seed=SEED, record=record, go_on=number > 0)
        steps = [model.step() for _ in range(part)]
        wanted = steps if record else steps[-1:]
        for expected, found in zip(wanted, run.history, strict=True):
            assert [layer.sums for layer in found] == [layer.sums for layer in expected]
        same = cycles(DESIGN, part, samples, apart=record, go_on=number > 0)
        assert (run.cycles, run.stall_cycles) == (same.total, same.stall)
        assert run.steps == part
    same_state(core, steps[-1])


def test_other_samples_and_other_weights_in_between(core):
    """A run, a stream left in its pause, and a run again; X and W are written at will."""
    x, weights, biases = problem(12, 0)
    others = [np.roll(x, k, axis=1) for k in (1, 2)]
    model = model_of(x, weights, biases, ETA, SEED)
    core.load(x, weights, biases)
    core.run(2, ETA, seed=SEED)
    model.step(x), model.step(x)
    for batch, found in zip(others, core.stream(others, ETA, seed=SEED, go_on=True), strict=True):
        expected = model.step(batch)
        assert [layer.sums for layer in found] == [layer.sums for layer in expected]
    core.write_tensor("x", x[::-1])
    core.run(2, ETA, seed=SEED, go_on=True, record=False)
    model.step(x[::-1])
    same_state(core, model.step(x[::-1]))


@pytest.mark.parametrize("seed", DRAWN)
def test_drawn_cores(seed):
    """Formats, variants, sizes and noise of every kind; other samples in the second part."""
    design, (x, *tensors), samples = draw_design(seed)
    layers = len(design.network.layers)
    weights, biases = tensors[:layers], tensors[layers:]
    rng = np.random.default_rng(seed)
    first, second = (int(n) for n in rng.integers(1, 4, 2))
    eta = design.training.eta * samples / design.data.samples
    made = design.with_(data__samples=samples, training__eta=eta)
    model = Model(made, x, weights, biases)
    with Core(SimulatedBus(design), design) as core:
        core.load(x, weights, biases)
        core.run(first, eta, record=bool(rng.integers(2)))
        for _ in range(first):
            steps = model.step()
        same_state(core, steps, first > 1)
        x = rng.permuted(x, axis=0)
        core.write_tensor("x", x)
        run = core.run(second, eta, record=False, go_on=True)
        for _ in range(second):
            steps = model.step(x)
        same_state(core, steps)
        assert run.cycles == cycles(design, second, samples, go_on=True).total
        found = core.predict(x)
        fresh = Model(made, x, [layer.w for layer in steps], [layer.b for layer in steps])
        assert found.tolist() == fresh.step()[-1].d.tolist()


def test_a_stop_does_not_disturb_what_goes_on(core):
    """Forward tiles of the next step have run by then, and are none of the run that goes on."""
    x, weights, biases = problem(12, 0)
    model = model_of(x, weights, biases, ETA, SEED)
    core.load(x, weights, biases)
    first = core.run(40, ETA, seed=SEED, stop_shift=0, record=False)
    assert first.stopped
    for _ in range(first.steps):
        model.step()
    core.run(3, ETA, seed=SEED, go_on=True, record=False)
    for _ in range(3):
        expected = model.step()
    same_state(core, expected)


def test_nothing_to_go_on_from(core):
    """Without a finished step of as many samples; W and b are as they were."""
    x, weights, biases = problem(12, 0)
    core.load(x, weights, biases)
    core.registers.write("steps", value=1000)
    core.registers.write("options", pause=0, go_on=0)
    core.registers.write("control", start=1)
    core.abort()
    with pytest.raises(CoreError, match=r"status\.error 7: .* no finished step"):
        core.run(2, ETA, seed=SEED, go_on=True)
    core.load(x, weights, biases)
    core.run(1, ETA, seed=SEED)
    core.load(x[:7], weights, biases)
    with pytest.raises(CoreError, match=r"status\.error 7"):
        core.run(2, ETA, seed=SEED, go_on=True)
    assert core.weights()[0].tolist() == weights[0].tolist()
    core.load(x, weights, biases)
    # The refused starts have left the step of twelve samples alone.
    assert core.run(2, ETA, seed=SEED, go_on=True).steps == 2


def test_a_start_in_a_pause_goes_on_too(core):
    x, weights, biases = problem(12, 0)
    model = model_of(x, weights, biases, ETA, SEED)
    core.load(x, weights, biases)
    core.registers.write("options", pause=1, go_on=0)
    core._configure(9, ETA, SEED, True, None, False)
    core._begin()
    assert core._event(60) == "paused"
    core._configure(2, ETA, SEED, False, None, True)
    core._begin()
    assert core._event(60) == "done"
    for _ in range(3):
        expected = model.step()
    same_state(core, expected)


@pytest.mark.parametrize("layer", [None, 0])
def test_predictions_are_the_models(core, layer):
    """More samples than the core holds, fewer, and one; W and b stay."""
    x, weights, biases = problem(12, 0)
    core.load(x, weights, biases)
    core.run(3, ETA, seed=SEED)
    trained, shift = core.weights(), core.biases()
    many = np.concatenate([problem(12, seed)[0] for seed in (3, 4)])[:21]
    for samples in (many, many[:5], many[:1]):
        found = core.predict(samples, layer)
        parts = [samples[at : at + 12] for at in range(0, len(samples), 12)]
        expected = [model_of(p, trained, shift, ETA, DESIGN.training.seed).step() for p in parts]
        wanted = np.concatenate([step[-1 if layer is None else layer].d for step in expected])
        assert found.tolist() == wanted.tolist()
    assert [w.tolist() for w in core.weights()] == [w.tolist() for w in trained]
    assert [b.tolist() for b in core.biases()] == [b.tolist() for b in shift]


def test_no_run_goes_on_from_a_prediction(core):
    x, weights, biases = problem(12, 0)
    core.load(x, weights, biases)
    core.run(2, ETA, seed=SEED)
    core.predict(x)
    with pytest.raises(CoreError, match="`predict` has replaced its last step"):
        core.run(2, ETA, seed=SEED, go_on=True)
    core.run(1, ETA, seed=SEED)
    assert core.run(2, ETA, seed=SEED, go_on=True).steps == 2
    with pytest.raises(ValueError, match="one row or more"):
        core.predict(x[:0])
    with pytest.raises(ValueError, match="x of layer 0 has shape"):
        core.predict(x[:, :2])
