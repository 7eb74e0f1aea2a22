"""Stopping and the change of Tensor Net's sign, as `ska_hw.core_stopping` defines them."""

from amaranth.hdl import Array, Cat, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib import wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ska_hw.core_stopping import INVERSE_LN2, net_shift
from ska_hw.design import Design
from ska_hw.hdl.core_interface import ENTRY_BITS, SHIFT_BITS, STEP_BITS, CoreShapes, sum_bits
from ska_hw.hdl.multiplier import Multiplier
from ska_hw.hdl.pipeline import delay
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
        self._product = Multiplier(
            signed(LIMB_BITS + 1), unsigned(INVERSE_LN2.bit_length()), design.array.target
        )
        # The limbs, their way through the multiplier and two adders; or the shift of the flow, a
        # cycle for each of its bits, and its comparison. Then the flags.
        self._steps = max(self._limbs + self._product.latency + 2, SHIFT_BITS + 1) + 2
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
        running_q, done_q = Signal(), Signal()
        m.d.sync += done_q.eq(running_q & (count_q == self._steps - 1))
        layer_q = Signal.like(self.record_layer)
        enable_q, shift_q = Signal(), Signal(SHIFT_BITS)
        with m.If(self.restart):
            m.d.sync += [enable_q.eq(self.enable), shift_q.eq(self.shift)]
        m.d.sync += self.judged.eq(0)
        with m.If(last):
            m.d.sync += [running_q.eq(1), count_q.eq(0), layer_q.eq(self.record_layer)]
        with m.Elif(running_q):
            m.d.sync += count_q.eq(count_q + 1)
            with m.If(done_q):
                m.d.sync += [running_q.eq(0), self.judged.eq(1)]
        shifting = running_q & (count_q < self._limbs)
        sums = kept["dz_d"], kept["dz_zp"]
        negative, positive = self._net_sign(m, *sums, last, shifting, count_q)
        passed, converged = self._judge(m, kept, layer_q, shift_q, done_q)
        self._flags(m, layer_q, done_q, passed, converged, negative, positive, enable_q)
        m.d.comb += self.layer.eq(layer_q)
        return m

    def _net_sign(
        self,
        m: Module,
        dz_d: Signal,
        dz_zp: Signal,
        last: Value,
        shifting: Value,
        count: Signal,
    ) -> tuple[Value, Value]:
        """Whether Net is negative, and whether it is positive; right after all limbs."""
        m.submodules.product = product = self._product
        width = self._limbs * LIMB_BITS
        left_q = Signal(signed(width), reset_less=True)
        right_q = Signal(signed(width), reset_less=True)
        total_q = Signal(signed(2 * LIMB_BITS + 3), reset_less=True)
        term_q = Signal(signed(2 * LIMB_BITS + 2), reset_less=True)
        nonzero_q, negative_q, positive_q = (
            Signal(name=f"net_{name}_q", reset_less=True)
            for name in ("nonzero", "negative", "positive")
        )
        limb = LIMB_BITS
        top = count == self._limbs - 1

        def part(value: Signal) -> Value:
            # Only the top limb has a sign.
            return Cat(value[:limb], top & value[limb - 1]).as_signed()

        m.d.comb += [product.a.eq(part(right_q)), product.b.eq(INVERSE_LN2)]
        with m.If(last):
            m.d.sync += [
                left_q.eq(dz_d << max(self._lift, 0)),
                right_q.eq(dz_zp << max(-self._lift, 0)),
            ]
        with m.Elif(shifting):
            m.d.sync += [left_q.eq(left_q >> limb), right_q.eq(right_q >> limb)]
        left = delay(m, part(left_q), product.latency, "net_left")
        plus = self.design.training.net_sign == "equation"
        wait = product.latency + 1
        adding = delay(m, shifting, wait, "net_adding", reset_less=False)
        first = delay(m, count == 0, wait, "net_first")
        m.d.sync += [
            term_q.eq(left + product.product if plus else left - product.product),
            negative_q.eq(total_q[-1]),
            positive_q.eq(~total_q[-1] & (nonzero_q | total_q.any())),
        ]
        with m.If(adding):
            m.d.sync += [
                total_q.eq((Mux(first, 0, total_q) >> limb) + term_q),
                nonzero_q.eq(~first & (nonzero_q | total_q[:limb].any())),
            ]
        return negative_q, positive_q

    def _judge(
        self,
        m: Module,
        kept: dict[str, Signal],
        layer: Signal,
        shift: Signal,
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
        size_q = Signal(len(flow) + 1)
        later_q = Signal()
        scaled: Value = flow
        for bit in range(SHIFT_BITS):
            scaled = delay(m, Mux(shift[bit], scaled >> (1 << bit), scaled), 1, f"scaled_{bit}")
        m.d.sync += [
            risen_q.eq(entropy < best_read.data),
            change_q.eq(flow - flow_read.data),
            size_q.eq(Mux(change_q < 0, -change_q, change_q)),
            steady_q.eq(size_q <= scaled),
            later_q.eq(self.step >= 2),
        ]
        m.d.comb += [
            best_read.addr.eq(layer),
            flow_read.addr.eq(layer),
            best_write.addr.eq(layer),
            flow_write.addr.eq(layer),
            best_write.data.eq(entropy),
            flow_write.data.eq(flow),
            best_write.en.eq(done & (~later_q | ~risen_q)),
            flow_write.en.eq(done),
        ]
        return later_q & risen_q, later_q & steady_q

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
        before_q = Signal(signed(STEP_BITS + 1), name="step_before_q", reset_less=True)
        second_q = Signal(name="from_second_q", reset_less=True)
        m.d.sync += [before_q.eq(self.step - 1), second_q.eq(self.step != 0)]
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
                with m.If(second_q & negative):
                    m.d.sync += negative_q[number].eq(1)
                crosses = positive & negative_q[number] & ~crossed_q[number]
                with m.If(second_q & crosses):
                    m.d.sync += [crossed_q[number].eq(1), steps[number].eq(before_q)]
            with m.If(self.restart):
                m.d.sync += steps[number].eq(-1)
        with m.If(self.restart):
            m.d.sync += [passed_q.eq(0), converged_q.eq(0), negative_q.eq(0), crossed_q.eq(0)]
        m.d.comb += [
            self.crossing.eq(steps[layer]),
            self.stop.eq(enable & passed_q.all() & converged_q.all()),
        ]
