"""The core's Verilog as Verilator likes it: fast code, and memories that a harness can read.

Nothing of the core's own text is changed. A top module puts a register before each input, and a
configuration file says how the modules are compiled.
"""

from amaranth.hdl import Shape
from amaranth.lib.wiring import In

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.hdl.array.array_column import PE_MODULE
from ska_hw.hdl.array.systolic_array import COLUMN_MODULE
from ska_hw.hdl.core import CORE_MODULE, LANE_MODULE, TrainingCore
from ska_hw.hdl.targets import target_of

SIMULATED_TOP = "ska_simulated"

INPUT_LATENCY = 1
"""Clock cycles from an input of the top module to the core's."""

VERILATE = ("-fno-dfg",)
"""Verilator's data-flow optimisation would make each instance of a module different code."""


def visible_banks(core: TrainingCore) -> dict[str, bool]:
    """A lane's banks that the harness wants to read, by their names in the Verilog, and whether it
    can: there is no memory to be seen in a family's block.
    """
    memory, blocks = MemoryMap.of(core.design), target_of(core.design).memory
    depths = {"weights": memory.w_depth, "state": memory.state_depth}
    depths["gradient"] = memory.state_depth
    return {
        name: not (blocks and blocks.hold(max(depth, 2), initial=False, wanted=False))
        for name, depth in depths.items()
    }


def top_module(core: TrainingCore) -> str:
    """Verilog of the top module: the core with a register before each input.

    What an input reaches without a register is computed twice in each clock cycle, and the reset
    alone reaches nearly everything.
    """
    ports, body, wires = ["clk"], ["  input clk;"], [".clk(clk)"]
    inputs = {"rst": 1}
    for name, member in core.signature.members.items():
        width = Shape.cast(member.shape).width
        if member.flow == In:
            inputs[name] = width
        else:
            body.append(f"  output [{width - 1}:0] {name};")
            wires.append(f".{name}({name})")
            ports.append(name)
    for name, width in inputs.items():
        body += [
            f"  input [{width - 1}:0] {name};",
            f"  reg [{width - 1}:0] {name}_q;",
            f"  always @(posedge clk) {name}_q <= {name};",
        ]
        wires.append(f".{name}({name}_q)")
        ports.append(name)
    body.append(f"  {CORE_MODULE} {CORE_MODULE} ({', '.join(wires)});")
    return "\n".join([f"module {SIMULATED_TOP}({', '.join(ports)});", *body, "endmodule", ""])


def configuration(core: TrainingCore) -> str:
    """Text of Verilator's configuration file.

    Lanes and columns stay functions, and their inputs variables of their own, so that all
    instances share one piece of code: the core's hot code then fits the processor's caches.
    """
    inlined = [f'inline -module "{module}"' for module in (CORE_MODULE, PE_MODULE)]
    lines = ["`verilator_config", *inlined]
    for module, component in ((LANE_MODULE, core.lane), (COLUMN_MODULE, core.array.column)):
        lines.append(f'no_inline -module "{module}"')
        members = component.signature.members.items()
        shared = [name for name, member in members if member.flow == In and name != "clk"]
        lines += [f'public_flat_rd -module "{module}" -var "{name}"' for name in shared]
    lines += [
        f'public_flat_rd -module "{LANE_MODULE}?{bank}" -var "memory"'
        for bank, seen in visible_banks(core).items()
        if seen
    ]
    return "\n".join(lines) + "\n"
