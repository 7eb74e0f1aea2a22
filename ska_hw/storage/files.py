"""Single files: what can be read, what they hold, and replacing them as a whole."""

import hashlib
import shutil
import stat
from pathlib import Path

from ska_hw.errors import UserError


def require_file(path: Path) -> None:
    """Raise `UserError` for a path of a device, a pipe or a folder: reading it may never end.

    Raises `OSError` where there is nothing at `path`.
    """
    try:
        regular = stat.S_ISREG(path.stat().st_mode)
    except ValueError as error:  # a zero byte, for one
        raise UserError(f"{path}: cannot be a path ({error})") from None
    if not regular:
        raise UserError(f"{path}: cannot be read (not a regular file)")


def file_digest(path: Path) -> str:
    """SHA-256 of a file's content, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def replace_text(path: Path, text: str) -> None:
    """Replace the text of an existing file as a whole, or leave it as it was."""
    partial = path.with_name(f".{path.name}.partial")
    try:
        partial.write_text(text, "utf-8")
        shutil.copymode(path, partial)
        partial.replace(path)
    except OSError:
        partial.unlink(missing_ok=True)
        raise
