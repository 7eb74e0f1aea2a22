"""A UART's two directions: eight bits, no parity, one stop bit."""

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.cdc import FFSynchronizer
from amaranth.lib.wiring import In, Out

DATA_BITS = 8


class BitsSignature(wiring.Signature):
    """Data bits as they pass the line, lowest first: `bit` counts in the cycles of `valid`."""

    def __init__(self) -> None:
        super().__init__({"bit": Out(1), "valid": Out(1)})


class UartReceiver(wiring.Component):
    """Bytes from `line`, `divisor` cycles a bit.

    `valid` is high for one cycle with each byte in `data`. A byte without its stop bit is dropped.
    `idle` is high between bytes. Raises `ValueError` for a divisor below 4.
    """

    def __init__(self, divisor: int) -> None:
        check_divisor(divisor)
        self.divisor = divisor
        super().__init__(
            {
                "line": In(1, init=1),
                "data": Out(DATA_BITS),
                "valid": Out(1),
                "idle": Out(1),
                "bits": Out(BitsSignature()),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Samples in the middle of each bit; a start bit that is over by then was none."""
        m = Module()
        line_q = Signal(init=1)
        m.submodules.synchronizer = FFSynchronizer(self.line, line_q, init=1)
        wait_q = Signal(range(self.divisor))
        left_q = Signal(range(DATA_BITS + 3))
        sample = Signal()
        m.d.comb += [
            self.idle.eq(left_q == 0),
            sample.eq(~self.idle & (wait_q == 0)),
            self.bits.bit.eq(line_q),
            self.bits.valid.eq(sample & (left_q != DATA_BITS + 2) & (left_q != 1)),
        ]
        m.d.sync += [wait_q.eq(wait_q - 1), self.valid.eq(sample & (left_q == 1) & line_q)]
        with m.If(self.idle):
            m.d.sync += wait_q.eq(self.divisor // 2 - 1)
            with m.If(~line_q):
                m.d.sync += left_q.eq(DATA_BITS + 2)
        with m.Elif(sample):
            m.d.sync += [wait_q.eq(self.divisor - 1), left_q.eq(left_q - 1)]
            with m.If((left_q == DATA_BITS + 2) & line_q):
                m.d.sync += left_q.eq(0)
        with m.If(self.bits.valid):
            m.d.sync += self.data.eq(Cat(self.data[1:], line_q))
        return m


class UartTransmitter(wiring.Component):
    """Bytes to `line`, `divisor` cycles a bit.

    A byte is taken in a cycle in which `valid` and `ready` are high. Raises `ValueError` for a
    divisor below 4.
    """

    def __init__(self, divisor: int) -> None:
        check_divisor(divisor)
        self.divisor = divisor
        super().__init__(
            {
                "line": Out(1, init=1),
                "data": In(DATA_BITS),
                "valid": In(1),
                "ready": Out(1),
                "bits": Out(BitsSignature()),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Ten bits, the start bit first."""
        m = Module()
        wait_q = Signal(range(self.divisor))
        left_q = Signal(range(DATA_BITS + 3))
        shift_q = Signal(DATA_BITS)
        m.d.comb += [
            self.ready.eq(left_q == 0),
            self.bits.bit.eq(shift_q[0]),
            self.bits.valid.eq((wait_q == 0) & (left_q > 2)),
        ]
        m.d.sync += wait_q.eq(wait_q - 1)
        with m.If(self.ready):
            m.d.sync += [wait_q.eq(self.divisor - 1), shift_q.eq(self.data)]
            with m.If(self.valid):
                m.d.sync += [left_q.eq(DATA_BITS + 2), self.line.eq(0)]
        with m.Elif(wait_q == 0):
            m.d.sync += [wait_q.eq(self.divisor - 1), left_q.eq(left_q - 1)]
            m.d.sync += [self.line.eq(shift_q[0]), shift_q.eq(Cat(shift_q[1:], 1))]
        return m


def check_divisor(divisor: int) -> None:
    """Raise `ValueError` for a bit too short to be sampled."""
    if divisor < 4:
        raise ValueError(f"divisor must be at least 4, not {divisor}")
