"""Some samples of a run and their state, advanced by one step at a time.

A step of a sample needs the weights and nothing of other samples, and what it gives back are sums
over samples of integers. So samples can be cut into blocks, blocks spread over threads and shards
over machines: addition of integers gives the same bits in any order.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.design import Design
from ska_hw.model.engine.backend import COUNTS, PEAKS, Biases, Keep, LayerTotals, Views, add_totals
from ska_hw.model.engine.cpu import kernels
from ska_hw.model.engine.cpu.kernels import Totals
from ska_hw.model.engine.cpu.plan import LayerPlan, Plan, make_plan, narrow, noise_keys
from ska_hw.model.engine.cpu.threads import blas_threads, threads_for
from ska_hw.numbers.formats import Raw


@dataclass
class _Workspace:
    """Buffers of one thread for one layer, reused block after block."""

    forward: Raw
    z_old: NDArray[Any]
    d_old: NDArray[Any]
    g: NDArray[Any]
    a: Raw
    packed: dict[Any, Any] = field(default_factory=dict)

    def pack(self, name: str, how: Callable[..., Any], operand: Any) -> Any:
        """The operand as a product wants it, in place of that of an earlier block of its shape."""
        key = name, operand.shape
        self.packed[key] = how(operand, self.packed.get(key))
        return self.packed[key]


@dataclass(frozen=True)
class Cpu:
    """The backend of this machine's processor.

    Parameters
    ----------
    block: samples that are worked on at a time, 512 unless given; the results don't depend on it.
    threads: as many as cores are idle unless given.
    """

    block: int | None = None
    threads: int | None = None

    def start(self, design: Design, x: NDArray[Any]) -> "Shard":
        """All samples in one shard. Raises `ValueError` for a block of less than one sample."""
        threads = self.threads or threads_for(design.multiply_accumulates)
        return Shard(make_plan(design, self.block), x, threads=threads)


class Shard:
    """Samples `first` to `first` + len(x) of a run.

    Parameters
    ----------
    plan: of the design.
    x: (n, I) codes of the inputs, any integer dtype.
    first: number of the first sample, which stochastic rounding depends on.
    threads: that work at the same time.
    """

    def __init__(self, plan: Plan, x: NDArray[Any], first: int = 0, threads: int = 1) -> None:
        self.plan, self.first, self.threads = plan, first, threads
        layers = plan.layers
        self.blocks = _blocks(len(x), plan.block, threads)
        self.x: list[Any] = [None] * len(self.blocks)
        self.x_columns: list[Any] = [None] * len(self.blocks)
        self.replace(x)
        shapes = [(len(x), layer.outputs) for layer in layers]
        self.z: list[NDArray[Any]] = [
            np.zeros(shape, dtype=narrow(plan.design.formats.z)) for shape in shapes
        ]
        self.d: list[NDArray[Any]] = [np.zeros(shape, dtype=plan.table.dtype) for shape in shapes]
        # Views of D: those of the step before are the update's operands.
        view = None if plan.d_view is None else narrow(plan.design.formats.d_operand)
        self.views: list[NDArray[Any] | None] = [
            None if view is None else np.zeros(shape, dtype=view) for shape in shapes[:-1]
        ]
        self.steps_done = 0
        longest = max(rows.stop - rows.start for rows in self.blocks)
        self._spaces = [
            [self._workspace(i, longest) for i in range(len(layers))] for _ in range(threads)
        ]
        self._weights: list[Any] = [None] * len(layers)

    def _workspace(self, number: int, rows: int) -> _Workspace:
        layer, f = self.plan.layers[number], self.plan.design.formats
        shape = rows, layer.outputs
        return _Workspace(
            forward=np.empty(shape, dtype=np.int64),
            z_old=np.empty(shape, dtype=narrow(f.z)),
            d_old=np.empty(shape, dtype=narrow(f.d)),
            g=np.empty(shape, dtype=narrow(f.g)),
            a=np.empty((layer.inputs, layer.outputs), dtype=np.int64),
        )

    def step(self, views: Views, biases: Biases, keep: Keep = None) -> list[LayerTotals]:
        """One step with the forward view of each W and with each b.

        The first step sums nothing for an update. `keep`, one for each layer, takes the tensors.
        """
        total = self._run(views, biases, keep, updates=self.steps_done > 0)
        self.steps_done += 1
        return total

    def restore(self, steps_done: int, views: Views, biases: Biases) -> None:
        """Reach the state after `steps_done` steps, given the weights of the last of them: Z and D
        are functions of these alone.
        """
        self.steps_done = steps_done - 1
        self._run(views, biases, None, updates=False)
        self.steps_done = steps_done

    def replace(self, x: NDArray[Any]) -> None:
        """As `Moving.replace`: X packed for both passes, in place of the X before."""
        first, x = self.plan.layers[0], x.astype(narrow(self.plan.design.formats.x), copy=False)
        for block, rows in enumerate(self.blocks):
            self.x[block] = first.forward.left(x[rows], self.x[block])
            columns = np.ascontiguousarray(x[rows].T)
            self.x_columns[block] = first.update.left(columns, self.x_columns[block])

    def latest_z(self) -> list[NDArray[Any]]:
        """As `Moving.latest_z`."""
        return [z.copy() for z in self.z]

    def resume(self, steps_done: int, z: Sequence[NDArray[Any]]) -> None:
        """As `Moving.resume`: D and its views follow from Z."""
        table, view = self.plan.table, self.plan.d_view
        for number, codes in enumerate(z):
            self.z[number][:] = codes
            self.d[number][:] = table[self.z[number].astype(np.int64) % len(table)]
            if view is not None and number < len(self.views):
                kernels.view_block(self.z[number], view, self.views[number])
        self.steps_done = steps_done

    def _run(self, views: Views, biases: Biases, keep: Keep, updates: bool) -> list[LayerTotals]:
        layers = self.plan.layers
        self._weights = [
            layer.forward.right(view, into)
            for layer, view, into in zip(layers, views, self._weights, strict=True)
        ]
        aligned = [b << layer.bias_shift for layer, b in zip(layers, biases, strict=True)]

        def run(number: int) -> list[LayerTotals]:
            part = _Pass(self, self._weights, aligned, keep, self._spaces[number], updates)
            return part.run(range(number, len(self.blocks), self.threads))

        with blas_threads(1):
            # Threads that live on, and a part for this one: a new thread often begins on the core
            # of its parent, and waits there until the scheduler moves it.
            others = [self._pool.submit(run, number) for number in range(1, self.threads)]
            return add_totals([run(0), *(other.result() for other in others)])

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(self.threads - 1)


class _Pass:
    """One thread's part of one step."""

    def __init__(
        self,
        shard: Shard,
        weights: Sequence[Any],
        biases: Biases,
        keep: Keep,
        spaces: Sequence[_Workspace],
        updates: bool,
    ) -> None:
        self.shard, self.weights, self.biases = shard, weights, biases
        self.keep, self.spaces = keep, spaces
        self.updates = updates
        plan, step = shard.plan, shard.steps_done
        self.keys = [
            tuple(noise_keys(plan.design, tensor, step, number) for tensor in ("z", "g"))
            for number in range(len(plan.layers))
        ]
        self.totals = [
            Totals(
                np.zeros((len(kernels.ROWS), 2), np.int64),
                np.zeros(len(COUNTS), np.int64),
                np.zeros(len(PEAKS), np.int64),
                np.zeros(layer.outputs, np.int64),
                np.zeros(layer.outputs, np.int64),
            )
            for layer in plan.layers
        ]
        for space in spaces:
            space.a[:] = 0

    def run(self, blocks: Sequence[int]) -> list[LayerTotals]:
        """All layers of some blocks, block by block."""
        for block in blocks:
            operand, columns = self.shard.x[block], self.shard.x_columns[block]
            for number, layer in enumerate(self.shard.plan.layers):
                self._layer(block, number, layer, operand, columns)
                if number + 1 < len(self.shard.plan.layers):
                    operand, columns = self._operands(block, number)
        return [self._totals(number) for number in range(len(self.totals))]

    def _layer(self, block: int, number: int, layer: LayerPlan, operand: Any, columns: Any) -> None:
        """Z = b + Xa Wf, D, and if there is a predecessor G and A += Xa^T G."""
        plan, space, totals = self.shard.plan, self.spaces[number], self.totals[number]
        rows = self.shard.blocks[block]
        count, first = rows.stop - rows.start, self.shard.first + rows.start
        z, d = self.shard.z[number][rows], self.shard.d[number][rows]
        z_old, d_old = space.z_old[:count], space.d_old[:count]
        z_old[:], d_old[:] = z, d
        forward, g = space.forward[:count], space.g[:count]
        forward[:] = 0
        layer.forward.add(operand, self.weights[number], forward)
        z_keys, g_keys = self.keys[number]
        kernels.forward_block(
            forward, self.biases[number], layer.forward_shift, layer.z_cut, z_keys, first,
            plan.table, z, d, totals,
        )  # fmt: skip
        if self.updates:
            kernels.gradient_block(
                z, d, z_old, d_old, plan.gradient, layer.g_cut, g_keys, first, g, totals
            )
            layer.update.add(columns, space.pack("g", layer.update.right, g), space.a)
        else:
            kernels.first_block(z, plan.gradient, totals)
        if self.keep:
            kept = self.keep[number]
            kept.forward[rows], kept.z[rows], kept.d[rows] = forward, z, d
            if self.updates:
                kept.g[rows] = g

    def _operands(self, block: int, number: int) -> tuple[Any, Any]:
        """The view of this layer's D as the next layer's operand: for its forward pass, and for
        its update that of the previous step or of this one.
        """
        space, above = self.spaces[number], self.shard.plan.layers[number + 1]
        rows = self.shard.blocks[block]
        count = rows.stop - rows.start
        d, view = self.shard.d[number][rows], self.shard.views[number]
        before, now = space.d_old[:count], d
        if view is not None:
            before = now = view[rows]

        def columns() -> Any:
            """The update's operand, packed."""
            return space.pack("columns", above.update.left, (before if previous else now).T)

        previous = self.shard.plan.design.training.update_input == "previous"
        # The view of this step takes the place of that of the step before.
        early = columns() if self.updates and previous else None
        if self.shard.plan.d_view is not None:
            z = self.shard.z[number][rows]
            overflows = kernels.view_block(z, self.shard.plan.d_view, now)
            self.totals[number].counts[kernels.VIEW] += overflows
        operand = space.pack("operand", above.forward.left, now)
        return operand, columns() if self.updates and not previous else early

    def _totals(self, number: int) -> LayerTotals:
        totals, a = self.totals[number], self.spaces[number].a
        return LayerTotals(
            a if self.updates else None,
            totals.g if self.updates else None,
            totals.d,
            kernels.raw_sums(totals.sums),
            dict(zip(COUNTS, totals.counts.tolist(), strict=True)),
            dict(zip(PEAKS, totals.peaks.tolist(), strict=True)),
        )


def _blocks(samples: int, longest: int, threads: int) -> list[slice]:
    """Blocks of equal size, at most `longest`, and as many as keep all threads busy."""
    number = -(-samples // longest)
    number = min(samples, -(-number // threads) * threads)
    edges = [i * samples // number for i in range(number + 1)]
    return [slice(a, b) for a, b in pairwise(edges)]
