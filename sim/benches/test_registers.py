"""AXI4-Lite slave and register block: every access type, every refusal, random stalls, resets."""

import random
import re
from typing import Any

import cocotb
import pytest
from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from cocotb.triggers import ClockCycles, RisingEdge

from sim.support.axi import Registers, answered, reset, start
from sim.support.bench import Checks, parameters, run_bench, value_of
from ska_hw.contract.registers import Block, Field, RegisterMap, place
from ska_hw.hdl.host.axi_lite import AxiLiteSignature, AxiLiteSlave, Response
from ska_hw.hdl.host.registers import REFUSALS, RegisterBlock

MAP = RegisterMap(
    "bench",
    "All kinds of fields.",
    (
        *place(
            [
                ("magic", "", (Field("value", 32, "", "constant", reset=0xCAFE1234),)),
                ("free", "", (Field("value", 32, "", "read_write", reset=7),)),
                (
                    "pair",
                    "",
                    (
                        Field("small", 5, "", "read_write", low=2, reset=3, limits=(3, 20)),
                        Field("wide", 17, "", "read_write", low=10, reset=9, limits=(0, 70000)),
                    ),
                ),
                ("guarded", "", (Field("value", 16, "", "read_write", locked=True),)),
                (
                    "go",
                    "",
                    (
                        Field("one", 1, "", "pulse", locked=True),
                        Field("two", 1, "", "pulse", low=1),
                        Field("three", 1, "", "pulse", low=2, needs="bounded"),
                    ),
                ),
                ("events", "", (Field("value", 10, "", "clear_on_one", low=3),)),
                ("level", "", (Field("value", 12, "", "read_only", low=4),)),
                (
                    "bounded",
                    "",
                    (Field("value", 17, "", "read_write", reset=16, limits=(2, 65536)),),
                ),
            ]
        ),
        *place([("far", "", (Field("value", 8, "", "read_write"),))], 0x64),
    ),
    (Block("rows", 0x100, 3, 16, "", tuple(place([("a", "", (Field("value", 32, ""),))] * 1, 4))),),
)

PAIR, FREE, BOUNDED, GO = (MAP.register(name).offset for name in ("pair", "free", "bounded", "go"))
ALIASES = sorted({r.offset ^ 1 << bit for r in MAP.registers for bit in range(2, MAP.address_bits)})
"""Addresses that differ from a register's by one bit: an answer must not show that register."""
LANES = [(0, 1), (0, 2), (0, 4), (0, 4), (0, 4), (1, 1), (2, 1), (2, 2), (3, 1)]
"""First byte and number of bytes of a write."""


class Subject(wiring.Component):
    """The slave and the block, with a window that answers `wait` cycles later."""

    def __init__(self, wait: int = 3) -> None:
        self.wait = wait
        self.block = RegisterBlock(MAP)
        super().__init__(
            {
                "axi": Out(AxiLiteSignature(MAP.address_bits)),
                "locked": In(1),
                "level": In(12),
                "events_set": In(10),
                "events": Out(10),
                "go": Out(3),
                "pair": Out(22),
                "refused": Out(len(REFUSALS)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Wires, and the window: it answers with its own address."""
        m = Module()
        m.submodules.slave = slave = AxiLiteSlave(MAP.address_bits)
        m.submodules.block = block = self.block
        wiring.connect(m, wiring.flipped(self.axi), slave.axi)
        wiring.connect(m, slave.bus, block.bus)
        left_q = Signal(range(self.wait + 1))
        m.d.sync += left_q.eq(Mux(block.rows_read, self.wait, Mux(left_q == 0, 0, left_q - 1)))
        m.d.comb += [
            block.locked.eq(self.locked),
            block.level.eq(self.level),
            block.events_set.eq(self.events_set),
            block.rows_valid.eq(left_q == 1),
            block.rows_data.eq(block.rows_word << 20),
            self.events.eq(block.events),
            self.go.eq(block.go_one | block.go_two << 1 | block.go_three << 2),
            self.pair.eq(block.pair_small | block.pair_wide << 5),
            self.refused.eq(block.refused),
        ]
        return m


class Expected:
    """What the map promises, in Python."""

    def __init__(self) -> None:
        self.words = {"free": 7, "pair": 3 << 2 | 9 << 10, "guarded": 0, "far": 0, "bounded": 16}
        self.by_address = {r.offset: r for r in MAP.registers}

    def read(self, address: int, level: int) -> tuple[int, int]:
        """(data, response) of a read."""
        if 0x100 <= address < 0x130 and address % 16 == 4:
            return (address - 0x100) // 4 << 20, Response.OKAY
        register = self.by_address.get(address)
        if register is None:
            return 0, Response.DECERR
        words = self.words | {"magic": 0xCAFE1234, "go": 0, "events": 0, "level": level << 4}
        return words[register.name], Response.OKAY

    def write(self, address: int, data: int, mask: int, locked: bool) -> tuple[int, str | None]:
        """(response, refusal) of a write of the bits in `mask`."""
        register = self.by_address.get(address)
        if register is None and self.read(address, 0)[1] == Response.DECERR:
            return Response.DECERR, "unmapped"
        if register is None or register.name in ("magic", "level"):
            return Response.SLVERR, "read_only"
        written = data & mask
        if locked and (register.name == "guarded" or (register.name == "go" and written & 1)):
            return Response.SLVERR, "busy"
        if register.name == "go" and written & 4 and not 2 <= self.words["bounded"] <= 65536:
            return Response.SLVERR, "range"
        if register.name not in self.words:
            return Response.OKAY, None
        merged = self.words[register.name] & ~mask | written
        # What is beyond its limits is refused where all of its bytes are written.
        small, wide, bounded = merged >> 2 & 31, merged >> 10 & 0x1FFFF, merged & 0x1FFFF
        beyond = {
            "pair": (mask & 0xFF and not 3 <= small <= 20)
            or (mask >> 8 == 0xFFFFFF and wide > 70000),
            "bounded": mask & 0xFFFFFF == 0xFFFFFF and not 2 <= bounded <= 65536,
        }
        if beyond.get(register.name):
            return Response.SLVERR, "range"
        masks = {"free": 0xFFFFFFFF, "pair": 0x7FFFC7C, "guarded": 0xFFFF, "far": 0xFF}
        masks["bounded"] = 0x1FFFF
        self.words[register.name] = merged & masks[register.name]
        return Response.OKAY, None

    def pair(self) -> int:
        """The port of that name."""
        return self.words["pair"] >> 2 & 31 | (self.words["pair"] >> 10 & 0x1FFFF) << 5


def draw_word(rng: random.Random, address: int) -> int:
    """A word to write, often at the limits of a field."""
    word = rng.getrandbits(32) & rng.choice((0x1FFFF, 0xFFFFFFFF, 0x3C3FFFF))
    if address == BOUNDED and rng.random() < 0.7:
        return rng.choice((0, 1, 2, 3, 65535, 65536, 65537, rng.randrange(65537)))
    if address != PAIR or rng.random() < 0.2:
        return word
    small = rng.choice((2, 3, 4, 19, 20, 21, rng.randrange(32)))
    wide = rng.choice((0, 1, 69999, 70000, 70001, rng.randrange(1 << 17), rng.randrange(70000)))
    return word & ~0x7FFFC7C | small << 2 | wide << 10


Pulses = dict[tuple[str, int], int]
"""Pulses that were seen, by name and bit."""


async def count_pulses(dut: Any, seen: Pulses) -> None:
    """Counts the pulses of `refused` and `go`, bit by bit."""
    while True:
        await RisingEdge(dut.clk)
        for name in ("refused", "go"):
            value = dut[name].value
            for bit in range(len(value)):
                if value.is_resolvable and int(value) >> bit & 1:
                    seen[name, bit] = seen.get((name, bit), 0) + 1


async def begin(dut: Any, seed: int) -> tuple[Registers, random.Random]:
    rng = random.Random(seed)
    dut.locked.value = dut.level.value = dut.events_set.value = 0
    bus = Registers(dut, "axi_", rng)
    await start(dut)
    return bus, rng


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_random_accesses(dut):
    """Every answer and every stored value as the map says, whatever the order and the stalls."""
    p = parameters()
    bus, rng = await begin(dut, p["seed"])
    expected, refusals = Expected(), dict.fromkeys(REFUSALS, 0)
    seen: Pulses = {}
    cocotb.start_soon(count_pulses(dut, seen))
    mapped = [address for address, _, _ in MAP.walk()]
    mapped += [PAIR, FREE, BOUNDED, GO] * 3
    address = FREE
    anywhere = [*range(0, 0x70, 4), *range(0x100, 0x140, 4), 0xFFC, 0x3FC]
    with Checks(seed=p["seed"]) as checks:
        for number in range(p["accesses"]):
            if rng.random() < 0.7:
                address = rng.choice(mapped if rng.random() < 0.8 else anywhere)
            dut.level.value = level = rng.getrandbits(12)
            dut.locked.value = locked = rng.random() < 0.4
            if rng.random() < 0.5:
                data, response = expected.read(address, level)
                refusals["unmapped"] += response == Response.DECERR
                found = await bus.read(address)
                checks.equal(f"access {number}, read {address:#x}, response", response, found[1])
                checks.equal(f"access {number}, read {address:#x}", data, found[0])
                continue
            (first, width), word = rng.choice(LANES), draw_word(rng, address)
            mask = (1 << 8 * width) - 1 << 8 * first
            response, reason = expected.write(address, word, mask, locked)
            if reason:
                refusals[reason] += 1
            answer = await bus.write(address + first, (word & mask) >> 8 * first, width)
            checks.equal(f"access {number}, write {address:#x}, response", response, answer)
            checks.equal(f"access {number}, pair", expected.pair(), value_of(dut.pair.value))
        for address in ALIASES:
            data, response = expected.read(address, level)
            refusals["unmapped"] += response == Response.DECERR
            shown, answer = await bus.read(address)
            checks.equal(f"alias {address:#x}, answer", response << 32 | data, answer << 32 | shown)
        await ClockCycles(dut.clk, 3)
        for bit, name in enumerate(REFUSALS):
            assert refusals[name] > 0
            checks.equal(f"refusals {name}", refusals[name], seen.get(("refused", bit), 0))
        await reset(dut)
        expected = Expected()
        for address, _, _ in MAP.walk():
            data, _ = expected.read(address, level)
            checks.equal(f"{address:#x} after a reset", data, (await bus.read(address))[0])


async def pulse(dut: Any, bits: int, after: int = 0) -> None:
    """Events for one cycle, after so many."""
    if after:
        await ClockCycles(dut.clk, after)
    dut.events_set.value = bits
    await RisingEdge(dut.clk)
    dut.events_set.value = 0


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def bench_flags(dut):
    """A flag stays until a 1 is written to it, and setting wins; a pulse lasts one cycle."""
    p = parameters()
    bus, _ = await begin(dut, p["seed"])
    events = MAP.register("events").offset
    with Checks(seed=p["seed"]) as checks:
        await pulse(dut, 0b1010)
        checks.equal("set", 0b1010 << 3, (await bus.read(events))[0])
        await bus.write(events, 0b0010 << 3)
        checks.equal("one cleared", 0b1000 << 3, (await bus.read(events))[0])
        dut.events_set.value = 0b1000
        await bus.write(events, 0b1111 << 3)
        checks.equal("set wins", 0b1000 << 3, (await bus.read(events))[0])
        await pulse(dut, 0b0101)
        checks.equal("the others", 0b1101 << 3, (await bus.read(events))[0])
        await bus.write(events, 0b1111 << 3)
        checks.equal("all cleared", 0, (await bus.read(events))[0])
        for bit in range(4):
            await pulse(dut, 1 << bit)
            await bus.write(events, ~(1 << bit + 3) & 0xFFFFFFFF)
            checks.equal(f"flag {bit} alone", 1 << bit + 3, (await bus.read(events))[0])
            await bus.write(events, 1 << bit + 3)
            checks.equal(f"flag {bit} cleared", 0, (await bus.read(events))[0])
        await pulse(dut, 0x3FF)
        await bus.write(events, 0xFF, 1)
        checks.equal("the lower byte cleared", 0x3E0 << 3, (await bus.read(events))[0])
        await bus.write(events + 1, 0x0A, 1)
        checks.equal("two of the upper", 0x2A0 << 3, (await bus.read(events))[0])
        await bus.write(events, 0xFFFF, 2)
        checks.equal("the rest", 0, (await bus.read(events))[0])
        for pulses in (3, 1, 2, 0xFFFFFFF8):
            seen: Pulses = {}
            watch = cocotb.start_soon(count_pulses(dut, seen))
            await bus.write(MAP.register("go").offset, pulses)
            await ClockCycles(dut.clk, 3)
            watch.cancel()
            checks.equal("first pulse", pulses & 1, seen.get(("go", 0), 0))
            checks.equal("second pulse", pulses >> 1 & 1, seen.get(("go", 1), 0))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def bench_set_while_cleared(dut):
    """An event in the very cycle in which a write clears its flag is not lost."""
    p = parameters()
    bus, _ = await begin(dut, p["seed"])
    events, met = MAP.register("events").offset, 0

    with Checks(seed=p["seed"]) as checks:
        for number in range(60):
            await pulse(dut, 0b01, 1)
            cocotb.start_soon(pulse(dut, 0b10, number % 20 + 1))
            write = cocotb.start_soon(bus.write(events, 0b11 << 3))
            flags = pulsed = 0
            while not write.done():
                await RisingEdge(dut.clk)
                before, set_before = flags, pulsed
                flags, pulsed = int(dut.events.value), int(dut.events_set.value)
                if before & ~flags & 1 and set_before:
                    met += 1
                    checks.equal(f"{number}, set and cleared", 0b10, flags)
            await ClockCycles(dut.clk, 22)
            await bus.write(events, 0b11 << 3)
        assert met > 0


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def bench_single_bytes(dut):
    """Any value within the limits can be written byte by byte in any order, through any other."""
    p = parameters()
    bus, rng = await begin(dut, p["seed"])
    with Checks(seed=p["seed"]) as checks:
        for value in (256, 16, 65536, 2, 511, 65535, rng.randrange(2, 65536)):
            lanes = rng.sample(range(3), 3)
            for lane in lanes:
                answer = await bus.write(BOUNDED + lane, value >> 8 * lane & 0xFF, 1)
                checks.equal(f"{value}, byte {lane} of {lanes}", Response.OKAY, answer)
            checks.equal(f"{value}", value, (await bus.read(BOUNDED))[0])
        for value, expected in ((1, Response.SLVERR), (3, Response.OKAY)):
            await bus.write(BOUNDED, 0, 2)
            await bus.write(BOUNDED + 2, 0, 1)
            await bus.write(BOUNDED, value, 1)
            seen: Pulses = {}
            watch = cocotb.start_soon(count_pulses(dut, seen))
            checks.equal(f"used, {value}", expected, await bus.write(GO, 4, 1))
            await ClockCycles(dut.clk, 3)
            watch.cancel()
            checks.equal(f"acts, {value}", expected == Response.OKAY, seen.get(("go", 2), 0))
            checks.equal("whole, 1", Response.SLVERR, await bus.write(BOUNDED, 1))
            checks.equal("as it was", value, (await bus.read(BOUNDED))[0])


@cocotb.test(timeout_time=5, timeout_unit="ms")
async def bench_together_and_reset(dut):
    """Reads and writes at the same time are all answered, and a reset in between hangs nothing."""
    p = parameters()
    bus, rng = await begin(dut, p["seed"])
    free = MAP.register("free").offset
    with Checks(seed=p["seed"]) as checks:
        for number in range(30):
            writes = [bus.master.init_write(free, bytes([n] * 4)) for n in range(4)]
            reads = [bus.master.init_read(0, 4) for _ in range(4)]
            if number % 3 == 2:
                await ClockCycles(dut.clk, rng.randrange(1, 60))
                await reset(dut, rng.randrange(1, 4))
                checks.equal(f"round {number}, reset value", 7, (await bus.read(free))[0])
                continue
            for event in (*writes, *reads):
                await answered(event.wait())
            for event in reads:
                data = int.from_bytes(event.data.data, "little")
                checks.equal(f"round {number}, constant", 0xCAFE1234, data)
            checks.equal(f"round {number}, last write", 0x03030303, (await bus.read(free))[0])


def test_registers(request):
    run_bench(request, Subject(), "registers", {"seed": 1, "accesses": 1000})


@pytest.mark.parametrize(
    ("testcase", "fault"),
    [
        # One limit, one higher.
        ("bench_random_accesses", (r"> 5'h14\b", "> 5'h18")),
        # A flag falls whose byte was not written.
        ("bench_flags", (r"written_q ?\[12:3\]", "merged_q[12:3]")),
        # A value that is written in part is judged at once.
        ("bench_single_bytes", (r"& bus__strobe\[2:0\];", "& 3'h7;")),
        # What such a value is needed for begins all the same.
        ("bench_single_bytes", (r"unfit_go_three_q <= \w+;", "unfit_go_three_q <= 1'h0;")),
        # A flag is kept but not set.
        ("bench_flags", (r"\| events_set;", "& events_set;")),
        # Another value after a reset.
        ("bench_together_and_reset", (r"^(      \w+ = 32'd)7;", r"\g<1>8;")),
    ],
)
def test_planted_fault_is_found(request, testcase, fault):
    run_bench(
        request,
        Subject(),
        "registers",
        {"seed": 3, "accesses": 400},
        testcase=testcase,
        alter=lambda text: re.sub(fault[0], fault[1], text, count=1, flags=re.MULTILINE),
        expect_failure=True,
    )
