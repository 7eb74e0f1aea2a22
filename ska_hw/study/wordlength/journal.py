"""The journal of a search: what is searched for, and every verdict, one line of JSON each.

A search is a function of its task and of the verdicts. So it goes on by searching again from the
beginning and looking up what was judged before; a kill costs nothing but the runs under way.
optuna's own storage would keep the sampler's trials, in an order that depends on how long each
took; the verdicts alone let a search repeat itself.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ska_hw.storage import journal
from ska_hw.study.wordlength.space import Choice, key


@dataclass(frozen=True)
class Judged:
    """Worst relative error of a choice over all initialisations, and whether landmarks are kept."""

    error: float
    landmarks_kept: bool


class Journal(journal.Journal):
    """The verdicts kept at `path`, of the search for `task`.

    Raises `UserError` as `storage.journal.Journal` does.
    """

    def __init__(self, path: Path, task: dict[str, Any]) -> None:
        super().__init__(path, {"task": task}, "search", "name another --study or remove it")
        self._kept: dict[tuple[Any, ...], tuple[Choice, Judged]] = {}
        try:
            for one in self.records:
                choice = dict(one["choice"])
                self._kept[key(choice)] = choice, Judged(float(one["error"]), bool(one["kept"]))
        except (ValueError, KeyError, TypeError) as error:
            self.close()
            raise self.broken(error) from None

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, choice: Choice) -> Judged | None:
        """The verdict on `choice`, if it was judged before."""
        return self._kept.get(key(choice), (choice, None))[1]

    def items(self) -> list[tuple[Choice, Judged]]:
        """All verdicts, in the order in which they were added."""
        return list(self._kept.values())

    def add(self, choice: Choice, judged: Judged) -> None:
        """Keep a verdict."""
        self._kept[key(choice)] = choice, judged
        self.append({"choice": choice, "error": judged.error, "kept": judged.landmarks_kept})
