"""WeightUpdater against its definition, for every product A c, W and cut."""

from functools import partial
from typing import Any

from sim.formal.arithmetic import WIDE, after, delayed, fitted
from sim.formal.harness import Device, cut, wire_of
from sim.formal.proof import Proof, Setup
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.interface.commands import CUT_BITS
from ska_hw.hdl.units.weight_updater import WeightUpdater
from ska_hw.numbers.rounding import NOISE_BITS

TOP = "ska_updater"

_DEFINITION = """
  // A c in units of W, rounded down, and what that leaves of it.
  wire signed [{top}:0] unit = {wide}'sd1 <<< past_cut[{cut_top}:0];
  wire signed [{top}:0] rest = past_a_c & (unit - 1);
  wire signed [{top}:0] sum = past_w + (past_a_c >>> past_cut[{cut_top}:0]);
  wire up = {up};
  wire signed [{top}:0] rounded = sum + $signed({{1'b0, up}});
  always @(*) assume (past_cut != {cuts});
  always @(*) if (due) begin
    {fits}
  end
"""

_UP = {
    "floor": "0",
    "nearest_up": "2 * rest >= unit",
    "nearest_even": "2 * rest > unit || (2 * rest == unit && sum[0])",
    "stochastic": "rest + noise >= unit",
}

_NOISE = f"""
  wire [5:0] bits = past_cut[{CUT_BITS - 1}:0];
  wire signed [{WIDE - 1}:0] noise = bits <= {NOISE_BITS}
    ? past_random >>> ({NOISE_BITS} - bits) : past_random <<< (bits - {NOISE_BITS});
"""

CASES = [
    ("q16", "nearest_even", "saturate"),
    ("q16", "nearest_even", "wrap"),
    ("q16", "nearest_up", "saturate"),
    ("q16", "floor", "wrap"),
    ("q16s", "stochastic", "saturate"),
    ("q8", "nearest_even", "saturate"),
]
"""Preset, rounding and overflow of W."""


def proofs() -> list[Proof]:
    """At the widths of the design `paper`; the product itself is the Multiplier's."""
    return [
        Proof(
            f"weight_updater_{preset}_{rounding}_{overflow}",
            f"W + A c in {preset}, {rounding}, {overflow}: the definition, for every A c and cut",
            partial(_setup, preset, rounding, overflow),
            16,
            # Bits that leave the shifter at the top are forgotten.
            (r"huge_1_q <= .*;", "huge_1_q <= 1'h0;"),
            quick=preset == "q8",
        )
        for preset, rounding, overflow in CASES
    ]


def _setup(preset: str, rounding: Any, overflow: Any) -> Setup:
    design = Design.read(
        "paper",
        formats__preset=preset,
        rounding={"w": rounding},
        overflow={"w": overflow},
    )
    component = WeightUpdater(design)
    fmt, product = component.fmt, component._product
    text = cut(emit(component, TOP), rf"{TOP}\.(product|noise)\S*")
    taps = {"a_c": wire_of(text, TOP, "product", r"product\w*")}
    late = component.latency - component._lead - product.latency
    parts = [
        after(component.latency),
        delayed("w", fmt.bits, component.latency, fmt.signed),
        delayed("cut", CUT_BITS, component.latency),
        f"  wire [{len(product.product) - 1}:0] a_c = {taps['a_c']};",
        delayed("a_c", len(product.product), late, sign=True),
    ]
    if component._noise is not None:
        # The two words of the generator's last round.
        taps |= {n: wire_of(text, TOP, "noise", rf"{n}_7_q") for n in ("left", "right")}
        parts.append(f"  wire [{NOISE_BITS - 1}:0] random = {{{taps['left']}, {taps['right']}}};")
        parts.append(delayed("random", NOISE_BITS, component.latency - component._noise.latency))
        parts.append(_NOISE)
    parts.append(
        _DEFINITION.format(
            wide=WIDE,
            top=WIDE - 1,
            cut_top=CUT_BITS - 1,
            cuts=(1 << CUT_BITS) - 1,
            up=_UP[rounding],
            fits=fitted("rounded", fmt, overflow, "w_next"),
        )
    )
    return Setup({"dut": Device(TOP, text, tuple(taps.values()))}, "\n".join(parts))
