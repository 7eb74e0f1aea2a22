"""What a search has found out, and what is worth trying next."""

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ska_hw.errors import UserError
from ska_hw.study.wordlength.cost import Cost, cost
from ska_hw.study.wordlength.space import Choice, Space, key, modes, precision


@dataclass(frozen=True)
class Result:
    """One choice that was judged: worst error, and whether errors and landmarks are good."""

    choice: Choice
    cost: Cost
    error: float
    good: bool


def contains_better(bad: Iterable[tuple[int, ...]], mine: tuple[int, ...]) -> bool:
    """Whether one of `bad` is at least as precise everywhere as `mine`."""
    return any(all(a <= b for a, b in zip(mine, other, strict=True)) for other in bad)


@dataclass
class Known:
    """Results so far. `unit` is the cost by which others are measured."""

    space: Space
    unit: Cost
    results: list[Result] = field(default_factory=list)
    seen: set[tuple[Any, ...]] = field(default_factory=set)
    _bad: dict[tuple[str, ...], list[tuple[int, ...]]] = field(default_factory=dict)

    def add(self, result: Result) -> None:
        """Take in a result."""
        self.seen.add(key(result.choice))
        self.results.append(result)
        if not result.good:
            self._bad.setdefault(modes(result.choice), []).append(precision(result.choice))

    def front(self) -> list[Result]:
        """Good results of which no other good one is cheaper in both figures; cheapest first."""
        kept: list[Result] = []
        for r in sorted(self.results, key=lambda r: (r.cost.multiplier, r.cost.memory, r.error)):
            if r.good and (not kept or r.cost.memory < kept[-1].cost.memory):
                kept.append(r)
        return sorted(kept, key=lambda r: r.cost.relative(self.unit))

    def price(self, choice: Choice) -> Cost | None:
        """Cost of a choice that is worth judging, else None.

        Not worth it are choices seen before, those no design can have, those that a good result
        covers in both figures, and those no more precise anywhere than a bad one of equal modes.
        """
        if key(choice) in self.seen or self.hopeless(choice):
            return None
        with contextlib.suppress(UserError):
            price = cost(self.space.design(choice))
            if not any(r.good and r.cost.covers(price) for r in self.results):
                return price
        self.seen.add(key(choice))
        return None

    def hopeless(self, choice: Choice) -> bool:
        """Whether a choice that is at least as precise everywhere was bad, with equal modes."""
        return contains_better(self._bad.get(modes(choice), []), precision(choice))

    def steps(self) -> Iterator[Choice]:
        """Single steps down from the front, from each member the one that saves most first."""
        for result in self.front():
            yield from self._cheaper(self.space.steps(result.choice), result)

    def exchanges(self) -> Iterator[Choice]:
        """Exchanges from the front, those that take one bit first."""
        for stride in (1, 2):
            for result in self.front():
                yield from self._cheaper(self.space.exchanges(result.choice, stride), result)

    def _cheaper(self, choices: Iterable[Choice], than: Result) -> Iterator[Choice]:
        cheaper = []
        for choice in choices:
            price = self.price(choice)
            if price is not None and price.relative(self.unit) < than.cost.relative(self.unit):
                cheaper.append((price.relative(self.unit), choice))
        for _, choice in sorted(cheaper, key=lambda found: found[0]):
            yield choice
