"""Recorder against a count of its own: random pulses and views, layer after layer, run after run.

What a layer leaves is told in the cycles that the contract says, each value once, and a start that
comes in the middle of it ends it.
"""

import random
from dataclasses import dataclass, field

import cocotb
import pytest
from cocotb.triggers import FallingEdge

from sim.support.bench import Checks, parameters, run_bench, value_of
from sim.support.core import begin, scenario
from sim.support.source_fault import faulty_verilog
from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.results import ENTRIES
from ska_hw.contract.sums import SUMS
from ska_hw.design import Design
from ska_hw.hdl.control.recorder import FORWARD, RECORDED, UPDATED, Recorder

SEED = 16
"""Three layers."""

RUNS, STEPS = 4, 3
GAP = 12
"""Cycles between a layer's tiles, at the most."""

FORWARD_PULSES = ("z", "g", "d_operand")
UPDATE_PULSES = ("w", "b")


@dataclass
class Script:
    """What is given in each cycle, and what has to be told in which cycle.

    `told` has of each cycle the layer, the entry, its value, and whether the observer listens.
    """

    rng: random.Random
    given: list[dict[str, int]] = field(default_factory=list)
    told: dict[int, tuple[int, int, int, int]] = field(default_factory=dict)
    clears: set[int] = field(default_factory=set)
    updates: list[tuple[int, int, list[int]]] = field(default_factory=list)
    busy: set[int] = field(default_factory=set)

    def cycle(self, **ports: int) -> None:
        """One more cycle."""
        taken = int(self.rng.random() < 0.3)
        self.given.append({"taken": taken, **ports})

    def record(self, layer: int, last_layer: bool, first_step: bool, values: list[int]) -> None:
        """The records that follow a `record` in the latest cycle."""
        at = len(self.given) - 1
        count = RECORDED if first_step else len(FORWARD)
        leaves = at + Recorder.latency - 1
        self.busy |= set(range(leaves, leaves + count))
        for entry, value in enumerate([*values, *[0] * len(UPDATED)][:count]):
            below = ENTRIES[entry] == "overflow_d_operand"
            if not (below and last_layer):
                heard = int(entry < len(FORWARD))
                self.told[at + Recorder.latency + entry] = layer + below, entry, value, heard
        self.clears.add(at + 1 + count)

    def tell_updates(self) -> None:
        """Each in the first cycle in which nobody else records."""
        for at, layer, counts in self.updates:
            cycle = at
            for name, count in zip(UPDATED, counts, strict=True):
                cycle += 1
                while cycle in self.busy or self.given[cycle]["taken"]:
                    cycle += 1
                self.told[cycle + 1] = layer, ENTRIES.index(name), count, 0

    def cut(self, length: int) -> None:
        """A start ends all that would come more than a cycle after it."""
        del self.given[length:]
        self.told = {cycle: told for cycle, told in self.told.items() if cycle <= length}
        self.clears = {cycle for cycle in self.clears if cycle <= length} | {length}


def pulses(rng: random.Random, names: tuple[str, ...], counts: dict[str, int]) -> dict[str, int]:
    """Random pulses on the overflows of `names`, counted."""
    found = {name: int(rng.random() < 0.4) for name in names}
    for name, pulse in found.items():
        counts[name] += pulse
    return {f"{name}_overflow": pulse for name, pulse in found.items()}


def one_run(rng: random.Random, design: Design, bits: dict[str, int]) -> Script:
    """All layers of some steps. A tile's sums may be there before the one before it begins."""
    script, layers = Script(rng), MemoryMap.of(design).layers
    counts = dict.fromkeys((*FORWARD_PULSES, *UPDATE_PULSES), 0)
    size, tile_views = MemoryMap.of(design).size, 0
    script.cycle()  # nothing comes so early that a start would clear it
    for step in range(STEPS):
        for number, layer in enumerate(layers):
            last = number + 1 == len(layers)
            sums = {name: rng.getrandbits(bits[name] - 1) for name in SUMS}
            ports = {"layer": number, "last_layer": int(last), "first_step": int(not step), **sums}
            arrived: list[int] = []
            begun = views = 0
            while begun < layer.output_tiles:
                ends = len(arrived) < min(layer.output_tiles, begun + 2) and rng.random() < 0.2
                begins = begun < len(arrived) and rng.random() < 0.2
                if ends:
                    arrived.append(tile_views)
                    tile_views = 0
                if begins:
                    views += arrived[begun]
                seen = rng.randrange(size + 1)
                tile_views += seen
                made = pulses(rng, FORWARD_PULSES, counts) | pulses(rng, UPDATE_PULSES, counts)
                first = int(begins and not begun)
                begun += begins
                script.cycle(
                    **ports,
                    **made,
                    views=seen,
                    tile_end=int(ends),
                    begin_tile=int(begins),
                    first_tile=first,
                )
            values = [counts["d_operand"], views, counts["z"], counts["g"]]
            script.cycle(**ports, record=1)
            script.record(number, last, not step, [*sums.values(), *values])
            counts |= dict.fromkeys(FORWARD_PULSES, 0)
            # An update may end while others record; the next one comes when it has been told.
            updated = rng.randrange(RECORDED + 2)
            for cycle in range(RECORDED + GAP + rng.randrange(GAP)):
                told = bool(step) and cycle == updated
                if told:
                    at = len(script.given)
                    script.updates.append((at, number, [counts["w"], counts["b"]]))
                    counts |= dict.fromkeys(UPDATE_PULSES, 0)
                made = {} if told else pulses(rng, UPDATE_PULSES, counts)
                script.cycle(**ports, **made, updated=int(told), updated_layer=number)
    for _ in range(4 * RECORDED):
        script.cycle()
    for given in script.given[-RECORDED:]:
        given["taken"] = 0
    script.tell_updates()
    return script


@cocotb.test(timeout_time=10, timeout_unit="ms")
async def bench_recorder(dut):
    seed = parameters()["seed"]
    design, rng = scenario(seed)[0], random.Random(seed)
    bits = {name: len(getattr(dut, name)) for name in SUMS}
    ports = (*SUMS, *(f"{name}_overflow" for name in (*FORWARD_PULSES, *UPDATE_PULSES)))
    ports += ("record", "updated", "tile_end", "begin_tile", "first_step", "taken", "first_tile")
    ports += ("last_layer", "views", "layer", "updated_layer")
    await begin(dut, dict.fromkeys(ports, 0))
    with Checks(seed=seed) as checks:
        for number in range(RUNS):
            script = one_run(rng, design, bits)
            if number + 1 < RUNS:
                script.cut(rng.randrange(len(script.given) // 2, len(script.given)))
            dut.start.value = 1
            await FallingEdge(dut.clk)
            dut.start.value = 0
            for cycle, given in enumerate(script.given):
                for port in ports:
                    getattr(dut, port).value = given.get(port, 0)
                if cycle:  # in the first one the start's clearing is seen
                    look(dut, checks, f"run {number}, cycle {cycle}", script, cycle)
                await FallingEdge(dut.clk)


def look(dut, checks, case, script, cycle):
    """What is told in a cycle, and whether the sums are cleared."""
    told = script.told.get(cycle)
    checks.equal(f"{case}, clear", int(cycle in script.clears), value_of(dut.clear.value))
    checks.equal(f"{case}, valid", int(told is not None), value_of(dut.valid.value))
    if told:
        layer, entry, value, heard = told
        checks.equal(f"{case}, layer", layer, value_of(dut.to_layer.value))
        checks.equal(f"{case}, entry", entry, value_of(dut.entry.value))
        checks.equal(f"{case}, {ENTRIES[entry]}", value, value_of(dut.value.value, signed=True))
        checks.equal(f"{case}, observed", heard, value_of(dut.observed.value))


def component():
    return Recorder(scenario(SEED)[0])


def test_recorder(request):
    run_bench(request, component(), "recorder", {"seed": SEED})


@pytest.mark.parametrize(
    ("function", "old", "new"),
    [
        ("_views", "Mux(self.tile_end, 0, tile_q)", "tile_q"),
        ("_updates", "~active & ~self.taken", "~active"),
        ("_count", "ends | self.start", "ends"),
    ],
    ids=["views", "waits", "start"],
)
def test_planted_fault(request, function, old, new):
    run_bench(
        request,
        component(),
        "recorder",
        {"seed": SEED},
        alter=lambda _: faulty_verilog(component, "recorder", Recorder, function, old, new),
        expect_failure=True,
    )
