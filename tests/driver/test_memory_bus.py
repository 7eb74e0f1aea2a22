"""Registers in mapped memory: whole words, at any place, of any size."""

import ctypes
import errno
import mmap
import os
import struct
import sys
import threading
import time

import pytest

from ska_hw.contract.register_map import register_map
from ska_hw.design import Design
from ska_hw.driver import Core, CoreError, MemoryBus
from ska_hw.driver.bus import BusError
from tests.support.c_code import compiled
from tests.support.driven import DESIGN
from tests.support.processes import open_files

DEEP = Design.parse(
    {
        "name": "deep",
        "network": {"inputs": 4, "layers": [2] * 9},
        "data": {"samples": 8},
        "formats": {"preset": "q16"},
        "array": {"size": 2},
    }
)


@pytest.fixture(params=["file", "memory"])
def place(request, tmp_path):
    """A path and its size."""
    if request.param == "memory":
        return None
    path = tmp_path / "registers"
    path.write_bytes(bytes(0x4000))
    return path


def test_words(place):
    with MemoryBus(place, 4096) as bus:
        for address, value in ((0, 1), (4, 0xFFFFFFFF), (0xFFC, 0x80000001), (8, 0)):
            bus.write32(address, value)
            assert bus.read32(address) == value
        assert [bus.read32(n) for n in (0, 4, 8, 12)] == [1, 0xFFFFFFFF, 0, 0]
    if place is not None:
        assert place.read_bytes()[:12] == struct.pack("<III", 1, 0xFFFFFFFF, 0)


WATCHER = """
#include <stdint.h>
uint32_t watch(const volatile uint32_t *word, uint32_t a, uint32_t b, const volatile int *stop)
{
    uint32_t others = 0;
    while (!*stop) {
        uint32_t found = *word;
        others += found != a && found != b;
    }
    return others;
}
"""
TWO = 0x01020304, 0xF0E0D0C0


def others_seen(tmp_path, memory, store, seconds):
    """How often another core of the machine reads what neither of `TWO` is, while they are stored.

    `store(0, value)` stores at the beginning of `memory`.
    """
    source = tmp_path / "watcher.c"
    source.write_text(WATCHER)
    library = ctypes.CDLL(str(compiled([source], tmp_path / "watcher.so", "-shared", "-fPIC")))
    stop, seen = ctypes.c_int(), [0]
    word = ctypes.c_uint32.from_buffer(memory)
    word.value = TWO[0]

    def watch():
        seen[0] = library.watch(ctypes.byref(word), *map(ctypes.c_uint32, TWO), ctypes.byref(stop))

    thread = threading.Thread(target=watch)
    thread.start()
    late = time.monotonic() + seconds
    while time.monotonic() < late:
        for _ in range(1000):
            store(0, TWO[1])
            store(0, TWO[0])
    stop.value = 1
    thread.join()
    return seen[0]


def test_a_word_is_stored_at_once(tmp_path):
    """Nobody sees a part of it, or zeros before it as of `struct.pack_into`: a device would act."""
    bus = MemoryBus(None, 64)
    assert others_seen(tmp_path, bus._memory, bus.write32, 0.3) == 0
    assert (bus._words.format, bus._words.itemsize) == ("I", 4)


def test_a_store_in_parts_is_seen(tmp_path):
    """The check itself."""
    memory = mmap.mmap(-1, 64)

    def store(address, value):
        memory[address : address + 4] = bytes(4)
        memory[address : address + 4] = struct.pack("=I", value)

    for _ in range(20):
        if others_seen(tmp_path, memory, store, 0.1):
            return
    pytest.fail("zeros between two values were never seen")


@pytest.mark.parametrize("at", [0, 4, 0x1000, 0x1010, 0x2FFC])
def test_anywhere_in_the_file(tmp_path, at):
    """Also where no page begins, as a small device of a large bus."""
    path = tmp_path / "registers"
    path.write_bytes(bytes(range(256)) * 64)
    with MemoryBus(path, 16, at) as bus:
        assert bus.read32(4) == struct.unpack_from("<I", path.read_bytes(), at + 4)[0]
        bus.write32(12, 0x12345678)
    expected = bytearray(bytes(range(256)) * 64)
    expected[at + 12 : at + 16] = bytes.fromhex("78563412")
    assert path.read_bytes() == expected


@pytest.mark.parametrize("order", ["little", "big"])
def test_the_registers_are_little_endian(monkeypatch, order):
    monkeypatch.setattr(sys, "byteorder", order)
    bus = MemoryBus(None, 8)
    bus.write32(4, 0x11223344)
    assert bus.read32(4) == 0x11223344
    assert (bus._words[1] == 0x11223344) == (order == "little")
    if order == "big":
        assert bus._words[1] == 0x44332211


def test_what_is_no_register(place):
    bus = MemoryBus(place, 64)
    for address in (-4, 64, 1, 2, 63):
        with pytest.raises(BusError, match="is no register of this bus"):
            bus.read32(address)
        with pytest.raises(BusError, match=f"{address:#x} is no register"):
            bus.write32(address, 1)
    for size, at in ((0, 0), (-4, 0), (62, 0), (64, 2), (64, -4)):
        with pytest.raises(ValueError, match="must be whole words"):
            MemoryBus(place, size, at)
    for value in (-1, 1 << 32):
        with pytest.raises((ValueError, struct.error)):
            bus.write32(0, value)
    bus.close()
    bus.close()
    with pytest.raises(ValueError, match="released"):
        bus.read32(0)


def test_the_file_is_opened_for_devices_and_closed(tmp_path, monkeypatch):
    """Without O_SYNC Linux maps /dev/mem as memory that is cached."""
    path, flags = tmp_path / "registers", []
    path.write_bytes(bytes(64))
    real = os.open

    def noted(name, how):
        flags.append(how)
        return real(name, how)

    monkeypatch.setattr(os, "open", noted)
    before = open_files()
    with MemoryBus(path, 64) as bus:
        # Python's mmap keeps a duplicate of its own.
        assert open_files() == before + 1
        bus.write32(0, 1)
    assert open_files() == before
    assert flags == [os.O_RDWR | os.O_SYNC]
    path.write_bytes(bytes(32))
    with pytest.raises((OSError, ValueError)):
        MemoryBus(path, 64)
    assert open_files() == before


def test_a_view_that_somebody_holds_does_not_keep_it_open():
    bus = MemoryBus(None, 64)
    with memoryview(bus._memory):
        bus.close()
    with pytest.raises(ValueError, match="released"):
        bus.read32(0)


def test_what_cannot_be_mapped(tmp_path):
    with pytest.raises(OSError, match="No such file") as error:
        MemoryBus(tmp_path / "none", 64)
    assert error.value.errno == errno.ENOENT
    small = tmp_path / "small"
    small.write_bytes(bytes(32))
    with pytest.raises((OSError, ValueError)):
        MemoryBus(small, 64)


def test_streams_are_the_users(place):
    sent: list[bytes] = []
    with MemoryBus(
        place, 64, send=sent.append, receive=lambda size: b"a" * size, longest_packet=9
    ) as bus:
        bus.send_stream(b"xyz")
        assert sent == [b"xyz"]
        assert bus.receive_stream(3) == b"aaa"
        assert bus.longest_packet == 9
    with MemoryBus(place, 64) as bus:
        assert bus.longest_packet is None
        with pytest.raises(BusError, match="give MemoryBus a function `send`"):
            bus.send_stream(b"")
        with pytest.raises(BusError, match="give MemoryBus a function `receive`"):
            bus.receive_stream(4)


@pytest.mark.parametrize("design", [DESIGN, DEEP], ids=lambda design: design.name)
def test_the_driver_over_mapped_words(design, tmp_path):
    """All of the map is there: of 9 layers it is larger than a page."""
    registers = register_map(design)
    assert (registers.size > 4096) == (design is DEEP)
    path = tmp_path / "registers"
    path.write_bytes(bytes(registers.size))
    with MemoryBus(path, registers.size) as bus:
        with pytest.raises(CoreError, match="reads 0x00000000"):
            Core(bus, design)
        for register in registers.registers:
            bus.write32(register.offset, sum(f.reset << f.low for f in register.fields))
        last = len(design.network.layers) - 1
        bus.write32(registers.block("layer").address("crossing", last), 5)
        core = Core(bus, design)
        bus.write32(registers.register("errors").offset, 0)  # plain memory clears nothing
        assert core.results()[last].crossing == 5
        with pytest.raises(BusError, match="no register"):
            bus.read32(registers.size)
