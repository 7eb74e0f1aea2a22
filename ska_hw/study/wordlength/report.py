"""What a search leaves: the front as a table, CSV and picture, the winner as a design in TOML."""

import json
from collections.abc import Sequence
from dataclasses import asdict, astuple
from pathlib import Path
from typing import Any

import numpy as np
from rich.table import Table

from ska_hw.design import Design
from ska_hw.study.files import write_csv
from ska_hw.study.style import picture, plain_table
from ska_hw.study.wordlength.judge import Verdict
from ska_hw.study.wordlength.known import Known, Result
from ska_hw.study.wordlength.space import key

COLUMNS = ("cost", "kbit", "Mbit", "error", "X", "D", "Z", "G", "W", "modes")
"""Cost relative to q16; bits of multipliers and of memory; worst error; formats, D and W with the
bits of their views; rounding of Z, G, W and the views by `LETTERS`."""

LETTERS = {"nearest_even": "e", "nearest_up": "u", "floor": "f", "stochastic": "s"}
LEGEND = (
    "cost relative to q16, multipliers in kbit, memory in Mbit; D and W / bits of their view;\n"
    "rounding of Z, G, W and views: e nearest even, u nearest up, f floor, s stochastic"
)


def to_toml(design: Design) -> str:
    """A design as TOML that `Design.read` takes, without a preset's name."""
    raw = design.dump()
    raw["formats"].pop("preset", None)
    raw["formats"].pop("w_range", None)
    tables = {name: value for name, value in raw.items() if isinstance(value, dict)}
    lines = [f"{name} = {json.dumps(v)}" for name, v in raw.items() if name not in tables]
    for name, table in tables.items():
        lines += ["", f"[{name}]", *(f"{k} = {json.dumps(v)}" for k, v in table.items())]
    return "\n".join(lines) + "\n"


def judged_lines(known: Known, bound: float) -> list[str]:
    """What was judged, and what came of the design's own formats; nothing more is claimed."""
    own = known.space.own
    lines = []
    for result in known.results:
        if own is not None and key(result.choice) == key(own):
            held = "keep the bound" if result.good else "do not keep the bound"
            lines.append(f"The design's own formats {held}: {_error(result, bound)}.")
    if own is None:
        lines.append("The design's own formats are no point of the space that is searched.")
    if not known.front():
        judged = (
            f"None of {len(known.results)} judged candidates keeps the {100 * bound:.3g} % bound"
        )
        best = min(known.results, key=lambda result: result.error, default=None)
        lines.append(f"{judged}." if best is None else f"{judged}: {_error(best, bound)} at best.")
    return lines


def _error(result: Result, bound: float) -> str:
    """The worst error; of a run that was given up, what it is at least."""
    text = f"error {100 * result.error:.3g} %"
    if result.error > bound:
        return f"{text} or more"
    return text if result.good else f"{text}, but landmarks have moved"


def front_table(known: Known) -> Table:
    """The Pareto front, cheapest first, in formats."""
    table = plain_table(*COLUMNS, left=0, no_wrap=True)
    for result in known.front():
        table.add_row(*_row(known, result))
    return table


def _row(known: Known, result: Result) -> list[str]:
    design = known.space.design(result.choice)
    f, modes = design.formats, design.rounding
    return [
        f"{result.cost.relative(known.unit):.3f}",
        f"{result.cost.multiplier / 1e3:.2f}",
        f"{result.cost.memory / 1e6:.2f}",
        f"{100 * result.error:.2f}%",
        str(f.x),
        f"{f.d}/{f.d_operand.bits}",
        str(f.z),
        str(f.g),
        f"{f.w}/{f.w_view.bits}",
        "".join(LETTERS[m] for m in (modes.z, modes.g, modes.w, modes.view)),
    ]


def verdict_table(verdicts: Sequence[tuple[str, Verdict]]) -> Table:
    """Errors of one design from several initialisations."""
    table = plain_table("initialisation", *verdicts[0][1].errors, "landmarks")
    for start, verdict in verdicts:
        errors = (f"{100 * error:.2f} %" for error in verdict.errors.values())
        table.add_row(start, *errors, _kept(verdict))
    return table


def _kept(verdict: Verdict) -> str:
    if not verdict.landmarks_kept:
        return "moved"
    return "kept" if verdict.reached else "none to keep"


def summary(known: Known, bound: float, judged: Sequence[tuple[str, Verdict]]) -> dict[str, Any]:
    """The outcome as plain data."""
    winner, *_ = front = known.front()
    return {
        "bound": bound,
        "judged_candidates": len(known.results),
        "unit": asdict(known.unit),
        "winner": {
            "cost": winner.cost.relative(known.unit),
            **asdict(winner.cost),
            "error": winner.error,
            "design": known.space.design(winner.choice).dump(),
        },
        "front": [dict(zip(COLUMNS, _row(known, result), strict=True)) for result in front],
        "held_out": {
            start: {
                "errors": v.errors,
                "landmarks_kept": v.landmarks_kept,
                "landmarks_reached": v.reached,
            }
            for start, v in judged
        },
    }


def write_trials(known: Known, path: Path) -> None:
    """Every judged candidate, in the order of judging."""
    names = known.space.names
    rows = [
        [*astuple(r.cost), f"{r.error:.6g}", int(r.good), *(r.choice[name] for name in names)]
        for r in known.results
    ]
    write_csv(path, ["multiplier", "memory", "error", "good", *names], rows)


def _coordinates(known: Known, results: Sequence[Result]) -> list[list[float]]:
    """Multipliers in kbit, memory in Mbit, cost relative to q16 and error in per cent."""
    return [
        [r.cost.multiplier / 1e3 for r in results],
        [r.cost.memory / 1e6 for r in results],
        [r.cost.relative(known.unit) for r in results],
        [100 * r.error for r in results],
    ]


def plot_search(known: Known, bound: float, path: Path) -> None:
    """Left: all candidates by both costs, with the front. Right: error over cost."""
    front = known.front()
    with picture(path, 11, 4.4) as figure:
        left, right = figure.subplots(1, 2)
        for good, color, label in ((False, "0.75", "outside the bound"), (True, "C0", "within")):
            some = [r for r in known.results if r.good == good]
            multiplier, memory, cost, error = _coordinates(known, some)
            left.plot(multiplier, memory, ".", color=color, label=label)
            right.plot(cost, error, ".", color=color)
        multiplier, memory, *_ = _coordinates(known, sorted(front, key=lambda r: r.cost.multiplier))
        left.step(multiplier, memory, "C3o-", where="post", ms=4, lw=1, label="Pareto front")
        multiplier, memory, cost, error = _coordinates(known, front[:1])
        for axes, x, y in ((left, multiplier, memory), (right, cost, error)):
            axes.plot(x, y, "C3o", mfc="none", ms=11)
        left.set(xlabel="multipliers [kbit]", ylabel="memory [Mbit]")
        right.axhline(100 * bound, color="0.5", lw=0.8)
        right.set(xlabel="cost [q16 = 1]", ylabel="worst error [%]", yscale="log")
        errors = [100 * r.error for r in known.results if np.isfinite(r.error)]
        right.set_ylim(min(errors) / 1.5, max(100 * bound * 10, 1.5 * np.median(errors)))
        left.legend(loc="upper left")
        note = "An abandoned candidate's error is what had gathered until then"
        right.set_title(note, fontsize=8)
