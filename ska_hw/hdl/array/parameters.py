"""Widths and sizes of the systolic array, from a design, in one place."""

from dataclasses import dataclass

from ska_hw.design import Design


@dataclass(frozen=True)
class ArrayParameters:
    """Geometry of the array: `size` x `size` processing elements.

    `x_bits` wide operands from the west (signed where `x_signed`), signed operands of `g_bits`
    and `w_bits` from the north, signed accumulators of `acc_bits`.

    Raises `ValueError` for sizes and widths that cannot be.
    """

    size: int
    x_bits: int
    x_signed: bool
    g_bits: int
    w_bits: int
    acc_bits: int

    def __post_init__(self) -> None:
        for name in ("size", "x_bits", "g_bits", "w_bits", "acc_bits"):
            least = 1 if name == "size" or (name == "x_bits" and not self.x_signed) else 2
            if getattr(self, name) < least:
                raise ValueError(f"{name} must be at least {least}, not {getattr(self, name)}")

    @classmethod
    def of(cls, design: Design) -> "ArrayParameters":
        """The array of `design`: x is unsigned when the operands of all layers are."""
        operands = [design.operand_fmt(layer) for layer in range(len(design.network.layers))]
        signed = any(fmt.signed for fmt in operands)
        return cls(
            size=design.array.size,
            x_bits=max(fmt.bits + (signed and not fmt.signed) for fmt in operands),
            x_signed=signed,
            g_bits=design.formats.g.bits,
            w_bits=design.formats.w_view.bits,
            acc_bits=design.bounds.array_bits,
        )

    @property
    def b_bits(self) -> int:
        """Width of the multiplier's second operand: a weight or a gradient."""
        return max(self.g_bits, self.w_bits)

    @property
    def product_bits(self) -> int:
        """Width of a signed product."""
        return self.x_bits + self.b_bits

    @property
    def lo_bits(self) -> int:
        """Width of the accumulator's lower limb; the upper one has the rest."""
        return self.acc_bits // 2

    @property
    def hi_bits(self) -> int:
        """Width of the accumulator's upper limb."""
        return self.acc_bits - self.lo_bits
