"""Tables of fixed point against float."""

from collections.abc import Iterator
from typing import Annotated, NamedTuple

from ska_hw.contract.observables import HISTORIES
from ska_hw.study.paper import quantised
from ska_hw.study.paper.study import Study


class ErrorRow(NamedTuple):
    """The error of one history of one layer, side and pair."""

    side: str
    eta: Annotated[float, "η"]
    error: quantised.HistoryError


def quantised_rows(study: Study) -> Iterator[ErrorRow]:
    """Fixed point against float, every history."""
    for side, pair, fixed, exact in study.compared():
        for error in quantised.history_errors(fixed, exact):
            yield ErrorRow(side, pair.eta, error)


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


def quantised_summary_rows(study: Study) -> Iterator[SummaryRow]:
    """Fixed point against float.

    Relative L2 of the worst layer. A neuron has flipped when its mean Z over the samples ends on
    the other side of zero. A landmark that the last step does not reach is none.
    """
    for side, pair, fixed, exact in study.compared():
        shifts = [s.shift for s in quantised.landmark_shifts(fixed.landmarks, exact.landmarks)]
        steps = [abs(shift) for shift in shifts if isinstance(shift, int)]
        yield SummaryRow(
            side,
            pair.eta,
            tuple(quantised.worst_errors(fixed, exact).values()),
            moved=sum(step != 0 for step in steps),
            largest_shift=max(steps, default=None),
            lost=sum(isinstance(shift, str) for shift in shifts),
            neurons=sum(quantised.fates_flipped(fixed, exact)),
            decisions=max(quantised.decisions_flipped(fixed, exact)),
            saturations=int(fixed.overflows.sum()),
        )


class ShiftRow(NamedTuple):
    """One landmark of one layer, side and pair, in float and in fixed point."""

    side: str
    eta: Annotated[float, "η"]
    shift: quantised.Shift


def landmark_shifts_rows(study: Study) -> Iterator[ShiftRow]:
    """Landmarks that move."""
    for side, pair, fixed, exact in study.compared():
        for shift in quantised.landmark_shifts(fixed.landmarks, exact.landmarks):
            yield ShiftRow(side, pair.eta, shift)


class NoiseRow(NamedTuple):
    """Signal-to-quantisation-noise ratio, range and saturations of one tensor of one layer."""

    side: str
    noise: quantised.TensorNoise


def noise_rows(study: Study) -> Iterator[NoiseRow]:
    """Tensors: noise, range and saturations.

    At the base pair, {setup.base.label}. SQNR: power of the float tensor over power of its
    difference from the fixed-point one.
    """
    return (NoiseRow(side, noise) for side, noises in study.noise.items() for noise in noises)
