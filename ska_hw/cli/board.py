"""`ska-hw board`: a training on a board, real or simulated, against the model."""

import contextlib
from dataclasses import replace
from pathlib import Path

import click

from ska_hw.boards.board import Board
from ska_hw.cli.board_options import BoardName, board_design, clock_option
from ska_hw.cli.messages import Output, complain
from ska_hw.cli.options import FiniteRange, load_tensors, preset_option, samples_of
from ska_hw.cli.progress import Bars
from ska_hw.design import Design
from ska_hw.driver import BusError, Core, CoreError, SerialBus
from ska_hw.errors import ToolError
from ska_hw.model.data import quantize_tensors

SYNTHESIS_SECONDS = 7200


@click.command()
@click.argument("board_name", metavar="NAME", type=BoardName())
@click.argument("design", default="digits")
@preset_option
@clock_option
@click.option("--check", is_flag=True, required=True, help="Train, and compare with the model.")
@click.option("--port", help="The board's serial port; without one the board is simulated.")
@click.option(
    "--netlist", is_flag=True, help="Simulate what yosys makes of the board, in the vendor's cells."
)
@click.option("--steps", type=click.IntRange(min=2), help="Replace the number of steps.")
@click.option("--samples", type=click.IntRange(min=2), help="Samples of X.  [default: all]")
@click.option(
    "--patience", type=FiniteRange(0.02), help="Seconds to wait for an answer on the line."
)
def command(
    board_name: str,
    design: str,
    preset: str | None,
    clock: float | None,
    check: bool,
    port: str | None,
    netlist: bool,
    steps: int | None,
    samples: int | None,
    patience: float | None,
) -> int:
    """Train DESIGN on the board NAME, and compare every tensor with the model to the bit.

    With --port the board is a real one, programmed with what `ska-hw build` made of the same
    design. Without it the board's whole top is simulated, from the pins of its serial line on, and
    driven by the same code; with --netlist it is the netlist of synthesis that is simulated. Exit
    status 1 if a value differs.
    """
    from ska_hw.boards.check import check_board

    board, built, clock = board_design(design, preset, board_name, clock)
    tensors = load_tensors(built, Path(design).parent)
    raw = quantize_tensors(built, tensors)
    raw = replace(raw, x=raw.x[: samples_of(built, samples, built.data.samples)])
    run = built if steps is None else built.with_(training__steps=steps)
    console = Output()
    with contextlib.ExitStack() as stack:
        bars = stack.enter_context(Bars())
        if port is None:
            from ska_hw.boards.simulated import PATIENCE, SimulatedBoard

            verilog = _netlist(board, built, clock, bars) if netlist else None
            bars.wait("compiling the board")
            simulated = SimulatedBoard(board, built, clock, verilog=verilog)
            port = stack.enter_context(simulated).port
            patience = patience or PATIENCE
        try:
            bus = SerialBus(port, board.baud, **({"patience": patience} if patience else {}))
            core = stack.enter_context(Core(bus, run))
            found = check_board(core, raw, bars.wait)
        except (BusError, CoreError) as error:
            raise ToolError(f"{board.title}: {error}") from None
        repeated = bus.link.repeated
    console.print(
        f"{board.title}: {found['compared']:,} values compared, {found['differing']:,} differ; "
        f"{found['steps']} steps, {found['cycles']:,} cycles, {repeated} frames sent again"
    )
    if found["first_difference"]:
        complain(f"first difference: {found['first_difference']}")
    return 1 if found["differing"] else 0


def _netlist(board: Board, design: Design, clock: float, bars: Bars) -> str:
    from ska_hw.boards.build import synthesise
    from ska_hw.boards.netlist import netlist_verilog
    from ska_hw.boards.top import sources

    bars.wait("synthesis")
    made = synthesise(sources(board, design, clock), board, design, SYNTHESIS_SECONDS)
    return netlist_verilog(made, board)
