"""The sequencer's ports."""

from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.results import CYCLE_BITS, SEED_BITS, STEP_BITS
from ska_hw.contract.schedule import Timing
from ska_hw.design import Design
from ska_hw.hdl.control.layers import layer_layout
from ska_hw.hdl.control.tile_walk import slot_layout
from ska_hw.hdl.interface.commands import CUT_BITS
from ska_hw.hdl.interface.core_ports import CoreShapes, Error
from ska_hw.numbers.update import SHIFT_BITS


class SequencerSignature(wiring.Signature):
    """Ports of the sequencer, seen from it; those that the core has too are as in `CoreSignature`.

    `begin_forward` or `begin_update` is high in a slot's first cycle, `end` in its last; `slot`
    stands in between. `settled` is high in the cycle before the first in which a run's settings
    stand. `swap` is high in the cycle before a layer's first slot: new keys take effect, and the
    next ones, of `key_step` and `key_layer`, are wanted. `counting` is high in the cycles that
    `cycles` counts, `busy` in some more around them. `collect` starts the collection of the
    results of `layer_number`. `stop` is looked at in the one cycle of `step_end`.
    """

    def __init__(self, design: Design, timing: Timing) -> None:
        s = CoreShapes.of(design)
        samples = s.samples_bits
        checked = {"parity_error": In(1)} if design.array.protect == "parity" else {}
        super().__init__(
            checked
            | {
                "start": In(1),
                "resume": In(1),
                "abort_run": In(1),
                "pause": In(1),
                "samples": In(samples),
                "steps": In(STEP_BITS),
                "c_mantissa": In(s.c_bits),
                "c_shift": In(SHIFT_BITS),
                "seed": In(SEED_BITS),
                "stop_enable": In(1),
                "stop_shift": In(SHIFT_BITS),
                "keys_ready": In(1),
                "stop": In(1),
                "busy": Out(1),
                "counting": Out(1),
                "paused": Out(1),
                "done": Out(1),
                "error": Out(Error),
                "stopped": Out(1),
                "cycles": Out(CYCLE_BITS),
                "stall_cycles": Out(CYCLE_BITS),
                "steps_done": Out(STEP_BITS),
                "accepted": Out(1),
                "settled": Out(1),
                "begin_forward": Out(1),
                "begin_update": Out(1),
                "end": Out(1),
                "slot": Out(slot_layout(design)),
                "layer": Out(layer_layout(design)),
                "layer_number": Out(s.layer_bits),
                "first_step": Out(1),
                "run_samples": Out(samples),
                "update_samples": Out(_length_bits(design, timing)),
                "mantissa": Out(s.c_bits),
                "cut_w": Out(CUT_BITS),
                "cut_b": Out(CUT_BITS),
                "swap": Out(1),
                "key_step": Out(STEP_BITS),
                "key_layer": Out(s.layer_bits),
                "run_seed": Out(SEED_BITS),
                "run_stop_enable": Out(1),
                "run_stop_shift": Out(SHIFT_BITS),
                "collect": Out(1),
                "step_end": Out(1),
            }
        )


def _length_bits(design: Design, timing: Timing) -> int:
    """Width of the longest slot's length."""
    longest = design.data.samples + timing.post_wait + timing.size + timing.update_min
    return max(longest, timing.gap).bit_length()
