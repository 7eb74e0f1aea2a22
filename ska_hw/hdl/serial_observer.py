"""The observer bit by bit, for targets where cells are few and cycles are not."""

from amaranth.hdl import Array, Cat, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib import wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ska_hw.core_stopping import INVERSE_LN2, net_shift
from ska_hw.design import Design
from ska_hw.hdl.core_interface import ENTRY_BITS, SHIFT_BITS, STEP_BITS, CoreShapes, sum_bits
from ska_hw.hdl.multiplier import Multiplier
from ska_hw.hdl.observer import Observer
from ska_hw.hdl.pipeline import FEW_REGISTERS, delay
from ska_hw.observables import SUMS
from ska_hw.schedule import COLLECTED

_K_BITS = INVERSE_LN2.bit_length()
_SHIFT_CYCLES = (1 << SHIFT_BITS) - 1


class SerialObserver(wiring.Component):
    """As `Observer`, port for port, with the same results later.

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
        right = self._bits["dz_zp"] + max(-self._lift, 0) + _K_BITS
        self._places = max(left, right) + 1
        target = design.array.target
        self._product = Multiplier(signed(2), unsigned(_K_BITS), target, blocks=False)
        # The places, their way through the multiplier and two adders; or the shift of the flow and
        # its comparison. Then the flags.
        self._steps = max(self._places + self._product.latency + 2, _SHIFT_CYCLES + 1) + 2
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
        """A count tells the place that is being added, and how far the flow has been shifted."""
        m = Module()
        kept = {}
        for name in ("z_dd", "dz_dz"):
            kept[name] = Signal(signed(self._bits[name]), name=f"{name}_q", reset_less=True)
            with m.If(self._comes(name)):
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
        shifting = running_q & (count_q < self._places)
        negative, positive = self._net_sign(m, shifting, count_q)
        scaled = self._scaled(m, kept["dz_dz"], last, running_q & (count_q < shift_q))
        passed, converged = self._judge(m, kept, layer_q, scaled, done_q)
        self._flags(m, layer_q, done_q, (passed, converged), (negative, positive), enable_q)
        m.d.comb += self.layer.eq(layer_q)
        return m

    def _comes(self, name: str) -> Value:
        return self.record_valid & (self.record_entry == SUMS.index(name))

    def _taken(self, m: Module, name: str, lift: int, shifting: Value) -> Signal:
        """The sum `name`, shifted to the left by `lift`, of which a bit leaves when `shifting`."""
        bits = self._bits[name]
        sum_q = Signal(signed(bits + lift), name=f"{name}_q", reset_less=True)
        with m.If(self._comes(name)):
            m.d.sync += sum_q.eq(self.record_value[:bits].as_signed() << lift)
        with m.Elif(shifting):
            m.d.sync += sum_q.eq(sum_q >> 1)
        return sum_q

    def _net_sign(self, m: Module, shifting: Value, count: Signal) -> tuple[Value, Value]:
        """Whether Net is negative, and whether it is positive; right after all places."""
        m.submodules.product = product = self._product
        left_q = self._taken(m, "dz_d", max(self._lift, 0), shifting)
        right_q = self._taken(m, "dz_zp", max(-self._lift, 0), shifting)
        total_q = Signal(signed(_K_BITS + 4), reset_less=True)
        term_q = Signal(signed(_K_BITS + 3), reset_less=True)
        nonzero_q, negative_q, positive_q = (
            Signal(name=f"net_{name}_q", reset_less=True)
            for name in ("nonzero", "negative", "positive")
        )
        top = count == self._places - 1

        def part(value: Signal) -> Value:
            # Only the top bit has a sign.
            return Cat(value[:1], top & value[0]).as_signed()

        m.d.comb += [product.a.eq(part(right_q)), product.b.eq(INVERSE_LN2)]
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
                total_q.eq((Mux(first, 0, total_q) >> 1) + term_q),
                nonzero_q.eq(~first & (nonzero_q | total_q[:1].any())),
            ]
        return negative_q, positive_q

    def _judge(
        self, m: Module, kept: dict[str, Signal], layer: Signal, scaled: Value, done: Value
    ) -> tuple[Value, Value]:
        """Whether entropy has now risen, and whether the flow is now steady."""
        entropy, flow = kept["z_dd"], kept["dz_dz"]
        risen_q, steady_q = Signal(), Signal()
        change_q = Signal(signed(len(flow) + 1))
        size_q = Signal(len(flow) + 1)
        later_q = Signal()
        best = self._remembered(m, "best", entropy, layer, done & (~later_q | ~risen_q))
        before = self._remembered(m, "flow", flow, layer, done)
        m.d.sync += [
            risen_q.eq(entropy < best),
            change_q.eq(flow - before),
            size_q.eq(Mux(change_q < 0, -change_q, change_q)),
            steady_q.eq(size_q <= scaled),
            later_q.eq(self.step >= 2),
        ]
        return later_q & risen_q, later_q & steady_q

    def _scaled(self, m: Module, flow: Signal, last: Value, shifting: Value) -> Value:
        """The flow shifted to the right, place by place while `shifting`."""
        scaled_q = Signal.like(flow, name="scaled_q", reset_less=True)
        with m.If(last):
            m.d.sync += scaled_q.eq(flow)
        with m.Elif(shifting):
            m.d.sync += scaled_q.eq(scaled_q >> 1)
        return scaled_q

    def _remembered(
        self, m: Module, name: str, value: Signal, layer: Signal, write: Value
    ) -> Value:
        """`value` of `layer` as last written; in a register where there is one layer."""
        layers = len(self.design.network.layers)
        if layers == 1:
            kept_q = Signal.like(value, name=f"{name}_kept_q", reset_less=True)
            with m.If(write):
                m.d.sync += kept_q.eq(value)
            return kept_q
        m.submodules[name] = memory = Memory(shape=value.shape(), depth=layers, init=[])
        read_port, write_port = memory.read_port(), memory.write_port()
        m.d.comb += [
            read_port.addr.eq(layer),
            write_port.addr.eq(layer),
            write_port.data.eq(value),
            write_port.en.eq(write),
        ]
        return read_port.data

    def _flags(
        self,
        m: Module,
        layer: Signal,
        done: Value,
        settled: tuple[Value, Value],
        net: tuple[Value, Value],
        enable: Signal,
    ) -> None:
        layers = range(len(self.design.network.layers))
        (passed, converged), (negative, positive) = settled, net
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


AnyObserver = Observer | SerialObserver


def make_observer(design: Design) -> AnyObserver:
    """The observer that suits the design's target."""
    return SerialObserver(design) if design.array.target in FEW_REGISTERS else Observer(design)
