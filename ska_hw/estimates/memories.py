"""Memory blocks, from the shapes of a core's memories and the rules of each family."""

from collections.abc import Sequence
from dataclasses import dataclass

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.results import ENTRY_BITS
from ska_hw.contract.timing import DRAIN_SLOTS, SUM_SLOTS
from ska_hw.design import Design
from ska_hw.estimates.parts import Counted
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.core import host_latency
from ska_hw.hdl.interface.core_ports import CoreShapes
from ska_hw.hdl.targets import target_named

BLOCK_SHAPES: dict[str, tuple[tuple[int, int, float], ...]] = {
    "ecp5": ((1024, 18, 1), (2048, 9, 1), (4096, 4, 1), (8192, 2, 1), (16384, 1, 1)),
    "ice40": ((256, 16, 1), (512, 8, 1), (1024, 4, 1), (2048, 2, 1)),
    "xc7": (
        *((512 << step, width, 0.5) for step, width in enumerate((36, 18, 9, 4, 2, 1))),
        *((512 << step, width, 1) for step, width in enumerate((72, 36, 18, 9, 4, 2, 1))),
    ),
}
"""By family: words and bits of a memory block in each way of its use, and how much of one it is."""

_TABLE_DEPTH = {"ecp5": 128, "ice40": 0, "xc7": 65}
"""Words from which on a memory of no more words is made of look-up tables by the tools."""

_LOGIC_DEPTH = 128
"""Words up to which yosys makes a table of constants in logic."""


@dataclass(frozen=True)
class Storage:
    """A memory of the core: `count` times `depth` words of `width` bits, parity included."""

    name: str
    depth: int
    width: int
    count: int = 1
    wanted: bool = False
    """Whether the core asks for blocks where words are few."""

    @property
    def bits(self) -> int:
        """Of all of them together."""
        return self.depth * self.width * self.count


def lane_storage(design: Design) -> list[Storage]:
    """The banks of all lanes."""
    memory, array, f = MemoryMap.of(design), ArrayParameters.of(design), design.formats
    parity, size = int(design.array.protect == "parity"), memory.size
    samples = memory.samples
    shapes = {
        "operand": (memory.operand_depth, array.x_bits),
        "gradient": (memory.state_depth, array.g_bits),
        "psum": (samples, array.acc_bits),
        "sums": (SUM_SLOTS * samples, array.acc_bits),
        "state": (memory.state_depth, f.z.bits + f.d.bits),
        "weights": (memory.w_depth, f.w.bits),
        "accumulated": (DRAIN_SLOTS * size, array.acc_bits),
    }
    return [
        Storage(name, max(2, depth), width + parity, size)
        for name, (depth, width) in shapes.items()
    ]


def result_storage(design: Design) -> Storage:
    """The memory of raw sums and counts, which stands beside the lanes."""
    shapes, parity = CoreShapes.of(design), int(design.array.protect == "parity")
    depth = 1 << shapes.layer_bits + ENTRY_BITS
    return Storage("results", depth, shapes.result.width + parity, wanted=True)


def buffer_storage(design: Design) -> Storage:
    """The buffer of the stream that leaves the core: an element and its packet's end a word."""
    depth = 1 << (host_latency(design) + 3).bit_length()
    return Storage("buffer", depth - 1, CoreShapes.of(design).data.width + 1)


def blocks_of(family: str, target: str, storage: Storage) -> float:
    """Memory blocks of `storage`; 0 where it is made of look-up tables.

    Where the core writes the blocks itself it is exact; elsewhere the tools choose, and what fits
    in the fewest blocks is taken.
    """
    depth, width = storage.depth, storage.width
    shapes = BLOCK_SHAPES[family]
    written = target_named(target).memory
    if written and written.hold(depth, initial=False, wanted=storage.wanted):
        each = next(bits for words, bits, _ in shapes if depth <= words)
        return storage.count * -(-width // each)
    if depth < _TABLE_DEPTH[family]:
        return 0
    fewest = min(part * -(-depth // words) * -(-width // bits) for words, bits, part in shapes)
    return storage.count * fewest


def written_by_core(target: str, storage: Storage) -> bool:
    """Whether the core says how `storage` is made: no tool packs it in its own way."""
    memory = target_named(target).memory
    if memory is None:
        return False
    held = memory.hold(storage.depth, initial=False, wanted=storage.wanted)
    return held or storage.depth < memory.least


def inferred_blocks(family: str, target: str, counted: Counted) -> float:
    """Blocks of a part's memories that are left to the tools, which make short tables logic."""
    return sum(
        blocks_of(family, target, Storage("", memory.depth, memory.width))
        for memory in counted.memories
        if memory.clocked and not (memory.initial and memory.depth <= _LOGIC_DEPTH)
    )


def total_bits(storages: Sequence[Storage]) -> int:
    """Bits of all `storages`."""
    return sum(storage.bits for storage in storages)
