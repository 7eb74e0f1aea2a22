"""`ska-hw sigmoid`: error and cost of the sigmoid's tables."""

import itertools
import json
from pathlib import Path

import click
from rich.console import Console

from ska_hw import __version__
from ska_hw.design import PRESETS
from ska_hw.errors import UserError
from ska_hw.numbers.formats import Format
from ska_hw.storage.result_folder import SUMMARY, result_folder
from ska_hw.study.sigmoid.report import (
    COLUMNS,
    Pair,
    entries,
    grid,
    plot_costs,
    plot_errors,
    write_csv,
)


def _presets() -> list[Pair]:
    pairs = ((Format.parse(p["z"]), Format.parse(p["d"])) for p in PRESETS.values())
    return list(dict.fromkeys(pairs))


@click.command("sigmoid")
@click.option("--z", "z_formats", multiple=True, help="Format of Z, as s16.12. Can be repeated.")
@click.option("--d", "d_formats", multiple=True, help="Format of D, as u16.16. Can be repeated.")
@click.option(
    "--segments",
    type=click.IntRange(min=2),
    help="Segments of lines and parabolas; without it the fewest that round faithfully.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("build/sigmoid"),
    show_default=True,
    help="Folder for the table and the pictures.",
)
def command(
    z_formats: tuple[str, ...], d_formats: tuple[str, ...], segments: int | None, out: Path
) -> None:
    """Print and plot the error of sigmoid tables in ulp, and their cost in bits and multipliers.

    Every Z format is combined with every D format; without any, the presets' are shown. Direct
    look-up, lines, parabolas and PLAN each have a row; every code of Z is tried.
    """
    try:
        if z_formats or d_formats:
            z_chosen = [Format.parse(z) for z in z_formats or ("s16.12",)]
            d_chosen = [Format.parse(d) for d in d_formats or ("u16.16",)]
            pairs = list(itertools.product(z_chosen, d_chosen))
        else:
            pairs = _presets()
        found = [entry for pair in pairs for entry in entries(pair, segments)]
    except ValueError as error:
        raise UserError(str(error)) from None
    Console().print(grid(found))
    with result_folder(out) as folder:
        write_csv(found, folder / "sigmoid.csv")
        plot_errors(found, folder / "errors.png")
        plot_costs(found, folder / "costs.png")
        rows = [dict(zip(COLUMNS, entry.row(), strict=True)) for entry in found]
        text = json.dumps({"ska_hw": __version__, "tables": rows}, indent=2)
        (folder / SUMMARY).write_text(text + "\n", encoding="utf-8")
    click.echo(f"Table and pictures: {out}")
