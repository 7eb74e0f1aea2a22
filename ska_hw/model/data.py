"""Tensors that go into a run: X and the initial W, real-valued and checked.

Array files are those of `storage.arrays`. `x` is (N, I); an image stack (N, h, w) is flattened;
`images` is accepted for the name. Its values are divided by `data.scale`: where that is missing, by
255 if they are uint8. Weights are `w1` (I, O) and so on, with optional `b1` (O,), or PyTorch's
`*.weight` (O, I) and `*.bias`.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.design import Design
from ska_hw.design.weights import (
    LayerNames,
    Source,
    layer_names,
    read_weights,
    transposed_note,
)
from ska_hw.errors import UserError
from ska_hw.numbers.formats import Format, Raw
from ska_hw.numbers.rounding import quantize
from ska_hw.storage.arrays.array_file import ArrayFile
from ska_hw.storage.arrays.opened import open_arrays

Real = NDArray[np.float64]

LITTLE = 0.01
"""Values that fill less than this share of their format's range are probably scaled wrongly."""


@dataclass(frozen=True)
class Tensors:
    """X (N, I) and for each layer W (I, O) and b (O,), real-valued.

    `notes` are lines for the user: what was assumed of the files, and what looks wrong in them.
    """

    x: Real
    weights: list[Real]
    biases: list[Real]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class RawTensors:
    """The same in the design's formats, and how many values of each were out of range.

    A value that rounds to the code above the largest one is at full scale, as 255/255 in u8.8, and
    does not count. `span` is the least and the greatest X before rounding.
    """

    x: Raw
    weights: list[Raw]
    biases: list[Raw]
    overflows: dict[str, int]
    span: tuple[float, float] = (0.0, 0.0)


def load(design: Design, folder: Path | None = None) -> Tensors:
    """The tensors that `design` names; relative paths start from `folder`, or where the design lay.

    Raises `UserError`.
    """
    folder = design.folder if folder is None else folder
    weights, biases, about_weights = initial_weights(design, folder)
    x, about_x = load_inputs(design, folder)
    return Tensors(x, weights, biases, (*about_x, *about_weights))


def quantize_tensors(design: Design, tensors: Tensors) -> RawTensors:
    """Round X and W to nearest even and saturate them to the design's formats."""
    f = design.formats
    x, x_out = _codes(tensors.x, f.x)
    weights = [_codes(w, f.w) for w in tensors.weights]
    biases = [_codes(b, f.w) for b in tensors.biases]
    return RawTensors(
        x,
        [w for w, _ in weights],
        [b for b, _ in biases],
        {"x": x_out, "w": sum(n for _, n in weights), "b": sum(n for _, n in biases)},
        (float(tensors.x.min(initial=0)), float(tensors.x.max(initial=0))),
    )


def quantize_inputs(x: Real, fmt: Format) -> tuple[Raw, int]:
    """Codes of X in `fmt`, and how many values were out of range. Raises `UserError`."""
    _check_size(x, fmt, "x")
    return _codes(x, fmt)


def _codes(real: Real, fmt: Format) -> tuple[Raw, int]:
    codes, _ = quantize(real, fmt)
    return codes, _outside(real, fmt)


def _numeric(array: NDArray[Any], where: str) -> Real:
    """Check dtype and finiteness. Raises `UserError`."""
    if array.dtype.kind not in "fiub":
        raise UserError(f"{where}: expected numbers, found dtype {array.dtype}")
    real = array.astype(np.float64)
    bad = np.argwhere(~np.isfinite(real))
    if len(bad):
        at = ", ".join(str(i) for i in bad[0])
        raise UserError(
            f"{where}: expected finite numbers, found {real[tuple(bad[0])]} at [{at}] "
            f"({len(bad)} such value{'s' if len(bad) > 1 else ''})"
        )
    return real


def _check_shape(found: tuple[int, ...], expected: tuple[int, ...], where: str) -> None:
    if found != expected:
        raise UserError(f"{where}: expected shape {expected}, found {found}")


def load_inputs(design: Design, folder: Path) -> tuple[Real, list[str]]:
    """X of the data that `design` names, scaled, and notes as in `Tensors`. Raises `UserError`."""
    samples, inputs = design.data.samples, design.network.inputs
    if design.data.source == "digits":
        return _digits(samples, inputs), []
    path = folder / design.data.source
    with open_arrays(path) as archive:
        name = archive.find("x", "images")
        where = f"{path}: {name}"
        _check_shape(_rows(archive.shape(name), samples), (samples, inputs), where)
        array = archive.read(name, samples).reshape(samples, inputs)
        x, notes = scaled(array, design.data.scale, design.formats.x, where)
        return x, [*archive.notes, *notes]


def _rows(shape: tuple[int, ...], samples: int) -> tuple[int, ...]:
    """The shape of the first `samples` samples, each flattened."""
    if len(shape) > 2:
        shape = (shape[0], int(np.prod(shape[1:], dtype=object)))
    return (samples, shape[1]) if len(shape) == 2 and shape[0] > samples else shape


def tensors_of(
    design: Design,
    x: NDArray[Any],
    weights: Source | None = None,
    folder: Path | None = None,
) -> Tensors:
    """The tensors of a design whose inputs are at hand: the first samples of `x`, scaled as those
    of a file, and W and b of `weights` or, where there are none, those that the design names, in
    `folder` or where the design lay.

    Raises `UserError`.
    """
    samples, inputs = design.data.samples, design.network.inputs
    x = np.asarray(x)
    _check_shape(_rows(x.shape, samples), (samples, inputs), "x")
    flat = x[:samples].reshape(samples, inputs)
    values, about_x = scaled(flat, design.data.scale, design.formats.x, "x")
    if weights is None:
        w, b, about_w = initial_weights(design, design.folder if folder is None else folder)
        return Tensors(values, w, b, (*about_x, *about_w))
    given = read_weights(weights)
    if given.sizes != design.network.sizes:
        raise UserError(f"weights: expected sizes {design.network.sizes}, found {given.sizes}")
    about = [
        note
        for number, w in enumerate(given.weights, 1)
        for note in _about_weights(w, design.formats.w, f"weights: layer {number}")
    ]
    return Tensors(values, given.weights, given.biases, (*about_x, *given.notes, *about))


def assumed_scale(array: NDArray[Any]) -> float:
    """What is taken for 1 in an array of which nobody has said it: 255 in bytes, else 1."""
    return 255.0 if array.dtype == np.uint8 else 1.0


def scaled(
    array: NDArray[Any], scale: float | None, fmt: Format | None, where: str
) -> tuple[Real, list[str]]:
    """What a file holds, divided by `scale`, and notes as in `Tensors`.

    Of X's range there are none without its format `fmt`. Raises `UserError`.
    """
    values, notes = _numeric(array, where), []
    if scale is None:
        scale = assumed_scale(array)
        how = "divided by 255" if scale != 1 else "taken as they are"
        notes = [f"{where}: {array.dtype} values are {how}; data.scale says otherwise"]
    x = values / scale
    largest = float(np.abs(values).max(initial=0))
    return x, notes + (_about_range(x, fmt, where, largest) if fmt else [])


def _check_size(real: Real, fmt: Format, where: str) -> None:
    """Raise `UserError` for a value whose code in `fmt` would need more than 62 bits."""
    bad = np.argwhere(np.abs(real) >= np.ldexp(1.0, 62 - fmt.frac))
    if len(bad):
        at = ", ".join(str(i) for i in bad[0])
        raise UserError(
            f"{where}: expected values near the range of {fmt}, found {real[tuple(bad[0])]:.4g} "
            f"at [{at}]"
        )


def _about_range(x: Real, fmt: Format, where: str, largest: float) -> list[str]:
    """What the user should know of values that don't suit X's format.

    `largest` is the largest magnitude in the file. Raises `UserError` where nothing is in range.
    """
    _check_size(x, fmt, where)
    top = float(np.ldexp(fmt.max, -fmt.frac))
    span = f"x's range, {np.ldexp(fmt.min, -fmt.frac):g} to {top:.4g} ({fmt})"
    remedy = f"data.scale = {largest:g}"
    outside = _outside(x, fmt)
    if outside and outside == np.count_nonzero(x):
        raise UserError(
            f"{where}: every value but 0 is outside of {span}: write {remedy}, or another format"
        )
    if outside:
        wrong = f"{100 * outside / x.size:.3g} % of the values are outside of {span}, and saturate"
    elif 0 < np.abs(x).max(initial=0) < LITTLE * top:
        wrong = f"all values are below {100 * LITTLE:g} % of {span}"
    else:
        return []
    return [f"{where}: {wrong}; {remedy} would bring the largest to 1"]


def _outside(real: Real, fmt: Format) -> int:
    """How many values are out of range; one that rounds to just above the largest code is not."""
    codes = np.rint(np.ldexp(real, fmt.frac))
    return int(np.count_nonzero((codes > fmt.max + 1) | (codes < fmt.min)))


def _digits(samples: int, inputs: int) -> Real:
    """The first images of scikit-learn's bundled 8x8 digits, 0 to 1."""
    images = _all_digits()
    if inputs != images.shape[1]:
        raise UserError(f"network.inputs: expected {images.shape[1]} for digits, found {inputs}")
    if samples > len(images):
        raise UserError(f"data.samples: expected at most {len(images)}, found {samples}")
    return images[:samples].copy()


@lru_cache(maxsize=1)
def _all_digits() -> Real:
    from sklearn.datasets import load_digits

    images: Real = load_digits().data / 16
    return images


def initial_weights(design: Design, folder: Path) -> tuple[list[Real], list[Real], list[str]]:
    """W and b of each layer that `design` names, or its seed's, and notes as in `Tensors`.

    Raises `UserError`.
    """
    sizes = design.network.sizes
    if design.training.weights is None:
        rng = np.random.default_rng(design.training.seed)
        weights = [design.training.weight_scale * rng.standard_normal(size) for size in sizes]
        return weights, [np.zeros(outputs) for _, outputs in sizes], []
    path, notes = folder / design.training.weights, list[str]()
    weights, biases = list[Real](), list[Real]()
    with open_arrays(path) as archive:
        names = layer_names(archive.names) or []
        if names and names[0].transposed:
            if len(names) != len(sizes):
                found = ", ".join(name.weight for name in names)
                raise UserError(f"{path}: expected {len(sizes)} layers, found {found}")
            notes += transposed_note(names, str(path))
        else:
            names = [LayerNames(f"w{n}", f"b{n}", False) for n in range(1, len(sizes) + 1)]
        for (inputs, outputs), name in zip(sizes, names, strict=True):
            archive.find(name.weight)
            shape = (outputs, inputs) if name.transposed else (inputs, outputs)
            w = _weights(archive, name.weight, shape)
            weights.append(np.ascontiguousarray(w.T) if name.transposed else w)
            has_bias = name.bias in archive.names
            biases.append(
                _weights(archive, str(name.bias), (outputs,)) if has_bias else np.zeros(outputs)
            )
            where, known = f"{path}: {name.weight}", name.transposed
            notes += _about_weights(weights[-1], design.formats.w, where, known)
    return weights, biases, notes


def _weights(archive: ArrayFile, name: str, shape: tuple[int, ...]) -> Real:
    where = f"{archive.path}: {name}"
    _check_shape(archive.shape(name), shape, where)
    return _numeric(archive.read(name), where)


def _about_weights(w: Real, fmt: Format, where: str, known: bool = False) -> list[str]:
    """What looks wrong in W; which way round it lies is `known` or taken for granted."""
    _check_size(w, fmt, where)
    notes = []
    if w.shape[0] == w.shape[1] > 1 and not known:
        notes.append(f"{where}: the matrix is square; its rows are taken as inputs, (I, O)")
    if outside := _outside(w, fmt):
        top = float(np.ldexp(fmt.max, -fmt.frac))
        integers = "; integers are taken as values, not as codes" * bool(np.all(w == np.rint(w)))
        notes.append(
            f"{where}: {100 * outside / w.size:.3g} % of the values are outside of w's range, "
            f"+-{top:.4g} ({fmt}), and saturate{integers}"
        )
    return notes
