"""Requantize against its definition, for every input."""

from functools import partial
from typing import Any

from amaranth.hdl import Shape, signed

from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.fixed import NOISE_BITS, OVERFLOWS, ROUNDINGS, Format, Overflow, Rounding
from ska_hw.hdl.emit import emit
from ska_hw.hdl.requantize import Requantize

WIDE = 96

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
        for rounding in ROUNDINGS
        for overflow in OVERFLOWS
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
    component = Requantize(shape, fracs, fmt, rounding, overflow)
    device = Device("ska_requantize", emit(component, "ska_requantize"))
    latency = component.latency
    cases = []
    for select, frac in enumerate(fracs):
        condition = f"past_select == {select}" if len(fracs) > 1 else "1"
        rounded = _rounded(frac - fmt.frac, rounding)
        cases += [
            f"  wire signed [{WIDE - 1}:0] rounded_{select} = {rounded};",
            f"  always @(*) if (age == {latency} && {condition}) begin",
            f"    {_fitted(f'rounded_{select}', fmt, overflow)}",
            "  end",
        ]
    properties = [
        "  reg [2:0] age;",
        "  initial age = 0;",
        f"  always @(posedge clk) if (age != {latency}) age <= age + 1;",
        _delayed("x", shape.width, latency, shape.signed),
        *([_delayed("select", 1, latency)] if len(fracs) > 1 else []),
        *([_delayed("noise", NOISE_BITS, latency)] if rounding == "stochastic" else []),
        *cases,
    ]
    return Setup({"dut": device}, "\n".join(properties))


def _delayed(name: str, bits: int, cycles: int, sign: bool = False) -> str:
    """`past_name`: the input, `cycles` cycles ago, as a wide signed number."""
    lines, before = [], name
    for n in range(cycles):
        lines.append(f"  reg [{bits - 1}:0] {name}_{n};")
        lines.append(f"  always @(posedge clk) {name}_{n} <= {before};")
        before = f"{name}_{n}"
    value = f"$signed({before})" if sign else f"$signed({{1'b0, {before}}})"
    return "\n".join([*lines, f"  wire signed [{WIDE - 1}:0] past_{name} = {value};"])


def _rounded(cut: int, rounding: Rounding) -> str:
    """The quotient of x and 2^cut: half a unit added, rounded down; ties are then mended."""
    if cut <= 0:
        return f"past_x <<< {-cut}"
    half = f"{WIDE}'sd1 <<< {cut - 1}"
    if rounding == "floor":
        return f"past_x >>> {cut}"
    if rounding == "nearest_up":
        return f"(past_x + ({half})) >>> {cut}"
    if rounding == "stochastic":
        noise = (
            f"past_noise >>> {NOISE_BITS - cut}"
            if cut <= NOISE_BITS
            else f"past_noise <<< {cut - NOISE_BITS}"
        )
        return f"(past_x + ({noise})) >>> {cut}"
    # A tie that was rounded up to an odd number goes to the even one below.
    unit = f"({WIDE}'sd1 <<< {cut})"
    up = f"((past_x + ({half})) >>> {cut})"
    tie = f"((past_x + ({half})) & ({unit} - 1)) == 0"
    return f"{up} - (({tie}) && ({up} & 1) == 1 ? {WIDE}'sd1 : {WIDE}'sd0)"


def _fitted(value: str, fmt: Format, overflow: Overflow) -> str:
    low, high = (f"{'-' if n < 0 else ''}{WIDE}'sd{abs(n)}" for n in (fmt.min, fmt.max))
    y = "$signed(y)" if fmt.signed else "$signed({1'b0, y})"
    outside = f"{value} < {low} || {value} > {high}"
    if overflow == "saturate":
        kept = f"({value} < {low} ? {low} : {value} > {high} ? {high} : {value})"
        check = f"assert ({y} == {kept});"
    else:
        check = f"assert (y == {value}[{fmt.bits - 1}:0]);"
    return f"{check}\n    assert (overflow == ({outside}));"
