"""What a design costs, from its formats and sizes alone.

Two figures, until real areas are known:

- multiplier bits: the partial products of all multipliers. The array has P^2 of
  max(X, view of D) by max(view of W, G) bits; each of the P columns one for Z P of G, those of the
  sigmoid, and one for the update's coefficient.
- memory bits: X, and of every layer Z, D, the view of D that the update of the layer above still
  reads, W and b; G of the widest layer; the sigmoid's table in each of the P columns.

Rounding modes, adders and registers are not counted.
"""

from dataclasses import dataclass

from ska_hw.design import PRESETS, Design
from ska_hw.numbers.sigmoid.table import SigmoidTable, table


@dataclass(frozen=True)
class Cost:
    """Bits of multipliers and of memory."""

    multiplier: int
    memory: int

    def relative(self, unit: "Cost") -> float:
        """The mean of both figures, each as a share of `unit`'s."""
        return (self.multiplier / unit.multiplier + self.memory / unit.memory) / 2

    def covers(self, other: "Cost") -> bool:
        """Whether neither figure of `other` is smaller."""
        return self.multiplier <= other.multiplier and self.memory <= other.memory


def cost(design: Design) -> Cost:
    """Cost of one design."""
    sigmoid = table(design.sigmoid_spec)
    return Cost(_multiplier(design, sigmoid), _memory(design, sigmoid))


def unit(design: Design) -> Cost:
    """Cost of the same network and array with the preset q16, by which others are measured."""
    formats = PRESETS["q16"] | {"preset": "q16"}
    return cost(design.with_(sigmoid={"degree": design.sigmoid.degree}, formats=formats))


def _multiplier(design: Design, sigmoid: SigmoidTable) -> int:
    f, size = design.formats, design.array.size
    element = max(f.x.bits, f.d_operand.bits) * max(f.w_view.bits, f.g.bits)
    gradient = f.z.bits * 2 * f.d.bits
    update = f.c_bits * design.bounds.array_bits
    slope = max(c.bit_length() for c in sigmoid.c1)
    curve = max((-c).bit_length() for c in sigmoid.c2)
    # A parabola's second product takes the first one's sum, which has the aligned slope's width.
    polynomial = sigmoid.spec.t_bits * (curve + (slope + sigmoid.align if curve else slope))
    column = gradient + update + (polynomial if sigmoid.multipliers else 0)
    return size * size * element + size * column


def _memory(design: Design, sigmoid: SigmoidTable) -> int:
    f, samples, layers = design.formats, design.data.samples, design.network.layers
    bits = samples * design.network.inputs * f.x.bits
    bits += samples * sum(layers) * (f.z.bits + f.d.bits)
    if design.training.update_input == "previous":
        bits += samples * sum(layers[:-1]) * f.d_operand.bits
    bits += samples * max(layers) * f.g.bits
    bits += sum((inputs + 1) * outputs for inputs, outputs in design.network.sizes) * f.w.bits
    return bits + design.array.size * sigmoid.table_bits
