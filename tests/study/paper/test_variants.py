"""The four variants side by side: each is its own training, and all tend to one limit."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest

from ska_hw.contract.observables import landmarks
from ska_hw.design import Design
from ska_hw.model.data import load
from ska_hw.model.experiment import train_float
from ska_hw.study.paper.variants import figure, run_variants, variant_rows
from tests.support.commands import ska_here
from tests.support.paper import paper_design, paper_tensors
from tests.support.paths import ROOT


def small(eta: float, steps: int, **training: str) -> Design:
    return Design.read(
        "digits",
        network__layers=[8, 5],
        data__samples=40,
        training__eta=eta,
        training__steps=steps,
        **{f"training__{key}": value for key, value in training.items()},
    )


def test_each_row_is_a_training_of_its_own() -> None:
    design = small(0.05, 30, gradient="equation")
    tensors = load(design)
    variants = run_variants(design, tensors)
    names = [(v.gradient, v.update_input) for v in variants.trained]
    assert names[0] == ("equation", "previous")
    assert len(set(names)) == 4
    rows = {(r.gradient, r.update_input, r.layer): r for r in variant_rows(variants)}
    assert len(rows) == 8
    for gradient, update_input in names:
        changed = small(0.05, 30, gradient=gradient, update_input=update_input)
        turns = landmarks(train_float(changed, tensors).histories)[1]
        row = rows[gradient, update_input, 2]
        assert row.entropy_min == turns.entropy_min
        assert row.entropy_min_step == turns.reached["entropy_min"]
        equation = train_float(changed.with_(training__net_sign="equation"), tensors)
        assert row.net_equation == equation.landmarks[1].net_crossing
    assert rows["equation", "previous", 2].off_own == 0
    # What the layer above updates with is of no consequence for the first.
    assert rows["equation", "current", 1].off_own == 0
    assert rows["equation", "current", 2].off_own > 0
    assert len(figure(variants).axes) == 6


def test_all_tend_to_one_limit() -> None:
    """A fourth of eta brings every variant at least twice as near to continuous time."""
    off = [
        np.array([row.off_limit for row in variant_rows(run_variants(design, load(design)))])
        for design in (small(0.08, 20), small(0.02, 80))
    ]
    assert (off[1] < off[0] / 2).all()


def test_the_command(tmp_path: Path) -> None:
    out = tmp_path / "out"
    line = "paper", "--study", "variants", "--quick", "--seed", "3", "-o", str(out)
    status, printed, _ = ska_here(*line)
    assert status == 0
    assert "Net crossing" in " ".join(printed.split()) or "program's" in printed
    with (out / "variants.csv").open(newline="") as file:
        table = list(csv.reader(file))
    summary = json.loads((out / "summary.json").read_text("utf-8"))
    assert len(table) == 1 + len(summary["variants"]) == 13
    assert (out / "variants.png").stat().st_size > 20_000


@pytest.mark.slow
def test_what_the_manual_says(paper_folder: Path) -> None:
    """The table of docs/paper.md, from the published weights."""
    rows = variant_rows(run_variants(paper_design(), paper_tensors(paper_folder)))
    text = (ROOT / "docs" / "paper.md").read_text("utf-8")
    for gradient, update_input in {(r.gradient, r.update_input) for r in rows}:
        own = [r for r in rows if (r.gradient, r.update_input) == (gradient, update_input)]
        steps = [
            ", ".join("–" if value is None else str(value) for value in values)
            for values in (
                [r.entropy_min_step for r in own],
                [r.net_program for r in own],
                [r.net_equation for r in own],
            )
        ]
        off = f"{100 * max(r.off_own for r in own):.2g} %"
        cells = [gradient, update_input, *steps, f"{own[0].time:g}", off]
        assert f"| {' | '.join(cells)} |" in text
