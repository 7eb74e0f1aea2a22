"""The rooms of tests/ and sim/: who imports whom, what has which name, how long a piece may be."""

import ast
from collections.abc import Iterator
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
FURTHER = {"mutation", "support"}
"""Folders of tests/ that no folder of `ska_hw` has."""
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


@pytest.mark.parametrize("path", FILES, ids=str)
def test_nothing_imports_a_test(path: Path) -> None:
    allowed = SUBJECTS.get(path.as_posix(), "-")
    found = {name for name in imported(path) if is_test(name) and not name.startswith(allowed)}
    # A name that a test module gives away comes with the module's own.
    assert not found, "put what tests share into tests/support or sim/support"


@pytest.mark.parametrize("path", FILES, ids=str)
def test_tests_and_benches_share_support_only(path: Path) -> None:
    other = {"tests": "sim", "sim": "tests"}[path.parts[0]]
    names = {n for n in imported(path) if n == other or n.startswith(f"{other}.")}
    assert {n for n in names if not n.startswith(f"{other}.support")} == set()


@pytest.mark.parametrize("path", FILES, ids=str)
def test_pieces_are_short(path: Path) -> None:
    assert len((ROOT / path).read_text("utf-8").splitlines()) <= LINES["file"]
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            assert node.end_lineno - node.lineno < LINES["function"], node.name


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


def test_the_rules_are_not_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that breaks the first two is found."""
    (tmp_path / "tests").mkdir()
    bad = Path("tests", "test_bad.py")
    (tmp_path / bad).write_text(
        "from sim.benches.test_top import begin\nimport sim.coverage.page\n"
        "from tests.model import test_fixed\nfrom tests.support.paths import ROOT\n"
    )
    monkeypatch.setattr(f"{__name__}.ROOT", tmp_path)
    for rule in (test_nothing_imports_a_test, test_tests_and_benches_share_support_only):
        with pytest.raises(AssertionError):
            rule(bad)
