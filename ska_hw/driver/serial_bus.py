"""A core behind a serial line: `Core(SerialBus("/dev/ttyUSB1"), design)`.

pip install 'ska-hw[boards]' brings pyserial, which this bus opens ports with.
"""

import contextlib

from ska_hw.driver.bus import BusError
from ska_hw.driver.link import Line, Link
from ska_hw.driver.word_bus import WordBus

BAUD = 3_000_000
PATIENCE = 0.1


class SerialBus(WordBus):
    """The core of a board on `port`, a name or an open `Line`.

    `patience` is that of `Link`; a simulated board needs more than a real one. Raises `BusError`
    where no port of that name can be opened or no board answers.
    """

    def __init__(self, port: str | Line, baud: int = BAUD, patience: float = PATIENCE) -> None:
        self.line = _opened(port, baud) if isinstance(port, str) else port
        try:
            self.link = Link(self.line, patience)
            super().__init__(self.link)
        except BaseException:
            self.line.close()
            raise

    def close(self) -> None:
        """Give the port back, and the line to tools of others."""
        with contextlib.suppress(BusError, OSError):
            self.link.release()
        self.line.close()


def _opened(port: str, baud: int) -> Line:
    """The serial port of that name. Raises `BusError`."""
    try:
        import serial
    except ImportError:
        what = "pip install 'ska-hw[boards]' or 'ska-hw-driver[serial]'"
        raise BusError(f"pyserial is missing: {what}") from None
    try:
        opened: Line = serial.Serial(port, baud)
    except (OSError, ValueError) as error:  # pyserial's own error is an OSError
        raise BusError(f"{port} cannot be opened: {error}") from None
    return opened
