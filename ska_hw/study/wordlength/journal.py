"""The journal of a search: what is searched for, and every verdict, one line of JSON each.

A search is a function of its task and of the verdicts. So it goes on by searching again from the
beginning and looking up what was judged before; a kill costs nothing but the runs under way.
"""

import fcntl
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ska_hw.errors import UserError
from ska_hw.model.npz import require_file
from ska_hw.study.wordlength.space import Choice, key


@dataclass(frozen=True)
class Judged:
    """Worst relative error of a choice over all initialisations, and whether landmarks are kept."""

    error: float
    landmarks_kept: bool


class Journal:
    """The verdicts kept at `path`, of the search for `task`; no other process writes it meanwhile.

    Raises `UserError` where the file is no journal, that of another task, or in use.
    """

    def __init__(self, path: Path, task: dict[str, Any]) -> None:
        self.path = path
        self._kept: dict[tuple[Any, ...], tuple[Choice, Judged]] = {}
        self._file = self._open()
        try:
            self._read(task)
        except BaseException:
            self.close()
            raise

    def __len__(self) -> int:
        return len(self._kept)

    def close(self) -> None:
        """Let other processes have it."""
        self._file.close()

    def get(self, choice: Choice) -> Judged | None:
        """The verdict on `choice`, if it was judged before."""
        found = self._kept.get(key(choice))
        return found[1] if found else None

    def items(self) -> list[tuple[Choice, Judged]]:
        """All verdicts, in the order in which they were added."""
        return list(self._kept.values())

    def add(self, choice: Choice, judged: Judged) -> None:
        """Keep a verdict."""
        self._kept[key(choice)] = choice, judged
        line = {"choice": choice, "error": judged.error, "kept": judged.landmarks_kept}
        self._write(_line(line))

    def broken(self, reason: object) -> UserError:
        """What to raise where the file says what cannot be."""
        return UserError(f"{self.path}: expected the journal of a search ({reason})")

    def _open(self) -> io.FileIO:
        if self.path.exists():
            require_file(self.path)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        file = io.FileIO(self.path, "a+")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
            raise UserError(f"{self.path}: another search is writing to it") from None
        return file

    def _read(self, task: dict[str, Any]) -> None:
        """Take in the whole lines; the last one may have been cut off by a kill."""
        head = _line({"task": task})
        self._file.seek(0)
        *whole, cut = self._file.readall().split(b"\n")
        if whole:
            self._take(whole, task)
        elif not head.startswith(cut):
            raise self.broken("no line is whole")
        if cut:
            self._file.truncate(sum(len(line) + 1 for line in whole))
        if not whole:
            self._write(head)

    def _write(self, line: bytes) -> None:
        """The whole line, or `OSError`: what fits on a full disk is written without complaint."""
        while line:
            line = line[self._file.write(line) :]

    def _take(self, lines: list[bytes], task: dict[str, Any]) -> None:
        try:
            found = [json.loads(line) for line in lines]
            other = found[0]["task"] != task
            kept = [
                (dict(one["choice"]), Judged(float(one["error"]), bool(one["kept"])))
                for one in ([] if other else found[1:])
            ]
            self._kept = {key(choice): (choice, judged) for choice, judged in kept}
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise self.broken(error) from None
        if other:
            raise UserError(f"{self.path}: holds another search; name another --study or remove it")


def _line(content: dict[str, Any]) -> bytes:
    return json.dumps(content).encode() + b"\n"
