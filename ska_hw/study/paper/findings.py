"""The paper's statements and what came out of them, flattering or not."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from ska_hw.study.paper import adaptive, quantised
from ska_hw.study.paper.probe import Probe
from ska_hw.study.paper.study import Study
from ska_hw.study.paper.table import Table
from ska_hw.study.paper.trajectory import FLOAT

Holds = Literal["yes", "no", "partly"]
PUBLISHED_BOUND, RESIDUAL_BOUND = 1e-4, 1e-12
FIRST_ORDER = 0.9
"""A measured order of at least this counts as first order."""


@dataclass(frozen=True)
class Finding:
    """One statement: its item, what is claimed, what was found, and whether it holds."""

    item: str
    claim: str
    finding: str
    holds: Holds


def _verdict(good: bool, partly: bool = False) -> Holds:
    return "yes" if good else "partly" if partly else "no"


def findings(study: Study, tables: dict[str, Table]) -> list[Finding]:
    """All statements that the study's data can answer."""
    found = [
        *_published(study, tables),
        *_invariance(study, tables),
        *_times(study),
        *_flow_and_net(study),
        *_action(study, tables),
        *_stopping(study),
        *_adaptive(tables),
        *_autonomy(study),
        *_probes(study),
        *_quantised(study),
    ]
    return found


def _published(study: Study, tables: dict[str, Table]) -> list[Finding]:
    if "published" not in tables:
        return []
    errors = {
        str(row[1]): float(row[2] or 0) for row in tables["published"].rows if row[0] == FLOAT
    }
    name = max(errors, key=lambda key: errors[key])
    return [
        Finding(
            "histories",
            "The rule, run again, gives the published histories.",
            f"Worst deviation {errors[name]:.2g} of the history's range ({name}); the other "
            f"{len(errors) - 1} are nearer.",
            _verdict(errors[name] <= PUBLISHED_BOUND),
        )
    ]


def _invariance(study: Study, tables: dict[str, Table]) -> list[Finding]:
    orders = {str(r[1]): r for r in tables["orders"].rows if r[0] == FLOAT}
    coarse, fine = (float(orders["entropy"][n] or 0) for n in (4, 5))
    named = [f"{name} {float(r[3] or r[2] or 0):.2f}" for name, r in orders.items()]
    lowest = min(float(r[3] or r[2] or 0) for r in orders.values())
    return [
        Finding(
            "1, figures 1 and 2",
            "Training depends on η K alone: the curves of all pairs agree in time t = η k.",
            f"To first order in η only: entropy per η is {100 * coarse:.3g} % from the limit at "
            f"the largest η and {100 * fine:.3g} % at the smallest (relative L2, worst layer). "
            f"Orders measured below η = {study.setup.base.eta:g}: {', '.join(named)}.",
            _verdict(False, lowest > 0.7),
        )
    ]


def _times(study: Study) -> list[Finding]:
    shape = tuple(study.setup.design.network.layers)
    own = study.times[shape]
    times = [t.settled[1.0] for t in own]
    known = [t for t in times if t is not None]
    means = [
        float(np.mean([t.settled[1.0] for t in found if t.settled[1.0] is not None]))
        for found in study.times.values()
        if any(t.settled[1.0] is not None for t in found)
    ]
    halves = [t.settled.get(0.5) for t in own]
    half = [t for t in halves if t is not None]
    decay = np.array([t.decay for t in own])
    first = times[0]
    text = f"From the given weights T = {first:.3g}; " if first is not None else ""
    if known:
        text += (
            f"over {len(own)} seeds {min(known):.3g} to {max(known):.3g} ({len(own) - len(known)} "
            f"did not settle). Other networks: {min(means):.3g} to {max(means):.3g} on average."
        )
    late = f"Flow halves by t = {min(half):.3g} to {max(half):.3g}" if half else "Flow never halved"
    return [
        Finding(
            "2, equation 5",
            f"Each network has a characteristic time (η K of this design: {study.setup.end:g}).",
            text,
            _verdict(False, bool(known)),
        ),
        Finding(
            "2",
            "Knowledge flow converges.",
            f"It passes a peak and then falls slowly, without a scale of its own: {late}; at the "
            f"end of the simulation it falls like t⁻ᵖ with p from {np.nanmin(decay):.2g} to "
            f"{np.nanmax(decay):.2g}. No finite T follows from flow alone without a threshold.",
            "partly",
        ),
    ]


def _flow_and_net(study: Study) -> list[Finding]:
    run = study.base.run
    gaps = [f"{found.flow_peak_step - found.entropy_min_step:+d}" for found in run.landmarks]
    onsets = [found.net_crossing for found in run.landmarks]
    named = [f"layer {n + 1} at step {step}" for n, step in enumerate(onsets) if step is not None]
    other = run.histories("equation").net
    always = [n + 1 for n in range(study.setup.layers) if (other[1:, n] > 0).all()]
    return [
        Finding(
            "3, figures 3 and 4",
            "The flow's peak goes with the entropy minimum.",
            "Peak minus minimum, by layer, in steps: " + ", ".join(gaps) + ".",
            _verdict(all(abs(int(g)) <= 0.1 * study.setup.base.steps for g in gaps), True),
        ),
        Finding(
            "4, figures 5 and 6",
            "Tensor Net crosses zero at the onset of structured learning.",
            "With the program's sign, which the figures follow: "
            + (", ".join(named) or "no layer")
            + "; the other layers keep their sign. With the equation's sign "
            + (f"layers {', '.join(map(str, always))} are" if always else "no layer is")
            + " positive at every step.",
            "partly",
        ),
    ]


def _action(study: Study, tables: dict[str, Table]) -> list[Finding]:
    orders = [float(r[2] or 0) for r in tables["action_orders"].rows if r[0] == "entropy"]
    errors = study.base.action.errors["entropy"]
    largest = float(study.detail.residuals.max())
    return [
        Finding(
            "5, equations 9 to 14",
            "Entropy is the time integral of the Lagrangian.",
            f"Σ H differs from the exact action by {100 * errors.min():.2g} to "
            f"{100 * errors.max():.2g} % at the base pair and converges with order "
            f"{min(orders):.2f} to {max(orders):.2f} in η. Exactly, the action is the change of "
            "the Shannon entropy of D.",
            _verdict(min(orders) >= FIRST_ORDER),
        ),
        Finding(
            "5, equations 16 to 25",
            "Training satisfies the Euler–Lagrange equation.",
            f"Relative residual at most {largest:.1e} along the training; but also "
            f"{study.detail.any_path:.1e} along a random path: the Lagrangian is a total "
            "derivative, so every path satisfies it and none is singled out.",
            _verdict(largest < RESIDUAL_BOUND),
        ),
    ]


def _stopping(study: Study) -> list[Finding]:
    times = []
    for pair in study.setup.pairs:
        run = study.pairs[pair].run
        times.append(None if run.stopped is None else pair.eta * (run.stopped + 2))
    known = [t for t in times if t is not None]
    early = [
        f"{side} at η = {pair.eta:g}"
        for side in study.fixed
        for pair in study.setup.pairs
        if (stop := study.fixed[side][pair].stopped) is not None
        and pair.eta * (stop + 2) < 0.8 * study.setup.end
    ]
    text = f"In float it fires for {len(known)} of {len(times)} pairs"
    if known:
        text += f", at t = {min(known):.3g} to {max(known):.3g}"
    text += (
        ". In coarse formats noise makes it fire early unless both extremes must be held: "
        + ", ".join(early[:6])
        + ("…" if len(early) > 6 else "")
        if early
        else ""
    )
    return [
        Finding(
            "6",
            "Convergence of entropy and knowledge flow is a natural stopping condition.",
            text + ".",
            _verdict(len(known) == len(times) and not early, bool(known)),
        )
    ]


def _adaptive(tables: dict[str, Table]) -> list[Finding]:
    rows = tables["adaptive"].rows
    published = [r for r in rows if r[0] == "SKA as published"]
    if not published:
        return []
    target = min(published, key=lambda r: float(r[1] or 0))
    error = float(target[5] or 0)
    best: dict[str, int | None] = {}
    for method in dict.fromkeys(str(r[0]) for r in rows if r not in published):
        points = [(int(r[2] or 0), float(r[5] or 0)) for r in rows if r[0] == method]
        best[method] = adaptive.passes_needed(points, error)
    known = {m: n for m, n in best.items() if n is not None}
    named = ", ".join(f"{m} {n}" for m, n in sorted(known.items(), key=lambda x: x[1]))
    return [
        Finding(
            "7",
            "Adaptive time stepping may speed up SKA learning.",
            f"η = {target[1]:g} takes {target[2]} forward passes and ends {error:.2g} from the "
            f"limit. As near or nearer with: {named or 'no other method'} passes.",
            _verdict(any(n < int(target[2] or 0) for n in known.values())),
        )
    ]


def _autonomy(study: Study) -> list[Finding]:
    compared = sum(a.compared for a in study.autonomy)
    differing = sum(a.perturbed + a.removed for a in study.autonomy)
    return [
        Finding(
            "8",
            "Layers learn autonomously: nothing waits for a layer above.",
            f"{differing} of {compared} values of lower layers change by a bit when the layers "
            "above are perturbed or removed, in float and in every fixed-point side.",
            _verdict(differing == 0),
        )
    ]


def _probes(study: Study) -> list[Finding]:
    if study.probes is None:
        return []
    last = max(p.step for p in study.probes)

    def scores(probe: str, step: int) -> list[Probe]:
        probes = study.probes or []
        return [p for p in probes if p.probe == probe and p.step == step and p.layer >= 0]

    found = []
    for name in ("logistic, C = 1", "ridge, α = 1e-06"):
        pairs = zip(scores(name, -1), scores(name, last), strict=True)
        parts = [f"layer {a.layer + 1} {a.accuracy:.2f} → {b.accuracy:.2f}" for a, b in pairs]
        gain = [
            b.accuracy - a.accuracy
            for a, b in zip(scores(name, -1), scores(name, last), strict=True)
        ]
        found.append(
            Finding(
                "9",
                f"Learned decisions discriminate better between classes (probe: {name}).",
                "Accuracy untrained → trained: " + ", ".join(parts) + ".",
                _verdict(min(gain) > 0, max(gain) > 0.01),
            )
        )
    found += _preset_probes(study, last)
    first, end = (
        study.detail.ranks[min(study.detail.ranks)],
        study.detail.ranks[max(study.detail.ranks)],
    )
    found.append(
        Finding(
            "9",
            "Knowledge becomes structured.",
            "Effective rank of D less its mean, untrained → trained: "
            + ", ".join(
                f"layer {n + 1} {a:.3g} → {b:.3g}"
                for n, (a, b) in enumerate(zip(first[:, 1], end[:, 1], strict=True))
            )
            + ". Decisions collapse onto few directions.",
            "partly",
        )
    )
    return found


def _preset_probes(study: Study, last: int) -> list[Finding]:
    """What the probes find in quantised D, beside float."""
    found = []
    exact = {(p.probe, p.layer): p.accuracy for p in study.probes or [] if p.step == last}
    for name in dict.fromkeys(p.probe for ps in study.preset_probes.values() for p in ps):
        loss = {
            side: max(exact[p.probe, p.layer] - p.accuracy for p in probes if p.probe == name)
            for side, probes in study.preset_probes.items()
        }
        parts = ", ".join(f"{side} {100 * value:.0f}" for side, value in loss.items())
        found.append(
            Finding(
                "9 and 10",
                f"Learned decisions survive quantisation (probe: {name}).",
                f"Largest loss of accuracy against float in any layer, in points: {parts}.",
                _verdict(max(loss.values()) < 0.05, min(loss.values()) < 0.05),
            )
        )
    return found


def _quantised(study: Study) -> list[Finding]:
    found = []
    base = study.setup.base
    for side, runs in study.fixed.items():
        fixed, exact = runs[base], study.base.run
        errors = quantised.history_errors(fixed, exact)
        worst = max(e.relative_l2 for e in errors if e.history in ("entropy", "flow", "net"))
        shifts = quantised.landmark_shifts(fixed.landmarks, exact.landmarks)
        steps = [abs(r.shift) for r in shifts if isinstance(r.shift, int)]
        lost = [r for r in shifts if isinstance(r.shift, str)]
        flips = sum(quantised.fates_flipped(fixed, exact))
        found.append(
            Finding(
                f"10, {side}",
                "The histories survive quantisation.",
                f"Entropy, flow and Net within {100 * worst:.2g} % (relative L2, worst layer); "
                f"landmarks move by at most {max(steps)} steps, {len(lost)} Net crossings are lost "
                f"or new; {flips} neurons flip; {int(fixed.overflows.sum())} saturations.",
                _verdict(worst < 0.01 and not lost and max(steps) <= 1, worst < 0.1),
            )
        )
    return found
