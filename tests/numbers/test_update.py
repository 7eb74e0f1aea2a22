"""The weight update against exact fractions."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ska_hw.numbers.formats import EXACT_BITS, Format
from ska_hw.numbers.rounding import NOISE_BITS, OVERFLOW_MODES, ROUNDING_MODES
from ska_hw.numbers.update import Coefficient, update_weights
from tests.support.definitions import exact_fit, exact_round


def exact_update(w, a, c, a_frac, fmt, rounding, overflow, noise):
    """One weight, from the contract: round the exact W + A c, then fit."""
    cut = a_frac + c.shift - fmt.frac
    if cut < NOISE_BITS:
        kept = max(NOISE_BITS - cut, 0)
        noise = noise >> kept << kept if cut > 0 else 0
    value = w + Fraction(a * c.mantissa) / Fraction(2) ** cut
    rounded = exact_round(value, rounding, noise)
    return exact_fit(rounded, fmt, overflow), int(not fmt.min <= rounded <= fmt.max)


def compare(w, a, c, a_frac, fmt, rounding, overflow, noise):
    found, count = update_weights(
        np.array(w), np.array(a), c, a_frac, fmt, rounding, overflow, np.array(noise, np.uint32)
    )
    wanted = [
        exact_update(one_w, one_a, c, a_frac, fmt, rounding, overflow, n)
        for one_w, one_a, n in zip(w, a, noise, strict=True)
    ]
    assert found.tolist() == [value for value, _ in wanted]
    assert count == sum(flag for _, flag in wanted)


@settings(max_examples=500, deadline=None)
@given(
    data=st.data(),
    a_bits=st.integers(2, 46),
    w_bits=st.integers(4, 32),
    mantissa=st.integers(0, 2**18 - 1),
    cut=st.integers(-4, EXACT_BITS - 1),
    rounding=st.sampled_from(ROUNDING_MODES),
    overflow=st.sampled_from(OVERFLOW_MODES),
)
def test_update_is_exact_and_rounded_once(data, a_bits, w_bits, mantissa, cut, rounding, overflow):
    if cut < 0:
        a_bits = min(a_bits, 40)
    fmt = Format(w_bits, 20)
    a_frac = 8
    shift = cut - a_frac + fmt.frac
    a = data.draw(st.lists(st.integers(-(2 ** (a_bits - 1)), 2 ** (a_bits - 1) - 1), min_size=3))
    size = len(a)
    w = data.draw(st.lists(st.integers(fmt.min, fmt.max), min_size=size, max_size=size))
    noise = data.draw(st.lists(st.integers(0, 2**32 - 1), min_size=size, max_size=size))
    compare(w, a, Coefficient(mantissa, shift), a_frac, fmt, rounding, overflow, noise)


@pytest.mark.parametrize("rounding", ROUNDING_MODES)
@pytest.mark.parametrize("overflow", OVERFLOW_MODES)
@pytest.mark.parametrize("cut", [1, 2, 18, 31, 32, 33, 47, EXACT_BITS - 1])
def test_corners(rounding, overflow, cut):
    fmt = Format(16, 17)
    half = 1 << max(cut - 18, 0)
    a = [0, 1, -1, half, -half, 3 * half, 2**45 - 1, -(2**45), half + 1, half - 1]
    w = [fmt.min, fmt.max, 0, 1, -1, 2]
    pairs = [(x, y) for x in w for y in a]
    for noise in (0, 1, 2**31, 2**32 - 1):
        for mantissa in (1, 1 << 17, (1 << 18) - 1):
            compare(
                [x for x, _ in pairs],
                [y for _, y in pairs],
                Coefficient(mantissa, cut),
                fmt.frac,
                fmt,
                rounding,
                overflow,
                [noise] * len(pairs),
            )


def test_tie_looks_at_the_sum():
    """W = 1 and A c = 1/2: 3/2 goes to 2; the even neighbour of A c alone would give 1."""
    fmt, c = Format(8, 0), Coefficient(1, 1)
    found, _ = update_weights(np.array([1, 2]), np.array([1, 1]), c, 0, fmt)
    assert found.tolist() == [2, 2]


def test_too_small_a_coefficient():
    w = a = np.zeros(1, dtype=np.int64)
    with pytest.raises(ValueError, match="the update would drop 63 bits; 62 at most"):
        update_weights(w, a, Coefficient(1, 40), 40, Format(16, 17))


@pytest.mark.parametrize("eta", [1e-4, 0.0025, 0.01, 0.02, 1.0])
@pytest.mark.parametrize("samples", [2, 256, 1000, 65535])
@pytest.mark.parametrize("bits", [1, 7, 18])
def test_coefficient_is_the_nearest(eta, samples, bits):
    c = Coefficient.of(eta, samples, bits)
    wanted = eta / (samples * np.log(2))
    assert c.mantissa.bit_length() == bits
    assert abs(c.value - wanted) <= 2.0 ** -(c.shift + 1) * (1 + 1e-9)


def test_coefficient_out_of_reach():
    with pytest.raises(ValueError, match="needs a shift of 66; 0 to 62 can be had"):
        Coefficient.of(1e-14, 7, 18)


def test_sums_that_cannot_be_exact_are_refused() -> None:
    a = np.array([1 << 50])
    with pytest.raises(ValueError, match=r"too wide to be added to s24\.25 exactly"):
        update_weights(np.array([0]), a, Coefficient((1 << 18) - 1, 18), 10, Format(24, 25))
