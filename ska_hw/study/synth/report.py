"""Tables of synthesis results."""

import statistics
from typing import Any

from rich.table import Table

from ska_hw.hdl.array.array_column import PE_MODULE
from ska_hw.study.synth.devices import RESOURCES

HEADINGS = {"lut": "LUT", "ff": "FF", "mult": "mult", "bram": "BRAM"}


def median_clock(result: dict[str, Any]) -> float | None:
    """Median over the seeds, in MHz."""
    clocks = [run["clock"] for run in result["runs"] if run["clock"] is not None]
    return statistics.median(clocks) if clocks else None


def table(summary: dict[str, Any]) -> Table:
    """One line a component, and one for each module that it instantiates."""
    seeds = len(summary["seeds"])
    title = (
        f"{summary['design']} on {summary['device']}, array {summary['size']} x {summary['size']}"
    )
    shown = Table(title=title)
    shown.add_column("component")
    for resource in RESOURCES:
        shown.add_column(HEADINGS[resource], justify="right")
    shown.add_column(f"MHz, median of {seeds}" if seeds else "MHz", justify="right")
    shown.add_column("MHz by seed", justify="right")
    for result in summary["components"]:
        clock = median_clock(result)
        counts = result["resources"]
        shown.add_row(
            result["component"],
            *_cells(counts["total"]),
            "" if clock is None else f"{clock:.1f}",
            " ".join(f"{run['clock']:.1f}" for run in result["runs"] if run["clock"] is not None),
        )
        if PE_MODULE in counts:
            shown.add_row("  one PE", *_cells(counts[PE_MODULE]), "", "")
            pes = summary["size"] ** 2
            share = {name: number / pes for name, number in counts["total"].items()}
            shown.add_row("  all, per PE", *_cells(share), "", "")
    return shown


def _cells(counts: dict[str, float]) -> list[str]:
    return [f"{counts[resource]:.1f}".removesuffix(".0") for resource in RESOURCES]
