"""What a command says: notes and complaints on standard error, tables on standard output."""

import contextlib
from collections.abc import Iterable
from typing import Any

import click
from rich.cells import cell_len
from rich.console import Console
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text


def complain(text: str, more: Iterable[str] = ()) -> None:
    """`text` as one line on standard error, and `more` as lines below it.

    What would move a terminal's cursor is written out.
    """
    with contextlib.suppress(OSError):  # there is no place left to say anything
        for line in (f"ska-hw: {text}", *more):
            click.echo("".join(c if c.isprintable() else repr(c)[1:-1] for c in line), err=True)


def note(text: str) -> None:
    """What the user should know, although the command goes on."""
    complain(f"note: {text}")


class Output(Console):
    """Standard output. Tables are never cut: where a terminal is too narrow, it folds the lines."""

    def __init__(self) -> None:
        super().__init__(highlight=False, soft_wrap=True)

    def on_broken_pipe(self) -> None:
        """Whoever calls `print` decides, and not rich, which would end with status 1."""
        raise BrokenPipeError

    def print(self, *objects: Any, **options: Any) -> None:
        """As rich does, a table at least as wide as its numbers and words are."""
        before = self.width
        for table in objects:
            if isinstance(table, Table):
                self.width = max(before, self._needed(table))
        super().print(*objects, **options)
        self.width = before

    def _needed(self, table: Table) -> int:
        for column in table.columns:
            both = (column.header, *column.cells)
            header, *cells = (Text.from_markup(str(cell)).plain for cell in both)
            if column.no_wrap:
                whole = [header, *cells]
            elif column.justify == "right":
                whole = [*header.split(), *cells]
            else:
                whole = " ".join([header, *cells]).split()
            column.min_width = max(map(cell_len, whole), default=0)
        return Measurement.get(self, self.options.update(max_width=10_000), table).minimum
