"""Characteristic time T of a network and its data, and how long knowledge resides in a layer.

T = eta K, K being the number of forward steps until the stopping criterion fires: entropy past its
minimum in every layer and knowledge flow converged (`stopping.Stopping`).

Equation 5 reads T as a residence time: how long the batch must be exposed to the network. A second
reading, of a stock over its throughput, is ||Z|| / flow, the time in which a layer's present flow
would build its present knowledge; while Z grows like t^p it is t / p.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ska_hw.contract.observables import Real, observe
from ska_hw.model.reference import Reference
from ska_hw.model.stopping import Stopping, entropy_passed_step, stopping_step
from ska_hw.study.paper.pool import Tick
from ska_hw.study.paper.trajectory import look

SHARES = (1.0, 0.5, 0.25)
"""How far the flow must have fallen below its peak, as a share of it, to have converged."""


@dataclass(frozen=True)
class CharacteristicTime:
    """T by each reading; None where the criterion did not fire within the time given.

    `settled[share]` is T; `entropy_only` is the time at which entropy has passed its minimum in
    every layer; `residence` (L,) is ||Z|| / flow at T, and `decay` (L,) the exponent p of
    flow ~ t^-p over the last half of the time simulated.
    """

    seed: int
    settled: dict[float, float | None]
    entropy_only: float | None
    residence: Real | None
    decay: Real
    simulated: float


def characteristic_time(
    x: Real,
    weights: Sequence[Real],
    eta: float,
    limit: float,
    seed: int = 0,
    tick: Tick | None = None,
    shares: Sequence[float] = SHARES[:1],
) -> CharacteristicTime:
    """Train in float until the criterion fires for every share, or until t = eta K = `limit`."""
    reference = Reference(x, weights, eta)
    watched = [Stopping(len(weights), share) for share in shares]
    sums = []
    for step in range(max(3, round(limit / eta))):
        sums.append(reference.step().sums)
        if step > 0:
            look(watched, sums[-1], eta)
        if tick:
            tick(1.0)
        if step > 1 and all(stopping.fired_at is not None for stopping in watched):
            break
    histories = observe(np.array(sums), eta)

    def time(step: int | None) -> float | None:
        # Recorded step r is forward step r + 1, and K counts from one.
        return None if step is None else eta * (step + 2)

    fired, flow = stopping_step(histories), histories.flow
    half = np.arange(len(flow) // 2, len(flow))
    decay = np.full(len(weights), np.nan)
    for n, late in enumerate(flow[half].T if len(half) > 2 else ()):
        decay[n] = -np.polyfit(np.log(half), np.log(np.maximum(late, 1e-300)), 1)[0]
    return CharacteristicTime(
        seed=seed,
        settled={s: time(watch.fired_at) for s, watch in zip(shares, watched, strict=True)},
        entropy_only=time(entropy_passed_step(histories)),
        residence=None if fired is None else histories.norm[fired] / flow[fired],
        decay=decay,
        simulated=eta * len(sums),
    )


def other_shapes(layers: Sequence[int]) -> list[tuple[int, ...]]:
    """At least five networks near the given one: narrower, shallower, deeper, of equal widths."""
    *hidden, last = layers
    narrow, wide = max(2, min(layers)), max(layers)
    candidates = [
        *((*(max(2, n // part) for n in hidden), last) for part in (2, 4)),
        (*hidden[:1], last),
        (*hidden[:-1], last) if len(hidden) > 1 else (wide, wide, last),
        (*layers[:-1], *layers[-2:-1], last) if hidden else (last, last),
        (max(2, wide // 4),) * (len(layers) - 1) + (last,),
        (wide,),
        (narrow,) * len(layers),
        (max(2, wide // 2), last),
    ]
    return [shape for shape in dict.fromkeys(candidates) if shape != tuple(layers)][:6]


def spread(times: Sequence[float | None]) -> tuple[float, float, float] | None:
    """Mean, lowest and highest of the times that exist; None if there are none."""
    known = [time for time in times if time is not None]
    return (float(np.mean(known)), min(known), max(known)) if known else None
