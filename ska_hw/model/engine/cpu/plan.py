"""Everything about a design that the compiled passes need, computed once."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.contract.sums import RAW_SUMS
from ska_hw.design import Design
from ska_hw.design.bounds import LayerBounds
from ska_hw.model.engine.cpu.kernels import HALF, Cut, Gradient
from ska_hw.model.engine.cpu.products import Product, choose, fits
from ska_hw.numbers.formats import EXACT_BITS, Format, Raw
from ska_hw.numbers.noise import round_keys
from ska_hw.numbers.rounding import ROUNDING_MODES, fit, round_shift
from ska_hw.numbers.sigmoid.table import table

NO_KEYS: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
"""Where nothing is rounded stochastically."""

BLOCK = 512
"""Samples that are worked on at a time: their tensors stay in the second-level cache."""


@dataclass(frozen=True)
class LayerPlan:
    """One layer: sizes, products and rounding points."""

    inputs: int
    outputs: int
    bounds: LayerBounds
    forward: Product
    update: Product
    forward_shift: int
    """Aligns the products to b."""
    bias_shift: int
    """Aligns b to the products."""
    z_cut: Cut
    g_cut: Cut


@dataclass(frozen=True)
class Plan:
    """A whole design for blocks of at most `block` samples."""

    design: Design
    block: int
    layers: list[LayerPlan]
    table: NDArray[Any]
    """D by code of Z modulo its length."""
    gradient: Gradient
    d_view: NDArray[Any] | None
    """By code of Z modulo its length: twice the code of D's view, and 1 more where that code
    overflowed. None where the operand is D itself.
    """


def make_plan(design: Design, block: int | None = None) -> Plan:
    """The plan for `design`. Raises `ValueError` for a block of less than one sample."""
    block = BLOCK if block is None else block
    if block < 1:
        raise ValueError(f"a block has at least one sample, not {block}")
    block = min(block, design.data.samples)
    f = design.formats
    codes = table(design.sigmoid_spec).codes
    return Plan(
        design=design,
        block=block,
        layers=[_layer_plan(design, number, block) for number in range(len(design.network.layers))],
        table=codes.astype(narrow(f.d)),
        gradient=_gradient(design),
        d_view=None if f.d == f.d_operand else _view(design, codes),
    )


def _view(design: Design, d: Raw) -> NDArray[Any]:
    fmt, frac = design.formats.d_operand, design.formats.d.frac
    rounded = round_shift(d, frac - fmt.frac, design.rounding.view)
    codes, _ = fit(rounded, fmt, design.overflow.view)
    outside = (rounded < fmt.min) | (rounded > fmt.max)
    return (2 * codes + outside).astype(np.int32 if fmt.bits < 31 else np.int64)


def _layer_plan(design: Design, number: int, block: int) -> LayerPlan:
    f, bounds = design.formats, design.bounds.layers[number]
    operand = design.operand_fmt(number)
    inputs, outputs = design.network.sizes[number]
    return LayerPlan(
        inputs=inputs,
        outputs=outputs,
        bounds=bounds,
        forward=choose(operand, f.w_view, inputs),
        update=choose(operand, f.g, block),
        forward_shift=bounds.z_frac - operand.frac - f.w_view.frac,
        bias_shift=bounds.z_frac - f.w.frac,
        z_cut=_cut(bounds.z_frac, f.z, design.rounding.z, design.overflow.z),
        g_cut=_cut(bounds.g_frac, f.g, design.rounding.g, design.overflow.g),
    )


def _cut(frac: int, fmt: Format, rounding: str, overflow: str) -> Cut:
    return Cut(
        frac - fmt.frac,
        ROUNDING_MODES.index(rounding),
        fmt.bits,
        fmt.min,
        fmt.max,
        overflow == "wrap",
    )


def noise_keys(design: Design, tensor: str, step: int, layer: int) -> NDArray[np.int64]:
    """The keys of a tensor's random bits; none where its rounding needs none."""
    if getattr(design.rounding, tensor) != "stochastic":
        return NO_KEYS
    return np.array(round_keys(design.training.seed, step, layer, tensor), dtype=np.int64)


def view_cut(design: Design) -> Cut:
    """The rounding point of the view of W."""
    f = design.formats
    return _cut(f.w.frac, f.w_view, design.rounding.view, design.overflow.view)


def update_cut(design: Design, a_frac: int, c_shift: int) -> Cut:
    """The rounding point of W + A c, or of b with its own `a_frac`."""
    return _cut(a_frac + c_shift, design.formats.w, design.rounding.w, design.overflow.w)


@lru_cache(maxsize=256)
def narrow(fmt: Format) -> type:
    """A dtype for the codes of `fmt`; few different ones, since each is compiled for."""
    for dtype in (np.uint16, np.int16, np.int32):
        if fits(fmt, dtype):
            return dtype
    return np.int64


def _gradient(design: Design) -> Gradient:
    """`chunk` is from the largest product of each sum; Z P is cut in halves (see `kernels`)."""
    f = design.formats
    half = 1 << max(HALF, EXACT_BITS - HALF)
    products = (
        spec.largest(f) // f.zp_max * half if "zp" in spec.factors else spec.largest(f)
        for spec in RAW_SUMS.values()
    )
    g_frac = design.bounds.layers[0].g_frac
    return Gradient(
        one=1 << f.d.frac,
        zp_shift=g_frac - f.zp_frac,
        dd_shift=g_frac - f.d.frac,
        shifted=design.training.gradient == "shifted",
        chunk=((1 << EXACT_BITS) - 1) // max(products),
    )
