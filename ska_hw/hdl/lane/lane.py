"""One lane of the core: row i's operand memory, and the memories above and below column i."""

from typing import Any

from amaranth.hdl import Cat, Module, Mux, ResetSignal, Shape, Signal, Value, signed
from amaranth.lib import data, wiring

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.timing import DRAIN_SLOTS, SUM_SLOTS
from ska_hw.design import Design
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.interface.commands import (
    EDGE_LATENCY,
    ROW_STAGES,
    command_layout,
    command_register,
    gathered_layout,
    result_layout,
    taken_layout,
    weight_layout,
)
from ska_hw.hdl.interface.core_ports import CoreShapes
from ska_hw.hdl.lane.bank_uses import BankUses
from ska_hw.hdl.lane.lane_ports import LaneSignature
from ska_hw.hdl.lib.bank import READ_LATENCY, Bank
from ska_hw.hdl.lib.pipeline import delay, flushing
from ska_hw.hdl.lib.requantize import Requantize, shape_of_format
from ska_hw.hdl.targets import target_of

CHAIN_LATENCY = READ_LATENCY + 1
"""Cycles from a command in `command_out` to the lane's word on a chain."""


def weight_view(design: Design) -> Requantize:
    """The unit that rounds a weight to what the array sees."""
    f, target = design.formats, target_of(design)
    modes = design.rounding.view, design.overflow.view
    return Requantize(shape_of_format(f.w), [f.w.frac], f.w_view, *modes, target)


class Lane(wiring.Component):
    """Banks of row and column `index`, and what reads and writes them.

    The ports are in `LaneSignature`. `gradient_depth` is the number of words of G that are kept.

    Latency
    -------
    From `command_out` to the array's edge: `EDGE_LATENCY` for operands, `weight_latency` for
    weights, `ROW_STAGES` less than for operands for partial sums. From `command_out` to the word on
    a chain: `CHAIN_LATENCY`; for `views` `views_latency`. From `result_in` and `weight_in` to the
    cycle in which a word is written: `write_latency`.
    """

    write_latency = 2

    def __init__(self, design: Design, gradient_depth: int) -> None:
        self.design = design
        self.memory = MemoryMap.of(design)
        self.array = ArrayParameters.of(design)
        self.shapes = CoreShapes.of(design)
        self._gradient_depth = gradient_depth
        self._target = target_of(design)
        # Where registers cost little, one below and one above the array.
        self.below_latency = self._target.step
        self._view = weight_view(design)
        self.views_latency = READ_LATENCY + self._view.latency + 1
        self.weight_latency = self.views_latency
        self._parity = design.array.protect == "parity"
        super().__init__(LaneSignature(design))

    def elaborate(self, platform: object) -> Module:
        """A lane's memories have one read and one write port each, for engine and host alike."""
        m = Module()
        reset_q = Signal(reset_less=True)
        m.d.sync += reset_q.eq(ResetSignal())
        m.d.comb += self.reset_out.eq(reset_q)
        self._now = self._register(m, "command", command_layout(self.design))
        self._result = self._register(m, "result", result_layout(self.design))
        self._weight = self._register(m, "weight", weight_layout(self.design))
        # Whom the host means is known a cycle before the address.
        host = self._now.host
        self._meant = self._kept(m, host.bank == self.index, "host_meant")
        self._host_data = self._kept(m, host.data, "host_data")
        self._uses = BankUses()
        self._rows(m)
        self._partial_sums(m)
        self._state(m)
        self._weights(m)
        if self._parity:
            # Words of before a reset are not judged.
            error = self._uses.error(m, flushing(m, 2 * READ_LATENCY + 8), self.parity_in)
            m.d.comb += self.parity_out.eq(error)
        return m

    def _register(self, m: Module, name: str, layout: data.StructLayout) -> Any:
        """What moves on by one lane in a cycle. The lane works with what its registers hold."""
        given, taken = getattr(self, f"{name}_in"), getattr(self, f"{name}_out")
        later = command_register(m, layout, data.View.as_value(given), name)
        m.d.comb += data.View.as_value(taken).eq(later)
        return taken

    def _bank(self, m: Module, name: str, shape: Any, depth: int, address: Value) -> Bank:
        protect = self.design.array.protect
        m.submodules[name] = bank = Bank(shape, depth, self._target, protect=protect)
        m.d.comb += bank.read_address.eq(address)
        return bank

    def _kept(self, m: Module, value: Value, name: str) -> Signal:
        later_q = Signal(Value.cast(value).shape(), name=f"{name}_q", reset_less=True)
        m.d.sync += later_q.eq(value)
        return later_q

    def _host_writes(self, m: Module, tensor: str) -> Value:
        """Whether the host writes `tensor` here, in the cycle of its address."""
        asked = self._kept(m, getattr(self._now.host, f"write_{tensor}"), f"host_write_{tensor}")
        return asked & self._meant

    def _write(self, m: Module, bank: Bank, name: str, **ports: Value) -> None:
        """A bank's write port, a cycle after its `enable`, `address` and `data`."""
        for port, value in ports.items():
            taken = getattr(bank, f"write_{port}")
            held = Signal.like(taken, name=f"{name}_{port}")
            m.d.comb += [held.eq(value), taken.eq(self._kept(m, held, f"{name}_{port}"))]

    def _rows(self, m: Module) -> None:
        """X and G into the array, and for the host."""
        now, x, result = self._now, self._now.x, self._result
        depth = self.memory.operand_depth
        shape = Shape(self.array.x_bits, self.array.x_signed)
        operand = self._bank(m, "operand", shape, depth, x.address)
        gradient = self._bank(
            m, "gradient", signed(self.array.g_bits), self._gradient_depth, x.g_address
        )
        inside = delay(m, x.active & (self.index < x.rows), READ_LATENCY, "x_inside")
        active = delay(m, x.active, READ_LATENCY, "x_active")
        meant = delay(m, self._meant, READ_LATENCY, "x_meant")
        if self._parity:
            uses_g = x.active & x.update & (self.index < x.columns)
            uses_g = delay(m, uses_g | (x.check_g & self._meant), READ_LATENCY, "g_used")
            self._uses.add(gradient, uses_g)
            self._uses.add(operand, inside | (delay(m, x.check_x, READ_LATENCY, "x_check") & meant))
        x_q = Signal.like(self.x, reset_less=True)
        g_q = Signal.like(self.g, reset_less=True)
        # Zero is what the array multiplies where no sample is: the counters go on beyond the last
        # one, where a memory may have no word, or one that was never written.
        m.d.sync += [
            x_q.eq(Mux(inside, operand.read_data, 0)),
            g_q.eq(Mux(active, gradient.read_data, 0)),
        ]
        m.d.comb += [
            self.x.eq(delay(m, x_q, ROW_STAGES, "x")),
            self.g.eq(delay(m, g_q, ROW_STAGES, "g")),
            self.update.eq(delay(m, x.update, EDGE_LATENCY, "update")),
            self.load.eq(delay(m, x.load, EDGE_LATENCY, "load")),
        ]
        which = delay(m, now.host.gradient, READ_LATENCY + 1, "host_gradient")
        asked = Signal(self.host_in.shape(), name="host_asked")
        m.d.comb += asked.eq(Mux(which, gradient.read_data, operand.read_data))
        m.d.comb += self.host_out.eq(self._kept(m, Mux(meant, asked, self.host_in), "host_word"))
        host_x, mine = self._host_writes(m, "x"), result.lane == self.index
        self._write(
            m,
            operand,
            "operand",
            enable=(result.store & mine) | host_x,
            address=Mux(host_x, x.address, result.operand),
            data=Mux(host_x, self._host_data, result.view),
        )
        self._write(
            m,
            gradient,
            "gradient",
            enable=result.valid & mine,
            address=result.g_address,
            data=result.g,
        )

    def _partial_sums(self, m: Module) -> None:
        """Sums below the array, kept until the next input tile adds to them, or for the unit."""
        now = self._now
        below = delay(m, self.psum_out, self.below_latency, "psum_out")
        shape, samples = signed(self.array.acc_bits), self.memory.samples
        psum = self._bank(m, "psum", shape, samples, now.psum_read.sample)
        self._sums = self._bank(m, "sums", shape, SUM_SLOTS * samples, now.post.sum_address)
        adding = delay(m, now.psum_read.active, READ_LATENCY, "psum_active")
        psum_q = Signal.like(self.psum_in, reset_less=True)
        m.d.sync += psum_q.eq(Mux(adding, psum.read_data, 0))
        m.d.comb += [
            self.psum_in.eq(psum_q),
            psum.write_address.eq(now.psum_write.sample),
            psum.write_enable.eq(now.psum_write.active),
            psum.write_data.eq(below),
            self._sums.write_address.eq(now.sum_write.address),
            self._sums.write_enable.eq(now.sum_write.active),
            self._sums.write_data.eq(below),
        ]
        if self._parity:
            used = now.psum_read.active & (self.index < now.psum_read.columns)
            self._uses.add(psum, delay(m, used, READ_LATENCY, "psum_used"))

    def _chain(self, m: Module, name: str, command: Any, word: Value) -> None:
        """The lane's `word` onto the chain `name` where `command` means it."""
        own = delay(m, command.active & (command.lane == self.index), READ_LATENCY, f"{name}_own")
        given, taken = (data.View.as_value(getattr(self, f"{name}_{way}")) for way in ("in", "out"))
        m.d.comb += taken.eq(self._kept(m, Mux(own, word, given), f"{name}_word"))

    def _check(self, m: Module, bank: Bank, command: Any, check: str, other: Any = None) -> None:
        """With parity: a word of `bank` counts where `command` means this lane and checks it."""
        if not self._parity:
            return
        used = getattr(command, check) & (command.lane == self.index)
        used = used if other is None else used | other
        self._uses.add(bank, delay(m, used, READ_LATENCY, check))

    def _state(self, m: Module) -> None:
        """Z and D of the step before go to post-processing, those of this one come back."""
        f, result = self.design.formats, self._result
        layout = data.StructLayout({"z": shape_of_format(f.z), "d": shape_of_format(f.d)})
        post = self._now.post
        state = self._bank(m, "state", layout, self.memory.state_depth, post.address)
        before: Any = state.read_data
        word = Signal(gathered_layout(self.design), name="gathered_own")
        m.d.comb += [word.sum.eq(self._sums.read_data), word.z.eq(before.z), word.d.eq(before.d)]
        self._chain(m, "gathered", post, data.View.as_value(word))
        self._check(m, self._sums, post, "check_sum")
        self._check(m, state, post, "check_state")
        self._write(
            m,
            state,
            "state",
            enable=result.valid & (result.lane == self.index),
            address=result.address,
            data=Cat(result.z, result.d),
        )

    def _weights(self, m: Module) -> None:
        """W to the array and to its update, with the sum that the array accumulated."""
        now, weight = self._now, self._weight
        f = self.design.formats
        master = self._bank(m, "weights", shape_of_format(f.w), self.memory.w_depth, now.w.address)
        m.submodules.view_w = view = self._view
        loading = now.w.active & (self.index < now.w.columns)
        valid = delay(m, loading, READ_LATENCY + view.latency, "w_valid")
        # Zero for rows and columns outside of the matrix, whose words nobody writes.
        w_q = Signal.like(self.w, reset_less=True)
        m.d.sync += w_q.eq(Mux(valid, view.y, 0))
        m.d.comb += [view.x.eq(master.read_data), self.w.eq(w_q)]
        counted = self.views_in + (valid & view.overflow)
        m.d.comb += self.views_out.eq(self._kept(m, counted[: len(self.views_in)], "views"))

        above = delay(m, self.acc_out, self.below_latency, "acc_out")
        shape, depth = signed(self.array.acc_bits), DRAIN_SLOTS * self.memory.size
        accumulated = self._bank(m, "accumulated", shape, depth, now.take.address)
        m.d.comb += [
            accumulated.write_enable.eq(now.drain.active),
            accumulated.write_address.eq(now.drain.address),
            accumulated.write_data.eq(above),
        ]
        word = Signal(taken_layout(self.design), name="taken_own")
        m.d.comb += [word.a.eq(accumulated.read_data), word.w.eq(master.read_data)]
        self._chain(m, "taken", now.take, data.View.as_value(word))
        self._check(m, accumulated, now.take, "check_a")
        self._check(m, master, now.take, "check_w", loading)
        host_w = self._host_writes(m, "w")
        self._write(
            m,
            master,
            "weights",
            enable=(weight.valid & (weight.lane == self.index)) | host_w,
            address=Mux(host_w, now.w.address, weight.address),
            data=Mux(host_w, self._host_data, weight.w),
        )
