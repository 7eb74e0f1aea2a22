"""The ends of runs, cycle by cycle: aborts around the end of a step, and commands in one word."""

from typing import Any

import cocotb
import pytest
from cocotb.triggers import FallingEdge

from sim.support.bench import Checks, parameters, run_bench, value_of
from sim.support.core import begin, load, pulse, result, scenario, settings, until
from sim.support.source_fault import faulty_verilog
from ska_hw.contract.schedule import walk
from ska_hw.contract.sums import SUMS
from ska_hw.contract.timing import LAUNCH
from ska_hw.hdl.control.sequencer import Sequencer
from ska_hw.hdl.core import TrainingCore
from ska_hw.hdl.interface.core_ports import Error
from ska_hw.hdl.timing import timing_of

SEED = 9
"""A small design."""

STOP_SHIFT = 0
"""With it the flow has converged where it has at most doubled."""

STRIDE = 17
"""Cycles from one abort to the next, where all of a run is tried."""

AROUND = range(-24, 8)
"""Cycles of an abort, counted from the one in which `busy` falls."""


async def started(dut: Any, wait: int) -> None:
    """A run, and `wait` cycles of it; `abort_run` then comes in the next cycle."""
    await pulse(dut, "start")
    for _ in range(wait):
        await FallingEdge(dut.clk)


async def busy_cycles(dut: Any) -> int:
    """From a start to the fall of `busy`."""
    await pulse(dut, "start")
    return await until(dut, "busy", 0)


@cocotb.test(timeout_time=50, timeout_unit="ms")
async def bench_abort_around_a_pause(dut):
    """An abort ends a run in whatever cycle it comes: before its pause, with it, or in it."""
    design, tensors, c = scenario(parameters()["seed"])
    await begin(dut, settings(design, len(tensors[0]), 3, c) | {"pause": 1})
    with Checks(seed=parameters()["seed"]) as checks:
        await load(dut, design, tensors)
        step = await busy_cycles(dut)
        for around in AROUND:
            await started(dut, step + around)
            await pulse(dut, "abort_run")
            for _ in range(timing_of(design).end_flush + AROUND.stop):
                await FallingEdge(dut.clk)
            case = f"abort {around} cycles from the pause"
            checks.equal(f"{case}: paused", 0, value_of(dut.paused.value))
            checks.equal(f"{case}: busy", 0, value_of(dut.busy.value))
            checks.equal(f"{case}: error", Error.ABORTED.value, value_of(dut.error.value))


@cocotb.test(timeout_time=50, timeout_unit="ms")
async def bench_abort_around_a_stop(dut):
    """A run that is aborted in its last step has not stopped by its rule, even if it would have."""
    design, tensors, c = scenario(parameters()["seed"])
    stopping = {"stop_enable": 1, "stop_shift": STOP_SHIFT}
    await begin(dut, settings(design, len(tensors[0]), 60, c) | stopping)
    with Checks(seed=parameters()["seed"]) as checks:
        await load(dut, design, tensors)
        # Aborts are heard until the last step is over; then what is in flight leaves.
        whole = await busy_cycles(dut) - timing_of(design).end_flush
        checks.equal("it stops", 1, value_of(dut.stopped.value))
        ends = set()
        for around in AROUND:
            await load(dut, design, tensors)
            await started(dut, whole + around)
            await pulse(dut, "abort_run")
            await until(dut, "busy", 0)
            for _ in range(4):
                await FallingEdge(dut.clk)
            aborted = value_of(dut.error.value) == Error.ABORTED.value
            ends.add(aborted)
            case = f"abort {around} cycles from the stop"
            checks.equal(f"{case}: stopped", not aborted, value_of(dut.stopped.value))
        checks.equal("both ends", 2, len(ends))


@cocotb.test(timeout_time=50, timeout_unit="ms")
async def bench_two_commands_in_one_word(dut):
    """A start wins: an abort or a resumption along with it is none of its run's."""
    design, tensors, c = scenario(parameters()["seed"])
    await begin(dut, settings(design, len(tensors[0]), 2, c) | {"pause": 1})
    timing, samples = timing_of(design), len(tensors[0])
    with Checks(seed=parameters()["seed"]) as checks:
        for other in ("abort_run", "resume"):
            for paused in (False, True):
                case = f"start with {other}, {'paused' if paused else 'idle'}"
                if paused:
                    await pulse(dut, "start")
                    await until(dut, "paused")
                await load(dut, design, tensors)
                getattr(dut, other).value = 1
                await pulse(dut, "start")
                getattr(dut, other).value = 0
                checks.equal(f"{case}: busy", 1, value_of(dut.busy.value))
                for _ in range(LAUNCH):
                    checks.equal(f"{case}: done", 0, value_of(dut.done.value))
                    await FallingEdge(dut.clk)
                await until(dut, "busy", 0)
                for _ in range(4):
                    await FallingEdge(dut.clk)
                checks.equal(f"{case}: pauses", 1, value_of(dut.paused.value))
                checks.equal(f"{case}: error", Error.NONE.value, value_of(dut.error.value))
                checks.equal(f"{case}: steps", 1, value_of(dut.steps_done.value))
                cycles = walk(design, timing, 1, samples, apart=True, paused=True).total
                checks.equal(f"{case}: cycles", cycles, value_of(dut.cycles.value))
                await pulse(dut, "abort_run")
                await until(dut, "done")
                await FallingEdge(dut.clk)


@cocotb.test(timeout_time=50, timeout_unit="ms")
async def bench_run_after_an_abort(dut):
    """Wherever a run is aborted, the next one is as long as any, and comes to the same sums."""
    seed = parameters()["seed"]
    design, tensors, c = scenario(seed)
    await begin(dut, settings(design, len(tensors[0]), 2, c))
    with Checks(seed=seed) as checks:
        await load(dut, design, tensors)
        whole = await busy_cycles(dut)
        wanted = [await result(dut, 0, name) for name in SUMS]
        cycles = walk(design, timing_of(design), 2, len(tensors[0])).total
        for wait in range(LAUNCH, whole, STRIDE):
            await load(dut, design, tensors)
            await started(dut, wait)
            await pulse(dut, "abort_run")
            await until(dut, "busy", 0)
            await load(dut, design, tensors)
            await busy_cycles(dut)
            case = f"after an abort in cycle {wait}"
            checks.equal(f"{case}: steps", 2, value_of(dut.steps_done.value))
            checks.equal(f"{case}: cycles", cycles, value_of(dut.cycles.value))
            for name, value in zip(SUMS, wanted, strict=True):
                checks.equal(f"{case}: {name}", value, await result(dut, 0, name))


def test_core_ends(request):
    design, _, _ = scenario(SEED)
    run_bench(request, TrainingCore(design), "core", {"seed": SEED})


@pytest.mark.parametrize(
    ("testcase", "owner", "function", "old", "new"),
    [
        (
            "bench_abort_around_a_stop",
            Sequencer,
            "_outcome",
            "m.Elif(finished & self._stopping_q)",
            "m.Elif(self._stopping_q)",
        ),
        (
            "bench_two_commands_in_one_word",
            Sequencer,
            "elaborate",
            "asked = (self.abort_run | broken) & ~self.start",
            "asked = self.abort_run | broken",
        ),
        (
            "bench_run_after_an_abort",
            Sequencer,
            "_accept",
            "self._launched_q | update",
            "self._launched_q | launch",
        ),
    ],
    ids=["stop", "start", "launch"],
)
def test_planted_fault(request, testcase, owner, function, old, new):
    design, _, _ = scenario(SEED)
    run_bench(
        request,
        TrainingCore(design),
        "core",
        {"seed": SEED},
        testcase=testcase,
        alter=lambda _: faulty_verilog(
            lambda: TrainingCore(design), "core", owner, function, old, new
        ),
        expect_failure=True,
    )
