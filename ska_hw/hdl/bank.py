"""A memory with one write port and one registered read port."""

from collections.abc import Sequence
from typing import Any

from amaranth.hdl import Module, Shape, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ska_hw.hdl import ecp5

READ_LATENCY = 2
"""Cycles from an address to what was stored there: the memory, then its output register."""

UNDEFINED_COLLISION = {"no_rw_check": 1}
"""Attribute of a memory: yosys need not see to what is read while the same word is written."""

BLOCK = {"ram_style": "block"}
"""Attribute of a memory: a block for it also where it is small, as the iCE40 has nothing else."""

_BLOCK_DEPTH = 128
"""Fewer words than this are better kept in look-up tables, which the tools do by themselves."""


class Bank(wiring.Component):
    """`depth` words of `shape`; `target` is how it is written, as in a design's array.

    `init` are raw words that it begins with; the others are zero.

    A word can be written and another one be read in every cycle. What is read in the cycle in
    which the same word is written is not defined.

    Latency
    -------
    `READ_LATENCY` from `read_address` to `read_data`; a word can be read from the cycle after that
    in which it is written.
    """

    latency = READ_LATENCY

    def __init__(
        self, shape: Any, depth: int, target: str = "portable", init: Sequence[int] = ()
    ) -> None:
        self._shape, self._init, self.depth = shape, list(init), max(depth, 2)
        most = ecp5.INIT_DEPTH if init else ecp5.MEMORY_DEPTH
        self._blocks = target == "ecp5" and _BLOCK_DEPTH <= self.depth <= most
        self._small_blocks = target == "ice40" and not init
        address = range(self.depth)
        super().__init__(
            {
                "read_address": In(address),
                "read_data": Out(shape),
                "write_address": In(address),
                "write_enable": In(1),
                "write_data": In(shape),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """The blocks of FPGAs have the output register built in; without it they are slow."""
        m = Module()
        if self._blocks:
            write = self.write_address, self.write_enable, _bits(self.write_data)
            m.d.comb += _bits(self.read_data).eq(
                ecp5.memory(m, self.read_address, *write, self._init)
            )
            return m
        m.submodules.memory = memory = Memory(
            shape=Shape.cast(self._shape).width,
            depth=self.depth,
            init=self._init,
            attrs=UNDEFINED_COLLISION | (BLOCK if self._small_blocks else {}),
        )
        read, write = memory.read_port(), memory.write_port()
        read_q = Signal(Shape.cast(self._shape), reset_less=True)
        m.d.sync += read_q.eq(read.data)
        m.d.comb += [
            read.addr.eq(self.read_address),
            write.addr.eq(self.write_address),
            write.en.eq(self.write_enable),
            write.data.eq(_bits(self.write_data)),
            _bits(self.read_data).eq(read_q),
        ]
        return m


def _bits(value: Any) -> Value:
    return data.View.as_value(value) if isinstance(value, data.View) else Value.cast(value)
