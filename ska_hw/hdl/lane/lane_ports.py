"""A lane's ports."""

from amaranth.hdl import Shape, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.design import Design
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.interface.commands import (
    command_layout,
    gathered_layout,
    host_shape,
    result_layout,
    taken_layout,
    weight_layout,
)
from ska_hw.hdl.interface.core_ports import CoreShapes


class LaneSignature(wiring.Signature):
    """Ports of a lane, seen from it.

    `command_in` and the reset move on to the next lane one cycle later, so every lane works in its
    own skewed time, and no net but the clock goes to all of them. On the chains `gathered`,
    `taken`, `views` and `host` words come from the lane before and go on to the next one; `result`
    and `weight` come back from the units behind the last lane, the other way round. `views` counts
    the weights of a command whose view was out of range. With parity `parity_out` passes on from
    `parity_in`, and is high for one cycle with every word that failed where it was used.
    """

    def __init__(self, design: Design) -> None:
        p, s = ArrayParameters.of(design), CoreShapes.of(design)
        chains = {
            "command": command_layout(design),
            "gathered": gathered_layout(design),
            "taken": taken_layout(design),
            "views": Shape(p.size.bit_length()),
            "host": host_shape(design),
            "result": result_layout(design),
            "weight": weight_layout(design),
        }
        if design.array.protect == "parity":
            chains["parity"] = Shape(1)
        super().__init__(
            {"index": In(s.bank_bits), "reset_out": Out(1)}
            | {f"{name}_in": In(shape) for name, shape in chains.items()}
            | {f"{name}_out": Out(shape) for name, shape in chains.items()}
            | {
                "x": Out(Shape(p.x_bits, p.x_signed)),
                "update": Out(1),
                "load": Out(1),
                "g": Out(signed(p.g_bits)),
                "w": Out(signed(p.w_bits)),
                "psum_in": Out(signed(p.acc_bits)),
                "psum_out": In(signed(p.acc_bits)),
                "acc_out": In(signed(p.acc_bits)),
            }
        )
