"""An AXI4-Lite slave in front of a bus of registers that answers one access at a time."""

import enum

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.registers import WORD_BITS, WORD_BYTES


class Response(enum.IntEnum):
    """AXI's answers. EXOKAY does not exist in AXI4-Lite."""

    OKAY = 0
    SLVERR = 2
    DECERR = 3


RESPONSE_BITS = 2


class AxiLiteSignature(wiring.Signature):
    """AXI4-Lite as a slave sees it, with byte addresses of `address_bits` and 32-bit data."""

    def __init__(self, address_bits: int) -> None:
        self.address_bits = address_bits
        super().__init__(
            {
                "awaddr": In(address_bits),
                "awvalid": In(1),
                "awready": Out(1),
                "wdata": In(WORD_BITS),
                "wstrb": In(WORD_BYTES),
                "wvalid": In(1),
                "wready": Out(1),
                "bresp": Out(RESPONSE_BITS),
                "bvalid": Out(1),
                "bready": In(1),
                "araddr": In(address_bits),
                "arvalid": In(1),
                "arready": Out(1),
                "rdata": Out(WORD_BITS),
                "rresp": Out(RESPONSE_BITS),
                "rvalid": Out(1),
                "rready": In(1),
            }
        )


class RegisterBusSignature(wiring.Signature):
    """One access at a time, as the one who asks sees it.

    `request` is high for one cycle; `write`, `word` (the address in words), `data` and `strobe`
    (one bit per byte) hold from there to `acknowledge`, which is high for one cycle, with
    `read_data` and `response` (see `Response`) in the same cycle. There is always an answer.
    """

    def __init__(self, word_bits: int) -> None:
        super().__init__(
            {
                "request": Out(1),
                "write": Out(1),
                "word": Out(word_bits),
                "data": Out(WORD_BITS),
                "strobe": Out(WORD_BYTES),
                "acknowledge": In(1),
                "read_data": In(WORD_BITS),
                "response": In(RESPONSE_BITS),
            }
        )


class AxiLiteSlave(wiring.Component):
    """AXI4-Lite to the bus of registers.

    Address and data of a write may come in any order. One read and one write can be waiting; they
    are served in turns, one at a time. The lowest address bits, inside a word, are not looked at.

    Latency
    -------
    `latency` cycles from the handshake that completes a request to bvalid or rvalid, on top of
    what the bus takes from `request` to `acknowledge`.
    """

    latency = 3

    def __init__(self, address_bits: int) -> None:
        self.offset_bits = (WORD_BYTES - 1).bit_length()
        super().__init__(
            {
                "axi": Out(AxiLiteSignature(address_bits)),
                "bus": Out(RegisterBusSignature(address_bits - self.offset_bits)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """All outputs are registers, so that neither side's logic lengthens the other's."""
        m = Module()
        axi, bus = self.axi, self.bus
        aw_full_q, w_full_q, ar_full_q = (Signal(name=f"{n}_full_q") for n in ("aw", "w", "ar"))
        aw_word_q, ar_word_q = (Signal.like(bus.word, name=f"{n}_word_q") for n in ("aw", "ar"))
        busy_q = Signal()
        for ready, valid, full_q in (
            (axi.awready, axi.awvalid, aw_full_q),
            (axi.wready, axi.wvalid, w_full_q),
            (axi.arready, axi.arvalid, ar_full_q),
        ):
            m.d.comb += ready.eq(~full_q)
            with m.If(valid & ~full_q):
                m.d.sync += full_q.eq(1)
        with m.If(~aw_full_q):
            m.d.sync += aw_word_q.eq(axi.awaddr[self.offset_bits :])
        with m.If(~ar_full_q):
            m.d.sync += ar_word_q.eq(axi.araddr[self.offset_bits :])
        with m.If(~w_full_q):
            m.d.sync += [bus.data.eq(axi.wdata), bus.strobe.eq(axi.wstrb)]

        with m.If(axi.bready):
            m.d.sync += axi.bvalid.eq(0)
        with m.If(axi.rready):
            m.d.sync += axi.rvalid.eq(0)
        can_write, can_read = (Signal(name=f"can_{n}") for n in ("write", "read"))
        m.d.comb += [
            can_write.eq(aw_full_q & w_full_q & ~axi.bvalid),
            can_read.eq(ar_full_q & ~axi.rvalid),
        ]
        m.d.sync += bus.request.eq(0)
        with m.If(~busy_q & (can_write | can_read)):
            # `write` still tells the kind of the access before: the other kind goes first.
            write = Mux(bus.write, ~can_read, can_write)
            m.d.sync += [
                busy_q.eq(1),
                bus.request.eq(1),
                bus.write.eq(write),
                bus.word.eq(Mux(write, aw_word_q, ar_word_q)),
            ]
        with m.If(busy_q & bus.acknowledge):
            m.d.sync += busy_q.eq(0)
            with m.If(bus.write):
                m.d.sync += [axi.bvalid.eq(1), axi.bresp.eq(bus.response)]
                m.d.sync += [aw_full_q.eq(0), w_full_q.eq(0)]
            with m.Else():
                m.d.sync += [axi.rvalid.eq(1), axi.rresp.eq(bus.response)]
                m.d.sync += [axi.rdata.eq(bus.read_data), ar_full_q.eq(0)]
        return m
