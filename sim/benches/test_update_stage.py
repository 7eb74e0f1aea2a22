"""UpdateStage against `update.update_weights`: weights and biases by turns, and where they go."""

from collections.abc import Mapping
from typing import Any

import cocotb
import numpy as np
import pytest
from amaranth.lib.data import StructLayout

from sim.support.bench import parameters, run_bench
from sim.support.source_fault import faulty_verilog
from sim.support.stream import Bundle, Unit, check_units, corners_then_random, pack_keys
from ska_hw.design import Design
from ska_hw.hdl.interface.commands import taken_layout, weight_layout
from ska_hw.hdl.units.update_stage import UpdateStage, update_layout
from ska_hw.numbers.noise import noise, round_keys
from ska_hw.numbers.rounding import ROUNDING_MODES
from ska_hw.numbers.update import Coefficient, update_weights

ITEMS, TAIL = 1500, 40
CASES = [
    (preset, rounding, flushing)
    for preset, rounding, flushing in (
        *(("q16", rounding, 0) for rounding in ROUNDING_MODES),
        ("q8", "floor", 0),
        ("q8", "stochastic", 1),
    )
]


def packed(layout: StructLayout, fields: Mapping[str, Any]) -> np.ndarray:
    """Words of a layout, from arrays of its fields; what has no array is 0."""
    word = np.zeros(ITEMS, dtype=object)
    for name, field in layout:
        mask = (1 << field.width) - 1
        word |= (np.asarray(fields.get(name, [0] * ITEMS)).astype(object) & mask) << field.offset
    return word


def case(arguments, seed):
    preset, rounding, flushing = arguments
    made = Design.read("digits", formats__preset=preset, rounding={"w": rounding})
    rng, f = np.random.default_rng(seed), made.formats
    bits = made.bounds.array_bits
    layout = update_layout(made)
    fields = {
        name: rng.integers(0, 1 << min(field.width, 16) - (name == "column"), ITEMS)
        for name, field in layout
    }
    bias = fields["bias"] == 1
    wide = [corners_then_random(rng, -(1 << bits - 1), (1 << bits - 1) - 1, ITEMS) for _ in "aa"]
    # Sums of many sizes, so that some updates stay in range.
    a, gradient_sum = (x >> rng.integers(0, bits, ITEMS) for x in wide)
    w, b = (rng.integers(f.w.min, f.w.max, ITEMS, endpoint=True) for _ in "wb")
    # After the last item the settings are gone, which stand while anything is under way.
    for values in (fields["valid"], a, gradient_sum, w, b):
        values[-TAIL:] = 0
    mantissa = (1 << f.c_bits) - 1 - int(rng.integers(0, 1 << f.c_bits - 1))
    cuts = {"w": int(rng.integers(f.c_bits, bits)), "b": int(rng.integers(f.c_bits, bits))}
    inputs = {
        "update": packed(layout, fields),
        "taken": packed(taken_layout(made), {"a": a, "w": w}),
        "gradient_sum": gradient_sum,
        "b": b,
        "mantissa": mantissa,
        "cut_w": cuts["w"],
        "cut_b": cuts["b"],
        "flushing": flushing,
    }
    bits_of_noise = None
    if rounding == "stochastic":
        column = fields["column"] + fields["lane"]
        keys = round_keys(int(rng.integers(1 << 32)), 1, 2, "w")
        inputs["keys_w"], bits_of_noise = pack_keys(keys), noise(keys, fields["row"], column)
    found, flags = np.zeros(ITEMS, dtype=np.int64), np.zeros(ITEMS, dtype=np.int64)
    for n in range(ITEMS):
        one = slice(n, n + 1)
        found[one], flags[n] = update_weights(
            (b if bias[n] else w)[one],
            (gradient_sum if bias[n] else a)[one],
            Coefficient(mantissa, cuts["b" if bias[n] else "w"]),
            f.w.frac,
            f.w,
            rounding,
            made.overflow.w,
            None if bits_of_noise is None else bits_of_noise[one],
        )
    valid = fields["valid"] * (1 - flushing)
    stored = {"valid": valid * ~bias, "lane": fields["lane"], "address": fields["address"]}
    expected = {
        "weight": packed(weight_layout(made), stored | {"w": found}),
        "b_valid": valid * bias,
        "b_lane": fields["lane"],
        "b_address": fields["address"],
        "b_next": found,
        "w_overflow": valid * ~bias * flags,
        "b_overflow": valid * bias * flags,
    }
    return Unit(UpdateStage(made), inputs, expected, ", ".join(map(str, arguments)))


def units(p):
    return {f"case_{number}": case(CASES[number], p["seed"] + number) for number in p["cases"]}


@cocotb.test()
async def bench_update_stage(dut):
    p = parameters()
    await check_units(dut, units(p), p["seed"])


def test_update_stage(request):
    p = {"seed": 5, "cases": list(range(len(CASES)))}
    # What a delay line without a reset has in it, `flushing` keeps back in the core.
    run_bench(request, Bundle(units(p)), "update_stage", p, initial_values=True)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Mux(bias, self.cut_b, self.cut_w)", "self.cut_w"),
        ("self.update.column + self.update.lane", "self.update.column"),
        ('valid & ~tag["bias"] & updater.overflow', "valid & updater.overflow"),
    ],
    ids=["cut", "noise", "count"],
)
def test_planted_fault(request, old, new):
    p = {"seed": 5, "cases": [ROUNDING_MODES.index("stochastic")]}
    run_bench(
        request,
        Bundle(units(p)),
        "update_stage",
        p,
        alter=lambda _: faulty_verilog(
            lambda: Bundle(units(p)), "update_stage", UpdateStage, "elaborate", old, new
        ),
        expect_failure=True,
        initial_values=True,
    )
