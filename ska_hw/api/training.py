"""`ska_hw.train` and `ska_hw.compare`: from arrays or a design to a `Result`."""

import tempfile
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ska_hw.api.result import Result
from ska_hw.api.state import State
from ska_hw.design import Design
from ska_hw.design.weights import Source
from ska_hw.errors import UserError
from ska_hw.model.data import assumed_scale, load, tensors_of
from ska_hw.model.experiment import run_experiment


def train(
    x: Any = None,
    design: Design | Path | str | None = None,
    *,
    layers: Sequence[int] | None = None,
    preset: str | None = None,
    steps: int | None = None,
    eta: float | None = None,
    seed: int | None = None,
    scale: float | None = None,
    weights: Source | None = None,
    state: State | Path | str | None = None,
    keep: Collection[int] = (),
    progress: Callable[[int], None] | None = None,
    **overrides: Any,
) -> Result:
    """Train in float64 and in fixed point on the same tensors.

    - `x`: (N, I) inputs, or (N, ...) which are flattened, of NumPy, pandas or PyTorch; None for
      those that `design` names.
    - `design`: a `Design`, the path of a TOML file or the name of a shipped design. Without one, a
      network of `layers`, or of the layers of `weights`, for all samples of `x`.
    - `layers`: width of each layer, as [32, 10].
    - `preset`: word lengths: q16 (unless given), q16s, q14g8, q12, q8.
    - `steps`: number of forward steps.
    - `eta`: learning rate.
    - `seed`: of the initial W, and of stochastic rounding.
    - `scale`: what stands for 1 in `x`, as 255 for pixels; X is divided by it. Where it is missing,
      `Result.notes` say what was assumed.
    - `weights`: initial W and b, as `Design.from_weights` takes them.
    - `state`: where to go on from, as `Result.state`, or the path of a saved one: the first step
      updates, and without `design` and `layers` the design is the state's.
    - `keep`: forward steps, from 0 on, whose tensors are kept for `Result.tensor`; -1 is the last.
    - `progress`: called with the number of steps done, of the 2 x `steps` of both trainings.
    - `overrides`: any other key of a design with underscores for dots doubled, as
      `formats__z="s14.10"` or `training__weight_scale=0.05`.

    Raises `UserError`, a `ValueError`, for what cannot be a design, data or weights.
    """
    given = keys_of(preset, eta, seed, scale, steps) | overrides
    x = None if x is None else as_array(x)
    begin = begin_of(state, weights)
    chosen = chosen_design(x, design, layers, weights, given, begin)
    if begin is not None:
        begin.check(chosen)
    tensors = load(chosen) if x is None else tensors_of(chosen, x, weights)
    assumed = chosen.data.scale or (None if x is None else assumed_scale(x))
    wanted = _kept(keep, chosen.training.steps)
    sides = None if begin is None else begin.sides
    experiment = run_experiment(chosen, tensors, progress, keep=wanted, begin=sides)
    return Result(experiment, (*chosen.notes, *tensors.notes), assumed or 1.0)


def keys_of(
    preset: str | None,
    eta: float | None,
    seed: int | None,
    scale: float | None,
    steps: int | None = None,
) -> dict[str, Any]:
    """The keys of a design that have arguments of their own, as far as they are given."""
    given = {
        "formats__preset": preset,
        "training__steps": steps,
        "training__eta": eta,
        "training__seed": seed,
        "data__scale": scale,
    }
    return {key: value for key, value in given.items() if value is not None}


def begin_of(state: State | Path | str | None, weights: Source | None) -> State | None:
    """The state to go on from, read where it is a path. Raises `UserError` beside `weights`."""
    if state is not None and weights is not None:
        raise UserError("expected weights or a state, found both")
    return State.load(state) if isinstance(state, Path | str) else state


def _kept(keep: Collection[int], end: int) -> set[int]:
    """The steps to keep, from 0 on. Raises `UserError` for those that are not below `end`."""
    wanted = {step % end if -end <= step < 0 else step for step in keep}
    if outside := [step for step in wanted if not 0 <= step < end]:
        raise UserError(f"keep: expected steps from 0 to {end - 1}, found {outside[0]}")
    return wanted


def compare(
    design: Design | Path | str | None = "digits",
    x: Any = None,
    *,
    hardware: bool = True,
    fault: str | None = None,
    folder: Path | str | None = None,
    **options: Any,
) -> Result:
    """Train as `train` does, then the generated Verilog in a simulator, and compare to the bit.

    `Result.hardware` has the counts: values compared, how many differ, the first that does, clock
    cycles. `folder`, which must not exist, gets the Verilog. `fault` flips one bit of the Verilog's
    constants, as `ska-hw run --fault` does. `options` are those of `train`. Raises `UserError`, and
    `ToolError` where no simulator can be built.
    """
    if hardware and options.get("state") is not None:
        raise UserError("state: the core begins every run anew; only the model goes on")
    result = train(x, design, **options)
    if not hardware:
        return result
    from ska_hw.cosim.check import check_core

    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary, "verilog") if folder is None else Path(folder)
        if place.exists():
            raise UserError(f"{place}: expected a folder that does not exist yet")
        checked = check_core(result.design, result.experiment.raw, place, fault)
    return result.with_hardware(checked)


def predict(result: Result, x: Any, side: str = "fixed", codes: bool = False) -> Any:
    """The last layer's D (N, O) for data that was not trained on: `Result.predict`."""
    return result.predict(x, side, codes)


def as_array(x: Any) -> Any:
    """NumPy's array of what may be a data frame, or a tensor of PyTorch with a gradient."""
    return np.asarray(x.detach().cpu() if hasattr(x, "detach") else x)


def chosen_design(
    x: Any,
    design: Design | Path | str | None,
    layers: Sequence[int] | None,
    weights: Source | None,
    given: dict[str, Any],
    begin: State | None = None,
) -> Design:
    """The design that is given, with the values of `given`, or that of `begin`, or one for `x`."""
    if design is None and layers is None and begin is not None:
        design = begin.design
    if design is not None:
        if layers is not None:
            given = {"network__layers": [int(n) for n in layers]} | given
        if isinstance(design, Design):
            return design.with_(**given) if given else design
        return Design.read(design, **given)
    if x is None:
        raise UserError("expected x or a design, found neither")
    if x.ndim < 2:
        raise UserError(f"x: expected shape (samples, features), found {x.shape}")
    preset = given.pop("formats__preset", "q16")
    if layers is None:
        if weights is None:
            raise UserError("expected layers, weights or a design, found none of them")
        return Design.from_weights(weights, samples=len(x), preset=preset, **given)
    raw = {
        "name": "own",
        "network": {"inputs": int(np.prod(x.shape[1:])), "layers": [int(n) for n in layers]},
        "data": {"samples": len(x)},
        "formats": {"preset": preset},
    }
    return Design.parse(raw).with_(**given) if given else Design.parse(raw)
