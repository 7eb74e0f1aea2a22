"""One column of the systolic array: its processing elements, and the limbs aligned at its ends."""

from typing import Any

from amaranth.hdl import Cat, ClockDomain, Instance, Module, Shape, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.hdl.array.parameters import ArrayParameters

PE_MODULE = "ska_processing_element"


class ArrayColumn(wiring.Component):
    """P processing elements, one below the other. Timing as in `SystolicArray`.

    x, `update` and `load` have a port for each row, so that what passes from column to column is
    never packed and unpacked: simulators are slow at that.
    """

    def __init__(self, parameters: ArrayParameters) -> None:
        self.parameters = p = parameters
        self.west = {"x": Shape(p.x_bits, p.x_signed), "update": Shape(1), "load": Shape(1)}
        members = {
            "clk": In(1),
            "g": In(signed(p.g_bits)),
            "w": In(signed(p.w_bits)),
            "psum_in": In(signed(p.acc_bits)),
            "psum_out": Out(signed(p.acc_bits)),
        }
        for name, shape in self.west.items():
            members |= {f"{name}_in_{row}": In(shape) for row in range(p.size)}
            members |= {f"{name}_out_{row}": Out(shape) for row in range(p.size)}
        super().__init__(members)

    def elaborate(self, platform: object) -> Module:
        """The upper limb enters a cycle late, with its carry; the lower one waits for it below."""
        p = self.parameters
        m = Module()
        m.domains.sync = domain = ClockDomain(reset_less=True)
        domain.clk = self.clk
        psum_hi_in_q = Signal(p.hi_bits)
        psum_lo_out_q = Signal(p.lo_bits)
        north = {"g": self.g, "w": self.w}
        north |= {"psum_lo": self.psum_in[: p.lo_bits], "psum_hi": psum_hi_in_q}
        for row in range(p.size):
            north = self._cell(m, row, north)
        m.d.sync += [psum_hi_in_q.eq(self.psum_in[p.lo_bits :]), psum_lo_out_q.eq(north["psum_lo"])]
        m.d.comb += self.psum_out.eq(Cat(psum_lo_out_q, north["psum_hi"]))
        return m

    def _cell(self, m: Module, row: int, north: dict[str, Any]) -> dict[str, Any]:
        """The instance of one row. Returns its outputs to the south."""
        p = self.parameters
        widths = {"g": p.g_bits, "w": p.w_bits, "psum_lo": p.lo_bits, "psum_hi": p.hi_bits}
        south = {name: Signal(width, name=f"{name}_{row}") for name, width in widths.items()}
        m.submodules[f"pe_{row}"] = Instance(
            PE_MODULE,
            i_clk=self.clk,
            **{f"i_{name}_in": north[name] for name in north},
            **{f"o_{name}_out": south[name] for name in south},
            **{f"i_{name}_in": getattr(self, f"{name}_in_{row}") for name in self.west},
            **{f"o_{name}_out": getattr(self, f"{name}_out_{row}") for name in self.west},
        )
        return south
