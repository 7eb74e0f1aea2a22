"""`python -m sim.mutation [WORD...] [--sample N]`: faults in the netlists, against the benches.

WORD chooses the subjects whose names have one of the words in it, `--sample` takes N faults of
each. Results go to `build/mutation/report.json`, and a journal there lets a run that was stopped go
on. Exit status 0: every fault was caught, was proved to change nothing, or is in the list of those
examined; 1: not; 2: no subject has such a name.
"""

import argparse
import sys
from collections.abc import Sequence

from sim.mutation.campaign import run
from sim.mutation.catalogue import subjects
from sim.mutation.equivalence import proved_equivalent
from sim.mutation.examined import Examined
from sim.mutation.report import Row, row, table, write
from sim.mutation.subject import BUILD, Subject
from ska_hw.errors import ToolError


def judge(subject: Subject, sample: int | None = None) -> Row:
    """Run the campaign of `subject`, and try to prove that what survived changes nothing."""
    campaign = run(subject, sample, lambda line: print(line, file=sys.stderr, flush=True))
    examined = Examined.read()
    proved = proved_equivalent(campaign, examined.of(subject.name))
    return row(campaign, proved, examined, sample is None)


def main(arguments: Sequence[str]) -> int:
    """Run and print the table."""
    parser = argparse.ArgumentParser(prog="python -m sim.mutation")
    parser.add_argument("words", nargs="*", metavar="WORD", help="part of a subject's name")
    parser.add_argument("--sample", type=int, metavar="N", help="only N faults of each")
    given = parser.parse_args(arguments)
    every = subjects()
    chosen = [s for s in every if not given.words or any(w in s.name for w in given.words)]
    if not chosen or (given.sample is not None and given.sample < 1):
        wrong = "--sample must be at least 1"
        names = ", ".join(s.name for s in every)
        print(wrong if chosen else f"no such subject; there are {names}", file=sys.stderr)
        return 2
    rows = []
    try:
        for subject in chosen:
            rows.append(judge(subject, given.sample))
    except ToolError as error:
        print(error, file=sys.stderr)
        return 1
    write(rows, BUILD / "report.json")
    print(table(rows))
    for r in rows:
        for name in r.open:
            print(f"{r.name}: not caught: {name}")
        for name in r.stale:
            print(f"{r.name}: in the list of examined faults, but caught or gone: {name}")
    return int(any(r.open or r.stale for r in rows))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
