"""The sum of a frame, bit by bit."""

from amaranth.hdl import Module, Mux
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.boards.uart import BitsSignature
from ska_hw.contract.link import POLYNOMIAL

CRC_BITS = 32


class Crc(wiring.Component):
    """CRC-32 of the bits since `clear`, without the final complement.

    A register whose lowest bits are sent shifts out unchanged, and is 0 where they were received.
    """

    def __init__(self) -> None:
        super().__init__(
            {
                "bits": In(BitsSignature()),
                "clear": In(1),
                "value": Out(CRC_BITS, init=(1 << CRC_BITS) - 1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """One step for each bit."""
        m = Module()
        odd = self.value[0] ^ self.bits.bit
        following = (self.value >> 1) ^ Mux(odd, POLYNOMIAL, 0)
        # In this form a bit, with its register, is one cell of an iCE40.
        with m.If(self.clear | self.bits.valid):
            m.d.sync += self.value.eq(Mux(self.clear, ~0, following))
        return m
