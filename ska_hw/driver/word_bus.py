"""A core behind a link of words: what buses over UARTBone and LiteX share."""

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
from ska_hw.driver.link import Words
from ska_hw.driver.port_shell import PortShell

if TYPE_CHECKING:
    from ska_hw.design import Design


class WordBus(Bus):
    """The core behind `link`, whose word 0 is the core's first register.

    Streams are the words of `ska_hw.contract.link`. Raises `BusError` where nothing answers.
    """

    def __init__(self, link: Words) -> None:
        self.words = link
        (self.identity,) = link.read(0)
        self._beat = 0
        self._shell: PortShell | None = None

    def attach(self, design: "Design") -> None:
        """Know the design of the core, as streams and a core without registers need it."""
        self._beat = beat_bytes(design)
        if self.identity == PORTS_IDENTITY and self._shell is None:
            self._shell = PortShell(self.words, design)
            self.counts_stalls = False

    def read32(self, address: int) -> int:
        """Read a register."""
        if self._shell is not None:
            return self._shell.read32(address)
        return self.words.read(address // WORD_BYTES)[0]

    def write32(self, address: int, value: int) -> None:
        """Write a register."""
        if self._shell is not None:
            self._shell.write32(address, value)
        else:
            self.words.write(address // WORD_BYTES, [value & 0xFFFFFFFF])

    def send_stream(self, data: bytes) -> None:
        """Send one packet."""
        beats = self._beats(data)
        if self._shell is not None:
            self._shell.send_stream(beats)
            return
        self._close_packet()
        self.words.write(STREAM_BEAT // WORD_BYTES, beats[:-1], fixed=True)
        self.words.write(STREAM_LAST // WORD_BYTES, beats[-1:])

    def receive_stream(self, size: int) -> bytes:
        """Receive one packet."""
        beat = self._known_beat()
        if self._shell is not None:
            words = self._shell.receive_stream(size // beat)
        else:
            words = self.words.read(STREAM_BEAT // WORD_BYTES, size // beat, fixed=True)
            (state,) = self.words.read(STREAM_STATE // WORD_BYTES)
            if not state & LAST:
                raise BusError(f"a packet went on after {size} bytes")
        mask = (1 << 8 * beat) - 1
        return b"".join((word & mask).to_bytes(beat, "little") for word in words)

    def _beats(self, data: bytes) -> list[int]:
        beat = self._known_beat()
        return [int.from_bytes(data[at : at + beat], "little") for at in range(0, len(data), beat)]

    def _known_beat(self) -> int:
        if not self._beat:
            raise BusError("this bus does not know the design yet: `attach` tells it")
        return self._beat

    def _close_packet(self) -> None:
        """End a packet that a driver before left open: the core drops its last beat."""
        if self.words.read(STREAM_STATE // WORD_BYTES)[0] & OPEN:
            self.words.write(STREAM_LAST // WORD_BYTES, [0])


assert IDENTITY != PORTS_IDENTITY
