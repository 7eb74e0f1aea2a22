"""`ska-hw export-vectors`: a core with a test bench that needs nothing but a Verilog simulator."""

from pathlib import Path
from typing import Any

import click

from ska_hw.cli.options import design_options, read_design
from ska_hw.errors import UserError
from ska_hw.model.data import load, quantize_tensors
from ska_hw.storage.result_folder import result_folder

SAMPLES, STEPS = 16, 4
"""Unless asked for otherwise: enough for every kind of tile, and seconds in any simulator."""


@click.command("export-vectors")
@design_options
@click.option(
    "--samples",
    type=click.IntRange(min=2),
    help=f"Samples of X that are trained on.  [default: {SAMPLES}, or the design's if fewer]",
)
@click.option(
    "--out", type=click.Path(path_type=Path), help="Folder.  [default: ska_vectors/NAME-PRESET]"
)
def command(samples: int | None, out: Path | None, steps: int | None, **options: Any) -> None:
    """Write DESIGN's core with a test bench in plain Verilog that checks itself.

    The test bench loads X, W and b from memory images, lets the core train, compares every tensor,
    sum and count of every step with images from the bit-accurate model, and prints PASS, or FAIL
    and the first difference. It needs a Verilog simulator and no Python; the README in the folder
    has the commands. Trains 4 steps unless --steps says otherwise.
    """
    from ska_hw.export.vectors.kit import kit

    design, folder = read_design(**options, steps=None)
    most = design.data.samples
    if samples is not None and samples > most:
        raise UserError(f"--samples: expected at most {most}, the design's, found {samples}")
    raw = quantize_tensors(design, load(design, folder))
    steps = steps or min(STEPS, design.training.steps)
    texts, vectors = kit(design, raw, samples or min(SAMPLES, most), steps)
    out = out or Path("ska_vectors") / f"{design.name}-{design.formats.preset or 'own'}"
    with result_folder(out) as staging:
        for name, text in texts.items():
            path = staging / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text.encode())
    click.echo(
        f"{out}: {vectors.compared} values after {vectors.steps} steps of {vectors.samples} "
        f"samples, {vectors.cycles} clock cycles; see README.md there"
    )
