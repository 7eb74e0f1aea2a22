"""Trainings for benches of the whole core: designs drawn by seed, and the model's steps of each."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from sim.support.core import scenario
from ska_hw.contract.memory_map import TENSORS
from ska_hw.contract.results import ENTRIES
from ska_hw.contract.schedule import walk
from ska_hw.contract.stopping import StoppingRule
from ska_hw.contract.sums import COUNTED_TENSORS
from ska_hw.design import Design
from ska_hw.hdl.timing import timing_of
from ska_hw.model.fixed import Model
from ska_hw.numbers.formats import Raw
from ska_hw.numbers.update import Coefficient
from tests.support.core_designs import shorter

FEW = ((5, 42), (7, 21), (1, 42))
"""Samples, and the shift of the stopping rule."""


@dataclass(frozen=True)
class Run:
    """One training. It pauses after each step, or stops by itself where `stop_shift` says so."""

    design: Design
    tensors: list[Raw]
    c: Coefficient
    steps: int
    pause: bool = False
    stop_shift: int | None = None

    @property
    def samples(self) -> int:
        """As many as X has."""
        return len(self.tensors[0])


def runs(seed):
    """Of one design: step by step, until it stops, with the largest c and codes, the least c, and
    with few samples.
    """
    design, tensors, c = scenario(seed)
    rng = np.random.default_rng(seed)
    f, samples = design.formats, design.data.samples
    x = rng.integers(f.x.min, f.x.max + 1, (samples, design.network.inputs))
    low, high = design.bounds.shift_limits
    largest = (1 << f.c_bits) - 1
    other = Coefficient.of(0.3, samples, f.c_bits)
    other = Coefficient(other.mantissa, min(max(other.shift, low), high))
    rails = [rng.choice([f.w.min, f.w.max], t.shape) for t in tensors[1:]]
    rails = [np.full_like(x, f.x.max), *rails]
    opposite = _seeded(design, ~design.training.seed & 0xFFFFFFFF)
    return [
        Run(design, tensors, c, 6, pause=True),
        Run(opposite, [x, *tensors[1:]], other, 40, stop_shift=1),
        Run(opposite, rails, Coefficient(largest, low), 15),
        Run(_seeded(design, 0), [x[:2], *tensors[1:]], Coefficient(largest, high), 3, False, 63),
        *(Run(design, [x[:few], *tensors[1:]], c, 3, False, shift) for few, shift in FEW),
    ]


def _seeded(design, seed):
    return design.with_(training__seed=seed)


def expected(run):
    """The model's steps of one run, up to where it stops, and whether it did."""
    design, layers = run.design, len(run.design.network.layers)
    short = shorter(design, run.samples)
    x, weights, biases = run.tensors[0], run.tensors[1 : 1 + layers], run.tensors[1 + layers :]
    model = Model(short, x, weights, biases)
    model.coefficient = run.c
    rule, stopped = StoppingRule(design, run.stop_shift or 0), False
    steps: list[dict[str, Any]] = []
    while len(steps) < run.steps and not stopped:
        done = model.step()
        stop = rule.step([layer.sums for layer in done])
        stopped = stop and run.stop_shift is not None
        results = []
        for layer, crossing in zip(done, rule.crossings, strict=True):
            values = dict(zip(ENTRIES, layer.sums, strict=False))
            values |= {f"overflow_{name}": layer.overflows[name] for name in COUNTED_TENSORS}
            results.append(values | {"crossing": crossing})
        stored = [
            {name: codes_of(getattr(layer, name)) for name in TENSORS if name != "x"}
            for layer in done
        ]
        steps.append({"results": results, "tensors": stored})
    for number, step in enumerate(steps, 1):
        step |= cycles_of(run, number, number == len(steps), stopped)
    return steps, stopped


def cycles_of(run, number, last, stopped):
    """The least and the most cycles, in all and in stalls, after `number` steps.

    A run that stops may have begun with the next step; others are known to the cycle.
    """
    given = run.design, timing_of(run.design)
    count = walk(*given, number, run.samples, apart=run.pause, paused=run.pause and not last)
    if run.pause or not stopped:
        return {"cycles": (count.total, count.total), "stall": (count.stall, count.stall)}
    ended = walk(*given, number, run.samples, paused=True)
    more = walk(*given, number + 1, run.samples)
    return {"cycles": (ended.total, more.total), "stall": (0, more.total)}


def codes_of(values):
    return None if values is None else [int(v) for v in np.ravel(values)]
