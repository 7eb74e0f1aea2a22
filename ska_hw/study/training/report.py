"""What a run leaves behind: CSV and npz histories, a JSON summary, and the printed table."""

import io
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

from ska_hw.contract.observables import HISTORIES, LANDMARKS
from ska_hw.model.advice import Advice, advise
from ska_hw.model.experiment import Experiment, Trajectory
from ska_hw.study.files import write_csv, write_summary
from ska_hw.study.style import plain_table
from ska_hw.study.training.plots import plot_errors, plot_histories


def write_results(experiment: Experiment, hardware: dict[str, Any] | None, folder: Path) -> None:
    """Write all files of a run but the Verilog into `folder`."""
    write_histories_csv(experiment, folder / "histories.csv")
    write_histories_npz(experiment, folder / "histories.npz")
    plot_histories(experiment, folder / "histories.png")
    plot_errors(experiment, folder / "errors.png")
    write_summary(folder, summary(experiment, hardware), ascii_only=False)


def write_histories_csv(experiment: Experiment, path: Path) -> None:
    """One row for each recorded step and layer: every history in float and fixed."""
    reference = experiment.reference.histories.as_dict()
    fixed = experiment.fixed.histories.as_dict()
    columns = [f"{name}_{side}" for name in HISTORIES for side in ("float", "fixed")]
    histories = [side[name] for name in HISTORIES for side in (reference, fixed)]
    rows = [
        [step, n + 1, *(repr(float(history[step, n])) for history in histories)]
        for step, n in np.ndindex(reference["entropy"].shape)
    ]
    write_csv(path, ["step", "layer", *columns], rows)


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
        "design": experiment.design.dump(),
        "landmarks": {
            side: [turns.as_dict() for turns in trajectory.landmarks]
            for side, trajectory in _sides(experiment)
        },
        "relative_l2_error": experiment.errors,
        "overflows": experiment.overflows,
        "advice": [asdict(advice) for advice in advice_of(experiment)],
        "verilog": hardware,
    }


def _sides(experiment: Experiment) -> list[tuple[str, Trajectory]]:
    return [("float", experiment.reference), ("fixed", experiment.fixed)]


def landmark_table(experiment: Experiment) -> Table:
    """Per layer: entropy minimum, flow peak and Net crossing in float, fixed and difference."""
    table = plain_table(
        *("layer", "quantity", "float", "fixed", "difference", "step float", "fixed"), no_wrap=True
    )
    table.columns[0].justify, table.columns[1].justify = "right", "left"
    pairs = zip(experiment.reference.landmarks, experiment.fixed.landmarks, strict=True)
    for layer, sides in enumerate(pairs, 1):
        for quantity, name in (("entropy minimum", "entropy_min"), ("flow peak", "flow_peak")):
            a, b = (getattr(side, name) for side in sides)
            change = f"{100 * (b - a) / abs(a):+.3f} %" if a else f"{b - a:+.3g}"
            steps = (_step(side.reached[name], side.last_step) for side in sides)
            number = str(layer) if name == "entropy_min" else ""
            table.add_row(number, quantity, f"{a:.5g}", f"{b:.5g}", change, *steps)
        crossings = (side.net_crossing for side in sides)
        steps = ("none" if step is None else str(step) for step in crossings)
        table.add_row("", "Net crossing", "", "", "", *steps)
    turns = (*experiment.reference.landmarks, *experiment.fixed.landmarks)
    if any(side.reached[name] is None for side in turns for name in LANDMARKS[:2]):
        last = turns[0].last_step
        table.caption = f"not by {last}: not reached by the last recorded step {last}, no landmark"
        table.caption_justify = "left"
    return table


def _step(step: int | None, last: int) -> str:
    return f"not by {last}" if step is None else str(step)


def error_line(experiment: Experiment) -> str:
    """Largest relative L2 error of every history, over the layers."""
    worst = (f"{name} {100 * max(errors):.3g} %" for name, errors in experiment.errors.items())
    return "Fixed against float, worst layer, relative L2: " + ", ".join(worst)


def overflow_line(experiment: Experiment) -> str:
    """All overflow counts that are not zero."""
    counted = (f"{name} {n}" for name, n in experiment.overflows.items() if n)
    return "Saturations: " + (", ".join(counted) or "none")


def advice_of(experiment: Experiment) -> list[Advice]:
    """What the run says about its formats."""
    return advise(experiment.design, experiment.raw, experiment.fixed)


def advice_lines(advice: list[Advice]) -> list[str]:
    """What to print after a run: a line for each finding, or that there is none."""
    if not advice:
        return ["Formats: nothing saturates, no update is lost, no range is idle"]
    return [f"Formats: {one}" for one in advice]


def as_text(experiment: Experiment, hardware: dict[str, Any] | None, width: int = 100) -> str:
    """What `ska-hw run` prints of a run, as plain text."""
    console = Console(file=io.StringIO(), width=width, highlight=False, soft_wrap=True)
    console.print(landmark_table(experiment))
    console.print(error_line(experiment))
    console.print(overflow_line(experiment))
    console.print(*advice_lines(advice_of(experiment)), sep="\n")
    if hardware is not None:
        compared, differing = hardware["compared"], hardware["differing"]
        console.print(f"Verilog: {compared:,} values compared, {differing:,} differ")
    written = console.file
    assert isinstance(written, io.StringIO)
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines())
