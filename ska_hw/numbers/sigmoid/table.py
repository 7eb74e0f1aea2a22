"""The sigmoid as integer tables: piecewise polynomials on raw codes.

D = sigmoid(Z) is evaluated on the magnitude of Z and mirrored, so sigmoid(-z) = 1 - sigmoid(z)
holds exactly for every code but one: where 1 - D would be 1, D is the last code below it. The
magnitude's top bits pick a segment, its low bits t are the polynomial's argument:

    D = ( c0[segment] + ((c1[segment] << a) + c2[segment] * t) * t ) >> shift

The constant that rounds half up is part of c0. A model and a Verilog component that evaluate this
line agree by construction; `codes` lists the result for every code of Z.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache, reduce
from operator import or_

import numpy as np
from numpy.typing import NDArray

from ska_hw.numbers.formats import Format, Raw
from ska_hw.numbers.sigmoid.fit import Coefficients, Fitter, exact, plan
from ska_hw.numbers.sigmoid.spec import Degree, SigmoidSpec


@dataclass(frozen=True)
class SigmoidTable:
    """Coefficients of one sigmoid, as integers.

    `c0`, `c1`, `c2`: one for each segment (c1, c2 are zero where the degree has none); `shift`
    final bits dropped; `align` left shift that brings c1 to the scale of c2 * t.
    """

    spec: SigmoidSpec
    c0: tuple[int, ...]
    c1: tuple[int, ...]
    c2: tuple[int, ...]
    shift: int
    align: int

    @classmethod
    def of(cls, spec: SigmoidSpec, found: Coefficients) -> "SigmoidTable":
        """A table from fitted coefficients."""
        c0, c1, c2 = (tuple(c.tolist()) for c in (found.c0, found.c1, found.c2))
        return cls(spec, c0, c1, c2, found.shift, found.align)

    @property
    def stored_bits(self) -> tuple[int, int, int]:
        """Bits of c0, c1 and c2 that differ between segments: the columns a memory has to hold."""
        return tuple(_columns(c) for c in (self.c0, self.c1, self.c2))  # type: ignore[return-value]

    @property
    def table_bits(self) -> int:
        """Bits of memory for all segments."""
        return self.spec.segments * sum(self.stored_bits)

    @property
    def multipliers(self) -> int:
        """Multipliers for one result a cycle; slopes that are powers of two need none."""
        slopes = any(c & (c - 1) for c in self.c1)
        return int(slopes or any(self.c2)) + int(any(self.c2))

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
        right = np.minimum(exact(z, self.spec), self.spec.d_fmt.max)
        return self.evaluate(z).astype(np.float64) - right

    @property
    def faithful(self) -> bool:
        """Whether every code is less than one unit in the last place off.

        The most negative code is not asked: its magnitude has no code, so it takes its
        neighbour's value, which in narrow ranges is further off than that.
        """
        z = np.arange(1 - self.spec.half, 1, dtype=np.int64)
        d = self.evaluate(z)
        # sigmoid(z) lies between two codes for every z but 0, however near to one of them: floats
        # cannot tell 1 - 1e-17 from 1. Of two mirrored codes the negative one is exact in floats.
        below = np.floor(exact(z, self.spec)).astype(np.int64)
        right = (d == below) | (d == below + 1)
        right[-1] = d[-1] == below[-1]
        return bool(right.all())

    @property
    def monotonic(self) -> bool:
        """Whether D never falls as Z rises."""
        z = np.arange(-self.spec.half, self.spec.half, dtype=np.int64)
        return bool(np.all(np.diff(self.evaluate(z)) >= 0))

    @property
    def right(self) -> bool:
        """Faithful and monotonic."""
        return self.faithful and self.monotonic


def _columns(values: tuple[int, ...]) -> int:
    """Number of bit positions, that of the sign among them, in which `values` are not all alike."""
    width = 1 + max((~v if v < 0 else v).bit_length() for v in values)
    return (reduce(or_, (v ^ values[0] for v in values)) & ((1 << width) - 1)).bit_count()


@lru_cache(maxsize=256)
def table(spec: SigmoidSpec) -> SigmoidTable:
    """The table with the narrowest coefficients that is faithful, monotonic and symmetric.

    Where the segments do not allow faithful rounding, the one with ample coefficients is returned
    if it is monotonic, as is PLAN; its `error_ulp` tells what it costs. Raises `ValueError`
    otherwise.
    """
    if spec.method == "plan":
        return SigmoidTable.of(spec, plan(spec))
    fitter = Fitter(spec)
    if (best := _narrowest(spec, fitter)) is not None:
        return best
    candidate = SigmoidTable.of(spec, fitter.monotonic())
    if not candidate.monotonic:
        raise ValueError(
            f"{spec.segments} segments of degree {spec.degree} give no monotonic sigmoid from "
            f"{spec.z_fmt} to {spec.d_fmt}"
        )
    return candidate


@lru_cache(maxsize=256)
def smallest(z_fmt: Format, d_fmt: Format, degree: Degree = 1) -> SigmoidSpec:
    """The spec with the fewest segments that round faithfully.

    Raises `ValueError` when not even one segment for each code does.
    """
    segments = 2
    while segments <= 1 << (z_fmt.bits - 1):
        spec = SigmoidSpec(z_fmt, d_fmt, degree, segments)
        fitter = Fitter(spec)
        found = fitter.faithful()
        # Of fits that are not monotonic, a narrower one may be.
        if found is not None and (SigmoidTable.of(spec, found).right or _narrowest(spec, fitter)):
            return spec
        segments *= 2
    raise ValueError(f"no table of degree {degree} rounds {z_fmt} to {d_fmt} faithfully")


def _narrowest(spec: SigmoidSpec, fitter: Fitter) -> SigmoidTable | None:
    """The table with the fewest bits that is faithful and monotonic."""
    found = fitter.narrowest(lambda fit: SigmoidTable.of(spec, fit).right)
    return None if found is None else SigmoidTable.of(spec, found)
