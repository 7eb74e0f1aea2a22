"""`ska-hw build`: a design's bitstream for a board."""

from itertools import count
from pathlib import Path
from typing import Any

import click

from ska_hw.cli.board_options import board_design, board_option, clock_option
from ska_hw.cli.messages import Output, complain
from ska_hw.cli.options import FiniteRange, design_argument, out_option, preset_option
from ska_hw.cli.progress import Bars
from ska_hw.storage.result_folder import result_folder
from ska_hw.study.files import write_summary


@click.command()
@design_argument
@preset_option
@board_option
@clock_option
@click.option("--seeds", type=click.IntRange(1, 100), default=3, help="Runs of place and route.")
@click.option("--first-seed", type=click.IntRange(0), default=1, help="Seed of the first run.")
@click.option("--timeout", type=FiniteRange(1), default=7200, help="Seconds for one tool run.")
@out_option("build/boards/NAME-BOARD")
def command(
    design: str,
    preset: str | None,
    board_name: str,
    clock: float | None,
    seeds: int,
    first_seed: int,
    timeout: float,
    out: Path | None,
) -> None:
    """Make the bitstream of DESIGN for a board: the core, its serial line, clock and pins.

    The tools are wheels: pip install 'ska-hw[boards]'. Every finished run is kept in the cache, so
    that an interrupted command goes on where it was. The seed with the fastest clock is taken; if
    none reaches the board's clock, the command ends with status 2 and tells what the best allows.
    """
    from ska_hw.boards.build import build
    from ska_hw.boards.top import sources

    board, chosen, clock = board_design(design, preset, board_name, clock)
    out = out or Path("build") / "boards" / f"{chosen.name}-{board.name}"
    console = Output()
    with result_folder(out) as folder, Bars() as bars:
        report, steps = bars.stage("", 2 + seeds), count()

        def on_step(text: str) -> None:
            report(next(steps), text)
            if not bars.shown:
                complain(text)

        made = sources(board, chosen, clock)
        wanted = range(first_seed, first_seed + seeds)
        summary = build(made, board, chosen, clock, wanted, folder, timeout, on_step)
        write_summary(folder, summary)
    _print(console, summary, out)


def _print(console: Output, summary: dict[str, Any], out: Path) -> None:
    clocks = " ".join(f"{clock:.1f}" for clock in summary["seeds"].values())
    cells = ", ".join(f"{number:,.0f} {name}" for name, number in summary["resources"].items())
    console.print(f"{summary['board']}: {cells}")
    console.print(f"Clock: {summary['clock']:g} MHz; allowed, by seed: {clocks}")
    console.print(f"Bitstream: {out / summary['bitstream']}")
    console.print(f"Program it: cd {out} && {summary['program']}")
