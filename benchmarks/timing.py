"""Steps of several engines, interleaved, so that all see the machine in the same state."""

import statistics
import time
from collections.abc import Callable, Mapping

from threadpoolctl import threadpool_limits

Step = Callable[[], object]


SETTLE = 0.1
"""Seconds before each turn: threads of BLAS look for work for a while after their last."""

TURN = 8
"""Steps that an engine makes in one go, with the caches its own as in a training."""


def interleave(engines: Mapping[str, Step], steps: int, threads: int) -> dict[str, float]:
    """Seconds that each engine took for `steps` steps, after two that are not counted.

    The engines take turns of `TURN` steps.
    """
    spent = dict.fromkeys(engines, 0.0)

    def take_turns(number: int) -> None:
        for name, step in engines.items():
            with threadpool_limits(threads, user_api="blas"):
                time.sleep(SETTLE)
                start = time.perf_counter()
                for _ in range(number):
                    step()
                spent[name] += time.perf_counter() - start

    take_turns(2)
    spent.update(dict.fromkeys(engines, 0.0))
    for done in range(0, steps, TURN):
        take_turns(min(TURN, steps - done))
    return spent


def ratios(runs: list[dict[str, float]], to: str) -> dict[str, tuple[float, float, float]]:
    """For each engine least, median and greatest of its time over that of `to` in the same run."""
    found = {}
    for name in runs[0]:
        values = sorted(run[name] / run[to] for run in runs)
        found[name] = values[0], statistics.median(values), values[-1]
    return found
