"""What the manual names, and whether it is there: paths, modules, links, targets, commands.

`problems(text, page)` gives a line for each name in a page that does not exist. A name counts where
it stands in code, that is in backticks or in a block; a link counts anywhere.
"""

import functools
import importlib
import importlib.util
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click

from ska_hw.cli import cli

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("ska_hw", "tests", "sim", "docs", "rtl", "golden", "benchmarks")

_FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"(?:^|(?<=\n)\n)((?:    .*\n)+)")
_SPAN = re.compile(r"(?<!`)`([^`\n]+(?:\n[^`\n]+)?)`(?!`)")
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_PATH = re.compile(rf"(?<![\w./-])(?:{'|'.join(FOLDERS)})/[\w./*{{}},-]*")
_DOTTED = re.compile(r"(?<![\w./-])(?:ska_hw|sim|tests|golden|benchmarks)(?:\.\w+)+")
_TEST = re.compile(r"((?:tests|sim)/[\w/]+\.py)::(\w+)")
_FILE = re.compile(r"(?<![\w./*-])[a-z_]\w*\.py\b")
_MAKE = re.compile(r"(?<![\w./-])make ([a-z][a-z-]*)")
_MODULE = re.compile(r"python -m ([\w.]+)")
_COMMAND = re.compile(r"(?<![\w./-])ska-hw ([a-z][a-z-]*)([^\n#|;]*)")
_IMPORT = re.compile(r"from ((?:ska_hw|sim|tests)[\w.]*) import ([\w, ]+)")
_EXTRA = re.compile(r"ska-hw\[([\w,-]+)\]")
_OPTION = re.compile(r"(?<![\w-])(--?[a-zA-Z][\w-]*)")


def pages() -> list[Path]:
    """The pages for people; the changelog is not among them, because it tells of the past."""
    alone = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "golden/README.md")]
    return [*alone, *sorted((ROOT / "docs").rglob("*.md"))]


def code_of(text: str) -> tuple[list[str], list[str]]:
    """The spans in backticks and the blocks of a page."""
    blocks = [found[0] for found in _FENCE.finditer(text)]
    rest = _FENCE.sub("", text)
    blocks += _INDENTED.findall(rest)
    return [span.replace("\n", " ") for span in _SPAN.findall(_INDENTED.sub("", rest))], blocks


def problems(text: str, page: Path) -> Iterator[str]:
    """One line for each name of `page` that does not exist."""
    spans, blocks = code_of(text)
    yield from _links(text, page)
    for code in [*spans, *blocks]:
        yield from _names(code)
        yield from _commands(code)
    for span in spans:
        yield from _test_names(span)
        if _OPTION.match(span) and span.startswith("--"):
            yield from _written_option(span)


def _test_names(code: str) -> Iterator[str]:
    if re.fullmatch(r"test_\w+", code) and not any(f"def {code}(" in t for t in texts_of_tests()):
        yield f"{code}: no test of this name"


def _names(code: str) -> Iterator[str]:
    for path in _PATH.findall(code):
        if not all(any(ROOT.glob(one)) for one in _alternatives(path.rstrip("./,"))):
            yield f"{path}: no such path"
    for path, test in _TEST.findall(code):
        file = ROOT / path
        if file.is_file() and f"def {test}(" not in file.read_text("utf-8"):
            yield f"{path}::{test}: no such test"
    for name in _DOTTED.findall(code):
        if not name.endswith((".py", ".md", ".toml")) and not exists(name):
            yield f"{name}: no such module or attribute"
    for module, names in _IMPORT.findall(code):
        for name in names.split(","):
            if not exists(f"{module}.{name.strip()}"):
                yield f"from {module} import {name.strip()}: cannot be imported"
    for found in _EXTRA.findall(code):
        for extra in set(found.split(",")) - extras():
            yield f"ska-hw[{extra}]: no such extra"
    for name in _FILE.findall(_PATH.sub("", code)):
        if name not in file_names():
            yield f"{name}: no file of this name"


def _alternatives(path: str) -> list[str]:
    """`a/{b,c}.py` as `a/b.py` and `a/c.py`; of `a/NAME.py`, which is yet to be, the folder."""
    if "NAME" in path:
        path = path[: path.index("NAME")].rpartition("/")[0]
    if (found := re.search(r"\{([^{}]*)\}", path)) is None:
        return [path]
    before, after = path[: found.start()], path[found.end() :]
    return [one for part in found[1].split(",") for one in _alternatives(before + part + after)]


def _commands(code: str) -> Iterator[str]:
    for target in _MAKE.findall(code):
        if target not in targets():
            yield f"make {target}: no such target"
    for module in _MODULE.findall(code):
        if importlib.util.find_spec(module) is None:
            yield f"python -m {module}: no such module"
    for name, rest in _COMMAND.findall(code):
        command = cli.get_command(click.Context(cli), name)
        if command is None:
            yield f"ska-hw {name}: no such command"
            continue
        parts = command.params
        options = {name for part in parts for name in [*part.opts, *part.secondary_opts]}
        for option in _OPTION.findall(rest):
            if option not in options | {"--help"}:
                yield f"ska-hw {name} {option}: no such option"


def _written_option(span: str) -> Iterator[str]:
    """An option named alone belongs to some command of this project or to a tool that it calls."""
    option = _OPTION.findall(span)[0]
    if option not in written_options():
        yield f"{option}: no command has this option"


def _links(text: str, page: Path) -> Iterator[str]:
    for link in _LINK.findall(_FENCE.sub("", text)):
        if re.match(r"[a-z]+:", link):
            continue
        file, _, anchor = link.partition("#")
        path = page.parent / file if file else page
        if not path.exists():
            yield f"{link}: the link leads nowhere"
        elif anchor and anchor not in anchors(path.read_text("utf-8")):
            yield f"{link}: no such heading"


def anchors(text: str) -> set[str]:
    """The headings of a page as GitHub names them in links."""
    headings = re.findall(r"^#+ (.*)$", _FENCE.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def exists(name: str) -> bool:
    """Whether a dotted name is a module, or an attribute of one that can be imported."""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:length]))
        except ModuleNotFoundError:
            continue
        for part in parts[length:]:
            if not hasattr(found, part):
                return part in getattr(found, "__annotations__", {}) and part == parts[-1]
            found = getattr(found, part)
        return True
    return False


@functools.cache
def file_names() -> set[str]:
    """Names of all Python files."""
    return {path.name for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")}


@functools.cache
def texts_of_tests() -> list[str]:
    """The texts of all tests and benches."""
    found = [path for folder in ("tests", "sim") for path in (ROOT / folder).rglob("test_*.py")]
    return [path.read_text("utf-8") for path in found]


@functools.cache
def targets() -> set[str]:
    """Targets of the Makefile."""
    return set(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text("utf-8"), re.M))


@functools.cache
def extras() -> set[str]:
    """The extras that pip can be asked for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return set(project["optional-dependencies"])


@functools.cache
def written_options() -> set[str]:
    """Every option that stands in quotes in a Python file, or in the Makefile."""
    quoted = re.compile(r"[\"'](--[a-z][\w-]*)")
    files = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")]
    found = {option for path in files for option in quoted.findall(path.read_text("utf-8"))}
    return found | set(re.findall(r"--[a-z][\w-]*", (ROOT / "Makefile").read_text("utf-8")))
