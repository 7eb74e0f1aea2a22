"""Every bench has a planted fault that turns it red, in the tests that CI runs."""

import ast
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "benches"
BENCHES = sorted(
    path.stem
    for path in FOLDER.glob("test_*.py")
    if "\nasync def bench_" in path.read_text("utf-8")
)


def functions(name: str) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse((FOLDER / f"{name}.py").read_text("utf-8"))
    return [n for n in tree.body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]


def is_slow(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any("mark.slow" in ast.unparse(mark) for mark in function.decorator_list)


def faulty_runs(name: str) -> list[ast.Call]:
    """Calls of `run_bench` that expect a failure, in tests that are not slow."""
    calls = [
        node
        for function in functions(name)
        if function.name.startswith("test_") and not is_slow(function)
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "run_bench"
    ]
    return [
        call
        for call in calls
        if {"alter", "expect_failure"} <= {keyword.arg for keyword in call.keywords}
    ]


def test_benches_are_found():
    assert {"test_core", "test_top", "test_weight_updater"} <= set(BENCHES)


@pytest.mark.parametrize("name", BENCHES)
def test_planted_fault(name):
    assert faulty_runs(name), f"sim/benches/{name}.py: no planted fault in a test that CI runs"
