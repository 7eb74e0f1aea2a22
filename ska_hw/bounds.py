"""How large every exact intermediate of a design can become, and what follows from it.

Each bound is a proof from formats and sizes alone: the largest magnitude over all inputs. The
model takes its product method from them, the hardware its register widths; a design whose
intermediates cannot be exact is refused on reading.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ska_hw.fixed import EXACT_BITS, signed_bits
from ska_hw.update import LIMB, Coefficient

if TYPE_CHECKING:
    from ska_hw.design import Design


@dataclass(frozen=True)
class LayerBounds:
    """Largest magnitudes in one layer, as raw integers, and the fraction bits they have.

    `forward`: Xa Wf summed over inputs; `z`: the same with b added, at `z_frac`; `g`:
    Z P + dD at `g_frac`; `update`: Xa G summed over samples at `update_frac`; `bias`: G summed
    over samples at G's own fraction.
    """

    forward: int
    z: int
    z_frac: int
    g: int
    g_frac: int
    update: int
    update_frac: int
    bias: int


def layer_bounds(design: "Design", layer: int) -> LayerBounds:
    """The bounds of layer `layer` (counted from 0)."""
    f = design.formats
    xa = design.operand_fmt(layer)
    inputs, _ = design.network.sizes[layer]
    samples = design.data.samples
    product_frac = xa.frac + f.w_view.frac
    z_frac = max(product_frac, f.w.frac)
    forward = inputs * xa.magnitude * f.w_view.magnitude
    z = (forward << (z_frac - product_frac)) + (f.w.magnitude << (z_frac - f.w.frac))
    # P = D (1 - D) is at most a quarter; |dD| is below one.
    p = 1 << (2 * f.d.frac - 2)
    g_frac = max(f.z.frac + 2 * f.d.frac, f.d.frac)
    g = ((f.z.magnitude * p) << (g_frac - f.z.frac - 2 * f.d.frac)) + (
        f.d.magnitude << (g_frac - f.d.frac)
    )
    return LayerBounds(
        forward=forward,
        z=z,
        z_frac=z_frac,
        g=g,
        g_frac=g_frac,
        update=samples * xa.magnitude * f.g.magnitude,
        update_frac=xa.frac + f.g.frac,
        bias=samples * f.g.magnitude,
    )


def array_bits(design: "Design") -> int:
    """Width of the array's signed accumulators: both passes of every layer fit.

    b is added after the array, in the column's post-processing.
    """
    layers = [layer_bounds(design, layer) for layer in range(len(design.network.layers))]
    return max(signed_bits(max(b.forward, b.update, b.bias)) for b in layers)


def check(design: "Design") -> None:
    """Raise `ValueError` where an intermediate of `design` may not fit int64."""
    f, layers = design.formats, range(len(design.network.layers))
    for layer in layers:
        b = layer_bounds(design, layer)
        # A result with more fraction bits than its exact value has zeros appended to it.
        _check_bound(layer, "the sum of Xa Wf and b", b.z << max(0, f.z.frac - b.z_frac))
        _check_bound(layer, "Z P + dD", b.g << max(0, f.g.frac - b.g_frac))
        _check_bound(layer, "the sum of outer products", b.update)
        for name, shift in (("z", b.z_frac - f.z.frac), ("g", b.g_frac - f.g.frac)):
            if shift >= EXACT_BITS:
                raise ValueError(f"formats.{name}: rounding would drop {shift} bits at once")
    _check_coefficient(design)
    c = Coefficient.of(design.training.eta, design.data.samples, f.c_bits)
    for layer in layers:
        b = layer_bounds(design, layer)
        # A c is kept in two limbs, of which the lower has up to LIMB bits.
        for what, bound, frac in (("W", b.update, b.update_frac), ("b", b.bias, f.g.frac)):
            upper = bound * c.mantissa >> min(frac + c.shift - f.w.frac, LIMB)
            _check_bound(layer, f"the update of {what}", upper + f.w.magnitude)


def _check_bound(layer: int, what: str, bound: int) -> None:
    if bound.bit_length() > EXACT_BITS:
        raise ValueError(
            f"formats: layer {layer + 1}: {what} may need {signed_bits(bound)} bits; at most "
            f"{EXACT_BITS + 1} are exact: narrow the formats or the layer"
        )


def _check_coefficient(design: "Design") -> None:
    """The update's coefficient exists, and what it drops can be dropped at once."""
    training, f = design.training, design.formats
    c = Coefficient.of(training.eta, design.data.samples, f.c_bits)
    for fmt in (f.x, f.d_operand, None):
        cut = (fmt.frac if fmt else 0) + f.g.frac + c.shift - f.w.frac
        if not 0 <= cut < EXACT_BITS:
            raise ValueError(
                f"formats.w: the update of W would drop {cut} bits; 0 to {EXACT_BITS - 1} can be "
                f"dropped (eta {training.eta:g}, {design.data.samples} samples, {f.w})"
            )
