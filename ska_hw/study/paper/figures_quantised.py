"""Figures of fixed point beside float: histories, errors, time invariance, noise, stopping."""

from itertools import product

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from ska_hw.contract.observables import HISTORIES, LABELS
from ska_hw.study.paper import pairs, quantised
from ska_hw.study.paper.figures_dynamics import below, eta_axis, layer_title, panels
from ska_hw.study.paper.study import Study

SIDE_COLORS = ("0.1", "#0072b2", "#009e73", "#cc79a7", "#e69f00", "#d55e00")
"""Float first; then the presets, from fine to coarse, told apart by colour-blind readers."""


def side_color(study: Study, side: str) -> str:
    """The colour of a side, the same in every picture."""
    return SIDE_COLORS[study.run_names.index(side) % len(SIDE_COLORS)]


def side_handles(study: Study) -> list[Line2D]:
    """Legend entries of the sides, float first."""
    return [
        Line2D([], [], color=side_color(study, side), lw=2, label=side) for side in study.run_names
    ]


def fixed_histories(study: Study) -> Figure:
    """All histories of all sides at the base pair: a row a history, a column a layer."""
    names = ("entropy", "cosine", "flow", "net")
    layers = study.setup.layers
    figure, axes = panels(len(names) * layers, layers, 2.3)
    figure.set_size_inches(max(11, 2.8 * layers), 2.3 * len(names) + 0.6)
    for number, side in enumerate(study.run_names):
        histories = study.run(side, study.setup.base).histories().as_dict()
        color, lw, alpha = side_color(study, side), 1.1 if number else 3.2, 1 if number else 0.3
        for panel, (name, n) in zip(axes, product(names, range(layers)), strict=True):
            panel.plot(histories[name][:, n], color=color, lw=lw, alpha=alpha)
    for layer in range(layers):
        layer_title(axes[layer], layer)
        axes[layer - layers].set_xlabel("recorded step")
    for name, panel in zip(names, axes[::layers], strict=True):
        panel.set_ylabel(LABELS[name])
    return below(figure, side_handles(study))


def fixed_errors(study: Study) -> Figure:
    """Error of every history over eta, a line a preset."""
    figure, axes = panels(len(HISTORIES), 3, 3.2)
    errors = {(s, p): quantised.worst_errors(ours, exact) for s, p, ours, exact in study.compared()}
    for panel, name in zip(axes, HISTORIES, strict=True):
        for side in study.fixed:
            worst = np.array([errors[side, pair][name] for pair in study.setup.pairs])
            panel.loglog(study.setup.etas, 100 * worst, "o-", color=side_color(study, side), ms=4)
        eta_axis(panel, study, plain=True)
        panel.set(title=LABELS[name], ylabel="relative L2 error [%]")
    return below(figure, side_handles(study)[1:])


def fixed_invariance(study: Study) -> Figure:
    """Deviation from the limit over eta, float beside the presets."""
    figure, axes = panels(len(pairs.SCALED), 4, 3.6)
    for panel, name in zip(axes, pairs.SCALED, strict=True):
        for number, side in enumerate(study.run_names):
            runs = [study.run(side, pair) for pair in study.setup.pairs]
            worst = [pairs.deviation(run, name, study.limit).relative_l2.max() for run in runs]
            style = ".-" if number else "o-"
            color = side_color(study, side)
            panel.loglog(study.setup.etas, 100 * np.array(worst), style, color=color)
        eta_axis(panel, study, plain=True)
        panel.set_title(name)
    axes[0].set_ylabel("deviation from the limit, worst layer [%]")
    return below(figure, side_handles(study))


def noise(study: Study) -> Figure:
    """SQNR of every tensor, and the share of its range that it used."""
    figure, axes = panels(2, 2, 4.6)
    columns = list(study.noise.values())
    names = [f"{x.tensor}, layer {x.layer}" for x in columns[0]]
    titles = ("SQNR over the run [dB]", "largest magnitude [% of range]")
    sqnr = np.array([[x.sqnr for x in column] for column in columns]).T
    used = 100 * np.array([[x.used for x in column] for column in columns]).T
    for panel, title, shown in zip(axes, titles, (sqnr, used), strict=True):
        image = panel.imshow(
            np.where(np.isfinite(shown), shown, np.nan),
            aspect="auto",
            cmap="viridis" if shown is sqnr else "magma_r",
        )
        panel.grid(False)
        middle = (np.nanmin(shown) + np.nanmax(shown)) / 2
        for (i, j), value in np.ndenumerate(shown):
            dark = value < middle if shown is sqnr else value > middle
            color = "w" if dark else "k"
            panel.text(j, i, f"{value:.0f}", ha="center", va="center", fontsize=8, color=color)
        panel.set_xticks(range(len(columns)), list(study.noise))
        panel.set_yticks(range(len(names)), names)
        panel.set_title(title)
        figure.colorbar(image, ax=panel, fraction=0.04)
    figure.set_size_inches(11, 0.27 * len(names) + 1.4)
    return figure


def stopping(study: Study) -> Figure:
    """The time at which the criterion fires, by pair and side."""
    figure, axes = panels(2, 2, 4.2)
    for panel, what in zip(axes, ("stopped", "held"), strict=True):
        for number, side in enumerate(study.run_names):
            runs = [study.run(side, pair) for pair in study.setup.pairs]
            times = [run.time_of(getattr(run, what)) for run in runs]
            style = {"color": side_color(study, side), "ms": 7 - number * 0.3}
            panel.semilogx(study.setup.etas, times, ".--" if number else "o-", **style)
        panel.axhline(study.setup.end, color="crimson", lw=1)
        eta_axis(panel, study)
        panel.set(ylabel="T = η K when it fires", ylim=(0, 1.45 * study.setup.end))
    axes[0].set_title("extremes at least one step back")
    axes[1].set_title("extremes at least K/20 steps back")
    end = Line2D([], [], color="crimson", lw=1, label="the design's η K")
    return below(figure, [*side_handles(study), end])
