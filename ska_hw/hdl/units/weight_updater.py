"""One column's weight write-back."""

from typing import Any

from amaranth.hdl import Array, Cat, Const, Module, Mux, Shape, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.design import Design
from ska_hw.hdl.interface.commands import CUT_BITS
from ska_hw.hdl.lib.multiplier import Multiplier
from ska_hw.hdl.lib.noise import INDEX_BITS, KEYS, NoiseGenerator
from ska_hw.hdl.lib.pipeline import any_of, delay, delay_line, extend, same, step
from ska_hw.hdl.lib.requantize import shape_of_format
from ska_hw.hdl.targets import target_of
from ska_hw.numbers.rounding import NOISE_BITS

STAGE_BITS = 2
"""Bits of the shift that one stage of the barrel shifter decides: a choice of four."""

_FRACTION_BITS = {"floor": 0, "nearest_up": 1, "nearest_even": 1, "stochastic": NOISE_BITS}
"""Bits below the cut that the rounding looks at one by one."""


class WeightUpdater(wiring.Component):
    """w_next = fit( round( w + a * mantissa * 2^-cut ) ), rounded once.

    `a` is an exact sum of outer products (or of G, for a bias); `cut` is c's shift plus a's
    fraction minus w's, 0 to 62, and may change in every cycle, as may `mantissa`. `overflow` is
    high with each result that had been out of range. `keys`, `row`, `column` exist when w's
    rounding is stochastic.

    Latency
    -------
    The multiplier, the barrel shifter (for a target with few registers 1), then carry 1 (none),
    sum 1 and overflow 1; with stochastic rounding what the noise takes longer than the product.
    One weight a cycle.
    """

    def __init__(self, design: Design) -> None:
        f = design.formats
        self.fmt, self.rounding, self._overflow = f.w, design.rounding.w, design.overflow.w
        self._target = target_of(design)
        accumulated = signed(design.bounds.array_bits)
        self._product = Multiplier(accumulated, Shape(f.c_bits), self._target)
        self._fraction = _FRACTION_BITS[self.rounding]
        # Kept bits of A c that matter beside W; all above only say that the sum overflows.
        self._window = self.fmt.bits + 1 + self._fraction
        self._stages = -(-CUT_BITS // STAGE_BITS)
        self._noise = NoiseGenerator() if self.rounding == "stochastic" else None
        # The last stage of the shifter has a register for every target.
        self._shift_latency = 1 + (self._stages - 1) * self._target.step
        before_carry = self._product.latency + self._shift_latency
        self._lead = max(0, NoiseGenerator.latency - before_carry) if self._noise else 0
        self._carry_at = self._lead + before_carry
        # Of the carry, and of each stage of the shifter but the last.
        self._step = self._target.step
        self.latency = self._carry_at + self._step + 2
        ports: dict[str, Any] = {
            "a": In(self._product.a.shape()),
            "w": In(shape_of_format(self.fmt)),
            "mantissa": In(f.c_bits),
            "cut": In(CUT_BITS),
            "w_next": Out(shape_of_format(self.fmt)),
            "overflow": Out(1),
        }
        if self._noise:
            ports |= {"keys": In(KEYS), "row": In(INDEX_BITS), "column": In(INDEX_BITS)}
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        """The shifter takes its large steps first, so that its later stages are narrow.

        Bits that leave it at the bottom are remembered as one (`sticky`), bits that leave at the
        top likewise (`huge`): then A c alone is so large that adding any W overflows on its side.
        """
        m = Module()
        m.submodules.product = product = self._product
        m.d.comb += [
            product.a.eq(delay(m, self.a, self._lead, "a")),
            product.b.eq(delay(m, self.mantissa, self._lead, "mantissa")),
        ]
        shifted, sticky, huge, negative = self._shift(m)
        fraction, kept = shifted[: self._fraction], shifted[self._fraction :].as_signed()
        w = delay_line(m, self.w, self._carry_at, "w", self._target)
        carry = self._carry(m, fraction, sticky, kept[0] ^ w[0])
        carry = step(m, carry, "carry", self._step)

        kept = delay(m, kept, self._step, "kept")
        total_q = Signal(signed(self.fmt.bits + 2), reset_less=True)
        # The carry enters through a bit below, so that one adder does.
        augmented = Cat(Const(1, 1), delay(m, w, self._step, "w_late")).as_signed()
        m.d.sync += total_q.eq((augmented + Cat(carry, kept).as_signed()) >> 1)

        huge, negative = (
            delay(m, flag, self._step + 1, name)
            for flag, name in ((huge, "huge"), (negative, "negative"))
        )
        w_next_q = Signal(shape_of_format(self.fmt), reset_less=True)
        overflow_q = Signal(reset_less=True)
        overflow = huge | ~same(total_q[self.fmt.bits - 1 :])
        m.d.sync += [w_next_q.eq(total_q), overflow_q.eq(overflow)]
        if self._overflow == "saturate":
            low_side = Mux(huge, negative, total_q[-1])
            with m.If(overflow):
                m.d.sync += w_next_q.eq(Mux(low_side, self.fmt.min, self.fmt.max))
        m.d.comb += [self.w_next.eq(w_next_q), self.overflow.eq(overflow_q)]
        return m

    def _shift(self, m: Module) -> tuple[Value, Value, Value, Value]:
        """A c >> cut with `_fraction` bits below; sticky, huge, and the sign of A c."""
        value: Value = Cat(Const(0, self._fraction), self._product.product).as_signed()
        sticky: Value = Const(0, 1)
        huge: Value = Const(0, 1)
        negative = delay(m, value[-1], self._shift_latency, "negative_early")
        lost: Value = Const(0, 1)
        beyond: Value = Const(0, 1)
        for stage in range(self._stages):
            unit = 1 << STAGE_BITS * (self._stages - 1 - stage)
            width = self._window + unit - 1
            at = self._lead + self._product.latency + stage * self._step
            cut = self.cut.bit_select(STAGE_BITS * (self._stages - 1 - stage), STAGE_BITS)
            amount = delay(m, cut, at, f"cut_{stage}")
            value = extend(value, max(len(value), width + (unit << STAGE_BITS)))
            found = {
                name: Signal(shape, name=f"{name}_{stage}_next")
                for name, shape in (("value", signed(width)), ("sticky", 1), ("huge", 1))
            }
            choices = [value[n * unit :] for n in range(1 << STAGE_BITS)]
            before = sticky | lost, huge | beyond
            last = stage == self._stages - 1
            early = last or not self._step
            lost, beyond = self._left_out(m, value, amount, unit, width, stage, early=early)
            sticky, huge = (before[0] | lost, before[1] | beyond) if early else before
            if stage or not self._step:
                chosen: Value = Array(choice[:width] for choice in choices)[amount]
            else:
                # The last choices are copies of the sign, for many bits at once: what chooses them
                # is decided a cycle before.
                early_amount = delay(m, cut, at - 1, "way")
                ways = delay(m, (Const(1) << early_amount)[: len(choices)], 1, "ways")
                chosen = any_of(
                    [c[:width] & way.replicate(width) for c, way in zip(choices, ways, strict=True)]
                )
            m.d.comb += [
                found["value"].eq(chosen),
                found["sticky"].eq(sticky),
                found["huge"].eq(huge),
            ]
            value, sticky, huge = (
                step(m, signal, f"{name}_{stage}", 1 if last else self._step)
                for name, signal in found.items()
            )
        return value, sticky, huge, negative

    def _left_out(
        self,
        m: Module,
        value: Value,
        amount: Value,
        unit: int,
        width: int,
        stage: int,
        *,
        early: bool,
    ) -> tuple[Value, Value]:
        """Whether a stage drops ones at the bottom, and bits that are no sign at the top.

        Parts of a unit each are looked at first; which of them are dropped is chosen a cycle
        later, but for the last stage, whose parts are short.
        """
        parts = range(1 << STAGE_BITS)
        top = [*(value[width - 1 + n * unit :][:unit] for n in parts[:-1])]
        top.append(value[width - 1 + parts[-1] * unit : -1])
        ones = Cat(value[n * unit : (n + 1) * unit].any() for n in parts[:-1])
        others = Cat((part ^ value[-1].replicate(len(part))).any() for part in top)
        if not early:
            ones, others, amount = (
                delay(m, flags, 1, f"{name}_{stage}")
                for name, flags in (("ones", ones), ("others", others), ("amount", amount))
            )
        lost = Cat((amount > n) & ones[n] for n in parts[:-1]).any()
        beyond = Cat((amount <= n) & others[n] for n in parts).any()
        return lost, beyond

    def _carry(self, m: Module, fraction: Value, sticky: Value, odd: Value) -> Value:
        """What rounding adds to W + A c; `odd` is the lowest kept bit of the sum."""
        if self.rounding == "nearest_up":
            return fraction[0]
        if self.rounding == "nearest_even":
            return fraction[0] & (sticky | odd)
        if self._noise is None:
            return Const(0, 1)
        m.submodules.noise = noise = self._noise
        m.d.comb += [
            noise.keys.eq(self.keys),
            noise.row.eq(self.row),
            noise.column.eq(self.column),
        ]
        wait = self._carry_at - noise.latency
        return (fraction + delay(m, noise.noise, wait, "noise"))[NOISE_BITS]
