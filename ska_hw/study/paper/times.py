"""Characteristic time of a network that is changed in one respect after the other, over seeds.

Every run trains in float until the stopping criterion fires (`characteristic`), and beside it
stands what `instability` predicts from the first forward pass. Finished runs are kept in a journal.
"""

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import as_completed
from dataclasses import asdict, dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from ska_hw.contract.observables import Real
from ska_hw.design import Design
from ska_hw.model.engine.cpu.threads import blas_threads
from ska_hw.storage.journal import Journal
from ska_hw.study.paper.characteristic import characteristic_time
from ska_hw.study.paper.instability import predict
from ska_hw.study.workers import executor

OWN = "own"
"""The value of the factor `data` that is the study's own data."""

LIMIT = 8.0
"""Longest time simulated, in units of the design's eta K."""


@dataclass(frozen=True)
class Setting:
    """One network, data set and learning rate: the design's but for `factor`, which has `value`.

    `initial` and `inputs` multiply W and X; `centred` inputs have their mean over samples taken
    away; `data` is "own" or a set of scikit-learn's.
    """

    factor: str
    value: str
    layers: tuple[int, ...]
    eta: float
    initial: float = 1.0
    inputs: float = 1.0
    centred: bool = False
    data: str = OWN


@dataclass(frozen=True)
class TimeRun:
    """What one run of a setting found; `time` is None where it had not settled by the limit."""

    setting: int
    seed: int
    time: float | None
    linear: float
    cascade: float
    slowest: int
    rates: list[float]


def settings_of(design: Design) -> list[Setting]:
    """The design itself, then all changes of it."""
    layers, eta = tuple(design.network.layers), design.training.eta
    *hidden, last = layers

    def one(factor: str, value: object, **changed: Any) -> Setting:
        text = f"{value:g}" if isinstance(value, float) else str(value)
        return replace(Setting(factor, text, layers, eta), **changed)

    found = [one("none", "the design")]
    found += [one("initial", f, initial=f) for f in (0.01, 0.03, 0.1, 0.3, 3.0, 10.0)]
    found += [one("inputs", f, inputs=f) for f in (0.25, 0.5, 2.0)]
    found += [one("centred", "yes", centred=True)]
    for factor in (0.25, 0.5, 2.0):
        wide = tuple(max(2, round(factor * n)) for n in hidden)
        found += [one("width", factor, layers=(*wide, last))] if hidden else []
    depths = {number: (*hidden[:number], last) for number in range(len(hidden))}
    if hidden:
        depths |= {len(hidden) + more: (*hidden, *hidden[-1:] * more, last) for more in (1, 2)}
    found += [one("depth", number + 1, layers=shape) for number, shape in depths.items()]
    found += [one("eta", f * eta, eta=f * eta) for f in (0.25, 0.5, 2.0)]
    return found + [one("data", name, data=name) for name in ("digits", "breast cancer", "wine")]


def inputs_of(setting: Setting, x: Real) -> Real:
    """X of a setting: from 0 to 1 in each set of scikit-learn's, then changed."""
    if setting.data != OWN:
        from sklearn import datasets

        load = getattr(datasets, f"load_{setting.data.replace(' ', '_')}")
        x = np.asarray(load().data, dtype=np.float64)
        x = x / x.max() if setting.data == "digits" else x / x.max(axis=0)
    if setting.centred:
        x = x - x.mean(axis=0)
    return setting.inputs * x


def weights_of(setting: Setting, inputs: int, scale: float, seed: int) -> list[Real]:
    """W drawn for a setting."""
    rng = np.random.default_rng(seed)
    sizes = pairwise((inputs, *setting.layers))
    return [setting.initial * scale * rng.standard_normal(size) for size in sizes]


def run_one(design: Design, x: Real, number: int, setting: Setting, seed: int) -> dict[str, Any]:
    """The record of one run."""
    x = inputs_of(setting, x)
    weights = weights_of(setting, x.shape[1], design.training.weight_scale, seed)
    limit = LIMIT * design.training.eta * design.training.steps
    with blas_threads(1):
        measured = characteristic_time(x, weights, setting.eta, limit, seed)
        theory = predict(x, weights, setting.eta)
    found = theory.linear, theory.cascade, theory.slowest, list(theory.rates)
    return asdict(TimeRun(number, seed, measured.settled[1.0], *found))


def run_times(
    design: Design,
    x: Real,
    seeds: int,
    workers: int = 1,
    journal: Path | None = None,
    progress: Callable[[int, str], None] | None = None,
) -> tuple[list[Setting], list[TimeRun]]:
    """All settings over `seeds` seeds each; runs that `journal` holds are not repeated.

    `progress` hears how many runs are done, and runs a minute. The journal is the caller's to
    remove. Raises `UserError` for the journal of another study.
    """
    settings = settings_of(design)
    todo = [(n, seed) for n in range(len(settings)) for seed in range(1, seeds + 1)]
    identity = _identity(design, x, settings, seeds)
    if journal is None:
        records = list(_records(design, x, settings, todo, workers))
    else:
        with Journal(journal, identity, "study of times", "another --output, or remove it") as kept:
            done = {(r["setting"], r["seed"]) for r in kept.records}
            before, begin = len(done), time.monotonic()
            left = [pair for pair in todo if pair not in done]
            for record in _records(design, x, settings, left, workers):
                kept.append(record)
                rate = 60 * (len(kept.records) - before) / (time.monotonic() - begin)
                if progress:
                    progress(len(kept.records), f"{rate:.3g} runs a minute")
            records = list(kept.records)
    order = {pair: number for number, pair in enumerate(todo)}
    runs = [TimeRun(**record) for record in records]
    return settings, sorted(runs, key=lambda run: order[run.setting, run.seed])


def _records(
    design: Design, x: Real, settings: list[Setting], todo: list[tuple[int, int]], workers: int
) -> Iterator[dict[str, Any]]:
    """The records of `todo` as they come."""
    if workers == 1 or len(todo) < 2:
        for number, seed in todo:
            yield run_one(design, x, number, settings[number], seed)
        return
    with executor(workers) as pool:
        futures = [
            pool.submit(run_one, design, x, number, settings[number], seed) for number, seed in todo
        ]
        for future in as_completed(futures):
            yield future.result()


def _identity(design: Design, x: Real, settings: list[Setting], seeds: int) -> dict[str, Any]:
    """What the records depend on."""
    text = json.dumps([design.dump(), [asdict(setting) for setting in settings]], sort_keys=True)
    digest = hashlib.sha256(text.encode() + repr(x.shape).encode() + x.tobytes())
    return {"times": digest.hexdigest(), "seeds": seeds}
