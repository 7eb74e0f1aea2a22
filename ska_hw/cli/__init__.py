"""The command line: `ska-hw COMMAND`, one file a command and one line in `COMMANDS`.

`options` holds what several commands take, `progress` the bar that all of them show. May import
every room, and nothing may import it. A command must not compute: that is a study's or the model's.

Exit status of every command: 0 all is well, 1 a comparison found a mismatch, 2 wrong usage, wrong
input or a missing tool, 130 interrupted.
"""

import importlib
import io
import os
import sys

import click

from ska_hw import __version__
from ska_hw.errors import ToolError, UserError

COMMANDS = {
    "run": "ska_hw.cli.run",
    "simulate": "ska_hw.cli.simulate",
    "sigmoid": "ska_hw.cli.sigmoid",
    "registers": "ska_hw.cli.registers",
    "synth": "ska_hw.cli.synth",
    "generate": "ska_hw.cli.generate",
    "export-vectors": "ska_hw.cli.export_vectors",
    "paper": "ska_hw.cli.paper",
    "profile": "ska_hw.cli.profile",
    "wordlength": "ska_hw.cli.wordlength",
    "faults": "ska_hw.cli.faults",
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
        return command


@click.command(
    cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "show_default": True}
)
@click.version_option(__version__, prog_name="ska-hw")
def cli() -> None:
    """Forward-only learning (SKA) in float, in fixed point and in Verilog that agree.

    Begin with `ska-hw run`: it trains on real handwritten digits in float64, in fixed point and in
    simulated Verilog, compares the last two to the bit and leaves tables, plots and the Verilog.

    Exit status: 0 all agree, 1 a mismatch, 2 wrong usage, wrong input or a missing tool,
    130 interrupted.
    """


def main() -> None:
    """Run the command line; every foreseeable failure is one clear line on standard error."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A path may hold bytes that are no text.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        status = cli.main(standalone_mode=False)
    except click.exceptions.Exit as error:
        status = error.exit_code
    except click.ClickException as error:
        error.show()
        status = 2
    except (click.Abort, KeyboardInterrupt):
        click.echo("ska-hw: interrupted; nothing was left half-written", err=True)
        status = 130
    except (UserError, ToolError) as error:
        _complain(str(error))
        status = 2
    except MemoryError:
        _complain("not enough memory for this design")
        status = 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 2
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        _complain(f"{where}{error.strerror or error}")
        status = 2
    sys.exit(status or 0)


def _complain(text: str) -> None:
    """One line on standard error; what would move a terminal's cursor is written out."""
    line = "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
    click.echo(f"ska-hw: {line}", err=True)
