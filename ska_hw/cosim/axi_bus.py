"""The bus of a simulated core: the emitted Verilog, AXI ports included, as a native process."""

import contextlib
import struct
import subprocess
import tempfile
from importlib import resources
from pathlib import Path
from typing import Any

from ska_hw.contract.register_map import beat_bytes
from ska_hw.cosim.compile import compile_simulator
from ska_hw.cosim.toolchain import find_toolchain, tail_of
from ska_hw.design import Design
from ska_hw.driver.bus import OKAY, Bus, BusError

HARNESS = "axi_harness.cpp"
TIMED_OUT = 255

CYCLES_PER_WAIT = 200_000
"""Clock cycles of one wait for the interrupt: about a second."""


class SimulatedBus(Bus):
    """Runs the core of `design` in Verilator; its clock moves only while a call is going on.

    The first use of a design compiles it. `core_options` go to the core. Raises `ToolError` where
    a tool is missing or fails, `BusError` where the simulation ends or does not answer.
    """

    def __init__(self, design: Design, **core_options: Any) -> None:
        # Amaranth is needed to make Verilog, not to drive a core.
        from ska_hw.export.verilog.emit import emit
        from ska_hw.hdl.targets import target_of
        from ska_hw.hdl.top import TOP_MODULE, Top

        text = (resources.files("ska_hw.cosim") / HARNESS).read_text("utf-8")
        verilog = emit(Top(design, **core_options), TOP_MODULE) + target_of(design).models()
        simulator = compile_simulator(verilog, TOP_MODULE, {HARNESS: text}, find_toolchain())
        self._log = tempfile.NamedTemporaryFile(prefix="ska-hw-", suffix=".log")  # noqa: SIM115
        self.process = subprocess.Popen(
            [str(simulator), str(beat_bytes(design))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
        )

    def _ask(self, command: bytes, data: bytes = b"") -> None:
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(command + data)
            self.process.stdin.flush()
        except (OSError, ValueError):
            raise self._ended() from None

    def _take(self, form: str) -> tuple[Any, ...]:
        return struct.unpack(form, self._take_bytes(struct.calcsize(form)))

    def _take_bytes(self, size: int) -> bytes:
        assert self.process.stdout is not None
        data = self.process.stdout.read(size)
        if len(data) != size:
            raise self._ended()
        return data

    def _ended(self) -> BusError:
        last = tail_of(Path(self._log.name)).replace("\n", "; ")
        return BusError(f"the simulation has ended{': ' + last if last else ''}")

    def read32(self, address: int) -> int:
        """Read a register."""
        self._ask(b"r", struct.pack("<I", address))
        status, data = self._take("<BI")
        self._judge("read", address, status)
        return data

    def write32(self, address: int, value: int) -> None:
        """Write a register."""
        self._ask(b"w", struct.pack("<II", address, value & 0xFFFFFFFF))
        (status,) = self._take("<B")
        self._judge("write", address, status)

    def _judge(self, what: str, address: int, status: int) -> None:
        if status == TIMED_OUT:
            raise BusError(f"{what} of register {address:#05x} was not answered")
        if status != OKAY:
            raise BusError.refused(what, address, status)

    def send_stream(self, data: bytes) -> None:
        """Send one packet."""
        self._ask(b"s", struct.pack("<Q", len(data)) + data)
        if self._take("<B")[0] == TIMED_OUT:
            raise BusError("a packet was not taken by the core")

    def receive_stream(self, size: int) -> bytes:
        """Receive one packet, whatever its size."""
        self._ask(b"g")
        status, found = self._take("<BQ")
        data = self._take_bytes(found)
        if status == TIMED_OUT:
            raise BusError(f"a packet did not end, after {found} bytes of {size}")
        return data

    def wait_interrupt(self, timeout: float) -> None:
        """Let the clock run until the interrupt, `CYCLES_PER_WAIT` cycles at most."""
        self._ask(b"i", struct.pack("<Q", CYCLES_PER_WAIT))
        self._take("<BQ")  # the driver asks for the status itself

    def close(self) -> None:
        """End the simulation."""
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        try:
            self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._log.close()
