"""A pipelined exact multiplier made of blocks, or of logic."""

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Shape, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.hdl.lib.pipeline import aligned_sum, delay, extend, step
from ska_hw.hdl.targets.target import BLOCK_LATENCY, Adders, Target


@dataclass(frozen=True)
class _Limb:
    offset: int
    shape: Shape


@dataclass(frozen=True)
class _Row:
    """An addend of the adder tree: `value` << `shift`."""

    shift: int
    value: Value


class Multiplier(wiring.Component):
    """product = a * b, exact.

    Operands wider than a block are split into limbs whose products are added in a tree. An
    unsigned operand of a block's full width belongs in `b`: its top bit costs no block. `target`
    is how blocks are written; all targets but those with few registers are the same in every cycle.

    With `blocks` False no block is taken, where they are scarce: a row of the tree is then `a`
    times two bits of `b`. A target without adders of its own leaves even that to the tools; one
    with few registers takes no block for an operand of one bit either.

    Latency
    -------
    2 cycles (operands, partial products), a third behind blocks, and one for each level of the
    tree; for a target with few registers 2 and the tree in blocks, in logic 1. One product a cycle.
    """

    def __init__(self, a: Shape, b: Shape, target: Target, *, blocks: bool = True) -> None:
        few = target.few_registers
        self._target = target
        self._blocks = blocks and not (few and min(a.width, b.width) == 1)
        self._plan = _rows(_limbs(a, target.block_bits), _limbs(b, target.block_bits), a)
        rows = len(self._plan) if self._blocks else -(-b.width // 2)
        self._levels = (rows - 1).bit_length()
        self._behind = blocks and not few
        self.latency = BLOCK_LATENCY + self._behind + self._levels
        if few and not self._blocks:
            self.latency = 1
        product = Shape(a.width + b.width, signed=a.signed or b.signed)
        super().__init__({"a": In(a), "b": In(b), "product": Out(product)})

    def elaborate(self, platform: object) -> Module:
        """Registers stand on both sides of each block, where FPGAs have them built in.

        Blocks stand in few rows of an FPGA, so one more register is for the way to the adders.
        """
        m = Module()
        if self._target.few_registers and not self._blocks:
            m.d.comb += self.product.eq(step(m, self.a * self.b, "product"))
            return m
        a_q = Signal.like(self.a, reset_less=True)
        b_q = Signal.like(self.b, reset_less=True)
        m.d.sync += [a_q.eq(self.a), b_q.eq(self.b)]
        if self._blocks:
            rows = self._block_rows(m, a_q, b_q)
        elif self._target.adders:
            rows = self._logic_rows(m, a_q, b_q, self._target.adders)
        else:
            product = delay(m, a_q * b_q, 1 + self._levels, "product")
            m.d.comb += self.product.eq(product)
            return m
        m.d.comb += self.product.eq(_tree(m, rows, len(self.product)))
        return m

    def _block_rows(self, m: Module, a_q: Signal, b_q: Signal) -> list[_Row]:
        rows = []
        for number, row in enumerate(self._plan):
            parts: list[Signal] = []
            for a_limb, b_limb in row:
                name = f"partial_{number}_{len(parts)}"
                single = b_limb.shape.width == 1 and not b_limb.shape.signed
                if self._target.multiply and not single:
                    factors = _slice(self.a, a_limb), _slice(self.b, b_limb)
                    block = self._target.multiply(m, *factors, name)
                    parts.append(delay(m, block, int(self._behind), name))
                    continue
                value = _slice(a_q, a_limb) * _slice(b_q, b_limb)
                if single:
                    value = _slice(a_q, a_limb) & _slice(b_q, b_limb).replicate(a_limb.shape.width)
                    value = value.as_signed() if a_limb.shape.signed else value
                shape = _product_shape(a_limb, b_limb)
                partial_q = Signal(shape, name=f"{name}_q", reset_less=True)
                m.d.sync += partial_q.eq(value)
                parts.append(delay(m, partial_q, int(self._behind), name))
            joined = Cat(*parts).as_signed() if parts[-1].shape().signed else Cat(*parts)
            rows.append(_Row(row[0][0].offset + row[0][1].offset, joined))
        return rows

    def _logic_rows(self, m: Module, a_q: Signal, b_q: Signal, adders: Adders) -> list[_Row]:
        """Rows of `a` times a pair of bits of `b`; the top bit of a signed `b` is negative."""
        rows = []
        bits, width = len(b_q), len(a_q) + 3
        # The upper half of the rows has a register of its own, so that no net goes to all of them.
        # With another initial value yosys does not take the two for one.
        ones = -1 if self.a.shape().signed else (1 << len(self.a)) - 1
        upper_q = Signal(self.a.shape(), name="a_upper_q", init=ones, reset_less=True)
        m.d.sync += upper_q.eq(self.a)
        for low in range(0, bits, 2):
            factor = a_q if 2 * low < bits else upper_q
            a, doubled = extend(factor, width), extend(factor << 1, width)
            high = low + 1
            one, two = b_q[low], b_q[high] if high < bits else Const(0, 1)
            if b_q.shape().signed and low == bits - 1:
                # Alone in its row: as both bits of the pair it is 2 - 1, and minus that.
                one, two = b_q[low], b_q[low]
            negative = b_q.shape().signed and high >= bits - 1
            row = adders.both(m, f"row_{low}", one, a, two, doubled, negative)
            rows.append(_Row(low, step(m, row, f"row_{low}")))
        return rows


def _limbs(shape: Shape, limit: int) -> list[_Limb]:
    """Unsigned limbs of one bit less than a block's `limit`, and a top limb that takes the sign."""
    limbs, offset, step = [], 0, limit - 1
    while shape.width - offset > step + shape.signed:
        limbs.append(_Limb(offset, Shape(step)))
        offset += step
    return [*limbs, _Limb(offset, Shape(shape.width - offset, signed=shape.signed))]


def _product_shape(a: _Limb, b: _Limb) -> Shape:
    if b.shape.width == 1 and not b.shape.signed:
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
            shift = high.shift - low.shift
            width = min(bits - low.shift, max(len(low.value), shift + len(high.value)) + 2)
            total = aligned_sum(low.value, high.value, shift, width)
            following.append(_Row(low.shift, step(m, total, name)))
        rows = following
    return rows[0].value << rows[0].shift
