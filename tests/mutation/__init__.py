"""Mutation of the model's arithmetic: small faults in its source that the tests have to find.

mutmut makes the mutants and runs the tests on each; `python -m tests.mutation` prepares its folder,
and holds what survives against `equivalent.toml`, the list of mutants that cannot be told from the
original. `source` also plants single mutants, for the few that are tried with every test run.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODULES = ("fixed", "sigmoid", "model", "observables")
