"""The multiplier in both targets against Python's product."""

import random

import cocotb
import pytest
from amaranth.hdl import Shape
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge

from sim.bench import Checks, parameters, run_bench
from ska_hw.hdl import ecp5
from ska_hw.hdl.multiplier import Multiplier

SHAPES = {"s32_u18": ((32, True), (18, False)), "s16_u27": ((16, True), (27, False))}
CYCLES = 2000


def _draw(rng, bits, signed):
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    return rng.choice([low, high, rng.randint(low, high), rng.randint(low, high)])


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def bench_multiplier(dut):
    given = parameters()
    rng = random.Random(given["seed"])
    (a_bits, a_signed), (b_bits, b_signed) = given["a"], given["b"]
    pairs = [(_draw(rng, a_bits, a_signed), _draw(rng, b_bits, b_signed)) for _ in range(CYCLES)]
    mask = (1 << a_bits + b_bits) - 1
    dut.rst.value = 0
    Clock(dut.clk, 10, unit="ns").start()
    with Checks(seed=given["seed"]) as checks:
        for cycle, (a, b) in enumerate(pairs):
            await FallingEdge(dut.clk)
            item = cycle - given["latency"]
            if item >= 0:
                expected = pairs[item][0] * pairs[item][1] & mask
                checks.equal(f"item {item}", expected, dut.product.value.to_unsigned(), "raw")
            dut.a.value = a & ((1 << a_bits) - 1)
            dut.b.value = b & ((1 << b_bits) - 1)


@pytest.mark.parametrize("target", ["portable", "ecp5"])
@pytest.mark.parametrize("name", SHAPES)
def test_multiplier(request, name, target):
    a, b = SHAPES[name]
    multiplier = Multiplier(Shape(*a), Shape(*b), target)
    given = {"a": a, "b": b, "latency": multiplier.latency, "seed": 3}
    models = (lambda text: text + ecp5.models()) if target == "ecp5" else None
    run_bench(request, multiplier, "ska_multiplier", given, alter=models)
