"""What is studied: design, tensors, labels, pairs, presets, and how thoroughly."""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ska_hw.contract.observables import Real
from ska_hw.design import PRESETS, Design
from ska_hw.errors import UserError
from ska_hw.model.data import Tensors, initial_weights
from ska_hw.study.paper.characteristic import other_shapes
from ska_hw.study.paper.pairs import LEAST_STEPS, MULTIPLES, Pair, pairs_of
from ska_hw.study.paper.sources import Images, load_images, without_useless_labels
from ska_hw.study.paper.trajectory import FLOAT

OWN = "own"
"""Name of the fixed-point side of a design that has formats of its own rather than a preset's."""

PUBLISHED_PAIR = Pair(0.01, 50)
PUBLISHED = {
    "entropy": "entropy_history",
    "cosine": "cosine_history",
    "net": "tensor_net_history",
    "weight_norm": "weight_frobenius_history",
    "norm": "frobenius_history",
    "activation": "output_neuron_activation",
}
"""File of each published history; all but the last are (layers, steps)."""


@dataclass(frozen=True)
class Scale:
    """How thoroughly each item is gone into."""

    multiples: tuple[tuple[float, float], ...] = MULTIPLES
    seeds: int = 3
    base_seeds: int = 5
    time_limit: float = 3.0
    """Longest time simulated for a characteristic time, in units of the design's eta K."""
    probe_points: int = 5
    autonomy_steps: int = 6
    limit_points: int = 101
    limit_rtol: float = 1e-7
    patience: float = 1.3
    """Forward steps allowed until the stopping criterion fires, as a multiple of K."""
    euler: tuple[int, ...] = (25, 50, 100, 200)
    heun: tuple[float, ...] = (0.1, 0.03, 0.01, 3e-3, 1e-3)
    pairs: tuple[tuple[str, tuple[float, ...]], ...] = (
        ("RK23", (1e-2, 1e-3, 1e-4)),
        ("RK45", (1e-2, 1e-3, 1e-4)),
        ("DOP853", (1e-2, 1e-4)),
    )


FULL = Scale()
QUICK = Scale(seeds=2, base_seeds=2, autonomy_steps=3, probe_points=3, limit_points=41)


@dataclass(frozen=True)
class Setup:
    """Everything a study needs; all of it was checked."""

    design: Design
    fixed: dict[str, Design]
    """The designs of the fixed-point sides by name."""
    tensors: Tensors
    images: Images
    pairs: list[Pair]
    base: Pair
    shapes: list[tuple[int, ...]]
    """Layers of the networks whose characteristic time is measured, the design's first."""
    published: dict[str, Real] | None
    scale: Scale

    @property
    def layers(self) -> int:
        """Number of layers."""
        return len(self.design.network.layers)

    @property
    def sides(self) -> dict[str, Design]:
        """The design of every side by name, float first."""
        return {FLOAT: self.design, **self.fixed}

    @property
    def etas(self) -> Real:
        """The learning rate of each pair."""
        return np.array([pair.eta for pair in self.pairs])

    @property
    def finest(self) -> Pair:
        """The pair with the smallest eta."""
        return min(self.pairs, key=lambda pair: pair.eta)

    @property
    def second_finest(self) -> Pair:
        """The pair with the next larger eta."""
        return sorted(self.pairs, key=lambda pair: pair.eta)[1]

    @property
    def end(self) -> float:
        """The time eta K that is studied."""
        return self.base.eta * self.base.steps


def read_setup(
    design: str,
    data: str | None,
    weights: Path | None,
    published: Path | None,
    presets: list[str] | None,
    seed: int | None,
    scale: Scale,
) -> Setup:
    """Read and check everything. Raises `UserError`."""
    base = Design.read(design, training__seed=seed)
    fixed = {OWN: base}
    if base.formats.preset is not None or presets:
        fixed = {
            preset: Design.read(design, formats__preset=preset, training__seed=seed)
            for preset in presets or PRESETS
        }
    if base.training.steps < LEAST_STEPS:
        raise UserError(
            f"training.steps: expected at least {LEAST_STEPS} for the paper's study, "
            f"found {base.training.steps}"
        )
    images, tensors, source = read_tensors(base, design, data, weights)
    pairs = pairs_of(base, scale.multiples)
    pair = Pair(base.training.eta, base.training.steps)
    return Setup(
        design=base,
        fixed=fixed,
        tensors=tensors,
        images=images,
        pairs=pairs if pair in pairs else [pair, *pairs],
        base=pair,
        shapes=[tuple(base.network.layers), *other_shapes(base.network.layers)],
        published=_published(published, source, weights, base),
        scale=scale,
    )


def read_tensors(
    base: Design, design: str, data: str | None, weights: Path | None
) -> tuple[Images, Tensors, str]:
    """Images and initial weights of `base`, which was read from `design`, and the data's source.

    `data` and `weights` replace what the design names. Raises `UserError`.
    """
    folder = Path(design).parent
    source = data or base.data.source
    if data is None and source not in ("digits", "openml"):
        source = str(folder / source)
        if not Path(source).exists():
            raise UserError(
                f"{source}: cannot be read (No such file); give the images with --data (MNIST's "
                "IDX files, an .npz or 'openml'), or try --quick"
            )
    images = load_images(
        source, base.data.samples, base.network.inputs, base.data.scale, base.formats.x
    )
    if weights is not None:
        base = base.with_(training__weights=str(weights.absolute()))
    initial, biases, notes = initial_weights(base, folder)
    images = without_useless_labels(images, source)
    return images, Tensors(images.x, initial, biases, (*images.notes, *notes)), source


def _published(
    folder: Path | None, source: str, weights: Path | None, design: Design
) -> dict[str, Real] | None:
    """The published histories, if asked for, or if they lie beside the data and weights."""
    if folder is None:
        beside = Path(source) if Path(source).is_dir() else Path(source).parent
        folder = beside / "published"
        if weights is None or not folder.is_dir():
            return None
    pair = Pair(design.training.eta, design.training.steps)
    if pair != PUBLISHED_PAIR:
        raise UserError(
            f"{folder}: the published histories are of {PUBLISHED_PAIR.label}; "
            f"the design has {pair.label}"
        )
    layers, steps = len(design.network.layers), pair.steps
    shapes = {"norm": (layers, steps), "activation": (steps, design.network.layers[-1])}
    histories = {}
    for name, file in PUBLISHED.items():
        history = _read_csv(folder / f"{file}.csv", shapes.get(name, (layers, steps - 1)))
        histories[name] = history if name == "activation" else history.T
    return histories


def _read_csv(path: Path, shape: tuple[int, int]) -> Real:
    """Numbers below a header line and beside a first column. Raises `UserError`."""
    try:
        with path.open(newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))[1:]
        values = np.array([[float(value) for value in row[1:]] for row in rows])
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror})") from None
    except (ValueError, csv.Error) as error:
        raise UserError(f"{path}: expected rows of numbers ({error})") from None
    if values.shape != shape:
        raise UserError(f"{path}: expected {shape} numbers, found {values.shape}")
    return values
