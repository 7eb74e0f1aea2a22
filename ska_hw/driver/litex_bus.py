"""A core in a LiteX SoC, or on a board behind `litex_server`.

    from litex import RemoteClient

    client = RemoteClient()
    client.open()
    with Core(LiteXBus(client, base=0x9000_0000), design) as core:
        ...

`litex_server --uart --uart-port /dev/ttyUSB1 --uart-baudrate 3000000` serves a board of
docs/boards.md, whose base is 0.
"""

from typing import Any, Protocol

from ska_hw.contract.link import PORTS_IDENTITY
from ska_hw.contract.register_map import IDENTITY
from ska_hw.contract.registers import WORD_BYTES
from ska_hw.driver.bus import BusError
from ska_hw.driver.word_bus import WordBus

LONGEST = 255
"""Words of the longest read: Etherbone counts them in a byte."""


class Client(Protocol):
    """What is needed of `litex.RemoteClient`, which `CommUART` and others of LiteX have too."""

    def read(self, addr: int, length: int | None = None, burst: str = "incr") -> Any:
        """A word, or a list of `length` words."""

    def write(self, addr: int, datas: Any) -> None:
        """Write a word, or words one after the other."""

    def close(self) -> None:
        """Close the connection."""


class LiteXBus(WordBus):
    """The core whose registers begin at byte `base` of the bus of an open `client`.

    From `STREAM_BASE` of `ska_hw.contract.link` behind `base` on there have to be the words of the
    streams, as in the exported module for LiteX and on the boards. LiteX tells neither SLVERR nor
    DECERR, so the driver looks at the core's error flags. `close` closes the client.
    """

    def __init__(self, client: Client, base: int = 0) -> None:
        if base % WORD_BYTES:
            raise ValueError(f"base must be a word's address, not {base:#x}")
        self.client = client
        super().__init__(_ClientWords(client, base))

    def close(self) -> None:
        """Close the connection."""
        self.client.close()


class _ClientWords:
    """A client's accesses as `Words`."""

    def __init__(self, client: Client, base: int) -> None:
        self.client, self.base = client, base

    def read(self, address: int, count: int = 1, fixed: bool = False) -> list[int]:
        """`count` words.

        A client that got no answer in time returns zeros, and its next read may get the answer of
        this one. So after zeros the first register is read, which has to be the core's identity.
        """
        words: list[int] = []
        while len(words) < count:
            length = min(count - len(words), LONGEST)
            at = self.base + WORD_BYTES * (address + (0 if fixed else len(words)))
            part = self.client.read(at, length, "fixed" if fixed else "incr")
            if len(part) != length:
                raise BusError(f"{len(part)} words of {length} came from {at:#x} on")
            if not any(part) and self.client.read(self.base) not in (IDENTITY, PORTS_IDENTITY):
                raise BusError(f"the read of {at:#x} got no answer, or there is no core")
            words += part
        return words

    def write(self, address: int, words: list[int], fixed: bool = False) -> None:
        """Write words; a client has no burst that writes to one address."""
        for number, word in enumerate(words):
            at = address + (0 if fixed else number)
            self.client.write(self.base + WORD_BYTES * at, word)
