"""Tasks on several cores, with one count of the work done, and nothing left after Ctrl-C."""

from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, wait
from dataclasses import dataclass
from typing import Any

from ska_hw.study.workers import SPAWN, worker_pool

Tick = Callable[[float], None]
"""Called with the units of work done since the last call."""

POLL_SECONDS = 0.2


@dataclass(frozen=True)
class Task:
    """`function(*arguments, tick)`, and the units of work that it will report."""

    name: str
    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    work: float


_shared: dict[str, Any] = {}


def _share(done: Any) -> None:
    _shared["done"] = done


def _tick(units: float) -> None:
    with _shared["done"].get_lock():
        _shared["done"].value += units


def _call(task: Task, tick: Tick) -> Any:
    """Run a task; it reports no more than its work, and all of it in the end."""
    reported = 0.0

    def limited(units: float) -> None:
        nonlocal reported
        allowed = max(0.0, min(units, task.work - reported))
        reported += allowed
        tick(allowed)

    result = task.function(*task.arguments, limited)
    tick(task.work - reported)
    return result


def run_tasks(
    tasks: list[Task], jobs: int, progress: Callable[[float, str], None] | None = None
) -> dict[str, Any]:
    """Results by task name. With `jobs` 1 everything happens in this process.

    `progress(done, name)` hears the total of units done and the name of the latest finished task.
    """
    hear = progress or (lambda done, name: None)
    if jobs == 1 or len(tasks) == 1:
        return _run_here(tasks, hear)
    done, results, latest = SPAWN.Value("d", 0.0), {}, ""
    with worker_pool(jobs, _share, done) as pool:
        # The longest first, so that no core waits for a straggler at the end.
        ordered = sorted(tasks, key=lambda task: -task.work)
        running = {pool.submit(_call, task, _tick): task.name for task in ordered}
        while running:
            finished, _ = wait(running, POLL_SECONDS, FIRST_COMPLETED)
            for future in finished:
                latest = running.pop(future)
                results[latest] = future.result()
            hear(done.value, latest)
    return {task.name: results[task.name] for task in tasks}


def _run_here(tasks: list[Task], progress: Callable[[float, str], None]) -> dict[str, Any]:
    total, results = 0.0, {}
    for task in tasks:

        def tick(units: float, name: str = task.name) -> None:
            nonlocal total
            total += units
            progress(total, name)

        results[task.name] = _call(task, tick)
    return results
