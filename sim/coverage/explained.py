"""Points that no run hits, each with the reason: explained.toml, which must stay true.

An entry has patterns (regular expressions, all of which must match the whole) and a `reason`:

- `kind`: line, branch or toggle;
- `bench`, `module`: where; everywhere unless given;
- `text`: the line of Verilog, without the blanks around it, of a line or a branch;
- `way`: the way of a branch: if, else, cond_then or cond_else;
- `signal`: a signal's name without its bits, of a toggle; `top` only its so many highest bits,
  `bits` only those whose numbers match, `to` only those that become "0" or "1"; `holds`: that these
  bits are 0, or 1, all the time, so that what depends on them is explained too (constants.py).

A hit point that an entry explains is a contradiction, unless `sometimes` says that the entry is
about what is of no interest and not about what cannot be; so is an entry that explains nothing.
"""

import re
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path

from sim.coverage.points import Counts, Point

FILE = Path(__file__).with_name("explained.toml")


class ExplanationError(ValueError):
    """An entry of the file that cannot be read."""


@dataclass
class Explanation:
    """One entry; `missed` and `hit` count the points of all that it was asked about."""

    kind: str
    reason: str
    bench: str = ".*"
    module: str = ".*"
    text: str = ".*"
    way: str = ".*"
    signal: str = ".*"
    bits: str = ".*"
    to: str = "[01]"
    top: int = 0
    holds: int | None = None
    sometimes: bool = False
    missed: int = field(default=0, init=False)
    hit: int = field(default=0, init=False)

    def explains(self, bench: str, point: Point, text: str, width: int) -> bool:
        """Whether the entry is about `point`, on the line `text`; `width` is the signal's."""
        pairs = [(self.kind, point.kind), (self.bench, bench), (self.module, point.module)]
        if point.kind != "toggle":
            pairs += [(self.text, text.strip()), (self.way, point.what)]
        elif self.top and (point.bit or 0) < width - self.top:
            return False
        else:
            bit = "" if point.bit is None else str(point.bit)
            pairs += [(self.signal, point.signal), (self.bits, bit), (self.to, point.what[-1])]
        return all(re.fullmatch(pattern, value) for pattern, value in pairs)

    def contradiction(self) -> str | None:
        """What is wrong with the entry, after all points were shown to it."""
        about = f"explained.toml: {self.kind} {self.reason!r}"
        if not self.missed:
            return f"{about} explains nothing"
        if self.hit and not self.sometimes:
            return f"{about}: {self.hit} of its points are hit"
        return None


def read_explanations(path: Path = FILE) -> list[Explanation]:
    """The entries of a file. Raises `ExplanationError`."""
    known = {f.name for f in fields(Explanation) if f.init}
    entries = []
    for number, raw in enumerate(tomllib.loads(path.read_text("utf-8")).get("explained", [])):
        unknown = raw.keys() - known
        if unknown or not raw.keys() >= {"kind", "reason"}:
            raise ExplanationError(f"entry {number} of {path.name}: keys {sorted(raw)}")
        entries.append(Explanation(**raw))
    return entries


def widths(counts: Counts) -> dict[tuple[str, int, str], int]:
    """Width of each signal, by module, line and name."""
    found: dict[tuple[str, int, str], int] = {}
    for point in counts:
        if point.kind == "toggle":
            key = (point.module, point.line, point.signal)
            found[key] = max(found.get(key, 0), (point.bit or 0) + 1)
    return found
