"""Registers around a component, so that a device's pins do not limit what can be measured."""

import re

WRAPPER = "ska_wrapper"
_XOR_INPUTS = 4


def ports(verilog: str, module: str) -> dict[str, tuple[str, int]]:
    """Direction and width of each port of `module` in emitted Verilog."""
    head = verilog[verilog.index(f"module {module}(") :]
    head = head[: head.index(");")]
    port = r"^  (input|output) (?:wire|reg) (?:\[(\d+):0\] )?(\w+)"
    declared = re.findall(port, head, re.MULTILINE)
    return {name: (direction, int(top or 0) + 1) for direction, top, name in declared}


def wrapper(verilog: str, module: str, small: bool = False) -> str:
    """Verilog of module `ska_wrapper`: `module` between registers, with three pins in all.

    A shift register feeds every input but `clk`; every output goes into a register, and these are
    folded into one bit, four to one and a register at a time. So every path of `module` begins
    and ends at a register, and nothing of it can be left out. For a `small` device four outputs
    are folded on their way to the first register.
    """
    declared = ports(verilog, module)
    inputs = {n: w for n, (d, w) in declared.items() if d == "input" and n != "clk"}
    outputs = {n: w for n, (d, w) in declared.items() if d == "output"}
    in_width, out_width = sum(inputs.values()), sum(outputs.values())
    lines = [
        f"module {WRAPPER}(input clk, input si, output so);",
        f"  reg [{in_width}:0] in_q;",
        f"  wire [{out_width - 1}:0] out;",
        f"  {'wire' if small else 'reg'} [{out_width - 1}:0] fold_0{' = out' if small else ''};",
        "  always @(posedge clk) begin",
        f"    in_q <= {{in_q[{in_width - 1}:0], si}};",
        *([] if small else ["    fold_0 <= out;"]),
        "  end",
    ]
    level, width = 0, out_width
    while width > 1:
        following = -(-width // _XOR_INPUTS)
        before, level = f"fold_{level}", level + 1
        lines.append(f"  reg [{following - 1}:0] fold_{level};")
        for bit in range(following):
            low, high = bit * _XOR_INPUTS, min(width, (bit + 1) * _XOR_INPUTS) - 1
            lines.append(f"  always @(posedge clk) fold_{level}[{bit}] <= ^{before}[{high}:{low}];")
        width = following
    connections = [".clk(clk)"] if "clk" in declared else []
    for names, source in ((inputs, "in_q"), (outputs, "out")):
        offset = 0
        for name, bits in names.items():
            connections.append(f".{name}({source}[{offset} +: {bits}])")
            offset += bits
    lines += [
        f"  assign so = fold_{level}[0];",
        f"  {module} dut({', '.join(connections)});",
        "endmodule",
        "",
    ]
    return "\n".join(lines)
