"""`ska-hw faults`: bits flipped while the core trains, and what comes of it."""

import json
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from ska_hw import __version__
from ska_hw.cli.options import FiniteRange, design_options, read_design
from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.model.data import RawTensors, load, quantize_tensors
from ska_hw.storage.result_folder import SUMMARY, result_folder

SAMPLES, STEPS, UPSETS = 48, 16, 40
"""Unless asked for otherwise."""


@click.command("faults")
@design_options
@click.option(
    "--upsets",
    type=click.IntRange(1, 100_000),
    default=UPSETS,
    show_default=True,
    help="Flipped bits in each kind of memory and part of the registers, one in a run.",
)
@click.option(
    "--protect",
    type=click.Choice(["none", "parity", "both"]),
    default="both",
    show_default=True,
    help="Protection of the memories, instead of the design's.",
)
@click.option(
    "--bound",
    type=FiniteRange(min=0),
    default=0.01,
    show_default=True,
    help="Relative deviation of entropy, flow and Tensor Net that is still harmless enough.",
)
@click.option(
    "--samples",
    type=click.IntRange(min=2),
    help=f"Samples that the core is built for.  [default: {SAMPLES}, or the design's if fewer]",
)
@click.option(
    "--out", type=click.Path(path_type=Path), help="Folder.  [default: ska_faults/NAME-PRESET]"
)
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
    design = _smaller(design, samples)
    raw = quantize_tensors(design, load(design, folder))
    out = out or Path("ska_faults") / f"{design.name}-{design.formats.preset or 'own'}"
    console = Console(highlight=False, soft_wrap=True)
    variants = ["none", "parity"] if protect == "both" else [protect]
    with result_folder(out) as staging:
        from ska_hw.study.upsets import report

        done = [
            _campaign(_with(design, "array", protect=variant), raw, upsets, console)
            for variant in variants
        ]
        campaigns = [campaign for campaign, _ in done]
        summaries = [report.summary(campaign, bound) for campaign in campaigns]
        report.write_rows(campaigns, staging / "upsets.csv")
        report.plot_outcomes(campaigns, bound, staging / "outcomes.png")
        report.plot_deviations(campaigns, staging / "deviations.png")
        text = {
            "ska_hw": __version__,
            "bound": bound,
            "campaigns": summaries,
            "design": design.dump(),
        }
        (staging / SUMMARY).write_text(json.dumps(text, indent=2) + "\n", "utf-8")
    for _, journal in done:
        journal.discard()
    for campaign in campaigns:
        console.print(report.table(campaign, bound))
    console.print(f"Results: {out}")
    if lost := sum(found["missed"] for found in summaries):
        console.print(f"Parity missed {lost} upsets in protected memories; see upsets.csv")
        return 1
    return 0


def _smaller(design: Design, samples: int | None) -> Design:
    most = design.data.samples
    if samples is not None and samples > most:
        raise UserError(f"--samples: expected at most {most}, the design's, found {samples}")
    return _with(design, "data", samples=samples or min(SAMPLES, most))


def _with(design: Design, table: str, **values: Any) -> Design:
    raw = design.dump()
    raw[table] |= values
    return Design.parse(raw)


def _campaign(design: Design, raw: RawTensors, each: int, console: Console) -> Any:
    from ska_hw.study.upsets.campaign import run_campaign

    columns = (TextColumn("{task.description:16}"), BarColumn(), MofNCompleteColumn())
    with Progress(
        *columns, TimeElapsedColumn(), console=console, disable=not console.is_terminal
    ) as progress:
        task = progress.add_task(f"protect = {design.array.protect}", total=None)

        def on_progress(done: int, total: int) -> None:
            progress.update(task, completed=done, total=total)

        return run_campaign(design, raw, each, design.training.seed, on_progress=on_progress)
