"""Observer against `contract.stopping.StoppingRule`, on sums next to where a decision turns."""

import random
import re

import cocotb
import pytest
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge

from sim.support.bench import Checks, parameters, run_bench, value_of
from ska_hw.contract.results import STEP_BITS, sum_bits
from ska_hw.contract.stopping import INVERSE_LN2, StoppingRule, net_shift
from ska_hw.contract.sums import SUMS
from ska_hw.design import Design
from ska_hw.hdl.control.observer import Observer
from ska_hw.hdl.control.recorder import FORWARD
from ska_hw.numbers.update import SHIFT_BITS

CASES = {
    "one": {"network__layers": [4], "formats__preset": "q8"},
    "two": {
        "network__layers": [4, 3],
        "formats__preset": "q8",
        "training__net_sign": "equation",
    },
}
RUNS = 200


class Draw:
    """Sums of one layer in one run, step by step, next to the decision that the run is about."""

    def __init__(self, design, rng, shift, decision):
        self.rng, self.shift, self.decision = rng, shift, decision
        self.bits = dict(zip(SUMS, sum_bits(design), strict=True))
        self.lift = net_shift(design)
        self.sign = 1 if design.training.net_sign == "equation" else -1
        self.best, self.flow, self.step = None, None, 0

    def any(self, name, signed=True):
        """A code of the sum's width, of any magnitude."""
        value = self.rng.getrandbits(self.bits[name] - 1) >> self.rng.randrange(self.bits[name])
        return -value if signed and self.rng.random() < 0.5 else value

    def near(self, value, name, signed=True):
        """The same, a little more or less, or another by one bit."""
        bits = self.bits[name] - 1
        found = value + self.rng.choice((-1, 0, 0, 1))
        if self.rng.random() < 0.4:
            found ^= 1 << self.rng.randrange(bits)
        return min(max(found, -(1 << bits) if signed else 0), (1 << bits) - 1)

    def entropy(self):
        """Lower than before for certain, or nearly as before."""
        if self.best is None:
            found = self.any("z_dd")
        elif self.decision == "entropy":
            found = self.near(self.best, "z_dd")
        else:
            found = -(1 << self.bits["z_dd"] - 1) + self.rng.getrandbits(4)
        self.best = found if self.step <= 1 else max(self.best, found)
        return found

    def steady(self):
        """As before, or so far from it that it is just steady, or just not."""
        if self.flow is None:
            found = self.any("dz_dz", signed=False)
        elif self.decision == "flow":
            part = 1 << self.shift
            edge = self.flow * part // self.rng.choice((part + 1, max(part - 1, 1)))
            found = self.near(edge, "dz_dz", signed=False)
        else:
            found = self.flow
        self.flow = found
        return found

    def net(self):
        """Both sums of Tensor Net, which nearly or quite cancel each other, or any."""
        left, right = self.any("dz_d"), self.any("dz_zp")
        if self.rng.random() < 0.3:
            return left, right
        if self.rng.random() < 0.3:
            left -= left % INVERSE_LN2
        right = -self.sign * (left << self.lift) // INVERSE_LN2
        if self.rng.random() < 0.3:
            return self.single(right)
        return left, self.near(right, "dz_zp")

    def single(self, right):
        """Such that one bit alone of Net is not 0; `right` is about what dz_zp is."""
        place = self.rng.randrange(self.lift + self.bits["dz_d"] - 3)
        if place < self.lift:
            # K is even: below its lowest one there is no solution but 0.
            unit = INVERSE_LN2 & -INVERSE_LN2
            inverse = pow(INVERSE_LN2 // unit, -1, 1 << self.lift)
            right = (self.sign * ((1 << place) // unit) * inverse) % (1 << self.lift)
        else:
            right = right >> self.lift + 1 << self.lift
        rest = (1 << place) - self.sign * INVERSE_LN2 * right
        return rest >> self.lift, right

    def sums(self):
        """All sums of the next step."""
        left, right = self.net()
        values = {"z_dd": self.entropy(), "dz_dz": self.steady(), "dz_d": left, "dz_zp": right}
        values |= {name: self.any(name) for name in SUMS if name not in values}
        self.step += 1
        return [values[name] for name in SUMS]


class Bench:
    """The observer's inputs and outputs."""

    def __init__(self, dut, design, checks, rng):
        self.dut, self.design, self.checks, self.rng = dut, design, checks, rng
        self.latency = Observer(design).latency
        self.case = ""

    async def cycle(self, judged=0):
        """One cycle, in which a judgement comes or does not."""
        await FallingEdge(self.dut.clk)
        found = value_of(self.dut.judged.value)
        self.checks.equal(f"{self.case}, judged", judged, found)

    async def begin(self, enable, shift, reset):
        """A run, behind a reset or not; its settings stand from its restart on."""
        self.dut.rst.value = int(reset)
        await self.cycle()
        self.dut.rst.value = 0
        self.dut.enable.value = self.rng.getrandbits(1)
        self.dut.shift.value = self.rng.getrandbits(SHIFT_BITS)
        self.dut.restart.value = 1
        await self.cycle()
        self.dut.restart.value = 0
        self.dut.enable.value, self.dut.shift.value = int(enable), shift

    async def records(self, layer, sums):
        """All records of a layer, up to its judgement."""
        values = [*sums, *(self.rng.getrandbits(8) for _ in range(len(FORWARD) - len(sums)))]
        mask = (1 << len(self.dut.record_value)) - 1
        self.dut.record_layer.value = layer
        self.dut.record_valid.value = 1
        for entry, value in enumerate(values):
            self.dut.record_entry.value = entry
            self.dut.record_value.value = value & mask
            await self.cycle()
        self.dut.record_valid.value = 0
        # What is not valid is not looked at.
        self.dut.record_entry.value = self.rng.randrange(len(FORWARD))
        self.dut.record_value.value = self.rng.getrandbits(8)
        for _ in range(self.latency - 2):
            await self.cycle()
        await self.cycle(judged=1)


async def run(bench, number):
    """One run of a few steps against the model."""
    design, rng = bench.design, bench.rng
    layers = len(design.network.layers)
    shift = rng.choice((0, 1, 2, 3, 5, 8, 13, 31))
    enable, about = rng.random() < 0.9, rng.randrange(layers)
    decisions = [rng.choice(("entropy", "flow")) if n == about else "" for n in range(layers)]
    draws = [Draw(design, rng, shift, decision) for decision in decisions]
    rule = StoppingRule(design, shift)
    await bench.begin(enable, shift, reset=rng.random() < 0.2)
    # Steps that are far apart, as if there had been others between them.
    steps = [0, 1, *sorted(rng.getrandbits(STEP_BITS) >> rng.randrange(30) for _ in range(3))]
    for at, step in enumerate(max(s, min(at, 2)) for at, s in enumerate(steps)):
        rule._step = step
        every = [draw.sums() for draw in draws]
        stop = rule.step(every) and enable
        bench.dut.step.value = step
        for layer, sums in enumerate(every):
            bench.case = f"run {number}, step {at} ({step}), layer {layer}"
            await bench.records(layer, sums)
            crossing = value_of(bench.dut.crossing.value, signed=True)
            bench.checks.equal(f"{bench.case}, crossing", rule.crossings[layer], crossing)
            bench.checks.equal(f"{bench.case}, layer", layer, value_of(bench.dut.layer.value))
        # It stands until the next records.
        for wait in range(rng.randrange(1, 4)):
            if wait:
                await bench.cycle()
            found = value_of(bench.dut.stop.value)
            bench.checks.equal(f"{bench.case}, stop {wait} cycles later", stop, found)


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def bench_observer(dut):
    p = parameters()
    design, rng = Design.read("digits", **CASES[p["case"]]), random.Random(p["seed"])
    for name in ("restart", "enable", "shift", "step", "record_valid", "record_layer"):
        getattr(dut, name).value = 0
    dut.record_entry.value = dut.record_value.value = 0
    dut.rst.value = 1
    Clock(dut.clk, 10, unit="ns").start()
    await FallingEdge(dut.clk)
    with Checks(seed=p["seed"]) as checks:
        bench = Bench(dut, design, checks, rng)
        for number in range(RUNS):
            await run(bench, number)
        # A reset while a layer is judged: nothing comes of it.
        await bench.begin(True, 1, reset=False)
        dut.record_valid.value, dut.record_entry.value = 1, len(FORWARD) - 1
        await bench.cycle()
        dut.record_valid.value, dut.rst.value = 0, 1
        await bench.cycle()
        dut.rst.value = 0
        for _ in range(2 * bench.latency):
            await bench.cycle()
        checks.equal("stop after a reset", 0, value_of(dut.stop.value))


def component(case):
    return Observer(Design.read("digits", **CASES[case]))


@pytest.mark.parametrize("case", CASES)
def test_observer(request, case):
    run_bench(request, component(case), "observer", {"seed": 1, "case": case})


@pytest.mark.parametrize(
    "fault",
    [
        # The flow is steady only below the limit; entropy passes where it stays.
        (r"(\$signed\(room_above_q\)) >= ", r"\1 > "),
        (r"(\$signed\(z_dd_q\)) - ", r"\1 - 2'sd1 - "),
    ],
    ids=["flow", "entropy"],
)
def test_planted_fault(request, fault):
    run_bench(
        request,
        component("one"),
        "observer",
        {"seed": 1, "case": "one"},
        alter=lambda text: re.sub(fault[0], fault[1], text, count=1),
        expect_failure=True,
    )
