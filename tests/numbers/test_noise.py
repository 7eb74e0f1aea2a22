"""The noise of stochastic rounding: recorded bits, and statistics that it has to pass."""

import numpy as np
import pytest

from ska_hw.numbers.noise import KEY_ROUNDS, ROUNDS, _permute, noise, round_keys
from ska_hw.numbers.rounding import round_shift

SIDE = 1024
DRAWS = SIDE * SIDE
SEEDS = [0, 1, 42, 0xFFFFFFFF]

CORRELATION_LIMIT = 5 / np.sqrt(DRAWS)
"""Five standard deviations of the correlation of independent draws: 0.5 %."""


def draws(seed, step=1, layer=0, tensor="w"):
    keys = round_keys(seed, step, layer, tensor)
    return noise(keys, np.arange(SIDE)[:, None], np.arange(SIDE))


def correlation(a, b):
    return abs(float(np.corrcoef(a.ravel().astype(float), b.ravel().astype(float))[0, 1]))


def speck_expand(key, rounds):
    """The published key schedule of Speck32/64, words from the highest to the lowest."""
    *upper, k = key
    upper.reverse()
    keys = [k]
    for i in range(rounds - 1):
        word = upper[i]
        rotated = (word >> 7 | word << 9) & 0xFFFF
        upper.append(((k + rotated) & 0xFFFF) ^ i)
        k = ((k << 2 | k >> 14) & 0xFFFF) ^ upper[-1]
        keys.append(k)
    return keys


def test_permutation_is_speck():
    """The test vector of Speck32/64's authors."""
    keys = speck_expand([0x1918, 0x1110, 0x0908, 0x0100], KEY_ROUNDS)
    assert _permute(0x6574694C, keys) == 0xA86842F2


def test_recorded_bits():
    """Written down once: a change of any of them changes every result of stochastic rounding."""
    assert round_keys(42, 3, 1, "w") == [18884, 61174, 47448, 21808, 38797, 43592, 56285, 46973]
    bits = noise(round_keys(42, 3, 1, "w"), [0, 1, 0, 65535], [0, 0, 1, 65535])
    assert [int(value) for value in bits] == [4277744681, 357729231, 2241415831, 2870771897]


def test_keys_depend_on_everything():
    keys = {
        tuple(round_keys(seed, step, layer, tensor))
        for seed in (0, 1, 2**31)
        for step in (0, 1, 2**20)
        for layer in (0, 1, 255)
        for tensor in ("w", "z", "g")
    }
    assert len(keys) == 81
    assert all(len(key) == ROUNDS for key in keys)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("shift", [1, 3, 20])
def test_bias_of_rounding(seed, shift):
    """Mean of the rounded value is the value to 1/1000 of a unit in the last place."""
    bits = draws(seed)
    for cut in {1, (1 << shift) // 3, (1 << shift) - 1} - {0}:
        rounded = round_shift(np.full(bits.shape, 5 << shift | cut), shift, "stochastic", bits)
        assert abs(float(rounded.mean()) - (5 + cut / (1 << shift))) < 1e-3


@pytest.mark.parametrize("seed", SEEDS)
def test_neighbours_are_uncorrelated(seed):
    bits = draws(seed)
    assert correlation(bits[:, 1:], bits[:, :-1]) < CORRELATION_LIMIT
    assert correlation(bits[1:], bits[:-1]) < CORRELATION_LIMIT
    assert correlation(bits[1:, 1:], bits[:-1, :-1]) < CORRELATION_LIMIT
    assert correlation(bits, bits.T) < CORRELATION_LIMIT * np.sqrt(2)
    assert correlation(bits, draws(seed, step=2)) < CORRELATION_LIMIT
    assert correlation(bits, draws(seed, layer=1)) < CORRELATION_LIMIT
    assert correlation(bits, draws(seed, tensor="z")) < CORRELATION_LIMIT
    assert correlation(bits, draws(seed ^ 1)) < CORRELATION_LIMIT


@pytest.mark.parametrize("seed", SEEDS)
def test_single_bits(seed):
    """Each bit is one half of the time one, and so is its change from neighbour to neighbour."""
    bits = draws(seed)
    limit = 5 * 0.5 / np.sqrt(DRAWS)
    for place in range(32):
        one = (bits >> np.uint32(place)) & np.uint32(1)
        assert abs(float(one.mean()) - 0.5) < limit
        for apart in (1, 2, 8):
            assert abs(float((one[apart:] ^ one[:-apart]).mean()) - 0.5) < limit
            assert abs(float((one[:, apart:] ^ one[:, :-apart]).mean()) - 0.5) < limit


def test_upper_bits_fill_evenly():
    """Chi-square of the upper 10 bits over 1024 bins; five standard deviations above the mean."""
    for seed in SEEDS:
        counts = np.bincount((draws(seed) >> np.uint32(22)).ravel(), minlength=1024)
        chi = float(((counts - SIDE) ** 2 / SIDE).sum())
        assert abs(chi - 1023) < 5 * np.sqrt(2 * 1023)


def test_order_does_not_matter():
    keys = round_keys(7, 1, 0, "g")
    whole = noise(keys, np.arange(20)[:, None], np.arange(30))
    assert int(noise(keys, 13, 17)) == whole[13, 17]


def test_rows_and_columns_are_limited():
    keys = round_keys(7, 1, 0, "g")
    with pytest.raises(ValueError, match="rows and columns must be below 65536"):
        noise(keys, [65536], [0])
