"""The whole training in Verilog, compared with the model to the bit."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ska_hw.cosim.simulation import Simulation
from ska_hw.data import RawTensors
from ska_hw.design import Design
from ska_hw.experiment import make_model
from ska_hw.faults import plant
from ska_hw.hdl.datapath import TOP
from ska_hw.sigmoid import table
from ska_hw.update import Coefficient
from ska_hw.verify import compare_run


def check_datapath(
    design: Design,
    raw: RawTensors,
    folder: Path,
    fault: str | None = None,
    on_step: Callable[[int], None] | None = None,
) -> dict[str, Any]:
    """Emit the datapath into `folder`, run every step in it, and compare with the model.

    `fault` is planted in the Verilog's constants only (`faults.plant`). `on_step` is told 0 when
    the simulator is compiled, then the number of steps done. Returns plain data for the summary.
    Raises `ToolError`, and `DesignError` for a fault that cannot be.
    """
    steps = design.training.steps
    sigmoid = table(design.sigmoid_spec)
    c = Coefficient.of(design.training.eta, design.data.samples, design.formats.c_bits)
    if fault is not None:
        sigmoid, c = plant(fault, sigmoid, c)
    simulation = Simulation(
        design,
        raw.x,
        raw.weights,
        raw.biases,
        steps,
        sigmoid=sigmoid,
        coefficient=c,
        on_progress=lambda done, _steps, _cycles: on_step(done) if on_step else None,
    )
    simulation.prepare()
    assert simulation.verilog is not None
    folder.mkdir()
    (folder / f"{TOP}.v").write_text(simulation.verilog, "utf-8")
    if on_step:
        on_step(0)
    found = compare_run(make_model(design, raw), simulation.run(), steps)
    return {
        "top": TOP,
        "sha256": hashlib.sha256(simulation.verilog.encode()).hexdigest(),
        "fault": fault,
        "steps": found.steps,
        "compared": found.values,
        "differing": found.differences,
        "first_difference": found.first,
        "differing_by_tensor": found.differing,
        "cycles": simulation.array_cycles,
        "multiply_accumulates": simulation.macs,
        "utilisation": simulation.utilisation,
    }
