"""Is a design good enough? Its histories and landmarks against the float reference's.

The error of a history at step k is only ever added to, so a run is given up as soon as what has
gathered exceeds the bound: an exact decision, usually long before the last step.
"""

import itertools
import json
import time
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

import numpy as np

from ska_hw.contract.observables import Histories, Landmarks, landmarks, observe
from ska_hw.contract.sums import real_sums
from ska_hw.design import Design
from ska_hw.model.data import Tensors, load, quantize_tensors
from ska_hw.model.experiment import float_steps, make_model

LandmarkRule = Literal["exact", "near", "any"]

LOOK_EVERY = 4
"""Steps between two looks at the error so far."""

TIE = 2e-4
"""Two steps whose values differ by less, relatively, are equally good as minimum or peak."""

MAGNITUDES = (("z", "z"), ("g", "g"), ("w", "w"), ("w", "b"))
"""Largest values to keep, by format and tensor."""


@dataclass(frozen=True)
class Start:
    """One initialisation of a design: its own weights, or with a seed others of the same size."""

    design: str
    folder: str
    seed: int | None = None

    @classmethod
    def of(cls, design: Design, folder: Path, seed: int | None = None) -> "Start":
        """Formats and rounding are of no consequence for the reference and not part of it."""
        return cls(json.dumps(design.dump(), sort_keys=True), str(folder), seed)


@dataclass(frozen=True)
class Verdict:
    """Worst relative L2 error by history over layers; of an abandoned run, a lower bound of it."""

    errors: dict[str, float]
    landmarks_kept: bool
    steps: int
    abandoned: bool
    seconds: float
    reached: int = 0
    """Landmarks of the reference that there are to keep."""

    @property
    def error(self) -> float:
        """The worst of all histories."""
        return max(self.errors.values())


@dataclass(frozen=True)
class Case:
    """Tensors of one initialisation and what the float reference makes of them.

    `magnitudes`: the largest of X, Z, G and W (b included) over all layers and steps.
    """

    tensors: Tensors
    histories: Histories
    landmarks: list[Landmarks]
    magnitudes: dict[str, float]


@lru_cache(maxsize=4)
def case(start: Start) -> Case:
    """Load or draw the tensors and train in float."""
    design = Design.parse(json.loads(start.design))
    tensors = _inputs(start.design, start.folder)
    if start.seed is not None:
        rng = np.random.default_rng(start.seed)
        weights = [float(w.std()) * rng.standard_normal(w.shape) for w in tensors.weights]
        tensors = Tensors(tensors.x, weights, tensors.biases)
    largest = {"x": float(np.abs(tensors.x).max(initial=0)), "z": 0.0, "g": 0.0, "w": 0.0}
    sums = []
    for result, layers in float_steps(design, tensors):
        sums.append(result.sums)
        for values, (name, tensor) in itertools.product(layers, MAGNITUDES):
            if tensor in values:
                largest[name] = max(largest[name], float(np.abs(values[tensor]).max(initial=0)))
    histories = observe(np.array(sums), design.training.eta, design.training.net_sign)
    return Case(tensors, histories, landmarks(histories), largest)


@lru_cache(maxsize=1)
def _inputs(design: str, folder: str) -> Tensors:
    return load(Design.parse(json.loads(design)), Path(folder))


def judge(design: Design, start: Start, bound: float, rule: LandmarkRule) -> Verdict:
    """Run `design` in fixed point from `start`; give up once an error exceeds `bound`."""
    reference = case(start)
    begin = time.monotonic()
    expected, training = reference.histories, design.training
    model = make_model(design, quantize_tensors(design, reference.tensors))
    sums = []
    for step in range(1, training.steps + 1):
        sums.append([real_sums(design, layer.sums) for layer in model.advance()])
        last = step == training.steps
        if (step % LOOK_EVERY == 1 and step > 1) or last:
            histories = observe(np.array(sums), training.eta, training.net_sign)
            errors = _errors_so_far(histories, expected)
            if not last and max(errors.values()) > bound:
                break
    kept = last and landmarks_kept(landmarks(histories), reference, rule)
    there = sum(at is not None for turns in reference.landmarks for at in turns.reached.values())
    return Verdict(errors, kept, step, not last, time.monotonic() - begin, there)


def _errors_so_far(histories: Histories, expected: Histories) -> dict[str, float]:
    """Norm of the difference so far over the norm of the whole expected history, worst layer."""
    theirs = expected.as_dict()
    errors = {}
    for name, mine in histories.as_dict().items():
        size = np.linalg.norm(theirs[name], axis=0)
        off = np.linalg.norm(mine - theirs[name][: len(mine)], axis=0)
        errors[name] = float(np.max(np.divide(off, size, out=np.zeros_like(off), where=size > 0)))
    return errors


def landmarks_kept(mine: list[Landmarks], reference: Case, rule: LandmarkRule) -> bool:
    """Whether every layer turns at the reference's steps.

    "exact": at the same step, or at one where the reference's history is as good to `TIE`; Tensor
    Net's crossing at the same step in any case. "near": one step off is allowed. An extreme that
    the reference does not reach must not be reached earlier either.
    """
    if rule == "any":
        return True
    allowed = 1 if rule == "near" else 0
    h = reference.histories
    for layer, (ours, theirs) in enumerate(zip(mine, reference.landmarks, strict=True)):
        a, b = ours.net_crossing, theirs.net_crossing
        if a != b and (a is None or b is None or abs(a - b) > allowed):
            return False
        turns = (
            (h.entropy[:, layer], ours.entropy_min_step, theirs.entropy_min_step),
            (h.flow[:, layer], ours.flow_peak_step, theirs.flow_peak_step),
        )
        for history, step, right in turns:
            tied = abs(history[step] - history[right]) <= TIE * abs(history[right])
            if abs(step - right) > allowed and not tied:
                return False
    return True
