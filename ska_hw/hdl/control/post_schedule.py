"""Which element is post-processed: tile by tile, in a tile sample by sample, column by column."""

from typing import Any

from amaranth.hdl import Const, Module, Mux, Signal, Value, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.timing import SUM_SLOTS, Timing, lag_of
from ska_hw.design import Design
from ska_hw.hdl.control.credits import Credits, Pause
from ska_hw.hdl.control.output_walk import OutputWalk, Place
from ska_hw.hdl.interface.core_ports import CoreShapes, index_bits
from ska_hw.hdl.lib.noise import INDEX_BITS
from ska_hw.hdl.lib.pipeline import step
from ska_hw.hdl.units.post_stage import GRADIENT_SLOTS, element_layout, tile_layout


class PostSchedule(wiring.Component):
    """Elements for the post-processing unit, a tile when its sums and a place for its G are there.

    A tile begins with a pulse on `sums_ready`. `element` is what is issued now, with the addresses
    of its sum and of its Z and D; `tile` and `b_address` are those of the tile that began last.
    `first_step`, `layer0`, `has_above`, `layer` and `last_layer` stand from a layer's first element
    until `judged`, which answers `record`: all of the layer has left the pipelines. `begin_layer`
    asks for `keys_ready`. A run that is to `go_on` begins with a step of the parity `odd`, as the
    run before left it. `nearly` tells, a cycle late, that the rest of a tile takes no longer
    than its samples.
    """

    def __init__(self, design: Design, timing: Timing) -> None:
        self.design, self.timing = design, timing
        memory, s = MemoryMap.of(design), CoreShapes.of(design)
        self._outputs = memory.output_tiles
        given = ("sums_ready", "gradient_free", "layer_updated", "judged", "keys_ready")
        told = ("begin_tile", "begin_layer", "sums_free", "nearly", "record", "running", "idle")
        settings = ("first_step", "odd", "layer0", "has_above", "last_layer")
        super().__init__(
            {name: In(1) for name in ("start", "go_on", "halt", *given)}
            | {name: Out(1) for name in (*told, *settings)}
            | {
                "samples": In(s.samples_bits),
                "layer": Out(s.layer_bits),
                "element": Out(element_layout(design)),
                "sum_address": Out(index_bits(SUM_SLOTS * memory.samples)),
                "address": Out(index_bits(memory.state_depth)),
                "tile": Out(tile_layout(design)),
                "b_address": Out(index_bits(memory.b_depth)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Wait, run, and at a layer's end flush, record and judge."""
        m = Module()
        start = self.start
        advance, begin, ended = Signal(), Signal(name="begin"), Signal(name="ended")
        walk = self._walk(m, advance)
        some, free_q = self._credits(m, walk, begin)
        waiting_q, flushing_q, judging_q = (
            Signal(name=f"{name}_q") for name in ("waiting", "flushing", "judging")
        )
        flush = Pause(m, "flush", Const(self.timing.post_flush - 1), start=start, begin=ended)
        # So much waits for a beginning that it comes from a register.
        chosen, chosen_q = Signal(name="chosen"), Signal(name="chosen_q")
        m.d.sync += chosen_q.eq(chosen)
        m.d.comb += [
            begin.eq(chosen_q),
            chosen.eq(waiting_q & walk.ready & ~chosen_q & ~self.halt & some & free_q),
            self.begin_tile.eq(begin),
            self.begin_layer.eq(begin & walk.first_tile),
            self.sums_free.eq(ended),
            self.record.eq(flushing_q & flush.over),
            advance.eq((ended & ~walk.last_tile) | (judging_q & self.judged)),
            self.idle.eq(waiting_q),
        ]
        m.d.sync += [
            waiting_q.eq((waiting_q & ~begin) | start | advance),
            flushing_q.eq((flushing_q & ~flush.over & ~start) | (ended & walk.last_tile)),
            judging_q.eq((judging_q & ~self.judged & ~start) | self.record),
        ]
        self._elements(m, walk, begin, ended)
        return m

    def _credits(self, m: Module, walk: OutputWalk, begin: Value) -> tuple[Value, Value]:
        """Whether a tile has its sums, a place for G and its distance; and what it alone needs."""
        t, start = self.timing, self.start
        spacing = Pause(m, "spacing", Const(t.post_min - 2), start=start, begin=begin)
        lag = lag_of(self._outputs)
        sums = Credits(m, "sums", SUM_SLOTS, start=start, given=self.sums_ready, taken=begin)
        places = Credits(
            m,
            "gradient",
            # In the first step, which has no updates, places are free before they are used.
            2 * lag + 3,
            start=start,
            given=self.gradient_free,
            taken=begin,
            initial=lag + 1,
        )
        above = walk.first_tile & walk.layer.has_above & walk.later_step
        updated = Credits(
            m,
            "updated",
            max(1, len(self.design.network.layers) - 1),
            start=start,
            given=self.layer_updated,
            taken=begin & step(m, above, "above"),
        )
        # A tile's place in the walk stands a cycle before the walk is ready.
        free_q = Signal(name="free_q", reset_less=True)
        m.d.sync += free_q.eq((updated.some | ~above) & (self.keys_ready | ~walk.first_tile))
        return sums.some & places.some & spacing.over, free_q

    def _walk(self, m: Module, advance: Value) -> OutputWalk:
        memory = MemoryMap.of(self.design)
        size, stride = memory.size, memory.samples
        places = {
            "state": Place(
                index_bits(memory.state_depth), lambda c, _: c.state_base, lambda c: Const(stride)
            ),
            "operand": Place(
                index_bits(memory.operand_depth),
                lambda c, odd: c.out_base + Mux(odd, c.out_copy, 0),
                lambda c: Const(stride),
            ),
            "b": Place(index_bits(memory.b_depth), lambda c, _: c.b_base, lambda c: Const(1)),
            "column": Place(INDEX_BITS, lambda c, _: Const(0), lambda c: Const(size)),
        }
        begins = {"start": self.start, "go_on": self.go_on}
        walk = OutputWalk(m, self.design, "post", places, advance=advance, **begins)
        m.d.comb += [
            self.odd.eq(walk.odd),
            self.first_step.eq(walk.first_step),
            self.layer0.eq(walk.layer.layer0),
            self.has_above.eq(walk.layer.has_above),
            self.layer.eq(walk.number),
            self.last_layer.eq(walk.last_layer),
        ]
        return walk

    def _tile(self, m: Module, walk: OutputWalk, begin: Value) -> Value:
        """Where the tile's words lie, and its places; gives the number of its columns."""
        memory = MemoryMap.of(self.design)
        slot_q = Signal(name="slot_q", reset_less=True)
        place_q = Signal(range(GRADIENT_SLOTS), name="place_q", reset_less=True)
        tile: Any = Signal(tile_layout(self.design), name="tile_q", reset_less=True)
        b_q = Signal.like(self.b_address, name="b_address_q", reset_less=True)
        columns = Signal(memory.size.bit_length())
        self._sums = Signal.like(self.sum_address, name="tile_sums")
        m.d.comb += [
            columns.eq(Mux(walk.last_tile, walk.layer.columns, memory.size)),
            self._sums.eq(Mux(slot_q, memory.samples, 0)),
            data.View.as_value(self.tile).eq(data.View.as_value(tile)),
            self.b_address.eq(b_q),
        ]
        with m.If(self.start):
            m.d.sync += [slot_q.eq(0), place_q.eq(0)]
        with m.If(begin):
            m.d.sync += [
                slot_q.eq(~slot_q),
                place_q.eq(place_q + 1),
                tile.state.eq(walk.fields["state"]),
                tile.gradient.eq(walk.fields["state"]),
                tile.operand.eq(walk.fields["operand"]),
                tile.column.eq(walk.fields["column"]),
                tile.slot.eq(place_q),
                b_q.eq(walk.fields["b"]),
            ]
        return columns

    def _elements(self, m: Module, walk: OutputWalk, begin: Value, ended: Signal) -> None:
        """The loops over samples and columns of the tile."""
        element: Any = self.element
        columns = self._tile(m, walk, begin)
        running_q = Signal(name="running_q")
        first_q = Signal(name="first_q", reset_less=True)
        lane_q = Signal.like(element.lane, name="lane_q", reset_less=True)
        sum_q = Signal.like(self.sum_address, name="sum_address_q", reset_less=True)
        state_q = Signal.like(self.address, name="address_q", reset_less=True)
        columns_q = Signal.like(element.lane, name="columns_q", reset_less=True)
        sample_q = Signal.like(element.sample, name="sample_q", reset_less=True)
        # Below zero with a tile's last sample.
        left_q = Signal(signed(len(self.samples) + 1), name="samples_left_q", reset_less=True)
        beyond = step(m, self.samples - 2, "samples_beyond")
        # Whether the next element is its sample's last is worked out a cycle ahead.
        last_lane = Signal(name="last_lane_q", reset_less=True)
        lane = Signal.like(lane_q, name="next_lane")
        m.d.comb += [
            lane.eq(Mux(last_lane, 0, lane_q + 1)),
            ended.eq(running_q & last_lane & left_q[-1]),
            self.running.eq(running_q | begin),
            element.valid.eq(running_q),
            element.first.eq(first_q),
            element.lane.eq(lane_q),
            element.sample.eq(sample_q),
            self.sum_address.eq(sum_q),
            self.address.eq(state_q),
        ]
        m.d.sync += running_q.eq((running_q & ~ended & ~self.start) | begin)
        with m.If(begin):
            m.d.sync += [
                first_q.eq(1),
                lane_q.eq(0),
                sample_q.eq(0),
                columns_q.eq(columns - 1),
                last_lane.eq(columns == 1),
                sum_q.eq(self._sums),
                state_q.eq(walk.fields["state"]),
                left_q.eq(beyond),
            ]
        with m.Elif(running_q):
            m.d.sync += [first_q.eq(0), lane_q.eq(lane), last_lane.eq(lane == columns_q)]
            with m.If(last_lane):
                m.d.sync += [
                    sample_q.eq(sample_q + 1),
                    left_q.eq(left_q - 1),
                    sum_q.eq(sum_q + 1),
                    state_q.eq(state_q + 1),
                ]
        self._tell(m, walk, begin, running_q & (lane_q == 0), ended)

    def _tell(self, m: Module, walk: OutputWalk, begin: Value, sample: Value, ended: Value) -> None:
        """`nearly`, with the first element of a `sample`, or where the tile has ended."""
        near_q = Signal.like(self.samples, name="near_q", reset_less=True)
        none_q = Signal(name="none_q", reset_less=True)
        element: Any = self.element
        full = Const(self.timing.size, self.timing.size.bit_length())
        near = Mux(
            walk.last_tile,
            self._near(m, walk.layer.columns, "edge"),
            self._near(m, full, "full"),
        )
        with m.If(begin):
            m.d.sync += [near_q.eq(near), none_q.eq(near == self.samples)]
        m.d.sync += self.nearly.eq(Mux(none_q, ended, sample & (element.sample == near_q)))

    def _near(self, m: Module, columns: Value, name: str) -> Value:
        """The sample from which on a tile's rest takes at most N cycles; N if there is none."""
        rest = Signal.like(self.samples, name=f"rest_{name}")
        m.d.comb += rest.eq(self.samples)
        for places in range(1, self.timing.size.bit_length() + 1):
            with m.If((columns > (1 << places >> 1)) & (columns <= 1 << places)):
                m.d.comb += rest.eq(self.samples >> places)
        near = Signal.like(self.samples, name=f"near_{name}_q", reset_less=True)
        m.d.sync += near.eq(self.samples - step(m, rest, f"rest_{name}"))
        return near
