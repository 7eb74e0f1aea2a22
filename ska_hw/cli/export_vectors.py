"""`ska-hw export-vectors`: a core with a test bench that needs nothing but a Verilog simulator."""

from pathlib import Path
from typing import Any

import click

from ska_hw.cli.options import (
    design_options,
    load_tensors,
    out_option,
    prefix_option,
    read_design,
    result_name,
    samples_of,
    samples_option,
)
from ska_hw.cli.progress import Bars
from ska_hw.model.data import quantize_tensors
from ska_hw.storage.result_folder import result_folder

WHOLE, SAMPLES, STEPS = 64, 16, 4
"""Unless asked for otherwise: a full batch, which uses every word of the memories, where it has at
most `WHOLE` samples. `SAMPLES` of more are enough for every kind of tile, in any simulator.
"""


@click.command("export-vectors")
@design_options
@samples_option(f"all of a design with at most {WHOLE}, {SAMPLES} of one with more")
@out_option("ska_vectors/NAME-PRESET")
@prefix_option
def command(
    samples: int | None, out: Path | None, steps: int | None, prefix: str, **options: Any
) -> None:
    """Write DESIGN's core with a test bench in plain Verilog that checks itself.

    The test bench loads X, W and b from memory images, lets the core train, compares every tensor,
    sum and count of every step with images from the bit-accurate model, and prints PASS, or FAIL
    and the first difference. It needs a Verilog simulator and no Python; the README in the folder
    has the commands. Trains 4 steps unless --steps says otherwise.
    """
    from ska_hw.export.vectors.kit import kit

    design, folder = read_design(**options, steps=None)
    default = WHOLE if design.data.samples <= WHOLE else SAMPLES
    samples = samples_of(design, samples, default)
    raw = quantize_tensors(design, load_tensors(design, folder))
    steps = steps or min(STEPS, design.training.steps)
    out = out or Path("ska_vectors") / result_name(design)
    with result_folder(out) as staging:
        with Bars() as bars:
            bars.wait("training the model, writing its tensors")
            texts, vectors = kit(design, raw, samples, steps, prefix)
        for name, text in texts.items():
            path = staging / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text.encode())
    click.echo(
        f"{out}: {vectors.compared} values after {vectors.steps} steps of {vectors.samples} "
        f"samples, {vectors.cycles} clock cycles; see README.md there"
    )
