"""What stands behind the last lane: both stages, and the memory of b."""

from typing import Any

from amaranth.hdl import Array, Cat, Module, Mux, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.memory_map import TENSORS, MemoryMap
from ska_hw.design import Design
from ska_hw.hdl.interface.commands import (
    command_layout,
    command_register,
    gathered_layout,
    host_shape,
    result_layout,
    taken_layout,
    weight_layout,
)
from ska_hw.hdl.interface.core_ports import CoreShapes, index_bits
from ska_hw.hdl.lane.bank_uses import BankUses
from ska_hw.hdl.lib.bank import READ_LATENCY, Bank
from ska_hw.hdl.lib.pipeline import delay, flushing, step
from ska_hw.hdl.lib.requantize import shape_of_format
from ska_hw.hdl.targets import target_of
from ska_hw.hdl.units.post_stage import PostStage
from ska_hw.hdl.units.update_stage import UpdateStage
from ska_hw.numbers.sigmoid.table import SigmoidTable

_STAGES = ("clear", "first_step", "layer0", "has_above", "mantissa", "cut_w", "cut_b")


class SharedEnd(wiring.Component):
    """The post-processing and update stages, which take what the chain of lanes gives.

    `*_in` come from the last lane, one cycle later than they would come from a further one;
    `element` and `update` come with the words on the chains, `b_address` two cycles earlier. `result` and `weight` go back to the
    last lane. `host` is the word of `asked_tensor` that the host asked for, one cycle
    after it came; with parity `host_reads_b` comes with b's address.
    """

    def __init__(self, design: Design, sigmoid: SigmoidTable | None = None) -> None:
        self.design = design
        self.post, self.update_stage = PostStage(design, sigmoid), UpdateStage(design)
        self._parity = design.array.protect == "parity"
        memory, s = MemoryMap.of(design), CoreShapes.of(design)
        posts, updates = self.post.signature.members, self.update_stage.signature.members
        passed = {
            name: member
            for members in (posts, updates)
            for name, member in members.items()
            if name.startswith("keys_") or name.endswith("_overflow") or name in _STAGES
        }
        passed |= {name: posts[name] for name in self.post.raw.bits}
        super().__init__(
            passed
            | {
                "command_in": In(command_layout(design)),
                "gathered_in": In(gathered_layout(design)),
                "taken_in": In(taken_layout(design)),
                "views_in": In(memory.size.bit_length()),
                "host_in": In(host_shape(design)),
                "asked_tensor": In(range(len(TENSORS))),
                "element": posts["element"],
                "tile": posts["tile"],
                "b_address": In(index_bits(memory.b_depth)),
                "update": updates["update"],
                "views": Out(memory.size.bit_length()),
                "host": Out(s.data),
                "result": Out(result_layout(design)),
                "weight": Out(weight_layout(design)),
            }
            | ({"parity_in": In(1), "parity": Out(1), "host_reads_b": In(1)} if self._parity else {})
        )
        self._passed = passed

    def elaborate(self, platform: object) -> Module:
        """As a lane would, this end registers commands first; so the words on the chains come when
        its own banks answer.
        """
        m = Module()
        m.submodules.post, m.submodules.updates = post, stage = self.post, self.update_stage
        flush = flushing(m, 2 * READ_LATENCY + post.latency + stage.latency + 8)
        for name, member in self._passed.items():
            unit: Any = post if name in post.signature.members else stage
            inner, outer = getattr(unit, name), getattr(self, name)
            m.d.comb += inner.eq(outer) if member.flow == In else outer.eq(inner)
        pairs = (
            (post.element, self.element),
            (post.gathered, self.gathered_in),
            (post.tile, self.tile),
            (stage.update, self.update),
            (stage.taken, self.taken_in),
            (self.result, post.result),
            (self.weight, stage.weight),
        )
        for taken, given in pairs:
            m.d.comb += data.View.as_value(taken).eq(data.View.as_value(given))
        m.d.comb += [
            post.flushing.eq(flush),
            stage.flushing.eq(flush),
            self.views.eq(self.views_in),
            post.gradient_place.eq(Cat(self.update.lane, self.update.slot)),
            stage.gradient_sum.eq(post.gradient_sum),
        ]
        self._biases(m, flush)
        return m

    def _biases(self, m: Module, flush: Signal) -> None:
        """The memory of b, by lane and output tile; two readers have a copy each."""
        design, stage = self.design, self.update_stage
        layout = command_layout(design)
        command = command_register(m, layout, data.View.as_value(self.command_in))
        now: Any = data.View(layout, command)
        lanes, tiles = CoreShapes.of(design).bank_bits, index_bits(MemoryMap.of(design).b_depth)
        # The host's address comes a cycle after the rest.
        wrote = step(m, now.host.write_b, "host_write_b")
        host_bank = step(m, now.host.bank, "host_bank")
        place, host_place = (
            Cat(lane, address[:tiles])
            for lane, address in ((stage.b_lane, stage.b_address), (host_bank, now.w.address))
        )
        written = {
            "enable": stage.b_valid | wrote,
            "address": Mux(wrote, host_place, place),
            "data": Mux(wrote, step(m, now.host.data, "host_data"), stage.b_next),
        }
        banks = {}
        for name in ("bias", "bias_copy"):
            m.submodules[name] = banks[name] = bank = Bank(
                shape_of_format(design.formats.w),
                1 << lanes + tiles,
                target_of(design),
                protect=design.array.protect,
            )
            for port, value in written.items():
                taken = getattr(bank, f"write_{port}")
                held = Signal.like(taken, name=f"{name}_{port}")
                m.d.comb += [held.eq(value), taken.eq(step(m, held, f"{name}_{port}"))]
        bias, copy = banks["bias"], banks["bias_copy"]
        m.d.comb += [
            copy.read_address.eq(Cat(now.post.lane, self.b_address)),
            bias.read_address.eq(Cat(now.take.lane, now.w.address[:tiles])),
            self.post.b.eq(copy.read_data),
            stage.b.eq(bias.read_data),
        ]
        self._host(m, bias)
        if self._parity:
            reading = delay(m, self.host_reads_b, READ_LATENCY, "host_reads_b")
            uses = BankUses()
            uses.add(copy, self.element.valid)
            uses.add(bias, (self.update.valid & self.update.bias) | reading)
            error = uses.error(m, flush, self.parity_in)
            m.d.comb += self.parity.eq(error | (self.post.read_error & ~flush))

    def _host(self, m: Module, bias: Bank) -> None:
        """The word that the host asked for, on whatever chain it came."""
        gathered, taken = self.gathered_in, self.taken_in
        words = {
            "x": self.host_in,
            "w": taken.w,
            "b": bias.read_data,
            "z": gathered.z,
            "d": gathered.d,
            "g": self.host_in,
        }
        found = Array(Signal(self.host.shape(), name=f"host_{name}") for name in TENSORS)
        for name, signal in zip(TENSORS, found, strict=True):
            m.d.comb += signal.eq(words[name])
        m.d.comb += self.host.eq(step(m, found[self.asked_tensor], "host_word"))
