"""`ska_hw.stream`: other samples at every step, with the state carried on, and entropies out."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ska_hw.api.frames import SIDES
from ska_hw.api.state import State
from ska_hw.api.training import as_array, begin_of, chosen_design, keys_of
from ska_hw.contract.observables import Histories, l2_errors
from ska_hw.contract.sums import scaled_sums, sum_fracs
from ska_hw.design import Design
from ska_hw.design.weights import Source
from ska_hw.errors import UserError
from ska_hw.model.data import (
    Tensors,
    assumed_scale,
    quantize_inputs,
    quantize_tensors,
    scaled,
    tensors_of,
)
from ska_hw.model.engine.cpu.threads import blas_threads
from ska_hw.model.experiment import Counts, histories_of, make_model, make_reference
from ska_hw.model.fixed import Model
from ska_hw.model.reference import Reference
from ska_hw.numbers.rounding import to_real
from ska_hw.study.sweep.plan import ENGINES


class Entropies(NamedTuple):
    """H of each layer (L,) at one step, in bits; None for a side that is not trained.

    At the first step of all nothing has changed yet, and H is 0.
    """

    float: NDArray[np.float64] | None
    fixed: NDArray[np.float64] | None


class Stream:
    """A training whose samples come step by step. `ska_hw.stream` makes one.

    The design is made when the first samples come, unless it was given; `notes` then say what was
    assumed of them.
    """

    def __init__(
        self,
        design: Design | Path | str | None,
        layers: Sequence[int] | None,
        weights: Source | None,
        given: dict[str, Any],
        sides: tuple[str, ...],
        state: State | None,
    ) -> None:
        self._how = design, layers, weights, given
        self._begin, self._sides = state, sides
        self._design: Design | None = None
        self._reference: Reference | None = None
        self._model: Model | None = None
        self._scale = 1.0
        self._sums: dict[str, list[Any]] = {side: [] for side in sides}
        self._counts, self._outside = Counts(), 0
        self.notes: tuple[str, ...] = ()

    @property
    def design(self) -> Design:
        """The design that is trained. Raises `UserError` before the first step."""
        if self._design is None:
            raise UserError("the stream has no design before its first step")
        return self._design

    @property
    def steps(self) -> int:
        """Steps that were made here."""
        return len(self._sums[self._sides[0]])

    def step(self, x: Any) -> Entropies:
        """One forward step with the samples `x`, (N, I) or one sample (I,), and the update.

        Element n is compared with element n of the step before. Returns the entropy of each layer.
        Raises `UserError` for samples of another shape and for numbers that are not finite.
        """
        array = as_array(x)
        array = array[None] if array.ndim == 1 else array.reshape(len(array), -1)
        if self._design is None:
            real = self._start(array)
        else:
            expected = self._design.data.samples, self._design.network.inputs
            if array.shape != expected:
                raise UserError(f"x: expected shape {expected}, found {array.shape}")
            real, _ = scaled(array, self._scale, None, "x")
        codes, outside = quantize_inputs(real, self.design.formats.x)
        with blas_threads(1):
            if self._reference is not None:
                self._sums["float"].append(self._reference.step(real).sums)
            if self._model is not None:
                self._outside += outside
                layers = self._model.advance(codes)
                fracs = sum_fracs(self.design)
                self._sums["fixed"].append([scaled_sums(fracs, layer.sums) for layer in layers])
                self._counts.add(layers)
        return Entropies(*(self._latest(side) for side in SIDES))

    def _start(self, array: NDArray[Any]) -> NDArray[np.float64]:
        """Design, reference and model for samples like `array`; returns these, scaled."""
        design, layers, weights, given = self._how
        chosen = chosen_design(array, design, layers, weights, given, self._begin)
        expected = chosen.data.samples, chosen.network.inputs
        if array.shape != expected:
            raise UserError(f"x: expected shape {expected}, found {array.shape}")
        if self._begin is not None:
            self._begin.check(chosen, self._sides)
        tensors = tensors_of(chosen, array, weights)
        self.notes = (*chosen.notes, *tensors.notes)
        self._scale = chosen.data.scale or assumed_scale(array)
        self._make(chosen, tensors)
        self._design = chosen
        return tensors.x

    def _make(self, design: Design, tensors: Tensors) -> None:
        before = {} if self._begin is None else self._begin.sides
        if "float" in self._sides:
            self._reference = make_reference(design, tensors)
            if "float" in before:
                self._reference.resume(before["float"])
        if "fixed" in self._sides:
            self._model = make_model(design, quantize_tensors(design, tensors))
            if "fixed" in before:
                self._model.resume(before["fixed"])

    def _latest(self, side: str) -> NDArray[np.float64] | None:
        if side not in self._sides:
            return None
        return histories_of(self.design, np.array(self._sums[side][-1:]), goes_on=True).entropy[-1]

    def _check(self, side: str) -> None:
        if side not in self._sides:
            raise UserError(f"side: expected {' or '.join(self._sides)}, found {side!r}")

    def histories(self, side: str = "fixed") -> Histories:
        """Each observable by recorded step and layer; `.entropy_ratio` is H_k / H_(k-1).

        A stream's very first step is not recorded, the first of one that went on is.
        """
        self._check(side)
        rows = np.array(self._sums[side]).reshape(self.steps, len(self.design.network.layers), -1)
        return histories_of(self.design, rows, goes_on=self._begin is not None)

    @property
    def errors(self) -> dict[str, list[float]]:
        """Relative L2 error of fixed against float, by history and layer."""
        return l2_errors(self.histories("fixed"), self.histories("float"))

    @property
    def overflows(self) -> dict[str, int]:
        """Values of X that were out of range, and saturations and wraps by tensor."""
        self._check("fixed")
        return {"x": self._outside} | self._counts.totals

    @property
    def state(self) -> State:
        """What another run goes on from."""
        sides = {}
        if self._reference is not None:
            sides["float"] = self._reference.checkpoint
        if self._model is not None and (checkpoint := self._model.checkpoint) is not None:
            sides["fixed"] = checkpoint
        return State(self.design, sides)

    def weights(self, side: str = "fixed", codes: bool = False) -> list[NDArray[Any]]:
        """W (I, O) of each layer after the latest step, as values or codes of `formats.w`."""
        self._check(side)
        found = self.state.sides[side].weights
        if side == "float":
            if codes:
                raise UserError("float tensors have no codes")
            return found
        return found if codes else [to_real(w, self.design.formats.w) for w in found]

    def __repr__(self) -> str:
        name = "not begun" if self._design is None else self._design.name
        return f"<Stream {name}: {self.steps} steps, {' and '.join(self._sides)}>"


def stream(
    batches: Iterable[Any] = (),
    design: Design | Path | str | None = None,
    *,
    layers: Sequence[int] | None = None,
    preset: str | None = None,
    eta: float | None = None,
    seed: int | None = None,
    scale: float | None = None,
    weights: Source | None = None,
    state: State | Path | str | None = None,
    engines: str = "both",
    **overrides: Any,
) -> Stream:
    """Train on a stream: other samples at every step, with W, b and the Z before carried on.

    - `batches`: samples of the first steps, (N, I) or one sample (I,) each, N and I being the same
      at every step; `Stream.step` takes further ones.
    - `design`, `layers`, `preset`, `eta`, `seed`, `scale`, `weights`, `overrides`: as in
      `ska_hw.train`; the number of steps is not used.
    - `state`: where to go on from, a `State` or the path of one.
    - `engines`: "float", "fixed" or "both".

    Raises `UserError`.
    """
    if engines not in ENGINES:
        raise UserError(f"engines: expected {', '.join(ENGINES)}, found {engines!r}")
    given = keys_of(preset, eta, seed, scale) | overrides
    begin = begin_of(state, weights)
    if (design, layers, weights, begin) == (None, None, None, None):
        raise UserError("expected layers, weights, a design or a state, found none of them")
    made = Stream(design, layers, weights, given, ENGINES[engines], begin)
    for x in batches:
        made.step(x)
    return made
