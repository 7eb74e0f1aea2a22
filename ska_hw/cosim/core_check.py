"""The whole training inside the core, compared with the model to the bit and to the cycle."""

from collections.abc import Callable

import numpy as np

from ska_hw.core_stopping import Stopping
from ska_hw.cosim.core_simulation import CoreSimulation, CoreStep
from ska_hw.model import Model
from ska_hw.schedule import walk
from ska_hw.verify import CORE_TENSORS, Comparison, compare_step


def compare_core(
    model: Model,
    simulation: CoreSimulation,
    on_step: Callable[[int], None] | None = None,
) -> tuple[Comparison, CoreStep]:
    """Run every step and compare Z, D, G, W, b, sums, counts and cycles.

    Returns the comparison and the last step. Raises `ToolError`.
    """
    from ska_hw.hdl.timing import timing_of

    comparison, last = Comparison(), None
    stopping = Stopping(simulation.design, simulation.stop_shift or 0)
    timing = timing_of(simulation.design)
    for number, step in enumerate(simulation.run()):
        expected_layers = model.step()
        compare_step(comparison, number, step.layers, expected_layers, CORE_TENSORS)
        stop = stopping.step([layer.sums for layer in expected_layers])
        stop = stop and simulation.stop_shift is not None
        decisions = [*stopping.crossings, int(stop)]
        found = np.array([*step.crossings, int(step.stopped)])
        comparison.add("decisions", number, -1, found, np.array(decisions))
        expected = walk(simulation.design, timing, number + 1, simulation.samples)
        comparison.add(
            "cycles",
            number,
            -1,
            np.array([step.cycles, step.stall_cycles]),
            np.array([expected.total, expected.stall]),
        )
        last = step
        if on_step is not None:
            on_step(number + 1)
    if last is None or (comparison.steps != simulation.steps and not last.stopped):
        comparison.differing["steps"] = simulation.steps - comparison.steps
        comparison.first = comparison.first or (
            f"expected {simulation.steps} steps from the core, found {comparison.steps}"
        )
    assert last is not None
    return comparison, last
