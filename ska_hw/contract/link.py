"""The host link: how bytes of a serial line become accesses of words, for gateware and driver.

Bare frames are LiteX's UARTBone, so its tools read and write a board's registers:

    request   command, length, address (4), data (4 x length, of a write)
    answer    data (4 x length, of a read)

Addresses count words; addresses and data are big-endian. Nothing protects a bare frame. Checked
frames can be told from them by the highest bit of the command:

    request   command, length, address (4), data (4 x length, of a write), sum (4)
    answer    command, status, data (4 x length, of a read), sum (4)

The sum is CRC-32 without the final complement, lowest byte first. The gateware keeps the data of a
checked write until the sum is right, and a frame with a wrong one does nothing. The five lowest
bits of a command are its number. A command that comes again with the same number is not executed a
second time, and a read is answered with the words that it read then. A frame of length 0 executes
nothing and is answered with the latest executed command and its status. So a driver learns what
became of a frame whose answer was lost.

After a checked frame bare frames are ignored, because noise may make any byte of a bare frame's
command; an empty write allows them again. A frame that does not go on within the link's time of
quiet is forgotten, and after a wrong one the link waits for as long a quiet.
"""

import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ska_hw.contract.memory_map import TENSORS, MemoryMap
from ska_hw.contract.registers import WORD_BITS
from ska_hw.contract.results import ENTRY_BITS, sum_bits

if TYPE_CHECKING:
    from ska_hw.design import Design

BARE_WRITE, BARE_READ, BARE_WRITE_FIXED, BARE_READ_FIXED = 1, 2, 3, 4
"""UARTBone's commands; those that end in FIXED access one address again and again."""

CHECKED, WRITE, FIXED = 0x80, 0x40, 0x20
"""Bits of a checked command; below them is its number."""

NUMBERS = 32
"""Checked commands are numbered from 0 to this, and again."""

LONGEST = 127
"""Words of the longest checked frame; the gateware keeps as many."""

POLYNOMIAL = 0xEDB88320
"""Of CRC-32, lowest bit first, as a serial line sends."""

OKAY, TIMED_OUT, SLVERR, DECERR = range(4)
"""Status of a checked answer: the first answer of the bus that was not OKAY. 1, which AXI4-Lite
does not have, tells that the bus did not answer."""

HEAD, ADDRESS, SUM = 2, 4, 4
"""Bytes of a frame's parts."""


def checksum(data: bytes) -> bytes:
    """The sum of a frame's bytes, as it is sent."""
    return struct.pack("<I", zlib.crc32(data) ^ 0xFFFFFFFF)


def request(command: int, length: int, address: int, words: list[int] | None = None) -> bytes:
    """A checked request. `address` counts words."""
    frame = struct.pack(">BBI", command, length, address)
    frame += struct.pack(f">{len(words or [])}I", *(words or []))
    return frame + checksum(frame)


STREAM_BASE = 0x10000
"""Byte address behind a core's registers from which a board has the streams."""

STREAM_STATE, STREAM_BEAT, STREAM_LAST = (STREAM_BASE + 4 * n for n in range(3))
"""`STREAM_STATE` reads as the bits below. A write to `STREAM_BEAT` sends a beat, one to
`STREAM_LAST` a beat with TLAST; a read of `STREAM_BEAT` receives one."""

OPEN, LAST = 1, 2
"""Bits of `STREAM_STATE`: a packet to the core has begun and not ended; the latest beat received
was a packet's last."""

AXI_ADDRESS_BITS = (STREAM_BASE // 4).bit_length()
"""Bits of a word's address on a board whose core has registers."""

PORTS_IDENTITY = int.from_bytes(b"SKAP", "big")
"""What word 0 reads on a board whose core has plain ports and no registers (`PortMap`)."""

COMMAND_BITS = 4
"""Bits of the word `command` of such a board below the number of steps."""


@dataclass(frozen=True)
class PortMap:
    """Word addresses of a core's plain ports, on a board too small for registers.

    From the top bits of an address down: 1, tensor, bank and address of an element, which is
    written and read as one word; 01, layer, entry and part of a result; 00 and one of `READ` or
    `WRITTEN`.
    """

    tensor_bits: int
    bank_bits: int
    memory_bits: int
    layer_bits: int
    parts: int
    """Words of a result, a power of two."""

    READ = ("identity", "hash_0", "hash_1", "status", "cycles_0", "cycles_1")
    """`status` has, from bit 0 on: busy, paused, stopped, error (3 bits), steps_done."""

    WRITTEN = ("command", "seed", "c_mantissa", "c_shift", "stop")
    """`command` has start, resume, abort, the level of pause, steps, and above them samples; `stop`
    has the threshold and, above it, its enable."""

    @classmethod
    def of(cls, design: "Design") -> "PortMap":
        """The map of `design`'s core."""
        memory = MemoryMap.of(design)
        depth = max(memory.operand_depth, memory.state_depth, memory.w_depth, memory.b_depth)

        def bits(count: int) -> int:
            return max(1, (count - 1).bit_length())

        words = -(-max(sum_bits(design)) // WORD_BITS)
        return cls(
            tensor_bits=bits(len(TENSORS)),
            bank_bits=bits(memory.size),
            memory_bits=bits(depth),
            layer_bits=bits(len(memory.layers)),
            parts=1 << (words - 1).bit_length(),
        )

    @property
    def part_bits(self) -> int:
        """Bits of the number of a result's word."""
        return (self.parts - 1).bit_length()

    @property
    def address_bits(self) -> int:
        """Bits of a word's address."""
        element = 1 + self.tensor_bits + self.bank_bits + self.memory_bits
        return max(element, 2 + self.layer_bits + ENTRY_BITS + self.part_bits, 5)

    def element(self, tensor: str, bank: int, address: int) -> int:
        """The word of an element of `tensor`."""
        number = TENSORS.index(tensor) << self.bank_bits | bank
        return 1 << (self.address_bits - 1) | number << self.memory_bits | address

    def result(self, layer: int, entry: int, part: int) -> int:
        """Word `part` of a layer's result `entry`, lowest first."""
        number = (layer << ENTRY_BITS | entry) << self.part_bits | part
        return 1 << (self.address_bits - 2) | number
