"""FPGA families by name, with what a design has to know of each: the one place that lists them.

A family's cells are in the module of its name in `ska_hw.hdl.targets`; "portable" is Verilog that
every tool takes.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """What a processing element of a family takes: operands of up to `operand_bits`."""

    operand_bits: int


FAMILIES: dict[str, Limits] = {
    "portable": Limits(operand_bits=64),  # the widest format
    "ecp5": Limits(operand_bits=18),
    "ice40": Limits(operand_bits=16),
}
