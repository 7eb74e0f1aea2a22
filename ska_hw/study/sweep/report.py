"""What a sweep leaves: a row for each run as CSV and Parquet, histories as netCDF, pictures."""

import csv
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray
from rich.table import Table

from ska_hw import __version__
from ska_hw.contract.observables import HISTORIES, LABELS
from ska_hw.errors import UserError
from ska_hw.study.files import write_summary
from ska_hw.study.frames import needed
from ska_hw.study.style import drawing, layer_color, plain_table
from ska_hw.study.sweep.plan import Plan
from ska_hw.study.sweep.work import Record, unpack

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

TABLE, PARQUET, HISTORY_FILE = "runs.csv", "runs.parquet", "histories.nc"


def columns(rows: Sequence[dict[str, Any]]) -> list[str]:
    """Names of all columns, those of the run and its keys first, the others in one order."""
    return list(dict.fromkeys(name for row in rows for name in row))


def rows(plan: Plan, records: Sequence[Record]) -> list[dict[str, Any]]:
    """A row for each run: its number, its keys' values, and what was found."""
    values = plan.runs()
    found = []
    for record, keys in zip(records, values, strict=True):
        named = {key: _cell(value) for key, value in keys.items()}
        found.append({"run": record["run"], **named, "failed": "", **record["row"]})
    return found


def _cell(value: Any) -> Any:
    """A value that a column can hold: lists, as of layers, are written as JSON."""
    return json.dumps(value) if isinstance(value, list | dict) else value


def frame(plan: Plan, records: Sequence[Record]) -> "pd.DataFrame":
    """The rows as a data frame; a step that is not reached is NaN, a failed run has its reason."""
    (pandas,) = needed("pandas")
    found = rows(plan, records)
    table = pandas.DataFrame(found, columns=columns(found))
    for name in table.columns[len(plan.keys) + 1 :]:
        if name not in ("failed", "findings"):
            table[name] = table[name].astype("float64")
    for name in {"failed", "findings"} & set(table.columns):
        table[name] = table[name].fillna("")
    return table


def dataset(plan: Plan, records: Sequence[Record]) -> "xr.Dataset":
    """All histories: axes run, side, step (recorded) and layer; NaN beyond a run's own sizes."""
    (xarray,) = needed("xarray")
    shapes = [packed["shape"] for r in records for packed in r["histories"].values()]
    steps, layers = (max((s[axis] for s in shapes), default=0) for axis in (1, 2))
    size = len(HISTORIES), len(records), len(plan.engines), steps, layers
    values: NDArray[np.float64] = np.full(size, np.nan)
    for number, record in enumerate(records):
        for side, name in enumerate(plan.engines):
            if name in record["histories"]:
                own = unpack(record["histories"][name])
                values[:, number, side, : own.shape[1], : own.shape[2]] = own
    axes = ("run", "side", "step", "layer")
    variables = {
        name: (axes, values[i], {"long_name": LABELS[name]}) for i, name in enumerate(HISTORIES)
    }
    coordinates = {
        "run": np.arange(len(records), dtype=np.int32),
        "side": list(plan.engines),
        "step": np.arange(steps, dtype=np.int32),
        "layer": np.arange(1, layers + 1, dtype=np.int32),
    }
    attributes = {"ska_hw": __version__, "design": json.dumps(plan.base.dump())}
    return xarray.Dataset(variables, coordinates, attributes)


def write(plan: Plan, records: Sequence[Record], folder: Path, plots: Sequence[str] = ()) -> None:
    """All files of a sweep; `plots` as `OBSERVABLE:KEY`. Raises `UserError` for others."""
    needed("pandas", "pyarrow", "xarray")
    table = frame(plan, records)
    write_rows(table, folder / TABLE)
    table.to_parquet(folder / PARQUET, index=False)
    data = dataset(plan, records)
    if data.sizes["step"]:
        data.to_netcdf(folder / HISTORY_FILE, engine="scipy")
    for wanted in plots:
        observable, _, key = wanted.partition(":")
        figure = plot(plan, table, observable, key)
        figure.savefig(folder / f"{observable}-{key}.png", dpi=130)
    failed = int((table["failed"] != "").sum())
    content = {
        "design": plan.base.dump(),
        "engines": list(plan.engines),
        "seed": plan.seed,
        "runs": len(records),
        "failed": failed,
    }
    write_summary(folder, content)


def write_rows(table: "pd.DataFrame", path: Path) -> None:
    """The table as CSV, every number with all of its digits, nothing where there is no value."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(table.columns)
        for row in table.itertuples(index=False):
            writer.writerow(["" if value != value else value for value in row])  # NaN differs


def check_plots(plan: Plan, plots: Sequence[str]) -> None:
    """Raise `UserError` for a plot of a key that is not swept, before any run."""
    for wanted in plots:
        observable, colon, key = wanted.partition(":")
        if not colon or key not in plan.keys or not observable:
            keys = ", ".join(plan.keys) or "none"
            raise UserError(f"plot: expected OBSERVABLE:KEY with a swept key ({keys}): {wanted!r}")


def matching(table: "pd.DataFrame", observable: str) -> list[str]:
    """The columns that `observable` means: its own name, or those of every side and layer."""
    if observable in table.columns:
        return [observable]
    found = []
    for name in map(str, table.columns):
        bare, _, layer = name.rpartition("_")
        _, _, without_side = bare.partition("_")
        if layer.isdigit() and observable in (bare, without_side):
            found.append(name)
    if not found:
        known = [str(n) for n in table.columns if str(n).startswith(("float_", "fixed_", "error_"))]
        shown = ", ".join(known[:12])
        raise UserError(f"plot: no observable {observable!r}; there are {shown}, ...")
    return found


def plot(plan: Plan, table: "pd.DataFrame", observable: str, key: str) -> Figure:
    """An observable against a key: a dot for each run, a line through the medians.

    `observable` is a column, or its name without side and layer, as `entropy_min`, for all of
    them. Raises `UserError` for what is not there.
    """
    check_plots(plan, [f"{observable}:{key}"])
    names = matching(table, observable)
    with drawing(7, 4.2) as figure:
        axes = figure.add_subplot(xlabel=key, ylabel=LABELS.get(observable, observable))
        _draw(axes, table, names, key)
        figure.legend(loc="outside right upper")
    return figure


def _draw(axes: Axes, table: "pd.DataFrame", names: list[str], key: str) -> None:
    values = table[key]
    numeric = values.map(lambda v: isinstance(v, int | float)).all()
    places = values if numeric else values.astype(str).astype("category").cat.codes
    if not numeric:
        labels = values.astype(str).astype("category").cat.categories
        axes.set_xticks(range(len(labels)), labels)
    elif (values > 0).all() and values.max() > 30 * values.min():
        axes.set_xscale("log")
    for name in names:
        layer = int(name.rpartition("_")[2]) if name[-1].isdigit() else 1
        color, fixed = layer_color(layer - 1), name.startswith("fixed")
        dots = "o" if fixed else "x"
        axes.plot(places, table[name], dots, ms=3, alpha=0.4, color=color)
        middle = table[name].groupby(places).median()
        lines = "--" if fixed else "-"
        axes.plot(middle.index, middle, lines, color=color, lw=1.2, label=name)


def observables_table(plan: Plan, records: Sequence[Record]) -> Table:
    """Landmarks of each layer and engine: quartiles over the runs that reached them."""
    table = plain_table(
        "landmark", "reached by", "least", "quartile", "median", "quartile", "greatest", left=1
    )
    names = columns([record["row"] for record in records])
    for name in names:
        bare = name.rpartition("_")[0]
        if not bare.endswith(("entropy_min", "flow_peak", "net_crossing_step")):
            continue
        values = [v for r in records if (v := r["row"].get(name)) is not None]
        cells = np.quantile(values, [0, 0.25, 0.5, 0.75, 1]) if values else []
        table.add_row(name, str(len(values)), *(f"{cell:.5g}" for cell in cells))
    return table


def findings_lines(records: Sequence[Record]) -> list[str]:
    """What the runs say about their formats: the commonest findings, by tensor."""
    counts = Counter(
        finding.split(":")[0]
        for record in records
        for finding in filter(None, record["row"].get("findings", "").split("; "))
    )
    if not counts:
        return ["Formats: nothing saturates, no update is lost, no range is idle"]
    return [
        f"Formats: {count} of {len(records)} runs have a finding about {tensor}; column findings"
        for tensor, count in counts.most_common()
    ]
