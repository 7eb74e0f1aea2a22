"""What a sigmoid table is made from: formats, degree, segments, method."""

from dataclasses import dataclass
from typing import Literal

from ska_hw.numbers.formats import Format

Degree = Literal[0, 1, 2]

Method = Literal["minimax", "plan"]

MAX_Z_BITS = 20
"""Every code of Z is tabulated, which bounds its width."""

PLAN_FRAC = 3
"""PLAN's knots are multiples of an eighth."""


def plan_segments(z_fmt: Format) -> int:
    """Segments of an eighth in the positive half of `z_fmt`."""
    return 1 << max(1, z_fmt.bits - 1 - z_fmt.frac + PLAN_FRAC)


@dataclass(frozen=True)
class SigmoidSpec:
    """What a sigmoid table is made from.

    Parameters
    ----------
    z_fmt, d_fmt:
        Formats of argument (signed) and result (unsigned, all bits below the point).
    degree:
        0 for a direct look-up, 1 for lines, 2 for parabolas.
    segments:
        Uniform segments of the positive half, a power of two.
    method:
        "minimax" fits each segment; "plan" takes PLAN's four lines, on segments of an eighth.
    """

    z_fmt: Format
    d_fmt: Format
    degree: Degree = 1
    segments: int = 256
    method: Method = "minimax"

    def __post_init__(self) -> None:
        if not self.z_fmt.signed or self.z_fmt.bits > MAX_Z_BITS:
            raise ValueError(f"z must be signed with at most {MAX_Z_BITS} bits, not {self.z_fmt}")
        if self.d_fmt.signed or self.d_fmt.frac != self.d_fmt.bits:
            raise ValueError(f"d must be unsigned and below one, as u16.16, not {self.d_fmt}")
        if self.degree not in (0, 1, 2):
            raise ValueError(f"degree must be 0, 1 or 2, not {self.degree!r}")
        if self.segments < 2 or self.segments & (self.segments - 1):
            raise ValueError(f"segments must be a power of two from 2 on, not {self.segments}")
        if self.segments > self.half:
            raise ValueError(f"{self.segments} segments are more than z has codes ({self.half})")
        if self.method == "plan":
            self._check_plan()
        elif self.method != "minimax":
            raise ValueError(f"method must be minimax or plan, not {self.method!r}")

    def _check_plan(self) -> None:
        if self.degree != 1:
            raise ValueError(f"PLAN's degree is 1, not {self.degree}")
        if self.z_fmt.frac < PLAN_FRAC:
            raise ValueError(f"PLAN needs {PLAN_FRAC} fraction bits in z, not {self.z_fmt.frac}")
        if self.segments != plan_segments(self.z_fmt):
            raise ValueError(f"PLAN has segments of an eighth: {plan_segments(self.z_fmt)} here")

    @property
    def half(self) -> int:
        """Number of codes of the positive half."""
        return 1 << (self.z_fmt.bits - 1)

    @property
    def t_bits(self) -> int:
        """Width of the argument within a segment."""
        return (self.half // self.segments).bit_length() - 1
