"""Many upsets of one core, one after the other; what was judged is kept, so that it can go on."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, astuple, dataclass

from ska_hw import __version__
from ska_hw.design import Design
from ska_hw.hdl.timing import cycles
from ska_hw.model.data import RawTensors
from ska_hw.storage.journal import Journal
from ska_hw.storage.machine import cache_folder
from ska_hw.study.upsets.judge import Judge, Verdict
from ska_hw.study.upsets.simulation import UpsetSimulation
from ska_hw.study.upsets.space import GROUPS, StateElement, Upset, draw

SHORT = 1_000_000
"""A campaign of fewer cycles compiles its simulator without optimising: that would take longer."""

BATCH = 20
"""Upsets of one process; as many are lost by a kill at the most."""


@dataclass(frozen=True)
class Campaign:
    """Upsets and their verdicts, in one order; `elements` are what could be flipped."""

    design: Design
    elements: list[StateElement]
    cycles: int
    """Of the run without an upset."""
    upsets: list[Upset]
    verdicts: list[Verdict]

    def bits(self, group: str) -> int:
        """Bits of all of a group's registers or memories."""
        return sum(element.size for element in self.elements if element.group == group)

    def judged(self) -> Iterator[tuple[StateElement, Upset, Verdict]]:
        """What was flipped, how, and what came of it, for each upset."""
        for upset, verdict in zip(self.upsets, self.verdicts, strict=True):
            yield self.elements[upset.element], upset, verdict

    def verdicts_of(self, group: str) -> list[Verdict]:
        """Those of a group's upsets."""
        return [verdict for element, _, verdict in self.judged() if element.group == group]


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
    quick = cycles(design).total * each * len(GROUPS) < SHORT
    tensors = raw.x, raw.weights, raw.biases
    simulation = UpsetSimulation(
        design, *tensors, design.training.steps, verilog=verilog, quick=quick
    )
    simulation.prepare()
    elements, undisturbed = simulation.state_elements(), simulation.undisturbed()
    upsets = draw(elements, undisturbed.cycles, each, seed)
    judge = Judge(design, undisturbed)
    drawn = json.dumps([astuple(upset) for upset in upsets])
    key = hashlib.sha256(f"{__version__} {simulation.key} {drawn}".encode()).hexdigest()
    with journal_of(key) as journal:
        try:
            verdicts = [Verdict(**record) for record in journal.records][: len(upsets)]
        except TypeError as error:
            raise journal.broken(error) from None

        def done(more: int = 0) -> None:
            if on_progress is not None:
                on_progress(len(verdicts) + more, len(upsets))

        done()
        while len(verdicts) < len(upsets):
            batch = upsets[len(verdicts) : len(verdicts) + BATCH]
            fresh = [judge(outcome) for outcome in simulation.run_upsets(batch, done)]
            journal.append(*map(asdict, fresh))
            verdicts += fresh
            done()
    return Campaign(design, elements, undisturbed.cycles, upsets, verdicts), journal
