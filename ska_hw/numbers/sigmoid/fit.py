"""Fits the integer coefficients of the sigmoid tables.

A table is right when every code it gives is one of the two neighbours of the exact value, so for
each code there is a band in which the polynomial must lie. Each segment's real minimax polynomial
is its chord, moved, for lines, and levels four points for parabolas; around it integer
slopes and curvatures are tried, and what the bands leave for the intercept is an interval of
integers. The narrowest coefficients for which no segment's interval is empty are taken, and within
them those of the smallest error.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from ska_hw.numbers.formats import EXACT_BITS, Raw
from ska_hw.numbers.sigmoid.spec import SigmoidSpec

Real = NDArray[np.float64]

AMPLE = 6
"""Bits below those that the argument's width asks for, with which nothing is lost any more."""

KNOTS = 17
"""Points of a segment at which a parabola is fitted; the bands look at every code."""

AT_A_TIME = 512
"""Segments that are fitted at a time, so that the alternatives of all fit the cache."""

REACH = 1.5
"""In D's last place: a polynomial that is further off anywhere gives a code that is no neighbour,
as half is added before the last bits are dropped."""


@dataclass(frozen=True)
class Coefficients:
    """Integer coefficients of all segments, as in `sigmoid.SigmoidTable`."""

    c0: Raw
    c1: Raw
    c2: Raw
    shift: int
    align: int


@dataclass(frozen=True)
class _Scale:
    """Where the points of the coefficients are: bits below D's last place of c0, c1 (and c2)."""

    shift: int
    align: int


def exact(z: Raw, spec: SigmoidSpec) -> Real:
    """sigmoid(z) in units of D's last place, to float64's precision."""
    z_real = np.ldexp(z.astype(np.float64), -spec.z_fmt.frac)
    return np.ldexp(1 / (1 + np.exp(np.minimum(-z_real, 700.0))), spec.d_fmt.frac)


def plan(spec: SigmoidSpec) -> Coefficients:
    """PLAN of Amin, Curtis and Hayes-Gill (1997): four lines with slopes that are powers of two.

    Their knots, 1, 2.375 and 5, are multiples of an eighth, so on uniform segments of an eighth
    the lines are exact.
    """
    span = 1 << spec.t_bits
    left = np.ldexp(np.arange(spec.segments, dtype=np.float64) * span, -spec.z_fmt.frac)
    pieces = [left < 1, left < 2.375, left < 5]
    slope = np.select(pieces, [2.0**-2, 2.0**-3, 2.0**-5], 0.0)
    value = slope * left + np.select(pieces, [0.5, 0.625, 0.84375], 1.0)
    # The flattest slope of a code's step, 2^-5, has to be an integer.
    shift = max(1, spec.z_fmt.frac - spec.d_fmt.frac + 5)
    scale = spec.d_fmt.frac + shift
    c0 = np.ldexp(value, scale).astype(np.int64) + (1 << shift >> 1)
    c1 = np.ldexp(slope, scale - spec.z_fmt.frac).astype(np.int64)
    return Coefficients(c0, c1, np.zeros_like(c0), shift, 0)


class Fitter:
    """Integer fits of one spec."""

    def __init__(self, spec: SigmoidSpec) -> None:
        self.spec = spec
        self.span = 1 << spec.t_bits
        codes = np.arange(spec.half, dtype=np.int64).reshape(spec.segments, self.span)
        self.target = exact(codes, spec)
        last = float(spec.d_fmt.max)
        self.low = np.minimum(np.floor(self.target), last).astype(np.int64)
        self.high = np.ceil(self.target).astype(np.int64)
        self.t = np.arange(self.span, dtype=np.int64)
        self.real, error = _minimax(self.target, spec.degree)
        self.possible = bool(error.max() <= REACH)

    def faithful(self) -> Coefficients | None:
        """The faithful fit with so many bits that more don't help; None if there is none."""
        *_, scale = self._scales()
        return self._fit(scale, 0, *self._candidates(scale)) if self.possible else None

    def monotonic(self) -> Coefficients:
        """Where no fit is faithful: the one of least largest error that never falls."""
        *_, scale = self._scales()
        real = _monotonic_minimax(self.target, self.spec.degree, 0.5**AMPLE)
        points = (scale.shift, scale.shift - scale.align, scale.shift)
        rows = [
            np.rint(np.ldexp(c, at)).astype(np.int64) for c, at in zip(real.T, points, strict=False)
        ]
        rows += [np.zeros_like(rows[0])] * (3 - len(rows))
        c0 = rows[0] + (1 << scale.shift >> 1)
        return Coefficients(c0, rows[1], rows[2], scale.shift, scale.align)

    def narrowest(self, accept: Callable[[Coefficients], bool]) -> Coefficients | None:
        """The faithful fit with the fewest bits that `accept` takes; None if there is none."""
        best = chosen = None
        for scale in self._scales() if self.possible else ():
            c1, c2 = self._candidates(scale)
            slopes = int(c1.max()).bit_length() + int(-c2.min()).bit_length()
            for dropped in range(scale.shift, -1, -1):
                bits = slopes + scale.shift - dropped
                if best is not None and bits >= best:
                    break
                found = self._fit(scale, dropped, c1, c2)
                if found is not None and accept(found):
                    best, chosen = bits, found
                    break
        return chosen

    def _scales(self) -> Iterator[_Scale]:
        """Points of the coefficients to be tried, the most ample last."""
        t_bits = self.spec.t_bits
        room = EXACT_BITS - 2 - self.spec.d_fmt.frac
        if self.spec.degree == 0 or t_bits == 0:
            yield _Scale(0, 0)
            return
        slopes = range(max(0, t_bits - 1), t_bits + AMPLE + 1)
        if self.spec.degree == 1:
            found = [_Scale(slope, 0) for slope in slopes]
        else:
            found = [
                _Scale(shift, shift - slope)
                for shift in range(2 * t_bits - 1, 2 * t_bits + AMPLE + 1)
                for slope in slopes
                if shift >= slope
            ]
        fitting = [scale for scale in found if scale.shift <= room]
        if not fitting:
            raise ValueError(f"{self.spec.d_fmt} is too wide for a sigmoid table")
        yield from fitting

    def _candidates(self, scale: _Scale) -> tuple[Raw, Raw]:
        """Integer c1 and c2 of shape (segments, choices) around the real minimax polynomial."""
        segments = self.spec.segments
        c2 = np.zeros((segments, 1), dtype=np.int64)
        if not self.spec.degree or not self.spec.t_bits:
            return np.zeros_like(c2), c2
        c1_real = np.ldexp(self.real[:, 1:2], scale.shift - scale.align)
        if self.spec.degree == 2:
            c2_real = np.ldexp(self.real[:, 2:3], scale.shift)
            c2 = np.minimum(np.rint(c2_real).astype(np.int64) + np.arange(-1, 2), 0)
            # The slope that makes up best for a curvature that is off is the chord's.
            c1_real = c1_real + np.ldexp((c2_real - c2) * (self.span - 1), -scale.align)
        near = np.arange(-1, 2)
        c1 = np.maximum(np.rint(c1_real).astype(np.int64)[:, :, None] + near, 0)
        c2 = np.broadcast_to(c2[:, :, None], c1.shape)
        return c1.reshape(segments, -1), c2.reshape(segments, -1)

    def _fit(self, scale: _Scale, dropped: int, c1: Raw, c2: Raw) -> Coefficients | None:
        """Choose among candidates, c0 a multiple of 2^dropped; None if a segment has no choice."""
        t, half = self.t, 1 << scale.shift >> 1
        slope = ((c1 << scale.align)[:, :, None] + c2[:, :, None] * t) * t
        low = ((self.low << scale.shift)[:, None] - slope).max(axis=2)
        high = (((self.high + 1) << scale.shift)[:, None] - 1 - slope).min(axis=2)
        # The largest c0 stays one whose value is below one.
        high = np.minimum(high, (1 << (self.spec.d_fmt.frac + scale.shift)) - 1)
        first, last = -(-low >> dropped), high >> dropped
        possible = first <= last
        if not np.all(possible.any(axis=1)):
            return None
        rest = np.ldexp(self.target, scale.shift)[:, None] - slope
        middle = (rest.max(axis=2) + rest.min(axis=2)) / 2
        c0 = np.rint(np.ldexp(middle + half, -dropped)).astype(np.int64)
        c0 = np.clip(c0, first, last) << dropped
        off = np.abs(rest + half - c0[:, :, None]).max(axis=2)
        chosen = np.where(possible, off, np.inf).argmin(axis=1)[:, None]
        c0, c1, c2 = (np.take_along_axis(c, chosen, axis=1)[:, 0] for c in (c0, c1, c2))
        return Coefficients(c0, c1, c2, scale.shift, scale.align)


def _minimax(target: Real, degree: int) -> tuple[Real, Real]:
    """Coefficients (segments, degree + 1) of the polynomials of least largest error, by powers.

    And that error by segment (segments,): no polynomial of this degree has a smaller one. Parabolas
    are fitted at the `KNOTS`, so theirs is the error there. After a part of the segments with one
    beyond `REACH` none are fitted any more.
    """
    span = target.shape[1]
    if degree == 0 or span == 1:
        low, high = target.min(axis=1), target.max(axis=1)
        return (high + low)[:, None] / 2, (high - low) / 2
    if degree == 1:
        # A curve of one sign of curvature has its chord's slope as the best.
        slope = (target[:, -1:] - target[:, :1]) / (span - 1)
        rest = target - slope * np.arange(span)
        low, high = rest.min(axis=1), rest.max(axis=1)
        return np.hstack([(high + low)[:, None] / 2, slope]), (high - low) / 2
    at, powers = _knots(span, degree)
    rows = []
    for first in range(0, len(target), AT_A_TIME):
        rows.append(_parabola(target[first : first + AT_A_TIME, at], powers))
        if rows[-1][1].max() > REACH:
            break  # the steepest segments come first, and one that cannot be fitted is enough
    polynomials, errors = (np.concatenate(parts) for parts in zip(*rows, strict=True))
    return polynomials / float(span - 1) ** np.arange(degree + 1), errors


def _parabola(y: Real, powers: Real) -> tuple[Real, Real]:
    """The best parabolas through rows of points, and their largest errors.

    Of four points the best parabola misses each by the same amount, with alternating signs; of
    more points the least largest error is that of the worst four (de la Vallée Poussin).
    """
    count = powers.shape[0]
    if count <= 3:
        found = np.zeros((len(y), 3))
        found[:, :count] = np.linalg.solve(powers[:, :count], y.T).T
        return found, np.zeros(len(y))
    fours = np.array(list(combinations(range(count), 4)))
    x = powers[fours, 1]
    apart = x[:, :, None] - x[:, None, :] + np.eye(4)
    weights = 1 / apart.prod(axis=2)
    weights /= np.abs(weights).sum(axis=1, keepdims=True)
    level = np.zeros((len(fours), count))
    np.put_along_axis(level, fours, weights, axis=1)
    errors = y @ level.T
    worst = np.abs(errors).argmax(axis=1)
    points = fours[worst]
    error = np.take_along_axis(errors, worst[:, None], axis=1)
    matrix = np.concatenate([powers[points], np.sign(weights[worst])[:, :, None]], axis=2)
    values = np.take_along_axis(y, points, axis=1)
    found = np.linalg.solve(matrix, values[:, :, None])[:, :3, 0]
    return found, np.abs(error[:, 0])


def _knots(span: int, degree: int) -> tuple[NDArray[np.int64], Real]:
    """Codes of a segment to look at, denser at its ends, and their powers on 0 to 1."""
    places = np.linspace(0, np.pi, min(span, KNOTS))
    at = np.unique(np.rint((1 - np.cos(places)) / 2 * (span - 1)).astype(np.int64))
    return at, np.vander(at / max(span - 1, 1), degree + 1, increasing=True)


def _monotonic_minimax(target: Real, degree: int, margin: float) -> Real:
    """As `_minimax`, all segments at once: never falling, by `margin` at the joints, from 1/2.

    The largest error of all is minimised and, beside it, each segment's.
    """
    from scipy.optimize import linprog
    from scipy.sparse import csr_array

    segments, span = target.shape
    at, powers = _knots(span, degree)
    n = degree + 1
    size = segments * n + segments + 1
    one = 2 * target[0, 0]
    limits: list[float] = []
    entries: list[tuple[float, int, int]] = []

    def constrain(terms: list[tuple[int, Real]], limit: float) -> None:
        for column, values in terms:
            entries.extend((v, len(limits), column + k) for k, v in enumerate(values))
        limits.append(limit)

    flat = np.arange(n, dtype=np.float64)
    first, last = np.eye(n)[0], np.ones(n)
    for s in range(segments):
        error = segments * n + s
        for place, row in zip(at, powers, strict=True):
            y = target[s, place] / one
            constrain([(s * n, row), (error, -np.ones(1))], y)
            constrain([(s * n, -row), (error, -np.ones(1))], -y)
        constrain([(error, np.ones(1)), (size - 1, -np.ones(1))], 0.0)
        constrain([(s * n, -flat)], 0.0)
        if s:
            constrain([(s * n - n, last), (s * n, -first)], -margin / one)
    cost = np.zeros(size)
    cost[segments * n :] = 1
    cost[-1] = segments
    values, rows, columns = zip(*entries, strict=True)
    upper = csr_array((values, (rows, columns)), shape=(len(limits), size))
    half = csr_array(np.eye(1, size)), [0.5]
    found = linprog(cost, upper, limits, *half, bounds=(None, None))
    scale = one / float(max(span - 1, 1)) ** np.arange(n)
    polynomials: Real = found.x[: segments * n].reshape(segments, n) * scale
    return polynomials
