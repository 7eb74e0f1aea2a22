"""Small networks and their tensors, as real numbers or as codes."""

import numpy as np

from ska_hw.design import Design
from ska_hw.model.data import RawTensors, Tensors
from ska_hw.numbers.formats import Format

TENSORS = ("forward", "z", "d", "g", "a", "a_bias", "w", "b")
"""Names of the tensors of a step that a model may keep."""


def tiny(seed: int = 1, **overrides: object) -> tuple[Design, Tensors]:
    """A network small enough for arithmetic with fractions."""
    design = Design.read(
        "digits",
        network__inputs=3,
        network__layers=[2, 2],
        data__samples=4,
        training__steps=4,
        training__eta=0.5,
        training__weight_scale=0.2,
        **overrides,
    )
    rng = np.random.default_rng(seed)
    weights = [rng.normal(0, 0.2, size) for size in design.network.sizes]
    biases = [rng.normal(0, 0.1, outputs) for _, outputs in design.network.sizes]
    return design, Tensors(rng.random((4, 3)), weights, biases)


def random_tensors(design: Design, seed: int) -> RawTensors:
    """Codes over the whole range of their formats, both ends among them."""
    rng = np.random.default_rng(seed)
    f = design.formats

    def codes(fmt: Format, shape: tuple[int, ...]) -> np.ndarray:
        found = rng.integers(fmt.min, fmt.max, shape, endpoint=True)
        found.flat[0], found.flat[-1] = fmt.min, fmt.max
        return found

    sizes = design.network.sizes
    x = codes(f.x, (design.data.samples, design.network.inputs))
    weights = [codes(f.w, size) // (1 << int(rng.integers(0, 4))) for size in sizes]
    return RawTensors(x, weights, [codes(f.w, (o,)) for _, o in sizes], {})
