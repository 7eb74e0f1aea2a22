"""Float reference and fixed-point model side by side on the same tensors."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from ska_hw.contract.observables import Histories, Landmarks, l2_errors, landmarks, observe
from ska_hw.contract.sums import COUNTED_TENSORS, real_sums
from ska_hw.design import Design
from ska_hw.model.data import RawTensors, Tensors, quantize_tensors
from ska_hw.model.engine.backend import Backend
from ska_hw.model.engine.cpu.threads import threads_for
from ska_hw.model.fixed import Model
from ska_hw.model.reference import Reference, StepResult

Real = NDArray[np.float64]
Progress = Callable[[int], None]
"""Called with the number of steps done."""


@dataclass(frozen=True)
class Trajectory:
    """One training: histories, landmarks, raw sums (K, L, S) and output activation (K, O)."""

    histories: Histories
    landmarks: list[Landmarks]
    sums: Real
    activation: Real


@dataclass(frozen=True)
class FixedTrajectory(Trajectory):
    """The fixed-point one, with overflow counts (K, L, tensor) ordered as `COUNTED_TENSORS`."""

    overflows: NDArray[np.int64]


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


def train_float(design: Design, tensors: Tensors, progress: Progress | None = None) -> Trajectory:
    """Train in float64 for the design's number of steps."""
    reference = make_reference(design, tensors)
    sums, activation = [], []
    threads = threads_for(design.multiply_accumulates)
    for step in range(design.training.steps):
        with threadpool_limits(threads, user_api="blas"):
            result = reference.step()
        sums.append(result.sums)
        activation.append(result.activation)
        if progress:
            progress(step + 1)
    return Trajectory(*_observed(design, sums), np.array(activation))


def train_fixed(
    design: Design,
    raw: RawTensors,
    progress: Progress | None = None,
    backend: Backend | None = None,
) -> FixedTrajectory:
    """Train in fixed point for the design's number of steps, with `backend` as in `make_model`."""
    model = make_model(design, raw, backend)
    sums, activation, overflows = [], [], []
    for step in range(design.training.steps):
        layers = model.advance()
        sums.append([real_sums(design, layer.sums) for layer in layers])
        mean = layers[-1].d_sum / design.data.samples
        activation.append(np.ldexp(mean, -design.formats.d.frac))
        overflows.append([[layer.overflows[name] for name in COUNTED_TENSORS] for layer in layers])
        if progress:
            progress(step + 1)
    counts = np.array(overflows, dtype=np.int64)
    return FixedTrajectory(*_observed(design, sums), np.array(activation), counts)


def _observed(design: Design, sums: list[Any]) -> tuple[Histories, list[Landmarks], Real]:
    """Histories, landmarks and sums (K, L, S) of a training, from the sums of its steps."""
    histories = observe(np.array(sums), design.training.eta, design.training.net_sign)
    return histories, landmarks(histories), np.array(sums)


def run_experiment(
    design: Design,
    tensors: Tensors,
    progress: Progress | None = None,
    backend: Backend | None = None,
) -> Experiment:
    """Both trainings, one after the other; `progress` counts the steps of both, `backend` is as in
    `make_model`.
    """
    raw = quantize_tensors(design, tensors)
    in_float = train_float(design, tensors, progress)
    further = progress and (lambda step: progress(design.training.steps + step))
    in_fixed = train_fixed(design, raw, further, backend)
    return Experiment(design, tensors, raw, in_float, in_fixed)


def float_steps(
    design: Design, tensors: Tensors
) -> Iterator[tuple[StepResult, list[dict[str, Real]]]]:
    """Train in float; for every step and layer z, d, w, b and, from the second on, dd, dz and g.

    Arrays are the reference's own and change with the next step.
    """
    reference = make_reference(design, tensors)
    before: list[tuple[Real, Real]] = []
    for _ in range(design.training.steps):
        result = reference.step()
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
