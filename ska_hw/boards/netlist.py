"""What yosys made of a board, as Verilog for a simulator."""

from ska_hw.boards.board import Board
from ska_hw.boards.simulated import pin_models
from ska_hw.boards.vendor_cells import cell_models
from ska_hw.study.synth.flow import Netlist


def netlist_verilog(netlist: Netlist, board: Board) -> str:
    """The netlist of `boards.build.synthesise` with models of all its cells.

    Raises `ToolError` for a cell without a model.
    """
    pins = pin_models(board)
    text = (netlist.folder / "netlist.v").read_text("utf-8")
    return text + cell_models(board.target, netlist.path, pins) + pins
