"""Registers as plain data: what the RTL, the driver, SystemRDL and the manual are made from.

Nothing here knows of SKA; the registers of a design are in `register_map`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal

WORD_BITS = 32
WORD_BYTES = WORD_BITS // 8

Access = Literal["constant", "read_only", "read_write", "clear_on_one", "pulse"]
"""`constant` and `read_only` refuse writes. `clear_on_one`: hardware sets a bit, software clears it
by writing 1. `pulse`: writing 1 acts once, and it reads as 0."""


@dataclass(frozen=True)
class Field:
    """`bits` of a register from bit `low` on.

    `limits` are the least and greatest value that may be written with all of its bytes at once; a
    write of some of them stores what comes. So a `pulse` may not be set while the field `value` of
    the register that it `needs` is beyond its limits. `locked` fields may not be written (a `pulse`
    not be set) while the core is busy. A `constant` has the value `reset`.

    Raises `ValueError` for a field that cannot be.
    """

    name: str
    bits: int
    doc: str
    access: Access = "read_only"
    low: int = 0
    reset: int = 0
    limits: tuple[int, int] | None = None
    locked: bool = False
    needs: str = ""

    def __post_init__(self) -> None:
        if self.bits < 1 or self.low < 0 or self.low + self.bits > WORD_BITS:
            raise ValueError(f"field {self.name}: bits {self.low}+{self.bits} leave the word")
        least, greatest = self.limits or (0, (1 << self.bits) - 1)
        if not 0 <= least <= greatest < 1 << self.bits:
            raise ValueError(f"field {self.name}: limits {self.limits} need more bits")
        if self.access in ("constant", "read_write") and not least <= self.reset <= greatest:
            raise ValueError(f"field {self.name}: reset {self.reset} is out of {least}..{greatest}")

    @property
    def mask(self) -> int:
        """The field's bits within the word."""
        return ((1 << self.bits) - 1) << self.low

    @property
    def writable(self) -> bool:
        """Whether software may write it."""
        return self.access in ("read_write", "clear_on_one", "pulse")


@dataclass(frozen=True)
class Register:
    """One word at byte `offset` of the map, or of its block."""

    name: str
    offset: int
    doc: str
    fields: tuple[Field, ...]

    def __post_init__(self) -> None:
        if self.offset % WORD_BYTES:
            raise ValueError(f"register {self.name}: offset {self.offset:#x} is inside a word")
        used = 0
        for field in self.fields:
            if used & field.mask:
                raise ValueError(f"register {self.name}: field {field.name} overlaps another")
            used |= field.mask

    @property
    def writable(self) -> bool:
        """Whether any field may be written."""
        return any(field.writable for field in self.fields)

    def field(self, name: str) -> Field:
        """A field by its name. Raises `KeyError`."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(f"register {self.name} has no field {name}")

    def port(self, field: Field) -> str:
        """The field's name among the hardware's ports: a field `value` is its register."""
        return self.name if field.name == "value" else f"{self.name}_{field.name}"


@dataclass(frozen=True)
class Block:
    """`count` alike sets of read-only registers, `stride` bytes apart; a window into the core.

    Reading a `locked` one is refused while the core is busy.
    """

    name: str
    offset: int
    count: int
    stride: int
    doc: str
    registers: tuple[Register, ...]
    locked: bool = False

    def __post_init__(self) -> None:
        if self.stride & (self.stride - 1) or self.offset % self.size:
            raise ValueError(f"block {self.name}: a stride is a power of two, a block is aligned")
        if any(register.writable for register in self.registers):
            raise ValueError(f"block {self.name}: registers of a block are read-only")
        if max(register.offset for register in self.registers) >= self.stride:
            raise ValueError(f"block {self.name}: registers beyond the stride {self.stride:#x}")

    @property
    def size(self) -> int:
        """Bytes of the aligned window that holds all sets, a power of two."""
        return 1 << (self.count * self.stride - 1).bit_length()

    def address(self, register: str, index: int) -> int:
        """Byte address of one register of set `index`. Raises `KeyError` and `IndexError`."""
        if not 0 <= index < self.count:
            raise IndexError(f"{self.name} has sets 0 to {self.count - 1}, not {index}")
        for candidate in self.registers:
            if candidate.name == register:
                return self.offset + index * self.stride + candidate.offset
        raise KeyError(f"block {self.name} has no register {register}")


@dataclass(frozen=True)
class RegisterMap:
    """All registers of a core, by byte address.

    Raises `ValueError` where two claim one address or one name.
    """

    name: str
    doc: str
    registers: tuple[Register, ...]
    blocks: tuple[Block, ...] = ()

    def __post_init__(self) -> None:
        names = [r.name for r in self.registers] + [b.name for b in self.blocks]
        spans = sorted(
            [(r.offset, r.offset + WORD_BYTES, r.name) for r in self.registers]
            + [(b.offset, b.offset + b.size, b.name) for b in self.blocks]
        )
        if len(set(names)) != len(names):
            raise ValueError("two registers or blocks have the same name")
        for (_, end, first), (start, _, second) in pairwise(spans):
            if start < end:
                raise ValueError(f"{first} and {second} overlap at {start:#x}")

    @property
    def size(self) -> int:
        """Bytes from address 0 to the end of the last register."""
        ends = [register.offset + WORD_BYTES for register in self.registers]
        return max(ends + [block.offset + block.size for block in self.blocks])

    @property
    def address_bits(self) -> int:
        """Bits of a byte address; at least the 4 KiB that AXI gives a slave."""
        return max(12, (self.size - 1).bit_length())

    def register(self, name: str) -> Register:
        """A register (not one of a block) by its name. Raises `KeyError`."""
        for register in self.registers:
            if register.name == name:
                return register
        raise KeyError(f"no register {name}")

    def block(self, name: str) -> Block:
        """A block by its name. Raises `KeyError`."""
        for block in self.blocks:
            if block.name == name:
                return block
        raise KeyError(f"no block {name}")

    def walk(self) -> Iterator[tuple[int, str, Register]]:
        """Address, full name and register of every word, in order of addresses."""
        found = [(r.offset, r.name, r) for r in self.registers]
        for block in self.blocks:
            found += [
                (block.address(r.name, i), f"{block.name}[{i}].{r.name}", r)
                for i in range(block.count)
                for r in block.registers
            ]
        yield from sorted(found, key=lambda item: item[0])


def place(
    registers: Sequence[tuple[str, str, tuple[Field, ...]]], start: int = 0
) -> list[Register]:
    """Registers given as (name, doc, fields), one word after the other from `start` on."""
    return [
        Register(name, start + number * WORD_BYTES, doc, fields)
        for number, (name, doc, fields) in enumerate(registers)
    ]


def words(name: str, count: int, doc: str, **options: object) -> list[tuple[Any, ...]]:
    """A number of `count` words, lowest first, for `place`; `options` go to `Field`."""
    return [
        (
            f"{name}_{number}" if count > 1 else name,
            doc + (f" Bits {number * WORD_BITS} and up." if count > 1 else ""),
            (Field("value", WORD_BITS, "", **options),),  # type: ignore[arg-type]
        )
        for number in range(count)
    ]
