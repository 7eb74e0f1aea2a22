"""Figures of fixed point beside float: histories, errors, time invariance, noise, stopping."""

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from ska_hw.contract.observables import HISTORIES, LABELS
from ska_hw.study.paper import pairs, quantised
from ska_hw.study.paper.figures_dynamics import below, eta_axis, panels, plain_values
from ska_hw.study.paper.study import Study
from ska_hw.study.style import layer_color

SIDE_COLORS = ("0.1", "#0072b2", "#009e73", "#cc79a7", "#e69f00", "#d55e00")
"""Float first; then the presets, from fine to coarse, told apart by colour-blind readers."""


def side_color(study: Study, side: str) -> str:
    """The colour of a side, the same in every picture."""
    return SIDE_COLORS[study.run_names.index(side) % len(SIDE_COLORS)]


def side_handles(study: Study, exact: bool = True) -> list[Line2D]:
    """Legend entries of the sides."""
    names = study.run_names if exact else list(study.fixed)
    return [Line2D([], [], color=side_color(study, s), lw=2, label=s) for s in names]


def fixed_histories(study: Study) -> Figure:
    """All histories of all sides at the base pair: a row a history, a column a layer."""
    names = ("entropy", "cosine", "flow", "net")
    layers = study.setup.layers
    figure, axes = panels(len(names) * layers, layers, 2.3)
    figure.set_size_inches(max(11, 2.8 * layers), 2.3 * len(names) + 0.6)
    for row, name in enumerate(names):
        for layer in range(layers):
            panel = axes[row * layers + layer]
            for number, side in enumerate(study.run_names):
                history = study.run(side, study.setup.base).histories().as_dict()[name]
                width = 3.2 if number == 0 else 1.1
                panel.plot(
                    history[:, layer],
                    color=side_color(study, side),
                    lw=width,
                    alpha=0.3 if number == 0 else 1,
                )
            if row == 0:
                panel.set_title(f"layer {layer + 1}", color=layer_color(layer), weight="bold")
            if layer == 0:
                panel.set_ylabel(LABELS[name])
            if row == len(names) - 1:
                panel.set_xlabel("recorded step")
    below(figure, side_handles(study))
    return figure


def fixed_errors(study: Study) -> Figure:
    """Error of every history over eta, a line a preset."""
    figure, axes = panels(len(HISTORIES), 3, 3.2)
    etas = [pair.eta for pair in study.setup.pairs]
    errors = {(s, p): quantised.worst_errors(ours, exact) for s, p, ours, exact in study.compared()}
    for panel, name in zip(axes, HISTORIES, strict=True):
        for side in study.fixed:
            worst = [errors[side, pair][name] for pair in study.setup.pairs]
            panel.loglog(etas, 100 * np.array(worst), "o-", color=side_color(study, side), ms=4)
        eta_axis(panel, etas)
        plain_values(panel)
        panel.set_title(LABELS[name])
        panel.set_ylabel("relative L2 error [%]")
    below(figure, side_handles(study, exact=False))
    return figure


def fixed_invariance(study: Study) -> Figure:
    """Deviation from the limit over eta, float beside the presets."""
    figure, axes = panels(len(pairs.SCALED), 4, 3.6)
    etas = np.array([pair.eta for pair in study.setup.pairs])
    for panel, name in zip(axes, pairs.SCALED, strict=True):
        for side in study.run_names:
            worst = [
                pairs.deviation(
                    study.run(side, pair), name, study.limit.times, study.limit.history(name)
                ).relative_l2.max()
                for pair in study.setup.pairs
            ]
            style = "o-" if side == study.run_names[0] else ".-"
            panel.loglog(etas, 100 * np.array(worst), style, color=side_color(study, side))
        eta_axis(panel, etas)
        plain_values(panel)
        panel.set_title(name)
    axes[0].set_ylabel("deviation from the limit, worst layer [%]")
    below(figure, side_handles(study))
    return figure


def noise(study: Study) -> Figure:
    """SQNR of every tensor, and the share of its range that it used."""
    figure, axes = panels(2, 2, 4.6)
    numbers = range(1, study.setup.layers + 1)
    rows = [(tensor, n) for tensor in quantised.TENSORS.values() for n in numbers]
    for panel, what in zip(axes, ("sqnr", "used"), strict=True):
        grid = np.array(
            [
                [
                    next(getattr(x, what) for x in noises if (x.tensor, x.layer) == row)
                    for noises in study.noise.values()
                ]
                for row in rows
            ]
        )
        shown = grid if what == "sqnr" else 100 * grid
        image = panel.imshow(
            np.where(np.isfinite(shown), shown, np.nan),
            aspect="auto",
            cmap="viridis" if what == "sqnr" else "magma_r",
        )
        panel.grid(False)
        middle = (np.nanmin(shown) + np.nanmax(shown)) / 2
        for (i, j), value in np.ndenumerate(shown):
            dark = value < middle if what == "sqnr" else value > middle
            color = "w" if dark else "k"
            panel.text(j, i, f"{value:.0f}", ha="center", va="center", fontsize=8, color=color)
        panel.set_xticks(range(len(study.noise)), list(study.noise))
        panel.set_yticks(range(len(rows)), [f"{tensor}, layer {n}" for tensor, n in rows])
        label = "SQNR over the run [dB]" if what == "sqnr" else "largest magnitude [% of range]"
        panel.set_title(label)
        figure.colorbar(image, ax=panel, fraction=0.04)
    figure.set_size_inches(11, 0.27 * len(rows) + 1.4)
    return figure


def stopping(study: Study) -> Figure:
    """The time at which the criterion fires, by pair and side."""
    figure, axes = panels(2, 2, 4.2)
    etas = [pair.eta for pair in study.setup.pairs]
    for panel, what in zip(axes, ("stopped", "held"), strict=True):
        for number, side in enumerate(study.run_names):
            runs = [study.run(side, pair) for pair in study.setup.pairs]
            times = [run.time_of(getattr(run, what)) for run in runs]
            style = "o-" if number == 0 else ".--"
            panel.semilogx(etas, times, style, color=side_color(study, side), ms=7 - number * 0.3)
        panel.axhline(study.setup.end, color="crimson", lw=1)
        panel.set_ylim(0, 1.45 * study.setup.end)
        eta_axis(panel, etas)
        panel.set_ylabel("T = η K when it fires")
    axes[0].set_title("extremes at least one step back")
    axes[1].set_title("extremes at least K/20 steps back")
    handles = side_handles(study)
    handles.append(Line2D([], [], color="crimson", lw=1, label="the design's η K"))
    below(figure, handles)
    return figure
