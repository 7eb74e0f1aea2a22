"""pytest's side of a mutation run: what makes one mutant take a second.

Kernels are loaded before the processes fork, tables are not taken over from there, and the tests of
the mutated module come first.
"""

import os
import resource

import pytest

from ska_hw.numbers.sigmoid import table as sigmoid
from tests.mutation import own_test
from tests.support.kernels import load_kernels

MEMORY = 4 << 30
"""Bytes of address space beyond which a mutant that gathers without an end fails."""

WHOLE_MODEL = ("tests/model/test_engine.py", "tests/model/test_fixed.py")
"""Tests that come last, as each of them runs whole models."""


load_kernels()


def mutated_module() -> str | None:
    """`numbers.rounding` where the environment names `ska_hw.numbers.rounding.x_fit__mutmut_1`."""
    module, _, _ = os.environ.get("MUTANT_UNDER_TEST", "").rpartition(".")
    return module.removeprefix("ska_hw.") or None


def pytest_sessionstart() -> None:
    """Tables of the code as it is would hide what a mutant makes of them."""
    sigmoid.table.cache_clear()
    sigmoid.smallest.cache_clear()
    if mutated_module():
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    module = mutated_module()
    if module is None:
        return

    def late(item: pytest.Item) -> int:
        path = item.nodeid.partition("::")[0]
        if item.nodeid.endswith("::test_random_designs"):
            return 3
        return 0 if path == own_test(module) else 2 if path in WHOLE_MODEL else 1

    items.sort(key=late)
