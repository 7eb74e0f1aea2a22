"""Which weight is updated: tile by tile as they leave the array, and b after a layer's first."""

from dataclasses import dataclass
from typing import Any

from amaranth.hdl import Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.timing import DRAIN_SLOTS, Timing
from ska_hw.design import Design
from ska_hw.hdl.control.credits import Credits, Pause
from ska_hw.hdl.control.layers import layer_layout
from ska_hw.hdl.control.output_walk import OutputWalk, Place
from ska_hw.hdl.interface.core_ports import CoreShapes, index_bits
from ska_hw.hdl.lib.noise import INDEX_BITS
from ska_hw.hdl.units.post_stage import GRADIENT_SLOTS
from ska_hw.hdl.units.update_stage import update_layout


class UpdateSchedule(wiring.Component):
    """Weights for the updater, a tile after each pulse on `drained`; none in a cycle of `blocked`.

    `update` is what is issued now, `row` the place of its accumulated sum. `cut` is what the
    updater drops beyond c's shift; it, `layer` and the keys stand from a layer's first weight until
    `judged`, which answers `record`. `begin_layer` asks for `keys_ready`.
    """

    def __init__(self, design: Design, timing: Timing) -> None:
        self.design, self.timing = design, timing
        memory, s = MemoryMap.of(design), CoreShapes.of(design)
        self._outputs = memory.output_tiles
        self._weight = index_bits(max(memory.w_depth, memory.b_depth))
        told = ("begin_layer", "drain_free", "tile_free", "record", "end_step", "idle")
        super().__init__(
            {name: In(1) for name in ("start", "go_on", "drained", "blocked", "keys_ready")}
            | {name: Out(1) for name in told}
            | {
                "layer": Out(s.layer_bits),
                "cut": Out(layer_layout(design)["cut"].shape),
                "update": Out(update_layout(design)),
                "row": Out(index_bits(DRAIN_SLOTS * memory.size)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Wait, run through a tile, and at a layer's end flush and record."""
        m = Module()
        start = self.start
        advance, begin, ended = Signal(), Signal(name="begin"), Signal(name="ended")
        walk = self._walk(m, advance)
        drained = Credits(m, "drained", DRAIN_SLOTS, start=start, given=self.drained, taken=ended)
        flush = Pause(m, "flush", Const(self.timing.update_flush - 1), start=start, begin=ended)
        waiting_q, running_q, flushing_q = (
            Signal(name=f"{name}_q") for name in ("waiting", "running", "flushing")
        )
        given = self._inputs(m, walk, ended)
        first_input, last_input = given.first, given.last
        closing = ended & last_input & walk.last_tile
        m.d.comb += [
            begin.eq(
                waiting_q
                & walk.ready
                & drained.some
                & (self.keys_ready | ~(walk.first_tile & first_input))
            ),
            self.begin_layer.eq(begin & walk.first_tile & first_input),
            self.record.eq(flushing_q & flush.over),
            self.end_step.eq(self.record & walk.last_layer),
            advance.eq((ended & last_input & ~walk.last_tile) | self.record),
            self.idle.eq(waiting_q & ~drained.some),
            self.layer.eq(walk.number),
            self.cut.eq(walk.layer.cut),
        ]
        m.d.sync += [
            # What waits for these is far away.
            self.drain_free.eq(ended),
            self.tile_free.eq(ended & last_input),
            waiting_q.eq((waiting_q & ~begin) | start | (ended & ~closing) | self.record),
            running_q.eq((running_q & ~ended & ~start) | begin),
            flushing_q.eq((flushing_q & ~flush.over & ~start) | closing),
        ]
        self._weights(m, walk, given, begin, ended, running_q & ~self.blocked)
        return m

    def _walk(self, m: Module, advance: Value) -> OutputWalk:
        places = {
            "w": Place(self._weight, lambda c, _: c.w_base, lambda c: c.w_stride),
            "b": Place(self._weight, lambda c, _: c.b_base, lambda c: Const(1)),
            "column": Place(INDEX_BITS, lambda c, _: Const(0), lambda c: Const(self.timing.size)),
        }
        return OutputWalk(m, self.design, "weights", places, start=self.start, advance=advance)

    def _inputs(self, m: Module, walk: OutputWalk, ended: Value) -> "_Input":
        """Goes on to the next input tile when one has ended."""
        size = self.timing.size
        update: Any = self.update
        input_q = Signal(len(walk.layer.input_last), name="input_q", reset_less=True)
        base_q = Signal(len(self.row), name="row_base_q", reset_less=True)
        slot_q = Signal(range(GRADIENT_SLOTS), name="slot_q", reset_less=True)
        w_q = Signal(self._weight, name="w_offset_q", reset_less=True)
        noise_q = Signal(INDEX_BITS, name="noise_row_q", reset_less=True)
        following = Signal.like(input_q, name="next_input")
        first_input, last_input = (
            Signal(name=f"{name}_input_q", reset_less=True) for name in ("first", "last")
        )
        m.d.comb += [
            following.eq(Mux(last_input, 0, input_q + 1)),
            update.slot.eq(slot_q),
        ]
        # Of another output tile this is right when the walk is.
        m.d.sync += last_input.eq(
            Mux(ended, following == walk.layer.input_last, input_q == walk.layer.input_last)
        )
        with m.If(self.start):
            m.d.sync += [input_q.eq(0), base_q.eq(0), w_q.eq(0), noise_q.eq(0), first_input.eq(1)]
            # A first step without updates has used as many places as it has output tiles.
            m.d.sync += slot_q.eq(Mux(self.go_on, 0, self._outputs % GRADIENT_SLOTS))
        with m.Elif(ended):
            m.d.sync += [
                base_q.eq(Mux(base_q == 0, size, 0)),
                input_q.eq(following),
                first_input.eq(last_input),
                w_q.eq(Mux(last_input, 0, w_q + size)),
                noise_q.eq(Mux(last_input, 0, noise_q + size)),
                slot_q.eq(slot_q + last_input),
            ]
        return _Input(first_input, last_input, base_q, w_q, noise_q)

    def _weights(
        self, m: Module, walk: OutputWalk, given: "_Input", begin: Value, ended: Signal, on: Value
    ) -> None:
        """The loops over rows and columns while `on`, at an output tile's first also through b."""
        size = self.timing.size
        update: Any = self.update
        lane_q = Signal(index_bits(size), name="lane_q", reset_less=True)
        row_q = Signal(range(size + 1), name="row_q", reset_less=True)
        bias_q = Signal(name="bias_q", reset_less=True)
        address_q = Signal(self._weight, name="address_q", reset_less=True)
        # The last of the tile.
        columns_q = Signal.like(lane_q, name="columns_q", reset_less=True)
        rows_q = Signal.like(row_q, name="rows_q", reset_less=True)
        columns = Mux(walk.last_tile, walk.layer.columns, size) - 1
        rows = Mux(given.last, walk.layer.rows, size) - 1
        # What the next weight is the last of is worked out a cycle ahead.
        last_lane, last_row = (
            Signal(name=f"last_{name}_q", reset_less=True) for name in ("lane", "row")
        )
        lane, row = Signal.like(lane_q, name="next_lane"), Signal.like(row_q, name="next_row")
        m.d.comb += [
            lane.eq(Mux(last_lane, 0, lane_q + 1)),
            row.eq(row_q + 1),
            ended.eq(on & last_lane & (bias_q | (last_row & ~given.first))),
        ]
        with m.If(begin):
            m.d.sync += [
                last_lane.eq(columns == 0),
                last_row.eq(rows == 0),
                row_q.eq(0),
                lane_q.eq(0),
                bias_q.eq(0),
                address_q.eq(walk.fields["w"] + given.w),
                columns_q.eq(columns),
                rows_q.eq(rows),
            ]
        with m.Elif(on):
            m.d.sync += [lane_q.eq(lane), last_lane.eq(lane == columns_q)]
            with m.If(last_lane):
                m.d.sync += [row_q.eq(row), last_row.eq(row == rows_q)]
                m.d.sync += address_q.eq(address_q + 1)
                with m.If(last_row):
                    m.d.sync += [bias_q.eq(1), address_q.eq(walk.fields["b"])]
        m.d.comb += [
            update.valid.eq(on),
            update.bias.eq(bias_q),
            update.lane.eq(lane_q),
            update.address.eq(address_q),
            self.row.eq(given.base + row_q),
        ]
        if "row" in update.shape().members:
            m.d.comb += [
                update.row.eq(Mux(bias_q, walk.layer.inputs, given.noise + row_q)),
                update.column.eq(walk.fields["column"]),
            ]


@dataclass(frozen=True)
class _Input:
    """An input tile: whether it is the `first` or `last`; the `base` of its accumulated sums, the
    offset of its `w`, and its first row for the `noise`.
    """

    first: Value
    last: Value
    base: Value
    w: Value
    noise: Value
