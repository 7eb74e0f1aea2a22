"""The report of a study: one page, figures as SVG and PNG, every number as CSV, a summary."""

import base64
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
from jinja2 import Environment, PackageLoader, StrictUndefined
from matplotlib.figure import Figure
from rich.table import Table

from ska_hw import __version__
from ska_hw.study.files import write_summary
from ska_hw.study.paper import figures_dynamics as dynamics
from ska_hw.study.paper import figures_learning as learning
from ska_hw.study.paper import figures_quantised as quantised
from ska_hw.study.paper.findings import Finding, findings
from ska_hw.study.paper.study import Study
from ska_hw.study.paper.table import Tables, short, write_table
from ska_hw.study.paper.tables import all_tables
from ska_hw.study.style import STYLE, plain_table

PAGE = "report.html"


@dataclass(frozen=True)
class Section:
    """A part of the page: what is shown, in words, its figures and its tables."""

    title: str
    text: str
    figures: tuple[Callable[[Study], Figure], ...] = ()
    tables: tuple[str, ...] = ()


NEED_LABELS = ("probes", "preset_probes")

SECTIONS = (
    Section(
        "Against what was published",
        "The float64 reference from the given initial weights, beside the author's histories.",
        tables=("published", "landmarks"),
    ),
    Section(
        "1. Time invariance: the pairs (η, K) with ηK constant",
        "Paper's figures 1 and 2. Time t is η times the number of updates made; the entropy of "
        "one step is divided by η. The red line is the flow in continuous time, to which the "
        "pairs should tend as η falls.",
        (dynamics.entropy_pairs, dynamics.cosine_pairs, dynamics.invariance),
        ("orders", "invariance"),
    ),
    Section(
        "2. Characteristic time",
        "T = ηK until entropy has passed its minimum and knowledge flow its peak in every layer. "
        "Equation 5 is read as a residence time: the exposure that the network needs. Beside it, "
        "stock over throughput, ‖Z‖ / flow.",
        (dynamics.characteristic_times, dynamics.residence),
        ("characteristic_time_spread",),
    ),
    Section("3. Knowledge flow", "Paper's figures 3 and 4.", (dynamics.flow,)),
    Section(
        "4. Tensor Net",
        "Paper's figures 5 and 6 follow the program's sign, Σ ΔZ (D − Z D(1−D)/ln 2), not the "
        "sign of its equation 27. Both are shown.",
        (dynamics.net,),
    ),
    Section(
        "5. Lagrangian, action, Euler–Lagrange equation",
        "L = −Σ Z D(1−D) Ż is a total derivative: L dt = ln 2 times the change of the Shannon "
        "entropy of D. So the action depends on the ends of a path alone, and the Euler–Lagrange "
        "equation holds along every path, trained or not: it does not select the dynamics.",
        (dynamics.lagrangian, dynamics.action, dynamics.euler_lagrange),
        ("action_orders", "action", "euler_lagrange"),
    ),
    Section(
        "6. Stopping, and the onset of structured learning",
        "When the criterion fires, for each pair and side.",
        (quantised.stopping,),
        ("stopping",),
    ),
    Section(
        "7. Adaptive time stepping",
        "Every evaluation of the flow is one forward pass with its outer products.",
        (learning.adaptive,),
        ("adaptive",),
    ),
    Section(
        "8. Layer-wise autonomy",
        "Changing or removing the layers above leaves the layers below identical to the bit.",
        tables=("autonomy",),
    ),
    Section(
        "9. What the learned decisions are worth",
        "A linear probe on D of each layer; what comes out depends on its regularisation.",
        (learning.probes, learning.preset_probes),
    ),
    Section(
        "10. What survives quantisation",
        "The fixed-point model in each preset, beside float from the same initial weights.",
        (
            quantised.fixed_histories,
            quantised.fixed_errors,
            quantised.fixed_invariance,
            quantised.noise,
        ),
        ("quantised_summary", "noise"),
    ),
)

FIGURES = {figure.__name__: figure for section in SECTIONS for figure in section.figures}
"""Every figure by its name, in the order of the page."""


def write_report(
    study: Study, folder: Path, tick: Callable[[str], None] | None = None
) -> list[Finding]:
    """Everything into `folder`; `tick` hears the name of each part as it is done."""
    done = tick or (lambda name: None)
    tables = all_tables(study)
    (folder / "tables").mkdir()
    for table in tables.values():
        write_table(table, folder / "tables")
    done("tables")
    drawn = _drawn(study)
    (folder / "figures").mkdir()
    for name in drawn:
        draw(FIGURES[name], study, folder / "figures" / name)
        done(name)
    statements = findings(study, tables)
    (folder / PAGE).write_text(_page(study, folder, tables, drawn, statements), encoding="utf-8")
    write_summary(folder, summary(study, tables, statements), ascii_only=False)
    done("page")
    return statements


def findings_table(statements: list[Finding]) -> Table:
    """The statements of the paper and whether they hold, to print."""
    table = plain_table("item", "statement", "holds", left=3)
    for statement in statements:
        table.add_row(statement.item, statement.claim, statement.holds)
    return table


def _drawn(study: Study) -> list[str]:
    return [name for name in FIGURES if study.probes is not None or name not in NEED_LABELS]


def figure_count(study: Study) -> int:
    """Parts that `write_report` will tick."""
    return 2 + len(_drawn(study))


def draw(function: Callable[[Study], Figure], study: Study, path: Path) -> None:
    """One figure as SVG and PNG; equal studies give equal files."""
    with mpl.rc_context(STYLE):
        figure = function(study)
        figure.savefig(path.with_suffix(".svg"), metadata={"Date": None})
        # Laid out once; the second format need not do it again.
        figure.set_layout_engine("none")
        figure.savefig(path.with_suffix(".png"), dpi=110)


def summary(study: Study, tables: Tables, statements: list[Finding]) -> dict[str, Any]:
    """The study as plain data; equal runs give equal text."""
    return {
        "design": study.setup.design.dump(),
        "data": study.setup.images.origin,
        "pairs": [[pair.eta, pair.steps] for pair in study.setup.pairs],
        "sides": study.run_names,
        "findings": [asdict(statement) for statement in statements],
        "tables": {
            name: {"columns": table.columns, "rows": table.cells}
            for name, table in tables.items()
            if any(name in section.tables for section in SECTIONS)
        },
    }


def _page(
    study: Study, folder: Path, tables: Tables, drawn: list[str], statements: list[Finding]
) -> str:
    svgs = {name: (folder / "figures" / f"{name}.svg").read_bytes() for name in drawn}
    embedded = "data:image/svg+xml;base64,"
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.loader = PackageLoader("ska_hw.study.paper", "templates")
    environment.filters["short"] = short
    return environment.get_template("report.html.j2").render(
        version=__version__,
        setup=study.setup,
        sections=SECTIONS,
        tables=tables,
        images={name: embedded + base64.b64encode(svg).decode() for name, svg in svgs.items()},
        captions={name: (FIGURES[name].__doc__ or "").splitlines()[0] for name in drawn},
        findings=statements,
    )
