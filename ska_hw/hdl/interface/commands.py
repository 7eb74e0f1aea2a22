"""What the command generator tells the lanes: commands, which travel along them."""

from collections.abc import Iterator
from typing import Any

from amaranth.hdl import Cat, Module, Shape, Signal, Value, signed
from amaranth.lib.data import StructLayout

from ska_hw.contract.memory_map import WRITABLE, MemoryMap
from ska_hw.contract.timing import DRAIN_SLOTS, SUM_SLOTS
from ska_hw.design import Design
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.interface.core_ports import CoreShapes, index_bits
from ska_hw.hdl.lib.bank import READ_LATENCY
from ska_hw.hdl.lib.requantize import shape_of_format
from ska_hw.numbers.formats import EXACT_BITS

CUT_BITS = (EXACT_BITS - 1).bit_length()
"""Width of the number of bits that the weight updater drops."""

ROW_STAGES = 3
"""Registers between a lane and the array's first column, which may be a device's width apart."""

EDGE_LATENCY = READ_LATENCY + 1 + ROW_STAGES
"""Cycles from an operand's command to the array's edge: a bank, a register, and the way."""


def command_layout(design: Design) -> StructLayout:
    """One cycle's commands; the command generator sends each part at a time of its own.

    x           an operand, and G's address; `update`, `load` as the array wants them; `rows` of the
                tile are inside of the matrix
    w           a weight of the tile to come, of which `columns` are inside; its address is also
                that of a weight to be taken
    psum_read, psum_write
                a partial sum
    sum_write   a finished sum
    post        `lane` gives a finished sum, and Z and D of the step before
    drain       an accumulated row is stored
    take        `lane` gives an accumulated sum and its weight; for a `bias` nobody does
    host        a word to be written for the host into `bank`, and which of X and G it reads; the
                address is in the part that the tensor belongs to, a cycle later

    The host reads Z, D and W as the units do: `post` and `take` are active while nothing runs. For
    parity there is beside what is read whether it counts, as `check`s.
    """
    s, memory = CoreShapes.of(design), MemoryMap.of(design)
    operand, state = index_bits(memory.operand_depth), index_bits(memory.state_depth)
    weight = index_bits(max(memory.w_depth, memory.b_depth))
    sample, limit = index_bits(memory.samples), memory.size.bit_length()
    accumulated = index_bits(DRAIN_SLOTS * memory.size)
    x = dict.fromkeys(("active", "load", "update"), 1)
    x |= {"rows": limit, "address": operand, "g_address": gradient_bits(design)}
    psum_read = {"active": 1, "sample": sample}
    post, take = {"active": 1}, {"active": 1, "bias": 1}
    host: dict[str, Any] = {f"write_{tensor}": 1 for tensor in WRITABLE}
    host |= {"gradient": 1, "bank": s.bank_bits, "data": s.data}
    if design.array.protect == "parity":
        x |= {"columns": limit, "check_x": 1, "check_g": 1}
        psum_read["columns"] = limit
        post |= {"check_sum": 1, "check_state": 1}
        take |= {"check_a": 1, "check_w": 1}
    sums = index_bits(SUM_SLOTS * memory.samples)
    parts = {
        "x": x,
        "w": {"active": 1, "columns": limit, "address": weight},
        "psum_read": psum_read,
        "psum_write": {"active": 1, "sample": sample},
        "sum_write": {"active": 1, "address": sums},
        "post": post | {"lane": s.bank_bits, "sum_address": sums, "address": state},
        "drain": {"active": 1, "address": accumulated},
        "take": take | {"lane": s.bank_bits, "address": accumulated},
        "host": host,
    }
    return StructLayout({name: StructLayout(part) for name, part in parts.items()})


def gradient_bits(design: Design) -> int:
    """Width of an address of G: every layer has a place of its own where a host may read it."""
    return index_bits(MemoryMap.of(design).state_depth)


def gathered_layout(design: Design) -> StructLayout:
    """What lanes give for post-processing: a finished sum, and Z and D of the step before."""
    f = design.formats
    return StructLayout(
        {
            "sum": signed(design.bounds.array_bits),
            "z": shape_of_format(f.z),
            "d": shape_of_format(f.d),
        }
    )


def taken_layout(design: Design) -> StructLayout:
    """What lanes give for a weight's update: an accumulated sum, and the weight."""
    shape = shape_of_format(design.formats.w)
    return StructLayout({"a": signed(design.bounds.array_bits), "w": shape})


def host_shape(design: Design) -> Shape:
    """What lanes give of X or G for the host."""
    array = ArrayParameters.of(design)
    return signed(max(array.x_bits + (not array.x_signed), array.g_bits))


def result_layout(design: Design) -> StructLayout:
    """What comes back from post-processing for `lane`: Z, D, G, and the view of D.

    `valid` stores Z, D and G, `store` the view, which nobody needs of the last layer.
    """
    f, memory = design.formats, MemoryMap.of(design)
    array = ArrayParameters.of(design)
    return StructLayout(
        {
            "valid": 1,
            "store": 1,
            "lane": CoreShapes.of(design).bank_bits,
            "z": shape_of_format(f.z),
            "d": shape_of_format(f.d),
            "g": shape_of_format(f.g),
            "view": Shape(array.x_bits, array.x_signed),
            "address": index_bits(memory.state_depth),
            "g_address": gradient_bits(design),
            "operand": index_bits(memory.operand_depth),
        }
    )


def weight_layout(design: Design) -> StructLayout:
    """A weight that comes back from its update for `lane`."""
    memory = MemoryMap.of(design)
    return StructLayout(
        {
            "valid": 1,
            "lane": CoreShapes.of(design).bank_bits,
            "w": shape_of_format(design.formats.w),
            "address": index_bits(max(memory.w_depth, memory.b_depth)),
        }
    )


_TAGS = ("active", "load", "update", "valid", "store")


def command_register(
    m: Module, layout: StructLayout, given: Value, prefix: str = "command"
) -> Value:
    """`given` a cycle later. A reset clears what makes something happen, and nothing else."""
    parts: list[Value] = []
    low = 0
    for path, shape in _leaves(layout):
        tag = path[-1] in _TAGS or path[-1].startswith(("write_", "check_"))
        part = Signal(shape, name=f"{prefix}_{'_'.join(path)}_q", reset_less=not tag)
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
