"""The plain ports of the core, on which any host shell (AXI or another bus) is built.

All ports are synchronous to the core's clock. Run-time configuration is sampled in the cycle of an
accepted `start`; the host may change it afterwards.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from amaranth.hdl import Shape, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.memory_map import TENSORS, MemoryMap
from ska_hw.contract.results import CYCLE_BITS, ENTRY_BITS, SEED_BITS, STEP_BITS, sum_bits
from ska_hw.design import Design
from ska_hw.hdl.lib.bank import READ_LATENCY
from ska_hw.numbers.update import SHIFT_BITS

if TYPE_CHECKING:
    import enum  # Amaranth's has no types, and is this one with a shape
else:
    from amaranth.lib import enum


class Error(enum.Enum, shape=3):
    """Why a start was refused or a run ended early."""

    NONE = 0
    SAMPLES = 1
    """`samples` below 2 or above the configured number."""
    STEPS = 2
    """`steps` is 0."""
    COEFFICIENT = 3
    """`c_shift` leaves the updater's range of shifts."""
    BUSY = 4
    """start while busy; the run goes on."""
    ABORTED = 5
    """`abort_run` came during the run."""
    MEMORY = 6
    """A word read from a memory failed its parity; a run has ended with it."""
    STATE = 7
    """`go_on` without a finished step of as many samples to go on from."""


class HostTensor(enum.Enum, shape=3):
    """Tensor numbers of the host memory port: the order of `memory_map.TENSORS`."""

    X = TENSORS.index("x")
    W = TENSORS.index("w")
    B = TENSORS.index("b")
    Z = TENSORS.index("z")
    D = TENSORS.index("d")
    G = TENSORS.index("g")


def index_bits(count: int) -> int:
    """Width of an index below `count`; one bit at least, as Verilog has no vector of none."""
    return max(1, (count - 1).bit_length())


@dataclass(frozen=True)
class CoreShapes:
    """Widths of the core's ports, from a design."""

    samples_bits: int
    c_bits: int
    bank_bits: int
    address_bits: int
    data: Shape
    layer_bits: int
    result: Shape

    @classmethod
    def of(cls, design: Design) -> "CoreShapes":
        """The widths for `design`."""
        f, memory = design.formats, MemoryMap.of(design)
        depth = max(memory.operand_depth, memory.state_depth, memory.w_depth, memory.b_depth)
        formats = (f.x, f.w, f.z, f.d, f.g)
        return cls(
            samples_bits=design.data.samples.bit_length(),
            c_bits=f.c_bits,
            bank_bits=index_bits(memory.size),
            address_bits=index_bits(depth),
            data=signed(max(fmt.bits + (not fmt.signed) for fmt in formats)),
            layer_bits=index_bits(len(memory.layers)),
            result=signed(max(max(sum_bits(design)), STEP_BITS + 1)),
        )


class CoreSignature(wiring.Signature):
    """Ports of the core, seen from the core. A reset lasts four cycles or more.

    Control
    -------
    start          Begin a run (one cycle). Refused with an `error` while busy and for impossible
                   configuration.
    resume         While `paused`: go on with the next step (one cycle).
    abort_run      End the run as soon as the pipeline is empty; `done` follows.
    busy           High from the cycle after an accepted start until `done`; low while `paused`.
    paused         The core waits between two steps, because `pause` was high at the end of one.
                   The host may then read everything; `start` begins a new run.
    done           One cycle: the run has ended (also by abort and by stopping).
    error          An `Error`; of the latest start, until the next start.
    parity_error   With `protect` "parity": high for a cycle with each word that failed its parity
                   where it was used, read by the host or shown as a result. `error` is `MEMORY`
                   from then on until the next start; a run or a pause ends as by `abort_run`, and
                   its step does not count as finished.

    Configuration
    -------------
    samples        N of this run: 2 to the configured number.
    steps          K, forward passes; at least 1.
    c_mantissa, c_shift
                   c = c_mantissa * 2^-c_shift.
    seed           For stochastic rounding.
    pause          Wait after each step, when all of it is done (not sampled: may change during a
                   run). Without it steps overlap; one that has begun when `pause` rises is finished
                   before the core waits.
    go_on          The run's first step updates, against Z and D of the latest step, as if there had
                   been no end: that of a run that has ended by itself or was left in a pause. X, W
                   and b may have been written since.
    stop_enable, stop_shift
                   Stop when every layer has passed its entropy minimum and its flow has converged:
                   see `ska_hw.contract.stopping`.

    Results (valid while not busy; a new start clears counters)
    -------
    cycles         Clock cycles of the run, pauses not counted.
    stall_cycles   Those of them in which the array had no tile.
    steps_done     Finished steps.
    stopped        The run ended because of the stopping rule.
    result_layer, result_entry -> result
                   One value of `ENTRIES`, `RESULT_LATENCY` cycles after the address. Values are of
                   the latest finished step.
    record_valid, record_layer, record_entry, record_value
                   The same values as a stream, one entry in a cycle as they are computed, during
                   the run and without back-pressure: for a shell that keeps histories.
                   `record_layer` is as for the result port.

    Host memory (use while not busy; ignored while busy)
    -----------
    host_tensor, host_bank, host_address
                   See `ska_hw.contract.memory_map`; `HostTensor` numbers the tensors.
    host_write, host_write_data
                   Write one code, sign-extended (zero-extended where the format is unsigned); X, W
                   and b only, other tensors are ignored. One write in a cycle.
    host_read -> host_read_valid, host_read_data
                   One read in a cycle; data comes `TrainingCore.host_latency` cycles later,
                   extended in the same way. A read of what was written needs as many cycles
                   between. Not in the same cycle as a write.
    """

    def __init__(self, design: Design) -> None:
        s = CoreShapes.of(design)
        checked = {"parity_error": Out(1)} if design.array.protect == "parity" else {}
        super().__init__(
            checked
            | {
                "start": In(1),
                "resume": In(1),
                "abort_run": In(1),
                "busy": Out(1),
                "paused": Out(1),
                "done": Out(1),
                "error": Out(Error),
                "samples": In(s.samples_bits),
                "steps": In(STEP_BITS),
                "c_mantissa": In(s.c_bits),
                "c_shift": In(SHIFT_BITS),
                "seed": In(SEED_BITS),
                "pause": In(1),
                "go_on": In(1),
                "stop_enable": In(1),
                "stop_shift": In(SHIFT_BITS),
                "cycles": Out(CYCLE_BITS),
                "stall_cycles": Out(CYCLE_BITS),
                "steps_done": Out(STEP_BITS),
                "stopped": Out(1),
                "result_layer": In(s.layer_bits),
                "result_entry": In(ENTRY_BITS),
                "result": Out(s.result),
                "record_valid": Out(1),
                "record_layer": Out(s.layer_bits),
                "record_entry": Out(ENTRY_BITS),
                "record_value": Out(s.result),
                "host_tensor": In(HostTensor),
                "host_bank": In(s.bank_bits),
                "host_address": In(s.address_bits),
                "host_write": In(1),
                "host_write_data": In(s.data),
                "host_read": In(1),
                "host_read_valid": Out(1),
                "host_read_data": Out(s.data),
            }
        )


RESULT_LATENCY = READ_LATENCY + 1
"""Cycles from the result port's address to its value: the memory, then the port's register."""
