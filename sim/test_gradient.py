"""GradientUnit against the contract's line for G, for all presets, variants and modes."""

import re

import cocotb
import numpy as np

from sim.bench import parameters, run_bench
from sim.stream import Bundle, Unit, check_units, corners_then_random, edge_noise
from ska_hw.bounds import layer_bounds
from ska_hw.design import PRESETS, Design
from ska_hw.fixed import requantize, round_shift
from ska_hw.hdl.gradient import GradientUnit

ITEMS = 1500
CANDIDATES = 100_000
CASES = [
    # (preset, variant, rounding of G, overflow of G)
    *((preset, "shifted", "nearest_even", "saturate") for preset in PRESETS),
    ("q16", "equation", "stochastic", "wrap"),
    ("q16", "shifted", "floor", "wrap"),
    ("q14g8", "shifted", "stochastic", "saturate"),
    ("q12", "equation", "nearest_up", "saturate"),
    ("q8", "shifted", "stochastic", "wrap"),
]


def design(preset, variant, rounding, overflow):
    return Design.read(
        "digits",
        formats__preset=preset,
        training__gradient=variant,
        rounding__g=rounding,
        overflow__g=overflow,
        # A range too small for the largest gradients, so that G does overflow.
        formats__g={"q16": "s16.18", "q8": "s8.10"}.get(preset),
    )


def case(arguments, seed):
    made, rng = design(*arguments), np.random.default_rng(seed)
    f, g_frac = made.formats, layer_bounds(made, 0).g_frac
    z = corners_then_random(rng, f.z.min, f.z.max, ITEMS)
    d = corners_then_random(rng, 0, f.d.max, ITEMS, [f.d.max // 2, f.d.max // 2 + 1])
    d_prev = np.clip(d + rng.integers(-9, 10, ITEMS), 0, f.d.max)
    far = rng.permutation(ITEMS)[: ITEMS // 2]
    d[far], d_prev[far] = d[rng.permutation(far)], rng.integers(0, f.d.max, len(far), endpoint=True)
    first = (rng.random(ITEMS) < 0.1).astype(np.int64)
    one = 1 << f.d.frac
    cut = g_frac - f.g.frac
    # Where z P, to which dD adds whole units, comes nearest to a tie.
    some_z = rng.integers(f.z.min // 2, f.z.max // 2, CANDIDATES)
    some_d = rng.integers(0, f.d.max, CANDIDATES)
    away = np.abs((some_z * some_d * (one - some_d) & ((1 << cut) - 1)) - (1 << cut >> 1))
    nearest = np.argsort(away)[: ITEMS // 4]
    z[-len(nearest) :], d[-len(nearest) :] = some_z[nearest], some_d[nearest]
    zp = z * (d * (one - d))
    exact = zp
    inputs = {"z": z, "d": d}
    if made.training.gradient == "shifted":
        exact = exact + (np.where(first, 0, d - d_prev) << (g_frac - f.d.frac))
        inputs |= {"d_prev": d_prev, "first": first}
    noise = None
    if made.rounding.g == "stochastic":
        noise = corners_then_random(rng, 0, 2**32 - 1, ITEMS).astype(np.uint32)
        edge = rng.permutation(ITEMS)[: ITEMS // 2]
        noise[edge] = edge_noise(rng, exact[edge], cut)
        inputs["noise"] = noise
    g, _ = requantize(exact, g_frac, f.g, made.rounding.g, made.overflow.g, noise)
    rounded = round_shift(exact, g_frac - f.g.frac, made.rounding.g, noise)
    flags = (rounded < f.g.min) | (rounded > f.g.max)
    return Unit(
        GradientUnit(made),
        inputs,
        {"g": g, "overflow": flags.astype(np.int64), "zp": zp},
        f"{f.g}, {', '.join(arguments)}",
    )


def units(p):
    return {
        f"case_{number}": case(arguments, p["seed"] + number)
        for number, arguments in list(enumerate(CASES))[p["first"] : p["last"]]
    }


@cocotb.test()
async def bench_gradient(dut):
    p = parameters()
    await check_units(dut, units(p), p["seed"])


def test_gradient(request):
    p = {"seed": 11, "first": 0, "last": len(CASES)}
    run_bench(request, Bundle(units(p)), "gradient", p)


def test_planted_fault_is_found(request):
    p = {"seed": 11, "first": 4, "last": 5}
    run_bench(
        request,
        Bundle(units(p)),
        "gradient",
        p,
        # One minus D becomes one less, as a complement in place of a negation would give.
        alter=lambda text: re.sub(r"9'h100 - ", "9'h0ff - ", text, count=1),
        expect_failure=True,
    )
