"""60000 samples: memory is bounded by the blocks, and the bits don't depend on them."""

import sys

import numpy as np
import pytest

from benchmarks.memory import measure
from ska_hw.design import Design
from ska_hw.model.engine.cpu.shard import Cpu
from ska_hw.model.fixed import Model

SAMPLES = 60_000
STEPS = 3


def run(block, threads):
    design = Design.parse(
        {
            "name": "many",
            "network": {"inputs": 784, "layers": [32, 10]},
            "data": {"source": "random", "samples": SAMPLES},
            "training": {"steps": STEPS, "eta": 0.01},
            "formats": {"preset": "q16s"},
        }
    )
    rng = np.random.default_rng(6)
    x = rng.integers(0, 256, (SAMPLES, 784), dtype=np.uint8)
    weights = [rng.integers(-500, 500, size) for size in design.network.sizes]
    model = Model(design, x, weights, backend=Cpu(block, threads))
    layers = [layer for _ in range(STEPS) for layer in model.advance()]
    sums = [(layer.sums, layer.overflows, layer.d_sum.tolist()) for layer in layers]
    return sums, [layer.w.tobytes() + layer.b.tobytes() for layer in model.layers]


def test_blocks_give_the_same_bits():
    whole = run(SAMPLES, 1)
    assert run(509, 2) == whole
    assert whole[0][0][0][1] > 0


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_is_bounded():
    # X in 8 bits is 4 bytes an input in the model's packing, the state 4 a neuron, and a view.
    state = SAMPLES * (784 * 4 + (256 + 128 + 64 + 10) * 5) / 2**20
    blocked = measure("q16s", SAMPLES, 512)[1]
    assert blocked < state + 16
    assert measure("q16s", SAMPLES, SAMPLES)[1] > 2 * blocked
