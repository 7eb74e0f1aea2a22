"""Sources for mutmut, and the mutants that it makes of them."""

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import libcst as cst
from mutmut.mutation import file_mutation


class _Plain(cst.CSTTransformer):
    """`@property def f` becomes `def plain_f` and `f = property(plain_f)`; any decorator alike."""

    def leave_FunctionDef(  # noqa: N802
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef | cst.FlattenSentinel[cst.BaseStatement]:
        decorators = [cst.Module([]).code_for_node(d.decorator) for d in original_node.decorators]
        if not decorators or decorators[0] in ("staticmethod", "classmethod"):
            return updated_node
        name = original_node.name.value
        call = f"plain_{name}"
        for decorator in reversed(decorators):
            call = f"{decorator}({call})"
        function = updated_node.with_changes(name=cst.Name(f"plain_{name}"), decorators=[])
        return cst.FlattenSentinel([function, cst.parse_statement(f"{name} = {call}")])


def plain(code: str) -> str:
    """`code` without decorators on functions: mutmut leaves decorated ones alone."""
    return cst.parse_module(code).visit(_Plain()).code


def changed(before: Sequence[str], after: Sequence[str]) -> str:
    """The lines of `after` that are new, or those of `before` that are gone."""
    lines = list(difflib.unified_diff(before, after, n=0, lineterm=""))[2:]
    new = [line[1:].strip() for line in lines if line.startswith("+")]
    gone = [line[1:].strip() for line in lines if line.startswith("-")]
    return " / ".join(new) if any(new) else "without " + " / ".join(gone)


@dataclass(frozen=True)
class Source:
    """A module of the package as mutmut sees it: its tree and the mutations of its functions."""

    tree: cst.Module
    mutations: list[tuple[str, file_mutation.Mutation]]

    @classmethod
    def of(cls, code: str) -> "Source":
        """The mutations by name of the function, `f` or `Class.f`."""
        tree, found, *_ = file_mutation.create_mutations("", plain(code))
        names = dict(_functions(tree))
        return cls(
            tree,
            [
                (names[mutation.contained_by_top_level_function], mutation)
                for mutation in found
                if mutation.contained_by_top_level_function in names
            ],
        )

    def mutant(self, number: int) -> tuple[str, str, str]:
        """Name of the function, what becomes of its line, and the whole mutated source."""
        name, mutation = self.mutations[number]
        tree = file_mutation.deep_replace(self.tree, mutation.original_node, mutation.mutated_node)
        assert isinstance(tree, cst.Module)
        return name, changed(self.tree.code.splitlines(), tree.code.splitlines()), tree.code


def _functions(tree: cst.Module) -> Iterator[tuple[cst.FunctionDef, str]]:
    for statement in tree.body:
        if isinstance(statement, cst.FunctionDef):
            yield statement, statement.name.value
        elif isinstance(statement, cst.ClassDef):
            for method in statement.body.body:
                if isinstance(method, cst.FunctionDef):
                    yield method, f"{statement.name.value}.{method.name.value}"
