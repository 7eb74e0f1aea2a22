"""The formats and modes to choose from, as named integers and words, and the designs they mean.

A range is a power of two. The float reference gives each tensor two: the smallest that holds all
its values, and the next below, which saturates.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ska_hw.design import PRESETS, Design
from ska_hw.design.presets import PRESET_ROUNDING
from ska_hw.errors import UserError
from ska_hw.numbers.formats import Format

Choice = dict[str, int | str]
"""One point of the space: a value for every name in `WIDTHS`, `RANGES` and `MODES`."""

WIDTHS = {
    "x": (3, 12),
    "d": (6, 18),
    "d_cut": (0, 10),
    "z": (8, 18),
    "g": (6, 18),
    "w_view": (6, 18),
    "w_extra": (0, 12),
}
"""Bits: X, D, Z, G, the view of W; how many fewer D's view has than D, and more W than its view."""

RANGES = ("x", "z", "g", "w")
"""Tensors with a choice of range; the choice is named `x_range` and so on."""
RANGE_NAMES = tuple(f"{name}_range" for name in RANGES)

MODES = {
    "round_z": ("nearest_even", "nearest_up", "floor"),
    "round_g": ("nearest_even", "nearest_up", "floor"),
    "round_w": ("nearest_even", "nearest_up", "stochastic"),
    "round_view": ("nearest_even", "nearest_up"),
}
"""Rounding modes; those that are known to ruin a run, such as a truncated view of W, left out."""


@dataclass(frozen=True)
class Space:
    """All choices for one design. `exponents`: log2 of the range that holds X, Z, G and W."""

    base: Design
    exponents: Mapping[str, int]

    @classmethod
    def of(cls, base: Design, magnitudes: Mapping[str, float]) -> "Space":
        """From the largest magnitude of each tensor in float."""
        # The mantissa that frexp leaves is from 1/2 to 1; of zero it gives the exponent 0.
        return cls(base, {name: math.frexp(magnitudes[name])[1] for name in RANGES})

    def values(self, name: str) -> list[int | str]:
        """What can be chosen for `name`, widths and ranges ascending."""
        own = [] if self.own is None else [self.own[name]]
        if name in MODES:
            return list(dict.fromkeys([*MODES[name], *own]))
        if name in WIDTHS:
            low, high = WIDTHS[name]
            widths = [low, high, *map(int, own)]
            return list(range(min(widths), max(widths) + 1))
        exponent = self.exponents[name.removesuffix("_range")]
        ranges = [exponent - 1, exponent, *map(int, own)]
        return list(range(min(ranges), max(ranges) + 1))

    @property
    def names(self) -> list[str]:
        """All names of a choice."""
        return [*WIDTHS, *RANGE_NAMES, *MODES]

    def design(self, choice: Choice) -> Design:
        """The design that `choice` means. Raises `UserError` for one that cannot be."""
        c, x = _numbers(choice), self.base.formats.x
        bits = {name: c[name] for name in ("x", "d", "z", "g", "w_view")}
        bits |= {"d_operand": c["d"] - c["d_cut"], "w": c["w_view"] + c["w_extra"]}
        if bits["d_operand"] <= 0:
            raise UserError("formats.d_operand: nothing is left of D")
        formats: dict[str, Any] = {"c_bits": self.base.formats.c_bits}
        unsigned = ("d", "d_operand") if x.signed else ("x", "d", "d_operand")
        for name, frac in _fractions(c, x.signed).items():
            formats[name] = str(Format(bits[name], frac, name not in unsigned))
        rounding = {name.removeprefix("round_"): choice[name] for name in MODES}
        return self.base.with_(formats=formats, rounding=rounding)

    @cached_property
    def own(self) -> Choice | None:
        """The formats and modes of the design itself; None where they are no point of the space."""
        f, rounding = self.base.formats, self.base.rounding
        choice = _widths({name: getattr(f, name).bits for name in PRESETS["q16"]})
        choice |= {f"{name}_range": _range(getattr(f, name)) for name in RANGES}
        choice |= {name: getattr(rounding, name.removeprefix("round_")) for name in MODES}
        try:
            same = self.design(choice)
        except UserError:
            return None
        names = PRESETS["q16"]
        return choice if all(getattr(same.formats, n) == getattr(f, n) for n in names) else None

    def presets(self) -> Iterator[Choice]:
        """The presets' word lengths on this network's ranges and X's, the widest first."""
        for name, preset in PRESETS.items():
            bits = {key: Format.parse(text).bits for key, text in preset.items()}
            rounding = PRESET_ROUNDING.get(name, {})
            choice = _widths(bits)
            choice |= {f"{tensor}_range": self.exponents[tensor] for tensor in RANGES}
            # X's format is the data's.
            choice |= {"x": self.base.formats.x.bits, "x_range": _range(self.base.formats.x)}
            for mode in MODES:
                choice[mode] = rounding.get(mode.removeprefix("round_"), "nearest_even")
            yield choice

    def steps(self, choice: Choice, stride: int = 1) -> Iterator[Choice]:
        """Neighbours with up to `stride` bits less in one width, or half of one range."""
        for name in [*WIDTHS, *RANGE_NAMES]:
            fewer = -1 if name == "d_cut" else 1
            for value in self.values(name):
                if 0 < (int(choice[name]) - int(value)) * fewer <= stride:
                    yield choice | {name: value}

    def exchanges(self, choice: Choice, stride: int) -> Iterator[Choice]:
        """Neighbours that give one width a bit more, or change a mode, and take up to `stride` bits
        from another width.
        """
        for name in [*WIDTHS, *MODES]:
            for given in self._given(choice, name):
                for other in self.steps(given, stride):
                    taken = next(n for n in given if given[n] != other[n])
                    if taken != name and taken in WIDTHS:
                        yield other

    def _given(self, choice: Choice, name: str) -> Iterator[Choice]:
        """A bit more for a width; every other mode."""
        more = int(choice[name]) + (-1 if name == "d_cut" else 1) if name in WIDTHS else None
        for value in self.values(name):
            if value == more or (name in MODES and value != choice[name]):
                yield choice | {name: value}


def _numbers(choice: Choice) -> dict[str, int]:
    return {name: int(value) for name, value in choice.items() if name not in MODES}


def _fractions(c: dict[str, int], x_signed: bool = False) -> dict[str, int]:
    """Bits below the point of each tensor; Z, G and W have a sign beside their range."""
    view = c["w_view"] - 1 - c["w_range"]
    return {
        "x": c["x"] - x_signed - c["x_range"],
        "d": c["d"],
        "d_operand": c["d"] - c["d_cut"],
        "z": c["z"] - 1 - c["z_range"],
        "g": c["g"] - 1 - c["g_range"],
        "w_view": view,
        "w": view + c["w_extra"],
    }


def _widths(bits: Mapping[str, int]) -> Choice:
    """The part of a choice that gives the formats these widths."""
    return {
        "x": bits["x"],
        "d": bits["d"],
        "d_cut": bits["d"] - bits["d_operand"],
        "z": bits["z"],
        "g": bits["g"],
        "w_view": bits["w_view"],
        "w_extra": bits["w"] - bits["w_view"],
    }


def _range(fmt: Format) -> int:
    """Log2 of a format's range."""
    return fmt.bits - fmt.signed - fmt.frac


def precision(choice: Choice) -> tuple[int, ...]:
    """Numbers none of which can fall without losing precision or range, to compare choices."""
    c = _numbers(choice)
    return *(c[name] for name in RANGE_NAMES), *_fractions(c).values()


def modes(choice: Choice) -> tuple[str, ...]:
    """The rounding modes of a choice."""
    return tuple(str(choice[name]) for name in MODES)


def key(choice: Choice) -> tuple[Any, ...]:
    """A choice as something hashable."""
    return tuple(sorted(choice.items()))
