"""Cells of the Lattice iCE40 UltraPlus in uses that synthesis does not infer by itself."""

from typing import Any

from amaranth.hdl import ClockSignal, Const, Instance, Module, Mux, Signal, Value
from amaranth.lib.memory import Memory

from ska_hw.design.targets import FAMILIES
from ska_hw.hdl.targets.block import exact, padded
from ska_hw.hdl.targets.target import Target

BLOCK_BITS = FAMILIES["ice40"].operand_bits

_PRODUCT_OUT = 3
"""Both halves of the block's output are the product, past the accumulator."""

_QUIET = (
    *(f"{letter}HOLD" for letter in "ABCD"),
    *("IRSTTOP", "IRSTBOT", "ORSTTOP", "ORSTBOT", "OLOADTOP", "OLOADBOT"),
    *("ADDSUBTOP", "ADDSUBBOT", "OHOLDTOP", "OHOLDBOT", "CI", "ACCUMCI", "SIGNEXTIN"),
)
"""Inputs that stay low."""


def multiply(m: Module, a: Value, b: Value, name: str) -> Value:
    """`target.Multiply` with the block's registers at both operands and at the product.

    Yosys' own inference of them (`synth_ice40 -dsp` of 0.70) loses a multiplier with registers
    behind it.
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


def style(depth: int, initial: bool) -> dict[str, Any]:
    """`target.Style`: blocks for what is written; how tables are made is left to the tools."""
    return {} if initial else {"ram_style": "block", "syn_ramstyle": "block_ram"}


def shift(m: Module, value: Value, cycles: int, name: str) -> Value:
    """`target.Shift` in a memory block.

    The next word to be replaced is the one that is read, so that no word is read and written at
    once.
    """
    m.submodules[f"{name}_line"] = memory = Memory(
        shape=value.shape(), depth=cycles, init=[], attrs=style(cycles, False)
    )
    write, read = memory.write_port(), memory.read_port()
    place_q = Signal(range(cycles), name=f"{name}_place_q", reset_less=True)
    following = Signal.like(place_q, name=f"{name}_following")
    m.d.comb += [
        following.eq(Mux(place_q == cycles - 1, 0, place_q + 1)),
        write.en.eq(1),
        write.addr.eq(place_q),
        write.data.eq(value),
        read.addr.eq(following),
    ]
    m.d.sync += place_q.eq(following)
    return read.data


TARGET = Target(
    "ice40",
    block_bits=BLOCK_BITS,
    multiply=multiply,
    shift=shift,
    style=style,
    advice="""\
Do not pass -dsp to yosys' synth_ice40: it rewrites the multiplier blocks (SB_MAC16) that are
instantiated here with their registers, without a warning, and the core computes nonsense.
""",
    few_registers=True,
    serial_observer=True,
)
