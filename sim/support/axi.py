"""cocotbext-axi's masters, sources and sinks for our ports, with stalls drawn from a seed.

What the design drives is held to the rules of its bus (`sim.support.protocol`).
"""

import random
from collections.abc import Iterator
from typing import Any

from cocotb.clock import Clock
from cocotb.triggers import ClockCycles, RisingEdge, with_timeout
from cocotbext.axi import (
    AxiLiteBus,
    AxiLiteMaster,
    AxiStreamBus,
    AxiStreamSink,
    AxiStreamSource,
)

from sim.support.protocol import watch_registers, watch_stream

PERIOD_NS = 10
ANSWER_CYCLES = 2000
"""No access to a register takes as long."""


async def start(dut: Any, cycles: int = 4) -> None:
    """A clock and `cycles` of reset."""
    dut.rst.value = 1
    Clock(dut.clk, PERIOD_NS, unit="ns").start()
    await reset(dut, cycles)


async def reset(dut: Any, cycles: int = 4) -> None:
    """A reset in the middle of anything."""
    dut.rst.value = 1
    await ClockCycles(dut.clk, cycles)
    dut.rst.value = 0
    await RisingEdge(dut.clk)


def stalls(rng: random.Random, share: float) -> Iterator[bool]:
    """An endless choice of pausing, `share` of the cycles, in bursts as well as single ones."""
    while True:
        pause = rng.random() < share
        for _ in range(rng.choice((1, 1, 1, 2, 7))):
            yield pause


async def answered(access: Any) -> Any:
    """What `access` gives, which has to come."""
    return await with_timeout(access, ANSWER_CYCLES * PERIOD_NS, "ns")


class Registers:
    """32-bit accesses with their response codes, over an AXI4-Lite master that stalls."""

    def __init__(self, dut: Any, prefix: str, rng: random.Random, share: float = 0.3) -> None:
        # Before the first reset the ports are X, which the models of cocotbext-axi would sample.
        watch_registers(dut, prefix)
        self.master = AxiLiteMaster(AxiLiteBus.from_prefix(dut, prefix), dut.clk, dut.rst)
        write, read = self.master.write_if, self.master.read_if
        for channel in (
            write.aw_channel,
            write.w_channel,
            write.b_channel,
            read.ar_channel,
            read.r_channel,
        ):
            channel.set_pause_generator(stalls(rng, share))

    async def read(self, address: int) -> tuple[int, int]:
        """(data, response)."""
        answer = await answered(self.master.read(address, 4))
        return int.from_bytes(answer.data, "little"), int(answer.resp)

    async def write(self, address: int, data: int, width: int = 4) -> int:
        """The response; `width` below 4 writes only the lowest bytes from `address` on."""
        answer = await answered(self.master.write(address, data.to_bytes(width, "little")))
        return int(answer.resp)


def source(
    dut: Any, prefix: str, rng: random.Random, share: float = 0.3, *, resets: bool = True
) -> AxiStreamSource:
    """A stream into the design, stalling. Without `resets` it goes on when the design is reset."""
    bus = AxiStreamBus.from_prefix(dut, prefix)
    stream = AxiStreamSource(bus, dut.clk, dut.rst if resets else None)
    stream.set_pause_generator(stalls(rng, share))
    return stream


def sink(
    dut: Any, prefix: str, rng: random.Random, share: float = 0.3, abort: Any = None
) -> AxiStreamSink:
    """A stream out of the design, stalling; `abort` is the signal that may withdraw a beat."""
    watch_stream(dut, prefix, abort)
    stream = AxiStreamSink(AxiStreamBus.from_prefix(dut, prefix), dut.clk, dut.rst)
    stream.set_pause_generator(stalls(rng, share))
    return stream
