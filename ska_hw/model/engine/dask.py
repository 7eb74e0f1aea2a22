"""The passes over samples, spread over the workers of a Dask cluster.

Each worker holds some samples and their state; in each step it gets the weights and returns sums
over its samples. They are exact integers, so the result is the same to the bit for any number of
workers. A worker that is lost takes no results with it: what it held is a function of its samples
and of the weights of the step before, which every task carries, so that another one takes over.
"""

import multiprocessing
import sys
import uuid
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from numpy.typing import NDArray

from ska_hw.design import Design
from ska_hw.errors import ToolError
from ska_hw.model.engine.backend import Biases, Keep, Kept, LayerTotals, Views, add_totals
from ska_hw.model.engine.cpu.plan import Plan, make_plan, narrow
from ska_hw.model.engine.cpu.shard import Shard
from ska_hw.numbers.formats import Raw

Weights = tuple[list[NDArray[Any]], list[Raw]]
"""The forward view of each W and each b."""

TIMEOUT = "10s"
"""How long a scheduler may take to answer."""

GUARD = "a script that starts workers needs: if __name__ == '__main__':"

_held: dict[tuple[str, int], Shard] = {}
"""In a worker: the shards that it holds, by run and number."""


@contextmanager
def cluster(workers: int, scheduler: str | None = None) -> Iterator[Any]:
    """A Dask client: of the scheduler at an address, else of that many processes here.

    A script that starts processes needs `if __name__ == "__main__":` around it, since each of them
    imports it first. Raises `ToolError` where Dask is missing, the scheduler does not answer or
    the processes don't start.
    """
    if getattr(multiprocessing.current_process(), "_inheriting", False):
        sys.exit(GUARD)  # this is such a process, and about to start others
    try:
        from dask import config
        from distributed import Client, LocalCluster
    except ImportError:
        raise ToolError("several workers need dask: pip install 'ska-hw[distributed]'") from None
    if scheduler is not None:
        try:
            client = Client(scheduler, timeout=TIMEOUT)
        except (OSError, ValueError) as error:
            raise ToolError(f"no Dask scheduler answers at {scheduler} ({error})") from None
        with client:
            yield client
        return
    # A run's tables are small and live in memory; nothing is to be written to the user's folder.
    with config.set({"distributed.worker.memory.terminate": False}):
        try:
            local = LocalCluster(
                n_workers=workers, threads_per_worker=1, dashboard_address=None, silence_logs=50
            )
        except RuntimeError as error:
            raise ToolError(f"the workers don't start ({error}); {GUARD}") from None
        with local, Client(local) as client:
            yield client


@dataclass(frozen=True)
class Dask:
    """The backend of a Dask cluster's workers.

    Parameters
    ----------
    client: a `distributed.Client`.
    shards: parts that the samples are cut into, one for each worker unless given; the results
        don't depend on it.
    block: as for `Cpu`.
    """

    client: Any
    shards: int | None = None
    block: int | None = None

    def start(self, design: Design, x: NDArray[Any]) -> "_Spread":
        """Hand out the samples. The scheduler keeps them too, for the workers that come later."""
        shards = self.shards or len(self.client.scheduler_info(n_workers=-1)["workers"])
        return _Spread(self.client, make_plan(design, self.block), x, max(1, shards))


class _Spread:
    """Samples that are spread over the workers of `client`, in `shards` parts."""

    def __init__(self, client: Any, plan: Plan, x: NDArray[Any], shards: int) -> None:
        self._client, self._plan, self._run = client, plan, uuid.uuid4().hex
        self._steps_done = 0
        self._before: Weights | None = None
        edges = [i * len(x) // shards for i in range(shards + 1)]
        self._rows = [slice(a, b) for a, b in pairwise(edges) if a < b]
        codes: NDArray[Any] = x.astype(narrow(plan.design.formats.x))
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Sending large graph")
            self._x = [
                client.submit(_hold, codes[rows], pure=False, retries=10) for rows in self._rows
            ]

    def step(self, views: Views, biases: Biases, keep: Keep = None) -> list[LayerTotals]:
        """As `Passes.step`; a task for each shard, which carries all that it depends on."""
        now = list(views), [b.copy() for b in biases]
        tasks = [
            self._client.submit(
                _advance, (self._run, number), self._plan.design.dump(), self._plan.block, x,
                rows.start, self._steps_done, self._before, now, keep is not None,
                pure=False, retries=10,
            )
            for number, (x, rows) in enumerate(zip(self._x, self._rows, strict=True))
        ]  # fmt: skip
        parts = self._client.gather(tasks)
        self._before = now
        self._steps_done += 1
        if keep is not None:
            for rows, (_, tensors) in zip(self._rows, parts, strict=True):
                for to, source in zip(keep, tensors, strict=True):
                    to.forward[rows], to.z[rows] = source.forward, source.z
                    to.d[rows], to.g[rows] = source.d, source.g
        # What was received cannot be written to.
        return add_totals([_owned(parts[0][0]), *(totals for totals, _ in parts[1:])])


def _owned(totals: list[LayerTotals]) -> list[LayerTotals]:
    """The totals with an `a` of their own each."""
    return [replace(t, a=None if t.a is None else t.a.copy()) for t in totals]


def _hold(x: NDArray[Any]) -> NDArray[Any]:
    return x


def _advance(
    key: tuple[str, int],
    design: dict[str, Any],
    block: int,
    x: NDArray[Any],
    first: int,
    step: int,
    before: Weights | None,
    now: Weights,
    keep: bool,
) -> tuple[list[LayerTotals], list[Kept]]:
    """One step of one shard, in a worker. A function of its arguments: the state that is held
    from the step before only saves time.
    """
    shard = _held.get(key)
    if shard is None or shard.steps_done != step:
        # Of other runs nothing is needed any more.
        for old in [k for k in _held if k[0] != key[0] or k == key]:
            del _held[old]
        shard = Shard(make_plan(Design.parse(design), block), x, first)
        if before is not None:
            shard.restore(step, *before)
        _held[key] = shard
    kept = Kept.of(shard.plan.design, len(x)) if keep else []
    return _owned(shard.step(*now, kept or None)), kept
