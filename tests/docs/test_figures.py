"""Figures of the manual that are the same on every machine, computed anew.

Figures that depend on a machine or on a release of a tool say so where they stand.
"""

import math
import re
from functools import cache

import pytest

from ska_hw.contract.schedule import Cycles
from ska_hw.design import Design
from ska_hw.estimates.estimate import estimate
from ska_hw.hdl.timing import cycles
from ska_hw.numbers.formats import Format
from ska_hw.numbers.sigmoid.spec import Degree
from ska_hw.numbers.sigmoid.table import smallest, table
from tests.support.paths import ROOT


def page(name: str) -> str:
    return " ".join((ROOT / name).read_text("utf-8").split())


@cache
def run(design: str, apart: bool) -> Cycles:
    return cycles(Design.read(design), apart=apart)


def allowed(design: Design) -> float:
    """The share of the array that tiles fill which sizes leave in part."""
    size = design.array.size
    whole = sum(math.ceil(i / size) * math.ceil(o / size) for i, o in design.network.sizes)
    return sum(i * o for i, o in design.network.sizes) / (whole * size**2)


@pytest.mark.parametrize("name", ["digits", "paper"])
def test_utilisation(name: str) -> None:
    design = Design.read(name)
    size, shares = design.array.size, (run(name, False).utilisation, run(name, True).utilisation)
    figures = " | ".join(f"{100 * share:.2f} %" for share in (*shares, allowed(design)))
    assert f"| `{name}` | {size} x {size} | {figures} |" in page("docs/core.md")


def test_utilisation_in_the_changelog() -> None:
    text = page("CHANGELOG.md")
    for name, words in (("digits", "8 x 8 is busy {} %"), ("paper", "on 16 x 16 {} %")):
        assert words.format(f"{100 * run(name, False).utilisation:.2f}") in text


def test_the_run_of_up5k() -> None:
    found, text = run("up5k", False), page("docs/synthesis.md")
    assert f"is {found.total / 1e6:.2f} million cycles" in text
    assert f"works {100 * found.utilisation:.2f} % of a run's cycles" in text


@pytest.mark.parametrize(
    ("preset", "count", "words"),
    [
        ("q14g8", 11, "with `q14g8` the shared units take ten and the observer one"),
        ("q16", 12, "With `q16` they take 12 together"),
        ("q8", 9, "with `q8` 9."),
    ],
)
def test_multipliers_beside_the_array(preset: str, count: int, words: str) -> None:
    """Whatever its size; `ska-hw synth` counted those of `q14g8` in a netlist."""
    beside = set()
    for size in (2, 8, 12):
        design = Design.read("digits").with_(formats={"preset": preset}, array__size=size)
        beside.add(estimate(design, "ecp5-85").needs.mult - size**2)
    assert beside == {count}
    text = page("docs/synthesis.md")
    assert words in text
    assert "75 of 156" in text


@pytest.mark.parametrize("degree", [0, 1, 2])
def test_tables_of_the_sigmoid(degree: Degree) -> None:
    text = (ROOT / "docs" / "sigmoid.md").read_text("utf-8")
    rows = re.findall(r"^\| (s\S+) to (u\S+) \| (.*) \| (.*) \| (.*) \|$", text, re.MULTILINE)
    assert len(rows) == 4
    for z, d, *columns in rows:
        made = table(smallest(Format.parse(z), Format.parse(d), degree))
        told = [int(n) for n in re.findall(r"\d+", columns[{1: 0, 2: 1, 0: 2}[degree]])]
        found = [len(made.c0), made.table_bits] if degree else [made.table_bits]
        assert told == found, (z, d)
