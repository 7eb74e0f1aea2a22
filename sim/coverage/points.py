"""The points of Verilator's coverage.dat.

Its lines are C 'KEYS' COUNT; a key is the byte 1, its name, the byte 2 and its value. Verilator
adds up the instances of a module itself.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Point(NamedTuple):
    """What can be hit.

    `kind` is line, branch or toggle; `module` the Verilog module; `line` and `column` its place;
    `lines` all lines that run with it; `what` the kind of statement, or for a toggle the signal's
    bit and direction, such as `net_3[0]:0->1`.
    """

    kind: str
    module: str
    line: int
    column: int
    what: str
    lines: tuple[int, ...] = ()

    @property
    def signal(self) -> str:
        """A toggle's signal without its bit."""
        return re.sub(r"(\[\d+\])?:.->.$", "", self.what)

    @property
    def bit(self) -> int | None:
        """A toggle's bit; None of a signal of one bit."""
        found = re.search(r"\[(\d+)\]:.->.$", self.what)
        return int(found[1]) if found else None


Counts = dict[Point, int]


def read_counts(lines: Iterable[str]) -> Iterator[tuple[Point, int]]:
    """Each point of a coverage.dat, and its hits. Raises `ValueError` for other files.

    The words of memories make no points, their ports do.
    """
    lines = iter(lines)
    if not next(lines, "").startswith("# SystemC::Coverage"):
        raise ValueError("not a coverage file of Verilator")
    for line in lines:
        found = re.fullmatch(r"C '(.*)' (\d+)\n?", line)
        if found is None:
            raise ValueError(f"not a point of a coverage file: {line!r}")
        keys = dict(key.split("\2", 1) for key in found[1].split("\1")[1:])
        kind, module = keys["page"].removeprefix("v_").split("/", 1)
        if kind == "toggle" and re.search(r"\]\[\d+\]:", keys["o"]):
            continue
        place = int(keys["l"]), int(keys["n"])
        yield Point(kind, module, *place, _name(keys["o"]), _lines(keys)), int(found[2])


def _lines(keys: dict[str, str]) -> tuple[int, ...]:
    """The key S lists lines and ranges of lines: 10,12-14."""
    lines: list[int] = []
    for part in filter(None, keys.get("S", "").split(",")):
        first, _, last = part.partition("-")
        lines += range(int(first), int(last or first) + 1)
    return tuple(lines)


def _name(name: str) -> str:
    """Verilator writes the characters of an escaped name as __0 and two hexadecimal digits."""
    return re.sub(r"__0([0-9A-F]{2}|[0-9a-f]{2})", lambda found: chr(int(found[1], 16)), name)
