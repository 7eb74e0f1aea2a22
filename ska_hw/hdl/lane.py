"""One lane of the core: row i's operand memory, and all that stands above and below column i."""

from typing import Any

from amaranth.hdl import Array, Cat, Const, Module, Mux, Shape, Signal, Value, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ska_hw.bounds import array_bits
from ska_hw.design import Design
from ska_hw.hdl.bank import READ_LATENCY, Bank
from ska_hw.hdl.commands import EDGE_LATENCY, command_layout, settings_layout
from ska_hw.hdl.core_interface import CoreShapes, HostTensor
from ska_hw.hdl.geometry import ArrayParameters
from ska_hw.hdl.pipeline import delay
from ska_hw.hdl.post_process import PostProcess
from ska_hw.hdl.raw_sums import RawSums
from ska_hw.hdl.requantize import Requantize, shape_of_format
from ska_hw.hdl.weight_updater import WeightUpdater
from ska_hw.memory_map import MemoryMap
from ska_hw.model import OVERFLOWS
from ska_hw.observables import SUMS
from ska_hw.sigmoid import Table

__all__ = ["EDGE_LATENCY", "Lane"]


class Lane(wiring.Component):
    """Banks, post-processing, weight update and counters of row and column `index`.

    `command_in` moves on to the next lane one cycle later, so every lane works in its own skewed
    time; `settings` stand still while anything is under way. `value_in` and `host_in` collect
    results and host reads along the lanes; with parity `parity_out` passes on from `parity_in`, and
    is high for one cycle with every word that failed where it was used.

    Latency
    -------
    From a command to the array's edge: `EDGE_LATENCY`. From a host read to `host_out`:
    `host_latency`; from a collect command to `value_out`: 2.
    """

    host_latency = READ_LATENCY + 2

    def __init__(
        self, design: Design, keep_gradient: bool = True, sigmoid: Table | None = None
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
        view = modes.rounding.view, modes.overflow.view, design.array.target
        self.view_d = Requantize(shape_of_format(f.d), [f.d.frac], f.d_operand, *view)
        self.view_w = Requantize(shape_of_format(f.w), [f.w.frac], f.w_view, *view)
        command = command_layout(design)
        self._parity = design.array.protect == "parity"
        chained = {"parity_in": In(1), "parity_out": Out(1)} if self._parity else {}
        super().__init__(
            chained
            | {
                "index": In(s.bank_bits),
                "settings": In(settings_layout(design)),
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
        # What the chain's register holds is the command of one cycle ago.
        self._now: Any = self.command_in
        self._past: Any = self.command_out
        past = data.View.as_value(self._past)
        m.d.sync += past.eq(data.View.as_value(self._now))
        # The command to which belongs what the banks give now.
        late_q = delay(m, past, READ_LATENCY - 1, "command")
        self._late: Any = data.View(command_layout(self.design), late_q)
        self._count: dict[str, Value] = {}
        # Banks, and when what they give is used.
        self._uses: list[tuple[Bank, Value]] = []
        operand, gradient = self._rows(m)
        self._weights_to_array(m)
        state = self._post_process(m, operand, gradient)
        w, b = self._update(m)
        reads = {
            HostTensor.X: operand,
            HostTensor.W: w,
            HostTensor.B: b,
            HostTensor.Z: state.z,
            HostTensor.D: state.d,
            HostTensor.G: gradient,
        }
        self._host_read(m, reads)
        self._collect(m)
        if self._parity:
            self._check(m)
        return m

    def _bank(self, m: Module, name: str, shape: Any, depth: int, address: Value) -> Bank:
        array = self.design.array
        m.submodules[name] = bank = Bank(shape, depth, array.target, protect=array.protect)
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
        m.d.sync += [own_q.eq(Cat(*errors).any()), out_q.eq(self.parity_in | own_q)]
        m.d.comb += self.parity_out.eq(out_q)

    def _host_reads(self, *tensors: Any) -> Value:
        """Whether what the banks give now is the host's, of one of these tensors in this lane."""
        if not self._parity:
            return Const(0)
        host = self._late.host
        wanted = Cat(*(host.tensor == tensor for tensor in tensors)).any()
        return host.read & wanted & (host.bank == self.index)

    def _host_writes(self, tensor: Any) -> Value:
        host = self._now.host
        return host.write & (host.tensor == tensor) & (host.bank == self.index)

    def _inside(self, edge: Value, limit: Value) -> Value:
        """Whether this lane belongs to the matrix; only a tile at its edge is cut off."""
        return ~edge | (self.index < limit)

    def _rows(self, m: Module) -> tuple[Value, Value]:
        """X and G into the array. Returns what the memories read, for the host."""
        x = self._now.x
        shape, depth = self.array_x_shape, self.memory.operand_depth
        self._operand = self._bank(m, "operand", shape, depth, x.address)
        depth = self.memory.state_depth if self.keep_gradient else self.memory.samples
        shape = signed(self.array.g_bits)
        self._gradient = self._bank(m, "gradient", shape, depth, x.g_address)
        if self._parity:
            uses_g = x.active & x.update & self._inside(x.g_edge, self.settings.columns)
            uses_g = delay(m, uses_g, READ_LATENCY, "g_valid", reset_less=False)
            self._uses.append((self._gradient, uses_g | self._host_reads(HostTensor.G)))

        hold_q = Signal(self.shapes.bank_bits)
        with m.If(x.last):
            m.d.sync += hold_q.eq(self.memory.size - 1 - self.index)
        with m.Elif(hold_q != 0):
            m.d.sync += hold_q.eq(hold_q - 1)
        update = Signal()
        m.d.comb += update.eq(x.update | (hold_q != 0))
        valid = x.active & self._inside(x.edge, self.settings.rows)
        valid_q = delay(m, valid, READ_LATENCY, "x_valid")
        self._uses.append((self._operand, valid_q | self._host_reads(HostTensor.X)))
        x_q = Signal.like(self.x, reset_less=True)
        g_q = Signal.like(self.g, reset_less=True)
        operand, gradient = self._operand.read_data, self._gradient.read_data
        m.d.sync += [x_q.eq(Mux(valid_q, operand, 0)), g_q.eq(gradient)]
        m.d.comb += [
            self.x.eq(x_q),
            self.g.eq(g_q),
            self.update.eq(delay(m, update, EDGE_LATENCY, "update", reset_less=False)),
            self.load.eq(delay(m, update | x.load, EDGE_LATENCY, "load", reset_less=False)),
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
        valid = w.active & self._inside(w.edge, self.settings.columns)
        valid_q = delay(m, valid, READ_LATENCY, "w_valid")
        self._count["w_view"] = valid_q & read.overflow
        self._uses.append((self._view, valid_q))

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
            psum.write_data.eq(self.psum_out),
            self.psum_in.eq(psum_q),
        ]
        m.d.sync += psum_q.eq(Mux(late.psum_read.active, psum.read_data, 0))
        if self._parity:
            inside = self._inside(late.psum_read.edge, settings.columns)
            self._uses.append((psum, late.psum_read.active & inside))

        layout = data.StructLayout({"z": shape_of_format(f.z), "d": shape_of_format(f.d)})
        state = self._bank(m, "state", layout, self.memory.state_depth, now.post.address)
        before: Any = state.read_data
        # Two readers: a few words, which are copied.
        shape, depth = shape_of_format(f.w), self.memory.b_depth
        self._bias = self._bank(m, "bias", shape, depth, now.drain.address)
        self._bias_copy = self._bank(m, "bias_copy", shape, depth, settings.b_address)
        m.d.comb += [
            post.valid.eq(late.post.active & self._inside(settings.edge, settings.columns)),
            post.acc.eq(self.psum_out),
            post.b.eq(self._bias_copy.read_data),
            post.layer0.eq(settings.layer0),
        ]
        self._uses += [
            (state, (post.valid & ~first) | self._host_reads(HostTensor.Z, HostTensor.D)),
            (self._bias_copy, post.valid),
        ]
        if "d_prev" in post.signature.members:
            m.d.comb += [post.d_prev.eq(before.d), post.first.eq(first)]
        self._post_noise(m)
        written: Any = state.write_data
        m.d.comb += [
            state.write_address.eq(now.done.address),
            state.write_enable.eq(post.out_valid),
            written.z.eq(post.z),
            written.d.eq(post.d),
        ]
        m.submodules.sums = sums = self.sums
        m.d.comb += [
            sums.valid.eq(post.out_valid),
            sums.first.eq(first),
            sums.z.eq(post.z),
            sums.d.eq(post.d),
            sums.zp.eq(post.zp),
            sums.z_prev.eq(delay(m, before.z, post.latency, "z_prev")),
            sums.d_prev.eq(delay(m, before.d, post.latency, "d_prev")),
        ]
        self._store(m)
        self._count["z"] = post.out_valid & post.z_overflow
        self._count["g"] = post.out_valid & post.g_overflow & ~first
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
        gradient, operand = self._gradient, self._operand
        m.submodules.view_d = view = self.view_d
        m.d.comb += [
            gradient.write_address.eq(now.done.address if self.keep_gradient else now.done.sample),
            gradient.write_enable.eq(post.out_valid),
            gradient.write_data.eq(post.g),
            view.x.eq(post.d),
            operand.write_address.eq(past.store.address),
        ]
        valid = delay(m, post.out_valid, view.latency, "view_d_valid", reset_less=False)
        host_x = self._host_writes(HostTensor.X)
        enable_q = Signal(name="operand_enable_q")
        word_q = Signal(self.array_x_shape, name="operand_word_q", reset_less=True)
        m.d.sync += [
            enable_q.eq(host_x | (valid & self.settings.has_above)),
            word_q.eq(Mux(host_x, now.host.data, view.y)),
        ]
        m.d.comb += [operand.write_enable.eq(enable_q), operand.write_data.eq(word_q)]
        self._count["d_operand"] = valid & view.overflow
        self._g_sum_q = Signal(signed(array_bits(self.design)), reset_less=True)
        with m.If(post.out_valid):
            m.d.sync += self._g_sum_q.eq(post.g + Mux(now.done.first, 0, self._g_sum_q))

    def _update(self, m: Module) -> tuple[Value, Value]:
        """Drained sums through the updater to W, its view, and b."""
        now, past, settings = self._now, self._past, self.settings
        f = self.design.formats
        m.submodules.updater = updater = self.updater
        m.submodules.view_w = view = self.view_w
        shape, depth = shape_of_format(f.w), self.memory.w_depth
        master = self._bank(m, "weights", shape, depth, now.drain.address)
        drain, w, b = self._late.drain, master.read_data, self._bias.read_data
        m.d.comb += [
            updater.a.eq(Mux(drain.bias, self._g_sum_q, self.psum_out)),
            updater.w.eq(Mux(drain.bias, b, w)),
            updater.mantissa.eq(settings.mantissa),
            updater.cut.eq(Mux(drain.bias, settings.cut_b, settings.cut_w)),
        ]
        if "keys" in updater.signature.members:
            m.d.comb += [
                updater.keys.eq(settings.keys_w),
                updater.row.eq(drain.row),
                updater.column.eq(drain.column + self.index),
            ]
        valid = drain.active & self._inside(drain.edge, settings.columns)
        self._uses += [
            (master, (valid & ~drain.bias) | self._host_reads(HostTensor.W)),
            (self._bias, (valid & drain.bias) | self._host_reads(HostTensor.B)),
        ]
        valid = delay(m, valid, updater.latency, "updated", reset_less=False)
        host_w, host_b = self._host_writes(HostTensor.W), self._host_writes(HostTensor.B)
        w_next_q = Signal(shape_of_format(f.w), reset_less=True)
        w_enable_q, b_enable_q = Signal(), Signal()
        m.d.sync += [
            w_next_q.eq(Mux(host_w | host_b, now.host.data, updater.w_next)),
            w_enable_q.eq((valid & ~now.update.bias) | host_w),
            b_enable_q.eq((valid & now.update.bias) | host_b),
        ]
        written = self._view.write_data
        m.d.comb += [
            master.write_address.eq(past.update.address),
            master.write_enable.eq(w_enable_q),
            master.write_data.eq(w_next_q),
            view.x.eq(w_next_q),
            self._view.write_address.eq(past.view.address),
            self._view.write_enable.eq(
                delay(m, w_enable_q, view.latency, "view_w_valid", reset_less=False)
            ),
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

    def _host_read(self, m: Module, reads: dict[Any, Value]) -> None:
        """The word of the bank that is asked for goes onto the chain."""
        host = self._late.host
        word = Signal(self.shapes.data)
        with m.Switch(host.tensor):
            for tensor, value in reads.items():
                with m.Case(tensor):
                    m.d.comb += word.eq(value)
        word_q = Signal(self.shapes.data, reset_less=True)
        own_q = Signal(reset_less=True)
        host_out_q = Signal(self.shapes.data, reset_less=True)
        m.d.sync += [
            word_q.eq(word),
            own_q.eq(host.bank == self.index),
            host_out_q.eq(Mux(own_q, word_q, self.host_in)),
        ]
        m.d.comb += self.host_out.eq(host_out_q)

    def _collect(self, m: Module) -> None:
        """Counters, and all results added up along the chain; what was taken starts at zero."""
        collect, bits = self._now.collect, self._counter_bits()
        values: list[Value] = [getattr(self.sums, name) for name in SUMS]
        clear = Signal(len(SUMS) + len(OVERFLOWS))
        m.d.comb += clear.eq(Mux(collect.active, Const(1) << collect.entry, 0))
        m.d.comb += self.sums.clear.eq(clear)
        for number, name in enumerate(OVERFLOWS):
            count_q = Signal(bits, name=f"overflow_{name}_q")
            event_q = delay(m, self._count[name], 1, f"overflow_{name}_event", reset_less=False)
            with m.If(clear[len(SUMS) + number]):
                m.d.sync += count_q.eq(0)
            with m.Elif(event_q):
                m.d.sync += count_q.eq(count_q + 1)
            values.append(count_q)
        own_q = Signal(self.shapes.result, reset_less=True)
        value_out_q = Signal(self.shapes.result, reset_less=True)
        m.d.sync += [
            own_q.eq(Array(values)[collect.entry]),
            value_out_q.eq(self.value_in + own_q),
        ]
        m.d.comb += self.value_out.eq(value_out_q)

    def _counter_bits(self) -> int:
        """A counter of at most one event for each element of a lane in one layer."""
        tiles = max(layer.output_tiles for layer in self.memory.layers)
        rows = max(layer.input_tiles for layer in self.memory.layers) * self.memory.size
        return (tiles * max(self.memory.samples, rows)).bit_length()
