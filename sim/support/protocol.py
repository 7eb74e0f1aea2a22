"""The rules of AXI4-Lite and AXI4-Stream for what the design drives, checked in every cycle.

valid, once high, stays high with the same payload until ready; valid is low after a reset; there
are no more answers than requests. Only an abort may withdraw a beat. A violation ends the bench as
a wrong value does.
"""

from collections.abc import Sequence
from typing import Any

import cocotb
from cocotb.triggers import RisingEdge

from sim.support.bench import Checks, value_of


def watch_stream(dut: Any, prefix: str, abort: Any = None) -> None:
    """An AXI4-Stream that the design sends; `abort` is the signal that may withdraw a beat."""
    cocotb.start_soon(_steady(dut, prefix, "t", ("data", "keep", "last"), abort))


def watch_registers(dut: Any, prefix: str) -> None:
    """Answers of an AXI4-Lite slave."""
    cocotb.start_soon(_steady(dut, prefix, "b", ("resp",)))
    cocotb.start_soon(_steady(dut, prefix, "r", ("resp", "data")))
    cocotb.start_soon(_answered(dut, prefix, "b", ("aw", "w")))
    cocotb.start_soon(_answered(dut, prefix, "r", ("ar",)))


async def _steady(
    dut: Any, prefix: str, channel: str, payload: Sequence[str], abort: Any = None
) -> None:
    def port(name: str) -> Any:
        return getattr(dut, f"{prefix}_{channel}{name}")

    def check(rule: str, expected: int | str, found: int | str) -> None:
        if expected != found:
            with Checks() as checks:
                checks.equal(f"{prefix}_{channel}{rule}", int(expected), found)

    was_reset = True
    waiting: dict[str, int | str] = {}
    while True:
        await RisingEdge(dut.clk)
        if dut.rst.value != 0:
            was_reset, waiting = True, {}
            continue
        valid = value_of(port("valid").value)
        if was_reset:
            check("valid after a reset", 0, valid)
        for name, before in waiting.items():
            check(f"{name} without ready", before, value_of(port(name).value))
        was_reset, waiting = False, {}
        given_up = abort is not None and abort.value == 1
        if valid != 0 and port("ready").value == 0 and not given_up:
            waiting = {name: value_of(port(name).value) for name in ("valid", *payload)}


async def _answered(dut: Any, prefix: str, answer: str, requests: Sequence[str]) -> None:
    def moves(channel: str) -> bool:
        ports = (getattr(dut, f"{prefix}_{channel}{name}") for name in ("valid", "ready"))
        return all(port.value == 1 for port in ports)

    asked, answers = dict.fromkeys(requests, 0), 0
    while True:
        await RisingEdge(dut.clk)
        if dut.rst.value != 0:
            asked, answers = dict.fromkeys(requests, 0), 0
            continue
        if getattr(dut, f"{prefix}_{answer}valid").value == 1 and answers >= min(asked.values()):
            with Checks() as checks:
                checks.equal(f"{prefix}_{answer}valid without a request", 0, 1)
        answers += moves(answer)
        for channel in requests:
            asked[channel] += moves(channel)
