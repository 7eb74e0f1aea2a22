"""From slots to the lanes' commands: each command stream is a burst, started at its own delay."""

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import Out

from ska_hw.contract.memory_map import TENSORS, WRITABLE
from ska_hw.contract.results import COLLECTED
from ska_hw.contract.schedule import Timing
from ska_hw.design import Design
from ska_hw.hdl.array.processing_element import ProcessingElement
from ska_hw.hdl.control.key_schedule import KeySchedule
from ska_hw.hdl.control.sequencer import Sequencer
from ska_hw.hdl.interface.commands import (
    ROW_STAGES,
    command_layout,
    command_register,
    settings_layout,
)
from ska_hw.hdl.interface.core_ports import CoreSignature
from ska_hw.hdl.lib.bank import READ_LATENCY
from ska_hw.hdl.lib.burst import Burst
from ska_hw.hdl.lib.noise import KEYS
from ska_hw.hdl.lib.pipeline import delay, keep, step


class CommandGenerator(wiring.Component):
    """`command` and `settings` for the lanes, from the sequencer's slots or from the host.

    Latency
    -------
    Relative to a slot's first cycle A (and with one more register at the end for all): weights
    come from A + 1 on, samples of a forward tile from A + P, of an update tile from A + P + 1.
    From the host's port to `command`: `host_latency`, and one more to the address in it. From
    the sequencer's `collect` to its command: `collect_latency`.

    Pulses that are on their way stand in clock domains of their own with the same clock, so that no
    reset goes to all of this: `pulses`, whose reset comes a cycle later, and `late_pulses`, another
    one later.
    """

    latency = 1
    host_latency = latency + 2
    collect_latency = latency + 1

    def __init__(self, design: Design, timing: Timing, sequencer: Sequencer, keep_gradient: bool):
        self.design, self.timing, self.sequencer = design, timing, sequencer
        self.keep_gradient = keep_gradient
        core = CoreSignature(design).members
        self._parity = design.array.protect == "parity"
        host = [*("tensor", "bank", "address", "write", "write_data"), *["read"] * self._parity]
        super().__init__(
            {f"host_{name}": core[f"host_{name}"] for name in host}
            | {
                "command": Out(command_layout(design)),
                "settings": Out(settings_layout(design)),
                "keys_ready": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Only pulses are delayed; every address is a counter started where the tile begins.

        What a tile needs later than its slot lasts is kept until the next one can reach that
        point: in the settings for post-processing, in `pending` for the drain.
        """
        m = Module()
        layout = command_layout(self.design)
        self._next: Any = Signal(layout, name="command_next")
        command_q = command_register(m, layout, data.View.as_value(self._next))
        m.d.comb += data.View.as_value(self.command).eq(command_q)
        self._forward, self._update = self.sequencer.begin_forward, self.sequencer.begin_update
        # The lengths of bursts over samples stand long before the first of them.
        self._samples_beyond = step(m, self.sequencer.run_samples - 3, "samples_beyond")
        self._held_beyond = step(m, self.sequencer.update_samples - 3, "held_beyond")
        self._operands(m)
        self._weights(m)
        self._partial_sums(m)
        self._post_process(m)
        self._drain(m)
        self._collect(m)
        self._host(m)
        self._settings(m)
        return m

    def _later(self, m: Module, pulse: Value, cycles: int, name: str, late: bool = False) -> Value:
        domain = "late_pulses" if late else "pulses"
        return delay(m, pulse, cycles, name, reset_less=False, domain=domain)

    def _operands(self, m: Module) -> None:
        """X and G; an update tile starts with a bubble, which clears the accumulators."""
        seq, size, x = self.sequencer, self.timing.size, self._next.x
        update = self._later(m, self._update, size - 1, "x_update")
        held_start = self._later(m, update, 1, "x_held_start")
        if size > 1:
            forward = self._later(m, self._forward, size - 2, "x_forward")
            start = self._later(m, forward | update, 1, "x_start")
        else:
            start = self._forward | held_start
        samples = Burst(m, start, self._samples_beyond, "x")
        held = Burst(m, held_start, self._held_beyond, "x_held")
        base = seq.slot.state if self.keep_gradient else Const(0, len(seq.slot.state))
        m.d.comb += [
            x.active.eq(samples.active),
            x.edge.eq(keep(m, seq.slot.last_input, start, "x_edge")),
            x.load.eq(samples.first & ~held.active),
            x.update.eq(held.active),
            x.last.eq(held.last),
        ]
        if self._parity:
            m.d.comb += x.g_edge.eq(keep(m, seq.slot.last_output, held_start, "g_edge"))
        self._x_address = samples.address(seq.slot.x, "address")
        self._g_address = samples.address(base, "g_address")
        self._last_sample = held.last

    def _weights(self, m: Module) -> None:
        """The next tile's weights, last row first, so that row 0's come with its first sample."""
        seq, size, w = self.sequencer, self.timing.size, self._next.w
        start = self._later(m, self._forward, ROW_STAGES, "w_start")
        burst = Burst(m, start, _beyond(size), "w", single=size == 1)
        inside = burst.below(size - 1, seq.layer.rows, "inside")
        address = burst.address((seq.slot.w + (size - 1))[: len(seq.slot.w)], "address", -1)
        edges_q = keep(m, Cat(seq.slot.last_input, seq.slot.last_output), start, "w_edges")
        m.d.comb += [
            w.active.eq(burst.active & (~edges_q[0] | inside)),
            w.edge.eq(edges_q[1]),
            w.address.eq(address),
        ]

    def _partial_sums(self, m: Module) -> None:
        t, slot = self.timing, self.sequencer.slot
        zero = Const(0, len(self._next.psum_read.sample))
        starts = {
            "psum_read": (
                ~slot.first_input,
                t.size + ROW_STAGES + ProcessingElement.x_to_psum_in - 1,
            ),
            "psum_write": (~slot.last_input, t.size + t.edge + t.array - 1),
        }
        for name, (wanted, cycles) in starts.items():
            start = self._later(m, self._forward & wanted, cycles, f"{name}_start")
            burst = Burst(m, start, self._samples_beyond, name)
            stream = getattr(self._next, name)
            m.d.comb += [
                stream.active.eq(burst.active),
                stream.sample.eq(burst.address(zero, "sample")),
            ]
            if "edge" in stream.shape().members:
                m.d.comb += stream.edge.eq(keep(m, slot.last_output, start, f"{name}_edge"))

    def _post_process(self, m: Module) -> None:
        """Z, D and G of the output tile: the state before, then what is written."""
        t, slot = self.timing, self.sequencer.slot
        start = Signal(name="post_begin_q")
        m.d.sync += start.eq(self._forward & slot.last_input)
        self._post_q: dict[str, Signal] = {
            name: keep(m, getattr(slot, name), start, f"post_{name}")
            for name in ("state", "out", "column", "b", "last_output")
        }
        zero = Const(0, len(self._next.post.sample))
        # What the banks have for an element comes with its sum.
        at = t.size + t.edge + t.array - 2 - READ_LATENCY
        pulse = self._later(m, start, at, "post_start", late=True)
        bursts = {}
        for name, cycles in (("post", 0), ("done", READ_LATENCY + t.post), ("store", t.view_d)):
            pulse = self._later(m, pulse, cycles, f"{name}_start", late=True)
            bursts[name] = Burst(m, pulse, self._samples_beyond, name)
        post, done = self._next.post, self._next.done
        m.d.comb += [
            post.active.eq(bursts["post"].active),
            post.sample.eq(bursts["post"].address(zero, "sample")),
            done.first.eq(bursts["done"].first),
            done.sample.eq(bursts["done"].address(zero, "sample")),
            done.address.eq(bursts["done"].address(self._post_q["state"], "address")),
        ]
        self._post_address = bursts["post"].address(self._post_q["state"], "address")
        self._store_address = bursts["store"].address(self._post_q["out"], "address")

    def _drain(self, m: Module) -> None:
        """An update tile's rows, last row first, and after the first tile's the bias."""
        seq, t, slot = self.sequencer, self.timing, self.sequencer.slot
        size = t.size
        fields = ("w", "b", "row", "column", "first_input", "last_input", "last_output")
        start = self._later(m, self._last_sample, size + t.drain, "drain_start", late=True)
        kept: dict[str, Signal] = {}
        pending: dict[str, Signal] = {}
        for name in fields:
            value, ended = getattr(slot, name), seq.end & slot.update
            pending[name] = keep(m, value, ended, f"pending_{name}")
            kept[name] = keep(m, pending[name], start, f"drain_{name}")
        beyond = Mux(pending["first_input"], _beyond(size + 1), _beyond(size))
        burst = Burst(m, start, beyond, "drain", single=size == 1)
        below = burst.below(size - 1, seq.layer.rows, "inside")
        top = (pending["w"] + (size - 1))[: len(pending["w"])]
        address = burst.address(top, "address", -1)
        bias = Signal(name="drain_bias")
        m.d.comb += bias.eq(burst.last & kept["first_input"])
        inside = ~kept["last_input"] | below | bias
        drain = self._next.drain
        m.d.comb += [
            drain.active.eq(burst.active & inside),
            drain.bias.eq(bias),
            drain.edge.eq(kept["last_output"]),
        ]
        self._drain_address = Mux(bias, kept["b"], address)
        if "row" in drain.shape().members:
            first = kept["row"]
            noise_row = burst.address((pending["row"] + (size - 1))[: len(first)], "noise_row", -1)
            m.d.comb += [
                drain.row.eq(Mux(bias, seq.layer.inputs, noise_row)),
                drain.column.eq(kept["column"]),
            ]
        wait = READ_LATENCY + t.update
        updated = self._later(m, bias, wait, "update_bias", late=True)
        m.d.comb += self._next.update.bias.eq(updated)
        self._update_address = delay(m, self._drain_address, wait, "update_address")

    def _collect(self, m: Module) -> None:
        burst = Burst(m, self.sequencer.collect, _beyond(COLLECTED), "collect")
        entry = burst.address(Const(0, len(self._next.collect.entry)), "entry")
        m.d.comb += [self._next.collect.active.eq(burst.active), self._next.collect.entry.eq(entry)]

    def _host(self, m: Module) -> None:
        """The host's address takes the place of every address while nothing runs.

        It comes a cycle after what else the host says, so that lanes have one to see who is meant.
        The reset of this component comes a cycle late, so all that the host says does too.
        """
        command = self._next
        idle_q = delay(m, ~self.sequencer.busy, 2, "idle")
        given = {
            name: delay(m, Value.cast(getattr(self, f"host_{name}")), 1, f"given_{name}")
            for name in ("write", "tensor", "bank", "write_data", "address")
        }
        for tensor in WRITABLE:
            wanted = given["write"] & (given["tensor"] == TENSORS.index(tensor))
            write = delay(m, wanted, 1, f"host_write_{tensor}", reset_less=False)
            m.d.comb += getattr(command.host, f"write_{tensor}").eq(write & idle_q)
        m.d.comb += [
            command.host.tensor.eq(delay(m, given["tensor"], 1, "host_tensor")),
            command.host.bank.eq(delay(m, given["bank"], 1, "host_bank")),
            command.host.data.eq(delay(m, given["write_data"], 1, "host_data")),
        ]
        host = delay(m, given["address"], 2, "host_address")
        idle_late_q = delay(m, idle_q, 1, "idle_late")
        engine = [
            (command.x.address, self._x_address),
            (command.x.g_address, self._g_address),
            (command.post.address, self._post_address),
            (command.store.address, self._store_address),
            (command.drain.address, self._drain_address),
            (command.update.address, self._update_address),
        ]
        for target, address in engine:
            m.d.comb += target.eq(Mux(idle_late_q, host, address))
        m.d.comb += command.view.address.eq(
            delay(m, command.update.address, self.timing.view_w, "view_address")
        )
        if self._parity:
            read = delay(m, self.host_read, 1, "given_read")
            read = delay(m, read, 1, "host_read", reset_less=False)
            m.d.comb += command.host.read.eq(read & idle_q)

    def _settings(self, m: Module) -> None:
        seq, settings = self.sequencer, self.settings
        m.d.comb += settings.first.eq(seq.first_step)
        for name in ("layer0", "has_above", "rows", "columns"):
            m.d.comb += getattr(settings, name).eq(getattr(seq.layer, name))
        m.d.comb += settings.edge.eq(self._post_q["last_output"])
        m.d.comb += settings.b_address.eq(self._post_q["b"])
        # Kept where a run begins, which may be far from the first lane.
        for name in ("mantissa", "cut_w", "cut_b"):
            m.d.comb += getattr(settings, name).eq(delay(m, getattr(seq, name), 1, name))
        if "column" in settings.shape().members:
            m.d.comb += settings.column.eq(self._post_q["column"])
        tensors = self.design.rounding.stochastic
        if not tensors:
            m.d.comb += self.keys_ready.eq(1)
            return
        m.submodules.key_schedule = keys = KeySchedule(tensors)
        m.d.comb += [
            keys.enable.eq(seq.counting),
            keys.start.eq(seq.settled | seq.swap),
            keys.seed.eq(seq.run_seed),
            keys.step.eq(seq.key_step),
            keys.layer.eq(seq.key_layer),
            self.keys_ready.eq(keys.ready),
        ]
        for tensor in tensors:
            keys_q = Signal(KEYS, name=f"keys_{tensor}_q", reset_less=True)
            with m.If(seq.swap):
                m.d.sync += keys_q.eq(getattr(keys, f"keys_{tensor}"))
            m.d.comb += getattr(settings, f"keys_{tensor}").eq(keys_q)


def _beyond(count: int) -> Const:
    """`count` as a burst takes it."""
    return Const(count - 3, signed(count.bit_length() + 1))
