"""A table of a study: typed rows, a CSV file and, shortened, a part of the page."""

import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar, get_type_hints

from ska_hw.study.files import plain, write_csv

Cell = str | int | float | bool | Sequence[Any] | None
"""What stands in a row; several values in one cell are a list."""
RowT = TypeVar("RowT")


@dataclass(frozen=True)
class ReportTable(Generic[RowT]):
    """`rows` of the class `row`, whose annotated fields are the columns; `name` is its file.

    A field is headed by the text of its `Annotated` type, or else by its name. Words in braces of
    such a text are filled in from `words`. A field that holds a tuple is headed by a tuple, a text
    for each of its cells, and one that holds a NamedTuple by that one's fields.
    """

    name: str
    title: str
    row: type[RowT]
    rows: list[RowT]
    note: str = ""
    words: Mapping[str, object] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[str, ...]:
        """The heading of each column."""
        return tuple(str(text).format(**self.words) for text in _flat(_headings(self.row)))

    @property
    def cells(self) -> list[list[Cell]]:
        """The rows in the order of `columns`."""
        names = list(get_type_hints(self.row))
        return [_flat(getattr(row, name) for name in names) for row in self.rows]


def _headings(row: type) -> Iterator[str | tuple[str, ...]]:
    for name, hint in get_type_hints(row, include_extras=True).items():
        if hasattr(hint, "_fields"):
            yield from _headings(hint)
        else:
            yield getattr(hint, "__metadata__", (name,))[0]


def _flat(values: Iterable[Any]) -> list[Cell]:
    return [cell for value in values for cell in (value if isinstance(value, tuple) else (value,))]


Tables = Mapping[str, ReportTable[Any]]
"""The tables of a study by name."""


def rows_of(tables: Tables, row: type[RowT]) -> list[RowT]:
    """All rows of one class; none where the study has no such table."""
    return [found for table in tables.values() if table.row is row for found in table.rows]


def write_table(table: ReportTable[Any], folder: Path) -> None:
    """Every digit of it; a cell of several values is a JSON list."""
    rows = ([_exact(cell) for cell in row] for row in table.cells)
    write_csv(folder / f"{table.name}.csv", table.columns, rows)


def _exact(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, list):
        return json.dumps(plain(cell))
    return repr(float(cell)) if isinstance(cell, float) else str(cell)


def short(cell: Cell) -> str:
    """A cell for people."""
    if cell is None or cell != cell:  # not a number
        return "–"
    if isinstance(cell, list):
        return ", ".join(map(short, cell))
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return "∞" if math.isinf(cell) else f"{cell:.4g}"
    return str(cell)
