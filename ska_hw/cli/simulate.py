"""`ska-hw simulate`: train in fixed point, on as many samples and workers as there are."""

import contextlib
import json
from pathlib import Path
from typing import Any

import click
import numpy as np
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from ska_hw import __version__
from ska_hw.cli.options import design_options, read_design
from ska_hw.design import Design
from ska_hw.model.data import RawTensors, load, quantize_tensors
from ska_hw.model.experiment import FixedTrajectory, run_experiment, train_fixed
from ska_hw.model.fixed import Model
from ska_hw.storage.result_folder import MARKER, result_folder
from ska_hw.study.training.report import error_line, landmark_table, overflow_line, write_results

OUT = Path("ska_simulations")


@click.command("simulate")
@design_options
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="Processes that share the samples; with --scheduler, parts the samples are cut into.",
)
@click.option("--scheduler", metavar="ADDRESS", help="Of a Dask cluster, as tcp://host:8786.")
@click.option(
    "--block-size",
    type=click.IntRange(min=1),
    help="Samples that are worked on at a time; bounds the memory.  [default: 512]",
)
@click.option("--float/--no-float", "in_float", default=True, help="Train in float64 as well.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="Folder for the results.  [default: ska_simulations/NAME-PRESET]",
)
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
    tensors = load(design, folder)
    out = out or OUT / f"{design.name}-{design.formats.preset or 'own'}"
    console = Console(highlight=False, soft_wrap=True)
    with contextlib.ExitStack() as stack:
        client = _client(stack, workers, scheduler)
        staging = stack.enter_context(result_folder(out))
        progress = stack.enter_context(_progress(console))
        steps = design.training.steps
        task = progress.add_task("training", total=steps * (1 + in_float))

        def make(design: Design, raw: RawTensors) -> Model:
            return _model(design, raw, block_size, client, workers if scheduler else None)

        def on_step(done: int) -> None:
            progress.update(task, completed=done)

        if in_float:
            experiment = run_experiment(design, tensors, on_step, make)
            write_results(experiment, None, staging)
        else:
            raw = quantize_tensors(design, tensors)
            fixed = train_fixed(design, raw, on_step, make(design, raw))
            _write_fixed(design, fixed, raw, staging)
    if in_float:
        for part in (landmark_table(experiment), error_line(experiment), overflow_line(experiment)):
            console.print(part)
    console.print(f"Results: {out}")
    return 0


def _client(stack: contextlib.ExitStack, workers: int, scheduler: str | None) -> Any:
    """A Dask client where one is asked for; a single worker is this process."""
    if workers == 1 and scheduler is None:
        return None
    from ska_hw.model.engine.dask import cluster

    return stack.enter_context(cluster(workers, scheduler))


def _model(
    design: Design, raw: RawTensors, block: int | None, client: Any, shards: int | None
) -> Model:
    if client is None:
        return Model(design, raw.x, raw.weights, raw.biases, block)
    from ska_hw.model.engine.dask import DistributedModel

    return DistributedModel(
        design, raw.x, raw.weights, raw.biases, block, client=client, shards=shards
    )


def _write_fixed(design: Design, fixed: FixedTrajectory, raw: RawTensors, folder: Path) -> None:
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
    text = {"ska_hw": __version__, "design": design.dump(), "initial_overflows": raw.overflows}
    (folder / MARKER).write_text(json.dumps(text, indent=2) + "\n", encoding="utf-8")


def _progress(console: Console) -> Progress:
    return Progress(
        TextColumn("{task.description:24}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        disable=not console.is_terminal,
    )
