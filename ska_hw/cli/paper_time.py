"""`ska-hw paper --study time`: characteristic time, measured and predicted."""

import time
from pathlib import Path

import click

from ska_hw.cli.messages import Output, note
from ska_hw.cli.progress import Bars
from ska_hw.design import Design
from ska_hw.storage.result_folder import check_place, result_folder

QUICK_SEEDS, SEEDS = 2, 5
"""Runs of each setting."""


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
