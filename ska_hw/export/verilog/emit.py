"""Components to Verilog text."""

import os
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from amaranth.back import rtlil, verilog
from amaranth.hdl import Fragment, UnusedElaboratable, ValueCastable
from amaranth.hdl._ir import PortDirection
from amaranth.lib.wiring import In

from ska_hw.errors import UserError
from ska_hw.export.verilog.names import readable, without_numbers
from ska_hw.export.verilog.tidy import MODULE, tidy


def emit(component: Any, name: str, prefix: str = "") -> str:
    """Verilog of `component` as module `name`, the same bytes on every machine.

    A component that instantiates modules by name lists them in an attribute `modules`, a dict
    from module name to component; each of them is emitted once, before the component. `prefix`
    stands before the name of every module. There are no source paths, versions or dates in the
    text, but before each module the name of the component that it is made from. Raises
    `UserError`.
    """
    parts = {**getattr(component, "modules", {}), name: component}
    texts: list[str] = []
    classes: dict[str, str] = {}
    for part_name, part in parts.items():
        fragment = Fragment.get(part, None)
        classes |= _classes(fragment, part_name)
        texts.append(_rtlil(part, fragment, part_name))
    netlist = readable("\n".join(texts), prefix)
    order = re.findall(r"^module (\S+)$", netlist, re.MULTILINE)
    text = _ordered(_verilog(netlist, name), [module.removeprefix("\\") for module in order])
    return tidy(text, {prefix + module: kind for module, kind in classes.items()})


def _ordered(text: str, order: list[str]) -> str:
    """The modules of yosys' Verilog in the order of their names."""
    found = {module["name"].strip("\\ "): module[0] for module in MODULE.finditer(text)}
    return "\n\n".join(found[name] for name in order) + "\n"


def _classes(fragment: Fragment, name: str) -> dict[str, str]:
    """The class that each module below `fragment` is made from, by the module's plain name."""
    found = {}
    if fragment.origins:
        made = fragment.origins[0]
        while hasattr(made, "_elaboratable_"):  # in another clock domain
            made = made._elaboratable_
        kind = type(made)
        if not kind.__module__.startswith("amaranth."):
            found[name] = f"{kind.__module__}.{kind.__qualname__}"
    for child, child_name, _ in fragment.subfragments:
        if child_name:
            found |= _classes(child, without_numbers(f"{name}.{child_name}"))
    return found


def _rtlil(component: Any, fragment: Fragment, name: str) -> str:
    ports = {}
    for path, member, value in component.signature.flatten(component):
        direction = PortDirection.Input if member.flow == In else PortDirection.Output
        signal = value.as_value() if isinstance(value, ValueCastable) else value
        ports["__".join(map(str, path))] = (signal, direction)
    text: str = rtlil.convert(fragment, name=name, ports=ports, emit_src=False)
    return text


def _verilog(text: str, name: str) -> str:
    """Yosys' Verilog of RTLIL. Raises `UserError`."""
    try:
        with builtin_yosys():
            text = verilog._convert_rtlil_text(text, strip_internal_attrs=True)
    except verilog.YosysError as error:
        # Parts that are given up would each warn that nobody uses them.
        warnings.simplefilter("ignore", UnusedElaboratable)
        reason = str(error).strip().splitlines() or ["no reason given"]
        raise UserError(f"yosys cannot write the Verilog of {name} ({reason[-1]})") from None
    return readable_names(text)


def readable_names(text: str) -> str:
    """Text of Amaranth's back end without its version, and without escaped identifiers."""
    text = re.sub(r"\A/\* (?:Generated|Automatically generated) by .*? \*/\n+", "", text)
    # Names that the back end makes up are escaped identifiers, and one tells its version.
    text = re.sub(r"\\\$auto\$[\w.]+:\d+:\w+\$(\d+) ", r"unused_\1_", text)
    return re.sub(r"\\\$(\d+) ", r"net_\1 ", text)


@contextmanager
def builtin_yosys() -> Iterator[None]:
    """Amaranth takes the yosys that is installed with it, whatever is on PATH.

    The text depends on the version of yosys, and a broken one on PATH would stop everything.
    """
    name = "AMARANTH_USE_YOSYS"
    before = os.environ.get(name)
    os.environ[name] = "builtin"
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before
