"""From the host link to a core's plain ports, for a device too small for registers and streams."""

from typing import TYPE_CHECKING

from amaranth.hdl import C, Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In

from ska_hw.boards.word_bus import WordBusSignature
from ska_hw.contract.link import COMMAND_BITS, PORTS_IDENTITY, PortMap
from ska_hw.contract.register_map import design_hash
from ska_hw.contract.registers import WORD_BITS
from ska_hw.hdl.interface.core_ports import RESULT_LATENCY, CoreSignature

if TYPE_CHECKING:
    from ska_hw.design import Design


class PortBridge(wiring.Component):
    """`bus` to `core`, the core's ports turned round, with the addresses of `PortMap`.

    The driver does what the registers of a larger board do: it judges values, derives events, and
    walks through tensors.
    """

    def __init__(self, design: "Design") -> None:
        self.design, self.map = design, PortMap.of(design)
        super().__init__(
            {
                "bus": In(WordBusSignature(self.map.address_bits)),
                "core": In(CoreSignature(design)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """The address chooses; only settings are registers."""
        m = Module()
        bus, core = self.bus, self.core
        element, result = bus.address[-1], ~bus.address[-1] & bus.address[-2]
        plain = ~bus.address[-1] & ~bus.address[-2]
        self._elements(m, element)
        self._settings(m, plain)
        shown = self._shown()
        wait_q = Signal(RESULT_LATENCY + 1)
        m.d.sync += wait_q.eq(Cat(result & bus.request & ~bus.done, wait_q))
        with m.If(~bus.request | bus.done):
            m.d.sync += wait_q.eq(0)
        with m.If(element):
            m.d.comb += bus.done.eq(bus.request & (bus.write | core.host_read_valid))
            m.d.comb += bus.read_data.eq(core.host_read_data.as_unsigned())
        with m.Elif(result):
            m.d.comb += bus.done.eq(bus.request & (bus.write | wait_q[-1]))
            m.d.comb += bus.read_data.eq(self._part(m))
        with m.Else():
            m.d.comb += bus.done.eq(bus.request)
            with m.Switch(bus.address[:3]):
                for number, value in enumerate(shown):
                    with m.Case(number):
                        m.d.comb += bus.read_data.eq(value)
        return m

    def _elements(self, m: Module, element: Value) -> None:
        """An element's tensor, bank and address are in its word's address."""
        bus, core, layout = self.bus, self.core, self.map
        asked_q = Signal()
        bank = layout.memory_bits + layout.bank_bits
        m.d.comb += [
            core.host_address.eq(bus.address[: layout.memory_bits]),
            core.host_bank.eq(bus.address[layout.memory_bits : bank]),
            core.host_tensor.as_value().eq(bus.address[bank : bank + layout.tensor_bits]),
            core.host_write_data.eq(bus.write_data),
            core.host_write.eq(element & bus.request & bus.write),
            core.host_read.eq(element & bus.request & ~bus.write & ~asked_q),
        ]
        m.d.sync += asked_q.eq(element & bus.request & ~bus.done)

    def _settings(self, m: Module, plain: Value) -> None:
        """The commands, and registers of those settings that do not come with the start."""
        bus, core = self.bus, self.core
        writes = plain & bus.request & bus.write
        targets = {
            "seed": core.seed,
            "c_mantissa": core.c_mantissa,
            "c_shift": core.c_shift,
            "stop": Cat(core.stop_shift, core.stop_enable, core.go_on),
        }
        for number, name in enumerate(PortMap.WRITTEN):
            chosen = writes & (bus.address[:3] == number)
            if name == "command":
                pulses = Cat(core.start, core.resume, core.abort_run)
                m.d.comb += pulses.eq(Mux(chosen, bus.write_data[:3], 0))
                above = Cat(core.steps, core.samples)
                m.d.comb += above.eq(bus.write_data[COMMAND_BITS:])
                with m.If(chosen):
                    m.d.sync += core.pause.eq(bus.write_data[COMMAND_BITS - 1])
            else:
                with m.If(chosen):
                    m.d.sync += targets[name].eq(bus.write_data)

    def _shown(self) -> list[Value | Const]:
        core, digest = self.core, design_hash(self.design)
        status = Cat(core.busy, core.paused, core.stopped, core.error.as_value(), core.steps_done)
        return [
            C(PORTS_IDENTITY, WORD_BITS),
            C(digest & 0xFFFFFFFF, WORD_BITS),
            C(digest >> WORD_BITS, WORD_BITS),
            status,
            core.cycles[:WORD_BITS],
            core.cycles[WORD_BITS:],
        ]

    def _part(self, m: Module) -> Value:
        """The chosen word of a result; bits above it are 0."""
        bus, core, layout = self.bus, self.core, self.map
        wide = Signal(layout.parts * WORD_BITS)
        entry_bits = len(core.result_entry)
        above = layout.part_bits + entry_bits
        m.d.comb += [
            core.result_entry.eq(bus.address[layout.part_bits : above]),
            core.result_layer.eq(bus.address[above : above + layout.layer_bits]),
            wide.eq(core.result.as_unsigned()),
        ]
        return wide.word_select(bus.address[: layout.part_bits], WORD_BITS)
