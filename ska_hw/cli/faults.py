"""`ska-hw faults`: bits flipped while the core trains, and what comes of it."""

from pathlib import Path
from typing import Any

import click

from ska_hw.cli.advice import say_formats
from ska_hw.cli.messages import Output
from ska_hw.cli.options import (
    FiniteRange,
    design_options,
    load_tensors,
    out_option,
    read_design,
    result_name,
    samples_of,
    samples_option,
)
from ska_hw.cli.progress import Bars
from ska_hw.design import Design
from ska_hw.model.data import RawTensors, quantize_tensors
from ska_hw.storage.result_folder import result_folder
from ska_hw.study.files import write_summary

SAMPLES, STEPS, UPSETS = 48, 16, 40
"""Unless asked for otherwise."""


@click.command("faults")
@design_options
@click.option(
    "--upsets",
    type=click.IntRange(1, 100_000),
    default=UPSETS,
    help="Flipped bits in each kind of memory and part of the registers, one in a run.",
)
@click.option(
    "--protect",
    type=click.Choice(["none", "parity", "both"]),
    default="both",
    help="Protection of the memories, instead of the design's.",
)
@click.option(
    "--bound",
    type=FiniteRange(min=0),
    default=0.01,
    help="Relative deviation of entropy, flow and Tensor Net that is still harmless enough.",
)
@samples_option(f"{SAMPLES}, or the design's if fewer")
@out_option("ska_faults/NAME-PRESET")
def command(
    upsets: int,
    protect: str,
    bound: float,
    samples: int | None,
    out: Path | None,
    steps: int | None,
    **options: Any,
) -> int:
    """Flip single bits in the simulated core of DESIGN while it trains.

    A random bit of every kind of memory and of every part of the registers flips in a random
    cycle, once in a run. Each run is compared with one without an upset: detected by parity,
    stopped, harmless, or silent, and then how far it moved the observables. Trains 16 steps unless
    --steps says otherwise. --seed draws the upsets, too. An interrupted command goes on where it
    was.

    Exit status 1: a core with parity missed an upset in a protected memory that changed something.
    """
    design, folder = read_design(**options, steps=steps or STEPS)
    design = design.with_(data__samples=samples_of(design, samples, SAMPLES))
    raw = quantize_tensors(design, load_tensors(design, folder))
    out = out or Path("ska_faults") / result_name(design)
    console = Output()
    variants = ["none", "parity"] if protect == "both" else [protect]
    with result_folder(out) as staging:
        from ska_hw.study.upsets import report

        with Bars() as bars:
            protected = [design.with_(array__protect=variant) for variant in variants]
            done = [_campaign(variant, raw, upsets, bars) for variant in protected]
        campaigns = [campaign for campaign, _ in done]
        summaries = [report.summary(campaign, bound) for campaign in campaigns]
        report.write_rows(campaigns, staging / "upsets.csv")
        report.plot_outcomes(campaigns, bound, staging / "outcomes.png")
        report.plot_deviations(campaigns, staging / "deviations.png")
        content = {"bound": bound, "campaigns": summaries, "design": design.dump()}
        write_summary(staging, content)
    for _, journal in done:
        journal.discard()
    for campaign in campaigns:
        console.print(report.table(campaign, bound))
    say_formats(console, design, raw)
    console.print(f"Results: {out}")
    if lost := sum(summary["missed"] for summary in summaries):
        console.print(f"Parity missed {lost} upsets in protected memories; see upsets.csv")
        return 1
    return 0


def _campaign(design: Design, raw: RawTensors, each: int, bars: Bars) -> Any:
    from ska_hw.study.upsets.campaign import run_campaign

    title = f"protect = {design.array.protect}"
    bars.wait(f"{title}: compiling")
    report = bars.stage(title)
    return run_campaign(
        design,
        raw,
        each,
        design.training.seed,
        on_progress=lambda done, total: report(done, total=total),
    )
