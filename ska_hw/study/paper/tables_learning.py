"""Tables of how well a training learns: adaptive steps, autonomy of the layers, probes, ranks."""

from collections.abc import Iterator
from typing import Annotated, NamedTuple

from ska_hw.study.paper.adaptive import end_state_error
from ska_hw.study.paper.autonomy import Autonomy
from ska_hw.study.paper.study import Study
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
    finest_error: Annotated[float | None, "end state from η = {setup.finest.eta:g}"]


def adaptive_rows(study: Study) -> Iterator[AdaptiveRow]:
    """Adaptive time stepping.

    Relative distance of D at t = {setup.finest.last_time:g}, worst layer (for the published rule:
    at each pair's own end). The limit took {limit.passes} passes of DOP853.
    """
    d_at, finest = study.limit.d_at, study.setup.finest
    for pair in study.setup.pairs:
        error = end_state_error(study.pairs[pair].d_end, d_at[pair.last_time], d_at[0.0])
        yield AdaptiveRow(PUBLISHED_RULE, pair.eta, pair.steps, None, None, error, None)
    for ours in study.solutions:
        error, other = (
            end_state_error(ours.d, expected, d_at[0.0])
            for expected in (d_at[finest.last_time], study.pairs[finest].d_end)
        )
        cost = ours.passes, ours.accepted, ours.rejected
        yield AdaptiveRow(ours.method, ours.tolerance, *cost, error, other)


def autonomy_rows(study: Study) -> list[Autonomy]:
    """Layer-wise autonomy.

    Z and W of the layers below the cut, over {setup.scale.autonomy_steps} steps, compared to the
    bit.
    """
    return study.autonomy


class ProbeRow(NamedTuple):
    """Cross-validated accuracy of one probe on one layer's D."""

    side: str
    layer: str
    step: str
    probe: str
    accuracy: float
    deviation: Annotated[float, "standard deviation over folds"]


def probes_rows(study: Study) -> Iterator[ProbeRow]:
    """Linear probes.

    On standardised D, five-fold cross-validation with as many of each class.
    """
    for side, found in [(FLOAT, study.probes or []), *study.preset_probes.items()]:
        for p in found:
            layer = "input" if p.layer < 0 else str(p.layer + 1)
            step = "untrained" if p.step < 0 else str(p.step)
            yield ProbeRow(side, layer, step, p.probe, p.accuracy, p.deviation)


class RankRow(NamedTuple):
    """Effective rank of D of one layer after one step."""

    step: Annotated[int, "recorded step (−1: untrained)"]
    layer: int
    plain: Annotated[float, "of D"]
    centred: Annotated[float, "of D less its mean"]


def effective_rank_rows(study: Study) -> Iterator[RankRow]:
    """Effective rank of D."""
    for step, found in study.detail.ranks.items():
        for n, (plain, centred) in enumerate(found, 1):
            yield RankRow(step - 1 if step else -1, n, plain, centred)
