"""All experiments of the paper as tasks, and their results put together."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from typing import Any

import numpy as np

from ska_hw.contract.observables import Real
from ska_hw.study.paper import action, adaptive, autonomy, characteristic, probe, quantised
from ska_hw.study.paper.continuum import Limit, limit
from ska_hw.study.paper.pairs import Pair, with_pair
from ska_hw.study.paper.pool import Task, Tick, run_tasks
from ska_hw.study.paper.setup import Setup
from ska_hw.study.paper.trajectory import (
    FLOAT,
    Engine,
    ObservedRun,
    Watcher,
    make_engine,
    shannon_bits,
    train,
)

PROBE_WORK = 8.0
"""Cost of one probe, in forward passes."""
FIXED_WORK = 0.45
"""Cost of a forward step of the model, in those of the reference."""


@dataclass(frozen=True)
class PairResult:
    """One pair in float: the run, and the sums along its path."""

    run: ObservedRun
    action: action.Action
    d_end: list[Real]
    """D of each layer after the last forward step."""
    discrete: Real
    """Residual of the discrete Euler-Lagrange equation, (K-3, L)."""


@dataclass(frozen=True)
class Detail:
    """The base pair in float, step by step."""

    residuals: Real
    """Euler-Lagrange residual, (K-1, L)."""
    any_path: float
    shannon: Real
    """Shannon entropy of D in bits, (K, L)."""
    ranks: dict[int, Real]
    """Effective rank of D, plain and centred, (L, 2), by forward step."""


@dataclass(frozen=True)
class Study:
    """All results, by item."""

    setup: Setup
    pairs: dict[Pair, PairResult]
    fixed: dict[str, dict[Pair, ObservedRun]]
    detail: Detail
    limit: Limit
    times: dict[tuple[int, ...], list[characteristic.CharacteristicTime]]
    solutions: list[adaptive.Solution]
    autonomy: list[autonomy.Autonomy]
    probes: list[probe.Probe] | None
    preset_probes: dict[str, list[probe.Probe]]
    noise: dict[str, list[quantised.TensorNoise]]

    @property
    def base(self) -> PairResult:
        """The design's own pair in float."""
        return self.pairs[self.setup.base]

    @property
    def run_names(self) -> list[str]:
        """Float, then the fixed-point sides."""
        return list(self.setup.sides)

    def run(self, side: str, pair: Pair) -> ObservedRun:
        """One side's run of one pair."""
        return self.pairs[pair].run if side == FLOAT else self.fixed[side][pair]

    def runs(self) -> Iterator[tuple[str, Pair, ObservedRun]]:
        """Every side and pair with its run."""
        for side in self.run_names:
            for pair in self.setup.pairs:
                yield side, pair, self.run(side, pair)

    def compared(self) -> Iterator[tuple[str, Pair, ObservedRun, ObservedRun]]:
        """Every fixed-point side and pair with its run, and the same pair's in float."""
        for side, pair, run in self.runs():
            if side != FLOAT:
                yield side, pair, run, self.pairs[pair].run


# Tasks -------------------------------------------------------------------------------------------


def _float_pair(setup: Setup, pair: Pair, tick: Tick) -> PairResult:
    watcher = action.PathWatcher(setup.layers)
    run = _train(setup, FLOAT, pair, tick, [watcher])
    total = action.action(run, watcher.trapezoid)
    return PairResult(run, total, watcher.d, np.array(watcher.discrete[2:]))


def _fixed_pair(setup: Setup, side: str, pair: Pair, tick: Tick) -> ObservedRun:
    return _train(setup, side, pair, lambda units: tick(FIXED_WORK * units))


def _train(
    setup: Setup, side: str, pair: Pair, tick: Tick, watchers: Sequence[Watcher] = ()
) -> ObservedRun:
    engine = make_engine(side, with_pair(setup.sides[side], pair), setup.tensors)
    patience = setup.scale.patience
    return train(engine, setup.layers, pair.eta, pair.steps, tick, watchers, patience)


def _detail(setup: Setup, tick: Tick) -> Detail:
    steps, layers = setup.base.steps, setup.layers
    lagrange = action.EulerLagrangeWatcher(layers, setup.base.eta)
    at = sorted({round(k) for k in np.linspace(0, steps - 1, min(11, steps))})
    ranks: dict[int, Real] = {}
    shannon: list[list[float]] = []

    def watch(step: int, engine: Engine) -> None:
        ds = [engine.d(n) for n in range(layers)]
        shannon.append([shannon_bits(d) for d in ds])
        if step in at:
            ranks[step] = np.array(
                [[probe.effective_rank(d, centred) for centred in (False, True)] for d in ds]
            )

    engine = make_engine(FLOAT, setup.design, setup.tensors)
    train(engine, layers, setup.base.eta, steps, tick, [lagrange, watch])
    any_path = action.residual_of_any_path((1000, 256))
    return Detail(np.array(lagrange.residuals), any_path, np.array(shannon), ranks)


def _limit(setup: Setup, tick: Tick) -> Limit:
    at = sorted({0.0, *(pair.last_time for pair in setup.pairs)})
    points, rtol = setup.scale.limit_points, setup.scale.limit_rtol
    return limit(setup.tensors, max(setup.end, *at), points, at, rtol, tick)


def _time(
    setup: Setup, shape: tuple[int, ...], seed: int, tick: Tick
) -> characteristic.CharacteristicTime:
    own, rng = shape == setup.shapes[0], np.random.default_rng(seed)
    scale = setup.design.training.weight_scale
    weights = [scale * rng.standard_normal(size) for size in _sizes(setup, shape)]
    return characteristic.characteristic_time(
        setup.tensors.x,
        setup.tensors.weights if own and seed == 0 else weights,
        setup.base.eta,
        time_limit(setup, shape),
        seed,
        lambda units: tick(units * relative_cost(setup, shape)),
        characteristic.SHARES if own else characteristic.SHARES[:1],
    )


def _sizes(setup: Setup, shape: tuple[int, ...]) -> list[tuple[int, int]]:
    """Inputs and outputs of each layer."""
    return list(pairwise((setup.design.network.inputs, *shape)))


def relative_cost(setup: Setup, shape: tuple[int, ...]) -> float:
    """Multiplications of a step of another shape over those of the design's network."""
    ours, theirs = (sum(i * o for i, o in _sizes(setup, s)) for s in (shape, setup.shapes[0]))
    return ours / theirs


def time_limit(setup: Setup, shape: tuple[int, ...]) -> float:
    """Longest time simulated; small networks are slow to settle, and cheap to wait for."""
    patience = min(4.0, max(1.0, 0.8 / relative_cost(setup, shape)))
    return setup.scale.time_limit * setup.end * patience


def _probe(setup: Setup, side: str, step: int, names: list[str], tick: Tick) -> list[probe.Probe]:
    """Probes on every layer after recorded step `step`; -1 is the untrained network."""
    labels = setup.images.labels
    assert labels is not None
    engine = make_engine(side, setup.sides[side], setup.tensors)
    for number in range(step + 2):
        engine.step(keep=number == step + 1)
        tick(1.0)
    seen = {n: engine.d(n) for n in range(setup.layers)}
    if step < 0 and side == FLOAT:
        seen = {-1: setup.tensors.x, **seen}
    results = []
    for (n, features), name in product(seen.items(), names):
        results.append(probe.probe(features, labels, name, step, n))
        tick(PROBE_WORK)
    return results


def probe_steps(setup: Setup) -> list[int]:
    """Recorded steps at which D is probed: untrained, then evenly up to the last."""
    last = setup.base.steps - 2
    later = np.linspace(0, last, setup.scale.probe_points)[1:]
    return [-1, *sorted({round(step) for step in later})]


def tasks_of(setup: Setup) -> list[Task]:
    """Everything that has to be computed."""
    tasks: list[Task] = []

    def add(name: str, work: float, function: Callable[..., object], *arguments: object) -> None:
        tasks.append(Task(name, function, arguments, work))

    scale, layers, tensors = setup.scale, setup.layers, setup.tensors
    for pair in setup.pairs:
        work = scale.patience * pair.steps
        add(f"float, {pair.label}", work, _float_pair, setup, pair)
        for side in setup.fixed:
            add(f"{side}, {pair.label}", FIXED_WORK * work, _fixed_pair, setup, side, pair)
    add("Euler-Lagrange", 4 * setup.base.steps, _detail, setup)
    add("continuous time", 160 + 2 * scale.limit_points, _limit, setup)
    for shape in setup.shapes:
        work = time_limit(setup, shape) / setup.base.eta * relative_cost(setup, shape)
        for seed in range(scale.base_seeds if shape == setup.shapes[0] else scale.seeds):
            add(f"T of {shape}, seed {seed}", work, _time, setup, shape, seed)
    for method, setting, work in _integrations(setup):
        # All end where the pair with the smallest eta does.
        ends = setup.finest.last_time, setup.base.eta
        add(f"{method} {setting:g}", work, adaptive.solve, tensors, *ends, method, setting)
    work = 3 * scale.autonomy_steps * (layers - 1)
    for side, design in setup.sides.items():
        cuts = side, design, tensors, scale.autonomy_steps
        add(f"autonomy, {side}", work, autonomy.autonomy, *cuts)
    for side, design in setup.fixed.items():
        work = 2 * setup.base.steps
        add(f"noise, {side}", work, quantised.tensor_noise, design, setup.design, tensors)
    if setup.images.labels is not None:
        names = list(probe.probes())
        for step in probe_steps(setup):
            work = (layers + (step < 0)) * len(names) * PROBE_WORK + step + 2
            add(f"probe, step {step}", work, _probe, setup, FLOAT, step, names)
        last = setup.base.steps - 2
        for side in setup.fixed:
            work = layers * len(probe.PRESET_PROBES) * PROBE_WORK + last
            add(f"probe, {side}", work, _probe, setup, side, last, list(probe.PRESET_PROBES))
    return tasks


def _integrations(setup: Setup) -> list[tuple[str, float, float]]:
    scale = setup.scale
    euler = [("euler", float(n), float(n)) for n in scale.euler]
    heun = [("heun", tolerance, 40.0) for tolerance in scale.heun]
    return euler + heun + [(name, rtol, 60.0) for name, rtols in scale.pairs for rtol in rtols]


def run_study(
    setup: Setup, jobs: int, progress: Callable[[float, str], None] | None = None
) -> Study:
    """Run all tasks on `jobs` cores."""
    tasks = tasks_of(setup)
    done = run_tasks(tasks, jobs, progress)

    def every(prefix: str) -> list[Any]:
        return [done[task.name] for task in tasks if task.name.startswith(prefix)]

    probed = setup.images.labels is not None
    return Study(
        setup=setup,
        pairs={pair: done[f"float, {pair.label}"] for pair in setup.pairs},
        fixed={s: {p: done[f"{s}, {p.label}"] for p in setup.pairs} for s in setup.fixed},
        detail=done["Euler-Lagrange"],
        limit=done["continuous time"],
        times={shape: every(f"T of {shape}, ") for shape in setup.shapes},
        solutions=[done[f"{m} {s:g}"] for m, s, _ in _integrations(setup)],
        autonomy=[cut for cuts in every("autonomy, ") for cut in cuts],
        probes=[p for probes in every("probe, step ") for p in probes] if probed else None,
        preset_probes={side: done[f"probe, {side}"] for side in setup.fixed if probed},
        noise={side: done[f"noise, {side}"] for side in setup.fixed},
    )
