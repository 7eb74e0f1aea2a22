"""Tables of fixed point against float."""

from ska_hw.contract.observables import HISTORIES
from ska_hw.study.paper import quantised
from ska_hw.study.paper.study import Study
from ska_hw.study.paper.table import Cell, Table


def quantised_table(study: Study) -> Table:
    """Errors of every history at every preset and pair."""
    rows: list[tuple[Cell, ...]] = []
    for side in study.fixed:
        for pair in study.setup.pairs:
            errors = quantised.history_errors(study.fixed[side][pair], study.pairs[pair].run)
            rows += [
                (side, pair.eta, e.history, e.layer + 1, e.relative_l2, e.worst) for e in errors
            ]
    return Table(
        "quantised",
        "Fixed point against float, every history",
        ("side", "η", "history", "layer", "relative L2", "worst deviation / range"),
        rows,
        shown=False,
    )


def quantised_summary(study: Study) -> Table:
    """One line a preset and pair."""
    rows: list[tuple[Cell, ...]] = []
    for side in study.fixed:
        for pair in study.setup.pairs:
            fixed, exact = study.fixed[side][pair], study.pairs[pair].run
            errors = quantised.history_errors(fixed, exact)
            worst = [max(e.relative_l2 for e in errors if e.history == h) for h in HISTORIES]
            moved = [
                0 if row.shift is None else row.shift
                for row in quantised.landmark_shifts(fixed.landmarks, exact.landmarks)
            ]
            counted = [abs(s) for s in moved if isinstance(s, int)]
            head: list[Cell] = [side, pair.eta, *worst]
            rows.append(
                (
                    *head,
                    sum(s != 0 for s in counted),
                    max(counted),
                    sum(isinstance(s, str) for s in moved),
                    sum(quantised.fates_flipped(fixed, exact)),
                    max(quantised.decisions_flipped(fixed, exact)),
                    int(fixed.overflows.sum()),
                )
            )
    return Table(
        "quantised_summary",
        "Fixed point against float",
        (
            *("side", "η", *(f"{name}, L2" for name in HISTORIES), "landmarks moved"),
            *("largest shift [steps]", "Net crossings lost or new", "neurons flipped"),
            *("decisions flipped, worst layer", "saturations"),
        ),
        rows,
        "Relative L2 of the worst layer. A neuron has flipped when its mean Z over the samples "
        "ends on the other side of zero.",
    )


def shifts_table(study: Study) -> Table:
    """Every landmark of every preset and pair."""
    rows: list[tuple[Cell, ...]] = []
    for side in study.fixed:
        for pair in study.setup.pairs:
            fixed, exact = study.fixed[side][pair], study.pairs[pair].run
            for row in quantised.landmark_shifts(fixed.landmarks, exact.landmarks):
                cells = (row.landmark, row.in_float, row.in_fixed, row.shift)
                rows.append((side, pair.eta, row.layer + 1, *cells))
    return Table(
        "landmark_shifts",
        "Landmarks that move",
        ("side", "η", "layer", "landmark", "float", "fixed", "shift [steps]"),
        rows,
        shown=False,
    )


def noise_table(study: Study) -> Table:
    """Signal-to-quantisation-noise ratio, range and saturations by tensor."""
    rows: list[tuple[Cell, ...]] = []
    for side, found in study.noise.items():
        for n in found:
            cells = (n.sqnr, n.sqnr_end, n.rounding, n.largest, n.used, n.overflows)
            rows.append((side, n.tensor.upper().replace("DD", "ΔD"), n.layer + 1, *cells))
    return Table(
        "noise",
        "Tensors: noise, range and saturations",
        (
            *("side", "tensor", "layer", "SQNR of the run [dB]", "SQNR at the end [dB]"),
            *("of rounding alone [dB]", "largest magnitude", "share of the range", "saturations"),
        ),
        rows,
        f"At the base pair, {study.setup.base.label}. SQNR: power of the float tensor over power "
        "of its difference from the fixed-point one.",
    )
