"""SigmoidUnit against its table, every code of Z, and against the sigmoid itself."""

import re

import cocotb
import numpy as np

from sim.support.bench import parameters, run_bench
from sim.support.stream import Bundle, Unit, check_units
from ska_hw.design import PRESETS
from ska_hw.hdl.targets.portable import TARGET as PORTABLE
from ska_hw.hdl.units.sigmoid_unit import SigmoidUnit
from ska_hw.numbers.formats import Format
from ska_hw.numbers.sigmoid.spec import SigmoidSpec, plan_segments
from ska_hw.numbers.sigmoid.table import smallest, table

Q16 = (Format.parse("s16.12"), Format.parse("u16.16"))


def specs():
    """The presets' tables, and those of other degrees and methods. That of q8 comes first."""
    pairs = sorted({(p["z"], p["d"]) for p in PRESETS.values()})
    found = [smallest(Format.parse(z), Format.parse(d)) for z, d in pairs]
    z, d = Format.parse("s12.8"), Format.parse("u8.8")
    return [
        *found,
        smallest(*Q16, 2),
        SigmoidSpec(*Q16, 1, 64),
        SigmoidSpec(*Q16, 1, plan_segments(Q16[0]), "plan"),
        smallest(z, d, 0),
        SigmoidSpec(z, d, 0, 1 << 11),
        # One segment for each code: nothing is left for t.
        SigmoidSpec(z, d, 1, 1 << 11),
        smallest(z, Format.parse("u12.12"), 2),
    ]


def units(p):
    """Every code of each table, in an order in which neighbours differ in segment and sign."""
    every = specs()
    chosen = [every[number] for number in p["tables"]]
    items = 1 << max(spec.z_fmt.bits for spec in chosen)
    found = {}
    for number, spec in enumerate(chosen):
        z = np.arange(items, dtype=np.int64) * 0x6B % (2 * spec.half)
        z -= (z >= spec.half) * (2 * spec.half)
        made = table(spec)
        note = f"{spec.z_fmt} to {spec.d_fmt}, degree {spec.degree}, {spec.segments} segments"
        found[f"table_{number}"] = Unit(
            SigmoidUnit(made, PORTABLE), {"z": z}, {"d": made.evaluate(z)}, note
        )
    return found


@cocotb.test()
async def bench_sigmoid(dut):
    await check_units(dut, units(parameters()), 0)


def test_every_code(request):
    p = {"tables": list(range(len(specs())))}
    run_bench(request, Bundle(units(p)), "sigmoid", p)


def test_planted_fault_is_found(request):
    def alter(text):
        """One bit of one segment's slope."""
        return re.sub(
            r"(memory\[3\] = \d+'h)([0-9a-f])",
            lambda match: f"{match[1]}{int(match[2], 16) ^ 1:x}",
            text,
            count=1,
        )

    p = {"tables": [0]}
    run_bench(request, Bundle(units(p)), "sigmoid", p, alter=alter, expect_failure=True)
