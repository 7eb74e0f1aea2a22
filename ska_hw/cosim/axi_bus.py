"""The bus of a simulated core: the emitted Verilog, AXI ports included, as a native process."""

import contextlib
import struct
import subprocess
import tempfile
import weakref
from importlib import resources
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Any

from ska_hw.contract.register_map import beat_bytes
from ska_hw.cosim.compile import compile_simulator
from ska_hw.cosim.toolchain import end_process, find_toolchain, tail_of
from ska_hw.design import Design
from ska_hw.driver.bus import OKAY, Bus, BusError

HARNESS = "axi_harness.cpp"
TIMED_OUT = 255

CYCLES_PER_WAIT = 200_000
"""Clock cycles of one wait for the interrupt: about a second."""


def _serve(process: "subprocess.Popen[bytes]", calls: "SimpleQueue[Any]") -> None:
    """Answer (form, command, queue of the answer), with None after the end, until None comes."""
    assert process.stdin is not None
    assert process.stdout is not None
    while (call := calls.get()) is not None:
        form, command, answers = call
        try:
            process.stdin.write(command)
            process.stdin.flush()
            answer = struct.unpack(form, process.stdout.read(struct.calcsize(form)))
            if command == b"g":
                packet = struct.unpack(f"{answer[1]}s", process.stdout.read(answer[1]))
                answer = answer[:1] + packet
            answers.put(answer)
        except (OSError, ValueError, struct.error):
            answers.put(None)


class SimulatedBus(Bus):
    """Runs the core of `design` in Verilator; its clock moves only while a call is going on.

    The first use of a design compiles it. `core_options` go to the core. A call that Ctrl-C
    interrupts is finished in a thread before the next one, which would take its answer otherwise.
    Raises `ToolError` where a tool is missing or fails, `BusError` where the simulation ends or
    does not answer.
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
            start_new_session=True,  # because Ctrl-C at a terminal must not end the simulation
        )
        self._calls: SimpleQueue[Any] = SimpleQueue()
        self._thread = Thread(target=_serve, args=(self.process, self._calls), daemon=True)
        self._thread.start()
        self._end = weakref.finalize(self, self._calls.put, None)

    def _ask(self, form: str, command: bytes) -> tuple[Any, ...]:
        """The answer to a command, as `form`; that to "g" with the packet that follows it."""
        answers: SimpleQueue[tuple[Any, ...] | None] = SimpleQueue()
        self._calls.put((form, command, answers))
        answer = answers.get() if self._end.alive else None
        if answer is None:
            raise self._ended()
        return answer

    def _ended(self) -> BusError:
        last = tail_of(Path(self._log.name)).replace("\n", "; ")
        return BusError(f"the simulation has ended{': ' + last if last else ''}")

    def read32(self, address: int) -> int:
        """Read a register."""
        status, data = self._ask("<BI", struct.pack("<cI", b"r", address))
        self._judge("read", address, status)
        return int(data)

    def write32(self, address: int, value: int) -> None:
        """Write a register."""
        (status,) = self._ask("<B", struct.pack("<cII", b"w", address, value & 0xFFFFFFFF))
        self._judge("write", address, status)

    def _judge(self, what: str, address: int, status: int) -> None:
        if status == TIMED_OUT:
            raise BusError(f"{what} of register {address:#05x} was not answered")
        if status != OKAY:
            raise BusError.refused(what, address, status)

    def send_stream(self, data: bytes) -> None:
        """Send one packet."""
        (status,) = self._ask("<B", struct.pack("<cQ", b"s", len(data)) + data)
        if status == TIMED_OUT:
            raise BusError("a packet was not taken by the core")

    def receive_stream(self, size: int) -> bytes:
        """Receive one packet, whatever its size."""
        status, data = self._ask("<BQ", b"g")
        if status == TIMED_OUT:
            raise BusError(f"a packet did not end, after {len(data)} bytes of {size}")
        return bytes(data)

    def wait_interrupt(self, timeout: float) -> None:
        """Let the clock run until the interrupt, `CYCLES_PER_WAIT` cycles at most."""
        # The driver asks for the status itself.
        self._ask("<BQ", struct.pack("<cQ", b"i", CYCLES_PER_WAIT))

    def close(self) -> None:
        """End the simulation."""
        self._end()
        self._thread.join()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        end_process(self.process)
        self._log.close()
