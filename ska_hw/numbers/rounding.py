"""Fixed-point formats and exact integer arithmetic on whole tensors.

A tensor is an int64 array of raw integers with a `Format`; its value is raw * 2^-frac. Arithmetic
is exact until one rounding and one overflow step at the end: `requantize`. Nothing here knows of
networks or hardware.
"""

from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ska_hw.numbers.formats import EXACT_BITS, Format, Raw

Rounding = Literal["nearest_even", "nearest_up", "floor", "stochastic"]
Overflow = Literal["saturate", "wrap"]
ROUNDING_MODES: tuple[Rounding, ...] = get_args(Rounding)
OVERFLOW_MODES: tuple[Overflow, ...] = get_args(Overflow)

NOISE_BITS = 32
"""Random bits of one stochastic rounding; below them the cut is filled with zeros."""


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
    raise ValueError(f"rounding must be one of {', '.join(ROUNDING_MODES)}, not {rounding!r}")


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
    raise ValueError(f"overflow must be one of {', '.join(OVERFLOW_MODES)}, not {overflow!r}")


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
