"""What the cells of FPGAs do that the Verilog of a target uses, for simulators and lint."""

from ska_hw.hdl.targets import ecp5, ice40

_MODELS = {"ecp5": ecp5.models, "ice40": ice40.models}


def models(target: str) -> str:
    """Verilog of the cells of `target`, a design's; empty where there are none."""
    return _MODELS[target]() if target in _MODELS else ""
