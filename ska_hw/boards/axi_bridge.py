"""From the host link to a core behind AXI: its registers, and its streams as three words more."""

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.boards.word_bus import WordBusSignature
from ska_hw.contract.link import AXI_ADDRESS_BITS, STREAM_BEAT, STREAM_LAST, STREAM_STATE
from ska_hw.contract.registers import WORD_BYTES
from ska_hw.hdl.host.axi_lite import AxiLiteSignature, Response
from ska_hw.hdl.host.streams import AxiStreamSignature


class AxiBridge(wiring.Component):
    """`bus` to `axi`, `stream_in` and `stream_out`, as the core has them, turned round.

    A beat of up to 32 bits is a word; more significant bits of a word are dropped, and read as the
    sign. Raises `ValueError` for a wider beat.
    """

    def __init__(self, register_bits: int, beat_bytes: int) -> None:
        if beat_bytes > WORD_BYTES:
            raise ValueError(f"beat_bytes must be at most {WORD_BYTES}, not {beat_bytes}")
        super().__init__(
            {
                "bus": In(WordBusSignature(AXI_ADDRESS_BITS)),
                "axi": In(AxiLiteSignature(register_bits)),
                "stream_in": Out(AxiStreamSignature(beat_bytes)),
                "stream_out": In(AxiStreamSignature(beat_bytes)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Each channel of AXI is asked once in an access; the link waits for the answer."""
        m = Module()
        bus, axi, sent, got = self.bus, self.axi, self.stream_in, self.stream_out
        beyond = bus.address[len(axi.awaddr) - _OFFSET_BITS : -1].any()
        asked_q, addressed_q = Signal(), Signal()
        open_q, last_q = Signal(), Signal()
        stream = bus.address[-1]
        word = {name: bus.address[:2] == at // WORD_BYTES % 4 for name, at in _WORDS.items()}
        m.d.comb += [
            axi.awaddr.eq(bus.address * WORD_BYTES),
            axi.araddr.eq(bus.address * WORD_BYTES),
            axi.wdata.eq(bus.write_data),
            axi.wstrb.eq(~0),
            sent.tdata.eq(bus.write_data),
            sent.tkeep.eq(~0),
            sent.tlast.eq(word["last"]),
        ]
        with m.If(stream):
            beats = word["beat"] | word["last"]
            m.d.comb += [
                sent.tvalid.eq(bus.request & bus.write & beats),
                got.tready.eq(bus.request & ~bus.write & word["beat"]),
                bus.done.eq((sent.tvalid & sent.tready) | (got.tvalid & got.tready)),
                bus.read_data.eq(got.tdata.as_signed()),
            ]
            with m.If(word["state"] | (word["last"] & ~bus.write)):
                m.d.comb += [bus.done.eq(bus.request), bus.read_data.eq(Cat(open_q, last_q))]
        with m.Elif(beyond):
            m.d.comb += [bus.done.eq(bus.request), bus.response.eq(Response.DECERR)]
        with m.Else():
            m.d.comb += [
                axi.awvalid.eq(bus.request & bus.write & ~addressed_q),
                axi.wvalid.eq(bus.request & bus.write & ~asked_q),
                axi.arvalid.eq(bus.request & ~bus.write & ~asked_q),
                bus.done.eq(bus.request & (axi.bvalid | axi.rvalid)),
                bus.read_data.eq(axi.rdata),
            ]
            with m.If(bus.write):
                m.d.comb += bus.response.eq(axi.bresp)
            with m.Else():
                m.d.comb += bus.response.eq(axi.rresp)
        # Also an answer that came too late for the link is taken.
        m.d.comb += [axi.bready.eq(1), axi.rready.eq(1)]
        with m.If(axi.awvalid & axi.awready):
            m.d.sync += addressed_q.eq(1)
        with m.If((axi.wvalid & axi.wready) | (axi.arvalid & axi.arready)):
            m.d.sync += asked_q.eq(1)
        with m.If(bus.done | ~bus.request):
            m.d.sync += [asked_q.eq(0), addressed_q.eq(0)]
        with m.If(sent.tvalid & sent.tready):
            m.d.sync += open_q.eq(~sent.tlast)
        with m.If(got.tvalid & got.tready):
            m.d.sync += last_q.eq(got.tlast)
        return m


_WORDS = {"state": STREAM_STATE, "beat": STREAM_BEAT, "last": STREAM_LAST}
_OFFSET_BITS = (WORD_BYTES - 1).bit_length()
