"""A board in simulation: its whole top in Verilator, its serial line as a pseudo-terminal."""

import subprocess
from importlib import resources
from typing import TYPE_CHECKING

from ska_hw.boards.board import Board
from ska_hw.boards.top import BOARD_MODULE, sources
from ska_hw.cosim.compile import MAKE, MAKE_QUICK, compile_simulator
from ska_hw.cosim.toolchain import end_process, find_toolchain
from ska_hw.errors import ToolError
from ska_hw.hdl.targets import target_of

if TYPE_CHECKING:
    from ska_hw.design import Design

HARNESS = "board_harness.cpp"

PATIENCE = 20.0
"""Seconds that a simulated board may take to answer, on a machine that has other work."""


class SimulatedBoard:
    """`board` with a core of `design`; `port` is the name of its serial line.

    `quiet` is that of `sources`, `verilog` takes the place of what that gives: a netlist, say.
    `quick` compiles quickly, for short use.
    The first use compiles it. Raises `ToolError`.
    """

    def __init__(
        self,
        board: Board,
        design: "Design",
        clock: float | None = None,
        quiet: int | None = None,
        verilog: str | None = None,
        quick: bool = False,
    ) -> None:
        clock = clock or board.clock
        if verilog is None:
            made = sources(board, design, clock, quiet)
            verilog = made.board + made.core + target_of(design).models() + pin_models(board)
        harness = (resources.files("ska_hw.boards") / HARNESS).read_text("utf-8")
        pins = {"RX": "uart_0__rx__io", "TX": "uart_0__tx__io", "CLOCK": board.clock_pin}
        # Verilator writes the second of two underscores as its code.
        names = {name: pin.replace("__", "___05F") for name, pin in pins.items()}
        header = "".join(f"#define PIN_{name} {pin}\n" for name, pin in names.items())
        header += f"#define DIVISOR {board.divisor(clock)}\n"
        simulator = compile_simulator(
            verilog,
            BOARD_MODULE,
            {HARNESS: harness, "board_pins.h": header},
            find_toolchain(),
            make=MAKE_QUICK if quick else MAKE,
        )
        self.process = subprocess.Popen(
            [str(simulator)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,  # because Ctrl-C at a terminal must not end the simulation
        )
        assert self.process.stdout is not None
        self.port = self.process.stdout.readline().strip()
        if not self.port:
            raise ToolError("the simulated board got no pseudo-terminal")

    def close(self) -> None:
        """End the simulation."""
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
        end_process(self.process)

    def __enter__(self) -> "SimulatedBoard":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def pin_models(board: Board) -> str:
    """Verilog of the cells at the pins."""
    name = f"{board.target}_board.v"
    return (resources.files("ska_hw.boards") / "models" / name).read_text("utf-8")
