"""Rounding and overflow by fxpmath and by APyTypes, which nobody here wrote."""

import warnings

import numpy as np
from apytypes import APyFixedArray, OverflowMode, QuantizationMode
from fxpmath import Fxp

from ska_hw.numbers.formats import Format, Raw

APYTYPES = {
    "nearest_even": QuantizationMode.TIES_EVEN,
    "nearest_up": QuantizationMode.TIES_POS,
    "floor": QuantizationMode.TO_NEG,
}
FXPMATH = {"nearest_even": "around", "floor": "floor"}
"""fxpmath has no rounding of ties towards plus infinity."""

FXPMATH_BITS = 53
"""fxpmath computes in float64: beyond it, codes are no longer exact."""

OVERFLOW = {"saturate": OverflowMode.SAT, "wrap": OverflowMode.WRAP}


def array(x: Raw, fmt: Format, spare: int = 2) -> APyFixedArray:
    """Codes as an APyTypes array, which is always signed, with `spare` bits on top.

    Without a spare bit APyTypes 0.5.1 rounds codes near 2^63 wrongly: it adds the half in 64 bits.
    """
    bits = fmt.bits + (not fmt.signed) + spare
    mask = (1 << bits) - 1
    return APyFixedArray([int(v) & mask for v in x.flat], bits=bits, frac_bits=fmt.frac)


def codes(found: APyFixedArray) -> Raw:
    """Codes of an APyTypes array of at most 64 bits."""
    raw = np.array(found.to_bits(), dtype=object)
    half = 1 << (found.bits - 1)
    return np.array([int(v) - ((int(v) & half) << 1) for v in raw.flat], dtype=np.int64)


def by_apytypes(x: Raw, source: Format, to: Format, rounding: str, overflow: str) -> Raw:
    """`x` in `source` brought to `to`, flattened.

    There are no unsigned arrays. Wrapping to an unsigned format is the bit pattern; saturating is
    done with a sign bit more, and negative results, which that leaves, become 0.
    """
    found = array(x, source)
    mode, limit = APYTYPES[rounding], OVERFLOW[overflow]
    if to.signed:
        return codes(found.cast(bits=to.bits, frac_bits=to.frac, quantization=mode, overflow=limit))
    if overflow == "wrap":
        found = found.cast(bits=to.bits, frac_bits=to.frac, quantization=mode, overflow=limit)
        return np.array([int(v) for v in np.ravel(found.to_bits())], dtype=np.int64)
    found = found.cast(bits=to.bits + 1, frac_bits=to.frac, quantization=mode, overflow=limit)
    return np.maximum(codes(found), 0)


def by_fxpmath(x: Raw, source: Format, to: Format, rounding: str, overflow: str) -> Raw:
    """`x` in `source` brought to `to`, flattened."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        given = Fxp(x.ravel(), source.signed, source.bits, source.frac, raw=True)
        found = Fxp(given, to.signed, to.bits, to.frac,
                    rounding=FXPMATH[rounding], overflow=overflow)  # fmt: skip
    return np.array([int(v) for v in np.ravel(found.val)], dtype=np.int64)
