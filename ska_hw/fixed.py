"""Fixed-point formats and exact integer arithmetic on whole tensors.

A tensor is an int64 array of raw integers with a `Format`; its value is raw * 2^-frac. Arithmetic
is exact until one rounding and one overflow step at the end: `requantize`. Nothing here knows of
networks or hardware.
"""

import re
from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import ArrayLike, NDArray

Raw = NDArray[np.int64]
Rounding = Literal["nearest_even", "nearest_up", "floor", "stochastic"]
Overflow = Literal["saturate", "wrap"]
ROUNDINGS: tuple[str, ...] = get_args(Rounding)
OVERFLOWS: tuple[str, ...] = get_args(Overflow)

EXACT_BITS = 63
"""Signed intermediates may use this many magnitude bits: they live in int64."""

NOISE_BITS = 32
"""Random bits of one stochastic rounding; below them the cut is filled with zeros."""

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


def round_shift(
    x: ArrayLike, shift: int, rounding: Rounding, noise: NDArray[Any] | None = None
) -> Raw:
    """Drop the lowest `shift` bits of `x` with one rounding; a negative shift is exact.

    `noise` (unsigned, `NOISE_BITS` bits, the shape of `x`) is added below the cut when `rounding`
    is stochastic and otherwise not looked at.

    Raises `ValueError` for shifts above `EXACT_BITS` - 1, for results that do not fit int64 and
    for a missing `noise`.
    """
    x = np.asarray(x, dtype=np.int64)
    if shift <= 0:
        by = min(-shift, EXACT_BITS)
        moved = x << by
        if by and (np.any((moved >> by) != x) or (by < -shift and np.any(x))):
            raise ValueError(f"codes cannot be moved by {-shift} to the left within 64 bits")
        return moved
    if shift > EXACT_BITS - 1:
        raise ValueError(f"at most {EXACT_BITS - 1} bits can be dropped at once, not {shift}")
    kept = x >> shift
    if rounding == "floor":
        return kept
    cut = x & ((1 << shift) - 1)
    return kept + carry_in(cut, kept, shift, rounding, noise)


def carry_in(
    cut: Raw, kept: Raw, shift: int, rounding: Rounding, noise: NDArray[Any] | None = None
) -> Raw:
    """The 0 or 1 that rounding adds to `kept` when `cut`, its lowest `shift` bits, is dropped."""
    if rounding == "floor":
        return np.zeros_like(cut)
    half = 1 << (shift - 1)
    if rounding == "nearest_up":
        return (cut >= half).astype(np.int64)
    if rounding == "nearest_even":
        return ((cut > half) | ((cut == half) & ((kept & 1) == 1))).astype(np.int64)
    if rounding == "stochastic":
        if noise is None:
            raise ValueError("stochastic rounding needs noise")
        return ((cut + noise_below(noise, shift)) >> shift).astype(np.int64)
    raise ValueError(f"rounding must be one of {', '.join(ROUNDINGS)}, not {rounding!r}")


def noise_below(noise: NDArray[Any], shift: int) -> Raw:
    """The top bits of `noise`, aligned to the top of a cut of `shift` bits."""
    noise = noise.astype(np.int64)
    return noise >> (NOISE_BITS - shift) if shift <= NOISE_BITS else noise << (shift - NOISE_BITS)


def fit(x: Raw, fmt: Format, overflow: Overflow) -> tuple[Raw, int]:
    """Bring `x` into the range of `fmt` by saturating or wrapping.

    Returns the codes and how many of them had been out of range.
    """
    outside = int(np.count_nonzero((x < fmt.min) | (x > fmt.max)))
    if outside == 0:
        return x, 0
    if overflow == "saturate":
        return np.clip(x, fmt.min, fmt.max), outside
    if overflow == "wrap":
        low = x & ((1 << fmt.bits) - 1)
        return (low - ((low > fmt.max).astype(np.int64) << fmt.bits)), outside
    raise ValueError(f"overflow must be one of {', '.join(OVERFLOWS)}, not {overflow!r}")


def requantize(
    x: ArrayLike,
    frac: int,
    fmt: Format,
    rounding: Rounding = "nearest_even",
    overflow: Overflow = "saturate",
    noise: NDArray[Any] | None = None,
) -> tuple[Raw, int]:
    """Round raw `x` with `frac` fraction bits to `fmt`, then saturate or wrap.

    Returns the codes and the number of overflows.
    """
    return fit(round_shift(x, frac - fmt.frac, rounding, noise), fmt, overflow)


def quantize(
    x_real: ArrayLike,
    fmt: Format,
    rounding: Rounding = "nearest_even",
    overflow: Overflow = "saturate",
) -> tuple[Raw, int]:
    """Round real numbers to `fmt`. Returns the codes and the number of overflows.

    Raises `ValueError` for NaN, for infinities and for values beyond int64 after scaling.
    """
    real = np.asarray(x_real, dtype=np.float64)
    scaled = np.ldexp(real, fmt.frac)
    # What vanishes by the scaling still lies below or above 0.
    scaled = np.where((scaled == 0) & (real != 0), np.copysign(0.25, real), scaled)
    if not np.all(np.isfinite(scaled)):
        raise ValueError("expected finite numbers, found NaN or infinity")
    if rounding == "nearest_even":
        rounded = np.rint(scaled)
    elif rounding == "nearest_up":
        rounded = np.floor(scaled)
        rounded += scaled - rounded >= 0.5
    elif rounding == "floor":
        rounded = np.floor(scaled)
    else:
        raise ValueError(f"real numbers cannot be quantized with rounding {rounding!r}")
    if np.any(np.abs(rounded) >= 2.0**63):
        raise ValueError(f"a value is too large to be brought to {fmt}")
    return fit(rounded.astype(np.int64), fmt, overflow)


def to_real(x: ArrayLike, fmt: Format) -> NDArray[np.float64]:
    """Values of raw codes. Exact for formats of up to 53 bits."""
    return np.ldexp(np.asarray(x, dtype=np.float64), -fmt.frac)


def exact_matmul(a: Raw, b: Raw, bound: int) -> Raw:
    """A @ b without any rounding, through BLAS.

    `bound` is a proven limit of every partial sum of |a| @ |b|. Below 2^53 each float64 operation
    on integers is exact whatever its order, so one product does. Above, both are cut into limbs
    of m and n bits with K 2^(m+n) <= 2^53 for sums of K products; the limbs' products are added
    modulo 2^64, which the result fits. Raises `ValueError` when it may not.
    """
    if bound > (1 << EXACT_BITS) - 1:
        raise ValueError(
            f"a product may need {signed_bits(bound)} bits; at most {EXACT_BITS + 1} are exact"
        )
    if bound < 1 << 53:
        return (a.astype(np.float64) @ b.astype(np.float64)).astype(np.int64)
    room = 53 - (a.shape[1] - 1).bit_length()
    total = np.zeros((a.shape[0], b.shape[1]), dtype=np.int64)
    for a_shift, a_limb in _limbs(a, room - room // 2):
        for b_shift, b_limb in _limbs(b, room // 2):
            if a_shift + b_shift <= EXACT_BITS:
                total += (a_limb @ b_limb).astype(np.int64) << (a_shift + b_shift)
    return total


def _limbs(x: Raw, bits: int) -> list[tuple[int, NDArray[np.float64]]]:
    """Shifts and limbs with x = sum of limb * 2^shift and |limb| <= 2^bits; the last is signed."""
    limbs, shift = [], 0
    while np.any((x >> bits) != (x >> 63)):
        limbs.append((shift, (x & ((1 << bits) - 1)).astype(np.float64)))
        x = x >> bits
        shift += bits
    return [*limbs, (shift, x.astype(np.float64))]
