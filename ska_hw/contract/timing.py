"""Latencies of the core's parts, the waits that follow from them, and what the schedule fixes."""

from dataclasses import dataclass

LAG = 2
"""Output tiles by which updates stand behind forward tiles, where there are so many."""

LAUNCH = 9
"""Cycles from the acceptance of a start until its settings stand and the schedules begin."""

SUM_SLOTS = 2
"""Output tiles whose finished sums have a place: one comes while the other is post-processed."""

DRAIN_SLOTS = 2
"""Update tiles whose accumulated sums have a place."""

CHOICE = 12
"""Cycles in which the tile after the next is chosen: a slot is not shorter."""


def lag_of(outputs: int) -> int:
    """The lag of a network of `outputs` output tiles: a step's updates come before the next one."""
    return min(LAG, outputs - 1)


@dataclass(frozen=True)
class Timing:
    """Latencies of the core's parts, in cycles, and the waits that follow from them.

    `edge`: from an operand's command to the array's edge, `weight`: from a weight's; `way`: of
    these the registers between a lane and its row; `array`: from the edge to where the sum below
    the array is taken, `psum`: to where a partial sum enters; `drain`: from the edge to where the
    first accumulated sum is taken; `views`: from a weight's command to the count of its view's
    overflow; `post`: from an element to its results, `sums`: to its raw sums; `update`: from a
    weight to the next one; `write`: until a word that comes back can be read; `bank`: of a memory;
    `record`: from the order to record a layer to the first record, of `records` at most, `observed`
    of which the observer sees; `observe`: from the last of these to its judgement; `post_keys`,
    `update_keys`: the key schedule of one layer, 0 without stochastic rounding.
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
