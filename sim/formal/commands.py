"""The command generator: every address that goes out while its stream is active is in its memory.

The sequencer and the generator together, as in the core, without the lanes.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.data import StructLayout
from amaranth.lib.wiring import In

from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from sim.formal.sequencer import INSIDE, STATES, TAPS, bits_of, design, filled
from ska_hw.design import Design
from ska_hw.hdl.command_generator import CommandGenerator
from ska_hw.hdl.commands import command_layout, settings_layout
from ska_hw.hdl.emit import emit
from ska_hw.hdl.layers import shift_range
from ska_hw.hdl.sequencer import Sequencer
from ska_hw.hdl.timing import timing_of
from ska_hw.memory_map import MemoryMap
from ska_hw.schedule import COLLECTED, Timing


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
        m.submodules.sequencer, m.submodules.generator = self.sequencer, self.generator
        m.d.comb += self.sequencer.keys_ready.eq(self.generator.keys_ready)
        for part in (self.sequencer, self.generator):
            for name, member in part.signature.members.items():
                if name != "keys_ready":
                    outer, inner = getattr(self, name), getattr(part, name)
                    given, taken = (outer, inner) if member.flow == In else (inner, outer)
                    m.d.comb += taken.eq(given)
        return m


_BURST = """
  // The item of burst {name} that is on, and how many it has.
  wire signed [7:0] {name}_left = $signed({name}_left_q);
  reg [7:0] {name}_index_q, {name}_count_q;
  wire [7:0] {name}_index = {name}_first_q ? 8'd0 : {name}_index_q;
  wire [7:0] {name}_count = {name}_first_q ? {name}_left + 8'd3 : {name}_count_q;
  always @(posedge clk) {{{name}_index_q, {name}_count_q}} <= {{{name}_index + 8'd1, {name}_count}};
  always @(*) if ({name}_active_q) begin
    assert ({name}_count >= 2 && {name}_count <= {most} && {name}_index < {name}_count);
    assert ({name}_left + 8'sd3 == {name}_count - {name}_index);
    assert ({name}_last_q == ({name}_index + 8'd1 == {name}_count));
  end else assert (!{name}_first_q && !{name}_last_q);
"""

_ADDRESS = """
  // Where the addresses {name} of burst {burst} begin; they end inside of the memory.
  reg [15:0] {name}_base_q;
  wire [15:0] {name}_base = {burst}_first_q ? {name}_q : {name}_base_q;
  always @(posedge clk) {name}_base_q <= {name}_base;
  always @(*) if ({burst}_active_q && {when}) begin
    assert ({name}_q == {name}_base + {burst}_index);
    assert ({name}_base + {most} <= {depth});
  end
"""

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
    if (!in_idle_q) assert (run_ok);
    if ((start_q && !bad_samples_q) || accepted)
      assert (samples_wanted_q >= 2 && samples_wanted_q <= {samples});
    if (!run_ok) assert (!({pulses}));
    assert ((begin_forward || begin_update) == begin_q);
    assert (!begin_q || in_slot_q);
    if (begin_q) assert (begin_update == slot[0]);
{in_slot}
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
  // What goes out, a cycle later; after the run addresses are the host's.
  reg host;
  always @(posedge clk) host <= idle_late_d1_q;
  wire drain_bias = command[{drain_bias}];
  always @(*) if (past) begin
    if (command[{w_active}]) assert (command[{w_address}] < {w_depth});
    if (command[{psum_read_active}]) assert (command[{psum_read_sample}] < {samples});
    if (command[{psum_write_active}]) assert (command[{psum_write_sample}] < {samples});
    if (command[{post_active}]) assert (command[{post_sample}] < {samples});
    if (command[{collect_active}]) assert (command[{collect_entry}] < {collected});
    assert (settings[{b_address}] < {b_depth});
    if (!host) begin
      if (command[{x_active}]) begin
        assert (command[{x_address}] < {operand_depth});
        assert (command[{x_g_address}] < {state_depth});
      end
      if (command[{post_active}]) assert (command[{post_address}] < {state_depth});
      if (command[{drain_active}])
        assert (command[{drain_address}] < (drain_bias ? {b_depth} : {w_depth}));
    end
  end
  reg done_on, store_on;
  initial {{done_on, store_on}} = 0;
  always @(posedge clk) {{done_on, store_on}} <=
    rst ? 2'd0 : {{done_active_q, store_active_q && store_above}};
  always @(*) begin
    if (done_on) assert (command[{done_sample}] < {samples});
    if (done_on) assert (command[{done_address}] < {state_depth});
    if (store_on && !host) assert (command[{store_address}] < {operand_depth});
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

_BURSTS = (
    "x",
    "x_held",
    "w",
    "psum_read",
    "psum_write",
    "post",
    "done",
    "store",
    "drain",
    "collect",
)
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
            "commands_inside",
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
    low, _ = shift_range(made)
    setup = _setup(_SHORT)
    search = _SEARCH.format(samples=made.data.samples, shift=low)
    return Setup(setup.devices, setup.properties + search)


def _setup(timing: Timing) -> Setup:
    made = design()
    verilog = emit(Commands(made, timing), "ska_commands")
    body = verilog.partition("module \\ska_commands.generator ")[2].partition("\nendmodule")[0]
    registers = re.findall(r"^  reg (?:\[\d+:0\] )?(\w+_q);", body, re.MULTILINE)
    pulses = [
        name
        for name in registers
        if re.fullmatch(r"\w*(start|begin|forward|update)(_d\d+)?_q", name)
    ]
    pulses += [f"{name}_active_q" for name in _BURSTS]
    values = {
        "pulses": " || ".join(pulses),
        "in_slot": "\n".join(_in_slot(pulses, timing.size)),
        "least": timing.forward_min,
        "most": made.data.samples + timing.post_wait,
        "collected": COLLECTED,
        **_places(command_layout(made)),
        "b_address": bits_of(settings_layout(made), "b_address"),
    }
    own = filled(_INDUCTIVE + _KEPT + _OUT, made, values)
    own = "\n".join([*_bursts(made, timing), own, _written(registers, values, made)])
    own = _owned(own, "generator", registers)
    inside = _owned(filled(STATES + INSIDE, made, {}), "sequencer", TAPS)
    more = (
        *("start_q", "bad_samples_q", "samples_wanted_q"),
        *("_left_q", "forward_length_q", "last_length_q"),
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


def _bursts(made: Design, timing: Timing) -> Iterator[str]:
    memory = MemoryMap.of(made)
    most = dict.fromkeys(_BURSTS, memory.samples)
    most |= {
        "x_held": max(memory.samples, timing.update_min),
        "w": memory.size,
        "drain": memory.size + 1,
        "collect": COLLECTED,
    }
    for name in _BURSTS:
        yield _BURST.format(name=name, most=most[name])
    operand, state, samples = memory.operand_depth, memory.state_depth, memory.samples
    addresses = {
        "x_address": ("x", operand),
        "x_g_address": ("x", state),
        "psum_read_sample": ("psum_read", samples),
        "psum_write_sample": ("psum_write", samples),
        "post_sample": ("post", samples),
        "post_address": ("post", state),
        "done_sample": ("done", samples),
        "done_address": ("done", state),
        "store_address": ("store", operand),
        "collect_entry": ("collect", COLLECTED),
    }
    for name, (burst, depth) in addresses.items():
        when = "store_above" if burst == "store" else "1"
        yield _ADDRESS.format(name=name, burst=burst, depth=depth, most=most[burst], when=when)


def _written(registers: Sequence[str], values: Mapping[str, Any], made: Design) -> str:
    """Where a drained item is written: its address follows it, and goes on to the view's memory.

    `on_3` is high where the item of 3 cycles before was one, `bias_3` where it was a bias.
    """
    memory = MemoryMap.of(made)
    stages, biases, views = (
        [f"{stem}_d{n}_q" for n in range(1, len(registers)) if f"{stem}_d{n}_q" in registers]
        for stem in ("update_address", "update_bias", "view_address")
    )
    last, end = len(stages) + 1, len(stages) + len(views) + 1
    items = [
        *enumerate(stages, 1),
        (last, f"command[{values['update_address']}]"),
        *enumerate(views, last),
        (end, f"command[{values['view_address']}]"),
    ]
    flags = [*enumerate(biases, 1), (last, f"command[{values['update_bias']}]")]
    lines = [
        "  wire bias_0 = drain_last_q && drain_first_input_q;",
        "  wire on_0 = drain_active_q && (drain_inside_q || !drain_last_input_q || bias_0);",
    ]
    for n in range(1, end + 1):
        # Here the host's address takes the place of the generator's.
        kept = "&& !idle_late_d1_q" if n == last else ""
        lines += [
            f"  reg on_{n}, bias_{n};",
            f"  initial {{on_{n}, bias_{n}}} = 0;",
            f"  always @(posedge clk) on_{n} <= !rst && on_{n - 1}{kept};",
            f"  always @(posedge clk) bias_{n} <= !rst && bias_{n - 1};",
        ]
    for n, name in items:
        depth = f"(bias_{n} ? {memory.b_depth} : {memory.w_depth})"
        lines.append(f"  always @(*) if (on_{n}) assert ({name} < {depth});")
    lines += [f"  always @(*) assert ({name} == bias_{n});" for n, name in flags]
    return "\n".join(lines)
