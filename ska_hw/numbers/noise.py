"""Random bits for stochastic rounding, defined to the bit.

The bits are a function of (seed, step, layer, tensor, row, column) and of nothing else, so the
order in which elements are visited and the number of workers do not matter. One element costs
`ROUNDS` rounds of the Speck32/64 permutation (Beaulieu et al., 2013; a 16-bit addition, two fixed
rotations and two XORs each: about 50 LUTs, no multiplier) on the word row | column, keyed by a
64-bit key that is derived once for each (seed, step, layer, tensor).
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

ROUNDS = 8
"""Rounds for each element. With six, some bit of two neighbours is still equal 49 % of the time."""

KEY_ROUNDS = 22
"""Rounds of the key derivation (full Speck32/64)."""

NOISE_TENSORS = {"w": 0, "z": 1, "g": 2}
"""The tensor's number in the key."""

INDEX_LIMIT = 1 << 16
"""Rows and columns are below this."""

Words = NDArray[np.uint16]


def _round(left: Words, right: Words, key: int) -> tuple[Words, Words]:
    """One Speck32 round: rotate right 7, add, XOR key; rotate left 2, XOR."""
    left = np.bitwise_xor(np.add(_rotate(left, 9), right), np.uint16(key))
    return left, np.bitwise_xor(_rotate(right, 2), left)


def _rotate(word: Words, left: int) -> Words:
    """Rotate 16-bit words to the left."""
    return np.bitwise_or(
        np.left_shift(word, np.uint16(left)), np.right_shift(word, np.uint16(16 - left))
    )


def _permute(word: int, keys: list[int]) -> int:
    """One word through a round for each key; as `_round`, in Python's integers."""
    left, right = word >> 16, word & 0xFFFF
    for key in keys:
        left = ((left >> 7 | left << 9) + right & 0xFFFF) ^ key
        right = (right << 2 | right >> 14) & 0xFFFF ^ left
    return left << 16 | right


def round_keys(seed: int, step: int, layer: int, tensor: str) -> list[int]:
    """`ROUNDS` 16-bit keys for one tensor of one layer at one step.

    seed and step are below 2^32, layer below 2^8. The two inputs are absorbed one after the other
    by a permutation of full length; the keys are its further outputs.
    """
    schedule = [(0x9E37 * (i + 1)) & 0xFFFF for i in range(KEY_ROUNDS)]
    state = _permute(seed, schedule)
    state = _permute(state ^ step, schedule)
    state = _permute(state ^ (layer << 8 | NOISE_TENSORS[tensor]), schedule)
    words: list[int] = []
    while len(words) < ROUNDS:
        state = _permute(state ^ len(words), schedule)
        words += [state >> 16, state & 0xFFFF]
    return words[:ROUNDS]


def noise(keys: list[int], rows: ArrayLike, columns: ArrayLike) -> NDArray[np.uint32]:
    """32 random bits for every (row, column) of the broadcast of `rows` and `columns`."""
    row, column = np.asarray(rows), np.asarray(columns)
    if max(row.max(initial=0), column.max(initial=0)) >= INDEX_LIMIT:
        raise ValueError(f"rows and columns must be below {INDEX_LIMIT}")
    left, right = np.broadcast_arrays(row.astype(np.uint16), column.astype(np.uint16))
    for key in keys:
        left, right = _round(left, right, key)
    return left.astype(np.uint32) << 16 | right
