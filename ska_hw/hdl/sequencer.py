"""The walk through a run: step, layer, output tile, pass, input tile."""

from typing import Any

from amaranth.hdl import Array, Const, Module, Mux, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.data import StructLayout
from amaranth.lib.wiring import In, Out

from ska_hw.design import Design
from ska_hw.hdl.core_interface import (
    CYCLE_BITS,
    SEED_BITS,
    SHIFT_BITS,
    STEP_BITS,
    CoreShapes,
    Error,
)
from ska_hw.hdl.layers import bias_cut, layer_layout, layer_table, shift_range
from ska_hw.hdl.noise import INDEX_BITS
from ska_hw.hdl.weight_updater import CUT_BITS
from ska_hw.memory_map import MemoryMap
from ska_hw.schedule import Timing


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
            "x": _bits(memory.operand_depth),
            "out": _bits(memory.operand_depth),
            "w": _bits(memory.w_depth),
            "state": _bits(memory.state_depth),
            "b": _bits(memory.b_depth),
            "row": INDEX_BITS,
            "column": INDEX_BITS,
        }
    )


def _bits(depth: int) -> int:
    return max(1, (depth - 1).bit_length())


class Sequencer(wiring.Component):
    """Accepts runs, and presents one slot after the other as `ska_hw.schedule` counts them.

    `begin` is high in a slot's first cycle, `end` in its last; `slot` stands in between. `swap` is
    high in the cycle before a layer's first slot: new keys take effect, and the next ones, of
    `key_step` and `key_layer`, are wanted. `collect` starts the collection of the results of
    `layer_number`. `stop` is looked at in the one cycle of `step_end`.
    """

    def __init__(self, design: Design, timing: Timing) -> None:
        self.design, self.timing = design, timing
        s = CoreShapes.of(design)
        self._layer_bits = s.layer_bits
        samples = s.samples_bits
        self._parity = design.array.protect == "parity"
        checked = {"parity_error": In(1)} if self._parity else {}
        super().__init__(
            checked
            | {
                "start": In(1),
                "resume": In(1),
                "abort_run": In(1),
                "pause": In(1),
                "samples": In(samples),
                "steps": In(STEP_BITS),
                "c_mantissa": In(s.c_bits),
                "c_shift": In(SHIFT_BITS),
                "seed": In(SEED_BITS),
                "keys_ready": In(1),
                "stop": In(1),
                "busy": Out(1),
                "paused": Out(1),
                "done": Out(1),
                "error": Out(Error),
                "stopped": Out(1),
                "cycles": Out(CYCLE_BITS),
                "stall_cycles": Out(CYCLE_BITS),
                "steps_done": Out(STEP_BITS),
                "accepted": Out(1),
                "begin": Out(1),
                "end": Out(1),
                "slot": Out(slot_layout(design)),
                "layer": Out(layer_layout(design)),
                "layer_number": Out(s.layer_bits),
                "first_step": Out(1),
                "run_samples": Out(samples),
                "update_samples": Out(self._length_bits()),
                "mantissa": Out(s.c_bits),
                "cut_w": Out(CUT_BITS),
                "cut_b": Out(CUT_BITS),
                "swap": Out(1),
                "key_step": Out(STEP_BITS),
                "key_layer": Out(s.layer_bits),
                "run_seed": Out(SEED_BITS),
                "collect": Out(1),
                "step_end": Out(1),
            }
        )

    def _length_bits(self) -> int:
        """Width of the longest slot's length."""
        t = self.timing
        longest = self.design.data.samples + t.post_wait + t.size + t.update_min
        return max(longest, t.gap).bit_length()

    def elaborate(self, platform: object) -> Module:
        """Sums over tiles are registers that are added to; nothing is multiplied."""
        m = Module()
        self._registers(m)
        self._configure(m)
        self._tile(m)
        self._run(m)
        return m

    def _registers(self, m: Module) -> None:
        bits = self._length_bits()
        self._step_q = Signal(STEP_BITS)
        self._steps_q = Signal(STEP_BITS)
        self._layer_q = Signal(self._layer_bits)
        self._left_q = Signal(bits)
        self._abort_q = Signal()
        self._shift_q = Signal(SHIFT_BITS)
        self._error_q = Signal(Error)
        # What ends a run early, and the error that tells it.
        self._abort: Value = self.abort_run
        self._reason: Any = Error.ABORTED
        if self._parity:
            self._memory_q = Signal(name="memory_q")
            self._abort = self.abort_run | self.parity_error
            broken = self._memory_q | self.parity_error
            self._reason = Mux(broken, Const(Error.MEMORY), Const(Error.ABORTED))
        self._end_q = Signal()
        self._running = Signal()
        self._done_q, self._ending_q = Signal(name="done_early_q"), Signal(name="ending_q")
        self._stopping_q = Signal(name="stopping_q")
        self._slot_q: Any = Signal(slot_layout(self.design), name="slot_q")
        self._request(m)
        self._config_q: Any = Signal(layer_layout(self.design), name="config_q")
        self._length_q = {
            name: Signal(bits, name=f"{name}_length_q") for name in ("forward", "last", "update")
        }
        table = Array(
            Const(
                layer_layout(self.design).const(row).as_value().value,
                layer_layout(self.design).size,
            )
            for row in layer_table(self.design)
        )
        m.d.sync += data.View.as_value(self._config_q).eq(table[self._layer_q])
        m.d.comb += [
            self.slot.eq(self._slot_q),
            self.layer.eq(self._config_q),
            self.layer_number.eq(self._layer_q),
            self.error.eq(self._error_q),
            self.steps_done.eq(self._step_q),
        ]

    def _request(self, m: Module) -> None:
        """A start, with its settings and what is wrong with them; accepted two cycles later."""
        low, high = shift_range(self.design)
        self._start_q = Signal(name="start_q")
        self._problem = Signal(Error, name="problem_q")
        self._wanted: dict[str, Signal] = {}
        for name in ("samples", "steps", "c_shift", "c_mantissa", "seed"):
            given = getattr(self, name)
            self._wanted[name] = Signal(len(given), name=f"{name}_wanted_q")
            with m.If(self.start):
                m.d.sync += self._wanted[name].eq(given)
        m.d.sync += [self._start_q.eq(self.start), self._problem.eq(Error.NONE)]
        with m.If((self.samples < 2) | (self.samples > self.design.data.samples)):
            m.d.sync += self._problem.eq(Error.SAMPLES)
        with m.Elif(self.steps == 0):
            m.d.sync += self._problem.eq(Error.STEPS)
        with m.Elif((self.c_shift < low if low else 0) | (self.c_shift > high)):
            m.d.sync += self._problem.eq(Error.COEFFICIENT)

    def _configure(self, m: Module) -> None:
        """Run-time values, and the slot lengths that follow from them, less two cycles."""
        t, n = self.timing, self.run_samples

        def longer(value: Value, least: int, less: int = 0) -> Value:
            return Mux(value > least, value - less, least - less)

        waiting = Mux(self.first_step, n + (t.post_wait - 2), longer(n, t.post_wait, 2))
        m.d.sync += [
            self.update_samples.eq(longer(n, t.update_min)),
            self._length_q["forward"].eq(longer(n, t.forward_min, 2)),
            self._length_q["last"].eq(waiting),
            self._length_q["update"].eq(self.update_samples + (t.size - 2)),
            self.cut_w.eq(self._shift_q + self._config_q.cut),
            self.cut_b.eq(self._shift_q + bias_cut(self.design)),
        ]

    def _tile(self, m: Module) -> None:
        """Where tiles lie: registers beside `slot`, set by `_first_tile` and `_next_tile`."""
        slot = self._slot_q
        layer = self._config_q
        self._input_q = Signal(max(1, layer.input_last.shape().width), name="input_tile_q")
        self._output_q = Signal(max(1, layer.output_last.shape().width), name="output_tile_q")
        self._w_q = Signal(slot.w.shape(), name="w_first_q")
        self._parity_q = Signal()
        # Whether the tile after this one is a last one: known long before this one ends.
        self._input_next_q = Signal(name="next_input_is_last_q")
        self._output_next_q = Signal(name="next_output_is_last_q")
        m.d.sync += [
            self._input_next_q.eq(self._input_q + 1 == layer.input_last),
            self._output_next_q.eq(self._output_q + 1 == layer.output_last),
        ]

    def _x_base(self, update: bool) -> Value:
        """Of the layer's operand: that of the step before for an update with `previous`."""
        layer = self._config_q
        previous = update and self.design.training.update_input == "previous"
        other = ~self._parity_q if previous else self._parity_q
        return layer.operand_base + Mux(other, layer.operand_copy, 0)

    def _first_tile(self, m: Module) -> None:
        slot, layer = self._slot_q, self._config_q
        m.d.sync += [
            slot.update.eq(0),
            slot.first_input.eq(1),
            slot.last_input.eq(layer.input_last == 0),
            slot.last_output.eq(layer.output_last == 0),
            slot.x.eq(self._x_base(False)),
            slot.w.eq(layer.w_base),
            self._w_q.eq(layer.w_base),
            slot.state.eq(layer.state_base),
            slot.out.eq(layer.out_base + Mux(self._parity_q, layer.out_copy, 0)),
            slot.b.eq(layer.b_base),
            slot.row.eq(0),
            slot.column.eq(0),
            self._input_q.eq(0),
            self._output_q.eq(0),
        ]

    def _next_tile(self, m: Module) -> Value:
        """Move on at the end of a slot. Returns whether it was the layer's last."""
        slot, layer, design = self._slot_q, self._config_q, self.design
        stride = design.data.samples
        size = design.array.size
        layer_end = Signal()
        with m.If(~slot.last_input):
            m.d.sync += [
                self._input_q.eq(self._input_q + 1),
                slot.first_input.eq(0),
                slot.last_input.eq(self._input_next_q),
                slot.x.eq(slot.x + stride),
                slot.w.eq(slot.w + size),
                slot.row.eq(slot.row + size),
            ]
        with m.Else():
            m.d.sync += [
                self._input_q.eq(0),
                slot.row.eq(0),
                slot.first_input.eq(1),
                slot.last_input.eq(layer.input_last == 0),
            ]
            with m.If(~slot.update & ~self.first_step):
                m.d.sync += [
                    slot.update.eq(1),
                    slot.x.eq(self._x_base(True)),
                    slot.w.eq(self._w_q),
                ]
            with m.Else():
                following = self._w_q + layer.w_stride
                m.d.sync += [
                    slot.update.eq(0),
                    slot.x.eq(self._x_base(False)),
                    slot.w.eq(following),
                    self._w_q.eq(following),
                    slot.state.eq(slot.state + stride),
                    slot.out.eq(slot.out + stride),
                    slot.b.eq(slot.b + 1),
                    slot.column.eq(slot.column + size),
                    self._output_q.eq(self._output_q + 1),
                    slot.last_output.eq(self._output_next_q),
                ]
                m.d.comb += layer_end.eq(slot.last_output)
        return layer_end

    def _slot_length(self) -> Value:
        """Of the slot that is beginning, less two cycles."""
        forward = Mux(self._slot_q.last_input, self._length_q["last"], self._length_q["forward"])
        return Mux(self._slot_q.update, self._length_q["update"], forward)

    def _run(self, m: Module) -> None:
        """The states; `left` counts down a slot or a gap."""
        t = self.timing
        begin_q = Signal(name="begin_q")
        collecting_q = Signal()
        last_layer = self._layer_q == len(self.design.network.layers) - 1
        m.d.sync += [
            self.done.eq(self._done_q),
            self._done_q.eq(0),
            self._left_q.eq(self._left_q - 1),
            begin_q.eq(0),
        ]
        # To the outside a run begins with its start, and ends a cycle after its last.
        busy_q, begun_q = Signal(name="busy_q"), Signal(name="begun_q")
        starting = self._start_q & (self._problem == Error.NONE)
        m.d.sync += [busy_q.eq(self._running), begun_q.eq(self.accepted), self.accepted.eq(0)]
        m.d.comb += [
            self.begin.eq(begin_q),
            self.busy.eq(busy_q | starting | self.accepted | begun_q),
        ]
        gap_end = self._left_q == 0
        next_q = Signal(STEP_BITS, name="next_step_q")
        paused_q = Signal(name="paused_q")
        m.d.sync += [paused_q.eq(0), next_q.eq(self._step_q + 1)]
        with m.If(self._running):
            m.d.sync += self.cycles.eq(self.cycles + 1)
            with m.If(self._start_q):
                m.d.sync += self._error_q.eq(Error.BUSY)
            with m.If(self._abort):
                m.d.sync += self._abort_q.eq(1)
        if self._parity:
            with m.If(self.accepted):
                m.d.sync += self._memory_q.eq(0)
            with m.If(self.parity_error):
                m.d.sync += [self._memory_q.eq(1), self._error_q.eq(Error.MEMORY)]

        with m.FSM(name="state"):
            with m.State("IDLE"):
                self._accept(m)
            with m.State("GAP"):
                m.d.comb += self._running.eq(1)
                m.d.comb += self.collect.eq(collecting_q & (self._left_q == t.gap - 1 - t.flush))
                with m.If(gap_end):
                    m.d.sync += collecting_q.eq(1)
                    with m.If(~collecting_q):
                        m.next = "LOAD"
                    with m.Elif(last_layer | self._abort_q):
                        m.d.sync += [self._layer_q.eq(0)]
                        m.next = "STEP"
                    with m.Else():
                        m.d.sync += self._layer_q.eq(self._layer_q + 1)
                        m.next = "LOAD"
            with m.State("LOAD"):
                m.d.comb += self._running.eq(1)
                m.next = "BEGIN"
            with m.State("BEGIN"):
                m.d.comb += self._running.eq(1)
                self._first_tile(m)
                with m.If(self.keys_ready):
                    m.d.comb += self.swap.eq(1)
                    m.d.sync += begin_q.eq(1)
                    m.next = "SLOT"
            with m.State("SLOT"):
                self._in_slot(m, begin_q)
            with m.State("STEP"):
                m.d.comb += [self._running.eq(1), self.step_end.eq(1)]
                m.d.sync += [
                    self._ending_q.eq(self.stop | (next_q == self._steps_q)),
                    self._stopping_q.eq(self.stop),
                ]
                m.next = "STEPPED"
            with m.State("STEPPED"):
                m.d.comb += self._running.eq(1)
                self._end_step(m)
            with m.State("PAUSED"):
                m.d.sync += paused_q.eq(1)
                m.d.comb += self.paused.eq(paused_q & ~self.accepted)
                self._accept(m)
                with m.If(self._abort):
                    m.d.sync += [self._done_q.eq(1), self._error_q.eq(self._reason)]
                    m.next = "IDLE"
                with m.Elif(self.resume & ~self._start_q & ~self.accepted):
                    m.next = "LOAD"
        with m.If(self._running & ~self._slot_on):
            m.d.sync += self.stall_cycles.eq(self.stall_cycles + 1)
        # The gap before the first layer has nothing to collect.
        with m.If(self.accepted):
            m.d.sync += [collecting_q.eq(0), self.key_step.eq(0), self.key_layer.eq(0)]
        with m.If(self.swap):
            m.d.sync += [
                self.key_step.eq(self._step_q + last_layer),
                self.key_layer.eq(Mux(last_layer, 0, self._layer_q + 1)),
            ]

    def _accept(self, m: Module) -> None:
        """A start from a state without a run."""
        wanted = self._wanted
        with m.If(self._start_q):
            m.d.sync += [
                self._error_q.eq(self._problem),
                self.accepted.eq(self._problem == Error.NONE),
            ]
        with m.If(self.accepted):
            m.d.sync += [
                self._layer_q.eq(0),
                self._step_q.eq(0),
                self.first_step.eq(1),
                self._parity_q.eq(0),
                self._abort_q.eq(0),
                self._steps_q.eq(wanted["steps"]),
                self._shift_q.eq(wanted["c_shift"]),
                self.run_samples.eq(wanted["samples"]),
                self.mantissa.eq(wanted["c_mantissa"]),
                self.run_seed.eq(wanted["seed"]),
                self.cycles.eq(0),
                self.stall_cycles.eq(0),
                self.stopped.eq(0),
                self._left_q.eq(self.timing.gap - 1),
            ]
            m.next = "GAP"

    def _in_slot(self, m: Module, begin_q: Signal) -> None:
        self._slot_on = Signal()
        m.d.comb += [self._running.eq(1), self._slot_on.eq(1)]
        with m.If(begin_q):
            m.d.sync += self._left_q.eq(self._slot_length())
        # Every slot lasts three cycles or more.
        m.d.sync += self._end_q.eq(~begin_q & ~self._end_q & (self._left_q == 1))
        with m.If(self._end_q):
            m.d.comb += self.end.eq(1)
            layer_end = self._next_tile(m)
            with m.If(layer_end | self._abort_q):
                m.d.sync += self._left_q.eq(self.timing.gap - 1)
                m.next = "GAP"
            with m.Else():
                m.d.sync += begin_q.eq(1)

    def _end_step(self, m: Module) -> None:
        following = self._step_q + 1
        with m.If(self._abort_q | self._abort):
            m.d.sync += [self._done_q.eq(1), self._error_q.eq(self._reason)]
            m.next = "IDLE"
        with m.Else():
            m.d.sync += [
                self.first_step.eq(0),
                self._step_q.eq(following),
                self._parity_q.eq(~self._parity_q),
            ]
            with m.If(self._ending_q):
                m.d.sync += [self._done_q.eq(1), self.stopped.eq(self._stopping_q)]
                m.next = "IDLE"
            with m.Elif(self.pause):
                m.next = "PAUSED"
            with m.Else():
                m.next = "LOAD"
