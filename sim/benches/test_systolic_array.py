"""The systolic array against integer matrix products, tiles of both passes in any order."""

import os
import re
from typing import Any

import cocotb
import numpy as np
import pytest
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge

from sim.support.bench import Checks, parameters, run_bench, value_of
from ska_hw.export.verilog.emit import emit
from ska_hw.export.verilog.tidy import HEADER
from ska_hw.hdl.array.array_column import PE_MODULE
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.systolic_array import COLUMN_MODULE, SystolicArray
from ska_hw.hdl.targets import ecp5
from ska_hw.hdl.targets.portable import TARGET as PORTABLE

SHAPES = {
    "2_u8": ArrayParameters(2, 8, False, 16, 14, 34),
    "3_s9": ArrayParameters(3, 9, True, 6, 8, 27),
    "4_u16": ArrayParameters(4, 16, False, 16, 16, 44),
    "8_u8": ArrayParameters(8, 8, False, 8, 12, 31),
}
MIX = "FUFFUUFUF"
"""Tiles of forward and update, each after each."""

Place = tuple[int, int]
"""A cycle and a column."""


class Schedule:
    """Edge values in skewed time, and the sums to expect at (cycle, column) of either output."""

    def __init__(self, p, rng):
        self.p, self.rng = p, rng
        # Room for the first weights, which run ahead of x; meanwhile accumulators become zero.
        self.cycles = self.apart = 2 * p.size
        self.x, self.update, self.load = {}, {}, {}
        self.g, self.w, self.psum_in = {}, {}, {}
        self.expected: dict[str, dict[Place, tuple[Any, str]]] = {"psum_out": {}, "acc_out": {}}
        array = SystolicArray(p, PORTABLE)
        self.latency, self.drain_latency = array.latency, array.drain_latency

    def draw(self, bits, signed, shape, corners):
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
        if corners:
            return self.rng.choice(np.array([low, high], dtype=np.int64), size=shape)
        return self.rng.integers(low, high, size=shape, endpoint=True, dtype=np.int64)

    def forward(self, samples, corners, label):
        """One weight tile with partial sums entering from the north."""
        p, start, size = self.p, self.cycles, self.p.size
        x = self.draw(p.x_bits, p.x_signed, (samples, size), corners)
        w = self.draw(p.w_bits, True, (size, size), corners)
        psum = self.draw(p.acc_bits - 2, True, (samples, size), False)
        sums = psum + x @ w
        for r in range(size):
            self.load[start, r] = 1
            for n in range(samples):
                self.x[start + n, r] = x[n, r]
            for c in range(size):
                self.w[start - r, c] = w[r, c]
        for n in range(samples):
            for c in range(size):
                self.psum_in[start + n, c] = psum[n, c]
                place = start + n + self.latency, c
                self.expected["psum_out"][place] = sums[n, c], f"{label}, sample {n}, column {c}"
        self.cycles += samples

    def accumulate(self, samples, corners, label):
        """Outer products; the drain of them overlaps with the next forward tiles."""
        p, size = self.p, self.p.size
        start = self.cycles = max(self.cycles, self.apart)
        x = self.draw(p.x_bits, p.x_signed, (samples, size), corners)
        g = self.draw(p.g_bits, True, (samples, size), corners)
        sums = x.T @ g
        for r in range(size):
            for n in range(samples):
                self.update[start + n, r] = self.load[start + n, r] = 1
                self.x[start + n, r] = x[n, r]
        for n in range(samples):
            for c in range(size):
                self.g[start + n, c] = g[n, c]
        self.cycles += samples
        self.apart = self.cycles + 2 * size
        for r in range(size):
            for c in range(size):
                place = self.cycles - 1 + self.drain_latency + 2 * r, c
                self.expected["acc_out"][place] = sums[r, c], f"{label}, row {r}, column {c}"


def packed(values, bits, cycle, size, skew=0):
    """One edge's vector in real time `cycle`: lane i carries its skewed cycle - i."""
    word = 0
    for lane in range(size):
        value = int(values.get((cycle - skew - lane, lane), 0))
        word |= (value & ((1 << bits) - 1)) << (lane * bits)
    return word


def lane(word, index, bits):
    return value_of(word[(index + 1) * bits - 1 : index * bits], signed=True)


@cocotb.test(timeout_time=10, timeout_unit="ms")
async def bench_systolic_array(dut):
    given = parameters()
    p = ArrayParameters(**given["shape"])
    array = SystolicArray(p, PORTABLE)
    rng = np.random.default_rng(given["seed"])
    schedule = Schedule(p, rng)
    for number, kind in enumerate(given["mix"] * given["rounds"]):
        samples = int(rng.integers(p.size, 3 * p.size))
        tile = schedule.forward if kind == "F" else schedule.accumulate
        tile(samples, number % 3 == 1, f"tile {number} ({kind})")
    for port in ("rst", "x", "update", "load", "g", "w", "psum_in"):
        getattr(dut, port).value = 0
    Clock(dut.clk, 10, unit="ns").start()
    edges = [
        (dut.x, schedule.x, p.x_bits, 0),
        (dut.update, schedule.update, 1, 0),
        (dut.load, schedule.load, 1, 0),
        (dut.g, schedule.g, p.g_bits, 0),
        (dut.w, schedule.w, p.w_bits, 0),
        (dut.psum_in, schedule.psum_in, p.acc_bits, array.x_to_psum_in),
    ]
    waiting = {name: dict(places) for name, places in schedule.expected.items()}
    with Checks(fmt=f"s{p.acc_bits}.0", seed=given["seed"]) as checks:
        for cycle in range(schedule.cycles + 4 * p.size + array.latency):
            await FallingEdge(dut.clk)
            for name, due in waiting.items():
                word = getattr(dut, name).value
                for column in range(p.size):
                    item = due.pop((cycle - column, column), None)
                    if item is not None:
                        checks.equal(item[1], item[0], lane(word, column, p.acc_bits))
            for port, values, bits, skew in edges:
                port.value = packed(values, bits, cycle, p.size, skew)
        for name, due in waiting.items():
            checks.equal(f"sums of {name} that never came", 0, len(due), "count")


@pytest.mark.parametrize("name", SHAPES)
def test_systolic_array(request, name):
    shape = SHAPES[name]
    given = {"shape": vars(shape), "mix": MIX, "rounds": 2, "seed": 7}
    run_bench(request, SystolicArray(shape, PORTABLE), "ska_systolic_array", given)


def test_ecp5(request):
    shape = SHAPES["3_s9"]
    given = {"shape": vars(shape), "mix": MIX, "rounds": 2, "seed": 8}
    run_bench(
        request,
        SystolicArray(shape, ecp5.TARGET),
        "ska_systolic_array",
        given,
        alter=lambda text: text + ecp5.TARGET.models(),
    )


@pytest.mark.parametrize(
    "fault",
    [
        (r"carry_q <= psum_lo_sum\[\d+\]", "carry_q <= 1'h0"),
        (r"acc_carry_q <= acc_lo\[\d+\]", "acc_carry_q <= 1'h0"),
        (r"\.acc_lo_in\(acc_lo_1\)", ".acc_lo_in(acc_lo_0)"),
        (r"\.g_in\(g_1\)", ".g_in(g_0)"),
        (r"\.w_in\(w_1\)", ".w_in(w_0)"),
        (r"\.x_in_1\(x_1_0\)", ".x_in_1(x_0_0)"),
        (r"psum_hi_in_q <= .*;", "psum_hi_in_q <= 0;"),
    ],
    ids=["carry", "carry_of_update", "acc_wire", "g_wire", "w_wire", "x_wire", "psum_in"],
)
def test_planted_fault(request, fault):
    shape = SHAPES["3_s9"]
    run_bench(
        request,
        SystolicArray(shape, PORTABLE),
        "ska_systolic_array",
        {"shape": vars(shape), "mix": MIX, "rounds": 1, "seed": 7},
        alter=lambda text: re.sub(fault[0], fault[1], text),
        expect_failure=True,
    )


def test_emission_grows_by_instances_only():
    started = sum(os.times()[:4])
    text = emit(
        SystolicArray(ArrayParameters(32, 16, False, 16, 16, 44), PORTABLE), "ska_systolic_array"
    )
    # Processor time, of children too: other tests may be running.
    assert sum(os.times()[:4]) - started < 10
    for module, instance in ((PE_MODULE, "pe"), (COLUMN_MODULE, "column")):
        assert text.count(f"module {module}(") == 1
        assert len(re.findall(rf"^  {module} {instance}_", text, re.MULTILINE)) == 32


def test_emission_is_deterministic():
    shape = SHAPES["4_u16"]
    texts = {emit(SystolicArray(shape, PORTABLE), "ska_systolic_array") for _ in range(2)}
    assert len(texts) == 1
    # Nothing of where it was written: a slash begins a comment, and no path.
    assert "/" not in texts.pop().removeprefix(HEADER).replace("//", "")
