"""Tensors as fxpmath objects: in with their formats checked, out with their formats kept.

fxpmath is imported when something here is called. Codes pass as integers, never as floats, so they
are kept to the bit for every format of up to 64 bits.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.design import Design
from ska_hw.model.fixed import LayerStep, Model
from ska_hw.numbers.formats import Format, Raw, signed_bits
from ska_hw.numbers.rounding import requantize

if TYPE_CHECKING:
    from fxpmath import Fxp


def to_fxp(x: Raw, fmt: Format) -> "Fxp":
    """Codes `x` in `fmt` as an Fxp of that format, rounding to nearest even and saturating.

    Raises `ValueError` for codes that the format does not have.
    """
    from fxpmath import Fxp

    x = np.asarray(x, dtype=np.int64)
    if x.size and not fmt.min <= int(x.min()) <= int(x.max()) <= fmt.max:
        raise ValueError(f"codes from {x.min()} to {x.max()} are not all in {fmt}")
    modes = {"rounding": "around", "overflow": "saturate", "shifting": "trunc"}
    found = Fxp(None, fmt.signed, fmt.bits, fmt.frac, **modes)
    # As numbers they would go through float64.
    found.set_val(x, raw=True)
    return found


def format_of(x: "Fxp") -> Format:
    """The format of an Fxp. Raises `ValueError` for complex or scaled ones."""
    if x.vdtype is complex:
        raise ValueError("complex numbers are not supported")
    if x.scaled:
        raise ValueError(f"a scale or bias is not supported: {x.get_dtype()}")
    if x.n_word is None or x.n_frac is None:
        raise ValueError("an Fxp without a format")
    return Format(int(x.n_word), int(x.n_frac), bool(x.signed))


def from_fxp(x: "Fxp", to: Format | None = None, convert: bool = False) -> tuple[Raw, Format]:
    """Codes and format of an Fxp.

    With `to`, its format has to be that one, or, with `convert`, is brought to it by rounding to
    nearest even and saturating. Raises `ValueError` otherwise.
    """
    fmt = format_of(x)
    codes: NDArray[Any] = np.asarray(x.val)
    raw = np.array([int(v) for v in codes.flat], dtype=np.int64).reshape(codes.shape)
    if to is None or fmt == to:
        return raw, fmt
    if not convert:
        raise ValueError(f"expected {to.fxp}, found {fmt.fxp}; convert=True rounds and saturates")
    return requantize(raw, fmt.frac, to)[0], to


def model_from_fxp(
    design: Design,
    x: "Fxp",
    weights: Sequence["Fxp"],
    biases: Sequence["Fxp"] | None = None,
    convert: bool = False,
) -> Model:
    """A model whose X, W and b are given as Fxp, in the design's formats or with `convert`."""
    f = design.formats
    return Model(
        design,
        from_fxp(x, f.x, convert)[0],
        [from_fxp(w, f.w, convert)[0] for w in weights],
        None if biases is None else [from_fxp(b, f.w, convert)[0] for b in biases],
    )


def step_formats(design: Design, layer: int) -> dict[str, Format]:
    """The format of every tensor of a `LayerStep` of `layer`, accumulators included."""
    f, bounds = design.formats, design.bounds.layers[layer]
    operand = design.operand_fmt(layer)
    return {
        "forward": Format(signed_bits(bounds.forward), operand.frac + f.w_view.frac),
        "z": f.z,
        "d": f.d,
        "g": f.g,
        "a": Format(signed_bits(bounds.update), bounds.update_frac),
        "a_bias": Format(signed_bits(bounds.bias), f.g.frac),
        "w": f.w,
        "b": f.w,
    }


def step_as_fxp(design: Design, layer: int, step: LayerStep) -> dict[str, "Fxp"]:
    """The tensors of one layer's step by name; those that the step does not have are left out."""
    return {
        name: to_fxp(value, fmt)
        for name, fmt in step_formats(design, layer).items()
        if (value := getattr(step, name)) is not None
    }
