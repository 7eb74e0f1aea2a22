"""The order of the array's tiles, and that none begins before its time or without its credits."""

from typing import Any

from sim.formal.credits import Kinds, counts
from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from sim.formal.walks import Field, field_of, taps, walk
from ska_hw.contract.memory_map import MemoryMap
from ska_hw.contract.timing import DRAIN_SLOTS, SUM_SLOTS, lag_of
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.control.array_schedule import ArraySchedule, slot_layout
from ska_hw.hdl.interface.commands import gradient_bits
from ska_hw.hdl.interface.core_ports import index_bits
from ska_hw.hdl.timing import timing_of

_CONTRACT = """
  // A run starts while nothing begins or is on, and has its samples all the time.
  wire known = begun_q;
  always @(*) if (start) assume (halt && !on && forward_stage_q == 0 && update_stage_q == 0);
  always @(*) assume (samples >= 1 && samples <= {samples});
  always @(posedge clk) if (past) assume ($stable(samples));
  wire begins = begin_forward || begin_update;
  // What may begin stands in registers, which are right from two cycles after a beginning on.
  reg begun_last;
  initial begun_last = 0;
  always @(posedge clk) begun_last <= !rst && begins;
  wire fresh = !begins && !begun_last;
  always @(*) if (known) begin
    assert (!(begin_forward && begin_update));
    assert (!(begun_last && slot_over_q));
    if (f_may_q && fresh || begin_forward) assert (f_open_q && f_conditions);
    if (u_may_q && fresh || begin_update) assert (u_open_q && u_conditions);
    if (halt || begins) assert (!forward && !update);
    if (drop) assert (!forward);
  end
  wire f_conditions = (operand_some_q || forward_at_layer == 0 || forward_at_tile != 0)
    && (sums_some_q || f_input_q != forward_inputs - 1)
    && (weights_some_q || !forward_at_later) && (psum_over_q || f_input_q == 0);
  wire u_conditions = (gradient_some_q || u_input_q != 0) && drain_some_q && apart_over_q;
  wire [7:0] length = samples > {shortest} ? samples : {shortest};
"""

_ORDER = """
  // The next tile of each kind within its output tile.
  reg [7:0] f_at, u_at;
  wire f_ends = f_at == forward_inputs - 1, u_ends = u_at == update_inputs - 1;
  wire skip = choose && update_wanted && update_at_first;
  always @(posedge clk) begin
    if (start) {{f_at, u_at}} <= 0;
    else begin
      if (begin_forward) f_at <= f_ends ? 0 : f_at + 1;
      if (begin_update) u_at <= u_ends ? 0 : u_at + 1;
    end
  end
  // Output tiles of which all forward tiles have begun, and not all update tiles.
  wire [7:0] f_place = {outputs} * forward_at_step + forward_before + forward_at_tile;
  wire [7:0] u_place = {outputs} * update_at_step + update_before + update_at_tile;
  wire [7:0] ahead = f_place >= u_place ? f_place - u_place : f_place + {around} - u_place;
  // The end of a step: the next one needs a permit.
  reg turn;
  always @(posedge clk)
    if (start) turn <= 0;
    else if (begin_forward && f_ends && forward_turns) turn <= 1;
    else if (begin_step) turn <= 0;
  always @(*) if (known) begin
    assert (f_at < forward_inputs && u_at < update_inputs);
    assert (forward_done == (begin_forward && f_ends));
    assert (update_done == ((begin_update && u_ends) || skip));
    // An update tile belongs to an output tile whose forward tiles have begun, and a first step
    // has none. Forward tiles are at most {lag} and one output tile ahead.
    assert (pending_q == ahead && ahead <= {lag} + 1);
    if (begin_update) assert (ahead >= 1 && !update_at_first);
    if (begin_forward) assert (ahead <= {lag} && !turn);
    if (begin_step) assert (turn && !halt);
    // What makes it inductive.
    assert (f_input_q == f_at && u_input_q == u_at && at_turn_q == turn);
    assert (f_x_q == f_at * {samples} && u_x_q == u_at * {samples} && f_w_q == f_at * {size});
    if (u_open_q) assert (ahead >= 1 && !update_at_first);
    if (ahead == {lag} + 1) assert (u_open_q && !f_open_q);
    if (f_open_q && ahead == {lag}) assert (u_open_q);
    if (u_at != 0) assert (u_open_q);
    if (f_open_q) assert (!turn);
    if (turn) assert (f_at == 0 && forward_at_layer == 0 && forward_at_tile == 0);
    if (turn) assert (!forward_at_first);
    if (forward_at_step == update_at_step)
      assert ({{forward_at_first, forward_at_later}} == {{update_at_first, update_at_later}});
    else assert (!forward_at_first && forward_at_later == !update_at_first);
  end
  // What is told of the tile that begins.
  wire [31:0] x = begin_forward ? forward_x + f_at * {samples} : update_x + u_at * {samples};
  wire [31:0] w = forward_w + f_at * {size};
  always @(*) if (known && begins) begin
    assert (slot[{s_first_input}] == (begin_forward ? f_at == 0 : u_at == 0));
    assert (slot[{s_last_input}] == (begin_forward ? f_ends : u_ends));
    assert (slot[{s_rows}]
      == (begin_forward ? (f_ends ? {f_rows} : {size}) : u_ends ? {u_rows} : {size}));
    assert (slot[{s_columns}] == (begin_forward ? (forward_ends ? {f_columns} : {size})
      : update_ends ? {u_columns} : {size}));
    assert (slot[{s_x}] == x && x + {samples} <= {operand_depth});
    if (begin_forward) assert (slot[{s_w}] == w && w + {size} <= {w_depth});
    else assert (slot[{s_gradient}] == update_gradient);
    if (begin_update) assert (update_gradient + {samples} <= {state_depth});
  end
  // What is looked at in a choice was so in the cycle before.
  always @(posedge clk) if (past && known && begin_step)
    assert ($past(permit && !drop));
  always @(*) if (known && settle_over_q) assert (pending_some_q == (ahead != 0));
  always @(*) if (known && settle_over_q) assert (pending_all_q == (ahead == {lag}));
  // It stands until the next one is chosen.
  always @(posedge clk) if (past && known && !$past(forward) && !$past(update))
    assert ($stable(slot));
"""

_TIMES = """
  // Cycles since a tile, an update tile and a forward tile began.
  reg [7:0] slot_age, update_age, forward_age;
  always @(posedge clk) begin
    slot_age <= start ? 255 : begins ? 1 : slot_age == 255 ? 255 : slot_age + 1;
    update_age <= start ? 255 : begin_update ? 1 : update_age == 255 ? 255 : update_age + 1;
    forward_age <= start ? 255 : begin_forward ? 1 : forward_age == 255 ? 255 : forward_age + 1;
  end
  reg [2:0] settled;
  initial settled = 0;
  always @(posedge clk) settled <= settled == 7 ? 7 : settled + 1;
  always @(*) if (settled < 3) assume (!start);
  always @(*) if (settled >= 2) assert (length_q == length - 2);
  always @(*) if (settled >= 3) assert (apart_q == length - 3 + 2 * {size});
  always @(*) if (known) begin
    assert (settled >= 3);
    // Slots do not overlap; accumulators have shifted out; sums have come before they are read.
    if (begins) assert (slot_age >= length);
    if (begin_update) assert (update_age >= length + 2 * {size});
    if (begin_forward && f_input_q != 0) assert (forward_age >= {psum});
    // The array is busy with a tile for its length.
    assert (on == (begins || slot_age < length));
    // What makes it inductive.
    assert (slot_over_q == (slot_age >= length - 1));
    assert (apart_over_q == (update_age >= length + 2 * {size} - 2));
    assert (psum_over_q == (forward_age >= {psum} - 2));
    if (!slot_over_q) assert (slot_left_q == length - 1 - slot_age);
    if (!apart_over_q) assert (apart_left_q == length + 2 * {size} - 2 - update_age);
    if (!psum_over_q) assert (psum_left_q == {psum} - 2 - forward_age);
    if (u_may_q && fresh) assert (update_age >= length + 2 * {size} - 1);
    if (f_may_q && fresh && f_input_q != 0) assert (forward_age >= {psum} - 1);
    assert (slot_age != 0 && update_age != 0 && forward_age != 0);
  end
"""


def design() -> Design:
    """Three layers, tiles full and not full, and samples that are fewer or more than a slot has."""
    return Design.parse(
        {
            "name": "schedule",
            "network": {"inputs": 5, "layers": [4, 3, 1]},
            "data": {"samples": 12},
            "formats": {"preset": "q8"},
            "array": {"size": 2},
        }
    )


def proofs() -> list[Proof]:
    """Any number of samples and steps, credits at any times, permits, halts and drops."""
    return [
        Proof(
            "array_schedule_order",
            "ArraySchedule: every tile of every output tile once, in order, at its place; no "
            "update before its forward tiles, no step without a permit, nothing under halt or drop",
            lambda: _setup(_ORDER),
            2,
            (r"assign begin_step = .*;", "assign begin_step = choose;"),
            quick=True,
        ),
        Proof(
            "array_schedule_times",
            "ArraySchedule: slots do not overlap, update tiles are apart, sums come before they "
            "are read",
            lambda: _setup(_TIMES),
            2,
            (r"length_q \+ 2'h3", "length_q + 2'h2"),
            quick=True,
        ),
        Proof(
            "array_schedule_credits",
            "ArraySchedule: no tile begins without its credits; no count leaves its range",
            lambda: _setup(""),
            2,
            (r"weights_credits_q \+ 1'h1", "weights_credits_q + 2'h2"),
            quick=True,
        ),
    ]


def _setup(claims: str) -> Setup:
    made = design()
    timing = timing_of(made)
    forward, update = _fields(made)
    credits = _credits(made)
    body = (_CONTRACT + "@@" + claims).format(**_values(made))
    walks = walk(made, "forward", "forward_done", forward, go_on="go_on", odd="odd")
    body = body.replace(
        "@@", walks + walk(made, "update", "update_done", update, go_on="go_on", odd="odd")
    )
    if not claims:
        body += counts(credits)
    names = ("slot", "apart", "psum")
    registers = [
        *taps("forward", forward),
        *taps("update", update),
        *("forward", "update", "forward_done", "update_done", "choose", "update_wanted"),
        *("begun_q", "pending_q", "f_open_q", "u_open_q", "at_turn_q", "f_input_q", "u_input_q"),
        *("f_last_q", "u_last_q", "pending_some_q", "pending_all_q", "blocked_q"),
        *("settle_over_q", "settle_left_q"),
        *("f_x_q", "u_x_q", "f_w_q", "length_q", "apart_q", "f_may_q", "u_may_q"),
        *(f"{name}_{part}_q" for name in names for part in ("left", "over")),
        *(f"{name}_{part}_q" for name in credits for part in ("credits", "some")),
    ]
    verilog = emit(ArraySchedule(made, timing), "ska_array")
    return Setup({"dut": Device("ska_array", verilog, tuple(registers))}, body)


def _fields(made: Design) -> tuple[dict[str, Field], dict[str, Field]]:
    """What is told of the tiles of each kind."""
    memory = MemoryMap.of(made)

    def operand(walk: str, odd: str) -> Field:
        base, copy = (field_of(made, walk, f"operand_{name}") for name in ("base", "copy"))
        return f"{base} + ({odd} ? {copy} : 0)", "0", index_bits(memory.operand_depth)

    w = field_of(made, "forward", "w_base"), field_of(made, "forward", "w_stride")
    forward = {
        "x": operand("forward", "forward_at_step[0]"),
        "w": (*w, index_bits(memory.w_depth)),
    }
    gradient = field_of(made, "update", "state_base"), f"{memory.samples}", gradient_bits(made)
    return forward, {"x": operand("update", "!update_at_step[0]"), "gradient": gradient}


def _values(made: Design) -> dict[str, Any]:
    """What the texts name."""
    timing, memory = timing_of(made), MemoryMap.of(made)
    outputs = memory.output_tiles
    values: dict[str, Any] = {
        f"s_{name}": f"{field.offset + field.width - 1}:{field.offset}"
        for name, field in slot_layout(made)
    }
    for walks, short in (("forward", "f"), ("update", "u")):
        values |= {f"{short}_{n}": field_of(made, walks, n) for n in ("rows", "columns")}
    return values | {
        "samples": memory.samples,
        "size": memory.size,
        "shortest": timing.slot_min,
        "psum": max(timing.forward_min, 4),
        "outputs": outputs,
        "around": 4 * outputs,
        "lag": lag_of(outputs),
        "operand_depth": memory.operand_depth,
        "w_depth": memory.w_depth,
        "state_depth": memory.state_depth,
    }


def _credits(made: Design) -> Kinds:
    """Of each kind the most there are, when one is given and taken, and how many begin."""
    memory = MemoryMap.of(made)
    outputs, tiles = memory.output_tiles, memory.tiles
    below = "begin_forward && !(forward_at_layer == 0) && forward_at_tile == 0"
    return {
        "operand": (outputs, "operand_ready", below, 0),
        "gradient": (outputs, "gradient_ready", "begin_update && u_input_q == 0", 0),
        "sums": (SUM_SLOTS, "sums_free", "forward_done", SUM_SLOTS),
        "weights": (tiles, "weights_written", "begin_forward && forward_at_later", 0),
        "drain": (DRAIN_SLOTS, "drain_free", "begin_update", DRAIN_SLOTS),
    }
