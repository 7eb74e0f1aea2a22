"""A change of a source's text: what a mutant is made of."""

import ast
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """Bytes `start` to `end` of a source become `new`; `where` is the function, `Class.f` or ""."""

    where: str
    line: int
    start: int
    end: int
    new: str

    def apply(self, source: bytes) -> bytes:
        """The mutated source."""
        return source[: self.start] + self.new.encode() + source[self.end :]

    def shown(self, source: bytes) -> str:
        """`old -> new`, each on one line."""
        return f"{_flat(source[self.start : self.end].decode())} -> {_flat(self.new)}"

    def context(self, source: bytes) -> str:
        """The line of the source that it begins in."""
        begin = source.rfind(b"\n", 0, self.start) + 1
        return source[begin : source.find(b"\n", self.start)].decode().strip()


def _flat(text: str) -> str:
    return " ".join(text.split())


def named(changes: Iterable[Change], source: bytes) -> dict[str, Change]:
    """Changes by a name that lasts while the function does: `f: line: old -> new`, numbered if it
    is there twice.
    """
    count: Counter[str] = Counter()
    found = {}
    for change in changes:
        name = f"{change.where or '<module>'}: {change.context(source)}: {change.shown(source)}"
        count[name] += 1
        found[f"{name} #{count[name]}" if count[name] > 1 else name] = change
    return found


class Places:
    """Where the nodes of a source lie, in bytes."""

    def __init__(self, source: bytes) -> None:
        self.source = source
        self._lines = [0]
        for line in source.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))

    def start(self, node: ast.expr | ast.stmt) -> int:
        """First byte of a node."""
        return self._lines[node.lineno - 1] + node.col_offset

    def end(self, node: ast.expr | ast.stmt) -> int:
        """First byte behind a node."""
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return self._lines[node.end_lineno - 1] + node.end_col_offset

    def text(self, node: ast.expr | ast.stmt) -> str:
        """The text of a node."""
        return self.source[self.start(node) : self.end(node)].decode()
