"""A core and a DMA engine in a PYNQ overlay.

overlay = pynq.Overlay("ska.bit")
with Core(PynqBus(overlay.ska_top_0, overlay.axi_dma_0), design) as core:
    ...
"""

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from ska_hw.contract.memory_map import TENSORS, MemoryMap
from ska_hw.contract.register_map import beat_bytes, register_map
from ska_hw.driver.bus import Bus, BusError

if TYPE_CHECKING:
    from ska_hw.design import Design

SECONDS = 30.0
"""Longest wait for the end of a transfer."""

CONTROL, RESET = 0x00, 0x04
"""The engine's register MM2S_DMACR and its bit that resets both channels (Xilinx PG021)."""


class PynqBus(Bus):
    """`core` is an overlay's core or an MMIO of its registers, `dma` its `pynq.lib.dma.DMA`.

    The engine is without scatter-gather, and its streams are as wide as the core's beat. A packet
    longer than its length register counts is refused by `Core`; `longest_packet` says it for an
    engine whose driver does not. One buffer for the largest tensor is allocated when the design is
    told, by `pynq.allocate` unless another function is given, and freed by `close`. Raises
    `BusError` for a transfer that fails or takes longer than `seconds`; the engine is reset then.
    """

    def __init__(
        self,
        core: Any,
        dma: Any,
        *,
        longest_packet: int | None = None,
        allocate: Callable[..., Any] | None = None,
        seconds: float = SECONDS,
    ) -> None:
        parameters = getattr(dma, "description", {}).get("parameters", {})
        if int(parameters.get("c_include_sg", 0)):
            raise BusError("the DMA engine has scatter-gather: build it without (c_include_sg 0)")
        self.core, self.dma, self.seconds = core, dma, seconds
        self.longest_packet = longest_packet or getattr(dma, "buffer_max_size", None)
        self._allocate = allocate or _pynq_allocate
        self._buffer: Any = None
        self._cut = False
        self._beat = self._status = self._discarding = 0

    def attach(self, design: "Design") -> None:
        """Allocate a buffer for the largest tensor of `design` that the engine carries."""
        memory, self._beat = MemoryMap.of(design), beat_bytes(design)
        shapes = [memory.shape(t, n) for t in TENSORS for n in range(len(memory.layers))]
        size = max(rows * columns for rows, columns in shapes) * self._beat
        size = min(size, self.longest_packet or size)
        status = register_map(design).register("status")
        self._status, self._discarding = status.offset, status.field("discarding").mask
        if self._buffer is None or self._buffer.nbytes < size:
            self.close()
            self._buffer = self._allocate(shape=(size,), dtype=np.uint8)

    def read32(self, address: int) -> int:
        """Read a register."""
        return int(self.core.read(address))

    def write32(self, address: int, value: int) -> None:
        """Write a register, as a Python integer: PYNQ stores that as one word."""
        self.core.write(address, int(value))

    def send_stream(self, data: bytes) -> None:
        """Send one packet."""
        if self._cut and self.read32(self._status) & self._discarding:
            # A reset of the engine has cut a packet. The core drops beats up to a TLAST.
            self._transfer("sendchannel", self._beat)
        self._cut = False
        self._room(len(data))[:] = np.frombuffer(data, np.uint8)
        self._transfer("sendchannel", len(data))

    def receive_stream(self, size: int) -> bytes:
        """Receive one packet, of `size` bytes at most."""
        self._room(size)
        self._transfer("recvchannel", size)
        return bytes(self._buffer[: self.dma.recvchannel.transferred])

    def close(self) -> None:
        """Free the buffer."""
        if self._buffer is not None:
            self._buffer.freebuffer()
            self._buffer = None

    def _room(self, size: int) -> Any:
        """The first `size` bytes of the buffer."""
        if self._buffer is None:
            raise BusError("this bus has no buffer: `attach` allocates it")
        if size > self._buffer.nbytes:
            raise BusError(f"a packet of {size} bytes is longer than any of the design's tensors")
        return self._buffer[:size]

    def _transfer(self, name: str, size: int) -> None:
        channel = getattr(self.dma, name)
        with self._reset_after_failure():
            channel.transfer(self._buffer, nbytes=size)
            late = time.monotonic() + self.seconds
            while not (channel.idle or channel.error):
                if time.monotonic() > late:
                    raise BusError(f"{name} did not move {size} bytes within {self.seconds:g} s")
            if channel.error:
                raise BusError(
                    f"{name}: the DMA engine ended {size} bytes with an error; the packet was "
                    "longer, or the engine's stream is not as wide as the core's beat"
                )
            channel.wait()

    @contextlib.contextmanager
    def _reset_after_failure(self) -> Iterator[None]:
        """A channel in an error or a transfer takes no other, so the engine begins anew."""
        try:
            yield
        except BaseException:
            self._cut = True
            self.dma.write(CONTROL, RESET)
            late = time.monotonic() + self.seconds
            while self.dma.read(CONTROL) & RESET and time.monotonic() < late:
                pass
            for channel in (self.dma.sendchannel, self.dma.recvchannel):
                channel.start()
            raise


def _pynq_allocate(**options: Any) -> Any:
    try:
        from pynq import allocate
    except ImportError:
        raise BusError("pynq is missing: it comes with the board's image") from None
    return allocate(**options)
