"""Result folders that are either complete or not there."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ska_hw.design import DesignError

MARKER = "summary.json"
"""A folder with this file is one of ours and may be replaced."""


@contextlib.contextmanager
def result_folder(path: Path) -> Iterator[Path]:
    """A staging folder that takes the place of `path` when the block ends without an exception.

    What was at `path` stays untouched until then. Raises `DesignError` where `path` cannot be
    written or holds something that is not a result folder.
    """
    path = path.absolute()
    if path.exists() and not path.is_dir():
        raise DesignError(f"{path}: expected a folder for the results, found a file")
    if path.is_dir() and any(path.iterdir()) and not (path / MARKER).is_file():
        raise DesignError(f"{path}: expected an empty or a result folder, found other files")
    created = [parent for parent in path.parents if not parent.exists()]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.parent))
    except OSError as error:
        raise DesignError(f"{path}: cannot be written ({error.strerror})") from None
    try:
        staging.chmod(0o777 & ~_umask())
        yield staging
        _replace(staging, path)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
        for parent in created:
            with contextlib.suppress(OSError):
                parent.rmdir()  # only where nothing came of it


def _replace(staging: Path, path: Path) -> None:
    """Put `staging` where `path` was."""
    if path.exists():
        old = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.parent))
        path.replace(old / path.name)
        staging.replace(path)
        shutil.rmtree(old, ignore_errors=True)
    else:
        staging.replace(path)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
