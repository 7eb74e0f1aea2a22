"""Rounding and overflow, against fractions and Python's integers."""

import itertools
from fractions import Fraction
from math import floor
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ska_hw.numbers.formats import Format
from ska_hw.numbers.rounding import (
    NOISE_BITS,
    OVERFLOW_MODES,
    ROUNDING_MODES,
    carry_in,
    fit,
    noise_below,
    quantize,
    requantize,
    round_shift,
    to_real,
)
from tests.support.definitions import exact_fit, exact_round
from tests.support.strategies import FORMATS

modes = st.sampled_from(ROUNDING_MODES)


@settings(max_examples=600, deadline=None)
@given(
    x=st.one_of(st.integers(-(2**61), 2**61), st.integers(-300, 300)),
    shift=st.integers(0, 62),
    rounding=modes,
    noise=st.integers(0, 2**NOISE_BITS - 1),
)
def test_round_shift_is_the_rounding_of_the_exact_quotient(x, shift, rounding, noise):
    bits = np.array([noise], dtype=np.uint32)
    found = int(round_shift(np.array([x]), shift, rounding, bits)[0])
    # Only noise above the cut's last place counts.
    if shift < NOISE_BITS:
        noise = noise >> (NOISE_BITS - shift) << (NOISE_BITS - shift)
    assert found == exact_round(Fraction(x, 1 << shift), rounding, noise)


@settings(max_examples=200, deadline=None)
@given(
    kept=st.integers(-(2**20), 2**20),
    shift=st.integers(1, 40),
    offset=st.integers(-1, 1),
    rounding=st.sampled_from([r for r in ROUNDING_MODES if r != "stochastic"]),
)
def test_ties_and_their_neighbours(kept, shift, offset, rounding):
    x = (kept << shift) + (1 << (shift - 1)) + offset
    found = int(round_shift(np.array([x]), shift, rounding)[0])
    assert found == exact_round(Fraction(x, 1 << shift), rounding)


@settings(max_examples=600, deadline=None)
@given(
    x=st.integers(-(2**44), 2**44),
    frac=st.integers(-4, 44),
    fmt=FORMATS,
    rounding=modes,
    overflow=st.sampled_from(OVERFLOW_MODES),
    noise=st.integers(0, 2**NOISE_BITS - 1),
)
def test_requantize_is_round_then_fit(x, frac, fmt, rounding, overflow, noise):
    shift = frac - fmt.frac
    if shift < -18:
        x >>= -18 - shift  # stay within int64
    bits = np.array([noise], dtype=np.uint32)
    codes, overflows = requantize(np.array([x]), frac, fmt, rounding, overflow, bits)
    kept_noise = noise
    if 0 < shift < NOISE_BITS:
        kept_noise = noise >> (NOISE_BITS - shift) << (NOISE_BITS - shift)
    value = Fraction(x) / Fraction(2) ** shift
    wanted = exact_round(value, rounding, kept_noise if shift > 0 else 0)
    assert int(codes[0]) == exact_fit(wanted, fmt, overflow)
    assert overflows == int(not fmt.min <= wanted <= fmt.max)


@given(noise=st.integers(0, 2**NOISE_BITS - 1), shift=st.integers(1, 62))
def test_noise_below_is_the_fraction_scaled(noise, shift):
    found = int(noise_below(np.array([noise], dtype=np.uint32), shift)[0])
    assert found == floor(Fraction(noise, 1 << NOISE_BITS) * (1 << shift))


@example(-5e-324, Format(2, -1), "floor", "saturate")
@example(-0.0, Format(2, 0), "floor", "saturate")
@given(
    x_real=st.floats(-1e6, 1e6, allow_nan=False),
    fmt=FORMATS,
    rounding=st.sampled_from([r for r in ROUNDING_MODES if r != "stochastic"]),
    overflow=st.sampled_from(OVERFLOW_MODES),
)
def test_quantize(x_real, fmt, rounding, overflow):
    if abs(x_real) * 2.0**fmt.frac >= 2.0**52:
        return
    codes, overflows = quantize([x_real], fmt, rounding, overflow)
    wanted = exact_round(Fraction(x_real) * Fraction(2) ** fmt.frac, rounding)
    assert int(codes[0]) == exact_fit(wanted, fmt, overflow)
    assert overflows == int(not fmt.min <= wanted <= fmt.max)


def test_negative_shift_is_exact():
    assert round_shift(np.array([3, -5]), -4, "floor").tolist() == [48, -80]
    assert round_shift(np.array([0, -1]), -63, "floor").tolist() == [0, -(2**63)]
    assert round_shift(np.array([0, 0]), -100, "floor").tolist() == [0, 0]


@pytest.mark.parametrize(
    ("code", "by"), [(1 << 62, 1), (-(1 << 62) - 1, 1), (1, 63), (-1, 64), (-1, 100), (1, 100)]
)
def test_codes_that_cannot_be_moved(code, by):
    message = f"^codes cannot be moved by {by} to the left within 64 bits$"
    with pytest.raises(ValueError, match=message):
        round_shift(np.array([0, code]), -by, "floor")


def test_integers_of_any_width_become_int64():
    narrow = np.array([-5, 100], np.int8)
    assert round_shift(narrow, -40, "floor").tolist() == [-5 << 40, 100 << 40]
    assert to_real(narrow, Format(8, 10)).dtype == np.float64
    assert to_real(narrow, Format(8, 10)).tolist() == [-5 / 1024, 100 / 1024]
    codes, overflows = quantize(narrow, Format(24, 10))
    assert codes.dtype == np.int64
    assert (codes.tolist(), overflows) == ([-5 << 10, 100 << 10], 0)


@pytest.mark.parametrize("rounding", ROUNDING_MODES)
def test_codes_are_int64(rounding):
    noise = np.array([0], np.uint32)
    for overflow, code in itertools.product(OVERFLOW_MODES, (3, 1000)):
        codes, _ = requantize(np.array([code]), 1, Format(8, 0), rounding, overflow, noise)
        assert codes.dtype == np.int64
    if rounding != "stochastic":
        assert quantize([0.5], Format(8, 2), rounding)[0].dtype == np.int64
        assert carry_in(np.array([1]), np.array([0]), 1, rounding).dtype == np.int64


def test_unless_asked_for_nearest_even_and_saturation():
    fmt = Format(8, 0)
    assert requantize(np.array([5, 7, 1000]), 1, fmt)[0].tolist() == [2, 4, 127]
    assert quantize([2.5, 3.5, -1000], fmt)[0].tolist() == [2, 4, -128]
    assert quantize([0.5, -0.5, 1.5], fmt, "nearest_up")[0].tolist() == [1, 0, 2]


def test_the_widest_shift():
    noise = np.array([1 << 31], np.uint32)
    x = np.array([(1 << 62) + (1 << 61)])
    rounded = {r: int(round_shift(x, 62, r, noise)[0]) for r in ROUNDING_MODES}
    assert rounded == {"floor": 1, "nearest_even": 2, "nearest_up": 2, "stochastic": 2}


def test_errors_of_rounding():
    x = np.array([1])
    wrong: Any = ("up", "clip")
    with pytest.raises(ValueError, match=r"^at most 62 bits can be dropped at once, not 63$"):
        round_shift(x, 63, "floor")
    with pytest.raises(ValueError, match=r"^stochastic rounding needs noise$"):
        round_shift(x, 1, "stochastic")
    with pytest.raises(ValueError, match=r"rounding must be one of nearest_even, .*, not 'up'"):
        round_shift(x, 1, wrong[0])
    with pytest.raises(ValueError, match="overflow must be one of saturate, wrap, not 'clip'"):
        fit(np.array([300]), Format(8, 0), wrong[1])


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_quantize_refuses(bad):
    with pytest.raises(ValueError, match=r"^expected finite numbers, found NaN or infinity$"):
        quantize([0.5, bad], Format(8, 4))
    for large in (1e30, 2.0**59, -(2.0**59)):
        with pytest.raises(ValueError, match=r"a value is too large to be brought to s8\.4"):
            quantize([large], Format(8, 4))
    codes, overflows = quantize([2.0**58], Format(64, 4))
    assert (codes.tolist(), overflows) == ([2**62], 0)
    with pytest.raises(ValueError, match="cannot be quantized with rounding 'stochastic'"):
        quantize([0.5], Format(8, 4), "stochastic")
