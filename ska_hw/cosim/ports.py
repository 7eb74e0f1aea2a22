"""The C++ header through which the harness sees a datapath's ports and latencies."""

from amaranth.hdl import Shape
from amaranth.lib.data import ArrayLayout
from amaranth.lib.wiring import In

from ska_hw.hdl.datapath import Datapath

OPTIONAL_INPUTS = ("d_prev", "first", "row", "column", "keys_z", "keys_g", "keys")
"""Inputs that not every design has; the harness drives them all the same."""

_PREAMBLE = """\
// Generated from the datapath's signature: ports by lane, and latencies in clock cycles.
#pragma once

#include <cstdint>

#include "Vsimulation.h"
#include "packed.h"

"""


def ports_header(datapath: Datapath) -> str:
    """Text of `ports.h`: constants, and `set_PORT(top, lane, value)` or `get_PORT(top, lane)`.

    A setter of an array port has the element's number as a fourth argument. Setters of inputs
    that the design does not have do nothing.
    """
    array, units = datapath.array, datapath.column.units
    constants = {
        "Size": datapath.parameters.size,
        "XToPsumIn": array.x_to_psum_in,
        "ArrayLatency": array.latency,
        "PostLatency": units["post"].latency,
        "UpdaterLatency": units["updater"].latency,
        "ViewWLatency": units["view_w"].latency,
        "ViewDLatency": units["view_d"].latency,
    }
    lines = [f"constexpr uint64_t k{name} = {value};" for name, value in constants.items()]
    size = datapath.parameters.size
    for name, member in array.signature.members.items():
        width = Shape.cast(member.shape).width // size
        lines += _accessor(name, width, width, False, member.flow == In)
    for name, member in datapath.column.signature.members.items():
        shape = member.shape
        element = Shape.cast(shape.elem_shape if isinstance(shape, ArrayLayout) else shape)
        width = Shape.cast(shape).width
        lines += _accessor(name, width, element.width, element.signed, member.flow == In)
    present = set(datapath.column.signature.members)
    for unit in units:
        for port in OPTIONAL_INPUTS:
            if f"{unit}_{port}" not in present:
                lines.append(_setter(f"{unit}_{port}", ""))
    return _PREAMBLE + "\n".join(lines) + "\n"


def _accessor(name: str, width: int, element: int, signed: bool, driven: bool) -> list[str]:
    # Sums leave the array as bare vectors; they are signed numbers.
    signed = signed or name == "psum_out"
    if driven:
        offset = f"lane * {width} + element * {element}"
        return [_setter(name, f"packed::put(top.{name}, {offset}, {element}, value);")]
    kind = "signed" if signed else "unsigned"
    body = f"return packed::take_{kind}(top.{name}, lane * {width}, {width});"
    return [f"inline int64_t get_{name}(const Vsimulation& top, uint64_t lane) {{ {body} }}"]


def _setter(name: str, body: str) -> str:
    arguments = "Vsimulation& top, uint64_t lane, int64_t value, uint64_t element = 0"
    if not body:
        arguments = "Vsimulation&, uint64_t, int64_t, uint64_t = 0"
    return f"inline void set_{name}({arguments}) {{ {body} }}"
