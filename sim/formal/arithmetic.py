"""Definitions in SystemVerilog: rounding, overflow, and what came some cycles ago."""

from ska_hw.numbers.formats import Format
from ska_hw.numbers.rounding import NOISE_BITS, Overflow, Rounding

WIDE = 96
"""Bits of the numbers of a definition: more than any of them needs."""


def delayed(name: str, bits: int, cycles: int, sign: bool = False) -> str:
    """`past_name`: the signal, `cycles` cycles ago, as a wide signed number."""
    lines, before = [], name
    for n in range(cycles):
        lines.append(f"  reg [{bits - 1}:0] {name}_{n};")
        lines.append(f"  always @(posedge clk) {name}_{n} <= {before};")
        before = f"{name}_{n}"
    value = f"$signed({before})" if sign else f"$signed({{1'b0, {before}}})"
    return "\n".join([*lines, f"  wire signed [{WIDE - 1}:0] past_{name} = {value};"])


def after(cycles: int) -> str:
    """`age` is `cycles` in one cycle, any one that has as many before it.

    A claim of that cycle alone holds in every one; a solver has it to look at but once.
    """
    return f"""
  reg [7:0] age;
  initial age = 0;
  wire begins = $anyseq;
  always @(posedge clk) age <= age == 0 ? begins : age == {cycles} ? 0 : age + 1;
  wire due = age == {cycles};"""


def rounded(value: str, cut: int, rounding: Rounding) -> str:
    """The quotient of `value` and 2^cut: half a unit added, rounded down; ties are then mended."""
    if cut <= 0:
        return f"{value} <<< {-cut}"
    half = f"{WIDE}'sd1 <<< {cut - 1}"
    if rounding == "floor":
        return f"{value} >>> {cut}"
    if rounding == "nearest_up":
        return f"({value} + ({half})) >>> {cut}"
    if rounding == "stochastic":
        noise = (
            f"past_noise >>> {NOISE_BITS - cut}"
            if cut <= NOISE_BITS
            else f"past_noise <<< {cut - NOISE_BITS}"
        )
        return f"({value} + ({noise})) >>> {cut}"
    # A tie that was rounded up to an odd number goes to the even one below.
    unit = f"({WIDE}'sd1 <<< {cut})"
    up = f"(({value} + ({half})) >>> {cut})"
    tie = f"(({value} + ({half})) & ({unit} - 1)) == 0"
    return f"{up} - (({tie}) && ({up} & 1) == 1 ? {WIDE}'sd1 : {WIDE}'sd0)"


def fitted(value: str, fmt: Format, overflow: Overflow, port: str = "y") -> str:
    """`port` is `value` in `fmt`, and the port `overflow` tells whether it had been outside."""
    low, high = (f"{'-' if n < 0 else ''}{WIDE}'sd{abs(n)}" for n in (fmt.min, fmt.max))
    y = f"$signed({port})" if fmt.signed else f"$signed({{1'b0, {port}}})"
    outside = f"{value} < {low} || {value} > {high}"
    if overflow == "saturate":
        kept = f"({value} < {low} ? {low} : {value} > {high} ? {high} : {value})"
        check = f"assert ({y} == {kept});"
    else:
        check = f"assert ({port} == {value}[{fmt.bits - 1}:0]);"
    return f"{check}\n    assert (overflow == ({outside}));"
