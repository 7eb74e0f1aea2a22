"""Array files: what is read, and one clear line for what is not."""

import zipfile
from pathlib import Path

import numpy as np
import pytest

from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.model.data import load, quantize_tensors

SHAPE = (5, 3)


def design(**overrides: object) -> Design:
    return Design.read(
        "digits",
        network__inputs=3,
        network__layers=[4, 2],
        data__samples=5,
        data__source="my.npz",
        **overrides,
    )


def test_reads_real_integer_and_image_arrays(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    real = rng.random(SHAPE)
    np.savez(tmp_path / "my.npz", x=real)
    assert np.array_equal(load(design(), tmp_path).x, real)
    images = rng.integers(0, 256, (9, 1, 3), dtype=np.uint8)
    np.savez(tmp_path / "my.npz", images=images, labels=np.arange(9))
    assert np.array_equal(load(design(), tmp_path).x, images[:5, 0] / 255)


def test_reads_weights(tmp_path: Path) -> None:
    np.savez(tmp_path / "my.npz", x=np.zeros(SHAPE))
    np.savez(tmp_path / "w.npz", w1=np.full((3, 4), 0.1), w2=np.zeros((4, 2)), b2=np.ones(2) / 8)
    tensors = load(design(training__weights="w.npz"), tmp_path)
    assert tensors.weights[0][2, 3] == 0.1
    assert tensors.biases[1].tolist() == [0.125, 0.125]
    raw = quantize_tensors(design(), tensors)
    assert raw.biases[1].tolist() == [1 << (design().formats.w.frac - 3)] * 2


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        ({"y": np.zeros(SHAPE)}, "expected an array named x or images, found y"),
        ({"x": np.zeros((3, 5))}, "x: expected shape (5, 3), found (3, 5)"),
        ({"x": np.zeros((4, 3))}, "x: expected shape (5, 3), found (4, 3)"),
        ({"x": np.zeros(5)}, "x: expected shape (5, 3), found (5,)"),
        ({"x": np.zeros(SHAPE, complex)}, "x: expected numbers, found dtype complex128"),
        ({"x": np.full(SHAPE, "a")}, "x: expected numbers, found dtype <U1"),
        ({"x": np.where(np.eye(5, 3), np.nan, 0)}, "found nan at [0, 0] (3 such values)"),
        ({"x": np.full(SHAPE, np.inf)}, "expected finite numbers, found inf at [0, 0]"),
    ],
)
def test_wrong_arrays(tmp_path: Path, arrays: dict[str, np.ndarray], message: str) -> None:
    np.savez(tmp_path / "my.npz", **arrays)  # type: ignore[arg-type]
    with pytest.raises(UserError) as error:
        load(design(), tmp_path)
    assert message in str(error.value)
    assert "my.npz" in str(error.value)


class Bomb:
    """Leaves a trace when it is unpickled."""

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return (Path.touch, (Path("exploded"),))


def test_nothing_is_unpickled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    np.savez(tmp_path / "my.npz", x=np.array([Bomb()], dtype=object))
    with pytest.raises(UserError, match="expected a numeric array, found pickled objects"):
        load(design(), tmp_path)
    (tmp_path / "my.npz").write_bytes(__import__("pickle").dumps(Bomb()))
    with pytest.raises(UserError, match=r"expected an \.npz file"):
        load(design(), tmp_path)
    assert not Path("exploded").exists()


def test_broken_files(tmp_path: Path) -> None:
    path = tmp_path / "my.npz"
    with pytest.raises(UserError, match="cannot be read"):
        load(design(), tmp_path)
    np.savez(path, x=np.zeros(SHAPE))
    whole = path.read_bytes()
    for content in (b"", b"PK\x03\x04", whole[: len(whole) // 2], b"\x93NUMPY"):
        path.write_bytes(content)
        with pytest.raises(UserError, match=r"expected an \.npz file"):
            load(design(), tmp_path)
    np.save(tmp_path / "one.npy", np.zeros(SHAPE))
    path.write_bytes((tmp_path / "one.npy").read_bytes())
    with pytest.raises(UserError, match="found something else"):
        load(design(), tmp_path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x.npy", b"\x93NUMPY garbage")
    with pytest.raises(UserError):
        load(design(), tmp_path)


def test_wrong_weights(tmp_path: Path) -> None:
    np.savez(tmp_path / "my.npz", x=np.zeros(SHAPE))
    chosen = design(training__weights="w.npz")
    for arrays, message in (
        ({"w1": np.zeros((3, 4))}, "expected an array named w2, found w1"),
        ({"w1": np.zeros((4, 3)), "w2": np.zeros((4, 2))}, r"w1: expected shape \(3, 4\)"),
        ({"w1": np.zeros((3, 4)), "w2": np.zeros((4, 2)), "b1": np.zeros(2)}, "b1: expected shape"),
    ):
        np.savez(tmp_path / "w.npz", **arrays)
        with pytest.raises(UserError, match=message):
            load(chosen, tmp_path)


def test_digits_sizes() -> None:
    with pytest.raises(UserError, match=r"network\.inputs: expected 64 for digits, found 3"):
        load(Design.read("digits", network__inputs=3))
    with pytest.raises(UserError, match=r"data\.samples: expected at most 1797, found 2000"):
        load(Design.read("digits", data__samples=2000))
