"""What pipelined units share: delay lines and sums of shifted terms."""

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Any

from amaranth.hdl import Cat, Const, Module, Shape, Signal, Value, signed

from ska_hw.hdl.targets import Target


def delay(
    m: Module, value: Value, cycles: int, name: str, reset_less: bool = True, domain: str = "sync"
) -> Any:
    """`value`, `cycles` clock cycles later. Tags that must start at zero set `reset_less` False."""
    for number in range(cycles):
        later = Signal(value.shape(), name=f"{name}_d{number + 1}_q", reset_less=reset_less)
        m.d[domain] += later.eq(value)
        value = later
    return value


def flushing(m: Module, cycles: int) -> Signal:
    """High from a reset until `cycles` cycles after it, for pipelines that are not reset."""
    # Below zero when the last cycle is over.
    left_q = Signal(signed(cycles.bit_length() + 1), name="flush_left_q", init=cycles - 1)
    flushing_q = Signal(name="flushing_q", init=1)
    m.d.sync += flushing_q.eq(~left_q[-1])
    with m.If(~left_q[-1]):
        m.d.sync += left_q.eq(left_q - 1)
    return flushing_q


def step(m: Module, value: Value, name: str, cycles: int = 1) -> Signal:
    """`value` one cycle later, or with `cycles` 0, as `Target.step` may be, at once."""
    later = Signal(value.shape(), name=f"{name}_q" if cycles else name, reset_less=True)
    m.d["sync" if cycles else "comb"] += later.eq(value)
    return later


def keep(m: Module, value: Value, when: Value, name: str) -> Signal:
    """A register that takes `value` with `when`; unsigned, without a reset."""
    kept_q = Signal(len(value), name=f"{name}_q", reset_less=True)
    with m.If(when):
        m.d.sync += kept_q.eq(value)
    return kept_q


_LONG = 6
"""Cycles from which on a delay line is better kept in memories."""


def delay_line(m: Module, value: Value, cycles: int, name: str, target: Target) -> Any:
    """`delay`, reset-less, of a word that waits long: as the target writes that."""
    if target.shift and cycles >= _LONG:
        return target.shift(m, value, cycles, name)
    return delay(m, value, cycles, name)


def aligned_sum(low: Value, high: Value, shift: int, bits: int) -> Value:
    """Signed low + (high << shift) in `bits` bits: the lowest `shift` bits need no adder."""
    low = extend(low, bits)
    if shift == 0:
        return (low + extend(high, bits))[:bits].as_signed()
    upper = (low[shift:].as_signed() + high)[: bits - shift]
    return Cat(low[:shift], upper).as_signed()


def extend(value: Value, bits: int) -> Value:
    """`value` as a signed number of exactly `bits` bits; the caller knows that it fits."""
    shape = value.shape()
    if shape.width < bits:
        value = Cat(value, *([value[-1] if shape.signed else Const(0, 1)] * (bits - shape.width)))
    return value[:bits].as_signed()


def any_of(values: Sequence[Value]) -> Value:
    """Bitwise or of `values`: a choice, where all but one are zero."""
    return reduce(or_, values)


def same(bits: Value) -> Value:
    """Whether all of `bits` are equal."""
    return bits.all() | ~bits.any()


def shape_of(low: int, high: int) -> Shape:
    """The narrowest shape that holds `low` to `high`; signed where `low` is negative."""
    if low >= 0:
        return Shape(max(high.bit_length(), 1), signed=False)
    return signed(max((-low - 1).bit_length(), high.bit_length()) + 1)
