"""How a command ends: one table of exit statuses, and one line for everything that goes wrong."""

import contextlib
import os
import sys
import traceback
from collections.abc import Callable
from concurrent.futures import BrokenExecutor
from pathlib import Path

import click

from ska_hw.cli.messages import complain
from ska_hw.errors import ToolError, UserError

OK, MISMATCH, USAGE, NOTHING_FOUND, FAULT, INTERRUPTED, NO_READER = 0, 1, 2, 3, 70, 130, 141

MEANINGS = {
    OK: "all is well",
    MISMATCH: "a mismatch: Verilog differs from the model, or parity missed an upset",
    USAGE: "wrong usage or input, a tool that is missing or fails, no room",
    NOTHING_FOUND: "`wordlength` found no design within the bound",
    FAULT: "a fault of ska-hw; please report it",
    INTERRUPTED: "interrupted, as by Ctrl-C",
    NO_READER: "whoever read the output has gone, as `head` does",
}
"""Every exit status of every command."""

HELP = "\b\nExit status:\n" + "\n".join(f"  {s:3}  {text}" for s, text in MEANINGS.items())
"""The table at the end of every `--help`."""

TRACEBACK = "SKA_HW_TRACEBACK"
"""With this environment variable the traceback of a fault is printed."""


def status_of(command: Callable[[], int | None]) -> int:
    """Call `command`; its status, or that of what it raised, which is then told in one line."""
    try:
        status = command() or OK
        if sys.stdout is not None:
            sys.stdout.flush()
        return status
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.ClickException as error:
        error.show()
    except (click.Abort, KeyboardInterrupt):
        complain("interrupted; nothing was left half-written")
        return INTERRUPTED
    except BrokenPipeError:
        return _no_reader()
    except ToolError as error:
        complain(error.message, error.more)
    except UserError as error:
        complain(str(error))
    except MemoryError:
        complain("not enough memory for this design")
    except BrokenExecutor:
        complain("a worker process was ended from outside, or had not enough memory")
    except OSError as error:
        complain(_about(error))
    except Exception as error:
        return _fault(error)
    return USAGE


def _no_reader() -> int:
    """What is still to be written goes nowhere."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return NO_READER


def _about(error: OSError) -> str:
    """What failed, and the file where Python knows it: not so in a write to an open file."""
    reason = error.strerror or str(error) or type(error).__name__
    places = [str(name) for name in (error.filename, error.filename2) if name is not None]
    if not places and _printing(error):
        places = ["standard output"]
    return ": ".join([" -> ".join(places), reason] if places else [reason])


def _printing(error: OSError) -> bool:
    """Whether what was being printed raised it."""
    frames = traceback.extract_tb(error.__traceback__)
    last = Path(frames[-1].filename).parts
    return bool({"click", "rich"} & set(last)) or frames[-1].name == status_of.__name__


def _fault(error: Exception) -> int:
    if os.environ.get(TRACEBACK):
        traceback.print_exception(error)
    frame = traceback.extract_tb(error.__traceback__)[-1]
    text = " ".join(str(error).split())
    what = f"{type(error).__name__}: {text}" if text else type(error).__name__
    where = f"{Path(frame.filename).name}, line {frame.lineno}, in {frame.name}"
    complain(
        f"this is a fault of ska-hw: {what} ({where}); please report it with this line and your "
        f"command; {TRACEBACK}=1 shows the traceback"
    )
    return FAULT
