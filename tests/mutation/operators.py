"""What is changed in Python: numbers, comparisons, conditions, operands, statements.

Left alone are texts and the messages of errors, annotations, decorators, `assert`, imports.
"""

import ast
from collections.abc import Iterator

from tests.mutation.change import Change, Places

COMPARISONS: dict[type[ast.cmpop], str] = {
    ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.Eq: "!=", ast.NotEq: "==",
    ast.Is: "is not", ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in",
}  # fmt: skip
ARITHMETIC: dict[type[ast.operator], str] = {
    ast.Add: "-", ast.Sub: "+", ast.Mult: "+", ast.FloorDiv: "*", ast.Mod: "//",
    ast.Pow: "*", ast.LShift: ">>", ast.RShift: "<<", ast.BitAnd: "|", ast.BitOr: "&",
    ast.BitXor: "|",
}  # fmt: skip
FUNCTIONS = {"min": "max", "max": "min", "any": "all", "all": "any", "sorted": "list"}
QUIET = ("typing.cast", "cast", "TypeVar")
"""Calls that only the type checker looks at."""


class Operators(ast.NodeVisitor):
    """Collects the changes of a source, in `changes`."""

    def __init__(self, source: bytes) -> None:
        self.places = Places(source)
        self.changes: list[Change] = []
        self._scope: list[str] = []
        self._stored: set[str] = set()
        self.visit(ast.parse(source))

    # -- what the operators share

    def replace(self, node: ast.expr | ast.stmt, new: str) -> None:
        """Note that `node` becomes `new`."""
        self.replace_bytes(node, self.places.start(node), self.places.end(node), new)

    def replace_bytes(self, node: ast.expr | ast.stmt, start: int, end: int, new: str) -> None:
        """The same of any bytes, of the line of `node`."""
        if self.places.source[start:end].decode() != new:
            self.changes.append(Change(".".join(self._scope), node.lineno, start, end, new))

    def text(self, node: ast.expr | ast.stmt) -> str:
        """The text of a node."""
        return self.places.text(node)

    def _inside(self, name: str, node: ast.AST) -> None:
        self._scope.append(name)
        stored, self._stored = self._stored, set()
        for part in _without_docstring(getattr(node, "body", [])):
            self.visit(part)
        self._scope.pop()
        self._stored = stored

    # -- what is left alone

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Python 3.11 does not know the places of what is in it."""

    def visit_Raise(self, node: ast.Raise) -> None:
        """It goes as a whole; its message stays."""
        self.replace(node, "pass")

    def visit_Assert(self, node: ast.Assert) -> None:
        """It is for what cannot happen."""

    def visit_Import(self, node: ast.Import) -> None:
        """Nothing to change."""

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        """Nothing to change."""

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None and not self._type(node.annotation):
            self.visit(node.value)

    @staticmethod
    def _type(annotation: ast.expr) -> bool:
        return isinstance(annotation, ast.Name) and annotation.id == "TypeAlias"

    # -- scopes

    def visit_Module(self, node: ast.Module) -> None:
        for part in _without_docstring(node.body):
            self.visit(part)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._inside(node.name, node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for default in [*node.args.defaults, *node.args.kw_defaults]:
            if default is not None:
                self._scope.append(node.name)
                self.visit(default)
                self._scope.pop()
        self._inside(node.name, node)

    # -- numbers and comparisons

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, bool):
            self.replace(node, str(not node.value))
        elif isinstance(node.value, int):
            self.replace(node, str(node.value + 1))
            if node.value > 0:
                self.replace(node, str(node.value - 1))

    def visit_Compare(self, node: ast.Compare) -> None:
        left = node.left
        for operator, right in zip(node.ops, node.comparators, strict=True):
            start, end = self.places.end(left), self.places.start(right)
            self._between(node, start, end, COMPARISONS[type(operator)])
            left = right
        self.generic_visit(node)

    def _between(self, node: ast.expr, start: int, end: int, new: str) -> None:
        """Another operator where one stands between operands; brackets stay."""
        between = self.places.source[start:end].decode()
        old = between.strip("() \n\\")
        offset = between.find(old)
        if old:
            begin = start + len(between[:offset].encode())
            self.replace_bytes(node, begin, begin + len(old.encode()), new)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        new = ARITHMETIC.get(type(node.op))
        texts = any(_is_text(part) for part in (node.left, node.right))
        if new is not None and not texts:
            self._between(node, self.places.end(node.left), self.places.start(node.right), new)
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not | ast.Invert | ast.USub):
            self.replace(node, f"({self.text(node.operand)})")
        self.visit(node.operand)

    # -- conditions

    def visit_If(self, node: ast.If) -> None:
        if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            return
        self.condition(node.test, refusing=isinstance(node.body[0], ast.Raise))
        self.generic_visit(node)

    def condition(self, test: ast.expr, refusing: bool = False) -> None:
        """Dropped, and never true; of one that only refuses, the refusal goes by itself."""
        self.replace(test, "True")
        if not refusing:
            self.replace(test, "False")

    def visit_While(self, node: ast.While) -> None:
        self.replace(node.test, "False")
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        for way in (node.body, node.orelse):
            self.replace(node, f"({self.text(way)})")
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        word = " and " if isinstance(node.op, ast.And) else " or "
        for gone in node.values:
            rest = [f"({self.text(part)})" for part in node.values if part is not gone]
            self.replace(node, f"({word.join(rest)})")
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        for test in node.ifs:
            self.replace(test, "True")
        self.generic_visit(node)

    # -- calls and displays

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        if name in QUIET:
            return
        if isinstance(node.func, ast.Name) and node.func.id in FUNCTIONS:
            self.replace(node.func, FUNCTIONS[node.func.id])
            if name in ("min", "max") and len(node.args) == 1 and not node.keywords:
                self.replace(node, f"next(iter({self._inner(node)}))")
        for keyword in node.keywords:
            plain = isinstance(keyword.value, ast.Constant) or keyword.arg == "name"
            if keyword.arg is not None and not plain:
                self._drop(node, keyword.value, before=keyword)
        self.generic_visit(node)

    def _inner(self, call: ast.Call) -> str:
        """The one argument of a call; a generator's brackets may be the call's."""
        text = self.text(call.args[0])
        return (
            text if isinstance(call.args[0], ast.GeneratorExp) and text[0] == "(" else f"({text})"
        )

    def visit_List(self, node: ast.List) -> None:
        if isinstance(node.ctx, ast.Load):
            self._elements(node, node.elts)
        self.generic_visit(node)

    def visit_Set(self, node: ast.Set) -> None:
        self._elements(node, node.elts)
        self.generic_visit(node)

    def visit_Dict(self, node: ast.Dict) -> None:
        for key, value in zip(node.keys, node.values, strict=True):
            if key is not None and len(node.keys) > 1:
                end = self._behind_comma(self.places.end(value))
                self.replace_bytes(key, self.places.start(key), end, "")
        self.generic_visit(node)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if isinstance(node.type, ast.Tuple):
            self._elements(node.type, node.type.elts, least=1)
        for part in node.body:
            self.visit(part)

    def _elements(self, whole: ast.expr, parts: list[ast.expr], least: int = 1) -> None:
        if len(parts) <= least:
            return
        for part in parts:
            rest = ", ".join(self.text(one) for one in parts if one is not part)
            text = self.text(whole)
            if text[0] in "([{":
                self.replace(whole, f"{text[0]}{rest},{text[-1]}")

    def _drop(self, node: ast.expr, value: ast.expr, before: ast.keyword) -> None:
        """A keyword argument goes."""
        start = self.places.start(before)  # type: ignore[arg-type]
        self.replace_bytes(node, start, self._behind_comma(self.places.end(value)), "")

    def _behind_comma(self, end: int) -> int:
        rest = self.places.source[end:]
        stripped = rest.lstrip()
        return end + len(rest) - len(stripped) + 1 if stripped[:1] == b"," else end

    # -- statements

    def visit_Expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Call):
            self.replace(node, "pass")
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        targets = list(_targets(node.targets))
        names = {one.id for one in targets if isinstance(one, ast.Name)}
        if self._scope and (names <= self._stored or not names) and targets:
            self.replace(node, "pass")
        self._stored |= names
        if not names & {"__all__"}:
            self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self.replace(node, "pass")
        self.generic_visit(node)

    def visit_Delete(self, node: ast.Delete) -> None:
        self.replace(node, "pass")

    def visit_Continue(self, node: ast.Continue) -> None:
        self.replace(node, "pass")

    def visit_Break(self, node: ast.Break) -> None:
        self.replace(node, "pass")

    def visit_With(self, node: ast.With) -> None:
        if all(item.optional_vars is None for item in node.items):
            start = self.places.start(node)
            end = self.places.end(node.items[-1].context_expr)
            closing = self.places.source[end : self.places.start(node.body[0])].split(b":")[0]
            self.replace_bytes(node, start, end + len(closing), "if True")
        self.generic_visit(node)


def _targets(targets: list[ast.expr]) -> Iterator[ast.expr]:
    for one in targets:
        if isinstance(one, ast.Tuple | ast.List):
            yield from _targets(one.elts)
        else:
            yield one


def _is_text(node: ast.expr) -> bool:
    """A text, whose sum or repetition is no arithmetic."""
    constant = isinstance(node, ast.Constant) and isinstance(node.value, str | bytes)
    return constant or isinstance(node, ast.JoinedStr)


def _without_docstring(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Statements but for texts that stand alone."""
    for part in body:
        if not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant)):
            yield part


def changes(source: bytes) -> list[Change]:
    """All changes of a source of which Python can still be made."""
    return [one for one in Operators(source).changes if compiles(one.apply(source))]


def compiles(source: bytes) -> bool:
    """Whether it is Python."""
    try:
        ast.parse(source)
    except SyntaxError:
        return False
    return True
