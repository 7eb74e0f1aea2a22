"""Many upsets of one core, one after the other; what was judged is kept, so that it can go on."""

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import asdict, astuple, dataclass
from typing import Any

from filelock import FileLock, Timeout

from ska_hw import __version__
from ska_hw.cosim.compile import cache_folder
from ska_hw.design import Design
from ska_hw.errors import ToolError
from ska_hw.hdl.timing import cycles
from ska_hw.model.data import RawTensors
from ska_hw.study.upsets.judge import DEVIATIONS, Judge, Verdict
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

    def verdicts_of(self, group: str) -> list[Verdict]:
        """Those of a group's upsets."""
        return [
            verdict
            for upset, verdict in zip(self.upsets, self.verdicts, strict=True)
            if self.elements[upset.element].group == group
        ]


class Journal:
    """Verdicts of the campaign `key` on disk, one a line. While entered, nobody else uses it."""

    def __init__(self, key: str) -> None:
        self.folder = cache_folder() / "upsets" / key[:32]
        self._path = self.folder / "verdicts"
        self._lock = FileLock(self.folder / "lock", timeout=0)

    def __enter__(self) -> "Journal":
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()
        except Timeout:
            raise ToolError(f"another process flips the same bits ({self.folder})") from None
        except OSError as error:
            raise ToolError(f"{self.folder}: cannot be used ({error.strerror})") from None
        return self

    def __exit__(self, *error: object) -> None:
        self._lock.release()

    def load(self) -> list[Verdict]:
        """What is there and whole; what a kill left half-written is cut off."""
        found, size = [], 0
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return []
        for line in content.splitlines(keepends=True):
            try:
                found.append(Verdict(**json.loads(line)))
            except (ValueError, TypeError):
                break
            if not line.endswith(b"\n"):
                found.pop()
                break
            size += len(line)
        with self._path.open("r+b") as file:
            file.truncate(size)
        return found

    def append(self, verdicts: list[Verdict]) -> None:
        """Keep some more."""
        with self._path.open("a", encoding="utf-8") as file:
            file.writelines(json.dumps(asdict(verdict)) + "\n" for verdict in verdicts)

    def discard(self) -> None:
        """Forget them."""
        shutil.rmtree(self.folder, ignore_errors=True)


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
    the caller to discard when the results are safe. Raises `ToolError`.
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
    elements, undisturbed = simulation.state_elements(), simulation.undisturbed()
    upsets = draw(elements, undisturbed.cycles, each, seed)
    judge = Judge(design, undisturbed)
    with Journal(_key(simulation, upsets)) as journal:
        verdicts = journal.load()[: len(upsets)]

        def done(more: int = 0) -> None:
            if on_progress is not None:
                on_progress(len(verdicts) + more, len(upsets))

        done()
        while len(verdicts) < len(upsets):
            batch = upsets[len(verdicts) : len(verdicts) + BATCH]
            fresh = [judge(outcome) for outcome in simulation.run_upsets(batch, done)]
            journal.append(fresh)
            verdicts += fresh
            done()
    return Campaign(design, elements, undisturbed.cycles, upsets, verdicts), journal


def _key(simulation: UpsetSimulation, upsets: list[Upset]) -> str:
    drawn = json.dumps([astuple(upset) for upset in upsets])
    return hashlib.sha256(f"{__version__} {simulation.key} {drawn}".encode()).hexdigest()


def rows(campaign: Campaign) -> list[dict[str, Any]]:
    """A row for each upset, for a table."""
    table = []
    for upset, verdict in zip(campaign.upsets, campaign.verdicts, strict=True):
        element = campaign.elements[upset.element]
        table.append(
            {
                "protect": campaign.design.array.protect,
                "group": element.group,
                "name": element.name,
                "word": upset.word,
                "bit": upset.bit,
                "cycle": upset.cycle,
                "outcome": "hung" if verdict.hung else verdict.kind,
                "error_cycle": verdict.cycle,
                "landmarks_moved": verdict.landmarks,
                **{name: (verdict.deviations or {}).get(name, "") for name in DEVIATIONS},
            }
        )
    return table
