"""Array files of every format give the same numbers, and what is none of them ends in a line."""

import gzip
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from ska_hw.errors import UserError
from ska_hw.storage.arrays.opened import open_arrays
from ska_hw.storage.arrays.safetensors import natural

X = np.random.default_rng(1).integers(0, 256, (6, 4)).astype(np.uint8)


def idx(array: np.ndarray) -> bytes:
    return struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape) + array.tobytes()


def csv(path: Path) -> None:
    np.savetxt(path, X, delimiter=",", fmt="%d")


WRITERS: dict[str, Callable[[Path], object]] = {
    "x.npz": lambda path: np.savez(path, x=X),
    "x.npy": lambda path: np.save(path, X),
    "x.csv": csv,
    "x.txt": lambda path: np.savetxt(path, X, header="a comment"),
    "x-ubyte": lambda path: path.write_bytes(idx(X)),
    "x-ubyte.gz": lambda path: path.write_bytes(gzip.compress(idx(X), mtime=0)),
    "x.safetensors": lambda path: save_file({"x": X}, path),
}


@pytest.mark.parametrize("name", WRITERS)
def test_every_format(tmp_path: Path, name: str) -> None:
    WRITERS[name](tmp_path / name)
    with open_arrays(tmp_path / name) as file:
        assert file.names == ["x"]
        assert file.shape("x") == X.shape
        assert np.array_equal(file.read("x"), X)
        assert np.array_equal(file.read("x", 2), X[:2])
        with pytest.raises(UserError, match="expected an array named y, found x"):
            file.find("y")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_column_of_labels_is_no_input(tmp_path: Path, separator: str) -> None:
    path = tmp_path / "x.csv"
    rows = ["a,b,Class", "1,2.5,setosa", "3,4,virginica", "5,6,setosa"]
    path.write_text("\n".join(rows).replace(",", separator))
    with open_arrays(path) as file:
        assert file.read("x").tolist() == [[1, 2.5], [3, 4], [5, 6]]
        assert file.read("labels").tolist() == [0, 1, 0]
        assert "the column 'Class' is taken for labels" in file.notes[0]


def test_a_line_of_names_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text('"width","height"\n1,2\n3,4\n')
    with open_arrays(path) as file:
        assert file.read("x").tolist() == [[1, 2], [3, 4]]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("x.csv", b"1,2\n3\n", "expected rows of numbers of the same length"),
        ("x.csv", b"1,2\n3,four\n", "expected rows of numbers"),
        ("x.csv", b"\xff\xfe", "expected a text file in UTF-8"),
        ("x.csv", b"", "expected rows of numbers, found none"),
        ("x.npy", b"\x93NUMPY", r"expected an \.npy file"),
        ("x.npy", b"", r"expected an \.npy file"),
        ("x-ubyte", idx(X)[:-1], "expected 24 bytes of data for shape"),
        ("x-ubyte.gz", gzip.compress(idx(X), mtime=0)[:-9], "expected a whole gzip file"),
        ("x.safetensors", b"nothing", "expected a safetensors file"),
        ("model.pt", b"PK", "a pickle of PyTorch is not opened; safetensors.torch.save_file"),
        ("x", b"neither", r"expected an \.npz file"),
    ],
)
def test_wrong_files(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UserError, match=message), open_arrays(tmp_path / name) as file:
        file.read("x")


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    for name in ("no.csv", "no.npy", "no.safetensors", "no"):
        with pytest.raises(UserError, match="cannot be read"), open_arrays(tmp_path / name):
            pass
        (tmp_path / name).mkdir()
        with pytest.raises(UserError, match="not a regular file"), open_arrays(tmp_path / name):
            pass


def test_pickles_in_npy_are_refused(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.array([{}], dtype=object), allow_pickle=True)
    with pytest.raises(UserError, match=r"expected an \.npy file"), open_arrays(tmp_path / "x.npy"):
        pass


def test_names_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    tensors = {f"{n}.weight": X for n in (10, 2, 0)}
    save_file(tensors, tmp_path / "w.safetensors")
    with open_arrays(tmp_path / "w.safetensors") as file:
        assert file.names == ["0.weight", "2.weight", "10.weight"]
    assert sorted(["l10.w", "l9.w", "a"], key=natural) == ["a", "l9.w", "l10.w"]
