"""GradientUnit against the contract's line for G, for all presets, variants and modes."""

import re

import cocotb
import numpy as np

from sim.support.bench import parameters, run_bench
from sim.support.stream import Bundle, Unit, check_units, corners_then_random, edge_noise
from ska_hw.design import PRESETS, Design
from ska_hw.hdl.units.gradient import GradientUnit
from ska_hw.numbers.rounding import requantize, round_shift

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


def decisive(rng, f, cut, items):
    """Z and D whose Z P, to which dD adds whole units, decides how G is rounded or whether it fits.

    The first result tells those of which dD would lead away from a rail of G.
    """
    z = rng.integers(f.z.min // 2, f.z.max // 2, CANDIDATES)
    # D with zeros below, so that one bit alone may be what is left of Z P.
    d = rng.integers(0, f.d.max, CANDIDATES) & (-1 << rng.integers(0, f.d.frac // 2, CANDIDATES))
    zp = z * d * ((1 << f.d.frac) - d)
    beside = (zp & ((1 << cut) - 1)) ^ (1 << cut >> 1)
    single = rng.permutation(np.flatnonzero(beside & (beside - 1) == 0))[: items // 4]
    ties = np.argsort(np.abs((zp & ((1 << cut) - 1)) - (1 << cut >> 1)))[: items // 8]
    taken = np.concatenate([ties, single])
    rails = [beside_rail(rng, f, cut, rail, items // 8) for rail in (f.g.min, f.g.max)]
    pairs = [*rails, (z[taken], d[taken]), *(beside_ties(f, cut, bit) for bit in range(cut - 1))]
    z, d = (np.concatenate(parts)[:items] for parts in zip(*pairs, strict=True))
    z, d = np.resize(z, items), np.resize(d, items)
    return np.arange(items) < sum(len(z) for z, _ in rails), z, d


def beside_rail(rng, f, cut, rail, items):
    """Some Z and D whose Z P is less than a code away from a rail of G."""
    d = np.tile(np.arange(1, f.d.max), 2)
    p = d * ((1 << f.d.frac) - d)
    z = (rail << cut) // p
    z[len(z) // 2 :] += 1
    near = (np.abs(z * p - (rail << cut)) < 1 << cut) & (f.z.min <= z) & (z <= f.z.max)
    taken = rng.permutation(np.flatnonzero(near))[:items]
    return z[taken], d[taken]


def beside_ties(f, cut, bit):
    """Some Z and D whose Z P has of all dropped bits only the first one and `bit`."""
    d = np.arange(1, f.d.max, 2, dtype=np.uint64)
    p = d * (np.uint64(1 << f.d.frac) - d)
    inverse = p.copy()
    for _ in range(5):  # each doubles the bits that are right, three at first
        inverse *= np.uint64(2) - p * inverse
    z = (np.uint64((1 << cut >> 1) | 1 << bit) * inverse & np.uint64((1 << cut) - 1)).astype(int)
    z -= (z >> (cut - 1)) << cut
    found = np.flatnonzero((f.z.min <= z) & (z <= f.z.max))[:12]
    return z[found], d[found].astype(int)


def lead_to_rails(rng, fmt, d_max, cut, lift, zp, d, d_prev):
    """Give some of the items a dD that leads just to a rail of G, where rounding may cross it."""
    some = rng.permutation(len(zp) // 2)[: len(zp) // 4]
    rails = rng.choice([fmt.min, fmt.max], len(some)) << cut
    led = d[some] - (((rails - zp[some]) >> lift) + rng.integers(0, 2, len(some)))
    d_prev[some] = np.where((led >= 0) & (led <= d_max), led, d_prev[some])


def case(arguments, seed):
    made, rng = design(*arguments), np.random.default_rng(seed)
    f, g_frac = made.formats, made.bounds.layers[0].g_frac
    z = corners_then_random(rng, f.z.min, f.z.max, ITEMS)
    d = corners_then_random(rng, 0, f.d.max, ITEMS, [f.d.max // 2, f.d.max // 2 + 1])
    d_prev = np.clip(d + rng.integers(-9, 10, ITEMS), 0, f.d.max)
    far = rng.permutation(ITEMS)[: ITEMS // 2]
    d[far], d_prev[far] = d[rng.permutation(far)], rng.integers(0, f.d.max, len(far), endpoint=True)
    first = (rng.random(ITEMS) < 0.1).astype(np.int64)
    one = 1 << f.d.frac
    cut = g_frac - f.g.frac
    chosen, z[-ITEMS // 2 :], d[-ITEMS // 2 :] = decisive(rng, f, cut, ITEMS // 2)
    d_prev[-ITEMS // 2 :] = np.where(chosen, d[-ITEMS // 2 :], d_prev[-ITEMS // 2 :])
    zp = z * (d * (one - d))
    lead_to_rails(rng, f.g, f.d.max, cut, g_frac - f.d.frac, zp, d, d_prev)
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
