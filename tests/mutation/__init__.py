"""Mutation of the model's arithmetic: small faults in its source that the tests have to find.

mutmut makes the mutants and runs the tests on each; `python -m tests.mutation` prepares its folder,
and holds what survives against `equivalent.toml`, the list of mutants that cannot be told from the
original. `source` also plants single mutants, for the few that are tried with every test run.
"""

MODULES = (
    "numbers.formats",
    "numbers.rounding",
    "numbers.products",
    "numbers.sigmoid.spec",
    "numbers.sigmoid.table",
    "model.fixed",
    "contract.observables",
    "contract.sums",
)
"""Modules of `ska_hw` that are mutated. A line here adds one, if a test file has its name."""

OTHERS = (
    # Against others, and the whole model against the plain transcription of the contract.
    "tests/numbers/sigmoid/test_fit.py",
    "tests/numbers/test_trust.py",
    "tests/numbers/test_update.py",
    "tests/model/test_engine.py",
)
"""Tests that reach mutated modules beside those of the modules' names."""


def source_of(module: str) -> str:
    """Path of a module below ROOT, as `ska_hw/numbers/rounding.py` of `numbers.rounding`."""
    return f"ska_hw/{module.replace('.', '/')}.py"


def own_test(module: str) -> str:
    """Path of the test of its name, as `tests/numbers/test_rounding.py`."""
    folder, _, name = module.replace(".", "/").rpartition("/")
    return f"tests/{folder}/test_{name}.py"
