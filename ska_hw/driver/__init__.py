"""Drives a core over any bus: registers by name, tensors as packets, runs and their results.

May import `contract`, `design` and `numbers`, so that a board's processor can load it. Must not
import the model, Amaranth, or anything compiled.
"""

from ska_hw.driver.bus import Bus, BusError
from ska_hw.driver.core import Core, CoreError
from ska_hw.driver.litex_bus import LiteXBus
from ska_hw.driver.memory_bus import MemoryBus
from ska_hw.driver.pynq_bus import PynqBus
from ska_hw.driver.results import LayerResults, Run
from ska_hw.driver.serial_bus import SerialBus
from ska_hw.driver.uio_bus import UioBus

__all__ = [
    "Bus",
    "BusError",
    "Core",
    "CoreError",
    "LayerResults",
    "LiteXBus",
    "MemoryBus",
    "PynqBus",
    "Run",
    "SerialBus",
    "UioBus",
]
