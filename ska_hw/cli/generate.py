"""`ska-hw generate`: a design's Verilog, ready for an FPGA project."""

from pathlib import Path
from typing import Any

import click

from ska_hw.design import PRESETS, Design
from ska_hw.design.targets import FAMILIES
from ska_hw.storage.result_folder import result_folder


@click.command()
@click.argument("design", default="digits")
@click.option("--out", type=click.Path(path_type=Path), help="Folder for the files.")
@click.option("--preset", type=click.Choice(list(PRESETS)), help="Replace the word lengths.")
@click.option("--size", type=click.IntRange(1, 64), help="Replace the size of the array.")
@click.option(
    "--target",
    type=click.Choice(list(FAMILIES)),
    help="How processing elements are written.",
)
@click.option("--axi", is_flag=True, help="The core behind AXI ports, as module ska_top.")
def command(design: str, out: Path | None, axi: bool, **replaced: Any) -> None:
    """Write the Verilog of DESIGN, a FuseSoC core file and a summary with the design.

    The same design gives the same bytes on every machine. With a target whose Verilog has
    cells of its vendor the folder also has models of them for simulation.
    """
    from ska_hw.export.verilog.project import files

    found = Design.read(
        design,
        formats__preset=replaced["preset"],
        array__size=replaced["size"],
        array__target=replaced["target"],
    )
    out = out or Path("build") / "rtl" / found.name
    with result_folder(out) as folder:
        for name, text in files(found, axi).items():
            (folder / name).write_bytes(text.encode())
    click.echo(f"{out}: {', '.join(sorted(path.name for path in out.iterdir()))}")
