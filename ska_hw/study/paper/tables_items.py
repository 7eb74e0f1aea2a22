"""Tables of action, Euler-Lagrange equation, adaptive steps, autonomy and probes."""

import numpy as np

from ska_hw.study.paper import adaptive, pairs
from ska_hw.study.paper.study import Study, common_end, end_time
from ska_hw.study.paper.table import Cell, Table
from ska_hw.study.paper.trajectory import FLOAT


def action_table(study: Study) -> Table:
    """The action of every pair, and the sums that approximate it."""
    rows: list[tuple[Cell, ...]] = []
    for pair in study.setup.pairs:
        found = study.pairs[pair].action
        for layer in range(study.setup.layers):
            sums = (found.exact, found.entropy, found.lagrangian, found.trapezoid)
            errors = (found.errors[name] for name in ("entropy", "lagrangian", "trapezoid"))
            rows.append(
                (
                    *(pair.eta, layer + 1, *(float(values[layer]) for values in sums)),
                    *(float(values[layer]) for values in errors),
                )
            )
    return Table(
        "action",
        "Action and entropy",
        (
            *("η", "layer", "Δ Shannon entropy of D [bit]", "Σ H [bit]", "Σ L η / ln 2 [bit]"),
            *("Σ H by the trapezoid [bit]", "error of Σ H", "error of Σ L η"),
            "error of the trapezoid",
        ),
        rows,
        "Errors are relative to the exact action, the change of the summed binary entropy of D.",
    )


def action_orders(study: Study) -> Table:
    """Order in eta at which each sum approaches the action."""
    etas = [pair.eta for pair in study.setup.pairs]
    rows: list[tuple[Cell, ...]] = []
    for name in ("entropy", "lagrangian", "trapezoid"):
        for layer in range(study.setup.layers):
            errors = [float(study.pairs[p].action.errors[name][layer]) for p in study.setup.pairs]
            rows.append((name, layer + 1, pairs.order(etas, errors), max(errors), min(errors)))
    return Table(
        "action_orders",
        "Order of the action's discretisation",
        ("sum", "layer", "order in η", "largest error", "smallest error"),
        rows,
    )


def euler_lagrange_table(study: Study) -> Table:
    """Residuals, largest over the steps."""
    rows: list[tuple[Cell, ...]] = []
    for layer in range(study.setup.layers):
        largest = float(study.detail.residuals[:, layer].max())
        rows.append(("continuous, along the training", layer + 1, study.setup.base.eta, largest))
    rows.append(("continuous, along a random path", None, None, study.detail.any_path))
    for pair in study.setup.pairs:
        for layer in range(study.setup.layers):
            discrete = float(np.median(study.pairs[pair].discrete[:, layer]))
            rows.append(("discrete action, median over steps", layer + 1, pair.eta, discrete))
    return Table(
        "euler_lagrange",
        "Euler–Lagrange residuals",
        ("residual", "layer", "η", "relative size"),
        rows,
        "Continuous: |d/dt ∂L/∂ż − ∂L/∂z|, both by complex-step differentiation, over the larger "
        "of the two terms, largest element of all steps. Discrete: of −Σ Z ΔD as written.",
    )


def adaptive_table(study: Study) -> Table:
    """Passes and end-state error of all ways to integrate."""
    setup, limit = study.setup, study.limit
    start, end = limit.d_at[0.0], common_end(setup)
    finest = min(setup.pairs, key=lambda pair: pair.eta)
    reference = study.pairs[finest].run.d_end
    rows: list[tuple[Cell, ...]] = []
    for pair in setup.pairs:
        d = study.pairs[pair].run.d_end
        if d is None or reference is None:
            continue
        error = adaptive.end_state_error(d, limit.d_at[end_time(pair)], start)
        rows.append(("SKA as published", pair.eta, pair.steps, None, None, error, None))
    for found in study.solutions:
        assert reference is not None
        error = adaptive.end_state_error(found.d, limit.d_at[end], start)
        other = adaptive.end_state_error(found.d, reference, start)
        taken = (found.accepted, found.rejected) if found.accepted >= 0 else (None, None)
        rows.append((found.method, found.tolerance, found.passes, *taken, error, other))
    return Table(
        "adaptive",
        "Adaptive time stepping",
        (
            *("method", "η or tolerance", "forward passes", "accepted", "rejected"),
            *("end state from the limit", f"end state from η = {finest.eta:g}"),
        ),
        rows,
        f"Relative distance of D at t = {end:g}, worst layer (for the published rule: at each "
        f"pair's own end). The limit took {limit.passes} passes of DOP853.",
    )


def autonomy_table(study: Study) -> Table:
    """Values of lower layers that differ when upper layers are changed or removed."""
    rows: list[tuple[Cell, ...]] = [
        (a.side, a.cut, a.compared, a.perturbed, a.removed, a.control) for a in study.autonomy
    ]
    return Table(
        "autonomy",
        "Layer-wise autonomy",
        (
            *("side", "layers compared", "values compared", "differ: upper layers perturbed"),
            *("differ: upper layers removed", "control: values of the layer above that changed"),
        ),
        rows,
        f"Z and W of the layers below the cut, over {study.setup.scale.autonomy_steps} steps, "
        "compared to the bit.",
    )


def probe_table(study: Study) -> Table | None:
    """Cross-validated accuracy of every probe."""
    if study.probes is None:
        return None
    rows: list[tuple[Cell, ...]] = []
    everything = [(FLOAT, study.probes), *study.preset_probes.items()]
    for side, probes in everything:
        for p in probes:
            layer = "input" if p.layer < 0 else str(p.layer + 1)
            step = "untrained" if p.step < 0 else str(p.step)
            rows.append((side, layer, step, p.probe, p.accuracy, p.deviation))
    return Table(
        "probes",
        "Linear probes",
        ("side", "layer", "step", "probe", "accuracy", "standard deviation over folds"),
        rows,
        "On standardised D, five-fold cross-validation with as many of each class.",
        shown=False,
    )


def rank_table(study: Study) -> Table:
    """Effective rank of D, of the float run, at some steps."""
    rows: list[tuple[Cell, ...]] = [
        (step - 1 if step else -1, layer + 1, float(plain), float(centred))
        for step, ranks in study.detail.ranks.items()
        for layer, (plain, centred) in enumerate(ranks)
    ]
    return Table(
        "effective_rank",
        "Effective rank of D",
        ("recorded step (−1: untrained)", "layer", "of D", "of D less its mean"),
        rows,
        shown=False,
    )
