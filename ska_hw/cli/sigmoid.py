"""`ska-hw sigmoid`: error and cost of the sigmoid's tables."""

import itertools
from pathlib import Path

import click

from ska_hw.cli.messages import Output
from ska_hw.cli.options import out_option
from ska_hw.design import PRESETS
from ska_hw.errors import UserError
from ska_hw.numbers.formats import Format
from ska_hw.storage.result_folder import result_folder
from ska_hw.study.files import write_summary
from ska_hw.study.sigmoid.report import (
    COLUMNS,
    Pair,
    entries,
    grid,
    plot_costs,
    plot_errors,
    write_entries,
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
@out_option("build/sigmoid")
def command(
    z_formats: tuple[str, ...],
    d_formats: tuple[str, ...],
    segments: int | None,
    out: Path | None,
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
        tables = [entry for pair in pairs for entry in entries(pair, segments)]
    except ValueError as error:
        raise UserError(str(error)) from None
    out = out or Path("build/sigmoid")
    with result_folder(out) as folder:
        write_entries(tables, folder / "sigmoid.csv")
        plot_errors(tables, folder / "errors.png")
        plot_costs(tables, folder / "costs.png")
        rows = [dict(zip(COLUMNS, entry.row(), strict=True)) for entry in tables]
        write_summary(folder, {"tables": rows})
    Output().print(grid(tables))
    click.echo(f"Table and pictures: {out}")
