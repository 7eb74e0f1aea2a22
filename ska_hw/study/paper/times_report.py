"""What the study of characteristic times leaves: tables, fits, a summary, and what is printed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import numpy as np
from numpy.typing import NDArray
from rich.table import Table

from ska_hw.contract.observables import Real
from ska_hw.design import Design
from ska_hw.study.files import write_csv, write_summary
from ska_hw.study.paper.figures_time import figure
from ska_hw.study.paper.table import ReportTable, short, write_table
from ska_hw.study.paper.times import Setting, TimeRun
from ska_hw.study.style import plain_table

PICTURE = "times.png"


@dataclass(frozen=True)
class TimeRow:
    """All seeds of one setting."""

    factor: str
    value: str
    runs: int
    settled: int
    median: Annotated[float | None, "T, median"]
    least: Annotated[float | None, "least"]
    greatest: Annotated[float | None, "greatest"]
    linear: Annotated[float, "linearised"]
    cascade: Annotated[float, "with cascade"]
    slowest: Annotated[int, "slowest layer"]


@dataclass(frozen=True)
class Fit:
    """T against ln(initial scale) or eta by least squares, with a level of its own for each seed:
    the slope, its standard error, and the slopes of the two predictions over the same runs.
    """

    against: str
    slope: float
    error: float
    linear: float
    cascade: float
    runs: int


@dataclass(frozen=True)
class Agreement:
    """A prediction over T of all settled runs: median, the 5th and 95th percentile, correlation of
    logarithms.
    """

    median: float
    low: float
    high: float
    correlation: float


def rows(settings: Sequence[Setting], runs: Sequence[TimeRun]) -> list[TimeRow]:
    """A row for each setting."""
    return [
        _row(setting, [run for run in runs if run.setting == number])
        for number, setting in enumerate(settings)
    ]


def _row(setting: Setting, runs: list[TimeRun]) -> TimeRow:
    times = [run.time for run in runs if run.time is not None]
    middle = float(np.median(times)) if len(times) > len(runs) / 2 else None
    return TimeRow(
        setting.factor, setting.value, len(runs), len(times), middle,
        min(times, default=None), max(times, default=None),
        float(np.median([run.linear for run in runs])),
        float(np.median([run.cascade for run in runs])),
        1 + Counter(run.slowest for run in runs).most_common(1)[0][0],
    )  # fmt: skip


def fits(settings: Sequence[Setting], runs: Sequence[TimeRun]) -> Iterator[Fit]:
    """The lines that the theory has a slope for."""
    for factor, against in (("initial", "ln of the initial scale"), ("eta", "eta")):
        chosen = [
            (np.log(s.initial) if factor == "initial" else s.eta, run)
            for run in runs
            if (s := settings[run.setting]).factor in ("none", factor) and run.time is not None
        ]
        x = np.array([value for value, _ in chosen])
        seeds = np.array([run.seed for _, run in chosen])
        if len(np.unique(x)) < 2 or len(x) < len(np.unique(seeds)) + 2:
            continue
        slopes = [
            _line(x, np.array([getattr(run, name) for _, run in chosen], dtype=float), seeds)
            for name in ("time", "linear", "cascade")
        ]
        (slope, error), (linear, _), (cascade, _) = slopes
        yield Fit(against, slope, error, linear, cascade, len(x))


def _line(x: Real, y: Real, seeds: NDArray[np.int64]) -> tuple[float, float]:
    """The slope within seeds, and its standard error."""
    away, high = x.astype(float), y.copy()
    for seed in np.unique(seeds):
        away[seeds == seed] -= away[seeds == seed].mean()
        high[seeds == seed] -= high[seeds == seed].mean()
    slope = float(away @ high / (away @ away))
    rest, free = high - slope * away, len(x) - len(np.unique(seeds)) - 1
    return slope, float(np.sqrt(rest @ rest / free / (away @ away)))


def agreement(runs: Sequence[TimeRun], prediction: str) -> Agreement | None:
    """How near "linear" or "cascade" came; None where fewer than three runs settled."""
    pairs = [(getattr(run, prediction), run.time) for run in runs if run.time is not None]
    if len(pairs) < 3:
        return None
    predicted, measured = np.array(pairs, dtype=float).T
    low, median, high = np.quantile(predicted / measured, (0.05, 0.5, 0.95))
    logs = np.log(predicted), np.log(measured)
    correlation = float(np.corrcoef(*logs)[0, 1]) if min(map(np.ptp, logs)) > 0 else float("nan")
    return Agreement(float(median), float(low), float(high), correlation)


def write_times(
    design: Design, settings: Sequence[Setting], runs: Sequence[TimeRun], folder: Path
) -> None:
    """times.csv, runs.csv, times.png, summary.json."""
    table = ReportTable("times", "Characteristic times", TimeRow, rows(settings, runs))
    write_table(table, folder)
    columns = ["factor", "value", *(name for name in asdict(runs[0]) if name != "setting")]
    write_csv(folder / "runs.csv", columns, (_run_cells(settings, run) for run in runs))
    figure(settings, runs).savefig(folder / PICTURE, dpi=130)
    agreements = {name: agreement(runs, name) for name in ("linear", "cascade")}
    content = {
        "design": design.dump(),
        "runs": len(runs),
        "settled": sum(run.time is not None for run in runs),
        "fits": [asdict(fit) for fit in fits(settings, runs)],
        "predicted_over_measured": {k: asdict(v) for k, v in agreements.items() if v},
    }
    write_summary(folder, content)


def _run_cells(settings: Sequence[Setting], run: TimeRun) -> list[object]:
    setting = settings[run.setting]
    cells = asdict(run) | {"time": "" if run.time is None else repr(run.time)}
    cells["slowest"] = run.slowest + 1
    return [setting.factor, setting.value, *(v for name, v in cells.items() if name != "setting")]


def printed(settings: Sequence[Setting], runs: Sequence[TimeRun]) -> Table:
    """The rows for a terminal."""
    table = ReportTable("times", "", TimeRow, rows(settings, runs))
    shown = plain_table(*table.columns, left=2)
    for cells in table.cells:
        shown.add_row(*map(short, cells))
    return shown


def lines(settings: Sequence[Setting], runs: Sequence[TimeRun]) -> Iterator[str]:
    """Agreement and fits in words."""
    names = {"linear": "linearised theory", "cascade": "with the cascade"}
    for name, words in names.items():
        if found := agreement(runs, name):
            yield (
                f"Predicted over measured T, {words}: median {found.median:.3g}, 90 % of the runs "
                f"{found.low:.3g} to {found.high:.3g}; correlation of logarithms "
                f"{found.correlation:.3f}"
            )
    for fit in fits(settings, runs):
        yield (
            f"T against {fit.against}: slope {fit.slope:.4g} ± {fit.error:.2g}; linearised "
            f"{fit.linear:.4g}, with the cascade {fit.cascade:.4g}"
        )
