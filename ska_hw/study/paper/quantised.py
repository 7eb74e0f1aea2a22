"""What quantisation does to a training: noise by tensor, landmarks that move, fates that flip."""

from typing import Annotated, NamedTuple, cast

import numpy as np

from ska_hw.contract.observables import HISTORIES, Landmarks, Real, l2_errors
from ska_hw.contract.sums import COUNTED_TENSORS
from ska_hw.design import Design
from ska_hw.model.data import Tensors
from ska_hw.numbers.formats import Format, Raw
from ska_hw.numbers.rounding import to_real
from ska_hw.study.paper.pool import Tick
from ska_hw.study.paper.trajectory import Engine, FixedEngine, FloatEngine, ObservedRun

TENSORS = {"z": "Z", "d": "D", "dd": "ΔD", "g": "G", "w": "W"}
"""Tensors whose noise is measured, and how they are written."""


class HistoryError(NamedTuple):
    """One history of one layer, counted from 1, against float."""

    history: str
    layer: int
    relative_l2: Annotated[float, "relative L2"]
    worst: Annotated[float, "worst deviation / range"]


def history_errors(fixed: ObservedRun, in_float: ObservedRun) -> list[HistoryError]:
    """All histories and layers."""
    ours, theirs = fixed.histories(), in_float.histories()
    l2 = l2_errors(ours, theirs)
    errors = []
    for name in HISTORIES:
        a, b = ours.as_dict()[name], theirs.as_dict()[name]
        span = np.ptp(b, axis=0)
        worst = np.abs(a - b).max(axis=0) / np.where(span > 0, span, 1)
        sizes = zip(l2[name], map(float, worst), strict=True)
        errors += [HistoryError(name, n, *size) for n, size in enumerate(sizes, 1)]
    return errors


def worst_errors(fixed: ObservedRun, in_float: ObservedRun) -> dict[str, float]:
    """Relative L2 of each history's worst layer."""
    errors = l2_errors(fixed.histories(), in_float.histories())
    return {name: max(layers) for name, layers in errors.items()}


class Shift(NamedTuple):
    """A landmark of one layer, counted from 1, its recorded steps, and the difference of these.

    The shift is None where the landmark is reached on neither side, "lost" or "new" where on one.
    """

    layer: int
    landmark: str
    in_float: Annotated[int | None, "float"]
    in_fixed: Annotated[int | None, "fixed"]
    shift: Annotated[int | str | None, "shift [steps]"]


def landmark_shifts(fixed: list[Landmarks], in_float: list[Landmarks]) -> list[Shift]:
    """By layer: entropy minimum, flow peak and Net crossing."""
    shifts: list[Shift] = []
    for layer, (a, b) in enumerate(zip(fixed, in_float, strict=True), 1):
        for name, ours in a.reached.items():
            theirs = b.reached[name]
            shift: int | str | None = None
            if ours is not None and theirs is not None:
                shift = ours - theirs
            elif ours is not theirs:
                shift = "lost" if ours is None else "new"
            shifts.append(Shift(layer, name, theirs, ours, shift))
    return shifts


def fates_flipped(fixed: ObservedRun, in_float: ObservedRun) -> list[int]:
    """By layer: neurons whose mean Z over the samples ends on the other side of zero."""
    ends = zip(fixed.mean_z, in_float.mean_z, strict=True)
    return [int(((a > 0) != (b > 0)).sum()) for a, b in ends]


def decisions_flipped(fixed: ObservedRun, in_float: ObservedRun) -> list[float]:
    """By layer: share of all decisions (sample and neuron) that end on the other side of 1/2."""
    ends = zip(fixed.decisions, in_float.decisions, strict=True)
    return [float((a != b).mean()) for a, b in ends]


class TensorNoise(NamedTuple):
    """One tensor of one layer, counted from 1, over a whole run.

    `sqnr` in dB: power of the float tensor over power of the difference, all steps together;
    `sqnr_end` at the last step; `rounding` likewise at the last step, of the float tensor merely
    rounded to the format, so that `rounding - sqnr_end` is what the run has accumulated on top.
    `used` is the largest magnitude over the format's; `overflows` counts saturations.
    """

    tensor: str
    layer: int
    sqnr: Annotated[float, "SQNR of the run [dB]"]
    sqnr_end: Annotated[float, "SQNR at the end [dB]"]
    rounding: Annotated[float, "of rounding alone [dB]"]
    largest: Annotated[float, "largest magnitude"]
    used: Annotated[float, "share of the range"]
    overflows: Annotated[int, "saturations"]


def decibel(signal: float, noise: float) -> float:
    """10 log10(signal / noise); inf without noise, nan without signal."""
    if signal == 0:
        return float("nan")
    return float("inf") if noise == 0 else float(10 * np.log10(signal / noise))


def tensor_noise(design: Design, base: Design, tensors: Tensors, tick: Tick) -> list[TensorNoise]:
    """Float and fixed side by side for the design's steps."""
    exact, rounded = FloatEngine(base, tensors), FixedEngine(design, tensors)
    layers = range(len(tensors.weights))
    total = {(name, n): np.zeros(2) for name in TENSORS for n in layers}
    latest, largest = dict(total), dict.fromkeys(total, 0.0)
    counts = np.zeros((len(layers), len(COUNTED_TENSORS)), dtype=np.int64)
    rounding: dict[tuple[str, int], float] = {}
    before: tuple[list[Real], list[Real]] = ([], [])
    for step in range(design.training.steps):
        exact.step()
        rounded.step()
        counts += np.array(rounded.overflows())
        for n in layers:
            a, b = _tensors(exact, n, before[0], design), _tensors(rounded, n, before[1], design)
            for name in a:
                noise = np.square(b[name] - a[name]).sum()
                latest[name, n] = np.array([np.vdot(a[name], a[name]), noise])
                total[name, n] += latest[name, n]
                largest[name, n] = max(largest[name, n], float(np.abs(b[name]).max()))
                if step == design.training.steps - 1:
                    rounding[name, n] = _rounding(a[name], _format(design, name))
        before = [exact.d(n).copy() for n in layers], [rounded.d(n) for n in layers]
        tick(2.0)
    at = {"z": "z", "g": "g", "w": "w", "d": "d_operand"}
    found = []
    for name, n in total:
        fmt = _format(design, name)
        used = float(np.ldexp(largest[name, n], fmt.frac + fmt.signed - fmt.bits))
        overflows = int(counts[n, COUNTED_TENSORS.index(at[name])]) if name in at else 0
        ratios = decibel(*total[name, n]), decibel(*latest[name, n]), rounding[name, n]
        found.append(TensorNoise(TENSORS[name], n + 1, *ratios, largest[name, n], used, overflows))
    return found


def _tensors(engine: Engine, n: int, before: list[Real], design: Design) -> dict[str, Real]:
    """The tensors of a layer; dD and G from the second step on, D then being `before`."""
    z, d = engine.z(n), engine.d(n)
    tensors = {"z": z, "d": d, "w": engine.w(n)}
    if before:
        tensors["dd"] = dd = d - before[n]
        if isinstance(engine, FixedEngine):
            tensors["g"] = to_real(cast(Raw, engine.layers[n].g), engine.design.formats.g)
        else:
            g = z * d * (1 - d)
            tensors["g"] = g + dd if design.training.gradient == "shifted" else g
    return tensors


def _format(design: Design, name: str) -> Format:
    return cast(Format, getattr(design.formats, "d" if name == "dd" else name))


def _rounding(values: Real, fmt: Format) -> float:
    """SQNR of rounding alone, to the grid of the format, without its bounds."""
    grid = np.ldexp(np.rint(np.ldexp(values, fmt.frac)), -fmt.frac)
    return decibel(float(np.vdot(values, values)), float(np.square(grid - values).sum()))
