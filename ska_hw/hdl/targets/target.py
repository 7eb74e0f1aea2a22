"""What the core asks of an FPGA family, and the family that a name or a design stands for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module, resources
from typing import Any

from amaranth.hdl import Module, Value

from ska_hw.design import Design
from ska_hw.design.targets import FAMILIES

BLOCK_LATENCY = 2
"""Cycles of a multiplier block: its registers at both operands, and the one at the product."""

Multiply = Callable[[Module, Value, Value, str], Value]
"""(m, a, b, name): a * b in one block, `BLOCK_LATENCY` cycles later, with the product's width and
sign. Raises `ValueError` for operands that are wider than a block's."""

SelectAdd = Callable[[Module, str, Value, Value, Value, Value, Value | None], Value]
"""(m, name, select, one, zero, addend, carry): (select ? one : zero) + addend + carry,
combinational. The operands are of one width; the result has a bit more."""

AndAdd = Callable[[Module, str, Value, Value, Value, Value, bool], Value]
"""(m, name, one, a, two, b, negative): (one ? a : 0) + (two ? b : 0), or with `negative` minus the
latter; combinational. The result has the width of `a` and `b`, which is one."""

Shift = Callable[[Module, Value, int, str], Value]
"""(m, value, cycles, name): `value`, `cycles` clock cycles later, at least 2, from a memory."""

ReadWrite = Callable[[Module, Value, Value, Value, Value, Sequence[int]], Value]
"""(m, read, address, enable, data, init): the word at `read` two cycles later; `data` is written to
`address` with `enable`. `init` are the first words' contents in the beginning."""

Style = Callable[[int, bool], dict[str, Any]]
"""(depth, initial): attributes of a memory that is left to the tools, so that they make it of what
the family means; `initial` says that it begins with other contents than zeros."""


def _no_style(depth: int, initial: bool) -> dict[str, Any]:
    return {}


@dataclass(frozen=True)
class Adders:
    """Adders in carry cells: `select` of a processing element, `both` of a multiplier in logic."""

    select: SelectAdd
    both: AndAdd


@dataclass(frozen=True)
class MemoryBlocks:
    """Memories in blocks, and of which depths: others are left to the tools.

    Fewer words than `least` are better kept in look-up tables, unless blocks are asked for; a
    memory that begins with other contents than zeros has at most `most_initial` words.
    """

    write: ReadWrite
    least: int
    most: int
    most_initial: int

    def hold(self, depth: int, *, initial: bool, wanted: bool) -> bool:
        """Whether a memory of `depth` words is written in blocks."""
        most = self.most_initial if initial else self.most
        return (0 if wanted else self.least) <= depth <= most


@dataclass(frozen=True)
class Target:
    """One FPGA family: how what is built for it is written. None leaves it to the tools.

    All families give the same values. A processing element is the same in every cycle for all, the
    other units for all but those with `few_registers`.
    """

    name: str
    block_bits: int = 18
    """Operand width of the multiplier blocks, sign included; 18 in most families."""
    multiply: Multiply | None = None
    adders: Adders | None = None
    shift: Shift | None = None
    memory: MemoryBlocks | None = None
    style: Style = _no_style
    advice: str = ""
    """What users of their own synthesis scripts have to know; it is written into their files."""
    few_registers: bool = False
    """The clock is slow, and a register costs as much as what stands before it: units have fewer
    of them, and are quicker in cycles."""
    serial_observer: bool = False
    """Cells are few and cycles are not: the observer works bit by bit."""

    @property
    def step(self) -> int:
        """Cycles from one piece of logic to the next: a register, or none where they are few."""
        return int(not self.few_registers)

    def models(self) -> str:
        """Verilog of the family's cells for simulators, as far as it is used; empty without any."""
        file = resources.files(__package__) / f"{self.name}_models.v"
        return file.read_text("utf-8") if file.is_file() else ""


@lru_cache
def target_named(name: str) -> Target:
    """The family `name` of `design.targets`, from the module of that name in this folder.

    Raises `ValueError` for a name that is not there.
    """
    if name not in FAMILIES:
        raise ValueError(f"target must be one of {', '.join(FAMILIES)}, not {name!r}")
    target: Target = import_module(f"{__package__}.{name}").TARGET
    return target


def target_of(design: Design) -> Target:
    """The family that `design` is for."""
    return target_named(design.array.target)
