"""The comparison itself: it counts what it compares and cannot be silently empty."""

import dataclasses

import numpy as np
import pytest

from ska_hw.data import quantize_tensors
from ska_hw.experiment import make_model
from ska_hw.model import LayerStep, Model
from ska_hw.verify import TENSORS, HardwareLayerStep, compare_run
from tests.test_model import tiny


def fresh() -> tuple[Model, int]:
    design, tensors = tiny()
    return make_model(design, quantize_tensors(design, tensors)), design.training.steps


def as_hardware(layers: list[LayerStep]) -> list[HardwareLayerStep]:
    return [
        HardwareLayerStep(
            {n: getattr(s, n).copy() for n in TENSORS if getattr(s, n) is not None},
            dict(s.overflows),
        )
        for s in layers
    ]


def recorded() -> list[list[HardwareLayerStep]]:
    model, steps = fresh()
    return [as_hardware(model.step()) for _ in range(steps)]


def test_equal_runs() -> None:
    model, steps = fresh()
    found = compare_run(model, recorded(), steps)
    assert found.differences == 0
    assert found.first is None
    sizes = [(3, 2), (2, 2)]
    per_step = sum(4 * o * 3 + i * o + o + 6 for i, o in sizes)
    updates = sum(4 * o + i * o + o for i, o in sizes)
    assert found.values == steps * per_step + (steps - 1) * updates


@pytest.mark.parametrize("name", TENSORS)
def test_one_flipped_bit_is_found(name: str) -> None:
    hardware = recorded()
    tensor = hardware[2][1].tensors[name]
    tensor.flat[-1] ^= 1
    model, steps = fresh()
    found = compare_run(model, hardware, steps)
    assert found.differing[name] == found.differences == 1
    assert found.first is not None
    assert found.first.startswith(f"step 2, layer 2, {name}[")


def test_missing_things_are_differences() -> None:
    model, steps = fresh()
    assert compare_run(model, [], steps).differences == steps
    model, steps = fresh()
    assert compare_run(model, recorded()[:-1], steps).first is not None
    hardware = recorded()
    hardware[1][0] = dataclasses.replace(hardware[1][0], tensors={})
    model, steps = fresh()
    assert set(compare_run(model, hardware, steps).differing) >= set(TENSORS)
    hardware = recorded()
    hardware[1][0] = dataclasses.replace(hardware[1][0], overflows={})
    model, steps = fresh()
    assert compare_run(model, hardware, steps).differing["overflows"] == 6
    model, steps = fresh()
    with pytest.raises(ValueError, match="expected 2 layers from the hardware, found 1"):
        compare_run(model, [recorded()[0][:1]], steps)


def test_shapes_differ() -> None:
    hardware = recorded()
    cut = {n: t[:-1] for n, t in hardware[0][0].tensors.items()}
    hardware[0][0] = dataclasses.replace(hardware[0][0], tensors=cut)
    model, steps = fresh()
    found = compare_run(model, hardware, steps)
    assert found.first is not None
    assert "shape rtl=(3, 2) model=(4, 2)" in found.first
    assert found.differences >= np.prod((4, 2))
