"""One lane of the core: row i's operand memory, and all that stands above and below column i."""

from collections.abc import Sequence
from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, ResetSignal, Shape, Signal, Value, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.memory_map import TENSORS, WRITABLE, MemoryMap
from ska_hw.contract.sums import COUNTED_TENSORS, SUMS
from ska_hw.design import Design
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.interface.commands import (
    EDGE_LATENCY,
    ROW_STAGES,
    command_layout,
    command_register,
    settings_layout,
)
from ska_hw.hdl.interface.core_ports import CoreShapes
from ska_hw.hdl.lane.post_process import PostProcess
from ska_hw.hdl.lane.raw_sums import RawSums
from ska_hw.hdl.lane.weight_updater import WeightUpdater
from ska_hw.hdl.lib.bank import READ_LATENCY, Bank
from ska_hw.hdl.lib.pipeline import any_of, delay, delay_line, extend, step
from ska_hw.hdl.lib.requantize import Requantize, shape_of_format
from ska_hw.hdl.targets import target_of
from ska_hw.numbers.sigmoid.table import SigmoidTable

__all__ = ["EDGE_LATENCY", "Lane"]


class Lane(wiring.Component):
    """Banks, post-processing, weight update and counters of row and column `index`.

    `command_in`, `settings_in` and the reset move on to the next lane one cycle later, so every
    lane works in its own skewed time, and no net but the clock goes to all of them.
    `settings` stand still while anything is under way in a lane. `value_in` and `host_in` collect
    results and host reads along the lanes; with parity `parity_out` passes on from `parity_in`, and
    is high for one cycle with every word that failed where it was used.

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
        self.array = p = ArrayParameters.of(design)
        self.shapes = s = CoreShapes.of(design)
        f, modes = design.formats, design
        self.post = PostProcess(design, sigmoid)
        self.sums = RawSums(design)
        self.updater = WeightUpdater(design)
        # Where registers cost little, one before the updater and one below the array.
        self._target = target_of(design)
        self._few = self._target.few_registers
        self.update_latency = self.updater.latency + (not self._few)
        self.below_latency = 0 if self._few else 1
        view = modes.rounding.view, modes.overflow.view, self._target
        self.view_d = Requantize(shape_of_format(f.d), [f.d.frac], f.d_operand, *view)
        self.view_w = Requantize(shape_of_format(f.w), [f.w.frac], f.w_view, *view)
        # Widths of the limbs in which results are added up, the lowest first.
        limbs, total = 1 if self._few else 3, s.result.width
        self.value_limbs = [total * (n + 1) // limbs - total * n // limbs for n in range(limbs)]
        self.value_latency = 7 + limbs
        command = command_layout(design)
        self._parity = design.array.protect == "parity"
        chained = {"parity_in": In(1), "parity_out": Out(1)} if self._parity else {}
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
        self._flush(m)
        past_q = delay(m, data.View.as_value(self._now), 1, "command")
        self._past: Any = data.View(layout, past_q)
        # The command to which belongs what the banks give now.
        late_q = delay(m, past_q, READ_LATENCY - 1, "command_late")
        self._late: Any = data.View(layout, late_q)
        self._row_inside_q, self._column_inside_q = (
            Signal(name=f"{name}_inside_q", reset_less=True) for name in ("row", "column")
        )
        m.d.sync += [
            self._row_inside_q.eq(self.index < self.settings.rows),
            self._column_inside_q.eq(self.index < self.settings.columns),
        ]
        self._host_select(m)
        self._count: dict[str, Value] = {}
        self._sum = delay(m, self.psum_out, self.below_latency, "psum_out")
        # Banks, and when what they give is used.
        self._uses: list[tuple[Bank, Value]] = []
        operand, gradient = self._rows(m)
        self._weights_to_array(m)
        state = self._post_process(m, operand, gradient)
        w, b = self._update(m)
        reads = {
            "x": operand,
            "w": w,
            "b": b,
            "z": state.z,
            "d": state.d,
            "g": gradient,
        }
        self._host_read(m, reads)
        self._collect(m)
        if self._parity:
            self._check(m)
        return m

    def _flush(self, m: Module) -> None:
        """Keeps what is in the pipelines at a reset from being stored or counted.

        So a reset goes to the commands only, and not to all that travels with their elements. It
        lasts longer than any of them, and ends long before a new run's first element.
        """
        cycles = READ_LATENCY + self.post.latency + self.view_d.latency + self.sums.latency + 8
        # Below zero when the last cycle is over.
        left_q = Signal(signed(cycles.bit_length() + 1), name="flush_left_q", init=cycles - 1)
        self._flushing = Signal(name="flushing_q", init=1)
        m.d.sync += self._flushing.eq(~left_q[-1])
        with m.If(~left_q[-1]):
            m.d.sync += left_q.eq(left_q - 1)

    def _bank(self, m: Module, name: str, shape: Any, depth: int, address: Value) -> Bank:
        protect = self.design.array.protect
        m.submodules[name] = bank = Bank(shape, depth, self._target, protect=protect)
        m.d.comb += bank.read_address.eq(address)
        return bank

    def _check(self, m: Module) -> None:
        """Parity of what is used, by the engine or the host, onto the chain."""
        errors: list[Value] = [self.post.read_error]
        for number, (bank, used) in enumerate(self._uses):
            used_q = Signal(name=f"used_{number}_q")
            m.d.sync += used_q.eq(used)
            errors.append(bank.read_error & used_q)
        own_q, out_q = Signal(name="parity_own_q"), Signal(name="parity_out_q")
        m.d.sync += [
            own_q.eq(Cat(*errors).any() & ~self._flushing),
            out_q.eq(self.parity_in | own_q),
        ]
        m.d.comb += self.parity_out.eq(out_q)

    def _host_reads(self, *tensors: str) -> Value:
        """Whether what the banks give now is the host's, of one of these tensors in this lane."""
        if not self._parity:
            return Const(0)
        return self._host_reading & Cat(*(self._selected[name] for name in tensors)).any()

    def _host_select(self, m: Module) -> None:
        """Which tensor of this lane's the banks give to the host now, and wrote one cycle ago."""
        host = self._now.host
        tensor = self._past.host.tensor.as_value()
        own, own_q = host.bank == self.index, Signal(name="host_own_q", reset_less=True)
        m.d.sync += own_q.eq(own)
        self._selected: dict[str, Signal] = {}
        for name in TENSORS:
            selected = own_q & (tensor == TENSORS.index(name))
            # The address comes a cycle after the rest.
            self._selected[name] = delay(m, selected, READ_LATENCY, f"host_{name}")
        if self._parity:
            wait = READ_LATENCY + 1
            self._host_reading = delay(m, host.read, wait, "host_reading")
        self._host_write: dict[str, Signal] = {}
        for name in WRITABLE:
            write_q = Signal(name=f"host_write_{name}_q", reset_less=True)
            m.d.sync += write_q.eq(own & getattr(host, f"write_{name}"))
            self._host_write[name] = write_q

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
            self._uses.append((self._gradient, uses_g | self._host_reads("g")))

        hold_q = Signal(self.shapes.bank_bits)
        with m.If(x.last):
            m.d.sync += hold_q.eq(self.memory.size - 1 - self.index)
        with m.Elif(hold_q != 0):
            m.d.sync += hold_q.eq(hold_q - 1)
        update = Signal()
        m.d.comb += update.eq(x.update | (hold_q != 0))
        valid = x.active & self._cut(x.edge, self._row_inside_q)
        valid_q = delay(m, valid, READ_LATENCY, "x_valid")
        self._uses.append((self._operand, valid_q | self._host_reads("x")))
        x_q = Signal.like(self.x, reset_less=True)
        g_q = Signal.like(self.g, reset_less=True)
        operand, gradient = self._operand.read_data, self._gradient.read_data
        m.d.sync += [x_q.eq(Mux(valid_q, operand, 0)), g_q.eq(gradient)]
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
        w_q = Signal.like(self.w, reset_less=True)
        m.d.sync += w_q.eq(read.w)
        m.d.comb += self.w.eq(w_q)
        valid = w.active & self._cut(w.edge, self._column_inside_q)
        valid = delay(m, valid, READ_LATENCY, "w_valid")
        self._count["w_view"] = valid & read.overflow
        self._uses.append((self._view, valid))

    def _post_process(self, m: Module, operand: Value, gradient: Value) -> Any:
        """Partial sums up to the last input tile, then Z, D, G and their sums."""
        now, late, settings = self._now, self._late, self.settings
        f, post, first = self.design.formats, self.post, self.settings.first
        m.submodules.post = post
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
            self._uses.append((psum, late.psum_read.active & inside))

        layout = data.StructLayout({"z": shape_of_format(f.z), "d": shape_of_format(f.d)})
        state = self._bank(m, "state", layout, self.memory.state_depth, now.post.address)
        before: Any = state.read_data
        # Two readers: a few words, which are copied.
        shape, depth = shape_of_format(f.w), self.memory.b_depth
        self._bias = self._bank(m, "bias", shape, depth, now.drain.address)
        self._bias_copy = self._bank(m, "bias_copy", shape, depth, settings.b_address)
        valid = now.post.active & self._cut(settings.edge, self._column_inside_q)
        valid = delay(m, valid, READ_LATENCY, "post_valid")
        ahead = delay(m, valid, post.latency - 1, "ahead")
        # With each element that leaves post-processing, and one cycle later.
        self._done_q = Signal(name="done_q", reset_less=True)
        self._stored_q = Signal(name="stored_q", reset_less=True)
        m.d.sync += [self._done_q.eq(ahead & ~self._flushing), self._stored_q.eq(self._done_q)]
        m.d.comb += [
            post.valid.eq(valid),
            post.acc.eq(self._sum),
            post.b.eq(self._bias_copy.read_data),
            post.layer0.eq(settings.layer0),
        ]
        self._uses += [
            (state, (post.valid & ~first) | self._host_reads("z", "d")),
            (self._bias_copy, post.valid),
        ]
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
        m.submodules.sums = sums = self.sums
        m.d.comb += [
            sums.ahead.eq(ahead),
            sums.first.eq(first),
            sums.z.eq(post.z),
            sums.d.eq(post.d),
            sums.zp.eq(post.zp),
            sums.z_prev.eq(delay_line(m, before.z, post.latency, "z_prev", self._target)),
            sums.d_prev.eq(delay_line(m, before.d, post.latency, "d_prev", self._target)),
        ]
        self._store(m)
        self._count["z"] = self._done_q & post.z_overflow
        self._count["g"] = self._done_q & post.g_overflow & ~first
        return before

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
        host_x = self._host_write["x"]
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
        # Whoever wants the sum of a tile has taken it long before the next tile's first.
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
                port.eq(step(m, taken, f"update_{name}", register=not self._few)),
            ]
        valid = now.drain.active & self._cut(now.drain.edge, self._column_inside_q)
        valid = delay(m, valid, READ_LATENCY, "update_valid")
        self._uses += [
            (master, (valid & ~drain.bias) | self._host_reads("w")),
            (self._bias, (valid & drain.bias) | self._host_reads("b")),
        ]
        valid = delay(m, valid, self.update_latency, "updated")
        host_w, host_b = self._host_write["w"], self._host_write["b"]
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

    def _host_read(self, m: Module, reads: dict[str, Value]) -> None:
        """The word of the bank that is asked for goes onto the chain, where others have zero."""
        words = []
        for tensor, value in reads.items():
            word = Signal(self.shapes.data, name=f"host_{tensor}_word")
            m.d.comb += word.eq(value)
            word = word & self._selected[tensor].replicate(len(word))
            # Near its bank, before the way to where the others come from.
            words.append(delay(m, word, 1, f"host_{tensor}_word"))
        word_q = Signal(self.shapes.data, reset_less=True)
        host_out_q = Signal(self.shapes.data, reset_less=True)
        m.d.sync += [
            word_q.eq(any_of(_pairs(m, words, "host_pair"))),
            host_out_q.eq(word_q | self.host_in),
        ]
        m.d.comb += self.host_out.eq(host_out_q)

    def _collect(self, m: Module) -> None:
        """Counters, and all results added up along the chain; what was taken starts at zero.

        A choice of the counters and of the sums in two stages, a cycle before the widest sum.
        """
        collect, bits, first = self._past.collect, self._counter_bits(), len(SUMS)
        chosen_q, take_q, clear_q = (
            Signal(first + len(COUNTED_TENSORS), name=f"{name}_q", reset_less=True)
            for name in ("chosen", "take", "clear")
        )
        # By a register of its own, as the clears lie far apart.
        clearing = delay(m, self._flushing, 1, "clearing")
        m.d.sync += [
            chosen_q.eq(Mux(collect.active, Const(1) << collect.entry, 0)),
            take_q.eq(chosen_q),
            clear_q.eq(chosen_q | clearing.replicate(len(chosen_q))),
        ]
        *narrow, widest = sorted(range(first), key=lambda n: self.sums.bits[SUMS[n]])
        take_late = delay(m, take_q[widest], 1, "take_late")
        m.d.comb += [self.sums.clear[number].eq(clear_q[number]) for number in narrow]
        m.d.comb += self.sums.clear[widest].eq(delay(m, clear_q[widest], 1, "clear_late"))
        counts = []
        for number, name in enumerate(COUNTED_TENSORS):
            count_q = Signal(bits, name=f"overflow_{name}_q", reset_less=True)
            event_q = delay(m, self._count[name], 2, f"overflow_{name}_event")
            taken = take_q[first + number]
            with m.If(clear_q[first + number]):
                m.d.sync += count_q.eq(0)
            with m.Elif(event_q):
                m.d.sync += count_q.eq(count_q + 1)
            counts.append(count_q & taken.replicate(bits))
        wide = max(self.sums.bits[SUMS[number]] for number in narrow)
        sums = [
            extend(getattr(self.sums, SUMS[number]), wide) & take_q[number].replicate(wide)
            for number in narrow
        ]
        count_q = Signal(bits, name="taken_count_q", reset_less=True)
        sum_q = Signal(signed(wide), name="taken_sum_q", reset_less=True)
        last = getattr(self.sums, SUMS[widest])
        last_q = Signal(signed(len(last)), name="taken_last_q", reset_less=True)
        m.d.sync += [
            count_q.eq(any_of(_pairs(m, counts, "count_pair"))),
            sum_q.eq(any_of(_pairs(m, sums, "sum_pair"))),
            last_q.eq(last & take_late.replicate(len(last))),
        ]
        own_q = Signal(self.shapes.result, reset_less=True)
        total = len(own_q)
        m.d.sync += own_q.eq(extend(sum_q, total) | extend(last_q, total) | count_q)
        m.d.comb += self.value_out.eq(self._add_up(m, own_q))

    def _add_up(self, m: Module, own: Signal) -> Value:
        """`value_in` + `own` in limbs, so that the way to the next lane has time.

        Along the chain each limb is a cycle behind the one below.
        """
        sums: list[Value] = []
        carry: Value = Const(0, 1)
        offset = 0
        for number, bits in enumerate(self.value_limbs):
            here, more = slice(offset, offset + bits), number + 1 < len(self.value_limbs)
            # The carry enters through a bit below, so that one adder does.
            one = Cat(Const(1, 1), self.value_in[here])
            two = Cat(carry, delay(m, own[here], number, f"own_{number}"))
            sum_q = Signal(bits + more, name=f"value_{number}_q", reset_less=True)
            m.d.sync += sum_q.eq((one + two) >> 1)
            sums.append(sum_q[:bits])
            carry, offset = sum_q[-1], offset + bits
        return Cat(*sums)

    def _counter_bits(self) -> int:
        """A counter of at most one event for each element of a lane in one layer."""
        tiles = max(layer.output_tiles for layer in self.memory.layers)
        rows = max(layer.input_tiles for layer in self.memory.layers) * self.memory.size
        return (tiles * max(self.memory.samples, rows)).bit_length()


def _pairs(m: Module, words: Sequence[Value], name: str) -> list[Value]:
    """Registers that hold `words`, of which at most one is not zero, two in each."""
    return [
        delay(m, any_of(words[first : first + 2]), 1, f"{name}_{first // 2}")
        for first in range(0, len(words), 2)
    ]
