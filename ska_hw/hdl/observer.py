"""Stopping and the change of Tensor Net's sign, as `ska_hw.core_stopping` defines them."""

from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ska_hw.core_stopping import INVERSE_LN2, net_shift
from ska_hw.design import Design
from ska_hw.hdl.core_interface import ENTRY_BITS, SHIFT_BITS, STEP_BITS, CoreShapes, sum_bits
from ska_hw.observables import SUMS
from ska_hw.schedule import COLLECTED

LIMB_BITS = 16


class Observer(wiring.Component):
    """Listens to the records of each layer, and judges them after the last one.

    `record_*` are the core's records, all of one layer in `COLLECTED` consecutive cycles. `step` is
    the number of the forward step; `restart` begins a run. `judged` is high for one cycle with
    `layer` and `crossing`. `stop` is right from the last layer's `judged` to the next records.

    Latency
    -------
    `latency` cycles from the last record of a layer to `judged`.
    """

    def __init__(self, design: Design) -> None:
        self.design = design
        s = CoreShapes.of(design)
        self._bits = dict(zip(SUMS, sum_bits(design), strict=True))
        self._lift = net_shift(design)
        left = self._bits["dz_d"] + max(self._lift, 0)
        right = self._bits["dz_zp"] + max(-self._lift, 0) + INVERSE_LN2.bit_length()
        self._limbs = -(-(max(left, right) + 1) // LIMB_BITS)
        # The limbs take as long as they are many, the shift of the flow a cycle for each of its
        # bits; then the comparison, and the flags.
        self._steps = max(self._limbs, SHIFT_BITS) + 2
        self.latency = self._steps + 2
        super().__init__(
            {
                "restart": In(1),
                "enable": In(1),
                "shift": In(SHIFT_BITS),
                "step": In(STEP_BITS),
                "record_valid": In(1),
                "record_layer": In(s.layer_bits),
                "record_entry": In(ENTRY_BITS),
                "record_value": In(s.result),
                "judged": Out(1),
                "layer": Out(s.layer_bits),
                "crossing": Out(signed(STEP_BITS + 1)),
                "stop": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Net's sign is found limb by limb, so that no adder is as wide as the sums."""
        m = Module()
        kept = {}
        for name in ("z_dd", "dz_dz", "dz_d", "dz_zp"):
            kept[name] = Signal(signed(self._bits[name]), name=f"{name}_q", reset_less=True)
            with m.If(self.record_valid & (self.record_entry == SUMS.index(name))):
                m.d.sync += kept[name].eq(self.record_value)
        last = self.record_valid & (self.record_entry == COLLECTED - 1)
        count_q = Signal(range(self._steps + 1))
        running_q = Signal()
        layer_q = Signal.like(self.record_layer)
        enable_q, shift_q = Signal(), Signal(SHIFT_BITS)
        with m.If(self.restart):
            m.d.sync += [enable_q.eq(self.enable), shift_q.eq(self.shift)]
        m.d.sync += self.judged.eq(0)
        with m.If(last):
            m.d.sync += [running_q.eq(1), count_q.eq(0), layer_q.eq(self.record_layer)]
        with m.Elif(running_q):
            m.d.sync += count_q.eq(count_q + 1)
            with m.If(count_q == self._steps):
                m.d.sync += [running_q.eq(0), self.judged.eq(1)]
        negative, positive = self._net_sign(m, kept["dz_d"], kept["dz_zp"], last, count_q)
        done = running_q & (count_q == self._steps)
        passed, converged = self._judge(m, kept, layer_q, shift_q, count_q, done)
        self._flags(m, layer_q, done, passed, converged, negative, positive, enable_q)
        m.d.comb += self.layer.eq(layer_q)
        return m

    def _net_sign(
        self, m: Module, dz_d: Signal, dz_zp: Signal, last: Value, count: Signal
    ) -> tuple[Value, Value]:
        """Whether Net is negative, and whether it is positive; right after all limbs."""
        width = self._limbs * LIMB_BITS
        left_q = Signal(signed(width), reset_less=True)
        right_q = Signal(signed(width), reset_less=True)
        total_q = Signal(signed(2 * LIMB_BITS + 3), reset_less=True)
        nonzero_q = Signal(reset_less=True)
        limb = LIMB_BITS
        top = count == self._limbs - 1

        def part(value: Signal) -> Value:
            # Only the top limb has a sign.
            return Cat(value[:limb], top & value[limb - 1]).as_signed()

        product = part(right_q) * Const(INVERSE_LN2)
        sign = 1 if self.design.training.net_sign == "equation" else -1
        term = Signal(signed(2 * limb + 3))
        m.d.comb += term.eq((total_q >> limb) + part(left_q) + (product if sign > 0 else -product))
        with m.If(last):
            m.d.sync += [
                left_q.eq(dz_d << max(self._lift, 0)),
                right_q.eq(dz_zp << max(-self._lift, 0)),
                total_q.eq(0),
                nonzero_q.eq(0),
            ]
        with m.Elif(count < self._limbs):
            m.d.sync += [
                left_q.eq(left_q >> limb),
                right_q.eq(right_q >> limb),
                total_q.eq(term),
                nonzero_q.eq(nonzero_q | term[:limb].any()),
            ]
        negative = total_q[-1]
        return negative, ~negative & (nonzero_q | total_q[limb:].any())

    def _judge(
        self,
        m: Module,
        kept: dict[str, Signal],
        layer: Signal,
        shift: Signal,
        count: Signal,
        done: Value,
    ) -> tuple[Value, Value]:
        """Whether entropy has now risen, and whether the flow is now steady."""
        depth = max(2, len(self.design.network.layers))
        entropy, flow = kept["z_dd"], kept["dz_dz"]
        m.submodules.best = best = Memory(shape=entropy.shape(), depth=depth, init=[])
        m.submodules.flow = before = Memory(shape=flow.shape(), depth=depth, init=[])
        best_read, best_write = best.read_port(), best.write_port()
        flow_read, flow_write = before.read_port(), before.write_port()
        risen_q, steady_q = Signal(), Signal()
        change_q = Signal(signed(len(flow) + 1))
        scaled_q = Signal(len(flow))
        m.d.sync += [
            risen_q.eq(entropy < best_read.data),
            change_q.eq(flow - flow_read.data),
            steady_q.eq(Mux(change_q < 0, -change_q, change_q) <= scaled_q),
        ]
        with m.If(count == 0):
            m.d.sync += scaled_q.eq(Mux(shift[0], flow >> 1, flow))
        for bit in range(1, SHIFT_BITS):
            with m.If((count == bit) & shift[bit]):
                m.d.sync += scaled_q.eq(scaled_q >> (1 << bit))
        m.d.comb += [
            best_read.addr.eq(layer),
            flow_read.addr.eq(layer),
            best_write.addr.eq(layer),
            flow_write.addr.eq(layer),
            best_write.data.eq(entropy),
            flow_write.data.eq(flow),
            best_write.en.eq(done & ((self.step <= 1) | ~risen_q)),
            flow_write.en.eq(done),
        ]
        later = self.step >= 2
        return later & risen_q, later & steady_q

    def _flags(
        self,
        m: Module,
        layer: Signal,
        done: Value,
        passed: Value,
        converged: Value,
        negative: Value,
        positive: Value,
        enable: Signal,
    ) -> None:
        layers = range(len(self.design.network.layers))
        passed_q, converged_q, negative_q, crossed_q = (
            Signal(len(layers), name=f"{name}_q")
            for name in ("passed", "converged", "negative", "crossed")
        )
        steps = Array(Signal(signed(STEP_BITS + 1), name=f"crossing_{n}_q") for n in layers)
        for number in layers:
            with m.If(done & (layer == number)):
                m.d.sync += converged_q[number].eq(converged)
                with m.If(passed):
                    m.d.sync += passed_q[number].eq(1)
                with m.If((self.step != 0) & negative):
                    m.d.sync += negative_q[number].eq(1)
                crosses = positive & negative_q[number] & ~crossed_q[number]
                with m.If((self.step != 0) & crosses):
                    m.d.sync += [crossed_q[number].eq(1), steps[number].eq(self.step - 1)]
            with m.If(self.restart):
                m.d.sync += steps[number].eq(-1)
        with m.If(self.restart):
            m.d.sync += [passed_q.eq(0), converged_q.eq(0), negative_q.eq(0), crossed_q.eq(0)]
        m.d.comb += [
            self.crossing.eq(steps[layer]),
            self.stop.eq(enable & passed_q.all() & converged_q.all()),
        ]
