"""The map of rooms, docs/map.md, made from the package's own text.

    python -m tests.docs.map

writes it anew. What a room or a file is for is the first line of its docstring; the arrows are the
import statements, those inside of functions and of `TYPE_CHECKING` among them.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "ska_hw"
PAGE = ROOT / "docs" / "map.md"

HEADER = """\
# Map of the rooms

Made by `python -m tests.docs.map` from the docstrings and the import statements of `ska_hw`;
`tests/docs/test_map.py` compares this page with what that command would write. What a room may
import, and why, is in [design.md](design.md).

An arrow goes from the room that imports to the room that is imported. The drawing leaves out an
arrow where a longer way along other arrows says the same; the table has them all.
"""


def first_line(path: Path) -> str:
    """First line of a module's docstring. Raises `ValueError` where there is none."""
    text = ast.get_docstring(ast.parse(path.read_text("utf-8")))
    if not text:
        raise ValueError(f"{path} has no docstring")
    return text.splitlines()[0]


def name_of(path: Path) -> str:
    """Dotted name of a module by its path."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def modules() -> dict[str, Path]:
    """Every module of the package by its dotted name, in order."""
    return dict(sorted((name_of(path), path) for path in (ROOT / PACKAGE).rglob("*.py")))


def imported(path: Path, known: dict[str, Path]) -> Iterator[str]:
    """The modules of the package that a file imports."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        for name in names:
            if name.split(".")[0] == PACKAGE:
                yield name if name in known else name.rpartition(".")[0]


def room(name: str, inside: str) -> str | None:
    """The room of package `inside` in which module `name` lies; None for one outside of it."""
    if not name.startswith(f"{inside}."):
        return None
    return name[len(inside) + 1 :].split(".")[0]


def arrows(inside: str) -> dict[str, set[str]]:
    """For every room or single file of package `inside`, the others that it imports."""
    known = modules()
    found: dict[str, set[str]] = {}
    for name, path in known.items():
        source = room(name, inside)
        if source is None:
            continue
        targets = found.setdefault(source, set())
        for other in imported(path, known):
            target = room(other, inside)
            if target not in (None, source):
                targets.add(str(target))
    return found


def reduced(found: dict[str, set[str]]) -> dict[str, set[str]]:
    """Without the arrows that a longer way replaces. There are no circles."""

    def reach(start: str) -> set[str]:
        seen: set[str] = set()
        todo = list(found[start])
        while todo:
            if (name := todo.pop()) not in seen:
                seen.add(name)
                todo += found[name]
        return seen

    beyond = {name: reach(name) for name in found}
    return {
        name: {t for t in targets if not any(t in beyond[o] for o in targets if o != t)}
        for name, targets in found.items()
    }


def drawing(found: dict[str, set[str]]) -> list[str]:
    """A graph as GitHub draws it, from the importing rooms down."""
    lines = ["```mermaid", "graph TD"]
    for source, targets in sorted(reduced(found).items()):
        lines += [f"  {source} --> {target}" for target in sorted(targets)]
        if not targets and not any(source in others for others in found.values()):
            lines.append(f"  {source}")
    return [*lines, "```", ""]


def table(found: dict[str, set[str]]) -> list[str]:
    """Every arrow."""
    lines = ["| room | imports | is imported by |", "| --- | --- | --- |"]
    for name, targets in sorted(found.items()):
        sources = [source for source, others in sorted(found.items()) if name in others]
        lines.append(f"| `{name}` | {_listed(sorted(targets))} | {_listed(sources)} |")
    return [*lines, ""]


def _listed(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def rooms() -> list[str]:
    """Every room with its files."""
    lines = ["## Rooms", ""]
    for name, path in modules().items():
        if path.name != "__init__.py" or name == PACKAGE:
            continue
        folder = path.parent
        depth = "##" + "#" * name.count(".")
        lines += [f"{depth} `{folder.relative_to(ROOT)}/`", "", first_line(path), ""]
        files = sorted(file for file in folder.glob("*.py") if file != path)
        if files:
            lines += ["| file | what it is |", "| --- | --- |"]
            lines += [f"| `{file.name}` | {_cell(first_line(file))} |" for file in files]
            lines.append("")
    return lines


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def page() -> str:
    """The whole page."""
    lines = [HEADER, "## Arrows", ""]
    everything = arrows(PACKAGE)
    everything = {k: v for k, v in everything.items() if not k.startswith("__")}
    lines += [*drawing(everything), *table(everything), "## Arrows inside of `hdl`", ""]
    hardware = {k: v for k, v in arrows(f"{PACKAGE}.hdl").items() if not k.startswith("__")}
    return "\n".join([*lines, *drawing(hardware), *table(hardware), *rooms()]).rstrip() + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
