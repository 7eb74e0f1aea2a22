"""The core's control: refused starts, a busy core, pause, abort, and a clean run after each.

The numbers of whole runs are compared in tests/cosim/test_drawn_cores.py; here a run
after an abort is.
"""

import cocotb
import pytest
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge

from sim.coverage.functional import sample
from sim.support.bench import Checks, parameters, run_bench, value_of
from ska_hw.contract.memory_map import TENSORS, MemoryMap
from ska_hw.contract.results import STEP_BITS
from ska_hw.contract.schedule import walk
from ska_hw.contract.stopping import Stopping
from ska_hw.contract.sums import COUNTED_TENSORS
from ska_hw.hdl.core import Core
from ska_hw.hdl.interface.core_ports import ENTRIES, RESULT_LATENCY, SHIFT_BITS, Error
from ska_hw.hdl.timing import timing_of
from ska_hw.model.fixed import Model
from ska_hw.numbers.update import Coefficient
from tests.support.core_designs import draw_design

SEEDS = [16, 53]
"""Tiles at all edges and noise on Z; views of W that overflow and noise on W."""

LIMIT = 20_000
MANY_STEPS = [(1 << STEP_BITS) - 1, *(1 + (1 << bit) for bit in range(1, STEP_BITS))]
"""Without one of its bits each of them, but for the first, is a single step."""


def scenario(seed):
    """A drawn design, its tensors, and c."""
    design, tensors, samples = draw_design(seed, size=2)
    return design, tensors, Coefficient.of(design.training.eta, samples, design.formats.c_bits)


async def pulse(dut, name):
    getattr(dut, name).value = 1
    await FallingEdge(dut.clk)
    getattr(dut, name).value = 0


async def until(dut, signal, value=1):
    """Wait for a level. Returns the cycles that it took; fails when it never comes."""
    for cycles in range(LIMIT):
        if getattr(dut, signal).value == value:
            return cycles
        await FallingEdge(dut.clk)
    raise AssertionError(f"{signal} never became {value}")


def settings(design, samples, steps, c):
    """The settings of a run, by port."""
    return {
        "samples": samples,
        "steps": steps,
        "c_mantissa": c.mantissa,
        "c_shift": c.shift,
        "seed": design.training.seed,
    }


async def begin(dut, values):
    """Clock and reset, with every other input at 0."""
    for name in (
        *("start", "resume", "abort_run", "pause", "stop_enable", "stop_shift"),
        *("host_write", "host_read", "host_bank", "host_address", "host_write_data"),
        *("host_tensor", "result_layer", "result_entry"),
    ):
        getattr(dut, name).value = 0
    for name, value in values.items():
        getattr(dut, name).value = value
    dut.rst.value = 1
    Clock(dut.clk, 10, unit="ns").start()
    for _ in range(4):
        await FallingEdge(dut.clk)
    dut.rst.value = 0


async def write(dut, memory, tensor, layer, values):
    dut.host_tensor.value = TENSORS.index(tensor)
    dut.host_write.value = 1
    for (bank, address), value in zip(memory.walk(tensor, layer), values, strict=False):
        dut.host_bank.value = bank
        dut.host_address.value = address
        dut.host_write_data.value = value & ((1 << len(dut.host_write_data)) - 1)
        await FallingEdge(dut.clk)
    dut.host_write.value = 0


async def load(dut, design, tensors):
    memory, layers = MemoryMap.of(design), len(design.network.layers)
    await write(dut, memory, "x", 0, [int(v) for v in tensors[0].ravel()])
    for layer in range(layers):
        await write(dut, memory, "w", layer, [int(v) for v in tensors[1 + layer].ravel()])
        await write(dut, memory, "b", layer, [int(v) for v in tensors[1 + layers + layer]])


async def result(dut, layer, entry):
    dut.result_layer.value = layer
    dut.result_entry.value = ENTRIES.index(entry)
    for _ in range(RESULT_LATENCY + 1):
        await FallingEdge(dut.clk)
    return value_of(dut.result.value, signed=True)


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


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_core(dut):
    given = parameters()
    seed = given["seed"]
    design, tensors, c = scenario(seed)
    samples, steps = len(tensors[0]), design.training.steps
    good = settings(design, samples, steps, c)
    await begin(dut, good)
    low, high = design.bounds.shift_limits
    with Checks(seed=seed) as checks:
        for wrong in (0, 1, design.data.samples + 1):
            if wrong < 1 << len(dut.samples):
                await refused(dut, checks, "samples", wrong, Error.SAMPLES, samples)
        await refused(dut, checks, "steps", 0, Error.STEPS, steps)
        for wrong in (low - 1, high + 1):
            if 0 <= wrong < 1 << SHIFT_BITS:
                await refused(dut, checks, "c_shift", wrong, Error.COEFFICIENT, c.shift)
        await load(dut, design, tensors)
        for many in MANY_STEPS:
            dut.steps.value = many
            await pulse(dut, "start")
            dut.steps.value = 1  # what counts is what it was at the start
            for _ in range(given["cycles"] // steps + 100):
                await FallingEdge(dut.clk)
            checks.equal(f"busy with {many:#x} steps", 1, value_of(dut.busy.value))
            await pulse(dut, "abort_run")
            await until(dut, "done")
            await FallingEdge(dut.clk)
        await started_twice(dut, checks, given["step_cycles"], good)
        await pulse(dut, "start")
        for _ in range(given["abort_after"]):
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
        # Of two starts the second takes the place of a run that pauses.
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
        dut.pause.value = 0
        await pulse(dut, "resume")
        await until(dut, "done")
        await FallingEdge(dut.clk)
        checks.equal("no error", Error.NONE.value, value_of(dut.error.value))
        checks.equal("cycles", given["cycles"], value_of(dut.cycles.value))
        checks.equal("steps", steps, value_of(dut.steps_done.value))
        for layer, expected in enumerate(given["results"]):
            for entry, value in expected.items():
                found = await result(dut, layer, entry)
                checks.equal(f"layer {layer}, {entry}", value, found)


def expected_results(design, tensors, c):
    layers = len(design.network.layers)
    data = design.data.model_copy(update={"samples": len(tensors[0])})
    model = Model(
        design.model_copy(update={"data": data}),
        tensors[0],
        tensors[1 : 1 + layers],
        tensors[1 + layers :],
    )
    model.coefficient = c
    rule = Stopping(design, 0)
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
        "results": expected_results(design, tensors, c),
    }


@pytest.mark.parametrize("seed", SEEDS)
def test_core(request, seed):
    run_bench(request, Core(scenario(seed)[0]), "ska_core", given(seed))


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
        Core(scenario(seed)[0]),
        "ska_core",
        given(seed),
        alter=lambda text: text.replace(place, fault),
        expect_failure=True,
    )
