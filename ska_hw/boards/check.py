"""A training on a board, compared with the model to the bit."""

from collections.abc import Callable
from typing import Any

import numpy as np

from ska_hw.contract.memory_map import LAYER_TENSORS
from ska_hw.contract.stopping import StoppingRule
from ska_hw.cosim.compare import (
    Comparison,
    HardwareLayerStep,
    as_told,
    compare_results,
    compare_step,
)
from ska_hw.driver import Core
from ska_hw.model.data import RawTensors
from ska_hw.model.experiment import make_model
from ska_hw.model.fixed import LayerStep

TIMEOUT = 3600.0
"""Seconds for one step: a simulated board takes its time."""


def check_board(
    core: Core, raw: RawTensors, on_step: Callable[[str], None] | None = None
) -> dict[str, Any]:
    """Train on the board behind `core` what the model trains from `raw`, and compare.

    The raw sums, overflow counts and decisions of every step are compared, and every tensor that
    the core holds after the last one. Returns plain data for the summary. Raises `BusError` and
    `CoreError`.
    """
    say = on_step or (lambda text: None)
    design = core.design
    say("loading")
    core.load(raw.x, raw.weights, raw.biases)
    say("training")
    run = core.run(timeout=TIMEOUT)
    say("comparing")
    model = make_model(design.with_(data__samples=len(raw.x)), raw)
    comparison = Comparison()
    rule = StoppingRule(design, 0)
    expected: list[LayerStep] = []
    for number, found in enumerate(run.history):
        expected = as_told(design, model.step())
        rule.step([layer.sums for layer in expected])
        last = number + 1 == run.steps
        layers = []
        for index, layer in enumerate(found):
            tensors = _tensors(core, expected[index], index) if last else {}
            layers.append(HardwareLayerStep(tensors, layer.overflows, layer.sums))
            crossing = [-1 if layer.crossing is None else layer.crossing]
            due = np.array([rule.crossings[index]])
            comparison.add("decisions", number, index, np.array(crossing), due)
        if last:
            compare_step(comparison, number, layers, expected)
        else:
            # Its tensors are gone.
            for index, (theirs, ours) in enumerate(zip(layers, expected, strict=True)):
                compare_results(comparison, number, index, theirs, ours)
            comparison.steps += 1
    comparison.end(design.training.steps)
    return {
        "steps": comparison.steps,
        "compared": comparison.values,
        "differing": comparison.differences,
        "first_difference": comparison.first,
        "differing_by_tensor": comparison.differing,
        "cycles": run.cycles,
    }


def _tensors(core: Core, expected: LayerStep, layer: int) -> dict[str, Any]:
    names = (name for name in LAYER_TENSORS if getattr(expected, name) is not None)
    return {name: core.tensor(name, layer) for name in names}
