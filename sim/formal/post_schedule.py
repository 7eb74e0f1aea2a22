"""Post-processing: each element of a tile once, in order, where and when it belongs."""

from typing import Any

from sim.formal.credits import Kinds, counts
from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from sim.formal.walks import Field, field_of, taps, walk
from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.timing import SUM_SLOTS, lag_of
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.control.post_schedule import PostSchedule
from ska_hw.hdl.interface.core_ports import index_bits
from ska_hw.hdl.lib.noise import INDEX_BITS
from ska_hw.hdl.timing import timing_of
from ska_hw.hdl.units.post_stage import GRADIENT_SLOTS, element_layout, tile_layout

_STATES = """
  // A run starts at rest, and has its samples all the time; a judgement answers a record.
  reg known;
  initial known = 0;
  always @(posedge clk) known <= !rst && (known || start);
  reg [1:0] age;
  initial age = 0;
  always @(posedge clk) age <= age == 3 ? 3 : age + 1;
  always @(*) begin
    assume (samples >= 1 && samples <= {samples});
    if (start) assume (halt && !running && !flushing_q && post_stage_q == 0 && age == 3);
    if (judged) assume (judging_q);
  end
  always @(posedge clk) if (past) assume ($stable(samples));
  wire ended = sums_free;
  always @(*) if (known) begin
    assert (age == 3);
    assert ({{2'd0, idle}} + running_q + flushing_q + judging_q == 1);
    assert (!begin_tile || (idle && post_stands));
    if (running_q || flushing_q || judging_q) assert (post_stands);
  end
  always @(*) assert (known || !(idle || running_q || flushing_q || judging_q));
"""

_ELEMENTS = """
  // The tile that began last, and the element that is due.
  reg [31:0] columns, state, operand, column, b, sample, lane;
  reg [1:0] place;
  reg half, told;
  wire [31:0] rest = columns * (samples - sample) - lane;
  reg [31:0] rest_before;
  always @(posedge clk) begin
    rest_before <= running_q ? rest : 0;
    told <= start ? 1 : begin_tile ? 0 : told || nearly;
    if (start) {{half, place}} <= 0;
    if (begin_tile) begin
      columns <= post_ends ? {last_columns} : {size};
      {{state, operand, column, b}} <= {{post_state, post_operand, post_column, post_b}};
      {{sample, lane}} <= 0;
      half <= !half;
      place <= place + 1;
    end else if (running_q) begin
      lane <= lane == columns - 1 ? 0 : lane + 1;
      if (lane == columns - 1) sample <= sample + 1;
    end
  end
  always @(*) begin
    assert (element[{valid}] == running_q);
    if (age == 3) assert ($signed(samples_beyond_q) + 2 == $signed({{1'b0, samples}}));
  end
  always @(*) if (running_q) begin
    // All elements of the tile, sample by sample.
    assert (sample < samples && lane < columns && columns <= {size} && columns >= 1);
    assert (element[{lane}] == lane && element[{sample}] == sample);
    assert (element[{first}] == (sample == 0 && lane == 0));
    assert (ended == (sample == samples - 1 && lane == columns - 1));
    // Their sums, their Z and D, and what their tile has in common.
    assert (sum_address == (half ? 0 : {samples}) + sample && address == state + sample);
    assert (state + {samples} <= {state_depth} && b < {b_depth});
    assert (tile[{t_state}] == state && tile[{t_gradient}] == state);
    assert (tile[{t_operand}] == operand[{operand_top}:0] && b_address == b);
    if (has_above) assert (operand + {samples} <= {operand_depth});
    assert (tile[{t_column}] == column[15:0] && tile[{t_slot}] == (place - 2'd1 & 3));
    // What makes it inductive.
    assert (columns_q == columns - 1);
    assert (age == 3);
  end else assert (!ended);
  always @(*) if (known) assert (slot_q == half && place_q == place);
"""

_LEFT = """
  always @(*) if (running_q)
    assert ($signed({{{{28{{samples_left_q[{left_top}]}}}}, samples_left_q}}) + 2
      == $signed({{1'b0, samples}}) - $signed({{1'b0, sample[7:0]}}));
"""

_NEARLY = """
  // Once for each tile it is told that what is left of it takes no longer than its samples.
  always @(*) begin
    if (known && nearly) assert (!told && rest_before <= samples);
    if (known && !running_q && !nearly) assert (told);
    if (running_q) begin
      assert (none_q == (near_q == samples) && near_q <= samples);
      if (!none_q) assert (columns * (samples - near_q) <= samples);
      if (none_q || sample < near_q || (sample == near_q && lane == 0)) assert (!told && !nearly);
      else assert (told != nearly);
    end
    if (known && post_stands && age == 3) begin
      if (near_edge_q < samples)
        assert ({last_columns} * (samples - near_edge_q) <= samples);
      assert (near_edge_q <= samples);
    end
    if (age == 3) begin
      assert (near_full_q <= samples && {size} * (samples - near_full_q) <= samples);
    end
  end
"""

_TIMES = """
  // Keys that are ready stay so until their layer begins.
  reg ready_before, keyed;
  always @(posedge clk) {{keyed, ready_before}} <= {{ready_before, keys_ready}};
  // Cycles since a tile began and since the last element of a layer.
  reg [15:0] begun, last;
  reg judging;
  always @(posedge clk) begin
    begun <= start ? 16'hffff : begin_tile ? 1 : begun == 16'hffff ? begun : begun + 1;
    last <= ended ? 1 : last == 16'hffff ? last : last + 1;
  end
  // A tile that was chosen begins in the next cycle, and is under way from then on.
  always @(posedge clk) if (past && $past(halt)) assert (!begin_tile);
  always @(*) if (known) begin
    assert (running == (running_q || begin_tile));
    if (begin_tile) assert (begun >= {post_min});
    if (begin_tile && post_at_tile == 0) assert (keyed);
    assert (begin_layer == (begin_tile && post_at_tile == 0));
    // A layer is recorded when all of it has left the pipelines, and no tile begins until it is
    // judged.
    assert (record == (flushing_q && last == {flush}));
    if (flushing_q) assert (last <= {flush} && post_ends);
    if (judging_q) assert (post_ends);
    // What makes it inductive.
    assert (spacing_over_q == (begun >= {post_min} - 1) && begun != 0);
    if (!spacing_over_q) assert (spacing_left_q == {post_min} - 1 - begun);
    if (flushing_q) assert (flush_over_q == (last >= {flush}) && last != 0);
    if (flushing_q && !flush_over_q) assert (flush_left_q == {flush} - last);
  end
"""


def narrow_design() -> Design:
    """An array wider than the last tiles of all layers."""
    return Design.parse(
        {
            "name": "narrow",
            "network": {"inputs": 4, "layers": [4, 4, 1]},
            "data": {"samples": 5},
            "formats": {"preset": "q8"},
            "array": {"size": 3},
        }
    )


def proofs() -> list[Proof]:
    """Any number of samples, credits at any times, halts, and keys that come late."""
    return [
        Proof(
            "post_schedule_elements",
            "PostSchedule: every element of every tile once, in order, with its places",
            lambda: _setup(_ELEMENTS + _LEFT),
            2,
            # A register that is too narrow for the lanes of a full tile.
            (r"(columns_q <= \w+);", r"\1[0];"),
            quick=True,
        ),
        Proof(
            "post_schedule_nearly",
            "PostSchedule: once for each tile, what is left of it takes no longer than its samples",
            lambda: _setup(_ELEMENTS + _LEFT + _NEARLY),
            3,
            (r"nearly <= (.*);", "nearly <= sums_free;"),
        ),
        Proof(
            "post_schedule_times",
            "PostSchedule: tiles are apart, a layer is recorded after its flush, then judged",
            lambda: _setup(_TIMES),
            2,
            (r"= ~ halt;", "= 1'h1;"),
            quick=True,
        ),
        Proof(
            "post_schedule_credits",
            "PostSchedule: no tile begins without its sums and places; no count leaves its range",
            lambda: _setup(""),
            2,
            (r"gradient_credits_q - 1'h1", "gradient_credits_q - 1'h0"),
            quick=True,
        ),
    ]


def _setup(claims: str) -> Setup:
    made = narrow_design()
    fields, credits = _fields(made), _credits(made)
    own = {"number": "layer", "first_step": "first_step", "last_layer": "last_layer"}
    advance = "(ended && !post_ends) || (judging_q && judged)"
    values = _values(made)
    text = (_STATES + "@@" + claims).replace("[{sample}]", "[{sample_}]")
    values["sample_"] = values.pop("sample")
    body = text.format(**values).replace(
        "@@", walk(made, "post", advance, fields, own, go_on="go_on", odd="post_odd_q")
    )
    if not claims:
        body += counts(credits)
    registers = [
        *taps("post", fields, own),
        *("running_q", "flushing_q", "judging_q", "flush_over_q", "flush_left_q", "spacing_over_q"),
        *("spacing_left_q", "columns_q", "slot_q", "place_q", "samples_left_q"),
        *("samples_beyond_q", "near_q", "none_q", "near_edge_q", "near_full_q"),
        *(f"{name}_{part}_q" for name in credits for part in ("credits", "some")),
    ]
    verilog = emit(PostSchedule(made, timing_of(made)), "ska_post")
    return Setup({"dut": Device("ska_post", verilog, tuple(registers))}, body)


def _fields(made: Design) -> dict[str, Field]:
    """What is told of a tile."""
    memory = MemoryMap.of(made)
    base, copy = (field_of(made, "post", f"out_{name}") for name in ("base", "copy"))
    out = f"{base} + (post_at_step[0] ? {copy} : 0)"
    state, b = (field_of(made, "post", f"{name}_base") for name in ("state", "b"))
    samples = str(memory.samples)
    return {
        "state": (state, samples, index_bits(memory.state_depth)),
        "operand": (out, samples, index_bits(memory.operand_depth)),
        "b": (b, "1", index_bits(memory.b_depth)),
        "column": ("0", str(memory.size), INDEX_BITS),
    }


def _values(made: Design) -> dict[str, Any]:
    """What the texts name."""
    timing, memory = timing_of(made), MemoryMap.of(made)
    layouts = {"": element_layout(made), "t_": tile_layout(made)}
    values: dict[str, Any] = {
        f"{prefix}{name}": f"{field.offset + field.width - 1}:{field.offset}"
        for prefix, layout in layouts.items()
        for name, field in layout
    }
    return values | {
        "samples": memory.samples,
        "size": memory.size,
        "last_columns": field_of(made, "post", "columns"),
        "state_depth": memory.state_depth,
        "operand_depth": memory.operand_depth,
        "b_depth": memory.b_depth,
        "operand_top": index_bits(memory.operand_depth) - 1,
        "left_top": memory.samples.bit_length(),
        "post_min": timing.post_min,
        "flush": timing.post_flush,
    }


def _credits(made: Design) -> Kinds:
    """Of each kind the most there are, when one is given and taken, and how many begin."""
    memory = MemoryMap.of(made)
    lag = lag_of(memory.output_tiles)
    above = "begin_tile && post_at_tile == 0 && has_above && post_at_later"
    assert GRADIENT_SLOTS == 4
    return {
        "sums": (SUM_SLOTS, "sums_ready", "begin_tile", 0),
        "gradient": (2 * lag + 3, "gradient_free", "begin_tile", lag + 1),
        "updated": (len(memory.layers) - 1, "layer_updated", above, 0),
    }
