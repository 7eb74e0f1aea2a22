"""The exact raw sums of a layer at one step, and the overflow counts beside them.

`RAW_SUMS` is the one table of them: model, reference, results, registers, hardware, simulation and
vectors follow it. Nothing of the project is imported here, because the float64 reference, which
knows no fixed point, takes its formulas from the table too.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True)
class Factor:
    """What a raw sum multiplies: one code for each element of a layer, (N, O).

    `frac` are its fraction bits, `largest` its largest magnitude as a code; both are functions of a
    design's `Formats`. A `change` since the step before is zero at the first step of a run.
    """

    frac: Callable[[Any], int]
    largest: Callable[[Any], int]
    change: bool = False


FACTORS = {
    "z": Factor(lambda f: f.z.frac, lambda f: f.z.magnitude),
    "d": Factor(lambda f: f.d.frac, lambda f: f.d.magnitude),
    "dz": Factor(lambda f: f.z.frac, lambda f: f.z.max - f.z.min, change=True),
    "dd": Factor(lambda f: f.d.frac, lambda f: f.d.max - f.d.min, change=True),
    "zp": Factor(lambda f: f.zp_frac, lambda f: f.zp_max),
}
"""Z, D, their changes dZ and dD since the step before, and Z P with P = D (1 - D)."""


@dataclass(frozen=True)
class SumSpec:
    """A raw sum: the product of two of `FACTORS`, added up over all N x O elements of a layer."""

    name: str
    documentation: str
    factors: tuple[str, str]
    stops: bool = False
    """Whether the rule of stopping needs it, so that every core has it."""

    @property
    def changes(self) -> bool:
        """Whether a factor is a change, so that the sum is zero at the first step of a run."""
        return any(FACTORS[name].change for name in self.factors)

    def frac(self, formats: Any) -> int:
        """Fraction bits of the sum in a design's `Formats`."""
        return sum(FACTORS[name].frac(formats) for name in self.factors)

    def largest(self, formats: Any) -> int:
        """Largest magnitude of one element's product, as an integer of `frac` fraction bits."""
        return math.prod(FACTORS[name].largest(formats) for name in self.factors)


RAW_SUMS = {
    spec.name: spec
    for spec in (
        SumSpec("z_dd", "sum Z dD", ("z", "dd"), stops=True),
        SumSpec("z_z", "sum Z^2", ("z", "z")),
        SumSpec("dd_dd", "sum dD^2", ("dd", "dd")),
        SumSpec("dz_dz", "sum dZ^2", ("dz", "dz"), stops=True),
        SumSpec("dz_d", "sum dZ D", ("dz", "d")),
        SumSpec("dz_zp", "sum dZ Z D(1-D)", ("zp", "dz")),
    )
}
"""The raw sums by name, in the order in which all parts of the project give them."""

SUMS = tuple(RAW_SUMS)
"""The names of the raw sums in their order."""


def observed(observe: str) -> tuple[str, ...]:
    """The sums that a core has whose `array.observe` is `observe`, "all" or "stopping"."""
    return tuple(name for name, spec in RAW_SUMS.items() if observe == "all" or spec.stops)


def told(observe: str, sums: Sequence[int]) -> tuple[int, ...]:
    """`sums`, ordered as `SUMS`, as such a core gives them: 0 for those that it has not."""
    kept = observed(observe)
    return tuple(value if name in kept else 0 for name, value in zip(SUMS, sums, strict=True))


COUNTED_TENSORS = ("d_operand", "w_view", "z", "g", "w", "b")
"""Tensors whose saturations (or wraps) are counted. `d_operand` counts for the layer that reads."""


class HasFormats(Protocol):
    """A design, as far as the scales of sums depend on it."""

    @property
    def formats(self) -> Any: ...


def real_sums(design: HasFormats, sums: Sequence[int]) -> list[float]:
    """Values of raw sums ordered as `SUMS`, each rounded once to float64."""
    return scaled_sums(sum_fracs(design), sums)


def sum_fracs(design: HasFormats) -> list[int]:
    """Fraction bits of the raw sums in their order."""
    return [spec.frac(design.formats) for spec in RAW_SUMS.values()]


def scaled_sums(fracs: Sequence[int], sums: Sequence[int]) -> list[float]:
    """As `real_sums`, with the fraction bits at hand."""
    return [math.ldexp(float(value), -frac) for frac, value in zip(fracs, sums, strict=True)]
