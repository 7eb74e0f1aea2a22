"""Comparing Verilog with the model, to the bit, tensor by tensor and step by step."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from ska_hw.contract.memory_map import LAYER_TENSORS
from ska_hw.contract.sums import told
from ska_hw.design import Design
from ska_hw.model.fixed import LayerStep
from ska_hw.numbers.formats import Raw


@dataclass(frozen=True)
class HardwareLayerStep:
    """What the hardware made of one layer in one step.

    `tensors` as in `LayerStep` (without those that a step does not have), `overflows` by tensor.
    """

    tensors: Mapping[str, Raw]
    overflows: Mapping[str, int]
    sums: tuple[int, ...]


@dataclass
class Comparison:
    """Counts of compared and differing values by tensor, and the first difference in words."""

    compared: dict[str, int] = field(default_factory=dict)
    differing: dict[str, int] = field(default_factory=dict)
    first: str | None = None
    steps: int = 0

    @property
    def values(self) -> int:
        """Number of values compared."""
        return sum(self.compared.values())

    @property
    def differences(self) -> int:
        """Number of values that differ."""
        return sum(self.differing.values())

    def add(self, name: str, step: int, layer: int, rtl: Raw, model: Raw) -> None:
        """Compare one tensor. A shape that differs counts every value as different."""
        if rtl.shape != model.shape:
            wrong, detail = max(1, model.size), f" shape rtl={rtl.shape} model={model.shape}"
        elif wrong := len(at := np.argwhere(rtl != model)):
            index = tuple(int(i) for i in at[0])
            place = "".join(f"[{i}]" for i in index)
            detail = f"{place} rtl={rtl[index]} model={model[index]}"
        self.compared[name] = self.compared.get(name, 0) + model.size
        self.differing[name] = self.differing.get(name, 0) + wrong
        if wrong and self.first is None:
            self.first = f"step {step}, layer {layer + 1}, {name}{detail}"

    def end(self, steps: int) -> None:
        """Count each of `steps` steps that never came, or came beyond them, as a difference."""
        if self.steps != steps:
            self.differing["steps"] = abs(steps - self.steps)
            what = f"expected {steps} steps from the hardware, found {self.steps}"
            self.first = self.first or what


def as_told(design: Design, model: list[LayerStep]) -> list[LayerStep]:
    """A step of the model with the raw sums as the core of `design` tells them."""
    observe = design.array.observe
    return [replace(layer, sums=told(observe, layer.sums)) for layer in model]


def compare_step(
    comparison: Comparison, step: int, layers: list[HardwareLayerStep], model: list[LayerStep]
) -> None:
    """Compare the tensors, every overflow count and the raw sums of one step.

    Raises `ValueError` where the numbers of layers differ.
    """
    if len(layers) != len(model):
        raise ValueError(f"expected {len(model)} layers from the hardware, found {len(layers)}")
    for number, (theirs, ours) in enumerate(zip(layers, model, strict=True)):
        for name in LAYER_TENSORS:
            if (expected := getattr(ours, name)) is not None:
                found = theirs.tensors.get(name, np.empty(0, dtype=np.int64))
                comparison.add(name, step, number, found, expected)
        compare_results(comparison, step, number, theirs, ours)
    comparison.steps += 1


def compare_results(
    comparison: Comparison, step: int, layer: int, theirs: HardwareLayerStep, ours: LayerStep
) -> None:
    """Compare the overflow counts and raw sums of one layer."""
    names = sorted(ours.overflows)
    counted = np.array([theirs.overflows.get(n, -1) for n in names], dtype=np.int64)
    due = np.array([ours.overflows[n] for n in names], dtype=np.int64)
    comparison.add("overflows", step, layer, counted, due)
    # Sums may be wider than any integer of numpy.
    found, expected = (np.array(s, dtype=object) for s in (theirs.sums, ours.sums))
    comparison.add("sums", step, layer, found, expected)
