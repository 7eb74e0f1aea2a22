"""What is changed in Amaranth's Python beside numbers and comparisons.

Conditions of `m.If`, which of two branches comes first, initial values, operands of logic, the ways
of a `Mux`.
"""

import ast
from collections.abc import Iterator
from itertools import pairwise

from tests.mutation.change import Change
from tests.mutation.operators import Operators, compiles

BRANCHES = ("m.If", "m.Elif")
PORTS = ("In", "Out")
"""A port that is wider than what it carries is no fault."""
REDUCTIONS = {"any": "all", "all": "any"}


class HardwareOperators(Operators):
    """Collects the changes of a component's source."""

    def visit_With(self, node: ast.With) -> None:  # noqa: N802
        for item in node.items:
            call = item.context_expr
            if isinstance(call, ast.Call) and ast.unparse(call.func) in BRANCHES:
                condition = call.args[0]
                self.replace(condition, "1")
                if not isinstance(condition, ast.Compare):
                    self.replace(condition, f"({self.text(condition)}) == 0")
        first = ast.unparse(node.items[0].context_expr)
        if first.startswith("m.") and first != "m.Else()":  # without it the rest is no module
            self.generic_visit(node)
        else:
            super().visit_With(node)

    def generic_visit(self, node: ast.AST) -> None:
        body = getattr(node, "body", None)
        if isinstance(body, list):
            self._order(body)
        super().generic_visit(node)

    def _inside(self, name: str, node: ast.AST) -> None:
        self._scope.append(name)
        self._order(getattr(node, "body", []))
        self._scope.pop()
        super()._inside(name, node)

    def _order(self, body: list[ast.stmt]) -> None:
        """The branch of `m.Elif` before that of the `m.If` or `m.Elif` above it."""
        for first, second in pairwise(body):
            if not (isinstance(first, ast.With) and isinstance(second, ast.With)):
                continue
            calls = [part.items[0].context_expr for part in (first, second)]
            if [ast.unparse(c.func) for c in calls if isinstance(c, ast.Call)][1:] != ["m.Elif"]:
                continue
            one, two = (part for part in calls if isinstance(part, ast.Call))
            new = "".join(
                [
                    self._span(self.places.start(first), self.places.start(one.args[0])),
                    self.text(two.args[0]),
                    self._span(self.places.end(two.args[0]), self.places.end(second)),
                    "\n" + " " * first.col_offset,
                    self._span(self.places.start(second), self.places.start(two.args[0])),
                    self.text(one.args[0]),
                    self._span(self.places.end(one.args[0]), self.places.end(first)),
                ]
            )
            self.replace_bytes(first, self.places.start(first), self.places.end(second), new)

    def _line(self, node: ast.expr) -> str:
        """The first line of a node: a register is named `..._q` there, as nothing else is."""
        start = self.places.source.rfind(b"\n", 0, self.places.start(node)) + 1
        return self.places.source[start:].partition(b"\n")[0].decode()

    def _span(self, start: int, end: int) -> str:
        return self.places.source[start:end].decode()

    def visit_BinOp(self, node: ast.BinOp) -> None:  # noqa: N802
        if isinstance(node.op, ast.BitAnd | ast.BitOr):
            for kept in (node.left, node.right):
                self.replace(node, f"({self.text(kept)})")
        super().visit_BinOp(node)

    def visit_Call(self, node: ast.Call) -> None:  # noqa: N802
        name = ast.unparse(node.func)
        if name in PORTS:
            return
        keywords = [keyword.arg for keyword in node.keywords]
        if name == "Mux":
            for way in node.args[1:]:
                self.replace(node, f"({self.text(way)})")
        register = "_q" in self._line(node)
        if (
            register
            and name in ("Signal", "Signal.like")
            and not {"init", "reset_less"} & set(keywords)
        ):
            close = self.places.end(node) - 1
            plain = self._span(0, close).rstrip()[-1:] in "(,"
            new = "init=1" if plain else ", init=1"
            self.replace_bytes(node, close, close, new)
        if isinstance(node.func, ast.Attribute) and node.func.attr in REDUCTIONS and not node.args:
            self.replace(node.func, f"{self.text(node.func.value)}.{REDUCTIONS[node.func.attr]}")
        super().visit_Call(node)


def hardware_changes(source: bytes) -> list[Change]:
    """All changes of a component's source of which Python can still be made."""
    return list(_python(HardwareOperators(source).changes, source))


def _python(found: list[Change], source: bytes) -> Iterator[Change]:
    return (one for one in found if compiles(one.apply(source)))
