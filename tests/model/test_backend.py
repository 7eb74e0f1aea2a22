"""What a backend is asked for is enough for another one, and the bits stay the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.design import Design
from ska_hw.model.engine.backend import Kept, LayerTotals, Passes, add_totals
from ska_hw.model.engine.cpu.plan import make_plan
from ska_hw.model.engine.cpu.shard import Cpu, Shard
from ska_hw.model.experiment import make_model, train_fixed
from tests.support.networks import random_tensors

DESIGN = Design.read("digits", data__samples=90, training__steps=4, rounding="stochastic")


@dataclass(frozen=True)
class Halves:
    """A backend with two shards in this process."""

    def start(self, design: Design, x: NDArray[Any]) -> Passes:
        return _Both(design, x)


class _Both:
    def __init__(self, design: Design, x: NDArray[Any]) -> None:
        plan, self._edge = make_plan(design), len(x) // 2
        self._parts = [Shard(plan, x[: self._edge]), Shard(plan, x[self._edge :], self._edge)]

    def step(
        self, views: Sequence[Any], biases: Sequence[Any], keep: Sequence[Kept] | None = None
    ) -> list[LayerTotals]:
        found = []
        for part, rows in zip(
            self._parts, (slice(self._edge), slice(self._edge, None)), strict=True
        ):
            kept = keep and [Kept(k.forward[rows], k.z[rows], k.d[rows], k.g[rows]) for k in keep]
            found.append(part.step(views, biases, kept))
        return add_totals(found)


def test_another_backend_gives_the_same_bits() -> None:
    raw = random_tensors(DESIGN, 4)
    model, expected = make_model(DESIGN, raw, Halves()), make_model(DESIGN, raw, Cpu(threads=1))
    for _ in range(4):
        for ours, theirs in zip(model.step(), expected.step(), strict=True):
            assert (ours.sums, ours.overflows) == (theirs.sums, theirs.overflows)
            for name in ("forward", "z", "d", "g", "a", "a_bias", "w", "b", "d_sum"):
                a, b = getattr(ours, name), getattr(theirs, name)
                assert (a is None) == (b is None), name
                assert a is None or np.array_equal(a, b), name


def test_a_trajectory_of_another_backend() -> None:
    raw = random_tensors(DESIGN, 5)
    found, expected = train_fixed(DESIGN, raw, backend=Halves()), train_fixed(DESIGN, raw)
    assert np.array_equal(found.sums, expected.sums)
    assert np.array_equal(found.overflows, expected.overflows)
    assert np.array_equal(found.activation, expected.activation)


def test_one_backend_starts_many_runs() -> None:
    """Its settings are shared, its runs are not."""
    backend, raw = Cpu(block=7, threads=2), random_tensors(DESIGN, 6)
    first = make_model(DESIGN, raw, backend)
    began = [layer.sums for layer in first.advance()]
    first.advance()
    assert [layer.sums for layer in make_model(DESIGN, raw, backend).advance()] == began
