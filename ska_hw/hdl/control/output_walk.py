"""A walk over the output tiles of a run: through the layers, step after step."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data

from ska_hw.design import Design
from ska_hw.hdl.control.layers import layer_layout, layer_table

WALK_LATENCY = 3
"""Cycles from `start` or `advance` to the fields of the tile."""


@dataclass(frozen=True)
class Place:
    """A field of an output tile: `first` of a layer's first one, `further` for each next one.

    Both are functions of the layer's constants; `first` is also told the parity of the step.
    """

    bits: int
    first: Callable[[Any, Value], Value]
    further: Callable[[Any], Value]


class OutputWalk:
    """Where the walk is: part of the module `m`.

    `layer` has the constants of the layer whose number is `number`; `fields` has the `places`.
    `first_tile`, `last_tile` and `last_layer` tell the layer's and the step's ends; `first_step`
    and `later_step` the run's first step, and those after the second. `start` begins a run,
    `advance` goes to the next tile, and `ready` is high when all this is right. A run that is to
    `go_on` has no first step, and its later ones are those after its first; the parity of its steps
    begins with `odd`, this walk's own where none is given.
    """

    def __init__(
        self,
        m: Module,
        design: Design,
        name: str,
        places: Mapping[str, Place],
        *,
        start: Value,
        advance: Value,
        go_on: Value | int = 0,
        odd: Value | None = None,
    ) -> None:
        layout = layer_layout(design)

        def register(what: str, width: int = 1) -> Signal:
            return Signal(width, name=f"{name}_{what}_q", reset_less=True)

        self._layers(m, design, name, start=start, advance=advance)
        tile_q = register("tile", max(1, layout["output_last"].width))
        self.first_step, self.later_step = register("first_step"), register("later_step")
        self.odd = register("odd")
        self.first_tile = register("first_tile")
        self.fields = {field: register(field, place.bits) for field, place in places.items()}
        stage_q = Signal(WALK_LATENCY - 1, name=f"{name}_stage_q")
        turn = advance & self.last_tile & self.last_layer
        m.d.sync += [
            stage_q.eq(Cat(start | advance, stage_q)),
            self.last_tile.eq(tile_q == self.layer.output_last),
        ]
        with m.If(start):
            m.d.sync += [tile_q.eq(0), self.first_tile.eq(1)]
            m.d.sync += [self.first_step.eq(~Value.cast(go_on)), self.later_step.eq(0)]
            m.d.sync += self.odd.eq(go_on & (self.odd if odd is None else odd))
        with m.Elif(advance):
            m.d.sync += [
                tile_q.eq(Mux(self.last_tile, 0, tile_q + 1)),
                self.first_tile.eq(self.last_tile),
            ]
            with m.If(turn):
                m.d.sync += [
                    self.first_step.eq(0),
                    self.later_step.eq(~self.first_step),
                    self.odd.eq(~self.odd),
                ]
            for field, place in places.items():
                own = self.fields[field]
                m.d.sync += own.eq(own + place.further(self.layer))
        with m.Elif(stage_q[-1] & self.first_tile):
            for field, place in places.items():
                m.d.sync += self.fields[field].eq(place.first(self.layer, self.odd))
        self.ready = Signal(name=f"{name}_ready")
        m.d.comb += self.ready.eq(~stage_q.any())

    def _layers(
        self, m: Module, design: Design, name: str, *, start: Value, advance: Value
    ) -> None:
        """Which layer it is, and its constants; a single one needs no registers for that."""
        layout, table = layer_layout(design), layer_table(design)
        words = Array(Const(_pack(layout, row), layout.size) for row in table)
        bits = max(1, (len(table) - 1).bit_length())
        self.last_tile = Signal(name=f"{name}_last_tile_q", reset_less=True)
        if len(table) == 1:
            self.number: Value = Const(0, bits)
            self.last_layer: Value = Const(1, 1)
            self.layer: Any = data.View(layout, words[0])
            return
        number_q = Signal(bits, name=f"{name}_layer_q", reset_less=True)
        last_q = Signal(name=f"{name}_last_layer_q", reset_less=True)
        constants: Any = Signal(layout, name=f"{name}_constants_q", reset_less=True)
        m.d.sync += [
            data.View.as_value(constants).eq(words[number_q]),
            last_q.eq(number_q == len(table) - 1),
        ]
        with m.If(start):
            m.d.sync += number_q.eq(0)
        with m.Elif(advance & self.last_tile):
            m.d.sync += number_q.eq(Mux(last_q, 0, number_q + 1))
        self.number, self.last_layer, self.layer = number_q, last_q, constants


def _pack(layout: data.StructLayout, row: Mapping[str, int]) -> int:
    fields = ((value, layout[name]) for name, value in row.items())
    return sum((value & ((1 << field.width) - 1)) << field.offset for value, field in fields)
