"""A run from its start to its end: its settings, which step is on, when it pauses and ends."""

from typing import Any

from amaranth.hdl import Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.results import SEED_BITS, STEP_BITS
from ska_hw.contract.timing import Timing
from ska_hw.design import Design
from ska_hw.hdl.control.credits import Pause
from ska_hw.hdl.control.run_start import SETTLED, judge_start, take_settings
from ska_hw.hdl.interface.core_ports import CoreShapes, CoreSignature, Error
from ska_hw.hdl.lib.pipeline import delay, step
from ska_hw.hdl.targets import target_of
from ska_hw.numbers.update import SHIFT_BITS

OF_THE_CORE = (
    *("start", "resume", "abort_run", "pause", "samples", "steps", "c_mantissa", "c_shift", "seed"),
    *("go_on", "stop_enable", "stop_shift", "busy", "paused", "done", "error", "stopped", "cycles"),
    *("stall_cycles", "steps_done"),
)
"""Ports that the core has too."""


class Sequencer(wiring.Component):
    """Accepts runs and ends them; the schedules do the work in between.

    Ports that the core has too are as in `CoreSignature`. `launch` begins a run whose settings,
    `run_*`, stand: for the array; `launch_post` begins it for post-processing, and `launch_update`,
    the last of the three, for updates. `permit` lets the array begin a further step, of which
    `begin_step` tells; `halt` lets nothing begin, `stopping` nothing of a further step. `array_on`,
    `array_waiting`, `drains_free` and `post_running` tell what is under way. `post_step` is the
    number of the step in post-processing, which ends with `post_judged`, when `stop` is looked at;
    `updates_done` ends a step's updates.
    """

    def __init__(self, design: Design, timing: Timing) -> None:
        self.design, self.timing = design, timing
        self._parity = design.array.protect == "parity"
        s, core = CoreShapes.of(design), CoreSignature(design).members
        given = ["begin_step", "array_on", "array_waiting", "drains_free", "post_running"]
        given += ["post_judged", "updates_done", "stop", *["parity_error"] * self._parity]
        told = ["launch", "launch_post", "launch_update", "permit", "halt", "stopping", "counting"]
        told += ["run_stop_enable", "run_go_on"]
        super().__init__(
            {name: core[name] for name in OF_THE_CORE}
            | dict.fromkeys(given, In(1))
            | dict.fromkeys(told, Out(1))
            | {
                "run_samples": Out(s.samples_bits),
                "run_seed": Out(SEED_BITS),
                "run_mantissa": Out(s.c_bits),
                "run_shift": Out(SHIFT_BITS),
                "run_stop_shift": Out(SHIFT_BITS),
                "post_step": Out(STEP_BITS),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """One register for each state: idle, running, paused, and ending, until all is at rest."""
        m = Module()
        # What the outside asks for, a cycle later, as it may come from far away. An abort along
        # with a start is none of its run.
        broken: Value = self.parity_error if self._parity else Const(0, 1)
        asked = (self.abort_run | broken) & ~self.start
        self._asked, self._pause_q = step(m, asked, "abort_asked"), step(m, self.pause, "pause")
        self._in = {
            name: Signal(name=f"in_{name}_q", init=name == "idle")
            for name in ("idle", "running", "paused", "ending")
        }
        # A pause shows when the last record has left and can be read.
        self._settled = delay(
            m, self._in["paused"], self.timing.record + 1, "settled", reset_less=False
        )
        self._steps_q = Signal(STEP_BITS, reset_less=True)
        self._step_q = Signal(STEP_BITS, reset_less=True)
        self._abort_q, self._stopping_q = Signal(name="abort_q"), Signal(name="stopping_q")
        self._accept(m)
        self._steps(m)
        self._run(m, broken)
        self._status(m)
        return m

    def _accept(self, m: Module) -> None:
        """A start, with its settings and what is wrong with them; accepted two cycles later.

        The settings come along, so that a later start does not touch them. None of this is reset:
        a start may come in the cycle before the end of a reset that is late.
        """
        self._start_q = step(m, self.start, "start")
        asked = {"samples": self.samples, "steps": self.steps, "c_shift": self.c_shift}
        # Z and D are those of a finished step, and nothing has begun since.
        self._kept_q = Signal(name="kept_q")
        stateless = self.go_on & (~self._kept_q | (self.samples != self.run_samples))
        self._problem, self._good = judge_start(m, self.design, stateless=stateless, **asked)
        accepted_q, begun_q = Signal(name="accepted_q"), Signal(name="begun_q")
        settled_q = Signal(name="settled_q")
        self._engaged = self._in["running"] | self._in["ending"] | accepted_q
        accepting = self._accepting = Signal(name="accepting")
        m.d.comb += accepting.eq(self._start_q & ~self._engaged & self._good)
        m.d.sync += [accepted_q.eq(accepting), begun_q.eq(accepted_q), settled_q.eq(begun_q)]
        half = STEP_BITS // 2
        names = ("samples", "seed", "go_on", "c_shift", "c_mantissa", "stop_enable", "stop_shift")
        given = {name: getattr(self, name) for name in names}
        given |= {"steps_low": self.steps[:half], "steps_high": self.steps[half:]}
        taken: dict[str, Any] = {}
        ports = {
            "samples": self.run_samples,
            "seed": self.run_seed,
            "go_on": self.run_go_on,
            "c_shift": self.run_shift,
            "c_mantissa": self.run_mantissa,
            "stop_enable": self.run_stop_enable,
            "stop_shift": self.run_stop_shift,
        }
        for name, port in ports.items():
            taken[name] = Signal(len(port), name=f"{name}_q", reset_less=True)
            m.d.comb += port.eq(taken[name])
        taken |= {"steps_low": self._steps_q[:half], "steps_high": self._steps_q[half:]}
        take_settings(
            m,
            given,
            taken,
            start=self.start,
            accepting=[accepting, accepted_q],
            taking=[begun_q, settled_q],
            hold=target_of(self.design).few_registers,
        )
        self._accepted = accepted_q
        # Counts start anew with a run, and after a reset.
        self._clear_q = Signal(name="clear_q", init=1)
        m.d.sync += self._clear_q.eq(accepted_q)
        launch = delay(m, accepted_q, SETTLED, "launch", reset_less=False)
        self._launched_q = Signal(name="launched_q")
        # So much begins with a run that it begins in parts, one after the other.
        post = delay(m, launch, 1, "launch_post", reset_less=False)
        update = delay(m, post, 1, "launch_update", reset_less=False)
        self._launching = (self._launched_q | update) & ~accepted_q
        m.d.comb += [
            self.launch.eq(launch),
            self.launch_post.eq(post),
            self.launch_update.eq(update),
        ]

    def _steps(self, m: Module) -> None:
        """Steps that have begun and that are finished."""
        begun_q = Signal(STEP_BITS, name="steps_begun_q", reset_less=True)
        begin_q = Signal(name="begin_step_q")
        go_q, more_q = Signal(name="go_q", reset_less=True), Signal(name="more_q", reset_less=True)
        posted_q, updated_q = Signal(name="posted_q"), Signal(name="updated_q")
        goes_on = self.launch & self.run_go_on
        self._finish = Signal(name="finish")
        self._last_q = Signal(name="last_step_q", reset_less=True)
        self._resuming = Signal(name="resuming")
        # The words of the step's end are still on their way back to the lanes.
        settle = Pause(
            m,
            "settle",
            Const(self.timing.back),
            start=self._accepted,
            begin=self.post_judged | self.updates_done,
        )
        m.d.comb += [
            # A step that is aborted, or has met a broken word, does not count, even if it ends.
            self._finish.eq(
                posted_q & updated_q & settle.over & self._in["running"] & ~self._abort_q
            ),
            self.permit.eq(more_q & self._in["running"] & (~self._pause_q | go_q)),
        ]
        m.d.sync += [
            more_q.eq(begun_q != self._steps_q),
            # The step after the one that is finished next: it is judged some cycles before.
            self._last_q.eq(self.post_step == self._steps_q),
            posted_q.eq((posted_q & ~self._finish) | self.post_judged),
            # A first step updates nothing, unless the run goes on.
            updated_q.eq((updated_q & ~self._finish & ~goes_on) | self.updates_done),
            begin_q.eq(self.begin_step),
            go_q.eq((go_q & ~begin_q) | self._resuming),
        ]
        with m.If(self._finish):
            m.d.sync += self._step_q.eq(self._step_q + 1)
        with m.If(self.post_judged):
            m.d.sync += self.post_step.eq(self.post_step + 1)
        with m.If(begin_q):
            m.d.sync += begun_q.eq(begun_q + 1)
        with m.If(self._accepted):
            m.d.sync += [begun_q.eq(1), self.post_step.eq(0), go_q.eq(0)]
            m.d.sync += [posted_q.eq(0), updated_q.eq(1)]
        with m.If(self._clear_q):
            m.d.sync += self._step_q.eq(0)

    def _run(self, m: Module, broken: Value) -> None:
        now = self._in
        to_end, to_pause, leave, ended = (
            Signal(name=n) for n in ("to_end", "to_pause", "leave", "ended")
        )
        complete_q = Signal(name="complete_q", reset_less=True)
        complete, abort = Signal(name="complete"), Signal(name="abort")
        halt_q = Signal(name="halt_q", init=1)
        still = ~self.array_on
        resume_q = step(m, self.resume & now["paused"], "resume")
        waiting = now["paused"] & ~self._accepted
        aborting = self._abort_q | self._asked
        quiet = still & self.drains_free & ~self.post_running & self._abort_q
        rest = Pause(
            m, "rest", Const(self.timing.end_flush - 1), start=self._accepted, begin=to_end
        )
        finished = self._finish & (self._last_q | self._stopping_q)
        paused = self._finish & ~finished & self.array_waiting & self._pause_q & ~aborting
        m.d.comb += [
            to_pause.eq(paused),
            to_end.eq(now["running"] & still & (complete_q | quiet)),
            # Nothing is in flight in a pause; a host that reads goes on reading.
            leave.eq(waiting & aborting & self._settled),
            ended.eq((now["ending"] & rest.over) | leave),
            self._resuming.eq(waiting & resume_q & ~self._start_q & ~aborting),
            complete.eq((complete_q | finished) & ~self._accepted),
            abort.eq(
                (self._abort_q & ~self._accepted)
                | (self._asked & (now["running"] | waiting | self._accepted))
            ),
            self.halt.eq(halt_q),
            self.stopping.eq(self._stopping_q),
        ]
        m.d.sync += [
            now["idle"].eq((now["idle"] & ~self._accepted) | ended),
            now["running"].eq(
                (now["running"] & ~(to_end | to_pause)) | self._accepted | self._resuming
            ),
            now["paused"].eq((waiting & ~(leave | self._resuming)) | to_pause),
            now["ending"].eq((now["ending"] & ~ended) | to_end),
            complete_q.eq(complete & ~ended),
            self._stopping_q.eq(
                (self._stopping_q | (self.post_judged & self.stop)) & ~self._accepted & ~ended
            ),
            self._abort_q.eq(abort & ~ended),
            self._launched_q.eq(self._launching & ~ended),
            # From a run's end to the launch of the next one, and once a run is complete or aborted.
            halt_q.eq(complete | abort | ended | ~self._launching),
            self.done.eq(ended),
            self._kept_q.eq(
                (self._kept_q | to_pause | (to_end & complete_q))
                & ~(self._accepted | self._resuming | broken)
            ),
        ]
        self._outcome(m, broken, leave=leave, unfinished=to_end & ~complete_q, finished=finished)

    def _outcome(
        self, m: Module, broken: Value, *, leave: Value, unfinished: Value, finished: Value
    ) -> None:
        """Why a run ended: an error, for an abort the reason of it, or the entropy's stop."""
        error_q = Signal(Error, name="error_q")
        reason: Any = Const(Error.ABORTED)
        if self._parity:
            memory_q = Signal(name="memory_q")
            m.d.sync += memory_q.eq((memory_q & ~self._accepting) | broken)
            reason = Mux(memory_q | broken, Const(Error.MEMORY), Const(Error.ABORTED))
        with m.If(leave):
            m.d.sync += error_q.eq(reason)
        with m.If(self._start_q):
            m.d.sync += error_q.eq(Mux(self._engaged, Error.BUSY, self._problem))
        with m.If(unfinished):
            m.d.sync += error_q.eq(reason)
        if self._parity:
            with m.If(broken):
                m.d.sync += error_q.eq(Error.MEMORY)
        stopped_q = Signal(name="stopped_q", reset_less=True)
        with m.If(self._clear_q):
            m.d.sync += stopped_q.eq(0)
        with m.Elif(finished & self._stopping_q):
            m.d.sync += stopped_q.eq(1)
        m.d.comb += [
            self.error.eq(error_q),
            self.stopped.eq(stopped_q),
            self.steps_done.eq(self._step_q),
        ]

    def _status(self, m: Module) -> None:
        """What the outside sees: a run begins with its start, and ends a cycle after its last."""
        now = self._in
        running = Signal(name="running")
        counting_q, stall_q = (Signal(name=f"{name}_q") for name in ("counting", "stall"))
        m.d.comb += running.eq(now["running"] | now["ending"])
        m.d.sync += [
            counting_q.eq(running),
            stall_q.eq(running & ~self.array_on),
        ]
        starting = self._start_q & self._good
        m.d.comb += [
            self.busy.eq(
                counting_q
                | running
                | starting
                | self._accepted
                | self._resuming
                | (now["paused"] & ~self._settled)
            ),
            self.counting.eq(counting_q),
            self.paused.eq(self._settled & now["paused"] & ~(self._accepted | self._resuming)),
        ]
        for counter, counted in ((self.cycles, counting_q), (self.stall_cycles, stall_q)):
            count_q = Signal(len(counter), name=f"{counter.name}_q", reset_less=True)
            with m.If(self._clear_q):
                m.d.sync += count_q.eq(0)
            with m.Elif(counted):
                m.d.sync += count_q.eq(count_q + 1)
            m.d.comb += counter.eq(count_q)
