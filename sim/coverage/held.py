"""What stands still in one Verilog text, and why: by its netlist, or as something is held."""

import gzip
import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from sim.coverage import constants
from sim.coverage.constants import Bit, Constants
from sim.coverage.explained import Explanation, widths
from sim.coverage.figures import Constant
from sim.coverage.store import Covered

NETLIST = "constant in the netlist"


def standing(covered: Covered, explanations: Sequence[Explanation]) -> dict[Bit, Constant]:
    """The bits of a text that stand still. Raises `ToolError`."""
    if covered.place is None:
        return {}
    found = _known(covered.text, {}, covered.place)
    named = {bit: Constant(value, NETLIST) for bit, value in found.items()}
    held, reasons = _held(covered, explanations)
    held = {bit: value for bit, value in held.items() if bit not in named}
    if held:
        reason = "constant as " + "; ".join(reasons)
        for bit, value in _known(covered.text, held, covered.place).items():
            named.setdefault(bit, Constant(value, reason))
    return named


def _held(
    covered: Covered, explanations: Sequence[Explanation]
) -> tuple[dict[Bit, int], list[str]]:
    """The bits that entries hold, and the entries' reasons."""
    width, held, reasons = widths(covered.counts), {}, []
    for entry in explanations:
        if entry.holds is None:
            continue
        for point in covered.counts:
            wide = width.get((point.module, point.line, point.signal), 1)
            if entry.explains(covered.bench, point, "", wide):
                held[Bit(point.module, point.signal, point.bit or 0)] = entry.holds
                reasons.append(entry.reason)
    return held, sorted(set(reasons))


def _known(verilog: str, held: Mapping[Bit, int], place: Path) -> Constants:
    """As `constants`, but kept in `place`."""
    asked = json.dumps([constants.SCRIPT, sorted((*bit, value) for bit, value in held.items())])
    file = place / f"constants-{hashlib.sha256(asked.encode()).hexdigest()[:16]}.json.gz"
    if not file.exists():
        work = place / "constants"
        found = constants.constants(verilog, work, held)
        shutil.rmtree(work)
        rows = [(*bit, value) for bit, value in found.items()]
        file.write_bytes(gzip.compress(json.dumps(rows).encode()))
    rows = json.loads(gzip.decompress(file.read_bytes()))
    return {Bit(module, signal, bit): value for module, signal, bit, value in rows}
