"""A small network on bundled digits, for tests of the paper's study."""

from ska_hw.design import Design
from ska_hw.model.data import Tensors, load

SMALL = """
name = "small"
[network]
inputs = 64
layers = [12, 10]
[data]
source = "digits"
samples = 60
[training]
steps = 20
eta = 0.04
weight_scale = 0.05
[formats]
preset = "q16"
w_range = 0.5
x = "u8.7"
"""


def small_design(**training: object) -> Design:
    """The design of `SMALL`, trained otherwise."""
    return Design.parse(
        {
            "name": "small",
            "network": {"inputs": 64, "layers": [12, 10]},
            "data": {"source": "digits", "samples": 60},
            "training": {"steps": 20, "eta": 0.04, "weight_scale": 0.05} | training,
            "formats": {"preset": "q16", "w_range": 0.5, "x": "u8.7"},
        }
    )


def small_tensors() -> Tensors:
    """X and the initial W of the design."""
    return load(small_design())
