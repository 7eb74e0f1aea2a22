"""PostProcess against the contract's lines for Z, D and G, elements of all layers mixed."""

import re
from typing import Any

import cocotb
import numpy as np

from sim.support.bench import parameters, run_bench
from sim.support.stream import (
    Bundle,
    Unit,
    check_units,
    corners_then_random,
    draw_keys,
    near_ties,
)
from ska_hw.design import Design
from ska_hw.hdl.units.post_process import PostProcess
from ska_hw.numbers.rounding import fit, noise_below, round_shift
from ska_hw.numbers.sigmoid.table import table

ITEMS = 1500
CASES = [
    {"formats__preset": "q16"},
    {"formats__preset": "q14g8", "rounding": "stochastic"},
    {"formats__preset": "q12", "training__gradient": "equation", "overflow": "wrap"},
    {"formats__preset": "q8", "rounding": "floor"},
    # X with more fraction bits than D, and W with more than the first layer's product.
    {"formats__preset": "q8", "formats__x": "s12.11", "rounding__z": "stochastic"},
    {"formats__preset": "q8", "formats__w": "s24.25", "rounding": "nearest_up"},
    {"formats__preset": "q8", "network__layers": [10], "rounding__g": "stochastic"},
]


def elements(made, rng):
    """Inputs in which both layer kinds, all magnitudes of acc and gaps alternate."""
    f, layers = made.formats, len(made.network.layers)
    layer = rng.integers(0, layers, ITEMS)
    bounds = [made.bounds.layers[number] for number in range(layers)]
    acc, zero_b = np.zeros(ITEMS, dtype=np.int64), np.zeros(ITEMS, dtype=bool)
    for number, b in enumerate(bounds):
        mine = np.flatnonzero(layer == number)
        acc[mine] = corners_then_random(rng, -b.forward, b.forward, len(mine))
        # Most sums of a full range saturate: let half of them stay within Z's.
        near = mine[len(mine) // 2 :]
        product_frac = made.operand_fmt(number).frac + f.w_view.frac
        reach = min(b.forward, (f.z.max + 2) << max(product_frac - f.z.frac, 0))
        acc[near] = rng.integers(-reach, reach, len(near))
        # With a b of 0, sums at ties and next to them.
        cut = product_frac - f.z.frac
        ties = [tie for tie in near_ties(cut) if abs(tie) <= b.forward] if cut > 0 else []
        tied = rng.permutation(near)[: len(near) // 3]
        acc[tied] = rng.choice(ties or [0], len(tied))
        # Some where rounding decides whether Z overflows.
        half, some = 1 << cut >> 1 if cut > 0 else 0, tied[::4]
        acc[some] = rng.choice((f.z.min, f.z.max), len(some)) << max(cut, 0)
        acc[some] += rng.choice((-half, half), len(some)) + rng.integers(-1, 2, len(some))
        acc[some] = np.clip(acc[some], -b.forward, b.forward)
        zero_b[tied] = True
    inputs = {
        "valid": rng.integers(0, 2, ITEMS),
        "acc": acc,
        "b": np.where(
            zero_b, 0, rng.permutation(corners_then_random(rng, f.w.min, f.w.max, ITEMS))
        ),
        "layer0": (layer == 0).astype(np.int64),
    }
    if made.training.gradient == "shifted":
        inputs["d_prev"] = rng.integers(0, f.d.max, ITEMS, endpoint=True)
        inputs["first"] = (rng.random(ITEMS) < 0.2).astype(np.int64)
    return layer, inputs


def add_noise(made, inputs, rng):
    """Rows, columns and keys where they are needed; the noise that follows from them."""
    bits: dict[str, Any] = {"z": None, "g": None}
    wanted = [t for t in bits if getattr(made.rounding, t) == "stochastic"]
    if wanted:
        inputs["row"], inputs["column"] = (rng.integers(0, 65536, ITEMS) for _ in range(2))
    for tensor in wanted:
        keys, bits[tensor] = draw_keys(rng, tensor, inputs["row"], inputs["column"])
        inputs[f"keys_{tensor}"] = keys
    return bits


def meet_noise(made, layer, inputs, bits, rng):
    """Sums whose Z or G the noise just rounds up, or just does not."""
    f = made.formats
    codes = np.arange(f.z.min, f.z.max + 1)
    d = table(made.sigmoid_spec).evaluate(codes)
    cut_g = made.bounds.layers[0].g_frac - f.g.frac
    left = codes * d * ((1 << f.d.frac) - d) & ((1 << cut_g) - 1)
    order = np.argsort(left)
    left = left[order]
    for n in rng.permutation(ITEMS)[: ITEMS // 2]:
        number, more = int(layer[n]), int(rng.integers(0, 2))
        bounds = made.bounds.layers[number]
        product_frac = made.operand_fmt(number).frac + f.w_view.frac
        lift, cut = bounds.z_frac - product_frac, bounds.z_frac - f.z.frac
        if bits["z"] is not None and (bits["g"] is None or n % 2) and cut > 0:
            # At a rail it decides what overflows.
            some = int(rng.integers(f.z.min // 2, f.z.max // 2))
            total = (f.z.max, f.z.min - 1, *[some] * 8)[rng.integers(0, 10)] << cut
            total += (1 << cut) - int(noise_below(bits["z"][n : n + 1], cut)[0]) - more
        elif bits["g"] is not None:
            least = (1 << cut_g) - int(noise_below(bits["g"][n : n + 1], cut_g)[0])
            at = int(np.searchsorted(left, least)) - more
            total = int(codes[order[np.clip(at, 0, len(codes) - 1)]]) << cut
        else:
            continue
        b = total & ((1 << lift) - 1)
        if abs(total >> lift) <= bounds.forward and b <= f.w.max:
            inputs["acc"][n], inputs["b"][n] = total >> lift, b


def rounded(x, frac, fmt, rounding, overflow, bits):
    """Codes and a flag for each that had been out of range."""
    exact = round_shift(x, frac - fmt.frac, rounding, bits)
    outside = (exact < fmt.min) | (exact > fmt.max)
    return fit(exact, fmt, overflow)[0], outside.astype(np.int64)


def case(overrides, seed):
    made, rng = Design.read("digits", **overrides), np.random.default_rng(seed)
    f, modes = made.formats, made.rounding
    layer, inputs = elements(made, rng)
    bits = add_noise(made, inputs, rng)
    meet_noise(made, layer, inputs, bits, rng)
    z, z_overflow = np.zeros(ITEMS, dtype=np.int64), np.zeros(ITEMS, dtype=np.int64)
    for number in range(len(made.network.layers)):
        mine, bounds = layer == number, made.bounds.layers[number]
        product_frac = made.operand_fmt(number).frac + f.w_view.frac
        total = (inputs["acc"][mine] << (bounds.z_frac - product_frac)) + (
            inputs["b"][mine] << (bounds.z_frac - f.w.frac)
        )
        some = None if bits["z"] is None else bits["z"][mine]
        z[mine], z_overflow[mine] = rounded(
            total, bounds.z_frac, f.z, modes.z, made.overflow.z, some
        )
    d = table(made.sigmoid_spec).evaluate(z)
    exact = zp = z * (d * ((1 << f.d.frac) - d))
    if "d_prev" in inputs:
        dd = np.where(inputs["first"], 0, d - inputs["d_prev"])
        exact = exact + (dd << (bounds.g_frac - f.d.frac))
    g, g_overflow = rounded(exact, bounds.g_frac, f.g, modes.g, made.overflow.g, bits["g"])
    expected = {"out_valid": inputs["valid"], "z": z, "d": d, "g": g, "zp": zp}
    expected |= {"z_overflow": z_overflow, "g_overflow": g_overflow}
    note = ", ".join(f"{key}={value}" for key, value in overrides.items())
    return Unit(PostProcess(made), inputs, expected, note, cleared=("out_valid",))


def units(p):
    return {f"case_{number}": case(CASES[number], p["seed"] + number) for number in p["cases"]}


@cocotb.test()
async def bench_post_process(dut):
    p = parameters()
    await check_units(dut, units(p), p["seed"])


def test_post_process(request):
    p = {"seed": 31, "cases": list(range(len(CASES)))}
    run_bench(request, Bundle(units(p)), "post_process", p)


def test_planted_fault_is_found(request):
    p = {"seed": 31, "cases": [3]}

    def alter(text):
        """The valid bit leaves one cycle early."""
        depth = max(int(number) for number in re.findall(r"\bvalid_d(\d+)_q\b", text))
        late, early = (f" = valid_d{depth - n}_q;" for n in (1, 2))
        return text.replace(late, early)

    run_bench(request, Bundle(units(p)), "post_process", p, alter=alter, expect_failure=True)


def test_planted_fault_of_a_reset_is_found(request):
    p = {"seed": 31, "cases": [3]}

    def alter(text):
        """A reset does not clear one of the valid bit's registers."""
        return re.sub(r"(valid_d7_q;\s+if \()rst\)", r"\g<1>1'h0)", text, count=1)

    run_bench(request, Bundle(units(p)), "post_process", p, alter=alter, expect_failure=True)
