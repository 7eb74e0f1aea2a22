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
        exponents = {}
        for name in RANGES:
            size = magnitudes[name]
            exponents[name] = math.floor(math.log2(size)) + 1 if size > 0 else 0
        return cls(base, exponents)

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
        return [*WIDTHS, *(f"{name}_range" for name in RANGES), *MODES]

    def design(self, choice: Choice) -> Design:
        """The design that `choice` means. Raises `UserError` for one that cannot be."""
        c = {name: int(value) for name, value in choice.items() if name not in MODES}
        view = Format(c["w_view"], c["w_view"] - 1 - c["w_range"])
        signed = self.base.formats.x.signed
        formats = {
            "x": Format(c["x"], c["x"] - signed - c["x_range"], signed),
            "d": Format(c["d"], c["d"], signed=False),
            "d_operand": Format(c["d"] - c["d_cut"], c["d"] - c["d_cut"], signed=False)
            if c["d"] > c["d_cut"]
            else None,
            "z": Format(c["z"], c["z"] - 1 - c["z_range"]),
            "g": Format(c["g"], c["g"] - 1 - c["g_range"]),
            "w": Format(view.bits + c["w_extra"], view.frac + c["w_extra"]),
            "w_view": view,
        }
        if formats["d_operand"] is None:
            raise UserError("formats.d_operand: nothing is left of D")
        return self.base.with_(
            formats={name: str(fmt) for name, fmt in formats.items()}
            | {"c_bits": self.base.formats.c_bits},
            rounding={name.removeprefix("round_"): choice[name] for name in MODES},
        )

    @cached_property
    def own(self) -> Choice | None:
        """The formats and modes of the design itself; None where they are no point of the space."""
        f, rounding = self.base.formats, self.base.rounding
        choice: Choice = {
            "x": f.x.bits,
            "d": f.d.bits,
            "d_cut": f.d.bits - f.d_operand.bits,
            "z": f.z.bits,
            "g": f.g.bits,
            "w_view": f.w_view.bits,
            "w_extra": f.w.bits - f.w_view.bits,
        }
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
            formats = {key: Format.parse(text) for key, text in preset.items()}
            modes = PRESET_ROUNDING.get(name, {})
            choice: Choice = {
                "x": formats["x"].bits,
                "d": formats["d"].bits,
                "d_cut": formats["d"].bits - formats["d_operand"].bits,
                "z": formats["z"].bits,
                "g": formats["g"].bits,
                "w_view": formats["w_view"].bits,
                "w_extra": formats["w"].bits - formats["w_view"].bits,
            }
            choice |= {f"{tensor}_range": self.exponents[tensor] for tensor in RANGES}
            # X's format is the data's.
            choice |= {"x": self.base.formats.x.bits, "x_range": _range(self.base.formats.x)}
            choice |= {
                mode: modes.get(mode.removeprefix("round_"), "nearest_even") for mode in MODES
            }
            yield choice

    def steps(self, choice: Choice, stride: int = 1) -> Iterator[Choice]:
        """Neighbours with up to `stride` bits less in one width, or half of one range."""
        for name in [*WIDTHS, *(f"{tensor}_range" for tensor in RANGES)]:
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


def _range(fmt: Format) -> int:
    """Log2 of a format's range."""
    return fmt.bits - fmt.signed - fmt.frac


def precision(choice: Choice) -> tuple[int, ...]:
    """Numbers none of which can fall without losing precision or range, to compare choices."""
    c = {name: int(value) for name, value in choice.items() if name not in MODES}
    ranges = tuple(c[f"{name}_range"] for name in RANGES)
    fractions = (
        c["x"] - c["x_range"],
        c["d"],
        c["d"] - c["d_cut"],
        c["z"] - c["z_range"],
        c["g"] - c["g_range"],
        c["w_view"] - c["w_range"],
        c["w_view"] + c["w_extra"] - c["w_range"],
    )
    return ranges + fractions


def modes(choice: Choice) -> tuple[str, ...]:
    """The rounding modes of a choice."""
    return tuple(str(choice[name]) for name in MODES)


def key(choice: Choice) -> tuple[Any, ...]:
    """A choice as something hashable."""
    return tuple(sorted(choice.items()))
