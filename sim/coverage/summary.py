"""All coverage in a folder, judged against what must hold: plain data for the page and for JSON."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sim.coverage.explained import FILE, read_explanations
from sim.coverage.figures import KINDS, Figures, add_up, figures
from sim.coverage.held import standing
from sim.coverage.store import RTL, kept
from sim.support import functional

PARTS = ("rtl", "functional", "python")
PYTHON = "python.json"
"""What coverage.py's `coverage json` wrote, in the folder."""

REQUIRED = {"line": 100.0, "branch": 100.0, "toggle": 95.0}
"""Percent of the points that are not explained, in every bench."""


@dataclass
class Summary:
    """`problems` has a line for everything that must hold and does not."""

    rtl: list[Figures] = field(default_factory=list)
    explanations: list[dict[str, Any]] = field(default_factory=list)
    functional: dict[str, dict[str, int]] = field(default_factory=dict)
    python: dict[str, Any] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def plain(self) -> dict[str, Any]:
        """For JSON."""
        total = add_up(part for bench in self.rtl for part in bench.modules.values())
        bins = [hits for point in self.functional.values() for hits in point.values()]
        return {
            "rtl": {
                "required_percent": REQUIRED,
                "total": {kind: tally.plain() for kind, tally in total.items()},
                "benches": [_bench(bench) for bench in self.rtl],
                "explanations": self.explanations,
            },
            "functional": {
                "bins": len(bins),
                "hit": sum(hits > 0 for hits in bins),
                "points": self.functional,
            },
            "python": self.python,
            "problems": self.problems,
        }


def _bench(bench: Figures) -> dict[str, Any]:
    return {
        "bench": bench.bench,
        "runs": bench.runs,
        "total": {kind: tally.plain() for kind, tally in bench.total.items()},
        "modules": {
            name: {kind: tally.plain() for kind, tally in part.items()}
            for name, part in sorted(bench.modules.items())
        },
    }


def summarise(
    folder: Path, parts: Iterable[str] = PARTS, explained: Path = FILE, whole: bool = True
) -> Summary:
    """Read and judge the coverage in `folder`.

    Without `whole` an explanation of what was not simulated is no problem. Raises
    `FileNotFoundError` where a part is not there.
    """
    summary = Summary()
    if "rtl" in parts:
        _rtl(summary, folder / RTL, explained, whole)
    if "functional" in parts:
        summary.functional = functional.merged(folder)
        for name, bins in summary.functional.items():
            summary.problems += [f"{name}: {b} never seen" for b, hits in bins.items() if not hits]
    if "python" in parts:
        summary.python = python_figures(json.loads((folder / PYTHON).read_text("utf-8")))
    return summary


def _rtl(summary: Summary, folder: Path, explained: Path, whole: bool) -> None:
    entries = read_explanations(explained)
    summary.rtl = [figures(c, entries, standing(c, entries)) for c in kept(folder)]
    for bench in summary.rtl:
        total = bench.total
        summary.problems += [f"{bench.bench}: constant and yet moved: {bit}" for bit in bench.moved]
        for kind in KINDS:
            if total[kind].percent < REQUIRED[kind]:
                summary.problems.append(
                    f"{bench.bench}: {total[kind].percent:.2f} % of {kind} points are hit, "
                    f"{REQUIRED[kind]:g} % are required ({total[kind].missed} missed)"
                )
    for entry in entries:
        problem = entry.contradiction()
        if problem and (whole or entry.missed or entry.hit):
            summary.problems.append(problem)
        summary.explanations.append(
            {"kind": entry.kind, "reason": entry.reason, "points": entry.missed}
        )
    still = sum((bench.standing for bench in summary.rtl), Counter())
    for (kind, reason), points in sorted(still.items()):
        summary.explanations.append({"kind": kind, "reason": reason, "points": points})


def python_figures(report: dict[str, Any]) -> dict[str, Any]:
    """Lines and branches by file, from the report of coverage.py."""
    files = {
        name: _python(data["summary"])
        | {
            "missing_lines": data["missing_lines"],
            "missing_branches": data.get("missing_branches", []),
        }
        for name, data in sorted(report["files"].items())
    }
    return {"total": _python(report["totals"]), "files": files}


def _python(summary: dict[str, Any]) -> dict[str, Any]:
    lines, branches = summary["num_statements"], summary.get("num_branches", 0)
    hit, taken = summary["covered_lines"], summary.get("covered_branches", 0)
    return {
        "lines": lines,
        "lines_hit": hit,
        "line_percent": 100.0 * hit / lines if lines else 100.0,
        "branches": branches,
        "branches_hit": taken,
        "branch_percent": 100.0 * taken / branches if branches else 100.0,
    }
