"""A design as the files of an FPGA project: Verilog and a FuseSoC core description."""

import hashlib
import json
import re
from collections.abc import Sequence
from typing import Any

from ska_hw import __version__
from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.export.ipxact.component import COMPONENT
from ska_hw.export.ipxact.component import component as described_ip
from ska_hw.export.verilog.emit import emit
from ska_hw.export.verilog.fusesoc import CoreFile
from ska_hw.export.verilog.opening import opening, part_opening
from ska_hw.export.verilog.tidy import HEADER, MODULE
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


def files(
    design: Design,
    axi: bool = False,
    prefix: str = "",
    split: bool = False,
    bench: Sequence[str] = (),
) -> dict[str, str]:
    """Texts by file name; the same bytes for the same design on every machine.

    `prefix` stands before the name of each module and file, models of vendors' cells apart; with
    `split` each module has a file of its own. `bench` are the names of files that the caller adds:
    a test bench, and what it reads. Raises `UserError` for a prefix that no name begins with.
    """
    if not re.fullmatch(r"([A-Za-z_]\w*)?", prefix, re.ASCII):
        raise UserError(
            f"prefix: expected a letter, then letters, digits and underscores, found {prefix!r}"
        )
    name, component = top(design, axi)
    texts = _verilog(design, emit(component, name, prefix), prefix, name, split)
    models = {f"{design.array.target}_models.v": target_of(design).models()}
    models = {file: text for file, text in models.items() if text}
    described = CoreFile(design, prefix + name, list(texts), list(models), bench, prefix)
    if axi:
        models |= {COMPONENT: described_ip(component, prefix + name, list(texts), list(models))}
    texts |= models | {f"{prefix}{design.name}.core": described.text()}
    summary = {
        "top": prefix + name,
        "version": __version__,
        "sha256": {file: hashlib.sha256(text.encode()).hexdigest() for file, text in texts.items()},
        "design": design.dump(),
    }
    return texts | {SUMMARY: json.dumps(summary, indent=2) + "\n"}


def _verilog(design: Design, text: str, prefix: str, name: str, split: bool) -> dict[str, str]:
    """The emitted text as files, each with its opening comment."""
    options = {"--axi": name == TOP_MODULE, f"--prefix {prefix}": prefix, "--split": split}
    given = "".join(f" {option}" for option, there in options.items() if there)
    head = opening(design, prefix + name, given, name == TOP_MODULE)
    if not split:
        return {f"{prefix}{design.name}.v": head + text}
    texts = {}
    for found in MODULE.finditer(text):
        module = found["name"].strip().removeprefix("\\")
        first = head if module == prefix + name else part_opening(design, prefix + name)
        texts[f"{module}.v"] = first + HEADER + found[0] + "\n"
    return texts
