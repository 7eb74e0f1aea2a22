"""The rooms of tests/ and sim/: who imports whom, what has which name, how long a piece may be."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.paths import ROOT

FILES = sorted(
    path.relative_to(ROOT)
    for room in ("tests", "sim")
    for path in (ROOT / room).rglob("*.py")
    if "__pycache__" not in path.parts
)
SUBJECTS = {
    "sim/mutation/catalogue.py": "sim.benches",
    "sim/test_mutation.py": "sim.benches",
    "sim/test_protocol.py": "sim.benches",
}
"""What runs benches, and therefore imports them; nothing else imports a test."""
FURTHER = {"docs", "mutation", "support"}
"""Folders of tests/ that no folder of `ska_hw` has."""
FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef
LINES = {"file": 400, "function": 60}


def tree_of(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text("utf-8"))


def imported(path: Path) -> Iterator[str]:
    """Dotted names of all that a file imports, with what it takes from a package."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_test(name: str) -> bool:
    parts = name.split(".")
    return parts[0] in ("tests", "sim") and any(
        part.startswith("test_") or part == "conftest" for part in parts
    )


def imports_of_tests(path: Path) -> set[str]:
    """What a file imports of tests, beside the subjects that it may run."""
    allowed = SUBJECTS.get(path.as_posix(), "-")
    return {name for name in imported(path) if is_test(name) and not name.startswith(allowed)}


def beyond_support(path: Path) -> set[str]:
    """What a file of tests/ imports of sim/, or the other way round, that is not there to share."""
    other = {"tests": "sim", "sim": "tests"}[path.parts[0]]
    names = {name for name in imported(path) if name == other or name.startswith(f"{other}.")}
    return {name for name in names if not name.startswith(f"{other}.support")}


def too_long(path: Path) -> set[str]:
    """The file, or functions of it, with more lines than a reader keeps in mind."""
    nodes = [n for n in ast.walk(tree_of(path)) if isinstance(n, FUNCTION)]
    found = {n.name for n in nodes if (n.end_lineno or 0) - n.lineno >= LINES["function"]}
    whole = len((ROOT / path).read_text("utf-8").splitlines()) > LINES["file"]
    return found | ({"the file"} if whole else set())


@pytest.mark.parametrize("rule", [imports_of_tests, beyond_support, too_long])
def test_every_file(rule: Callable[[Path], set[str]]) -> None:
    """What tests share is in tests/support and sim/support, and short."""
    assert {str(path): found for path in FILES if (found := rule(path))} == {}


def test_the_package_is_short_as_well() -> None:
    paths = [path.relative_to(ROOT) for path in (ROOT / "ska_hw").rglob("*.py")]
    assert len(paths) > 100
    assert {str(path): found for path in paths if (found := too_long(path))} == {}


def test_each_package_says_what_it_holds() -> None:
    packages = {path.parent for path in FILES}
    silent = [
        package
        for package in sorted(packages)
        if not (ROOT / package / "__init__.py").is_file()
        or not ast.get_docstring(tree_of(package / "__init__.py"))
    ]
    assert silent == []


def test_folders_of_tests_are_those_of_the_package() -> None:
    folders = {path.parent.relative_to("tests") for path in FILES if path.parts[0] == "tests"}
    strange = [
        folder
        for folder in sorted(folders)
        if folder.parts
        and folder.parts[0] not in FURTHER
        and not (ROOT / "ska_hw" / folder).is_dir()
    ]
    assert strange == []


def test_the_rules_find_something(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tests").mkdir()
    bad = Path("tests", "test_bad.py")
    (tmp_path / bad).write_text(
        "from sim.benches.test_top import begin\nimport sim.coverage.page\n"
        "from tests.model import test_fixed\nfrom sim.support.paths import ROOT\n"
        + "def long():\n"
        + "    pass\n" * 400
    )
    monkeypatch.setattr(f"{__name__}.ROOT", tmp_path)
    top = "sim.benches.test_top"
    assert imports_of_tests(bad) == {top, f"{top}.begin", "tests.model.test_fixed"}
    assert beyond_support(bad) == {top, f"{top}.begin", "sim.coverage.page"}
    assert too_long(bad) == {"long", "the file"}
