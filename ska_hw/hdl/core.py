"""The core: SKA trains itself, from X and the initial W to the last step."""

from amaranth.hdl import Cat, ClockSignal, Const, Instance, Module, Mux, ResetSignal, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.data import View
from amaranth.lib.memory import Memory

from ska_hw.design import Design
from ska_hw.hdl.command_generator import CommandGenerator
from ska_hw.hdl.commands import command_layout
from ska_hw.hdl.core_interface import (
    ENTRIES,
    ENTRY_BITS,
    CoreShapes,
    CoreSignature,
)
from ska_hw.hdl.geometry import ArrayParameters
from ska_hw.hdl.lane import Lane
from ska_hw.hdl.pipeline import delay
from ska_hw.hdl.sequencer import Sequencer
from ska_hw.hdl.serial_observer import make_observer
from ska_hw.hdl.systolic_array import SystolicArray
from ska_hw.hdl.timing import timing_of_units
from ska_hw.model import OVERFLOWS
from ska_hw.observables import SUMS
from ska_hw.sigmoid import Table

LANE_MODULE = "ska_lane"


def host_latency(design: Design) -> int:
    """Cycles from a read at the host memory port to its data."""
    # The command's register, the way along the lanes, and the last lane itself.
    return CommandGenerator.latency + design.array.size - 1 + Lane.host_latency


class Core(wiring.Component):
    """The array with its lanes and the sequencer; ports as in `CoreSignature`.

    `keep_gradient` gives G of every layer a place of its own, so that the host can read it;
    without it only the latest output tile's G is kept.
    `sigmoid` takes the place of the design's table.
    """

    def __init__(
        self,
        design: Design,
        *,
        keep_gradient: bool = True,
        target: str = "portable",
        sigmoid: Table | None = None,
    ) -> None:
        self.design, self.keep_gradient = design, keep_gradient
        self.lane = Lane(design, keep_gradient, sigmoid)
        self.array = SystolicArray(ArrayParameters.of(design), target)
        self.observer = make_observer(design)
        self.timing = timing_of_units(design, self.array, self.lane, self.observer)
        self.modules = {**self.array.modules, LANE_MODULE: self.lane}
        self.host_latency = host_latency(design)
        self._parity = design.array.protect == "parity"
        super().__init__(CoreSignature(design))

    def elaborate(self, platform: object) -> Module:
        """Lanes are instances of one module; a command reaches lane i after i cycles.

        The array's own skew is the same, so that what a lane reads or writes needs no triangle of
        delay registers.
        """
        m = Module()
        m.submodules.sequencer = seq = Sequencer(self.design, self.timing)
        m.submodules.commands = commands = CommandGenerator(
            self.design, self.timing, seq, self.keep_gradient
        )
        m.submodules.array = self.array
        for name in ("start", "resume", "abort_run", "pause", "samples", "steps", "c_mantissa"):
            m.d.comb += getattr(seq, name).eq(getattr(self, name))
        for name in ("c_shift", "seed"):
            m.d.comb += getattr(seq, name).eq(getattr(self, name))
        for name in ("busy", "paused", "done", "error", "cycles", "stall_cycles", "steps_done"):
            m.d.comb += getattr(self, name).eq(getattr(seq, name))
        for name in ("tensor", "bank", "address", "write", "write_data"):
            port = f"host_{name}"
            m.d.comb += getattr(commands, port).eq(getattr(self, port))
        if self._parity:
            m.d.comb += commands.host_read.eq(self.host_read)
        m.d.comb += [self.stopped.eq(seq.stopped), seq.keys_ready.eq(commands.keys_ready)]
        value = self._lanes(m, commands)
        reading = self.host_read & ~seq.busy
        m.d.comb += self.host_read_valid.eq(
            delay(m, reading, self.host_latency, "host_read", reset_less=False)
        )
        self._results(m, commands, seq, value)
        return m

    def _lanes(self, m: Module, commands: CommandGenerator) -> Value:
        """The chain of lanes around the array. Returns the results at its end."""
        size, array, s = self.design.array.size, self.array, CoreShapes.of(self.design)
        command: Value = View.as_value(commands.command)
        value: Value = Const(0, s.result.width)
        host: Value = Const(0, s.data.width)
        parity: Value = Const(0)
        edges: dict[str, list[Signal]] = {
            n: [] for n in ("x", "update", "load", "g", "w", "psum_in")
        }
        for lane in range(size):
            outputs = {
                name: Signal(
                    Value.cast(getattr(self.lane, name)).shape().width, name=f"{name}_{lane}"
                )
                for name in ("command_out", "value_out", "host_out", *edges)
            }
            chained = {}
            if self._parity:
                outputs["parity_out"] = Signal(name=f"parity_out_{lane}")
                chained, parity = {"i_parity_in": parity}, outputs["parity_out"]
            bits = array.parameters.acc_bits
            m.submodules[f"lane_{lane}"] = Instance(
                LANE_MODULE,
                i_clk=ClockSignal(),
                i_rst=ResetSignal(),
                i_index=Const(lane, s.bank_bits),
                i_settings=View.as_value(commands.settings),
                i_command_in=command,
                i_value_in=value,
                i_host_in=host,
                i_psum_out=array.psum_out.word_select(lane, bits),
                **chained,
                **{f"o_{name}": signal for name, signal in outputs.items()},
            )
            command, value, host = (
                outputs[name] for name in ("command_out", "value_out", "host_out")
            )
            for name, signals in edges.items():
                signals.append(outputs[name])
        for name, signals in edges.items():
            m.d.comb += getattr(array, name).eq(Cat(*signals))
        m.d.comb += self.host_read_data.eq(host.as_signed())
        self._last_command, self._last_parity = command, parity
        return value.as_signed()

    def _results(self, m: Module, commands: CommandGenerator, seq: Sequencer, value: Value) -> None:
        """Results of each layer, recorded as they leave the last lane, into a memory."""
        collect = View(command_layout(self.design), self._last_command).collect
        # The value leaves the last lane one cycle after the command that it forwards.
        active = delay(m, collect.active, 1, "record_active", reset_less=False)
        entry = delay(m, collect.entry, 1, "record_entry")
        layer_bits = len(self.record_layer)
        view_entry = len(SUMS) + OVERFLOWS.index("d_operand")
        d_operand = entry == view_entry
        layers = len(self.design.network.layers)
        # A view of D is counted where it is read: by the layer above.
        last = seq.layer_number == layers - 1
        m.submodules.observer = observer = self.observer
        collected = active & ~(d_operand & last)
        layer = (seq.layer_number + d_operand)[:layer_bits]
        m.d.comb += [
            observer.restart.eq(seq.accepted),
            observer.enable.eq(self.stop_enable),
            observer.shift.eq(self.stop_shift),
            observer.step.eq(seq.steps_done),
            observer.record_valid.eq(active),
            observer.record_layer.eq(seq.layer_number),
            observer.record_entry.eq(entry),
            observer.record_value.eq(value),
            seq.stop.eq(observer.stop),
            self.record_valid.eq(collected | observer.judged),
            self.record_entry.eq(Mux(observer.judged, ENTRIES.index("crossing"), entry)),
            self.record_layer.eq(Mux(observer.judged, observer.layer, layer)),
            self.record_value.eq(Mux(observer.judged, observer.crossing, value)),
        ]
        bits = len(self.result)
        m.submodules.results = results = Memory(
            shape=bits + 1 if self._parity else self.result.shape(),
            depth=1 << (layer_bits + ENTRY_BITS),
            init=[],
        )
        write, read = results.write_port(), results.read_port()
        result_q = Signal.like(self.result)
        # Layer 0 reads X, of which nobody counts a view.
        nothing_q = Signal()
        m.d.comb += [
            write.addr.eq(Cat(self.record_entry, self.record_layer)),
            write.en.eq(self.record_valid),
            write.data.eq(Cat(self.record_value, self.record_value.xor()))
            if self._parity
            else write.data.eq(self.record_value),
            read.addr.eq(Cat(self.result_entry, self.result_layer)),
            self.result.eq(result_q),
        ]
        m.d.sync += [
            nothing_q.eq((self.result_layer == 0) & (self.result_entry == view_entry)),
            result_q.eq(Mux(nothing_q, 0, read.data[:bits] if self._parity else read.data)),
        ]
        if self._parity:
            self._parity_errors(m, seq, nothing_q, read.data.xor())

    def _parity_errors(self, m: Module, seq: Sequencer, nothing_q: Value, odd: Value) -> None:
        """What the lanes found, and a result that is shown `odd` where one has been stored."""
        stored_q, shown_q, parity_q = Signal(), Signal(), Signal()
        layers = len(self.design.network.layers)
        m.d.sync += [
            stored_q.eq(
                ~seq.busy
                & (seq.steps_done != 0)
                & (self.result_layer < layers)
                & (self.result_entry < len(ENTRIES))
            ),
            shown_q.eq(stored_q & ~nothing_q & odd),
            parity_q.eq(self._last_parity | shown_q),
        ]
        m.d.comb += [self.parity_error.eq(parity_q), seq.parity_error.eq(parity_q)]
