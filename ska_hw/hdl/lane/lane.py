"""One lane of the core: row i's operand memory, and all that stands above and below column i."""

from typing import Any

from amaranth.hdl import Module, Mux, ResetSignal, Shape, Signal, Value, signed
from amaranth.lib import data, wiring

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.design import Design
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.interface.commands import (
    EDGE_LATENCY,
    ROW_STAGES,
    command_layout,
    command_register,
)
from ska_hw.hdl.interface.core_ports import CoreShapes
from ska_hw.hdl.lane.bank_uses import BankUses
from ska_hw.hdl.lane.collection import add_up, collect_results, counter_bits
from ska_hw.hdl.lane.host_access import HostAccess
from ska_hw.hdl.lane.lane_ports import LaneSignature
from ska_hw.hdl.lane.post_process import PostProcess
from ska_hw.hdl.lane.raw_sums import RawSums
from ska_hw.hdl.lane.weight_updater import WeightUpdater
from ska_hw.hdl.lib.bank import READ_LATENCY, Bank
from ska_hw.hdl.lib.pipeline import delay, delay_line, flushing, step
from ska_hw.hdl.lib.requantize import Requantize, shape_of_format
from ska_hw.hdl.targets import target_of
from ska_hw.numbers.sigmoid.table import SigmoidTable


class Lane(wiring.Component):
    """Banks, post-processing, weight update and counters of row and column `index`.

    The ports are in `LaneSignature`.

    Latency
    -------
    From `command_out` to the array's edge: `EDGE_LATENCY`, `ROW_STAGES` less for weights and
    partial sums. From a host read in `command_in` to `host_out`: `host_latency`; from a collect
    command to the uppermost limb of `value_out`: `value_latency`, for each limb below a cycle less.
    """

    host_latency = READ_LATENCY + 6

    def __init__(
        self, design: Design, keep_gradient: bool = True, sigmoid: SigmoidTable | None = None
    ) -> None:
        self.design = design
        self.keep_gradient = keep_gradient
        self.memory = MemoryMap.of(design)
        self.array = ArrayParameters.of(design)
        self.shapes = s = CoreShapes.of(design)
        f, modes = design.formats, design
        self.post = PostProcess(design, sigmoid)
        self.sums = RawSums(design)
        self.updater = WeightUpdater(design)
        # Where registers cost little, one before the updater and one below the array.
        self._target = target_of(design)
        self.update_latency = self.updater.latency + self._target.step
        self.below_latency = self._target.step
        view = modes.rounding.view, modes.overflow.view, self._target
        self.view_d = Requantize(shape_of_format(f.d), [f.d.frac], f.d_operand, *view)
        self.view_w = Requantize(shape_of_format(f.w), [f.w.frac], f.w_view, *view)
        # Widths of the limbs in which results are added up, the lowest first.
        limbs, total = 1 if self._target.few_registers else 3, s.result.width
        self.value_limbs = [total * (n + 1) // limbs - total * n // limbs for n in range(limbs)]
        self.value_latency = 7 + limbs
        self._parity = design.array.protect == "parity"
        super().__init__(LaneSignature(design))

    def elaborate(self, platform: object) -> Module:
        """A lane's memories have one read and one write port each, for engine and host alike."""
        m = Module()
        reset_q = Signal(reset_less=True)
        m.d.sync += reset_q.eq(ResetSignal())
        m.d.comb += self.reset_out.eq(reset_q)
        # The lane works with what the chain's registers hold.
        self._now: Any = self.command_out
        self.settings: Any = self.settings_out
        settings = delay(m, data.View.as_value(self.settings_in), 1, "settings")
        layout, command = command_layout(self.design), data.View.as_value(self.command_in)
        command = command_register(m, layout, command)
        m.d.comb += [
            data.View.as_value(self._now).eq(command),
            data.View.as_value(self.settings).eq(settings),
        ]
        # Keeps what is in the pipelines at a reset from being stored or counted. So a reset goes to
        # the commands only, and not to all that travels with their elements.
        under_way = self.post.latency + self.view_d.latency + self.sums.latency
        self._flushing = flushing(m, READ_LATENCY + under_way + 8)
        past_q = delay(m, data.View.as_value(self._now), 1, "command")
        self._past: Any = data.View(layout, past_q)
        # The command whose words the banks give now.
        late_q = delay(m, past_q, READ_LATENCY - 1, "command_late")
        self._late: Any = data.View(layout, late_q)
        self._row_inside_q, self._column_inside_q = (
            Signal(name=f"{name}_inside_q", reset_less=True) for name in ("row", "column")
        )
        m.d.sync += [
            self._row_inside_q.eq(self.index < self.settings.rows),
            self._column_inside_q.eq(self.index < self.settings.columns),
        ]
        self._host = HostAccess(m, self._now, self._past, self.index, self._parity)
        self._count: dict[str, Value] = {}
        self._sum = delay(m, self.psum_out, self.below_latency, "psum_out")
        self._uses = BankUses()
        operand, gradient = self._rows(m)
        self._weights_to_array(m)
        self._partial_sums(m)
        state = self._post_process(m)
        self._raw_sums(m, state)
        self._store(m)
        w, b = self._update(m)
        reads = {"x": operand, "w": w, "b": b, "z": state.z, "d": state.d, "g": gradient}
        m.d.comb += self.host_out.eq(self._host.read(m, reads, self.host_in, self.shapes.data))
        own = collect_results(
            m,
            self.sums,
            self._count,
            self._past.collect,
            self._flushing,
            bits=counter_bits(self.memory),
            total=self.shapes.result.width,
        )
        m.d.comb += self.value_out.eq(add_up(m, self.value_in, own, self.value_limbs))
        if self._parity:
            error = self._uses.error(m, self.post.read_error, self._flushing, self.parity_in)
            m.d.comb += self.parity_out.eq(error)
        return m

    def _bank(self, m: Module, name: str, shape: Any, depth: int, address: Value) -> Bank:
        protect = self.design.array.protect
        m.submodules[name] = bank = Bank(shape, depth, self._target, protect=protect)
        m.d.comb += bank.read_address.eq(address)
        return bank

    def _cut(self, edge: Value, inside: Value) -> Value:
        """Whether this lane belongs to the matrix; only a tile at its edge is cut off."""
        return ~edge | inside

    def _rows(self, m: Module) -> tuple[Value, Value]:
        """X and G into the array. Returns what the memories read, for the host."""
        x = self._now.x
        shape, depth = self.array_x_shape, self.memory.operand_depth
        self._operand = self._bank(m, "operand", shape, depth, x.address)
        depth = self.memory.state_depth if self.keep_gradient else self.memory.samples
        shape = signed(self.array.g_bits)
        self._gradient = self._bank(m, "gradient", shape, depth, x.g_address)
        if self._parity:
            uses_g = x.active & x.update & self._cut(x.g_edge, self._column_inside_q)
            uses_g = delay(m, uses_g, READ_LATENCY, "g_valid")
            self._uses.add(self._gradient, uses_g | self._host.reads("g"))

        hold_q = Signal(self.shapes.bank_bits)
        with m.If(x.last):
            m.d.sync += hold_q.eq(self.memory.size - 1 - self.index)
        with m.Elif(hold_q != 0):
            m.d.sync += hold_q.eq(hold_q - 1)
        update = Signal()
        m.d.comb += update.eq(x.update | (hold_q != 0))
        valid = x.active & self._cut(x.edge, self._row_inside_q)
        valid_q = delay(m, valid, READ_LATENCY, "x_valid")
        self._uses.add(self._operand, valid_q | self._host.reads("x"))
        x_q = Signal.like(self.x, reset_less=True)
        g_q = Signal.like(self.g, reset_less=True)
        operand, gradient = self._operand.read_data, self._gradient.read_data
        # Zero is what the array multiplies where no sample is: the counters go on beyond the last
        # one, where a memory may have no word, or one that was never written.
        active_q = delay(m, x.active, READ_LATENCY, "g_active")
        m.d.sync += [x_q.eq(Mux(valid_q, operand, 0)), g_q.eq(Mux(active_q, gradient, 0))]
        m.d.comb += [
            self.x.eq(delay(m, x_q, ROW_STAGES, "x")),
            self.g.eq(delay(m, g_q, ROW_STAGES, "g")),
            self.update.eq(delay(m, update, EDGE_LATENCY, "update")),
            self.load.eq(delay(m, update | x.load, EDGE_LATENCY, "load")),
        ]
        return operand, gradient

    @property
    def array_x_shape(self) -> Shape:
        """Shape of a code in the operand memory."""
        return Shape(self.array.x_bits, self.array.x_signed)

    def _weights_to_array(self, m: Module) -> None:
        """Views of W into the array, and the count of those that had overflown."""
        w = self._now.w
        layout = data.StructLayout({"w": signed(self.array.w_bits), "overflow": 1})
        self._view = self._bank(m, "view", layout, self.memory.w_depth, w.address)
        read: Any = self._view.read_data
        valid = w.active & self._cut(w.edge, self._column_inside_q)
        valid = delay(m, valid, READ_LATENCY, "w_valid")
        # Zero for rows and columns outside of the matrix, whose words nobody writes.
        w_q = Signal.like(self.w, reset_less=True)
        m.d.sync += w_q.eq(Mux(valid, read.w, 0))
        m.d.comb += self.w.eq(w_q)
        self._count["w_view"] = valid & read.overflow
        self._uses.add(self._view, valid)

    def _partial_sums(self, m: Module) -> None:
        """Sums below the array, kept until the next input tile adds to them."""
        now, late = self._now, self._late
        m.submodules.post = self.post
        shape, depth = signed(self.array.acc_bits), self.memory.samples
        psum = self._bank(m, "psum", shape, depth, now.psum_read.sample)
        psum_q = Signal.like(self.psum_in, reset_less=True)
        m.d.comb += [
            psum.write_address.eq(now.psum_write.sample),
            psum.write_enable.eq(now.psum_write.active),
            psum.write_data.eq(self._sum),
            self.psum_in.eq(psum_q),
        ]
        m.d.sync += psum_q.eq(Mux(late.psum_read.active, psum.read_data, 0))
        if self._parity:
            inside = self._cut(late.psum_read.edge, self._column_inside_q)
            self._uses.add(psum, late.psum_read.active & inside)

    def _post_process(self, m: Module) -> Any:
        """A column's sum to Z, D and G. Returns the step before's Z and D, as they are read."""
        now, settings = self._now, self.settings
        f, post, first = self.design.formats, self.post, self.settings.first
        layout = data.StructLayout({"z": shape_of_format(f.z), "d": shape_of_format(f.d)})
        state = self._bank(m, "state", layout, self.memory.state_depth, now.post.address)
        before: Any = state.read_data
        # Two readers: a few words, which are copied.
        shape, depth = shape_of_format(f.w), self.memory.b_depth
        self._bias = self._bank(m, "bias", shape, depth, now.drain.address)
        self._bias_copy = self._bank(m, "bias_copy", shape, depth, settings.b_address)
        valid = now.post.active & self._cut(settings.edge, self._column_inside_q)
        valid = delay(m, valid, READ_LATENCY, "post_valid")
        # A cycle before each element that leaves post-processing.
        self._ahead = delay(m, valid, post.latency - 1, "ahead")
        # With each element that leaves post-processing, and one cycle later.
        self._done_q = Signal(name="done_q", reset_less=True)
        self._stored_q = Signal(name="stored_q", reset_less=True)
        m.d.sync += [
            self._done_q.eq(self._ahead & ~self._flushing),
            self._stored_q.eq(self._done_q),
        ]
        m.d.comb += [
            post.valid.eq(valid),
            post.acc.eq(self._sum),
            post.b.eq(self._bias_copy.read_data),
            post.layer0.eq(settings.layer0),
        ]
        self._uses.add(state, (post.valid & ~first) | self._host.reads("z", "d"))
        self._uses.add(self._bias_copy, post.valid)
        if "d_prev" in post.signature.members:
            m.d.comb += [post.d_prev.eq(before.d), post.first.eq(first)]
        self._post_noise(m)
        written: Any = state.write_data
        m.d.comb += [
            state.write_address.eq(self._past.done.address),
            state.write_enable.eq(self._stored_q),
            written.z.eq(delay(m, post.z, 1, "z_stored")),
            written.d.eq(delay(m, post.d, 1, "d_stored")),
        ]
        self._count["z"] = self._done_q & post.z_overflow
        self._count["g"] = self._done_q & post.g_overflow & ~first
        return before

    def _raw_sums(self, m: Module, before: Any) -> None:
        """The raw sums of what leaves post-processing, and of the step before's Z and D."""
        post, first = self.post, self.settings.first
        m.submodules.sums = sums = self.sums
        m.d.comb += [
            sums.ahead.eq(self._ahead),
            sums.first.eq(first),
            sums.z.eq(post.z),
            sums.d.eq(post.d),
            sums.zp.eq(post.zp),
            sums.z_prev.eq(delay_line(m, before.z, post.latency, "z_prev", self._target)),
            sums.d_prev.eq(delay_line(m, before.d, post.latency, "d_prev", self._target)),
        ]

    def _post_noise(self, m: Module) -> None:
        post, settings = self.post, self.settings
        if "row" not in post.signature.members:
            return
        column_q = Signal.like(post.column, reset_less=True)
        m.d.sync += column_q.eq(settings.column + self.index)
        m.d.comb += [post.row.eq(self._late.post.sample), post.column.eq(column_q)]
        for tensor in ("z", "g"):
            if f"keys_{tensor}" in post.signature.members:
                keys = getattr(post, f"keys_{tensor}")
                m.d.comb += keys.eq(getattr(settings, f"keys_{tensor}"))

    def _store(self, m: Module) -> None:
        """G and the view of D to where the array will read them; G summed for the bias."""
        now, past, post = self._now, self._past, self.post
        host_x = self._host.write["x"]
        gradient, operand = self._gradient, self._operand
        m.submodules.view_d = view = self.view_d
        g_q = delay(m, post.g, 1, "g_stored")
        m.d.comb += [
            gradient.write_address.eq(
                past.done.address if self.keep_gradient else past.done.sample
            ),
            gradient.write_enable.eq(self._stored_q),
            gradient.write_data.eq(g_q),
            view.x.eq(post.d),
            operand.write_address.eq(past.store.address),
        ]
        valid = delay(m, self._done_q, view.latency, "view_d_valid") & ~self._flushing
        enable_q = Signal(name="operand_enable_q", reset_less=True)
        word_q = Signal(self.array_x_shape, name="operand_word_q", reset_less=True)
        m.d.sync += [
            enable_q.eq(host_x | (valid & self.settings.has_above)),
            word_q.eq(Mux(host_x, past.host.data, view.y)),
        ]
        m.d.comb += [operand.write_enable.eq(enable_q), operand.write_data.eq(word_q)]
        self._count["d_operand"] = valid & view.overflow
        self._g_sum_q = Signal(signed(self.design.bounds.array_bits), reset_less=True)
        addend_q = Signal.like(post.g, name="g_addend_q", reset_less=True)
        first_q = Signal(name="g_first_q", reset_less=True)
        m.d.sync += [
            addend_q.eq(g_q & self._stored_q.replicate(len(g_q))),
            first_q.eq(self._done_q & now.done.first),
        ]
        # The bias takes a tile's sum `Timing.drain` and the array's size after the tile's last
        # slot; the next tile's first element comes `edge`, `array` and `post` after it, thus later.
        with m.If(first_q):
            m.d.sync += self._g_sum_q.eq(0)
        with m.Else():
            m.d.sync += self._g_sum_q.eq(self._g_sum_q + addend_q)

    def _update(self, m: Module) -> tuple[Value, Value]:
        """Drained sums through the updater to W, its view, and b."""
        now, past, settings = self._now, self._past, self.settings
        f = self.design.formats
        m.submodules.updater = updater = self.updater
        m.submodules.view_w = view = self.view_w
        shape, depth = shape_of_format(f.w), self.memory.w_depth
        master = self._bank(m, "weights", shape, depth, now.drain.address)
        drain, w, b = self._late.drain, master.read_data, self._bias.read_data
        wanted = {
            "a": Mux(drain.bias, self._g_sum_q, self._sum),
            "w": Mux(drain.bias, b, w),
            "cut": Mux(drain.bias, settings.cut_b, settings.cut_w),
        }
        if "keys" in updater.signature.members:
            m.d.comb += updater.keys.eq(settings.keys_w)
            wanted |= {"row": drain.row, "column": drain.column + self.index}
        m.d.comb += updater.mantissa.eq(settings.mantissa)
        for name, value in wanted.items():
            port = getattr(updater, name)
            taken = Signal.like(port, name=f"update_{name}_next")
            m.d.comb += [
                taken.eq(value),
                port.eq(step(m, taken, f"update_{name}", self._target.step)),
            ]
        valid = now.drain.active & self._cut(now.drain.edge, self._column_inside_q)
        valid = delay(m, valid, READ_LATENCY, "update_valid")
        self._uses.add(master, (valid & ~drain.bias) | self._host.reads("w"))
        self._uses.add(self._bias, (valid & drain.bias) | self._host.reads("b"))
        valid = delay(m, valid, self.update_latency, "updated")
        host_w, host_b = self._host.write["w"], self._host.write["b"]
        w_next_q = Signal(shape_of_format(f.w), reset_less=True)
        w_enable_q, b_enable_q = Signal(reset_less=True), Signal(reset_less=True)
        m.d.sync += [
            w_next_q.eq(Mux(host_w | host_b, past.host.data, updater.w_next)),
            w_enable_q.eq((valid & ~self._flushing & ~now.update.bias) | host_w),
            b_enable_q.eq((valid & ~self._flushing & now.update.bias) | host_b),
        ]
        written = self._view.write_data
        m.d.comb += [
            master.write_address.eq(past.update.address),
            master.write_enable.eq(w_enable_q),
            master.write_data.eq(w_next_q),
            view.x.eq(w_next_q),
            self._view.write_address.eq(past.view.address),
            self._view.write_enable.eq(delay(m, w_enable_q, view.latency, "view_w_valid")),
            written.w.eq(view.y),
            written.overflow.eq(view.overflow),
        ]
        for bias in (self._bias, self._bias_copy):
            m.d.comb += [
                bias.write_address.eq(past.update.address),
                bias.write_enable.eq(b_enable_q),
                bias.write_data.eq(w_next_q),
            ]
        self._count["w"] = valid & ~now.update.bias & updater.overflow
        self._count["b"] = valid & now.update.bias & updater.overflow
        return w, b
