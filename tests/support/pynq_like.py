"""What `PynqBus` is given on a PYNQ: an engine by its registers, and channels as PYNQ drives it.

`AxiDma` answers as Xilinx PG021 tells of an AXI DMA without scatter-gather; `Channel` makes the
accesses of `_SDMAChannel` of pynq 4.0 (pynq/lib/dma.py) in their order.
"""

import numpy as np

from ska_hw.driver import Bus

HALTED, IDLE, INTERNAL = 0x01, 0x02, 0x10
_PLACES = {0x00: "send", 0x30: "receive"}


class Buffer(np.ndarray):
    """An array as `pynq.allocate` gives it."""

    physical_address = 0x1000_0000
    freed = 0
    flushed = 0
    invalidated = 0

    def freebuffer(self) -> None:
        self.freed += 1

    def flush(self) -> None:
        self.flushed += 1

    def invalidate(self) -> None:
        self.invalidated += 1


class AxiDma:
    """The engine and its driver `pynq.lib.dma.DMA`, between a `Bus` and one buffer.

    `hangs` lets transfers never end, until the engine is reset.
    """

    def __init__(self, bus: Bus, length_bits: int = 14, sg: int = 0) -> None:
        self.bus, self.mask = bus, (1 << length_bits) - 1
        self.description = {"parameters": {"c_sg_length_width": length_bits, "c_include_sg": sg}}
        self.buffer_max_size = self.mask
        self.words: dict[int, int] = {}
        self.hangs = False
        self.resets = 0
        self.buffer: Buffer | None = None
        self.allocated: list[Buffer] = []
        self.write(0, 4)
        self.resets = 0
        self.sendchannel, self.recvchannel = Channel(self, 0x00), Channel(self, 0x30)

    def allocate(self, shape: tuple[int, ...], dtype: type) -> Buffer:
        self.buffer = np.zeros(shape, dtype).view(Buffer)
        self.allocated.append(self.buffer)
        return self.buffer

    def read(self, offset: int) -> int:
        return self.words.get(offset, 0)

    def write(self, offset: int, value: int) -> None:
        if offset in _PLACES:
            if value & 4:
                self.resets += 1
                self.words = {0x04: HALTED, 0x34: HALTED}
            elif value & 1:
                self.words[offset + 4] &= ~HALTED
            return
        self.words[offset] = value
        base = offset - 0x28
        if base in _PLACES:
            self.words[base + 4] &= ~IDLE
            if not self.hangs:
                self._move(base, value & self.mask)

    def _move(self, base: int, size: int) -> None:
        assert self.buffer is not None
        data = self.buffer.view(np.ndarray)
        moved, failed = size, size == 0
        if not failed and _PLACES[base] == "send":
            self.bus.send_stream(data[:size].tobytes())
        elif not failed:
            packet = self.bus.receive_stream(size)
            failed, moved = len(packet) > size, min(len(packet), size)
            data[:moved] = np.frombuffer(packet[:moved], np.uint8)
        self.words[base + 0x28] = moved
        self.words[base + 4] |= (INTERNAL | HALTED) if failed else IDLE


class Channel:
    """One direction of the engine, as pynq drives it."""

    def __init__(self, dma: AxiDma, offset: int) -> None:
        self._mmio, self._offset, self._first_transfer = dma, offset, True
        self._flush_before = offset == 0
        self.transferred = 0
        self.start()

    @property
    def running(self) -> bool:
        return self._mmio.read(self._offset + 4) & 0x01 == 0x00

    @property
    def idle(self) -> bool:
        return self._mmio.read(self._offset + 4) & 0x02 == 0x02

    @property
    def error(self) -> bool:
        return self._mmio.read(self._offset + 4) & 0x70 != 0x0

    def start(self) -> None:
        self._mmio.write(self._offset, 0x0001)
        assert self.running
        self._first_transfer = True

    def transfer(self, array: Buffer, start: int = 0, nbytes: int = 0) -> None:
        if not self.running:
            raise RuntimeError("DMA channel not started")
        if not self.idle and not self._first_transfer:
            raise RuntimeError("DMA channel not idle")
        nbytes = nbytes or array.nbytes - start
        if nbytes > self._mmio.buffer_max_size:
            raise ValueError(f"Transfer size is {nbytes} bytes")
        if self._flush_before:
            array.flush()
        self._active_buffer = array
        self._mmio.write(self._offset + 0x18, array.physical_address + start)
        self._mmio.write(self._offset + 0x28, nbytes)
        self._first_transfer = False

    def wait(self) -> None:
        if not self.running:
            raise RuntimeError("DMA channel not started")
        assert self.idle
        if not self._flush_before:
            self._active_buffer.invalidate()
        self.transferred = self._mmio.read(self._offset + 0x28)


class Mmio:
    """`pynq.MMIO` of the core's registers: whole words, of Python's integers only."""

    def __init__(self, bus: Bus) -> None:
        self.bus = bus

    def read(self, offset: int = 0, length: int = 4) -> int:
        if offset % 4:
            raise MemoryError("Unaligned read: offset must be multiple of 4.")
        return self.bus.read32(offset)

    def write(self, offset: int, data: int) -> None:
        if type(data) is not int:
            raise ValueError("Data type must be int or bytes.")
        self.bus.write32(offset, data)
