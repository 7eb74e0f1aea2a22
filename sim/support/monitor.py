"""Watches the ports of a whole core in every cycle, for functional coverage."""

from typing import Any

from cocotb.triggers import RisingEdge

from sim.support.functional import CORE_STATES, STREAMS, active, sample
from ska_hw.contract.registers import RegisterMap
from ska_hw.hdl.interface.core_ports import Error

REFUSALS = {
    error.value: error.name.lower() for error in Error if error not in (Error.NONE, Error.MEMORY)
}
"""By the number in `status.error`."""


async def watch(dut: Any, registers_map: RegisterMap) -> None:
    """Sample stalls, commands, resets, events and errors until the simulation ends."""
    if not active():
        return
    core, registers = dut.core, dut.host.registers
    streams = {name: [_bit(dut, name, word) for word in ("valid", "ready")] for name in STREAMS}
    moved = dict.fromkeys(STREAMS, False)
    flags = [
        (f"control.{name}", field.name, getattr(registers, f"{name}_{field.name}_set"))
        for name in ("events", "errors")
        for field in registers_map.register(name).fields
    ]
    was_reset, error = True, 0
    while True:
        await RisingEdge(dut.clk)
        if dut.rst.value != 0:
            if not was_reset:
                sample("control.reset", _state(core))
                for name in ("receiving", "sending"):
                    if getattr(registers, f"status_{name}").value == 1:
                        sample("control.reset", name)
            was_reset, moved = True, dict.fromkeys(STREAMS, False)
            continue
        was_reset = False
        for name, (valid, ready) in streams.items():
            moved[name] = _stream(name, valid.value == 1, ready.value == 1, moved[name])
        for command, port in (("start", "start"), ("resume", "resume"), ("abort", "abort_run")):
            if getattr(core, port).value == 1:
                sample(f"control.{command}", _state(core))
        found = int(registers.status_error.value)
        if found != error and found in REFUSALS:
            sample("control.refused", REFUSALS[found])
        error = found
        for point, name, port in flags:
            if port.value == 1:
                sample(point, name)


def _bit(dut: Any, stream: str, word: str) -> Any:
    joint = "_t" if stream.endswith("axis") else ""
    return getattr(dut, f"{stream}{joint}{word}")


def _state(core: Any) -> str:
    return CORE_STATES[2 if core.paused.value == 1 else int(core.busy.value == 1)]


def _stream(name: str, valid: bool, ready: bool, moved: bool) -> bool:
    """Sample one cycle of a stream. Returns whether an item moved."""
    if valid and not ready:
        sample(f"stalls.{name}", "sink waits")
    if ready and not valid:
        sample(f"stalls.{name}", "source waits")
    if valid and ready and moved:
        sample(f"stalls.{name}", "back to back")
    return valid and ready
