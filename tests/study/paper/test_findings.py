"""Verdicts of the report, each next to where it turns, on studies that hold what it looks at."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from ska_hw.contract.observables import HISTORIES
from ska_hw.study.paper import findings
from ska_hw.study.paper import thresholds as limits
from ska_hw.study.paper.autonomy import Autonomy
from ska_hw.study.paper.probe import PRESET_PROBES, Probe
from ska_hw.study.paper.table import ReportTable, Tables
from ska_hw.study.paper.tables_dynamics import ActionOrderRow, OrderRow
from ska_hw.study.paper.tables_quantised import SummaryRow

STEPS, END = 50, 0.5
SETUP = SimpleNamespace(base=SimpleNamespace(eta=0.01, steps=STEPS), end=END, layers=2, shapes=[()])


def table_of(*rows: Any) -> Tables:
    return {"some": ReportTable("some", "Some", type(rows[0]), list(rows))}


def study(**parts: Any) -> Any:
    """As much of a study as one verdict needs."""
    return SimpleNamespace(setup=SETUP, **parts)


def summary(**changes: Any) -> SummaryRow:
    errors = dict.fromkeys(HISTORIES, 0.0) | changes.pop("errors", {})
    row = SummaryRow("q12", 0.01, tuple(errors.values()), 0, 0, 0, 0, 0.0, 0)
    return row._replace(**changes)


SMALL, PARTLY = limits.HISTORY_ERROR, limits.HISTORY_ERROR_PARTLY


@pytest.mark.parametrize(
    ("row", "holds"),
    [
        (summary(), "yes"),
        *((summary(errors={name: 0.99 * SMALL}), "yes") for name in ("entropy", "flow", "net")),
        *((summary(errors={name: SMALL}), "partly") for name in ("entropy", "flow", "net")),
        *((summary(errors={name: PARTLY}), "no") for name in ("entropy", "flow", "net")),
        (summary(largest_shift=limits.LANDMARK_SHIFT), "yes"),
        (summary(largest_shift=limits.LANDMARK_SHIFT + 1), "partly"),
        (summary(largest_shift=None), "partly"),
        (summary(lost=1), "partly"),
    ],
)
def test_quantised(row: SummaryRow, holds: str) -> None:
    (found,) = findings._quantised(study(), table_of(row))
    assert found.holds == holds
    assert found.item == "10, q12"


def test_quantised_histories_beyond_those_named_do_not_count() -> None:
    others = {n: 1.0 for n in HISTORIES if n not in ("entropy", "flow", "net")}
    row = summary(errors=others, neurons=3, saturations=5)
    (found,) = findings._quantised(study(), table_of(row, row._replace(eta=0.02)))
    assert found.holds == "yes"
    assert "within 0 %" in found.finding
    assert "move by at most 0 steps, 0 are lost or new; 3 neurons flip; 5 sat" in found.finding


def test_quantised_tells_landmarks_that_no_run_reaches() -> None:
    (found,) = findings._quantised(study(), table_of(summary(largest_shift=None, lost=2)))
    assert "landmarks are not reached, 2 are lost or new" in found.finding


@pytest.mark.parametrize(
    ("perturbed", "removed", "holds"), [(0, 0, "yes"), (1, 0, "no"), (0, 1, "no")]
)
def test_autonomy(perturbed: int, removed: int, holds: str) -> None:
    cuts = [Autonomy("float", 1, 100, 0, 0, 7), Autonomy("q8", 1, 50, perturbed, removed, 7)]
    (found,) = findings._autonomy(study(autonomy=cuts))
    assert found.holds == holds
    assert found.finding.startswith(f"{perturbed + removed} of 150 values")


@pytest.mark.parametrize(
    ("lowest", "holds"), [(limits.NEARLY_FIRST_ORDER, "no"), (0.71, "partly"), (1.0, "partly")]
)
def test_invariance(lowest: float, holds: str) -> None:
    """In time it is never quite: the pairs agree to first order only."""
    rows = [order_row("net", lowest)._replace(largest=0.9), order_row("entropy", 1.0)]
    (found,) = findings._invariance(study(), table_of(*rows, order_row("q", 0.1, side="q8")))
    assert found.holds == holds
    assert f"below η = 0.01: net {lowest:.2f}, entropy 1.00." in found.finding
    assert "20 % from the limit at the largest η and 5 % at the smallest" in found.finding


def order_row(history: str, order: float, side: str = "float") -> OrderRow:
    return OrderRow(side, history, 0.0, order, largest=0.2, smallest=0.05)


@pytest.mark.parametrize(
    ("order", "residual", "holds"),
    [(0.9, 0.9e-12, ["yes", "yes"]), (0.89, 1e-12, ["no", "no"])],
)
def test_action(order: float, residual: float, holds: list[str]) -> None:
    def row(name: str, value: float) -> ActionOrderRow:
        values = dict.fromkeys(ActionOrderRow._fields, 0.0) | {"sum": name, "order": value}
        return ActionOrderRow(**values)  # type: ignore[arg-type]

    tables = table_of(row("entropy", 1.1), row("entropy", order), row("other", 0.1))
    parts = study(
        base=SimpleNamespace(action=SimpleNamespace(errors={"entropy": np.array([0.01, 0.02])})),
        detail=SimpleNamespace(residuals=np.array([residual, 1e-15]), any_path=1e-14),
    )
    found = list(findings._action(parts, tables))
    assert [one.holds for one in found] == holds
    assert f"by 1 to 2 % at the base pair and converges with order {order:.2f} to 1.10" in (
        found[0].finding
    )


def pair(eta: float, stopped: int | None) -> Any:
    run = SimpleNamespace(
        stopped=stopped, time_of=lambda step: None if step is None else eta * step
    )
    return SimpleNamespace(eta=eta, run=run)


@pytest.mark.parametrize(
    ("floats", "fixed", "holds"),
    [
        ([50, 45], 41, "yes"),
        ([50, 45], None, "yes"),
        ([50, 45], 40, "yes"),
        ([50, 45], 39, "partly"),
        ([50, None], 41, "partly"),
        ([None, None], 41, "no"),
    ],
)
def test_stopping(floats: list[int | None], fixed: int | None, holds: str) -> None:
    """Early is before the share of eta K."""
    pairs = {n: pair(0.01, stopped) for n, stopped in enumerate(floats)}
    coarse = pair(0.01, fixed)
    compared = [("q8", coarse, coarse.run, None)]
    (found,) = findings._stopping(study(pairs=pairs, compared=lambda: compared))
    assert found.holds == holds
    fired = sum(step is not None for step in floats)
    assert f"it fires for {fired} of 2 pairs" in found.finding
    assert ("q8 at η = 0.01" in found.finding) == (fixed == 39)
    assert ("In coarse formats" in found.finding) == (fixed == 39)
    assert ("at t = " in found.finding) == (fired > 0)


def test_stopping_names_six_that_fire_early() -> None:
    coarse = pair(0.01, 1)
    for count in (6, 7):
        compared = [("q8", coarse, coarse.run, None)] * count
        (found,) = findings._stopping(
            study(pairs={0: pair(0.01, 50)}, compared=lambda found=compared: found)
        )
        assert found.finding.count("q8 at") == 6
        assert ("…" in found.finding) == (count == 7)


@pytest.mark.parametrize(
    ("after", "holds"),
    [((0.51, 0.6), "yes"), ((0.5, 0.6), "partly"), ((0.4, 0.511), "partly"),
     ((0.4, 0.509), "no"), ((0.4, 0.4), "no")],
)  # fmt: skip
def test_discrimination(after: tuple[float, float], holds: str) -> None:
    """Every layer has to gain; in part it holds where one gains more than the threshold."""
    probes = [Probe(-1, layer, "p", 0.5, 0.0) for layer in range(2)]
    probes += [Probe(9, layer, "p", accuracy, 0.0) for layer, accuracy in enumerate(after)]
    probes += [Probe(9, -1, "p", 0.0, 0.0), Probe(9, 0, "other", 0.0, 0.0)]
    found = findings._discriminate(probes, "p", 9)
    assert found.holds == holds
    assert f"layer 1 0.50 → {after[0]:.2f}, layer 2" in found.finding


@pytest.mark.parametrize(
    ("losses", "holds"),
    [((0.04, 0.049), "yes"), ((0.04, 0.051), "partly"), ((0.051, 0.06), "no")],
)
def test_probes_after_quantisation(losses: tuple[float, float], holds: str) -> None:
    """The largest loss of any layer counts, for each side."""
    name = PRESET_PROBES[0]
    probes = [Probe(9, layer, n, 0.5, 0.0) for n in PRESET_PROBES for layer in range(2)]
    probes += [Probe(-1, layer, n, 0.0, 0.0) for n in PRESET_PROBES for layer in range(2)]
    sides = {
        side: [Probe(9, 0, n, 0.5 - loss, 0.0) for n in PRESET_PROBES]
        + [Probe(9, 1, n, 0.6, 0.0) for n in PRESET_PROBES]
        for side, loss in zip(("q12", "q8"), losses, strict=True)
    }
    found = list(findings._preset_probes(study(probes=probes, preset_probes=sides), 9))
    assert [one.holds for one in found] == [holds] * len(PRESET_PROBES)
    assert f"(probe: {name})" in found[0].claim
    assert f"q12 {100 * losses[0]:.0f}, q8 {100 * losses[1]:.0f}." in found[0].finding


def turns(peak: int | None, minimum: int | None, crossing: int | None = None) -> Any:
    return SimpleNamespace(
        reached={"flow_peak": peak, "entropy_min": minimum},
        net_crossing=crossing,
        last_step=STEPS - 1,
    )


@pytest.mark.parametrize(
    ("layers", "holds", "shown"),
    [
        ([turns(25, 20), turns(20, 25)], "yes", "+5, -5."),
        ([turns(26, 20), turns(20, 20)], "partly", "+6, +0."),
        ([turns(20, 26), turns(20, 20)], "partly", "-6, +0."),
        ([turns(None, 20), turns(20, 20)], "partly", "not reached by step 49, +0."),
        ([turns(20, None), turns(None, None)], "no", "not reached by step 49, not reached"),
    ],
)
def test_peak_and_minimum(layers: list[Any], holds: str, shown: str) -> None:
    found, _ = findings._flow_and_net(study(base=base_of(layers)))
    assert found.holds == holds
    assert shown in found.finding


def base_of(layers: list[Any], net: Any = None) -> Any:
    net = np.zeros((3, 2)) if net is None else np.array(net)
    histories = {"equation": SimpleNamespace(net=net)}
    run = SimpleNamespace(landmarks=layers, histories=histories.__getitem__)
    return SimpleNamespace(run=run)


def test_crossings_of_net() -> None:
    layers = [turns(1, 1), turns(1, 1, 7)]
    _, found = findings._flow_and_net(study(base=base_of(layers, [[-1, 0], [1, 1], [1, 0]])))
    assert "follow: layer 2 at step 7; the" in found.finding
    assert "layers 1 are positive at every step" in found.finding
    _, found = findings._flow_and_net(study(base=base_of([turns(1, 1)] * 2)))
    assert "follow: no layer; the" in found.finding
    assert "no layer is positive" in found.finding


def test_times() -> None:
    def time(settled: float | None, half: float | None, decay: float) -> Any:
        return SimpleNamespace(settled={1.0: settled, 0.5: half}, decay=decay)

    times = {(): [time(2.0, 1.0, 0.5), time(None, 3.0, 0.7)], (3,): [time(8.0, None, 0.1)]}
    characteristic, flow = findings._times(study(times=times))
    assert characteristic.holds == "partly"
    assert characteristic.finding.startswith("From the given weights T = 2; over 2 seeds 2 to 2 (1")
    assert "Other networks: 2 to 8 on average." in characteristic.finding
    assert "Flow halves by t = 1 to 3; " in flow.finding
    assert "p from 0.5 to 0.7." in flow.finding
    never, flow = findings._times(study(times={(): [time(None, None, 0.5)]}))
    assert (never.holds, never.finding) == ("no", "")
    assert "Flow never halved" in flow.finding


def test_ranks_are_told_where_there_are_probes() -> None:
    assert list(findings._probes(study(probes=None))) == []
    probes = [
        Probe(s, n, name, 0.5, 0.0) for s in (-1, 9) for n in (0, 1) for name in PRESET_PROBES
    ]
    ranks = {9: np.array([[0, 2.0], [0, 3.0]]), 0: np.array([[0, 8.0], [0, 9.0]])}
    parts = study(probes=probes, preset_probes={"q8": probes}, detail=SimpleNamespace(ranks=ranks))
    found = list(findings._probes(parts))
    assert len(found) == 2 * len(PRESET_PROBES) + 1
    assert "layer 1 8 → 2, layer 2 9 → 3." in found[-1].finding
