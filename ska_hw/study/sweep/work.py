"""One run of a sweep, in a worker: a design, trained, and what is kept of it."""

import base64
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.contract.observables import HISTORIES, LANDMARKS, Histories, l2_errors
from ska_hw.contract.sums import COUNTED_TENSORS
from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.model.advice import advise
from ska_hw.model.data import (
    Real,
    Tensors,
    initial_weights,
    load_inputs,
    quantize_tensors,
    tensors_of,
)
from ska_hw.model.engine.cpu.threads import blas_threads
from ska_hw.model.experiment import FixedTrajectory, Trajectory, train_fixed, train_float

Record = dict[str, Any]
"""As JSON: the number of the run, its row, and its histories by engine (`unpack`)."""

_DTYPE = "<f8"


@dataclass(frozen=True)
class Job:
    """What all runs of a sweep share; it goes to a worker with every part of them."""

    base: dict[str, Any]
    folder: str
    engines: tuple[str, ...]
    x: NDArray[Any] | None


def run_part(job: Job, part: list[tuple[int, dict[str, Any]]]) -> list[Record]:
    """The records of some runs, by their numbers and values."""
    base, folder = Design.parse(job.base), Path(job.folder)
    cache = dict[Any, Real]()
    # One limit for all: setting it takes longer than a step of a small network.
    with blas_threads(1):
        return [_run(number, values, base, folder, job, cache) for number, values in part]


def _run(
    number: int,
    values: dict[str, Any],
    base: Design,
    folder: Path,
    job: Job,
    cache: dict[Any, Real],
) -> Record:
    try:
        design = base.with_(**{key.replace(".", "__"): value for key, value in values.items()})
        tensors = _tensors(design, folder, job.x, cache)
    except UserError as error:
        return {"run": number, "row": {"failed": str(error)}, "histories": {}}
    trained = dict[str, Trajectory]()
    row = dict[str, Any]()
    if "float" in job.engines:
        trained["float"] = train_float(design, tensors)
    if "fixed" in job.engines:
        raw = quantize_tensors(design, tensors)
        trained["fixed"] = fixed = train_fixed(design, raw)
        row |= _fixed_row(fixed)
        row["findings"] = "; ".join(str(one) for one in advise(design, raw, fixed))
    for side, trajectory in trained.items():
        row |= _row(side, trajectory)
    if len(trained) == 2:
        errors = l2_errors(trained["fixed"].histories, trained["float"].histories)
        for name, layers in errors.items():
            row |= {f"error_{name}_{n}": error for n, error in enumerate(layers, 1)}
    packed = {side: pack(trajectory.histories) for side, trajectory in trained.items()}
    return {"run": number, "row": row, "histories": packed}


def _tensors(
    design: Design, folder: Path, x: NDArray[Any] | None, cache: dict[Any, Real]
) -> Tensors:
    """The tensors of a run. X is read and scaled once for all runs that share it."""
    if x is not None:
        return tensors_of(design, x, folder=folder)
    data, f = design.data, design.formats
    key = data, design.network.inputs, f.x
    if key not in cache:
        cache.clear()
        cache[key], _ = load_inputs(design, folder)
    weights, biases, _ = initial_weights(design, folder)
    return Tensors(cache[key], weights, biases)


def _row(side: str, trajectory: Trajectory) -> dict[str, Any]:
    """Landmarks and last values of each layer; a landmark that is not reached has neither a value
    nor a step.
    """
    row = dict[str, Any]()
    last = {name: history[-1] for name, history in trajectory.histories.as_dict().items()}
    for layer, turns in enumerate(trajectory.landmarks, 1):
        reached = turns.reached
        for name in LANDMARKS[:2]:
            value = None if reached[name] is None else getattr(turns, name)
            row[f"{side}_{name}_{layer}"] = value
        for name in LANDMARKS:
            row[f"{side}_{name}_step_{layer}"] = reached[name]
        for name in HISTORIES:
            row[f"{side}_{name}_last_{layer}"] = float(last[name][layer - 1])
    return row


def _fixed_row(fixed: FixedTrajectory) -> dict[str, Any]:
    counts = fixed.overflows.sum(axis=(0, 1)).tolist()
    return {f"overflows_{name}": n for name, n in zip(COUNTED_TENSORS, counts, strict=True)}


def pack(histories: Histories) -> dict[str, Any]:
    """All histories of a run as JSON, to the bit."""
    values = np.stack(list(histories.as_dict().values()))
    text = base64.b64encode(values.astype(_DTYPE).tobytes()).decode()
    return {"shape": list(values.shape), "values": text}


def unpack(packed: dict[str, Any]) -> NDArray[np.float64]:
    """(history, K-1, L), ordered as `HISTORIES`."""
    values = np.frombuffer(base64.b64decode(packed["values"]), _DTYPE)
    return values.reshape(packed["shape"])
