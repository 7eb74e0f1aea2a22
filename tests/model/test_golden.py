"""The recorded results still come out."""

import csv
import json

import numpy as np
import pytest

from golden.record import FOLDER, fixed_digest, float_histories
from ska_hw.design import PRESETS


@pytest.mark.parametrize("preset", PRESETS)
def test_fixed_to_the_bit(preset: str) -> None:
    recorded = json.loads((FOLDER / "digits_fixed.json").read_text())
    assert fixed_digest(preset) == recorded[preset]


def test_float_histories() -> None:
    with (FOLDER / "digits_float.csv").open(newline="") as file:
        recorded = np.array(list(csv.reader(file))[1:], dtype=np.float64)
    found = float_histories()
    assert np.all(np.abs(found - recorded).max(axis=0) <= 1e-9 * np.ptp(recorded, axis=0))
