"""The host's side of the core: registers, streams and the interrupt, on the core's plain ports."""

from typing import TYPE_CHECKING

from amaranth.hdl import Array, C, Cat, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.register_map import (
    ERRORS,
    EVENTS,
    beat_bytes,
    error_flags,
    register_map,
    result_words,
)
from ska_hw.contract.registers import WORD_BITS, WORD_BYTES
from ska_hw.contract.results import ENTRIES
from ska_hw.hdl.host.axi_lite import AxiLiteSignature, AxiLiteSlave
from ska_hw.hdl.host.registers import REFUSALS, RegisterBlock
from ska_hw.hdl.host.streams import AxiStreamSignature, StreamIn, StreamOut
from ska_hw.hdl.interface.core_ports import RESULT_LATENCY, CoreSignature, Error

if TYPE_CHECKING:
    from ska_hw.design import Design

assert tuple(ERRORS)[: len(REFUSALS)] == REFUSALS


class HostShell(wiring.Component):
    """AXI on one side, the core's ports (`core`, as the core sees them, turned round) on the other.

    `host_latency` is the core's, from `host_read` to its data. What registers and streams do is
    told in the register map.
    """

    def __init__(self, design: "Design", host_latency: int) -> None:
        self.design, self.host_latency = design, host_latency
        self.registers = register_map(design)
        size = beat_bytes(design)
        super().__init__(
            {
                "axi": Out(AxiLiteSignature(self.registers.address_bits)),
                "stream_in": In(AxiStreamSignature(size)),
                "stream_out": Out(AxiStreamSignature(size)),
                "interrupt": Out(1),
                "core": In(CoreSignature(design)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Only wires, flags and the multiplexer of the core's host port."""
        m = Module()
        m.submodules.slave = slave = AxiLiteSlave(self.registers.address_bits)
        m.submodules.registers = block = RegisterBlock(self.registers)
        m.submodules.stream_in = receive = StreamIn(self.design, self.host_latency)
        m.submodules.stream_out = send = StreamOut(self.design, self.host_latency)
        wiring.connect(m, wiring.flipped(self.axi), slave.axi)
        wiring.connect(m, slave.bus, block.bus)
        wiring.connect(m, wiring.flipped(self.stream_in), receive.stream)
        wiring.connect(m, wiring.flipped(self.stream_out), send.stream)
        self._control(m, block, receive, send)
        self._transfers(m, block, receive, send)
        self._flags(m, block, receive, send)
        self._results(m, block)
        return m

    def _control(self, m: Module, block: RegisterBlock, receive: StreamIn, send: StreamOut) -> None:
        """Commands and configuration to the core, status and counters back."""
        core = self.core
        for name, command in (("start", "start"), ("resume", "resume"), ("abort_run", "abort")):
            m.d.comb += getattr(core, name).eq(getattr(block, f"control_{command}"))
        for name in ("samples", "steps", "c_mantissa", "c_shift", "seed"):
            m.d.comb += getattr(core, name).eq(getattr(block, name))
        for name in ("pause", "go_on", "stop_enable", "stop_shift"):
            m.d.comb += getattr(core, name).eq(getattr(block, f"options_{name}"))
        m.d.comb += [
            block.status_busy.eq(core.busy),
            block.status_paused.eq(core.paused),
            block.status_stopped.eq(core.stopped),
            block.status_receiving.eq(receive.active),
            block.status_sending.eq(send.active),
            block.status_discarding.eq(receive.discarding),
            block.status_error.eq(core.error.as_value()),
            block.locked.eq(core.busy | receive.active | send.active),
            block.steps_done.eq(core.steps_done),
        ]
        for name in ("cycles", "stall_cycles"):
            value = getattr(core, name)
            for number in range(-(-len(value) // WORD_BITS)):
                word = value[number * WORD_BITS : (number + 1) * WORD_BITS]
                m.d.comb += getattr(block, f"{name}_{number}").eq(word)

    def _transfers(
        self, m: Module, block: RegisterBlock, receive: StreamIn, send: StreamOut
    ) -> None:
        """Both streams on the one host port: never at the same time, as a start locks both."""
        core = self.core
        for port, name in ((receive, "load"), (send, "unload")):
            m.d.comb += [
                port.start.eq(getattr(block, f"{name}_go")),
                port.tensor.as_value().eq(getattr(block, f"{name}_tensor")),
                port.layer.eq(getattr(block, f"{name}_layer")),
                port.samples.eq(block.samples),
                port.abort.eq(block.control_abort),
            ]
        latest_q = Signal()
        with m.If(receive.start | send.start):
            m.d.sync += latest_q.eq(send.start)
        m.d.comb += [
            block.transferred.eq(Mux(latest_q, send.count, receive.count)),
            core.host_tensor.as_value().eq(
                Mux(send.active, send.tensor.as_value(), receive.tensor.as_value())
            ),
            core.host_bank.eq(Mux(send.active, send.bank, receive.bank)),
            core.host_address.eq(Mux(send.active, send.address, receive.address)),
            core.host_write.eq(receive.write),
            core.host_write_data.eq(receive.write_data),
            core.host_read.eq(send.read),
            send.read_valid.eq(core.host_read_valid),
            send.read_data.eq(core.host_read_data),
        ]

    def _flags(self, m: Module, block: RegisterBlock, receive: StreamIn, send: StreamOut) -> None:
        """Error flags, events and the interrupt."""
        core = self.core
        start_q, paused_q = Signal(2), Signal()
        refused = Signal()
        m.d.sync += [start_q.eq(Cat(core.start, start_q)), paused_q.eq(core.paused)]
        m.d.comb += refused.eq(start_q[-1] & ~core.busy & (core.error != Error.NONE))
        errors: dict[str, Value] = {
            **{name: block.refused[bit] for bit, name in enumerate(REFUSALS)},
            "start": refused,
            **{name: getattr(receive, name) for name in ("truncated", "overlong", "keep")},
            "element": receive.element,
        }
        if "memory" in error_flags(self.design):
            errors["memory"] = core.parity_error
        events: dict[str, Value] = {
            "done": core.done,
            "paused": core.paused & ~paused_q,
            "transfer": receive.done | send.done,
            "error": Cat(*errors.values()).any(),
        }
        m.d.comb += [getattr(block, f"errors_{name}_set").eq(up) for name, up in errors.items()]
        m.d.comb += [getattr(block, f"events_{name}_set").eq(events[name]) for name in EVENTS]
        pending = [
            getattr(block, f"events_{name}") & getattr(block, f"interrupt_enable_{name}")
            for name in EVENTS
        ]
        m.d.sync += self.interrupt.eq(Cat(*pending).any())

    def _results(self, m: Module, block: RegisterBlock) -> None:
        """The window on a layer's results: entry by entry, `result_words` words apart."""
        core = self.core
        registers = self.registers.block("layer")
        words = result_words(self.design)
        part_bits = (words - 1).bit_length()
        entry_bits = (registers.stride // WORD_BYTES // words - 1).bit_length()
        word = block.layer_word
        part = word[:part_bits]
        entry = word[part_bits : part_bits + entry_bits]
        layer = word[part_bits + entry_bits :]
        shapes = Array(
            C(inputs | outputs << WORD_BITS // 2, WORD_BITS)
            for inputs, outputs in self.design.network.sizes
        )
        wide = Signal(words * WORD_BITS)
        read_q = Signal(RESULT_LATENCY + 1)
        data_q = Signal(WORD_BITS)
        m.d.comb += [
            core.result_layer.eq(layer),
            core.result_entry.eq(entry),
            wide.eq(core.result),
            block.layer_data.eq(data_q),
            block.layer_valid.eq(read_q[-1]),
        ]
        m.d.sync += read_q.eq(Cat(block.layer_read, read_q))
        parts = Array(wide[at : at + WORD_BITS] for at in range(0, len(wide), WORD_BITS))
        picked = parts[part] if part_bits else wide
        m.d.sync += data_q.eq(Mux(entry == len(ENTRIES), shapes[layer], picked))
