"""The boards by name."""

from ska_hw.boards.board import Board
from ska_hw.boards.platforms.icebreaker import IceBreaker
from ska_hw.boards.platforms.ulx3s import Ulx3s

BOARDS: dict[str, Board] = {board.name: board for board in (IceBreaker(), Ulx3s())}
