"""A core behind a serial line: `Core(SerialBus("/dev/ttyUSB1"), design)`.

pip install 'ska-hw[boards]' brings pyserial, which this bus opens ports with.
"""

import contextlib
from typing import TYPE_CHECKING

from ska_hw.contract.link import (
    LAST,
    OPEN,
    PORTS_IDENTITY,
    STREAM_BEAT,
    STREAM_LAST,
    STREAM_STATE,
)
from ska_hw.contract.register_map import IDENTITY, beat_bytes
from ska_hw.contract.registers import WORD_BYTES
from ska_hw.driver.bus import Bus, BusError
from ska_hw.driver.link import Line, Link
from ska_hw.driver.port_shell import PortShell

if TYPE_CHECKING:
    from ska_hw.design import Design

BAUD = 3_000_000
PATIENCE = 0.1


class SerialBus(Bus):
    """The core of a board on `port`, a name or an open `Line`.

    `patience` is that of `Link`; a simulated board needs more than a real one. Raises `BusError`
    where no port of that name can be opened or no board answers.
    """

    def __init__(self, port: str | Line, baud: int = BAUD, patience: float = PATIENCE) -> None:
        self.line = _opened(port, baud) if isinstance(port, str) else port
        try:
            self.link = Link(self.line, patience)
            (self.identity,) = self.link.read(0)
        except BaseException:
            self.line.close()
            raise
        self._beat = 0
        self._shell: PortShell | None = None

    def attach(self, design: "Design") -> None:
        """Know the design of the core, as streams and a core without registers need it."""
        self._beat = beat_bytes(design)
        if self.identity == PORTS_IDENTITY and self._shell is None:
            self._shell = PortShell(self.link, design)
            self.counts_stalls = False

    def read32(self, address: int) -> int:
        """Read a register."""
        if self._shell is not None:
            return self._shell.read32(address)
        return self.link.read(address // WORD_BYTES)[0]

    def write32(self, address: int, value: int) -> None:
        """Write a register."""
        if self._shell is not None:
            self._shell.write32(address, value)
        else:
            self.link.write(address // WORD_BYTES, [value & 0xFFFFFFFF])

    def send_stream(self, data: bytes) -> None:
        """Send one packet."""
        beats = self._beats(data)
        if self._shell is not None:
            self._shell.send_stream(beats)
            return
        self._close_packet()
        self.link.write(STREAM_BEAT // WORD_BYTES, beats[:-1], fixed=True)
        self.link.write(STREAM_LAST // WORD_BYTES, beats[-1:])

    def receive_stream(self, size: int) -> bytes:
        """Receive one packet."""
        beat = self._known_beat()
        if self._shell is not None:
            words = self._shell.receive_stream(size // beat)
        else:
            words = self.link.read(STREAM_BEAT // WORD_BYTES, size // beat, fixed=True)
            (state,) = self.link.read(STREAM_STATE // WORD_BYTES)
            if not state & LAST:
                raise BusError(f"a packet went on after {size} bytes")
        mask = (1 << 8 * beat) - 1
        return b"".join((word & mask).to_bytes(beat, "little") for word in words)

    def close(self) -> None:
        """Give the port back, and the line to tools of others."""
        with contextlib.suppress(BusError, OSError):
            self.link.release()
        self.line.close()

    def _beats(self, data: bytes) -> list[int]:
        beat = self._known_beat()
        return [int.from_bytes(data[at : at + beat], "little") for at in range(0, len(data), beat)]

    def _known_beat(self) -> int:
        if not self._beat:
            raise BusError("this bus does not know the design yet: `attach` tells it")
        return self._beat

    def _close_packet(self) -> None:
        """End a packet that a driver before left open: the core drops its last beat."""
        if self.link.read(STREAM_STATE // WORD_BYTES)[0] & OPEN:
            self.link.write(STREAM_LAST // WORD_BYTES, [0])


def _opened(port: str, baud: int) -> Line:
    """The serial port of that name. Raises `BusError`."""
    try:
        import serial
    except ImportError:
        raise BusError("pyserial is missing: pip install 'ska-hw[boards]'") from None
    try:
        opened: Line = serial.Serial(port, baud)
    except (OSError, ValueError) as error:  # pyserial's own error is an OSError
        raise BusError(f"{port} cannot be opened: {error}") from None
    return opened


assert IDENTITY != PORTS_IDENTITY
