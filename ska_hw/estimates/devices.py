"""FPGAs by name, with what each of them has: capacities from the makers' data sheets."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Capacity:
    """Look-up tables, flip-flops, multiplier blocks and memory blocks, of a device or of a design.

    On Xilinx a memory block has 36 kbit, of which a half counts as 0.5.
    """

    lut: float
    ff: float
    mult: float
    bram: float

    def exceeded(self, has: "Capacity") -> dict[str, float]:
        """By resource, what is needed here and not there: empty where all fits."""
        pairs = {name: (value, getattr(has, name)) for name, value in vars(self).items()}
        return {name: need - most for name, (need, most) in pairs.items() if need > most}


@dataclass(frozen=True)
class Chip:
    """One FPGA: the family of its cells, the target that suits it, and what it has.

    `single` where a cell has one table and one flip-flop, and a table that does not feed a
    flip-flop, or the reverse, may need a cell of its own.
    """

    family: str
    target: str
    has: Capacity
    single: bool = False


def _ecp5(cells: int, mult: int, bram: int) -> Chip:
    return Chip("ecp5", "ecp5", Capacity(cells, cells, mult, bram))


def _xc7(lut: int, mult: int, bram: int) -> Chip:
    return Chip("xc7", "portable", Capacity(lut, 2 * lut, mult, bram))


CHIPS: Mapping[str, Chip] = {
    "ecp5-25": _ecp5(24_288, 28, 56),
    "ecp5-45": _ecp5(43_848, 72, 108),
    "ecp5-85": _ecp5(83_640, 156, 208),
    "up5k": Chip("ice40", "ice40", Capacity(5_280, 5_280, 8, 30), single=True),
    "xc7a35t": _xc7(20_800, 90, 50),
    "xc7a100t": _xc7(63_400, 240, 135),
    "xc7a200t": _xc7(134_600, 740, 365),
    "xc7z020": _xc7(53_200, 220, 140),
}
"""The devices that an estimate knows."""
