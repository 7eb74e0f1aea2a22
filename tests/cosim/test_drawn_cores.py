"""The whole core against the model, natively: every tensor, sum, count and cycle of every step."""

import os
import re

import numpy as np
import pytest

from sim.support.functional import RunCoverage, batch_hides_waits, export
from ska_hw.contract.results import STEP_BITS
from ska_hw.cosim.check import CoreComparison, compare_core
from ska_hw.cosim.scopes import visible_banks
from ska_hw.cosim.simulation import CoreSimulation
from ska_hw.design import Design
from ska_hw.errors import ToolError
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.core import CORE_MODULE, TrainingCore
from ska_hw.model.fixed import Model
from ska_hw.numbers.formats import Raw
from ska_hw.numbers.update import Coefficient
from tests.support.core_designs import draw_design, shorter

SOAK = int(os.environ.get("SKA_HW_SOAK", "200"))
STOP_SHIFTS = (None, 0, 1, 4)
DRAWN = (18, 79, 8, 69, 99, 85, 1, 2, 25, 17, 28, 159, 9)
"""Few that have every mode of every tensor, variant and saturation among them, and a stop."""
FIRST = int(os.environ.get("SKA_HW_SOAK_FIRST", "100"))


def garbage_at_collisions(text: str) -> str:
    """Banks as a device may have them: a word that is being written is read as something else."""
    altered = re.sub(
        r"(\w+) <= memory\[read_address\];",
        r"\1 <= write__en && write__addr == read_address ? ~memory[read_address]"
        r" : memory[read_address];",
        text,
    )
    assert altered != text
    return altered


def check(
    design: Design,
    tensors: list[Raw],
    samples: int,
    what: str,
    stop_shift: int | None = None,
    verilog: str | None = None,
    steps: int | None = None,
) -> None:
    layers = len(design.network.layers)
    x, weights, biases = tensors[0], tensors[1 : 1 + layers], tensors[1 + layers :]
    c = Coefficient.of(design.training.eta, samples, design.formats.c_bits)
    low, high = design.bounds.shift_limits
    c = Coefficient(c.mantissa, min(max(c.shift, low), high))
    coverage = RunCoverage(design, samples)
    model = coverage.watch(Model(shorter(design, samples), x, weights, biases))
    model.coefficient = c
    simulation = CoreSimulation(
        design,
        x,
        weights,
        biases,
        steps or design.training.steps,
        coefficient=c,
        stop_shift=stop_shift,
        timeout=600,
        quick=True,
        verilog=verilog,
    )
    found, last = compare_core(model, simulation)
    coverage.ended(found.steps, stop_shift, last.stopped, last.crossings)
    export()
    assert found.differences == 0, f"{what}: {found.first}\n{design.dump()}, {samples} samples"
    assert found.values > 0


def check_overlapping(design: Design, tensors: list[Raw], samples: int, steps: int) -> None:
    """Without pauses a step begins beside the end of the one before: same bits, less cycles."""
    layers = len(design.network.layers)
    x, weights, biases = tensors[0], tensors[1 : 1 + layers], tensors[1 + layers :]
    model = Model(shorter(design, samples), x, weights, biases)
    c = model.coefficient
    simulation = CoreSimulation(
        design, x, weights, biases, steps, coefficient=c, timeout=600, quick=True, apart=False
    )
    comparing = CoreComparison(model, simulation)
    (last,) = simulation.run()
    for _ in range(steps):
        comparing.advance()
    comparing.check(last)
    found = comparing.comparison
    assert found.differences == 0, f"{found.first}\n{design.dump()}, {samples} samples"
    assert found.values > 0


@pytest.mark.parametrize("seed", DRAWN)
def test_drawn_design(seed):
    design, tensors, samples = draw_design(seed, size=2)
    check(design, tensors, samples, f"seed {seed}", STOP_SHIFTS[seed % 4])
    for steps in (1, 2, design.training.steps + 1):
        check_overlapping(design, tensors, samples, steps)


@pytest.mark.parametrize("steps", [1, 3])
def test_batch_longer_than_the_pipeline(steps):
    """What the shorter ones wait for, the next tile's pass included, is hidden behind the batch."""
    design, tensors, samples = draw_design(3, size=2, samples=70)
    assert batch_hides_waits(design, samples)
    check(design, tensors, samples, f"{samples} samples, {steps} steps", steps=steps)
    check_overlapping(design, tensors, samples, steps)


def test_a_single_sample():
    design, tensors, samples = draw_design(2, size=2, samples=1)
    check(design, tensors, samples, "one sample")
    check_overlapping(design, tensors, samples, design.training.steps + 1)


def test_sums_that_nobody_observes():
    """They are 0 and have no multipliers; all else is as before, and the core stops as before."""
    design, tensors, samples = draw_design(25, size=1, target="ice40")
    whole = emit(TrainingCore(design), CORE_MODULE).count(".raw.")
    design = design.with_(array__observe="stopping")
    assert 0 < emit(TrainingCore(design), CORE_MODULE).count(".raw.") < whole
    check(design, tensors, samples, "observed for stopping", 1)


@pytest.mark.parametrize("layers", [[22, 1], [1]])
def test_array_wider_than_the_last_tiles(layers):
    """A full tile beside narrow ones, and words that come back long after a step's last one."""
    design = Design.parse(
        {
            "name": "wide",
            "network": {"inputs": 5, "layers": layers},
            "data": {"samples": 3},
            "training": {"steps": 3},
            "formats": {"preset": "q8"},
            "array": {"size": 20},
        }
    )
    rng = np.random.default_rng(1)
    tensors = [rng.integers(0, 200, (3, 5))]
    tensors += [rng.integers(-6000, 6000, shape) for shape in design.network.sizes]
    tensors += [rng.integers(-6000, 6000, outputs) for outputs in layers]
    check(design, tensors, 3, f"layers {layers} on an array of 20")


@pytest.mark.parametrize(("target", "seed"), [("ecp5", 1), ("ice40", 3)])
def test_drawn_design_in_cells(target, seed):
    """As a device has it, with models of its cells; on the iCE40 a single processing element."""
    design, tensors, samples = draw_design(seed, size=2 if target == "ecp5" else 1, target=target)
    check(design, tensors, samples, f"{target}, seed {seed}")


def test_memories_in_blocks():
    """Where the harness sees no memory it asks the host's port, also after steps that overlap.

    W has few words, and so no block.
    """
    design, tensors, samples = draw_design(1, size=2, target="ecp5", samples=80)
    seen = visible_banks(TrainingCore(design))
    assert seen == {"weights": True, "state": False, "gradient": False}
    check(design, tensors, samples, "blocks", steps=3)
    check_overlapping(design, tensors, samples, 2)


def test_no_word_is_read_while_it_is_written():
    """The promise that `no_rw_check` makes to yosys."""
    design, tensors, samples = draw_design(2, size=2)
    text = garbage_at_collisions(emit(TrainingCore(design), CORE_MODULE))
    check(design, tensors, samples, "garbage at collisions", STOP_SHIFTS[2], text)


def test_a_core_that_goes_on_after_its_last_step_is_found():
    design, tensors, _ = draw_design(0, size=2)
    layers = len(design.network.layers)
    text = emit(TrainingCore(design), CORE_MODULE)
    faulty = text.replace(".steps(steps)", f".steps(steps + {STEP_BITS}'d1)")
    assert faulty != text
    simulation = CoreSimulation(
        design,
        tensors[0],
        tensors[1 : 1 + layers],
        tensors[1 + layers :],
        2,
        verilog=faulty,
        quick=True,
    )
    with pytest.raises(ToolError) as error:
        list(simulation.run())
    assert "did not end after its last step" in error.value.tail


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(FIRST, FIRST + SOAK))
def test_soak(seed, tmp_path, monkeypatch):
    monkeypatch.setenv("SKA_HW_CACHE", str(tmp_path))
    design, tensors, samples = draw_design(seed)
    check(design, tensors, samples, f"seed {seed}", STOP_SHIFTS[seed % 4])
    check_overlapping(design, tensors, samples, design.training.steps)
