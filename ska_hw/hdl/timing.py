"""The latencies of a design's units, read from the units themselves."""

import gc
import warnings
from functools import lru_cache

from amaranth.hdl import UnusedElaboratable

from ska_hw.contract.schedule import Cycles, Timing, walk
from ska_hw.design import Design
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.systolic_array import SystolicArray
from ska_hw.hdl.control.command_generator import CommandGenerator
from ska_hw.hdl.control.key_schedule import key_cycles
from ska_hw.hdl.control.observer import Observer
from ska_hw.hdl.control.serial_observer import make_observer
from ska_hw.hdl.interface.commands import EDGE_LATENCY, ROW_STAGES
from ska_hw.hdl.lane.lane import Lane
from ska_hw.hdl.targets import target_of


def timing_of_units(design: Design, array: SystolicArray, lane: Lane, observer: Observer) -> Timing:
    """What the sequencer needs to know of the units that it directs."""
    return Timing(
        size=design.array.size,
        edge=EDGE_LATENCY,
        array=array.latency + lane.below_latency,
        drain=ROW_STAGES + array.drain_latency + lane.below_latency,
        post=lane.post.latency,
        view_d=lane.view_d.latency,
        update=lane.update_latency,
        view_w=lane.view_w.latency,
        sums=lane.sums.latency,
        # The observer takes a value that leaves the last lane.
        record=CommandGenerator.collect_latency + lane.value_latency,
        observe=observer.latency,
        keys=key_cycles(design),
    )


@lru_cache(maxsize=64)
def timing_of(design: Design) -> Timing:
    """The same for units that are not built yet."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnusedElaboratable)
        array, lane = SystolicArray(ArrayParameters.of(design), target_of(design)), Lane(design)
        observer = make_observer(design)
        timing = timing_of_units(design, array, lane, observer)
        del array, lane, observer
        gc.collect()
    return timing


def cycles(design: Design, steps: int | None = None, samples: int | None = None) -> Cycles:
    """The cycles that the core of `design` takes for a run."""
    return walk(design, timing_of(design), steps, samples)
