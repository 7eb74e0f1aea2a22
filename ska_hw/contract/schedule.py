"""The core's schedule in cycles, walked in Python: how long a run takes, to the cycle.

Three parts work side by side, each in a fixed order, and wait for each other only where one needs
what another one makes:

    array    forward tiles of output tile s and update tiles of output tile s - lag, in turn
    post     output tile s: Z, D, G and raw sums, an element a cycle
    update   each update tile's weights, and b with the first of an output tile

s counts the output tiles of all layers and on through the steps, so the next step's first forward
tiles run beside the last update tiles of the one before. `docs/core.md` has a picture of it.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ska_hw.design import Design

LAG = 2
"""Output tiles by which updates stand behind forward tiles, where there are so many."""

LAUNCH = 9
"""Cycles from the acceptance of a start until its settings stand and the schedules begin."""

SUM_SLOTS = 2
"""Output tiles whose finished sums have a place: one comes while the other is post-processed."""

DRAIN_SLOTS = 2
"""Update tiles whose accumulated sums have a place."""

CHOICE = 10
"""Cycles in which the tile after the next is chosen: a slot is not shorter."""


def lag_of(outputs: int) -> int:
    """The lag of a network of `outputs` output tiles: a step's updates come before the next one."""
    return min(LAG, outputs - 1)


@dataclass(frozen=True)
class Timing:
    """Latencies of the core's parts, in cycles, and the waits that follow from them.

    `edge`: from an operand's command to the array's edge, `weight`: from a weight's; `way`: of these
    the registers between a lane and its row; `array`: from the edge to where the sum below the array
    is taken, `psum`: to where a partial sum enters; `drain`: from the edge to where the first
    accumulated sum is taken; `views`: from a weight's command to the count of its view's overflow;
    `post`: from an element to its results, `sums`: to its raw sums; `update`: from a weight to the
    next one; `write`: until a word that comes back can be read; `bank`: of a memory; `record`: from
    the order to record a layer to the first record, of `records` at most, `observed` of which the
    observer sees; `observe`: from the last of these to its judgement; `post_keys`, `update_keys`:
    the key schedule of one layer, 0 without stochastic rounding.
    """

    size: int
    edge: int
    weight: int
    way: int
    array: int
    psum: int
    drain: int
    views: int
    post: int
    sums: int
    update: int
    write: int
    bank: int
    record: int
    records: int
    observed: int
    observe: int
    post_keys: int
    update_keys: int

    @property
    def ahead(self) -> int:
        """From a tile's first weight to its first sample, so that both arrive together."""
        return self.size - 1 + self.weight - self.edge

    @property
    def w_start(self) -> int:
        """From a slot's beginning to the start of its weights."""
        return max(0, -self.ahead)

    @property
    def x_start(self) -> int:
        """From a slot's beginning to the start of its samples."""
        return max(0, self.ahead)

    @property
    def slot_min(self) -> int:
        """The shortest slot: weights follow each other, and the next tile is chosen."""
        return max(self.size, self.x_start + 3, CHOICE)

    @property
    def forward_min(self) -> int:
        """From a forward tile to the next of the same output tile, which adds to its sums."""
        return self.edge + self.array - self.way - self.psum + 1

    @property
    def behind(self) -> int:
        """From a command to the units behind the last lane, where the banks' words are."""
        return self.size + 2 + self.bank

    @property
    def back(self) -> int:
        """From a unit's result to a word that every lane can read."""
        return self.size + self.write

    @property
    def views_end(self) -> int:
        """From a slot's beginning until the views of its weights have been counted."""
        return self.w_start + 2 * self.size + self.views + 2

    @property
    def sums_start(self) -> int:
        """From a slot's beginning to the pulse that its sums begin to be written."""
        return self.x_start + self.edge + self.array

    @property
    def post_min(self) -> int:
        """From an output tile's first element to the next one's: the units hold one's places."""
        return self.behind + self.post + 4

    @property
    def operand_wait(self) -> int:
        """From an element to the credit for a tile that begins with its D or G."""
        return max(0, self.behind + self.post + self.back - 2 - self.x_start - 3)

    @property
    def weights_wait(self) -> int:
        """From a weight's update to the credit for the tile that it belongs to."""
        return max(0, self.behind + self.update + self.back - 2 - self.w_start - 3)

    @property
    def post_flush(self) -> int:
        """From a layer's last element until all of it is counted."""
        return self.behind + max(self.sums, self.post) + 4

    @property
    def update_flush(self) -> int:
        """From a layer's last weight until all of it is counted."""
        return self.behind + self.update + 4

    @property
    def judged(self) -> int:
        """From a layer's last element to its judgement, after which the next layer may begin."""
        return self.post_flush + self.record + self.observed - 1 + self.observe

    @property
    def end_flush(self) -> int:
        """From the end of all work until nothing is in flight."""
        early = self.sums_start + self.size + self.drain
        return early + self.post_flush + self.record + self.records + self.observe


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


@dataclass(frozen=True)
class Tile:
    """An output tile: `columns` wide, of `inputs` input tiles of which the last has `rows`."""

    step: int
    layer: int
    columns: int
    inputs: int
    rows: int
    first: bool
    last: bool
    above: bool


class Walk:
    """The walk of a run of `steps` steps, each time counted from the acceptance of its start.

    `apart`: the core pauses after each step, so no step begins before the one before has ended.
    Every event is worked out when a later one asks for it: then all tiles that began before it are
    known, which is what the update of weights must know, because it waits while weights are loaded.
    """

    def __init__(
        self, design: "Design", timing: Timing, steps: int, samples: int, *, apart: bool
    ) -> None:
        self.timing, self.steps, self.samples, self._apart = timing, steps, samples, apart
        self._tiles = list(_tiles(design, timing.size))
        self._lag = lag_of(len(self._tiles))
        self._length = max(samples, timing.slot_min)
        # Of each output tile in order: when its forward tiles and its update tiles began, when its
        # post-processing began, nearly ended and ended; of each update tile: when it was done.
        self._forward: list[list[int]] = []
        self._update: dict[int, list[int]] = {}
        self._post: list[tuple[int, int, int]] = []
        self._judged: list[int] = []
        self._loads: list[int] = []
        self._drained: list[tuple[int, int, int]] = []
        self._written: list[int] = []
        self._recorded: dict[int, int] = {}
        self._layer_began = [LAUNCH + 1 + timing.update_keys]
        self._free, self._apart_from = LAUNCH + CHOICE, 0
        self.busy = 0
        self.finished: list[int] = []
        self.total = self._run()

    def tile(self, number: int) -> Tile:
        """The output tile `number`, counted through all steps."""
        step, place = divmod(number, len(self._tiles))
        return replace(self._tiles[place], step=step)

    def _run(self) -> int:
        count, lag = len(self._tiles) * self.steps, self._lag
        number = done = 0
        while done < count:
            at_turn = number % len(self._tiles) == 0
            blocked = number == count or (self._apart and at_turn and number > 0 and done < number)
            if self._apart and at_turn and number and done == number and number < count:
                self._free = max(self._free, self._finish(number // len(self._tiles) - 1) + 6)
            forward = not blocked and (lag > 0 or number == done)
            behind = number - done
            update = behind > 0 and (behind == lag or blocked or (lag == 0))
            if update and self.tile(done).step == 0:
                update, done = False, done + 1
                forward = not blocked
            f = self._forward_tiles(number) if forward else iter(())
            u = self._update_tiles(done) if update else iter(())
            for _ in zip_longest(f, u):
                pass
            number, done = number + forward, done + update
        while len(self.finished) < self.steps:
            self._finish(len(self.finished))
        end = max(self.finished[-1] + 1, self._on_until() + 1)
        return end + self.timing.end_flush

    def _on_until(self) -> int:
        """The last cycle with a tile in the array."""
        begun = [times[-1] for times in (*self._forward[-1:], *list(self._update.values())[-1:])]
        return max(begun) + self._length

    def _finish(self, step: int) -> int:
        """When `step` was finished."""
        if step == len(self.finished):
            last = (step + 1) * len(self._tiles) - 1
            self._post_of(last)
            ends = [self._judged[-1]] if len(self._judged) else []
            layers = self._tiles[-1].layer + 1
            ends = [self._judged[(step + 1) * layers - 1]]
            if step:
                self._written_of(step * self._inputs() - 1)
                ends.append(self._recorded[step])
            self.finished.append(max(ends) + 1 + self.timing.back)
        return self.finished[step]

    def _inputs(self) -> int:
        """Input tiles of a step."""
        return sum(tile.inputs for tile in self._tiles)

    def _begin(self, earliest: int) -> int:
        """A tile begins when the one before is over, and at `earliest`."""
        now = max(self._free, earliest)
        self._free = now + self._length
        self.busy += self._length
        return now

    def _forward_tiles(self, number: int) -> Iterator[None]:
        """Begin the forward tiles of an output tile, one each time."""
        t, tile = self.timing, self.tile(number)
        place = number % len(self._tiles)
        before = sum(other.inputs for other in self._tiles[:place])
        begun: list[int] = []
        self._forward.append(begun)
        for n in range(tile.inputs):
            earliest = begun[-1] + max(t.forward_min, 2) if n else 0
            if tile.layer and tile.first:
                below = number - tile.inputs + n
                earliest = max(earliest, self._post_of(below)[1] + t.operand_wait + 1)
            if n + 1 == tile.inputs and number >= SUM_SLOTS:
                earliest = max(earliest, self._post_of(number - SUM_SLOTS)[2] + 1)
            if tile.step >= 2:
                item = (tile.step - 2) * self._inputs() + before + n
                earliest = max(earliest, self._written_of(item) + t.weights_wait + 1)
            begun.append(self._begin(earliest))
            self._loads.append(begun[-1] + 2 + t.w_start)
            yield

    def _update_tiles(self, number: int) -> Iterator[None]:
        """Begin the update tiles of an output tile, one each time."""
        t, tile = self.timing, self.tile(number)
        begun: list[int] = []
        self._update[number] = begun
        for n in range(tile.inputs):
            earliest = self._apart_from
            if n == 0:
                earliest = max(earliest, self._post_of(number)[1] + t.operand_wait + 1)
            if len(self._drained) >= DRAIN_SLOTS:
                done = self._written_of(len(self._drained) - DRAIN_SLOTS)
                earliest = max(earliest, done + 1)
            now = self._begin(earliest)
            begun.append(now)
            self._apart_from = now + self._length + 2 * t.size
            there = now + 1 + t.x_start + self.samples + t.edge + t.drain + 2 * t.size - 2
            self._drained.append((number, n, there))
            yield

    def _post_of(self, number: int) -> tuple[int, int, int]:
        """When the post-processing of output tile `number` began, nearly ended, and ended."""
        t, n = self.timing, self.samples
        while len(self._post) <= number:
            s = len(self._post)
            tile = self.tile(s)
            begin = max(LAUNCH + 3, self._forward[s][-1] + 2 + t.sums_start)
            if s:
                begin = max(begin, self._post[-1][0] + t.post_min, self._post[-1][2] + 3)
            if tile.first:
                begin = max(begin, self._post_layer(s, tile))
            if s > self._lag and self.tile(s - self._lag - 1).step:
                freed = self._item(s - self._lag - 1, last=True)
                begin = max(begin, self._written_of(freed) + 1)
            if tile.first:
                self._post_keyed = begin + 1 + t.post_keys if t.post_keys else 0
            end = begin + n * tile.columns
            rest = n >> (tile.columns - 1).bit_length()
            near = begin + 1 + (n - rest) * tile.columns if rest else end
            self._post.append((begin, near, end))
            if tile.last:
                self._judged.append(end + t.judged)
        return self._post[number]

    def _post_layer(self, number: int, tile: Tile) -> int:
        """From when on a layer may be post-processed."""
        t = self.timing
        start = self._judged[-1] + 3 if self._judged else 0
        keyed = getattr(self, "_post_keyed", LAUNCH + 1 + t.post_keys)
        start = max(start, keyed) if t.post_keys else start
        if tile.above and tile.step >= 2:
            above = number + self._count(tile.layer) - len(self._tiles)
            over = above + self._count(tile.layer + 1) - 1
            start = max(start, self._update[over][-1] + self._length + 2)
        return start

    def _count(self, layer: int) -> int:
        """Output tiles of a layer."""
        return sum(tile.layer == layer for tile in self._tiles)

    def _item(self, number: int, *, last: bool) -> int:
        """The update tile that is the last, or the first, of output tile `number`."""
        step, place = divmod(number, len(self._tiles))
        before = sum(tile.inputs for tile in self._tiles[: place + last])
        return (step - 1) * self._inputs() + before - last

    def _written_of(self, item: int) -> int:
        """When the last weight of update tile `item` was issued."""
        t = self.timing
        while len(self._written) <= item:
            number, n, there = self._drained[len(self._written)]
            tile = self.tile(number)
            begin = max(LAUNCH + 3, there + 1)
            if self._written:
                begin = max(begin, self._written_ready)
            if n == 0 and tile.first and t.update_keys:
                begin = max(begin, self._layer_began[-1])
                self._layer_began.append(begin + 1 + t.update_keys)
            rows = tile.rows if n + 1 == tile.inputs else t.size
            end = self._unblocked(begin, tile.columns * (rows + (n == 0)))
            self._written.append(end)
            self._written_ready = end + 1
            if n + 1 == tile.inputs:
                self._written_ready = end + 3
                if tile.last:
                    self._written_ready = end + t.update_flush + 3
                    self._recorded[tile.step] = end + t.update_flush
        return self._written[item]

    def _unblocked(self, begin: int, count: int) -> int:
        """The cycle of the last of `count` weights, the first of which may follow `begin`."""
        size = self.timing.size
        now = begin + 1
        at = bisect_right(self._loads, now - size)
        while True:
            load = self._loads[at] if at < len(self._loads) else None
            if load is not None and load <= now:
                now = max(now, load + size)
                at += 1
            elif load is None or now + count <= load:
                return now + count - 1
            else:
                count -= load - now
                now = load + size
                at += 1


def _tiles(design: "Design", size: int) -> Iterator[Tile]:
    """The output tiles of a step, in order."""
    sizes = design.network.sizes
    for layer, (inputs, outputs) in enumerate(sizes):
        tiles, parts = -(-outputs // size), -(-inputs // size)
        for number in range(tiles):
            yield Tile(
                step=0,
                layer=layer,
                columns=min(size, outputs - number * size),
                inputs=parts,
                rows=inputs - (parts - 1) * size,
                first=number == 0,
                last=number + 1 == tiles,
                above=layer + 1 < len(sizes),
            )


def walk(
    design: "Design",
    timing: Timing,
    steps: int | None = None,
    samples: int | None = None,
    *,
    apart: bool = False,
    paused: bool = False,
) -> Cycles:
    """The cycles of a run of `steps` steps, counted as the core counts them.

    `apart` where it pauses after each step; `paused` counts until the pause after the last one.
    """
    steps = design.training.steps if steps is None else steps
    n = design.data.samples if samples is None else samples
    found = Walk(design, timing, steps, n, apart=apart)
    products = n * sum(i * o for i, o in design.network.sizes)
    total = found.finished[-1] if paused else found.total
    return Cycles(total, total - found.busy, products * (2 * steps - 1), timing.size)
