"""Exact integer matrix products, each by the fastest arithmetic that is proven exact.

Let |a| <= A and |b| <= B for all elements, from their formats, and K the length of the sum.

int8      `a` as unsigned, `b` as signed bytes, where the processor multiplies these: four products
          at once are added to a 32-bit sum, with panels as below.
int16     Both operands as 16-bit integers, products added in 32-bit sums. The sum over k is cut
          into panels of P terms with P A B < 2^31, so no partial sum of a panel leaves 32 bits;
          panels are added in 64 bits. An `a` too wide for that is cut into limbs of 8 bits,
          a = sum_j a_j 2^(8j), each |a_j| <= 255, and the products of the limbs are added with
          their shifts.
float32   K A B < 2^24: every product and every partial sum, in whatever order and with whatever
          fused operations BLAS takes, is an integer below 2^24, which float32 holds without
          rounding.
float64   K A B < 2^53: the same with float64.
limbs     Anything wider whose result fits 64 bits: `fixed.exact_matmul` cuts `a`, and `b` where
          need be, so that each product of limbs is of the float64 kind.
"""

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from ska_hw.model.engine.cpu import tile
from ska_hw.model.engine.cpu.jit import jit
from ska_hw.model.engine.cpu.tile import (
    LANES,
    ROWS,
    VECTORS,
    narrow_byte_tile,
    narrow_tile,
    wide_byte_tile,
    wide_tile,
)
from ska_hw.numbers.formats import Format, Raw
from ska_hw.numbers.products import exact_matmul

Packed = Any
"""An operand in the layout that its product wants."""

MIN_PANEL = 64
"""Shorter panels spend their time on widening sums."""

LIMB_BITS = 8
MAX_LIMBS = 2
"""From three limbs on, a float64 product is as fast."""


class Product(Protocol):
    """a @ b for integers in two formats, (M, K) by (K, N), exact."""

    @property
    def name(self) -> str:
        """Which arithmetic it is."""

    def left(self, a: Raw, into: Packed = None) -> Packed:
        """`a` packed; any integer dtype, any strides. `into`: the result of an earlier call for
        the same shape, to be reused.
        """

    def right(self, b: Raw, into: Packed = None) -> Packed:
        """`b` packed, likewise."""

    def add(self, left: Packed, right: Packed, out: Raw) -> None:
        """Add the product to `out`, int64 (M, N)."""


def choose(a_fmt: Format, b_fmt: Format, terms: int) -> Product:
    """The fastest exact product for sums of `terms` products.

    The result is only defined where its bound, terms A B, fits int64; designs beyond are refused.
    """
    if tile.has_bytes() and fits(a_fmt, np.uint8) and fits(b_fmt, np.int8):
        return IntegerProduct("int8", 1, ((1 << 31) - 1) // (255 * 128) & ~3)
    limbs, panel = _panel(a_fmt, b_fmt)
    if tile.lanes() and limbs <= MAX_LIMBS and panel >= min(MIN_PANEL, terms):
        return IntegerProduct("int16", limbs, panel)
    bound = terms * a_fmt.magnitude * b_fmt.magnitude
    if bound < 1 << 24:
        return FloatProduct("float32", np.float32)
    if bound < 1 << 53:
        return FloatProduct("float64", np.float64)
    return LimbProduct("limbs", np.int64, bound)


@dataclass(frozen=True)
class FloatProduct:
    """Through BLAS in `dtype`, a float type that holds every partial sum."""

    name: str
    dtype: type

    def left(self, a: Raw, into: Packed = None) -> Packed:
        return a.astype(self.dtype)

    def right(self, b: Raw, into: Packed = None) -> Packed:
        return b.astype(self.dtype)

    def add(self, left: Packed, right: Packed, out: Raw) -> None:
        out += (left @ right).astype(np.int64)


@dataclass(frozen=True)
class LimbProduct(FloatProduct):
    """Through BLAS, limb by limb."""

    bound: int

    def add(self, left: Packed, right: Packed, out: Raw) -> None:
        out += exact_matmul(left, right, self.bound)


@dataclass(frozen=True)
class IntegerProduct:
    """In products of narrow integers and 32-bit sums.

    `name`: "int16", or "int8" for unsigned by signed bytes. `limbs` of `a` (1: as it is); `panel`
    terms at most in one 32-bit sum, a multiple of a group: the 2 or 4 terms in 32 bits.
    """

    name: str
    limbs: int
    panel: int

    @property
    def group(self) -> int:
        """Terms that one 32-bit lane holds."""
        return 4 if self.name == "int8" else 2

    def left(self, a: Raw, into: Packed = None) -> Packed:
        """(limbs, M, K / group, group): groups along K, M and K padded to whole tiles and groups.

        Of a transposed operand the groups of all rows lie side by side, which spares transposing.
        """
        rows, groups = _up(a.shape[0], ROWS), -(-a.shape[1] // self.group)
        dtype = np.uint8 if self.name == "int8" else np.int16
        if a.flags.f_contiguous and not a.flags.c_contiguous:
            if into is None:
                shape = self.limbs, groups, rows, self.group
                into = np.zeros(shape, dtype).transpose(0, 2, 1, 3)
            if self.name == "int8":
                _pack_quads(a.T, into[0].transpose(1, 0, 2))
            else:
                _pack_pairs(a.T, into.transpose(0, 2, 1, 3), LIMB_BITS)
        else:
            if into is None:
                into = np.zeros((self.limbs, rows, groups, self.group), dtype)
            flat = into.reshape(self.limbs, rows, self.group * groups)
            _pack_rows(np.ascontiguousarray(a), flat, LIMB_BITS)
        return into

    def right(self, b: Raw, into: Packed = None) -> Packed:
        """(tiles, K / group, columns of a tile, group): the rows of a group side by side, tile
        after tile.
        """
        terms, columns = b.shape
        width = _tile_width(columns)
        shape = -(-columns // width), -(-terms // self.group), width, self.group
        dtype = np.int8 if self.name == "int8" else np.int16
        packed = np.zeros(shape, dtype) if into is None else into
        _pack_right(b, packed)
        return packed

    def add(self, left: Packed, right: Packed, out: Raw) -> None:
        _, row, step, _ = left.strides
        for limb in range(self.limbs):
            at = left[limb].ctypes.data
            panel = self.panel // self.group
            _add_product(at, row, step, right, out, panel, limb * LIMB_BITS)


def fits(fmt: Format, dtype: type) -> bool:
    """Whether `dtype` holds every code of `fmt`."""
    return np.iinfo(dtype).min <= fmt.min and fmt.max <= np.iinfo(dtype).max


def _panel(a_fmt: Format, b_fmt: Format) -> tuple[int, int]:
    """Limbs of `a` and terms of a panel for the int16 product; 0 terms where it cannot be."""
    if b_fmt.magnitude > 1 << 15 or b_fmt.max >= 1 << 15:
        return 1, 0
    limit = ((1 << 31) - 1) // b_fmt.magnitude
    whole = limit // a_fmt.magnitude & ~1
    if a_fmt.max < 1 << 15 and a_fmt.magnitude <= 1 << 15 and whole >= MIN_PANEL:
        return 1, whole
    return -(-a_fmt.bits // LIMB_BITS), limit // ((1 << LIMB_BITS) - 1) & ~1


def _up(number: int, unit: int) -> int:
    return -(-number // unit) * unit


def _tile_width(columns: int) -> int:
    """Wide tiles unless they would mostly be padding."""
    narrow, wide = _up(columns, LANES), _up(columns, LANES * VECTORS)
    return LANES * VECTORS if wide <= 1.3 * narrow else LANES


@jit
def _pack_rows(a: Any, packed: Any, limb_bits: int) -> None:
    limbs, last = packed.shape[0], packed.shape[0] - 1
    rows, terms = a.shape
    for row in range(rows):
        for limb in range(limbs):
            shift, mask = limb * limb_bits, (1 << limb_bits) - 1 if limb < last else -1
            for term in range(terms):
                packed[limb, row, term] = np.int64(a[row, term]) >> shift & mask


@jit
def _pack_pairs(a: Any, packed: Any, limb_bits: int) -> None:
    """`a` is (K, M), `packed` (limbs, K / 2, M, 2)."""
    limbs, last = packed.shape[0], packed.shape[0] - 1
    terms, rows = a.shape
    for limb in range(limbs):
        shift, mask = limb * limb_bits, (1 << limb_bits) - 1 if limb < last else -1
        for term in range(0, terms - 1, 2):
            for row in range(rows):
                packed[limb, term >> 1, row, 0] = np.int64(a[term, row]) >> shift & mask
                packed[limb, term >> 1, row, 1] = np.int64(a[term + 1, row]) >> shift & mask
        if terms & 1:
            for row in range(rows):
                packed[limb, terms >> 1, row, 0] = np.int64(a[terms - 1, row]) >> shift & mask


@jit
def _pack_quads(a: Any, packed: Any) -> None:
    """`a` is (K, M), `packed` (K / 4, M, 4)."""
    terms, rows = a.shape
    whole = terms & ~3
    for term in range(0, whole, 4):
        for row in range(rows):
            packed[term >> 2, row, 0] = a[term, row]
            packed[term >> 2, row, 1] = a[term + 1, row]
            packed[term >> 2, row, 2] = a[term + 2, row]
            packed[term >> 2, row, 3] = a[term + 3, row]
    for term in range(whole, terms):
        for row in range(rows):
            packed[term >> 2, row, term & 3] = a[term, row]


@jit
def _pack_right(b: Any, packed: Any) -> None:
    width, group = packed.shape[2], packed.shape[3]
    terms, columns = b.shape
    for term in range(terms):
        k, t = term // group, term % group
        for tile_ in range(packed.shape[0]):
            column0 = tile_ * width
            for column in range(min(width, columns - column0)):
                packed[tile_, k, column, t] = b[term, column0 + column]


@jit
def _add_product(
    left: int, row_bytes: int, group_bytes: int, right: Any, out: Any, panel: int, shift: int
) -> None:
    """Panel by panel, so that the panel of `right` stays in the innermost cache.

    The tiles are globals: what numba compiles for a closure it does not find again on disk.
    """
    rows, columns = out.shape
    groups, width, in_bytes = right.shape[1], right.shape[2], right.shape[3] == 4
    sums = np.empty((ROWS, width), dtype=np.int32)
    to = np.uintp(sums.ctypes.data)
    panels = (groups + panel - 1) // panel
    for number in range(panels):
        first, last = number * groups // panels, (number + 1) * groups // panels
        for tile_ in range(right.shape[0]):
            column0 = tile_ * width
            used = min(width, columns - column0)
            b_at = np.uintp(right.ctypes.data + (tile_ * groups + first) * width * 4)
            for row0 in range(0, rows, ROWS):
                a_at = np.uintp(left + row0 * row_bytes + first * group_bytes)
                if in_bytes and width == LANES:
                    narrow_byte_tile(a_at, row_bytes, group_bytes, b_at, last - first, to)
                elif in_bytes:
                    wide_byte_tile(a_at, row_bytes, group_bytes, b_at, last - first, to)
                elif width == LANES:
                    narrow_tile(a_at, row_bytes, group_bytes, b_at, last - first, to)
                else:
                    wide_tile(a_at, row_bytes, group_bytes, b_at, last - first, to)
                for row in range(min(ROWS, rows - row0)):
                    for column in range(used):
                        out[row0 + row, column0 + column] += np.int64(sums[row, column]) << shift
