"""The progress bar of all commands: on standard error, and nothing where that is not a terminal.

A command opens `Bars` and calls what `stage` returns. What a pipe or a file should see in place of
bars is decided in `stage` alone, since every report of every command passes there.
"""

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


class Report(Protocol):
    """Says that `done` of the stage's total is done, or of another total; `note` stands beside."""

    def __call__(self, done: float, /, note: str = "", total: float | None = None) -> None: ...


class Bars(AbstractContextManager["Bars"]):
    """A bar for each stage of a command, as long as it is entered; none stays on the screen."""

    def __init__(self) -> None:
        console = Console(stderr=True)
        self.shown = console.is_terminal
        self._waiting: TaskID | None = None
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
        return self

    def __exit__(self, *error: object) -> None:
        self._progress.stop()

    def wait(self, title: str) -> None:
        """Show that `title` goes on, without an end in sight, until a stage begins."""
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
            self._progress.update(task, completed=done, total=total, note=note)

        return report
