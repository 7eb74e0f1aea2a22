"""Stream ports against memories of the bench: order, flags, aborts, resets, stalls."""

import random

import cocotb
import pytest
from amaranth.hdl import Cat, Module, Mux, Value
from amaranth.lib import wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out
from cocotb.triggers import ClockCycles, RisingEdge, with_timeout
from cocotbext.axi import AxiStreamFrame

from sim.support.axi import PERIOD_NS, reset, sink, source, start
from sim.support.bench import Checks, parameters, run_bench, value_of
from ska_hw.contract.memory_map import TENSORS, WRITABLE, MemoryMap
from ska_hw.contract.register_map import beat_bytes
from ska_hw.contract.results import tensor_format
from ska_hw.design import Design
from ska_hw.hdl.host.streams import AxiStreamSignature, StreamIn, StreamOut
from ska_hw.hdl.lib.pipeline import delay

DESIGN = Design.parse(
    {
        "name": "streams",
        "network": {"inputs": 7, "layers": [5, 4, 9]},
        "data": {"samples": 6},
        "formats": {"preset": "q16"},
        "array": {"size": 4},
    }
)
LATENCY = 5
BEAT = beat_bytes(DESIGN)
FLAGS = ("truncated", "overlong", "keep", "element")


class Subject(wiring.Component):
    """Both ports on one memory per tensor and bank, read `LATENCY` cycles late."""

    def __init__(self) -> None:
        self.receive, self.send = StreamIn(DESIGN, LATENCY), StreamOut(DESIGN, LATENCY)
        commands = {
            name: member
            for name, member in self.receive.signature.members.items()
            if name in ("abort", "layer", "samples")
        }
        super().__init__(
            {
                "s_axis": In(AxiStreamSignature(BEAT)),
                "m_axis": Out(AxiStreamSignature(BEAT)),
                **commands,
                "tensor": In(3),
                "load": In(1),
                "unload": In(1),
                "active": Out(2),
                "done": Out(2),
                "counts": Out(64),
                "flags": Out(len(FLAGS)),
                # What lies in the memory, for the bench: the place that the latest read names.
                "peek": In(Value.cast(self.receive.address).shape().width + 5),
                "peeked": Out(self.receive.write_data.shape()),
                # And what the bench puts there.
                "poke": In(1),
                "poke_data": In(self.receive.write_data.shape()),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Wires and the memory."""
        m = Module()
        m.submodules.receive = receive = self.receive
        m.submodules.send = send = self.send
        wiring.connect(m, wiring.flipped(self.s_axis), receive.stream)
        wiring.connect(m, wiring.flipped(self.m_axis), send.stream)
        for port, command in ((receive, self.load), (send, self.unload)):
            m.d.comb += [
                port.start.eq(command),
                port.tensor.as_value().eq(self.tensor),
                port.layer.eq(self.layer),
                port.samples.eq(self.samples),
                port.abort.eq(self.abort),
            ]
        place = Cat(send.address, send.bank, self.tensor)
        m.submodules.memory = memory = Memory(
            shape=receive.write_data.shape(), depth=1 << len(place), init=[]
        )
        write, read, peek = memory.write_port(), memory.read_port(), memory.read_port()
        m.d.comb += [
            write.addr.eq(
                Mux(self.poke, self.peek, Cat(receive.address, receive.bank, self.tensor))
            ),
            write.data.eq(Mux(self.poke, self.poke_data, receive.write_data)),
            write.en.eq(receive.write | self.poke),
            read.addr.eq(place),
            send.read_data.eq(delay(m, read.data, LATENCY - 1, "data")),
            send.read_valid.eq(delay(m, send.read, LATENCY, "valid", reset_less=False)),
            peek.addr.eq(self.peek),
            self.peeked.eq(peek.data),
            self.active.eq(Cat(receive.active, send.active)),
            self.done.eq(Cat(receive.done, send.done)),
            self.counts.eq(Cat(receive.count, send.count)),
            self.flags.eq(Cat(*(getattr(receive, name) for name in FLAGS))),
        ]
        return m


class Bench:
    """The design under test with a stalling source and sink, and what its flags have said."""

    def __init__(self, dut, seed: int) -> None:
        self.dut, self.rng = dut, random.Random(seed)
        self.memory = MemoryMap.of(DESIGN)
        for name in ("abort", "layer", "samples", "tensor", "load", "unload", "peek", "poke"):
            dut[name].value = 0
        self.source = source(dut, "s_axis_", self.rng)
        self.sink = sink(dut, "m_axis_", self.rng, abort=dut.abort)
        self.seen: dict[str, int] = {}
        self.cycles = self.latest_beat = self.latest_load = 0
        cocotb.start_soon(self._watch())

    async def _watch(self) -> None:
        valid, ready = self.dut.s_axis__tvalid, self.dut.s_axis__tready
        while True:
            await RisingEdge(self.dut.clk)
            self.cycles += 1
            if value_of(valid.value) == 1 and value_of(ready.value) == 1:
                self.latest_beat = self.cycles
            if value_of(self.dut.active.value) in (1, 3):
                self.latest_load = self.cycles
            for port, names in (("flags", FLAGS), ("done", ("loaded", "unloaded"))):
                value = self.dut[port].value
                for bit, name in enumerate(names):
                    if value.is_resolvable and int(value) >> bit & 1:
                        self.seen[name] = self.seen.get(name, 0) + 1

    async def command(self, name: str, tensor: str, layer: int, samples: int) -> None:
        """Select, and one cycle of `name`."""
        self.dut.tensor.value = TENSORS.index(tensor)
        self.dut.layer.value, self.dut.samples.value = layer, samples
        await self.pulse(name)

    async def pulse(self, name: str) -> None:
        """One cycle of an input."""
        self.dut[name].value = 1
        await RisingEdge(self.dut.clk)
        self.dut[name].value = 0

    async def idle(self) -> None:
        """Until neither port is active."""
        await ClockCycles(self.dut.clk, 2)
        while int(self.dut.active.value):
            await RisingEdge(self.dut.clk)
        await RisingEdge(self.dut.clk)

    def shape(self, tensor: str, layer: int, samples: int) -> tuple[int, int]:
        """Rows and columns of this run's tensor."""
        rows, columns = self.memory.shape(tensor, layer)
        return (rows if tensor in ("w", "b") else samples), columns

    def codes(self, tensor: str, count: int) -> list[int]:
        """Random codes of the tensor's format, both rails among them."""
        fmt = tensor_format(DESIGN, tensor)
        rails = (fmt.min, fmt.max)
        return [self.rng.choice((*rails, *[self.rng.randint(*rails)] * 6)) for _ in range(count)]

    async def peek(self, tensor: str, layer: int, row: int, column: int) -> int | str:
        """The code that lies where the memory map says."""
        self.dut.peek.value = self.place(tensor, layer, row, column)
        await ClockCycles(self.dut.clk, 2)
        return value_of(self.dut.peeked.value, signed=True)

    async def poke(self, tensor: str, layer: int, codes: list[int], columns: int) -> None:
        """Put a tensor that no stream may load where the memory map says."""
        mask = (1 << len(self.dut.poke_data)) - 1
        self.dut.poke.value = 1
        for at, code in enumerate(codes):
            self.dut.peek.value = self.place(tensor, layer, *divmod(at, columns))
            self.dut.poke_data.value = code & mask
            await RisingEdge(self.dut.clk)
        self.dut.poke.value = 0

    def place(self, tensor: str, layer: int, row: int, column: int) -> int:
        """An address of the memory."""
        bank, address = self.memory.locate(tensor, layer, row, column)
        bank_bits, bits = 2, len(self.dut.peek) - 5
        return TENSORS.index(tensor) << (bits + bank_bits) | bank << bits | address

    def take(self, name: str) -> int:
        """How often a flag was seen since it was last asked for."""
        return self.seen.pop(name, 0)


def packet(codes: list[int]) -> bytes:
    """A beat an element."""
    mask = (1 << 8 * BEAT) - 1
    return b"".join((code & mask).to_bytes(BEAT, "little") for code in codes)


def unpack(data: bytes) -> list[int]:
    """The elements of a packet, sign-extended."""
    return [
        int.from_bytes(data[i : i + BEAT], "little", signed=True) for i in range(0, len(data), BEAT)
    ]


def compare(checks: Checks, case: str, codes: list[int], found: list[int]) -> None:
    """As many elements as codes, and the same."""
    checks.equal(f"{case}, length", len(codes), len(found))
    for at, (expected, value) in enumerate(zip(codes, found, strict=True)):
        checks.equal(f"{case}, [{at}]", expected, value)


async def begin(dut) -> tuple[Bench, Checks]:
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
            found = unpack(await receive(bench))
            compare(checks, f"{tensor}{layer} sent", codes, found)
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


def test_streams(request):
    run_bench(request, Subject(), "streams", {"seed": 1})


@pytest.mark.parametrize(
    ("testcase", "place", "fault"),
    [
        # The walk over the banks turns one bank late.
        ("bench_all_tensors", "bank == 2'h3", "bank == 2'h2"),
        # A beat with one byte left out is taken for whole.
        ("bench_bad_packets", "= & stream__tkeep;", "= | stream__tkeep;"),
        # The ports are not reset.
        ("bench_aborts_and_resets", ".rst(rst)", ".rst(1'h0)"),
    ],
)
def test_planted_fault_is_found(request, testcase, place, fault):
    run_bench(
        request,
        Subject(),
        "streams",
        {"seed": 2},
        testcase=testcase,
        alter=lambda text: text.replace(place, fault),
        expect_failure=True,
        # Where nothing is ever reset, it is not the bench that would find it.
        initial_values="rst" in place,
    )
