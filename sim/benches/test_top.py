"""The whole core behind its AXI ports, with another's bus models: training, bad traffic, resets."""

import random
from itertools import chain, repeat
from typing import Any

import cocotb
import pytest
from cocotb.triggers import ClockCycles
from cocotbext.axi import AxiStreamFrame

from sim.support.axi import reset, start
from sim.support.bench import Checks, parameters, run_bench
from sim.support.host import Host
from sim.support.top_designs import TOP_DESIGNS
from ska_hw.contract.memory_map import TENSORS
from ska_hw.driver.bus import DECERR, OKAY, SLVERR
from ska_hw.hdl.interface.core_ports import Error
from ska_hw.hdl.top import TOP_MODULE, Top

DESIGN = TOP_DESIGNS["q8"]


async def begin(dut: Any, share: float = 0.3, *, source_resets: bool = True) -> tuple[Host, Checks]:
    p = parameters()
    host = Host(dut, DESIGN, random.Random(p["seed"]), share, source_resets=source_resets)
    await start(dut)
    return host, Checks(seed=p["seed"])


@cocotb.test(timeout_time=100, timeout_unit="ms")
async def bench_training(dut):
    """Bit for bit the model, tensor by tensor, while every port stalls at random."""
    host, checks = await begin(dut)
    with checks:
        await host.training(checks, "training")


@cocotb.test(timeout_time=100, timeout_unit="ms")
async def bench_bad_requests_during_a_run(dut):
    """Each is refused with the right answer and flag, and the run does not notice."""
    host, checks = await begin(dut, 0.1)
    with checks:
        steps = 8
        model = await host.prepare(6, steps, 0.1, pause=False)
        assert await host.write("control", start=1) == OKAY
        for name, fields in (
            ("control", {"start": 1}),
            ("load", {"tensor": 1, "go": 1}),
            ("unload", {"tensor": 3, "go": 1}),
            ("samples", {"value": 5}),
        ):
            answer = await host.write(name, **fields)
            checks.equal(f"{name} during a run", SLVERR, answer)
            checks.equal(f"{name}: busy flag", 1, await host.flags("errors") == {"busy"})
        data, answer = await host.read_word(host.map.block("layer").address("crossing", 0))
        checks.equal("results during a run", SLVERR, answer)
        checks.equal("results during a run are 0", 0, data)
        checks.equal("the run goes on", 1, await host.field("status", "busy"))
        await host.idle()
        checks.equal("flag", 1, await host.flags("errors") == {"busy"})
        checks.equal("events", 1, {"done", "error"} <= await host.flags("events"))
        done = [model.step() for _ in range(steps)][-1]
        await host.compare(checks, "after refusals", model, done)


@cocotb.test(timeout_time=100, timeout_unit="ms")
async def bench_bad_values(dut):
    """Values beyond their limits, addresses without registers, packets of a wrong length."""
    host, checks = await begin(dut)
    with checks:
        await host.flags("errors")
        shortest = host.map.register("c_shift").fields[0].limits
        assert shortest is not None
        for name, fields, flag in (
            ("samples", {"value": 0}, "range"),
            ("samples", {"value": 7}, "range"),
            ("steps", {"value": 0}, "range"),
            ("c_shift", {"value": shortest[0] - 1}, "range"),
            ("load", {"tensor": TENSORS.index("z"), "go": 1}, "range"),
            ("unload", {"tensor": 6, "go": 1}, "range"),
            ("unload", {"tensor": 1, "layer": 2, "go": 1}, "range"),
            ("identity", {"value": 1}, "read_only"),
        ):
            before = await host.read(name)
            answer = await host.write(name, **fields)
            checks.equal(f"{name} {fields}", SLVERR, answer)
            checks.equal(f"{name} {fields}: flag", 1, await host.flags("errors") == {flag})
            checks.equal(f"{name} {fields}: unchanged", before, await host.read(name))
            await host.idle(1)
        for address in (host.map.size, (1 << host.map.address_bits) - 4):
            checks.equal(f"read {address:#x}", DECERR, (await host.read_word(address))[1])
            checks.equal(f"write {address:#x}", DECERR, await host.write_word(address, 0))
            checks.equal("unmapped", 1, await host.flags("errors") == {"unmapped"})
        x, w = [0] * 18, [0] * 15
        for flag, tensor, codes in (
            ("truncated", "w", w[:4]),
            ("overlong", "w", w * 2),
            ("element", "x", [*x[:17], 256]),
        ):
            assert await host.load(tensor, 0, codes) == OKAY
            checks.equal(f"{flag}: flag", 1, await host.flags("errors") == {flag})
        await host.training(checks, "afterwards", 2)


@cocotb.test(timeout_time=100, timeout_unit="ms")
async def bench_abort(dut):
    """An abort during a run, a pause or nothing at all ends in a core that trains again."""
    host, checks = await begin(dut, 0.1)
    with checks:
        for case, pause, wait in (
            ("at once", False, 0),
            ("in the run", False, 333),
            ("paused", True, 2000),
        ):
            await host.prepare(6, 1000, 0.1, pause=pause)
            await host.flags("events")
            assert await host.write("control", start=1) == OKAY
            await ClockCycles(dut.clk, wait or 1)
            checks.equal(f"{case}: pauses", pause, await host.field("status", "paused"))
            assert await host.write("control", abort=1) == OKAY
            await host.idle()
            checks.equal(f"{case}: done", 1, "done" in await host.flags("events"))
            checks.equal(f"{case}: not paused", 0, await host.field("status", "paused"))
            checks.equal(f"{case}: why", 5, await host.field("status", "error"))
        assert await host.write("control", abort=1) == OKAY
        await host.idle(2)
        assert await host.write("control", resume=1) == OKAY
        checks.equal("a resumption of nothing", 0, await host.field("status", "busy"))
        await host.training(checks, "after aborts", 2)


@cocotb.test(timeout_time=100, timeout_unit="ms")
async def bench_reset(dut):
    """A reset in the middle of a run, of a packet or of an access: nothing of it remains."""
    host, checks = await begin(dut)
    with checks:
        for number in range(6):
            kind = ("run", "packet in", "packet out")[number % 3]
            if kind == "run":
                await host.prepare(6, 1000, 0.1, pause=False)
                await host.write("control", start=1)
            elif kind == "packet in":
                await host.write("load", tensor=1, layer=0, go=1)
                host.source.send_nowait(AxiStreamFrame(host.packet([1] * 9)))
            else:
                await host.write("unload", tensor=1, layer=0, go=1)
            await ClockCycles(dut.clk, host.rng.randrange(1, 60))
            pending = host.bus.master.init_read(0, 4)
            await ClockCycles(dut.clk, host.rng.randrange(0, 6))
            await reset(dut, 3)
            assert pending is not None
            host.source.clear()
            host.sink.clear()
            await host.begin_packet()
            checks.equal(f"{kind}: status", 0, await host.read("status"))
            checks.equal(f"{kind}: events", 0, await host.read("events"))
            checks.equal(f"{kind}: steps", DESIGN.training.steps, await host.read("steps"))
        await host.training(checks, "after resets", 2)


@cocotb.test(timeout_time=100, timeout_unit="ms")
async def bench_cut_packet(dut):
    """The rest of a packet that a reset or a second abort cut is dropped; the next one is whole."""
    host, checks = await begin(dut, source_resets=False)
    # Short of them all, so that the rest would be taken for the start of b.
    sizes, outputs = DESIGN.network.sizes[0], DESIGN.network.layers[0]
    with checks:
        for case in ("reset", "second abort"):
            assert await host.write("load", tensor=TENSORS.index("w"), layer=0, go=1) == OKAY
            # The sender rests after a few cycles.
            host.source.set_pause_generator(chain(repeat(False, 8), repeat(True)))
            host.source.send_nowait(AxiStreamFrame(host.packet([1] * (sizes[0] * sizes[1]))))
            await ClockCycles(dut.clk, 20)
            checks.equal(f"{case}: begun", 1, await host.read("transferred") > 0)
            if case == "reset":
                await reset(dut, 4)
            else:
                assert await host.write("control", abort=1) == OKAY
                checks.equal(f"{case}: waits", 1, await host.field("status", "receiving"))
                assert await host.write("control", abort=1) == OKAY
            checks.equal(f"{case}: to come", 1, await host.field("status", "discarding"))
            codes = [host.rng.randrange(-5, 5) for _ in range(outputs)]
            assert await host.write("load", tensor=TENSORS.index("b"), layer=0, go=1) == OKAY
            await host.source.send(AxiStreamFrame(host.packet(codes)))
            host.source.clear_pause_generator()
            host.source.pause = False
            await host.idle()
            checks.equal(f"{case}: count", outputs, await host.read("transferred"))
            checks.equal(f"{case}: errors", 0, await host.read("errors"))
            for at, found in enumerate(await host.unload("b", 0)):
                checks.equal(f"{case}: b[{at}]", codes[at], found)
        await host.training(checks, "afterwards", 2)


@cocotb.test(timeout_time=100, timeout_unit="ms")
async def bench_single_bytes(dut):
    """Steps and samples byte by byte, through values beyond their limits; those begin nothing."""
    host, checks = await begin(dut, 0.1)
    steps, samples = (host.map.register(name).offset for name in ("steps", "samples"))
    with checks:
        for value in (5, 256, 3):
            for lane in range(4):
                answer = await host.bus.write(steps + lane, value >> 8 * lane & 0xFF, 1)
                checks.equal(f"steps {value}, byte {lane}", OKAY, answer)
            checks.equal("steps", value, await host.read("steps"))
        await host.prepare(DESIGN.data.samples, 2, 0.1, pause=False)
        # All that this design has of samples is in one byte, so it is judged at once.
        checks.equal("no samples", SLVERR, await host.bus.write(samples, 0, 1))
        before = await host.read("steps")
        checks.equal("no steps in whole", SLVERR, await host.write("steps", value=0))
        await host.flags("errors")
        for lane in range(4):
            checks.equal(f"no steps, byte {lane}", OKAY, await host.bus.write(steps + lane, 0, 1))
        assert await host.write("control", start=1) == OKAY
        checks.equal("no steps: start", 1, await host.flags("errors") == {"start"})
        checks.equal("no steps: why", Error.STEPS.value, await host.field("status", "error"))
        assert await host.write("steps", value=before) == OKAY
        await host.training(checks, "afterwards", 2)


@cocotb.test(timeout_time=2000, timeout_unit="ms")
async def bench_watchdog(dut):
    """Random traffic, most of it nonsense: every access is answered, and the core comes back."""
    host, checks = await begin(dut)
    p, rng = parameters(), host.rng
    with checks:
        for number in range(p["actions"]):
            await nonsense(host, rng)
            if number % 40 == 39:
                await recover(host)
                checks.equal(f"action {number}: idle again", 0, (await host.read("status")) & 0x19)
        await recover(host)
        await host.training(checks, "after all of it", 3)


async def nonsense(host: Host, rng: random.Random) -> None:
    """One random thing that a confused host might do."""
    kind = rng.randrange(12)
    registers = host.map.registers
    if kind < 3:
        await host.read_word(rng.randrange(0, 1 << host.map.address_bits, 4))
    elif kind < 5:
        await host.write_word(rng.choice(registers).offset, rng.getrandbits(32))
    elif kind == 5:
        await host.write("control", start=rng.getrandbits(1), resume=rng.getrandbits(1))
    elif kind == 6:
        await host.write("steps", value=rng.randrange(1, 5))
        await host.write("control", start=1)
    elif kind == 7:
        await host.write("control", abort=1)
    elif kind == 8:
        await host.write("load", tensor=rng.randrange(3), layer=rng.randrange(2), go=1)
    elif kind == 9:
        await host.write("unload", tensor=rng.randrange(6), layer=rng.randrange(2), go=1)
    elif kind == 10 and host.source.count() < 3:
        codes = [rng.getrandbits(16) for _ in range(rng.randrange(1, 40))]
        host.source.send_nowait(AxiStreamFrame(host.packet(codes)))
    else:
        host.sink.pause = rng.random() < 0.5
        await ClockCycles(host.dut.clk, rng.randrange(1, 300))


async def recover(host: Host) -> None:
    """Back to order without a reset: two aborts, and packets that nobody asked for are eaten."""
    await host.write("control", abort=1)
    host.sink.clear_pause_generator()
    host.sink.pause = False
    await host.write("control", abort=1)
    await host.idle()
    while not host.source.idle():
        assert await host.write("load", tensor=0, layer=0, go=1) == OKAY
        await host.idle()
    await host.write("unload", tensor=2, layer=0, go=1)
    await host.idle()
    host.sink.clear()
    await host.flags("errors")
    await host.flags("events")


def test_top(request):
    """All but the watchdog, in one simulation with it."""
    run_bench(request, Top(DESIGN), TOP_MODULE, {"seed": 1, "actions": 120})


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_watchdog(request, seed):
    """5000 actions each, more than one access in most of them."""
    run_bench(
        request,
        Top(DESIGN),
        TOP_MODULE,
        {"seed": seed, "actions": 5000},
        testcase="bench_watchdog",
        timeout=1500,
    )


@pytest.mark.parametrize(
    ("testcase", "place", "fault"),
    [
        # Busy no longer locks anything.
        ("bench_bad_requests_during_a_run", "assign locked = ", "assign locked = 1'h0 & "),
        # What a reset left of a packet is the start of the next tensor.
        ("bench_cut_packet", "    inside_q <= inside_next", "    inside_q <= ~rst & inside_next"),
    ],
)
def test_planted_fault_is_found(request, testcase, place, fault):
    run_bench(
        request,
        Top(DESIGN),
        TOP_MODULE,
        {"seed": 1},
        testcase=testcase,
        alter=lambda text: text.replace(place, fault),
        expect_failure=True,
    )
