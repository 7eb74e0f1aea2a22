"""The latencies of a design's units, read from the units themselves."""

import gc
import warnings
from functools import lru_cache

from amaranth.hdl import UnusedElaboratable

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.schedule import Cycles, walk
from ska_hw.contract.timing import Timing
from ska_hw.design import Design
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.systolic_array import SystolicArray
from ska_hw.hdl.control.key_schedule import key_cycles
from ska_hw.hdl.control.observer import Observer
from ska_hw.hdl.control.recorder import FORWARD, RECORDED, Recorder
from ska_hw.hdl.control.serial_observer import make_observer
from ska_hw.hdl.interface.commands import EDGE_LATENCY, ROW_STAGES
from ska_hw.hdl.lane.lane import Lane
from ska_hw.hdl.lib.bank import READ_LATENCY
from ska_hw.hdl.targets import target_of
from ska_hw.hdl.units.shared_end import SharedEnd


def timing_of_units(
    design: Design, array: SystolicArray, lane: Lane, shared: SharedEnd, observer: Observer
) -> Timing:
    """What the schedules need to know of the units that they direct."""
    noisy = design.rounding.stochastic
    return Timing(
        size=design.array.size,
        edge=EDGE_LATENCY,
        weight=lane.weight_latency,
        way=ROW_STAGES,
        array=array.latency + lane.below_latency,
        psum=array.x_to_psum_in,
        drain=array.drain_latency + lane.below_latency,
        views=lane.views_latency,
        post=shared.post.latency,
        sums=shared.post.sums_latency,
        update=shared.update_stage.latency,
        write=lane.write_latency,
        bank=READ_LATENCY,
        record=Recorder.latency,
        records=RECORDED,
        observed=len(FORWARD),
        observe=observer.latency,
        post_keys=key_cycles(len(noisy) - ("w" in noisy)),
        update_keys=key_cycles(int("w" in noisy)),
    )


@lru_cache(maxsize=64)
def timing_of(design: Design) -> Timing:
    """The same for units that are not built yet."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnusedElaboratable)
        array = SystolicArray(ArrayParameters.of(design), target_of(design))
        lane = Lane(design, MemoryMap.of(design).state_depth)
        shared, observer = SharedEnd(design), make_observer(design)
        timing = timing_of_units(design, array, lane, shared, observer)
        del array, lane, shared, observer
        gc.collect()
    return timing


def cycles(
    design: Design,
    steps: int | None = None,
    samples: int | None = None,
    *,
    apart: bool = False,
    paused: bool = False,
    go_on: bool = False,
) -> Cycles:
    """The cycles that the core of `design` takes for a run, as `contract.schedule.walk`."""
    timing = timing_of(design)
    return walk(design, timing, steps, samples, apart=apart, paused=paused, go_on=go_on)
