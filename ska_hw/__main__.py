"""The way in, as `ska-hw` and as `python -m ska_hw`.

Everything else is imported inside `main`, so that Ctrl-C during the imports ends it well, too.
"""

import sys


def main() -> None:
    """Run the command line. It ends the process with a status of `ska_hw.cli.status`."""
    try:
        from ska_hw.cli import main as command_line

        command_line()
    except KeyboardInterrupt:
        sys.stderr.write("ska-hw: interrupted; nothing was left half-written\n")
        sys.exit(130)


if __name__ == "__main__":
    main()
