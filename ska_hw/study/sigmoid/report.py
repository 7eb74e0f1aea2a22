"""What sigmoid tables cost and how far off they are: rows to print and pictures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rich.table import Table

from ska_hw.numbers.formats import Format
from ska_hw.numbers.sigmoid.spec import PLAN_FRAC, Degree, SigmoidSpec, plan_segments
from ska_hw.numbers.sigmoid.table import SigmoidTable, smallest, table
from ska_hw.study.files import write_csv
from ska_hw.study.style import picture, plain_table

Pair = tuple[Format, Format]
COLUMNS = ("z", "d", "kind", "segm.", "max ulp", "rms ulp", "right", "row", "bits", "mult.")
"""Formats; kind and segments of the positive half; largest and root-mean-square error; whether the
table is faithful and monotonic; bits of a segment's coefficients, of the table; multipliers."""


@dataclass(frozen=True)
class Entry:
    """One table with its kind in words: direct, lines, parabolas or PLAN."""

    kind: str
    table: SigmoidTable

    @property
    def pair(self) -> Pair:
        """The formats of Z and D."""
        return self.table.spec.z_fmt, self.table.spec.d_fmt

    def row(self) -> list[str]:
        """Values in the order of `COLUMNS`."""
        t, error = self.table, self.table.error_ulp
        return [
            str(t.spec.z_fmt),
            str(t.spec.d_fmt),
            self.kind,
            str(t.spec.segments),
            f"{np.abs(error).max():.4f}"[:6],
            f"{np.sqrt(np.mean(error**2)):.4f}"[:6],
            "yes" if t.right else "monotonic" if t.monotonic else "no",
            "+".join(map(str, t.stored_bits)),
            str(t.table_bits),
            str(t.multipliers),
        ]


def entries(pair: Pair, segments: int | None = None) -> Iterator[Entry]:
    """The tables of one pair of formats: each kind with the fewest segments that are faithful.

    With `segments` the lines and parabolas have that many, faithful or not.
    """
    z, d = pair
    kinds: tuple[tuple[Degree, str], ...] = ((0, "direct"), (1, "lines"), (2, "parabolas"))
    for degree, kind in kinds:
        own = SigmoidSpec(z, d, degree, segments) if segments and degree else None
        yield Entry(kind, table(own or smallest(z, d, degree)))
    if z.frac >= PLAN_FRAC:
        yield Entry("PLAN", table(SigmoidSpec(z, d, 1, plan_segments(z), "plan")))


def grid(shown: Sequence[Entry]) -> Table:
    """The printed table."""
    printed = plain_table(*COLUMNS, left=3, no_wrap=True)
    for before, entry in zip([*shown[:1], *shown], shown, strict=False):
        printed.add_row(*entry.row(), end_section=entry.pair != before.pair)
    return printed


def write_entries(shown: Sequence[Entry], path: Path) -> None:
    """The same rows as a file."""
    write_csv(path, COLUMNS, [entry.row() for entry in shown])


def plot_errors(shown: Sequence[Entry], path: Path) -> None:
    """One row of panels for each pair of formats: the error of every code, each kind by itself."""
    pairs = list(dict.fromkeys(e.pair for e in shown))
    kinds = list(dict.fromkeys(e.kind for e in shown))
    with picture(path, 3.1 * len(kinds), 1.9 * len(pairs) + 0.5) as figure:
        axes = figure.subplots(len(pairs), len(kinds), squeeze=False, sharex=True)
        for entry in shown:
            spec = entry.table.spec
            row, column = pairs.index(entry.pair), kinds.index(entry.kind)
            panel, error = axes[row, column], entry.table.error_ulp
            z = np.ldexp(np.arange(-spec.half, spec.half), -spec.z_fmt.frac)
            panel.plot(z, error, ",", color=f"C{column}")
            title = f"{entry.kind}, {spec.segments} segments, {entry.table.table_bits} bit"
            panel.set_title(title, fontsize=8)
            if entry.table.faithful:
                panel.set_ylim(-1.1, 1.1)
                for limit in (-1, 1):
                    panel.axhline(limit, color="0.5", lw=0.6)
            if column == 0:
                panel.set_ylabel(f"{spec.z_fmt} to {spec.d_fmt}\nerror [ulp]")
            if row == len(pairs) - 1:
                panel.set_xlabel("z")


def plot_costs(shown: Sequence[Entry], path: Path) -> None:
    """Largest error over table bits of every entry, the number of multipliers as the marker."""
    markers = {0: "o", 1: "s", 2: "^"}
    pairs = list(dict.fromkeys(e.pair for e in shown))
    with picture(path, 7, 4.2) as figure:
        axes = figure.subplots()
        for entry in shown:
            t = entry.table
            color = f"C{pairs.index(entry.pair)}"
            error = float(np.ldexp(np.abs(t.error_ulp).max(), -t.spec.d_fmt.frac))
            axes.plot(t.table_bits, error, markers[t.multipliers], color=color, ms=6)
            at, offset = (t.table_bits, error), (5, 4)
            axes.annotate(entry.kind, at, offset, textcoords="offset points", fontsize=7)
        for number, (z, d) in enumerate(pairs):
            axes.plot([], [], color=f"C{number}", lw=3, label=f"{z} to {d}")
        for count, marker in markers.items():
            axes.plot([], [], marker, color="0.4", label=f"{count} multiplier" + "s" * (count != 1))
        axes.set(xlabel="table [bit]", ylabel="largest error of D", xscale="log", yscale="log")
        axes.legend(fontsize=8)
