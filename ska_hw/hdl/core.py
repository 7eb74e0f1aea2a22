"""The core: SKA trains itself, from X and the initial W to the last step."""

from typing import Any

from amaranth.hdl import (
    Cat,
    ClockSignal,
    Const,
    Instance,
    Module,
    Mux,
    ResetSignal,
    Signal,
    Value,
)
from amaranth.lib import data, wiring

from ska_hw.contract.memory_map import TENSORS, MemoryMap
from ska_hw.contract.results import ENTRIES
from ska_hw.design import Design
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.systolic_array import SystolicArray
from ska_hw.hdl.control.command_generator import HOST_LATENCY
from ska_hw.hdl.control.controller import HOST, RECORDS, Controller
from ska_hw.hdl.control.sequencer import OF_THE_CORE
from ska_hw.hdl.control.serial_observer import make_observer
from ska_hw.hdl.interface.core_ports import CoreShapes, CoreSignature
from ska_hw.hdl.lane.lane import Lane
from ska_hw.hdl.lib.bank import READ_LATENCY, Bank
from ska_hw.hdl.lib.pipeline import delay
from ska_hw.hdl.targets import target_of
from ska_hw.hdl.timing import timing_of_units
from ska_hw.hdl.units.shared_end import SharedEnd
from ska_hw.numbers.sigmoid.table import SigmoidTable

CORE_MODULE = "ska_core"
LANE_MODULE = "ska_lane"
_B = TENSORS.index("b")


def host_latency(design: Design) -> int:
    """Cycles from a read at the host memory port to its data."""
    # The command's registers, the way along the lanes, the banks, and the choice of a chain.
    return HOST_LATENCY + design.array.size + 1 + READ_LATENCY + 1


class TrainingCore(wiring.Component):
    """The array with its lanes, the units behind them and the controller; ports as in
    `CoreSignature`. `sigmoid` takes the place of the design's table.
    """

    def __init__(self, design: Design, *, sigmoid: SigmoidTable | None = None) -> None:
        self.design = design
        self.lane = Lane(design, MemoryMap.of(design).state_depth)
        self.array = SystolicArray(ArrayParameters.of(design), target_of(design))
        self.shared = SharedEnd(design, sigmoid)
        self.observer = make_observer(design)
        self.timing = timing_of_units(design, self.array, self.lane, self.shared, self.observer)
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
        control = Controller(self.design, self.timing, self.observer)
        m.submodules.controller = self._control = control
        m.submodules.array = self.array
        m.submodules.shared = self.shared
        for name, member in control.signature.members.items():
            if name in (*OF_THE_CORE, *RECORDS, *HOST):
                inner, outer = getattr(control, name), getattr(self, name)
                m.d.comb += inner.eq(outer) if member.flow.name == "In" else outer.eq(inner)
        self._lanes(m)
        self._units(m)
        self._results(m)
        return m

    def _lanes(self, m: Module) -> None:
        """The chain of lanes around the array, and its end."""
        size, array, shared = self.design.array.size, self.array, self.shared
        bits = array.parameters.acc_bits
        forth = ["command", "gathered", "taken", "views", "host", *["parity"] * self._parity]
        back = ("result", "weight")
        links: dict[str, list[Signal]] = {
            name: [
                Signal(_width(getattr(self.lane, f"{name}_in")), name=f"{name}_{n}")
                for n in range(size + 1)
            ]
            for name in (*forth, *back)
        }
        edges: dict[str, list[Signal]] = {
            name: [
                Signal(_width(getattr(self.lane, name)), name=f"{name}_{n}") for n in range(size)
            ]
            for name in ("x", "update", "load", "g", "w", "psum_in")
        }
        # As far behind as the command that the generator begins with after a reset.
        reset = delay(m, ResetSignal(), 2, "lane_reset")
        for lane in range(size):
            reset_out = Signal(name=f"reset_out_{lane}")
            chained = {f"i_{name}_in": links[name][lane] for name in forth}
            chained |= {f"o_{name}_out": links[name][lane + 1] for name in forth}
            chained |= {f"i_{name}_in": links[name][lane + 1] for name in back}
            chained |= {f"o_{name}_out": links[name][lane] for name in back}
            m.submodules[f"lane_{lane}"] = Instance(
                LANE_MODULE,
                i_clk=ClockSignal(),
                i_rst=reset,
                i_index=Const(lane, CoreShapes.of(self.design).bank_bits),
                o_reset_out=reset_out,
                i_psum_out=array.psum_out.word_select(lane, bits),
                i_acc_out=array.acc_out.word_select(lane, bits),
                **chained,
                **{f"o_{name}": signals[lane] for name, signals in edges.items()},
            )
            reset = reset_out
        m.d.comb += [getattr(array, name).eq(Cat(*signals)) for name, signals in edges.items()]
        m.d.comb += links["command"][0].eq(data.View.as_value(self._control.command))
        for name in forth:
            m.d.comb += _value(getattr(shared, f"{name}_in")).eq(links[name][size])
        for name in back:
            m.d.comb += links[name][size].eq(_value(getattr(shared, name)))

    def _units(self, m: Module) -> None:
        """What the controller tells the shared units, and what they count and add up."""
        control, shared = self._control, self.shared
        for name, member in control.signature.members.items():
            if name in shared.signature.members:
                given, taken = (control, shared) if member.flow.name == "Out" else (shared, control)
                m.d.comb += _value(getattr(taken, name)).eq(_value(getattr(given, name)))
        asked = delay(m, self.host_read, 1, "host_asked", False)
        asked = asked & ~delay(m, self.busy, 1, "host_busy")
        read = delay(m, asked, self.host_latency - 1, "host_valid", False)
        tensor = delay(m, Value.cast(self.host_tensor), self.host_latency - 1, "host_tensor")
        m.d.comb += [
            self.host_read_data.eq(shared.host),
            self.host_read_valid.eq(read),
            shared.asked_tensor.eq(tensor),
        ]
        if self._parity:
            asked = self.host_read & ~self.busy & (Value.cast(self.host_tensor) == _B)
            m.d.comb += shared.host_reads_b.eq(
                delay(m, asked, self.host_latency - 1 - READ_LATENCY, "host_reads_b", False)
            )

    def _results(self, m: Module) -> None:
        """What was recorded, for the result port."""
        results = Bank(
            self.result.shape(),
            1 << len(self.record_layer) + len(self.record_entry),
            target_of(self.design),
            protect=self.design.array.protect,
            blocks=True,
        )
        m.submodules.results = results
        result_q = Signal.like(self.result, reset_less=True)
        # Layer 0 reads X, of which nobody counts a view.
        view = ENTRIES.index("overflow_d_operand")
        nothing = (self.result_layer == 0) & (self.result_entry == view)
        nothing = delay(m, nothing, Bank.latency, "nothing")
        m.d.comb += [
            results.write_address.eq(Cat(self.record_entry, self.record_layer)),
            results.write_enable.eq(self.record_valid),
            results.write_data.eq(self.record_value),
            results.read_address.eq(Cat(self.result_entry, self.result_layer)),
            self.result.eq(result_q),
        ]
        m.d.sync += result_q.eq(Mux(nothing, 0, results.read_data))
        if self._parity:
            self._parity_errors(m, delay(m, nothing, 1, "nothing_late"), results)

    def _parity_errors(self, m: Module, nothing: Value, results: Bank) -> None:
        """What lanes and units found, and a broken result that is shown where one is stored."""
        stored = (
            ~self.busy
            & (self.steps_done != 0)
            & (self.result_layer < len(self.design.network.layers))
            & (self.result_entry < len(ENTRIES))
        )
        stored = delay(m, stored, Bank.latency + 1, "stored", reset_less=False)
        shown_q, parity_q = Signal(), Signal()
        m.d.sync += [
            shown_q.eq(stored & ~nothing & results.read_error),
            parity_q.eq(self.shared.parity | shown_q),
        ]
        m.d.comb += [self.parity_error.eq(parity_q), self._control.parity_error.eq(parity_q)]


def _value(port: Any) -> Value:
    return data.View.as_value(port) if isinstance(port, data.View) else Value.cast(port)


def _width(port: Any) -> int:
    return len(_value(port))
