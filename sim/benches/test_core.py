"""The core's control: refused starts, a busy core, pause, abort, and a clean run after each.

The numbers of whole runs are compared in tests/cosim/test_drawn_cores.py; here a run
after an abort is.
"""

import cocotb
import pytest
from cocotb.triggers import FallingEdge

from sim.support.bench import Checks, parameters, run_bench, value_of
from sim.support.core import SEEDS, begin, load, pulse, result, scenario, settings, until, write
from sim.support.functional import sample
from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.results import ENTRIES, STEP_BITS
from ska_hw.contract.schedule import walk
from ska_hw.contract.stopping import StoppingRule
from ska_hw.contract.sums import COUNTED_TENSORS
from ska_hw.hdl.core import TrainingCore
from ska_hw.hdl.interface.core_ports import Error
from ska_hw.hdl.timing import timing_of
from ska_hw.model.fixed import Model
from ska_hw.numbers.update import SHIFT_BITS
from tests.support.core_designs import shorter

MANY_STEPS = [(1 << STEP_BITS) - 1, *(1 + (1 << bit) for bit in range(1, STEP_BITS))]
"""Without one of its bits each of them, but for the first, is a single step."""


async def refused(dut, checks, port, value, expected, good):
    getattr(dut, port).value = value
    await pulse(dut, "start")
    await FallingEdge(dut.clk)
    checks.equal(f"error of {port} = {value}", expected.value, value_of(dut.error.value))
    checks.equal(f"busy after {port} = {value}", 0, value_of(dut.busy.value))
    sample("control.refused", expected.name.lower())
    getattr(dut, port).value = good


async def started_twice(dut, checks, cycles, good):
    """A start right behind a start, with other settings, bad ones: refused, and of no effect."""
    dut.steps.value, dut.start.value = 1, 1
    await FallingEdge(dut.clk)
    for name in ("steps", "samples", "c_mantissa", "c_shift", "seed"):
        getattr(dut, name).value = 0
    await pulse(dut, "start")
    for name, value in good.items():
        getattr(dut, name).value = value
    await FallingEdge(dut.clk)
    checks.equal("start behind a start", Error.BUSY.value, value_of(dut.error.value))
    await until(dut, "done")
    await FallingEdge(dut.clk)
    checks.equal("cycles of one step", cycles, value_of(dut.cycles.value))
    checks.equal("steps of one step", 1, value_of(dut.steps_done.value))


async def unread(dut, checks):
    """The host reads nothing while the core is busy."""
    dut.host_read.value = 1
    for cycle in range(40):
        checks.equal(f"read while busy, {cycle}", 0, value_of(dut.host_read_valid.value))
        await FallingEdge(dut.clk)
    dut.host_read.value = 0


async def refused_settings(dut, checks, design, good):
    """Settings outside of their limits, one at a time."""
    low, high = design.bounds.shift_limits
    for wrong in (0, design.data.samples + 1):
        if wrong < 1 << len(dut.samples):
            await refused(dut, checks, "samples", wrong, Error.SAMPLES, good["samples"])
    await refused(dut, checks, "steps", 0, Error.STEPS, good["steps"])
    for wrong in (low - 1, high + 1):
        if 0 <= wrong < 1 << SHIFT_BITS:
            await refused(dut, checks, "c_shift", wrong, Error.COEFFICIENT, good["c_shift"])


async def many_steps(dut, checks, cycles):
    """Runs of many steps, aborted when a single step would have ended: `cycles` later."""
    for many in MANY_STEPS:
        dut.steps.value = many
        await pulse(dut, "start")
        dut.steps.value = 1  # what counts is what it was at the start
        for _ in range(cycles):
            await FallingEdge(dut.clk)
        checks.equal(f"busy with {many:#x} steps", 1, value_of(dut.busy.value))
        await pulse(dut, "abort_run")
        await until(dut, "done")
        await FallingEdge(dut.clk)


async def aborted_while_busy(dut, checks, design, tensors, after):
    """A busy core takes no start, resume, read or write; an abort ends its run."""
    await pulse(dut, "start")
    for _ in range(after):
        await FallingEdge(dut.clk)
    checks.equal("busy", 1, value_of(dut.busy.value))
    await pulse(dut, "start")
    await FallingEdge(dut.clk)
    checks.equal("second start", Error.BUSY.value, value_of(dut.error.value))
    sample("control.start", "busy")
    sample("control.refused", "busy")
    await pulse(dut, "resume")
    await FallingEdge(dut.clk)
    checks.equal("resume changes nothing", 1, value_of(dut.busy.value))
    sample("control.resume", "busy")
    await unread(dut, checks)
    # Writes during a run are ignored: the run after this one starts from what is loaded then.
    await write(dut, MemoryMap.of(design), "x", 0, [0] * tensors[0].size)
    await pulse(dut, "abort_run")
    await until(dut, "done")
    checks.equal("aborted", Error.ABORTED.value, value_of(dut.error.value))


async def aborted_in_a_pause(dut, checks, design, tensors):
    """The run ends, and pauses no more."""
    await load(dut, design, tensors)
    dut.pause.value = 1
    await pulse(dut, "start")
    await until(dut, "paused")
    await pulse(dut, "abort_run")
    await until(dut, "done")
    checks.equal("aborted in a pause", Error.ABORTED.value, value_of(dut.error.value))
    for _ in range(4):
        await FallingEdge(dut.clk)
    checks.equal("no pause after it", 0, value_of(dut.paused.value))


async def started_in_a_pause(dut, checks, design, tensors):
    """Of two starts the second takes the place of a run that pauses."""
    await load(dut, design, tensors)
    await pulse(dut, "start")
    await until(dut, "paused")
    await load(dut, design, tensors)
    await pulse(dut, "start")
    for cycle in range(6):
        checks.equal(f"busy again, {cycle}", 1, value_of(dut.busy.value))
        if cycle:
            checks.equal(f"paused no more, {cycle}", 0, value_of(dut.paused.value))
        await FallingEdge(dut.clk)
    checks.equal("no error in a new run", Error.NONE.value, value_of(dut.error.value))
    await until(dut, "paused")
    checks.equal("steps at the pause", 1, value_of(dut.steps_done.value))


async def ended(dut, checks, case, cycles, results, steps):
    """A run of all its steps is over, and its results are those of the last."""
    await FallingEdge(dut.clk)
    checks.equal(f"{case}, no error", Error.NONE.value, value_of(dut.error.value))
    checks.equal(f"{case}, cycles", cycles, value_of(dut.cycles.value))
    checks.equal(f"{case}, steps", steps, value_of(dut.steps_done.value))
    for layer, expected in enumerate(results):
        for entry, value in expected.items():
            found = await result(dut, layer, entry)
            checks.equal(f"{case}, layer {layer}, {entry}", value, found)


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_core(dut):
    given = parameters()
    seed = given["seed"]
    design, tensors, c = scenario(seed)
    samples, steps = len(tensors[0]), design.training.steps
    good = settings(design, samples, steps, c)
    await begin(dut, good)
    with Checks(seed=seed) as checks:
        await refused_settings(dut, checks, design, good)
        await load(dut, design, tensors)
        await many_steps(dut, checks, given["cycles"] // steps + 100)
        await started_twice(dut, checks, given["step_cycles"], good)
        await aborted_while_busy(dut, checks, design, tensors, given["abort_after"])
        await load(dut, design, tensors)
        await aborted_in_a_pause(dut, checks, design, tensors)
        await started_in_a_pause(dut, checks, design, tensors)
        for step in range(1, steps):
            await pulse(dut, "resume")
            await until(dut, "done" if step + 1 == steps else "paused")
        await ended(dut, checks, "step by step", given["cycles_apart"], given["results"], steps)
        dut.pause.value = 0
        await load(dut, design, tensors)
        await pulse(dut, "start")
        await until(dut, "done")
        await ended(dut, checks, "at once", given["cycles"], given["results"], steps)


def expected_results(design, tensors, c):
    layers = len(design.network.layers)
    model = Model(
        shorter(design, len(tensors[0])),
        tensors[0],
        tensors[1 : 1 + layers],
        tensors[1 + layers :],
    )
    model.coefficient = c
    rule = StoppingRule(design, 0)
    for _ in range(design.training.steps):
        done = model.step()
        rule.step([layer.sums for layer in done])
    results = []
    for layer, crossing in zip(done, rule.crossings, strict=True):
        values = dict(zip(ENTRIES, layer.sums, strict=False))
        values |= {f"overflow_{name}": layer.overflows[name] for name in COUNTED_TENSORS}
        results.append(values | {"crossing": crossing})
    return results


def given(seed):
    """What the bench gets of a drawn design."""
    design, tensors, c = scenario(seed)
    timing, samples = timing_of(design), len(tensors[0])
    return {
        "seed": seed,
        "abort_after": 150,
        "step_cycles": walk(design, timing, 1, samples).total,
        "cycles": walk(design, timing, samples=samples).total,
        "cycles_apart": walk(design, timing, samples=samples, apart=True).total,
        "results": expected_results(design, tensors, c),
    }


@pytest.mark.parametrize("seed", SEEDS)
def test_core(request, seed):
    run_bench(request, TrainingCore(scenario(seed)[0]), "ska_core", given(seed))


@pytest.mark.parametrize(
    ("place", "fault"),
    [
        (".steps(steps),", ".steps(steps + 32'd1),"),
        (" * $signed(b_q);", " * ~$signed(b_q);"),
    ],
    ids=["length", "products"],
)
def test_planted_fault(request, place, fault):
    seed = SEEDS[0]
    run_bench(
        request,
        TrainingCore(scenario(seed)[0]),
        "ska_core",
        given(seed),
        alter=lambda text: text.replace(place, fault),
        expect_failure=True,
    )
