"""What a layer's step leaves: raw sums and overflow counts, recorded one after the other."""

from collections.abc import Sequence

from amaranth.hdl import Array, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.results import ENTRIES, ENTRY_BITS, sum_bits
from ska_hw.contract.sums import SUMS
from ska_hw.contract.timing import SUM_SLOTS
from ska_hw.design import Design
from ska_hw.hdl.interface.core_ports import CoreShapes
from ska_hw.hdl.lib.pipeline import delay, step
from ska_hw.hdl.targets import target_of

FORWARD = (*SUMS, *(f"overflow_{name}" for name in ("d_operand", "w_view", "z", "g")))
"""Entries that are known when a layer has been post-processed; the others come with its update."""

UPDATED = ("overflow_w", "overflow_b")

RECORDED = len(FORWARD) + len(UPDATED)
"""Cycles in which a layer's records leave, at the most."""

_GROUP = 4
"""Values of which one is chosen in a cycle: wires from all of them are long."""

assert (*FORWARD, *UPDATED) == ENTRIES[:RECORDED]


class Recorder(wiring.Component):
    """Counts overflows, and gives a layer's records after `record`, its updates' after `updated`.

    A pulse on an overflow's name counts it. `views` of a forward tile are added up until `tile_end`
    and belong to the output tile that begins post-processing two tiles later at the latest, with
    `begin_tile`. `clear` sets the raw sums to zero. `layer` and `last_layer` belong to `record`,
    `updated_layer` to `updated`. In the run's first step, `first_step`, nothing is updated.

    While `taken` somebody else records something, and a record of an update waits.

    `observed` marks the records of `FORWARD`, which are what the observer listens to.

    Latency
    -------
    The first record comes `latency` cycles after `record`, the others in the following ones.
    """

    latency = 4

    def __init__(self, design: Design) -> None:
        self.design = design
        s, memory = CoreShapes.of(design), MemoryMap.of(design)
        sizes = design.network.sizes
        largest = max(o * max(i, memory.samples) for i, o in sizes)
        self._bits = largest.bit_length()
        counted = [name.removeprefix("overflow_") for name in (*FORWARD, *UPDATED)[len(SUMS) :]]
        self._events = [name for name in counted if name != "w_view"]
        pulses = ("start", "record", "updated", "tile_end", "begin_tile", "first_step", "taken")
        bits = dict(zip(SUMS, sum_bits(design), strict=True))
        super().__init__(
            {name: In(1) for name in (*pulses, "first_tile", "last_layer")}
            | {f"{name}_overflow": In(1) for name in self._events}
            | {name: In(signed(bits[name])) for name in SUMS}
            | {
                "views": In(memory.size.bit_length()),
                "layer": In(s.layer_bits),
                "updated_layer": In(s.layer_bits),
                "clear": Out(1),
                "observed": Out(1),
                "valid": Out(1),
                "to_layer": Out(s.layer_bits),
                "entry": Out(ENTRY_BITS),
                "value": Out(s.result),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """The records of updates wait until no others leave."""
        m = Module()
        counts = {name: self._count(m, name) for name in self._events}
        values: list[Value] = [getattr(self, name) for name in SUMS]
        values += [counts["d_operand"], self._views(m), counts["z"], counts["g"]]
        values += [Const(0, 1)] * len(UPDATED)
        index_q, active_q = Signal(range(RECORDED + 1)), Signal()
        last = Signal()
        m.d.comb += last.eq(index_q == Mux(self.first_step, RECORDED, len(FORWARD)) - 1)
        m.d.sync += [
            active_q.eq((self.record | (active_q & ~last)) & ~self.start),
            index_q.eq(Mux(active_q, index_q + 1, 0)),
            self.clear.eq((active_q & last) | self.start),
        ]
        chosen_q = self._choose(m, values, index_q)
        now = delay(m, active_q & ~self.start, 1, "grouped_active", reset_less=False)
        now = delay(m, now & ~self.start, 1, "chosen_active", reset_less=False)
        entry = delay(m, index_q, 2, "index")
        kept, waiting_q, number_q = self._updates(m, counts, now)
        # A view of D is counted for the layer that reads it.
        view = entry == FORWARD.index("overflow_d_operand")
        m.d.sync += [
            self.valid.eq((now & ~(view & self.last_layer)) | waiting_q),
            self.observed.eq(now & (entry < len(FORWARD))),
            self.to_layer.eq(Mux(now, self.layer + view, number_q)),
            self.entry.eq(Mux(now, entry, Mux(kept[2], len(FORWARD) + 1, len(FORWARD)))),
            self.value.eq(Mux(now, chosen_q, Mux(kept[2], kept[1], kept[0]))),
        ]
        return m

    def _choose(self, m: Module, values: list[Value], index: Value) -> Signal:
        """The value of `index`, two cycles later: first one of each group, then one group's.

        Where registers are few the first of these cycles is spent waiting.
        """
        chosen_q = Signal(self.value.shape(), name="chosen_q", reset_less=True)
        if target_of(self.design).few_registers:
            m.d.sync += chosen_q.eq(Array(values)[step(m, index, "index_now")])
            return chosen_q
        most = max(len(value) + (not value.shape().signed) for value in values)
        groups = []
        for number in range(0, len(values), _GROUP):
            group_q = Signal(signed(most), name=f"group_{number // _GROUP}_q", reset_less=True)
            group = values[number : number + _GROUP]
            group += [Const(0, 1)] * (_GROUP - len(group))
            m.d.sync += group_q.eq(Array(group)[index[: (_GROUP - 1).bit_length()]])
            groups.append(group_q)
        late = step(m, index[(_GROUP - 1).bit_length() :], "group")
        m.d.sync += chosen_q.eq(Array(groups)[late])
        return chosen_q

    def _count(self, m: Module, name: str) -> Signal:
        """Pulses of `name` since its records left."""
        count_q = Signal(self._bits, name=f"{name}_count_q", reset_less=True)
        ends = self.updated if name in ("w", "b") else self.clear
        with m.If(ends | self.start):
            m.d.sync += count_q.eq(0)
        with m.Elif(getattr(self, f"{name}_overflow")):
            m.d.sync += count_q.eq(count_q + 1)
        return count_q

    def _views(self, m: Module) -> Signal:
        """Overflows of W's view in the layer, from those of its output tiles."""
        tile_q, layer_q = (
            Signal(self._bits, name=f"{name}_views_q", reset_less=True)
            for name in ("tile", "layer")
        )
        slots = Array(
            Signal(self._bits, name=f"views_{n}_q", reset_less=True) for n in range(SUM_SLOTS)
        )
        write_q, read_q = (Signal(range(SUM_SLOTS), name=f"views_{n}_q") for n in ("in", "out"))
        m.d.sync += tile_q.eq(Mux(self.tile_end, 0, tile_q) + self.views)
        with m.If(self.tile_end):
            m.d.sync += [slots[write_q].eq(tile_q), write_q.eq(write_q + 1)]
        with m.If(self.begin_tile):
            before = Mux(self.first_tile, 0, layer_q)
            m.d.sync += [layer_q.eq(before + slots[read_q]), read_q.eq(read_q + 1)]
        with m.If(self.start):
            m.d.sync += [write_q.eq(0), read_q.eq(0), tile_q.eq(0)]
        return layer_q

    def _updates(
        self, m: Module, counts: dict[str, Signal], active: Signal
    ) -> tuple[Sequence[Value], Signal, Signal]:
        """W's and b's counts after `updated`, until both have left."""
        kept = [Signal(self._bits, name=f"{name}_kept_q", reset_less=True) for name in ("w", "b")]
        number_q = Signal.like(self.updated_layer, name="number_q", reset_less=True)
        left_q, second_q = Signal(2, name="updates_left_q"), Signal(name="second_q")
        going = Signal(name="update_leaves")
        m.d.comb += going.eq((left_q != 0) & ~active & ~self.taken)
        with m.If(self.start):
            m.d.sync += left_q.eq(0)
        with m.Elif(self.updated):
            m.d.sync += [left_q.eq(len(UPDATED)), second_q.eq(0), number_q.eq(self.updated_layer)]
            m.d.sync += [kept[0].eq(counts["w"]), kept[1].eq(counts["b"])]
        with m.Elif(going):
            m.d.sync += [left_q.eq(left_q - 1), second_q.eq(1)]
        return [*kept, second_q], going, number_q
