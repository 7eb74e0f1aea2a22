"""The sigmoid from its table's coefficients, one code of Z per cycle."""

from collections.abc import Sequence

from amaranth.hdl import Const, Module, Mux, Shape, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.hdl.lib.bank import READ_LATENCY, Bank
from ska_hw.hdl.lib.multiplier import Multiplier
from ska_hw.hdl.lib.pipeline import delay, delay_line, extend, shape_of, step
from ska_hw.hdl.lib.requantize import shape_of_format
from ska_hw.hdl.targets import Target
from ska_hw.numbers.sigmoid.table import SigmoidTable


class SigmoidUnit(wiring.Component):
    """d = sigmoid(z), the polynomial of `table` evaluated on |z| and mirrored.

    Latency
    -------
    From `z` to `d`: magnitude 1, a bank of coefficients, for each degree a multiplier
    and an addition, then limit 1 and mirror 1; for a target with few registers the bank, the
    multipliers and mirror 1. One code a cycle. With `protect` "parity" there is
    `read_error`, `error_latency` after `z`.
    """

    def __init__(self, table: SigmoidTable, target: Target, protect: str = "none") -> None:
        spec = table.spec
        self.table, self._target, self._protect = table, target, protect
        # From one of the steps that have a register to the next.
        self._step = target.step
        self.error_latency = self._step + READ_LATENCY + 1
        self._t = Shape(max(spec.t_bits, 1))
        self._products: list[Multiplier] = []
        self._sums: list[Shape] = []
        span = (1 << spec.t_bits) - 1
        slopes = [(c << table.align) for c in table.c1]
        if spec.degree == 2:
            c2_end = [slope + c2 * span for slope, c2 in zip(slopes, table.c2, strict=True)]
            self._stage(_range(table.c2), _range([*slopes, *c2_end]))
            slopes = [*slopes, *c2_end]
        if spec.degree:
            # Generous by a bit where the extremes of slope and intercept are of other segments.
            ends = [min(slopes) * span, max(slopes) * span, 0]
            shape = shape_of(min(table.c0) + min(ends), max(table.c0) + max(ends))
            self._stage(self._sums[-1] if self._sums else _range(table.c1), shape)
        self.latency = 1 + 2 * self._step + READ_LATENCY
        self.latency += sum(product.latency + self._step for product in self._products)
        ports = {"z": In(shape_of_format(spec.z_fmt)), "d": Out(shape_of_format(spec.d_fmt))}
        if protect == "parity":
            ports["read_error"] = Out(1)
        super().__init__(ports)

    def _stage(self, coefficient: Shape, total: Shape) -> None:
        """One step of Horner's scheme: multiply by t, then add the next coefficient."""
        self._products.append(Multiplier(coefficient, self._t, self._target, blocks=False))
        self._sums.append(signed(total.width + (not total.signed)))

    def elaborate(self, platform: object) -> Module:
        """The memory is read synchronously, so that it can become block RAM."""
        m = Module()
        spec, table = self.table.spec, self.table
        places = spec.z_fmt.bits - 1
        negative = self.z[-1]
        size = step(m, Mux(negative, -self.z, self.z)[: places + 1], "magnitude", self._step)
        # Only the most negative code has no mirror image: it takes the largest one's.
        magnitude = size[:places] | size[places].replicate(places)
        negative = delay(m, negative, self._step, "negative")

        coefficients = self._read(m, magnitude[spec.t_bits :])
        t = delay(m, magnitude[: spec.t_bits], READ_LATENCY, "t") if spec.t_bits else Const(0, 1)
        value: Value = coefficients[-1]
        waited = 0
        addends = coefficients[-2::-1]
        lifts = [table.align, 0][-len(addends) :] if addends else []
        for number, product in enumerate(self._products):
            m.submodules[f"product_{number}"] = product
            m.d.comb += [
                product.a.eq(value),
                product.b.eq(delay(m, t, waited, f"t_{number}")),
            ]
            waited += product.latency
            addend = delay_line(
                m, addends[number] << lifts[number], waited, f"addend_{number}", self._target
            )
            total = Signal(self._sums[number], name=f"total_{number}")
            m.d.comb += total.eq(product.product + addend)
            value = step(m, total, f"sum_{number}", self._step)
            waited += self._step
        shift = table.shift if spec.degree else 0
        self._finish(m, value[shift:], delay(m, negative, READ_LATENCY + waited, "negative_late"))
        return m

    def _read(self, m: Module, segment: Value) -> list[Value]:
        """Coefficients of a segment, constant first, after a bank's latency."""
        table, degree = self.table, self.table.spec.degree
        columns = [table.c0, table.c1, table.c2][: degree + 1]
        if degree == 0:
            # With nothing to add, the bits below D's last place are never looked at.
            columns = [tuple(c >> table.shift for c in table.c0)]
        shapes = [_range(column) for column in columns]
        words, width = [], sum(shape.width for shape in shapes)
        for row in zip(*columns, strict=True):
            word = offset = 0
            for value, shape in zip(row, shapes, strict=True):
                word |= (value & ((1 << shape.width) - 1)) << offset
                offset += shape.width
            words.append(word)
        m.submodules.rom = rom = Bank(width, len(words), self._target, words, self._protect)
        m.d.comb += rom.read_address.eq(segment)
        if self._protect == "parity":
            m.d.comb += self.read_error.eq(rom.read_error)
        parts, offset = [], 0
        for shape in shapes:
            part = rom.read_data[offset : offset + shape.width]
            parts.append(part.as_signed() if shape.signed else part)
            offset += shape.width
        return parts

    def _finish(self, m: Module, raw: Value, negative: Value) -> None:
        """Limit to the largest code, then 1 - D for negative z."""
        bits = self.table.spec.d_fmt.bits
        raw = extend(raw, max(len(raw), bits + 1))
        limited = raw[:bits] | raw[bits:].any().replicate(bits)
        positive = step(m, limited, "positive", self._step)
        d_q = Signal(bits, reset_less=True)
        negative = delay(m, negative, self._step, "negative_last")
        # One minus D is minus D: the one is above the top bit.
        m.d.sync += d_q.eq(Mux(negative, -positive, positive))
        m.d.comb += self.d.eq(d_q)


def _range(values: Sequence[int]) -> Shape:
    return shape_of(min(values), max(values))
