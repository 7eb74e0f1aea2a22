"""Delay lines: registers, or memories of look-up tables, and the same in every cycle."""

import random

import pytest
from amaranth.hdl import Module, Signal, signed
from amaranth.sim import Simulator

from ska_hw.design import Design
from ska_hw.design.targets import FAMILIES
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.lib.pipeline import delay_line
from ska_hw.hdl.targets import target_named
from ska_hw.hdl.units.weight_updater import WeightUpdater


@pytest.mark.parametrize("target", list(FAMILIES))
@pytest.mark.parametrize("cycles", [1, 5, 6, 16, 17, 18, 34, 35, 60])
def test_each_value_comes_after_its_cycles(target, cycles):
    m = Module()
    given = Signal(signed(9))
    found = Signal(signed(9))
    m.d.comb += found.eq(delay_line(m, given, cycles, "line", target_named(target)))
    draw = random.Random(cycles)
    values = [draw.randrange(-256, 256) for _ in range(3 * cycles + 40)]

    async def bench(context):
        for number, value in enumerate(values):
            context.set(given, value)
            await context.tick()
            if number + 1 >= cycles:
                assert context.get(found) == values[number + 1 - cycles]

    simulator = Simulator(m)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()


def test_only_long_lines_on_the_ecp5_are_memories():
    lines = {
        target: "w_line_0"
        in emit(WeightUpdater(Design.read("digits", array__target=target)), "unit")
        for target in ("portable", "ecp5")
    }
    assert lines == {"portable": False, "ecp5": True}
