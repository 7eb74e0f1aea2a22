"""Rounding, sigmoid, gradient, sums and write-back of whole blocks, compiled.

Each function works row by row in buffers that stay in the innermost cache. All arithmetic is in
int64 and exact; `plan` computes the parameters and proves the ranges. The sums of a block are
pairs of int64 limbs: value = low + high * 2^32.
"""

from typing import Any, NamedTuple

import numpy as np

from ska_hw.contract.sums import SUMS
from ska_hw.model.engine.backend import COUNTS, PEAKS
from ska_hw.model.engine.cpu.jit import inner, jit
from ska_hw.numbers.rounding import NOISE_BITS, ROUNDING_MODES
from ska_hw.numbers.update import LIMB

NEAREST_EVEN, NEAREST_UP, FLOOR, STOCHASTIC = range(len(ROUNDING_MODES))
"""Rounding modes in the order of `fixed.ROUNDINGS`."""

LOW = (1 << 32) - 1


class Cut(NamedTuple):
    """One rounding point: `shift` bits dropped (negative: zeros appended) by `mode`, then the
    range `low` to `high` of a format of `bits` bits, reached by wrapping if `wrap`.
    """

    shift: int
    mode: int
    bits: int
    low: int
    high: int
    wrap: bool


class Gradient(NamedTuple):
    """G from Z, P and dD: `one` is 1.0 in D's format, the shifts align Z P and dD, `shifted` adds
    dD.
    """

    one: int
    zp_shift: int
    dd_shift: int
    shifted: bool
    chunk: int
    """Elements whose products can be summed in int64."""


class Totals(NamedTuple):
    """What a block adds to: sums by row of `ROWS` and limb, counts of `COUNTS`, the largest
    magnitudes before saturation by `PEAKS`, D and G (O,).
    """

    sums: Any
    counts: Any
    peaks: Any
    d: Any
    g: Any


VIEW, Z, G = range(len(COUNTS))
PEAK_Z, PEAK_G = range(len(PEAKS))

HALF = 32
"""Bit at which the factor Z P, of up to 63 bits, is cut in two."""

ROWS = (*((name, 0) for name in SUMS), ("dz_zp", HALF))
"""The raw sum that each row of `Totals.sums` is part of, and the part's left shift: a row for each
sum in the table's order, and one for the upper half of the sum with the factor Z P.
"""

Z_Z = ROWS.index(("z_z", 0))


def raw_sums(rows: Any) -> tuple[int, ...]:
    """The exact sums of `contract.sums.SUMS` from `Totals.sums`."""
    total = dict.fromkeys(SUMS, 0)
    for (name, shift), (low, high) in zip(ROWS, rows.tolist(), strict=True):
        total[name] += low + (high << 32) << shift
    return tuple(total.values())


@inner
def _add_noise(x: Any, cut: Any, shift: int, keys: Any, row: int) -> None:
    """Add the carries of stochastic rounding. The bits are those of `numbers.noise.noise`, a
    round for the whole row at a time.
    """
    left, right = np.full(len(x), row, np.uint16), np.arange(len(x)).astype(np.uint16)
    for key in keys:
        for i in range(len(x)):
            mixed = ((left[i] >> 7 | left[i] << 9) & 0xFFFF) + right[i] & 0xFFFF ^ key
            left[i] = mixed
            right[i] = (right[i] << 2 | right[i] >> 14) & 0xFFFF ^ mixed
    down, up = max(NOISE_BITS - shift, 0), max(shift - NOISE_BITS, 0)
    for i in range(len(x)):
        bits = np.int64(left[i]) << 16 | np.int64(right[i])
        x[i] += (cut[i] + (bits >> down << up)) >> shift


@inner
def _carry(x: Any, cut: Any, shift: int, mode: int, keys: Any, row: int) -> None:
    """Add to `x` the 0 or 1 that rounding away `cut`, the `shift` bits below it, gives."""
    half = np.int64(1) << (shift - 1)
    if mode == NEAREST_EVEN:
        for i in range(len(x)):
            x[i] += (cut[i] + (half - 1) + (x[i] & 1)) >> shift
    elif mode == NEAREST_UP:
        for i in range(len(x)):
            x[i] += (cut[i] + half) >> shift
    elif mode == STOCHASTIC:
        _add_noise(x, cut, shift, keys, row)


@inner
def _fit(x: Any, to: Cut) -> int:
    """Bring `x` into range; the number of elements that were not."""
    outside = 0
    for i in range(len(x)):
        outside += (x[i] < to.low) | (x[i] > to.high)
    if outside and not to.wrap:
        for i in range(len(x)):
            x[i] = min(max(x[i], to.low), to.high)
    elif outside and to.low == 0:
        for i in range(len(x)):
            x[i] &= to.high
    elif outside:
        spare = 64 - to.bits
        for i in range(len(x)):
            x[i] = (x[i] << spare) >> spare
    return outside


@inner
def _largest(x: Any, peak: int) -> int:
    """The larger of `peak` and the largest magnitude in `x`."""
    for i in range(len(x)):
        peak = max(peak, x[i], -x[i])
    return peak


@inner
def _round(x: Any, cut: Any, to: Cut, keys: Any, row: int) -> None:
    """Round `x`, in place; `cut` is room for the bits below."""
    if to.shift <= 0:
        for i in range(len(x)):
            x[i] <<= -to.shift
    else:
        mask = (np.int64(1) << to.shift) - 1
        for i in range(len(x)):
            cut[i] = x[i] & mask
            x[i] >>= to.shift
        _carry(x, cut, to.shift, to.mode, keys, row)


@inner
def _fold(pair: Any, value: int) -> None:
    """Add an int64 to two limbs."""
    low = pair[0] + (value & LOW)
    pair[0] = low & LOW
    pair[1] += (value >> 32) + (low >> 32)


@inner
def _gradient_and_sums(
    z: Any, d: Any, z_old: Any, d_old: Any, how: Gradient, g: Any, sums: Any
) -> None:
    """G before rounding, and the rows of `ROWS`, of at most `how.chunk` elements."""
    z_dd = z_z = dd_dd = dz_dz = dz_d = low = high = np.int64(0)
    for i in range(len(z)):
        dz, dd = np.int64(z[i]) - z_old[i], np.int64(d[i]) - d_old[i]
        zp = z[i] * (d[i] * (how.one - d[i]))
        g[i] = zp << how.zp_shift
        if how.shifted:
            g[i] += dd << how.dd_shift
        z_dd += z[i] * dd
        z_z += np.int64(z[i]) * z[i]
        dd_dd += dd * dd
        dz_dz += dz * dz
        dz_d += dz * d[i]
        low += dz * (zp & LOW)
        high += dz * (zp >> HALF)
    # In the order of `ROWS`.
    for number, value in enumerate((z_dd, z_z, dd_dd, dz_dz, dz_d, low, high)):
        _fold(sums[number], value)


@jit
def forward_block(
    forward: Any,
    bias: Any,
    shift: int,
    to: Cut,
    keys: Any,
    first_row: int,
    table: Any,
    z: Any,
    d: Any,
    totals: Totals,
) -> None:
    """Z and D (rows, O) from the products, brought by `shift` to the fraction of `bias`.

    `table` is D by code of Z modulo its length, a power of two.
    """
    rows, columns = forward.shape
    x, cut = np.empty(columns, np.int64), np.empty(columns, np.int64)
    mask = np.uint64(len(table) - 1)
    for row in range(rows):
        for i in range(columns):
            x[i] = (forward[row, i] << shift) + bias[i]
        _round(x, cut, to, keys, first_row + row)
        totals.peaks[PEAK_Z] = _largest(x, totals.peaks[PEAK_Z])
        totals.counts[Z] += _fit(x, to)
        for i in range(columns):
            z[row, i] = x[i]
            d[row, i] = table[np.uint64(x[i]) & mask]
            totals.d[i] += d[row, i]


@jit
def first_block(z: Any, how: Gradient, totals: Totals) -> None:
    """Sum Z^2, the only sum of a step without a predecessor."""
    for row in range(len(z)):
        for start in range(0, z.shape[1], how.chunk):
            zz = np.int64(0)
            for code in z[row, start : start + how.chunk]:
                zz += np.int64(code) * code
            _fold(totals.sums[Z_Z], zz)


@jit
def gradient_block(
    z: Any,
    d: Any,
    z_old: Any,
    d_old: Any,
    how: Gradient,
    to: Cut,
    keys: Any,
    first_row: int,
    g: Any,
    totals: Totals,
) -> None:
    """G (rows, O) and the sums."""
    rows, columns = z.shape
    x, cut = np.empty(columns, np.int64), np.empty(columns, np.int64)
    for row in range(rows):
        for start in range(0, columns, how.chunk):
            end = start + how.chunk
            _gradient_and_sums(
                z[row, start:end], d[row, start:end], z_old[row, start:end],
                d_old[row, start:end], how, x[start:end], totals.sums,
            )  # fmt: skip
        _round(x, cut, to, keys, first_row + row)
        totals.peaks[PEAK_G] = _largest(x, totals.peaks[PEAK_G])
        totals.counts[G] += _fit(x, to)
        for i in range(columns):
            g[row, i] = x[i]
            totals.g[i] += x[i]


@jit
def view_block(z: Any, view: Any, out: Any) -> int:
    """The view of D (rows, O) by code of Z, from `Plan.d_view`; the number of overflows."""
    rows, columns = z.shape
    mask = np.uint64(len(view) - 1)
    outside = 0
    for row in range(rows):
        for i in range(columns):
            entry = view[np.uint64(z[row, i]) & mask]
            out[row, i] = entry >> 1
            outside += entry & 1
    return outside


@jit
def view_rows(w: Any, to: Cut, out: Any) -> int:
    """A narrower view of W; the number of overflows."""
    rows, columns = w.shape
    x, cut = np.empty(columns, np.int64), np.empty(columns, np.int64)
    keys = np.zeros(0, np.int64)
    outside = 0
    for row in range(rows):
        x[:] = w[row]
        _round(x, cut, to, keys, row)
        outside += _fit(x, to)
        out[row] = x
    return outside


@jit
def update_rows(
    w: Any, a: Any, mantissa: int, to: Cut, keys: Any, first_row: int
) -> tuple[int, int, int, int, float]:
    """W += A c, rounded once, in place; `first_row` is the first one's number for the noise. The
    number of overflows, the largest magnitude before saturation, the number of A that are not 0, of
    those how many left W as it was, and their sum of magnitudes.

    `to.shift`, from 1 on, is what the product A * mantissa has to drop. As in `update`, it is kept
    in two limbs: A c = top * 2^limb + bottom.
    """
    rows, columns = w.shape
    x, cut = np.empty(columns, np.int64), np.empty(columns, np.int64)
    limb = min(to.shift, LIMB)
    rest = to.shift - limb
    mask, rest_mask = (np.int64(1) << limb) - 1, (np.int64(1) << rest) - 1
    outside = peak = due = lost = 0
    size = 0.0
    for row in range(rows):
        for i in range(columns):
            low = (a[row, i] & mask) * mantissa
            top = (a[row, i] >> limb) * mantissa + (low >> limb)
            cut[i] = ((top & rest_mask) << limb) | (low & mask)
            x[i] = w[row, i] + (top >> rest)
        _carry(x, cut, to.shift, to.mode, keys, first_row + row)
        for i in range(columns):
            due += a[row, i] != 0
            lost += (a[row, i] != 0) & (x[i] == w[row, i])
            size += abs(a[row, i])
        peak = _largest(x, peak)
        outside += _fit(x, to)
        w[row] = x
    return outside, peak, due, lost, size
