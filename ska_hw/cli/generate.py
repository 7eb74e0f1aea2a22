"""`ska-hw generate`: a design's Verilog, ready for an FPGA project."""

from pathlib import Path
from typing import Any

import click

from ska_hw.cli.options import core_options, out_option, prefix_option, read_core_design
from ska_hw.storage.result_folder import result_folder


@click.command()
@core_options
@out_option("build/rtl/NAME")
@click.option("--axi", is_flag=True, help="The core behind AXI ports, as module ska_top.")
@click.option("--split", is_flag=True, help="A file for each module instead of one for all.")
@prefix_option
def command(out: Path | None, axi: bool, split: bool, prefix: str, **options: Any) -> None:
    """Write the Verilog of DESIGN, a FuseSoC core file and a summary with the design.

    The same design gives the same bytes on every machine. Each file says at its beginning what it
    is, of which design, and how to write it again. With a target whose Verilog has cells of its
    vendor the folder also has models of them for simulation.
    """
    from ska_hw.export.verilog.project import files

    design = read_core_design(**options)
    out = out or Path("build") / "rtl" / design.name
    with result_folder(out) as folder:
        for name, text in files(design, axi, prefix, split).items():
            (folder / name).write_bytes(text.encode())
    click.echo(f"{out}: {', '.join(sorted(path.name for path in out.iterdir()))}")
