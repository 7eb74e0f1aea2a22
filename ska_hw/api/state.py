"""What a run leaves for the next one to go on from: both trainings between two steps."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ska_hw.api.frames import SIDES
from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.model.checkpoint import Checkpoint
from ska_hw.storage.arrays.npz import open_npz

_TENSORS = {"w": "weights", "b": "biases", "z": "z"}


@dataclass(frozen=True, repr=False)
class State:
    """W, b and Z after a run's latest step, of the sides that were trained.

    `ska_hw.train(x, state=...)` and `ska_hw.stream(state=...)` go on from it: their first step
    updates. `sides` is by "float", real values, and "fixed", codes of the design's formats.
    """

    design: Design
    sides: dict[str, Checkpoint]

    @property
    def steps(self) -> int:
        """Forward steps that were made."""
        return next(iter(self.sides.values())).steps

    def check(self, design: Design, sides: tuple[str, ...] = SIDES) -> None:
        """Raise `UserError` where `design` cannot go on from here with `sides`."""
        for name, ours, theirs in (
            ("network", self.design.network, design.network),
            ("data.samples", self.design.data.samples, design.data.samples),
            ("formats", self.design.formats, design.formats),
        ):
            if ours != theirs:
                raise UserError(f"state: expected {name} {ours}, found {theirs}")
        if missing := [side for side in sides if side not in self.sides]:
            raise UserError(f"state: expected a {missing[0]} side, found {', '.join(self.sides)}")

    def save(self, path: Path | str) -> Path:
        """Everything as an .npz, float64 and integers to the bit."""
        arrays: dict[str, NDArray[np.generic]] = {
            "design": np.frombuffer(json.dumps(self.design.dump()).encode(), np.uint8),
            "steps": np.array([self.steps]),
        }
        for side, checkpoint in self.sides.items():
            for short, name in _TENSORS.items():
                for number, tensor in enumerate(getattr(checkpoint, name), 1):
                    arrays[f"{side}_{short}{number}"] = tensor
        path = Path(path)
        with path.open("wb") as file:
            np.savez_compressed(file, **arrays)  # type: ignore[arg-type]
        return path

    @classmethod
    def load(cls, path: Path | str) -> "State":
        """A state that `save` wrote. Raises `UserError` for another file."""
        path = Path(path)
        with open_npz(path) as archive:
            names = set(archive.names)
            if not {"design", "steps"} <= names:
                raise UserError(f"{path}: expected a state with design and steps")
            text, count = archive.read("design"), archive.read("steps")
            try:
                raw, steps = json.loads(text.tobytes()), int(count[0])
            except (ValueError, IndexError, TypeError):
                raise UserError(
                    f"{path}: expected a design in JSON and a number of steps"
                ) from None
            design = Design.parse(raw, f"{path}: design")
            layers = range(1, 1 + len(design.network.layers))
            sides = dict[str, Checkpoint]()
            for side in SIDES:
                wanted = {
                    name: [f"{side}_{short}{n}" for n in layers] for short, name in _TENSORS.items()
                }
                if names.issuperset(name for group in wanted.values() for name in group):
                    read = {name: [archive.read(n) for n in ns] for name, ns in wanted.items()}
                    sides[side] = Checkpoint(steps, **read)
        if not sides:
            raise UserError(f"{path}: expected the tensors of a float or a fixed side")
        for side, checkpoint in sides.items():
            try:
                checkpoint.check(design.network.sizes, design.data.samples)
                _check_numbers(side, checkpoint, design)
            except ValueError as error:
                raise UserError(f"{path}: {error}") from None
        return cls(design, sides)

    def __repr__(self) -> str:
        return f"<State of {self.design.name}: {', '.join(self.sides)} after {self.steps} steps>"


def _check_numbers(side: str, checkpoint: Checkpoint, design: Design) -> None:
    """Raise `ValueError` where a tensor holds what a training cannot have had."""
    f = design.formats
    for short, name in _TENSORS.items():
        fmt = f.z if short == "z" else f.w
        for number, x in enumerate(getattr(checkpoint, name), 1):
            where = f"{side}_{short}{number}"
            if side == "float" and (x.dtype.kind != "f" or not np.isfinite(x).all()):
                raise ValueError(f"{where}: expected finite real numbers")
            if side == "fixed" and (
                x.dtype.kind not in "iu" or not fmt.min <= int(x.min()) <= int(x.max()) <= fmt.max
            ):
                raise ValueError(f"{where}: expected codes of {fmt}")
