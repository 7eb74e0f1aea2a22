"""The C++ header through which the core's harness sees its ports and its lanes' memories."""

from amaranth.hdl import Shape
from amaranth.lib.wiring import In

from ska_hw.contract.memory_map import TENSORS
from ska_hw.contract.results import ENTRIES
from ska_hw.cosim.scopes import INPUT_LATENCY, SIMULATED_TOP, visible_banks
from ska_hw.hdl.core import CORE_MODULE, LANE_MODULE, TrainingCore
from ska_hw.hdl.interface.core_ports import RESULT_LATENCY

_PREAMBLE = f"""\
// Generated from the core's signature: ports, memories, and constants of the design.
#pragma once

#include <cstdint>
#include <stdexcept>

#include "Vsimulation.h"
#include "Vsimulation_{LANE_MODULE}.h"
#include "packed.h"

"""


def core_ports_header(core: TrainingCore, savable: bool = False) -> str:
    """Text of `core_ports.h`: constants, `set_PORT(top, value)`, `get_PORT(top)`, and
    `peek(lane(top, bank), tensor, address)` for W, Z, D and G as they are stored, where
    `can_peek(tensor)`.

    `savable` says that the model is compiled with Verilator's `--savable`.
    """
    design = core.design
    constants = {
        "Size": design.array.size,
        "Samples": design.data.samples,
        "InputLatency": INPUT_LATENCY,
        "ResultLatency": RESULT_LATENCY,
        "HostLatency": core.host_latency,
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
        lines.append(_function("get_result_low", "get_result(top)"))
        lines.append(_function("get_result_high", "get_result(top) < 0 ? -1 : 0"))
    lines += _lanes(design.array.size) + _peek(core)
    lines += ["#define SKA_SAVABLE"] * savable
    return _PREAMBLE + "\n".join(lines) + "\n"


def _lanes(size: int) -> list[str]:
    """A lane by its number; Verilator has a member for each, named after its place."""
    place = f"__PVT__{SIMULATED_TOP}__DOT__{CORE_MODULE}__DOT__lane_"
    cases = [f"    case {n}: return *top.{place}{n};" for n in range(size)]
    head = f"inline const Vsimulation_{LANE_MODULE}& lane(const Vsimulation& top, uint64_t number)"
    return _switch(head, "number", "lane", cases)


def _peek(core: TrainingCore) -> list[str]:
    """A tensor's code in a lane's bank, whose word is all of the tensor or has Z below D."""
    f = core.design.formats
    places = {
        "w": ("weights", 0, f.w),
        "z": ("state", 0, f.z),
        "d": ("state", f.z.bits, f.d),
        "g": ("gradient", 0, f.g),
    }
    seen = visible_banks(core)
    cases, visible = [], []
    for tensor, (bank, offset, fmt) in places.items():
        if not seen[bank]:
            continue
        visible.append(f"    case kTensor{tensor.upper()}: return true;")
        kind = "signed" if fmt.signed else "unsigned"
        word = f"lane.{bank}__DOT__memory[address], {offset}, {fmt.bits}"
        cases.append(f"    case kTensor{tensor.upper()}: return packed::take_{kind}({word});")
    lane = f"const Vsimulation_{LANE_MODULE}& lane"
    head = f"inline int64_t peek({lane}, int tensor, uint64_t address)"
    can = [
        "inline bool can_peek(int tensor) {",
        *["    switch (tensor) {", *visible, "    default: return false;", "    }"],
        "}",
    ]
    return can + _switch(head, "tensor", "tensor", cases)


def _getter(name: str, port: str, kind: str, offset: int, width: int) -> str:
    return _function(f"get_{name}", f"packed::take_{kind}(top.{port}, {offset}, {width})")


def _function(name: str, value: str) -> str:
    return f"inline int64_t {name}(const Vsimulation& top) {{ return {value}; }}"


def _switch(head: str, number: str, what: str, cases: list[str]) -> list[str]:
    """A function that returns a case by `number`, and throws where it is no `what`."""
    default = f'    default: throw std::out_of_range("{what}");'
    return [f"{head} {{", f"    switch ({number}) {{", *cases, default, "    }", "}"]
