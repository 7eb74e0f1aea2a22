"""The keys of stochastic rounding for one part of the schedule, a layer ahead of it."""

from typing import Any

from amaranth.hdl import Module, Mux, Signal, Value

from ska_hw.contract.results import STEP_BITS
from ska_hw.design import Design
from ska_hw.hdl.control.key_schedule import LAYER_BITS, KeySchedule
from ska_hw.hdl.lib.noise import KEYS


class KeyFeed:
    """Keys of `tensors` for the layer that has begun: part of the module `m`.

    `start` begins a run whose first keys are those of `first_step`, or of the step after the latest
    one where the run is to `go_on`; `begin_layer` makes the next
    keys those of `keys`, and may come while `ready` is high.
    """

    def __init__(
        self,
        m: Module,
        design: Design,
        name: str,
        tensors: tuple[str, ...],
        *,
        first_step: int,
        start: Value,
        go_on: Value,
        begin_layer: Value,
        seed: Value,
        enable: Value,
    ) -> None:
        self.ready: Any = Signal(name=f"{name}_keys_ready")
        self.keys: dict[str, Any] = {}
        if not tensors:
            m.d.comb += self.ready.eq(1)
            return
        m.submodules[f"{name}_keys"] = schedule = KeySchedule(tensors)
        step_q = Signal(STEP_BITS, name=f"{name}_key_step_q", reset_less=True)
        layer_q = Signal(LAYER_BITS, name=f"{name}_key_layer_q", reset_less=True)
        begin_q = Signal(name=f"{name}_keys_begin_q")
        last = layer_q == len(design.network.layers) - 1
        with m.If(start & ~go_on):
            m.d.sync += [step_q.eq(first_step), layer_q.eq(0)]
        with m.Elif(begin_layer):
            m.d.sync += [step_q.eq(step_q + last), layer_q.eq(Mux(last, 0, layer_q + 1))]
        m.d.sync += begin_q.eq(start | begin_layer)
        m.d.comb += [
            schedule.enable.eq(enable),
            schedule.start.eq(begin_q),
            schedule.seed.eq(seed),
            schedule.step.eq(step_q),
            schedule.layer.eq(layer_q),
            self.ready.eq(schedule.ready & ~begin_q),
        ]
        for tensor in tensors:
            keys_q = Signal(KEYS, name=f"keys_{tensor}_q", reset_less=True)
            with m.If(begin_layer):
                m.d.sync += keys_q.eq(getattr(schedule, f"keys_{tensor}"))
            self.keys[tensor] = keys_q
