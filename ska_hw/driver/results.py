"""What a host has of a run: how it went, and what it left in each layer."""

from dataclasses import dataclass


@dataclass(frozen=True)
class LayerResults:
    """Of one layer after a step.

    Exact raw sums ordered as `SUMS`, overflow counts by tensor, and the recorded step at which
    Tensor Net turned positive, None if it has not.
    """

    sums: tuple[int, ...]
    overflows: dict[str, int]
    crossing: int | None


@dataclass(frozen=True)
class Run:
    """How a run went: forward passes, and clock cycles without pauses. `stall_cycles` are those
    without a tile in the array; None where the core does not count them.
    """

    steps: int
    cycles: int
    stall_cycles: int | None
    stopped: bool
    """Whether the core stopped by its own rule."""
    eta: float
    history: tuple[tuple[LayerResults, ...], ...]
    """By step and layer; of the last step alone if the run was not recorded."""
