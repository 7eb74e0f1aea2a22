"""Formats and exact arithmetic, against fractions and Python's integers."""

import itertools
from fractions import Fraction
from math import floor

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ska_hw.numbers.formats import Format, signed_bits
from ska_hw.numbers.products import exact_matmul
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


def exact_round(value: Fraction, rounding: str, noise: int = 0) -> int:
    """One rounding of an exact number, from the definitions."""
    if rounding == "floor":
        return floor(value)
    if rounding == "nearest_up":
        return floor(value + Fraction(1, 2))
    if rounding == "nearest_even":
        return round(value)
    # A uniform number of NOISE_BITS bits below the point is added.
    return floor(value + Fraction(noise, 1 << NOISE_BITS))


def exact_fit(value: int, fmt: Format, overflow: str) -> int:
    if overflow == "saturate":
        return min(max(value, fmt.min), fmt.max)
    return (value - fmt.min) % (1 << fmt.bits) + fmt.min


formats = st.one_of(
    st.builds(Format, st.integers(2, 40), st.integers(-8, 40), st.just(True)),
    st.builds(Format, st.integers(1, 40), st.integers(-8, 40), st.just(False)),
)
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
    fmt=formats,
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
    fmt=formats,
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
    assert (codes.dtype, codes.tolist(), overflows) == (np.int64, [-5 << 10, 100 << 10], 0)


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


@given(fmt=formats)
def test_text_is_read_back(fmt):
    assert Format.parse(str(fmt)) == fmt
    assert Format.parse(fmt.fxp) == fmt


@pytest.mark.parametrize(
    ("bits", "frac", "signed"),
    [(2, 128, True), (64, -128, True), (1, -128, False), (63, 128, False)],
)
def test_widest_and_narrowest_formats(bits, frac, signed):
    fmt = Format(bits, frac, signed)
    assert fmt.max - fmt.min == 2**bits - 1
    assert fmt.ulp == 2.0**-frac
    assert np.array([fmt.min, fmt.max], np.int64).tolist() == [fmt.min, fmt.max]


def test_format_range():
    fmt = Format.parse("s16.12")
    assert (fmt.min, fmt.max, fmt.magnitude, fmt.ulp) == (-32768, 32767, 32768, 2.0**-12)
    fmt = Format.parse("u8.8")
    assert (fmt.min, fmt.max, fmt.magnitude, fmt.ulp) == (0, 255, 255, 2.0**-8)
    assert to_real(np.array([-1, 3]), Format(8, 2)).tolist() == [-0.25, 0.75]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Q3.12", r"not 'Q3.12' \(Qm.n is ambiguous about the sign\)"),
        ("q8", r"not 'q8' \(Qm.n is ambiguous"),
        ("16.12", "expected a format such as s16.12 or fxp-u8/8, not '16.12'$"),
        ("s16", "expected a format such as s16.12 or fxp-u8/8, not 's16'$"),
        ("s16.12 ", "expected a format such as"),
        ("", "expected a format such as s16.12 or fxp-u8/8, not ''$"),
        ("s1.0", "a signed format has 2 to 64 bits, not 1"),
        ("s65.0", "a signed format has 2 to 64 bits, not 65"),
        ("u0.0", "an unsigned format has 1 to 63 bits, not 0"),
        ("u64.0", "an unsigned format has 1 to 63 bits, not 64"),
        ("s16.129", "frac must be between -128 and 128, not 129"),
        ("s16.-129", "frac must be between -128 and 128, not -129"),
    ],
)
def test_format_errors(text, message):
    with pytest.raises(ValueError, match=message):
        Format.parse(text)


@pytest.mark.parametrize(("bits", "frac"), [(16.0, 12), (16, "12"), (True, 0)])
def test_format_types(bits, frac):
    with pytest.raises(TypeError, match="must be an integer, not"):
        Format(bits, frac)


def test_errors_of_rounding():
    x = np.array([1])
    with pytest.raises(ValueError, match=r"^at most 62 bits can be dropped at once, not 63$"):
        round_shift(x, 63, "floor")
    with pytest.raises(ValueError, match=r"^stochastic rounding needs noise$"):
        round_shift(x, 1, "stochastic")
    with pytest.raises(ValueError, match=r"rounding must be one of nearest_even, .*, not 'up'"):
        round_shift(x, 1, "up")
    with pytest.raises(ValueError, match="overflow must be one of saturate, wrap, not 'clip'"):
        fit(np.array([300]), Format(8, 0), "clip")


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_quantize_refuses(bad):
    with pytest.raises(ValueError, match=r"^expected finite numbers, found NaN or infinity$"):
        quantize([0.5, bad], Format(8, 4))
    for large in (1e30, 2.0**59, -(2.0**59)):
        with pytest.raises(ValueError, match=r"a value is too large to be brought to s8\.4"):
            quantize([large], Format(8, 4))
    assert quantize([2.0**58], Format(64, 4)) == ([2**62], 0)
    with pytest.raises(ValueError, match="cannot be quantized with rounding 'stochastic'"):
        quantize([0.5], Format(8, 4), "stochastic")


@pytest.mark.parametrize("magnitude", [1, 127, 128, 2**40])
def test_signed_bits_is_tight(magnitude):
    bits = signed_bits(magnitude)
    assert magnitude < 1 << (bits - 1)
    assert magnitude >= 1 << (bits - 2)


@settings(max_examples=60, deadline=None)
@given(
    a_bits=st.integers(1, 40),
    b_bits=st.integers(1, 20),
    shape=st.tuples(*[st.integers(1, 12)] * 3),
    seed=st.integers(0, 2**32 - 1),
)
def test_exact_matmul(a_bits, b_bits, shape, seed):
    rng = np.random.default_rng(seed)
    n, k, m = shape
    a = rng.integers(-(2**a_bits), 2**a_bits, (n, k), endpoint=True)
    b = rng.integers(-(2**b_bits), 2**b_bits, (k, m), endpoint=True)
    a[0, 0], b[0, 0] = -(2**a_bits), 2**b_bits
    if (bound := k * 2**a_bits * 2**b_bits) >= 2**63:
        return
    wanted = a.astype(object) @ b.astype(object)
    assert np.array_equal(exact_matmul(a, b, bound).astype(object), wanted)


def test_exact_matmul_by_limbs_at_the_rails():
    for sign in (1, -1):
        a = np.full((3, 60), sign * (2**40 - 1), dtype=np.int64)
        b = np.full((60, 2), -(2**16 - 1), dtype=np.int64)
        wanted = a.astype(object) @ b.astype(object)
        found = exact_matmul(a, b, 60 * (2**40 - 1) * (2**16 - 1))
        assert np.array_equal(found.astype(object), wanted)


def test_exact_matmul_with_a_wide_right_operand():
    a = np.full((2, 3), -3, dtype=np.int64)
    b = np.full((3, 2), -(2**58) + 1, dtype=np.int64)
    found = exact_matmul(a, b, 9 * 2**58)
    assert np.array_equal(found.astype(object), a.astype(object) @ b.astype(object))


@pytest.mark.parametrize(("a_bits", "b_bits"), [(24, 24), (30, 24), (24, 30), (28, 28)])
@pytest.mark.parametrize("terms", [31, 32, 33, 63, 65])
def test_exact_matmul_where_limbs_are_fullest(a_bits, b_bits, terms):
    """Sums of odd products beyond 2^53: a limb one bit wider than there is room for shows."""
    a = np.full((1, terms), 2**a_bits - 1, dtype=np.int64)
    b = np.full((terms, 1), 2**b_bits - 1, dtype=np.int64)
    wanted = terms * (2**a_bits - 1) * (2**b_bits - 1)
    assert exact_matmul(a, b, terms << a_bits + b_bits).tolist() == [[wanted]]


def test_exact_matmul_around_the_bounds():
    a, ones = np.array([[2**52, 2**52, 1]]), np.ones((3, 1), dtype=np.int64)
    assert exact_matmul(a, ones, 2**53 + 1).tolist() == [[2**53 + 1]]
    assert exact_matmul(a, ones, 2**63 - 1).tolist() == [[2**53 + 1]]
    # 1025 terms are cut into limbs of 21 bits; -1 is -1 in its third, at 2^42, times 2^21.
    a, b = np.zeros((1, 1025), dtype=np.int64), np.zeros((1025, 1), dtype=np.int64)
    a[0, :2], b[:2, 0] = (2**21, 1), (-1, 2**45)
    assert exact_matmul(a, b, 2**60).tolist() == [[2**45 - 2**21]]


def test_exact_matmul_refuses():
    a = b = np.ones((1, 1), dtype=np.int64)
    with pytest.raises(ValueError, match="a product may need 65 bits; at most 64 are exact"):
        exact_matmul(a, b, 2**63)
