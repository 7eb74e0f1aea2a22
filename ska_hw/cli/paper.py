"""`ska-hw paper`: the paper, quantity by quantity and claim by claim."""

import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from ska_hw.design import PRESETS
from ska_hw.errors import UserError
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
@click.option(
    "--jobs", type=click.IntRange(min=1), help="Processes; as many as there are cores by default."
)
@click.option(
    "--rtl",
    is_flag=True,
    help="Not the report: train once in the simulated Verilog core, with one --preset (the "
    "design's own unless given), and compare every step with the model. An interrupted run goes on "
    "behind the last finished step.",
)
@click.option(
    "--fault",
    metavar="WHERE",
    help="With --rtl: flip one bit in the Verilog's constants, as in `ska-hw run`.",
)
@click.option(
    "-o",
    "--out",
    "--output",
    "output",
    type=click.Path(path_type=Path),
    help="Folder of the results; replaced as a whole, and only when all went well.  "
    "[default: ska_paper, with --rtl ska_paper_rtl]",
)
def command(
    design: str | None,
    data: str | None,
    weights: Path | None,
    published: Path | None,
    presets: tuple[str, ...],
    seed: int | None,
    quick: bool,
    jobs: int | None,
    rtl: bool,
    fault: str | None,
    output: Path | None,
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
        return _rtl(name, data, weights, published, presets, seed, jobs, fault, output)
    if fault is not None:
        raise click.UsageError("--fault needs --rtl")
    output = output or Path("ska_paper")
    from ska_hw.study.paper.report import PAGE, figure_count, write_report
    from ska_hw.study.paper.setup import FULL, QUICK, read_setup
    from ska_hw.study.paper.study import run_study, tasks_of

    started = time.monotonic()
    setup = read_setup(
        name, data, weights, published, list(presets), seed, QUICK if quick else FULL
    )
    jobs = jobs or cores()
    console = Console(stderr=True)
    with result_folder(output) as folder:
        with _bar(console, "Training", sum(task.work for task in tasks_of(setup))) as advance:
            study = run_study(setup, jobs, advance)
        with _bar(console, "Drawing", figure_count(study)) as advance:
            parts = 0

            def tick(part: str) -> None:
                nonlocal parts
                parts += 1
                advance(parts, part)

            write_report(study, folder, tick)
    _print_findings(output)
    seconds = time.monotonic() - started
    click.echo(f"Report: {output / PAGE} ({seconds:.0f} s on {jobs} core{'s' * (jobs > 1)})")
    return 0


def _rtl(
    name: str,
    data: str | None,
    weights: Path | None,
    published: Path | None,
    presets: tuple[str, ...],
    seed: int | None,
    jobs: int | None,
    fault: str | None,
    output: Path | None,
) -> int:
    """`--rtl`; imported here, since nothing else needs the hardware side."""
    from ska_hw.cli.paper_rtl import run_rtl

    if len(presets) > 1:
        raise click.UsageError("--rtl takes one --preset")
    for option, value in (("--published", published), ("--jobs", jobs)):
        if value is not None:
            raise click.UsageError(f"{option} belongs to the report and not to --rtl")
    return run_rtl(name, data, weights, presets[0] if presets else None, seed, fault, output)


@contextlib.contextmanager
def _bar(console: Console, title: str, total: float) -> Iterator[Callable[[float, str], None]]:
    """A progress bar on standard error; silent where that is not a terminal."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:3.0f} %"),
        TimeElapsedColumn(),
        TextColumn("{task.fields[name]}"),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        bar = progress.add_task(title, total=total, name="")
        yield lambda done, name: progress.update(bar, completed=done, name=name)


def _print_findings(folder: Path) -> None:
    """The statements of the paper and whether they hold, from the summary just written."""
    import json

    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("item", "statement", "holds"):
        table.add_column(column)
    try:
        summary = json.loads((folder / "summary.json").read_text("utf-8"))
    except OSError as error:
        raise UserError(f"{folder}: cannot be read again ({error.strerror})") from None
    for found in summary["findings"]:
        table.add_row(found["item"], found["claim"], found["holds"])
    Console().print(table)
