"""Components to Verilog text."""

import os
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from amaranth.back import verilog
from amaranth.hdl import UnusedElaboratable

from ska_hw.errors import UserError
from ska_hw.export.verilog.tidy import tidy


def emit(component: Any, name: str) -> str:
    """Verilog of `component` as module `name`, the same bytes on every machine.

    A component that instantiates modules by name lists them in an attribute `modules`, a dict
    from module name to component; each of them is emitted once, before the component. There are
    no source paths, versions or dates in the text.
    """
    parts = {**getattr(component, "modules", {}), name: component}
    return tidy("\n".join(_convert(part, part_name) for part_name, part in parts.items()))


def _convert(component: Any, name: str) -> str:
    try:
        with builtin_yosys():
            text = verilog.convert(component, name=name, emit_src=False, strip_internal_attrs=True)
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
