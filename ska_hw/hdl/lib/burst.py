"""Runs of consecutive cycles, started by a pulse: the command generator is made of them."""

from amaranth.hdl import Const, Module, Signal, Value, signed


class Burst:
    """`active` for `count` cycles from the cycle after `start`; `first` and `last` mark its ends.

    A start during a burst begins it anew; `beyond`, which is `count` less 3, is looked at in the
    cycle of `start`. `count` is 2 or more, or 1 with `single`, which takes a little more logic.
    """

    def __init__(
        self, m: Module, start: Value, beyond: Value, name: str, *, single: bool = False
    ) -> None:
        self._m, self._start, self._name = m, start, name
        self.active = Signal(name=f"{name}_active_q")
        self.first = Signal(name=f"{name}_first_q")
        self.last = Signal(name=f"{name}_last_q")
        # Below zero in the last cycle but one.
        left_q = Signal(signed(len(beyond)), name=f"{name}_left_q", reset_less=True)
        last = self.active & ~start & ~self.last & left_q[-1]
        if single:
            last = last | (start & (beyond == -2))
        m.d.sync += [self.first.eq(start), left_q.eq(left_q - 1), self.last.eq(last)]
        with m.If(start):
            m.d.sync += [self.active.eq(1), left_q.eq(beyond)]
        with m.Elif(self.last):
            m.d.sync += self.active.eq(0)

    def below(self, top: int, limit: Value, name: str) -> Signal:
        """Whether a number that starts at `top` and falls by one a cycle is less than `limit`."""
        bits = max(top.bit_length(), len(limit)) + 1
        number_q = self.address(Const(top, bits), f"{name}_number", -1)
        below_q = Signal(name=f"{self._name}_{name}_q", reset_less=True)
        self._m.d.sync += below_q.eq(number_q <= limit)
        with self._m.If(self._start):
            self._m.d.sync += below_q.eq(limit > top)
        return below_q

    def address(self, base: Value, name: str, increment: int = 1) -> Signal:
        """A register that starts at `base` and takes `increment` with every cycle of the burst."""
        address_q = Signal(len(base), name=f"{self._name}_{name}_q", reset_less=True)
        self._m.d.sync += address_q.eq(address_q + increment)
        with self._m.If(self._start):
            self._m.d.sync += address_q.eq(base)
        return address_q
