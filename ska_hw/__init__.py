"""Hardware for forward-only learning: SKA in float, in fixed point and in Verilog that agree."""

import sys

__version__ = "0.1.0"

_ROOMS = {
    "contract": "memory_map observables register_map registers schedule",
    "driver": "bus",
    "export": "fxp vectors",
    "model": "data experiment reference stopping",
    "numbers": "noise update",
    "study": "paper profile synth upsets wordlength workers",
}
"""Modules that have kept their names and went from the top of the package into a room."""

MOVED = {f"ska_hw.{m}": f"ska_hw.{room}.{m}" for room, ms in _ROOMS.items() for m in ms.split()} | {
    "ska_hw.bounds": "ska_hw.design.bounds",
    "ska_hw.core_results": "ska_hw.contract.results",
    "ska_hw.core_stopping": "ska_hw.contract.stopping",
    "ska_hw.cosim.core_simulation": "ska_hw.cosim.simulation",
    "ska_hw.design.DesignError": "ska_hw.errors.UserError",
    "ska_hw.distributed": "ska_hw.model.engine.dask",
    "ska_hw.engine": "ska_hw.model.engine.cpu",
    "ska_hw.faults": "ska_hw.cosim.planted",
    "ska_hw.fixed": "ska_hw.numbers.formats, ska_hw.numbers.rounding and ska_hw.numbers.products",
    "ska_hw.model.LayerStep": "ska_hw.model.fixed.LayerStep",
    "ska_hw.model.Model": "ska_hw.model.fixed.Model",
    "ska_hw.model.OVERFLOWS": "ska_hw.contract.sums.COUNTED_TENSORS",
    "ska_hw.model.real_sums": "ska_hw.contract.sums.real_sums",
    "ska_hw.output": "ska_hw.storage.result_folder",
    "ska_hw.register_access": "ska_hw.driver.access",
    "ska_hw.register_export": "ska_hw.export.registers",
    "ska_hw.rtl": "ska_hw.export.verilog.project",
    "ska_hw.sigmoid": "ska_hw.numbers.sigmoid.table",
    "ska_hw.sigmoid_fit": "ska_hw.numbers.sigmoid.fit",
    "ska_hw.verify": "ska_hw.cosim.compare",
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
