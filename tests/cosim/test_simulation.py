"""The native simulation of a core: what it is given, how long it may take, what it leaves."""

import numpy as np
import pytest

from ska_hw.cosim import simulation as simulating
from ska_hw.cosim.simulation import CoreSimulation
from ska_hw.cosim.tensor_file import write_tensors
from ska_hw.errors import ToolError
from tests.support.core_designs import draw_design

DESIGN, TENSORS, _ = draw_design(0, size=2)


def simulation(steps: int = 2) -> CoreSimulation:
    """The same simulator for every test, from the cache."""
    layers = len(DESIGN.network.layers)
    x, weights, biases = TENSORS[0], TENSORS[1 : 1 + layers], TENSORS[1 + layers :]
    return CoreSimulation(DESIGN, x, weights, biases, steps, quick=True)


def test_same_run_gives_the_same_bits_and_cycles():
    runs = []
    for _ in range(2):
        steps = list(simulation().run())
        layers = [[(s.tensors, s.overflows, s.sums) for s in step.layers] for step in steps]
        runs.append((steps[-1].cycles, layers))
    np.testing.assert_equal(runs[0], runs[1])


def test_damaged_job_is_refused(monkeypatch):
    real = write_tensors

    def cut_short(path, named):
        real(path, named)
        path.write_bytes(path.read_bytes()[:-100])

    monkeypatch.setattr(simulating, "write_tensors", cut_short)
    with pytest.raises(ToolError) as error:
        list(simulation().run())
    assert "ends early" in error.value.tail


def test_time_out():
    late = simulation(10_000)
    late.prepare()
    late.timeout = 0.2
    with pytest.raises(ToolError, match=r"simulation was stopped after 0\.2 seconds"):
        list(late.run())


def test_wrong_shapes():
    x, *rest = TENSORS
    layers = len(DESIGN.network.layers)
    with pytest.raises(ValueError, match="x, weights and biases must have shapes"):
        CoreSimulation(DESIGN, x.T, rest[:layers], rest[layers:], 2)


def test_a_simulator_that_ends_well_without_a_step(tmp_path):
    silent = tmp_path / "simulator"
    silent.write_text("#!/bin/sh\nexit 0\n")
    silent.chmod(0o755)
    made = simulation()
    made._executable = silent
    with pytest.raises(ToolError, match="the simulator ended well, but without step 0"):
        list(made.run())
