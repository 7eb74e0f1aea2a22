"""`python -m sim.formal [WORD...]`: run the proofs whose names have one of the words, or all.

Exit status 0: all proved and all planted faults found; 1: not; 2: no proof has such a name.
"""

import sys

from sim.formal.catalogue import GROUPS, verdict


def main(words: list[str]) -> int:
    """Run the proofs and print a line for each."""
    proofs = [proof for group in GROUPS.values() for proof in group()]
    chosen = [p for p in proofs if not words or any(word in p.name for word in words)]
    if not chosen:
        print(f"no proof's name has {' or '.join(words)} in it", file=sys.stderr)
        return 2
    wrong, total = 0, 0.0
    print(f"{'proof':44}{'kind':22}{'seconds':>8}  result")
    for proof in chosen:
        problem, found, fault = verdict(proof)
        wrong += bool(problem)
        total += found.seconds + fault.seconds
        result = problem or "proved, planted fault found"
        print(f"{proof.name:44}{proof.kind:22}{found.seconds:8.1f}  {result}", flush=True)
    print(
        f"{len(chosen) - wrong} of {len(chosen)} proved in {total:.0f} s, planted faults included"
    )
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
