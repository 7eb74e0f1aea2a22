"""PostStage against the model: all elements of a drawn training, tile by tile, with gaps.

Of each layer every result and the cycle in which it comes, overflows, raw sums, and G's sums.
"""

import random

import cocotb
import numpy as np
import pytest
from cocotb.triggers import FallingEdge

from sim.support.bench import Checks, parameters, run_bench, value_of
from sim.support.core import begin, scenario
from sim.support.source_fault import faulty_verilog
from sim.support.stream import pack_keys
from sim.support.words import decoded, encoded
from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.sums import SUMS
from ska_hw.hdl.interface.commands import gathered_layout, result_layout
from ska_hw.hdl.units.post_stage import GRADIENT_SLOTS, PostStage, element_layout, tile_layout
from ska_hw.model.fixed import LayerStep, Model
from ska_hw.numbers.noise import round_keys
from ska_hw.numbers.rounding import fit, round_shift
from tests.support.core_designs import shorter

SEEDS = (16, 53)
"""Three layers, with noise on Z and dD in G; views of D that overflow, and G that wraps."""

STEPS = 3
GAP = 0.2
"""Share of cycles in a tile without an element."""

OVERFLOWS = ("z", "g", "d_operand")


class Listener:
    """Every result with its cycle, and how many overflows there were."""

    def __init__(self, dut, design):
        self.dut, self.layout = dut, result_layout(design)
        self.cycle, self.results = 0, []
        self.counts = dict.fromkeys(OVERFLOWS, 0)

    async def next(self):
        """A cycle on."""
        await FallingEdge(self.dut.clk)
        self.cycle += 1
        word = self.dut.result.value
        if str(word)[-1 - self.layout["valid"].offset] != "0":  # without it anything may be there
            self.results.append((self.cycle, decoded(self.layout, int(word))))
        for name in OVERFLOWS:
            self.counts[name] += int(getattr(self.dut, f"{name}_overflow").value)


class Bench:
    """A training's layers, one after the other."""

    def __init__(self, dut, seed):
        self.dut, self.rng = dut, random.Random(seed)
        design, tensors, _ = scenario(seed)
        self.design = shorter(design, len(tensors[0]))
        layers = len(design.network.layers)
        weights, biases = tensors[1 : 1 + layers], tensors[1 + layers :]
        self.model = Model(self.design, tensors[0], weights, biases)
        self.size, self.layers = MemoryMap.of(design).size, layers
        self.layouts = [f(design) for f in (element_layout, gathered_layout, tile_layout)]
        self.unit, self.listener = PostStage(design), Listener(dut, design)

    def give(self, element=None, gathered=None, tile=None, b=0):
        """What is given in this cycle; without an element anything but a valid bit."""
        words = []
        for layout, fields in zip(self.layouts, (element, gathered, tile), strict=True):
            anything = {} if layout is self.layouts[0] else self.anything(layout)
            words.append(encoded(layout, anything if fields is None else fields))
        self.dut.element.value, self.dut.gathered.value, self.dut.tile.value = words
        self.dut.b.value = int(b) & (1 << len(self.dut.b)) - 1

    def anything(self, layout):
        return {name: self.rng.getrandbits(field.width) for name, field in layout}

    async def wait(self, cycles):
        for _ in range(cycles):
            self.give()
            await self.listener.next()

    async def layer(self, checks, case, number, biases, done, before):
        """All tiles of a layer; `done` and `before` are the model's steps of it."""
        design, dut = self.design, self.dut
        dut.layer0.value, dut.has_above.value = int(not number), int(number + 1 < self.layers)
        dut.first_step.value = int(before is None)
        step = self.model.steps_done - 1
        for name in ("z", "g"):
            if getattr(design.rounding, name) == "stochastic":
                keys = round_keys(design.training.seed, step, number, name)
                getattr(dut, f"keys_{name}").value = pack_keys(keys)
        self.listener.counts |= dict.fromkeys(OVERFLOWS, 0)
        for tile in range(-(-done.z.shape[1] // self.size)):
            await self.tile(checks, f"{case}, tile {tile}", tile, biases, done, before)
        await self.wait(self.unit.sums_latency)
        for name, value in zip(SUMS, done.sums, strict=True):
            found = value_of(getattr(dut, name).value, signed=True)
            checks.equal(f"{case}, {name}", value, found)
        for name in ("z", "g"):
            checks.equal(f"{case}, {name}", done.overflows[name], self.listener.counts[name])
        dut.clear.value = 1
        await self.wait(1)
        dut.clear.value = 0

    async def tile(self, checks, case, number, biases, done, before):
        """The elements of a tile, and what comes of each."""
        first = number * self.size
        columns = range(first, min(first + self.size, done.z.shape[1]))
        at = self.anything(self.layouts[2]) | {"slot": number % GRADIENT_SLOTS, "column": first}
        for place in ("state", "gradient", "operand"):
            at[place] //= 2  # a tile's samples have room behind it
        self.listener.results.clear()
        given: list[tuple[int, int, int]] = []
        for n, column in np.ndindex(len(done.z), len(columns)):
            while given and self.rng.random() < GAP:
                await self.wait(1)
            o = first + column
            element = {"valid": 1, "lane": column, "sample": n, "first": int(not given)}
            gathered = self.anything(self.layouts[1]) | {"sum": done.forward[n, o]}
            if before is not None:
                gathered |= {"z": before.z[n, o], "d": before.d[n, o]}
            self.give(element, gathered, None if given else at, biases[o])
            given.append((self.listener.cycle, n, column))
            await self.listener.next()
        await self.wait(self.unit.latency)
        checks.equal(f"{case}, results", len(given), len(self.listener.results))
        for (cycle, n, column), (when, word) in zip(given, self.listener.results, strict=True):
            where = f"{case}, sample {n}, column {column}"
            checks.equal(f"{where}, latency", self.unit.latency, when - cycle)
            for name, value in self.expected(done, at, n, first, column).items():
                width = self.listener.layout[name].width
                checks.equal(f"{where}, {name}", value, word[name] if width else 0)
        await self.wait(4)
        for column in columns if done.a_bias is not None else ():
            slots = at["slot"] << (self.size - 1).bit_length()
            self.dut.gradient_place.value = column - first | slots
            await self.wait(1)
            found = value_of(self.dut.gradient_sum.value, signed=True)
            checks.equal(f"{case}, sum of G of column {column}", done.a_bias[column], found)

    def expected(self, done, at, n, first, column):
        """What comes back of an element."""
        f, modes, o = self.design.formats, self.design.rounding, first + column
        found = {"store": int(self.dut.has_above.value), "lane": column}
        found |= {"z": done.z[n, o], "d": done.d[n, o]}
        if done.g is not None:
            found["g"] = done.g[n, o]
        if found["store"]:
            view = round_shift(done.d[n : n + 1, o], f.d.frac - f.d_operand.frac, modes.view)
            found["view"] = fit(view, f.d_operand, self.design.overflow.view)[0][0]
        places = {"address": "state", "g_address": "gradient", "operand": "operand"}
        return found | {name: at[place] + n for name, place in places.items()}


@cocotb.test(timeout_time=10, timeout_unit="ms")
async def bench_post_stage(dut):
    seed = parameters()["seed"]
    bench = Bench(dut, seed)
    names = ("flushing", "clear", "gradient_place", "element", "first_step", "layer0", "has_above")
    await begin(dut, dict.fromkeys(names, 0))
    dut.clear.value = 1
    await bench.wait(bench.unit.latency)
    dut.clear.value = 0
    with Checks(seed=seed) as checks:
        before: list[LayerStep | None] = [None] * bench.layers
        for step in range(STEPS):
            biases = [layer.b.copy() for layer in bench.model.layers]
            views = 0
            done = bench.model.step()
            for number, layer in enumerate(done):
                case = f"step {step}, layer {number}"
                checks.equal(f"{case}, views", layer.overflows["d_operand"], views)
                await bench.layer(checks, case, number, biases[number], layer, before[number])
                views = bench.listener.counts["d_operand"]
            before = [*done]


def component(seed):
    return PostStage(scenario(seed)[0])


@pytest.mark.parametrize("seed", SEEDS)
def test_post_stage(request, seed):
    # What a delay line without a reset has in it, `flushing` keeps back in the core.
    run_bench(request, component(seed), "post_stage", {"seed": seed}, initial_values=True)


@pytest.mark.parametrize(
    ("function", "old", "new"),
    [
        ("elaborate", "self._arriving.column + element.lane", "self._arriving.column"),
        ("_add_gradients", "tag.sample == 0", "tag.first"),
    ],
    ids=["noise", "sum"],
)
def test_planted_fault(request, function, old, new):
    seed = SEEDS[0]
    run_bench(
        request,
        component(seed),
        "post_stage",
        {"seed": seed},
        alter=lambda _: faulty_verilog(
            lambda: component(seed), "post_stage", PostStage, function, old, new
        ),
        expect_failure=True,
        initial_values=True,
    )
