"""`ska_hw.estimate`: what a design's core needs in an FPGA, before any Verilog."""

from pathlib import Path
from typing import Any

from ska_hw.api.training import chosen_design
from ska_hw.design import Design
from ska_hw.estimates import estimate as room
from ska_hw.estimates.estimate import Estimate


def estimate(
    design: Design | Path | str = "digits", device: str = "ecp5-85", **overrides: Any
) -> Estimate:
    """What the core of a design needs in `device`, whether it fits, and what a run takes.

    `design` and `overrides` as in `ska_hw.train`, such as `array__size=12`; the core is written for
    the device's family. Counts of multipliers and memories and LUT, FF, cycles, as `Estimate` says.

    Raises `UserError`.
    """
    return room.estimate(chosen_design(None, design, None, None, overrides), device)
