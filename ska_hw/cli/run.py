"""`ska-hw run`: train in float, in fixed point and in Verilog, and compare."""

from pathlib import Path
from typing import Any

import click

from ska_hw.cli.messages import Output
from ska_hw.cli.options import design_options, load_tensors, out_option, read_design, result_name
from ska_hw.cli.progress import Bars
from ska_hw.model.experiment import Experiment, run_experiment
from ska_hw.storage.result_folder import result_folder
from ska_hw.study.training.report import (
    advice_lines,
    advice_of,
    error_line,
    landmark_table,
    overflow_line,
    write_results,
)


@click.command("run")
@design_options
@out_option("ska_runs/NAME-PRESET")
@click.option("--verilog/--no-verilog", default=True, help="Run the Verilog too, and compare.")
@click.option(
    "--fault",
    metavar="WHERE",
    help="Flip one bit in the Verilog's constants: c0:SEGMENT:BIT (or c1, c2) in the sigmoid's "
    "table, c:BIT in the update's coefficient. The comparison has to find it (status 1).",
)
def command(out: Path | None, verilog: bool, fault: str | None, **options: Any) -> int:
    """Train DESIGN in float64, fixed point and Verilog, and show that they agree.

    DESIGN is a TOML file or the name of a design that comes with the package (default: digits,
    real handwritten digits). Prints where entropy, knowledge flow and Tensor Net turn, in float
    and fixed point, and how many values of the Verilog differ from the model's. Leaves histories
    (CSV, npz), plots, the Verilog and a JSON summary in a folder.
    """
    design, folder = read_design(**options)
    tensors = load_tensors(design, folder)
    out = out or Path("ska_runs") / result_name(design)
    console = Output()
    with result_folder(out) as staging:
        with Bars() as bars:
            on_step = bars.stage("float and fixed point", 2 * design.training.steps)
            experiment = run_experiment(design, tensors, on_step)
            hardware = _verilog(experiment, staging, fault, bars) if verilog else None
        write_results(experiment, hardware, staging)
    _print(console, experiment, hardware, out)
    return 1 if hardware and hardware["differing"] else 0


def _verilog(
    experiment: Experiment, staging: Path, fault: str | None, bars: Bars
) -> dict[str, Any]:
    """Simulate and compare; imported here, since nothing else needs the hardware side."""
    from ska_hw.cosim.check import check_core

    bars.wait("compiling Verilog")
    on_step = bars.stage("Verilog against model", experiment.design.training.steps)
    return check_core(experiment.design, experiment.raw, staging / "verilog", fault, on_step)


def _print(
    console: Output, experiment: Experiment, hardware: dict[str, Any] | None, out: Path
) -> None:
    design = experiment.design
    console.print(
        f"[bold]{design.name}[/bold]: {design.network.inputs}-"
        + "-".join(map(str, design.network.layers))
        + f", {design.data.samples} samples, {design.training.steps} steps, "
        + f"{design.formats.preset or 'own formats'}, "
        + f"{design.array.size} x {design.array.size} array"
    )
    console.print(landmark_table(experiment))
    console.print(error_line(experiment))
    console.print(overflow_line(experiment))
    console.print(*advice_lines(advice_of(experiment)), sep="\n")
    if hardware is not None:
        console.print(
            f"Verilog: {hardware['compared']:,} values compared, {hardware['differing']:,} differ"
        )
        if hardware["first_difference"]:
            console.print(f"[bold red]first difference:[/] {hardware['first_difference']}")
        console.print(
            f"Array: {hardware['cycles']:,} cycles, utilisation "
            f"{100 * hardware['utilisation']:.1f} %"
        )
    console.print(f"Results: {out}")
