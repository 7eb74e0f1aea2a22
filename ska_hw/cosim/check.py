"""The whole training inside the core, compared with the model to the bit and to the cycle."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from ska_hw.contract.stopping import StoppingRule
from ska_hw.cosim.compare import Comparison, as_told, compare_step
from ska_hw.cosim.planted import plant
from ska_hw.cosim.simulation import CoreSimulation, CoreStep
from ska_hw.design import Design
from ska_hw.hdl.core import CORE_MODULE
from ska_hw.model.data import RawTensors
from ska_hw.model.experiment import make_model
from ska_hw.model.fixed import LayerStep, Model
from ska_hw.numbers.sigmoid.table import table
from ska_hw.numbers.update import Coefficient


class CoreComparison:
    """Compares a core's steps with the model's, one after the other.

    `comparison` has the counts of all `check`ed steps.
    """

    def __init__(self, model: Model, simulation: CoreSimulation) -> None:
        self.comparison = Comparison()
        self._model, self._simulation = model, simulation
        self._stopping = StoppingRule(simulation.design, simulation.stop_shift or 0)
        self._steps = 0

    def advance(self) -> list[LayerStep]:
        """The model's next step, for `check`."""
        self._steps += 1
        self._expected = as_told(self._simulation.design, self._model.step())
        stop = self._stopping.step([layer.sums for layer in self._expected])
        stop = stop and self._simulation.stop_shift is not None
        self._decisions = [*self._stopping.crossings, int(stop), 0]
        return self._expected

    def check(self, step: CoreStep) -> None:
        """Compare Z, D, G, W, b, sums, counts, decisions and cycles with the latest `advance`."""
        comparison, number = self.comparison, self._steps - 1
        compare_step(comparison, number, step.layers, self._expected)
        found = np.array([*step.crossings, int(step.stopped), step.error])
        comparison.add("decisions", number, -1, found, np.array(self._decisions))
        simulation = self._simulation
        expected = simulation.expected_after(self._steps, step.stopped)
        took, due = [step.cycles, step.stall_cycles], [expected.total, expected.stall]
        comparison.add("cycles", number, -1, np.array(took), np.array(due))


def compare_core(
    model: Model, simulation: CoreSimulation, on_step: Callable[[int], None] | None = None
) -> tuple[Comparison, CoreStep]:
    """Run every step and compare it.

    Returns the comparison and the last step. Raises `ToolError`.
    """
    comparing, last = CoreComparison(model, simulation), None
    for number, last in enumerate(simulation.run(), 1):
        comparing.advance()
        comparing.check(last)
        if on_step is not None:
            on_step(number)
    assert last is not None  # as the simulation would have failed
    if not last.stopped:
        comparing.comparison.end(simulation.steps)
    return comparing.comparison, last


def simulation_of(
    design: Design, raw: RawTensors, fault: str | None, **options: Any
) -> CoreSimulation:
    """The simulation of `design`'s whole training from `raw`, with `options` of `CoreSimulation`.

    `fault` is planted in the Verilog's constants only (`cosim.planted`). Raises `UserError` for a
    fault that cannot be.
    """
    sigmoid = table(design.sigmoid_spec)
    c = Coefficient.of(design.training.eta, design.data.samples, design.formats.c_bits)
    if fault is not None:
        sigmoid, c = plant(fault, sigmoid, c)
    given = raw.x, raw.weights, raw.biases, design.training.steps
    return CoreSimulation(design, *given, sigmoid=sigmoid, coefficient=c, **options)


def check_core(
    design: Design,
    raw: RawTensors,
    folder: Path,
    fault: str | None = None,
    on_step: Callable[[int], None] | None = None,
) -> dict[str, Any]:
    """Emit the core into `folder`, let it train, and compare every step with the model.

    `fault` is that of `simulation_of`. `on_step` is told 0 when the simulator is compiled, then the
    number of steps done. Returns plain data for the summary. Raises `ToolError` and `UserError`.
    """
    simulation = simulation_of(design, raw, fault)
    simulation.prepare()
    assert simulation.verilog is not None
    folder.mkdir()
    (folder / f"{CORE_MODULE}.v").write_text(simulation.verilog, "utf-8")
    if on_step:
        on_step(0)
    found, last = compare_core(make_model(design, raw), simulation, on_step)
    expected = simulation.expected_cycles
    return {
        "top": CORE_MODULE,
        "sha256": hashlib.sha256(simulation.verilog.encode()).hexdigest(),
        "fault": fault,
        "steps": found.steps,
        "compared": found.values,
        "differing": found.differences,
        "first_difference": found.first,
        "differing_by_tensor": found.differing,
        "cycles": last.cycles,
        "cycles_expected": expected.total,
        "stall_cycles": last.stall_cycles,
        "multiply_accumulates": expected.multiplications,
        "utilisation": expected.multiplications / (design.array.size**2 * last.cycles),
    }
