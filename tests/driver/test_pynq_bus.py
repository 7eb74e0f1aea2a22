"""A core behind PYNQ's MMIO and an AXI DMA: one buffer, exact packets, an engine that fails."""

import sys

import numpy as np
import pytest

from ska_hw.contract.register_map import beat_bytes
from ska_hw.cosim.axi_bus import SimulatedBus
from ska_hw.driver import BusError, Core, PynqBus
from tests.support.driven import DESIGN, FakeBus, problem, trains_as_the_model
from tests.support.pynq_like import AxiDma, Mmio

BEAT = beat_bytes(DESIGN)
LARGEST = 12 * 5 * BEAT
"""Bytes of X, the largest tensor of `DESIGN`."""


@pytest.fixture(scope="module")
def bus():
    with SimulatedBus(DESIGN) as found:
        yield found


def on_pynq(behind, dma, **options):
    return PynqBus(Mmio(behind), dma, allocate=dma.allocate, **options)


def test_it_trains_as_the_model(bus):
    dma = AxiDma(bus)
    with Core(on_pynq(bus, dma), DESIGN) as core:
        trains_as_the_model(core)
        trains_as_the_model(core, 5, 2, 4)
    (buffer,) = dma.allocated
    assert (buffer.nbytes, buffer.freed) == (LARGEST, 1)
    assert min(buffer.flushed, buffer.invalidated) >= 10
    assert dma.resets == 0


def test_one_buffer_grows_only_for_a_larger_design():
    dma = AxiDma(FakeBus())
    found = on_pynq(FakeBus(), dma)
    for samples, buffers in ((12, 1), (8, 1), (20, 2)):
        found.attach(DESIGN.with_(data__samples=samples))
        assert len(dma.allocated) == buffers
    assert [buffer.freed for buffer in dma.allocated] == [1, 0]
    found.close()
    found.close()
    assert [buffer.freed for buffer in dma.allocated] == [1, 1]
    with pytest.raises(BusError, match="`attach` allocates it"):
        found.send_stream(b"1")


def test_what_the_length_register_cannot_count_is_refused(bus):
    """With the advice, before anything is sent; of 2^n - 1 bytes all is carried."""
    x, weights, biases = problem(12, 1)
    bits = LARGEST.bit_length() - 1
    dma = AxiDma(bus, bits)
    core = Core(on_pynq(bus, dma), DESIGN)
    assert core.bus.longest_packet == (1 << bits) - 1
    assert dma.allocated[0].nbytes == (1 << bits) - 1
    with pytest.raises(ValueError, match=f"x of layer 0 is a packet of {LARGEST} bytes, and .*; "
                       "give the DMA engine a wider length register, or load fewer"):  # fmt: skip
        core.load(x, weights, biases)
    assert dma.allocated[0].flushed == 0
    core.load(x[:6], weights, biases)
    assert np.array_equal(core.tensor("x"), x[:6])
    assert on_pynq(bus, dma, longest_packet=9).longest_packet == 9


def test_scatter_gather_is_refused():
    with pytest.raises(BusError, match="scatter-gather: build it without"):
        on_pynq(FakeBus(), AxiDma(FakeBus(), sg=1))


def test_a_short_packet_is_as_long_as_it_came():
    behind = FakeBus()
    found = on_pynq(behind, AxiDma(behind))
    found.attach(DESIGN)
    behind.packet = b"abcdef"
    assert found.receive_stream(8) == b"abcdef"
    with pytest.raises(BusError, match="is longer than any of the design's tensors"):
        found.receive_stream(LARGEST + 1)


def test_an_engine_in_an_error_is_reset():
    behind = FakeBus()
    dma = AxiDma(behind)
    found = on_pynq(behind, dma)
    found.attach(DESIGN)
    behind.packet = bytes(9)
    with pytest.raises(BusError, match="recvchannel: the DMA engine ended 8 bytes with an error"):
        found.receive_stream(8)
    assert dma.resets == 1
    assert found.receive_stream(12) == bytes(9)


@pytest.mark.parametrize("discarding", [False, True])
def test_a_transfer_that_hangs_ends_and_the_engine_is_reset(discarding):
    """The core waits for the end of a packet that was cut only if it had begun."""
    behind = FakeBus()
    dma = AxiDma(behind)
    found = on_pynq(behind, dma, seconds=0.01)
    found.attach(DESIGN)
    dma.hangs = True
    with pytest.raises(BusError, match=r"sendchannel did not move 8 bytes within 0.01 s"):
        found.send_stream(bytes(8))
    assert dma.resets == 1
    dma.hangs = False
    behind.set("status", discarding << 8)
    found.send_stream(b"12345678")
    found.send_stream(b"abcd")
    assert [len(packet) for packet in behind.sent] == [BEAT] * discarding + [8, 4]
    assert behind.sent[-2:] == [b"12345678", b"abcd"]


def test_without_pynq_it_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "pynq", None)
    with pytest.raises(BusError, match="pynq is missing: it comes with the board's image"):
        PynqBus(Mmio(FakeBus()), AxiDma(FakeBus())).attach(DESIGN)
