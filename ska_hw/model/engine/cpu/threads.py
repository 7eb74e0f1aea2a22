"""How many threads are worth starting."""

import os
import time
from functools import lru_cache
from pathlib import Path

from threadpoolctl import threadpool_info

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
