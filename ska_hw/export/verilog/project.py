"""A design as the files of an FPGA project: Verilog and a FuseSoC core description."""

import hashlib
import json
from typing import Any

from ska_hw import __version__
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.core import CORE_MODULE, TrainingCore
from ska_hw.hdl.targets import target_of
from ska_hw.hdl.top import TOP_MODULE, Top
from ska_hw.storage.result_folder import SUMMARY

SHIPPED = ("digits", "paper", "up5k")
"""Designs whose files are kept in rtl/."""


def top(design: Design, axi: bool = False) -> tuple[str, Any]:
    """Module name and component of the whole design: the core alone, or behind its AXI ports."""
    if axi:
        return TOP_MODULE, Top(design)
    return CORE_MODULE, TrainingCore(design)


def files(design: Design, axi: bool = False) -> dict[str, str]:
    """Texts by file name; the same bytes for the same design on every machine."""
    name, component = top(design, axi)
    texts = {f"{design.name}.v": emit(component, name)}
    if text := target_of(design).models():
        texts[_model_file(design)] = text
    texts[f"{design.name}.core"] = _fusesoc(design, name, list(texts))
    summary = {
        "top": name,
        "version": __version__,
        "sha256": {file: hashlib.sha256(text.encode()).hexdigest() for file, text in texts.items()},
        "design": design.dump(),
    }
    return texts | {SUMMARY: json.dumps(summary, indent=2) + "\n"}


def _model_file(design: Design) -> str:
    return f"{design.array.target}_models.v"


def _fusesoc(design: Design, name: str, texts: list[str]) -> str:
    layers = "-".join(str(width) for width in [design.network.inputs, *design.network.layers])
    size, models, simulation = design.array.size, "", "[rtl]"
    if _model_file(design) in texts:
        models = f"  models:\n    files: [{_model_file(design)}]\n    file_type: verilogSource\n"
        simulation = "[rtl, models]"
    return f"""\
CAPI=2:
name: ::ska_hw-{design.name}:{__version__}
description: SKA training, {layers}, {size} x {size} processing elements

filesets:
  rtl:
    files: [{design.name}.v]
    file_type: verilogSource
{models}
targets:
  default:
    filesets: [rtl]
    toplevel: {name}
  lint:
    filesets: {simulation}
    toplevel: {name}
    default_tool: verilator
    tools:
      verilator:
        mode: lint-only
        verilator_options: [-Wall]
"""
