"""`python -m tests.mutation [--again] [PATTERN ...]`: mutate, test, and print what is not caught.

What was tested is kept in build/mutation; the same command goes on. Mutants of a changed function
are tested anew; --again takes all not caught, PATTERN (such as "*products*limbs*") those named so.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from rich.console import Console

from tests.mutation import MODULES, OTHERS, own_test, source_of
from tests.mutation.report import complaints, equivalent, read, table
from tests.mutation.source import plain
from tests.support.paths import ROOT

FOLDER = ROOT / "build" / "mutation"
AGAIN = ("survived", "no tests", "suspicious")
"""What --again takes: also those whose tests ended by an accident."""


def configured(pyproject: str) -> str:
    """The settings of mutmut with the modules that it mutates and the tests that it runs."""
    tests = dict.fromkeys([*map(own_test, MODULES), *OTHERS])
    head = "[tool.mutmut]"
    assert pyproject.count(head) == 1
    settings = [
        f"only_mutate = {json.dumps([source_of(module) for module in MODULES])}",
        f"pytest_add_cli_args_test_selection = {json.dumps(list(tests))}",
    ]
    return pyproject.replace(head, "\n".join([head, *settings]))


def prepare(folder: Path) -> None:
    """A copy of package and tests, the mutated modules without decorators and named to mutmut.

    mutmut sees by a file's time whether it changed, so what did not is left alone.
    """
    mutated = {source_of(module) for module in MODULES}
    sources = [path for part in ("ska_hw", "tests") for path in (ROOT / part).rglob("*")]
    for path in [ROOT / "pyproject.toml", *sources]:
        if not path.is_file() or "__pycache__" in path.parts:
            continue
        target = folder / path.relative_to(ROOT)
        content = path.read_bytes()
        if str(path.relative_to(ROOT)) in mutated:
            content = plain(content.decode()).encode()
        elif path.name == "pyproject.toml":
            content = configured(content.decode()).encode()
        if not target.is_file() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)


def mutmut(folder: Path, names: list[str], jobs: int) -> int:
    """Run it. The paper's data and what CI asks for are of no concern here."""
    environment = {k: v for k, v in os.environ.items() if k not in ("CI", "SKA_HW_PAPER_DATA")}
    program = Path(sys.executable).with_name("mutmut")
    command = [str(program), "run", "--max-children", str(jobs), *names]
    return subprocess.run(command, cwd=folder, env=environment, check=False).returncode


def main() -> int:
    """Exit status: 0 all is well, 1 something is not, 2 mutmut failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--again", action="store_true", help="test all that were not caught again")
    parser.add_argument("--report", action="store_true", help="only print what is known")
    parser.add_argument("--jobs", type=int, default=1, help="mutants at a time")
    parser.add_argument("patterns", nargs="*")
    options = parser.parse_args()
    if shutil.which("git") is None:
        parser.error("mutmut needs git")
    listed = equivalent()
    if not options.report:
        prepare(FOLDER)
        names = list(options.patterns)
        if options.again:
            known = read(FOLDER / "mutants")
            names += [m.name for m in known if m.status in AGAIN]
        if status := mutmut(FOLDER, names, options.jobs):
            print(f"mutmut ended with status {status}", file=sys.stderr)
            return 2
    found = read(FOLDER / "mutants")
    console = Console(highlight=False, soft_wrap=True)
    for mutant in found:
        if mutant.status in ("survived", "no tests") and mutant.key not in listed:
            console.print(f"{mutant.name} {mutant.status}: {mutant.becomes}", markup=False)
    console.print(table(found, listed))
    bad = list(complaints(found, listed))
    for line in bad:
        console.print(line, markup=False)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
