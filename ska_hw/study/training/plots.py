"""Pictures of a run: the fixed-point histories over the float ones."""

from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from ska_hw.contract.observables import LABELS
from ska_hw.model.experiment import Experiment
from ska_hw.study.style import layer_color, legend_below, picture

COLUMNS = 3
ROWS = -(-len(LABELS) // COLUMNS)


def plot_histories(experiment: Experiment, path: Path) -> None:
    """A panel a history, a colour a layer: float as lines, fixed as dots."""
    design = experiment.design
    reference = experiment.reference.histories.as_dict()
    fixed = experiment.fixed.histories.as_dict()
    layers = range(len(design.network.layers))
    with picture(path, 11, 3.3 * ROWS) as figure:
        for axes, (name, label) in zip(_panels(figure), LABELS.items(), strict=True):
            for layer in layers:
                color = layer_color(layer)
                steps = np.arange(len(reference[name]))
                axes.plot(steps, reference[name][:, layer], color=color, lw=1.3)
                axes.plot(steps, fixed[name][:, layer], ".", color=color, ms=4)
            axes.set_title(label)
            axes.set_xlabel("recorded step")
            if name in ("entropy", "net", "lagrangian"):
                axes.axhline(0, color="0.5", lw=0.6)
            _mark(axes, experiment, name)
        handles = [
            Line2D([], [], color=layer_color(n), lw=2, label=f"layer {n + 1}") for n in layers
        ]
        handles += [
            Line2D([], [], color="0.3", lw=1.3, label="float64"),
            Line2D([], [], color="0.3", ls="", marker=".", label=_fixed_label(experiment)),
            Line2D([], [], color="0.3", ls="", marker="o", mfc="none", ms=8, label="landmark"),
        ]
        figure.legend(handles=handles, loc="outside lower center", ncols=len(handles))
        figure.suptitle(
            f"{design.name}: {design.network.inputs}-"
            + "-".join(map(str, design.network.layers))
            + f", {design.data.samples} samples, η = {design.training.eta:g}"
        )


def plot_errors(experiment: Experiment, path: Path) -> None:
    """Difference of fixed and float over the steps, as a share of each history's range."""
    reference = experiment.reference.histories.as_dict()
    fixed = experiment.fixed.histories.as_dict()
    with picture(path, 11, 3.1 * ROWS) as figure:
        for axes, (name, label) in zip(_panels(figure), LABELS.items(), strict=True):
            for layer in range(len(experiment.design.network.layers)):
                spread = np.ptp(reference[name][:, layer]) or 1.0
                difference = fixed[name][:, layer] - reference[name][:, layer]
                axes.plot(
                    100 * difference / spread, color=layer_color(layer), label=f"layer {layer + 1}"
                )
            axes.set_title(label)
            axes.set_xlabel("recorded step")
            axes.set_ylabel("difference [% of range]")
            axes.axhline(0, color="0.5", lw=0.6)
        legend_below(figure, axes)
        figure.suptitle(f"{experiment.design.name}: {_fixed_label(experiment)} minus float64")


def _panels(figure: Figure) -> list[Axes]:
    """Axes for all histories, row by row."""
    places = range(1, len(LABELS) + 1)
    return [figure.add_subplot(ROWS, COLUMNS, place) for place in places]


def _fixed_label(experiment: Experiment) -> str:
    return f"fixed point ({experiment.design.formats.preset or 'own formats'})"


def _mark(axes: Axes, experiment: Experiment, name: str) -> None:
    """Draw a ring where a history of the reference has its landmark."""
    for layer, turns in enumerate(experiment.reference.landmarks):
        marks = zip(("entropy", "flow", "net"), turns.reached.values(), strict=True)
        step = dict(marks).get(name)
        if step is not None:
            value = experiment.reference.histories.as_dict()[name][step, layer]
            axes.plot(step, value, "o", mfc="none", color=layer_color(layer), ms=8)
