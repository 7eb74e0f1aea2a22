"""One tile of an integer product, kept in vector registers.

numba's loops do not reach the vector units' 16-bit multiply-add, which does two to four times the
work of a float64 one. So the innermost loop is written in LLVM's intermediate code, as the plain
arithmetic that it is; LLVM recognises multiply, multiply, add on sign-extended 16-bit pairs and
emits `vpdpwssd` or `vpmaddwd` on x86. On any machine the result is the same.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import llvmlite.binding as llvm
from llvmlite import ir
from numba.core import types
from numba.extending import intrinsic


@lru_cache(maxsize=1)
def lanes() -> int:
    """32-bit lanes of the vector unit, 0 where 16-bit products are not known to pay."""
    features = llvm.get_host_cpu_features()
    if features.get("avx512bw"):
        return 16
    return 8 if features.get("avx2") else 0


LANES = lanes() or 4
ROWS, VECTORS = (6, 4) if LANES == 16 else (4, 2)
"""Size of a tile: rows, and vectors of `LANES` columns; its sums fill most of the registers."""


def make_tile(rows: int, vectors: int) -> Callable[..., Any]:
    """A function for numba that computes one tile of `rows` x (`vectors` * `LANES`) sums.

    It takes addresses and distances in bytes: `left`, the first row's first pair of int16, with the
    distances `row` of the next row and `step` of the row's next pair; `right`, for each pair index
    `vectors` * `LANES` columns of int16 pairs; the number of `pairs`, at least 1; and `out`, where
    to put the int32 sums,

        out[r, c] = sum over k of left[r, k, 0] right[k, c, 0] + left[r, k, 1] right[k, c, 1]

    exact as long as every partial sum fits int32.
    """

    @intrinsic
    def tile(typingctx, left, row, step, right, pairs, out):
        address, distance = types.uintp, types.intp
        signature = types.void(address, distance, distance, address, types.intp, address)

        def generate(context, builder, signature, arguments):
            _Generator(builder, rows, vectors).loop(*arguments)
            return context.get_dummy_value()

        return signature, generate

    function: Callable[..., Any] = tile
    return function


I16, I32, I64 = (ir.IntType(bits) for bits in (16, 32, 64))
SUMS = ir.VectorType(I32, LANES)
PAIRS = ir.VectorType(I16, 2 * LANES)
WIDE = ir.VectorType(I32, 2 * LANES)


class _Generator:
    """Writes the loop over k with the tile's sums as its loop-carried values."""

    def __init__(self, builder: ir.IRBuilder, rows: int, vectors: int) -> None:
        self.b, self.rows, self.vectors = builder, rows, vectors

    def loop(
        self,
        left: ir.Value,
        row: ir.Value,
        step: ir.Value,
        right: ir.Value,
        pairs: ir.Value,
        out: ir.Value,
    ) -> None:
        b, cells = self.b, [(r, v) for r in range(self.rows) for v in range(self.vectors)]
        before, body, after = b.block, b.append_basic_block(), b.append_basic_block()
        b.branch(body)
        b.position_at_end(body)
        k = b.phi(I64)
        k.add_incoming(I64(0), before)
        sums = {cell: b.phi(SUMS) for cell in cells}
        new = self._add_pair(sums, b.add(left, b.mul(k, step)), row, right, k)
        for cell in cells:
            sums[cell].add_incoming(ir.Constant(SUMS, [0] * LANES), before)
            sums[cell].add_incoming(new[cell], b.block)
        following = b.add(k, I64(1))
        k.add_incoming(following, b.block)
        b.cbranch(b.icmp_signed("<", following, pairs), body, after)
        b.position_at_end(after)
        for r, v in cells:
            place = self._at(out, I64(4 * LANES * (r * self.vectors + v)), SUMS)
            b.store(new[r, v], place, align=4)

    def _add_pair(
        self,
        sums: dict[tuple[int, int], ir.Value],
        left: ir.Value,
        distance: ir.Value,
        right: ir.Value,
        k: ir.Value,
    ) -> dict[tuple[int, int], ir.Value]:
        """The sums with pair `k` of every row and column added."""
        b = self.b
        right = b.add(right, b.mul(k, I64(4 * LANES * self.vectors)))
        columns = [
            b.sext(b.load(self._at(right, I64(4 * LANES * v), PAIRS), align=4), WIDE)
            for v in range(self.vectors)
        ]
        undefined = ir.Constant(SUMS, ir.Undefined)
        new = {}
        for r in range(self.rows):
            pair = b.load(self._at(left, b.mul(distance, I64(r)), I32), align=2)
            spread = b.shuffle_vector(
                b.insert_element(undefined, pair, I32(0)),
                undefined,
                ir.Constant(SUMS, [0] * LANES),
            )
            row = b.sext(b.bitcast(spread, PAIRS), WIDE)
            for v in range(self.vectors):
                products = b.mul(row, columns[v])
                first, second = (
                    b.shuffle_vector(
                        products,
                        products,
                        ir.Constant(SUMS, [2 * i + odd for i in range(LANES)]),
                    )
                    for odd in (0, 1)
                )
                new[r, v] = b.add(sums[r, v], b.add(first, second))
        return new

    def _at(self, address: ir.Value, offset: ir.Value, kind: ir.Type) -> ir.Value:
        return self.b.inttoptr(self.b.add(address, offset), kind.as_pointer())


wide_tile = make_tile(ROWS, VECTORS)
narrow_tile = make_tile(ROWS, 1)
