"""Which tile the array has: forward and update tiles in turn, when what they need is there."""

from typing import Any

from amaranth.hdl import Const, Module, Mux, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.timing import DRAIN_SLOTS, SUM_SLOTS, Timing, lag_of
from ska_hw.design import Design
from ska_hw.hdl.control.credits import Credits, Pause
from ska_hw.hdl.control.output_walk import WALK_LATENCY, OutputWalk, Place
from ska_hw.hdl.interface.commands import gradient_bits
from ska_hw.hdl.interface.core_ports import CoreShapes, index_bits
from ska_hw.hdl.lib.pipeline import step

_SETTLE = WALK_LATENCY + 1
"""Cycles after a choice until the walks, and what tells of their last tiles, stand again."""


def slot_layout(design: Design) -> data.StructLayout:
    """The tile of a slot: addresses of its first items, and its edges.

    `rows` of the tile and `columns` of its output tile are inside of the matrix; `load` tells a
    forward tile's `w`.
    """
    memory = MemoryMap.of(design)
    limit = memory.size.bit_length()
    return data.StructLayout(
        {
            "first_input": 1,
            "last_input": 1,
            "rows": limit,
            "columns": limit,
            "x": index_bits(memory.operand_depth),
            "w": index_bits(memory.w_depth),
            "gradient": gradient_bits(design),
        }
    )


class ArraySchedule(wiring.Component):
    """Slots of the array, in a fixed order.

    For output tiles s = 0, 1, ... of all layers and steps the array gets the input tiles of s and
    those of the update of s - lag, in turn where both can begin, otherwise the one that can. A tile
    can begin when the slot before is over and its credits are there: see `contract.schedule`, which
    counts the same cycles.

    `begin_forward` or `begin_update` is high for a cycle with the tile in `slot`, which stands
    until the slot's end. `permit` lets the forward tiles of a further step begin; `begin_step`
    tells that they do. A run that is to `go_on` begins with steps of the parity `odd`. `halt` lets
    nothing begin, and `drop` no forward tile. `waiting`: no slot,
    and no further tile but those of a further step.
    """

    def __init__(self, design: Design, timing: Timing) -> None:
        self.design, self.timing = design, timing
        memory = MemoryMap.of(design)
        self._outputs = memory.output_tiles
        self._tiles = memory.tiles
        self._lag = lag_of(self._outputs)
        given = ("operand_ready", "gradient_ready", "sums_free", "weights_written", "drain_free")
        told = ("begin_forward", "begin_update", "begin_step", "skipped", "layer_updated")
        super().__init__(
            {name: In(1) for name in ("start", "go_on", "odd", "permit", "halt", "drop", *given)}
            | {name: Out(1) for name in (*told, "on", "waiting", "drains_free")}
            | {"samples": In(CoreShapes.of(design).samples_bits), "slot": Out(slot_layout(design))}
        )

    def elaborate(self, platform: object) -> Module:
        """A slot is long enough for its successor to be chosen."""
        m = Module()
        self._lengths(m)
        self._walks(m)
        self._turns(m)
        self._conditions(m)
        self._slots(m)
        return m

    def _lengths(self, m: Module) -> None:
        """Lengths of slots and of what follows from them, less the cycles to begin and to see."""
        t, n = self.timing, self.samples
        bits = (max(self.design.data.samples, t.slot_min) + 2 * t.size).bit_length()
        length_q = Signal(bits, name="length_q", reset_less=True)
        apart_q = Signal(bits, name="apart_q", reset_less=True)
        long_q = step(m, n > t.slot_min, "slot_long")
        m.d.sync += [
            length_q.eq(Mux(long_q, n - 2, t.slot_min - 2)),
            apart_q.eq(length_q + (2 * t.size - 1)),
        ]
        self._forward, self._update = Signal(name="forward"), Signal(name="update")
        self._begun = self.begin_forward | self.begin_update
        self._slot = Pause(m, "slot", length_q, start=self.start, begin=self._begun)
        self._apart = Pause(m, "apart", apart_q, start=self.start, begin=self.begin_update)
        psum = Const(max(t.forward_min - 3, 1))
        self._psum = Pause(m, "psum", psum, start=self.start, begin=self.begin_forward)

    def _walks(self, m: Module) -> None:
        """Where forward and update tiles are, by output tile and, within it, by input tile."""
        design, memory = self.design, MemoryMap.of(self.design)
        size, stride = memory.size, memory.samples
        previous = design.training.update_input == "previous"
        self._forward_done = Signal(name="forward_done")
        self._update_done = Signal(name="update_done")
        x_bits = index_bits(memory.operand_depth)

        def operand(other: bool) -> Place:
            def first(c: Any, odd: Value) -> Value:
                base: Value = c.operand_base + Mux(odd ^ other, c.operand_copy, 0)
                return base

            return Place(x_bits, first, lambda c: Const(0))

        w = Place(index_bits(memory.w_depth), lambda c, _: c.w_base, lambda c: c.w_stride)
        state = Place(gradient_bits(design), lambda c, _: c.state_base, lambda c: Const(stride))
        begins = {"start": self.start, "go_on": self.go_on, "odd": self.odd}
        self._f = OutputWalk(
            m,
            design,
            "forward",
            {"x": operand(False), "w": w},
            advance=self._forward_done,
            **begins,
        )
        self._u = OutputWalk(
            m,
            design,
            "update",
            {"x": operand(previous), "gradient": state},
            advance=self._update_done,
            **begins,
        )
        self._input = {}
        for name, walk, begin in (
            ("f", self._f, self.begin_forward),
            ("u", self._u, self.begin_update),
        ):
            tile_q = Signal(len(walk.layer.input_last), name=f"{name}_input_q", reset_less=True)
            x_q = Signal(x_bits, name=f"{name}_x_q", reset_less=True)
            w_q = Signal(index_bits(memory.w_depth), name=f"{name}_w_q", reset_less=True)
            # Right when a tile has been chosen, some cycles after the one before began.
            first = step(m, tile_q == 0, f"{name}_first")
            last = step(m, tile_q == walk.layer.input_last, f"{name}_last")
            with m.If(begin & ~last):
                m.d.sync += [tile_q.eq(tile_q + 1), x_q.eq(x_q + stride), w_q.eq(w_q + size)]
            with m.Elif(self.start | begin):
                m.d.sync += [tile_q.eq(0), x_q.eq(0), w_q.eq(0)]
            self._input[name] = first, x_q, w_q, last

    def _turns(self, m: Module) -> None:
        """Whose turn it is. A phase has the forward tiles of an output tile, the update tiles of
        another one, or both.
        """
        lag = self._lag
        pending_q = Signal(range(lag + 3), name="pending_q", reset_less=True)
        self._open = {name: Signal(name=f"{name}_open_q", reset_less=True) for name in ("f", "u")}
        at_turn_q = Signal(name="at_turn_q", reset_less=True)
        begun_q = Signal(name="begun_q")
        # Choosing takes the cycles that the walks take.
        choose = Signal(name="choose")
        moved = self._begun | choose | self.start
        settle = Pause(m, "settle", Const(_SETTLE), begin=moved)
        f_open, u_open = self._open["f"], self._open["u"]
        last_f, last_u = self._input["f"][3], self._input["u"][3]
        ready = self._f.ready & self._u.ready & settle.over & begun_q
        # These stand when the next is chosen, some cycles after a tile has begun.
        blocked = step(m, (at_turn_q & ~self.permit) | self.drop, "blocked")
        some = step(m, pending_q != 0, "pending_some")
        wanted = Signal(name="update_wanted")
        m.d.comb += wanted.eq(
            step(m, pending_q == lag, "pending_all") | (blocked & some) if lag else some
        )
        skip = wanted & self._u.first_step
        forwards = ~blocked if lag else (~blocked & (~some | skip))
        idle = ready & ~f_open & ~u_open
        m.d.comb += choose.eq(idle & ~self.halt & (forwards | wanted))
        m.d.comb += [
            self._forward_done.eq(self.begin_forward & last_f),
            self._update_done.eq((self.begin_update & last_u) | (choose & skip)),
            self.begin_step.eq(choose & at_turn_q & forwards),
            self.waiting.eq(idle & blocked & ~some & ~self.on),
        ]
        m.d.sync += [
            f_open.eq(((f_open & ~self._forward_done) | (choose & forwards)) & ~self.drop),
            u_open.eq((u_open & ~(self.begin_update & last_u)) | (choose & wanted & ~skip)),
            pending_q.eq(pending_q + self._forward_done - self._update_done),
        ]
        self._f_turn_q = Signal(name="f_turn_q", reset_less=True)
        with m.If(choose):
            m.d.sync += self._f_turn_q.eq(1)
        with m.Elif(self._begun):
            m.d.sync += self._f_turn_q.eq(self.begin_update)
        turning = self._forward_done & self._f.last_tile & self._f.last_layer
        with m.If(turning):
            m.d.sync += at_turn_q.eq(1)
        with m.Elif(self.begin_step):
            m.d.sync += at_turn_q.eq(0)
        with m.If(self.start):
            m.d.sync += [f_open.eq(0), u_open.eq(0), pending_q.eq(0), at_turn_q.eq(0)]
            m.d.sync += begun_q.eq(1)
        self._ready = ready
        self._skip = choose & skip

    def _conditions(self, m: Module) -> None:
        """What a tile waits for beside the slot before it."""
        f = self._f
        (f_first, _, _, f_last), (u_first, _, _, _) = self._input["f"], self._input["u"]
        below = ~f.layer.layer0 & f.first_tile
        credits = {
            "operand": (self._outputs, self.operand_ready, self.begin_forward & below, 0),
            "gradient": (self._outputs, self.gradient_ready, self.begin_update & u_first, 0),
            "sums": (SUM_SLOTS, self.sums_free, self.begin_forward & f_last, SUM_SLOTS),
            "weights": (self._tiles, self.weights_written, self.begin_forward & f.later_step, 0),
            "drain": (DRAIN_SLOTS, self.drain_free, self.begin_update, DRAIN_SLOTS),
        }
        counts = {
            name: Credits(
                m, name, most, start=self.start, given=given, taken=taken, initial=initial
            )
            for name, (most, given, taken, initial) in credits.items()
        }
        some = {name: credit.some for name, credit in counts.items()}
        m.d.comb += self.drains_free.eq(counts["drain"].count == DRAIN_SLOTS)
        f_may_q, u_may_q = Signal(name="f_may_q"), Signal(name="u_may_q")
        # A slot is longer than its successor takes to be chosen, so what may come next stands when
        # the slot is over.
        able = self._slot.over & ~self._begun & ~self.halt
        # What an aborted run could have begun is none of the next one's.
        ready = self._ready & ~self.start
        m.d.sync += [
            f_may_q.eq(
                ready
                & self._open["f"]
                & (some["operand"] | ~below)
                & (some["sums"] | ~f_last)
                & (some["weights"] | ~f.later_step)
                & (self._psum.over | f_first)
                & ~self.drop
            ),
            u_may_q.eq(
                ready
                & self._open["u"]
                & (some["gradient"] | ~u_first)
                & some["drain"]
                & self._apart.over
            ),
        ]
        m.d.comb += [
            # Only where both could begin it matters whose turn it is.
            self._forward.eq(able & f_may_q & ~self.drop & (self._f_turn_q | ~u_may_q)),
            self._update.eq(able & u_may_q & ~(self._f_turn_q & f_may_q)),
        ]

    def _slots(self, m: Module) -> None:
        """The tile that begins, and what its end tells."""
        slot: Any = self.slot
        size = self.timing.size
        update_q = Signal(name="update_q", reset_less=True)
        closing_q = Signal(name="closing_q", reset_less=True)
        lower_q = Signal(name="lower_q", reset_less=True)
        on_q, end = Signal(name="on_q"), Signal(name="end")
        m.d.comb += [end.eq(on_q & self._slot.over), self.on.eq(on_q | self._begun)]
        m.d.sync += [
            self.begin_forward.eq(self._forward),
            self.begin_update.eq(self._update),
            on_q.eq(self._begun | (on_q & ~self._slot.over)),
            self.skipped.eq(self._skip),
            self.layer_updated.eq(end & update_q & closing_q & lower_q),
        ]
        with m.If(self._begun):
            m.d.sync += [
                update_q.eq(self.begin_update),
                closing_q.eq(self._input["u"][3]),
                lower_q.eq(self._u.last_tile & ~self._u.layer.layer0),
            ]
        for name, walk, when in (("f", self._f, self._forward), ("u", self._u, self._update)):
            first, x_q, w_q, last = self._input[name]
            with m.If(when):
                m.d.sync += [
                    slot.first_input.eq(first),
                    slot.last_input.eq(last),
                    slot.rows.eq(Mux(last, walk.layer.rows, size)),
                    slot.columns.eq(Mux(walk.last_tile, walk.layer.columns, size)),
                    slot.x.eq(walk.fields["x"] + x_q),
                ]
                if name == "f":
                    m.d.sync += slot.w.eq(walk.fields["w"] + w_q)
                else:
                    m.d.sync += slot.gradient.eq(walk.fields["gradient"])
