"""Named word lengths, known to work on the paper's experiment."""

import math

from ska_hw.numbers.formats import Format


def _preset(x: str, d: str, d_operand: str, z: str, g: str, w: str, w_view: str) -> dict[str, str]:
    return {"x": x, "d": d, "d_operand": d_operand, "z": z, "g": g, "w": w, "w_view": w_view}


PRESETS: dict[str, dict[str, str]] = {
    "q16": _preset("u8.8", "u16.16", "u16.16", "s16.12", "s16.16", "s24.25", "s16.17"),
    "q16s": _preset("u8.8", "u16.16", "u16.16", "s16.12", "s16.16", "s16.17", "s16.17"),
    "q14g8": _preset("u8.8", "u14.14", "u8.8", "s16.12", "s14.14", "s20.21", "s14.15"),
    "q12": _preset("u8.8", "u12.12", "u12.12", "s14.10", "s12.12", "s20.21", "s12.13"),
    "q8": _preset("u8.8", "u8.8", "u8.8", "s12.8", "s8.8", "s16.17", "s8.9"),
}
"""Word lengths known to work on the paper's experiment."""

PRESET_ROUNDING: dict[str, dict[str, str]] = {"q16s": {"w": "stochastic"}}
"""Rounding modes that belong to a preset."""


def with_range(preset: dict[str, str], w_range: object) -> dict[str, str]:
    """The preset with the points of W and its view moved so that they reach +-w_range."""
    if w_range is None:
        return preset
    if not isinstance(w_range, float | int) or not 0 < w_range < 2**64:
        raise ValueError(f"formats.w_range: expected a power of two, found {w_range!r}")
    fraction, exponent = math.frexp(w_range)
    if fraction != 0.5:
        raise ValueError(f"formats.w_range: expected a power of two, found {w_range!r}")
    bits = {name: Format.parse(preset[name]).bits for name in ("w", "w_view")}
    return preset | {name: str(Format(n, n - exponent)) for name, n in bits.items()}
