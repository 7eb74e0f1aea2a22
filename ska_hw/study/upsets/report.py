"""Shares and effects of upsets: numbers, a table, pictures."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from rich.table import Table

from ska_hw.study.files import write_csv
from ska_hw.study.style import legend_below, picture
from ska_hw.study.upsets.campaign import Campaign
from ska_hw.study.upsets.judge import DEVIATIONS, Verdict
from ska_hw.study.upsets.space import GROUPS, MEMORIES, PROTECTED, REGISTERS

OUTCOMES = {
    "detected": "parity said so",
    "stopped": "ended early, never, or with an error",
    "harmless": "nothing differs",
    "within": "histories within the bound",
    "beyond": "histories beyond it, or a landmark moved",
}
"""What an upset comes to, by name: `Verdict.kind` with the silent ones in two."""

_COLORS = ("#2a7ab0", "#7fb8d6", "#c9d6c3", "#f0c36d", "#c8472f")
_TOTALS = {"all memories": MEMORIES, "all registers": REGISTERS, "all": GROUPS}
_Z = 1.96
"""Standard deviations of a 95 % interval."""


def outcome(verdict: Verdict, bound: float) -> str:
    """One of `OUTCOMES`."""
    if verdict.kind != "silent":
        return verdict.kind
    return "beyond" if verdict.beyond(bound) else "within"


def counts(verdicts: Sequence[Verdict], bound: float) -> dict[str, int]:
    """How many come to what."""
    outcomes = [outcome(verdict, bound) for verdict in verdicts]
    return {name: outcomes.count(name) for name in OUTCOMES}


def missed(campaign: Campaign) -> list[int]:
    """Upsets of memories with parity that changed something, without parity telling it."""
    if campaign.design.array.protect != "parity":
        return []
    return [
        number
        for number, (element, _, verdict) in enumerate(campaign.judged())
        if element.group in PROTECTED and verdict.kind in ("silent", "stopped")
    ]


def summary(campaign: Campaign, bound: float) -> dict[str, Any]:
    """Plain data: groups with their counts, shares of all bits, and the silent ones' effects."""
    groups = {}
    for group in filter(campaign.bits, GROUPS):
        verdicts = campaign.verdicts_of(group)
        groups[group] = {
            "bits": campaign.bits(group),
            "upsets": len(verdicts),
            **counts(verdicts, bound),
            "hung": sum(verdict.hung for verdict in verdicts),
        }
    return {
        "protect": campaign.design.array.protect,
        "cycles": campaign.cycles,
        "upsets": len(campaign.upsets),
        "groups": groups,
        "shares": {name: _weighted(campaign, part, bound) for name, part in _TOTALS.items()},
        "effects": _effects(campaign.verdicts),
        "missed": len(missed(campaign)),
    }


def _weighted(campaign: Campaign, groups: Sequence[str], bound: float) -> dict[str, list[float]]:
    """[share, half of its 95 % interval] of each outcome, if any bit of the groups may flip.

    Each group's counts are smoothed by half an upset, so that a share of none has an interval too.
    """
    present = [(campaign.bits(g), campaign.verdicts_of(g)) for g in groups if campaign.bits(g)]
    total = sum(bits for bits, _ in present)
    shares: dict[str, list[float]] = {}
    for name in OUTCOMES:
        share = variance = 0.0
        for bits, verdicts in present:
            weight, part = bits / total, counts(verdicts, bound)[name] / len(verdicts)
            smooth = (part * len(verdicts) + 0.5) / (len(verdicts) + 1)
            share += weight * part
            variance += weight**2 * smooth * (1 - smooth) / len(verdicts)
        shares[name] = [share, _Z * math.sqrt(variance)]
    return shares


def _effects(verdicts: Sequence[Verdict]) -> dict[str, Any]:
    """Median, 90th percentile and largest of each deviation, over the silent upsets."""
    silent = [verdict for verdict in verdicts if verdict.deviations is not None]
    effects: dict[str, Any] = {
        "silent": len(silent),
        "landmarks_moved": sum(verdict.landmarks > 0 for verdict in silent),
    }
    for name in DEVIATIONS if silent else ():
        values = np.array([(verdict.deviations or {})[name] for verdict in silent])
        ranks = np.quantile(values, [0.5, 0.9, 1.0], method="higher")
        effects[name] = [float(rank) if np.isfinite(rank) else None for rank in ranks]
    return effects


def write_rows(campaigns: Sequence[Campaign], path: Path) -> None:
    """A row for each upset, as CSV."""
    names = ("protect", "group", "name", "word", "bit", "cycle", "outcome", "error_cycle")
    rows = [
        [
            *(campaign.design.array.protect, element.group, element.name),
            *(upset.word, upset.bit, upset.cycle),
            *("hung" if verdict.hung else verdict.kind, verdict.cycle, verdict.landmarks),
            *((verdict.deviations or {}).get(name, "") for name in DEVIATIONS),
        ]
        for campaign in campaigns
        for element, upset, verdict in campaign.judged()
    ]
    write_csv(path, [*names, "landmarks_moved", *DEVIATIONS], rows)


def table(campaign: Campaign, bound: float) -> Table:
    """A line for each group, and for all, weighted with their bits."""
    protect = campaign.design.array.protect
    shown = Table(
        "group",
        title=f"{campaign.design.name}, protect = {protect}: {len(campaign.upsets)} upsets",
    )
    numbers = ("bits", "upsets", "detected", "stopped", "harmless")
    for name in (*numbers, f"moved up to {bound:.3g}", "beyond"):
        shown.add_column(name, justify="right")
    for group in GROUPS:
        if verdicts := campaign.verdicts_of(group):
            shares = [f"{n / len(verdicts):.0%}" for n in counts(verdicts, bound).values()]
            shown.add_row(group, f"{campaign.bits(group)}", f"{len(verdicts)}", *shares)
    shown.add_section()
    for name, groups in _TOTALS.items():
        weighted = [f"{share:.1%}" for share, _ in _weighted(campaign, groups, bound).values()]
        shown.add_row(name, f"{sum(map(campaign.bits, groups))}", "", *weighted)
    return shown


def plot_outcomes(campaigns: Sequence[Campaign], bound: float, path: Path) -> None:
    """Bars of shares by group, a panel for each campaign."""
    with picture(path, 5.2 * len(campaigns) + 1, 5.2) as figure:
        panels = _panels(figure, campaigns, "share of upsets [%]")
        for axes, campaign in panels:
            groups = list(filter(campaign.bits, GROUPS))
            found = [campaign.verdicts_of(group) for group in groups]
            left = np.zeros(len(groups))
            for color, (name, meaning) in zip(_COLORS, OUTCOMES.items(), strict=True):
                part = [100 * counts(verdicts, bound)[name] / len(verdicts) for verdicts in found]
                axes.barh(groups, part, left=left, color=color, label=f"{name}: {meaning}")
                left += part
            axes.grid(False)
        panels[0][0].invert_yaxis()  # one axis for all panels
        legend_below(figure, panels[0][0], 2)


def plot_deviations(campaigns: Sequence[Campaign], path: Path) -> None:
    """How many of all upsets move each history by more than so much, a panel for each campaign."""
    with picture(path, 5.2 * len(campaigns) + 1, 4.2) as figure:
        panels = _panels(figure, campaigns, "relative L2 deviation")
        for axes, campaign in panels:
            silent = [v.deviations for v in campaign.verdicts if v.deviations is not None]
            for name in DEVIATIONS:
                values = np.sort([max(deviations[name], 1e-9) for deviations in silent])[::-1]
                values = np.minimum(values, 1e3)
                share = 100 * np.arange(1, len(values) + 1) / len(campaign.verdicts)
                axes.step(values, share, where="pre", label=name, lw=1.2)
            axes.set(xscale="log", xlim=(1e-7, 1e3))
        panels[0][0].set_ylabel("upsets that deviate by more [%]")
        legend_below(figure, panels[0][0])


def _panels(
    figure: Figure, campaigns: Sequence[Campaign], xlabel: str
) -> list[tuple[Axes, Campaign]]:
    panels = figure.subplots(1, len(campaigns), sharey=True, squeeze=False)[0]
    for axes, campaign in zip(panels, campaigns, strict=True):
        axes.set(title=f"protect = {campaign.design.array.protect}", xlabel=xlabel)
    return list(zip(panels, campaigns, strict=True))
