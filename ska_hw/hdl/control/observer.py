"""Stopping and the change of Tensor Net's sign, as `ska_hw.contract.stopping` defines them."""

from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib import wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ska_hw.contract.results import ENTRIES, ENTRY_BITS, STEP_BITS, sum_bits
from ska_hw.contract.stopping import INVERSE_LN2, net_shift
from ska_hw.contract.sums import SUMS, observed
from ska_hw.design import Design
from ska_hw.hdl.interface.core_ports import CoreShapes
from ska_hw.hdl.lib.multiplier import Multiplier
from ska_hw.hdl.lib.pipeline import delay, step
from ska_hw.hdl.targets import target_of
from ska_hw.numbers.update import SHIFT_BITS

LIMB_BITS = 16
_LAST = ENTRIES.index("overflow_g")
"""The last of a layer's records that come together; those of its updates come later."""
_K_BITS = INVERSE_LN2.bit_length()
_Pair = tuple[Value, Value]


class Observer(wiring.Component):
    """Listens to the records of each layer, and judges them after the last one.

    `record_*` are the core's records, all of one layer in consecutive cycles. `step` is
    the number of the forward step; `restart` begins a run, in which `enable` and `shift` stand.
    `judged` is high for one cycle with `layer` and `crossing`, `soon` in the cycle before. `stop`
    is right from the last layer's `judged` to the next records.

    Latency
    -------
    `latency` cycles from the last record of a layer to `judged`.

    A design that does not observe the sums of Net has no part of it here: `crossing` is always -1.
    """

    # `SerialObserver` replaces these for a target whose cells are few.
    part_bits = LIMB_BITS
    """Of Net's terms that are added in one cycle."""
    shift_cycles = SHIFT_BITS
    """The longest way of the flow through its shift."""
    blocks = True
    """Whether K times a part takes a multiplier block."""
    kept: tuple[str, ...] = ("z_dd", "dz_dz", "dz_d", "dz_zp")
    """Sums that stand from their record to the next layer's."""

    def __init__(self, design: Design) -> None:
        self.design = design
        s = CoreShapes.of(design)
        self._bits = dict(zip(SUMS, sum_bits(design), strict=True))
        # Places that dz_d and dz_zp are shifted by to the left, to have one scale.
        self._lifts = max(net_shift(design), 0), max(-net_shift(design), 0)
        left, right = self._bits["dz_d"] + self._lifts[0], self._bits["dz_zp"] + self._lifts[1]
        self._parts = -(-(max(left, right + _K_BITS) + 1) // self.part_bits)
        factors = signed(self.part_bits + 1), unsigned(_K_BITS)
        self._observed, net_steps = observed(design.array.observe), 0
        self._nets = {"dz_d", "dz_zp"} <= set(self._observed)
        if self._nets:
            self._product = Multiplier(*factors, target_of(design), blocks=self.blocks)
            net_steps = self._parts + self._product.latency + 6
        # The parts, their way to the multiplier, through it and two adders, and what of the total
        # is not zero; or the shift of the flow and its comparison. Then the flags.
        self._steps = max(net_steps, self.shift_cycles + 2) + 2
        # One for the record's register, two for the count, three for the flags and the step of the
        # crossing, one to choose the layer's.
        self.latency = self._steps + 6
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
                "soon": Out(1),
                "layer": Out(s.layer_bits),
                "crossing": Out(signed(STEP_BITS + 1)),
                "stop": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Net's sign is found part by part, so that no adder is as wide as the sums.

        A count tells the part that is being added.
        """
        m = Module()
        value_q = step(m, self.record_value, "value")
        kept = {}
        for name in (name for name in self.kept if name in self._observed):
            kept[name] = Signal(signed(self._bits[name]), name=f"{name}_q", reset_less=True)
            with m.If(self._comes(m, name)):
                m.d.sync += kept[name].eq(value_q)
        last_q = Signal()
        m.d.sync += last_q.eq(self.record_valid & (self.record_entry == _LAST))
        count_q = Signal(range(self._steps + 1))
        running_q, done_q = Signal(), Signal()
        m.d.sync += done_q.eq(running_q & (count_q == self._steps - 1))
        layer_q = Signal.like(self.record_layer)
        restart_q, shift_q = Signal(), Signal(SHIFT_BITS, reset_less=True)
        m.d.sync += [restart_q.eq(self.restart), shift_q.eq(self.shift)]
        with m.If(last_q):
            m.d.sync += [running_q.eq(1), count_q.eq(0), layer_q.eq(self.record_layer)]
        with m.Elif(running_q):
            m.d.sync += count_q.eq(count_q + 1)
            with m.If(done_q):
                m.d.sync += running_q.eq(0)
        # By a register of its own, as it goes to every bit of the terms.
        load_q, shifting_q = Signal(), Signal()
        m.d.sync += [
            load_q.eq(last_q),
            shifting_q.eq(load_q | (shifting_q & (count_q != self._parts))),
        ]
        net: _Pair = Const(0, 1), Const(0, 1)
        if self._nets:
            terms = self._terms(m, kept, value_q, load_q, shifting_q)
            net = self._net_sign(m, terms, load_q, shifting_q, count_q)
        scaling = running_q & (count_q < shift_q)
        scaled = self._scaled(m, kept["dz_dz"], shift_q, last_q, scaling)
        settled = self._judge(m, kept, layer_q, scaled, done_q)
        self._flags(m, layer_q, done_q, restart_q, settled, net)
        m.d.comb += [
            self.layer.eq(layer_q),
            self.soon.eq(delay(m, done_q, 3, "soon", reset_less=False)),
        ]
        m.d.sync += self.judged.eq(self.soon)
        return m

    def _comes(self, m: Module, name: str) -> Signal:
        """Whether the register of the records' value has the sum `name`."""
        comes_q = Signal(name=f"{name}_comes_q")
        m.d.sync += comes_q.eq(self.record_valid & (self.record_entry == ENTRIES.index(name)))
        return comes_q

    def _terms(
        self, m: Module, kept: dict[str, Signal], value: Signal, load: Signal, shifting: Signal
    ) -> tuple[Signal, Signal]:
        """dz_d and dz_zp in one scale, of which a part leaves in every cycle of `shifting`."""
        width = self._parts * self.part_bits
        left_q = Signal(signed(width), reset_less=True)
        right_q = Signal(signed(width), reset_less=True)
        left, right = kept["dz_d"] << self._lifts[0], kept["dz_zp"] << self._lifts[1]
        with m.If(load):
            m.d.sync += [left_q.eq(left), right_q.eq(right)]
        with m.Else():
            m.d.sync += [left_q.eq(left_q >> self.part_bits), right_q.eq(right_q >> self.part_bits)]
        return left_q, right_q

    def _net_sign(
        self, m: Module, terms: tuple[Signal, Signal], load: Signal, shifting: Signal, count: Signal
    ) -> _Pair:
        """Whether Net is negative, and whether it is positive; right after all parts."""
        m.submodules.product = product = self._product
        (left_q, right_q), bits = terms, self.part_bits
        total_q = Signal(signed(bits + _K_BITS + 3), reset_less=True)
        term_q = Signal(signed(bits + _K_BITS + 2), reset_less=True)
        nonzero_q, some_q, negative_q, positive_q = (
            Signal(name=f"net_{name}_q", reset_less=True)
            for name in ("nonzero", "some", "negative", "positive")
        )
        # In the cycle of the last part, of which only the top bit is a sign.
        top = step(m, count == self._parts - 1, "net_top")

        def part(value: Signal) -> Value:
            return Cat(value[:bits], top & value[bits - 1]).as_signed()

        # One more register, as the block may be a device's height away.
        right = delay(m, part(right_q), 1, "net_right")
        m.d.comb += [product.a.eq(right), product.b.eq(INVERSE_LN2)]
        left = delay(m, part(left_q), 1 + product.latency, "net_left")
        plus = self.design.training.net_sign == "equation"
        adding = delay(m, shifting, product.latency + 2, "net_adding", reset_less=False)
        groups = Cat(total_q[low : low + 6].any() for low in range(0, len(total_q), 6))
        set_q, sign_q = delay(m, groups, 1, "net_set"), delay(m, total_q[-1], 1, "net_sign")
        m.d.sync += [
            term_q.eq(left + product.product if plus else left - product.product),
            some_q.eq(nonzero_q | set_q.any()),
            negative_q.eq(sign_q),
            positive_q.eq(~negative_q & some_q),
        ]
        with m.If(load):
            m.d.sync += [total_q.eq(0), nonzero_q.eq(0)]
        with m.Elif(adding):
            m.d.sync += [
                total_q.eq((total_q >> bits) + term_q),
                nonzero_q.eq(nonzero_q | total_q[:bits].any()),
            ]
        return negative_q, positive_q

    def _scaled(
        self, m: Module, flow: Signal, shift: Signal, last: Value, shifting: Value
    ) -> Value:
        """The flow shifted to the right, a cycle for each bit of `shift`."""
        scaled: Value = flow
        for bit in range(SHIFT_BITS):
            scaled = delay(m, Mux(shift[bit], scaled >> (1 << bit), scaled), 1, f"scaled_{bit}")
        return scaled

    def _remembered(
        self, m: Module, name: str, value: Signal, layer: Signal, write: Value
    ) -> Value:
        """`value` of `layer` as last written; there is time, and the memory may be far away."""
        depth = max(2, len(self.design.network.layers))
        m.submodules[name] = memory = Memory(shape=value.shape(), depth=depth, init=[])
        read_port, write_port = memory.read_port(), memory.write_port()
        m.d.comb += [
            read_port.addr.eq(delay(m, layer, 1, f"{name}_layer")),
            write_port.addr.eq(layer),
            write_port.data.eq(value),
            write_port.en.eq(write),
        ]
        return read_port.data

    def _judge(
        self, m: Module, kept: dict[str, Signal], layer: Signal, scaled: Value, done: Value
    ) -> _Pair:
        """Whether entropy has now risen, and whether the flow is now steady."""
        entropy, flow = kept["z_dd"], kept["dz_dz"]
        steady_q = Signal()
        later_q, better_q = Signal(), Signal()
        best = self._remembered(m, "best", entropy, layer, better_q)
        old = delay(m, done, 1, "flow_enable", reset_less=False)
        before = self._remembered(m, "flow", flow, layer, old)
        # The sum less its largest yet; entropy is its negative.
        rise_q = step(m, entropy - best, "rise")
        change_q = step(m, flow - before, "change")
        above_q = step(m, scaled - change_q, "room_above")
        below_q = step(m, scaled + change_q, "room_below")
        m.d.sync += [
            steady_q.eq((above_q >= 0) & (below_q >= 0)),
            later_q.eq(self.step >= 2),
            better_q.eq(done & (~later_q | ~rise_q[-1])),
        ]
        return later_q & rise_q[-1], later_q & steady_q

    def _flags(
        self, m: Module, layer: Signal, done: Value, restart: Value, settled: _Pair, net: _Pair
    ) -> None:
        """The verdict is taken over, then the layer's flags and crossing change, then are shown."""
        layers = range(len(self.design.network.layers))
        before_q = step(m, self.step - 1, "step_before")
        second_q = step(m, self.step != 0, "from_second")
        passes_q, converges_q, falls_q, rises_q = (
            Signal(name=f"{name}_q") for name in ("passes", "converges", "falls", "rises")
        )
        (passed, converged), (negative, positive) = settled, net
        m.d.sync += [
            passes_q.eq(passed),
            converges_q.eq(converged),
            falls_q.eq(second_q & negative),
            rises_q.eq(second_q & positive),
        ]
        passed_q, converged_q, negative_q, crossed_q = (
            Signal(len(layers), name=f"{name}_q")
            for name in ("passed", "converged", "negative", "crossed")
        )
        steps = Array(
            Signal(signed(STEP_BITS + 1), name=f"crossing_{n}_q", init=-1, reset_less=True)
            for n in layers
        )
        for number in layers:
            here_q = Signal(name=f"judging_{number}_q")
            m.d.sync += here_q.eq(done & (layer == number))
            with m.If(here_q):
                m.d.sync += [
                    converged_q[number].eq(converges_q),
                    passed_q[number].eq(passed_q[number] | passes_q),
                    negative_q[number].eq(negative_q[number] | falls_q),
                ]
            crosses_q = Signal(name=f"crosses_{number}_q")
            crosses = here_q & rises_q & negative_q[number] & ~crossed_q[number]
            m.d.sync += [crosses_q.eq(crosses), crossed_q[number].eq(crossed_q[number] | crosses)]
            with m.If(crosses_q):
                m.d.sync += steps[number].eq(before_q)
            with m.If(restart):
                m.d.sync += steps[number].eq(-1)
        with m.If(restart):
            m.d.sync += [passed_q.eq(0), converged_q.eq(0), negative_q.eq(0), crossed_q.eq(0)]
        crossing_q, stop_q = Signal.like(self.crossing, reset_less=True), Signal()
        m.d.sync += crossing_q.eq(steps[layer])
        m.d.sync += stop_q.eq(self.enable & passed_q.all() & converged_q.all())
        m.d.comb += [self.crossing.eq(crossing_q), self.stop.eq(stop_q)]
