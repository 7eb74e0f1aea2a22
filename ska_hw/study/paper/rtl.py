"""The paper's experiment in the Verilog core: what is run, and the files that are left of it."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ska_hw import __version__
from ska_hw.contract.sums import COUNTED_TENSORS, SUMS
from ska_hw.cosim.resumable import CoreRun, Record
from ska_hw.cosim.simulation import TOP
from ska_hw.design import Design
from ska_hw.model.data import RawTensors, quantize_tensors
from ska_hw.storage.result_folder import SUMMARY
from ska_hw.study.paper.setup import read_tensors
from ska_hw.study.paper.table import Table, write_csv


@dataclass(frozen=True)
class RtlExperiment:
    """A design with one set of formats, the tensors in these, and where the data come from."""

    design: Design
    raw: RawTensors
    origin: str


def read_experiment(
    name: str, data: str | None, weights: Path | None, preset: str | None, seed: int | None
) -> RtlExperiment:
    """Read and check everything. Raises `UserError`."""
    design = Design.read(name, training__seed=seed, formats__preset=preset)
    images, tensors, _ = read_tensors(design, name, data, weights)
    return RtlExperiment(design, quantize_tensors(design, tensors), images.origin)


def write_experiment(
    experiment: RtlExperiment, run: CoreRun, records: list[Record], folder: Path
) -> dict[str, Any]:
    """Write summary.json, steps.csv, layers.csv and the Verilog; equal runs give equal bytes.

    Returns the summary.
    """
    design, verilog = experiment.design, run.simulation.verilog
    assert verilog is not None
    (folder / f"{TOP}.v").write_text(verilog, "utf-8")
    for table in _tables(records):
        write_csv(table, folder)
    last, expected = records[-1], run.simulation.expected_cycles
    compared: dict[str, int] = {}
    for record in records:
        for tensor, values in record["compared"].items():
            compared[tensor] = compared.get(tensor, 0) + values
    summary = {
        "ska_hw": __version__,
        "design": design.dump(),
        "data": experiment.origin,
        "initial_overflows": experiment.raw.overflows,
        "top": TOP,
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
    text = json.dumps(summary, indent=2, ensure_ascii=False)
    (folder / SUMMARY).write_text(text + "\n", encoding="utf-8")
    return summary


def _tables(records: list[Record]) -> list[Table]:
    """A row for each step; and a row for each step and layer, with its raw sums and overflows."""
    steps = Table(
        "steps",
        "Steps",
        ("step", "cycles", "stall_cycles", "values_compared"),
        [
            (step, record["cycles"], record["stall_cycles"], sum(record["compared"].values()))
            for step, record in enumerate(records)
        ],
    )
    layers = Table(
        "layers",
        "Layers",
        ("step", "layer", *SUMS, *(f"overflows_{name}" for name in COUNTED_TENSORS)),
        [
            (step, number, *layer["sums"], *(layer["overflows"][name] for name in COUNTED_TENSORS))
            for step, record in enumerate(records)
            for number, layer in enumerate(record["layers"], 1)
        ],
    )
    return [steps, layers]
