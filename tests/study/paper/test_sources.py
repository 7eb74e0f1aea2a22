"""Images from every source, and every way in which they can be wrong."""

import gzip
import struct
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from ska_hw.errors import UserError
from ska_hw.numbers.formats import Format
from ska_hw.study.paper.probe import chance
from ska_hw.study.paper.sources import (
    IDX_IMAGES,
    IDX_LABELS,
    load_images,
    read_idx,
    without_useless_labels,
)


@pytest.fixture
def mnist(tmp_path: Path) -> tuple[Path, np.ndarray, np.ndarray]:
    """A folder with IDX files of 60 images of 2 x 3 pixels, in no order."""
    rng = np.random.default_rng(1)
    labels = rng.permutation(np.repeat(np.arange(10, dtype=np.uint8), 6))
    images = rng.integers(0, 256, (60, 2, 3), dtype=np.uint8)
    write_idx(tmp_path / "train-images-idx3-ubyte", images)
    write_idx(tmp_path / "train-labels-idx1-ubyte", labels)
    return tmp_path, images, labels


def write_idx(path: Path, array: np.ndarray, magic: int | None = None) -> None:
    magic = magic or (IDX_IMAGES if array.ndim == 3 else IDX_LABELS)
    path.write_bytes(struct.pack(f">{1 + array.ndim}I", magic, *array.shape) + array.tobytes())


def first_of_each(labels: np.ndarray, each: int) -> list[int]:
    return sorted(i for d in range(10) for i in [n for n, x in enumerate(labels) if x == d][:each])


def test_idx_takes_the_first_of_each_class_in_order(
    mnist: tuple[Path, np.ndarray, np.ndarray],
) -> None:
    folder, images, labels = mnist
    found = load_images(str(folder), 20, 6)
    chosen = first_of_each(labels, 2)
    assert np.array_equal(found.x, images[chosen].reshape(20, 6) / 255)
    assert found.labels is not None
    assert np.array_equal(found.labels, labels[chosen])


def test_idx_may_be_gzipped(mnist: tuple[Path, np.ndarray, np.ndarray]) -> None:
    folder, _, _ = mnist
    plain = load_images(str(folder), 20, 6)
    for path in list(folder.iterdir()):
        Path(f"{path}.gz").write_bytes(gzip.compress(path.read_bytes()))
        path.unlink()
    assert np.array_equal(load_images(str(folder), 20, 6).x, plain.x)
    assert np.array_equal(load_images(str(folder / "train-images-idx3-ubyte.gz"), 20, 6).x, plain.x)


def test_paper_subset_is_the_first_hundred_of_each(paper_folder: Path) -> None:
    found = load_images(str(paper_folder), 1000, 784)
    assert found.x.shape == (1000, 784)
    assert found.labels is not None
    assert np.bincount(found.labels).tolist() == [100] * 10


def test_openml(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(2)
    labels = np.tile(np.arange(10), 5)
    data = rng.integers(0, 256, (50, 4)).astype(float)
    bunch = SimpleNamespace(data=data, target=labels.astype(str))
    monkeypatch.setattr("sklearn.datasets.fetch_openml", lambda *a, **k: bunch)
    found = load_images("openml", 20, 4)
    assert np.array_equal(found.x, data[:20] / 255)


def test_openml_without_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError("no route to host")

    monkeypatch.setattr("sklearn.datasets.fetch_openml", fail)
    with pytest.raises(UserError, match=r"openml: MNIST cannot be fetched .no route to host."):
        load_images("openml", 20, 4)


def test_digits() -> None:
    found = load_images("digits", 100, 64)
    assert found.x.shape == (100, 64)
    assert found.x.max() == 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda f: (f / "train-labels-idx1-ubyte").unlink(), "expected train-labels"),
        (lambda f: (f / "train-images-idx3-ubyte").unlink(), "found neither"),
        (
            lambda f: write_idx(f / "train-images-idx3-ubyte", np.zeros((60, 2, 3), "u1"), 2052),
            "magic number 2051, found 2052",
        ),
        (
            lambda f: write_idx(f / "train-labels-idx1-ubyte", np.zeros(59, "u1")),
            r"expected shape \(60,\), found \(59,\)",
        ),
        (
            lambda f: write_idx(f / "train-labels-idx1-ubyte", (np.arange(60) // 59).astype("u1")),
            "expected 10 images of 1, found 1",
        ),
        (
            lambda f: (f / "train-images-idx3-ubyte").write_bytes(b"\0\0\x08\x03"),
            "expected an IDX file, found 4 bytes",
        ),
        (
            lambda f: (f / "train-images-idx3-ubyte").write_bytes(
                (f / "train-images-idx3-ubyte").read_bytes()[:-1]
            ),
            "expected 360 bytes of data for shape",
        ),
        (
            lambda f: (f / "train-images-idx3-ubyte").write_bytes(b"\x1f\x8bjunk"),
            "expected a whole gzip file",
        ),
    ],
)
def test_wrong_idx(
    mnist: tuple[Path, np.ndarray, np.ndarray], change: object, message: str
) -> None:
    folder, _, _ = mnist
    change(folder)  # type: ignore[operator]
    with pytest.raises(UserError, match=message):
        load_images(str(folder), 20, 6)


def test_idx_of_a_huge_size_is_refused_before_it_is_believed(tmp_path: Path) -> None:
    path = tmp_path / "images"
    path.write_bytes(struct.pack(">4I", IDX_IMAGES, 2**32 - 1, 2**32 - 1, 2**32 - 1))
    with pytest.raises(UserError, match=r"found 0$"):
        read_idx(path, IDX_IMAGES, 3)


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        ({"y": np.zeros((30, 6))}, "expected an array named x or images, found y"),
        ({"x": np.zeros((5, 6))}, "expected 20 samples, found 5"),
        ({"x": np.zeros(30)}, "expected numbers of shape"),
        ({"x": np.full((30, 6), np.nan)}, "expected finite numbers"),
        ({"x": np.zeros((30, 5))}, "expected images of 6 pixels, found 5"),
        ({"x": np.zeros((30, 0, 8))}, "expected images of 6 pixels, found 0"),
        ({"x": np.zeros((30, 6)), "labels": np.zeros(29, "i4")}, r"shape \(30,\), found \(29,\)"),
        (
            {"x": np.zeros((30, 6)), "labels": np.zeros(30)},
            "expected integers, found dtype float64",
        ),
        ({"x": np.zeros((30, 6)), "labels": np.array([None] * 30)}, "pickled"),
    ],
)
def test_wrong_npz(tmp_path: Path, arrays: dict[str, Any], message: str) -> None:
    path = tmp_path / "data.npz"
    np.savez(path, **arrays)
    with pytest.raises(UserError, match=message):
        load_images(str(path), 20, 6)


def test_npz_without_labels_has_none(tmp_path: Path) -> None:
    np.savez(tmp_path / "data.npz", x=np.zeros((30, 6)))
    assert load_images(str(tmp_path / "data.npz"), 20, 6).labels is None


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        load_images(str(tmp_path / "nothing.npz"), 20, 6)
    with pytest.raises(UserError, match="cannot be read"):
        load_images(str(tmp_path / "nothing"), 20, 6)


def test_samples_must_divide_among_the_classes(
    mnist: tuple[Path, np.ndarray, np.ndarray],
) -> None:
    with pytest.raises(UserError, match="expected a multiple of 10"):
        load_images(str(mnist[0]), 25, 6)


def test_labels_of_any_values_and_number(tmp_path: Path) -> None:
    """Not only 0 to 9; without two classes of two images each, there is no probe."""
    path = tmp_path / "data.npz"
    np.savez(path, x=np.eye(6), labels=np.array([-7, 300, 5, 5, -7, 300]))
    found = load_images(str(path), 6, 6)
    assert without_useless_labels(found, "data.npz") is found
    assert found.labels is not None
    assert chance(found.labels) == pytest.approx(1 / 3)
    for labels, why in ((np.full(6, 4), "all are equal"), (np.arange(6), "a single image")):
        np.savez(path, x=np.eye(6), labels=labels)
        useless = without_useless_labels(load_images(str(path), 6, 6), "data.npz")
        assert useless.labels is None
        assert why in useless.notes[-1]


def test_images_are_scaled_as_every_command_scales_them(tmp_path: Path) -> None:
    path = tmp_path / "data.npz"
    np.savez(path, x=np.full((6, 6), 255))
    found = load_images(str(path), 6, 6, scale=255.0)
    assert found.x.max() == 1
    with pytest.raises(UserError, match=r"data\.scale = 255"):
        load_images(str(path), 6, 6, fmt=Format.parse("u8.8"))
