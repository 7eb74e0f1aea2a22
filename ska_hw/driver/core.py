"""The driver of a core: the same calls over a simulated and over a real bus.

    from ska_hw.cosim.axi_bus import SimulatedBus
    from ska_hw.driver import Core

    with Core(SimulatedBus(design), design) as core:
        core.load(x, weights)
        core.run(steps=50, eta=0.01)
        histories = core.observables()
        weights = core.weights()

It needs numpy and the design, not Amaranth or Verilator.
"""

import contextlib
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from ska_hw.contract.memory_map import TENSORS, WRITABLE, MemoryMap
from ska_hw.contract.observables import Histories, observe
from ska_hw.contract.register_map import (
    ERRORS,
    IDENTITY,
    VERSION,
    beat_bytes,
    design_hash,
    register_map,
)
from ska_hw.contract.results import STEP_BITS, tensor_format
from ska_hw.contract.sums import real_sums
from ska_hw.driver.access import RegisterAccess
from ska_hw.driver.bus import Bus
from ska_hw.driver.packets import Packets
from ska_hw.driver.results import LayerResults, Run, layer_results
from ska_hw.numbers.formats import Raw
from ska_hw.numbers.update import Coefficient

if TYPE_CHECKING:
    from ska_hw.design import Design

TRANSFER_SECONDS = 30.0
"""Longest wait for the end of a transfer or of an aborted run."""

CLEAR_SECONDS = 2.0
"""The same after an exception, whose handling must not seem to hang."""


class CoreError(RuntimeError):
    """The core is another one than expected, does not finish, or has raised error flags."""


class Core:
    """A core of `design` behind `bus`, which is closed with it.

    Any exception in a run or a transfer, KeyboardInterrupt among them, ends it as `abort` does and
    goes on to the caller. What the bus did not let be ended then is ended by the next call. Raises
    `CoreError` where another core answers.
    """

    def __init__(self, bus: Bus, design: "Design") -> None:
        self.bus, self.design = bus, design
        self.registers = RegisterAccess(bus, register_map(design))
        self.memory = MemoryMap.of(design)
        self._packets = Packets(design, bus)
        self.latest: Run | None = None
        self._clear, self._predicted = True, False
        bus.attach(design)
        self._check_identity()
        self._samples = self.registers.field("samples")
        self.registers.clear("errors")

    def __enter__(self) -> "Core":
        return self

    def __exit__(self, *error: object) -> None:
        self.bus.close()

    def load(
        self, x: ArrayLike, weights: Sequence[ArrayLike], biases: Sequence[ArrayLike] | None = None
    ) -> None:
        """Write X (N, I), N up to the design's samples, and W (I, O) and b (O,) of each layer.

        Integers are codes, real numbers are rounded to their format. Biases default to zero.
        Raises `ValueError` for shapes, codes and packets that do not fit, before anything is
        written.
        """
        x = np.asarray(x)
        sizes = self.design.network.sizes
        if biases is None:
            biases = [np.zeros(o, dtype=np.int64) for _, o in sizes]
        if len(weights) != len(sizes) or len(biases) != len(sizes):
            raise ValueError(f"expected weights and biases of {len(sizes)} layers")
        if x.ndim != 2 or not 1 <= len(x) <= self.memory.samples:
            raise ValueError(f"x must have 1 to {self.memory.samples} rows, not shape {x.shape}")
        packets = [("x", 0, self._packets.of("x", x, 0, len(x)))]
        for layer, (w, b) in enumerate(zip(weights, biases, strict=True)):
            packets.append(("w", layer, self._packets.of("w", w, layer)))
            packets.append(("b", layer, self._packets.of("b", b, layer)))
        with self._ended():
            self._write_samples(len(x))
            for packet in packets:
                self._send(*packet)

    def write_tensor(self, name: str, values: ArrayLike, layer: int = 0) -> None:
        """Write one of X, W and b. As `load`."""
        if name not in WRITABLE:
            raise ValueError(f"tensor must be one of {', '.join(WRITABLE)}, not {name!r}")
        packet = self._packets.of(name, values, layer, self._samples)
        with self._ended():
            self._send(name, layer, packet)

    def tensor(self, name: str, layer: int = 0) -> Raw:
        """Codes of X, W, b, Z, D or G, in the shapes that the model gives them."""
        shape, beat = self._packets.shape(name, layer, self._samples), beat_bytes(self.design)
        size = self._packets.fitting(name, layer, shape[0] * shape[1] * beat)
        with self._ended():
            self.registers.write("unload", tensor=TENSORS.index(name), layer=layer, go=1)
            data = np.frombuffer(self.bus.receive_stream(size), dtype=np.uint8)
            self._until_idle(TRANSFER_SECONDS, "send a tensor")
            self._expect_no_errors(f"reading {name} of layer {layer}")
            if data.size != size:
                raise CoreError(f"{name} of layer {layer}: {data.size} bytes came of shape {shape}")
        kind = "i" if tensor_format(self.design, name).signed else "u"
        codes = data.view(f"<{kind}{beat}").astype(np.int64).reshape(shape)
        return codes[0] if name == "b" else codes

    def weights(self) -> list[Raw]:
        """Codes of W (I, O) of each layer."""
        return [self.tensor("w", layer) for layer in range(len(self.memory.layers))]

    def biases(self) -> list[Raw]:
        """Codes of b (O,) of each layer."""
        return [self.tensor("b", layer) for layer in range(len(self.memory.layers))]

    def run(
        self,
        steps: int | None = None,
        eta: float | None = None,
        *,
        seed: int | None = None,
        record: bool = True,
        stop_shift: int | None = None,
        go_on: bool = False,
        timeout: float = 600,
    ) -> Run:
        """Train from the loaded X and the W and b that the core holds.

        Steps, eta and seed are the design's unless given. `record` reads the raw sums after each
        step, for which the core pauses; without it only those of the last step are kept.
        `stop_shift` lets the core stop by itself. `go_on` goes on from the run before, whatever X,
        W and b are now: the first step updates, and only steps of this run are judged and counted.
        `timeout` seconds is the longest wait for a step, or for the whole run if it is not
        recorded. Raises `ValueError` for what the core does not take, `CoreError` for a core that
        fails, was aborted, or has no finished step of as many samples to go on from.
        """
        eta = self.design.training.eta if eta is None else eta
        history: list[tuple[LayerResults, ...]] = []
        self.latest = None
        with self._ended():
            self._configure(steps, eta, seed, record, stop_shift, go_on)
            self._begin()
            event = ""
            while event != "done":
                if event:
                    self.registers.write("control", resume=1)
                event = self._event(timeout)
                if self.registers.read("steps_done") > len(history):
                    history.append(self.results())
                elif event == "paused":
                    raise CoreError("the core paused without a step")
            if self.registers.field("status", "error"):
                raise CoreError(f"the core ended the run with {self._status_error()}")
            stalls = self.registers.wide("stall_cycles") if self.bus.counts_stalls else None
            self.latest = Run(
                steps=self.registers.read("steps_done"),
                cycles=self.registers.wide("cycles"),
                stall_cycles=stalls,
                stopped=bool(self.registers.field("status", "stopped")),
                eta=eta,
                history=tuple(history),
            )
        return self.latest

    def stream(
        self,
        batches: Iterable[ArrayLike],
        eta: float | None = None,
        *,
        seed: int | None = None,
        go_on: bool = False,
        timeout: float = 600,
    ) -> Iterator[tuple[LayerResults, ...]]:
        """Train a step on each of `batches`, and give its results, as `Model.step(x)` has them.

        Each is an X of as many samples as was loaded; W, b and Z are carried on. The core pauses
        after each step. The run ends with the batches; `go_on` as in `run`, also from another
        stream. Raises as `run` and `write_tensor`.
        """
        eta = self.design.training.eta if eta is None else eta
        with self._ended():
            self._configure((1 << STEP_BITS) - 1, eta, seed, True, None, go_on)
        try:
            for number, x in enumerate(batches):
                self.write_tensor("x", x)
                if number:
                    self.registers.write("control", resume=1)
                else:
                    self._begin()
                if self._event(timeout) != "paused":
                    raise CoreError("the run ended before its batches")
                yield self.results()
        finally:
            self.abort()

    def predict(self, x: ArrayLike, layer: int | None = None, *, timeout: float = 600) -> Raw:
        """D (N, O) of a layer, the last unless given, in codes, of X (N, I) without training on it.

        It takes the place of X and of Z and D in the core, so `run` and `stream` need a new X
        (`load`, `write_tensor`) and cannot `go_on`; W and b stay. Raises as `load` and `run`.
        """
        x, most = np.asarray(x), self.memory.samples
        if x.ndim != 2 or not len(x):
            raise ValueError(f"x must have one row or more, not shape {x.shape}")
        layer = len(self.memory.layers) - 1 if layer is None else layer
        parts = [x[at : at + most] for at in range(0, len(x), most)]
        packets = [self._packets.of("x", part, 0, len(part)) for part in parts]
        found = []
        for part, packet in zip(parts, packets, strict=True):
            with self._ended():
                self._write_samples(len(part))
                self._send("x", 0, packet)
            # A first step updates nothing.
            self.run(1, 0.0, record=False, timeout=timeout)
            self._predicted = True
            found.append(self.tensor("d", layer))
        return np.concatenate(found)

    def results(self) -> tuple[LayerResults, ...]:
        """Raw sums, overflow counts and crossing of each layer, of the latest finished step.

        Raises `CoreError` where the core is busy or raises an error flag, as for a broken memory.
        """
        self._expect_idle()
        found = tuple(layer_results(self.registers, n) for n in range(len(self.memory.layers)))
        self._expect_no_errors("reading results")
        return found

    def observables(self) -> Histories:
        """The histories of the latest run. Raises `CoreError` if it was not recorded."""
        if self.latest is None or len(self.latest.history) != self.latest.steps:
            raise CoreError("there is no recorded run")
        if (observed := self.design.array.observe) != "all":
            raise CoreError(f"array.observe is {observed!r}: the core leaves out sums")
        sums = [[real_sums(self.design, s.sums) for s in step] for step in self.latest.history]
        return observe(np.array(sums), self.latest.eta, self.design.training.net_sign)

    def abort(self, seconds: float = TRANSFER_SECONDS) -> None:
        """End a run and transfers, wait until the core is idle, clear events and error flags.

        A packet that is not finished within `seconds` is given up. Raises `CoreError` for a core
        that is not idle as long after that.
        """
        self._clear = False
        for attempt in range(2):
            self.registers.write("control", abort=1)
            try:
                self._until_idle(seconds, "stop")
                break
            except CoreError:
                if attempt:
                    raise
        self.registers.clear("errors")
        self.registers.clear("events")
        self._samples = self.registers.field("samples")
        self._clear = True

    @contextlib.contextmanager
    def _ended(self) -> Iterator[None]:
        """What begins inside is over after it, even after an exception and on a broken bus.

        What others began is left alone: `CoreError`, before an access that would be refused.
        """
        if not self._clear:
            self.abort()
        self._expect_idle()
        try:
            yield
        except BaseException:
            # The exception that goes on says what happened; a bus that is broken raises once more.
            with contextlib.suppress(Exception):
                self.abort(CLEAR_SECONDS)
            raise

    def errors(self) -> list[str]:
        """Names of the error flags that are up."""
        return self.registers.flags("errors")

    def _check_identity(self) -> None:
        found = self.registers.read("identity")
        if found != IDENTITY:
            raise CoreError(f"expected an SKA core, found something that reads {found:#010x}")
        major = self.registers.field("version", "major")
        if major != VERSION[0]:
            raise CoreError(f"the core has registers of version {major}, not {VERSION[0]}")
        digest, expected = self.registers.wide("design_hash"), design_hash(self.design)
        if digest != expected:
            raise CoreError(
                f"the core was built from another design than {self.design.name}: hash "
                f"{digest:016x}, not {expected:016x}"
            )

    def _configure(
        self,
        steps: int | None,
        eta: float,
        seed: int | None,
        record: bool,
        stop_shift: int | None,
        go_on: bool,
    ) -> None:
        if go_on and self._predicted:
            raise CoreError("there is no run to go on from: `predict` has replaced its last step")
        training, write = self.design.training, self.registers.write
        c = Coefficient.of(eta, self._samples, self.design.formats.c_bits)
        write("steps", value=training.steps if steps is None else steps)
        write("c_mantissa", value=c.mantissa)
        # Any shift makes 0 of a c of 0.
        write("c_shift", value=c.shift if c.mantissa else self.design.bounds.shift_limits[0])
        write("seed", value=training.seed if seed is None else seed)
        stop = stop_shift is not None
        threshold = stop_shift or 0
        write("options", pause=record, go_on=go_on, stop_enable=stop, stop_shift=threshold)
        self.registers.clear("events")
        write("interrupt_enable", done=1, paused=1, error=1)
        # A bus may drop the answer of a write that was refused.
        self._expect_no_errors("configuring")

    def _write_samples(self, samples: int) -> None:
        self.registers.write("samples", value=samples)
        self._samples = samples

    def _begin(self) -> None:
        """Start a run that is configured. Raises `CoreError` where the core refuses it."""
        self.registers.write("control", start=1)
        if "start" in self.errors():
            self._expect_no_errors(f"starting, {self._status_error()}")
        self._predicted = False

    def _status_error(self) -> str:
        doc = self.registers.map.register("status").field("error").doc
        return f"status.error {self.registers.field('status', 'error')}: {doc}"

    def _send(self, name: str, layer: int, packet: bytes) -> None:
        self.registers.write("load", tensor=TENSORS.index(name), layer=layer, go=1)
        self.bus.send_stream(packet)
        self._until_idle(TRANSFER_SECONDS, "take a tensor")
        self._expect_no_errors(f"writing {name} of layer {layer}")

    def _event(self, timeout: float) -> str:
        """Wait for "done" or "paused". Raises `CoreError` for any other end and a late one."""
        late = time.monotonic() + timeout
        while True:
            events = self.registers.flags("events")
            if "error" in events:
                self._expect_no_errors("running")
            for name in ("done", "paused"):
                if name in events:
                    self.registers.write("events", **{name: 1})
                    return name
            left = late - time.monotonic()
            if left <= 0:
                raise CoreError(f"the core did not finish within {timeout:g} seconds")
            self.bus.wait_interrupt(left)

    def _until_idle(self, seconds: float, what: str) -> None:
        late = time.monotonic() + seconds
        while self._busy():
            if time.monotonic() > late:
                raise CoreError(f"the core did not {what} within {seconds:g} seconds")

    def _busy(self) -> bool:
        return bool({"busy", "receiving", "sending"} & set(self.registers.flags("status")))

    def _expect_idle(self) -> None:
        if self._busy():
            raise CoreError("the core is busy with what another began; `abort` ends that")

    def _expect_no_errors(self, doing: str) -> None:
        found = self.errors()
        if found:
            self.registers.clear("errors")
            self.registers.write("events", error=1)
            said = "; ".join(f"{name}: {ERRORS[name]}" for name in found)
            raise CoreError(f"{doing}: {said}")
