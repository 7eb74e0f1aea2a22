"""The datapath of a design: the systolic array and the units that stand below its columns."""

from typing import Any

from amaranth.hdl import ClockSignal, Instance, Module, ResetSignal, Shape, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.design import Design
from ska_hw.hdl.geometry import ArrayParameters
from ska_hw.hdl.post_process import PostProcess
from ska_hw.hdl.requantize import Requantize, shape_of_format
from ska_hw.hdl.systolic_array import SystolicArray
from ska_hw.hdl.weight_updater import WeightUpdater
from ska_hw.sigmoid import Table

TOP = "ska_datapath"
COLUMN_MODULE = "ska_column"


class Column(wiring.Component):
    """The units of one column, side by side and not connected to each other.

    `post` is Z, D and G from a sum; `updater` the weight write-back; `view_w` and `view_d` the
    operands that the array sees of W and D. Each port is named unit_port; a unit's latency is
    that of `units[unit]`.
    """

    def __init__(self, design: Design, sigmoid: Table | None = None) -> None:
        f, modes = design.formats, (design.rounding.view, design.overflow.view)
        view = *modes, design.array.target
        self.units: dict[str, Any] = {
            "post": PostProcess(design, sigmoid),
            "updater": WeightUpdater(design),
            "view_w": Requantize(shape_of_format(f.w), [f.w.frac], f.w_view, *view),
            "view_d": Requantize(shape_of_format(f.d), [f.d.frac], f.d_operand, *view),
        }
        super().__init__(
            {
                f"{unit}_{port}": member
                for unit, component in self.units.items()
                for port, member in component.signature.members.items()
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Wires only."""
        m = Module()
        for name, unit in self.units.items():
            m.submodules[name] = unit
            for port, member in unit.signature.members.items():
                outer, inner = getattr(self, f"{name}_{port}"), getattr(unit, port)
                m.d.comb += inner.eq(outer) if member.flow == In else outer.eq(inner)
        return m


class Datapath(wiring.Component):
    """The array and P columns, all ports brought out, those of a column packed, column 0 lowest.

    Whoever drives the ports plays the memories and the sequencer. Ports of the array as in
    `SystolicArray`, of the columns as in `Column`. `sigmoid` replaces the design's table.
    """

    def __init__(self, design: Design, sigmoid: Table | None = None) -> None:
        self.design = design
        self.parameters = ArrayParameters.of(design)
        self.array = SystolicArray(self.parameters, design.array.target)
        self.column = Column(design, sigmoid)
        self.modules = {**self.array.modules, COLUMN_MODULE: self.column}
        self.column_ports = {
            name: (Shape.cast(member.shape).width, member.flow)
            for name, member in self.column.signature.members.items()
        }
        size = self.parameters.size
        members = dict(self.array.signature.members.items())
        for name, (width, flow) in self.column_ports.items():
            members[name] = (In if flow == In else Out)(size * width)
        super().__init__(members)

    def elaborate(self, platform: object) -> Module:
        """The columns are instances of one module, as the processing elements are."""
        m = Module()
        m.submodules.array = array = self.array
        for port, member in array.signature.members.items():
            outer, inner = getattr(self, port), getattr(array, port)
            m.d.comb += inner.eq(outer) if member.flow == In else outer.eq(inner)
        for number in range(self.parameters.size):
            ports: dict[str, Any] = {}
            for name, (width, flow) in self.column_ports.items():
                lane = getattr(self, name).word_select(number, width)
                if flow == In:
                    ports[f"i_{name}"] = lane
                else:
                    out = Signal(width, name=f"{name}_{number}")
                    m.d.comb += lane.eq(out)
                    ports[f"o_{name}"] = out
            m.submodules[f"column_{number}"] = Instance(
                COLUMN_MODULE, i_clk=ClockSignal(), i_rst=ResetSignal(), **ports
            )
        return m
