"""Names for what Amaranth leaves without one, in RTLIL: modules, ports, and nets between cells.

A net takes its name from what it goes to: `x_next` is the value that the register `x_q` takes at
the clock's edge, `x_sum` a sum on the way to `x`. A net that is the whole value of a signal becomes
that signal. Nothing but names changes, and the order of ports: clock and reset come first.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

WORDS = {
    **{"$add": "sum", "$sub": "difference", "$mul": "product", "$neg": "negative"},
    **{"$and": "and", "$or": "or", "$xor": "xor", "$not": "not", "$mux": "choice"},
    **{"$eq": "equal", "$ne": "unequal", "$lt": "less", "$le": "at_most"},
    **{"$gt": "more", "$ge": "at_least", "$shl": "left", "$shr": "right", "$sshr": "right"},
    **{"$reduce_or": "any", "$reduce_bool": "any", "$reduce_and": "all", "$reduce_xor": "parity"},
}
"""What is said of a net by the cell that drives it."""

NEXT, VALUE = "next", "value"

_IDENTIFIER = re.compile(r'"(?:[^"\\]|\\.)*"|(?<!\S)[\\$]\S+')
"""A string, in which nothing is a name, or a name."""

_WIRE = re.compile(r"  wire width (\d+) (?:(?:input|output) (\d+) +)?(?:signed )?(\S+)$")

_PORT = re.compile(r"\b(input|output) \d+")


@dataclass
class _Cell:
    kind: str
    name: str
    ports: dict[str, str] = field(default_factory=dict)


@dataclass
class _Module:
    """One module: its lines, and what they say of its wires."""

    name: str
    lines: list[str]
    widths: dict[str, int] = field(default_factory=dict)
    ports: dict[str, int] = field(default_factory=dict)
    cells: list[_Cell] = field(default_factory=list)
    words: dict[str, str] = field(default_factory=dict)
    """The word of each wire without a name."""
    sinks: dict[str, list[str]] = field(default_factory=dict)
    """What a wire goes to, the best first: wires, or words to make a name of."""
    renamed: dict[str, str] = field(default_factory=dict)
    """Old identifiers to new ones, without the backslash."""
    taken: set[str] = field(default_factory=set)

    def unique(self, wanted: str) -> str:
        """`wanted`, or with a number where it is taken."""
        name, number = wanted, 1
        while name in self.taken:
            number += 1
            name = f"{wanted}_{number}"
        self.taken.add(name)
        return name


def without_numbers(name: str) -> str:
    """`name` without the numbers by which Amaranth keeps equal ones apart."""
    return re.sub(r"\$\d+", "", name)


def readable(text: str, prefix: str = "") -> str:
    """RTLIL `text` of Amaranth with names for people, and `prefix` before modules' names."""
    parts = re.split(r"^(module \S+\n.*?^end\n)", text, flags=re.DOTALL | re.MULTILINE)
    modules = {}
    for part in parts[1::2]:
        module = _read(part)
        modules[module.name] = module
    plain = _plain_modules(modules)
    for module in modules.values():
        _merge(module)
        _clean(module)
        for net in module.words:
            _name(module, net, set())
        _name_ports(module, modules)
    parts[1::2] = [_write(module, modules, plain, prefix) for module in modules.values()]
    return "".join(parts)


def _plain_modules(modules: Iterable[str]) -> dict[str, str]:
    """Modules' names without Amaranth's numbers, where that leaves them apart."""
    found: dict[str, str] = {}
    for name in modules:
        short = without_numbers(name)
        found[name] = name.replace("$", "_") if short in found.values() else short
    return found


def _read(part: str) -> _Module:
    lines = part.splitlines()
    module = _Module(lines[0].split()[1], lines)
    _wires(module)
    process: list[str] = []
    cell: _Cell | None = None
    for line in lines[1:]:
        words = line.split()
        if line.startswith("  cell "):
            cell = _Cell(words[1], words[2])
            module.cells.append(cell)
        elif line == "  end":
            if cell:
                _driven(module, cell)
            _processed(module, process)
            cell, process = None, []
        elif cell and words and words[0] == "connect":
            cell.ports[words[1]] = line.partition(words[1])[2]
        elif words and words[0] in ("assign", "switch"):
            process.append(line)
        elif line.startswith("connect "):
            for source in _nets(line.partition(words[1])[2]):
                module.sinks.setdefault(source, []).append(words[1])
    return module


def _wires(module: _Module) -> None:
    for line in module.lines:
        if found := _WIRE.match(line):
            width, port, name = found.groups()
            module.widths[name] = int(width)
            if port is not None:
                module.ports[name] = int(port)


def _nets(text: str) -> list[str]:
    return [name for name in _IDENTIFIER.findall(text) if name[0] != '"']


def _driven(module: _Module, cell: _Cell) -> None:
    """Note what `cell` reads and drives."""
    if cell.kind == "$dff":
        (target,) = _nets(cell.ports["\\Q"])[:1]
        for source in _nets(cell.ports["\\D"]):
            module.sinks.setdefault(source, []).insert(0, target)
            if source[0] == "$" and target[0] == "\\":
                module.words[source] = NEXT
        return
    output = cell.ports.get("\\Y")
    if cell.kind in WORDS and output:
        (target,) = _nets(output)[:1]
        if target[0] == "$":
            module.words.setdefault(target, WORDS[cell.kind])
    else:
        target = ""
    for port, signal in cell.ports.items():
        # A port of an instance gives its name with the instance's.
        kind = cell.name if cell.name[0] == "\\" else "memory" if "mem" in cell.kind else cell.kind
        goal = target or f"\\{_bare(kind)}_{_bare(port) if kind == cell.name else 'port'}"
        for source in _nets(signal):
            if source != target:
                module.sinks.setdefault(source, []).append(goal)
            if source[0] == "$":
                module.words.setdefault(source, VALUE)


def _processed(module: _Module, process: list[str]) -> None:
    """Note what the lines of a process read and drive."""
    target = ""
    for line in reversed(process):
        word, first, *_ = line.split()
        if word == "assign":
            target = first
            if target[0] == "$":
                module.words.setdefault(target, VALUE)
        rest = line.partition(first)[2] if word == "assign" else line
        for source in _nets(rest):
            if target and source != target:
                module.sinks.setdefault(source, []).append(target)


def _bare(name: str) -> str:
    """An identifier as a word of a plain name."""
    return re.sub(r"\W+", "_", without_numbers(name.lstrip("\\$"))).strip("_") or "net"


def _merge(module: _Module) -> None:
    """A net that is the whole value of one signal becomes that signal."""
    left: list[str] = []
    merged: set[str] = set()
    for line in module.lines:
        found = re.fullmatch(r"connect (\\\S+) (\$\d+)(?: \[(\d+)(?::0)?\])?", line)
        if found:
            signal, net, top = found.groups()
            width = module.widths[net]
            whole = module.widths[signal] == width and int(top or width - 1) == width - 1
            if whole and net not in merged and net in module.words:
                module.renamed[net] = signal
                merged.add(net)
                continue
        left.append(line)
    module.lines = [
        line for line in left if not ((wire := _WIRE.match(line)) and wire.group(3) in merged)
    ]


def _clean(module: _Module) -> None:
    """Signals' names without Amaranth's numbers, where that leaves them apart."""
    signals = [name for name in module.widths if name[0] == "\\"]
    others = [cell.name for cell in module.cells if cell.name[0] == "\\"]
    module.taken.update(name[1:] for name in [*signals, *others] if "$" not in name)
    for name in [*signals, *others]:
        if "$" in name and not name.startswith("\\port$"):
            module.renamed[name] = module.unique(_bare(name))
    for net, signal in module.renamed.items():
        if signal[0] == "\\":
            module.renamed[net] = module.renamed.get(signal, signal[1:])
    for name in module.widths:
        if name[0] == "$" and name not in module.renamed:
            module.words.setdefault(name, VALUE)


def _name(module: _Module, net: str, visited: set[str]) -> str:
    """The words that `net` gives to what leads to it; it is named on the way."""
    if net[0] != "$":
        return _bare(module.renamed.get(net, net)).removesuffix("_q")
    if net in module.renamed and net not in visited:
        return re.sub(r"_(next|q)$", "", module.renamed[net])
    if net in visited:
        return "net"
    visited.add(net)
    goals = module.sinks.get(net, [])
    base = _name(module, goals[0], visited) if goals else "unused"
    words = set(WORDS.values()) | {VALUE}
    stem = base
    while (short := re.sub(r"_\d+$", "", stem).rpartition("_"))[0] and short[2] in words:
        stem = short[0]
    if net not in module.renamed:
        module.renamed[net] = module.unique(f"{stem}_{module.words.get(net, VALUE)}")
    return stem


def _name_ports(module: _Module, modules: dict[str, _Module]) -> None:
    """Ports of instances that Amaranth made up are named after what is connected to them."""
    for cell in module.cells:
        child = modules.get(cell.kind)
        if child is None:
            continue
        child.taken.update(name[1:] for name in child.widths if name[0] == "\\" and "$" not in name)
        for port, signal in cell.ports.items():
            if port.startswith("\\port$") and port not in child.renamed:
                nets = _nets(signal)
                name = module.renamed.get(nets[0], nets[0]) if nets else "constant"
                child.renamed[port] = child.unique(_bare(name))


def _rank(port: str) -> int:
    """Clocks first, then resets, then the others."""
    words = re.split(r"[\\_]", port)
    return {"clk": 0, "rst": 1}.get(words[-1], 2)


def _write(
    module: _Module,
    modules: dict[str, _Module],
    plain: dict[str, str],
    prefix: str,
) -> str:
    """The module's lines with the new names."""
    for port in module.ports:  # of a top, which is nobody's instance
        if port.startswith("\\port$") and port not in module.renamed:
            module.renamed[port] = module.unique("port")
    order = sorted(module.ports, key=lambda port: (_rank(port), module.ports[port]))
    place = {port: number for number, port in enumerate(order, 1)}

    def own(found: re.Match[str]) -> str:
        name = module.renamed.get(found[0])
        return f"\\{name}" if name else found[0]

    def kind(name: str) -> str:
        return f"\\{prefix}{plain[name][1:]}" if name in plain else name

    lines, child = [f"module {kind(module.name)}"], None
    for line in module.lines[1:]:
        if line.startswith("  cell "):
            _, name, instance = line.split()
            child = modules.get(name)
            label = own(_IDENTIFIER.match(instance)) if name[0] == "\\" else instance  # type: ignore[arg-type]
            line = f"  cell {kind(name)} {label}"
        elif line.startswith("    connect "):
            head, port, rest = re.match(r"(    connect )(\S+)(.*)", line).groups()  # type: ignore[union-attr]
            if child:
                port = "\\" + child.renamed.get(port, port[1:])
            line = head + port + _IDENTIFIER.sub(own, rest)
        else:
            if line == "  end":
                child = None
            if (wire := _WIRE.match(line)) and wire.group(3) in place:
                line = _PORT.sub(rf"\1 {place[wire.group(3)]}", line)
            if not line.startswith(("    parameter", "  attribute", "  process")):
                line = _IDENTIFIER.sub(own, line)
        lines.append(line)
    return "\n".join(lines) + "\n"
