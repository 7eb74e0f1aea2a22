"""Small designs on boards, for simulations of their pins."""

import numpy as np

from ska_hw.boards.catalogue import BOARDS
from ska_hw.design import Design
from ska_hw.model.data import RawTensors

SLOWEST = {"ulx3s": 15.0, "icebreaker": 12.0}
"""Clocks in MHz with the fewest cycles for a bit on the line: what is simulated is then short."""

QUIET_BITS = 12
PATIENCE = 3.0
"""Seconds; longer than the quiet in a simulation that others slow down."""


def design_for(name: str) -> Design:
    board = BOARDS[name]
    return Design.parse(
        {
            "name": "tiny",
            "network": {"inputs": 3, "layers": [2]},
            "data": {"samples": 4},
            "training": {"steps": 2, "eta": 0.3, "seed": 7},
            "formats": {"preset": "q8"},
            "array": {"size": 1, "target": board.target},
        }
    )


def tensors_of(design: Design) -> RawTensors:
    draw, f = np.random.default_rng(0), design.formats
    x = draw.integers(0, f.x.max + 1, (design.data.samples, design.network.inputs))
    weights = [draw.integers(f.w.min // 2, f.w.max // 2, s) for s in design.network.sizes]
    biases = [draw.integers(f.w.min // 2, f.w.max // 2, o) for _, o in design.network.sizes]
    return RawTensors(x, weights, biases, {})
