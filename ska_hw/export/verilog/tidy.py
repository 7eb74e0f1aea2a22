"""Emitted Verilog as linters like it, without a change of meaning."""

import itertools
import re
from collections.abc import Mapping

LEAST_VERILATOR = "5.006"
"""The oldest Verilator, Debian 12's, that takes the text with -Wall."""

WAIVERS = ("CMPCONST", "DECLFILENAME", "UNUSEDSIGNAL", "WIDTH")
"""Verilator's warnings that generated text does not avoid: a limit may be out of its port's reach,
one file holds all modules, bits that nothing reads are left to synthesis, and operands are
extended by Verilog's own rules (WIDTHEXPAND to newer versions; older ones only know WIDTH)."""

HEADER = "".join(f"/* verilator lint_off {name} */\n" for name in WAIVERS)


def tidy(text: str, classes: Mapping[str, str] | None = None) -> str:
    """`text` with ports declared in the modules' heads, initial values apart from declarations,
    repeated parts of a concatenation as a replication, and a default in every case.

    `classes` are the components that modules are made from, for a line above each.
    """
    text = re.sub(
        r"^  reg ((?:\[\d+:\d+\] )?)(\w+|\\\S+ ) = (.*);$",
        r"  reg \1\2;\n  initial \2 = \3;",
        text,
        flags=re.MULTILINE,
    )
    # The logical not of a vector is a reduction.
    vector = r"(?:\w+|\\\S+ ) ?(?:\[[\d:]+\])?|\{[^;]*\}"
    text = re.sub(rf"= ! ({vector});$", r"= ~| \1;", text, flags=re.MULTILINE)
    text = re.sub(r"\{ ([^{}]*), ([^{}]*) \}", lambda found: _replicate(found[0]), text)
    text = re.sub(
        r"^  initial begin\n((?:    (?:\w+|\\\S+ )\[\d+\] = .*;\n)+)  end$",
        lambda found: _loop(found[0], found[1]),
        text,
        flags=re.MULTILINE,
    )
    text = MODULE.sub(lambda found: _module(found, classes or {}), text)
    return HEADER + _defaults(text)


MODULE = re.compile(
    r"^(?://[^\n]*\n)?module (?P<name>\w+|\\\S+ ) ?\((?P<ports>[^;]*)\);\n(?P<body>.*?)^endmodule$",
    re.DOTALL | re.MULTILINE,
)
"""A module: its name, its ports, and the rest of it."""

_PORT = re.compile(r"^  (input|output|inout) ((?:\[\d+:\d+\] )?)(\w+|\\\S+ );\n", re.MULTILINE)


def _module(found: re.Match[str], classes: Mapping[str, str]) -> str:
    """A module with its ports declared in its head, as they are listed."""
    name, listed, body = found["name"], found["ports"], found["body"]
    ports = {}
    for way, width, port in _PORT.findall(body):
        variable = f"  reg {width}{port};\n"
        kind = "reg" if variable in body else "wire"
        body = body.replace(variable.replace("reg", kind, 1), "", 1)
        ports[port.strip()] = f"  {way} {kind} {width}{port}"
    lines = [ports[port] for port in (word.strip() for word in listed.split(",")) if port]
    made = classes.get(name.strip().removeprefix("\\"))
    comment = f"// Made from {made}.\n" if made else ""
    head = "\n" + ",\n".join(lines) + "\n" if lines else ""
    return f"{comment}module {name}({head});\n{_PORT.sub('', body)}endmodule"


def _replicate(concatenation: str) -> str:
    """{ s, s, s, x } as { {3{s}}, x }: sign extension is written bit by bit."""
    parts = [
        (part, len(list(run)))
        for part, run in itertools.groupby(concatenation.strip("{}")[1:-1].split(", "))
    ]
    if all(count == 1 for _, count in parts):
        return concatenation
    texts = [part if count == 1 else f"{{{count}{{{part}}}}}" for part, count in parts]
    return f"{{ {', '.join(texts)} }}" if len(texts) > 1 else texts[0]


def _loop(block: str, body: str) -> str:
    """A memory that begins with one value in all rows, as a loop."""
    rows = body.splitlines()
    name, depth = rows[0][: rows[0].index("[")].strip(), len(rows)
    if len({row.partition(" = ")[2] for row in rows}) > 1 or not name.isidentifier():
        return block
    value = rows[0].partition(" = ")[2]
    index = f"{name}_row"
    return (
        f"  integer {index};\n  initial begin\n"
        f"    for ({index} = 0; {index} < {depth}; {index} = {index} + 1)\n"
        f"      {name}[{index}] = {value}\n  end"
    )


def _defaults(text: str) -> str:
    """Add an empty default to each case without one."""
    lines, open_cases = [], []
    for line in text.split("\n"):
        word = line.strip()
        if word.startswith(("case (", "casez (")):
            open_cases.append(False)
        elif word.startswith("default"):
            open_cases[-1] = True
        elif word == "endcase" and not open_cases.pop():
            indent = line[: len(line) - len(word)]
            lines.append(f"{indent}  default: ;")
        lines.append(line)
    return "\n".join(lines)
