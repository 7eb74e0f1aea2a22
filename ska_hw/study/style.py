"""How everything that a study shows looks: pictures, colours of layers, units, printed tables."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from rich.table import Table

STYLE: dict[Any, Any] = {
    "axes.grid": True,
    "grid.alpha": 0.3,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "font.size": 9,
    "legend.frameon": False,
    "svg.hashsalt": "ska_hw",
}


@contextlib.contextmanager
def picture(path: Path, width: float, height: float, dpi: int = 130) -> Iterator[Figure]:
    """An empty figure of so many inches, which is at `path` when the block has filled it."""
    with drawing(width, height) as figure:
        yield figure
        figure.savefig(path, dpi=dpi)


@contextlib.contextmanager
def drawing(width: float, height: float) -> Iterator[Figure]:
    """An empty figure of so many inches, in the style of all while the block fills it."""
    with mpl.rc_context(STYLE):
        yield Figure(figsize=(width, height), layout="constrained")


def legend_below(figure: Figure, axes: Axes, columns: int | None = None) -> None:
    """One legend below all panels, of what is labelled in `axes`."""
    handles, labels = axes.get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=columns or len(labels))


def layer_color(layer: int) -> str:
    """The colour of a layer, the same in every picture.

    It is that of matplotlib's own cycle: the columns of an array that is plotted first have it.
    """
    return f"C{layer % 10}"


def layer_handle(layer: int) -> Line2D:
    """A layer's entry in a legend."""
    return Line2D([], [], color=layer_color(layer), lw=2, label=f"layer {layer + 1}")


def plain_table(*columns: str, left: int = 1, no_wrap: bool = False) -> Table:
    """A table to print without lines: its first `left` columns are words, the others numbers."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for number, name in enumerate(columns):
        table.add_column(name, justify="left" if number < left else "right", no_wrap=no_wrap)
    return table
