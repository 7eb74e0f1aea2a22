"""Every run of the sequencer ends: a measure that falls in each cycle of it.

The measure is what is left of the steps, the layers, the output tiles, the passes, the input tiles
and the cycles, the first of them counting most. It is a natural number, so a run has no more cycles
than the measure that it began with.
"""

from functools import partial

from sim.formal import sequencer
from sim.formal.harness import Device, width
from sim.formal.proof import Proof, Setup
from ska_hw.design import Design
from ska_hw.hdl.emit import emit
from ska_hw.hdl.layers import layer_layout, layer_table
from ska_hw.hdl.sequencer import Sequencer
from ska_hw.hdl.timing import timing_of
from ska_hw.schedule import Timing

_PROPERTIES = """
  localparam IDLE = 0, GAP = 1, LOAD = 2, STEP = 3, BEGIN = 4, SLOT = 5, PAUSED = 6, STEPPED = 7;
  // The last tiles of the layer.
  reg [{row_bits}:0] row;
  reg [15:0] input_last, output_last;
  always @(*) case (layer_number)
{cases}
    default: {{row, input_last, output_last}} = 0;
  endcase

  // Keys come in time (proved of the key schedule), and a start is not given twice at once.
  reg [15:0] waited;
  reg started;
  initial {{waited, started}} = 0;
  always @(posedge clk) begin
    waited <= state_state == BEGIN && !rst ? waited + 1 : 0;
    started <= start && !rst;
  end
  always @(*) begin
    if (state_state == BEGIN && waited >= {keys}) assume (keys_ready);
    assume (!(start && started));
  end

  wire [31:0] steps = steps_q - steps_done;
  wire layers_on = state_state != STEP && state_state != STEPPED;
  wire [15:0] layers = {layers} - layer_number;
  reg [2:0] part;
  always @(*) case (state_state)
    PAUSED: part = 5;
    LOAD: part = 3;
    BEGIN: part = 2;
    SLOT: part = 1;
    GAP: part = collecting_q ? 0 : 4;
    STEP: part = 1;
    default: part = 0;
  endcase
  reg [63:0] inside;
  always @(*) case (state_state)
    BEGIN: inside = {keys} - waited;
    SLOT: inside = {{outputs_left, !slot[0], inputs_left, \\begin , left}};
    GAP: inside = left;
    default: inside = 0;
  endcase
  wire [15:0] outputs_left = output_last - output_tile_q;
  wire [15:0] inputs_left = input_last - input_tile_q;
  wire [15:0] left = _left_q;
  wire [127:0] measure = {{steps, layers_on, layers, part, inside}};

  reg [127:0] measure_before;
  reg [3:0] state_before;
  reg reset_before, ending_before;
  initial {{measure_before, state_before, reset_before, ending_before}} = 0;
  always @(posedge clk) begin
    measure_before <= measure;
    state_before <= state_state;
    reset_before <= rst;
  end
  always @(*) if (past && !reset_before && state_before != IDLE) begin
    if (state_state == IDLE) assert (done_early_q);
    else if (state_state == PAUSED && state_before == PAUSED) assert (measure == measure_before);
    else if (!(state_before == PAUSED && state_state == GAP)) assert (measure < measure_before);
  end
  always @(posedge clk) ending_before <= done_early_q && !rst;
  always @(*) assert (done == ending_before);

  // What makes it inductive.
  reg [1:0] age;
  initial age = 0;
  always @(posedge clk) age <= rst ? 0 : age == 3 ? 3 : age + 1;
  wire run = state_state != IDLE;
  wire inside_layer = state_state == BEGIN || state_state == SLOT
    || (state_state == GAP && collecting_q);
  always @(*) begin
    assert (state_state <= STEPPED && layer_number < {layers} && waited <= {keys});
    if (past) assert (started || !start_q);
    if (age == 0) assert (!run && !start_q && !accepted);
    if (age == 1) assert (!run && !accepted);
    if (age >= 2) assert (update_samples >= {update_min});
    if (age == 2) assert (!run);
    if (age >= 3) assert (update_length_q >= 1);
    if (age >= 2) assert (forward_length_q >= 1 && last_length_q >= 1);
    assert (run_samples <= {samples});
    if (start_q && problem_q == 0)
      assert (steps_wanted_q != 0 && samples_wanted_q <= {samples});
    if (accepted) assert (!start_q && steps_wanted_q != 0 && samples_wanted_q <= {samples});
    if (accepted) assert (!run || state_state == PAUSED);
    if (run) assert (steps_done < steps_q);
    if (inside_layer || state_state == STEP) assert (next_step_q == steps_done + 1);
    if (state_state == STEPPED && !ending_q) assert (steps_done + 1 != steps_q);
    if (state_state == LOAD && !past_load) assert (1);
    if (state_state == BEGIN || state_state == SLOT) assert (layer == row && collecting_known);
    if (state_state == SLOT) begin
      assert (input_tile_q <= input_last && output_tile_q <= output_last);
      assert (slot[2] == (input_tile_q == input_last) && slot[3] == (output_tile_q == output_last));
      assert (!(_end_q && \\begin ));
      if (_end_q) assert (_left_q == 0); else if (!\\begin ) assert (_left_q >= 1);
      if (!\\begin ) assert (next_input_is_last_q == (input_tile_q + 16'd1 == input_last));
      if (!\\begin ) assert (next_output_is_last_q == (output_tile_q + 16'd1 == output_last));
      if (first_step) assert (!slot[0]);
    end else assert (!_end_q);
    if (state_state == GAP && !collecting_q) assert (layer_number == 0);
    if (state_state == PAUSED || state_state == STEP || state_state == STEPPED)
      assert (layer_number == 0);
  end
"""
