"""Multiplier against the exact product: all targets, in blocks and in logic, of many shapes."""

import re

import cocotb
import numpy as np
import pytest
from amaranth.hdl import Shape, signed, unsigned

from sim.support.bench import parameters, run_bench
from sim.support.stream import Bundle, Unit, check_units, corners_then_random
from ska_hw.design.targets import FAMILIES
from ska_hw.hdl.lib.multiplier import Multiplier
from ska_hw.hdl.targets import target_named

ITEMS = 1200
SHAPES = {
    # Widths around a block's, an odd and an even number of bits in b, and each pair of signs.
    "narrow": (unsigned(1), unsigned(1)),
    "squares": (signed(15), signed(15)),
    "even": (signed(16), signed(16)),
    "complement": (unsigned(14), unsigned(15)),
    "mixed": (signed(17), unsigned(9)),
    "reversed": (unsigned(16), signed(17)),
    "single_sign": (signed(9), signed(1)),
    "block": (signed(18), unsigned(18)),
    "two_limbs": (signed(24), signed(17)),
    # A limb of one bit beside others, in blocks of 16 bits and in those of 18.
    "single_limb_16": (signed(20), unsigned(16)),
    "single_limb_18": (signed(20), unsigned(18)),
    "three_limbs": (signed(41), signed(17)),
}


def values(rng: np.random.Generator, shape: Shape) -> np.ndarray:
    low, high = (-(1 << shape.width >> 1), (1 << shape.width >> 1) - 1)
    if not shape.signed:
        low, high = 0, (1 << shape.width) - 1
    return rng.permutation(corners_then_random(rng, low, high, ITEMS))


def unit(name, target, blocks, seed):
    a_shape, b_shape = SHAPES[name]
    rng = np.random.default_rng(seed)
    a, b = values(rng, a_shape), values(rng, b_shape)
    corners = [(low, high) for low in (a.min(), a.max()) for high in (b.min(), b.max())]
    for place, (one, other) in enumerate(corners):
        a[place], b[place] = one, other
    product = a.astype(object) * b.astype(object)
    made = Multiplier(a_shape, b_shape, target_named(target), blocks=blocks)
    return Unit(made, {"a": a, "b": b}, {"product": product}, f"{a_shape} by {b_shape}")


def units(p):
    return {
        f"{name}_{target}_{'blocks' if blocks else 'logic'}": unit(name, target, blocks, p["seed"])
        for name in p["names"]
        for target in p["targets"]
        for blocks in (True, False)
    }


@cocotb.test()
async def bench_multiplier(dut):
    p = parameters()
    await check_units(dut, units(p), p["seed"])


def with_models(text):
    return text + "".join(target_named(name).models() for name in FAMILIES)


def test_multiplier(request):
    p = {"seed": 5, "names": list(SHAPES), "targets": list(FAMILIES)}
    run_bench(request, Bundle(units(p)), "multiplier", p, alter=with_models)


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("blocks", [True, False])
@pytest.mark.filterwarnings("ignore::amaranth._unused.UnusedMustUse")
def test_targets_have_the_same_latency(name, blocks):
    targets = [target_named(name) for name in FAMILIES]
    latencies = {
        Multiplier(*SHAPES[name], target, blocks=blocks).latency
        for target in targets
        if not target.few_registers
    }
    assert len(latencies) == 1


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        # The two bits of the first row of b, the table of a negative row, the sum of two rows.
        ("squares", (r"\.D0\(b_q\[1\]\)", ".D0(b_q[2])")),
        ("squares", (r"16'h8777", "16'h7888")),
        ("mixed", (r"(sum_1_0_q <= .*);", r"\1 ^ 1;")),
        ("even", (r"\.B_SIGNED\(1'h1\)", ".B_SIGNED(1'h0)")),
        ("even", (r"\.TOPOUTPUT_SELECT\(2'h3\)", ".TOPOUTPUT_SELECT(2'h1)")),
    ],
    ids=["bit", "negative", "tree", "ice40_sign", "ice40_use"],
)
def test_planted_fault(request, name, fault):
    p = {"seed": 5, "names": [name], "targets": ["ice40" if name == "even" else "ecp5"]}
    run_bench(
        request,
        Bundle(units(p)),
        "multiplier",
        p,
        alter=lambda text: with_models(re.sub(fault[0], fault[1], text)),
        expect_failure=True,
    )
