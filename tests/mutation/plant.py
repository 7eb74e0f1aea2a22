"""pytest's side of a planted mutant: the file $SKA_HW_PLANTED takes the place of a module.

The file has the module's name: `numbers.rounding.py` stands in for `ska_hw.numbers.rounding`.
"""

import importlib.util
import os
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path

PATH = Path(os.environ["SKA_HW_PLANTED"])
NAME = f"ska_hw.{PATH.stem}"


class Planted:
    """The finder that Python asks first."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """The planted file, when its module is asked for."""
        return importlib.util.spec_from_file_location(NAME, PATH) if name == NAME else None


assert NAME not in sys.modules, f"{NAME} was imported before"
sys.meta_path.insert(0, Planted)
