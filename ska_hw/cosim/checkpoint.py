"""What a long run has reached, on disk: it goes on after a kill at any moment.

A run's folder is named by a hash of all that the run depends on. `progress.json` in it names the
state file and its digest; it is replaced by one rename after the state is complete, so there is
always either the earlier pair or the new one. State and records change together, which a rename
does and appending to a journal does not.
"""

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from ska_hw.errors import ToolError
from ska_hw.storage.files import file_digest
from ska_hw.storage.machine import cache_folder

_PROGRESS = "progress.json"


@dataclass(frozen=True)
class Saved:
    """A state file, and one record for each step that was finished before it."""

    state: Path
    records: list[dict[str, Any]]


class Checkpoint:
    """The folder of the run `key`; while it is entered, no other process uses it.

    Entering raises `ToolError` where another process does or the folder cannot be used.
    """

    def __init__(self, key: str) -> None:
        self.key = key
        self.folder = cache_folder() / "runs" / key[:32]
        self._lock = FileLock(self.folder / "lock", timeout=0)

    def __enter__(self) -> "Checkpoint":
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
        except Timeout:
            raise ToolError(f"another process runs the same experiment ({self.folder})") from None
        except OSError as error:
            raise ToolError(f"{self.folder}: cannot be used ({error.strerror})") from None
        return self

    def __exit__(self, *error: object) -> None:
        self._lock.release()

    def load(self) -> Saved | None:
        """What was saved last; None where there is nothing that is whole and of this run."""
        try:
            progress = json.loads((self.folder / _PROGRESS).read_text("utf-8"))
            state = self.folder / progress["state"]
            whole = progress["key"] == self.key and progress["sha256"] == file_digest(state)
            return Saved(state, progress["records"]) if whole else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def save(self, state: Path, records: list[dict[str, Any]]) -> None:
        """Move `state` here from `scratch`, with the records of all steps until now."""
        name = f"state_{len(records)}"
        earlier = [path for path in self.folder.glob("state_*") if path.name != name]
        _to_disk(state)
        state.replace(self.folder / name)
        digest = file_digest(self.folder / name)
        progress = {"key": self.key, "state": name, "sha256": digest, "records": records}
        partial = self.folder / f"{_PROGRESS}.partial"
        partial.write_text(json.dumps(progress), "utf-8")
        _to_disk(partial)
        partial.replace(self.folder / _PROGRESS)
        for path in earlier:
            path.unlink()

    def scratch(self) -> Path:
        """An empty folder for files of this process; those of killed ones are gone."""
        folder = self.folder / "scratch"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(exist_ok=True)
        return folder

    def discard(self) -> None:
        """Forget the run."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _to_disk(path: Path) -> None:
    """A rename must not reach the disk before what it renames does."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
