"""Tables of fixed point against float."""

from typing import Annotated, NamedTuple

from ska_hw.contract.observables import HISTORIES
from ska_hw.study.paper import quantised
from ska_hw.study.paper.study import Study
from ska_hw.study.paper.table import ReportTable


class ErrorRow(NamedTuple):
    """The error of one history of one layer, side and pair."""

    side: str
    eta: Annotated[float, "η"]
    error: quantised.HistoryError


def quantised_table(study: Study) -> ReportTable[ErrorRow]:
    """Errors of every history at every preset and pair."""
    rows = [
        ErrorRow(side, pair.eta, error)
        for side, pair, fixed, exact in study.compared()
        for error in quantised.history_errors(fixed, exact)
    ]
    title = "Fixed point against float, every history"
    return ReportTable("quantised", title, ErrorRow, rows, shown=False)


class SummaryRow(NamedTuple):
    """What quantisation does to one side and pair, the worst layer counting."""

    side: str
    eta: Annotated[float, "η"]
    errors: Annotated[tuple[float, ...], tuple(f"{name}, L2" for name in HISTORIES)]
    moved: Annotated[int, "landmarks moved"]
    largest_shift: Annotated[int | None, "largest shift [steps]"]
    lost: Annotated[int, "landmarks lost or new"]
    neurons: Annotated[int, "neurons flipped"]
    decisions: Annotated[float, "decisions flipped, worst layer"]
    saturations: int


def quantised_summary(study: Study) -> ReportTable[SummaryRow]:
    """One line a preset and pair."""
    rows = []
    for side, pair, fixed, exact in study.compared():
        errors = quantised.worst_errors(fixed, exact)
        shifts = [s.shift for s in quantised.landmark_shifts(fixed.landmarks, exact.landmarks)]
        steps = [abs(shift) for shift in shifts if isinstance(shift, int)]
        rows.append(
            SummaryRow(
                side,
                pair.eta,
                tuple(errors.values()),
                moved=sum(step != 0 for step in steps),
                largest_shift=max(steps, default=None),
                lost=sum(isinstance(shift, str) for shift in shifts),
                neurons=sum(quantised.fates_flipped(fixed, exact)),
                decisions=max(quantised.decisions_flipped(fixed, exact)),
                saturations=int(fixed.overflows.sum()),
            )
        )
    return ReportTable(
        "quantised_summary",
        "Fixed point against float",
        SummaryRow,
        rows,
        "Relative L2 of the worst layer. A neuron has flipped when its mean Z over the samples "
        "ends on the other side of zero. A landmark that the last step does not reach is none.",
    )


class ShiftRow(NamedTuple):
    """One landmark of one layer, side and pair, in float and in fixed point."""

    side: str
    eta: Annotated[float, "η"]
    shift: quantised.Shift


def shifts_table(study: Study) -> ReportTable[ShiftRow]:
    """Every landmark of every preset and pair."""
    rows = [
        ShiftRow(side, pair.eta, shift)
        for side, pair, fixed, exact in study.compared()
        for shift in quantised.landmark_shifts(fixed.landmarks, exact.landmarks)
    ]
    return ReportTable("landmark_shifts", "Landmarks that move", ShiftRow, rows, shown=False)


class NoiseRow(NamedTuple):
    """Signal-to-quantisation-noise ratio, range and saturations of one tensor of one layer."""

    side: str
    noise: quantised.TensorNoise


def noise_table(study: Study) -> ReportTable[NoiseRow]:
    """Signal-to-quantisation-noise ratio, range and saturations by tensor."""
    return ReportTable(
        "noise",
        "Tensors: noise, range and saturations",
        NoiseRow,
        [NoiseRow(side, noise) for side, noises in study.noise.items() for noise in noises],
        f"At the base pair, {study.setup.base.label}. SQNR: power of the float tensor over power "
        "of its difference from the fixed-point one.",
    )
