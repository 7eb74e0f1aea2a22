"""One tile of an integer product, kept in vector registers.

numba's loops do not reach the vector units' multiply-add of narrow integers, which does two to
eight times the work of a float64 one. So the innermost loop is written in LLVM's intermediate
code. For 16-bit operands it is the plain arithmetic; LLVM recognises multiply, multiply, add on
sign-extended 16-bit pairs and emits `vpdpwssd` or `vpmaddwd` on x86, and on any machine the result
is the same. For 8-bit operands it is the instruction `vpdpbusd`, where the processor has it.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import llvmlite.binding as llvm
from llvmlite import ir
from numba.core import cgutils, types
from numba.extending import intrinsic


@lru_cache(maxsize=1)
def lanes() -> int:
    """32-bit lanes of the vector unit, 0 where 16-bit products are not known to pay."""
    features = llvm.get_host_cpu_features()
    if features.get("avx512bw"):
        return 16
    return 8 if features.get("avx2") else 0


def has_bytes() -> bool:
    """Whether there are products of unsigned by signed bytes, four to a 32-bit sum."""
    return lanes() == 16 and _has_vnni()


@lru_cache(maxsize=1)
def _has_vnni() -> bool:
    return bool(llvm.get_host_cpu_features().get("avx512vnni"))


LANES = lanes() or 4
ROWS, VECTORS = (6, 4) if LANES == 16 else (4, 2)
"""Size of a tile: rows, and vectors of `LANES` columns; its sums fill most of the registers."""


def make_tile(rows: int, vectors: int, terms: int = 2) -> Callable[..., Any]:
    """A function for numba that computes one tile of `rows` x (`vectors` * `LANES`) sums.

    A group is what one 32-bit lane holds of an operand: 2 `terms`, both int16, or 4, uint8 on the
    left and int8 on the right (only where `has_bytes`). The function takes addresses and distances
    in bytes: `left`, the first row's first group, with the distances `row` of the next row and
    `step` of the row's next group; `right`, for each group index `vectors` * `LANES` columns of
    groups; the number of `groups`, at least 1; and `out`, where to put the int32 sums,

        out[r, c] = sum over k and t of left[r, k, t] right[k, c, t]

    exact as long as every partial sum fits int32.
    """
    generator = {2: _Pairs, 4: _Bytes}[terms]

    @intrinsic
    def tile(
        typingctx: Any, left: Any, row: Any, step: Any, right: Any, groups: Any, out: Any
    ) -> Any:
        address, distance = types.uintp, types.intp
        signature = types.void(address, distance, distance, address, types.intp, address)

        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            generator(builder, rows, vectors).loop(*arguments)
            return context.get_dummy_value()

        return signature, generate

    function: Callable[..., Any] = tile
    return function


I8, I16, I32, I64 = (ir.IntType(bits) for bits in (8, 16, 32, 64))
SUMS = ir.VectorType(I32, LANES)
PAIRS = ir.VectorType(I16, 2 * LANES)
WIDE = ir.VectorType(I32, 2 * LANES)


class _Pairs:
    """Writes the loop over k with the tile's sums as its loop-carried values.

    A lane holds two int16, which are widened.
    """

    def __init__(self, builder: ir.IRBuilder, rows: int, vectors: int) -> None:
        self.b, self.rows, self.vectors = builder, rows, vectors

    def prepared(self, lanes: ir.Value) -> ir.Value:
        """One vector of an operand as `added` wants it."""
        return self.b.sext(self.b.bitcast(lanes, PAIRS), WIDE)

    def added(self, sums: ir.Value, left: ir.Value, right: ir.Value) -> ir.Value:
        """The sums with the products of one vector of groups added."""
        b = self.b
        products = b.mul(left, right)
        first, second = (
            b.shuffle_vector(
                products, products, ir.Constant(SUMS, [2 * i + odd for i in range(LANES)])
            )
            for odd in (0, 1)
        )
        return b.add(sums, b.add(first, second))

    def loop(
        self,
        left: ir.Value,
        row: ir.Value,
        step: ir.Value,
        right: ir.Value,
        groups: ir.Value,
        out: ir.Value,
    ) -> None:
        b, cells = self.b, [(r, v) for r in range(self.rows) for v in range(self.vectors)]
        before, body, after = b.block, b.append_basic_block(), b.append_basic_block()
        b.branch(body)
        b.position_at_end(body)
        k = b.phi(I64)
        k.add_incoming(I64(0), before)
        sums = {cell: b.phi(SUMS) for cell in cells}
        new = self._add_group(sums, b.add(left, b.mul(k, step)), row, right, k)
        for cell in cells:
            sums[cell].add_incoming(ir.Constant(SUMS, [0] * LANES), before)
            sums[cell].add_incoming(new[cell], b.block)
        following = b.add(k, I64(1))
        k.add_incoming(following, b.block)
        b.cbranch(b.icmp_signed("<", following, groups), body, after)
        b.position_at_end(after)
        for r, v in cells:
            place = self._at(out, I64(4 * LANES * (r * self.vectors + v)), SUMS)
            b.store(new[r, v], place, align=4)

    def _add_group(
        self,
        sums: dict[tuple[int, int], ir.Value],
        left: ir.Value,
        distance: ir.Value,
        right: ir.Value,
        k: ir.Value,
    ) -> dict[tuple[int, int], ir.Value]:
        """The sums with group `k` of every row and column added."""
        b = self.b
        right = b.add(right, b.mul(k, I64(4 * LANES * self.vectors)))
        columns = [
            self.prepared(b.load(self._at(right, I64(4 * LANES * v), SUMS), align=4))
            for v in range(self.vectors)
        ]
        undefined = ir.Constant(SUMS, ir.Undefined)
        new = {}
        for r in range(self.rows):
            group = b.load(self._at(left, b.mul(distance, I64(r)), I32), align=1)
            spread = b.shuffle_vector(
                b.insert_element(undefined, group, I32(0)),
                undefined,
                ir.Constant(SUMS, [0] * LANES),
            )
            row = self.prepared(spread)
            for v in range(self.vectors):
                new[r, v] = self.added(sums[r, v], row, columns[v])
        return new

    def _at(self, address: ir.Value, offset: ir.Value, kind: ir.Type) -> ir.Value:
        return self.b.inttoptr(self.b.add(address, offset), kind.as_pointer())


class _Bytes(_Pairs):
    """Four bytes in a lane, unsigned by signed; a product has 16 bits, nothing saturates."""

    def prepared(self, lanes: ir.Value) -> ir.Value:
        return self.b.bitcast(lanes, BYTES)

    def added(self, sums: ir.Value, left: ir.Value, right: ir.Value) -> ir.Value:
        kind = ir.FunctionType(SUMS, [SUMS, BYTES, BYTES])
        name = f"llvm.x86.avx512.vpdpbusd.{32 * LANES}"
        instruction = cgutils.get_or_insert_function(self.b.module, kind, name)
        return self.b.call(instruction, [sums, left, right])


# LLVM's intrinsic took vectors of 32-bit lanes before version 22.
BYTES = ir.VectorType(I8, 4 * LANES) if llvm.llvm_version_info[0] >= 22 else SUMS

wide_tile = make_tile(ROWS, VECTORS)
narrow_tile = make_tile(ROWS, 1)
# Where there is no such instruction nobody calls these, but they are compiled.
wide_byte_tile = make_tile(ROWS, VECTORS, 4) if has_bytes() else wide_tile
narrow_byte_tile = make_tile(ROWS, 1, 4) if has_bytes() else narrow_tile
