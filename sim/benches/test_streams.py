"""Stream ports against memories of the bench: order, flags, aborts, resets, stalls."""

import math
from typing import Any

import cocotb
import pytest
from cocotb.triggers import ClockCycles, RisingEdge, with_timeout
from cocotbext.axi import AxiStreamFrame

from sim.support.axi import PERIOD_NS, reset, start
from sim.support.bench import Checks, parameters, run_bench, value_of
from sim.support.stream_ports import DESIGN, FLAGS, LATENCY, Bench, StreamPorts, packet, unpack
from ska_hw.contract.memory_map import TENSORS, WRITABLE
from ska_hw.contract.results import tensor_format


def compare(checks: Checks, case: str, codes: list[int], found: list[int]) -> None:
    """As many elements as codes, and the same."""
    checks.equal(f"{case}, length", len(codes), len(found))
    for at, (expected, value) in enumerate(zip(codes, found, strict=True)):
        checks.equal(f"{case}, [{at}]", expected, value)


async def begin(dut: Any) -> tuple[Bench, Checks]:
    p = parameters()
    bench = Bench(dut, p["seed"])
    await start(dut)
    return bench, Checks(seed=p["seed"])


async def receive(bench: Bench) -> bytes:
    """One packet, or a time-out."""
    frame = await with_timeout(bench.sink.recv(), 5000 * PERIOD_NS, "ns")
    return bytes(frame.tdata)


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_all_tensors(dut):
    """What goes in lies where the memory map says, and comes out again, in order."""
    bench, checks = await begin(dut)
    with checks:
        held = {}
        for tensor in WRITABLE:
            for layer in range(1 if tensor == "x" else 3):
                samples = bench.rng.choice((2, 3, 5, 6))
                rows, columns = bench.shape(tensor, layer, samples)
                codes = bench.codes(tensor, rows * columns)
                held[tensor, layer] = (samples, codes)
                await bench.command("load", tensor, layer, samples)
                await bench.source.send(AxiStreamFrame(packet(codes)))
                await with_timeout(bench.idle(), 5000 * PERIOD_NS, "ns")
                checks.equal(f"{tensor}{layer} count", len(codes), int(dut.counts.value) & 0xFFFF)
                # A cycle to write the beat, and those until what was written can be read.
                settled = bench.latest_load - bench.latest_beat
                checks.equal(f"{tensor}{layer} settled", 1 + LATENCY, settled)
                for at in (0, len(codes) // 2, len(codes) - 1):
                    found = await bench.peek(tensor, layer, *divmod(at, columns))
                    checks.equal(f"{tensor}{layer}[{at}] in memory", codes[at], found)
        loaded = len(held)
        for tensor in (t for t in TENSORS if t not in WRITABLE):
            for layer in range(3):
                samples = bench.rng.choice((2, 5, 6))
                rows, columns = bench.shape(tensor, layer, samples)
                codes = bench.codes(tensor, rows * columns)
                held[tensor, layer] = (samples, codes)
                await bench.poke(tensor, layer, codes, columns)
        for (tensor, layer), (samples, codes) in held.items():
            await bench.command("unload", tensor, layer, samples)
            sent = unpack(await receive(bench))
            compare(checks, f"{tensor}{layer} sent", codes, sent)
            await bench.idle()
            checks.equal(f"{tensor}{layer} sent count", len(codes), int(dut.counts.value) >> 32)
        checks.equal("loads done", loaded, bench.take("loaded"))
        checks.equal("unloads done", len(held), bench.take("unloaded"))
        assert not bench.seen


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_bad_packets(dut):
    """Each thing that can be wrong with a packet raises its flag, and the next packet is fine."""
    bench, checks = await begin(dut)
    rows, columns = bench.shape("w", 0, 6)
    size = rows * columns
    fmt = tensor_format(DESIGN, "w")
    cases = {
        "truncated": (bench.codes("w", size - 3), None),
        "overlong": (bench.codes("w", size + 4), None),
        "element": ([*bench.codes("w", size - 1), fmt.max + 1], None),
        "keep": (bench.codes("w", size), 1),
        "": (bench.codes("w", size), None),
    }
    with checks:
        for name, (codes, cut) in cases.items():
            await bench.command("load", "w", 0, 6)
            data = packet(codes)
            await bench.source.send(AxiStreamFrame(data[: len(data) - cut] if cut else data))
            await with_timeout(bench.idle(), 5000 * PERIOD_NS, "ns")
            checks.equal(f"{name}: done", 1, bench.take("loaded"))
            for flag in FLAGS:
                checks.equal(f"{name}: flag {flag}", flag == name, bench.take(flag))
            stored = min(len(codes), size)
            checks.equal(f"{name}: count", stored, int(dut.counts.value) & 0xFFFF)
            good = bench.codes("w", size)
            await bench.command("load", "w", 0, 6)
            await bench.source.send(AxiStreamFrame(packet(good)))
            await with_timeout(bench.idle(), 5000 * PERIOD_NS, "ns")
            await bench.command("unload", "w", 0, 6)
            checks.equal(f"{name}: next packet", 1, unpack(await receive(bench)) == good)
            await bench.idle()
            bench.seen.clear()
        for tensor in WRITABLE:
            fmt, size = tensor_format(DESIGN, tensor), math.prod(bench.shape(tensor, 0, 6))
            edges = {fmt.min - 1: 1, fmt.max + 1: 1, fmt.min: 0, fmt.max: 0}
            for code, beyond in (edges | {-1: int(not fmt.signed)}).items():
                codes = [*bench.codes(tensor, size - 1), code]
                await bench.command("load", tensor, 0, 6)
                await bench.source.send(AxiStreamFrame(packet(codes)))
                await with_timeout(bench.idle(), 5000 * PERIOD_NS, "ns")
                checks.equal(f"{tensor}: flag of {code}", beyond, bench.take("element"))


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_early_aborts(dut):
    """An abort before the first beat ends a load, with nothing taken."""
    bench, checks = await begin(dut)
    with checks:
        for wait in range(12):
            await bench.command("load", "x", 0, 6)
            if wait:
                await ClockCycles(dut.clk, wait)
            await bench.pulse("abort")
            await with_timeout(bench.idle(), 100 * PERIOD_NS, "ns")
            checks.equal(f"abort after {wait}, done", 1, bench.take("loaded"))
            checks.equal(f"abort after {wait}, count", 0, int(dut.counts.value) & 0xFFFFFFFF)
        codes = bench.codes("x", 6 * 7)
        await bench.command("load", "x", 0, 6)
        await bench.source.send(AxiStreamFrame(packet(codes)))
        await with_timeout(bench.idle(), 5000 * PERIOD_NS, "ns")
        await bench.command("unload", "x", 0, 6)
        checks.equal("next packet", 1, unpack(await receive(bench)) == codes)


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_aborts_of_packets(dut):
    """An abort in any cycle of a packet, its first too: idle when all of it was dropped."""
    bench, checks = await begin(dut)
    bench.source.clear_pause_generator()
    bench.source.pause = False
    with checks:
        for wait in range(1, 24):
            # So long that it is not over before the port is idle.
            await bench.command("load", "w", 0, 6)
            await bench.source.send(AxiStreamFrame(packet(bench.codes("w", 7 * 5))))
            await ClockCycles(dut.clk, wait)
            await bench.pulse("abort")
            await with_timeout(bench.idle(), 100 * PERIOD_NS, "ns")
            checks.equal(f"abort after {wait}, to come", 0, value_of(dut.discarding.value))
            await reset(dut, 2)
            bench.seen.clear()


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_lengths(dut):
    """Every tensor of every layer leaves with all elements that it has, whatever the samples."""
    bench, checks = await begin(dut)
    with checks:
        for tensor in TENSORS:
            for layer in range(1 if tensor == "x" else 3):
                samples = bench.rng.choice((2, 3, 4, 6))
                rows, columns = bench.shape(tensor, layer, samples)
                codes = bench.codes(tensor, rows * columns)
                await bench.poke(tensor, layer, codes, columns)
                await bench.command("unload", tensor, layer, samples)
                found = unpack(await receive(bench))
                compare(checks, f"{tensor}{layer}, {samples} samples", codes, found)
                await bench.idle()
                checks.equal(f"{tensor}{layer}, count", len(found), int(dut.counts.value) >> 32)


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_full_buffer(dut):
    """Nothing is lost where the other side waits longer than the buffer holds out, and again."""
    bench, checks = await begin(dut)
    rows, columns = bench.shape("w", 0, 6)
    codes = bench.codes("w", rows * columns)

    def pauses():
        while True:
            yield from [True] * bench.rng.randrange(20, 30)
            yield from [False] * bench.rng.randrange(1, 6)

    with checks:
        await bench.poke("w", 0, codes, columns)
        bench.sink.set_pause_generator(pauses())
        for number in range(6):
            await bench.command("unload", "w", 0, 6)
            found = unpack(await receive(bench))
            compare(checks, f"round {number}", codes, found)
            await bench.idle()


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_aborts_and_resets(dut):
    """An abort ends both ports with whole packets, a second one or a reset at once."""
    bench, checks = await begin(dut)
    size = 7 * 5
    with checks:
        for number in range(12):
            await bench.command("load", "w", 0, 6)
            codes = bench.codes("w", size)
            sending = cocotb.start_soon(bench.source.send(AxiStreamFrame(packet(codes))))
            await ClockCycles(dut.clk, bench.rng.randrange(1, 40))
            await bench.pulse("abort")
            await sending
            await with_timeout(bench.source.wait(), 5000 * PERIOD_NS, "ns")
            await with_timeout(bench.idle(), 5000 * PERIOD_NS, "ns")
            checks.equal(f"round {number}, load ended", 1, bench.take("loaded"))

            await bench.command("unload", "w", 0, 6)
            await ClockCycles(dut.clk, bench.rng.randrange(1, 40))
            await bench.pulse("abort")
            await with_timeout(bench.idle(), 5000 * PERIOD_NS, "ns")
            checks.equal(f"round {number}, unload ended", 1, bench.take("unloaded"))
            while not bench.sink.empty():
                short = unpack(bytes((await bench.sink.recv()).tdata))
                assert len(short) <= size + 1

            bench.sink.clear_pause_generator()
            bench.sink.pause = True
            await bench.command("unload", "w", 0, 6)
            await ClockCycles(dut.clk, 25)
            await bench.pulse("abort")
            await ClockCycles(dut.clk, 40)
            checks.equal(f"round {number}, waits for the other side", 2, value_of(dut.active.value))
            await bench.pulse("abort")
            await with_timeout(bench.idle(), 100 * PERIOD_NS, "ns")
            checks.equal(f"round {number}, gave up", 1, bench.take("unloaded"))
            checks.equal(f"round {number}, nothing offered", 0, value_of(dut.m_axis__tvalid.value))
            bench.sink.pause = False

            await bench.command(bench.rng.choice(("load", "unload")), "w", 0, 6)
            await ClockCycles(dut.clk, bench.rng.randrange(1, 20))
            await reset(dut, 2)
            checks.equal(f"round {number}, idle after reset", 0, value_of(dut.active.value))
            checks.equal(f"round {number}, counts after reset", 0, value_of(dut.counts.value))
            bench.seen.clear()
            while not bench.sink.empty():
                bench.sink.recv_nowait()


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_abort_then_at_once(dut):
    """What had been read for a packet that an abort ended is in no packet that follows at once."""
    bench, checks = await begin(dut)
    bench.sink.clear_pause_generator()
    with checks:
        codes = bench.codes("b", 5)
        # No zero, which the beat has that closes a packet.
        await bench.poke("w", 0, [code or 1 for code in bench.codes("w", 7 * 5)], 5)
        await bench.poke("b", 0, codes, 5)
        for wait in range(1, 24):
            await bench.command("unload", "w", 0, 6)
            await ClockCycles(dut.clk, wait)
            await bench.pulse("abort")
            while value_of(dut.active.value):
                await RisingEdge(dut.clk)
            taken = int(dut.counts.value) >> 32
            await bench.command("unload", "b", 0, 6)
            await with_timeout(bench.idle(), 5000 * PERIOD_NS, "ns")
            packets = []
            while not bench.sink.empty():
                packets.append(unpack(bytes(bench.sink.recv_nowait().tdata)))
            compare(checks, f"after an abort in cycle {wait}", codes, packets.pop())
            elements = sum(len(one) - (one[-1] == 0) for one in packets)
            checks.equal(f"elements until an abort in cycle {wait}", elements, taken)


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_cut_packets(dut):
    """What a reset or a second abort leaves of a packet is dropped; the next one is whole."""
    bench = Bench(dut, parameters()["seed"], resets=False)
    await start(dut)
    rng, b_size, size = bench.rng, 5, 7 * 5
    with Checks(seed=parameters()["seed"]) as checks:
        for number in range(24):
            case = f"round {number}"
            # Now and then so short that the whole packet is through before the cut.
            length = rng.choice((2, 10, size, size + 9))
            await bench.command("load", "w", 0, 6)
            before = bench.latest_beat
            await bench.source.send(AxiStreamFrame(packet(bench.codes("w", length))))
            while bench.latest_beat == before:
                await RisingEdge(dut.clk)
            await ClockCycles(dut.clk, rng.randrange(1, 30))
            if number % 2:
                await bench.pulse("abort")
                await ClockCycles(dut.clk, rng.randrange(1, 4))
                await bench.pulse("abort")
                await with_timeout(bench.idle(), 100 * PERIOD_NS, "ns")
            else:
                await reset(dut, rng.randrange(1, 6))
            bench.seen.clear()
            await ClockCycles(dut.clk, rng.choice((0, 1, 5, 80)))
            codes = bench.codes("b", b_size)
            await bench.command("load", "b", 0, 6)
            await bench.source.send(AxiStreamFrame(packet(codes)))
            await with_timeout(bench.idle(), 5000 * PERIOD_NS, "ns")
            checks.equal(f"{case}: sent", 1, bench.source.idle())
            checks.equal(f"{case}: to come", 0, value_of(dut.discarding.value))
            checks.equal(f"{case}: count", b_size, int(dut.counts.value) & 0xFFFF)
            checks.equal(f"{case}: done", 1, bench.take("loaded"))
            checks.equal(f"{case}: no flag", 0, len(bench.seen))
            for at, code in enumerate(codes):
                checks.equal(f"{case}: b[{at}]", code, await bench.peek("b", 0, 0, at))


def test_streams(request):
    run_bench(request, StreamPorts(), "streams", {"seed": 1})


@pytest.mark.parametrize(
    ("testcase", "place", "fault"),
    [
        # The walk over the banks turns one bank late.
        ("bench_all_tensors", "bank == 2'h3", "bank == 2'h2"),
        # A beat with one byte left out is taken for whole.
        ("bench_bad_packets", "= & stream__tkeep;", "= | stream__tkeep;"),
        # A reset forgets that it is inside of a packet.
        ("bench_cut_packets", "inside_q <= inside_next", "inside_q <= ~rst & inside_next"),
        # A transfer does not wait for the rest of the packet before it.
        ("bench_cut_packets", "~ inside_q", "~ 1'h0"),
        # An aborted port is idle while reads are under way.
        ("bench_abort_then_at_once", "~| flying_q", "1'h1"),
        # The ports are not reset.
        ("bench_aborts_and_resets", ".rst(rst)", ".rst(1'h0)"),
    ],
)
def test_planted_fault_is_found(request, testcase, place, fault):
    run_bench(
        request,
        StreamPorts(),
        "streams",
        {"seed": 2},
        testcase=testcase,
        alter=lambda text: text.replace(place, fault),
        expect_failure=True,
        # Where nothing is ever reset, it is not the bench that would find it.
        initial_values="rst" in place,
    )
