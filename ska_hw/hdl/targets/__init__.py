"""FPGA families: for each a file with its cells and the `Target` that says how it is built for.

May import Amaranth and `design`, whose `targets` lists the families. Must not import other rooms
of `hdl`, all of which build on this one.
"""

from ska_hw.hdl.targets.target import Target, target_named, target_of

__all__ = ["Target", "target_named", "target_of"]
