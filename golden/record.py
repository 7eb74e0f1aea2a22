"""Record the golden files from the present code."""

import csv
import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np

from ska_hw.contract.observables import HISTORIES
from ska_hw.design import PRESETS, Design
from ska_hw.model.data import load, quantize_tensors
from ska_hw.model.experiment import make_model, train_float

FOLDER = Path(__file__).parent


def fixed_digest(preset: str) -> list[dict[str, Any]]:
    """Digests and exact sums of every layer after the last step of the default design."""
    design = Design.read("digits", formats__preset=preset)
    model = make_model(design, quantize_tensors(design, load(design)))
    for _ in range(design.training.steps):
        layers = model.step()
    return [
        {
            "sums": [str(value) for value in layer.sums],
            **{
                name: hashlib.sha256(
                    np.ascontiguousarray(getattr(layer, name), dtype="<i8").tobytes()
                ).hexdigest()
                for name in ("z", "d", "w", "b")
            },
        }
        for layer in layers
    ]


def float_histories() -> np.ndarray:
    """Histories of the default design in float64, (K-1, L * histories)."""
    design = Design.read("digits")
    histories = train_float(design, load(design)).histories.as_dict()
    return np.concatenate([histories[name] for name in HISTORIES], axis=1)


def record() -> None:
    """Write both files."""
    with (FOLDER / "digits_float.csv").open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        layers = range(1, len(Design.read("digits").network.layers) + 1)
        writer.writerow([f"{name}_{layer}" for name in HISTORIES for layer in layers])
        writer.writerows([[repr(float(v)) for v in row] for row in float_histories()])
    digests = {preset: fixed_digest(preset) for preset in PRESETS}
    (FOLDER / "digits_fixed.json").write_text(json.dumps(digests, indent=1) + "\n")


if __name__ == "__main__":
    record()
