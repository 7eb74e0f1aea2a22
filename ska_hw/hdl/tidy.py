"""Emitted Verilog as linters like it, without a change of meaning."""

import re

WAIVERS = ("DECLFILENAME", "UNUSEDSIGNAL", "WIDTHEXPAND")
"""Verilator's warnings that generated text does not avoid: one file holds all modules, bits that
nothing reads are left to synthesis, and operands are extended by Verilog's own rules."""

HEADER = "".join(f"/* verilator lint_off {name} */\n" for name in WAIVERS)


def tidy(text: str) -> str:
    """`text` with initial values apart from declarations and a default in every case."""
    text = re.sub(
        r"^  reg ((?:\[\d+:\d+\] )?)(\w+|\\\S+ ) = (.*);$",
        r"  reg \1\2;\n  initial \2 = \3;",
        text,
        flags=re.MULTILINE,
    )
    # The logical not of a vector is a reduction.
    text = re.sub(r"= ! ((?:\w+|\\\S+ ) ?(?:\[[\d:]+\])?);$", r"= ~| \1;", text, flags=re.MULTILINE)
    return HEADER + _defaults(text)


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
            lines.append(f"{indent}  default: /* keeps its value */;")
        lines.append(line)
    return "\n".join(lines)
