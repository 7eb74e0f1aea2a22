"""What the commands for boards share: a board, its clock, and the design as it is built for it."""

import click

from ska_hw.boards.board import Board
from ska_hw.boards.catalogue import BOARDS
from ska_hw.cli.options import FiniteRange, say_replaced
from ska_hw.design import Design
from ska_hw.errors import UserError


class BoardName(click.Choice[str]):
    """A board by its name. That one is missing is said in one line."""

    name = "board"

    def __init__(self) -> None:
        super().__init__(list(BOARDS))

    def get_missing_message(self, param: click.Parameter, ctx: click.Context | None) -> str:
        """The boards that there are."""
        return f"Choose one of {', '.join(BOARDS)}."


board_option = click.option(
    "--board", "board_name", type=BoardName(), required=True, help="The board."
)
clock_option = click.option(
    "--clock", type=FiniteRange(1, 1000), help="The core's clock in MHz.  [default: the board's]"
)


def board_design(
    design: str, preset: str | None, board_name: str, clock: float | None
) -> tuple[Board, Design, float]:
    """The board, DESIGN with its target, and the clock in MHz. Raises `UserError`."""
    board = BOARDS[board_name]
    chosen = Design.read(design, formats__preset=preset, array__target=board.target)
    say_replaced(chosen)
    clock = clock or board.clock
    try:
        board.divisor(clock)
        board.pll(clock)
    except ValueError as error:
        raise UserError(f"--clock: {error}") from None
    return board, chosen, clock
