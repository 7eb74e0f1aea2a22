"""The core's schedule in cycles, walked in Python: how long a run takes, to the cycle.

A run is a sequence of slots, in each of which the array has one tile:

    start, then for each step, for each layer: load, begin, slots, gap; and two cycles for each step
    slots of a layer, for each output tile: its forward tiles, from the second step on its updates

A slot lasts as long as its samples, unless what follows would come too early for a result.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ska_hw.contract.results import COLLECTED

if TYPE_CHECKING:
    from ska_hw.design import Design

SETTLED = 2
"""Cycles after which an accepted run's settings stand, and its first keys can be made."""

LOAD = 2
"""Cycles in which a layer's constants, and the places of its first tile, are read."""


@dataclass(frozen=True)
class Timing:
    """Latencies of the core's parts, in cycles, and the waits that follow from them.

    `edge`: from an operand's command to the array's edge; `array`: from there to where the sum
    below the array is taken; `drain`: from the end of an update tile to where its first row is
    taken, in excess of a bank's; `post`: to Z, D and G; `view_d`, `view_w`: the requantization of
    a view; `update`: of a weight; `sums`: from Z to the accumulated raw sums; `record`: from the
    order to collect a layer's results to the first one, were there one lane only; `observe`: from
    a layer's last result to its judgement; `keys`: the key schedule of one layer, 0 without
    stochastic rounding.
    """

    size: int
    edge: int
    array: int
    drain: int
    post: int
    view_d: int
    update: int
    view_w: int
    sums: int
    record: int
    observe: int
    keys: int

    @property
    def forward_min(self) -> int:
        """A forward slot: partial sums must be stored before the next tile reads them."""
        return self.array

    @property
    def update_min(self) -> int:
        """Samples of an update tile: its drain must start before the next one's is prepared."""
        return self.drain + 2

    @property
    def post_wait(self) -> int:
        """From the start of an output tile's last forward slot until D and G can be read back.

        Counted to the last column, so it is also how long post-processing goes on after a slot.
        """
        return 2 * self.size + self.edge + self.array + self.post + self.view_d + 2

    @property
    def flush(self) -> int:
        """From the end of a layer's last slot until nothing is in flight."""
        # The drain's rows and the bias, the columns' skew, a bank, the updater, a register.
        drained = 3 * self.size + self.edge + self.drain + self.update + self.view_w + 5
        return max(drained, self.post_wait + self.sums)

    @property
    def gap(self) -> int:
        """From the end of a layer's last slot to its end: flush, collect, and observe."""
        return self.flush + self.record + self.size - 1 + COLLECTED + self.observe


@dataclass(frozen=True)
class Slot:
    """One tile in the array."""

    step: int
    layer: int
    output_tile: int
    input_tile: int
    update: bool
    cycles: int


@dataclass(frozen=True)
class Cycles:
    """How a run spends its cycles. `stall` are those without a tile in the array."""

    total: int
    stall: int
    multiplications: int
    size: int

    @property
    def utilisation(self) -> float:
        """Multiply-accumulates over what the array could do in all cycles of the run."""
        return self.multiplications / (self.size**2 * self.total)


def slots(
    design: "Design", timing: Timing, step: int, layer: int, samples: int | None = None
) -> Iterator[Slot]:
    """The slots of one layer at one step, in order."""
    n = design.data.samples if samples is None else samples
    inputs, outputs = design.network.sizes[layer]
    size = timing.size
    tiles = -(-inputs // size)
    last = n + timing.post_wait if step == 0 else max(n, timing.post_wait)
    for output_tile in range(-(-outputs // size)):
        for tile in range(tiles):
            length = last if tile + 1 == tiles else max(n, timing.forward_min)
            yield Slot(step, layer, output_tile, tile, False, length)
        if step:
            for tile in range(tiles):
                length = max(n, timing.update_min) + size
                yield Slot(step, layer, output_tile, tile, True, length)


def walk(
    design: "Design", timing: Timing, steps: int | None = None, samples: int | None = None
) -> Cycles:
    """The cycles of a run of `steps` steps, counted as the core counts them."""
    steps = design.training.steps if steps is None else steps
    n = design.data.samples if samples is None else samples
    layers = range(len(design.network.layers))
    busy = [
        [sum(s.cycles for s in slots(design, timing, step, layer, n)) for layer in layers]
        for step in range(min(steps, 2))
    ]
    now, keyed = timing.gap, SETTLED
    for step in range(steps):
        for layer in layers:
            now += LOAD
            keyed = now = max(now + 1, keyed + timing.keys)
            now += busy[min(step, 1)][layer] + timing.gap
        now += 2
    in_slots = sum(sum(busy[min(step, 1)]) for step in range(steps))
    products = n * sum(i * o for i, o in design.network.sizes)
    return Cycles(now, now - in_slots, products * (2 * steps - 1), timing.size)
