"""Figures of what the paper did not show: step-size control, probes, and fixed point."""

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import ScalarFormatter

from ska_hw.contract.observables import HISTORIES, LABELS
from ska_hw.study.paper import pairs, quantised
from ska_hw.study.paper.figures import below, layer_handles, panels, plain_values
from ska_hw.study.paper.study import Study
from ska_hw.study.paper.tables_items import adaptive_table
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


def work(study: Study) -> Figure:
    """Forward passes against the error of the end state."""
    figure, (panel,) = panels(1, 1, 5.0)
    table = adaptive_table(study)
    methods = list(dict.fromkeys(str(row[0]) for row in table.rows))
    for number, method in enumerate(methods):
        rows = [row for row in table.rows if row[0] == method]
        passes = [int(row[2] or 0) for row in rows]
        errors = [float(row[5] or np.nan) for row in rows]
        style = "o-" if number == 0 else "s--" if method == "euler" else ".-"
        panel.loglog(passes, errors, style, label=method, lw=1.8 if number == 0 else 1.2)
    target = min(float(row[5] or np.nan) for row in table.rows if row[0] == methods[0])
    panel.axhline(target, color="crimson", lw=1)
    finest = min(pair.eta for pair in study.setup.pairs)
    panel.annotate(
        f"as near to the limit as η = {finest:g}",
        (0.01, target),
        xycoords=("axes fraction", "data"),
        ha="left",
        va="bottom",
        color="crimson",
    )
    panel.xaxis.set_major_formatter(ScalarFormatter())
    panel.set_xticks([10, 20, 50, 100, 200, 500])
    panel.set_xlabel("forward passes")
    panel.set_ylabel("relative error of D at the end, worst layer")
    panel.legend(loc="lower left")
    return figure


def probes(study: Study) -> Figure:
    """Accuracy of each probe over the steps, a panel a probe, and the effective rank."""
    assert study.probes is not None
    names = list(dict.fromkeys(p.probe for p in study.probes))
    figure, axes = panels(len(names) + 2, 4, 3.3)
    for panel, name in zip(axes, names, strict=False):
        for layer in range(-1, study.setup.layers):
            found = [p for p in study.probes if p.probe == name and p.layer == layer]
            steps, scores = [p.step for p in found], [p.accuracy for p in found]
            if layer < 0:
                panel.axhline(scores[0], color="0.3", ls="--", lw=1)
            else:
                errors = [p.deviation for p in found]
                panel.errorbar(steps, scores, errors, fmt="o-", color=layer_color(layer), ms=4)
        panel.axhline(0.1, color="0.6", ls=":", lw=1)
        panel.set_ylim(0, 1)
        panel.set_title(name)
        panel.set_xlabel("recorded step (−1: untrained)")
    axes[0].set_ylabel("accuracy, cross-validated")
    steps = [step - 1 if step else -1 for step in study.detail.ranks]
    for column, title in enumerate(("effective rank of D", "effective rank of D less mean")):
        panel = axes[len(names) + column]
        values = np.array([ranks[:, column] for ranks in study.detail.ranks.values()])
        for layer in range(study.setup.layers):
            panel.plot(steps, values[:, layer], "o-", color=layer_color(layer), ms=3)
        panel.set_title(title)
        panel.set_xlabel("recorded step (−1: untrained)")
        panel.set_ylim(bottom=0)
    handles = layer_handles(study)
    handles += [
        Line2D([], [], color="0.3", ls="--", label="on the input X"),
        Line2D([], [], color="0.6", ls=":", label="chance"),
    ]
    below(figure, handles)
    return figure


def preset_probes(study: Study) -> Figure:
    """Accuracy at the last step, float beside the presets."""
    assert study.probes is not None
    names = list(dict.fromkeys(p.probe for found in study.preset_probes.values() for p in found))
    figure, axes = panels(len(names), 2, 3.6)
    last = max(p.step for p in study.probes)
    sides = study.run_names
    for panel, name in zip(axes, names, strict=True):
        for number, side in enumerate(sides):
            found = study.probes if side == sides[0] else study.preset_probes[side]
            shown = [p for p in found if p.probe == name and p.step == last and p.layer >= 0]
            x = np.arange(len(shown)) + (number - (len(sides) - 1) / 2) * 0.13
            panel.bar(x, [p.accuracy for p in shown], 0.12, color=side_color(study, side))
        untrained = [p for p in study.probes if p.probe == name and p.step < 0 and p.layer >= 0]
        for n, p in enumerate(untrained):
            panel.plot([n - 0.42, n + 0.42], [p.accuracy] * 2, color="crimson", lw=1.5)
        panel.set_xticks(range(study.setup.layers))
        panel.set_xticklabels([f"layer {n + 1}" for n in range(study.setup.layers)])
        panel.set_ylim(0, 1)
        panel.set_title(name)
        panel.set_ylabel("accuracy at the last step")
    handles = side_handles(study)
    handles.append(Line2D([], [], color="crimson", lw=1.5, label="untrained, float"))
    below(figure, handles)
    return figure


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
    for panel, name in zip(axes, HISTORIES, strict=True):
        for side in study.fixed:
            worst = []
            for pair in study.setup.pairs:
                errors = quantised.history_errors(study.fixed[side][pair], study.pairs[pair].run)
                worst.append(max(e.relative_l2 for e in errors if e.history == name))
            panel.loglog(etas, 100 * np.array(worst), "o-", color=side_color(study, side), ms=4)
        panel.set_xticks(etas, [f"{eta:g}" for eta in etas], rotation=45, ha="right")
        panel.minorticks_off()
        plain_values(panel)
        panel.set_title(LABELS[name])
        panel.set_xlabel("learning rate η")
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
        panel.set_xticks(etas, [f"{eta:g}" for eta in etas], rotation=45, ha="right")
        panel.minorticks_off()
        plain_values(panel)
        panel.set_title(name)
        panel.set_xlabel("learning rate η")
    axes[0].set_ylabel("deviation from the limit, worst layer [%]")
    below(figure, side_handles(study))
    return figure


def noise(study: Study) -> Figure:
    """SQNR of every tensor, and the share of its range that it used."""
    tensors = list(quantised.TENSORS)
    layers = study.setup.layers
    figure, axes = panels(2, 2, 4.6)
    rows = [(t, n) for t in tensors for n in range(layers)]
    for panel, what in zip(axes, ("sqnr", "used"), strict=True):
        grid = np.array(
            [
                [
                    next(getattr(x, what) for x in found if (x.tensor, x.layer) == row)
                    for found in study.noise.values()
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
        names = {"z": "Z", "d": "D", "dd": "ΔD", "g": "G", "w": "W"}
        panel.set_yticks(range(len(rows)), [f"{names[t]}, layer {n + 1}" for t, n in rows])
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
            steps = [getattr(study.run(side, pair), what) for pair in study.setup.pairs]
            times = [
                np.nan if step is None else eta * (step + 2)
                for step, eta in zip(steps, etas, strict=True)
            ]
            style = "o-" if number == 0 else ".--"
            panel.semilogx(etas, times, style, color=side_color(study, side), ms=7 - number * 0.3)
        panel.axhline(study.setup.end, color="crimson", lw=1)
        panel.set_ylim(0, 1.45 * study.setup.end)
        panel.set_xticks(etas, [f"{eta:g}" for eta in etas], rotation=45, ha="right")
        panel.minorticks_off()
        panel.set_xlabel("learning rate η")
        panel.set_ylabel("T = η K when it fires")
    axes[0].set_title("extremes at least one step back")
    axes[1].set_title("extremes at least K/20 steps back")
    handles = side_handles(study)
    handles.append(Line2D([], [], color="crimson", lw=1, label="the design's η K"))
    below(figure, handles)
    return figure
