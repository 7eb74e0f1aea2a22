"""pytest's side of a mutation run: what makes one mutant take a second.

Kernels are loaded before the processes fork, tables are not taken over from there, and the tests of
the mutated module come first.
"""

import os
import resource
from pathlib import Path

import pytest

from ska_hw.model.data import quantize_tensors
from ska_hw.model.experiment import make_model
from ska_hw.numbers.sigmoid import table as sigmoid
from tests.model.test_fixed import tiny

MEMORY = 4 << 30
"""Bytes of address space beyond which a mutant that gathers without an end fails."""

WHOLE_MODEL = ("test_engine", "test_model")


def load_kernels() -> None:
    design, tensors = tiny()
    model = make_model(design, quantize_tensors(design, tensors))
    model.step()
    model.step()


load_kernels()


def mutated_module() -> str | None:
    """From the mutant's name in the environment, as `ska_hw.numbers.rounding.x_fit__mutmut_1`."""
    parts = os.environ.get("MUTANT_UNDER_TEST", "").split(".")
    return parts[1] if len(parts) > 2 else None


def pytest_sessionstart() -> None:
    """Tables of the code as it is would hide what a mutant makes of them."""
    sigmoid.table.cache_clear()
    sigmoid.smallest.cache_clear()
    if mutated_module():
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    module = mutated_module()

    def late(item: pytest.Item) -> int:
        name = Path(item.path).stem
        if item.nodeid.endswith("::test_random_designs"):
            return 3
        return 0 if name == f"test_{module}" else 2 if name in WHOLE_MODEL else 1

    if module:
        items.sort(key=late)
