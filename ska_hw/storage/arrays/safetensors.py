"""safetensors files, in which models of PyTorch and others are kept without pickles."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from ska_hw.errors import UserError
from ska_hw.storage.arrays.array_file import ArrayFile
from ska_hw.storage.files import require_file


class Tensors(ArrayFile):
    """An open safetensors file, its names in the order of the numbers in them."""

    def __init__(self, path: Path, file: Any) -> None:
        self.path, self._file = path, file
        # The format sorts "10.weight" before "2.weight".
        self.names = sorted(file.keys(), key=natural)

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of a tensor, from the header alone."""
        return tuple(self._file.get_slice(name).get_shape())

    def read(self, name: str, rows: int | None = None) -> NDArray[Any]:
        """A tensor, or its first `rows` rows. Raises `UserError`."""
        try:
            if rows is None:
                tensor: NDArray[Any] = self._file.get_tensor(name)
            else:
                tensor = self._file.get_slice(name)[:rows]
        except (TypeError, ValueError, AttributeError) as error:  # bfloat16, for one
            dtype = self._file.get_slice(name).get_dtype()
            found = f"expected numbers that NumPy has, found {dtype}"
            raise UserError(f"{self.path}: {name}: {found} ({error})") from None
        return tensor


def natural(name: str) -> list[tuple[int, str]]:
    """A key that sorts names by the numbers in them."""
    return [(int(n or 0), text) for text, n in re.findall(r"(\D+)|(\d+)", name)]


@contextmanager
def open_safetensors(path: Path) -> Iterator[Tensors]:
    """The file at `path`. Raises `UserError` where it is no safetensors file."""
    from safetensors import SafetensorError, safe_open

    require_file(path)
    try:
        with safe_open(path, framework="numpy") as file:
            yield Tensors(path, file)
    except SafetensorError as error:
        raise UserError(f"{path}: expected a safetensors file ({error})") from None
