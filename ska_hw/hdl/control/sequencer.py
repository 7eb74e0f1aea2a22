"""The walk through a run: step, layer, output tile, pass, input tile."""

from typing import Any

from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import data, wiring

from ska_hw.contract.results import STEP_BITS
from ska_hw.contract.schedule import Timing
from ska_hw.design import Design
from ska_hw.hdl.control.layers import layer_layout, layer_table
from ska_hw.hdl.control.run_start import judge_start, take_settings
from ska_hw.hdl.control.sequencer_ports import SequencerSignature
from ska_hw.hdl.control.tile_walk import TileWalk
from ska_hw.hdl.interface.core_ports import Error
from ska_hw.hdl.lib.pipeline import delay, step
from ska_hw.hdl.targets import target_of
from ska_hw.numbers.update import SHIFT_BITS

AHEAD = 4
"""The end of a slot is seen in its third cycle at the earliest, in the sign of what is left."""


class Sequencer(wiring.Component):
    """Accepts runs, and presents one slot after the other as `contract.schedule` counts them.

    The ports are in `SequencerSignature`.
    """

    def __init__(self, design: Design, timing: Timing) -> None:
        self.design, self.timing = design, timing
        self._parity = design.array.protect == "parity"
        super().__init__(SequencerSignature(design, timing))

    def elaborate(self, platform: object) -> Module:
        """Sums over tiles are registers that are added to; nothing is multiplied.

        What a state does to many registers is decided a cycle before, in registers of its own.
        """
        m = Module()
        self._registers(m)
        self._configure(m)
        self._tile = tile = TileWalk(
            m,
            self.design,
            self._config_q,
            first_step=self.first_step,
            on=self._in["slot"],
            first=self._first_q,
            copied=self._copy_q,
        )
        tile.move(m, self._move_q, self._outer_move_q)
        m.d.comb += self.slot.eq(tile.slot)
        self._run(m)
        return m

    def _registers(self, m: Module) -> None:
        bits = len(self.update_samples)
        self._step_q = Signal(STEP_BITS, reset_less=True)
        self._steps_q = Signal(STEP_BITS, reset_less=True)
        self._layer_q = Signal(len(self.layer_number), reset_less=True)
        self._left_q = Signal(signed(bits + 1), reset_less=True)
        self._abort_q = Signal()
        # What the outside asks for, a cycle later, as it may come from far away. An abort along
        # with a start is none of its run.
        self._abort, self._resume_q, self._pause_q = (
            Signal(name=f"{name}_later_q", reset_less=True) for name in ("abort", "resume", "pause")
        )
        self._shift_q = Signal(SHIFT_BITS, reset_less=True)
        self._error_q = Signal(Error)
        # What ends a run early, and the error that tells it.
        aborting: Value = self.abort_run
        self._reason: Any = Error.ABORTED
        if self._parity:
            self._memory_q = Signal(name="memory_q")
            aborting = self.abort_run | self.parity_error
            broken = self._memory_q | self.parity_error
            self._reason = Mux(broken, Const(Error.MEMORY), Const(Error.ABORTED))
        m.d.sync += [self._abort.eq(aborting & ~self.start), self._pause_q.eq(self.pause)]
        self._end_q = Signal()
        self._move_q, self._outer_move_q = Signal(name="move_q"), Signal(name="outer_move_q")
        self._first_q, self._collecting_q = Signal(name="first_q"), Signal(name="collecting_q")
        self._running = Signal()
        self._done_q, self._ending_q = Signal(name="done_early_q"), Signal(name="ending_q")
        self._stopping_q = Signal(name="stopping_q", reset_less=True)
        self._stepped_q = Signal(name="stepped_q")
        self._request(m)
        self._outputs(m)
        self._length_q = {
            name: Signal(signed(bits + 1), name=f"{name}_length_q", reset_less=True)
            for name in ("forward", "last", "update")
        }
        # One register for each state, in the order in which they follow each other.
        self._in = {
            name: Signal(name=f"in_{name}_q", init=name == "idle")
            for name in ("idle", "gap", "load", "loaded", "begin", "slot", "step", "stepped")
        }
        self._in["paused"] = Signal(name="in_paused_q")

    def _outputs(self, m: Module) -> None:
        """Registers behind outputs, and the constants of the layer that is on."""
        # These have no reset, because slots and commands, which use them, begin only in a run whose
        # settings have been taken.
        self._kept: dict[str, Signal] = {}
        names = ("run_samples", "update_samples", "mantissa", "cut_w", "cut_b", "run_seed")
        stopping = ("run_stop_enable", "run_stop_shift")
        # The last four begin anew with each run and after a reset: `clear_late_q`, which is high
        # after both, sets them.
        for name in (*names, *stopping, "first_step", "stopped", "key_step", "key_layer"):
            port = getattr(self, name)
            kept_q = self._kept[name] = Signal.like(port, name=f"{name}_q", reset_less=True)
            m.d.comb += port.eq(kept_q)
        layout = layer_layout(self.design)
        self._config_q: Any = Signal(layout, name="config_q", reset_less=True)
        # Which of the two copies of D is the last step's: of even and odd steps, by turns.
        self._copy_q = Signal(name="_parity_q", reset_less=True)
        rows = (layout.const(row).as_value().value for row in layer_table(self.design))
        table = Array(Const(row, layout.size) for row in rows)
        m.d.sync += data.View.as_value(self._config_q).eq(table[self._layer_q])
        m.d.comb += [
            self.layer.eq(self._config_q),
            self.layer_number.eq(self._layer_q),
            self.error.eq(self._error_q),
            self.steps_done.eq(self._step_q),
        ]

    def _request(self, m: Module) -> None:
        """A start, with its settings and what is wrong with them; accepted two cycles later.

        The settings come along, so that a later start does not touch them. None of this is reset:
        a start may come in the cycle before the end of a reset that is late.
        """
        self._start_q = step(m, self.start, "start")
        asked = {"samples": self.samples, "steps": self.steps, "c_shift": self.c_shift}
        self._problem, self._good = judge_start(m, self.design, **asked)
        self._engaged, self._accepting = self._running | self.accepted, Signal(name="accepting")
        m.d.comb += self._accepting.eq(self._start_q & ~self._engaged & self._good)
        # High after `accepted`, one after the other. `clear` after a reset too: counts start anew.
        self._begun_q, self._clear_q = Signal(name="begun_q"), Signal(name="clear_q", init=1)
        self._clear_late_q = Signal(name="clear_late_q", init=1)
        m.d.sync += [
            self._begun_q.eq(self.accepted),
            self.settled.eq(self._begun_q),
            self._clear_q.eq(self.accepted),
            self._clear_late_q.eq(self._clear_q),
        ]

    def _take_over(self, m: Module) -> None:
        """The settings of a run's start, by the names that `take_settings` knows."""
        half = STEP_BITS // 2
        same = ("samples", "seed", "c_shift", "c_mantissa", "stop_enable", "stop_shift")
        given = {name: getattr(self, name) for name in same}
        given |= {"steps_low": self.steps[:half], "steps_high": self.steps[half:]}
        taken: dict[str, Any] = {
            "samples": self._kept["run_samples"],
            "seed": self._kept["run_seed"],
            "c_shift": self._shift_q,
            "c_mantissa": self._kept["mantissa"],
            "steps_low": self._steps_q[:half],
            "steps_high": self._steps_q[half:],
            "stop_enable": self._kept["run_stop_enable"],
            "stop_shift": self._kept["run_stop_shift"],
        }
        take_settings(
            m,
            given,
            taken,
            start=self.start,
            accepting=[self._accepting, self.accepted],
            taking=[self._begun_q, self.settled],
            hold=target_of(self.design).few_registers,
        )

    def _configure(self, m: Module) -> None:
        """Run-time values, and the slot lengths that follow from them, less `AHEAD` cycles."""
        t, n = self.timing, self.run_samples

        def longer(name: str, least: int, less: int = 0) -> Value:
            more_q = step(m, n > least, f"more_than_{name}")
            return Mux(more_q, n - less, least - less)

        last = longer("post_wait", t.post_wait, AHEAD)
        m.d.sync += [
            self._kept["update_samples"].eq(longer("update_min", t.update_min)),
            self._length_q["forward"].eq(longer("forward_min", t.forward_min, AHEAD)),
            self._length_q["last"].eq(Mux(self.first_step, n + (t.post_wait - AHEAD), last)),
            self._length_q["update"].eq(self.update_samples + (t.size - AHEAD)),
            self._kept["cut_w"].eq(self._shift_q + delay(m, self._config_q.cut, 1, "cut")),
            self._kept["cut_b"].eq(self._shift_q + self.design.bounds.layers[0].bias_cut),
        ]

    def _slot_length(self) -> Value:
        """Of the slot that is beginning, less `AHEAD` cycles."""
        forward = Mux(self._tile.slot.last_input, self._length_q["last"], self._length_q["forward"])
        return Mux(self._tile.slot.update, self._length_q["update"], forward)

    def _run(self, m: Module) -> None:
        """The states, one register each."""
        now, kept = self._in, self._kept
        gap_end_q, collecting_q = Signal(name="gap_end_q"), self._collecting_q
        last_layer_q = Signal(name="last_layer_q")
        to_step, to_gap, leaving = Signal(), Signal(), Signal()
        begin = Signal()
        end_run, end_step, resuming = self._end_step(m)
        m.d.comb += [
            self._running.eq(~(now["idle"] | now["paused"])),
            begin.eq(now["begin"] & self.keys_ready),
            leaving.eq(self._end_q & (self._tile.layer_end_q | self._abort_q)),
            to_gap.eq(self.accepted | leaving),
            # The gap before the first layer has nothing to collect.
            to_step.eq(gap_end_q & collecting_q & (last_layer_q | self._abort_q)),
            self.swap.eq(begin),
            self.step_end.eq(now["step"]),
        ]
        m.d.sync += [
            last_layer_q.eq(self._layer_q == len(self.design.network.layers) - 1),
            now["idle"].eq((now["idle"] & ~self.accepted) | end_run),
            now["gap"].eq((now["gap"] & ~gap_end_q) | to_gap),
            now["load"].eq((gap_end_q & ~to_step) | end_step | resuming),
            now["loaded"].eq(now["load"]),
            self._first_q.eq(now["loaded"]),
            now["begin"].eq(now["loaded"] | (now["begin"] & ~self.keys_ready)),
            now["slot"].eq(begin | (now["slot"] & ~leaving)),
            now["step"].eq(to_step),
            now["stepped"].eq(now["step"]),
        ]
        self._count(m, begin, leaving, to_gap, gap_end_q)
        with m.If(self.accepted):
            m.d.sync += [collecting_q.eq(0), self._layer_q.eq(0)]
        with m.Elif(gap_end_q):
            m.d.sync += collecting_q.eq(1)
            with m.If(collecting_q):
                m.d.sync += self._layer_q.eq(Mux(to_step, 0, self._layer_q + 1))
        with m.If(self._clear_late_q):
            m.d.sync += [kept["key_step"].eq(0), kept["key_layer"].eq(0)]
        with m.Elif(self.swap):
            m.d.sync += [
                kept["key_step"].eq(self._step_q + last_layer_q),
                kept["key_layer"].eq(Mux(last_layer_q, 0, self._layer_q + 1)),
            ]
        self._status(m, resuming)
        self._accept(m)

    def _count(
        self, m: Module, begin: Value, leaving: Value, to_gap: Value, gap_end_q: Signal
    ) -> None:
        """`left` counts down a slot or a gap from its second cycle on; its sign tells the last but
        one.
        """
        t, now = self.timing, self._in
        begin_q, gap_begin_q = Signal(name="begin_q"), Signal(name="gap_begin_q")
        left_q, another = self._left_q, Signal()
        m.d.comb += another.eq(self._end_q & ~leaving)
        m.d.sync += [
            gap_begin_q.eq(to_gap),
            begin_q.eq(begin | another),
            self.begin_forward.eq(begin | (another & ~self._tile.update_next_q)),
            self.begin_update.eq(another & self._tile.update_next_q),
            left_q.eq(left_q - 1),
        ]
        with m.If(begin_q):
            m.d.sync += left_q.eq(self._slot_length())
        with m.Elif(gap_begin_q):
            m.d.sync += left_q.eq(t.gap - AHEAD)
        # Every slot lasts three cycles or more.
        ending, flushed_q = Signal(), Signal(name="flushed_q")
        m.d.comb += ending.eq(now["slot"] & ~begin_q & ~self._end_q & left_q[-1])
        m.d.sync += [
            self._end_q.eq(ending),
            self._move_q.eq(ending | now["loaded"]),
            self._outer_move_q.eq((ending & self._tile.outer_q) | now["loaded"]),
            gap_end_q.eq(now["gap"] & ~gap_begin_q & ~gap_end_q & left_q[-1]),
            flushed_q.eq(left_q == t.gap - t.flush - 1),
            self.collect.eq(now["gap"] & self._collecting_q & flushed_q),
        ]
        m.d.comb += self.end.eq(self._end_q)

    def _status(self, m: Module, resuming: Value) -> None:
        """What the outside sees: a run begins with its start, and ends a cycle after its last."""
        busy_q, paused_q = Signal(name="busy_q"), Signal(name="paused_q")
        stall_q = Signal(name="stall_q")
        starting = self._start_q & self._good
        resumed_q = Signal(name="resumed_q")
        m.d.sync += [
            resumed_q.eq(resuming),
            self.done.eq(self._done_q),
            busy_q.eq(self._running),
            paused_q.eq(self._in["paused"]),
            stall_q.eq(self._running & ~self._in["slot"]),
        ]
        m.d.comb += [
            self.busy.eq(busy_q | starting | self.accepted | self._begun_q | resumed_q),
            self.counting.eq(busy_q),
            self.paused.eq(paused_q & self._in["paused"] & ~(self.accepted | self._resume_q)),
        ]
        for counter, counted in ((self.cycles, busy_q), (self.stall_cycles, stall_q)):
            count_q = Signal(len(counter), name=f"{counter.name}_q", reset_less=True)
            with m.If(self._clear_q):
                m.d.sync += count_q.eq(0)
            with m.Elif(counted):
                m.d.sync += count_q.eq(count_q + 1)
            m.d.comb += counter.eq(count_q)
        m.d.sync += self._abort_q.eq(self.busy & (self._abort_q | self._abort))

    def _accept(self, m: Module) -> None:
        """A start from a state without a run."""
        with m.If(self._start_q):
            m.d.sync += self._error_q.eq(Mux(self._engaged, Error.BUSY, self._problem))
        with m.If(self._aborted):
            m.d.sync += self._error_q.eq(self._reason)
        if self._parity:
            with m.If(self.accepted):
                m.d.sync += self._memory_q.eq(0)
            with m.If(self.parity_error):
                m.d.sync += [self._memory_q.eq(1), self._error_q.eq(Error.MEMORY)]
        m.d.sync += self.accepted.eq(self._accepting)
        with m.If(self._clear_late_q):
            m.d.sync += [
                self._step_q.eq(0),
                self._kept["first_step"].eq(1),
                self._copy_q.eq(0),
                self._kept["stopped"].eq(0),
            ]
        self._take_over(m)

    def _end_step(self, m: Module) -> tuple[Value, Value, Value]:
        """Whether the run ends, another step follows, a pause ends; and what a step counts."""
        now, last_step_q = self._in, Signal(name="last_step_q")
        stopping_late_q = Signal(name="stopping_late_q", reset_less=True)
        next_q = Signal(STEP_BITS, name="next_step_q", reset_less=True)
        # Looked at long after the last of them has changed.
        parts = [slice(low, low + 5) for low in range(0, STEP_BITS, 5)]
        same_q = Signal(len(parts), name="same_step_q", reset_less=True)
        self._aborted = Signal()
        end_run, end_step, resuming, going_on = (Signal() for _ in range(4))
        # An abort in the last cycle of a step is kept until the pause or the next step.
        aborting = self._abort_q | self._abort
        # A run that is accepted in a pause takes the place of the one that waits.
        waiting = now["paused"] & ~self.accepted
        m.d.comb += [
            self._aborted.eq((now["stepped"] & self._abort_q) | (waiting & aborting)),
            going_on.eq(now["stepped"] & ~self._abort_q),
            end_run.eq(self._aborted | (now["stepped"] & self._ending_q)),
            end_step.eq(going_on & ~self._ending_q & ~self._pause_q),
            resuming.eq(waiting & self._resume_q & ~self._start_q & ~aborting),
        ]
        m.d.sync += [
            self._resume_q.eq(self.resume & now["paused"]),
            next_q.eq(self._step_q + 1),
            same_q.eq(Cat(next_q[part] == self._steps_q[part] for part in parts)),
            last_step_q.eq(same_q.all()),
            self._ending_q.eq(self.stop | last_step_q),
            self._stopping_q.eq(self.stop),
            stopping_late_q.eq(self._stopping_q),
            self._done_q.eq(end_run),
            self._stepped_q.eq(going_on),
            now["paused"].eq(
                (going_on & ~self._ending_q & self._pause_q) | (waiting & ~(aborting | resuming))
            ),
        ]
        with m.If(self._done_q & self._stepped_q & stopping_late_q):
            m.d.sync += self._kept["stopped"].eq(1)
        with m.If(self._stepped_q):
            m.d.sync += [
                self._kept["first_step"].eq(0),
                self._step_q.eq(self._step_q + 1),
                self._copy_q.eq(~self._copy_q),
            ]
        return end_run, end_step, resuming
