"""What a run leaves behind: CSV and npz histories, a JSON summary, and the printed table."""

import csv
import dataclasses
import json
from pathlib import Path
from typing import Any

import numpy as np
from rich.table import Table

from ska_hw import __version__
from ska_hw.contract.observables import HISTORIES, Landmarks
from ska_hw.model.experiment import Experiment, Trajectory
from ska_hw.study.training.plots import plot_errors, plot_histories


def write_results(experiment: Experiment, hardware: dict[str, Any] | None, folder: Path) -> None:
    """Write all files of a run but the Verilog into `folder`."""
    write_histories_csv(experiment, folder / "histories.csv")
    write_histories_npz(experiment, folder / "histories.npz")
    plot_histories(experiment, folder / "histories.png")
    plot_errors(experiment, folder / "errors.png")
    text = json.dumps(summary(experiment, hardware), indent=2, ensure_ascii=False)
    (folder / "summary.json").write_text(text + "\n", encoding="utf-8")


def write_histories_csv(experiment: Experiment, path: Path) -> None:
    """One row for each recorded step and layer: every history in float and fixed."""
    reference = experiment.reference.histories.as_dict()
    fixed = experiment.fixed.histories.as_dict()
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        columns = [f"{name}_{side}" for name in HISTORIES for side in ("float", "fixed")]
        writer.writerow(["step", "layer", *columns])
        steps, layers = reference["entropy"].shape
        for step in range(steps):
            for layer in range(layers):
                values = (
                    repr(float(side[name][step, layer]))
                    for name in HISTORIES
                    for side in (reference, fixed)
                )
                writer.writerow([step, layer + 1, *values])


def write_histories_npz(experiment: Experiment, path: Path) -> None:
    """Histories (K-1, L), output activations (K, O) and overflow counts (K, L, tensor)."""
    arrays: dict[str, Any] = {}
    for side, trajectory in _sides(experiment):
        for name, history in trajectory.histories.as_dict().items():
            arrays[f"{side}_{name}"] = history
        arrays[f"{side}_activation"] = trajectory.activation
    arrays["fixed_overflows"] = experiment.fixed.overflows
    np.savez_compressed(path, **arrays)


def summary(experiment: Experiment, hardware: dict[str, Any] | None) -> dict[str, Any]:
    """The run as plain data; equal runs give equal text."""
    return {
        "ska_hw": __version__,
        "design": experiment.design.dump(),
        "landmarks": {
            side: [dataclasses.asdict(found) for found in trajectory.landmarks]
            for side, trajectory in _sides(experiment)
        },
        "relative_l2_error": experiment.errors,
        "overflows": experiment.overflows,
        "verilog": hardware,
    }


def _sides(experiment: Experiment) -> list[tuple[str, Trajectory]]:
    return [("float", experiment.reference), ("fixed", experiment.fixed)]


def landmark_table(experiment: Experiment) -> Table:
    """Per layer: entropy minimum, flow peak and Net crossing in float, fixed and difference."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("layer", justify="right")
    table.add_column("quantity", no_wrap=True)
    for name in ("float", "fixed", "difference", "step float", "fixed"):
        table.add_column(name, justify="right", no_wrap=True)
    pairs = zip(experiment.reference.landmarks, experiment.fixed.landmarks, strict=True)
    for layer, (ours, theirs) in enumerate(pairs):
        for row in _rows(ours, theirs):
            table.add_row(str(layer + 1) if row[0] == "entropy minimum" else "", *row)
    return table


def _rows(ours: Landmarks, theirs: Landmarks) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for name, field in (("entropy minimum", "entropy_min"), ("flow peak", "flow_peak")):
        a, b = getattr(ours, field), getattr(theirs, field)
        change = f"{100 * (b - a) / abs(a):+.3f} %" if a else f"{b - a:+.3g}"
        steps = (str(getattr(side, f"{field}_step")) for side in (ours, theirs))
        rows.append((name, f"{a:.5g}", f"{b:.5g}", change, *steps))
    crossings = (side.net_crossing for side in (ours, theirs))
    steps = ("none" if step is None else str(step) for step in crossings)
    return [*rows, ("Net crossing", "", "", "", *steps)]


def error_line(experiment: Experiment) -> str:
    """Largest relative L2 error of every history, over the layers."""
    worst = (f"{name} {100 * max(errors):.3g} %" for name, errors in experiment.errors.items())
    return "Fixed against float, worst layer, relative L2: " + ", ".join(worst)


def overflow_line(experiment: Experiment) -> str:
    """All overflow counts that are not zero."""
    found = {name: n for name, n in experiment.overflows.items() if n}
    if not found:
        return "Saturations: none"
    return "Saturations: " + ", ".join(f"{name} {n}" for name, n in found.items())
