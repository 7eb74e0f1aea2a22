"""Figures of how a training moves in float: the paper's own, and those that the paper lacks.

Each function fills a `Figure`; the first line of its docstring is the caption on the page.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib import colormaps
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter, LogLocator
from numpy.typing import NDArray

from ska_hw.contract.observables import LN2, accumulated, net_crossing
from ska_hw.study.paper import pairs
from ska_hw.study.paper.study import Study
from ska_hw.study.paper.thresholds import RESIDUAL_BOUND
from ska_hw.study.style import layer_color

Real = NDArray[np.float64]
PAIR_STYLES = (
    "-",
    (0, (6, 1.5)),
    (0, (4, 1.5)),
    (0, (2.5, 1.2)),
    (0, (1.2, 1.2)),
    (0, (5, 1, 1, 1)),
)
MARKS = {
    "minimum": ("v", "entropy minimum"),
    "peak": ("^", "flow peak"),
    "crossing": ("D", "first step above zero"),
}
"""Marker and legend of each landmark."""


def panels(count: int, columns: int = 2, height: float = 3.4) -> tuple[Figure, list[Axes]]:
    """A figure with `count` panels in rows of `columns`."""
    rows = -(-count // columns)
    figure = Figure(figsize=(11, height * rows + 0.6), layout="constrained")
    axes = list(np.atleast_1d(figure.subplots(rows, columns)).flat)
    for spare in axes[count:]:
        spare.set_axis_off()
    return figure, axes[:count]


def below(figure: Figure, handles: list[Line2D], columns: int = 7) -> None:
    """One legend below all panels."""
    figure.legend(handles=handles, loc="outside lower center", ncols=min(columns, len(handles)))


def layer_handles(study: Study) -> list[Line2D]:
    """Legend entries of the layers."""
    return [
        Line2D([], [], color=layer_color(n), lw=2, label=f"layer {n + 1}")
        for n in range(study.setup.layers)
    ]


def _mark_handle(name: str) -> Line2D:
    """Legend entry of a marked landmark."""
    marker, label = MARKS[name]
    return Line2D([], [], color="0.2", ls="", marker=marker, ms=7, mfc="w", label=label)


def _mark(axes: Axes, name: str, x: NDArray[Any], y: Real, step: int | None, layer: int) -> None:
    """Mark a landmark of a layer on its curve, if it is reached."""
    if step is None:
        return
    style: dict[str, Any] = {"ms": 7, "mfc": "w", "mew": 1.6, "zorder": 5}
    axes.plot(x[step], y[step], MARKS[name][0], color=layer_color(layer), **style)


def _published_handle(study: Study, label: str) -> list[Line2D]:
    """Legend entry of the author's histories, where there are any."""
    if study.setup.published is None:
        return []
    return [Line2D([], [], color="k", ls="", marker=".", label=label)]


def shades(count: int) -> list[tuple[float, float, float, float]]:
    """Colours from coarse to fine pairs, told apart in grey too."""
    return [colormaps["viridis"](v) for v in np.linspace(0.0, 0.88, count)]


def _invariant(study: Study, name: str, label: str) -> Figure:
    """One panel a layer: all pairs over t, the limit, and the published history as dots."""
    setup = study.setup
    figure, axes = panels(setup.layers)
    colors = shades(len(setup.pairs))
    for layer, panel in enumerate(axes):
        for pair, color, style in zip(setup.pairs, colors, PAIR_STYLES, strict=False):
            run = study.pairs[pair].run
            history = pairs.scaled(run, name)[:, layer]
            panel.plot(run.times[1:], history[1:], color=color, ls=style, lw=1.4)
        limit = study.limit
        panel.plot(limit.times, limit.history(name)[:, layer], color="crimson", lw=1.0)
        if setup.published is not None:
            run, theirs = study.base.run, setup.published[name][:, layer]
            theirs = theirs / run.eta if name == "entropy" else theirs
            panel.plot(run.times[1:], theirs[1:], ".", color="k", ms=4, zorder=4)
        panel.set_title(f"layer {layer + 1}", color=layer_color(layer), weight="bold")
        panel.set_xlabel("time t = η × updates")
        panel.set_ylabel(label)
    handles = [
        Line2D([], [], color=color, ls=style, lw=1.6, label=pair.label)
        for pair, color, style in zip(setup.pairs, colors, PAIR_STYLES, strict=False)
    ]
    handles.append(Line2D([], [], color="crimson", lw=1.2, label="limit η → 0"))
    below(figure, [*handles, *_published_handle(study, "published, η = 0.01")], 4)
    return figure


def entropy_pairs(study: Study) -> Figure:
    """Figure 1."""
    return _invariant(study, "entropy", "entropy rate H / η [bit per unit of t]")


def cosine_pairs(study: Study) -> Figure:
    """Figure 2."""
    return _invariant(study, "cosine", "cosine of Z and ΔD")


def invariance(study: Study) -> Figure:
    """Deviation from the limit over eta, all histories."""
    figure, axes = panels(len(pairs.SCALED), 4, 3.6)
    etas = np.array([pair.eta for pair in study.setup.pairs])
    for panel, name in zip(axes, pairs.SCALED, strict=True):
        limit = study.limit.times, study.limit.history(name)
        deviations = [pairs.deviation(study.pairs[p].run, name, *limit) for p in study.setup.pairs]
        errors = np.array([deviation.relative_l2 for deviation in deviations])
        for layer in range(study.setup.layers):
            panel.loglog(etas, 100 * errors[:, layer], "o-", color=layer_color(layer), ms=4)
        first = 100 * errors.max() * etas / etas.max()
        panel.loglog(etas, first, color="0.5", ls="--", lw=1)
        eta_axis(panel, etas)
        plain_values(panel)
        panel.set_title(name)
    axes[0].set_ylabel("relative L2 deviation from the limit [%]")
    below(figure, [*layer_handles(study), _first_order()])
    return figure


def _first_order() -> Line2D:
    return Line2D([], [], color="0.5", ls="--", lw=1, label="first order")


def plain_values(panel: Axes) -> None:
    """Ticks at 1, 2 and 5 of each decade of a logarithmic y axis, as plain numbers."""
    low, high = panel.get_ylim()
    subs = (1, 2, 5) if high < 300 * low else (1,)
    panel.yaxis.set_major_locator(LogLocator(subs=subs))
    panel.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))


def eta_axis(panel: Axes, etas: Sequence[float] | Real) -> None:
    """The learning rates themselves as ticks."""
    panel.set_xticks(etas, [f"{eta:g}" for eta in etas], rotation=45, ha="right")
    panel.minorticks_off()
    panel.set_xlabel("learning rate η")


def flow(study: Study) -> Figure:
    """Figures 3 and 4: knowledge flow against norm and over steps."""
    figure, (over, against) = panels(2, height=4.6)
    run = study.base.run
    histories = run.histories()
    for layer, turns in enumerate(run.landmarks):
        color = layer_color(layer)
        flow, norm = histories.flow[:, layer], histories.norm[:, layer]
        over.plot(flow, color=color, lw=1.6)
        against.plot(norm, flow, color=color, lw=1.6)
        for panel, x in ((over, np.arange(len(flow))), (against, norm)):
            _mark(panel, "minimum", x, flow, turns.reached["entropy_min"], layer)
            _mark(panel, "peak", x, flow, turns.reached["flow_peak"], layer)
        if study.setup.published is not None:
            # The published norms are of every forward step, the flow was not published.
            norms = study.setup.published["norm"][1:, layer]
            against.plot(norms, flow, ".", color="k", ms=3, zorder=4)
    over.set_xlabel("recorded step")
    against.set_xlabel("knowledge norm ‖Z‖")
    for panel in (over, against):
        panel.set_ylabel("knowledge flow ‖ΔZ‖ / η")
    marks = [_mark_handle("minimum"), _mark_handle("peak")]
    published = _published_handle(study, "at published norms")
    below(figure, [*layer_handles(study), *marks, *published], 8)
    return figure


def net(study: Study) -> Figure:
    """Figures 5 and 6: Tensor Net over steps and against norm, both signs, and accumulated."""
    figure, axes = panels(6, 3, 3.6)
    run = study.base.run
    for row, sign in enumerate(("program", "equation")):
        histories = run.histories(sign)
        total = accumulated(histories.net)
        for layer, turns in enumerate(run.landmarks):
            color, norm = layer_color(layer), histories.norm[:, layer]
            steps = np.arange(histories.steps)
            curves = ((steps, histories.net), (norm, histories.net), (steps, total))
            for panel, (x, history) in zip(axes[3 * row :], curves, strict=False):
                y = history[:, layer]
                panel.plot(x, y, color=color, lw=1.5)
                _mark(panel, "minimum", x, y, turns.reached["entropy_min"], layer)
                _mark(panel, "crossing", x, y, net_crossing(y), layer)
            if sign == "program" and study.setup.published is not None:
                published = study.setup.published["net"][:, layer]
                axes[0].plot(steps, published, ".", color="k", ms=3, zorder=4)
        for panel in axes[3 * row : 3 * row + 3]:
            panel.axhline(0, color="0.4", lw=0.8)
            panel.set_ylabel("Tensor Net")
        axes[3 * row].set_xlabel("recorded step")
        axes[3 * row + 1].set_xlabel("knowledge norm ‖Z‖")
        axes[3 * row + 2].set_xlabel("recorded step")
        formula = "D − Z D(1−D)/ln 2" if sign == "program" else "D + Z D(1−D)/ln 2"
        axes[3 * row].set_title(f"{sign}'s sign: Σ ΔZ ({formula})", fontsize=9)
        axes[3 * row + 1].set_title("against knowledge norm")
        axes[3 * row + 2].set_title("accumulated (equation 8)")
    marks = [_mark_handle("minimum"), _mark_handle("crossing")]
    below(figure, [*layer_handles(study), *marks, *_published_handle(study, "published")], 8)
    return figure


def lagrangian(study: Study) -> Figure:
    """Figures 7 to 9: the Lagrangian over steps, against norm and against flow."""
    figure, axes = panels(3, 3, 4.2)
    run = study.base.run
    histories = run.histories()
    for layer, turns in enumerate(run.landmarks):
        y = histories.lagrangian[:, layer]
        steps = np.arange(histories.steps)
        curves = (steps, histories.norm[:, layer], histories.flow[:, layer])
        for panel, x in zip(axes, curves, strict=True):
            panel.plot(x, y, color=layer_color(layer), lw=1.5)
            _mark(panel, "minimum", x, y, turns.reached["entropy_min"], layer)
            _mark(panel, "peak", x, y, turns.reached["flow_peak"], layer)
    labels = ("recorded step", "knowledge norm ‖Z‖", "knowledge flow ‖ΔZ‖ / η")
    for panel, label in zip(axes, labels, strict=True):
        panel.set_xlabel(label)
        panel.axhline(0, color="0.4", lw=0.8)
    axes[0].set_ylabel("Lagrangian −Σ Z D(1−D) ΔZ / η [nat per unit of t]")
    below(figure, [*layer_handles(study), _mark_handle("minimum"), _mark_handle("peak")])
    return figure


def action(study: Study) -> Figure:
    """The accumulated Lagrangian and entropy against Shannon's entropy, and their error."""
    figure, (left, right) = panels(2, height=4.6)
    run = study.base.run
    histories, shannon = run.histories(), study.detail.shannon
    for layer in range(study.setup.layers):
        color = layer_color(layer)
        exact = shannon[1:, layer] - shannon[0, layer]
        left.plot(exact, color=color, lw=3.5, alpha=0.35)
        left.plot(np.cumsum(histories.entropy[:, layer]), color=color, lw=1.3)
        total = np.cumsum(histories.lagrangian[:, layer]) * run.eta / LN2
        left.plot(total, color=color, lw=1.3, ls=":")
    left.set_xlabel("recorded step")
    left.set_ylabel("accumulated [bit]")
    etas = np.array([pair.eta for pair in study.setup.pairs])
    styles = {"entropy": "-", "lagrangian": ":", "trapezoid": "-."}
    for name, style in styles.items():
        errors = np.array([study.pairs[p].action.errors[name] for p in study.setup.pairs])
        for layer in range(study.setup.layers):
            right.loglog(etas, errors[:, layer], style, color=layer_color(layer), marker=".")
    largest = max(float(study.pairs[p].action.errors["entropy"].max()) for p in study.setup.pairs)
    right.loglog(etas, 2 * largest * etas / etas.max(), color="0.5", ls="--", lw=1)
    eta_axis(right, etas)
    right.set_ylabel("relative error of the action over the whole run")
    handles = layer_handles(study)
    handles += [
        Line2D([], [], color="0.3", lw=3.5, alpha=0.5, label="Δ Shannon entropy of D (exact)"),
        Line2D([], [], color="0.3", lw=1.3, label="Σ H"),
        Line2D([], [], color="0.3", ls=":", label="Σ L η / ln 2"),
        Line2D([], [], color="0.3", ls="-.", label="Σ H, trapezoid"),
        _first_order(),
    ]
    below(figure, handles, 5)
    return figure


def euler_lagrange(study: Study) -> Figure:
    """Residual of the Euler-Lagrange equation, continuous and discrete."""
    figure, (left, right) = panels(2, height=4.2)
    residuals = study.detail.residuals
    for layer in range(study.setup.layers):
        shown = np.where(residuals[:, layer] > 0, residuals[:, layer], np.nan)
        left.semilogy(shown, ".-", color=layer_color(layer), lw=0.8, ms=4)
    left.axhline(study.detail.any_path, color="0.4", ls="--", lw=1)
    left.axhline(RESIDUAL_BOUND, color="crimson", lw=1)
    left.set_ylim(1e-17, 1e-11)
    left.set_xlabel("recorded step")
    left.set_ylabel("|d/dt ∂L/∂ż − ∂L/∂z|, relative")
    etas = np.array([pair.eta for pair in study.setup.pairs])
    discrete = np.array([np.median(study.pairs[p].discrete, axis=0) for p in study.setup.pairs])
    for layer in range(study.setup.layers):
        right.loglog(etas, discrete[:, layer], "o-", color=layer_color(layer), ms=4)
    right.loglog(etas, discrete.max() * 1.5 * etas / etas.max(), color="0.5", ls="--", lw=1)
    eta_axis(right, etas)
    right.set_ylabel("residual of the discrete action −Σ Z ΔD, relative")
    handles = layer_handles(study)
    handles += [
        Line2D([], [], color="0.4", ls="--", label="left: a random path; right: first order"),
        Line2D([], [], color="crimson", lw=1, label=f"bound {RESIDUAL_BOUND:g}"),
    ]
    below(figure, handles)
    return figure


def characteristic_times(study: Study) -> Figure:
    """T of every network, a dot a seed."""
    count = len(study.times)
    figure, (panel,) = panels(1, 1, 0.5 * count + 1.2)
    names = []
    for row, (shape, items) in enumerate(study.times.items()):
        names.append("-".join(map(str, shape)))
        times = [item.settled[1.0] for item in items]
        known = [time for time in times if time is not None]
        panel.plot(known, [row] * len(known), "o", color="C0", ms=6, alpha=0.8)
        if known:
            panel.plot(np.mean(known), row, "|", color="k", ms=18, mew=2)
        alone = [item.entropy_only for item in items if item.entropy_only is not None]
        panel.plot(alone, [row + 0.18] * len(alone), "x", color="C1", ms=5)
        missing = times.count(None)
        if missing:
            panel.annotate(
                f"{missing} not settled by t = {max(item.simulated for item in items):.3g}",
                (1, row),
                xycoords=("axes fraction", "data"),
                ha="right",
                va="center",
                fontsize=8,
            )
    panel.axvline(study.setup.end, color="crimson", lw=1)
    panel.set_yticks(range(count), names)
    panel.invert_yaxis()
    panel.set_xlim(left=0)
    panel.set_xlabel("characteristic time T = η K")
    handles = [
        Line2D([], [], color="C0", ls="", marker="o", label="criterion fires, a dot a seed"),
        Line2D([], [], color="k", ls="", marker="|", ms=12, mew=2, label="mean"),
        Line2D([], [], color="C1", ls="", marker="x", label="entropy past its minima alone"),
        Line2D([], [], color="crimson", lw=1, label="the design's η K"),
    ]
    below(figure, handles)
    return figure


def residence(study: Study) -> Figure:
    """||Z|| / flow over time, of the base network beyond T."""
    figure, (panel,) = panels(1, 1, 4.2)
    run = study.base.run
    histories = run.histories()
    for layer in range(study.setup.layers):
        flow = histories.flow[1:, layer]
        panel.plot(run.times[1:], histories.norm[1:, layer] / flow, color=layer_color(layer))
    panel.plot(run.times[1:], run.times[1:], color="0.5", ls="--", lw=1)
    panel.set_xlabel("time t = η × updates")
    panel.set_ylabel("residence time ‖Z‖ / flow")
    panel.set_yscale("log")
    handles = [*layer_handles(study), Line2D([], [], color="0.5", ls="--", label="t itself")]
    below(figure, handles)
    return figure
