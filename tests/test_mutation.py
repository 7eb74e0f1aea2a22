"""A few mutants of the model's arithmetic are caught with every test run; all of them by
`make mutate-python`.
"""

import os
import random
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.mutation import MODULES, own_test, source_of
from tests.mutation.__main__ import configured
from tests.mutation.report import Mutant, caught, complaints, equivalent
from tests.mutation.source import Source, plain
from tests.support.paths import ROOT

EACH = 2
"""Mutants of each module that are planted."""


def run(module: str, code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The module's own tests with `code` in its place."""
    planted = folder / f"{module}.py"
    planted.write_text(code)
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-x", "-q", "--hypothesis-profile=ci", "-p",
         "no:cacheprovider", "-p", "tests.mutation.plant", own_test(module)],
        cwd=ROOT, env=os.environ | {"SKA_HW_PLANTED": str(planted)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("module", MODULES)
def test_planted_mutants_are_caught(module: str, tmp_path: Path) -> None:
    source = Source.of((ROOT / source_of(module)).read_text())
    listed = equivalent()
    draw = random.Random(1)
    order = draw.sample(range(len(source.mutations)), len(source.mutations))
    tried = 0
    for number in order:
        function, becomes, code = source.mutant(number)
        if (f"{module}.{function}", becomes) in listed:
            continue
        found = run(module, code, tmp_path)
        assert found.returncode in (1, 2, 3, 4), (function, becomes, found.stdout)
        tried += 1
        if tried == EACH:
            break
    assert tried == EACH


def test_the_original_passes(tmp_path: Path) -> None:
    code = plain((ROOT / source_of("contract.observables")).read_text())
    found = run("contract.observables", code, tmp_path)
    assert found.returncode == 0, found.stdout + found.stderr


def test_decorated_functions_are_laid_open() -> None:
    code = (
        "class A:\n    @property\n    def f(self):\n        return 1\n\n@d(2)\n@e\ndef g(): pass\n"
    )
    assert plain(code) == (
        "class A:\n    def plain_f(self):\n        return 1\n    f = property(plain_f)\n"
        "\ndef plain_g(): pass\ng = d(2)(e(plain_g))\n"
    )
    source = Source.of(code)
    assert [source.mutant(n)[:2] for n in range(len(source.mutations))] == [
        ("A.plain_f", "return 2")
    ]


@pytest.mark.parametrize("module", MODULES)
def test_each_module_has_a_source_and_a_test_of_its_name(module: str) -> None:
    assert (ROOT / source_of(module)).is_file()
    assert (ROOT / own_test(module)).is_file()


def test_mutmut_is_told_the_modules_and_their_tests() -> None:
    settings = tomllib.loads(configured((ROOT / "pyproject.toml").read_text()))["tool"]["mutmut"]
    assert settings["only_mutate"] == [source_of(module) for module in MODULES]
    selection = settings["pytest_add_cli_args_test_selection"]
    assert set(map(own_test, MODULES)) < set(selection)
    assert [path for path in selection if not (ROOT / path).is_file()] == []


def test_share_and_complaints() -> None:
    statuses = ["killed"] * 19 + ["survived", "survived"]
    mutants = [Mutant("numbers.rounding.f", str(n), str(n), s) for n, s in enumerate(statuses)]
    listed = {("numbers.rounding.f", "20")}
    assert caught(mutants, listed) == 0.95
    assert list(complaints(mutants, listed)) == []
    assert list(complaints(mutants, set())) == ["90.48 % are caught; 95 % are wanted"]
    mutants[0] = Mutant("numbers.rounding.f", "0", "name", "not checked")
    assert list(
        complaints(mutants, listed | {("numbers.rounding.f", "1"), ("numbers.rounding.g", "x = 2")})
    ) == [
        "name: not checked",
        "1: listed as equivalent, but killed: 1",
        "numbers.rounding.g: listed as equivalent, but no mutant: x = 2",
        "89.47 % are caught; 95 % are wanted",
    ]
