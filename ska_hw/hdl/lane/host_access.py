"""What the host reads and writes in a lane's banks, in the ports that the engine leaves to it."""

from collections.abc import Mapping, Sequence
from typing import Any

from amaranth.hdl import Cat, Const, Module, Shape, Signal, Value

from ska_hw.contract.memory_map import TENSORS, WRITABLE
from ska_hw.hdl.lib.bank import READ_LATENCY
from ska_hw.hdl.lib.pipeline import any_of_later, delay


class HostAccess:
    """Which tensor of this lane the host reads or writes: part of the lane's module `m`.

    `now` is the command that the lane works with, `past` the one before. The lane has `tensors`,
    and `own` tells that the host means it. `selected` tells for each tensor that its bank gives the
    host's word now; `write` that the host wrote a word of it one cycle ago.
    """

    def __init__(
        self, m: Module, now: Any, past: Any, tensors: Sequence[str], own: Value, parity: bool
    ) -> None:
        host, tensor = now.host, past.host.tensor.as_value()
        self.selected: dict[str, Signal] = {}
        self.write: dict[str, Signal] = {}
        self._reading: Signal | None = None
        own_q = Signal(name="host_own_q", reset_less=True)
        m.d.sync += own_q.eq(own)
        for name in tensors:
            selected = own_q & (tensor == TENSORS.index(name))
            # The address comes a cycle after the rest.
            self.selected[name] = delay(m, selected, READ_LATENCY, f"host_{name}")
        if parity:
            wait = READ_LATENCY + 1
            self._reading = delay(m, host.read, wait, "host_reading")
        for name in (name for name in WRITABLE if name in tensors):
            write_q = Signal(name=f"host_write_{name}_q", reset_less=True)
            m.d.sync += write_q.eq(own & getattr(host, f"write_{name}"))
            self.write[name] = write_q

    def reads(self, *tensors: str) -> Value:
        """Whether what the banks give now is the host's, of one of these tensors in this lane.

        Without parity it is 0, because only the check of parity looks at it.
        """
        if self._reading is None:
            return Const(0)
        return self._reading & Cat(*(self.selected[name] for name in tensors)).any()

    def read(self, m: Module, words: Mapping[str, Value], host_in: Value, data: Shape) -> Value:
        """The word of the bank that is asked for goes onto the chain, where others have zero."""
        found = []
        for tensor, value in words.items():
            word = Signal(data, name=f"host_{tensor}_word")
            m.d.comb += word.eq(value)
            word = word & self.selected[tensor].replicate(len(word))
            # Near its bank, before the way to where the others come from.
            found.append(delay(m, word, 1, f"host_{tensor}_word"))
        word_q = Signal(data, name="word_q", reset_less=True)
        host_out_q = Signal(data, name="host_out_q", reset_less=True)
        m.d.sync += [
            word_q.eq(any_of_later(m, found, "host_pair")),
            host_out_q.eq(word_q | host_in),
        ]
        return host_out_q
