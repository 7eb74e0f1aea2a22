"""The core's training, step by step: every tensor, sum, count, decision and cycle, and the record.

Two runs after each other: one of few samples that pauses after each step, and one of all samples
that stops by itself.
"""

import re

import cocotb
import numpy as np
import pytest
from cocotb.triggers import FallingEdge

from sim.bench import Checks, parameters, run_bench, value_of
from sim.test_core import begin, configuration, load, pulse, result, scenario, until
from ska_hw.core_stopping import Stopping
from ska_hw.hdl.core import Core
from ska_hw.hdl.core_interface import ENTRIES
from ska_hw.hdl.layers import shift_range
from ska_hw.hdl.timing import timing_of
from ska_hw.memory_map import TENSORS, MemoryMap
from ska_hw.model import OVERFLOWS, Model
from ska_hw.schedule import walk
from ska_hw.update import Coefficient

STEPS = 6
MOST_STEPS = 40
SEEDS = [16, 17]


def runs(seed):
    """Of both runs the design, its tensors, c, whether it pauses, and its threshold or None."""
    design, tensors, c = scenario(seed)
    layers = len(design.network.layers)
    rng = np.random.default_rng(seed)
    f, samples = design.formats, design.data.samples
    x = rng.integers(f.x.min, f.x.max + 1, (samples, design.network.inputs))
    low, high = shift_range(design)
    other = Coefficient.of(0.3, samples, f.c_bits)
    other = Coefficient(other.mantissa, min(max(other.shift, low), high))
    return [
        (design, tensors, c, True, None),
        (design, [x, *tensors[1 : 1 + layers], *tensors[1 + layers :]], other, False, 1),
    ]


def expected(design, tensors, c, pause, stop_shift):
    """The model's steps of one run, up to where it stops."""
    layers, samples = len(design.network.layers), len(tensors[0])
    data = design.data.model_copy(update={"samples": samples})
    short = design.model_copy(update={"data": data})
    model = Model(short, tensors[0], tensors[1 : 1 + layers], tensors[1 + layers :])
    model.coefficient = c
    rule, steps, stopped = Stopping(design, stop_shift or 0), [], False
    while len(steps) < (STEPS if stop_shift is None else MOST_STEPS) and not stopped:
        done = model.step()
        stop = rule.step([layer.sums for layer in done])
        stopped = stop and stop_shift is not None
        results = []
        for layer, crossing in zip(done, rule.crossings, strict=True):
            values = dict(zip(ENTRIES, layer.sums, strict=False))
            values |= {f"overflow_{name}": layer.overflows[name] for name in OVERFLOWS}
            results.append(values | {"crossing": crossing})
        stored = [
            {name: _codes(getattr(layer, name)) for name in TENSORS if name != "x"}
            for layer in done
        ]
        count = walk(design, timing_of(design), len(steps) + 1, samples)
        steps.append(
            {"results": results, "tensors": stored, "cycles": count.total, "stall": count.stall}
        )
    return {"steps": steps, "stopped": stopped}


def _codes(values):
    return None if values is None else [int(v) for v in np.ravel(values)]


class Record:
    """What the record port told, by layer and entry, and how many entries it was."""

    def __init__(self, dut):
        self.dut, self.values, self.entries = dut, {}, 0
        cocotb.start_soon(self.listen())

    async def listen(self):
        while True:
            await FallingEdge(self.dut.clk)
            if self.dut.record_valid.value == 1:
                place = int(self.dut.record_layer.value), int(self.dut.record_entry.value)
                self.values[place] = value_of(self.dut.record_value.value, signed=True)
                self.entries += 1


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


async def compare(dut, checks, case, design, samples, step, record):
    """Everything that can be read of one step."""
    memory = MemoryMap.of(design)
    checks.equal(f"{case}, cycles", step["cycles"], value_of(dut.cycles.value))
    checks.equal(f"{case}, stall cycles", step["stall"], value_of(dut.stall_cycles.value))
    for layer, (values, tensors) in enumerate(zip(step["results"], step["tensors"], strict=True)):
        for entry, value in values.items():
            place = f"{case}, layer {layer}, {entry}"
            checks.equal(place, value, await result(dut, layer, entry))
            # Nobody counts a view of X.
            if (layer, entry) != (0, "overflow_d_operand"):
                told = record.values.get((layer, ENTRIES.index(entry)), "nothing")
                checks.equal(f"{place}, record", value, told)
        for name, codes in tensors.items():
            if codes is None:
                continue
            rows = None if name in ("w", "b") else samples
            found = await read(dut, memory, name, layer, rows)
            checks.equal(f"{case}, layer {layer}, {name}, size", len(codes), len(found))
            for at, (wanted, value) in enumerate(zip(codes, found, strict=True)):
                checks.equal(f"{case}, layer {layer}, {name}[{at}]", wanted, value)


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_training(dut):
    p = parameters()
    seed = p["seed"]
    record = None
    with Checks(seed=seed) as checks:
        for number, (run, wanted) in enumerate(zip(runs(seed), expectations(p), strict=True)):
            design, tensors, c, pause, stop_shift = run
            samples, steps = len(tensors[0]), wanted["steps"]
            settings = configuration(design, samples, STEPS if pause else MOST_STEPS, c)
            if record is None:
                await begin(dut, settings)
                record = Record(dut)
            for name, value in settings.items():
                getattr(dut, name).value = value
            dut.stop_enable.value = int(stop_shift is not None)
            dut.stop_shift.value = stop_shift or 0
            dut.pause.value = int(pause)
            await load(dut, design, tensors)
            record.entries = 0
            await pulse(dut, "start")
            for step in range(len(steps)) if pause else [len(steps) - 1]:
                case = f"run {number}, step {step}"
                last = step + 1 == len(steps)
                await until(dut, "done" if last else "paused")
                if last:
                    await FallingEdge(dut.clk)
                checks.equal(f"{case}, done once", 0, value_of(dut.done.value))
                checks.equal(f"{case}, busy", 0, value_of(dut.busy.value))
                checks.equal(f"{case}, paused", not last, value_of(dut.paused.value))
                checks.equal(f"{case}, error", 0, value_of(dut.error.value))
                checks.equal(f"{case}, steps", step + 1, value_of(dut.steps_done.value))
                await compare(dut, checks, case, design, samples, steps[step], record)
                if not last:
                    await pulse(dut, "resume")
            stopped = value_of(dut.stopped.value)
            checks.equal(f"run {number}, stopped", wanted["stopped"], stopped)
            entries = len(steps) * (len(design.network.layers) * len(ENTRIES) - 1)
            checks.equal(f"run {number}, entries of the record", entries, record.entries)


def expectations(p):
    """The model's steps of both runs."""
    return [expected(*run) for run in runs(p["seed"])]


@pytest.mark.parametrize("seed", SEEDS)
def test_core_training(request, seed):
    run_bench(request, Core(scenario(seed)[0]), "ska_core", {"seed": seed})


def test_planted_fault(request):
    """The record names another layer."""
    seed = SEEDS[0]
    run_bench(
        request,
        Core(scenario(seed)[0]),
        "ska_core",
        {"seed": seed},
        alter=lambda text: re.sub(r"(assign record_layer = )(.*);", r"\1~(\2);", text),
        expect_failure=True,
    )
