"""Arguments and options that several commands share, and the design they select."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from ska_hw.design import PRESETS, Design


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


Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def design_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """DESIGN and the options that replace single values of it."""
    decorators: list[Decorator] = [
        click.argument("design", default="digits"),
        click.option(
            "--data",
            type=click.Path(path_type=Path),
            help="Inputs X from this .npz (array x or images) instead of the design's source.",
        ),
        click.option(
            "--preset", type=click.Choice(list(PRESETS)), help="Replace the word lengths."
        ),
        click.option("--steps", type=click.IntRange(min=2), help="Replace the number of steps."),
        click.option("--seed", type=click.IntRange(min=0), help="Replace the seed."),
    ]
    for decorator in reversed(decorators):
        command = decorator(command)
    return command


def read_design(
    design: str, data: Path | None, preset: str | None, steps: int | None, seed: int | None
) -> tuple[Design, Path]:
    """The design with the replaced values, and the folder that its relative paths start from.

    Raises `UserError`.
    """
    found = Design.read(
        design,
        data__source=None if data is None else str(data.absolute()),
        formats__preset=preset,
        training__steps=steps,
        training__seed=seed,
    )
    return found, Path(design).parent
