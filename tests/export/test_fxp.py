"""Tensors in and out as fxpmath objects."""

import subprocess
import sys

import numpy as np
import pytest
from fxpmath import Fxp
from hypothesis import given, settings
from hypothesis import strategies as st

from ska_hw.design import Design
from ska_hw.export.fxp import format_of, from_fxp, model_from_fxp, step_as_fxp, step_formats, to_fxp
from ska_hw.model.data import load, quantize_tensors
from ska_hw.model.experiment import make_model
from ska_hw.numbers.formats import Format
from ska_hw.numbers.rounding import to_real


@st.composite
def tensors(draw: st.DrawFn) -> tuple[np.ndarray, Format]:
    signed = draw(st.booleans())
    bits = draw(st.integers(2, 64 if signed else 63))
    fmt = Format(bits, draw(st.integers(-8, 70)), signed)
    inside = st.integers(fmt.min, fmt.max)
    some = draw(st.lists(inside, min_size=1, max_size=6))
    return np.array([fmt.min, fmt.max, *some], dtype=np.int64).reshape(1, -1), fmt


@settings(max_examples=300, deadline=None)
@given(tensor=tensors())
def test_codes_and_format_survive(tensor: tuple[np.ndarray, Format]) -> None:
    x, fmt = tensor
    there = to_fxp(x, fmt)
    assert there.dtype == fmt.fxp
    assert there.shape == x.shape
    back, same = from_fxp(there)
    assert same == fmt
    np.testing.assert_array_equal(back, x)
    if fmt.bits <= 53:
        np.testing.assert_array_equal(np.asarray(there.get_val(), dtype=float), to_real(x, fmt))


@pytest.mark.parametrize("text", ["fxp-s16/12", "fxp-u8/8", "fxp-s4/-2", "fxp-s4/9"])
def test_format_strings_are_fxpmaths_own(text: str) -> None:
    assert Fxp(None, dtype=text).dtype == text
    assert format_of(Fxp(0, dtype=text)) == Format.parse(text)
    assert Format.parse(text).fxp == text


def test_design_takes_fxpmath_format_strings() -> None:
    assert Design.read("digits", formats__z="fxp-s15/11").formats.z == Format(15, 11)


def test_model_in_and_out() -> None:
    """A run on Fxp tensors is the run on their codes, and every tensor comes out as stored."""
    design = Design.read("digits", data__samples=40, network__layers=[12, 10])
    f, codes = design.formats, quantize_tensors(design, load(design))
    ours = make_model(design, codes)
    theirs = model_from_fxp(
        design,
        to_fxp(codes.x, f.x),
        [to_fxp(w, f.w) for w in codes.weights],
        [to_fxp(b, f.w) for b in codes.biases],
    )
    for _ in range(3):
        for layer, (a, b) in enumerate(zip(ours.step(), theirs.step(), strict=True)):
            out, formats = step_as_fxp(design, layer, b), step_formats(design, layer)
            assert ("g" in out) == (a.g is not None)
            for name, value in out.items():
                assert value.dtype == formats[name].fxp, name
                np.testing.assert_array_equal(from_fxp(value)[0], getattr(a, name), name)


def test_other_formats_are_converted_on_request_only() -> None:
    x = Fxp([0.75, -0.3125, 3.9], True, 16, 8, rounding="around")
    to = Format(4, 2)
    with pytest.raises(ValueError, match="expected fxp-s4/2, found fxp-s16/8"):
        from_fxp(x, to)
    raw, fmt = from_fxp(x, to, convert=True)
    assert (raw.tolist(), fmt) == ([3, -1, 7], to)


def test_refusals() -> None:
    with pytest.raises(ValueError, match="codes from 0 to 16 are not all in u4"):
        to_fxp(np.array([0, 16]), Format(4, 0, signed=False))
    with pytest.raises(ValueError, match="complex"):
        format_of(Fxp(1 + 2j, True, 8, 2))
    with pytest.raises(ValueError, match="scale"):
        format_of(Fxp(1.0, True, 8, 2, scale=3))


def test_fxpmath_is_imported_only_when_needed() -> None:
    code = "import sys, ska_hw.export.fxp; assert 'fxpmath' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
