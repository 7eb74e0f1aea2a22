"""Cells of the Lattice iCE40 UltraPlus in uses that synthesis does not infer by itself."""

from importlib import resources
from typing import Any

from amaranth.hdl import ClockSignal, Const, Instance, Module, Signal, Value

from ska_hw.design import OPERAND_BITS
from ska_hw.hdl.block import exact, padded

BLOCK_BITS = OPERAND_BITS["ice40"]

_PRODUCT_OUT = 3
"""Both halves of the block's output are the product, past the accumulator."""

_QUIET = (
    *(f"{letter}HOLD" for letter in "ABCD"),
    *("IRSTTOP", "IRSTBOT", "ORSTTOP", "ORSTBOT", "OLOADTOP", "OLOADBOT"),
    *("ADDSUBTOP", "ADDSUBBOT", "OHOLDTOP", "OHOLDBOT", "CI", "ACCUMCI", "SIGNEXTIN"),
)
"""Inputs that stay low."""


def multiply(m: Module, a: Value, b: Value, name: str) -> Value:
    """A * b, two cycles later, in one block, as `ecp5.multiply`.

    Its registers at both operands and at the product are used. Yosys' own inference of them
    (`synth_ice40 -dsp` of 0.70) loses a multiplier with registers behind it.
    """
    product = Signal(2 * BLOCK_BITS, name=f"{name}_block_q")
    ports: dict[str, Any] = {}
    for letter, operand in (("A", a), ("B", b)):
        ports[f"i_{letter}"] = padded(letter.lower(), operand, BLOCK_BITS)
        ports[f"p_{letter}_SIGNED"] = Const(operand.shape().signed, 1)
        ports[f"p_{letter}_REG"] = Const(1, 1)
    m.submodules[name] = Instance(
        "SB_MAC16",
        p_PIPELINE_16x16_MULT_REG2=Const(1, 1),
        p_TOPOUTPUT_SELECT=Const(_PRODUCT_OUT, 2),
        p_BOTOUTPUT_SELECT=Const(_PRODUCT_OUT, 2),
        i_CLK=ClockSignal(),
        i_CE=Const(1, 1),
        i_C=Const(0, BLOCK_BITS),
        i_D=Const(0, BLOCK_BITS),
        **{f"i_{quiet}": Const(0, 1) for quiet in _QUIET},
        **ports,
        o_O=product,
    )
    return exact(product, a, b)


def models() -> str:
    """Verilog of the cell for simulators, as far as the emitted Verilog uses it."""
    return (resources.files("ska_hw") / "hdl" / "ice40_models.v").read_text("utf-8")
