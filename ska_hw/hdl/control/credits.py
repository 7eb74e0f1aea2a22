"""Counters that keep one part of the schedule from running ahead of another."""

from amaranth.hdl import Module, Signal, Value


class Credits:
    """Counts what is there to be used: part of the module `m`.

    `given` adds one, `taken` takes one, both may come at once; `start` sets `initial`. `some` tells
    that at least one is there; it follows `given` and `taken` by a cycle.
    """

    def __init__(
        self,
        m: Module,
        name: str,
        most: int,
        *,
        start: Value,
        given: Value,
        taken: Value,
        initial: int = 0,
    ) -> None:
        count_q = Signal(range(most + 1), name=f"{name}_credits_q", reset_less=True)
        with m.If(start):
            m.d.sync += count_q.eq(initial)
        with m.Elif(given & ~taken):
            m.d.sync += count_q.eq(count_q + 1)
        with m.Elif(taken & ~given):
            m.d.sync += count_q.eq(count_q - 1)
        self.some = Signal(name=f"{name}_some")
        m.d.comb += self.some.eq(count_q != 0)
        self.count = count_q


class Pause:
    """`over` is high except for `cycles` cycles after `begin`: part of the module `m`.

    A next event that waits for `over` so comes `cycles` + 1 cycles after `begin` at the earliest.
    """

    def __init__(self, m: Module, name: str, cycles: Value, *, start: Value, begin: Value) -> None:
        left_q = Signal(len(cycles) + 1, name=f"{name}_left_q", reset_less=True)
        self.over = Signal(name=f"{name}_over")
        m.d.comb += self.over.eq(left_q == 0)
        with m.If(start):
            m.d.sync += left_q.eq(0)
        with m.Elif(begin):
            m.d.sync += left_q.eq(cycles)
        with m.Elif(~self.over):
            m.d.sync += left_q.eq(left_q - 1)
