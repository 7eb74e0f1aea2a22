"""The bench helper itself: a wrong, silent, empty or crashing bench must not pass."""

import re
import shlex
import subprocess
import sys

import cocotb
import pytest
from amaranth.hdl import Module, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge

from sim.support.bench import Checks, parameters, run_bench, value_of
from sim.support.functional import VARIABLE
from sim.support.paths import ROOT


class Successor(wiring.Component):
    """y is x + 1, one cycle later."""

    def __init__(self) -> None:
        super().__init__({"x": In(signed(8)), "y": Out(signed(8))})

    def elaborate(self, platform: object) -> Module:
        """The register."""
        m = Module()
        m.d.sync += self.y.eq(self.x + 1)
        return m


@cocotb.test(timeout_time=100, timeout_unit="us")
async def bench_successor(dut):
    p = parameters()
    dut.rst.value = dut.x.value = 0
    Clock(dut.clk, 10, unit="ns").start()
    with Checks(fmt="s8.0", seed=p["seed"]) as checks:
        if p["mode"] == "crash":
            raise RuntimeError("planned")
        if p["mode"] == "silent":
            return
        for x in range(-128, 127):
            await FallingEdge(dut.clk)
            dut.x.value = x
            await FallingEdge(dut.clk)
            checks.equal(f"x = {x}", x + 1, value_of(dut.y.value, signed=True))


def wrong(text: str) -> str:
    return re.sub(r"'h0*1\b", "'h3", text)


def test_passes(request, monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)  # none of the hardware that is covered
    run_bench(request, Successor(), "successor", {"mode": "good", "seed": 1})


def test_planted_fault_is_found(request):
    run_bench(
        request,
        Successor(),
        "successor",
        {"mode": "good", "seed": 1},
        alter=wrong,
        expect_failure=True,
    )


@pytest.mark.parametrize(
    ("mode", "alter", "words"),
    [
        ("good", wrong, "x = -128: expected -127, rtl found -125 (s8.0), seed 1"),
        ("crash", None, "planned"),
        ("silent", None, "the bench compared nothing"),
        ("good", lambda text: text + "nonsense", "syntax error"),
    ],
)
def test_failures_are_reported(request, mode, alter, words):
    with pytest.raises(pytest.fail.Exception) as failure:
        run_bench(request, Successor(), "successor", {"mode": mode, "seed": 1}, alter=alter)
    assert words in str(failure.value)
    _, *rerun = shlex.split(str(failure.value).partition("rerun: ")[2])
    command = [sys.executable, *rerun, "--collect-only", "--quiet"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)


@pytest.mark.parametrize("mode", ["good", "crash", "silent"])
def test_expected_failure_must_be_a_mismatch(request, mode):
    with pytest.raises(AssertionError, match="not found"):
        run_bench(request, Successor(), "successor", {"mode": mode, "seed": 1}, expect_failure=True)
