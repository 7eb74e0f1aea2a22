"""The process behind the simulated bus: Ctrl-C leaves it alone, and `close` ends it in any case."""

import contextlib
import os
import signal

import pytest

from ska_hw.cosim.axi_bus import SimulatedBus
from ska_hw.driver.bus import BusError
from tests.support.driven import DESIGN


def test_ctrl_c_at_a_terminal_does_not_reach_it() -> None:
    """A terminal signals the foreground's process group, and whoever leads it."""
    bus = SimulatedBus(DESIGN)
    with contextlib.closing(bus):
        assert os.getpgid(bus.process.pid) == os.getsid(bus.process.pid) == bus.process.pid
        assert os.getpgid(bus.process.pid) != os.getpgid(0)
    assert bus.process.returncode == 0


def test_a_process_that_does_not_end_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    bus = SimulatedBus(DESIGN)
    wait = bus.process.wait

    def soon(timeout: float | None = None) -> int:
        return wait(None if timeout is None else 0.1)

    monkeypatch.setattr(bus.process, "wait", soon)
    os.kill(bus.process.pid, signal.SIGSTOP)
    try:
        bus.close()
        assert bus.process.poll() == -signal.SIGKILL
    finally:
        if bus.process.poll() is None:
            bus.process.kill()
            wait()


def test_after_the_end_every_call_says_so() -> None:
    bus = SimulatedBus(DESIGN)
    bus.process.kill()
    bus.process.wait()
    for _ in range(2):
        with pytest.raises(BusError, match="the simulation has ended"):
            bus.read32(0)
    bus.close()
    with pytest.raises(BusError, match="the simulation has ended"):
        bus.read32(0)
