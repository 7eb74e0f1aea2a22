"""Float reference and fixed-point model side by side on the same tensors."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.contract.observables import Histories, Landmarks, l2_errors, landmarks, observe
from ska_hw.contract.sums import COUNTED_TENSORS, scaled_sums, sum_fracs
from ska_hw.design import Design
from ska_hw.model.checkpoint import Checkpoint
from ska_hw.model.data import RawTensors, Tensors, quantize_tensors
from ska_hw.model.engine.backend import Backend
from ska_hw.model.engine.cpu.threads import blas_threads, threads_for
from ska_hw.model.fixed import LayerSummary, Model
from ska_hw.model.reference import Reference, StepResult

Real = NDArray[np.float64]
Progress = Callable[[int], None]
"""Called with the number of steps done."""
Checkpoints = Mapping[str, Checkpoint]
"""By side, "float" and "fixed"."""


@dataclass(frozen=True)
class Trajectory:
    """One training: histories, landmarks, raw sums (K, L, S) and output activation (K, O).

    `weights` (I, O) and `biases` (O,) of each layer are those after the last step. `kept` has the
    tensors of the steps that were asked for, by step from 0 on: for each layer "z", "d", "w", "b",
    where there was an update "g". W and b are those after that step. `end` is the state that a run
    may go on from; None where the backend has none at hand. Of a run that went on from another
    every step is recorded, (K, L), since its first has a predecessor.
    """

    histories: Histories
    landmarks: list[Landmarks]
    sums: Real
    activation: Real
    weights: list[NDArray[Any]]
    biases: list[NDArray[Any]]
    kept: dict[int, list[dict[str, NDArray[Any]]]]
    end: Checkpoint | None


@dataclass(frozen=True)
class FixedTrajectory(Trajectory):
    """The fixed-point one; its tensors are codes.

    `overflows` are counts (K, L, tensor) ordered as `COUNTED_TENSORS`; `peaks` (K, L, tensor) the
    largest magnitudes of codes before they saturate, ordered as `PEAKS`; `updates` (K, L, 3) the
    numbers of `model.fixed.Updates`.
    """

    overflows: NDArray[np.int64]
    peaks: NDArray[np.int64]
    updates: Real


PEAKS = ("z", "g", "w")
"""The tensors whose largest magnitudes a `FixedTrajectory` has."""


class Counts:
    """What the steps of a run counted: the last three fields of `FixedTrajectory`, as they grow."""

    def __init__(self) -> None:
        self._overflows, self._peaks, self._updates = list[Any](), list[Any](), list[Any]()

    def add(self, layers: Sequence[LayerSummary]) -> None:
        """Take in a step."""
        self._overflows.append([[layer.overflows[n] for n in COUNTED_TENSORS] for layer in layers])
        self._peaks.append([[layer.peaks.get(n, 0) for n in PEAKS] for layer in layers])
        self._updates.append([layer.updates for layer in layers])

    @property
    def overflows(self) -> NDArray[np.int64]:
        """(K, L, tensor)."""
        return np.array(self._overflows, dtype=np.int64)

    @property
    def totals(self) -> dict[str, int]:
        """Overflows of all steps and layers, by tensor."""
        totals = self.overflows.sum(axis=(0, 1))
        return dict(zip(COUNTED_TENSORS, (int(n) for n in totals), strict=True))

    @property
    def peaks(self) -> NDArray[np.int64]:
        """(K, L, tensor)."""
        return np.array(self._peaks, dtype=np.int64)

    @property
    def updates(self) -> Real:
        """(K, L, 3)."""
        return np.array(self._updates, dtype=np.float64)


@dataclass(frozen=True)
class Experiment:
    """Both trainings of one design, and the tensors they began with."""

    design: Design
    tensors: Tensors
    raw: RawTensors
    reference: Trajectory
    fixed: FixedTrajectory

    @property
    def errors(self) -> dict[str, list[float]]:
        """Relative L2 error of fixed against float, by history and layer."""
        return l2_errors(self.fixed.histories, self.reference.histories)

    @property
    def overflows(self) -> dict[str, int]:
        """All saturations and wraps: those of the run, and of quantizing X and W before it."""
        totals = self.fixed.overflows.sum(axis=(0, 1))
        found = dict(zip(COUNTED_TENSORS, (int(n) for n in totals), strict=True))
        return {f"initial {k}": v for k, v in self.raw.overflows.items()} | found


def make_reference(design: Design, tensors: Tensors) -> Reference:
    """The float64 reference of a design."""
    t = design.training
    return Reference(tensors.x, tensors.weights, t.eta, t.gradient, t.update_input, tensors.biases)


def make_model(design: Design, raw: RawTensors, backend: Backend | None = None) -> Model:
    """The fixed-point model of a design; its passes are made by `backend`, the processor's unless
    given.
    """
    return Model(design, raw.x, raw.weights, raw.biases, backend)


def train_float(
    design: Design,
    tensors: Tensors,
    progress: Progress | None = None,
    keep: Collection[int] = (),
    begin: Checkpoint | None = None,
) -> Trajectory:
    """Train in float64 for the design's number of steps; `keep` the tensors of these steps. A run
    that goes on does so from the checkpoint `begin`.
    """
    reference = make_reference(design, tensors)
    if begin is not None:
        reference.resume(begin)
    sums, activation, kept = [], [], {}
    with blas_threads(threads_for(design.multiply_accumulates)):
        for step, (result, layers) in enumerate(_float_steps(design, reference, bool(keep))):
            sums.append(result.sums)
            activation.append(result.activation)
            if step in keep:
                names = ("z", "d", "g", "w", "b")
                kept[step] = [{n: v[n].copy() for n in names if n in v} for v in layers]
            if progress:
                progress(step + 1)
    weights, biases = [x.w for x in reference.layers], [x.b for x in reference.layers]
    observed = _observed(design, sums, begin)
    end = reference.checkpoint
    return Trajectory(*observed, np.array(activation), weights, biases, kept, end)


def train_fixed(
    design: Design,
    raw: RawTensors,
    progress: Progress | None = None,
    backend: Backend | None = None,
    keep: Collection[int] = (),
    begin: Checkpoint | None = None,
) -> FixedTrajectory:
    """Train in fixed point for the design's number of steps, with `backend` as in `make_model`;
    `keep` and `begin` as in `train_float`.
    """
    model, fracs = make_model(design, raw, backend), sum_fracs(design)
    if begin is not None:
        model.resume(begin)
    sums, activation, counts, kept = [], [], Counts(), {}
    with blas_threads(1):
        for step in range(design.training.steps):
            layers: Sequence[LayerSummary] = model.step() if step in keep else model.advance()
            if step in keep:
                kept[step] = [_codes(layer) for layer in layers]
            sums.append([scaled_sums(fracs, layer.sums) for layer in layers])
            mean = layers[-1].d_sum / design.data.samples
            activation.append(np.ldexp(mean, -design.formats.d.frac))
            counts.add(layers)
            if progress:
                progress(step + 1)
    weights, biases = [x.w for x in model.layers], [x.b for x in model.layers]
    return FixedTrajectory(
        *_observed(design, sums, begin), np.array(activation), weights, biases, kept,
        model.checkpoint,
        counts.overflows, counts.peaks, counts.updates,
    )  # fmt: skip


def _codes(layer: Any) -> dict[str, NDArray[Any]]:
    """What `Trajectory.kept` has of a layer's step."""
    tensors = {name: getattr(layer, name) for name in ("z", "d", "g", "w", "b")}
    return {name: codes.copy() for name, codes in tensors.items() if codes is not None}


def _observed(
    design: Design, sums: list[Any], begin: Checkpoint | None
) -> tuple[Histories, list[Landmarks], Real]:
    """Histories, landmarks and sums (K, L, S) of a training, from the sums of its steps."""
    found = np.array(sums)
    histories = histories_of(design, found, goes_on=begin is not None)
    return histories, landmarks(histories), found


def histories_of(design: Design, sums: Real, *, goes_on: bool) -> Histories:
    """Histories from the real sums (K, L, S) of all steps of a run; where it `goes_on` from another
    its first step has a predecessor, and is recorded too.
    """
    if goes_on:  # `observe` leaves out the first row
        sums = np.concatenate([np.zeros_like(sums[:1]), sums])
    return observe(sums, design.training.eta, design.training.net_sign)


def run_experiment(
    design: Design,
    tensors: Tensors,
    progress: Progress | None = None,
    backend: Backend | None = None,
    keep: Collection[int] = (),
    begin: Checkpoints | None = None,
) -> Experiment:
    """Both trainings, one after the other; `progress` counts the steps of both, `backend` is as in
    `make_model`, and `keep` names the steps whose tensors are kept. With `begin` both go on, and
    the weights of `tensors` are not used.
    """
    raw = quantize_tensors(design, tensors)
    float_begin = fixed_begin = None
    if begin is not None:
        float_begin, fixed_begin = begin["float"], begin["fixed"]
        raw = replace(raw, weights=fixed_begin.weights, biases=fixed_begin.biases)
    in_float = train_float(design, tensors, progress, keep, float_begin)
    further = progress and (lambda step: progress(design.training.steps + step))
    in_fixed = train_fixed(design, raw, further, backend, keep, fixed_begin)
    return Experiment(design, tensors, raw, in_float, in_fixed)


def float_steps(
    design: Design, tensors: Tensors
) -> Iterator[tuple[StepResult, list[dict[str, Real]]]]:
    """Train in float; for every step and layer z, d, w, b and, from the second on, dd, dz and g.

    Arrays are the reference's own and change with the next step.
    """
    return _float_steps(design, make_reference(design, tensors), True)


def _float_steps(
    design: Design, reference: Reference, tensors: bool
) -> Iterator[tuple[StepResult, list[dict[str, Real]]]]:
    """As `float_steps`, of a reference at hand; without `tensors` the steps alone."""
    before: list[tuple[Real, Real]] = [
        (layer.z, layer.d)
        for layer in reference.layers
        if layer.z is not None and layer.d is not None
    ]
    for _ in range(design.training.steps):
        result = reference.step()
        if not tensors:
            yield result, []
            continue
        found = []
        for number, layer in enumerate(reference.layers):
            assert layer.z is not None
            assert layer.d is not None
            values = {"z": layer.z, "d": layer.d, "w": layer.w, "b": layer.b}
            if before:
                old_z, old_d = before[number]
                values["dz"], values["dd"] = layer.z - old_z, layer.d - old_d
                g = layer.z * (layer.d * (1 - layer.d))
                values["g"] = g + values["dd"] if reference.shifted else g
            found.append(values)
        yield result, found
        before = [(values["z"], values["d"]) for values in found]
