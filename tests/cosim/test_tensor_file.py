"""Tensor files: both sides read what either wrote, and refuse everything else."""

import subprocess
from importlib import resources

import numpy as np
import pytest

from ska_hw.cosim.tensor_file import MAGIC, TensorFileError, read_tensors, write_tensors
from ska_hw.cosim.toolchain import find_toolchain

TENSORS = {
    "scalar": np.array(-7),
    "empty": np.zeros((0, 3), dtype=np.int64),
    "corners": np.array([[-(2**63), 2**63 - 1], [0, -1]]),
    "cube": np.arange(24).reshape(2, 3, 4),
}

COPY = """
#include "tensor_file.h"
int main(int, char** argv) {
    try {
        tensor_file::Writer writer(argv[2]);
        for (const auto& [name, tensor] : tensor_file::read(argv[1]))
            writer.add(name, tensor.shape, tensor.data.data());
        writer.finish();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\\n", error.what());
        return 1;
    }
}
"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A C++ program that reads a tensor file and writes another."""
    folder = tmp_path_factory.mktemp("copy")
    (folder / "copy.cpp").write_text(COPY)
    header = resources.files("ska_hw.cosim") / "tensor_file.h"
    (folder / "tensor_file.h").write_text(header.read_text("utf-8"))
    command = [*find_toolchain().cxx.split(), "-std=c++17", "-Wall", "-Werror", "copy.cpp"]
    subprocess.run([*command, "-o", "copy"], cwd=folder, check=True)
    return folder / "copy"


def damaged(good):
    record = 72
    first = len(MAGIC)
    return {
        "empty file": b"",
        "other file": b"\x93NUMPY" + good[6:],
        "cut in a header": good[: first + 10],
        "cut in data": good[: first + record + 3],
        "cut before the end": good[: -record - 8],
        "trailing": good + b"\0",
        "dtype": good[: first + 24] + b"<f8" + good[first + 27 :],
        "dimensions": good[: first + 32] + b"\x09" + good[first + 33 :],
        "shape": good[: first + 40] + b"\xff" * 8 + good[first + 48 :],
        "count": good[:-8] + b"\x63" + good[-7:],
    }


def test_round_trip(tmp_path):
    write_tensors(tmp_path / "t", TENSORS)
    found = read_tensors(tmp_path / "t")
    assert list(found) == list(TENSORS)
    for name, tensor in TENSORS.items():
        assert found[name].shape == tensor.shape
        assert np.array_equal(found[name], tensor)
    assert [path.name for path in tmp_path.iterdir()] == ["t"]


def test_round_trip_through_cpp(tmp_path, copy):
    write_tensors(tmp_path / "t", TENSORS)
    subprocess.run([copy, tmp_path / "t", tmp_path / "u"], check=True)
    found = read_tensors(tmp_path / "u")
    assert set(found) == set(TENSORS)
    for name, tensor in TENSORS.items():
        assert found[name].shape == tensor.shape
        assert np.array_equal(found[name], tensor)


def test_missing_file(tmp_path):
    with pytest.raises(TensorFileError, match="nothere: cannot be read"):
        read_tensors(tmp_path / "nothere")


@pytest.mark.parametrize("kind", damaged(b"x" * 200))
def test_damaged_files_are_refused(tmp_path, copy, kind):
    write_tensors(tmp_path / "t", TENSORS)
    (tmp_path / "t").write_bytes(damaged((tmp_path / "t").read_bytes())[kind])
    with pytest.raises(TensorFileError, match="/t: "):
        read_tensors(tmp_path / "t")
    run = subprocess.run(
        [copy, tmp_path / "t", tmp_path / "u"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 1
    assert "/t: " in run.stderr
    assert not (tmp_path / "u").exists()


def test_names_and_shapes_that_have_no_place(tmp_path):
    for name, tensor in (("n" * 24, np.array(0)), ("n", np.zeros((1,) * 5, dtype=np.int64))):
        with pytest.raises(ValueError, match="has no place"):
            write_tensors(tmp_path / "t", {name: tensor})
