"""What the multiplier blocks of every target share: operands that fit, and the exact product."""

from amaranth.hdl import Cat, Const, Signal, Value


def padded(what: str, operand: Value, bits: int) -> Value:
    """`operand` in the `bits` bits of a block's. Raises `ValueError` where it is wider."""
    if len(operand) > bits:
        raise ValueError(f"operand {what} must be at most {bits} bits wide, not {len(operand)}")
    fill = operand[-1] if operand.shape().signed else Const(0, 1)
    return Cat(operand, fill.replicate(bits - len(operand)))


def exact(product: Signal, a: Value, b: Value) -> Value:
    """The bits of a block's `product` that a * b has, with its sign."""
    bits = product[: len(a) + len(b)]
    return bits.as_signed() if a.shape().signed or b.shape().signed else bits
