"""Input that nobody meant: every reader refuses it in one clear line.

The quick profile draws few examples of each; `make soak` draws FUZZ_MORE times as many.
"""

import gzip
import io
import os
import pickle
import struct
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ska_hw.cosim.tensor_file import TensorFileError, read_tensors, write_tensors
from ska_hw.design import PRESETS, Design
from ska_hw.design.files import shipped
from ska_hw.errors import UserError
from ska_hw.storage.arrays.npz import read_npz
from ska_hw.study.paper.setup import _read_csv
from ska_hw.study.paper.sources import IDX_IMAGES, load_images, read_idx
from tests.support import fuzz
from tests.support.fuzz import FUZZ_MORE, SMALL, HangError, examples, no_hang, npz


def refused(error: type[Exception], word: str, read: Callable[[], Any]) -> Any:
    """What `read` returns, or None where it raised `error` with `word` in one clear line."""
    with no_hang():
        try:
            return read()
        except error as found:
            message = str(found)
    assert word in message
    assert len(message) < 1000
    return None


class Bomb:
    """Leaves a trace when it is unpickled."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return (os.mkdir, (str(self.trace),))


# Designs -----------------------------------------------------------------------------------------

VALUES = st.one_of(
    st.sampled_from(
        ["nan", "inf", "-1", "0", "1e400", "true", '""', "[]", "{}", "[[1]]", "1979-05-27"]
        + ["[" * 5000, "9" * 5000, "0x7fffffffffffffffffff", '"\\u0000"', '"a\\nb"', "[1, 2.0]"]
        + ['"s16.12"', '"u8.8"', '"s64.0"', '"s2.-128"', '"u63.128"', '"stochastic"', '"wrap"']
        + [f'"{name}"' for name in PRESETS]
    ),
    st.integers().map(str),
    st.floats().map(str),
    st.text(max_size=8).map(lambda text: f'"{text}"'),
    st.text(max_size=8),
)


@st.composite
def designs(draw: st.DrawFn) -> bytes:
    """The text of a shipped design with values, keys, lines or bytes that are others."""
    lines = draw(st.sampled_from(SHIPPED)).splitlines()
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(lines) - 1))
        kind = draw(st.sampled_from(["value", "key", "drop", "double", "insert"]))
        key, _, value = lines[at].partition("=")
        if kind == "value":
            lines[at] = f"{key}= {draw(VALUES)}"
        elif kind == "key":
            lines[at] = f"{draw(st.text(max_size=5))} = {value}"
        elif kind == "drop":
            lines[at] = ""
        elif kind == "double":
            lines[at] = f"{lines[at]}\n{lines[at]}"
        else:
            table = draw(st.sampled_from(["rounding", "overflow", "sigmoid", "formats", "data"]))
            lines[at] += f"\n[{table}]\n{draw(st.sampled_from(KEYS))} = {draw(VALUES)}"
    content = "\n".join(lines).encode("utf-8", "surrogatepass")
    at = draw(st.integers(0, len(content)))
    return content[:at] + draw(st.sampled_from([b"", b"", b"\xff", b"\0", b"="])) + content[at:]


KEYS = ["z", "g", "w", "view", "preset", "w_range", "x", "d", "degree", "segments", "method"]
SHIPPED = [SMALL] + [
    (
        Path(sys.modules["ska_hw"].__file__ or "").parent / "design/shipped" / f"{name}.toml"
    ).read_text()
    for name in shipped()
]


def check_design(folder: Path, content: bytes) -> None:
    (folder / "d.toml").write_bytes(content)
    design = refused(UserError, "d.toml", lambda: Design.read(folder / "d.toml"))
    if design is not None:
        assert Design.parse(design.dump()) == design


@examples(150)
@given(content=designs())
def test_designs(tmp_path: Path, content: bytes) -> None:
    check_design(tmp_path, content)


@pytest.mark.slow
@examples(150 * FUZZ_MORE)
@given(content=designs())
def test_many_designs(tmp_path: Path, content: bytes) -> None:
    check_design(tmp_path, content)


# Data files --------------------------------------------------------------------------------------


@st.composite
def damage(draw: st.DrawFn, whole: bytes) -> bytes:
    """`whole` with a few bytes changed, cut out or put in, at places of its header mostly."""
    content = bytearray(whole)
    for _ in range(draw(st.integers(1, 4))):
        top = draw(st.sampled_from([len(content), min(len(content), 200)]))
        at = draw(st.integers(0, top))
        kind = draw(st.sampled_from(["change", "cut", "put", "end"]))
        new = draw(st.one_of(st.binary(min_size=1, max_size=8), st.just(b"\xff" * 8)))
        if kind == "change":
            content[at : at + len(new)] = new
        elif kind == "cut":
            del content[at : at + len(new)]
        elif kind == "put":
            content[at:at] = new
        else:
            del content[at:]
    return bytes(content)


def npy(header: str, data: bytes = b"") -> bytes:
    """An .npy member as anyone can write it, in an archive."""
    text = header.encode() + b"\n"
    member = b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text + data
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        archive.writestr("x.npy", member)
    return sink.getvalue()


HEADERS = [
    "{'descr': '<f8', 'fortran_order': False, 'shape': (1000000000000, 1000), }",
    "{'descr': '<f8', 'fortran_order': False, 'shape': (4611686018427387904, 4), }",
    "{'descr': '<f8', 'fortran_order': False, 'shape': (-1, 3), }",
    "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }",
    "{'descr': [('a', '|O')], 'fortran_order': False, 'shape': (1,), }",
    "{'descr': '<U99999999999', 'fortran_order': False, 'shape': (1,), }",
    "{'descr': __import__('os').mkdir('trace'), 'fortran_order': False, 'shape': (1,), }",
    "{'descr': '<f8', 'shape': 3}",
    "(" * 3000,
    "{",
]
ARCHIVES = st.one_of(
    st.sampled_from(HEADERS).map(npy),
    st.tuples(st.sampled_from(HEADERS).map(npy), st.binary(max_size=9)).map(b"".join),
    st.booleans().flatmap(lambda compressed: damage(npz(compressed))),
    st.binary(max_size=40),
)


def check_npz(folder: Path, content: bytes) -> None:
    path = folder / "x.npz"
    path.write_bytes(content)
    found = refused(UserError, "x.npz", lambda: read_npz(path))
    assert not any(array.dtype.hasobject for array in (found or {}).values())
    refused(UserError, "x.npz", lambda: load_images(str(path), 6, 3))
    assert os.listdir(folder) == ["x.npz"]  # noqa: PTH208


@examples(300)
@given(content=ARCHIVES)
def test_npz(tmp_path: Path, content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    check_npz(tmp_path, content)


@pytest.mark.slow
@examples(300 * FUZZ_MORE)
@given(content=ARCHIVES)
def test_many_npz(tmp_path: Path, content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    check_npz(tmp_path, content)


def test_encrypted_npz(tmp_path: Path) -> None:
    """The bit of the archive's directory that says so is enough."""
    content = bytearray(npz(compressed=False))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + offset] |= 1
    check_npz(tmp_path, bytes(content))
    with pytest.raises(UserError, match="encrypted"):
        read_npz(tmp_path / "x.npz")


def test_pickles_are_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In an .npz as object array, as a pickle with its name, and as IDX."""
    monkeypatch.chdir(tmp_path)
    bomb, trace = Bomb(tmp_path / "trace"), tmp_path / "trace"
    pickled = pickle.dumps(bomb)
    pickle.loads(pickled)
    assert trace.is_dir(), "the bomb works"
    trace.rmdir()
    sink = io.BytesIO()
    np.savez(sink, x=np.array([bomb], dtype=object))
    for content in (sink.getvalue(), pickled, npy(HEADERS[3], pickled), npy(HEADERS[4], pickled)):
        check_npz(tmp_path, content)
        with pytest.raises(UserError):
            read_npz(tmp_path / "x.npz")
        with pytest.raises(UserError):
            read_idx(tmp_path / "x.npz", IDX_IMAGES, 3)
    assert not trace.exists()


IDX = struct.pack(">4I", IDX_IMAGES, 2, 3, 3) + bytes(range(18))


@examples(200)
@given(
    content=st.one_of(
        damage(IDX), damage(gzip.compress(IDX, mtime=0)), damage(IDX).map(gzip.compress)
    )
)
def test_idx(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "images").write_bytes(content)
    read = refused(UserError, "images", lambda: read_idx(tmp_path / "images", IDX_IMAGES, 3))
    assert read is None or read.dtype == np.uint8


CSV = b"step,a,b\n0,1,2\n1,3,4\n2,5,6\n"


@examples(200)
@given(content=st.one_of(damage(CSV), st.just(CSV + b'"' + b"x" * 200000), st.binary(max_size=30)))
def test_csv(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "h.csv").write_bytes(content)
    read = refused(UserError, "h.csv", lambda: _read_csv(tmp_path / "h.csv", (3, 2)))
    assert read is None or read.shape == (3, 2)


def tensor_bytes(folder: Path) -> bytes:
    write_tensors(folder / "t", {"a": np.arange(6).reshape(2, 3), "empty": np.zeros((0, 3), int)})
    return (folder / "t").read_bytes()


@examples(300)
@given(data=st.data())
def test_tensor_files(tmp_path: Path, data: st.DataObject) -> None:
    content = data.draw(damage(tensor_bytes(tmp_path)))
    (tmp_path / "t").write_bytes(content)
    found = refused(TensorFileError, "/t: ", lambda: read_tensors(tmp_path / "t"))
    assert sum(tensor.nbytes for tensor in (found or {}).values()) <= len(content)


def test_the_check_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """A traceback, a text that names nothing and a hang are all found."""

    def fail(error: Exception) -> None:
        raise error

    with pytest.raises(KeyError):
        refused(UserError, "x", lambda: fail(KeyError("x")))
    with pytest.raises(AssertionError):
        refused(UserError, "x.npz", lambda: fail(UserError("damaged")))
    monkeypatch.setattr(fuzz, "SECONDS", 1)
    with pytest.raises(HangError):
        refused(UserError, "x", lambda: [None for _ in iter(int, 1)])
