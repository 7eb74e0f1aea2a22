"""The gateware of the host link in Amaranth's simulator: frames in, accesses and answers out."""

import struct

import pytest
from amaranth.sim import Simulator

from ska_hw.boards.host_link import HostLink
from ska_hw.contract.link import CHECKED, TIMED_OUT, WRITE, checksum, request

DIVISOR, QUIET_BITS = 4, 8
LONG = 40 * DIVISOR * 4


class Bench:
    """A link with 16 words of memory behind it, of which word 15 never answers."""

    def __init__(self) -> None:
        self.memory = [0] * 16
        self.accesses: list[tuple[bool, int, int]] = []
        self.back = bytearray()
        self.heard: list[bytes] = []
        self.parts: tuple[bytes | int, ...] = ()
        self.link = HostLink(DIVISOR, QUIET_BITS, 8)

    def talk(self, *parts: bytes | int) -> list[bytes]:
        """Send each part (bytes), or wait as many cycles (int); what came back after each."""
        self.back, self.heard = bytearray(), []
        simulator = Simulator(self.link)
        simulator.add_clock(1e-6)
        self.parts = parts
        simulator.add_testbench(self._typist)
        for process in (self._reader, self._memory):
            simulator.add_testbench(process, background=True)
        simulator.run()
        return self.heard

    async def _typist(self, context):
        for part in self.parts:
            start = len(self.back)
            if isinstance(part, int):
                await context.tick().repeat(part)
            else:
                for byte in part:
                    for bit in [0, *(byte >> n & 1 for n in range(8)), 1]:
                        context.set(self.link.rx, bit)
                        await context.tick().repeat(DIVISOR)
                quiet, seen = 0, len(self.back)
                while quiet < LONG:
                    await context.tick()
                    quiet = quiet + 1 if len(self.back) == seen else 0
                    seen = len(self.back)
            self.heard.append(bytes(self.back[start:]))

    async def _reader(self, context):
        while True:
            await context.tick()
            if context.get(self.link.tx):
                continue
            await context.tick().repeat(DIVISOR + DIVISOR // 2)
            byte = 0
            for n in range(8):
                byte |= context.get(self.link.tx) << n
                await context.tick().repeat(DIVISOR)
            assert context.get(self.link.tx) == 1
            self.back.append(byte)

    async def _memory(self, context):
        """Every access is answered a cycle after it was asked for."""
        bus = self.link.bus
        while True:
            await context.tick()
            if not context.get(bus.request) or context.get(bus.address) == 15:
                continue
            write, address = bool(context.get(bus.write)), context.get(bus.address) % 16
            data = context.get(bus.write_data) if write else 0
            self.accesses.append((write, address, data))
            if write:
                self.memory[address] = data
            context.set(bus.read_data, self.memory[address])
            context.set(bus.response, 3 if address == 14 else 0)
            context.set(bus.done, 1)
            await context.tick()
            context.set(bus.done, 0)


@pytest.fixture
def bench() -> Bench:
    return Bench()


def answer(command: int, status: int, words: list[int]) -> bytes:
    body = bytes([command, status]) + struct.pack(f">{len(words)}I", *words)
    return body + checksum(body)


def bare(command: int, address: int, length: int, words: list[int]) -> bytes:
    return struct.pack(f">BBI{len(words)}I", command, length, address, *words)


def test_bare_frames_write_and_read(bench):
    """As LiteX's UARTBone: no answer to a write, the data alone to a read."""
    words = [0x01020304, 0xF0E0D0C0]
    found = bench.talk(
        bare(1, 3, 2, words), bare(2, 3, 2, []), bare(3, 5, 2, words), bare(4, 5, 1, [])
    )
    assert found == [b"", struct.pack(">2I", *words), b"", struct.pack(">I", words[1])]
    assert bench.memory[3:6] == [*words, words[1]]
    written = [access[1:] for access in bench.accesses if access[0]]
    assert written == [(3, words[0]), (4, words[1]), (5, words[0]), (5, words[1])]


def test_checked_frames_write_and_read(bench):
    words = [0x01020304, 0xF0E0D0C0, 7]
    write, read = CHECKED | WRITE | 1, CHECKED | 2
    found = bench.talk(request(write, 3, 4, words), request(read, 3, 4))
    assert found == [answer(write, 0, []), answer(read, 0, words)]


def test_a_command_is_executed_once(bench):
    """The same command again is answered with what was read then."""
    write, read = CHECKED | WRITE | 1, CHECKED | 2
    frames = [request(write, 1, 4, [5]), request(read, 1, 4)]
    found = bench.talk(frames[0], frames[0], frames[1], frames[1])
    assert found == [answer(write, 0, [])] * 2 + [answer(read, 0, [5])] * 2
    assert bench.accesses == [(True, 4, 5), (False, 4, 0)]


def test_a_wrong_sum_does_nothing(bench):
    """And what follows without a quiet does nothing either."""
    write = CHECKED | WRITE | 1
    frame = bytearray(request(write, 1, 4, [5]))
    frame[8] ^= 1
    good = request(CHECKED | WRITE | 2, 1, 4, [6])
    found = bench.talk(bytes(frame) + good, 2 << QUIET_BITS, good)
    assert found[0] == b""
    assert found[-1] == answer(CHECKED | WRITE | 2, 0, [])
    assert bench.accesses == [(True, 4, 6)]


def test_a_frame_that_stops_is_forgotten():
    good = request(CHECKED | WRITE | 2, 1, 4, [6])
    for cut in (1, 2, 5, 8, len(good) - 1):
        found = Bench().talk(good[:cut], 2 << QUIET_BITS, good)
        assert found[-1] == answer(CHECKED | WRITE | 2, 0, [])


def test_an_empty_frame_tells_the_latest_command(bench):
    """Bare frames are ignored after it as after any; only an empty write allows them."""
    ask, release = (request(command, 0, 0) for command in (CHECKED, CHECKED | WRITE))
    write = CHECKED | WRITE | 9
    put, get, told = bare(1, 3, 1, [8]), bare(2, 3, 1, []), answer(write, 0, [])
    wait = 2 << QUIET_BITS
    found = bench.talk(request(write, 1, 3, [5]), put, wait, ask, put, wait, release, get)
    assert found == [told, b"", b"", told, b"", b"", told, struct.pack(">I", 5)]


def test_an_access_without_an_answer_ends(bench):
    """With the status that says so; a refused one has the bus's answer."""
    late, refused = CHECKED | WRITE | 1, CHECKED | 2
    found = bench.talk(request(late, 1, 15, [5]), request(refused, 1, 14))
    assert found[0] == answer(late, TIMED_OUT, [])
    assert found[1] == answer(refused, 3, [0])
