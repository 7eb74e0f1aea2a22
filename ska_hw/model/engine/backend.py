"""What an engine does for the model: the passes over all samples of a step.

`model.fixed.Model` views and updates the weights; everything that grows with the number of samples
is a backend's. Addition of integers gives the same bits in any order, so a backend may cut the
samples into parts as it likes: `Backend.start` is told the design and X, and what it returns makes
one step after the other.

    engine/cpu   `Cpu`, compiled for this machine's processor; the default
    engine/dask  `Dask`, shards of `cpu` on the workers of a cluster

A further backend is one file beside these, and one line in the command that offers it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from ska_hw.design import Design
from ska_hw.numbers.formats import Raw

COUNTS = ("view", "z", "g")
"""Overflows of the operand view of D, of Z and of G."""

PEAKS = ("z", "g")
"""Tensors of which a pass finds the largest magnitude."""


@dataclass
class LayerTotals:
    """What samples add up to in one layer: the outer products `a` (I, O) and G (O,), which are
    None where nothing is updated, D (O,), the raw sums, the overflow counts by `COUNTS`, and by
    `PEAKS` the largest magnitudes of codes, before they saturate.

    `a` is a buffer that the next step overwrites.
    """

    a: Raw | None
    a_bias: Raw | None
    d_sum: Raw
    sums: tuple[int, ...]
    counts: dict[str, int]
    peaks: dict[str, int]

    def __add__(self, other: "LayerTotals") -> "LayerTotals":
        """Both together, in the buffer of the first."""
        return LayerTotals(
            None if self.a is None or other.a is None else np.add(self.a, other.a, out=self.a),
            None if self.a_bias is None or other.a_bias is None else self.a_bias + other.a_bias,
            self.d_sum + other.d_sum,
            tuple(a + b for a, b in zip(self.sums, other.sums, strict=True)),
            {name: count + other.counts[name] for name, count in self.counts.items()},
            {name: max(peak, other.peaks[name]) for name, peak in self.peaks.items()},
        )


def add_totals(parts: Sequence[list[LayerTotals]]) -> list[LayerTotals]:
    """Totals of several parts of the samples, by layer; in the buffers of the first."""
    total = parts[0]
    for other in parts[1:]:
        total = [a + b for a, b in zip(total, other, strict=True)]
    return total


@dataclass(frozen=True)
class Kept:
    """The tensors of all samples in one layer, (N, O) each, written while a step is made."""

    forward: Raw
    z: Raw
    d: Raw
    g: Raw

    @classmethod
    def of(cls, design: Design, samples: int) -> list["Kept"]:
        """Places for the tensors of `samples` samples, one for each layer of `design`."""
        shapes = [(samples, outputs) for _, outputs in design.network.sizes]
        return [cls(*(np.empty(shape, dtype=np.int64) for _ in range(4))) for shape in shapes]


Views = Sequence[NDArray[Any]]
"""The view of W, (I, O), of each layer."""

Biases = Sequence[Raw]
"""b, (O,), of each layer."""

Keep = Sequence[Kept] | None
"""Places for the tensors of each layer; None where nobody wants them."""


class Passes(Protocol):
    """The samples of one run, and their state from step to step."""

    def step(self, views: Views, biases: Biases, keep: Keep = None) -> list[LayerTotals]:
        """One step over all samples: Z = b + Xa Wf, D, and from the second on G and Xa^T G.

        The caller changes `biases` after the call. The totals of each layer are exact integers.
        """


@runtime_checkable
class Moving(Passes, Protocol):
    """Passes whose samples may be replaced between steps, and whose state is at hand."""

    def replace(self, x: NDArray[Any]) -> None:
        """Other samples from the next step on, (N, I) codes as `Backend.start` takes them."""

    def latest_z(self) -> list[NDArray[Any]]:
        """A copy of Z (N, O) of each layer, of the latest step."""

    def resume(self, steps_done: int, z: Sequence[NDArray[Any]]) -> None:
        """The state after `steps_done` steps, given Z of the last of them."""


class Backend(Protocol):
    """A way of making the passes, with its own settings; it can start any number of runs."""

    def start(self, design: Design, x: NDArray[Any]) -> Passes:
        """The passes of a run of `design` over `x`, (N, I) codes of `design.formats.x`.

        Raises `ValueError` for settings that cannot be.
        """
