"""Steps of several engines, interleaved, so that all see the machine in the same state."""

import statistics
import time
from collections.abc import Callable, Mapping

from threadpoolctl import threadpool_limits

Step = Callable[[], object]


def interleave(engines: Mapping[str, Step], steps: int, threads: int) -> dict[str, float]:
    """Seconds that each engine took for `steps` steps, after two that are not counted."""
    spent = dict.fromkeys(engines, 0.0)
    for number in range(steps + 2):
        for name, step in engines.items():
            with threadpool_limits(threads, user_api="blas"):
                start = time.perf_counter()
                step()
                taken = time.perf_counter() - start
            if number > 1:
                spent[name] += taken
    return spent


def ratios(runs: list[dict[str, float]], to: str) -> dict[str, tuple[float, float, float]]:
    """For each engine least, median and greatest of its time over that of `to` in the same run."""
    found = {}
    for name in runs[0]:
        values = sorted(run[name] / run[to] for run in runs)
        found[name] = values[0], statistics.median(values), values[-1]
    return found
