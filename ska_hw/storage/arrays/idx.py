"""IDX files, the format of MNIST: two zero bytes, a type, the number of axes, sizes, values."""

import gzip
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.errors import UserError
from ska_hw.storage.files import require_file

TYPES = {0x08: ">u1", 0x09: ">i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
"""NumPy's name of each type of value."""

_GZIP = b"\x1f\x8b"


def is_idx(path: Path) -> bool:
    """Whether the file begins like an IDX file, gzipped or not."""
    require_file(path)
    with path.open("rb") as file:
        start = file.read(4)
    if start[:2] == _GZIP:
        try:
            with gzip.open(path) as file:
                start = file.read(4)
        except (OSError, EOFError, zlib.error):
            return False
    return len(start) == 4 and start[:2] == b"\0\0" and start[2] in TYPES and start[3] > 0


def unzipped(path: Path) -> bytes:
    """The content of a file that may be gzipped. Raises `UserError` for half a gzip file."""
    content = path.read_bytes()
    if content[:2] != _GZIP:
        return content
    try:
        return gzip.decompress(content)
    except (OSError, EOFError, zlib.error) as error:
        raise UserError(f"{path}: expected a whole gzip file ({error})") from None


def read_idx(path: Path) -> NDArray[Any]:
    """The array of an IDX file, gzipped or not. Raises `UserError`."""
    content = unzipped(path)
    if len(content) < 4 or content[2] not in TYPES:
        raise UserError(f"{path}: expected an IDX file, found something else")
    dtype, axes = np.dtype(TYPES[content[2]]), content[3]
    header = 4 + 4 * axes
    shape = tuple(np.frombuffer(content[4:header], ">u4").tolist())
    size = int(np.prod(shape, dtype=object)) * dtype.itemsize
    if len(shape) != axes or len(content) - header != size:
        found = max(0, len(content) - header)
        raise UserError(f"{path}: expected {size} bytes of data for shape {shape}, found {found}")
    values = np.frombuffer(content, dtype, offset=header).reshape(shape)
    return values.astype(dtype.newbyteorder("="))
