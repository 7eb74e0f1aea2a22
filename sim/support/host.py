"""A host in a bench of the whole core: registers by name, packets, and one training checked."""

import random
from typing import Any

import cocotb
import numpy as np
from cocotb.triggers import ClockCycles, RisingEdge, with_timeout
from cocotbext.axi import AxiStreamFrame

from sim.support.axi import PERIOD_NS, Registers, sink, source
from sim.support.bench import Checks, value_of
from sim.support.functional import RunCoverage
from sim.support.monitor import watch
from ska_hw.contract.memory_map import TENSORS, MemoryMap
from ska_hw.contract.register_map import beat_bytes, register_map
from ska_hw.contract.registers import WORD_BITS
from ska_hw.contract.results import tensor_format
from ska_hw.contract.sums import SUMS
from ska_hw.design import Design
from ska_hw.model.fixed import Model
from ska_hw.numbers.update import Coefficient

PATIENCE = 3000
"""Clock cycles within which every access is answered, however the two sides stall."""


class Host:
    """Drives `ska_top` of `design` as `dut`. Every wait has a limit: what hangs, fails."""

    def __init__(
        self,
        dut: Any,
        design: Design,
        rng: random.Random,
        share: float = 0.3,
        *,
        source_resets: bool = True,
    ) -> None:
        self.dut, self.design, self.rng = dut, design, rng
        self.map, self.memory = register_map(design), MemoryMap.of(design)
        self.bus = Registers(dut, "s_axi", rng, share)
        self.source = source(dut, "s_axis", rng, share, resets=source_resets)
        self.sink = sink(dut, "m_axis", rng, share, dut.core.abort_run)
        self.beat = beat_bytes(design)
        cocotb.start_soon(watch(dut, self.map))

    async def write(self, register: str, **fields: int) -> int:
        """The response of writing the fields, 0 in all others."""
        found = self.map.register(register)
        word = sum(value << found.field(name).low for name, value in fields.items())
        return await self.write_word(found.offset, word)

    async def write_word(self, address: int, word: int) -> int:
        """The response of one write."""
        return await with_timeout(self.bus.write(address, word), PATIENCE * PERIOD_NS, "ns")

    async def read_word(self, address: int) -> tuple[int, int]:
        """(data, response) of one read."""
        return await with_timeout(self.bus.read(address), PATIENCE * PERIOD_NS, "ns")

    async def read(self, register: str) -> int:
        """A register's word."""
        data, response = await self.read_word(self.map.register(register).offset)
        assert response == 0
        return data

    async def field(self, register: str, field: str) -> int:
        """One field of a register."""
        found = self.map.register(register).field(field)
        return (await self.read(register)) >> found.low & (1 << found.bits) - 1

    async def flags(self, register: str) -> set[str]:
        """The flags that are up; they are cleared."""
        word = await self.read(register)
        await self.write_word(self.map.register(register).offset, word)
        return {f.name for f in self.map.register(register).fields if word >> f.low & 1}

    async def idle(self, polls: int = 400) -> None:
        """Until the core neither runs nor transfers."""
        for _ in range(polls):
            status = await self.read("status")
            names = ("busy", "receiving", "sending")
            if not any(status >> self.map.register("status").field(n).low & 1 for n in names):
                return
        raise AssertionError(f"the core is not idle: status {status:#x}")

    async def interrupt(self, cycles: int = 20000) -> None:
        """Until `irq` is high."""
        for _ in range(cycles):
            if self.dut.irq.value == 1:
                return
            await RisingEdge(self.dut.clk)
        raise AssertionError("no interrupt came")

    async def ended(self, cycles: int = 40000) -> None:
        """Wait for the end of the run, and take its events."""
        assert await self.write("interrupt_enable", done=1) == 0
        await self.interrupt(cycles)
        await self.flags("events")

    async def counter(self, name: str) -> int:
        """A counter of two words."""
        return await self.read(f"{name}_0") | await self.read(f"{name}_1") << 32

    def packet(self, codes: Any) -> bytes:
        """A beat an element."""
        mask = (1 << 8 * self.beat) - 1
        return b"".join(
            (int(code) & mask).to_bytes(self.beat, "little") for code in np.ravel(codes)
        )

    async def load(self, tensor: str, layer: int, codes: Any) -> int:
        """The response of the command; the packet follows if it was OKAY."""
        response = await self.write("load", tensor=TENSORS.index(tensor), layer=layer, go=1)
        if response == 0:
            await self.source.send(AxiStreamFrame(self.packet(codes)))
            await self.idle()
        return response

    async def begin_packet(self) -> None:
        """Tell the core that a packet begins, after a reset that was the sender's as well."""
        if await self.field("status", "discarding"):
            await self.source.send(AxiStreamFrame(self.packet([0])))
            await self.source.wait()

    async def unload(self, tensor: str, layer: int) -> list[int]:
        """The elements of one tensor."""
        assert await self.write("unload", tensor=TENSORS.index(tensor), layer=layer, go=1) == 0
        frame = await with_timeout(self.sink.recv(), 20 * PATIENCE * PERIOD_NS, "ns")
        data, size = bytes(frame.tdata), self.beat
        signed = tensor_format(self.design, tensor).signed
        await self.idle()
        return [
            int.from_bytes(data[at : at + size], "little", signed=signed)
            for at in range(0, len(data), size)
        ]

    async def result(self, layer: int, name: str, bits: int) -> int:
        """One entry of a layer's results, as a signed number of the words it needs."""
        block, value = self.map.block("layer"), 0
        count = -(-bits // WORD_BITS)
        for number in range(count):
            part = f"{name}_{number}" if count > 1 else name
            word, response = await self.read_word(block.address(part, layer))
            assert response == 0
            value |= word << WORD_BITS * number
        return value - (value >> (WORD_BITS * count - 1) << WORD_BITS * count)

    def problem(self, samples: int) -> tuple[Any, list[Any], list[Any]]:
        """Random X, W and b that let every layer work in its range."""
        draw = np.random.default_rng(self.rng.getrandbits(32))
        x_fmt, w_fmt = self.design.formats.x, self.design.formats.w
        limit = w_fmt.max // 2
        x = draw.integers(x_fmt.min, x_fmt.max + 1, (samples, self.design.network.inputs))
        weights = [draw.integers(-limit, limit, shape) for shape in self.design.network.sizes]
        biases = [draw.integers(-limit, limit, outputs) for _, outputs in self.design.network.sizes]
        return x, weights, biases

    async def prepare(self, samples: int, steps: int, eta: float, pause: bool) -> Model:
        """Load a random problem and configure a run of it. Returns its model."""
        c = Coefficient.of(eta, samples, self.design.formats.c_bits)
        return await self.configure(self.problem(samples), steps, c, pause=pause)

    async def configure(
        self,
        problem: tuple[Any, list[Any], list[Any]],
        steps: int,
        c: Coefficient,
        *,
        seed: int | None = None,
        pause: bool = False,
        stop_shift: int | None = None,
    ) -> Model:
        """Load X, W and b and configure a run. Returns its model, which never stops."""
        x, weights, biases = problem
        design, samples = self.design, len(x)
        seed = design.training.seed if seed is None else seed
        design = design.with_(data__samples=samples, training__seed=seed)
        assert await self.write("samples", value=samples) == 0
        assert await self.load("x", 0, x) == 0
        for layer, (w, b) in enumerate(zip(weights, biases, strict=True)):
            assert await self.load("w", layer, w) == 0
            assert await self.load("b", layer, b) == 0
        assert await self.write("steps", value=steps) == 0
        assert await self.write("c_mantissa", value=c.mantissa) == 0
        assert await self.write("c_shift", value=c.shift) == 0
        assert await self.write("seed", value=seed) == 0
        stop = {"stop_enable": int(stop_shift is not None), "stop_shift": stop_shift or 0}
        assert await self.write("options", pause=pause, **stop) == 0
        model = Model(design, x, weights, biases)
        model.coefficient = c
        return RunCoverage(self.design, samples).watch(model)

    async def compare(self, checks: Checks, case: str, model: Model, done: Any) -> None:
        """Raw sums, overflow counts and all tensors of the latest step against the model's."""
        await self.compare_results(checks, case, done)
        for number, step in enumerate(done):
            tensors = {"w": step.w, "b": step.b, "z": step.z, "d": step.d, "g": step.g}
            for name, codes in tensors.items():
                if codes is None:
                    continue
                found_codes = await self.unload(name, number)
                checks.equal(f"{case}, layer {number}, {name} size", codes.size, len(found_codes))
                fmt = tensor_format(self.design, name)
                for at, value in enumerate(found_codes):
                    expected = int(np.ravel(codes)[at])
                    checks.equal(f"{case}, layer {number}, {name}[{at}]", expected, value, fmt)
        assert model.steps_done

    async def compare_results(self, checks: Checks, case: str, done: Any) -> None:
        """Raw sums and overflow counts of the latest step against the model's."""
        for number, step in enumerate(done):
            for name, expected in zip(SUMS, step.sums, strict=True):
                words = sum(
                    r.name.removeprefix(f"sum_{name}").lstrip("_0123456789") == ""
                    for r in self.map.block("layer").registers
                )
                found = await self.result(number, f"sum_{name}", WORD_BITS * words)
                checks.equal(f"{case}, layer {number}, sum {name}", expected, found)
            for name, count in step.overflows.items():
                found = await self.result(number, f"overflow_{name}", WORD_BITS)
                checks.equal(f"{case}, layer {number}, overflows of {name}", count, found)

    async def training(self, checks: Checks, case: str, steps: int = 3) -> None:
        """A whole training, from loading to the last weight, against the model."""
        samples = self.rng.randint(2, self.design.data.samples)
        model = await self.prepare(samples, steps, self.rng.choice((0.01, 0.3)), pause=True)
        await self.flags("events")
        await self.flags("errors")
        assert await self.write("interrupt_enable", done=1, paused=1) == 0
        assert await self.write("control", start=1) == 0
        for step in range(steps):
            await self.interrupt()
            events = await self.flags("events")
            checks.equal(f"{case}, step {step}, done", step + 1 == steps, "done" in events)
            checks.equal(f"{case}, step {step}, paused", step + 1 < steps, "paused" in events)
            checks.equal(f"{case}, step {step}, count", step + 1, await self.read("steps_done"))
            await self.compare(checks, f"{case}, step {step}", model, model.step())
            await self.flags("events")
            if step + 1 < steps:
                assert await self.write("control", resume=1) == 0
        checks.equal(f"{case}, errors", 0, await self.read("errors"))
        await ClockCycles(self.dut.clk, 2)
        checks.equal(f"{case}, interrupt is down", 0, value_of(self.dut.irq.value))
