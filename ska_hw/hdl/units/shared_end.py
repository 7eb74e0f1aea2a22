"""What stands behind the last lane: both stages, and the memory of b."""

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.design import Design
from ska_hw.hdl.interface.commands import (
    command_layout,
    command_register,
    gathered_layout,
    result_layout,
    taken_layout,
    weight_layout,
)
from ska_hw.hdl.interface.core_ports import CoreShapes, index_bits
from ska_hw.hdl.lane.bank_uses import BankUses
from ska_hw.hdl.lane.host_access import HostAccess
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
    `element` and `update` come with the words on the chains, `b_address` two cycles earlier.
    `result` and `weight` go back to the last lane. `host` is the word that the host has asked for,
    of a lane or of b.
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
                "host_in": In(s.data),
                "element": posts["element"],
                "tile": posts["tile"],
                "b_address": In(index_bits(memory.b_depth)),
                "update": updates["update"],
                "views": Out(memory.size.bit_length()),
                "host": Out(s.data),
                "result": Out(result_layout(design)),
                "weight": Out(weight_layout(design)),
            }
            | ({"parity_in": In(1), "parity": Out(1)} if self._parity else {})
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
        past: Any = data.View(layout, delay(m, command, 1, "command"))
        lanes, tiles = CoreShapes.of(design).bank_bits, index_bits(MemoryMap.of(design).b_depth)
        host = HostAccess(m, now, past, ("b",), Const(1, 1), self._parity)
        wrote, host_place = host.write["b"], Cat(past.host.bank, now.w.address[:tiles])
        place = Cat(stage.b_lane, stage.b_address[:tiles])
        written = {
            "enable": stage.b_valid | wrote,
            "address": Mux(wrote, host_place, place),
            "data": Mux(wrote, past.host.data, stage.b_next),
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
        engine_place = Cat(now.take.lane, now.w.address[:tiles])
        m.d.comb += [
            copy.read_address.eq(Cat(now.post.lane, self.b_address)),
            bias.read_address.eq(Mux(now.take.bias, engine_place, host_place)),
            self.post.b.eq(copy.read_data),
            stage.b.eq(bias.read_data),
            self.host.eq(
                host.read(m, {"b": bias.read_data}, self.host_in, CoreShapes.of(design).data)
            ),
        ]
        if self._parity:
            uses = BankUses()
            uses.add(copy, self.element.valid)
            uses.add(bias, (self.update.valid & self.update.bias) | host.reads("b"))
            error = uses.error(m, flush, self.parity_in)
            m.d.comb += self.parity.eq(error | (self.post.read_error & ~flush))
