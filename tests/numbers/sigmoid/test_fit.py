"""The fitted sigmoid tables: every code of every table, against 40 decimal places."""

import dataclasses
import json
import time
from pathlib import Path

import mpmath
import numpy as np
import pytest
from click.testing import CliRunner
from scipy.optimize import linprog

from ska_hw.cli.sigmoid import command
from ska_hw.design import PRESETS, Design
from ska_hw.errors import UserError
from ska_hw.numbers.formats import Format
from ska_hw.numbers.sigmoid import fit
from ska_hw.numbers.sigmoid.fit import Fitter
from ska_hw.numbers.sigmoid.spec import Degree, SigmoidSpec, plan_segments
from ska_hw.numbers.sigmoid.table import SigmoidTable, smallest, table

DESIGNED = [("s16.12", "u16.16"), ("s16.12", "u12.12"), ("s16.12", "u8.8"), ("s12.8", "u8.8")]


def all_codes(spec: SigmoidSpec) -> np.ndarray:
    return np.arange(-spec.half, spec.half, dtype=np.int64)


def check_every_code(found: SigmoidTable) -> None:
    """Faithful, monotonic, and symmetric up to the largest code, for every code of Z."""
    spec, z = found.spec, all_codes(found.spec)
    one = 1 << spec.d_fmt.frac
    d = found.evaluate(z)
    assert d.min() >= 0
    assert d.max() <= spec.d_fmt.max
    exact = np.ldexp(1 / (1 + np.exp(-np.ldexp(z * 1.0, -spec.z_fmt.frac))), spec.d_fmt.frac)
    error = d - np.minimum(exact, spec.d_fmt.max)
    # Where D is steep at the end of Z's range, the code without a mirror image is further off.
    if exact[1] - exact[0] < 0.01:
        assert abs(error[0]) < 1
    error = error[1:]
    assert np.abs(error).max() < 1
    assert np.all(np.diff(d) >= 0)
    positive = d[spec.half + 1 :]
    np.testing.assert_array_equal(d[1 : spec.half][::-1], one - positive)
    assert d[spec.half] == one // 2
    np.testing.assert_array_equal(found.codes[z], d)


@pytest.mark.parametrize("degree", [0, 1, 2])
@pytest.mark.parametrize(("z", "d"), DESIGNED)
def test_smallest_tables_are_right_for_every_code(z: str, d: str, degree: Degree) -> None:
    check_every_code(table(smallest(Format.parse(z), Format.parse(d), degree)))


@pytest.mark.parametrize(
    ("z", "d", "degree", "segments"),
    [
        ("s16.12", "u16.16", 2, 64),
        ("s16.12", "u16.16", 1, 256),
        ("s16.12", "u12.12", 2, 16),
        ("s16.12", "u12.12", 1, 64),
        ("s16.12", "u8.8", 1, 16),
    ],
)
def test_segments_that_are_known_to_suffice(z: str, d: str, degree: Degree, segments: int) -> None:
    z_fmt, d_fmt = Format.parse(z), Format.parse(d)
    check_every_code(table(SigmoidSpec(z_fmt, d_fmt, degree, segments)))
    assert smallest(z_fmt, d_fmt, degree).segments <= segments


@pytest.mark.parametrize("preset", PRESETS)
def test_presets_are_right_for_every_code(preset: str) -> None:
    formats = PRESETS[preset]
    check_every_code(table(smallest(Format.parse(formats["z"]), Format.parse(formats["d"]))))


@pytest.mark.parametrize("degree", [1, 2])
@pytest.mark.parametrize("d_bits", [6, 10, 14])
@pytest.mark.parametrize("z_bits", [8, 11, 13])
@pytest.mark.parametrize("whole", [2, 4, 5])
def test_any_formats(z_bits: int, d_bits: int, whole: int, degree: Degree) -> None:
    z_fmt, d_fmt = Format(z_bits, z_bits - whole), Format(d_bits, d_bits, signed=False)
    check_every_code(table(smallest(z_fmt, d_fmt, degree)))


@pytest.mark.parametrize(("degree", "segments"), [(1, 256), (2, 64)])
def test_faithful_against_forty_digits(degree: Degree, segments: int) -> None:
    """float64 is precise enough to decide faithfulness: no code is nearer to the limit than it."""
    found = table(SigmoidSpec(Format.parse("s16.12"), Format.parse("u16.16"), degree, segments))
    with mpmath.workdps(40):
        for z in range(found.spec.half):
            exact = mpmath.mpf(2) ** 16 / (1 + mpmath.exp(-mpmath.mpf(z) / 4096))
            assert abs(int(found.codes[z]) - min(exact, 2**16 - 1)) < 1, z


def test_coefficients_are_narrow() -> None:
    """What one segment holds; a change that widens the tables shows here."""
    lines = table(SigmoidSpec(Format.parse("s16.12"), Format.parse("u16.16"), 1, 256))
    parabolas = table(SigmoidSpec(Format.parse("s16.12"), Format.parse("u16.16"), 2, 64))
    assert sum(lines.stored_bits) <= 28
    assert sum(parabolas.stored_bits) <= 33
    assert (lines.multipliers, parabolas.multipliers) == (1, 2)
    assert lines.table_bits == 256 * sum(lines.stored_bits)


@pytest.mark.parametrize("segments", [4, 16, 64])
@pytest.mark.parametrize("degree", [1, 2])
def test_cheap_tables_are_monotonic_and_symmetric(degree: Degree, segments: int) -> None:
    found = table(SigmoidSpec(Format.parse("s14.10"), Format.parse("u14.14"), degree, segments))
    z = all_codes(found.spec)
    d = found.evaluate(z)
    assert np.all(np.diff(d) >= 0)
    np.testing.assert_array_equal(d[1:], (1 << 14) - d[:0:-1])
    # The largest error of the best curve through the knots falls with the segments' width.
    assert np.abs(found.error_ulp).max() < 2**14 / segments**degree


def test_plan() -> None:
    """Amin, Curtis and Hayes-Gill's lines, and their largest error of 0.0189."""
    z_fmt, d_fmt = Format.parse("s16.12"), Format.parse("u16.16")
    found = table(SigmoidSpec(z_fmt, d_fmt, 1, plan_segments(z_fmt), "plan"))
    z = all_codes(found.spec)
    x = np.abs(z) / 4096
    lines = np.select(
        [x < 1, x < 2.375, x < 5], [0.25 * x + 0.5, 0.125 * x + 0.625, 0.03125 * x + 0.84375], 1.0
    )
    expected = np.minimum(np.floor(lines * 2**16 + 0.5), 2**16 - 1)
    expected = np.where(z < 0, 2**16 - expected, expected)
    np.testing.assert_array_equal(found.evaluate(z), expected)
    assert np.abs(found.error_ulp).max() / 2**16 == pytest.approx(0.0189, abs=1e-4)
    assert found.multipliers == 0
    # As published, it falls by 2^-8 at |z| = 2.375, and nowhere else.
    falls = np.flatnonzero(np.diff(found.evaluate(z)) < 0)
    assert len(falls) == 2
    assert np.diff(found.evaluate(z)).min() >= -(2**8)


def test_plan_in_a_design() -> None:
    raw = Design.read("digits").dump() | {"sigmoid": {"method": "plan"}}
    design = Design.parse(raw)
    assert design.sigmoid_spec.method == "plan"
    assert not table(design.sigmoid_spec).faithful
    with pytest.raises(UserError, match="PLAN's degree is 1, not 2"):
        Design.parse(raw | {"sigmoid": {"method": "plan", "degree": 2}})
    with pytest.raises(UserError, match="segments of an eighth: 64 here"):
        Design.parse(raw | {"sigmoid": {"method": "plan", "segments": 32}})


def test_command(tmp_path: Path) -> None:
    out = tmp_path / "sigmoid"
    result = CliRunner().invoke(
        command, ["--z", "s10.6", "--d", "u8.8", "--d", "fxp-u6/6", "--out", str(out)]
    )
    assert result.exit_code == 0, result.output
    rows = json.loads((out / "summary.json").read_text())["tables"]
    assert [row["kind"] for row in rows] == ["direct", "lines", "parabolas", "PLAN"] * 2
    assert all((out / name).stat().st_size > 0 for name in ("errors.png", "costs.png"))
    wrong = CliRunner().invoke(command, ["--z", "Q3.4", "--out", str(out)])
    assert isinstance(wrong.exception, UserError)


SLOW_ONCE = [
    ("s20.0", "u1.1", 1), ("s16.0", "u4.4", 2), ("s16.0", "u1.1", 1), ("s20.0", "u20.20", 2),
    ("s20.10", "u16.16", 2), ("s20.3", "u12.12", 2), ("s20.19", "u20.20", 2),
]  # fmt: skip
"""Formats for which finding the fewest segments had taken minutes, and the widest of all."""


@pytest.mark.parametrize(("z", "d", "degree"), SLOW_ONCE)
def test_any_design_is_read_quickly(z: str, d: str, degree: Degree) -> None:
    """Five seconds of processor time are the most that a user should wait for a design."""
    smallest.cache_clear()
    start = time.process_time()
    spec = smallest(Format.parse(z), Format.parse(d), degree)
    assert time.process_time() - start < 5
    if spec.segments > 2:
        fewer = dataclasses.replace(spec, segments=spec.segments // 2)
        assert Fitter(fewer).faithful() is None


@pytest.mark.parametrize(("z", "d"), [("s16.9", "u16.16"), ("s14.6", "u8.8"), ("s12.0", "u1.1")])
def test_faithful_where_floats_cannot_tell(z: str, d: str) -> None:
    """Far out sigmoid(z) is between 0 and 1 though 1 - sigmoid(z) is 1 in float64."""
    found = table(smallest(Format.parse(z), Format.parse(d), 1))
    assert found.faithful
    with mpmath.workdps(1000):
        for code in (1 - found.spec.half, -found.spec.half // 2, -1, 0, 1, found.spec.half - 1):
            exact = mpmath.mpf(2) ** found.spec.d_fmt.frac / (
                1 + mpmath.exp(-mpmath.ldexp(code, -found.spec.z_fmt.frac))
            )
            assert abs(int(found.codes[code]) - exact) < 1, code


def test_parabolas_are_the_best() -> None:
    """Against scipy's linear programme, on curves of every shape."""
    at, powers = fit._knots(64, 2)
    y = np.random.default_rng(5).normal(size=(20, len(at))).cumsum(axis=1)
    found, errors = fit._parabola(y, powers)
    residual = np.abs(found @ powers.T - y).max(axis=1)
    np.testing.assert_allclose(residual, errors, rtol=1e-9)
    for row, error in zip(y, errors, strict=True):
        bound = -np.ones((len(at), 1))
        best = linprog(
            [0, 0, 0, 1],
            A_ub=np.block([[powers, bound], [-powers, bound]]),
            b_ub=np.r_[row, -row],
            bounds=(None, None),
        )
        assert best.fun == pytest.approx(error, rel=1e-6)
