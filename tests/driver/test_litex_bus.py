"""A core behind LiteX' own server and client: exact, and clear where the client is not."""

import pytest
from litex import RemoteClient
from litex.tools.litex_server import RemoteServer

from ska_hw.contract.register_map import IDENTITY
from ska_hw.cosim.axi_bus import SimulatedBus
from ska_hw.driver import BusError, Core, CoreError, LiteXBus
from ska_hw.driver.litex_bus import LONGEST
from tests.support.driven import DESIGN, FakeBus, StreamWords, trains_as_the_model

BASE = 0x9000_0000


@pytest.fixture(scope="module")
def bus():
    with SimulatedBus(DESIGN) as found:
        yield found


@pytest.fixture(scope="module")
def port(bus):
    """`litex_server` with a simulated core at `BASE`; its TCP port."""
    server = RemoteServer(StreamWords(bus, BASE), "localhost", 0)
    server.open()
    server.start(2)
    yield server.socket.getsockname()[1]
    server.close()


def test_it_trains_as_the_model_through_litex_server(port):
    client = RemoteClient(port=port)
    client.open()
    with Core(LiteXBus(client, BASE), DESIGN) as core:
        trains_as_the_model(core)
    assert not client.binded


def test_a_refused_write_is_found_in_the_error_flags(port):
    """LiteX drops SLVERR."""
    client = RemoteClient(port=port)
    client.open()
    with Core(LiteXBus(client, BASE), DESIGN) as core:
        core.bus.write32(0, 1)
        assert core.errors() == ["read_only"]
        with pytest.raises(CoreError, match="configuring: read_only"):
            core.run(2)


class Asked:
    """A client of 4 KiB of words that notes what it is asked, and may fall silent."""

    def __init__(self) -> None:
        self.words = {n: n + 1 for n in range(0, 4096, 4)} | {0: IDENTITY}
        self.reads: list[tuple[int, int | None, str]] = []
        self.closed = self.silent = False

    def read(self, addr, length=None, burst="incr"):
        self.reads.append((addr, length, burst))
        if self.silent:
            return 0 if length is None else [0] * length
        found = [self.words[addr + 4 * n * (burst == "incr")] for n in range(length or 1)]
        return found[0] if length is None else found

    def write(self, addr, datas):
        self.words[addr] = datas

    def close(self):
        self.closed = True


def test_long_reads_are_cut():
    client = Asked()
    bus = LiteXBus(client)
    client.reads.clear()
    words = bus.words.read(1, LONGEST + 3)
    assert words == [4 * n + 5 for n in range(LONGEST + 3)]
    assert client.reads == [(4, LONGEST, "incr"), (4 + 4 * LONGEST, 3, "incr")]
    client.reads.clear()
    assert bus.words.read(2, LONGEST + 1, fixed=True) == [9] * (LONGEST + 1)
    assert client.reads == [(8, LONGEST, "fixed"), (8, 1, "fixed")]


def test_zeros_of_a_client_without_an_answer_are_not_taken():
    client = Asked()
    bus = LiteXBus(client)
    client.words[8] = 0
    assert bus.read32(8) == 0
    client.silent = True
    with pytest.raises(BusError, match="read of 0x8 got no answer"):
        bus.read32(8)
    client.silent = False
    client.words[0] = 5
    with pytest.raises(BusError, match="or there is no core"):
        bus.read32(8)
    assert bus.read32(12) == 13


def test_what_is_no_core():
    client = Asked()
    client.silent = True
    with pytest.raises(BusError, match="there is no core"):
        LiteXBus(client)
    with pytest.raises(ValueError, match="base must be a word's address, not 0x2"):
        LiteXBus(client, 2)


def test_part_of_the_words_is_refused(monkeypatch):
    client = Asked()
    bus = LiteXBus(client)
    monkeypatch.setattr(client, "read", lambda addr, length=None, burst="incr": [1])
    with pytest.raises(BusError, match="1 words of 2 came from 0x4 on"):
        bus.words.read(1, 2)


def test_a_packet_that_somebody_left_open_is_ended_first():
    """The words of streams, over a client that is no more than them."""
    fake = FakeBus()
    words = StreamWords(fake, 0)
    bus = LiteXBus(words)
    with pytest.raises(BusError, match="does not know the design"):
        bus.send_stream(bytes(8))
    bus.attach(DESIGN)
    words.sent = b"\1" * words.beat
    bus.send_stream(b"\2" * 2 * words.beat)
    assert fake.sent == [b"\1" * words.beat + bytes(words.beat), b"\2" * 2 * words.beat]
    fake.packet = bytes(range(1, 3 * words.beat + 1))
    assert bus.receive_stream(3 * words.beat) == fake.packet
    with pytest.raises(BusError, match="a packet went on"):
        bus.receive_stream(2 * words.beat)
