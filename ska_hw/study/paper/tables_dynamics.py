"""Tables of how a training moves: histories, time invariance, characteristic time, the action."""

from typing import Annotated, NamedTuple

import numpy as np

from ska_hw.contract.observables import HISTORIES, accumulated
from ska_hw.contract.sums import SUMS
from ska_hw.model.stopping import onset
from ska_hw.study.paper import pairs
from ska_hw.study.paper.action import SUMMED
from ska_hw.study.paper.characteristic import SHARES, spread
from ska_hw.study.paper.setup import PUBLISHED
from ska_hw.study.paper.study import Study
from ska_hw.study.paper.table import ReportTable
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


def histories_table(study: Study) -> ReportTable[HistoryRow]:
    """Every history of every run, step by step."""
    rows = []
    for side, pair, run in study.runs():
        ours, other = run.histories(), run.histories("equation")
        histories = np.stack([ours.as_dict()[name] for name in HISTORIES], axis=-1)
        further = [other.net, accumulated(ours.net), accumulated(other.net)]
        further += [accumulated(ours.entropy)]
        for step, time in enumerate(run.times):
            for n in range(study.setup.layers):
                values = tuple(map(float, histories[step, n]))
                more = (float(history[step, n]) for history in further)
                rows.append(HistoryRow(side, pair.eta, step, float(time), n + 1, values, *more))
    return ReportTable("histories", "Histories", HistoryRow, rows, shown=False)


class PublishedRow(NamedTuple):
    """One side's deviation from one published history."""

    side: str
    history: str
    worst: Annotated[float, "worst deviation / range"]
    median: Annotated[float, "median over layers or neurons"]


def published_table(study: Study) -> ReportTable[PublishedRow] | None:
    """Worst deviation from each published history, as a share of that history's range."""
    published = study.setup.published
    if published is None:
        return None
    rows = []
    for side in study.run_names:
        run = study.run(side, study.setup.base)
        ours = run.histories().as_dict() | {
            "norm": np.sqrt(run.sums[:, :, SUMS.index("z_z")]),
            "weight_norm": run.weight_norm[1:],
            "activation": run.activation,
        }
        for name in PUBLISHED:
            theirs = published[name]
            worst = np.abs(ours[name] - theirs).max(axis=0) / np.ptp(theirs, axis=0)
            rows.append(PublishedRow(side, name, float(worst.max()), float(np.median(worst))))
    return ReportTable(
        "published",
        "Against the published histories",
        PublishedRow,
        rows,
        "Deviation of each history from the author's, as a share of that history's range.",
    )


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


def landmarks_table(study: Study) -> ReportTable[LandmarkRow]:
    """Where entropy, flow and Net turn, at the base pair, on every side and for both signs."""
    rows = []
    for side in study.run_names:
        run = study.run(side, study.setup.base)
        other = onset(run.histories("equation"))
        for n, turns in enumerate(run.landmarks):
            net = run.histories().net[:, n]
            at_minimum = turns.reached["entropy_min"], turns.entropy_min
            at_peak = turns.reached["flow_peak"], turns.flow_peak
            lowest, highest, at = float(net.min()), float(net.max()), int(net.argmax())
            crossings = turns.net_crossing, other[n]
            rows.append(
                LandmarkRow(side, n + 1, *at_minimum, *at_peak, *crossings, lowest, highest, at)
            )
    return ReportTable(
        "landmarks",
        "Landmarks",
        LandmarkRow,
        rows,
        "Recorded steps, counted from 0. “–”: not reached by the last one; of Tensor Net, that it "
        "never turns from negative to positive.",
    )


class InvarianceRow(NamedTuple):
    """Deviation of one history of one pair: from the limit, the finest and the second finest."""

    side: str
    history: str
    eta: Annotated[float, "η"]
    steps: Annotated[int, "K"]
    limit_l2: Annotated[float, "from the limit, L2"]
    limit_worst: Annotated[float, "from the limit, worst / range"]
    finest_worst: Annotated[float, "from η = {finest:g}, worst / range"]
    second_worst: Annotated[float, "from η = {second:g}, worst / range"]
    second_l2: Annotated[float, "from η = {second:g}, L2"]


def invariance_table(study: Study) -> ReportTable[InvarianceRow]:
    """Deviation of every pair from the flow in continuous time and from two other pairs."""
    setup, limit = study.setup, study.limit
    ordered = sorted(setup.pairs, key=lambda pair: pair.eta)
    finest, second = ordered[0], ordered[:2][-1]
    rows = []
    for side in study.run_names:
        for name in pairs.SCALED:
            for pair in setup.pairs:
                run = study.run(side, pair)
                exact = pairs.deviation(run, name, limit.times, limit.history(name))
                near = pairs.between(run, study.run(side, finest), name)
                other = pairs.between(run, study.run(side, second), name)
                sizes = exact.relative_l2, exact.worst, near.worst, other.worst, other.relative_l2
                worst = (float(size.max()) for size in sizes)
                rows.append(InvarianceRow(side, name, pair.eta, pair.steps, *worst))
    return ReportTable(
        "invariance",
        "Time invariance",
        InvarianceRow,
        rows,
        "Worst layer; entropy divided by η. From the limit: at t = η × updates. From another "
        "pair: in the paper's time, t = η k, k counting forward steps from 0.",
        words={"finest": finest.eta, "second": second.eta},
    )


class OrderRow(NamedTuple):
    """Order in eta at which one history approaches the limit: over all pairs, and the fine ones."""

    side: str
    history: str
    order: Annotated[float, "order in η"]
    fine_order: Annotated[float | None, "order below η = {base:g}"]
    largest: Annotated[float, "largest deviation"]
    smallest: Annotated[float, "smallest deviation"]

    @property
    def finest_order(self) -> float:
        """The order of the fine pairs, or where there are too few of them that of all."""
        return self.fine_order or self.order


def orders_table(study: Study, invariance: ReportTable[InvarianceRow]) -> ReportTable[OrderRow]:
    """Order in eta at which every history approaches the limit."""
    etas, base = [pair.eta for pair in study.setup.pairs], study.setup.base.eta
    rows = []
    for side in study.run_names:
        for name in pairs.SCALED:
            chosen = [r for r in invariance.rows if (r.side, r.history) == (side, name)]
            errors = [r.limit_l2 for r in chosen]
            fine = [(r.eta, r.limit_l2) for r in chosen if r.eta < base]
            order = pairs.order(*zip(*fine, strict=True)) if len(fine) > 1 else None
            extremes = max(errors), min(errors)
            rows.append(OrderRow(side, name, pairs.order(etas, errors), order, *extremes))
    return ReportTable(
        "orders",
        "Order of time invariance",
        OrderRow,
        rows,
        "Slope of log(relative L2 deviation from the limit) over log(η). 1 is first order; in "
        "coarse formats the deviation stops falling, since updates vanish below one step.",
        words={"base": base},
    )


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


def times_table(study: Study) -> ReportTable[TimeRow]:
    """Characteristic times of all networks."""
    rows = [
        TimeRow(
            "-".join(map(str, shape)),
            item.seed,
            tuple(item.settled.get(share) for share in SHARES),
            item.entropy_only,
            None if item.residence is None else list(map(float, item.residence)),
            list(map(float, item.decay)),
            item.simulated,
        )
        for shape, times in study.times.items()
        for item in times
    ]
    return ReportTable(
        "characteristic_times",
        "Characteristic times",
        TimeRow,
        rows,
        "T = η K. “–”: not reached in the time simulated, or not asked for.",
        shown=False,
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


def spread_table(study: Study) -> ReportTable[SpreadRow]:
    """Characteristic time of each network over the seeds."""
    rows = []
    for shape, items in study.times.items():
        times = [item.settled[1.0] for item in items]
        mean, low, high = spread(times) or (None, None, None)
        relative = None if mean is None or high is None or low is None else (high - low) / mean
        alone = spread([item.entropy_only for item in items])
        counted = "-".join(map(str, shape)), len(times), times.count(None)
        rows.append(SpreadRow(*counted, mean, low, high, relative, alone and alone[0]))
    return ReportTable(
        "characteristic_time_spread",
        "Characteristic time by network",
        SpreadRow,
        rows,
        f"η = {study.setup.base.eta:g}; simulated until t = {study.setup.scale.time_limit:g} times "
        "the design's η K, small networks up to four times longer.",
    )


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


def stopping_table(study: Study) -> ReportTable[StoppingRow]:
    """When the criterion fires, and when structured learning sets in."""
    rows = []
    for side, pair, run in study.runs():
        fired, held = (run.stopped, run.time_of(run.stopped)), (run.held, run.time_of(run.held))
        hold, onsets = hold_steps(pair.steps), onset(run.histories())
        rows.append(
            StoppingRow(side, pair.eta, pair.steps, *fired, hold, *held, run.looked, onsets)
        )
    return ReportTable(
        "stopping",
        "Stopping, and the onset of structured learning",
        StoppingRow,
        rows,
        "The criterion: entropy past its minimum in every layer and every layer's flow past its "
        "peak; “held” asks that both extremes lie K/20 steps back. “–”: not in the steps watched.",
    )


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


def action_table(study: Study) -> ReportTable[ActionRow]:
    """The action of every pair, and the sums that approximate it."""
    rows = []
    for pair in study.setup.pairs:
        action = study.pairs[pair].action
        for n in range(study.setup.layers):
            sums = tuple(float(getattr(action, name)[n]) for name in SUMMED)
            errors = tuple(float(action.errors[name][n]) for name in SUMMED)
            rows.append(ActionRow(pair.eta, n + 1, float(action.exact[n]), sums, errors))
    return ReportTable(
        "action",
        "Action and entropy",
        ActionRow,
        rows,
        "Errors are relative to the exact action, the change of the summed binary entropy of D.",
    )


class ActionOrderRow(NamedTuple):
    """Order in eta at which one sum approaches the action in one layer."""

    sum: str
    layer: int
    order: Annotated[float, "order in η"]
    largest: Annotated[float, "largest error"]
    smallest: Annotated[float, "smallest error"]


def action_orders(study: Study) -> ReportTable[ActionOrderRow]:
    """Order in eta at which each sum approaches the action."""
    etas = [pair.eta for pair in study.setup.pairs]
    rows = []
    for name in SUMMED:
        for n in range(study.setup.layers):
            errors = [float(study.pairs[p].action.errors[name][n]) for p in study.setup.pairs]
            order = pairs.order(etas, errors)
            rows.append(ActionOrderRow(name, n + 1, order, max(errors), min(errors)))
    title = "Order of the action's discretisation"
    return ReportTable("action_orders", title, ActionOrderRow, rows)


class ResidualRow(NamedTuple):
    """One residual of the Euler-Lagrange equation."""

    residual: str
    layer: int | None
    eta: Annotated[float | None, "η"]
    size: Annotated[float, "relative size"]


def euler_lagrange_table(study: Study) -> ReportTable[ResidualRow]:
    """Residuals, largest over the steps."""
    layers, along = range(study.setup.layers), "continuous, along the training"
    largest = study.detail.residuals.max(axis=0)
    rows = [ResidualRow(along, n + 1, study.setup.base.eta, float(largest[n])) for n in layers]
    any_path = study.detail.any_path
    rows.append(ResidualRow("continuous, along a random path", None, None, any_path))
    for pair in study.setup.pairs:
        for n in layers:
            discrete = float(np.median(study.pairs[pair].discrete[:, n]))
            name = "discrete action, median over steps"
            rows.append(ResidualRow(name, n + 1, pair.eta, discrete))
    return ReportTable(
        "euler_lagrange",
        "Euler–Lagrange residuals",
        ResidualRow,
        rows,
        "Continuous: |d/dt ∂L/∂ż − ∂L/∂z|, both by complex-step differentiation, over the larger "
        "of the two terms, largest element of all steps. Discrete: of −Σ Z ΔD as written.",
    )
