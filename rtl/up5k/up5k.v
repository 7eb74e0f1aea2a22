// ska_core: hardware that trains the network of design up5k by SKA, forward passes only.
//
// Written by ska_hw 0.1.0, of design 970718fb1c57698b; not to be changed by hand. The lines
// below, without their slashes, are the design as TOML; of them
//
//     ska-hw generate up5k.toml
//
// writes this file again, to the byte. A format s16.12 is 16 bits in two's complement, 12
// of them behind the point, and u16.16 is 16 bits without a sign.
//
// Verilog of 2005, for Verilator 5.006 or newer, Icarus Verilog, yosys and others, also
// behind `default_nettype none.
//
// Do not pass -dsp to yosys' synth_ice40: it rewrites the multiplier blocks (SB_MAC16) that are
// instantiated here with their registers, without a warning, and the core computes nonsense.
//
// name = "up5k"
// [network]
// inputs = 64
// layers = [10]
// [data]
// source = "digits"
// samples = 32
// [training]
// steps = 50
// eta = 0.0433216987849966
// gradient = "shifted"
// update_input = "previous"
// net_sign = "program"
// seed = 42
// weight_scale = 0.05
// [formats]
// preset = "q8"
// x = "u8.7"
// d = "u8.8"
// d_operand = "u8.8"
// z = "s10.6"
// g = "s8.8"
// w = "s12.12"
// w_view = "s10.10"
// c_bits = 1
// [rounding]
// z = "nearest_even"
// g = "nearest_even"
// w = "nearest_even"
// view = "nearest_even"
// [overflow]
// z = "saturate"
// g = "saturate"
// w = "saturate"
// view = "saturate"
// [sigmoid]
// method = "minimax"
// degree = 1
// segments = "auto"
// [array]
// size = 1
// target = "ice40"
// protect = "none"
//
// Ports of the core, seen from the core. A reset lasts four cycles or more.
//
// Control
// -------
// start          Begin a run (one cycle). Refused with an `error` while busy and for impossible
//                configuration.
// resume         While `paused`: go on with the next step (one cycle).
// abort_run      End the run as soon as the pipeline is empty; `done` follows.
// busy           High from the cycle after an accepted start until `done`; low while `paused`.
// paused         The core waits between two steps, because `pause` was high at the end of one.
//                The host may then read everything; `start` begins a new run.
// done           One cycle: the run has ended (also by abort and by stopping).
// error          An `Error`; of the latest start, until the next start.
// parity_error   With `protect` "parity": high for a cycle with each word that failed its parity
//                where it was used, read by the host or shown as a result. `error` is `MEMORY`
//                from then on until the next start; a run or a pause ends as by `abort_run`, and
//                its step does not count as finished.
//
// Configuration
// -------------
// samples        N of this run: 2 to the configured number.
// steps          K, forward passes; at least 1.
// c_mantissa, c_shift
//                c = c_mantissa * 2^-c_shift.
// seed           For stochastic rounding.
// pause          Wait after each step (not sampled: may change during a run).
// stop_enable, stop_shift
//                Stop when every layer has passed its entropy minimum and its flow has converged:
//                see `ska_hw.contract.stopping`.
//
// Results (valid while not busy; a new start clears counters)
// -------
// cycles         Clock cycles of the run, pauses not counted.
// stall_cycles   Those of them in which the array had no tile.
// steps_done     Finished steps.
// stopped        The run ended because of the stopping rule.
// result_layer, result_entry -> result
//                One value of `ENTRIES`, `RESULT_LATENCY` cycles after the address. Values are of
//                the latest finished step.
// record_valid, record_layer, record_entry, record_value
//                The same values as a stream, one entry in a cycle as they are computed, during
//                the run and without back-pressure: for a shell that keeps histories.
//                `record_layer` is as for the result port.
//
// Host memory (use while not busy; ignored while busy)
// -----------
// host_tensor, host_bank, host_address
//                See `ska_hw.contract.memory_map`; `HostTensor` numbers the tensors.
// host_write, host_write_data
//                Write one code, sign-extended (zero-extended where the format is unsigned); X, W
//                and b only, other tensors are ignored. One write in a cycle.
// host_read -> host_read_valid, host_read_data
//                One read in a cycle; data comes `TrainingCore.host_latency` cycles later,
//                extended in the same way. A read of what was written needs as many cycles
//                between. Not in the same cycle as a write.

/* verilator lint_off CMPCONST */
/* verilator lint_off DECLFILENAME */
/* verilator lint_off UNUSEDSIGNAL */
/* verilator lint_off WIDTH */
// Made from ska_hw.hdl.array.processing_element.ProcessingElement.
module ska_processing_element(
  input wire clk,
  input wire [7:0] x_in,
  input wire update_in,
  input wire load_in,
  input wire [7:0] g_in,
  input wire [9:0] w_in,
  input wire [11:0] psum_lo_in,
  input wire [11:0] psum_hi_in,
  output reg [7:0] x_out,
  output reg update_out,
  output reg load_out,
  output reg [7:0] g_out,
  output reg [9:0] w_out,
  output reg [11:0] psum_lo_out,
  output reg [11:0] psum_hi_out
);
  reg unused_12_;
  initial unused_12_ = 0;
  wire [23:0] addend;
  reg [11:0] addend_hi_q;
  initial addend_hi_q = 12'h000;
  wire [9:0] b_choice;
  reg [9:0] b_next;
  reg [9:0] b_q;
  initial b_q = 10'h000;
  reg carry_q;
  initial carry_q = 1'h0;
  initial g_out = 8'h00;
  wire [12:0] lo;
  wire [11:0] lo_choice;
  initial load_out = 1'h0;
  wire [31:0] multiplier_block_q;
  reg [17:0] product_q;
  initial product_q = 18'h00000;
  initial psum_hi_out = 12'h000;
  wire [11:0] psum_hi_out_choice;
  wire [13:0] psum_hi_out_next;
  wire [12:0] psum_hi_out_sum;
  initial psum_lo_out = 12'h000;
  initial update_out = 1'h0;
  reg update_q2;
  initial update_q2 = 1'h0;
  reg update_q3;
  initial update_q3 = 1'h0;
  reg update_q4;
  initial update_q4 = 1'h0;
  reg update_q5;
  initial update_q5 = 1'h0;
  initial w_out = 10'h000;
  reg [9:0] w_q;
  initial w_q = 10'h000;
  initial x_out = 8'h00;
  assign psum_hi_out_next = $signed(psum_hi_out_sum) + $signed({ 1'h0, carry_q });
  assign lo_choice = update_q4 ? psum_lo_out : psum_lo_in;
  assign lo = lo_choice + product_q[11:0];
  always @(posedge clk)
    x_out <= x_in;
  always @(posedge clk)
    update_out <= update_in;
  always @(posedge clk)
    load_out <= load_in;
  always @(posedge clk)
    g_out <= g_in;
  always @(posedge clk)
    w_q <= w_in;
  always @(posedge clk)
    w_out <= w_q;
  always @(posedge clk)
    update_q2 <= update_out;
  always @(posedge clk)
    update_q3 <= update_q2;
  always @(posedge clk)
    update_q4 <= update_q3;
  always @(posedge clk)
    update_q5 <= update_q4;
  always @(posedge clk)
    b_q <= b_next;
  always @(posedge clk)
    product_q <= multiplier_block_q[17:0];
  always @(posedge clk)
    psum_lo_out <= lo[11:0];
  always @(posedge clk)
    carry_q <= lo[12];
  always @(posedge clk)
    addend_hi_q <= { {6{product_q[17]}}, product_q[17:12] };
  always @(posedge clk)
    psum_hi_out <= psum_hi_out_next[11:0];
  assign b_choice = update_in ? { {2{g_in[7]}}, g_in } : w_in;
  assign psum_hi_out_choice = update_q5 ? psum_hi_out : psum_hi_in;
  assign psum_hi_out_sum = $signed(psum_hi_out_choice) + $signed(addend_hi_q);
  SB_MAC16 #(
    .A_REG(1'h1),
    .A_SIGNED(1'h0),
    .BOTOUTPUT_SELECT(2'h3),
    .B_REG(1'h1),
    .B_SIGNED(1'h1),
    .PIPELINE_16x16_MULT_REG2(1'h1),
    .TOPOUTPUT_SELECT(2'h3)
  ) multiplier (
    .A({ 8'h00, x_out }),
    .ACCUMCI(1'h0),
    .ADDSUBBOT(1'h0),
    .ADDSUBTOP(1'h0),
    .AHOLD(1'h0),
    .B({ {6{b_q[9]}}, b_q }),
    .BHOLD(1'h0),
    .C(16'h0000),
    .CE(1'h1),
    .CHOLD(1'h0),
    .CI(1'h0),
    .CLK(clk),
    .D(16'h0000),
    .DHOLD(1'h0),
    .IRSTBOT(1'h0),
    .IRSTTOP(1'h0),
    .O(multiplier_block_q),
    .OHOLDBOT(1'h0),
    .OHOLDTOP(1'h0),
    .OLOADBOT(1'h0),
    .OLOADTOP(1'h0),
    .ORSTBOT(1'h0),
    .ORSTTOP(1'h0),
    .SIGNEXTIN(1'h0)
  );
  always @* begin
    if (unused_12_) begin end
    b_next = b_q;
    if (load_in) begin
      b_next = b_choice;
    end
  end
  assign addend = { {6{product_q[17]}}, product_q };
endmodule

// Made from ska_hw.hdl.array.array_column.ArrayColumn.
module ska_array_column(
  input wire clk,
  input wire [7:0] g,
  input wire [9:0] w,
  input wire [23:0] psum_in,
  input wire [7:0] x_in_0,
  input wire update_in_0,
  input wire load_in_0,
  output wire [23:0] psum_out,
  output wire [7:0] x_out_0,
  output wire update_out_0,
  output wire load_out_0
);
  wire [7:0] pe_0_g_out_value;
  wire [9:0] pe_0_w_out_value;
  wire [11:0] psum_hi_0;
  reg [11:0] psum_hi_in_q;
  initial psum_hi_in_q = 12'h000;
  wire [11:0] psum_lo_0;
  reg [11:0] psum_lo_out_q;
  initial psum_lo_out_q = 12'h000;
  always @(posedge clk)
    psum_hi_in_q <= psum_in[23:12];
  always @(posedge clk)
    psum_lo_out_q <= psum_lo_0;
  ska_processing_element pe_0 (
    .clk(clk),
    .g_in(g),
    .g_out(pe_0_g_out_value),
    .load_in(load_in_0),
    .load_out(load_out_0),
    .psum_hi_in(psum_hi_in_q),
    .psum_hi_out(psum_hi_0),
    .psum_lo_in(psum_in[11:0]),
    .psum_lo_out(psum_lo_0),
    .update_in(update_in_0),
    .update_out(update_out_0),
    .w_in(w),
    .w_out(pe_0_w_out_value),
    .x_in(x_in_0),
    .x_out(x_out_0)
  );
  assign psum_out = { psum_hi_0, psum_lo_out_q };
endmodule

// Made from ska_hw.hdl.lane.lane.Lane.
module ska_lane(
  input wire clk,
  input wire rst,
  input wire index,
  input wire [22:0] settings_in,
  input wire [147:0] command_in,
  input wire [42:0] value_in,
  input wire [11:0] host_in,
  input wire [23:0] psum_out,
  output reg reset_out,
  output reg [22:0] settings_out,
  output wire [147:0] command_out,
  output reg [42:0] value_out,
  output reg [11:0] host_out,
  output reg [7:0] x,
  output reg update,
  output reg load,
  output reg [7:0] g,
  output reg [9:0] w,
  output reg [23:0] psum_in
);
  reg unused_5_;
  initial unused_5_ = 0;
  reg [23:0] _g_sum_q;
  initial _g_sum_q = 24'h000000;
  wire [23:0] a;
  wire [23:0] acc;
  (* init = 1'h0 *)
  wire ahead;
  reg ahead_d1_q;
  initial ahead_d1_q = 1'h0;
  reg ahead_d2_q;
  initial ahead_d2_q = 1'h0;
  reg ahead_d3_q;
  initial ahead_d3_q = 1'h0;
  reg ahead_d4_q;
  initial ahead_d4_q = 1'h0;
  reg ahead_d5_q;
  initial ahead_d5_q = 1'h0;
  reg ahead_d6_q;
  initial ahead_d6_q = 1'h0;
  reg ahead_d7_q;
  initial ahead_d7_q = 1'h0;
  reg ahead_d8_q;
  initial ahead_d8_q = 1'h0;
  reg ahead_d9_q;
  initial ahead_d9_q = 1'h0;
  wire [11:0] b;
  wire b_enable_and;
  wire b_enable_and_2;
  wire b_enable_next;
  wire b_enable_not;
  reg b_enable_q;
  initial b_enable_q = 1'h0;
  wire [15:0] chosen_left;
  wire [15:0] chosen_next;
  reg [11:0] chosen_q;
  initial chosen_q = 12'h000;
  wire [5:0] clear;
  reg clear_late_d1_q;
  initial clear_late_d1_q = 1'h0;
  wire [11:0] clear_next;
  reg [11:0] clear_q;
  initial clear_q = 12'h000;
  reg clearing_d1_q;
  initial clearing_d1_q = 1'h0;
  wire column_inside_next;
  reg column_inside_q;
  initial column_inside_q = 1'h0;
  reg command_collect_active_next;
  reg command_collect_active_q;
  initial command_collect_active_q = 1'h0;
  reg [3:0] command_collect_entry_q;
  initial command_collect_entry_q = 4'h0;
  reg [147:0] command_d1_q;
  initial command_d1_q = 148'h0000000000000000000000000000000000000;
  reg [8:0] command_done_address_q;
  initial command_done_address_q = 9'h000;
  reg command_done_first_next;
  reg command_done_first_q;
  initial command_done_first_q = 1'h0;
  reg [4:0] command_done_sample_q;
  initial command_done_sample_q = 5'h00;
  reg command_drain_active_next;
  reg command_drain_active_q;
  initial command_drain_active_q = 1'h0;
  reg [9:0] command_drain_address_q;
  initial command_drain_address_q = 10'h000;
  reg command_drain_bias_next;
  reg command_drain_bias_q;
  initial command_drain_bias_q = 1'h0;
  reg command_drain_edge_q;
  initial command_drain_edge_q = 1'h0;
  reg command_host_bank_q;
  initial command_host_bank_q = 1'h0;
  reg [11:0] command_host_data_q;
  initial command_host_data_q = 12'h000;
  reg [2:0] command_host_tensor_q;
  initial command_host_tensor_q = 3'h0;
  reg command_host_write_b_next;
  reg command_host_write_b_q;
  initial command_host_write_b_q = 1'h0;
  reg command_host_write_w_next;
  reg command_host_write_w_q;
  initial command_host_write_w_q = 1'h0;
  reg command_host_write_x_next;
  reg command_host_write_x_q;
  initial command_host_write_x_q = 1'h0;
  wire [4:0] \command_in.collect ;
  wire \command_in.collect.active ;
  wire [3:0] \command_in.collect.entry ;
  wire [14:0] \command_in.done ;
  wire [8:0] \command_in.done.address ;
  wire \command_in.done.first ;
  wire [4:0] \command_in.done.sample ;
  wire [12:0] \command_in.drain ;
  wire \command_in.drain.active ;
  wire [9:0] \command_in.drain.address ;
  wire \command_in.drain.bias ;
  wire \command_in.drain.edge ;
  wire [18:0] \command_in.host ;
  wire \command_in.host.bank ;
  wire [11:0] \command_in.host.data ;
  (* enum_base_type = "HostTensor" *)
  (* enum_value_000 = "X" *)
  (* enum_value_001 = "W" *)
  (* enum_value_010 = "B" *)
  (* enum_value_011 = "Z" *)
  (* enum_value_100 = "D" *)
  (* enum_value_101 = "G" *)
  wire [2:0] \command_in.host.tensor ;
  wire \command_in.host.write_b ;
  wire \command_in.host.write_w ;
  wire \command_in.host.write_x ;
  wire [14:0] \command_in.post ;
  wire \command_in.post.active ;
  wire [8:0] \command_in.post.address ;
  wire [4:0] \command_in.post.sample ;
  wire [5:0] \command_in.psum_read ;
  wire \command_in.psum_read.active ;
  wire [4:0] \command_in.psum_read.sample ;
  wire [5:0] \command_in.psum_write ;
  wire \command_in.psum_write.active ;
  wire [4:0] \command_in.psum_write.sample ;
  wire [10:0] \command_in.store ;
  wire [10:0] \command_in.store.address ;
  wire [10:0] \command_in.update ;
  wire [9:0] \command_in.update.address ;
  wire \command_in.update.bias ;
  wire [9:0] \command_in.view ;
  wire [9:0] \command_in.view.address ;
  wire [11:0] \command_in.w ;
  wire \command_in.w.active ;
  wire [9:0] \command_in.w.address ;
  wire \command_in.w.edge ;
  wire [24:0] \command_in.x ;
  wire \command_in.x.active ;
  wire [10:0] \command_in.x.address ;
  wire \command_in.x.edge ;
  wire [8:0] \command_in.x.g_address ;
  wire \command_in.x.last ;
  wire \command_in.x.load ;
  wire \command_in.x.update ;
  reg [147:0] command_late_d1_q;
  initial command_late_d1_q = 148'h0000000000000000000000000000000000000;
  wire [4:0] \command_out.collect ;
  wire \command_out.collect.active ;
  wire [3:0] \command_out.collect.entry ;
  wire [14:0] \command_out.done ;
  wire [8:0] \command_out.done.address ;
  wire \command_out.done.first ;
  wire [4:0] \command_out.done.sample ;
  wire [12:0] \command_out.drain ;
  wire \command_out.drain.active ;
  wire [9:0] \command_out.drain.address ;
  wire \command_out.drain.bias ;
  wire \command_out.drain.edge ;
  wire [18:0] \command_out.host ;
  wire \command_out.host.bank ;
  wire [11:0] \command_out.host.data ;
  (* enum_base_type = "HostTensor" *)
  (* enum_value_000 = "X" *)
  (* enum_value_001 = "W" *)
  (* enum_value_010 = "B" *)
  (* enum_value_011 = "Z" *)
  (* enum_value_100 = "D" *)
  (* enum_value_101 = "G" *)
  wire [2:0] \command_out.host.tensor ;
  wire \command_out.host.write_b ;
  wire \command_out.host.write_w ;
  wire \command_out.host.write_x ;
  wire [14:0] \command_out.post ;
  wire \command_out.post.active ;
  wire [8:0] \command_out.post.address ;
  wire [4:0] \command_out.post.sample ;
  wire [5:0] \command_out.psum_read ;
  wire \command_out.psum_read.active ;
  wire [4:0] \command_out.psum_read.sample ;
  wire [5:0] \command_out.psum_write ;
  wire \command_out.psum_write.active ;
  wire [4:0] \command_out.psum_write.sample ;
  wire [10:0] \command_out.store ;
  wire [10:0] \command_out.store.address ;
  wire [10:0] \command_out.update ;
  wire [9:0] \command_out.update.address ;
  wire \command_out.update.bias ;
  wire [9:0] \command_out.view ;
  wire [9:0] \command_out.view.address ;
  wire [11:0] \command_out.w ;
  wire \command_out.w.active ;
  wire [9:0] \command_out.w.address ;
  wire \command_out.w.edge ;
  wire [24:0] \command_out.x ;
  wire \command_out.x.active ;
  wire [10:0] \command_out.x.address ;
  wire \command_out.x.edge ;
  wire [8:0] \command_out.x.g_address ;
  wire \command_out.x.last ;
  wire \command_out.x.load ;
  wire \command_out.x.update ;
  reg command_post_active_next;
  reg command_post_active_q;
  initial command_post_active_q = 1'h0;
  reg [8:0] command_post_address_q;
  initial command_post_address_q = 9'h000;
  reg [4:0] command_post_sample_q;
  initial command_post_sample_q = 5'h00;
  reg command_psum_read_active_next;
  reg command_psum_read_active_q;
  initial command_psum_read_active_q = 1'h0;
  reg [4:0] command_psum_read_sample_q;
  initial command_psum_read_sample_q = 5'h00;
  reg command_psum_write_active_next;
  reg command_psum_write_active_q;
  initial command_psum_write_active_q = 1'h0;
  reg [4:0] command_psum_write_sample_q;
  initial command_psum_write_sample_q = 5'h00;
  reg [10:0] command_store_address_q;
  initial command_store_address_q = 11'h000;
  reg [9:0] command_update_address_q;
  initial command_update_address_q = 10'h000;
  reg command_update_bias_next;
  reg command_update_bias_q;
  initial command_update_bias_q = 1'h0;
  reg [9:0] command_view_address_q;
  initial command_view_address_q = 10'h000;
  reg command_w_active_next;
  reg command_w_active_q;
  initial command_w_active_q = 1'h0;
  reg [9:0] command_w_address_q;
  initial command_w_address_q = 10'h000;
  reg command_w_edge_q;
  initial command_w_edge_q = 1'h0;
  reg command_x_active_next;
  reg command_x_active_q;
  initial command_x_active_q = 1'h0;
  reg [10:0] command_x_address_q;
  initial command_x_address_q = 11'h000;
  reg command_x_edge_q;
  initial command_x_edge_q = 1'h0;
  reg [8:0] command_x_g_address_q;
  initial command_x_g_address_q = 9'h000;
  reg command_x_last_next;
  reg command_x_last_q;
  initial command_x_last_q = 1'h0;
  reg command_x_load_next;
  reg command_x_load_q;
  initial command_x_load_q = 1'h0;
  reg command_x_update_next;
  reg command_x_update_q;
  initial command_x_update_q = 1'h0;
  wire [9:0] count_pair_0_d1_and;
  wire [9:0] count_pair_0_d1_and_2;
  wire [9:0] count_pair_0_d1_next;
  reg [9:0] count_pair_0_d1_q;
  initial count_pair_0_d1_q = 10'h000;
  wire [9:0] count_pair_1_d1_and;
  wire [9:0] count_pair_1_d1_and_2;
  wire [9:0] count_pair_1_d1_next;
  reg [9:0] count_pair_1_d1_q;
  initial count_pair_1_d1_q = 10'h000;
  wire [9:0] count_pair_2_d1_and;
  wire [9:0] count_pair_2_d1_and_2;
  wire [9:0] count_pair_2_d1_next;
  reg [9:0] count_pair_2_d1_q;
  initial count_pair_2_d1_q = 10'h000;
  wire [5:0] cut;
  wire [7:0] d;
  wire [7:0] d_2;
  wire [7:0] d_prev;
  wire [7:0] d_prev_2;
  wire [3:0] d_prev_following;
  wire d_prev_place_equal;
  wire [4:0] d_prev_place_next;
  reg [3:0] d_prev_place_q;
  initial d_prev_place_q = 4'h0;
  wire [4:0] d_prev_place_sum;
  reg [7:0] d_stored_d1_q;
  initial d_stored_d1_q = 8'h00;
  wire [25:0] dd_dd;
  wire done_next;
  wire done_not;
  reg done_q;
  initial done_q = 1'h0;
  wire [27:0] dz_d;
  wire [29:0] dz_dz;
  wire [42:0] dz_zp;
  wire first;
  wire first_2;
  wire [6:0] flush_difference;
  reg [5:0] flush_left_q;
  initial flush_left_q = 6'h17;
  reg [5:0] flush_next;
  wire flush_not;
  reg flushing_next;
  wire flushing_not;
  reg flushing_q;
  initial flushing_q = 1'h1;
  initial g = 8'h00;
  wire [7:0] g_2;
  reg g_active_d1_q;
  initial g_active_d1_q = 1'h0;
  reg g_active_d2_q;
  initial g_active_d2_q = 1'h0;
  wire [8:0] g_addend_next;
  reg [7:0] g_addend_q;
  initial g_addend_q = 8'h00;
  reg [7:0] g_d1_q;
  initial g_d1_q = 8'h00;
  reg [7:0] g_d2_q;
  initial g_d2_q = 8'h00;
  (* init = 8'h00 *)
  wire [7:0] g_d3_q;
  wire g_first_next;
  reg g_first_q;
  initial g_first_q = 1'h0;
  wire [7:0] g_next;
  reg [23:0] g_next_2;
  wire g_overflow;
  reg [7:0] g_q;
  initial g_q = 8'h00;
  reg [7:0] g_stored_d1_q;
  initial g_stored_d1_q = 8'h00;
  wire [24:0] g_sum;
  wire [1:0] hold_difference;
  wire [1:0] hold_difference_2;
  reg hold_next;
  reg hold_q;
  initial hold_q = 1'h0;
  wire hold_unequal;
  wire host_b_d1_equal;
  wire host_b_d1_next;
  reg host_b_d1_q;
  initial host_b_d1_q = 1'h0;
  reg host_b_d2_q;
  initial host_b_d2_q = 1'h0;
  wire [11:0] host_b_word;
  wire [12:0] host_b_word_d1_next;
  reg [12:0] host_b_word_d1_q;
  initial host_b_word_d1_q = 13'h0000;
  wire host_d_d1_equal;
  wire host_d_d1_next;
  reg host_d_d1_q;
  initial host_d_d1_q = 1'h0;
  reg host_d_d2_q;
  initial host_d_d2_q = 1'h0;
  wire [11:0] host_d_word;
  wire [12:0] host_d_word_d1_next;
  reg [12:0] host_d_word_d1_q;
  initial host_d_word_d1_q = 13'h0000;
  wire host_g_d1_equal;
  wire host_g_d1_next;
  reg host_g_d1_q;
  initial host_g_d1_q = 1'h0;
  reg host_g_d2_q;
  initial host_g_d2_q = 1'h0;
  wire [11:0] host_g_word;
  wire [12:0] host_g_word_d1_next;
  reg [12:0] host_g_word_d1_q;
  initial host_g_word_d1_q = 13'h0000;
  initial host_out = 12'h000;
  wire [11:0] host_out_next;
  (* init = 12'h000 *)
  wire [11:0] host_out_q;
  wire host_own_next;
  reg host_own_q;
  initial host_own_q = 1'h0;
  wire [12:0] host_pair_0_d1_next;
  reg [12:0] host_pair_0_d1_q;
  initial host_pair_0_d1_q = 13'h0000;
  wire [12:0] host_pair_1_d1_next;
  reg [12:0] host_pair_1_d1_q;
  initial host_pair_1_d1_q = 13'h0000;
  wire [12:0] host_pair_2_d1_next;
  reg [12:0] host_pair_2_d1_q;
  initial host_pair_2_d1_q = 13'h0000;
  wire host_w_d1_equal;
  wire host_w_d1_next;
  reg host_w_d1_q;
  initial host_w_d1_q = 1'h0;
  reg host_w_d2_q;
  initial host_w_d2_q = 1'h0;
  wire [11:0] host_w_word;
  wire [12:0] host_w_word_d1_next;
  reg [12:0] host_w_word_d1_q;
  initial host_w_word_d1_q = 13'h0000;
  wire host_write_b_equal;
  wire host_write_b_next;
  reg host_write_b_q;
  initial host_write_b_q = 1'h0;
  wire host_write_w_equal;
  wire host_write_w_next;
  reg host_write_w_q;
  initial host_write_w_q = 1'h0;
  wire host_write_x_equal;
  wire host_write_x_next;
  reg host_write_x_q;
  initial host_write_x_q = 1'h0;
  wire host_x_d1_equal;
  wire host_x_d1_next;
  reg host_x_d1_q;
  initial host_x_d1_q = 1'h0;
  reg host_x_d2_q;
  initial host_x_d2_q = 1'h0;
  wire [11:0] host_x_word;
  wire [12:0] host_x_word_d1_next;
  reg [12:0] host_x_word_d1_q;
  initial host_x_word_d1_q = 13'h0000;
  wire host_z_d1_equal;
  wire host_z_d1_next;
  reg host_z_d1_q;
  initial host_z_d1_q = 1'h0;
  reg host_z_d2_q;
  initial host_z_d2_q = 1'h0;
  wire [11:0] host_z_word;
  wire [12:0] host_z_word_d1_next;
  reg [12:0] host_z_word_d1_q;
  initial host_z_word_d1_q = 13'h0000;
  wire layer0;
  initial load = 1'h0;
  wire load_d1_next;
  reg load_d1_q;
  initial load_d1_q = 1'h0;
  reg load_d2_q;
  initial load_d2_q = 1'h0;
  reg load_d3_q;
  initial load_d3_q = 1'h0;
  reg load_d4_q;
  initial load_d4_q = 1'h0;
  reg load_d5_q;
  initial load_d5_q = 1'h0;
  (* init = 1'h0 *)
  wire load_d6_q;
  wire mantissa;
  wire operand_enable_and;
  wire operand_enable_and_2;
  wire operand_enable_next;
  wire operand_enable_not;
  reg operand_enable_q;
  initial operand_enable_q = 1'h0;
  wire [11:0] operand_word_next;
  reg [7:0] operand_word_q;
  initial operand_word_q = 8'h00;
  wire overflow;
  wire overflow_2;
  wire overflow_3;
  wire overflow_b_event_d1_and;
  wire overflow_b_event_d1_next;
  reg overflow_b_event_d1_q;
  initial overflow_b_event_d1_q = 1'h0;
  reg overflow_b_event_d2_q;
  initial overflow_b_event_d2_q = 1'h0;
  reg [9:0] overflow_b_next;
  reg [9:0] overflow_b_q;
  initial overflow_b_q = 10'h000;
  wire [10:0] overflow_b_sum;
  wire overflow_d_operand_event_d1_and;
  wire overflow_d_operand_event_d1_next;
  wire overflow_d_operand_event_d1_not;
  reg overflow_d_operand_event_d1_q;
  initial overflow_d_operand_event_d1_q = 1'h0;
  reg overflow_d_operand_event_d2_q;
  initial overflow_d_operand_event_d2_q = 1'h0;
  reg [9:0] overflow_d_operand_next;
  reg [9:0] overflow_d_operand_q;
  initial overflow_d_operand_q = 10'h000;
  wire [10:0] overflow_d_operand_sum;
  wire overflow_g_event_d1_and;
  wire overflow_g_event_d1_next;
  wire overflow_g_event_d1_not;
  reg overflow_g_event_d1_q;
  initial overflow_g_event_d1_q = 1'h0;
  reg overflow_g_event_d2_q;
  initial overflow_g_event_d2_q = 1'h0;
  reg [9:0] overflow_g_next;
  reg [9:0] overflow_g_q;
  initial overflow_g_q = 10'h000;
  wire [10:0] overflow_g_sum;
  wire overflow_w_event_d1_and;
  wire overflow_w_event_d1_next;
  wire overflow_w_event_d1_not;
  reg overflow_w_event_d1_q;
  initial overflow_w_event_d1_q = 1'h0;
  reg overflow_w_event_d2_q;
  initial overflow_w_event_d2_q = 1'h0;
  reg [9:0] overflow_w_next;
  reg [9:0] overflow_w_q;
  initial overflow_w_q = 10'h000;
  wire [10:0] overflow_w_sum;
  wire overflow_w_view_event_d1_next;
  reg overflow_w_view_event_d1_q;
  initial overflow_w_view_event_d1_q = 1'h0;
  reg overflow_w_view_event_d2_q;
  initial overflow_w_view_event_d2_q = 1'h0;
  reg [9:0] overflow_w_view_next;
  reg [9:0] overflow_w_view_q;
  initial overflow_w_view_q = 10'h000;
  wire [10:0] overflow_w_view_sum;
  wire overflow_z_event_d1_next;
  reg overflow_z_event_d1_q;
  initial overflow_z_event_d1_q = 1'h0;
  reg overflow_z_event_d2_q;
  initial overflow_z_event_d2_q = 1'h0;
  reg [9:0] overflow_z_next;
  reg [9:0] overflow_z_q;
  initial overflow_z_q = 10'h000;
  wire [10:0] overflow_z_sum;
  wire [42:0] own_next;
  wire [42:0] own_or;
  reg [42:0] own_q;
  initial own_q = 43'h00000000000;
  wire post_valid_d1_next;
  wire post_valid_d1_not;
  wire post_valid_d1_or;
  reg post_valid_d1_q;
  initial post_valid_d1_q = 1'h0;
  reg post_valid_d2_q;
  initial post_valid_d2_q = 1'h0;
  initial psum_in = 24'h000000;
  wire [23:0] psum_in_next;
  (* init = 24'h000000 *)
  wire [23:0] psum_q;
  wire [3:0] read__addr;
  wire [3:0] read__addr_2;
  wire [9:0] read__data;
  wire [7:0] read__data_2;
  (* init = 11'h000 *)
  wire [10:0] read_address;
  (* init = 9'h000 *)
  wire [8:0] read_address_2;
  (* init = 10'h000 *)
  wire [9:0] read_address_3;
  (* init = 5'h00 *)
  wire [4:0] read_address_4;
  (* init = 9'h000 *)
  wire [8:0] read_address_5;
  wire [3:0] read_address_6;
  wire [3:0] read_address_7;
  (* init = 10'h000 *)
  wire [9:0] read_address_8;
  wire [7:0] read_data;
  wire [7:0] read_data_2;
  wire [10:0] read_data_3;
  wire [23:0] read_data_4;
  wire [11:0] read_data_5;
  wire [17:0] read_data_6;
  wire [11:0] read_data_7;
  wire [11:0] read_data_8;
  wire [7:0] read_data_d;
  wire read_data_overflow;
  wire [9:0] read_data_w;
  wire [9:0] read_data_z;
  initial reset_out = 1'h0;
  (* init = 1'h0 *)
  wire reset_q;
  wire row_inside_next;
  reg row_inside_q;
  initial row_inside_q = 1'h0;
  (* init = 23'h000000 *)
  wire [22:0] settings_d1_q;
  wire [3:0] \settings_in.b_address ;
  wire \settings_in.columns ;
  wire [5:0] \settings_in.cut_b ;
  wire [5:0] \settings_in.cut_w ;
  wire \settings_in.edge ;
  wire \settings_in.first ;
  wire \settings_in.has_above ;
  wire \settings_in.layer0 ;
  wire \settings_in.mantissa ;
  wire \settings_in.rows ;
  initial settings_out = 23'h000000;
  wire [3:0] \settings_out.b_address ;
  wire \settings_out.columns ;
  wire [5:0] \settings_out.cut_b ;
  wire [5:0] \settings_out.cut_w ;
  wire \settings_out.edge ;
  wire \settings_out.first ;
  wire \settings_out.has_above ;
  wire \settings_out.layer0 ;
  wire \settings_out.mantissa ;
  wire \settings_out.rows ;
  reg signal;
  initial signal = 1'h0;
  wire signal_and;
  wire signal_and_2;
  wire signal_next;
  wire signal_not;
  wire signal_not_2;
  (* init = 4'h0 *)
  wire [3:0] signature__addr;
  (* init = 4'h0 *)
  wire [3:0] signature__addr_2;
  wire [9:0] signature__data;
  wire [7:0] signature__data_2;
  wire signature__en;
  wire signature__en_2;
  reg stored_q;
  initial stored_q = 1'h0;
  wire [30:0] sum_pair_0_d1_and;
  wire [30:0] sum_pair_0_d1_and_2;
  wire [30:0] sum_pair_0_d1_next;
  reg [30:0] sum_pair_0_d1_q;
  initial sum_pair_0_d1_q = 31'h00000000;
  wire [30:0] sum_pair_1_d1_and;
  wire [30:0] sum_pair_1_d1_and_2;
  wire [30:0] sum_pair_1_d1_next;
  reg [30:0] sum_pair_1_d1_q;
  initial sum_pair_1_d1_q = 31'h00000000;
  wire [30:0] sum_pair_2_d1_next;
  reg [30:0] sum_pair_2_d1_q;
  initial sum_pair_2_d1_q = 31'h00000000;
  reg take_late_d1_q;
  initial take_late_d1_q = 1'h0;
  reg [11:0] take_q;
  initial take_q = 12'h000;
  wire [9:0] taken_count_next;
  wire [9:0] taken_count_or;
  reg [9:0] taken_count_q;
  initial taken_count_q = 10'h000;
  wire [43:0] taken_last_next;
  reg [42:0] taken_last_q;
  initial taken_last_q = 43'h00000000000;
  wire [30:0] taken_next;
  wire [30:0] taken_or;
  reg [29:0] taken_sum_q;
  initial taken_sum_q = 30'h00000000;
  initial update = 1'h0;
  wire update_2;
  wire update_2_unequal;
  wire [23:0] update_a;
  wire [23:0] update_a_next;
  wire [5:0] update_cut;
  wire [5:0] update_cut_next;
  reg update_d1_q;
  initial update_d1_q = 1'h0;
  reg update_d2_q;
  initial update_d2_q = 1'h0;
  reg update_d3_q;
  initial update_d3_q = 1'h0;
  reg update_d4_q;
  initial update_d4_q = 1'h0;
  reg update_d5_q;
  initial update_d5_q = 1'h0;
  (* init = 1'h0 *)
  wire update_d6_q;
  wire update_valid_d1_next;
  wire update_valid_d1_not;
  wire update_valid_d1_or;
  reg update_valid_d1_q;
  initial update_valid_d1_q = 1'h0;
  reg update_valid_d2_q;
  initial update_valid_d2_q = 1'h0;
  wire [11:0] update_w;
  wire [11:0] update_w_next;
  reg updated_d1_q;
  initial updated_d1_q = 1'h0;
  reg updated_d2_q;
  initial updated_d2_q = 1'h0;
  reg updated_d3_q;
  initial updated_d3_q = 1'h0;
  reg updated_d4_q;
  initial updated_d4_q = 1'h0;
  (* init = 1'h0 *)
  wire valid;
  (* init = 43'h00000000000 *)
  wire [42:0] value_0_q;
  initial value_out = 43'h00000000000;
  wire [44:0] value_out_next;
  wire [44:0] value_out_sum;
  reg view_w_valid_d1_q;
  initial view_w_valid_d1_q = 1'h0;
  initial w = 10'h000;
  wire [11:0] w_2;
  wire [11:0] w_next;
  wire [9:0] w_next_2;
  wire [11:0] w_next_next;
  wire w_next_or;
  reg [11:0] w_next_q;
  initial w_next_q = 12'h000;
  (* init = 10'h000 *)
  wire [9:0] w_q;
  wire w_valid_d1_next;
  wire w_valid_d1_not;
  wire w_valid_d1_or;
  reg w_valid_d1_q;
  initial w_valid_d1_q = 1'h0;
  reg w_valid_d2_q;
  initial w_valid_d2_q = 1'h0;
  wire [12:0] word_next;
  wire [12:0] word_or;
  reg [11:0] word_q;
  initial word_q = 12'h000;
  (* init = 5'h00 *)
  wire [4:0] write_address;
  wire [8:0] write_address_2;
  wire [8:0] write_address_3;
  wire [10:0] write_address_4;
  wire [9:0] write_address_5;
  wire [9:0] write_address_6;
  wire [3:0] write_address_7;
  wire [3:0] write_address_8;
  wire [23:0] write_data;
  wire [17:0] write_data_2;
  (* init = 8'h00 *)
  wire [7:0] write_data_3;
  (* init = 8'h00 *)
  wire [7:0] write_data_4;
  (* init = 12'h000 *)
  wire [11:0] write_data_5;
  wire [10:0] write_data_6;
  (* init = 12'h000 *)
  wire [11:0] write_data_7;
  (* init = 12'h000 *)
  wire [11:0] write_data_8;
  wire [7:0] write_data_d;
  wire write_data_overflow;
  wire [9:0] write_data_w;
  wire [9:0] write_data_z;
  (* init = 1'h0 *)
  wire write_enable;
  (* init = 1'h0 *)
  wire write_enable_2;
  (* init = 1'h0 *)
  wire write_enable_3;
  (* init = 1'h0 *)
  wire write_enable_4;
  (* init = 1'h0 *)
  wire write_enable_5;
  (* init = 1'h0 *)
  wire write_enable_6;
  (* init = 1'h0 *)
  wire write_enable_7;
  (* init = 1'h0 *)
  wire write_enable_8;
  initial x = 8'h00;
  wire [7:0] x_2;
  (* init = 12'h000 *)
  wire [11:0] x_3;
  reg [7:0] x_d1_q;
  initial x_d1_q = 8'h00;
  reg [7:0] x_d2_q;
  initial x_d2_q = 8'h00;
  (* init = 8'h00 *)
  wire [7:0] x_d3_q;
  wire [7:0] x_next;
  reg [7:0] x_q;
  initial x_q = 8'h00;
  wire x_valid_d1_next;
  wire x_valid_d1_not;
  wire x_valid_d1_or;
  reg x_valid_d1_q;
  initial x_valid_d1_q = 1'h0;
  reg x_valid_d2_q;
  initial x_valid_d2_q = 1'h0;
  wire [7:0] y;
  wire [9:0] y_2;
  wire [9:0] z;
  wire [9:0] z_2;
  wire [26:0] z_dd;
  wire z_overflow;
  wire [9:0] z_prev;
  wire [3:0] z_prev_following;
  wire z_prev_place_equal;
  wire [4:0] z_prev_place_next;
  reg [3:0] z_prev_place_q;
  initial z_prev_place_q = 4'h0;
  wire [4:0] z_prev_place_sum;
  reg [9:0] z_stored_d1_q;
  initial z_stored_d1_q = 10'h000;
  wire [27:0] z_z;
  wire [24:0] zp;
  wire [24:0] zp_2;
  (* ram_style = "block" *)
  (* syn_ramstyle = "block_ram" *)
  reg [7:0] d_prev_line [9:0];
  integer d_prev_line_row;
  initial begin
    for (d_prev_line_row = 0; d_prev_line_row < 10; d_prev_line_row = d_prev_line_row + 1)
      d_prev_line[d_prev_line_row] = 8'h00;
  end
  always @(posedge clk) begin
    d_prev_line[d_prev_place_q] <= read_data_6[17:10];
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    _0_ <= d_prev_line[d_prev_place_next[3:0]];
  end
  assign d_prev_2 = _0_;
  (* ram_style = "block" *)
  (* syn_ramstyle = "block_ram" *)
  reg [9:0] z_prev_line [9:0];
  integer z_prev_line_row;
  initial begin
    for (z_prev_line_row = 0; z_prev_line_row < 10; z_prev_line_row = z_prev_line_row + 1)
      z_prev_line[z_prev_line_row] = 10'h000;
  end
  always @(posedge clk) begin
    z_prev_line[z_prev_place_q] <= read_data_6[9:0];
  end
  reg [9:0] _1_;
  always @(posedge clk) begin
    _1_ <= z_prev_line[z_prev_place_next[3:0]];
  end
  assign z_prev = _1_;
  assign flushing_not = ~ flush_left_q[5];
  assign flush_not = ~ flush_left_q[5];
  assign flush_difference = $signed(flush_left_q) - $signed(2'h1);
  assign row_inside_next = index < settings_out[3];
  assign column_inside_next = index < settings_out[4];
  assign host_own_next = command_host_bank_q == index;
  assign host_x_d1_equal = ~| command_d1_q[134:132];
  assign host_x_d1_next = host_own_q & host_x_d1_equal;
  assign host_w_d1_equal = command_d1_q[134:132] == 1'h1;
  assign host_w_d1_next = host_own_q & host_w_d1_equal;
  assign host_b_d1_equal = command_d1_q[134:132] == 2'h2;
  assign host_b_d1_next = host_own_q & host_b_d1_equal;
  assign host_z_d1_equal = command_d1_q[134:132] == 2'h3;
  assign host_z_d1_next = host_own_q & host_z_d1_equal;
  assign host_d_d1_equal = command_d1_q[134:132] == 3'h4;
  assign host_d_d1_next = host_own_q & host_d_d1_equal;
  assign host_g_d1_equal = command_d1_q[134:132] == 3'h5;
  assign host_g_d1_next = host_own_q & host_g_d1_equal;
  assign host_write_x_equal = command_host_bank_q == index;
  assign host_write_x_next = host_write_x_equal & command_host_write_x_q;
  assign host_write_w_equal = command_host_bank_q == index;
  assign host_write_w_next = host_write_w_equal & command_host_write_w_q;
  assign host_write_b_equal = command_host_bank_q == index;
  assign host_write_b_next = host_write_b_equal & command_host_write_b_q;
  assign hold_difference = 1'h0 - index;
  assign hold_difference_2 = hold_q - 1'h1;
  assign x_valid_d1_not = ~ command_x_edge_q;
  assign x_valid_d1_or = x_valid_d1_not | row_inside_q;
  assign x_valid_d1_next = command_x_active_q & x_valid_d1_or;
  assign x_next = x_valid_d2_q ? read_data : 8'h00;
  assign g_next = g_active_d2_q ? read_data_2 : 8'h00;
  assign load_d1_next = update_2 | command_x_load_q;
  assign w_valid_d1_not = ~ command_w_edge_q;
  assign w_valid_d1_or = w_valid_d1_not | column_inside_q;
  assign w_valid_d1_next = command_w_active_q & w_valid_d1_or;
  assign w_next_2 = w_valid_d2_q ? read_data_3[9:0] : 10'h000;
  assign psum_in_next = command_late_d1_q[37] ? read_data_4 : 24'h000000;
  assign post_valid_d1_not = ~ settings_out[5];
  assign post_valid_d1_or = post_valid_d1_not | column_inside_q;
  assign post_valid_d1_next = command_post_active_q & post_valid_d1_or;
  assign done_not = ~ flushing_q;
  assign done_next = ahead_d9_q & done_not;
  assign operand_enable_not = ~ flushing_q;
  assign operand_enable_and_2 = done_q & operand_enable_not;
  assign operand_enable_and = operand_enable_and_2 & settings_out[2];
  assign operand_enable_next = host_write_x_q | operand_enable_and;
  assign operand_word_next = host_write_x_q ? command_d1_q[147:136] : { 4'h0, y };
  assign g_addend_next = { g_stored_d1_q[7], g_stored_d1_q } & { 1'h0, {8{stored_q}} };
  assign g_first_next = done_q & command_done_first_q;
  assign g_sum = $signed(_g_sum_q) + $signed(g_addend_q);
  assign update_valid_d1_not = ~ command_drain_edge_q;
  assign update_valid_d1_or = update_valid_d1_not | column_inside_q;
  assign update_valid_d1_next = command_drain_active_q & update_valid_d1_or;
  assign w_next_or = host_write_w_q | host_write_b_q;
  assign w_next_next = w_next_or ? command_d1_q[147:136] : w_next;
  assign signal_not = ~ flushing_q;
  assign signal_and_2 = updated_d4_q & signal_not;
  assign signal_not_2 = ~ command_update_bias_q;
  assign signal_and = signal_and_2 & signal_not_2;
  assign signal_next = signal_and | host_write_w_q;
  assign b_enable_not = ~ flushing_q;
  assign b_enable_and_2 = updated_d4_q & b_enable_not;
  assign b_enable_and = b_enable_and_2 & command_update_bias_q;
  assign b_enable_next = b_enable_and | host_write_b_q;
  assign host_x_word_d1_next = { 5'h00, read_data } & { 1'h0, {12{host_x_d2_q}} };
  assign host_w_word_d1_next = { host_w_word[11], host_w_word } & { 1'h0, {12{host_w_d2_q}} };
  assign host_b_word_d1_next = { host_b_word[11], host_b_word } & { 1'h0, {12{host_b_d2_q}} };
  assign host_z_word_d1_next = { {3{read_data_6[9]}}, read_data_6[9:0] } & { 1'h0, {12{host_z_d2_q}} };
  assign host_d_word_d1_next = { 5'h00, read_data_6[17:10] } & { 1'h0, {12{host_d_d2_q}} };
  assign host_g_word_d1_next = { {5{read_data_2[7]}}, read_data_2 } & { 1'h0, {12{host_g_d2_q}} };
  assign host_pair_0_d1_next = host_x_word_d1_q | host_w_word_d1_q;
  assign host_pair_1_d1_next = host_b_word_d1_q | host_z_word_d1_q;
  assign host_pair_2_d1_next = host_d_word_d1_q | host_g_word_d1_q;
  assign word_or = host_pair_0_d1_q | host_pair_1_d1_q;
  assign word_next = word_or | host_pair_2_d1_q;
  assign host_out_next = word_q | host_in;
  assign chosen_left = 1'h1 << command_d1_q[128:125];
  assign chosen_next = command_d1_q[124] ? chosen_left : 16'h0000;
  assign clear_next = chosen_q | {12{clearing_d1_q}};
  assign overflow_d_operand_event_d1_not = ~ flushing_q;
  assign overflow_d_operand_event_d1_and = done_q & overflow_d_operand_event_d1_not;
  assign overflow_d_operand_sum = overflow_d_operand_q + 1'h1;
  assign overflow_w_view_event_d1_next = w_valid_d2_q & read_data_3[10];
  assign overflow_w_view_sum = overflow_w_view_q + 1'h1;
  assign overflow_z_event_d1_next = done_q & z_overflow;
  assign overflow_z_sum = overflow_z_q + 1'h1;
  assign overflow_g_event_d1_and = done_q & g_overflow;
  assign overflow_g_event_d1_not = ~ settings_out[0];
  assign overflow_g_event_d1_next = overflow_g_event_d1_and & overflow_g_event_d1_not;
  assign overflow_g_sum = overflow_g_q + 1'h1;
  assign overflow_w_event_d1_not = ~ command_update_bias_q;
  assign overflow_w_event_d1_and = updated_d4_q & overflow_w_event_d1_not;
  assign overflow_w_event_d1_next = overflow_w_event_d1_and & overflow_2;
  assign overflow_w_sum = overflow_w_q + 1'h1;
  assign overflow_b_event_d1_and = updated_d4_q & command_update_bias_q;
  assign overflow_b_event_d1_next = overflow_b_event_d1_and & overflow_2;
  assign overflow_b_sum = overflow_b_q + 1'h1;
  assign count_pair_0_d1_and = overflow_d_operand_q & {10{take_q[6]}};
  assign count_pair_0_d1_and_2 = overflow_w_view_q & {10{take_q[7]}};
  assign count_pair_0_d1_next = count_pair_0_d1_and | count_pair_0_d1_and_2;
  assign count_pair_1_d1_and = overflow_z_q & {10{take_q[8]}};
  assign count_pair_1_d1_and_2 = overflow_g_q & {10{take_q[9]}};
  assign count_pair_1_d1_next = count_pair_1_d1_and | count_pair_1_d1_and_2;
  assign count_pair_2_d1_and = overflow_w_q & {10{take_q[10]}};
  assign count_pair_2_d1_and_2 = overflow_b_q & {10{take_q[11]}};
  assign count_pair_2_d1_next = count_pair_2_d1_and | count_pair_2_d1_and_2;
  assign sum_pair_0_d1_and = { {5{dd_dd[25]}}, dd_dd } & { 1'h0, {30{take_q[2]}} };
  assign sum_pair_0_d1_and_2 = { {4{z_dd[26]}}, z_dd } & { 1'h0, {30{take_q[0]}} };
  assign sum_pair_0_d1_next = sum_pair_0_d1_and | sum_pair_0_d1_and_2;
  assign sum_pair_1_d1_and = { {3{z_z[27]}}, z_z } & { 1'h0, {30{take_q[1]}} };
  assign sum_pair_1_d1_and_2 = { {3{dz_d[27]}}, dz_d } & { 1'h0, {30{take_q[4]}} };
  assign sum_pair_1_d1_next = sum_pair_1_d1_and | sum_pair_1_d1_and_2;
  assign sum_pair_2_d1_next = { dz_dz[29], dz_dz } & { 1'h0, {30{take_q[3]}} };
  assign taken_count_or = count_pair_0_d1_q | count_pair_1_d1_q;
  assign taken_count_next = taken_count_or | count_pair_2_d1_q;
  assign taken_or = sum_pair_0_d1_q | sum_pair_1_d1_q;
  assign taken_next = taken_or | sum_pair_2_d1_q;
  assign taken_last_next = { dz_zp[42], dz_zp } & { 1'h0, {43{take_late_d1_q}} };
  assign own_or = { {13{taken_sum_q[29]}}, taken_sum_q } | taken_last_q;
  assign own_next = own_or | { 33'h000000000, taken_count_q };
  assign value_out_sum = { value_in, 1'h1 } + { own_q, 1'h0 };
  assign update_2 = command_x_update_q | update_2_unequal;
  assign z_prev_place_equal = z_prev_place_q == 4'h9;
  assign z_prev_place_sum = z_prev_place_q + 1'h1;
  assign z_prev_place_next = z_prev_place_equal ? 5'h00 : z_prev_place_sum;
  assign d_prev_place_equal = d_prev_place_q == 4'h9;
  assign d_prev_place_sum = d_prev_place_q + 1'h1;
  assign d_prev_place_next = d_prev_place_equal ? 5'h00 : d_prev_place_sum;
  assign update_a = command_late_d1_q[91] ? _g_sum_q : psum_out;
  assign update_w = command_late_d1_q[91] ? host_b_word : host_w_word;
  assign update_cut = command_late_d1_q[91] ? settings_out[22:17] : settings_out[16:11];
  always @(posedge clk)
    reset_out <= rst;
  always @(posedge clk)
    settings_out <= settings_in;
  always @(posedge clk)
    command_x_active_q <= command_x_active_next;
  always @(posedge clk)
    command_x_edge_q <= command_in[1];
  always @(posedge clk)
    command_x_load_q <= command_x_load_next;
  always @(posedge clk)
    command_x_update_q <= command_x_update_next;
  always @(posedge clk)
    command_x_last_q <= command_x_last_next;
  always @(posedge clk)
    command_x_address_q <= command_in[15:5];
  always @(posedge clk)
    command_x_g_address_q <= command_in[24:16];
  always @(posedge clk)
    command_w_active_q <= command_w_active_next;
  always @(posedge clk)
    command_w_edge_q <= command_in[26];
  always @(posedge clk)
    command_w_address_q <= command_in[36:27];
  always @(posedge clk)
    command_psum_read_active_q <= command_psum_read_active_next;
  always @(posedge clk)
    command_psum_read_sample_q <= command_in[42:38];
  always @(posedge clk)
    command_psum_write_active_q <= command_psum_write_active_next;
  always @(posedge clk)
    command_psum_write_sample_q <= command_in[48:44];
  always @(posedge clk)
    command_post_active_q <= command_post_active_next;
  always @(posedge clk)
    command_post_address_q <= command_in[58:50];
  always @(posedge clk)
    command_post_sample_q <= command_in[63:59];
  always @(posedge clk)
    command_done_first_q <= command_done_first_next;
  always @(posedge clk)
    command_done_address_q <= command_in[73:65];
  always @(posedge clk)
    command_done_sample_q <= command_in[78:74];
  always @(posedge clk)
    command_store_address_q <= command_in[89:79];
  always @(posedge clk)
    command_drain_active_q <= command_drain_active_next;
  always @(posedge clk)
    command_drain_bias_q <= command_drain_bias_next;
  always @(posedge clk)
    command_drain_edge_q <= command_in[92];
  always @(posedge clk)
    command_drain_address_q <= command_in[102:93];
  always @(posedge clk)
    command_update_bias_q <= command_update_bias_next;
  always @(posedge clk)
    command_update_address_q <= command_in[113:104];
  always @(posedge clk)
    command_view_address_q <= command_in[123:114];
  always @(posedge clk)
    command_collect_active_q <= command_collect_active_next;
  always @(posedge clk)
    command_collect_entry_q <= command_in[128:125];
  always @(posedge clk)
    command_host_write_x_q <= command_host_write_x_next;
  always @(posedge clk)
    command_host_write_w_q <= command_host_write_w_next;
  always @(posedge clk)
    command_host_write_b_q <= command_host_write_b_next;
  always @(posedge clk)
    command_host_tensor_q <= command_in[134:132];
  always @(posedge clk)
    command_host_bank_q <= command_in[135];
  always @(posedge clk)
    command_host_data_q <= command_in[147:136];
  always @(posedge clk)
    flushing_q <= flushing_next;
  always @(posedge clk)
    flush_left_q <= flush_next;
  always @(posedge clk)
    command_d1_q <= { command_host_data_q, command_host_bank_q, command_host_tensor_q, command_host_write_b_q, command_host_write_w_q, command_host_write_x_q, command_collect_entry_q, command_collect_active_q, command_view_address_q, command_update_address_q, command_update_bias_q, command_drain_address_q, command_drain_edge_q, command_drain_bias_q, command_drain_active_q, command_store_address_q, command_done_sample_q, command_done_address_q, command_done_first_q, command_post_sample_q, command_post_address_q, command_post_active_q, command_psum_write_sample_q, command_psum_write_active_q, command_psum_read_sample_q, command_psum_read_active_q, command_w_address_q, command_w_edge_q, command_w_active_q, command_x_g_address_q, command_x_address_q, command_x_last_q, command_x_update_q, command_x_load_q, command_x_edge_q, command_x_active_q };
  always @(posedge clk)
    command_late_d1_q <= command_d1_q;
  always @(posedge clk)
    row_inside_q <= row_inside_next;
  always @(posedge clk)
    column_inside_q <= column_inside_next;
  always @(posedge clk)
    host_own_q <= host_own_next;
  always @(posedge clk)
    host_x_d1_q <= host_x_d1_next;
  always @(posedge clk)
    host_x_d2_q <= host_x_d1_q;
  always @(posedge clk)
    host_w_d1_q <= host_w_d1_next;
  always @(posedge clk)
    host_w_d2_q <= host_w_d1_q;
  always @(posedge clk)
    host_b_d1_q <= host_b_d1_next;
  always @(posedge clk)
    host_b_d2_q <= host_b_d1_q;
  always @(posedge clk)
    host_z_d1_q <= host_z_d1_next;
  always @(posedge clk)
    host_z_d2_q <= host_z_d1_q;
  always @(posedge clk)
    host_d_d1_q <= host_d_d1_next;
  always @(posedge clk)
    host_d_d2_q <= host_d_d1_q;
  always @(posedge clk)
    host_g_d1_q <= host_g_d1_next;
  always @(posedge clk)
    host_g_d2_q <= host_g_d1_q;
  always @(posedge clk)
    host_write_x_q <= host_write_x_next;
  always @(posedge clk)
    host_write_w_q <= host_write_w_next;
  always @(posedge clk)
    host_write_b_q <= host_write_b_next;
  always @(posedge clk)
    hold_q <= hold_next;
  always @(posedge clk)
    x_valid_d1_q <= x_valid_d1_next;
  always @(posedge clk)
    x_valid_d2_q <= x_valid_d1_q;
  always @(posedge clk)
    g_active_d1_q <= command_x_active_q;
  always @(posedge clk)
    g_active_d2_q <= g_active_d1_q;
  always @(posedge clk)
    x_q <= x_next;
  always @(posedge clk)
    g_q <= g_next;
  always @(posedge clk)
    x_d1_q <= x_q;
  always @(posedge clk)
    x_d2_q <= x_d1_q;
  always @(posedge clk)
    x <= x_d2_q;
  always @(posedge clk)
    g_d1_q <= g_q;
  always @(posedge clk)
    g_d2_q <= g_d1_q;
  always @(posedge clk)
    g <= g_d2_q;
  always @(posedge clk)
    update_d1_q <= update_2;
  always @(posedge clk)
    update_d2_q <= update_d1_q;
  always @(posedge clk)
    update_d3_q <= update_d2_q;
  always @(posedge clk)
    update_d4_q <= update_d3_q;
  always @(posedge clk)
    update_d5_q <= update_d4_q;
  always @(posedge clk)
    update <= update_d5_q;
  always @(posedge clk)
    load_d1_q <= load_d1_next;
  always @(posedge clk)
    load_d2_q <= load_d1_q;
  always @(posedge clk)
    load_d3_q <= load_d2_q;
  always @(posedge clk)
    load_d4_q <= load_d3_q;
  always @(posedge clk)
    load_d5_q <= load_d4_q;
  always @(posedge clk)
    load <= load_d5_q;
  always @(posedge clk)
    w_valid_d1_q <= w_valid_d1_next;
  always @(posedge clk)
    w_valid_d2_q <= w_valid_d1_q;
  always @(posedge clk)
    w <= w_next_2;
  always @(posedge clk)
    psum_in <= psum_in_next;
  always @(posedge clk)
    post_valid_d1_q <= post_valid_d1_next;
  always @(posedge clk)
    post_valid_d2_q <= post_valid_d1_q;
  always @(posedge clk)
    ahead_d1_q <= post_valid_d2_q;
  always @(posedge clk)
    ahead_d2_q <= ahead_d1_q;
  always @(posedge clk)
    ahead_d3_q <= ahead_d2_q;
  always @(posedge clk)
    ahead_d4_q <= ahead_d3_q;
  always @(posedge clk)
    ahead_d5_q <= ahead_d4_q;
  always @(posedge clk)
    ahead_d6_q <= ahead_d5_q;
  always @(posedge clk)
    ahead_d7_q <= ahead_d6_q;
  always @(posedge clk)
    ahead_d8_q <= ahead_d7_q;
  always @(posedge clk)
    ahead_d9_q <= ahead_d8_q;
  always @(posedge clk)
    done_q <= done_next;
  always @(posedge clk)
    stored_q <= done_q;
  always @(posedge clk)
    z_stored_d1_q <= z;
  always @(posedge clk)
    d_stored_d1_q <= d;
  always @(posedge clk)
    z_prev_place_q <= z_prev_place_next[3:0];
  always @(posedge clk)
    d_prev_place_q <= d_prev_place_next[3:0];
  always @(posedge clk)
    g_stored_d1_q <= g_2;
  always @(posedge clk)
    operand_enable_q <= operand_enable_next;
  always @(posedge clk)
    operand_word_q <= operand_word_next[7:0];
  always @(posedge clk)
    g_addend_q <= g_addend_next[7:0];
  always @(posedge clk)
    g_first_q <= g_first_next;
  always @(posedge clk)
    _g_sum_q <= g_next_2;
  always @(posedge clk)
    update_valid_d1_q <= update_valid_d1_next;
  always @(posedge clk)
    update_valid_d2_q <= update_valid_d1_q;
  always @(posedge clk)
    updated_d1_q <= update_valid_d2_q;
  always @(posedge clk)
    updated_d2_q <= updated_d1_q;
  always @(posedge clk)
    updated_d3_q <= updated_d2_q;
  always @(posedge clk)
    updated_d4_q <= updated_d3_q;
  always @(posedge clk)
    w_next_q <= w_next_next;
  always @(posedge clk)
    signal <= signal_next;
  always @(posedge clk)
    b_enable_q <= b_enable_next;
  always @(posedge clk)
    view_w_valid_d1_q <= signal;
  always @(posedge clk)
    host_x_word_d1_q <= host_x_word_d1_next;
  always @(posedge clk)
    host_w_word_d1_q <= host_w_word_d1_next;
  always @(posedge clk)
    host_b_word_d1_q <= host_b_word_d1_next;
  always @(posedge clk)
    host_z_word_d1_q <= host_z_word_d1_next;
  always @(posedge clk)
    host_d_word_d1_q <= host_d_word_d1_next;
  always @(posedge clk)
    host_g_word_d1_q <= host_g_word_d1_next;
  always @(posedge clk)
    host_pair_0_d1_q <= host_pair_0_d1_next;
  always @(posedge clk)
    host_pair_1_d1_q <= host_pair_1_d1_next;
  always @(posedge clk)
    host_pair_2_d1_q <= host_pair_2_d1_next;
  always @(posedge clk)
    word_q <= word_next[11:0];
  always @(posedge clk)
    host_out <= host_out_next;
  always @(posedge clk)
    clearing_d1_q <= flushing_q;
  always @(posedge clk)
    chosen_q <= chosen_next[11:0];
  always @(posedge clk)
    take_q <= chosen_q;
  always @(posedge clk)
    clear_q <= clear_next;
  always @(posedge clk)
    take_late_d1_q <= take_q[5];
  always @(posedge clk)
    clear_late_d1_q <= clear_q[5];
  always @(posedge clk)
    overflow_d_operand_event_d1_q <= 1'h0;
  always @(posedge clk)
    overflow_d_operand_event_d2_q <= overflow_d_operand_event_d1_q;
  always @(posedge clk)
    overflow_d_operand_q <= overflow_d_operand_next;
  always @(posedge clk)
    overflow_w_view_event_d1_q <= overflow_w_view_event_d1_next;
  always @(posedge clk)
    overflow_w_view_event_d2_q <= overflow_w_view_event_d1_q;
  always @(posedge clk)
    overflow_w_view_q <= overflow_w_view_next;
  always @(posedge clk)
    overflow_z_event_d1_q <= overflow_z_event_d1_next;
  always @(posedge clk)
    overflow_z_event_d2_q <= overflow_z_event_d1_q;
  always @(posedge clk)
    overflow_z_q <= overflow_z_next;
  always @(posedge clk)
    overflow_g_event_d1_q <= overflow_g_event_d1_next;
  always @(posedge clk)
    overflow_g_event_d2_q <= overflow_g_event_d1_q;
  always @(posedge clk)
    overflow_g_q <= overflow_g_next;
  always @(posedge clk)
    overflow_w_event_d1_q <= overflow_w_event_d1_next;
  always @(posedge clk)
    overflow_w_event_d2_q <= overflow_w_event_d1_q;
  always @(posedge clk)
    overflow_w_q <= overflow_w_next;
  always @(posedge clk)
    overflow_b_event_d1_q <= overflow_b_event_d1_next;
  always @(posedge clk)
    overflow_b_event_d2_q <= overflow_b_event_d1_q;
  always @(posedge clk)
    overflow_b_q <= overflow_b_next;
  always @(posedge clk)
    count_pair_0_d1_q <= count_pair_0_d1_next;
  always @(posedge clk)
    count_pair_1_d1_q <= count_pair_1_d1_next;
  always @(posedge clk)
    count_pair_2_d1_q <= count_pair_2_d1_next;
  always @(posedge clk)
    sum_pair_0_d1_q <= sum_pair_0_d1_next;
  always @(posedge clk)
    sum_pair_1_d1_q <= sum_pair_1_d1_next;
  always @(posedge clk)
    sum_pair_2_d1_q <= sum_pair_2_d1_next;
  always @(posedge clk)
    taken_count_q <= taken_count_next;
  always @(posedge clk)
    taken_sum_q <= taken_next[29:0];
  always @(posedge clk)
    taken_last_q <= taken_last_next[42:0];
  always @(posedge clk)
    own_q <= own_next;
  always @(posedge clk)
    value_out <= value_out_next[42:0];
  \ska_lane.bias  bias (
    .clk(clk),
    .read_address(command_drain_address_q[3:0]),
    .read_q(host_b_word),
    .rst(rst),
    .write__addr(command_d1_q[107:104]),
    .write__data(w_next_q),
    .write__en(b_enable_q)
  );
  \ska_lane.bias_copy  bias_copy (
    .clk(clk),
    .read_address(settings_out[9:6]),
    .read_q(b),
    .rst(rst),
    .write__addr(command_d1_q[107:104]),
    .write__data(w_next_q),
    .write__en(b_enable_q)
  );
  \ska_lane.gradient  gradient (
    .clk(clk),
    .read_address(command_x_g_address_q),
    .read_q(read_data_2),
    .rst(rst),
    .write__addr(command_d1_q[73:65]),
    .write__data(g_stored_d1_q),
    .write__en(stored_q)
  );
  \ska_lane.operand  operand (
    .clk(clk),
    .read_address(command_x_address_q),
    .read_q(read_data),
    .rst(rst),
    .write__addr(command_d1_q[89:79]),
    .write__data(operand_word_q),
    .write__en(operand_enable_q)
  );
  \ska_lane.post  post (
    .acc(psum_out),
    .b(b),
    .clk(clk),
    .d_3(d),
    .d_prev(read_data_6[17:10]),
    .first_2(settings_out[0]),
    .g(g_2),
    .g_overflow(g_overflow),
    .rst(rst),
    .valid(post_valid_d2_q),
    .z_3(z),
    .z_overflow(z_overflow),
    .zp(zp)
  );
  \ska_lane.psum  psum (
    .clk(clk),
    .read_address(command_psum_read_sample_q),
    .read_q(read_data_4),
    .rst(rst),
    .write__addr(command_psum_write_sample_q),
    .write__data(psum_out),
    .write__en(command_psum_write_active_q)
  );
  \ska_lane.state  state (
    .clk(clk),
    .read_address(command_post_address_q),
    .read_q(read_data_6),
    .rst(rst),
    .write__addr(command_d1_q[73:65]),
    .write__data(write_data_2),
    .write__en(stored_q)
  );
  \ska_lane.sums  sums (
    .ahead(ahead_d9_q),
    .clear(clear),
    .clk(clk),
    .d_2(d),
    .d_prev(d_prev_2),
    .dd_dd_q(dd_dd),
    .dz_d_q(dz_d),
    .dz_dz_q(dz_dz),
    .dz_zp_q(dz_zp),
    .first(settings_out[0]),
    .rst(rst),
    .z_2(z),
    .z_dd_q(z_dd),
    .z_prev(z_prev),
    .z_z_q(z_z),
    .zp_2(zp)
  );
  \ska_lane.updater  updater (
    .a(update_a),
    .b(settings_out[10]),
    .clk(clk),
    .cut(update_cut),
    .overflow(overflow_2),
    .rst(rst),
    .w(update_w),
    .w_next(w_next)
  );
  \ska_lane.view  view (
    .clk(clk),
    .read_address(command_w_address_q),
    .read_q(read_data_3),
    .rst(rst),
    .write__addr(command_d1_q[123:114]),
    .write__data(write_data_6),
    .write__en(view_w_valid_d1_q)
  );
  \ska_lane.view_d  view_d (
    .x(d),
    .y(y)
  );
  \ska_lane.view_w  view_w (
    .clk(clk),
    .overflow(overflow_3),
    .rst(rst),
    .x(w_next_q),
    .y(y_2)
  );
  \ska_lane.weights  weights (
    .clk(clk),
    .read_address(command_drain_address_q),
    .read_q(host_w_word),
    .rst(rst),
    .write__addr(command_d1_q[113:104]),
    .write__data(w_next_q),
    .write__en(signal)
  );
  always @* begin
    if (unused_5_) begin end
    command_x_active_next = command_in[0];
    if (rst) begin
      command_x_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_x_load_next = command_in[2];
    if (rst) begin
      command_x_load_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_x_update_next = command_in[3];
    if (rst) begin
      command_x_update_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_x_last_next = command_in[4];
    if (rst) begin
      command_x_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_w_active_next = command_in[25];
    if (rst) begin
      command_w_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_psum_read_active_next = command_in[37];
    if (rst) begin
      command_psum_read_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_psum_write_active_next = command_in[43];
    if (rst) begin
      command_psum_write_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_post_active_next = command_in[49];
    if (rst) begin
      command_post_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_done_first_next = command_in[64];
    if (rst) begin
      command_done_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_drain_active_next = command_in[90];
    if (rst) begin
      command_drain_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_drain_bias_next = command_in[91];
    if (rst) begin
      command_drain_bias_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_update_bias_next = command_in[103];
    if (rst) begin
      command_update_bias_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_collect_active_next = command_in[124];
    if (rst) begin
      command_collect_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_host_write_x_next = command_in[129];
    if (rst) begin
      command_host_write_x_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_host_write_w_next = command_in[130];
    if (rst) begin
      command_host_write_w_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_host_write_b_next = command_in[131];
    if (rst) begin
      command_host_write_b_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    flushing_next = flushing_not;
    if (rst) begin
      flushing_next = 1'h1;
    end
  end
  always @* begin
    if (unused_5_) begin end
    flush_next = flush_left_q;
    if (flush_not) begin
      flush_next = flush_difference[5:0];
    end
    if (rst) begin
      flush_next = 6'h17;
    end
  end
  always @* begin
    if (unused_5_) begin end
    hold_next = hold_q;
    if (command_x_last_q) begin
      hold_next = hold_difference[0];
    end else if (hold_unequal) begin
      hold_next = hold_difference_2[0];
    end
    if (rst) begin
      hold_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    (* full_case = 32'd1 *)
    if (g_first_q) begin
      g_next_2 = 24'h000000;
    end else begin
      g_next_2 = g_sum[23:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    overflow_d_operand_next = overflow_d_operand_q;
    if (clear_q[6]) begin
      overflow_d_operand_next = 10'h000;
    end else if (overflow_d_operand_event_d2_q) begin
      overflow_d_operand_next = overflow_d_operand_sum[9:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    overflow_w_view_next = overflow_w_view_q;
    if (clear_q[7]) begin
      overflow_w_view_next = 10'h000;
    end else if (overflow_w_view_event_d2_q) begin
      overflow_w_view_next = overflow_w_view_sum[9:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    overflow_z_next = overflow_z_q;
    if (clear_q[8]) begin
      overflow_z_next = 10'h000;
    end else if (overflow_z_event_d2_q) begin
      overflow_z_next = overflow_z_sum[9:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    overflow_g_next = overflow_g_q;
    if (clear_q[9]) begin
      overflow_g_next = 10'h000;
    end else if (overflow_g_event_d2_q) begin
      overflow_g_next = overflow_g_sum[9:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    overflow_w_next = overflow_w_q;
    if (clear_q[10]) begin
      overflow_w_next = 10'h000;
    end else if (overflow_w_event_d2_q) begin
      overflow_w_next = overflow_w_sum[9:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    overflow_b_next = overflow_b_q;
    if (clear_q[11]) begin
      overflow_b_next = 10'h000;
    end else if (overflow_b_event_d2_q) begin
      overflow_b_next = overflow_b_sum[9:0];
    end
  end
  assign reset_q = reset_out;
  assign settings_d1_q = settings_out;
  assign x_d3_q = x;
  assign g_d3_q = g;
  assign update_d6_q = update;
  assign load_d6_q = load;
  assign w_q = w;
  assign psum_q = psum_in;
  assign z_prev_following = z_prev_place_next[3:0];
  assign d_prev_following = d_prev_place_next[3:0];
  assign host_x_word = { 4'h0, read_data };
  assign host_z_word = { {2{read_data_6[9]}}, read_data_6[9:0] };
  assign host_d_word = { 4'h0, read_data_6[17:10] };
  assign host_g_word = { {4{read_data_2[7]}}, read_data_2 };
  assign host_out_q = host_out;
  assign overflow = 1'h0;
  assign value_0_q = value_out;
  assign read_address = command_x_address_q;
  assign read_address_2 = command_x_g_address_q;
  assign read_address_3 = command_w_address_q;
  assign read_address_4 = command_psum_read_sample_q;
  assign write_address = command_psum_write_sample_q;
  assign write_enable = command_psum_write_active_q;
  assign write_data = psum_out;
  assign read_address_5 = command_post_address_q;
  assign read_address_6 = command_drain_address_q[3:0];
  assign read_address_7 = settings_out[9:6];
  assign valid = post_valid_d2_q;
  assign acc = psum_out;
  assign read_data_5 = b;
  assign layer0 = settings_out[1];
  assign d_prev = read_data_6[17:10];
  assign first = settings_out[0];
  assign write_address_2 = command_d1_q[73:65];
  assign write_enable_2 = stored_q;
  assign signature__en = 1'h1;
  assign signature__addr = z_prev_place_q;
  assign signature__data = read_data_6[9:0];
  assign read__addr = z_prev_place_next[3:0];
  assign signature__en_2 = 1'h1;
  assign signature__addr_2 = d_prev_place_q;
  assign signature__data_2 = read_data_6[17:10];
  assign read__addr_2 = d_prev_place_next[3:0];
  assign ahead = ahead_d9_q;
  assign first_2 = settings_out[0];
  assign z_2 = z;
  assign d_2 = d;
  assign zp_2 = zp;
  assign read__data = z_prev;
  assign read__data_2 = d_prev_2;
  assign write_address_3 = command_d1_q[73:65];
  assign write_enable_3 = stored_q;
  assign write_data_3 = g_stored_d1_q;
  assign x_2 = d;
  assign write_address_4 = command_d1_q[89:79];
  assign write_enable_4 = operand_enable_q;
  assign write_data_4 = operand_word_q;
  assign read_address_8 = command_drain_address_q;
  assign mantissa = settings_out[10];
  assign update_a_next = update_a;
  assign a = update_a;
  assign update_w_next = update_w;
  assign read_data_7 = host_w_word;
  assign read_data_8 = host_b_word;
  assign w_2 = update_w;
  assign update_cut_next = update_cut;
  assign cut = update_cut;
  assign write_address_5 = command_d1_q[113:104];
  assign write_enable_5 = signal;
  assign write_data_5 = w_next_q;
  assign x_3 = w_next_q;
  assign write_address_6 = command_d1_q[123:114];
  assign write_enable_6 = view_w_valid_d1_q;
  assign write_address_7 = command_d1_q[107:104];
  assign write_enable_7 = b_enable_q;
  assign write_data_7 = w_next_q;
  assign write_address_8 = command_d1_q[107:104];
  assign write_enable_8 = b_enable_q;
  assign write_data_8 = w_next_q;
  assign command_out = { command_host_data_q, command_host_bank_q, command_host_tensor_q, command_host_write_b_q, command_host_write_w_q, command_host_write_x_q, command_collect_entry_q, command_collect_active_q, command_view_address_q, command_update_address_q, command_update_bias_q, command_drain_address_q, command_drain_edge_q, command_drain_bias_q, command_drain_active_q, command_store_address_q, command_done_sample_q, command_done_address_q, command_done_first_q, command_post_sample_q, command_post_address_q, command_post_active_q, command_psum_write_sample_q, command_psum_write_active_q, command_psum_read_sample_q, command_psum_read_active_q, command_w_address_q, command_w_edge_q, command_w_active_q, command_x_g_address_q, command_x_address_q, command_x_last_q, command_x_update_q, command_x_load_q, command_x_edge_q, command_x_active_q };
  assign \settings_in.first  = settings_in[0];
  assign \settings_in.layer0  = settings_in[1];
  assign \settings_in.has_above  = settings_in[2];
  assign \settings_in.rows  = settings_in[3];
  assign \settings_in.columns  = settings_in[4];
  assign \settings_in.edge  = settings_in[5];
  assign \settings_in.b_address  = settings_in[9:6];
  assign \settings_in.mantissa  = settings_in[10];
  assign \settings_in.cut_w  = settings_in[16:11];
  assign \settings_in.cut_b  = settings_in[22:17];
  assign \settings_out.first  = settings_out[0];
  assign \settings_out.layer0  = settings_out[1];
  assign \settings_out.has_above  = settings_out[2];
  assign \settings_out.rows  = settings_out[3];
  assign \settings_out.columns  = settings_out[4];
  assign \settings_out.edge  = settings_out[5];
  assign \settings_out.b_address  = settings_out[9:6];
  assign \settings_out.mantissa  = settings_out[10];
  assign \settings_out.cut_w  = settings_out[16:11];
  assign \settings_out.cut_b  = settings_out[22:17];
  assign \command_in.x  = command_in[24:0];
  assign \command_in.x.active  = command_in[0];
  assign \command_in.x.edge  = command_in[1];
  assign \command_in.x.load  = command_in[2];
  assign \command_in.x.update  = command_in[3];
  assign \command_in.x.last  = command_in[4];
  assign \command_in.x.address  = command_in[15:5];
  assign \command_in.x.g_address  = command_in[24:16];
  assign \command_in.w  = command_in[36:25];
  assign \command_in.w.active  = command_in[25];
  assign \command_in.w.edge  = command_in[26];
  assign \command_in.w.address  = command_in[36:27];
  assign \command_in.psum_read  = command_in[42:37];
  assign \command_in.psum_read.active  = command_in[37];
  assign \command_in.psum_read.sample  = command_in[42:38];
  assign \command_in.psum_write  = command_in[48:43];
  assign \command_in.psum_write.active  = command_in[43];
  assign \command_in.psum_write.sample  = command_in[48:44];
  assign \command_in.post  = command_in[63:49];
  assign \command_in.post.active  = command_in[49];
  assign \command_in.post.address  = command_in[58:50];
  assign \command_in.post.sample  = command_in[63:59];
  assign \command_in.done  = command_in[78:64];
  assign \command_in.done.first  = command_in[64];
  assign \command_in.done.address  = command_in[73:65];
  assign \command_in.done.sample  = command_in[78:74];
  assign \command_in.store  = command_in[89:79];
  assign \command_in.store.address  = command_in[89:79];
  assign \command_in.drain  = command_in[102:90];
  assign \command_in.drain.active  = command_in[90];
  assign \command_in.drain.bias  = command_in[91];
  assign \command_in.drain.edge  = command_in[92];
  assign \command_in.drain.address  = command_in[102:93];
  assign \command_in.update  = command_in[113:103];
  assign \command_in.update.bias  = command_in[103];
  assign \command_in.update.address  = command_in[113:104];
  assign \command_in.view  = command_in[123:114];
  assign \command_in.view.address  = command_in[123:114];
  assign \command_in.collect  = command_in[128:124];
  assign \command_in.collect.active  = command_in[124];
  assign \command_in.collect.entry  = command_in[128:125];
  assign \command_in.host  = command_in[147:129];
  assign \command_in.host.write_x  = command_in[129];
  assign \command_in.host.write_w  = command_in[130];
  assign \command_in.host.write_b  = command_in[131];
  assign \command_in.host.tensor  = command_in[134:132];
  assign \command_in.host.bank  = command_in[135];
  assign \command_in.host.data  = command_in[147:136];
  assign \command_out.x  = { command_x_g_address_q, command_x_address_q, command_x_last_q, command_x_update_q, command_x_load_q, command_x_edge_q, command_x_active_q };
  assign \command_out.x.active  = command_x_active_q;
  assign \command_out.x.edge  = command_x_edge_q;
  assign \command_out.x.load  = command_x_load_q;
  assign \command_out.x.update  = command_x_update_q;
  assign \command_out.x.last  = command_x_last_q;
  assign \command_out.x.address  = command_x_address_q;
  assign \command_out.x.g_address  = command_x_g_address_q;
  assign \command_out.w  = { command_w_address_q, command_w_edge_q, command_w_active_q };
  assign \command_out.w.active  = command_w_active_q;
  assign \command_out.w.edge  = command_w_edge_q;
  assign \command_out.w.address  = command_w_address_q;
  assign \command_out.psum_read  = { command_psum_read_sample_q, command_psum_read_active_q };
  assign \command_out.psum_read.active  = command_psum_read_active_q;
  assign \command_out.psum_read.sample  = command_psum_read_sample_q;
  assign \command_out.psum_write  = { command_psum_write_sample_q, command_psum_write_active_q };
  assign \command_out.psum_write.active  = command_psum_write_active_q;
  assign \command_out.psum_write.sample  = command_psum_write_sample_q;
  assign \command_out.post  = { command_post_sample_q, command_post_address_q, command_post_active_q };
  assign \command_out.post.active  = command_post_active_q;
  assign \command_out.post.address  = command_post_address_q;
  assign \command_out.post.sample  = command_post_sample_q;
  assign \command_out.done  = { command_done_sample_q, command_done_address_q, command_done_first_q };
  assign \command_out.done.first  = command_done_first_q;
  assign \command_out.done.address  = command_done_address_q;
  assign \command_out.done.sample  = command_done_sample_q;
  assign \command_out.store  = command_store_address_q;
  assign \command_out.store.address  = command_store_address_q;
  assign \command_out.drain  = { command_drain_address_q, command_drain_edge_q, command_drain_bias_q, command_drain_active_q };
  assign \command_out.drain.active  = command_drain_active_q;
  assign \command_out.drain.bias  = command_drain_bias_q;
  assign \command_out.drain.edge  = command_drain_edge_q;
  assign \command_out.drain.address  = command_drain_address_q;
  assign \command_out.update  = { command_update_address_q, command_update_bias_q };
  assign \command_out.update.bias  = command_update_bias_q;
  assign \command_out.update.address  = command_update_address_q;
  assign \command_out.view  = command_view_address_q;
  assign \command_out.view.address  = command_view_address_q;
  assign \command_out.collect  = { command_collect_entry_q, command_collect_active_q };
  assign \command_out.collect.active  = command_collect_active_q;
  assign \command_out.collect.entry  = command_collect_entry_q;
  assign \command_out.host  = { command_host_data_q, command_host_bank_q, command_host_tensor_q, command_host_write_b_q, command_host_write_w_q, command_host_write_x_q };
  assign \command_out.host.write_x  = command_host_write_x_q;
  assign \command_out.host.write_w  = command_host_write_w_q;
  assign \command_out.host.write_b  = command_host_write_b_q;
  assign \command_out.host.tensor  = command_host_tensor_q;
  assign \command_out.host.bank  = command_host_bank_q;
  assign \command_out.host.data  = command_host_data_q;
  assign read_data_w = read_data_3[9:0];
  assign read_data_overflow = read_data_3[10];
  assign read_data_z = read_data_6[9:0];
  assign read_data_d = read_data_6[17:10];
  assign write_data_z = write_data_2[9:0];
  assign write_data_d = write_data_2[17:10];
  assign write_data_w = write_data_6[9:0];
  assign write_data_overflow = write_data_6[10];
  assign clear[5] = clear_late_d1_q;
  assign clear[3] = clear_q[3];
  assign clear[4] = clear_q[4];
  assign clear[1] = clear_q[1];
  assign clear[0] = clear_q[0];
  assign clear[2] = clear_q[2];
  assign write_data_6[10] = overflow_3;
  assign write_data_6[9:0] = y_2;
  assign write_data_2[17:10] = d_stored_d1_q;
  assign write_data_2[9:0] = z_stored_d1_q;
  assign overflow_d_operand_event_d1_next = 1'h0;
  assign value_out_next = { 1'h0, value_out_sum[44:1] };
  assign hold_unequal = hold_q;
  assign update_2_unequal = hold_q;
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.operand (
  input wire clk,
  input wire rst,
  input wire [10:0] read_address,
  input wire [10:0] write__addr,
  input wire write__en,
  input wire [7:0] write__data,
  output reg [7:0] read_q
);
  (* init = 8'h00 *)
  wire [7:0] read_data;
  initial read_q = 8'h00;
  wire [10:0] signature__addr;
  wire [7:0] signature__data;
  wire [10:0] write_address;
  wire [7:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  (* ram_style = "block" *)
  (* syn_ramstyle = "block_ram" *)
  reg [7:0] memory [2047:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 2048; memory_row = memory_row + 1)
      memory[memory_row] = 8'h00;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read_address];
  end
  assign signature__data = _0_;
  always @(posedge clk)
    read_q <= signature__data;
  assign signature__addr = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.gradient (
  input wire clk,
  input wire rst,
  input wire [8:0] read_address,
  input wire [8:0] write__addr,
  input wire write__en,
  input wire [7:0] write__data,
  output reg [7:0] read_q
);
  (* init = 8'h00 *)
  wire [7:0] read_data;
  initial read_q = 8'h00;
  wire [8:0] signature__addr;
  wire [7:0] signature__data;
  wire [8:0] write_address;
  wire [7:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  (* ram_style = "block" *)
  (* syn_ramstyle = "block_ram" *)
  reg [7:0] memory [319:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 320; memory_row = memory_row + 1)
      memory[memory_row] = 8'h00;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read_address];
  end
  assign signature__data = _0_;
  always @(posedge clk)
    read_q <= signature__data;
  assign signature__addr = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.view (
  input wire clk,
  input wire rst,
  input wire [9:0] read_address,
  input wire [9:0] write__addr,
  input wire write__en,
  input wire [10:0] write__data,
  output reg [10:0] read_q
);
  (* init = 11'h000 *)
  wire [10:0] read_data;
  wire \read_data.overflow ;
  wire [9:0] \read_data.w ;
  initial read_q = 11'h000;
  wire [9:0] signature__addr;
  wire [10:0] signature__data;
  wire [9:0] write_address;
  wire [10:0] write_data;
  wire \write_data.overflow ;
  wire [9:0] \write_data.w ;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  (* ram_style = "block" *)
  (* syn_ramstyle = "block_ram" *)
  reg [10:0] memory [639:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 640; memory_row = memory_row + 1)
      memory[memory_row] = 11'h000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [10:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read_address];
  end
  assign signature__data = _0_;
  always @(posedge clk)
    read_q <= signature__data;
  assign signature__addr = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
  assign \write_data.w  = write__data[9:0];
  assign \write_data.overflow  = write__data[10];
  assign \read_data.w  = read_q[9:0];
  assign \read_data.overflow  = read_q[10];
endmodule

// Made from ska_hw.hdl.lane.post_process.PostProcess.
module \ska_lane.post (
  input wire clk,
  input wire rst,
  input wire [23:0] acc,
  input wire first_2,
  input wire valid,
  output reg [9:0] z_3,
  output reg [7:0] d_3,
  output reg z_overflow,
  output wire [24:0] zp,
  output wire [7:0] g,
  output wire g_overflow,
  input wire [7:0] d_prev,
  input wire [11:0] b
);
  reg unused_6_;
  initial unused_6_ = 0;
  wire [24:0] acc_2;
  wire [24:0] acc_aligned;
  wire [7:0] d;
  wire [7:0] d_2;
  initial d_3 = 8'h00;
  reg [7:0] d_out_d1_q;
  initial d_out_d1_q = 8'h00;
  reg [7:0] d_out_d2_q;
  initial d_out_d2_q = 8'h00;
  reg [7:0] d_out_d3_q;
  initial d_out_d3_q = 8'h00;
  (* init = 8'h00 *)
  wire [7:0] d_out_d4_q;
  wire [7:0] d_prev_2;
  wire [2:0] d_prev_following;
  wire d_prev_place_equal;
  wire [3:0] d_prev_place_next;
  reg [2:0] d_prev_place_q;
  initial d_prev_place_q = 3'h0;
  wire [3:0] d_prev_place_sum;
  reg first;
  initial first = 1'h0;
  reg first_d1_q;
  initial first_d1_q = 1'h0;
  reg first_d2_q;
  initial first_d2_q = 1'h0;
  reg first_d3_q;
  initial first_d3_q = 1'h0;
  reg first_d4_q;
  initial first_d4_q = 1'h0;
  reg first_d5_q;
  initial first_d5_q = 1'h0;
  (* init = 1'h0 *)
  wire first_d6_q;
  wire [7:0] g_2;
  reg out_valid;
  initial out_valid = 1'h0;
  reg out_valid_next;
  wire overflow;
  wire overflow_2;
  wire [2:0] read__addr;
  wire [7:0] read__data;
  (* init = 3'h0 *)
  wire [2:0] signature__addr;
  wire [7:0] signature__data;
  wire signature__en;
  (* init = 25'h0000000 *)
  wire [24:0] sum_q;
  (* init = 1'h0 *)
  wire valid_d10_q;
  reg valid_d1_next;
  reg valid_d1_q;
  initial valid_d1_q = 1'h0;
  reg valid_d2_next;
  reg valid_d2_q;
  initial valid_d2_q = 1'h0;
  reg valid_d3_next;
  reg valid_d3_q;
  initial valid_d3_q = 1'h0;
  reg valid_d4_next;
  reg valid_d4_q;
  initial valid_d4_q = 1'h0;
  reg valid_d5_next;
  reg valid_d5_q;
  initial valid_d5_q = 1'h0;
  reg valid_d6_next;
  reg valid_d6_q;
  initial valid_d6_q = 1'h0;
  reg valid_d7_next;
  reg valid_d7_q;
  initial valid_d7_q = 1'h0;
  reg valid_d8_next;
  reg valid_d8_q;
  initial valid_d8_q = 1'h0;
  reg valid_d9_next;
  reg valid_d9_q;
  initial valid_d9_q = 1'h0;
  reg [24:0] x;
  initial x = 25'h0000000;
  wire [20:0] x_next;
  wire [9:0] y;
  wire [9:0] z;
  reg [9:0] z_2;
  initial z_2 = 10'h000;
  initial z_3 = 10'h000;
  reg [9:0] z_d1_q;
  initial z_d1_q = 10'h000;
  reg [9:0] z_d2_q;
  initial z_d2_q = 10'h000;
  reg [9:0] z_d3_q;
  initial z_d3_q = 10'h000;
  (* init = 10'h000 *)
  wire [9:0] z_d4_q;
  reg [9:0] z_out_d1_q;
  initial z_out_d1_q = 10'h000;
  reg [9:0] z_out_d2_q;
  initial z_out_d2_q = 10'h000;
  reg [9:0] z_out_d3_q;
  initial z_out_d3_q = 10'h000;
  (* init = 10'h000 *)
  wire [9:0] z_out_d4_q;
  initial z_overflow = 1'h0;
  reg z_overflow_d1_q;
  initial z_overflow_d1_q = 1'h0;
  reg z_overflow_d2_q;
  initial z_overflow_d2_q = 1'h0;
  reg z_overflow_d3_q;
  initial z_overflow_d3_q = 1'h0;
  reg z_overflow_d4_q;
  initial z_overflow_d4_q = 1'h0;
  reg z_overflow_d5_q;
  initial z_overflow_d5_q = 1'h0;
  reg z_overflow_d6_q;
  initial z_overflow_d6_q = 1'h0;
  reg z_overflow_d7_q;
  initial z_overflow_d7_q = 1'h0;
  (* init = 1'h0 *)
  wire z_overflow_d8_q;
  wire [24:0] zp_2;
  (* ram_style = "block" *)
  (* syn_ramstyle = "block_ram" *)
  reg [7:0] d_prev_line [5:0];
  integer d_prev_line_row;
  initial begin
    for (d_prev_line_row = 0; d_prev_line_row < 6; d_prev_line_row = d_prev_line_row + 1)
      d_prev_line[d_prev_line_row] = 8'h00;
  end
  always @(posedge clk) begin
    d_prev_line[d_prev_place_q] <= d_prev;
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    _0_ <= d_prev_line[d_prev_place_next[2:0]];
  end
  assign d_prev_2 = _0_;
  assign d_prev_place_equal = d_prev_place_q == 3'h5;
  assign d_prev_place_sum = d_prev_place_q + 1'h1;
  assign d_prev_place_next = d_prev_place_equal ? 4'h0 : d_prev_place_sum;
  assign x_next = $signed(acc_aligned[24:5]) + $signed(b);
  always @(posedge clk)
    x <= { x_next[19:0], acc_aligned[4:0] };
  always @(posedge clk)
    z_d1_q <= z;
  always @(posedge clk)
    z_d2_q <= z_d1_q;
  always @(posedge clk)
    z_d3_q <= z_d2_q;
  always @(posedge clk)
    z_2 <= z_d3_q;
  always @(posedge clk)
    d_prev_place_q <= d_prev_place_next[2:0];
  always @(posedge clk)
    first_d1_q <= first_2;
  always @(posedge clk)
    first_d2_q <= first_d1_q;
  always @(posedge clk)
    first_d3_q <= first_d2_q;
  always @(posedge clk)
    first_d4_q <= first_d3_q;
  always @(posedge clk)
    first_d5_q <= first_d4_q;
  always @(posedge clk)
    first <= first_d5_q;
  always @(posedge clk)
    valid_d1_q <= valid_d1_next;
  always @(posedge clk)
    valid_d2_q <= valid_d2_next;
  always @(posedge clk)
    valid_d3_q <= valid_d3_next;
  always @(posedge clk)
    valid_d4_q <= valid_d4_next;
  always @(posedge clk)
    valid_d5_q <= valid_d5_next;
  always @(posedge clk)
    valid_d6_q <= valid_d6_next;
  always @(posedge clk)
    valid_d7_q <= valid_d7_next;
  always @(posedge clk)
    valid_d8_q <= valid_d8_next;
  always @(posedge clk)
    valid_d9_q <= valid_d9_next;
  always @(posedge clk)
    out_valid <= out_valid_next;
  always @(posedge clk)
    z_out_d1_q <= z_2;
  always @(posedge clk)
    z_out_d2_q <= z_out_d1_q;
  always @(posedge clk)
    z_out_d3_q <= z_out_d2_q;
  always @(posedge clk)
    z_3 <= z_out_d3_q;
  always @(posedge clk)
    d_out_d1_q <= d;
  always @(posedge clk)
    d_out_d2_q <= d_out_d1_q;
  always @(posedge clk)
    d_out_d3_q <= d_out_d2_q;
  always @(posedge clk)
    d_3 <= d_out_d3_q;
  always @(posedge clk)
    z_overflow_d1_q <= overflow_2;
  always @(posedge clk)
    z_overflow_d2_q <= z_overflow_d1_q;
  always @(posedge clk)
    z_overflow_d3_q <= z_overflow_d2_q;
  always @(posedge clk)
    z_overflow_d4_q <= z_overflow_d3_q;
  always @(posedge clk)
    z_overflow_d5_q <= z_overflow_d4_q;
  always @(posedge clk)
    z_overflow_d6_q <= z_overflow_d5_q;
  always @(posedge clk)
    z_overflow_d7_q <= z_overflow_d6_q;
  always @(posedge clk)
    z_overflow <= z_overflow_d7_q;
  \ska_lane.post.gradient  gradient (
    .clk(clk),
    .d(d),
    .d_prev(d_prev_2),
    .first(first),
    .g(g),
    .overflow(g_overflow),
    .rst(rst),
    .z(z_2),
    .zp(zp)
  );
  \ska_lane.post.requantize  requantize (
    .clk(clk),
    .overflow(overflow_2),
    .rst(rst),
    .x(x),
    .y(z)
  );
  \ska_lane.post.sigmoid  sigmoid (
    .clk(clk),
    .d(d),
    .rst(rst),
    .z(z)
  );
  always @* begin
    if (unused_6_) begin end
    valid_d1_next = valid;
    if (rst) begin
      valid_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d2_next = valid_d1_q;
    if (rst) begin
      valid_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d3_next = valid_d2_q;
    if (rst) begin
      valid_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d4_next = valid_d3_q;
    if (rst) begin
      valid_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d5_next = valid_d4_q;
    if (rst) begin
      valid_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d6_next = valid_d5_q;
    if (rst) begin
      valid_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d7_next = valid_d6_q;
    if (rst) begin
      valid_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d8_next = valid_d7_q;
    if (rst) begin
      valid_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d9_next = valid_d8_q;
    if (rst) begin
      valid_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    out_valid_next = valid_d9_q;
    if (rst) begin
      out_valid_next = 1'h0;
    end
  end
  assign acc_2 = acc_aligned;
  assign sum_q = x;
  assign y = z;
  assign d_2 = d;
  assign z_d4_q = z_2;
  assign d_prev_following = d_prev_place_next[2:0];
  assign signature__en = 1'h1;
  assign signature__addr = d_prev_place_q;
  assign signature__data = d_prev;
  assign read__addr = d_prev_place_next[2:0];
  assign read__data = d_prev_2;
  assign first_d6_q = first;
  assign valid_d10_q = out_valid;
  assign z_out_d4_q = z_3;
  assign d_out_d4_q = d_3;
  assign z_overflow_d8_q = z_overflow;
  assign g_2 = g;
  assign overflow = g_overflow;
  assign zp_2 = zp;
  assign acc_aligned = { acc[23], acc };
endmodule

// Made from ska_hw.hdl.lib.requantize.Requantize.
module \ska_lane.post.requantize (
  input wire clk,
  input wire rst,
  input wire [24:0] x,
  output reg [9:0] y,
  output reg overflow
);
  reg unused_8_;
  initial unused_8_ = 0;
  wire above_minus_one;
  wire above_minus_one_late;
  wire [14:0] above_minus_one_left;
  wire [25:0] above_minus_one_left_2;
  wire above_minus_two;
  wire above_minus_two_late;
  wire [14:0] above_minus_two_left;
  wire [25:0] above_minus_two_left_2;
  wire above_zero;
  wire above_zero_late;
  wire [14:0] above_zero_left;
  wire [25:0] above_zero_left_2;
  wire carry;
  wire carry_any;
  wire [25:0] carry_left;
  wire [25:0] carry_left_2;
  wire [14:0] carry_left_3;
  wire [25:0] carry_left_4;
  wire carry_or;
  wire [8:0] low;
  wire low_side;
  wire negative;
  initial overflow = 1'h0;
  wire overflow_and;
  wire overflow_and_2;
  wire overflow_and_3;
  wire overflow_and_4;
  wire overflow_next;
  wire overflow_not;
  wire overflow_not_2;
  wire overflow_or;
  wire overflow_or_2;
  wire overflow_or_3;
  (* init = 1'h0 *)
  wire overflow_q;
  wire parity;
  wire parity_late;
  wire [8:0] rounded;
  wire up;
  initial y = 10'h000;
  wire y_and;
  wire y_and_2;
  wire y_and_3;
  wire y_and_4;
  wire [9:0] y_choice;
  wire [14:0] y_left;
  wire [25:0] y_left_2;
  wire [14:0] y_left_3;
  wire [25:0] y_left_4;
  wire [14:0] y_left_5;
  wire [25:0] y_left_6;
  reg [9:0] y_next;
  wire y_not;
  wire y_not_2;
  wire y_not_3;
  wire y_or;
  wire y_or_2;
  wire y_or_3;
  (* init = 10'h000 *)
  wire [9:0] y_q;
  wire [9:0] y_sum;
  wire [9:0] y_sum_2;
  wire y_xor;
  assign carry_any = | carry_left_2[9:0];
  assign carry_or = carry_any | carry_left_3[0];
  assign carry = carry_left[10] & carry_or;
  assign above_minus_two = above_minus_two_left[14:9] == 6'h3e;
  assign above_minus_one = above_minus_one_left[14:9] == 6'h3f;
  assign above_zero = ~| above_zero_left[14:9];
  assign y_sum = y_left[8:0] + carry;
  assign y_sum_2 = y_left[8:0] + carry;
  assign y_xor = y_left_3[9] ^ y_sum_2[9];
  assign overflow_not = ~ y_sum_2[9];
  assign overflow_and = above_zero & overflow_not;
  assign overflow_and_2 = above_minus_one & y_sum_2[9];
  assign overflow_or_3 = overflow_and | overflow_and_2;
  assign overflow_not_2 = ~ y_sum_2[9];
  assign overflow_and_3 = above_minus_one & overflow_not_2;
  assign overflow_or_2 = overflow_or_3 | overflow_and_3;
  assign overflow_and_4 = above_minus_two & y_sum_2[9];
  assign overflow_or = overflow_or_2 | overflow_and_4;
  assign overflow_next = ~ overflow_or;
  assign y_not_2 = ~ y_sum_2[9];
  assign y_and = above_zero & y_not_2;
  assign y_and_2 = above_minus_one & y_sum_2[9];
  assign y_or_3 = y_and | y_and_2;
  assign y_not_3 = ~ y_sum_2[9];
  assign y_and_3 = above_minus_one & y_not_3;
  assign y_or_2 = y_or_3 | y_and_3;
  assign y_and_4 = above_minus_two & y_sum_2[9];
  assign y_or = y_or_2 | y_and_4;
  assign y_not = ~ y_or;
  assign y_choice = y_left_5[14] ? 10'h200 : 10'h1ff;
  always @(posedge clk)
    y <= y_next;
  always @(posedge clk)
    overflow <= overflow_next;
  always @* begin
    if (unused_8_) begin end
    y_next = { y_xor, y_sum[8:0] };
    if (y_not) begin
      y_next = y_choice;
    end
  end
  assign low = y_left[8:0];
  assign parity = y_left_3[9];
  assign negative = y_left_5[14];
  assign rounded = y_sum[8:0];
  assign up = y_sum_2[9];
  assign parity_late = y_left_3[9];
  assign low_side = y_left_5[14];
  assign above_minus_two_late = above_minus_two;
  assign above_minus_one_late = above_minus_one;
  assign above_zero_late = above_zero;
  assign y_q = y;
  assign overflow_q = overflow;
  assign carry_left = { x[24], x };
  assign carry_left_2 = { x[24], x };
  assign carry_left_4 = { x[24], x };
  assign carry_left_3 = { carry_left_4[24], carry_left_4[24:11] };
  assign y_left_2 = { x[24], x };
  assign y_left = { y_left_2[24], y_left_2[24:11] };
  assign y_left_4 = { x[24], x };
  assign y_left_3 = { y_left_4[24], y_left_4[24:11] };
  assign y_left_6 = { x[24], x };
  assign y_left_5 = { y_left_6[24], y_left_6[24:11] };
  assign above_minus_two_left_2 = { x[24], x };
  assign above_minus_two_left = { above_minus_two_left_2[24], above_minus_two_left_2[24:11] };
  assign above_minus_one_left_2 = { x[24], x };
  assign above_minus_one_left = { above_minus_one_left_2[24], above_minus_one_left_2[24:11] };
  assign above_zero_left_2 = { x[24], x };
  assign above_zero_left = { above_zero_left_2[24], above_zero_left_2[24:11] };
endmodule

// Made from ska_hw.hdl.lane.sigmoid_unit.SigmoidUnit.
module \ska_lane.post.sigmoid (
  input wire clk,
  input wire rst,
  input wire [9:0] z,
  output reg [7:0] d
);
  wire [4:0] a;
  wire [12:0] addend_0_d1_next;
  reg [12:0] addend_0_d1_q;
  initial addend_0_d1_q = 13'h0000;
  reg [4:0] b;
  initial b = 5'h00;
  initial d = 8'h00;
  wire [8:0] d_negative;
  wire [8:0] d_next;
  (* init = 8'h00 *)
  wire [7:0] d_q;
  wire [9:0] magnitude;
  reg negative_late_d1_q;
  initial negative_late_d1_q = 1'h0;
  reg negative_late_d2_q;
  initial negative_late_d2_q = 1'h0;
  reg negative_late_d3_q;
  initial negative_late_d3_q = 1'h0;
  wire [7:0] positive;
  wire positive_any;
  wire positive_any_2;
  wire positive_any_3;
  wire positive_any_4;
  wire positive_any_5;
  wire positive_any_6;
  wire positive_any_7;
  wire positive_any_8;
  wire [9:0] product;
  wire [3:0] read_address;
  wire [16:0] read_data;
  wire [10:0] rom_read_address_choice;
  wire [10:0] rom_read_address_negative;
  wire [8:0] rom_read_address_value;
  wire [13:0] sum_0;
  wire [8:0] t_d1_next;
  reg [4:0] t_d1_q;
  initial t_d1_q = 5'h00;
  (* init = 5'h00 *)
  wire [4:0] t_d2_q;
  wire [13:0] total_0;
  assign rom_read_address_negative = - $signed(z);
  assign rom_read_address_choice = z[9] ? rom_read_address_negative : { z[9], z };
  assign rom_read_address_value = rom_read_address_choice[8:0] | {9{rom_read_address_choice[9]}};
  assign total_0 = product + addend_0_d1_q;
  assign positive_any = | total_0[13:12];
  assign positive_any_2 = | total_0[13:12];
  assign positive_any_3 = | total_0[13:12];
  assign positive_any_4 = | total_0[13:12];
  assign positive_any_5 = | total_0[13:12];
  assign positive_any_6 = | total_0[13:12];
  assign positive_any_7 = | total_0[13:12];
  assign positive_any_8 = | total_0[13:12];
  assign positive = total_0[11:4] | { positive_any_8, positive_any_7, positive_any_6, positive_any_5, positive_any_4, positive_any_3, positive_any_2, positive_any };
  assign t_d1_next = rom_read_address_choice[8:0] | {9{rom_read_address_choice[9]}};
  assign d_negative = - positive;
  assign d_next = negative_late_d3_q ? d_negative : { 1'h0, positive };
  always @(posedge clk)
    t_d1_q <= t_d1_next[4:0];
  always @(posedge clk)
    b <= t_d1_q;
  always @(posedge clk)
    addend_0_d1_q <= addend_0_d1_next;
  always @(posedge clk)
    negative_late_d1_q <= z[9];
  always @(posedge clk)
    negative_late_d2_q <= negative_late_d1_q;
  always @(posedge clk)
    negative_late_d3_q <= negative_late_d2_q;
  always @(posedge clk)
    d <= d_next[7:0];
  \ska_lane.post.sigmoid.product_0  product_0 (
    .a(read_data[16:12]),
    .b(b),
    .clk(clk),
    .product_q(product),
    .rst(rst)
  );
  \ska_lane.post.sigmoid.rom  rom (
    .clk(clk),
    .read_address(rom_read_address_value[8:5]),
    .read_q(read_data),
    .rst(rst)
  );
  assign magnitude = rom_read_address_choice[9:0];
  assign read_address = rom_read_address_value[8:5];
  assign a = read_data[16:12];
  assign t_d2_q = b;
  assign sum_0 = total_0;
  assign d_q = d;
  assign addend_0_d1_next = { 1'h0, read_data[11:0] };
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.post.sigmoid.rom (
  input wire clk,
  input wire rst,
  input wire [3:0] read_address,
  output reg [16:0] read_q
);
  (* init = 17'h00000 *)
  wire [16:0] read_data;
  initial read_q = 17'h00000;
  wire [3:0] signature__addr;
  wire [16:0] signature__data;
  wire [3:0] write__addr;
  wire [16:0] write__data;
  wire write__en;
  wire [3:0] write_address;
  wire [16:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [16:0] memory [15:0];
  initial begin
    memory[0] = 17'h10800;
    memory[1] = 17'h0ea00;
    memory[2] = 17'h0bbc0;
    memory[3] = 17'h08d20;
    memory[4] = 17'h06e20;
    memory[5] = 17'h04ed0;
    memory[6] = 17'h02f48;
    memory[7] = 17'h01f98;
    memory[8] = 17'h01fc0;
    memory[9] = 17'h01fd8;
    memory[10] = 17'h00ff0;
    memory[11] = 17'h00ff8;
    memory[12] = 17'h00ff8;
    memory[13] = 17'h00ff8;
    memory[14] = 17'h00ff8;
    memory[15] = 17'h00ff8;
  end
  always @(posedge clk) begin
  end
  reg [16:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read_address];
  end
  assign signature__data = _0_;
  always @(posedge clk)
    read_q <= signature__data;
  assign signature__addr = read_address;
  assign write__addr = 4'h0;
  assign write_address = 4'h0;
  assign write__en = 1'h0;
  assign write_enable = 1'h0;
  assign write__data = 17'h00000;
  assign write_data = 17'h00000;
  assign read_data = read_q;
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.post.sigmoid.product_0 (
  input wire clk,
  input wire rst,
  input wire [4:0] b,
  input wire [4:0] a,
  output reg [9:0] product_q
);
  (* init = 10'h000 *)
  wire [9:0] product;
  wire [9:0] product_next;
  initial product_q = 10'h000;
  assign product_next = a * b;
  always @(posedge clk)
    product_q <= product_next;
  assign product = product_q;
endmodule

// Made from ska_hw.hdl.lane.gradient.GradientUnit.
module \ska_lane.post.gradient (
  input wire clk,
  input wire rst,
  input wire [7:0] d_prev,
  input wire [9:0] z,
  input wire first,
  input wire [7:0] d,
  output reg [24:0] zp,
  output wire [7:0] g,
  output wire overflow
);
  wire [7:0] a;
  reg [9:0] a_2;
  initial a_2 = 10'h000;
  wire [8:0] b;
  wire [14:0] b_2;
  reg [8:0] dd_d1_q;
  initial dd_d1_q = 9'h000;
  reg [8:0] dd_d2_q;
  initial dd_d2_q = 9'h000;
  wire [8:0] dd_difference;
  wire [8:0] dd_next;
  reg [8:0] dd_q;
  initial dd_q = 9'h000;
  wire [24:0] exact;
  wire [8:0] one_minus_d;
  wire overflow_2;
  wire [9:0] p_product_b_value;
  wire [24:0] product;
  wire [16:0] product_2;
  wire [25:0] requantize_port_left;
  wire [25:0] requantize_port_value;
  wire [11:0] requantize_port_value_2;
  wire [24:0] x;
  wire [7:0] y;
  (* init = 10'h000 *)
  wire [9:0] z_d1_q;
  initial zp = 25'h0000000;
  (* init = 25'h0000000 *)
  wire [24:0] zp_d1_q;
  assign requantize_port_value_2 = $signed(requantize_port_left[24:14]) + $signed(dd_d2_q);
  assign dd_difference = d - d_prev;
  assign dd_next = first ? 9'h000 : dd_difference;
  always @(posedge clk)
    a_2 <= z;
  always @(posedge clk)
    dd_q <= dd_next;
  always @(posedge clk)
    dd_d1_q <= dd_q;
  always @(posedge clk)
    dd_d2_q <= dd_d1_q;
  always @(posedge clk)
    zp <= product;
  assign p_product_b_value = 9'h100 - d;
  \ska_lane.post.gradient.p_product  p_product (
    .a(d),
    .b(p_product_b_value[8:0]),
    .clk(clk),
    .product_q(product_2),
    .rst(rst)
  );
  \ska_lane.post.gradient.requantize  requantize (
    .clk(clk),
    .overflow(overflow),
    .requantize_port_value(requantize_port_value[13:0]),
    .requantize_port_value_2(requantize_port_value_2[10:0]),
    .rst(rst),
    .y(g)
  );
  \ska_lane.post.gradient.z_product  z_product (
    .a(a_2),
    .b(product_2[14:0]),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  assign one_minus_d = p_product_b_value[8:0];
  assign exact = { requantize_port_value_2[10:0], requantize_port_value[13:0] };
  assign a = d;
  assign b = p_product_b_value[8:0];
  assign z_d1_q = a_2;
  assign b_2 = product_2[14:0];
  assign x = { requantize_port_value_2[10:0], requantize_port_value[13:0] };
  assign y = g;
  assign overflow_2 = overflow;
  assign zp_d1_q = zp;
  assign requantize_port_value = { product[24], product };
  assign requantize_port_left = { product[24], product };
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.post.gradient.p_product (
  input wire clk,
  input wire rst,
  input wire [8:0] b,
  input wire [7:0] a,
  output reg [16:0] product_q
);
  (* init = 17'h00000 *)
  wire [16:0] product;
  wire [16:0] product_next;
  initial product_q = 17'h00000;
  assign product_next = a * b;
  always @(posedge clk)
    product_q <= product_next;
  assign product = product_q;
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.post.gradient.z_product (
  input wire clk,
  input wire rst,
  output wire [24:0] product,
  input wire [9:0] a,
  input wire [14:0] b
);
  reg [9:0] a_q;
  initial a_q = 10'h000;
  reg [14:0] b_q;
  initial b_q = 15'h0000;
  wire [31:0] partial_0_0_block_q;
  wire [25:0] product_left;
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  SB_MAC16 #(
    .A_REG(1'h1),
    .A_SIGNED(1'h1),
    .BOTOUTPUT_SELECT(2'h3),
    .B_REG(1'h1),
    .B_SIGNED(1'h0),
    .PIPELINE_16x16_MULT_REG2(1'h1),
    .TOPOUTPUT_SELECT(2'h3)
  ) partial_0_0 (
    .A({ {6{a[9]}}, a }),
    .ACCUMCI(1'h0),
    .ADDSUBBOT(1'h0),
    .ADDSUBTOP(1'h0),
    .AHOLD(1'h0),
    .B({ 1'h0, b }),
    .BHOLD(1'h0),
    .C(16'h0000),
    .CE(1'h1),
    .CHOLD(1'h0),
    .CI(1'h0),
    .CLK(clk),
    .D(16'h0000),
    .DHOLD(1'h0),
    .IRSTBOT(1'h0),
    .IRSTTOP(1'h0),
    .O(partial_0_0_block_q),
    .OHOLDBOT(1'h0),
    .OHOLDTOP(1'h0),
    .OLOADBOT(1'h0),
    .OLOADTOP(1'h0),
    .ORSTBOT(1'h0),
    .ORSTTOP(1'h0),
    .SIGNEXTIN(1'h0)
  );
  assign product = product_left[24:0];
  assign product_left = { partial_0_0_block_q[24], partial_0_0_block_q[24:0] };
endmodule

// Made from ska_hw.hdl.lib.requantize.Requantize.
module \ska_lane.post.gradient.requantize (
  input wire clk,
  input wire rst,
  input wire [13:0] requantize_port_value,
  input wire [10:0] requantize_port_value_2,
  output reg [7:0] y,
  output reg overflow
);
  reg unused_7_;
  initial unused_7_ = 0;
  wire above_minus_one;
  wire above_minus_one_late;
  wire [11:0] above_minus_one_left;
  wire [25:0] above_minus_one_left_2;
  wire above_minus_two;
  wire above_minus_two_late;
  wire [11:0] above_minus_two_left;
  wire [25:0] above_minus_two_left_2;
  wire above_zero;
  wire above_zero_late;
  wire [11:0] above_zero_left;
  wire [25:0] above_zero_left_2;
  wire carry;
  wire carry_any;
  wire [25:0] carry_left;
  wire [25:0] carry_left_2;
  wire [11:0] carry_left_3;
  wire [25:0] carry_left_4;
  wire carry_or;
  wire [6:0] low;
  wire low_side;
  wire negative;
  initial overflow = 1'h0;
  wire overflow_and;
  wire overflow_and_2;
  wire overflow_and_3;
  wire overflow_and_4;
  wire overflow_next;
  wire overflow_not;
  wire overflow_not_2;
  wire overflow_or;
  wire overflow_or_2;
  wire overflow_or_3;
  (* init = 1'h0 *)
  wire overflow_q;
  wire parity;
  wire parity_late;
  wire [6:0] rounded;
  wire up;
  wire [24:0] x;
  initial y = 8'h00;
  wire y_and;
  wire y_and_2;
  wire y_and_3;
  wire y_and_4;
  wire [7:0] y_choice;
  wire [11:0] y_left;
  wire [25:0] y_left_2;
  wire [11:0] y_left_3;
  wire [25:0] y_left_4;
  wire [11:0] y_left_5;
  wire [25:0] y_left_6;
  reg [7:0] y_next;
  wire y_not;
  wire y_not_2;
  wire y_not_3;
  wire y_or;
  wire y_or_2;
  wire y_or_3;
  (* init = 8'h00 *)
  wire [7:0] y_q;
  wire [7:0] y_sum;
  wire [7:0] y_sum_2;
  wire y_xor;
  assign carry_any = | carry_left_2[12:0];
  assign carry_or = carry_any | carry_left_3[0];
  assign carry = carry_left[13] & carry_or;
  assign above_minus_two = above_minus_two_left[11:7] == 5'h1e;
  assign above_minus_one = above_minus_one_left[11:7] == 5'h1f;
  assign above_zero = ~| above_zero_left[11:7];
  assign y_sum = y_left[6:0] + carry;
  assign y_sum_2 = y_left[6:0] + carry;
  assign y_xor = y_left_3[7] ^ y_sum_2[7];
  assign overflow_not = ~ y_sum_2[7];
  assign overflow_and = above_zero & overflow_not;
  assign overflow_and_2 = above_minus_one & y_sum_2[7];
  assign overflow_or_3 = overflow_and | overflow_and_2;
  assign overflow_not_2 = ~ y_sum_2[7];
  assign overflow_and_3 = above_minus_one & overflow_not_2;
  assign overflow_or_2 = overflow_or_3 | overflow_and_3;
  assign overflow_and_4 = above_minus_two & y_sum_2[7];
  assign overflow_or = overflow_or_2 | overflow_and_4;
  assign overflow_next = ~ overflow_or;
  assign y_not_2 = ~ y_sum_2[7];
  assign y_and = above_zero & y_not_2;
  assign y_and_2 = above_minus_one & y_sum_2[7];
  assign y_or_3 = y_and | y_and_2;
  assign y_not_3 = ~ y_sum_2[7];
  assign y_and_3 = above_minus_one & y_not_3;
  assign y_or_2 = y_or_3 | y_and_3;
  assign y_and_4 = above_minus_two & y_sum_2[7];
  assign y_or = y_or_2 | y_and_4;
  assign y_not = ~ y_or;
  assign y_choice = y_left_5[11] ? 8'h80 : 8'h7f;
  always @(posedge clk)
    y <= y_next;
  always @(posedge clk)
    overflow <= overflow_next;
  always @* begin
    if (unused_7_) begin end
    y_next = { y_xor, y_sum[6:0] };
    if (y_not) begin
      y_next = y_choice;
    end
  end
  assign x = { requantize_port_value_2, requantize_port_value };
  assign low = y_left[6:0];
  assign parity = y_left_3[7];
  assign negative = y_left_5[11];
  assign rounded = y_sum[6:0];
  assign up = y_sum_2[7];
  assign parity_late = y_left_3[7];
  assign low_side = y_left_5[11];
  assign above_minus_two_late = above_minus_two;
  assign above_minus_one_late = above_minus_one;
  assign above_zero_late = above_zero;
  assign y_q = y;
  assign overflow_q = overflow;
  assign carry_left = { requantize_port_value_2[10], requantize_port_value_2, requantize_port_value };
  assign carry_left_2 = { requantize_port_value_2[10], requantize_port_value_2, requantize_port_value };
  assign carry_left_4 = { requantize_port_value_2[10], requantize_port_value_2, requantize_port_value };
  assign carry_left_3 = { carry_left_4[24], carry_left_4[24:14] };
  assign y_left_2 = { requantize_port_value_2[10], requantize_port_value_2, requantize_port_value };
  assign y_left = { y_left_2[24], y_left_2[24:14] };
  assign y_left_4 = { requantize_port_value_2[10], requantize_port_value_2, requantize_port_value };
  assign y_left_3 = { y_left_4[24], y_left_4[24:14] };
  assign y_left_6 = { requantize_port_value_2[10], requantize_port_value_2, requantize_port_value };
  assign y_left_5 = { y_left_6[24], y_left_6[24:14] };
  assign above_minus_two_left_2 = { requantize_port_value_2[10], requantize_port_value_2, requantize_port_value };
  assign above_minus_two_left = { above_minus_two_left_2[24], above_minus_two_left_2[24:14] };
  assign above_minus_one_left_2 = { requantize_port_value_2[10], requantize_port_value_2, requantize_port_value };
  assign above_minus_one_left = { above_minus_one_left_2[24], above_minus_one_left_2[24:14] };
  assign above_zero_left_2 = { requantize_port_value_2[10], requantize_port_value_2, requantize_port_value };
  assign above_zero_left = { above_zero_left_2[24], above_zero_left_2[24:14] };
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.psum (
  input wire clk,
  input wire rst,
  input wire [23:0] write__data,
  input wire [4:0] read_address,
  input wire write__en,
  input wire [4:0] write__addr,
  output reg [23:0] read_q
);
  (* init = 24'h000000 *)
  wire [23:0] read_data;
  initial read_q = 24'h000000;
  wire [4:0] signature__addr;
  wire [23:0] signature__data;
  wire [4:0] write_address;
  wire [23:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  (* ram_style = "block" *)
  (* syn_ramstyle = "block_ram" *)
  reg [23:0] memory [31:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 32; memory_row = memory_row + 1)
      memory[memory_row] = 24'h000000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [23:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read_address];
  end
  assign signature__data = _0_;
  always @(posedge clk)
    read_q <= signature__data;
  assign signature__addr = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.state (
  input wire clk,
  input wire rst,
  input wire [8:0] read_address,
  input wire [8:0] write__addr,
  input wire write__en,
  input wire [17:0] write__data,
  output reg [17:0] read_q
);
  (* init = 18'h00000 *)
  wire [17:0] read_data;
  wire [7:0] \read_data.d ;
  wire [9:0] \read_data.z ;
  initial read_q = 18'h00000;
  wire [8:0] signature__addr;
  wire [17:0] signature__data;
  wire [8:0] write_address;
  wire [17:0] write_data;
  wire [7:0] \write_data.d ;
  wire [9:0] \write_data.z ;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  (* ram_style = "block" *)
  (* syn_ramstyle = "block_ram" *)
  reg [17:0] memory [319:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 320; memory_row = memory_row + 1)
      memory[memory_row] = 18'h00000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [17:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read_address];
  end
  assign signature__data = _0_;
  always @(posedge clk)
    read_q <= signature__data;
  assign signature__addr = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
  assign \write_data.z  = write__data[9:0];
  assign \write_data.d  = write__data[17:10];
  assign \read_data.z  = read_q[9:0];
  assign \read_data.d  = read_q[17:10];
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.bias (
  input wire clk,
  input wire rst,
  input wire [3:0] read_address,
  input wire [3:0] write__addr,
  input wire [11:0] write__data,
  input wire write__en,
  output reg [11:0] read_q
);
  (* init = 12'h000 *)
  wire [11:0] read_data;
  initial read_q = 12'h000;
  wire [3:0] signature__addr;
  wire [11:0] signature__data;
  wire [3:0] write_address;
  wire [11:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  (* ram_style = "block" *)
  (* syn_ramstyle = "block_ram" *)
  reg [11:0] memory [9:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 10; memory_row = memory_row + 1)
      memory[memory_row] = 12'h000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [11:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read_address];
  end
  assign signature__data = _0_;
  always @(posedge clk)
    read_q <= signature__data;
  assign signature__addr = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.bias_copy (
  input wire clk,
  input wire rst,
  input wire [3:0] read_address,
  input wire [3:0] write__addr,
  input wire [11:0] write__data,
  input wire write__en,
  output reg [11:0] read_q
);
  (* init = 12'h000 *)
  wire [11:0] read_data;
  initial read_q = 12'h000;
  wire [3:0] signature__addr;
  wire [11:0] signature__data;
  wire [3:0] write_address;
  wire [11:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  (* ram_style = "block" *)
  (* syn_ramstyle = "block_ram" *)
  reg [11:0] memory [9:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 10; memory_row = memory_row + 1)
      memory[memory_row] = 12'h000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [11:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read_address];
  end
  assign signature__data = _0_;
  always @(posedge clk)
    read_q <= signature__data;
  assign signature__addr = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

// Made from ska_hw.hdl.lane.raw_sums.RawSums.
module \ska_lane.sums (
  input wire clk,
  input wire rst,
  input wire [9:0] z_prev,
  input wire [7:0] d_prev,
  input wire first,
  input wire ahead,
  input wire [5:0] clear,
  input wire [9:0] z_2,
  input wire [7:0] d_2,
  input wire [24:0] zp_2,
  output reg [26:0] z_dd_q,
  output reg [27:0] z_z_q,
  output reg [25:0] dd_dd_q,
  output reg [29:0] dz_dz_q,
  output reg [27:0] dz_d_q,
  output reg [42:0] dz_zp_q
);
  reg unused_9_;
  initial unused_9_ = 0;
  wire [9:0] a;
  wire [9:0] a_2;
  wire [8:0] a_3;
  wire [10:0] a_4;
  wire [10:0] a_5;
  wire [24:0] a_6;
  wire [8:0] b;
  wire [9:0] b_2;
  wire [8:0] b_3;
  wire [10:0] b_4;
  wire [7:0] b_5;
  wire [10:0] b_6;
  wire changing_next;
  wire changing_not;
  reg changing_q;
  initial changing_q = 1'h0;
  wire [7:0] d;
  wire [8:0] dd;
  (* init = 26'h0000000 *)
  wire [25:0] dd_dd;
  reg [25:0] dd_dd_next;
  initial dd_dd_q = 26'h0000000;
  wire [26:0] dd_dd_sum;
  wire [8:0] dd_difference;
  wire [10:0] dz;
  (* init = 28'h0000000 *)
  wire [27:0] dz_d;
  reg [27:0] dz_d_next;
  initial dz_d_q = 28'h0000000;
  wire [28:0] dz_d_sum;
  wire [10:0] dz_difference;
  (* init = 30'h00000000 *)
  wire [29:0] dz_dz;
  reg [29:0] dz_dz_next;
  initial dz_dz_q = 30'h00000000;
  wire [30:0] dz_dz_sum;
  (* init = 43'h00000000000 *)
  wire [42:0] dz_zp;
  reg [42:0] dz_zp_next;
  initial dz_zp_q = 43'h00000000000;
  wire [43:0] dz_zp_sum;
  wire [18:0] product;
  wire [19:0] product_2;
  wire [17:0] product_3;
  wire [21:0] product_4;
  wire [18:0] product_5;
  wire [35:0] product_6;
  reg valid_q;
  initial valid_q = 1'h0;
  wire [9:0] z;
  (* init = 27'h0000000 *)
  wire [26:0] z_dd;
  reg [26:0] z_dd_next;
  initial z_dd_q = 27'h0000000;
  wire [27:0] z_dd_sum;
  (* init = 28'h0000000 *)
  wire [27:0] z_z;
  reg [27:0] z_z_next;
  initial z_z_q = 28'h0000000;
  wire [28:0] z_z_sum;
  wire [24:0] zp;
  assign changing_not = ~ first;
  assign changing_next = ahead & changing_not;
  assign z_dd_sum = $signed(z_dd_q) + $signed(product);
  assign z_z_sum = $signed(z_z_q) + $signed(product_2);
  assign dd_dd_sum = $signed(dd_dd_q) + $signed(product_3);
  assign dz_dz_sum = $signed(dz_dz_q) + $signed(product_4);
  assign dz_d_sum = $signed(dz_d_q) + $signed(product_5);
  assign dz_zp_sum = $signed(dz_zp_q) + $signed(product_6);
  assign z = valid_q ? z_2 : 10'h000;
  assign d = valid_q ? d_2 : 8'h00;
  assign dz_difference = $signed(z_2) - $signed(z_prev);
  assign dz = changing_q ? dz_difference : 11'h000;
  assign dd_difference = d_2 - d_prev;
  assign dd = changing_q ? dd_difference : 9'h000;
  assign zp = changing_q ? zp_2 : 25'h0000000;
  always @(posedge clk)
    valid_q <= ahead;
  always @(posedge clk)
    changing_q <= changing_next;
  always @(posedge clk)
    z_dd_q <= z_dd_next;
  always @(posedge clk)
    z_z_q <= z_z_next;
  always @(posedge clk)
    dd_dd_q <= dd_dd_next;
  always @(posedge clk)
    dz_dz_q <= dz_dz_next;
  always @(posedge clk)
    dz_d_q <= dz_d_next;
  always @(posedge clk)
    dz_zp_q <= dz_zp_next;
  \ska_lane.sums.dd_dd  dd_dd_2 (
    .a(dd),
    .clk(clk),
    .product_q(product_3),
    .rst(rst)
  );
  \ska_lane.sums.dz_d  dz_d_2 (
    .a(dz),
    .b(d_2),
    .clk(clk),
    .product(product_5),
    .rst(rst)
  );
  \ska_lane.sums.dz_dz  dz_dz_2 (
    .a(dz),
    .clk(clk),
    .product(product_4),
    .rst(rst)
  );
  \ska_lane.sums.dz_zp  dz_zp_2 (
    .a(zp_2),
    .b(dz),
    .clk(clk),
    .product(product_6),
    .rst(rst)
  );
  \ska_lane.sums.z_dd  z_dd_2 (
    .a(z_2),
    .b(dd),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  \ska_lane.sums.z_z  z_z_2 (
    .a(z),
    .clk(clk),
    .product(product_2),
    .rst(rst)
  );
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    if (clear[0]) begin
      z_dd_next = 27'h0000000;
    end else begin
      z_dd_next = z_dd_sum[26:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    if (clear[1]) begin
      z_z_next = 28'h0000000;
    end else begin
      z_z_next = z_z_sum[27:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    if (clear[2]) begin
      dd_dd_next = 26'h0000000;
    end else begin
      dd_dd_next = dd_dd_sum[25:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    if (clear[3]) begin
      dz_dz_next = 30'h00000000;
    end else begin
      dz_dz_next = dz_dz_sum[29:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    if (clear[4]) begin
      dz_d_next = 28'h0000000;
    end else begin
      dz_d_next = dz_d_sum[27:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    if (clear[5]) begin
      dz_zp_next = 43'h00000000000;
    end else begin
      dz_zp_next = dz_zp_sum[42:0];
    end
  end
  assign a = z_2;
  assign b = dd;
  assign z_dd = z_dd_q;
  assign a_2 = z;
  assign b_2 = z;
  assign z_z = z_z_q;
  assign a_3 = dd;
  assign b_3 = dd;
  assign dd_dd = dd_dd_q;
  assign a_4 = dz;
  assign b_4 = dz;
  assign dz_dz = dz_dz_q;
  assign a_5 = dz;
  assign b_5 = d_2;
  assign dz_d = dz_d_q;
  assign a_6 = zp_2;
  assign b_6 = dz;
  assign dz_zp = dz_zp_q;
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.sums.z_dd (
  input wire clk,
  input wire rst,
  input wire [8:0] b,
  output wire [18:0] product,
  input wire [9:0] a
);
  reg [9:0] a_q;
  initial a_q = 10'h000;
  reg [8:0] b_q;
  initial b_q = 9'h000;
  wire [31:0] partial_0_0_block_q;
  wire [19:0] product_left;
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  SB_MAC16 #(
    .A_REG(1'h1),
    .A_SIGNED(1'h1),
    .BOTOUTPUT_SELECT(2'h3),
    .B_REG(1'h1),
    .B_SIGNED(1'h1),
    .PIPELINE_16x16_MULT_REG2(1'h1),
    .TOPOUTPUT_SELECT(2'h3)
  ) partial_0_0 (
    .A({ {6{a[9]}}, a }),
    .ACCUMCI(1'h0),
    .ADDSUBBOT(1'h0),
    .ADDSUBTOP(1'h0),
    .AHOLD(1'h0),
    .B({ {7{b[8]}}, b }),
    .BHOLD(1'h0),
    .C(16'h0000),
    .CE(1'h1),
    .CHOLD(1'h0),
    .CI(1'h0),
    .CLK(clk),
    .D(16'h0000),
    .DHOLD(1'h0),
    .IRSTBOT(1'h0),
    .IRSTTOP(1'h0),
    .O(partial_0_0_block_q),
    .OHOLDBOT(1'h0),
    .OHOLDTOP(1'h0),
    .OLOADBOT(1'h0),
    .OLOADTOP(1'h0),
    .ORSTBOT(1'h0),
    .ORSTTOP(1'h0),
    .SIGNEXTIN(1'h0)
  );
  assign product = product_left[18:0];
  assign product_left = { partial_0_0_block_q[18], partial_0_0_block_q[18:0] };
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.sums.z_z (
  input wire clk,
  input wire rst,
  input wire [9:0] a,
  output wire [19:0] product
);
  reg [9:0] a_q;
  initial a_q = 10'h000;
  wire [9:0] b;
  reg [9:0] b_q;
  initial b_q = 10'h000;
  wire [31:0] partial_0_0_block_q;
  wire [20:0] product_left;
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= a;
  SB_MAC16 #(
    .A_REG(1'h1),
    .A_SIGNED(1'h1),
    .BOTOUTPUT_SELECT(2'h3),
    .B_REG(1'h1),
    .B_SIGNED(1'h1),
    .PIPELINE_16x16_MULT_REG2(1'h1),
    .TOPOUTPUT_SELECT(2'h3)
  ) partial_0_0 (
    .A({ {6{a[9]}}, a }),
    .ACCUMCI(1'h0),
    .ADDSUBBOT(1'h0),
    .ADDSUBTOP(1'h0),
    .AHOLD(1'h0),
    .B({ {6{a[9]}}, a }),
    .BHOLD(1'h0),
    .C(16'h0000),
    .CE(1'h1),
    .CHOLD(1'h0),
    .CI(1'h0),
    .CLK(clk),
    .D(16'h0000),
    .DHOLD(1'h0),
    .IRSTBOT(1'h0),
    .IRSTTOP(1'h0),
    .O(partial_0_0_block_q),
    .OHOLDBOT(1'h0),
    .OHOLDTOP(1'h0),
    .OLOADBOT(1'h0),
    .OLOADTOP(1'h0),
    .ORSTBOT(1'h0),
    .ORSTTOP(1'h0),
    .SIGNEXTIN(1'h0)
  );
  assign b = a;
  assign product = product_left[19:0];
  assign product_left = { partial_0_0_block_q[19], partial_0_0_block_q[19:0] };
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.sums.dd_dd (
  input wire clk,
  input wire rst,
  input wire [8:0] a,
  output reg [17:0] product_q
);
  wire [8:0] b;
  (* init = 18'h00000 *)
  wire [17:0] product;
  wire [17:0] product_next;
  initial product_q = 18'h00000;
  assign product_next = $signed(a) * $signed(a);
  always @(posedge clk)
    product_q <= product_next;
  assign b = a;
  assign product = product_q;
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.sums.dz_dz (
  input wire clk,
  input wire rst,
  input wire [10:0] a,
  output wire [21:0] product
);
  reg [10:0] a_q;
  initial a_q = 11'h000;
  wire [10:0] b;
  reg [10:0] b_q;
  initial b_q = 11'h000;
  wire [31:0] partial_0_0_block_q;
  wire [22:0] product_left;
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= a;
  SB_MAC16 #(
    .A_REG(1'h1),
    .A_SIGNED(1'h1),
    .BOTOUTPUT_SELECT(2'h3),
    .B_REG(1'h1),
    .B_SIGNED(1'h1),
    .PIPELINE_16x16_MULT_REG2(1'h1),
    .TOPOUTPUT_SELECT(2'h3)
  ) partial_0_0 (
    .A({ {5{a[10]}}, a }),
    .ACCUMCI(1'h0),
    .ADDSUBBOT(1'h0),
    .ADDSUBTOP(1'h0),
    .AHOLD(1'h0),
    .B({ {5{a[10]}}, a }),
    .BHOLD(1'h0),
    .C(16'h0000),
    .CE(1'h1),
    .CHOLD(1'h0),
    .CI(1'h0),
    .CLK(clk),
    .D(16'h0000),
    .DHOLD(1'h0),
    .IRSTBOT(1'h0),
    .IRSTTOP(1'h0),
    .O(partial_0_0_block_q),
    .OHOLDBOT(1'h0),
    .OHOLDTOP(1'h0),
    .OLOADBOT(1'h0),
    .OLOADTOP(1'h0),
    .ORSTBOT(1'h0),
    .ORSTTOP(1'h0),
    .SIGNEXTIN(1'h0)
  );
  assign b = a;
  assign product = product_left[21:0];
  assign product_left = { partial_0_0_block_q[21], partial_0_0_block_q[21:0] };
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.sums.dz_d (
  input wire clk,
  input wire rst,
  input wire [10:0] a,
  output wire [18:0] product,
  input wire [7:0] b
);
  reg [10:0] a_q;
  initial a_q = 11'h000;
  reg [7:0] b_q;
  initial b_q = 8'h00;
  wire [31:0] partial_0_0_block_q;
  wire [19:0] product_left;
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  SB_MAC16 #(
    .A_REG(1'h1),
    .A_SIGNED(1'h1),
    .BOTOUTPUT_SELECT(2'h3),
    .B_REG(1'h1),
    .B_SIGNED(1'h0),
    .PIPELINE_16x16_MULT_REG2(1'h1),
    .TOPOUTPUT_SELECT(2'h3)
  ) partial_0_0 (
    .A({ {5{a[10]}}, a }),
    .ACCUMCI(1'h0),
    .ADDSUBBOT(1'h0),
    .ADDSUBTOP(1'h0),
    .AHOLD(1'h0),
    .B({ 8'h00, b }),
    .BHOLD(1'h0),
    .C(16'h0000),
    .CE(1'h1),
    .CHOLD(1'h0),
    .CI(1'h0),
    .CLK(clk),
    .D(16'h0000),
    .DHOLD(1'h0),
    .IRSTBOT(1'h0),
    .IRSTTOP(1'h0),
    .O(partial_0_0_block_q),
    .OHOLDBOT(1'h0),
    .OHOLDTOP(1'h0),
    .OLOADBOT(1'h0),
    .OLOADTOP(1'h0),
    .ORSTBOT(1'h0),
    .ORSTTOP(1'h0),
    .SIGNEXTIN(1'h0)
  );
  assign product = product_left[18:0];
  assign product_left = { partial_0_0_block_q[18], partial_0_0_block_q[18:0] };
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.sums.dz_zp (
  input wire clk,
  input wire rst,
  input wire [10:0] b,
  output wire [35:0] product,
  input wire [24:0] a
);
  reg [24:0] a_q;
  initial a_q = 25'h0000000;
  reg [10:0] b_q;
  initial b_q = 11'h000;
  wire [31:0] partial_0_0_block_q;
  wire [31:0] partial_1_0_block_q;
  wire [36:0] product_left;
  wire [21:0] sum_1_0_next;
  reg [35:0] sum_1_0_q;
  initial sum_1_0_q = 36'h000000000;
  assign sum_1_0_next = $signed(partial_0_0_block_q[25:15]) + $signed(partial_1_0_block_q[20:0]);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    sum_1_0_q <= { sum_1_0_next[20:0], partial_0_0_block_q[14:0] };
  SB_MAC16 #(
    .A_REG(1'h1),
    .A_SIGNED(1'h0),
    .BOTOUTPUT_SELECT(2'h3),
    .B_REG(1'h1),
    .B_SIGNED(1'h1),
    .PIPELINE_16x16_MULT_REG2(1'h1),
    .TOPOUTPUT_SELECT(2'h3)
  ) partial_0_0 (
    .A({ 1'h0, a[14:0] }),
    .ACCUMCI(1'h0),
    .ADDSUBBOT(1'h0),
    .ADDSUBTOP(1'h0),
    .AHOLD(1'h0),
    .B({ {5{b[10]}}, b }),
    .BHOLD(1'h0),
    .C(16'h0000),
    .CE(1'h1),
    .CHOLD(1'h0),
    .CI(1'h0),
    .CLK(clk),
    .D(16'h0000),
    .DHOLD(1'h0),
    .IRSTBOT(1'h0),
    .IRSTTOP(1'h0),
    .O(partial_0_0_block_q),
    .OHOLDBOT(1'h0),
    .OHOLDTOP(1'h0),
    .OLOADBOT(1'h0),
    .OLOADTOP(1'h0),
    .ORSTBOT(1'h0),
    .ORSTTOP(1'h0),
    .SIGNEXTIN(1'h0)
  );
  SB_MAC16 #(
    .A_REG(1'h1),
    .A_SIGNED(1'h1),
    .BOTOUTPUT_SELECT(2'h3),
    .B_REG(1'h1),
    .B_SIGNED(1'h1),
    .PIPELINE_16x16_MULT_REG2(1'h1),
    .TOPOUTPUT_SELECT(2'h3)
  ) partial_1_0 (
    .A({ {6{a[24]}}, a[24:15] }),
    .ACCUMCI(1'h0),
    .ADDSUBBOT(1'h0),
    .ADDSUBTOP(1'h0),
    .AHOLD(1'h0),
    .B({ {5{b[10]}}, b }),
    .BHOLD(1'h0),
    .C(16'h0000),
    .CE(1'h1),
    .CHOLD(1'h0),
    .CI(1'h0),
    .CLK(clk),
    .D(16'h0000),
    .DHOLD(1'h0),
    .IRSTBOT(1'h0),
    .IRSTTOP(1'h0),
    .O(partial_1_0_block_q),
    .OHOLDBOT(1'h0),
    .OHOLDTOP(1'h0),
    .OLOADBOT(1'h0),
    .OLOADTOP(1'h0),
    .ORSTBOT(1'h0),
    .ORSTTOP(1'h0),
    .SIGNEXTIN(1'h0)
  );
  assign product = product_left[35:0];
  assign product_left = { sum_1_0_q[35], sum_1_0_q };
endmodule

// Made from ska_hw.hdl.lib.requantize.Requantize.
module \ska_lane.view_d (
  output wire [7:0] y,
  input wire [7:0] x
);
  wire [8:0] y_left;
  assign y = y_left[7:0];
  assign y_left = { 1'h0, x };
endmodule

// Made from ska_hw.hdl.lane.weight_updater.WeightUpdater.
module \ska_lane.updater (
  input wire clk,
  input wire rst,
  input wire [23:0] a,
  input wire [11:0] w,
  input wire [5:0] cut,
  input wire b,
  output reg [11:0] w_next,
  output reg overflow
);
  reg unused_10_;
  initial unused_10_ = 0;
  wire [23:0] a_2;
  wire carry;
  wire carry_or;
  wire carry_xor;
  reg [1:0] cut_0_d1_q;
  initial cut_0_d1_q = 2'h0;
  reg [1:0] cut_1_d1_q;
  initial cut_1_d1_q = 2'h0;
  reg [1:0] cut_2_d1_q;
  initial cut_2_d1_q = 2'h0;
  wire huge_0;
  wire huge_0_next;
  wire huge_0_next_and;
  wire huge_0_next_and_2;
  wire huge_0_next_and_3;
  wire huge_0_next_and_4;
  wire huge_0_next_any;
  wire huge_0_next_any_2;
  wire huge_0_next_any_3;
  wire huge_0_next_any_4;
  wire huge_0_next_any_5;
  wire huge_0_next_at_most;
  wire huge_0_next_at_most_2;
  wire huge_0_next_at_most_3;
  wire huge_0_next_at_most_4;
  wire huge_0_next_or;
  wire [15:0] huge_0_next_xor;
  wire [15:0] huge_0_next_xor_2;
  wire [15:0] huge_0_next_xor_3;
  wire [15:0] huge_0_next_xor_4;
  wire huge_1;
  wire huge_1_next;
  wire huge_1_next_and;
  wire huge_1_next_and_2;
  wire huge_1_next_and_3;
  wire huge_1_next_and_4;
  wire huge_1_next_and_5;
  wire huge_1_next_and_6;
  wire huge_1_next_and_7;
  wire huge_1_next_and_8;
  wire huge_1_next_any;
  wire huge_1_next_any_10;
  wire huge_1_next_any_2;
  wire huge_1_next_any_3;
  wire huge_1_next_any_4;
  wire huge_1_next_any_5;
  wire huge_1_next_any_6;
  wire huge_1_next_any_7;
  wire huge_1_next_any_8;
  wire huge_1_next_any_9;
  wire huge_1_next_at_most;
  wire huge_1_next_at_most_2;
  wire huge_1_next_at_most_3;
  wire huge_1_next_at_most_4;
  wire huge_1_next_at_most_5;
  wire huge_1_next_at_most_6;
  wire huge_1_next_at_most_7;
  wire huge_1_next_at_most_8;
  wire huge_1_next_or;
  wire [15:0] huge_1_next_xor;
  wire [15:0] huge_1_next_xor_2;
  wire [15:0] huge_1_next_xor_3;
  wire [15:0] huge_1_next_xor_4;
  wire [3:0] huge_1_next_xor_5;
  wire [3:0] huge_1_next_xor_6;
  wire [3:0] huge_1_next_xor_7;
  wire [3:0] huge_1_next_xor_8;
  wire huge_2_next;
  wire huge_2_next_and;
  wire huge_2_next_and_2;
  wire huge_2_next_and_3;
  wire huge_2_next_and_4;
  wire huge_2_next_and_5;
  wire huge_2_next_and_6;
  wire huge_2_next_and_7;
  wire huge_2_next_and_8;
  wire huge_2_next_any;
  wire huge_2_next_any_10;
  wire huge_2_next_any_2;
  wire huge_2_next_any_3;
  wire huge_2_next_any_4;
  wire huge_2_next_any_5;
  wire huge_2_next_any_6;
  wire huge_2_next_any_7;
  wire huge_2_next_any_8;
  wire huge_2_next_any_9;
  wire huge_2_next_at_most;
  wire huge_2_next_at_most_2;
  wire huge_2_next_at_most_3;
  wire huge_2_next_at_most_4;
  wire huge_2_next_at_most_5;
  wire huge_2_next_at_most_6;
  wire huge_2_next_at_most_7;
  wire huge_2_next_at_most_8;
  wire huge_2_next_or;
  wire [3:0] huge_2_next_xor;
  wire [3:0] huge_2_next_xor_2;
  wire [3:0] huge_2_next_xor_3;
  wire [3:0] huge_2_next_xor_4;
  wire huge_2_next_xor_5;
  wire huge_2_next_xor_6;
  wire huge_2_next_xor_7;
  wire huge_2_next_xor_8;
  reg huge_2_q;
  initial huge_2_q = 1'h0;
  reg huge_d1_q;
  initial huge_d1_q = 1'h0;
  wire mantissa;
  reg negative_d1_q;
  initial negative_d1_q = 1'h0;
  reg negative_early_d1_q;
  initial negative_early_d1_q = 1'h0;
  initial overflow = 1'h0;
  wire overflow_all;
  wire overflow_any;
  wire overflow_next;
  wire overflow_not;
  wire overflow_not_2;
  wire overflow_or;
  (* init = 1'h0 *)
  wire overflow_q;
  wire [24:0] product;
  wire sticky_0;
  wire sticky_0_next;
  wire sticky_0_next_and;
  wire sticky_0_next_and_2;
  wire sticky_0_next_and_3;
  wire sticky_0_next_any;
  wire sticky_0_next_any_2;
  wire sticky_0_next_any_3;
  wire sticky_0_next_any_4;
  wire sticky_0_next_more;
  wire sticky_0_next_more_2;
  wire sticky_0_next_more_3;
  wire sticky_0_next_or;
  wire sticky_1;
  wire sticky_1_next;
  wire sticky_1_next_and;
  wire sticky_1_next_and_2;
  wire sticky_1_next_and_3;
  wire sticky_1_next_and_4;
  wire sticky_1_next_and_5;
  wire sticky_1_next_and_6;
  wire sticky_1_next_any;
  wire sticky_1_next_any_2;
  wire sticky_1_next_any_3;
  wire sticky_1_next_any_4;
  wire sticky_1_next_any_5;
  wire sticky_1_next_any_6;
  wire sticky_1_next_any_7;
  wire sticky_1_next_any_8;
  wire sticky_1_next_more;
  wire sticky_1_next_more_2;
  wire sticky_1_next_more_3;
  wire sticky_1_next_more_4;
  wire sticky_1_next_more_5;
  wire sticky_1_next_more_6;
  wire sticky_1_next_or;
  wire sticky_2_next;
  wire sticky_2_next_and;
  wire sticky_2_next_and_2;
  wire sticky_2_next_and_3;
  wire sticky_2_next_and_4;
  wire sticky_2_next_and_5;
  wire sticky_2_next_and_6;
  wire sticky_2_next_any;
  wire sticky_2_next_any_2;
  wire sticky_2_next_any_3;
  wire sticky_2_next_any_4;
  wire sticky_2_next_any_5;
  wire sticky_2_next_any_6;
  wire sticky_2_next_any_7;
  wire sticky_2_next_any_8;
  wire sticky_2_next_more;
  wire sticky_2_next_more_2;
  wire sticky_2_next_more_3;
  wire sticky_2_next_more_4;
  wire sticky_2_next_more_5;
  wire sticky_2_next_more_6;
  wire sticky_2_next_or;
  reg sticky_2_q;
  initial sticky_2_q = 1'h0;
  wire [14:0] total_next;
  reg [13:0] total_q;
  initial total_q = 14'h0000;
  wire [14:0] total_sum;
  wire unused_any;
  wire unused_any_10;
  wire unused_any_11;
  wire unused_any_12;
  wire unused_any_13;
  wire unused_any_14;
  wire unused_any_15;
  wire unused_any_16;
  wire unused_any_17;
  wire unused_any_18;
  wire unused_any_19;
  wire unused_any_2;
  wire unused_any_20;
  wire unused_any_21;
  wire unused_any_22;
  wire unused_any_23;
  wire unused_any_24;
  wire unused_any_25;
  wire unused_any_26;
  wire unused_any_27;
  wire unused_any_28;
  wire unused_any_29;
  wire unused_any_3;
  wire unused_any_30;
  wire unused_any_31;
  wire unused_any_32;
  wire unused_any_33;
  wire unused_any_34;
  wire unused_any_35;
  wire unused_any_36;
  wire unused_any_37;
  wire unused_any_38;
  wire unused_any_39;
  wire unused_any_4;
  wire unused_any_40;
  wire unused_any_41;
  wire unused_any_42;
  wire unused_any_43;
  wire unused_any_44;
  wire unused_any_45;
  wire unused_any_46;
  wire unused_any_47;
  wire unused_any_48;
  wire unused_any_49;
  wire unused_any_5;
  wire unused_any_50;
  wire unused_any_51;
  wire unused_any_52;
  wire unused_any_53;
  wire unused_any_54;
  wire unused_any_55;
  wire unused_any_56;
  wire unused_any_57;
  wire unused_any_58;
  wire unused_any_59;
  wire unused_any_6;
  wire unused_any_60;
  wire unused_any_61;
  wire unused_any_62;
  wire unused_any_63;
  wire unused_any_64;
  wire unused_any_65;
  wire unused_any_66;
  wire unused_any_67;
  wire unused_any_68;
  wire unused_any_69;
  wire unused_any_7;
  wire unused_any_70;
  wire unused_any_71;
  wire unused_any_72;
  wire unused_any_73;
  wire unused_any_74;
  wire unused_any_75;
  wire unused_any_76;
  wire unused_any_77;
  wire unused_any_78;
  wire unused_any_79;
  wire unused_any_8;
  wire unused_any_80;
  wire unused_any_81;
  wire unused_any_82;
  wire unused_any_83;
  wire unused_any_84;
  wire unused_any_85;
  wire unused_any_86;
  wire unused_any_87;
  wire unused_any_88;
  wire unused_any_89;
  wire unused_any_9;
  wire unused_any_90;
  wire [15:0] unused_xor;
  wire [15:0] unused_xor_10;
  wire [15:0] unused_xor_11;
  wire [15:0] unused_xor_12;
  wire [15:0] unused_xor_13;
  wire [15:0] unused_xor_14;
  wire [15:0] unused_xor_15;
  wire [15:0] unused_xor_16;
  wire [15:0] unused_xor_17;
  wire [15:0] unused_xor_18;
  wire [15:0] unused_xor_19;
  wire [15:0] unused_xor_2;
  wire [15:0] unused_xor_20;
  wire [15:0] unused_xor_21;
  wire [15:0] unused_xor_22;
  wire [15:0] unused_xor_23;
  wire [15:0] unused_xor_24;
  wire [3:0] unused_xor_25;
  wire [3:0] unused_xor_26;
  wire [3:0] unused_xor_27;
  wire [3:0] unused_xor_28;
  wire [3:0] unused_xor_29;
  wire [15:0] unused_xor_3;
  wire [3:0] unused_xor_30;
  wire [3:0] unused_xor_31;
  wire [3:0] unused_xor_32;
  wire [3:0] unused_xor_33;
  wire [3:0] unused_xor_34;
  wire [3:0] unused_xor_35;
  wire [3:0] unused_xor_36;
  wire [3:0] unused_xor_37;
  wire [3:0] unused_xor_38;
  wire [3:0] unused_xor_39;
  wire [15:0] unused_xor_4;
  wire [3:0] unused_xor_40;
  wire [3:0] unused_xor_41;
  wire [3:0] unused_xor_42;
  wire [3:0] unused_xor_43;
  wire [3:0] unused_xor_44;
  wire [3:0] unused_xor_45;
  wire [3:0] unused_xor_46;
  wire [3:0] unused_xor_47;
  wire [3:0] unused_xor_48;
  wire unused_xor_49;
  wire [15:0] unused_xor_5;
  wire unused_xor_50;
  wire unused_xor_51;
  wire unused_xor_52;
  wire unused_xor_53;
  wire unused_xor_54;
  wire unused_xor_55;
  wire unused_xor_56;
  wire unused_xor_57;
  wire unused_xor_58;
  wire unused_xor_59;
  wire [15:0] unused_xor_6;
  wire unused_xor_60;
  wire [15:0] unused_xor_7;
  wire [15:0] unused_xor_8;
  wire [15:0] unused_xor_9;
  wire [28:0] value_0;
  reg [28:0] value_0_next;
  wire [16:0] value_1;
  reg [16:0] value_1_next;
  reg [13:0] value_2_next;
  reg [13:0] value_2_q;
  initial value_2_q = 14'h0000;
  reg [11:0] w_d1_q;
  initial w_d1_q = 12'h000;
  reg [11:0] w_d2_q;
  initial w_d2_q = 12'h000;
  initial w_next = 12'h000;
  wire w_next_all;
  wire w_next_any;
  wire [11:0] w_next_choice;
  wire w_next_choice_2;
  reg [11:0] w_next_next;
  wire w_next_not;
  wire w_next_not_2;
  wire w_next_or;
  wire w_next_or_2;
  (* init = 12'h000 *)
  wire [11:0] w_next_q;
  assign sticky_0_next_more = cut_0_d1_q > 1'h0;
  assign sticky_0_next_any_2 = | { product[14:0], 1'h0 };
  assign unused_any = | { {6{product[24]}}, product[24:15] };
  assign sticky_0_next_and = sticky_0_next_more & sticky_0_next_any_2;
  assign sticky_0_next_more_2 = cut_0_d1_q > 1'h1;
  assign unused_any_3 = | { product[14:0], 1'h0 };
  assign sticky_0_next_any_3 = | { {6{product[24]}}, product[24:15] };
  assign sticky_0_next_and_2 = sticky_0_next_more_2 & sticky_0_next_any_3;
  assign sticky_0_next_more_3 = cut_0_d1_q > 2'h2;
  assign unused_any_5 = | { product[14:0], 1'h0 };
  assign unused_any_6 = | { {6{product[24]}}, product[24:15] };
  assign sticky_0_next_and_3 = sticky_0_next_more_3 & sticky_0_next_any_4;
  assign sticky_0_next_any = | { sticky_0_next_and_3, sticky_0_next_and_2, sticky_0_next_and };
  assign huge_0_next_at_most = cut_0_d1_q <= 1'h0;
  assign huge_0_next_xor = {16{product[24]}} ^ {16{product[24]}};
  assign huge_0_next_any_2 = | huge_0_next_xor;
  assign unused_xor = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_7 = | unused_xor;
  assign unused_xor_2 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_8 = | unused_xor_2;
  assign unused_xor_3 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_9 = | unused_xor_3;
  assign huge_0_next_and = huge_0_next_at_most & huge_0_next_any_2;
  assign huge_0_next_at_most_2 = cut_0_d1_q <= 1'h1;
  assign unused_xor_4 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_10 = | unused_xor_4;
  assign huge_0_next_xor_2 = {16{product[24]}} ^ {16{product[24]}};
  assign huge_0_next_any_3 = | huge_0_next_xor_2;
  assign unused_xor_5 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_11 = | unused_xor_5;
  assign unused_xor_6 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_12 = | unused_xor_6;
  assign huge_0_next_and_2 = huge_0_next_at_most_2 & huge_0_next_any_3;
  assign huge_0_next_at_most_3 = cut_0_d1_q <= 2'h2;
  assign unused_xor_7 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_13 = | unused_xor_7;
  assign unused_xor_8 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_14 = | unused_xor_8;
  assign huge_0_next_xor_3 = {16{product[24]}} ^ {16{product[24]}};
  assign huge_0_next_any_4 = | huge_0_next_xor_3;
  assign unused_xor_9 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_15 = | unused_xor_9;
  assign huge_0_next_and_3 = huge_0_next_at_most_3 & huge_0_next_any_4;
  assign huge_0_next_at_most_4 = cut_0_d1_q <= 2'h3;
  assign unused_xor_10 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_16 = | unused_xor_10;
  assign unused_xor_11 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_17 = | unused_xor_11;
  assign unused_xor_12 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_18 = | unused_xor_12;
  assign huge_0_next_xor_4 = {16{product[24]}} ^ {16{product[24]}};
  assign huge_0_next_any_5 = | huge_0_next_xor_4;
  assign huge_0_next_and_4 = huge_0_next_at_most_4 & huge_0_next_any_5;
  assign huge_0_next_any = | { huge_0_next_and_4, huge_0_next_and_3, huge_0_next_and_2, huge_0_next_and };
  assign sticky_1_next_more = cut_0_d1_q > 1'h0;
  assign sticky_1_next_any_2 = | { product[14:0], 1'h0 };
  assign unused_any_19 = | { {6{product[24]}}, product[24:15] };
  assign sticky_1_next_and = sticky_1_next_more & sticky_1_next_any_2;
  assign sticky_1_next_more_2 = cut_0_d1_q > 1'h1;
  assign unused_any_21 = | { product[14:0], 1'h0 };
  assign sticky_1_next_any_3 = | { {6{product[24]}}, product[24:15] };
  assign sticky_1_next_and_2 = sticky_1_next_more_2 & sticky_1_next_any_3;
  assign sticky_1_next_more_3 = cut_0_d1_q > 2'h2;
  assign unused_any_23 = | { product[14:0], 1'h0 };
  assign unused_any_24 = | { {6{product[24]}}, product[24:15] };
  assign sticky_1_next_and_3 = sticky_1_next_more_3 & sticky_1_next_any_4;
  assign sticky_1_next_any = | { sticky_1_next_and_3, sticky_1_next_and_2, sticky_1_next_and };
  assign sticky_1_next_or = sticky_0_next | sticky_1_next_any;
  assign sticky_1_next_more_4 = cut_1_d1_q > 1'h0;
  assign sticky_1_next_any_6 = | value_0_next[3:0];
  assign unused_any_25 = | value_0_next[7:4];
  assign unused_any_26 = | value_0_next[11:8];
  assign sticky_1_next_and_4 = sticky_1_next_more_4 & sticky_1_next_any_6;
  assign sticky_1_next_more_5 = cut_1_d1_q > 1'h1;
  assign unused_any_27 = | value_0_next[3:0];
  assign sticky_1_next_any_7 = | value_0_next[7:4];
  assign unused_any_28 = | value_0_next[11:8];
  assign sticky_1_next_and_5 = sticky_1_next_more_5 & sticky_1_next_any_7;
  assign sticky_1_next_more_6 = cut_1_d1_q > 2'h2;
  assign unused_any_29 = | value_0_next[3:0];
  assign unused_any_30 = | value_0_next[7:4];
  assign sticky_1_next_any_8 = | value_0_next[11:8];
  assign sticky_1_next_and_6 = sticky_1_next_more_6 & sticky_1_next_any_8;
  assign sticky_1_next_any_5 = | { sticky_1_next_and_6, sticky_1_next_and_5, sticky_1_next_and_4 };
  assign sticky_1_next = sticky_1_next_or | sticky_1_next_any_5;
  assign huge_1_next_at_most = cut_0_d1_q <= 1'h0;
  assign huge_1_next_xor = {16{product[24]}} ^ {16{product[24]}};
  assign huge_1_next_any_2 = | huge_1_next_xor;
  assign unused_xor_13 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_31 = | unused_xor_13;
  assign unused_xor_14 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_32 = | unused_xor_14;
  assign unused_xor_15 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_33 = | unused_xor_15;
  assign huge_1_next_and = huge_1_next_at_most & huge_1_next_any_2;
  assign huge_1_next_at_most_2 = cut_0_d1_q <= 1'h1;
  assign unused_xor_16 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_34 = | unused_xor_16;
  assign huge_1_next_xor_2 = {16{product[24]}} ^ {16{product[24]}};
  assign huge_1_next_any_3 = | huge_1_next_xor_2;
  assign unused_xor_17 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_35 = | unused_xor_17;
  assign unused_xor_18 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_36 = | unused_xor_18;
  assign huge_1_next_and_2 = huge_1_next_at_most_2 & huge_1_next_any_3;
  assign huge_1_next_at_most_3 = cut_0_d1_q <= 2'h2;
  assign unused_xor_19 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_37 = | unused_xor_19;
  assign unused_xor_20 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_38 = | unused_xor_20;
  assign huge_1_next_xor_3 = {16{product[24]}} ^ {16{product[24]}};
  assign huge_1_next_any_4 = | huge_1_next_xor_3;
  assign unused_xor_21 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_39 = | unused_xor_21;
  assign huge_1_next_and_3 = huge_1_next_at_most_3 & huge_1_next_any_4;
  assign huge_1_next_at_most_4 = cut_0_d1_q <= 2'h3;
  assign unused_xor_22 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_40 = | unused_xor_22;
  assign unused_xor_23 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_41 = | unused_xor_23;
  assign unused_xor_24 = {16{product[24]}} ^ {16{product[24]}};
  assign unused_any_42 = | unused_xor_24;
  assign huge_1_next_xor_4 = {16{product[24]}} ^ {16{product[24]}};
  assign huge_1_next_any_5 = | huge_1_next_xor_4;
  assign huge_1_next_and_4 = huge_1_next_at_most_4 & huge_1_next_any_5;
  assign huge_1_next_any = | { huge_1_next_and_4, huge_1_next_and_3, huge_1_next_and_2, huge_1_next_and };
  assign huge_1_next_or = huge_0_next | huge_1_next_any;
  assign huge_1_next_at_most_5 = cut_1_d1_q <= 1'h0;
  assign huge_1_next_xor_5 = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign huge_1_next_any_7 = | huge_1_next_xor_5;
  assign unused_xor_25 = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign unused_any_43 = | unused_xor_25;
  assign unused_xor_26 = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign unused_any_44 = | unused_xor_26;
  assign unused_xor_27 = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign unused_any_45 = | unused_xor_27;
  assign huge_1_next_and_5 = huge_1_next_at_most_5 & huge_1_next_any_7;
  assign huge_1_next_at_most_6 = cut_1_d1_q <= 1'h1;
  assign unused_xor_28 = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign unused_any_46 = | unused_xor_28;
  assign huge_1_next_xor_6 = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign huge_1_next_any_8 = | huge_1_next_xor_6;
  assign unused_xor_29 = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign unused_any_47 = | unused_xor_29;
  assign unused_xor_30 = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign unused_any_48 = | unused_xor_30;
  assign huge_1_next_and_6 = huge_1_next_at_most_6 & huge_1_next_any_8;
  assign huge_1_next_at_most_7 = cut_1_d1_q <= 2'h2;
  assign unused_xor_31 = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign unused_any_49 = | unused_xor_31;
  assign unused_xor_32 = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign unused_any_50 = | unused_xor_32;
  assign huge_1_next_xor_7 = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign huge_1_next_any_9 = | huge_1_next_xor_7;
  assign unused_xor_33 = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign unused_any_51 = | unused_xor_33;
  assign huge_1_next_and_7 = huge_1_next_at_most_7 & huge_1_next_any_9;
  assign huge_1_next_at_most_8 = cut_1_d1_q <= 2'h3;
  assign unused_xor_34 = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign unused_any_52 = | unused_xor_34;
  assign unused_xor_35 = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign unused_any_53 = | unused_xor_35;
  assign unused_xor_36 = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign unused_any_54 = | unused_xor_36;
  assign huge_1_next_xor_8 = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign huge_1_next_any_10 = | huge_1_next_xor_8;
  assign huge_1_next_and_8 = huge_1_next_at_most_8 & huge_1_next_any_10;
  assign huge_1_next_any_6 = | { huge_1_next_and_8, huge_1_next_and_7, huge_1_next_and_6, huge_1_next_and_5 };
  assign huge_1_next = huge_1_next_or | huge_1_next_any_6;
  assign sticky_2_next_more = cut_1_d1_q > 1'h0;
  assign sticky_2_next_any_2 = | value_0_next[3:0];
  assign unused_any_55 = | value_0_next[7:4];
  assign unused_any_56 = | value_0_next[11:8];
  assign sticky_2_next_and = sticky_2_next_more & sticky_2_next_any_2;
  assign sticky_2_next_more_2 = cut_1_d1_q > 1'h1;
  assign unused_any_57 = | value_0_next[3:0];
  assign sticky_2_next_any_3 = | value_0_next[7:4];
  assign unused_any_58 = | value_0_next[11:8];
  assign sticky_2_next_and_2 = sticky_2_next_more_2 & sticky_2_next_any_3;
  assign sticky_2_next_more_3 = cut_1_d1_q > 2'h2;
  assign unused_any_59 = | value_0_next[3:0];
  assign unused_any_60 = | value_0_next[7:4];
  assign sticky_2_next_any_4 = | value_0_next[11:8];
  assign sticky_2_next_and_3 = sticky_2_next_more_3 & sticky_2_next_any_4;
  assign sticky_2_next_any = | { sticky_2_next_and_3, sticky_2_next_and_2, sticky_2_next_and };
  assign sticky_2_next_or = sticky_1_next | sticky_2_next_any;
  assign sticky_2_next_more_4 = cut_2_d1_q > 1'h0;
  assign sticky_2_next_and_4 = sticky_2_next_more_4 & sticky_2_next_any_6;
  assign sticky_2_next_more_5 = cut_2_d1_q > 1'h1;
  assign sticky_2_next_and_5 = sticky_2_next_more_5 & sticky_2_next_any_7;
  assign sticky_2_next_more_6 = cut_2_d1_q > 2'h2;
  assign sticky_2_next_and_6 = sticky_2_next_more_6 & sticky_2_next_any_8;
  assign sticky_2_next_any_5 = | { sticky_2_next_and_6, sticky_2_next_and_5, sticky_2_next_and_4 };
  assign sticky_2_next = sticky_2_next_or | sticky_2_next_any_5;
  assign huge_2_next_at_most = cut_1_d1_q <= 1'h0;
  assign huge_2_next_xor = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign huge_2_next_any_2 = | huge_2_next_xor;
  assign unused_xor_37 = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign unused_any_67 = | unused_xor_37;
  assign unused_xor_38 = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign unused_any_68 = | unused_xor_38;
  assign unused_xor_39 = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign unused_any_69 = | unused_xor_39;
  assign huge_2_next_and = huge_2_next_at_most & huge_2_next_any_2;
  assign huge_2_next_at_most_2 = cut_1_d1_q <= 1'h1;
  assign unused_xor_40 = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign unused_any_70 = | unused_xor_40;
  assign huge_2_next_xor_2 = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign huge_2_next_any_3 = | huge_2_next_xor_2;
  assign unused_xor_41 = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign unused_any_71 = | unused_xor_41;
  assign unused_xor_42 = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign unused_any_72 = | unused_xor_42;
  assign huge_2_next_and_2 = huge_2_next_at_most_2 & huge_2_next_any_3;
  assign huge_2_next_at_most_3 = cut_1_d1_q <= 2'h2;
  assign unused_xor_43 = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign unused_any_73 = | unused_xor_43;
  assign unused_xor_44 = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign unused_any_74 = | unused_xor_44;
  assign huge_2_next_xor_3 = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign huge_2_next_any_4 = | huge_2_next_xor_3;
  assign unused_xor_45 = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign unused_any_75 = | unused_xor_45;
  assign huge_2_next_and_3 = huge_2_next_at_most_3 & huge_2_next_any_4;
  assign huge_2_next_at_most_4 = cut_1_d1_q <= 2'h3;
  assign unused_xor_46 = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign unused_any_76 = | unused_xor_46;
  assign unused_xor_47 = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign unused_any_77 = | unused_xor_47;
  assign unused_xor_48 = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign unused_any_78 = | unused_xor_48;
  assign huge_2_next_xor_4 = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign huge_2_next_any_5 = | huge_2_next_xor_4;
  assign huge_2_next_and_4 = huge_2_next_at_most_4 & huge_2_next_any_5;
  assign huge_2_next_any = | { huge_2_next_and_4, huge_2_next_and_3, huge_2_next_and_2, huge_2_next_and };
  assign huge_2_next_or = huge_1_next | huge_2_next_any;
  assign huge_2_next_at_most_5 = cut_2_d1_q <= 1'h0;
  assign huge_2_next_xor_5 = value_1_next[13] ^ value_1_next[16];
  assign unused_xor_49 = value_1_next[14] ^ value_1_next[16];
  assign unused_xor_50 = value_1_next[15] ^ value_1_next[16];
  assign unused_xor_51 = value_1_next[16] ^ value_1_next[16];
  assign huge_2_next_and_5 = huge_2_next_at_most_5 & huge_2_next_any_7;
  assign huge_2_next_at_most_6 = cut_2_d1_q <= 1'h1;
  assign unused_xor_52 = value_1_next[13] ^ value_1_next[16];
  assign huge_2_next_xor_6 = value_1_next[14] ^ value_1_next[16];
  assign unused_xor_53 = value_1_next[15] ^ value_1_next[16];
  assign unused_xor_54 = value_1_next[16] ^ value_1_next[16];
  assign huge_2_next_and_6 = huge_2_next_at_most_6 & huge_2_next_any_8;
  assign huge_2_next_at_most_7 = cut_2_d1_q <= 2'h2;
  assign unused_xor_55 = value_1_next[13] ^ value_1_next[16];
  assign unused_xor_56 = value_1_next[14] ^ value_1_next[16];
  assign huge_2_next_xor_7 = value_1_next[15] ^ value_1_next[16];
  assign unused_xor_57 = value_1_next[16] ^ value_1_next[16];
  assign huge_2_next_and_7 = huge_2_next_at_most_7 & huge_2_next_any_9;
  assign huge_2_next_at_most_8 = cut_2_d1_q <= 2'h3;
  assign unused_xor_58 = value_1_next[13] ^ value_1_next[16];
  assign unused_xor_59 = value_1_next[14] ^ value_1_next[16];
  assign unused_xor_60 = value_1_next[15] ^ value_1_next[16];
  assign huge_2_next_xor_8 = value_1_next[16] ^ value_1_next[16];
  assign huge_2_next_and_8 = huge_2_next_at_most_8 & huge_2_next_any_10;
  assign huge_2_next_any_6 = | { huge_2_next_and_8, huge_2_next_and_7, huge_2_next_and_6, huge_2_next_and_5 };
  assign huge_2_next = huge_2_next_or | huge_2_next_any_6;
  assign carry_xor = value_2_q[1] ^ w_d2_q[0];
  assign carry_or = sticky_2_q | carry_xor;
  assign carry = value_2_q[0] & carry_or;
  assign total_sum = $signed({ w_d2_q, 1'h1 }) + $signed({ value_2_q[13:1], carry });
  assign overflow_all = & total_q[13:11];
  assign overflow_any = | total_q[13:11];
  assign overflow_not_2 = ~ overflow_any;
  assign overflow_or = overflow_all | overflow_not_2;
  assign overflow_not = ~ overflow_or;
  assign overflow_next = huge_d1_q | overflow_not;
  assign w_next_all = & total_q[13:11];
  assign w_next_any = | total_q[13:11];
  assign w_next_not_2 = ~ w_next_any;
  assign w_next_or_2 = w_next_all | w_next_not_2;
  assign w_next_not = ~ w_next_or_2;
  assign w_next_or = huge_d1_q | w_next_not;
  assign w_next_choice_2 = huge_d1_q ? negative_d1_q : total_q[13];
  assign w_next_choice = w_next_choice_2 ? 12'h800 : 12'h7ff;
  always @(posedge clk)
    negative_early_d1_q <= product[24];
  always @(posedge clk)
    cut_0_d1_q <= cut[5:4];
  always @(posedge clk)
    cut_1_d1_q <= cut[3:2];
  always @(posedge clk)
    cut_2_d1_q <= cut[1:0];
  always @(posedge clk)
    value_2_q <= value_2_next;
  always @(posedge clk)
    sticky_2_q <= sticky_2_next;
  always @(posedge clk)
    huge_2_q <= huge_2_next;
  always @(posedge clk)
    w_d1_q <= w;
  always @(posedge clk)
    w_d2_q <= w_d1_q;
  always @(posedge clk)
    total_q <= total_next[13:0];
  always @(posedge clk)
    huge_d1_q <= huge_2_q;
  always @(posedge clk)
    negative_d1_q <= negative_early_d1_q;
  always @(posedge clk)
    w_next <= w_next_next;
  always @(posedge clk)
    overflow <= overflow_next;
  \ska_lane.updater.product  product_2 (
    .a(a),
    .b(b),
    .clk(clk),
    .product_q(product),
    .rst(rst)
  );
  always @* begin
    if (unused_10_) begin end
    (* full_case = 32'd1 *)
    casez (cut_0_d1_q)
      2'h0:
          value_0_next = { {3{product[24]}}, product, 1'h0 };
      2'h1:
          value_0_next = { {19{product[24]}}, product[24:15] };
      2'h2:
          value_0_next = {29{product[24]}};
      2'h3:
          value_0_next = {29{product[24]}};
      default: ;
    endcase
  end
  always @* begin
    if (unused_10_) begin end
    (* full_case = 32'd1 *)
    casez (cut_1_d1_q)
      2'h0:
          value_1_next = value_0_next[16:0];
      2'h1:
          value_1_next = value_0_next[20:4];
      2'h2:
          value_1_next = value_0_next[24:8];
      2'h3:
          value_1_next = value_0_next[28:12];
      default: ;
    endcase
  end
  always @* begin
    if (unused_10_) begin end
    (* full_case = 32'd1 *)
    casez (cut_2_d1_q)
      2'h0:
          value_2_next = value_1_next[13:0];
      2'h1:
          value_2_next = value_1_next[14:1];
      2'h2:
          value_2_next = value_1_next[15:2];
      2'h3:
          value_2_next = value_1_next[16:3];
      default: ;
    endcase
  end
  always @* begin
    if (unused_10_) begin end
    w_next_next = total_q[11:0];
    if (w_next_or) begin
      w_next_next = w_next_choice;
    end
  end
  assign a_2 = a;
  assign mantissa = b;
  assign value_0 = value_0_next;
  assign sticky_0 = sticky_0_next;
  assign huge_0 = huge_0_next;
  assign value_1 = value_1_next;
  assign sticky_1 = sticky_1_next;
  assign huge_1 = huge_1_next;
  assign w_next_q = w_next;
  assign overflow_q = overflow;
  assign sticky_0_next_or = 1'h0;
  assign unused_any_2 = product[24];
  assign unused_any_4 = product[24];
  assign sticky_0_next_any_4 = product[24];
  assign sticky_0_next = sticky_0_next_any;
  assign huge_0_next_or = 1'h0;
  assign huge_0_next = huge_0_next_any;
  assign unused_any_20 = product[24];
  assign unused_any_22 = product[24];
  assign sticky_1_next_any_4 = product[24];
  assign sticky_2_next_any_6 = value_1_next[0];
  assign unused_any_61 = value_1_next[1];
  assign unused_any_62 = value_1_next[2];
  assign unused_any_63 = value_1_next[0];
  assign sticky_2_next_any_7 = value_1_next[1];
  assign unused_any_64 = value_1_next[2];
  assign unused_any_65 = value_1_next[0];
  assign unused_any_66 = value_1_next[1];
  assign sticky_2_next_any_8 = value_1_next[2];
  assign huge_2_next_any_7 = huge_2_next_xor_5;
  assign unused_any_79 = unused_xor_49;
  assign unused_any_80 = unused_xor_50;
  assign unused_any_81 = unused_xor_51;
  assign unused_any_82 = unused_xor_52;
  assign huge_2_next_any_8 = huge_2_next_xor_6;
  assign unused_any_83 = unused_xor_53;
  assign unused_any_84 = unused_xor_54;
  assign unused_any_85 = unused_xor_55;
  assign unused_any_86 = unused_xor_56;
  assign huge_2_next_any_9 = huge_2_next_xor_7;
  assign unused_any_87 = unused_xor_57;
  assign unused_any_88 = unused_xor_58;
  assign unused_any_89 = unused_xor_59;
  assign unused_any_90 = unused_xor_60;
  assign huge_2_next_any_10 = huge_2_next_xor_8;
  assign total_next = { total_sum[14], total_sum[14:1] };
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.updater.product (
  input wire clk,
  input wire rst,
  input wire [23:0] a,
  input wire b,
  output reg [24:0] product_q
);
  (* init = 25'h0000000 *)
  wire [24:0] product;
  wire [24:0] product_next;
  initial product_q = 25'h0000000;
  assign product_next = $signed(a) * $signed({ 1'h0, b });
  always @(posedge clk)
    product_q <= product_next;
  assign product = product_q;
endmodule

// Made from ska_hw.hdl.lib.requantize.Requantize.
module \ska_lane.view_w (
  input wire clk,
  input wire rst,
  input wire [11:0] x,
  output reg [9:0] y,
  output reg overflow
);
  reg unused_11_;
  initial unused_11_ = 0;
  wire above_minus_one;
  wire above_minus_one_late;
  wire [10:0] above_minus_one_left;
  wire [12:0] above_minus_one_left_2;
  wire above_minus_two;
  wire above_minus_two_late;
  wire [10:0] above_minus_two_left;
  wire [12:0] above_minus_two_left_2;
  wire above_zero;
  wire above_zero_late;
  wire [10:0] above_zero_left;
  wire [12:0] above_zero_left_2;
  wire carry;
  wire carry_any;
  wire [12:0] carry_left;
  wire [12:0] carry_left_2;
  wire [10:0] carry_left_3;
  wire [12:0] carry_left_4;
  wire carry_or;
  wire [8:0] low;
  wire low_side;
  wire negative;
  initial overflow = 1'h0;
  wire overflow_and;
  wire overflow_and_2;
  wire overflow_and_3;
  wire overflow_and_4;
  wire overflow_next;
  wire overflow_not;
  wire overflow_not_2;
  wire overflow_or;
  wire overflow_or_2;
  wire overflow_or_3;
  (* init = 1'h0 *)
  wire overflow_q;
  wire parity;
  wire parity_late;
  wire [8:0] rounded;
  wire up;
  initial y = 10'h000;
  wire y_and;
  wire y_and_2;
  wire y_and_3;
  wire y_and_4;
  wire [9:0] y_choice;
  wire [10:0] y_left;
  wire [12:0] y_left_2;
  wire [10:0] y_left_3;
  wire [12:0] y_left_4;
  wire [10:0] y_left_5;
  wire [12:0] y_left_6;
  reg [9:0] y_next;
  wire y_not;
  wire y_not_2;
  wire y_not_3;
  wire y_or;
  wire y_or_2;
  wire y_or_3;
  (* init = 10'h000 *)
  wire [9:0] y_q;
  wire [9:0] y_sum;
  wire [9:0] y_sum_2;
  wire y_xor;
  assign carry_or = carry_any | carry_left_3[0];
  assign carry = carry_left[1] & carry_or;
  assign above_minus_two = above_minus_two_left[10:9] == 2'h2;
  assign above_minus_one = above_minus_one_left[10:9] == 2'h3;
  assign above_zero = ~| above_zero_left[10:9];
  assign y_sum = y_left[8:0] + carry;
  assign y_sum_2 = y_left[8:0] + carry;
  assign y_xor = y_left_3[9] ^ y_sum_2[9];
  assign overflow_not = ~ y_sum_2[9];
  assign overflow_and = above_zero & overflow_not;
  assign overflow_and_2 = above_minus_one & y_sum_2[9];
  assign overflow_or_3 = overflow_and | overflow_and_2;
  assign overflow_not_2 = ~ y_sum_2[9];
  assign overflow_and_3 = above_minus_one & overflow_not_2;
  assign overflow_or_2 = overflow_or_3 | overflow_and_3;
  assign overflow_and_4 = above_minus_two & y_sum_2[9];
  assign overflow_or = overflow_or_2 | overflow_and_4;
  assign overflow_next = ~ overflow_or;
  assign y_not_2 = ~ y_sum_2[9];
  assign y_and = above_zero & y_not_2;
  assign y_and_2 = above_minus_one & y_sum_2[9];
  assign y_or_3 = y_and | y_and_2;
  assign y_not_3 = ~ y_sum_2[9];
  assign y_and_3 = above_minus_one & y_not_3;
  assign y_or_2 = y_or_3 | y_and_3;
  assign y_and_4 = above_minus_two & y_sum_2[9];
  assign y_or = y_or_2 | y_and_4;
  assign y_not = ~ y_or;
  assign y_choice = y_left_5[10] ? 10'h200 : 10'h1ff;
  always @(posedge clk)
    y <= y_next;
  always @(posedge clk)
    overflow <= overflow_next;
  always @* begin
    if (unused_11_) begin end
    y_next = { y_xor, y_sum[8:0] };
    if (y_not) begin
      y_next = y_choice;
    end
  end
  assign low = y_left[8:0];
  assign parity = y_left_3[9];
  assign negative = y_left_5[10];
  assign rounded = y_sum[8:0];
  assign up = y_sum_2[9];
  assign parity_late = y_left_3[9];
  assign low_side = y_left_5[10];
  assign above_minus_two_late = above_minus_two;
  assign above_minus_one_late = above_minus_one;
  assign above_zero_late = above_zero;
  assign y_q = y;
  assign overflow_q = overflow;
  assign carry_left = { x[11], x };
  assign carry_left_2 = { x[11], x };
  assign carry_any = carry_left_2[0];
  assign carry_left_4 = { x[11], x };
  assign carry_left_3 = { carry_left_4[11], carry_left_4[11:2] };
  assign y_left_2 = { x[11], x };
  assign y_left = { y_left_2[11], y_left_2[11:2] };
  assign y_left_4 = { x[11], x };
  assign y_left_3 = { y_left_4[11], y_left_4[11:2] };
  assign y_left_6 = { x[11], x };
  assign y_left_5 = { y_left_6[11], y_left_6[11:2] };
  assign above_minus_two_left_2 = { x[11], x };
  assign above_minus_two_left = { above_minus_two_left_2[11], above_minus_two_left_2[11:2] };
  assign above_minus_one_left_2 = { x[11], x };
  assign above_minus_one_left = { above_minus_one_left_2[11], above_minus_one_left_2[11:2] };
  assign above_zero_left_2 = { x[11], x };
  assign above_zero_left = { above_zero_left_2[11], above_zero_left_2[11:2] };
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.weights (
  input wire clk,
  input wire rst,
  input wire [9:0] read_address,
  input wire [9:0] write__addr,
  input wire [11:0] write__data,
  input wire write__en,
  output reg [11:0] read_q
);
  (* init = 12'h000 *)
  wire [11:0] read_data;
  initial read_q = 12'h000;
  wire [9:0] signature__addr;
  wire [11:0] signature__data;
  wire [9:0] write_address;
  wire [11:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  (* ram_style = "block" *)
  (* syn_ramstyle = "block_ram" *)
  reg [11:0] memory [639:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 640; memory_row = memory_row + 1)
      memory[memory_row] = 12'h000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [11:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read_address];
  end
  assign signature__data = _0_;
  always @(posedge clk)
    read_q <= signature__data;
  assign signature__addr = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

// Made from ska_hw.hdl.core.TrainingCore.
module ska_core(
  input wire clk,
  input wire rst,
  input wire start,
  input wire resume,
  input wire abort_run,
  input wire [5:0] samples,
  input wire [19:0] steps,
  input wire c_mantissa,
  input wire [5:0] c_shift,
  input wire [31:0] seed,
  input wire pause,
  input wire stop_enable,
  input wire [5:0] stop_shift,
  input wire result_layer,
  input wire [3:0] result_entry,
  input wire [2:0] host_tensor,
  input wire host_bank,
  input wire [10:0] host_address,
  input wire host_write,
  input wire [11:0] host_write_data,
  input wire host_read,
  output wire busy,
  output wire paused,
  output wire done,
  output wire [2:0] error,
  output wire [47:0] cycles,
  output wire [47:0] stall_cycles,
  output wire [19:0] steps_done,
  output wire stopped,
  output reg [42:0] result,
  output reg record_valid,
  output reg record_layer,
  output reg [3:0] record_entry,
  output reg [42:0] record_value,
  output reg host_read_valid,
  output wire [11:0] host_read_data
);
  reg unused_1_;
  initial unused_1_ = 0;
  wire abort_run_2;
  wire begin_forward;
  wire begin_update;
  wire busy_2;
  reg busy_d1_q;
  initial busy_d1_q = 1'h0;
  wire c_mantissa_2;
  wire [5:0] c_shift_2;
  reg clean_next;
  wire clean_or;
  reg clean_q;
  initial clean_q = 1'h0;
  wire collect;
  wire [147:0] command;
  wire [4:0] \command.collect ;
  wire \command.collect.active ;
  wire [3:0] \command.collect.entry ;
  wire [14:0] \command.done ;
  wire [8:0] \command.done.address ;
  wire \command.done.first ;
  wire [4:0] \command.done.sample ;
  wire [12:0] \command.drain ;
  wire \command.drain.active ;
  wire [9:0] \command.drain.address ;
  wire \command.drain.bias ;
  wire \command.drain.edge ;
  wire [18:0] \command.host ;
  wire \command.host.bank ;
  wire [11:0] \command.host.data ;
  (* enum_base_type = "HostTensor" *)
  (* enum_value_000 = "X" *)
  (* enum_value_001 = "W" *)
  (* enum_value_010 = "B" *)
  (* enum_value_011 = "Z" *)
  (* enum_value_100 = "D" *)
  (* enum_value_101 = "G" *)
  wire [2:0] \command.host.tensor ;
  wire \command.host.write_b ;
  wire \command.host.write_w ;
  wire \command.host.write_x ;
  wire [14:0] \command.post ;
  wire \command.post.active ;
  wire [8:0] \command.post.address ;
  wire [4:0] \command.post.sample ;
  wire [5:0] \command.psum_read ;
  wire \command.psum_read.active ;
  wire [4:0] \command.psum_read.sample ;
  wire [5:0] \command.psum_write ;
  wire \command.psum_write.active ;
  wire [4:0] \command.psum_write.sample ;
  wire [10:0] \command.store ;
  wire [10:0] \command.store.address ;
  wire [10:0] \command.update ;
  wire [9:0] \command.update.address ;
  wire \command.update.bias ;
  wire [9:0] \command.view ;
  wire [9:0] \command.view.address ;
  wire [11:0] \command.w ;
  wire \command.w.active ;
  wire [9:0] \command.w.address ;
  wire \command.w.edge ;
  wire [24:0] \command.x ;
  wire \command.x.active ;
  wire [10:0] \command.x.address ;
  wire \command.x.edge ;
  wire [8:0] \command.x.g_address ;
  wire \command.x.last ;
  wire \command.x.load ;
  wire \command.x.update ;
  wire [147:0] command_out_0;
  wire commands_clk;
  reg commands_reset_q;
  initial commands_reset_q = 1'h0;
  (* init = 1'h0 *)
  wire commands_rst;
  wire [20:0] crossing;
  wire [5:0] cut_b;
  wire [5:0] cut_w;
  wire [47:0] cycles_2;
  wire d_operand_d1_next;
  reg d_operand_d1_q;
  initial d_operand_d1_q = 1'h0;
  wire done_2;
  (* init = 1'h0 *)
  wire enable;
  wire \end ;
  reg [3:0] entry_d1_q;
  initial entry_d1_q = 4'h0;
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  wire [2:0] error_2;
  wire first_step;
  wire [7:0] g;
  wire [7:0] g_0;
  wire [10:0] host_address_2;
  wire host_bank_2;
  wire [11:0] host_out_0;
  reg host_read_d1_q;
  initial host_read_d1_q = 1'h0;
  initial host_read_valid = 1'h0;
  (* init = 1'h0 *)
  wire host_read_valid_d10_q;
  wire host_read_valid_d1_and;
  reg host_read_valid_d1_next;
  wire host_read_valid_d1_not;
  reg host_read_valid_d1_q;
  initial host_read_valid_d1_q = 1'h0;
  reg host_read_valid_d2_next;
  reg host_read_valid_d2_q;
  initial host_read_valid_d2_q = 1'h0;
  reg host_read_valid_d3_next;
  reg host_read_valid_d3_q;
  initial host_read_valid_d3_q = 1'h0;
  reg host_read_valid_d4_next;
  reg host_read_valid_d4_q;
  initial host_read_valid_d4_q = 1'h0;
  reg host_read_valid_d5_next;
  reg host_read_valid_d5_q;
  initial host_read_valid_d5_q = 1'h0;
  reg host_read_valid_d6_next;
  reg host_read_valid_d6_q;
  initial host_read_valid_d6_q = 1'h0;
  reg host_read_valid_d7_next;
  reg host_read_valid_d7_q;
  initial host_read_valid_d7_q = 1'h0;
  reg host_read_valid_d8_next;
  reg host_read_valid_d8_q;
  initial host_read_valid_d8_q = 1'h0;
  reg host_read_valid_d9_next;
  reg host_read_valid_d9_q;
  initial host_read_valid_d9_q = 1'h0;
  reg host_read_valid_next;
  (* enum_base_type = "HostTensor" *)
  (* enum_value_000 = "X" *)
  (* enum_value_001 = "W" *)
  (* enum_value_010 = "B" *)
  (* enum_value_011 = "Z" *)
  (* enum_value_100 = "D" *)
  (* enum_value_101 = "G" *)
  (* enum_base_type = "HostTensor" *)
  (* enum_value_000 = "X" *)
  (* enum_value_001 = "W" *)
  (* enum_value_010 = "B" *)
  (* enum_value_011 = "Z" *)
  (* enum_value_100 = "D" *)
  (* enum_value_101 = "G" *)
  wire [2:0] host_tensor_2;
  wire host_write_2;
  wire [11:0] host_write_data_2;
  wire judged;
  wire keys_ready;
  wire keys_ready_2;
  wire [22:0] lane_0_settings_out_value;
  reg lane_reset_d1_q;
  initial lane_reset_d1_q = 1'h0;
  reg lane_reset_d2_q;
  initial lane_reset_d2_q = 1'h0;
  wire late_pulses_clk;
  reg late_pulses_reset_q;
  initial late_pulses_reset_q = 1'h0;
  (* init = 1'h0 *)
  wire late_pulses_rst;
  wire layer;
  wire [36:0] layer_2;
  wire layer_b_base;
  wire layer_columns;
  wire [1:0] layer_cut;
  wire layer_has_above;
  wire [5:0] layer_input_last;
  wire [6:0] layer_inputs;
  wire layer_layer0;
  wire layer_number;
  wire layer_operand_base;
  wire layer_operand_copy;
  wire layer_out_base;
  wire layer_out_copy;
  wire [3:0] layer_output_last;
  wire layer_rows;
  wire layer_state_base;
  wire layer_w_base;
  wire [6:0] layer_w_stride;
  wire load;
  wire load_0;
  wire mantissa;
  wire nothing_d1_equal;
  wire nothing_d1_equal_2;
  wire nothing_d1_next;
  reg nothing_d1_q;
  initial nothing_d1_q = 1'h0;
  reg nothing_d2_q;
  initial nothing_d2_q = 1'h0;
  reg observer_enable_d1_q;
  initial observer_enable_d1_q = 1'h0;
  reg [19:0] observer_step_d1_q;
  initial observer_step_d1_q = 20'h00000;
  wire pause_2;
  wire paused_2;
  wire [23:0] psum_in;
  wire [23:0] psum_in_0;
  wire [23:0] psum_out;
  wire pulses_clk;
  reg pulses_reset_q;
  initial pulses_reset_q = 1'h0;
  (* init = 1'h0 *)
  wire pulses_rst;
  wire [4:0] read_address;
  wire [42:0] read_data;
  reg record_active_d1_next;
  reg record_active_d1_q;
  initial record_active_d1_q = 1'h0;
  (* init = 1'h0 *)
  wire record_active_q;
  reg record_collected_next;
  reg record_collected_q;
  initial record_collected_q = 1'h0;
  wire record_early_d1_and;
  reg record_early_d1_next;
  reg record_early_d1_q;
  initial record_early_d1_q = 1'h0;
  reg record_early_d2_next;
  reg record_early_d2_q;
  initial record_early_d2_q = 1'h0;
  reg record_early_d3_next;
  reg record_early_d3_q;
  initial record_early_d3_q = 1'h0;
  reg record_early_d4_next;
  reg record_early_d4_q;
  initial record_early_d4_q = 1'h0;
  reg record_early_d5_next;
  reg record_early_d5_q;
  initial record_early_d5_q = 1'h0;
  initial record_entry = 4'h0;
  reg [3:0] record_entry_2;
  initial record_entry_2 = 4'h0;
  reg [3:0] record_entry_d1_q;
  initial record_entry_d1_q = 4'h0;
  reg [3:0] record_entry_d2_q;
  initial record_entry_d2_q = 4'h0;
  reg [3:0] record_entry_d3_q;
  initial record_entry_d3_q = 4'h0;
  reg [3:0] record_entry_d4_q;
  initial record_entry_d4_q = 4'h0;
  reg [3:0] record_entry_d5_q;
  initial record_entry_d5_q = 4'h0;
  wire [3:0] record_entry_next;
  (* init = 4'h0 *)
  wire [3:0] record_entry_q;
  wire record_kept_d1_and;
  wire record_kept_d1_and_2;
  wire record_kept_d1_equal;
  reg record_kept_d1_next;
  wire record_kept_d1_not;
  reg record_kept_d1_q;
  initial record_kept_d1_q = 1'h0;
  wire record_last_d1_next;
  reg record_last_d1_q;
  initial record_last_d1_q = 1'h0;
  initial record_layer = 1'h0;
  wire record_layer_2;
  wire [1:0] record_layer_next;
  wire record_layer_next_2;
  reg record_layer_q;
  initial record_layer_q = 1'h0;
  wire [42:0] record_next;
  initial record_valid = 1'h0;
  reg record_valid_2;
  initial record_valid_2 = 1'h0;
  reg record_valid_2_next;
  reg record_valid_next;
  wire record_valid_or;
  initial record_value = 43'h00000000000;
  wire [42:0] record_value_2;
  (* init = 4'h0 *)
  wire [3:0] recorded_entry_q;
  (* init = 1'h0 *)
  wire recorded_layer_q;
  (* init = 1'h0 *)
  wire recorded_valid_q;
  (* init = 43'h00000000000 *)
  wire [42:0] recorded_value_q;
  wire reset_out_0;
  reg restart;
  initial restart = 1'h0;
  (* init = 1'h0 *)
  wire restart_d1_q;
  reg restart_next;
  initial result = 43'h00000000000;
  wire [42:0] result_next;
  (* init = 43'h00000000000 *)
  wire [42:0] result_q;
  wire results_clk;
  reg results_reset_q;
  initial results_reset_q = 1'h1;
  (* init = 1'h1 *)
  wire results_rst;
  wire resume_2;
  wire [5:0] run_samples;
  wire run_stop_enable;
  wire [5:0] run_stop_shift;
  wire [5:0] samples_2;
  wire [31:0] seed_2;
  wire sequencer_clk;
  reg sequencer_reset_q;
  initial sequencer_reset_q = 1'h1;
  (* init = 1'h1 *)
  wire sequencer_rst;
  wire [22:0] settings;
  wire [3:0] \settings.b_address ;
  wire \settings.columns ;
  wire [5:0] \settings.cut_b ;
  wire [5:0] \settings.cut_w ;
  wire \settings.edge ;
  wire \settings.first ;
  wire \settings.has_above ;
  wire \settings.layer0 ;
  wire \settings.mantissa ;
  wire \settings.rows ;
  wire settled;
  wire [5:0] shift;
  wire [80:0] slot;
  wire [3:0] \slot.b ;
  wire [15:0] \slot.column ;
  wire \slot.first_input ;
  wire \slot.last_input ;
  wire \slot.last_output ;
  wire [10:0] \slot.out ;
  wire [15:0] \slot.row ;
  wire [8:0] \slot.state ;
  wire \slot.update ;
  wire [9:0] \slot.w ;
  wire [10:0] \slot.x ;
  wire [47:0] stall_cycles_2;
  wire start_2;
  wire start_2_not;
  (* init = 20'h00000 *)
  wire [19:0] step;
  wire [19:0] steps_2;
  wire [19:0] steps_done_2;
  wire stop;
  wire stop_2;
  wire stop_enable_2;
  wire [5:0] stop_shift_2;
  wire stopped_2;
  wire update;
  wire update_0;
  wire [6:0] update_samples;
  wire [42:0] value_out_0;
  wire [9:0] w;
  wire [9:0] w_0;
  wire [4:0] write_address;
  (* init = 43'h00000000000 *)
  wire [42:0] write_data;
  (* init = 1'h0 *)
  wire write_enable;
  wire [7:0] x;
  wire [7:0] x_0;
  assign record_next = judged ? { {22{crossing[20]}}, crossing } : record_value_2;
  always @(posedge clk)
    sequencer_reset_q <= rst;
  always @(posedge clk)
    commands_reset_q <= rst;
  always @(posedge clk)
    pulses_reset_q <= commands_reset_q;
  always @(posedge clk)
    late_pulses_reset_q <= pulses_reset_q;
  always @(posedge clk)
    results_reset_q <= commands_reset_q;
  always @(posedge clk)
    lane_reset_d1_q <= commands_reset_q;
  always @(posedge clk)
    lane_reset_d2_q <= lane_reset_d1_q;
  always @(posedge clk)
    host_read_d1_q <= host_read;
  always @(posedge clk)
    busy_d1_q <= busy;
  always @(posedge clk)
    record_entry_d1_q <= command_out_0[128:125];
  always @(posedge clk)
    record_entry_d2_q <= record_entry_d1_q;
  always @(posedge clk)
    record_entry_d3_q <= record_entry_d2_q;
  always @(posedge clk)
    record_entry_d4_q <= record_entry_d3_q;
  always @(posedge clk)
    record_entry_d5_q <= record_entry_d4_q;
  always @(posedge clk)
    record_last_d1_q <= record_last_d1_next;
  always @(posedge clk)
    d_operand_d1_q <= d_operand_d1_next;
  always @(posedge clk)
    entry_d1_q <= record_entry_d5_q;
  always @(posedge clk)
    observer_enable_d1_q <= run_stop_enable;
  always @(posedge clk)
    observer_step_d1_q <= steps_done;
  always @(posedge clk)
    nothing_d1_q <= nothing_d1_next;
  always @(posedge clk)
    nothing_d2_q <= nothing_d1_q;
  always @(posedge clk)
    result <= result_next;
  always @(posedge clk)
    host_read_valid_d1_q <= host_read_valid_d1_next;
  always @(posedge clk)
    host_read_valid_d2_q <= host_read_valid_d2_next;
  always @(posedge clk)
    host_read_valid_d3_q <= host_read_valid_d3_next;
  always @(posedge clk)
    host_read_valid_d4_q <= host_read_valid_d4_next;
  always @(posedge clk)
    host_read_valid_d5_q <= host_read_valid_d5_next;
  always @(posedge clk)
    host_read_valid_d6_q <= host_read_valid_d6_next;
  always @(posedge clk)
    host_read_valid_d7_q <= host_read_valid_d7_next;
  always @(posedge clk)
    host_read_valid_d8_q <= host_read_valid_d8_next;
  always @(posedge clk)
    host_read_valid_d9_q <= host_read_valid_d9_next;
  always @(posedge clk)
    host_read_valid <= host_read_valid_next;
  always @(posedge clk)
    clean_q <= clean_next;
  always @(posedge clk)
    record_early_d1_q <= record_early_d1_next;
  always @(posedge clk)
    record_early_d2_q <= record_early_d2_next;
  always @(posedge clk)
    record_early_d3_q <= record_early_d3_next;
  always @(posedge clk)
    record_early_d4_q <= record_early_d4_next;
  always @(posedge clk)
    record_early_d5_q <= record_early_d5_next;
  always @(posedge clk)
    record_active_d1_q <= record_active_d1_next;
  always @(posedge clk)
    record_kept_d1_q <= record_kept_d1_next;
  always @(posedge clk)
    record_valid_2 <= record_valid_2_next;
  always @(posedge clk)
    record_collected_q <= record_collected_next;
  always @(posedge clk)
    record_entry_2 <= entry_d1_q;
  always @(posedge clk)
    record_layer_q <= record_layer_next[0];
  always @(posedge clk)
    restart <= restart_next;
  always @(posedge clk)
    record_valid <= record_valid_next;
  always @(posedge clk)
    record_entry <= record_entry_next;
  always @(posedge clk)
    record_layer <= record_layer_next_2;
  always @(posedge clk)
    record_value <= record_next;
  assign record_last_d1_next = ~| layer_number;
  assign d_operand_d1_next = record_entry_d5_q == 3'h6;
  assign nothing_d1_equal = ~| result_layer;
  assign nothing_d1_equal_2 = result_entry == 3'h6;
  assign nothing_d1_next = nothing_d1_equal & nothing_d1_equal_2;
  assign result_next = nothing_d2_q ? 43'h00000000000 : read_data;
  assign start_2_not = ~ rst;
  assign start_2 = start & start_2_not;
  assign host_read_valid_d1_not = ~ busy_d1_q;
  assign host_read_valid_d1_and = host_read_d1_q & host_read_valid_d1_not;
  assign clean_or = clean_q | reset_out_0;
  assign record_early_d1_and = command_out_0[124] & clean_q;
  assign record_kept_d1_equal = record_entry_d5_q == 3'h6;
  assign record_kept_d1_and_2 = record_kept_d1_equal & record_last_d1_q;
  assign record_kept_d1_not = ~ record_kept_d1_and_2;
  assign record_kept_d1_and = record_early_d5_q & record_kept_d1_not;
  assign record_layer_next = layer_number + d_operand_d1_q;
  assign record_valid_or = record_collected_q | judged;
  assign record_entry_next = judged ? 4'hc : record_entry_2;
  assign record_layer_next_2 = judged ? layer : record_layer_q;
  \ska_core.array  array (
    .clk(clk),
    .g(g),
    .load(load),
    .psum_in(psum_in),
    .psum_out(psum_out),
    .update(update),
    .w(w),
    .x(x)
  );
  \ska_core.commands  commands (
    .begin_forward(begin_forward),
    .begin_update(begin_update),
    .busy(busy),
    .collect(collect),
    .command_collect_active_q(\command.collect.active ),
    .command_collect_entry_q(\command.collect.entry ),
    .command_done_address_q(\command.done.address ),
    .command_done_first_q(\command.done.first ),
    .command_done_sample_q(\command.done.sample ),
    .command_drain_active_q(\command.drain.active ),
    .command_drain_address_q(\command.drain.address ),
    .command_drain_bias_q(\command.drain.bias ),
    .command_drain_edge_q(\command.drain.edge ),
    .command_host_bank_q(\command.host.bank ),
    .command_host_data_q(\command.host.data ),
    .command_host_tensor_q(\command.host.tensor ),
    .command_host_write_b_q(\command.host.write_b ),
    .command_host_write_w_q(\command.host.write_w ),
    .command_host_write_x_q(\command.host.write_x ),
    .command_post_active_q(\command.post.active ),
    .command_post_address_q(\command.post.address ),
    .command_post_sample_q(\command.post.sample ),
    .command_psum_read_active_q(\command.psum_read.active ),
    .command_psum_read_sample_q(\command.psum_read.sample ),
    .command_psum_write_active_q(\command.psum_write.active ),
    .command_psum_write_sample_q(\command.psum_write.sample ),
    .command_store_address_q(\command.store ),
    .command_update_address_q(\command.update.address ),
    .command_update_bias_q(\command.update.bias ),
    .command_view_address_q(\command.view ),
    .command_w_active_q(\command.w.active ),
    .command_w_address_q(\command.w.address ),
    .command_w_edge_q(\command.w.edge ),
    .command_x_active_q(\command.x.active ),
    .command_x_address_q(\command.x.address ),
    .command_x_edge_q(\command.x.edge ),
    .command_x_g_address_q(\command.x.g_address ),
    .command_x_last_q(\command.x.last ),
    .command_x_load_q(\command.x.load ),
    .command_x_update_q(\command.x.update ),
    .commands_clk(clk),
    .commands_rst(commands_reset_q),
    .cut_b(cut_b),
    .cut_w(cut_w),
    .\end (\end ),
    .first_step(first_step),
    .host_address(host_address),
    .host_bank(host_bank),
    .host_tensor(host_tensor),
    .host_write(host_write),
    .host_write_data(host_write_data),
    .late_pulses_rst(late_pulses_reset_q),
    .layer(layer_2),
    .mantissa(mantissa),
    .pulses_rst(pulses_reset_q),
    .run_samples(run_samples),
    .settings(settings),
    .slot(slot),
    .update_samples(update_samples)
  );
  ska_lane lane_0 (
    .clk(clk),
    .command_in({ \command.host.data , \command.host.bank , \command.host.tensor , \command.host.write_b , \command.host.write_w , \command.host.write_x , \command.collect.entry , \command.collect.active , \command.view , \command.update.address , \command.update.bias , \command.drain.address , \command.drain.edge , \command.drain.bias , \command.drain.active , \command.store , \command.done.sample , \command.done.address , \command.done.first , \command.post.sample , \command.post.address , \command.post.active , \command.psum_write.sample , \command.psum_write.active , \command.psum_read.sample , \command.psum_read.active , \command.w.address , \command.w.edge , \command.w.active , \command.x.g_address , \command.x.address , \command.x.last , \command.x.update , \command.x.load , \command.x.edge , \command.x.active  }),
    .command_out(command_out_0),
    .g(g),
    .host_in(12'h000),
    .host_out(host_read_data),
    .index(1'h0),
    .load(load),
    .psum_in(psum_in),
    .psum_out(psum_out),
    .reset_out(reset_out_0),
    .rst(lane_reset_d2_q),
    .settings_in(settings),
    .settings_out(lane_0_settings_out_value),
    .update(update),
    .value_in(43'h00000000000),
    .value_out(record_value_2),
    .w(w),
    .x(x)
  );
  \ska_core.observer  observer (
    .crossing(crossing),
    .enable(observer_enable_d1_q),
    .judged_d4_q(judged),
    .layer_q(layer),
    .record_entry(record_entry_2),
    .record_layer(layer_number),
    .record_valid(record_valid_2),
    .record_value(record_value_2),
    .restart(restart),
    .results_clk(clk),
    .results_rst(results_reset_q),
    .shift(shift),
    .step(observer_step_d1_q),
    .stop_q(stop)
  );
  \ska_core.results  results (
    .clk(clk),
    .read_q(read_data),
    .record_entry(record_entry),
    .record_layer(record_layer),
    .result_entry(result_entry),
    .result_layer(result_layer),
    .rst(rst),
    .write__data(record_value),
    .write__en(record_valid)
  );
  \ska_core.sequencer  sequencer (
    ._end_q(\end ),
    ._error_q(error),
    ._layer_q(layer_number),
    ._step_q(steps_done),
    .abort_run(abort_run),
    .begin_forward(begin_forward),
    .begin_update(begin_update),
    .busy(busy),
    .c_mantissa(c_mantissa),
    .c_shift(c_shift),
    .collect(collect),
    .config_q(layer_2),
    .cut_b_q(cut_b),
    .cut_w_q(cut_w),
    .cycles_q(cycles),
    .done(done),
    .first_step(first_step),
    .mantissa_q(mantissa),
    .pause(pause),
    .paused(paused),
    .resume(resume),
    .run_samples(run_samples),
    .run_stop_enable_q(run_stop_enable),
    .run_stop_shift_q(shift),
    .samples(samples),
    .seed(seed),
    .sequencer_clk(clk),
    .sequencer_rst(sequencer_reset_q),
    .settled(settled),
    .slot_q(slot),
    .stall_cycles_q(stall_cycles),
    .start(start_2),
    .steps(steps),
    .stop(stop),
    .stop_enable(stop_enable),
    .stop_shift(stop_shift),
    .stopped_q(stopped),
    .update_samples_q(update_samples)
  );
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d1_next = host_read_valid_d1_and;
    if (commands_reset_q) begin
      host_read_valid_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d2_next = host_read_valid_d1_q;
    if (commands_reset_q) begin
      host_read_valid_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d3_next = host_read_valid_d2_q;
    if (commands_reset_q) begin
      host_read_valid_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d4_next = host_read_valid_d3_q;
    if (commands_reset_q) begin
      host_read_valid_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d5_next = host_read_valid_d4_q;
    if (commands_reset_q) begin
      host_read_valid_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d6_next = host_read_valid_d5_q;
    if (commands_reset_q) begin
      host_read_valid_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d7_next = host_read_valid_d6_q;
    if (commands_reset_q) begin
      host_read_valid_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d8_next = host_read_valid_d7_q;
    if (commands_reset_q) begin
      host_read_valid_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d9_next = host_read_valid_d8_q;
    if (commands_reset_q) begin
      host_read_valid_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_next = host_read_valid_d9_q;
    if (commands_reset_q) begin
      host_read_valid_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    clean_next = clean_or;
    if (results_reset_q) begin
      clean_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    record_early_d1_next = record_early_d1_and;
    if (results_reset_q) begin
      record_early_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    record_early_d2_next = record_early_d1_q;
    if (results_reset_q) begin
      record_early_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    record_early_d3_next = record_early_d2_q;
    if (results_reset_q) begin
      record_early_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    record_early_d4_next = record_early_d3_q;
    if (results_reset_q) begin
      record_early_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    record_early_d5_next = record_early_d4_q;
    if (results_reset_q) begin
      record_early_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    record_active_d1_next = record_early_d5_q;
    if (results_reset_q) begin
      record_active_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    record_kept_d1_next = record_kept_d1_and;
    if (results_reset_q) begin
      record_kept_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    record_valid_2_next = record_active_d1_q;
    if (results_reset_q) begin
      record_valid_2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    record_collected_next = record_kept_d1_q;
    if (results_reset_q) begin
      record_collected_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    restart_next = settled;
    if (results_reset_q) begin
      restart_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    record_valid_next = record_valid_or;
    if (results_reset_q) begin
      record_valid_next = 1'h0;
    end
  end
  assign busy_2 = busy;
  assign steps_done_2 = steps_done;
  assign result_q = result;
  assign sequencer_clk = clk;
  assign sequencer_rst = sequencer_reset_q;
  assign commands_clk = clk;
  assign commands_rst = commands_reset_q;
  assign pulses_clk = clk;
  assign pulses_rst = pulses_reset_q;
  assign late_pulses_clk = clk;
  assign late_pulses_rst = late_pulses_reset_q;
  assign resume_2 = resume;
  assign abort_run_2 = abort_run;
  assign pause_2 = pause;
  assign samples_2 = samples;
  assign steps_2 = steps;
  assign c_mantissa_2 = c_mantissa;
  assign c_shift_2 = c_shift;
  assign seed_2 = seed;
  assign stop_enable_2 = stop_enable;
  assign stop_shift_2 = stop_shift;
  assign paused_2 = paused;
  assign done_2 = done;
  assign error_2 = error;
  assign cycles_2 = cycles;
  assign stall_cycles_2 = stall_cycles;
  assign host_tensor_2 = host_tensor;
  assign host_bank_2 = host_bank;
  assign host_address_2 = host_address;
  assign host_write_2 = host_write;
  assign host_write_data_2 = host_write_data;
  assign stopped_2 = stopped;
  assign keys_ready = 1'h1;
  assign keys_ready_2 = 1'h1;
  assign results_clk = clk;
  assign results_rst = results_reset_q;
  assign x_0 = x;
  assign update_0 = update;
  assign load_0 = load;
  assign g_0 = g;
  assign w_0 = w;
  assign psum_in_0 = psum_in;
  assign host_out_0 = host_read_data;
  assign host_read_valid_d10_q = host_read_valid;
  assign restart_d1_q = restart;
  assign enable = observer_enable_d1_q;
  assign run_stop_shift = shift;
  assign step = observer_step_d1_q;
  assign record_active_q = record_valid_2;
  assign record_layer_2 = layer_number;
  assign record_entry_q = record_entry_2;
  assign value_out_0 = record_value_2;
  assign stop_2 = stop;
  assign recorded_valid_q = record_valid;
  assign recorded_entry_q = record_entry;
  assign recorded_layer_q = record_layer;
  assign recorded_value_q = record_value;
  assign write_address = { record_layer, record_entry };
  assign write_enable = record_valid;
  assign write_data = record_value;
  assign read_address = { result_layer, result_entry };
  assign command = { \command.host.data , \command.host.bank , \command.host.tensor , \command.host.write_b , \command.host.write_w , \command.host.write_x , \command.collect.entry , \command.collect.active , \command.view , \command.update.address , \command.update.bias , \command.drain.address , \command.drain.edge , \command.drain.bias , \command.drain.active , \command.store , \command.done.sample , \command.done.address , \command.done.first , \command.post.sample , \command.post.address , \command.post.active , \command.psum_write.sample , \command.psum_write.active , \command.psum_read.sample , \command.psum_read.active , \command.w.address , \command.w.edge , \command.w.active , \command.x.g_address , \command.x.address , \command.x.last , \command.x.update , \command.x.load , \command.x.edge , \command.x.active  };
  assign \slot.update  = slot[0];
  assign \slot.first_input  = slot[1];
  assign \slot.last_input  = slot[2];
  assign \slot.last_output  = slot[3];
  assign \slot.x  = slot[14:4];
  assign \slot.out  = slot[25:15];
  assign \slot.w  = slot[35:26];
  assign \slot.state  = slot[44:36];
  assign \slot.b  = slot[48:45];
  assign \slot.row  = slot[64:49];
  assign \slot.column  = slot[80:65];
  assign layer_input_last = layer_2[5:0];
  assign layer_output_last = layer_2[9:6];
  assign layer_rows = layer_2[10];
  assign layer_columns = layer_2[11];
  assign layer_inputs = layer_2[18:12];
  assign layer_w_base = layer_2[19];
  assign layer_w_stride = layer_2[26:20];
  assign layer_b_base = layer_2[27];
  assign layer_state_base = layer_2[28];
  assign layer_operand_base = layer_2[29];
  assign layer_operand_copy = layer_2[30];
  assign layer_out_base = layer_2[31];
  assign layer_out_copy = layer_2[32];
  assign layer_has_above = layer_2[33];
  assign layer_layer0 = layer_2[34];
  assign layer_cut = layer_2[36:35];
  assign \settings.first  = settings[0];
  assign \settings.layer0  = settings[1];
  assign \settings.has_above  = settings[2];
  assign \settings.rows  = settings[3];
  assign \settings.columns  = settings[4];
  assign \settings.edge  = settings[5];
  assign \settings.b_address  = settings[9:6];
  assign \settings.mantissa  = settings[10];
  assign \settings.cut_w  = settings[16:11];
  assign \settings.cut_b  = settings[22:17];
  assign \command.x  = { \command.x.g_address , \command.x.address , \command.x.last , \command.x.update , \command.x.load , \command.x.edge , \command.x.active  };
  assign \command.w  = { \command.w.address , \command.w.edge , \command.w.active  };
  assign \command.psum_read  = { \command.psum_read.sample , \command.psum_read.active  };
  assign \command.psum_write  = { \command.psum_write.sample , \command.psum_write.active  };
  assign \command.post  = { \command.post.sample , \command.post.address , \command.post.active  };
  assign \command.done  = { \command.done.sample , \command.done.address , \command.done.first  };
  assign \command.store.address  = \command.store ;
  assign \command.drain  = { \command.drain.address , \command.drain.edge , \command.drain.bias , \command.drain.active  };
  assign \command.update  = { \command.update.address , \command.update.bias  };
  assign \command.view.address  = \command.view ;
  assign \command.collect  = { \command.collect.entry , \command.collect.active  };
  assign \command.host  = { \command.host.data , \command.host.bank , \command.host.tensor , \command.host.write_b , \command.host.write_w , \command.host.write_x  };
endmodule

// Made from ska_hw.hdl.control.sequencer.Sequencer.
module \ska_core.sequencer (
  input wire sequencer_clk,
  input wire sequencer_rst,
  input wire resume,
  input wire abort_run,
  input wire [5:0] samples,
  input wire [19:0] steps,
  input wire c_mantissa,
  input wire [5:0] c_shift,
  input wire [31:0] seed,
  input wire pause,
  input wire stop_enable,
  input wire [5:0] stop_shift,
  input wire start,
  output wire busy,
  output wire paused,
  output reg settled,
  output reg [36:0] config_q,
  output reg [6:0] update_samples_q,
  output reg [5:0] cut_w_q,
  output reg [5:0] cut_b_q,
  output reg [80:0] slot_q,
  output reg stopped_q,
  output reg first_step,
  output reg [19:0] _step_q,
  output reg begin_forward,
  output reg begin_update,
  output reg _end_q,
  output reg collect,
  output reg _layer_q,
  output reg done,
  output reg [47:0] cycles_q,
  output reg [47:0] stall_cycles_q,
  output reg [2:0] _error_q,
  output reg [5:0] run_samples,
  output reg mantissa_q,
  output reg run_stop_enable_q,
  output reg [5:0] run_stop_shift_q,
  input wire stop
);
  reg unused_4_;
  initial unused_4_ = 0;
  reg _abort_q;
  initial _abort_q = 1'h0;
  wire _aborted;
  initial _end_q = 1'h0;
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  initial _error_q = 3'h0;
  initial _layer_q = 1'h0;
  reg [7:0] _left_q;
  initial _left_q = 8'h00;
  reg _parity_q;
  initial _parity_q = 1'h0;
  wire _running;
  reg [5:0] _shift_q;
  initial _shift_q = 6'h00;
  initial _step_q = 20'h00000;
  reg [19:0] _steps_q;
  initial _steps_q = 20'h00000;
  wire abort_and;
  wire abort_later_next;
  wire abort_later_not;
  reg abort_later_q;
  initial abort_later_q = 1'h0;
  reg abort_next;
  wire abort_or;
  wire aborted_and;
  wire aborted_and_2;
  wire aborted_and_3;
  wire aborted_not;
  wire aborted_or;
  reg accepted;
  initial accepted = 1'h0;
  reg accepted_next;
  wire accepting;
  wire accepting_and;
  wire accepting_and_2;
  wire accepting_and_3;
  wire accepting_and_4;
  wire accepting_not;
  wire accepting_not_2;
  wire accepting_not_3;
  wire accepting_not_4;
  wire accepting_or;
  wire another;
  wire another_not;
  wire bad_coefficient_less;
  wire bad_coefficient_more;
  wire bad_coefficient_next;
  reg bad_coefficient_q;
  initial bad_coefficient_q = 1'h0;
  wire bad_samples_less;
  wire bad_samples_more;
  wire bad_samples_next;
  reg bad_samples_q;
  initial bad_samples_q = 1'h0;
  wire bad_steps_next;
  reg bad_steps_q;
  initial bad_steps_q = 1'h0;
  wire \begin ;
  initial begin_forward = 1'h0;
  wire begin_forward_and;
  reg begin_forward_next;
  wire begin_forward_not;
  wire begin_forward_or;
  reg begin_next;
  wire begin_or;
  reg begin_q;
  initial begin_q = 1'h0;
  initial begin_update = 1'h0;
  wire begin_update_and;
  reg begin_update_next;
  reg begun_next;
  reg begun_q;
  initial begun_q = 1'h0;
  wire busy_and;
  wire busy_and_2;
  wire busy_and_3;
  wire busy_and_4;
  reg busy_next;
  wire busy_not;
  wire busy_not_2;
  wire busy_not_3;
  wire busy_or;
  wire busy_or_2;
  wire busy_or_3;
  reg busy_q;
  initial busy_q = 1'h0;
  wire c_mantissa_held_and;
  wire c_mantissa_held_any;
  reg c_mantissa_held_next;
  wire c_mantissa_held_not;
  reg c_mantissa_held_q;
  initial c_mantissa_held_q = 1'h0;
  wire c_shift_held_and;
  wire c_shift_held_any;
  reg [5:0] c_shift_held_next;
  wire c_shift_held_not;
  reg [5:0] c_shift_held_q;
  initial c_shift_held_q = 6'h00;
  reg clear_late_next;
  reg clear_late_q;
  initial clear_late_q = 1'h1;
  reg clear_next;
  reg clear_q;
  initial clear_q = 1'h1;
  initial collect = 1'h0;
  wire collect_and;
  wire collect_and_2;
  reg collect_next;
  reg collecting_next;
  reg collecting_q;
  initial collecting_q = 1'h0;
  reg [36:0] config_next;
  initial config_q = 37'h0000000000;
  wire \config_q.b_base ;
  wire \config_q.columns ;
  wire [1:0] \config_q.cut ;
  wire \config_q.has_above ;
  wire [5:0] \config_q.input_last ;
  wire [6:0] \config_q.inputs ;
  wire \config_q.layer0 ;
  wire \config_q.operand_base ;
  wire \config_q.operand_copy ;
  wire \config_q.out_base ;
  wire \config_q.out_copy ;
  wire [3:0] \config_q.output_last ;
  wire \config_q.rows ;
  wire \config_q.state_base ;
  wire \config_q.w_base ;
  wire [6:0] \config_q.w_stride ;
  (* init = 1'h0 *)
  wire counting;
  (* init = 6'h00 *)
  wire [5:0] cut_b;
  wire [7:0] cut_b_next;
  initial cut_b_q = 6'h00;
  reg [1:0] cut_d1_q;
  initial cut_d1_q = 2'h0;
  (* init = 6'h00 *)
  wire [5:0] cut_w;
  wire [6:0] cut_w_next;
  initial cut_w_q = 6'h00;
  (* init = 48'h000000000000 *)
  wire [47:0] cycles;
  reg [47:0] cycles_next;
  initial cycles_q = 48'h000000000000;
  wire [48:0] cycles_sum;
  initial done = 1'h0;
  reg done_early_next;
  reg done_early_q;
  initial done_early_q = 1'h0;
  reg done_next;
  (* init = 1'h0 *)
  wire \end ;
  reg end_next;
  reg ending_next;
  wire ending_or;
  reg ending_q;
  initial ending_q = 1'h0;
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  (* init = 3'h0 *)
  wire [2:0] error;
  wire [2:0] error_choice;
  reg [2:0] error_next;
  wire error_or;
  reg first_next;
  reg first_q;
  initial first_q = 1'h0;
  initial first_step = 1'h0;
  reg first_step_next;
  (* init = 1'h0 *)
  wire first_step_q;
  wire flushed_equal;
  reg flushed_next;
  reg flushed_q;
  initial flushed_q = 1'h0;
  wire [6:0] forward_length_difference;
  wire [6:0] forward_length_next;
  reg [7:0] forward_length_q;
  initial forward_length_q = 8'h00;
  reg gap_begin_next;
  reg gap_begin_q;
  initial gap_begin_q = 1'h0;
  wire gap_end_and;
  wire gap_end_and_2;
  wire gap_end_and_3;
  reg gap_end_next;
  wire gap_end_not;
  wire gap_end_not_2;
  reg gap_end_q;
  initial gap_end_q = 1'h0;
  wire in_begin_and;
  reg in_begin_next;
  wire in_begin_not;
  wire in_begin_or;
  reg in_begin_q;
  initial in_begin_q = 1'h0;
  wire in_gap_and;
  reg in_gap_next;
  wire in_gap_not;
  wire in_gap_or;
  reg in_gap_q;
  initial in_gap_q = 1'h0;
  wire in_idle_and;
  reg in_idle_next;
  wire in_idle_not;
  wire in_idle_or;
  reg in_idle_q;
  initial in_idle_q = 1'h1;
  wire in_load_and;
  reg in_load_next;
  wire in_load_not;
  wire in_load_or;
  wire in_load_or_2;
  reg in_load_q;
  initial in_load_q = 1'h0;
  reg in_loaded_next;
  reg in_loaded_q;
  initial in_loaded_q = 1'h0;
  wire in_paused_and;
  wire in_paused_and_2;
  wire in_paused_and_3;
  wire in_paused_and_4;
  reg in_paused_next;
  wire in_paused_not;
  wire in_paused_not_2;
  wire in_paused_not_3;
  wire in_paused_or;
  wire in_paused_or_2;
  wire in_paused_or_3;
  reg in_paused_q;
  initial in_paused_q = 1'h0;
  wire in_slot_and;
  reg in_slot_next;
  wire in_slot_not;
  wire in_slot_or;
  reg in_slot_q;
  initial in_slot_q = 1'h0;
  reg in_step_next;
  reg in_step_q;
  initial in_step_q = 1'h0;
  reg in_stepped_next;
  reg in_stepped_q;
  initial in_stepped_q = 1'h0;
  wire inner_and;
  reg inner_next;
  wire inner_not;
  reg inner_q;
  initial inner_q = 1'h0;
  wire [6:0] input_tile_choice;
  reg [5:0] input_tile_next;
  reg [5:0] input_tile_q;
  initial input_tile_q = 6'h00;
  wire [6:0] input_tile_sum;
  (* init = 1'h0 *)
  wire key_layer;
  wire [1:0] key_layer_choice;
  reg key_layer_next;
  reg key_layer_q;
  initial key_layer_q = 1'h0;
  wire [1:0] key_layer_sum;
  (* init = 20'h00000 *)
  wire [19:0] key_step;
  reg [19:0] key_step_next;
  reg [19:0] key_step_q;
  initial key_step_q = 20'h00000;
  wire [20:0] key_step_sum;
  wire keys_ready;
  wire last_layer_equal;
  reg last_layer_next;
  reg last_layer_q;
  initial last_layer_q = 1'h0;
  wire [6:0] last_length_choice;
  wire [6:0] last_length_difference;
  wire [7:0] last_length_next;
  reg [7:0] last_length_q;
  initial last_length_q = 8'h00;
  wire [6:0] last_length_sum;
  wire last_step_all;
  reg last_step_next;
  reg last_step_q;
  initial last_step_q = 1'h0;
  (* init = 37'h0000000000 *)
  wire [36:0] layer;
  wire \layer.b_base ;
  wire \layer.columns ;
  wire [1:0] \layer.cut ;
  wire \layer.has_above ;
  wire [5:0] \layer.input_last ;
  wire [6:0] \layer.inputs ;
  wire \layer.layer0 ;
  wire \layer.operand_base ;
  wire \layer.operand_copy ;
  wire \layer.out_base ;
  wire \layer.out_copy ;
  wire [3:0] \layer.output_last ;
  wire \layer.rows ;
  wire \layer.state_base ;
  wire \layer.w_base ;
  wire [6:0] \layer.w_stride ;
  wire [1:0] layer_choice;
  wire layer_end_and;
  wire layer_end_and_2;
  wire layer_end_and_3;
  reg layer_end_next;
  wire layer_end_not;
  wire layer_end_not_2;
  wire layer_end_not_3;
  reg layer_end_q;
  initial layer_end_q = 1'h0;
  reg layer_next;
  (* init = 1'h0 *)
  wire layer_number;
  wire [1:0] layer_sum;
  wire leaving;
  wire leaving_or;
  wire [7:0] left_choice;
  wire [7:0] left_choice_2;
  wire [8:0] left_difference;
  reg [7:0] left_next;
  (* init = 1'h0 *)
  wire mantissa;
  reg mantissa_next;
  initial mantissa_q = 1'h0;
  wire more_than_forward_min_next;
  reg more_than_forward_min_q;
  initial more_than_forward_min_q = 1'h0;
  wire more_than_post_wait_next;
  reg more_than_post_wait_q;
  initial more_than_post_wait_q = 1'h0;
  wire more_than_update_min_next;
  reg more_than_update_min_q;
  initial more_than_update_min_q = 1'h0;
  reg move_next;
  wire move_or;
  reg move_q;
  initial move_q = 1'h0;
  wire next_input_is_last_equal;
  reg next_input_is_last_next;
  reg next_input_is_last_q;
  initial next_input_is_last_q = 1'h0;
  wire [6:0] next_input_is_last_sum;
  wire next_output_is_last_equal;
  reg next_output_is_last_next;
  reg next_output_is_last_q;
  initial next_output_is_last_q = 1'h0;
  wire [4:0] next_output_is_last_sum;
  wire [20:0] next_step_next;
  reg [19:0] next_step_q;
  initial next_step_q = 20'h00000;
  wire out_base_choice;
  wire [1:0] out_base_next;
  reg [10:0] out_base_q;
  initial out_base_q = 11'h000;
  wire outer_and;
  wire outer_and_2;
  wire outer_move_and;
  reg outer_move_next;
  wire outer_move_or;
  reg outer_move_q;
  initial outer_move_q = 1'h0;
  reg outer_next;
  wire outer_not;
  wire outer_not_2;
  wire outer_not_3;
  reg outer_q;
  initial outer_q = 1'h0;
  wire [4:0] output_tile_choice;
  reg [3:0] output_tile_next;
  reg [3:0] output_tile_q;
  initial output_tile_q = 4'h0;
  wire [4:0] output_tile_sum;
  reg parity_next;
  wire parity_not;
  reg pause_later_q;
  initial pause_later_q = 1'h0;
  wire paused_and;
  reg paused_next;
  wire paused_not;
  wire paused_or;
  reg paused_q;
  initial paused_q = 1'h0;
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  reg [2:0] problem;
  wire resume_later_next;
  reg resume_later_q;
  initial resume_later_q = 1'h0;
  reg resumed_next;
  reg resumed_q;
  initial resumed_q = 1'h0;
  initial run_samples = 6'h00;
  reg [5:0] run_samples_next;
  (* init = 6'h00 *)
  wire [5:0] run_samples_q;
  (* init = 32'd0 *)
  wire [31:0] run_seed;
  reg [31:0] run_seed_next;
  reg [31:0] run_seed_q;
  initial run_seed_q = 32'd0;
  (* init = 1'h0 *)
  wire run_stop_enable;
  reg run_stop_enable_next;
  initial run_stop_enable_q = 1'h0;
  (* init = 6'h00 *)
  wire [5:0] run_stop_shift;
  reg [5:0] run_stop_shift_next;
  initial run_stop_shift_q = 6'h00;
  wire running_or;
  wire same_step_next;
  wire same_step_next_2;
  wire same_step_next_3;
  wire same_step_next_4;
  reg [3:0] same_step_q;
  initial same_step_q = 4'h0;
  wire samples_held_and;
  wire samples_held_any;
  reg [5:0] samples_held_next;
  wire samples_held_not;
  reg [5:0] samples_held_q;
  initial samples_held_q = 6'h00;
  wire seed_held_and;
  wire seed_held_any;
  reg [31:0] seed_held_next;
  wire seed_held_not;
  reg [31:0] seed_held_q;
  initial seed_held_q = 32'd0;
  initial settled = 1'h0;
  reg settled_next;
  reg [5:0] shift_next;
  wire signal;
  wire signal_2;
  wire signal_2_not;
  wire signal_3;
  wire signal_3_and;
  wire signal_3_and_2;
  wire signal_3_and_3;
  wire signal_3_not;
  wire signal_3_not_2;
  wire signal_3_not_3;
  wire signal_3_or;
  wire signal_4;
  wire signal_5;
  wire signal_5_and;
  wire signal_5_or;
  wire signal_6;
  wire signal_6_and;
  wire signal_6_not;
  wire signal_6_not_2;
  wire signal_7;
  wire signal_7_and;
  wire signal_7_and_2;
  wire signal_7_not;
  wire signal_7_not_2;
  wire signal_and;
  (* init = 81'h000000000000000000000 *)
  wire [80:0] slot;
  wire [3:0] \slot.b ;
  wire [15:0] \slot.column ;
  wire \slot.first_input ;
  wire \slot.last_input ;
  wire \slot.last_output ;
  wire [10:0] \slot.out ;
  wire [15:0] \slot.row ;
  wire [8:0] \slot.state ;
  wire \slot.update ;
  wire [9:0] \slot.w ;
  wire [10:0] \slot.x ;
  wire slot_choice;
  wire slot_choice_10;
  wire slot_choice_2;
  wire [10:0] slot_choice_3;
  wire [9:0] slot_choice_4;
  wire [16:0] slot_choice_5;
  wire [9:0] slot_choice_6;
  wire [11:0] slot_choice_7;
  wire [4:0] slot_choice_8;
  wire [16:0] slot_choice_9;
  wire slot_equal;
  wire slot_equal_2;
  reg [80:0] slot_next;
  wire slot_not;
  initial slot_q = 81'h000000000000000000000;
  wire [3:0] \slot_q.b ;
  wire [15:0] \slot_q.column ;
  wire \slot_q.first_input ;
  wire \slot_q.last_input ;
  wire \slot_q.last_output ;
  wire [10:0] \slot_q.out ;
  wire [15:0] \slot_q.row ;
  wire [8:0] \slot_q.state ;
  wire \slot_q.update ;
  wire [9:0] \slot_q.w ;
  wire [10:0] \slot_q.x ;
  wire [16:0] slot_sum;
  wire [11:0] slot_sum_2;
  wire [10:0] slot_sum_3;
  wire [9:0] slot_sum_4;
  wire [11:0] slot_sum_5;
  wire [4:0] slot_sum_6;
  wire [16:0] slot_sum_7;
  wire stall_and;
  (* init = 48'h000000000000 *)
  wire [47:0] stall_cycles;
  reg [47:0] stall_cycles_next;
  initial stall_cycles_q = 48'h000000000000;
  wire [48:0] stall_cycles_sum;
  reg stall_next;
  wire stall_not;
  reg stall_q;
  initial stall_q = 1'h0;
  reg start_q;
  initial start_q = 1'h0;
  (* init = 1'h0 *)
  wire step_end;
  reg [19:0] step_next;
  wire [20:0] step_sum;
  reg stepped_next;
  reg stepped_q;
  initial stepped_q = 1'h0;
  (* init = 20'h00000 *)
  wire [19:0] steps_done;
  wire steps_high_held_and;
  wire steps_high_held_any;
  reg [9:0] steps_high_held_next;
  wire steps_high_held_not;
  reg [9:0] steps_high_held_q;
  initial steps_high_held_q = 10'h000;
  wire steps_low_held_and;
  wire steps_low_held_any;
  reg [9:0] steps_low_held_next;
  wire steps_low_held_not;
  reg [9:0] steps_low_held_q;
  initial steps_low_held_q = 10'h000;
  reg [19:0] steps_next;
  wire stop_enable_held_and;
  wire stop_enable_held_any;
  reg stop_enable_held_next;
  wire stop_enable_held_not;
  reg stop_enable_held_q;
  initial stop_enable_held_q = 1'h0;
  wire stop_shift_held_and;
  wire stop_shift_held_any;
  reg [5:0] stop_shift_held_next;
  wire stop_shift_held_not;
  reg [5:0] stop_shift_held_q;
  initial stop_shift_held_q = 6'h00;
  (* init = 1'h0 *)
  wire stopped;
  wire stopped_and;
  wire stopped_and_2;
  reg stopped_next;
  initial stopped_q = 1'h0;
  reg stopping_late_q;
  initial stopping_late_q = 1'h0;
  reg stopping_q;
  initial stopping_q = 1'h0;
  wire swap;
  reg taking_3_next;
  reg taking_3_q;
  initial taking_3_q = 1'h0;
  reg taking_4_next;
  reg taking_4_q;
  initial taking_4_q = 1'h0;
  reg taking_5_next;
  reg taking_5_q;
  initial taking_5_q = 1'h0;
  reg taking_6_next;
  reg taking_6_q;
  initial taking_6_q = 1'h0;
  wire turn_and;
  wire turn_and_2;
  wire turn_and_3;
  reg turn_next;
  wire turn_not;
  wire turn_not_2;
  reg turn_q;
  initial turn_q = 1'h0;
  wire [8:0] update_length_next;
  reg [7:0] update_length_q;
  initial update_length_q = 8'h00;
  wire update_next_and;
  wire update_next_choice;
  reg update_next_next;
  wire update_next_not;
  wire update_next_not_2;
  reg update_next_q;
  initial update_next_q = 1'h0;
  (* init = 7'h00 *)
  wire [6:0] update_samples;
  wire [6:0] update_samples_difference;
  wire [6:0] update_samples_next;
  initial update_samples_q = 7'h00;
  reg [9:0] w_first_next;
  reg [9:0] w_first_q;
  initial w_first_q = 10'h000;
  wire [10:0] w_next_next;
  reg [9:0] w_next_q;
  initial w_next_q = 10'h000;
  wire [10:0] w_next_sum;
  wire x_forward_choice;
  wire [1:0] x_forward_next;
  reg [10:0] x_forward_q;
  initial x_forward_q = 11'h000;
  wire x_update_choice;
  wire [1:0] x_update_next;
  wire x_update_not;
  reg [10:0] x_update_q;
  initial x_update_q = 11'h000;
  assign abort_later_not = ~ start;
  assign abort_later_next = abort_run & abort_later_not;
  assign bad_coefficient_less = c_shift < 3'h4;
  assign bad_coefficient_more = c_shift > 6'h3b;
  assign bad_coefficient_next = bad_coefficient_less | bad_coefficient_more;
  assign bad_steps_next = ~| steps;
  assign bad_samples_less = samples < 2'h2;
  assign bad_samples_more = samples > 6'h20;
  assign bad_samples_next = bad_samples_less | bad_samples_more;
  assign more_than_post_wait_next = run_samples > 5'h1a;
  assign more_than_update_min_next = run_samples > 4'ha;
  assign more_than_forward_min_next = run_samples > 3'h6;
  assign update_samples_difference = run_samples - 1'h0;
  assign update_samples_next = more_than_update_min_q ? update_samples_difference : 7'h0a;
  assign forward_length_difference = run_samples - 3'h4;
  assign forward_length_next = more_than_forward_min_q ? forward_length_difference : 7'h02;
  assign last_length_sum = run_samples + 5'h16;
  assign last_length_difference = run_samples - 3'h4;
  assign last_length_choice = more_than_post_wait_q ? last_length_difference : 7'h16;
  assign last_length_next = first_step ? { 1'h0, last_length_sum } : { last_length_choice[6], last_length_choice };
  assign update_length_next = update_samples_q + 9'h1fd;
  assign cut_w_next = _shift_q + cut_d1_q;
  assign cut_b_next = _shift_q + 8'hfc;
  assign next_input_is_last_sum = input_tile_q + 1'h1;
  assign next_input_is_last_equal = next_input_is_last_sum == config_q[5:0];
  assign next_output_is_last_sum = output_tile_q + 1'h1;
  assign next_output_is_last_equal = next_output_is_last_sum == config_q[9:6];
  assign inner_not = ~ slot_q[2];
  assign inner_and = in_slot_q & inner_not;
  assign turn_and_2 = in_slot_q & slot_q[2];
  assign turn_not = ~ slot_q[0];
  assign turn_not_2 = ~ first_step;
  assign turn_and_3 = turn_not & turn_not_2;
  assign turn_and = turn_and_2 & turn_and_3;
  assign outer_not_2 = ~ slot_q[0];
  assign outer_not_3 = ~ first_step;
  assign outer_and_2 = outer_not_2 & outer_not_3;
  assign outer_not = ~ outer_and_2;
  assign outer_and = slot_q[2] & outer_not;
  assign update_next_not = ~ slot_q[0];
  assign update_next_not_2 = ~ first_step;
  assign update_next_and = update_next_not & update_next_not_2;
  assign update_next_choice = slot_q[2] ? update_next_and : slot_q[0];
  assign layer_end_not_2 = ~ slot_q[0];
  assign layer_end_not_3 = ~ first_step;
  assign layer_end_and_3 = layer_end_not_2 & layer_end_not_3;
  assign layer_end_not = ~ layer_end_and_3;
  assign layer_end_and_2 = slot_q[2] & layer_end_not;
  assign layer_end_and = layer_end_and_2 & slot_q[3];
  assign x_forward_choice = _parity_q ? config_q[30] : 1'h0;
  assign x_forward_next = config_q[29] + x_forward_choice;
  assign x_update_not = ~ _parity_q;
  assign x_update_choice = _parity_q ? 1'h0 : config_q[30];
  assign x_update_next = config_q[29] + x_update_choice;
  assign out_base_choice = _parity_q ? config_q[32] : 1'h0;
  assign out_base_next = config_q[31] + out_base_choice;
  assign w_next_sum = w_first_q + config_q[26:20];
  assign w_next_next = in_slot_q ? w_next_sum : { 10'h000, config_q[19] };
  assign slot_choice = inner_q ? slot_q[0] : turn_q;
  assign slot_not = ~ inner_q;
  assign slot_equal = ~| config_q[5:0];
  assign slot_choice_2 = inner_q ? next_input_is_last_q : slot_equal;
  assign slot_choice_3 = turn_q ? x_update_q : x_forward_q;
  assign slot_choice_4 = turn_q ? w_first_q : w_next_q;
  assign slot_sum = slot_q[64:49] + 1'h1;
  assign slot_choice_5 = inner_q ? slot_sum : 17'h00000;
  assign input_tile_sum = input_tile_q + 1'h1;
  assign input_tile_choice = inner_q ? input_tile_sum : 7'h00;
  assign slot_sum_2 = slot_q[14:4] + 6'h20;
  assign slot_sum_3 = slot_q[35:26] + 1'h1;
  assign slot_sum_4 = slot_q[44:36] + 6'h20;
  assign slot_choice_6 = first_q ? { 9'h000, config_q[28] } : slot_sum_4;
  assign slot_sum_5 = slot_q[25:15] + 6'h20;
  assign slot_choice_7 = first_q ? { 1'h0, out_base_q } : slot_sum_5;
  assign slot_sum_6 = slot_q[48:45] + 1'h1;
  assign slot_choice_8 = first_q ? { 4'h0, config_q[27] } : slot_sum_6;
  assign slot_sum_7 = slot_q[80:65] + 1'h1;
  assign slot_choice_9 = first_q ? 17'h00000 : slot_sum_7;
  assign output_tile_sum = output_tile_q + 1'h1;
  assign output_tile_choice = first_q ? 5'h00 : output_tile_sum;
  assign slot_equal_2 = ~| config_q[9:6];
  assign slot_choice_10 = first_q ? slot_equal_2 : next_output_is_last_q;
  assign resume_later_next = resume & in_paused_q;
  assign next_step_next = _step_q + 1'h1;
  assign same_step_next = next_step_q[4:0] == _steps_q[4:0];
  assign same_step_next_2 = next_step_q[9:5] == _steps_q[9:5];
  assign same_step_next_3 = next_step_q[14:10] == _steps_q[14:10];
  assign same_step_next_4 = next_step_q[19:15] == _steps_q[19:15];
  assign last_step_all = & same_step_q;
  assign ending_or = stop | last_step_q;
  assign in_paused_not = ~ ending_q;
  assign in_paused_and_2 = signal_2 & in_paused_not;
  assign in_paused_and = in_paused_and_2 & pause_later_q;
  assign in_paused_not_2 = ~ accepted;
  assign in_paused_and_4 = in_paused_q & in_paused_not_2;
  assign in_paused_or_3 = _abort_q | abort_later_q;
  assign in_paused_or_2 = in_paused_or_3 | signal_3;
  assign in_paused_not_3 = ~ in_paused_or_2;
  assign in_paused_and_3 = in_paused_and_4 & in_paused_not_3;
  assign in_paused_or = in_paused_and | in_paused_and_3;
  assign stopped_and_2 = done_early_q & stepped_q;
  assign stopped_and = stopped_and_2 & stopping_late_q;
  assign step_sum = _step_q + 1'h1;
  assign parity_not = ~ _parity_q;
  assign last_layer_equal = ~| _layer_q;
  assign in_idle_not = ~ accepted;
  assign in_idle_and = in_idle_q & in_idle_not;
  assign in_idle_or = in_idle_and | signal;
  assign in_gap_not = ~ gap_end_q;
  assign in_gap_and = in_gap_q & in_gap_not;
  assign in_gap_or = in_gap_and | signal_4;
  assign in_load_not = ~ signal_5;
  assign in_load_and = gap_end_q & in_load_not;
  assign in_load_or_2 = in_load_and | signal_6;
  assign in_load_or = in_load_or_2 | signal_3;
  assign in_slot_not = ~ leaving;
  assign in_slot_and = in_slot_q & in_slot_not;
  assign in_slot_or = \begin  | in_slot_and;
  assign begin_or = \begin  | another;
  assign begin_forward_not = ~ update_next_q;
  assign begin_forward_and = another & begin_forward_not;
  assign begin_forward_or = \begin  | begin_forward_and;
  assign begin_update_and = another & update_next_q;
  assign left_difference = $signed(_left_q) - $signed(2'h1);
  assign left_choice_2 = slot_q[2] ? last_length_q : forward_length_q;
  assign left_choice = slot_q[0] ? update_length_q : left_choice_2;
  assign move_or = signal_7 | in_loaded_q;
  assign outer_move_and = signal_7 & outer_q;
  assign outer_move_or = outer_move_and | in_loaded_q;
  assign gap_end_not = ~ gap_begin_q;
  assign gap_end_and_3 = in_gap_q & gap_end_not;
  assign gap_end_not_2 = ~ gap_end_q;
  assign gap_end_and_2 = gap_end_and_3 & gap_end_not_2;
  assign gap_end_and = gap_end_and_2 & _left_q[7];
  assign flushed_equal = _left_q == 7'h60;
  assign collect_and_2 = in_gap_q & collecting_q;
  assign collect_and = collect_and_2 & flushed_q;
  assign layer_sum = _layer_q + 1'h1;
  assign layer_choice = signal_5 ? 2'h0 : layer_sum;
  assign key_step_sum = _step_q + last_layer_q;
  assign key_layer_sum = _layer_q + 1'h1;
  assign key_layer_choice = last_layer_q ? 2'h0 : key_layer_sum;
  assign stall_not = ~ in_slot_q;
  assign stall_and = _running & stall_not;
  assign cycles_sum = cycles_q + 1'h1;
  assign stall_cycles_sum = stall_cycles_q + 1'h1;
  assign abort_or = _abort_q | abort_later_q;
  assign abort_and = busy & abort_or;
  assign error_or = _running | accepted;
  assign error_choice = error_or ? 3'h4 : problem;
  assign samples_held_any = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign samples_held_not = ~ samples_held_any;
  assign samples_held_and = start & samples_held_not;
  assign seed_held_any = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign seed_held_not = ~ seed_held_any;
  assign seed_held_and = start & seed_held_not;
  assign c_shift_held_any = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign c_shift_held_not = ~ c_shift_held_any;
  assign c_shift_held_and = start & c_shift_held_not;
  assign c_mantissa_held_any = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign c_mantissa_held_not = ~ c_mantissa_held_any;
  assign c_mantissa_held_and = start & c_mantissa_held_not;
  assign steps_low_held_any = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign steps_low_held_not = ~ steps_low_held_any;
  assign steps_low_held_and = start & steps_low_held_not;
  assign steps_high_held_any = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign steps_high_held_not = ~ steps_high_held_any;
  assign steps_high_held_and = start & steps_high_held_not;
  assign stop_enable_held_any = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign stop_enable_held_not = ~ stop_enable_held_any;
  assign stop_enable_held_and = start & stop_enable_held_not;
  assign stop_shift_held_any = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign stop_shift_held_not = ~ stop_shift_held_any;
  assign stop_shift_held_and = start & stop_shift_held_not;
  assign accepting_or = _running | accepted;
  assign accepting_not = ~ accepting_or;
  assign accepting_and = start_q & accepting_not;
  assign accepting_not_2 = ~ bad_coefficient_q;
  assign accepting_not_3 = ~ bad_steps_q;
  assign accepting_and_3 = accepting_and_4 & accepting_not_3;
  assign accepting_not_4 = ~ bad_samples_q;
  assign accepting_and_2 = accepting_and_3 & accepting_not_4;
  assign accepting = accepting_and & accepting_and_2;
  assign aborted_and = in_stepped_q & _abort_q;
  assign aborted_not = ~ accepted;
  assign aborted_and_3 = in_paused_q & aborted_not;
  assign aborted_or = _abort_q | abort_later_q;
  assign aborted_and_2 = aborted_and_3 & aborted_or;
  assign _aborted = aborted_and | aborted_and_2;
  assign signal_2_not = ~ _abort_q;
  assign signal_2 = in_stepped_q & signal_2_not;
  assign signal_and = in_stepped_q & ending_q;
  assign signal = _aborted | signal_and;
  assign signal_6_not = ~ ending_q;
  assign signal_6_and = signal_2 & signal_6_not;
  assign signal_6_not_2 = ~ pause_later_q;
  assign signal_6 = signal_6_and & signal_6_not_2;
  assign signal_3_not = ~ accepted;
  assign signal_3_and_3 = in_paused_q & signal_3_not;
  assign signal_3_and_2 = signal_3_and_3 & resume_later_q;
  assign signal_3_not_2 = ~ start_q;
  assign signal_3_and = signal_3_and_2 & signal_3_not_2;
  assign signal_3_or = _abort_q | abort_later_q;
  assign signal_3_not_3 = ~ signal_3_or;
  assign signal_3 = signal_3_and & signal_3_not_3;
  assign running_or = in_idle_q | in_paused_q;
  assign _running = ~ running_or;
  assign leaving_or = layer_end_q | _abort_q;
  assign leaving = _end_q & leaving_or;
  assign signal_4 = accepted | leaving;
  assign signal_5_and = gap_end_q & collecting_q;
  assign signal_5_or = last_layer_q | _abort_q;
  assign signal_5 = signal_5_and & signal_5_or;
  assign another_not = ~ leaving;
  assign another = _end_q & another_not;
  assign signal_7_not = ~ begin_q;
  assign signal_7_and_2 = in_slot_q & signal_7_not;
  assign signal_7_not_2 = ~ _end_q;
  assign signal_7_and = signal_7_and_2 & signal_7_not_2;
  assign signal_7 = signal_7_and & _left_q[7];
  assign busy_not = ~ bad_coefficient_q;
  assign busy_not_2 = ~ bad_steps_q;
  assign busy_and_3 = busy_and_4 & busy_not_2;
  assign busy_not_3 = ~ bad_samples_q;
  assign busy_and_2 = busy_and_3 & busy_not_3;
  assign busy_and = start_q & busy_and_2;
  assign busy_or_3 = busy_q | busy_and;
  assign busy_or_2 = busy_or_3 | accepted;
  assign busy_or = busy_or_2 | begun_q;
  assign busy = busy_or | resumed_q;
  assign paused_and = paused_q & in_paused_q;
  assign paused_or = accepted | resume_later_q;
  assign paused_not = ~ paused_or;
  assign paused = paused_and & paused_not;
  always @(posedge sequencer_clk)
    abort_later_q <= abort_later_next;
  always @(posedge sequencer_clk)
    pause_later_q <= pause;
  always @(posedge sequencer_clk)
    start_q <= start;
  always @(posedge sequencer_clk)
    bad_coefficient_q <= bad_coefficient_next;
  always @(posedge sequencer_clk)
    bad_steps_q <= bad_steps_next;
  always @(posedge sequencer_clk)
    bad_samples_q <= bad_samples_next;
  always @(posedge sequencer_clk)
    begun_q <= begun_next;
  always @(posedge sequencer_clk)
    settled <= settled_next;
  always @(posedge sequencer_clk)
    clear_q <= clear_next;
  always @(posedge sequencer_clk)
    clear_late_q <= clear_late_next;
  always @(posedge sequencer_clk)
    config_q <= config_next;
  always @(posedge sequencer_clk)
    more_than_post_wait_q <= more_than_post_wait_next;
  always @(posedge sequencer_clk)
    more_than_update_min_q <= more_than_update_min_next;
  always @(posedge sequencer_clk)
    more_than_forward_min_q <= more_than_forward_min_next;
  always @(posedge sequencer_clk)
    cut_d1_q <= config_q[36:35];
  always @(posedge sequencer_clk)
    update_samples_q <= update_samples_next;
  always @(posedge sequencer_clk)
    forward_length_q <= { forward_length_next[6], forward_length_next };
  always @(posedge sequencer_clk)
    last_length_q <= last_length_next;
  always @(posedge sequencer_clk)
    update_length_q <= update_length_next[7:0];
  always @(posedge sequencer_clk)
    cut_w_q <= cut_w_next[5:0];
  always @(posedge sequencer_clk)
    cut_b_q <= cut_b_next[5:0];
  always @(posedge sequencer_clk)
    next_input_is_last_q <= next_input_is_last_next;
  always @(posedge sequencer_clk)
    next_output_is_last_q <= next_output_is_last_next;
  always @(posedge sequencer_clk)
    inner_q <= inner_next;
  always @(posedge sequencer_clk)
    turn_q <= turn_next;
  always @(posedge sequencer_clk)
    outer_q <= outer_next;
  always @(posedge sequencer_clk)
    update_next_q <= update_next_next;
  always @(posedge sequencer_clk)
    layer_end_q <= layer_end_next;
  always @(posedge sequencer_clk)
    x_forward_q <= { 9'h000, x_forward_next };
  always @(posedge sequencer_clk)
    x_update_q <= { 9'h000, x_update_next };
  always @(posedge sequencer_clk)
    out_base_q <= { 9'h000, out_base_next };
  always @(posedge sequencer_clk)
    w_next_q <= w_next_next[9:0];
  always @(posedge sequencer_clk)
    slot_q <= slot_next;
  always @(posedge sequencer_clk)
    input_tile_q <= input_tile_next;
  always @(posedge sequencer_clk)
    w_first_q <= w_first_next;
  always @(posedge sequencer_clk)
    output_tile_q <= output_tile_next;
  always @(posedge sequencer_clk)
    resume_later_q <= resume_later_next;
  always @(posedge sequencer_clk)
    next_step_q <= next_step_next[19:0];
  always @(posedge sequencer_clk)
    same_step_q <= { same_step_next_4, same_step_next_3, same_step_next_2, same_step_next };
  always @(posedge sequencer_clk)
    last_step_q <= last_step_next;
  always @(posedge sequencer_clk)
    ending_q <= ending_next;
  always @(posedge sequencer_clk)
    stopping_q <= stop;
  always @(posedge sequencer_clk)
    stopping_late_q <= stopping_q;
  always @(posedge sequencer_clk)
    done_early_q <= done_early_next;
  always @(posedge sequencer_clk)
    stepped_q <= stepped_next;
  always @(posedge sequencer_clk)
    in_paused_q <= in_paused_next;
  always @(posedge sequencer_clk)
    stopped_q <= stopped_next;
  always @(posedge sequencer_clk)
    first_step <= first_step_next;
  always @(posedge sequencer_clk)
    _step_q <= step_next;
  always @(posedge sequencer_clk)
    _parity_q <= parity_next;
  always @(posedge sequencer_clk)
    last_layer_q <= last_layer_next;
  always @(posedge sequencer_clk)
    in_idle_q <= in_idle_next;
  always @(posedge sequencer_clk)
    in_gap_q <= in_gap_next;
  always @(posedge sequencer_clk)
    in_load_q <= in_load_next;
  always @(posedge sequencer_clk)
    in_loaded_q <= in_loaded_next;
  always @(posedge sequencer_clk)
    first_q <= first_next;
  always @(posedge sequencer_clk)
    in_begin_q <= in_begin_next;
  always @(posedge sequencer_clk)
    in_slot_q <= in_slot_next;
  always @(posedge sequencer_clk)
    in_step_q <= in_step_next;
  always @(posedge sequencer_clk)
    in_stepped_q <= in_stepped_next;
  always @(posedge sequencer_clk)
    gap_begin_q <= gap_begin_next;
  always @(posedge sequencer_clk)
    begin_q <= begin_next;
  always @(posedge sequencer_clk)
    begin_forward <= begin_forward_next;
  always @(posedge sequencer_clk)
    begin_update <= begin_update_next;
  always @(posedge sequencer_clk)
    _left_q <= left_next;
  always @(posedge sequencer_clk)
    _end_q <= end_next;
  always @(posedge sequencer_clk)
    move_q <= move_next;
  always @(posedge sequencer_clk)
    outer_move_q <= outer_move_next;
  always @(posedge sequencer_clk)
    gap_end_q <= gap_end_next;
  always @(posedge sequencer_clk)
    flushed_q <= flushed_next;
  always @(posedge sequencer_clk)
    collect <= collect_next;
  always @(posedge sequencer_clk)
    collecting_q <= collecting_next;
  always @(posedge sequencer_clk)
    _layer_q <= layer_next;
  always @(posedge sequencer_clk)
    key_step_q <= key_step_next;
  always @(posedge sequencer_clk)
    key_layer_q <= key_layer_next;
  always @(posedge sequencer_clk)
    resumed_q <= resumed_next;
  always @(posedge sequencer_clk)
    done <= done_next;
  always @(posedge sequencer_clk)
    busy_q <= busy_next;
  always @(posedge sequencer_clk)
    paused_q <= paused_next;
  always @(posedge sequencer_clk)
    stall_q <= stall_next;
  always @(posedge sequencer_clk)
    cycles_q <= cycles_next;
  always @(posedge sequencer_clk)
    stall_cycles_q <= stall_cycles_next;
  always @(posedge sequencer_clk)
    _abort_q <= abort_next;
  always @(posedge sequencer_clk)
    _error_q <= error_next;
  always @(posedge sequencer_clk)
    accepted <= accepted_next;
  always @(posedge sequencer_clk)
    samples_held_q <= samples_held_next;
  always @(posedge sequencer_clk)
    run_samples <= run_samples_next;
  always @(posedge sequencer_clk)
    seed_held_q <= seed_held_next;
  always @(posedge sequencer_clk)
    run_seed_q <= run_seed_next;
  always @(posedge sequencer_clk)
    taking_3_q <= taking_3_next;
  always @(posedge sequencer_clk)
    c_shift_held_q <= c_shift_held_next;
  always @(posedge sequencer_clk)
    _shift_q <= shift_next;
  always @(posedge sequencer_clk)
    c_mantissa_held_q <= c_mantissa_held_next;
  always @(posedge sequencer_clk)
    mantissa_q <= mantissa_next;
  always @(posedge sequencer_clk)
    taking_4_q <= taking_4_next;
  always @(posedge sequencer_clk)
    steps_low_held_q <= steps_low_held_next;
  always @(posedge sequencer_clk)
    _steps_q <= steps_next;
  always @(posedge sequencer_clk)
    taking_5_q <= taking_5_next;
  always @(posedge sequencer_clk)
    steps_high_held_q <= steps_high_held_next;
  always @(posedge sequencer_clk)
    taking_6_q <= taking_6_next;
  always @(posedge sequencer_clk)
    stop_enable_held_q <= stop_enable_held_next;
  always @(posedge sequencer_clk)
    run_stop_enable_q <= run_stop_enable_next;
  always @(posedge sequencer_clk)
    stop_shift_held_q <= stop_shift_held_next;
  always @(posedge sequencer_clk)
    run_stop_shift_q <= run_stop_shift_next;
  always @* begin
    if (unused_4_) begin end
    config_next = 37'h0000000000;
    casez (_layer_q)
      1'h0:
          config_next = 37'h1c04040e7f;
      default: ;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    begun_next = accepted;
    if (sequencer_rst) begin
      begun_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    settled_next = begun_q;
    if (sequencer_rst) begin
      settled_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    clear_next = accepted;
    if (sequencer_rst) begin
      clear_next = 1'h1;
    end
  end
  always @* begin
    if (unused_4_) begin end
    clear_late_next = clear_q;
    if (sequencer_rst) begin
      clear_late_next = 1'h1;
    end
  end
  always @* begin
    if (unused_4_) begin end
    next_input_is_last_next = next_input_is_last_equal;
    if (sequencer_rst) begin
      next_input_is_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    next_output_is_last_next = next_output_is_last_equal;
    if (sequencer_rst) begin
      next_output_is_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    inner_next = inner_and;
    if (sequencer_rst) begin
      inner_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    turn_next = turn_and;
    if (sequencer_rst) begin
      turn_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    outer_next = outer_and;
    if (sequencer_rst) begin
      outer_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    update_next_next = update_next_choice;
    if (sequencer_rst) begin
      update_next_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    layer_end_next = layer_end_and;
    if (sequencer_rst) begin
      layer_end_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    slot_next = slot_q;
    if (move_q) begin
      slot_next[0] = slot_choice;
      slot_next[1] = slot_not;
      slot_next[2] = slot_choice_2;
      slot_next[14:4] = slot_choice_3;
      slot_next[35:26] = slot_choice_4;
      slot_next[64:49] = slot_choice_5[15:0];
      if (inner_q) begin
        slot_next[14:4] = slot_sum_2[10:0];
        slot_next[35:26] = slot_sum_3[9:0];
      end
    end
    if (outer_move_q) begin
      slot_next[44:36] = slot_choice_6[8:0];
      slot_next[25:15] = slot_choice_7[10:0];
      slot_next[48:45] = slot_choice_8[3:0];
      slot_next[80:65] = slot_choice_9[15:0];
      slot_next[3] = slot_choice_10;
    end
  end
  always @* begin
    if (unused_4_) begin end
    input_tile_next = input_tile_q;
    if (move_q) begin
      input_tile_next = input_tile_choice[5:0];
    end
    if (sequencer_rst) begin
      input_tile_next = 6'h00;
    end
  end
  always @* begin
    if (unused_4_) begin end
    w_first_next = w_first_q;
    if (outer_move_q) begin
      w_first_next = w_next_q;
    end
    if (sequencer_rst) begin
      w_first_next = 10'h000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    output_tile_next = output_tile_q;
    if (outer_move_q) begin
      output_tile_next = output_tile_choice[3:0];
    end
    if (sequencer_rst) begin
      output_tile_next = 4'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    last_step_next = last_step_all;
    if (sequencer_rst) begin
      last_step_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    ending_next = ending_or;
    if (sequencer_rst) begin
      ending_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    done_early_next = signal;
    if (sequencer_rst) begin
      done_early_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    stepped_next = signal_2;
    if (sequencer_rst) begin
      stepped_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    in_paused_next = in_paused_or;
    if (sequencer_rst) begin
      in_paused_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    stopped_next = stopped_q;
    if (stopped_and) begin
      stopped_next = 1'h1;
    end
    if (clear_late_q) begin
      stopped_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    first_step_next = first_step;
    if (stepped_q) begin
      first_step_next = 1'h0;
    end
    if (clear_late_q) begin
      first_step_next = 1'h1;
    end
  end
  always @* begin
    if (unused_4_) begin end
    step_next = _step_q;
    if (stepped_q) begin
      step_next = step_sum[19:0];
    end
    if (clear_late_q) begin
      step_next = 20'h00000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    parity_next = _parity_q;
    if (stepped_q) begin
      parity_next = parity_not;
    end
    if (clear_late_q) begin
      parity_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    last_layer_next = last_layer_equal;
    if (sequencer_rst) begin
      last_layer_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    in_idle_next = in_idle_or;
    if (sequencer_rst) begin
      in_idle_next = 1'h1;
    end
  end
  always @* begin
    if (unused_4_) begin end
    in_gap_next = in_gap_or;
    if (sequencer_rst) begin
      in_gap_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    in_load_next = in_load_or;
    if (sequencer_rst) begin
      in_load_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    in_loaded_next = in_load_q;
    if (sequencer_rst) begin
      in_loaded_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    first_next = in_loaded_q;
    if (sequencer_rst) begin
      first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    in_begin_next = in_begin_or;
    if (sequencer_rst) begin
      in_begin_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    in_slot_next = in_slot_or;
    if (sequencer_rst) begin
      in_slot_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    in_step_next = signal_5;
    if (sequencer_rst) begin
      in_step_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    in_stepped_next = in_step_q;
    if (sequencer_rst) begin
      in_stepped_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    gap_begin_next = signal_4;
    if (sequencer_rst) begin
      gap_begin_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    begin_next = begin_or;
    if (sequencer_rst) begin
      begin_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    begin_forward_next = begin_forward_or;
    if (sequencer_rst) begin
      begin_forward_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    begin_update_next = begin_update_and;
    if (sequencer_rst) begin
      begin_update_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    left_next = left_difference[7:0];
    if (begin_q) begin
      left_next = left_choice;
    end else if (gap_begin_q) begin
      left_next = 8'h7b;
    end
  end
  always @* begin
    if (unused_4_) begin end
    end_next = signal_7;
    if (sequencer_rst) begin
      end_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    move_next = move_or;
    if (sequencer_rst) begin
      move_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    outer_move_next = outer_move_or;
    if (sequencer_rst) begin
      outer_move_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    gap_end_next = gap_end_and;
    if (sequencer_rst) begin
      gap_end_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    flushed_next = flushed_equal;
    if (sequencer_rst) begin
      flushed_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    collect_next = collect_and;
    if (sequencer_rst) begin
      collect_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    collecting_next = collecting_q;
    if (accepted) begin
      collecting_next = 1'h0;
    end else if (gap_end_q) begin
      collecting_next = 1'h1;
    end
    if (sequencer_rst) begin
      collecting_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    layer_next = _layer_q;
    if (accepted) begin
      layer_next = 1'h0;
    end else if (gap_end_q) begin
      if (collecting_q) begin
        layer_next = layer_choice[0];
      end
    end
  end
  always @* begin
    if (unused_4_) begin end
    key_step_next = key_step_q;
    if (clear_late_q) begin
      key_step_next = 20'h00000;
    end else if (\begin ) begin
      key_step_next = key_step_sum[19:0];
    end
  end
  always @* begin
    if (unused_4_) begin end
    key_layer_next = key_layer_q;
    if (clear_late_q) begin
      key_layer_next = 1'h0;
    end else if (\begin ) begin
      key_layer_next = key_layer_choice[0];
    end
  end
  always @* begin
    if (unused_4_) begin end
    resumed_next = signal_3;
    if (sequencer_rst) begin
      resumed_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    done_next = done_early_q;
    if (sequencer_rst) begin
      done_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    busy_next = _running;
    if (sequencer_rst) begin
      busy_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    paused_next = in_paused_q;
    if (sequencer_rst) begin
      paused_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    stall_next = stall_and;
    if (sequencer_rst) begin
      stall_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    cycles_next = cycles_q;
    if (clear_q) begin
      cycles_next = 48'h000000000000;
    end else if (busy_q) begin
      cycles_next = cycles_sum[47:0];
    end
  end
  always @* begin
    if (unused_4_) begin end
    stall_cycles_next = stall_cycles_q;
    if (clear_q) begin
      stall_cycles_next = 48'h000000000000;
    end else if (stall_q) begin
      stall_cycles_next = stall_cycles_sum[47:0];
    end
  end
  always @* begin
    if (unused_4_) begin end
    abort_next = abort_and;
    if (sequencer_rst) begin
      abort_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    error_next = _error_q;
    if (start_q) begin
      error_next = error_choice;
    end
    if (_aborted) begin
      error_next = 3'h5;
    end
    if (sequencer_rst) begin
      error_next = 3'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    accepted_next = accepting;
    if (sequencer_rst) begin
      accepted_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    samples_held_next = samples_held_q;
    if (samples_held_and) begin
      samples_held_next = samples;
    end
  end
  always @* begin
    if (unused_4_) begin end
    run_samples_next = run_samples;
    if (begun_q) begin
      run_samples_next = samples_held_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    seed_held_next = seed_held_q;
    if (seed_held_and) begin
      seed_held_next = seed;
    end
  end
  always @* begin
    if (unused_4_) begin end
    run_seed_next = run_seed_q;
    if (settled) begin
      run_seed_next = seed_held_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    taking_3_next = settled;
    if (sequencer_rst) begin
      taking_3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    c_shift_held_next = c_shift_held_q;
    if (c_shift_held_and) begin
      c_shift_held_next = c_shift;
    end
  end
  always @* begin
    if (unused_4_) begin end
    shift_next = _shift_q;
    if (taking_3_q) begin
      shift_next = c_shift_held_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    c_mantissa_held_next = c_mantissa_held_q;
    if (c_mantissa_held_and) begin
      c_mantissa_held_next = c_mantissa;
    end
  end
  always @* begin
    if (unused_4_) begin end
    mantissa_next = mantissa_q;
    if (taking_3_q) begin
      mantissa_next = c_mantissa_held_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    taking_4_next = taking_3_q;
    if (sequencer_rst) begin
      taking_4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    steps_low_held_next = steps_low_held_q;
    if (steps_low_held_and) begin
      steps_low_held_next = steps[9:0];
    end
  end
  always @* begin
    if (unused_4_) begin end
    steps_next = _steps_q;
    if (taking_4_q) begin
      steps_next[9:0] = steps_low_held_q;
    end
    if (taking_5_q) begin
      steps_next[19:10] = steps_high_held_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    taking_5_next = taking_4_q;
    if (sequencer_rst) begin
      taking_5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    steps_high_held_next = steps_high_held_q;
    if (steps_high_held_and) begin
      steps_high_held_next = steps[19:10];
    end
  end
  always @* begin
    if (unused_4_) begin end
    taking_6_next = taking_5_q;
    if (sequencer_rst) begin
      taking_6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    stop_enable_held_next = stop_enable_held_q;
    if (stop_enable_held_and) begin
      stop_enable_held_next = stop_enable;
    end
  end
  always @* begin
    if (unused_4_) begin end
    run_stop_enable_next = run_stop_enable_q;
    if (taking_6_q) begin
      run_stop_enable_next = stop_enable_held_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    stop_shift_held_next = stop_shift_held_q;
    if (stop_shift_held_and) begin
      stop_shift_held_next = stop_shift;
    end
  end
  always @* begin
    if (unused_4_) begin end
    run_stop_shift_next = run_stop_shift_q;
    if (taking_6_q) begin
      run_stop_shift_next = stop_shift_held_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    problem = 3'h0;
    if (bad_coefficient_q) begin
      problem = 3'h3;
    end
    if (bad_steps_q) begin
      problem = 3'h2;
    end
    if (bad_samples_q) begin
      problem = 3'h1;
    end
  end
  assign update_samples = update_samples_q;
  assign first_step_q = first_step;
  assign keys_ready = 1'h1;
  assign swap = \begin ;
  assign run_samples_q = run_samples;
  assign mantissa = mantissa_q;
  assign cut_w = cut_w_q;
  assign cut_b = cut_b_q;
  assign run_seed = run_seed_q;
  assign run_stop_enable = run_stop_enable_q;
  assign run_stop_shift = run_stop_shift_q;
  assign stopped = stopped_q;
  assign key_step = key_step_q;
  assign key_layer = key_layer_q;
  assign layer = config_q;
  assign layer_number = _layer_q;
  assign error = _error_q;
  assign steps_done = _step_q;
  assign slot = slot_q;
  assign step_end = in_step_q;
  assign \end  = _end_q;
  assign counting = busy_q;
  assign cycles = cycles_q;
  assign stall_cycles = stall_cycles_q;
  assign \config_q.input_last  = config_q[5:0];
  assign \config_q.output_last  = config_q[9:6];
  assign \config_q.rows  = config_q[10];
  assign \config_q.columns  = config_q[11];
  assign \config_q.inputs  = config_q[18:12];
  assign \config_q.w_base  = config_q[19];
  assign \config_q.w_stride  = config_q[26:20];
  assign \config_q.b_base  = config_q[27];
  assign \config_q.state_base  = config_q[28];
  assign \config_q.operand_base  = config_q[29];
  assign \config_q.operand_copy  = config_q[30];
  assign \config_q.out_base  = config_q[31];
  assign \config_q.out_copy  = config_q[32];
  assign \config_q.has_above  = config_q[33];
  assign \config_q.layer0  = config_q[34];
  assign \config_q.cut  = config_q[36:35];
  assign \slot_q.update  = slot_q[0];
  assign \slot_q.first_input  = slot_q[1];
  assign \slot_q.last_input  = slot_q[2];
  assign \slot_q.last_output  = slot_q[3];
  assign \slot_q.x  = slot_q[14:4];
  assign \slot_q.out  = slot_q[25:15];
  assign \slot_q.w  = slot_q[35:26];
  assign \slot_q.state  = slot_q[44:36];
  assign \slot_q.b  = slot_q[48:45];
  assign \slot_q.row  = slot_q[64:49];
  assign \slot_q.column  = slot_q[80:65];
  assign \layer.input_last  = config_q[5:0];
  assign \layer.output_last  = config_q[9:6];
  assign \layer.rows  = config_q[10];
  assign \layer.columns  = config_q[11];
  assign \layer.inputs  = config_q[18:12];
  assign \layer.w_base  = config_q[19];
  assign \layer.w_stride  = config_q[26:20];
  assign \layer.b_base  = config_q[27];
  assign \layer.state_base  = config_q[28];
  assign \layer.operand_base  = config_q[29];
  assign \layer.operand_copy  = config_q[30];
  assign \layer.out_base  = config_q[31];
  assign \layer.out_copy  = config_q[32];
  assign \layer.has_above  = config_q[33];
  assign \layer.layer0  = config_q[34];
  assign \layer.cut  = config_q[36:35];
  assign \slot.update  = slot_q[0];
  assign \slot.first_input  = slot_q[1];
  assign \slot.last_input  = slot_q[2];
  assign \slot.last_output  = slot_q[3];
  assign \slot.x  = slot_q[14:4];
  assign \slot.out  = slot_q[25:15];
  assign \slot.w  = slot_q[35:26];
  assign \slot.state  = slot_q[44:36];
  assign \slot.b  = slot_q[48:45];
  assign \slot.row  = slot_q[64:49];
  assign \slot.column  = slot_q[80:65];
  assign in_begin_not = 1'h0;
  assign in_begin_and = 1'h0;
  assign in_begin_or = in_loaded_q;
  assign \begin  = in_begin_q;
  assign busy_and_4 = busy_not;
  assign accepting_and_4 = accepting_not_2;
endmodule

// Made from ska_hw.hdl.control.command_generator.CommandGenerator.
module \ska_core.commands (
  input wire commands_clk,
  input wire commands_rst,
  input wire pulses_rst,
  input wire late_pulses_rst,
  input wire [2:0] host_tensor,
  input wire host_bank,
  input wire [10:0] host_address,
  input wire host_write,
  input wire [11:0] host_write_data,
  input wire busy,
  input wire [36:0] layer,
  input wire [6:0] update_samples,
  input wire [5:0] cut_w,
  input wire [5:0] cut_b,
  input wire [80:0] slot,
  input wire first_step,
  input wire begin_forward,
  input wire begin_update,
  input wire \end ,
  input wire collect,
  input wire [5:0] run_samples,
  input wire mantissa,
  output reg command_x_active_q,
  output reg command_x_edge_q,
  output reg command_x_load_q,
  output reg command_x_update_q,
  output reg command_x_last_q,
  output reg [10:0] command_x_address_q,
  output reg [8:0] command_x_g_address_q,
  output reg command_w_active_q,
  output reg command_w_edge_q,
  output reg [9:0] command_w_address_q,
  output reg command_psum_read_active_q,
  output reg [4:0] command_psum_read_sample_q,
  output reg command_psum_write_active_q,
  output reg [4:0] command_psum_write_sample_q,
  output reg command_post_active_q,
  output reg [8:0] command_post_address_q,
  output reg [4:0] command_post_sample_q,
  output reg command_done_first_q,
  output reg [8:0] command_done_address_q,
  output reg [4:0] command_done_sample_q,
  output reg [10:0] command_store_address_q,
  output reg command_drain_active_q,
  output reg command_drain_bias_q,
  output reg command_drain_edge_q,
  output reg [9:0] command_drain_address_q,
  output reg command_update_bias_q,
  output reg [9:0] command_update_address_q,
  output reg [9:0] command_view_address_q,
  output reg command_collect_active_q,
  output reg [3:0] command_collect_entry_q,
  output reg command_host_write_x_q,
  output reg command_host_write_w_q,
  output reg command_host_write_b_q,
  output reg [2:0] command_host_tensor_q,
  output reg command_host_bank_q,
  output reg [11:0] command_host_data_q,
  output wire [22:0] settings
);
  reg unused_2_;
  initial unused_2_ = 0;
  reg collect_active_next;
  reg collect_active_q;
  initial collect_active_q = 1'h0;
  wire [5:0] collect_difference;
  reg [3:0] collect_entry_next;
  reg [3:0] collect_entry_q;
  initial collect_entry_q = 4'h0;
  wire [4:0] collect_entry_sum;
  reg collect_first_next;
  reg collect_first_q;
  initial collect_first_q = 1'h0;
  wire collect_last_and;
  wire collect_last_and_2;
  wire collect_last_and_3;
  reg collect_last_next;
  wire collect_last_not;
  wire collect_last_not_2;
  reg collect_last_q;
  initial collect_last_q = 1'h0;
  reg [4:0] collect_left_q;
  initial collect_left_q = 5'h00;
  reg [4:0] collect_next;
  wire [147:0] command;
  wire [4:0] \command.collect ;
  wire \command.collect.active ;
  wire [3:0] \command.collect.entry ;
  wire [14:0] \command.done ;
  wire [8:0] \command.done.address ;
  wire \command.done.first ;
  wire [4:0] \command.done.sample ;
  wire [12:0] \command.drain ;
  wire \command.drain.active ;
  wire [9:0] \command.drain.address ;
  wire \command.drain.bias ;
  wire \command.drain.edge ;
  wire [18:0] \command.host ;
  wire \command.host.bank ;
  wire [11:0] \command.host.data ;
  (* enum_base_type = "HostTensor" *)
  (* enum_value_000 = "X" *)
  (* enum_value_001 = "W" *)
  (* enum_value_010 = "B" *)
  (* enum_value_011 = "Z" *)
  (* enum_value_100 = "D" *)
  (* enum_value_101 = "G" *)
  wire [2:0] \command.host.tensor ;
  wire \command.host.write_b ;
  wire \command.host.write_w ;
  wire \command.host.write_x ;
  wire [14:0] \command.post ;
  wire \command.post.active ;
  wire [8:0] \command.post.address ;
  wire [4:0] \command.post.sample ;
  wire [5:0] \command.psum_read ;
  wire \command.psum_read.active ;
  wire [4:0] \command.psum_read.sample ;
  wire [5:0] \command.psum_write ;
  wire \command.psum_write.active ;
  wire [4:0] \command.psum_write.sample ;
  wire [10:0] \command.store ;
  wire [10:0] \command.store.address ;
  wire [10:0] \command.update ;
  wire [9:0] \command.update.address ;
  wire \command.update.bias ;
  wire [9:0] \command.view ;
  wire [9:0] \command.view.address ;
  wire [11:0] \command.w ;
  wire \command.w.active ;
  wire [9:0] \command.w.address ;
  wire \command.w.edge ;
  wire [24:0] \command.x ;
  wire \command.x.active ;
  wire [10:0] \command.x.address ;
  wire \command.x.edge ;
  wire [8:0] \command.x.g_address ;
  wire \command.x.last ;
  wire \command.x.load ;
  wire \command.x.update ;
  reg command_collect_active_next;
  initial command_collect_active_q = 1'h0;
  initial command_collect_entry_q = 4'h0;
  initial command_done_address_q = 9'h000;
  reg command_done_first_next;
  initial command_done_first_q = 1'h0;
  initial command_done_sample_q = 5'h00;
  reg command_drain_active_next;
  initial command_drain_active_q = 1'h0;
  initial command_drain_address_q = 10'h000;
  reg command_drain_bias_next;
  initial command_drain_bias_q = 1'h0;
  initial command_drain_edge_q = 1'h0;
  initial command_host_bank_q = 1'h0;
  initial command_host_data_q = 12'h000;
  initial command_host_tensor_q = 3'h0;
  reg command_host_write_b_next;
  initial command_host_write_b_q = 1'h0;
  reg command_host_write_w_next;
  initial command_host_write_w_q = 1'h0;
  reg command_host_write_x_next;
  initial command_host_write_x_q = 1'h0;
  wire [147:0] command_next;
  wire [4:0] \command_next.collect ;
  wire \command_next.collect.active ;
  wire [3:0] \command_next.collect.entry ;
  wire [14:0] \command_next.done ;
  wire [8:0] \command_next.done.address ;
  wire \command_next.done.first ;
  wire [4:0] \command_next.done.sample ;
  wire [12:0] \command_next.drain ;
  wire \command_next.drain.active ;
  wire [9:0] \command_next.drain.address ;
  wire \command_next.drain.bias ;
  wire \command_next.drain.edge ;
  wire [18:0] \command_next.host ;
  wire \command_next.host.bank ;
  wire [11:0] \command_next.host.data ;
  (* enum_base_type = "HostTensor" *)
  (* enum_value_000 = "X" *)
  (* enum_value_001 = "W" *)
  (* enum_value_010 = "B" *)
  (* enum_value_011 = "Z" *)
  (* enum_value_100 = "D" *)
  (* enum_value_101 = "G" *)
  wire [2:0] \command_next.host.tensor ;
  wire \command_next.host.write_b ;
  wire \command_next.host.write_w ;
  wire \command_next.host.write_x ;
  wire [14:0] \command_next.post ;
  wire \command_next.post.active ;
  wire [8:0] \command_next.post.address ;
  wire [4:0] \command_next.post.sample ;
  wire [5:0] \command_next.psum_read ;
  wire \command_next.psum_read.active ;
  wire [4:0] \command_next.psum_read.sample ;
  wire [5:0] \command_next.psum_write ;
  wire \command_next.psum_write.active ;
  wire [4:0] \command_next.psum_write.sample ;
  wire [10:0] \command_next.store ;
  wire [10:0] \command_next.store.address ;
  wire [10:0] \command_next.update ;
  wire [9:0] \command_next.update.address ;
  wire \command_next.update.bias ;
  wire [9:0] \command_next.view ;
  wire [9:0] \command_next.view.address ;
  wire [11:0] \command_next.w ;
  wire \command_next.w.active ;
  wire [9:0] \command_next.w.address ;
  wire \command_next.w.edge ;
  wire [24:0] \command_next.x ;
  wire \command_next.x.active ;
  wire [10:0] \command_next.x.address ;
  wire \command_next.x.edge ;
  wire [8:0] \command_next.x.g_address ;
  wire \command_next.x.last ;
  wire \command_next.x.load ;
  wire \command_next.x.update ;
  wire command_next_and;
  wire command_next_and_2;
  wire command_next_and_3;
  wire command_next_and_4;
  wire command_next_and_5;
  wire command_next_and_6;
  wire [10:0] command_next_choice;
  wire [10:0] command_next_choice_2;
  wire [10:0] command_next_choice_3;
  wire [10:0] command_next_choice_4;
  wire [10:0] command_next_choice_5;
  wire [9:0] command_next_choice_6;
  wire [10:0] command_next_choice_7;
  wire command_next_not;
  wire command_next_not_2;
  wire command_next_not_3;
  wire command_next_or;
  wire command_next_or_2;
  wire command_next_or_3;
  reg command_post_active_next;
  initial command_post_active_q = 1'h0;
  initial command_post_address_q = 9'h000;
  initial command_post_sample_q = 5'h00;
  reg command_psum_read_active_next;
  initial command_psum_read_active_q = 1'h0;
  initial command_psum_read_sample_q = 5'h00;
  reg command_psum_write_active_next;
  initial command_psum_write_active_q = 1'h0;
  initial command_psum_write_sample_q = 5'h00;
  initial command_store_address_q = 11'h000;
  initial command_update_address_q = 10'h000;
  reg command_update_bias_next;
  initial command_update_bias_q = 1'h0;
  initial command_view_address_q = 10'h000;
  reg command_w_active_next;
  initial command_w_active_q = 1'h0;
  initial command_w_address_q = 10'h000;
  initial command_w_edge_q = 1'h0;
  reg command_x_active_next;
  initial command_x_active_q = 1'h0;
  initial command_x_address_q = 11'h000;
  initial command_x_edge_q = 1'h0;
  initial command_x_g_address_q = 9'h000;
  reg command_x_last_next;
  initial command_x_last_q = 1'h0;
  reg command_x_load_next;
  initial command_x_load_q = 1'h0;
  reg command_x_update_next;
  initial command_x_update_q = 1'h0;
  reg [5:0] cut_b_d1_q;
  initial cut_b_d1_q = 6'h00;
  reg [5:0] cut_w_d1_q;
  initial cut_w_d1_q = 6'h00;
  reg done_active_next;
  reg done_active_q;
  initial done_active_q = 1'h0;
  reg [8:0] done_address_next;
  reg [8:0] done_address_q;
  initial done_address_q = 9'h000;
  wire [9:0] done_address_sum;
  wire [7:0] done_difference;
  reg done_first_next;
  reg done_first_q;
  initial done_first_q = 1'h0;
  wire done_last_and;
  wire done_last_and_2;
  wire done_last_and_3;
  reg done_last_next;
  wire done_last_not;
  wire done_last_not_2;
  reg done_last_q;
  initial done_last_q = 1'h0;
  reg [6:0] done_left_q;
  initial done_left_q = 7'h00;
  reg [6:0] done_next;
  reg [4:0] done_sample_next;
  reg [4:0] done_sample_q;
  initial done_sample_q = 5'h00;
  wire [5:0] done_sample_sum;
  reg done_start_d10_next;
  reg done_start_d10_q;
  initial done_start_d10_q = 1'h0;
  reg done_start_d11_next;
  reg done_start_d11_q;
  initial done_start_d11_q = 1'h0;
  reg done_start_d12_next;
  reg done_start_d12_q;
  initial done_start_d12_q = 1'h0;
  reg done_start_d1_next;
  reg done_start_d1_q;
  initial done_start_d1_q = 1'h0;
  reg done_start_d2_next;
  reg done_start_d2_q;
  initial done_start_d2_q = 1'h0;
  reg done_start_d3_next;
  reg done_start_d3_q;
  initial done_start_d3_q = 1'h0;
  reg done_start_d4_next;
  reg done_start_d4_q;
  initial done_start_d4_q = 1'h0;
  reg done_start_d5_next;
  reg done_start_d5_q;
  initial done_start_d5_q = 1'h0;
  reg done_start_d6_next;
  reg done_start_d6_q;
  initial done_start_d6_q = 1'h0;
  reg done_start_d7_next;
  reg done_start_d7_q;
  initial done_start_d7_q = 1'h0;
  reg done_start_d8_next;
  reg done_start_d8_q;
  initial done_start_d8_q = 1'h0;
  reg done_start_d9_next;
  reg done_start_d9_q;
  initial done_start_d9_q = 1'h0;
  reg drain_active_next;
  reg drain_active_q;
  initial drain_active_q = 1'h0;
  reg [9:0] drain_address_next;
  reg [9:0] drain_address_q;
  initial drain_address_q = 10'h000;
  wire [11:0] drain_address_sum;
  wire [10:0] drain_address_sum_2;
  reg [3:0] drain_b_next;
  reg [3:0] drain_b_q;
  initial drain_b_q = 4'h0;
  wire drain_bias;
  wire [2:0] drain_choice;
  reg [15:0] drain_column_next;
  reg [15:0] drain_column_q;
  initial drain_column_q = 16'h0000;
  wire [3:0] drain_difference;
  reg drain_first_input_next;
  reg drain_first_input_q;
  initial drain_first_input_q = 1'h0;
  reg drain_first_next;
  reg drain_first_q;
  initial drain_first_q = 1'h0;
  wire drain_inside_at_most;
  wire drain_inside_more;
  reg drain_inside_next;
  reg [1:0] drain_inside_number_next;
  reg [1:0] drain_inside_number_q;
  initial drain_inside_number_q = 2'h0;
  wire [3:0] drain_inside_number_sum;
  reg drain_inside_q;
  initial drain_inside_q = 1'h0;
  wire drain_last_and;
  wire drain_last_and_2;
  wire drain_last_and_3;
  wire drain_last_and_4;
  wire [2:0] drain_last_choice;
  wire drain_last_equal;
  reg drain_last_input_next;
  reg drain_last_input_q;
  initial drain_last_input_q = 1'h0;
  reg drain_last_next;
  wire drain_last_not;
  wire drain_last_not_2;
  wire drain_last_or;
  reg drain_last_output_next;
  reg drain_last_output_q;
  initial drain_last_output_q = 1'h0;
  reg drain_last_q;
  initial drain_last_q = 1'h0;
  reg [2:0] drain_left_q;
  initial drain_left_q = 3'h0;
  reg [2:0] drain_next;
  reg [15:0] drain_row_next;
  reg [15:0] drain_row_q;
  initial drain_row_q = 16'h0000;
  reg drain_start_d1_next;
  reg drain_start_d1_q;
  initial drain_start_d1_q = 1'h0;
  reg drain_start_d2_next;
  reg drain_start_d2_q;
  initial drain_start_d2_q = 1'h0;
  reg drain_start_d3_next;
  reg drain_start_d3_q;
  initial drain_start_d3_q = 1'h0;
  reg drain_start_d4_next;
  reg drain_start_d4_q;
  initial drain_start_d4_q = 1'h0;
  reg drain_start_d5_next;
  reg drain_start_d5_q;
  initial drain_start_d5_q = 1'h0;
  reg drain_start_d6_next;
  reg drain_start_d6_q;
  initial drain_start_d6_q = 1'h0;
  reg drain_start_d7_next;
  reg drain_start_d7_q;
  initial drain_start_d7_q = 1'h0;
  reg drain_start_d8_next;
  reg drain_start_d8_q;
  initial drain_start_d8_q = 1'h0;
  reg drain_start_d9_next;
  reg drain_start_d9_q;
  initial drain_start_d9_q = 1'h0;
  reg [9:0] drain_w_next;
  reg [9:0] drain_w_q;
  initial drain_w_q = 10'h000;
  reg [10:0] given_address_d1_q;
  initial given_address_d1_q = 11'h000;
  reg given_bank_d1_q;
  initial given_bank_d1_q = 1'h0;
  reg [2:0] given_tensor_d1_q;
  initial given_tensor_d1_q = 3'h0;
  reg given_write_d1_q;
  initial given_write_d1_q = 1'h0;
  reg [11:0] given_write_data_d1_q;
  initial given_write_data_d1_q = 12'h000;
  wire [7:0] held_beyond_next;
  reg [7:0] held_beyond_q;
  initial held_beyond_q = 8'h00;
  reg [10:0] host_address_d1_q;
  initial host_address_d1_q = 11'h000;
  reg [10:0] host_address_d2_q;
  initial host_address_d2_q = 11'h000;
  reg host_bank_d1_q;
  initial host_bank_d1_q = 1'h0;
  reg [11:0] host_data_d1_q;
  initial host_data_d1_q = 12'h000;
  (* enum_base_type = "HostTensor" *)
  (* enum_value_000 = "X" *)
  (* enum_value_001 = "W" *)
  (* enum_value_010 = "B" *)
  (* enum_value_011 = "Z" *)
  (* enum_value_100 = "D" *)
  (* enum_value_101 = "G" *)
  reg [2:0] host_tensor_d1_q;
  initial host_tensor_d1_q = 3'h0;
  wire host_write_b_d1_and;
  wire host_write_b_d1_equal;
  reg host_write_b_d1_next;
  reg host_write_b_d1_q;
  initial host_write_b_d1_q = 1'h0;
  wire host_write_w_d1_and;
  wire host_write_w_d1_equal;
  reg host_write_w_d1_next;
  reg host_write_w_d1_q;
  initial host_write_w_d1_q = 1'h0;
  wire host_write_x_d1_and;
  wire host_write_x_d1_equal;
  reg host_write_x_d1_next;
  reg host_write_x_d1_q;
  initial host_write_x_d1_q = 1'h0;
  wire idle_d1_next;
  reg idle_d1_q;
  initial idle_d1_q = 1'h0;
  reg idle_d2_q;
  initial idle_d2_q = 1'h0;
  reg idle_late_d1_q;
  initial idle_late_d1_q = 1'h0;
  wire keys_ready;
  wire late_pulses_clk;
  wire \layer.b_base ;
  wire \layer.columns ;
  wire [1:0] \layer.cut ;
  wire \layer.has_above ;
  wire [5:0] \layer.input_last ;
  wire [6:0] \layer.inputs ;
  wire \layer.layer0 ;
  wire \layer.operand_base ;
  wire \layer.operand_copy ;
  wire \layer.out_base ;
  wire \layer.out_copy ;
  wire [3:0] \layer.output_last ;
  wire \layer.rows ;
  wire \layer.state_base ;
  wire \layer.w_base ;
  wire [6:0] \layer.w_stride ;
  reg mantissa_d1_q;
  initial mantissa_d1_q = 1'h0;
  wire pending_b_and;
  reg [3:0] pending_b_next;
  reg [3:0] pending_b_q;
  initial pending_b_q = 4'h0;
  wire pending_column_and;
  reg [15:0] pending_column_next;
  reg [15:0] pending_column_q;
  initial pending_column_q = 16'h0000;
  wire pending_first_input_and;
  reg pending_first_input_next;
  reg pending_first_input_q;
  initial pending_first_input_q = 1'h0;
  wire pending_last_input_and;
  reg pending_last_input_next;
  reg pending_last_input_q;
  initial pending_last_input_q = 1'h0;
  wire pending_last_output_and;
  reg pending_last_output_next;
  reg pending_last_output_q;
  initial pending_last_output_q = 1'h0;
  wire pending_row_and;
  reg [15:0] pending_row_next;
  reg [15:0] pending_row_q;
  initial pending_row_q = 16'h0000;
  wire pending_w_and;
  reg [9:0] pending_w_next;
  reg [9:0] pending_w_q;
  initial pending_w_q = 10'h000;
  reg post_active_next;
  reg post_active_q;
  initial post_active_q = 1'h0;
  reg [8:0] post_address_next;
  reg [8:0] post_address_q;
  initial post_address_q = 9'h000;
  wire [9:0] post_address_sum;
  reg [3:0] post_b_next;
  reg [3:0] post_b_q;
  initial post_b_q = 4'h0;
  wire post_begin_and;
  reg post_begin_next;
  reg post_begin_q;
  initial post_begin_q = 1'h0;
  reg [15:0] post_column_next;
  reg [15:0] post_column_q;
  initial post_column_q = 16'h0000;
  wire [7:0] post_difference;
  reg post_first_next;
  reg post_first_q;
  initial post_first_q = 1'h0;
  wire post_last_and;
  wire post_last_and_2;
  wire post_last_and_3;
  reg post_last_next;
  wire post_last_not;
  wire post_last_not_2;
  reg post_last_output_next;
  reg post_last_output_q;
  initial post_last_output_q = 1'h0;
  reg post_last_q;
  initial post_last_q = 1'h0;
  reg [6:0] post_left_q;
  initial post_left_q = 7'h00;
  reg [6:0] post_next;
  reg [10:0] post_out_next;
  reg [10:0] post_out_q;
  initial post_out_q = 11'h000;
  reg [4:0] post_sample_next;
  reg [4:0] post_sample_q;
  initial post_sample_q = 5'h00;
  wire [5:0] post_sample_sum;
  reg post_start_d1_next;
  reg post_start_d1_q;
  initial post_start_d1_q = 1'h0;
  reg post_start_d2_next;
  reg post_start_d2_q;
  initial post_start_d2_q = 1'h0;
  reg post_start_d3_next;
  reg post_start_d3_q;
  initial post_start_d3_q = 1'h0;
  reg post_start_d4_next;
  reg post_start_d4_q;
  initial post_start_d4_q = 1'h0;
  reg post_start_d5_next;
  reg post_start_d5_q;
  initial post_start_d5_q = 1'h0;
  reg post_start_d6_next;
  reg post_start_d6_q;
  initial post_start_d6_q = 1'h0;
  reg post_start_d7_next;
  reg post_start_d7_q;
  initial post_start_d7_q = 1'h0;
  reg post_start_d8_next;
  reg post_start_d8_q;
  initial post_start_d8_q = 1'h0;
  reg post_start_d9_next;
  reg post_start_d9_q;
  initial post_start_d9_q = 1'h0;
  reg [8:0] post_state_next;
  reg [8:0] post_state_q;
  initial post_state_q = 9'h000;
  reg psum_read_active_next;
  reg psum_read_active_q;
  initial psum_read_active_q = 1'h0;
  wire [7:0] psum_read_difference;
  reg psum_read_first_next;
  reg psum_read_first_q;
  initial psum_read_first_q = 1'h0;
  wire psum_read_last_and;
  wire psum_read_last_and_2;
  wire psum_read_last_and_3;
  reg psum_read_last_next;
  wire psum_read_last_not;
  wire psum_read_last_not_2;
  reg psum_read_last_q;
  initial psum_read_last_q = 1'h0;
  reg [6:0] psum_read_left_q;
  initial psum_read_left_q = 7'h00;
  reg [6:0] psum_read_next;
  reg [4:0] psum_read_sample_next;
  reg [4:0] psum_read_sample_q;
  initial psum_read_sample_q = 5'h00;
  wire [5:0] psum_read_sample_sum;
  wire psum_read_start_d1_and;
  reg psum_read_start_d1_next;
  wire psum_read_start_d1_not;
  reg psum_read_start_d1_q;
  initial psum_read_start_d1_q = 1'h0;
  reg psum_read_start_d2_next;
  reg psum_read_start_d2_q;
  initial psum_read_start_d2_q = 1'h0;
  reg psum_read_start_d3_next;
  reg psum_read_start_d3_q;
  initial psum_read_start_d3_q = 1'h0;
  reg psum_read_start_d4_next;
  reg psum_read_start_d4_q;
  initial psum_read_start_d4_q = 1'h0;
  reg psum_read_start_d5_next;
  reg psum_read_start_d5_q;
  initial psum_read_start_d5_q = 1'h0;
  reg psum_read_start_d6_next;
  reg psum_read_start_d6_q;
  initial psum_read_start_d6_q = 1'h0;
  reg psum_read_start_d7_next;
  reg psum_read_start_d7_q;
  initial psum_read_start_d7_q = 1'h0;
  reg psum_write_active_next;
  reg psum_write_active_q;
  initial psum_write_active_q = 1'h0;
  wire [7:0] psum_write_difference;
  reg psum_write_first_next;
  reg psum_write_first_q;
  initial psum_write_first_q = 1'h0;
  wire psum_write_last_and;
  wire psum_write_last_and_2;
  wire psum_write_last_and_3;
  reg psum_write_last_next;
  wire psum_write_last_not;
  wire psum_write_last_not_2;
  reg psum_write_last_q;
  initial psum_write_last_q = 1'h0;
  reg [6:0] psum_write_left_q;
  initial psum_write_left_q = 7'h00;
  reg [6:0] psum_write_next;
  reg [4:0] psum_write_sample_next;
  reg [4:0] psum_write_sample_q;
  initial psum_write_sample_q = 5'h00;
  wire [5:0] psum_write_sample_sum;
  reg psum_write_start_d10_next;
  reg psum_write_start_d10_q;
  initial psum_write_start_d10_q = 1'h0;
  reg psum_write_start_d11_next;
  reg psum_write_start_d11_q;
  initial psum_write_start_d11_q = 1'h0;
  reg psum_write_start_d12_next;
  reg psum_write_start_d12_q;
  initial psum_write_start_d12_q = 1'h0;
  wire psum_write_start_d1_and;
  reg psum_write_start_d1_next;
  wire psum_write_start_d1_not;
  reg psum_write_start_d1_q;
  initial psum_write_start_d1_q = 1'h0;
  reg psum_write_start_d2_next;
  reg psum_write_start_d2_q;
  initial psum_write_start_d2_q = 1'h0;
  reg psum_write_start_d3_next;
  reg psum_write_start_d3_q;
  initial psum_write_start_d3_q = 1'h0;
  reg psum_write_start_d4_next;
  reg psum_write_start_d4_q;
  initial psum_write_start_d4_q = 1'h0;
  reg psum_write_start_d5_next;
  reg psum_write_start_d5_q;
  initial psum_write_start_d5_q = 1'h0;
  reg psum_write_start_d6_next;
  reg psum_write_start_d6_q;
  initial psum_write_start_d6_q = 1'h0;
  reg psum_write_start_d7_next;
  reg psum_write_start_d7_q;
  initial psum_write_start_d7_q = 1'h0;
  reg psum_write_start_d8_next;
  reg psum_write_start_d8_q;
  initial psum_write_start_d8_q = 1'h0;
  reg psum_write_start_d9_next;
  reg psum_write_start_d9_q;
  initial psum_write_start_d9_q = 1'h0;
  wire pulses_clk;
  wire [6:0] samples_beyond_next;
  reg [6:0] samples_beyond_q;
  initial samples_beyond_q = 7'h00;
  wire [3:0] \settings.b_address ;
  wire \settings.columns ;
  wire [5:0] \settings.cut_b ;
  wire [5:0] \settings.cut_w ;
  wire \settings.edge ;
  wire \settings.first ;
  wire \settings.has_above ;
  wire \settings.layer0 ;
  wire \settings.mantissa ;
  wire \settings.rows ;
  wire [3:0] \slot.b ;
  wire [15:0] \slot.column ;
  wire \slot.first_input ;
  wire \slot.last_input ;
  wire \slot.last_output ;
  wire [10:0] \slot.out ;
  wire [15:0] \slot.row ;
  wire [8:0] \slot.state ;
  wire \slot.update ;
  wire [9:0] \slot.w ;
  wire [10:0] \slot.x ;
  reg store_active_next;
  reg store_active_q;
  initial store_active_q = 1'h0;
  reg [10:0] store_address_next;
  reg [10:0] store_address_q;
  initial store_address_q = 11'h000;
  wire [11:0] store_address_sum;
  wire [7:0] store_difference;
  reg store_first_next;
  reg store_first_q;
  initial store_first_q = 1'h0;
  wire store_last_and;
  wire store_last_and_2;
  wire store_last_and_3;
  reg store_last_next;
  wire store_last_not;
  wire store_last_not_2;
  reg store_last_q;
  initial store_last_q = 1'h0;
  reg [6:0] store_left_q;
  initial store_left_q = 7'h00;
  reg [6:0] store_next;
  wire [9:0] update_address_d1_next;
  reg [9:0] update_address_d1_q;
  initial update_address_d1_q = 10'h000;
  reg [9:0] update_address_d2_q;
  initial update_address_d2_q = 10'h000;
  reg [9:0] update_address_d3_q;
  initial update_address_d3_q = 10'h000;
  reg [9:0] update_address_d4_q;
  initial update_address_d4_q = 10'h000;
  reg [9:0] update_address_d5_q;
  initial update_address_d5_q = 10'h000;
  reg [9:0] update_address_d6_q;
  initial update_address_d6_q = 10'h000;
  reg update_bias_d1_next;
  reg update_bias_d1_q;
  initial update_bias_d1_q = 1'h0;
  reg update_bias_d2_next;
  reg update_bias_d2_q;
  initial update_bias_d2_q = 1'h0;
  reg update_bias_d3_next;
  reg update_bias_d3_q;
  initial update_bias_d3_q = 1'h0;
  reg update_bias_d4_next;
  reg update_bias_d4_q;
  initial update_bias_d4_q = 1'h0;
  reg update_bias_d5_next;
  reg update_bias_d5_q;
  initial update_bias_d5_q = 1'h0;
  reg update_bias_d6_next;
  reg update_bias_d6_q;
  initial update_bias_d6_q = 1'h0;
  reg [9:0] view_address_d1_q;
  initial view_address_d1_q = 10'h000;
  reg w_active_next;
  reg w_active_q;
  initial w_active_q = 1'h0;
  reg [9:0] w_address_next;
  reg [9:0] w_address_q;
  initial w_address_q = 10'h000;
  wire [11:0] w_address_sum;
  wire [10:0] w_address_sum_2;
  wire [2:0] w_difference;
  reg [1:0] w_edges_next;
  reg [1:0] w_edges_q;
  initial w_edges_q = 2'h0;
  reg w_first_next;
  reg w_first_q;
  initial w_first_q = 1'h0;
  wire w_inside_at_most;
  wire w_inside_more;
  reg w_inside_next;
  reg [1:0] w_inside_number_next;
  reg [1:0] w_inside_number_q;
  initial w_inside_number_q = 2'h0;
  wire [3:0] w_inside_number_sum;
  reg w_inside_q;
  initial w_inside_q = 1'h0;
  wire w_last_and;
  wire w_last_and_2;
  wire w_last_and_3;
  wire w_last_and_4;
  wire w_last_equal;
  reg w_last_next;
  wire w_last_not;
  wire w_last_not_2;
  wire w_last_or;
  reg w_last_q;
  initial w_last_q = 1'h0;
  reg [1:0] w_left_q;
  initial w_left_q = 2'h0;
  reg [1:0] w_next;
  reg w_start_d1_next;
  reg w_start_d1_q;
  initial w_start_d1_q = 1'h0;
  reg w_start_d2_next;
  reg w_start_d2_q;
  initial w_start_d2_q = 1'h0;
  reg w_start_d3_next;
  reg w_start_d3_q;
  initial w_start_d3_q = 1'h0;
  reg x_active_next;
  reg x_active_q;
  initial x_active_q = 1'h0;
  reg [10:0] x_address_next;
  wire x_address_or;
  reg [10:0] x_address_q;
  initial x_address_q = 11'h000;
  wire [11:0] x_address_sum;
  wire [7:0] x_difference;
  reg x_edge_next;
  wire x_edge_or;
  reg x_edge_q;
  initial x_edge_q = 1'h0;
  reg x_first_next;
  wire x_first_or;
  reg x_first_q;
  initial x_first_q = 1'h0;
  reg [8:0] x_g_address_next;
  wire x_g_address_or;
  reg [8:0] x_g_address_q;
  initial x_g_address_q = 9'h000;
  wire [9:0] x_g_address_sum;
  reg x_held_active_next;
  reg x_held_active_q;
  initial x_held_active_q = 1'h0;
  wire [8:0] x_held_difference;
  reg x_held_first_next;
  reg x_held_first_q;
  initial x_held_first_q = 1'h0;
  wire x_held_last_and;
  wire x_held_last_and_2;
  wire x_held_last_and_3;
  reg x_held_last_next;
  wire x_held_last_not;
  wire x_held_last_not_2;
  reg x_held_last_q;
  initial x_held_last_q = 1'h0;
  reg [7:0] x_held_left_q;
  initial x_held_left_q = 8'h00;
  reg [7:0] x_held_next;
  reg x_held_start_d1_next;
  reg x_held_start_d1_q;
  initial x_held_start_d1_q = 1'h0;
  wire x_last_and;
  wire x_last_and_2;
  wire x_last_and_3;
  reg x_last_next;
  wire x_last_not;
  wire x_last_not_2;
  wire x_last_or;
  reg x_last_q;
  initial x_last_q = 1'h0;
  reg [6:0] x_left_q;
  initial x_left_q = 7'h00;
  reg [6:0] x_next;
  wire x_or;
  assign samples_beyond_next = run_samples - 2'h3;
  assign held_beyond_next = update_samples - 2'h3;
  assign x_first_or = begin_forward | x_held_start_d1_q;
  assign x_difference = $signed(x_left_q) - $signed(2'h1);
  assign x_last_or = begin_forward | x_held_start_d1_q;
  assign x_last_not = ~ x_last_or;
  assign x_last_and_3 = x_active_q & x_last_not;
  assign x_last_not_2 = ~ x_last_q;
  assign x_last_and_2 = x_last_and_3 & x_last_not_2;
  assign x_last_and = x_last_and_2 & x_left_q[6];
  assign x_or = begin_forward | x_held_start_d1_q;
  assign x_held_difference = $signed(x_held_left_q) - $signed(2'h1);
  assign x_held_last_not = ~ x_held_start_d1_q;
  assign x_held_last_and_3 = x_held_active_q & x_held_last_not;
  assign x_held_last_not_2 = ~ x_held_last_q;
  assign x_held_last_and_2 = x_held_last_and_3 & x_held_last_not_2;
  assign x_held_last_and = x_held_last_and_2 & x_held_left_q[7];
  assign x_edge_or = begin_forward | x_held_start_d1_q;
  assign x_address_sum = x_address_q + 1'h1;
  assign x_address_or = begin_forward | x_held_start_d1_q;
  assign x_g_address_sum = x_g_address_q + 1'h1;
  assign x_g_address_or = begin_forward | x_held_start_d1_q;
  assign w_difference = $signed(w_left_q) - $signed(2'h1);
  assign w_last_not = ~ w_start_d3_q;
  assign w_last_and_3 = w_active_q & w_last_not;
  assign w_last_not_2 = ~ w_last_q;
  assign w_last_and_2 = w_last_and_3 & w_last_not_2;
  assign w_last_and = w_last_and_2 & w_left_q[1];
  assign w_last_or = w_last_and | w_last_and_4;
  assign w_inside_number_sum = w_inside_number_q + 4'hf;
  assign w_inside_at_most = w_inside_number_q <= layer[10];
  assign w_inside_more = layer[10] > 1'h0;
  assign w_address_sum = w_address_q + 12'hfff;
  assign w_address_sum_2 = slot[35:26] + 1'h0;
  assign psum_read_difference = $signed(psum_read_left_q) - $signed(2'h1);
  assign psum_read_last_not = ~ psum_read_start_d7_q;
  assign psum_read_last_and_3 = psum_read_active_q & psum_read_last_not;
  assign psum_read_last_not_2 = ~ psum_read_last_q;
  assign psum_read_last_and_2 = psum_read_last_and_3 & psum_read_last_not_2;
  assign psum_read_last_and = psum_read_last_and_2 & psum_read_left_q[6];
  assign psum_read_sample_sum = psum_read_sample_q + 1'h1;
  assign psum_write_difference = $signed(psum_write_left_q) - $signed(2'h1);
  assign psum_write_last_not = ~ psum_write_start_d12_q;
  assign psum_write_last_and_3 = psum_write_active_q & psum_write_last_not;
  assign psum_write_last_not_2 = ~ psum_write_last_q;
  assign psum_write_last_and_2 = psum_write_last_and_3 & psum_write_last_not_2;
  assign psum_write_last_and = psum_write_last_and_2 & psum_write_left_q[6];
  assign psum_write_sample_sum = psum_write_sample_q + 1'h1;
  assign post_begin_and = begin_forward & slot[2];
  assign post_difference = $signed(post_left_q) - $signed(2'h1);
  assign post_last_not = ~ post_start_d9_q;
  assign post_last_and_3 = post_active_q & post_last_not;
  assign post_last_not_2 = ~ post_last_q;
  assign post_last_and_2 = post_last_and_3 & post_last_not_2;
  assign post_last_and = post_last_and_2 & post_left_q[6];
  assign done_difference = $signed(done_left_q) - $signed(2'h1);
  assign done_last_not = ~ done_start_d12_q;
  assign done_last_and_3 = done_active_q & done_last_not;
  assign done_last_not_2 = ~ done_last_q;
  assign done_last_and_2 = done_last_and_3 & done_last_not_2;
  assign done_last_and = done_last_and_2 & done_left_q[6];
  assign store_difference = $signed(store_left_q) - $signed(2'h1);
  assign store_last_not = ~ done_start_d12_q;
  assign store_last_and_3 = store_active_q & store_last_not;
  assign store_last_not_2 = ~ store_last_q;
  assign store_last_and_2 = store_last_and_3 & store_last_not_2;
  assign store_last_and = store_last_and_2 & store_left_q[6];
  assign post_sample_sum = post_sample_q + 1'h1;
  assign done_sample_sum = done_sample_q + 1'h1;
  assign done_address_sum = done_address_q + 1'h1;
  assign post_address_sum = post_address_q + 1'h1;
  assign store_address_sum = store_address_q + 1'h1;
  assign pending_w_and = \end  & slot[0];
  assign pending_b_and = \end  & slot[0];
  assign pending_row_and = \end  & slot[0];
  assign pending_column_and = \end  & slot[0];
  assign pending_first_input_and = \end  & slot[0];
  assign pending_last_input_and = \end  & slot[0];
  assign pending_last_output_and = \end  & slot[0];
  assign drain_difference = $signed(drain_left_q) - $signed(2'h1);
  assign drain_last_not = ~ drain_start_d9_q;
  assign drain_last_and_3 = drain_active_q & drain_last_not;
  assign drain_last_not_2 = ~ drain_last_q;
  assign drain_last_and_2 = drain_last_and_3 & drain_last_not_2;
  assign drain_last_and = drain_last_and_2 & drain_left_q[2];
  assign drain_last_choice = pending_first_input_q ? 3'h7 : 3'h6;
  assign drain_last_equal = drain_last_choice == 3'h6;
  assign drain_last_and_4 = drain_start_d9_q & drain_last_equal;
  assign drain_last_or = drain_last_and | drain_last_and_4;
  assign drain_choice = pending_first_input_q ? 3'h7 : 3'h6;
  assign drain_inside_number_sum = drain_inside_number_q + 4'hf;
  assign drain_inside_at_most = drain_inside_number_q <= layer[10];
  assign drain_inside_more = layer[10] > 1'h0;
  assign drain_address_sum = drain_address_q + 12'hfff;
  assign drain_address_sum_2 = pending_w_q + 1'h0;
  assign update_address_d1_next = drain_bias ? { 6'h00, drain_b_q } : drain_address_q;
  assign collect_difference = $signed(collect_left_q) - $signed(2'h1);
  assign collect_last_not = ~ collect;
  assign collect_last_and_3 = collect_active_q & collect_last_not;
  assign collect_last_not_2 = ~ collect_last_q;
  assign collect_last_and_2 = collect_last_and_3 & collect_last_not_2;
  assign collect_last_and = collect_last_and_2 & collect_left_q[4];
  assign collect_entry_sum = collect_entry_q + 1'h1;
  assign idle_d1_next = ~ busy;
  assign host_write_x_d1_equal = ~| given_tensor_d1_q;
  assign host_write_x_d1_and = given_write_d1_q & host_write_x_d1_equal;
  assign host_write_w_d1_equal = given_tensor_d1_q == 1'h1;
  assign host_write_w_d1_and = given_write_d1_q & host_write_w_d1_equal;
  assign host_write_b_d1_equal = given_tensor_d1_q == 2'h2;
  assign host_write_b_d1_and = given_write_d1_q & host_write_b_d1_equal;
  assign command_next_not = ~ x_held_active_q;
  assign command_next_and = x_first_q & command_next_not;
  assign command_next_not_2 = ~ w_edges_q[0];
  assign command_next_or = command_next_not_2 | w_inside_q;
  assign command_next_and_2 = w_active_q & command_next_or;
  assign drain_bias = drain_last_q & drain_first_input_q;
  assign command_next_not_3 = ~ drain_last_input_q;
  assign command_next_or_3 = command_next_not_3 | drain_inside_q;
  assign command_next_or_2 = command_next_or_3 | drain_bias;
  assign command_next_and_3 = drain_active_q & command_next_or_2;
  assign command_next_and_4 = host_write_x_d1_q & idle_d2_q;
  assign command_next_and_5 = host_write_w_d1_q & idle_d2_q;
  assign command_next_and_6 = host_write_b_d1_q & idle_d2_q;
  assign command_next_choice = idle_late_d1_q ? host_address_d2_q : x_address_q;
  assign command_next_choice_2 = idle_late_d1_q ? host_address_d2_q : { 2'h0, x_g_address_q };
  assign command_next_choice_3 = idle_late_d1_q ? host_address_d2_q : { 2'h0, post_address_q };
  assign command_next_choice_4 = idle_late_d1_q ? host_address_d2_q : store_address_q;
  assign command_next_choice_6 = drain_bias ? { 6'h00, drain_b_q } : drain_address_q;
  assign command_next_choice_5 = idle_late_d1_q ? host_address_d2_q : { 1'h0, command_next_choice_6 };
  assign command_next_choice_7 = idle_late_d1_q ? host_address_d2_q : { 1'h0, update_address_d6_q };
  assign psum_read_start_d1_not = ~ slot[1];
  assign psum_read_start_d1_and = begin_forward & psum_read_start_d1_not;
  assign psum_write_start_d1_not = ~ slot[2];
  assign psum_write_start_d1_and = begin_forward & psum_write_start_d1_not;
  always @(posedge commands_clk)
    command_x_active_q <= command_x_active_next;
  always @(posedge commands_clk)
    command_x_edge_q <= command_next[1];
  always @(posedge commands_clk)
    command_x_load_q <= command_x_load_next;
  always @(posedge commands_clk)
    command_x_update_q <= command_x_update_next;
  always @(posedge commands_clk)
    command_x_last_q <= command_x_last_next;
  always @(posedge commands_clk)
    command_x_address_q <= command_next[15:5];
  always @(posedge commands_clk)
    command_x_g_address_q <= command_next[24:16];
  always @(posedge commands_clk)
    command_w_active_q <= command_w_active_next;
  always @(posedge commands_clk)
    command_w_edge_q <= command_next[26];
  always @(posedge commands_clk)
    command_w_address_q <= command_next[36:27];
  always @(posedge commands_clk)
    command_psum_read_active_q <= command_psum_read_active_next;
  always @(posedge commands_clk)
    command_psum_read_sample_q <= command_next[42:38];
  always @(posedge commands_clk)
    command_psum_write_active_q <= command_psum_write_active_next;
  always @(posedge commands_clk)
    command_psum_write_sample_q <= command_next[48:44];
  always @(posedge commands_clk)
    command_post_active_q <= command_post_active_next;
  always @(posedge commands_clk)
    command_post_address_q <= command_next[58:50];
  always @(posedge commands_clk)
    command_post_sample_q <= command_next[63:59];
  always @(posedge commands_clk)
    command_done_first_q <= command_done_first_next;
  always @(posedge commands_clk)
    command_done_address_q <= command_next[73:65];
  always @(posedge commands_clk)
    command_done_sample_q <= command_next[78:74];
  always @(posedge commands_clk)
    command_store_address_q <= command_next[89:79];
  always @(posedge commands_clk)
    command_drain_active_q <= command_drain_active_next;
  always @(posedge commands_clk)
    command_drain_bias_q <= command_drain_bias_next;
  always @(posedge commands_clk)
    command_drain_edge_q <= command_next[92];
  always @(posedge commands_clk)
    command_drain_address_q <= command_next[102:93];
  always @(posedge commands_clk)
    command_update_bias_q <= command_update_bias_next;
  always @(posedge commands_clk)
    command_update_address_q <= command_next[113:104];
  always @(posedge commands_clk)
    command_view_address_q <= command_next[123:114];
  always @(posedge commands_clk)
    command_collect_active_q <= command_collect_active_next;
  always @(posedge commands_clk)
    command_collect_entry_q <= command_next[128:125];
  always @(posedge commands_clk)
    command_host_write_x_q <= command_host_write_x_next;
  always @(posedge commands_clk)
    command_host_write_w_q <= command_host_write_w_next;
  always @(posedge commands_clk)
    command_host_write_b_q <= command_host_write_b_next;
  always @(posedge commands_clk)
    command_host_tensor_q <= command_next[134:132];
  always @(posedge commands_clk)
    command_host_bank_q <= command_next[135];
  always @(posedge commands_clk)
    command_host_data_q <= command_next[147:136];
  always @(posedge commands_clk)
    samples_beyond_q <= samples_beyond_next;
  always @(posedge commands_clk)
    held_beyond_q <= held_beyond_next;
  always @(posedge commands_clk)
    x_first_q <= x_first_next;
  always @(posedge commands_clk)
    x_left_q <= x_next;
  always @(posedge commands_clk)
    x_last_q <= x_last_next;
  always @(posedge commands_clk)
    x_active_q <= x_active_next;
  always @(posedge commands_clk)
    x_held_first_q <= x_held_first_next;
  always @(posedge commands_clk)
    x_held_left_q <= x_held_next;
  always @(posedge commands_clk)
    x_held_last_q <= x_held_last_next;
  always @(posedge commands_clk)
    x_held_active_q <= x_held_active_next;
  always @(posedge commands_clk)
    x_edge_q <= x_edge_next;
  always @(posedge commands_clk)
    x_address_q <= x_address_next;
  always @(posedge commands_clk)
    x_g_address_q <= x_g_address_next;
  always @(posedge commands_clk)
    w_first_q <= w_first_next;
  always @(posedge commands_clk)
    w_left_q <= w_next;
  always @(posedge commands_clk)
    w_last_q <= w_last_next;
  always @(posedge commands_clk)
    w_active_q <= w_active_next;
  always @(posedge commands_clk)
    w_inside_number_q <= w_inside_number_next;
  always @(posedge commands_clk)
    w_inside_q <= w_inside_next;
  always @(posedge commands_clk)
    w_address_q <= w_address_next;
  always @(posedge commands_clk)
    w_edges_q <= w_edges_next;
  always @(posedge commands_clk)
    psum_read_first_q <= psum_read_first_next;
  always @(posedge commands_clk)
    psum_read_left_q <= psum_read_next;
  always @(posedge commands_clk)
    psum_read_last_q <= psum_read_last_next;
  always @(posedge commands_clk)
    psum_read_active_q <= psum_read_active_next;
  always @(posedge commands_clk)
    psum_read_sample_q <= psum_read_sample_next;
  always @(posedge commands_clk)
    psum_write_first_q <= psum_write_first_next;
  always @(posedge commands_clk)
    psum_write_left_q <= psum_write_next;
  always @(posedge commands_clk)
    psum_write_last_q <= psum_write_last_next;
  always @(posedge commands_clk)
    psum_write_active_q <= psum_write_active_next;
  always @(posedge commands_clk)
    psum_write_sample_q <= psum_write_sample_next;
  always @(posedge commands_clk)
    post_begin_q <= post_begin_next;
  always @(posedge commands_clk)
    post_state_q <= post_state_next;
  always @(posedge commands_clk)
    post_out_q <= post_out_next;
  always @(posedge commands_clk)
    post_column_q <= post_column_next;
  always @(posedge commands_clk)
    post_b_q <= post_b_next;
  always @(posedge commands_clk)
    post_last_output_q <= post_last_output_next;
  always @(posedge commands_clk)
    post_first_q <= post_first_next;
  always @(posedge commands_clk)
    post_left_q <= post_next;
  always @(posedge commands_clk)
    post_last_q <= post_last_next;
  always @(posedge commands_clk)
    post_active_q <= post_active_next;
  always @(posedge commands_clk)
    done_first_q <= done_first_next;
  always @(posedge commands_clk)
    done_left_q <= done_next;
  always @(posedge commands_clk)
    done_last_q <= done_last_next;
  always @(posedge commands_clk)
    done_active_q <= done_active_next;
  always @(posedge commands_clk)
    store_first_q <= store_first_next;
  always @(posedge commands_clk)
    store_left_q <= store_next;
  always @(posedge commands_clk)
    store_last_q <= store_last_next;
  always @(posedge commands_clk)
    store_active_q <= store_active_next;
  always @(posedge commands_clk)
    post_sample_q <= post_sample_next;
  always @(posedge commands_clk)
    done_sample_q <= done_sample_next;
  always @(posedge commands_clk)
    done_address_q <= done_address_next;
  always @(posedge commands_clk)
    post_address_q <= post_address_next;
  always @(posedge commands_clk)
    store_address_q <= store_address_next;
  always @(posedge commands_clk)
    pending_w_q <= pending_w_next;
  always @(posedge commands_clk)
    drain_w_q <= drain_w_next;
  always @(posedge commands_clk)
    pending_b_q <= pending_b_next;
  always @(posedge commands_clk)
    drain_b_q <= drain_b_next;
  always @(posedge commands_clk)
    pending_row_q <= pending_row_next;
  always @(posedge commands_clk)
    drain_row_q <= drain_row_next;
  always @(posedge commands_clk)
    pending_column_q <= pending_column_next;
  always @(posedge commands_clk)
    drain_column_q <= drain_column_next;
  always @(posedge commands_clk)
    pending_first_input_q <= pending_first_input_next;
  always @(posedge commands_clk)
    drain_first_input_q <= drain_first_input_next;
  always @(posedge commands_clk)
    pending_last_input_q <= pending_last_input_next;
  always @(posedge commands_clk)
    drain_last_input_q <= drain_last_input_next;
  always @(posedge commands_clk)
    pending_last_output_q <= pending_last_output_next;
  always @(posedge commands_clk)
    drain_last_output_q <= drain_last_output_next;
  always @(posedge commands_clk)
    drain_first_q <= drain_first_next;
  always @(posedge commands_clk)
    drain_left_q <= drain_next;
  always @(posedge commands_clk)
    drain_last_q <= drain_last_next;
  always @(posedge commands_clk)
    drain_active_q <= drain_active_next;
  always @(posedge commands_clk)
    drain_inside_number_q <= drain_inside_number_next;
  always @(posedge commands_clk)
    drain_inside_q <= drain_inside_next;
  always @(posedge commands_clk)
    drain_address_q <= drain_address_next;
  always @(posedge commands_clk)
    update_address_d1_q <= update_address_d1_next;
  always @(posedge commands_clk)
    update_address_d2_q <= update_address_d1_q;
  always @(posedge commands_clk)
    update_address_d3_q <= update_address_d2_q;
  always @(posedge commands_clk)
    update_address_d4_q <= update_address_d3_q;
  always @(posedge commands_clk)
    update_address_d5_q <= update_address_d4_q;
  always @(posedge commands_clk)
    update_address_d6_q <= update_address_d5_q;
  always @(posedge commands_clk)
    collect_first_q <= collect_first_next;
  always @(posedge commands_clk)
    collect_left_q <= collect_next;
  always @(posedge commands_clk)
    collect_last_q <= collect_last_next;
  always @(posedge commands_clk)
    collect_active_q <= collect_active_next;
  always @(posedge commands_clk)
    collect_entry_q <= collect_entry_next;
  always @(posedge commands_clk)
    idle_d1_q <= idle_d1_next;
  always @(posedge commands_clk)
    idle_d2_q <= idle_d1_q;
  always @(posedge commands_clk)
    given_write_d1_q <= host_write;
  always @(posedge commands_clk)
    given_tensor_d1_q <= host_tensor;
  always @(posedge commands_clk)
    given_bank_d1_q <= host_bank;
  always @(posedge commands_clk)
    given_write_data_d1_q <= host_write_data;
  always @(posedge commands_clk)
    given_address_d1_q <= host_address;
  always @(posedge commands_clk)
    host_write_x_d1_q <= host_write_x_d1_next;
  always @(posedge commands_clk)
    host_write_w_d1_q <= host_write_w_d1_next;
  always @(posedge commands_clk)
    host_write_b_d1_q <= host_write_b_d1_next;
  always @(posedge commands_clk)
    host_tensor_d1_q <= given_tensor_d1_q;
  always @(posedge commands_clk)
    host_bank_d1_q <= given_bank_d1_q;
  always @(posedge commands_clk)
    host_data_d1_q <= given_write_data_d1_q;
  always @(posedge commands_clk)
    host_address_d1_q <= given_address_d1_q;
  always @(posedge commands_clk)
    host_address_d2_q <= host_address_d1_q;
  always @(posedge commands_clk)
    idle_late_d1_q <= idle_d2_q;
  always @(posedge commands_clk)
    view_address_d1_q <= command_next[113:104];
  always @(posedge commands_clk)
    mantissa_d1_q <= mantissa;
  always @(posedge commands_clk)
    cut_w_d1_q <= cut_w;
  always @(posedge commands_clk)
    cut_b_d1_q <= cut_b;
  always @(posedge commands_clk)
    x_held_start_d1_q <= x_held_start_d1_next;
  always @(posedge commands_clk)
    w_start_d1_q <= w_start_d1_next;
  always @(posedge commands_clk)
    w_start_d2_q <= w_start_d2_next;
  always @(posedge commands_clk)
    w_start_d3_q <= w_start_d3_next;
  always @(posedge commands_clk)
    psum_read_start_d1_q <= psum_read_start_d1_next;
  always @(posedge commands_clk)
    psum_read_start_d2_q <= psum_read_start_d2_next;
  always @(posedge commands_clk)
    psum_read_start_d3_q <= psum_read_start_d3_next;
  always @(posedge commands_clk)
    psum_read_start_d4_q <= psum_read_start_d4_next;
  always @(posedge commands_clk)
    psum_read_start_d5_q <= psum_read_start_d5_next;
  always @(posedge commands_clk)
    psum_read_start_d6_q <= psum_read_start_d6_next;
  always @(posedge commands_clk)
    psum_read_start_d7_q <= psum_read_start_d7_next;
  always @(posedge commands_clk)
    psum_write_start_d1_q <= psum_write_start_d1_next;
  always @(posedge commands_clk)
    psum_write_start_d2_q <= psum_write_start_d2_next;
  always @(posedge commands_clk)
    psum_write_start_d3_q <= psum_write_start_d3_next;
  always @(posedge commands_clk)
    psum_write_start_d4_q <= psum_write_start_d4_next;
  always @(posedge commands_clk)
    psum_write_start_d5_q <= psum_write_start_d5_next;
  always @(posedge commands_clk)
    psum_write_start_d6_q <= psum_write_start_d6_next;
  always @(posedge commands_clk)
    psum_write_start_d7_q <= psum_write_start_d7_next;
  always @(posedge commands_clk)
    psum_write_start_d8_q <= psum_write_start_d8_next;
  always @(posedge commands_clk)
    psum_write_start_d9_q <= psum_write_start_d9_next;
  always @(posedge commands_clk)
    psum_write_start_d10_q <= psum_write_start_d10_next;
  always @(posedge commands_clk)
    psum_write_start_d11_q <= psum_write_start_d11_next;
  always @(posedge commands_clk)
    psum_write_start_d12_q <= psum_write_start_d12_next;
  always @(posedge commands_clk)
    post_start_d1_q <= post_start_d1_next;
  always @(posedge commands_clk)
    post_start_d2_q <= post_start_d2_next;
  always @(posedge commands_clk)
    post_start_d3_q <= post_start_d3_next;
  always @(posedge commands_clk)
    post_start_d4_q <= post_start_d4_next;
  always @(posedge commands_clk)
    post_start_d5_q <= post_start_d5_next;
  always @(posedge commands_clk)
    post_start_d6_q <= post_start_d6_next;
  always @(posedge commands_clk)
    post_start_d7_q <= post_start_d7_next;
  always @(posedge commands_clk)
    post_start_d8_q <= post_start_d8_next;
  always @(posedge commands_clk)
    post_start_d9_q <= post_start_d9_next;
  always @(posedge commands_clk)
    done_start_d1_q <= done_start_d1_next;
  always @(posedge commands_clk)
    done_start_d2_q <= done_start_d2_next;
  always @(posedge commands_clk)
    done_start_d3_q <= done_start_d3_next;
  always @(posedge commands_clk)
    done_start_d4_q <= done_start_d4_next;
  always @(posedge commands_clk)
    done_start_d5_q <= done_start_d5_next;
  always @(posedge commands_clk)
    done_start_d6_q <= done_start_d6_next;
  always @(posedge commands_clk)
    done_start_d7_q <= done_start_d7_next;
  always @(posedge commands_clk)
    done_start_d8_q <= done_start_d8_next;
  always @(posedge commands_clk)
    done_start_d9_q <= done_start_d9_next;
  always @(posedge commands_clk)
    done_start_d10_q <= done_start_d10_next;
  always @(posedge commands_clk)
    done_start_d11_q <= done_start_d11_next;
  always @(posedge commands_clk)
    done_start_d12_q <= done_start_d12_next;
  always @(posedge commands_clk)
    drain_start_d1_q <= drain_start_d1_next;
  always @(posedge commands_clk)
    drain_start_d2_q <= drain_start_d2_next;
  always @(posedge commands_clk)
    drain_start_d3_q <= drain_start_d3_next;
  always @(posedge commands_clk)
    drain_start_d4_q <= drain_start_d4_next;
  always @(posedge commands_clk)
    drain_start_d5_q <= drain_start_d5_next;
  always @(posedge commands_clk)
    drain_start_d6_q <= drain_start_d6_next;
  always @(posedge commands_clk)
    drain_start_d7_q <= drain_start_d7_next;
  always @(posedge commands_clk)
    drain_start_d8_q <= drain_start_d8_next;
  always @(posedge commands_clk)
    drain_start_d9_q <= drain_start_d9_next;
  always @(posedge commands_clk)
    update_bias_d1_q <= update_bias_d1_next;
  always @(posedge commands_clk)
    update_bias_d2_q <= update_bias_d2_next;
  always @(posedge commands_clk)
    update_bias_d3_q <= update_bias_d3_next;
  always @(posedge commands_clk)
    update_bias_d4_q <= update_bias_d4_next;
  always @(posedge commands_clk)
    update_bias_d5_q <= update_bias_d5_next;
  always @(posedge commands_clk)
    update_bias_d6_q <= update_bias_d6_next;
  always @* begin
    if (unused_2_) begin end
    command_x_active_next = command_next[0];
    if (commands_rst) begin
      command_x_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_x_load_next = command_next[2];
    if (commands_rst) begin
      command_x_load_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_x_update_next = command_next[3];
    if (commands_rst) begin
      command_x_update_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_x_last_next = command_next[4];
    if (commands_rst) begin
      command_x_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_w_active_next = command_next[25];
    if (commands_rst) begin
      command_w_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_psum_read_active_next = command_next[37];
    if (commands_rst) begin
      command_psum_read_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_psum_write_active_next = command_next[43];
    if (commands_rst) begin
      command_psum_write_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_post_active_next = command_next[49];
    if (commands_rst) begin
      command_post_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_done_first_next = command_next[64];
    if (commands_rst) begin
      command_done_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_drain_active_next = command_next[90];
    if (commands_rst) begin
      command_drain_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_drain_bias_next = command_next[91];
    if (commands_rst) begin
      command_drain_bias_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_update_bias_next = command_next[103];
    if (commands_rst) begin
      command_update_bias_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_collect_active_next = command_next[124];
    if (commands_rst) begin
      command_collect_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_host_write_x_next = command_next[129];
    if (commands_rst) begin
      command_host_write_x_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_host_write_w_next = command_next[130];
    if (commands_rst) begin
      command_host_write_w_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_host_write_b_next = command_next[131];
    if (commands_rst) begin
      command_host_write_b_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_first_next = x_first_or;
    if (commands_rst) begin
      x_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_next = x_difference[6:0];
    if (x_or) begin
      x_next = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_last_next = x_last_and;
    if (commands_rst) begin
      x_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_active_next = x_active_q;
    if (x_or) begin
      x_active_next = 1'h1;
    end else if (x_last_q) begin
      x_active_next = 1'h0;
    end
    if (commands_rst) begin
      x_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_held_first_next = x_held_start_d1_q;
    if (commands_rst) begin
      x_held_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_held_next = x_held_difference[7:0];
    if (x_held_start_d1_q) begin
      x_held_next = held_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_held_last_next = x_held_last_and;
    if (commands_rst) begin
      x_held_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_held_active_next = x_held_active_q;
    if (x_held_start_d1_q) begin
      x_held_active_next = 1'h1;
    end else if (x_held_last_q) begin
      x_held_active_next = 1'h0;
    end
    if (commands_rst) begin
      x_held_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_edge_next = x_edge_q;
    if (x_edge_or) begin
      x_edge_next = slot[2];
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_address_next = x_address_sum[10:0];
    if (x_address_or) begin
      x_address_next = slot[14:4];
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_g_address_next = x_g_address_sum[8:0];
    if (x_g_address_or) begin
      x_g_address_next = slot[44:36];
    end
  end
  always @* begin
    if (unused_2_) begin end
    w_first_next = w_start_d3_q;
    if (commands_rst) begin
      w_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    w_next = w_difference[1:0];
    if (w_start_d3_q) begin
      w_next = 2'h2;
    end
  end
  always @* begin
    if (unused_2_) begin end
    w_last_next = w_last_or;
    if (commands_rst) begin
      w_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    w_active_next = w_active_q;
    if (w_start_d3_q) begin
      w_active_next = 1'h1;
    end else if (w_last_q) begin
      w_active_next = 1'h0;
    end
    if (commands_rst) begin
      w_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    w_inside_number_next = w_inside_number_sum[1:0];
    if (w_start_d3_q) begin
      w_inside_number_next = 2'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    w_inside_next = w_inside_at_most;
    if (w_start_d3_q) begin
      w_inside_next = w_inside_more;
    end
  end
  always @* begin
    if (unused_2_) begin end
    w_address_next = w_address_sum[9:0];
    if (w_start_d3_q) begin
      w_address_next = w_address_sum_2[9:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    w_edges_next = w_edges_q;
    if (w_start_d3_q) begin
      w_edges_next = slot[3:2];
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_first_next = psum_read_start_d7_q;
    if (commands_rst) begin
      psum_read_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_next = psum_read_difference[6:0];
    if (psum_read_start_d7_q) begin
      psum_read_next = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_last_next = psum_read_last_and;
    if (commands_rst) begin
      psum_read_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_active_next = psum_read_active_q;
    if (psum_read_start_d7_q) begin
      psum_read_active_next = 1'h1;
    end else if (psum_read_last_q) begin
      psum_read_active_next = 1'h0;
    end
    if (commands_rst) begin
      psum_read_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_sample_next = psum_read_sample_sum[4:0];
    if (psum_read_start_d7_q) begin
      psum_read_sample_next = 5'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_first_next = psum_write_start_d12_q;
    if (commands_rst) begin
      psum_write_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_next = psum_write_difference[6:0];
    if (psum_write_start_d12_q) begin
      psum_write_next = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_last_next = psum_write_last_and;
    if (commands_rst) begin
      psum_write_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_active_next = psum_write_active_q;
    if (psum_write_start_d12_q) begin
      psum_write_active_next = 1'h1;
    end else if (psum_write_last_q) begin
      psum_write_active_next = 1'h0;
    end
    if (commands_rst) begin
      psum_write_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_sample_next = psum_write_sample_sum[4:0];
    if (psum_write_start_d12_q) begin
      psum_write_sample_next = 5'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_begin_next = post_begin_and;
    if (commands_rst) begin
      post_begin_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_state_next = post_state_q;
    if (post_begin_q) begin
      post_state_next = slot[44:36];
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_out_next = post_out_q;
    if (post_begin_q) begin
      post_out_next = slot[25:15];
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_column_next = post_column_q;
    if (post_begin_q) begin
      post_column_next = slot[80:65];
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_b_next = post_b_q;
    if (post_begin_q) begin
      post_b_next = slot[48:45];
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_last_output_next = post_last_output_q;
    if (post_begin_q) begin
      post_last_output_next = slot[3];
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_first_next = post_start_d9_q;
    if (commands_rst) begin
      post_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_next = post_difference[6:0];
    if (post_start_d9_q) begin
      post_next = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_last_next = post_last_and;
    if (commands_rst) begin
      post_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_active_next = post_active_q;
    if (post_start_d9_q) begin
      post_active_next = 1'h1;
    end else if (post_last_q) begin
      post_active_next = 1'h0;
    end
    if (commands_rst) begin
      post_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_first_next = done_start_d12_q;
    if (commands_rst) begin
      done_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_next = done_difference[6:0];
    if (done_start_d12_q) begin
      done_next = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_last_next = done_last_and;
    if (commands_rst) begin
      done_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_active_next = done_active_q;
    if (done_start_d12_q) begin
      done_active_next = 1'h1;
    end else if (done_last_q) begin
      done_active_next = 1'h0;
    end
    if (commands_rst) begin
      done_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    store_first_next = done_start_d12_q;
    if (commands_rst) begin
      store_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    store_next = store_difference[6:0];
    if (done_start_d12_q) begin
      store_next = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    store_last_next = store_last_and;
    if (commands_rst) begin
      store_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    store_active_next = store_active_q;
    if (done_start_d12_q) begin
      store_active_next = 1'h1;
    end else if (store_last_q) begin
      store_active_next = 1'h0;
    end
    if (commands_rst) begin
      store_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_sample_next = post_sample_sum[4:0];
    if (post_start_d9_q) begin
      post_sample_next = 5'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_sample_next = done_sample_sum[4:0];
    if (done_start_d12_q) begin
      done_sample_next = 5'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_address_next = done_address_sum[8:0];
    if (done_start_d12_q) begin
      done_address_next = post_state_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_address_next = post_address_sum[8:0];
    if (post_start_d9_q) begin
      post_address_next = post_state_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    store_address_next = store_address_sum[10:0];
    if (done_start_d12_q) begin
      store_address_next = post_out_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    pending_w_next = pending_w_q;
    if (pending_w_and) begin
      pending_w_next = slot[35:26];
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_w_next = drain_w_q;
    if (drain_start_d9_q) begin
      drain_w_next = pending_w_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    pending_b_next = pending_b_q;
    if (pending_b_and) begin
      pending_b_next = slot[48:45];
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_b_next = drain_b_q;
    if (drain_start_d9_q) begin
      drain_b_next = pending_b_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    pending_row_next = pending_row_q;
    if (pending_row_and) begin
      pending_row_next = slot[64:49];
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_row_next = drain_row_q;
    if (drain_start_d9_q) begin
      drain_row_next = pending_row_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    pending_column_next = pending_column_q;
    if (pending_column_and) begin
      pending_column_next = slot[80:65];
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_column_next = drain_column_q;
    if (drain_start_d9_q) begin
      drain_column_next = pending_column_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    pending_first_input_next = pending_first_input_q;
    if (pending_first_input_and) begin
      pending_first_input_next = slot[1];
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_first_input_next = drain_first_input_q;
    if (drain_start_d9_q) begin
      drain_first_input_next = pending_first_input_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    pending_last_input_next = pending_last_input_q;
    if (pending_last_input_and) begin
      pending_last_input_next = slot[2];
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_last_input_next = drain_last_input_q;
    if (drain_start_d9_q) begin
      drain_last_input_next = pending_last_input_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    pending_last_output_next = pending_last_output_q;
    if (pending_last_output_and) begin
      pending_last_output_next = slot[3];
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_last_output_next = drain_last_output_q;
    if (drain_start_d9_q) begin
      drain_last_output_next = pending_last_output_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_first_next = drain_start_d9_q;
    if (commands_rst) begin
      drain_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_next = drain_difference[2:0];
    if (drain_start_d9_q) begin
      drain_next = drain_choice;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_last_next = drain_last_or;
    if (commands_rst) begin
      drain_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_active_next = drain_active_q;
    if (drain_start_d9_q) begin
      drain_active_next = 1'h1;
    end else if (drain_last_q) begin
      drain_active_next = 1'h0;
    end
    if (commands_rst) begin
      drain_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_inside_number_next = drain_inside_number_sum[1:0];
    if (drain_start_d9_q) begin
      drain_inside_number_next = 2'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_inside_next = drain_inside_at_most;
    if (drain_start_d9_q) begin
      drain_inside_next = drain_inside_more;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_address_next = drain_address_sum[9:0];
    if (drain_start_d9_q) begin
      drain_address_next = drain_address_sum_2[9:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    collect_first_next = collect;
    if (commands_rst) begin
      collect_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    collect_next = collect_difference[4:0];
    if (collect) begin
      collect_next = 5'h09;
    end
  end
  always @* begin
    if (unused_2_) begin end
    collect_last_next = collect_last_and;
    if (commands_rst) begin
      collect_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    collect_active_next = collect_active_q;
    if (collect) begin
      collect_active_next = 1'h1;
    end else if (collect_last_q) begin
      collect_active_next = 1'h0;
    end
    if (commands_rst) begin
      collect_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    collect_entry_next = collect_entry_sum[3:0];
    if (collect) begin
      collect_entry_next = 4'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    host_write_x_d1_next = host_write_x_d1_and;
    if (commands_rst) begin
      host_write_x_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    host_write_w_d1_next = host_write_w_d1_and;
    if (commands_rst) begin
      host_write_w_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    host_write_b_d1_next = host_write_b_d1_and;
    if (commands_rst) begin
      host_write_b_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_held_start_d1_next = begin_update;
    if (pulses_rst) begin
      x_held_start_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    w_start_d1_next = begin_forward;
    if (pulses_rst) begin
      w_start_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    w_start_d2_next = w_start_d1_q;
    if (pulses_rst) begin
      w_start_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    w_start_d3_next = w_start_d2_q;
    if (pulses_rst) begin
      w_start_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_start_d1_next = psum_read_start_d1_and;
    if (pulses_rst) begin
      psum_read_start_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_start_d2_next = psum_read_start_d1_q;
    if (pulses_rst) begin
      psum_read_start_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_start_d3_next = psum_read_start_d2_q;
    if (pulses_rst) begin
      psum_read_start_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_start_d4_next = psum_read_start_d3_q;
    if (pulses_rst) begin
      psum_read_start_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_start_d5_next = psum_read_start_d4_q;
    if (pulses_rst) begin
      psum_read_start_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_start_d6_next = psum_read_start_d5_q;
    if (pulses_rst) begin
      psum_read_start_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_start_d7_next = psum_read_start_d6_q;
    if (pulses_rst) begin
      psum_read_start_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d1_next = psum_write_start_d1_and;
    if (pulses_rst) begin
      psum_write_start_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d2_next = psum_write_start_d1_q;
    if (pulses_rst) begin
      psum_write_start_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d3_next = psum_write_start_d2_q;
    if (pulses_rst) begin
      psum_write_start_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d4_next = psum_write_start_d3_q;
    if (pulses_rst) begin
      psum_write_start_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d5_next = psum_write_start_d4_q;
    if (pulses_rst) begin
      psum_write_start_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d6_next = psum_write_start_d5_q;
    if (pulses_rst) begin
      psum_write_start_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d7_next = psum_write_start_d6_q;
    if (pulses_rst) begin
      psum_write_start_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d8_next = psum_write_start_d7_q;
    if (pulses_rst) begin
      psum_write_start_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d9_next = psum_write_start_d8_q;
    if (pulses_rst) begin
      psum_write_start_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d10_next = psum_write_start_d9_q;
    if (pulses_rst) begin
      psum_write_start_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d11_next = psum_write_start_d10_q;
    if (pulses_rst) begin
      psum_write_start_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d12_next = psum_write_start_d11_q;
    if (pulses_rst) begin
      psum_write_start_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d1_next = post_begin_q;
    if (late_pulses_rst) begin
      post_start_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d2_next = post_start_d1_q;
    if (late_pulses_rst) begin
      post_start_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d3_next = post_start_d2_q;
    if (late_pulses_rst) begin
      post_start_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d4_next = post_start_d3_q;
    if (late_pulses_rst) begin
      post_start_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d5_next = post_start_d4_q;
    if (late_pulses_rst) begin
      post_start_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d6_next = post_start_d5_q;
    if (late_pulses_rst) begin
      post_start_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d7_next = post_start_d6_q;
    if (late_pulses_rst) begin
      post_start_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d8_next = post_start_d7_q;
    if (late_pulses_rst) begin
      post_start_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d9_next = post_start_d8_q;
    if (late_pulses_rst) begin
      post_start_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d1_next = post_start_d9_q;
    if (late_pulses_rst) begin
      done_start_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d2_next = done_start_d1_q;
    if (late_pulses_rst) begin
      done_start_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d3_next = done_start_d2_q;
    if (late_pulses_rst) begin
      done_start_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d4_next = done_start_d3_q;
    if (late_pulses_rst) begin
      done_start_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d5_next = done_start_d4_q;
    if (late_pulses_rst) begin
      done_start_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d6_next = done_start_d5_q;
    if (late_pulses_rst) begin
      done_start_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d7_next = done_start_d6_q;
    if (late_pulses_rst) begin
      done_start_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d8_next = done_start_d7_q;
    if (late_pulses_rst) begin
      done_start_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d9_next = done_start_d8_q;
    if (late_pulses_rst) begin
      done_start_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d10_next = done_start_d9_q;
    if (late_pulses_rst) begin
      done_start_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d11_next = done_start_d10_q;
    if (late_pulses_rst) begin
      done_start_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d12_next = done_start_d11_q;
    if (late_pulses_rst) begin
      done_start_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d1_next = x_held_last_q;
    if (late_pulses_rst) begin
      drain_start_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d2_next = drain_start_d1_q;
    if (late_pulses_rst) begin
      drain_start_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d3_next = drain_start_d2_q;
    if (late_pulses_rst) begin
      drain_start_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d4_next = drain_start_d3_q;
    if (late_pulses_rst) begin
      drain_start_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d5_next = drain_start_d4_q;
    if (late_pulses_rst) begin
      drain_start_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d6_next = drain_start_d5_q;
    if (late_pulses_rst) begin
      drain_start_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d7_next = drain_start_d6_q;
    if (late_pulses_rst) begin
      drain_start_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d8_next = drain_start_d7_q;
    if (late_pulses_rst) begin
      drain_start_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d9_next = drain_start_d8_q;
    if (late_pulses_rst) begin
      drain_start_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    update_bias_d1_next = drain_bias;
    if (late_pulses_rst) begin
      update_bias_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    update_bias_d2_next = update_bias_d1_q;
    if (late_pulses_rst) begin
      update_bias_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    update_bias_d3_next = update_bias_d2_q;
    if (late_pulses_rst) begin
      update_bias_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    update_bias_d4_next = update_bias_d3_q;
    if (late_pulses_rst) begin
      update_bias_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    update_bias_d5_next = update_bias_d4_q;
    if (late_pulses_rst) begin
      update_bias_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    update_bias_d6_next = update_bias_d5_q;
    if (late_pulses_rst) begin
      update_bias_d6_next = 1'h0;
    end
  end
  assign command = { command_host_data_q, command_host_bank_q, command_host_tensor_q, command_host_write_b_q, command_host_write_w_q, command_host_write_x_q, command_collect_entry_q, command_collect_active_q, command_view_address_q, command_update_address_q, command_update_bias_q, command_drain_address_q, command_drain_edge_q, command_drain_bias_q, command_drain_active_q, command_store_address_q, command_done_sample_q, command_done_address_q, command_done_first_q, command_post_sample_q, command_post_address_q, command_post_active_q, command_psum_write_sample_q, command_psum_write_active_q, command_psum_read_sample_q, command_psum_read_active_q, command_w_address_q, command_w_edge_q, command_w_active_q, command_x_g_address_q, command_x_address_q, command_x_last_q, command_x_update_q, command_x_load_q, command_x_edge_q, command_x_active_q };
  assign keys_ready = 1'h1;
  assign pulses_clk = commands_clk;
  assign late_pulses_clk = commands_clk;
  assign \command_next.x  = command_next[24:0];
  assign \command_next.x.active  = command_next[0];
  assign \command_next.x.edge  = command_next[1];
  assign \command_next.x.load  = command_next[2];
  assign \command_next.x.update  = command_next[3];
  assign \command_next.x.last  = command_next[4];
  assign \command_next.x.address  = command_next[15:5];
  assign \command_next.x.g_address  = command_next[24:16];
  assign \command_next.w  = command_next[36:25];
  assign \command_next.w.active  = command_next[25];
  assign \command_next.w.edge  = command_next[26];
  assign \command_next.w.address  = command_next[36:27];
  assign \command_next.psum_read  = command_next[42:37];
  assign \command_next.psum_read.active  = command_next[37];
  assign \command_next.psum_read.sample  = command_next[42:38];
  assign \command_next.psum_write  = command_next[48:43];
  assign \command_next.psum_write.active  = command_next[43];
  assign \command_next.psum_write.sample  = command_next[48:44];
  assign \command_next.post  = command_next[63:49];
  assign \command_next.post.active  = command_next[49];
  assign \command_next.post.address  = command_next[58:50];
  assign \command_next.post.sample  = command_next[63:59];
  assign \command_next.done  = command_next[78:64];
  assign \command_next.done.first  = command_next[64];
  assign \command_next.done.address  = command_next[73:65];
  assign \command_next.done.sample  = command_next[78:74];
  assign \command_next.store  = command_next[89:79];
  assign \command_next.store.address  = command_next[89:79];
  assign \command_next.drain  = command_next[102:90];
  assign \command_next.drain.active  = command_next[90];
  assign \command_next.drain.bias  = command_next[91];
  assign \command_next.drain.edge  = command_next[92];
  assign \command_next.drain.address  = command_next[102:93];
  assign \command_next.update  = command_next[113:103];
  assign \command_next.update.bias  = command_next[103];
  assign \command_next.update.address  = command_next[113:104];
  assign \command_next.view  = command_next[123:114];
  assign \command_next.view.address  = command_next[123:114];
  assign \command_next.collect  = command_next[128:124];
  assign \command_next.collect.active  = command_next[124];
  assign \command_next.collect.entry  = command_next[128:125];
  assign \command_next.host  = command_next[147:129];
  assign \command_next.host.write_x  = command_next[129];
  assign \command_next.host.write_w  = command_next[130];
  assign \command_next.host.write_b  = command_next[131];
  assign \command_next.host.tensor  = command_next[134:132];
  assign \command_next.host.bank  = command_next[135];
  assign \command_next.host.data  = command_next[147:136];
  assign \slot.update  = slot[0];
  assign \slot.first_input  = slot[1];
  assign \slot.last_input  = slot[2];
  assign \slot.last_output  = slot[3];
  assign \slot.x  = slot[14:4];
  assign \slot.out  = slot[25:15];
  assign \slot.w  = slot[35:26];
  assign \slot.state  = slot[44:36];
  assign \slot.b  = slot[48:45];
  assign \slot.row  = slot[64:49];
  assign \slot.column  = slot[80:65];
  assign \layer.input_last  = layer[5:0];
  assign \layer.output_last  = layer[9:6];
  assign \layer.rows  = layer[10];
  assign \layer.columns  = layer[11];
  assign \layer.inputs  = layer[18:12];
  assign \layer.w_base  = layer[19];
  assign \layer.w_stride  = layer[26:20];
  assign \layer.b_base  = layer[27];
  assign \layer.state_base  = layer[28];
  assign \layer.operand_base  = layer[29];
  assign \layer.operand_copy  = layer[30];
  assign \layer.out_base  = layer[31];
  assign \layer.out_copy  = layer[32];
  assign \layer.has_above  = layer[33];
  assign \layer.layer0  = layer[34];
  assign \layer.cut  = layer[36:35];
  assign \command.x  = { command_x_g_address_q, command_x_address_q, command_x_last_q, command_x_update_q, command_x_load_q, command_x_edge_q, command_x_active_q };
  assign \command.x.active  = command_x_active_q;
  assign \command.x.edge  = command_x_edge_q;
  assign \command.x.load  = command_x_load_q;
  assign \command.x.update  = command_x_update_q;
  assign \command.x.last  = command_x_last_q;
  assign \command.x.address  = command_x_address_q;
  assign \command.x.g_address  = command_x_g_address_q;
  assign \command.w  = { command_w_address_q, command_w_edge_q, command_w_active_q };
  assign \command.w.active  = command_w_active_q;
  assign \command.w.edge  = command_w_edge_q;
  assign \command.w.address  = command_w_address_q;
  assign \command.psum_read  = { command_psum_read_sample_q, command_psum_read_active_q };
  assign \command.psum_read.active  = command_psum_read_active_q;
  assign \command.psum_read.sample  = command_psum_read_sample_q;
  assign \command.psum_write  = { command_psum_write_sample_q, command_psum_write_active_q };
  assign \command.psum_write.active  = command_psum_write_active_q;
  assign \command.psum_write.sample  = command_psum_write_sample_q;
  assign \command.post  = { command_post_sample_q, command_post_address_q, command_post_active_q };
  assign \command.post.active  = command_post_active_q;
  assign \command.post.address  = command_post_address_q;
  assign \command.post.sample  = command_post_sample_q;
  assign \command.done  = { command_done_sample_q, command_done_address_q, command_done_first_q };
  assign \command.done.first  = command_done_first_q;
  assign \command.done.address  = command_done_address_q;
  assign \command.done.sample  = command_done_sample_q;
  assign \command.store  = command_store_address_q;
  assign \command.store.address  = command_store_address_q;
  assign \command.drain  = { command_drain_address_q, command_drain_edge_q, command_drain_bias_q, command_drain_active_q };
  assign \command.drain.active  = command_drain_active_q;
  assign \command.drain.bias  = command_drain_bias_q;
  assign \command.drain.edge  = command_drain_edge_q;
  assign \command.drain.address  = command_drain_address_q;
  assign \command.update  = { command_update_address_q, command_update_bias_q };
  assign \command.update.bias  = command_update_bias_q;
  assign \command.update.address  = command_update_address_q;
  assign \command.view  = command_view_address_q;
  assign \command.view.address  = command_view_address_q;
  assign \command.collect  = { command_collect_entry_q, command_collect_active_q };
  assign \command.collect.active  = command_collect_active_q;
  assign \command.collect.entry  = command_collect_entry_q;
  assign \command.host  = { command_host_data_q, command_host_bank_q, command_host_tensor_q, command_host_write_b_q, command_host_write_w_q, command_host_write_x_q };
  assign \command.host.write_x  = command_host_write_x_q;
  assign \command.host.write_w  = command_host_write_w_q;
  assign \command.host.write_b  = command_host_write_b_q;
  assign \command.host.tensor  = command_host_tensor_q;
  assign \command.host.bank  = command_host_bank_q;
  assign \command.host.data  = command_host_data_q;
  assign \settings.first  = settings[0];
  assign \settings.layer0  = settings[1];
  assign \settings.has_above  = settings[2];
  assign \settings.rows  = settings[3];
  assign \settings.columns  = settings[4];
  assign \settings.edge  = settings[5];
  assign \settings.b_address  = settings[9:6];
  assign \settings.mantissa  = settings[10];
  assign \settings.cut_w  = settings[16:11];
  assign \settings.cut_b  = settings[22:17];
  assign settings[22:17] = cut_b_d1_q;
  assign settings[16:11] = cut_w_d1_q;
  assign settings[10] = mantissa_d1_q;
  assign settings[9:6] = post_b_q;
  assign settings[5] = post_last_output_q;
  assign settings[4] = layer[11];
  assign settings[3] = layer[10];
  assign settings[2] = layer[33];
  assign settings[1] = layer[34];
  assign settings[0] = first_step;
  assign command_next[123:114] = view_address_d1_q;
  assign command_next[113:104] = command_next_choice_7[9:0];
  assign command_next[102:93] = command_next_choice_5[9:0];
  assign command_next[89:79] = command_next_choice_4;
  assign command_next[58:50] = command_next_choice_3[8:0];
  assign command_next[24:16] = command_next_choice_2[8:0];
  assign command_next[15:5] = command_next_choice;
  assign command_next[147:136] = host_data_d1_q;
  assign command_next[135] = host_bank_d1_q;
  assign command_next[134:132] = host_tensor_d1_q;
  assign command_next[131] = command_next_and_6;
  assign command_next[130] = command_next_and_5;
  assign command_next[129] = command_next_and_4;
  assign command_next[128:125] = collect_entry_q;
  assign command_next[124] = collect_active_q;
  assign command_next[103] = update_bias_d6_q;
  assign command_next[92] = drain_last_output_q;
  assign command_next[91] = drain_bias;
  assign command_next[90] = command_next_and_3;
  assign command_next[73:65] = done_address_q;
  assign command_next[78:74] = done_sample_q;
  assign command_next[64] = done_first_q;
  assign command_next[63:59] = post_sample_q;
  assign command_next[49] = post_active_q;
  assign command_next[48:44] = psum_write_sample_q;
  assign command_next[43] = psum_write_active_q;
  assign command_next[42:38] = psum_read_sample_q;
  assign command_next[37] = psum_read_active_q;
  assign command_next[36:27] = w_address_q;
  assign command_next[26] = w_edges_q[1];
  assign command_next[25] = command_next_and_2;
  assign command_next[4] = x_held_last_q;
  assign command_next[3] = x_held_active_q;
  assign command_next[2] = command_next_and;
  assign command_next[1] = x_edge_q;
  assign command_next[0] = x_active_q;
  assign w_last_equal = 1'h1;
  assign w_last_and_4 = w_start_d3_q;
endmodule

// Made from ska_hw.hdl.array.systolic_array.SystolicArray.
module \ska_core.array (
  input wire clk,
  output wire [23:0] psum_out,
  input wire [7:0] x,
  input wire update,
  input wire load,
  input wire [7:0] g,
  input wire [9:0] w,
  input wire [23:0] psum_in
);
  wire column_0_load_out_0_value;
  wire column_0_update_out_0_value;
  wire [7:0] column_0_x_out_0_value;
  wire [23:0] psum_out_0;
  ska_array_column column_0 (
    .clk(clk),
    .g(g),
    .load_in_0(load),
    .load_out_0(column_0_load_out_0_value),
    .psum_in(psum_in),
    .psum_out(psum_out),
    .update_in_0(update),
    .update_out_0(column_0_update_out_0_value),
    .w(w),
    .x_in_0(x),
    .x_out_0(column_0_x_out_0_value)
  );
  assign psum_out_0 = psum_out;
endmodule

// Made from ska_hw.hdl.control.serial_observer.SerialObserver.
module \ska_core.observer (
  input wire results_clk,
  input wire results_rst,
  input wire [42:0] record_value,
  input wire enable,
  input wire [19:0] step,
  input wire record_valid,
  input wire [3:0] record_entry,
  input wire restart,
  input wire record_layer,
  input wire [5:0] shift,
  output reg layer_q,
  output wire [20:0] crossing,
  output reg stop_q,
  output reg judged_d4_q
);
  reg unused_3_;
  initial unused_3_ = 0;
  (* init = 2'h0 *)
  wire [1:0] a;
  wire [15:0] b;
  reg [26:0] best_kept_next;
  reg [26:0] best_kept_q;
  initial best_kept_q = 27'h0000000;
  wire better_and;
  reg better_next;
  wire better_not;
  wire better_not_2;
  wire better_or;
  reg better_q;
  initial better_q = 1'h0;
  wire [30:0] change_next;
  reg [30:0] change_q;
  initial change_q = 31'h00000000;
  reg converged_next;
  reg converged_q;
  initial converged_q = 1'h0;
  wire converges_and;
  reg converges_next;
  reg converges_q;
  initial converges_q = 1'h0;
  reg [6:0] count_next;
  reg [6:0] count_q;
  initial count_q = 7'h00;
  wire [7:0] count_sum;
  wire crossed_and;
  wire crossed_and_2;
  wire crossed_and_3;
  reg crossed_next;
  wire crossed_not;
  wire crossed_or;
  reg crossed_q;
  initial crossed_q = 1'h0;
  wire crosses_0_and;
  wire crosses_0_and_2;
  wire crosses_0_and_3;
  reg crosses_0_next;
  wire crosses_0_not;
  reg crosses_0_q;
  initial crosses_0_q = 1'h0;
  (* init = 21'h000000 *)
  reg [20:0] crossing_0_next;
  reg [20:0] crossing_0_q;
  initial crossing_0_q = 21'h000000;
  wire done_and;
  wire done_equal;
  reg done_next;
  reg done_q;
  initial done_q = 1'h0;
  wire dz_d_comes_and;
  wire dz_d_comes_equal;
  reg dz_d_comes_next;
  reg dz_d_comes_q;
  initial dz_d_comes_q = 1'h0;
  wire [58:0] dz_d_left;
  reg [56:0] dz_d_next;
  reg [56:0] dz_d_q;
  initial dz_d_q = 57'h000000000000000;
  wire [56:0] dz_d_right;
  wire dz_dz_comes_and;
  wire dz_dz_comes_equal;
  reg dz_dz_comes_next;
  reg dz_dz_comes_q;
  initial dz_dz_comes_q = 1'h0;
  reg [29:0] dz_dz_next;
  reg [29:0] dz_dz_q;
  initial dz_dz_q = 30'h00000000;
  wire dz_zp_comes_and;
  wire dz_zp_comes_equal;
  reg dz_zp_comes_next;
  reg dz_zp_comes_q;
  initial dz_zp_comes_q = 1'h0;
  wire [43:0] dz_zp_left;
  reg [42:0] dz_zp_next;
  reg [42:0] dz_zp_q;
  initial dz_zp_q = 43'h00000000000;
  wire [42:0] dz_zp_right;
  wire falls_and;
  reg falls_next;
  reg falls_q;
  initial falls_q = 1'h0;
  reg flow_enable_d1_next;
  reg flow_enable_d1_q;
  initial flow_enable_d1_q = 1'h0;
  reg [29:0] flow_kept_next;
  reg [29:0] flow_kept_q;
  initial flow_kept_q = 30'h00000000;
  wire from_second_next;
  reg from_second_q;
  initial from_second_q = 1'h0;
  (* init = 1'h0 *)
  wire judged;
  reg judged_d1_next;
  reg judged_d1_q;
  initial judged_d1_q = 1'h0;
  reg judged_d2_next;
  reg judged_d2_q;
  initial judged_d2_q = 1'h0;
  reg judged_d3_next;
  reg judged_d3_q;
  initial judged_d3_q = 1'h0;
  reg judged_d4_next;
  initial judged_d4_q = 1'h0;
  wire judging_0_and;
  wire judging_0_equal;
  reg judging_0_next;
  reg judging_0_q;
  initial judging_0_q = 1'h0;
  wire last_and;
  wire last_equal;
  reg last_next;
  reg last_q;
  initial last_q = 1'h0;
  (* init = 1'h0 *)
  wire layer;
  reg layer_next;
  initial layer_q = 1'h0;
  reg [20:0] like;
  initial like = 21'h000000;
  reg [20:0] like_next;
  reg negative_next;
  wire negative_or;
  reg negative_q;
  initial negative_q = 1'h0;
  reg net_adding_d1_next;
  reg net_adding_d1_q;
  initial net_adding_d1_q = 1'h0;
  reg net_adding_d2_next;
  reg net_adding_d2_q;
  initial net_adding_d2_q = 1'h0;
  reg net_adding_d3_next;
  reg net_adding_d3_q;
  initial net_adding_d3_q = 1'h0;
  wire net_left_d1_next;
  reg [1:0] net_left_d1_q;
  initial net_left_d1_q = 2'h0;
  reg [1:0] net_left_d2_q;
  initial net_left_d2_q = 2'h0;
  reg net_negative_q;
  initial net_negative_q = 1'h0;
  wire net_nonzero_any;
  reg net_nonzero_next;
  wire net_nonzero_or;
  reg net_nonzero_q;
  initial net_nonzero_q = 1'h0;
  wire net_positive_next;
  wire net_positive_not;
  reg net_positive_q;
  initial net_positive_q = 1'h0;
  wire net_right_d1_next;
  reg [1:0] net_right_d1_q;
  initial net_right_d1_q = 2'h0;
  wire net_set_d1_next;
  wire net_set_d1_next_2;
  wire net_set_d1_next_3;
  wire net_set_d1_next_4;
  reg [3:0] net_set_d1_q;
  initial net_set_d1_q = 4'h0;
  reg net_sign_d1_q;
  initial net_sign_d1_q = 1'h0;
  wire net_some_any;
  wire net_some_next;
  reg net_some_q;
  initial net_some_q = 1'h0;
  wire net_top_next;
  reg net_top_q;
  initial net_top_q = 1'h0;
  reg passed_next;
  wire passed_or;
  reg passed_q;
  initial passed_q = 1'h0;
  wire passes_and;
  reg passes_next;
  reg passes_q;
  initial passes_q = 1'h0;
  wire [17:0] product;
  wire [27:0] rise_next;
  reg [27:0] rise_q;
  initial rise_q = 28'h0000000;
  wire rises_and;
  reg rises_next;
  reg rises_q;
  initial rises_q = 1'h0;
  wire [31:0] room_above_next;
  reg [31:0] room_above_q;
  initial room_above_q = 32'd0;
  wire [31:0] room_below_next;
  reg [31:0] room_below_q;
  initial room_below_q = 32'd0;
  wire scaled_and;
  wire scaled_less;
  reg [29:0] scaled_next;
  reg [29:0] scaled_q;
  initial scaled_q = 30'h00000000;
  wire [29:0] scaled_right;
  reg [5:0] shift_q;
  initial shift_q = 6'h00;
  wire shifting_and;
  reg shifting_next;
  wire shifting_or;
  reg shifting_q;
  initial shifting_q = 1'h0;
  wire shifting_unequal;
  reg signal;
  initial signal = 1'h0;
  reg signal_2;
  initial signal_2 = 1'h0;
  reg signal_2_next;
  reg signal_3;
  initial signal_3 = 1'h0;
  reg signal_3_next;
  reg signal_4;
  initial signal_4 = 1'h0;
  wire signal_4_at_least;
  reg signal_4_next;
  reg signal_next;
  wire steady_and;
  wire steady_at_least;
  wire steady_at_least_2;
  reg steady_next;
  reg steady_q;
  initial steady_q = 1'h0;
  wire [20:0] step_before_next;
  reg [20:0] step_before_q;
  initial step_before_q = 21'h000000;
  (* init = 1'h0 *)
  wire stop;
  wire stop_all;
  wire stop_all_2;
  wire stop_and;
  wire stop_and_2;
  reg stop_next;
  initial stop_q = 1'h0;
  wire [18:0] term_next;
  reg [18:0] term_q;
  initial term_q = 19'h00000;
  reg [19:0] total_next;
  reg [19:0] total_q;
  initial total_q = 20'h00000;
  wire [19:0] total_right;
  wire [20:0] total_sum;
  reg [42:0] value_q;
  initial value_q = 43'h00000000000;
  wire z_dd_comes_and;
  wire z_dd_comes_equal;
  reg z_dd_comes_next;
  reg z_dd_comes_q;
  initial z_dd_comes_q = 1'h0;
  reg [26:0] z_dd_next;
  reg [26:0] z_dd_q;
  initial z_dd_q = 27'h0000000;
  assign z_dd_comes_equal = ~| record_entry;
  assign z_dd_comes_and = record_valid & z_dd_comes_equal;
  assign dz_dz_comes_equal = record_entry == 2'h3;
  assign dz_dz_comes_and = record_valid & dz_dz_comes_equal;
  assign last_equal = record_entry == 4'hb;
  assign last_and = record_valid & last_equal;
  assign done_equal = count_q == 7'h44;
  assign done_and = signal & done_equal;
  assign count_sum = count_q + 1'h1;
  assign shifting_unequal = count_q != 6'h3c;
  assign shifting_and = shifting_q & shifting_unequal;
  assign shifting_or = signal_3 | shifting_and;
  assign dz_d_comes_equal = record_entry == 3'h4;
  assign dz_d_comes_and = record_valid & dz_d_comes_equal;
  assign dz_zp_comes_equal = record_entry == 3'h5;
  assign dz_zp_comes_and = record_valid & dz_zp_comes_equal;
  assign net_top_next = count_q == 6'h3b;
  assign net_right_d1_next = net_top_q & dz_zp_q[0];
  assign net_left_d1_next = net_top_q & dz_d_q[0];
  assign net_set_d1_next = | total_q[5:0];
  assign net_set_d1_next_2 = | total_q[11:6];
  assign net_set_d1_next_3 = | total_q[17:12];
  assign net_set_d1_next_4 = | total_q[19:18];
  assign term_next = $signed(net_left_d2_q) - $signed(product);
  assign net_some_any = | net_set_d1_q;
  assign net_some_next = net_nonzero_q | net_some_any;
  assign net_positive_not = ~ net_negative_q;
  assign net_positive_next = net_positive_not & net_some_q;
  assign total_sum = $signed(total_right) + $signed(term_q);
  assign net_nonzero_or = net_nonzero_q | net_nonzero_any;
  assign scaled_less = count_q < shift_q;
  assign scaled_and = signal & scaled_less;
  assign rise_next = $signed(z_dd_q) - $signed(best_kept_q);
  assign change_next = $signed(dz_dz_q) - $signed(flow_kept_q);
  assign room_above_next = $signed(scaled_q) - $signed(change_q);
  assign room_below_next = $signed(scaled_q) + $signed(change_q);
  assign steady_at_least = $signed(room_above_q) >= $signed(1'h0);
  assign steady_at_least_2 = $signed(room_below_q) >= $signed(1'h0);
  assign steady_and = steady_at_least & steady_at_least_2;
  assign signal_4_at_least = step >= 2'h2;
  assign better_not = ~ signal_4;
  assign better_not_2 = ~ rise_q[27];
  assign better_or = better_not | better_not_2;
  assign better_and = done_q & better_or;
  assign step_before_next = step - 1'h1;
  assign from_second_next = | step;
  assign passes_and = signal_4 & rise_q[27];
  assign converges_and = signal_4 & steady_q;
  assign falls_and = from_second_q & net_negative_q;
  assign rises_and = from_second_q & net_positive_q;
  assign judging_0_equal = ~| layer_q;
  assign judging_0_and = done_q & judging_0_equal;
  assign passed_or = passed_q | passes_q;
  assign negative_or = negative_q | falls_q;
  assign crosses_0_and_3 = judging_0_q & rises_q;
  assign crosses_0_and_2 = crosses_0_and_3 & negative_q;
  assign crosses_0_not = ~ crossed_q;
  assign crosses_0_and = crosses_0_and_2 & crosses_0_not;
  assign crossed_and_3 = judging_0_q & rises_q;
  assign crossed_and_2 = crossed_and_3 & negative_q;
  assign crossed_not = ~ crossed_q;
  assign crossed_and = crossed_and_2 & crossed_not;
  assign crossed_or = crossed_q | crossed_and;
  assign stop_and_2 = enable & stop_all;
  assign stop_and = stop_and_2 & stop_all_2;
  always @(posedge results_clk)
    value_q <= record_value;
  always @(posedge results_clk)
    z_dd_comes_q <= z_dd_comes_next;
  always @(posedge results_clk)
    z_dd_q <= z_dd_next;
  always @(posedge results_clk)
    dz_dz_comes_q <= dz_dz_comes_next;
  always @(posedge results_clk)
    dz_dz_q <= dz_dz_next;
  always @(posedge results_clk)
    last_q <= last_next;
  always @(posedge results_clk)
    done_q <= done_next;
  always @(posedge results_clk)
    signal_2 <= signal_2_next;
  always @(posedge results_clk)
    shift_q <= shift;
  always @(posedge results_clk)
    signal <= signal_next;
  always @(posedge results_clk)
    count_q <= count_next;
  always @(posedge results_clk)
    layer_q <= layer_next;
  always @(posedge results_clk)
    signal_3 <= signal_3_next;
  always @(posedge results_clk)
    shifting_q <= shifting_next;
  always @(posedge results_clk)
    dz_d_comes_q <= dz_d_comes_next;
  always @(posedge results_clk)
    dz_d_q <= dz_d_next;
  always @(posedge results_clk)
    dz_zp_comes_q <= dz_zp_comes_next;
  always @(posedge results_clk)
    dz_zp_q <= dz_zp_next;
  always @(posedge results_clk)
    net_top_q <= net_top_next;
  always @(posedge results_clk)
    net_right_d1_q <= { net_right_d1_next, dz_zp_q[0] };
  always @(posedge results_clk)
    net_left_d1_q <= { net_left_d1_next, dz_d_q[0] };
  always @(posedge results_clk)
    net_left_d2_q <= net_left_d1_q;
  always @(posedge results_clk)
    net_adding_d1_q <= net_adding_d1_next;
  always @(posedge results_clk)
    net_adding_d2_q <= net_adding_d2_next;
  always @(posedge results_clk)
    net_adding_d3_q <= net_adding_d3_next;
  always @(posedge results_clk)
    net_set_d1_q <= { net_set_d1_next_4, net_set_d1_next_3, net_set_d1_next_2, net_set_d1_next };
  always @(posedge results_clk)
    net_sign_d1_q <= total_q[19];
  always @(posedge results_clk)
    term_q <= term_next;
  always @(posedge results_clk)
    net_some_q <= net_some_next;
  always @(posedge results_clk)
    net_negative_q <= net_sign_d1_q;
  always @(posedge results_clk)
    net_positive_q <= net_positive_next;
  always @(posedge results_clk)
    total_q <= total_next;
  always @(posedge results_clk)
    net_nonzero_q <= net_nonzero_next;
  always @(posedge results_clk)
    scaled_q <= scaled_next;
  always @(posedge results_clk)
    best_kept_q <= best_kept_next;
  always @(posedge results_clk)
    flow_enable_d1_q <= flow_enable_d1_next;
  always @(posedge results_clk)
    flow_kept_q <= flow_kept_next;
  always @(posedge results_clk)
    rise_q <= rise_next;
  always @(posedge results_clk)
    change_q <= change_next;
  always @(posedge results_clk)
    room_above_q <= room_above_next;
  always @(posedge results_clk)
    room_below_q <= room_below_next;
  always @(posedge results_clk)
    steady_q <= steady_next;
  always @(posedge results_clk)
    signal_4 <= signal_4_next;
  always @(posedge results_clk)
    better_q <= better_next;
  always @(posedge results_clk)
    step_before_q <= step_before_next;
  always @(posedge results_clk)
    from_second_q <= from_second_next;
  always @(posedge results_clk)
    passes_q <= passes_next;
  always @(posedge results_clk)
    converges_q <= converges_next;
  always @(posedge results_clk)
    falls_q <= falls_next;
  always @(posedge results_clk)
    rises_q <= rises_next;
  always @(posedge results_clk)
    judging_0_q <= judging_0_next;
  always @(posedge results_clk)
    converged_q <= converged_next;
  always @(posedge results_clk)
    passed_q <= passed_next;
  always @(posedge results_clk)
    negative_q <= negative_next;
  always @(posedge results_clk)
    crosses_0_q <= crosses_0_next;
  always @(posedge results_clk)
    crossed_q <= crossed_next;
  always @(posedge results_clk)
    crossing_0_q <= crossing_0_next;
  always @(posedge results_clk)
    like <= like_next;
  always @(posedge results_clk)
    stop_q <= stop_next;
  always @(posedge results_clk)
    judged_d1_q <= judged_d1_next;
  always @(posedge results_clk)
    judged_d2_q <= judged_d2_next;
  always @(posedge results_clk)
    judged_d3_q <= judged_d3_next;
  always @(posedge results_clk)
    judged_d4_q <= judged_d4_next;
  \ska_core.observer.product  product_2 (
    .a(net_right_d1_q),
    .product_q(product),
    .results_clk(results_clk),
    .results_rst(results_rst)
  );
  always @* begin
    if (unused_3_) begin end
    like_next = 21'h000000;
    casez (layer_q)
      1'h0:
          like_next = crossing_0_q;
      default: ;
    endcase
  end
  always @* begin
    if (unused_3_) begin end
    z_dd_comes_next = z_dd_comes_and;
    if (results_rst) begin
      z_dd_comes_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    z_dd_next = z_dd_q;
    if (z_dd_comes_q) begin
      z_dd_next = value_q[26:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    dz_dz_comes_next = dz_dz_comes_and;
    if (results_rst) begin
      dz_dz_comes_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    dz_dz_next = dz_dz_q;
    if (dz_dz_comes_q) begin
      dz_dz_next = value_q[29:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    last_next = last_and;
    if (results_rst) begin
      last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    done_next = done_and;
    if (results_rst) begin
      done_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    signal_2_next = restart;
    if (results_rst) begin
      signal_2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    signal_next = signal;
    if (last_q) begin
      signal_next = 1'h1;
    end else if (signal) begin
      if (done_q) begin
        signal_next = 1'h0;
      end
    end
    if (results_rst) begin
      signal_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    count_next = count_q;
    if (last_q) begin
      count_next = 7'h00;
    end else if (signal) begin
      count_next = count_sum[6:0];
    end
    if (results_rst) begin
      count_next = 7'h00;
    end
  end
  always @* begin
    if (unused_3_) begin end
    layer_next = layer_q;
    if (last_q) begin
      layer_next = record_layer;
    end
    if (results_rst) begin
      layer_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    signal_3_next = last_q;
    if (results_rst) begin
      signal_3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    shifting_next = shifting_or;
    if (results_rst) begin
      shifting_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    dz_d_comes_next = dz_d_comes_and;
    if (results_rst) begin
      dz_d_comes_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    dz_d_next = dz_d_q;
    if (dz_d_comes_q) begin
      dz_d_next = dz_d_left[56:0];
    end else if (shifting_q) begin
      dz_d_next = dz_d_right;
    end
  end
  always @* begin
    if (unused_3_) begin end
    dz_zp_comes_next = dz_zp_comes_and;
    if (results_rst) begin
      dz_zp_comes_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    dz_zp_next = dz_zp_q;
    if (dz_zp_comes_q) begin
      dz_zp_next = dz_zp_left[42:0];
    end else if (shifting_q) begin
      dz_zp_next = dz_zp_right;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_adding_d1_next = shifting_q;
    if (results_rst) begin
      net_adding_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_adding_d2_next = net_adding_d1_q;
    if (results_rst) begin
      net_adding_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_adding_d3_next = net_adding_d2_q;
    if (results_rst) begin
      net_adding_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    total_next = total_q;
    if (signal_3) begin
      total_next = 20'h00000;
    end else if (net_adding_d3_q) begin
      total_next = total_sum[19:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_nonzero_next = net_nonzero_q;
    if (signal_3) begin
      net_nonzero_next = 1'h0;
    end else if (net_adding_d3_q) begin
      net_nonzero_next = net_nonzero_or;
    end
  end
  always @* begin
    if (unused_3_) begin end
    scaled_next = scaled_q;
    if (last_q) begin
      scaled_next = dz_dz_q;
    end else if (scaled_and) begin
      scaled_next = scaled_right;
    end
  end
  always @* begin
    if (unused_3_) begin end
    best_kept_next = best_kept_q;
    if (better_q) begin
      best_kept_next = z_dd_q;
    end
  end
  always @* begin
    if (unused_3_) begin end
    flow_enable_d1_next = done_q;
    if (results_rst) begin
      flow_enable_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    flow_kept_next = flow_kept_q;
    if (flow_enable_d1_q) begin
      flow_kept_next = dz_dz_q;
    end
  end
  always @* begin
    if (unused_3_) begin end
    steady_next = steady_and;
    if (results_rst) begin
      steady_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    signal_4_next = signal_4_at_least;
    if (results_rst) begin
      signal_4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    better_next = better_and;
    if (results_rst) begin
      better_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    passes_next = passes_and;
    if (results_rst) begin
      passes_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    converges_next = converges_and;
    if (results_rst) begin
      converges_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    falls_next = falls_and;
    if (results_rst) begin
      falls_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    rises_next = rises_and;
    if (results_rst) begin
      rises_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    judging_0_next = judging_0_and;
    if (results_rst) begin
      judging_0_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    converged_next = converged_q;
    if (judging_0_q) begin
      converged_next = converges_q;
    end
    if (signal_2) begin
      converged_next = 1'h0;
    end
    if (results_rst) begin
      converged_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    passed_next = passed_q;
    if (judging_0_q) begin
      passed_next = passed_or;
    end
    if (signal_2) begin
      passed_next = 1'h0;
    end
    if (results_rst) begin
      passed_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    negative_next = negative_q;
    if (judging_0_q) begin
      negative_next = negative_or;
    end
    if (signal_2) begin
      negative_next = 1'h0;
    end
    if (results_rst) begin
      negative_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    crosses_0_next = crosses_0_and;
    if (results_rst) begin
      crosses_0_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    crossed_next = crossed_or;
    if (signal_2) begin
      crossed_next = 1'h0;
    end
    if (results_rst) begin
      crossed_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    crossing_0_next = crossing_0_q;
    if (crosses_0_q) begin
      crossing_0_next = step_before_q;
    end
    if (signal_2) begin
      crossing_0_next = 21'h1fffff;
    end
  end
  always @* begin
    if (unused_3_) begin end
    stop_next = stop_and;
    if (results_rst) begin
      stop_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    judged_d1_next = done_q;
    if (results_rst) begin
      judged_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    judged_d2_next = judged_d1_q;
    if (results_rst) begin
      judged_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    judged_d3_next = judged_d2_q;
    if (results_rst) begin
      judged_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    judged_d4_next = judged_d3_q;
    if (results_rst) begin
      judged_d4_next = 1'h0;
    end
  end
  assign a = net_right_d1_q;
  assign b = 16'hb8aa;
  assign stop = stop_q;
  assign layer = layer_q;
  assign judged = judged_d4_q;
  assign crossing = like;
  assign scaled_right = { scaled_q[29], scaled_q[29:1] };
  assign stop_all = passed_q;
  assign stop_all_2 = converged_q;
  assign dz_d_left = { {2{value_q[27]}}, value_q[27:0], 29'h00000000 };
  assign dz_d_right = { dz_d_q[56], dz_d_q[56:1] };
  assign dz_zp_left = { value_q[42], value_q };
  assign dz_zp_right = { dz_zp_q[42], dz_zp_q[42:1] };
  assign total_right = { total_q[19], total_q[19:1] };
  assign net_nonzero_any = total_q[0];
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_core.observer.product (
  input wire results_clk,
  input wire results_rst,
  input wire [1:0] a,
  output reg [17:0] product_q
);
  wire [15:0] b;
  (* init = 18'h00000 *)
  wire [17:0] product;
  wire [17:0] product_next;
  initial product_q = 18'h00000;
  assign product_next = $signed(a) * $signed(17'h0b8aa);
  always @(posedge results_clk)
    product_q <= product_next;
  assign b = 16'hb8aa;
  assign product = product_q;
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_core.results (
  input wire clk,
  input wire rst,
  input wire result_layer,
  input wire [3:0] result_entry,
  input wire write__en,
  input wire [3:0] record_entry,
  input wire record_layer,
  input wire [42:0] write__data,
  output reg [42:0] read_q
);
  wire [4:0] read_address;
  (* init = 43'h00000000000 *)
  wire [42:0] read_data;
  initial read_q = 43'h00000000000;
  wire [4:0] signature__addr;
  wire [42:0] signature__data;
  wire [4:0] write__addr;
  wire [4:0] write_address;
  wire [42:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  (* ram_style = "block" *)
  (* syn_ramstyle = "block_ram" *)
  reg [42:0] memory [31:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 32; memory_row = memory_row + 1)
      memory[memory_row] = 43'h00000000000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[{ record_layer, record_entry }] <= write__data;
  end
  reg [42:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[{ result_layer, result_entry }];
  end
  assign signature__data = _0_;
  always @(posedge clk)
    read_q <= signature__data;
  assign signature__addr = { result_layer, result_entry };
  assign read_address = { result_layer, result_entry };
  assign write__addr = { record_layer, record_entry };
  assign write_address = { record_layer, record_entry };
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule
