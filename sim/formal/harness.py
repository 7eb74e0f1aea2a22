"""Emitted Verilog and its properties as one SystemVerilog file.

All inputs of the device are free in every cycle, reset among them. Outputs have their own names;
with several devices side by side the inputs of one name are one, and outputs are `label_name`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_DECLARATION = r"^  {kind} (?:\[(\d+):0\] )?(\\\S+ |\w+)[;,]?$"


@dataclass(frozen=True)
class Device:
    """Module `top` of Verilog `text`.

    `taps` are registers and wires inside, as `child.name`, or `child.name[4:0]` for a child whose
    text is not emitted.
    """

    top: str
    text: str
    taps: Sequence[str] = ()


def harness(devices: Mapping[str, Device], properties: str) -> str:
    """The devices, each once, in a module `proof` with `properties` as its last lines.

    A tap can be read as its name with the dots replaced by underscores, after the device's label
    where there are several. `past` is low in the first cycle only, where `$past` means nothing.
    """
    inputs: dict[str, int] = {"clk": 1, "rst": 1}
    lines: list[str] = []
    for label, device in devices.items():
        prefix = f"{label}_" if len(devices) > 1 else ""
        body = _module(device.text, device.top)
        inputs |= _declared(body, "input")
        connections = [f".{name}({name})" for name in _declared(body, "input")]
        for name, bits in _declared(body, "output").items():
            lines.append(f"  wire [{bits - 1}:0] {prefix}{name};")
            connections.append(f".{name}({prefix}{name})")
        for tap in device.taps:
            tap, _, given = tap.partition("[")
            bits = (int(given[:-3]) + 1 if given else _tapped(device.text, body, tap)) - 1
            # An attribute of Yosys: flattening joins this wire with the one inside.
            lines.append(f"  (* hierconn *) wire [{bits}:0] \\{label}.{tap} ;")
            lines.append(f"  wire [{bits}:0] {prefix}{tap.replace('.', '_')} = \\{label}.{tap} ;")
        lines.append(f"  {device.top} {label} ({', '.join(connections)});")
    ports = ", ".join(f"input [{bits - 1}:0] {name}" for name, bits in inputs.items())
    texts = dict.fromkeys(device.text for device in devices.values())
    head = ["  reg past;", "  initial past = 0;", "  always @(posedge clk) past <= 1;"]
    proof = "\n".join([f"module proof({ports});", *lines, *head, properties, "endmodule"])
    return "\n".join([*texts, proof]) + "\n"


def number(value: int, bits: int = 128) -> str:
    """`value` as a signed literal, negative ones in parentheses."""
    return f"{bits}'sd{value}" if value >= 0 else f"(-{bits}'sd{-value})"


def width(device: Device, name: str) -> int:
    """Bits of a port of `device`."""
    body = _module(device.text, device.top)
    return (_declared(body, "input") | _declared(body, "output"))[name]


def cut(text: str, name: str) -> str:
    """`text` with the outputs of the modules whose names match `name` free in every cycle.

    What holds then holds whatever those modules do; their own properties are assumed by name.
    """
    pattern = re.compile(rf"^module (\\?(?:{name})) ?\(.*?^endmodule$", re.DOTALL | re.MULTILINE)

    def free(found: re.Match[str]) -> str:
        ports = {kind: _declared(found[0], kind) for kind in ("input", "output")}
        listed = [
            f"  {kind} wire [{bits - 1}:0] {signal}"
            for kind, signals in ports.items()
            for signal, bits in signals.items()
        ]
        lines = [f"module {found[1]} (\n" + ",\n".join(listed) + "\n);"]
        lines += [f"  assign {signal} = $anyseq;" for signal in ports["output"]]
        return "\n".join([*lines, "endmodule"])

    text, found = pattern.subn(free, text)
    if not found:
        raise ValueError(f"there is no module {name} to cut out")
    return text


def begin_anywhere(text: str, register: str) -> str:
    """Without the initial value of `register`, which its alias has as well."""
    text = re.sub(rf"^  initial {register} = .*\n", "", text, flags=re.MULTILINE)
    alias = rf"^  \(\* init = .*\n(  wire \[\d+:0\] {register}_q;)"
    return re.sub(alias, r"\1", text, flags=re.MULTILINE)


def wire_of(text: str, top: str, child: str, port: str) -> str:
    """The wire in `top` that is connected to the port `port` (a pattern) of its `child`."""
    body = _module(text, top)
    instances = re.findall(r"^  \S+ +\\?(\S+)  ?\(\n(.*?)^  \);$", body, re.DOTALL | re.MULTILINE)
    for name, connections in instances:
        found = re.search(rf"\.{port}\(\\?(\S+?) ?\)", connections)
        if re.fullmatch(rf"{child}(_\d+)?", name) and found:
            return found[1]
    raise ValueError(f"there is no port {port} of {child}")


def _module(text: str, name: str) -> str:
    found = re.search(rf"^module {re.escape(name)}\(.*?^endmodule$", text, re.DOTALL | re.MULTILINE)
    if found is None:
        raise ValueError(f"there is no module {name}")
    return found[0]


def _declared(body: str, kind: str) -> dict[str, int]:
    kind = rf"(?:(?:input|output) )?{kind}" if kind in ("reg", "wire") else rf"{kind} (?:wire|reg)"
    found = re.findall(_DECLARATION.format(kind=kind), body, re.MULTILINE)
    # An escaped name keeps the space that ends it.
    return {name: int(high or 0) + 1 for high, name in found}


def _tapped(text: str, body: str, tap: str) -> int:
    *path, name = tap.split(".")
    for child in path:
        found = re.search(rf"^  (?:\\(\S+) |(\w+)) *{child} \(", body, re.MULTILINE)
        if found is None:
            raise ValueError(f"there is no instance {child} on the way to {tap}")
        escaped = found[1]
        body = _module(text, f"\\{escaped} " if escaped else found[2])
    for kind in ("reg", "wire"):
        signals = _declared(body, kind)
        for written in (name, f"\\{name} "):
            if written in signals:
                return signals[written]
    raise ValueError(f"there is no signal {tap}")
