"""The schedule's cycles, quickly: what repeats from step to step is walked a few times only."""

from dataclasses import dataclass
from itertools import pairwise

from ska_hw.contract.schedule import Cycles, multiplications, walk
from ska_hw.contract.timing import Timing
from ska_hw.design import Design

MOST_TILES = 1200
"""Tiles of a pass through the layers up to which the schedule itself is walked."""

_TRIES = (3, 6, 12)


@dataclass(frozen=True)
class Quick:
    """Cycles of a run; `exact` where they are those of the whole walk."""

    cycles: Cycles
    exact: bool


def tiles_of(design: Design) -> int:
    """Tiles of one pass through the layers."""
    size = design.array.size
    return sum(-(-i // size) * -(-o // size) for i, o in design.network.sizes)


def quick_walk(design: Design, timing: Timing, steps: int, *, apart: bool = False) -> Quick:
    """As `contract.schedule.walk` of `steps` steps, in a time that does not grow with `steps`.

    A step more costs the same from some step on, because each begins when the array is in the state
    in which it was a step before. So runs of a few steps are walked until two more steps cost the
    same twice. A network of more than `MOST_TILES` tiles is walked with fewer: cycles with a tile
    in the array are then exact, the others extrapolated, linearly in the former.
    """
    if tiles_of(design) <= MOST_TILES:
        return Quick(_repeated(design, timing, steps, apart=apart), exact=True)
    busy = _busy(design, timing, steps)
    widest = _widest(design)
    few, more = (
        _repeated(_shrunk(design, most), timing, steps, apart=apart)
        for most in (max(1, widest * 3 // 4), widest)
    )
    spent = more.total - more.stall - (few.total - few.stall)
    slope = max(0, (more.stall - few.stall) / spent) if spent else 0
    stall = more.stall + round(slope * (busy - (more.total - more.stall)))
    return Quick(_cycles(design, timing, steps, busy + stall, stall), exact=False)


def _repeated(design: Design, timing: Timing, steps: int, *, apart: bool) -> Cycles:
    for few in _TRIES:
        if steps <= few + 2:
            break
        runs = [walk(design, timing, few + more, apart=apart) for more in (0, 1, 2)]
        (total, stall), *others = [
            (b.total - a.total, b.stall - a.stall) for a, b in pairwise(runs)
        ]
        if others == [(total, stall)]:
            rest = steps - few
            whole, idle = runs[0].total + rest * total, runs[0].stall + rest * stall
            return _cycles(design, timing, steps, whole, idle)
    return walk(design, timing, steps, apart=apart)


def _cycles(design: Design, timing: Timing, steps: int, total: int, stall: int) -> Cycles:
    products = multiplications(design, steps, design.data.samples)
    return Cycles(total, stall, products, timing.size)


def _busy(design: Design, timing: Timing, steps: int) -> int:
    """Cycles with a tile in the array: of the first step only the forward pass."""
    return tiles_of(design) * (2 * steps - 1) * max(design.data.samples, timing.slot_min)


def _widest(design: Design) -> int:
    """The most tiles to each side of a layer with which it is walked."""
    widest = 1
    while tiles_of(_shrunk(design, widest + 1)) <= MOST_TILES // 2:
        widest += 1
    return widest


def _shrunk(design: Design, most: int) -> Design:
    """`design` with at most `most` tiles to each side of a layer; the last tiles stay as wide."""
    size, network = design.array.size, design.network

    def narrow(width: int) -> int:
        return width - max(0, -(-width // size) - most) * size

    layers = [narrow(width) for width in network.layers]
    return design.with_(network={"inputs": narrow(network.inputs), "layers": layers})
