"""What a mutation run came to, held against the list of equivalent mutants."""

import ast
import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mutmut.stats import status_by_exit_code
from rich.table import Table

from tests.mutation import MODULES, source_of
from tests.mutation.source import changed

EQUIVALENT = Path(__file__).with_name("equivalent.toml")
COLUMNS = ("made", "killed", "timeout", "survived", "no tests", "equivalent", "caught")
WANTED = 0.95


@dataclass(frozen=True)
class Mutant:
    """`where` is module.function, `becomes` the line as mutated, `name` what mutmut calls it."""

    where: str
    becomes: str
    name: str
    status: str

    @property
    def key(self) -> tuple[str, str]:
        """What the list of equivalent mutants goes by."""
        return self.where, self.becomes


def equivalent(path: Path = EQUIVALENT) -> set[tuple[str, str]]:
    """Function and line of every listed mutant; the list is ordered by reason."""
    return {
        (where, line)
        for functions in tomllib.loads(path.read_text("utf-8")).values()
        for where, lines in functions.items()
        for line in lines
    }


def read(folder: Path) -> list[Mutant]:
    """All mutants in mutmut's folder."""
    return [mutant for module in MODULES for mutant in _of_module(folder, module)]


def _of_module(folder: Path, module: str) -> Iterator[Mutant]:
    source = folder / source_of(module)
    codes = json.loads(source.with_name(f"{source.name}.meta").read_text("utf-8"))
    text = source.read_text("utf-8")
    lines = text.splitlines()
    functions = {
        node.name: lines[node.lineno - 1 : node.end_lineno]
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef)
    }
    for name, code in codes["exit_code_by_key"].items():
        _, _, short = name.rpartition(".")
        original = re.sub(r"__mutmut_\d+$", "__mutmut_orig", short)
        where = re.sub(r"^x(_|ǁ)|__mutmut_\d+$", "", short).replace("ǁ", ".")
        before, after = (
            [line.replace(f"def {one}(", "def (") for line in functions[one]]
            for one in (original, short)
        )
        becomes = changed(before, after)
        yield Mutant(f"{module}.{where}", becomes, name, status_by_exit_code[code])


def caught(mutants: list[Mutant], listed: set[tuple[str, str]]) -> float:
    """Share of the mutants that are not equivalent which a test fails on or never ends with."""
    others = [m for m in mutants if m.key not in listed]
    return sum(m.status in ("killed", "timeout") for m in others) / max(1, len(others))


def table(mutants: list[Mutant], listed: set[tuple[str, str]]) -> Table:
    """One line a module."""
    shown = Table(box=None, pad_edge=False, header_style="bold")
    shown.add_column("module")
    for column in COLUMNS:
        shown.add_column(column, justify="right")
    for module in (*MODULES, ""):
        own = [m for m in mutants if m.where.startswith(f"{module}." if module else "")]
        count = Counter(m.status for m in own)
        same = sum(m.key in listed for m in own)
        numbers = (len(own), *(count[name] for name in COLUMNS[1:5]), same)
        shown.add_row(module or "all", *map(str, numbers), f"{100 * caught(own, listed):.2f} %")
    return shown


def complaints(mutants: list[Mutant], listed: set[tuple[str, str]]) -> Iterator[str]:
    """What keeps a run from being green, a line each."""
    for m in mutants:
        if m.status not in ("killed", "timeout", "survived", "no tests"):
            yield f"{m.name}: {m.status}"
        if m.key in listed and m.status in ("killed", "timeout"):
            yield f"{m.name}: listed as equivalent, but {m.status}: {m.becomes}"
    for where, becomes in sorted(listed - {m.key for m in mutants}):
        yield f"{where}: listed as equivalent, but no mutant: {becomes}"
    share = caught(mutants, listed)
    if share < WANTED:
        yield f"{100 * share:.2f} % are caught; {100 * WANTED:.0f} % are wanted"
