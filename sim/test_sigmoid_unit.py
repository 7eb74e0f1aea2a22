"""SigmoidUnit against its table, every code of Z, and against the sigmoid itself."""

import re

import cocotb
import numpy as np

from sim.bench import parameters, run_bench
from sim.stream import Bundle, Unit, check_units
from ska_hw.design import PRESETS
from ska_hw.fixed import Format
from ska_hw.hdl.sigmoid_unit import SigmoidUnit
from ska_hw.sigmoid import Spec, plan_segments, smallest, table

Q16 = (Format.parse("s16.12"), Format.parse("u16.16"))


def specs(z_bits):
    """Tables whose Z has `z_bits` bits: the presets', and those of other degrees."""
    pairs = {(p["z"], p["d"]) for p in PRESETS.values()}
    formats = [tuple(Format.parse(text) for text in pair) for pair in sorted(pairs)]
    found = [smallest(z, d) for z, d in formats if z.bits == z_bits]
    if z_bits == 16:
        found += [smallest(*Q16, 2), Spec(*Q16, 1, 64)]
        found += [Spec(*Q16, 1, plan_segments(Q16[0]), "plan")]
    if z_bits == 12:
        z, d = Format.parse("s12.8"), Format.parse("u8.8")
        found += [smallest(z, d, 0), Spec(z, d, 0, 1 << 11), smallest(z, Format.parse("u12.12"), 2)]
        # One segment for each code: nothing is left for t.
        found += [Spec(z, d, 1, 1 << 11)]
    return found


def units(z_bits):
    """Every code once, in an order in which neighbours differ in segment and sign."""
    z = np.arange(1 << z_bits, dtype=np.int64) * 0x6B % (1 << z_bits)
    z -= (z >> (z_bits - 1)) << z_bits
    found = {}
    for number, spec in enumerate(specs(z_bits)):
        made = table(spec)
        note = f"{spec.z_fmt} to {spec.d_fmt}, degree {spec.degree}, {spec.segments} segments"
        found[f"table_{number}"] = Unit(SigmoidUnit(made), {"z": z}, {"d": made.evaluate(z)}, note)
    return found


@cocotb.test()
async def bench_sigmoid(dut):
    await check_units(dut, units(parameters()["z_bits"]), 0)


def test_every_code_16(request):
    run_bench(request, Bundle(units(16)), "sigmoid", {"z_bits": 16})


def test_every_code_14(request):
    run_bench(request, Bundle(units(14)), "sigmoid", {"z_bits": 14})


def test_every_code_12(request):
    run_bench(request, Bundle(units(12)), "sigmoid", {"z_bits": 12})


def test_planted_fault_is_found(request):
    def alter(text):
        """One bit of one segment's slope."""
        return re.sub(
            r"(rom\[3\] = \d+'h)([0-9a-f])",
            lambda match: f"{match[1]}{int(match[2], 16) ^ 1:x}",
            text,
            count=1,
        )

    p = {"z_bits": 12}
    run_bench(request, Bundle(units(12)), "sigmoid", p, alter=alter, expect_failure=True)
