"""`ska-hw paper --study`: one question of the paper's, alone."""

import time
from pathlib import Path

import click

from ska_hw.cli.messages import Output, note
from ska_hw.cli.progress import Bars
from ska_hw.design import Design
from ska_hw.storage.result_folder import check_place, result_folder
from ska_hw.study.style import plain_table

QUICK_SEEDS, SEEDS = 2, 5
"""Runs of each setting."""


def run_study_of_variants(
    name: str, data: str | None, weights: Path | None, seed: int | None, out: Path | None
) -> int:
    """Train all variants, write the results, and print a table. Returns the exit status."""
    from ska_hw.study.paper.setup import read_tensors
    from ska_hw.study.paper.table import short
    from ska_hw.study.paper.variants import run_variants, variants_table, write_variants

    out = out or Path("ska_paper_variants")
    check_place(out)
    with Bars() as bars:
        bars.wait("training the four variants")
        design = Design.read(name, training__seed=seed)
        _, tensors, _ = read_tensors(design, name, data, weights)
        variants = run_variants(design, tensors)
    for text in tensors.notes:
        note(text)
    with result_folder(out) as folder:
        write_variants(variants, folder)
    table = variants_table(variants)
    shown = plain_table(*table.columns, left=2)
    for cells in table.cells:
        shown.add_row(*map(short, cells))
    console = Output()
    console.print(shown)
    console.print(f"Results: {out}")
    return 0


def run_study_of_time(
    name: str,
    data: str | None,
    seed: int | None,
    quick: bool,
    workers: int,
    out: Path | None,
) -> int:
    """Run it, write the results, and print table and fits. Returns the exit status."""
    from ska_hw.study.paper.setup import read_tensors
    from ska_hw.study.paper.times import run_times, settings_of
    from ska_hw.study.paper.times_report import lines, printed, write_times

    out = out or Path("ska_paper_time")
    check_place(out)
    journal = out.with_name(out.name + ".journal")
    with Bars() as bars:
        bars.wait("reading the data")
        design = Design.read(name, training__seed=seed)
        _, tensors, _ = read_tensors(design, name, data, None)
    for text in tensors.notes:
        note(text)
    seeds, begin = QUICK_SEEDS if quick else SEEDS, time.monotonic()
    with Bars() as bars:
        stage = bars.stage("characteristic times", seeds * len(settings_of(design)))
        try:
            settings, runs = run_times(design, tensors.x, seeds, workers, journal, stage)
        except KeyboardInterrupt:
            kept = f"the finished runs are kept in {journal}; the same command goes on"
            click.echo(f"ska-hw: {kept}", err=True)
            raise
    with result_folder(out) as folder:
        write_times(design, settings, runs, folder)
    journal.unlink(missing_ok=True)
    console = Output()
    console.print(printed(settings, runs))
    console.print(*lines(settings, runs), sep="\n")
    console.print(f"{len(runs)} runs in {time.monotonic() - begin:.0f} s. Results: {out}")
    return 0
