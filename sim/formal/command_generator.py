"""The command generator: every address that goes out while its stream is active is in its memory.

The sequencer and the generator together, as in the core, without the lanes.
"""

import re
from collections.abc import Iterable, Iterator
from functools import partial

from amaranth.hdl import DomainRenamer, Module
from amaranth.lib import wiring
from amaranth.lib.data import StructLayout
from amaranth.lib.wiring import In

from sim.formal.bursts import BURSTS, bursts, in_flight, written
from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from sim.formal.sequencer import INSIDE, STATES, TAPS, bits_of, design, filled
from ska_hw.contract.results import COLLECTED
from ska_hw.contract.schedule import Timing
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.control.command_generator import CommandGenerator
from ska_hw.hdl.control.sequencer import Sequencer
from ska_hw.hdl.interface.commands import command_layout, settings_layout
from ska_hw.hdl.timing import timing_of


class Commands(wiring.Component):
    """The sequencer and what it commands."""

    def __init__(self, design: Design, timing: Timing) -> None:
        self.sequencer = Sequencer(design, timing)
        self.generator = CommandGenerator(design, timing, self.sequencer, keep_gradient=True)
        signatures = (self.sequencer.signature.members, self.generator.signature.members)
        super().__init__(
            {
                name: member
                for members in signatures
                for name, member in members.items()
                if name != "keys_ready"
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.sequencer = self.sequencer
        m.submodules.generator = DomainRenamer({"pulses": "sync", "late_pulses": "sync"})(
            self.generator
        )
        m.d.comb += self.sequencer.keys_ready.eq(self.generator.keys_ready)
        for part in (self.sequencer, self.generator):
            for name, member in part.signature.members.items():
                if name != "keys_ready":
                    outer, inner = getattr(self, name), getattr(part, name)
                    given, taken = (outer, inner) if member.flow == In else (inner, outer)
                    m.d.comb += taken.eq(given)
        return m


_INDUCTIVE = """
  // Cycles of the slot that are over.
  reg [15:0] age_q;
  wire [15:0] age = begin_q ? 16'd0 : age_q;
  always @(posedge clk) age_q <= age + 16'd1;
  // No forward slot ends before what it starts has begun.
  wire signed [15:0] left = $signed(_left_q);
  wire signed [15:0] forward_length = $signed(forward_length_q);
  wire signed [15:0] last_length = $signed(last_length_q);
  wire signed [15:0] least = {least};
  wire signed [15:0] most = {most};
  wire signed [15:0] length = left + 16'sd3 + $signed(age);
  always @(*) if (in_slot_q && !slot[0]) begin
    if (begin_q) begin
      assert (forward_length + 4 >= least && last_length + 4 >= least);
      assert (forward_length + 4 <= most && last_length + 4 <= most);
    end else if (_end_q) assert (age + 16'd1 >= least);
    else assert (length >= least && length <= most);
  end
  wire run_ok = run_samples >= 2 && run_samples <= {samples};
  always @(*) begin
    if (!in_idle_q && !clear_q) assert (run_ok);
    if (!in_idle_q && !clear_q && !settled)
      assert ($signed(samples_beyond_q) + 3 == $signed({{1'b0, run_samples}}));
    if (clear_q) assert (in_idle_q || gap_begin_q);
    if (settled) assert (in_idle_q || (in_gap_q && !gap_begin_q));
    if (start_q && !bad_samples_q)
      assert (samples_wanted_d1_q >= 2 && samples_wanted_d1_q <= {samples});
    if (accepted) assert (samples_wanted_d2_q >= 2 && samples_wanted_d2_q <= {samples});
    if (clear_q && !in_idle_q)
      assert (samples_wanted_d3_q >= 2 && samples_wanted_d3_q <= {samples});
    if (!run_ok) assert (!({pulses}));
    assert ((begin_forward || begin_update) == begin_q);
    assert (!begin_q || in_slot_q);
    if (begin_q) assert (begin_update == slot[0]);
{in_slot}
  end
"""

_QUIET = """
  // Cycles since a tile was on; a whole gap of them before the host's addresses are taken.
  reg [15:0] since_q;
  initial since_q = 16'd{gap};
  wire [15:0] since = in_slot_q ? 16'd0 : since_q;
  always @(posedge clk) since_q <= rst ? 16'd{gap} : since + (since != 16'hffff);
  always @(*) begin
    assert (since >= {gap} || in_slot_q || (in_gap_q && collecting_q));
    if (in_gap_q && collecting_q && since < {gap}) begin
      assert (gap_begin_q == (since == 1) && !(gap_begin_q && gap_end_q));
      if (!gap_begin_q) assert (left + $signed(since) == {gap} - 2);
    end
    if (!in_idle_q && !in_gap_q) assert (collecting_q);
    if (!busy) assert (in_idle_q || in_paused_q || in_load_q);
    if (idle_d1_q) assert (!(in_slot_q || in_begin_q || (in_gap_q && collecting_q)));
    if (idle_d2_q) assert (!(in_slot_q || (in_gap_q && collecting_q)));
    // After a pause the host's addresses stand up to a slot's first cycle.
    if (idle_late_d1_q) assert (since_q >= {gap} && (!in_slot_q || begin_q));
{in_flight}
  end
"""

_KEPT = """
  // What is kept of a tile beyond its slot is a tile's, or zero.
  reg post_above, post_was_above, store_above_q;
  initial {{post_above, post_was_above, store_above_q}} = 0;
  wire store_above = store_first_q ? post_was_above : store_above_q;
  always @(posedge clk) begin
    if (rst) post_above <= 0;
    else if (post_begin_q) post_above <= has_above;
    post_was_above <= post_above;
    store_above_q <= store_above;
  end
  always @(*) begin
    assert (post_state_q + {samples} <= {state_depth} && post_b_q < {b_depth});
    if (post_above) assert (post_out_q + {samples} <= {operand_depth});
    assert (pending_w_q + {size} <= {w_depth} && pending_b_q < {b_depth});
    assert (drain_w_q + {size} <= {w_depth} && drain_b_q < {b_depth});
    if (drain_active_q) begin
      assert (drain_count == {size} + drain_first_input_q);
      if (drain_index < {size}) assert (drain_address_q == drain_w_q + {size} - 1 - drain_index);
    end
    if (w_active_q) assert (w_count == {size});
    if (collect_active_q) assert (collect_count == {collected});
  end
  // Weights, last row first.
  reg [15:0] w_top_q;
  wire [15:0] w_top = w_first_q ? w_address_q : w_top_q;
  always @(posedge clk) w_top_q <= w_top;
  always @(*) if (w_active_q) begin
    assert (w_top >= {size} - 1 && w_top < {w_depth});
    assert (w_address_q == w_top - w_index);
  end
"""

_OUT = """
  // What goes out, a cycle later: the generator's address, as the host's is not yet taken.
  wire drain_bias = command[{drain_bias}];
  always @(*) if (past) begin
    if (command[{x_active}]) assert (command[{x_address}] < {operand_depth});
    if (command[{x_active}]) assert (command[{x_g_address}] < {state_depth});
    if (command[{w_active}]) assert (command[{w_address}] < {w_depth});
    if (command[{psum_read_active}]) assert (command[{psum_read_sample}] < {samples});
    if (command[{psum_write_active}]) assert (command[{psum_write_sample}] < {samples});
    if (command[{post_active}]) assert (command[{post_sample}] < {samples});
    if (command[{post_active}]) assert (command[{post_address}] < {state_depth});
    if (command[{drain_active}])
      assert (command[{drain_address}] < (drain_bias ? {b_depth} : {w_depth}));
    if (command[{collect_active}]) assert (command[{collect_entry}] < {collected});
    assert (settings[{b_address}] < {b_depth});
  end
  reg done_on, store_on;
  initial {{done_on, store_on}} = 0;
  always @(posedge clk) {{done_on, store_on}} <=
    rst ? 2'd0 : {{done_active_q, store_active_q && store_above}};
  always @(*) begin
    if (done_on) assert (command[{done_sample}] < {samples});
    if (done_on) assert (command[{done_address}] < {state_depth});
    if (store_on) assert (command[{store_address}] < {operand_depth});
  end
"""

_SEARCH = """
  // One run, from the first cycle on, left alone.
  always @(*) begin
    assume (start == !past && samples == {samples} && steps == 3 && c_shift == {shift});
    assume (!{{rst, pause, resume, abort_run, stop, c_mantissa, seed, host_tensor, host_bank,
      host_address, host_write, host_write_data}});
  end
"""

_SHORT = Timing(
    2,
    edge=0,
    array=4,
    drain=0,
    post=0,
    view_d=0,
    update=0,
    view_w=0,
    sums=0,
    record=0,
    observe=0,
    keys=0,
)


def proofs() -> list[Proof]:
    """Any run of a small design, with the latencies of its own lanes."""
    return [
        Proof(
            "command_generator_inside",
            "CommandGenerator: every address is inside of its memory while its stream is active",
            partial(_setup, timing_of(design())),
            3,
            # One sample too many.
            (r"run_samples - 2'h3", "run_samples - 2'h2"),
            near=_near,
        ),
    ]


def _near() -> Setup:
    """With short latencies, and one run that starts in the first cycle."""
    made = design()
    low, _ = made.bounds.shift_limits
    setup = _setup(_SHORT)
    search = _SEARCH.format(samples=made.data.samples, shift=low)
    return Setup(setup.devices, setup.properties + search)


def _setup(timing: Timing) -> Setup:
    made = design()
    verilog = emit(Commands(made, timing), "ska_commands")
    body = verilog.partition("module \\ska_commands.generator (")[2].partition("\nendmodule")[0]
    registers = re.findall(r"^  reg (?:\[\d+:0\] )?(\w+_q);", body, re.MULTILINE)
    pulses = [
        name
        for name in registers
        if re.fullmatch(r"\w*(start|begin|forward|update)(_d\d+)?_q", name)
    ]
    pulses += [f"{name}_active_q" for name in BURSTS]
    values = {
        "pulses": " || ".join(pulses),
        "in_slot": "\n".join(_in_slot(pulses, timing.size)),
        "gap": timing.gap,
        "in_flight": "\n".join(in_flight(registers, timing, made)),
        "least": timing.forward_min,
        "most": made.data.samples + timing.post_wait,
        "collected": COLLECTED,
        **_places(command_layout(made)),
        "b_address": bits_of(settings_layout(made), "b_address"),
    }
    own = filled(_INDUCTIVE + _QUIET + _KEPT + _OUT, made, values)
    own = "\n".join([*bursts(made, timing), written(registers, values, made), own])
    own = _owned(own, "generator", registers)
    inside = _owned(filled(STATES + INSIDE, made, {}), "sequencer", TAPS)
    more = (
        *("start_q", "bad_samples_q", "clear_q", "settled"),
        *("samples_wanted_d1_q", "samples_wanted_d2_q", "samples_wanted_d3_q"),
        *("collecting_q", "gap_begin_q", "_left_q", "forward_length_q", "last_length_q"),
    )
    own = _owned(own, "sequencer", (*(set(TAPS) - set(registers)), *more))
    taps = (
        *(f"generator.{name}" for name in registers),
        *(f"sequencer.{name}" for name in (*TAPS, *more)),
    )
    return Setup({"dut": Device("ska_commands", verilog, taps)}, inside + own)


def _owned(text: str, child: str, taps: Iterable[str]) -> str:
    """`text` with the names of the taps of `child` as the harness gives them."""
    return re.sub(rf"\b({'|'.join(taps)})\b", rf"{child}_\1", text)


def _places(layout: StructLayout) -> dict[str, str]:
    """Where each field of each stream lies in the command."""
    return {
        f"{stream}_{name}": bits_of(layout, stream, name)
        for stream, field in layout
        for name, _ in field.shape
    }


def _in_slot(pulses: Iterable[str], size: int) -> Iterator[str]:
    """What starts while its tile is on, and when."""
    for name in pulses:
        found = re.fullmatch(r"(x_forward|x_update|w_start)_d(\d+)_q", name)
        if found:
            update = "slot[0]" if found[1] == "x_update" else "!slot[0]"
            yield f"    if ({name}) assert (in_slot_q && age == {found[2]} && {update});"
    yield f"    if (x_start_d1_q) assert (in_slot_q && (age == {size} - 1 || age == {size}));"
    yield "    if (post_begin_q) assert (in_slot_q && age == 1 && slot[2]);"
