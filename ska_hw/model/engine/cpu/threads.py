"""How many threads are worth starting, and BLAS kept to that number."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from threadpoolctl import ThreadpoolController, threadpool_info

from ska_hw.storage.machine import cores

SMALL = 20_000_000
"""Multiply-accumulates of a step below which a second thread does not pay."""


def threads_for(work: int) -> int:
    """Threads for steps of `work` multiply-accumulates: as many as cores are idle.

    `OMP_NUM_THREADS` and the limits that threadpoolctl has set for BLAS are limits here too.
    """
    if work < SMALL:
        return 1
    limits = [pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"]
    most = min([cores(), *limits])
    return max(1, min(most, _idle(int(time.monotonic() // 60)))) if most > 1 else 1


_limits: list[int] = []
"""The limits of BLAS that are in force, the innermost last."""


@contextmanager
def blas_threads(threads: int) -> Iterator[None]:
    """Keep NumPy's BLAS to so many threads; inside of the same limit it costs nothing.

    Looking for the libraries takes a millisecond and setting a limit a tenth of it, which a step of
    a small network does not: a loop over steps is entered once, and what it calls many times.
    """
    if _limits and _limits[-1] == threads:
        yield
        return
    with _libraries().limit(limits=threads, user_api="blas"):
        _limits.append(threads)
        try:
            yield
        finally:
            _limits.pop()


@lru_cache(maxsize=1)
def _libraries() -> ThreadpoolController:
    """What is loaded when it is first asked for; NumPy's BLAS comes with NumPy."""
    return ThreadpoolController()


@lru_cache(maxsize=1)
def _idle(_minute: int) -> int:
    """Cores that nobody used during a tenth of a second in which we did nothing."""
    before = _cpu_times()
    time.sleep(0.1)
    after = _cpu_times()
    if before is None or after is None or after[1] <= before[1]:
        return cores()
    share = (after[0] - before[0]) / (after[1] - before[1])
    return round(share * (os.cpu_count() or 1))


def _cpu_times() -> tuple[int, int] | None:
    """Idle and all time of all cores so far, or None where there is no /proc."""
    try:
        fields = Path("/proc/stat").read_text("ascii").split("\n", 1)[0].split()[1:9]
    except OSError:
        return None
    times = [int(field) for field in fields]
    return times[3] + times[4], sum(times)
