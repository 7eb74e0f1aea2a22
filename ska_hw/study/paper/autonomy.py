"""Layer-wise autonomy: nothing above a layer can change its trajectory by a single bit.

For every cut the layers above it are replaced by others (other weights, a thousand times larger),
and removed altogether; Z and W of the layers below are compared to the bit after every step. As a
control the layer just above the cut is perturbed below a further cut, which must show.
"""

from dataclasses import dataclass

import numpy as np

from ska_hw.design import Design
from ska_hw.model.data import Tensors
from ska_hw.study.paper.pool import Tick
from ska_hw.study.paper.trajectory import FixedEngine, FloatEngine


@dataclass(frozen=True)
class Autonomy:
    """`cut` layers below are compared: values compared and differing, perturbed and removed.

    `control` counts the values of the layers above that the perturbation did change.
    """

    side: str
    cut: int
    compared: int
    perturbed: int
    removed: int
    control: int


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
    short = _without_top(design, cut)
    make = FloatEngine if side == "float" else FixedEngine
    engines = (make(design, tensors), make(design, perturbed), make(short, below))
    compared = differing = gone = control = 0
    for _ in range(steps):
        for engine in engines:
            engine.step()
            tick(1.0)
        whole, other, alone = engines
        for n in range(cut):
            for name in ("z", "w"):
                ours = getattr(whole, name)(n)
                compared += ours.size
                differing += int((ours != getattr(other, name)(n)).sum())
                gone += int((ours != getattr(alone, name)(n)).sum())
        control += int((whole.z(cut) != other.z(cut)).sum())
    return Autonomy(side, cut, compared, differing, gone, control)


def _without_top(design: Design, cut: int) -> Design:
    """The same design with the first `cut` layers only."""
    dump = design.dump()
    dump["network"]["layers"] = dump["network"]["layers"][:cut]
    return Design.parse(dump, design.name)
