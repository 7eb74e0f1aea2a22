"""What a training leaves in Python: histories, landmarks, errors, tensors, pictures, files."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ska_hw.api.frames import SIDES
from ska_hw.api.state import State
from ska_hw.contract.observables import Histories, Landmarks
from ska_hw.design import Design
from ska_hw.errors import UserError
from ska_hw.model.advice import Advice, advise
from ska_hw.model.experiment import Experiment, Trajectory
from ska_hw.model.forward import forward_fixed, forward_float
from ska_hw.numbers.rounding import to_real
from ska_hw.storage.result_folder import result_folder

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr
    from matplotlib.figure import Figure


@dataclass(frozen=True, repr=False)
class Result:
    """Both trainings of one design. `print` shows landmarks, errors and what the run says.

    `notes` are what was assumed of data and weights; `scale` is what X was divided by; `hardware`
    has the counts of the comparison with the Verilog, where `ska_hw.compare` made one.
    """

    experiment: Experiment
    notes: tuple[str, ...] = ()
    scale: float = 1.0
    hardware: dict[str, Any] | None = None

    @property
    def design(self) -> Design:
        """The design that was trained, with everything that was filled in."""
        return self.experiment.design

    def trajectory(self, side: str = "fixed") -> Trajectory:
        """All that one training left, as the model has it."""
        sides = {"float": self.experiment.reference, "fixed": self.experiment.fixed}
        if side not in sides:
            raise UserError(f"side: expected float or fixed, found {side!r}")
        return sides[side]

    def histories(self, side: str = "fixed") -> Histories:
        """Each observable by recorded step and layer, (K-1, L), as `.entropy` and `.net`."""
        return self.trajectory(side).histories

    def landmarks(self, side: str = "fixed") -> list[Landmarks]:
        """Where entropy, flow and Tensor Net of each layer turn; `.reached` is None where not."""
        return self.trajectory(side).landmarks

    @property
    def errors(self) -> dict[str, list[float]]:
        """Relative L2 error of fixed against float, by history and layer."""
        return self.experiment.errors

    @property
    def overflows(self) -> dict[str, int]:
        """Saturations and wraps by tensor, of the run and of what it began with."""
        return self.experiment.overflows

    @property
    def advice(self) -> list[Advice]:
        """What saturates, is lost or lies idle, each with the TOML that would mend it."""
        return advise(self.design, self.experiment.raw, self.experiment.fixed)

    @property
    def agree(self) -> bool | None:
        """Whether Verilog and model agree to the bit; None where no Verilog was run."""
        return None if self.hardware is None else self.hardware["differing"] == 0

    @property
    def state(self) -> State:
        """What `ska_hw.train(x, state=...)` and `ska_hw.stream(state=...)` go on from."""
        ends = {side: self.trajectory(side).end for side in SIDES}
        return State(self.design, {side: end for side, end in ends.items() if end is not None})

    def weights(self, side: str = "fixed", codes: bool = False) -> list[NDArray[Any]]:
        """W (I, O) of each layer after the last step, as values or codes of `formats.w`."""
        return [self._value(w, "w", side, codes) for w in self.trajectory(side).weights]

    def biases(self, side: str = "fixed", codes: bool = False) -> list[NDArray[Any]]:
        """B (O,) of each layer after the last step."""
        return [self._value(b, "w", side, codes) for b in self.trajectory(side).biases]

    def tensor(
        self, name: str, step: int, layer: int, side: str = "fixed", codes: bool = False
    ) -> NDArray[Any]:
        """Z, D, G (N, O), W (I, O) or b (O,) of a step that `train` was told to keep.

        `layer` counts from 1, `step` from 0. W and b are those after the step; the first step has
        no G. Raises `UserError` for what was not kept.
        """
        kept = self.trajectory(side).kept
        step = step % self.design.training.steps
        if step not in kept:
            steps = ", ".join(map(str, kept)) or "none"
            raise UserError(f"step {step} was not kept (kept: {steps}); train(..., keep=[{step}])")
        if not 1 <= layer <= len(self.design.network.layers):
            raise UserError(f"layer: expected 1 to {len(self.design.network.layers)}, not {layer}")
        found = kept[step][layer - 1]
        if name.lower() not in found:
            raise UserError(f"name: expected one of {', '.join(found)} at this step, not {name!r}")
        fmt = {"b": "w"}.get(name.lower(), name.lower())
        return self._value(found[name.lower()], fmt, side, codes)

    def _value(self, x: NDArray[Any], fmt: str, side: str, codes: bool) -> NDArray[Any]:
        if side == "float":
            if codes:
                raise UserError("float tensors have no codes")
            return x.copy()
        return x.copy() if codes else to_real(x, getattr(self.design.formats, fmt))

    def predict(self, x: Any, side: str = "fixed", codes: bool = False) -> NDArray[Any]:
        """The last layer's D (N, O) for `x` (N, I), by the weights after the last step.

        `x` is scaled as the training's X was; fixed point is to the bit what the core's first
        forward pass gives, as codes of `formats.d` if `codes`. Raises `UserError`.
        """
        self.trajectory(side)
        if side == "float" and codes:
            raise UserError("float tensors have no codes")
        array = np.asarray(x.detach().cpu() if hasattr(x, "detach") else x)
        inputs = self.design.network.inputs
        if array.ndim < 2 or int(np.prod(array.shape[1:])) != inputs:
            raise UserError(f"x: expected shape (samples, {inputs}), found {array.shape}")
        if array.dtype.kind not in "fiub" or not np.isfinite(array).all():
            raise UserError("x: expected finite numbers")
        flat = array.reshape(len(array), inputs).astype(np.float64) / self.scale
        weights = self.trajectory(side).weights, self.trajectory(side).biases
        if side == "float":
            return forward_float(flat, *weights)
        d = forward_fixed(self.design, flat, *weights)
        return d if codes else to_real(d, self.design.formats.d)

    def with_hardware(self, hardware: dict[str, Any]) -> "Result":
        """The same result beside a comparison with the Verilog."""
        return replace(self, hardware=hardware)

    def to_xarray(self) -> "xr.Dataset":
        """Histories, landmarks, activations and overflow counts with named axes.

        Needs xarray: `pip install 'ska-hw[frames]'`.
        """
        from ska_hw.api.frames import dataset

        return dataset(self.experiment)

    def to_pandas(self) -> "pd.DataFrame":
        """A row for each side, layer and recorded step, a column for each observable.

        Needs pandas: `pip install 'ska-hw[frames]'`.
        """
        from ska_hw.api.frames import frame

        return frame(self.experiment)

    def plot(self, path: Path | str | None = None) -> "Figure":
        """The histories of all layers, float as lines and fixed as dots; also as a file."""
        from ska_hw.study.training.plots import histories_figure, plot_histories

        if path is None:
            return histories_figure(self.experiment)
        return plot_histories(self.experiment, Path(path))

    def save(self, folder: Path | str) -> Path:
        """Everything as files in `folder`, which is replaced as a whole; as `ska-hw run` leaves.

        Beside histories, plots and the summary: `design.toml` with `inputs.npz`, from which
        `ska-hw run` repeats a training that began anew, `state.npz`, which `ska_hw.State.load`
        reads, and `weights_float.npz` and `weights_fixed.npz` with w1,
        b1, ..., which a design's `training.weights` takes.
        """
        from ska_hw.study.training.report import write_results
        from ska_hw.study.wordlength.report import to_toml

        tensors = self.experiment.tensors
        began = _named(tensors.weights, tensors.biases)
        changed = {"data__source": "inputs.npz", "data__scale": 1.0}
        design = self.design.with_(**changed, training__weights="inputs.npz")
        with result_folder(Path(folder)) as staging:
            write_results(self.experiment, self.hardware, staging)
            (staging / "design.toml").write_text(to_toml(design), "utf-8")
            np.savez_compressed(staging / "inputs.npz", x=tensors.x, **began)
            self.state.save(staging / "state.npz")
            for side in SIDES:
                named = _named(self.weights(side), self.biases(side))
                np.savez_compressed(staging / f"weights_{side}.npz", **named)
        return Path(folder)

    def __repr__(self) -> str:
        network = "-".join(map(str, (self.design.network.inputs, *self.design.network.layers)))
        training = self.design.training
        return (
            f"<Result {self.design.name}: {network}, {self.design.data.samples} samples, "
            f"{training.steps} steps, {self.design.formats.preset or 'own formats'}>"
        )

    def __str__(self) -> str:
        from ska_hw.study.training.report import as_text

        return "\n".join([repr(self), as_text(self.experiment, self.hardware), *self.notes])


def _named(weights: list[NDArray[Any]], biases: list[NDArray[Any]]) -> dict[str, Any]:
    """w1, b1, ... as array files have them."""
    w = {f"w{number}": tensor for number, tensor in enumerate(weights, 1)}
    return w | {f"b{number}": tensor for number, tensor in enumerate(biases, 1)}
