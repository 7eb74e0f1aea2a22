"""WeightUpdater against `update.update_weights`, and both against exact fractions."""

import re

import cocotb
import numpy as np

from sim.support.bench import parameters, run_bench
from sim.support.stream import Bundle, Unit, check_units, corners_then_random, draw_keys
from ska_hw.design import PRESETS, Design
from ska_hw.hdl.units.weight_updater import WeightUpdater
from ska_hw.numbers.formats import EXACT_BITS
from ska_hw.numbers.rounding import NOISE_BITS, OVERFLOW_MODES, ROUNDING_MODES, noise_below
from ska_hw.numbers.update import Coefficient, update_weights

ITEMS = 4000
CASES = [
    (preset, rounding, OVERFLOW_MODES[(number + turn) % 2])
    for turn, rounding in enumerate(ROUNDING_MODES)
    for number, preset in enumerate(PRESETS)
    if (number + turn) % 2 or preset == "q16"
]


def stimulus(made, rng):
    """W, A, mantissas and cuts: exact ties and both rails at every cut, then random ones."""
    fmt, component = made.formats.w, WeightUpdater(made)
    bits, c_bits = len(component.a), made.formats.c_bits
    a_low, a_high = -(1 << bits >> 1), (1 << bits >> 1) - 1
    mantissas = [1 << (c_bits - 1), (1 << c_bits) - 1, 121 << (c_bits - 7), 1, 0]
    mantissa = rng.integers(0, 1 << c_bits, ITEMS)
    mantissa[: ITEMS // 2] = rng.choice(mantissas, ITEMS // 2)
    cut = rng.integers(0, EXACT_BITS, ITEMS)
    cut[: EXACT_BITS * 4] = np.tile(np.arange(EXACT_BITS), 4)
    a = corners_then_random(rng, a_low, a_high, ITEMS)
    a[: EXACT_BITS * 2] = rng.choice([a_low, a_high, -1, 1], EXACT_BITS * 2)
    # Ties: a power of two as the mantissa, and A an odd multiple of half a unit.
    for n in range(EXACT_BITS * 2, ITEMS // 2):
        half = int(cut[n]) - c_bits
        if 0 <= half < bits - 4:
            a[n], mantissa[n] = (2 * int(rng.integers(-4, 4)) + 1) << half, 1 << (c_bits - 1)
    # A tie, and one bit below it or none: all that decides is whether that bit was seen to leave.
    for n in range(ITEMS // 2, ITEMS * 3 // 4):
        cut[n], mantissa[n] = rng.integers(1, bits - 2), 1
        below = int(rng.integers(-1, cut[n] - 1))
        a[n] = (int(rng.integers(-2, 2)) << cut[n]) + (1 << cut[n] - 1)
        a[n] += (1 << below) * int(rng.choice([-1, 1])) if below >= 0 else 0
    # Products next to every power of two, from which a bit may leave at the top.
    for n in range(ITEMS * 3 // 4, ITEMS * 15 // 16):
        power = (1 << int(rng.integers(0, bits - 1))) * int(rng.choice([-1, 1]))
        a[n], mantissa[n] = power + int(rng.integers(-1, 2)), 1 << (c_bits - 1)
        cut[n] = rng.integers(0, EXACT_BITS if n % 2 else 8)
    a = np.clip(a, a_low, a_high)
    w = corners_then_random(rng, fmt.min, fmt.max, ITEMS)
    rng.shuffle(w)
    return component, {"a": a, "w": w, "mantissa": mantissa, "cut": cut}


def case(arguments, seed):
    preset, rounding, overflow = arguments
    made = Design.read(
        "digits", formats__preset=preset, rounding={"w": rounding}, overflow={"w": overflow}
    )
    rng = np.random.default_rng(seed)
    component, inputs = stimulus(made, rng)
    bits = None
    if rounding == "stochastic":
        row, column = rng.integers(0, 65536, ITEMS), rng.integers(0, 65536, ITEMS)
        keys, bits = draw_keys(rng, "w", row, column)
        inputs |= {"keys": keys, "row": row, "column": column}
        # Sums that the noise just rounds up, or just does not, as near as A can be.
        a_bits = len(component.a)
        for n in range(ITEMS // 2, ITEMS * 3 // 4):
            cut = int(rng.integers(1, NOISE_BITS + 4))
            unit = max(0, cut - a_bits + 3)
            least = (1 << cut) - int(noise_below(bits[n : n + 1], cut)[0])
            inputs["cut"][n], inputs["mantissa"][n] = cut, 1 << unit
            inputs["a"][n] = -(-least >> unit) - int(rng.integers(0, 2))
            inputs["a"][n] += int(rng.integers(-2, 1)) << cut - unit
    expected = np.zeros(ITEMS, dtype=np.int64)
    flags = np.zeros(ITEMS, dtype=np.int64)
    for n in range(ITEMS):
        one = slice(n, n + 1)
        # a_frac = W's fraction: the coefficient's shift is the cut itself.
        expected[one], flags[n] = update_weights(
            inputs["w"][one],
            inputs["a"][one],
            Coefficient(int(inputs["mantissa"][n]), int(inputs["cut"][n])),
            made.formats.w.frac,
            made.formats.w,
            rounding,
            overflow,
            None if bits is None else bits[one],
        )
    note = f"{made.formats.w}, {', '.join(arguments)}"
    return Unit(component, inputs, {"w_next": expected, "overflow": flags}, note)


def units(p):
    return {f"case_{number}": case(CASES[number], p["seed"] + number) for number in p["cases"]}


@cocotb.test()
async def bench_weight_updater(dut):
    p = parameters()
    await check_units(dut, units(p), p["seed"])


def test_weight_updater(request):
    p = {"seed": 23, "cases": list(range(len(CASES)))}
    run_bench(request, Bundle(units(p)), "weight_updater", p)


def test_planted_fault_is_found(request):
    p = {"seed": 23, "cases": [0]}

    def alter(text):
        """Ties go to the even neighbour of A c in place of W + A c."""
        return re.sub(r"(assign \w+\s+= )(\w+\[\d\]) \^ w\w*\[0\];", r"\1\2;", text, count=1)

    run_bench(request, Bundle(units(p)), "weight_updater", p, alter=alter, expect_failure=True)
