"""Rounding and overflow: an exact integer to a format."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.hdl.lib.pipeline import delay, extend, step
from ska_hw.hdl.targets import Target
from ska_hw.numbers.formats import Format
from ska_hw.numbers.rounding import NOISE_BITS, Overflow, Rounding


def shape_of_format(fmt: Format) -> Shape:
    """The shape of raw codes of `fmt`."""
    return Shape(fmt.bits, signed=fmt.signed)


_PART_BITS = 6
"""Bits that two levels of look-up tables can join."""


class Requantize(wiring.Component):
    """Y = fit( round( x * 2^(fmt.frac - frac) ) ).

    Parameters
    ----------
    shape: shape of `x`.
    fracs: fraction bits of `x`; with two of them the input `select` picks one for each item.
    fmt: format of `y`.
    rounding, overflow: as in `numbers.rounding`; the input `noise` exists with stochastic rounding.

    `overflow` is high with each `y` that had been out of range.

    Latency
    -------
    3 cycles, one more with two fractions, and one more where many bits are cut; for a target with
    few registers 1, and one more with two fractions; none, and no register, where every `x` is a
    code of `fmt` as it stands. One item a cycle.
    """

    def __init__(
        self,
        shape: Shape,
        fracs: Sequence[int],
        fmt: Format,
        rounding: Rounding,
        overflow: Overflow,
        target: Target,
    ) -> None:
        self.fmt, self.rounding, self.overflow_mode = fmt, rounding, overflow
        self._frac = max(fracs)
        self._lifts = [self._frac - frac for frac in fracs]
        # Aligned to the larger fraction, one static cut serves both: zeros below change no mode.
        self._aligned = signed(shape.width + (not shape.signed) + max(self._lifts))
        self._cut = self._frac - fmt.frac
        self._select = len(set(fracs)) > 1
        low = -(1 << shape.width >> 1) if shape.signed else 0
        high = low + (1 << shape.width) - 1
        exact = self._cut <= 0 and fmt.min <= low << -self._cut and high << -self._cut <= fmt.max
        self._exact = exact and not self._select
        self._step = target.step
        # All bits below the half are looked at; where they are many a cycle earlier, in parts.
        many = rounding == "nearest_even" and self._cut > 1 + 2 * _PART_BITS
        self._early = many and bool(target.step)
        stages = 1 + 2 * target.step + self._early
        self.latency = 0 if self._exact else stages + self._select
        ports: dict[str, Any] = {"x": In(shape), "y": Out(shape_of_format(fmt)), "overflow": Out(1)}
        if self._select:
            ports["select"] = In(1)
        if rounding == "stochastic":
            ports["noise"] = In(NOISE_BITS)
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        """Cut and carry, then the increment of the kept bits, then overflow.

        The increment is only as wide as the format: how the bits above it stand is known from
        comparisons made before, one for each value from which a carry can bring them into range.
        A register follows it at once, as a carry chain and its ways take most of a cycle.
        """
        m = Module()
        if self._exact:
            m.d.comb += self.y.eq(self.x << -self._cut)
            return m
        cut = max(self._cut, 0)
        aligned = self._align(m)
        aligned = extend(aligned, max(len(aligned), cut + 1))
        if self._early:
            half = cut - 1
            parts = [
                aligned[low : min(low + _PART_BITS, half)] for low in range(0, half, _PART_BITS)
            ]
            aligned = Cat(*(part.any() for part in parts), aligned[half:]).as_signed()
            aligned, cut = delay(m, aligned, 1, "parted"), len(parts) + 1
        places = self.fmt.bits - self.fmt.signed
        shifted = aligned[cut:].as_signed() << max(-self._cut, 0)
        kept = extend(shifted, max(len(shifted), places + 2))
        later = partial(step, m, cycles=self._step)
        carry = later(self._carry(m, aligned[:cut], kept[0]), "carry")
        low, above = later(kept[:places], "low"), kept[places:].as_signed()
        parity, negative = later(above[0], "parity"), later(above[-1], "negative")
        names = {-2: "above_minus_two", -1: "above_minus_one", 0: "above_zero"}
        marks = {value: later(above == value, name) for value, name in names.items()}
        total = low + carry
        rounded, up = later(total[:places], "rounded"), later(total[places], "up")
        parity, negative = later(parity, "parity_late"), later(negative, "low_side")
        marks = {value: later(mark, f"{names[value]}_late") for value, mark in marks.items()}
        inside = (marks[0] & ~up) | (marks[-1] & up)
        if self.fmt.signed:
            inside = inside | (marks[-1] & ~up) | (marks[-2] & up)
        self._finish(m, Cat(rounded, parity ^ up), inside, negative)
        return m

    def _align(self, m: Module) -> Value:
        lifted = [extend(self.x << lift, self._aligned.width) for lift in self._lifts]
        if not self._select:
            return lifted[0]
        aligned_q = Signal(self._aligned, reset_less=True)
        m.d.sync += aligned_q.eq(Mux(self.select, lifted[1], lifted[0]))
        return aligned_q

    def _carry(self, m: Module, cut: Value, parity: Value) -> Value:
        """What rounding adds when `cut` is dropped from bits whose lowest is `parity`."""
        if len(cut) == 0 or self.rounding == "floor":
            return Const(0, 1)
        if self.rounding == "nearest_up":
            return cut[-1]
        if self.rounding == "nearest_even":
            return cut[-1] & (cut[:-1].any() | parity)
        noise = delay(m, self.noise, int(self._select), "noise")
        bits = min(len(cut), NOISE_BITS)
        return (cut[-bits:] + noise[NOISE_BITS - bits :])[bits]

    def _finish(self, m: Module, wrapped: Value, inside: Value, negative: Value) -> None:
        y_q = Signal(shape_of_format(self.fmt), reset_less=True)
        overflow_q = Signal(reset_less=True)
        m.d.sync += [y_q.eq(wrapped), overflow_q.eq(~inside)]
        if self.overflow_mode == "saturate":
            with m.If(~inside):
                m.d.sync += y_q.eq(Mux(negative, self.fmt.min, self.fmt.max))
        m.d.comb += [self.y.eq(y_q), self.overflow.eq(overflow_q)]
