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
        self.count = count_q = Signal(range(most + 1), name=f"{name}_credits_q", reset_less=True)
        self.some = Signal(name=f"{name}_some_q", reset_less=True)
        with m.If(start):
            m.d.sync += [count_q.eq(initial), self.some.eq(initial != 0)]
        with m.Elif(given & ~taken):
            m.d.sync += [count_q.eq(count_q + 1), self.some.eq(1)]
        with m.Elif(taken & ~given):
            m.d.sync += [count_q.eq(count_q - 1), self.some.eq(count_q != 1)]


class Pause:
    """`over` is high except for `cycles` cycles after `begin`: part of the module `m`.

    `cycles` is 1 or more. A next event that waits for `over` so comes `cycles` + 1 cycles after
    `begin` at the earliest. A `start` ends it.
    """

    def __init__(
        self, m: Module, name: str, cycles: Value, *, begin: Value, start: Value | None = None
    ) -> None:
        left_q = Signal(len(cycles), name=f"{name}_left_q", reset_less=True)
        self.over = Signal(name=f"{name}_over_q", reset_less=True)
        m.d.sync += left_q.eq(left_q - 1)
        with m.If(left_q == 1):
            m.d.sync += self.over.eq(1)
        with m.If(begin):
            m.d.sync += [left_q.eq(cycles), self.over.eq(0)]
        if start is not None:
            with m.If(start):
                m.d.sync += self.over.eq(1)
