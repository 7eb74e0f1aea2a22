"""Which runs a sweep has, from a TOML file or from Python, and what it is recognised by."""

import hashlib
import itertools
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.design import Design
from ska_hw.design.files import read as read_tables
from ska_hw.errors import UserError
from ska_hw.storage.files import file_digest
from ska_hw.study.sweep.keys import MOST, Drawn, Listed, axis

ENGINES = {"float": ("float",), "fixed": ("fixed",), "both": ("float", "fixed")}
"""What a sweep may train in."""

_TABLE = {"from", "to", "step", "points", "spacing", "distribution"}


@dataclass(frozen=True)
class Plan:
    """A sweep of `base`: every combination of the listed values of `keys`, `draws` times where
    some are drawn. The values drawn for a run depend on `seed` and its number alone.

    `x` are inputs at hand; without them each run loads what its design names.
    """

    base: Design
    keys: dict[str, Listed | Drawn]
    engines: tuple[str, ...]
    draws: int = 1
    seed: int = 0
    x: NDArray[Any] | None = None

    @classmethod
    def of(
        cls,
        base: Design,
        keys: Mapping[str, Any],
        engines: str = "both",
        draws: int = 1,
        seed: int = 0,
        x: NDArray[Any] | None = None,
    ) -> "Plan":
        """As the class, from values that are checked. Raises `UserError`."""
        if engines not in ENGINES:
            raise UserError(f"engines: expected float, fixed or both, found {engines!r}")
        for name, value, least in (("draws", draws, 1), ("seed", seed, 0)):
            if type(value) is not int or value < least:
                raise UserError(f"{name}: expected an integer from {least} on, found {value!r}")
        axes = {key: axis(key, given) for key, given in _flat(keys).items()}
        plan = cls(base, axes, ENGINES[engines], draws, seed, x)
        if not 0 < plan.count <= MOST:
            raise UserError(f"expected at most {MOST} runs, found {plan.count}")
        for key in axes:
            _check_key(base, key)
        return plan

    @classmethod
    def read(cls, path: Path | str) -> "Plan":
        """The sweep that a TOML file describes. Raises `UserError`."""
        raw, where, folder = read_tables(path)
        known = {"design", "keys", "engines", "draws", "seed"}
        if unknown := raw.keys() - known:
            raise UserError(f"{where}: {sorted(unknown)[0]}: unknown key")
        design, keys = raw.pop("design", "digits"), raw.pop("keys", {})
        if not isinstance(design, str) or not isinstance(keys, dict):
            raise UserError(f"{where}: expected design, a name, and keys, a table")
        named = folder / design if design.endswith(".toml") else design
        try:
            return cls.of(Design.read(named), keys, **raw)
        except UserError as error:
            raise UserError(f"{where}: {error}") from None

    @cached_property
    def count(self) -> int:
        """Number of runs."""
        listed = math.prod(len(a.values) for a in self.keys.values() if isinstance(a, Listed))
        return listed * (self.draws if self.drawn else 1)

    @property
    def drawn(self) -> bool:
        """Whether some key is drawn from a distribution."""
        return any(isinstance(a, Drawn) for a in self.keys.values())

    def runs(self) -> list[dict[str, Any]]:
        """The values of each run by key; the last listed key changes fastest."""
        listed = {key: a.values for key, a in self.keys.items() if isinstance(a, Listed)}
        runs = list[dict[str, Any]]()
        for values in itertools.product(*listed.values()):
            chosen = dict(zip(listed, values, strict=True))
            for _ in range(self.draws if self.drawn else 1):
                generator = np.random.default_rng([self.seed, len(runs)])
                runs.append(
                    {
                        key: chosen[key] if isinstance(a, Listed) else a.draw(generator)
                        for key, a in self.keys.items()
                    }
                )
        return runs

    def identity(self, runs: list[dict[str, Any]]) -> dict[str, Any]:
        """What the records of a sweep depend on: design, values, engines, and the data's bytes."""
        text = json.dumps([self.base.dump(), runs, self.engines], sort_keys=True)
        digest = hashlib.sha256(text.encode())
        if self.x is not None:
            digest.update(repr((self.x.dtype, self.x.shape)).encode() + self.x.tobytes())
        for name in sorted(self._files(runs)):
            digest.update(file_digest(self.base.folder / name).encode())
        return {"sweep": digest.hexdigest(), "runs": len(runs)}

    def _files(self, runs: list[dict[str, Any]]) -> set[str]:
        """The data files of all runs, as far as they are there."""
        swept = [run.get(key) for run in runs for key in ("data.source", "training.weights")]
        names = {self.base.data.source, self.base.training.weights, *swept}
        return {str(n) for n in names if n and (self.base.folder / str(n)).is_file()}


def _flat(keys: Mapping[str, Any], before: str = "") -> dict[str, Any]:
    """Tables in tables as dotted keys; a table of a range or distribution is a value."""
    found = dict[str, Any]()
    for name, value in keys.items():
        key = before + str(name).replace("__", ".")
        if isinstance(value, Mapping) and not _TABLE & value.keys():
            found |= _flat(value, f"{key}.")
        else:
            found[key] = value
    return found


def _check_key(base: Design, key: str) -> None:
    """Raise `UserError` for a key that no design has, before any run."""
    place: Any = type(base)
    for part in key.split("."):
        fields = getattr(place, "model_fields", {})
        if part not in fields:
            raise UserError(f"keys.{key}: no key of a design")
        place = fields[part].annotation
    if hasattr(place, "model_fields"):
        raise UserError(f"keys.{key}: expected a key, found a table")
