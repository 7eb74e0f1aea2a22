"""The update of W and b for all columns, and the memory of b."""

from typing import Any

from amaranth.hdl import Cat, Module, Mux, Signal, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.design import Design
from ska_hw.hdl.interface.commands import CUT_BITS, taken_layout, weight_layout
from ska_hw.hdl.interface.core_ports import CoreShapes, index_bits
from ska_hw.hdl.lib.noise import INDEX_BITS, KEYS
from ska_hw.hdl.lib.pipeline import delay_line, step
from ska_hw.hdl.lib.requantize import shape_of_format
from ska_hw.hdl.targets import target_of
from ska_hw.hdl.units.post_stage import GRADIENT_SLOTS
from ska_hw.hdl.units.weight_updater import WeightUpdater


def update_layout(design: Design) -> data.StructLayout:
    """What is known of a weight that is being updated, or with `bias` of b.

    `slot` is where G's sum is for a bias.
    """
    memory = MemoryMap.of(design)
    fields: dict[str, int] = {
        "valid": 1,
        "bias": 1,
        "slot": index_bits(GRADIENT_SLOTS),
        "lane": CoreShapes.of(design).bank_bits,
        "address": index_bits(max(memory.w_depth, memory.b_depth)),
    }
    if "w" in design.rounding.stochastic:
        fields |= {"row": INDEX_BITS, "column": INDEX_BITS}
    return data.StructLayout(fields)


class UpdateStage(wiring.Component):
    """`WeightUpdater` for whatever column a weight is of.

    `update` and `taken` come in one cycle; for a bias `gradient_sum` and `b` take the place of
    `taken`. `mantissa`, `cut_w`, `cut_b` and `keys_w` stand while anything is under way. `weight`
    goes to the lanes, `b_next` with `b_valid`, `b_lane` and `b_address` to the memory of b. A pulse
    on `w_overflow` or `b_overflow` is to be counted.

    Latency
    -------
    `latency` cycles from `update` to `weight` and `b_next`. One a cycle.
    """

    def __init__(self, design: Design) -> None:
        self.design, f = design, design.formats
        self._target = target_of(design)
        self.updater = WeightUpdater(design)
        # Where registers cost little, one before the updater.
        self._before = self._target.step
        self.latency = self._before + self.updater.latency + 1
        weight, update = weight_layout(design), update_layout(design)
        ports: dict[str, Any] = {
            "update": In(update),
            "taken": In(taken_layout(design)),
            "gradient_sum": In(signed(design.bounds.array_bits)),
            "b": In(shape_of_format(f.w)),
            "mantissa": In(f.c_bits),
            "cut_w": In(CUT_BITS),
            "cut_b": In(CUT_BITS),
            "flushing": In(1),
            "weight": Out(weight),
            "b_valid": Out(1),
            "b_lane": Out(update["lane"].shape),
            "b_address": Out(update["address"].shape),
            "b_next": Out(shape_of_format(f.w)),
            "w_overflow": Out(1),
            "b_overflow": Out(1),
        }
        if "w" in design.rounding.stochastic:
            ports["keys_w"] = In(KEYS)
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        """Tags wait in a delay line, which no reset clears: `flushing` does it."""
        m = Module()
        m.submodules.updater = updater = self.updater
        bias = self.update.bias
        wanted = {
            "a": Mux(bias, self.gradient_sum, self.taken.a),
            "w": Mux(bias, self.b, self.taken.w),
            "cut": Mux(bias, self.cut_b, self.cut_w),
        }
        if "keys" in updater.signature.members:
            m.d.comb += updater.keys.eq(self.keys_w)
            wanted |= {
                "row": self.update.row,
                "column": self.update.column + self.update.lane,
            }
        m.d.comb += updater.mantissa.eq(self.mantissa)
        for name, value in wanted.items():
            port = getattr(updater, name)
            taken = Signal.like(port, name=f"{name}_next")
            m.d.comb += [taken.eq(value), port.eq(step(m, taken, name, self._before))]
        tags = {name: getattr(self.update, name) for name in ("valid", "bias", "lane", "address")}
        line = delay_line(m, Cat(*tags.values()), self.latency - 1, "tags", self._target)
        tag: Any = {}
        for name, value in tags.items():
            tag[name], line = line[: len(value)], line[len(value) :]
        valid = tag["valid"] & ~self.flushing
        result: Any = Signal(weight_layout(self.design), name="weight_q", reset_less=True)
        m.d.sync += [
            result.valid.eq(valid & ~tag["bias"]),
            result.lane.eq(tag["lane"]),
            result.address.eq(tag["address"]),
            result.w.eq(updater.w_next),
            self.b_valid.eq(valid & tag["bias"]),
            self.w_overflow.eq(valid & ~tag["bias"] & updater.overflow),
            self.b_overflow.eq(valid & tag["bias"] & updater.overflow),
        ]
        m.d.comb += [
            data.View.as_value(self.weight).eq(data.View.as_value(result)),
            self.b_lane.eq(result.lane),
            self.b_address.eq(result.address),
            self.b_next.eq(result.w),
        ]
        return m
