"""Tables of how a training moves: histories, time invariance, characteristic time, the action.

How a function gives a table, `tables` says.
"""

from collections.abc import Iterator
from itertools import product
from typing import Annotated, NamedTuple

import numpy as np

from ska_hw.contract.observables import HISTORIES, accumulated
from ska_hw.contract.sums import SUMS
from ska_hw.model.stopping import onset
from ska_hw.study.paper import pairs
from ska_hw.study.paper.action import SUMMED
from ska_hw.study.paper.characteristic import SHARES, spread
from ska_hw.study.paper.study import Study
from ska_hw.study.paper.trajectory import hold_steps


class HistoryRow(NamedTuple):
    """Every history of one run, step and layer; Net also by the equation's sign."""

    side: str
    eta: float
    step: int
    t: float
    layer: int
    histories: Annotated[tuple[float, ...], HISTORIES]
    net_equation: float
    net_accumulated: float
    net_equation_accumulated: float
    entropy_accumulated: float


def histories_rows(study: Study) -> Iterator[HistoryRow]:
    """Histories."""
    for side, pair, run in study.runs():
        ours, other = run.histories(), run.histories("equation")
        values = np.stack(list(ours.as_dict().values()), axis=-1)
        totals = map(accumulated, (ours.net, other.net, ours.entropy))
        further = np.stack([other.net, *totals], axis=-1)
        for step, n in np.ndindex(other.net.shape):
            time, here = float(run.times[step]), tuple(values[step, n])
            yield HistoryRow(side, pair.eta, step, time, n + 1, here, *further[step, n])


class PublishedRow(NamedTuple):
    """One side's deviation from one published history."""

    side: str
    history: str
    worst: Annotated[float, "worst deviation / range"]
    median: Annotated[float, "median over layers or neurons"]


def published_rows(study: Study) -> Iterator[PublishedRow]:
    """Against the published histories.

    Deviation of each history from the author's, as a share of that history's range.
    """
    for side in study.run_names:
        run = study.run(side, study.setup.base)
        ours = run.histories().as_dict() | {
            "norm": np.sqrt(run.sums[:, :, SUMS.index("z_z")]),
            "weight_norm": run.weight_norm[1:],
            "activation": run.activation,
        }
        for name, theirs in (study.setup.published or {}).items():
            worst = np.abs(ours[name] - theirs).max(axis=0) / np.ptp(theirs, axis=0)
            yield PublishedRow(side, name, worst.max(), float(np.median(worst)))


class LandmarkRow(NamedTuple):
    """Where entropy, flow and Net of one layer turn."""

    side: str
    layer: int
    entropy_minimum_at: Annotated[int | None, "entropy minimum at"]
    entropy_minimum: Annotated[float, "value [bit]"]
    flow_peak_at: Annotated[int | None, "flow peak at"]
    flow_peak: Annotated[float, "value"]
    net_crossing: Annotated[int | None, "Net > 0 from"]
    net_crossing_equation: Annotated[int | None, "Net > 0 from (equation's sign)"]
    net_lowest: Annotated[float, "Net lowest"]
    net_highest: Annotated[float, "Net highest"]
    net_highest_at: Annotated[int, "Net highest at"]


def landmarks_rows(study: Study) -> Iterator[LandmarkRow]:
    """Landmarks.

    Recorded steps, counted from 0. “–”: not reached by the last one; of Tensor Net, that it never
    turns from negative to positive.
    """
    for side in study.run_names:
        run = study.run(side, study.setup.base)
        other, nets = onset(run.histories("equation")), run.histories().net.T
        for n, (turns, net) in enumerate(zip(run.landmarks, nets, strict=True)):
            at_minimum = turns.reached["entropy_min"], turns.entropy_min
            at_peak = turns.reached["flow_peak"], turns.flow_peak
            crossings, extremes = (turns.net_crossing, other[n]), (net.min(), net.max())
            yield LandmarkRow(
                side, n + 1, *at_minimum, *at_peak, *crossings, *extremes, int(net.argmax())
            )


class InvarianceRow(NamedTuple):
    """Deviation of one history of one pair: from the limit, the finest and the second finest."""

    side: str
    history: str
    eta: Annotated[float, "η"]
    steps: Annotated[int, "K"]
    limit_l2: Annotated[float, "from the limit, L2"]
    limit_worst: Annotated[float, "from the limit, worst / range"]
    finest_worst: Annotated[float, "from η = {setup.finest.eta:g}, worst / range"]
    second_worst: Annotated[float, "from η = {setup.second_finest.eta:g}, worst / range"]
    second_l2: Annotated[float, "from η = {setup.second_finest.eta:g}, L2"]


def invariance_rows(study: Study) -> Iterator[InvarianceRow]:
    """Time invariance.

    Worst layer; entropy divided by η. From the limit: at t = η × updates. From another pair: in
    the paper's time, t = η k, k counting forward steps from 0.
    """
    setup = study.setup
    for side in study.run_names:
        others = [study.run(side, pair) for pair in (setup.finest, setup.second_finest)]
        for name, pair in product(pairs.SCALED, setup.pairs):
            run = study.run(side, pair)
            exact = pairs.deviation(run, name, study.limit)
            near, other = (pairs.between(run, one, name) for one in others)
            sizes = exact.relative_l2, exact.worst, near.worst, other.worst, other.relative_l2
            yield InvarianceRow(side, name, pair.eta, pair.steps, *(size.max() for size in sizes))


class OrderRow(NamedTuple):
    """Order in eta at which one history approaches the limit: over all pairs, and the fine ones."""

    side: str
    history: str
    order: Annotated[float, "order in η"]
    fine_order: Annotated[float | None, "order below η = {setup.base.eta:g}"]
    largest: Annotated[float, "largest deviation"]
    smallest: Annotated[float, "smallest deviation"]

    @property
    def finest_order(self) -> float:
        """The order of the fine pairs, or where there are too few of them that of all."""
        return self.fine_order or self.order


def orders_rows(study: Study) -> Iterator[OrderRow]:
    """Order of time invariance.

    Slope of log(relative L2 deviation from the limit) over log(η). 1 is first order; in coarse
    formats the deviation stops falling, since updates vanish below one step.
    """
    etas, rows = [pair.eta for pair in study.setup.pairs], list(invariance_rows(study))
    for side, name in product(study.run_names, pairs.SCALED):
        chosen = [row for row in rows if (row.side, row.history) == (side, name)]
        errors = [row.limit_l2 for row in chosen]
        fine = [(row.eta, row.limit_l2) for row in chosen if row.eta < study.setup.base.eta]
        order = pairs.order(*zip(*fine, strict=True)) if len(fine) > 1 else None
        yield OrderRow(side, name, pairs.order(etas, errors), order, max(errors), min(errors))


class TimeRow(NamedTuple):
    """The characteristic time of one network from one seed, by each reading."""

    network: str
    seed: int
    settled: Annotated[
        tuple[float | None, ...],
        ("T, flow past its peak", *(f"T, flow ≤ {share:g} × peak" for share in SHARES[1:])),
    ]
    entropy_only: Annotated[float | None, "T, entropy alone"]
    residence: Annotated[list[float] | None, "‖Z‖ / flow at T, by layer"]
    decay: Annotated[list[float], "p of flow ~ t⁻ᵖ, by layer"]
    simulated: Annotated[float, "simulated until"]


def characteristic_times_rows(study: Study) -> Iterator[TimeRow]:
    """Characteristic times.

    T = η K. “–”: not reached in the time simulated, or not asked for.
    """
    for shape, items in study.times.items():
        for item in items:
            yield TimeRow(
                "-".join(map(str, shape)),
                item.seed,
                tuple(item.settled.get(share) for share in SHARES),
                item.entropy_only,
                None if item.residence is None else list(map(float, item.residence)),
                list(map(float, item.decay)),
                item.simulated,
            )


class SpreadRow(NamedTuple):
    """The characteristic time of one network over its seeds."""

    network: str
    seeds: int
    missing: Annotated[int, "not settled"]
    mean: Annotated[float | None, "T, mean"]
    lowest: float | None
    highest: float | None
    relative: Annotated[float | None, "(highest − lowest) / mean"]
    alone: Annotated[float | None, "T of entropy alone, mean"]


def characteristic_time_spread_rows(study: Study) -> Iterator[SpreadRow]:
    """Characteristic time by network.

    η = {setup.base.eta:g}; simulated until t = {setup.scale.time_limit:g} times the design's η K,
    small networks up to four times longer.
    """
    for shape, items in study.times.items():
        found = [item.settled[1.0] for item in items]
        counted = "-".join(map(str, shape)), len(found), found.count(None)
        mean, low, high = spread(found) or (None, None, None)
        relative = None if mean is None or high is None or low is None else (high - low) / mean
        alone = spread([item.entropy_only for item in items])
        yield SpreadRow(*counted, mean, low, high, relative, alone and alone[0])


class StoppingRow(NamedTuple):
    """When the criterion fires for one pair, at once and held, and when learning sets in."""

    side: str
    eta: Annotated[float, "η"]
    steps: Annotated[int, "K"]
    stopped: Annotated[int | None, "fires at step"]
    stop_time: Annotated[float | None, "T = η K"]
    hold: int
    held: Annotated[int | None, "fires at step, held"]
    held_time: Annotated[float | None, "T, held"]
    watched: Annotated[int, "steps watched"]
    onset: Annotated[list[int | None], "onset by layer (Net > 0)"]


def stopping_rows(study: Study) -> Iterator[StoppingRow]:
    """Stopping, and the onset of structured learning.

    The criterion: entropy past its minimum in every layer and every layer's flow past its peak;
    “held” asks that both extremes lie K/20 steps back. “–”: not in the steps watched.
    """
    for side, pair, run in study.runs():
        fired, held = (run.stopped, run.time_of(run.stopped)), (run.held, run.time_of(run.held))
        hold, onsets = hold_steps(pair.steps), onset(run.histories())
        yield StoppingRow(side, pair.eta, pair.steps, *fired, hold, *held, run.looked, onsets)


class ActionRow(NamedTuple):
    """The action of one layer and pair, and the sums that approximate it with their errors."""

    eta: Annotated[float, "η"]
    layer: int
    exact: Annotated[float, "Δ Shannon entropy of D [bit]"]
    sums: Annotated[
        tuple[float, ...], ("Σ H [bit]", "Σ L η / ln 2 [bit]", "Σ H by the trapezoid [bit]")
    ]
    errors: Annotated[
        tuple[float, ...], ("error of Σ H", "error of Σ L η", "error of the trapezoid")
    ]


def action_rows(study: Study) -> Iterator[ActionRow]:
    """Action and entropy.

    Errors are relative to the exact action, the change of the summed binary entropy of D.
    """
    for pair, n in product(study.setup.pairs, range(study.setup.layers)):
        found = study.pairs[pair].action
        sums, errors = (
            tuple(total[n] for total in totals.values()) for totals in (found.sums, found.errors)
        )
        yield ActionRow(pair.eta, n + 1, found.exact[n], sums, errors)


class ActionOrderRow(NamedTuple):
    """Order in eta at which one sum approaches the action in one layer."""

    sum: str
    layer: int
    order: Annotated[float, "order in η"]
    largest: Annotated[float, "largest error"]
    smallest: Annotated[float, "smallest error"]


def action_orders_rows(study: Study) -> Iterator[ActionOrderRow]:
    """Order of the action's discretisation."""
    etas = [pair.eta for pair in study.setup.pairs]
    for name, n in product(SUMMED, range(study.setup.layers)):
        errors = [study.pairs[pair].action.errors[name][n] for pair in study.setup.pairs]
        order = pairs.order(etas, errors)
        yield ActionOrderRow(name, n + 1, order, max(errors), min(errors))


class ResidualRow(NamedTuple):
    """One residual of the Euler-Lagrange equation."""

    residual: str
    layer: int | None
    eta: Annotated[float | None, "η"]
    size: Annotated[float, "relative size"]


def euler_lagrange_rows(study: Study) -> Iterator[ResidualRow]:
    """Euler–Lagrange residuals.

    Continuous: |d/dt ∂L/∂ż − ∂L/∂z|, both by complex-step differentiation, over the larger of the
    two terms, largest element of all steps. Discrete: of −Σ Z ΔD as written.
    """
    along, discrete = "continuous, along the training", "discrete action, median over steps"
    for n, largest in enumerate(study.detail.residuals.max(axis=0), 1):
        yield ResidualRow(along, n, study.setup.base.eta, largest)
    yield ResidualRow("continuous, along a random path", None, None, study.detail.any_path)
    for pair in study.setup.pairs:
        for n, median in enumerate(np.median(study.pairs[pair].discrete, axis=0), 1):
            yield ResidualRow(discrete, n, pair.eta, median)
