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
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from ska_hw.contract.timing import CHOICE, DRAIN_SLOTS, LAUNCH, SUM_SLOTS, Timing, lag_of

if TYPE_CHECKING:
    from ska_hw.design import Design

_NEVER = 1 << 62


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

    layer: int
    columns: int
    inputs: int
    rows: int
    first: bool
    last: bool
    above: bool


@dataclass(frozen=True)
class _Posted:
    """Post-processing of an output tile: when it began, nearly ended and ended."""

    begin: int
    near: int
    end: int
    judged: int
    keyed: int


@dataclass(frozen=True)
class _Written:
    """Write-back of an update tile: its last weight, when the next may begin, and the keys."""

    end: int
    ready: int
    keyed: int


class _NotYetError(Exception):
    """An event waits for a tile that has not begun."""


class Walk:
    """The walk of a run of `steps` steps, each time counted from the acceptance of its start.

    `apart`: the core pauses after each step, so no step begins before the one before has ended.
    `go_on`: it goes on from a run before, so its first step updates too.
    An event of `post` or `update` is worked out when a tile of the array asks for it. Weights wait
    while others are loaded, so what was worked out beyond a forward tile that begins is forgotten.
    """

    def __init__(
        self,
        design: "Design",
        timing: Timing,
        steps: int,
        samples: int,
        *,
        apart: bool,
        go_on: bool = False,
    ) -> None:
        self._past = int(go_on)
        self.timing, self.steps, self.samples, self._apart = timing, steps, samples, apart
        self._tiles = list(_tiles(design, timing.size))
        self._before = list(accumulate((tile.inputs for tile in self._tiles), initial=0))
        self._layers = len(design.network.layers)
        self._lag = lag_of(len(self._tiles))
        self._length = max(samples, timing.slot_min)
        self._forward: list[list[int]] = []
        self._update: dict[int, list[int]] = {}
        self._posts: list[_Posted] = []
        self._written: list[_Written] = []
        # Of each forward tile the first cycle in which its weights are loaded; of each update tile
        # its output tile, its input tile, and when its sums are there.
        self._loads: list[int] = []
        self._drained: list[tuple[int, int, int]] = []
        self._free, self._apart_from, self._last = LAUNCH + CHOICE - 1, 0, 0
        self.busy = 0
        self.finished: list[int] = []
        self.total = self._run()

    def _step(self, number: int) -> int:
        """The step of output tile `number`, which is counted through the run's steps.

        The first is 0 where nothing was before, and has no updates; otherwise 1.
        """
        return number // len(self._tiles) + self._past

    def _tile(self, number: int) -> Tile:
        return self._tiles[number % len(self._tiles)]

    def _run(self) -> int:
        tiles, lag = len(self._tiles), self._lag
        count, number, done = tiles * self.steps, 0, 0
        while done < count:
            at_turn = self._apart and number % tiles == 0 and 0 < number < count
            if at_turn and done == number:
                self._free = max(self._free, self._finish(number // tiles - 1) + 8)
                at_turn = False
            blocked = number == count or at_turn
            behind = number - done
            update = behind > 0 and (behind >= lag or blocked)
            if update and self._step(done) == 0:
                update, done = False, done + 1
                behind -= 1
            forward = not blocked and (lag > 0 or not behind)
            self._phase(number if forward else None, done if update else None)
            number, done = number + forward, done + update
        for step in range(self.steps):
            self._finish(step)
        return max(self.finished[-1], self._last) + 1 + self.timing.end_flush

    def _phase(self, forward: int | None, update: int | None) -> None:
        """The forward tiles of one output tile and the update tiles of another."""
        f = 0 if forward is None else self._tile(forward).inputs
        u = 0 if update is None else self._tile(update).inputs
        i = j = 0
        turn = True
        if forward is not None:
            self._forward.append([])
        if update is not None:
            self._update[update] = []
        while i < f or j < u:
            try:
                may_f = self._forward_at(forward, i) if forward is not None and i < f else _NEVER
            except _NotYetError:
                may_f = _NEVER
            may_u = self._update_at(update, j) if update is not None and j < u else _NEVER
            if may_f < may_u or (may_f == may_u and turn):
                self._begin(may_f)
                self._forward[-1].append(may_f)
                self._load(may_f + 2 + self.timing.w_start)
                i, turn = i + 1, False
            else:
                assert update is not None
                self._begin(may_u)
                self._update[update].append(may_u)
                self._drain(update, j, may_u)
                j, turn = j + 1, True

    def _begin(self, now: int) -> None:
        self._free = now + self._length
        self._last = self._free
        self.busy += self._length

    def _load(self, start: int) -> None:
        """Weights are loaded from `start` on: forget what was worked out beyond it."""
        self._loads.append(start)
        while self._written and self._written[-1].end >= start:
            self._written.pop()
        while self._posts and self._posts[-1].begin >= start:
            self._posts.pop()

    def _drain(self, number: int, n: int, now: int) -> None:
        t = self.timing
        self._apart_from = now + self._length + 2 * t.size
        there = now + 1 + t.x_start + self.samples + t.edge + t.drain + 2 * t.size - 2
        self._drained.append((number, n, there))

    def _finish(self, step: int) -> int:
        """When `step` was finished."""
        if step == len(self.finished):
            end = self._post(len(self._tiles) * (step + 1) - 1).judged
            if step + self._past:
                written = self._write(self._before[-1] * (step + self._past) - 1)
                end = max(end, written.end + self.timing.update_flush)
            self.finished.append(end + 1 + self.timing.back)
        return self.finished[step]

    def _forward_at(self, number: int, n: int) -> int:
        """When forward tile `n` of an output tile can begin."""
        t, tile, begun = self.timing, self._tile(number), self._forward[-1]
        at = max(self._free, begun[-1] + t.forward_min if n else 0)
        if tile.layer and tile.first:
            at = max(at, self._post(number - tile.inputs + n).near + t.operand_wait + 1)
        if n + 1 == tile.inputs and number >= SUM_SLOTS:
            at = max(at, self._post(number - SUM_SLOTS).end + 2)
        if self._step(number) >= 2:
            item = (self._step(number) - 2) * self._before[-1] + n
            item += self._before[number % len(self._tiles)]
            at = max(at, self._write(item).end + t.weights_wait + 1)
        return at

    def _update_at(self, number: int, n: int) -> int:
        """When update tile `n` of an output tile can begin."""
        at = max(self._free, self._apart_from)
        if n == 0:
            at = max(at, self._post(number).near + self.timing.operand_wait + 1)
        if len(self._drained) >= DRAIN_SLOTS:
            at = max(at, self._write(len(self._drained) - DRAIN_SLOTS).end + 3)
        return at

    def _post(self, number: int) -> _Posted:
        """The post-processing of an output tile."""
        while len(self._posts) <= number:
            self._posts.append(self._next_post(len(self._posts)))
        return self._posts[number]

    def _next_post(self, number: int) -> _Posted:
        t, tile = self.timing, self._tile(number)
        begin = max(LAUNCH + 4, self._forward[number][-1] + 3 + t.sums_start)
        keyed = LAUNCH + 1 + t.post_keys
        if number:
            before = self._posts[-1]
            keyed, rest = before.keyed, before.judged if tile.first else before.end
            begin = max(begin, before.begin + t.post_min, rest + 4)
        if tile.first and t.post_keys:
            begin = max(begin, keyed + 2)
        if tile.first and tile.above and self._step(number) >= 2:
            # The layer above has been updated with the D that is now replaced.
            above = next(
                n
                for n in range(number - len(self._tiles), number)
                if self._tile(n).layer == tile.layer + 1 and self._tile(n).last
            )
            updated = self._update[above]
            if len(updated) < self._tile(above).inputs:
                raise _NotYetError
            begin = max(begin, updated[-1] + self._length + 4)
        free = number - self._lag - 1
        if free >= 0 and self._step(free):
            item = (self._step(free) - 1) * self._before[-1] - 1
            item += self._before[free % len(self._tiles) + 1]
            begin = max(begin, self._write(item).end + 3)
        if tile.first and t.post_keys:
            keyed = begin + 1 + t.post_keys
        end = begin + self.samples * tile.columns
        rest = self.samples >> (tile.columns - 1).bit_length()
        near = begin + 1 + (self.samples - rest) * tile.columns if rest else end
        return _Posted(begin, near, end, end + t.judged, keyed)

    def _write(self, item: int) -> _Written:
        """The write-back of an update tile."""
        while len(self._written) <= item:
            self._written.append(self._next_write(len(self._written)))
        return self._written[item]

    def _next_write(self, item: int) -> _Written:
        t = self.timing
        number, n, there = self._drained[item]
        tile = self._tile(number)
        before = self._written[-1] if item else _Written(0, 0, LAUNCH + 1 + t.update_keys)
        begin, keyed = max(there + 1, before.ready), before.keyed
        if n == 0 and tile.first and t.update_keys:
            begin = max(begin, keyed)
            keyed = begin + 1 + t.update_keys
        rows = tile.rows if n + 1 == tile.inputs else t.size
        end = self._unblocked(begin + 1, tile.columns * (rows + (n == 0)))
        ready = end + 1
        if n + 1 == tile.inputs:
            ready = end + 3 + t.update_flush * tile.last
        return _Written(end, ready, keyed)

    def _unblocked(self, now: int, count: int) -> int:
        """The cycle of the last of `count` weights, the first at `now` or later."""
        size = self.timing.size
        at = bisect_right(self._loads, now - size)
        for load in self._loads[at:]:
            if now + count <= load:
                break
            count -= max(0, load - now)
            now = max(now, load + size)
        return now + count - 1


def _tiles(design: "Design", size: int) -> Iterator[Tile]:
    """The output tiles of a step, in order."""
    sizes = design.network.sizes
    for layer, (inputs, outputs) in enumerate(sizes):
        tiles, parts = -(-outputs // size), -(-inputs // size)
        for number in range(tiles):
            yield Tile(
                layer=layer,
                columns=min(size, outputs - number * size),
                inputs=parts,
                rows=inputs - (parts - 1) * size,
                first=number == 0,
                last=number + 1 == tiles,
                above=layer + 1 < len(sizes),
            )


def multiplications(design: "Design", steps: int, samples: int, *, go_on: bool = False) -> int:
    """Multiply-accumulates of a run: its first step updates nothing, unless it goes on."""
    return samples * sum(i * o for i, o in design.network.sizes) * (2 * steps - (not go_on))


def walk(
    design: "Design",
    timing: Timing,
    steps: int | None = None,
    samples: int | None = None,
    *,
    apart: bool = False,
    paused: bool = False,
    go_on: bool = False,
) -> Cycles:
    """The cycles of a run of `steps` steps, counted as the core counts them.

    `apart` where it pauses after each step; `paused` counts until the pause after the last one;
    `go_on` where it goes on from the run before.
    """
    steps = design.training.steps if steps is None else steps
    n = design.data.samples if samples is None else samples
    found = Walk(design, timing, steps, n, apart=apart, go_on=go_on)
    total = found.finished[-1] if paused else found.total
    done = multiplications(design, steps, n, go_on=go_on)
    return Cycles(total, total - found.busy, done, timing.size)
