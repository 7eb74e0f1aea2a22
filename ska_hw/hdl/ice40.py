"""Cells of the Lattice iCE40 UltraPlus in uses that synthesis does not infer by itself."""

from importlib import resources
from typing import Any

from amaranth.hdl import Cat, ClockSignal, Const, Instance, Module, Signal, Value

from ska_hw.design import OPERAND_BITS

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
    for what, operand in (("a", a), ("b", b)):
        if len(operand) > BLOCK_BITS:
            raise ValueError(
                f"operand {what} must be at most {BLOCK_BITS} bits wide, not {len(operand)}"
            )
    product = Signal(2 * BLOCK_BITS, name=f"{name}_block_q")
    ports: dict[str, Any] = {}
    for letter, operand in (("A", a), ("B", b)):
        signed = operand.shape().signed
        fill = operand[-1] if signed else Const(0, 1)
        ports[f"i_{letter}"] = Cat(operand, fill.replicate(BLOCK_BITS - len(operand)))
        ports[f"p_{letter}_SIGNED"] = Const(signed, 1)
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
    either = a.shape().signed or b.shape().signed
    exact = product[: len(a) + len(b)]
    return exact.as_signed() if either else exact


def models() -> str:
    """Verilog of the cell for simulators, as far as the emitted Verilog uses it."""
    return (resources.files("ska_hw") / "hdl" / "ice40_models.v").read_text("utf-8")
