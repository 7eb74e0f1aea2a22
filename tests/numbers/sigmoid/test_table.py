"""The sigmoid tables: every code of every preset, the design's claims, and the errors."""

import numpy as np
import pytest

from ska_hw.design import PRESETS
from ska_hw.numbers.formats import Format
from ska_hw.numbers.sigmoid.spec import SigmoidSpec
from ska_hw.numbers.sigmoid.table import SigmoidTable, smallest, table

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
    cheap = table(SigmoidSpec(Z16, D16, 1, 64))
    assert not cheap.faithful
    assert cheap.monotonic
    assert 1 < np.abs(cheap.error_ulp).max() < 8


def test_evaluate_is_the_formula():
    """Python's integers, one code at a time; no coefficient is special, nor is one half at 0."""
    spec = SigmoidSpec(Format(7, 4), Format(9, 9, signed=False), 2, 4)
    made = SigmoidTable(spec, (700, 3000, 3500, 4090), (90, -7, 33, 5), (3, 1, -2, 2), 3, 2)
    for z in every_code(spec.z_fmt).tolist():
        segment, t = divmod(min(abs(z), 63), 16)
        total = made.c0[segment] + ((made.c1[segment] << 2) + made.c2[segment] * t) * t
        positive = min(total >> 3, 511)
        expected = 512 - positive if z < 0 else positive
        assert made.evaluate(np.array([z])).tolist() == [expected], z
        assert made.codes[z] == expected
    assert made.multipliers == 2


def test_stored_bits_are_the_columns_that_differ():
    """The sign's is one of them where signs differ."""
    spec = SigmoidSpec(Format(5, 2), Format(4, 4, signed=False), 2, 4)
    made = SigmoidTable(spec, (5, 7, 5, 13), (-5, 0, -5, -5), (0, -1, -4, 0), 0, 0)
    assert made.stored_bits == (2, 3, 3)
    assert made.table_bits == 4 * 8
    made = SigmoidTable(spec, (3, 3, 3, 3), (-1, 1, -1, -1), (0, -1, -1, 0), 0, 0)
    assert made.stored_bits == (0, 1, 1)


def hand_made(c0, c1=(0, 0, 0, 0)):
    """Four lines on s5.2 to u4.4; segments of four codes."""
    return SigmoidTable(
        SigmoidSpec(Format(5, 2), Format(4, 4, signed=False), 1, 4), c0, c1, (0,) * 4, 0, 0
    )


def test_errors_count_from_the_exact_sigmoid():
    made = hand_made((8, 12, 14, 15), (1, 1, 0, 0))
    z = np.arange(-16, 16)
    exact = np.minimum(16 / (1 + np.exp(-z / 4)), 15)
    assert made.error_ulp == pytest.approx(made.evaluate(z) - exact)


def direct(**off):
    """A code for each |z| on s5.2 to u4.4, the nearest unless told: z8=1 is one more at 8."""
    exact = 16 / (1 + np.exp(-np.arange(16) / 4))
    codes = [min(15, round(v)) + off.get(f"z{z}", 0) for z, v in enumerate(exact)]
    return SigmoidTable(
        SigmoidSpec(Format(5, 2), Format(4, 4, signed=False), 0, 16),
        tuple(codes),
        (0,) * 16,
        (0,) * 16,
        0,
        0,
    )


def test_right_is_faithful_and_monotonic():
    found = direct()
    assert (found.faithful, found.monotonic, found.right) == (True, True, True)
    # 1 exactly, where the sigmoid is one half, and more than 1 but less than 2.
    for off in ({"z0": 1}, {"z2": 1, "z3": 1}):
        found = direct(**off)
        assert 1 <= np.abs(found.error_ulp[1:]).max() < 2
        assert (found.faithful, found.right) == (False, False)
    found = direct(z5=-2)
    assert (found.monotonic, found.right) == (False, False)
    assert not direct(z0=-2).monotonic, "the mirror's last code is above the middle's"
    assert direct(z1=1, z2=1, z3=1).monotonic


def test_no_monotonic_table():
    spec = SigmoidSpec(Format(5, -1), Format(6, 6, signed=False), 2, 4)
    message = r"^4 segments of degree 2 give no monotonic sigmoid from s5\.-1 to u6\.6$"
    with pytest.raises(ValueError, match=message):
        table(spec)


def test_smallest_down_to_a_segment_for_each_code():
    z_fmt, d_fmt = Format(5, 2), Format(8, 8, signed=False)
    assert smallest(z_fmt, d_fmt, 0) == SigmoidSpec(z_fmt, d_fmt, 0, 16)
    assert smallest(Z16, D16).degree == 1


def test_multipliers_of_slopes():
    assert hand_made((8, 9, 10, 11), (1, 2, 4, 8)).multipliers == 0
    assert hand_made((8, 9, 10, 11), (0, 0, 0, 0)).multipliers == 0
    assert hand_made((8, 9, 10, 11), (1, 2, 3, 4)).multipliers == 1
