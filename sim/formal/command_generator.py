"""The command generator: each stream in its cycles, and every address inside of its memory."""

import re
from collections.abc import Iterable
from typing import Any

from sim.formal.array_schedule import design
from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.timing import DRAIN_SLOTS, SUM_SLOTS
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.array.processing_element import ProcessingElement
from ska_hw.hdl.control.array_schedule import slot_layout
from ska_hw.hdl.control.command_generator import CommandGenerator
from ska_hw.hdl.interface.commands import ROW_STAGES, command_layout
from ska_hw.hdl.timing import timing_of
from ska_hw.hdl.units.post_stage import element_layout
from ska_hw.hdl.units.update_stage import update_layout

LENGTH = 48
"""Cycles of the past that are kept."""

_CONTRACT = """
  // What the schedules promise, as their own proofs say: tiles of the memory map, each standing
  // until the next one begins; slots do not overlap; update tiles are apart; a forward tile that
  // adds to sums begins when they are there.
  wire begins = begin_forward || begin_update;
  wire more = begin_forward && !slot[{first_input}], sums = begin_forward && slot[{last_input}];
  wire adds = begin_forward && !slot[{last_input}];
  wire [7:0] length = samples > {shortest} ? samples : {shortest};
  // Bit n: so it was n cycles ago.
  reg [{top}:1] any_q, update_q, forward_q, more_q, sums_q, adds_q, busy_q;
  initial {{any_q, update_q, forward_q, more_q, sums_q, adds_q, busy_q}} = 0;
  wire [{top}:0] any = {{any_q, begins}}, updates = {{update_q, begin_update}};
  wire [{top}:0] forwards = {{forward_q, begin_forward}}, mores = {{more_q, more}};
  wire [{top}:0] finals = {{sums_q, sums}}, others = {{adds_q, adds}}, busies = {{busy_q, busy}};
  reg [15:0] since;
  initial since = {flush};
  always @(posedge clk) begin
    {{any_q, update_q, forward_q}} <= rst ? 0 : {{any[{top} - 1:0], updates[{top} - 1:0],
      forwards[{top} - 1:0]}};
    {{more_q, sums_q, adds_q}} <= rst ? 0 : {{mores[{top} - 1:0], finals[{top} - 1:0],
      others[{top} - 1:0]}};
    busy_q <= busies[{top} - 1:0];
    since <= rst ? {flush} : begins ? 1 : since == {flush} ? since : since + 1;
  end
  reg [2:0] age;
  initial age = 0;
  always @(posedge clk) age <= age == 4 ? age : age + 1;
  // The slot stands until the next one.
  reg [{slot_top}:0] slot_before;
  always @(posedge clk) slot_before <= slot;
  always @(*) begin
    assume (samples >= 1 && samples <= {samples} && !(begin_forward && begin_update));
    assume (slot[{x}] + {samples} <= {operand_depth} && slot[{w}] + {size} <= {w_depth});
    assume (slot[{gradient}] + {samples} <= {state_depth});
    if (past && !begins) assume (slot == slot_before);
    if (begins) assume (since >= length && busies[4:0] == 5'h1f && age == 4 && !rst);
    if (start) assume (since == {flush});
    if (!busy) assume (since == {flush} && !element[{valid}] && !update[{update_valid}]);
    if (element[{valid}] || update[{update_valid}]) assume (busies[4:0] == 5'h1f && age == 4);
    if (begin_update)
      assume ((update_q & ((1 << (length + {twice} - 1)) - 1)) == 0);
    if (more) assume ((forward_q & ((1 << ({psum_apart} - 1)) - 1)) == 0);
    // Elements and weights lie where they should.
    assume (sum_address < {sums_depth} && address < {state_depth} && row < {drain_depth});
    if (update[{update_valid}]) assume (update[{update_address}] < {w_depth});
  end
  always @(posedge clk) if (past) assume ($stable(samples));
"""

_PAST = """
  // Ports that are these registers.
  wire w_active_q = loading, drain_last_q = drained;
  integer n;
  always @(*) begin
    for (n = 1; n <= {top}; n = n + 1) begin
      if (any[n]) assert (since <= n);
      assert (any[n] == (forwards[n] || updates[n]) && !(forwards[n] && updates[n]));
      if (mores[n]) assert (forwards[n]);
      if (mores[n] && n < {top} - {psum_apart})
        assert ((forwards >> (n + 1) & ((1 << ({psum_apart} - 1)) - 1)) == 0);
      assert (forwards[n] == (finals[n] || others[n]) && !(finals[n] && others[n]));
      if (any[n] && n < {top} - 14) assert ((any >> (n + 1) & ((1 << (length - 1)) - 1)) == 0);
    end
    if (age == 4) assert ($signed(samples_beyond_q) + 3 == $signed({{1'b0, samples}}));
    if (since != {flush}) assert (age == 4 && busies[4:1] == 4'hf);
    if (any != 0) assert (age == 4);
  end
"""

_BURST = """
  // Burst {name}: an item a cycle from its beginning on, as many as it has, and no others.
  wire signed [7:0] {name}_left = $signed({name}_left_q);
  reg [7:0] {name}_index_q;
  wire [7:0] {name}_index = {name}_first_q ? 8'd0 : {name}_index_q;
  always @(posedge clk) {name}_index_q <= {name}_index + 8'd1;
  wire [31:0] {name}_begins = {offset};
  wire [31:0] {name}_count = {count};
  always @(*) begin
    assert ({name}_active_q ==
      (({events} >> {name}_begins & ((1 << {name}_count) - 1)) != 0));
    if ({name}_active_q) begin
      assert ({name}_index < {name}_count && ({events} >> {name}_begins >> {name}_index & 1));
      assert ({name}_left + 8'sd3 == $signed({name}_count[7:0]) - $signed({name}_index));
      assert ({name}_last_q == ({name}_index + 8'd1 == {name}_count));
    end else assert (!{name}_first_q && !{name}_last_q);
  end
"""

_ADDRESS = """
  // The addresses {register} of burst {name}, from where they begin.
  reg [15:0] {register}_base_q;
  wire [15:0] {register}_base = {name}_first_q ? {register}_q : {register}_base_q;
  always @(posedge clk) {register}_base_q <= {register}_base;
  always @(*) if ({name}_active_q) begin
    assert ({register}_q == {register}_base {sign} {name}_index);
    assert ({low} <= {register}_base && {register}_base + {room} <= {depth});
  end
"""

_INSIDE = """
  // No command's address is the host's while its stream is active, and all are inside.
  always @(*) begin
    if (idle_late_d1_q) assert (!x_active_q && !w_active_q);
    if (idle_late_d1_q) assert (!element[{valid}] && !update[{update_valid}]);
    if (age >= 1) assert (idle_d1_q == !busies[1]);
    if (age >= 2) assert (idle_d2_q == !busies[2]);
    if (age >= 3) assert (idle_late_d1_q == !busies[3]);
    assert (drain_base_q == 0 || drain_base_q == {size});
  end
  always @(*) if (past) begin
    if (command[{x_active}]) assert (command[{x_address}] < {operand_depth});
    if (command[{x_active}]) assert (command[{x_g_address}] < {state_depth});
    if (command[{w_active}]) assert (command[{w_address}] < {w_depth});
    if (command[{psum_read_active}]) assert (command[{psum_read_sample}] < {samples});
    if (command[{psum_write_active}]) assert (command[{psum_write_sample}] < {samples});
    if (command[{sum_write_active}]) assert (command[{sum_write_address}] < {sums_depth});
    if (command[{drain_active}]) assert (command[{drain_address}] < {drain_depth});
  end
"""

_TOGETHER = """
  // Row 0's weight, the last of {size}, comes to the array with the first sample of its tile.
  reg [15:0] w_lasts_q;
  wire [15:0] w_lasts = {{w_lasts_q, w_active_q && w_index == {size} - 1}};
  initial w_lasts_q = 0;
  always @(posedge clk) w_lasts_q <= w_lasts;
  always @(*) if (x_active_q && x_index == 0 && !x_kind_q) assert (w_lasts[{behind}]);
  // A partial sum is never read in the cycle of its own write.
  always @(*) begin
    if (psum_read_active_q && psum_write_active_q)
      assert (psum_write_sample_q != psum_read_sample_q);
    assert (!(psum_write_active_q && sum_write_active_q));
  end
"""


def proofs() -> list[Proof]:
    """Any run of a small design, with the latencies of its own lanes."""
    return [
        Proof(
            "command_generator_inside",
            "CommandGenerator: bursts in their cycles, addresses inside of their memories, weights "
            "with their tile's first sample, no partial sum read with its own write",
            _setup,
            2,
            # One sample too many.
            (r"samples - 2'h3", "samples - 2'h2"),
        ),
    ]


def _setup() -> Setup:
    made = design()
    values = _values(made)
    verilog = emit(CommandGenerator(made, timing_of(made)), "ska_commands")
    registers = re.findall(r"^  reg (?:\[\d+:0\] )?(\w+_q);", verilog, re.MULTILINE)
    body = (_CONTRACT + _PAST).format(**values)
    for name, (events, offset, count) in _bursts(made).items():
        body += _BURST.format(name=name, events=events, offset=offset, count=count)
    for name, register, sign, low, room, depth in _addresses(made):
        body += _ADDRESS.format(
            name=name, register=register, sign=sign, low=low, room=room, depth=depth
        )
    body += (_INSIDE + _TOGETHER).format(**values)
    body += "  always @(*) begin\n"
    for name, (events, offset) in _pulses(made).items():
        for n, register in enumerate(stages(registers, name), 1):
            body += f"    assert ({register} == ({events} >> ({offset} + {n}) & 1'd1));\n"
    body += "    if (x_active_q) assert (x_kind_q == (updates >> x_begins >> x_index & 1'd1));\n"
    body += "    if (any == 0) assert (!x_active_q && !w_active_q && !drain_active_q);\n  end\n"
    return Setup({"dut": Device("ska_commands", verilog, tuple(registers))}, body)


def _values(made: Design) -> dict[str, Any]:
    """What the texts name."""
    timing, memory = timing_of(made), MemoryMap.of(made)
    size, samples = memory.size, memory.samples
    element, update = element_layout(made)["valid"], update_layout(made)
    values: dict[str, Any] = {name: _bits(field) for name, field in slot_layout(made)}
    values |= {
        f"{stream}_{name}": _bits(inner, outer.offset)
        for stream, outer in command_layout(made)
        for name, inner in outer.shape
    }
    return values | {
        "valid": element.offset,
        "update_valid": update["valid"].offset,
        "update_address": _bits(update["address"]),
        "top": LENGTH,
        "slot_top": slot_layout(made).size - 1,
        "shortest": timing.slot_min,
        "flush": timing.end_flush,
        "samples": samples,
        "size": size,
        "twice": 2 * size,
        "psum_apart": timing.forward_min,
        "operand_depth": memory.operand_depth,
        "w_depth": memory.w_depth,
        "state_depth": memory.state_depth,
        "sums_depth": SUM_SLOTS * samples,
        "drain_depth": DRAIN_SLOTS * size,
        "behind": timing.x_start + timing.edge - timing.w_start - size + 1 - timing.weight,
    }


def _bits(field: Any, base: int = 0) -> str:
    """Where a field lies in its word."""
    low = base + field.offset
    return f"{low + field.width - 1}:{low}"


def _bursts(made: Design) -> dict[str, tuple[str, str, str]]:
    """Of each burst the tiles that have it, the cycles until its first item, and its items."""
    timing, size = timing_of(made), MemoryMap.of(made).size
    wait, read = timing.sums_start, timing.x_start + ROW_STAGES + ProcessingElement.x_to_psum_in
    drain = timing.edge + timing.drain - 1
    return {
        "x": ("any", str(timing.x_start + 1), "samples"),
        "w": ("forwards", str(timing.w_start + 1), str(size)),
        "psum_read": ("mores", str(read + 1), "samples"),
        "psum_write": ("others", str(wait + 1), "samples"),
        "sum_write": ("finals", str(wait + 1), "samples"),
        "drain": ("updates", f"{timing.x_start + drain + 1} + samples", str(2 * size - 1)),
    }


def _addresses(made: Design) -> list[tuple[str, str, str, int, int, int]]:
    """Each address: its burst, its register, up or down, the least, its room, its depth."""
    memory = MemoryMap.of(made)
    size, samples = memory.size, memory.samples
    return [
        ("x", "x_address", "+", 0, samples, memory.operand_depth),
        ("x", "x_g_address", "+", 0, samples, memory.state_depth),
        ("w", "w_address", "-", size - 1, 1, memory.w_depth),
        ("psum_read", "psum_read_sample", "+", 0, samples, samples),
        ("psum_write", "psum_write_sample", "+", 0, samples, samples),
        ("sum_write", "sum_write_address", "+", 0, samples, SUM_SLOTS * samples),
        ("drain", "drain_count", "+", 0, 2 * size - 1, 2 * size - 1),
    ]


def _pulses(made: Design) -> dict[str, tuple[str, str]]:
    """Of each pulse on its way the tiles that have it, and the cycles until it sets out."""
    start = timing_of(made).x_start
    return {
        "x_forward": ("forwards", "0"),
        "x_update": ("updates", "0"),
        "w_start": ("forwards", "0"),
        "x_more": ("mores", "0"),
        "psum_read": ("mores", str(start)),
        "psum_write_start": ("others", "0"),
        "sum_write_start": ("finals", "0"),
        "drain_start": ("updates", f"{start} + samples"),
    }


def stages(registers: Iterable[str], name: str) -> list[str]:
    """The registers in which `name` is delayed."""
    found = [re.fullmatch(rf"{name}_d(\d+)_q", register) for register in registers]
    return [f"{name}_d{n}_q" for n in sorted(int(f[1]) for f in found if f)]
