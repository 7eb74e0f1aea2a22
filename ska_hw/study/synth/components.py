"""The parts of a design that are measured, each by itself."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.array.array_column import PE_MODULE
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.processing_element import ProcessingElement
from ska_hw.hdl.array.systolic_array import SystolicArray
from ska_hw.hdl.control.controller import Controller
from ska_hw.hdl.control.sequencer import Sequencer
from ska_hw.hdl.control.serial_observer import make_observer
from ska_hw.hdl.core import LANE_MODULE, TrainingCore, host_latency
from ska_hw.hdl.host.shell import HostShell
from ska_hw.hdl.lane.lane import Lane
from ska_hw.hdl.targets import target_of
from ska_hw.hdl.timing import timing_of
from ska_hw.hdl.units.gradient import GradientUnit
from ska_hw.hdl.units.post_process import PostProcess
from ska_hw.hdl.units.raw_sums import RawSums
from ska_hw.hdl.units.shared_end import SharedEnd
from ska_hw.hdl.units.sigmoid_unit import SigmoidUnit
from ska_hw.hdl.units.weight_updater import WeightUpdater
from ska_hw.numbers.sigmoid.table import table

COMPONENTS: dict[str, Callable[[Design], Any]] = {
    "pe": lambda design: ProcessingElement(ArrayParameters.of(design), target_of(design)),
    "array": lambda design: SystolicArray(ArrayParameters.of(design), target_of(design)),
    "sigmoid": lambda design: SigmoidUnit(table(design.sigmoid_spec), target_of(design)),
    "gradient": GradientUnit,
    "post_process": PostProcess,
    "weight_updater": WeightUpdater,
    "raw_sums": RawSums,
    "sequencer": lambda design: Sequencer(design, timing_of(design)),
    "observer": make_observer,
    "lane": lambda design: Lane(design, MemoryMap.of(design).state_depth),
    "shared_end": SharedEnd,
    "controller": lambda design: Controller(design, timing_of(design), make_observer(design)),
    "shell": lambda design: HostShell(design, host_latency(design)),
    "core": TrainingCore,
}
"""Name on the command line to the component; `lane` is all that belongs to one column."""


@dataclass(frozen=True)
class Part:
    """One component as Verilog. `modules` of it are synthesised once for all their instances."""

    name: str
    top: str
    verilog: str
    modules: tuple[str, ...]


def part(design: Design, name: str) -> Part:
    """Component `name` of `design`."""
    component = COMPONENTS[name](design)
    top = f"ska_{name}_top"
    # A module with a single instance is better synthesised together with what is around it.
    repeated = (PE_MODULE, LANE_MODULE) if design.array.size > 1 else ()
    inner = [module for module in getattr(component, "modules", {}) if module in repeated]
    return Part(name, top, emit(component, top), (top, *inner))
