"""What values the tensors take."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ska_hw.data import Tensors
from ska_hw.design import Design
from ska_hw.experiment import make_reference
from ska_hw.reference import StepResult

Real = NDArray[np.float64]


def float_steps(
    design: Design, tensors: Tensors
) -> Iterator[tuple[StepResult, list[dict[str, Real]]]]:
    """Train in float; for every step and layer z, d, w, b and, from the second on, dd, dz and g.

    Arrays are the reference's own and change with the next step.
    """
    reference = make_reference(design, tensors)
    before: list[tuple[Real, Real]] = []
    for _ in range(design.training.steps):
        result = reference.step()
        found = []
        for number, layer in enumerate(reference.layers):
            assert layer.z is not None
            assert layer.d is not None
            values = {"z": layer.z, "d": layer.d, "w": layer.w, "b": layer.b}
            if before:
                values["dz"], values["dd"] = (
                    layer.z - before[number][0],
                    layer.d - before[number][1],
                )
                g = layer.z * (layer.d * (1 - layer.d))
                shifted = design.training.gradient == "shifted"
                values["g"] = g + values["dd"] if shifted else g
            found.append(values)
        yield result, found
        before = [(values["z"], values["d"]) for values in found]
