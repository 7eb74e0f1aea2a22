"""Where the coverage of simulations is kept: a folder for each Verilog text, a file for each run.

    FOLDER/1f0c.../design.v
                   test_top.py_test_top.9a.dat.gz    Verilator's coverage.dat, packed

Runs of one text are added up, whatever the bench; texts of one bench that differ in a parameter
are not, as their lines and signals are not the same.
"""

import gzip
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sim.coverage.points import Counts, read_counts

RTL = "rtl"
"""The folder, in that of all coverage."""
DESIGN, RUN = "design.v", ".dat.gz"


@dataclass(frozen=True)
class Covered:
    """A Verilog text, the benches it was simulated for, and how often each point was hit.

    `place` is the text's folder.
    """

    bench: str
    text: str
    counts: Counts
    runs: int
    place: Path | None = None


def keep(folder: Path, bench: str, verilog: str, data: Path) -> None:
    """Add the file that a simulation of `verilog` left."""
    place = folder / hashlib.sha256(verilog.encode()).hexdigest()[:16]
    place.mkdir(parents=True, exist_ok=True)
    (place / DESIGN).write_text(verilog, "utf-8")
    fresh, path = tempfile.mkstemp(prefix=f"{bench}.", suffix=RUN, dir=place)
    os.close(fresh)
    with data.open("rb") as source, gzip.open(path, "wb", compresslevel=3) as packed:
        shutil.copyfileobj(source, packed)


def kept(folder: Path) -> Iterator[Covered]:
    """All that is in `folder`, by bench. Raises `FileNotFoundError` where there is nothing."""
    designs = sorted(folder.glob(f"*/{DESIGN}"))
    if not designs:
        raise FileNotFoundError(f"{folder} has no coverage in it")
    for design in designs:
        counts: Counts = {}
        runs = sorted(design.parent.glob(f"*{RUN}"))
        for run in runs:
            with gzip.open(run, "rt", encoding="utf-8") as lines:
                for point, count in read_counts(lines):
                    counts[point] = counts.get(point, 0) + count
        if runs:
            names = {run.name.removesuffix(RUN).rpartition(".")[0] for run in runs}
            text = design.read_text("utf-8")
            yield Covered(" + ".join(sorted(names)), text, counts, len(runs), design.parent)
