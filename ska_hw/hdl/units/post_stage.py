"""Post-processing for all columns: Z, D, G, the view of D, the raw sums, and G's sums for b."""

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import data, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.sums import SUMS
from ska_hw.design import Design
from ska_hw.hdl.interface.commands import gathered_layout, gradient_bits, result_layout
from ska_hw.hdl.interface.core_ports import CoreShapes, index_bits
from ska_hw.hdl.lib.noise import INDEX_BITS, KEYS
from ska_hw.hdl.lib.pipeline import delay, delay_line, extend, step
from ska_hw.hdl.lib.requantize import Requantize, shape_of_format
from ska_hw.hdl.targets import target_of
from ska_hw.hdl.units.post_process import PostProcess
from ska_hw.hdl.units.raw_sums import RawSums
from ska_hw.numbers.sigmoid.table import SigmoidTable

GRADIENT_SLOTS = 4
"""Output tiles whose sums of G have a place: one comes, two wait for their update, one is used."""


def element_layout(design: Design) -> data.StructLayout:
    """What is known of an element beside its values; `first` is a tile's first one."""
    memory = MemoryMap.of(design)
    return data.StructLayout(
        {
            "valid": 1,
            "first": 1,
            "lane": CoreShapes.of(design).bank_bits,
            "sample": index_bits(memory.samples),
        }
    )


def tile_layout(design: Design) -> data.StructLayout:
    """What an output tile's elements have in common: where they go, and G's slot."""
    memory = MemoryMap.of(design)
    return data.StructLayout(
        {
            "state": index_bits(memory.state_depth),
            "gradient": gradient_bits(design),
            "operand": index_bits(memory.operand_depth),
            "column": INDEX_BITS,
            "slot": index_bits(GRADIENT_SLOTS),
        }
    )


class PostStage(wiring.Component):
    """`PostProcess`, one element per cycle, for whatever column it is of.

    `element`, `gathered` and `b` of an element come in one cycle, in which and in the next
    `latency` ones `first_step`, `layer0`, `has_above` and the keys stand. `tile` is looked at with
    a tile's first element, and the next tile's first element comes when that has left.

    `result` goes to the lanes. `sums` are the raw sums since `clear`; a pulse on `z_overflow`,
    `g_overflow` or `d_operand_overflow` is to be counted. `gradient_sum` is the sum of G of the
    column `gradient_place` = (lane, slot), combinational.

    Latency
    -------
    `latency` cycles from an element to its `result`, `sums_latency` to sums that contain it.
    """

    def __init__(self, design: Design, sigmoid: SigmoidTable | None = None) -> None:
        self.design, f = design, design.formats
        self._target = target = target_of(design)
        self.post = PostProcess(design, sigmoid)
        self.raw = RawSums(design)
        modes = design.rounding.view, design.overflow.view, target
        self._view = Requantize(shape_of_format(f.d), [f.d.frac], f.d_operand, *modes)
        self.latency = self.post.latency + self._view.latency + 1
        self.sums_latency = self.post.latency + self.raw.latency
        self._noisy = [name for name in ("z", "g") if name in design.rounding.stochastic]
        self._place = index_bits(MemoryMap.of(design).size) + index_bits(GRADIENT_SLOTS)
        ports: dict[str, Any] = {
            "element": In(element_layout(design)),
            "gathered": In(gathered_layout(design)),
            "b": In(shape_of_format(f.w)),
            "tile": In(tile_layout(design)),
            "flushing": In(1),
            "clear": In(1),
            "gradient_place": In(self._place),
            "gradient_sum": Out(signed(design.bounds.array_bits)),
            "result": Out(result_layout(design)),
        }
        ports |= dict.fromkeys(("first_step", "layer0", "has_above"), In(1))
        ports |= {f"keys_{name}": In(KEYS) for name in self._noisy}
        ports |= {name: Out(signed(self.raw.bits[name])) for name in SUMS}
        ports |= {f"{name}_overflow": Out(1) for name in ("z", "g", "d_operand")}
        if design.array.protect == "parity":
            ports["read_error"] = Out(1)
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        """Tags of an element wait in a delay line, which no reset clears: `flushing` does it."""
        m = Module()
        # A tile's first element brings what its tile has in common.
        tile = data.View.as_value(self.tile)
        self._arriving, self._arrived = self._hold(m, self.element, tile, "arriving")
        m.submodules.post, m.submodules.raw, m.submodules.view = self.post, self.raw, self._view
        post, element = self.post, self.element
        m.d.comb += [
            post.valid.eq(element.valid),
            post.acc.eq(self.gathered.sum),
            post.b.eq(self.b),
            post.layer0.eq(self.layer0),
        ]
        if "d_prev" in post.signature.members:
            m.d.comb += [post.d_prev.eq(self.gathered.d), post.first.eq(self.first_step)]
        if self._noisy:
            m.d.comb += [
                post.row.eq(element.sample),
                post.column.eq(self._arriving.column + element.lane),
            ]
            for name in self._noisy:
                keys = f"keys_{name}"
                m.d.comb += getattr(post, keys).eq(getattr(self, keys))
        if self.design.array.protect == "parity":
            m.d.comb += self.read_error.eq(post.read_error)
        ahead = self._line(m, data.View.as_value(element), post.latency - 1, "element")
        leaving: Any = data.View(element_layout(self.design), step(m, ahead, "leaving"))
        early: Any = data.View(element_layout(self.design), ahead)
        self._sums(m, early.valid & ~self.flushing)
        self._finish(m, ahead, leaving)
        return m

    def _hold(self, m: Module, tag: Any, tile: Value, name: str) -> tuple[Any, Signal]:
        """`tile` from the first element on, as `tag` tells it; and the same a cycle later."""
        layout = tile_layout(self.design)
        held_q, now = Signal(layout.size, name=f"{name}_q", reset_less=True), Signal(layout.size)
        m.d.comb += now.eq(Mux(tag.valid & tag.first, tile, held_q))
        m.d.sync += held_q.eq(now)
        return data.View(layout, now), held_q

    def _line(self, m: Module, value: Value, cycles: int, name: str) -> Any:
        return delay_line(m, value, cycles, name, self._target)

    def _sums(self, m: Module, ahead: Value) -> None:
        post, raw = self.post, self.raw
        before = self.gathered
        m.d.comb += [
            raw.ahead.eq(ahead),
            raw.first.eq(self.first_step),
            raw.z.eq(post.z),
            raw.d.eq(post.d),
            raw.zp.eq(post.zp),
            raw.z_prev.eq(self._line(m, before.z, post.latency, "z_prev")),
            raw.d_prev.eq(self._line(m, before.d, post.latency, "d_prev")),
            raw.clear.eq(self.clear.replicate(len(raw.clear))),
        ]
        m.d.comb += [getattr(self, name).eq(getattr(raw, name)) for name in SUMS]

    def _finish(self, m: Module, ahead: Value, leaving: Any) -> None:
        """The view of D is the last; the rest waits for it."""
        post, view = self.post, self._view
        valid = Signal()
        m.d.comb += [valid.eq(leaving.valid & ~self.flushing), view.x.eq(post.d)]
        m.d.sync += [
            self.z_overflow.eq(valid & post.z_overflow),
            self.g_overflow.eq(valid & post.g_overflow & ~self.first_step),
        ]
        wait = view.latency
        layout = element_layout(self.design)
        if wait:
            ahead = delay(m, data.View.as_value(leaving), wait - 1, "tags")
        before: Any = data.View(layout, ahead)
        tag: Any = data.View(layout, step(m, ahead, "tag"))
        late = delay(m, valid, wait, "valid_late")
        result: Any = Signal(result_layout(self.design), name="result_q", reset_less=True)
        # The next tile arrives when this one's first element has left.
        _, places = self._hold(m, before, self._arrived, "place")
        taken: Any = data.View(tile_layout(self.design), places)
        g = delay(m, post.g, wait, "g")
        m.d.sync += [
            self.d_operand_overflow.eq(late & view.overflow & self.has_above),
            result.valid.eq(late),
            result.store.eq(late & self.has_above),
            result.lane.eq(tag.lane),
            result.z.eq(delay(m, post.z, wait, "z")),
            result.d.eq(delay(m, post.d, wait, "d")),
            result.g.eq(g),
            result.view.eq(view.y),
            result.address.eq(taken.state + tag.sample),
            result.g_address.eq(taken.gradient + tag.sample),
            result.operand.eq(taken.operand + tag.sample),
        ]
        m.d.comb += data.View.as_value(self.result).eq(data.View.as_value(result))
        self._add_gradients(m, late, tag, taken.slot, g)

    def _add_gradients(self, m: Module, valid: Value, tag: Any, slot: Value, g: Value) -> None:
        """G summed for each column of a tile, the upper half a cycle behind the lower.

        A sum is read a cycle before it is added to. Where a tile has a single column, that is the
        cycle in which it is written, so what is written is taken instead.
        """
        of = Cat(tag.lane, slot)
        valid, place = step(m, valid, "leaves"), step(m, of, "leaves_place")
        again: Value = step(m, valid & (of == place), "again")
        first, g = step(m, tag.sample == 0, "leaves_first"), step(m, g, "leaves_g")
        bits = len(self.gradient_sum)
        halves = bits // 2, bits - bits // 2
        addend = extend(step(m, g, "addend"), bits)
        carry: Value = Const(0, 1)
        shown = []
        for number, width in enumerate(halves):
            memory = Memory(shape=width, depth=1 << self._place, init=[])
            m.submodules[f"gradient_sums_{number}"] = memory
            write, read, show = (
                memory.write_port(),
                memory.read_port(domain="comb"),
                memory.read_port(domain="comb"),
            )
            adding = step(m, valid, f"adding_{number}")
            now = step(m, place, f"adding_place_{number}")
            before_q = Signal(width, name=f"gradient_before_{number}_q", reset_less=True)
            part = addend[:width] if not number else step(m, addend[halves[0] :], "addend_upper")
            total = Signal(width + 1, name=f"gradient_total_{number}")
            m.d.sync += before_q.eq(Mux(first, 0, Mux(again, total[:width], read.data)))
            m.d.comb += [
                # The carry enters through a bit below, so that one adder does.
                total.eq((Cat(Const(1, 1), part[:width]) + Cat(carry, before_q))[1:]),
                read.addr.eq(place),
                write.addr.eq(now),
                write.en.eq(adding),
                write.data.eq(total[:width]),
                show.addr.eq(self.gradient_place),
            ]
            shown.append(show.data)
            carry = step(m, total[width], "gradient_carry")
            valid, place, first = adding, now, step(m, first, "adding_first")
            again = step(m, again, "again_upper")
        m.d.comb += self.gradient_sum.eq(Cat(*shown).as_signed())
