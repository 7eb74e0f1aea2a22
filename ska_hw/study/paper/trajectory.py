"""One training, in float or in fixed point, observed the same way."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray
from scipy.special import xlogy

from ska_hw.contract.observables import Histories, Landmarks, Real, landmarks, observe
from ska_hw.contract.sums import COUNTED_TENSORS, real_sums
from ska_hw.design import Design
from ska_hw.model.data import Tensors, quantize_tensors
from ska_hw.model.experiment import make_model, make_reference
from ska_hw.model.fixed import LayerStep, LayerSummary
from ska_hw.model.stopping import Stopping
from ska_hw.numbers.rounding import to_real
from ska_hw.study.paper.pool import Tick

FLOAT = "float"


class FloatEngine:
    """The float64 reference as a training that can be stepped and looked into."""

    def __init__(self, design: Design, tensors: Tensors) -> None:
        self.reference = make_reference(design, tensors)

    def step(self, keep: bool = True) -> Real:
        """One forward step and update; raw sums (L, S) ordered as `SUMS`.

        `z` and `d` may be asked for if `keep`.
        """
        self.result = self.reference.step()
        return self.result.sums

    def activation(self) -> Real:
        """Mean of D of the last layer over the samples, (O,)."""
        return self.result.activation

    def z(self, layer: int) -> Real:
        """Z of a layer, (N, O)."""
        return cast(Real, self.reference.layers[layer].z)

    def d(self, layer: int) -> Real:
        """D of a layer, (N, O)."""
        return cast(Real, self.reference.layers[layer].d)

    def w(self, layer: int) -> Real:
        """W of a layer after the update, (I, O)."""
        return self.reference.layers[layer].w

    def overflows(self) -> list[list[int]]:
        """Overflow counts (L, tensor) of this step, ordered as `COUNTED_TENSORS`."""
        return [[0] * len(COUNTED_TENSORS) for _ in self.reference.layers]


class FixedEngine:
    """The fixed-point model as the same; all that comes out of it is real."""

    def __init__(self, design: Design, tensors: Tensors) -> None:
        self.design = design
        self.model = make_model(design, quantize_tensors(design, tensors))
        self.layers: list[LayerStep] = []
        self.summaries: Sequence[LayerSummary] = []

    def step(self, keep: bool = True) -> Real:
        if keep:
            self.summaries = self.layers = self.model.step()
        else:
            self.summaries = self.model.advance()
        return np.array([real_sums(self.design, layer.sums) for layer in self.summaries])

    def activation(self) -> Real:
        mean = self.summaries[-1].d_sum / self.design.data.samples
        return np.ldexp(mean, -self.design.formats.d.frac)

    def z(self, layer: int) -> Real:
        return to_real(self.layers[layer].z, self.design.formats.z)

    def d(self, layer: int) -> Real:
        return to_real(self.layers[layer].d, self.design.formats.d)

    def w(self, layer: int) -> Real:
        return to_real(self.model.layers[layer].w, self.design.formats.w)

    def overflows(self) -> list[list[int]]:
        return [[layer.overflows[name] for name in COUNTED_TENSORS] for layer in self.summaries]


Engine = FloatEngine | FixedEngine


def make_engine(side: str, design: Design, tensors: Tensors) -> Engine:
    """The float reference for the side "float", else the model in the design's formats."""
    return FloatEngine(design, tensors) if side == FLOAT else FixedEngine(design, tensors)


@dataclass(frozen=True)
class ObservedRun:
    """One training of K forward steps at `eta`, and what is kept of it.

    `sums` (K, L, S) and `overflows` (K, L, tensor); `shannon` (2, L): the summed binary entropy of
    D in bits after the first and after the last forward step; `activation` (K, O) of the last
    layer; `weight_norm` (K, L); for each layer the mean of Z of each neuron and the decisions
    D > 1/2 at the end. `stopped` is the recorded step at which the stopping criterion fired, `held`
    the same when both extremes must lie `hold_steps(K)` steps back, `looked` the number of recorded
    steps that they were given.
    """

    eta: float
    steps: int
    sums: Real
    overflows: NDArray[np.int64]
    shannon: Real
    activation: Real
    weight_norm: Real
    mean_z: list[Real]
    decisions: list[NDArray[np.bool_]]
    stopped: int | None
    held: int | None
    looked: int

    @property
    def times(self) -> Real:
        """Time of each recorded step: eta times the number of updates made before it, (K-1,)."""
        return np.arange(self.steps - 1, dtype=np.float64) * self.eta

    def time_of(self, step: int | None) -> float | None:
        """T = eta K up to recorded step `step`, which is the forward step `step + 2` of K."""
        return None if step is None else self.eta * (step + 2)

    def histories(self, net_sign: str = "program") -> Histories:
        """The histories of the K forward steps."""
        return observe(self.sums, self.eta, "equation" if net_sign == "equation" else "program")

    @property
    def landmarks(self) -> list[Landmarks]:
        """The landmarks of each layer."""
        return landmarks(self.histories())


Watcher = Callable[[int, Engine], None]
"""Called after each forward step with its number (from 0) and the engine."""


def shannon_bits(d: Real) -> float:
    """Binary entropy of D summed over all elements, in bits."""
    return float(-(xlogy(d, d) + xlogy(1 - d, 1 - d)).sum() / np.log(2))


def hold_steps(steps: int) -> int:
    """A twentieth of K: the same time for every pair, and beyond the noise of coarse formats."""
    return max(1, round(steps / 20))


def look(criteria: Iterable[Stopping], sums: Real, eta: float) -> None:
    """Let the criteria see one step by its raw sums (L, 6)."""
    observed = observe(np.stack([sums, sums]), eta)
    for criterion in criteria:
        criterion.update(observed.entropy[0], observed.flow[0])


def train(
    engine: Engine,
    layers: int,
    eta: float,
    steps: int,
    tick: Tick,
    watchers: Sequence[Watcher] = (),
    patience: float = 1.0,
) -> ObservedRun:
    """Train for K = `steps` forward steps, and on, unrecorded, until the stopping criteria fire.

    `patience` limits that to `patience * steps` forward steps in all.
    """
    limit = max(steps, round(patience * steps))
    numbers = range(layers)
    sums, overflows, activation, norms, shannon = [], [], [], [], []
    stopping, held = Stopping(layers), Stopping(layers, hold=hold_steps(steps))
    for step in range(limit):
        if step >= steps and stopping.fired_at is not None and held.fired_at is not None:
            break
        now = engine.step(keep=bool(watchers) or step in (0, steps - 1))
        if step > 0:
            look((stopping, held), now, eta)
        if step in (0, steps - 1):
            shannon.append([shannon_bits(engine.d(n)) for n in numbers])
        if step < steps:
            sums.append(now)
            overflows.append(engine.overflows())
            activation.append(engine.activation())
            norms.append([np.linalg.norm(engine.w(n)) for n in numbers])
            for watch in watchers:
                watch(step, engine)
        if step == steps - 1:
            decisions = [engine.d(n) > 0.5 for n in numbers]
            mean_z = [engine.z(n).mean(axis=0) for n in numbers]
        tick(1.0)
    return ObservedRun(
        eta=eta,
        steps=steps,
        sums=np.array(sums),
        overflows=np.array(overflows, dtype=np.int64),
        shannon=np.array(shannon),
        activation=np.array(activation),
        weight_norm=np.array(norms),
        mean_z=mean_z,
        decisions=decisions,
        stopped=stopping.fired_at,
        held=held.fired_at,
        looked=stopping.steps,
    )
