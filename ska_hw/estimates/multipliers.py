"""Multiplier blocks of a part: those that it instantiates, and those that the tools infer."""

from ska_hw.design import Design
from ska_hw.estimates.parts import Counted
from ska_hw.hdl.control.serial_observer import observer_class

CELLS = {"ecp5": "MULT18X18D", "ice40": "SB_MAC16", "xc7": "DSP48E1"}
"""A family's multiplier block."""

_INFERRED = ("xc7",)
"""Families whose tools make blocks of products; the others' cores write all theirs."""

_DSP_WIDE, _DSP_NARROW, _LEAST_PRODUCT = 25, 18, 9
"""Operands of a DSP48E1, signed, and the product from which on yosys takes one."""


def of_part(family: str, counted: Counted) -> int:
    """Multiplier blocks of a part."""
    found = counted.cells[CELLS[family]]
    if family in _INFERRED:
        found += sum(_inferred(*widths) for widths in counted.products)
    return found


def of_observer(design: Design) -> int:
    """One, where the observer takes a block, which it does for Tensor Net's sign alone."""
    return int(observer_class(design).blocks and design.array.observe == "all")


def _inferred(a: int, b: int) -> int:
    """Blocks of one product, wide operands in parts."""
    narrow, wide = sorted((a, b))
    if narrow < 2 or a + b < _LEAST_PRODUCT:
        return 0
    if narrow <= _DSP_NARROW and wide <= _DSP_WIDE:
        return 1
    step = _DSP_NARROW - 1
    return -(-(narrow - 1) // step) * -(-(wide - 1) // step)
