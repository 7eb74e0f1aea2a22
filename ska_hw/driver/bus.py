"""What a host needs to reach the core: registers, packets and the interrupt.

A real bus is a small class; `memory_bus` has one for registers that are mapped into memory. On
PYNQ, with memory-mapped registers and a DMA engine, in outline:

    class PynqBus(Bus):
        def __init__(self, overlay, length_bits=14):  # of the engine's length register
            self.registers, self.dma = overlay.ska_top.mmio, overlay.axi_dma_0
            self.longest_packet = (1 << length_bits) - 1
            self.buffer = allocate(self.longest_packet, "u1")  # once, because it is scarce

        def read32(self, address):
            return self.registers.read(address)

        def write32(self, address, value):
            self.registers.write(address, value)

        def send_stream(self, data):
            self.buffer[: len(data)] = np.frombuffer(data, "u1")
            self.dma.sendchannel.transfer(self.buffer, nbytes=len(data))
            self.dma.sendchannel.wait()

        def receive_stream(self, size):
            self.dma.recvchannel.transfer(self.buffer, nbytes=size)
            self.dma.recvchannel.wait()
            return bytes(self.buffer[:size])

        def close(self):
            self.buffer.freebuffer()
"""

import abc
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ska_hw.design import Design

OKAY, SLVERR, DECERR = 0, 2, 3
"""AXI's answers."""

_ANSWERS = {SLVERR: "SLVERR", DECERR: "DECERR"}


class BusError(RuntimeError):
    """The core refused an access (SLVERR), there is no such register (DECERR), or the bus broke."""

    def __init__(self, message: str, response: int | None = None) -> None:
        super().__init__(message)
        self.response = response

    @classmethod
    def refused(cls, what: str, address: int, response: int) -> "BusError":
        """The error for an access that was not answered with OKAY."""
        answer = _ANSWERS.get(response, f"response {response}")
        return cls(f"{what} of register {address:#05x} was answered with {answer}", response)


class Bus(abc.ABC):
    """One core's registers (byte addresses from its first on), streams and interrupt.

    A bus that learns of SLVERR and DECERR raises `BusError`; one that does not (many systems drop
    the answer of a write) is fine, as the driver looks at the core's own error flags.
    """

    longest_packet: int | None = None
    """Bytes of the longest packet, None without a limit. A DMA engine whose length register has n
    bits carries 2^n - 1. As each of its transfers ends with TLAST, a tensor cannot be split."""

    counts_stalls = True
    """Whether the core behind the bus tells the cycles in which its array had no tile."""

    def attach(self, design: "Design") -> None:
        """The design of the core behind the bus, told by `Core` before its first access."""
        return

    @abc.abstractmethod
    def read32(self, address: int) -> int:
        """Read a register."""

    @abc.abstractmethod
    def write32(self, address: int, value: int) -> None:
        """Write a register."""

    @abc.abstractmethod
    def send_stream(self, data: bytes) -> None:
        """Send one packet; returns when it was taken."""

    @abc.abstractmethod
    def receive_stream(self, size: int) -> bytes:
        """Receive one packet, of `size` bytes where all goes well."""

    def wait_interrupt(self, timeout: float) -> None:
        """Wait for the interrupt, `timeout` seconds at most. It is no error if none comes.

        Without an interrupt line: a short sleep, after which the driver looks itself.
        """
        time.sleep(min(timeout, 0.001))

    def close(self) -> None:
        """Give the bus back."""
        return

    def __enter__(self) -> "Bus":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()
