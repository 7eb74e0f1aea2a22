"""The core's training, step by step: every tensor, sum, count, decision and cycle, and the record.

Seven runs after each other, of different samples, coefficients and ends.
"""

import random
import re

import cocotb
import pytest
from cocotb.triggers import FallingEdge

from sim.support.bench import Checks, parameters, run_bench, value_of
from sim.support.core import (
    SEEDS,
    begin,
    load,
    pulse,
    result,
    scenario,
    sequencer_register,
    set_steps,
    settings,
    until,
    write,
)
from sim.support.core_runs import codes_of, expected, runs
from sim.support.source_fault import faulty_verilog
from ska_hw.contract.memory_map import TENSORS, MemoryMap
from ska_hw.contract.results import ENTRIES
from ska_hw.contract.schedule import Walk, walk
from ska_hw.hdl.core import TrainingCore
from ska_hw.hdl.timing import timing_of
from ska_hw.hdl.units import shared_end

INTERRUPTED = 12
UPDATES = range(-4, 10)
"""Cycles of resets around the last weight of the first update tile, which is in its pipeline."""
IDLE = (
    *("busy", "paused", "done", "error", "stopped", "steps_done"),
    *("record_valid", "host_read_valid"),
)
"""Outputs that a reset turns to 0."""
COUNTERS = ("cycles", "stall_cycles")
"""Those that it turns to 0 a cycle later."""
COUNTED = 200
"""Cycles of a run, after which both count."""
PIPELINE = 100
"""Cycles, more than anything is on its way."""


class Record:
    """What the record port told of a run, as (layer, entry), value.

    Never is the core paused while it is busy.
    """

    def __init__(self, dut):
        self.dut, self.told = dut, []
        cocotb.start_soon(self.listen())

    async def listen(self):
        while True:
            await FallingEdge(self.dut.clk)
            if self.dut.busy.value == 1 and self.dut.paused.value != 0:
                with Checks() as checks:
                    checks.equal("paused while busy", 0, value_of(self.dut.paused.value))
            if self.dut.record_valid.value == 1:
                place = int(self.dut.record_layer.value), int(self.dut.record_entry.value)
                self.told.append((place, value_of(self.dut.record_value.value, signed=True)))

    def compare(self, checks, case, steps):
        """Every entry of every step, and no other; steps overlap, but each entry's are in order."""
        told: dict[tuple[int, int], list[int | str]] = {}
        for place, value in self.told:
            told.setdefault(place, []).append(value)
        for layer, values in enumerate(steps[0]["results"]):
            for entry in values:
                if (layer, entry) == (0, "overflow_d_operand"):
                    continue  # nobody counts a view of X
                place = layer, ENTRIES.index(entry)
                found = told.pop(place, [])
                checks.equal(f"{case}, records of {place}", len(steps), len(found))
                for number, (step, value) in enumerate(zip(steps, found, strict=True)):
                    where = f"{case}, step {number}, record of {place}"
                    checks.equal(where, step["results"][layer][entry], value)
        checks.equal(f"{case}, other records", 0, len(told))


async def read(dut, memory, tensor, layer, rows):
    """The codes of a tensor, one asked for in each cycle."""
    places = list(memory.walk(tensor, layer, rows))
    found = []
    dut.host_tensor.value = TENSORS.index(tensor)
    for cycle in range(len(places) + 40):
        dut.host_read.value = int(cycle < len(places))
        if cycle < len(places):
            dut.host_bank.value, dut.host_address.value = places[cycle]
        await FallingEdge(dut.clk)
        if dut.host_read_valid.value == 1:
            found.append(value_of(dut.host_read_data.value, signed=True))
    return found


async def compare(dut, checks, case, run, step):
    """Everything that can be read of one step."""
    memory = MemoryMap.of(run.design)
    for name, port in (("cycles", dut.cycles), ("stall", dut.stall_cycles)):
        least, most = step[name]
        found = value_of(port.value)
        checks.equal(f"{case}, {name}", min(max(found, least), most), found)
    for layer, (values, tensors) in enumerate(zip(step["results"], step["tensors"], strict=True)):
        for entry, value in values.items():
            place = f"{case}, layer {layer}, {entry}"
            checks.equal(place, value, await result(dut, layer, entry))
        for name, codes in tensors.items():
            if codes is None:
                continue
            rows = None if name in ("w", "b") else run.samples
            found = await read(dut, memory, name, layer, rows)
            checks.equal(f"{case}, layer {layer}, {name}, size", len(codes), len(found))
            for at, (wanted, value) in enumerate(zip(codes, found, strict=True)):
                checks.equal(f"{case}, layer {layer}, {name}[{at}]", wanted, value)


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_training(dut):
    p = parameters()
    every = runs(p["seed"])
    await begin(dut, configuration(every[0]))
    record = Record(dut)
    with Checks(seed=p["seed"]) as checks:
        await scribble(dut, every[0].design, random.Random(p["seed"]))
        await interrupted(dut, checks, every[0], random.Random(p["seed"]))
        for number, (run, (steps, stopped)) in enumerate(zip(every, expectations(p), strict=True)):
            await train(dut, checks, f"run {number}", run, steps, stopped, record)


async def scribble(dut, design, rng):
    """Anything in every place that the host can reach: what no tensor owns must not matter."""
    memory, mask = MemoryMap.of(design), (1 << len(dut.host_write_data)) - 1
    dut.host_write.value = 1
    for tensor, depth in (
        ("x", memory.operand_depth),
        ("w", memory.w_depth),
        ("b", memory.b_depth),
    ):
        dut.host_tensor.value = TENSORS.index(tensor)
        for place in range(memory.size * depth):
            dut.host_bank.value, dut.host_address.value = divmod(place, depth)
            dut.host_write_data.value = rng.getrandbits(32) & mask
            await FallingEdge(dut.clk)
    dut.host_write.value = 0


async def interrupted(dut, checks, run, rng):
    """Runs that a reset ends somewhere, after which nothing is left of them.

    X stays as it was loaded, and W as it is loaded right after the reset, so that what was on its
    way to memory is not written after it.
    """
    for name, value in configuration(run).items():
        getattr(dut, name).value = value
    await load(dut, run.design, run.tensors)
    memory, loaded = MemoryMap.of(run.design), codes_of(run.tensors[0])
    step = walk(run.design, timing_of(run.design), 1, run.samples).total
    anywhere = [rng.randrange(20, 3 * step // 2) for _ in range(INTERRUPTED)]
    update = Walk(run.design, timing_of(run.design), 2, run.samples, apart=False)._written[0].end
    second = [update + cycles for cycles in UPDATES]
    weights = codes_of(run.tensors[1])
    for number, cycles in enumerate((*anywhere, *second)):
        dut.pause.value = number == 0
        await pulse(dut, "start")
        for _ in range(cycles):
            await FallingEdge(dut.clk)
        dut.rst.value = 1
        for _ in range(4):
            await FallingEdge(dut.clk)
        dut.rst.value = 0
        for name in IDLE:
            checks.equal(f"{name} after reset {number}", 0, value_of(getattr(dut, name).value))
        await FallingEdge(dut.clk)
        for name in (*IDLE, *COUNTERS):
            where = f"{name} a cycle after reset {number}"
            checks.equal(where, 0, value_of(getattr(dut, name).value))
        await write(dut, memory, "w", 0, weights)
        dut.host_address.value = 0
        for _ in range(PIPELINE):
            await FallingEdge(dut.clk)
        for name, codes, rows in (("x", loaded, run.samples), ("w", weights, None)):
            found = await read(dut, memory, name, 0, rows)
            for at, (wanted, value) in enumerate(zip(codes, found, strict=True)):
                checks.equal(f"{name}[{at}] after reset {number}", wanted, value)


async def train(dut, checks, case, run, steps, stopped, record):
    """One run, and everything that can be seen of it."""
    for name, value in configuration(run).items():
        getattr(dut, name).value = value
    await load(dut, run.design, run.tensors)
    x = await read(dut, MemoryMap.of(run.design), "x", 0, run.samples)
    checks.equal(f"{case}, x as it was loaded", 1, x == codes_of(run.tensors[0]))
    record.told.clear()
    await pulse(dut, "start")
    checks.equal(f"{case}, busy at once", 1, value_of(dut.busy.value))
    for number in range(len(steps)) if run.pause else [len(steps) - 1]:
        where, last = f"{case}, step {number}", number + 1 == len(steps)
        await until(dut, "done" if last else "paused")
        if last:
            await FallingEdge(dut.clk)
        checks.equal(f"{where}, done once", 0, value_of(dut.done.value))
        checks.equal(f"{where}, busy", 0, value_of(dut.busy.value))
        checks.equal(f"{where}, paused", not last, value_of(dut.paused.value))
        checks.equal(f"{where}, error", 0, value_of(dut.error.value))
        checks.equal(f"{where}, steps", number + 1, value_of(dut.steps_done.value))
        await compare(dut, checks, where, run, steps[number])
        if not last:
            for _ in range(number % 2):  # what moves in a pause is seen after an odd one
                await FallingEdge(dut.clk)
            await pulse(dut, "resume")
    checks.equal(f"{case}, stopped", stopped, value_of(dut.stopped.value))
    record.compare(checks, case, steps)


async def two_samples(dut, seed, **others):
    """The run of two samples, whose steps are short: all but its start, with other settings."""
    run = runs(seed)[3]
    await begin(dut, configuration(run) | {"stop_enable": 0} | others)
    await load(dut, run.design, run.tensors)
    return run


def every_bit(bits):
    """Both ends, both sides of the middle, and every other bit; not all pairs of bits."""
    full = (1 << bits) - 1
    return [0, full // 3, full ^ full // 3, full // 2, full // 2 + 1, full]


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_counters(dut):
    """Counters that are set in the middle of a run count on, over powers of two too."""
    p = parameters()
    run = await two_samples(dut, p["seed"], steps=1)
    step = walk(run.design, timing_of(run.design), 1, run.samples)
    with Checks(seed=p["seed"]) as checks:
        for name, plain in (("cycles", step.total), ("stall_cycles", step.stall)):
            counter, bits = sequencer_register(dut, f"{name}_q", name), len(dut.cycles)
            for wanted in every_bit(bits):
                await pulse(dut, "start")
                for _ in range(COUNTED):
                    await FallingEdge(dut.clk)
                counter.value = (int(counter.value) + wanted - plain) % (1 << bits)
                await until(dut, "done")
                await FallingEdge(dut.clk)
                found = value_of(getattr(dut, name).value)
                checks.equal(f"{name} up to {wanted:#x}", wanted, found)


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_last_steps(dut):
    """Runs of many steps, taken up two before their end: after those they are over."""
    p = parameters()
    await two_samples(dut, p["seed"], pause=1)
    with Checks(seed=p["seed"]) as checks:
        for most in every_bit(len(dut.steps))[1:]:
            dut.steps.value = most
            await pulse(dut, "start")
            await until(dut, "paused")
            checks.equal(f"first of {most}", 1, value_of(dut.steps_done.value))
            set_steps(dut, most - 2)
            for steps in (most - 1, most):
                await pulse(dut, "resume")
                await until(dut, "done" if steps == most else "paused")
                await FallingEdge(dut.clk)
                checks.equal(f"of {most}", steps, value_of(dut.steps_done.value))
                checks.equal(f"{steps} of {most}, busy", 0, value_of(dut.busy.value))


def configuration(run):
    """All settings of a run, by port."""
    return settings(run.design, run.samples, run.steps, run.c) | {
        "pause": int(run.pause),
        "stop_enable": int(run.stop_shift is not None),
        "stop_shift": run.stop_shift or 0,
    }


def expectations(p):
    """The model's steps of each run."""
    return [expected(run) for run in runs(p["seed"])]


def made(seed):
    """How the core of a scenario is made, and its name."""
    return lambda: TrainingCore(scenario(seed)[0]), "ska_core"


@pytest.mark.parametrize("seed", SEEDS)
def test_core_training(request, seed):
    make, name = made(seed)
    run_bench(request, make(), name, {"seed": seed})


def another_layer(text):
    """The record names another layer."""
    return re.sub(r"(record_layer_\d+ <= )(\w+);", r"\1~\2;", text)


def no_flush(_):
    """What is on its way at a reset is stored after it."""
    make, name = made(SEEDS[0])
    return faulty_verilog(make, name, shared_end, "flushing", "init=cycles - 1", "init=0")


@pytest.mark.parametrize("alter", [another_layer, no_flush])
def test_planted_fault(request, alter):
    make, name = made(SEEDS[0])
    run_bench(request, make(), name, {"seed": SEEDS[0]}, alter=alter, expect_failure=True)
