"""Designs and tensors that are timed: the paper's network, and scaled ones."""

import numpy as np

from ska_hw.design import Design
from ska_hw.model.data import Tensors

PAPER = [256, 128, 64, 10]


def case(
    samples: int = 1000,
    layers: list[int] | None = None,
    preset: str = "q16",
    inputs: int = 784,
    seed: int = 1,
) -> tuple[Design, Tensors]:
    """The paper's network, or one of other sizes, on random images of MNIST's statistics.

    Four of five pixels are black, the others uniform; time does not depend on their values.
    """
    design = Design.parse(
        {
            "name": "benchmark",
            "network": {"inputs": inputs, "layers": layers or PAPER},
            "data": {"source": "random", "samples": samples},
            "training": {"steps": 50, "eta": 0.01},
            "formats": {"preset": preset},
        }
    )
    rng = np.random.default_rng(seed)
    x = rng.integers(0, 256, (samples, inputs)) / 255 * (rng.random((samples, inputs)) < 0.2)
    weights = [0.01 * rng.standard_normal(size) for size in design.network.sizes]
    return design, Tensors(x, weights, [np.zeros(o) for _, o in design.network.sizes])
