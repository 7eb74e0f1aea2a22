"""The start of a run: what is wrong with its settings, and how a run takes them over."""

from collections.abc import Mapping, Sequence
from typing import Any

from amaranth.hdl import Cat, Const, Module, Signal, Value

from ska_hw.design import Design
from ska_hw.hdl.interface.core_ports import Error
from ska_hw.hdl.lib.pipeline import delay, keep, step

_TAKEN = (
    ("samples",),
    ("seed", "go_on"),
    ("c_shift", "c_mantissa"),
    ("steps_low",),
    ("steps_high",),
    ("stop_enable", "stop_shift"),
)
"""Settings that a run takes over 1, 2, ... cycles after it is accepted; `steps` by halves."""

SETTLED = len(_TAKEN) + 3
"""Cycles after which an accepted run's settings stand."""


def judge_start(
    m: Module, design: Design, *, samples: Value, steps: Value, c_shift: Value, stateless: Value
) -> tuple[Signal, Value]:
    """The `Error` that settings deserve, a cycle later, and whether there is none.

    `stateless`: the run is to go on, and there is nothing to go on from.
    """
    low, high = design.bounds.shift_limits
    problem = Signal(Error, name="problem")
    problems: dict[Any, Value] = {
        Error.SAMPLES: (samples == 0) | (samples > design.data.samples),
        Error.STEPS: steps == 0,
        Error.COEFFICIENT: (c_shift < low if low else 0) | (c_shift > high),
        Error.STATE: stateless,
    }
    m.d.comb += problem.eq(Error.NONE)
    good: Value = Const(1, 1)
    for error, found in reversed(problems.items()):
        found_q = step(m, found, f"bad_{error.name.lower()}")
        good = good & ~found_q
        with m.If(found_q):
            m.d.comb += problem.eq(error)
    return problem, good


def take_settings(
    m: Module,
    given: Mapping[str, Value],
    taken: Mapping[str, Any],
    *,
    start: Value,
    accepting: Sequence[Value],
    taking: Sequence[Signal],
    hold: bool,
) -> None:
    """Every register of `taken` gets the setting of `given` that came with `start`.

    Each cycle takes a few of them, so that no net goes to all. `accepting` are high one after the
    other before the first of these cycles, `taking` in the first two. The settings travel along in
    registers, or with `hold` are held until all are taken, which needs fewer.
    """
    later = (Signal(name=f"taking_{number}_q") for number in range(3, len(_TAKEN) + 1))
    taking = [*taking, *later]
    # A start that comes now will be refused, so it must not touch what is held.
    engaged = Cat(*accepting, *taking).any()
    for number, names in enumerate(_TAKEN, 1):
        for name in names:
            if hold:
                wanted = keep(m, given[name], start & ~engaged, f"{name}_held")
            else:
                wanted = delay(m, given[name], 2 + number, f"{name}_wanted")
            with m.If(taking[number - 1]):
                m.d.sync += taken[name].eq(wanted)
        if 2 <= number < len(_TAKEN):
            m.d.sync += taking[number].eq(taking[number - 1])
