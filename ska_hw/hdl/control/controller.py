"""All that directs the lanes and units: the sequencer, the schedules, the commands, the keys."""

from typing import Any

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.results import ENTRIES
from ska_hw.contract.sums import SUMS
from ska_hw.contract.timing import Timing
from ska_hw.design import Design
from ska_hw.hdl.control.array_schedule import ArraySchedule
from ska_hw.hdl.control.command_generator import CommandGenerator
from ska_hw.hdl.control.key_feed import KeyFeed
from ska_hw.hdl.control.observer import Observer
from ska_hw.hdl.control.post_schedule import PostSchedule
from ska_hw.hdl.control.recorder import Recorder
from ska_hw.hdl.control.sequencer import OF_THE_CORE, Sequencer
from ska_hw.hdl.control.update_schedule import UpdateSchedule
from ska_hw.hdl.interface.commands import CUT_BITS, command_layout
from ska_hw.hdl.interface.core_ports import CoreSignature, index_bits
from ska_hw.hdl.lib.noise import KEYS
from ska_hw.hdl.lib.pipeline import delay, delay_line, keep, step
from ska_hw.hdl.targets import target_of
from ska_hw.hdl.units.post_stage import element_layout, tile_layout
from ska_hw.hdl.units.update_stage import update_layout

RECORDS = ("record_valid", "record_layer", "record_entry", "record_value")

HOST = ("host_tensor", "host_bank", "host_address", "host_write", "host_write_data", "host_read")


class Controller(wiring.Component):
    """Ports that the core has too are as in `CoreSignature`; the others go to lanes and units.

    `command` enters the first lane. `element` and `update` come with what the lanes give for them;
    `tile` belongs to it, and `b_address` comes two cycles before. Settings of the units stand while
    anything of a layer is under way in them. What the units count and add up comes back.
    """

    def __init__(self, design: Design, timing: Timing, observer: Observer) -> None:
        self.design, self.timing, self._observer = design, timing, observer
        core = CoreSignature(design).members
        parity = design.array.protect == "parity"
        self.recorder = Recorder(design)
        noisy = design.rounding.stochastic
        counted = [name for name in self.recorder.signature.members if name.endswith("_overflow")]
        self._counted = counted
        ports: dict[str, Any] = {name: core[name] for name in (*OF_THE_CORE, *RECORDS, *HOST)}
        ports |= {name: In(1) for name in counted}
        ports |= {name: self.recorder.signature.members[name] for name in SUMS}
        ports |= {
            "views": self.recorder.signature.members["views"],
            "command": Out(command_layout(design)),
            "element": Out(element_layout(design)),
            "tile": Out(tile_layout(design)),
            "b_address": Out(index_bits(MemoryMap.of(design).b_depth)),
            "update": Out(update_layout(design)),
            "mantissa": Out(design.formats.c_bits),
            "cut_w": Out(CUT_BITS),
            "cut_b": Out(CUT_BITS),
            "clear": Out(1),
        }
        ports |= dict.fromkeys(("first_step", "layer0", "has_above"), Out(1))
        ports |= {f"keys_{tensor}": Out(KEYS) for tensor in noisy}
        if parity:
            ports["parity_error"] = In(1)
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        """Only wires, and the ways of what must arrive with what the lanes give."""
        m = Module()
        design, t = self.design, self.timing
        m.submodules.sequencer = seq = Sequencer(design, t)
        m.submodules.array = array = ArraySchedule(design, t)
        m.submodules.post = post = PostSchedule(design, t)
        m.submodules.update = update = UpdateSchedule(design, t)
        m.submodules.commands = commands = CommandGenerator(design, t)
        for name in OF_THE_CORE:
            inner, outer = getattr(seq, name), getattr(self, name)
            flow = seq.signature.members[name].flow
            m.d.comb += inner.eq(outer) if flow == In else outer.eq(inner)
        if design.array.protect == "parity":
            m.d.comb += seq.parity_error.eq(self.parity_error)

        self._array(m, array, seq, post, update)
        m.d.comb += [
            post.start.eq(seq.launch_post),
            post.go_on.eq(seq.run_go_on),
            post.halt.eq(seq.halt | seq.stopping),
            post.samples.eq(seq.run_samples),
            post.sums_ready.eq(commands.sums_ready),
            post.gradient_free.eq(update.tile_free | array.skipped),
            post.layer_updated.eq(array.layer_updated),
            update.start.eq(seq.launch_update),
            update.go_on.eq(seq.run_go_on),
            update.drained.eq(commands.drained),
            update.blocked.eq(commands.loading),
            seq.begin_step.eq(array.begin_step),
            seq.array_on.eq(array.on),
            seq.array_waiting.eq(array.waiting),
            seq.drains_free.eq(array.drains_free),
            seq.post_running.eq(post.running),
            seq.updates_done.eq(update.end_step),
        ]
        self._commands(m, commands, seq, array, post, update)
        self._along(m, post, update)
        self._keys(m, seq, post, update)
        self._records(m, seq, post, update, commands)
        m.d.comb += [
            self.mantissa.eq(seq.run_mantissa),
            self.cut_w.eq(step(m, seq.run_shift + update.cut, "cut_w")),
            self.cut_b.eq(step(m, seq.run_shift + design.bounds.layers[0].bias_cut, "cut_b")),
        ]
        for name in ("first_step", "layer0", "has_above"):
            m.d.comb += getattr(self, name).eq(getattr(post, name))
        return m

    def _array(
        self,
        m: Module,
        array: ArraySchedule,
        seq: Sequencer,
        post: PostSchedule,
        update: UpdateSchedule,
    ) -> None:
        """A credit is given when what it stands for will be there in time."""
        t = self.timing
        nearly = delay(m, post.nearly, t.operand_wait - 2, "nearly", reset_less=False)
        written = delay(m, update.drain_free, t.weights_wait - 2, "written", reset_less=False)
        m.d.comb += [
            array.start.eq(seq.launch),
            array.go_on.eq(seq.run_go_on),
            array.odd.eq(post.odd),
            array.permit.eq(seq.permit),
            array.halt.eq(seq.halt),
            array.drop.eq(seq.stopping),
            array.samples.eq(seq.run_samples),
            array.operand_ready.eq(nearly & post.has_above),
            array.gradient_ready.eq(nearly & ~post.first_step),
            array.sums_free.eq(post.sums_free),
            array.weights_written.eq(written),
            array.drain_free.eq(update.drain_free),
        ]

    def _commands(
        self,
        m: Module,
        commands: CommandGenerator,
        seq: Sequencer,
        array: ArraySchedule,
        post: PostSchedule,
        update: UpdateSchedule,
    ) -> None:
        """From the schedules, or from the host while nothing runs."""
        for name in HOST:
            if name in commands.signature.members:
                m.d.comb += getattr(commands, name).eq(getattr(self, name))
        if self.design.array.protect == "parity":
            m.d.comb += commands.first_step.eq(post.first_step)
        m.d.comb += [
            commands.start.eq(seq.launch_update),
            commands.busy.eq(seq.busy),
            commands.samples.eq(seq.run_samples),
            commands.begin_forward.eq(array.begin_forward),
            commands.begin_update.eq(array.begin_update),
            commands.slot.eq(array.slot),
            commands.element.eq(post.element),
            commands.sum_address.eq(post.sum_address),
            commands.address.eq(post.address),
            commands.update.eq(update.update),
            commands.row.eq(update.row),
            self.command.eq(commands.command),
        ]

    def _along(self, m: Module, post: PostSchedule, update: UpdateSchedule) -> None:
        """Elements and weights take as long as what the lanes give for them."""
        target, wait = target_of(self.design), self.timing.behind
        for name, value in (("element", post.element), ("update", update.update)):
            early = 2 + (name == "element")
            line = delay_line(m, data.View.as_value(value), wait - early, f"{name}_way", target)
            if name == "element":
                # b's bank is read two cycles before: its address changes with a first element.
                element: Any = data.View(element_layout(self.design), line)
                first = element.valid & element.first
                m.d.comb += self.b_address.eq(keep(m, post.b_address, first, "b_address_now"))
            late = delay(m, line, early, f"{name}_late")
            m.d.comb += data.View.as_value(getattr(self, name)).eq(late)
        m.d.comb += data.View.as_value(self.tile).eq(data.View.as_value(post.tile))

    def _keys(self, m: Module, seq: Sequencer, post: PostSchedule, update: UpdateSchedule) -> None:
        noisy = self.design.rounding.stochastic
        common = {
            "start": seq.launch,
            "go_on": seq.run_go_on,
            "seed": seq.run_seed,
            "enable": seq.counting,
        }
        parts = (
            ("post", tuple(n for n in noisy if n != "w"), 0, post),
            ("update", tuple(n for n in noisy if n == "w"), 1, update),
        )
        for name, tensors, first, schedule in parts:
            begin = schedule.begin_layer
            feed = KeyFeed(
                m, self.design, name, tensors, first_step=first, begin_layer=begin, **common
            )
            m.d.comb += schedule.keys_ready.eq(feed.ready)
            for tensor, keys in feed.keys.items():
                m.d.comb += getattr(self, f"keys_{tensor}").eq(keys)

    def _records(
        self,
        m: Module,
        seq: Sequencer,
        post: PostSchedule,
        update: UpdateSchedule,
        commands: CommandGenerator,
    ) -> None:
        m.submodules.recorder = recorder = self.recorder
        m.submodules.observer = observer = self._observer
        for name in (*SUMS, *self._counted, "views"):
            m.d.comb += getattr(recorder, name).eq(getattr(self, name))
        m.d.comb += [
            recorder.start.eq(seq.launch_post),
            recorder.record.eq(post.record),
            recorder.layer.eq(post.layer),
            recorder.last_layer.eq(post.last_layer),
            recorder.first_step.eq(post.first_step),
            recorder.begin_tile.eq(delay(m, post.begin_tile, 1, "tile_begun", reset_less=False)),
            recorder.first_tile.eq(delay(m, post.begin_layer, 1, "layer_begun")),
            recorder.taken.eq(observer.soon),
            recorder.tile_end.eq(commands.tile_end),
            recorder.updated.eq(update.record),
            recorder.updated_layer.eq(update.layer),
            self.clear.eq(recorder.clear),
            observer.restart.eq(seq.launch_update),
            observer.enable.eq(seq.run_stop_enable),
            observer.shift.eq(seq.run_stop_shift),
            observer.step.eq(seq.post_step),
            observer.record_valid.eq(recorder.observed),
            observer.record_layer.eq(post.layer),
            observer.record_entry.eq(recorder.entry),
            observer.record_value.eq(recorder.value),
            seq.stop.eq(observer.stop),
            seq.post_judged.eq(observer.judged & post.last_layer),
            post.judged.eq(observer.judged),
        ]
        judged = observer.judged
        record = {
            "valid": recorder.valid | judged,
            "entry": Mux(judged, ENTRIES.index("crossing"), recorder.entry),
            "layer": Mux(judged, observer.layer, recorder.to_layer),
            "value": Mux(judged, observer.crossing, recorder.value),
        }
        for name, found in record.items():
            port = getattr(self, f"record_{name}")
            port_q = Signal.like(port, name=f"recorded_{name}_q", reset_less=name != "valid")
            m.d.sync += port_q.eq(found)
            m.d.comb += port.eq(port_q)
