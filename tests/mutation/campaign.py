"""`python -m tests.mutation.campaign python|hdl [NAME ...]`: mutate, test, print what survived.

What was tested is kept in build/mutation, and the same command goes on where it was. Tests that
changed are run again for what had survived them; a file that changed is begun anew. A mutant that
no test can tell from the original is listed with a reason in tests/mutation/examined.toml.
"""

import argparse
import hashlib
import json
import random
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock
from rich.console import Console
from rich.table import Table

from tests.mutation import checkout, runner
from tests.mutation.change import Change, named
from tests.mutation.hardware import hardware_changes
from tests.mutation.operators import changes
from tests.mutation.subjects import HARDWARE, PYTHON, Subject
from tests.support.paths import ROOT

FOLDER = ROOT / "build" / "mutation"
EXAMINED = Path(__file__).with_name("examined.toml")
WANTED = 0.98
FACTOR, MORE = 5.0, 20.0
"""A mutant may take so many times the time of its tests, and so many seconds more."""

Find = Callable[[bytes], list[Change]]
KINDS: dict[str, tuple[tuple[Subject, ...], Find]] = {
    "python": (PYTHON, changes),
    "hdl": (HARDWARE, hardware_changes),
}


def examined(path: Path = EXAMINED) -> dict[str, set[str]]:
    """By module the names of the mutants that cannot be told from the original."""
    found: dict[str, set[str]] = {}
    for modules in tomllib.loads(path.read_text("utf-8")).values():
        for module, names in modules.items():
            found.setdefault(module, set()).update(names)
    return found


def drawn(names: list[str], sample: int | None, seed: str) -> list[str]:
    """`sample` of the names in an order that the seed gives, or all of them."""
    order = random.Random(seed).sample(sorted(names), len(names))
    return order if sample is None else order[:sample]


@dataclass
class Result:
    """Of one module: how many mutants there are, and what came of those that were tried."""

    subject: Subject
    made: int
    listed: set[str] = field(default_factory=set)
    outcomes: dict[str, dict[str, str | float]] = field(default_factory=dict)

    def count(self, *statuses: str) -> int:
        """How many of those that are not listed ended so."""
        return sum(
            o["status"] in statuses for n, o in self.outcomes.items() if n not in self.listed
        )

    @property
    def open(self) -> list[str]:
        """Survivors that are not listed."""
        return [
            name
            for name, o in self.outcomes.items()
            if o["status"] == "survived" and name not in self.listed
        ]


class Campaign:
    """All mutants of one kind, in the copy below `folder`."""

    def __init__(self, kind: str, folder: Path = FOLDER) -> None:
        self.subjects, self._find = KINDS[kind]
        self.kind, self.folder, self.copy = kind, folder / kind, folder / f"checkout-{kind}"
        self._listed = examined()

    def mutants(self, subject: Subject) -> tuple[bytes, dict[str, Change]]:
        """The source, and its changes by name."""
        source = (ROOT / subject.path).read_bytes()
        return source, named(self._find(source), source)

    def known(self, subject: Subject) -> Result:
        """What the journal has of the source as it is."""
        source, mutants = self.mutants(subject)
        listed = self._listed.get(subject.module, set())
        result = Result(subject, len(mutants), listed & set(mutants))
        path = self._journal(subject, source)
        if path.is_file():
            for line in path.read_text("utf-8").splitlines():
                outcome = json.loads(line)
                if outcome["name"] in mutants:
                    result.outcomes[outcome["name"]] = outcome
        return result

    def _journal(self, subject: Subject, source: bytes) -> Path:
        digest = hashlib.sha256(source).hexdigest()[:12]
        return self.folder / f"{subject.module}-{digest}.jsonl"

    def measure(self, subject: Subject, sample: int | None, anew: bool) -> Result:
        """Try what is not known. Raises `RuntimeError` where the tests fail without a mutant."""
        source, mutants = self.mutants(subject)
        known = self.known(subject)
        tests = self._digest(subject)
        wanted = [
            name
            for name in drawn(list(mutants), sample, subject.module)
            if name not in known.listed and (anew or not _settled(known.outcomes.get(name), tests))
        ]
        if not wanted:
            return known
        self.folder.mkdir(parents=True, exist_ok=True)
        log = self.folder / f"{subject.module}.log"
        path = self.copy / subject.path
        plain = runner.run(self.copy, subject.tests, 900, log)
        if plain.status != "survived":
            raise RuntimeError(f"{subject.module}: its tests fail without a mutant, see {log}")
        with self._journal(subject, source).open("a", encoding="utf-8") as journal:
            for number, name in enumerate(wanted, 1):
                with checkout.planted(path, mutants[name].apply(source)):
                    found = runner.run(self.copy, subject.tests, FACTOR * plain.seconds + MORE, log)
                outcome: dict[str, str | float] = {
                    "name": name, "status": found.status, "by": found.by, "tests": tests,
                    "seconds": round(found.seconds, 2),
                }  # fmt: skip
                known.outcomes[name] = outcome
                journal.write(json.dumps(outcome) + "\n")
                journal.flush()
                _progress(f"{subject.module} {number} of {len(wanted)}: {found.status}")
        return known

    def _digest(self, subject: Subject) -> str:
        files = [self.copy / test.partition("::")[0] for test in subject.tests]
        text = b"".join(path.read_bytes() for path in files if path.is_file())
        return hashlib.sha256(repr(subject.tests).encode() + text).hexdigest()[:12]


def _settled(outcome: dict[str, str | float] | None, tests: str) -> bool:
    """Caught, or survived the tests as they are."""
    if outcome is None:
        return False
    return outcome["status"] in ("caught", "hang") or outcome["tests"] == tests


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def share(results: list[Result]) -> float:
    """Share of what was tried and is not listed that a test fails on or never ends with."""
    tried = sum(r.count("caught", "hang", "survived", "none") for r in results)
    return sum(r.count("caught", "hang") for r in results) / max(1, tried)


def table(results: list[Result]) -> Table:
    """One line a module."""
    shown = Table(box=None, pad_edge=False, header_style="bold")
    shown.add_column("module")
    for column in ("mutants", "tried", "caught", "never ended", "cannot be told", "open", "share"):
        shown.add_column(column, justify="right")
    for name, part in [*((r.subject.module, [r]) for r in results), ("all", results)]:
        tried = sum(len(set(r.outcomes) | r.listed) for r in part)
        numbers = [
            sum(r.made for r in part), tried, sum(r.count("caught") for r in part),
            sum(r.count("hang") for r in part), sum(len(r.listed) for r in part),
            sum(len(r.open) for r in part),
        ]  # fmt: skip
        shown.add_row(name, *map(str, numbers), f"{100 * share(part):.1f} %" if tried else "")
    return shown


def complaints(results: list[Result], listed: dict[str, set[str]]) -> Iterator[str]:
    """What keeps a campaign from being green, a line each."""
    for result in results:
        module = result.subject.module
        for name in sorted(listed.get(module, set()) - result.listed):
            yield f"{module}: listed in examined.toml, but there is no such mutant: {name}"
        for name, outcome in result.outcomes.items():
            if name in result.listed and outcome["status"] in ("caught", "hang"):
                yield f"{module}: listed in examined.toml, but caught: {name}"
            if outcome["status"] == "none":
                yield f"{module}: no test was run: {name}"
        if result.outcomes and share([result]) < WANTED:
            yield f"{module}: {100 * share([result]):.1f} % are caught, {100 * WANTED:g} % wanted"


def main() -> int:
    """Exit status: 0 all is well, 1 something is not."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation.campaign", description=__doc__)
    parser.add_argument("kind", choices=list(KINDS))
    parser.add_argument("names", nargs="*", help="modules with such a part in their name")
    parser.add_argument("--sample", type=int, help="only so many mutants of each, drawn by a seed")
    parser.add_argument("--anew", action="store_true", help="what was caught before, too")
    parser.add_argument("--report", action="store_true", help="only print what is known")
    options = parser.parse_intermixed_args()
    campaign = Campaign(options.kind)
    chosen = [
        s
        for s in campaign.subjects
        if not options.names or any(name in s.module for name in options.names)
    ]
    start = time.monotonic()
    if options.report:
        results = [campaign.known(subject) for subject in chosen]
    else:
        campaign.copy.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{campaign.copy}.lock"):
            checkout.prepare(campaign.copy)
            runner.load_others()
            results = [campaign.measure(s, options.sample, options.anew) for s in chosen]
        _progress("")
    console = Console(highlight=False, soft_wrap=True)
    for result in results:
        for name in result.open:
            console.print(f"{result.subject.module}: {name}", markup=False)
    console.print(table(results))
    bad = list(complaints(results, examined()))
    for line in bad:
        console.print(line, markup=False)
    if not options.report:
        print(f"{time.monotonic() - start:.0f} s")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
