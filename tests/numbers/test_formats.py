"""Formats: what their text means, their range, and what is refused."""

import numpy as np
import pytest
from hypothesis import given

from ska_hw.numbers.formats import Format, signed_bits
from ska_hw.numbers.rounding import (
    to_real,
)
from tests.support.strategies import FORMATS


@given(fmt=FORMATS)
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


@pytest.mark.parametrize("magnitude", [1, 127, 128, 2**40])
def test_signed_bits_is_tight(magnitude):
    bits = signed_bits(magnitude)
    assert magnitude < 1 << (bits - 1)
    assert magnitude >= 1 << (bits - 2)
