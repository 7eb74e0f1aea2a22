"""`ska-hw profile`: what values the tensors take."""

import json
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn

from ska_hw import __version__
from ska_hw.cli.options import FiniteRange, design_options, read_design
from ska_hw.model.data import load
from ska_hw.storage.result_folder import SUMMARY, result_folder


@click.command("profile")
@design_options
@click.option(
    "--weights",
    type=click.Path(path_type=Path),
    help="Initial W from this .npz (w1, w2, ...) instead of the design's.",
)
@click.option(
    "--snr",
    type=FiniteRange(0, 120),
    default=55.0,
    show_default=True,
    help="Signal-to-noise ratio in dB that a suggested format leaves.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for tables and pictures.  [default: build/profile/NAME]",
)
def command(weights: Path | None, snr: float, out: Path | None, **options: Any) -> None:
    """Range, histogram, saturations and noise of every tensor, layer and step.

    Trains DESIGN in float and in fixed point side by side. Prints a row for each tensor and layer
    over all steps, with a format for each tensor that its values suggest; the folder gets every
    step as CSV, histograms, and pictures of all four.
    """
    from ska_hw.study.profile import report
    from ska_hw.study.profile.study import profile, suggest

    design, folder = read_design(**options)
    if weights is not None:
        design = design.with_(training__weights=str(weights.absolute()))
    out = out or Path("build/profile") / design.name
    console = Console(highlight=False, soft_wrap=True)
    tensors = load(design, folder)
    with Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        disable=not console.is_terminal,
    ) as bar:
        task = bar.add_task("", total=design.training.steps)
        found = profile(design, tensors, lambda done: bar.update(task, completed=done))
    suggested = suggest(found, snr)
    console.print(report.profile_table(found, suggested))
    console.print("SNR against float: worst and median over the steps", style="dim")
    with result_folder(out) as staging:
        report.write_rows(found, staging / "profile.csv")
        report.write_histograms(found, staging / "histograms.csv")
        report.plot_histograms(found, staging / "histograms.png")
        report.plot_ranges(found, staging / "ranges.png")
        report.plot_snr(found, staging / "snr.png")
        report.plot_saturations(found, staging / "saturations.png")
        text = {
            "ska_hw": __version__,
            "design": design.dump(),
            "snr": snr,
            "suggested": {name: str(fmt) for name, fmt in suggested.items()},
        }
        (staging / SUMMARY).write_text(json.dumps(text, indent=2) + "\n", encoding="utf-8")
    console.print(f"Tables and pictures: {out}")
