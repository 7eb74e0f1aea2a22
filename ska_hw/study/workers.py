"""Processes that work for a study, and end with the process that started them."""

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing.connection import wait
from typing import Any

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS")
SPAWN = multiprocessing.get_context("spawn")
"""How workers are started: with nothing of their parent's memory, threads or locks."""


@contextlib.contextmanager
def worker_pool(
    workers: int, start: Callable[..., None] | None = None, *arguments: Any
) -> Iterator[ProcessPoolExecutor]:
    """`workers` processes of one thread each; each calls `start` with `arguments` first.

    What they are still doing when the block ends is given up: they are ended.
    """
    before = {name: os.environ.get(name) for name in THREADS}
    # Libraries read these when they are loaded; the workers are what fills the cores.
    os.environ.update(dict.fromkeys(THREADS, "1"))
    pool = ProcessPoolExecutor(workers, SPAWN, _start_worker, (start, arguments))
    try:
        yield pool
    finally:
        children = list((pool._processes or {}).values())
        pool.shutdown(wait=False, cancel_futures=True)
        for child in children:
            child.terminate()
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


@contextlib.contextmanager
def executor(workers: int, scheduler: str | None = None) -> Iterator[Executor]:
    """`worker_pool`, or the workers of the Dask scheduler at an address.

    Raises `ToolError` where Dask is missing or no scheduler answers.
    """
    if scheduler is None:
        with worker_pool(workers) as pool:
            yield pool
        return
    from ska_hw.model.engine.dask import cluster

    with cluster(workers, scheduler) as client:
        yield client.get_executor()


def _start_worker(start: Callable[..., None] | None, arguments: tuple[Any, ...]) -> None:
    _end_with_parent()
    # Ctrl-C reaches the whole group; the parent alone takes it, and ends the workers itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if start is not None:
        start(*arguments)


def _end_with_parent() -> None:
    """End this worker as soon as its parent is gone, even by a kill.

    Without that, the workers of a killed pool wait for their next task for ever.
    """
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    sentinel = parent.sentinel

    def watch() -> None:
        wait([sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
