"""Tables over time: histories, landmarks, invariance, characteristic time, stopping."""

import numpy as np

from ska_hw.contract.observables import HISTORIES, accumulated
from ska_hw.contract.sums import SUMS
from ska_hw.model.stopping import onset
from ska_hw.study.paper import pairs
from ska_hw.study.paper.characteristic import SHARES, spread
from ska_hw.study.paper.setup import PUBLISHED
from ska_hw.study.paper.study import Study
from ska_hw.study.paper.table import Cell, Table, joined
from ska_hw.study.paper.trajectory import hold_steps


def histories_table(study: Study) -> Table:
    """Every history of every run, step by step."""
    rows: list[tuple[Cell, ...]] = []
    for side in study.run_names:
        for pair in study.setup.pairs:
            run = study.run(side, pair)
            ours, other = run.histories(), run.histories("equation")
            columns = [ours.as_dict()[name] for name in HISTORIES]
            columns += [other.net, accumulated(ours.net), accumulated(other.net)]
            columns += [accumulated(ours.entropy)]
            for step, time in enumerate(run.times):
                for layer in range(study.setup.layers):
                    values = [float(column[step, layer]) for column in columns]
                    rows.append((side, pair.eta, step, float(time), layer + 1, *values))
    return Table(
        "histories",
        "Histories",
        (
            *("side", "eta", "step", "t", "layer", *HISTORIES, "net_equation"),
            *("net_accumulated", "net_equation_accumulated", "entropy_accumulated"),
        ),
        rows,
        shown=False,
    )


def published_table(study: Study) -> Table | None:
    """Worst deviation from each published history, as a share of that history's range."""
    published = study.setup.published
    if published is None:
        return None
    rows: list[tuple[Cell, ...]] = []
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
            rows.append((side, name, float(worst.max()), float(np.median(worst))))
    return Table(
        "published",
        "Against the published histories",
        ("side", "history", "worst deviation / range", "median over layers or neurons"),
        rows,
        "Deviation of each history from the author's, as a share of that history's range.",
    )


def landmarks_table(study: Study) -> Table:
    """Where entropy, flow and Net turn, at the base pair, on every side and for both signs."""
    rows: list[tuple[Cell, ...]] = []
    for side in study.run_names:
        run = study.run(side, study.setup.base)
        other = onset(run.histories("equation"))
        for layer, found in enumerate(run.landmarks):
            net = run.histories().net[:, layer]
            rows.append(
                (
                    *(side, layer + 1, found.entropy_min_step, found.entropy_min),
                    *(found.flow_peak_step, found.flow_peak, found.net_crossing),
                    *(other[layer], float(net.min()), float(net.max()), int(net.argmax())),
                )
            )
    return Table(
        "landmarks",
        "Landmarks",
        (
            *("side", "layer", "entropy minimum at", "value [bit]", "flow peak at", "value"),
            *("Net > 0 from", "Net > 0 from (equation's sign)"),
            *("Net lowest", "Net highest", "Net highest at"),
        ),
        rows,
        "Recorded steps, counted from 0. “–”: Tensor Net never turns from negative to positive.",
    )


def invariance_table(study: Study) -> Table:
    """Deviation of every pair from the flow in continuous time and from two other pairs."""
    setup, limit = study.setup, study.limit
    finest = min(setup.pairs, key=lambda pair: pair.eta)
    second = sorted(setup.pairs, key=lambda pair: pair.eta)[min(1, len(setup.pairs) - 1)]
    rows: list[tuple[Cell, ...]] = []
    for side in study.run_names:
        for name in pairs.SCALED:
            for pair in setup.pairs:
                run = study.run(side, pair)
                exact = pairs.deviation(run, name, limit.times, limit.history(name))
                near = pairs.between(run, study.run(side, finest), name)
                other = pairs.between(run, study.run(side, second), name)
                rows.append(
                    (
                        *(side, name, pair.eta, pair.steps, float(exact.relative_l2.max())),
                        *(float(exact.worst.max()), float(near.worst.max())),
                        *(float(other.worst.max()), float(other.relative_l2.max())),
                    )
                )
    return Table(
        "invariance",
        "Time invariance",
        (
            *("side", "history", "η", "K", "from the limit, L2", "from the limit, worst / range"),
            f"from η = {finest.eta:g}, worst / range",
            f"from η = {second.eta:g}, worst / range",
            f"from η = {second.eta:g}, L2",
        ),
        rows,
        "Worst layer; entropy divided by η. From the limit: at t = η × updates. From another "
        "pair: in the paper's time, t = η k, k counting forward steps from 0.",
    )


def orders_table(study: Study) -> Table:
    """Order in eta at which every history approaches the limit."""
    etas, base = [pair.eta for pair in study.setup.pairs], study.setup.base.eta
    rows: list[tuple[Cell, ...]] = []
    table = invariance_table(study)
    for side in study.run_names:
        for name in pairs.SCALED:
            errors = [float(r[4] or 0) for r in table.rows if r[:2] == (side, name)]
            fine = [(e, d) for e, d in zip(etas, errors, strict=True) if e < base]
            order = pairs.order(*zip(*fine, strict=True)) if len(fine) > 1 else None
            rows.append((side, name, pairs.order(etas, errors), order, max(errors), min(errors)))
    return Table(
        "orders",
        "Order of time invariance",
        (
            *("side", "history", "order in η", f"order below η = {base:g}"),
            *("largest deviation", "smallest deviation"),
        ),
        rows,
        "Slope of log(relative L2 deviation from the limit) over log(η). 1 is first order; in "
        "coarse formats the deviation stops falling, since updates vanish below one step.",
    )


def times_table(study: Study) -> Table:
    """Characteristic times of all networks."""
    rows: list[tuple[Cell, ...]] = []
    for shape, found in study.times.items():
        for item in found:
            rows.append(
                (
                    "-".join(map(str, shape)),
                    item.seed,
                    *(item.settled.get(share) for share in SHARES),
                    item.entropy_only,
                    None if item.residence is None else joined([float(r) for r in item.residence]),
                    joined([float(p) for p in item.decay]),
                    item.simulated,
                )
            )
    shares = (f"T, flow ≤ {share:g} × peak" for share in SHARES[1:])
    return Table(
        "characteristic_times",
        "Characteristic times",
        (
            *("network", "seed", "T, flow past its peak", *shares, "T, entropy alone"),
            *("‖Z‖ / flow at T, by layer", "p of flow ~ t⁻ᵖ, by layer", "simulated until"),
        ),
        rows,
        "T = η K. “–”: not reached in the time simulated, or not asked for.",
        shown=False,
    )


def spread_table(study: Study) -> Table:
    """Characteristic time of each network over the seeds."""
    rows: list[tuple[Cell, ...]] = []
    for shape, found in study.times.items():
        times = [item.settled[1.0] for item in found]
        over = spread(times)
        mean, low, high = over or (None, None, None)
        missing = sum(time is None for time in times)
        alone = spread([item.entropy_only for item in found])
        rows.append(
            (
                *("-".join(map(str, shape)), len(times), missing, mean, low, high),
                None if over is None else (over[2] - over[1]) / over[0],
                alone and alone[0],
            )
        )
    return Table(
        "characteristic_time_spread",
        "Characteristic time by network",
        (
            *("network", "seeds", "not settled", "T, mean", "lowest", "highest"),
            *("(highest − lowest) / mean", "T of entropy alone, mean"),
        ),
        rows,
        f"η = {study.setup.base.eta:g}; simulated until t = {study.setup.scale.time_limit:g} times "
        "the design's η K, small networks up to four times longer.",
    )


def stopping_table(study: Study) -> Table:
    """When the criterion fires, and when structured learning sets in."""
    rows: list[tuple[Cell, ...]] = []
    for side in study.run_names:
        for pair in study.setup.pairs:
            run = study.run(side, pair)

            def time(step: int | None, eta: float = pair.eta) -> float | None:
                return None if step is None else eta * (step + 2)

            rows.append(
                (
                    *(side, pair.eta, pair.steps, run.stopped, time(run.stopped)),
                    *(hold_steps(pair.steps), run.held, time(run.held), run.looked),
                    joined(onset(run.histories())),
                )
            )
    return Table(
        "stopping",
        "Stopping, and the onset of structured learning",
        (
            *("side", "η", "K", "fires at step", "T = η K", "hold", "fires at step, held"),
            *("T, held", "steps watched", "onset by layer (Net > 0)"),
        ),
        rows,
        "The criterion: entropy past its minimum in every layer and every layer's flow past its "
        "peak; “held” asks that both extremes lie K/20 steps back. “–”: not in the steps watched.",
    )
