"""The search itself: optuna's sampler, verdicts kept in a journal, worked on by several processes.

First come the design's own formats, the presets and steps down from the best designs known; when
none is left, exchanges and the sampler's proposals take turns (TPE, two objectives, the bound as a
constraint). What the sampler proposes without prospect is told to it unjudged. Candidates are told
in the order in which they were asked for, so a search of a given number of trials, workers and seed
repeats itself.
"""

import itertools
import math
import statistics
import time
import warnings
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ska_hw.design import Design
from ska_hw.errors import ToolError, UserError
from ska_hw.study.wordlength.cost import cost, unit
from ska_hw.study.wordlength.journal import Journal, Judged
from ska_hw.study.wordlength.judge import LandmarkRule, Start, Verdict, case, judge
from ska_hw.study.wordlength.known import Known, Result
from ska_hw.study.wordlength.space import MODES, Choice, Space, key

PROPOSALS, LAST_PROPOSALS = 12, 60
"""Proposals without prospect after which the sampler's turn is given up; and, when nothing else is
left to try, the search.
"""


@dataclass(frozen=True)
class Settings:
    """What is searched for: worst relative error, landmarks, initialisations, sampler's seed."""

    bound: float
    rule: LandmarkRule = "exact"
    inits: int = 1
    seed: int = 0


def optuna() -> Any:
    """The optional dependency. Raises `ToolError`."""
    try:
        import optuna as module
    except ImportError:
        raise ToolError(
            "the word-length search needs optuna: pip install 'ska-hw[wordlength]'"
        ) from None
    module.logging.set_verbosity(module.logging.WARNING)
    return module


def judge_all(
    design: dict[str, Any], starts: list[Start], bound: float, rule: LandmarkRule
) -> list[Verdict]:
    """Verdicts for several initialisations, up to the first that is bad. Runs in a worker."""
    parsed, verdicts = Design.parse(design), []
    for start in starts:
        verdicts.append(judge(parsed, start, bound, rule))
        if verdicts[-1].error > bound or not verdicts[-1].landmarks_kept:
            break
    return verdicts


class Search:
    """A study of one design, new or going on from the journal at `path`.

    Raises `UserError` where the journal holds the search of something else.
    """

    def __init__(self, base: Design, folder: Path, settings: Settings, path: Path) -> None:
        self.settings = settings
        seeds = [None, *range(1, settings.inits)]
        self.starts = [Start.of(base, folder, seed) for seed in seeds]
        begin = time.monotonic()
        self.space = Space.of(base, case(self.starts[0]).magnitudes)
        self._reference_seconds = time.monotonic() - begin
        self.known = Known(self.space, unit(base))
        self._optuna = optuna()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            sampler = self._optuna.samplers.TPESampler(
                seed=settings.seed, multivariate=True, constraints_func=_constraint
            )
        drawn = self._optuna.distributions
        self._distributions = {
            name: drawn.CategoricalDistribution(values)
            if name in MODES
            else drawn.IntDistribution(values[0], values[-1])
            for name, values in ((name, self.space.values(name)) for name in self.space.names)
        }
        self._study = self._optuna.create_study(sampler=sampler, directions=["minimize"] * 2)
        task = {"start": asdict(self.starts[0]), "settings": asdict(settings)}
        self.journal = Journal(path, task)
        for choice, _ in self.journal.items():
            try:
                self.space.design(choice)
            except (ValueError, KeyError, TypeError) as error:
                self.journal.close()
                raise self.journal.broken(error) from None
        own = [] if self.space.own is None else [self.space.own]
        self._presets = [*own, *self.space.presets()]
        self._turn = 0
        self._seconds: deque[float] = deque(maxlen=16)

    def run(
        self,
        pool: Executor,
        workers: int,
        end: float | None,
        trials: int | None,
        progress: Callable[[int, Known], None],
        reserve: int = 0,
    ) -> None:
        """Search until the clock (monotonic) reaches `end`, `trials` candidates have been judged,
        or nothing is left to try. Before `end` time is left for `reserve` complete runs, but never
        more than half of the time, and the first candidate is judged in any case.

        Candidates of the journal count as judged; those that were not asked for this time (after
        fewer trials, or with other workers) are taken in at the end.
        """
        under_way: deque[tuple[Any, Choice, Future[list[Verdict]] | None]] = deque()
        started, begin = 0, time.monotonic()
        while True:
            while (
                len(under_way) < workers
                and (trials is None or started < trials)
                and not (started and end is not None and self._late(begin, end, reserve / workers))
                and (asked := self._ask()) is not None
            ):
                started += 1
                under_way.append((*asked, self._submit(pool, asked[1])))
            if not under_way:
                break
            trial, choice, future = under_way.popleft()
            if future is not None:
                verdicts = future.result()
                self._seconds += [v.seconds for v in verdicts if not v.abandoned]
                kept = all(v.landmarks_kept for v in verdicts)
                self.journal.add(choice, Judged(max(v.error for v in verdicts), kept))
            self._tell(trial, choice)
            progress(len(self.known.results), self.known)
        asked_for = {key(result.choice) for result in self.known.results}
        for choice, judged in self.journal.items():
            if key(choice) not in asked_for:
                self._take(choice, judged)

    def _submit(self, pool: Executor, choice: Choice) -> Future[list[Verdict]] | None:
        """Have `choice` judged; None where the journal knows the verdict."""
        if self.journal.get(choice) is not None:
            return None
        task = (self.space.design(choice).dump(), self.starts)
        return pool.submit(judge_all, *task, self.settings.bound, self.settings.rule)

    def _take(self, choice: Choice, judged: Judged) -> Result:
        price = cost(self.space.design(choice))
        good = judged.error <= self.settings.bound and judged.landmarks_kept
        result = Result(choice, price, judged.error, good)
        self.known.add(result)
        return result

    def _late(self, begin: float, end: float, reserve: float) -> bool:
        """Whether one more candidate would eat into the time of `reserve` runs."""
        # A first run's time may be mostly compiling: the median of the latest counts.
        run = statistics.median(self._seconds) if self._seconds else 0.0
        kept = min(math.ceil(reserve) * (run + self._reference_seconds), (end - begin) / 2)
        return time.monotonic() + run + kept > end

    def _ask(self) -> tuple[Any, Choice] | None:
        """The next candidate, or None if there is nothing left that is worth judging."""
        presets = (choice for choice in self._presets if self.known.price(choice) is not None)
        for choice in itertools.chain(presets, self.known.steps()):
            return self._fixed(choice)
        self._turn += 1
        if self._turn % 2 == 0 and (sampled := self._sampled()) is not None:
            return sampled
        for choice in self.known.exchanges():
            return self._fixed(choice)
        return self._sampled(LAST_PROPOSALS)

    def _fixed(self, choice: Choice) -> tuple[Any, Choice]:
        self._study.enqueue_trial(choice)
        trial = self._study.ask(self._distributions)
        self.known.seen.add(key(choice))
        return trial, choice

    def _sampled(self, proposals: int = PROPOSALS) -> tuple[Any, Choice] | None:
        for _ in range(proposals):
            trial = self._study.ask(self._distributions)
            choice = {name: trial.params[name] for name in self.space.names}
            if self.known.price(choice) is not None:
                self.known.seen.add(key(choice))
                return trial, choice
            self._unjudged(trial, choice)
        return None

    def _unjudged(self, trial: Any, choice: Choice) -> None:
        """Let the sampler know the cost of what is not worth a run: too coarse, or covered."""
        try:
            price = cost(self.space.design(choice))
        except UserError:
            self._study.tell(trial, state=self._optuna.trial.TrialState.FAIL)
            return
        trial.set_user_attr("violation", 1.0 if self.known.hopeless(choice) else 0.0)
        self._study.tell(trial, [price.multiplier, price.memory])

    def _tell(self, trial: Any, choice: Choice) -> None:
        judged = self.journal.get(choice)
        assert judged is not None
        result = self._take(choice, judged)
        violation = judged.error / self.settings.bound - 1
        if violation <= 0 and not judged.landmarks_kept:
            violation = 0.1
        trial.set_user_attr("violation", violation)
        self._study.tell(trial, [result.cost.multiplier, result.cost.memory])


def _constraint(trial: Any) -> tuple[float]:
    return (trial.user_attrs.get("violation", 1.0),)
