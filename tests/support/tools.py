"""Tools and packages that a test needs: missing, it is skipped at a desk and fails in CI."""

import importlib
import os
import shutil
from types import ModuleType
from typing import NoReturn

import pytest


def missing(what: str) -> NoReturn:
    """Skip the test for want of something, or fail it where $CI is set."""
    if os.environ.get("CI"):
        pytest.fail(f"{what}, and CI has to have it", pytrace=False)
    pytest.skip(what)


def need_program(name: str, source: str) -> str:
    """Path of a program, which `source` tells how to get."""
    found = shutil.which(name)
    return found or missing(f"{name} is not on PATH: {source}")


def need_iverilog() -> str:
    """Path of Icarus Verilog."""
    return need_program("iverilog", "no wheel has it, the system's package has")


def need_package(name: str) -> ModuleType:
    """A package of an extra that `make test` installs."""
    try:
        return importlib.import_module(name)
    except ImportError:
        missing(f"{name} is not installed")
