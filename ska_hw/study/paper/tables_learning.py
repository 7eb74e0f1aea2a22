"""Tables of how well a training learns: adaptive steps, autonomy of the layers, probes, ranks."""

from typing import Annotated, NamedTuple

from ska_hw.study.paper import adaptive
from ska_hw.study.paper.autonomy import Autonomy
from ska_hw.study.paper.study import Study, common_end, end_time
from ska_hw.study.paper.table import ReportTable
from ska_hw.study.paper.trajectory import FLOAT

PUBLISHED_RULE = "SKA as published"


class AdaptiveRow(NamedTuple):
    """What one way to integrate costs in passes, and how far from the limit it ends."""

    method: str
    setting: Annotated[float, "η or tolerance"]
    passes: Annotated[int, "forward passes"]
    accepted: int | None
    rejected: int | None
    error: Annotated[float, "end state from the limit"]
    finest_error: Annotated[float | None, "end state from η = {finest:g}"]


def adaptive_table(study: Study) -> ReportTable[AdaptiveRow]:
    """Passes and end-state error of all ways to integrate."""
    setup, limit = study.setup, study.limit
    start, end = limit.d_at[0.0], common_end(setup)
    finest = setup.finest
    reference = study.pairs[finest].d_end
    rows = []
    for pair in setup.pairs:
        error = adaptive.end_state_error(study.pairs[pair].d_end, limit.d_at[end_time(pair)], start)
        rows.append(AdaptiveRow(PUBLISHED_RULE, pair.eta, pair.steps, None, None, error, None))
    for ours in study.solutions:
        error = adaptive.end_state_error(ours.d, limit.d_at[end], start)
        other = adaptive.end_state_error(ours.d, reference, start)
        cost = ours.passes, ours.accepted, ours.rejected
        rows.append(AdaptiveRow(ours.method, ours.tolerance, *cost, error, other))
    return ReportTable(
        "adaptive",
        "Adaptive time stepping",
        AdaptiveRow,
        rows,
        f"Relative distance of D at t = {end:g}, worst layer (for the published rule: at each "
        f"pair's own end). The limit took {limit.passes} passes of DOP853.",
        words={"finest": finest.eta},
    )


def autonomy_table(study: Study) -> ReportTable[Autonomy]:
    """Values of lower layers that differ when upper layers are changed or removed."""
    return ReportTable(
        "autonomy",
        "Layer-wise autonomy",
        Autonomy,
        study.autonomy,
        f"Z and W of the layers below the cut, over {study.setup.scale.autonomy_steps} steps, "
        "compared to the bit.",
    )


class ProbeRow(NamedTuple):
    """Cross-validated accuracy of one probe on one layer's D."""

    side: str
    layer: str
    step: str
    probe: str
    accuracy: float
    deviation: Annotated[float, "standard deviation over folds"]


def probe_table(study: Study) -> ReportTable[ProbeRow] | None:
    """Cross-validated accuracy of every probe."""
    if study.probes is None:
        return None
    rows = []
    for side, probes in [(FLOAT, study.probes), *study.preset_probes.items()]:
        for p in probes:
            layer = "input" if p.layer < 0 else str(p.layer + 1)
            step = "untrained" if p.step < 0 else str(p.step)
            rows.append(ProbeRow(side, layer, step, p.probe, p.accuracy, p.deviation))
    return ReportTable(
        "probes",
        "Linear probes",
        ProbeRow,
        rows,
        "On standardised D, five-fold cross-validation with as many of each class.",
        shown=False,
    )


class RankRow(NamedTuple):
    """Effective rank of D of one layer after one step."""

    step: Annotated[int, "recorded step (−1: untrained)"]
    layer: int
    plain: Annotated[float, "of D"]
    centred: Annotated[float, "of D less its mean"]


def rank_table(study: Study) -> ReportTable[RankRow]:
    """Effective rank of D, of the float run, at some steps."""
    rows = [
        RankRow(step - 1 if step else -1, n + 1, float(plain), float(centred))
        for step, ranks in study.detail.ranks.items()
        for n, (plain, centred) in enumerate(ranks)
    ]
    return ReportTable("effective_rank", "Effective rank of D", RankRow, rows, shown=False)
