"""What every open array file offers: names, shapes and arrays, whatever its format is."""

from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from ska_hw.errors import UserError


class ArrayFile:
    """An open file. `names` are those of its arrays, `notes` what the user should know of it."""

    path: Path
    names: list[str]
    notes: tuple[str, ...] = ()

    def find(self, *names: str) -> str:
        """The first of `names` that is there. Raises `UserError` where none is."""
        for name in names:
            if name in self.names:
                return name
        found = ", ".join(sorted(self.names)) or "nothing"
        raise UserError(f"{self.path}: expected an array named {' or '.join(names)}, found {found}")

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of an array, without reading it where the format allows that."""
        raise NotImplementedError

    def read(self, name: str, rows: int | None = None) -> NDArray[Any]:
        """An array, or its first `rows` rows. Raises `UserError`."""
        raise NotImplementedError


class Loaded(ArrayFile):
    """A file of a format that is read as a whole: its arrays by name."""

    def __init__(
        self, path: Path, arrays: dict[str, NDArray[Any]], notes: tuple[str, ...] = ()
    ) -> None:
        self.path, self._arrays, self.notes = path, arrays, notes
        self.names = list(arrays)

    def shape(self, name: str) -> tuple[int, ...]:
        """Shape of an array."""
        return self._arrays[name].shape

    def read(self, name: str, rows: int | None = None) -> NDArray[Any]:
        """An array, or its first `rows` rows."""
        return self._arrays[name][:rows] if rows is not None else self._arrays[name]
