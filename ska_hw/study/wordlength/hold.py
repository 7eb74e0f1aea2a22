"""The cheapest word lengths that keep the bound on most initialisations, with a stated confidence.

A candidate is good on the initialisations that are searched on if it keeps the bound on all of them
but half of the share that may fail: on all of the first few. From formats that are good, widths go
down as long as that stays so, then are exchanged. The winner is tested
on initialisations of its own, one after the other, until so many have held that their share is at
least `hold` with the confidence asked for, or too many have not. All that were tested then join
the search, which goes on from there. Each further test has half the error probability of the one
before, so the confidence is that of all tests together.
"""

import itertools
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from scipy.stats import beta, binom

from ska_hw.design import PRESETS, Design
from ska_hw.errors import UserError
from ska_hw.storage.journal import Journal
from ska_hw.study.wordlength.cost import Cost, cost, unit
from ska_hw.study.wordlength.judge import (
    LandmarkRule,
    Reference,
    Start,
    Verdict,
    case,
    judge,
    reference,
)
from ska_hw.study.wordlength.known import contains_better
from ska_hw.study.wordlength.space import RANGE_NAMES, WIDTHS, Choice, Space, key, modes, precision

SEARCHED = 12
"""Initialisations that are searched on at first: the design's own, then seeds from 1 on."""

TESTED, CURVE = 1_000_000, 500_000
"""Seeds of the first test, and, this far below the next million, those of the curve."""

MOST_FAILURES = 3
"""Initialisations of a test that may fail."""

STRIDES = (4, 2, 1)
"""Bits that are taken from a width at once."""


@dataclass(frozen=True)
class HoldSettings:
    """The bound and the landmarks of `Settings`; with probability `hold`, told with `confidence`.

    `histories`: those whose errors count, all if empty.
    """

    bound: float
    rule: LandmarkRule
    hold: float
    confidence: float = 0.95
    histories: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """One run of one choice: error, the history and layer that has it, and whether it is good."""

    error: float
    history: str
    layer: int
    good: bool


@dataclass(frozen=True)
class Share:
    """How many of how many initialisations a choice has held on."""

    choice: Choice
    cost: float
    held: int
    tried: int

    def interval(self, confidence: float) -> tuple[float, float]:
        """Clopper and Pearson's, two-sided."""
        alpha, k, n = (1 - confidence) / 2, self.held, self.tried
        low = float(beta.ppf(alpha, k, n - k + 1)) if k else 0.0
        high = float(beta.ppf(1 - alpha, k + 1, n - k)) if k < n else 1.0
        return low, high


@dataclass
class Found:
    """What a search has come to: the winner, if there is one, its test, and how it went."""

    winner: Choice | None = None
    test: Share | None = None
    attempts: int = 0
    path: list[Choice] = field(default_factory=list)
    """Choices that were good on what was searched on, dearest first."""


def looks(hold: float, error: float) -> list[int]:
    """Runs after which 0, 1, 2 ... failures show a share of `hold`, wrongly with at most `error`.

    The error is shared by the looks, so that a test may stop at any of them.
    """
    found = []
    for failures in range(MOST_FAILURES + 1):
        n = failures + 1
        while binom.cdf(failures, n, 1 - hold) > error / (MOST_FAILURES + 1):
            n += 1
        found.append(n)
    return found


def run_one(
    design: dict[str, Any], start: Start, settings: HoldSettings, known: Reference
) -> Verdict:
    """Judge one initialisation. Runs in a worker."""
    parsed, names = Design.parse(design), settings.histories
    return judge(parsed, start, settings.bound, settings.rule, known, names)


class HoldSearch:
    """The search for one design, new or going on from the journal at `path`.

    `progress` is told the number of runs and a line after each; `deadline` (monotonic) ends the
    descent early, and the winner so far is tested all the same. Raises `UserError` where the
    journal holds the search of something else.
    """

    def __init__(
        self,
        base: Design,
        settings: HoldSettings,
        path: Path,
        pool: Executor,
        workers: int,
        progress: Callable[[int, str], None],
        deadline: float | None = None,
    ) -> None:
        self.settings, self.deadline = settings, deadline
        self._base, self._pool, self._workers, self._progress = base, pool, workers, progress
        self.space = Space.of(base, case(self._start(0)).magnitudes)
        self.unit = unit(base)
        self.starts = list(range(SEARCHED))
        self.judged = 0
        self._references: dict[int, Reference] = {}
        self._bad: dict[tuple[str, ...], list[tuple[int, ...]]] = {}
        given = asdict(settings) | {"histories": list(settings.histories)}
        task = {"start": asdict(self._start(0)), "settings": given}
        self.journal = Journal(
            path, {"hold": task}, "search with --hold", "name another --study or remove it"
        )
        self.outcomes: dict[tuple[Any, ...], Outcome] = {}
        try:
            for one in self.journal.records:
                made = Outcome(*(one[name] for name in ("error", "history", "layer", "good")))
                self.outcomes[key(one["choice"]), one["seed"]] = made
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            self.journal.close()
            raise self.journal.broken(error) from None

    def _start(self, seed: int) -> Start:
        """The design's own weights are seed 0."""
        return Start.of(self._base, Path(), seed or None)

    @property
    def eta(self) -> float:
        """The design's."""
        return self._base.training.eta

    def references(self) -> list[Reference]:
        """Those of the float runs that were made, at least that of the design itself."""
        self._refer([0])
        return list(self._references.values())

    def price(self, choice: Choice) -> Cost | None:
        """None for a choice that no design can have."""
        try:
            return cost(self.space.design(choice))
        except UserError:
            return None

    def relative(self, choice: Choice) -> float:
        """Cost as a share of q16's."""
        return cost(self.space.design(choice)).relative(self.unit)

    def runs(self, choice: Choice, seeds: Sequence[int]) -> Iterator[tuple[int, Outcome]]:
        """Outcomes in the order of `seeds`, of which each worker has one at a time.

        Whoever has heard enough leaves; what has not begun then is not begun.
        """
        design, ahead = self.space.design(choice).dump(), self._workers
        waiting: dict[int, Any] = {}
        try:
            for at, seed in enumerate(seeds):
                near = [s for s in seeds[at : at + ahead] if (key(choice), s) not in self.outcomes]
                self._refer(near)
                for other in near:
                    if other not in waiting:
                        task = design, self._start(other), self.settings, self._references[other]
                        waiting[other] = self._pool.submit(run_one, *task)
                if (key(choice), seed) not in self.outcomes:
                    self._keep(choice, seed, waiting[seed].result())
                yield seed, self.outcomes[key(choice), seed]
        finally:
            for future in waiting.values():
                future.cancel()

    def _refer(self, seeds: Iterable[int]) -> None:
        missing = [seed for seed in seeds if seed not in self._references]
        jobs = [self._pool.submit(reference, self._start(seed)) for seed in missing]
        for seed, job in zip(missing, jobs, strict=True):
            self._references[seed] = job.result()

    def _keep(self, choice: Choice, seed: int, verdict: Verdict) -> None:
        good = verdict.error <= self.settings.bound and verdict.landmarks_kept
        made = Outcome(verdict.error, *verdict.worst, good)
        self.outcomes[key(choice), seed] = made
        self.journal.append({"choice": choice, "seed": seed, **asdict(made)})
        self._say(choice)

    def _say(self, choice: Choice) -> None:
        cheap = f"cost {self.relative(choice):.3f} of q16"
        self._progress(len(self.outcomes), f"{self.judged} candidates, now {cheap}")

    def good(self, choice: Choice) -> bool:
        """Whether `choice` is good on what is searched on; the hardest come first."""
        mine = precision(choice)
        if contains_better(self._bad.get(modes(choice), []), mine):
            return False
        self.judged += 1
        self._say(choice)
        left = int((1 - self.settings.hold) / 2 * len(self.starts) + 1e-9)
        for seed, outcome in self.runs(choice, list(self.starts)):
            if outcome.good:
                continue
            self.starts.remove(seed)
            self.starts.insert(0, seed)
            left -= 1
            if left < 0:
                self._bad.setdefault(modes(choice), []).append(mine)
                return False
        return True

    def _in_time(self) -> bool:
        return self.deadline is None or time.monotonic() < self.deadline

    def anchors(self) -> list[Choice]:
        """The design's own formats, the presets from the narrowest on, and wider ones."""
        presets = list(self.space.presets())
        wide = presets[list(PRESETS).index("q16")]
        wider = []
        for more in (2, 4, 6):
            widths = {n: min(int(wide[n]) + more, WIDTHS[n][1]) for n in WIDTHS if n != "d_cut"}
            wider.append(wide | widths | {"x": wide["x"], "d_cut": 0})
        priced = [c for c in presets if self.price(c) is not None]
        priced.sort(key=self.relative)
        own = [] if self.space.own is None else [self.space.own]
        return own + priced + [c for c in wider if self.price(c) is not None]

    def search(self) -> Found:
        """Descend, test, and go on with what failed, until a winner holds or nothing is left."""
        found, settings = Found(), self.settings
        queue = self.anchors()
        while True:
            current = next((c for c in queue if self.good(c)), None)
            if current is None:
                return found
            found.path = [current]
            for better in self._descent(current):
                found.path.append(better)
            winner = found.path[-1]
            found.attempts += 1
            error = (1 - settings.confidence) / 2**found.attempts
            seeds = range(found.attempts * TESTED, (found.attempts + 1) * TESTED)
            held, share = self._test(winner, looks(settings.hold, error), seeds)
            found.test = share
            if held:
                found.winner = winner
                return found
            # What was tested is searched on from now on; what was good before is tried again.
            self.starts += seeds[: share.tried]
            queue = [*reversed(found.path), *self.anchors()]

    def _test(self, choice: Choice, counts: list[int], seeds: range) -> tuple[bool, Share]:
        """Whether `choice` is shown to hold, and the share of what was tried for that."""
        failures = tried = 0
        for _, outcome in self.runs(choice, seeds[: counts[-1]]):
            tried, failures = tried + 1, failures + (not outcome.good)
            if failures > MOST_FAILURES or tried == counts[failures]:
                break
        share = Share(choice, self.relative(choice), tried - failures, tried)
        return failures <= MOST_FAILURES, share

    def _descent(self, current: Choice) -> Iterator[Choice]:
        """Each good choice that is cheaper than the one before, by single steps and exchanges."""
        for stride in STRIDES:
            while self._in_time():
                steps = self._cheaper(current, self._fewer(current, stride))
                taken = next((c for c in steps if self._in_time() and self.good(c)), None)
                if taken is None:
                    break
                yield (current := taken)
        while self._in_time():
            swaps = itertools.chain(*(self.space.exchanges(current, n) for n in (1, 2)))
            steps = self._cheaper(current, swaps)
            taken = next((c for c in steps if self._in_time() and self.good(c)), None)
            if taken is None:
                return
            yield (current := taken)

    def _fewer(self, choice: Choice, stride: int) -> Iterator[Choice]:
        """`stride` bits less of one width; with the last stride also half of a range."""
        for other in self.space.steps(choice, stride):
            name = next(n for n in choice if choice[n] != other[n])
            if (name in RANGE_NAMES and stride == 1) or (
                name in WIDTHS and abs(int(choice[name]) - int(other[name])) == stride
            ):
                yield other

    def _cheaper(self, than: Choice, choices: Iterable[Choice]) -> list[Choice]:
        limit, found = self.relative(than), []
        for choice in choices:
            price = self.price(choice)
            if price is not None and price.relative(self.unit) < limit:
                found.append((price.relative(self.unit), choice))
        return [choice for _, choice in sorted(found, key=lambda pair: pair[0])]

    def curve(self, found: Found, initialisations: int, most: int = 8) -> list[Share]:
        """Shares of the winner, of some choices on the way to it, of the design's own and of q16.

        On seeds that neither the search nor a test has seen, the same for all.
        """
        seeds = range(TESTED - CURVE, TESTED - CURVE + initialisations)
        wanted = {key(c): c for c in [*self.anchors()[:1], next(iter(self.space.presets()))]}
        stride = max(1, -(-len(found.path) // most))
        wanted |= {key(c): c for c in found.path[::-1][::stride]}
        shares = []
        for choice in sorted(wanted.values(), key=self.relative):
            outcomes = [outcome.good for _, outcome in self.runs(choice, seeds)]
            shares.append(Share(choice, self.relative(choice), sum(outcomes), len(outcomes)))
        return shares

    def failures(self) -> list[tuple[str, int, int]]:
        """History, layer and how many runs first left the bound there, the most first."""
        counts: dict[tuple[str, int], int] = {}
        for outcome in self.outcomes.values():
            if outcome.error > self.settings.bound:
                place = outcome.history, outcome.layer
                counts[place] = counts.get(place, 0) + 1
        ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        return [(history, layer, count) for (history, layer), count in ordered]
