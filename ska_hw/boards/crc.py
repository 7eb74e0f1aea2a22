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
        with m.If(self.clear):
            m.d.sync += self.value.eq(~0)
        with m.Elif(self.bits.valid):
            m.d.sync += self.value.eq((self.value >> 1) ^ Mux(odd, POLYNOMIAL, 0))
        return m
