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
@click.option(
    "--vivado",
    is_flag=True,
    help="With --axi also templates for the PYNQ-Z2 and the Arty A7, never run by a vendor's tool.",
)
@click.option("--litex", is_flag=True, help="With --axi also a module for LiteX, ska_litex.py.")
@prefix_option
def command(
    out: Path | None,
    axi: bool,
    split: bool,
    vivado: bool,
    litex: bool,
    prefix: str,
    **options: Any,
) -> None:
    """Write the Verilog of DESIGN, a FuseSoC core file and a summary with the design.

    The same design gives the same bytes on every machine. Each file says at its beginning what it
    is, of which design, and how to write it again. With a target whose Verilog has cells of its
    vendor the folder also has models of them for simulation. With --axi there is an IP-XACT
    description, component.xml, too.
    """
    for option, given in {"--vivado": vivado, "--litex": litex}.items():
        if given and not axi:
            raise click.UsageError(f"{option} needs --axi")
    from ska_hw.export.ipxact.vivado import templates
    from ska_hw.export.litex import MODULE, litex_module
    from ska_hw.export.verilog.project import files
    from ska_hw.hdl.top import TOP_MODULE

    design = read_core_design(**options)
    out = out or Path("build") / "rtl" / design.name
    with result_folder(out) as folder:
        texts = files(design, axi, prefix, split)
        if vivado:
            texts |= templates(design, prefix + TOP_MODULE)
        if litex:
            texts[MODULE] = litex_module(design, prefix + TOP_MODULE)
        for name, text in texts.items():
            (folder / name).write_bytes(text.encode())
    click.echo(f"{out}: {', '.join(sorted(path.name for path in out.iterdir()))}")
