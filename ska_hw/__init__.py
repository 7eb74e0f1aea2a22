"""Hardware for forward-only learning: SKA in float, in fixed point and in Verilog that agree.

    import ska_hw

    result = ska_hw.train(x, layers=[32, 10], preset="q12", steps=50, eta=0.03)
    print(result)                      # where entropy, flow and Tensor Net turn; errors; advice
    result.to_xarray(), result.to_pandas(), result.plot("histories.png"), result.save("folder")
    ska_hw.predict(result, x_test)     # the last layer's D for data that was not trained on
    ska_hw.stream(batches, layers=[8]) # other samples at every step, the state carried on
    ska_hw.compare("digits").agree     # the Verilog in a simulator, against the model, to the bit
    ska_hw.sweep("digits", {"training.eta": [0.01, 0.03], "training.seed": range(20)})
    ska_hw.estimate("digits", "up5k")  # what the core needs in an FPGA, and whether it fits
    ska_hw.Design.from_weights("model.safetensors", samples=256)

Each name is loaded when it is first used. Errors of a user are `ska_hw.UserError`, those of tools
`ska_hw.ToolError`.
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ska_hw.api.estimating import estimate
    from ska_hw.api.result import Result
    from ska_hw.api.state import State
    from ska_hw.api.streaming import Stream, stream
    from ska_hw.api.sweeping import SweepResult, sweep
    from ska_hw.api.training import compare, predict, train
    from ska_hw.design import Design
    from ska_hw.errors import ToolError, UserError

__version__ = "0.1.0"

__all__ = [
    "Design",
    "Result",
    "State",
    "Stream",
    "SweepResult",
    "ToolError",
    "UserError",
    "compare",
    "estimate",
    "predict",
    "stream",
    "sweep",
    "train",
]

_PLACES = {
    "Design": "ska_hw.design",
    "Result": "ska_hw.api.result",
    "State": "ska_hw.api.state",
    "Stream": "ska_hw.api.streaming",
    "SweepResult": "ska_hw.api.sweeping",
    "ToolError": "ska_hw.errors",
    "UserError": "ska_hw.errors",
    "compare": "ska_hw.api.training",
    "estimate": "ska_hw.api.estimating",
    "predict": "ska_hw.api.training",
    "stream": "ska_hw.api.streaming",
    "sweep": "ska_hw.api.sweeping",
    "train": "ska_hw.api.training",
}
"""Where each public name is: the module is imported when the name is first used."""


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_PLACES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


_ROOMS = """
contract: memory_map observables register_map registers schedule
contract: core_results=results core_stopping=stopping model.OVERFLOWS=sums.COUNTED_TENSORS
contract: model.real_sums=sums.real_sums
cosim: cosim.core_simulation=simulation faults=planted verify=compare
design: bounds
driver: bus register_access=access
export: fxp vectors register_export=registers rtl=verilog.project
model: data experiment reference stopping distributed=engine.dask engine=engine.cpu
model: model.LayerStep=fixed.LayerStep model.Model=fixed.Model
numbers: noise update sigmoid=sigmoid.table sigmoid_fit=sigmoid.fit
storage: output=result_folder model.npz=arrays.npz
study: paper profile synth upsets wordlength workers
"""
"""Rooms, and what has gone into each: its old name, and where it has another one, the new name."""

_MOVES = [
    (old, f"ska_hw.{room}.{new or old}")
    for room, names in (line.split(": ") for line in _ROOMS.strip().splitlines())
    for old, _, new in (name.partition("=") for name in names.split())
]
MOVED = {f"ska_hw.{old}": new for old, new in _MOVES} | {
    "ska_hw.design.DesignError": "ska_hw.errors.UserError",
    "ska_hw.fixed": "ska_hw.numbers.formats, ska_hw.numbers.rounding and ska_hw.numbers.products",
}
"""Where things are whose old names a user may have typed."""


class _Moved:
    """Asked for a module that no other finder has found: says where it is now."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> None:
        if name in MOVED:
            # Without name=, so that `from ska_hw import data` does not swallow the line.
            raise ModuleNotFoundError(f"{name} is now {MOVED[name]}")


sys.meta_path.append(_Moved)
