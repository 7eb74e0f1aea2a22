"""One cell of the systolic array: a multiplier, an accumulator in two limbs, and three streams."""

from amaranth.hdl import ClockDomain, Module, Mux, Shape, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.lib.pipeline import extend
from ska_hw.hdl.targets.target import BLOCK_LATENCY, Target


class ProcessingElement(wiring.Component):
    """forward: psum_out = psum_in + x w; update: psum_out += x g.

    x, `update` and `load` enter from the west and leave to the east one cycle later; g leaves to
    the south after one cycle, w after two. The partial sum is two limbs, the upper one a cycle
    behind the lower.

    With `update` 0 the sum is that of the north plus x times the resident weight; with 1 it is
    the cell's own plus x times the operand b. `load` replaces b: by g with `update` 1, otherwise
    by w. So a forward tile has `load` on its first sample only, an update tile on every one.
    Forward with x = 0 moves the partial sums down one row, which drains and clears.

    Latency
    -------
    `x_to_psum_in` cycles after x its `psum_lo_in` is taken, and the sum leaves `latency` cycles
    after x; everything on `psum_hi_*` is one cycle later. The weight that `load` takes entered
    `w_in` in the same cycle as `load` entered `load_in`. A product per cycle.
    """

    x_to_psum_in = 2 + BLOCK_LATENCY
    latency = x_to_psum_in + 1
    w_latency = 2

    def __init__(self, parameters: ArrayParameters, target: Target) -> None:
        self.parameters = p = parameters
        self.target = target
        x = Shape(p.x_bits, p.x_signed)
        members = {"clk": In(1)}
        shapes = {"x": x, "update": 1, "load": 1, "g": signed(p.g_bits), "w": signed(p.w_bits)}
        shapes |= {"psum_lo": p.lo_bits, "psum_hi": signed(p.hi_bits)}
        for name, shape in shapes.items():
            members |= {f"{name}_in": In(shape), f"{name}_out": Out(shape)}
        super().__init__(members)

    def elaborate(self, platform: object) -> Module:
        """Six stages, every one a register; nothing is reset, the edges clear by zeros.

        x, control and g move one cell per cycle and w half as fast. When the change-over to a new
        tile reaches row r, r cycles after row 0, the weight injected r cycles before row 0's is
        just passing: a tile is loaded without shadow registers or tags.

        The registers of stages 2 and 3 are those of a DSP block. Blocks stand in few rows of an
        FPGA, often far from the adder, so stage 4 is for the way. The limbs with a registered carry
        keep the adders short.
        """
        m = Module()
        m.domains.sync = domain = ClockDomain(reset_less=True)
        domain.clk = self.clk

        # Stage 1: the streams.
        w_q = Signal.like(self.w_in)
        m.d.sync += [
            self.x_out.eq(self.x_in),
            self.update_out.eq(self.update_in),
            self.load_out.eq(self.load_in),
            self.g_out.eq(self.g_in),
            w_q.eq(self.w_in),
            self.w_out.eq(w_q),
        ]
        update_q = [self.update_out]
        for stage in range(2, self.latency + 1):
            update_q.append(Signal(name=f"update_q{stage}"))
            m.d.sync += update_q[-1].eq(update_q[-2])
        self._compute(m, w_q, update_q)
        return m

    def _compute(self, m: Module, w_q: Signal, update_q: list[Signal]) -> None:
        """Stages 2 to 6."""
        p = self.parameters
        # Stages 2 to 4: the multiplier.
        product_q = Signal(signed(p.product_bits))
        m.d.sync += product_q.eq(self._product(m, w_q))

        # Stages 5 and 6: the accumulator.
        addend = Signal(signed(p.acc_bits))
        hi_bits = p.hi_bits
        if self.target.adders:
            # Above the product's own bits there is only its sign, in one register.
            hi_bits = min(max(p.product_bits - p.lo_bits, 1), hi_bits)
        addend_hi_q = Signal(signed(hi_bits))
        carry_q = Signal()
        m.d.comb += addend.eq(product_q)
        low, high = addend[: p.lo_bits], extend(addend_hi_q, p.hi_bits)
        lo = self._sum(m, "lo", update_q[3], self.psum_lo_out, self.psum_lo_in, low)
        hi = self._sum(m, "hi", update_q[4], self.psum_hi_out, self.psum_hi_in, high, carry_q)
        m.d.sync += [
            self.psum_lo_out.eq(lo),
            carry_q.eq(lo[-1]),
            addend_hi_q.eq(addend[p.lo_bits :]),
            self.psum_hi_out.eq(hi),
        ]

    def _product(self, m: Module, w_q: Signal) -> Value:
        """Stages 2 and 3.

        For a block that is a cell, b is chosen a stage before the block takes it, outside: with an
        enable of its own a block could not share its clock enables with its neighbours.
        """
        p = self.parameters
        b_q = Signal(signed(p.b_bits))
        if self.target.multiply:
            with m.If(self.load_in):
                m.d.sync += b_q.eq(Mux(self.update_in, self.g_in, self.w_in))
            return self.target.multiply(m, self.x_out, b_q, "multiplier")
        a_q = Signal.like(self.x_in)
        m_q = Signal(signed(p.product_bits))
        m.d.sync += [a_q.eq(self.x_out), m_q.eq(a_q * b_q)]
        with m.If(self.load_out):
            m.d.sync += b_q.eq(Mux(self.update_out, self.g_out, w_q))
        return m_q

    def _sum(
        self,
        m: Module,
        name: str,
        select: Signal,
        own: Signal,
        north: Signal,
        addend: Value,
        carry: Value | None = None,
    ) -> Value:
        """(select ? own : north) + addend + carry."""
        if self.target.adders:
            return self.target.adders.select(m, name, select, own, north, addend, carry)
        total = Mux(select, own, north) + addend
        if carry is not None:
            return total + carry
        named = Signal(len(addend) + 1, name=name)
        m.d.comb += named.eq(total)
        return named
