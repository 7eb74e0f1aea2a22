"""All experiments of the paper as tasks, and their results put together."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.study.paper import action, adaptive, autonomy, characteristic, probe, quantised
from ska_hw.study.paper.continuum import Limit, limit
from ska_hw.study.paper.pairs import Pair, with_pair
from ska_hw.study.paper.pool import Task, Tick, run_tasks
from ska_hw.study.paper.setup import Setup
from ska_hw.study.paper.trajectory import (
    FLOAT,
    Engine,
    Run,
    Watcher,
    make_engine,
    shannon_bits,
    train,
)

Real = NDArray[np.float64]
PRESET_PROBES = ("logistic, C = 1", "ridge, α = 1e-06")
PROBE_WORK = 8.0
"""Cost of one probe, in forward passes."""
FIXED_WORK = 0.45
"""Cost of a forward step of the model, in those of the reference."""


@dataclass(frozen=True)
class PairResult:
    """One pair in float: the run, and the sums along its path."""

    run: Run
    action: action.Action
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
    fixed: dict[str, dict[Pair, Run]]
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
        return [FLOAT, *self.fixed]

    def run(self, side: str, pair: Pair) -> Run:
        """One side's run of one pair."""
        return self.pairs[pair].run if side == FLOAT else self.fixed[side][pair]


# Tasks -------------------------------------------------------------------------------------------


def _float_pair(setup: Setup, pair: Pair, tick: Tick) -> PairResult:
    design = with_pair(setup.design, pair)
    watcher = action.PathWatcher(setup.layers)
    run = train(
        make_engine(None, design, setup.tensors),
        setup.layers,
        pair.eta,
        pair.steps,
        tick,
        [watcher],
        keep_d=True,
        patience=setup.scale.patience,
    )
    return PairResult(run, action.action(run, watcher.trapezoid), np.array(watcher.discrete[2:]))


def _fixed_pair(setup: Setup, side: str, pair: Pair, tick: Tick) -> Run:
    design = with_pair(setup.fixed[side], pair)
    return train(
        make_engine(design, design, setup.tensors),
        setup.layers,
        pair.eta,
        pair.steps,
        lambda units: tick(FIXED_WORK * units),
        patience=setup.scale.patience,
    )


def _detail(setup: Setup, tick: Tick) -> Detail:
    steps, layers = setup.base.steps, setup.layers
    lagrange = action.EulerLagrangeWatcher(layers, setup.base.eta)
    shannon = action.ShannonWatcher(layers, shannon_bits)
    at = sorted({round(k) for k in np.linspace(0, steps - 1, min(11, steps))})
    ranks: dict[int, Real] = {}

    def watch_rank(step: int, engine: Engine) -> None:
        if step in at:
            ds = [engine.d(n) for n in range(layers)]
            ranks[step] = np.array(
                [[probe.effective_rank(d), probe.effective_rank(d, centred=True)] for d in ds]
            )

    engine = make_engine(None, setup.design, setup.tensors)
    watchers: list[Watcher] = [lagrange, shannon, watch_rank]
    train(engine, layers, setup.base.eta, steps, tick, watchers)
    return Detail(
        np.array(lagrange.residuals),
        action.residual_of_any_path((1000, 256)),
        np.array(shannon.bits),
        ranks,
    )


def _limit(setup: Setup, tick: Tick) -> Limit:
    scale = setup.scale
    at = sorted({0.0, common_end(setup)} | {end_time(pair) for pair in setup.pairs})
    end = max(setup.end, *at)
    return limit(setup.tensors, end, scale.limit_points, at, scale.limit_rtol, tick)


def end_time(pair: Pair) -> float:
    """Time of the last D of a pair: K forward steps have made K - 2 updates before the last."""
    return pair.eta * (pair.steps - 2)


def common_end(setup: Setup) -> float:
    """End of the adaptive integrations: that of the pair with the smallest eta."""
    return end_time(min(setup.pairs, key=lambda pair: pair.eta))


def _time(
    setup: Setup, shape: tuple[int, ...], seed: int, tick: Tick
) -> characteristic.CharacteristicTime:
    design = setup.design
    own = shape == tuple(design.network.layers)
    weights = characteristic.initial_weights(
        design.network.inputs, shape, design.training.weight_scale, seed
    )
    if own and seed == 0:
        weights = setup.tensors.weights
    return characteristic.characteristic_time(
        setup.tensors.x,
        weights,
        setup.base.eta,
        time_limit(setup, shape),
        seed,
        lambda units: tick(units * relative_cost(setup, shape)),
        characteristic.SHARES if own else characteristic.SHARES[:1],
    )


def relative_cost(setup: Setup, shape: tuple[int, ...]) -> float:
    """Multiplications of a step of another shape over those of the design's network."""

    def cost(layers: tuple[int, ...]) -> int:
        inputs = (setup.design.network.inputs, *layers[:-1])
        return sum(i * o for i, o in zip(inputs, layers, strict=True))

    return cost(shape) / cost(tuple(setup.design.network.layers))


def time_limit(setup: Setup, shape: tuple[int, ...]) -> float:
    """Longest time simulated; small networks are slow to settle, and cheap to wait for."""
    patience = min(4.0, max(1.0, 0.8 / relative_cost(setup, shape)))
    return setup.scale.time_limit * setup.end * patience


def _solve(setup: Setup, method: str, setting: float, tick: Tick) -> adaptive.Solution:
    end = common_end(setup)
    return adaptive.solve(setup.tensors, end, setup.base.eta, method, setting, tick)


def _autonomy(setup: Setup, side: str, tick: Tick) -> list[autonomy.Autonomy]:
    design = setup.design if side == FLOAT else setup.fixed[side]
    return autonomy.autonomy(side, design, setup.tensors, setup.scale.autonomy_steps, tick)


def _probe(setup: Setup, side: str, step: int, names: list[str], tick: Tick) -> list[probe.Probe]:
    """Probes on every layer after recorded step `step`; -1 is the untrained network."""
    labels = setup.images.labels
    assert labels is not None
    design = None if side == FLOAT else setup.fixed[side]
    engine = make_engine(design, setup.design, setup.tensors)
    for number in range(step + 2):
        engine.step(keep=number == step + 1)
        tick(1.0)
    scaled: Tick = lambda units: tick(PROBE_WORK * units)  # noqa: E731
    found = []
    if step < 0 and side == FLOAT:
        found += probe.probe_all(setup.tensors.x, labels, names, step, -1, scaled)
    for n in range(setup.layers):
        found += probe.probe_all(engine.d(n), labels, names, step, n, scaled)
    return found


def _noise(setup: Setup, side: str, tick: Tick) -> list[quantised.TensorNoise]:
    return quantised.tensor_noise(setup.fixed[side], setup.design, setup.tensors, tick)


def probe_steps(setup: Setup) -> list[int]:
    """Recorded steps at which D is probed: untrained, then evenly up to the last."""
    last = setup.base.steps - 2
    later = np.linspace(0, last, setup.scale.probe_points)[1:]
    return [-1, *sorted({round(step) for step in later})]


def tasks_of(setup: Setup) -> list[Task]:
    """Everything that has to be computed."""
    tasks: list[Task] = []

    def add(name: str, function: Callable[..., object], work: float, *more: object) -> None:
        tasks.append(Task(name, function, (setup, *more), work))

    scale, layers = setup.scale, setup.layers
    for pair in setup.pairs:
        work = scale.patience * pair.steps
        add(f"float, {pair.label}", _float_pair, work, pair)
        for side in setup.fixed:
            add(f"{side}, {pair.label}", _fixed_pair, FIXED_WORK * work, side, pair)
    add("Euler-Lagrange", _detail, 4 * setup.base.steps)
    add("continuous time", _limit, 160 + 2 * scale.limit_points)
    for shape in [tuple(setup.design.network.layers), *setup.shapes]:
        own = shape == tuple(setup.design.network.layers)
        work = time_limit(setup, shape) / setup.base.eta * relative_cost(setup, shape)
        for seed in range(scale.base_seeds if own else scale.seeds):
            add(f"T of {shape}, seed {seed}", _time, work, shape, seed)
    for method, setting, work in _integrations(setup):
        add(f"{method} {setting:g}", _solve, work, method, setting)
    for side in [FLOAT, *setup.fixed]:
        cuts = 3 * scale.autonomy_steps * (layers - 1)
        add(f"autonomy, {side}", _autonomy, cuts, side)
    for side in setup.fixed:
        add(f"noise, {side}", _noise, 2 * setup.base.steps, side)
    if setup.images.labels is not None:
        names = list(probe.probes())
        for step in probe_steps(setup):
            work = (layers + (step < 0)) * len(names) * PROBE_WORK + step + 2
            add(f"probe, step {step}", _probe, work, FLOAT, step, names)
        last = setup.base.steps - 2
        for side in setup.fixed:
            work = layers * len(PRESET_PROBES) * PROBE_WORK + last
            add(f"probe, {side}", _probe, work, side, last, list(PRESET_PROBES))
    return tasks


def _integrations(setup: Setup) -> list[tuple[str, float, float]]:
    scale = setup.scale
    found = [("euler", float(n), float(n)) for n in scale.euler]
    found += [("heun", tolerance, 40.0) for tolerance in scale.heun]
    found += [(name, rtol, 60.0) for name, rtols in scale.pairs for rtol in rtols]
    return found


def run_study(
    setup: Setup, jobs: int, progress: Callable[[float, str], None] | None = None
) -> Study:
    """Run all tasks on `jobs` cores."""
    tasks = tasks_of(setup)
    done = run_tasks(tasks, jobs, progress)

    def every(prefix: str) -> list[Any]:
        return [done[task.name] for task in tasks if task.name.startswith(prefix)]

    probed = setup.images.labels is not None
    shapes = [tuple(setup.design.network.layers), *setup.shapes]
    return Study(
        setup=setup,
        pairs={pair: done[f"float, {pair.label}"] for pair in setup.pairs},
        fixed={
            side: {pair: done[f"{side}, {pair.label}"] for pair in setup.pairs}
            for side in setup.fixed
        },
        detail=done["Euler-Lagrange"],
        limit=done["continuous time"],
        times={shape: every(f"T of {shape}, ") for shape in shapes},
        solutions=[done[f"{m} {s:g}"] for m, s, _ in _integrations(setup)],
        autonomy=[cut for found in every("autonomy, ") for cut in found],
        probes=[p for found in every("probe, step ") for p in found] if probed else None,
        preset_probes={side: done[f"probe, {side}"] for side in setup.fixed if probed},
        noise={side: done[f"noise, {side}"] for side in setup.fixed},
    )
