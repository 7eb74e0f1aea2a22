"""`python -m sim.coverage FOLDER [PART...]`: the page of the coverage that runs left in FOLDER.

Parts are rtl, functional and python; all of them unless named. Exit status 0: what must hold
holds; 1: it does not; 2: a part is not there, or the file of explanations cannot be read.
"""

import sys
from pathlib import Path

from sim.coverage.explained import ExplanationError
from sim.coverage.page import table, write_page
from sim.coverage.summary import PARTS, summarise
from ska_hw.errors import ToolError


def main(arguments: list[str]) -> int:
    """Judge, write the page and print a short table."""
    if not arguments or set(arguments[1:]) - set(PARTS):
        print(f"usage: python -m sim.coverage FOLDER [{'|'.join(PARTS)}]...", file=sys.stderr)
        return 2
    folder, parts = Path(arguments[0]), arguments[1:] or PARTS
    try:
        summary = summarise(folder, parts)
    except (FileNotFoundError, ExplanationError, ToolError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    page = write_page(summary, folder)
    plain = summary.plain()
    if "rtl" in parts:
        print("\n".join(table(summary.rtl)))
    if "functional" in parts:
        print(f"functional: {plain['functional']['hit']} of {plain['functional']['bins']} bins")
    if "python" in parts:
        total = plain["python"]["total"]
        print(
            f"Python: {total['line_percent']:.1f} % of {total['lines']} lines, "
            f"{total['branch_percent']:.1f} % of {total['branches']} branches"
        )
    print("\n".join(summary.problems or ["all that must hold holds"]))
    print(page)
    return int(bool(summary.problems))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
