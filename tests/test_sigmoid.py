"""The sigmoid tables: every code of every preset, the design's claims, and the errors."""

import numpy as np
import pytest

from ska_hw.design import PRESETS
from ska_hw.fixed import Format
from ska_hw.sigmoid import Spec, smallest, table

Z16, D16 = Format.parse("s16.12"), Format.parse("u16.16")
PAIRS = sorted({(p["z"], p["d"]) for p in PRESETS.values()})


def every_code(fmt):
    return np.arange(fmt.min, fmt.max + 1, dtype=np.int64)


def specs():
    for z, d in PAIRS:
        for degree in (0, 1, 2):
            yield pytest.param(
                smallest(Format.parse(z), Format.parse(d), degree), id=f"{z}-{d}-degree{degree}"
            )


@pytest.mark.parametrize("spec", list(specs()))
def test_faithful_monotonic_symmetric(spec):
    made = table(spec)
    z = every_code(spec.z_fmt)
    d = made.evaluate(z)
    exact = 2.0**spec.d_fmt.frac / (1 + np.exp(-z * spec.z_fmt.ulp))
    assert np.abs(d - np.minimum(exact, spec.d_fmt.max)).max() < 1
    assert np.diff(d).min() >= 0
    assert d.min() >= 0
    assert d.max() <= spec.d_fmt.max
    # sigmoid(-z) = 1 - sigmoid(z) for each code with a mirror image, and one half in the middle.
    assert np.array_equal(
        d[1 : spec.half + 1][::-1][1:], (1 << spec.d_fmt.frac) - d[spec.half + 1 :]
    )
    assert d[spec.half] == 1 << (spec.d_fmt.frac - 1)
    # The most negative code takes the value of its neighbour.
    assert d[0] == d[1]
    assert made.faithful
    assert made.monotonic


@pytest.mark.parametrize("spec", list(specs()))
def test_codes_are_indexed_by_the_code(spec):
    made = table(spec)
    z = every_code(spec.z_fmt)
    assert np.array_equal(made.codes[z], made.evaluate(z))
    assert np.array_equal(made.codes[z % (1 << spec.z_fmt.bits)], made.evaluate(z))


@pytest.mark.parametrize(
    ("z", "d", "degree", "segments"),
    [
        ("s16.12", "u16.16", 2, 64),
        ("s16.12", "u16.16", 1, 256),
        ("s16.12", "u12.12", 2, 16),
        ("s16.12", "u12.12", 1, 64),
        ("s12.8", "u8.8", 1, 16),
    ],
)
def test_known_segments_suffice(z, d, degree, segments):
    assert smallest(Format.parse(z), Format.parse(d), degree).segments <= segments


def test_cheap_table_tells_its_error():
    cheap = table(Spec(Z16, D16, 1, 64))
    assert not cheap.faithful
    assert cheap.monotonic
    assert 1 < np.abs(cheap.error_ulp).max() < 8


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((Format(16, 12, False), D16), r"z must be signed with at most 20 bits, not u16.12"),
        ((Format(21, 16), D16), r"z must be signed with at most 20 bits, not s21.16"),
        ((Z16, Format(16, 16)), r"d must be unsigned and below one, as u16.16, not s16.16"),
        ((Z16, Format(16, 15, False)), r"d must be unsigned and below one, .* not u16.15"),
        ((Z16, D16, 3), "degree must be 0, 1 or 2, not 3"),
        ((Z16, D16, 1, 96), "segments must be a power of two from 2 on, not 96"),
        ((Z16, D16, 1, 1), "segments must be a power of two from 2 on, not 1"),
        ((Z16, D16, 1, 65536), r"65536 segments are more than z has codes \(32768\)"),
        ((Z16, D16, 1, 256, "magic"), "method must be minimax or plan, not 'magic'"),
    ],
)
def test_errors(arguments, message):
    with pytest.raises(ValueError, match=message):
        Spec(*arguments)
