"""From counted points to figures by bench and module: what is hit, explained and missed.

A line is hit when any of its points is. Points of a branch are each way of an `if` and of a
`? :`; points of a toggle are each bit's way up and its way down.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from sim.coverage.constants import Bit
from sim.coverage.explained import Explanation, widths
from sim.coverage.points import Counts, Point
from sim.coverage.store import Covered

KINDS = ("line", "branch", "toggle")
WAYS = {"if": 1, "cond_then": 1, "else": 0, "cond_else": 0}
JOINED = 64
"""Of wider signals, Verilator counts a literal's bits with those of a neighbour."""


@dataclass
class Tally:
    """Of one kind: points hit, explained and missed."""

    hit: int = 0
    explained: int = 0
    missed: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.hit + self.explained + self.missed

    @property
    def raw(self) -> float:
        """Percent hit of all."""
        return _percent(self.hit, self.total)

    @property
    def percent(self) -> float:
        """Percent hit of those that are not explained."""
        return _percent(self.hit, self.total - self.explained)

    def add(self, other: "Tally") -> None:
        """Add another's points."""
        self.hit += other.hit
        self.explained += other.explained
        self.missed += other.missed

    def plain(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "points": self.total,
            "hit": self.hit,
            "explained": self.explained,
            "raw_percent": self.raw,
            "percent": self.percent,
        }


def _percent(part: int, whole: int) -> float:
    return 100.0 * part / whole if whole else 100.0


@dataclass(frozen=True)
class Miss:
    """A line, branch or signal that was not hit, or a group of its bits; `reason` if explained."""

    kind: str
    module: str
    line: int
    what: str
    reason: str | None


@dataclass(frozen=True)
class Constant:
    """A bit's value all the time, and why."""

    value: int
    reason: str


@dataclass
class Figures:
    """Of one Verilog text."""

    bench: str
    text: str
    runs: int
    modules: dict[str, dict[str, Tally]] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    """What cannot be and was seen: constant bits that left their value, ways that were taken."""
    standing: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By kind and reason: points that are not hit as some bit is constant."""

    @property
    def total(self) -> dict[str, Tally]:
        """By kind, of all modules."""
        return add_up(self.modules.values())


def add_up(parts: Iterable[dict[str, Tally]]) -> dict[str, Tally]:
    """Sums by kind."""
    total = {kind: Tally() for kind in KINDS}
    for part in parts:
        for kind, tally in part.items():
            total[kind].add(tally)
    return total


def figures(
    covered: Covered,
    explanations: list[Explanation],
    constants: Mapping[Bit, Constant] = MappingProxyType({}),
) -> Figures:
    """Judge each point of one text; `explanations` count what they explain."""
    lines = covered.text.splitlines()
    width = widths(covered.counts)
    closed = _closed_lines(covered.counts, lines, constants)
    found = Figures(covered.bench, covered.text, covered.runs)
    found.modules = defaultdict(lambda: {kind: Tally() for kind in KINDS})
    groups: dict[tuple[str, str, int, str, str | None], list[str]] = defaultdict(list)
    for point, hits in [*_line_counts(covered.counts).items(), *covered.counts.items()]:
        if point.kind not in KINDS or (point.kind == "line" and point.column):
            continue
        wide = width.get((point.module, point.line, point.signal), 1)
        reason = _reason(covered.bench, point, hits, lines[point.line - 1], wide, explanations)
        if point.kind == "line":
            fixed = closed.get((point.module, point.line))
        else:
            fixed = _fixed(point, lines[point.line - 1], constants)
        if fixed and hits and wide <= JOINED and _left(point, fixed):
            found.moved.append(f"{point.module} {point.what}: {fixed.reason}")
        if fixed and reason is None:
            reason = fixed.reason
            found.standing[point.kind, reason] += not hits
        tally = found.modules[point.module][point.kind]
        if hits:
            tally.hit += 1
            continue
        tally.explained += reason is not None
        tally.missed += reason is None
        name = point.signal if point.kind == "toggle" else lines[point.line - 1].strip()
        group = groups[point.kind, point.module, point.line, name, reason]
        group.append(point.what.removeprefix(point.signal) if point.kind == "toggle" else "")
    for (kind, module, line, name, reason), bits in sorted(groups.items(), key=str):
        what = f"{name} {_short(bits)}" if kind == "toggle" else name
        found.misses.append(Miss(kind, module, line, what, reason))
    return found


def _left(point: Point, fixed: Constant) -> bool:
    """A constant may be reached once, when time begins."""
    return point.kind != "toggle" or point.what[-1] != str(fixed.value)


def _fixed(point: Point, text: str, constants: Mapping[Bit, Constant]) -> Constant | None:
    """The constant because of which a bit never moves, or a way is never gone."""
    if point.kind == "toggle":
        return constants.get(Bit(point.module, point.signal, point.bit or 0))
    condition = re.search(r"(?:if \(|= )\\?([\w.$]+) ?[)?]", text)
    if point.kind == "line" or condition is None:
        return None
    found = constants.get(Bit(point.module, condition[1], 0))
    return found if found and WAYS.get(point.what) != found.value else None


def _closed_lines(
    counts: Counts, text: Sequence[str], constants: Mapping[Bit, Constant]
) -> dict[tuple[str, int], Constant]:
    """The lines that run only with ways that are never gone, by module and number."""
    found: dict[tuple[str, int], list[Constant | None]] = defaultdict(list)
    for point in counts:
        if point.kind != "toggle":
            fixed = _fixed(point, text[point.line - 1], constants)
            for line in {point.line, *point.lines}:
                found[point.module, line].append(fixed)
    return {place: ways[0] for place, ways in found.items() if ways[0] and all(ways)}


def _line_counts(counts: Counts) -> Counts:
    """The lines with something to run, as points of column 0, and how often they ran."""
    found: Counts = defaultdict(int)
    for point, hits in counts.items():
        if point.kind != "toggle":
            for line in {point.line, *point.lines}:
                found[Point("line", point.module, line, 0, "line")] += hits
    return found


def _reason(
    bench: str, point: Point, hits: int, text: str, width: int, explanations: list[Explanation]
) -> str | None:
    """The first reason given for the point."""
    reason = None
    for entry in explanations:
        if entry.explains(bench, point, text, width):
            entry.hit += hits > 0
            entry.missed += hits == 0 and reason is None
            reason = reason or entry.reason
    return reason


def _short(bits: list[str], shown: int = 12) -> str:
    more = f" and {len(bits) - shown} more" if len(bits) > shown else ""
    return " ".join(bit.replace(":", " ").strip() for bit in bits[:shown]) + more
