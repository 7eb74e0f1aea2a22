"""Numbers of the core's interface that software needs too; nothing of the hardware's language."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ska_hw.contract.sums import COUNTED_TENSORS, RAW_SUMS, SUMS
from ska_hw.numbers.formats import Format, signed_bits

if TYPE_CHECKING:
    from ska_hw.design import Design

STEP_BITS = 20
SEED_BITS = 32
CYCLE_BITS = 48

COLLECTED = len(SUMS) + len(COUNTED_TENSORS)
"""Values that each layer's gap takes out of the columns: raw sums and overflow counts."""

ENTRIES: tuple[str, ...] = (*SUMS, *(f"overflow_{name}" for name in COUNTED_TENSORS), "crossing")
"""What the result port tells of each layer, by entry number: the raw sums of the latest step, its
overflow counts, and the recorded step of Tensor Net's sign change (all ones: none yet)."""

ENTRY_BITS = (len(ENTRIES) - 1).bit_length()


def split_results(values: Sequence[int]) -> tuple[tuple[int, ...], dict[str, int], int]:
    """A layer's results in the order of `ENTRIES` as raw sums, overflow counts by tensor, crossing.

    Raises `ValueError` where their number is not that of `ENTRIES`.
    """
    *counts, crossing = values[len(SUMS) :]
    return tuple(values[: len(SUMS)]), dict(zip(COUNTED_TENSORS, counts, strict=True)), crossing


def tensor_format(design: "Design", tensor: str) -> Format:
    """Format of the codes of `tensor` on the host memory port. b has W's."""
    f = design.formats
    return {"x": f.x, "w": f.w, "b": f.w, "z": f.z, "d": f.d, "g": f.g}[tensor]


def sum_bits(design: "Design") -> tuple[int, ...]:
    """Width of each signed raw sum over a whole layer, ordered as `SUMS`; the largest layer's."""
    items = design.data.samples * max(design.network.layers)
    largest = (spec.largest(design.formats) for spec in RAW_SUMS.values())
    return tuple(signed_bits(value * items) for value in largest)
