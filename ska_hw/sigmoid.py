"""The sigmoid as integer tables: piecewise polynomials on raw codes.

D = sigmoid(Z) is evaluated on the magnitude of Z and mirrored, so sigmoid(-z) = 1 - sigmoid(z)
holds exactly for every code but one: where 1 - D would be 1, D is the last code below it. The
magnitude's top bits pick a segment, its low bits t are the polynomial's argument:

    D = ( c0[segment] + ((c1[segment] << a) + c2[segment] * t) * t ) >> shift

The constant that rounds half up is part of c0. A model and a Verilog component that evaluate this
line agree by construction; `codes` lists the result for every code of Z.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ska_hw.fixed import Format, Raw

Degree = Literal[0, 1, 2]
MAX_Z_BITS = 20
"""Every code of Z is tabulated, which bounds its width."""


@dataclass(frozen=True)
class Spec:
    """What a sigmoid table is made from.

    Parameters
    ----------
    z_fmt, d_fmt:
        Formats of argument (signed) and result (unsigned, all bits below the point).
    degree:
        0 for a direct look-up, 1 for lines, 2 for parabolas.
    segments:
        Uniform segments of the positive half, a power of two.
    """

    z_fmt: Format
    d_fmt: Format
    degree: Degree = 1
    segments: int = 256

    def __post_init__(self) -> None:
        if not self.z_fmt.signed or self.z_fmt.bits > MAX_Z_BITS:
            raise ValueError(f"z must be signed with at most {MAX_Z_BITS} bits, not {self.z_fmt}")
        if self.d_fmt.signed or self.d_fmt.frac != self.d_fmt.bits:
            raise ValueError(f"d must be unsigned and below one, as u16.16, not {self.d_fmt}")
        if self.degree not in (0, 1, 2):
            raise ValueError(f"degree must be 0, 1 or 2, not {self.degree!r}")
        if self.segments < 2 or self.segments & (self.segments - 1):
            raise ValueError(f"segments must be a power of two from 2 on, not {self.segments}")
        if self.segments > self.half:
            raise ValueError(f"{self.segments} segments are more than z has codes ({self.half})")
        if self.degree == 0 and self.segments != self.half:
            raise ValueError(f"a direct look-up has one segment for each code: {self.half}")

    @property
    def half(self) -> int:
        """Number of codes of the positive half."""
        return 1 << (self.z_fmt.bits - 1)

    @property
    def t_bits(self) -> int:
        """Width of the argument within a segment."""
        return (self.half // self.segments).bit_length() - 1


@dataclass(frozen=True)
class Table:
    """Coefficients of one sigmoid, as integers.

    `c0`, `c1`, `c2`: one for each segment (c1, c2 are zero where the degree has none); `shift`
    final bits dropped; `align` left shift that brings c1 to the scale of c2 * t.
    """

    spec: Spec
    c0: tuple[int, ...]
    c1: tuple[int, ...]
    c2: tuple[int, ...]
    shift: int
    align: int

    def evaluate(self, z: Raw) -> Raw:
        """Codes of D for codes of Z, by the formula, without a look-up of results."""
        spec = self.spec
        one = 1 << spec.d_fmt.frac
        magnitude = np.minimum(np.abs(z), spec.half - 1)
        segment = magnitude >> spec.t_bits
        t = magnitude & ((1 << spec.t_bits) - 1)
        c0, c1, c2 = (np.array(c, dtype=np.int64)[segment] for c in (self.c0, self.c1, self.c2))
        positive = np.minimum((c0 + ((c1 << self.align) + c2 * t) * t) >> self.shift, one - 1)
        return np.where(z < 0, one - positive, positive)

    @cached_property
    def codes(self) -> Raw:
        """D for every code of Z, indexed by the code modulo 2^bits (so negative codes work)."""
        z = np.arange(2 * self.spec.half, dtype=np.int64)
        z[self.spec.half :] -= 2 * self.spec.half
        return self.evaluate(z)

    @cached_property
    def error_ulp(self) -> NDArray[np.float64]:
        """Signed error of every code, most negative Z first, in units of D's last place.

        Where the exact value lies above the largest code, the error is counted from that code.
        """
        z = np.arange(-self.spec.half, self.spec.half, dtype=np.int64)
        exact = np.minimum(_exact(z, self.spec), self.spec.d_fmt.max)
        return self.evaluate(z).astype(np.float64) - exact

    @property
    def faithful(self) -> bool:
        """Whether every code is less than one unit in the last place off."""
        return bool(np.abs(self.error_ulp).max() < 1)

    @property
    def monotonic(self) -> bool:
        """Whether D never falls as Z rises."""
        z = np.arange(-self.spec.half, self.spec.half, dtype=np.int64)
        return bool(np.all(np.diff(self.evaluate(z)) >= 0))


def _exact(z: Raw, spec: Spec) -> NDArray[np.float64]:
    """sigmoid(z) in units of D's last place, to float64's precision."""
    return np.ldexp(
        1 / (1 + np.exp(-np.ldexp(z.astype(np.float64), -spec.z_fmt.frac))), spec.d_fmt.frac
    )


def _build(spec: Spec, guard: int) -> Table:
    """Fit every segment with coefficients of `guard` bits below D's last place."""
    span = 1 << spec.t_bits
    codes = np.arange(spec.half, dtype=np.int64).reshape(spec.segments, span)
    target = np.ldexp(_exact(codes, spec), guard)
    t = np.arange(span, dtype=np.float64)
    c1 = c2 = np.zeros(spec.segments, dtype=np.int64)
    align = 0
    shift = guard
    if spec.degree:
        # Slopes need t_bits more places than the value, since they are multiplied by t.
        shift = guard + spec.t_bits
        target = np.ldexp(target, spec.t_bits)
    if spec.degree == 2:
        align = spec.t_bits
        shift += align
        target = np.ldexp(target, align)
        knots = (span - 1) / 2 * (1 + np.cos(np.pi * (np.arange(3) + 0.5) / 3))
        values = np.ldexp(
            1 / (1 + np.exp(-np.ldexp(codes[:, :1] + knots, -spec.z_fmt.frac))),
            spec.d_fmt.frac + shift,
        )
        c2 = np.rint([np.polyfit(knots, row, 2)[0] for row in values]).astype(np.int64)
        target = target - c2[:, None] * t * t
    if spec.degree:
        # The best slope of a curve of one sign of curvature is its chord's. With the slope
        # rounded, the best intercept halves the span of what is left.
        c1 = np.rint((target[:, -1] - target[:, 0]) / (span - 1) / (1 << align)).astype(np.int64)
        target = target - (c1[:, None] << align) * t
    middle = (target.max(axis=1) + target.min(axis=1)) / 2
    half_up = (1 << shift) >> 1
    c0 = np.rint(middle).astype(np.int64) + half_up
    # sigmoid(0) is its own mirror image: exactly one half, however coarse the table.
    zero = (1 << spec.d_fmt.frac >> 1) << shift
    c0[0] = np.clip(c0[0], zero, zero + (1 << shift) - 1)
    rows = [tuple(int(c) for c in column) for column in (c0, c1, c2)]
    return Table(spec, rows[0], rows[1], rows[2], shift, align)


@lru_cache(maxsize=32)
def table(spec: Spec) -> Table:
    """The table with the narrowest coefficients that is faithful, monotonic and symmetric.

    Where the segments do not allow faithful rounding, the one with ample coefficients is returned
    if it is monotonic; its `error_ulp` tells what it costs. Raises `ValueError` otherwise.
    """
    candidate = None
    for guard in range(1, 9):
        candidate = _build(spec, guard)
        if candidate.faithful and candidate.monotonic:
            return candidate
    assert candidate is not None
    if not candidate.monotonic:
        raise ValueError(
            f"{spec.segments} segments of degree {spec.degree} give no monotonic sigmoid from "
            f"{spec.z_fmt} to {spec.d_fmt}"
        )
    return candidate


@lru_cache(maxsize=32)
def smallest(z_fmt: Format, d_fmt: Format, degree: Degree = 1) -> Spec:
    """The spec with the fewest segments that round faithfully.

    Raises `ValueError` when not even one segment for each code does.
    """
    half = 1 << (z_fmt.bits - 1)
    if degree == 0:
        return Spec(z_fmt, d_fmt, 0, half)
    segments = 4
    while segments < half:
        spec = Spec(z_fmt, d_fmt, degree, segments)
        if any((t := _build(spec, guard)).faithful and t.monotonic for guard in (3, 8)):
            return spec
        segments *= 2
    raise ValueError(f"no table of degree {degree} rounds {z_fmt} to {d_fmt} faithfully")
