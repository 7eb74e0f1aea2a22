"""The core: SKA trains itself, from X and the initial W to the last step."""

from amaranth.hdl import (
    Cat,
    ClockDomain,
    ClockSignal,
    Const,
    DomainRenamer,
    Instance,
    Module,
    Mux,
    ResetSignal,
    Signal,
    Value,
)
from amaranth.lib import wiring
from amaranth.lib.data import View

from ska_hw.contract.results import ENTRIES, ENTRY_BITS
from ska_hw.design import Design
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.systolic_array import SystolicArray
from ska_hw.hdl.control.command_generator import CommandGenerator
from ska_hw.hdl.control.sequencer import Sequencer
from ska_hw.hdl.control.serial_observer import make_observer
from ska_hw.hdl.interface.commands import command_layout
from ska_hw.hdl.interface.core_ports import CoreShapes, CoreSignature
from ska_hw.hdl.lane.lane import Lane
from ska_hw.hdl.lib.bank import Bank
from ska_hw.hdl.lib.pipeline import delay
from ska_hw.hdl.targets import target_of
from ska_hw.hdl.timing import timing_of_units
from ska_hw.numbers.sigmoid.table import SigmoidTable

CORE_MODULE = "ska_core"
LANE_MODULE = "ska_lane"


def host_latency(design: Design) -> int:
    """Cycles from a read at the host memory port to its data."""
    # The command's registers, the way along the lanes, and the last lane itself.
    return CommandGenerator.host_latency + design.array.size - 1 + Lane.host_latency


class TrainingCore(wiring.Component):
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
        sigmoid: SigmoidTable | None = None,
    ) -> None:
        self.design, self.keep_gradient = design, keep_gradient
        self.lane = Lane(design, keep_gradient, sigmoid)
        self.array = SystolicArray(ArrayParameters.of(design), target_of(design))
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
        seq = Sequencer(self.design, self.timing)
        m.submodules.sequencer = DomainRenamer("sequencer")(seq)
        commands = CommandGenerator(self.design, self.timing, seq, self.keep_gradient)
        # Yosys merges registers that are equal; with another initial value they are not. What is on
        # its way from one domain to the next when that one is reset ends there, because a reset
        # lasts four cycles or more.
        self._later_reset(m, "sequencer", ResetSignal(), init=1)
        reset = self._later_reset(m, "commands", ResetSignal())
        later = self._later_reset(m, "pulses", reset)
        self._later_reset(m, "late_pulses", later)
        m.submodules.commands = DomainRenamer("commands")(commands)
        m.submodules.array = self.array
        m.d.comb += seq.start.eq(self.start & ~ResetSignal())
        for name in ("resume", "abort_run", "pause", "samples", "steps", "c_mantissa"):
            m.d.comb += getattr(seq, name).eq(getattr(self, name))
        for name in ("c_shift", "seed", "stop_enable", "stop_shift"):
            m.d.comb += getattr(seq, name).eq(getattr(self, name))
        for name in ("busy", "paused", "done", "error", "cycles", "stall_cycles", "steps_done"):
            m.d.comb += getattr(self, name).eq(getattr(seq, name))
        for name in ("tensor", "bank", "address", "write", "write_data"):
            port = f"host_{name}"
            m.d.comb += getattr(commands, port).eq(getattr(self, port))
        if self._parity:
            m.d.comb += commands.host_read.eq(self.host_read)
        m.d.comb += [self.stopped.eq(seq.stopped), seq.keys_ready.eq(commands.keys_ready)]
        # The domain of the results leaves a reset two cycles after the core's port. That is safe,
        # because a run's first record comes after all slots of its first layer, and what the
        # lanes send before `clean_q` is not recorded.
        self._later_reset(m, "results", reset, init=1)
        value = self._lanes(m, commands, reset)
        read, busy = delay(m, self.host_read, 1, "host_read"), delay(m, seq.busy, 1, "busy")
        wait = self.host_latency - 1
        m.d.comb += self.host_read_valid.eq(
            delay(m, read & ~busy, wait, "host_read_valid", reset_less=False, domain="commands")
        )
        self._results(m, seq, value)
        return m

    def _later_reset(self, m: Module, name: str, reset: Value, *, init: int = 0) -> Value:
        """The clock domain `name`, whose reset is `reset` a cycle later. Returns that.

        So that no net goes from a reset to all of the core: it moves as the data do.
        """
        m.domains += (domain := ClockDomain(name, local=True))
        later = Signal(name=f"{name}_reset_q", init=init, reset_less=True)
        m.d.sync += later.eq(reset)
        m.d.comb += [domain.clk.eq(ClockSignal()), domain.rst.eq(later)]
        return later

    def _lanes(self, m: Module, commands: CommandGenerator, reset: Value) -> Value:
        """The chain of lanes around the array. Returns the results at its end."""
        size, array, s = self.design.array.size, self.array, CoreShapes.of(self.design)
        command: Value = View.as_value(commands.command)
        settings: Value = View.as_value(commands.settings)
        # As far behind as the command that the generator begins with after a reset.
        reset = delay(m, reset, CommandGenerator.latency + 1, "lane_reset")
        value: Value = Const(0, s.result.width)
        host: Value = Const(0, s.data.width)
        parity: Value = Const(0)
        edges: dict[str, list[Signal]] = {
            n: [] for n in ("x", "update", "load", "g", "w", "psum_in")
        }
        chained = ("reset_out", "settings_out", "command_out")
        for lane in range(size):
            outputs = {
                name: Signal(
                    Value.cast(getattr(self.lane, name)).shape().width, name=f"{name}_{lane}"
                )
                for name in (*chained, "value_out", "host_out", *edges)
            }
            checked = {}
            if self._parity:
                outputs["parity_out"] = Signal(name=f"parity_out_{lane}")
                checked, parity = {"i_parity_in": parity}, outputs["parity_out"]
            bits = array.parameters.acc_bits
            m.submodules[f"lane_{lane}"] = Instance(
                LANE_MODULE,
                i_clk=ClockSignal(),
                i_rst=reset,
                i_index=Const(lane, s.bank_bits),
                i_settings_in=settings,
                i_command_in=command,
                i_value_in=value,
                i_host_in=host,
                i_psum_out=array.psum_out.word_select(lane, bits),
                **checked,
                **{f"o_{name}": signal for name, signal in outputs.items()},
            )
            reset, settings, command = (outputs[name] for name in chained)
            value, host = outputs["value_out"], outputs["host_out"]
            for name, signals in edges.items():
                signals.append(outputs[name])
        for name, signals in edges.items():
            m.d.comb += getattr(array, name).eq(Cat(*signals))
        m.d.comb += self.host_read_data.eq(host.as_signed())
        self._last_command, self._last_reset, self._last_parity = command, reset, parity
        limbs, parts = self.lane.value_limbs, []
        for number, bits in enumerate(limbs):
            part, value = value[:bits], value[bits:]
            parts.append(delay(m, part, len(limbs) - 1 - number, f"value_{number}"))
        return Cat(*parts).as_signed()

    def _results(self, m: Module, seq: Sequencer, value: Value) -> None:
        """Results of each layer, recorded as they leave the last lane, into a memory."""
        collect = View(command_layout(self.design), self._last_command).collect
        # What leaves the last lane before its reset was ordered before the reset.
        clean_q = Signal(name="clean_q")
        m.d.results += clean_q.eq(clean_q | self._last_reset)
        # The value leaves the last lane some cycles after the command that it forwards.
        wait = self.lane.value_latency - 1
        collecting = collect.active & clean_q
        early = delay(m, collecting, wait - 2, "record_early", reset_less=False, domain="results")
        early_entry = delay(m, collect.entry, wait - 2, "record_entry")
        layers, layer_bits = len(self.design.network.layers), len(self.record_layer)
        view_entry = ENTRIES.index("overflow_d_operand")
        # A view of D is counted where it is read: by the layer above.
        d_operand = early_entry == view_entry
        last = delay(m, seq.layer_number == layers - 1, 1, "record_last")
        active = delay(m, early, 1, "record_active", reset_less=False, domain="results")
        collected = delay(
            m, early & ~(d_operand & last), 1, "record_kept", reset_less=False, domain="results"
        )
        d_operand, entry = delay(m, d_operand, 1, "d_operand"), delay(m, early_entry, 1, "entry")
        active_q, collected_q = Signal(name="record_active_q"), Signal(name="record_collected_q")
        entry_q = Signal(ENTRY_BITS, name="record_entry_q", reset_less=True)
        layer_q = Signal(layer_bits, name="record_layer_q", reset_less=True)
        observer = self.observer
        m.submodules.observer = DomainRenamer("results")(observer)
        m.d.results += [
            active_q.eq(active),
            collected_q.eq(collected),
            entry_q.eq(entry),
            layer_q.eq(seq.layer_number + d_operand),
        ]
        m.d.comb += [
            observer.restart.eq(
                delay(m, seq.settled, 1, "restart", reset_less=False, domain="results")
            ),
            observer.enable.eq(delay(m, seq.run_stop_enable, 1, "observer_enable")),
            observer.shift.eq(seq.run_stop_shift),
            observer.step.eq(delay(m, seq.steps_done, 1, "observer_step")),
            observer.record_valid.eq(active_q),
            observer.record_layer.eq(seq.layer_number),
            observer.record_entry.eq(entry_q),
            observer.record_value.eq(value),
            seq.stop.eq(observer.stop),
        ]
        record: dict[str, Value] = {
            "valid": collected_q | observer.judged,
            "entry": Mux(observer.judged, ENTRIES.index("crossing"), entry_q),
            "layer": Mux(observer.judged, observer.layer, layer_q),
            "value": Mux(observer.judged, observer.crossing, value),
        }
        for name, found in record.items():
            port = getattr(self, f"record_{name}")
            port_q = Signal.like(port, name=f"recorded_{name}_q", reset_less=name != "valid")
            m.d.results += port_q.eq(found)
            m.d.comb += port.eq(port_q)
        self._result_memory(m, seq, view_entry, clean_q)

    def _result_memory(self, m: Module, seq: Sequencer, view_entry: int, clean: Value) -> None:
        """What was recorded, for the result port."""
        bits = len(self.record_layer) + ENTRY_BITS
        m.submodules.results = results = Bank(
            self.result.shape(),
            1 << bits,
            target_of(self.design),
            protect=self.design.array.protect,
            blocks=True,
        )
        result_q = Signal.like(self.result, reset_less=True)
        # Layer 0 reads X, of which nobody counts a view.
        nothing = (self.result_layer == 0) & (self.result_entry == view_entry)
        m.d.comb += [
            results.write_address.eq(Cat(self.record_entry, self.record_layer)),
            results.write_enable.eq(self.record_valid),
            results.write_data.eq(self.record_value),
            results.read_address.eq(Cat(self.result_entry, self.result_layer)),
            self.result.eq(result_q),
        ]
        nothing = delay(m, nothing, Bank.latency, "nothing")
        m.d.sync += result_q.eq(Mux(nothing, 0, results.read_data))
        if self._parity:
            self._parity_errors(m, seq, delay(m, nothing, 1, "nothing_late"), results, clean)

    def _parity_errors(
        self, m: Module, seq: Sequencer, nothing: Value, results: Bank, clean: Value
    ) -> None:
        """What the lanes found, and a broken result that is shown where one has been stored."""
        shown_q, parity_q = Signal(), Signal()
        stored = (
            ~seq.busy
            & (seq.steps_done != 0)
            & (self.result_layer < len(self.design.network.layers))
            & (self.result_entry < len(ENTRIES))
        )
        stored = delay(m, stored, Bank.latency + 1, "stored", reset_less=False, domain="results")
        m.d.results += [
            shown_q.eq(stored & ~nothing & results.read_error),
            parity_q.eq((self._last_parity & clean) | shown_q),
        ]
        m.d.comb += [self.parity_error.eq(parity_q), seq.parity_error.eq(parity_q)]
