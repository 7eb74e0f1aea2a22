"""`ska-hw paper`: the paper, quantity by quantity and claim by claim."""

import time
from itertools import count
from pathlib import Path

import click

from ska_hw.cli.advice import say_formats
from ska_hw.cli.messages import Output, note
from ska_hw.cli.options import out_option, say_replaced, workers_option
from ska_hw.cli.paper_parts import run_study_of_time, run_study_of_variants
from ska_hw.cli.progress import Bars
from ska_hw.design import PRESETS
from ska_hw.model.data import quantize_tensors
from ska_hw.storage.machine import cores
from ska_hw.storage.result_folder import result_folder


@click.command("paper")
@click.argument("design", required=False)
@click.option(
    "--data",
    metavar="SOURCE",
    help="The images: a folder with MNIST's IDX files (.gz or not) or mnist_subset.npz, such a "
    "file, or 'openml' to fetch MNIST. Of MNIST, the first images of each class are taken.",
)
@click.option(
    "--weights",
    type=click.Path(path_type=Path),
    help="Initial weights, an .npz with w1, w2, ...; otherwise they are drawn from the seed.",
)
@click.option(
    "--published",
    type=click.Path(path_type=Path),
    help="Folder of the published histories (CSV). With --weights, a folder 'published' beside "
    "the data is found by itself.",
)
@click.option(
    "--preset",
    "presets",
    multiple=True,
    type=click.Choice(list(PRESETS)),
    help="Fixed-point side to run, repeatable; all of them unless given.",
)
@click.option("--seed", type=click.IntRange(min=0), help="Seed of the initial weights.")
@click.option("--quick", is_flag=True, help="The bundled 8x8 digits, and fewer repetitions.")
@workers_option("Processes; as many as there are cores by default.", None, "--jobs")
@click.option(
    "--rtl",
    is_flag=True,
    help="Not the report: train once in the simulated Verilog core, with one --preset (the "
    "design's own unless given), and compare every step with the model. An interrupted run goes on "
    "behind the last finished step.",
)
@click.option(
    "--study",
    "part",
    type=click.Choice(["time", "variants"]),
    help="Not the report but one question. time: characteristic time against initial scale, "
    "inputs, width, depth, eta and data, over seeds, beside a theory; goes on after a kill. "
    "variants: the four rules and both signs of Tensor Net.",
)
@click.option(
    "--fault",
    metavar="WHERE",
    help="With --rtl: flip one bit in the Verilog's constants, as in `ska-hw run`.",
)
@out_option("ska_paper, ska_paper_rtl, ska_paper_time", "-o", "--output")
def command(
    design: str | None,
    data: str | None,
    weights: Path | None,
    published: Path | None,
    presets: tuple[str, ...],
    seed: int | None,
    quick: bool,
    workers: int | None,
    rtl: bool,
    part: str | None,
    fault: str | None,
    out: Path | None,
) -> int:
    """Reproduce "The Principle of Entropic Least Action" in float and in fixed point.

    DESIGN is a TOML file or a shipped design: any depth, width and batch. It is "paper" (MNIST,
    784-256-128-64-10, η K = 0.5) unless given, or "digits" with --quick.

    Writes one HTML page with every figure and table, the figures as SVG and PNG, all numbers as
    CSV and a summary as JSON.

    With --rtl the exit status is 1 where the core differs from the model.
    """
    name = design or ("digits" if quick and data is None else "paper")
    if rtl:
        if part is not None:
            raise click.UsageError("--study belongs to the model and not to --rtl")
        # Imported here, since nothing else needs the hardware side.
        from ska_hw.cli.paper_rtl import run_rtl

        _refuse(published, workers, presets)
        return run_rtl(name, data, weights, presets[0] if presets else None, seed, fault, out)
    if fault is not None:
        raise click.UsageError("--fault needs --rtl")
    if part is not None:
        if published or presets:
            raise click.UsageError("--study trains in float, and compares with nothing published")
        if part == "variants":
            return run_study_of_variants(name, data, weights, seed, out)
        if weights:
            raise click.UsageError("--study time draws its weights: --weights is not used")
        return run_study_of_time(name, data, seed, quick, workers or cores(), out)
    return _report(name, data, weights, published, presets, seed, quick, workers or cores(), out)


def _report(
    name: str,
    data: str | None,
    weights: Path | None,
    published: Path | None,
    presets: tuple[str, ...],
    seed: int | None,
    quick: bool,
    workers: int,
    out: Path | None,
) -> int:
    """The whole report."""
    out = out or Path("ska_paper")
    from ska_hw.study.paper.report import PAGE, figure_count, findings_table, write_report
    from ska_hw.study.paper.setup import FULL, OWN, QUICK, read_setup
    from ska_hw.study.paper.study import run_study, tasks_of

    started = time.monotonic()
    scale = QUICK if quick else FULL
    with Bars() as bars:
        bars.wait("reading the data")
        setup = read_setup(name, data, weights, published, list(presets), seed, scale)
    for text in setup.tensors.notes:
        note(text)
    if OWN not in setup.fixed:
        say_replaced(next(iter(setup.fixed.values())), ", ".join(setup.fixed))
    with result_folder(out) as folder, Bars() as bars:
        training = bars.stage("Training", sum(task.work for task in tasks_of(setup)))
        study = run_study(setup, workers, training)
        drawing, parts = bars.stage("Drawing", figure_count(study)), count(1)
        findings = write_report(study, folder, lambda part: drawing(next(parts), part))
    console = Output()
    console.print(findings_table(findings))
    for side, fixed in setup.fixed.items():
        say_formats(console, fixed, quantize_tensors(fixed, setup.tensors), side)
    seconds = time.monotonic() - started
    click.echo(f"Report: {out / PAGE} ({seconds:.0f} s on {workers} core{'s' * (workers > 1)})")
    return 0


def _refuse(published: Path | None, workers: int | None, presets: tuple[str, ...]) -> None:
    """Raise `UsageError` for what `--rtl` has no use for."""
    if len(presets) > 1:
        raise click.UsageError("--rtl takes one --preset")
    for option, value in (("--published", published), ("--workers (or --jobs)", workers)):
        if value is not None:
            raise click.UsageError(f"{option} belongs to the report and not to --rtl")
