"""FPGA families by name, with what a design has to know of each: the one place that lists them.

A family's cells are in the module of its name in `ska_hw.hdl.targets`, which is loaded by the name
here: a new family is a line here and a file there.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """What a processing element of a family takes: operands of up to `operand_bits`."""

    operand_bits: int


FAMILIES: dict[str, Limits] = {
    "portable": Limits(operand_bits=64),  # Verilog for every tool; the widest format
    "ecp5": Limits(operand_bits=18),  # Lattice ECP5
    "ice40": Limits(operand_bits=16),  # Lattice iCE40 UltraPlus
}
