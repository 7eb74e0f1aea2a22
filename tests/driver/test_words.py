"""Every word that the driver writes and reads, on a bus of plain words."""

import numpy as np
import pytest

from ska_hw.contract.register_map import IDENTITY, VERSION, design_hash
from ska_hw.contract.sums import COUNTED_TENSORS, SUMS
from ska_hw.driver import BusError, Core, CoreError
from ska_hw.driver import core as core_module
from ska_hw.numbers.update import Coefficient
from tests.support.driven import DESIGN, FakeBus, problem

BEAT = 2
"""Bytes of an element in a packet."""


@pytest.fixture
def bus():
    return FakeBus()


@pytest.fixture
def fake(bus):
    found = Core(bus, DESIGN)
    bus.written.clear()
    return found


def test_a_configuration_word_by_word(fake, bus):
    def end(event, status=0):
        bus.set("events", event)
        bus.set("status", status)

    fake.load(np.zeros((3, 5), int), *([np.zeros(s, int) for s in DESIGN.network.sizes],))
    bus.written.clear()
    bus.wait_interrupt = lambda timeout: end(1, status=4)
    bus.set("steps_done", 9)
    run = fake.run(9, 0.2, seed=0, stop_shift=0, record=False)
    c = Coefficient.of(0.2, 3, DESIGN.formats.c_bits)
    ones = (1 << 32) - 1
    assert bus.written == [
        ("steps", 9),
        ("c_mantissa", c.mantissa),
        ("c_shift", c.shift),
        ("seed", 0),
        ("options", 2),
        ("events", ones),
        ("interrupt_enable", 0b1011),
        ("control", 1),
        ("events", 1),
    ]
    assert (run.steps, run.stopped, run.eta) == (9, True, 0.2)
    bus.written.clear()
    fake.run(9, stop_shift=5)
    assert ("options", 3 | 5 << 8) in bus.written
    bus.written.clear()
    bus.wait_interrupt = lambda timeout: end(1)
    assert not fake.run(9).stopped
    assert ("options", 1) in bus.written


def test_a_load_word_by_word(fake, bus):
    """Little-endian, sign-extended to the beat, row by row; X first, then W and b by layers."""
    x = np.arange(10).reshape(2, 5)
    weights = [np.full(shape, -2) for shape in DESIGN.network.sizes]
    fake.load(x, weights)
    loads = [(0, 0), (1, 0), (2, 0), (1, 1), (2, 1)]
    assert bus.written == [
        ("samples", 2),
        *(("load", tensor | layer << 8 | 1 << 31) for tensor, layer in loads),
    ]
    size = len(bus.sent[0]) // x.size
    assert size == BEAT
    assert bus.sent[0] == b"".join(n.to_bytes(BEAT, "little") for n in range(10))
    assert bus.sent[1] == b"\xfe\xff" * 20
    assert [len(packet) for packet in bus.sent] == [20, 40, 8, 24, 6]


def test_a_tensor_word_by_word(fake, bus):
    bus.packet = b"\xfe\xff" * 12
    assert fake.tensor("w", 1).tolist() == [[-2] * 3] * 4
    assert bus.written == [("unload", 1 | 1 << 8 | 1 << 31)]
    bus.packet = b"\xfe\x00" * 3
    assert fake.tensor("b", 1).tolist() == [254] * 3
    bus.packet = b"\xff\xfe" * 60
    assert fake.tensor("x").tolist() == [[0xFEFF] * 5] * 12
    for wrong in (2, 11 * 2, 13 * 2, 12 * 2 + 1):
        bus.packet = bytes(wrong)
        with pytest.raises(CoreError, match=f"w of layer 1: {wrong} bytes came of shape"):
            fake.tensor("w", 1)


def test_the_first_layer_unless_another_is_named(fake, bus):
    bus.packet = bytes(5 * 4 * BEAT)
    assert fake.tensor("w").shape == (5, 4)
    fake.write_tensor("w", np.zeros((5, 4), int))
    assert bus.written == [("unload", 1 | 1 << 31), ("load", 1 | 1 << 31)]


def test_what_cannot_be_written(fake, bus):
    with pytest.raises(ValueError, match="tensor must be one of x, w, b, not 'z'"):
        fake.write_tensor("z", np.zeros((12, 4), int))
    with pytest.raises(TypeError, match="w must be integers or real numbers, not complex128"):
        fake.write_tensor("w", np.zeros((5, 4), complex))
    with pytest.raises(ValueError, match=r"w of layer 0 has shape \(5, 4\), not \(0, 4\)"):
        fake.write_tensor("w", np.zeros((0, 4), int))
    assert bus.written == []


def test_only_the_major_version_counts(bus, monkeypatch):
    major, _ = VERSION
    monkeypatch.setattr("ska_hw.driver.core.VERSION", (major, 99))
    Core(bus, DESIGN)
    monkeypatch.setattr("ska_hw.driver.core.VERSION", (major + 1, VERSION[1]))
    with pytest.raises(CoreError, match=f"registers of version {major}, not {major + 1}"):
        Core(bus, DESIGN)


@pytest.mark.parametrize("name", ["x", "w", "b"])
def test_codes_up_to_the_limits_and_none_beyond(fake, bus, name):
    fmt = DESIGN.formats.x if name == "x" else DESIGN.formats.w
    shape = {"x": (12, 5), "w": (5, 4), "b": (4,)}[name]
    for edge in (fmt.min, fmt.max):
        fake.write_tensor(name, np.full(shape, edge))
        size = len(bus.sent[-1]) // int(np.prod(shape))
        assert int.from_bytes(bus.sent[-1][-size:], "little", signed=fmt.signed) == edge
    sent = len(bus.sent)
    for beyond in (fmt.min - 1, fmt.max + 1, 2 * fmt.max):
        codes = np.zeros(shape, dtype=int)
        codes.flat[1] = beyond
        with pytest.raises(ValueError, match=f"{name} has codes beyond {fmt}, {fmt.min} to"):
            fake.write_tensor(name, codes)
    assert len(bus.sent) == sent
    values = np.full(shape, 1e9)
    fake.write_tensor(name, values)
    assert int.from_bytes(bus.sent[-1][-BEAT:], "little", signed=fmt.signed) == fmt.max


def test_shapes(fake, bus):
    w, b = [np.zeros(shape, int) for shape in DESIGN.network.sizes], [np.zeros(4), np.zeros(3)]
    fake.load(np.zeros((2, 5)), w, b)
    fake.load(np.zeros((12, 5)), w, b)
    bus.written.clear()
    for x in (np.zeros((0, 5)), np.zeros((13, 5)), np.zeros(5), np.zeros((2, 4)), np.zeros((2, 6))):
        with pytest.raises(ValueError, match="x "):
            fake.load(x, w, b)
    for shape in ((5,), (5, 5, 1), ()):
        with pytest.raises(ValueError, match="x must have 1 to 12 rows"):
            fake.load(np.zeros(shape), w, b)
    with pytest.raises(ValueError, match="of 2 layers"):
        fake.load(np.zeros((2, 5)), w, b[:1])
    with pytest.raises(ValueError, match="of 2 layers"):
        fake.load(np.zeros((2, 5)), [*w, w[0]], b)
    fake.write_tensor("b", np.zeros((1, 4)))  # as the core has it, a row
    with pytest.raises(ValueError, match=r"b of layer 1 has shape \(1, 3\), not \(4,\)"):
        fake.write_tensor("b", np.zeros(4), 1)
    assert [name for name, _ in bus.written] == ["load"]


def test_a_packet_longer_than_the_bus_carries(fake, bus):
    bus.longest_packet = 40
    x, weights, _ = problem(4, 0)
    fake.load(x, weights)
    bus.written.clear()
    with pytest.raises(ValueError, match="x of layer 0 is a packet of 50 bytes, and the bus") as e:
        fake.load(problem(5, 0)[0], weights)
    assert "carries 40" in str(e.value)
    assert "wider length register, or load fewer samples" in str(e.value)
    bus.longest_packet = 39
    with pytest.raises(ValueError, match="w of layer 0 is a packet of 40 bytes") as e:
        fake.tensor("w", 0)
    assert "samples" not in str(e.value)
    assert bus.written == []


def test_another_core_is_refused(bus):
    names = {
        "identity": (1, "found something that reads 0x00000001"),
        "version": (2 << 16, "registers of version 2, not 1"),
        "design_hash_1": (0, f"hash {design_hash(DESIGN) & 0xFFFFFFFF:016x}, not"),
    }
    for name, (value, message) in names.items():
        before = bus.words[bus.map.register(name).offset]
        bus.set(name, value)
        with pytest.raises(CoreError, match=message):
            Core(bus, DESIGN)
        bus.set(name, before)
    bus.set("version", 1 << 16 | 9)  # additions break nothing
    bus.set("samples", 7)
    bus.set("errors", 3)
    with Core(bus, DESIGN) as core:
        assert core.errors() == []
        bus.packet = bytes(7 * 5 * BEAT)
        assert core.tensor("x").shape == (7, 5)
        assert core.registers.read("identity") == IDENTITY
        assert not bus.closed
    assert bus.closed


@pytest.mark.parametrize("flag", ["busy", "receiving", "sending"])
def test_a_transfer_lasts_until_the_core_is_idle(fake, bus, flag):
    field = bus.map.register("status").field(flag)
    left = iter([0, field.mask, field.mask, 0, 0])
    bus.set("status", lambda: next(left))
    fake.write_tensor("b", [0, 0, 0], 1)
    assert next(left) == 0
    left = iter([0, field.mask, 0, 0])
    bus.packet = bytes(3 * BEAT)
    fake.tensor("b", 1)
    assert next(left) == 0


def test_a_transfer_that_does_not_end(fake, bus, monkeypatch):
    monkeypatch.setattr(core_module, "TRANSFER_SECONDS", 0.01)
    monkeypatch.setattr(core_module, "CLEAR_SECONDS", 0.01)
    for call, words in (
        (lambda: fake.write_tensor("b", [0, 0, 0], 1), "did not take a tensor within 0.01"),
        (lambda: fake.tensor("b", 1), "did not send a tensor within 0.01"),
    ):
        left = iter([0])
        bus.set("status", lambda left=left: next(left, 8))
        with pytest.raises(CoreError, match=words):
            call()
        bus.set("status", lambda: 0)
        fake.abort()


def test_flags_are_told_once(fake, bus):
    bus.set("errors", 1 << 5 | 1 << 8)
    bus.set("events", 15)
    with pytest.raises(CoreError) as error:
        fake.results()
    assert str(error.value) == (
        "reading results: truncated: A stream in ended before the tensor was full; what came is "
        "stored.; element: An element of a stream in does not fit its format; its lowest bits are "
        "stored."
    )
    assert fake.errors() == []
    assert bus.words[bus.map.register("events").offset] == 7
    found = fake.results()
    assert len(found) == 2
    assert found[0].sums == (0,) * len(SUMS)
    assert found[0].overflows == dict.fromkeys(COUNTED_TENSORS, 0)
    assert found[0].crossing == 0


def test_crossings_and_counts_of_any_size(fake, bus):
    block = bus.map.block("layer")
    for layer, crossing in enumerate((70_000, 0xFFFFFFFF)):
        bus.words[block.address("crossing", layer)] = crossing
    for number, name in enumerate(COUNTED_TENSORS):
        bus.words[block.address(f"overflow_{name}", 1)] = 100_000 + number
    found = fake.results()
    assert [layer.crossing for layer in found] == [70_000, None]
    assert list(found[1].overflows.values()) == [100_000 + n for n in range(6)]
    bus.words[block.address("crossing", 0)] = 0xFFFFFFFE
    bus.words[block.address("crossing", 1)] = 0xFFFF
    assert [layer.crossing for layer in fake.results()] == [0xFFFFFFFE, 0xFFFF]


def test_no_observables_without_every_step(fake, bus):
    with pytest.raises(CoreError, match="no recorded run"):
        fake.observables()
    bus.wait_interrupt = lambda timeout: bus.set("events", 1)
    bus.set("steps_done", 2)
    fake.run(2)
    with pytest.raises(CoreError, match="no recorded run"):
        fake.observables()


@pytest.mark.parametrize("flag", ["busy", "receiving", "sending"])
def test_what_others_began_is_left_alone(fake, bus, flag):
    """And nothing is written or read that the core would refuse: on ARM that ends the process."""
    bus.set("status", bus.map.register("status").field(flag).mask)
    calls = (
        lambda: fake.write_tensor("b", [0, 0, 0], 1),
        lambda: fake.load(np.zeros((2, 5)), [np.zeros(s) for s in DESIGN.network.sizes]),
        lambda: fake.tensor("b", 1),
        lambda: fake.run(2),
        fake.results,
    )
    for call in calls:
        with pytest.raises(CoreError, match="busy with what another began; `abort` ends that"):
            call()
    assert bus.written == bus.sent == []
    bus.set("status", bus.map.register("status").field("paused").mask)
    fake.write_tensor("b", [0, 0, 0], 1)
    fake.results()


def raising(error):
    def call(*_):
        raise error

    return call


def test_an_exception_ends_a_transfer(fake, bus, monkeypatch):
    """Word by word; `test_interruption` has the same on the simulated core."""
    ones = (1 << 32) - 1
    for error in (KeyboardInterrupt(), BusError("planned"), CoreError("planned")):
        bus.written.clear()
        monkeypatch.setattr(bus, "send_stream", raising(error))
        with pytest.raises(type(error)) as found:
            fake.write_tensor("b", [0, 0, 0], 1)
        assert found.value is error
        assert bus.written[1:] == [("control", 4), ("errors", ones), ("events", ones)]


def test_an_exception_while_a_transfer_is_ended(fake, bus, monkeypatch):
    """An error of the broken bus is none the caller needs; Ctrl-C is. The next call ends it."""
    write = bus.write32
    cases: tuple[tuple[BaseException, type[BaseException]], ...] = (
        (BusError("later"), MemoryError),
        (KeyboardInterrupt(), KeyboardInterrupt),
    )
    for second, expected in cases:
        monkeypatch.setattr(bus, "send_stream", raising(MemoryError()))

        def broken(address, value, second=second):
            if value == 4:
                raise second
            write(address, value)

        monkeypatch.setattr(bus, "write32", broken)
        with pytest.raises(expected):
            fake.write_tensor("b", [0, 0, 0], 1)
        monkeypatch.undo()
        bus.written.clear()
        fake.write_tensor("b", [0, 0, 0], 1)
        assert [name for name, _ in bus.written] == ["control", "errors", "events", "load"]
        bus.written.clear()
        fake.write_tensor("b", [0, 0, 0], 1)
        assert [name for name, _ in bus.written] == ["load"]


def test_the_samples_are_the_cores_after_an_abort(fake, bus):
    """As an interrupted `load` may have written them and not noted it."""
    bus.set("samples", 5)
    fake.abort()
    bus.packet = bytes(5 * 5 * BEAT)
    assert fake.tensor("x").shape == (5, 5)


def test_only_biases_are_rows(fake):
    with pytest.raises(ValueError, match=r"w of layer 0 has shape \(5, 4\), not \(4,\)"):
        fake.write_tensor("w", np.zeros(4))


def test_flags_after_a_transfer(fake, bus):
    bus.packet = bytes(3 * BEAT)
    for call, doing in (
        (lambda: fake.tensor("b", 1), "reading b of layer 1: keep"),
        (lambda: fake.write_tensor("b", [0, 0, 0], 1), "writing b of layer 1: keep"),
    ):
        bus.set("errors", 1 << 7)
        with pytest.raises(CoreError, match=doing):
            call()
