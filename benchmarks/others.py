"""The same step of SKA in the fixed-point libraries of others, written as their users would.

Each class makes one whole step (forward, gradient, outer products, write-back, raw sums) of all
layers in the formats of preset `q16`, with Z and D by table as in the model. The sums are plain
NumPy on raw codes, so that the libraries are not charged for what they don't offer.
"""

from collections.abc import Callable
from typing import Any

import apytypes
import numpy as np
from apytypes import APyFixedArray, QuantizationMode
from fxpmath import Fxp

from ska_hw.design import Design
from ska_hw.model.data import RawTensors
from ska_hw.numbers import fixed
from ska_hw.numbers.formats import Format
from ska_hw.numbers.sigmoid.table import table
from ska_hw.numbers.update import Coefficient, update_weights
from tests.support import oracle


class Int64:
    """The plain model with NumPy's int64 products in place of BLAS."""

    def __init__(self, design: Design, raw: RawTensors) -> None:
        self.model = oracle.Model(design, raw.x, raw.weights, raw.biases)

    def step(self) -> None:
        exact: Callable[..., Any] = fixed.exact_matmul
        oracle.exact_matmul = lambda a, b, bound: a @ b  # type: ignore[attr-defined]
        try:
            self.model.step()
        finally:
            oracle.exact_matmul = exact  # type: ignore[attr-defined]


class _Library:
    """What both libraries share: state, sums and the order of things."""

    def __init__(self, design: Design, raw: RawTensors) -> None:
        self.f = design.formats
        self.c = Coefficient.of(design.training.eta, design.data.samples, self.f.c_bits)
        self.c_fmt = Format(self.c.mantissa.bit_length() + 1, self.c.shift)
        self.codes = table(design.sigmoid_spec).codes
        self.x = self.tensor(raw.x, self.f.x)
        self.w = [self.tensor(w, self.f.w) for w in raw.weights]
        self.z: list[Any] = [None] * len(self.w)
        self.d: list[Any] = [None] * len(self.w)

    def step(self) -> None:
        x = update_x = self.x
        for n, w in enumerate(self.w):
            z = self.matmul(x, self.cast(w, self.f.w_view))
            z = self.raw(self.cast(z, self.f.z))
            d = self.codes[z]
            z_old, d_old = self.z[n], self.d[n]
            p = d * ((1 << self.f.d.frac) - d)
            d_fixed = self.tensor(d, self.f.d)
            if z_old is not None:
                dz, dd = z - z_old, d - d_old
                p_fixed = self.tensor(p, Format(2 * self.f.d.bits, 2 * self.f.d.frac))
                g = self.tensor(z, self.f.z) * p_fixed + self.tensor(
                    dd, Format(self.f.d.bits + 1, self.f.d.frac)
                )
                g = self.cast(g, self.f.g)
                a = self.matmul(update_x.T, g)
                self.w[n] = self.write_back(w, a)
                oracle.raw_sums(z, d, dz, dd, p)
            self.z[n], self.d[n] = z, d
            x = d_fixed
            update_x = d_fixed if d_old is None else self.tensor(d_old, self.f.d)

    def write_back(self, w: Any, a: Any) -> Any:
        return self.cast(w + a * self.tensor(self.c.mantissa, self.c_fmt), self.f.w)

    def tensor(self, codes: Any, fmt: Format) -> Any:
        raise NotImplementedError

    def cast(self, x: Any, fmt: Format) -> Any:
        raise NotImplementedError

    def matmul(self, a: Any, b: Any) -> Any:
        raise NotImplementedError

    def raw(self, x: Any) -> Any:
        raise NotImplementedError


class APyTypes(_Library):
    """APyTypes: exact products of growing width, then one cast."""

    def tensor(self, codes: Any, fmt: Format) -> Any:
        # APyFixed is signed: one more bit holds an unsigned code.
        bits = fmt.bits + (not fmt.signed)
        if np.ndim(codes) == 0:
            return apytypes.APyFixed(int(codes), bits=bits, int_bits=bits - fmt.frac)
        return APyFixedArray.from_array(
            np.ldexp(codes.astype(np.float64), -fmt.frac), bits=bits, int_bits=bits - fmt.frac
        )

    def cast(self, x: Any, fmt: Format) -> Any:
        return x.cast(
            bits=fmt.bits,
            int_bits=fmt.bits - fmt.frac,
            quantization=QuantizationMode.RND_CONV,
            overflow=apytypes.OverflowMode.SAT,
        )

    def matmul(self, a: Any, b: Any) -> Any:
        return a @ b

    def raw(self, x: Any) -> Any:
        codes = x.to_bits(numpy=True).astype(np.int64)
        return codes - ((codes >> (x.bits - 1)) << x.bits)


class Fxpmath(_Library):
    """fxpmath: NumPy's integers underneath, one cast after the exact product.

    W + A c is wider than 64 bits, where fxpmath falls back to Python's integers and does not
    round; it is done on raw codes instead, which is faster.
    """

    def write_back(self, w: Any, a: Any) -> Any:
        codes, _ = update_weights(w.val, a.val, self.c, a.n_frac, self.f.w)
        return self.tensor(codes, self.f.w)

    def tensor(self, codes: Any, fmt: Format) -> Any:
        return Fxp(codes, fmt.signed, fmt.bits, fmt.frac, raw=True)

    def cast(self, x: Any, fmt: Format) -> Any:
        return Fxp(x, fmt.signed, fmt.bits, fmt.frac, rounding="around", overflow="saturate")

    def matmul(self, a: Any, b: Any) -> Any:
        return np.dot(a, b)

    def raw(self, x: Any) -> Any:
        return x.val
