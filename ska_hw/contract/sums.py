"""The exact raw sums of a layer at one step, and the overflow counts beside them."""

import math
from collections.abc import Sequence

from ska_hw.design import Design

SUMS = ("z_dd", "z_z", "dd_dd", "dz_dz", "dz_d", "dz_zp")
"""sum Z dD, sum Z^2, sum dD^2, sum dZ^2, sum dZ D, sum dZ Z D(1-D)."""


COUNTED_TENSORS = ("d_operand", "w_view", "z", "g", "w", "b")
"""Tensors whose saturations (or wraps) are counted. `d_operand` counts for the layer that reads."""


def real_sums(design: Design, sums: Sequence[int]) -> list[float]:
    """Values of raw sums, each rounded once to float64."""
    z, d = design.formats.z.frac, design.formats.d.frac
    fracs = dict(zip(SUMS, (z + d, 2 * z, 2 * d, 2 * z, z + d, 2 * z + 2 * d), strict=True))
    return [_scale(value, fracs[name]) for name, value in zip(SUMS, sums, strict=True)]


def _scale(value: int, frac: int) -> float:
    """Value * 2^-frac for an integer of any size."""
    return math.ldexp(float(value), -frac)
