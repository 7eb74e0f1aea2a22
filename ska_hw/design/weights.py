"""Weights of others: which arrays make the layers of a network, and which way round they lie.

Here W is (I, O), a row for each input. PyTorch's linear layers keep (O, I): arrays whose names end
in `weight` are taken for such, and transposed.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.errors import UserError
from ska_hw.storage.arrays.opened import open_arrays

Source = Path | str | Mapping[str, Any] | Sequence[Any]
"""A file, a state_dict or other mapping of names to arrays, or a list of matrices (I, O)."""

_OWN = re.compile(r"w\d+")


@dataclass(frozen=True)
class LayerNames:
    """The names of one layer's W and b, and whether W is (O, I)."""

    weight: str
    bias: str | None
    transposed: bool


def layer_names(names: Sequence[str]) -> list[LayerNames] | None:
    """The layers of a file in their order: `w1`, `b1` and so on, or else `*.weight`, `*.bias`.

    None where no name is of either kind.
    """
    own = sum(bool(_OWN.fullmatch(name)) for name in names)
    if own:
        numbers = range(1, own + 1)
        return [LayerNames(f"w{n}", f"b{n}" if f"b{n}" in names else None, False) for n in numbers]
    found = []
    for name in names:
        before, _, last = name.rpartition(".")
        if last == "weight":
            bias = f"{before}.bias" if before else "bias"
            found.append(LayerNames(name, bias if bias in names else None, True))
    return found or None


@dataclass(frozen=True)
class Weights:
    """W (I, O) and b (O,) of each layer, and lines for the user about them."""

    weights: list[NDArray[Any]]
    biases: list[NDArray[Any]]
    notes: tuple[str, ...] = ()

    @property
    def sizes(self) -> list[tuple[int, int]]:
        """(I, O) of each layer."""
        return [(w.shape[0], w.shape[1]) for w in self.weights]

    @property
    def largest(self) -> float:
        """The largest magnitude of any W or b."""
        return max(float(np.abs(x).max(initial=0)) for x in (*self.weights, *self.biases))


def read_weights(source: Source) -> Weights:
    """The layers of `source`.

    Raises `UserError` for a file without weights, for arrays that are no matrices of finite
    numbers, and for matrices that don't follow on one another.
    """
    if isinstance(source, Path | str):
        with open_arrays(Path(source)) as file:
            return _named(file.names, file.read, str(source))
    if isinstance(source, Mapping):
        given = source
        return _named(list(given), lambda name: _array(given[name]), "weights")
    weights = [_real(_array(w), f"weights[{i}]", 2) for i, w in enumerate(source)]
    return _chained(weights, [None] * len(weights), "weights", ())


def _named(names: list[str], read: Callable[[str], NDArray[Any]], where: str) -> Weights:
    layers = layer_names(names)
    if layers is None:
        found = ", ".join(names) or "nothing"
        raise UserError(f"{where}: expected arrays w1, w2, ... or *.weight, found {found:.200}")
    missing = [layer.weight for layer in layers if layer.weight not in names]
    if missing:
        raise UserError(f"{where}: expected an array named {missing[0]}, found {', '.join(names)}")
    weights = [_real(read(n.weight), f"{where}: {n.weight}", 2) for n in layers]
    biases = [
        None if n.bias is None else _real(read(n.bias), f"{where}: {n.bias}", 1) for n in layers
    ]
    notes = transposed_note(layers, where)
    turned = [w.T if n.transposed else w for n, w in zip(layers, weights, strict=True)]
    return _chained(turned, biases, where, notes)


def transposed_note(layers: Iterable[LayerNames], where: str) -> tuple[str, ...]:
    """What to say of names by which matrices are transposed."""
    names = [layer.weight for layer in layers if layer.transposed]
    if not names:
        return ()
    return (f"{where}: {', '.join(names)} are (O, I), as PyTorch keeps them: transposed to (I, O)",)


def _array(value: Any) -> NDArray[Any]:
    """NumPy's array of what may be a tensor of PyTorch, which has to leave its graph first."""
    return np.asarray(value.detach().cpu() if hasattr(value, "detach") else value)


def _real(array: NDArray[Any], where: str, axes: int) -> NDArray[Any]:
    if array.dtype.kind not in "fiub" or array.ndim != axes:
        kind = "a matrix" if axes == 2 else "a vector"
        raise UserError(
            f"{where}: expected {kind} of numbers, found {array.dtype} of shape {array.shape}"
        )
    if not np.isfinite(array).all():
        raise UserError(f"{where}: expected finite numbers")
    return array.astype(np.float64)


def _chained(
    weights: list[NDArray[Any]],
    biases: Sequence[NDArray[Any] | None],
    where: str,
    notes: tuple[str, ...],
) -> Weights:
    if not weights:
        raise UserError(f"{where}: expected at least one layer")
    for number, (below, w) in enumerate(pairwise(weights), 2):
        if below.shape[1] != w.shape[0]:
            raise UserError(
                f"{where}: layer {number}: expected {below.shape[1]} inputs, the outputs of the "
                f"layer below, found {w.shape[0]}"
            )
    for number, (w, b) in enumerate(zip(weights, biases, strict=True), 1):
        if b is not None and b.shape != (w.shape[1],):
            raise UserError(f"{where}: b of layer {number}: expected {w.shape[1]} values")
    full = [np.zeros(w.shape[1]) if b is None else b for w, b in zip(weights, biases, strict=True)]
    return Weights(weights, full, notes)
