"""pytest's side of a planted mutant: $SKA_HW_PLANTED takes the place of the module of its name."""

import importlib.util
import os
import sys
from pathlib import Path

import ska_hw

path = Path(os.environ["SKA_HW_PLANTED"])
name = f"ska_hw.{path.stem}"
assert name not in sys.modules, f"{name} was imported before"
spec = importlib.util.spec_from_file_location(name, path)
assert spec is not None
assert spec.loader is not None
sys.modules[name] = module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
setattr(ska_hw, path.stem, module)
