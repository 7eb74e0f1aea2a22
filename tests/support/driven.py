"""What the tests of the driver share: a small design, its problems, and buses that go wrong."""

import contextlib
from collections.abc import Callable
from typing import Any

import numpy as np

from ska_hw.contract.link import LAST, OPEN, STREAM_BEAT, STREAM_LAST, STREAM_STATE
from ska_hw.contract.memory_map import LAYER_TENSORS
from ska_hw.contract.register_map import beat_bytes, register_map
from ska_hw.design import Design
from ska_hw.driver import Bus, BusError, Core
from ska_hw.model.fixed import Model

DESIGN = Design.parse(
    {
        "name": "driven",
        "network": {"inputs": 5, "layers": [4, 3]},
        "data": {"samples": 12},
        "formats": {"preset": "q16s"},
        "array": {"size": 2},
    }
)

Fault = Callable[[int, Callable[[], Any]], Any]
Problem = tuple[np.ndarray, list[np.ndarray], list[np.ndarray]]


def problem(samples: int, seed: int) -> Problem:
    """X, W and b of `DESIGN`, as codes."""
    draw = np.random.default_rng(seed)
    x = draw.integers(0, 256, (samples, 5))
    weights = [draw.integers(-30000, 30000, shape) for shape in DESIGN.network.sizes]
    biases = [draw.integers(-30000, 30000, outputs) for _, outputs in DESIGN.network.sizes]
    return x, weights, biases


def model_of(
    x: np.ndarray, weights: list[np.ndarray], biases: list[np.ndarray], eta: float, seed: int
) -> Model:
    """The model that a core of `DESIGN` has to equal."""
    design = DESIGN.with_(data__samples=len(x), training__eta=eta, training__seed=seed)
    return Model(design, x, weights, biases)


class FakeBus(Bus):
    """Registers in a dictionary, by address; a read may be answered by a function of its own.

    `written` lists (name, value) of every write, `sent` every packet; `receive_stream` gives
    `packet`.
    """

    def __init__(self, design: Design = DESIGN) -> None:
        self.map = register_map(design)
        self.words = {
            register.offset: sum(field.reset << field.low for field in register.fields)
            for register in self.map.registers
        }
        self.answers: dict[int, Callable[[], int]] = {}
        self.written: list[tuple[str, int]] = []
        self.sent: list[bytes] = []
        self.packet = b""
        self.closed = False

    def set(self, name: str, value: int | Callable[[], int]) -> None:
        """Let a register read as `value`."""
        offset = self.map.register(name).offset
        if callable(value):
            self.answers[offset] = value
        else:
            self.words[offset] = value

    def read32(self, address: int) -> int:
        found = self.answers.get(address)
        return found() if found else self.words.get(address, 0)

    def write32(self, address: int, value: int) -> None:
        name = next(r.name for r in self.map.registers if r.offset == address)
        self.written.append((name, value))
        if name in ("errors", "events"):
            self.words[address] &= ~value
        elif name != "control":
            self.words[address] = value

    def send_stream(self, data: bytes) -> None:
        self.sent.append(data)

    def receive_stream(self, size: int) -> bytes:
        return self.packet

    def close(self) -> None:
        self.closed = True


class FaultyBus(Bus):
    """Another bus on which `fault(n, do)` stands in for the n-th access, which `do` makes.

    Without a fault all is as on the bus itself.
    """

    def __init__(self, bus: Bus) -> None:
        self.bus = bus
        self.accesses = 0
        self.fault: Fault | None = None

    def break_(self, fault: Fault | None) -> None:
        """Have `fault` from now on, and count accesses anew."""
        self.accesses, self.fault = 0, fault

    def _do(self, do: Callable[[], Any]) -> Any:
        number, self.accesses = self.accesses, self.accesses + 1
        return do() if self.fault is None else self.fault(number, do)

    def read32(self, address: int) -> int:
        return self._do(lambda: self.bus.read32(address))

    def write32(self, address: int, value: int) -> None:
        self._do(lambda: self.bus.write32(address, value))

    def send_stream(self, data: bytes) -> None:
        self._do(lambda: self.bus.send_stream(data))

    def receive_stream(self, size: int) -> bytes:
        return self._do(lambda: self.bus.receive_stream(size))

    def wait_interrupt(self, timeout: float) -> None:
        self._do(lambda: self.bus.wait_interrupt(timeout))


def trains_as_the_model(core: Core, samples: int = 12, steps: int = 3, seed: int = 3) -> None:
    """Load a problem into a core of `DESIGN`, train, and compare everything with the model."""
    x, weights, biases = problem(samples, seed)
    core.load(x, weights, biases)
    run = core.run(steps, 0.05, seed=seed)
    model = model_of(x, weights, biases, 0.05, seed)
    done = [model.step() for _ in range(steps)]
    assert run.steps == steps
    for step, found in zip(done, run.history, strict=True):
        assert [layer.sums for layer in step] == [layer.sums for layer in found]
        assert [layer.overflows for layer in step] == [layer.overflows for layer in found]
    assert np.array_equal(core.tensor("x"), x)
    for layer, expected in enumerate(done[-1]):
        for name in LAYER_TENSORS:
            assert np.array_equal(core.tensor(name, layer), getattr(expected, name)), name


class StreamWords:
    """A simulated core's registers and, from `STREAM_BASE` on, its streams as words of a bus.

    As `litex_server` wants what it serves: `read` and `write` of byte addresses. A refused access
    reads as 0 and nobody is told.
    """

    def __init__(self, bus: Bus, base: int) -> None:
        self.bus, self.base, self.beat = bus, base, beat_bytes(DESIGN)
        self.sent, self.got = b"", b""

    def open(self) -> None: ...

    def close(self) -> None: ...

    def read(self, addr: int, length: int | None = None, burst: str = "incr") -> Any:
        at = [addr - self.base + 4 * n * (burst == "incr") for n in range(length or 1)]
        words = [self._read(address) for address in at]
        return words[0] if length is None else words

    def write(self, addr: int, data: Any, burst: str = "incr") -> None:
        for number, word in enumerate(data if isinstance(data, list) else [data]):
            self._write(addr - self.base + 4 * number * (burst == "incr"), word)

    def _read(self, address: int) -> int:
        if address == STREAM_STATE:
            return bool(self.sent) * OPEN + (not self.got) * LAST
        if address == STREAM_BEAT:
            self.got = self.got or self.bus.receive_stream(0)
            beat, self.got = self.got[: self.beat], self.got[self.beat :]
            return int.from_bytes(beat, "little", signed=True) & 0xFFFFFFFF
        try:
            return self.bus.read32(address)
        except BusError:
            return 0

    def _write(self, address: int, word: int) -> None:
        if address in (STREAM_BEAT, STREAM_LAST):
            self.sent += (word & (1 << 8 * self.beat) - 1).to_bytes(self.beat, "little")
            if address == STREAM_LAST:
                self.bus.send_stream(self.sent)
                self.sent = b""
            return
        with contextlib.suppress(BusError):
            self.bus.write32(address, word)
