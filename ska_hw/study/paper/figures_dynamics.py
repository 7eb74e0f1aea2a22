"""Figures of how a training moves in float: the paper's own, and those that the paper lacks.

Each function fills a `Figure`; the first line of its docstring is the caption on the page.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib import colormaps
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter, LogLocator
from numpy.typing import NDArray

from ska_hw.contract.observables import LN2, Real, accumulated, net_crossing
from ska_hw.study.paper import pairs
from ska_hw.study.paper.study import Study
from ska_hw.study.paper.thresholds import RESIDUAL_BOUND
from ska_hw.study.paper.trajectory import ObservedRun
from ska_hw.study.style import layer_color, layer_handle

_DASHES = ((6, 1.5), (4, 1.5), (2.5, 1.2), (1.2, 1.2), (5, 1, 1, 1))
PAIR_STYLES = ("-", *((0, dashes) for dashes in _DASHES))
MARKS = {
    "minimum": ("v", "entropy minimum"),
    "peak": ("^", "flow peak"),
    "crossing": ("D", "first step above zero"),
}
"""Marker and legend of each landmark."""
Style = dict[str, Any]
_FIRST_ORDER: Style = {"color": "0.5", "ls": "--", "lw": 1}
Marks = Mapping[str, Sequence[int | None]]
"""The step of each layer at which a landmark is marked, by name."""


def panels(count: int, columns: int = 2, height: float = 3.4) -> tuple[Figure, list[Axes]]:
    """A figure with `count` panels in rows of `columns`."""
    rows = -(-count // columns)
    figure = Figure(figsize=(11, height * rows + 0.6), layout="constrained")
    axes = list(figure.subplots(rows, columns, squeeze=False).flat)
    for spare in axes[count:]:
        spare.set_axis_off()
    return figure, axes[:count]


def below(figure: Figure, handles: list[Line2D], columns: int = 7) -> Figure:
    """The figure, with one legend below all panels."""
    figure.legend(handles=handles, loc="outside lower center", ncols=min(columns, len(handles)))
    return figure


def layer_handles(study: Study) -> list[Line2D]:
    """Legend entries of the layers."""
    return [layer_handle(layer) for layer in range(study.setup.layers)]


def layer_title(panel: Axes, layer: int) -> None:
    """Head a panel that shows one layer."""
    panel.set_title(f"layer {layer + 1}", color=layer_color(layer), weight="bold")


def _trace(panel: Axes, x: NDArray[Any], y: Real, marks: Marks, lw: float = 1.5) -> None:
    """Each layer's column of y over x, with its landmarks marked."""
    for layer, (along, curve) in enumerate(zip(np.broadcast_to(x.T, y.T.shape), y.T, strict=True)):
        color = layer_color(layer)
        panel.plot(along, curve, color=color, lw=lw)
        for name, steps in marks.items():
            if (step := steps[layer]) is not None:
                marker = MARKS[name][0]
                style: Style = {"color": color, "ms": 7, "mfc": "w", "mew": 1.6, "zorder": 5}
                panel.plot(along[step], curve[step], marker, **style)


def _turns(run: ObservedRun) -> Marks:
    return {
        "minimum": [turns.reached["entropy_min"] for turns in run.landmarks],
        "peak": [turns.reached["flow_peak"] for turns in run.landmarks],
    }


def _handles(study: Study, marks: Marks, published: str | None = None) -> list[Line2D]:
    """Legend entries of layers and marks, and of the author's histories where there are any."""
    handles = layer_handles(study)
    for marker, label in (MARKS[name] for name in marks):
        handles.append(
            Line2D([], [], color="0.2", ls="", marker=marker, ms=7, mfc="w", label=label)
        )
    return handles + _published_handle(study, published)


def _published_handle(study: Study, label: str | None) -> list[Line2D]:
    if label is None or study.setup.published is None:
        return []
    return [Line2D([], [], color="k", ls="", marker=".", label=label)]


def _invariant(study: Study, name: str, label: str) -> Figure:
    """One panel a layer: all pairs over t, the limit, and the published history as dots."""
    setup, limit = study.setup, study.limit
    figure, axes = panels(setup.layers)
    # From coarse to fine, told apart in grey too.
    colors = [colormaps["viridis"](v) for v in np.linspace(0.0, 0.88, len(setup.pairs))]
    styled = list(zip(setup.pairs, colors, PAIR_STYLES, strict=False))
    for layer, panel in enumerate(axes):
        for pair, color, style in styled:
            run = study.pairs[pair].run
            history = pairs.scaled(run, name)[1:, layer]
            panel.plot(run.times[1:], history, color=color, ls=style, lw=1.4)
        panel.plot(limit.times, limit.history(name)[:, layer], color="crimson", lw=1.0)
        if setup.published is not None:
            run, theirs = study.base.run, setup.published[name][1:, layer]
            theirs = theirs / run.eta if name == "entropy" else theirs
            panel.plot(run.times[1:], theirs, ".", color="k", ms=4, zorder=4)
        layer_title(panel, layer)
        panel.set(xlabel="time t = η × updates", ylabel=label)
    handles = [
        Line2D([], [], color=color, ls=style, lw=1.6, label=pair.label)
        for pair, color, style in styled
    ]
    handles.append(Line2D([], [], color="crimson", lw=1.2, label="limit η → 0"))
    return below(figure, [*handles, *_published_handle(study, "published, η = 0.01")], 4)


def entropy_pairs(study: Study) -> Figure:
    """Figure 1."""
    return _invariant(study, "entropy", "entropy rate H / η [bit per unit of t]")


def cosine_pairs(study: Study) -> Figure:
    """Figure 2."""
    return _invariant(study, "cosine", "cosine of Z and ΔD")


def invariance(study: Study) -> Figure:
    """Deviation from the limit over eta, all histories."""
    figure, axes = panels(len(pairs.SCALED), 4, 3.6)
    etas = study.setup.etas
    for panel, name in zip(axes, pairs.SCALED, strict=True):
        runs = [study.pairs[pair].run for pair in study.setup.pairs]
        errors = np.array([pairs.deviation(run, name, study.limit).relative_l2 for run in runs])
        panel.loglog(etas, 100 * errors, "o-", ms=4)
        panel.loglog(etas, 100 * errors.max() * etas / etas.max(), **_FIRST_ORDER)
        eta_axis(panel, study, plain=True)
        panel.set_title(name)
    axes[0].set_ylabel("relative L2 deviation from the limit [%]")
    first = Line2D([], [], label="first order", **_FIRST_ORDER)
    return below(figure, [*layer_handles(study), first])


def eta_axis(panel: Axes, study: Study, *, plain: bool = False) -> None:
    """The learning rates themselves as ticks; `plain` numbers at 1, 2 and 5 of each decade of y."""
    etas = study.setup.etas
    panel.set_xticks(etas, [f"{eta:g}" for eta in etas], rotation=45, ha="right")
    panel.minorticks_off()
    panel.set_xlabel("learning rate η")
    if plain:
        low, high = panel.get_ylim()
        panel.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5) if high < 300 * low else (1,)))
        panel.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))


def flow(study: Study) -> Figure:
    """Figures 3 and 4: knowledge flow against norm and over steps."""
    figure, (over, against) = panels(2, height=4.6)
    run = study.base.run
    histories, marks = run.histories(), _turns(run)
    _trace(over, np.arange(histories.steps), histories.flow, marks, 1.6)
    _trace(against, histories.norm, histories.flow, marks, 1.6)
    if study.setup.published is not None:
        # The published norms are of every forward step, the flow was not published.
        norms = study.setup.published["norm"][1:]
        against.plot(norms, histories.flow, ".", color="k", ms=3, zorder=4)
    over.set(xlabel="recorded step", ylabel="knowledge flow ‖ΔZ‖ / η")
    against.set(xlabel="knowledge norm ‖Z‖", ylabel="knowledge flow ‖ΔZ‖ / η")
    return below(figure, _handles(study, marks, "at published norms"), 8)


def net(study: Study) -> Figure:
    """Figures 5 and 6: Tensor Net over steps and against norm, both signs, and accumulated."""
    figure, axes = panels(6, 3, 3.6)
    run = study.base.run
    for sign, row in (("program", axes[:3]), ("equation", axes[3:])):
        histories = run.histories(sign)
        steps, total = np.arange(histories.steps), accumulated(histories.net)
        curves = ((steps, histories.net), (histories.norm, histories.net), (steps, total))
        for panel, (x, y) in zip(row, curves, strict=True):
            marks = {
                "minimum": _turns(run)["minimum"],
                "crossing": [net_crossing(column) for column in y.T],
            }
            _trace(panel, x, y, marks)
            panel.axhline(0, color="0.4", lw=0.8)
            panel.set(xlabel="recorded step", ylabel="Tensor Net")
        if sign == "program" and study.setup.published is not None:
            row[0].plot(steps, study.setup.published["net"], ".", color="k", ms=3, zorder=4)
        formula = "D − Z D(1−D)/ln 2" if sign == "program" else "D + Z D(1−D)/ln 2"
        row[0].set_title(f"{sign}'s sign: Σ ΔZ ({formula})", fontsize=9)
        row[1].set(xlabel="knowledge norm ‖Z‖", title="against knowledge norm")
        row[2].set_title("accumulated (equation 8)")
    return below(figure, _handles(study, marks, "published"), 8)


def lagrangian(study: Study) -> Figure:
    """Figures 7 to 9: the Lagrangian over steps, against norm and against flow."""
    figure, axes = panels(3, 3, 4.2)
    run = study.base.run
    histories, marks = run.histories(), _turns(run)
    along = {
        "recorded step": np.arange(histories.steps),
        "knowledge norm ‖Z‖": histories.norm,
        "knowledge flow ‖ΔZ‖ / η": histories.flow,
    }
    for panel, (label, x) in zip(axes, along.items(), strict=True):
        _trace(panel, x, histories.lagrangian, marks)
        panel.set_xlabel(label)
        panel.axhline(0, color="0.4", lw=0.8)
    axes[0].set_ylabel("Lagrangian −Σ Z D(1−D) ΔZ / η [nat per unit of t]")
    return below(figure, _handles(study, marks))


def action(study: Study) -> Figure:
    """The accumulated Lagrangian and entropy against Shannon's entropy, and their error."""
    figure, (left, right) = panels(2, height=4.6)
    run, shannon = study.base.run, study.detail.shannon
    histories = run.histories()
    entropy, total = accumulated(histories.entropy), accumulated(histories.lagrangian)
    for layer in range(study.setup.layers):
        color = layer_color(layer)
        left.plot(shannon[1:, layer] - shannon[0, layer], color=color, lw=3.5, alpha=0.35)
        left.plot(entropy[:, layer], color=color, lw=1.3)
        left.plot(total[:, layer] * run.eta / LN2, color=color, lw=1.3, ls=":")
    left.set(xlabel="recorded step", ylabel="accumulated [bit]")
    etas = study.setup.etas
    for name, style in {"entropy": "-", "lagrangian": ":", "trapezoid": "-."}.items():
        errors = np.array([study.pairs[p].action.errors[name] for p in study.setup.pairs])
        right.set_prop_cycle(None)  # layer 1 has the first colour again
        right.loglog(etas, errors, style, marker=".")
        if name == "entropy":
            first = 2 * errors.max() * etas / etas.max()
    right.loglog(etas, first, **_FIRST_ORDER)
    eta_axis(right, study)
    right.set_ylabel("relative error of the action over the whole run")
    handles = [
        Line2D([], [], color="0.3", lw=3.5, alpha=0.5, label="Δ Shannon entropy of D (exact)"),
        Line2D([], [], color="0.3", lw=1.3, label="Σ H"),
        Line2D([], [], color="0.3", ls=":", label="Σ L η / ln 2"),
        Line2D([], [], color="0.3", ls="-.", label="Σ H, trapezoid"),
        Line2D([], [], label="first order", **_FIRST_ORDER),
    ]
    return below(figure, layer_handles(study) + handles, 5)


def euler_lagrange(study: Study) -> Figure:
    """Residual of the Euler-Lagrange equation, continuous and discrete."""
    figure, (left, right) = panels(2, height=4.2)
    residuals = study.detail.residuals
    left.semilogy(np.where(residuals > 0, residuals, np.nan), ".-", lw=0.8, ms=4)
    left.axhline(study.detail.any_path, color="0.4", ls="--", lw=1)
    left.axhline(RESIDUAL_BOUND, color="crimson", lw=1)
    left.set_ylim(1e-17, 1e-11)
    left.set(xlabel="recorded step", ylabel="|d/dt ∂L/∂ż − ∂L/∂z|, relative")
    etas = study.setup.etas
    discrete = np.array([np.median(study.pairs[p].discrete, axis=0) for p in study.setup.pairs])
    right.loglog(etas, discrete, "o-", ms=4)
    right.loglog(etas, discrete.max() * 1.5 * etas / etas.max(), **_FIRST_ORDER)
    eta_axis(right, study)
    right.set_ylabel("residual of the discrete action −Σ Z ΔD, relative")
    handles = [
        Line2D([], [], color="0.4", ls="--", label="left: a random path; right: first order"),
        Line2D([], [], color="crimson", lw=1, label=f"bound {RESIDUAL_BOUND:g}"),
    ]
    return below(figure, layer_handles(study) + handles)


def characteristic_times(study: Study) -> Figure:
    """T of every network, a dot a seed."""
    count = len(study.times)
    figure, (panel,) = panels(1, 1, 0.5 * count + 1.2)
    for row, items in enumerate(study.times.values()):
        times = [item.settled[1.0] for item in items]
        known = [time for time in times if time is not None]
        panel.plot(known, [row] * len(known), "o", color="C0", ms=6, alpha=0.8)
        if known:
            panel.plot(np.mean(known), row, "|", color="k", ms=18, mew=2)
        alone = [item.entropy_only for item in items if item.entropy_only is not None]
        panel.plot(alone, [row + 0.18] * len(alone), "x", color="C1", ms=5)
        if missing := times.count(None):
            text = f"{missing} not settled by t = {max(item.simulated for item in items):.3g}"
            across = panel.get_yaxis_transform()
            panel.text(1, row, text, transform=across, ha="right", va="center", fontsize=8)
    panel.axvline(study.setup.end, color="crimson", lw=1)
    panel.set_yticks(range(count), ["-".join(map(str, shape)) for shape in study.times])
    panel.invert_yaxis()
    panel.set_xlim(left=0)
    panel.set_xlabel("characteristic time T = η K")
    handles = [
        Line2D([], [], color="C0", ls="", marker="o", label="criterion fires, a dot a seed"),
        Line2D([], [], color="k", ls="", marker="|", ms=12, mew=2, label="mean"),
        Line2D([], [], color="C1", ls="", marker="x", label="entropy past its minima alone"),
        Line2D([], [], color="crimson", lw=1, label="the design's η K"),
    ]
    return below(figure, handles)


def residence(study: Study) -> Figure:
    """||Z|| / flow over time, of the base network beyond T."""
    figure, (panel,) = panels(1, 1, 4.2)
    run = study.base.run
    times, histories = run.times[1:], run.histories()
    panel.plot(times, histories.norm[1:] / histories.flow[1:])
    panel.plot(times, times, **_FIRST_ORDER)
    panel.set(xlabel="time t = η × updates", ylabel="residence time ‖Z‖ / flow", yscale="log")
    handles = [*layer_handles(study), Line2D([], [], color="0.5", ls="--", label="t itself")]
    return below(figure, handles)
