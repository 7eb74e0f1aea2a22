"""Weights of others: which are the layers, which way round they lie, and a design of them."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from ska_hw.design import Design
from ska_hw.design.weights import read_weights
from ska_hw.errors import UserError
from ska_hw.model.data import initial_weights, load

W1, W2 = np.arange(12.0).reshape(4, 3) / 16, np.arange(6.0).reshape(3, 2) / 8
B1 = np.array([0.5, 0.25, 0.0])
TORCH = {"0.weight": W1.T, "0.bias": B1, "2.weight": W2.T}
"""As the `state_dict` of Linear(4, 3), ReLU, Linear(3, 2, bias=False)."""


class Tensor:
    """What a tensor of PyTorch offers here: it leaves its graph before it becomes an array."""

    def __init__(self, array: np.ndarray) -> None:
        self._array = array
        self.detached = False

    def detach(self) -> "Tensor":
        found = Tensor(self._array)
        found.detached = True
        return found

    def cpu(self) -> np.ndarray:
        assert self.detached
        return self._array


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (TORCH, True),
        ({name: Tensor(array) for name, array in TORCH.items()}, True),
        ({"w1": W1, "b1": B1, "w2": W2}, False),
        ({"net.0.weight": W1.T, "net.0.bias": B1, "head.weight": W2.T}, True),
    ],
)
def test_layers_of_mappings(source: dict[str, Any], said: bool) -> None:
    found = read_weights(source)
    assert np.array_equal(found.weights[0], W1)
    assert np.array_equal(found.weights[1], W2)
    assert np.array_equal(found.biases[0], B1)
    assert found.biases[1].tolist() == [0, 0]
    assert bool(found.notes) == said
    assert not said or "are (O, I), as PyTorch keeps them: transposed" in found.notes[0]


def test_matrices_are_as_they_are() -> None:
    found = read_weights([W1, W2])
    assert found.sizes == [(4, 3), (3, 2)]
    assert found.notes == ()


def test_a_design_of_a_file(tmp_path: Path) -> None:
    """Its W reaches all weights, it loads them, and both say that they were transposed."""
    path = tmp_path / "model.safetensors"
    save_file({name: np.ascontiguousarray(a, np.float32) for name, a in TORCH.items()}, path)
    design = Design.from_weights(path, samples=8, preset="q12", training__steps=5)
    assert design.network.sizes == [(4, 3), (3, 2)]
    assert design.formats.w_range == 1.0
    assert design.training.steps == 5
    assert "transposed" in design.notes[0]
    weights, biases, notes = initial_weights(design, Path())
    assert np.array_equal(weights[0], W1)
    assert np.array_equal(biases[0], B1)
    assert ["transposed" in note for note in notes] == [True]
    assert design.with_(training__steps=6).notes == design.notes


def test_a_square_matrix_of_pytorch_is_transposed_without_a_doubt(tmp_path: Path) -> None:
    square = np.arange(9.0).reshape(3, 3) / 16
    named: dict[str, Any] = {"fc.weight": square}
    np.savez(tmp_path / "w.npz", **named)
    np.savez(tmp_path / "x.npz", x=np.ones((4, 3)) / 2)
    raw = {"name": "a", "network": {"inputs": 3, "layers": [3]}, "formats": {"preset": "q16"}}
    files = {"source": str(tmp_path / "x.npz"), "samples": 4, "scale": 1.0}
    weights = {"weights": str(tmp_path / "w.npz")}
    tensors = load(Design.parse(raw | {"data": files, "training": weights}))
    assert np.array_equal(tensors.weights[0], square.T)
    assert not any("matrix is square" in note for note in tensors.notes)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ({"conv.weight": np.zeros((2, 1, 3, 3))}, "conv.weight: expected a matrix of numbers"),
        ({"0.weight": W1.T, "1.weight": W1.T}, "layer 2: expected 3 inputs"),
        ({"0.weight": W1.T, "0.bias": np.zeros(2)}, "b of layer 1: expected 3 values"),
        ({"w1": W1, "w3": W2}, "expected an array named w2"),
        ({"w1": W1 * np.nan}, "w1: expected finite numbers"),
        ({"kernel": W1}, r"expected arrays w1, w2, ... or \*.weight, found kernel"),
        ([], "expected at least one layer"),
    ],
)
def test_wrong_weights(source: Any, message: str) -> None:
    with pytest.raises(UserError, match=message):
        read_weights(source)


def test_a_new_range_moves_what_the_preset_made() -> None:
    design = Design.read("digits").with_(formats__w_range=2.0)
    assert (str(design.formats.w), str(design.formats.w_view)) == ("s24.22", "s16.14")
    own = Design.read("digits", formats__w="s20.19").with_(formats__w_range=2.0)
    assert (str(own.formats.w), str(own.formats.w_view)) == ("s20.19", "s16.14")
