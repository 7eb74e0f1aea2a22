"""Values of keys: lists, ranges and distributions, and one clear line for what is none."""

from typing import Any

import numpy as np
import pytest
from scipy import stats

from ska_hw.errors import UserError
from ska_hw.study.sweep.keys import Drawn, Listed, axis


@pytest.mark.parametrize(
    ("given", "values"),
    [
        ([0.1, 0.2], (0.1, 0.2)),
        (range(3), (0, 1, 2)),
        (np.array([1, 2]), (1, 2)),
        ("q8", ("q8",)),
        (5, (5,)),
        ([[16, 10], [32, 10]], ([16, 10], [32, 10])),
        ({"from": 1, "to": 4}, (1, 2, 3, 4)),
        ({"from": 0.1, "to": 0.4, "step": 0.1}, (0.1, 0.2, 0.1 + 2 * 0.1, 0.1 + 3 * 0.1)),
        ({"from": 0, "to": 1, "points": 3}, (0, 0.5, 1)),
        ({"from": 1, "to": 100, "points": 3, "spacing": "log"}, (1, 10, 100)),
    ],
)
def test_listed(given: Any, values: tuple[Any, ...]) -> None:
    found = axis("training.eta", given)
    assert isinstance(found, Listed)
    assert (
        found.values == pytest.approx(values)
        if isinstance(values[0], float)
        else (found.values == values)
    )
    assert all(not isinstance(value, np.generic) for value in found.values)


@pytest.mark.parametrize(
    ("given", "low", "high"),
    [
        ({"distribution": "uniform", "low": 2.0, "high": 3.0}, 2, 3),
        ({"distribution": "loguniform", "low": 1e-3, "high": 1e-1}, 1e-3, 1e-1),
        ({"distribution": "normal", "mean": 5.0, "deviation": 0.1}, 4, 6),
        ({"distribution": "integers", "low": 1, "high": 3}, 1, 3),
        ({"distribution": "choice", "values": [1, 2]}, 1, 2),
        (stats.loguniform(1e-3, 1e-1), 1e-3, 1e-1),
    ],
)
def test_drawn(given: Any, low: float, high: float) -> None:
    found = axis("training.eta", given)
    assert isinstance(found, Drawn)
    values = [found.draw(np.random.default_rng([1, n])) for n in range(200)]
    assert low <= min(values) < max(values) <= high
    assert values == [found.draw(np.random.default_rng([1, n])) for n in range(200)]
    kind = {type(value) for value in values}
    assert kind <= {int, float}
    if low == 1e-3:
        assert 0.3 < np.mean(np.array(values) < 1e-2) < 0.7


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ([], "expected at least one value, found none"),
        ({"from": 1}, r"keys\.k\.to: expected a number, found None"),
        ({"from": 1, "to": 0}, "expected from <= to and step > 0"),
        ({"from": 1, "to": 2, "step": 0}, "expected from <= to and step > 0"),
        ({"from": 0, "to": 1e12}, "expected from <= to and step > 0"),
        ({"from": 0, "to": 1, "points": 3, "spacing": "log"}, "expected ends above 0"),
        ({"from": 0, "to": 1, "points": 2.5}, "expected points, a count, or step"),
        ({"from": 0, "to": 1, "spacing": "odd"}, "expected linear or log, found 'odd'"),
        ({"from": 0, "to": 1, "by": 1}, "unknown key 'by'"),
        ({"distribution": "cauchy"}, "expected one of uniform, loguniform, normal"),
        ({"distribution": "uniform", "low": 1}, "uniform takes low and high"),
        ({"distribution": "uniform", "low": 2, "high": 1}, "no uniform distribution has"),
        ({"distribution": "loguniform", "low": 0, "high": 1}, "no loguniform distribution"),
        ({"distribution": "normal", "mean": 0, "deviation": -1}, "no normal distribution"),
        ({"distribution": "choice", "values": []}, "choice takes values"),
    ],
)
def test_wrong(given: Any, message: str) -> None:
    with pytest.raises(UserError, match=message):
        axis("k", given)
