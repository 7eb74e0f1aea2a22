"""`python -m tests.mutation.by_hand [PART ...]`: the mutants of by_hand.toml, one after the other.

PART chooses those with such a part in their file's name or in what they are. Status 0 where every
one is caught.
"""

import argparse
import sys
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from tests.mutation import checkout, runner
from tests.mutation.campaign import FACTOR, FOLDER, MORE
from tests.support.paths import ROOT

LISTED = Path(__file__).with_name("by_hand.toml")


@dataclass(frozen=True)
class ByHand:
    """`old`, which `file` has exactly once, becomes `new`."""

    file: str
    old: str
    new: str
    why: str
    tests: list[str]

    def apply(self, source: str) -> str:
        """The mutated source. Raises `ValueError` where the text is not there once."""
        if source.count(self.old) != 1:
            raise ValueError(f"{self.file} has {self.old!r} {source.count(self.old)} times")
        return source.replace(self.old, self.new)


def by_hand(path: Path = LISTED) -> list[ByHand]:
    """The list."""
    return [ByHand(**fields) for fields in tomllib.loads(path.read_text("utf-8"))["mutant"]]


def main() -> int:
    """Exit status: 0 all are caught, 1 some are not."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation.by_hand", description=__doc__)
    parser.add_argument("parts", nargs="*")
    options = parser.parse_args()
    mutants = [
        m for m in by_hand() if not options.parts or any(p in m.file + m.why for p in options.parts)
    ]
    for mutant in mutants:
        mutant.apply((ROOT / mutant.file).read_text("utf-8"))
    start, copy = time.monotonic(), FOLDER / "checkout-hand"
    copy.mkdir(parents=True, exist_ok=True)
    survived = 0
    with FileLock(f"{copy}.lock"):
        checkout.prepare(copy)
        runner.load_others()
        log, limits = FOLDER / "by_hand.log", dict[tuple[str, ...], float]()
        for mutant in mutants:
            tests = tuple(mutant.tests)
            if tests not in limits:
                plain = runner.run(copy, tests, 900, log)
                if plain.status != "survived":
                    raise RuntimeError(f"{' '.join(tests)} fail without a mutant, see {log}")
                limits[tests] = FACTOR * plain.seconds + MORE
            path = copy / mutant.file
            changed = mutant.apply(path.read_text("utf-8"))
            with checkout.planted(path, changed.encode()):
                found = runner.run(copy, tests, limits[tests], log)
            if found.status in ("caught", "hang"):
                print(f"{found.status}  {mutant.file}: {mutant.why} ({found.by})", flush=True)
            else:
                survived += 1
                print(f"SURVIVED  {mutant.file}: {mutant.old!r}: {mutant.why}", flush=True)
    print(f"{len(mutants) - survived} of {len(mutants)} caught, {time.monotonic() - start:.0f} s")
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
