"""Results as data frames of pandas and data sets of xarray."""

import json
from typing import TYPE_CHECKING, Any

import numpy as np

from ska_hw import __version__
from ska_hw.contract.observables import HISTORIES, LABELS, LANDMARKS
from ska_hw.contract.sums import COUNTED_TENSORS
from ska_hw.model.experiment import Experiment, Trajectory
from ska_hw.study.frames import needed

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

SIDES = ("float", "fixed")
"""The float64 reference, and the bit-accurate fixed-point model."""


def frame(experiment: Experiment) -> "pd.DataFrame":
    """A row for each side, layer and recorded step; the columns are those and the observables."""
    (pandas,) = needed("pandas")
    parts = []
    for side, trajectory in zip(SIDES, _both(experiment), strict=True):
        histories = trajectory.histories.as_dict()
        steps, layers = histories["entropy"].shape
        columns: dict[str, Any] = {
            "side": side,
            "layer": np.repeat(np.arange(1, layers + 1), steps),
            "step": np.tile(np.arange(steps), layers),
        }
        columns |= {name: history.T.ravel() for name, history in histories.items()}
        parts.append(pandas.DataFrame(columns))
    return pandas.concat(parts, ignore_index=True)


def dataset(experiment: Experiment) -> "xr.Dataset":
    """Axes: side, step (recorded), forward_step, layer (from 1), output, tensor.

    Landmarks that are not reached are NaN. The design is in the attribute `design`, as JSON.
    """
    (xarray,) = needed("xarray")
    both = _both(experiment)
    histories = [trajectory.histories.as_dict() for trajectory in both]
    steps, layers = histories[0]["entropy"].shape
    variables: dict[str, Any] = {
        name: (
            ("side", "step", "layer"),
            np.stack([side[name] for side in histories]),
            {"long_name": LABELS[name]},
        )
        for name in HISTORIES
    }
    reached = [[turns.reached for turns in trajectory.landmarks] for trajectory in both]
    for name in LANDMARKS:
        at = [[np.nan if turn[name] is None else turn[name] for turn in side] for side in reached]
        variables[f"{name}_step"] = (("side", "layer"), np.array(at, dtype=np.float64))
    activations = [trajectory.activation for trajectory in both]
    variables["activation"] = (("side", "forward_step", "output"), np.stack(activations))
    counts = experiment.fixed.overflows
    variables["overflows"] = (("forward_step", "layer", "tensor"), counts)
    coordinates = {
        "side": list(SIDES),
        "step": np.arange(steps),
        "forward_step": np.arange(len(counts)),
        "layer": np.arange(1, layers + 1),
        "tensor": list(COUNTED_TENSORS),
    }
    attributes = {"ska_hw": __version__, "design": json.dumps(experiment.design.dump())}
    return xarray.Dataset(variables, coordinates, attributes)


def _both(experiment: Experiment) -> list[Trajectory]:
    """The trainings in the order of `SIDES`."""
    return [experiment.reference, experiment.fixed]
