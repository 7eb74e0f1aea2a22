"""The paper's statements and what came out of them, flattering or not."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np

from ska_hw.contract.observables import HISTORIES
from ska_hw.study.paper import adaptive
from ska_hw.study.paper import thresholds as limits
from ska_hw.study.paper.characteristic import spread
from ska_hw.study.paper.probe import PRESET_PROBES, Probe
from ska_hw.study.paper.study import Study
from ska_hw.study.paper.table import Tables, rows_of
from ska_hw.study.paper.tables_dynamics import ActionOrderRow, OrderRow, PublishedRow
from ska_hw.study.paper.tables_learning import PUBLISHED_RULE, AdaptiveRow
from ska_hw.study.paper.tables_quantised import SummaryRow
from ska_hw.study.paper.trajectory import FLOAT

Holds = Literal["yes", "no", "partly"]


@dataclass(frozen=True)
class Finding:
    """One statement: its item, what is claimed, what was found, whether it holds, and by which rule
    of `thresholds`.
    """

    item: str
    claim: str
    finding: str
    holds: Holds
    rule: str


def _verdict(good: bool, partly: bool = False) -> Holds:
    return "yes" if good else "partly" if partly else "no"


def findings(study: Study, tables: Tables) -> list[Finding]:
    """All statements that the study's data can answer."""
    return [
        *_published(tables),
        *_invariance(study, tables),
        *_times(study),
        *_flow_and_net(study),
        *_action(study, tables),
        *_stopping(study),
        *_adaptive(tables),
        *_autonomy(study),
        *_probes(study),
        *_quantised(study, tables),
    ]


def _published(tables: Tables) -> Iterator[Finding]:
    rows = [row for row in rows_of(tables, PublishedRow) if row.side == FLOAT]
    if not rows:
        return
    worst = max(rows, key=lambda row: row.worst)
    yield Finding(
        "histories",
        "The rule, run again, gives the published histories.",
        f"Worst deviation {worst.worst:.2g} of the history's range ({worst.history}); the "
        f"other {len(rows) - 1} are nearer.",
        _verdict(worst.worst <= limits.PUBLISHED_BOUND),
        limits.RULES["published"],
    )


def _invariance(study: Study, tables: Tables) -> Iterator[Finding]:
    orders = [row for row in rows_of(tables, OrderRow) if row.side == FLOAT]
    entropy = next(row for row in orders if row.history == "entropy")
    named = [f"{row.history} {row.finest_order:.2f}" for row in orders]
    lowest = min(row.finest_order for row in orders)
    yield Finding(
        "1, figures 1 and 2",
        "Training depends on η K alone: the curves of all pairs agree in time t = η k.",
        f"To first order in η only: entropy per η is {100 * entropy.largest:.3g} % from the limit "
        f"at the largest η and {100 * entropy.smallest:.3g} % at the smallest (relative L2, worst "
        f"layer). Orders measured below η = {study.setup.base.eta:g}: {', '.join(named)}.",
        _verdict(False, lowest > limits.NEARLY_FIRST_ORDER),
        limits.RULES["invariance"],
    )


def _times(study: Study) -> Iterator[Finding]:
    own = study.times[study.setup.shapes[0]]
    settled = [[t.settled[1.0] for t in times] for times in study.times.values()]
    known, half = spread(settled[0]), spread([item.settled.get(0.5) for item in own])
    means = [found[0] for times in settled if (found := spread(times))]
    decay = np.array([t.decay for t in own])
    first, missing = settled[0][0], settled[0].count(None)
    text = f"From the given weights T = {first:.3g}; " if first is not None else ""
    if known:
        text += (
            f"over {len(own)} seeds {known[1]:.3g} to {known[2]:.3g} ({missing} "
            f"did not settle). Other networks: {min(means):.3g} to {max(means):.3g} on average."
        )
    late = f"Flow halves by t = {half[1]:.3g} to {half[2]:.3g}" if half else "Flow never halved"
    yield Finding(
        "2, equation 5",
        f"Each network has a characteristic time (η K of this design: {study.setup.end:g}).",
        text,
        _verdict(False, bool(known)),
        limits.RULES["time"],
    )
    yield Finding(
        "2",
        "Knowledge flow converges.",
        f"It passes a peak and then falls slowly, without a scale of its own: {late}; at the "
        f"end of the simulation it falls like t⁻ᵖ with p from {np.nanmin(decay):.2g} to "
        f"{np.nanmax(decay):.2g}. No finite T follows from flow alone without a threshold.",
        "partly",
        limits.RULES["flow"],
    )


def _flow_and_net(study: Study) -> Iterator[Finding]:
    run = study.base.run
    reached = [turns.reached for turns in run.landmarks]
    pairs = [(turns["flow_peak"], turns["entropy_min"]) for turns in reached]
    gaps = [None if a is None or b is None else a - b for a, b in pairs]
    known = [gap for gap in gaps if gap is not None]
    last = run.landmarks[0].last_step
    shown = ", ".join(f"not reached by step {last}" if g is None else f"{g:+d}" for g in gaps)
    onsets = [turns.net_crossing for turns in run.landmarks]
    named = [f"layer {n + 1} at step {step}" for n, step in enumerate(onsets) if step is not None]
    other = run.histories("equation").net
    always = [n + 1 for n in range(study.setup.layers) if (other[1:, n] > 0).all()]
    allowed = limits.PEAK_NEAR_MINIMUM * study.setup.base.steps
    yield Finding(
        "3, figures 3 and 4",
        "The flow's peak goes with the entropy minimum.",
        f"Peak minus minimum, by layer, in steps: {shown}.",
        _verdict(known == gaps and all(abs(gap) <= allowed for gap in known), bool(known)),
        limits.RULES["peak"],
    )
    yield Finding(
        "4, figures 5 and 6",
        "Tensor Net crosses zero at the onset of structured learning.",
        "With the program's sign, which the figures follow: "
        + (", ".join(named) or "no layer")
        + "; the other layers keep their sign. With the equation's sign "
        + (f"layers {', '.join(map(str, always))} are" if always else "no layer is")
        + " positive at every step.",
        "partly",
        limits.RULES["net"],
    )


def _action(study: Study, tables: Tables) -> Iterator[Finding]:
    orders = [row.order for row in rows_of(tables, ActionOrderRow) if row.sum == "entropy"]
    errors = study.base.action.errors["entropy"]
    largest = float(study.detail.residuals.max())
    yield Finding(
        "5, equations 9 to 14",
        "Entropy is the time integral of the Lagrangian.",
        f"Σ H differs from the exact action by {100 * errors.min():.2g} to "
        f"{100 * errors.max():.2g} % at the base pair and converges with order "
        f"{min(orders):.2f} to {max(orders):.2f} in η. Exactly, the action is the change of "
        "the Shannon entropy of D.",
        _verdict(min(orders) >= limits.FIRST_ORDER),
        limits.RULES["action"],
    )
    yield Finding(
        "5, equations 16 to 25",
        "Training satisfies the Euler–Lagrange equation.",
        f"Relative residual at most {largest:.1e} along the training; but also "
        f"{study.detail.any_path:.1e} along a random path: the Lagrangian is a total "
        "derivative, so every path satisfies it and none is singled out.",
        _verdict(largest < limits.RESIDUAL_BOUND),
        limits.RULES["euler_lagrange"],
    )


def _stopping(study: Study) -> Iterator[Finding]:
    runs = [pair.run for pair in study.pairs.values()]
    known = [time for run in runs if (time := run.time_of(run.stopped)) is not None]
    early = [
        f"{side} at η = {pair.eta:g}"
        for side, pair, run, _ in study.compared()
        if (time := run.time_of(run.stopped)) is not None
        and time < limits.EARLY_STOP * study.setup.end
    ]
    text = f"In float it fires for {len(known)} of {len(runs)} pairs"
    if known:
        text += f", at t = {min(known):.3g} to {max(known):.3g}"
    if early:
        text += (
            ". In coarse formats noise makes it fire early unless both extremes must be held: "
            + ", ".join(early[:6])
            + ("…" if len(early) > 6 else "")
        )
    yield Finding(
        "6",
        "Convergence of entropy and knowledge flow is a natural stopping condition.",
        text + ".",
        _verdict(len(known) == len(runs) and not early, bool(known)),
        limits.RULES["stopping"],
    )


def _adaptive(tables: Tables) -> Iterator[Finding]:
    rows = rows_of(tables, AdaptiveRow)
    target = min((r for r in rows if r.method == PUBLISHED_RULE), key=lambda row: row.setting)
    needed: dict[str, int] = {}
    for method in dict.fromkeys(row.method for row in rows if row.method != PUBLISHED_RULE):
        points = [(row.passes, row.error) for row in rows if row.method == method]
        if (passes := adaptive.passes_needed(points, target.error)) is not None:
            needed[method] = passes
    named = ", ".join(f"{m} {n}" for m, n in sorted(needed.items(), key=lambda item: item[1]))
    yield Finding(
        "7",
        "Adaptive time stepping may speed up SKA learning.",
        f"η = {target.setting:g} takes {target.passes} forward passes and ends {target.error:.2g} "
        f"from the limit. As near or nearer with: {named or 'no other method'} passes.",
        _verdict(any(passes < target.passes for passes in needed.values())),
        limits.RULES["adaptive"],
    )


def _autonomy(study: Study) -> Iterator[Finding]:
    compared = sum(a.compared for a in study.autonomy)
    differing = sum(a.perturbed + a.removed for a in study.autonomy)
    yield Finding(
        "8",
        "Layers learn autonomously: nothing waits for a layer above.",
        f"{differing} of {compared} values of lower layers change by a bit when the layers "
        "above are perturbed or removed, in float and in every fixed-point side.",
        _verdict(differing == 0),
        limits.RULES["autonomy"],
    )


def _probes(study: Study) -> Iterator[Finding]:
    probes = study.probes
    if probes is None:
        return
    last = max(p.step for p in probes)
    for name in PRESET_PROBES:
        yield _discriminate(probes, name, last)
    yield from _preset_probes(study, last)
    ranks = study.detail.ranks
    first, end = ranks[min(ranks)][:, 1], ranks[max(ranks)][:, 1]
    changes = enumerate(zip(first, end, strict=True))
    yield Finding(
        "9",
        "Knowledge becomes structured.",
        "Effective rank of D less its mean, untrained → trained: "
        + ", ".join(f"layer {n + 1} {a:.3g} → {b:.3g}" for n, (a, b) in changes)
        + ". Decisions collapse onto few directions.",
        "partly",
        limits.RULES["structure"],
    )


def _discriminate(probes: list[Probe], name: str, last: int) -> Finding:
    """What training gains by one probe, in every layer."""
    own = [p for p in probes if p.probe == name and p.layer >= 0]
    before, after = ([p.accuracy for p in own if p.step == step] for step in (-1, last))
    pairs = list(zip(before, after, strict=True))
    gains = [b - a for a, b in pairs]
    parts = [f"layer {n} {a:.2f} → {b:.2f}" for n, (a, b) in enumerate(pairs, 1)]
    return Finding(
        "9",
        f"Learned decisions discriminate better between classes (probe: {name}).",
        "Accuracy untrained → trained: " + ", ".join(parts) + ".",
        _verdict(min(gains) > 0, max(gains) > limits.ACCURACY_GAIN),
        limits.RULES["discriminate"],
    )


def _preset_probes(study: Study, last: int) -> Iterator[Finding]:
    """What the probes find in quantised D, beside float."""
    exact = {(p.probe, p.layer): p.accuracy for p in study.probes or [] if p.step == last}
    for name in PRESET_PROBES:
        loss = {
            side: max(exact[p.probe, p.layer] - p.accuracy for p in probes if p.probe == name)
            for side, probes in study.preset_probes.items()
        }
        parts = ", ".join(f"{side} {100 * value:.0f}" for side, value in loss.items())
        allowed = limits.ACCURACY_LOSS
        yield Finding(
            "9 and 10",
            f"Learned decisions survive quantisation (probe: {name}).",
            f"Largest loss of accuracy against float in any layer, in points: {parts}.",
            _verdict(max(loss.values()) < allowed, min(loss.values()) < allowed),
            limits.RULES["probes"],
        )


def _quantised(study: Study, tables: Tables) -> Iterator[Finding]:
    for row in rows_of(tables, SummaryRow):
        if row.eta != study.setup.base.eta:
            continue
        errors = dict(zip(HISTORIES, row.errors, strict=True))
        worst = max(errors[name] for name in ("entropy", "flow", "net"))
        shift = row.largest_shift
        kept = not row.lost and shift is not None and shift <= limits.LANDMARK_SHIFT
        moved = "are not reached" if shift is None else f"move by at most {shift} steps"
        yield Finding(
            f"10, {row.side}",
            "The histories survive quantisation.",
            f"Entropy, flow and Net within {100 * worst:.2g} % (relative L2, worst layer); "
            f"landmarks {moved}, {row.lost} are lost or new; {row.neurons} neurons flip; "
            f"{row.saturations} saturations.",
            _verdict(worst < limits.HISTORY_ERROR and kept, worst < limits.HISTORY_ERROR_PARTLY),
            limits.RULES["histories"],
        )
