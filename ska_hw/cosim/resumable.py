"""A long training in the simulated core against the model, step by step and resumable."""

import contextlib
import hashlib
import json
from collections.abc import Callable
from typing import Any

import numpy as np

from ska_hw import __version__
from ska_hw.cosim.check import CoreComparison, simulation_of
from ska_hw.cosim.checkpoint import Checkpoint, Saved
from ska_hw.cosim.compare import Comparison
from ska_hw.cosim.simulation import CoreStep
from ska_hw.design import Design
from ska_hw.hdl.timing import cycles
from ska_hw.model.data import RawTensors
from ska_hw.model.experiment import make_model
from ska_hw.model.fixed import LayerStep

SHORT = 300_000
"""Cycles of a run that takes less time than compiling it well."""

CYCLES_PER_SECOND = 2000
"""A simulator slower than this has stopped."""

Record = dict[str, Any]
"""One step: `model`, a digest of all that the model expected of it; `compared`, the values
compared by tensor; `cycles` and `stall_cycles` from the start; `layers`, sums and overflows.
"""


class CoreMismatchError(Exception):
    """The core differs from the model. The text says where first."""


class ResumableRun:
    """The training of `design` from `raw`, in the core and in the model.

    `fault` is planted in the Verilog's constants only (`cosim.planted`). `on_progress` is told the
    finished steps and the clock cycles until now. `resumed` is the number of steps that the last
    `run` took over from an earlier process. Raises `UserError` for a fault that cannot be.
    """

    def __init__(
        self,
        design: Design,
        raw: RawTensors,
        fault: str | None = None,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> None:
        def told(done: int, _: int, now: int) -> None:
            if on_progress is not None:
                on_progress(done, now)

        self.design, self.raw, self.resumed = design, raw, 0
        total = cycles(design).total
        options = {"savable": True, "quick": total < SHORT, "on_progress": told}
        self.simulation = simulation_of(design, raw, fault, **options)
        self.simulation.timeout = 3600 + total / CYCLES_PER_SECOND

    def prepare(self) -> None:
        """Emit and compile. Raises `ToolError`."""
        self.simulation.prepare()

    def run(self) -> list[Record]:
        """Run what is left of it, prepared; a record for each step of the whole.

        Raises `CoreMismatchError` at the first difference and `ToolError`. After these and after an
        interrupt the next call goes on behind the last step that agreed.
        """
        key = hashlib.sha256(f"{__version__} {self.simulation.key}".encode()).hexdigest()
        with Checkpoint(key) as checkpoint:
            saved = checkpoint.load()
            comparing = saved and self._replay(saved)
            if not saved or not comparing:
                saved, comparing = None, self._comparing()
            records = saved.records if saved else []
            self.resumed = len(records)
            self.simulation.scratch = checkpoint.scratch()
            run = self.simulation.run(saved.state if saved else None, len(records))
            with contextlib.closing(run):
                for step in run:
                    records.append(_check(comparing, step))
                    if step.state is not None:
                        checkpoint.save(step.state, records)
            if len(records) != self.simulation.steps:
                raise CoreMismatchError(
                    f"expected {self.simulation.steps} steps from the core, found {len(records)}"
                )
            checkpoint.discard()
        return records

    def _comparing(self) -> CoreComparison:
        return CoreComparison(make_model(self.design, self.raw), self.simulation)

    def _replay(self, saved: Saved) -> CoreComparison | None:
        """The model after the saved steps; None where it is not the model that they agreed with."""
        comparing = self._comparing()
        for record in saved.records:
            if _digest(comparing.advance()) != record["model"]:
                return None
        return comparing


def _check(comparing: CoreComparison, step: CoreStep) -> Record:
    """Compare one step. Raises `CoreMismatchError`."""
    comparing.comparison = found = Comparison()
    expected = comparing.advance()
    comparing.check(step)
    if found.first:
        raise CoreMismatchError(found.first)
    return {
        "model": _digest(expected),
        "compared": found.compared,
        "cycles": step.cycles,
        "stall_cycles": step.stall_cycles,
        "layers": [
            {"sums": list(layer.sums or ()), "overflows": dict(layer.overflows)}
            for layer in step.layers
        ],
    }


def _digest(layers: list[LayerStep]) -> str:
    """Of all that the core is compared with."""
    digest = hashlib.sha256()
    for layer in layers:
        digest.update(json.dumps([layer.sums, layer.overflows]).encode())
        for tensor in (layer.z, layer.d, layer.g, layer.w, layer.b):
            if tensor is not None:
                digest.update(np.ascontiguousarray(tensor, dtype="<i8").tobytes())
    return digest.hexdigest()
