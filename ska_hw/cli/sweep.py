"""`ska-hw sweep`: many designs, a row for each."""

import time
from pathlib import Path

import click

from ska_hw.cli.messages import Output, note
from ska_hw.cli.options import out_option, scheduler_option, workers_option
from ska_hw.cli.progress import Bars
from ska_hw.storage.machine import cores
from ska_hw.storage.result_folder import check_place, result_folder


@click.command("sweep")
@click.argument("study")
@workers_option("Processes that train; as many as cores unless given.", None, most=256)
@scheduler_option
@click.option(
    "--plot",
    "plots",
    multiple=True,
    metavar="OBSERVABLE:KEY",
    help="A picture, as entropy_min:training.eta; may be given again.",
)
@out_option("ska_sweeps/NAME")
def command(
    study: str,
    workers: int | None,
    scheduler: str | None,
    plots: tuple[str, ...],
    out: Path | None,
) -> None:
    """Train a design again and again with other values of its keys, and make a table of it.

    STUDY is a TOML file with a design, and lists, ranges or distributions for any of its keys. Each
    run is a row of runs.csv and runs.parquet; histories.nc has all histories. Finished runs are
    kept beside the results until all are done: the same command goes on after Ctrl-C or a kill.
    """
    from ska_hw.study.frames import needed
    from ska_hw.study.sweep import report
    from ska_hw.study.sweep.plan import Plan
    from ska_hw.study.sweep.study import run

    needed("pandas", "pyarrow", "xarray")
    plan = Plan.read(study)
    report.check_plots(plan, plots)
    out = out or Path("ska_sweeps") / Path(study).stem
    check_place(out)
    journal = out.with_name(out.name + ".journal")
    console, begin = Output(), time.monotonic()
    with Bars() as bars:
        stage = bars.stage("sweeping", plan.count)

        def progress(done: int, rate: float) -> None:
            stage(done, f"{rate:.3g} designs a second")

        try:
            records = run(plan, workers or cores(), scheduler, journal, progress)
        except KeyboardInterrupt:
            click.echo(
                f"ska-hw: the finished runs are kept in {journal}; the same command goes on",
                err=True,
            )
            raise
    seconds = time.monotonic() - begin
    with result_folder(out) as staging:
        report.write(plan, records, staging, plots)
    journal.unlink(missing_ok=True)
    if failed := [r for r in records if "failed" in r["row"]]:
        note(f"{len(failed)} of {len(records)} runs are no designs; first: {_reason(failed[0])}")
    console.print(report.observables_table(plan, records))
    console.print(*report.findings_lines(records), sep="\n")
    console.print(f"{len(records):,} runs in {seconds:.1f} s. Results: {out}")


def _reason(record: dict[str, dict[str, str]]) -> str:
    return record["row"]["failed"]
