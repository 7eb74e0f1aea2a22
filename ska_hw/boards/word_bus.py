"""Accesses of words, one at a time: what a host link asks and a bridge to a core answers."""

from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.registers import WORD_BITS

RESPONSE_BITS = 2


class WordBusSignature(wiring.Signature):
    """As the link sees it. `address` counts words.

    `request` is high with `write`, `address` and `write_data` until `done`, in the same cycle at
    the earliest; then `read_data` and `response` count. The link may also give up: `request` falls
    without `done`, and the bridge must be ready for the next one.
    """

    def __init__(self, address_bits: int) -> None:
        self.address_bits = address_bits
        super().__init__(
            {
                "request": Out(1),
                "write": Out(1),
                "address": Out(address_bits),
                "write_data": Out(WORD_BITS),
                "done": In(1),
                "read_data": In(WORD_BITS),
                "response": In(RESPONSE_BITS),
            }
        )
