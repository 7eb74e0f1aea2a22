"""`ska-hw profile`: what values the tensors take."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from ska_hw.cli.messages import Output
from ska_hw.cli.options import (
    FiniteRange,
    design_options,
    load_tensors,
    out_option,
    read_design,
    weights_option,
)
from ska_hw.cli.progress import Bars
from ska_hw.storage.result_folder import result_folder
from ska_hw.study.files import write_summary
from ska_hw.study.training.report import advice_lines


@click.command("profile")
@design_options
@weights_option
@click.option(
    "--snr",
    type=FiniteRange(0, 120),
    default=55.0,
    help="Signal-to-noise ratio in dB that a suggested format leaves.",
)
@out_option("build/profile/NAME")
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
    console = Output()
    tensors = load_tensors(design, folder)
    with result_folder(out) as staging:
        with Bars() as bars:
            measured = profile(design, tensors, bars.stage("training", design.training.steps))
        suggested = suggest(measured, snr)
        report.write_rows(measured, staging / "profile.csv")
        report.write_histograms(measured, staging / "histograms.csv")
        report.plot_histograms(measured, staging / "histograms.png")
        report.plot_ranges(measured, staging / "ranges.png")
        report.plot_snr(measured, staging / "snr.png")
        report.plot_saturations(measured, staging / "saturations.png")
        formats = {name: str(fmt) for name, fmt in suggested.items()}
        content = {"design": design.dump(), "snr": snr, "suggested": formats}
        write_summary(staging, content | {"advice": [asdict(one) for one in measured.advice]})
    console.print(report.profile_table(measured, suggested))
    console.print(*advice_lines(measured.advice), sep="\n")
    console.print("SNR against float: worst and median over the steps", style="dim")
    console.print(f"Tables and pictures: {out}")
