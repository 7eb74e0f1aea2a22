"""Figures of how well a training learns: adaptive steps, and probes on the decisions."""

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import ScalarFormatter

from ska_hw.study.paper.figures_dynamics import below, layer_handles, panels
from ska_hw.study.paper.figures_quantised import side_color, side_handles
from ska_hw.study.paper.probe import chance
from ska_hw.study.paper.study import Study
from ska_hw.study.paper.tables_learning import PUBLISHED_RULE, adaptive_rows
from ska_hw.study.style import layer_color


def adaptive(study: Study) -> Figure:
    """Forward passes against the error of the end state."""
    figure, (panel,) = panels(1, 1, 5.0)
    rows = list(adaptive_rows(study))
    for number, method in enumerate(dict.fromkeys(row.method for row in rows)):
        points = [(row.passes, row.error or np.nan) for row in rows if row.method == method]
        style = "o-" if number == 0 else "s--" if method == "euler" else ".-"
        panel.loglog(
            *zip(*points, strict=True), style, label=method, lw=1.8 if number == 0 else 1.2
        )
    target = min(row.error or np.nan for row in rows if row.method == PUBLISHED_RULE)
    panel.axhline(target, color="crimson", lw=1)
    text, across = (
        f"as near to the limit as η = {study.setup.finest.eta:g}",
        panel.get_yaxis_transform(),
    )
    panel.text(0.01, target, text, transform=across, ha="left", va="bottom", color="crimson")
    panel.xaxis.set_major_formatter(ScalarFormatter())
    panel.set_xticks([10, 20, 50, 100, 200, 500])
    panel.set(xlabel="forward passes", ylabel="relative error of D at the end, worst layer")
    panel.legend(loc="lower left")
    return figure


def probes(study: Study) -> Figure:
    """Accuracy of each probe over the steps, a panel a probe, and the effective rank."""
    assert study.probes is not None
    assert study.setup.images.labels is not None
    guess = chance(study.setup.images.labels)
    names = list(dict.fromkeys(p.probe for p in study.probes))
    figure, axes = panels(len(names) + 2, 4, 3.3)
    for panel, name in zip(axes, names, strict=False):
        for layer in range(-1, study.setup.layers):
            chosen = [p for p in study.probes if p.probe == name and p.layer == layer]
            steps, scores = [p.step for p in chosen], [p.accuracy for p in chosen]
            if layer < 0:
                panel.axhline(scores[0], color="0.3", ls="--", lw=1)
            else:
                errors = [p.deviation for p in chosen]
                panel.errorbar(steps, scores, errors, fmt="o-", color=layer_color(layer), ms=4)
        panel.axhline(guess, color="0.6", ls=":", lw=1)
        panel.set(title=name, xlabel="recorded step (−1: untrained)", ylim=(0, 1))
    axes[0].set_ylabel("accuracy, cross-validated")
    steps = [step - 1 if step else -1 for step in study.detail.ranks]
    ranks = np.array(list(study.detail.ranks.values()))
    titles = ("effective rank of D", "effective rank of D less mean")
    for column, (panel, title) in enumerate(zip(axes[len(names) :], titles, strict=True)):
        panel.plot(steps, ranks[:, :, column], "o-", ms=3)
        panel.set(title=title, xlabel="recorded step (−1: untrained)")
        panel.set_ylim(bottom=0)
    handles = [
        Line2D([], [], color="0.3", ls="--", label="on the input X"),
        Line2D([], [], color="0.6", ls=":", label="most frequent class"),
    ]
    return below(figure, layer_handles(study) + handles)


def preset_probes(study: Study) -> Figure:
    """Accuracy at the last step, float beside the presets."""
    assert study.probes is not None
    names = list(dict.fromkeys(p.probe for ps in study.preset_probes.values() for p in ps))
    figure, axes = panels(len(names), 2, 3.6)
    last = max(p.step for p in study.probes)
    sides, layers = study.run_names, range(study.setup.layers)
    for panel, name in zip(axes, names, strict=True):
        for number, side in enumerate(sides):
            probed = study.probes if number == 0 else study.preset_probes[side]
            shown = [p for p in probed if p.probe == name and p.step == last and p.layer >= 0]
            x = np.arange(len(shown)) + (number - (len(sides) - 1) / 2) * 0.13
            panel.bar(x, [p.accuracy for p in shown], 0.12, color=side_color(study, side))
        untrained = [p for p in study.probes if p.probe == name and p.step < 0 and p.layer >= 0]
        for n, p in enumerate(untrained):
            panel.plot([n - 0.42, n + 0.42], [p.accuracy] * 2, color="crimson", lw=1.5)
        panel.set_xticks(layers, [f"layer {n + 1}" for n in layers])
        panel.set(title=name, ylabel="accuracy at the last step", ylim=(0, 1))
    untrained_handle = Line2D([], [], color="crimson", lw=1.5, label="untrained, float")
    return below(figure, [*side_handles(study), untrained_handle])
