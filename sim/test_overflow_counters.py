"""The overflow counters hold the largest layer's counts, wherever that layer stands."""

import re
from pathlib import Path

import numpy as np

from sim.support.kit import train
from sim.support.source_fault import source_fault
from ska_hw.design import Design
from ska_hw.export.vectors.kit import kit
from ska_hw.hdl.control.recorder import Recorder
from ska_hw.model.data import RawTensors

DESIGN = Design.parse(
    {
        "name": "later",
        "network": {"inputs": 2, "layers": [1, 6]},
        "data": {"samples": 5},
        "training": {"eta": 0.5},
        "formats": {"preset": "q8", "z": "s8.10"},
        "array": {"size": 1},
    }
)
"""The second layer has six times the elements of the first, and all of Z saturate."""


def rails() -> RawTensors:
    """Every code at its greatest."""
    f = DESIGN.formats
    x = np.full((DESIGN.data.samples, DESIGN.network.inputs), f.x.max, dtype=np.int64)
    weights = [np.full(shape, f.w.max, dtype=np.int64) for shape in DESIGN.network.sizes]
    biases = [np.full(o, f.w.max, dtype=np.int64) for _, o in DESIGN.network.sizes]
    return RawTensors(x, weights, biases, {})


def test_every_element_of_a_later_layer_overflows(tmp_path: Path) -> None:
    texts, vectors = kit(DESIGN, rails(), DESIGN.data.samples, 2)
    elements = DESIGN.data.samples * DESIGN.network.layers[1]
    assert elements in vectors.results[2].values
    found = train(tmp_path, texts)
    assert "PASS: " in found, found


def test_counters_of_the_first_layers_width(tmp_path: Path) -> None:
    elements = DESIGN.data.samples * DESIGN.network.layers[0]
    with source_fault(Recorder, "_count", "self._bits", str(elements.bit_length())):
        texts, _ = kit(DESIGN, rails(), DESIGN.data.samples, 2)
    found = train(tmp_path, texts)
    assert re.search(r"^FAIL: step 0, layer 2, overflow_z: expected", found, re.MULTILINE), found
