"""Fixed-point formats: how many bits, how many of them below the point, signed or not.

A tensor is an int64 array of raw integers, its codes, with a `Format`; its value is code * 2^-frac.
"""

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Raw = NDArray[np.int64]

EXACT_BITS = 63
"""Signed intermediates may use this many magnitude bits: they live in int64."""

_NATIVE = re.compile(r"([su])(\d+)\.(-?\d+)")

_FXPMATH = re.compile(r"fxp-([su])(\d+)/(-?\d+)")


@dataclass(frozen=True)
class Format:
    """A fixed-point format: `bits` in all (sign included), `frac` of them below the point.

    `frac` may be negative or larger than `bits`. Written `s16.12` or `u8.8`. Every code must fit
    int64: 2 to 64 bits signed, 1 to 63 bits unsigned.

    Raises `TypeError` for a non-integer and `ValueError` for widths that cannot be.
    """

    bits: int
    frac: int
    signed: bool = True

    def __post_init__(self) -> None:
        for name in ("bits", "frac"):
            if type(getattr(self, name)) is not int:
                raise TypeError(f"{name} must be an integer, not {getattr(self, name)!r}")
        low, high = (2, 64) if self.signed else (1, 63)
        if not low <= self.bits <= high:
            kind = "a signed" if self.signed else "an unsigned"
            raise ValueError(f"{kind} format has {low} to {high} bits, not {self.bits}")
        if abs(self.frac) > 128:
            raise ValueError(f"frac must be between -128 and 128, not {self.frac}")

    @classmethod
    def parse(cls, text: str) -> "Format":
        """Read `s16.12`, `u8.8` or fxpmath's `fxp-s16/12`.

        Raises `ValueError` for anything else; Qm.n among it, which does not say whether its m
        counts the sign.
        """
        match = _NATIVE.fullmatch(text) or _FXPMATH.fullmatch(text)
        if match is None:
            hint = " (Qm.n is ambiguous about the sign)" if text[:1] in ("Q", "q") else ""
            raise ValueError(f"expected a format such as s16.12 or fxp-u8/8, not {text!r}{hint}")
        return cls(int(match[2]), int(match[3]), match[1] == "s")

    def __str__(self) -> str:
        return f"{'s' if self.signed else 'u'}{self.bits}.{self.frac}"

    @property
    def fxp(self) -> str:
        """The same format as fxpmath writes it."""
        return f"fxp-{'s' if self.signed else 'u'}{self.bits}/{self.frac}"

    @property
    def min(self) -> int:
        """Smallest code."""
        return -(1 << (self.bits - 1)) if self.signed else 0

    @property
    def max(self) -> int:
        """Largest code."""
        return (1 << (self.bits - self.signed)) - 1

    @property
    def magnitude(self) -> int:
        """Largest absolute value of a code."""
        return max(self.max, -self.min)

    @property
    def ulp(self) -> float:
        """Value of one unit in the last place."""
        return 2.0**-self.frac


def signed_bits(magnitude: int) -> int:
    """Bits of a two's-complement number that holds -magnitude to +magnitude."""
    return magnitude.bit_length() + 1
