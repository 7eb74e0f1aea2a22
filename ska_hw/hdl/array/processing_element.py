"""One cell of the systolic array: a multiplier, two accumulators in two limbs each, and streams."""

from amaranth.hdl import ClockDomain, Module, Mux, Shape, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.lib.pipeline import extend
from ska_hw.hdl.targets.target import BLOCK_LATENCY, Target


class ProcessingElement(wiring.Component):
    """psum_out = psum_in + x b in every cycle; in an update acc += x b, otherwise acc = that below.

    x, `update` and `load` enter from the west and leave to the east one cycle later; g leaves to
    the south after one cycle, w after two. `load` replaces the resident operand b: by g with
    `update` 1, otherwise by w. So a forward tile has `load` on its first sample only, an update
    tile on every one. Partial sums move south, accumulators north; each is two limbs, the upper
    one a cycle behind the lower.

    While `update` is 0 the accumulators shift north, a row in a cycle, and zeros follow from below.
    So an accumulated tile leaves while the next one, which must be a forward tile or none, runs.

    Latency
    -------
    `x_to_psum_in` cycles after x its `psum_lo_in` is taken, and the sum leaves `latency` cycles
    after x, as does the accumulator; everything on `*_hi_*` is one cycle later. The weight that
    `load` takes entered `w_in` in the same cycle as `load` entered `load_in`. A product per cycle.
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
        for name in ("psum", "acc"):
            shapes |= {f"{name}_lo": p.lo_bits, f"{name}_hi": signed(p.hi_bits)}
        for name, shape in shapes.items():
            members |= {f"{name}_in": In(shape), f"{name}_out": Out(shape)}
        super().__init__(members)

    def elaborate(self, platform: object) -> Module:
        """Six stages, every one a register; nothing is reset, the edges clear by zeros.

        x, control and g move one cell per cycle and w half as fast. When the change-over to a new
        tile reaches row r, r cycles after row 0, the weight injected r cycles before row 0's is
        just passing: a tile is loaded without shadow registers or tags.

        The registers of stages 2 and 3 are those of a DSP block. Blocks stand in few rows of an
        FPGA, often far from the adders, so stage 4 is for the way. The limbs with a registered
        carry keep the adders short.
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
        """Stages 2 to 6. The accumulator has a product of its own, which is 0 outside of updates,
        so that no look-up table follows its carry chain.
        """
        product = self._product(m, w_q)
        for name, enable, south in (("psum", None, None), ("acc", update_q[2], update_q)):
            product_q = Signal(signed(self.parameters.product_bits), name=f"{name}_product_q")
            m.d.sync += product_q.eq(product if enable is None else Mux(enable, product, 0))
            self._accumulate(m, name, product_q, south)

    def _accumulate(
        self, m: Module, name: str, product_q: Signal, update_q: list[Signal] | None
    ) -> None:
        """Stages 5 and 6 of `psum` or `acc`; `update_q` tells when acc adds to itself."""
        p = self.parameters
        addend = Signal(signed(p.acc_bits), name=f"{name}_addend")
        hi_bits = p.hi_bits
        if self.target.adders:
            # Above the product's own bits there is only its sign, in one register.
            hi_bits = min(max(p.product_bits - p.lo_bits, 1), hi_bits)
        addend_hi_q = Signal(signed(hi_bits), name=f"{name}_addend_hi_q")
        carry_q = Signal(name=f"{name}_carry_q")
        m.d.comb += addend.eq(product_q)
        low, high = addend[: p.lo_bits], extend(addend_hi_q, p.hi_bits)
        before, after = (
            {limb: getattr(self, f"{name}_{limb}_{way}") for limb in ("lo", "hi")}
            for way in ("in", "out")
        )
        if update_q is None:
            lo = Signal(p.lo_bits + 1, name=f"{name}_lo_sum")
            m.d.comb += lo.eq(before["lo"] + low)
            hi: Value = before["hi"] + high + carry_q
        else:
            lo = self._select(m, "acc_lo", update_q[3], after["lo"], before["lo"], low)
            hi = self._select(m, "acc_hi", update_q[4], after["hi"], before["hi"], high, carry_q)
        m.d.sync += [
            after["lo"].eq(lo),
            carry_q.eq(lo[-1]),
            addend_hi_q.eq(addend[p.lo_bits :]),
            after["hi"].eq(hi),
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

    def _select(
        self,
        m: Module,
        name: str,
        select: Signal,
        own: Signal,
        other: Signal,
        addend: Value,
        carry: Value | None = None,
    ) -> Value:
        """(select ? own : other) + addend + carry."""
        if self.target.adders:
            return self.target.adders.select(m, name, select, own, other, addend, carry)
        total = Mux(select, own, other) + addend
        if carry is not None:
            return total + carry
        named = Signal(len(addend) + 1, name=name)
        m.d.comb += named.eq(total)
        return named
