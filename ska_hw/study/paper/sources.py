"""Images with labels: MNIST as IDX files, as a subset's .npz, from OpenML, or bundled digits.

Of MNIST the first images of each class are taken, in the order of the training set, as the paper
does. Nothing is unpickled, and shape, type and range of every file are checked before it is used.
"""

import math
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.errors import UserError
from ska_hw.model.data import scaled
from ska_hw.numbers.formats import Format
from ska_hw.storage.arrays.idx import unzipped
from ska_hw.storage.arrays.npz import open_npz
from ska_hw.storage.files import require_file

IDX_IMAGES, IDX_LABELS = 2051, 2049
"""Magic numbers: unsigned bytes in three dimensions, and in one."""
IMAGE_FILES = ("train-images-idx3-ubyte", "train-images.idx3-ubyte")
LABEL_FILES = ("train-labels-idx1-ubyte", "train-labels.idx1-ubyte")
SUBSET_FILE = "mnist_subset.npz"


@dataclass(frozen=True)
class Images:
    """X (N, I), the labels (N,) or None, where they come from, in words, and notes for the user."""

    x: NDArray[np.float64]
    labels: NDArray[np.int64] | None
    origin: str
    notes: tuple[str, ...] = ()


def load_images(
    source: str, samples: int, inputs: int, scale: float | None = None, fmt: Format | None = None
) -> Images:
    """The `samples` images that a source names.

    `source` is "digits", "openml", an .npz file, an IDX file of images (its labels lie beside it)
    or a folder that holds one of these. What an .npz holds is divided by `scale` as `data.scale`
    says, and noted where it does not suit X's format `fmt`. Raises `UserError`.
    """
    if source == "digits":
        images = _digits(samples)
    elif source == "openml":
        images = _first_of_each(*_openml(), samples, "MNIST from OpenML")
    else:
        images = _from_path(Path(source), samples, scale, fmt)
    if images.x.shape[1] != inputs:
        raise UserError(
            f"{source}: expected images of {inputs} pixels, found {images.x.shape[1]}; "
            "the network's inputs are fixed by the design"
        )
    return images


def _from_path(path: Path, samples: int, scale: float | None, fmt: Format | None) -> Images:
    if path.is_dir():
        subset = path / SUBSET_FILE
        found = subset if subset.is_file() else _beside(path, IMAGE_FILES)
        if found is None:
            raise UserError(
                f"{path}: expected {SUBSET_FILE} or MNIST's {IMAGE_FILES[0]}[.gz], found neither"
            )
        path = found
    return _subset(path, samples, scale, fmt) if path.suffix == ".npz" else _idx(path, samples)


def _subset(path: Path, samples: int, scale: float | None, fmt: Format | None) -> Images:
    """An .npz with `images` (N, h, w) or `x` (N, I), and `labels` (N,) where there are any."""
    with open_npz(path) as archive:
        name = archive.find("x", "images")
        array = archive.read(name)
        labels = archive.read("labels") if "labels" in archive.names else None
    if array.dtype.kind not in "fiub" or array.ndim < 2:
        raise UserError(
            f"{path}: {name}: expected numbers of shape (samples, pixels), found {array.dtype} "
            f"{array.shape}"
        )
    if len(array) < samples:
        raise UserError(f"{path}: {name}: expected {samples} samples, found {len(array)}")
    flat = array[:samples].reshape(samples, math.prod(array.shape[1:]))
    x, notes = scaled(flat, scale, fmt, f"{path}: {name}")
    if labels is not None:
        labels = _checked_labels(labels, len(array), f"{path}: labels")[:samples]
    return Images(x, labels, path.name, tuple(notes))


def _checked_labels(labels: NDArray[Any], count: int, where: str) -> NDArray[np.int64]:
    """Integers, one for each image. Raises `UserError`."""
    if labels.shape != (count,):
        raise UserError(f"{where}: expected shape ({count},), found {labels.shape}")
    if labels.dtype.kind not in "iu":
        raise UserError(f"{where}: expected integers, found dtype {labels.dtype}")
    return labels.astype(np.int64)


def without_useless_labels(images: Images, where: str) -> Images:
    """The images without labels, and a note, where a probe cannot learn and be tested on them."""
    if images.labels is None:
        return images
    _, counts = np.unique(images.labels, return_counts=True)
    if len(counts) > 1 and counts.min() > 1:
        return images
    why = "all are equal" if len(counts) == 1 else "a class has a single image"
    text = f"{where}: labels: {why}; linear probes are left out"
    return Images(images.x, None, images.origin, (*images.notes, text))


def _beside(folder: Path, names: tuple[str, ...]) -> Path | None:
    candidates = [folder / (name + end) for name in names for end in ("", ".gz")]
    return next((path for path in candidates if path.is_file()), None)


def _idx(path: Path, samples: int) -> Images:
    images = read_idx(path, IDX_IMAGES, 3)
    labels_path = _beside(path.parent, LABEL_FILES)
    if labels_path is None:
        raise UserError(f"{path.parent}: expected {LABEL_FILES[0]}[.gz] beside {path.name}")
    labels = _checked_labels(read_idx(labels_path, IDX_LABELS, 1), len(images), str(labels_path))
    return _first_of_each(images, labels, samples, path.name)


def read_idx(path: Path, magic: int, dimensions: int) -> NDArray[np.uint8]:
    """An IDX file of unsigned bytes, gzipped or not. Raises `UserError`."""
    try:
        require_file(path)
        content = unzipped(path)
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror})") from None
    header = 4 + 4 * dimensions
    if len(content) < header:
        raise UserError(f"{path}: expected an IDX file, found {len(content)} bytes")
    actual, *shape = struct.unpack(f">{1 + dimensions}I", content[:header])
    if actual != magic:
        raise UserError(f"{path}: expected the IDX magic number {magic}, found {actual}")
    size = int(np.prod(shape, dtype=object))
    if len(content) - header != size:
        raise UserError(
            f"{path}: expected {size} bytes of data for shape {tuple(shape)}, "
            f"found {len(content) - header}"
        )
    return np.frombuffer(content, np.uint8, offset=header).reshape(shape)


def _first_of_each(images: NDArray[Any], labels: NDArray[Any], samples: int, origin: str) -> Images:
    """As many images of each class, the first of each, in the order they stand."""
    classes = np.unique(labels)
    if not len(classes) or samples % len(classes):
        raise UserError(
            f"data.samples: expected a multiple of {len(classes)}, the number of classes, to take "
            f"as many of each, found {samples}"
        )
    each = samples // len(classes)
    places = [np.flatnonzero(labels == digit)[:each] for digit in classes]
    for digit, at in zip(classes, places, strict=True):
        if len(at) < each:
            raise UserError(f"{origin}: expected {each} images of {digit}, found {len(at)}")
    chosen = np.sort(np.concatenate(places))
    x = images[chosen].reshape(samples, -1) / 255.0
    return Images(x, labels[chosen].astype(np.int64), f"{origin}, first {each} of each class")


def _openml() -> tuple[NDArray[Any], NDArray[Any]]:
    """All of MNIST's training set from openml.org. Raises `UserError`."""
    from sklearn.datasets import fetch_openml

    try:
        bunch = fetch_openml("mnist_784", version=1, as_frame=False, parser="liac-arff")
    except Exception as error:  # the network fails in many ways
        reason = " ".join(str(error).split()) or type(error).__name__
        raise UserError(f"openml: MNIST cannot be fetched ({reason})") from None
    labels = np.asarray(bunch.target).astype(np.int64)[:60000]
    return np.asarray(bunch.data)[:60000], _checked_labels(labels, len(labels), "openml: labels")


def _digits(samples: int) -> Images:
    """The first images of scikit-learn's bundled 8x8 digits."""
    from sklearn.datasets import load_digits

    digits = load_digits()
    if samples > len(digits.data):
        raise UserError(f"data.samples: expected at most {len(digits.data)}, found {samples}")
    labels = digits.target[:samples].astype(np.int64)
    return Images(digits.data[:samples] / 16, labels, "scikit-learn's digits")
