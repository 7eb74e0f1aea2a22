"""SigmoidUnit against its table, for every code of Z."""

from functools import partial

import numpy as np

from sim.formal.arithmetic import after
from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.targets.portable import TARGET as PORTABLE
from ska_hw.hdl.units.sigmoid_unit import SigmoidUnit
from ska_hw.numbers.formats import Format
from ska_hw.numbers.sigmoid.table import smallest, table

TOP = "ska_sigmoid"

_PROPERTIES = """
  // A code, and a moment when it came: what left `latency` cycles later.
  wire [{z_top}:0] code = $anyconst;
  always @(*) if (age == 0 && begins) assume (z == code);
  reg [{d_top}:0] expected;
  always @(*) case (code)
{cases}
  endcase
  always @(*) if (due) assert (d == expected);
"""


def proofs() -> list[Proof]:
    """A small format and every degree; the widths of q8."""
    small = [("s8.4", "u8.8", degree) for degree in (0, 1, 2)]
    return [
        Proof(
            f"sigmoid_{z.replace('.', '_')}_{d.replace('.', '_')}_degree_{degree}",
            f"SigmoidUnit {z} to {d} of degree {degree}: its table, for every code",
            partial(_setup, Format.parse(z), Format.parse(d), degree),
            18,
            (r"^    d <= (\w+\b.*);", r"    d <= \1 & 8'hfe;"),
            quick=(z, degree) == ("s8.4", 1),
        )
        for z, d, degree in small
    ]


def _setup(z_fmt: Format, d_fmt: Format, degree: int) -> Setup:
    made = table(smallest(z_fmt, d_fmt, degree))
    component = SigmoidUnit(made, PORTABLE)
    codes = np.arange(z_fmt.min, z_fmt.max + 1)
    cases = [
        f"    {z_fmt.bits}'d{code % (1 << z_fmt.bits)}: expected = {d_fmt.bits}'d{d};"
        for code, d in zip(codes.tolist(), made.evaluate(codes).tolist(), strict=True)
    ]
    text = _PROPERTIES.format(z_top=z_fmt.bits - 1, d_top=d_fmt.bits - 1, cases="\n".join(cases))
    device = Device(TOP, emit(component, TOP))
    return Setup({"dut": device}, after(component.latency) + text)
