"""Any array file by its path: the ending tells the format, or the first bytes for IDX."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ska_hw.errors import UserError
from ska_hw.storage.arrays.array_file import ArrayFile, Loaded
from ska_hw.storage.arrays.idx import is_idx, read_idx
from ska_hw.storage.arrays.npz import open_npz
from ska_hw.storage.arrays.safetensors import open_safetensors
from ska_hw.storage.arrays.text import SUFFIXES, read_text
from ska_hw.storage.files import require_file

TORCH = (".pt", ".pth", ".ckpt", ".bin")
"""Endings of PyTorch's pickles, which could run any code: they are not opened."""


@contextmanager
def open_arrays(path: Path) -> Iterator[ArrayFile]:
    """The file at `path`. A format of one array calls it `x`; a CSV has `labels` beside it where a
    column is called so. Raises `UserError` where it is no array file or cannot be read.
    """
    suffix = path.suffix.lower()
    if suffix in TORCH:
        raise UserError(
            f"{path}: a pickle of PyTorch is not opened; safetensors.torch.save_file("
            "model.state_dict(), 'w.safetensors') writes a file that is"
        )
    try:
        if suffix == ".npy":
            yield _npy(path)
        elif suffix in SUFFIXES:
            yield read_text(path)
        elif suffix == ".safetensors":
            with open_safetensors(path) as tensors:
                yield tensors
        elif suffix != ".npz" and is_idx(path):
            yield Loaded(path, {"x": read_idx(path)})
        else:
            with open_npz(path) as archive:
                yield archive
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(f"{path}: cannot be read ({reason}); expected an array file") from None


def _npy(path: Path) -> Loaded:
    """The array is mapped into memory: only what is used is read."""
    require_file(path)
    try:
        return Loaded(path, {"x": np.load(path, mmap_mode="r", allow_pickle=False)})
    except (ValueError, EOFError, MemoryError) as error:
        raise UserError(f"{path}: expected an .npy file ({str(error) or 'cut'})") from None
