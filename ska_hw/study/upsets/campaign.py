"""Many upsets of one core, one after the other; what was judged is kept, so that it can go on."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, astuple, dataclass
from typing import Any

from ska_hw import __version__
from ska_hw.design import Design
from ska_hw.hdl.timing import cycles
from ska_hw.model.data import RawTensors
from ska_hw.storage.journal import Journal
from ska_hw.storage.machine import cache_folder
from ska_hw.study.upsets.judge import Judge, Verdict
from ska_hw.study.upsets.simulation import Outcome, UpsetSimulation
from ska_hw.study.upsets.space import GROUPS, Target, Upset, draw

SHORT = 1_000_000
"""Cycles of a campaign that takes less time than compiling it well."""

BATCH = 20
"""Upsets of one process; as many are lost by a kill at the most."""


@dataclass(frozen=True)
class Campaign:
    """Upsets and their verdicts, in one order; `targets` are what could be flipped."""

    design: Design
    targets: list[Target]
    cycles: int
    """Of the run without an upset."""
    upsets: list[Upset]
    verdicts: list[Verdict]

    def bits(self, group: str) -> int:
        """Bits of all of a group's registers or memories."""
        return sum(target.size for target in self.targets if target.group == group)

    def verdicts_of(self, group: str) -> list[Verdict]:
        """Those of a group's upsets."""
        return [
            verdict
            for upset, verdict in zip(self.upsets, self.verdicts, strict=True)
            if self.targets[upset.target].group == group
        ]


def journal_of(key: str) -> Journal:
    """The verdicts of the campaign `key` in the cache, a record each. Raises `UserError`.

    Before journals named their run, the folder's name alone did.
    """
    path = cache_folder() / "upsets" / key[:32] / "verdicts"
    return Journal(path, {"campaign": key}, "campaign of upsets", bare=True)


def run_campaign(
    design: Design,
    raw: RawTensors,
    each: int,
    seed: int,
    *,
    verilog: str | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> tuple[Campaign, Journal]:
    """`each` upsets in every group of `design`'s core while it trains from `raw`.

    `verilog` is the core's text where it is not to be emitted; `on_progress` is told the upsets
    that are judged, and all. What an earlier process judged is taken over. The journal is left, for
    the caller to discard when the results are safe. Raises `ToolError`, and `UserError` where
    another process flips the same bits.
    """
    simulation = UpsetSimulation(
        design,
        raw.x,
        raw.weights,
        raw.biases,
        design.training.steps,
        verilog=verilog,
        quick=cycles(design).total * each * len(GROUPS) < SHORT,
    )
    simulation.prepare()
    targets, undisturbed = simulation.targets(), simulation.undisturbed()
    upsets = draw(targets, undisturbed.cycles, each, seed)
    judge = Judge(design, undisturbed)
    with journal_of(_key(simulation, upsets)) as journal:
        verdicts = _verdicts(journal)[: len(upsets)]

        def done(more: int = 0) -> None:
            if on_progress is not None:
                on_progress(len(verdicts) + more, len(upsets))

        done()
        while len(verdicts) < len(upsets):
            batch = upsets[len(verdicts) : len(verdicts) + BATCH]
            fresh = [judge(outcome) for outcome in _outcomes(simulation, batch, done)]
            journal.append(*map(asdict, fresh))
            verdicts += fresh
            done()
    return Campaign(design, targets, undisturbed.cycles, upsets, verdicts), journal


def _verdicts(journal: Journal) -> list[Verdict]:
    try:
        return [Verdict(**record) for record in journal.records]
    except TypeError as error:
        raise journal.broken(error) from None


def _outcomes(
    simulation: UpsetSimulation, batch: list[Upset], done: Callable[[int], None]
) -> list[Outcome]:
    count = 0

    def one_more() -> None:
        nonlocal count
        count += 1
        done(count)

    return simulation.run_upsets(batch, one_more)


def _key(simulation: UpsetSimulation, upsets: list[Upset]) -> str:
    drawn = json.dumps([astuple(upset) for upset in upsets])
    return hashlib.sha256(f"{__version__} {simulation.key} {drawn}".encode()).hexdigest()


def rows(campaign: Campaign) -> list[dict[str, Any]]:
    """A row for each upset, for a table."""
    found = []
    for upset, verdict in zip(campaign.upsets, campaign.verdicts, strict=True):
        target = campaign.targets[upset.target]
        found.append(
            {
                "protect": campaign.design.array.protect,
                "group": target.group,
                "name": target.name,
                "word": upset.word,
                "bit": upset.bit,
                "cycle": upset.cycle,
                "outcome": "hung" if verdict.hung else verdict.kind,
                "error_cycle": verdict.cycle,
                "landmarks_moved": verdict.landmarks,
                **(verdict.deviations or {}),
            }
        )
    return found
