"""What a host has of a run: how it went, and what it left in each layer."""

from dataclasses import dataclass

from ska_hw.contract.registers import WORD_BITS
from ska_hw.contract.sums import COUNTED_TENSORS, SUMS
from ska_hw.driver.access import RegisterAccess

NEVER = (1 << WORD_BITS) - 1
"""What the register `crossing` reads as long as Tensor Net has not turned positive."""


@dataclass(frozen=True)
class LayerResults:
    """Of one layer after a step.

    Exact raw sums ordered as `SUMS`, overflow counts by tensor, and the recorded step at which
    Tensor Net turned positive, None if it has not.
    """

    sums: tuple[int, ...]
    overflows: dict[str, int]
    crossing: int | None


def layer_results(registers: RegisterAccess, layer: int) -> LayerResults:
    """What the registers of `layer` say of the latest finished step."""

    def value(name: str, signed: bool = False) -> int:
        return registers.in_block("layer", layer, name, signed)

    crossing = value("crossing")
    return LayerResults(
        sums=tuple(value(f"sum_{name}", signed=True) for name in SUMS),
        overflows={name: value(f"overflow_{name}") for name in COUNTED_TENSORS},
        crossing=None if crossing == NEVER else crossing,
    )


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
