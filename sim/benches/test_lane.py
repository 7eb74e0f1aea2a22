"""A lane against banks that are lists: any commands, results and words of other lanes at any time.

Every bank is filled first. A word that is read while it is written is not looked at.
"""

import random
from collections import defaultdict
from typing import Any

import cocotb
import numpy as np
import pytest
from cocotb.triggers import FallingEdge

from sim.support.bench import Checks, parameters, run_bench, value_of
from sim.support.core import begin, scenario
from sim.support.source_fault import faulty_verilog
from sim.support.words import decoded, encoded
from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.timing import DRAIN_SLOTS, SUM_SLOTS
from ska_hw.hdl.interface.commands import (
    EDGE_LATENCY,
    ROW_STAGES,
    command_layout,
    gathered_layout,
    result_layout,
    taken_layout,
    weight_layout,
)
from ska_hw.hdl.lane.lane import CHAIN_LATENCY, Lane
from ska_hw.numbers.rounding import fit, round_shift

SEED = 2
"""Parity, views of W that overflow, and memories of no power of two."""

INDEX = 1
CYCLES, TAIL = 1000, 24

CHAINS = ("gathered", "taken", "views", "host", "parity")
"""What comes from the lane before."""

ABOVE = ("psum_out", "acc_out")
EDGES = ("x", "g", "update", "load", "w", "psum_in")


class Stimulus:
    """What goes in, cycle by cycle: first a word into every place, then anything."""

    def __init__(self, design, seed):
        self.rng = random.Random(seed)
        memory = MemoryMap.of(design)
        self.size = memory.size
        self.depths = {
            "operand": memory.operand_depth,
            "gradient": memory.state_depth,
            "state": memory.state_depth,
            "weights": memory.w_depth,
            "psum": memory.samples,
            "sums": SUM_SLOTS * memory.samples,
            "accumulated": DRAIN_SLOTS * memory.size,
        }
        self.layouts = {
            "command": command_layout(design),
            "result": result_layout(design),
            "weight": weight_layout(design),
        }
        self.filled = max(self.depths.values()) + TAIL
        made = [self.fill(n) if n < self.filled else self.any() for n in range(CYCLES)]
        self.words = {name: [words[name] for words in made] for name in self.layouts}

    def place(self, bank):
        return self.rng.randrange(self.depths[bank])

    def anything(self, layout):
        return {
            name: self.anything(field.shape)
            if hasattr(field.shape, "members")
            else self.rng.getrandbits(field.width)
            for name, field in layout
        }

    def any(self):
        """Anything, at places that there are."""
        found = {name: self.anything(layout) for name, layout in self.layouts.items()}
        command, result, weight = found["command"], found["result"], found["weight"]
        command["x"] |= {"address": self.place("operand"), "g_address": self.place("gradient")}
        command["x"]["rows"] = self.rng.randint(0, self.size)
        command["w"] |= {"address": self.place("weights")}
        command["w"]["columns"] = self.rng.randint(0, self.size)
        command["post"] |= {"sum_address": self.place("sums"), "address": self.place("state")}
        for part, field, bank in (
            ("take", "address", "accumulated"),
            ("drain", "address", "accumulated"),
            ("psum_read", "sample", "psum"),
            ("psum_write", "sample", "psum"),
            ("sum_write", "address", "sums"),
        ):
            command[part][field] = self.place(bank)
        for name in ("write_x", "write_w"):
            command["host"][name] = int(self.rng.random() < 0.1)
        result |= {"address": self.place("state"), "g_address": self.place("gradient")}
        result["operand"] = self.place("operand")
        weight["address"] = self.place("weights")
        return found

    def fill(self, number):
        """A word for the next place of every bank, and nothing else."""
        found = self.any()
        at = {bank: min(number, depth - 1) for bank, depth in self.depths.items()}
        result, weight = found["result"], found["weight"]
        result |= {"valid": 1, "store": 1, "lane": INDEX, "operand": at["operand"]}
        result |= {"address": at["state"], "g_address": at["gradient"]}
        weight |= {"valid": 1, "lane": INDEX, "address": at["weights"]}
        found["command"] = {
            "psum_write": {"active": 1, "sample": at["psum"]},
            "sum_write": {"active": 1, "address": at["sums"]},
            "drain": {"active": 1, "address": at["accumulated"]},
        }
        return found

    def given(self, name, cycle):
        return encoded(self.layouts[name], self.words[name][cycle])


class Banks:
    """A lane's banks as lists: what each reads in a cycle, before what it writes in it."""

    def __init__(self, stimulus, lane, signs):
        self.depths, self.lane, self.signs = stimulus.depths, lane, signs
        self.words = {bank: [None] * depth for bank, depth in stimulus.depths.items()}
        self.read = defaultdict(list)

    def cycle(self, now, last, before, result, weight, above):
        """`now`, `last` and `before` are commands, `result` and `weight` what came a cycle ago."""
        places = {
            "operand": now["x"]["address"],
            "gradient": now["x"]["g_address"],
            "state": now["post"]["address"],
            "weights": now["w"]["address"],
            "psum": now["psum_read"]["sample"],
            "sums": now["post"]["sum_address"],
            "accumulated": now["take"]["address"],
        }
        writes = self.writes(now, last, before, result, weight, above)
        for bank, place in places.items():
            written = writes.get(bank)
            undefined = written is not None and written[0] == place
            self.read[bank].append(None if undefined else self.words[bank][place])
        for bank, (place, word) in writes.items():
            self.words[bank][place] = word

    def writes(self, now, last, before, result, weight, above):
        """Place and word, by bank."""
        found = {}
        if result["lane"] == INDEX and result["valid"]:
            found["gradient"] = result["g_address"], result["g"]
            found["state"] = result["address"], (result["z"], result["d"])
        if result["lane"] == INDEX and result["store"]:
            found["operand"] = result["operand"], result["view"]
        if weight["lane"] == INDEX and weight["valid"]:
            found["weights"] = weight["address"], weight["w"]
        host = before["host"]
        for tensor, bank, part in (("x", "operand", "x"), ("w", "weights", "w")):
            if host[f"write_{tensor}"] and host["bank"] == INDEX:
                word = self.signs[tensor](host["data"])
                found[bank] = last[part]["address"], word
        for part, bank, field, sums in (
            ("psum_write", "psum", "sample", "psum_out"),
            ("sum_write", "sums", "address", "psum_out"),
            ("drain", "accumulated", "address", "acc_out"),
        ):
            if now[part]["active"]:
                found[bank] = now[part][field], above[sums]
        return found


def number(bits, signed):
    """A function from any word to the number in its lowest bits."""

    def cut(word):
        low = word & (1 << bits) - 1
        return low - (1 << bits) if signed and low >> bits - 1 else low

    return cut


class Bench:
    """The lane's ports, cycle by cycle, and what each has to be."""

    def __init__(self, dut, seed):
        self.dut, self.design = dut, scenario(seed)[0]
        self.lane, self.stimulus = component(seed), Stimulus(self.design, seed)
        f, array = self.design.formats, self.lane.array
        signs = {"x": number(array.x_bits, array.x_signed), "w": number(f.w.bits, True)}
        self.banks = Banks(self.stimulus, self.lane, signs)
        self.chained: dict[str, list[int]] = {name: [] for name in (*CHAINS, *ABOVE)}
        nothing = {name: decoded(layout, 0) for name, layout in self.stimulus.layouts.items()}
        self.taken = {name: [word] * 3 for name, word in nothing.items()}
        self.layouts = {"gathered": gathered_layout, "taken": taken_layout}

    async def cycle(self, checks, cycle):
        """Give, look, and go on."""
        dut, rng = self.dut, self.stimulus.rng
        for name in self.stimulus.layouts:
            getattr(dut, f"{name}_in").value = self.stimulus.given(name, cycle)
        for name in self.chained:
            port = getattr(dut, name if name in ABOVE else f"{name}_in")
            value = rng.getrandbits(len(port))
            port.value = value
            self.chained[name].append(value)
        c, r, w = (self.taken[name] for name in ("command", "result", "weight"))
        below = self.lane.below_latency
        above = {
            name: number(self.lane.array.acc_bits, True)(self.chained[name][-1 - below])
            if cycle >= below
            else 0
            for name in ABOVE
        }
        self.banks.cycle(c[-1], c[-2], c[-3], r[-2], w[-2], above)
        if cycle > self.stimulus.filled:
            for name, value in (self.edges(cycle) | self.chains(cycle)).items():
                if value is not None:
                    signed = name in ("x", "g", "w", "psum_in", "host_out")
                    signed = signed and not (name == "x" and not self.lane.array.x_signed)
                    found = value_of(getattr(dut, name).value, signed=signed)
                    checks.equal(f"cycle {cycle}, {name}", value, found)
        await FallingEdge(dut.clk)
        for name, layout in self.stimulus.layouts.items():
            self.taken[name].append(decoded(layout, self.stimulus.given(name, cycle)))

    def at(self, cycle, ago, bank):
        """The command so many cycles ago, and the word that `bank` read then."""
        # Three commands stand before those that were given, and the first came a cycle late.
        return self.taken["command"][cycle - ago + 2], self.banks.read[bank][cycle - ago]

    def edges(self, cycle):
        """What the array gets."""
        (command, x), (_, g) = (self.at(cycle, EDGE_LATENCY, b) for b in ("operand", "gradient"))
        asked = command["x"]
        loading, w = self.at(cycle, self.lane.weight_latency, "weights")
        adding, psum = self.at(cycle, EDGE_LATENCY - ROW_STAGES, "psum")
        inside = loading["w"]["active"] and loading["w"]["columns"] > INDEX
        return {
            "x": x if asked["active"] and asked["rows"] > INDEX else 0,
            "g": g if asked["active"] else 0,
            "update": asked["update"],
            "load": asked["load"],
            "w": 0 if not inside else w if w is None else self.view(w)[0],
            "psum_in": psum if adding["psum_read"]["active"] else 0,
        }

    def view(self, w):
        """What the array sees of a weight, and whether it was out of range."""
        f, design = self.design.formats, self.design
        exact = round_shift(np.array([w]), f.w.frac - f.w_view.frac, design.rounding.view)
        view, _ = fit(exact, f.w_view, design.overflow.view)
        return int(view[0]), int(not f.w_view.min <= exact[0] <= f.w_view.max)

    def chains(self, cycle):
        """What the next lane gets."""
        (command, sums), (_, state), (_, a), (_, w), (_, x), (_, g) = (
            self.at(cycle, CHAIN_LATENCY, bank)
            for bank in ("sums", "state", "accumulated", "weights", "operand", "gradient")
        )
        found: dict[str, Any] = {f"{name}_out": self.chained[name][-2] for name in CHAINS}
        if command["post"]["active"] and command["post"]["lane"] == INDEX:
            z, d = (None, None) if state is None else state
            found["gathered_out"] = self.word("gathered", {"sum": sums, "z": z, "d": d})
        if command["take"]["active"] and command["take"]["lane"] == INDEX:
            found["taken_out"] = self.word("taken", {"a": a, "w": w})
        host = self.taken["command"][cycle - CHAIN_LATENCY + 1]["host"]
        if host["bank"] == INDEX:
            found["host_out"] = g if host["gradient"] else x
        else:
            found["host_out"] = number(len(self.dut.host_in), True)(found["host_out"])
        loading, w = self.at(cycle, self.lane.views_latency, "weights")
        if loading["w"]["active"] and loading["w"]["columns"] > INDEX:
            mask = (1 << len(self.dut.views_in)) - 1
            views = found["views_out"]
            found["views_out"] = None if w is None else (views + self.view(w)[1]) & mask
        return found

    def word(self, name, fields):
        """A word on a chain; none where one of its fields is not known."""
        unknown = any(value is None for value in fields.values())
        return None if unknown else encoded(self.layouts[name](self.design), fields)


@cocotb.test(timeout_time=10, timeout_unit="ms")
async def bench_lane(dut):
    seed = parameters()["seed"]
    bench = Bench(dut, seed)
    ports = [f"{name}_in" for name in (*bench.stimulus.layouts, *CHAINS)]
    await begin(dut, dict.fromkeys((*ports, *ABOVE), 0) | {"index": INDEX})
    with Checks(seed=seed) as checks:
        for cycle in range(CYCLES):
            await bench.cycle(checks, cycle)


def component(seed):
    design = scenario(seed)[0]
    return Lane(design, MemoryMap.of(design).state_depth)


def test_lane(request):
    run_bench(request, component(SEED), "lane", {"seed": SEED})


@pytest.mark.parametrize(
    ("function", "old", "new"),
    [
        ("_rows", "Mux(host_x, x.address, result.operand)", "result.operand"),
        ("_chain", "command.active & (command.lane == self.index)", "command.active"),
        ("_weights", "self.index < now.w.columns", "self.index <= now.w.columns"),
    ],
    ids=["host", "chain", "columns"],
)
def test_planted_fault(request, function, old, new):
    run_bench(
        request,
        component(SEED),
        "lane",
        {"seed": SEED},
        alter=lambda _: faulty_verilog(lambda: component(SEED), "lane", Lane, function, old, new),
        expect_failure=True,
    )
