"""The C++ header through which the core's harness sees its ports."""

from amaranth.hdl import Shape
from amaranth.lib.wiring import In

from ska_hw.hdl.core import Core
from ska_hw.hdl.core_interface import ENTRIES, RESULT_LATENCY
from ska_hw.memory_map import TENSORS

_PREAMBLE = """\
// Generated from the core's signature: ports, and constants of the design.
#pragma once

#include <cstdint>

#include "Vsimulation.h"
#include "packed.h"

"""


def core_ports_header(core: Core) -> str:
    """Text of `core_ports.h`: constants, `set_PORT(top, value)` and `get_PORT(top)`."""
    design = core.design
    constants = {
        "Size": design.array.size,
        "Samples": design.data.samples,
        "HostLatency": core.host_latency,
        "ResultLatency": RESULT_LATENCY,
        "Entries": len(ENTRIES),
    }
    lines = [f"constexpr uint64_t k{name} = {value};" for name, value in constants.items()]
    lines += [f"constexpr int kTensor{name.upper()} = {n};" for n, name in enumerate(TENSORS)]
    for name, member in core.signature.members.items():
        shape = Shape.cast(member.shape)
        if member.flow == In:
            body = f"packed::put(top.{name}, 0, {shape.width}, value);"
            lines.append(f"inline void set_{name}(Vsimulation& top, int64_t value) {{ {body} }}")
        elif shape.width > 64:
            lines.append(_getter(f"{name}_low", name, "unsigned", 0, 64))
            lines.append(_getter(f"{name}_high", name, "signed", 64, shape.width - 64))
        else:
            kind = "signed" if shape.signed else "unsigned"
            lines.append(_getter(name, name, kind, 0, shape.width))
    # A narrow result has no upper limb: the sign fills it.
    if Shape.cast(core.result.shape()).width <= 64:
        lines.append(
            "inline int64_t get_result_low(const Vsimulation& top) { return get_result(top); }"
        )
        lines.append(
            "inline int64_t get_result_high(const Vsimulation& top) "
            "{ return get_result(top) < 0 ? -1 : 0; }"
        )
    return _PREAMBLE + "\n".join(lines) + "\n"


def _getter(name: str, port: str, kind: str, offset: int, width: int) -> str:
    take = f"packed::take_{kind}(top.{port}, {offset}, {width})"
    return f"inline int64_t get_{name}(const Vsimulation& top) {{ return {take}; }}"
