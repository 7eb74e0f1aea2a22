"""Requantize against its definition, for every input."""

from functools import partial
from typing import Any

from amaranth.hdl import Shape, signed

from sim.formal.arithmetic import WIDE, delayed, fitted, rounded
from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.lib.requantize import Requantize
from ska_hw.hdl.targets.portable import TARGET as PORTABLE
from ska_hw.numbers.formats import Format
from ska_hw.numbers.rounding import NOISE_BITS, OVERFLOW_MODES, ROUNDING_MODES, Overflow, Rounding

CASES: list[tuple[str, Shape, list[int], str]] = [
    ("z", signed(38), [33], "s16.12"),
    ("z_two_fractions", signed(38), [25, 33], "s16.12"),
    ("g", signed(48), [44], "s16.16"),
    ("view", Shape(16), [16], "u8.8"),
    ("left", signed(12), [6], "s12.8"),
    ("both_ways", signed(14), [10, 4], "s10.6"),
    ("unsigned", signed(20), [8], "u6.2"),
    ("narrow", signed(6), [20], "s4.2"),
]


def proofs() -> list[Proof]:
    """Every case with every rounding and overflow mode."""
    return [
        _proof(*case, rounding, overflow)
        for case in CASES
        for rounding in ROUNDING_MODES
        for overflow in OVERFLOW_MODES
    ]


def _proof(
    name: str, shape: Shape, fracs: list[int], text: str, rounding: Any, overflow: Any
) -> Proof:
    return Proof(
        f"requantize_{name}_{rounding}_{overflow}",
        f"Requantize {shape} {fracs} to {text}, {rounding}, {overflow}: the definition",
        partial(_setup, shape, fracs, Format.parse(text), rounding, overflow),
        5,
        (r"rounded_q <= (\w+)", r"rounded_q <= ~\1"),
        quick=name == "both_ways" and (rounding, overflow) == ("nearest_even", "saturate"),
    )


def _setup(
    shape: Shape, fracs: list[int], fmt: Format, rounding: Rounding, overflow: Overflow
) -> Setup:
    component = Requantize(shape, fracs, fmt, rounding, overflow, PORTABLE)
    device = Device("ska_requantize", emit(component, "ska_requantize"))
    latency = component.latency
    cases = []
    for select, frac in enumerate(fracs):
        condition = f"past_select == {select}" if len(fracs) > 1 else "1"
        quotient = rounded("past_x", frac - fmt.frac, rounding)
        cases += [
            f"  wire signed [{WIDE - 1}:0] rounded_{select} = {quotient};",
            f"  always @(*) if (age == {latency} && {condition}) begin",
            f"    {fitted(f'rounded_{select}', fmt, overflow)}",
            "  end",
        ]
    properties = [
        "  reg [2:0] age;",
        "  initial age = 0;",
        f"  always @(posedge clk) if (age != {latency}) age <= age + 1;",
        delayed("x", shape.width, latency, shape.signed),
        *([delayed("select", 1, latency)] if len(fracs) > 1 else []),
        *([delayed("noise", NOISE_BITS, latency)] if rounding == "stochastic" else []),
        *cases,
    ]
    return Setup({"dut": device}, "\n".join(properties))
