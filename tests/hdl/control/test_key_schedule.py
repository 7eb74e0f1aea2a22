"""The serial key schedule against the definition of the noise."""

from amaranth.sim import Simulator

from ska_hw.design import Design
from ska_hw.hdl.control.key_schedule import KeySchedule, key_cycles
from ska_hw.numbers.noise import ROUNDS, round_keys


def test_keys():
    design = Design.read("digits", rounding__w="stochastic", rounding__g="stochastic")
    unit, latency = KeySchedule(design.rounding.stochastic), key_cycles(2)
    assert len(unit.tensors) == 2
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
            for _ in range(latency - 1):
                assert not ctx.get(unit.ready)
                await ctx.tick()
            assert ctx.get(unit.ready)
            # Inputs may change now, and without an order nothing moves any more.
            ctx.set(unit.seed, ~seed)
            await ctx.tick().repeat(3)
            assert ctx.get(unit.ready)
            for tensor in unit.tensors:
                keys = getattr(unit, f"keys_{tensor}")
                found = [ctx.get(keys[index]) for index in range(ROUNDS)]
                assert found == round_keys(seed, step, layer, tensor)

    simulate(unit, bench)


def test_nothing_moves_without_enable():
    """And `start` begins anew, whatever was under way."""
    unit = KeySchedule(("w",))

    async def bench(ctx):
        for name, value in (("seed", 5), ("step", 6), ("layer", 7), ("enable", 1), ("start", 1)):
            ctx.set(getattr(unit, name), value)
        await ctx.tick()
        ctx.set(unit.start, 0)
        await ctx.tick().repeat(33)
        ctx.set(unit.start, 1)
        await ctx.tick()
        ctx.set(unit.start, 0)
        waits = 0
        for cycle in range(500):
            if ctx.get(unit.ready):
                break
            ctx.set(unit.enable, cycle % 3 == 0)
            waits += cycle % 3 != 0
            await ctx.tick()
        assert cycle - waits == key_cycles(1) - 1
        found = [ctx.get(unit.keys_w[index]) for index in range(ROUNDS)]
        assert found == round_keys(5, 6, 7, "w")

    simulate(unit, bench)


def test_no_keys_take_no_time():
    assert key_cycles(0) == 0


def simulate(unit, bench):
    simulator = Simulator(unit)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()
