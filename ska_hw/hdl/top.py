"""The whole: the core behind AXI, with the port names that integrators' tools expect."""

from typing import TYPE_CHECKING, Any

from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.hdl.core import TrainingCore
from ska_hw.hdl.host.shell import HostShell

if TYPE_CHECKING:
    from ska_hw.design import Design

TOP_MODULE = "ska_top"
"""The module's name, unless a design's own name is asked for."""

_PORTS = {"axi": "s_axi", "stream_in": "s_axis", "stream_out": "m_axis"}


class Top(wiring.Component):
    """One clock `clk`, a synchronous reset `rst` of four cycles or more, and

    s_axi_*      AXI4-Lite slave: the registers
    s_axis_*     AXI4-Stream slave: tensors in
    m_axis_*     AXI4-Stream master: tensors out
    irq          high while an enabled event is pending

    `core_options` go to `TrainingCore`.
    """

    def __init__(self, design: "Design", **core_options: Any) -> None:
        self.core = TrainingCore(design, **core_options)
        self.modules = self.core.modules
        self.shell = HostShell(design, self.core.host_latency)
        self.registers = self.shell.registers
        ports: dict[str, Any] = {"irq": Out(1)}
        for inner, outer in _PORTS.items():
            for name, member in getattr(self.shell, inner).signature.members.items():
                ports[f"{outer}_{name}"] = member
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        """Wires only."""
        m = Module()
        m.submodules.core = core = self.core
        m.submodules.host = shell = self.shell
        wiring.connect(m, shell.core, core)
        m.d.comb += self.irq.eq(shell.interrupt)
        for inner, outer in _PORTS.items():
            interface = getattr(shell, inner)
            for name, member in interface.signature.members.items():
                outside, inside = getattr(self, f"{outer}_{name}"), getattr(interface, name)
                m.d.comb += inside.eq(outside) if member.flow == In else outside.eq(inside)
        return m
