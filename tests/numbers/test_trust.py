"""Our arithmetic against fxpmath and APyTypes; their disagreements are in docs/trust.md."""

import itertools

import numpy as np
import pytest
from apytypes import APyFixed
from fxpmath import Fxp
from hypothesis import given, settings
from hypothesis import strategies as st

from ska_hw.numbers.formats import Format
from ska_hw.numbers.products import exact_matmul
from ska_hw.numbers.rounding import (
    NOISE_BITS,
    OVERFLOW_MODES,
    Overflow,
    Rounding,
    quantize,
    requantize,
    round_shift,
    to_real,
)
from ska_hw.numbers.update import Coefficient, update_weights
from tests.support.outsiders import (
    APYTYPES,
    FXPMATH,
    FXPMATH_BITS,
    OVERFLOW,
    array,
    by_apytypes,
    by_fxpmath,
    codes,
)

SMALL = [Format(b, f, s) for s, low in ((True, 2), (False, 1)) for b in range(low, 6) for f in (0,)]
SHIFTS = range(-3, 8)


def all_codes(fmt: Format) -> np.ndarray:
    return np.arange(fmt.min, fmt.max + 1, dtype=np.int64)


@st.composite
def formats(draw: st.DrawFn, most: int = 64) -> Format:
    signed = draw(st.booleans())
    bits = draw(st.integers(2 if signed else 1, most if signed else min(most, 63)))
    return Format(bits, draw(st.integers(-70, 70)), signed)


Conversion = tuple[np.ndarray, Format, Format]


@st.composite
def conversions(draw: st.DrawFn, most: int = 64) -> Conversion:
    """Codes, their format and a format to go to, that int64 can hold on the way."""
    source, to = draw(formats(most)), draw(formats(most))
    # The point of a format is at most 128 places away from its codes' lowest bit.
    low = max(-max(0, 63 - source.bits), source.frac - 128)
    shift = draw(st.integers(low, min(62, source.bits + 3, source.frac + 128)))
    to = Format(to.bits, source.frac - shift, to.signed)
    ties = [((k << 1) | 1) << (shift - 1) for k in (-2, -1, 0, 1)] if shift > 0 else []
    corners = [source.min, source.max, 0, -1, 1, *ties]
    edge = [v << shift if shift > 0 else v >> -shift for v in (to.min, to.max)]
    some = [v + d for v in (*corners, *edge) for d in (-1, 0, 1)]
    some += draw(st.lists(st.integers(source.min, source.max), min_size=4, max_size=12))
    x = np.array([v for v in some if source.min <= v <= source.max], dtype=np.int64)
    return x, source, to


@pytest.mark.parametrize("overflow", OVERFLOW_MODES)
@pytest.mark.parametrize("rounding", APYTYPES)
def test_every_pair_of_small_formats(rounding: Rounding, overflow: Overflow) -> None:
    """All codes of all formats of up to 5 bits to all others, 3 bits wider to 7 bits cut."""
    checked = 0
    for source, to, shift in itertools.product(SMALL, SMALL, SHIFTS):
        to = Format(to.bits, -shift, to.signed)
        x = all_codes(source)
        ours, outside = requantize(x, source.frac, to, rounding, overflow)
        where = f"{source} to {to}, {rounding}, {overflow}"
        np.testing.assert_array_equal(ours, by_apytypes(x, source, to, rounding, overflow), where)
        if rounding in FXPMATH:
            theirs = by_fxpmath(x, source, to, rounding, overflow)
            np.testing.assert_array_equal(ours, theirs, where)
        assert outside == np.count_nonzero(
            requantize(x, source.frac, Format(20, to.frac), rounding)[0] != requantize(
                x, source.frac, to, rounding)[0]), where  # fmt: skip
        checked += len(x)
    assert checked == sum(len(all_codes(f)) for f in SMALL) * len(SMALL) * len(SHIFTS)


@pytest.mark.parametrize("overflow", OVERFLOW_MODES)
@pytest.mark.parametrize("rounding", APYTYPES)
@settings(max_examples=150, deadline=None)
@given(conversion=conversions())
def test_all_formats_against_apytypes(
    rounding: Rounding, overflow: Overflow, conversion: Conversion
) -> None:
    x, source, to = conversion
    ours, _ = requantize(x, source.frac, to, rounding, overflow)
    np.testing.assert_array_equal(ours, by_apytypes(x, source, to, rounding, overflow))


@pytest.mark.parametrize("overflow", OVERFLOW_MODES)
@pytest.mark.parametrize("rounding", FXPMATH)
@settings(max_examples=150, deadline=None)
@given(conversion=conversions(FXPMATH_BITS - 1))
def test_formats_of_52_bits_against_fxpmath(
    rounding: Rounding, overflow: Overflow, conversion: Conversion
) -> None:
    x, source, to = conversion
    if to.frac - source.frac + source.bits > FXPMATH_BITS:
        return
    ours, _ = requantize(x, source.frac, to, rounding, overflow)
    np.testing.assert_array_equal(ours, by_fxpmath(x, source, to, rounding, overflow))


@settings(max_examples=300, deadline=None)
@given(
    x_real=st.lists(st.floats(-300, 300, width=32), min_size=1, max_size=8),
    bits=st.integers(2, 40),
    frac=st.integers(0, 30),
)
def test_real_numbers(x_real: list[float], bits: int, frac: int) -> None:
    """Nearest even from floats, as fxpmath does it; APyTypes is given enough bits to be exact."""
    fmt = Format(bits, frac)
    ours, _ = quantize(x_real, fmt)
    theirs = Fxp(x_real, True, bits, frac, rounding="around", overflow="saturate")
    np.testing.assert_array_equal(ours, np.asarray(theirs.val).astype(np.int64))
    wide = [APyFixed.from_float(v, int_bits=12, frac_bits=160) for v in x_real]
    cast = [w.cast(bits=bits, frac_bits=frac, quantization=APYTYPES["nearest_even"],
                   overflow=OVERFLOW["saturate"]) for w in wide]  # fmt: skip
    np.testing.assert_array_equal(to_real(ours, fmt), [float(c) for c in cast])


@settings(max_examples=100, deadline=None)
@given(
    a_fmt=formats(20),
    b_fmt=formats(20),
    shape=st.tuples(st.integers(1, 4), st.integers(1, 40), st.integers(1, 4)),
    seed=st.integers(0, 2**32 - 1),
)
def test_products_against_apytypes(
    a_fmt: Format, b_fmt: Format, shape: tuple[int, int, int], seed: int
) -> None:
    rows, inner, columns = shape
    rng = np.random.default_rng(seed)
    a = rng.integers(a_fmt.min, a_fmt.max, (rows, inner), endpoint=True)
    b = rng.integers(b_fmt.min, b_fmt.max, (inner, columns), endpoint=True)
    bound = inner * a_fmt.magnitude * b_fmt.magnitude
    product = array(a, a_fmt).reshape((rows, inner)) @ array(b, b_fmt).reshape((inner, columns))
    np.testing.assert_array_equal(exact_matmul(a, b, bound), codes(product).reshape(rows, columns))


@pytest.mark.parametrize("overflow", OVERFLOW_MODES)
@pytest.mark.parametrize("rounding", APYTYPES)
@settings(max_examples=100, deadline=None)
@given(
    w_bits=st.integers(4, 32),
    a_bits=st.integers(4, 44),
    mantissa=st.integers(1, 2**18 - 1),
    cut=st.integers(1, 60),
    seed=st.integers(0, 2**32 - 1),
)
def test_update_against_apytypes(
    rounding: Rounding,
    overflow: Overflow,
    w_bits: int,
    a_bits: int,
    mantissa: int,
    cut: int,
    seed: int,
) -> None:
    """W + A c, exact and rounded once."""
    w_fmt, a_fmt = Format(w_bits, w_bits - 1), Format(a_bits, 12)
    c = Coefficient(mantissa, max(0, cut + w_fmt.frac - a_fmt.frac))
    if a_fmt.frac + c.shift - w_fmt.frac < 0:
        return
    rng = np.random.default_rng(seed)
    w = rng.integers(w_fmt.min, w_fmt.max, 16, endpoint=True)
    a = rng.integers(a_fmt.min, a_fmt.max, 16, endpoint=True)
    ours, _ = update_weights(w, a, c, a_fmt.frac, w_fmt, rounding, overflow)
    factor = APyFixed(c.mantissa, bits=20, frac_bits=c.shift)
    exact = array(w, w_fmt) + array(a, a_fmt) * factor
    theirs = exact.cast(bits=w_fmt.bits, frac_bits=w_fmt.frac, quantization=APYTYPES[rounding],
                        overflow=OVERFLOW[overflow])  # fmt: skip
    np.testing.assert_array_equal(ours, codes(theirs))


def test_left_shifts_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="by 40 to the left"):
        round_shift([1 << 30], -40, "floor")
    assert round_shift([1 << 22, -(1 << 23)], -40, "floor").tolist() == [1 << 62, -(1 << 63)]


def test_fxpmath_beyond_float64() -> None:
    """A known disagreement: 2^53 + 1 is not a float64, so fxpmath loses its last bit."""
    source, to = Format(60, 0), Format(60, -1)
    x = np.array([(1 << 54) + 3], dtype=np.int64)
    ours = requantize(x, 0, to, "floor")[0]
    assert ours[0] == (1 << 53) + 1
    np.testing.assert_array_equal(ours, by_apytypes(x, source, to, "floor", "saturate"))
    assert by_fxpmath(x, source, to, "floor", "saturate")[0] == (1 << 53) + 2


def test_fxpmath_rounds_up_by_ceil_only() -> None:
    """A known gap: its nearest mode is ties to even; ties upwards exist in APyTypes only."""
    x, fmt = np.array([1, 3, 5, -1, -3]), Format(8, 1)
    assert requantize(x, 1, Format(8, 0), "nearest_up")[0].tolist() == [1, 2, 3, 0, -1]
    assert by_apytypes(x, fmt, Format(8, 0), "nearest_up", "wrap").tolist() == [1, 2, 3, 0, -1]
    assert by_fxpmath(x, fmt, Format(8, 0), "nearest_even", "wrap").tolist() == [0, 2, 2, 0, -2]


def test_apytypes_at_the_edge_of_64_bits() -> None:
    """A known disagreement: 2^63 - 2 over 2^62 is 1.99..., and APyTypes wraps on the way."""
    x, source, to = np.array([(1 << 63) - 2]), Format(64, 0), Format(8, -62)
    assert requantize(x, 0, to, "nearest_up")[0].tolist() == [2]
    assert by_apytypes(x, source, to, "nearest_up", "wrap").tolist() == [2]
    cast = array(x, source, 0).cast(
        bits=8, frac_bits=-62, quantization=APYTYPES["nearest_up"], overflow=OVERFLOW["wrap"]
    )
    assert codes(cast).tolist() == [-2]


def test_apytypes_from_float_rounds_ties_away() -> None:
    """A known disagreement: its conversion from floats is not nearest even, and it wraps."""
    assert quantize([0.5, 2.5, -2.5], Format(8, 0))[0].tolist() == [0, 2, -2]
    theirs = [float(APyFixed.from_float(v, bits=8, frac_bits=0)) for v in (0.5, 2.5, -2.5, 130)]
    assert theirs == [1, 3, -3, -126]


@pytest.mark.parametrize("shift", range(1, 8))
def test_stochastic_rounding_has_no_bias(shift: int) -> None:
    """Over all values of the noise that reach the cut, the mean is the exact value."""
    x = np.arange(-512, 512, dtype=np.int64)
    noise = np.arange(1 << shift, dtype=np.int64) << (NOISE_BITS - shift)
    rounded = round_shift(
        np.repeat(x[:, None], len(noise), 1), shift, "stochastic", np.tile(noise, (len(x), 1))
    )
    np.testing.assert_array_equal(rounded.sum(axis=1), x)
    assert np.ptp(rounded, axis=1).max() == 1


@settings(max_examples=200, deadline=None)
@given(
    x=st.integers(-(2**61), 2**61),
    noise=st.integers(0, 2**NOISE_BITS - 1),
    shift=st.integers(1, 60),
)
def test_stochastic_rounding_against_apytypes(x: int, noise: int, shift: int) -> None:
    """The same noise, added exactly below the cut, then rounded down."""
    ours = round_shift([x], shift, "stochastic", np.array([noise], dtype=np.uint32))
    below = noise >> (NOISE_BITS - shift) if shift <= NOISE_BITS else noise << (shift - NOISE_BITS)
    total = APyFixed(x % 2**64, bits=64, frac_bits=0) + APyFixed(below, bits=64, frac_bits=0)
    cast = total.cast(bits=64, frac_bits=-shift, quantization=APYTYPES["floor"])
    bits = int(cast.to_bits())
    assert int(ours[0]) == bits - ((bits >> 63) << 64)
