"""`ska_design.h`: registers and numbers of a design for the host library in C."""

from collections.abc import Iterable, Iterator
from importlib import resources
from typing import TYPE_CHECKING

from ska_hw import __version__
from ska_hw.contract.link import (
    LAST,
    OPEN,
    STREAM_BEAT,
    STREAM_LAST,
    STREAM_STATE,
)
from ska_hw.contract.memory_map import TENSORS, MemoryMap
from ska_hw.contract.register_map import beat_bytes, design_hash, register_map
from ska_hw.contract.registers import WORD_BITS, Block, Register
from ska_hw.contract.results import sum_bits, tensor_format
from ska_hw.contract.sums import COUNTED_TENSORS, SUMS, sum_fracs

if TYPE_CHECKING:
    from ska_hw.design import Design

HEADER = "ska_design.h"
SOURCES = ("ska.h", "ska.c", "example_bare_metal.c", "example_uio.c")


def library(design: "Design") -> dict[str, str]:
    """The library's files by name, with the header of `design`."""
    folder = resources.files("ska_hw.export.host_c") / "library"
    return {HEADER: header(design)} | {name: (folder / name).read_text("utf-8") for name in SOURCES}


def header(design: "Design") -> str:
    """The header; all of its names begin with SKA_ or ska_."""
    registers = register_map(design)
    first = f"""\
/* Registers and numbers of design {design.name} (hash {design_hash(design):016x}).
   Written by `ska-hw registers DESIGN --c` of ska_hw {__version__}; not to be changed by hand.

   SKA_R_NAME is a register's byte address. SKA_NAME_FIELD is a field's mask, SKA_NAME_FIELD_LOW its
   lowest bit, with _IS a constant's value, with _RESET the value after reset, with _LEAST and _MOST
   what may be written. A field without a name is its register's. */
"""
    lines = [first, "#ifndef SKA_DESIGN_H", "#define SKA_DESIGN_H", "", "#include <stdint.h>", ""]
    lines += _defined(_numbers(design))
    lines += ["", f"typedef {_code_type(design)} ska_code;", ""]
    for register in registers.registers:
        lines += [f"/* {register.doc} */"]
        lines += _defined([(f"SKA_R_{register.name}", f"{register.offset:#05x}u")])
        lines += _defined(_fields(register))
    lines += ["", f"/* {registers.blocks[0].doc} */", *_defined(_results(registers.blocks[0]))]
    return "\n".join([*lines, "", "#endif", ""])


def _defined(names: Iterable[tuple[str, object]]) -> list[str]:
    return [f"#define {name.upper()} {value}" for name, value in names]


def _listed(values: Iterable[object]) -> str:
    return "{" + ", ".join(str(value) for value in values) + "}"


def _numbers(design: "Design") -> Iterator[tuple[str, object]]:
    memory = MemoryMap.of(design)
    layers = len(memory.layers)
    shapes = [memory.shape(tensor, layer) for tensor in TENSORS for layer in range(layers)]
    formats = [tensor_format(design, tensor) for tensor in TENSORS]
    yield "SKA_REGISTER_BYTES", register_map(design).size
    yield "SKA_LAYERS", layers
    yield "SKA_SIZES", _listed(_listed(size) for size in design.network.sizes)
    yield "SKA_BEAT_BYTES", beat_bytes(design)
    yield "SKA_LARGEST_PACKET", max(r * c for r, c in shapes) * beat_bytes(design)
    yield "SKA_C_BITS", design.formats.c_bits
    yield "SKA_ETA", repr(design.training.eta)
    yield "SKA_NET_SIGN", "-1.0" if design.training.net_sign == "program" else "1.0"
    yield "SKA_TENSORS", len(TENSORS)
    yield from ((f"SKA_{name}", number) for number, name in enumerate(TENSORS))
    yield "SKA_FORMATS", _listed(_listed((f.bits, f.frac, int(f.signed))) for f in formats)
    yield "SKA_SUMS", len(SUMS)
    yield from ((f"SKA_SUM_{name}", number) for number, name in enumerate(SUMS))
    yield "SKA_SUM_FRACS", _listed(sum_fracs(design))
    counts = [-(-bits // WORD_BITS) for bits in sum_bits(design)]
    yield "SKA_SUM_WORDS", _listed(counts)
    yield "SKA_MOST_SUM_WORDS", max(counts)
    yield "SKA_COUNTS", len(COUNTED_TENSORS)
    yield from ((f"SKA_COUNT_{name}", number) for number, name in enumerate(COUNTED_TENSORS))
    yield "SKA_NEVER", "0xffffffffu"
    yield "SKA_STREAM_STATE", f"{STREAM_STATE:#x}u"
    yield "SKA_STREAM_BEAT", f"{STREAM_BEAT:#x}u"
    yield "SKA_STREAM_LAST", f"{STREAM_LAST:#x}u"
    yield "SKA_STREAM_OPEN", f"{OPEN}u"
    yield "SKA_STREAM_WAS_LAST", f"{LAST}u"


def _code_type(design: "Design") -> str:
    """The smallest type of C that has all codes."""
    largest = max(tensor_format(design, tensor).magnitude for tensor in TENSORS)
    return "int32_t" if largest < 1 << (WORD_BITS - 1) else "int64_t"


def _fields(register: Register) -> Iterator[tuple[str, object]]:
    for field in register.fields:
        name = f"SKA_{register.port(field)}"
        yield name, f"{field.mask:#x}u"
        yield f"{name}_LOW", field.low
        if field.access == "constant":
            yield f"{name}_IS", f"{field.reset:#x}u"
        if field.access == "read_write":
            yield f"{name}_RESET", f"{field.reset:#x}u"
        if field.limits is not None:
            yield f"{name}_LEAST", f"{field.limits[0]}u"
            yield f"{name}_MOST", f"{field.limits[1]}u"


def _results(block: Block) -> Iterator[tuple[str, object]]:
    offsets = {register.name: register.offset for register in block.registers}
    yield "SKA_LAYER_BASE", f"{block.offset:#x}u"
    yield "SKA_LAYER_STRIDE", f"{block.stride:#x}u"
    firsts = [offsets.get(f"sum_{name}", offsets.get(f"sum_{name}_0")) for name in SUMS]
    yield "SKA_SUM_OFFSETS", _listed(hex(offset) for offset in firsts if offset is not None)
    counts = [offsets[f"overflow_{name}"] for name in COUNTED_TENSORS]
    yield "SKA_COUNT_OFFSETS", _listed(f"{offset:#x}" for offset in counts)
    yield "SKA_LAYER_CROSSING", f"{offsets['crossing']:#x}u"
