"""A table of a study: a CSV file and, shortened, a part of the page."""

import csv
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

Cell = str | int | float | bool | None


@dataclass(frozen=True)
class Table:
    """Rows under `columns`; `name` is its file. `shown` is false for those that are files only."""

    name: str
    title: str
    columns: tuple[str, ...]
    rows: list[tuple[Cell, ...]]
    note: str = ""
    shown: bool = True


def write_csv(table: Table, folder: Path) -> None:
    """Every digit of it."""
    with (folder / f"{table.name}.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(table.columns)
        for row in table.rows:
            writer.writerow([_exact(cell) for cell in row])


def _exact(cell: Cell) -> str:
    if cell is None:
        return ""
    return repr(float(cell)) if isinstance(cell, float) else str(cell)


def short(cell: Cell) -> str:
    """A cell for people."""
    if cell is None:
        return "–"
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        if math.isnan(cell):
            return "–"
        return "∞" if math.isinf(cell) else f"{cell:.4g}"
    return str(cell)


def joined(values: Sequence[Cell]) -> str:
    """Several cells in one."""
    return ", ".join(short(value) for value in values)
