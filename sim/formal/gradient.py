"""GradientUnit against the contract's line for G, for every Z, D and D of the step before."""

from functools import partial
from typing import Any

from sim.formal.arithmetic import WIDE, after, delayed, fitted, rounded
from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.units.gradient import GradientUnit
from ska_hw.numbers.rounding import NOISE_BITS

TOP = "ska_gradient"

_DEFINITION = """
  wire signed [{top}:0] p = past_d * (({wide}'sd1 <<< {d_frac}) - past_d);
  wire signed [{top}:0] z_p = past_z * p;
  wire signed [{top}:0] d_d = {d_d};
  wire signed [{top}:0] exact = (z_p <<< {z_p_lift}) + (d_d <<< {d_lift});
  wire signed [{top}:0] rounded = {rounded};
  always @(*) if (due) begin
    assert ($signed({zp}) == z_p);
    assert (p >= 0 && p <= {quarter});
    {fits}
  end
"""

CASES = [
    ("shifted", "nearest_even", "saturate"),
    ("shifted", "stochastic", "wrap"),
    ("equation", "nearest_up", "saturate"),
]


def proofs() -> list[Proof]:
    """Narrow formats, both variants."""
    return [
        Proof(
            f"gradient_{variant}_{rounding}_{overflow}",
            f"G of narrow formats, {variant}, {rounding}, {overflow}: the contract, and P <= 1/4",
            partial(_setup, variant, rounding, overflow),
            20,
            (r"^    one_minus_d_q <= (.*);", r"    one_minus_d_q <= \1 + 1;"),
            quick=variant == "equation",
        )
        for variant, rounding, overflow in CASES
    ]


def _setup(variant: str, rounding: Any, overflow: Any) -> Setup:
    design = Design.read(
        "digits",
        formats__preset="q8",
        formats__z="s5.2",
        formats__d="u4.4",
        formats__d_operand="u4.4",
        formats__g="s5.5",
        training__gradient=variant,
        rounding__g=rounding,
        overflow__g=overflow,
    )
    component, f = GradientUnit(design), design.formats
    latency, frac = component.latency, design.bounds.layers[0].g_frac
    text = emit(component, TOP)
    parts = [
        after(latency),
        delayed("z", f.z.bits, latency, sign=True),
        delayed("d", f.d.bits, latency),
    ]
    d_d = "0"
    if variant == "shifted":
        parts += [delayed("d_prev", f.d.bits, latency), delayed("first", 1, latency)]
        d_d = "past_first ? 0 : past_d - past_d_prev"
    if rounding == "stochastic":
        parts.append(delayed("noise", NOISE_BITS, latency))
    parts.append(
        _DEFINITION.format(
            wide=WIDE,
            top=WIDE - 1,
            d_frac=f.d.frac,
            d_d=d_d,
            z_p_lift=frac - f.z.frac - 2 * f.d.frac,
            d_lift=frac - f.d.frac,
            rounded=rounded("exact", frac - f.g.frac, rounding),
            quarter=1 << (2 * f.d.frac - 2),
            zp="zp",
            fits=fitted("rounded", f.g, overflow, "g"),
        )
    )
    return Setup({"dut": Device(TOP, text)}, "\n".join(parts))
