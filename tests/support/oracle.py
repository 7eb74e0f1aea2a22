"""The numeric contract line by line, in plain NumPy: what the engine must equal to the bit."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ska_hw.contract.sums import SUMS
from ska_hw.design import Design
from ska_hw.design.bounds import LayerBounds
from ska_hw.numbers.formats import Raw
from ska_hw.numbers.noise import noise, round_keys
from ska_hw.numbers.products import exact_matmul
from ska_hw.numbers.rounding import requantize
from ska_hw.numbers.sigmoid.table import table
from ska_hw.numbers.update import Coefficient, update_weights

OVERFLOWS = ("d_operand", "w_view", "z", "g", "w", "b")
"""Tensors whose saturations (or wraps) are counted. `d_operand` counts for the layer that reads."""


@dataclass(frozen=True)
class LayerStep:
    """All that one layer did in one step, as raw integers.

    `forward` (N, O) is sum Xa Wf without b; `a` (I, O) the summed outer products and `a_bias` (O,)
    the summed G, both None where nothing is updated, as is `g`; `w`, `b` are the weights after the
    update; `sums` are exact integers ordered as `contract.sums.SUMS`; `overflows` counts by tensor.
    """

    forward: Raw
    z: Raw
    d: Raw
    g: Raw | None
    a: Raw | None
    a_bias: Raw | None
    w: Raw
    b: Raw
    sums: tuple[int, ...]
    overflows: dict[str, int]


@dataclass
class _Layer:
    """State of a layer: master weights, and Z, D and its operand view of the latest step."""

    bounds: LayerBounds
    w: Raw
    b: Raw
    z: Raw | None = None
    d: Raw | None = None
    operand: Raw | None = None
    """The view of this layer's D that the layer above reads."""
    overflows: dict[str, int] = field(default_factory=dict)


class Model:
    """Trains with SKA in fixed point, one `step` at a time.

    Parameters
    ----------
    design: formats, modes and sizes.
    x: (N, I) codes in `design.formats.x`.
    weights, biases: codes in `design.formats.w`, (I, O) and (O,) for each layer; biases default
        to zero.

    Raises `ValueError` for shapes that do not fit the design.
    """

    def __init__(
        self,
        design: Design,
        x: Raw,
        weights: Sequence[Raw],
        biases: Sequence[Raw] | None = None,
    ) -> None:
        sizes = design.network.sizes
        expected = (design.data.samples, design.network.inputs)
        if x.shape != expected:
            raise ValueError(f"x must have shape {expected}, not {x.shape}")
        if [w.shape for w in weights] != sizes:
            raise ValueError(f"weights must have shapes {sizes}, not {[w.shape for w in weights]}")
        if biases is None:
            biases = [np.zeros(o, dtype=np.int64) for _, o in sizes]
        if [b.shape for b in biases] != [(o,) for _, o in sizes]:
            raise ValueError("biases must have one code for each output of each layer")
        self.design = design
        self.x = x.astype(np.int64)
        self.coefficient = Coefficient.of(
            design.training.eta, design.data.samples, design.formats.c_bits
        )
        self.sigmoid = table(design.sigmoid_spec).codes
        self.layers = [
            _Layer(design.bounds.layers[i], w.astype(np.int64), b.astype(np.int64))
            for i, (w, b) in enumerate(zip(weights, biases, strict=True))
        ]
        self.steps_done = 0

    def step(self) -> list[LayerStep]:
        """One forward pass of all samples and, from the second on, the update of every layer."""
        done = []
        operand = update_operand = self.x
        overflow = 0
        for number, layer in enumerate(self.layers):
            layer.overflows = dict.fromkeys(OVERFLOWS, 0)
            layer.overflows["d_operand"] = overflow
            before = layer.operand
            done.append(self._layer_step(number, layer, operand, update_operand))
            if number + 1 < len(self.layers):
                assert layer.d is not None
                operand, overflow = self._view_d(layer.d)
                layer.operand = operand
                previous = self.design.training.update_input == "previous"
                update_operand = before if previous and before is not None else operand
        self.steps_done += 1
        return done

    def _layer_step(
        self, number: int, layer: _Layer, operand: Raw, update_operand: Raw
    ) -> LayerStep:
        z_before, d_before = layer.z, layer.d
        forward, z = self._forward(number, layer, operand)
        d = self.sigmoid[z]
        one = 1 << self.design.formats.d.frac
        p = d * (one - d)
        g = a = a_bias = None
        if z_before is None or d_before is None:
            dz, dd = np.zeros_like(z), np.zeros_like(d)
        else:
            dz, dd = z - z_before, d - d_before
            g = self._gradient(number, layer, z * p, dd)
            a = exact_matmul(np.ascontiguousarray(update_operand.T), g, layer.bounds.update)
            a_bias = g.sum(axis=0)
            self._update(number, layer, a, a_bias)
        layer.z, layer.d = z, d
        sums = raw_sums(z, d, dz, dd, p)
        return LayerStep(forward, z, d, g, a, a_bias, layer.w, layer.b, sums, dict(layer.overflows))

    def _view_d(self, d: Raw) -> tuple[Raw, int]:
        f = self.design.formats
        return requantize(
            d, f.d.frac, f.d_operand, self.design.rounding.view, self.design.overflow.view
        )

    def _forward(self, number: int, layer: _Layer, operand: Raw) -> tuple[Raw, Raw]:
        """Sum Xa Wf, and Z = saturate( round( b + sum ) )."""
        f, bounds = self.design.formats, layer.bounds
        view, layer.overflows["w_view"] = requantize(
            layer.w, f.w.frac, f.w_view, self.design.rounding.view, self.design.overflow.view
        )
        forward = exact_matmul(operand, view, bounds.forward)
        product_frac = self.design.operand_fmt(number).frac + f.w_view.frac
        total = (forward << (bounds.z_frac - product_frac)) + (
            layer.b << (bounds.z_frac - f.w.frac)
        )
        z, layer.overflows["z"] = requantize(
            total,
            bounds.z_frac,
            f.z,
            self.design.rounding.z,
            self.design.overflow.z,
            self._noise("z", number, total.shape),
        )
        return forward, z

    def _gradient(self, number: int, layer: _Layer, zp: Raw, dd: Raw) -> Raw:
        """G = saturate( round( Z P + dD ) ), dD aligned exactly."""
        f = self.design.formats
        # Only where Z has a fraction of fewer than -D's bits is Z P coarser than dD.
        g_exact = zp << (layer.bounds.g_frac - f.z.frac - 2 * f.d.frac)
        if self.design.training.gradient == "shifted":
            g_exact = g_exact + (dd << (layer.bounds.g_frac - f.d.frac))
        g, layer.overflows["g"] = requantize(
            g_exact,
            layer.bounds.g_frac,
            f.g,
            self.design.rounding.g,
            self.design.overflow.g,
            self._noise("g", number, zp.shape),
        )
        return g

    def _update(self, number: int, layer: _Layer, a: Raw, a_bias: Raw) -> None:
        """W = saturate( round( W + A c ) ); b likewise, as one more row below W's."""
        f, modes = self.design.formats, self.design
        inputs, outputs = a.shape
        bits = self._noise("w", number, (inputs + 1, outputs))
        layer.w, layer.overflows["w"] = update_weights(
            layer.w,
            a,
            self.coefficient,
            layer.bounds.update_frac,
            f.w,
            modes.rounding.w,
            modes.overflow.w,
            None if bits is None else bits[:inputs],
        )
        layer.b, layer.overflows["b"] = update_weights(
            layer.b,
            a_bias,
            self.coefficient,
            f.g.frac,
            f.w,
            modes.rounding.w,
            modes.overflow.w,
            None if bits is None else bits[inputs],
        )

    def _noise(self, tensor: str, number: int, shape: tuple[int, ...]) -> NDArray[np.uint32] | None:
        """Random bits of one tensor at this step, or None where its rounding needs none."""
        if getattr(self.design.rounding, tensor) != "stochastic":
            return None
        keys = round_keys(self.design.training.seed, self.steps_done, number, tensor)
        return noise(keys, np.arange(shape[0])[:, None], np.arange(shape[1]))


def raw_sums(z: Raw, d: Raw, dz: Raw, dd: Raw, p: Raw) -> tuple[int, ...]:
    """The raw sums as exact integers of any size, ordered as `contract.sums.SUMS`."""
    zp = z * p
    return (
        exact_dot(z, dd),
        exact_dot(z, z),
        exact_dot(dd, dd),
        exact_dot(dz, dz),
        exact_dot(dz, d),
        exact_dot(zp, dz),
    )


def exact_dot(a: Raw, b: Raw) -> int:
    """Sum of a * b over all elements. |b| below 2^21; |a| and the number of elements any."""
    bits = int(np.abs(a).max(initial=0)).bit_length() + int(np.abs(b).max(initial=0)).bit_length()
    if bits + a.size.bit_length() < 64:
        return int(np.vdot(a, b))
    if a.size.bit_length() > 30:
        half = len(a) // 2
        return exact_dot(a[:half], b[:half]) + exact_dot(a[half:], b[half:])
    limb = 63 - 21 - a.size.bit_length()
    if limb < 1 or int(np.abs(b).max()) >= 1 << 21:
        raise ValueError("operands are too wide for an exact sum")
    return exact_dot(a & ((1 << limb) - 1), b) + (exact_dot(a >> limb, b) << limb)


def real_sums(design: Design, sums: Sequence[int]) -> list[float]:
    """Values of raw sums, each rounded once to float64."""
    z, d = design.formats.z.frac, design.formats.d.frac
    fracs = dict(zip(SUMS, (z + d, 2 * z, 2 * d, 2 * z, z + d, 2 * z + 2 * d), strict=True))
    return [_scale(value, fracs[name]) for name, value in zip(SUMS, sums, strict=True)]


def _scale(value: int, frac: int) -> float:
    """Value * 2^-frac for an integer of any size."""
    return math.ldexp(float(value), -frac)
