"""The comment at the head of emitted Verilog: what it is, of which design, and how to renew it."""

import hashlib
import inspect
import json
from collections.abc import Iterator
from typing import Any

from ska_hw import __version__
from ska_hw.design import Design
from ska_hw.export.verilog.tidy import LEAST_VERILATOR
from ska_hw.hdl.interface.core_ports import CoreSignature
from ska_hw.hdl.targets import target_of
from ska_hw.hdl.top import Top


def digest(design: Design) -> str:
    """The SHA-256 of a design's values, in 16 hexadecimal digits."""
    text = json.dumps(design.dump(), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def opening(design: Design, top: str, options: str, axi: bool) -> str:
    """The comment of the file that holds module `top`; `options` are those of `ska-hw generate`."""
    ports = inspect.getdoc(Top if axi else CoreSignature) or ""
    parts = [
        f"{top}: hardware that trains the network of design {design.name} by SKA, forward passes "
        "only.",
        f"Written by ska_hw {__version__}, of design {digest(design)}; not to be changed by hand. "
        "The lines\nbelow, without their slashes, are the design as TOML; of them",
        f"    ska-hw generate {design.name}.toml{options}",
        "writes this file again, to the byte. A format s16.12 is 16 bits in two's complement, 12\n"
        "of them behind the point, and u16.16 is 16 bits without a sign.",
        f"Verilog of 2005, for Verilator {LEAST_VERILATOR} or newer, Icarus Verilog, yosys and "
        "others, also\nbehind `default_nettype none.",
        *([target_of(design).advice.strip()] if target_of(design).advice else []),
        "\n".join(_toml(design.dump())),
        ports.split("`core_options`")[0].strip(),
    ]
    lines = "\n\n".join(parts).splitlines()
    return "".join(f"// {line}".rstrip() + "\n" for line in lines) + "\n"


def part_opening(design: Design, top: str) -> str:
    """The comment of a file with one module that `top` is made of."""
    return (
        f"// Part of {top}, design {design.name} ({digest(design)}), written by ska_hw "
        f"{__version__}.\n\n"
    )


def _toml(values: dict[str, Any], table: str = "") -> Iterator[str]:
    """Values and tables of a design as TOML."""
    tables = {key: value for key, value in values.items() if isinstance(value, dict)}
    if table:
        yield f"[{table}]"
    for key, value in values.items():
        if key not in tables:
            yield f"{key} = {json.dumps(value)}"
    for key, inner in tables.items():
        yield from _toml(inner, f"{table}.{key}" if table else key)
