"""The files that studies leave: a summary in every folder of results, and tables as CSV."""

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from ska_hw import __version__
from ska_hw.storage.result_folder import SUMMARY


def write_summary(folder: Path, content: Mapping[str, Any], *, ascii_only: bool = True) -> None:
    """`content` as JSON below the package's version; equal content gives equal bytes."""
    versioned = {"ska_hw": __version__, **content}
    text = json.dumps(versioned, indent=2, ensure_ascii=ascii_only)
    (folder / SUMMARY).write_text(text + "\n", encoding="utf-8")


def write_csv(path: Path, columns: Sequence[object], rows: Iterable[Sequence[object]]) -> None:
    """A line with the names of the columns, and one for each row."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)
