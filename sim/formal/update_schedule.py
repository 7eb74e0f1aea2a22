"""Updates: each weight of a tile once, in order, with b after an output tile's first."""

from typing import Any

from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from sim.formal.walks import field_of, taps, walk
from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.timing import DRAIN_SLOTS
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.control.update_schedule import UpdateSchedule
from ska_hw.hdl.interface.core_ports import index_bits
from ska_hw.hdl.lib.noise import INDEX_BITS
from ska_hw.hdl.timing import timing_of
from ska_hw.hdl.units.post_stage import GRADIENT_SLOTS
from ska_hw.hdl.units.update_stage import update_layout

_STATES = """
  // A run starts at rest: no tile is on or waits to be updated.
  reg known;
  initial known = 0;
  always @(posedge clk) known <= !rst && (known || start);
  always @(*) if (start) begin
    assume (!running_q && !flushing_q && weights_stage_q == 0);
    assume (!drained_some_q || !waiting_q);
  end
  wire begins = known && waiting_q && weights_stands && drained_some_q
    && (keys_ready || weights_at_tile != 0 || at != 0);
  // The tile of the output tile, and the weight that is due.
  reg [31:0] at, row_at, lane_at;
  reg bias, base;
  reg [1:0] slot_at;
  wire last_input = at == weights_inputs - 1;
  wire [31:0] rows = last_input ? {last_rows} : {size};
  wire [31:0] columns = weights_ends ? {last_columns} : {size};
  wire last_lane = lane_at == columns - 1, last_row = row_at == rows - 1;
  wire taken = running_q && !blocked;
  wire over = taken && last_lane && (at == 0 ? bias : last_row);
  always @(posedge clk) begin
    if (start) begin
      {{at, base}} <= 0;
      slot_at <= go_on ? 0 : {outputs};
    end else if (over) begin
      at <= last_input ? 0 : at + 1;
      base <= !base;
      slot_at <= slot_at + last_input;
    end
    if (begins) {{row_at, lane_at, bias}} <= 0;
    else if (taken) begin
      lane_at <= last_lane ? 0 : lane_at + 1;
      if (last_lane) row_at <= row_at + 1;
      if (last_lane && last_row) bias <= 1;
    end
  end
  always @(*) if (known) begin
    assert ({{2'd0, waiting_q}} + running_q + flushing_q == 1);
    assert (at < weights_inputs && ended == over);
    if (running_q || flushing_q) assert (weights_stands);
    if (weights_stands) assert (first_input_q == (at == 0) && last_input_q == last_input);
    if (!weights_stands) assert (first_input_q && at == 0);
    assert (input_q == at && row_base_q == (base ? {size} : 0) && slot_q == slot_at);
    assert (w_offset_q == at * {size} && noise_row_q == at * {size});
    if (flushing_q) assert (at == 0 && weights_ends);
  end
  always @(*) assert (known || !(waiting_q || running_q || flushing_q));
"""

_WEIGHTS = """
  // None is taken while weights are loaded, and each is taken once.
  always @(*) assert (update[{valid}] == taken);
  always @(*) if (running_q) begin
    assert (lane_at < columns && (bias ? at == 0 && row_at == rows : row_at < rows));
    assert (update[{bias}] == bias && update[{lane}] == lane_at);
    // Its place, that of its accumulated sum, and that of G's sum for b.
    if (bias) assert (update[{address}] == weights_b && weights_b < {b_depth});
    else begin
      assert (update[{address}] == weights_w + at * {size} + row_at);
      assert (weights_w + at * {size} + row_at < {w_depth});
      assert (row == (base ? {size} : 0) + row_at);
    end
    if (bias) assert (update[{slot}] == slot_at);
    // Its row and column, which its noise comes from.
    assert (update[{row_}] == (bias ? {inputs} : at * {size} + row_at));
    assert (update[{column}] == weights_column[15:0]);
    assert (cut == {cut});
    // What makes it inductive.
    assert (lane_q == lane_at && bias_q == bias);
    assert (columns_q == columns - 1 && rows_q == rows - 1);
    assert (last_lane_q == last_lane);
    if (!bias) assert (row_q == row_at && last_row_q == last_row);
  end
"""

_TIMES = """
  reg [15:0] last, drains;
  wire closing = over && last_input && weights_ends;
  always @(posedge clk) begin
    last <= over ? 1 : last == 16'hffff ? last : last + 1;
    drains <= start ? 0 : drains + drained - over;
  end
  always @(*) if (known && !start) begin
    // There is a place for each tile that the array gives.
    if (drained && !over) assume (drains < {drain_slots});
    assert (drains <= {drain_slots});
    if (running_q) assert (drains != 0);
    // A layer is recorded when its last weight is counted, and a step ends with its last layer.
    assert (record == (flushing_q && last == {flush}));
    assert (end_step == (record && weights_at_layer == {layers} - 1));
    assert (begin_layer == (begins && weights_at_tile == 0 && at == 0));
    if (begin_layer) assert (keys_ready);
    // What makes it inductive.
    assert (drained_credits_q == drains && drained_some_q == (drains != 0));
    if (flushing_q) assert (flush_over_q == (last >= {flush}) && last != 0 && last <= {flush});
    if (flushing_q && !flush_over_q) assert (flush_left_q == {flush} - last);
  end
  // What a tile leaves is told a cycle later.
  always @(posedge clk) if (past && !$past(rst))
    assert (drain_free == $past(over) && tile_free == $past(over && last_input));
"""


def design() -> Design:
    """Full and narrow tiles in each direction, and noise for W."""
    return Design.parse(
        {
            "name": "updates",
            "network": {"inputs": 4, "layers": [4, 4, 1]},
            "data": {"samples": 3},
            "formats": {"preset": "q8"},
            "rounding": {"w": "stochastic"},
            "array": {"size": 3},
        }
    )


def proofs() -> list[Proof]:
    """Any blocks, tiles and keys at any times."""
    return [
        Proof(
            "update_schedule_weights",
            "UpdateSchedule: every weight of every tile once, in order, with its places; b once "
            "for each output tile; nothing while blocked",
            lambda: _setup(_WEIGHTS),
            2,
            (r"= ~ blocked;", "= 1'h1;"),
            quick=True,
        ),
        Proof(
            "update_schedule_times",
            "UpdateSchedule: a tile has its sums, a layer is recorded after its flush",
            lambda: _setup(_WEIGHTS + _TIMES),
            2,
            (r"tile_free_next = tile_free_and;", "tile_free_next = ended;"),
            quick=True,
        ),
    ]


def _setup(claims: str) -> Setup:
    made = design()
    timing, memory = timing_of(made), MemoryMap.of(made)
    outputs = memory.output_tiles
    weight = index_bits(max(memory.w_depth, memory.b_depth))

    def of(name: str) -> str:
        return field_of(made, "weights", name)

    fields = {
        "w": (of("w_base"), of("w_stride"), weight),
        "b": (of("b_base"), "1", weight),
        "column": ("0", str(memory.size), INDEX_BITS),
    }
    own = {"number": "layer"}
    values: dict[str, Any] = {
        f"{name}_" if name == "row" else name: f"{field.offset + field.width - 1}:{field.offset}"
        for name, field in update_layout(made)
    }
    values |= {
        "size": memory.size,
        "outputs": f"2'd{outputs % GRADIENT_SLOTS}",
        "last_rows": of("rows"),
        "last_columns": of("columns"),
        "inputs": of("inputs"),
        "cut": of("cut"),
        "layers": len(memory.layers),
        "w_depth": memory.w_depth,
        "b_depth": memory.b_depth,
        "drain_slots": DRAIN_SLOTS,
        "flush": timing.update_flush,
    }
    advance = "(over && last_input && !weights_ends) || record"
    body = (_STATES + "@@" + claims).format(**values)
    body = body.replace("@@", walk(made, "weights", advance, fields, own))
    registers = [
        *taps("weights", fields, own),
        *("waiting_q", "running_q", "flushing_q", "bias_q", "input_q", "row_base_q", "row_q"),
        *("slot_q", "lane_q", "columns_q", "rows_q", "w_offset_q", "noise_row_q"),
        *("drained_credits_q", "drained_some_q", "flush_over_q", "flush_left_q"),
        *("ended", "last_lane_q", "last_row_q", "first_input_q", "last_input_q"),
    ]
    verilog = emit(UpdateSchedule(made, timing), "ska_update")
    return Setup({"dut": Device("ska_update", verilog, tuple(registers))}, body)
