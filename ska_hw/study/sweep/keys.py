"""What a key of a design is to be: listed values, a range, or drawn from a distribution."""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ska_hw.errors import UserError

MOST = 1_000_000
"""Values of one range, and runs of one sweep."""


@dataclass(frozen=True)
class Listed:
    """All of `values`, one after the other."""

    values: tuple[Any, ...]


@dataclass(frozen=True)
class Drawn:
    """A value for each run, from a random generator."""

    draw: Callable[[np.random.Generator], Any]


def axis(key: str, given: Any) -> Listed | Drawn:
    """The values of `key`: a list, a table of `RANGES` or `DISTRIBUTIONS`, or one value.

    In Python a `range`, an array, or an object with SciPy's `rvs`, too. Raises `UserError`.
    """
    if hasattr(given, "rvs"):
        return Drawn(lambda generator: plain(given.rvs(random_state=generator)))
    if isinstance(given, Mapping):
        table = dict(given)
        return _drawn(key, table) if "distribution" in table else _range(key, table)
    if isinstance(given, Iterable) and not isinstance(given, str):
        values = tuple(plain(value) for value in given)
        if not values:
            raise UserError(f"keys.{key}: expected at least one value, found none")
        return Listed(values)
    return Listed((plain(given),))


def plain(value: Any) -> Any:
    """A value as JSON has it: NumPy's numbers and arrays as Python's."""
    if isinstance(value, np.generic | np.ndarray):
        return value.tolist()
    return list(value) if isinstance(value, tuple) else value


def _range(key: str, table: dict[str, Any]) -> Listed:
    """from, to and step, or from, to and points with spacing "linear" or "log"; both ends count."""
    known = {"from", "to", "step", "points", "spacing"}
    if unknown := table.keys() - known:
        raise UserError(f"keys.{key}: unknown key {sorted(unknown)[0]!r}")
    low, high = (_number(key, table, name) for name in ("from", "to"))
    spacing = table.get("spacing", "linear")
    if spacing not in ("linear", "log"):
        raise UserError(f"keys.{key}.spacing: expected linear or log, found {spacing!r}")
    if "points" in table:
        points = table["points"]
        if "step" in table or type(points) is not int or not 1 <= points <= MOST:
            raise UserError(f"keys.{key}: expected points, a count, or step, found {table}")
        if spacing == "log" and not (low > 0 and high > 0):
            raise UserError(f"keys.{key}: expected ends above 0 for spacing log, found {low}")
        space = np.geomspace if spacing == "log" else np.linspace
        return Listed(tuple(space(low, high, points).tolist()))
    step = _number(key, table, "step") if "step" in table else 1
    if spacing == "log" or step <= 0 or low > high or (high - low) / step > MOST:
        raise UserError(f"keys.{key}: expected from <= to and step > 0, found {table}")
    count = math.floor((high - low) / step + 1e-9) + 1
    return Listed(tuple(low + i * step for i in range(count)))


def _number(key: str, table: dict[str, Any], name: str) -> Any:
    value = table.get(name)
    if type(value) not in (int, float) or not math.isfinite(value or 0):
        raise UserError(f"keys.{key}.{name}: expected a number, found {value!r}")
    return value


Parameters = tuple[str, ...]
DISTRIBUTIONS: dict[str, tuple[Parameters, Callable[..., Any]]] = {
    "uniform": (("low", "high"), lambda r, low, high: r.uniform(low, high)),
    "loguniform": (
        ("low", "high"),
        lambda r, low, high: math.exp(r.uniform(math.log(low), math.log(high))),
    ),
    "normal": (("mean", "deviation"), lambda r, mean, deviation: r.normal(mean, deviation)),
    "integers": (("low", "high"), lambda r, low, high: r.integers(low, high, endpoint=True)),
}
"""By name: parameters, and a draw. `choice`, which takes `values`, stands beside them."""


def _drawn(key: str, table: dict[str, Any]) -> Drawn:
    name = table.pop("distribution")
    if name == "choice":
        values = table.pop("values", None)
        if table or not isinstance(values, list) or not values:
            raise UserError(f"keys.{key}: choice takes values, a list of at least one")
        return Drawn(lambda generator: values[int(generator.integers(len(values)))])
    if name not in DISTRIBUTIONS:
        known = ", ".join([*DISTRIBUTIONS, "choice"])
        raise UserError(f"keys.{key}.distribution: expected one of {known}, found {name!r}")
    parameters, draw = DISTRIBUTIONS[name]
    if table.keys() != set(parameters):
        raise UserError(f"keys.{key}: {name} takes {' and '.join(parameters)}, found {table}")
    first, second = (_number(key, table, parameter) for parameter in parameters)
    bad = second < 0 if name == "normal" else first > second
    if bad or (name == "loguniform" and first <= 0):
        raise UserError(f"keys.{key}: no {name} distribution has {table}")
    return Drawn(lambda generator: plain(draw(generator, first, second)))
