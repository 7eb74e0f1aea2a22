"""The table of raw sums against the contract's transcription, which does not know it."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import product
from typing import Any

import numpy as np
import pytest

from ska_hw.contract.results import sum_bits
from ska_hw.contract.sums import FACTORS, RAW_SUMS, SUMS, real_sums, told
from ska_hw.design import Design
from ska_hw.model import reference
from tests.support import oracle

DESIGNS = ("digits", "paper", "up5k")


@pytest.fixture(params=DESIGNS)
def design(request: pytest.FixtureRequest) -> Design:
    return Design.read(request.param)


def factors(codes: Sequence[Any], one: int) -> dict[str, Any]:
    """Every factor by name, of integers or real numbers alike."""
    z, d, z_old, d_old = codes
    return {"z": z, "d": d, "dz": z - z_old, "dd": d - d_old, "zp": z * (d * (one - d))}


def from_oracle(f: dict[str, Any]) -> dict[str, int]:
    """The transcription's sums of the factors `f`, exact."""
    one_by_one = [
        oracle.raw_sums(*(np.array([code]) for code in codes))
        for codes in zip(f["z"], f["d"], f["dz"], f["dd"], f["p"], strict=True)
    ]
    return dict(zip(SUMS, map(sum, zip(*one_by_one, strict=True)), strict=True))


def drawn(design: Design, count: int = 200) -> tuple[Any, Any, Any, Any]:
    """Z, D and those of the step before: codes over the whole range, both ends among them."""
    rng, f = np.random.default_rng(5), design.formats
    found = []
    for fmt in (f.z, f.d, f.z, f.d):
        codes = rng.integers(fmt.min, fmt.max, count, endpoint=True)
        codes[:2] = fmt.min, fmt.max
        found.append(rng.permutation(codes))
    z, d, z_old, d_old = found
    return z, d, z_old, d_old


def test_every_formula_is_that_of_the_contract(design: Design) -> None:
    """In integers of any size, element by element."""
    z, d, z_old, d_old = drawn(design)
    one = 1 << design.formats.d.frac
    codes = factors([c.astype(object) for c in (z, d, z_old, d_old)], one)
    expected = from_oracle(factors((z, d, z_old, d_old), one) | {"p": d * (one - d)})
    for name, spec in RAW_SUMS.items():
        a, b = (codes[factor] for factor in spec.factors)
        assert int((a * b).sum()) == expected[name], name


def test_every_scale_is_that_of_the_real_numbers(design: Design) -> None:
    """What the reference makes of the same real Z and D, which knows no format."""
    codes, f = drawn(design), design.formats
    reals = [
        np.ldexp(c.astype(float), -fmt.frac) for c, fmt in zip(codes, (f.z, f.d) * 2, strict=True)
    ]
    expected = reference.raw_sums(factors(reals, 1))
    one = 1 << f.d.frac
    found = from_oracle(factors(codes, one) | {"p": codes[1] * (one - codes[1])})
    assert real_sums(design, list(found.values())) == pytest.approx(expected, rel=1e-9)
    assert all(expected), "a sum of zero has any scale"


def test_scales_are_exact(design: Design) -> None:
    assert real_sums(design, [3] * len(SUMS)) == oracle.real_sums(design, [3] * len(SUMS))
    assert real_sums(design, [1 << 90] * len(SUMS)) == [
        float(Fraction(1 << 90) / (1 << spec.frac(design.formats))) for spec in RAW_SUMS.values()
    ]
    with pytest.raises(ValueError, match="shorter"):
        real_sums(design, [3] * (len(SUMS) - 1))


def test_extreme_codes_reach_every_bound(design: Design) -> None:
    """And none goes beyond: P is largest where D is a half."""
    f = design.formats
    one = 1 << f.d.frac
    z, d = (f.z.min, 0, f.z.max), (0, one // 2, f.d.max)
    largest = dict.fromkeys(SUMS, 0)
    for corner in product(z, d, z, d):
        codes = [np.array([code]) for code in corner]
        found = from_oracle(factors(codes, one) | {"p": codes[1] * (one - codes[1])})
        largest = {name: max(largest[name], abs(found[name])) for name in SUMS}
    assert largest == {name: spec.largest(f) for name, spec in RAW_SUMS.items()}


def test_widths_are_the_least_that_hold_a_layer(design: Design) -> None:
    elements = design.data.samples * max(design.network.layers)
    for spec, bits in zip(RAW_SUMS.values(), sum_bits(design), strict=True):
        most = spec.largest(design.formats) * elements
        assert 1 << (bits - 2) <= most < 1 << (bits - 1), spec.name


def test_changes_are_nothing_at_the_first_step() -> None:
    z = np.array([[0.5, -2.0]])
    first = dict(zip(SUMS, reference.raw_sums({"z": z, "d": z, "zp": z}), strict=True))
    assert first.pop("z_z") == 4.25
    assert all(first[name] == 0 for name, spec in RAW_SUMS.items() if spec.changes)
    assert [name for name, factor in FACTORS.items() if factor.change] == ["dz", "dd"]


def test_names_say_what_is_multiplied() -> None:
    for name, spec in RAW_SUMS.items():
        assert spec.name == name
        assert sorted(name.split("_")) == sorted(spec.factors)
        assert spec.documentation.startswith("sum ")
    assert len({spec.documentation for spec in RAW_SUMS.values()}) == len(SUMS)


def test_what_a_core_tells() -> None:
    """All sums, or the two that it stops by; the stopping rule needs no other."""
    sums = tuple(range(1, len(SUMS) + 1))
    assert told("all", sums) == sums
    kept = {name for name, value in zip(SUMS, told("stopping", sums), strict=True) if value}
    assert kept == {"z_dd", "dz_dz"}
    assert [value for value in told("stopping", sums) if value] == [1, 4]
    with pytest.raises(ValueError, match="zip"):
        told("all", sums[1:])
