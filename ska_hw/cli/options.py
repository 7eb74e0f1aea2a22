"""Arguments and options that several commands share, and the design they select."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from ska_hw.cli.messages import note
from ska_hw.design import PRESETS, Design
from ska_hw.design.targets import FAMILIES
from ska_hw.errors import UserError
from ska_hw.model.data import Tensors, load

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


class FiniteRange(click.FloatRange):
    """A number in a range: unlike click's, neither nan nor infinity is in any."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """The number; fails as click's types do."""
        number: float = super().convert(value, param, ctx)
        if not math.isfinite(number):
            self.fail(f"expected a finite number, found {value!r}", param, ctx)
        return number


def all_of(*decorators: Decorator) -> Decorator:
    """Several arguments and options in one, in this order."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for decorator in reversed(decorators):
            command = decorator(command)
        return command

    return decorate


design_argument = click.argument("design", default="digits")
preset_option = click.option(
    "--preset", type=click.Choice(list(PRESETS)), help="Replace the word lengths."
)
seed_option = click.option("--seed", type=click.IntRange(min=0), help="Replace the seed.")
scheduler_option = click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Of a Dask scheduler whose workers do the work, as tcp://host:8786.",
)
weights_option = click.option(
    "--weights",
    type=click.Path(path_type=Path),
    help="Initial W from this file (.npz, safetensors) instead of the design's.",
)
design_options = all_of(
    design_argument,
    click.option(
        "--data",
        type=click.Path(path_type=Path),
        help="Inputs X from this file (.npz, .npy, CSV, IDX, safetensors) instead of the design's.",
    ),
    preset_option,
    click.option("--steps", type=click.IntRange(min=2), help="Replace the number of steps."),
    seed_option,
)
"""DESIGN and the options that replace single values of it, for `read_design`."""

core_options = all_of(
    design_argument,
    preset_option,
    click.option("--size", type=click.IntRange(1, 64), help="Replace the size of the array."),
    click.option(
        "--target",
        type=click.Choice(list(FAMILIES)),
        help="How processing elements are written.",
    ),
)
"""DESIGN and the options that replace what the core is built of, for `read_core_design`."""


def out_option(default: str, *more: str) -> Decorator:
    """The folder of the results; `more` are further names of the option."""
    return click.option(
        "--out",
        *more,
        "out",
        type=click.Path(path_type=Path),
        help="Folder of the results; replaced as a whole, and only when all went well.  "
        f"[default: {default}]",
    )


prefix_option = click.option(
    "--prefix",
    default="",
    help="In front of the name of each module and file, as left_: two cores in one project.",
)


def workers_option(
    text: str, default: int | None, *more: str, most: int | None = None
) -> Decorator:
    """The number of worker processes; `more` are further names of the option."""
    return click.option(
        "--workers",
        *more,
        "workers",
        type=click.IntRange(1, most),
        default=default,
        help=text,
    )


def samples_option(default: str) -> Decorator:
    """The number of samples, for `samples_of`; `default` is told to people."""
    return click.option(
        "--samples",
        type=click.IntRange(min=2),
        help=f"Samples of X that the core trains on.  [default: {default}]",
    )


def read_design(
    design: str, data: Path | None, preset: str | None, steps: int | None, seed: int | None
) -> tuple[Design, Path]:
    """The design with the replaced values, and the folder that its relative paths start from.

    Raises `UserError`.
    """
    chosen = Design.read(
        design,
        data__source=None if data is None else str(data.absolute()),
        formats__preset=preset,
        training__steps=steps,
        training__seed=seed,
    )
    say_replaced(chosen)
    return chosen, Path(design).parent


def say_replaced(design: Design, presets: str | None = None) -> None:
    """A note of what `--preset` replaces in a design with word lengths of its own."""
    if names := design.replaced:
        given = f"--preset {presets or design.formats.preset}"
        note(f"{given} replaces the design's own formats: {', '.join(names)}; x stays")


def load_tensors(design: Design, folder: Path) -> Tensors:
    """The tensors that `design` names; their notes are printed. Raises `UserError`."""
    tensors = load(design, folder)
    for text in tensors.notes:
        note(text)
    return tensors


def read_core_design(
    design: str, preset: str | None, size: int | None, target: str | None
) -> Design:
    """The design with another preset, array size or target. Raises `UserError`."""
    read = Design.read(design, formats__preset=preset, array__size=size, array__target=target)
    say_replaced(read)
    return read


def samples_of(design: Design, samples: int | None, default: int) -> int:
    """Samples asked for, or `default`; not more than the design has. Raises `UserError`."""
    most = design.data.samples
    if samples is not None and samples > most:
        raise UserError(f"--samples: expected at most {most}, the design's, found {samples}")
    return samples or min(default, most)


def result_name(design: Design) -> str:
    """How a folder of results is called: by the design and its word lengths."""
    return f"{design.name}-{design.formats.preset or 'own'}"
