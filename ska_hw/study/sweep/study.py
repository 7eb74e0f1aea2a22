"""All runs of a sweep, in this process, in workers or on a Dask scheduler; resumed after a kill.

Finished runs are kept in a journal as they come, so a sweep that was ended at any moment goes on
with the runs that are missing and repeats none that is kept.
"""

import contextlib
import math
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, wait
from pathlib import Path
from typing import Any

from ska_hw.errors import ToolError
from ska_hw.storage.journal import Journal
from ska_hw.study.sweep.plan import Plan
from ska_hw.study.sweep.work import Job, Record, run_part
from ska_hw.study.workers import executor

PART_SECONDS, MOST_RUNS = 0.25, 64
"""A worker gets as many runs at a time as take about so long, and not more than so many."""

AHEAD = 2
"""Parts that are handed out for each worker, so that none waits."""

Progress = Callable[[int, float], None]
"""Called with the number of runs that are done, and of designs a second so far."""


def run(
    plan: Plan,
    workers: int = 1,
    scheduler: str | None = None,
    journal: Path | None = None,
    progress: Progress | None = None,
) -> list[Record]:
    """The records of all runs in their order; without `journal` they are kept in memory alone.

    The journal is left for the caller to remove, who knows when the results are safe. Raises
    `UserError` for the journal of another sweep, and `ToolError` where workers don't start.
    """
    runs = plan.runs()
    found = dict[int, Record]()
    with contextlib.ExitStack() as stack:
        kept = None
        if journal is not None:
            remedy = "another --out, or remove it"
            kept = Journal(journal, plan.identity(runs), "sweep", remedy)
            stack.enter_context(kept)
            found = {record["run"]: record for record in kept.records}
        todo = deque((n, values) for n, values in enumerate(runs) if n not in found)
        before, begin = len(found), time.monotonic()
        job = Job(plan.base.dump(), str(plan.base.folder.absolute()), plan.engines, plan.x)
        for records in _parts(job, todo, workers, scheduler):
            if kept is not None:
                kept.append(*records)
            found |= {record["run"]: record for record in records}
            if progress:
                progress(len(found), (len(found) - before) / (time.monotonic() - begin))
    return [found[number] for number in range(len(runs))]


def _parts(
    job: Job, todo: deque[tuple[int, dict[str, Any]]], workers: int, scheduler: str | None
) -> Iterator[list[Record]]:
    """The records of `todo` as they come."""
    size = _Size()
    if workers == 1 and scheduler is None:
        while todo:
            begin = time.monotonic()
            records = run_part(job, size.take(todo))
            size.learn(len(records), time.monotonic() - begin)
            yield records
        return
    if not todo:
        return
    with executor(workers, scheduler) as pool:
        pending = dict[Future[list[Record]], float]()
        try:
            while todo or pending:
                while todo and len(pending) < AHEAD * workers:
                    pending[pool.submit(run_part, job, size.take(todo))] = time.monotonic()
                done, _ = wait(pending, return_when=FIRST_COMPLETED)
                for future in done:
                    begin, records = pending.pop(future), future.result()
                    # A part waits behind another of its worker.
                    size.learn(len(records), (time.monotonic() - begin) / AHEAD)
                    yield records
        except BrokenExecutor:
            raise ToolError(
                "a worker ended before its work; a script that starts workers needs: "
                "if __name__ == '__main__':"
            ) from None


class _Size:
    """How many runs to hand out at a time, from how long they have taken."""

    def __init__(self) -> None:
        self._runs = 1

    def take(self, todo: deque[tuple[int, dict[str, Any]]]) -> list[tuple[int, dict[str, Any]]]:
        """The next runs."""
        return [todo.popleft() for _ in range(min(self._runs, len(todo)))]

    def learn(self, runs: int, seconds: float) -> None:
        """Take in that so many runs took so long; the size at most doubles."""
        fitting = math.ceil(PART_SECONDS * runs / max(seconds, 1e-9))
        self._runs = max(1, min(fitting, 2 * self._runs, MOST_RUNS))
