"""Problems whose tensors lie at the rails of their formats, and settings at their limits."""

import numpy as np

from ska_hw.numbers.update import Coefficient

SHAPES = ("random", "high", "low", "mixed", "small")
"""How a problem's tensors lie between their rails."""


def draw(rng, fmt, shape, kind):
    """Codes of `fmt`, as `SHAPES` says."""
    if kind == "high":
        return np.full(shape, fmt.max)
    if kind == "low":
        return np.full(shape, fmt.min)
    if kind == "mixed":
        return rng.choice([fmt.min, fmt.max], shape)
    low, high = (fmt.min // 16, fmt.max // 16) if kind == "small" else (fmt.min, fmt.max)
    return rng.integers(low, high, shape, endpoint=True)


def problem(design, rng, samples, kind_x, kind_w):
    """X, W and b."""
    f, network = design.formats, design.network
    return (
        draw(rng, f.x, (samples, network.inputs), kind_x),
        [draw(rng, f.w, shape, kind_w) for shape in network.sizes],
        [draw(rng, f.w, outputs, kind_w) for _, outputs in network.sizes],
    )


def coefficients(design):
    """C at both ends of its shift and of its mantissa, and in between."""
    low, high = design.bounds.shift_limits
    top = (1 << design.formats.c_bits) - 1
    middle = (low + high) // 2
    return [
        Coefficient(top, low),
        Coefficient(1, high),
        Coefficient(0, middle),
        Coefficient(top // 3 * 2, (low + middle) // 2),
        Coefficient(top, middle),
        Coefficient(top // 3, (low + 2 * middle) // 3),
    ]


def patterns(field):
    """Values of a field that move all its bits, within its limits."""
    low, high = field.limits or (0, (1 << field.bits) - 1)
    fives = (1 << 2 * field.bits) // 3 & (1 << field.bits) - 1
    tens = fives ^ (1 << field.bits) - 1
    return [low, *(value for value in (fives, tens) if low <= value <= high), high, low]
