"""What a search with `--hold` leaves: the share that holds against cost, and what breaks first."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rich.table import Table

from ska_hw.contract.observables import Histories
from ska_hw.study.files import write_csv
from ska_hw.study.style import picture, plain_table
from ska_hw.study.wordlength.hold import Found, HoldSearch, Share
from ska_hw.study.wordlength.space import Choice, key

COLUMNS = ("cost", "held", "tried", "share", "low", "high", "X", "D", "Z", "G", "W", "what")
"""Cost relative to q16; how many of how many initialisations held, their share and the limits of
its confidence interval; formats, D and W with the bits of their views.
"""


SMALL = 3
"""Net counts as a small difference where one of its parts is so many times as large."""


def said(search: HoldSearch, found: Found) -> list[str]:
    """What was judged and what came of it; nothing more is claimed."""
    s = search.settings
    wanted = f"{100 * s.bound:.3g} % on at least {100 * s.hold:.3g} % of initialisations"
    runs = f"{search.judged} candidates judged in {len(search.outcomes)} runs"
    lines = [f"{runs}, {len(search.starts)} initialisations searched on."]
    if own := search.space.own:
        outcomes = [o for (choice, _), o in search.outcomes.items() if choice == key(own)]
        if outcomes:
            held = sum(o.good for o in outcomes)
            lines.append(f"The design's own formats hold on {held} of {len(outcomes)} tried.")
    else:
        lines.append("The design's own formats are no point of the space that is searched.")
    test = found.test
    if test is None:
        best = min(
            (worst(search, choice) for choice in {c for c, _ in search.outcomes}), default=np.inf
        )
        lines.append(f"No candidate keeps {wanted}: {100 * best:.3g} % or more at best.")
    elif found.winner is None:
        lines.append(f"No candidate was shown to keep {wanted}.")
    else:
        lines.append(
            f"The winner, {test.cost:.3f} of q16, held on {test.held} of {test.tried} "
            f"initialisations that it was not searched on: {wanted}, with "
            f"{100 * s.confidence:.3g} % confidence (test {found.attempts})."
        )
    return lines


def worst(search: HoldSearch, choice: tuple[Any, ...]) -> float:
    """The largest error of a choice; of runs that were given up, what it is at least."""
    return max(o.error for (other, _), o in search.outcomes.items() if other == choice)


def _row(search: HoldSearch, share: Share, winner: Choice | None) -> list[str]:
    f = search.space.design(share.choice).formats
    low, high = share.interval(search.settings.confidence)
    own, q16 = search.space.own, next(iter(search.space.presets()))
    what = [
        name
        for name, choice in (("winner", winner), ("own", own), ("q16", q16))
        if choice is not None and key(choice) == key(share.choice)
    ]
    numbers = f"{share.cost:.3f}", str(share.held), str(share.tried)
    limits = (f"{value:.3f}" for value in (share.held / share.tried, low, high))
    formats = f.x, f"{f.d}/{f.d_operand.bits}", f.z, f.g, f"{f.w}/{f.w_view.bits}"
    return [*numbers, *limits, *map(str, formats), " ".join(what)]


def curve_table(search: HoldSearch, shares: Sequence[Share], found: Found) -> Table:
    """Cost against the share that holds, cheapest first."""
    table = plain_table(*COLUMNS, left=0, no_wrap=True)
    for share in shares:
        table.add_row(*_row(search, share, found.winner))
    return table


def failures_table(search: HoldSearch) -> Table:
    """Where runs left the bound first; for Net how much of it cancels, by layer."""
    table = plain_table("history", "layer", "runs", "why", left=0)
    net = cancellation(search)
    for history, layer, count in search.failures()[:8]:
        cancels = history == "net" and net[layer] > SMALL
        why = f"a difference of parts {net[layer]:.0f} times as large" if cancels else ""
        table.add_row(history, str(layer + 1), str(count), why)
    return table


def cancellation(search: HoldSearch) -> list[float]:
    """How many times as large as Net the second of its two parts is, by layer (L2, median)."""
    found = []
    for reference in search.references():
        h: Histories = reference.histories
        part = h.lagrangian * search.eta / np.log(2)
        found.append(np.linalg.norm(part, axis=0) / np.linalg.norm(h.net, axis=0))
    return [float(value) for value in np.median(found, axis=0)]


def summary(search: HoldSearch, found: Found, shares: Sequence[Share]) -> dict[str, Any]:
    """The outcome as plain data."""
    s = search.settings
    winner = None
    if found.winner is not None and found.test is not None:
        winner = {
            "cost": found.test.cost,
            "held": found.test.held,
            "tried": found.test.tried,
            "design": search.space.design(found.winner).dump(),
        }
    return {
        "bound": s.bound,
        "landmarks": s.rule,
        "hold": s.hold,
        "confidence": s.confidence,
        "histories": list(s.histories),
        "judged_candidates": search.judged,
        "runs": len(search.outcomes),
        "searched_on": len(search.starts),
        "tests": found.attempts,
        "winner": winner,
        "curve": [dict(zip(COLUMNS, _row(search, x, found.winner), strict=True)) for x in shares],
        "left_first": [
            {"history": history, "layer": layer + 1, "runs": count}
            for history, layer, count in search.failures()
        ],
    }


def write_curve(search: HoldSearch, shares: Sequence[Share], found: Found, path: Path) -> None:
    """The table as CSV."""
    write_csv(path, list(COLUMNS), [_row(search, share, found.winner) for share in shares])


def plot_curve(search: HoldSearch, shares: Sequence[Share], found: Found, path: Path) -> None:
    """Cost against the share that holds, with its intervals."""
    with picture(path, 7, 4.2) as figure:
        axes = figure.subplots()
        for share in shares:
            low, high = share.interval(search.settings.confidence)
            won = found.winner is not None and key(found.winner) == key(share.choice)
            color = "C3" if won else "C0"
            axes.plot([share.cost] * 2, [low, high], color=color, lw=1)
            axes.plot(share.cost, share.held / share.tried, "o", color=color)
        axes.axhline(search.settings.hold, color="0.5", lw=0.8, ls="--")
        axes.set(xlabel="cost [q16 = 1]", ylabel="share of initialisations that hold")
        axes.set_ylim(-0.02, 1.02)
        tried = shares[0].tried if shares else 0
        axes.set_title(
            f"{tried} initialisations not searched on; bars: "
            f"{100 * search.settings.confidence:.3g} % confidence; red: the winner",
            fontsize=8,
        )
