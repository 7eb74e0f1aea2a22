"""The files that studies leave: a summary in every folder of results, and tables as CSV."""

import csv
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from ska_hw import __version__
from ska_hw.storage.result_folder import SUMMARY


def plain(value: Any) -> Any:
    """`value` as JSON can hold it: "Infinity", "-Infinity" and null for what is no number."""
    if isinstance(value, Mapping):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return value


def write_summary(folder: Path, content: Mapping[str, Any], *, ascii_only: bool = True) -> None:
    """`content` as JSON (`plain`) below the package's version; equal content gives equal bytes."""
    versioned = plain({"ska_hw": __version__, **content})
    text = json.dumps(versioned, indent=2, ensure_ascii=ascii_only, allow_nan=False)
    (folder / SUMMARY).write_text(text + "\n", encoding="utf-8")


def write_csv(path: Path, columns: Sequence[object], rows: Iterable[Sequence[object]]) -> None:
    """A line with the names of the columns, and one for each row."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)
