"""The sequencer's ports."""

from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ska_hw.contract.results import SEED_BITS, STEP_BITS
from ska_hw.contract.schedule import Timing
from ska_hw.design import Design
from ska_hw.hdl.control.layers import layer_layout
from ska_hw.hdl.control.tile_walk import slot_layout
from ska_hw.hdl.interface.commands import CUT_BITS
from ska_hw.hdl.interface.core_ports import CoreShapes, CoreSignature
from ska_hw.numbers.update import SHIFT_BITS

_OF_THE_CORE = (
    *("start", "resume", "abort_run", "pause", "samples", "steps", "c_mantissa", "c_shift", "seed"),
    *("stop_enable", "stop_shift", "busy", "paused", "done", "error", "stopped", "cycles"),
    *("stall_cycles", "steps_done"),
)
"""Ports that the core has too."""

_SIGNALS = (
    *("counting", "accepted", "settled", "begin_forward", "begin_update", "end", "first_step"),
    *("swap", "run_stop_enable", "collect", "step_end"),
)
"""Outputs of one bit that the core does not have."""


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
        s, core = CoreShapes.of(design), CoreSignature(design).members
        checked = {"parity_error": In(1)} if design.array.protect == "parity" else {}
        longest_slot = design.data.samples + timing.post_wait + timing.size + timing.update_min
        super().__init__(
            checked
            | {name: core[name] for name in _OF_THE_CORE}
            | dict.fromkeys(("keys_ready", "stop"), In(1))
            | dict.fromkeys(_SIGNALS, Out(1))
            | {
                "slot": Out(slot_layout(design)),
                "layer": Out(layer_layout(design)),
                "layer_number": Out(s.layer_bits),
                "run_samples": Out(s.samples_bits),
                "update_samples": Out(max(longest_slot, timing.gap).bit_length()),
                "mantissa": Out(s.c_bits),
                "cut_w": Out(CUT_BITS),
                "cut_b": Out(CUT_BITS),
                "key_step": Out(STEP_BITS),
                "key_layer": Out(s.layer_bits),
                "run_seed": Out(SEED_BITS),
                "run_stop_shift": Out(SHIFT_BITS),
            }
        )
