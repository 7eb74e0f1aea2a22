"""What `ska-hw profile` leaves: a table, CSV files and pictures."""

import dataclasses
from collections.abc import Callable
from itertools import zip_longest
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from rich.table import Table

from ska_hw.numbers.formats import Format
from ska_hw.study.files import write_csv
from ska_hw.study.profile.study import EXPONENTS, Profile, Row, tensor_formats
from ska_hw.study.style import layer_color, legend_below, picture, plain_table

LABELS = {
    "x": "X",
    "operand": "operand: view of D below",
    "w_view": "view of W",
    "w": "W",
    "b": "b",
    "z": "Z",
    "dz": "ΔZ",
    "d": "D",
    "dd": "ΔD",
    "g": "G",
}


def profile_table(measured: Profile, suggested: dict[str, Format]) -> Table:
    """A row for each tensor and layer, over all steps."""
    names = ("tensor", "layer", "format", "from", "to", "saturated", "SNR dB", "suggested")
    table = plain_table(*names, no_wrap=True)
    formats = tensor_formats(measured.design)
    for tensor in measured.tensors:
        name, proposed = tensor, str(suggested.get(tensor, ""))
        for layer in measured.layers(tensor):
            rows = measured.of(tensor, layer)
            low, high = min(r.low for r in rows), max(r.high for r in rows)
            cells = str(formats[tensor]), f"{low:.4g}", f"{high:.4g}", _saturated(rows), _snr(rows)
            table.add_row(name, str(layer) if layer else "input", *cells, proposed)
            name = proposed = ""
    return table


def _saturated(rows: list[Row]) -> str:
    total = sum(r.saturated for r in rows)
    return f"{total} ({100 * total / sum(r.values for r in rows):.2g}%)" if total else "0"


def _snr(rows: list[Row]) -> str:
    """Worst and median over the steps."""
    values = [r.snr for r in rows]
    if not np.any(np.isfinite(values)):
        return "exact" if min(values) > 0 else "lost"
    return f"{min(values):.0f}, {np.median(values):.0f}" if len(values) > 1 else f"{values[0]:.0f}"


def write_rows(measured: Profile, path: Path) -> None:
    """Every tensor, layer and step."""
    names = [field.name for field in dataclasses.fields(Row)]
    rows = map(dataclasses.astuple, measured.rows)
    short = ([f"{v:.6g}" if isinstance(v, float) else v for v in values] for values in rows)
    write_csv(path, names, short)


def write_histograms(measured: Profile, path: Path) -> None:
    """Counts of magnitudes from 2^exponent to twice that, over all steps."""
    rows = ([*place, *counts] for place, counts in measured.histograms.items())
    write_csv(path, ["tensor", "layer", *EXPONENTS], rows)


def plot_histograms(measured: Profile, path: Path) -> None:
    """A panel for each tensor, a colour for each layer: shares by magnitude, the format shaded."""
    formats = tensor_formats(measured.design)
    edges = np.array([*EXPONENTS, EXPONENTS[-1] + 1])

    def draw(axes: Axes, tensor: str) -> None:
        fmt = formats[tensor]
        axes.axvspan(-fmt.frac, np.log2(fmt.magnitude) - fmt.frac, color="0.92")
        for layer in measured.layers(tensor):
            counts = measured.histograms[tensor, layer].astype(float)
            # The first bin is zero and all that is smaller.
            share = 100 * counts / counts.sum()
            axes.stairs(share[1:], edges[1:], color=_color(layer), lw=1.2)
            axes.plot(edges[1] + 0.5, share[0], "o", color=_color(layer), ms=4, clip_on=False)
        axes.set(xlabel="log2 of magnitude (dot: zero)", ylabel="values [%]")
        axes.set_xlim(edges[1], edges[-1] - 3)

    _panels(measured, draw, "Magnitudes in float; shaded what the format can tell", path)


def plot_ranges(measured: Profile, path: Path) -> None:
    """Largest magnitude by step, float as lines, fixed as dots; the format's limit where near."""
    formats = tensor_formats(measured.design)

    def draw(axes: Axes, tensor: str) -> None:
        for layer in measured.layers(tensor):
            rows = measured.of(tensor, layer)
            _over_steps(axes, rows, lambda r: r.magnitude, lw=1.2)
            fixed = [max(-r.fixed_low, r.fixed_high) for r in rows]
            axes.plot([r.step for r in rows], fixed, ".", color=_color(layer), ms=3)
        limit = formats[tensor].magnitude * formats[tensor].ulp
        if limit < 8 * max(r.magnitude for r in measured.of(tensor)):
            axes.axhline(limit, color="0.3", ls="--", lw=1)
        axes.set_ylim(bottom=0)

    _panels(measured, draw, "Largest magnitude: line float, dots fixed, dashed the format's", path)


def plot_snr(measured: Profile, path: Path) -> None:
    """Signal-to-noise ratio against float by step."""

    def draw(axes: Axes, tensor: str) -> None:
        for layer in measured.layers(tensor):
            _over_steps(axes, measured.of(tensor, layer), lambda r: r.snr)
        if not any(np.isfinite(r.snr) for r in measured.of(tensor)):
            axes.text(0.5, 0.5, "exact", ha="center", transform=axes.transAxes)
            axes.set_yticks([])
        axes.set_ylabel("SNR [dB]")

    _panels(measured, draw, "Fixed point against float, signal to noise", path)


def plot_saturations(measured: Profile, path: Path) -> None:
    """Share of values that saturated (or wrapped), by step."""

    def draw(axes: Axes, tensor: str) -> None:
        for layer in measured.layers(tensor):
            _over_steps(axes, measured.of(tensor, layer), lambda r: 100 * r.saturated / r.values)
        if not any(r.saturated for r in measured.of(tensor)):
            axes.text(0.5, 0.5, "none", ha="center", transform=axes.transAxes)
            axes.set_yticks([0])
        axes.set_ylim(bottom=0)
        axes.set_ylabel("saturated [%]")

    _panels(measured, draw, "Saturated values", path)


def _over_steps(
    axes: Axes, rows: list[Row], value: Callable[[Row], float], lw: float | None = None
) -> None:
    """The finite values of one layer, as a line or, where there is but one, a dot."""
    rows = [r for r in rows if np.isfinite(value(r))]
    if rows:
        marker, color = "o" if len(rows) == 1 else "-", _color(rows[0].layer)
        axes.plot([r.step for r in rows], [*map(value, rows)], marker, color=color, lw=lw)
    axes.set_xlabel("step")


def _color(layer: int) -> str:
    return layer_color(layer - 1) if layer else "0.3"


def _panels(measured: Profile, draw: Callable[[Axes, str], None], title: str, path: Path) -> None:
    columns = 4
    rows = -(-len(measured.tensors) // columns)
    with picture(path, 12, 2.4 * rows + 0.6, dpi=110) as figure:
        panels = figure.subplots(rows, columns, squeeze=False).flat
        for axes, tensor in zip_longest(panels, measured.tensors):
            if tensor is None:
                axes.set_axis_off()
                continue
            draw(axes, tensor)
            axes.set_title(LABELS[tensor])
            if axes.get_xlabel() == "step" and len({r.step for r in measured.of(tensor)}) == 1:
                axes.set_xticks([0])
        for layer in sorted({r.layer for r in measured.rows}):
            label = f"layer {layer}" if layer else "input"
            figure.axes[0].plot([], [], color=_color(layer), lw=2, label=label)
        legend_below(figure, figure.axes[0])
        figure.suptitle(title)
