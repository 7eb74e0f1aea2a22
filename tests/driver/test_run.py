"""Runs on the simulated core: where they stop, what they start from, and what is left of them."""

import numpy as np
import pytest

from ska_hw.contract.stopping import StoppingRule
from ska_hw.cosim.axi_bus import SimulatedBus
from ska_hw.driver import Core, CoreError
from tests.support.driven import DESIGN, model_of, problem

ETA, SEED, MOST = 0.3, 7, 40


@pytest.fixture(scope="module")
def simulated():
    with SimulatedBus(DESIGN) as found:
        yield found


@pytest.fixture
def core(simulated):
    return Core(simulated, DESIGN)


@pytest.fixture(scope="module")
def steps():
    model = model_of(*problem(12, 0), ETA, SEED)
    return [[layer.sums for layer in model.step()] for _ in range(MOST)]


@pytest.mark.parametrize("record", [True, False])
@pytest.mark.parametrize(("shift", "expected"), [(0, 8), (2, 9), (3, 24), (63, 30)])
def test_a_run_stops_where_the_rule_says(core, steps, shift, expected, record):
    """By the rule on the model's exact sums; a threshold of 0 is one too."""
    rule = StoppingRule(DESIGN, shift)
    stop = next((k for k, sums in enumerate(steps, 1) if rule.step(sums)), None)
    assert stop == expected
    core.load(*problem(12, 0))
    run = core.run(MOST, ETA, seed=SEED, stop_shift=shift, record=record)
    assert (run.steps, run.stopped) == (expected, True)
    assert len(run.history) == (run.steps if record else 1)
    assert [layer.sums for layer in run.history[-1]] == steps[run.steps - 1]


def test_a_run_without_a_threshold_goes_on(core, steps):
    """And says step by step where Tensor Net turned positive."""
    core.load(*problem(12, 0))
    run = core.run(MOST, ETA, seed=SEED)
    assert (run.steps, run.stopped, run.eta) == (MOST, False, ETA)
    rule = StoppingRule(DESIGN, 0)
    for sums, found in zip(steps, run.history, strict=True):
        rule.step(sums)
        assert [layer.crossing for layer in found] == [
            None if crossing < 0 else crossing for crossing in rule.crossings
        ]
    assert rule.crossings == [17, 9]


@pytest.mark.parametrize("seed", [0, DESIGN.training.seed, (1 << 32) - 1])
def test_every_seed_is_one(core, seed):
    """0 is not the same as none."""
    core.load(*problem(12, 0))
    run = core.run(6, ETA, seed=seed)
    model = model_of(*problem(12, 0), ETA, seed)
    for found in run.history:
        assert [layer.sums for layer in model.step()] == [layer.sums for layer in found]


def test_the_design_says_what_the_call_does_not(core):
    core.load(*problem(12, 0))
    run = core.run()
    assert (run.steps, run.eta) == (DESIGN.training.steps, DESIGN.training.eta)
    model = model_of(*problem(12, 0), DESIGN.training.eta, DESIGN.training.seed)
    for found in run.history:
        assert [layer.sums for layer in model.step()] == [layer.sums for layer in found]


def test_a_learning_rate_of_zero_learns_nothing(core):
    x, weights, biases = problem(12, 0)
    core.load(x, weights, biases)
    assert core.run(4, 0.0).eta == 0.0
    assert core.weights()[0].tolist() == weights[0].tolist()
    assert core.biases()[1].tolist() == biases[1].tolist()


def test_biases_are_zero_unless_given(core):
    x, weights, biases = problem(12, 0)
    core.load(x, weights, biases)
    core.load(x, weights)
    assert [b.tolist() for b in core.biases()] == [[0] * 4, [0] * 3]


def test_results_and_cycles_are_of_the_last_step(core, steps):
    core.load(*problem(5, 0))
    first = core.run(1, record=False)
    assert core.observables().steps == 0  # one step alone is recorded as a whole
    again = core.run(3)
    assert again.cycles > first.cycles > first.stall_cycles > 0
    assert core.results() == again.history[-1]
    assert core.latest is again


def test_a_core_that_a_dead_host_left_running(simulated, core):
    core.load(*problem(12, 0))
    core.registers.write("steps", value=100_000)
    core.registers.write("options", pause=0)
    core.registers.write("control", start=1)
    later = Core(simulated, DESIGN)
    with pytest.raises(CoreError, match="busy with what another began"):
        later.load(*problem(12, 0))
    assert later.registers.flags("status") == ["busy"]
    later.abort()
    later.load(*problem(12, 0))
    assert later.run(2).steps == 2


@pytest.mark.parametrize("samples", [12, 1])
def test_other_samples_at_every_step(core, samples):
    """As the model has it; and what is written after a batch that does not fit is no part of it."""
    x, weights, biases = problem(samples, 0)
    batches = [x, *(np.roll(x, k, axis=1) for k in (1, 2)), x, x[::-1]]
    model = model_of(x, weights, biases, ETA, SEED)
    core.load(x, weights, biases)
    for batch, found in zip(batches, core.stream(batches, ETA, seed=SEED), strict=True):
        expected = model.step(batch)
        assert [layer.sums for layer in found] == [layer.sums for layer in expected]
        assert (core.tensor("z", 0) == expected[0].z).all()
        assert (core.tensor("d", 1) == expected[1].d).all()
    for number, layer in enumerate(expected):
        assert (core.tensor("w", number) == layer.w).all()
        assert (core.tensor("b", number) == layer.b).all()
    with pytest.raises(ValueError, match="x of layer 0 has shape"):
        list(core.stream([x, x[:, :1]], ETA, seed=SEED))
    core.load(x, weights)
    assert core.run(2, ETA, seed=SEED).steps == 2
