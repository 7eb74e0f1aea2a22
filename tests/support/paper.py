"""The paper's experiment as data: design, tensors and published histories."""

import csv
from pathlib import Path

import numpy as np

from ska_hw.design import Design
from ska_hw.model.data import Tensors

LAYERS = [256, 128, 64, 10]


def paper_design(**overrides: object) -> Design:
    """The paper's network and training with a preset's formats."""
    return Design.parse(
        {
            "name": "paper",
            "network": {"inputs": 784, "layers": LAYERS},
            "data": {"source": "mnist_subset.npz", "samples": 1000},
            "training": {"steps": 50, "eta": 0.01} | overrides,
            "formats": {"preset": "q16"},
        }
    )


def paper_tensors(folder: Path) -> Tensors:
    """X, the author's initial W, and zero biases."""
    x = np.load(folder / "mnist_subset.npz")["images"].reshape(1000, 784) / 255
    initial = np.load(folder / "initial_weights_seed42.npz")
    weights = [initial[f"w{n}"].astype(np.float64) for n in range(1, 5)]
    return Tensors(x, weights, [np.zeros(w.shape[1]) for w in weights])


def published(folder: Path, name: str) -> np.ndarray:
    """A published history, (rows of the file, columns)."""
    with (folder / "published" / f"{name}.csv").open(newline="") as file:
        rows = list(csv.reader(file))[1:]
    return np.array([[float(value) for value in row[1:]] for row in rows])
