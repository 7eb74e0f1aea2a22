"""Layer-wise autonomy: nothing above a layer can change its trajectory by a single bit.

For every cut the layers above it are replaced by others (other weights, a thousand times larger),
and removed altogether; Z and W of the layers below are compared to the bit after every step. As a
control the values of the layer just above the cut are compared too, and these must differ.
"""

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from ska_hw.design import Design
from ska_hw.model.data import Tensors
from ska_hw.study.paper.pool import Tick
from ska_hw.study.paper.trajectory import make_engine


@dataclass(frozen=True)
class Autonomy:
    """One cut of one side, a row of the report: how many values are compared and how many differ.

    `control` counts the values of the layer above the cut, which the perturbation must change.
    """

    side: str
    cut: Annotated[int, "layers compared"]
    compared: Annotated[int, "values compared"]
    perturbed: Annotated[int, "differ: upper layers perturbed"]
    removed: Annotated[int, "differ: upper layers removed"]
    control: Annotated[int, "control: values of the layer above that changed"]


def autonomy(side: str, design: Design, tensors: Tensors, steps: int, tick: Tick) -> list[Autonomy]:
    """For every cut of the network, in float (`side` is "float") or in the design's formats."""
    layers = len(tensors.weights)
    return [_cut(side, design, tensors, steps, cut, tick) for cut in range(1, layers)]


def _cut(side: str, design: Design, tensors: Tensors, steps: int, cut: int, tick: Tick) -> Autonomy:
    rng = np.random.default_rng(cut)
    weights = list(tensors.weights)
    for n in range(cut, len(weights)):
        scale = 1000 * float(np.abs(weights[n]).mean())
        weights[n] = scale * rng.standard_normal(weights[n].shape)
    perturbed = Tensors(tensors.x, weights, tensors.biases)
    below = Tensors(tensors.x, tensors.weights[:cut], tensors.biases[:cut])
    short = design.with_(network__layers=design.network.layers[:cut])
    cases = ((design, tensors), (design, perturbed), (short, below))
    whole, other, alone = engines = [make_engine(side, *case) for case in cases]
    compared = perturbed_differ = removed_differ = control = 0
    for _ in range(steps):
        for engine in engines:
            engine.step()
            tick(1.0)
        for n in range(cut):
            for name in ("z", "w"):
                ours = getattr(whole, name)(n)
                compared += ours.size
                perturbed_differ += int((ours != getattr(other, name)(n)).sum())
                removed_differ += int((ours != getattr(alone, name)(n)).sum())
        control += int((whole.z(cut) != other.z(cut)).sum())
    return Autonomy(side, cut, compared, perturbed_differ, removed_differ, control)
