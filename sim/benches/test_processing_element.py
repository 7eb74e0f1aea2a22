"""The processing element against its equation, with every control bit at random."""

import random
import re

import cocotb
import pytest
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge

from sim.support.bench import Checks, parameters, run_bench, value_of
from ska_hw.design.targets import FAMILIES
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.processing_element import ProcessingElement
from ska_hw.hdl.targets import target_named
from ska_hw.hdl.targets.portable import TARGET as PORTABLE

SHAPES = {
    "u8_s16": ArrayParameters(2, 8, False, 16, 14, 40),
    "u16_s16": ArrayParameters(2, 16, False, 16, 16, 43),
    "s9_s8": ArrayParameters(2, 9, True, 6, 8, 25),
    "s2_s2": ArrayParameters(2, 2, True, 2, 2, 5),
}
CYCLES = 1500


def _corner_or_any(rng, bits, signed):
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    return rng.choice([low, high, 0, low + 1, rng.randint(low, high), rng.randint(low, high)])


def _wrapped(value, bits):
    value &= (1 << bits) - 1
    return value - (value >> (bits - 1) << bits)


def stimulus(p, rng, cycles):
    """Rows of (x, update, load, g, w, psum, acc) for as many cycles."""
    return [
        (
            _corner_or_any(rng, p.x_bits, p.x_signed),
            rng.random() < 0.5,
            rng.random() < 0.5,
            _corner_or_any(rng, p.g_bits, True),
            _corner_or_any(rng, p.w_bits, True),
            _corner_or_any(rng, p.acc_bits, True),
            _corner_or_any(rng, p.acc_bits, True),
        )
        for _ in range(cycles)
    ]


def expected_sums(p, rows):
    """What psum and acc are for each sample, by the equations of the class."""
    b, acc, sums = 0, 0, []
    for t, (x, update, load, g, w, _, _) in enumerate(rows):
        north, south = rows[min(t + ProcessingElement.x_to_psum_in, len(rows) - 1)][5:]
        if load:
            b = g if update else w
        acc = _wrapped(acc + x * b, p.acc_bits) if update else south
        sums.append({"psum": _wrapped(north + x * b, p.acc_bits), "acc": acc})
    return sums


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def bench_processing_element(dut):
    given = parameters()
    p = ArrayParameters(**given["shape"])
    rng = random.Random(given["seed"])
    rows = stimulus(p, rng, CYCLES)
    # A defined start: the first sample loads b and takes the accumulator from the south.
    rows[0] = (rows[0][0], False, True, *rows[0][3:])
    sums = expected_sums(p, rows)
    Clock(dut.clk, 10, unit="ns").start()
    lo = {}
    with Checks(fmt=f"s{p.acc_bits}.0", seed=given["seed"]) as checks:
        for t, (x, update, load, g, w, *given_sums) in enumerate(rows):
            await FallingEdge(dut.clk)
            # What is read here was registered by the edge that ended cycle t - 1.
            lo[t] = {"psum": dut.psum_lo_out.value, "acc": dut.acc_lo_out.value}
            hi = {"psum": dut.psum_hi_out.value, "acc": dut.acc_hi_out.value}
            sample = t - ProcessingElement.latency - 1
            if 0 <= sample < CYCLES - 2 * ProcessingElement.latency:
                for name, due in sums[sample].items():
                    case = f"sample {sample}, {name}"
                    upper = value_of(hi[name], signed=True)
                    checks.equal(f"{case}, upper limb", due >> p.lo_bits, upper)
                    low = due & ((1 << p.lo_bits) - 1)
                    checks.equal(f"{case}, lower limb", low, value_of(lo[t - 1][name]))
            if t >= 1:
                mask = (1 << p.x_bits) - 1
                checks.equal(f"x_out {t}", rows[t - 1][0] & mask, value_of(dut.x_out.value), "raw")
                checks.equal(
                    f"update_out {t}", rows[t - 1][1], value_of(dut.update_out.value), "bit"
                )
                checks.equal(f"load_out {t}", rows[t - 1][2], value_of(dut.load_out.value), "bit")
                checks.equal(
                    f"g_out {t}", rows[t - 1][3], value_of(dut.g_out.value, signed=True), "raw"
                )
            if t >= ProcessingElement.w_latency:
                checks.equal(
                    f"w_out {t}", rows[t - 2][4], value_of(dut.w_out.value, signed=True), "raw"
                )
            dut.x_in.value = x & ((1 << p.x_bits) - 1)
            dut.update_in.value = int(update)
            dut.load_in.value = int(load)
            dut.g_in.value = g & ((1 << p.g_bits) - 1)
            dut.w_in.value = w & ((1 << p.w_bits) - 1)
            earlier = rows[t - 1][5:] if t else (0, 0)
            for name, now, before in zip(("psum", "acc"), given_sums, earlier, strict=True):
                upper = (before >> p.lo_bits) & ((1 << p.hi_bits) - 1)
                getattr(dut, f"{name}_lo_in").value = now & ((1 << p.lo_bits) - 1)
                getattr(dut, f"{name}_hi_in").value = upper


WITH_CELLS = [name for name in FAMILIES if target_named(name).multiply]


def with_models(text):
    return text + "".join(target_named(name).models() for name in FAMILIES)


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("seed", [1])
def test_processing_element(request, name, seed):
    shape = SHAPES[name]
    made = ProcessingElement(shape, PORTABLE)
    run_bench(request, made, "ska_pe", {"shape": vars(shape), "seed": seed})


@pytest.mark.parametrize("target", WITH_CELLS)
@pytest.mark.parametrize("name", ["u16_s16", "s9_s8"])
def test_cells(request, target, name):
    shape = SHAPES[name]
    made = ProcessingElement(shape, target_named(target))
    run_bench(request, made, "ska_pe", {"shape": vars(shape), "seed": 2}, alter=with_models)


@pytest.mark.parametrize(
    "fault",
    [
        (r"\.INIT0\(16'h000a\)", ".INIT0(16'h0000)"),
        (r"\.B0\(acc_hi_out\[1\]\)", ".B0(acc_hi_in[1])"),
        (r"\.SIGNEDB\(1'h1\)", ".SIGNEDB(1'h0)"),
        (r"addend_hi_q <= .*;", "addend_hi_q <= 0;"),
    ],
    ids=["carry", "accumulator", "sign", "upper_limb"],
)
def test_planted_fault_ecp5(request, fault):
    shape = SHAPES["u16_s16"]
    run_bench(
        request,
        ProcessingElement(shape, target_named("ecp5")),
        "ska_pe",
        {"shape": vars(shape), "seed": 1},
        alter=lambda text: with_models(re.sub(fault[0], fault[1], text)),
        expect_failure=True,
    )


def test_planted_fault_ice40(request):
    shape = SHAPES["u16_s16"]
    run_bench(
        request,
        ProcessingElement(shape, target_named("ice40")),
        "ska_pe",
        {"shape": vars(shape), "seed": 1},
        alter=lambda text: with_models(re.sub(r"\.A_SIGNED\(1'h0\)", ".A_SIGNED(1'h1)", text)),
        expect_failure=True,
    )


@pytest.mark.parametrize("target", WITH_CELLS)
@pytest.mark.filterwarnings("ignore::amaranth._unused.UnusedMustUse")
def test_block_too_narrow(target):
    limit = FAMILIES[target].operand_bits
    shape = ArrayParameters(2, limit + 1, True, 8, 8, 40)
    problem = f"operand a must be at most {limit} bits wide, not {limit + 1}"
    with pytest.raises(ValueError, match=problem):
        emit(ProcessingElement(shape, target_named(target)), "ska_pe")


@pytest.mark.parametrize(
    "fault",
    [
        (r"psum_carry_q <= psum_lo_sum\[\d+\]", "psum_carry_q <= 1'h0"),
        (r"acc_carry_q <= acc_lo\[\d+\]", "acc_carry_q <= 1'h0"),
        (r"update_q3 \?", "1'h1 ?"),
        (r"update_q4 \?", "update_q5 ?"),
        (r"update_out \? g_out :.*;", lambda found: found[0].replace("w_q", "w_out")),
    ],
    ids=["carry", "carry_of_update", "product_of_no_update", "control_late", "weight_late"],
)
def test_planted_fault(request, fault):
    shape = SHAPES["u8_s16"]
    run_bench(
        request,
        ProcessingElement(shape, PORTABLE),
        "ska_pe",
        {"shape": vars(shape), "seed": 1},
        alter=lambda text: re.sub(fault[0], fault[1], text),
        expect_failure=True,
    )
