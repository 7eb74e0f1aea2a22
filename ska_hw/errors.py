"""What can go wrong outside of this package's own code; every other exception is a fault of ours.

The command line turns both into one line and status 2. Rooms may import this file and nothing here
imports a room.
"""


class UserError(ValueError):
    """A design, data or a place for results is unusable. The text is one line for the user."""


class ToolError(RuntimeError):
    """A tool is missing, too old, failed or took too long.

    `str()` is one line about what happened, then the tool's own last lines, then the command to
    repeat; the latter two where there are any.
    """

    def __init__(self, message: str, tail: str = "", command: str = "") -> None:
        super().__init__(message, tail, command)
        self.message, self.tail, self.command = message, tail, command

    @property
    def more(self) -> list[str]:
        """The lines below the first."""
        lines = [f"  | {line}" for line in self.tail.splitlines()]
        repeat = [f"to repeat: {self.command}"] if self.command else []
        return ["the tool's last lines:", *lines, *repeat] if lines else repeat

    def __str__(self) -> str:
        return "\n".join([self.message, *self.more])
