"""Random bits for stochastic rounding, one element per cycle."""

from amaranth.hdl import Cat, Module, Signal, unsigned
from amaranth.lib import wiring
from amaranth.lib.data import ArrayLayout
from amaranth.lib.wiring import In, Out

from ska_hw.hdl.lib.pipeline import delay
from ska_hw.numbers.noise import INDEX_LIMIT, ROUNDS
from ska_hw.numbers.rounding import NOISE_BITS

WORD_BITS = NOISE_BITS // 2
INDEX_BITS = (INDEX_LIMIT - 1).bit_length()
KEYS = ArrayLayout(unsigned(WORD_BITS), ROUNDS)
"""The round keys of one tensor of one layer at one step, first round first."""


class NoiseGenerator(wiring.Component):
    """`ROUNDS` rounds of Speck32/64 on row | column, unrolled.

    `keys`, `row` and `column` belong together and may change in every cycle. Rotations are
    wiring; a round is a 16-bit addition and two XORs.

    Latency
    -------
    One cycle a round, from `row` and `column` to `noise`; one element a cycle.
    """

    latency = ROUNDS

    def __init__(self) -> None:
        index = In(INDEX_BITS)
        super().__init__(
            {"keys": In(KEYS), "row": index, "column": index, "noise": Out(NOISE_BITS)}
        )

    def elaborate(self, platform: object) -> Module:
        """The key of a later round waits beside the data, so that keys need no schedule."""
        m = Module()
        left, right = self.row, self.column
        for number in range(ROUNDS):
            key = delay(m, self.keys[number], number, f"key_{number}")
            left_q = Signal(WORD_BITS, name=f"left_{number}_q", reset_less=True)
            right_q = Signal(WORD_BITS, name=f"right_{number}_q", reset_less=True)
            mixed = (left.rotate_right(7) + right)[:WORD_BITS] ^ key
            m.d.sync += [left_q.eq(mixed), right_q.eq(right.rotate_left(2) ^ mixed)]
            left, right = left_q, right_q
        m.d.comb += self.noise.eq(Cat(right, left))
        return m
