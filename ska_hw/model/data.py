"""Tensors that go into a run: X and the initial W, real-valued and checked.

Array files are .npz, never unpickled. `x` is (N, I), real or uint8 (then divided by 255); an image
stack (N, h, w) is flattened; `images` is accepted for the name. Weights are `w1` (I, O) and so on,
with optional `b1` (O,).
"""

import textwrap
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.numbers.formats import Raw
from ska_hw.numbers.rounding import quantize
from ska_hw.storage.files import require_file

Real = NDArray[np.float64]


@dataclass(frozen=True)
class Tensors:
    """X (N, I) and for each layer W (I, O) and b (O,), real-valued."""

    x: Real
    weights: list[Real]
    biases: list[Real]


@dataclass(frozen=True)
class RawTensors:
    """The same in the design's formats, and how many values of each were out of range."""

    x: Raw
    weights: list[Raw]
    biases: list[Raw]
    overflows: dict[str, int]


def load(design: Design, folder: Path | None = None) -> Tensors:
    """The tensors that `design` names; relative paths are taken from `folder`.

    Raises `UserError`.
    """
    weights, biases = initial_weights(design, folder or Path())
    return Tensors(_inputs(design, folder or Path()), weights, biases)


def quantize_tensors(design: Design, tensors: Tensors) -> RawTensors:
    """Round X and W to nearest even and saturate them to the design's formats."""
    f = design.formats
    x, x_out = quantize(tensors.x, f.x)
    weights = [quantize(w, f.w) for w in tensors.weights]
    biases = [quantize(b, f.w) for b in tensors.biases]
    return RawTensors(
        x,
        [w for w, _ in weights],
        [b for b, _ in biases],
        {"x": x_out, "w": sum(n for _, n in weights), "b": sum(n for _, n in biases)},
    )


def read_npz(path: Path) -> dict[str, NDArray[Any]]:
    """All arrays of an .npz file, of numeric dtype. Raises `UserError`; unpickles nothing."""
    try:
        require_file(path)
        with path.open("rb") as file:
            archive_found = zipfile.is_zipfile(file)
        if not archive_found:
            raise UserError(f"{path}: expected an .npz file, found something else")
        with np.load(path, allow_pickle=False) as archive:
            return {name: _member(archive, name, path) for name in archive.files}
    except OSError as error:
        raise UserError(
            f"{path}: cannot be read ({error.strerror or _reason(error)}); expected an .npz file"
        ) from None
    except UserError:
        raise
    except Exception as error:  # zipfile raises nearly anything for a damaged archive
        raise UserError(f"{path}: expected an .npz file ({_reason(error)})") from None


def _member(archive: np.lib.npyio.NpzFile, name: str, path: Path) -> NDArray[Any]:
    """One array of an archive; what is not an array in .npy format is refused."""
    try:
        array = archive[name]
    except Exception as error:  # as do the decompressors and numpy for a damaged member
        raise UserError(
            f"{path}: {name}: expected a numeric array, found {_reason(error)}"
        ) from None
    if not isinstance(array, np.ndarray):
        raise UserError(f"{path}: {name}: expected an array in .npy format")
    return array


def _reason(error: Exception) -> str:
    text = str(error)
    if "pickle" in text:
        return "pickled objects"
    return textwrap.shorten(text, 100, placeholder="...") or "nothing readable"


def _numeric(array: NDArray[Any], shape: tuple[int, ...], where: str) -> Real:
    """Check dtype, shape and finiteness. Raises `UserError`."""
    if array.dtype.kind not in "fiub":
        raise UserError(f"{where}: expected numbers, found dtype {array.dtype}")
    if array.shape != shape:
        raise UserError(f"{where}: expected shape {shape}, found {array.shape}")
    real = array.astype(np.float64)
    bad = np.argwhere(~np.isfinite(real))
    if len(bad):
        at = ", ".join(str(i) for i in bad[0])
        raise UserError(
            f"{where}: expected finite numbers, found {real[tuple(bad[0])]} at [{at}] "
            f"({len(bad)} such value{'s' if len(bad) > 1 else ''})"
        )
    return real


def _inputs(design: Design, folder: Path) -> Real:
    samples, inputs = design.data.samples, design.network.inputs
    if design.data.source == "digits":
        return _digits(samples, inputs)
    path = folder / design.data.source
    arrays = read_npz(path)
    name = next((n for n in ("x", "images") if n in arrays), None)
    if name is None:
        found = ", ".join(sorted(arrays)) or "nothing"
        raise UserError(f"{path}: expected an array named x or images, found {found}")
    array = arrays[name]
    if array.ndim > 2:
        array = array.reshape(len(array), -1)
    if array.ndim == 2 and len(array) > samples:
        array = array[:samples]
    scale = 255.0 if array.dtype == np.uint8 else 1.0
    return _numeric(array, (samples, inputs), f"{path}: {name}") / scale


def _digits(samples: int, inputs: int) -> Real:
    """The first images of scikit-learn's bundled 8x8 digits, 0 to 1."""
    from sklearn.datasets import load_digits

    images = load_digits().data / 16
    if inputs != images.shape[1]:
        raise UserError(f"network.inputs: expected {images.shape[1]} for digits, found {inputs}")
    if samples > len(images):
        raise UserError(f"data.samples: expected at most {len(images)}, found {samples}")
    return images[:samples]


def initial_weights(design: Design, folder: Path) -> tuple[list[Real], list[Real]]:
    """W and b of each layer that `design` names, or its seed's. Raises `UserError`."""
    sizes = design.network.sizes
    if design.training.weights is None:
        rng = np.random.default_rng(design.training.seed)
        weights = [design.training.weight_scale * rng.standard_normal(size) for size in sizes]
        return weights, [np.zeros(outputs) for _, outputs in sizes]
    path = folder / design.training.weights
    arrays = read_npz(path)
    weights, biases = [], []
    for number, (inputs, outputs) in enumerate(sizes, 1):
        if f"w{number}" not in arrays:
            found = ", ".join(sorted(arrays)) or "nothing"
            raise UserError(f"{path}: expected an array named w{number}, found {found}")
        where = f"{path}: w{number}"
        weights.append(_numeric(arrays[f"w{number}"], (inputs, outputs), where))
        bias = arrays.get(f"b{number}", np.zeros(outputs))
        biases.append(_numeric(bias, (outputs,), f"{path}: b{number}"))
    return weights, biases
