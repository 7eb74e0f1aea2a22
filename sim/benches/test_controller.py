"""The controller alone: every command in its order, and each tile in the cycle of the schedule.

What lanes and units do is nothing to it, so that it runs without them.
"""

from collections.abc import Iterator
from typing import Any

import cocotb
import pytest
from cocotb.triggers import FallingEdge

from sim.support.bench import Checks, parameters, run_bench, value_of
from sim.support.core import begin, pulse, scenario, settings
from sim.support.source_fault import faulty_verilog
from sim.support.words import decoded
from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.schedule import Walk
from ska_hw.contract.sums import SUMS
from ska_hw.contract.timing import LAUNCH
from ska_hw.design import Design
from ska_hw.hdl.control.array_schedule import ArraySchedule
from ska_hw.hdl.control.controller import Controller
from ska_hw.hdl.control.output_walk import OutputWalk
from ska_hw.hdl.control.post_schedule import PostSchedule
from ska_hw.hdl.control.serial_observer import make_observer
from ska_hw.hdl.control.update_schedule import UpdateSchedule
from ska_hw.hdl.interface.commands import command_layout
from ska_hw.hdl.timing import timing_of
from ska_hw.hdl.units.post_stage import GRADIENT_SLOTS, element_layout, tile_layout
from ska_hw.hdl.units.update_stage import update_layout

SEEDS = (16, 53, 9)
"""Three layers; noise on W; a single layer with parity."""

STEPS = 4

OVERFLOWS = ("z", "g", "w", "b", "d_operand")

Item = tuple[int, ...]


class Expected:
    """What the lanes are told in a run of `STEPS` steps, by kind, each in its order."""

    def __init__(self, design: Design, samples: int) -> None:
        self.memory, self.samples = MemoryMap.of(design), samples
        self.size = self.memory.size
        self.previous = design.training.update_input == "previous"
        self.tiles = [
            (layer, tile) for layer in self.memory.layers for tile in range(layer.output_tiles)
        ]

    def columns(self, layer: Any, tile: int) -> int:
        """Of an output tile."""
        return min(self.size, layer.outputs - tile * self.size)

    def rows(self, layer: Any, tile: int) -> int:
        """Of an input tile."""
        return min(self.size, layer.inputs - tile * self.size)

    def outputs(self, first: int) -> Iterator[tuple[int, int, Any, int]]:
        """All output tiles from step `first` on: number, step, layer, tile."""
        for step in range(first, STEPS):
            for place, (layer, tile) in enumerate(self.tiles):
                yield step * len(self.tiles) + place, step, layer, tile

    def operand(self, layer: Any, tile: int, odd: int) -> int:
        """Where an input tile begins."""
        return layer.operand_base + odd * layer.operand_copy + tile * self.memory.samples

    def elements(self) -> Iterator[Item]:
        """lane, sample, first, sum's address, Z's address, then of the tile: state, D's view,
        column, place of G's sum, b.
        """
        for number, step, layer, tile in self.outputs(0):
            state = layer.state_base + tile * self.memory.samples
            out = (layer.out_base or 0) + step % 2 * layer.out_copy + tile * self.memory.samples
            for n in range(self.samples):
                for lane in range(self.columns(layer, tile)):
                    sums = number % 2 * self.memory.samples + n
                    own = lane, n, int(not n and not lane), sums, state + n
                    place = number % GRADIENT_SLOTS
                    yield (*own, state, out, tile * self.size, place, layer.b_base + tile)

    def updates(self) -> Iterator[Item]:
        """bias, lane, accumulated row (0 for a bias), address, place of G's sum."""
        item = 0
        for number, _, layer, tile in self.outputs(1):
            lanes, place = range(self.columns(layer, tile)), number % GRADIENT_SLOTS
            for part in range(layer.input_tiles):
                first = layer.w_base + (tile * layer.input_tiles + part) * self.size
                for row in range(self.rows(layer, part)):
                    for lane in lanes:
                        yield 0, lane, item % 2 * self.size + row, first + row, place
                for lane in lanes if part == 0 else ():
                    yield 1, lane, 0, layer.b_base + tile, place
                item += 1

    def forward_operands(self) -> Iterator[Item]:
        """load, rows, address."""
        for _, step, layer, _ in self.outputs(0):
            for part in range(layer.input_tiles):
                base = self.operand(layer, part, step % 2)
                for n in range(self.samples):
                    yield int(n == 0), self.rows(layer, part), base + n

    def update_operands(self) -> Iterator[Item]:
        """load, rows, address, G's address."""
        for _, step, layer, tile in self.outputs(1):
            state = layer.state_base + tile * self.memory.samples
            for part in range(layer.input_tiles):
                base = self.operand(layer, part, (step + self.previous) % 2)
                for n in range(self.samples):
                    yield 1, self.rows(layer, part), base + n, state + n

    def weights(self) -> Iterator[Item]:
        """columns, address: the last row first."""
        for _, _, layer, tile in self.outputs(0):
            for part in range(layer.input_tiles):
                first = layer.w_base + (tile * layer.input_tiles + part) * self.size
                for row in reversed(range(self.rows(layer, part))):
                    yield self.columns(layer, tile), first + row

    def sums(self, kind: str) -> Iterator[Item]:
        """Samples of partial sums, places of finished ones."""
        for number, _, layer, _ in self.outputs(0):
            for part in range(layer.input_tiles):
                first, last = part == 0, part + 1 == layer.input_tiles
                wanted = {"psum_read": not first, "psum_write": not last, "sum_write": last}[kind]
                base = number % 2 * self.memory.samples if kind == "sum_write" else 0
                for n in range(self.samples if wanted else 0):
                    yield (base + n,)

    def drains(self) -> Iterator[Item]:
        """Places of accumulated rows."""
        count = sum(layer.input_tiles for _, _, layer, _ in self.outputs(1))
        for item in range(count):
            for row in range(self.size):
                yield (item % 2 * self.size + row,)

    def all(self) -> dict[str, list[Item]]:
        """By kind."""
        elements, updates = list(self.elements()), list(self.updates())
        return {
            "post": [(lane, sums, z) for lane, _, _, sums, z, *_ in elements],
            "element": [(*item[:3], *item[5:]) for item in elements],
            "take": [item[:4] for item in updates],
            "update": [(bias, lane, *rest) for bias, lane, _, *rest in updates],
            "forward": list(self.forward_operands()),
            "outer": list(self.update_operands()),
            "w": list(self.weights()),
            "drain": list(self.drains()),
            **{kind: list(self.sums(kind)) for kind in ("psum_read", "psum_write", "sum_write")},
        }


class Listener:
    """Notes what the controller says, and in which cycles."""

    def __init__(self, dut: Any, design: Design) -> None:
        self.dut = dut
        self.layouts = {
            "command": command_layout(design),
            "element": element_layout(design),
            "tile": tile_layout(design),
            "update": update_layout(design),
        }
        self.items: dict[str, list[Item]] = {}
        self.times: dict[str, list[int]] = {}
        self.b = [0, 0, 0]
        self.tile: Item = ()

    def note(self, kind: str, cycle: int, item: Item) -> None:
        """One of a kind."""
        self.items.setdefault(kind, []).append(item)
        self.times.setdefault(kind, []).append(cycle)

    def look(self, cycle: int) -> None:
        """What is said in a cycle."""
        word = {
            name: decoded(layout, int(getattr(self.dut, name).value))
            for name, layout in self.layouts.items()
        }
        command = word["command"]
        x, w, post, take = (command[name] for name in ("x", "w", "post", "take"))
        if x["active"]:
            operand = x["load"], x["rows"], x["address"]
            if x["update"]:
                self.note("outer", cycle, (*operand, x["g_address"]))
            else:
                self.note("forward", cycle, operand)
        if w["active"]:
            self.note("w", cycle, (w["columns"], w["address"]))
        for kind, field in (
            ("psum_read", "sample"),
            ("psum_write", "sample"),
            ("sum_write", "address"),
            ("drain", "address"),
        ):
            if command[kind]["active"]:
                self.note(kind, cycle, (command[kind][field],))
        if post["active"]:
            self.note("post", cycle, (post["lane"], post["sum_address"], post["address"]))
        if take["active"] or take["bias"]:
            row = 0 if take["bias"] else take["address"]
            self.note("take", cycle, (take["bias"], take["lane"], row, w["address"]))
        self._units(cycle, word["element"], word["tile"], word["update"])

    def _units(self, cycle: int, element: Any, tile: Any, update: Any) -> None:
        """What comes with the words that the lanes were asked for; b's address comes earlier."""
        self.b = [*self.b[1:], int(self.dut.b_address.value)]
        if element["valid"]:
            own = element["lane"], element["sample"], element["first"]
            if element["first"]:  # then the tile is looked at; the next one may begin soon
                self.tile = tile["state"], tile["operand"], tile["column"], tile["slot"]
            self.note("element", cycle, (*own, *self.tile, self.b[0]))
        if update["valid"]:
            weight = update["bias"], update["lane"], update["address"], update["slot"]
            self.note("update", cycle, weight)


def moments(design: Design, samples: int) -> dict[str, list[int]]:
    """When each tile begins, by the schedule, from the acceptance of the start."""
    t = timing_of(design)
    found = Walk(design, t, STEPS, samples, apart=False)
    issued = 1  # from the choice of a tile, or of a weight, to its command
    return {
        "forward": [at + 2 + issued + t.x_start for tile in found._forward for at in tile],
        "outer": [at + 2 + issued + t.x_start for tile in found._update.values() for at in tile],
        "post": [posted.begin + 1 + issued for posted in found._posts],
        "take": [written.end + issued for written in found._written],
    }


def firsts(times: list[int], lengths: list[int]) -> list[int]:
    """The first of each group of `times`."""
    found, at = [], 0
    for length in lengths:
        found.append(times[at])
        at += length
    return found


def groups(expected: Expected) -> dict[str, list[int]]:
    """How many commands each tile has."""
    n, e = expected.samples, expected
    parts = [layer.input_tiles for _, _, layer, _ in e.outputs(0)]
    later = [layer.input_tiles for _, _, layer, _ in e.outputs(1)]
    return {
        "forward": [n] * sum(parts),
        "outer": [n] * sum(later),
        "post": [n * e.columns(layer, tile) for _, _, layer, tile in e.outputs(0)],
        "take": [
            e.columns(layer, tile) * (e.rows(layer, part) + (part == 0))
            for _, _, layer, tile in e.outputs(1)
            for part in range(layer.input_tiles)
        ],
    }


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_controller(dut):
    seed = parameters()["seed"]
    design, tensors, c = scenario(seed)
    samples = len(tensors[0])
    quiet = dict.fromkeys((*SUMS, *(f"{name}_overflow" for name in OVERFLOWS), "views"), 0)
    if design.array.protect == "parity":
        quiet["parity_error"] = 0
    await begin(dut, settings(design, samples, STEPS, c) | quiet)
    listener, expected = Listener(dut, design), Expected(design, samples)
    await pulse(dut, "start")
    await FallingEdge(dut.clk)  # in this cycle it is accepted
    limit = 4 * Walk(design, timing_of(design), STEPS, samples, apart=False).total
    for cycle in range(limit):
        if cycle > LAUNCH:  # until then commands may be the host's
            listener.look(cycle)
        await FallingEdge(dut.clk)
        if dut.done.value == 1:
            break
    with Checks(seed=seed) as checks:
        checks.equal("steps", STEPS, value_of(dut.steps_done.value))
        for kind, items in expected.all().items():
            found = listener.items.get(kind, [])
            for at, (due, item) in enumerate(zip(items, found, strict=False)):
                for field, (wanted, value) in enumerate(zip(due, item, strict=True)):
                    checks.equal(f"{kind} {at}, field {field}", wanted, value)
            checks.equal(f"{kind}, how many", len(items), len(found))
        when = moments(design, samples)
        for kind, lengths in groups(expected).items():
            times = listener.times[kind]
            if kind == "take":  # known by their last weights
                times, lengths = times[::-1], lengths[::-1]
            begins = firsts(times, lengths)
            begins = begins[::-1] if kind == "take" else begins
            for number, (cycle, begun) in enumerate(zip(when[kind], begins, strict=True)):
                checks.equal(f"{kind}, tile {number}, cycle", cycle, begun)


def component(seed: int) -> Controller:
    design = scenario(seed)[0]
    return Controller(design, timing_of(design), make_observer(design))


@pytest.mark.parametrize("seed", SEEDS)
def test_controller(request, seed):
    run_bench(request, component(seed), "controller", {"seed": seed})


@pytest.mark.parametrize(
    ("owner", "function", "old", "new"),
    [
        (ArraySchedule, "_turns", "pending_q == lag", "pending_q == lag + 1"),
        (ArraySchedule, "_walks", "Mux(odd ^ other,", "Mux(odd,"),
        (PostSchedule, "_tile", "Mux(slot_q, memory.samples, 0)", "0"),
        (UpdateSchedule, "_inputs", "slot_q.eq(slot_q + last_input)", "slot_q.eq(slot_q + 1)"),
        (OutputWalk, "__init__", "self.odd.eq(~self.odd)", "self.odd.eq(0)"),
    ],
    ids=["turn", "copy", "sums", "place", "step"],
)
def test_planted_fault(request, owner, function, old, new):
    seed = SEEDS[0]
    run_bench(
        request,
        component(seed),
        "controller",
        {"seed": seed},
        alter=lambda _: faulty_verilog(
            lambda: component(seed), "controller", owner, function, old, new
        ),
        expect_failure=True,
    )
