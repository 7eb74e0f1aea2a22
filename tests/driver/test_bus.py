"""What every bus shares: AXI's answers, the error for them, and waiting without an interrupt."""

import pytest

from ska_hw.driver.bus import DECERR, OKAY, SLVERR, Bus, BusError
from tests.support.driven import FakeBus


def test_answers_are_those_of_axi() -> None:
    assert (OKAY, SLVERR, DECERR) == (0, 2, 3)


@pytest.mark.parametrize(
    ("response", "said"), [(SLVERR, "SLVERR"), (DECERR, "DECERR"), (1, "response 1")]
)
def test_a_refused_access_names_place_and_answer(response: int, said: str) -> None:
    error = BusError.refused("read", 0x1C, response)
    assert str(error) == f"read of register 0x01c was answered with {said}"
    assert error.response == response
    assert BusError("it broke").response is None


def test_without_an_interrupt_a_wait_is_a_short_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr("time.sleep", slept.append)
    bus = FakeBus()
    for timeout in (5.0, 1e-5):
        Bus.wait_interrupt(bus, timeout)
    assert slept == [0.001, 1e-5]


def test_a_bus_is_closed_behind_its_block() -> None:
    with FakeBus() as bus:
        assert isinstance(bus, FakeBus)
        assert not bus.closed
    assert bus.closed
