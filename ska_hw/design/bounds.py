"""How large every exact intermediate of a design can become, and what follows from it.

Each bound is a proof from formats and sizes alone: the largest magnitude over all inputs. The
model takes its product method from them, the hardware its register widths; a design whose
intermediates cannot be exact is refused on reading.
"""

from dataclasses import dataclass

from ska_hw.design.schema import Formats, Network, Training
from ska_hw.numbers.formats import EXACT_BITS, Format, signed_bits
from ska_hw.numbers.update import LIMB, SHIFT_BITS, Coefficient


@dataclass(frozen=True)
class LayerBounds:
    """Largest magnitudes in one layer, as raw integers, and the fraction bits they have.

    `forward`: Xa Wf summed over inputs; `z`: the same with b added, at `z_frac`; `g`:
    Z P + dD at `g_frac`; `update`: Xa G summed over samples at `update_frac`; `bias`: G summed
    over samples at G's own fraction. `update_cut` and `bias_cut` are the bits that the update of W
    and of b drops beyond c's shift.
    """

    forward: int
    z: int
    z_frac: int
    g: int
    g_frac: int
    update: int
    update_frac: int
    bias: int
    update_cut: int
    bias_cut: int

    @classmethod
    def of(cls, f: Formats, operand: Format, inputs: int, samples: int) -> "LayerBounds":
        """The bounds of a layer with `inputs` inputs, whose X operand is in `operand`."""
        product_frac = operand.frac + f.w_view.frac
        z_frac = max(product_frac, f.w.frac)
        forward = inputs * operand.magnitude * f.w_view.magnitude
        z = (forward << (z_frac - product_frac)) + (f.w.magnitude << (z_frac - f.w.frac))
        g_frac = max(f.zp_frac, f.d.frac)
        # |dD| is below one.
        g = (f.zp_max << (g_frac - f.zp_frac)) + (f.d.magnitude << (g_frac - f.d.frac))
        return cls(
            forward=forward,
            z=z,
            z_frac=z_frac,
            g=g,
            g_frac=g_frac,
            update=samples * operand.magnitude * f.g.magnitude,
            update_frac=operand.frac + f.g.frac,
            bias=samples * f.g.magnitude,
            update_cut=operand.frac + f.g.frac - f.w.frac,
            bias_cut=f.g.frac - f.w.frac,
        )


@dataclass(frozen=True)
class Bounds:
    """The bounds of every layer, and the width of the array's accumulators."""

    layers: tuple[LayerBounds, ...]

    @classmethod
    def of(cls, network: Network, formats: Formats, samples: int) -> "Bounds":
        """The bounds of a network trained on `samples` samples."""
        return cls(
            tuple(
                LayerBounds.of(formats, formats.operand(layer), inputs, samples)
                for layer, (inputs, _) in enumerate(network.sizes)
            )
        )

    @property
    def array_bits(self) -> int:
        """Width of the array's signed accumulators: both passes of every layer fit.

        b is added after the array, in the column's post-processing.
        """
        return max(signed_bits(max(b.forward, b.update, b.bias)) for b in self.layers)

    @property
    def cuts(self) -> list[int]:
        """Bits that the updates drop beyond c's shift: of W by layer, then of b."""
        return [*(b.update_cut for b in self.layers), self.layers[0].bias_cut]

    @property
    def shift_limits(self) -> tuple[int, int]:
        """Least and greatest right shift of c with which every update drops 0 to `EXACT_BITS` - 1
        bits: what a design, a register and the core accept.
        """
        least, greatest = -min(self.cuts), EXACT_BITS - 1 - max(self.cuts)
        return max(0, least), min((1 << SHIFT_BITS) - 1, greatest)


def check(
    bounds: Bounds, network: Network, formats: Formats, training: Training, samples: int
) -> None:
    """Raise `ValueError` where an intermediate may not fit int64."""
    f = formats
    for layer, b in enumerate(bounds.layers):
        # A result with more fraction bits than its exact value has zeros appended to it.
        _check_bound(layer, "the sum of Xa Wf and b", b.z << max(0, f.z.frac - b.z_frac))
        _check_bound(layer, "Z P + dD", b.g << max(0, f.g.frac - b.g_frac))
        _check_bound(layer, "the sum of outer products", b.update)
        for name, shift in (("z", b.z_frac - f.z.frac), ("g", b.g_frac - f.g.frac)):
            if shift >= EXACT_BITS:
                raise ValueError(f"formats.{name}: rounding would drop {shift} bits at once")
    c = Coefficient.of(training.eta, samples, f.c_bits)
    least, greatest = bounds.shift_limits
    if not least <= c.shift <= greatest:
        cut = next(cut for cut in bounds.cuts if not 0 <= cut + c.shift < EXACT_BITS) + c.shift
        raise ValueError(
            f"formats.w: the update of W would drop {cut} bits; 0 to {EXACT_BITS - 1} can be "
            f"dropped (eta {training.eta:g}, {samples} samples, {f.w})"
        )
    for layer, b in enumerate(bounds.layers):
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
