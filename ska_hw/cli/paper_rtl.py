"""`ska-hw paper --rtl`: the paper's experiment in the Verilog core, compared with the model."""

import resource
import time
from pathlib import Path
from typing import Any

import click
from rich.table import Table

from ska_hw.cli.messages import Output, note
from ska_hw.cli.options import say_replaced
from ska_hw.cli.progress import Bars
from ska_hw.cosim.resumable import CoreMismatchError, ResumableRun
from ska_hw.storage.result_folder import result_folder
from ska_hw.study.paper.rtl import read_experiment, write_experiment


def run_rtl(
    name: str,
    data: str | None,
    weights: Path | None,
    preset: str | None,
    seed: int | None,
    fault: str | None,
    out: Path | None,
) -> int:
    """Run it, write the results, and print a table. Returns the exit status."""
    with Bars() as reading:
        reading.wait("reading the data")
        experiment = read_experiment(name, data, weights, preset, seed)
    say_replaced(experiment.design)
    for text in experiment.notes:
        note(text)
    out = out or Path("ska_paper_rtl")
    bars, steps, finished = Bars(), experiment.design.training.steps, 0
    report = bars.stage("Verilog against model")

    def on_step(done: int, cycles: int) -> None:
        nonlocal finished
        finished = done
        total = run.simulation.expected_cycles.total
        report(cycles, f"step {min(done + 1, steps)} of {steps}", total)

    run = ResumableRun(experiment.design, experiment.raw, fault, on_step)
    try:
        with result_folder(out) as folder, bars:
            bars.wait("compiling Verilog")
            run.prepare()
            started = time.monotonic(), _processor_seconds()
            records = run.run()
            spent = time.monotonic() - started[0], _processor_seconds() - started[1]
            summary = write_experiment(experiment, run, records, folder)
    except CoreMismatchError as error:
        click.echo(f"ska-hw: {error}", err=True)
        return 1
    except KeyboardInterrupt:
        if finished:
            click.echo(f"{finished} steps are kept; the same command goes on from there", err=True)
        raise
    new = summary["cycles"] - (records[run.resumed - 1]["cycles"] if run.resumed else 0)
    _print(summary, out, run.resumed, new, *spent)
    return 0


def _processor_seconds() -> float:
    """Of the simulator, when it has ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _print(
    summary: dict[str, Any], out: Path, resumed: int, cycles: int, wall: float, processor: float
) -> None:
    network, formats = summary["design"]["network"], summary["design"]["formats"]
    widths = "-".join(str(width) for width in [network["inputs"], *network["layers"]])
    size = summary["design"]["array"]["size"]
    here = f", the first {resumed} in an earlier process" if resumed else ""
    rows = [
        ("design", f"{widths}, {formats.get('preset') or 'own formats'}, {size} x {size} array"),
        ("data", summary["data"]),
        ("steps", f"{summary['steps']}{here}"),
        ("values compared", f"{summary['compared']:,}"),
        ("values that differ", f"{summary['differing']:,}"),
        ("clock cycles", f"{summary['cycles']:,}, as scheduled"),
        ("of these without a tile in the array", f"{summary['stall_cycles']:,}"),
        ("utilisation of the array", f"{100 * summary['utilisation']:.2f} %"),
        ("simulated here", f"{cycles:,} cycles in {wall:.0f} s"),
        ("cycles a second of processor time", f"{cycles / max(processor, 1e-9):,.0f}"),
    ]
    table = Table(box=None, pad_edge=False, show_header=False)
    for row in rows:
        table.add_row(*row)
    console = Output()
    console.print(table)
    console.print(f"Results: {out}")
