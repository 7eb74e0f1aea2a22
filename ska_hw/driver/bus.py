"""What a host needs to reach the core: registers, packets and the interrupt.

A bus is a small class. `memory_bus`, `uio_bus`, `pynq_bus`, `litex_bus` and `serial_bus` are those
of real cores, `ska_hw.cosim.axi_bus` is that of a simulated one.
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
