"""Pictures of a run: the fixed-point histories over the float ones."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from ska_hw.contract.observables import LABELS, Real
from ska_hw.model.experiment import Experiment
from ska_hw.study.style import drawing, layer_color, layer_handle, legend_below, picture

COLUMNS = 3
ROWS = -(-len(LABELS) // COLUMNS)
LANDMARKS = {"entropy": "entropy_min", "flow": "flow_peak", "net": "net_crossing"}
"""The landmark of each history that has one; a ring shows the reference's."""


def plot_histories(experiment: Experiment, path: Path) -> Figure:
    """A panel a history, a colour a layer: float as lines, fixed as dots."""
    with picture(path, 11, 3.3 * ROWS) as figure:
        draw_histories(experiment, figure)
    return figure


def histories_figure(experiment: Experiment) -> Figure:
    """The same figure, in no file."""
    with drawing(11, 3.3 * ROWS) as figure:
        draw_histories(experiment, figure)
    return figure


def draw_histories(experiment: Experiment, figure: Figure) -> None:
    """The panels of `plot_histories`, in a figure."""
    design = experiment.design
    reference, fixed = _histories(experiment)
    layers = range(len(design.network.layers))
    for name, axes in _panels(figure):
        for layer in layers:
            color = layer_color(layer)
            axes.plot(reference[name][:, layer], color=color, lw=1.3)
            axes.plot(fixed[name][:, layer], ".", color=color, ms=4)
        if name in ("entropy", "net", "lagrangian"):
            axes.axhline(0, color="0.5", lw=0.6)
        if name in LANDMARKS:
            for layer, turns in enumerate(experiment.reference.landmarks):
                if (step := turns.reached[LANDMARKS[name]]) is not None:
                    value, color = reference[name][step, layer], layer_color(layer)
                    axes.plot(step, value, "o", mfc="none", color=color, ms=8)
    handles = [
        *map(layer_handle, layers),
        Line2D([], [], color="0.3", lw=1.3, label="float64"),
        Line2D([], [], color="0.3", ls="", marker=".", label=_fixed_label(experiment)),
        Line2D([], [], color="0.3", ls="", marker="o", mfc="none", ms=8, label="landmark"),
    ]
    figure.legend(handles=handles, loc="outside lower center", ncols=len(handles))
    sizes = "-".join(map(str, (design.network.inputs, *design.network.layers)))
    samples, eta = design.data.samples, design.training.eta
    figure.suptitle(f"{design.name}: {sizes}, {samples} samples, η = {eta:g}")


def plot_errors(experiment: Experiment, path: Path) -> None:
    """Difference of fixed and float over the steps, as a share of each history's range."""
    reference, fixed = _histories(experiment)
    with picture(path, 11, 3.1 * ROWS) as figure:
        for name, axes in _panels(figure):
            spread = np.ptp(reference[name], axis=0)
            share = 100 * (fixed[name] - reference[name]) / np.where(spread == 0, 1, spread)
            axes.plot(share, label=[f"layer {n}" for n in range(1, len(spread) + 1)])
            axes.set_ylabel("difference [% of range]")
            axes.axhline(0, color="0.5", lw=0.6)
        legend_below(figure, axes)
        figure.suptitle(f"{experiment.design.name}: {_fixed_label(experiment)} minus float64")


def _histories(experiment: Experiment) -> tuple[dict[str, Real], dict[str, Real]]:
    """Those of the float reference and the fixed-point ones, by name."""
    return experiment.reference.histories.as_dict(), experiment.fixed.histories.as_dict()


def _panels(figure: Figure) -> Iterator[tuple[str, Axes]]:
    """A panel for each history, row by row."""
    for place, (name, label) in enumerate(LABELS.items(), 1):
        axes = figure.add_subplot(ROWS, COLUMNS, place, title=label, xlabel="recorded step")
        yield name, axes


def _fixed_label(experiment: Experiment) -> str:
    return f"fixed point ({experiment.design.formats.preset or 'own formats'})"
