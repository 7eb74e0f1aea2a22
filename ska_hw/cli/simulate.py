"""`ska-hw simulate`: train in fixed point, on as many samples and workers as there are."""

import contextlib
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
import numpy as np

from ska_hw.cli.messages import Output
from ska_hw.cli.options import (
    design_options,
    load_tensors,
    out_option,
    read_design,
    result_name,
    scheduler_option,
    workers_option,
)
from ska_hw.cli.progress import Bars
from ska_hw.design import Design
from ska_hw.model.advice import Advice, advise
from ska_hw.model.data import RawTensors, quantize_tensors
from ska_hw.model.engine.backend import Backend
from ska_hw.model.engine.cpu.shard import Cpu
from ska_hw.model.experiment import FixedTrajectory, run_experiment, train_fixed
from ska_hw.storage.result_folder import result_folder
from ska_hw.study.files import write_summary
from ska_hw.study.training.report import (
    advice_lines,
    error_line,
    landmark_table,
    overflow_line,
    write_results,
)


@click.command("simulate")
@design_options
@workers_option(
    "Processes that share the samples; with --scheduler, parts the samples are cut into.", 1
)
@scheduler_option
@click.option(
    "--block-size",
    type=click.IntRange(min=1),
    help="Samples that are worked on at a time; bounds the memory.  [default: 512]",
)
@click.option("--float/--no-float", "in_float", default=True, help="Train in float64 as well.")
@out_option("ska_simulations/NAME-PRESET")
def command(
    workers: int,
    scheduler: str | None,
    block_size: int | None,
    in_float: bool,
    out: Path | None,
    **options: Any,
) -> int:
    """Train DESIGN in fixed point, bit for bit as the hardware does, without simulating it.

    Samples are worked on in blocks and can be spread over processes or a Dask cluster. Sums over
    samples are exact integers: the files are the same to the byte for any number of workers, any
    block size, and after the loss of workers. Leaves histories, and with float64 plots and errors,
    in a folder.
    """
    design, folder = read_design(**options)
    tensors = load_tensors(design, folder)
    out = out or Path("ska_simulations") / result_name(design)
    console = Output()
    with contextlib.ExitStack() as stack:
        backend = _backend(stack, workers, scheduler, block_size)
        staging = stack.enter_context(result_folder(out))
        bars = stack.enter_context(Bars())
        on_step = bars.stage("training", design.training.steps * (1 + in_float))

        if in_float:
            experiment = run_experiment(design, tensors, on_step, backend)
            advice = advise(design, experiment.raw, experiment.fixed)
            write_results(experiment, None, staging)
        else:
            raw = quantize_tensors(design, tensors)
            fixed = train_fixed(design, raw, on_step, backend)
            advice = advise(design, raw, fixed)
            _write_fixed(design, fixed, raw, advice, staging)
    if in_float:
        for part in (landmark_table(experiment), error_line(experiment), overflow_line(experiment)):
            console.print(part)
    console.print(*advice_lines(advice), sep="\n")
    console.print(f"Results: {out}")
    return 0


def _backend(
    stack: contextlib.ExitStack, workers: int, scheduler: str | None, block: int | None
) -> Backend:
    """Who makes the passes over samples; a single worker is this process."""
    if workers == 1 and scheduler is None:
        return Cpu(block)
    from ska_hw.model.engine.dask import Dask, cluster

    client = stack.enter_context(cluster(workers, scheduler))
    return Dask(client, workers if scheduler else None, block)


def _write_fixed(
    design: Design, fixed: FixedTrajectory, raw: RawTensors, advice: list[Advice], folder: Path
) -> None:
    """Histories (K-1, L), raw sums (K, L, S), activations and overflow counts; the summary."""
    arrays: dict[str, Any] = {
        f"fixed_{name}": values for name, values in fixed.histories.as_dict().items()
    }
    arrays |= {
        "fixed_sums": fixed.sums,
        "fixed_activation": fixed.activation,
        "fixed_overflows": fixed.overflows,
    }
    np.savez_compressed(folder / "histories.npz", **arrays)
    content = {"design": design.dump(), "initial_overflows": raw.overflows}
    write_summary(folder, content | {"advice": [asdict(one) for one in advice]})
