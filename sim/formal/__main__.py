"""`python -m sim.formal [WORD...]`: run the proofs whose names have one of the words, or all.

A table of them with their processor time; the same in build/formal as report.json and report.xml.
Exit status 0: all proved and all planted faults found; 1: not; 2: no proof has such a name.
"""

import sys

from sim.formal.catalogue import GROUPS, verdict
from sim.formal.proof import BUILD
from sim.formal.report import Result, write


def main(words: list[str]) -> int:
    """Run the proofs and print a line for each."""
    proofs = [proof for group in GROUPS.values() for proof in group()]
    chosen = [p for p in proofs if not words or any(word in p.name for word in words)]
    if not chosen:
        print(f"no proof's name has {' or '.join(words)} in it", file=sys.stderr)
        return 2
    results: list[Result] = []
    print(f"{'proof':44}{'kind':22}{'seconds':>8}{'fault':>8}  result", flush=True)
    for proof in chosen:
        result = Result(proof, *verdict(proof))
        results.append(result)
        # What was found so far is kept if the rest is interrupted.
        write(results, BUILD)
        print(
            f"{proof.name:44}{proof.kind:22}{result.found.seconds:8.1f}{result.fault.seconds:8.1f}"
            f"  {result.problem or 'proved, planted fault found'}",
            flush=True,
        )
    wrong = sum(bool(result.problem) for result in results)
    total = sum(result.seconds for result in results)
    print(f"{len(chosen) - wrong} of {len(chosen)} proved in {total:.0f} s of processor time")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
