"""The driver's side of the host link: accesses of words that are exact on a line that is not.

Frames are those of `ska_hw.contract.link`.
"""

import struct
import time
from typing import Protocol

from ska_hw.contract.link import (
    CHECKED,
    FIXED,
    HEAD,
    LONGEST,
    NUMBERS,
    SUM,
    TIMED_OUT,
    WRITE,
    checksum,
    request,
)
from ska_hw.contract.registers import WORD_BYTES
from ska_hw.driver.bus import BusError

TRIES = 200
"""How often a frame that was executed is sent until its answer arrives whole."""

QUESTIONS = 18
"""How often a board is asked for its latest command until the line is given up; after each
`EQUAL_QUESTIONS` the time for an answer doubles."""

EQUAL_QUESTIONS = 3

FIRST = 16
"""Words of the first burst. Each that arrives lets the next be a word longer; one that does not
halves it."""


class Line(Protocol):
    """What is needed of a serial port, as pyserial has it; `timeout` in seconds."""

    timeout: float | None

    def read(self, size: int = 1, /) -> bytes:
        """Up to `size` bytes, fewer after `timeout`."""

    def write(self, data: bytes, /) -> int | None:
        """Send bytes."""

    def reset_input_buffer(self) -> None:
        """Forget what has come."""

    def close(self) -> None:
        """Give the port back."""


class Words(Protocol):
    """Accesses of words; addresses count words, and `fixed` means one address again and again."""

    def read(self, address: int, count: int = 1, fixed: bool = False) -> list[int]:
        """`count` words."""

    def write(self, address: int, words: list[int], fixed: bool = False) -> None:
        """Write words."""


class Link:
    """Words over `line`, each access made once however often its frame was sent.

    `patience` is the time in seconds for an answer, longer than the quiet after which the board
    forgets a frame; a board that does not answer gets more. Raises `BusError` where nobody
    answers, or where the board's bus refused an access.
    """

    def __init__(self, line: Line, patience: float) -> None:
        self.line, self.patience = line, patience
        self.repeated = 0
        """Frames that had to be sent again."""
        self._burst = FIRST
        latest, _ = self._ask()
        self._number = latest % NUMBERS

    def read(self, address: int, count: int = 1, fixed: bool = False) -> list[int]:
        """`count` words from word `address` on, or `count` times that word."""
        words: list[int] = []
        while len(words) < count:
            at = address if fixed else address + len(words)
            length = min(count - len(words), self._burst)
            command = self._next(fixed)
            answer = self._carried(command, length, at, None)
            if answer is not None:
                words += struct.unpack(f">{length}I", answer)
        return words

    def write(self, address: int, words: list[int], fixed: bool = False) -> None:
        """Write words from word `address` on, or all to that word."""
        done = 0
        while done < len(words):
            part = words[done : done + self._burst]
            command = self._next(fixed) | WRITE
            at = address if fixed else address + done
            if self._carried(command, len(part), at, part) is not None:
                done += len(part)

    def release(self) -> None:
        """Let tools without checked frames use the line."""
        self._ask(CHECKED | WRITE)

    def _next(self, fixed: bool) -> int:
        self._number = (self._number + 1) % NUMBERS
        return CHECKED | fixed * FIXED | self._number

    def _carried(
        self, command: int, length: int, address: int, words: list[int] | None
    ) -> bytes | None:
        """Data of the answer, empty for a write; None where the frame was surely not executed."""
        frame, size = request(command, length, address, words), 0
        if words is None:
            size = length * WORD_BYTES
        for _ in range(TRIES):
            answer = self._exchanged(frame, size, self.patience)
            if answer is not None and answer[0] == command:
                self._burst = min(self._burst + 1, LONGEST)
                self._judge(command, address, answer[1])
                return answer[HEAD : HEAD + size]
            self.repeated += 1
            self._burst = max(1, self._burst // 2)
            latest, status = self._ask()
            if latest != command:
                return None
            if words is not None:
                self._judge(command, address, status)
                return b""
        raise BusError(f"the board did not answer {TRIES} times")

    def _ask(self, command: int = CHECKED) -> tuple[int, int]:
        """The latest executed command and its status."""
        frame = request(command, 0, 0)
        for number in range(QUESTIONS):
            patience = self.patience * 2 ** (number // EQUAL_QUESTIONS)
            answer = self._exchanged(frame, 0, patience)
            if answer is not None:
                return answer[0], answer[1]
            self.repeated += 1
        raise BusError(
            f"no board answered {QUESTIONS} times: is it programmed, and the port its own?"
        )

    def _exchanged(self, frame: bytes, size: int, patience: float) -> bytes | None:
        """The answer to a frame, without its sum; None for a wrong one or none."""
        self.line.reset_input_buffer()
        self.line.write(frame)
        expected = HEAD + size + SUM
        self.line.timeout = patience
        late = time.monotonic() + patience + expected / 1e4
        answer = b""
        while len(answer) < expected and time.monotonic() < late:
            part = self.line.read(expected - len(answer))
            if not part:
                break
            answer += part
        body, end = answer[:-SUM], answer[-SUM:]
        return body if len(answer) == expected and checksum(body) == end else None

    def _judge(self, command: int, address: int, status: int) -> None:
        what = "write" if command & WRITE else "read"
        if status == TIMED_OUT:
            raise BusError(f"{what} of word {address:#x} was not answered by the core", TIMED_OUT)
        if status:
            raise BusError.refused(what, address * WORD_BYTES, status)
