"""A memory with one write port and one registered read port."""

from collections.abc import Sequence
from typing import Any

from amaranth.hdl import Cat, Module, Shape, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ska_hw.hdl.lib.pipeline import step
from ska_hw.hdl.targets import Target

READ_LATENCY = 2
"""Cycles from an address to what was stored there: the memory, then its output register."""

UNDEFINED_COLLISION = {"no_rw_check": 1}
"""Attribute of a memory: yosys need not see to what is read while the same word is written."""


class Bank(wiring.Component):
    """`depth` words of `shape`, as `target` writes them.

    `init` are raw words that it begins with; the others are zero. `blocks` asks for memory blocks
    where the words are few.

    A word can be written and another one be read in every cycle. What is read in the cycle in
    which the same word is written is not defined.

    With `protect` "parity" a word has one bit more, which makes the number of ones in it even, and
    `read_error` tells a word that is read with an odd one. A word of zeros is in order, so that a
    memory that begins with zeros is, too.

    Latency
    -------
    `READ_LATENCY` from `read_address` to `read_data`, and one more to `read_error`; a word can be
    read from the cycle after that in which it is written.
    """

    latency = READ_LATENCY

    def __init__(
        self,
        shape: Any,
        depth: int,
        target: Target,
        init: Sequence[int] = (),
        protect: str = "none",
        *,
        blocks: bool = False,
    ) -> None:
        self._shape, self._init, self.depth = shape, list(init), max(depth, 2)
        self._parity = protect == "parity"
        self._width = Shape.cast(shape).width + self._parity
        if self._parity:
            top = self._width - 1
            self._init = [word | (word.bit_count() & 1) << top for word in self._init]
        memory = target.memory
        in_blocks = memory and memory.hold(self.depth, initial=bool(init), wanted=blocks)
        self._blocks = memory if in_blocks else None
        self._attributes = UNDEFINED_COLLISION | target.style(self.depth, bool(init))
        address = In(range(self.depth))
        ports: dict[str, Any] = {"read_address": address, "read_data": Out(shape)}
        ports |= {"write_address": address, "write_enable": In(1), "write_data": In(shape)}
        if self._parity:
            ports["read_error"] = Out(1)
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        """The blocks of FPGAs have the output register built in; without it they are slow."""
        m = Module()
        word, found = _bits(self.write_data), _bits(self.read_data)
        if self._parity:
            written = word
            word = Signal(self._width, name="word")
            m.d.comb += word.eq(Cat(written, written.xor()))
            found = Signal(self._width, name="found")
            error_q = step(m, found.xor(), "error")
            m.d.comb += [_bits(self.read_data).eq(found[:-1]), self.read_error.eq(error_q)]
        if self._blocks:
            write = self.write_address, self.write_enable, word
            read = self._blocks.write(m, self.read_address, *write, self._init)
            m.d.comb += found.eq(read)
            return m
        m.submodules.memory = memory = Memory(
            shape=self._width, depth=self.depth, init=self._init, attrs=self._attributes
        )
        read, write = memory.read_port(), memory.write_port()
        read_q = Signal(self._width if self._parity else Shape.cast(self._shape), reset_less=True)
        m.d.sync += read_q.eq(read.data)
        m.d.comb += [
            read.addr.eq(self.read_address),
            write.addr.eq(self.write_address),
            write.en.eq(self.write_enable),
            write.data.eq(word),
            found.eq(read_q),
        ]
        return m


def _bits(value: Any) -> Value:
    return data.View.as_value(value) if isinstance(value, data.View) else Value.cast(value)
