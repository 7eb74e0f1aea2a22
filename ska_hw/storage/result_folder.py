"""Result folders that are either complete or not there, also after a kill.

Results are written beside their place, in a hidden folder that is locked by its process:

    .NAME.xxxxxxxx/lock    held as long as the process lives
                   new/    takes the place of NAME in the end
                   old/    what was there, for the moment between two renames

The next command with the same place removes the hidden folders of dead processes, and puts back
what lies in `old` where there is nothing in its place.
"""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from ska_hw.errors import UserError

MARKER = "summary.json"
"""A folder with this file is one of ours and may be replaced."""

_LOCK, _NEW, _OLD = "lock", "new", "old"
_UNIQUE = 8
"""Characters that `mkdtemp` appends."""


@contextlib.contextmanager
def result_folder(path: Path) -> Iterator[Path]:
    """A staging folder that takes the place of `path` when the block ends without an exception.

    What was at `path` stays untouched until then. Raises `UserError` where `path` cannot be
    written or holds something that is not a result folder.
    """
    path = path.absolute()
    check_place(path)
    created = [parent for parent in path.parents if not parent.exists()]
    with contextlib.ExitStack() as stack:
        try:
            stack.callback(_remove_empty, created)
            path.parent.mkdir(parents=True, exist_ok=True)
            _recover(path)
            work = _locked(path, stack)
            (work / _NEW).mkdir()
        except OSError as error:
            raise UserError(f"{path}: cannot be written ({error.strerror})") from None
        check_place(path)
        yield work / _NEW
        if path.exists():
            path.replace(work / _OLD)
        (work / _NEW).replace(path)


def check_place(path: Path) -> None:
    """Raise `UserError` where `path` holds something that results must not replace."""
    if path.exists() and not path.is_dir():
        raise UserError(f"{path}: expected a folder for the results, found a file")
    if path.is_dir() and any(path.iterdir()) and not (path / MARKER).is_file():
        raise UserError(f"{path}: expected an empty or a result folder, found other files")


def _locked(path: Path, stack: contextlib.ExitStack) -> Path:
    """A new hidden folder beside `path`, locked and in the end removed by `stack`."""
    while True:
        work = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.parent))
        lock = FileLock(work / _LOCK, timeout=0)
        # Another process may believe it dead before it is locked, and remove it.
        with contextlib.suppress(Timeout, FileNotFoundError):
            lock.acquire()
            stack.callback(lock.release)
            stack.callback(_remove, work)
            if (work / _LOCK).exists():
                return work


def _recover(path: Path) -> None:
    """Remove what killed processes left beside `path`; put back what they had moved away."""
    for work in list(path.parent.iterdir()):
        prefix, _, unique = work.name.rpartition(".")
        if prefix != f".{path.name}" or len(unique) != _UNIQUE or not work.is_dir():
            continue
        if not (work / _LOCK).is_file():
            with contextlib.suppress(OSError):
                work.rmdir()  # killed before it had a lock, or somebody else's and not empty
            continue
        with contextlib.suppress(Timeout, OSError), FileLock(work / _LOCK, timeout=0):
            if (work / _OLD).is_dir() and not path.exists():
                (work / _OLD).replace(path)
            _remove(work)


def _remove(work: Path) -> None:
    """The lock goes last: what a kill leaves of a folder is still known as dead."""
    for part in (_NEW, _OLD):
        shutil.rmtree(work / part, ignore_errors=True)
    shutil.rmtree(work, ignore_errors=True)


def _remove_empty(folders: list[Path]) -> None:
    for folder in folders:
        with contextlib.suppress(OSError):
            folder.rmdir()  # only where nothing came of it
