"""Shares and effects of upsets: numbers, a table, pictures."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rich.table import Table

from ska_hw.study.files import write_csv
from ska_hw.study.style import legend_below, picture
from ska_hw.study.upsets.campaign import Campaign, rows
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

_COLORS = {
    "detected": "#2a7ab0",
    "stopped": "#7fb8d6",
    "harmless": "#c9d6c3",
    "within": "#f0c36d",
    "beyond": "#c8472f",
}
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
        for number, (upset, verdict) in enumerate(
            zip(campaign.upsets, campaign.verdicts, strict=True)
        )
        if campaign.elements[upset.element].group in PROTECTED
        and verdict.kind in ("silent", "stopped")
    ]


def summary(campaign: Campaign, bound: float) -> dict[str, Any]:
    """Plain data: groups with their counts, shares of all bits, and the silent ones' effects."""
    groups = {
        group: {
            "bits": campaign.bits(group),
            "upsets": len(campaign.verdicts_of(group)),
            **counts(campaign.verdicts_of(group), bound),
            "hung": sum(verdict.hung for verdict in campaign.verdicts_of(group)),
        }
        for group in GROUPS
        if campaign.bits(group)
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
    present = [group for group in groups if campaign.bits(group)]
    total = sum(campaign.bits(group) for group in present)
    shares: dict[str, list[float]] = {}
    for name in OUTCOMES:
        share = variance = 0.0
        for group in present:
            verdicts, weight = campaign.verdicts_of(group), campaign.bits(group) / total
            part = counts(verdicts, bound)[name] / len(verdicts)
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
    table = [row for campaign in campaigns for row in rows(campaign)]
    write_csv(path, list(table[0]), [list(row.values()) for row in table])


def table(campaign: Campaign, bound: float) -> Table:
    """A line for each group, and for all, weighted with their bits."""
    protect = campaign.design.array.protect
    shown = Table(
        title=f"{campaign.design.name}, protect = {protect}: {len(campaign.upsets)} upsets"
    )
    shown.add_column("group")
    for name in ("bits", "upsets", "detected", "stopped", "harmless"):
        shown.add_column(name, justify="right")
    shown.add_column(f"moved up to {bound:.3g}", justify="right")
    shown.add_column("beyond", justify="right")
    for group in GROUPS:
        verdicts = campaign.verdicts_of(group)
        if verdicts:
            shares = [f"{n / len(verdicts):.0%}" for n in counts(verdicts, bound).values()]
            shown.add_row(group, f"{campaign.bits(group)}", f"{len(verdicts)}", *shares)
    shown.add_section()
    for name, groups in _TOTALS.items():
        weighted = [f"{share:.1%}" for share, _ in _weighted(campaign, groups, bound).values()]
        bits = sum(campaign.bits(group) for group in groups)
        shown.add_row(name, f"{bits}", "", *weighted)
    return shown


def plot_outcomes(campaigns: Sequence[Campaign], bound: float, path: Path) -> None:
    """Bars of shares by group, a panel for each campaign."""
    with picture(path, 5.2 * len(campaigns) + 1, 5.2) as figure:
        panels = figure.subplots(1, len(campaigns), sharey=True, squeeze=False)[0]
        for axes, campaign in zip(panels, campaigns, strict=True):
            groups = [group for group in GROUPS if campaign.bits(group)]
            left = np.zeros(len(groups))
            for name, meaning in OUTCOMES.items():
                width = np.array(
                    [
                        100 * counts(verdicts, bound)[name] / len(verdicts)
                        for verdicts in map(campaign.verdicts_of, groups)
                    ]
                )
                label = f"{name}: {meaning}"
                axes.barh(groups, width, left=left, color=_COLORS[name], label=label)
                left += width
            axes.invert_yaxis()
            axes.set_xlabel("share of upsets [%]")
            axes.set_title(f"protect = {campaign.design.array.protect}")
            axes.grid(False)
        if len(panels) > 1:
            panels[0].invert_yaxis()  # one axis, turned round by each panel
        legend_below(figure, panels[0], 2)


def plot_deviations(campaigns: Sequence[Campaign], path: Path) -> None:
    """How many of all upsets move each history by more than so much, a panel for each campaign."""
    with picture(path, 5.2 * len(campaigns) + 1, 4.2) as figure:
        panels = figure.subplots(1, len(campaigns), sharey=True, squeeze=False)[0]
        for axes, campaign in zip(panels, campaigns, strict=True):
            silent = [v.deviations for v in campaign.verdicts if v.deviations is not None]
            for name in DEVIATIONS:
                values = np.sort([max(deviations[name], 1e-9) for deviations in silent])[::-1]
                values = np.minimum(values, 1e3)
                share = 100 * np.arange(1, len(values) + 1) / len(campaign.verdicts)
                axes.step(values, share, where="pre", label=name, lw=1.2)
            axes.set_xscale("log")
            axes.set_xlim(1e-7, 1e3)
            axes.set_xlabel("relative L2 deviation")
            axes.set_title(f"protect = {campaign.design.array.protect}")
        panels[0].set_ylabel("upsets that deviate by more [%]")
        legend_below(figure, panels[0])
