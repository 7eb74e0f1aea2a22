"""The gateware's side of the host link: frames of `ska_hw.contract.link` to accesses of words."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ska_hw.boards.crc import Crc
from ska_hw.boards.uart import DATA_BITS, UartReceiver, UartTransmitter
from ska_hw.boards.word_bus import RESPONSE_BITS, WordBusSignature
from ska_hw.contract.link import (
    BARE_READ,
    BARE_READ_FIXED,
    BARE_WRITE,
    CHECKED,
    FIXED,
    LONGEST,
    TIMED_OUT,
    WRITE,
)
from ska_hw.contract.registers import WORD_BITS, WORD_BYTES

KEPT_BYTES = (LONGEST + 1) * WORD_BYTES


class HostLink(wiring.Component):
    """A UART and the accesses that its frames ask for.

    `divisor` is the UART's. A quiet of 2^`quiet_bits` - 1 cycles ends a frame, and an access that
    takes as long is given up.
    """

    def __init__(self, divisor: int, quiet_bits: int, address_bits: int) -> None:
        self.quiet_bits, self.address_bits = quiet_bits, address_bits
        self.receiver, self.transmitter = UartReceiver(divisor), UartTransmitter(divisor)
        super().__init__(
            {"rx": In(1, init=1), "tx": Out(1, init=1), "bus": Out(WordBusSignature(address_bits))}
        )

    def elaborate(self, platform: object) -> Module:
        """One frame at a time: its head, its data into a memory, the accesses, the answer.

        Few cells matter more than cycles, of which a byte on the line takes many: one index counts
        the bytes of each part, and one shift register is between the bytes and the words.
        """
        m = Module()
        m.submodules.receiver = rx = self.receiver
        m.submodules.transmitter = tx = self.transmitter
        m.submodules.crc = crc = self._crc = Crc()
        m.submodules.kept = kept = Memory(shape=DATA_BITS, depth=KEPT_BYTES, init=[])
        self._write, self._read = kept.write_port(), kept.read_port()
        self._command_q = Signal(DATA_BITS, name="command_q")
        self._length_q = Signal(DATA_BITS, name="length_q")
        self._latest_q = Signal(DATA_BITS, name="latest_q")
        self._status_q = Signal(RESPONSE_BITS, name="status_q")
        self._address_q = Signal(self.address_bits, name="address_q")
        self._data_q = Signal(WORD_BITS, name="data_q")
        self._index_q = Signal(range(KEPT_BYTES), name="index_q")
        self._last_q, self._locked_q = Signal(name="last_q"), Signal(name="locked_q")
        self._quiet, self._timed = Signal(name="quiet"), Signal(name="timed")
        self._step, self._last = Signal(name="step"), Signal(name="last")
        self._word_ends = Signal(name="word_ends")
        self._checked = self._command_q[7]
        self._reads = Mux(self._checked, ~self._command_q[6], ~self._command_q[0])
        self._fixed = Mux(self._checked, self._command_q[5], self._command_q > BARE_READ)
        following = Signal(len(self._index_q) + 1)
        m.d.comb += [
            rx.line.eq(self.rx),
            self.tx.eq(tx.line),
            crc.bits.bit.eq(Mux(tx.bits.valid, tx.bits.bit, rx.bits.bit)),
            crc.bits.valid.eq(tx.bits.valid | rx.bits.valid),
            self._write.addr.eq(self._index_q),
            self._read.addr.eq(self._index_q),
            self.bus.address.eq(self._address_q),
            self.bus.write_data.eq(self._data_q),
            self.bus.write.eq(~self._reads),
            following.eq(self._index_q + 1),
            self._word_ends.eq(self._index_q[:2].all()),
            self._last.eq(self._word_ends & (following[2:] == self._length_q)),
        ]
        with m.If(self._step):
            m.d.sync += [self._index_q.eq(following), self._last_q.eq(self._last)]
        with m.FSM():
            self._request(m)
            self._judge(m)
            self._accesses(m)
            self._answer(m)
        timer_q = Signal(self.quiet_bits)
        m.d.comb += self._quiet.eq(timer_q.all())
        m.d.sync += timer_q.eq(timer_q + 1)
        with m.If(~rx.idle | ~self._timed):
            m.d.sync += timer_q.eq(0)
        return m

    def _request(self, m: Module) -> None:
        """From the command to the sum."""
        rx = self.receiver
        with m.State("COMMAND"):
            m.d.comb += self._crc.clear.eq(rx.idle & ~rx.valid)
            m.d.sync += self._index_q.eq(0)
            with m.If(rx.valid):
                m.d.sync += self._command_q.eq(rx.data)
                m.next = "LENGTH"
        with m.State("LENGTH"):
            self._unless_quiet(m)
            with m.If(rx.valid):
                m.d.sync += self._length_q.eq(rx.data)
                m.next = "ADDRESS"
        with m.State("ADDRESS"):
            self._unless_quiet(m)
            m.d.comb += self._step.eq(rx.valid)
            with m.If(rx.valid):
                m.d.sync += self._address_q.eq(Cat(rx.data, self._address_q))
                with m.If(self._word_ends):
                    m.d.sync += self._index_q.eq(0)
                    self._after_head(m)
        with m.State("DATA"):
            self._unless_quiet(m)
            m.d.comb += [
                self._step.eq(rx.valid),
                self._write.data.eq(rx.data),
                self._write.en.eq(rx.valid),
            ]
            with m.If(rx.valid & self._last):
                m.next = "JUDGE"
                with m.If(self._checked):
                    m.next = "SUM"
        with m.State("SUM"):
            self._unless_quiet(m)
            m.d.comb += self._step.eq(rx.valid)
            with m.If(rx.valid & self._word_ends):
                m.next = "JUDGE"
        with m.State("QUIET"):
            self._unless_quiet(m)

    def _unless_quiet(self, m: Module) -> None:
        m.d.comb += self._timed.eq(1)
        with m.If(self._quiet):
            m.next = "COMMAND"

    def _after_head(self, m: Module) -> None:
        """What a frame goes on with."""
        command, empty = self._command_q, self._length_q == 0
        bare = ~self._locked_q & ~empty & (command >= BARE_WRITE) & (command <= BARE_READ_FIXED)
        m.next = "QUIET"
        with m.If((self._length_q <= LONGEST) & (self._checked | bare)):
            with m.If(~self._reads & ~empty):
                m.next = "DATA"
            with m.Elif(self._checked):
                m.next = "SUM"
            with m.Else():
                m.next = "JUDGE"

    def _judge(self, m: Module) -> None:
        """Whether a frame is executed."""
        checked = self._checked
        with m.State("JUDGE"):
            m.d.comb += self._crc.clear.eq(1)
            m.d.sync += self._index_q.eq(0)
            again = checked & (self._command_q == self._latest_q)
            with m.If(checked & (self._crc.value != 0)):
                m.next = "QUIET"
            with m.Elif(self._length_q == 0):
                m.d.sync += self._locked_q.eq(self._reads)
                m.next = "COMMAND_BACK"
            with m.Elif(again):
                m.next = "COMMAND_BACK"
            with m.Else():
                m.d.sync += self._status_q.eq(0)
                with m.If(checked):
                    m.d.sync += [self._latest_q.eq(self._command_q), self._locked_q.eq(1)]
                m.next = "FETCH"
                with m.If(self._reads):
                    m.next = "ACCESS"

    def _accesses(self, m: Module) -> None:
        """The words of a frame, one after the other."""
        checked, bus = self._checked, self.bus
        with m.State("FETCH"):
            m.next = "TAKE"
        with m.State("TAKE"):
            m.d.comb += self._step.eq(1)
            m.d.sync += self._data_q.eq(Cat(self._read.data, self._data_q))
            m.next = "FETCH"
            with m.If(self._word_ends):
                m.next = "ACCESS"
        with m.State("ACCESS"):
            m.d.comb += [bus.request.eq(1), self._timed.eq(1)]
            with m.If(bus.done):
                with m.If(self._reads):
                    m.d.sync += self._data_q.eq(bus.read_data)
                with m.If(self._status_q == 0):
                    m.d.sync += self._status_q.eq(bus.response)
                with m.If(~self._fixed):
                    m.d.sync += self._address_q.eq(self._address_q + 1)
                m.next = "FETCH"
                with m.If(self._reads):
                    m.next = "STORE"
                with m.Elif(self._last_q):
                    m.next = "COMMAND"
                    with m.If(checked):
                        m.next = "COMMAND_BACK"
            with m.Elif(self._quiet):
                m.d.sync += [self._status_q.eq(TIMED_OUT), self._index_q.eq(0)]
                m.next = "QUIET"
                with m.If(checked):
                    m.next = "COMMAND_BACK"
        with m.State("STORE"):
            m.d.comb += [
                self._step.eq(1),
                self._write.data.eq(self._data_q[-DATA_BITS:]),
                self._write.en.eq(1),
            ]
            m.d.sync += self._data_q.eq(Cat(self._read.data, self._data_q))
            with m.If(self._last):
                m.d.sync += self._index_q.eq(0)
                m.next = "TURN"
            with m.Elif(self._word_ends):
                m.next = "ACCESS"
        with m.State("TURN"):  # until the memory shows its first byte
            m.next = "DATA_BACK"
            with m.If(checked):
                m.next = "COMMAND_BACK"

    def _answer(self, m: Module) -> None:
        """Bytes back, each when the transmitter is ready. Frames without a sum have no head."""
        tx = self.transmitter
        with m.State("COMMAND_BACK"):
            m.d.comb += [tx.data.eq(self._latest_q), tx.valid.eq(1)]
            with m.If(tx.ready):
                m.next = "STATUS_BACK"
        with m.State("STATUS_BACK"):
            m.d.comb += [tx.data.eq(self._status_q), tx.valid.eq(1)]
            with m.If(tx.ready):
                m.next = "SUM_BACK"
                with m.If(self._reads & (self._length_q != 0)):
                    m.next = "DATA_BACK"
        with m.State("DATA_BACK"):
            m.d.comb += [
                tx.data.eq(self._read.data),
                tx.valid.eq(1),
                self._step.eq(tx.ready),
            ]
            with m.If(tx.ready & self._last):
                m.next = "COMMAND"
                with m.If(self._checked):
                    m.next = "SUM_BACK"
        with m.State("SUM_BACK"):
            m.d.comb += [
                tx.data.eq(self._crc.value[:DATA_BITS]),
                tx.valid.eq(1),
                self._step.eq(tx.ready),
            ]
            with m.If(tx.ready & self._word_ends):
                m.next = "COMMAND"


assert (CHECKED, WRITE, FIXED) == (1 << 7, 1 << 6, 1 << 5)  # the bits that are looked at above
