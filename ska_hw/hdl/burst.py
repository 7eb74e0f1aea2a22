"""Runs of consecutive cycles, started by a pulse: what the sequencer's addresses are made of."""

from amaranth.hdl import Module, Signal, Value


class Burst:
    """`active` for `count` cycles from the cycle after `start`; `first` and `last` mark its ends.

    A start during a burst begins it anew; `count` is looked at in the cycle of `start`.
    """

    def __init__(self, m: Module, start: Value, count: Value, name: str) -> None:
        self._m, self._start, self._name = m, start, name
        self.active = Signal(name=f"{name}_active_q")
        self.first = Signal(name=f"{name}_first_q")
        self.last = Signal(name=f"{name}_last")
        left_q = Signal(len(count), name=f"{name}_left_q", reset_less=True)
        m.d.comb += self.last.eq(self.active & (left_q == 0))
        m.d.sync += [self.first.eq(start), left_q.eq(left_q - 1)]
        with m.If(start):
            m.d.sync += [self.active.eq(1), left_q.eq(count - 1)]
        with m.Elif(self.last):
            m.d.sync += self.active.eq(0)

    def address(self, base: Value, name: str, increment: int = 1) -> Signal:
        """A register that starts at `base` and takes `increment` with every cycle of the burst."""
        address_q = Signal(len(base), name=f"{self._name}_{name}_q", reset_less=True)
        self._m.d.sync += address_q.eq(address_q + increment)
        with self._m.If(self._start):
            self._m.d.sync += address_q.eq(base)
        return address_q
