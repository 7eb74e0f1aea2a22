"""Runs that are interrupted in any cycle: aborted, paused, begun anew, reset, commanded.

After each the core is as if nothing had been: tensors, results, records, cycles of a clean run.
"""

from pathlib import Path

import pytest

from sim.support.control_stress import stress
from sim.support.source_fault import faulty_verilog
from ska_hw.cosim.simulation import CoreSimulation
from ska_hw.hdl.control.sequencer import Sequencer
from ska_hw.hdl.core import CORE_MODULE, TrainingCore
from ska_hw.numbers.update import Coefficient
from tests.support.core_designs import draw_design

SEED, STEPS, STOP_SHIFT = 9, 3, 1
KINDS = {"run", "abort", "pause", "glimpse", "start in a pause", "reset", "anything"}
SOAK = (16, 53, 18, 79, 8, 69, 99)


def simulation(seed: int = SEED) -> CoreSimulation:
    design, tensors, samples = draw_design(seed, size=2)
    layers = len(design.network.layers)
    x, weights, biases = tensors[0], tensors[1 : 1 + layers], tensors[1 + layers :]
    c = Coefficient.of(design.training.eta, samples, design.formats.c_bits)
    low, high = design.bounds.shift_limits
    c = Coefficient(c.mantissa, min(max(c.shift, low), high))
    return CoreSimulation(design, x, weights, biases, STEPS, coefficient=c, stop_shift=STOP_SHIFT)


def test_interrupted_runs(tmp_path: Path) -> None:
    counts, problem = stress(simulation(), tmp_path, every=5, quick=True)
    assert problem == ""
    assert counts.keys() == KINDS | {"abort of a stop"}
    assert min(counts[kind] for kind in counts if kind not in ("run", "anything")) > 100


@pytest.mark.slow
@pytest.mark.parametrize("seed", SOAK)
def test_soak(tmp_path: Path, seed: int) -> None:
    counts, problem = stress(simulation(seed), tmp_path)
    assert problem == ""
    assert counts.keys() >= KINDS


@pytest.mark.parametrize(
    ("function", "old", "new", "kind"),
    [
        ("_steps", "Const(self.timing.back)", "Const(1)", "run"),
        ("_run", "waiting | self._accepted))", "waiting))", "abort"),
        ("_accept", 'name="clear_q", init=1', 'name="clear_q"', "reset"),
    ],
)
def test_planted_fault(tmp_path: Path, function: str, old: str, new: str, kind: str) -> None:
    given = simulation()
    faulty = faulty_verilog(
        lambda: TrainingCore(given.design), CORE_MODULE, Sequencer, function, old, new
    )
    _, problem = stress(given, tmp_path, every=5, quick=True, verilog=faulty)
    assert problem.startswith(f"{kind} ")
