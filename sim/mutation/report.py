"""What became of the faults: a table by subject, and the same as plain data."""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sim.mutation.campaign import Campaign
from sim.mutation.examined import Examined, Reason

CAUGHT = ("difference", "failure", "hang", "broke down")
"""A wrong value; another failure of the bench; a wait that ended, or would never have; a simulation
that ended by itself."""


@dataclass(frozen=True)
class Row:
    """The count of one subject."""

    name: str
    made: int
    caught: dict[str, int]
    proved: int
    examined: list[tuple[str, Reason]]
    open: list[str]
    stale: list[str]
    seconds: float
    """Of processor time for the benches."""

    @property
    def total(self) -> int:
        """All faults that were caught."""
        return sum(self.caught.values())


def row(campaign: Campaign, proved: set[int], examined: Examined, whole: bool) -> Row:
    """Count `campaign`; `proved` are the numbers of faults that change nothing.

    `stale` are entries of the list that are no longer so: of a fault that was caught, or that is
    not drawn (looked for only when the campaign is `whole`).
    """
    listed = examined.of(campaign.subject.name)
    caught = Counter(result.how for result in campaign.results if result.how != "survived")
    survived = {r.mutation.name: r.mutation.number for r in campaign.results if r.how == "survived"}
    unproved = [name for name, number in survived.items() if number not in proved]
    seen = {result.mutation.name for result in campaign.results}
    return Row(
        campaign.subject.name,
        len(campaign.results),
        {how: caught[how] for how in CAUGHT},
        len(survived) - len(unproved),
        [(name, listed[name]) for name in unproved if name in listed],
        [name for name in unproved if name not in listed],
        [name for name in listed if name not in survived and (whole or name in seen)],
        sum(result.seconds for result in campaign.results),
    )


HEAD = ("subject", "faults", *CAUGHT, "proved", "examined", "open", "caught %", "seconds")


def table(rows: list[Row]) -> str:
    """A line for each subject, and the sum."""
    lines = [HEAD, *(_cells(r) for r in rows)]
    if len(rows) > 1:
        lines.append(_cells(total(rows)))
    first, *rest = (max(len(line[column]) for line in lines) for column in range(len(HEAD)))
    return "\n".join(
        "  ".join(
            [line[0].ljust(first), *(c.rjust(w) for c, w in zip(line[1:], rest, strict=True))]
        )
        for line in lines
    )


def total(rows: list[Row]) -> Row:
    """All subjects as one."""
    return Row(
        "all",
        sum(r.made for r in rows),
        {how: sum(r.caught[how] for r in rows) for how in CAUGHT},
        sum(r.proved for r in rows),
        [entry for r in rows for entry in r.examined],
        [f"{r.name}: {name}" for r in rows for name in r.open],
        [f"{r.name}: {name}" for r in rows for name in r.stale],
        sum(r.seconds for r in rows),
    )


def share(r: Row) -> float:
    """Caught, of those that can be told from the netlist without a fault."""
    return r.total / (r.total + len(r.open)) if r.total else 0.0


def _cells(r: Row) -> tuple[str, ...]:
    counts = (r.made, *(r.caught[how] for how in CAUGHT), r.proved, len(r.examined), len(r.open))
    return (r.name, *map(str, counts), f"{100 * share(r):.2f}", f"{r.seconds:.0f}")


def write(rows: list[Row], path: Path) -> None:
    """The rows as JSON."""
    data: list[dict[str, Any]] = [
        {
            "subject": r.name,
            "faults": r.made,
            "caught": r.caught,
            "proved_equivalent": r.proved,
            "examined": [{"fault": name, "kind": e.kind, "why": e.why} for name, e in r.examined],
            "open": r.open,
            "stale": r.stale,
            "share": share(r),
            "seconds": round(r.seconds, 1),
        }
        for r in rows
    ]
    path.write_text(json.dumps(data, indent=2) + "\n", "utf-8")
