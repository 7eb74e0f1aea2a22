"""How the driver waits for a core: events, pauses, errors, and time."""

import pytest

from ska_hw.contract.sums import SUMS
from ska_hw.driver import Core, CoreError
from tests.support.driven import DESIGN, FakeBus


@pytest.fixture
def bus():
    return FakeBus()


@pytest.fixture
def fake(bus):
    found = Core(bus, DESIGN)
    bus.written.clear()
    return found


def test_a_run_waits_for_its_time_and_no_longer(fake, bus):
    """The bus is told how much is left; a pause starts the time anew."""
    asked = []
    clock = [0.0]
    events = iter([0, 0, 2, 0, 1])

    def wait(timeout):
        asked.append(timeout)
        clock[0] += 4
        word = next(events)
        bus.set("events", word)
        bus.set("steps_done", 1 if word == 2 else 2)

    bus.wait_interrupt = wait
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("time.monotonic", lambda: clock[0])
        fake.run(2, timeout=13)
        assert asked == [13, 9, 5, 13, 9]
        assert bus.written.count(("control", 2)) == 1  # a resume
        asked.clear()
        for timeout, waits in ((8, [8, 4]), (9, [9, 5, 1])):
            events = iter([0] * 9)
            with pytest.raises(CoreError, match=f"did not finish within {timeout} seconds"):
                fake.run(2, timeout=timeout)
            assert asked == waits
            asked.clear()
        events = iter([0] * 9)
        with pytest.raises(CoreError, match="did not finish within 10 seconds"):
            fake.run(2, timeout=10)
    assert asked == [10, 6, 2]
    assert bus.written[-1] == ("events", (1 << 32) - 1)
    assert ("control", 4) in bus.written


def test_a_pause_without_a_step_is_no_endless_loop(fake, bus):
    bus.wait_interrupt = lambda timeout: bus.set("events", 2)
    with pytest.raises(CoreError, match="paused without a step"):
        fake.run(2)
    assert ("control", 2) not in bus.written  # a resume


def test_a_core_that_never_stops_is_told(fake, bus):
    """After the second abort, which gives up packets; what it says stays for who looks."""
    bus.set("status", bus.map.register("status").field("busy").mask)
    bus.set("errors", 1)
    with pytest.raises(CoreError, match="did not stop within 0 seconds"):
        fake.abort(0)
    assert bus.written == [("control", 4)] * 2
    bus.set("status", 0)
    fake.abort(0)
    assert bus.written[2] == ("control", 4)
    assert fake.errors() == []


def test_a_run_may_end_in_its_pause(fake, bus):
    """As by an abort of the rule's: no step follows the one that was recorded."""
    events = iter([2, 1])

    def wait(timeout):
        bus.set("events", next(events))
        bus.set("steps_done", 1)

    bus.wait_interrupt = wait
    run = fake.run(2)
    assert (run.steps, len(run.history)) == (1, 1)


def test_an_error_ends_the_wait(fake, bus, monkeypatch):
    """At once, whatever else has happened."""

    def fail(timeout):
        bus.set("errors", 1 << 4)
        bus.set("events", 0b1001)
        bus.set("steps_done", 2)

    monkeypatch.setattr(bus, "wait_interrupt", fail)
    with pytest.raises(CoreError, match="running: start: The core refused a start"):
        fake.run(2)


def test_the_end_goes_before_a_pause(fake, bus, monkeypatch):
    def end(timeout):
        bus.set("events", 0b11)
        bus.set("steps_done", 1)

    monkeypatch.setattr(bus, "wait_interrupt", end)
    assert fake.run(2).steps == 1
    assert ("control", 2) not in bus.written


def recorded(bus, steps):
    """Have a run pause after each step, and end after the last one."""
    done = iter(range(1, steps + 1))

    def wait(timeout):
        step = next(done)
        bus.set("steps_done", step)
        bus.set("events", 1 if step == steps else 2)

    bus.wait_interrupt = wait


def test_a_recorded_run(fake, bus):
    block = bus.map.block("layer")
    for part in range(2):
        bus.words[block.address(f"sum_dz_d_{part}", 1)] = 0xFFFFFFFF
    recorded(bus, 3)
    run = fake.run(3)
    assert [[layer.sums[SUMS.index("dz_d")] for layer in step] for step in run.history] == [
        [0, -1]
    ] * 3
    assert fake.observables().entropy.shape == (2, 2), "recorded steps and layers"
    bus.wait_interrupt = lambda timeout: bus.set("errors", 1)
    with pytest.raises(CoreError, match="did not finish"):
        fake.run(3, timeout=0)
    with pytest.raises(CoreError, match="no recorded run"):
        fake.observables()


def test_what_is_not_given_is_the_designs():
    design = DESIGN.with_(training__seed=7, training__steps=9)
    asked = []

    class Ending(FakeBus):
        def wait_interrupt(self, timeout):
            asked.append(timeout)
            self.set("events", 1)

    bus = Ending(design)
    core = Core(bus, design)
    assert core.run().eta == design.training.eta
    assert {("seed", 7), ("steps", 9)} < set(bus.written)
    assert asked == [pytest.approx(600, abs=0.5)]


def test_a_refused_configuration_starts_nothing(fake, bus):
    """Where the bus drops the answers of writes, the core's flag tells."""
    write = bus.write32

    def refusing(address, value):
        write(address, value)
        if bus.written[-1][0] == "interrupt_enable":
            bus.set("errors", 1 << 3)

    bus.write32 = refusing
    with pytest.raises(CoreError, match="configuring: range: A value beyond"):
        fake.run(2)
    assert ("control", 1) not in bus.written


def test_a_run_that_the_core_ended_is_told(fake, bus):
    def end(timeout):
        bus.set("events", 1)
        bus.set("status", 5 << bus.map.register("status").field("error").low)

    bus.wait_interrupt = end
    with pytest.raises(CoreError, match=r"ended the run with status\.error 5: Why the core"):
        fake.run(2)
    assert fake.latest is None


def test_the_last_moment_is_not_late(fake, bus, monkeypatch):
    """A core that is idle when the time is over was in time."""
    clock = iter([10.0, 12.0])
    words = iter([1, 0])
    bus.set("status", lambda: next(words, 0))
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    fake.abort(2)
    assert next(words, None) is None, "it was waited for"
    bus.answers.clear()
    bus.set("status", 1)
    clock = iter([10.0, 12.1, 20.0, 22.1])
    with pytest.raises(CoreError, match="did not stop within 2 seconds"):
        fake.abort(2)
