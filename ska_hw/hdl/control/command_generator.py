"""From the schedules to the lanes' commands: each stream begins at a delay of its own."""

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.memory_map import TENSORS, WRITABLE, MemoryMap
from ska_hw.contract.timing import Timing
from ska_hw.design import Design
from ska_hw.hdl.array.processing_element import ProcessingElement
from ska_hw.hdl.control.array_schedule import slot_layout
from ska_hw.hdl.interface.commands import ROW_STAGES, command_layout, command_register
from ska_hw.hdl.interface.core_ports import CoreShapes, CoreSignature, index_bits
from ska_hw.hdl.lib.burst import Burst
from ska_hw.hdl.lib.pipeline import delay, keep, step
from ska_hw.hdl.units.post_stage import element_layout
from ska_hw.hdl.units.update_stage import update_layout

HOST_LATENCY = 4
"""Cycles from the host's port to the address in `command`."""


class CommandGenerator(wiring.Component):
    """`command` for the lanes, from the schedules, or from the host while nothing runs.

    A slot of the array begins with `begin_forward` or `begin_update`, and `slot` stands until it
    ends. Elements and weights are commands as they come. `sums_ready`: the sums of an output tile
    begin to be written; `tile_end`: all of its weights have been loaded; `drained`: an update
    tile's sums are there; `loading`: no weight may be taken now.
    """

    def __init__(self, design: Design, timing: Timing) -> None:
        self.design, self.timing = design, timing
        core, post = CoreSignature(design).members, MemoryMap.of(design)
        self._parity = design.array.protect == "parity"
        host = [*("tensor", "bank", "address", "write", "write_data"), *["read"] * self._parity]
        lanes = command_layout(design)
        super().__init__(
            {f"host_{name}": core[f"host_{name}"] for name in host}
            | dict.fromkeys(("begin_forward", "begin_update", "busy", "start"), In(1))
            | dict.fromkeys(["first_step"] * self._parity, In(1))
            | dict.fromkeys(("sums_ready", "tile_end", "drained", "loading"), Out(1))
            | {
                "samples": In(CoreShapes.of(design).samples_bits),
                "slot": In(slot_layout(design)),
                "element": In(element_layout(design)),
                "sum_address": In(lanes["post"].shape["sum_address"].shape),
                "address": In(index_bits(post.state_depth)),
                "update": In(update_layout(design)),
                "row": In(lanes["take"].shape["address"].shape),
                "command": Out(lanes),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Only pulses are delayed; every address is a counter started where the tile begins."""
        m = Module()
        layout = command_layout(self.design)
        self._next: Any = Signal(layout, name="command_next")
        command_q = command_register(m, layout, data.View.as_value(self._next))
        m.d.comb += data.View.as_value(self.command).eq(command_q)
        # The lengths of bursts over samples stand long before the first of them.
        self._samples_beyond = step(m, self.samples - 3, "samples_beyond")
        self._operands(m)
        self._weights(m)
        self._sums(m)
        self._drain(m)
        self._host(m)
        return m

    def _later(self, m: Module, pulse: Value, cycles: int, name: str) -> Value:
        return delay(m, pulse, cycles, name, reset_less=False)

    def _operands(self, m: Module) -> None:
        """X and G, a sample a cycle."""
        x, slot = self._next.x, self.slot
        wait = self.timing.x_start
        forward = self._later(m, self.begin_forward, wait, "x_forward")
        update = self._later(m, self.begin_update, wait, "x_update")
        start = forward | update
        samples = Burst(m, start, self._samples_beyond, "x", single=True)
        kind_q = keep(m, update, start, "x_kind")
        m.d.comb += [
            x.active.eq(samples.active),
            x.rows.eq(keep(m, slot.rows, start, "x_rows")),
            x.update.eq(samples.active & kind_q),
            x.load.eq(samples.active & (kind_q | samples.first)),
        ]
        if self._parity:
            m.d.comb += x.columns.eq(keep(m, slot.columns, start, "x_columns"))
        self._x_address = samples.address(slot.x, "address")
        self._g_address = samples.address(slot.gradient, "g_address")
        self._forward, self._last = forward, samples.last & kind_q

    def _weights(self, m: Module) -> None:
        """The tile's weights, last row first, so that row 0's come with its first sample."""
        slot, size, w, take = self.slot, self.timing.size, self._next.w, self._next.take
        start = self._later(m, self.begin_forward, self.timing.w_start, "w_start")
        burst = Burst(m, start, _beyond(size), "w", single=size == 1)
        inside = burst.below(size - 1, slot.rows, "inside")
        address = burst.address((slot.w + (size - 1))[: len(slot.w)], "address", -1)
        m.d.comb += [
            w.active.eq(burst.active & inside),
            w.columns.eq(keep(m, slot.columns, start, "w_columns")),
            take.bias.eq(self.update.valid & self.update.bias),
            take.address.eq(self.row),
            self.loading.eq(burst.active),
        ]
        self._w_address = Mux(burst.active, address, self.update.address)
        # One register adds up the views; then the last of the tile's have been added.
        ends = self._later(m, self.begin_forward & slot.last_input, self.timing.views_end, "ends")
        m.d.comb += self.tile_end.eq(ends)

    def _sums(self, m: Module) -> None:
        """Partial sums and finished ones, and what post-processing asks for."""
        t, slot, now = self.timing, self.slot, self._next
        zero = Const(0, len(now.psum_read.sample))
        more = self._later(m, self.begin_forward & ~slot.first_input, t.x_start, "x_more")
        read = self._later(m, more, ROW_STAGES + ProcessingElement.x_to_psum_in, "psum_read")
        reading = Burst(m, read, self._samples_beyond, "psum_read", single=True)
        m.d.comb += [
            now.psum_read.active.eq(reading.active),
            now.psum_read.sample.eq(reading.address(zero, "sample")),
        ]
        if self._parity:
            m.d.comb += now.psum_read.columns.eq(keep(m, slot.columns, more, "psum_columns"))
        wait = t.x_start + t.edge + t.array
        writes = {"psum_write": ~slot.last_input, "sum_write": slot.last_input}
        starts = {
            name: self._later(m, self.begin_forward & wanted, wait, f"{name}_start")
            for name, wanted in writes.items()
        }
        writing = Burst(m, starts["psum_write"], self._samples_beyond, "psum_write", single=True)
        finished = Burst(m, starts["sum_write"], self._samples_beyond, "sum_write", single=True)
        slot_q = Signal(name="sum_slot_q", reset_less=True)
        with m.If(self.start):
            m.d.sync += slot_q.eq(0)
        with m.Elif(starts["sum_write"]):
            m.d.sync += slot_q.eq(~slot_q)
        base = Mux(slot_q, self.design.data.samples, 0)
        place = Signal(len(now.sum_write.address), name="sum_base")
        m.d.comb += [
            place.eq(base),
            now.psum_write.active.eq(writing.active),
            now.psum_write.sample.eq(writing.address(zero, "sample")),
            now.sum_write.active.eq(finished.active),
            now.sum_write.address.eq(finished.address(place, "address")),
            self.sums_ready.eq(starts["sum_write"]),
            now.post.sum_address.eq(self.sum_address),
        ]

    def _drain(self, m: Module) -> None:
        """An update tile's rows, row 0 first, one in two cycles."""
        size, drain = self.timing.size, self._next.drain
        start = self._later(m, self._last, self.timing.edge + self.timing.drain - 1, "drain_start")
        burst = Burst(m, start, _beyond(2 * size - 1), "drain", single=size == 1)
        bits = (2 * size).bit_length()
        count = burst.address(Const(0, bits), "count")
        base_q = Signal(len(drain.address), name="drain_base_q", reset_less=True)
        with m.If(self.start):
            m.d.sync += base_q.eq(0)
        with m.Elif(burst.last):
            m.d.sync += base_q.eq(Mux(base_q == 0, size, 0))
        m.d.comb += [
            drain.active.eq(burst.active & ~count[0]),
            drain.address.eq(base_q + (count >> 1)),
            self.drained.eq(burst.last),
        ]

    def _host(self, m: Module) -> None:
        """The host's address takes the place of every address while nothing runs.

        It comes a cycle after what else the host says, so that lanes have one to see who is meant.
        The reset of this component comes a cycle late, so all that the host says does too.
        """
        command = self._next
        idle_q = delay(m, ~self.busy, 2, "idle")
        idle_late_q = delay(m, idle_q, 1, "idle_late")
        given = {
            name: delay(m, Value.cast(getattr(self, f"host_{name}")), 2, f"given_{name}")
            for name in ("tensor", "bank", "write_data", "address")
        }
        written = delay(m, self.host_write, 1, "given_write")
        tensor = delay(m, Value.cast(self.host_tensor), 1, "asked_tensor")
        for name in WRITABLE:
            wanted = written & (tensor == TENSORS.index(name))
            write = delay(m, wanted, 1, f"host_write_{name}", reset_less=False)
            m.d.comb += getattr(command.host, f"write_{name}").eq(write & idle_q)
        bank, address = (delay(m, given[name], 1, f"late_{name}") for name in ("bank", "address"))
        m.d.comb += [
            command.host.bank.eq(given["bank"]),
            command.host.data.eq(given["write_data"]),
            command.host.gradient.eq(given["tensor"] == TENSORS.index("g")),
            command.post.active.eq(self.element.valid | idle_late_q),
            command.take.active.eq((self.update.valid & ~self.update.bias) | idle_late_q),
        ]
        engine = [
            (command.x.address, self._x_address, address),
            (command.x.g_address, self._g_address, address),
            (command.post.address, self.address, address),
            (command.w.address, self._w_address, address),
            (command.post.lane, self.element.lane, bank),
            (command.take.lane, self.update.lane, bank),
        ]
        for target, value, host in engine:
            m.d.comb += target.eq(Mux(idle_late_q, host, value))
        if self._parity:
            self._checks(m, given["tensor"], idle_late_q)

    def _checks(self, m: Module, tensor: Value, idle: Value) -> None:
        """Which of the words that are read count: only those may fail their parity."""
        command, element, update = self._next, self.element, self.update
        read = delay(m, self.host_read, 3, "host_read", reset_less=False) & idle
        asked = delay(m, tensor, 1, "late_tensor")

        def reads(*tensors: str) -> Value:
            return read & Cat(asked == TENSORS.index(name) for name in tensors).any()

        m.d.comb += [
            command.x.check_x.eq(reads("x")),
            command.x.check_g.eq(reads("g")),
            command.post.check_sum.eq(element.valid),
            command.post.check_state.eq((element.valid & ~self.first_step) | reads("z", "d")),
            command.take.check_a.eq(update.valid & ~update.bias),
            command.take.check_w.eq((update.valid & ~update.bias) | reads("w")),
        ]


def _beyond(count: int) -> Const:
    """`count` as a burst takes it."""
    return Const(count - 3, signed(count.bit_length() + 1))
