"""A lane's results: overflow counters and raw sums, chosen by a command, added up along lanes."""

from collections.abc import Mapping, Sequence
from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.sums import COUNTED_TENSORS, SUMS
from ska_hw.hdl.lane.raw_sums import RawSums
from ska_hw.hdl.lib.pipeline import any_of_later, delay, extend


def counter_bits(memory: MemoryMap) -> int:
    """Width of a counter of at most one event for each element of a lane in one layer."""
    tiles = max(layer.output_tiles for layer in memory.layers)
    rows = max(layer.input_tiles for layer in memory.layers) * memory.size
    return (tiles * max(memory.samples, rows)).bit_length()


def collect_results(
    m: Module,
    sums: RawSums,
    events: Mapping[str, Value],
    collect: Any,
    flushing: Signal,
    *,
    bits: int,
    total: int,
) -> Signal:
    """The result of this lane that `collect` asks for, in `total` bits, or zero.

    Counts the `events` of each tensor in `bits` bits. A count or sum starts at zero when it
    has been taken, and while `flushing`. The counters and the sums are chosen in two stages, a
    cycle before the widest sum.
    """
    first = len(SUMS)
    chosen_q, take_q, clear_q = (
        Signal(first + len(COUNTED_TENSORS), name=f"{name}_q", reset_less=True)
        for name in ("chosen", "take", "clear")
    )
    # By a register of its own, as the clears lie far apart.
    clearing = delay(m, flushing, 1, "clearing")
    m.d.sync += [
        chosen_q.eq(Mux(collect.active, Const(1) << collect.entry, 0)),
        take_q.eq(chosen_q),
        clear_q.eq(chosen_q | clearing.replicate(len(chosen_q))),
    ]
    *narrow, widest = sorted(range(first), key=lambda n: sums.bits[SUMS[n]])
    take_late = delay(m, take_q[widest], 1, "take_late")
    m.d.comb += [sums.clear[number].eq(clear_q[number]) for number in narrow]
    m.d.comb += sums.clear[widest].eq(delay(m, clear_q[widest], 1, "clear_late"))
    counts = []
    for number, name in enumerate(COUNTED_TENSORS):
        count_q = Signal(bits, name=f"overflow_{name}_q", reset_less=True)
        event_q = delay(m, events[name], 2, f"overflow_{name}_event")
        taken = take_q[first + number]
        with m.If(clear_q[first + number]):
            m.d.sync += count_q.eq(0)
        with m.Elif(event_q):
            m.d.sync += count_q.eq(count_q + 1)
        counts.append(count_q & taken.replicate(bits))
    wide = max(sums.bits[SUMS[number]] for number in narrow)
    narrow_sums = [
        extend(getattr(sums, SUMS[number]), wide) & take_q[number].replicate(wide)
        for number in narrow
    ]
    count_q = Signal(bits, name="taken_count_q", reset_less=True)
    sum_q = Signal(signed(wide), name="taken_sum_q", reset_less=True)
    last = getattr(sums, SUMS[widest])
    last_q = Signal(signed(len(last)), name="taken_last_q", reset_less=True)
    m.d.sync += [
        count_q.eq(any_of_later(m, counts, "count_pair")),
        sum_q.eq(any_of_later(m, narrow_sums, "sum_pair")),
        last_q.eq(last & take_late.replicate(len(last))),
    ]
    own_q = Signal(signed(total), name="own_q", reset_less=True)
    m.d.sync += own_q.eq(extend(sum_q, total) | extend(last_q, total) | count_q)
    return own_q


def add_up(m: Module, value_in: Value, own: Signal, limbs: Sequence[int]) -> Value:
    """`value_in` + `own` in `limbs`, the lowest first, so that the way to the next lane has time.

    Along the chain each limb is a cycle behind the one below.
    """
    sums: list[Value] = []
    carry: Value = Const(0, 1)
    offset = 0
    for number, bits in enumerate(limbs):
        here, more = slice(offset, offset + bits), number + 1 < len(limbs)
        # The carry enters through a bit below, so that one adder does.
        one = Cat(Const(1, 1), value_in[here])
        two = Cat(carry, delay(m, own[here], number, f"own_{number}"))
        sum_q = Signal(bits + more, name=f"value_{number}_q", reset_less=True)
        m.d.sync += sum_q.eq((one + two) >> 1)
        sums.append(sum_q[:bits])
        carry, offset = sum_q[-1], offset + bits
    return Cat(*sums)
