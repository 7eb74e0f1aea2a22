"""The command line: `ska-hw COMMAND`, one file a command and one line in `COMMANDS`.

`options` holds what several commands take, `progress` the bar that all of them show. May import
every room, and nothing may import it. A command must not compute: that is a study's or the model's.

`status` has the exit statuses of every command.
"""

import importlib
import io
import os
import sys

import click

from ska_hw import __version__
from ska_hw.cli import status

COMMANDS = {
    "run": "ska_hw.cli.run",
    "simulate": "ska_hw.cli.simulate",
    "sigmoid": "ska_hw.cli.sigmoid",
    "registers": "ska_hw.cli.registers",
    "synth": "ska_hw.cli.synth",
    "estimate": "ska_hw.cli.estimate",
    "generate": "ska_hw.cli.generate",
    "export-vectors": "ska_hw.cli.export_vectors",
    "paper": "ska_hw.cli.paper",
    "profile": "ska_hw.cli.profile",
    "wordlength": "ska_hw.cli.wordlength",
    "sweep": "ska_hw.cli.sweep",
    "faults": "ska_hw.cli.faults",
    "build": "ska_hw.cli.build",
    "board": "ska_hw.cli.board",
}
"""Module of each command, imported when it is asked for. The command is its `command`."""


class _Commands(click.Group):
    """Finds commands by name, so that `--help` and small commands import little."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(COMMANDS[cmd_name]).command
        command.epilog = status.HELP
        return command


@click.command(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "show_default": True},
    epilog=status.HELP,
)
@click.version_option(__version__, prog_name="ska-hw")
def cli() -> None:
    """Forward-only learning (SKA) in float, in fixed point and in Verilog that agree.

    Begin with `ska-hw run`: it trains on real handwritten digits in float64, in fixed point and in
    simulated Verilog, compares the last two to the bit and leaves tables, plots and the Verilog.
    """


def main() -> None:
    """Run the command line and end the process, with one clear line for every failure."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A path may hold bytes that are no text.
        sys.stdout.reconfigure(errors="backslashreplace")
    # Pictures become files. What Jupyter and Colab set need not even be installed.
    os.environ["MPLBACKEND"] = "agg"
    if os.environ.get("_SKA_HW_COMPLETE"):
        cli.main(prog_name="ska-hw")  # a shell asks for completions
    sys.exit(status.status_of(_run))


def _run() -> int | None:
    """As `cli.main`, which would take an end of the pipe for status 1."""
    with cli.make_context("ska-hw", sys.argv[1:]) as context:
        status: int | None = cli.invoke(context)
        return status
