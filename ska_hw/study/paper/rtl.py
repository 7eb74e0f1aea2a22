"""The paper's experiment in the Verilog core: what is run, and the files that are left of it."""

import hashlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, NamedTuple

from ska_hw.contract.sums import COUNTED_TENSORS, SUMS
from ska_hw.cosim.resumable import Record, ResumableRun
from ska_hw.design import Design
from ska_hw.hdl.core import CORE_MODULE
from ska_hw.model.data import RawTensors, quantize_tensors
from ska_hw.study.files import write_summary
from ska_hw.study.paper.setup import read_tensors
from ska_hw.study.paper.table import ReportTable, write_table


@dataclass(frozen=True)
class RtlExperiment:
    """A design with one set of formats, the tensors in these, their origin and notes of them."""

    design: Design
    raw: RawTensors
    origin: str
    notes: tuple[str, ...] = ()


def read_experiment(
    name: str, data: str | None, weights: Path | None, preset: str | None, seed: int | None
) -> RtlExperiment:
    """Read and check everything. Raises `UserError`."""
    design = Design.read(name, training__seed=seed, formats__preset=preset)
    images, tensors, _ = read_tensors(design, name, data, weights)
    return RtlExperiment(design, quantize_tensors(design, tensors), images.origin, tensors.notes)


def write_experiment(
    experiment: RtlExperiment, run: ResumableRun, records: list[Record], folder: Path
) -> dict[str, Any]:
    """Write summary.json, steps.csv, layers.csv and the Verilog; equal runs give equal bytes.

    Returns the summary.
    """
    design, verilog = experiment.design, run.simulation.verilog
    assert verilog is not None
    (folder / f"{CORE_MODULE}.v").write_text(verilog, "utf-8")
    for table in _tables(records):
        write_table(table, folder)
    last, expected = records[-1], run.simulation.expected_cycles
    compared: Counter[str] = Counter()
    for record in records:
        compared.update(record["compared"])
    summary = {
        "design": design.dump(),
        "data": experiment.origin,
        "initial_overflows": experiment.raw.overflows,
        "top": CORE_MODULE,
        "sha256": hashlib.sha256(verilog.encode()).hexdigest(),
        "steps": len(records),
        "compared": sum(compared.values()),
        "compared_by_tensor": compared,
        "differing": 0,
        "cycles": last["cycles"],
        "cycles_expected": expected.total,
        "stall_cycles": last["stall_cycles"],
        "multiply_accumulates": expected.multiplications,
        "utilisation": expected.multiplications / (design.array.size**2 * last["cycles"]),
    }
    write_summary(folder, summary, ascii_only=False)
    return summary


class StepRow(NamedTuple):
    """The clock cycles until the end of one step, and how many values of it were compared."""

    step: int
    cycles: int
    stall_cycles: int
    values_compared: int


class LayerRow(NamedTuple):
    """The raw sums and the overflow counts of one layer's step."""

    step: int
    layer: int
    sums: Annotated[tuple[int, ...], SUMS]
    overflows: Annotated[tuple[int, ...], tuple(f"overflows_{name}" for name in COUNTED_TENSORS)]


def _tables(records: list[Record]) -> tuple[ReportTable[StepRow], ReportTable[LayerRow]]:
    """A row for each step; and a row for each step and layer."""
    steps, layers = [], []
    for step, record in enumerate(records):
        compared = sum(record["compared"].values())
        steps.append(StepRow(step, record["cycles"], record["stall_cycles"], compared))
        for number, layer in enumerate(record["layers"], 1):
            overflows = tuple(layer["overflows"][name] for name in COUNTED_TENSORS)
            layers.append(LayerRow(step, number, tuple(layer["sums"]), overflows))
    written = ReportTable("steps", "Steps", StepRow, steps)
    return written, ReportTable("layers", "Layers", LayerRow, layers)
