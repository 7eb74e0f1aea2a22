"""Exact matrix products of raw integers, through BLAS."""

import numpy as np
from numpy.typing import NDArray

from ska_hw.numbers.formats import EXACT_BITS, Raw, signed_bits


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
