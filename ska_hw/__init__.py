"""Hardware for forward-only learning: SKA in float, in fixed point and in Verilog that agree."""

import sys

__version__ = "0.1.0"

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
