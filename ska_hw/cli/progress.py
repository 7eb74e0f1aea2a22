"""The progress of all commands, on standard error: bars on a terminal, elsewhere a line at times.

A command opens `Bars` and calls what `stage` returns. A pipe or a file gets a line every
`LINE_SECONDS`, also while nothing is reported, and none from a command that ends before.
"""

import threading
import time
from contextlib import AbstractContextManager
from typing import Protocol

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    TaskID,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from ska_hw.cli.messages import complain

LINE_SECONDS = 30.0
"""Between two lines where no bar can be seen."""


class Report(Protocol):
    """Says that `done` of the stage's total is done, or of another total; `note` stands beside."""

    def __call__(self, done: float, /, note: str = "", total: float | None = None) -> None: ...


class Bars(AbstractContextManager["Bars"]):
    """A bar for each stage of a command, as long as it is entered; none stays on the screen."""

    def __init__(self) -> None:
        console = Console(stderr=True)
        self.shown = console.is_terminal
        self._waiting: TaskID | None = None
        self._at, self._begin, self._ended = "", time.monotonic(), threading.Event()
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[note]}"),
            console=console,
            transient=True,
            disable=not self.shown,
            # Steps of the paper's network take minutes each.
            speed_estimate_period=300,
        )

    def __enter__(self) -> "Bars":
        self._progress.start()
        if not self.shown:
            threading.Thread(target=self._say_lines, daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self._ended.set()
        self._progress.stop()

    def _say_lines(self) -> None:
        while not self._ended.wait(LINE_SECONDS):
            complain(f"{time.monotonic() - self._begin:.0f} s: {self._at or 'at work'}")

    def wait(self, title: str) -> None:
        """Show that `title` goes on, without an end in sight, until a stage begins."""
        self._at = title
        self._waiting = self._progress.add_task(title, total=None, note="")

    def stage(self, title: str, total: float | None = None) -> Report:
        """A stage that begins with its first report; what was done before has no part in its speed.

        So the time left of a run that was resumed in the middle is that of what follows.
        """
        task: TaskID | None = None

        def report(done: float, /, note: str = "", total: float | None = total) -> None:
            nonlocal task
            if self._waiting is not None:
                self._progress.remove_task(self._waiting)
                self._waiting = None
            if task is None:
                task = self._progress.add_task(title, total=total, completed=int(done), note=note)
            share = f" {100 * done / total:.0f} %" if total else ""
            self._at = f"{title}{share}{note and ', '}{note}"
            self._progress.update(task, completed=done, total=total, note=note)

        return report
