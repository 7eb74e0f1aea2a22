"""The figures of docs/paper.md that are the same on every machine, against the run itself."""

import re
from pathlib import Path

import pytest

from ska_hw.design import PRESETS, Design
from ska_hw.study.paper.quantised import fates_flipped, worst_errors
from ska_hw.study.paper.thresholds import RULES
from ska_hw.study.paper.trajectory import FixedEngine, FloatEngine, ObservedRun, train
from tests.support.paper import paper_design, paper_tensors
from tests.support.paths import ROOT

ROW = r"\| fixed point, entropy, flow, Net \| worst layer (.*?); neurons that flip: (.*?) \|"


@pytest.fixture(scope="module")
def runs(paper_folder: Path) -> dict[str, ObservedRun]:
    """Float and every preset, from the published weights."""
    tensors, design = paper_tensors(paper_folder), paper_design()

    def trained(engine: FixedEngine | FloatEngine, run: Design) -> ObservedRun:
        return train(engine, 4, run.training.eta, run.training.steps, lambda _: None, [])

    found = {"float": trained(FloatEngine(design, tensors), design)}
    for preset in PRESETS:
        chosen = design.with_(formats__preset=preset)
        found[preset] = trained(FixedEngine(chosen, tensors), chosen)
    return found


def test_errors_of_the_presets(runs: dict[str, ObservedRun]) -> None:
    row = re.search(ROW, (ROOT / "docs" / "paper.md").read_text("utf-8"))
    assert row is not None
    told = dict(re.findall(r"`(\w+)` ([\d.]+) %", row[1]))
    assert list(told) == list(PRESETS)
    for preset, text in told.items():
        errors = worst_errors(runs[preset], runs["float"])
        worst = 100 * max(errors[name] for name in ("entropy", "flow", "net"))
        assert f"{worst:.2g}" == text, preset
    flips = {name: sum(fates_flipped(runs[name], runs["float"])) for name in PRESETS}
    assert row[2] == f"none, in `q8` {flips.pop('q8')}"
    assert not any(flips.values())


def test_the_rules_of_the_verdicts_are_all_told() -> None:
    table = "".join(f"| {name} | {rule} |\n" for name, rule in RULES.items())
    assert f"| --- | --- |\n{table}\n" in (ROOT / "docs" / "paper.md").read_text("utf-8")
    source = (ROOT / "ska_hw/study/paper/findings.py").read_text("utf-8")
    assert re.findall(r'limits\.RULES\["(\w+)"\]', source) == list(RULES)
