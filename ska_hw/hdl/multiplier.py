"""A pipelined exact multiplier made of 18 x 18 blocks."""

from dataclasses import dataclass

from amaranth.hdl import Cat, Module, Shape, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.hdl import ecp5
from ska_hw.hdl.pipeline import aligned_sum, delay

BLOCK_BITS = 18
"""Operand width of the multiplier blocks of today's FPGAs, sign included."""


@dataclass(frozen=True)
class _Limb:
    offset: int
    shape: Shape


@dataclass(frozen=True)
class _Row:
    """An addend of the adder tree: `value` << `shift`."""

    shift: int
    value: Value

    @property
    def end(self) -> int:
        return self.shift + len(self.value)


class Multiplier(wiring.Component):
    """product = a * b, exact.

    Operands wider than a block are split into limbs whose products are added in a tree. An
    unsigned operand of a block's full 18 bits belongs in `b`: its top bit costs no block. `target`
    is how blocks are written, as in a design's array; both are the same in every cycle.

    Latency
    -------
    2 cycles (operands, partial products) and one for each level of the tree; one product a cycle.
    """

    def __init__(self, a: Shape, b: Shape, target: str = "portable") -> None:
        self._target = target
        self._a_limbs, self._b_limbs = _limbs(a), _limbs(b)
        self._plan = _rows(self._a_limbs, self._b_limbs, a)
        self.latency = 2 + (len(self._plan) - 1).bit_length()
        product = Shape(a.width + b.width, signed=a.signed or b.signed)
        super().__init__({"a": In(a), "b": In(b), "product": Out(product)})

    def elaborate(self, platform: object) -> Module:
        """Registers stand on both sides of each block, where FPGAs have them built in."""
        m = Module()
        a_q = Signal.like(self.a, reset_less=True)
        b_q = Signal.like(self.b, reset_less=True)
        m.d.sync += [a_q.eq(self.a), b_q.eq(self.b)]
        rows = []
        for number, row in enumerate(self._plan):
            parts: list[Signal] = []
            for a_limb, b_limb in row:
                name = f"partial_{number}_{len(parts)}"
                if self._target == "ecp5" and b_limb.shape.width > 1:
                    factors = _slice(self.a, a_limb), _slice(self.b, b_limb)
                    parts.append(ecp5.multiply(m, *factors, name))
                    continue
                value = _slice(a_q, a_limb) * _slice(b_q, b_limb)
                if b_limb.shape.width == 1:
                    value = _slice(a_q, a_limb) & _slice(b_q, b_limb).replicate(a_limb.shape.width)
                    value = value.as_signed() if a_limb.shape.signed else value
                shape = _product_shape(a_limb, b_limb)
                partial_q = Signal(shape, name=f"{name}_q", reset_less=True)
                m.d.sync += partial_q.eq(value)
                parts.append(partial_q)
            joined = Cat(*parts).as_signed() if parts[-1].shape().signed else Cat(*parts)
            rows.append(_Row(row[0][0].offset + row[0][1].offset, joined))
        m.d.comb += self.product.eq(_tree(m, rows, len(self.product)))
        return m


def _limbs(shape: Shape) -> list[_Limb]:
    """Unsigned limbs of one bit less than a block, and a top limb that takes the sign."""
    limbs, offset, step = [], 0, BLOCK_BITS - 1
    while shape.width - offset > step + shape.signed:
        limbs.append(_Limb(offset, Shape(step)))
        offset += step
    return [*limbs, _Limb(offset, Shape(shape.width - offset, signed=shape.signed))]


def _product_shape(a: _Limb, b: _Limb) -> Shape:
    if b.shape.width == 1:
        return a.shape
    return Shape(a.shape.width + b.shape.width, signed=a.shape.signed or b.shape.signed)


def _rows(a_limbs: list[_Limb], b_limbs: list[_Limb], a: Shape) -> list[list[tuple[_Limb, _Limb]]]:
    """Pairs of limbs by rows of the adder tree: products that do not overlap share a row."""
    rows: list[list[tuple[_Limb, _Limb]]] = []
    pairs = []
    for b_limb in b_limbs:
        single = b_limb.shape.width == 1 and not b_limb.shape.signed
        pairs += [(limb, b_limb) for limb in ([_Limb(0, a)] if single else a_limbs)]
    for pair in sorted(pairs, key=lambda p: p[0].offset + p[1].offset):
        start = pair[0].offset + pair[1].offset
        for row in rows:
            last = row[-1]
            shape = _product_shape(*last)
            if not shape.signed and last[0].offset + last[1].offset + shape.width == start:
                row.append(pair)
                break
        else:
            rows.append([pair])
    return rows


def _slice(value: Signal, limb: _Limb) -> Value:
    part = value[limb.offset : limb.offset + limb.shape.width]
    return part.as_signed() if limb.shape.signed else part


def _tree(m: Module, rows: list[_Row], bits: int) -> Value:
    """Add `rows` pairwise, with a register after each level."""
    level = 0
    while len(rows) > 1:
        level += 1
        rows.sort(key=lambda row: row.shift)
        following = []
        for number in range(0, len(rows), 2):
            name = f"sum_{level}_{number // 2}"
            if number + 1 == len(rows):
                following.append(_Row(rows[number].shift, delay(m, rows[number].value, 1, name)))
                continue
            low, high = rows[number : number + 2]
            width = min(bits - low.shift, max(low.end, high.end) - low.shift + 2)
            sum_q = Signal(signed(width), name=f"{name}_q", reset_less=True)
            m.d.sync += sum_q.eq(aligned_sum(low.value, high.value, high.shift - low.shift, width))
            following.append(_Row(low.shift, sum_q))
        rows = following
    return rows[0].value << rows[0].shift
