"""Both stream ports on one memory, between a source and a sink that stall."""

import random
from typing import Any

import cocotb
from amaranth.hdl import Cat, Module, Mux, Value
from amaranth.lib import wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out
from cocotb.triggers import ClockCycles, RisingEdge

from sim.support.axi import sink, source
from sim.support.bench import value_of
from ska_hw.contract.memory_map import TENSORS, MemoryMap
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


class StreamPorts(wiring.Component):
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
                "discarding": Out(1),
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
            self.discarding.eq(receive.discarding),
            self.done.eq(Cat(receive.done, send.done)),
            self.counts.eq(Cat(receive.count, send.count)),
            self.flags.eq(Cat(*(getattr(receive, name) for name in FLAGS))),
        ]
        return m


class Bench:
    """The design under test with a stalling source and sink, and what its flags have said."""

    def __init__(self, dut: Any, seed: int, *, resets: bool = True) -> None:
        self.dut, self.rng = dut, random.Random(seed)
        self.memory = MemoryMap.of(DESIGN)
        for name in ("abort", "layer", "samples", "tensor", "load", "unload", "peek", "poke"):
            dut[name].value = 0
        self.source = source(dut, "s_axis_", self.rng, resets=resets)
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
