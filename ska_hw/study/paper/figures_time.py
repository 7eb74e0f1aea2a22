"""Characteristic times as a picture: against each factor, and predicted against measured."""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import NullFormatter

from ska_hw.study.paper.times import Setting, TimeRun
from ska_hw.study.style import drawing

NAMES = {
    "initial": "initial weights, times",
    "inputs": "inputs, times",
    "centred": "inputs centred",
    "width": "width, times",
    "depth": "layers",
    "eta": "η",
    "data": "data",
}
"""The factors with their names on an axis."""

LINES = {"linear": ("0.6", "linearised"), "cascade": ("k", "with cascade")}


def figure(settings: Sequence[Setting], runs: Sequence[TimeRun]) -> Figure:
    """T by each factor, and predicted against measured T of all runs."""
    factors = [name for name in NAMES if any(s.factor == name for s in settings)]
    with drawing(12, 6.5) as drawn:
        panels = drawn.subplots(2, -(-(len(factors) + 1) // 2)).ravel()
        for axes, factor in zip(panels, factors, strict=False):
            _factor(axes, factor, settings, runs)
        _agreement(panels[len(factors)], runs)
        for unused in panels[len(factors) + 1 :]:
            unused.remove()
        panels[0].legend()
    return drawn


def _places(factor: str, settings: Sequence[Setting]) -> tuple[list[int], list[float], list[str]]:
    """Settings of a factor, the design itself among them, with their places and names."""
    base = {"initial": 1.0, "inputs": 1.0, "width": 1.0, "eta": settings[0].eta}
    own = {"depth": str(len(settings[0].layers)), "centred": "no", "data": "own"}
    named = [(0, f"{base[factor]:g}" if factor in base else own[factor])]
    named += [(n, s.value) for n, s in enumerate(settings) if s.factor == factor]
    if factor not in (*base, "depth"):
        places = [float(place) for place in range(len(named))]
        return [n for n, _ in named], places, [value.replace(" ", "\n") for _, value in named]
    named.sort(key=lambda pair: float(pair[1]))
    values = [value for _, value in named]
    return [n for n, _ in named], [float(value) for value in values], values


def _factor(axes: Axes, factor: str, settings: Sequence[Setting], runs: Sequence[TimeRun]) -> None:
    """T of every run as a dot, medians of the predictions as lines.

    Where no run settled nothing is drawn but a word: the prediction may lie far beyond.
    """
    numbers, places, names = _places(factor, settings)
    of = {n: [run for run in runs if run.setting == n] for n in numbers}
    settled = [
        (place, n)
        for place, n in zip(places, numbers, strict=True)
        if any(run.time is not None for run in of[n])
    ]
    for place, n in settled:
        times = [run.time for run in of[n] if run.time is not None]
        label = "measured" if n == numbers[0] else None
        axes.plot([place] * len(times), times, "o", ms=4, alpha=0.6, color="C0", label=label)
    ordered = factor not in ("centred", "data")
    for name, (color, label) in LINES.items():
        middle = [np.median([getattr(run, name) for run in of[n]]) for _, n in settled]
        dots = "-" if ordered else "_"
        at = [place for place, _ in settled]
        axes.plot(at, middle, dots, color=color, lw=1.2, ms=22, mew=1.5, label=label)
    for place in set(places) - {place for place, _ in settled}:
        axes.text(place, 0, "not settled", rotation=90, ha="center", va="bottom")
    if factor in ("initial", "inputs", "width", "eta"):
        axes.set_xscale("log")
        axes.xaxis.set_minor_formatter(NullFormatter())
    axes.set_xticks(places, names)
    if not ordered:
        axes.set_xlim(-0.5, len(places) - 0.5)
    axes.set(xlabel=NAMES[factor], ylabel="T")
    axes.set_ylim(bottom=0)


def _agreement(axes: Axes, runs: Sequence[TimeRun]) -> None:
    measured = [run.time for run in runs if run.time is not None]
    for name, (color, label) in LINES.items():
        values = [getattr(run, name) for run in runs if run.time is not None]
        axes.plot(measured, values, "o", ms=3.5, alpha=0.7, color=color, label=label)
    if measured:
        axes.plot([0, max(measured)], [0, max(measured)], color="C0", lw=0.8)
    axes.set(xlabel="T measured", ylabel="T predicted")
    axes.legend()
