"""Exceptions in a run or a transfer: the core is idle after them, and they are what is raised."""

import contextlib
import signal
import threading
import time

import numpy as np
import pytest

from ska_hw.contract.register_map import register_map
from ska_hw.cosim.axi_bus import SimulatedBus
from ska_hw.driver import BusError, Core, CoreError
from ska_hw.driver import core as core_module
from tests.support.driven import DESIGN, FakeBus, FaultyBus, model_of, problem

STEPS = 2
ONES = (1 << 32) - 1


@pytest.fixture(scope="module")
def simulated():
    with SimulatedBus(DESIGN) as found:
        yield found


@pytest.fixture
def bus(simulated):
    return FaultyBus(simulated)


@pytest.fixture
def core(bus):
    return Core(bus, DESIGN)


def small_run(core):
    """Every kind of call: a load, a recorded run, a run without pauses, a tensor."""
    x, weights, biases = problem(2, 1)
    core.load(x, weights, biases)
    run = core.run(STEPS, seed=5)
    core.run(1, record=False, stop_shift=3)
    return run.history, core.tensor("w", 1).tolist()


def accesses_of(bus, core):
    bus.break_(None)
    expected = small_run(core)
    return bus.accesses, expected


def in_order(core):
    """Idle, not waiting, without errors, no event but that of an earlier transfer."""
    assert core.registers.flags("status") in ([], ["error"], ["stopped"], ["stopped", "error"])
    assert core.registers.flags("events") in ([], ["transfer"])
    assert core.errors() == []


@pytest.mark.parametrize("kind", [KeyboardInterrupt, BusError])
@pytest.mark.parametrize("done", [False, True], ids=["before", "after"])
def test_an_exception_at_any_access(bus, core, kind, done):
    """The n-th access raises, with or without effect on the core; the next call works."""
    count, expected = accesses_of(bus, core)
    assert count > 100
    for at in range(count):
        planned = kind(f"at {at}")

        def fault(number, do, at=at, planned=planned):
            if number != at:
                return do()
            if done:
                do()
            raise planned

        bus.break_(fault)
        with pytest.raises(kind) as found:
            small_run(core)
        assert found.value is planned
        bus.break_(None)
        in_order(core)
        assert core._samples == core.registers.read("samples")
    assert small_run(core) == expected


def test_a_bus_that_stays_broken(bus, core):
    """The first exception is raised, at once; when the bus works again, so does the next call."""
    count, expected = accesses_of(bus, core)
    for at in range(0, count, 5):
        raised: list[BusError] = []

        def fault(number, do, at=at, raised=raised):
            if number < at:
                return do()
            raised.append(BusError(f"broken at {number}"))
            raise raised[-1]

        bus.break_(fault)
        began = time.monotonic()
        with pytest.raises(BusError) as found:
            small_run(core)
        assert found.value is raised[0]
        assert time.monotonic() - began < 10
        with pytest.raises(BusError):
            core.run(1)
        bus.break_(None)
        core.write_tensor("b", [1, 2, 3, 4], 0)
        assert core.tensor("b", 0).tolist() == [1, 2, 3, 4]
    assert small_run(core) == expected


@pytest.mark.parametrize("reads", ["zeros", "ones", "random"])
def test_a_bus_that_answers_nonsense_ends(bus, core, monkeypatch, reads):
    """As a device that fell off the bus does: no call waits forever."""
    monkeypatch.setattr(core_module, "TRANSFER_SECONDS", 0.02)
    monkeypatch.setattr(core_module, "CLEAR_SECONDS", 0.02)
    draw = np.random.default_rng(2)
    nonsense = {"zeros": lambda: 0, "ones": lambda: ONES}
    nonsense["random"] = lambda: int(draw.integers(1 << 32))
    x, weights, biases = problem(2, 1)
    for at in (0, 3, 8, 20, 40):
        bus.break_(None)
        core.abort()
        core.load(x, weights, biases)

        def fault(number, do, at=at):
            return do() if number < at else nonsense[reads]()

        bus.break_(fault)
        began = time.monotonic()
        with pytest.raises((CoreError, BusError)):
            core.run(STEPS, timeout=0.05)
        assert time.monotonic() - began < 5
    bus.break_(None)
    core.abort()
    in_order(core)
    small_run(core)


class Raised(BaseException):
    """What the signal's handler raises."""


@pytest.fixture
def alarm():
    """Have `Raised` come so many seconds later, at any place, as Ctrl-C does."""

    def raise_(*_):
        raise Raised

    before = signal.signal(signal.SIGALRM, raise_)
    yield lambda seconds: signal.setitimer(signal.ITIMER_REAL, seconds)
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


def test_a_signal_at_any_moment(simulated, alarm):
    """Also in the middle of the simulated bus's own talk with its process."""
    core = Core(simulated, DESIGN)
    x, weights, biases = problem(12, 3)
    hit = 0
    for delay in np.linspace(0.0005, 0.05, 40):
        try:
            alarm(delay)
            core.load(x, weights, biases)
            core.run(3, 0.05, seed=8)
            core.tensor("z", 1)
            alarm(0)
        except Raised:
            hit += 1
        core.load(x, weights, biases)
        run = core.run(3, 0.05, seed=8)
        model = model_of(x, weights, biases, 0.05, 8)
        for found in run.history:
            assert [layer.sums for layer in model.step()] == [layer.sums for layer in found]
    assert hit > 0


def test_a_long_run_ends_soon(simulated, alarm):
    core = Core(simulated, DESIGN)
    core.load(*problem(12, 3))
    began = time.monotonic()
    alarm(0.3)
    with pytest.raises(Raised):
        core.run(1_000_000, record=False)
    assert time.monotonic() - began < 10
    in_order(core)
    assert 0 < core.registers.read("steps_done") < 1_000_000
    assert core.registers.field("status", "error") == 5


def test_an_exception_while_clearing_up_is_made_good_later(bus, core):
    """A second Ctrl-C is raised at once; the next call ends the run first."""
    core.load(*problem(12, 3))
    bus.break_(lambda number, do: do() if number < 20 else _interrupt())
    with pytest.raises(KeyboardInterrupt):
        core.run(1_000_000)
    bus.break_(None)
    assert core.registers.field("status", "busy") or core.registers.field("status", "paused")
    core.load(*problem(12, 3))
    assert core.run(3).steps == 3


def _interrupt():
    raise KeyboardInterrupt


def test_a_run_that_another_ends_is_no_result(core, bus):
    """An abort from outside: its run is neither returned nor left as the latest."""
    core.load(*problem(12, 3))
    core.run(2)
    address = core.registers.map.register("control").offset
    bus.break_(lambda number, do: (bus.bus.write32(address, 4) if number == 60 else None, do())[1])
    with pytest.raises(CoreError, match=r"status\.error 5: .*5 aborted"):
        core.run(5)
    bus.break_(None)
    in_order(core)
    with pytest.raises(CoreError, match="no recorded run"):
        core.observables()


def test_abort_clears_what_the_refused_load_left(core, bus):
    """The core runs, started by somebody else; a refused access leaves a flag."""
    core.load(*problem(12, 3))
    core.registers.write("steps", value=1_000_000)
    core.registers.write("options", pause=0)
    core.registers.write("control", start=1)
    with pytest.raises(BusError, match="SLVERR"):
        core.registers.write("load", tensor=0, layer=0, go=1)
    assert core.errors() == ["busy"]
    core.abort()
    in_order(core)
    core.load(*problem(12, 3))
    assert core.run(2).steps == 2


def test_the_second_abort_gives_up_a_packet_that_nobody_takes(core, monkeypatch):
    core.load(*problem(12, 3))
    core.registers.write("unload", tensor=1, layer=0, go=1)
    while not core.registers.field("status", "sending"):
        pass
    aborts = []
    write = core.registers.write

    def counted(name, **fields):
        if name == "control":
            aborts.append(fields)
        write(name, **fields)

    monkeypatch.setattr(core.registers, "write", counted)
    core.abort(0.05)
    assert aborts == [{"abort": 1}] * 2
    in_order(core)
    assert core.tensor("w", 0).tolist() == problem(12, 3)[1][0].tolist()


def test_a_core_that_does_not_stop_is_told():
    bus = FakeBus()
    core = Core(bus, DESIGN)
    bus.set("status", 1)
    bus.written.clear()
    with pytest.raises(CoreError, match=r"did not stop within 0\.01 seconds"):
        core.abort(0.01)
    assert bus.written == [("control", 4), ("control", 4)]
    bus.set("status", 0)
    core.write_tensor("b", [0, 0, 0], 1)  # which ends first what was not ended
    assert ("control", 4) in bus.written[2:]


def test_the_waits_after_an_exception_are_short(monkeypatch):
    """2 seconds for either abort, not the 30 of a transfer."""
    bus = FakeBus()
    core = Core(bus, DESIGN)
    clock = iter(np.arange(0, 10_000, 0.5).tolist())
    now = [0.0]

    def monotonic():
        now[0] = next(clock)
        return now[0]

    monkeypatch.setattr(time, "monotonic", monotonic)

    def stuck(data):
        bus.set("status", 1)
        raise KeyboardInterrupt

    monkeypatch.setattr(bus, "send_stream", stuck)
    with pytest.raises(KeyboardInterrupt):
        core.write_tensor("b", [0, 0, 0], 1)
    assert now[0] < 8


def test_what_does_not_fit_changes_nothing(core, bus):
    """`load` looks at all tensors before it writes the first."""
    x, weights, biases = problem(12, 3)
    core.load(x, weights, biases)
    bus.break_(None)
    with pytest.raises(ValueError, match="w of layer 1"):
        core.load(x[:4] * 0, [weights[0], weights[1].T], biases)
    with pytest.raises(ValueError, match="beyond"):
        core.load(x[:4] * 0, weights, [biases[0], biases[1] + (1 << 30)])
    with pytest.raises(ValueError, match="beyond"):
        core.write_tensor("w", weights[0] + (1 << 30), 0)
    with pytest.raises(ValueError, match="layer must be below 2"):
        core.tensor("z", 2)
    assert bus.accesses == 0
    assert core.tensor("x").tolist() == x.tolist()


class SilentBus(FaultyBus):
    """Drops the answers of writes, as many buses do, and writes 0 for every `c_shift`."""

    def write32(self, address, value):
        shift = register_map(DESIGN).register("c_shift").offset
        with contextlib.suppress(BusError):
            super().write32(address, 0 if address == shift else value)


def test_a_refused_configuration_starts_nothing(simulated):
    core = Core(SilentBus(simulated), DESIGN)
    core.load(*problem(12, 3))
    before = core.registers.read("steps_done")
    with pytest.raises(CoreError, match="configuring: range: A value beyond its limits"):
        core.run(before + 1)
    assert core.registers.read("steps_done") == before
    in_order(core)


def test_calls_come_one_after_the_other_from_any_thread(simulated):
    """Each gets its own answer."""
    offsets = [0, 4, 8, 12, 16, 20]
    expected = [simulated.read32(offset) for offset in offsets]
    wrong = []

    def ask(number):
        for _ in range(100):
            if simulated.read32(offsets[number]) != expected[number]:
                wrong.append(number)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(len(offsets))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
