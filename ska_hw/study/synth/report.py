"""Tables of synthesis results."""

import statistics
from typing import Any

from rich.table import Table

from ska_hw.hdl.array.array_column import PE_MODULE

HEADINGS = {"lut": "LUT", "ff": "FF", "mult": "mult", "bram": "BRAM"}


def median_clock(result: dict[str, Any]) -> float | None:
    """Median over the seeds, in MHz."""
    clocks = [run["clock"] for run in result["runs"] if run["clock"] is not None]
    return statistics.median(clocks) if clocks else None


def table(summary: dict[str, Any]) -> Table:
    """One line a component, and one for each module that it instantiates."""
    seeds, size = len(summary["seeds"]), summary["size"]
    title = f"{summary['design']} on {summary['device']}, array {size} x {size}"
    shown = Table("component", title=title)
    clock_name = f"MHz, median of {seeds}" if seeds else "MHz"
    for name in (*HEADINGS.values(), clock_name, "MHz by seed"):
        shown.add_column(name, justify="right")
    for result in summary["components"]:
        clock, counts = median_clock(result), result["resources"]
        clocks = (f"{run['clock']:.1f}" for run in result["runs"] if run["clock"] is not None)
        median = "" if clock is None else f"{clock:.1f}"
        shown.add_row(result["component"], *_cells(counts["total"]), median, " ".join(clocks))
        if PE_MODULE in counts:
            shown.add_row("  one PE", *_cells(counts[PE_MODULE]), "", "")
            share = {name: number / size**2 for name, number in counts["total"].items()}
            shown.add_row("  all, per PE", *_cells(share), "", "")
    return shown


def _cells(counts: dict[str, float]) -> list[str]:
    return [f"{counts[resource]:.1f}".removesuffix(".0") for resource in HEADINGS]
