"""The whole core at its ends: tensors at their rails, settings at their limits, full counters."""

import random
import re
from types import SimpleNamespace

import cocotb
import numpy as np
import pytest
from cocotb.triggers import FallingEdge
from cocotbext.axi import AxiStreamFrame

from sim.support.axi import reset, start
from sim.support.bench import Checks, parameters, run_bench
from sim.support.core import sequencer_register, set_steps
from sim.support.host import Host
from sim.support.problems import SHAPES, coefficients, draw, patterns, problem
from sim.support.top_designs import TOP_DESIGNS
from ska_hw.contract.results import CYCLE_BITS, STEP_BITS
from ska_hw.contract.stopping import StoppingRule
from ska_hw.driver.bus import OKAY
from ska_hw.hdl.top import TOP_MODULE, Top


async def begin(dut, share=0.05):
    p = parameters()
    design = TOP_DESIGNS[p["design"]]
    host = Host(dut, design, random.Random(p["seed"]), share)
    await start(dut)
    return SimpleNamespace(host=host, design=design, checks=Checks(seed=p["seed"]), p=p)


@cocotb.test(timeout_time=2000, timeout_unit="ms")
async def bench_rails(dut):
    """Every kind of X with every kind of W and c: the last step's tensors, sums and counts."""
    env = await begin(dut)
    host, design = env.host, env.design
    rng = np.random.default_rng(env.p["seed"])
    settings = coefficients(design)
    with env.checks as checks:
        for number in range(env.p["runs"]):
            kinds = SHAPES[number % 5], SHAPES[(number // 5 + number) % 5]
            c = settings[number % len(settings)]
            samples = design.data.samples if number % 3 else int(rng.integers(2, 5))
            steps = 2 + number % 3
            seed = (0, 0xFFFFFFFF, int(rng.integers(1 << 32)))[number % 3]
            case = f"run {number}: X {kinds[0]}, W {kinds[1]}, c {c}, {samples} samples"
            model = await host.configure(
                problem(design, rng, samples, *kinds), steps, c, seed=seed, stop_shift=None
            )
            assert await host.write("control", start=1) == 0
            await host.ended()
            done = [model.step() for _ in range(steps)][-1]
            await host.compare(checks, case, model, done)
            checks.equal(f"{case}, steps", steps, await host.read("steps_done"))


@cocotb.test(timeout_time=2000, timeout_unit="ms")
async def bench_stopping(dut):
    """The core stops by itself after the step that the rule says, and where Net changes sign."""
    env = await begin(dut)
    host, design = env.host, env.design
    rng = np.random.default_rng(env.p["seed"])
    settings = coefficients(design)
    with env.checks as checks:
        stopped = 0
        for number, shift in enumerate((0, 0, 1, 2, 3, 6, 12, 63, 36, 27)):
            c = settings[3 + number % 3]
            samples, steps = design.data.samples, 12
            model = await host.configure(
                problem(design, rng, samples, "random", "small" if number % 2 else "random"),
                steps,
                c,
                stop_shift=shift,
            )
            rule, expected = StoppingRule(design, shift), steps
            for step in range(steps):
                done = model.step()
                if rule.step([layer.sums for layer in done]):
                    expected, stopped = step + 1, stopped + 1
                    break
            assert await host.write("control", start=1) == 0
            await host.ended()
            case = f"run {number}, shift {shift}"
            checks.equal(f"{case}, steps", expected, await host.read("steps_done"))
            stops = await host.field("status", "stopped")
            checks.equal(f"{case}, stopped", expected < steps, stops)
            for layer, crossing in enumerate(rule.crossings):
                found = await host.result(layer, "crossing", STEP_BITS)
                checks.equal(f"{case}, layer {layer}, crossing", crossing, found)
        checks.equal("some runs stop, some do not", 1, 0 < stopped < 10)


TURNS = ("low", "high", "low", "mixed", "random", "high")
"""How W and b lie in the steps of `bench_turns`."""


@cocotb.test(timeout_time=2000, timeout_unit="ms")
async def bench_turns(dut):
    """W and b are written anew in every pause, so that Z and D turn from rail to rail."""
    env = await begin(dut)
    host, design = env.host, env.design
    rng = np.random.default_rng(env.p["seed"])
    settings, samples, steps = coefficients(design), design.data.samples, len(TURNS)
    with env.checks as checks:
        for number, (kind, shift) in enumerate(
            (("high", 63), ("low", 21), ("mixed", 42), ("random", 0), ("high", 16), ("high", 5))
        ):
            model = await host.configure(
                problem(design, rng, samples, kind, TURNS[0]),
                steps,
                settings[number],
                seed=int(rng.integers(1 << 32)),
                pause=True,
                stop_shift=shift,
            )
            rule = StoppingRule(design, shift)
            assert await host.write("interrupt_enable", done=1, paused=1) == 0
            assert await host.write("control", start=1) == 0
            for step in range(steps):
                await host.interrupt(40000)
                done, case = model.step(), f"X {kind}, step {step}"
                stop = rule.step([layer.sums for layer in done])
                events = await host.flags("events")
                checks.equal(f"{case}, done", stop or step + 1 == steps, "done" in events)
                await host.compare_results(checks, case, done)
                for layer, crossing in enumerate(rule.crossings):
                    found = await host.result(layer, "crossing", STEP_BITS)
                    checks.equal(f"{case}, layer {layer}, crossing", crossing, found)
                if "done" in events:
                    await host.compare(checks, case, model, done)
                    break
                for layer, now in enumerate(model.layers):
                    for name in ("w", "b"):
                        turned = TURNS[(step + 1 + (kind == "random") * layer) % steps]
                        codes = draw(rng, design.formats.w, getattr(now, name).shape, turned)
                        setattr(now, name, codes)
                        assert await host.load(name, layer, codes) == 0
                await host.flags("events")
                assert await host.write("control", resume=1) == 0


@cocotb.test(timeout_time=2000, timeout_unit="ms")
async def bench_counters(dut):
    """Counters that are set in the middle of a run count on, over powers of two too."""
    env = await begin(dut)
    host, design = env.host, env.design
    rng = np.random.default_rng(env.p["seed"])
    c, full = coefficients(design)[4], 1 << CYCLE_BITS
    names = ("cycles", "stall_cycles")
    plain: dict[str, int] = {}
    with env.checks as checks:
        for wanted in (None, 0, full // 2, 1 << 20, full - 1, full // 3, full // 3 * 2 + 1):
            await host.configure(problem(design, rng, 4, "random", "small"), 3, c)
            assert await host.write("control", start=1) == 0
            if wanted is not None:
                registers = {n: sequencer_register(dut.core, f"{n}_q", n) for n in names}
                counting = sequencer_register(dut.core, "counting_q", "counting")
                while not int(counting.value):
                    await FallingEdge(dut.clk)
                for name, register in registers.items():
                    put = (int(register.value) + wanted - plain[name]) % full
                    register.value = put
            await host.ended()
            found = {name: await host.counter(name) for name in names}
            if wanted is None:
                plain = found
                continue
            for name, value in found.items():
                checks.equal(f"{name} up to {wanted:#x}", wanted, value)


@cocotb.test(timeout_time=2000, timeout_unit="ms")
async def bench_aborted_transfers(dut):
    """A transfer given up once or twice, at any beat, with the other side waiting or not."""
    env = await begin(dut)
    host, rng = env.host, env.host.rng
    with env.checks as checks:
        for number in range(24):
            sending, twice = number % 2, number // 2 % 2
            host.sink.clear_pause_generator()
            host.sink.pause = bool(number // 4 % 2)
            command = "unload" if sending else "load"
            assert await host.write(command, tensor=1, layer=0, go=1) == 0
            if not sending and number // 4 % 2:
                host.source.send_nowait(AxiStreamFrame(host.packet([1] * 3)))
            for _ in range(rng.randrange(1, 25)):
                await FallingEdge(dut.clk)
            assert await host.write("control", abort=1) == 0
            if twice or host.sink.pause or not sending:
                assert await host.write("control", abort=1) == 0
            host.sink.pause = False
            await host.idle()
            host.sink.clear()
            host.source.clear()
            checks.equal(f"transfer {number}, idle", 0, (await host.read("status")) & 0x1B)
        await host.flags("errors")
        await host.training(checks, "afterwards", 2)


@cocotb.test(timeout_time=2000, timeout_unit="ms")
async def bench_packet_left_in_its_middle(dut):
    """What comes of a packet after an abort is dropped, up to its end or to a second abort."""
    env = await begin(dut)
    host = env.host
    rows, columns = env.design.network.sizes[0]
    with env.checks as checks:
        for twice in (False, True, False):
            host.source.clear_pause_generator()
            host.source.pause = False
            assert await host.write("load", tensor=1, layer=0, go=1) == OKAY
            host.source.send_nowait(AxiStreamFrame(host.packet([1] * rows * columns)))
            for _ in range(3):
                while not (dut.s_axis_tvalid.value == 1 and dut.s_axis_tready.value == 1):
                    await FallingEdge(dut.clk)
                await FallingEdge(dut.clk)
            host.source.pause = True
            assert await host.write("control", abort=1) == OKAY
            checks.equal("still receiving", 1, await host.field("status", "receiving"))
            if twice:
                assert await host.write("control", abort=1) == OKAY
                await host.idle()
                await reset(dut, 4)
                host.source.clear()
            host.source.pause = False
            if twice:
                # The packet's end will not come: docs/registers.md has the beat that stands for it.
                await host.source.send(AxiStreamFrame(host.packet([1])))
                await host.source.wait()
            await host.idle()
            if not twice:
                stored = await host.read("transferred")
                checks.equal("not all is stored", 1, 0 < stored < rows * columns)
        await host.training(checks, "afterwards", 2)


@cocotb.test(timeout_time=2000, timeout_unit="ms")
async def bench_abort_right_after_go(dut):
    """Nearer behind a transfer's start than accesses follow each other: nothing is moved."""
    env = await begin(dut)
    host, registers = env.host, dut.host.registers
    with env.checks as checks:
        for command in ("load", "unload"):
            go = getattr(registers, f"{command}_go")
            for wait in range(1, 5):
                await host.flags("events")
                writing = cocotb.start_soon(host.write(command, tensor=1, layer=0, go=1))
                while go.value != 1:
                    await FallingEdge(dut.clk)
                for _ in range(wait):
                    await FallingEdge(dut.clk)
                registers.control_abort.value = 1
                assert await writing == OKAY
                await host.idle()
                case = f"{command}, abort {wait} cycles later"
                checks.equal(f"{case}, moved", 0, await host.read("transferred"))
                checks.equal(f"{case}, done", 1, await host.flags("events") == {"transfer"})
        await host.training(checks, "afterwards", 2)


@cocotb.test(timeout_time=2000, timeout_unit="ms")
async def bench_last_steps(dut):
    """A run of as many steps as there can be, taken up near its middle and near its end."""
    env = await begin(dut)
    host, design, most = env.host, env.design, (1 << STEP_BITS) - 1
    rng = np.random.default_rng(env.p["seed"])
    c = coefficients(design)[4]
    with env.checks as checks:
        for near in (1 << STEP_BITS - 1, 1 << 16, most):
            await host.configure(problem(design, rng, 4, "random", "small"), most, c, pause=True)
            assert await host.write("interrupt_enable", done=1, paused=1) == 0
            await host.flags("events")
            assert await host.write("control", start=1) == 0
            await host.interrupt(40000)
            checks.equal("first step", 1, await host.read("steps_done"))
            set_steps(dut.core, near - 2)
            for step in (near - 1, near, near + 1):
                await host.flags("events")
                assert await host.write("control", resume=1) == 0
                await host.interrupt(40000)
                checks.equal("steps", step, await host.read("steps_done"))
                events = await host.flags("events")
                checks.equal(f"step {step}, done", step == most, "done" in events)
                if step == most:
                    break
            else:
                # A start while paused begins anew.
                assert await host.write("steps", value=2) == 0
                assert await host.write("options", pause=0) == 0
                assert await host.write("control", start=1) == 0
                await host.interrupt(40000)
                checks.equal("a new run", 2, await host.read("steps_done"))


@cocotb.test(timeout_time=2000, timeout_unit="ms")
async def bench_every_register(dut):
    """Every register is read, and every field that can be written takes its bits both ways."""
    env = await begin(dut)
    host = env.host
    with env.checks as checks:
        for address, name, _ in host.map.walk():
            checks.equal(f"read {name}", OKAY, (await host.read_word(address))[1])
        for register in host.map.registers:
            fields = [field for field in register.fields if field.access == "read_write"]
            others = sum((f.limits or (0, 0))[0] << f.low for f in fields)
            for field in fields:
                for value in patterns(field):
                    word = others & ~field.mask | value << field.low
                    case = f"{register.name} {field.name} {value:#x}"
                    answer = await host.write_word(register.offset, word)
                    checks.equal(f"{case}, answer", OKAY, answer)
                    checks.equal(case, value, await host.field(register.name, field.name))


@cocotb.test(timeout_time=2000, timeout_unit="ms")
async def bench_many_at_once(dut):
    """Reads and writes that wait for each other are all answered."""
    env = await begin(dut)
    host, master = env.host, env.host.bus.master
    identity, steps = (host.map.register(name).offset for name in ("identity", "steps"))
    with env.checks as checks:
        expected = await host.read("identity")
        writes = [master.init_write(steps, (n + 1).to_bytes(4, "little")) for n in range(6)]
        reads = [master.init_read(identity, 4) for _ in range(6)]
        for event in (*writes, *reads):
            await event.wait()
        for event in reads:
            checks.equal("identity", expected, int.from_bytes(event.data.data, "little"))
        checks.equal("last write", 6, await host.read("steps"))


@cocotb.test(timeout_time=2000, timeout_unit="ms")
async def bench_reset_in_a_pause(dut):
    """Nothing of the run remains."""
    env = await begin(dut)
    host, design = env.host, env.design
    rng = np.random.default_rng(env.p["seed"])
    with env.checks as checks:
        c = coefficients(design)[4]
        await host.configure(problem(design, rng, 4, "random", "small"), 9, c, pause=True)
        assert await host.write("interrupt_enable", paused=1) == OKAY
        assert await host.write("control", start=1) == OKAY
        await host.interrupt(40000)
        await reset(dut, 3)
        for name in ("status", "events", "steps_done"):
            checks.equal(name, 0, await host.read(name))
        await host.training(checks, "afterwards", 2)


@cocotb.test(timeout_time=2000, timeout_unit="ms")
async def bench_beat_in_part(dut):
    """A beat that lacks a byte is told, with the interrupt for errors."""
    env = await begin(dut)
    host = env.host
    rows, columns = env.design.network.sizes[0]
    with env.checks as checks:
        assert await host.write("interrupt_enable", error=1) == OKAY
        assert await host.write("load", tensor=1, layer=0, go=1) == OKAY
        await host.source.send(AxiStreamFrame(host.packet([1] * rows * columns)[:-1]))
        await host.interrupt()
        await host.idle()
        checks.equal("flag", 1, await host.flags("errors") == {"keep"})
        checks.equal("events", 1, {"error", "transfer"} <= await host.flags("events"))


def given(name, seed, runs):
    return {"design": name, "seed": seed, "runs": runs}


@pytest.mark.slow
@pytest.mark.parametrize("design", list(TOP_DESIGNS))
def test_extremes(request, design):
    run_bench(
        request,
        Top(TOP_DESIGNS[design]),
        TOP_MODULE,
        given(design, 1, 15),
        rtl_coverage=design != "wrapping",  # its units have benches of their own
        timeout=1500,
    )


def test_planted_fault(request):
    """The highest bit of a setting is not kept."""

    def alter(text: str) -> str:
        kept = (1 << (STEP_BITS - 1)) - 1
        return re.sub(r"(    steps <= )(\w+) ?;", rf"\1\2 & {STEP_BITS}'d{kept};", text)

    run_bench(
        request,
        Top(TOP_DESIGNS["q8"]),
        TOP_MODULE,
        given("q8", 1, 1),
        testcase="bench_every_register",
        alter=alter,
        expect_failure=True,
        initial_values=True,  # results are read that no run has written
    )
