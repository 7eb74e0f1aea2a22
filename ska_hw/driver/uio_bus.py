"""A core behind Linux' userspace I/O: `UioBus("/dev/uio0", send=..., receive=...)`."""

import os
import select
import struct
from collections.abc import Callable
from pathlib import Path

from ska_hw.driver.bus import BusError
from ska_hw.driver.memory_bus import MemoryBus

_ENABLE = struct.pack("=I", 1)
SYSFS = Path("/sys/class/uio")


class UioBus(MemoryBus):
    """The first map of a device `/dev/uioN`, and its interrupt.

    `size` in bytes is the one that the kernel tells in /sys unless it is given. Streams are those
    of `MemoryBus`. Raises as that does, and `BusError` where the kernel tells no size.
    """

    def __init__(
        self,
        path: str | Path,
        size: int | None = None,
        *,
        send: Callable[[bytes], None] | None = None,
        receive: Callable[[int], bytes] | None = None,
        longest_packet: int | None = None,
    ) -> None:
        size = _size_of(Path(path)) if size is None else size
        super().__init__(path, size, send=send, receive=receive, longest_packet=longest_packet)
        self._events = os.open(path, os.O_RDWR)

    def wait_interrupt(self, timeout: float) -> None:
        """Wait for the interrupt, `timeout` seconds at most; a short sleep where there is none.

        The kernel's driver (uio_pdrv_genirq) switches the interrupt off when it comes, and a write
        of 1 switches it on again. By then the driver of the core has cleared what it came for.
        """
        try:
            os.write(self._events, _ENABLE)
            ready, _, _ = select.select([self._events], [], [], timeout)
            if ready:
                os.read(self._events, len(_ENABLE))
        except OSError:
            super().wait_interrupt(timeout)

    def close(self) -> None:
        """Give the memory and the device back."""
        super().close()
        if self._events >= 0:
            os.close(self._events)
            self._events = -1


def _size_of(path: Path) -> int:
    told = SYSFS / path.name / "maps/map0/size"
    try:
        return int(told.read_text("ascii"), 16)
    except (OSError, ValueError):
        raise BusError(f"{told} does not tell the size of the registers: give `size`") from None
