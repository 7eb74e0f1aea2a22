"""The latencies of a design's units, read from the units themselves."""

from ska_hw.design import Design
from ska_hw.hdl.geometry import ArrayParameters
from ska_hw.hdl.key_schedule import key_cycles
from ska_hw.hdl.lane import EDGE_LATENCY, Lane
from ska_hw.hdl.systolic_array import SystolicArray
from ska_hw.schedule import Timing


def timing_of(design: Design) -> Timing:
    """What `ska_hw.schedule` and the sequencer need to know."""
    array = SystolicArray(ArrayParameters.of(design))
    lane = Lane(design)
    return Timing(
        size=design.array.size,
        edge=EDGE_LATENCY,
        array=array.latency,
        drain=array.drain_latency,
        post=lane.post.latency,
        view_d=lane.view_d.latency,
        update=lane.updater.latency,
        view_w=lane.view_w.latency,
        sums=lane.sums.latency,
        keys=key_cycles(design),
    )
