"""A bit flipped in each of the core's memories ends the run, raises flag and interrupt; a run on
memories in order raises nothing.
"""

import random
import re
from typing import Any

import cocotb
import pytest
from cocotb.triggers import FallingEdge

from sim.support.axi import start
from sim.support.bench import Checks, parameters, run_bench, value_of
from sim.support.host import Host
from sim.support.source_fault import faulty_verilog
from sim.support.top_designs import TOP_DESIGNS
from ska_hw.hdl.control.sequencer import Sequencer
from ska_hw.hdl.interface.core_ports import Error
from ska_hw.hdl.top import TOP_MODULE, Top

DESIGN = TOP_DESIGNS["parity"]

KEPT = (
    *("lane_0.operand", "lane_0.state", "lane_0.weights"),
    *("shared.bias", "shared.bias_copy", "shared.post.post.sigmoid.rom"),
)
"""What the next step reads, so that it can be flipped in a pause."""

WRITTEN = ("lane_0.psum", "lane_0.sums", "lane_0.gradient", "lane_0.accumulated")
"""What a step reads after it has written it."""

STEP_CYCLES = 2000
"""More than a step takes."""


def bank_of(dut, name):
    place = dut.core
    for part in name.split("."):
        place = getattr(place, part)
    return place


def memory(dut, name):
    return bank_of(dut, name).memory


def flip(store, address, bit):
    word = store[address].value.to_unsigned()
    store[address].value = word ^ 1 << bit


async def begin(dut: Any) -> tuple[Host, Checks]:
    p = parameters()
    host = Host(dut, DESIGN, random.Random(p["seed"]), 0.0)
    await start(dut)
    assert await host.write("interrupt_enable", error=1) == 0
    return host, Checks(seed=p["seed"])


async def paused_after(host: Host, steps: int) -> None:
    """A training of random numbers that waits after so many steps."""
    await host.prepare(6, steps + 2, 0.1, pause=True)
    await host.flags("events")
    assert await host.write("control", start=1) == 0
    for step in range(steps):
        while not await host.field("status", "paused"):
            pass
        if step + 1 < steps:
            assert await host.write("control", resume=1) == 0


async def told(host: Host, checks: Checks, case: str, steps: int) -> None:
    """The interrupt comes, and everything says why."""
    for _ in range(STEP_CYCLES):
        if host.dut.irq.value == 1:
            break
        await FallingEdge(host.dut.clk)
    checks.equal(f"{case}: interrupt", 1, value_of(host.dut.irq.value))
    await host.idle()
    checks.equal(f"{case}: flag", 1, await host.flags("errors") == {"memory"})
    checks.equal(f"{case}: code", Error.MEMORY.value, await host.field("status", "error"))
    checks.equal(f"{case}: paused", 0, await host.field("status", "paused"))
    checks.equal(f"{case}: steps", steps, await host.read("steps_done"))
    checks.equal(f"{case}: events", 1, {"error", "done"} <= await host.flags("events"))


@cocotb.test(timeout_time=100, timeout_unit="ms")
async def bench_engine(dut):
    """A flip in a word that the engine uses ends the run before its step counts as finished."""
    host, checks = await begin(dut)
    with checks:
        for name in (*KEPT, *WRITTEN):
            await paused_after(host, 2)
            checks.equal(f"{name}: before", 0, await host.read("errors"))
            bank = memory(dut, name)
            table = name.endswith("rom")
            places = range(len(bank)) if table else [0]
            bit = host.rng.randrange(len(bank[0]))
            if name in KEPT:
                for address in places:
                    flip(bank, address, bit)
            assert await host.write("control", resume=1) == 0
            if name in WRITTEN:
                port = bank_of(dut, name)
                while not (port.write_enable.value == 1 and port.write_address.value == 0):
                    await FallingEdge(dut.clk)
                await FallingEdge(dut.clk)
                flip(bank, 0, bit)
            await told(host, checks, name, 2)
            if table:
                for address in places:
                    flip(bank, address, bit)
        await host.training(checks, "afterwards", 3)


@cocotb.test(timeout_time=100, timeout_unit="ms")
async def bench_host(dut):
    """A flip in a word that the host reads, in a pause, which it ends."""
    host, checks = await begin(dut)
    with checks:
        for tensor, name in (
            ("x", "lane_0.operand"),
            ("w", "lane_0.weights"),
            ("b", "shared.bias"),
            ("z", "lane_0.state"),
            ("d", "lane_0.state"),
            ("g", "lane_0.gradient"),
        ):
            await paused_after(host, 2)
            bank = memory(dut, name)
            flip(bank, 0, host.rng.randrange(len(bank[0])))
            await host.unload(tensor, 0)
            await told(host, checks, f"host reads {tensor}", 2)
        await paused_after(host, 2)
        flip(dut.core.results.memory, 1, 3)
        await host.result(0, "crossing", 32)
        checks.equal("another result", 0, await host.read("errors"))
        await host.result(0, "sum_z_z", 32)
        await told(host, checks, "host reads a result", 2)
        await host.training(checks, "afterwards", 3)


@cocotb.test(timeout_time=100, timeout_unit="ms")
async def bench_idle(dut):
    """A flip that the host reads without a run is told too, and forgotten with the next run."""
    host, checks = await begin(dut)
    with checks:
        await paused_after(host, 1)
        for end in ("abort", "start"):
            # Of the run or its pause nothing is left: only the word is broken.
            assert await host.write("control", abort=1) == 0
            await host.idle()
            await host.flags("events")
            bank, bit = memory(dut, "lane_0.weights"), host.rng.randrange(4)
            flip(bank, 0, bit)
            await host.unload("w", 0)
            flip(bank, 0, bit)
            checks.equal(f"{end}: flag", 1, await host.flags("errors") == {"memory"})
            checks.equal(f"{end}: code", Error.MEMORY.value, await host.field("status", "error"))
            checks.equal(f"{end}: no end", 0, "done" in await host.flags("events"))
            assert await host.write("control", start=1) == 0
            checks.equal(f"{end}: run", Error.NONE.value, await host.field("status", "error"))
            assert await host.write("control", abort=1) == 0
            await host.idle()
            checks.equal(f"{end}: why", Error.ABORTED.value, await host.field("status", "error"))


def test_parity(request):
    run_bench(request, Top(DESIGN), TOP_MODULE, {"seed": 2})


@pytest.mark.parametrize(
    "fault",
    [
        # A bank that is never found out, a chain that is cut.
        (r"(module \\ska_lane\.psum.*?read_error <= )[^;]*;", r"\g<1>1'h0;"),
        (r"\.parity_in\(parity_1\)", ".parity_in(1'h0)"),
    ],
    ids=["check", "chain"],
)
def test_planted_fault(request, fault):
    run_bench(
        request,
        Top(DESIGN),
        TOP_MODULE,
        {"seed": 2},
        testcase="bench_engine",
        alter=lambda text: re.sub(fault[0], fault[1], text, flags=re.DOTALL),
        expect_failure=True,
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("memory_q & ~self._accepting", "memory_q & ~unfinished"),
        ("error_q.eq(Error.MEMORY)", "error_q.eq(error_q)"),
    ],
    ids=["forgotten at the end", "not told while idle"],
)
def test_planted_fault_in_the_sequencer(request, old, new):
    run_bench(
        request,
        Top(DESIGN),
        TOP_MODULE,
        {"seed": 2},
        testcase="bench_idle",
        alter=lambda _: faulty_verilog(
            lambda: Top(DESIGN), TOP_MODULE, Sequencer, "_outcome", old, new
        ),
        expect_failure=True,
    )
