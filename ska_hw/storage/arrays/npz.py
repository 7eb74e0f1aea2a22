"""Reading .npz files: headers first, then only what is asked for. Nothing is ever unpickled."""

import textwrap
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from ska_hw.errors import UserError
from ska_hw.storage.arrays.array_file import ArrayFile
from ska_hw.storage.files import require_file

_SUFFIX = ".npy"
_Header = tuple[IO[bytes], tuple[int, ...], bool, np.dtype[Any]]


class Archive(ArrayFile):
    """An open .npz file. `names` are those of its arrays, without a suffix."""

    def __init__(self, archive: zipfile.ZipFile, path: Path) -> None:
        self.path = path
        self._archive = archive
        self.names = [name.removesuffix(_SUFFIX) for name in archive.namelist()]
        self._members = dict(zip(self.names, archive.namelist(), strict=True))

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of an array, from its header alone. Raises `UserError`."""
        with self._header(name) as (_, shape, _, _):
            return shape

    def read(self, name: str, rows: int | None = None) -> NDArray[Any]:
        """An array, or its first `rows` rows without reading those behind. Raises `UserError`."""
        with self._header(name) as (file, shape, fortran, dtype):
            if rows is not None and not fortran:
                shape = (min(rows, shape[0]), *shape[1:])
            size = int(np.prod(shape, dtype=object)) * dtype.itemsize
            data = file.read(size)
            if len(data) != size:
                raise ValueError(f"{size} bytes are announced and {len(data)} are there")
            array: NDArray[Any] = np.frombuffer(data, dtype)
            return array.reshape(shape, order="F" if fortran else "C")[:rows]

    @contextmanager
    def _header(self, name: str) -> Iterator[_Header]:
        """The opened member behind its header: file, shape, order, dtype."""
        if not self._members[name].endswith(_SUFFIX):
            raise UserError(f"{self.path}: {name}: expected an array in .npy format")
        try:
            with self._archive.open(self._members[name]) as file:
                version = npy.read_magic(file)
                if version not in ((1, 0), (2, 0)):
                    raise ValueError(f"version {version} of the .npy format")
                read = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
                shape, fortran, dtype = read(file)
                if dtype.hasobject:
                    raise ValueError("pickled objects")
                yield file, shape, fortran, dtype
        except UserError:
            raise
        except Exception as error:  # decompressors and numpy raise nearly anything
            found = f"expected a numeric array, found {_reason(error)}"
            raise UserError(f"{self.path}: {name}: {found}") from None


@contextmanager
def open_npz(path: Path) -> Iterator[Archive]:
    """The file at `path`. Raises `UserError` where it is no .npz file or cannot be read."""
    try:
        require_file(path)
        if not zipfile.is_zipfile(path):
            raise UserError(f"{path}: expected an .npz file, found something else")
        with zipfile.ZipFile(path) as archive:
            yield Archive(archive, path)
    except OSError as error:
        reason = error.strerror or _reason(error)
        raise UserError(f"{path}: cannot be read ({reason}); expected an .npz file") from None
    except UserError:
        raise
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError) as error:
        raise UserError(f"{path}: expected an .npz file ({_reason(error)})") from None


def read_npz(path: Path, names: tuple[str, ...] | None = None) -> dict[str, NDArray[Any]]:
    """All arrays of an .npz file, or those of `names` that are in it. Raises `UserError`."""
    with open_npz(path) as archive:
        wanted = archive.names if names is None else [n for n in names if n in archive.names]
        return {name: archive.read(name) for name in wanted}


def _reason(error: Exception) -> str:
    return textwrap.shorten(str(error), 100, placeholder="...") or "nothing readable"
