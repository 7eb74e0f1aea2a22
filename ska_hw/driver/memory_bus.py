"""Registers that the kernel maps into memory, and streams by two functions of the user's.

bus = MemoryBus("/dev/mem", register_map(design).size, at=0x4000_0000, send=..., receive=...)
"""

import contextlib
import mmap
import os
import sys
from collections.abc import Callable
from pathlib import Path

from ska_hw.contract.registers import WORD_BYTES
from ska_hw.driver.bus import Bus, BusError


class MemoryBus(Bus):
    """`size` bytes of registers from byte `at` of `path` on: /dev/mem, or /dev/uioN from 0 on.

    `size` is `RegisterMap.size`; None for `path` is memory without a file, for tests. `send` takes
    the bytes of one packet and returns when they were sent, `receive` returns one packet of a
    number of bytes; `longest_packet` is told in `Bus`. Raises `OSError` for what cannot be mapped,
    `ValueError` for a place that is not a word's, `BusError` for a stream that was not given.
    """

    def __init__(
        self,
        path: str | Path | None,
        size: int,
        at: int = 0,
        *,
        send: Callable[[bytes], None] | None = None,
        receive: Callable[[int], bytes] | None = None,
        longest_packet: int | None = None,
    ) -> None:
        if at < 0 or at % WORD_BYTES or size <= 0 or size % WORD_BYTES:
            raise ValueError(f"registers must be whole words, not {size} bytes from {at:#x} on")
        self._send, self._receive, self.longest_packet = send, receive, longest_packet
        before = at % mmap.ALLOCATIONGRANULARITY
        file = -1 if path is None else os.open(path, os.O_RDWR | os.O_SYNC)
        try:
            self._memory = mmap.mmap(file, before + size, offset=at - before)
        finally:
            if file >= 0:
                os.close(file)
        # An item of this view is loaded and stored as one word. `struct.pack_into` may store
        # several times, zeros first (python/cpython issue 156866), and a device sees each.
        self._words = memoryview(self._memory)[before:].cast("I")

    def read32(self, address: int) -> int:
        """Read a register."""
        return _swapped(self._words[self._number(address)])

    def write32(self, address: int, value: int) -> None:
        """Write a register."""
        self._words[self._number(address)] = _swapped(value)

    def _number(self, address: int) -> int:
        number, inside = divmod(address, WORD_BYTES)
        if inside or not 0 <= number < len(self._words):
            raise BusError(f"{address:#x} is no register of this bus")
        return number

    def send_stream(self, data: bytes) -> None:
        """Send one packet."""
        if self._send is None:
            raise BusError("this bus sends no packets: give MemoryBus a function `send`")
        self._send(data)

    def receive_stream(self, size: int) -> bytes:
        """Receive one packet."""
        if self._receive is None:
            raise BusError("this bus receives no packets: give MemoryBus a function `receive`")
        return self._receive(size)

    def close(self) -> None:
        """Give the memory back."""
        self._words.release()
        with contextlib.suppress(BufferError):
            self._memory.close()


def _swapped(word: int) -> int:
    """Registers are little-endian, also where the host is not."""
    if sys.byteorder == "little":
        return word
    return int.from_bytes(word.to_bytes(WORD_BYTES, "big"), "little")
