"""The serial key schedule against the definition of the noise."""

from amaranth.sim import Simulator

from ska_hw.hdl.control.key_schedule import KeySchedule
from ska_hw.numbers.noise import ROUNDS, round_keys


def test_keys():
    unit = KeySchedule(("w", "g"))
    cases = [(0, 0, 0), (2**32 - 1, 2**19 + 5, 63), (42, 49, 3)]

    async def bench(ctx):
        ctx.set(unit.enable, 1)
        for seed, step, layer in cases:
            ctx.set(unit.seed, seed)
            ctx.set(unit.step, step)
            ctx.set(unit.layer, layer)
            ctx.set(unit.start, 1)
            await ctx.tick()
            ctx.set(unit.start, 0)
            while not ctx.get(unit.ready):
                await ctx.tick()
            for tensor in unit.tensors:
                keys = getattr(unit, f"keys_{tensor}")
                found = [ctx.get(keys[index]) for index in range(ROUNDS)]
                assert found == round_keys(seed, step, layer, tensor)

    simulator = Simulator(unit)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()
