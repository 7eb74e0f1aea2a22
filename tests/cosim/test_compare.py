"""The comparison itself: it counts what it compares and cannot be silently empty."""

import dataclasses

import numpy as np
import pytest

from ska_hw.contract.memory_map import LAYER_TENSORS
from ska_hw.contract.sums import COUNTED_TENSORS, SUMS
from ska_hw.cosim.compare import Comparison, HardwareLayerStep, compare_step
from ska_hw.model.data import quantize_tensors
from ska_hw.model.experiment import make_model
from ska_hw.model.fixed import LayerStep, Model
from tests.support.networks import tiny


def fresh() -> tuple[Model, int]:
    design, tensors = tiny()
    return make_model(design, quantize_tensors(design, tensors)), design.training.steps


def as_hardware(layers: list[LayerStep]) -> list[HardwareLayerStep]:
    return [
        HardwareLayerStep(
            {n: getattr(s, n).copy() for n in LAYER_TENSORS if getattr(s, n) is not None},
            dict(s.overflows),
            s.sums,
        )
        for s in layers
    ]


def recorded() -> list[list[HardwareLayerStep]]:
    model, steps = fresh()
    return [as_hardware(model.step()) for _ in range(steps)]


def compare(hardware: list[list[HardwareLayerStep]]) -> Comparison:
    model, steps = fresh()
    comparison = Comparison()
    for number, layers in enumerate(hardware):
        compare_step(comparison, number, layers, model.step())
    comparison.end(steps)
    return comparison


def test_equal_runs() -> None:
    _, steps = fresh()
    found = compare(recorded())
    assert found.differences == 0
    assert found.first is None
    sizes = [(3, 2), (2, 2)]
    per_step = sum(4 * o * 2 + i * o + o + len(COUNTED_TENSORS) + len(SUMS) for i, o in sizes)
    updates = sum(4 * o for _, o in sizes)
    assert found.values == steps * per_step + (steps - 1) * updates


@pytest.mark.parametrize("name", LAYER_TENSORS)
def test_one_flipped_bit_is_found(name: str) -> None:
    hardware = recorded()
    tensor = hardware[2][1].tensors[name]
    tensor.flat[-1] ^= 1
    found = compare(hardware)
    assert found.differing[name] == found.differences == 1
    assert found.first is not None
    assert found.first.startswith(f"step 2, layer 2, {name}[")


def test_one_sum_off_by_one_is_found() -> None:
    hardware = recorded()
    step = hardware[2][1]
    hardware[2][1] = dataclasses.replace(step, sums=(*step.sums[:-1], step.sums[-1] + 1))
    found = compare(hardware)
    assert found.differing["sums"] == found.differences == 1


def test_missing_things_are_differences() -> None:
    _, steps = fresh()
    assert compare([]).differences == steps
    assert compare(recorded()[:-1]).first is not None
    hardware = recorded()
    hardware[1][0] = dataclasses.replace(hardware[1][0], tensors={})
    assert set(compare(hardware).differing) >= set(LAYER_TENSORS)
    hardware = recorded()
    hardware[1][0] = dataclasses.replace(hardware[1][0], overflows={})
    assert compare(hardware).differing["overflows"] == len(COUNTED_TENSORS)
    with pytest.raises(ValueError, match="expected 2 layers from the hardware, found 1"):
        compare([recorded()[0][:1]])


def test_shapes_differ() -> None:
    hardware = recorded()
    cut = {n: t[:-1] for n, t in hardware[0][0].tensors.items()}
    hardware[0][0] = dataclasses.replace(hardware[0][0], tensors=cut)
    found = compare(hardware)
    assert found.first is not None
    assert "shape rtl=(3, 2) model=(4, 2)" in found.first
    assert found.differences >= np.prod((4, 2))
