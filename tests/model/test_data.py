"""Array files: what is read, and one clear line for what is not."""

import tracemalloc
import zipfile
from pathlib import Path

import numpy as np
import pytest

from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.model.data import load, quantize_tensors
from ska_hw.storage.arrays.npz import read_npz

SHAPE = (5, 3)


def design(**overrides: object) -> Design:
    chosen = {"network__layers": [4, 2], "formats__x": "u8.8"} | overrides
    return Design.read(
        "digits", network__inputs=3, data__source="my.npz", **{"data__samples": 5} | chosen
    )


def test_reads_real_integer_and_image_arrays(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    real = rng.random(SHAPE)
    np.savez(tmp_path / "my.npz", x=real)
    assert np.array_equal(load(design(), tmp_path).x, real)
    images = rng.integers(0, 256, (9, 1, 3), dtype=np.uint8)
    np.savez(tmp_path / "my.npz", images=images, labels=np.arange(9))
    assert np.array_equal(load(design(), tmp_path).x, images[:5, 0] / 255)


@pytest.mark.parametrize("samples", [5, 9])
def test_reads_arrays_by_columns(tmp_path: Path, samples: int) -> None:
    """As a transposition leaves them, also where only the first rows are used."""
    real = np.random.default_rng(0).random((9, 3))
    np.savez(tmp_path / "my.npz", x=np.asfortranarray(real), w1=real.T)
    chosen = design(data__samples=samples)
    assert np.array_equal(load(chosen, tmp_path).x, real[:samples])
    found = read_npz(tmp_path / "my.npz")
    assert np.array_equal(found["w1"], real.T)
    assert list(read_npz(tmp_path / "my.npz", ("w1", "w2"))) == ["w1"]


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


PIXELS = np.random.default_rng(3).integers(0, 256, SHAPE)
PIXELS[0] = 0, 128, 255


@pytest.mark.parametrize("dtype", [np.int64, np.uint16, np.float32])
def test_pixels_of_another_type_are_noticed(tmp_path: Path, dtype: type) -> None:
    """0 to 255 in anything but uint8 is far out of range: the user is told, and what to write."""
    np.savez(tmp_path / "my.npz", x=PIXELS.astype(dtype))
    with pytest.raises(UserError, match=r"x: every value but 0 is outside .* data.scale = 255"):
        load(design(), tmp_path)
    few = np.where(np.arange(15).reshape(SHAPE) == 4, 255, 0.5)
    np.savez(tmp_path / "my.npz", x=few)
    *_, note = load(design(), tmp_path).notes
    assert "x: 6.67 % of the values are outside of x's range, 0 to 0.9961 (u8.8)" in note
    assert "data.scale = 255" in note
    np.savez(tmp_path / "my.npz", x=PIXELS.astype(dtype))
    found = load(design(data__scale=255.0), tmp_path)
    assert found.notes == ()
    np.testing.assert_array_equal(found.x, PIXELS / 255)


def test_what_is_assumed_is_said(tmp_path: Path) -> None:
    np.savez(tmp_path / "my.npz", x=PIXELS.astype(np.uint8))
    (note,) = load(design(), tmp_path).notes
    assert "x: uint8 values are divided by 255" in note
    np.savez(tmp_path / "my.npz", x=PIXELS / 255)
    (note,) = load(design(), tmp_path).notes
    assert "x: float64 values are taken as they are" in note


def test_binary_images_are_noticed(tmp_path: Path) -> None:
    np.savez(tmp_path / "my.npz", x=(PIXELS > 100).astype(np.uint8))
    *_, note = load(design(), tmp_path).notes
    assert "all values are below 1 % of x's range" in note
    assert "data.scale = 1 " in note
    assert load(design(data__scale=1.0), tmp_path).notes == ()


def test_negative_values_in_an_unsigned_format(tmp_path: Path) -> None:
    np.savez(tmp_path / "my.npz", x=-np.ones(SHAPE))
    with pytest.raises(UserError, match=r"every value but 0 is outside of x's range, 0 to 0\.9961"):
        load(design(), tmp_path)


def test_full_scale_is_no_saturation(tmp_path: Path) -> None:
    """255/255 becomes the largest code of u8.8 and is not counted; 1.01 is."""
    np.savez(tmp_path / "my.npz", x=np.full(SHAPE, 255, np.uint8))
    raw = quantize_tensors(design(), load(design(), tmp_path))
    assert (raw.x == 255).all()
    assert raw.overflows == {"x": 0, "w": 0, "b": 0}
    beyond = np.ones(SHAPE)
    beyond[1, 1] = 1.01
    np.savez(tmp_path / "my.npz", x=beyond)
    assert quantize_tensors(design(), load(design(), tmp_path)).overflows["x"] == 1


def test_weights_that_are_codes_or_square_are_noticed(tmp_path: Path) -> None:
    np.savez(tmp_path / "my.npz", x=PIXELS / 255)
    chosen = design(network__layers=[3, 2], training__weights="w.npz")
    w1 = np.arange(9).reshape(3, 3) * 1000
    np.savez(tmp_path / "w.npz", w1=w1, w2=np.zeros((3, 2)))
    _, square, codes = load(chosen, tmp_path).notes
    assert "w1: the matrix is square; its rows are taken as inputs, (I, O)" in square
    assert "w1: 88.9 % of the values are outside of w's range, +-0.5 (s24.24)" in codes
    assert "integers are taken as values, not as codes" in codes


def test_only_what_is_used_is_read(tmp_path: Path) -> None:
    """A small file with a large member that nobody asks for costs no memory, nor do more rows."""
    np.savez_compressed(
        tmp_path / "my.npz", x=np.zeros((300_000, 3)), other=np.zeros((100, 1_000_000), np.uint8)
    )
    tracemalloc.start()
    load(design(), tmp_path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2 << 20
