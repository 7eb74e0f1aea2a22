"""One column of the systolic array: its processing elements, and the limbs aligned at its ends."""

from typing import Any

from amaranth.hdl import Cat, ClockDomain, Const, Instance, Module, Shape, Signal, signed
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
            "acc_out": Out(signed(p.acc_bits)),
        }
        for name, shape in self.west.items():
            members |= {f"{name}_in_{row}": In(shape) for row in range(p.size)}
            members |= {f"{name}_out_{row}": Out(shape) for row in range(p.size)}
        super().__init__(members)

    def elaborate(self, platform: object) -> Module:
        """Sums go south and accumulators north. An upper limb is a cycle behind the lower one,
        which waits for it at the end; a partial sum's enters a cycle late, with its carry.
        """
        p = self.parameters
        m = Module()
        m.domains.sync = domain = ClockDomain(reset_less=True)
        domain.clk = self.clk
        psum_hi_in_q = Signal(p.hi_bits)
        psum_lo_out_q, acc_lo_out_q = Signal(p.lo_bits), Signal(p.lo_bits)
        # What row r gives to the south is in `south[r + 1]`, what it gives to the north in
        # `north[r]`; zeros come from below.
        south: list[dict[str, Any]] = [{"g": self.g, "w": self.w}]
        south[0] |= {"psum_lo": self.psum_in[: p.lo_bits], "psum_hi": psum_hi_in_q}
        north: list[dict[str, Any]] = []
        for row in range(p.size):
            widths = {"g": p.g_bits, "w": p.w_bits, "psum_lo": p.lo_bits, "psum_hi": p.hi_bits}
            south.append({n: Signal(bits, name=f"{n}_{row}") for n, bits in widths.items()})
            widths = {"acc_lo": p.lo_bits, "acc_hi": p.hi_bits}
            north.append({n: Signal(bits, name=f"{n}_{row}") for n, bits in widths.items()})
        north.append({"acc_lo": Const(0, p.lo_bits), "acc_hi": Const(0, p.hi_bits)})
        for row in range(p.size):
            inputs, outputs = south[row] | north[row + 1], south[row + 1] | north[row]
            m.submodules[f"pe_{row}"] = Instance(
                PE_MODULE,
                i_clk=self.clk,
                **{f"i_{name}_in": value for name, value in inputs.items()},
                **{f"o_{name}_out": value for name, value in outputs.items()},
                **{f"i_{name}_in": getattr(self, f"{name}_in_{row}") for name in self.west},
                **{f"o_{name}_out": getattr(self, f"{name}_out_{row}") for name in self.west},
            )
        m.d.sync += [
            psum_hi_in_q.eq(self.psum_in[p.lo_bits :]),
            psum_lo_out_q.eq(south[-1]["psum_lo"]),
            acc_lo_out_q.eq(north[0]["acc_lo"]),
        ]
        m.d.comb += [
            self.psum_out.eq(Cat(psum_lo_out_q, south[-1]["psum_hi"])),
            self.acc_out.eq(Cat(acc_lo_out_q, north[0]["acc_hi"])),
        ]
        return m
