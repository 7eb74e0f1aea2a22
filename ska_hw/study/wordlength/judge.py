"""Is a design good enough? Its histories and landmarks against the float reference's.

The error of a history at step k is only ever added to, so a run is given up as soon as what has
gathered exceeds the bound: an exact decision, usually long before the last step.
"""

import itertools
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
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
    layers: dict[str, int] = field(default_factory=dict)
    """The layer with the error, by history."""

    @property
    def error(self) -> float:
        """The worst of all histories."""
        return max(self.errors.values())

    @property
    def worst(self) -> tuple[str, int]:
        """The history with that error, and its layer."""
        name = max(self.errors, key=lambda name: self.errors[name])
        return name, self.layers[name]


@dataclass(frozen=True)
class Reference:
    """What the float reference makes of one initialisation.

    `magnitudes`: the largest of X, Z, G and W (b included) over all layers and steps.
    """

    histories: Histories
    landmarks: list[Landmarks]
    magnitudes: dict[str, float]


@dataclass(frozen=True)
class Case(Reference):
    """The same with the tensors of the initialisation."""

    tensors: Tensors


@lru_cache(maxsize=4)
def start_tensors(start: Start) -> Tensors:
    """The tensors of an initialisation, loaded or drawn."""
    tensors = _inputs(start.design, start.folder)
    if start.seed is None:
        return tensors
    rng = np.random.default_rng(start.seed)
    weights = [float(w.std()) * rng.standard_normal(w.shape) for w in tensors.weights]
    return Tensors(tensors.x, weights, tensors.biases)


@lru_cache(maxsize=4)
def case(start: Start) -> Case:
    """Load or draw the tensors and train in float."""
    design, tensors = Design.parse(json.loads(start.design)), start_tensors(start)
    largest = {"x": float(np.abs(tensors.x).max(initial=0)), "z": 0.0, "g": 0.0, "w": 0.0}
    sums = []
    for result, layers in float_steps(design, tensors):
        sums.append(result.sums)
        for values, (name, tensor) in itertools.product(layers, MAGNITUDES):
            if tensor in values:
                largest[name] = max(largest[name], float(np.abs(values[tensor]).max(initial=0)))
    histories = observe(np.array(sums), design.training.eta, design.training.net_sign)
    return Case(histories, landmarks(histories), largest, tensors)


def reference(start: Start) -> Reference:
    """As `case`, without the tensors: what is worth sending between processes."""
    found = case(start)
    return Reference(found.histories, found.landmarks, found.magnitudes)


@lru_cache(maxsize=1)
def _inputs(design: str, folder: str) -> Tensors:
    return load(Design.parse(json.loads(design)), Path(folder))


def judge(
    design: Design,
    start: Start,
    bound: float,
    rule: LandmarkRule,
    known: Reference | None = None,
    histories_of: Sequence[str] = (),
) -> Verdict:
    """Run `design` in fixed point from `start`; give up once an error exceeds `bound`.

    `known` is the reference where it is there already; of `histories_of`, if given, errors count.
    """
    reference = known or case(start)
    begin = time.monotonic()
    expected, training = reference.histories, design.training
    model = make_model(design, quantize_tensors(design, start_tensors(start)))
    sums = []
    for step in range(1, training.steps + 1):
        sums.append([real_sums(design, layer.sums) for layer in model.advance()])
        last = step == training.steps
        if (step % LOOK_EVERY == 1 and step > 1) or last:
            histories = observe(np.array(sums), training.eta, training.net_sign)
            errors, layers = _errors_so_far(histories, expected, histories_of)
            if not last and max(errors.values()) > bound:
                break
    kept = last and landmarks_kept(landmarks(histories), reference, rule)
    there = sum(at is not None for turns in reference.landmarks for at in turns.reached.values())
    return Verdict(errors, kept, step, not last, time.monotonic() - begin, there, layers)


def _errors_so_far(
    histories: Histories, expected: Histories, names: Sequence[str]
) -> tuple[dict[str, float], dict[str, int]]:
    """Norm of the difference so far over the norm of the whole expected history, worst layer; and
    which layer that is.
    """
    theirs = expected.as_dict()
    errors, layers = {}, {}
    for name, mine in histories.as_dict().items():
        if names and name not in names:
            continue
        size = np.linalg.norm(theirs[name], axis=0)
        off = np.linalg.norm(mine - theirs[name][: len(mine)], axis=0)
        found = np.divide(off, size, out=np.zeros_like(off), where=size > 0)
        errors[name], layers[name] = float(np.max(found)), int(np.argmax(found))
    return errors, layers


def landmarks_kept(mine: list[Landmarks], reference: Reference, rule: LandmarkRule) -> bool:
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
