"""Userspace I/O: the size that the kernel tells, and the interrupt's file."""

import os
import socket
import struct
import time

import pytest

from ska_hw.driver import BusError, UioBus
from tests.support.processes import open_files


@pytest.fixture
def device(tmp_path):
    path = tmp_path / "uio0"
    path.write_bytes(bytes(4096))
    return path


def test_words_and_streams_are_those_of_mapped_memory(device):
    before = open_files()
    with UioBus(device, 4096, receive=lambda size: b"a" * size, longest_packet=9) as bus:
        bus.write32(8, 0x80000001)
        assert bus.read32(8) == 0x80000001
        assert bus.receive_stream(2) == b"aa"
        assert bus.longest_packet == 9
    assert open_files() == before
    bus.close()
    assert device.read_bytes()[8:12] == struct.pack("<I", 0x80000001)


def test_an_interrupt_is_switched_on_awaited_and_taken(device):
    bus = UioBus(device, 4096)
    os.close(bus._events)
    bus._events, kernel = (end.detach() for end in socket.socketpair())
    os.write(kernel, struct.pack("=I", 7))
    bus.wait_interrupt(30)
    assert os.read(kernel, 16) == struct.pack("=I", 1)
    start = time.monotonic()
    bus.wait_interrupt(0.02)
    assert 0.01 < time.monotonic() - start < 5
    os.close(kernel)
    bus.close()


def test_without_an_interrupt_a_wait_is_a_short_sleep(device, monkeypatch):
    """The kernel answers EIO."""
    slept: list[float] = []
    monkeypatch.setattr("time.sleep", slept.append)
    bus = UioBus(device, 4096)
    os.close(bus._events)
    bus._events = os.open(device, os.O_RDONLY)
    bus.wait_interrupt(5)
    assert slept == [0.001]


def test_the_kernel_tells_the_size(device, monkeypatch, tmp_path):
    monkeypatch.setattr("ska_hw.driver.uio_bus.SYSFS", tmp_path / "sys")
    with pytest.raises(BusError, match=r"maps/map0/size does not tell the size .*: give `size`"):
        UioBus(device)
    told = tmp_path / "sys" / "uio0" / "maps" / "map0" / "size"
    told.parent.mkdir(parents=True)
    told.write_text("0x0000000000001000\n")
    with UioBus(device) as bus:
        bus.write32(0xFFC, 1)
        with pytest.raises(BusError, match="no register"):
            bus.read32(0x1000)
