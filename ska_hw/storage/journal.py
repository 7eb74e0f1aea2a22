"""Journals: append-only files of records, for work that goes on after a kill at any byte.

    line 1    the run that the records belong to, as JSON
    line 2..  a record each, as JSON

Each line ends in a tab, the CRC-32 of the JSON in eight hexadecimal digits, and a newline. A kill
leaves at most the beginning of a line, and a power failure a last line with a hole in it: the
missing newline or the wrong checksum tells, and the line is cut off. A file that is wrong in any
other way is refused and stays as it is. Lines without a checksum, which were written before there
was one, are read as well.

The file is locked while its journal is open; the lock ends with the process.
"""

import contextlib
import fcntl
import io
import json
import os
import zlib
from pathlib import Path
from typing import Any

from ska_hw.errors import UserError
from ska_hw.storage.files import require_file


class Journal:
    """The records at `path` of the run that `run` names, a new file where there is none.

    Parameters
    ----------
    run: what the records depend on, as JSON takes it; its keys tell that a file is such a journal.
    what: the kind of work, in the words of a message, as "search".
    remedy: what the user can do about the journal of another run.
    bare: take a file without a first line of `run` for one of this run.

    `records` are those in the file, in their order. Raises `UserError` where the file is no
    journal, that of another run, in use, or cannot be used.
    """

    def __init__(
        self, path: Path, run: dict[str, Any], what: str, remedy: str = "", bare: bool = False
    ) -> None:
        self.path, self._run, self._what = path, run, what
        self._remedy, self._bare = remedy, bare
        self.records: list[dict[str, Any]] = []
        try:
            self._file = self._open()
        except OSError as error:
            raise UserError(f"{path}: cannot be used ({error.strerror})") from None
        try:
            self._read()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> "Journal":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def append(self, *records: dict[str, Any]) -> None:
        """Keep some more. Raises `OSError` where they do not fit on the disk."""
        self._write(b"".join(_line(record) for record in records))
        self.records += records

    def close(self) -> None:
        """Let other processes have the file."""
        self._file.close()

    def discard(self) -> None:
        """Remove the file, and its folder where nothing else is in it."""
        self.close()
        self.path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self.path.parent.rmdir()

    def broken(self, reason: object) -> UserError:
        """What to raise where the file says what cannot be."""
        return UserError(f"{self.path}: expected the journal of a {self._what} ({reason})")

    def _open(self) -> io.FileIO:
        while True:
            if self.path.exists():
                require_file(self.path)
            self.path.parent.mkdir(parents=True, exist_ok=True)
            file = io.FileIO(self.path, "a+")
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                file.close()
                raise UserError(f"{self.path}: another {self._what} is writing to it") from None
            if os.fstat(file.fileno()).st_nlink:
                return file
            file.close()  # its owner has discarded it since we opened it

    def _read(self) -> None:
        head = _line(self._run)
        self._file.seek(0)
        *whole, cut = self._file.readall().split(b"\n")
        size = sum(len(line) + 1 for line in whole)
        if not (whole or self._bare or head.startswith(cut)):
            raise self.broken("no line is whole")
        if len(whole) > 1 and not _checked(whole[-1]):
            cut = whole.pop()
            size -= len(cut) + 1
        if whole:
            self._take(whole)
        if cut:
            self._file.truncate(size)
        if not whole:
            self._write(head)

    def _take(self, lines: list[bytes]) -> None:
        try:
            first = _content(lines[0])
            headed = first.keys() == self._run.keys()
            if not headed and not self._bare:
                raise self.broken("its first line names no run")
            if headed and first != self._run:
                remedy = f"; {self._remedy}" if self._remedy else ""
                raise UserError(f"{self.path}: holds another {self._what}{remedy}")
            self.records = [_content(line) for line in lines[headed:]]
        except UserError:
            raise
        except (ValueError, RecursionError) as error:
            raise self.broken(error) from None

    def _write(self, lines: bytes) -> None:
        """All of it, or `OSError`: what fits on a full disk is written without complaint."""
        while lines:
            lines = lines[self._file.write(lines) :]


def _line(content: dict[str, Any]) -> bytes:
    text = json.dumps(content).encode()
    return text + b"\t%08x\n" % zlib.crc32(text)


def _checked(line: bytes) -> bool:
    """Whether the line's checksum is right, where it has one."""
    text, tab, checksum = line.rpartition(b"\t")
    return not tab or checksum == b"%08x" % zlib.crc32(text)


def _content(line: bytes) -> dict[str, Any]:
    """What a line says. Raises `ValueError`."""
    if not _checked(line):
        raise ValueError("a line's checksum is wrong")
    content = json.loads(line.rpartition(b"\t")[0] or line)
    if not isinstance(content, dict):
        raise ValueError(f"expected a table, found {content!r:.40}")
    return content
