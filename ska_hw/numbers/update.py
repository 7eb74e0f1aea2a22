"""The weight update in integers: W + A c, rounded once.

c = eta / (N ln 2) is an unsigned mantissa and a right shift. A c has many more bits than W, so the
product is kept in two limbs; the result is the same as rounding the exact W + A c.
"""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.numbers.formats import EXACT_BITS, Format, Raw
from ska_hw.numbers.rounding import Overflow, Rounding, carry_in, fit, round_shift

LIMB = 32
"""Lower bits of the product A c that are kept apart."""

SHIFT_BITS = 6
"""Width of c's right shift."""


@dataclass(frozen=True)
class Coefficient:
    """c = mantissa * 2^-shift."""

    mantissa: int
    shift: int

    @property
    def value(self) -> float:
        """The value of c as a real number."""
        return math.ldexp(self.mantissa, -self.shift)

    @classmethod
    def of(cls, eta: float, samples: int, bits: int) -> "Coefficient":
        """The nearest to eta / (samples ln 2) with a mantissa of exactly `bits` bits.

        Raises `ValueError` where the shift would leave 0 to `EXACT_BITS` - 1.
        """
        c = eta / (samples * math.log(2))
        fraction, exponent = math.frexp(c)
        mantissa = round(math.ldexp(fraction, bits))
        if mantissa == 1 << bits:
            mantissa, exponent = mantissa >> 1, exponent + 1
        shift = bits - exponent
        if not 0 <= shift < EXACT_BITS:
            limits = f"0 to {EXACT_BITS - 1} can be had"
            raise ValueError(f"eta / (samples ln 2) = {c:.3g} needs a shift of {shift}; {limits}")
        return cls(mantissa, shift)


def update_weights(
    w: Raw,
    a: Raw,
    c: Coefficient,
    a_frac: int,
    w_fmt: Format,
    rounding: Rounding = "nearest_even",
    overflow: Overflow = "saturate",
    noise: NDArray[Any] | None = None,
) -> tuple[Raw, int]:
    """saturate_W( round_W( W + A c ) ) for raw `w` (format `w_fmt`) and exact sums `a`.

    `a` has `a_frac` fraction bits. `noise` as in `fixed.round_shift`. Returns the new codes and
    the number of overflows. Raises `ValueError` for a coefficient so small that more than
    `EXACT_BITS` - 1 bits would be dropped, and for sums too large to be exact.
    """
    cut = a_frac + c.shift - w_fmt.frac
    if cut >= EXACT_BITS:
        raise ValueError(f"the update would drop {cut} bits; {EXACT_BITS - 1} at most")
    if cut <= 0:
        return fit(w + round_shift(a * c.mantissa, cut, rounding), w_fmt, overflow)
    # a = high * 2^limb + low; a * mantissa = top * 2^limb + bottom with 0 <= bottom < 2^limb.
    limb = min(cut, LIMB)
    mask = (1 << limb) - 1
    if (int(np.abs(a).max(initial=0)) * c.mantissa >> limb) + w_fmt.magnitude >> EXACT_BITS:
        raise ValueError(f"A c is too wide to be added to {w_fmt} exactly")
    low = (a & mask) * c.mantissa
    top = (a >> limb) * c.mantissa + (low >> limb)
    rest = cut - limb
    dropped = ((top & ((1 << rest) - 1)) << limb) | (low & mask)
    kept = w + (top >> rest)
    return fit(kept + carry_in(dropped, kept, cut, rounding, noise), w_fmt, overflow)
