"""Old names: one line says where the thing is now, and it is there."""

import importlib
import re

import pytest

from ska_hw import MOVED


def exists(place: str) -> bool:
    """Whether a module, or a name in a module, is there."""
    try:
        importlib.import_module(place)
    except ModuleNotFoundError:
        module, _, name = place.rpartition(".")
        return hasattr(importlib.import_module(module), name)
    return True


@pytest.mark.parametrize("old", MOVED)
def test_an_old_name_says_the_new_one(old: str) -> None:
    module, _, name = old.rpartition(".")
    line = rf"^{re.escape(old)} is now {re.escape(MOVED[old])}$"
    with pytest.raises(ModuleNotFoundError, match=line):
        exec(f"from {module} import {name}", {})
    with pytest.raises(ModuleNotFoundError, match=line):
        importlib.import_module(old)
    places = re.findall(r"ska_hw[\w.]+", MOVED[old])
    assert places
    for place in places:
        assert exists(place), place


def test_below_an_old_name() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"ska_hw\.engine is now ska_hw\.model"):
        importlib.import_module("ska_hw.engine.products")


def test_what_never_was_is_told_as_ever() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"No module named 'ska_hw\.nothing'"):
        importlib.import_module("ska_hw.nothing")
