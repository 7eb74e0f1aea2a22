"""`ska-hw wordlength --hold`: word lengths that hold on initialisations nobody searched on."""

import contextlib
import time
from pathlib import Path

import click

from ska_hw.cli.messages import Output
from ska_hw.cli.progress import Bars
from ska_hw.cli.status import NOTHING_FOUND
from ska_hw.design import Design
from ska_hw.storage.result_folder import result_folder
from ska_hw.study.files import write_summary
from ska_hw.study.wordlength import hold_report as report
from ska_hw.study.wordlength.hold import Found, HoldSearch, HoldSettings, Share
from ska_hw.study.wordlength.report import to_toml
from ska_hw.study.workers import executor

SEARCH_SHARE = 0.6
"""Of the time: for the descent; the rest is for tests and the curve."""


def search_and_hold(
    base: Design,
    settings: HoldSettings,
    *,
    minutes: float,
    workers: int,
    scheduler: str | None,
    initialisations: int,
    study: Path,
    out: Path,
) -> int:
    """The command with --hold; gives its exit status. `base` has absolute paths."""
    console, begin = Output(), time.monotonic()
    with executor(workers, scheduler) as pool, Bars() as bars:
        stage = bars.stage("searching", 60 * minutes)

        def progress(runs: int, note: str) -> None:
            stage(min(time.monotonic() - begin, 60 * minutes), f"{runs} runs, {note}")

        deadline = begin + 60 * minutes * SEARCH_SHARE
        search = HoldSearch(base, settings, study, pool, workers, progress, deadline)
        with contextlib.closing(search.journal):
            if search.outcomes:
                console.print(f"Going on with {len(search.outcomes)} runs from {study}")
            try:
                found = search.search()
                shares = search.curve(found, initialisations)
            except KeyboardInterrupt:
                click.echo(
                    f"ska-hw: the search is kept in {study}; the same command goes on", err=True
                )
                raise
    console.print(*report.said(search, found), sep="\n")
    _write(search, found, shares, base, out)
    console.print("\nCost against the share of initialisations that hold, on others again:")
    console.print(report.curve_table(search, shares, found))
    if search.failures():
        console.print("\nWhere runs left the bound first:")
        console.print(report.failures_table(search))
    console.print(f"{(time.monotonic() - begin) / 60:.1f} minutes. Results: {out}")
    return 0 if found.winner is not None else NOTHING_FOUND


def _write(search: HoldSearch, found: Found, shares: list[Share], base: Design, out: Path) -> None:
    with result_folder(out) as folder:
        if found.winner is not None:
            raw = search.space.design(found.winner).dump() | {"name": f"{base.name[:58]}_found"}
            (folder / f"{base.name}.toml").write_text(to_toml(Design.parse(raw)), "utf-8")
        report.write_curve(search, shares, found, folder / "curve.csv")
        report.plot_curve(search, shares, found, folder / "curve.png")
        write_summary(folder, report.summary(search, found, shares))
