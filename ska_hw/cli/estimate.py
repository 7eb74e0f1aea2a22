"""`ska-hw estimate`: what a design needs in an FPGA, before any Verilog."""

from pathlib import Path

import click

from ska_hw.cli.messages import Output
from ska_hw.cli.options import (
    design_argument,
    out_option,
    preset_option,
    read_core_design,
    result_name,
)
from ska_hw.estimates.devices import CHIPS
from ska_hw.storage.result_folder import result_folder
from ska_hw.study.files import write_summary


@click.command()
@design_argument
@preset_option
@click.option("--size", type=click.IntRange(1, 64), help="Replace the size of the array.")
@click.option("--device", type=click.Choice(list(CHIPS)), default="ecp5-85", help="The FPGA.")
@out_option("none; the table is all")
def command(
    design: str, preset: str | None, size: int | None, device: str, out: Path | None
) -> None:
    """Estimate what DESIGN needs in an FPGA and how long its run takes.

    Multipliers and block memories are counted, cycles come from the core's schedule, LUT and FF
    from syntheses of other designs, with the error that is shown. No tool runs. With --out the
    folder has all figures in summary.json.
    """
    from ska_hw.estimates.estimate import estimate
    from ska_hw.estimates.report import table, verdict

    chosen = read_core_design(design, preset, size, None)
    found = estimate(chosen, device)
    console = Output()
    console.print(table(found))
    console.print(verdict(found))
    if out is not None:
        with result_folder(out) as folder:
            write_summary(folder, {"name": result_name(chosen), **found.as_dict()})
        console.print(f"Results: {out}")
