"""Result folders that are either complete or not there, also after a kill.

Results are written in a hidden folder that is locked by its process:

    .NAME.xxxxxxxx/lock    held as long as the process lives
                   new/    the results, until they are complete
                   old/    what was in their place, for the moment of the change
                   plan    names in new/, while single entries are being changed

The hidden folder lies beside its place, and new/ becomes the place by one rename. A place that
cannot be renamed (the current folder, a mount point) keeps its folder: the hidden folder lies
inside, and the entries are changed one by one. The next command with the same place
removes the hidden folders of dead processes and puts back what lies in `old`.
"""

import contextlib
import errno
import json
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from ska_hw.errors import UserError

MARKER = ".ska-hw"
"""A folder with this file holds results of ours alone, and may be replaced."""

SUMMARY = "summary.json"
"""The results of most commands as plain data."""

_LOCK, _NEW, _OLD, _PLAN = "lock", "new", "old", "plan"
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_UNIQUE = 8
"""Characters that `mkdtemp` appends."""


@dataclass(frozen=True)
class _Place:
    """Where results go: `path` without links, and whether its folder stays and is filled anew."""

    path: Path
    stays: bool

    @classmethod
    def of(cls, path: Path) -> "_Place":
        """A link is followed: results are written where it leads."""
        try:
            real = path.resolve()
        except (OSError, RuntimeError) as error:  # a link that leads to itself
            raise UserError(f"{path}: cannot be written ({error})") from None
        here = Path.cwd()
        if real in here.parents and real.exists():
            raise UserError(f"{path}: the current folder is inside, and would be removed")
        return cls(real, real.is_mount() or real == here)

    @property
    def base(self) -> Path:
        """Where the hidden folder lies."""
        return self.path if self.stays else self.path.parent


@contextlib.contextmanager
def result_folder(path: Path) -> Iterator[Path]:
    """A staging folder that takes the place of `path` when the block ends without an exception.

    What was at `path` stays untouched until then. Raises `UserError` before the block where `path`
    cannot be written or holds something that is not a result folder.
    """
    place = _Place.of(path)
    created = [parent for parent in place.path.parents if not parent.exists()]
    with contextlib.ExitStack() as stack:
        try:
            _check(place, path)
            stack.callback(_remove_empty, created)
            place.base.mkdir(parents=True, exist_ok=True)
            _recover(place)
            work = _locked(place, stack)
            (work / _NEW).mkdir()
        except OSError as error:
            raise UserError(f"{path}: cannot be written ({error.strerror})") from None
        _check(place, path)
        try:
            yield work / _NEW
        except OSError as error:
            if error.filename is None and error.errno in _NO_ROOM:
                error.filename = str(path)  # a write to an open file names none
            raise
        (work / _NEW / MARKER).write_text("Results of ska-hw; a command may replace them all.\n")
        if place.stays:
            _change_entries(place.path, work)
        else:
            if place.path.exists():
                place.path.replace(work / _OLD)
            (work / _NEW).replace(place.path)


def check_place(path: Path) -> None:
    """Raise `UserError` where `path` holds something that results must not replace."""
    _check(_Place.of(path), path)


def _check(place: _Place, named: Path) -> None:
    folder = place.path
    if folder.exists() and not folder.is_dir():
        raise UserError(f"{named}: expected a folder for the results, found a file")
    if not folder.is_dir():
        return
    ours = f".{folder.name}."
    others = [entry for entry in folder.iterdir() if not entry.name.startswith(ours)]
    if others and not _is_ours(folder):
        raise UserError(f"{named}: expected an empty or a result folder, found other files")


def _is_ours(folder: Path) -> bool:
    """Whether ska-hw wrote all of `folder`; earlier versions left a summary and no marker."""
    if (folder / MARKER).is_file():
        return True
    try:
        summary = json.loads((folder / SUMMARY).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(summary, dict) and (
        "ska_hw" in summary or {"top", "version", "sha256", "design"} <= summary.keys()
    )


def _change_entries(folder: Path, work: Path) -> None:
    """Every entry of `folder` to `old`, then every entry of `new` to `folder`."""
    names = sorted(entry.name for entry in (work / _NEW).iterdir())
    (work / _OLD).mkdir()
    (work / _PLAN).write_text(json.dumps(names), "utf-8")
    for entry in list(folder.iterdir()):
        if not entry.name.startswith(f".{folder.name}."):
            entry.replace(work / _OLD / entry.name)
    for name in names:
        (work / _NEW / name).replace(folder / name)
    (work / _PLAN).unlink()


def _put_back(place: _Place, work: Path) -> None:
    """What a killed process had moved away, if the change was not complete."""
    if not (work / _OLD).is_dir():
        return
    if not place.stays:
        if not place.path.exists():
            (work / _OLD).replace(place.path)
    elif (work / _PLAN).is_file():
        for name in json.loads((work / _PLAN).read_text("utf-8")):
            if not (work / _NEW / name).exists() and (place.path / name).exists():
                (place.path / name).replace(work / _NEW / name)
        for entry in list((work / _OLD).iterdir()):
            entry.replace(place.path / entry.name)


def _locked(place: _Place, stack: contextlib.ExitStack) -> Path:
    """A new hidden folder for `place`, locked and in the end removed by `stack`."""
    while True:
        work = Path(tempfile.mkdtemp(prefix=f".{place.path.name}.", dir=place.base))
        lock = FileLock(work / _LOCK, timeout=0)
        # Another process may believe it dead before it is locked, and remove it.
        with contextlib.suppress(Timeout, FileNotFoundError):
            lock.acquire()
            stack.callback(lock.release)
            stack.callback(_remove, work)
            if (work / _LOCK).exists():
                return work


def _recover(place: _Place) -> None:
    """Remove what killed processes left of hidden folders; put back what they had moved away."""
    for work in list(place.base.iterdir()):
        prefix, _, unique = work.name.rpartition(".")
        if prefix != f".{place.path.name}" or len(unique) != _UNIQUE or not work.is_dir():
            continue
        if not (work / _LOCK).is_file():
            with contextlib.suppress(OSError):
                work.rmdir()  # killed before it had a lock, or somebody else's and not empty
            continue
        with contextlib.suppress(Timeout, OSError), FileLock(work / _LOCK, timeout=0):
            _put_back(place, work)
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
