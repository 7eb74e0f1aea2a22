"""Requantize against `fixed.requantize`: all modes, signs of the cut, selectable fractions."""

import re

import cocotb
import numpy as np
import pytest
from amaranth.hdl import Shape, signed

from sim.support.bench import parameters, run_bench
from sim.support.stream import Bundle, Unit, check_units, corners_then_random, edge_noise, near_ties
from ska_hw.hdl.lib.requantize import Requantize
from ska_hw.hdl.targets import target_named
from ska_hw.numbers.formats import Format
from ska_hw.numbers.rounding import OVERFLOW_MODES, ROUNDING_MODES, requantize, round_shift

ITEMS = 1500
SHAPES = [
    # (shape, fractions, format): Z of q16 and q8, G, a view of W, a view of D, and odd ones.
    (signed(38), [33], "s16.12"),
    (signed(38), [25, 33], "s16.12"),
    (signed(22), [17], "s12.8"),
    (signed(48), [44], "s16.16"),
    (signed(24), [25], "s16.17"),
    (Shape(14), [14], "u8.8"),
    (Shape(16), [16], "u16.16"),
    (signed(12), [4], "s16.8"),
    (signed(12), [6], "s12.8"),
    (signed(14), [10, 4], "s10.6"),
    (signed(20), [8], "u6.2"),
    (signed(60), [60], "s8.4"),
    (signed(6), [20], "s4.2"),
]


def edges(fmt, frac):
    """Numbers of `frac` fraction bits at ties, next to them and to the rails."""
    cut = max(frac - fmt.frac, 0)
    half = 1 << cut >> 1
    ties = [(n << cut) + half + d for n in range(-4, 5) for d in (-1, 0, 1)] + near_ties(cut)
    return ties + [
        (rail << cut) + d for rail in (fmt.min, fmt.max) for d in (-half, half, 0, 1, -1)
    ]


def case(shape, fracs, text, rounding, overflow, target, rng):
    """One unit: rails and ties first, then values around the rails, then random ones."""
    fmt = Format.parse(text)
    component = Requantize(shape, fracs, fmt, rounding, overflow, target_named(target))
    low = -(1 << shape.width >> 1) if shape.signed else 0
    high = low + (1 << shape.width) - 1
    cut = max(max(fracs) - fmt.frac, 0)
    chosen = [
        (edge, number)
        for number, frac in enumerate(fracs)
        for edge in (low, high, *edges(fmt, frac))
        if low <= edge <= high
    ]
    x = corners_then_random(rng, low, high, ITEMS)
    select = rng.integers(0, len(fracs), ITEMS)
    x[: len(chosen)], select[: len(chosen)] = zip(*chosen, strict=True)
    lifts = max(fracs) - np.array(fracs)[select]
    for n in rng.permutation(np.arange(len(chosen), ITEMS))[: ITEMS // 3]:
        near = (fmt.min if rng.random() < 0.5 else fmt.max) << cut
        near += int(rng.integers(-(4 << cut), 4 << cut))
        # Or far away by one bit.
        far = int(rng.random() < 0.5) << int(rng.integers(0, shape.width - shape.signed))
        x[n] = min(max(near >> int(lifts[n]), low), high) ^ far
    inputs = {"x": x}
    noise = None
    if rounding == "stochastic":
        noise = corners_then_random(rng, 0, 2**32 - 1, ITEMS).astype(np.uint32)
        noise[ITEMS // 3 :] = rng.permutation(noise[ITEMS // 3 :])
        inputs["noise"] = noise
    if len(fracs) > 1:
        inputs["select"] = select
    if noise is not None:
        aligned = x << lifts
        edge = rng.permutation(ITEMS)[: ITEMS // 2]
        noise[edge] = edge_noise(rng, aligned[edge], cut)
    y, flags = np.zeros(ITEMS, dtype=np.int64), np.zeros(ITEMS, dtype=np.int64)
    for number, frac in enumerate(fracs):
        n = select == number
        bits = None if noise is None else noise[n]
        y[n], _ = requantize(x[n], frac, fmt, rounding, overflow, bits)
        exact = round_shift(x[n], frac - fmt.frac, rounding, bits)
        flags[n] = (exact < fmt.min) | (exact > fmt.max)
    note = f"{fracs} to {fmt}, {rounding}, {overflow}"
    return Unit(component, inputs, {"y": y, "overflow": flags}, note)


def units(p):
    rng = np.random.default_rng(p["seed"])

    def made(number, *modes):
        shape, fracs, text = SHAPES[number]
        rounding, overflow = modes
        return case(shape, fracs, text, rounding, overflow, p["target"], rng)

    return {
        f"case_{number}_{rounding}_{overflow}": made(number, rounding, overflow)
        for number in p["shapes"]
        for turn, rounding in enumerate(ROUNDING_MODES)
        for overflow in [OVERFLOW_MODES[(number + turn) % 2]]
    }


@cocotb.test()
async def bench_requantize(dut):
    p = parameters()
    await check_units(dut, units(p), p["seed"])


@pytest.mark.parametrize("target", ["portable", "ice40"])
def test_requantize(request, target):
    p = {"seed": 3, "shapes": list(range(len(SHAPES))), "target": target}
    run_bench(request, Bundle(units(p)), "requantize", p)


def test_planted_fault_is_found(request):
    p = {"seed": 3, "shapes": [0], "target": "portable"}
    run_bench(
        request,
        Bundle(units(p)),
        "requantize",
        p,
        # The first saturation goes one code too far.
        alter=lambda text: re.sub(r"16'h7fff", "16'h8000", text, count=1),
        expect_failure=True,
    )
