"""Coverage as one page, with the sources beside it that its links lead to."""

import json
import re
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from sim.coverage.figures import KINDS, Figures, add_up
from sim.coverage.summary import REQUIRED, Summary
from sim.support.paths import ROOT

PAGE, DATA, SOURCES = "index.html", "coverage.json", "source"


def write_page(summary: Summary, folder: Path) -> Path:
    """Write index.html, coverage.json and source/ into `folder`. Returns the page's path."""
    (folder / SOURCES).mkdir(exist_ok=True)
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    sources = _sources(environment, summary, folder)
    plain = summary.plain()
    (folder / DATA).write_text(json.dumps(plain, indent=1) + "\n", "utf-8")
    page = folder / PAGE
    text = environment.get_template("coverage.html.j2").render(
        plain=plain,
        benches=[(bench, bench.total, sources[id(bench)]) for bench in summary.rtl],
        total=add_up(part for bench in summary.rtl for part in bench.modules.values()),
        functional=_groups(summary.functional),
        python=plain["python"],
        python_sources={name: sources.get(name, "") for name in summary.python.get("files", {})},
        kinds=KINDS,
        required=REQUIRED,
        problems=summary.problems,
    )
    page.write_text(text, "utf-8")
    return page


def _sources(environment: Environment, summary: Summary, folder: Path) -> dict[Any, str]:
    """A page for each text with something missed. Returns their paths from `folder`."""
    found: dict[Any, str] = {}
    for number, bench in enumerate(summary.rtl):
        name = f"{SOURCES}/{_file_name(bench.bench)}-{number}.html"
        marks: dict[int, list[str]] = {}
        for miss in bench.misses:
            note = f"{miss.kind}: {miss.what}" + (f" ({miss.reason})" if miss.reason else "")
            marks.setdefault(miss.line, []).append(note)
        found[id(bench)] = _source(environment, folder, name, bench.bench, bench.text, marks)
    for name, data in summary.python.get("files", {}).items():
        marks = {line: ["never run"] for line in data["missing_lines"]}
        for start, end in data["missing_branches"]:
            marks.setdefault(abs(start), []).append(f"never goes on at line {end}")
        path = ROOT / name
        if marks and path.is_file():
            target = f"{SOURCES}/{_file_name(name)}.html"
            text = path.read_text("utf-8")
            found[name] = _source(environment, folder, target, name, text, marks)
    return found


def _source(
    environment: Environment,
    folder: Path,
    target: str,
    title: str,
    text: str,
    marks: dict[int, list[str]],
) -> str:
    lines = [(n, line, marks.get(n, [])) for n, line in enumerate(text.splitlines(), 1)]
    page = environment.get_template("source.html.j2").render(title=title, lines=lines)
    (folder / target).write_text(page, "utf-8")
    return target


def _file_name(text: str) -> str:
    return re.sub(r"[^\w.-]+", "_", text)


def _groups(points: dict[str, dict[str, int]]) -> dict[str, dict[str, dict[str, int]]]:
    """The points by the word before their dot."""
    groups: dict[str, dict[str, dict[str, int]]] = {}
    for name, bins in points.items():
        group, _, point = name.partition(".")
        groups.setdefault(group, {})[point] = bins
    return groups


def table(benches: list[Figures]) -> list[str]:
    """A line for each bench, for a terminal."""
    rows = [f"{'bench':44}{'runs':>5}" + "".join(f"{kind + ' %':>11}{'raw':>8}" for kind in KINDS)]
    for bench in benches:
        total = bench.total
        figures = "".join(f"{total[k].percent:11.2f}{total[k].raw:8.2f}" for k in KINDS)
        rows.append(f"{bench.bench[:43]:44}{bench.runs:5}{figures}")
    return rows
