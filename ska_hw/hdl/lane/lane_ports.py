"""A lane's ports."""

from amaranth.hdl import Shape, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.design import Design
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.interface.commands import command_layout, settings_layout
from ska_hw.hdl.interface.core_ports import CoreShapes


class LaneSignature(wiring.Signature):
    """Ports of a lane, seen from it.

    `command_in`, `settings_in` and the reset move on to the next lane one cycle later, so every
    lane works in its own skewed time, and no net but the clock goes to all of them.
    `settings` stand still while anything is under way in a lane. `value_in` and `host_in` collect
    results and host reads along the lanes; with parity `parity_out` passes on from `parity_in`, and
    is high for one cycle with every word that failed where it was used.
    """

    def __init__(self, design: Design) -> None:
        p, s = ArrayParameters.of(design), CoreShapes.of(design)
        command = command_layout(design)
        parity = design.array.protect == "parity"
        chained = {"parity_in": In(1), "parity_out": Out(1)} if parity else {}
        super().__init__(
            chained
            | {
                "index": In(s.bank_bits),
                "reset_out": Out(1),
                "settings_in": In(settings_layout(design)),
                "settings_out": Out(settings_layout(design)),
                "command_in": In(command),
                "command_out": Out(command),
                "value_in": In(s.result),
                "value_out": Out(s.result),
                "host_in": In(s.data),
                "host_out": Out(s.data),
                "x": Out(Shape(p.x_bits, p.x_signed)),
                "update": Out(1),
                "load": Out(1),
                "g": Out(signed(p.g_bits)),
                "w": Out(signed(p.w_bits)),
                "psum_in": Out(signed(p.acc_bits)),
                "psum_out": In(signed(p.acc_bits)),
            }
        )
