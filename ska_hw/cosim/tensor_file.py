"""Named integer tensors in one binary file, for the exchange with the C++ harness.

    file     "SKATENS1", then records, then the record "end" whose one value is their number
    record   name (24 bytes, zero-padded ASCII), dtype (8 bytes, "<i8"), number of dimensions
             (u64), four dimensions (u64 each, unused ones 1), data in C order

All numbers are little-endian. A file that ends early, or goes on after its end, is refused.
"""

import math
import struct
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ska_hw.numbers.formats import Raw

MAGIC = b"SKATENS1"
DTYPE = "<i8"
MAX_DIMENSIONS = 4
END = "end"

_HEADER = struct.Struct(f"<24s8sQ{MAX_DIMENSIONS}Q")


class TensorFileError(ValueError):
    """A tensor file is truncated, or not one. The text is one line that names the file."""


def write_tensors(path: Path, tensors: Mapping[str, Raw]) -> None:
    """Write `tensors` to `path`, which is complete or not there at all."""
    partial = path.with_name(path.name + ".partial")
    with partial.open("wb") as sink:
        sink.write(MAGIC)
        for name, tensor in [*tensors.items(), (END, np.array(len(tensors)))]:
            encoded = name.encode("ascii")
            if tensor.ndim > MAX_DIMENSIONS or len(encoded) > 23:
                raise ValueError(f"{name!r} with {tensor.ndim} dimensions has no place in a file")
            shape = tensor.shape + (1,) * (MAX_DIMENSIONS - tensor.ndim)
            sink.write(_HEADER.pack(encoded, DTYPE.encode(), tensor.ndim, *shape))
            sink.write(np.ascontiguousarray(tensor, dtype=DTYPE).tobytes())
    partial.replace(path)


def read_tensors(path: Path) -> dict[str, Raw]:
    """Read all tensors of a file. Raises `TensorFileError`."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise TensorFileError(f"{path}: cannot be read ({error.strerror})") from None
    if data[: len(MAGIC)] != MAGIC:
        raise TensorFileError(f"{path}: not a tensor file")
    tensors: dict[str, Raw] = {}
    offset = len(MAGIC)
    while True:
        name, tensor, offset = _record(path, data, offset)
        if name == END:
            break
        tensors[name] = tensor
    if offset != len(data) or int(tensor) != len(tensors):
        raise TensorFileError(f"{path}: damaged (wrong number of tensors)")
    return tensors


def _record(path: Path, data: bytes, offset: int) -> tuple[str, Raw, int]:
    if offset + _HEADER.size > len(data):
        raise TensorFileError(f"{path}: ends early, at byte {len(data)}")
    raw_name, dtype, dimensions, *shape = _HEADER.unpack_from(data, offset)
    name = raw_name.rstrip(b"\0").decode("ascii", "replace")
    if dtype.rstrip(b"\0") != DTYPE.encode():
        raise TensorFileError(f"{path}: {name}: expected dtype {DTYPE}, found {dtype!r}")
    if dimensions > MAX_DIMENSIONS or any(size != 1 for size in shape[dimensions:]):
        raise TensorFileError(f"{path}: {name}: damaged shape")
    start = offset + _HEADER.size
    count = math.prod(shape)
    end = start + 8 * count
    if end > len(data):
        raise TensorFileError(f"{path}: {name}: ends early, at byte {len(data)}")
    tensor = np.frombuffer(data, dtype=DTYPE, count=count, offset=start)
    return name, tensor.reshape(shape[:dimensions]).astype(np.int64), end
