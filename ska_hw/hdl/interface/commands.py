"""What the command generator tells the lanes: commands, which travel along, and settings."""

from collections.abc import Iterator
from typing import Any

from amaranth.hdl import Cat, Module, Shape, Signal, Value
from amaranth.lib.data import StructLayout

from ska_hw.contract.memory_map import WRITABLE, MemoryMap
from ska_hw.contract.results import ENTRY_BITS
from ska_hw.design import Design
from ska_hw.hdl.interface.core_ports import CoreShapes, HostTensor, index_bits
from ska_hw.hdl.lib.bank import READ_LATENCY
from ska_hw.hdl.lib.noise import INDEX_BITS, KEYS
from ska_hw.numbers.formats import EXACT_BITS

CUT_BITS = (EXACT_BITS - 1).bit_length()
"""Width of the number of bits that the weight updater drops."""

ROW_STAGES = 3
"""Registers between a lane and the array's first column, which may be a device's width apart."""

EDGE_LATENCY = READ_LATENCY + 1 + ROW_STAGES
"""Cycles from an operand's command to the array's edge: a bank, a register, and the way."""


def command_layout(design: Design) -> StructLayout:
    """One cycle's commands; the command generator sends each part at a time of its own.

    x           an operand, and G's address; `update`, `load`, `last` as the array wants them
    w           a weight of the tile to come
    psum_read, psum_write
                a partial sum
    post        Z and D of the step before, one cycle before the sum comes
    done        Z, D and G are written
    store       the view of D is written
    drain       W or b is read, one cycle before the drained row comes
    update      W or b is written
    view        the view of W is written
    collect     a result is added up along the lanes
    host        a bank and tensor for the host; the address is in the part that the tensor belongs
                to

    For parity there are also the edges of the tiles to which G and a partial sum belong, and
    whether the host reads.
    """
    s, memory = CoreShapes.of(design), MemoryMap.of(design)
    operand, state = index_bits(memory.operand_depth), index_bits(memory.state_depth)
    weight = index_bits(max(memory.w_depth, memory.b_depth))
    sample = index_bits(memory.samples)
    noisy = design.rounding.stochastic
    x = dict.fromkeys(("active", "edge", "load", "update", "last"), 1)
    x |= {"address": operand, "g_address": state}
    psum_read = {"active": 1, "sample": sample}
    host: dict[str, Any] = {f"write_{tensor}": 1 for tensor in WRITABLE}
    host |= {"tensor": HostTensor, "bank": s.bank_bits, "data": s.data}
    if design.array.protect == "parity":
        x["g_edge"] = psum_read["edge"] = host["read"] = 1
    drain = {"active": 1, "bias": 1, "edge": 1, "address": weight}
    if "w" in noisy:
        drain |= {"row": INDEX_BITS, "column": INDEX_BITS}
    parts = {
        "x": x,
        "w": {"active": 1, "edge": 1, "address": weight},
        "psum_read": psum_read,
        "psum_write": {"active": 1, "sample": sample},
        "post": {"active": 1, "address": state, "sample": sample},
        "done": {"first": 1, "address": state, "sample": sample},
        "store": {"address": operand},
        "drain": drain,
        "update": {"bias": 1, "address": weight},
        "view": {"address": weight},
        "collect": {"active": 1, "entry": ENTRY_BITS},
        "host": host,
    }
    return StructLayout({name: StructLayout(part) for name, part in parts.items()})


_TAGS = ("active", "load", "update", "last", "bias", "first", "read")


def command_register(m: Module, layout: StructLayout, given: Value) -> Value:
    """`given` a cycle later. A reset clears what makes something happen, and nothing else."""
    parts: list[Value] = []
    low = 0
    for path, shape in _leaves(layout):
        tag = path[-1] in _TAGS or path[-1].startswith("write_")
        part = Signal(shape, name=f"command_{'_'.join(path)}_q", reset_less=not tag)
        m.d.sync += part.eq(given[low : low + shape])
        parts.append(part)
        low += shape
    return Cat(*parts)


def _leaves(layout: StructLayout) -> Iterator[tuple[tuple[str, ...], int]]:
    """Names and widths of all fields, from the lowest bit on."""
    for name, field in layout:
        if isinstance(field.shape, StructLayout):
            for path, width in _leaves(field.shape):
                yield (name, *path), width
        else:
            yield (name,), Shape.cast(field.shape).width


def settings_layout(design: Design) -> StructLayout:
    """What is the same for a layer, or for an output tile while it is being post-processed.

    `rows` and `columns` are the lanes in use in a tile at the edge; `edge`, `column` and
    `b_address` belong to the tile in post-processing.
    """
    memory = MemoryMap.of(design)
    lanes = memory.size.bit_length()
    settings = {"first": 1, "layer0": 1, "has_above": 1, "rows": lanes, "columns": lanes, "edge": 1}
    settings |= {"b_address": index_bits(memory.b_depth), "mantissa": design.formats.c_bits}
    settings |= {"cut_w": CUT_BITS, "cut_b": CUT_BITS}
    noisy = design.rounding.stochastic
    if "z" in noisy or "g" in noisy:
        settings["column"] = INDEX_BITS
    return StructLayout(settings | {f"keys_{tensor}": KEYS for tensor in noisy})
