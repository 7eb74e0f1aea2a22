"""Designs: what a user decides, read from TOML, checked, never changed afterwards.

May import `numbers` and `errors`. Must not import what is made from a design (model, hardware,
driver) or anything compiled.
"""

from ska_hw.design.design import Design
from ska_hw.design.presets import PRESETS

__all__ = ["PRESETS", "Design"]
