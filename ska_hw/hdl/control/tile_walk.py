"""Which tile of a layer is on, where it lies, and which one follows."""

from typing import Any

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib.data import StructLayout

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.design import Design
from ska_hw.hdl.interface.core_ports import index_bits
from ska_hw.hdl.lib.noise import INDEX_BITS


def slot_layout(design: Design) -> StructLayout:
    """The tile whose slot is on.

    `x`, `w`, `state`, `out`, `b` are addresses of its first item; `row` and `column` its first
    indices in W; `first_input`, `last_input`, `last_output` tell tiles at the edges.
    """
    memory = MemoryMap.of(design)
    return StructLayout(
        {
            "update": 1,
            "first_input": 1,
            "last_input": 1,
            "last_output": 1,
            "x": index_bits(memory.operand_depth),
            "out": index_bits(memory.operand_depth),
            "w": index_bits(memory.w_depth),
            "state": index_bits(memory.state_depth),
            "b": index_bits(memory.b_depth),
            "row": INDEX_BITS,
            "column": INDEX_BITS,
        }
    )


class TileWalk:
    """`slot`, and what comes after it: part of the sequencer's module `m`.

    `layer` has the layer's constants, `on` tells that a slot is on, `first` that the next move is
    to a layer's first tile, `copied` which copy of an operand is the last step's. `inner_q`: the
    next input tile follows; `turn_q`: the updates follow the forward pass; `outer_q`: the next
    output tile follows, unless `layer_end_q`; `update_next_q`: what follows is an update.
    """

    def __init__(
        self,
        m: Module,
        design: Design,
        layer: Any,
        *,
        first_step: Value,
        on: Value,
        first: Value,
        copied: Value,
    ) -> None:
        self._design, self._layer, self._first_step = design, layer, first_step
        self._first, self._copied = first, copied
        # Where tiles lie, and which one follows, is known long before the one that is on ends.
        self.slot: Any = Signal(slot_layout(design), name="slot_q", reset_less=True)
        slot = self.slot
        self._input_q = Signal(max(1, layer.input_last.shape().width), name="input_tile_q")
        self._output_q = Signal(max(1, layer.output_last.shape().width), name="output_tile_q")
        self._w_q = Signal(slot.w.shape(), name="w_first_q")
        self._input_next_q = Signal(name="next_input_is_last_q")
        self._output_next_q = Signal(name="next_output_is_last_q")
        # The next one is the next input tile's; the update after the forward pass; or the next
        # output tile's.
        self.inner_q, self.turn_q = Signal(name="inner_q"), Signal(name="turn_q")
        self.outer_q, self.layer_end_q = Signal(name="outer_q"), Signal(name="layer_end_q")
        self.update_next_q = Signal(name="update_next_q")
        self._x_forward_q, self._x_update_q = (
            Signal.like(slot.x, name=f"x_{name}_q", reset_less=True)
            for name in ("forward", "update")
        )
        self._out_base_q = Signal(slot.out.shape(), name="out_base_q", reset_less=True)
        self._w_next_q = Signal(slot.w.shape(), name="w_next_q", reset_less=True)
        turn = ~slot.update & ~self._first_step
        m.d.sync += [
            self._input_next_q.eq(self._input_q + 1 == layer.input_last),
            self._output_next_q.eq(self._output_q + 1 == layer.output_last),
            self.inner_q.eq(on & ~slot.last_input),
            self.turn_q.eq(on & slot.last_input & turn),
            self.outer_q.eq(slot.last_input & ~turn),
            self.update_next_q.eq(Mux(slot.last_input, turn, slot.update)),
            self.layer_end_q.eq(slot.last_input & ~turn & slot.last_output),
            self._x_forward_q.eq(self._x_base(False)),
            self._x_update_q.eq(self._x_base(True)),
            self._out_base_q.eq(layer.out_base + Mux(self._copied, layer.out_copy, 0)),
            self._w_next_q.eq(Mux(on, self._w_q + layer.w_stride, layer.w_base)),
        ]

    def _x_base(self, update: bool) -> Value:
        """Of the layer's operand: that of the step before for an update with `previous`."""
        layer = self._layer
        previous = update and self._design.training.update_input == "previous"
        other = ~self._copied if previous else self._copied
        return layer.operand_base + Mux(other, layer.operand_copy, 0)

    def move(self, m: Module, move: Value, outer: Value) -> None:
        """To the first tile of a layer with `first`, to the next one at the end of a slot.

        `outer` is `move` where the output tile changes too.
        """
        slot, layer, first = self.slot, self._layer, self._first
        stride, size = self._design.data.samples, self._design.array.size
        inner, turn = self.inner_q, self.turn_q
        with m.If(move):
            m.d.sync += [
                slot.update.eq(Mux(inner, slot.update, turn)),
                slot.first_input.eq(~inner),
                slot.last_input.eq(Mux(inner, self._input_next_q, layer.input_last == 0)),
                slot.x.eq(Mux(turn, self._x_update_q, self._x_forward_q)),
                slot.w.eq(Mux(turn, self._w_q, self._w_next_q)),
                slot.row.eq(Mux(inner, slot.row + size, 0)),
                self._input_q.eq(Mux(inner, self._input_q + 1, 0)),
            ]
            with m.If(inner):
                m.d.sync += [slot.x.eq(slot.x + stride), slot.w.eq(slot.w + size)]
        with m.If(outer):
            m.d.sync += [
                self._w_q.eq(self._w_next_q),
                slot.state.eq(Mux(first, layer.state_base, slot.state + stride)),
                slot.out.eq(Mux(first, self._out_base_q, slot.out + stride)),
                slot.b.eq(Mux(first, layer.b_base, slot.b + 1)),
                slot.column.eq(Mux(first, 0, slot.column + size)),
                self._output_q.eq(Mux(first, 0, self._output_q + 1)),
                slot.last_output.eq(Mux(first, layer.output_last == 0, self._output_next_q)),
            ]
