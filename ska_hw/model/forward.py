"""A forward pass alone, for samples that were not trained on."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ska_hw.design import Design
from ska_hw.model.fixed import Model
from ska_hw.model.reference import Reference
from ska_hw.numbers.formats import Raw
from ska_hw.numbers.rounding import quantize

Real = NDArray[np.float64]


def forward_float(x: Real, weights: Sequence[Real], biases: Sequence[Real]) -> Real:
    """D (N, O) of the last layer in float64, for `x` (N, I)."""
    reference = Reference(x, weights, 0.0, biases=biases)
    reference.step()
    d = reference.layers[-1].d
    assert d is not None
    return d.copy()


def forward_fixed(design: Design, x: Real, weights: Sequence[Raw], biases: Sequence[Raw]) -> Raw:
    """Codes of D (N, O) of the last layer, for real `x` (N, I), which is rounded and saturated.

    It is the first step of a run, which updates nothing; so many samples at a time as the design
    trains on, since its intermediates are proven exact for these.
    """
    parts = []
    for start in range(0, len(x), design.data.samples):
        rows = x[start : start + design.data.samples]
        codes, _ = quantize(rows, design.formats.x)
        count = len(rows)
        part = design if count == design.data.samples else design.with_(data__samples=count)
        parts.append(Model(part, codes, weights, biases).step()[-1].d)
    if not parts:
        return np.zeros((0, design.network.layers[-1]), dtype=np.int64)
    return np.concatenate(parts)
