// ska_core: hardware that trains the network of design digits by SKA, forward passes only.
//
// Written by ska_hw 0.1.0, of design d32555fb47705b55; not to be changed by hand. The lines
// below, without their slashes, are the design as TOML; of them
//
//     ska-hw generate digits.toml
//
// writes this file again, to the byte. A format s16.12 is 16 bits in two's complement, 12
// of them behind the point, and u16.16 is 16 bits without a sign.
//
// Verilog of 2005, for Verilator 5.006 or newer, Icarus Verilog, yosys and others, also
// behind `default_nettype none.
//
// name = "digits"
// [network]
// inputs = 64
// layers = [32, 16, 10]
// [data]
// source = "digits"
// samples = 256
// [training]
// steps = 50
// eta = 0.03
// gradient = "shifted"
// update_input = "previous"
// net_sign = "program"
// seed = 42
// weight_scale = 0.05
// [formats]
// preset = "q16"
// w_range = 0.5
// x = "u8.7"
// d = "u16.16"
// d_operand = "u16.16"
// z = "s16.12"
// g = "s16.16"
// w = "s24.24"
// w_view = "s16.16"
// c_bits = 18
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
// size = 8
// target = "portable"
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
  input wire [15:0] x_in,
  input wire update_in,
  input wire load_in,
  input wire [15:0] g_in,
  input wire [15:0] w_in,
  input wire [19:0] psum_lo_in,
  input wire [19:0] psum_hi_in,
  output reg [15:0] x_out,
  output reg update_out,
  output reg load_out,
  output reg [15:0] g_out,
  output reg [15:0] w_out,
  output reg [19:0] psum_lo_out,
  output reg [19:0] psum_hi_out
);
  reg unused_12_;
  initial unused_12_ = 0;
  reg [15:0] a_q;
  initial a_q = 16'h0000;
  wire [39:0] addend;
  reg [19:0] addend_hi_q;
  initial addend_hi_q = 20'h00000;
  wire [15:0] b_choice;
  reg [15:0] b_next;
  reg [15:0] b_q;
  initial b_q = 16'h0000;
  reg carry_q;
  initial carry_q = 1'h0;
  initial g_out = 16'h0000;
  wire [20:0] lo;
  wire [19:0] lo_choice;
  initial load_out = 1'h0;
  wire [31:0] m_next;
  reg [31:0] m_q;
  initial m_q = 32'd0;
  reg [31:0] product_q;
  initial product_q = 32'd0;
  initial psum_hi_out = 20'h00000;
  wire [19:0] psum_hi_out_choice;
  wire [21:0] psum_hi_out_next;
  wire [20:0] psum_hi_out_sum;
  initial psum_lo_out = 20'h00000;
  initial update_out = 1'h0;
  reg update_q2;
  initial update_q2 = 1'h0;
  reg update_q3;
  initial update_q3 = 1'h0;
  reg update_q4;
  initial update_q4 = 1'h0;
  reg update_q5;
  initial update_q5 = 1'h0;
  initial w_out = 16'h0000;
  reg [15:0] w_q;
  initial w_q = 16'h0000;
  initial x_out = 16'h0000;
  assign psum_hi_out_choice = update_q5 ? psum_hi_out : psum_hi_in;
  assign psum_hi_out_sum = $signed(psum_hi_out_choice) + $signed(addend_hi_q);
  assign psum_hi_out_next = $signed(psum_hi_out_sum) + $signed({ 1'h0, carry_q });
  assign lo_choice = update_q4 ? psum_lo_out : psum_lo_in;
  assign lo = lo_choice + product_q[19:0];
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
    a_q <= x_out;
  always @(posedge clk)
    m_q <= m_next;
  always @(posedge clk)
    b_q <= b_next;
  always @(posedge clk)
    product_q <= m_q;
  always @(posedge clk)
    psum_lo_out <= lo[19:0];
  always @(posedge clk)
    carry_q <= lo[20];
  always @(posedge clk)
    addend_hi_q <= { {8{product_q[31]}}, product_q[31:20] };
  always @(posedge clk)
    psum_hi_out <= psum_hi_out_next[19:0];
  assign m_next = $signed({ 1'h0, a_q }) * $signed(b_q);
  assign b_choice = update_out ? g_out : w_q;
  always @* begin
    if (unused_12_) begin end
    b_next = b_q;
    if (load_out) begin
      b_next = b_choice;
    end
  end
  assign addend = { {8{product_q[31]}}, product_q };
endmodule

// Made from ska_hw.hdl.array.array_column.ArrayColumn.
module ska_array_column(
  input wire clk,
  input wire [15:0] g,
  input wire [15:0] w,
  input wire [39:0] psum_in,
  input wire [15:0] x_in_0,
  input wire [15:0] x_in_1,
  input wire [15:0] x_in_2,
  input wire [15:0] x_in_3,
  input wire [15:0] x_in_4,
  input wire [15:0] x_in_5,
  input wire [15:0] x_in_6,
  input wire [15:0] x_in_7,
  input wire update_in_0,
  input wire update_in_1,
  input wire update_in_2,
  input wire update_in_3,
  input wire update_in_4,
  input wire update_in_5,
  input wire update_in_6,
  input wire update_in_7,
  input wire load_in_0,
  input wire load_in_1,
  input wire load_in_2,
  input wire load_in_3,
  input wire load_in_4,
  input wire load_in_5,
  input wire load_in_6,
  input wire load_in_7,
  output wire [39:0] psum_out,
  output wire [15:0] x_out_0,
  output wire [15:0] x_out_1,
  output wire [15:0] x_out_2,
  output wire [15:0] x_out_3,
  output wire [15:0] x_out_4,
  output wire [15:0] x_out_5,
  output wire [15:0] x_out_6,
  output wire [15:0] x_out_7,
  output wire update_out_0,
  output wire update_out_1,
  output wire update_out_2,
  output wire update_out_3,
  output wire update_out_4,
  output wire update_out_5,
  output wire update_out_6,
  output wire update_out_7,
  output wire load_out_0,
  output wire load_out_1,
  output wire load_out_2,
  output wire load_out_3,
  output wire load_out_4,
  output wire load_out_5,
  output wire load_out_6,
  output wire load_out_7
);
  wire [15:0] g_0;
  wire [15:0] g_1;
  wire [15:0] g_2;
  wire [15:0] g_3;
  wire [15:0] g_4;
  wire [15:0] g_5;
  wire [15:0] g_6;
  wire [15:0] pe_7_g_out_value;
  wire [15:0] pe_7_w_out_value;
  wire [19:0] psum_hi_0;
  wire [19:0] psum_hi_1;
  wire [19:0] psum_hi_2;
  wire [19:0] psum_hi_3;
  wire [19:0] psum_hi_4;
  wire [19:0] psum_hi_5;
  wire [19:0] psum_hi_6;
  wire [19:0] psum_hi_7;
  reg [19:0] psum_hi_in_q;
  initial psum_hi_in_q = 20'h00000;
  wire [19:0] psum_lo_0;
  wire [19:0] psum_lo_1;
  wire [19:0] psum_lo_2;
  wire [19:0] psum_lo_3;
  wire [19:0] psum_lo_4;
  wire [19:0] psum_lo_5;
  wire [19:0] psum_lo_6;
  wire [19:0] psum_lo_7;
  reg [19:0] psum_lo_out_q;
  initial psum_lo_out_q = 20'h00000;
  wire [15:0] w_0;
  wire [15:0] w_1;
  wire [15:0] w_2;
  wire [15:0] w_3;
  wire [15:0] w_4;
  wire [15:0] w_5;
  wire [15:0] w_6;
  always @(posedge clk)
    psum_hi_in_q <= psum_in[39:20];
  always @(posedge clk)
    psum_lo_out_q <= psum_lo_7;
  ska_processing_element pe_0 (
    .clk(clk),
    .g_in(g),
    .g_out(g_0),
    .load_in(load_in_0),
    .load_out(load_out_0),
    .psum_hi_in(psum_hi_in_q),
    .psum_hi_out(psum_hi_0),
    .psum_lo_in(psum_in[19:0]),
    .psum_lo_out(psum_lo_0),
    .update_in(update_in_0),
    .update_out(update_out_0),
    .w_in(w),
    .w_out(w_0),
    .x_in(x_in_0),
    .x_out(x_out_0)
  );
  ska_processing_element pe_1 (
    .clk(clk),
    .g_in(g_0),
    .g_out(g_1),
    .load_in(load_in_1),
    .load_out(load_out_1),
    .psum_hi_in(psum_hi_0),
    .psum_hi_out(psum_hi_1),
    .psum_lo_in(psum_lo_0),
    .psum_lo_out(psum_lo_1),
    .update_in(update_in_1),
    .update_out(update_out_1),
    .w_in(w_0),
    .w_out(w_1),
    .x_in(x_in_1),
    .x_out(x_out_1)
  );
  ska_processing_element pe_2 (
    .clk(clk),
    .g_in(g_1),
    .g_out(g_2),
    .load_in(load_in_2),
    .load_out(load_out_2),
    .psum_hi_in(psum_hi_1),
    .psum_hi_out(psum_hi_2),
    .psum_lo_in(psum_lo_1),
    .psum_lo_out(psum_lo_2),
    .update_in(update_in_2),
    .update_out(update_out_2),
    .w_in(w_1),
    .w_out(w_2),
    .x_in(x_in_2),
    .x_out(x_out_2)
  );
  ska_processing_element pe_3 (
    .clk(clk),
    .g_in(g_2),
    .g_out(g_3),
    .load_in(load_in_3),
    .load_out(load_out_3),
    .psum_hi_in(psum_hi_2),
    .psum_hi_out(psum_hi_3),
    .psum_lo_in(psum_lo_2),
    .psum_lo_out(psum_lo_3),
    .update_in(update_in_3),
    .update_out(update_out_3),
    .w_in(w_2),
    .w_out(w_3),
    .x_in(x_in_3),
    .x_out(x_out_3)
  );
  ska_processing_element pe_4 (
    .clk(clk),
    .g_in(g_3),
    .g_out(g_4),
    .load_in(load_in_4),
    .load_out(load_out_4),
    .psum_hi_in(psum_hi_3),
    .psum_hi_out(psum_hi_4),
    .psum_lo_in(psum_lo_3),
    .psum_lo_out(psum_lo_4),
    .update_in(update_in_4),
    .update_out(update_out_4),
    .w_in(w_3),
    .w_out(w_4),
    .x_in(x_in_4),
    .x_out(x_out_4)
  );
  ska_processing_element pe_5 (
    .clk(clk),
    .g_in(g_4),
    .g_out(g_5),
    .load_in(load_in_5),
    .load_out(load_out_5),
    .psum_hi_in(psum_hi_4),
    .psum_hi_out(psum_hi_5),
    .psum_lo_in(psum_lo_4),
    .psum_lo_out(psum_lo_5),
    .update_in(update_in_5),
    .update_out(update_out_5),
    .w_in(w_4),
    .w_out(w_5),
    .x_in(x_in_5),
    .x_out(x_out_5)
  );
  ska_processing_element pe_6 (
    .clk(clk),
    .g_in(g_5),
    .g_out(g_6),
    .load_in(load_in_6),
    .load_out(load_out_6),
    .psum_hi_in(psum_hi_5),
    .psum_hi_out(psum_hi_6),
    .psum_lo_in(psum_lo_5),
    .psum_lo_out(psum_lo_6),
    .update_in(update_in_6),
    .update_out(update_out_6),
    .w_in(w_5),
    .w_out(w_6),
    .x_in(x_in_6),
    .x_out(x_out_6)
  );
  ska_processing_element pe_7 (
    .clk(clk),
    .g_in(g_6),
    .g_out(pe_7_g_out_value),
    .load_in(load_in_7),
    .load_out(load_out_7),
    .psum_hi_in(psum_hi_6),
    .psum_hi_out(psum_hi_7),
    .psum_lo_in(psum_lo_6),
    .psum_lo_out(psum_lo_7),
    .update_in(update_in_7),
    .update_out(update_out_7),
    .w_in(w_6),
    .w_out(pe_7_w_out_value),
    .x_in(x_in_7),
    .x_out(x_out_7)
  );
  assign psum_out = { psum_hi_7, psum_lo_out_q };
endmodule

// Made from ska_hw.hdl.lane.lane.Lane.
module ska_lane(
  input wire clk,
  input wire rst,
  input wire [2:0] index,
  input wire [44:0] settings_in,
  input wire [179:0] command_in,
  input wire [74:0] value_in,
  input wire [23:0] host_in,
  input wire [39:0] psum_out,
  output reg reset_out,
  output reg [44:0] settings_out,
  output wire [179:0] command_out,
  output wire [74:0] value_out,
  output reg [23:0] host_out,
  output reg [15:0] x,
  output reg update,
  output reg load,
  output reg [15:0] g,
  output reg [15:0] w,
  output reg [39:0] psum_in
);
  reg unused_5_;
  initial unused_5_ = 0;
  reg [39:0] _g_sum_q;
  initial _g_sum_q = 40'h0000000000;
  (* init = 40'h0000000000 *)
  wire [39:0] a;
  (* init = 40'h0000000000 *)
  wire [39:0] acc;
  (* init = 1'h0 *)
  wire ahead;
  reg ahead_d10_q;
  initial ahead_d10_q = 1'h0;
  reg ahead_d11_q;
  initial ahead_d11_q = 1'h0;
  reg ahead_d12_q;
  initial ahead_d12_q = 1'h0;
  reg ahead_d13_q;
  initial ahead_d13_q = 1'h0;
  reg ahead_d14_q;
  initial ahead_d14_q = 1'h0;
  reg ahead_d15_q;
  initial ahead_d15_q = 1'h0;
  reg ahead_d16_q;
  initial ahead_d16_q = 1'h0;
  reg ahead_d17_q;
  initial ahead_d17_q = 1'h0;
  reg ahead_d18_q;
  initial ahead_d18_q = 1'h0;
  reg ahead_d19_q;
  initial ahead_d19_q = 1'h0;
  reg ahead_d1_q;
  initial ahead_d1_q = 1'h0;
  reg ahead_d20_q;
  initial ahead_d20_q = 1'h0;
  reg ahead_d21_q;
  initial ahead_d21_q = 1'h0;
  reg ahead_d22_q;
  initial ahead_d22_q = 1'h0;
  reg ahead_d23_q;
  initial ahead_d23_q = 1'h0;
  reg ahead_d24_q;
  initial ahead_d24_q = 1'h0;
  reg ahead_d25_q;
  initial ahead_d25_q = 1'h0;
  reg ahead_d26_q;
  initial ahead_d26_q = 1'h0;
  reg ahead_d27_q;
  initial ahead_d27_q = 1'h0;
  reg ahead_d28_q;
  initial ahead_d28_q = 1'h0;
  reg ahead_d29_q;
  initial ahead_d29_q = 1'h0;
  reg ahead_d2_q;
  initial ahead_d2_q = 1'h0;
  reg ahead_d30_q;
  initial ahead_d30_q = 1'h0;
  reg ahead_d31_q;
  initial ahead_d31_q = 1'h0;
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
  wire [23:0] b;
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
  reg [179:0] command_d1_q;
  initial command_d1_q = 180'h000000000000000000000000000000000000000000000;
  reg [10:0] command_done_address_q;
  initial command_done_address_q = 11'h000;
  reg command_done_first_next;
  reg command_done_first_q;
  initial command_done_first_q = 1'h0;
  reg [7:0] command_done_sample_q;
  initial command_done_sample_q = 8'h00;
  reg command_drain_active_next;
  reg command_drain_active_q;
  initial command_drain_active_q = 1'h0;
  reg [8:0] command_drain_address_q;
  initial command_drain_address_q = 9'h000;
  reg command_drain_bias_next;
  reg command_drain_bias_q;
  initial command_drain_bias_q = 1'h0;
  reg command_drain_edge_q;
  initial command_drain_edge_q = 1'h0;
  reg [2:0] command_host_bank_q;
  initial command_host_bank_q = 3'h0;
  reg [23:0] command_host_data_q;
  initial command_host_data_q = 24'h000000;
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
  wire [19:0] \command_in.done ;
  wire [10:0] \command_in.done.address ;
  wire \command_in.done.first ;
  wire [7:0] \command_in.done.sample ;
  wire [11:0] \command_in.drain ;
  wire \command_in.drain.active ;
  wire [8:0] \command_in.drain.address ;
  wire \command_in.drain.bias ;
  wire \command_in.drain.edge ;
  wire [32:0] \command_in.host ;
  wire [2:0] \command_in.host.bank ;
  wire [23:0] \command_in.host.data ;
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
  wire [19:0] \command_in.post ;
  wire \command_in.post.active ;
  wire [10:0] \command_in.post.address ;
  wire [7:0] \command_in.post.sample ;
  wire [8:0] \command_in.psum_read ;
  wire \command_in.psum_read.active ;
  wire [7:0] \command_in.psum_read.sample ;
  wire [8:0] \command_in.psum_write ;
  wire \command_in.psum_write.active ;
  wire [7:0] \command_in.psum_write.sample ;
  wire [12:0] \command_in.store ;
  wire [12:0] \command_in.store.address ;
  wire [9:0] \command_in.update ;
  wire [8:0] \command_in.update.address ;
  wire \command_in.update.bias ;
  wire [8:0] \command_in.view ;
  wire [8:0] \command_in.view.address ;
  wire [10:0] \command_in.w ;
  wire \command_in.w.active ;
  wire [8:0] \command_in.w.address ;
  wire \command_in.w.edge ;
  wire [28:0] \command_in.x ;
  wire \command_in.x.active ;
  wire [12:0] \command_in.x.address ;
  wire \command_in.x.edge ;
  wire [10:0] \command_in.x.g_address ;
  wire \command_in.x.last ;
  wire \command_in.x.load ;
  wire \command_in.x.update ;
  reg [179:0] command_late_d1_q;
  initial command_late_d1_q = 180'h000000000000000000000000000000000000000000000;
  wire [4:0] \command_out.collect ;
  wire \command_out.collect.active ;
  wire [3:0] \command_out.collect.entry ;
  wire [19:0] \command_out.done ;
  wire [10:0] \command_out.done.address ;
  wire \command_out.done.first ;
  wire [7:0] \command_out.done.sample ;
  wire [11:0] \command_out.drain ;
  wire \command_out.drain.active ;
  wire [8:0] \command_out.drain.address ;
  wire \command_out.drain.bias ;
  wire \command_out.drain.edge ;
  wire [32:0] \command_out.host ;
  wire [2:0] \command_out.host.bank ;
  wire [23:0] \command_out.host.data ;
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
  wire [19:0] \command_out.post ;
  wire \command_out.post.active ;
  wire [10:0] \command_out.post.address ;
  wire [7:0] \command_out.post.sample ;
  wire [8:0] \command_out.psum_read ;
  wire \command_out.psum_read.active ;
  wire [7:0] \command_out.psum_read.sample ;
  wire [8:0] \command_out.psum_write ;
  wire \command_out.psum_write.active ;
  wire [7:0] \command_out.psum_write.sample ;
  wire [12:0] \command_out.store ;
  wire [12:0] \command_out.store.address ;
  wire [9:0] \command_out.update ;
  wire [8:0] \command_out.update.address ;
  wire \command_out.update.bias ;
  wire [8:0] \command_out.view ;
  wire [8:0] \command_out.view.address ;
  wire [10:0] \command_out.w ;
  wire \command_out.w.active ;
  wire [8:0] \command_out.w.address ;
  wire \command_out.w.edge ;
  wire [28:0] \command_out.x ;
  wire \command_out.x.active ;
  wire [12:0] \command_out.x.address ;
  wire \command_out.x.edge ;
  wire [10:0] \command_out.x.g_address ;
  wire \command_out.x.last ;
  wire \command_out.x.load ;
  wire \command_out.x.update ;
  reg command_post_active_next;
  reg command_post_active_q;
  initial command_post_active_q = 1'h0;
  reg [10:0] command_post_address_q;
  initial command_post_address_q = 11'h000;
  reg [7:0] command_post_sample_q;
  initial command_post_sample_q = 8'h00;
  reg command_psum_read_active_next;
  reg command_psum_read_active_q;
  initial command_psum_read_active_q = 1'h0;
  reg [7:0] command_psum_read_sample_q;
  initial command_psum_read_sample_q = 8'h00;
  reg command_psum_write_active_next;
  reg command_psum_write_active_q;
  initial command_psum_write_active_q = 1'h0;
  reg [7:0] command_psum_write_sample_q;
  initial command_psum_write_sample_q = 8'h00;
  reg [12:0] command_store_address_q;
  initial command_store_address_q = 13'h0000;
  reg [8:0] command_update_address_q;
  initial command_update_address_q = 9'h000;
  reg command_update_bias_next;
  reg command_update_bias_q;
  initial command_update_bias_q = 1'h0;
  reg [8:0] command_view_address_q;
  initial command_view_address_q = 9'h000;
  reg command_w_active_next;
  reg command_w_active_q;
  initial command_w_active_q = 1'h0;
  reg [8:0] command_w_address_q;
  initial command_w_address_q = 9'h000;
  reg command_w_edge_q;
  initial command_w_edge_q = 1'h0;
  reg command_x_active_next;
  reg command_x_active_q;
  initial command_x_active_q = 1'h0;
  reg [12:0] command_x_address_q;
  initial command_x_address_q = 13'h0000;
  reg command_x_edge_q;
  initial command_x_edge_q = 1'h0;
  reg [10:0] command_x_g_address_q;
  initial command_x_g_address_q = 11'h000;
  reg command_x_last_next;
  reg command_x_last_q;
  initial command_x_last_q = 1'h0;
  reg command_x_load_next;
  reg command_x_load_q;
  initial command_x_load_q = 1'h0;
  reg command_x_update_next;
  reg command_x_update_q;
  initial command_x_update_q = 1'h0;
  wire [10:0] count_pair_0_d1_and;
  wire [10:0] count_pair_0_d1_and_2;
  wire [10:0] count_pair_0_d1_next;
  reg [10:0] count_pair_0_d1_q;
  initial count_pair_0_d1_q = 11'h000;
  wire [10:0] count_pair_1_d1_and;
  wire [10:0] count_pair_1_d1_and_2;
  wire [10:0] count_pair_1_d1_next;
  reg [10:0] count_pair_1_d1_q;
  initial count_pair_1_d1_q = 11'h000;
  wire [10:0] count_pair_2_d1_and;
  wire [10:0] count_pair_2_d1_and_2;
  wire [10:0] count_pair_2_d1_next;
  reg [10:0] count_pair_2_d1_q;
  initial count_pair_2_d1_q = 11'h000;
  (* init = 6'h00 *)
  wire [5:0] cut;
  wire [15:0] d;
  wire [15:0] d_2;
  wire [15:0] d_prev;
  (* init = 16'h0000 *)
  wire [15:0] d_prev_2;
  reg [15:0] d_prev_d10_q;
  initial d_prev_d10_q = 16'h0000;
  reg [15:0] d_prev_d11_q;
  initial d_prev_d11_q = 16'h0000;
  reg [15:0] d_prev_d12_q;
  initial d_prev_d12_q = 16'h0000;
  reg [15:0] d_prev_d13_q;
  initial d_prev_d13_q = 16'h0000;
  reg [15:0] d_prev_d14_q;
  initial d_prev_d14_q = 16'h0000;
  reg [15:0] d_prev_d15_q;
  initial d_prev_d15_q = 16'h0000;
  reg [15:0] d_prev_d16_q;
  initial d_prev_d16_q = 16'h0000;
  reg [15:0] d_prev_d17_q;
  initial d_prev_d17_q = 16'h0000;
  reg [15:0] d_prev_d18_q;
  initial d_prev_d18_q = 16'h0000;
  reg [15:0] d_prev_d19_q;
  initial d_prev_d19_q = 16'h0000;
  reg [15:0] d_prev_d1_q;
  initial d_prev_d1_q = 16'h0000;
  reg [15:0] d_prev_d20_q;
  initial d_prev_d20_q = 16'h0000;
  reg [15:0] d_prev_d21_q;
  initial d_prev_d21_q = 16'h0000;
  reg [15:0] d_prev_d22_q;
  initial d_prev_d22_q = 16'h0000;
  reg [15:0] d_prev_d23_q;
  initial d_prev_d23_q = 16'h0000;
  reg [15:0] d_prev_d24_q;
  initial d_prev_d24_q = 16'h0000;
  reg [15:0] d_prev_d25_q;
  initial d_prev_d25_q = 16'h0000;
  reg [15:0] d_prev_d26_q;
  initial d_prev_d26_q = 16'h0000;
  reg [15:0] d_prev_d27_q;
  initial d_prev_d27_q = 16'h0000;
  reg [15:0] d_prev_d28_q;
  initial d_prev_d28_q = 16'h0000;
  reg [15:0] d_prev_d29_q;
  initial d_prev_d29_q = 16'h0000;
  reg [15:0] d_prev_d2_q;
  initial d_prev_d2_q = 16'h0000;
  reg [15:0] d_prev_d30_q;
  initial d_prev_d30_q = 16'h0000;
  reg [15:0] d_prev_d31_q;
  initial d_prev_d31_q = 16'h0000;
  reg [15:0] d_prev_d32_q;
  initial d_prev_d32_q = 16'h0000;
  reg [15:0] d_prev_d3_q;
  initial d_prev_d3_q = 16'h0000;
  reg [15:0] d_prev_d4_q;
  initial d_prev_d4_q = 16'h0000;
  reg [15:0] d_prev_d5_q;
  initial d_prev_d5_q = 16'h0000;
  reg [15:0] d_prev_d6_q;
  initial d_prev_d6_q = 16'h0000;
  reg [15:0] d_prev_d7_q;
  initial d_prev_d7_q = 16'h0000;
  reg [15:0] d_prev_d8_q;
  initial d_prev_d8_q = 16'h0000;
  reg [15:0] d_prev_d9_q;
  initial d_prev_d9_q = 16'h0000;
  reg [15:0] d_stored_d1_q;
  initial d_stored_d1_q = 16'h0000;
  wire [45:0] dd_dd;
  wire done_next;
  wire done_not;
  reg done_q;
  initial done_q = 1'h0;
  wire [45:0] dz_d;
  wire [45:0] dz_dz;
  wire [74:0] dz_zp;
  wire first;
  wire first_2;
  wire [7:0] flush_difference;
  reg [6:0] flush_left_q;
  initial flush_left_q = 7'h31;
  reg [6:0] flush_next;
  wire flush_not;
  reg flushing_next;
  wire flushing_not;
  reg flushing_q;
  initial flushing_q = 1'h1;
  initial g = 16'h0000;
  wire [15:0] g_2;
  reg g_active_d1_q;
  initial g_active_d1_q = 1'h0;
  reg g_active_d2_q;
  initial g_active_d2_q = 1'h0;
  wire [16:0] g_addend_next;
  reg [15:0] g_addend_q;
  initial g_addend_q = 16'h0000;
  reg [15:0] g_d1_q;
  initial g_d1_q = 16'h0000;
  reg [15:0] g_d2_q;
  initial g_d2_q = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] g_d3_q;
  wire g_first_next;
  reg g_first_q;
  initial g_first_q = 1'h0;
  wire [15:0] g_next;
  reg [39:0] g_next_2;
  wire g_overflow;
  reg [15:0] g_q;
  initial g_q = 16'h0000;
  reg [15:0] g_stored_d1_q;
  initial g_stored_d1_q = 16'h0000;
  wire [40:0] g_sum;
  wire [3:0] hold_difference;
  wire [3:0] hold_difference_2;
  reg [2:0] hold_next;
  reg [2:0] hold_q;
  initial hold_q = 3'h0;
  wire hold_unequal;
  wire host_b_d1_equal;
  wire host_b_d1_next;
  reg host_b_d1_q;
  initial host_b_d1_q = 1'h0;
  reg host_b_d2_q;
  initial host_b_d2_q = 1'h0;
  wire [23:0] host_b_word;
  wire [24:0] host_b_word_d1_next;
  reg [24:0] host_b_word_d1_q;
  initial host_b_word_d1_q = 25'h0000000;
  wire host_d_d1_equal;
  wire host_d_d1_next;
  reg host_d_d1_q;
  initial host_d_d1_q = 1'h0;
  reg host_d_d2_q;
  initial host_d_d2_q = 1'h0;
  wire [23:0] host_d_word;
  wire [24:0] host_d_word_d1_next;
  reg [24:0] host_d_word_d1_q;
  initial host_d_word_d1_q = 25'h0000000;
  wire host_g_d1_equal;
  wire host_g_d1_next;
  reg host_g_d1_q;
  initial host_g_d1_q = 1'h0;
  reg host_g_d2_q;
  initial host_g_d2_q = 1'h0;
  wire [23:0] host_g_word;
  wire [24:0] host_g_word_d1_next;
  reg [24:0] host_g_word_d1_q;
  initial host_g_word_d1_q = 25'h0000000;
  initial host_out = 24'h000000;
  wire [23:0] host_out_next;
  (* init = 24'h000000 *)
  wire [23:0] host_out_q;
  wire host_own_next;
  reg host_own_q;
  initial host_own_q = 1'h0;
  wire [24:0] host_pair_0_d1_next;
  reg [24:0] host_pair_0_d1_q;
  initial host_pair_0_d1_q = 25'h0000000;
  wire [24:0] host_pair_1_d1_next;
  reg [24:0] host_pair_1_d1_q;
  initial host_pair_1_d1_q = 25'h0000000;
  wire [24:0] host_pair_2_d1_next;
  reg [24:0] host_pair_2_d1_q;
  initial host_pair_2_d1_q = 25'h0000000;
  wire host_w_d1_equal;
  wire host_w_d1_next;
  reg host_w_d1_q;
  initial host_w_d1_q = 1'h0;
  reg host_w_d2_q;
  initial host_w_d2_q = 1'h0;
  wire [23:0] host_w_word;
  wire [24:0] host_w_word_d1_next;
  reg [24:0] host_w_word_d1_q;
  initial host_w_word_d1_q = 25'h0000000;
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
  wire [23:0] host_x_word;
  wire [24:0] host_x_word_d1_next;
  reg [24:0] host_x_word_d1_q;
  initial host_x_word_d1_q = 25'h0000000;
  wire host_z_d1_equal;
  wire host_z_d1_next;
  reg host_z_d1_q;
  initial host_z_d1_q = 1'h0;
  reg host_z_d2_q;
  initial host_z_d2_q = 1'h0;
  wire [23:0] host_z_word;
  wire [24:0] host_z_word_d1_next;
  reg [24:0] host_z_word_d1_q;
  initial host_z_word_d1_q = 25'h0000000;
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
  wire [17:0] mantissa;
  wire operand_enable_and;
  wire operand_enable_and_2;
  wire operand_enable_next;
  wire operand_enable_not;
  reg operand_enable_q;
  initial operand_enable_q = 1'h0;
  wire [23:0] operand_word_next;
  reg [15:0] operand_word_q;
  initial operand_word_q = 16'h0000;
  wire overflow;
  wire overflow_2;
  wire overflow_3;
  wire overflow_b_event_d1_and;
  wire overflow_b_event_d1_next;
  reg overflow_b_event_d1_q;
  initial overflow_b_event_d1_q = 1'h0;
  reg overflow_b_event_d2_q;
  initial overflow_b_event_d2_q = 1'h0;
  reg [10:0] overflow_b_next;
  reg [10:0] overflow_b_q;
  initial overflow_b_q = 11'h000;
  wire [11:0] overflow_b_sum;
  wire overflow_d_operand_event_d1_and;
  wire overflow_d_operand_event_d1_next;
  wire overflow_d_operand_event_d1_not;
  reg overflow_d_operand_event_d1_q;
  initial overflow_d_operand_event_d1_q = 1'h0;
  reg overflow_d_operand_event_d2_q;
  initial overflow_d_operand_event_d2_q = 1'h0;
  reg [10:0] overflow_d_operand_next;
  reg [10:0] overflow_d_operand_q;
  initial overflow_d_operand_q = 11'h000;
  wire [11:0] overflow_d_operand_sum;
  wire overflow_g_event_d1_and;
  wire overflow_g_event_d1_next;
  wire overflow_g_event_d1_not;
  reg overflow_g_event_d1_q;
  initial overflow_g_event_d1_q = 1'h0;
  reg overflow_g_event_d2_q;
  initial overflow_g_event_d2_q = 1'h0;
  reg [10:0] overflow_g_next;
  reg [10:0] overflow_g_q;
  initial overflow_g_q = 11'h000;
  wire [11:0] overflow_g_sum;
  wire overflow_w_event_d1_and;
  wire overflow_w_event_d1_next;
  wire overflow_w_event_d1_not;
  reg overflow_w_event_d1_q;
  initial overflow_w_event_d1_q = 1'h0;
  reg overflow_w_event_d2_q;
  initial overflow_w_event_d2_q = 1'h0;
  reg [10:0] overflow_w_next;
  reg [10:0] overflow_w_q;
  initial overflow_w_q = 11'h000;
  wire [11:0] overflow_w_sum;
  wire overflow_w_view_event_d1_next;
  reg overflow_w_view_event_d1_q;
  initial overflow_w_view_event_d1_q = 1'h0;
  reg overflow_w_view_event_d2_q;
  initial overflow_w_view_event_d2_q = 1'h0;
  reg [10:0] overflow_w_view_next;
  reg [10:0] overflow_w_view_q;
  initial overflow_w_view_q = 11'h000;
  wire [11:0] overflow_w_view_sum;
  wire overflow_z_event_d1_next;
  reg overflow_z_event_d1_q;
  initial overflow_z_event_d1_q = 1'h0;
  reg overflow_z_event_d2_q;
  initial overflow_z_event_d2_q = 1'h0;
  reg [10:0] overflow_z_next;
  reg [10:0] overflow_z_q;
  initial overflow_z_q = 11'h000;
  wire [11:0] overflow_z_sum;
  reg [24:0] own_1_d1_q;
  initial own_1_d1_q = 25'h0000000;
  reg [24:0] own_2_d1_q;
  initial own_2_d1_q = 25'h0000000;
  reg [24:0] own_2_d2_q;
  initial own_2_d2_q = 25'h0000000;
  wire [74:0] own_next;
  wire [74:0] own_or;
  reg [74:0] own_q;
  initial own_q = 75'h0000000000000000000;
  wire post_valid_d1_next;
  wire post_valid_d1_not;
  wire post_valid_d1_or;
  reg post_valid_d1_q;
  initial post_valid_d1_q = 1'h0;
  reg post_valid_d2_q;
  initial post_valid_d2_q = 1'h0;
  initial psum_in = 40'h0000000000;
  wire [39:0] psum_in_next;
  reg [39:0] psum_out_d1_q;
  initial psum_out_d1_q = 40'h0000000000;
  (* init = 40'h0000000000 *)
  wire [39:0] psum_q;
  (* init = 13'h0000 *)
  wire [12:0] read_address;
  (* init = 11'h000 *)
  wire [10:0] read_address_2;
  (* init = 9'h000 *)
  wire [8:0] read_address_3;
  (* init = 8'h00 *)
  wire [7:0] read_address_4;
  (* init = 11'h000 *)
  wire [10:0] read_address_5;
  wire [2:0] read_address_6;
  wire [2:0] read_address_7;
  (* init = 9'h000 *)
  wire [8:0] read_address_8;
  wire [15:0] read_data;
  wire [15:0] read_data_2;
  wire [16:0] read_data_3;
  wire [39:0] read_data_4;
  wire [31:0] read_data_5;
  wire [23:0] read_data_6;
  wire [23:0] read_data_7;
  wire [23:0] read_data_8;
  wire [15:0] read_data_d;
  wire read_data_overflow;
  wire [15:0] read_data_w;
  wire [15:0] read_data_z;
  initial reset_out = 1'h0;
  (* init = 1'h0 *)
  wire reset_q;
  wire row_inside_next;
  reg row_inside_q;
  initial row_inside_q = 1'h0;
  (* init = 45'h000000000000 *)
  wire [44:0] settings_d1_q;
  wire [2:0] \settings_in.b_address ;
  wire [3:0] \settings_in.columns ;
  wire [5:0] \settings_in.cut_b ;
  wire [5:0] \settings_in.cut_w ;
  wire \settings_in.edge ;
  wire \settings_in.first ;
  wire \settings_in.has_above ;
  wire \settings_in.layer0 ;
  wire [17:0] \settings_in.mantissa ;
  wire [3:0] \settings_in.rows ;
  initial settings_out = 45'h000000000000;
  wire [2:0] \settings_out.b_address ;
  wire [3:0] \settings_out.columns ;
  wire [5:0] \settings_out.cut_b ;
  wire [5:0] \settings_out.cut_w ;
  wire \settings_out.edge ;
  wire \settings_out.first ;
  wire \settings_out.has_above ;
  wire \settings_out.layer0 ;
  wire [17:0] \settings_out.mantissa ;
  wire [3:0] \settings_out.rows ;
  reg signal;
  initial signal = 1'h0;
  wire signal_and;
  wire signal_and_2;
  wire signal_next;
  wire signal_not;
  wire signal_not_2;
  reg stored_q;
  initial stored_q = 1'h0;
  wire [46:0] sum_pair_0_d1_and;
  wire [46:0] sum_pair_0_d1_and_2;
  wire [46:0] sum_pair_0_d1_next;
  reg [46:0] sum_pair_0_d1_q;
  initial sum_pair_0_d1_q = 47'h000000000000;
  wire [46:0] sum_pair_1_d1_and;
  wire [46:0] sum_pair_1_d1_and_2;
  wire [46:0] sum_pair_1_d1_next;
  reg [46:0] sum_pair_1_d1_q;
  initial sum_pair_1_d1_q = 47'h000000000000;
  wire [46:0] sum_pair_2_d1_next;
  reg [46:0] sum_pair_2_d1_q;
  initial sum_pair_2_d1_q = 47'h000000000000;
  reg take_late_d1_q;
  initial take_late_d1_q = 1'h0;
  reg [11:0] take_q;
  initial take_q = 12'h000;
  wire [10:0] taken_count_next;
  wire [10:0] taken_count_or;
  reg [10:0] taken_count_q;
  initial taken_count_q = 11'h000;
  wire [75:0] taken_last_next;
  reg [74:0] taken_last_q;
  initial taken_last_q = 75'h0000000000000000000;
  wire [46:0] taken_next;
  wire [46:0] taken_or;
  reg [45:0] taken_sum_q;
  initial taken_sum_q = 46'h000000000000;
  initial update = 1'h0;
  wire update_2;
  wire update_2_unequal;
  wire [39:0] update_a_next;
  reg [39:0] update_a_q;
  initial update_a_q = 40'h0000000000;
  wire [5:0] update_cut_next;
  reg [5:0] update_cut_q;
  initial update_cut_q = 6'h00;
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
  wire [23:0] update_w_next;
  reg [23:0] update_w_q;
  initial update_w_q = 24'h000000;
  reg updated_d10_q;
  initial updated_d10_q = 1'h0;
  reg updated_d11_q;
  initial updated_d11_q = 1'h0;
  reg updated_d12_q;
  initial updated_d12_q = 1'h0;
  reg updated_d1_q;
  initial updated_d1_q = 1'h0;
  reg updated_d2_q;
  initial updated_d2_q = 1'h0;
  reg updated_d3_q;
  initial updated_d3_q = 1'h0;
  reg updated_d4_q;
  initial updated_d4_q = 1'h0;
  reg updated_d5_q;
  initial updated_d5_q = 1'h0;
  reg updated_d6_q;
  initial updated_d6_q = 1'h0;
  reg updated_d7_q;
  initial updated_d7_q = 1'h0;
  reg updated_d8_q;
  initial updated_d8_q = 1'h0;
  reg updated_d9_q;
  initial updated_d9_q = 1'h0;
  (* init = 1'h0 *)
  wire valid;
  wire [26:0] value_0_next;
  reg [25:0] value_0_q;
  initial value_0_q = 26'h0000000;
  wire [26:0] value_0_sum;
  wire [26:0] value_1_next;
  reg [25:0] value_1_q;
  initial value_1_q = 26'h0000000;
  wire [26:0] value_1_sum;
  wire [26:0] value_2_next;
  reg [24:0] value_2_q;
  initial value_2_q = 25'h0000000;
  wire [26:0] value_2_sum;
  reg view_w_valid_d1_q;
  initial view_w_valid_d1_q = 1'h0;
  reg view_w_valid_d2_q;
  initial view_w_valid_d2_q = 1'h0;
  reg view_w_valid_d3_q;
  initial view_w_valid_d3_q = 1'h0;
  initial w = 16'h0000;
  (* init = 24'h000000 *)
  wire [23:0] w_2;
  wire [23:0] w_next;
  wire [15:0] w_next_2;
  wire [23:0] w_next_next;
  wire w_next_or;
  reg [23:0] w_next_q;
  initial w_next_q = 24'h000000;
  (* init = 16'h0000 *)
  wire [15:0] w_q;
  wire w_valid_d1_next;
  wire w_valid_d1_not;
  wire w_valid_d1_or;
  reg w_valid_d1_q;
  initial w_valid_d1_q = 1'h0;
  reg w_valid_d2_q;
  initial w_valid_d2_q = 1'h0;
  wire [24:0] word_next;
  wire [24:0] word_or;
  reg [23:0] word_q;
  initial word_q = 24'h000000;
  (* init = 8'h00 *)
  wire [7:0] write_address;
  wire [10:0] write_address_2;
  wire [10:0] write_address_3;
  wire [12:0] write_address_4;
  wire [8:0] write_address_5;
  wire [8:0] write_address_6;
  wire [2:0] write_address_7;
  wire [2:0] write_address_8;
  (* init = 40'h0000000000 *)
  wire [39:0] write_data;
  wire [31:0] write_data_2;
  (* init = 16'h0000 *)
  wire [15:0] write_data_3;
  (* init = 16'h0000 *)
  wire [15:0] write_data_4;
  (* init = 24'h000000 *)
  wire [23:0] write_data_5;
  wire [16:0] write_data_6;
  (* init = 24'h000000 *)
  wire [23:0] write_data_7;
  (* init = 24'h000000 *)
  wire [23:0] write_data_8;
  wire [15:0] write_data_d;
  wire write_data_overflow;
  wire [15:0] write_data_w;
  wire [15:0] write_data_z;
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
  initial x = 16'h0000;
  wire [15:0] x_2;
  (* init = 24'h000000 *)
  wire [23:0] x_3;
  reg [15:0] x_d1_q;
  initial x_d1_q = 16'h0000;
  reg [15:0] x_d2_q;
  initial x_d2_q = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] x_d3_q;
  wire [15:0] x_next;
  reg [15:0] x_q;
  initial x_q = 16'h0000;
  wire x_valid_d1_next;
  wire x_valid_d1_not;
  wire x_valid_d1_or;
  reg x_valid_d1_q;
  initial x_valid_d1_q = 1'h0;
  reg x_valid_d2_q;
  initial x_valid_d2_q = 1'h0;
  wire [15:0] y;
  wire [15:0] y_2;
  wire [15:0] z;
  wire [15:0] z_2;
  wire [44:0] z_dd;
  wire z_overflow;
  (* init = 16'h0000 *)
  wire [15:0] z_prev;
  reg [15:0] z_prev_d10_q;
  initial z_prev_d10_q = 16'h0000;
  reg [15:0] z_prev_d11_q;
  initial z_prev_d11_q = 16'h0000;
  reg [15:0] z_prev_d12_q;
  initial z_prev_d12_q = 16'h0000;
  reg [15:0] z_prev_d13_q;
  initial z_prev_d13_q = 16'h0000;
  reg [15:0] z_prev_d14_q;
  initial z_prev_d14_q = 16'h0000;
  reg [15:0] z_prev_d15_q;
  initial z_prev_d15_q = 16'h0000;
  reg [15:0] z_prev_d16_q;
  initial z_prev_d16_q = 16'h0000;
  reg [15:0] z_prev_d17_q;
  initial z_prev_d17_q = 16'h0000;
  reg [15:0] z_prev_d18_q;
  initial z_prev_d18_q = 16'h0000;
  reg [15:0] z_prev_d19_q;
  initial z_prev_d19_q = 16'h0000;
  reg [15:0] z_prev_d1_q;
  initial z_prev_d1_q = 16'h0000;
  reg [15:0] z_prev_d20_q;
  initial z_prev_d20_q = 16'h0000;
  reg [15:0] z_prev_d21_q;
  initial z_prev_d21_q = 16'h0000;
  reg [15:0] z_prev_d22_q;
  initial z_prev_d22_q = 16'h0000;
  reg [15:0] z_prev_d23_q;
  initial z_prev_d23_q = 16'h0000;
  reg [15:0] z_prev_d24_q;
  initial z_prev_d24_q = 16'h0000;
  reg [15:0] z_prev_d25_q;
  initial z_prev_d25_q = 16'h0000;
  reg [15:0] z_prev_d26_q;
  initial z_prev_d26_q = 16'h0000;
  reg [15:0] z_prev_d27_q;
  initial z_prev_d27_q = 16'h0000;
  reg [15:0] z_prev_d28_q;
  initial z_prev_d28_q = 16'h0000;
  reg [15:0] z_prev_d29_q;
  initial z_prev_d29_q = 16'h0000;
  reg [15:0] z_prev_d2_q;
  initial z_prev_d2_q = 16'h0000;
  reg [15:0] z_prev_d30_q;
  initial z_prev_d30_q = 16'h0000;
  reg [15:0] z_prev_d31_q;
  initial z_prev_d31_q = 16'h0000;
  reg [15:0] z_prev_d32_q;
  initial z_prev_d32_q = 16'h0000;
  reg [15:0] z_prev_d3_q;
  initial z_prev_d3_q = 16'h0000;
  reg [15:0] z_prev_d4_q;
  initial z_prev_d4_q = 16'h0000;
  reg [15:0] z_prev_d5_q;
  initial z_prev_d5_q = 16'h0000;
  reg [15:0] z_prev_d6_q;
  initial z_prev_d6_q = 16'h0000;
  reg [15:0] z_prev_d7_q;
  initial z_prev_d7_q = 16'h0000;
  reg [15:0] z_prev_d8_q;
  initial z_prev_d8_q = 16'h0000;
  reg [15:0] z_prev_d9_q;
  initial z_prev_d9_q = 16'h0000;
  reg [15:0] z_stored_d1_q;
  initial z_stored_d1_q = 16'h0000;
  wire [44:0] z_z;
  wire [46:0] zp;
  wire [46:0] zp_2;
  assign flushing_not = ~ flush_left_q[6];
  assign flush_not = ~ flush_left_q[6];
  assign flush_difference = $signed(flush_left_q) - $signed(2'h1);
  assign row_inside_next = index < settings_out[6:3];
  assign column_inside_next = index < settings_out[10:7];
  assign host_own_next = command_host_bank_q == index;
  assign host_x_d1_equal = ~| command_d1_q[152:150];
  assign host_x_d1_next = host_own_q & host_x_d1_equal;
  assign host_w_d1_equal = command_d1_q[152:150] == 1'h1;
  assign host_w_d1_next = host_own_q & host_w_d1_equal;
  assign host_b_d1_equal = command_d1_q[152:150] == 2'h2;
  assign host_b_d1_next = host_own_q & host_b_d1_equal;
  assign host_z_d1_equal = command_d1_q[152:150] == 2'h3;
  assign host_z_d1_next = host_own_q & host_z_d1_equal;
  assign host_d_d1_equal = command_d1_q[152:150] == 3'h4;
  assign host_d_d1_next = host_own_q & host_d_d1_equal;
  assign host_g_d1_equal = command_d1_q[152:150] == 3'h5;
  assign host_g_d1_next = host_own_q & host_g_d1_equal;
  assign host_write_x_equal = command_host_bank_q == index;
  assign host_write_x_next = host_write_x_equal & command_host_write_x_q;
  assign host_write_w_equal = command_host_bank_q == index;
  assign host_write_w_next = host_write_w_equal & command_host_write_w_q;
  assign host_write_b_equal = command_host_bank_q == index;
  assign host_write_b_next = host_write_b_equal & command_host_write_b_q;
  assign hold_unequal = | hold_q;
  assign hold_difference = 3'h7 - index;
  assign hold_difference_2 = hold_q - 1'h1;
  assign x_valid_d1_not = ~ command_x_edge_q;
  assign x_valid_d1_or = x_valid_d1_not | row_inside_q;
  assign x_valid_d1_next = command_x_active_q & x_valid_d1_or;
  assign x_next = x_valid_d2_q ? read_data : 16'h0000;
  assign g_next = g_active_d2_q ? read_data_2 : 16'h0000;
  assign load_d1_next = update_2 | command_x_load_q;
  assign w_valid_d1_not = ~ command_w_edge_q;
  assign w_valid_d1_or = w_valid_d1_not | column_inside_q;
  assign w_valid_d1_next = command_w_active_q & w_valid_d1_or;
  assign w_next_2 = w_valid_d2_q ? read_data_3[15:0] : 16'h0000;
  assign psum_in_next = command_late_d1_q[40] ? read_data_4 : 40'h0000000000;
  assign post_valid_d1_not = ~ settings_out[11];
  assign post_valid_d1_or = post_valid_d1_not | column_inside_q;
  assign post_valid_d1_next = command_post_active_q & post_valid_d1_or;
  assign done_not = ~ flushing_q;
  assign done_next = ahead_d31_q & done_not;
  assign operand_enable_not = ~ flushing_q;
  assign operand_enable_and_2 = done_q & operand_enable_not;
  assign operand_enable_and = operand_enable_and_2 & settings_out[2];
  assign operand_enable_next = host_write_x_q | operand_enable_and;
  assign operand_word_next = host_write_x_q ? command_d1_q[179:156] : { 8'h00, y };
  assign g_addend_next = { g_stored_d1_q[15], g_stored_d1_q } & { 1'h0, {16{stored_q}} };
  assign g_first_next = done_q & command_done_first_q;
  assign g_sum = $signed(_g_sum_q) + $signed(g_addend_q);
  assign update_valid_d1_not = ~ command_drain_edge_q;
  assign update_valid_d1_or = update_valid_d1_not | column_inside_q;
  assign update_valid_d1_next = command_drain_active_q & update_valid_d1_or;
  assign w_next_or = host_write_w_q | host_write_b_q;
  assign w_next_next = w_next_or ? command_d1_q[179:156] : w_next;
  assign signal_not = ~ flushing_q;
  assign signal_and_2 = updated_d12_q & signal_not;
  assign signal_not_2 = ~ command_update_bias_q;
  assign signal_and = signal_and_2 & signal_not_2;
  assign signal_next = signal_and | host_write_w_q;
  assign b_enable_not = ~ flushing_q;
  assign b_enable_and_2 = updated_d12_q & b_enable_not;
  assign b_enable_and = b_enable_and_2 & command_update_bias_q;
  assign b_enable_next = b_enable_and | host_write_b_q;
  assign host_x_word_d1_next = { 9'h000, read_data } & { 1'h0, {24{host_x_d2_q}} };
  assign host_w_word_d1_next = { host_w_word[23], host_w_word } & { 1'h0, {24{host_w_d2_q}} };
  assign host_b_word_d1_next = { host_b_word[23], host_b_word } & { 1'h0, {24{host_b_d2_q}} };
  assign host_z_word_d1_next = { {9{read_data_5[15]}}, read_data_5[15:0] } & { 1'h0, {24{host_z_d2_q}} };
  assign host_d_word_d1_next = { 9'h000, read_data_5[31:16] } & { 1'h0, {24{host_d_d2_q}} };
  assign host_g_word_d1_next = { {9{read_data_2[15]}}, read_data_2 } & { 1'h0, {24{host_g_d2_q}} };
  assign host_pair_0_d1_next = host_x_word_d1_q | host_w_word_d1_q;
  assign host_pair_1_d1_next = host_b_word_d1_q | host_z_word_d1_q;
  assign host_pair_2_d1_next = host_d_word_d1_q | host_g_word_d1_q;
  assign word_or = host_pair_0_d1_q | host_pair_1_d1_q;
  assign word_next = word_or | host_pair_2_d1_q;
  assign host_out_next = word_q | host_in;
  assign chosen_left = 1'h1 << command_d1_q[146:143];
  assign chosen_next = command_d1_q[142] ? chosen_left : 16'h0000;
  assign clear_next = chosen_q | {12{clearing_d1_q}};
  assign overflow_d_operand_event_d1_not = ~ flushing_q;
  assign overflow_d_operand_event_d1_and = done_q & overflow_d_operand_event_d1_not;
  assign overflow_d_operand_sum = overflow_d_operand_q + 1'h1;
  assign overflow_w_view_event_d1_next = w_valid_d2_q & read_data_3[16];
  assign overflow_w_view_sum = overflow_w_view_q + 1'h1;
  assign overflow_z_event_d1_next = done_q & z_overflow;
  assign overflow_z_sum = overflow_z_q + 1'h1;
  assign overflow_g_event_d1_and = done_q & g_overflow;
  assign overflow_g_event_d1_not = ~ settings_out[0];
  assign overflow_g_event_d1_next = overflow_g_event_d1_and & overflow_g_event_d1_not;
  assign overflow_g_sum = overflow_g_q + 1'h1;
  assign overflow_w_event_d1_not = ~ command_update_bias_q;
  assign overflow_w_event_d1_and = updated_d12_q & overflow_w_event_d1_not;
  assign overflow_w_event_d1_next = overflow_w_event_d1_and & overflow_2;
  assign overflow_w_sum = overflow_w_q + 1'h1;
  assign overflow_b_event_d1_and = updated_d12_q & command_update_bias_q;
  assign overflow_b_event_d1_next = overflow_b_event_d1_and & overflow_2;
  assign overflow_b_sum = overflow_b_q + 1'h1;
  assign count_pair_0_d1_and = overflow_d_operand_q & {11{take_q[6]}};
  assign count_pair_0_d1_and_2 = overflow_w_view_q & {11{take_q[7]}};
  assign count_pair_0_d1_next = count_pair_0_d1_and | count_pair_0_d1_and_2;
  assign count_pair_1_d1_and = overflow_z_q & {11{take_q[8]}};
  assign count_pair_1_d1_and_2 = overflow_g_q & {11{take_q[9]}};
  assign count_pair_1_d1_next = count_pair_1_d1_and | count_pair_1_d1_and_2;
  assign count_pair_2_d1_and = overflow_w_q & {11{take_q[10]}};
  assign count_pair_2_d1_and_2 = overflow_b_q & {11{take_q[11]}};
  assign count_pair_2_d1_next = count_pair_2_d1_and | count_pair_2_d1_and_2;
  assign sum_pair_0_d1_and = { {2{z_dd[44]}}, z_dd } & { 1'h0, {46{take_q[0]}} };
  assign sum_pair_0_d1_and_2 = { {2{z_z[44]}}, z_z } & { 1'h0, {46{take_q[1]}} };
  assign sum_pair_0_d1_next = sum_pair_0_d1_and | sum_pair_0_d1_and_2;
  assign sum_pair_1_d1_and = { dd_dd[45], dd_dd } & { 1'h0, {46{take_q[2]}} };
  assign sum_pair_1_d1_and_2 = { dz_dz[45], dz_dz } & { 1'h0, {46{take_q[3]}} };
  assign sum_pair_1_d1_next = sum_pair_1_d1_and | sum_pair_1_d1_and_2;
  assign sum_pair_2_d1_next = { dz_d[45], dz_d } & { 1'h0, {46{take_q[4]}} };
  assign taken_count_or = count_pair_0_d1_q | count_pair_1_d1_q;
  assign taken_count_next = taken_count_or | count_pair_2_d1_q;
  assign taken_or = sum_pair_0_d1_q | sum_pair_1_d1_q;
  assign taken_next = taken_or | sum_pair_2_d1_q;
  assign taken_last_next = { dz_zp[74], dz_zp } & { 1'h0, {75{take_late_d1_q}} };
  assign own_or = { {29{taken_sum_q[45]}}, taken_sum_q } | taken_last_q;
  assign own_next = own_or | { 64'h0000000000000000, taken_count_q };
  assign value_0_sum = { value_in[24:0], 1'h1 } + { own_q[24:0], 1'h0 };
  assign value_1_sum = { value_in[49:25], 1'h1 } + { own_1_d1_q, value_0_q[25] };
  assign value_2_sum = { value_in[74:50], 1'h1 } + { own_2_d2_q, value_1_q[25] };
  assign update_2_unequal = | hold_q;
  assign update_2 = command_x_update_q | update_2_unequal;
  assign update_a_next = command_late_d1_q[112] ? _g_sum_q : psum_out_d1_q;
  assign update_w_next = command_late_d1_q[112] ? host_b_word : host_w_word;
  assign update_cut_next = command_late_d1_q[112] ? settings_out[44:39] : settings_out[38:33];
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
    command_x_address_q <= command_in[17:5];
  always @(posedge clk)
    command_x_g_address_q <= command_in[28:18];
  always @(posedge clk)
    command_w_active_q <= command_w_active_next;
  always @(posedge clk)
    command_w_edge_q <= command_in[30];
  always @(posedge clk)
    command_w_address_q <= command_in[39:31];
  always @(posedge clk)
    command_psum_read_active_q <= command_psum_read_active_next;
  always @(posedge clk)
    command_psum_read_sample_q <= command_in[48:41];
  always @(posedge clk)
    command_psum_write_active_q <= command_psum_write_active_next;
  always @(posedge clk)
    command_psum_write_sample_q <= command_in[57:50];
  always @(posedge clk)
    command_post_active_q <= command_post_active_next;
  always @(posedge clk)
    command_post_address_q <= command_in[69:59];
  always @(posedge clk)
    command_post_sample_q <= command_in[77:70];
  always @(posedge clk)
    command_done_first_q <= command_done_first_next;
  always @(posedge clk)
    command_done_address_q <= command_in[89:79];
  always @(posedge clk)
    command_done_sample_q <= command_in[97:90];
  always @(posedge clk)
    command_store_address_q <= command_in[110:98];
  always @(posedge clk)
    command_drain_active_q <= command_drain_active_next;
  always @(posedge clk)
    command_drain_bias_q <= command_drain_bias_next;
  always @(posedge clk)
    command_drain_edge_q <= command_in[113];
  always @(posedge clk)
    command_drain_address_q <= command_in[122:114];
  always @(posedge clk)
    command_update_bias_q <= command_update_bias_next;
  always @(posedge clk)
    command_update_address_q <= command_in[132:124];
  always @(posedge clk)
    command_view_address_q <= command_in[141:133];
  always @(posedge clk)
    command_collect_active_q <= command_collect_active_next;
  always @(posedge clk)
    command_collect_entry_q <= command_in[146:143];
  always @(posedge clk)
    command_host_write_x_q <= command_host_write_x_next;
  always @(posedge clk)
    command_host_write_w_q <= command_host_write_w_next;
  always @(posedge clk)
    command_host_write_b_q <= command_host_write_b_next;
  always @(posedge clk)
    command_host_tensor_q <= command_in[152:150];
  always @(posedge clk)
    command_host_bank_q <= command_in[155:153];
  always @(posedge clk)
    command_host_data_q <= command_in[179:156];
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
    psum_out_d1_q <= psum_out;
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
    ahead_d10_q <= ahead_d9_q;
  always @(posedge clk)
    ahead_d11_q <= ahead_d10_q;
  always @(posedge clk)
    ahead_d12_q <= ahead_d11_q;
  always @(posedge clk)
    ahead_d13_q <= ahead_d12_q;
  always @(posedge clk)
    ahead_d14_q <= ahead_d13_q;
  always @(posedge clk)
    ahead_d15_q <= ahead_d14_q;
  always @(posedge clk)
    ahead_d16_q <= ahead_d15_q;
  always @(posedge clk)
    ahead_d17_q <= ahead_d16_q;
  always @(posedge clk)
    ahead_d18_q <= ahead_d17_q;
  always @(posedge clk)
    ahead_d19_q <= ahead_d18_q;
  always @(posedge clk)
    ahead_d20_q <= ahead_d19_q;
  always @(posedge clk)
    ahead_d21_q <= ahead_d20_q;
  always @(posedge clk)
    ahead_d22_q <= ahead_d21_q;
  always @(posedge clk)
    ahead_d23_q <= ahead_d22_q;
  always @(posedge clk)
    ahead_d24_q <= ahead_d23_q;
  always @(posedge clk)
    ahead_d25_q <= ahead_d24_q;
  always @(posedge clk)
    ahead_d26_q <= ahead_d25_q;
  always @(posedge clk)
    ahead_d27_q <= ahead_d26_q;
  always @(posedge clk)
    ahead_d28_q <= ahead_d27_q;
  always @(posedge clk)
    ahead_d29_q <= ahead_d28_q;
  always @(posedge clk)
    ahead_d30_q <= ahead_d29_q;
  always @(posedge clk)
    ahead_d31_q <= ahead_d30_q;
  always @(posedge clk)
    done_q <= done_next;
  always @(posedge clk)
    stored_q <= done_q;
  always @(posedge clk)
    z_stored_d1_q <= z;
  always @(posedge clk)
    d_stored_d1_q <= d;
  always @(posedge clk)
    z_prev_d1_q <= read_data_5[15:0];
  always @(posedge clk)
    z_prev_d2_q <= z_prev_d1_q;
  always @(posedge clk)
    z_prev_d3_q <= z_prev_d2_q;
  always @(posedge clk)
    z_prev_d4_q <= z_prev_d3_q;
  always @(posedge clk)
    z_prev_d5_q <= z_prev_d4_q;
  always @(posedge clk)
    z_prev_d6_q <= z_prev_d5_q;
  always @(posedge clk)
    z_prev_d7_q <= z_prev_d6_q;
  always @(posedge clk)
    z_prev_d8_q <= z_prev_d7_q;
  always @(posedge clk)
    z_prev_d9_q <= z_prev_d8_q;
  always @(posedge clk)
    z_prev_d10_q <= z_prev_d9_q;
  always @(posedge clk)
    z_prev_d11_q <= z_prev_d10_q;
  always @(posedge clk)
    z_prev_d12_q <= z_prev_d11_q;
  always @(posedge clk)
    z_prev_d13_q <= z_prev_d12_q;
  always @(posedge clk)
    z_prev_d14_q <= z_prev_d13_q;
  always @(posedge clk)
    z_prev_d15_q <= z_prev_d14_q;
  always @(posedge clk)
    z_prev_d16_q <= z_prev_d15_q;
  always @(posedge clk)
    z_prev_d17_q <= z_prev_d16_q;
  always @(posedge clk)
    z_prev_d18_q <= z_prev_d17_q;
  always @(posedge clk)
    z_prev_d19_q <= z_prev_d18_q;
  always @(posedge clk)
    z_prev_d20_q <= z_prev_d19_q;
  always @(posedge clk)
    z_prev_d21_q <= z_prev_d20_q;
  always @(posedge clk)
    z_prev_d22_q <= z_prev_d21_q;
  always @(posedge clk)
    z_prev_d23_q <= z_prev_d22_q;
  always @(posedge clk)
    z_prev_d24_q <= z_prev_d23_q;
  always @(posedge clk)
    z_prev_d25_q <= z_prev_d24_q;
  always @(posedge clk)
    z_prev_d26_q <= z_prev_d25_q;
  always @(posedge clk)
    z_prev_d27_q <= z_prev_d26_q;
  always @(posedge clk)
    z_prev_d28_q <= z_prev_d27_q;
  always @(posedge clk)
    z_prev_d29_q <= z_prev_d28_q;
  always @(posedge clk)
    z_prev_d30_q <= z_prev_d29_q;
  always @(posedge clk)
    z_prev_d31_q <= z_prev_d30_q;
  always @(posedge clk)
    z_prev_d32_q <= z_prev_d31_q;
  always @(posedge clk)
    d_prev_d1_q <= read_data_5[31:16];
  always @(posedge clk)
    d_prev_d2_q <= d_prev_d1_q;
  always @(posedge clk)
    d_prev_d3_q <= d_prev_d2_q;
  always @(posedge clk)
    d_prev_d4_q <= d_prev_d3_q;
  always @(posedge clk)
    d_prev_d5_q <= d_prev_d4_q;
  always @(posedge clk)
    d_prev_d6_q <= d_prev_d5_q;
  always @(posedge clk)
    d_prev_d7_q <= d_prev_d6_q;
  always @(posedge clk)
    d_prev_d8_q <= d_prev_d7_q;
  always @(posedge clk)
    d_prev_d9_q <= d_prev_d8_q;
  always @(posedge clk)
    d_prev_d10_q <= d_prev_d9_q;
  always @(posedge clk)
    d_prev_d11_q <= d_prev_d10_q;
  always @(posedge clk)
    d_prev_d12_q <= d_prev_d11_q;
  always @(posedge clk)
    d_prev_d13_q <= d_prev_d12_q;
  always @(posedge clk)
    d_prev_d14_q <= d_prev_d13_q;
  always @(posedge clk)
    d_prev_d15_q <= d_prev_d14_q;
  always @(posedge clk)
    d_prev_d16_q <= d_prev_d15_q;
  always @(posedge clk)
    d_prev_d17_q <= d_prev_d16_q;
  always @(posedge clk)
    d_prev_d18_q <= d_prev_d17_q;
  always @(posedge clk)
    d_prev_d19_q <= d_prev_d18_q;
  always @(posedge clk)
    d_prev_d20_q <= d_prev_d19_q;
  always @(posedge clk)
    d_prev_d21_q <= d_prev_d20_q;
  always @(posedge clk)
    d_prev_d22_q <= d_prev_d21_q;
  always @(posedge clk)
    d_prev_d23_q <= d_prev_d22_q;
  always @(posedge clk)
    d_prev_d24_q <= d_prev_d23_q;
  always @(posedge clk)
    d_prev_d25_q <= d_prev_d24_q;
  always @(posedge clk)
    d_prev_d26_q <= d_prev_d25_q;
  always @(posedge clk)
    d_prev_d27_q <= d_prev_d26_q;
  always @(posedge clk)
    d_prev_d28_q <= d_prev_d27_q;
  always @(posedge clk)
    d_prev_d29_q <= d_prev_d28_q;
  always @(posedge clk)
    d_prev_d30_q <= d_prev_d29_q;
  always @(posedge clk)
    d_prev_d31_q <= d_prev_d30_q;
  always @(posedge clk)
    d_prev_d32_q <= d_prev_d31_q;
  always @(posedge clk)
    g_stored_d1_q <= g_2;
  always @(posedge clk)
    operand_enable_q <= operand_enable_next;
  always @(posedge clk)
    operand_word_q <= operand_word_next[15:0];
  always @(posedge clk)
    g_addend_q <= g_addend_next[15:0];
  always @(posedge clk)
    g_first_q <= g_first_next;
  always @(posedge clk)
    _g_sum_q <= g_next_2;
  always @(posedge clk)
    update_a_q <= update_a_next;
  always @(posedge clk)
    update_w_q <= update_w_next;
  always @(posedge clk)
    update_cut_q <= update_cut_next;
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
    updated_d5_q <= updated_d4_q;
  always @(posedge clk)
    updated_d6_q <= updated_d5_q;
  always @(posedge clk)
    updated_d7_q <= updated_d6_q;
  always @(posedge clk)
    updated_d8_q <= updated_d7_q;
  always @(posedge clk)
    updated_d9_q <= updated_d8_q;
  always @(posedge clk)
    updated_d10_q <= updated_d9_q;
  always @(posedge clk)
    updated_d11_q <= updated_d10_q;
  always @(posedge clk)
    updated_d12_q <= updated_d11_q;
  always @(posedge clk)
    w_next_q <= w_next_next;
  always @(posedge clk)
    signal <= signal_next;
  always @(posedge clk)
    b_enable_q <= b_enable_next;
  always @(posedge clk)
    view_w_valid_d1_q <= signal;
  always @(posedge clk)
    view_w_valid_d2_q <= view_w_valid_d1_q;
  always @(posedge clk)
    view_w_valid_d3_q <= view_w_valid_d2_q;
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
    word_q <= word_next[23:0];
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
    taken_sum_q <= taken_next[45:0];
  always @(posedge clk)
    taken_last_q <= taken_last_next[74:0];
  always @(posedge clk)
    own_q <= own_next;
  always @(posedge clk)
    value_0_q <= value_0_next[25:0];
  always @(posedge clk)
    own_1_d1_q <= own_q[49:25];
  always @(posedge clk)
    value_1_q <= value_1_next[25:0];
  always @(posedge clk)
    own_2_d1_q <= own_q[74:50];
  always @(posedge clk)
    own_2_d2_q <= own_2_d1_q;
  always @(posedge clk)
    value_2_q <= value_2_next[24:0];
  \ska_lane.bias  bias (
    .clk(clk),
    .read_address(command_drain_address_q[2:0]),
    .read_q(host_b_word),
    .rst(rst),
    .write__addr(command_d1_q[126:124]),
    .write__data(w_next_q),
    .write__en(b_enable_q)
  );
  \ska_lane.bias_copy  bias_copy (
    .clk(clk),
    .read_address(settings_out[14:12]),
    .read_q(b),
    .rst(rst),
    .write__addr(command_d1_q[126:124]),
    .write__data(w_next_q),
    .write__en(b_enable_q)
  );
  \ska_lane.gradient  gradient (
    .clk(clk),
    .read_address(command_x_g_address_q),
    .read_q(read_data_2),
    .rst(rst),
    .write__addr(command_d1_q[89:79]),
    .write__data(g_stored_d1_q),
    .write__en(stored_q)
  );
  \ska_lane.operand  operand (
    .clk(clk),
    .read_address(command_x_address_q),
    .read_q(read_data),
    .rst(rst),
    .write__addr(command_d1_q[110:98]),
    .write__data(operand_word_q),
    .write__en(operand_enable_q)
  );
  \ska_lane.post  post (
    .acc(psum_out_d1_q),
    .b(b),
    .clk(clk),
    .d_3(d),
    .d_prev_2(read_data_5[31:16]),
    .g(g_2),
    .g_overflow(g_overflow),
    .rst(rst),
    .settings_out(settings_out[1:0]),
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
    .write__data(psum_out_d1_q),
    .write__en(command_psum_write_active_q)
  );
  \ska_lane.state  state (
    .clk(clk),
    .read_address(command_post_address_q),
    .read_q(read_data_5),
    .rst(rst),
    .write__addr(command_d1_q[89:79]),
    .write__data(write_data_2),
    .write__en(stored_q)
  );
  \ska_lane.sums  sums (
    .ahead(ahead_d31_q),
    .clear(clear),
    .clk(clk),
    .d(d),
    .d_prev(d_prev_d32_q),
    .dd_dd_q(dd_dd),
    .dz_d_q(dz_d),
    .dz_dz_q(dz_dz),
    .dz_zp_q(dz_zp),
    .first(settings_out[0]),
    .rst(rst),
    .z(z),
    .z_dd_q(z_dd),
    .z_prev(z_prev_d32_q),
    .z_z_q(z_z),
    .zp(zp)
  );
  \ska_lane.updater  updater (
    .a(update_a_q),
    .b(settings_out[32:15]),
    .clk(clk),
    .cut(update_cut_q),
    .overflow(overflow_2),
    .rst(rst),
    .w(update_w_q),
    .w_next(w_next)
  );
  \ska_lane.view  view (
    .clk(clk),
    .read_address(command_w_address_q),
    .read_q(read_data_3),
    .rst(rst),
    .write__addr(command_d1_q[141:133]),
    .write__data(write_data_6),
    .write__en(view_w_valid_d3_q)
  );
  \ska_lane.view_d  view_d (
    .x(d),
    .y(y)
  );
  \ska_lane.view_w  view_w (
    .clk(clk),
    .overflow_q(overflow_3),
    .rst(rst),
    .x(w_next_q),
    .y_q(y_2)
  );
  \ska_lane.weights  weights (
    .clk(clk),
    .read_address(command_drain_address_q),
    .read_q(host_w_word),
    .rst(rst),
    .write__addr(command_d1_q[132:124]),
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
    command_w_active_next = command_in[29];
    if (rst) begin
      command_w_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_psum_read_active_next = command_in[40];
    if (rst) begin
      command_psum_read_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_psum_write_active_next = command_in[49];
    if (rst) begin
      command_psum_write_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_post_active_next = command_in[58];
    if (rst) begin
      command_post_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_done_first_next = command_in[78];
    if (rst) begin
      command_done_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_drain_active_next = command_in[111];
    if (rst) begin
      command_drain_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_drain_bias_next = command_in[112];
    if (rst) begin
      command_drain_bias_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_update_bias_next = command_in[123];
    if (rst) begin
      command_update_bias_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_collect_active_next = command_in[142];
    if (rst) begin
      command_collect_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_host_write_x_next = command_in[147];
    if (rst) begin
      command_host_write_x_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_host_write_w_next = command_in[148];
    if (rst) begin
      command_host_write_w_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    command_host_write_b_next = command_in[149];
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
      flush_next = flush_difference[6:0];
    end
    if (rst) begin
      flush_next = 7'h31;
    end
  end
  always @* begin
    if (unused_5_) begin end
    hold_next = hold_q;
    if (command_x_last_q) begin
      hold_next = hold_difference[2:0];
    end else if (hold_unequal) begin
      hold_next = hold_difference_2[2:0];
    end
    if (rst) begin
      hold_next = 3'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    (* full_case = 32'd1 *)
    if (g_first_q) begin
      g_next_2 = 40'h0000000000;
    end else begin
      g_next_2 = g_sum[39:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    overflow_d_operand_next = overflow_d_operand_q;
    if (clear_q[6]) begin
      overflow_d_operand_next = 11'h000;
    end else if (overflow_d_operand_event_d2_q) begin
      overflow_d_operand_next = overflow_d_operand_sum[10:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    overflow_w_view_next = overflow_w_view_q;
    if (clear_q[7]) begin
      overflow_w_view_next = 11'h000;
    end else if (overflow_w_view_event_d2_q) begin
      overflow_w_view_next = overflow_w_view_sum[10:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    overflow_z_next = overflow_z_q;
    if (clear_q[8]) begin
      overflow_z_next = 11'h000;
    end else if (overflow_z_event_d2_q) begin
      overflow_z_next = overflow_z_sum[10:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    overflow_g_next = overflow_g_q;
    if (clear_q[9]) begin
      overflow_g_next = 11'h000;
    end else if (overflow_g_event_d2_q) begin
      overflow_g_next = overflow_g_sum[10:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    overflow_w_next = overflow_w_q;
    if (clear_q[10]) begin
      overflow_w_next = 11'h000;
    end else if (overflow_w_event_d2_q) begin
      overflow_w_next = overflow_w_sum[10:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    overflow_b_next = overflow_b_q;
    if (clear_q[11]) begin
      overflow_b_next = 11'h000;
    end else if (overflow_b_event_d2_q) begin
      overflow_b_next = overflow_b_sum[10:0];
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
  assign host_x_word = { 8'h00, read_data };
  assign host_z_word = { {8{read_data_5[15]}}, read_data_5[15:0] };
  assign host_d_word = { 8'h00, read_data_5[31:16] };
  assign host_g_word = { {8{read_data_2[15]}}, read_data_2 };
  assign host_out_q = host_out;
  assign overflow = 1'h0;
  assign read_address = command_x_address_q;
  assign read_address_2 = command_x_g_address_q;
  assign read_address_3 = command_w_address_q;
  assign read_address_4 = command_psum_read_sample_q;
  assign write_address = command_psum_write_sample_q;
  assign write_enable = command_psum_write_active_q;
  assign write_data = psum_out_d1_q;
  assign read_address_5 = command_post_address_q;
  assign read_address_6 = command_drain_address_q[2:0];
  assign read_address_7 = settings_out[14:12];
  assign valid = post_valid_d2_q;
  assign acc = psum_out_d1_q;
  assign read_data_6 = b;
  assign layer0 = settings_out[1];
  assign d_prev = read_data_5[31:16];
  assign first = settings_out[0];
  assign write_address_2 = command_d1_q[89:79];
  assign write_enable_2 = stored_q;
  assign ahead = ahead_d31_q;
  assign first_2 = settings_out[0];
  assign z_2 = z;
  assign d_2 = d;
  assign zp_2 = zp;
  assign z_prev = z_prev_d32_q;
  assign d_prev_2 = d_prev_d32_q;
  assign write_address_3 = command_d1_q[89:79];
  assign write_enable_3 = stored_q;
  assign write_data_3 = g_stored_d1_q;
  assign x_2 = d;
  assign write_address_4 = command_d1_q[110:98];
  assign write_enable_4 = operand_enable_q;
  assign write_data_4 = operand_word_q;
  assign read_address_8 = command_drain_address_q;
  assign mantissa = settings_out[32:15];
  assign a = update_a_q;
  assign read_data_7 = host_w_word;
  assign read_data_8 = host_b_word;
  assign w_2 = update_w_q;
  assign cut = update_cut_q;
  assign write_address_5 = command_d1_q[132:124];
  assign write_enable_5 = signal;
  assign write_data_5 = w_next_q;
  assign x_3 = w_next_q;
  assign write_address_6 = command_d1_q[141:133];
  assign write_enable_6 = view_w_valid_d3_q;
  assign write_address_7 = command_d1_q[126:124];
  assign write_enable_7 = b_enable_q;
  assign write_data_7 = w_next_q;
  assign write_address_8 = command_d1_q[126:124];
  assign write_enable_8 = b_enable_q;
  assign write_data_8 = w_next_q;
  assign command_out = { command_host_data_q, command_host_bank_q, command_host_tensor_q, command_host_write_b_q, command_host_write_w_q, command_host_write_x_q, command_collect_entry_q, command_collect_active_q, command_view_address_q, command_update_address_q, command_update_bias_q, command_drain_address_q, command_drain_edge_q, command_drain_bias_q, command_drain_active_q, command_store_address_q, command_done_sample_q, command_done_address_q, command_done_first_q, command_post_sample_q, command_post_address_q, command_post_active_q, command_psum_write_sample_q, command_psum_write_active_q, command_psum_read_sample_q, command_psum_read_active_q, command_w_address_q, command_w_edge_q, command_w_active_q, command_x_g_address_q, command_x_address_q, command_x_last_q, command_x_update_q, command_x_load_q, command_x_edge_q, command_x_active_q };
  assign value_out = { value_2_q, value_1_q[24:0], value_0_q[24:0] };
  assign \settings_in.first  = settings_in[0];
  assign \settings_in.layer0  = settings_in[1];
  assign \settings_in.has_above  = settings_in[2];
  assign \settings_in.rows  = settings_in[6:3];
  assign \settings_in.columns  = settings_in[10:7];
  assign \settings_in.edge  = settings_in[11];
  assign \settings_in.b_address  = settings_in[14:12];
  assign \settings_in.mantissa  = settings_in[32:15];
  assign \settings_in.cut_w  = settings_in[38:33];
  assign \settings_in.cut_b  = settings_in[44:39];
  assign \settings_out.first  = settings_out[0];
  assign \settings_out.layer0  = settings_out[1];
  assign \settings_out.has_above  = settings_out[2];
  assign \settings_out.rows  = settings_out[6:3];
  assign \settings_out.columns  = settings_out[10:7];
  assign \settings_out.edge  = settings_out[11];
  assign \settings_out.b_address  = settings_out[14:12];
  assign \settings_out.mantissa  = settings_out[32:15];
  assign \settings_out.cut_w  = settings_out[38:33];
  assign \settings_out.cut_b  = settings_out[44:39];
  assign \command_in.x  = command_in[28:0];
  assign \command_in.x.active  = command_in[0];
  assign \command_in.x.edge  = command_in[1];
  assign \command_in.x.load  = command_in[2];
  assign \command_in.x.update  = command_in[3];
  assign \command_in.x.last  = command_in[4];
  assign \command_in.x.address  = command_in[17:5];
  assign \command_in.x.g_address  = command_in[28:18];
  assign \command_in.w  = command_in[39:29];
  assign \command_in.w.active  = command_in[29];
  assign \command_in.w.edge  = command_in[30];
  assign \command_in.w.address  = command_in[39:31];
  assign \command_in.psum_read  = command_in[48:40];
  assign \command_in.psum_read.active  = command_in[40];
  assign \command_in.psum_read.sample  = command_in[48:41];
  assign \command_in.psum_write  = command_in[57:49];
  assign \command_in.psum_write.active  = command_in[49];
  assign \command_in.psum_write.sample  = command_in[57:50];
  assign \command_in.post  = command_in[77:58];
  assign \command_in.post.active  = command_in[58];
  assign \command_in.post.address  = command_in[69:59];
  assign \command_in.post.sample  = command_in[77:70];
  assign \command_in.done  = command_in[97:78];
  assign \command_in.done.first  = command_in[78];
  assign \command_in.done.address  = command_in[89:79];
  assign \command_in.done.sample  = command_in[97:90];
  assign \command_in.store  = command_in[110:98];
  assign \command_in.store.address  = command_in[110:98];
  assign \command_in.drain  = command_in[122:111];
  assign \command_in.drain.active  = command_in[111];
  assign \command_in.drain.bias  = command_in[112];
  assign \command_in.drain.edge  = command_in[113];
  assign \command_in.drain.address  = command_in[122:114];
  assign \command_in.update  = command_in[132:123];
  assign \command_in.update.bias  = command_in[123];
  assign \command_in.update.address  = command_in[132:124];
  assign \command_in.view  = command_in[141:133];
  assign \command_in.view.address  = command_in[141:133];
  assign \command_in.collect  = command_in[146:142];
  assign \command_in.collect.active  = command_in[142];
  assign \command_in.collect.entry  = command_in[146:143];
  assign \command_in.host  = command_in[179:147];
  assign \command_in.host.write_x  = command_in[147];
  assign \command_in.host.write_w  = command_in[148];
  assign \command_in.host.write_b  = command_in[149];
  assign \command_in.host.tensor  = command_in[152:150];
  assign \command_in.host.bank  = command_in[155:153];
  assign \command_in.host.data  = command_in[179:156];
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
  assign read_data_w = read_data_3[15:0];
  assign read_data_overflow = read_data_3[16];
  assign read_data_z = read_data_5[15:0];
  assign read_data_d = read_data_5[31:16];
  assign write_data_z = write_data_2[15:0];
  assign write_data_d = write_data_2[31:16];
  assign write_data_w = write_data_6[15:0];
  assign write_data_overflow = write_data_6[16];
  assign clear[5] = clear_late_d1_q;
  assign clear[4] = clear_q[4];
  assign clear[3] = clear_q[3];
  assign clear[2] = clear_q[2];
  assign clear[1] = clear_q[1];
  assign clear[0] = clear_q[0];
  assign write_data_6[16] = overflow_3;
  assign write_data_6[15:0] = y_2;
  assign write_data_2[31:16] = d_stored_d1_q;
  assign write_data_2[15:0] = z_stored_d1_q;
  assign overflow_d_operand_event_d1_next = 1'h0;
  assign value_0_next = { 1'h0, value_0_sum[26:1] };
  assign value_1_next = { 1'h0, value_1_sum[26:1] };
  assign value_2_next = { 1'h0, value_2_sum[26:1] };
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.operand (
  input wire clk,
  input wire rst,
  input wire [12:0] read_address,
  input wire [12:0] write__addr,
  input wire write__en,
  input wire [15:0] write__data,
  output reg [15:0] read_q
);
  (* init = 16'h0000 *)
  wire [15:0] read_data;
  initial read_q = 16'h0000;
  wire [12:0] signature__addr;
  wire [15:0] signature__data;
  wire [12:0] write_address;
  wire [15:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [15:0] memory [5119:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 5120; memory_row = memory_row + 1)
      memory[memory_row] = 16'h0000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [15:0] _0_;
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
  input wire [10:0] read_address,
  input wire [10:0] write__addr,
  input wire write__en,
  input wire [15:0] write__data,
  output reg [15:0] read_q
);
  (* init = 16'h0000 *)
  wire [15:0] read_data;
  initial read_q = 16'h0000;
  wire [10:0] signature__addr;
  wire [15:0] signature__data;
  wire [10:0] write_address;
  wire [15:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [15:0] memory [2047:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 2048; memory_row = memory_row + 1)
      memory[memory_row] = 16'h0000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [15:0] _0_;
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
  input wire [8:0] read_address,
  input wire [8:0] write__addr,
  input wire write__en,
  input wire [16:0] write__data,
  output reg [16:0] read_q
);
  (* init = 17'h00000 *)
  wire [16:0] read_data;
  wire \read_data.overflow ;
  wire [15:0] \read_data.w ;
  initial read_q = 17'h00000;
  wire [8:0] signature__addr;
  wire [16:0] signature__data;
  wire [8:0] write_address;
  wire [16:0] write_data;
  wire \write_data.overflow ;
  wire [15:0] \write_data.w ;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [16:0] memory [351:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 352; memory_row = memory_row + 1)
      memory[memory_row] = 17'h00000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [16:0] _0_;
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
  assign \write_data.w  = write__data[15:0];
  assign \write_data.overflow  = write__data[16];
  assign \read_data.w  = read_q[15:0];
  assign \read_data.overflow  = read_q[16];
endmodule

// Made from ska_hw.hdl.lane.post_process.PostProcess.
module \ska_lane.post (
  input wire clk,
  input wire rst,
  input wire [1:0] settings_out,
  input wire [39:0] acc,
  input wire valid,
  output reg [15:0] z_3,
  output reg [15:0] d_3,
  output reg z_overflow,
  output wire [46:0] zp,
  output wire [15:0] g,
  output wire g_overflow,
  input wire [15:0] d_prev_2,
  input wire [23:0] b
);
  reg unused_6_;
  initial unused_6_ = 0;
  wire [39:0] acc_aligned;
  wire [54:0] acc_left;
  wire [40:0] acc_left_2;
  wire [54:0] acc_next;
  reg [39:0] acc_q;
  initial acc_q = 40'h0000000000;
  reg [23:0] b_d1_q;
  initial b_d1_q = 24'h000000;
  wire [15:0] d;
  wire [15:0] d_2;
  initial d_3 = 16'h0000;
  reg [15:0] d_out_d10_q;
  initial d_out_d10_q = 16'h0000;
  reg [15:0] d_out_d11_q;
  initial d_out_d11_q = 16'h0000;
  reg [15:0] d_out_d12_q;
  initial d_out_d12_q = 16'h0000;
  reg [15:0] d_out_d13_q;
  initial d_out_d13_q = 16'h0000;
  reg [15:0] d_out_d14_q;
  initial d_out_d14_q = 16'h0000;
  reg [15:0] d_out_d15_q;
  initial d_out_d15_q = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] d_out_d16_q;
  reg [15:0] d_out_d1_q;
  initial d_out_d1_q = 16'h0000;
  reg [15:0] d_out_d2_q;
  initial d_out_d2_q = 16'h0000;
  reg [15:0] d_out_d3_q;
  initial d_out_d3_q = 16'h0000;
  reg [15:0] d_out_d4_q;
  initial d_out_d4_q = 16'h0000;
  reg [15:0] d_out_d5_q;
  initial d_out_d5_q = 16'h0000;
  reg [15:0] d_out_d6_q;
  initial d_out_d6_q = 16'h0000;
  reg [15:0] d_out_d7_q;
  initial d_out_d7_q = 16'h0000;
  reg [15:0] d_out_d8_q;
  initial d_out_d8_q = 16'h0000;
  reg [15:0] d_out_d9_q;
  initial d_out_d9_q = 16'h0000;
  reg [15:0] d_prev;
  initial d_prev = 16'h0000;
  reg [15:0] d_prev_d10_q;
  initial d_prev_d10_q = 16'h0000;
  reg [15:0] d_prev_d11_q;
  initial d_prev_d11_q = 16'h0000;
  reg [15:0] d_prev_d12_q;
  initial d_prev_d12_q = 16'h0000;
  reg [15:0] d_prev_d13_q;
  initial d_prev_d13_q = 16'h0000;
  reg [15:0] d_prev_d14_q;
  initial d_prev_d14_q = 16'h0000;
  reg [15:0] d_prev_d15_q;
  initial d_prev_d15_q = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] d_prev_d16_q;
  reg [15:0] d_prev_d1_q;
  initial d_prev_d1_q = 16'h0000;
  reg [15:0] d_prev_d2_q;
  initial d_prev_d2_q = 16'h0000;
  reg [15:0] d_prev_d3_q;
  initial d_prev_d3_q = 16'h0000;
  reg [15:0] d_prev_d4_q;
  initial d_prev_d4_q = 16'h0000;
  reg [15:0] d_prev_d5_q;
  initial d_prev_d5_q = 16'h0000;
  reg [15:0] d_prev_d6_q;
  initial d_prev_d6_q = 16'h0000;
  reg [15:0] d_prev_d7_q;
  initial d_prev_d7_q = 16'h0000;
  reg [15:0] d_prev_d8_q;
  initial d_prev_d8_q = 16'h0000;
  reg [15:0] d_prev_d9_q;
  initial d_prev_d9_q = 16'h0000;
  reg first;
  initial first = 1'h0;
  wire first_2;
  reg first_d10_q;
  initial first_d10_q = 1'h0;
  reg first_d11_q;
  initial first_d11_q = 1'h0;
  reg first_d12_q;
  initial first_d12_q = 1'h0;
  reg first_d13_q;
  initial first_d13_q = 1'h0;
  reg first_d14_q;
  initial first_d14_q = 1'h0;
  reg first_d15_q;
  initial first_d15_q = 1'h0;
  (* init = 1'h0 *)
  wire first_d16_q;
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
  reg first_d6_q;
  initial first_d6_q = 1'h0;
  reg first_d7_q;
  initial first_d7_q = 1'h0;
  reg first_d8_q;
  initial first_d8_q = 1'h0;
  reg first_d9_q;
  initial first_d9_q = 1'h0;
  wire [15:0] g_2;
  wire layer0;
  reg out_valid;
  initial out_valid = 1'h0;
  reg out_valid_next;
  wire overflow;
  wire overflow_2;
  (* init = 40'h0000000000 *)
  wire [39:0] sum_q;
  reg valid_d10_next;
  reg valid_d10_q;
  initial valid_d10_q = 1'h0;
  reg valid_d11_next;
  reg valid_d11_q;
  initial valid_d11_q = 1'h0;
  reg valid_d12_next;
  reg valid_d12_q;
  initial valid_d12_q = 1'h0;
  reg valid_d13_next;
  reg valid_d13_q;
  initial valid_d13_q = 1'h0;
  reg valid_d14_next;
  reg valid_d14_q;
  initial valid_d14_q = 1'h0;
  reg valid_d15_next;
  reg valid_d15_q;
  initial valid_d15_q = 1'h0;
  reg valid_d16_next;
  reg valid_d16_q;
  initial valid_d16_q = 1'h0;
  reg valid_d17_next;
  reg valid_d17_q;
  initial valid_d17_q = 1'h0;
  reg valid_d18_next;
  reg valid_d18_q;
  initial valid_d18_q = 1'h0;
  reg valid_d19_next;
  reg valid_d19_q;
  initial valid_d19_q = 1'h0;
  reg valid_d1_next;
  reg valid_d1_q;
  initial valid_d1_q = 1'h0;
  reg valid_d20_next;
  reg valid_d20_q;
  initial valid_d20_q = 1'h0;
  reg valid_d21_next;
  reg valid_d21_q;
  initial valid_d21_q = 1'h0;
  reg valid_d22_next;
  reg valid_d22_q;
  initial valid_d22_q = 1'h0;
  reg valid_d23_next;
  reg valid_d23_q;
  initial valid_d23_q = 1'h0;
  reg valid_d24_next;
  reg valid_d24_q;
  initial valid_d24_q = 1'h0;
  reg valid_d25_next;
  reg valid_d25_q;
  initial valid_d25_q = 1'h0;
  reg valid_d26_next;
  reg valid_d26_q;
  initial valid_d26_q = 1'h0;
  reg valid_d27_next;
  reg valid_d27_q;
  initial valid_d27_q = 1'h0;
  reg valid_d28_next;
  reg valid_d28_q;
  initial valid_d28_q = 1'h0;
  reg valid_d29_next;
  reg valid_d29_q;
  initial valid_d29_q = 1'h0;
  reg valid_d2_next;
  reg valid_d2_q;
  initial valid_d2_q = 1'h0;
  reg valid_d30_next;
  reg valid_d30_q;
  initial valid_d30_q = 1'h0;
  reg valid_d31_next;
  reg valid_d31_q;
  initial valid_d31_q = 1'h0;
  (* init = 1'h0 *)
  wire valid_d32_q;
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
  reg [39:0] x;
  initial x = 40'h0000000000;
  wire [32:0] x_next;
  wire [15:0] y;
  wire [15:0] z;
  reg [15:0] z_2;
  initial z_2 = 16'h0000;
  initial z_3 = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] z_d10_q;
  reg [15:0] z_d1_q;
  initial z_d1_q = 16'h0000;
  reg [15:0] z_d2_q;
  initial z_d2_q = 16'h0000;
  reg [15:0] z_d3_q;
  initial z_d3_q = 16'h0000;
  reg [15:0] z_d4_q;
  initial z_d4_q = 16'h0000;
  reg [15:0] z_d5_q;
  initial z_d5_q = 16'h0000;
  reg [15:0] z_d6_q;
  initial z_d6_q = 16'h0000;
  reg [15:0] z_d7_q;
  initial z_d7_q = 16'h0000;
  reg [15:0] z_d8_q;
  initial z_d8_q = 16'h0000;
  reg [15:0] z_d9_q;
  initial z_d9_q = 16'h0000;
  reg [15:0] z_out_d10_q;
  initial z_out_d10_q = 16'h0000;
  reg [15:0] z_out_d11_q;
  initial z_out_d11_q = 16'h0000;
  reg [15:0] z_out_d12_q;
  initial z_out_d12_q = 16'h0000;
  reg [15:0] z_out_d13_q;
  initial z_out_d13_q = 16'h0000;
  reg [15:0] z_out_d14_q;
  initial z_out_d14_q = 16'h0000;
  reg [15:0] z_out_d15_q;
  initial z_out_d15_q = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] z_out_d16_q;
  reg [15:0] z_out_d1_q;
  initial z_out_d1_q = 16'h0000;
  reg [15:0] z_out_d2_q;
  initial z_out_d2_q = 16'h0000;
  reg [15:0] z_out_d3_q;
  initial z_out_d3_q = 16'h0000;
  reg [15:0] z_out_d4_q;
  initial z_out_d4_q = 16'h0000;
  reg [15:0] z_out_d5_q;
  initial z_out_d5_q = 16'h0000;
  reg [15:0] z_out_d6_q;
  initial z_out_d6_q = 16'h0000;
  reg [15:0] z_out_d7_q;
  initial z_out_d7_q = 16'h0000;
  reg [15:0] z_out_d8_q;
  initial z_out_d8_q = 16'h0000;
  reg [15:0] z_out_d9_q;
  initial z_out_d9_q = 16'h0000;
  initial z_overflow = 1'h0;
  reg z_overflow_d10_q;
  initial z_overflow_d10_q = 1'h0;
  reg z_overflow_d11_q;
  initial z_overflow_d11_q = 1'h0;
  reg z_overflow_d12_q;
  initial z_overflow_d12_q = 1'h0;
  reg z_overflow_d13_q;
  initial z_overflow_d13_q = 1'h0;
  reg z_overflow_d14_q;
  initial z_overflow_d14_q = 1'h0;
  reg z_overflow_d15_q;
  initial z_overflow_d15_q = 1'h0;
  reg z_overflow_d16_q;
  initial z_overflow_d16_q = 1'h0;
  reg z_overflow_d17_q;
  initial z_overflow_d17_q = 1'h0;
  reg z_overflow_d18_q;
  initial z_overflow_d18_q = 1'h0;
  reg z_overflow_d19_q;
  initial z_overflow_d19_q = 1'h0;
  reg z_overflow_d1_q;
  initial z_overflow_d1_q = 1'h0;
  reg z_overflow_d20_q;
  initial z_overflow_d20_q = 1'h0;
  reg z_overflow_d21_q;
  initial z_overflow_d21_q = 1'h0;
  reg z_overflow_d22_q;
  initial z_overflow_d22_q = 1'h0;
  reg z_overflow_d23_q;
  initial z_overflow_d23_q = 1'h0;
  reg z_overflow_d24_q;
  initial z_overflow_d24_q = 1'h0;
  reg z_overflow_d25_q;
  initial z_overflow_d25_q = 1'h0;
  (* init = 1'h0 *)
  wire z_overflow_d26_q;
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
  reg z_overflow_d8_q;
  initial z_overflow_d8_q = 1'h0;
  reg z_overflow_d9_q;
  initial z_overflow_d9_q = 1'h0;
  wire [46:0] zp_2;
  always @(posedge clk)
    valid_d8_q <= valid_d8_next;
  always @(posedge clk)
    valid_d9_q <= valid_d9_next;
  always @(posedge clk)
    valid_d10_q <= valid_d10_next;
  always @(posedge clk)
    valid_d11_q <= valid_d11_next;
  always @(posedge clk)
    valid_d12_q <= valid_d12_next;
  always @(posedge clk)
    valid_d13_q <= valid_d13_next;
  always @(posedge clk)
    valid_d14_q <= valid_d14_next;
  always @(posedge clk)
    valid_d15_q <= valid_d15_next;
  always @(posedge clk)
    valid_d16_q <= valid_d16_next;
  always @(posedge clk)
    valid_d17_q <= valid_d17_next;
  always @(posedge clk)
    valid_d18_q <= valid_d18_next;
  always @(posedge clk)
    valid_d19_q <= valid_d19_next;
  always @(posedge clk)
    valid_d20_q <= valid_d20_next;
  always @(posedge clk)
    valid_d21_q <= valid_d21_next;
  always @(posedge clk)
    valid_d22_q <= valid_d22_next;
  always @(posedge clk)
    valid_d23_q <= valid_d23_next;
  always @(posedge clk)
    valid_d24_q <= valid_d24_next;
  always @(posedge clk)
    valid_d25_q <= valid_d25_next;
  always @(posedge clk)
    valid_d26_q <= valid_d26_next;
  always @(posedge clk)
    valid_d27_q <= valid_d27_next;
  always @(posedge clk)
    valid_d28_q <= valid_d28_next;
  always @(posedge clk)
    valid_d29_q <= valid_d29_next;
  always @(posedge clk)
    valid_d30_q <= valid_d30_next;
  always @(posedge clk)
    valid_d31_q <= valid_d31_next;
  always @(posedge clk)
    out_valid <= out_valid_next;
  always @(posedge clk)
    z_out_d1_q <= z_2;
  always @(posedge clk)
    z_out_d2_q <= z_out_d1_q;
  always @(posedge clk)
    z_out_d3_q <= z_out_d2_q;
  always @(posedge clk)
    z_out_d4_q <= z_out_d3_q;
  always @(posedge clk)
    z_out_d5_q <= z_out_d4_q;
  always @(posedge clk)
    z_out_d6_q <= z_out_d5_q;
  always @(posedge clk)
    z_out_d7_q <= z_out_d6_q;
  always @(posedge clk)
    z_out_d8_q <= z_out_d7_q;
  always @(posedge clk)
    z_out_d9_q <= z_out_d8_q;
  always @(posedge clk)
    z_out_d10_q <= z_out_d9_q;
  always @(posedge clk)
    z_out_d11_q <= z_out_d10_q;
  always @(posedge clk)
    z_out_d12_q <= z_out_d11_q;
  always @(posedge clk)
    z_out_d13_q <= z_out_d12_q;
  always @(posedge clk)
    z_out_d14_q <= z_out_d13_q;
  always @(posedge clk)
    z_out_d15_q <= z_out_d14_q;
  always @(posedge clk)
    z_3 <= z_out_d15_q;
  always @(posedge clk)
    d_out_d1_q <= d;
  always @(posedge clk)
    d_out_d2_q <= d_out_d1_q;
  always @(posedge clk)
    d_out_d3_q <= d_out_d2_q;
  always @(posedge clk)
    d_out_d4_q <= d_out_d3_q;
  always @(posedge clk)
    d_out_d5_q <= d_out_d4_q;
  always @(posedge clk)
    d_out_d6_q <= d_out_d5_q;
  always @(posedge clk)
    d_out_d7_q <= d_out_d6_q;
  always @(posedge clk)
    d_out_d8_q <= d_out_d7_q;
  always @(posedge clk)
    d_out_d9_q <= d_out_d8_q;
  always @(posedge clk)
    d_out_d10_q <= d_out_d9_q;
  always @(posedge clk)
    d_out_d11_q <= d_out_d10_q;
  always @(posedge clk)
    d_out_d12_q <= d_out_d11_q;
  always @(posedge clk)
    d_out_d13_q <= d_out_d12_q;
  always @(posedge clk)
    d_out_d14_q <= d_out_d13_q;
  always @(posedge clk)
    d_out_d15_q <= d_out_d14_q;
  always @(posedge clk)
    d_3 <= d_out_d15_q;
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
    z_overflow_d8_q <= z_overflow_d7_q;
  always @(posedge clk)
    z_overflow_d9_q <= z_overflow_d8_q;
  always @(posedge clk)
    z_overflow_d10_q <= z_overflow_d9_q;
  always @(posedge clk)
    z_overflow_d11_q <= z_overflow_d10_q;
  always @(posedge clk)
    z_overflow_d12_q <= z_overflow_d11_q;
  always @(posedge clk)
    z_overflow_d13_q <= z_overflow_d12_q;
  always @(posedge clk)
    z_overflow_d14_q <= z_overflow_d13_q;
  always @(posedge clk)
    z_overflow_d15_q <= z_overflow_d14_q;
  always @(posedge clk)
    z_overflow_d16_q <= z_overflow_d15_q;
  always @(posedge clk)
    z_overflow_d17_q <= z_overflow_d16_q;
  always @(posedge clk)
    z_overflow_d18_q <= z_overflow_d17_q;
  always @(posedge clk)
    z_overflow_d19_q <= z_overflow_d18_q;
  always @(posedge clk)
    z_overflow_d20_q <= z_overflow_d19_q;
  always @(posedge clk)
    z_overflow_d21_q <= z_overflow_d20_q;
  always @(posedge clk)
    z_overflow_d22_q <= z_overflow_d21_q;
  always @(posedge clk)
    z_overflow_d23_q <= z_overflow_d22_q;
  always @(posedge clk)
    z_overflow_d24_q <= z_overflow_d23_q;
  always @(posedge clk)
    z_overflow_d25_q <= z_overflow_d24_q;
  always @(posedge clk)
    z_overflow <= z_overflow_d25_q;
  assign acc_next = settings_out[1] ? acc_left : { {14{acc_left_2[40]}}, acc_left_2 };
  assign x_next = $signed(acc_q[39:8]) + $signed(b_d1_q);
  always @(posedge clk)
    acc_q <= acc_next[39:0];
  always @(posedge clk)
    b_d1_q <= b;
  always @(posedge clk)
    x <= { x_next[31:0], acc_q[7:0] };
  always @(posedge clk)
    z_d1_q <= z;
  always @(posedge clk)
    z_d2_q <= z_d1_q;
  always @(posedge clk)
    z_d3_q <= z_d2_q;
  always @(posedge clk)
    z_d4_q <= z_d3_q;
  always @(posedge clk)
    z_d5_q <= z_d4_q;
  always @(posedge clk)
    z_d6_q <= z_d5_q;
  always @(posedge clk)
    z_d7_q <= z_d6_q;
  always @(posedge clk)
    z_d8_q <= z_d7_q;
  always @(posedge clk)
    z_d9_q <= z_d8_q;
  always @(posedge clk)
    z_2 <= z_d9_q;
  always @(posedge clk)
    d_prev_d1_q <= d_prev_2;
  always @(posedge clk)
    d_prev_d2_q <= d_prev_d1_q;
  always @(posedge clk)
    d_prev_d3_q <= d_prev_d2_q;
  always @(posedge clk)
    d_prev_d4_q <= d_prev_d3_q;
  always @(posedge clk)
    d_prev_d5_q <= d_prev_d4_q;
  always @(posedge clk)
    d_prev_d6_q <= d_prev_d5_q;
  always @(posedge clk)
    d_prev_d7_q <= d_prev_d6_q;
  always @(posedge clk)
    d_prev_d8_q <= d_prev_d7_q;
  always @(posedge clk)
    d_prev_d9_q <= d_prev_d8_q;
  always @(posedge clk)
    d_prev_d10_q <= d_prev_d9_q;
  always @(posedge clk)
    d_prev_d11_q <= d_prev_d10_q;
  always @(posedge clk)
    d_prev_d12_q <= d_prev_d11_q;
  always @(posedge clk)
    d_prev_d13_q <= d_prev_d12_q;
  always @(posedge clk)
    d_prev_d14_q <= d_prev_d13_q;
  always @(posedge clk)
    d_prev_d15_q <= d_prev_d14_q;
  always @(posedge clk)
    d_prev <= d_prev_d15_q;
  always @(posedge clk)
    first_d1_q <= settings_out[0];
  always @(posedge clk)
    first_d2_q <= first_d1_q;
  always @(posedge clk)
    first_d3_q <= first_d2_q;
  always @(posedge clk)
    first_d4_q <= first_d3_q;
  always @(posedge clk)
    first_d5_q <= first_d4_q;
  always @(posedge clk)
    first_d6_q <= first_d5_q;
  always @(posedge clk)
    first_d7_q <= first_d6_q;
  always @(posedge clk)
    first_d8_q <= first_d7_q;
  always @(posedge clk)
    first_d9_q <= first_d8_q;
  always @(posedge clk)
    first_d10_q <= first_d9_q;
  always @(posedge clk)
    first_d11_q <= first_d10_q;
  always @(posedge clk)
    first_d12_q <= first_d11_q;
  always @(posedge clk)
    first_d13_q <= first_d12_q;
  always @(posedge clk)
    first_d14_q <= first_d13_q;
  always @(posedge clk)
    first_d15_q <= first_d14_q;
  always @(posedge clk)
    first <= first_d15_q;
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
  \ska_lane.post.gradient  gradient (
    .clk(clk),
    .d(d),
    .d_prev(d_prev),
    .first(first),
    .g(g),
    .overflow(g_overflow),
    .rst(rst),
    .z(z_2),
    .zp_d5_q(zp)
  );
  \ska_lane.post.requantize  requantize (
    .clk(clk),
    .overflow_q(overflow_2),
    .rst(rst),
    .x(x),
    .y_q(z)
  );
  \ska_lane.post.sigmoid  sigmoid (
    .clk(clk),
    .d_q(d),
    .rst(rst),
    .z(z)
  );
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
    valid_d10_next = valid_d9_q;
    if (rst) begin
      valid_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d11_next = valid_d10_q;
    if (rst) begin
      valid_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d12_next = valid_d11_q;
    if (rst) begin
      valid_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d13_next = valid_d12_q;
    if (rst) begin
      valid_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d14_next = valid_d13_q;
    if (rst) begin
      valid_d14_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d15_next = valid_d14_q;
    if (rst) begin
      valid_d15_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d16_next = valid_d15_q;
    if (rst) begin
      valid_d16_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d17_next = valid_d16_q;
    if (rst) begin
      valid_d17_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d18_next = valid_d17_q;
    if (rst) begin
      valid_d18_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d19_next = valid_d18_q;
    if (rst) begin
      valid_d19_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d20_next = valid_d19_q;
    if (rst) begin
      valid_d20_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d21_next = valid_d20_q;
    if (rst) begin
      valid_d21_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d22_next = valid_d21_q;
    if (rst) begin
      valid_d22_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d23_next = valid_d22_q;
    if (rst) begin
      valid_d23_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d24_next = valid_d23_q;
    if (rst) begin
      valid_d24_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d25_next = valid_d24_q;
    if (rst) begin
      valid_d25_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d26_next = valid_d25_q;
    if (rst) begin
      valid_d26_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d27_next = valid_d26_q;
    if (rst) begin
      valid_d27_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d28_next = valid_d27_q;
    if (rst) begin
      valid_d28_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d29_next = valid_d28_q;
    if (rst) begin
      valid_d29_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d30_next = valid_d29_q;
    if (rst) begin
      valid_d30_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    valid_d31_next = valid_d30_q;
    if (rst) begin
      valid_d31_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    out_valid_next = valid_d31_q;
    if (rst) begin
      out_valid_next = 1'h0;
    end
  end
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
  assign acc_aligned = acc_next[39:0];
  assign layer0 = settings_out[1];
  assign sum_q = x;
  assign y = z;
  assign d_2 = d;
  assign z_d10_q = z_2;
  assign d_prev_d16_q = d_prev;
  assign first_d16_q = first;
  assign valid_d32_q = out_valid;
  assign z_out_d16_q = z_3;
  assign d_out_d16_q = d_3;
  assign z_overflow_d26_q = z_overflow;
  assign g_2 = g;
  assign overflow = g_overflow;
  assign zp_2 = zp;
  assign first_2 = settings_out[0];
  assign acc_left = { {6{acc[39]}}, acc, 9'h000 };
  assign acc_left_2 = { acc[39], acc };
endmodule

// Made from ska_hw.hdl.lib.requantize.Requantize.
module \ska_lane.post.requantize (
  input wire clk,
  input wire rst,
  input wire [39:0] x,
  output reg [15:0] y_q,
  output reg overflow_q
);
  reg unused_8_;
  initial unused_8_ = 0;
  reg above_minus_one_late_q;
  initial above_minus_one_late_q = 1'h0;
  wire [20:0] above_minus_one_left;
  wire above_minus_one_next;
  reg above_minus_one_q;
  initial above_minus_one_q = 1'h0;
  reg above_minus_two_late_q;
  initial above_minus_two_late_q = 1'h0;
  wire [20:0] above_minus_two_left;
  wire above_minus_two_next;
  reg above_minus_two_q;
  initial above_minus_two_q = 1'h0;
  reg above_zero_late_q;
  initial above_zero_late_q = 1'h0;
  wire [20:0] above_zero_left;
  wire above_zero_next;
  reg above_zero_q;
  initial above_zero_q = 1'h0;
  wire carry_any;
  wire [20:0] carry_left;
  wire carry_next;
  wire carry_or;
  reg carry_q;
  initial carry_q = 1'h0;
  wire [20:0] low_next;
  reg [14:0] low_q;
  initial low_q = 15'h0000;
  reg low_side_q;
  initial low_side_q = 1'h0;
  wire [20:0] negative_next;
  reg negative_q;
  initial negative_q = 1'h0;
  (* init = 1'h0 *)
  wire overflow;
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
  initial overflow_q = 1'h0;
  reg parity_late_q;
  initial parity_late_q = 1'h0;
  wire [20:0] parity_next;
  reg parity_q;
  initial parity_q = 1'h0;
  wire [40:0] parted_d1_left;
  wire [40:0] parted_d1_left_2;
  wire [40:0] parted_d1_left_3;
  wire [40:0] parted_d1_left_4;
  wire parted_d1_next;
  wire parted_d1_next_2;
  wire parted_d1_next_3;
  wire parted_d1_next_4;
  wire [40:0] parted_d1_next_5;
  reg [24:0] parted_d1_q;
  initial parted_d1_q = 25'h0000000;
  wire [15:0] rounded_next;
  reg [14:0] rounded_q;
  initial rounded_q = 15'h0000;
  wire [15:0] up_next;
  reg up_q;
  initial up_q = 1'h0;
  (* init = 16'h0000 *)
  wire [15:0] y;
  wire y_and;
  wire y_and_2;
  wire y_and_3;
  wire y_and_4;
  wire [15:0] y_choice;
  reg [15:0] y_next;
  wire y_not;
  wire y_not_2;
  wire y_not_3;
  wire y_or;
  wire y_or_2;
  wire y_or_3;
  initial y_q = 16'h0000;
  wire y_xor;
  always @(posedge clk)
    above_minus_one_q <= above_minus_one_next;
  always @(posedge clk)
    above_zero_q <= above_zero_next;
  always @(posedge clk)
    rounded_q <= rounded_next[14:0];
  always @(posedge clk)
    up_q <= up_next[15];
  always @(posedge clk)
    parity_late_q <= parity_q;
  always @(posedge clk)
    low_side_q <= negative_q;
  always @(posedge clk)
    above_minus_two_late_q <= above_minus_two_q;
  always @(posedge clk)
    above_minus_one_late_q <= above_minus_one_q;
  always @(posedge clk)
    above_zero_late_q <= above_zero_q;
  always @(posedge clk)
    y_q <= y_next;
  always @(posedge clk)
    overflow_q <= overflow_next;
  assign parted_d1_next = | parted_d1_left[5:0];
  assign parted_d1_next_2 = | parted_d1_left_2[11:6];
  assign parted_d1_next_3 = | parted_d1_left_3[17:12];
  assign carry_any = | parted_d1_q[3:0];
  assign carry_or = carry_any | carry_left[0];
  assign carry_next = parted_d1_q[4] & carry_or;
  assign above_minus_two_next = above_minus_two_left[20:15] == 6'h3e;
  assign above_minus_one_next = above_minus_one_left[20:15] == 6'h3f;
  assign above_zero_next = ~| above_zero_left[20:15];
  assign rounded_next = low_q + carry_q;
  assign up_next = low_q + carry_q;
  assign y_xor = parity_late_q ^ up_q;
  assign overflow_not = ~ up_q;
  assign overflow_and = above_zero_late_q & overflow_not;
  assign overflow_and_2 = above_minus_one_late_q & up_q;
  assign overflow_or_3 = overflow_and | overflow_and_2;
  assign overflow_not_2 = ~ up_q;
  assign overflow_and_3 = above_minus_one_late_q & overflow_not_2;
  assign overflow_or_2 = overflow_or_3 | overflow_and_3;
  assign overflow_and_4 = above_minus_two_late_q & up_q;
  assign overflow_or = overflow_or_2 | overflow_and_4;
  assign overflow_next = ~ overflow_or;
  assign y_not_2 = ~ up_q;
  assign y_and = above_zero_late_q & y_not_2;
  assign y_and_2 = above_minus_one_late_q & up_q;
  assign y_or_3 = y_and | y_and_2;
  assign y_not_3 = ~ up_q;
  assign y_and_3 = above_minus_one_late_q & y_not_3;
  assign y_or_2 = y_or_3 | y_and_3;
  assign y_and_4 = above_minus_two_late_q & up_q;
  assign y_or = y_or_2 | y_and_4;
  assign y_not = ~ y_or;
  assign y_choice = low_side_q ? 16'h8000 : 16'h7fff;
  always @(posedge clk)
    parted_d1_q <= { parted_d1_next_5[39:19], parted_d1_next_4, parted_d1_next_3, parted_d1_next_2, parted_d1_next };
  always @(posedge clk)
    carry_q <= carry_next;
  always @(posedge clk)
    low_q <= low_next[14:0];
  always @(posedge clk)
    parity_q <= parity_next[15];
  always @(posedge clk)
    negative_q <= negative_next[20];
  always @(posedge clk)
    above_minus_two_q <= above_minus_two_next;
  always @* begin
    if (unused_8_) begin end
    y_next = { y_xor, rounded_q };
    if (y_not) begin
      y_next = y_choice;
    end
  end
  assign y = y_q;
  assign overflow = overflow_q;
  assign parted_d1_left = { x[39], x };
  assign parted_d1_left_2 = { x[39], x };
  assign parted_d1_left_3 = { x[39], x };
  assign parted_d1_left_4 = { x[39], x };
  assign parted_d1_next_4 = parted_d1_left_4[18];
  assign parted_d1_next_5 = { x[39], x };
  assign carry_left = { parted_d1_q[24], parted_d1_q[24:5] };
  assign low_next = { parted_d1_q[24], parted_d1_q[24:5] };
  assign parity_next = { parted_d1_q[24], parted_d1_q[24:5] };
  assign negative_next = { parted_d1_q[24], parted_d1_q[24:5] };
  assign above_minus_two_left = { parted_d1_q[24], parted_d1_q[24:5] };
  assign above_minus_one_left = { parted_d1_q[24], parted_d1_q[24:5] };
  assign above_zero_left = { parted_d1_q[24], parted_d1_q[24:5] };
endmodule

// Made from ska_hw.hdl.lane.sigmoid_unit.SigmoidUnit.
module \ska_lane.post.sigmoid (
  input wire clk,
  input wire rst,
  input wire [15:0] z,
  output reg [15:0] d_q
);
  wire [10:0] a;
  wire [24:0] addend_0_d1_next;
  reg [24:0] addend_0_d1_q;
  initial addend_0_d1_q = 25'h0000000;
  reg [24:0] addend_0_d2_q;
  initial addend_0_d2_q = 25'h0000000;
  reg [24:0] addend_0_d3_q;
  initial addend_0_d3_q = 25'h0000000;
  reg [24:0] addend_0_d4_q;
  initial addend_0_d4_q = 25'h0000000;
  (* init = 7'h00 *)
  wire [6:0] b;
  (* init = 16'h0000 *)
  wire [15:0] d;
  wire [16:0] d_negative;
  wire [16:0] d_next;
  initial d_q = 16'h0000;
  wire [16:0] magnitude_negative;
  wire [16:0] magnitude_next;
  reg [15:0] magnitude_q;
  initial magnitude_q = 16'h0000;
  reg negative_d1_q;
  initial negative_d1_q = 1'h0;
  reg negative_last_d1_q;
  initial negative_last_d1_q = 1'h0;
  reg negative_late_d1_q;
  initial negative_late_d1_q = 1'h0;
  reg negative_late_d2_q;
  initial negative_late_d2_q = 1'h0;
  reg negative_late_d3_q;
  initial negative_late_d3_q = 1'h0;
  reg negative_late_d4_q;
  initial negative_late_d4_q = 1'h0;
  reg negative_late_d5_q;
  initial negative_late_d5_q = 1'h0;
  reg negative_late_d6_q;
  initial negative_late_d6_q = 1'h0;
  reg negative_late_d7_q;
  initial negative_late_d7_q = 1'h0;
  wire positive_any;
  wire positive_any_10;
  wire positive_any_11;
  wire positive_any_12;
  wire positive_any_13;
  wire positive_any_14;
  wire positive_any_15;
  wire positive_any_16;
  wire positive_any_2;
  wire positive_any_3;
  wire positive_any_4;
  wire positive_any_5;
  wire positive_any_6;
  wire positive_any_7;
  wire positive_any_8;
  wire positive_any_9;
  wire [15:0] positive_next;
  reg [15:0] positive_q;
  initial positive_q = 16'h0000;
  wire [17:0] product;
  wire [7:0] read_address;
  wire [34:0] read_data;
  wire [14:0] rom_read_address_value;
  reg [25:0] sum_0_q;
  initial sum_0_q = 26'h0000000;
  wire [14:0] t_d1_next;
  reg [6:0] t_d1_q;
  initial t_d1_q = 7'h00;
  reg [6:0] t_d2_q;
  initial t_d2_q = 7'h00;
  wire [25:0] total_0;
  assign magnitude_negative = - $signed(z);
  assign magnitude_next = z[15] ? magnitude_negative : { z[15], z };
  assign t_d1_next = magnitude_q[14:0] | {15{magnitude_q[15]}};
  assign positive_any = | sum_0_q[25:24];
  assign positive_any_2 = | sum_0_q[25:24];
  assign positive_any_3 = | sum_0_q[25:24];
  assign positive_any_4 = | sum_0_q[25:24];
  assign positive_any_5 = | sum_0_q[25:24];
  assign positive_any_6 = | sum_0_q[25:24];
  assign positive_any_7 = | sum_0_q[25:24];
  assign positive_any_8 = | sum_0_q[25:24];
  assign positive_any_9 = | sum_0_q[25:24];
  assign positive_any_10 = | sum_0_q[25:24];
  assign positive_any_11 = | sum_0_q[25:24];
  assign positive_any_12 = | sum_0_q[25:24];
  assign positive_any_13 = | sum_0_q[25:24];
  assign positive_any_14 = | sum_0_q[25:24];
  assign positive_any_15 = | sum_0_q[25:24];
  assign positive_any_16 = | sum_0_q[25:24];
  assign positive_next = sum_0_q[23:8] | { positive_any_16, positive_any_15, positive_any_14, positive_any_13, positive_any_12, positive_any_11, positive_any_10, positive_any_9, positive_any_8, positive_any_7, positive_any_6, positive_any_5, positive_any_4, positive_any_3, positive_any_2, positive_any };
  assign d_negative = - positive_q;
  assign d_next = negative_last_d1_q ? d_negative : { 1'h0, positive_q };
  assign rom_read_address_value = magnitude_q[14:0] | {15{magnitude_q[15]}};
  assign total_0 = product + addend_0_d4_q;
  always @(posedge clk)
    magnitude_q <= magnitude_next[15:0];
  always @(posedge clk)
    negative_d1_q <= z[15];
  always @(posedge clk)
    t_d1_q <= t_d1_next[6:0];
  always @(posedge clk)
    t_d2_q <= t_d1_q;
  always @(posedge clk)
    addend_0_d1_q <= addend_0_d1_next;
  always @(posedge clk)
    addend_0_d2_q <= addend_0_d1_q;
  always @(posedge clk)
    addend_0_d3_q <= addend_0_d2_q;
  always @(posedge clk)
    addend_0_d4_q <= addend_0_d3_q;
  always @(posedge clk)
    sum_0_q <= total_0;
  always @(posedge clk)
    negative_late_d1_q <= negative_d1_q;
  always @(posedge clk)
    negative_late_d2_q <= negative_late_d1_q;
  always @(posedge clk)
    negative_late_d3_q <= negative_late_d2_q;
  always @(posedge clk)
    negative_late_d4_q <= negative_late_d3_q;
  always @(posedge clk)
    negative_late_d5_q <= negative_late_d4_q;
  always @(posedge clk)
    negative_late_d6_q <= negative_late_d5_q;
  always @(posedge clk)
    negative_late_d7_q <= negative_late_d6_q;
  always @(posedge clk)
    positive_q <= positive_next;
  always @(posedge clk)
    negative_last_d1_q <= negative_late_d7_q;
  always @(posedge clk)
    d_q <= d_next[15:0];
  \ska_lane.post.sigmoid.product_0  product_0 (
    .a(read_data[34:24]),
    .b(t_d2_q),
    .clk(clk),
    .product_d3_q(product),
    .rst(rst)
  );
  \ska_lane.post.sigmoid.rom  rom (
    .clk(clk),
    .read_address(rom_read_address_value[14:7]),
    .read_q(read_data),
    .rst(rst)
  );
  assign read_address = rom_read_address_value[14:7];
  assign a = read_data[34:24];
  assign b = t_d2_q;
  assign d = d_q;
  assign addend_0_d1_next = { 1'h0, read_data[23:0] };
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.post.sigmoid.rom (
  input wire clk,
  input wire rst,
  input wire [7:0] read_address,
  output reg [34:0] read_q
);
  (* init = 35'h000000000 *)
  wire [34:0] read_data;
  initial read_q = 35'h000000000;
  wire [7:0] signature__addr;
  wire [34:0] signature__data;
  wire [7:0] write__addr;
  wire [34:0] write__data;
  wire write__en;
  wire [7:0] write_address;
  wire [34:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [34:0] memory [255:0];
  initial begin
    memory[0] = 35'h400800080;
    memory[1] = 35'h3ff820080;
    memory[2] = 35'h3fe840040;
    memory[3] = 35'h3fd85ff80;
    memory[4] = 35'h3fb87fe00;
    memory[5] = 35'h3f889fb80;
    memory[6] = 35'h3f68bf780;
    memory[7] = 35'h3f28df280;
    memory[8] = 35'h3ee8feb80;
    memory[9] = 35'h3ea91e280;
    memory[10] = 35'h3e593d740;
    memory[11] = 35'h3e095c9c0;
    memory[12] = 35'h3da97b9c0;
    memory[13] = 35'h3d499a680;
    memory[14] = 35'h3cd9b9080;
    memory[15] = 35'h3c69d7740;
    memory[16] = 35'h3bf9f5a40;
    memory[17] = 35'h3b7a139c0;
    memory[18] = 35'h3afa31540;
    memory[19] = 35'h3a7a4ec80;
    memory[20] = 35'h39ea6c000;
    memory[21] = 35'h395a88ec0;
    memory[22] = 35'h38baa5940;
    memory[23] = 35'h381ac1ec0;
    memory[24] = 35'h377addf80;
    memory[25] = 35'h36daf9b40;
    memory[26] = 35'h363b151c0;
    memory[27] = 35'h358b30340;
    memory[28] = 35'h34db4af40;
    memory[29] = 35'h342b655c0;
    memory[30] = 35'h337b7f680;
    memory[31] = 35'h32bb99200;
    memory[32] = 35'h31fbb2780;
    memory[33] = 35'h314bcb740;
    memory[34] = 35'h308be4100;
    memory[35] = 35'h2fcbfc500;
    memory[36] = 35'h2f0c14300;
    memory[37] = 35'h2e4c2bac0;
    memory[38] = 35'h2d7c42cc0;
    memory[39] = 35'h2cbc59880;
    memory[40] = 35'h2bfc6fe00;
    memory[41] = 35'h2b3c85d40;
    memory[42] = 35'h2a6c9b6c0;
    memory[43] = 35'h29acb09c0;
    memory[44] = 35'h28ecc56c0;
    memory[45] = 35'h281cd9dc0;
    memory[46] = 35'h275cede80;
    memory[47] = 35'h269d01900;
    memory[48] = 35'h25dd14d80;
    memory[49] = 35'h251d27bc0;
    memory[50] = 35'h245d3a440;
    memory[51] = 35'h239d4c6c0;
    memory[52] = 35'h22dd5e340;
    memory[53] = 35'h221d6f9c0;
    memory[54] = 35'h216d80a40;
    memory[55] = 35'h20ad91540;
    memory[56] = 35'h1ffda1a80;
    memory[57] = 35'h1f4db19c0;
    memory[58] = 35'h1e9dc13c0;
    memory[59] = 35'h1dedd0800;
    memory[60] = 35'h1d3ddf6c0;
    memory[61] = 35'h1c8dee040;
    memory[62] = 35'h1bedfc440;
    memory[63] = 35'h1b3e0a340;
    memory[64] = 35'h1a9e17cc0;
    memory[65] = 35'h19fe25140;
    memory[66] = 35'h195e320c0;
    memory[67] = 35'h18be3eb40;
    memory[68] = 35'h182e4b080;
    memory[69] = 35'h178e57180;
    memory[70] = 35'h16fe62d80;
    memory[71] = 35'h166e6e500;
    memory[72] = 35'h15de79800;
    memory[73] = 35'h154e84680;
    memory[74] = 35'h14ce8f040;
    memory[75] = 35'h143e99640;
    memory[76] = 35'h13bea37c0;
    memory[77] = 35'h133ead500;
    memory[78] = 35'h12beb6e40;
    memory[79] = 35'h123ec03c0;
    memory[80] = 35'h11bec9540;
    memory[81] = 35'h114ed2300;
    memory[82] = 35'h10dedacc0;
    memory[83] = 35'h105ee3340;
    memory[84] = 35'h0ffeeb5c0;
    memory[85] = 35'h0f8ef3540;
    memory[86] = 35'h0f1efb100;
    memory[87] = 35'h0ebf02980;
    memory[88] = 35'h0e4f09f00;
    memory[89] = 35'h0def11100;
    memory[90] = 35'h0d8f18000;
    memory[91] = 35'h0d2f1ebc0;
    memory[92] = 35'h0ccf254c0;
    memory[93] = 35'h0c7f2bac0;
    memory[94] = 35'h0c1f31e40;
    memory[95] = 35'h0bcf37e80;
    memory[96] = 35'h0b6f3dc80;
    memory[97] = 35'h0b1f437c0;
    memory[98] = 35'h0acf49080;
    memory[99] = 35'h0a8f4e680;
    memory[100] = 35'h0a3f53a40;
    memory[101] = 35'h09ef58bc0;
    memory[102] = 35'h09af5dac0;
    memory[103] = 35'h095f627c0;
    memory[104] = 35'h091f67280;
    memory[105] = 35'h08df6bb00;
    memory[106] = 35'h089f70140;
    memory[107] = 35'h085f745c0;
    memory[108] = 35'h081f78840;
    memory[109] = 35'h07df7c900;
    memory[110] = 35'h07af80780;
    memory[111] = 35'h076f84480;
    memory[112] = 35'h073f87f80;
    memory[113] = 35'h070f8b8c0;
    memory[114] = 35'h06cf8f0c0;
    memory[115] = 35'h069f92700;
    memory[116] = 35'h066f95b80;
    memory[117] = 35'h063f98e80;
    memory[118] = 35'h060f9c000;
    memory[119] = 35'h05df9f000;
    memory[120] = 35'h05bfa1e80;
    memory[121] = 35'h058fa4c00;
    memory[122] = 35'h055fa7800;
    memory[123] = 35'h053faa280;
    memory[124] = 35'h050facc40;
    memory[125] = 35'h04efaf440;
    memory[126] = 35'h04cfb1b40;
    memory[127] = 35'h049fb4140;
    memory[128] = 35'h047fb65c0;
    memory[129] = 35'h045fb8980;
    memory[130] = 35'h043fbac00;
    memory[131] = 35'h041fbcd80;
    memory[132] = 35'h03ffbee40;
    memory[133] = 35'h03dfc0dc0;
    memory[134] = 35'h03bfc2c80;
    memory[135] = 35'h03afc4a00;
    memory[136] = 35'h038fc66c0;
    memory[137] = 35'h036fc8300;
    memory[138] = 35'h035fc9dc0;
    memory[139] = 35'h033fcb840;
    memory[140] = 35'h032fcd1c0;
    memory[141] = 35'h030fcea80;
    memory[142] = 35'h02ffd0280;
    memory[143] = 35'h02dfd1a00;
    memory[144] = 35'h02cfd3080;
    memory[145] = 35'h02bfd4640;
    memory[146] = 35'h029fd5bc0;
    memory[147] = 35'h028fd7040;
    memory[148] = 35'h027fd8440;
    memory[149] = 35'h026fd9780;
    memory[150] = 35'h024fdaa80;
    memory[151] = 35'h023fdbcc0;
    memory[152] = 35'h022fdce80;
    memory[153] = 35'h021fddf80;
    memory[154] = 35'h020fdf040;
    memory[155] = 35'h01ffe0040;
    memory[156] = 35'h01efe1000;
    memory[157] = 35'h01dfe1f40;
    memory[158] = 35'h01dfe2dc0;
    memory[159] = 35'h01cfe3c00;
    memory[160] = 35'h01bfe49c0;
    memory[161] = 35'h01afe5740;
    memory[162] = 35'h019fe6440;
    memory[163] = 35'h018fe7100;
    memory[164] = 35'h018fe7d00;
    memory[165] = 35'h017fe8900;
    memory[166] = 35'h016fe9480;
    memory[167] = 35'h016fe9f80;
    memory[168] = 35'h015feaa80;
    memory[169] = 35'h014feb500;
    memory[170] = 35'h014febf00;
    memory[171] = 35'h013fec900;
    memory[172] = 35'h013fed240;
    memory[173] = 35'h012fedbc0;
    memory[174] = 35'h011fee4c0;
    memory[175] = 35'h011feed40;
    memory[176] = 35'h010fef5c0;
    memory[177] = 35'h010fefe00;
    memory[178] = 35'h00fff0600;
    memory[179] = 35'h00fff0d80;
    memory[180] = 35'h00eff1500;
    memory[181] = 35'h00eff1c40;
    memory[182] = 35'h00eff2300;
    memory[183] = 35'h00dff2a00;
    memory[184] = 35'h00dff3080;
    memory[185] = 35'h00cff3700;
    memory[186] = 35'h00cff3d40;
    memory[187] = 35'h00cff4300;
    memory[188] = 35'h00bff4900;
    memory[189] = 35'h00bff4e80;
    memory[190] = 35'h00bff5400;
    memory[191] = 35'h00aff5980;
    memory[192] = 35'h00aff5e80;
    memory[193] = 35'h00aff6340;
    memory[194] = 35'h009ff6840;
    memory[195] = 35'h009ff6d00;
    memory[196] = 35'h009ff7180;
    memory[197] = 35'h009ff75c0;
    memory[198] = 35'h008ff7a40;
    memory[199] = 35'h008ff7e40;
    memory[200] = 35'h008ff8240;
    memory[201] = 35'h008ff8600;
    memory[202] = 35'h007ff8a00;
    memory[203] = 35'h007ff8d80;
    memory[204] = 35'h007ff9100;
    memory[205] = 35'h007ff9480;
    memory[206] = 35'h006ff9800;
    memory[207] = 35'h006ff9b00;
    memory[208] = 35'h006ff9e40;
    memory[209] = 35'h006ffa100;
    memory[210] = 35'h006ffa400;
    memory[211] = 35'h006ffa6c0;
    memory[212] = 35'h005ffa9c0;
    memory[213] = 35'h005ffac40;
    memory[214] = 35'h005ffaf00;
    memory[215] = 35'h005ffb180;
    memory[216] = 35'h005ffb3c0;
    memory[217] = 35'h005ffb600;
    memory[218] = 35'h004ffb880;
    memory[219] = 35'h004ffbac0;
    memory[220] = 35'h004ffbd00;
    memory[221] = 35'h004ffbf00;
    memory[222] = 35'h004ffc100;
    memory[223] = 35'h004ffc2c0;
    memory[224] = 35'h004ffc4c0;
    memory[225] = 35'h004ffc680;
    memory[226] = 35'h003ffc880;
    memory[227] = 35'h003ffca40;
    memory[228] = 35'h003ffcbc0;
    memory[229] = 35'h003ffcd80;
    memory[230] = 35'h003ffcf00;
    memory[231] = 35'h003ffd080;
    memory[232] = 35'h003ffd200;
    memory[233] = 35'h003ffd340;
    memory[234] = 35'h003ffd4c0;
    memory[235] = 35'h003ffd600;
    memory[236] = 35'h003ffd740;
    memory[237] = 35'h002ffd8c0;
    memory[238] = 35'h002ffda00;
    memory[239] = 35'h002ffdb40;
    memory[240] = 35'h002ffdc40;
    memory[241] = 35'h002ffdd80;
    memory[242] = 35'h002ffde80;
    memory[243] = 35'h002ffdf80;
    memory[244] = 35'h002ffe080;
    memory[245] = 35'h002ffe180;
    memory[246] = 35'h002ffe280;
    memory[247] = 35'h002ffe340;
    memory[248] = 35'h002ffe440;
    memory[249] = 35'h002ffe500;
    memory[250] = 35'h002ffe600;
    memory[251] = 35'h002ffe6c0;
    memory[252] = 35'h002ffe780;
    memory[253] = 35'h001ffe880;
    memory[254] = 35'h001ffe940;
    memory[255] = 35'h001ffea00;
  end
  always @(posedge clk) begin
  end
  reg [34:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[read_address];
  end
  assign signature__data = _0_;
  always @(posedge clk)
    read_q <= signature__data;
  assign signature__addr = read_address;
  assign write__addr = 8'h00;
  assign write_address = 8'h00;
  assign write__en = 1'h0;
  assign write_enable = 1'h0;
  assign write__data = 35'h000000000;
  assign write_data = 35'h000000000;
  assign read_data = read_q;
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.post.sigmoid.product_0 (
  input wire clk,
  input wire rst,
  input wire [6:0] b,
  input wire [10:0] a,
  output reg [17:0] product_d3_q
);
  reg [10:0] a_q;
  initial a_q = 11'h000;
  reg [6:0] b_q;
  initial b_q = 7'h00;
  (* init = 18'h00000 *)
  wire [17:0] product;
  wire [17:0] product_d1_next;
  reg [17:0] product_d1_q;
  initial product_d1_q = 18'h00000;
  reg [17:0] product_d2_q;
  initial product_d2_q = 18'h00000;
  initial product_d3_q = 18'h00000;
  assign product_d1_next = a_q * b_q;
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    product_d1_q <= product_d1_next;
  always @(posedge clk)
    product_d2_q <= product_d1_q;
  always @(posedge clk)
    product_d3_q <= product_d2_q;
  assign product = product_d3_q;
endmodule

// Made from ska_hw.hdl.lane.gradient.GradientUnit.
module \ska_lane.post.gradient (
  input wire clk,
  input wire rst,
  input wire [15:0] z,
  input wire [15:0] d_prev,
  input wire first,
  input wire [15:0] d,
  output reg [46:0] zp_d5_q,
  output wire [15:0] g,
  output wire overflow
);
  (* init = 16'h0000 *)
  wire [15:0] a;
  (* init = 16'h0000 *)
  wire [15:0] a_2;
  (* init = 17'h00000 *)
  wire [16:0] b;
  wire [30:0] b_2;
  reg [15:0] d_d1_q;
  initial d_d1_q = 16'h0000;
  reg [16:0] dd_d10_q;
  initial dd_d10_q = 17'h00000;
  reg [16:0] dd_d1_q;
  initial dd_d1_q = 17'h00000;
  reg [16:0] dd_d2_q;
  initial dd_d2_q = 17'h00000;
  reg [16:0] dd_d3_q;
  initial dd_d3_q = 17'h00000;
  reg [16:0] dd_d4_q;
  initial dd_d4_q = 17'h00000;
  reg [16:0] dd_d5_q;
  initial dd_d5_q = 17'h00000;
  reg [16:0] dd_d6_q;
  initial dd_d6_q = 17'h00000;
  reg [16:0] dd_d7_q;
  initial dd_d7_q = 17'h00000;
  reg [16:0] dd_d8_q;
  initial dd_d8_q = 17'h00000;
  reg [16:0] dd_d9_q;
  initial dd_d9_q = 17'h00000;
  wire [16:0] dd_difference;
  wire [16:0] dd_next;
  reg [16:0] dd_q;
  initial dd_q = 17'h00000;
  wire [47:0] exact_left;
  wire [47:0] exact_next;
  wire [19:0] exact_next_2;
  reg [46:0] exact_q;
  initial exact_q = 47'h000000000000;
  wire [17:0] one_minus_d_next;
  reg [16:0] one_minus_d_q;
  initial one_minus_d_q = 17'h00000;
  wire overflow_2;
  wire [46:0] product;
  wire [32:0] product_2;
  (* init = 47'h000000000000 *)
  wire [46:0] x;
  wire [15:0] y;
  reg [15:0] z_d1_q;
  initial z_d1_q = 16'h0000;
  reg [15:0] z_d2_q;
  initial z_d2_q = 16'h0000;
  reg [15:0] z_d3_q;
  initial z_d3_q = 16'h0000;
  reg [15:0] z_d4_q;
  initial z_d4_q = 16'h0000;
  reg [15:0] z_d5_q;
  initial z_d5_q = 16'h0000;
  reg [15:0] z_d6_q;
  initial z_d6_q = 16'h0000;
  reg [15:0] z_d7_q;
  initial z_d7_q = 16'h0000;
  (* init = 47'h000000000000 *)
  wire [46:0] zp;
  reg [46:0] zp_d1_q;
  initial zp_d1_q = 47'h000000000000;
  reg [46:0] zp_d2_q;
  initial zp_d2_q = 47'h000000000000;
  reg [46:0] zp_d3_q;
  initial zp_d3_q = 47'h000000000000;
  reg [46:0] zp_d4_q;
  initial zp_d4_q = 47'h000000000000;
  initial zp_d5_q = 47'h000000000000;
  assign exact_next_2 = $signed(exact_left[46:28]) + $signed(dd_d10_q);
  always @(posedge clk)
    d_d1_q <= d;
  always @(posedge clk)
    one_minus_d_q <= one_minus_d_next[16:0];
  always @(posedge clk)
    z_d1_q <= z;
  always @(posedge clk)
    z_d2_q <= z_d1_q;
  always @(posedge clk)
    z_d3_q <= z_d2_q;
  always @(posedge clk)
    z_d4_q <= z_d3_q;
  always @(posedge clk)
    z_d5_q <= z_d4_q;
  always @(posedge clk)
    z_d6_q <= z_d5_q;
  always @(posedge clk)
    z_d7_q <= z_d6_q;
  always @(posedge clk)
    dd_q <= dd_next;
  always @(posedge clk)
    dd_d1_q <= dd_q;
  always @(posedge clk)
    dd_d2_q <= dd_d1_q;
  always @(posedge clk)
    dd_d3_q <= dd_d2_q;
  always @(posedge clk)
    dd_d4_q <= dd_d3_q;
  always @(posedge clk)
    dd_d5_q <= dd_d4_q;
  always @(posedge clk)
    dd_d6_q <= dd_d5_q;
  always @(posedge clk)
    dd_d7_q <= dd_d6_q;
  always @(posedge clk)
    dd_d8_q <= dd_d7_q;
  always @(posedge clk)
    dd_d9_q <= dd_d8_q;
  always @(posedge clk)
    dd_d10_q <= dd_d9_q;
  always @(posedge clk)
    exact_q <= { exact_next_2[18:0], exact_next[27:0] };
  always @(posedge clk)
    zp_d1_q <= product;
  always @(posedge clk)
    zp_d2_q <= zp_d1_q;
  always @(posedge clk)
    zp_d3_q <= zp_d2_q;
  always @(posedge clk)
    zp_d4_q <= zp_d3_q;
  always @(posedge clk)
    zp_d5_q <= zp_d4_q;
  assign one_minus_d_next = 17'h10000 - d;
  assign dd_difference = d - d_prev;
  assign dd_next = first ? 17'h00000 : dd_difference;
  \ska_lane.post.gradient.p_product  p_product (
    .a(d_d1_q),
    .b(one_minus_d_q),
    .clk(clk),
    .product_d5_q(product_2),
    .rst(rst)
  );
  \ska_lane.post.gradient.requantize  requantize (
    .clk(clk),
    .overflow_q(overflow),
    .rst(rst),
    .x(exact_q),
    .y_q(g)
  );
  \ska_lane.post.gradient.z_product  z_product (
    .a(z_d7_q),
    .b(product_2[30:0]),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  assign a = d_d1_q;
  assign b = one_minus_d_q;
  assign a_2 = z_d7_q;
  assign b_2 = product_2[30:0];
  assign x = exact_q;
  assign y = g;
  assign overflow_2 = overflow;
  assign zp = zp_d5_q;
  assign exact_next = { product[46], product };
  assign exact_left = { product[46], product };
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.post.gradient.p_product (
  input wire clk,
  input wire rst,
  input wire [15:0] a,
  input wire [16:0] b,
  output reg [32:0] product_d5_q
);
  reg [15:0] a_q;
  initial a_q = 16'h0000;
  reg [16:0] b_q;
  initial b_q = 17'h00000;
  (* init = 33'h000000000 *)
  wire [32:0] product;
  wire [32:0] product_d1_next;
  reg [32:0] product_d1_q;
  initial product_d1_q = 33'h000000000;
  reg [32:0] product_d2_q;
  initial product_d2_q = 33'h000000000;
  reg [32:0] product_d3_q;
  initial product_d3_q = 33'h000000000;
  reg [32:0] product_d4_q;
  initial product_d4_q = 33'h000000000;
  initial product_d5_q = 33'h000000000;
  assign product_d1_next = a_q * b_q;
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    product_d1_q <= product_d1_next;
  always @(posedge clk)
    product_d2_q <= product_d1_q;
  always @(posedge clk)
    product_d3_q <= product_d2_q;
  always @(posedge clk)
    product_d4_q <= product_d3_q;
  always @(posedge clk)
    product_d5_q <= product_d4_q;
  assign product = product_d5_q;
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.post.gradient.z_product (
  input wire clk,
  input wire rst,
  output wire [46:0] product,
  input wire [15:0] a,
  input wire [30:0] b
);
  reg [15:0] a_q;
  initial a_q = 16'h0000;
  reg [30:0] b_q;
  initial b_q = 31'h00000000;
  reg [32:0] partial_0_0_d1_q;
  initial partial_0_0_d1_q = 33'h000000000;
  wire [32:0] partial_0_0_next;
  reg [32:0] partial_0_0_q;
  initial partial_0_0_q = 33'h000000000;
  reg [29:0] partial_1_0_d1_q;
  initial partial_1_0_d1_q = 30'h00000000;
  wire [29:0] partial_1_0_next;
  reg [29:0] partial_1_0_q;
  initial partial_1_0_q = 30'h00000000;
  wire [47:0] product_left;
  wire [30:0] sum_1_0_next;
  reg [46:0] sum_1_0_q;
  initial sum_1_0_q = 47'h000000000000;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= partial_0_0_next;
  always @(posedge clk)
    partial_0_0_d1_q <= partial_0_0_q;
  always @(posedge clk)
    partial_1_0_q <= partial_1_0_next;
  always @(posedge clk)
    partial_1_0_d1_q <= partial_1_0_q;
  always @(posedge clk)
    sum_1_0_q <= { sum_1_0_next[29:0], partial_0_0_d1_q[16:0] };
  assign partial_0_0_next = $signed(a_q) * $signed({ 1'h0, b_q[16:0] });
  assign partial_1_0_next = $signed(a_q) * $signed({ 1'h0, b_q[30:17] });
  assign sum_1_0_next = $signed(partial_0_0_d1_q[32:17]) + $signed(partial_1_0_d1_q);
  always @(posedge clk)
    a_q <= a;
  assign product = product_left[46:0];
  assign product_left = { sum_1_0_q[46], sum_1_0_q };
endmodule

// Made from ska_hw.hdl.lib.requantize.Requantize.
module \ska_lane.post.gradient.requantize (
  input wire clk,
  input wire rst,
  input wire [46:0] x,
  output reg [15:0] y_q,
  output reg overflow_q
);
  reg unused_7_;
  initial unused_7_ = 0;
  reg above_minus_one_late_q;
  initial above_minus_one_late_q = 1'h0;
  wire [19:0] above_minus_one_left;
  wire above_minus_one_next;
  reg above_minus_one_q;
  initial above_minus_one_q = 1'h0;
  reg above_minus_two_late_q;
  initial above_minus_two_late_q = 1'h0;
  wire [19:0] above_minus_two_left;
  wire above_minus_two_next;
  reg above_minus_two_q;
  initial above_minus_two_q = 1'h0;
  reg above_zero_late_q;
  initial above_zero_late_q = 1'h0;
  wire [19:0] above_zero_left;
  wire above_zero_next;
  reg above_zero_q;
  initial above_zero_q = 1'h0;
  wire carry_any;
  wire [19:0] carry_left;
  wire carry_next;
  wire carry_or;
  reg carry_q;
  initial carry_q = 1'h0;
  wire [19:0] low_next;
  reg [14:0] low_q;
  initial low_q = 15'h0000;
  reg low_side_q;
  initial low_side_q = 1'h0;
  wire [19:0] negative_next;
  reg negative_q;
  initial negative_q = 1'h0;
  (* init = 1'h0 *)
  wire overflow;
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
  initial overflow_q = 1'h0;
  reg parity_late_q;
  initial parity_late_q = 1'h0;
  wire [19:0] parity_next;
  reg parity_q;
  initial parity_q = 1'h0;
  wire [47:0] parted_d1_left;
  wire [47:0] parted_d1_left_2;
  wire [47:0] parted_d1_left_3;
  wire [47:0] parted_d1_left_4;
  wire [47:0] parted_d1_left_5;
  wire parted_d1_next;
  wire parted_d1_next_2;
  wire parted_d1_next_3;
  wire parted_d1_next_4;
  wire parted_d1_next_5;
  wire [47:0] parted_d1_next_6;
  reg [24:0] parted_d1_q;
  initial parted_d1_q = 25'h0000000;
  wire [15:0] rounded_next;
  reg [14:0] rounded_q;
  initial rounded_q = 15'h0000;
  wire [15:0] up_next;
  reg up_q;
  initial up_q = 1'h0;
  (* init = 16'h0000 *)
  wire [15:0] y;
  wire y_and;
  wire y_and_2;
  wire y_and_3;
  wire y_and_4;
  wire [15:0] y_choice;
  reg [15:0] y_next;
  wire y_not;
  wire y_not_2;
  wire y_not_3;
  wire y_or;
  wire y_or_2;
  wire y_or_3;
  initial y_q = 16'h0000;
  wire y_xor;
  always @(posedge clk)
    low_q <= low_next[14:0];
  always @(posedge clk)
    parity_q <= parity_next[15];
  always @(posedge clk)
    negative_q <= negative_next[19];
  always @(posedge clk)
    above_minus_two_q <= above_minus_two_next;
  always @(posedge clk)
    above_minus_one_q <= above_minus_one_next;
  always @(posedge clk)
    above_zero_q <= above_zero_next;
  always @(posedge clk)
    rounded_q <= rounded_next[14:0];
  always @(posedge clk)
    up_q <= up_next[15];
  always @(posedge clk)
    parity_late_q <= parity_q;
  always @(posedge clk)
    low_side_q <= negative_q;
  always @(posedge clk)
    above_minus_two_late_q <= above_minus_two_q;
  always @(posedge clk)
    above_minus_one_late_q <= above_minus_one_q;
  always @(posedge clk)
    above_zero_late_q <= above_zero_q;
  always @(posedge clk)
    y_q <= y_next;
  always @(posedge clk)
    overflow_q <= overflow_next;
  assign parted_d1_next = | parted_d1_left[5:0];
  assign parted_d1_next_2 = | parted_d1_left_2[11:6];
  assign parted_d1_next_3 = | parted_d1_left_3[17:12];
  assign parted_d1_next_4 = | parted_d1_left_4[23:18];
  assign parted_d1_next_5 = | parted_d1_left_5[26:24];
  assign carry_any = | parted_d1_q[4:0];
  assign carry_or = carry_any | carry_left[0];
  assign carry_next = parted_d1_q[5] & carry_or;
  assign above_minus_two_next = above_minus_two_left[19:15] == 5'h1e;
  assign above_minus_one_next = above_minus_one_left[19:15] == 5'h1f;
  assign above_zero_next = ~| above_zero_left[19:15];
  assign rounded_next = low_q + carry_q;
  assign up_next = low_q + carry_q;
  assign y_xor = parity_late_q ^ up_q;
  assign overflow_not = ~ up_q;
  assign overflow_and = above_zero_late_q & overflow_not;
  assign overflow_and_2 = above_minus_one_late_q & up_q;
  assign overflow_or_3 = overflow_and | overflow_and_2;
  assign overflow_not_2 = ~ up_q;
  assign overflow_and_3 = above_minus_one_late_q & overflow_not_2;
  assign overflow_or_2 = overflow_or_3 | overflow_and_3;
  assign overflow_and_4 = above_minus_two_late_q & up_q;
  assign overflow_or = overflow_or_2 | overflow_and_4;
  assign overflow_next = ~ overflow_or;
  assign y_not_2 = ~ up_q;
  assign y_and = above_zero_late_q & y_not_2;
  assign y_and_2 = above_minus_one_late_q & up_q;
  assign y_or_3 = y_and | y_and_2;
  assign y_not_3 = ~ up_q;
  assign y_and_3 = above_minus_one_late_q & y_not_3;
  assign y_or_2 = y_or_3 | y_and_3;
  assign y_and_4 = above_minus_two_late_q & up_q;
  assign y_or = y_or_2 | y_and_4;
  assign y_not = ~ y_or;
  assign y_choice = low_side_q ? 16'h8000 : 16'h7fff;
  always @(posedge clk)
    parted_d1_q <= { parted_d1_next_6[46:27], parted_d1_next_5, parted_d1_next_4, parted_d1_next_3, parted_d1_next_2, parted_d1_next };
  always @(posedge clk)
    carry_q <= carry_next;
  always @* begin
    if (unused_7_) begin end
    y_next = { y_xor, rounded_q };
    if (y_not) begin
      y_next = y_choice;
    end
  end
  assign y = y_q;
  assign overflow = overflow_q;
  assign parted_d1_left = { x[46], x };
  assign parted_d1_left_2 = { x[46], x };
  assign parted_d1_left_3 = { x[46], x };
  assign parted_d1_left_4 = { x[46], x };
  assign parted_d1_left_5 = { x[46], x };
  assign parted_d1_next_6 = { x[46], x };
  assign carry_left = { parted_d1_q[24], parted_d1_q[24:6] };
  assign low_next = { parted_d1_q[24], parted_d1_q[24:6] };
  assign parity_next = { parted_d1_q[24], parted_d1_q[24:6] };
  assign negative_next = { parted_d1_q[24], parted_d1_q[24:6] };
  assign above_minus_two_left = { parted_d1_q[24], parted_d1_q[24:6] };
  assign above_minus_one_left = { parted_d1_q[24], parted_d1_q[24:6] };
  assign above_zero_left = { parted_d1_q[24], parted_d1_q[24:6] };
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.psum (
  input wire clk,
  input wire rst,
  input wire [7:0] read_address,
  input wire write__en,
  input wire [7:0] write__addr,
  input wire [39:0] write__data,
  output reg [39:0] read_q
);
  (* init = 40'h0000000000 *)
  wire [39:0] read_data;
  initial read_q = 40'h0000000000;
  wire [7:0] signature__addr;
  wire [39:0] signature__data;
  wire [7:0] write_address;
  wire [39:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [39:0] memory [255:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 256; memory_row = memory_row + 1)
      memory[memory_row] = 40'h0000000000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [39:0] _0_;
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
  input wire [10:0] read_address,
  input wire [10:0] write__addr,
  input wire write__en,
  input wire [31:0] write__data,
  output reg [31:0] read_q
);
  (* init = 32'd0 *)
  wire [31:0] read_data;
  wire [15:0] \read_data.d ;
  wire [15:0] \read_data.z ;
  initial read_q = 32'd0;
  wire [10:0] signature__addr;
  wire [31:0] signature__data;
  wire [10:0] write_address;
  wire [31:0] write_data;
  wire [15:0] \write_data.d ;
  wire [15:0] \write_data.z ;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [31:0] memory [2047:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 2048; memory_row = memory_row + 1)
      memory[memory_row] = 32'd0;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [31:0] _0_;
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
  assign \write_data.z  = write__data[15:0];
  assign \write_data.d  = write__data[31:16];
  assign \read_data.z  = read_q[15:0];
  assign \read_data.d  = read_q[31:16];
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.bias (
  input wire clk,
  input wire rst,
  input wire [2:0] read_address,
  input wire [2:0] write__addr,
  input wire [23:0] write__data,
  input wire write__en,
  output reg [23:0] read_q
);
  (* init = 24'h000000 *)
  wire [23:0] read_data;
  initial read_q = 24'h000000;
  wire [2:0] signature__addr;
  wire [23:0] signature__data;
  wire [2:0] write_address;
  wire [23:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [23:0] memory [7:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 8; memory_row = memory_row + 1)
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
module \ska_lane.bias_copy (
  input wire clk,
  input wire rst,
  input wire [2:0] read_address,
  input wire [2:0] write__addr,
  input wire [23:0] write__data,
  input wire write__en,
  output reg [23:0] read_q
);
  (* init = 24'h000000 *)
  wire [23:0] read_data;
  initial read_q = 24'h000000;
  wire [2:0] signature__addr;
  wire [23:0] signature__data;
  wire [2:0] write_address;
  wire [23:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [23:0] memory [7:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 8; memory_row = memory_row + 1)
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

// Made from ska_hw.hdl.lane.raw_sums.RawSums.
module \ska_lane.sums (
  input wire clk,
  input wire rst,
  input wire first,
  input wire ahead,
  input wire [15:0] z_prev,
  input wire [15:0] d_prev,
  input wire [5:0] clear,
  input wire [15:0] z,
  input wire [15:0] d,
  input wire [46:0] zp,
  output reg [44:0] z_dd_q,
  output reg [44:0] z_z_q,
  output reg [45:0] dd_dd_q,
  output reg [45:0] dz_dz_q,
  output reg [45:0] dz_d_q,
  output reg [74:0] dz_zp_q
);
  reg unused_9_;
  initial unused_9_ = 0;
  (* init = 16'h0000 *)
  wire [15:0] a;
  (* init = 16'h0000 *)
  wire [15:0] a_2;
  (* init = 17'h00000 *)
  wire [16:0] a_3;
  (* init = 17'h00000 *)
  wire [16:0] a_4;
  (* init = 17'h00000 *)
  wire [16:0] a_5;
  (* init = 47'h000000000000 *)
  wire [46:0] a_6;
  (* init = 17'h00000 *)
  wire [16:0] b;
  (* init = 16'h0000 *)
  wire [15:0] b_2;
  (* init = 17'h00000 *)
  wire [16:0] b_3;
  (* init = 17'h00000 *)
  wire [16:0] b_4;
  (* init = 16'h0000 *)
  wire [15:0] b_5;
  (* init = 17'h00000 *)
  wire [16:0] b_6;
  wire changing_next;
  wire changing_not;
  reg changing_q;
  initial changing_q = 1'h0;
  wire [15:0] d_next;
  reg [15:0] d_q;
  initial d_q = 16'h0000;
  (* init = 46'h000000000000 *)
  wire [45:0] dd_dd;
  reg [45:0] dd_dd_next;
  initial dd_dd_q = 46'h000000000000;
  wire [46:0] dd_dd_sum;
  wire [16:0] dd_difference;
  wire [16:0] dd_next;
  reg [16:0] dd_q;
  initial dd_q = 17'h00000;
  (* init = 46'h000000000000 *)
  wire [45:0] dz_d;
  reg [45:0] dz_d_next;
  initial dz_d_q = 46'h000000000000;
  wire [46:0] dz_d_sum;
  wire [16:0] dz_difference;
  (* init = 46'h000000000000 *)
  wire [45:0] dz_dz;
  reg [45:0] dz_dz_next;
  initial dz_dz_q = 46'h000000000000;
  wire [46:0] dz_dz_sum;
  wire [16:0] dz_next;
  reg [16:0] dz_q;
  initial dz_q = 17'h00000;
  (* init = 75'h0000000000000000000 *)
  wire [74:0] dz_zp;
  reg [74:0] dz_zp_next;
  initial dz_zp_q = 75'h0000000000000000000;
  wire [75:0] dz_zp_sum;
  wire [32:0] product;
  wire [31:0] product_2;
  wire [33:0] product_3;
  wire [33:0] product_4;
  wire [32:0] product_5;
  wire [63:0] product_6;
  reg valid_q;
  initial valid_q = 1'h0;
  (* init = 45'h000000000000 *)
  wire [44:0] z_dd;
  reg [44:0] z_dd_next;
  initial z_dd_q = 45'h000000000000;
  wire [45:0] z_dd_sum;
  wire [15:0] z_next;
  reg [15:0] z_q;
  initial z_q = 16'h0000;
  (* init = 45'h000000000000 *)
  wire [44:0] z_z;
  reg [44:0] z_z_next;
  initial z_z_q = 45'h000000000000;
  wire [45:0] z_z_sum;
  wire [46:0] zp_next;
  reg [46:0] zp_q;
  initial zp_q = 47'h000000000000;
  assign changing_not = ~ first;
  assign changing_next = ahead & changing_not;
  assign z_next = valid_q ? z : 16'h0000;
  assign d_next = valid_q ? d : 16'h0000;
  assign dz_difference = $signed(z) - $signed(z_prev);
  assign dz_next = changing_q ? dz_difference : 17'h00000;
  assign dd_difference = d - d_prev;
  assign dd_next = changing_q ? dd_difference : 17'h00000;
  assign zp_next = changing_q ? zp : 47'h000000000000;
  assign z_dd_sum = $signed(z_dd_q) + $signed(product);
  assign z_z_sum = $signed(z_z_q) + $signed(product_2);
  assign dd_dd_sum = $signed(dd_dd_q) + $signed(product_3);
  assign dz_dz_sum = $signed(dz_dz_q) + $signed(product_4);
  assign dz_d_sum = $signed(dz_d_q) + $signed(product_5);
  assign dz_zp_sum = $signed(dz_zp_q) + $signed(product_6);
  always @(posedge clk)
    valid_q <= ahead;
  always @(posedge clk)
    changing_q <= changing_next;
  always @(posedge clk)
    z_q <= z_next;
  always @(posedge clk)
    d_q <= d_next;
  always @(posedge clk)
    dz_q <= dz_next;
  always @(posedge clk)
    dd_q <= dd_next;
  always @(posedge clk)
    zp_q <= zp_next;
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
    .a(dd_q),
    .clk(clk),
    .product_d5_q(product_3),
    .rst(rst)
  );
  \ska_lane.sums.dz_d  dz_d_2 (
    .a(dz_q),
    .b(d_q),
    .clk(clk),
    .product(product_5),
    .rst(rst)
  );
  \ska_lane.sums.dz_dz  dz_dz_2 (
    .a(dz_q),
    .clk(clk),
    .product(product_4),
    .rst(rst)
  );
  \ska_lane.sums.dz_zp  dz_zp_2 (
    .a(zp_q),
    .b(dz_q),
    .clk(clk),
    .product(product_6),
    .rst(rst)
  );
  \ska_lane.sums.z_dd  z_dd_2 (
    .a(z_q),
    .b(dd_q),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  \ska_lane.sums.z_z  z_z_2 (
    .a(z_q),
    .clk(clk),
    .product_d4_q(product_2),
    .rst(rst)
  );
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    if (clear[0]) begin
      z_dd_next = 45'h000000000000;
    end else begin
      z_dd_next = z_dd_sum[44:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    if (clear[1]) begin
      z_z_next = 45'h000000000000;
    end else begin
      z_z_next = z_z_sum[44:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    if (clear[2]) begin
      dd_dd_next = 46'h000000000000;
    end else begin
      dd_dd_next = dd_dd_sum[45:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    if (clear[3]) begin
      dz_dz_next = 46'h000000000000;
    end else begin
      dz_dz_next = dz_dz_sum[45:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    if (clear[4]) begin
      dz_d_next = 46'h000000000000;
    end else begin
      dz_d_next = dz_d_sum[45:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    if (clear[5]) begin
      dz_zp_next = 75'h0000000000000000000;
    end else begin
      dz_zp_next = dz_zp_sum[74:0];
    end
  end
  assign a = z_q;
  assign b = dd_q;
  assign z_dd = z_dd_q;
  assign a_2 = z_q;
  assign b_2 = z_q;
  assign z_z = z_z_q;
  assign a_3 = dd_q;
  assign b_3 = dd_q;
  assign dd_dd = dd_dd_q;
  assign a_4 = dz_q;
  assign b_4 = dz_q;
  assign dz_dz = dz_dz_q;
  assign a_5 = dz_q;
  assign b_5 = d_q;
  assign dz_d = dz_d_q;
  assign a_6 = zp_q;
  assign b_6 = dz_q;
  assign dz_zp = dz_zp_q;
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.sums.z_dd (
  input wire clk,
  input wire rst,
  output wire [32:0] product,
  input wire [15:0] a,
  input wire [16:0] b
);
  reg [15:0] a_q;
  initial a_q = 16'h0000;
  reg [16:0] b_q;
  initial b_q = 17'h00000;
  reg [32:0] partial_0_0_d1_q;
  initial partial_0_0_d1_q = 33'h000000000;
  wire [32:0] partial_0_0_next;
  reg [32:0] partial_0_0_q;
  initial partial_0_0_q = 33'h000000000;
  wire [33:0] product_left;
  assign partial_0_0_next = $signed(a_q) * $signed(b_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= partial_0_0_next;
  always @(posedge clk)
    partial_0_0_d1_q <= partial_0_0_q;
  assign product = product_left[32:0];
  assign product_left = { partial_0_0_d1_q[32], partial_0_0_d1_q };
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.sums.z_z (
  input wire clk,
  input wire rst,
  input wire [15:0] a,
  output reg [31:0] product_d4_q
);
  reg [15:0] a_q;
  initial a_q = 16'h0000;
  wire [15:0] b;
  reg [15:0] b_q;
  initial b_q = 16'h0000;
  (* init = 32'd0 *)
  wire [31:0] product;
  wire [31:0] product_d1_next;
  reg [31:0] product_d1_q;
  initial product_d1_q = 32'd0;
  reg [31:0] product_d2_q;
  initial product_d2_q = 32'd0;
  reg [31:0] product_d3_q;
  initial product_d3_q = 32'd0;
  initial product_d4_q = 32'd0;
  assign product_d1_next = $signed(a_q) * $signed(b_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= a;
  always @(posedge clk)
    product_d1_q <= product_d1_next;
  always @(posedge clk)
    product_d2_q <= product_d1_q;
  always @(posedge clk)
    product_d3_q <= product_d2_q;
  always @(posedge clk)
    product_d4_q <= product_d3_q;
  assign b = a;
  assign product = product_d4_q;
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.sums.dd_dd (
  input wire clk,
  input wire rst,
  input wire [16:0] a,
  output reg [33:0] product_d5_q
);
  reg [16:0] a_q;
  initial a_q = 17'h00000;
  wire [16:0] b;
  reg [16:0] b_q;
  initial b_q = 17'h00000;
  (* init = 34'h000000000 *)
  wire [33:0] product;
  wire [33:0] product_d1_next;
  reg [33:0] product_d1_q;
  initial product_d1_q = 34'h000000000;
  reg [33:0] product_d2_q;
  initial product_d2_q = 34'h000000000;
  reg [33:0] product_d3_q;
  initial product_d3_q = 34'h000000000;
  reg [33:0] product_d4_q;
  initial product_d4_q = 34'h000000000;
  initial product_d5_q = 34'h000000000;
  assign product_d1_next = $signed(a_q) * $signed(b_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= a;
  always @(posedge clk)
    product_d1_q <= product_d1_next;
  always @(posedge clk)
    product_d2_q <= product_d1_q;
  always @(posedge clk)
    product_d3_q <= product_d2_q;
  always @(posedge clk)
    product_d4_q <= product_d3_q;
  always @(posedge clk)
    product_d5_q <= product_d4_q;
  assign b = a;
  assign product = product_d5_q;
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.sums.dz_dz (
  input wire clk,
  input wire rst,
  output wire [33:0] product,
  input wire [16:0] a
);
  reg [16:0] a_q;
  initial a_q = 17'h00000;
  wire [16:0] b;
  reg [16:0] b_q;
  initial b_q = 17'h00000;
  reg [33:0] partial_0_0_d1_q;
  initial partial_0_0_d1_q = 34'h000000000;
  wire [33:0] partial_0_0_next;
  reg [33:0] partial_0_0_q;
  initial partial_0_0_q = 34'h000000000;
  wire [34:0] product_left;
  assign partial_0_0_next = $signed(a_q) * $signed(b_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= a;
  always @(posedge clk)
    partial_0_0_q <= partial_0_0_next;
  always @(posedge clk)
    partial_0_0_d1_q <= partial_0_0_q;
  assign b = a;
  assign product = product_left[33:0];
  assign product_left = { partial_0_0_d1_q[33], partial_0_0_d1_q };
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.sums.dz_d (
  input wire clk,
  input wire rst,
  output wire [32:0] product,
  input wire [15:0] b,
  input wire [16:0] a
);
  reg [16:0] a_q;
  initial a_q = 17'h00000;
  reg [15:0] b_q;
  initial b_q = 16'h0000;
  reg [32:0] partial_0_0_d1_q;
  initial partial_0_0_d1_q = 33'h000000000;
  wire [32:0] partial_0_0_next;
  reg [32:0] partial_0_0_q;
  initial partial_0_0_q = 33'h000000000;
  wire [33:0] product_left;
  assign partial_0_0_next = $signed(a_q) * $signed({ 1'h0, b_q });
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= partial_0_0_next;
  always @(posedge clk)
    partial_0_0_d1_q <= partial_0_0_q;
  assign product = product_left[32:0];
  assign product_left = { partial_0_0_d1_q[32], partial_0_0_d1_q };
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.sums.dz_zp (
  input wire clk,
  input wire rst,
  output wire [63:0] product,
  input wire [16:0] b,
  input wire [46:0] a
);
  reg [46:0] a_q;
  initial a_q = 47'h000000000000;
  reg [16:0] b_q;
  initial b_q = 17'h00000;
  reg [33:0] partial_0_0_d1_q;
  initial partial_0_0_d1_q = 34'h000000000;
  wire [33:0] partial_0_0_next;
  reg [33:0] partial_0_0_q;
  initial partial_0_0_q = 34'h000000000;
  reg [33:0] partial_1_0_d1_q;
  initial partial_1_0_d1_q = 34'h000000000;
  wire [33:0] partial_1_0_next;
  reg [33:0] partial_1_0_q;
  initial partial_1_0_q = 34'h000000000;
  reg [29:0] partial_2_0_d1_q;
  initial partial_2_0_d1_q = 30'h00000000;
  wire [29:0] partial_2_0_next;
  reg [29:0] partial_2_0_q;
  initial partial_2_0_q = 30'h00000000;
  wire [64:0] product_left;
  wire [36:0] sum_1_0_next;
  reg [52:0] sum_1_0_q;
  initial sum_1_0_q = 53'h00000000000000;
  reg [29:0] sum_1_1_d1_q;
  initial sum_1_1_d1_q = 30'h00000000;
  wire [30:0] sum_2_0_next;
  reg [63:0] sum_2_0_q;
  initial sum_2_0_q = 64'h0000000000000000;
  assign sum_1_0_next = $signed(partial_0_0_d1_q[33:17]) + $signed(partial_1_0_d1_q);
  assign sum_2_0_next = $signed(sum_1_0_q[52:34]) + $signed(sum_1_1_d1_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= partial_0_0_next;
  always @(posedge clk)
    partial_0_0_d1_q <= partial_0_0_q;
  always @(posedge clk)
    partial_1_0_q <= partial_1_0_next;
  always @(posedge clk)
    partial_1_0_d1_q <= partial_1_0_q;
  always @(posedge clk)
    partial_2_0_q <= partial_2_0_next;
  always @(posedge clk)
    partial_2_0_d1_q <= partial_2_0_q;
  always @(posedge clk)
    sum_1_0_q <= { sum_1_0_next[35:0], partial_0_0_d1_q[16:0] };
  always @(posedge clk)
    sum_1_1_d1_q <= partial_2_0_d1_q;
  always @(posedge clk)
    sum_2_0_q <= { sum_2_0_next[29:0], sum_1_0_q[33:0] };
  assign partial_0_0_next = $signed({ 1'h0, a_q[16:0] }) * $signed(b_q);
  assign partial_1_0_next = $signed({ 1'h0, a_q[33:17] }) * $signed(b_q);
  assign partial_2_0_next = $signed(a_q[46:34]) * $signed(b_q);
  assign product = product_left[63:0];
  assign product_left = { sum_2_0_q[63], sum_2_0_q };
endmodule

// Made from ska_hw.hdl.lib.requantize.Requantize.
module \ska_lane.view_d (
  output wire [15:0] y,
  input wire [15:0] x
);
  wire [16:0] y_left;
  assign y = y_left[15:0];
  assign y_left = { 1'h0, x };
endmodule

// Made from ska_hw.hdl.lane.weight_updater.WeightUpdater.
module \ska_lane.updater (
  input wire clk,
  input wire rst,
  input wire [17:0] b,
  input wire [39:0] a,
  input wire [23:0] w,
  input wire [5:0] cut,
  output reg [23:0] w_next,
  output reg overflow
);
  reg unused_10_;
  initial unused_10_ = 0;
  wire [39:0] a_2;
  reg [1:0] amount_0_d1_q;
  initial amount_0_d1_q = 2'h0;
  reg [1:0] amount_1_d1_q;
  initial amount_1_d1_q = 2'h0;
  wire carry_next;
  wire carry_or;
  reg carry_q;
  initial carry_q = 1'h0;
  wire carry_xor;
  reg [1:0] cut_0_d1_q;
  initial cut_0_d1_q = 2'h0;
  reg [1:0] cut_0_d2_q;
  initial cut_0_d2_q = 2'h0;
  reg [1:0] cut_0_d3_q;
  initial cut_0_d3_q = 2'h0;
  reg [1:0] cut_0_d4_q;
  initial cut_0_d4_q = 2'h0;
  reg [1:0] cut_0_d5_q;
  initial cut_0_d5_q = 2'h0;
  reg [1:0] cut_1_d1_q;
  initial cut_1_d1_q = 2'h0;
  reg [1:0] cut_1_d2_q;
  initial cut_1_d2_q = 2'h0;
  reg [1:0] cut_1_d3_q;
  initial cut_1_d3_q = 2'h0;
  reg [1:0] cut_1_d4_q;
  initial cut_1_d4_q = 2'h0;
  reg [1:0] cut_1_d5_q;
  initial cut_1_d5_q = 2'h0;
  reg [1:0] cut_1_d6_q;
  initial cut_1_d6_q = 2'h0;
  reg [1:0] cut_2_d1_q;
  initial cut_2_d1_q = 2'h0;
  reg [1:0] cut_2_d2_q;
  initial cut_2_d2_q = 2'h0;
  reg [1:0] cut_2_d3_q;
  initial cut_2_d3_q = 2'h0;
  reg [1:0] cut_2_d4_q;
  initial cut_2_d4_q = 2'h0;
  reg [1:0] cut_2_d5_q;
  initial cut_2_d5_q = 2'h0;
  reg [1:0] cut_2_d6_q;
  initial cut_2_d6_q = 2'h0;
  reg [1:0] cut_2_d7_q;
  initial cut_2_d7_q = 2'h0;
  wire huge_0_next;
  reg huge_0_q;
  initial huge_0_q = 1'h0;
  wire huge_1_next;
  wire huge_1_next_and;
  wire huge_1_next_and_2;
  wire huge_1_next_and_3;
  wire huge_1_next_and_4;
  wire huge_1_next_any;
  wire huge_1_next_at_most;
  wire huge_1_next_at_most_2;
  wire huge_1_next_at_most_3;
  wire huge_1_next_at_most_4;
  reg huge_1_q;
  initial huge_1_q = 1'h0;
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
  wire huge_2_next_any_2;
  wire huge_2_next_any_3;
  wire huge_2_next_any_4;
  wire huge_2_next_any_5;
  wire huge_2_next_any_6;
  wire huge_2_next_at_most;
  wire huge_2_next_at_most_2;
  wire huge_2_next_at_most_3;
  wire huge_2_next_at_most_4;
  wire huge_2_next_at_most_5;
  wire huge_2_next_at_most_6;
  wire huge_2_next_at_most_7;
  wire huge_2_next_at_most_8;
  wire huge_2_next_or;
  wire huge_2_next_xor;
  wire huge_2_next_xor_2;
  wire huge_2_next_xor_3;
  wire huge_2_next_xor_4;
  reg huge_2_q;
  initial huge_2_q = 1'h0;
  reg huge_d1_q;
  initial huge_d1_q = 1'h0;
  reg huge_d2_q;
  initial huge_d2_q = 1'h0;
  reg [24:0] kept_d1_q;
  initial kept_d1_q = 25'h0000000;
  wire [17:0] mantissa;
  reg negative_d1_q;
  initial negative_d1_q = 1'h0;
  reg negative_d2_q;
  initial negative_d2_q = 1'h0;
  reg negative_early_d1_q;
  initial negative_early_d1_q = 1'h0;
  reg negative_early_d2_q;
  initial negative_early_d2_q = 1'h0;
  reg negative_early_d3_q;
  initial negative_early_d3_q = 1'h0;
  wire ones_0_d1_next;
  wire ones_0_d1_next_2;
  wire ones_0_d1_next_3;
  reg [2:0] ones_0_d1_q;
  initial ones_0_d1_q = 3'h0;
  wire ones_1_d1_next;
  wire ones_1_d1_next_2;
  wire ones_1_d1_next_3;
  reg [2:0] ones_1_d1_q;
  initial ones_1_d1_q = 3'h0;
  wire others_0_d1_next;
  wire others_0_d1_next_2;
  wire others_0_d1_next_3;
  wire others_0_d1_next_4;
  reg [3:0] others_0_d1_q;
  initial others_0_d1_q = 4'h0;
  wire [15:0] others_0_d1_xor;
  wire [15:0] others_0_d1_xor_2;
  wire [15:0] others_0_d1_xor_3;
  wire [15:0] others_0_d1_xor_4;
  wire others_1_d1_next;
  wire others_1_d1_next_2;
  wire others_1_d1_next_3;
  wire others_1_d1_next_4;
  reg [3:0] others_1_d1_q;
  initial others_1_d1_q = 4'h0;
  wire [3:0] others_1_d1_xor;
  wire [3:0] others_1_d1_xor_2;
  wire [3:0] others_1_d1_xor_3;
  wire [3:0] others_1_d1_xor_4;
  initial overflow = 1'h0;
  wire overflow_all;
  wire overflow_any;
  wire overflow_next;
  wire overflow_not;
  wire overflow_not_2;
  wire overflow_or;
  (* init = 1'h0 *)
  wire overflow_q;
  wire [57:0] product;
  wire sticky_0_next;
  reg sticky_0_q;
  initial sticky_0_q = 1'h0;
  wire sticky_1_next;
  wire sticky_1_next_and;
  wire sticky_1_next_and_2;
  wire sticky_1_next_and_3;
  wire sticky_1_next_any;
  wire sticky_1_next_more;
  wire sticky_1_next_more_2;
  wire sticky_1_next_more_3;
  reg sticky_1_q;
  initial sticky_1_q = 1'h0;
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
  wire sticky_2_next_more;
  wire sticky_2_next_more_2;
  wire sticky_2_next_more_3;
  wire sticky_2_next_more_4;
  wire sticky_2_next_more_5;
  wire sticky_2_next_more_6;
  wire sticky_2_next_or;
  reg sticky_2_q;
  initial sticky_2_q = 1'h0;
  wire [26:0] total_next;
  reg [25:0] total_q;
  initial total_q = 26'h0000000;
  wire [26:0] total_sum;
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
  wire unused_any_2;
  wire unused_any_3;
  wire unused_any_4;
  wire unused_any_5;
  wire unused_any_6;
  wire unused_any_7;
  wire unused_any_8;
  wire unused_any_9;
  wire unused_xor;
  wire unused_xor_10;
  wire unused_xor_11;
  wire unused_xor_12;
  wire unused_xor_2;
  wire unused_xor_3;
  wire unused_xor_4;
  wire unused_xor_5;
  wire unused_xor_6;
  wire unused_xor_7;
  wire unused_xor_8;
  wire unused_xor_9;
  wire [40:0] value_0_next;
  wire [40:0] value_0_next_and;
  wire [40:0] value_0_next_and_2;
  wire [40:0] value_0_next_and_3;
  wire [40:0] value_0_next_and_4;
  wire [40:0] value_0_next_or;
  wire [40:0] value_0_next_or_2;
  reg [40:0] value_0_q;
  initial value_0_q = 41'h00000000000;
  reg [28:0] value_1_next;
  reg [28:0] value_1_q;
  initial value_1_q = 29'h00000000;
  reg [25:0] value_2_next;
  reg [25:0] value_2_q;
  initial value_2_q = 26'h0000000;
  reg [23:0] w_d1_q;
  initial w_d1_q = 24'h000000;
  reg [23:0] w_d2_q;
  initial w_d2_q = 24'h000000;
  reg [23:0] w_d3_q;
  initial w_d3_q = 24'h000000;
  reg [23:0] w_d4_q;
  initial w_d4_q = 24'h000000;
  reg [23:0] w_d5_q;
  initial w_d5_q = 24'h000000;
  reg [23:0] w_d6_q;
  initial w_d6_q = 24'h000000;
  reg [23:0] w_d7_q;
  initial w_d7_q = 24'h000000;
  reg [23:0] w_d8_q;
  initial w_d8_q = 24'h000000;
  reg [23:0] w_late_d1_q;
  initial w_late_d1_q = 24'h000000;
  initial w_next = 24'h000000;
  wire w_next_all;
  wire w_next_any;
  wire [23:0] w_next_choice;
  wire w_next_choice_2;
  reg [23:0] w_next_next;
  wire w_next_not;
  wire w_next_not_2;
  wire w_next_or;
  wire w_next_or_2;
  (* init = 24'h000000 *)
  wire [23:0] w_next_q;
  reg [1:0] way_d1_q;
  initial way_d1_q = 2'h0;
  reg [1:0] way_d2_q;
  initial way_d2_q = 2'h0;
  reg [1:0] way_d3_q;
  initial way_d3_q = 2'h0;
  reg [1:0] way_d4_q;
  initial way_d4_q = 2'h0;
  wire [3:0] ways_d1_next;
  reg [3:0] ways_d1_q;
  initial ways_d1_q = 4'h0;
  assign value_0_next_and = { product[39:0], 1'h0 } & {41{ways_d1_q[0]}};
  assign value_0_next_and_2 = product[55:15] & {41{ways_d1_q[1]}};
  assign value_0_next_or_2 = value_0_next_and | value_0_next_and_2;
  assign value_0_next_and_3 = { {14{product[57]}}, product[57:31] } & {41{ways_d1_q[2]}};
  assign value_0_next_or = value_0_next_or_2 | value_0_next_and_3;
  assign value_0_next_and_4 = { {30{product[57]}}, product[57:47] } & {41{ways_d1_q[3]}};
  assign value_0_next = value_0_next_or | value_0_next_and_4;
  assign sticky_1_next_more = amount_0_d1_q > 1'h0;
  assign sticky_1_next_and = sticky_1_next_more & ones_0_d1_q[0];
  assign sticky_1_next_more_2 = amount_0_d1_q > 1'h1;
  assign sticky_1_next_and_2 = sticky_1_next_more_2 & ones_0_d1_q[1];
  assign sticky_1_next_more_3 = amount_0_d1_q > 2'h2;
  assign sticky_1_next_and_3 = sticky_1_next_more_3 & ones_0_d1_q[2];
  assign sticky_1_next_any = | { sticky_1_next_and_3, sticky_1_next_and_2, sticky_1_next_and };
  assign sticky_1_next = sticky_0_q | sticky_1_next_any;
  assign huge_1_next_at_most = amount_0_d1_q <= 1'h0;
  assign huge_1_next_and = huge_1_next_at_most & others_0_d1_q[0];
  assign huge_1_next_at_most_2 = amount_0_d1_q <= 1'h1;
  assign huge_1_next_and_2 = huge_1_next_at_most_2 & others_0_d1_q[1];
  assign huge_1_next_at_most_3 = amount_0_d1_q <= 2'h2;
  assign huge_1_next_and_3 = huge_1_next_at_most_3 & others_0_d1_q[2];
  assign huge_1_next_at_most_4 = amount_0_d1_q <= 2'h3;
  assign huge_1_next_and_4 = huge_1_next_at_most_4 & others_0_d1_q[3];
  assign huge_1_next_any = | { huge_1_next_and_4, huge_1_next_and_3, huge_1_next_and_2, huge_1_next_and };
  assign huge_1_next = huge_0_q | huge_1_next_any;
  assign sticky_2_next_more = amount_1_d1_q > 1'h0;
  assign sticky_2_next_and = sticky_2_next_more & ones_1_d1_q[0];
  assign sticky_2_next_more_2 = amount_1_d1_q > 1'h1;
  assign sticky_2_next_and_2 = sticky_2_next_more_2 & ones_1_d1_q[1];
  assign sticky_2_next_more_3 = amount_1_d1_q > 2'h2;
  assign sticky_2_next_and_3 = sticky_2_next_more_3 & ones_1_d1_q[2];
  assign sticky_2_next_any = | { sticky_2_next_and_3, sticky_2_next_and_2, sticky_2_next_and };
  assign sticky_2_next_or = sticky_1_q | sticky_2_next_any;
  assign sticky_2_next_more_4 = cut_2_d7_q > 1'h0;
  assign sticky_2_next_and_4 = sticky_2_next_more_4 & sticky_2_next_any_3;
  assign sticky_2_next_more_5 = cut_2_d7_q > 1'h1;
  assign sticky_2_next_and_5 = sticky_2_next_more_5 & sticky_2_next_any_4;
  assign sticky_2_next_more_6 = cut_2_d7_q > 2'h2;
  assign sticky_2_next_and_6 = sticky_2_next_more_6 & sticky_2_next_any_5;
  assign sticky_2_next_any_2 = | { sticky_2_next_and_6, sticky_2_next_and_5, sticky_2_next_and_4 };
  assign sticky_2_next = sticky_2_next_or | sticky_2_next_any_2;
  assign huge_2_next_at_most = amount_1_d1_q <= 1'h0;
  assign huge_2_next_and = huge_2_next_at_most & others_1_d1_q[0];
  assign huge_2_next_at_most_2 = amount_1_d1_q <= 1'h1;
  assign huge_2_next_and_2 = huge_2_next_at_most_2 & others_1_d1_q[1];
  assign huge_2_next_at_most_3 = amount_1_d1_q <= 2'h2;
  assign huge_2_next_and_3 = huge_2_next_at_most_3 & others_1_d1_q[2];
  assign huge_2_next_at_most_4 = amount_1_d1_q <= 2'h3;
  assign huge_2_next_and_4 = huge_2_next_at_most_4 & others_1_d1_q[3];
  assign huge_2_next_any = | { huge_2_next_and_4, huge_2_next_and_3, huge_2_next_and_2, huge_2_next_and };
  assign huge_2_next_or = huge_1_q | huge_2_next_any;
  assign huge_2_next_at_most_5 = cut_2_d7_q <= 1'h0;
  assign huge_2_next_xor = value_1_q[25] ^ value_1_q[28];
  assign unused_xor = value_1_q[26] ^ value_1_q[28];
  assign unused_xor_2 = value_1_q[27] ^ value_1_q[28];
  assign unused_xor_3 = value_1_q[28] ^ value_1_q[28];
  assign huge_2_next_and_5 = huge_2_next_at_most_5 & huge_2_next_any_3;
  assign huge_2_next_at_most_6 = cut_2_d7_q <= 1'h1;
  assign unused_xor_4 = value_1_q[25] ^ value_1_q[28];
  assign huge_2_next_xor_2 = value_1_q[26] ^ value_1_q[28];
  assign unused_xor_5 = value_1_q[27] ^ value_1_q[28];
  assign unused_xor_6 = value_1_q[28] ^ value_1_q[28];
  assign huge_2_next_and_6 = huge_2_next_at_most_6 & huge_2_next_any_4;
  assign huge_2_next_at_most_7 = cut_2_d7_q <= 2'h2;
  assign unused_xor_7 = value_1_q[25] ^ value_1_q[28];
  assign unused_xor_8 = value_1_q[26] ^ value_1_q[28];
  assign huge_2_next_xor_3 = value_1_q[27] ^ value_1_q[28];
  assign unused_xor_9 = value_1_q[28] ^ value_1_q[28];
  assign huge_2_next_and_7 = huge_2_next_at_most_7 & huge_2_next_any_5;
  assign huge_2_next_at_most_8 = cut_2_d7_q <= 2'h3;
  assign unused_xor_10 = value_1_q[25] ^ value_1_q[28];
  assign unused_xor_11 = value_1_q[26] ^ value_1_q[28];
  assign unused_xor_12 = value_1_q[27] ^ value_1_q[28];
  assign huge_2_next_xor_4 = value_1_q[28] ^ value_1_q[28];
  assign huge_2_next_and_8 = huge_2_next_at_most_8 & huge_2_next_any_6;
  assign huge_2_next_any_2 = | { huge_2_next_and_8, huge_2_next_and_7, huge_2_next_and_6, huge_2_next_and_5 };
  assign huge_2_next = huge_2_next_or | huge_2_next_any_2;
  assign ones_0_d1_next = | { product[14:0], 1'h0 };
  assign ones_0_d1_next_2 = | product[30:15];
  assign ones_0_d1_next_3 = | product[46:31];
  assign others_0_d1_xor = product[54:39] ^ {16{product[57]}};
  assign others_0_d1_next = | others_0_d1_xor;
  assign others_0_d1_xor_2 = { {13{product[57]}}, product[57:55] } ^ {16{product[57]}};
  assign others_0_d1_next_2 = | others_0_d1_xor_2;
  assign others_0_d1_xor_3 = {16{product[57]}} ^ {16{product[57]}};
  assign others_0_d1_next_3 = | others_0_d1_xor_3;
  assign others_0_d1_xor_4 = {16{product[57]}} ^ {16{product[57]}};
  assign others_0_d1_next_4 = | others_0_d1_xor_4;
  assign ways_d1_next = 1'h1 << way_d4_q;
  assign ones_1_d1_next = | value_0_q[3:0];
  assign ones_1_d1_next_2 = | value_0_q[7:4];
  assign ones_1_d1_next_3 = | value_0_q[11:8];
  assign others_1_d1_xor = value_0_q[31:28] ^ {4{value_0_q[40]}};
  assign others_1_d1_next = | others_1_d1_xor;
  assign others_1_d1_xor_2 = value_0_q[35:32] ^ {4{value_0_q[40]}};
  assign others_1_d1_next_2 = | others_1_d1_xor_2;
  assign others_1_d1_xor_3 = value_0_q[39:36] ^ {4{value_0_q[40]}};
  assign others_1_d1_next_3 = | others_1_d1_xor_3;
  assign others_1_d1_xor_4 = {4{value_0_q[40]}} ^ {4{value_0_q[40]}};
  assign others_1_d1_next_4 = | others_1_d1_xor_4;
  assign carry_xor = value_2_q[1] ^ w_d8_q[0];
  assign carry_or = sticky_2_q | carry_xor;
  assign carry_next = value_2_q[0] & carry_or;
  assign total_sum = $signed({ w_late_d1_q, 1'h1 }) + $signed({ kept_d1_q, carry_q });
  assign overflow_all = & total_q[25:23];
  assign overflow_any = | total_q[25:23];
  assign overflow_not_2 = ~ overflow_any;
  assign overflow_or = overflow_all | overflow_not_2;
  assign overflow_not = ~ overflow_or;
  assign overflow_next = huge_d2_q | overflow_not;
  assign w_next_all = & total_q[25:23];
  assign w_next_any = | total_q[25:23];
  assign w_next_not_2 = ~ w_next_any;
  assign w_next_or_2 = w_next_all | w_next_not_2;
  assign w_next_not = ~ w_next_or_2;
  assign w_next_or = huge_d2_q | w_next_not;
  assign w_next_choice_2 = huge_d2_q ? negative_d2_q : total_q[25];
  assign w_next_choice = w_next_choice_2 ? 24'h800000 : 24'h7fffff;
  always @(posedge clk)
    negative_early_d1_q <= product[57];
  always @(posedge clk)
    negative_early_d2_q <= negative_early_d1_q;
  always @(posedge clk)
    negative_early_d3_q <= negative_early_d2_q;
  always @(posedge clk)
    cut_0_d1_q <= cut[5:4];
  always @(posedge clk)
    cut_0_d2_q <= cut_0_d1_q;
  always @(posedge clk)
    cut_0_d3_q <= cut_0_d2_q;
  always @(posedge clk)
    cut_0_d4_q <= cut_0_d3_q;
  always @(posedge clk)
    cut_0_d5_q <= cut_0_d4_q;
  always @(posedge clk)
    ones_0_d1_q <= { ones_0_d1_next_3, ones_0_d1_next_2, ones_0_d1_next };
  always @(posedge clk)
    others_0_d1_q <= { others_0_d1_next_4, others_0_d1_next_3, others_0_d1_next_2, others_0_d1_next };
  always @(posedge clk)
    amount_0_d1_q <= cut_0_d5_q;
  always @(posedge clk)
    way_d1_q <= cut[5:4];
  always @(posedge clk)
    way_d2_q <= way_d1_q;
  always @(posedge clk)
    way_d3_q <= way_d2_q;
  always @(posedge clk)
    way_d4_q <= way_d3_q;
  always @(posedge clk)
    ways_d1_q <= ways_d1_next;
  always @(posedge clk)
    value_0_q <= value_0_next;
  always @(posedge clk)
    sticky_0_q <= 1'h0;
  always @(posedge clk)
    huge_0_q <= 1'h0;
  always @(posedge clk)
    cut_1_d1_q <= cut[3:2];
  always @(posedge clk)
    cut_1_d2_q <= cut_1_d1_q;
  always @(posedge clk)
    cut_1_d3_q <= cut_1_d2_q;
  always @(posedge clk)
    cut_1_d4_q <= cut_1_d3_q;
  always @(posedge clk)
    cut_1_d5_q <= cut_1_d4_q;
  always @(posedge clk)
    cut_1_d6_q <= cut_1_d5_q;
  always @(posedge clk)
    ones_1_d1_q <= { ones_1_d1_next_3, ones_1_d1_next_2, ones_1_d1_next };
  always @(posedge clk)
    others_1_d1_q <= { others_1_d1_next_4, others_1_d1_next_3, others_1_d1_next_2, others_1_d1_next };
  always @(posedge clk)
    amount_1_d1_q <= cut_1_d6_q;
  always @(posedge clk)
    value_1_q <= value_1_next;
  always @(posedge clk)
    sticky_1_q <= sticky_1_next;
  always @(posedge clk)
    huge_1_q <= huge_1_next;
  always @(posedge clk)
    cut_2_d1_q <= cut[1:0];
  always @(posedge clk)
    cut_2_d2_q <= cut_2_d1_q;
  always @(posedge clk)
    cut_2_d3_q <= cut_2_d2_q;
  always @(posedge clk)
    cut_2_d4_q <= cut_2_d3_q;
  always @(posedge clk)
    cut_2_d5_q <= cut_2_d4_q;
  always @(posedge clk)
    cut_2_d6_q <= cut_2_d5_q;
  always @(posedge clk)
    cut_2_d7_q <= cut_2_d6_q;
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
    w_d3_q <= w_d2_q;
  always @(posedge clk)
    w_d4_q <= w_d3_q;
  always @(posedge clk)
    w_d5_q <= w_d4_q;
  always @(posedge clk)
    w_d6_q <= w_d5_q;
  always @(posedge clk)
    w_d7_q <= w_d6_q;
  always @(posedge clk)
    w_d8_q <= w_d7_q;
  always @(posedge clk)
    carry_q <= carry_next;
  always @(posedge clk)
    kept_d1_q <= value_2_q[25:1];
  always @(posedge clk)
    w_late_d1_q <= w_d8_q;
  always @(posedge clk)
    total_q <= total_next[25:0];
  always @(posedge clk)
    huge_d1_q <= huge_2_q;
  always @(posedge clk)
    huge_d2_q <= huge_d1_q;
  always @(posedge clk)
    negative_d1_q <= negative_early_d3_q;
  always @(posedge clk)
    negative_d2_q <= negative_d1_q;
  always @(posedge clk)
    w_next <= w_next_next;
  always @(posedge clk)
    overflow <= overflow_next;
  \ska_lane.updater.product  product_2 (
    .a(a),
    .b(b),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  always @* begin
    if (unused_10_) begin end
    (* full_case = 32'd1 *)
    casez (cut_1_d6_q)
      2'h0:
          value_1_next = value_0_q[28:0];
      2'h1:
          value_1_next = value_0_q[32:4];
      2'h2:
          value_1_next = value_0_q[36:8];
      2'h3:
          value_1_next = value_0_q[40:12];
      default: ;
    endcase
  end
  always @* begin
    if (unused_10_) begin end
    (* full_case = 32'd1 *)
    casez (cut_2_d7_q)
      2'h0:
          value_2_next = value_1_q[25:0];
      2'h1:
          value_2_next = value_1_q[26:1];
      2'h2:
          value_2_next = value_1_q[27:2];
      2'h3:
          value_2_next = value_1_q[28:3];
      default: ;
    endcase
  end
  always @* begin
    if (unused_10_) begin end
    w_next_next = total_q[23:0];
    if (w_next_or) begin
      w_next_next = w_next_choice;
    end
  end
  assign a_2 = a;
  assign mantissa = b;
  assign w_next_q = w_next;
  assign overflow_q = overflow;
  assign sticky_2_next_any_3 = value_1_q[0];
  assign unused_any = value_1_q[1];
  assign unused_any_2 = value_1_q[2];
  assign unused_any_3 = value_1_q[0];
  assign sticky_2_next_any_4 = value_1_q[1];
  assign unused_any_4 = value_1_q[2];
  assign unused_any_5 = value_1_q[0];
  assign unused_any_6 = value_1_q[1];
  assign sticky_2_next_any_5 = value_1_q[2];
  assign huge_2_next_any_3 = huge_2_next_xor;
  assign unused_any_7 = unused_xor;
  assign unused_any_8 = unused_xor_2;
  assign unused_any_9 = unused_xor_3;
  assign unused_any_10 = unused_xor_4;
  assign huge_2_next_any_4 = huge_2_next_xor_2;
  assign unused_any_11 = unused_xor_5;
  assign unused_any_12 = unused_xor_6;
  assign unused_any_13 = unused_xor_7;
  assign unused_any_14 = unused_xor_8;
  assign huge_2_next_any_5 = huge_2_next_xor_3;
  assign unused_any_15 = unused_xor_9;
  assign unused_any_16 = unused_xor_10;
  assign unused_any_17 = unused_xor_11;
  assign unused_any_18 = unused_xor_12;
  assign huge_2_next_any_6 = huge_2_next_xor_4;
  assign total_next = { total_sum[26], total_sum[26:1] };
  assign sticky_0_next = 1'h0;
  assign huge_0_next = 1'h0;
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_lane.updater.product (
  input wire clk,
  input wire rst,
  output wire [57:0] product,
  input wire [17:0] b,
  input wire [39:0] a
);
  reg [39:0] a_q;
  initial a_q = 40'h0000000000;
  reg [17:0] b_q;
  initial b_q = 18'h00000;
  reg [33:0] partial_0_0_d1_q;
  initial partial_0_0_d1_q = 34'h000000000;
  wire [33:0] partial_0_0_next;
  reg [33:0] partial_0_0_q;
  initial partial_0_0_q = 34'h000000000;
  reg [22:0] partial_0_1_d1_q;
  initial partial_0_1_d1_q = 23'h000000;
  wire [22:0] partial_0_1_next;
  reg [22:0] partial_0_1_q;
  initial partial_0_1_q = 23'h000000;
  reg [33:0] partial_1_0_d1_q;
  initial partial_1_0_d1_q = 34'h000000000;
  wire [33:0] partial_1_0_next;
  reg [33:0] partial_1_0_q;
  initial partial_1_0_q = 34'h000000000;
  reg [39:0] partial_2_0_d1_q;
  initial partial_2_0_d1_q = 40'h0000000000;
  wire [40:0] partial_2_0_next;
  reg [39:0] partial_2_0_q;
  initial partial_2_0_q = 40'h0000000000;
  wire [58:0] product_left;
  wire [41:0] sum_1_0_next;
  reg [57:0] sum_1_0_q;
  initial sum_1_0_q = 58'h000000000000000;
  reg [39:0] sum_1_1_d1_q;
  initial sum_1_1_d1_q = 40'h0000000000;
  wire [41:0] sum_2_0_next;
  reg [57:0] sum_2_0_q;
  initial sum_2_0_q = 58'h000000000000000;
  assign partial_1_0_next = a_q[33:17] * b_q[16:0];
  assign partial_2_0_next = { a_q[39], a_q } & { 1'h0, {40{b_q[17]}} };
  assign sum_1_0_next = $signed({ partial_0_1_d1_q, partial_0_0_d1_q[33:17] }) + $signed({ 1'h0, partial_1_0_d1_q });
  assign sum_2_0_next = $signed(sum_1_0_q[57:17]) + $signed(sum_1_1_d1_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= partial_0_0_next;
  always @(posedge clk)
    partial_0_0_d1_q <= partial_0_0_q;
  always @(posedge clk)
    partial_0_1_q <= partial_0_1_next;
  always @(posedge clk)
    partial_0_1_d1_q <= partial_0_1_q;
  always @(posedge clk)
    partial_1_0_q <= partial_1_0_next;
  always @(posedge clk)
    partial_1_0_d1_q <= partial_1_0_q;
  always @(posedge clk)
    partial_2_0_q <= partial_2_0_next[39:0];
  always @(posedge clk)
    partial_2_0_d1_q <= partial_2_0_q;
  always @(posedge clk)
    sum_1_0_q <= { sum_1_0_next[40:0], partial_0_0_d1_q[16:0] };
  always @(posedge clk)
    sum_1_1_d1_q <= partial_2_0_d1_q;
  always @(posedge clk)
    sum_2_0_q <= { sum_2_0_next[40:0], sum_1_0_q[16:0] };
  assign partial_0_0_next = a_q[16:0] * b_q[16:0];
  assign partial_0_1_next = $signed(a_q[39:34]) * $signed({ 1'h0, b_q[16:0] });
  assign product = product_left[57:0];
  assign product_left = { sum_2_0_q[57], sum_2_0_q };
endmodule

// Made from ska_hw.hdl.lib.requantize.Requantize.
module \ska_lane.view_w (
  input wire clk,
  input wire rst,
  input wire [23:0] x,
  output reg [15:0] y_q,
  output reg overflow_q
);
  reg unused_11_;
  initial unused_11_ = 0;
  reg above_minus_one_late_q;
  initial above_minus_one_late_q = 1'h0;
  wire [16:0] above_minus_one_left;
  wire [24:0] above_minus_one_left_2;
  wire above_minus_one_next;
  reg above_minus_one_q;
  initial above_minus_one_q = 1'h0;
  reg above_minus_two_late_q;
  initial above_minus_two_late_q = 1'h0;
  wire [16:0] above_minus_two_left;
  wire [24:0] above_minus_two_left_2;
  wire above_minus_two_next;
  reg above_minus_two_q;
  initial above_minus_two_q = 1'h0;
  reg above_zero_late_q;
  initial above_zero_late_q = 1'h0;
  wire [16:0] above_zero_left;
  wire [24:0] above_zero_left_2;
  wire above_zero_next;
  reg above_zero_q;
  initial above_zero_q = 1'h0;
  wire carry_any;
  wire [24:0] carry_left;
  wire [24:0] carry_left_2;
  wire [16:0] carry_left_3;
  wire [24:0] carry_left_4;
  wire carry_next;
  wire carry_or;
  reg carry_q;
  initial carry_q = 1'h0;
  wire [24:0] low_left;
  wire [16:0] low_next;
  reg [14:0] low_q;
  initial low_q = 15'h0000;
  reg low_side_q;
  initial low_side_q = 1'h0;
  wire [24:0] negative_left;
  wire [16:0] negative_next;
  reg negative_q;
  initial negative_q = 1'h0;
  (* init = 1'h0 *)
  wire overflow;
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
  initial overflow_q = 1'h0;
  reg parity_late_q;
  initial parity_late_q = 1'h0;
  wire [24:0] parity_left;
  wire [16:0] parity_next;
  reg parity_q;
  initial parity_q = 1'h0;
  wire [15:0] rounded_next;
  reg [14:0] rounded_q;
  initial rounded_q = 15'h0000;
  wire [15:0] up_next;
  reg up_q;
  initial up_q = 1'h0;
  (* init = 16'h0000 *)
  wire [15:0] y;
  wire y_and;
  wire y_and_2;
  wire y_and_3;
  wire y_and_4;
  wire [15:0] y_choice;
  reg [15:0] y_next;
  wire y_not;
  wire y_not_2;
  wire y_not_3;
  wire y_or;
  wire y_or_2;
  wire y_or_3;
  initial y_q = 16'h0000;
  wire y_xor;
  always @(posedge clk)
    above_zero_q <= above_zero_next;
  always @(posedge clk)
    rounded_q <= rounded_next[14:0];
  always @(posedge clk)
    up_q <= up_next[15];
  always @(posedge clk)
    parity_late_q <= parity_q;
  always @(posedge clk)
    low_side_q <= negative_q;
  always @(posedge clk)
    above_minus_two_late_q <= above_minus_two_q;
  always @(posedge clk)
    above_minus_one_late_q <= above_minus_one_q;
  always @(posedge clk)
    above_zero_late_q <= above_zero_q;
  always @(posedge clk)
    y_q <= y_next;
  always @(posedge clk)
    overflow_q <= overflow_next;
  assign carry_any = | carry_left_2[6:0];
  assign carry_or = carry_any | carry_left_3[0];
  assign carry_next = carry_left[7] & carry_or;
  assign above_minus_two_next = above_minus_two_left[16:15] == 2'h2;
  assign above_minus_one_next = above_minus_one_left[16:15] == 2'h3;
  assign above_zero_next = ~| above_zero_left[16:15];
  assign rounded_next = low_q + carry_q;
  assign up_next = low_q + carry_q;
  assign y_xor = parity_late_q ^ up_q;
  assign overflow_not = ~ up_q;
  assign overflow_and = above_zero_late_q & overflow_not;
  assign overflow_and_2 = above_minus_one_late_q & up_q;
  assign overflow_or_3 = overflow_and | overflow_and_2;
  assign overflow_not_2 = ~ up_q;
  assign overflow_and_3 = above_minus_one_late_q & overflow_not_2;
  assign overflow_or_2 = overflow_or_3 | overflow_and_3;
  assign overflow_and_4 = above_minus_two_late_q & up_q;
  assign overflow_or = overflow_or_2 | overflow_and_4;
  assign overflow_next = ~ overflow_or;
  assign y_not_2 = ~ up_q;
  assign y_and = above_zero_late_q & y_not_2;
  assign y_and_2 = above_minus_one_late_q & up_q;
  assign y_or_3 = y_and | y_and_2;
  assign y_not_3 = ~ up_q;
  assign y_and_3 = above_minus_one_late_q & y_not_3;
  assign y_or_2 = y_or_3 | y_and_3;
  assign y_and_4 = above_minus_two_late_q & up_q;
  assign y_or = y_or_2 | y_and_4;
  assign y_not = ~ y_or;
  assign y_choice = low_side_q ? 16'h8000 : 16'h7fff;
  always @(posedge clk)
    carry_q <= carry_next;
  always @(posedge clk)
    low_q <= low_next[14:0];
  always @(posedge clk)
    parity_q <= parity_next[15];
  always @(posedge clk)
    negative_q <= negative_next[16];
  always @(posedge clk)
    above_minus_two_q <= above_minus_two_next;
  always @(posedge clk)
    above_minus_one_q <= above_minus_one_next;
  always @* begin
    if (unused_11_) begin end
    y_next = { y_xor, rounded_q };
    if (y_not) begin
      y_next = y_choice;
    end
  end
  assign y = y_q;
  assign overflow = overflow_q;
  assign carry_left = { x[23], x };
  assign carry_left_2 = { x[23], x };
  assign carry_left_4 = { x[23], x };
  assign carry_left_3 = { carry_left_4[23], carry_left_4[23:8] };
  assign low_left = { x[23], x };
  assign low_next = { low_left[23], low_left[23:8] };
  assign parity_left = { x[23], x };
  assign parity_next = { parity_left[23], parity_left[23:8] };
  assign negative_left = { x[23], x };
  assign negative_next = { negative_left[23], negative_left[23:8] };
  assign above_minus_two_left_2 = { x[23], x };
  assign above_minus_two_left = { above_minus_two_left_2[23], above_minus_two_left_2[23:8] };
  assign above_minus_one_left_2 = { x[23], x };
  assign above_minus_one_left = { above_minus_one_left_2[23], above_minus_one_left_2[23:8] };
  assign above_zero_left_2 = { x[23], x };
  assign above_zero_left = { above_zero_left_2[23], above_zero_left_2[23:8] };
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.weights (
  input wire clk,
  input wire rst,
  input wire [8:0] read_address,
  input wire [8:0] write__addr,
  input wire [23:0] write__data,
  input wire write__en,
  output reg [23:0] read_q
);
  (* init = 24'h000000 *)
  wire [23:0] read_data;
  initial read_q = 24'h000000;
  wire [8:0] signature__addr;
  wire [23:0] signature__data;
  wire [8:0] write_address;
  wire [23:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [23:0] memory [351:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 352; memory_row = memory_row + 1)
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

// Made from ska_hw.hdl.core.TrainingCore.
module ska_core(
  input wire clk,
  input wire rst,
  input wire start,
  input wire resume,
  input wire abort_run,
  input wire [8:0] samples,
  input wire [19:0] steps,
  input wire [17:0] c_mantissa,
  input wire [5:0] c_shift,
  input wire [31:0] seed,
  input wire pause,
  input wire stop_enable,
  input wire [5:0] stop_shift,
  input wire [1:0] result_layer,
  input wire [3:0] result_entry,
  input wire [2:0] host_tensor,
  input wire [2:0] host_bank,
  input wire [12:0] host_address,
  input wire host_write,
  input wire [23:0] host_write_data,
  input wire host_read,
  output wire busy,
  output wire paused,
  output wire done,
  output wire [2:0] error,
  output wire [47:0] cycles,
  output wire [47:0] stall_cycles,
  output wire [19:0] steps_done,
  output wire stopped,
  output reg [74:0] result,
  output reg record_valid,
  output reg [1:0] record_layer,
  output reg [3:0] record_entry,
  output reg [74:0] record_value,
  output reg host_read_valid,
  output wire [23:0] host_read_data
);
  reg unused_1_;
  initial unused_1_ = 0;
  wire abort_run_2;
  wire [39:0] array_psum_out_0_value;
  wire [39:0] array_psum_out_1_value;
  wire [39:0] array_psum_out_2_value;
  wire [39:0] array_psum_out_3_value;
  wire [39:0] array_psum_out_4_value;
  wire [39:0] array_psum_out_5_value;
  wire [39:0] array_psum_out_6_value;
  wire [39:0] array_psum_out_7_value;
  wire begin_forward;
  wire begin_update;
  wire busy_2;
  reg busy_d1_q;
  initial busy_d1_q = 1'h0;
  wire [17:0] c_mantissa_2;
  wire [5:0] c_shift_2;
  reg clean_next;
  wire clean_or;
  reg clean_q;
  initial clean_q = 1'h0;
  wire collect;
  wire [179:0] command;
  wire [4:0] \command.collect ;
  wire \command.collect.active ;
  wire [3:0] \command.collect.entry ;
  wire [19:0] \command.done ;
  wire [10:0] \command.done.address ;
  wire \command.done.first ;
  wire [7:0] \command.done.sample ;
  wire [11:0] \command.drain ;
  wire \command.drain.active ;
  wire [8:0] \command.drain.address ;
  wire \command.drain.bias ;
  wire \command.drain.edge ;
  wire [32:0] \command.host ;
  wire [2:0] \command.host.bank ;
  wire [23:0] \command.host.data ;
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
  wire [19:0] \command.post ;
  wire \command.post.active ;
  wire [10:0] \command.post.address ;
  wire [7:0] \command.post.sample ;
  wire [8:0] \command.psum_read ;
  wire \command.psum_read.active ;
  wire [7:0] \command.psum_read.sample ;
  wire [8:0] \command.psum_write ;
  wire \command.psum_write.active ;
  wire [7:0] \command.psum_write.sample ;
  wire [12:0] \command.store ;
  wire [12:0] \command.store.address ;
  wire [9:0] \command.update ;
  wire [8:0] \command.update.address ;
  wire \command.update.bias ;
  wire [8:0] \command.view ;
  wire [8:0] \command.view.address ;
  wire [10:0] \command.w ;
  wire \command.w.active ;
  wire [8:0] \command.w.address ;
  wire \command.w.edge ;
  wire [28:0] \command.x ;
  wire \command.x.active ;
  wire [12:0] \command.x.address ;
  wire \command.x.edge ;
  wire [10:0] \command.x.g_address ;
  wire \command.x.last ;
  wire \command.x.load ;
  wire \command.x.update ;
  wire [179:0] command_out_0;
  wire [179:0] command_out_1;
  wire [179:0] command_out_2;
  wire [179:0] command_out_3;
  wire [179:0] command_out_4;
  wire [179:0] command_out_5;
  wire [179:0] command_out_6;
  wire [179:0] command_out_7;
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
  wire [127:0] g;
  wire [15:0] g_0;
  wire [15:0] g_1;
  wire [15:0] g_2;
  wire [15:0] g_3;
  wire [15:0] g_4;
  wire [15:0] g_5;
  wire [15:0] g_6;
  wire [15:0] g_7;
  wire [12:0] host_address_2;
  wire [2:0] host_bank_2;
  wire [23:0] host_out_0;
  wire [23:0] host_out_1;
  wire [23:0] host_out_2;
  wire [23:0] host_out_3;
  wire [23:0] host_out_4;
  wire [23:0] host_out_5;
  wire [23:0] host_out_6;
  wire [23:0] host_out_7;
  reg host_read_d1_q;
  initial host_read_d1_q = 1'h0;
  initial host_read_valid = 1'h0;
  reg host_read_valid_d10_next;
  reg host_read_valid_d10_q;
  initial host_read_valid_d10_q = 1'h0;
  reg host_read_valid_d11_next;
  reg host_read_valid_d11_q;
  initial host_read_valid_d11_q = 1'h0;
  reg host_read_valid_d12_next;
  reg host_read_valid_d12_q;
  initial host_read_valid_d12_q = 1'h0;
  reg host_read_valid_d13_next;
  reg host_read_valid_d13_q;
  initial host_read_valid_d13_q = 1'h0;
  reg host_read_valid_d14_next;
  reg host_read_valid_d14_q;
  initial host_read_valid_d14_q = 1'h0;
  reg host_read_valid_d15_next;
  reg host_read_valid_d15_q;
  initial host_read_valid_d15_q = 1'h0;
  reg host_read_valid_d16_next;
  reg host_read_valid_d16_q;
  initial host_read_valid_d16_q = 1'h0;
  (* init = 1'h0 *)
  wire host_read_valid_d17_q;
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
  wire [23:0] host_write_data_2;
  wire judged;
  wire keys_ready;
  wire keys_ready_2;
  wire [44:0] lane_7_settings_out_value;
  reg lane_reset_d1_q;
  initial lane_reset_d1_q = 1'h0;
  reg lane_reset_d2_q;
  initial lane_reset_d2_q = 1'h0;
  wire late_pulses_clk;
  reg late_pulses_reset_q;
  initial late_pulses_reset_q = 1'h0;
  (* init = 1'h0 *)
  wire late_pulses_rst;
  wire [1:0] layer;
  wire [104:0] layer_2;
  wire [2:0] layer_b_base;
  wire [3:0] layer_columns;
  wire [4:0] layer_cut;
  wire layer_has_above;
  wire [2:0] layer_input_last;
  wire [6:0] layer_inputs;
  wire layer_layer0;
  wire [1:0] layer_number;
  wire [12:0] layer_operand_base;
  wire [10:0] layer_operand_copy;
  wire [12:0] layer_out_base;
  wire [10:0] layer_out_copy;
  wire [1:0] layer_output_last;
  wire [3:0] layer_rows;
  wire [10:0] layer_state_base;
  wire [8:0] layer_w_base;
  wire [6:0] layer_w_stride;
  wire [7:0] load;
  wire load_0;
  wire load_1;
  wire load_2;
  wire load_3;
  wire load_4;
  wire load_5;
  wire load_6;
  wire load_7;
  wire [17:0] mantissa;
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
  wire [319:0] psum_in;
  wire [39:0] psum_in_0;
  wire [39:0] psum_in_1;
  wire [39:0] psum_in_2;
  wire [39:0] psum_in_3;
  wire [39:0] psum_in_4;
  wire [39:0] psum_in_5;
  wire [39:0] psum_in_6;
  wire [39:0] psum_in_7;
  wire [319:0] psum_out;
  wire pulses_clk;
  reg pulses_reset_q;
  initial pulses_reset_q = 1'h0;
  (* init = 1'h0 *)
  wire pulses_rst;
  wire [5:0] read_address;
  wire [74:0] read_data;
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
  reg record_early_d6_next;
  reg record_early_d6_q;
  initial record_early_d6_q = 1'h0;
  reg record_early_d7_next;
  reg record_early_d7_q;
  initial record_early_d7_q = 1'h0;
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
  reg [3:0] record_entry_d6_q;
  initial record_entry_d6_q = 4'h0;
  reg [3:0] record_entry_d7_q;
  initial record_entry_d7_q = 4'h0;
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
  initial record_layer = 2'h0;
  wire [1:0] record_layer_2;
  wire [2:0] record_layer_next;
  wire [1:0] record_layer_next_2;
  reg [1:0] record_layer_q;
  initial record_layer_q = 2'h0;
  wire [74:0] record_next;
  initial record_valid = 1'h0;
  reg record_valid_2;
  initial record_valid_2 = 1'h0;
  reg record_valid_2_next;
  reg record_valid_next;
  wire record_valid_or;
  initial record_value = 75'h0000000000000000000;
  wire [74:0] record_value_2;
  (* init = 4'h0 *)
  wire [3:0] recorded_entry_q;
  (* init = 2'h0 *)
  wire [1:0] recorded_layer_q;
  (* init = 1'h0 *)
  wire recorded_valid_q;
  (* init = 75'h0000000000000000000 *)
  wire [74:0] recorded_value_q;
  wire reset_out_0;
  wire reset_out_1;
  wire reset_out_2;
  wire reset_out_3;
  wire reset_out_4;
  wire reset_out_5;
  wire reset_out_6;
  wire reset_out_7;
  reg restart;
  initial restart = 1'h0;
  (* init = 1'h0 *)
  wire restart_d1_q;
  reg restart_next;
  initial result = 75'h0000000000000000000;
  wire [74:0] result_next;
  (* init = 75'h0000000000000000000 *)
  wire [74:0] result_q;
  wire results_clk;
  reg results_reset_q;
  initial results_reset_q = 1'h1;
  (* init = 1'h1 *)
  wire results_rst;
  wire resume_2;
  wire [8:0] run_samples;
  wire run_stop_enable;
  wire [5:0] run_stop_shift;
  wire [8:0] samples_2;
  wire [31:0] seed_2;
  wire sequencer_clk;
  reg sequencer_reset_q;
  initial sequencer_reset_q = 1'h1;
  (* init = 1'h1 *)
  wire sequencer_rst;
  wire [44:0] settings;
  wire [2:0] \settings.b_address ;
  wire [3:0] \settings.columns ;
  wire [5:0] \settings.cut_b ;
  wire [5:0] \settings.cut_w ;
  wire \settings.edge ;
  wire \settings.first ;
  wire \settings.has_above ;
  wire \settings.layer0 ;
  wire [17:0] \settings.mantissa ;
  wire [3:0] \settings.rows ;
  wire [44:0] settings_out_0;
  wire [44:0] settings_out_1;
  wire [44:0] settings_out_2;
  wire [44:0] settings_out_3;
  wire [44:0] settings_out_4;
  wire [44:0] settings_out_5;
  wire [44:0] settings_out_6;
  wire settled;
  wire [5:0] shift;
  wire [84:0] slot;
  wire [2:0] \slot.b ;
  wire [15:0] \slot.column ;
  wire \slot.first_input ;
  wire \slot.last_input ;
  wire \slot.last_output ;
  wire [12:0] \slot.out ;
  wire [15:0] \slot.row ;
  wire [10:0] \slot.state ;
  wire \slot.update ;
  wire [8:0] \slot.w ;
  wire [12:0] \slot.x ;
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
  wire [7:0] update;
  wire update_0;
  wire update_1;
  wire update_2;
  wire update_3;
  wire update_4;
  wire update_5;
  wire update_6;
  wire update_7;
  wire [8:0] update_samples;
  reg [24:0] value_0_d1_q;
  initial value_0_d1_q = 25'h0000000;
  reg [24:0] value_0_d2_q;
  initial value_0_d2_q = 25'h0000000;
  reg [24:0] value_1_d1_q;
  initial value_1_d1_q = 25'h0000000;
  wire [74:0] value_out_0;
  wire [74:0] value_out_1;
  wire [74:0] value_out_2;
  wire [74:0] value_out_3;
  wire [74:0] value_out_4;
  wire [74:0] value_out_5;
  wire [74:0] value_out_6;
  wire [74:0] value_out_7;
  wire [127:0] w;
  wire [15:0] w_0;
  wire [15:0] w_1;
  wire [15:0] w_2;
  wire [15:0] w_3;
  wire [15:0] w_4;
  wire [15:0] w_5;
  wire [15:0] w_6;
  wire [15:0] w_7;
  wire [5:0] write_address;
  (* init = 75'h0000000000000000000 *)
  wire [74:0] write_data;
  (* init = 1'h0 *)
  wire write_enable;
  wire [127:0] x;
  wire [15:0] x_0;
  wire [15:0] x_1;
  wire [15:0] x_2;
  wire [15:0] x_3;
  wire [15:0] x_4;
  wire [15:0] x_5;
  wire [15:0] x_6;
  wire [15:0] x_7;
  assign nothing_d1_equal_2 = result_entry == 3'h6;
  assign nothing_d1_next = nothing_d1_equal & nothing_d1_equal_2;
  assign result_next = nothing_d2_q ? 75'h0000000000000000000 : read_data;
  assign start_2_not = ~ rst;
  assign start_2 = start & start_2_not;
  assign host_read_valid_d1_not = ~ busy_d1_q;
  assign host_read_valid_d1_and = host_read_d1_q & host_read_valid_d1_not;
  assign clean_or = clean_q | reset_out_7;
  assign record_early_d1_and = command_out_7[142] & clean_q;
  assign record_kept_d1_equal = record_entry_d7_q == 3'h6;
  assign record_kept_d1_and_2 = record_kept_d1_equal & record_last_d1_q;
  assign record_kept_d1_not = ~ record_kept_d1_and_2;
  assign record_kept_d1_and = record_early_d7_q & record_kept_d1_not;
  assign record_layer_next = layer_number + d_operand_d1_q;
  assign record_valid_or = record_collected_q | judged;
  assign record_entry_next = judged ? 4'hc : record_entry_2;
  assign record_layer_next_2 = judged ? layer : record_layer_q;
  assign record_next = judged ? { {54{crossing[20]}}, crossing } : { value_out_7[74:50], value_1_d1_q, value_0_d2_q };
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
    value_0_d1_q <= value_out_7[24:0];
  always @(posedge clk)
    value_0_d2_q <= value_0_d1_q;
  always @(posedge clk)
    value_1_d1_q <= value_out_7[49:25];
  always @(posedge clk)
    host_read_d1_q <= host_read;
  always @(posedge clk)
    busy_d1_q <= busy;
  always @(posedge clk)
    record_entry_d1_q <= command_out_7[146:143];
  always @(posedge clk)
    record_entry_d2_q <= record_entry_d1_q;
  always @(posedge clk)
    record_entry_d3_q <= record_entry_d2_q;
  always @(posedge clk)
    record_entry_d4_q <= record_entry_d3_q;
  always @(posedge clk)
    record_entry_d5_q <= record_entry_d4_q;
  always @(posedge clk)
    record_entry_d6_q <= record_entry_d5_q;
  always @(posedge clk)
    record_entry_d7_q <= record_entry_d6_q;
  always @(posedge clk)
    record_last_d1_q <= record_last_d1_next;
  always @(posedge clk)
    d_operand_d1_q <= d_operand_d1_next;
  always @(posedge clk)
    entry_d1_q <= record_entry_d7_q;
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
    host_read_valid_d10_q <= host_read_valid_d10_next;
  always @(posedge clk)
    host_read_valid_d11_q <= host_read_valid_d11_next;
  always @(posedge clk)
    host_read_valid_d12_q <= host_read_valid_d12_next;
  always @(posedge clk)
    host_read_valid_d13_q <= host_read_valid_d13_next;
  always @(posedge clk)
    host_read_valid_d14_q <= host_read_valid_d14_next;
  always @(posedge clk)
    host_read_valid_d15_q <= host_read_valid_d15_next;
  always @(posedge clk)
    host_read_valid_d16_q <= host_read_valid_d16_next;
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
    record_early_d6_q <= record_early_d6_next;
  always @(posedge clk)
    record_early_d7_q <= record_early_d7_next;
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
    record_layer_q <= record_layer_next[1:0];
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
  assign record_last_d1_next = layer_number == 2'h2;
  assign d_operand_d1_next = record_entry_d7_q == 3'h6;
  assign nothing_d1_equal = ~| result_layer;
  \ska_core.array  array (
    .clk(clk),
    .g_0(g_0),
    .g_1(g_1),
    .g_2(g_2),
    .g_3(g_3),
    .g_4(g_4),
    .g_5(g_5),
    .g_6(g_6),
    .g_7(g_7),
    .load_0(load_0),
    .load_1(load_1),
    .load_2(load_2),
    .load_3(load_3),
    .load_4(load_4),
    .load_5(load_5),
    .load_6(load_6),
    .load_7(load_7),
    .psum_in_0(psum_in_0),
    .psum_in_1(psum_in_1),
    .psum_in_2(psum_in_2),
    .psum_in_3(psum_in_3),
    .psum_in_4(psum_in_4),
    .psum_in_5(psum_in_5),
    .psum_in_6(psum_in_6),
    .psum_in_7(psum_in_7),
    .psum_out_0(array_psum_out_0_value),
    .psum_out_1(array_psum_out_1_value),
    .psum_out_2(array_psum_out_2_value),
    .psum_out_3(array_psum_out_3_value),
    .psum_out_4(array_psum_out_4_value),
    .psum_out_5(array_psum_out_5_value),
    .psum_out_6(array_psum_out_6_value),
    .psum_out_7(array_psum_out_7_value),
    .update_0(update_0),
    .update_1(update_1),
    .update_2(update_2),
    .update_3(update_3),
    .update_4(update_4),
    .update_5(update_5),
    .update_6(update_6),
    .update_7(update_7),
    .w_0(w_0),
    .w_1(w_1),
    .w_2(w_2),
    .w_3(w_3),
    .w_4(w_4),
    .w_5(w_5),
    .w_6(w_6),
    .w_7(w_7),
    .x_0(x_0),
    .x_1(x_1),
    .x_2(x_2),
    .x_3(x_3),
    .x_4(x_4),
    .x_5(x_5),
    .x_6(x_6),
    .x_7(x_7)
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
    .g(g_0),
    .host_in(24'h000000),
    .host_out(host_out_0),
    .index(3'h0),
    .load(load_0),
    .psum_in(psum_in_0),
    .psum_out(array_psum_out_0_value),
    .reset_out(reset_out_0),
    .rst(lane_reset_d2_q),
    .settings_in(settings),
    .settings_out(settings_out_0),
    .update(update_0),
    .value_in(75'h0000000000000000000),
    .value_out(value_out_0),
    .w(w_0),
    .x(x_0)
  );
  ska_lane lane_1 (
    .clk(clk),
    .command_in(command_out_0),
    .command_out(command_out_1),
    .g(g_1),
    .host_in(host_out_0),
    .host_out(host_out_1),
    .index(3'h1),
    .load(load_1),
    .psum_in(psum_in_1),
    .psum_out(array_psum_out_1_value),
    .reset_out(reset_out_1),
    .rst(reset_out_0),
    .settings_in(settings_out_0),
    .settings_out(settings_out_1),
    .update(update_1),
    .value_in(value_out_0),
    .value_out(value_out_1),
    .w(w_1),
    .x(x_1)
  );
  ska_lane lane_2 (
    .clk(clk),
    .command_in(command_out_1),
    .command_out(command_out_2),
    .g(g_2),
    .host_in(host_out_1),
    .host_out(host_out_2),
    .index(3'h2),
    .load(load_2),
    .psum_in(psum_in_2),
    .psum_out(array_psum_out_2_value),
    .reset_out(reset_out_2),
    .rst(reset_out_1),
    .settings_in(settings_out_1),
    .settings_out(settings_out_2),
    .update(update_2),
    .value_in(value_out_1),
    .value_out(value_out_2),
    .w(w_2),
    .x(x_2)
  );
  ska_lane lane_3 (
    .clk(clk),
    .command_in(command_out_2),
    .command_out(command_out_3),
    .g(g_3),
    .host_in(host_out_2),
    .host_out(host_out_3),
    .index(3'h3),
    .load(load_3),
    .psum_in(psum_in_3),
    .psum_out(array_psum_out_3_value),
    .reset_out(reset_out_3),
    .rst(reset_out_2),
    .settings_in(settings_out_2),
    .settings_out(settings_out_3),
    .update(update_3),
    .value_in(value_out_2),
    .value_out(value_out_3),
    .w(w_3),
    .x(x_3)
  );
  ska_lane lane_4 (
    .clk(clk),
    .command_in(command_out_3),
    .command_out(command_out_4),
    .g(g_4),
    .host_in(host_out_3),
    .host_out(host_out_4),
    .index(3'h4),
    .load(load_4),
    .psum_in(psum_in_4),
    .psum_out(array_psum_out_4_value),
    .reset_out(reset_out_4),
    .rst(reset_out_3),
    .settings_in(settings_out_3),
    .settings_out(settings_out_4),
    .update(update_4),
    .value_in(value_out_3),
    .value_out(value_out_4),
    .w(w_4),
    .x(x_4)
  );
  ska_lane lane_5 (
    .clk(clk),
    .command_in(command_out_4),
    .command_out(command_out_5),
    .g(g_5),
    .host_in(host_out_4),
    .host_out(host_out_5),
    .index(3'h5),
    .load(load_5),
    .psum_in(psum_in_5),
    .psum_out(array_psum_out_5_value),
    .reset_out(reset_out_5),
    .rst(reset_out_4),
    .settings_in(settings_out_4),
    .settings_out(settings_out_5),
    .update(update_5),
    .value_in(value_out_4),
    .value_out(value_out_5),
    .w(w_5),
    .x(x_5)
  );
  ska_lane lane_6 (
    .clk(clk),
    .command_in(command_out_5),
    .command_out(command_out_6),
    .g(g_6),
    .host_in(host_out_5),
    .host_out(host_out_6),
    .index(3'h6),
    .load(load_6),
    .psum_in(psum_in_6),
    .psum_out(array_psum_out_6_value),
    .reset_out(reset_out_6),
    .rst(reset_out_5),
    .settings_in(settings_out_5),
    .settings_out(settings_out_6),
    .update(update_6),
    .value_in(value_out_5),
    .value_out(value_out_6),
    .w(w_6),
    .x(x_6)
  );
  ska_lane lane_7 (
    .clk(clk),
    .command_in(command_out_6),
    .command_out(command_out_7),
    .g(g_7),
    .host_in(host_out_6),
    .host_out(host_read_data),
    .index(3'h7),
    .load(load_7),
    .psum_in(psum_in_7),
    .psum_out(array_psum_out_7_value),
    .reset_out(reset_out_7),
    .rst(reset_out_6),
    .settings_in(settings_out_6),
    .settings_out(lane_7_settings_out_value),
    .update(update_7),
    .value_in(value_out_6),
    .value_out(value_out_7),
    .w(w_7),
    .x(x_7)
  );
  \ska_core.observer  observer (
    .crossing(crossing),
    .enable(observer_enable_d1_q),
    .judged_d4_q(judged),
    .layer_q(layer),
    .record_entry(record_entry_2),
    .record_layer(layer_number),
    .record_valid(record_valid_2),
    .restart(restart),
    .results_clk(clk),
    .results_rst(results_reset_q),
    .shift(shift),
    .step(observer_step_d1_q),
    .stop_q(stop),
    .value_0_d2_q(value_0_d2_q),
    .value_1_d1_q(value_1_d1_q),
    .value_out_7(value_out_7[74:50])
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
    host_read_valid_d10_next = host_read_valid_d9_q;
    if (commands_reset_q) begin
      host_read_valid_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d11_next = host_read_valid_d10_q;
    if (commands_reset_q) begin
      host_read_valid_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d12_next = host_read_valid_d11_q;
    if (commands_reset_q) begin
      host_read_valid_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d13_next = host_read_valid_d12_q;
    if (commands_reset_q) begin
      host_read_valid_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d14_next = host_read_valid_d13_q;
    if (commands_reset_q) begin
      host_read_valid_d14_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d15_next = host_read_valid_d14_q;
    if (commands_reset_q) begin
      host_read_valid_d15_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_d16_next = host_read_valid_d15_q;
    if (commands_reset_q) begin
      host_read_valid_d16_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    host_read_valid_next = host_read_valid_d16_q;
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
    record_early_d6_next = record_early_d5_q;
    if (results_reset_q) begin
      record_early_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    record_early_d7_next = record_early_d6_q;
    if (results_reset_q) begin
      record_early_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    record_active_d1_next = record_early_d7_q;
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
  assign x = { x_7, x_6, x_5, x_4, x_3, x_2, x_1, x_0 };
  assign update = { update_7, update_6, update_5, update_4, update_3, update_2, update_1, update_0 };
  assign load = { load_7, load_6, load_5, load_4, load_3, load_2, load_1, load_0 };
  assign g = { g_7, g_6, g_5, g_4, g_3, g_2, g_1, g_0 };
  assign w = { w_7, w_6, w_5, w_4, w_3, w_2, w_1, w_0 };
  assign psum_in = { psum_in_7, psum_in_6, psum_in_5, psum_in_4, psum_in_3, psum_in_2, psum_in_1, psum_in_0 };
  assign host_out_7 = host_read_data;
  assign host_read_valid_d17_q = host_read_valid;
  assign restart_d1_q = restart;
  assign enable = observer_enable_d1_q;
  assign run_stop_shift = shift;
  assign step = observer_step_d1_q;
  assign record_active_q = record_valid_2;
  assign record_layer_2 = layer_number;
  assign record_entry_q = record_entry_2;
  assign record_value_2 = { value_out_7[74:50], value_1_d1_q, value_0_d2_q };
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
  assign psum_out = { array_psum_out_7_value, array_psum_out_6_value, array_psum_out_5_value, array_psum_out_4_value, array_psum_out_3_value, array_psum_out_2_value, array_psum_out_1_value, array_psum_out_0_value };
  assign \slot.update  = slot[0];
  assign \slot.first_input  = slot[1];
  assign \slot.last_input  = slot[2];
  assign \slot.last_output  = slot[3];
  assign \slot.x  = slot[16:4];
  assign \slot.out  = slot[29:17];
  assign \slot.w  = slot[38:30];
  assign \slot.state  = slot[49:39];
  assign \slot.b  = slot[52:50];
  assign \slot.row  = slot[68:53];
  assign \slot.column  = slot[84:69];
  assign layer_input_last = layer_2[2:0];
  assign layer_output_last = layer_2[4:3];
  assign layer_rows = layer_2[8:5];
  assign layer_columns = layer_2[12:9];
  assign layer_inputs = layer_2[19:13];
  assign layer_w_base = layer_2[28:20];
  assign layer_w_stride = layer_2[35:29];
  assign layer_b_base = layer_2[38:36];
  assign layer_state_base = layer_2[49:39];
  assign layer_operand_base = layer_2[62:50];
  assign layer_operand_copy = layer_2[73:63];
  assign layer_out_base = layer_2[86:74];
  assign layer_out_copy = layer_2[97:87];
  assign layer_has_above = layer_2[98];
  assign layer_layer0 = layer_2[99];
  assign layer_cut = layer_2[104:100];
  assign \settings.first  = settings[0];
  assign \settings.layer0  = settings[1];
  assign \settings.has_above  = settings[2];
  assign \settings.rows  = settings[6:3];
  assign \settings.columns  = settings[10:7];
  assign \settings.edge  = settings[11];
  assign \settings.b_address  = settings[14:12];
  assign \settings.mantissa  = settings[32:15];
  assign \settings.cut_w  = settings[38:33];
  assign \settings.cut_b  = settings[44:39];
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
  input wire [8:0] samples,
  input wire [19:0] steps,
  input wire [17:0] c_mantissa,
  input wire [5:0] c_shift,
  input wire [31:0] seed,
  input wire pause,
  input wire stop_enable,
  input wire [5:0] stop_shift,
  input wire start,
  output wire busy,
  output wire paused,
  output reg settled,
  output reg [104:0] config_q,
  output reg [8:0] update_samples_q,
  output reg [5:0] cut_w_q,
  output reg [5:0] cut_b_q,
  output reg [84:0] slot_q,
  output reg stopped_q,
  output reg first_step,
  output reg [19:0] _step_q,
  output reg begin_forward,
  output reg begin_update,
  output reg _end_q,
  output reg collect,
  output reg [1:0] _layer_q,
  output reg done,
  output reg [47:0] cycles_q,
  output reg [47:0] stall_cycles_q,
  output reg [2:0] _error_q,
  output reg [8:0] run_samples,
  output reg [17:0] mantissa_q,
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
  initial _layer_q = 2'h0;
  reg [9:0] _left_q;
  initial _left_q = 10'h000;
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
  reg [17:0] c_mantissa_wanted_d1_q;
  initial c_mantissa_wanted_d1_q = 18'h00000;
  reg [17:0] c_mantissa_wanted_d2_q;
  initial c_mantissa_wanted_d2_q = 18'h00000;
  reg [17:0] c_mantissa_wanted_d3_q;
  initial c_mantissa_wanted_d3_q = 18'h00000;
  reg [17:0] c_mantissa_wanted_d4_q;
  initial c_mantissa_wanted_d4_q = 18'h00000;
  reg [17:0] c_mantissa_wanted_d5_q;
  initial c_mantissa_wanted_d5_q = 18'h00000;
  reg [5:0] c_shift_wanted_d1_q;
  initial c_shift_wanted_d1_q = 6'h00;
  reg [5:0] c_shift_wanted_d2_q;
  initial c_shift_wanted_d2_q = 6'h00;
  reg [5:0] c_shift_wanted_d3_q;
  initial c_shift_wanted_d3_q = 6'h00;
  reg [5:0] c_shift_wanted_d4_q;
  initial c_shift_wanted_d4_q = 6'h00;
  reg [5:0] c_shift_wanted_d5_q;
  initial c_shift_wanted_d5_q = 6'h00;
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
  reg [104:0] config_next;
  initial config_q = 105'h000000000000000000000000000;
  wire [2:0] \config_q.b_base ;
  wire [3:0] \config_q.columns ;
  wire [4:0] \config_q.cut ;
  wire \config_q.has_above ;
  wire [2:0] \config_q.input_last ;
  wire [6:0] \config_q.inputs ;
  wire \config_q.layer0 ;
  wire [12:0] \config_q.operand_base ;
  wire [10:0] \config_q.operand_copy ;
  wire [12:0] \config_q.out_base ;
  wire [10:0] \config_q.out_copy ;
  wire [1:0] \config_q.output_last ;
  wire [3:0] \config_q.rows ;
  wire [10:0] \config_q.state_base ;
  wire [8:0] \config_q.w_base ;
  wire [6:0] \config_q.w_stride ;
  (* init = 1'h0 *)
  wire counting;
  (* init = 6'h00 *)
  wire [5:0] cut_b;
  wire [7:0] cut_b_next;
  initial cut_b_q = 6'h00;
  reg [4:0] cut_d1_q;
  initial cut_d1_q = 5'h00;
  (* init = 6'h00 *)
  wire [5:0] cut_w;
  wire [7:0] cut_w_next;
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
  wire [9:0] forward_length_difference;
  wire [9:0] forward_length_next;
  reg [9:0] forward_length_q;
  initial forward_length_q = 10'h000;
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
  wire [3:0] input_tile_choice;
  reg [2:0] input_tile_next;
  reg [2:0] input_tile_q;
  initial input_tile_q = 3'h0;
  wire [3:0] input_tile_sum;
  (* init = 2'h0 *)
  wire [1:0] key_layer;
  wire [2:0] key_layer_choice;
  reg [1:0] key_layer_next;
  reg [1:0] key_layer_q;
  initial key_layer_q = 2'h0;
  wire [2:0] key_layer_sum;
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
  wire [9:0] last_length_choice;
  wire [9:0] last_length_difference;
  wire [10:0] last_length_next;
  reg [9:0] last_length_q;
  initial last_length_q = 10'h000;
  wire [9:0] last_length_sum;
  wire last_step_all;
  reg last_step_next;
  reg last_step_q;
  initial last_step_q = 1'h0;
  (* init = 105'h000000000000000000000000000 *)
  wire [104:0] layer;
  wire [2:0] \layer.b_base ;
  wire [3:0] \layer.columns ;
  wire [4:0] \layer.cut ;
  wire \layer.has_above ;
  wire [2:0] \layer.input_last ;
  wire [6:0] \layer.inputs ;
  wire \layer.layer0 ;
  wire [12:0] \layer.operand_base ;
  wire [10:0] \layer.operand_copy ;
  wire [12:0] \layer.out_base ;
  wire [10:0] \layer.out_copy ;
  wire [1:0] \layer.output_last ;
  wire [3:0] \layer.rows ;
  wire [10:0] \layer.state_base ;
  wire [8:0] \layer.w_base ;
  wire [6:0] \layer.w_stride ;
  wire [2:0] layer_choice;
  wire layer_end_and;
  wire layer_end_and_2;
  wire layer_end_and_3;
  reg layer_end_next;
  wire layer_end_not;
  wire layer_end_not_2;
  wire layer_end_not_3;
  reg layer_end_q;
  initial layer_end_q = 1'h0;
  reg [1:0] layer_next;
  (* init = 2'h0 *)
  wire [1:0] layer_number;
  wire [2:0] layer_sum;
  wire leaving;
  wire leaving_or;
  wire [9:0] left_choice;
  wire [9:0] left_choice_2;
  wire [10:0] left_difference;
  reg [9:0] left_next;
  (* init = 18'h00000 *)
  wire [17:0] mantissa;
  reg [17:0] mantissa_next;
  initial mantissa_q = 18'h00000;
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
  wire [3:0] next_input_is_last_sum;
  wire next_output_is_last_equal;
  reg next_output_is_last_next;
  reg next_output_is_last_q;
  initial next_output_is_last_q = 1'h0;
  wire [2:0] next_output_is_last_sum;
  wire [20:0] next_step_next;
  reg [19:0] next_step_q;
  initial next_step_q = 20'h00000;
  wire [10:0] out_base_choice;
  wire [13:0] out_base_next;
  reg [12:0] out_base_q;
  initial out_base_q = 13'h0000;
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
  wire [2:0] output_tile_choice;
  reg [1:0] output_tile_next;
  reg [1:0] output_tile_q;
  initial output_tile_q = 2'h0;
  wire [2:0] output_tile_sum;
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
  initial run_samples = 9'h000;
  reg [8:0] run_samples_next;
  (* init = 9'h000 *)
  wire [8:0] run_samples_q;
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
  reg [8:0] samples_wanted_d1_q;
  initial samples_wanted_d1_q = 9'h000;
  reg [8:0] samples_wanted_d2_q;
  initial samples_wanted_d2_q = 9'h000;
  reg [8:0] samples_wanted_d3_q;
  initial samples_wanted_d3_q = 9'h000;
  reg [31:0] seed_wanted_d1_q;
  initial seed_wanted_d1_q = 32'd0;
  reg [31:0] seed_wanted_d2_q;
  initial seed_wanted_d2_q = 32'd0;
  reg [31:0] seed_wanted_d3_q;
  initial seed_wanted_d3_q = 32'd0;
  reg [31:0] seed_wanted_d4_q;
  initial seed_wanted_d4_q = 32'd0;
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
  (* init = 85'h0000000000000000000000 *)
  wire [84:0] slot;
  wire [2:0] \slot.b ;
  wire [15:0] \slot.column ;
  wire \slot.first_input ;
  wire \slot.last_input ;
  wire \slot.last_output ;
  wire [12:0] \slot.out ;
  wire [15:0] \slot.row ;
  wire [10:0] \slot.state ;
  wire \slot.update ;
  wire [8:0] \slot.w ;
  wire [12:0] \slot.x ;
  wire slot_choice;
  wire slot_choice_10;
  wire slot_choice_2;
  wire [12:0] slot_choice_3;
  wire [8:0] slot_choice_4;
  wire [16:0] slot_choice_5;
  wire [11:0] slot_choice_6;
  wire [13:0] slot_choice_7;
  wire [3:0] slot_choice_8;
  wire [16:0] slot_choice_9;
  wire slot_equal;
  wire slot_equal_2;
  reg [84:0] slot_next;
  wire slot_not;
  initial slot_q = 85'h0000000000000000000000;
  wire [2:0] \slot_q.b ;
  wire [15:0] \slot_q.column ;
  wire \slot_q.first_input ;
  wire \slot_q.last_input ;
  wire \slot_q.last_output ;
  wire [12:0] \slot_q.out ;
  wire [15:0] \slot_q.row ;
  wire [10:0] \slot_q.state ;
  wire \slot_q.update ;
  wire [8:0] \slot_q.w ;
  wire [12:0] \slot_q.x ;
  wire [16:0] slot_sum;
  wire [13:0] slot_sum_2;
  wire [9:0] slot_sum_3;
  wire [11:0] slot_sum_4;
  wire [13:0] slot_sum_5;
  wire [3:0] slot_sum_6;
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
  reg [9:0] steps_high_wanted_d1_q;
  initial steps_high_wanted_d1_q = 10'h000;
  reg [9:0] steps_high_wanted_d2_q;
  initial steps_high_wanted_d2_q = 10'h000;
  reg [9:0] steps_high_wanted_d3_q;
  initial steps_high_wanted_d3_q = 10'h000;
  reg [9:0] steps_high_wanted_d4_q;
  initial steps_high_wanted_d4_q = 10'h000;
  reg [9:0] steps_high_wanted_d5_q;
  initial steps_high_wanted_d5_q = 10'h000;
  reg [9:0] steps_high_wanted_d6_q;
  initial steps_high_wanted_d6_q = 10'h000;
  reg [9:0] steps_high_wanted_d7_q;
  initial steps_high_wanted_d7_q = 10'h000;
  reg [9:0] steps_low_wanted_d1_q;
  initial steps_low_wanted_d1_q = 10'h000;
  reg [9:0] steps_low_wanted_d2_q;
  initial steps_low_wanted_d2_q = 10'h000;
  reg [9:0] steps_low_wanted_d3_q;
  initial steps_low_wanted_d3_q = 10'h000;
  reg [9:0] steps_low_wanted_d4_q;
  initial steps_low_wanted_d4_q = 10'h000;
  reg [9:0] steps_low_wanted_d5_q;
  initial steps_low_wanted_d5_q = 10'h000;
  reg [9:0] steps_low_wanted_d6_q;
  initial steps_low_wanted_d6_q = 10'h000;
  reg [19:0] steps_next;
  reg stop_enable_wanted_d1_q;
  initial stop_enable_wanted_d1_q = 1'h0;
  reg stop_enable_wanted_d2_q;
  initial stop_enable_wanted_d2_q = 1'h0;
  reg stop_enable_wanted_d3_q;
  initial stop_enable_wanted_d3_q = 1'h0;
  reg stop_enable_wanted_d4_q;
  initial stop_enable_wanted_d4_q = 1'h0;
  reg stop_enable_wanted_d5_q;
  initial stop_enable_wanted_d5_q = 1'h0;
  reg stop_enable_wanted_d6_q;
  initial stop_enable_wanted_d6_q = 1'h0;
  reg stop_enable_wanted_d7_q;
  initial stop_enable_wanted_d7_q = 1'h0;
  reg stop_enable_wanted_d8_q;
  initial stop_enable_wanted_d8_q = 1'h0;
  reg [5:0] stop_shift_wanted_d1_q;
  initial stop_shift_wanted_d1_q = 6'h00;
  reg [5:0] stop_shift_wanted_d2_q;
  initial stop_shift_wanted_d2_q = 6'h00;
  reg [5:0] stop_shift_wanted_d3_q;
  initial stop_shift_wanted_d3_q = 6'h00;
  reg [5:0] stop_shift_wanted_d4_q;
  initial stop_shift_wanted_d4_q = 6'h00;
  reg [5:0] stop_shift_wanted_d5_q;
  initial stop_shift_wanted_d5_q = 6'h00;
  reg [5:0] stop_shift_wanted_d6_q;
  initial stop_shift_wanted_d6_q = 6'h00;
  reg [5:0] stop_shift_wanted_d7_q;
  initial stop_shift_wanted_d7_q = 6'h00;
  reg [5:0] stop_shift_wanted_d8_q;
  initial stop_shift_wanted_d8_q = 6'h00;
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
  wire [9:0] update_length_next;
  reg [9:0] update_length_q;
  initial update_length_q = 10'h000;
  wire update_next_and;
  wire update_next_choice;
  reg update_next_next;
  wire update_next_not;
  wire update_next_not_2;
  reg update_next_q;
  initial update_next_q = 1'h0;
  (* init = 9'h000 *)
  wire [8:0] update_samples;
  wire [9:0] update_samples_difference;
  wire [9:0] update_samples_next;
  initial update_samples_q = 9'h000;
  reg [8:0] w_first_next;
  reg [8:0] w_first_q;
  initial w_first_q = 9'h000;
  wire [9:0] w_next_next;
  reg [8:0] w_next_q;
  initial w_next_q = 9'h000;
  wire [9:0] w_next_sum;
  wire [10:0] x_forward_choice;
  wire [13:0] x_forward_next;
  reg [12:0] x_forward_q;
  initial x_forward_q = 13'h0000;
  wire [10:0] x_update_choice;
  wire [13:0] x_update_next;
  wire x_update_not;
  reg [12:0] x_update_q;
  initial x_update_q = 13'h0000;
  assign abort_later_not = ~ start;
  assign abort_later_next = abort_run & abort_later_not;
  assign bad_coefficient_less = c_shift < 4'h8;
  assign bad_coefficient_more = c_shift > 6'h36;
  assign bad_coefficient_next = bad_coefficient_less | bad_coefficient_more;
  assign bad_steps_next = ~| steps;
  assign bad_samples_less = samples < 2'h2;
  assign bad_samples_more = samples > 9'h100;
  assign bad_samples_next = bad_samples_less | bad_samples_more;
  assign more_than_post_wait_next = run_samples > 7'h46;
  assign more_than_update_min_next = run_samples > 4'hb;
  assign more_than_forward_min_next = run_samples > 4'he;
  assign update_samples_difference = run_samples - 1'h0;
  assign update_samples_next = more_than_update_min_q ? update_samples_difference : 10'h00b;
  assign forward_length_difference = run_samples - 3'h4;
  assign forward_length_next = more_than_forward_min_q ? forward_length_difference : 10'h00a;
  assign last_length_sum = run_samples + 7'h42;
  assign last_length_difference = run_samples - 3'h4;
  assign last_length_choice = more_than_post_wait_q ? last_length_difference : 10'h042;
  assign last_length_next = first_step ? { 1'h0, last_length_sum } : { last_length_choice[9], last_length_choice };
  assign update_length_next = update_samples_q + 3'h4;
  assign cut_w_next = $signed({ 1'h0, _shift_q }) + $signed(cut_d1_q);
  assign cut_b_next = _shift_q + 8'hf8;
  assign next_input_is_last_sum = input_tile_q + 1'h1;
  assign next_input_is_last_equal = next_input_is_last_sum == config_q[2:0];
  assign next_output_is_last_sum = output_tile_q + 1'h1;
  assign next_output_is_last_equal = next_output_is_last_sum == config_q[4:3];
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
  assign x_forward_choice = _parity_q ? config_q[73:63] : 11'h000;
  assign x_forward_next = config_q[62:50] + x_forward_choice;
  assign x_update_not = ~ _parity_q;
  assign x_update_choice = _parity_q ? 11'h000 : config_q[73:63];
  assign x_update_next = config_q[62:50] + x_update_choice;
  assign out_base_choice = _parity_q ? config_q[97:87] : 11'h000;
  assign out_base_next = config_q[86:74] + out_base_choice;
  assign w_next_sum = w_first_q + config_q[35:29];
  assign w_next_next = in_slot_q ? w_next_sum : { 1'h0, config_q[28:20] };
  assign slot_choice = inner_q ? slot_q[0] : turn_q;
  assign slot_not = ~ inner_q;
  assign slot_equal = ~| config_q[2:0];
  assign slot_choice_2 = inner_q ? next_input_is_last_q : slot_equal;
  assign slot_choice_3 = turn_q ? x_update_q : x_forward_q;
  assign slot_choice_4 = turn_q ? w_first_q : w_next_q;
  assign slot_sum = slot_q[68:53] + 4'h8;
  assign slot_choice_5 = inner_q ? slot_sum : 17'h00000;
  assign input_tile_sum = input_tile_q + 1'h1;
  assign input_tile_choice = inner_q ? input_tile_sum : 4'h0;
  assign slot_sum_2 = slot_q[16:4] + 9'h100;
  assign slot_sum_3 = slot_q[38:30] + 4'h8;
  assign slot_sum_4 = slot_q[49:39] + 9'h100;
  assign slot_choice_6 = first_q ? { 1'h0, config_q[49:39] } : slot_sum_4;
  assign slot_sum_5 = slot_q[29:17] + 9'h100;
  assign slot_choice_7 = first_q ? { 1'h0, out_base_q } : slot_sum_5;
  assign slot_sum_6 = slot_q[52:50] + 1'h1;
  assign slot_choice_8 = first_q ? { 1'h0, config_q[38:36] } : slot_sum_6;
  assign slot_sum_7 = slot_q[84:69] + 4'h8;
  assign slot_choice_9 = first_q ? 17'h00000 : slot_sum_7;
  assign output_tile_sum = output_tile_q + 1'h1;
  assign output_tile_choice = first_q ? 3'h0 : output_tile_sum;
  assign slot_equal_2 = ~| config_q[4:3];
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
  assign last_layer_equal = _layer_q == 2'h2;
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
  assign gap_end_and = gap_end_and_2 & _left_q[9];
  assign flushed_equal = _left_q == 6'h35;
  assign collect_and_2 = in_gap_q & collecting_q;
  assign collect_and = collect_and_2 & flushed_q;
  assign layer_sum = _layer_q + 1'h1;
  assign layer_choice = signal_5 ? 3'h0 : layer_sum;
  assign key_step_sum = _step_q + last_layer_q;
  assign key_layer_sum = _layer_q + 1'h1;
  assign key_layer_choice = last_layer_q ? 3'h0 : key_layer_sum;
  assign stall_not = ~ in_slot_q;
  assign stall_and = _running & stall_not;
  assign cycles_sum = cycles_q + 1'h1;
  assign stall_cycles_sum = stall_cycles_q + 1'h1;
  assign abort_or = _abort_q | abort_later_q;
  assign abort_and = busy & abort_or;
  assign error_or = _running | accepted;
  assign error_choice = error_or ? 3'h4 : problem;
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
  assign signal_7 = signal_7_and & _left_q[9];
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
    cut_d1_q <= config_q[104:100];
  always @(posedge sequencer_clk)
    update_samples_q <= update_samples_next[8:0];
  always @(posedge sequencer_clk)
    forward_length_q <= forward_length_next;
  always @(posedge sequencer_clk)
    last_length_q <= last_length_next[9:0];
  always @(posedge sequencer_clk)
    update_length_q <= update_length_next;
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
    x_forward_q <= x_forward_next[12:0];
  always @(posedge sequencer_clk)
    x_update_q <= x_update_next[12:0];
  always @(posedge sequencer_clk)
    out_base_q <= out_base_next[12:0];
  always @(posedge sequencer_clk)
    w_next_q <= w_next_next[8:0];
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
    samples_wanted_d1_q <= samples;
  always @(posedge sequencer_clk)
    samples_wanted_d2_q <= samples_wanted_d1_q;
  always @(posedge sequencer_clk)
    samples_wanted_d3_q <= samples_wanted_d2_q;
  always @(posedge sequencer_clk)
    run_samples <= run_samples_next;
  always @(posedge sequencer_clk)
    seed_wanted_d1_q <= seed;
  always @(posedge sequencer_clk)
    seed_wanted_d2_q <= seed_wanted_d1_q;
  always @(posedge sequencer_clk)
    seed_wanted_d3_q <= seed_wanted_d2_q;
  always @(posedge sequencer_clk)
    seed_wanted_d4_q <= seed_wanted_d3_q;
  always @(posedge sequencer_clk)
    run_seed_q <= run_seed_next;
  always @(posedge sequencer_clk)
    taking_3_q <= taking_3_next;
  always @(posedge sequencer_clk)
    c_shift_wanted_d1_q <= c_shift;
  always @(posedge sequencer_clk)
    c_shift_wanted_d2_q <= c_shift_wanted_d1_q;
  always @(posedge sequencer_clk)
    c_shift_wanted_d3_q <= c_shift_wanted_d2_q;
  always @(posedge sequencer_clk)
    c_shift_wanted_d4_q <= c_shift_wanted_d3_q;
  always @(posedge sequencer_clk)
    c_shift_wanted_d5_q <= c_shift_wanted_d4_q;
  always @(posedge sequencer_clk)
    _shift_q <= shift_next;
  always @(posedge sequencer_clk)
    c_mantissa_wanted_d1_q <= c_mantissa;
  always @(posedge sequencer_clk)
    c_mantissa_wanted_d2_q <= c_mantissa_wanted_d1_q;
  always @(posedge sequencer_clk)
    c_mantissa_wanted_d3_q <= c_mantissa_wanted_d2_q;
  always @(posedge sequencer_clk)
    c_mantissa_wanted_d4_q <= c_mantissa_wanted_d3_q;
  always @(posedge sequencer_clk)
    c_mantissa_wanted_d5_q <= c_mantissa_wanted_d4_q;
  always @(posedge sequencer_clk)
    mantissa_q <= mantissa_next;
  always @(posedge sequencer_clk)
    taking_4_q <= taking_4_next;
  always @(posedge sequencer_clk)
    steps_low_wanted_d1_q <= steps[9:0];
  always @(posedge sequencer_clk)
    steps_low_wanted_d2_q <= steps_low_wanted_d1_q;
  always @(posedge sequencer_clk)
    steps_low_wanted_d3_q <= steps_low_wanted_d2_q;
  always @(posedge sequencer_clk)
    steps_low_wanted_d4_q <= steps_low_wanted_d3_q;
  always @(posedge sequencer_clk)
    steps_low_wanted_d5_q <= steps_low_wanted_d4_q;
  always @(posedge sequencer_clk)
    steps_low_wanted_d6_q <= steps_low_wanted_d5_q;
  always @(posedge sequencer_clk)
    _steps_q <= steps_next;
  always @(posedge sequencer_clk)
    taking_5_q <= taking_5_next;
  always @(posedge sequencer_clk)
    steps_high_wanted_d1_q <= steps[19:10];
  always @(posedge sequencer_clk)
    steps_high_wanted_d2_q <= steps_high_wanted_d1_q;
  always @(posedge sequencer_clk)
    steps_high_wanted_d3_q <= steps_high_wanted_d2_q;
  always @(posedge sequencer_clk)
    steps_high_wanted_d4_q <= steps_high_wanted_d3_q;
  always @(posedge sequencer_clk)
    steps_high_wanted_d5_q <= steps_high_wanted_d4_q;
  always @(posedge sequencer_clk)
    steps_high_wanted_d6_q <= steps_high_wanted_d5_q;
  always @(posedge sequencer_clk)
    steps_high_wanted_d7_q <= steps_high_wanted_d6_q;
  always @(posedge sequencer_clk)
    taking_6_q <= taking_6_next;
  always @(posedge sequencer_clk)
    stop_enable_wanted_d1_q <= stop_enable;
  always @(posedge sequencer_clk)
    stop_enable_wanted_d2_q <= stop_enable_wanted_d1_q;
  always @(posedge sequencer_clk)
    stop_enable_wanted_d3_q <= stop_enable_wanted_d2_q;
  always @(posedge sequencer_clk)
    stop_enable_wanted_d4_q <= stop_enable_wanted_d3_q;
  always @(posedge sequencer_clk)
    stop_enable_wanted_d5_q <= stop_enable_wanted_d4_q;
  always @(posedge sequencer_clk)
    stop_enable_wanted_d6_q <= stop_enable_wanted_d5_q;
  always @(posedge sequencer_clk)
    stop_enable_wanted_d7_q <= stop_enable_wanted_d6_q;
  always @(posedge sequencer_clk)
    stop_enable_wanted_d8_q <= stop_enable_wanted_d7_q;
  always @(posedge sequencer_clk)
    run_stop_enable_q <= run_stop_enable_next;
  always @(posedge sequencer_clk)
    stop_shift_wanted_d1_q <= stop_shift;
  always @(posedge sequencer_clk)
    stop_shift_wanted_d2_q <= stop_shift_wanted_d1_q;
  always @(posedge sequencer_clk)
    stop_shift_wanted_d3_q <= stop_shift_wanted_d2_q;
  always @(posedge sequencer_clk)
    stop_shift_wanted_d4_q <= stop_shift_wanted_d3_q;
  always @(posedge sequencer_clk)
    stop_shift_wanted_d5_q <= stop_shift_wanted_d4_q;
  always @(posedge sequencer_clk)
    stop_shift_wanted_d6_q <= stop_shift_wanted_d5_q;
  always @(posedge sequencer_clk)
    stop_shift_wanted_d7_q <= stop_shift_wanted_d6_q;
  always @(posedge sequencer_clk)
    stop_shift_wanted_d8_q <= stop_shift_wanted_d7_q;
  always @(posedge sequencer_clk)
    run_stop_shift_q <= run_stop_shift_next;
  always @* begin
    if (unused_4_) begin end
    config_next = 105'h000000000000000000000000000;
    casez (_layer_q)
      2'h0:
          config_next = 105'h1fe00200000000000080008111f;
      2'h1:
          config_next = 105'h08500400200200200441004110b;
      2'h2:
          config_next = 105'h080000001004003006214020509;
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
      slot_next[16:4] = slot_choice_3;
      slot_next[38:30] = slot_choice_4;
      slot_next[68:53] = slot_choice_5[15:0];
      if (inner_q) begin
        slot_next[16:4] = slot_sum_2[12:0];
        slot_next[38:30] = slot_sum_3[8:0];
      end
    end
    if (outer_move_q) begin
      slot_next[49:39] = slot_choice_6[10:0];
      slot_next[29:17] = slot_choice_7[12:0];
      slot_next[52:50] = slot_choice_8[2:0];
      slot_next[84:69] = slot_choice_9[15:0];
      slot_next[3] = slot_choice_10;
    end
  end
  always @* begin
    if (unused_4_) begin end
    input_tile_next = input_tile_q;
    if (move_q) begin
      input_tile_next = input_tile_choice[2:0];
    end
    if (sequencer_rst) begin
      input_tile_next = 3'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    w_first_next = w_first_q;
    if (outer_move_q) begin
      w_first_next = w_next_q;
    end
    if (sequencer_rst) begin
      w_first_next = 9'h000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    output_tile_next = output_tile_q;
    if (outer_move_q) begin
      output_tile_next = output_tile_choice[1:0];
    end
    if (sequencer_rst) begin
      output_tile_next = 2'h0;
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
    left_next = left_difference[9:0];
    if (begin_q) begin
      left_next = left_choice;
    end else if (gap_begin_q) begin
      left_next = 10'h080;
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
      layer_next = 2'h0;
    end else if (gap_end_q) begin
      if (collecting_q) begin
        layer_next = layer_choice[1:0];
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
      key_layer_next = 2'h0;
    end else if (\begin ) begin
      key_layer_next = key_layer_choice[1:0];
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
    run_samples_next = run_samples;
    if (begun_q) begin
      run_samples_next = samples_wanted_d3_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    run_seed_next = run_seed_q;
    if (settled) begin
      run_seed_next = seed_wanted_d4_q;
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
    shift_next = _shift_q;
    if (taking_3_q) begin
      shift_next = c_shift_wanted_d5_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    mantissa_next = mantissa_q;
    if (taking_3_q) begin
      mantissa_next = c_mantissa_wanted_d5_q;
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
    steps_next = _steps_q;
    if (taking_4_q) begin
      steps_next[9:0] = steps_low_wanted_d6_q;
    end
    if (taking_5_q) begin
      steps_next[19:10] = steps_high_wanted_d7_q;
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
    taking_6_next = taking_5_q;
    if (sequencer_rst) begin
      taking_6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    run_stop_enable_next = run_stop_enable_q;
    if (taking_6_q) begin
      run_stop_enable_next = stop_enable_wanted_d8_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    run_stop_shift_next = run_stop_shift_q;
    if (taking_6_q) begin
      run_stop_shift_next = stop_shift_wanted_d8_q;
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
  assign \config_q.input_last  = config_q[2:0];
  assign \config_q.output_last  = config_q[4:3];
  assign \config_q.rows  = config_q[8:5];
  assign \config_q.columns  = config_q[12:9];
  assign \config_q.inputs  = config_q[19:13];
  assign \config_q.w_base  = config_q[28:20];
  assign \config_q.w_stride  = config_q[35:29];
  assign \config_q.b_base  = config_q[38:36];
  assign \config_q.state_base  = config_q[49:39];
  assign \config_q.operand_base  = config_q[62:50];
  assign \config_q.operand_copy  = config_q[73:63];
  assign \config_q.out_base  = config_q[86:74];
  assign \config_q.out_copy  = config_q[97:87];
  assign \config_q.has_above  = config_q[98];
  assign \config_q.layer0  = config_q[99];
  assign \config_q.cut  = config_q[104:100];
  assign \slot_q.update  = slot_q[0];
  assign \slot_q.first_input  = slot_q[1];
  assign \slot_q.last_input  = slot_q[2];
  assign \slot_q.last_output  = slot_q[3];
  assign \slot_q.x  = slot_q[16:4];
  assign \slot_q.out  = slot_q[29:17];
  assign \slot_q.w  = slot_q[38:30];
  assign \slot_q.state  = slot_q[49:39];
  assign \slot_q.b  = slot_q[52:50];
  assign \slot_q.row  = slot_q[68:53];
  assign \slot_q.column  = slot_q[84:69];
  assign \layer.input_last  = config_q[2:0];
  assign \layer.output_last  = config_q[4:3];
  assign \layer.rows  = config_q[8:5];
  assign \layer.columns  = config_q[12:9];
  assign \layer.inputs  = config_q[19:13];
  assign \layer.w_base  = config_q[28:20];
  assign \layer.w_stride  = config_q[35:29];
  assign \layer.b_base  = config_q[38:36];
  assign \layer.state_base  = config_q[49:39];
  assign \layer.operand_base  = config_q[62:50];
  assign \layer.operand_copy  = config_q[73:63];
  assign \layer.out_base  = config_q[86:74];
  assign \layer.out_copy  = config_q[97:87];
  assign \layer.has_above  = config_q[98];
  assign \layer.layer0  = config_q[99];
  assign \layer.cut  = config_q[104:100];
  assign \slot.update  = slot_q[0];
  assign \slot.first_input  = slot_q[1];
  assign \slot.last_input  = slot_q[2];
  assign \slot.last_output  = slot_q[3];
  assign \slot.x  = slot_q[16:4];
  assign \slot.out  = slot_q[29:17];
  assign \slot.w  = slot_q[38:30];
  assign \slot.state  = slot_q[49:39];
  assign \slot.b  = slot_q[52:50];
  assign \slot.row  = slot_q[68:53];
  assign \slot.column  = slot_q[84:69];
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
  input wire [2:0] host_bank,
  input wire [12:0] host_address,
  input wire host_write,
  input wire [23:0] host_write_data,
  input wire busy,
  input wire [104:0] layer,
  input wire [8:0] update_samples,
  input wire [5:0] cut_w,
  input wire [5:0] cut_b,
  input wire [84:0] slot,
  input wire first_step,
  input wire begin_forward,
  input wire begin_update,
  input wire \end ,
  input wire collect,
  input wire [8:0] run_samples,
  input wire [17:0] mantissa,
  output reg command_x_active_q,
  output reg command_x_edge_q,
  output reg command_x_load_q,
  output reg command_x_update_q,
  output reg command_x_last_q,
  output reg [12:0] command_x_address_q,
  output reg [10:0] command_x_g_address_q,
  output reg command_w_active_q,
  output reg command_w_edge_q,
  output reg [8:0] command_w_address_q,
  output reg command_psum_read_active_q,
  output reg [7:0] command_psum_read_sample_q,
  output reg command_psum_write_active_q,
  output reg [7:0] command_psum_write_sample_q,
  output reg command_post_active_q,
  output reg [10:0] command_post_address_q,
  output reg [7:0] command_post_sample_q,
  output reg command_done_first_q,
  output reg [10:0] command_done_address_q,
  output reg [7:0] command_done_sample_q,
  output reg [12:0] command_store_address_q,
  output reg command_drain_active_q,
  output reg command_drain_bias_q,
  output reg command_drain_edge_q,
  output reg [8:0] command_drain_address_q,
  output reg command_update_bias_q,
  output reg [8:0] command_update_address_q,
  output reg [8:0] command_view_address_q,
  output reg command_collect_active_q,
  output reg [3:0] command_collect_entry_q,
  output reg command_host_write_x_q,
  output reg command_host_write_w_q,
  output reg command_host_write_b_q,
  output reg [2:0] command_host_tensor_q,
  output reg [2:0] command_host_bank_q,
  output reg [23:0] command_host_data_q,
  output wire [44:0] settings
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
  wire [179:0] command;
  wire [4:0] \command.collect ;
  wire \command.collect.active ;
  wire [3:0] \command.collect.entry ;
  wire [19:0] \command.done ;
  wire [10:0] \command.done.address ;
  wire \command.done.first ;
  wire [7:0] \command.done.sample ;
  wire [11:0] \command.drain ;
  wire \command.drain.active ;
  wire [8:0] \command.drain.address ;
  wire \command.drain.bias ;
  wire \command.drain.edge ;
  wire [32:0] \command.host ;
  wire [2:0] \command.host.bank ;
  wire [23:0] \command.host.data ;
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
  wire [19:0] \command.post ;
  wire \command.post.active ;
  wire [10:0] \command.post.address ;
  wire [7:0] \command.post.sample ;
  wire [8:0] \command.psum_read ;
  wire \command.psum_read.active ;
  wire [7:0] \command.psum_read.sample ;
  wire [8:0] \command.psum_write ;
  wire \command.psum_write.active ;
  wire [7:0] \command.psum_write.sample ;
  wire [12:0] \command.store ;
  wire [12:0] \command.store.address ;
  wire [9:0] \command.update ;
  wire [8:0] \command.update.address ;
  wire \command.update.bias ;
  wire [8:0] \command.view ;
  wire [8:0] \command.view.address ;
  wire [10:0] \command.w ;
  wire \command.w.active ;
  wire [8:0] \command.w.address ;
  wire \command.w.edge ;
  wire [28:0] \command.x ;
  wire \command.x.active ;
  wire [12:0] \command.x.address ;
  wire \command.x.edge ;
  wire [10:0] \command.x.g_address ;
  wire \command.x.last ;
  wire \command.x.load ;
  wire \command.x.update ;
  reg command_collect_active_next;
  initial command_collect_active_q = 1'h0;
  initial command_collect_entry_q = 4'h0;
  initial command_done_address_q = 11'h000;
  reg command_done_first_next;
  initial command_done_first_q = 1'h0;
  initial command_done_sample_q = 8'h00;
  reg command_drain_active_next;
  initial command_drain_active_q = 1'h0;
  initial command_drain_address_q = 9'h000;
  reg command_drain_bias_next;
  initial command_drain_bias_q = 1'h0;
  initial command_drain_edge_q = 1'h0;
  initial command_host_bank_q = 3'h0;
  initial command_host_data_q = 24'h000000;
  initial command_host_tensor_q = 3'h0;
  reg command_host_write_b_next;
  initial command_host_write_b_q = 1'h0;
  reg command_host_write_w_next;
  initial command_host_write_w_q = 1'h0;
  reg command_host_write_x_next;
  initial command_host_write_x_q = 1'h0;
  wire [179:0] command_next;
  wire [4:0] \command_next.collect ;
  wire \command_next.collect.active ;
  wire [3:0] \command_next.collect.entry ;
  wire [19:0] \command_next.done ;
  wire [10:0] \command_next.done.address ;
  wire \command_next.done.first ;
  wire [7:0] \command_next.done.sample ;
  wire [11:0] \command_next.drain ;
  wire \command_next.drain.active ;
  wire [8:0] \command_next.drain.address ;
  wire \command_next.drain.bias ;
  wire \command_next.drain.edge ;
  wire [32:0] \command_next.host ;
  wire [2:0] \command_next.host.bank ;
  wire [23:0] \command_next.host.data ;
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
  wire [19:0] \command_next.post ;
  wire \command_next.post.active ;
  wire [10:0] \command_next.post.address ;
  wire [7:0] \command_next.post.sample ;
  wire [8:0] \command_next.psum_read ;
  wire \command_next.psum_read.active ;
  wire [7:0] \command_next.psum_read.sample ;
  wire [8:0] \command_next.psum_write ;
  wire \command_next.psum_write.active ;
  wire [7:0] \command_next.psum_write.sample ;
  wire [12:0] \command_next.store ;
  wire [12:0] \command_next.store.address ;
  wire [9:0] \command_next.update ;
  wire [8:0] \command_next.update.address ;
  wire \command_next.update.bias ;
  wire [8:0] \command_next.view ;
  wire [8:0] \command_next.view.address ;
  wire [10:0] \command_next.w ;
  wire \command_next.w.active ;
  wire [8:0] \command_next.w.address ;
  wire \command_next.w.edge ;
  wire [28:0] \command_next.x ;
  wire \command_next.x.active ;
  wire [12:0] \command_next.x.address ;
  wire \command_next.x.edge ;
  wire [10:0] \command_next.x.g_address ;
  wire \command_next.x.last ;
  wire \command_next.x.load ;
  wire \command_next.x.update ;
  wire command_next_and;
  wire command_next_and_2;
  wire command_next_and_3;
  wire command_next_and_4;
  wire command_next_and_5;
  wire command_next_and_6;
  wire [12:0] command_next_choice;
  wire [12:0] command_next_choice_2;
  wire [12:0] command_next_choice_3;
  wire [12:0] command_next_choice_4;
  wire [12:0] command_next_choice_5;
  wire [8:0] command_next_choice_6;
  wire [12:0] command_next_choice_7;
  wire command_next_not;
  wire command_next_not_2;
  wire command_next_not_3;
  wire command_next_or;
  wire command_next_or_2;
  wire command_next_or_3;
  reg command_post_active_next;
  initial command_post_active_q = 1'h0;
  initial command_post_address_q = 11'h000;
  initial command_post_sample_q = 8'h00;
  reg command_psum_read_active_next;
  initial command_psum_read_active_q = 1'h0;
  initial command_psum_read_sample_q = 8'h00;
  reg command_psum_write_active_next;
  initial command_psum_write_active_q = 1'h0;
  initial command_psum_write_sample_q = 8'h00;
  initial command_store_address_q = 13'h0000;
  initial command_update_address_q = 9'h000;
  reg command_update_bias_next;
  initial command_update_bias_q = 1'h0;
  initial command_view_address_q = 9'h000;
  reg command_w_active_next;
  initial command_w_active_q = 1'h0;
  initial command_w_address_q = 9'h000;
  initial command_w_edge_q = 1'h0;
  reg command_x_active_next;
  initial command_x_active_q = 1'h0;
  initial command_x_address_q = 13'h0000;
  initial command_x_edge_q = 1'h0;
  initial command_x_g_address_q = 11'h000;
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
  reg [10:0] done_address_next;
  reg [10:0] done_address_q;
  initial done_address_q = 11'h000;
  wire [11:0] done_address_sum;
  wire [10:0] done_difference;
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
  reg [9:0] done_left_q;
  initial done_left_q = 10'h000;
  reg [9:0] done_next;
  reg [7:0] done_sample_next;
  reg [7:0] done_sample_q;
  initial done_sample_q = 8'h00;
  wire [8:0] done_sample_sum;
  reg done_start_d10_next;
  reg done_start_d10_q;
  initial done_start_d10_q = 1'h0;
  reg done_start_d11_next;
  reg done_start_d11_q;
  initial done_start_d11_q = 1'h0;
  reg done_start_d12_next;
  reg done_start_d12_q;
  initial done_start_d12_q = 1'h0;
  reg done_start_d13_next;
  reg done_start_d13_q;
  initial done_start_d13_q = 1'h0;
  reg done_start_d14_next;
  reg done_start_d14_q;
  initial done_start_d14_q = 1'h0;
  reg done_start_d15_next;
  reg done_start_d15_q;
  initial done_start_d15_q = 1'h0;
  reg done_start_d16_next;
  reg done_start_d16_q;
  initial done_start_d16_q = 1'h0;
  reg done_start_d17_next;
  reg done_start_d17_q;
  initial done_start_d17_q = 1'h0;
  reg done_start_d18_next;
  reg done_start_d18_q;
  initial done_start_d18_q = 1'h0;
  reg done_start_d19_next;
  reg done_start_d19_q;
  initial done_start_d19_q = 1'h0;
  reg done_start_d1_next;
  reg done_start_d1_q;
  initial done_start_d1_q = 1'h0;
  reg done_start_d20_next;
  reg done_start_d20_q;
  initial done_start_d20_q = 1'h0;
  reg done_start_d21_next;
  reg done_start_d21_q;
  initial done_start_d21_q = 1'h0;
  reg done_start_d22_next;
  reg done_start_d22_q;
  initial done_start_d22_q = 1'h0;
  reg done_start_d23_next;
  reg done_start_d23_q;
  initial done_start_d23_q = 1'h0;
  reg done_start_d24_next;
  reg done_start_d24_q;
  initial done_start_d24_q = 1'h0;
  reg done_start_d25_next;
  reg done_start_d25_q;
  initial done_start_d25_q = 1'h0;
  reg done_start_d26_next;
  reg done_start_d26_q;
  initial done_start_d26_q = 1'h0;
  reg done_start_d27_next;
  reg done_start_d27_q;
  initial done_start_d27_q = 1'h0;
  reg done_start_d28_next;
  reg done_start_d28_q;
  initial done_start_d28_q = 1'h0;
  reg done_start_d29_next;
  reg done_start_d29_q;
  initial done_start_d29_q = 1'h0;
  reg done_start_d2_next;
  reg done_start_d2_q;
  initial done_start_d2_q = 1'h0;
  reg done_start_d30_next;
  reg done_start_d30_q;
  initial done_start_d30_q = 1'h0;
  reg done_start_d31_next;
  reg done_start_d31_q;
  initial done_start_d31_q = 1'h0;
  reg done_start_d32_next;
  reg done_start_d32_q;
  initial done_start_d32_q = 1'h0;
  reg done_start_d33_next;
  reg done_start_d33_q;
  initial done_start_d33_q = 1'h0;
  reg done_start_d34_next;
  reg done_start_d34_q;
  initial done_start_d34_q = 1'h0;
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
  reg [8:0] drain_address_next;
  reg [8:0] drain_address_q;
  initial drain_address_q = 9'h000;
  wire [10:0] drain_address_sum;
  wire [9:0] drain_address_sum_2;
  reg [2:0] drain_b_next;
  reg [2:0] drain_b_q;
  initial drain_b_q = 3'h0;
  wire drain_bias;
  wire [4:0] drain_choice;
  reg [15:0] drain_column_next;
  reg [15:0] drain_column_q;
  initial drain_column_q = 16'h0000;
  wire [5:0] drain_difference;
  reg drain_first_input_next;
  reg drain_first_input_q;
  initial drain_first_input_q = 1'h0;
  reg drain_first_next;
  reg drain_first_q;
  initial drain_first_q = 1'h0;
  wire drain_inside_at_most;
  wire drain_inside_more;
  reg drain_inside_next;
  reg [4:0] drain_inside_number_next;
  reg [4:0] drain_inside_number_q;
  initial drain_inside_number_q = 5'h00;
  wire [6:0] drain_inside_number_sum;
  reg drain_inside_q;
  initial drain_inside_q = 1'h0;
  wire drain_last_and;
  wire drain_last_and_2;
  wire drain_last_and_3;
  reg drain_last_input_next;
  reg drain_last_input_q;
  initial drain_last_input_q = 1'h0;
  reg drain_last_next;
  wire drain_last_not;
  wire drain_last_not_2;
  reg drain_last_output_next;
  reg drain_last_output_q;
  initial drain_last_output_q = 1'h0;
  reg drain_last_q;
  initial drain_last_q = 1'h0;
  reg [4:0] drain_left_q;
  initial drain_left_q = 5'h00;
  reg [4:0] drain_next;
  reg [15:0] drain_row_next;
  reg [15:0] drain_row_q;
  initial drain_row_q = 16'h0000;
  reg drain_start_d10_next;
  reg drain_start_d10_q;
  initial drain_start_d10_q = 1'h0;
  reg drain_start_d11_next;
  reg drain_start_d11_q;
  initial drain_start_d11_q = 1'h0;
  reg drain_start_d12_next;
  reg drain_start_d12_q;
  initial drain_start_d12_q = 1'h0;
  reg drain_start_d13_next;
  reg drain_start_d13_q;
  initial drain_start_d13_q = 1'h0;
  reg drain_start_d14_next;
  reg drain_start_d14_q;
  initial drain_start_d14_q = 1'h0;
  reg drain_start_d15_next;
  reg drain_start_d15_q;
  initial drain_start_d15_q = 1'h0;
  reg drain_start_d16_next;
  reg drain_start_d16_q;
  initial drain_start_d16_q = 1'h0;
  reg drain_start_d17_next;
  reg drain_start_d17_q;
  initial drain_start_d17_q = 1'h0;
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
  reg [8:0] drain_w_next;
  reg [8:0] drain_w_q;
  initial drain_w_q = 9'h000;
  reg [12:0] given_address_d1_q;
  initial given_address_d1_q = 13'h0000;
  reg [2:0] given_bank_d1_q;
  initial given_bank_d1_q = 3'h0;
  reg [2:0] given_tensor_d1_q;
  initial given_tensor_d1_q = 3'h0;
  reg given_write_d1_q;
  initial given_write_d1_q = 1'h0;
  reg [23:0] given_write_data_d1_q;
  initial given_write_data_d1_q = 24'h000000;
  wire [9:0] held_beyond_next;
  reg [9:0] held_beyond_q;
  initial held_beyond_q = 10'h000;
  reg [12:0] host_address_d1_q;
  initial host_address_d1_q = 13'h0000;
  reg [12:0] host_address_d2_q;
  initial host_address_d2_q = 13'h0000;
  reg [2:0] host_bank_d1_q;
  initial host_bank_d1_q = 3'h0;
  reg [23:0] host_data_d1_q;
  initial host_data_d1_q = 24'h000000;
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
  wire [2:0] \layer.b_base ;
  wire [3:0] \layer.columns ;
  wire [4:0] \layer.cut ;
  wire \layer.has_above ;
  wire [2:0] \layer.input_last ;
  wire [6:0] \layer.inputs ;
  wire \layer.layer0 ;
  wire [12:0] \layer.operand_base ;
  wire [10:0] \layer.operand_copy ;
  wire [12:0] \layer.out_base ;
  wire [10:0] \layer.out_copy ;
  wire [1:0] \layer.output_last ;
  wire [3:0] \layer.rows ;
  wire [10:0] \layer.state_base ;
  wire [8:0] \layer.w_base ;
  wire [6:0] \layer.w_stride ;
  reg [17:0] mantissa_d1_q;
  initial mantissa_d1_q = 18'h00000;
  wire pending_b_and;
  reg [2:0] pending_b_next;
  reg [2:0] pending_b_q;
  initial pending_b_q = 3'h0;
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
  reg [8:0] pending_w_next;
  reg [8:0] pending_w_q;
  initial pending_w_q = 9'h000;
  reg post_active_next;
  reg post_active_q;
  initial post_active_q = 1'h0;
  reg [10:0] post_address_next;
  reg [10:0] post_address_q;
  initial post_address_q = 11'h000;
  wire [11:0] post_address_sum;
  reg [2:0] post_b_next;
  reg [2:0] post_b_q;
  initial post_b_q = 3'h0;
  wire post_begin_and;
  reg post_begin_next;
  reg post_begin_q;
  initial post_begin_q = 1'h0;
  reg [15:0] post_column_next;
  reg [15:0] post_column_q;
  initial post_column_q = 16'h0000;
  wire [10:0] post_difference;
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
  reg [9:0] post_left_q;
  initial post_left_q = 10'h000;
  reg [9:0] post_next;
  reg [12:0] post_out_next;
  reg [12:0] post_out_q;
  initial post_out_q = 13'h0000;
  reg [7:0] post_sample_next;
  reg [7:0] post_sample_q;
  initial post_sample_q = 8'h00;
  wire [8:0] post_sample_sum;
  reg post_start_d10_next;
  reg post_start_d10_q;
  initial post_start_d10_q = 1'h0;
  reg post_start_d11_next;
  reg post_start_d11_q;
  initial post_start_d11_q = 1'h0;
  reg post_start_d12_next;
  reg post_start_d12_q;
  initial post_start_d12_q = 1'h0;
  reg post_start_d13_next;
  reg post_start_d13_q;
  initial post_start_d13_q = 1'h0;
  reg post_start_d14_next;
  reg post_start_d14_q;
  initial post_start_d14_q = 1'h0;
  reg post_start_d15_next;
  reg post_start_d15_q;
  initial post_start_d15_q = 1'h0;
  reg post_start_d16_next;
  reg post_start_d16_q;
  initial post_start_d16_q = 1'h0;
  reg post_start_d17_next;
  reg post_start_d17_q;
  initial post_start_d17_q = 1'h0;
  reg post_start_d18_next;
  reg post_start_d18_q;
  initial post_start_d18_q = 1'h0;
  reg post_start_d19_next;
  reg post_start_d19_q;
  initial post_start_d19_q = 1'h0;
  reg post_start_d1_next;
  reg post_start_d1_q;
  initial post_start_d1_q = 1'h0;
  reg post_start_d20_next;
  reg post_start_d20_q;
  initial post_start_d20_q = 1'h0;
  reg post_start_d21_next;
  reg post_start_d21_q;
  initial post_start_d21_q = 1'h0;
  reg post_start_d22_next;
  reg post_start_d22_q;
  initial post_start_d22_q = 1'h0;
  reg post_start_d23_next;
  reg post_start_d23_q;
  initial post_start_d23_q = 1'h0;
  reg post_start_d24_next;
  reg post_start_d24_q;
  initial post_start_d24_q = 1'h0;
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
  reg [10:0] post_state_next;
  reg [10:0] post_state_q;
  initial post_state_q = 11'h000;
  reg psum_read_active_next;
  reg psum_read_active_q;
  initial psum_read_active_q = 1'h0;
  wire [10:0] psum_read_difference;
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
  reg [9:0] psum_read_left_q;
  initial psum_read_left_q = 10'h000;
  reg [9:0] psum_read_next;
  reg [7:0] psum_read_sample_next;
  reg [7:0] psum_read_sample_q;
  initial psum_read_sample_q = 8'h00;
  wire [8:0] psum_read_sample_sum;
  reg psum_read_start_d10_next;
  reg psum_read_start_d10_q;
  initial psum_read_start_d10_q = 1'h0;
  reg psum_read_start_d11_next;
  reg psum_read_start_d11_q;
  initial psum_read_start_d11_q = 1'h0;
  reg psum_read_start_d12_next;
  reg psum_read_start_d12_q;
  initial psum_read_start_d12_q = 1'h0;
  reg psum_read_start_d13_next;
  reg psum_read_start_d13_q;
  initial psum_read_start_d13_q = 1'h0;
  reg psum_read_start_d14_next;
  reg psum_read_start_d14_q;
  initial psum_read_start_d14_q = 1'h0;
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
  reg psum_read_start_d8_next;
  reg psum_read_start_d8_q;
  initial psum_read_start_d8_q = 1'h0;
  reg psum_read_start_d9_next;
  reg psum_read_start_d9_q;
  initial psum_read_start_d9_q = 1'h0;
  reg psum_write_active_next;
  reg psum_write_active_q;
  initial psum_write_active_q = 1'h0;
  wire [10:0] psum_write_difference;
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
  reg [9:0] psum_write_left_q;
  initial psum_write_left_q = 10'h000;
  reg [9:0] psum_write_next;
  reg [7:0] psum_write_sample_next;
  reg [7:0] psum_write_sample_q;
  initial psum_write_sample_q = 8'h00;
  wire [8:0] psum_write_sample_sum;
  reg psum_write_start_d10_next;
  reg psum_write_start_d10_q;
  initial psum_write_start_d10_q = 1'h0;
  reg psum_write_start_d11_next;
  reg psum_write_start_d11_q;
  initial psum_write_start_d11_q = 1'h0;
  reg psum_write_start_d12_next;
  reg psum_write_start_d12_q;
  initial psum_write_start_d12_q = 1'h0;
  reg psum_write_start_d13_next;
  reg psum_write_start_d13_q;
  initial psum_write_start_d13_q = 1'h0;
  reg psum_write_start_d14_next;
  reg psum_write_start_d14_q;
  initial psum_write_start_d14_q = 1'h0;
  reg psum_write_start_d15_next;
  reg psum_write_start_d15_q;
  initial psum_write_start_d15_q = 1'h0;
  reg psum_write_start_d16_next;
  reg psum_write_start_d16_q;
  initial psum_write_start_d16_q = 1'h0;
  reg psum_write_start_d17_next;
  reg psum_write_start_d17_q;
  initial psum_write_start_d17_q = 1'h0;
  reg psum_write_start_d18_next;
  reg psum_write_start_d18_q;
  initial psum_write_start_d18_q = 1'h0;
  reg psum_write_start_d19_next;
  reg psum_write_start_d19_q;
  initial psum_write_start_d19_q = 1'h0;
  wire psum_write_start_d1_and;
  reg psum_write_start_d1_next;
  wire psum_write_start_d1_not;
  reg psum_write_start_d1_q;
  initial psum_write_start_d1_q = 1'h0;
  reg psum_write_start_d20_next;
  reg psum_write_start_d20_q;
  initial psum_write_start_d20_q = 1'h0;
  reg psum_write_start_d21_next;
  reg psum_write_start_d21_q;
  initial psum_write_start_d21_q = 1'h0;
  reg psum_write_start_d22_next;
  reg psum_write_start_d22_q;
  initial psum_write_start_d22_q = 1'h0;
  reg psum_write_start_d23_next;
  reg psum_write_start_d23_q;
  initial psum_write_start_d23_q = 1'h0;
  reg psum_write_start_d24_next;
  reg psum_write_start_d24_q;
  initial psum_write_start_d24_q = 1'h0;
  reg psum_write_start_d25_next;
  reg psum_write_start_d25_q;
  initial psum_write_start_d25_q = 1'h0;
  reg psum_write_start_d26_next;
  reg psum_write_start_d26_q;
  initial psum_write_start_d26_q = 1'h0;
  reg psum_write_start_d27_next;
  reg psum_write_start_d27_q;
  initial psum_write_start_d27_q = 1'h0;
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
  wire [9:0] samples_beyond_next;
  reg [9:0] samples_beyond_q;
  initial samples_beyond_q = 10'h000;
  wire [2:0] \settings.b_address ;
  wire [3:0] \settings.columns ;
  wire [5:0] \settings.cut_b ;
  wire [5:0] \settings.cut_w ;
  wire \settings.edge ;
  wire \settings.first ;
  wire \settings.has_above ;
  wire \settings.layer0 ;
  wire [17:0] \settings.mantissa ;
  wire [3:0] \settings.rows ;
  wire [2:0] \slot.b ;
  wire [15:0] \slot.column ;
  wire \slot.first_input ;
  wire \slot.last_input ;
  wire \slot.last_output ;
  wire [12:0] \slot.out ;
  wire [15:0] \slot.row ;
  wire [10:0] \slot.state ;
  wire \slot.update ;
  wire [8:0] \slot.w ;
  wire [12:0] \slot.x ;
  reg store_active_next;
  reg store_active_q;
  initial store_active_q = 1'h0;
  reg [12:0] store_address_next;
  reg [12:0] store_address_q;
  initial store_address_q = 13'h0000;
  wire [13:0] store_address_sum;
  wire [10:0] store_difference;
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
  reg [9:0] store_left_q;
  initial store_left_q = 10'h000;
  reg [9:0] store_next;
  reg [8:0] update_address_d10_q;
  initial update_address_d10_q = 9'h000;
  reg [8:0] update_address_d11_q;
  initial update_address_d11_q = 9'h000;
  reg [8:0] update_address_d12_q;
  initial update_address_d12_q = 9'h000;
  reg [8:0] update_address_d13_q;
  initial update_address_d13_q = 9'h000;
  reg [8:0] update_address_d14_q;
  initial update_address_d14_q = 9'h000;
  wire [8:0] update_address_d1_next;
  reg [8:0] update_address_d1_q;
  initial update_address_d1_q = 9'h000;
  reg [8:0] update_address_d2_q;
  initial update_address_d2_q = 9'h000;
  reg [8:0] update_address_d3_q;
  initial update_address_d3_q = 9'h000;
  reg [8:0] update_address_d4_q;
  initial update_address_d4_q = 9'h000;
  reg [8:0] update_address_d5_q;
  initial update_address_d5_q = 9'h000;
  reg [8:0] update_address_d6_q;
  initial update_address_d6_q = 9'h000;
  reg [8:0] update_address_d7_q;
  initial update_address_d7_q = 9'h000;
  reg [8:0] update_address_d8_q;
  initial update_address_d8_q = 9'h000;
  reg [8:0] update_address_d9_q;
  initial update_address_d9_q = 9'h000;
  reg update_bias_d10_next;
  reg update_bias_d10_q;
  initial update_bias_d10_q = 1'h0;
  reg update_bias_d11_next;
  reg update_bias_d11_q;
  initial update_bias_d11_q = 1'h0;
  reg update_bias_d12_next;
  reg update_bias_d12_q;
  initial update_bias_d12_q = 1'h0;
  reg update_bias_d13_next;
  reg update_bias_d13_q;
  initial update_bias_d13_q = 1'h0;
  reg update_bias_d14_next;
  reg update_bias_d14_q;
  initial update_bias_d14_q = 1'h0;
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
  reg update_bias_d7_next;
  reg update_bias_d7_q;
  initial update_bias_d7_q = 1'h0;
  reg update_bias_d8_next;
  reg update_bias_d8_q;
  initial update_bias_d8_q = 1'h0;
  reg update_bias_d9_next;
  reg update_bias_d9_q;
  initial update_bias_d9_q = 1'h0;
  reg [8:0] view_address_d1_q;
  initial view_address_d1_q = 9'h000;
  reg [8:0] view_address_d2_q;
  initial view_address_d2_q = 9'h000;
  reg [8:0] view_address_d3_q;
  initial view_address_d3_q = 9'h000;
  reg w_active_next;
  reg w_active_q;
  initial w_active_q = 1'h0;
  reg [8:0] w_address_next;
  reg [8:0] w_address_q;
  initial w_address_q = 9'h000;
  wire [10:0] w_address_sum;
  wire [9:0] w_address_sum_2;
  wire [5:0] w_difference;
  reg [1:0] w_edges_next;
  reg [1:0] w_edges_q;
  initial w_edges_q = 2'h0;
  reg w_first_next;
  reg w_first_q;
  initial w_first_q = 1'h0;
  wire w_inside_at_most;
  wire w_inside_more;
  reg w_inside_next;
  reg [4:0] w_inside_number_next;
  reg [4:0] w_inside_number_q;
  initial w_inside_number_q = 5'h00;
  wire [6:0] w_inside_number_sum;
  reg w_inside_q;
  initial w_inside_q = 1'h0;
  wire w_last_and;
  wire w_last_and_2;
  wire w_last_and_3;
  reg w_last_next;
  wire w_last_not;
  wire w_last_not_2;
  reg w_last_q;
  initial w_last_q = 1'h0;
  reg [4:0] w_left_q;
  initial w_left_q = 5'h00;
  reg [4:0] w_next;
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
  reg [12:0] x_address_next;
  reg [12:0] x_address_q;
  initial x_address_q = 13'h0000;
  wire [13:0] x_address_sum;
  wire [10:0] x_difference;
  reg x_edge_next;
  reg x_edge_q;
  initial x_edge_q = 1'h0;
  reg x_first_next;
  reg x_first_q;
  initial x_first_q = 1'h0;
  reg x_forward_d1_next;
  reg x_forward_d1_q;
  initial x_forward_d1_q = 1'h0;
  reg x_forward_d2_next;
  reg x_forward_d2_q;
  initial x_forward_d2_q = 1'h0;
  reg x_forward_d3_next;
  reg x_forward_d3_q;
  initial x_forward_d3_q = 1'h0;
  reg x_forward_d4_next;
  reg x_forward_d4_q;
  initial x_forward_d4_q = 1'h0;
  reg x_forward_d5_next;
  reg x_forward_d5_q;
  initial x_forward_d5_q = 1'h0;
  reg x_forward_d6_next;
  reg x_forward_d6_q;
  initial x_forward_d6_q = 1'h0;
  reg [10:0] x_g_address_next;
  reg [10:0] x_g_address_q;
  initial x_g_address_q = 11'h000;
  wire [11:0] x_g_address_sum;
  reg x_held_active_next;
  reg x_held_active_q;
  initial x_held_active_q = 1'h0;
  wire [10:0] x_held_difference;
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
  reg [9:0] x_held_left_q;
  initial x_held_left_q = 10'h000;
  reg [9:0] x_held_next;
  reg x_held_start_d1_next;
  reg x_held_start_d1_q;
  initial x_held_start_d1_q = 1'h0;
  wire x_last_and;
  wire x_last_and_2;
  wire x_last_and_3;
  reg x_last_next;
  wire x_last_not;
  wire x_last_not_2;
  reg x_last_q;
  initial x_last_q = 1'h0;
  reg [9:0] x_left_q;
  initial x_left_q = 10'h000;
  reg [9:0] x_next;
  reg x_start_d1_next;
  wire x_start_d1_or;
  reg x_start_d1_q;
  initial x_start_d1_q = 1'h0;
  reg x_update_d1_next;
  reg x_update_d1_q;
  initial x_update_d1_q = 1'h0;
  reg x_update_d2_next;
  reg x_update_d2_q;
  initial x_update_d2_q = 1'h0;
  reg x_update_d3_next;
  reg x_update_d3_q;
  initial x_update_d3_q = 1'h0;
  reg x_update_d4_next;
  reg x_update_d4_q;
  initial x_update_d4_q = 1'h0;
  reg x_update_d5_next;
  reg x_update_d5_q;
  initial x_update_d5_q = 1'h0;
  reg x_update_d6_next;
  reg x_update_d6_q;
  initial x_update_d6_q = 1'h0;
  reg x_update_d7_next;
  reg x_update_d7_q;
  initial x_update_d7_q = 1'h0;
  always @(posedge commands_clk)
    drain_start_d12_q <= drain_start_d12_next;
  always @(posedge commands_clk)
    drain_start_d13_q <= drain_start_d13_next;
  always @(posedge commands_clk)
    drain_start_d14_q <= drain_start_d14_next;
  always @(posedge commands_clk)
    drain_start_d15_q <= drain_start_d15_next;
  always @(posedge commands_clk)
    drain_start_d16_q <= drain_start_d16_next;
  always @(posedge commands_clk)
    drain_start_d17_q <= drain_start_d17_next;
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
  always @(posedge commands_clk)
    update_bias_d7_q <= update_bias_d7_next;
  always @(posedge commands_clk)
    update_bias_d8_q <= update_bias_d8_next;
  always @(posedge commands_clk)
    update_bias_d9_q <= update_bias_d9_next;
  always @(posedge commands_clk)
    update_bias_d10_q <= update_bias_d10_next;
  always @(posedge commands_clk)
    update_bias_d11_q <= update_bias_d11_next;
  always @(posedge commands_clk)
    update_bias_d12_q <= update_bias_d12_next;
  always @(posedge commands_clk)
    update_bias_d13_q <= update_bias_d13_next;
  always @(posedge commands_clk)
    update_bias_d14_q <= update_bias_d14_next;
  assign samples_beyond_next = run_samples - 2'h3;
  assign held_beyond_next = update_samples - 2'h3;
  assign x_difference = $signed(x_left_q) - $signed(2'h1);
  assign x_last_not = ~ x_start_d1_q;
  assign x_last_and_3 = x_active_q & x_last_not;
  assign x_last_not_2 = ~ x_last_q;
  assign x_last_and_2 = x_last_and_3 & x_last_not_2;
  assign x_last_and = x_last_and_2 & x_left_q[9];
  assign x_held_difference = $signed(x_held_left_q) - $signed(2'h1);
  assign x_held_last_not = ~ x_held_start_d1_q;
  assign x_held_last_and_3 = x_held_active_q & x_held_last_not;
  assign x_held_last_not_2 = ~ x_held_last_q;
  assign x_held_last_and_2 = x_held_last_and_3 & x_held_last_not_2;
  assign x_held_last_and = x_held_last_and_2 & x_held_left_q[9];
  assign x_address_sum = x_address_q + 1'h1;
  assign x_g_address_sum = x_g_address_q + 1'h1;
  assign w_difference = $signed(w_left_q) - $signed(2'h1);
  assign w_last_not = ~ w_start_d3_q;
  assign w_last_and_3 = w_active_q & w_last_not;
  assign w_last_not_2 = ~ w_last_q;
  assign w_last_and_2 = w_last_and_3 & w_last_not_2;
  assign w_last_and = w_last_and_2 & w_left_q[4];
  assign w_inside_number_sum = w_inside_number_q + 7'h7f;
  assign w_inside_at_most = w_inside_number_q <= layer[8:5];
  assign w_inside_more = layer[8:5] > 3'h7;
  assign w_address_sum = w_address_q + 11'h7ff;
  assign w_address_sum_2 = slot[38:30] + 3'h7;
  assign psum_read_difference = $signed(psum_read_left_q) - $signed(2'h1);
  assign psum_read_last_not = ~ psum_read_start_d14_q;
  assign psum_read_last_and_3 = psum_read_active_q & psum_read_last_not;
  assign psum_read_last_not_2 = ~ psum_read_last_q;
  assign psum_read_last_and_2 = psum_read_last_and_3 & psum_read_last_not_2;
  assign psum_read_last_and = psum_read_last_and_2 & psum_read_left_q[9];
  assign psum_read_sample_sum = psum_read_sample_q + 1'h1;
  assign psum_write_difference = $signed(psum_write_left_q) - $signed(2'h1);
  assign psum_write_last_not = ~ psum_write_start_d27_q;
  assign psum_write_last_and_3 = psum_write_active_q & psum_write_last_not;
  assign psum_write_last_not_2 = ~ psum_write_last_q;
  assign psum_write_last_and_2 = psum_write_last_and_3 & psum_write_last_not_2;
  assign psum_write_last_and = psum_write_last_and_2 & psum_write_left_q[9];
  assign psum_write_sample_sum = psum_write_sample_q + 1'h1;
  assign post_begin_and = begin_forward & slot[2];
  assign post_difference = $signed(post_left_q) - $signed(2'h1);
  assign post_last_not = ~ post_start_d24_q;
  assign post_last_and_3 = post_active_q & post_last_not;
  assign post_last_not_2 = ~ post_last_q;
  assign post_last_and_2 = post_last_and_3 & post_last_not_2;
  assign post_last_and = post_last_and_2 & post_left_q[9];
  assign done_difference = $signed(done_left_q) - $signed(2'h1);
  assign done_last_not = ~ done_start_d34_q;
  assign done_last_and_3 = done_active_q & done_last_not;
  assign done_last_not_2 = ~ done_last_q;
  assign done_last_and_2 = done_last_and_3 & done_last_not_2;
  assign done_last_and = done_last_and_2 & done_left_q[9];
  assign store_difference = $signed(store_left_q) - $signed(2'h1);
  assign store_last_not = ~ done_start_d34_q;
  assign store_last_and_3 = store_active_q & store_last_not;
  assign store_last_not_2 = ~ store_last_q;
  assign store_last_and_2 = store_last_and_3 & store_last_not_2;
  assign store_last_and = store_last_and_2 & store_left_q[9];
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
  assign drain_last_not = ~ drain_start_d17_q;
  assign drain_last_and_3 = drain_active_q & drain_last_not;
  assign drain_last_not_2 = ~ drain_last_q;
  assign drain_last_and_2 = drain_last_and_3 & drain_last_not_2;
  assign drain_last_and = drain_last_and_2 & drain_left_q[4];
  assign drain_choice = pending_first_input_q ? 5'h06 : 5'h05;
  assign drain_inside_number_sum = drain_inside_number_q + 7'h7f;
  assign drain_inside_at_most = drain_inside_number_q <= layer[8:5];
  assign drain_inside_more = layer[8:5] > 3'h7;
  assign drain_address_sum = drain_address_q + 11'h7ff;
  assign drain_address_sum_2 = pending_w_q + 3'h7;
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
  assign command_next_choice_5 = idle_late_d1_q ? host_address_d2_q : { 4'h0, command_next_choice_6 };
  assign command_next_choice_7 = idle_late_d1_q ? host_address_d2_q : { 4'h0, update_address_d14_q };
  assign x_start_d1_or = x_forward_d6_q | x_update_d7_q;
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
    command_x_address_q <= command_next[17:5];
  always @(posedge commands_clk)
    command_x_g_address_q <= command_next[28:18];
  always @(posedge commands_clk)
    command_w_active_q <= command_w_active_next;
  always @(posedge commands_clk)
    command_w_edge_q <= command_next[30];
  always @(posedge commands_clk)
    command_w_address_q <= command_next[39:31];
  always @(posedge commands_clk)
    command_psum_read_active_q <= command_psum_read_active_next;
  always @(posedge commands_clk)
    command_psum_read_sample_q <= command_next[48:41];
  always @(posedge commands_clk)
    command_psum_write_active_q <= command_psum_write_active_next;
  always @(posedge commands_clk)
    command_psum_write_sample_q <= command_next[57:50];
  always @(posedge commands_clk)
    command_post_active_q <= command_post_active_next;
  always @(posedge commands_clk)
    command_post_address_q <= command_next[69:59];
  always @(posedge commands_clk)
    command_post_sample_q <= command_next[77:70];
  always @(posedge commands_clk)
    command_done_first_q <= command_done_first_next;
  always @(posedge commands_clk)
    command_done_address_q <= command_next[89:79];
  always @(posedge commands_clk)
    command_done_sample_q <= command_next[97:90];
  always @(posedge commands_clk)
    command_store_address_q <= command_next[110:98];
  always @(posedge commands_clk)
    command_drain_active_q <= command_drain_active_next;
  always @(posedge commands_clk)
    command_drain_bias_q <= command_drain_bias_next;
  always @(posedge commands_clk)
    command_drain_edge_q <= command_next[113];
  always @(posedge commands_clk)
    command_drain_address_q <= command_next[122:114];
  always @(posedge commands_clk)
    command_update_bias_q <= command_update_bias_next;
  always @(posedge commands_clk)
    command_update_address_q <= command_next[132:124];
  always @(posedge commands_clk)
    command_view_address_q <= command_next[141:133];
  always @(posedge commands_clk)
    command_collect_active_q <= command_collect_active_next;
  always @(posedge commands_clk)
    command_collect_entry_q <= command_next[146:143];
  always @(posedge commands_clk)
    command_host_write_x_q <= command_host_write_x_next;
  always @(posedge commands_clk)
    command_host_write_w_q <= command_host_write_w_next;
  always @(posedge commands_clk)
    command_host_write_b_q <= command_host_write_b_next;
  always @(posedge commands_clk)
    command_host_tensor_q <= command_next[152:150];
  always @(posedge commands_clk)
    command_host_bank_q <= command_next[155:153];
  always @(posedge commands_clk)
    command_host_data_q <= command_next[179:156];
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
    update_address_d7_q <= update_address_d6_q;
  always @(posedge commands_clk)
    update_address_d8_q <= update_address_d7_q;
  always @(posedge commands_clk)
    update_address_d9_q <= update_address_d8_q;
  always @(posedge commands_clk)
    update_address_d10_q <= update_address_d9_q;
  always @(posedge commands_clk)
    update_address_d11_q <= update_address_d10_q;
  always @(posedge commands_clk)
    update_address_d12_q <= update_address_d11_q;
  always @(posedge commands_clk)
    update_address_d13_q <= update_address_d12_q;
  always @(posedge commands_clk)
    update_address_d14_q <= update_address_d13_q;
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
    view_address_d1_q <= command_next[132:124];
  always @(posedge commands_clk)
    view_address_d2_q <= view_address_d1_q;
  always @(posedge commands_clk)
    view_address_d3_q <= view_address_d2_q;
  always @(posedge commands_clk)
    mantissa_d1_q <= mantissa;
  always @(posedge commands_clk)
    cut_w_d1_q <= cut_w;
  always @(posedge commands_clk)
    cut_b_d1_q <= cut_b;
  always @(posedge commands_clk)
    x_update_d1_q <= x_update_d1_next;
  always @(posedge commands_clk)
    x_update_d2_q <= x_update_d2_next;
  always @(posedge commands_clk)
    x_update_d3_q <= x_update_d3_next;
  always @(posedge commands_clk)
    x_update_d4_q <= x_update_d4_next;
  always @(posedge commands_clk)
    x_update_d5_q <= x_update_d5_next;
  always @(posedge commands_clk)
    x_update_d6_q <= x_update_d6_next;
  always @(posedge commands_clk)
    x_update_d7_q <= x_update_d7_next;
  always @(posedge commands_clk)
    x_held_start_d1_q <= x_held_start_d1_next;
  always @(posedge commands_clk)
    x_forward_d1_q <= x_forward_d1_next;
  always @(posedge commands_clk)
    x_forward_d2_q <= x_forward_d2_next;
  always @(posedge commands_clk)
    x_forward_d3_q <= x_forward_d3_next;
  always @(posedge commands_clk)
    x_forward_d4_q <= x_forward_d4_next;
  always @(posedge commands_clk)
    x_forward_d5_q <= x_forward_d5_next;
  always @(posedge commands_clk)
    x_forward_d6_q <= x_forward_d6_next;
  always @(posedge commands_clk)
    x_start_d1_q <= x_start_d1_next;
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
    psum_read_start_d8_q <= psum_read_start_d8_next;
  always @(posedge commands_clk)
    psum_read_start_d9_q <= psum_read_start_d9_next;
  always @(posedge commands_clk)
    psum_read_start_d10_q <= psum_read_start_d10_next;
  always @(posedge commands_clk)
    psum_read_start_d11_q <= psum_read_start_d11_next;
  always @(posedge commands_clk)
    psum_read_start_d12_q <= psum_read_start_d12_next;
  always @(posedge commands_clk)
    psum_read_start_d13_q <= psum_read_start_d13_next;
  always @(posedge commands_clk)
    psum_read_start_d14_q <= psum_read_start_d14_next;
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
    psum_write_start_d13_q <= psum_write_start_d13_next;
  always @(posedge commands_clk)
    psum_write_start_d14_q <= psum_write_start_d14_next;
  always @(posedge commands_clk)
    psum_write_start_d15_q <= psum_write_start_d15_next;
  always @(posedge commands_clk)
    psum_write_start_d16_q <= psum_write_start_d16_next;
  always @(posedge commands_clk)
    psum_write_start_d17_q <= psum_write_start_d17_next;
  always @(posedge commands_clk)
    psum_write_start_d18_q <= psum_write_start_d18_next;
  always @(posedge commands_clk)
    psum_write_start_d19_q <= psum_write_start_d19_next;
  always @(posedge commands_clk)
    psum_write_start_d20_q <= psum_write_start_d20_next;
  always @(posedge commands_clk)
    psum_write_start_d21_q <= psum_write_start_d21_next;
  always @(posedge commands_clk)
    psum_write_start_d22_q <= psum_write_start_d22_next;
  always @(posedge commands_clk)
    psum_write_start_d23_q <= psum_write_start_d23_next;
  always @(posedge commands_clk)
    psum_write_start_d24_q <= psum_write_start_d24_next;
  always @(posedge commands_clk)
    psum_write_start_d25_q <= psum_write_start_d25_next;
  always @(posedge commands_clk)
    psum_write_start_d26_q <= psum_write_start_d26_next;
  always @(posedge commands_clk)
    psum_write_start_d27_q <= psum_write_start_d27_next;
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
    post_start_d10_q <= post_start_d10_next;
  always @(posedge commands_clk)
    post_start_d11_q <= post_start_d11_next;
  always @(posedge commands_clk)
    post_start_d12_q <= post_start_d12_next;
  always @(posedge commands_clk)
    post_start_d13_q <= post_start_d13_next;
  always @(posedge commands_clk)
    post_start_d14_q <= post_start_d14_next;
  always @(posedge commands_clk)
    post_start_d15_q <= post_start_d15_next;
  always @(posedge commands_clk)
    post_start_d16_q <= post_start_d16_next;
  always @(posedge commands_clk)
    post_start_d17_q <= post_start_d17_next;
  always @(posedge commands_clk)
    post_start_d18_q <= post_start_d18_next;
  always @(posedge commands_clk)
    post_start_d19_q <= post_start_d19_next;
  always @(posedge commands_clk)
    post_start_d20_q <= post_start_d20_next;
  always @(posedge commands_clk)
    post_start_d21_q <= post_start_d21_next;
  always @(posedge commands_clk)
    post_start_d22_q <= post_start_d22_next;
  always @(posedge commands_clk)
    post_start_d23_q <= post_start_d23_next;
  always @(posedge commands_clk)
    post_start_d24_q <= post_start_d24_next;
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
    done_start_d13_q <= done_start_d13_next;
  always @(posedge commands_clk)
    done_start_d14_q <= done_start_d14_next;
  always @(posedge commands_clk)
    done_start_d15_q <= done_start_d15_next;
  always @(posedge commands_clk)
    done_start_d16_q <= done_start_d16_next;
  always @(posedge commands_clk)
    done_start_d17_q <= done_start_d17_next;
  always @(posedge commands_clk)
    done_start_d18_q <= done_start_d18_next;
  always @(posedge commands_clk)
    done_start_d19_q <= done_start_d19_next;
  always @(posedge commands_clk)
    done_start_d20_q <= done_start_d20_next;
  always @(posedge commands_clk)
    done_start_d21_q <= done_start_d21_next;
  always @(posedge commands_clk)
    done_start_d22_q <= done_start_d22_next;
  always @(posedge commands_clk)
    done_start_d23_q <= done_start_d23_next;
  always @(posedge commands_clk)
    done_start_d24_q <= done_start_d24_next;
  always @(posedge commands_clk)
    done_start_d25_q <= done_start_d25_next;
  always @(posedge commands_clk)
    done_start_d26_q <= done_start_d26_next;
  always @(posedge commands_clk)
    done_start_d27_q <= done_start_d27_next;
  always @(posedge commands_clk)
    done_start_d28_q <= done_start_d28_next;
  always @(posedge commands_clk)
    done_start_d29_q <= done_start_d29_next;
  always @(posedge commands_clk)
    done_start_d30_q <= done_start_d30_next;
  always @(posedge commands_clk)
    done_start_d31_q <= done_start_d31_next;
  always @(posedge commands_clk)
    done_start_d32_q <= done_start_d32_next;
  always @(posedge commands_clk)
    done_start_d33_q <= done_start_d33_next;
  always @(posedge commands_clk)
    done_start_d34_q <= done_start_d34_next;
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
    drain_start_d10_q <= drain_start_d10_next;
  always @(posedge commands_clk)
    drain_start_d11_q <= drain_start_d11_next;
  always @* begin
    if (unused_2_) begin end
    drain_start_d12_next = drain_start_d11_q;
    if (late_pulses_rst) begin
      drain_start_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d13_next = drain_start_d12_q;
    if (late_pulses_rst) begin
      drain_start_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d14_next = drain_start_d13_q;
    if (late_pulses_rst) begin
      drain_start_d14_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d15_next = drain_start_d14_q;
    if (late_pulses_rst) begin
      drain_start_d15_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d16_next = drain_start_d15_q;
    if (late_pulses_rst) begin
      drain_start_d16_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d17_next = drain_start_d16_q;
    if (late_pulses_rst) begin
      drain_start_d17_next = 1'h0;
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
  always @* begin
    if (unused_2_) begin end
    update_bias_d7_next = update_bias_d6_q;
    if (late_pulses_rst) begin
      update_bias_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    update_bias_d8_next = update_bias_d7_q;
    if (late_pulses_rst) begin
      update_bias_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    update_bias_d9_next = update_bias_d8_q;
    if (late_pulses_rst) begin
      update_bias_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    update_bias_d10_next = update_bias_d9_q;
    if (late_pulses_rst) begin
      update_bias_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    update_bias_d11_next = update_bias_d10_q;
    if (late_pulses_rst) begin
      update_bias_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    update_bias_d12_next = update_bias_d11_q;
    if (late_pulses_rst) begin
      update_bias_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    update_bias_d13_next = update_bias_d12_q;
    if (late_pulses_rst) begin
      update_bias_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    update_bias_d14_next = update_bias_d13_q;
    if (late_pulses_rst) begin
      update_bias_d14_next = 1'h0;
    end
  end
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
    command_w_active_next = command_next[29];
    if (commands_rst) begin
      command_w_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_psum_read_active_next = command_next[40];
    if (commands_rst) begin
      command_psum_read_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_psum_write_active_next = command_next[49];
    if (commands_rst) begin
      command_psum_write_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_post_active_next = command_next[58];
    if (commands_rst) begin
      command_post_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_done_first_next = command_next[78];
    if (commands_rst) begin
      command_done_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_drain_active_next = command_next[111];
    if (commands_rst) begin
      command_drain_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_drain_bias_next = command_next[112];
    if (commands_rst) begin
      command_drain_bias_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_update_bias_next = command_next[123];
    if (commands_rst) begin
      command_update_bias_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_collect_active_next = command_next[142];
    if (commands_rst) begin
      command_collect_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_host_write_x_next = command_next[147];
    if (commands_rst) begin
      command_host_write_x_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_host_write_w_next = command_next[148];
    if (commands_rst) begin
      command_host_write_w_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    command_host_write_b_next = command_next[149];
    if (commands_rst) begin
      command_host_write_b_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_first_next = x_start_d1_q;
    if (commands_rst) begin
      x_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_next = x_difference[9:0];
    if (x_start_d1_q) begin
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
    if (x_start_d1_q) begin
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
    x_held_next = x_held_difference[9:0];
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
    if (x_start_d1_q) begin
      x_edge_next = slot[2];
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_address_next = x_address_sum[12:0];
    if (x_start_d1_q) begin
      x_address_next = slot[16:4];
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_g_address_next = x_g_address_sum[10:0];
    if (x_start_d1_q) begin
      x_g_address_next = slot[49:39];
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
    w_next = w_difference[4:0];
    if (w_start_d3_q) begin
      w_next = 5'h05;
    end
  end
  always @* begin
    if (unused_2_) begin end
    w_last_next = w_last_and;
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
    w_inside_number_next = w_inside_number_sum[4:0];
    if (w_start_d3_q) begin
      w_inside_number_next = 5'h07;
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
    w_address_next = w_address_sum[8:0];
    if (w_start_d3_q) begin
      w_address_next = w_address_sum_2[8:0];
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
    psum_read_first_next = psum_read_start_d14_q;
    if (commands_rst) begin
      psum_read_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_next = psum_read_difference[9:0];
    if (psum_read_start_d14_q) begin
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
    if (psum_read_start_d14_q) begin
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
    psum_read_sample_next = psum_read_sample_sum[7:0];
    if (psum_read_start_d14_q) begin
      psum_read_sample_next = 8'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_first_next = psum_write_start_d27_q;
    if (commands_rst) begin
      psum_write_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_next = psum_write_difference[9:0];
    if (psum_write_start_d27_q) begin
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
    if (psum_write_start_d27_q) begin
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
    psum_write_sample_next = psum_write_sample_sum[7:0];
    if (psum_write_start_d27_q) begin
      psum_write_sample_next = 8'h00;
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
      post_state_next = slot[49:39];
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_out_next = post_out_q;
    if (post_begin_q) begin
      post_out_next = slot[29:17];
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_column_next = post_column_q;
    if (post_begin_q) begin
      post_column_next = slot[84:69];
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_b_next = post_b_q;
    if (post_begin_q) begin
      post_b_next = slot[52:50];
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
    post_first_next = post_start_d24_q;
    if (commands_rst) begin
      post_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_next = post_difference[9:0];
    if (post_start_d24_q) begin
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
    if (post_start_d24_q) begin
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
    done_first_next = done_start_d34_q;
    if (commands_rst) begin
      done_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_next = done_difference[9:0];
    if (done_start_d34_q) begin
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
    if (done_start_d34_q) begin
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
    store_first_next = done_start_d34_q;
    if (commands_rst) begin
      store_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    store_next = store_difference[9:0];
    if (done_start_d34_q) begin
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
    if (done_start_d34_q) begin
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
    post_sample_next = post_sample_sum[7:0];
    if (post_start_d24_q) begin
      post_sample_next = 8'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_sample_next = done_sample_sum[7:0];
    if (done_start_d34_q) begin
      done_sample_next = 8'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_address_next = done_address_sum[10:0];
    if (done_start_d34_q) begin
      done_address_next = post_state_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_address_next = post_address_sum[10:0];
    if (post_start_d24_q) begin
      post_address_next = post_state_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    store_address_next = store_address_sum[12:0];
    if (done_start_d34_q) begin
      store_address_next = post_out_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    pending_w_next = pending_w_q;
    if (pending_w_and) begin
      pending_w_next = slot[38:30];
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_w_next = drain_w_q;
    if (drain_start_d17_q) begin
      drain_w_next = pending_w_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    pending_b_next = pending_b_q;
    if (pending_b_and) begin
      pending_b_next = slot[52:50];
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_b_next = drain_b_q;
    if (drain_start_d17_q) begin
      drain_b_next = pending_b_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    pending_row_next = pending_row_q;
    if (pending_row_and) begin
      pending_row_next = slot[68:53];
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_row_next = drain_row_q;
    if (drain_start_d17_q) begin
      drain_row_next = pending_row_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    pending_column_next = pending_column_q;
    if (pending_column_and) begin
      pending_column_next = slot[84:69];
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_column_next = drain_column_q;
    if (drain_start_d17_q) begin
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
    if (drain_start_d17_q) begin
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
    if (drain_start_d17_q) begin
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
    if (drain_start_d17_q) begin
      drain_last_output_next = pending_last_output_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_first_next = drain_start_d17_q;
    if (commands_rst) begin
      drain_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_next = drain_difference[4:0];
    if (drain_start_d17_q) begin
      drain_next = drain_choice;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_last_next = drain_last_and;
    if (commands_rst) begin
      drain_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_active_next = drain_active_q;
    if (drain_start_d17_q) begin
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
    drain_inside_number_next = drain_inside_number_sum[4:0];
    if (drain_start_d17_q) begin
      drain_inside_number_next = 5'h07;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_inside_next = drain_inside_at_most;
    if (drain_start_d17_q) begin
      drain_inside_next = drain_inside_more;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_address_next = drain_address_sum[8:0];
    if (drain_start_d17_q) begin
      drain_address_next = drain_address_sum_2[8:0];
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
    x_update_d1_next = begin_update;
    if (pulses_rst) begin
      x_update_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_update_d2_next = x_update_d1_q;
    if (pulses_rst) begin
      x_update_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_update_d3_next = x_update_d2_q;
    if (pulses_rst) begin
      x_update_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_update_d4_next = x_update_d3_q;
    if (pulses_rst) begin
      x_update_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_update_d5_next = x_update_d4_q;
    if (pulses_rst) begin
      x_update_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_update_d6_next = x_update_d5_q;
    if (pulses_rst) begin
      x_update_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_update_d7_next = x_update_d6_q;
    if (pulses_rst) begin
      x_update_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_held_start_d1_next = x_update_d7_q;
    if (pulses_rst) begin
      x_held_start_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_forward_d1_next = begin_forward;
    if (pulses_rst) begin
      x_forward_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_forward_d2_next = x_forward_d1_q;
    if (pulses_rst) begin
      x_forward_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_forward_d3_next = x_forward_d2_q;
    if (pulses_rst) begin
      x_forward_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_forward_d4_next = x_forward_d3_q;
    if (pulses_rst) begin
      x_forward_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_forward_d5_next = x_forward_d4_q;
    if (pulses_rst) begin
      x_forward_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_forward_d6_next = x_forward_d5_q;
    if (pulses_rst) begin
      x_forward_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    x_start_d1_next = x_start_d1_or;
    if (pulses_rst) begin
      x_start_d1_next = 1'h0;
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
    psum_read_start_d8_next = psum_read_start_d7_q;
    if (pulses_rst) begin
      psum_read_start_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_start_d9_next = psum_read_start_d8_q;
    if (pulses_rst) begin
      psum_read_start_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_start_d10_next = psum_read_start_d9_q;
    if (pulses_rst) begin
      psum_read_start_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_start_d11_next = psum_read_start_d10_q;
    if (pulses_rst) begin
      psum_read_start_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_start_d12_next = psum_read_start_d11_q;
    if (pulses_rst) begin
      psum_read_start_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_start_d13_next = psum_read_start_d12_q;
    if (pulses_rst) begin
      psum_read_start_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_read_start_d14_next = psum_read_start_d13_q;
    if (pulses_rst) begin
      psum_read_start_d14_next = 1'h0;
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
    psum_write_start_d13_next = psum_write_start_d12_q;
    if (pulses_rst) begin
      psum_write_start_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d14_next = psum_write_start_d13_q;
    if (pulses_rst) begin
      psum_write_start_d14_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d15_next = psum_write_start_d14_q;
    if (pulses_rst) begin
      psum_write_start_d15_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d16_next = psum_write_start_d15_q;
    if (pulses_rst) begin
      psum_write_start_d16_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d17_next = psum_write_start_d16_q;
    if (pulses_rst) begin
      psum_write_start_d17_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d18_next = psum_write_start_d17_q;
    if (pulses_rst) begin
      psum_write_start_d18_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d19_next = psum_write_start_d18_q;
    if (pulses_rst) begin
      psum_write_start_d19_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d20_next = psum_write_start_d19_q;
    if (pulses_rst) begin
      psum_write_start_d20_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d21_next = psum_write_start_d20_q;
    if (pulses_rst) begin
      psum_write_start_d21_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d22_next = psum_write_start_d21_q;
    if (pulses_rst) begin
      psum_write_start_d22_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d23_next = psum_write_start_d22_q;
    if (pulses_rst) begin
      psum_write_start_d23_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d24_next = psum_write_start_d23_q;
    if (pulses_rst) begin
      psum_write_start_d24_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d25_next = psum_write_start_d24_q;
    if (pulses_rst) begin
      psum_write_start_d25_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d26_next = psum_write_start_d25_q;
    if (pulses_rst) begin
      psum_write_start_d26_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    psum_write_start_d27_next = psum_write_start_d26_q;
    if (pulses_rst) begin
      psum_write_start_d27_next = 1'h0;
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
    post_start_d10_next = post_start_d9_q;
    if (late_pulses_rst) begin
      post_start_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d11_next = post_start_d10_q;
    if (late_pulses_rst) begin
      post_start_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d12_next = post_start_d11_q;
    if (late_pulses_rst) begin
      post_start_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d13_next = post_start_d12_q;
    if (late_pulses_rst) begin
      post_start_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d14_next = post_start_d13_q;
    if (late_pulses_rst) begin
      post_start_d14_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d15_next = post_start_d14_q;
    if (late_pulses_rst) begin
      post_start_d15_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d16_next = post_start_d15_q;
    if (late_pulses_rst) begin
      post_start_d16_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d17_next = post_start_d16_q;
    if (late_pulses_rst) begin
      post_start_d17_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d18_next = post_start_d17_q;
    if (late_pulses_rst) begin
      post_start_d18_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d19_next = post_start_d18_q;
    if (late_pulses_rst) begin
      post_start_d19_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d20_next = post_start_d19_q;
    if (late_pulses_rst) begin
      post_start_d20_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d21_next = post_start_d20_q;
    if (late_pulses_rst) begin
      post_start_d21_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d22_next = post_start_d21_q;
    if (late_pulses_rst) begin
      post_start_d22_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d23_next = post_start_d22_q;
    if (late_pulses_rst) begin
      post_start_d23_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    post_start_d24_next = post_start_d23_q;
    if (late_pulses_rst) begin
      post_start_d24_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d1_next = post_start_d24_q;
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
    done_start_d13_next = done_start_d12_q;
    if (late_pulses_rst) begin
      done_start_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d14_next = done_start_d13_q;
    if (late_pulses_rst) begin
      done_start_d14_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d15_next = done_start_d14_q;
    if (late_pulses_rst) begin
      done_start_d15_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d16_next = done_start_d15_q;
    if (late_pulses_rst) begin
      done_start_d16_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d17_next = done_start_d16_q;
    if (late_pulses_rst) begin
      done_start_d17_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d18_next = done_start_d17_q;
    if (late_pulses_rst) begin
      done_start_d18_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d19_next = done_start_d18_q;
    if (late_pulses_rst) begin
      done_start_d19_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d20_next = done_start_d19_q;
    if (late_pulses_rst) begin
      done_start_d20_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d21_next = done_start_d20_q;
    if (late_pulses_rst) begin
      done_start_d21_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d22_next = done_start_d21_q;
    if (late_pulses_rst) begin
      done_start_d22_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d23_next = done_start_d22_q;
    if (late_pulses_rst) begin
      done_start_d23_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d24_next = done_start_d23_q;
    if (late_pulses_rst) begin
      done_start_d24_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d25_next = done_start_d24_q;
    if (late_pulses_rst) begin
      done_start_d25_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d26_next = done_start_d25_q;
    if (late_pulses_rst) begin
      done_start_d26_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d27_next = done_start_d26_q;
    if (late_pulses_rst) begin
      done_start_d27_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d28_next = done_start_d27_q;
    if (late_pulses_rst) begin
      done_start_d28_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d29_next = done_start_d28_q;
    if (late_pulses_rst) begin
      done_start_d29_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d30_next = done_start_d29_q;
    if (late_pulses_rst) begin
      done_start_d30_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d31_next = done_start_d30_q;
    if (late_pulses_rst) begin
      done_start_d31_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d32_next = done_start_d31_q;
    if (late_pulses_rst) begin
      done_start_d32_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d33_next = done_start_d32_q;
    if (late_pulses_rst) begin
      done_start_d33_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    done_start_d34_next = done_start_d33_q;
    if (late_pulses_rst) begin
      done_start_d34_next = 1'h0;
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
    drain_start_d10_next = drain_start_d9_q;
    if (late_pulses_rst) begin
      drain_start_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    drain_start_d11_next = drain_start_d10_q;
    if (late_pulses_rst) begin
      drain_start_d11_next = 1'h0;
    end
  end
  assign command = { command_host_data_q, command_host_bank_q, command_host_tensor_q, command_host_write_b_q, command_host_write_w_q, command_host_write_x_q, command_collect_entry_q, command_collect_active_q, command_view_address_q, command_update_address_q, command_update_bias_q, command_drain_address_q, command_drain_edge_q, command_drain_bias_q, command_drain_active_q, command_store_address_q, command_done_sample_q, command_done_address_q, command_done_first_q, command_post_sample_q, command_post_address_q, command_post_active_q, command_psum_write_sample_q, command_psum_write_active_q, command_psum_read_sample_q, command_psum_read_active_q, command_w_address_q, command_w_edge_q, command_w_active_q, command_x_g_address_q, command_x_address_q, command_x_last_q, command_x_update_q, command_x_load_q, command_x_edge_q, command_x_active_q };
  assign keys_ready = 1'h1;
  assign pulses_clk = commands_clk;
  assign late_pulses_clk = commands_clk;
  assign \command_next.x  = command_next[28:0];
  assign \command_next.x.active  = command_next[0];
  assign \command_next.x.edge  = command_next[1];
  assign \command_next.x.load  = command_next[2];
  assign \command_next.x.update  = command_next[3];
  assign \command_next.x.last  = command_next[4];
  assign \command_next.x.address  = command_next[17:5];
  assign \command_next.x.g_address  = command_next[28:18];
  assign \command_next.w  = command_next[39:29];
  assign \command_next.w.active  = command_next[29];
  assign \command_next.w.edge  = command_next[30];
  assign \command_next.w.address  = command_next[39:31];
  assign \command_next.psum_read  = command_next[48:40];
  assign \command_next.psum_read.active  = command_next[40];
  assign \command_next.psum_read.sample  = command_next[48:41];
  assign \command_next.psum_write  = command_next[57:49];
  assign \command_next.psum_write.active  = command_next[49];
  assign \command_next.psum_write.sample  = command_next[57:50];
  assign \command_next.post  = command_next[77:58];
  assign \command_next.post.active  = command_next[58];
  assign \command_next.post.address  = command_next[69:59];
  assign \command_next.post.sample  = command_next[77:70];
  assign \command_next.done  = command_next[97:78];
  assign \command_next.done.first  = command_next[78];
  assign \command_next.done.address  = command_next[89:79];
  assign \command_next.done.sample  = command_next[97:90];
  assign \command_next.store  = command_next[110:98];
  assign \command_next.store.address  = command_next[110:98];
  assign \command_next.drain  = command_next[122:111];
  assign \command_next.drain.active  = command_next[111];
  assign \command_next.drain.bias  = command_next[112];
  assign \command_next.drain.edge  = command_next[113];
  assign \command_next.drain.address  = command_next[122:114];
  assign \command_next.update  = command_next[132:123];
  assign \command_next.update.bias  = command_next[123];
  assign \command_next.update.address  = command_next[132:124];
  assign \command_next.view  = command_next[141:133];
  assign \command_next.view.address  = command_next[141:133];
  assign \command_next.collect  = command_next[146:142];
  assign \command_next.collect.active  = command_next[142];
  assign \command_next.collect.entry  = command_next[146:143];
  assign \command_next.host  = command_next[179:147];
  assign \command_next.host.write_x  = command_next[147];
  assign \command_next.host.write_w  = command_next[148];
  assign \command_next.host.write_b  = command_next[149];
  assign \command_next.host.tensor  = command_next[152:150];
  assign \command_next.host.bank  = command_next[155:153];
  assign \command_next.host.data  = command_next[179:156];
  assign \slot.update  = slot[0];
  assign \slot.first_input  = slot[1];
  assign \slot.last_input  = slot[2];
  assign \slot.last_output  = slot[3];
  assign \slot.x  = slot[16:4];
  assign \slot.out  = slot[29:17];
  assign \slot.w  = slot[38:30];
  assign \slot.state  = slot[49:39];
  assign \slot.b  = slot[52:50];
  assign \slot.row  = slot[68:53];
  assign \slot.column  = slot[84:69];
  assign \layer.input_last  = layer[2:0];
  assign \layer.output_last  = layer[4:3];
  assign \layer.rows  = layer[8:5];
  assign \layer.columns  = layer[12:9];
  assign \layer.inputs  = layer[19:13];
  assign \layer.w_base  = layer[28:20];
  assign \layer.w_stride  = layer[35:29];
  assign \layer.b_base  = layer[38:36];
  assign \layer.state_base  = layer[49:39];
  assign \layer.operand_base  = layer[62:50];
  assign \layer.operand_copy  = layer[73:63];
  assign \layer.out_base  = layer[86:74];
  assign \layer.out_copy  = layer[97:87];
  assign \layer.has_above  = layer[98];
  assign \layer.layer0  = layer[99];
  assign \layer.cut  = layer[104:100];
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
  assign \settings.rows  = settings[6:3];
  assign \settings.columns  = settings[10:7];
  assign \settings.edge  = settings[11];
  assign \settings.b_address  = settings[14:12];
  assign \settings.mantissa  = settings[32:15];
  assign \settings.cut_w  = settings[38:33];
  assign \settings.cut_b  = settings[44:39];
  assign settings[44:39] = cut_b_d1_q;
  assign settings[38:33] = cut_w_d1_q;
  assign settings[32:15] = mantissa_d1_q;
  assign settings[14:12] = post_b_q;
  assign settings[11] = post_last_output_q;
  assign settings[10:7] = layer[12:9];
  assign settings[6:3] = layer[8:5];
  assign settings[2] = layer[98];
  assign settings[1] = layer[99];
  assign settings[0] = first_step;
  assign command_next[141:133] = view_address_d3_q;
  assign command_next[132:124] = command_next_choice_7[8:0];
  assign command_next[122:114] = command_next_choice_5[8:0];
  assign command_next[110:98] = command_next_choice_4;
  assign command_next[69:59] = command_next_choice_3[10:0];
  assign command_next[28:18] = command_next_choice_2[10:0];
  assign command_next[17:5] = command_next_choice;
  assign command_next[179:156] = host_data_d1_q;
  assign command_next[155:153] = host_bank_d1_q;
  assign command_next[152:150] = host_tensor_d1_q;
  assign command_next[149] = command_next_and_6;
  assign command_next[148] = command_next_and_5;
  assign command_next[147] = command_next_and_4;
  assign command_next[146:143] = collect_entry_q;
  assign command_next[142] = collect_active_q;
  assign command_next[123] = update_bias_d14_q;
  assign command_next[113] = drain_last_output_q;
  assign command_next[112] = drain_bias;
  assign command_next[111] = command_next_and_3;
  assign command_next[89:79] = done_address_q;
  assign command_next[97:90] = done_sample_q;
  assign command_next[78] = done_first_q;
  assign command_next[77:70] = post_sample_q;
  assign command_next[58] = post_active_q;
  assign command_next[57:50] = psum_write_sample_q;
  assign command_next[49] = psum_write_active_q;
  assign command_next[48:41] = psum_read_sample_q;
  assign command_next[40] = psum_read_active_q;
  assign command_next[39:31] = w_address_q;
  assign command_next[30] = w_edges_q[1];
  assign command_next[29] = command_next_and_2;
  assign command_next[4] = x_held_last_q;
  assign command_next[3] = x_held_active_q;
  assign command_next[2] = command_next_and;
  assign command_next[1] = x_edge_q;
  assign command_next[0] = x_active_q;
endmodule

// Made from ska_hw.hdl.array.systolic_array.SystolicArray.
module \ska_core.array (
  input wire clk,
  output wire [39:0] psum_out_0,
  output wire [39:0] psum_out_1,
  output wire [39:0] psum_out_2,
  output wire [39:0] psum_out_3,
  output wire [39:0] psum_out_4,
  output wire [39:0] psum_out_5,
  output wire [39:0] psum_out_6,
  output wire [39:0] psum_out_7,
  input wire [15:0] x_0,
  input wire update_0,
  input wire load_0,
  input wire [15:0] g_0,
  input wire [15:0] w_0,
  input wire [39:0] psum_in_0,
  input wire [15:0] x_1,
  input wire update_1,
  input wire load_1,
  input wire [15:0] g_1,
  input wire [15:0] w_1,
  input wire [39:0] psum_in_1,
  input wire [15:0] x_2,
  input wire update_2,
  input wire load_2,
  input wire [15:0] g_2,
  input wire [15:0] w_2,
  input wire [39:0] psum_in_2,
  input wire [15:0] x_3,
  input wire update_3,
  input wire load_3,
  input wire [15:0] g_3,
  input wire [15:0] w_3,
  input wire [39:0] psum_in_3,
  input wire [15:0] x_4,
  input wire update_4,
  input wire load_4,
  input wire [15:0] g_4,
  input wire [15:0] w_4,
  input wire [39:0] psum_in_4,
  input wire [15:0] x_5,
  input wire update_5,
  input wire load_5,
  input wire [15:0] g_5,
  input wire [15:0] w_5,
  input wire [39:0] psum_in_5,
  input wire [15:0] x_6,
  input wire update_6,
  input wire load_6,
  input wire [15:0] g_6,
  input wire [15:0] w_6,
  input wire [39:0] psum_in_6,
  input wire [15:0] x_7,
  input wire update_7,
  input wire load_7,
  input wire [15:0] g_7,
  input wire [15:0] w_7,
  input wire [39:0] psum_in_7
);
  wire column_7_load_out_0_value;
  wire column_7_load_out_1_value;
  wire column_7_load_out_2_value;
  wire column_7_load_out_3_value;
  wire column_7_load_out_4_value;
  wire column_7_load_out_5_value;
  wire column_7_load_out_6_value;
  wire column_7_load_out_7_value;
  wire column_7_update_out_0_value;
  wire column_7_update_out_1_value;
  wire column_7_update_out_2_value;
  wire column_7_update_out_3_value;
  wire column_7_update_out_4_value;
  wire column_7_update_out_5_value;
  wire column_7_update_out_6_value;
  wire column_7_update_out_7_value;
  wire [15:0] column_7_x_out_0_value;
  wire [15:0] column_7_x_out_1_value;
  wire [15:0] column_7_x_out_2_value;
  wire [15:0] column_7_x_out_3_value;
  wire [15:0] column_7_x_out_4_value;
  wire [15:0] column_7_x_out_5_value;
  wire [15:0] column_7_x_out_6_value;
  wire [15:0] column_7_x_out_7_value;
  wire [127:0] g;
  wire [7:0] load;
  wire load_0_0;
  wire load_0_1;
  wire load_0_2;
  wire load_0_3;
  wire load_0_4;
  wire load_0_5;
  wire load_0_6;
  wire load_1_0;
  wire load_1_1;
  wire load_1_2;
  wire load_1_3;
  wire load_1_4;
  wire load_1_5;
  wire load_1_6;
  wire load_2_0;
  wire load_2_1;
  wire load_2_2;
  wire load_2_3;
  wire load_2_4;
  wire load_2_5;
  wire load_2_6;
  wire load_3_0;
  wire load_3_1;
  wire load_3_2;
  wire load_3_3;
  wire load_3_4;
  wire load_3_5;
  wire load_3_6;
  wire load_4_0;
  wire load_4_1;
  wire load_4_2;
  wire load_4_3;
  wire load_4_4;
  wire load_4_5;
  wire load_4_6;
  wire load_5_0;
  wire load_5_1;
  wire load_5_2;
  wire load_5_3;
  wire load_5_4;
  wire load_5_5;
  wire load_5_6;
  wire load_6_0;
  wire load_6_1;
  wire load_6_2;
  wire load_6_3;
  wire load_6_4;
  wire load_6_5;
  wire load_6_6;
  wire load_7_0;
  wire load_7_1;
  wire load_7_2;
  wire load_7_3;
  wire load_7_4;
  wire load_7_5;
  wire load_7_6;
  wire [319:0] psum_in;
  wire [319:0] psum_out;
  wire [7:0] update;
  wire update_0_0;
  wire update_0_1;
  wire update_0_2;
  wire update_0_3;
  wire update_0_4;
  wire update_0_5;
  wire update_0_6;
  wire update_1_0;
  wire update_1_1;
  wire update_1_2;
  wire update_1_3;
  wire update_1_4;
  wire update_1_5;
  wire update_1_6;
  wire update_2_0;
  wire update_2_1;
  wire update_2_2;
  wire update_2_3;
  wire update_2_4;
  wire update_2_5;
  wire update_2_6;
  wire update_3_0;
  wire update_3_1;
  wire update_3_2;
  wire update_3_3;
  wire update_3_4;
  wire update_3_5;
  wire update_3_6;
  wire update_4_0;
  wire update_4_1;
  wire update_4_2;
  wire update_4_3;
  wire update_4_4;
  wire update_4_5;
  wire update_4_6;
  wire update_5_0;
  wire update_5_1;
  wire update_5_2;
  wire update_5_3;
  wire update_5_4;
  wire update_5_5;
  wire update_5_6;
  wire update_6_0;
  wire update_6_1;
  wire update_6_2;
  wire update_6_3;
  wire update_6_4;
  wire update_6_5;
  wire update_6_6;
  wire update_7_0;
  wire update_7_1;
  wire update_7_2;
  wire update_7_3;
  wire update_7_4;
  wire update_7_5;
  wire update_7_6;
  wire [127:0] w;
  wire [127:0] x;
  wire [15:0] x_0_0;
  wire [15:0] x_0_1;
  wire [15:0] x_0_2;
  wire [15:0] x_0_3;
  wire [15:0] x_0_4;
  wire [15:0] x_0_5;
  wire [15:0] x_0_6;
  wire [15:0] x_1_0;
  wire [15:0] x_1_1;
  wire [15:0] x_1_2;
  wire [15:0] x_1_3;
  wire [15:0] x_1_4;
  wire [15:0] x_1_5;
  wire [15:0] x_1_6;
  wire [15:0] x_2_0;
  wire [15:0] x_2_1;
  wire [15:0] x_2_2;
  wire [15:0] x_2_3;
  wire [15:0] x_2_4;
  wire [15:0] x_2_5;
  wire [15:0] x_2_6;
  wire [15:0] x_3_0;
  wire [15:0] x_3_1;
  wire [15:0] x_3_2;
  wire [15:0] x_3_3;
  wire [15:0] x_3_4;
  wire [15:0] x_3_5;
  wire [15:0] x_3_6;
  wire [15:0] x_4_0;
  wire [15:0] x_4_1;
  wire [15:0] x_4_2;
  wire [15:0] x_4_3;
  wire [15:0] x_4_4;
  wire [15:0] x_4_5;
  wire [15:0] x_4_6;
  wire [15:0] x_5_0;
  wire [15:0] x_5_1;
  wire [15:0] x_5_2;
  wire [15:0] x_5_3;
  wire [15:0] x_5_4;
  wire [15:0] x_5_5;
  wire [15:0] x_5_6;
  wire [15:0] x_6_0;
  wire [15:0] x_6_1;
  wire [15:0] x_6_2;
  wire [15:0] x_6_3;
  wire [15:0] x_6_4;
  wire [15:0] x_6_5;
  wire [15:0] x_6_6;
  wire [15:0] x_7_0;
  wire [15:0] x_7_1;
  wire [15:0] x_7_2;
  wire [15:0] x_7_3;
  wire [15:0] x_7_4;
  wire [15:0] x_7_5;
  wire [15:0] x_7_6;
  ska_array_column column_0 (
    .clk(clk),
    .g(g_0),
    .load_in_0(load_0),
    .load_in_1(load_1),
    .load_in_2(load_2),
    .load_in_3(load_3),
    .load_in_4(load_4),
    .load_in_5(load_5),
    .load_in_6(load_6),
    .load_in_7(load_7),
    .load_out_0(load_0_0),
    .load_out_1(load_1_0),
    .load_out_2(load_2_0),
    .load_out_3(load_3_0),
    .load_out_4(load_4_0),
    .load_out_5(load_5_0),
    .load_out_6(load_6_0),
    .load_out_7(load_7_0),
    .psum_in(psum_in_0),
    .psum_out(psum_out_0),
    .update_in_0(update_0),
    .update_in_1(update_1),
    .update_in_2(update_2),
    .update_in_3(update_3),
    .update_in_4(update_4),
    .update_in_5(update_5),
    .update_in_6(update_6),
    .update_in_7(update_7),
    .update_out_0(update_0_0),
    .update_out_1(update_1_0),
    .update_out_2(update_2_0),
    .update_out_3(update_3_0),
    .update_out_4(update_4_0),
    .update_out_5(update_5_0),
    .update_out_6(update_6_0),
    .update_out_7(update_7_0),
    .w(w_0),
    .x_in_0(x_0),
    .x_in_1(x_1),
    .x_in_2(x_2),
    .x_in_3(x_3),
    .x_in_4(x_4),
    .x_in_5(x_5),
    .x_in_6(x_6),
    .x_in_7(x_7),
    .x_out_0(x_0_0),
    .x_out_1(x_1_0),
    .x_out_2(x_2_0),
    .x_out_3(x_3_0),
    .x_out_4(x_4_0),
    .x_out_5(x_5_0),
    .x_out_6(x_6_0),
    .x_out_7(x_7_0)
  );
  ska_array_column column_1 (
    .clk(clk),
    .g(g_1),
    .load_in_0(load_0_0),
    .load_in_1(load_1_0),
    .load_in_2(load_2_0),
    .load_in_3(load_3_0),
    .load_in_4(load_4_0),
    .load_in_5(load_5_0),
    .load_in_6(load_6_0),
    .load_in_7(load_7_0),
    .load_out_0(load_0_1),
    .load_out_1(load_1_1),
    .load_out_2(load_2_1),
    .load_out_3(load_3_1),
    .load_out_4(load_4_1),
    .load_out_5(load_5_1),
    .load_out_6(load_6_1),
    .load_out_7(load_7_1),
    .psum_in(psum_in_1),
    .psum_out(psum_out_1),
    .update_in_0(update_0_0),
    .update_in_1(update_1_0),
    .update_in_2(update_2_0),
    .update_in_3(update_3_0),
    .update_in_4(update_4_0),
    .update_in_5(update_5_0),
    .update_in_6(update_6_0),
    .update_in_7(update_7_0),
    .update_out_0(update_0_1),
    .update_out_1(update_1_1),
    .update_out_2(update_2_1),
    .update_out_3(update_3_1),
    .update_out_4(update_4_1),
    .update_out_5(update_5_1),
    .update_out_6(update_6_1),
    .update_out_7(update_7_1),
    .w(w_1),
    .x_in_0(x_0_0),
    .x_in_1(x_1_0),
    .x_in_2(x_2_0),
    .x_in_3(x_3_0),
    .x_in_4(x_4_0),
    .x_in_5(x_5_0),
    .x_in_6(x_6_0),
    .x_in_7(x_7_0),
    .x_out_0(x_0_1),
    .x_out_1(x_1_1),
    .x_out_2(x_2_1),
    .x_out_3(x_3_1),
    .x_out_4(x_4_1),
    .x_out_5(x_5_1),
    .x_out_6(x_6_1),
    .x_out_7(x_7_1)
  );
  ska_array_column column_2 (
    .clk(clk),
    .g(g_2),
    .load_in_0(load_0_1),
    .load_in_1(load_1_1),
    .load_in_2(load_2_1),
    .load_in_3(load_3_1),
    .load_in_4(load_4_1),
    .load_in_5(load_5_1),
    .load_in_6(load_6_1),
    .load_in_7(load_7_1),
    .load_out_0(load_0_2),
    .load_out_1(load_1_2),
    .load_out_2(load_2_2),
    .load_out_3(load_3_2),
    .load_out_4(load_4_2),
    .load_out_5(load_5_2),
    .load_out_6(load_6_2),
    .load_out_7(load_7_2),
    .psum_in(psum_in_2),
    .psum_out(psum_out_2),
    .update_in_0(update_0_1),
    .update_in_1(update_1_1),
    .update_in_2(update_2_1),
    .update_in_3(update_3_1),
    .update_in_4(update_4_1),
    .update_in_5(update_5_1),
    .update_in_6(update_6_1),
    .update_in_7(update_7_1),
    .update_out_0(update_0_2),
    .update_out_1(update_1_2),
    .update_out_2(update_2_2),
    .update_out_3(update_3_2),
    .update_out_4(update_4_2),
    .update_out_5(update_5_2),
    .update_out_6(update_6_2),
    .update_out_7(update_7_2),
    .w(w_2),
    .x_in_0(x_0_1),
    .x_in_1(x_1_1),
    .x_in_2(x_2_1),
    .x_in_3(x_3_1),
    .x_in_4(x_4_1),
    .x_in_5(x_5_1),
    .x_in_6(x_6_1),
    .x_in_7(x_7_1),
    .x_out_0(x_0_2),
    .x_out_1(x_1_2),
    .x_out_2(x_2_2),
    .x_out_3(x_3_2),
    .x_out_4(x_4_2),
    .x_out_5(x_5_2),
    .x_out_6(x_6_2),
    .x_out_7(x_7_2)
  );
  ska_array_column column_3 (
    .clk(clk),
    .g(g_3),
    .load_in_0(load_0_2),
    .load_in_1(load_1_2),
    .load_in_2(load_2_2),
    .load_in_3(load_3_2),
    .load_in_4(load_4_2),
    .load_in_5(load_5_2),
    .load_in_6(load_6_2),
    .load_in_7(load_7_2),
    .load_out_0(load_0_3),
    .load_out_1(load_1_3),
    .load_out_2(load_2_3),
    .load_out_3(load_3_3),
    .load_out_4(load_4_3),
    .load_out_5(load_5_3),
    .load_out_6(load_6_3),
    .load_out_7(load_7_3),
    .psum_in(psum_in_3),
    .psum_out(psum_out_3),
    .update_in_0(update_0_2),
    .update_in_1(update_1_2),
    .update_in_2(update_2_2),
    .update_in_3(update_3_2),
    .update_in_4(update_4_2),
    .update_in_5(update_5_2),
    .update_in_6(update_6_2),
    .update_in_7(update_7_2),
    .update_out_0(update_0_3),
    .update_out_1(update_1_3),
    .update_out_2(update_2_3),
    .update_out_3(update_3_3),
    .update_out_4(update_4_3),
    .update_out_5(update_5_3),
    .update_out_6(update_6_3),
    .update_out_7(update_7_3),
    .w(w_3),
    .x_in_0(x_0_2),
    .x_in_1(x_1_2),
    .x_in_2(x_2_2),
    .x_in_3(x_3_2),
    .x_in_4(x_4_2),
    .x_in_5(x_5_2),
    .x_in_6(x_6_2),
    .x_in_7(x_7_2),
    .x_out_0(x_0_3),
    .x_out_1(x_1_3),
    .x_out_2(x_2_3),
    .x_out_3(x_3_3),
    .x_out_4(x_4_3),
    .x_out_5(x_5_3),
    .x_out_6(x_6_3),
    .x_out_7(x_7_3)
  );
  ska_array_column column_4 (
    .clk(clk),
    .g(g_4),
    .load_in_0(load_0_3),
    .load_in_1(load_1_3),
    .load_in_2(load_2_3),
    .load_in_3(load_3_3),
    .load_in_4(load_4_3),
    .load_in_5(load_5_3),
    .load_in_6(load_6_3),
    .load_in_7(load_7_3),
    .load_out_0(load_0_4),
    .load_out_1(load_1_4),
    .load_out_2(load_2_4),
    .load_out_3(load_3_4),
    .load_out_4(load_4_4),
    .load_out_5(load_5_4),
    .load_out_6(load_6_4),
    .load_out_7(load_7_4),
    .psum_in(psum_in_4),
    .psum_out(psum_out_4),
    .update_in_0(update_0_3),
    .update_in_1(update_1_3),
    .update_in_2(update_2_3),
    .update_in_3(update_3_3),
    .update_in_4(update_4_3),
    .update_in_5(update_5_3),
    .update_in_6(update_6_3),
    .update_in_7(update_7_3),
    .update_out_0(update_0_4),
    .update_out_1(update_1_4),
    .update_out_2(update_2_4),
    .update_out_3(update_3_4),
    .update_out_4(update_4_4),
    .update_out_5(update_5_4),
    .update_out_6(update_6_4),
    .update_out_7(update_7_4),
    .w(w_4),
    .x_in_0(x_0_3),
    .x_in_1(x_1_3),
    .x_in_2(x_2_3),
    .x_in_3(x_3_3),
    .x_in_4(x_4_3),
    .x_in_5(x_5_3),
    .x_in_6(x_6_3),
    .x_in_7(x_7_3),
    .x_out_0(x_0_4),
    .x_out_1(x_1_4),
    .x_out_2(x_2_4),
    .x_out_3(x_3_4),
    .x_out_4(x_4_4),
    .x_out_5(x_5_4),
    .x_out_6(x_6_4),
    .x_out_7(x_7_4)
  );
  ska_array_column column_5 (
    .clk(clk),
    .g(g_5),
    .load_in_0(load_0_4),
    .load_in_1(load_1_4),
    .load_in_2(load_2_4),
    .load_in_3(load_3_4),
    .load_in_4(load_4_4),
    .load_in_5(load_5_4),
    .load_in_6(load_6_4),
    .load_in_7(load_7_4),
    .load_out_0(load_0_5),
    .load_out_1(load_1_5),
    .load_out_2(load_2_5),
    .load_out_3(load_3_5),
    .load_out_4(load_4_5),
    .load_out_5(load_5_5),
    .load_out_6(load_6_5),
    .load_out_7(load_7_5),
    .psum_in(psum_in_5),
    .psum_out(psum_out_5),
    .update_in_0(update_0_4),
    .update_in_1(update_1_4),
    .update_in_2(update_2_4),
    .update_in_3(update_3_4),
    .update_in_4(update_4_4),
    .update_in_5(update_5_4),
    .update_in_6(update_6_4),
    .update_in_7(update_7_4),
    .update_out_0(update_0_5),
    .update_out_1(update_1_5),
    .update_out_2(update_2_5),
    .update_out_3(update_3_5),
    .update_out_4(update_4_5),
    .update_out_5(update_5_5),
    .update_out_6(update_6_5),
    .update_out_7(update_7_5),
    .w(w_5),
    .x_in_0(x_0_4),
    .x_in_1(x_1_4),
    .x_in_2(x_2_4),
    .x_in_3(x_3_4),
    .x_in_4(x_4_4),
    .x_in_5(x_5_4),
    .x_in_6(x_6_4),
    .x_in_7(x_7_4),
    .x_out_0(x_0_5),
    .x_out_1(x_1_5),
    .x_out_2(x_2_5),
    .x_out_3(x_3_5),
    .x_out_4(x_4_5),
    .x_out_5(x_5_5),
    .x_out_6(x_6_5),
    .x_out_7(x_7_5)
  );
  ska_array_column column_6 (
    .clk(clk),
    .g(g_6),
    .load_in_0(load_0_5),
    .load_in_1(load_1_5),
    .load_in_2(load_2_5),
    .load_in_3(load_3_5),
    .load_in_4(load_4_5),
    .load_in_5(load_5_5),
    .load_in_6(load_6_5),
    .load_in_7(load_7_5),
    .load_out_0(load_0_6),
    .load_out_1(load_1_6),
    .load_out_2(load_2_6),
    .load_out_3(load_3_6),
    .load_out_4(load_4_6),
    .load_out_5(load_5_6),
    .load_out_6(load_6_6),
    .load_out_7(load_7_6),
    .psum_in(psum_in_6),
    .psum_out(psum_out_6),
    .update_in_0(update_0_5),
    .update_in_1(update_1_5),
    .update_in_2(update_2_5),
    .update_in_3(update_3_5),
    .update_in_4(update_4_5),
    .update_in_5(update_5_5),
    .update_in_6(update_6_5),
    .update_in_7(update_7_5),
    .update_out_0(update_0_6),
    .update_out_1(update_1_6),
    .update_out_2(update_2_6),
    .update_out_3(update_3_6),
    .update_out_4(update_4_6),
    .update_out_5(update_5_6),
    .update_out_6(update_6_6),
    .update_out_7(update_7_6),
    .w(w_6),
    .x_in_0(x_0_5),
    .x_in_1(x_1_5),
    .x_in_2(x_2_5),
    .x_in_3(x_3_5),
    .x_in_4(x_4_5),
    .x_in_5(x_5_5),
    .x_in_6(x_6_5),
    .x_in_7(x_7_5),
    .x_out_0(x_0_6),
    .x_out_1(x_1_6),
    .x_out_2(x_2_6),
    .x_out_3(x_3_6),
    .x_out_4(x_4_6),
    .x_out_5(x_5_6),
    .x_out_6(x_6_6),
    .x_out_7(x_7_6)
  );
  ska_array_column column_7 (
    .clk(clk),
    .g(g_7),
    .load_in_0(load_0_6),
    .load_in_1(load_1_6),
    .load_in_2(load_2_6),
    .load_in_3(load_3_6),
    .load_in_4(load_4_6),
    .load_in_5(load_5_6),
    .load_in_6(load_6_6),
    .load_in_7(load_7_6),
    .load_out_0(column_7_load_out_0_value),
    .load_out_1(column_7_load_out_1_value),
    .load_out_2(column_7_load_out_2_value),
    .load_out_3(column_7_load_out_3_value),
    .load_out_4(column_7_load_out_4_value),
    .load_out_5(column_7_load_out_5_value),
    .load_out_6(column_7_load_out_6_value),
    .load_out_7(column_7_load_out_7_value),
    .psum_in(psum_in_7),
    .psum_out(psum_out_7),
    .update_in_0(update_0_6),
    .update_in_1(update_1_6),
    .update_in_2(update_2_6),
    .update_in_3(update_3_6),
    .update_in_4(update_4_6),
    .update_in_5(update_5_6),
    .update_in_6(update_6_6),
    .update_in_7(update_7_6),
    .update_out_0(column_7_update_out_0_value),
    .update_out_1(column_7_update_out_1_value),
    .update_out_2(column_7_update_out_2_value),
    .update_out_3(column_7_update_out_3_value),
    .update_out_4(column_7_update_out_4_value),
    .update_out_5(column_7_update_out_5_value),
    .update_out_6(column_7_update_out_6_value),
    .update_out_7(column_7_update_out_7_value),
    .w(w_7),
    .x_in_0(x_0_6),
    .x_in_1(x_1_6),
    .x_in_2(x_2_6),
    .x_in_3(x_3_6),
    .x_in_4(x_4_6),
    .x_in_5(x_5_6),
    .x_in_6(x_6_6),
    .x_in_7(x_7_6),
    .x_out_0(column_7_x_out_0_value),
    .x_out_1(column_7_x_out_1_value),
    .x_out_2(column_7_x_out_2_value),
    .x_out_3(column_7_x_out_3_value),
    .x_out_4(column_7_x_out_4_value),
    .x_out_5(column_7_x_out_5_value),
    .x_out_6(column_7_x_out_6_value),
    .x_out_7(column_7_x_out_7_value)
  );
  assign psum_out = { psum_out_7, psum_out_6, psum_out_5, psum_out_4, psum_out_3, psum_out_2, psum_out_1, psum_out_0 };
  assign g = { g_7, g_6, g_5, g_4, g_3, g_2, g_1, g_0 };
  assign w = { w_7, w_6, w_5, w_4, w_3, w_2, w_1, w_0 };
  assign psum_in = { psum_in_7, psum_in_6, psum_in_5, psum_in_4, psum_in_3, psum_in_2, psum_in_1, psum_in_0 };
  assign x = { x_7, x_6, x_5, x_4, x_3, x_2, x_1, x_0 };
  assign update = { update_7, update_6, update_5, update_4, update_3, update_2, update_1, update_0 };
  assign load = { load_7, load_6, load_5, load_4, load_3, load_2, load_1, load_0 };
endmodule

// Made from ska_hw.hdl.control.observer.Observer.
module \ska_core.observer (
  input wire results_clk,
  input wire results_rst,
  input wire [24:0] value_out_7,
  input wire [24:0] value_0_d2_q,
  input wire [24:0] value_1_d1_q,
  input wire enable,
  input wire [19:0] step,
  input wire record_valid,
  input wire [3:0] record_entry,
  input wire restart,
  input wire [1:0] record_layer,
  input wire [5:0] shift,
  output reg [1:0] layer_q,
  output wire [20:0] crossing,
  output reg stop_q,
  output reg judged_d4_q
);
  reg unused_3_;
  initial unused_3_ = 0;
  (* init = 17'h00000 *)
  wire [16:0] a;
  wire [15:0] b;
  reg [1:0] best_layer_d1_q;
  initial best_layer_d1_q = 2'h0;
  wire better_and;
  reg better_next;
  wire better_not;
  wire better_not_2;
  wire better_or;
  reg better_q;
  initial better_q = 1'h0;
  wire [46:0] change_next;
  reg [46:0] change_q;
  initial change_q = 47'h000000000000;
  reg [2:0] converged_next;
  reg [2:0] converged_q;
  initial converged_q = 3'h0;
  wire converges_and;
  reg converges_next;
  reg converges_q;
  initial converges_q = 1'h0;
  reg [4:0] count_next;
  reg [4:0] count_q;
  initial count_q = 5'h00;
  wire [5:0] count_sum;
  wire crossed_and;
  wire crossed_and_2;
  wire crossed_and_3;
  wire crossed_and_4;
  wire crossed_and_5;
  wire crossed_and_6;
  wire crossed_and_7;
  wire crossed_and_8;
  wire crossed_and_9;
  reg [2:0] crossed_next;
  wire crossed_not;
  wire crossed_not_2;
  wire crossed_not_3;
  wire crossed_or;
  wire crossed_or_2;
  wire crossed_or_3;
  reg [2:0] crossed_q;
  initial crossed_q = 3'h0;
  wire crosses_0_and;
  wire crosses_0_and_2;
  wire crosses_0_and_3;
  reg crosses_0_next;
  wire crosses_0_not;
  reg crosses_0_q;
  initial crosses_0_q = 1'h0;
  wire crosses_1_and;
  wire crosses_1_and_2;
  wire crosses_1_and_3;
  reg crosses_1_next;
  wire crosses_1_not;
  reg crosses_1_q;
  initial crosses_1_q = 1'h0;
  wire crosses_2_and;
  wire crosses_2_and_2;
  wire crosses_2_and_3;
  reg crosses_2_next;
  wire crosses_2_not;
  reg crosses_2_q;
  initial crosses_2_q = 1'h0;
  (* init = 21'h000000 *)
  reg [20:0] crossing_0_next;
  reg [20:0] crossing_0_q;
  initial crossing_0_q = 21'h000000;
  reg [20:0] crossing_1_next;
  reg [20:0] crossing_1_q;
  initial crossing_1_q = 21'h000000;
  reg [20:0] crossing_2_next;
  reg [20:0] crossing_2_q;
  initial crossing_2_q = 21'h000000;
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
  reg [45:0] dz_d_next;
  reg [45:0] dz_d_q;
  initial dz_d_q = 46'h000000000000;
  wire dz_dz_comes_and;
  wire dz_dz_comes_equal;
  reg dz_dz_comes_next;
  reg dz_dz_comes_q;
  initial dz_dz_comes_q = 1'h0;
  reg [45:0] dz_dz_next;
  reg [45:0] dz_dz_q;
  initial dz_dz_q = 46'h000000000000;
  wire dz_zp_comes_and;
  wire dz_zp_comes_equal;
  reg dz_zp_comes_next;
  reg dz_zp_comes_q;
  initial dz_zp_comes_q = 1'h0;
  reg [74:0] dz_zp_next;
  reg [74:0] dz_zp_q;
  initial dz_zp_q = 75'h0000000000000000000;
  wire falls_and;
  reg falls_next;
  reg falls_q;
  initial falls_q = 1'h0;
  reg flow_enable_d1_next;
  reg flow_enable_d1_q;
  initial flow_enable_d1_q = 1'h0;
  reg [1:0] flow_layer_d1_q;
  initial flow_layer_d1_q = 2'h0;
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
  wire judging_1_and;
  wire judging_1_equal;
  reg judging_1_next;
  reg judging_1_q;
  initial judging_1_q = 1'h0;
  wire judging_2_and;
  wire judging_2_equal;
  reg judging_2_next;
  reg judging_2_q;
  initial judging_2_q = 1'h0;
  wire last_and;
  wire last_equal;
  reg last_next;
  reg last_q;
  initial last_q = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] layer;
  reg [1:0] layer_next;
  initial layer_q = 2'h0;
  wire [108:0] left_left;
  reg [95:0] left_next;
  reg [95:0] left_q;
  initial left_q = 96'h000000000000000000000000;
  wire [95:0] left_right;
  reg [20:0] like;
  initial like = 21'h000000;
  reg [20:0] like_next;
  reg [2:0] negative_next;
  wire negative_or;
  wire negative_or_2;
  wire negative_or_3;
  reg [2:0] negative_q;
  initial negative_q = 3'h0;
  reg net_adding_d1_next;
  reg net_adding_d1_q;
  initial net_adding_d1_q = 1'h0;
  reg net_adding_d2_next;
  reg net_adding_d2_q;
  initial net_adding_d2_q = 1'h0;
  reg net_adding_d3_next;
  reg net_adding_d3_q;
  initial net_adding_d3_q = 1'h0;
  reg net_adding_d4_next;
  reg net_adding_d4_q;
  initial net_adding_d4_q = 1'h0;
  reg net_adding_d5_next;
  reg net_adding_d5_q;
  initial net_adding_d5_q = 1'h0;
  wire net_left_d1_next;
  reg [16:0] net_left_d1_q;
  initial net_left_d1_q = 17'h00000;
  reg [16:0] net_left_d2_q;
  initial net_left_d2_q = 17'h00000;
  reg [16:0] net_left_d3_q;
  initial net_left_d3_q = 17'h00000;
  reg [16:0] net_left_d4_q;
  initial net_left_d4_q = 17'h00000;
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
  reg [16:0] net_right_d1_q;
  initial net_right_d1_q = 17'h00000;
  wire net_set_d1_next;
  wire net_set_d1_next_2;
  wire net_set_d1_next_3;
  wire net_set_d1_next_4;
  wire net_set_d1_next_5;
  wire net_set_d1_next_6;
  reg [5:0] net_set_d1_q;
  initial net_set_d1_q = 6'h00;
  reg net_sign_d1_q;
  initial net_sign_d1_q = 1'h0;
  wire net_some_any;
  wire net_some_next;
  reg net_some_q;
  initial net_some_q = 1'h0;
  wire net_top_next;
  reg net_top_q;
  initial net_top_q = 1'h0;
  reg [2:0] passed_next;
  wire passed_or;
  wire passed_or_2;
  wire passed_or_3;
  reg [2:0] passed_q;
  initial passed_q = 3'h0;
  wire passes_and;
  reg passes_next;
  reg passes_q;
  initial passes_q = 1'h0;
  wire [32:0] product;
  wire [74:0] record_value;
  wire [75:0] right_left;
  reg [95:0] right_next;
  reg [95:0] right_q;
  initial right_q = 96'h000000000000000000000000;
  wire [95:0] right_right;
  wire [45:0] rise_next;
  reg [45:0] rise_q;
  initial rise_q = 46'h000000000000;
  wire rises_and;
  reg rises_next;
  reg rises_q;
  initial rises_q = 1'h0;
  wire [47:0] room_above_next;
  reg [47:0] room_above_q;
  initial room_above_q = 48'h000000000000;
  wire [47:0] room_below_next;
  reg [47:0] room_below_q;
  initial room_below_q = 48'h000000000000;
  wire [45:0] scaled_0_d1_next;
  reg [45:0] scaled_0_d1_q;
  initial scaled_0_d1_q = 46'h000000000000;
  wire [45:0] scaled_0_d1_right;
  wire [45:0] scaled_1_d1_next;
  reg [45:0] scaled_1_d1_q;
  initial scaled_1_d1_q = 46'h000000000000;
  wire [45:0] scaled_1_d1_right;
  wire [45:0] scaled_2_d1_next;
  reg [45:0] scaled_2_d1_q;
  initial scaled_2_d1_q = 46'h000000000000;
  wire [45:0] scaled_2_d1_right;
  wire [45:0] scaled_3_d1_next;
  reg [45:0] scaled_3_d1_q;
  initial scaled_3_d1_q = 46'h000000000000;
  wire [45:0] scaled_3_d1_right;
  wire [45:0] scaled_4_d1_next;
  reg [45:0] scaled_4_d1_q;
  initial scaled_4_d1_q = 46'h000000000000;
  wire [45:0] scaled_4_d1_right;
  wire [45:0] scaled_5_d1_next;
  reg [45:0] scaled_5_d1_q;
  initial scaled_5_d1_q = 46'h000000000000;
  wire [45:0] scaled_5_d1_right;
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
  (* init = 2'h0 *)
  wire [1:0] signature__addr;
  (* init = 2'h0 *)
  wire [1:0] signature__addr_2;
  wire [44:0] signature__data;
  wire [45:0] signature__data_2;
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
  wire [33:0] term_next;
  reg [33:0] term_q;
  initial term_q = 34'h000000000;
  reg [34:0] total_next;
  reg [34:0] total_q;
  initial total_q = 35'h000000000;
  wire [34:0] total_right;
  wire [35:0] total_sum;
  reg [74:0] value_q;
  initial value_q = 75'h0000000000000000000;
  (* init = 2'h0 *)
  wire [1:0] write_port__addr;
  (* init = 2'h0 *)
  wire [1:0] write_port__addr_2;
  (* init = 45'h000000000000 *)
  wire [44:0] write_port__data;
  (* init = 46'h000000000000 *)
  wire [45:0] write_port__data_2;
  (* init = 1'h0 *)
  wire write_port__en;
  (* init = 1'h0 *)
  wire write_port__en_2;
  wire z_dd_comes_and;
  wire z_dd_comes_equal;
  reg z_dd_comes_next;
  reg z_dd_comes_q;
  initial z_dd_comes_q = 1'h0;
  reg [44:0] z_dd_next;
  reg [44:0] z_dd_q;
  initial z_dd_q = 45'h000000000000;
  reg [44:0] best [2:0];
  integer best_row;
  initial begin
    for (best_row = 0; best_row < 3; best_row = best_row + 1)
      best[best_row] = 45'h000000000000;
  end
  always @(posedge results_clk) begin
    if (better_q)
      best[layer_q] <= z_dd_q;
  end
  reg [44:0] _0_;
  always @(posedge results_clk) begin
    _0_ <= best[best_layer_d1_q];
  end
  assign signature__data = _0_;
  reg [45:0] flow [2:0];
  integer flow_row;
  initial begin
    for (flow_row = 0; flow_row < 3; flow_row = flow_row + 1)
      flow[flow_row] = 46'h000000000000;
  end
  always @(posedge results_clk) begin
    if (flow_enable_d1_q)
      flow[layer_q] <= dz_dz_q;
  end
  reg [45:0] _1_;
  always @(posedge results_clk) begin
    _1_ <= flow[flow_layer_d1_q];
  end
  assign signature__data_2 = _1_;
  assign z_dd_comes_equal = ~| record_entry;
  assign z_dd_comes_and = record_valid & z_dd_comes_equal;
  assign dz_dz_comes_equal = record_entry == 2'h3;
  assign dz_dz_comes_and = record_valid & dz_dz_comes_equal;
  assign dz_d_comes_equal = record_entry == 3'h4;
  assign dz_d_comes_and = record_valid & dz_d_comes_equal;
  assign dz_zp_comes_equal = record_entry == 3'h5;
  assign dz_zp_comes_and = record_valid & dz_zp_comes_equal;
  assign last_equal = record_entry == 4'hb;
  assign last_and = record_valid & last_equal;
  assign done_equal = count_q == 5'h10;
  assign done_and = signal & done_equal;
  assign count_sum = count_q + 1'h1;
  assign shifting_unequal = count_q != 3'h6;
  assign shifting_and = shifting_q & shifting_unequal;
  assign shifting_or = signal_3 | shifting_and;
  assign net_top_next = count_q == 3'h5;
  assign net_right_d1_next = net_top_q & right_q[15];
  assign net_left_d1_next = net_top_q & left_q[15];
  assign net_set_d1_next = | total_q[5:0];
  assign net_set_d1_next_2 = | total_q[11:6];
  assign net_set_d1_next_3 = | total_q[17:12];
  assign net_set_d1_next_4 = | total_q[23:18];
  assign net_set_d1_next_5 = | total_q[29:24];
  assign net_set_d1_next_6 = | total_q[34:30];
  assign term_next = $signed(net_left_d4_q) - $signed(product);
  assign net_some_any = | net_set_d1_q;
  assign net_some_next = net_nonzero_q | net_some_any;
  assign net_positive_not = ~ net_negative_q;
  assign net_positive_next = net_positive_not & net_some_q;
  assign total_sum = $signed(total_right) + $signed(term_q);
  assign net_nonzero_any = | total_q[15:0];
  assign net_nonzero_or = net_nonzero_q | net_nonzero_any;
  assign scaled_0_d1_next = shift_q[0] ? scaled_0_d1_right : dz_dz_q;
  assign scaled_1_d1_next = shift_q[1] ? scaled_1_d1_right : scaled_0_d1_q;
  assign scaled_2_d1_next = shift_q[2] ? scaled_2_d1_right : scaled_1_d1_q;
  assign scaled_3_d1_next = shift_q[3] ? scaled_3_d1_right : scaled_2_d1_q;
  assign scaled_4_d1_next = shift_q[4] ? scaled_4_d1_right : scaled_3_d1_q;
  assign scaled_5_d1_next = shift_q[5] ? scaled_5_d1_right : scaled_4_d1_q;
  assign rise_next = $signed(z_dd_q) - $signed(signature__data);
  assign change_next = $signed(dz_dz_q) - $signed(signature__data_2);
  assign room_above_next = $signed(scaled_5_d1_q) - $signed(change_q);
  assign room_below_next = $signed(scaled_5_d1_q) + $signed(change_q);
  assign steady_at_least = $signed(room_above_q) >= $signed(1'h0);
  assign steady_at_least_2 = $signed(room_below_q) >= $signed(1'h0);
  assign steady_and = steady_at_least & steady_at_least_2;
  assign signal_4_at_least = step >= 2'h2;
  assign better_not = ~ signal_4;
  assign better_not_2 = ~ rise_q[45];
  assign better_or = better_not | better_not_2;
  assign better_and = done_q & better_or;
  assign step_before_next = step - 1'h1;
  assign from_second_next = | step;
  assign passes_and = signal_4 & rise_q[45];
  assign converges_and = signal_4 & steady_q;
  assign falls_and = from_second_q & net_negative_q;
  assign rises_and = from_second_q & net_positive_q;
  assign judging_0_equal = ~| layer_q;
  assign judging_0_and = done_q & judging_0_equal;
  assign passed_or = passed_q[0] | passes_q;
  assign negative_or = negative_q[0] | falls_q;
  assign crosses_0_and_3 = judging_0_q & rises_q;
  assign crosses_0_and_2 = crosses_0_and_3 & negative_q[0];
  assign crosses_0_not = ~ crossed_q[0];
  assign crosses_0_and = crosses_0_and_2 & crosses_0_not;
  assign crossed_and_3 = judging_0_q & rises_q;
  assign crossed_and_2 = crossed_and_3 & negative_q[0];
  assign crossed_not = ~ crossed_q[0];
  assign crossed_and = crossed_and_2 & crossed_not;
  assign crossed_or = crossed_q[0] | crossed_and;
  assign judging_1_equal = layer_q == 1'h1;
  assign judging_1_and = done_q & judging_1_equal;
  assign passed_or_2 = passed_q[1] | passes_q;
  assign negative_or_2 = negative_q[1] | falls_q;
  assign crosses_1_and_3 = judging_1_q & rises_q;
  assign crosses_1_and_2 = crosses_1_and_3 & negative_q[1];
  assign crosses_1_not = ~ crossed_q[1];
  assign crosses_1_and = crosses_1_and_2 & crosses_1_not;
  assign crossed_and_6 = judging_1_q & rises_q;
  assign crossed_and_5 = crossed_and_6 & negative_q[1];
  assign crossed_not_2 = ~ crossed_q[1];
  assign crossed_and_4 = crossed_and_5 & crossed_not_2;
  assign crossed_or_2 = crossed_q[1] | crossed_and_4;
  assign judging_2_equal = layer_q == 2'h2;
  assign judging_2_and = done_q & judging_2_equal;
  assign passed_or_3 = passed_q[2] | passes_q;
  assign negative_or_3 = negative_q[2] | falls_q;
  assign crosses_2_and_3 = judging_2_q & rises_q;
  assign crosses_2_and_2 = crosses_2_and_3 & negative_q[2];
  assign crosses_2_not = ~ crossed_q[2];
  assign crosses_2_and = crosses_2_and_2 & crosses_2_not;
  assign crossed_and_9 = judging_2_q & rises_q;
  assign crossed_and_8 = crossed_and_9 & negative_q[2];
  assign crossed_not_3 = ~ crossed_q[2];
  assign crossed_and_7 = crossed_and_8 & crossed_not_3;
  assign crossed_or_3 = crossed_q[2] | crossed_and_7;
  assign stop_all = & passed_q;
  assign stop_and_2 = enable & stop_all;
  assign stop_all_2 = & converged_q;
  assign stop_and = stop_and_2 & stop_all_2;
  always @(posedge results_clk)
    value_q <= { value_out_7, value_1_d1_q, value_0_d2_q };
  always @(posedge results_clk)
    z_dd_comes_q <= z_dd_comes_next;
  always @(posedge results_clk)
    z_dd_q <= z_dd_next;
  always @(posedge results_clk)
    dz_dz_comes_q <= dz_dz_comes_next;
  always @(posedge results_clk)
    dz_dz_q <= dz_dz_next;
  always @(posedge results_clk)
    dz_d_comes_q <= dz_d_comes_next;
  always @(posedge results_clk)
    dz_d_q <= dz_d_next;
  always @(posedge results_clk)
    dz_zp_comes_q <= dz_zp_comes_next;
  always @(posedge results_clk)
    dz_zp_q <= dz_zp_next;
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
    left_q <= left_next;
  always @(posedge results_clk)
    right_q <= right_next;
  always @(posedge results_clk)
    net_top_q <= net_top_next;
  always @(posedge results_clk)
    net_right_d1_q <= { net_right_d1_next, right_q[15:0] };
  always @(posedge results_clk)
    net_left_d1_q <= { net_left_d1_next, left_q[15:0] };
  always @(posedge results_clk)
    net_left_d2_q <= net_left_d1_q;
  always @(posedge results_clk)
    net_left_d3_q <= net_left_d2_q;
  always @(posedge results_clk)
    net_left_d4_q <= net_left_d3_q;
  always @(posedge results_clk)
    net_adding_d1_q <= net_adding_d1_next;
  always @(posedge results_clk)
    net_adding_d2_q <= net_adding_d2_next;
  always @(posedge results_clk)
    net_adding_d3_q <= net_adding_d3_next;
  always @(posedge results_clk)
    net_adding_d4_q <= net_adding_d4_next;
  always @(posedge results_clk)
    net_adding_d5_q <= net_adding_d5_next;
  always @(posedge results_clk)
    net_set_d1_q <= { net_set_d1_next_6, net_set_d1_next_5, net_set_d1_next_4, net_set_d1_next_3, net_set_d1_next_2, net_set_d1_next };
  always @(posedge results_clk)
    net_sign_d1_q <= total_q[34];
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
    scaled_0_d1_q <= scaled_0_d1_next;
  always @(posedge results_clk)
    scaled_1_d1_q <= scaled_1_d1_next;
  always @(posedge results_clk)
    scaled_2_d1_q <= scaled_2_d1_next;
  always @(posedge results_clk)
    scaled_3_d1_q <= scaled_3_d1_next;
  always @(posedge results_clk)
    scaled_4_d1_q <= scaled_4_d1_next;
  always @(posedge results_clk)
    scaled_5_d1_q <= scaled_5_d1_next;
  always @(posedge results_clk)
    best_layer_d1_q <= layer_q;
  always @(posedge results_clk)
    flow_enable_d1_q <= flow_enable_d1_next;
  always @(posedge results_clk)
    flow_layer_d1_q <= layer_q;
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
    judging_1_q <= judging_1_next;
  always @(posedge results_clk)
    crosses_1_q <= crosses_1_next;
  always @(posedge results_clk)
    crossing_1_q <= crossing_1_next;
  always @(posedge results_clk)
    judging_2_q <= judging_2_next;
  always @(posedge results_clk)
    crosses_2_q <= crosses_2_next;
  always @(posedge results_clk)
    crossing_2_q <= crossing_2_next;
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
    .product(product),
    .results_clk(results_clk),
    .results_rst(results_rst)
  );
  always @* begin
    if (unused_3_) begin end
    like_next = 21'h000000;
    casez (layer_q)
      2'h0:
          like_next = crossing_0_q;
      2'h1:
          like_next = crossing_1_q;
      2'h2:
          like_next = crossing_2_q;
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
      z_dd_next = value_q[44:0];
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
      dz_dz_next = value_q[45:0];
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
      dz_d_next = value_q[45:0];
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
      dz_zp_next = value_q;
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
      count_next = 5'h00;
    end else if (signal) begin
      count_next = count_sum[4:0];
    end
    if (results_rst) begin
      count_next = 5'h00;
    end
  end
  always @* begin
    if (unused_3_) begin end
    layer_next = layer_q;
    if (last_q) begin
      layer_next = record_layer;
    end
    if (results_rst) begin
      layer_next = 2'h0;
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
    (* full_case = 32'd1 *)
    if (signal_3) begin
      left_next = left_left[95:0];
    end else begin
      left_next = left_right;
    end
  end
  always @* begin
    if (unused_3_) begin end
    (* full_case = 32'd1 *)
    if (signal_3) begin
      right_next = { {20{right_left[75]}}, right_left };
    end else begin
      right_next = right_right;
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
    net_adding_d4_next = net_adding_d3_q;
    if (results_rst) begin
      net_adding_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_adding_d5_next = net_adding_d4_q;
    if (results_rst) begin
      net_adding_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    total_next = total_q;
    if (signal_3) begin
      total_next = 35'h000000000;
    end else if (net_adding_d5_q) begin
      total_next = total_sum[34:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_nonzero_next = net_nonzero_q;
    if (signal_3) begin
      net_nonzero_next = 1'h0;
    end else if (net_adding_d5_q) begin
      net_nonzero_next = net_nonzero_or;
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
      converged_next[0] = converges_q;
    end
    if (judging_1_q) begin
      converged_next[1] = converges_q;
    end
    if (judging_2_q) begin
      converged_next[2] = converges_q;
    end
    if (signal_2) begin
      converged_next = 3'h0;
    end
    if (results_rst) begin
      converged_next = 3'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    passed_next = passed_q;
    if (judging_0_q) begin
      passed_next[0] = passed_or;
    end
    if (judging_1_q) begin
      passed_next[1] = passed_or_2;
    end
    if (judging_2_q) begin
      passed_next[2] = passed_or_3;
    end
    if (signal_2) begin
      passed_next = 3'h0;
    end
    if (results_rst) begin
      passed_next = 3'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    negative_next = negative_q;
    if (judging_0_q) begin
      negative_next[0] = negative_or;
    end
    if (judging_1_q) begin
      negative_next[1] = negative_or_2;
    end
    if (judging_2_q) begin
      negative_next[2] = negative_or_3;
    end
    if (signal_2) begin
      negative_next = 3'h0;
    end
    if (results_rst) begin
      negative_next = 3'h0;
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
    crossed_next[0] = crossed_or;
    crossed_next[1] = crossed_or_2;
    crossed_next[2] = crossed_or_3;
    if (signal_2) begin
      crossed_next = 3'h0;
    end
    if (results_rst) begin
      crossed_next = 3'h0;
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
    judging_1_next = judging_1_and;
    if (results_rst) begin
      judging_1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    crosses_1_next = crosses_1_and;
    if (results_rst) begin
      crosses_1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    crossing_1_next = crossing_1_q;
    if (crosses_1_q) begin
      crossing_1_next = step_before_q;
    end
    if (signal_2) begin
      crossing_1_next = 21'h1fffff;
    end
  end
  always @* begin
    if (unused_3_) begin end
    judging_2_next = judging_2_and;
    if (results_rst) begin
      judging_2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    crosses_2_next = crosses_2_and;
    if (results_rst) begin
      crosses_2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    crossing_2_next = crossing_2_q;
    if (crosses_2_q) begin
      crossing_2_next = step_before_q;
    end
    if (signal_2) begin
      crossing_2_next = 21'h1fffff;
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
  assign record_value = { value_out_7, value_1_d1_q, value_0_d2_q };
  assign a = net_right_d1_q;
  assign b = 16'hb8aa;
  assign signature__addr = best_layer_d1_q;
  assign write_port__addr = layer_q;
  assign write_port__data = z_dd_q;
  assign write_port__en = better_q;
  assign signature__addr_2 = flow_layer_d1_q;
  assign write_port__addr_2 = layer_q;
  assign write_port__data_2 = dz_dz_q;
  assign write_port__en_2 = flow_enable_d1_q;
  assign stop = stop_q;
  assign layer = layer_q;
  assign judged = judged_d4_q;
  assign crossing = like;
  assign left_left = { {20{dz_d_q[45]}}, dz_d_q, 43'h00000000000 };
  assign right_left = { dz_zp_q[74], dz_zp_q };
  assign left_right = { {16{left_q[95]}}, left_q[95:16] };
  assign right_right = { {16{right_q[95]}}, right_q[95:16] };
  assign total_right = { {16{total_q[34]}}, total_q[34:16] };
  assign scaled_0_d1_right = { dz_dz_q[45], dz_dz_q[45:1] };
  assign scaled_1_d1_right = { {2{scaled_0_d1_q[45]}}, scaled_0_d1_q[45:2] };
  assign scaled_2_d1_right = { {4{scaled_1_d1_q[45]}}, scaled_1_d1_q[45:4] };
  assign scaled_3_d1_right = { {8{scaled_2_d1_q[45]}}, scaled_2_d1_q[45:8] };
  assign scaled_4_d1_right = { {16{scaled_3_d1_q[45]}}, scaled_3_d1_q[45:16] };
  assign scaled_5_d1_right = { {32{scaled_4_d1_q[45]}}, scaled_4_d1_q[45:32] };
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_core.observer.product (
  input wire results_clk,
  input wire results_rst,
  output wire [32:0] product,
  input wire [16:0] a
);
  reg [16:0] a_q;
  initial a_q = 17'h00000;
  wire [15:0] b;
  reg [15:0] b_q;
  initial b_q = 16'h0000;
  reg [32:0] partial_0_0_d1_q;
  initial partial_0_0_d1_q = 33'h000000000;
  wire [32:0] partial_0_0_next;
  reg [32:0] partial_0_0_q;
  initial partial_0_0_q = 33'h000000000;
  wire [33:0] product_left;
  assign partial_0_0_next = $signed(a_q) * $signed({ 1'h0, b_q });
  always @(posedge results_clk)
    a_q <= a;
  always @(posedge results_clk)
    b_q <= 16'hb8aa;
  always @(posedge results_clk)
    partial_0_0_q <= partial_0_0_next;
  always @(posedge results_clk)
    partial_0_0_d1_q <= partial_0_0_q;
  assign b = 16'hb8aa;
  assign product = product_left[32:0];
  assign product_left = { partial_0_0_d1_q[32], partial_0_0_d1_q };
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_core.results (
  input wire clk,
  input wire rst,
  input wire [1:0] result_layer,
  input wire [3:0] result_entry,
  input wire write__en,
  input wire [3:0] record_entry,
  input wire [1:0] record_layer,
  input wire [74:0] write__data,
  output reg [74:0] read_q
);
  wire [5:0] read_address;
  (* init = 75'h0000000000000000000 *)
  wire [74:0] read_data;
  initial read_q = 75'h0000000000000000000;
  wire [5:0] signature__addr;
  wire [74:0] signature__data;
  wire [5:0] write__addr;
  wire [5:0] write_address;
  wire [74:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [74:0] memory [63:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 64; memory_row = memory_row + 1)
      memory[memory_row] = 75'h0000000000000000000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[{ record_layer, record_entry }] <= write__data;
  end
  reg [74:0] _0_;
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
