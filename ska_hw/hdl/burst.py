"""Runs of consecutive cycles, started by a pulse: what the sequencer's addresses are made of."""

from amaranth.hdl import Const, Module, Signal, Value


class Burst:
    """`active` for `count` cycles from the cycle after `start`; `first` and `last` mark its ends.

    A start during a burst begins it anew; `count` is looked at in the cycle of `start`.

    With a `fold` above 1, and `slow` high in the cycle of `start`, each of `count` items has so
    many cycles: `active`, `first` and `last` are high in its first one, addresses stand for all.
    """

    def __init__(
        self,
        m: Module,
        start: Value,
        count: Value,
        name: str,
        *,
        fold: int = 1,
        slow: Value | None = None,
    ) -> None:
        self._m, self._start, self._name = m, start, name
        self._next: Value = Const(1, 1)
        if fold > 1:
            self._folded(start, count, fold, Const(1, 1) if slow is None else slow)
            return
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

    def _folded(self, start: Value, count: Value, fold: int, slow: Value) -> None:
        m, name = self._m, self._name
        running_q, slow_q = (Signal(name=f"{name}_{what}_q") for what in ("running", "slow"))
        first_q = Signal(name=f"{name}_first_q")
        cycle_q = Signal(range(fold), name=f"{name}_cycle_q")
        left_q = Signal(len(count), name=f"{name}_left_q", reset_less=True)
        self.active, self.first, self.last = (
            Signal(name=f"{name}_{what}") for what in ("active", "first", "last")
        )
        m.d.comb += [
            self.active.eq(running_q & (cycle_q == 0)),
            self.first.eq(first_q),
            self.last.eq(self.active & (left_q == 0)),
        ]
        self._next = ~slow_q | (cycle_q == fold - 1)
        m.d.sync += first_q.eq(start)
        with m.If(start):
            m.d.sync += [running_q.eq(1), slow_q.eq(slow), cycle_q.eq(0), left_q.eq(count - 1)]
        with m.Elif(self._next):
            m.d.sync += [cycle_q.eq(0), left_q.eq(left_q - 1)]
            with m.If(left_q == 0):
                m.d.sync += running_q.eq(0)
        with m.Else():
            m.d.sync += cycle_q.eq(cycle_q + 1)

    def address(self, base: Value, name: str, increment: int = 1) -> Signal:
        """A register that starts at `base` and takes `increment` with every item of the burst."""
        address_q = Signal(len(base), name=f"{self._name}_{name}_q", reset_less=True)
        with self._m.If(self._start):
            self._m.d.sync += address_q.eq(base)
        with self._m.Elif(self._next):
            self._m.d.sync += address_q.eq(address_q + increment)
        return address_q
