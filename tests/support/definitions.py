"""One rounding and one overflow of an exact number, from their definitions."""

from fractions import Fraction
from math import floor

from ska_hw.numbers.formats import Format
from ska_hw.numbers.rounding import (
    NOISE_BITS,
)


def exact_round(value: Fraction, rounding: str, noise: int = 0) -> int:
    """One rounding of an exact number, from the definitions."""
    if rounding == "floor":
        return floor(value)
    if rounding == "nearest_up":
        return floor(value + Fraction(1, 2))
    if rounding == "nearest_even":
        return round(value)
    # A uniform number of NOISE_BITS bits below the point is added.
    return floor(value + Fraction(noise, 1 << NOISE_BITS))


def exact_fit(value: int, fmt: Format, overflow: str) -> int:
    if overflow == "saturate":
        return min(max(value, fmt.min), fmt.max)
    return (value - fmt.min) % (1 << fmt.bits) + fmt.min
