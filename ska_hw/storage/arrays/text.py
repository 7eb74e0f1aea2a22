"""Tables of numbers as text: CSV and its relatives, with a line of names or without."""

import io
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.errors import UserError
from ska_hw.storage.arrays.array_file import Loaded
from ska_hw.storage.files import require_file

SUFFIXES = (".csv", ".tsv", ".txt", ".dat")

LABELS = ("label", "labels", "class", "target", "y")
"""Names of a column that is no input."""


def read_text(path: Path) -> Loaded:
    """`x` (N, I) of a text file, one row a line, and `labels` (N,) where a column is called so.

    Values are separated by commas, semicolons, tabs or blanks; lines that begin with # are left
    out. Labels that are no numbers are numbered in their order. Raises `UserError`.
    """
    require_file(path)
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError(f"{path}: expected a text file in UTF-8") from None
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    if not lines:
        raise UserError(f"{path}: expected rows of numbers, found none")
    separator = next((s for s in ",;\t" if s in lines[0]), None)
    first = [field.strip().strip('"') for field in lines[0].split(separator)]
    labelled = [i for i, name in enumerate(first) if name.lower() in LABELS]
    if not labelled:
        header = not all(_is_number(field) for field in first)
        return Loaded(path, {"x": _numbers(path, lines[header:], separator, None)})
    at = labelled[0]
    columns = [i for i in range(len(first)) if i != at]
    x = _numbers(path, lines[1:], separator, columns)
    labels = _labels([line.split(separator)[at].strip().strip('"') for line in lines[1:]])
    note = f"{path}: the column {first[at]!r} is taken for labels and is no input"
    return Loaded(path, {"x": x, "labels": labels}, (note,))


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _numbers(
    path: Path, lines: list[str], separator: str | None, columns: list[int] | None
) -> NDArray[Any]:
    try:
        return np.loadtxt(
            io.StringIO("\n".join(lines)), delimiter=separator, usecols=columns, ndmin=2
        )
    except (ValueError, IndexError) as error:
        reason = " ".join(str(error).split())
        raise UserError(f"{path}: expected rows of numbers of the same length ({reason})") from None


def _labels(fields: list[str]) -> NDArray[np.int64]:
    if all(_is_number(field) and float(field).is_integer() for field in fields):
        return np.array([int(float(field)) for field in fields], dtype=np.int64)
    numbers: NDArray[np.int64] = np.unique(fields, return_inverse=True)[1].astype(np.int64)
    return numbers
