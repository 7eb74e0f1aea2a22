"""Registers by name over a bus."""

from ska_hw.contract.registers import WORD_BITS, Block, Register, RegisterMap
from ska_hw.driver.bus import Bus, BusError

TRIES = 4
"""How often a number of several words is read until its upper words stand still."""


class RegisterAccess:
    """Reads and writes the registers of `registers` by name and field."""

    def __init__(self, bus: Bus, registers: RegisterMap) -> None:
        self.bus, self.map = bus, registers

    def read(self, name: str) -> int:
        """The whole word of a register."""
        return self.bus.read32(self.map.register(name).offset)

    def field(self, name: str, field: str = "value") -> int:
        """One field of a register."""
        return self._part(self.map.register(name), field, self.read(name))

    def flags(self, name: str) -> list[str]:
        """Names of those one-bit fields of a register that are up."""
        word = self.read(name)
        register = self.map.register(name)
        return [f.name for f in register.fields if self._part(register, f.name, word)]

    def write(self, name: str, **fields: int) -> None:
        """Write the named fields (`value` where there is one field), and 0 to the others.

        Raises `ValueError` for a value that the register does not take.
        """
        register = self.map.register(name)
        word = 0
        for key, value in fields.items():
            field = register.field(key)
            least, greatest = field.limits or (0, (1 << field.bits) - 1)
            if not least <= value <= greatest:
                shown = register.port(field)
                raise ValueError(f"{shown} must be between {least} and {greatest}, not {value}")
            word |= int(value) << field.low
        self.bus.write32(register.offset, word)

    def clear(self, name: str) -> None:
        """Clear all flags of a register."""
        self.bus.write32(self.map.register(name).offset, (1 << WORD_BITS) - 1)

    def wide(self, name: str) -> int:
        """A number in the words `name`_0, `name`_1 ..., read again if it moved meanwhile.

        Raises `BusError` if it never stands still, as the upper words of a core's counter do.
        """
        parts = _parts(name, tuple(r.name for r in self.map.registers))
        for _ in range(TRIES):
            words = [self.read(part) for part in parts]
            if words[1:] == [self.read(part) for part in parts[1:]]:
                return sum(word << WORD_BITS * number for number, word in enumerate(words))
        raise BusError(f"{name} reads differently each time")

    def in_block(self, block: str, index: int, name: str, signed: bool = False) -> int:
        """A number of one set of a block, of however many words, two's complement if `signed`."""
        found: Block = self.map.block(block)
        parts = _parts(name, tuple(r.name for r in found.registers))
        value = 0
        for number, part in enumerate(parts):
            value |= self.bus.read32(found.address(part, index)) << WORD_BITS * number
        bits = WORD_BITS * len(parts)
        return value - (1 << bits) if signed and value >> (bits - 1) else value

    def _part(self, register: Register, field: str, word: int) -> int:
        found = register.field(field)
        return (word & found.mask) >> found.low


def _parts(name: str, names: tuple[str, ...]) -> list[str]:
    """The registers that hold the number `name`, lowest word first."""
    if name in names:
        return [name]
    parts: list[str] = []
    while (part := f"{name}_{len(parts)}") in names:
        parts.append(part)
    if not parts:
        raise KeyError(f"no register {name}")
    return parts
