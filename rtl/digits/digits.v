// ska_core: hardware that trains the network of design digits by SKA, forward passes only.
//
// Written by ska_hw 0.1.0, of design 0ba9ed835cd915f4; not to be changed by hand. The lines
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
// observe = "all"
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
// pause          Wait after each step, when all of it is done (not sampled: may change during a
//                run). Without it steps overlap; one that has begun when `pause` rises is finished
//                before the core waits.
// go_on          The run's first step updates, against Z and D of the latest step, as if there had
//                been no end: that of a run that has ended by itself or was left in a pause. X, W
//                and b may have been written since.
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
  input wire [19:0] acc_lo_in,
  input wire [19:0] acc_hi_in,
  output reg [15:0] x_out,
  output reg update_out,
  output reg load_out,
  output reg [15:0] g_out,
  output reg [15:0] w_out,
  output reg [19:0] psum_lo_out,
  output reg [19:0] psum_hi_out,
  output reg [19:0] acc_lo_out,
  output reg [19:0] acc_hi_out
);
  reg unused_22_;
  initial unused_22_ = 0;
  reg [15:0] a_q;
  initial a_q = 16'h0000;
  wire [39:0] acc_addend;
  reg [19:0] acc_addend_hi_q;
  initial acc_addend_hi_q = 20'h00000;
  reg acc_carry_q;
  initial acc_carry_q = 1'h0;
  initial acc_hi_out = 20'h00000;
  wire [19:0] acc_hi_out_choice;
  wire [21:0] acc_hi_out_next;
  wire [20:0] acc_hi_out_sum;
  wire [20:0] acc_lo;
  wire [19:0] acc_lo_choice;
  initial acc_lo_out = 20'h00000;
  wire [31:0] acc_next;
  reg [31:0] acc_product_q;
  initial acc_product_q = 32'd0;
  wire [15:0] b_choice;
  reg [15:0] b_next;
  reg [15:0] b_q;
  initial b_q = 16'h0000;
  initial g_out = 16'h0000;
  initial load_out = 1'h0;
  wire [31:0] m_next;
  reg [31:0] m_q;
  initial m_q = 32'd0;
  wire [39:0] psum_addend;
  reg [19:0] psum_addend_hi_q;
  initial psum_addend_hi_q = 20'h00000;
  reg psum_carry_q;
  initial psum_carry_q = 1'h0;
  initial psum_hi_out = 20'h00000;
  wire [21:0] psum_hi_out_next;
  wire [20:0] psum_hi_out_sum;
  initial psum_lo_out = 20'h00000;
  wire [20:0] psum_lo_sum;
  reg [31:0] psum_product_q;
  initial psum_product_q = 32'd0;
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
  assign m_next = $signed({ 1'h0, a_q }) * $signed(b_q);
  assign b_choice = update_out ? g_out : w_q;
  assign psum_hi_out_sum = $signed(psum_hi_in) + $signed(psum_addend_hi_q);
  assign psum_hi_out_next = $signed(psum_hi_out_sum) + $signed({ 1'h0, psum_carry_q });
  assign acc_next = update_q3 ? m_q : 32'd0;
  assign acc_hi_out_choice = update_q5 ? acc_hi_out : acc_hi_in;
  assign acc_hi_out_sum = $signed(acc_hi_out_choice) + $signed(acc_addend_hi_q);
  assign acc_hi_out_next = $signed(acc_hi_out_sum) + $signed({ 1'h0, acc_carry_q });
  assign psum_lo_sum = psum_lo_in + psum_product_q[19:0];
  assign acc_lo_choice = update_q4 ? acc_lo_out : acc_lo_in;
  assign acc_lo = acc_lo_choice + acc_product_q[19:0];
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
    psum_product_q <= m_q;
  always @(posedge clk)
    psum_lo_out <= psum_lo_sum[19:0];
  always @(posedge clk)
    psum_carry_q <= psum_lo_sum[20];
  always @(posedge clk)
    psum_addend_hi_q <= { {8{psum_product_q[31]}}, psum_product_q[31:20] };
  always @(posedge clk)
    psum_hi_out <= psum_hi_out_next[19:0];
  always @(posedge clk)
    acc_product_q <= acc_next;
  always @(posedge clk)
    acc_lo_out <= acc_lo[19:0];
  always @(posedge clk)
    acc_carry_q <= acc_lo[20];
  always @(posedge clk)
    acc_addend_hi_q <= { {8{acc_product_q[31]}}, acc_product_q[31:20] };
  always @(posedge clk)
    acc_hi_out <= acc_hi_out_next[19:0];
  always @* begin
    if (unused_22_) begin end
    b_next = b_q;
    if (load_out) begin
      b_next = b_choice;
    end
  end
  assign psum_addend = { {8{psum_product_q[31]}}, psum_product_q };
  assign acc_addend = { {8{acc_product_q[31]}}, acc_product_q };
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
  output wire [39:0] acc_out,
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
  wire [19:0] acc_hi_0;
  wire [19:0] acc_hi_1;
  wire [19:0] acc_hi_2;
  wire [19:0] acc_hi_3;
  wire [19:0] acc_hi_4;
  wire [19:0] acc_hi_5;
  wire [19:0] acc_hi_6;
  wire [19:0] acc_hi_7;
  wire [19:0] acc_lo_0;
  wire [19:0] acc_lo_1;
  wire [19:0] acc_lo_2;
  wire [19:0] acc_lo_3;
  wire [19:0] acc_lo_4;
  wire [19:0] acc_lo_5;
  wire [19:0] acc_lo_6;
  wire [19:0] acc_lo_7;
  reg [19:0] acc_lo_out_q;
  initial acc_lo_out_q = 20'h00000;
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
  reg [19:0] signal;
  initial signal = 20'h00000;
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
    signal <= psum_lo_7;
  always @(posedge clk)
    acc_lo_out_q <= acc_lo_0;
  ska_processing_element pe_0 (
    .acc_hi_in(acc_hi_1),
    .acc_hi_out(acc_hi_0),
    .acc_lo_in(acc_lo_1),
    .acc_lo_out(acc_lo_0),
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
    .acc_hi_in(acc_hi_2),
    .acc_hi_out(acc_hi_1),
    .acc_lo_in(acc_lo_2),
    .acc_lo_out(acc_lo_1),
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
    .acc_hi_in(acc_hi_3),
    .acc_hi_out(acc_hi_2),
    .acc_lo_in(acc_lo_3),
    .acc_lo_out(acc_lo_2),
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
    .acc_hi_in(acc_hi_4),
    .acc_hi_out(acc_hi_3),
    .acc_lo_in(acc_lo_4),
    .acc_lo_out(acc_lo_3),
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
    .acc_hi_in(acc_hi_5),
    .acc_hi_out(acc_hi_4),
    .acc_lo_in(acc_lo_5),
    .acc_lo_out(acc_lo_4),
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
    .acc_hi_in(acc_hi_6),
    .acc_hi_out(acc_hi_5),
    .acc_lo_in(acc_lo_6),
    .acc_lo_out(acc_lo_5),
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
    .acc_hi_in(acc_hi_7),
    .acc_hi_out(acc_hi_6),
    .acc_lo_in(acc_lo_7),
    .acc_lo_out(acc_lo_6),
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
    .acc_hi_in(20'h00000),
    .acc_hi_out(acc_hi_7),
    .acc_lo_in(20'h00000),
    .acc_lo_out(acc_lo_7),
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
  assign psum_out = { psum_hi_7, signal };
  assign acc_out = { acc_hi_0, acc_lo_out_q };
endmodule

// Made from ska_hw.hdl.lane.lane.Lane.
module ska_lane(
  input wire clk,
  input wire rst,
  input wire [2:0] index,
  input wire [141:0] command_in,
  input wire [71:0] gathered_in,
  input wire [63:0] taken_in,
  input wire [3:0] views_in,
  input wire [16:0] host_in,
  input wire [103:0] result_in,
  input wire [36:0] weight_in,
  input wire [39:0] psum_out,
  input wire [39:0] acc_out,
  output reg reset_out,
  output wire [141:0] command_out,
  output reg [71:0] gathered_out,
  output reg [63:0] taken_out,
  output reg [3:0] views_out,
  output reg [16:0] host_out,
  output wire [103:0] result_out,
  output wire [36:0] weight_out,
  output reg [15:0] x,
  output reg update,
  output reg load,
  output reg [15:0] g,
  output reg [15:0] w,
  output reg [39:0] psum_in
);
  reg unused_20_;
  initial unused_20_ = 0;
  reg [39:0] acc_out_d1_q;
  initial acc_out_d1_q = 40'h0000000000;
  reg command_drain_active_next;
  reg command_drain_active_q;
  initial command_drain_active_q = 1'h0;
  reg [3:0] command_drain_address_q;
  initial command_drain_address_q = 4'h0;
  reg [2:0] command_host_bank_q;
  initial command_host_bank_q = 3'h0;
  reg [23:0] command_host_data_q;
  initial command_host_data_q = 24'h000000;
  reg command_host_gradient_q;
  initial command_host_gradient_q = 1'h0;
  reg command_host_write_b_next;
  reg command_host_write_b_q;
  initial command_host_write_b_q = 1'h0;
  reg command_host_write_w_next;
  reg command_host_write_w_q;
  initial command_host_write_w_q = 1'h0;
  reg command_host_write_x_next;
  reg command_host_write_x_q;
  initial command_host_write_x_q = 1'h0;
  wire [4:0] \command_in.drain ;
  wire \command_in.drain.active ;
  wire [3:0] \command_in.drain.address ;
  wire [30:0] \command_in.host ;
  wire [2:0] \command_in.host.bank ;
  wire [23:0] \command_in.host.data ;
  wire \command_in.host.gradient ;
  wire \command_in.host.write_b ;
  wire \command_in.host.write_w ;
  wire \command_in.host.write_x ;
  wire [23:0] \command_in.post ;
  wire \command_in.post.active ;
  wire [10:0] \command_in.post.address ;
  wire [2:0] \command_in.post.lane ;
  wire [8:0] \command_in.post.sum_address ;
  wire [8:0] \command_in.psum_read ;
  wire \command_in.psum_read.active ;
  wire [7:0] \command_in.psum_read.sample ;
  wire [8:0] \command_in.psum_write ;
  wire \command_in.psum_write.active ;
  wire [7:0] \command_in.psum_write.sample ;
  wire [9:0] \command_in.sum_write ;
  wire \command_in.sum_write.active ;
  wire [8:0] \command_in.sum_write.address ;
  wire [8:0] \command_in.take ;
  wire \command_in.take.active ;
  wire [3:0] \command_in.take.address ;
  wire \command_in.take.bias ;
  wire [2:0] \command_in.take.lane ;
  wire [13:0] \command_in.w ;
  wire \command_in.w.active ;
  wire [8:0] \command_in.w.address ;
  wire [3:0] \command_in.w.columns ;
  wire [30:0] \command_in.x ;
  wire \command_in.x.active ;
  wire [12:0] \command_in.x.address ;
  wire [10:0] \command_in.x.g_address ;
  wire \command_in.x.load ;
  wire [3:0] \command_in.x.rows ;
  wire \command_in.x.update ;
  wire [4:0] \command_out.drain ;
  wire \command_out.drain.active ;
  wire [3:0] \command_out.drain.address ;
  wire [30:0] \command_out.host ;
  wire [2:0] \command_out.host.bank ;
  wire [23:0] \command_out.host.data ;
  wire \command_out.host.gradient ;
  wire \command_out.host.write_b ;
  wire \command_out.host.write_w ;
  wire \command_out.host.write_x ;
  wire [23:0] \command_out.post ;
  wire \command_out.post.active ;
  wire [10:0] \command_out.post.address ;
  wire [2:0] \command_out.post.lane ;
  wire [8:0] \command_out.post.sum_address ;
  wire [8:0] \command_out.psum_read ;
  wire \command_out.psum_read.active ;
  wire [7:0] \command_out.psum_read.sample ;
  wire [8:0] \command_out.psum_write ;
  wire \command_out.psum_write.active ;
  wire [7:0] \command_out.psum_write.sample ;
  wire [9:0] \command_out.sum_write ;
  wire \command_out.sum_write.active ;
  wire [8:0] \command_out.sum_write.address ;
  wire [8:0] \command_out.take ;
  wire \command_out.take.active ;
  wire [3:0] \command_out.take.address ;
  wire \command_out.take.bias ;
  wire [2:0] \command_out.take.lane ;
  wire [13:0] \command_out.w ;
  wire \command_out.w.active ;
  wire [8:0] \command_out.w.address ;
  wire [3:0] \command_out.w.columns ;
  wire [30:0] \command_out.x ;
  wire \command_out.x.active ;
  wire [12:0] \command_out.x.address ;
  wire [10:0] \command_out.x.g_address ;
  wire \command_out.x.load ;
  wire [3:0] \command_out.x.rows ;
  wire \command_out.x.update ;
  reg command_post_active_next;
  reg command_post_active_q;
  initial command_post_active_q = 1'h0;
  reg [10:0] command_post_address_q;
  initial command_post_address_q = 11'h000;
  reg [2:0] command_post_lane_q;
  initial command_post_lane_q = 3'h0;
  reg [8:0] command_post_sum_address_q;
  initial command_post_sum_address_q = 9'h000;
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
  reg command_sum_write_active_next;
  reg command_sum_write_active_q;
  initial command_sum_write_active_q = 1'h0;
  reg [8:0] command_sum_write_address_q;
  initial command_sum_write_address_q = 9'h000;
  reg command_take_active_next;
  reg command_take_active_q;
  initial command_take_active_q = 1'h0;
  reg [3:0] command_take_address_q;
  initial command_take_address_q = 4'h0;
  reg command_take_bias_q;
  initial command_take_bias_q = 1'h0;
  reg [2:0] command_take_lane_q;
  initial command_take_lane_q = 3'h0;
  reg command_w_active_next;
  reg command_w_active_q;
  initial command_w_active_q = 1'h0;
  reg [8:0] command_w_address_q;
  initial command_w_address_q = 9'h000;
  reg [3:0] command_w_columns_q;
  initial command_w_columns_q = 4'h0;
  reg command_x_active_next;
  reg command_x_active_q;
  initial command_x_active_q = 1'h0;
  reg [12:0] command_x_address_q;
  initial command_x_address_q = 13'h0000;
  reg [10:0] command_x_g_address_q;
  initial command_x_g_address_q = 11'h000;
  reg command_x_load_next;
  reg command_x_load_q;
  initial command_x_load_q = 1'h0;
  reg [3:0] command_x_rows_q;
  initial command_x_rows_q = 4'h0;
  reg command_x_update_next;
  reg command_x_update_q;
  initial command_x_update_q = 1'h0;
  initial g = 16'h0000;
  reg [15:0] g_d1_q;
  initial g_d1_q = 16'h0000;
  reg [15:0] g_d2_q;
  initial g_d2_q = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] g_d3_q;
  wire [15:0] g_next;
  reg [15:0] g_q;
  initial g_q = 16'h0000;
  wire [15:0] \gathered_in.d ;
  wire [39:0] \gathered_in.sum ;
  wire [15:0] \gathered_in.z ;
  initial gathered_out = 72'h000000000000000000;
  wire [15:0] \gathered_out.d ;
  wire [39:0] \gathered_out.sum ;
  wire [15:0] \gathered_out.z ;
  wire [71:0] gathered_out_next;
  wire [71:0] gathered_own;
  wire [15:0] \gathered_own.d ;
  wire [39:0] \gathered_own.sum ;
  wire [15:0] \gathered_own.z ;
  wire gathered_own_d1_equal;
  wire gathered_own_d1_next;
  reg gathered_own_d1_q;
  initial gathered_own_d1_q = 1'h0;
  reg gathered_own_d2_q;
  initial gathered_own_d2_q = 1'h0;
  (* init = 72'h000000000000000000 *)
  wire [71:0] gathered_word_q;
  (* init = 11'h000 *)
  wire [10:0] gradient_address;
  reg [10:0] gradient_address_q;
  initial gradient_address_q = 11'h000;
  (* init = 16'h0000 *)
  wire [15:0] gradient_data;
  reg [15:0] gradient_data_q;
  initial gradient_data_q = 16'h0000;
  wire gradient_enable;
  wire gradient_enable_equal;
  reg gradient_enable_q;
  initial gradient_enable_q = 1'h0;
  wire [16:0] host_asked;
  reg [23:0] host_data_q;
  initial host_data_q = 24'h000000;
  reg host_gradient_d1_q;
  initial host_gradient_d1_q = 1'h0;
  reg host_gradient_d2_q;
  initial host_gradient_d2_q = 1'h0;
  reg host_gradient_d3_q;
  initial host_gradient_d3_q = 1'h0;
  wire host_meant_next;
  reg host_meant_q;
  initial host_meant_q = 1'h0;
  initial host_out = 17'h00000;
  wire [16:0] host_out_next;
  (* init = 17'h00000 *)
  wire [16:0] host_word_q;
  reg host_write_w_q;
  initial host_write_w_q = 1'h0;
  reg host_write_x_q;
  initial host_write_x_q = 1'h0;
  initial load = 1'h0;
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
  wire [12:0] operand_address;
  wire operand_address_and;
  reg [12:0] operand_address_q;
  initial operand_address_q = 13'h0000;
  wire [15:0] operand_data;
  wire operand_data_and;
  wire [23:0] operand_data_next;
  reg [15:0] operand_data_q;
  initial operand_data_q = 16'h0000;
  wire operand_enable;
  wire operand_enable_and;
  wire operand_enable_and_2;
  wire operand_enable_equal;
  reg operand_enable_q;
  initial operand_enable_q = 1'h0;
  wire overflow;
  reg psum_active_d1_q;
  initial psum_active_d1_q = 1'h0;
  reg psum_active_d2_q;
  initial psum_active_d2_q = 1'h0;
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
  (* init = 8'h00 *)
  wire [7:0] read_address_3;
  (* init = 9'h000 *)
  wire [8:0] read_address_4;
  (* init = 11'h000 *)
  wire [10:0] read_address_5;
  (* init = 9'h000 *)
  wire [8:0] read_address_6;
  (* init = 4'h0 *)
  wire [3:0] read_address_7;
  wire [15:0] read_data;
  wire [15:0] read_data_2;
  wire [39:0] read_data_3;
  wire [39:0] read_data_4;
  wire [31:0] read_data_5;
  wire [23:0] read_data_6;
  wire [39:0] read_data_7;
  wire [15:0] read_data_d;
  wire [15:0] read_data_z;
  initial reset_out = 1'h0;
  (* init = 1'h0 *)
  wire reset_q;
  reg [10:0] result_address_q;
  initial result_address_q = 11'h000;
  reg [15:0] result_d_q;
  initial result_d_q = 16'h0000;
  reg [10:0] result_g_address_q;
  initial result_g_address_q = 11'h000;
  reg [15:0] result_g_q;
  initial result_g_q = 16'h0000;
  wire [10:0] \result_in.address ;
  wire [15:0] \result_in.d ;
  wire [15:0] \result_in.g ;
  wire [10:0] \result_in.g_address ;
  wire [2:0] \result_in.lane ;
  wire [12:0] \result_in.operand ;
  wire \result_in.store ;
  wire \result_in.valid ;
  wire [15:0] \result_in.view ;
  wire [15:0] \result_in.z ;
  reg [2:0] result_lane_q;
  initial result_lane_q = 3'h0;
  reg [12:0] result_operand_q;
  initial result_operand_q = 13'h0000;
  wire [10:0] \result_out.address ;
  wire [15:0] \result_out.d ;
  wire [15:0] \result_out.g ;
  wire [10:0] \result_out.g_address ;
  wire [2:0] \result_out.lane ;
  wire [12:0] \result_out.operand ;
  wire \result_out.store ;
  wire \result_out.valid ;
  wire [15:0] \result_out.view ;
  wire [15:0] \result_out.z ;
  reg result_store_next;
  reg result_store_q;
  initial result_store_q = 1'h0;
  reg result_valid_next;
  reg result_valid_q;
  initial result_valid_q = 1'h0;
  reg [15:0] result_view_q;
  initial result_view_q = 16'h0000;
  reg [15:0] result_z_q;
  initial result_z_q = 16'h0000;
  (* init = 11'h000 *)
  wire [10:0] state_address;
  reg [10:0] state_address_q;
  initial state_address_q = 11'h000;
  wire [31:0] state_data;
  wire [15:0] \state_data.d ;
  wire [15:0] \state_data.z ;
  reg [31:0] state_data_q;
  initial state_data_q = 32'd0;
  wire state_enable;
  wire state_enable_equal;
  reg state_enable_q;
  initial state_enable_q = 1'h0;
  wire [39:0] \taken_in.a ;
  wire [23:0] \taken_in.w ;
  initial taken_out = 64'h0000000000000000;
  wire [39:0] \taken_out.a ;
  wire [23:0] \taken_out.w ;
  wire [63:0] taken_out_next;
  wire [63:0] taken_own;
  wire [39:0] \taken_own.a ;
  wire [23:0] \taken_own.w ;
  wire taken_own_d1_equal;
  wire taken_own_d1_next;
  reg taken_own_d1_q;
  initial taken_own_d1_q = 1'h0;
  reg taken_own_d2_q;
  initial taken_own_d2_q = 1'h0;
  (* init = 64'h0000000000000000 *)
  wire [63:0] taken_word_q;
  initial update = 1'h0;
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
  initial views_out = 4'h0;
  wire views_out_and;
  wire [4:0] views_out_next;
  (* init = 4'h0 *)
  wire [3:0] views_q;
  initial w = 16'h0000;
  wire [15:0] w_next;
  (* init = 16'h0000 *)
  wire [15:0] w_q;
  wire w_valid_d1_less;
  wire w_valid_d1_next;
  reg w_valid_d1_q;
  initial w_valid_d1_q = 1'h0;
  reg w_valid_d2_q;
  initial w_valid_d2_q = 1'h0;
  reg w_valid_d3_q;
  initial w_valid_d3_q = 1'h0;
  reg w_valid_d4_q;
  initial w_valid_d4_q = 1'h0;
  reg w_valid_d5_q;
  initial w_valid_d5_q = 1'h0;
  reg [8:0] weight_address_q;
  initial weight_address_q = 9'h000;
  wire [8:0] \weight_in.address ;
  wire [2:0] \weight_in.lane ;
  wire \weight_in.valid ;
  wire [23:0] \weight_in.w ;
  reg [2:0] weight_lane_q;
  initial weight_lane_q = 3'h0;
  wire [8:0] \weight_out.address ;
  wire [2:0] \weight_out.lane ;
  wire \weight_out.valid ;
  wire [23:0] \weight_out.w ;
  reg weight_valid_next;
  reg weight_valid_q;
  initial weight_valid_q = 1'h0;
  reg [23:0] weight_w_q;
  initial weight_w_q = 24'h000000;
  wire [8:0] weights_address;
  wire weights_address_and;
  reg [8:0] weights_address_q;
  initial weights_address_q = 9'h000;
  wire [23:0] weights_data;
  wire weights_data_and;
  reg [23:0] weights_data_q;
  initial weights_data_q = 24'h000000;
  wire weights_enable;
  wire weights_enable_and;
  wire weights_enable_and_2;
  wire weights_enable_equal;
  reg weights_enable_q;
  initial weights_enable_q = 1'h0;
  (* init = 13'h0000 *)
  wire [12:0] write_address;
  (* init = 11'h000 *)
  wire [10:0] write_address_2;
  (* init = 8'h00 *)
  wire [7:0] write_address_3;
  (* init = 9'h000 *)
  wire [8:0] write_address_4;
  (* init = 11'h000 *)
  wire [10:0] write_address_5;
  (* init = 4'h0 *)
  wire [3:0] write_address_6;
  (* init = 9'h000 *)
  wire [8:0] write_address_7;
  (* init = 16'h0000 *)
  wire [15:0] write_data;
  (* init = 16'h0000 *)
  wire [15:0] write_data_2;
  (* init = 40'h0000000000 *)
  wire [39:0] write_data_3;
  (* init = 40'h0000000000 *)
  wire [39:0] write_data_4;
  (* init = 32'd0 *)
  wire [31:0] write_data_5;
  (* init = 40'h0000000000 *)
  wire [39:0] write_data_6;
  (* init = 24'h000000 *)
  wire [23:0] write_data_7;
  wire [15:0] write_data_d;
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
  initial x = 16'h0000;
  wire [23:0] x_2;
  reg x_active_d1_q;
  initial x_active_d1_q = 1'h0;
  reg x_active_d2_q;
  initial x_active_d2_q = 1'h0;
  reg [15:0] x_d1_q;
  initial x_d1_q = 16'h0000;
  reg [15:0] x_d2_q;
  initial x_d2_q = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] x_d3_q;
  wire x_inside_d1_less;
  wire x_inside_d1_next;
  reg x_inside_d1_q;
  initial x_inside_d1_q = 1'h0;
  reg x_inside_d2_q;
  initial x_inside_d2_q = 1'h0;
  reg x_meant_d1_q;
  initial x_meant_d1_q = 1'h0;
  reg x_meant_d2_q;
  initial x_meant_d2_q = 1'h0;
  wire [15:0] x_next;
  reg [15:0] x_q;
  initial x_q = 16'h0000;
  wire [15:0] y;
  always @(posedge clk)
    command_w_address_q <= command_in[44:36];
  always @(posedge clk)
    command_psum_read_active_q <= command_psum_read_active_next;
  always @(posedge clk)
    command_psum_read_sample_q <= command_in[53:46];
  always @(posedge clk)
    command_psum_write_active_q <= command_psum_write_active_next;
  always @(posedge clk)
    command_psum_write_sample_q <= command_in[62:55];
  always @(posedge clk)
    command_sum_write_active_q <= command_sum_write_active_next;
  always @(posedge clk)
    command_sum_write_address_q <= command_in[72:64];
  always @(posedge clk)
    command_post_active_q <= command_post_active_next;
  always @(posedge clk)
    command_post_lane_q <= command_in[76:74];
  always @(posedge clk)
    command_post_sum_address_q <= command_in[85:77];
  always @(posedge clk)
    command_post_address_q <= command_in[96:86];
  always @(posedge clk)
    command_drain_active_q <= command_drain_active_next;
  always @(posedge clk)
    command_drain_address_q <= command_in[101:98];
  always @(posedge clk)
    command_take_active_q <= command_take_active_next;
  always @(posedge clk)
    command_take_bias_q <= command_in[103];
  always @(posedge clk)
    command_take_lane_q <= command_in[106:104];
  always @(posedge clk)
    command_take_address_q <= command_in[110:107];
  always @(posedge clk)
    command_host_write_x_q <= command_host_write_x_next;
  always @(posedge clk)
    command_host_write_w_q <= command_host_write_w_next;
  always @(posedge clk)
    command_host_write_b_q <= command_host_write_b_next;
  always @(posedge clk)
    command_host_gradient_q <= command_in[114];
  always @(posedge clk)
    command_host_bank_q <= command_in[117:115];
  always @(posedge clk)
    command_host_data_q <= command_in[141:118];
  always @(posedge clk)
    result_valid_q <= result_valid_next;
  always @(posedge clk)
    result_store_q <= result_store_next;
  always @(posedge clk)
    result_lane_q <= result_in[4:2];
  always @(posedge clk)
    result_z_q <= result_in[20:5];
  always @(posedge clk)
    result_d_q <= result_in[36:21];
  always @(posedge clk)
    result_g_q <= result_in[52:37];
  always @(posedge clk)
    result_view_q <= result_in[68:53];
  always @(posedge clk)
    result_address_q <= result_in[79:69];
  always @(posedge clk)
    result_g_address_q <= result_in[90:80];
  always @(posedge clk)
    result_operand_q <= result_in[103:91];
  always @(posedge clk)
    weight_valid_q <= weight_valid_next;
  always @(posedge clk)
    weight_lane_q <= weight_in[3:1];
  always @(posedge clk)
    weight_w_q <= weight_in[27:4];
  always @(posedge clk)
    weight_address_q <= weight_in[36:28];
  always @(posedge clk)
    host_meant_q <= host_meant_next;
  always @(posedge clk)
    host_data_q <= command_host_data_q;
  always @(posedge clk)
    x_inside_d1_q <= x_inside_d1_next;
  always @(posedge clk)
    x_inside_d2_q <= x_inside_d1_q;
  always @(posedge clk)
    x_active_d1_q <= command_x_active_q;
  always @(posedge clk)
    x_active_d2_q <= x_active_d1_q;
  always @(posedge clk)
    x_meant_d1_q <= host_meant_q;
  always @(posedge clk)
    x_meant_d2_q <= x_meant_d1_q;
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
    update_d1_q <= command_x_update_q;
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
    load_d1_q <= command_x_load_q;
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
    host_gradient_d1_q <= command_host_gradient_q;
  always @(posedge clk)
    host_gradient_d2_q <= host_gradient_d1_q;
  always @(posedge clk)
    host_gradient_d3_q <= host_gradient_d2_q;
  always @(posedge clk)
    host_out <= host_out_next;
  always @(posedge clk)
    host_write_x_q <= command_host_write_x_q;
  always @(posedge clk)
    operand_enable_q <= operand_enable;
  always @(posedge clk)
    operand_address_q <= operand_address;
  always @(posedge clk)
    operand_data_q <= operand_data_next[15:0];
  always @(posedge clk)
    gradient_enable_q <= gradient_enable;
  always @(posedge clk)
    gradient_address_q <= result_g_address_q;
  always @(posedge clk)
    gradient_data_q <= result_g_q;
  always @(posedge clk)
    psum_out_d1_q <= psum_out;
  always @(posedge clk)
    psum_active_d1_q <= command_psum_read_active_q;
  always @(posedge clk)
    psum_active_d2_q <= psum_active_d1_q;
  always @(posedge clk)
    psum_in <= psum_in_next;
  always @(posedge clk)
    gathered_own_d1_q <= gathered_own_d1_next;
  always @(posedge clk)
    gathered_own_d2_q <= gathered_own_d1_q;
  always @(posedge clk)
    gathered_out <= gathered_out_next;
  always @(posedge clk)
    state_enable_q <= state_enable;
  always @(posedge clk)
    state_address_q <= result_address_q;
  always @(posedge clk)
    state_data_q <= { result_d_q, result_z_q };
  always @(posedge clk)
    w_valid_d1_q <= w_valid_d1_next;
  always @(posedge clk)
    w_valid_d2_q <= w_valid_d1_q;
  always @(posedge clk)
    w_valid_d3_q <= w_valid_d2_q;
  always @(posedge clk)
    w_valid_d4_q <= w_valid_d3_q;
  always @(posedge clk)
    w_valid_d5_q <= w_valid_d4_q;
  always @(posedge clk)
    w <= w_next;
  always @(posedge clk)
    views_out <= views_out_next[3:0];
  always @(posedge clk)
    acc_out_d1_q <= acc_out;
  always @(posedge clk)
    taken_own_d1_q <= taken_own_d1_next;
  always @(posedge clk)
    taken_own_d2_q <= taken_own_d1_q;
  always @(posedge clk)
    taken_out <= taken_out_next;
  always @(posedge clk)
    host_write_w_q <= command_host_write_w_q;
  always @(posedge clk)
    weights_enable_q <= weights_enable;
  always @(posedge clk)
    weights_address_q <= weights_address;
  always @(posedge clk)
    weights_data_q <= weights_data;
  assign host_meant_next = command_host_bank_q == index;
  assign x_inside_d1_less = index < command_x_rows_q;
  assign x_inside_d1_next = command_x_active_q & x_inside_d1_less;
  assign x_next = x_inside_d2_q ? read_data : 16'h0000;
  assign g_next = x_active_d2_q ? read_data_2 : 16'h0000;
  assign host_out_next = x_meant_d2_q ? host_asked : host_in;
  assign psum_in_next = psum_active_d2_q ? read_data_3 : 40'h0000000000;
  assign gathered_own_d1_equal = command_post_lane_q == index;
  assign gathered_own_d1_next = command_post_active_q & gathered_own_d1_equal;
  assign gathered_out_next = gathered_own_d2_q ? gathered_own : gathered_in;
  assign w_valid_d1_less = index < command_w_columns_q;
  assign w_valid_d1_next = command_w_active_q & w_valid_d1_less;
  assign w_next = w_valid_d5_q ? y : 16'h0000;
  assign views_out_and = w_valid_d5_q & overflow;
  assign views_out_next = views_in + views_out_and;
  assign taken_own_d1_equal = command_take_lane_q == index;
  assign taken_own_d1_next = command_take_active_q & taken_own_d1_equal;
  assign taken_out_next = taken_own_d2_q ? taken_own : taken_in;
  assign host_asked = host_gradient_d3_q ? { read_data_2[15], read_data_2 } : { 1'h0, read_data };
  assign operand_enable_equal = result_lane_q == index;
  assign operand_enable_and = result_store_q & operand_enable_equal;
  assign operand_enable_and_2 = host_write_x_q & host_meant_q;
  assign operand_enable = operand_enable_and | operand_enable_and_2;
  assign operand_address_and = host_write_x_q & host_meant_q;
  assign operand_address = operand_address_and ? command_x_address_q : result_operand_q;
  assign operand_data_and = host_write_x_q & host_meant_q;
  assign operand_data_next = operand_data_and ? host_data_q : { 8'h00, result_view_q };
  assign gradient_enable_equal = result_lane_q == index;
  assign gradient_enable = result_valid_q & gradient_enable_equal;
  assign state_enable_equal = result_lane_q == index;
  assign state_enable = result_valid_q & state_enable_equal;
  assign weights_enable_equal = weight_lane_q == index;
  assign weights_enable_and = weight_valid_q & weights_enable_equal;
  assign weights_enable_and_2 = host_write_w_q & host_meant_q;
  assign weights_enable = weights_enable_and | weights_enable_and_2;
  assign weights_address_and = host_write_w_q & host_meant_q;
  assign weights_address = weights_address_and ? command_w_address_q : weight_address_q;
  assign weights_data_and = host_write_w_q & host_meant_q;
  assign weights_data = weights_data_and ? host_data_q : weight_w_q;
  always @(posedge clk)
    reset_out <= rst;
  always @(posedge clk)
    command_x_active_q <= command_x_active_next;
  always @(posedge clk)
    command_x_load_q <= command_x_load_next;
  always @(posedge clk)
    command_x_update_q <= command_x_update_next;
  always @(posedge clk)
    command_x_rows_q <= command_in[6:3];
  always @(posedge clk)
    command_x_address_q <= command_in[19:7];
  always @(posedge clk)
    command_x_g_address_q <= command_in[30:20];
  always @(posedge clk)
    command_w_active_q <= command_w_active_next;
  always @(posedge clk)
    command_w_columns_q <= command_in[35:32];
  \ska_lane.accumulated  accumulated (
    .clk(clk),
    .read_address(command_take_address_q),
    .read_q(read_data_7),
    .rst(rst),
    .write__addr(command_drain_address_q),
    .write__data(acc_out_d1_q),
    .write__en(command_drain_active_q)
  );
  \ska_lane.gradient  gradient (
    .clk(clk),
    .read_address(command_x_g_address_q),
    .read_q(read_data_2),
    .rst(rst),
    .write__addr(gradient_address_q),
    .write__data(gradient_data_q),
    .write__en(gradient_enable_q)
  );
  \ska_lane.operand  operand (
    .clk(clk),
    .read_address(command_x_address_q),
    .read_q(read_data),
    .rst(rst),
    .write__addr(operand_address_q),
    .write__data(operand_data_q),
    .write__en(operand_enable_q)
  );
  \ska_lane.psum  psum (
    .clk(clk),
    .read_address(command_psum_read_sample_q),
    .read_q(read_data_3),
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
    .write__addr(state_address_q),
    .write__data(state_data_q),
    .write__en(state_enable_q)
  );
  \ska_lane.sums  sums (
    .clk(clk),
    .read_address(command_post_sum_address_q),
    .read_q(read_data_4),
    .rst(rst),
    .write__addr(command_sum_write_address_q),
    .write__data(psum_out_d1_q),
    .write__en(command_sum_write_active_q)
  );
  \ska_lane.view_w  view_w (
    .clk(clk),
    .overflow_q(overflow),
    .rst(rst),
    .x(x_2),
    .y_q(y)
  );
  \ska_lane.weights  weights (
    .clk(clk),
    .read_address(command_w_address_q),
    .read_q(x_2),
    .rst(rst),
    .write__addr(weights_address_q),
    .write__data(weights_data_q),
    .write__en(weights_enable_q)
  );
  always @* begin
    if (unused_20_) begin end
    command_psum_read_active_next = command_in[45];
    if (rst) begin
      command_psum_read_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    command_psum_write_active_next = command_in[54];
    if (rst) begin
      command_psum_write_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    command_sum_write_active_next = command_in[63];
    if (rst) begin
      command_sum_write_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    command_post_active_next = command_in[73];
    if (rst) begin
      command_post_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    command_drain_active_next = command_in[97];
    if (rst) begin
      command_drain_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    command_take_active_next = command_in[102];
    if (rst) begin
      command_take_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    command_host_write_x_next = command_in[111];
    if (rst) begin
      command_host_write_x_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    command_host_write_w_next = command_in[112];
    if (rst) begin
      command_host_write_w_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    command_host_write_b_next = command_in[113];
    if (rst) begin
      command_host_write_b_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    result_valid_next = result_in[0];
    if (rst) begin
      result_valid_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    result_store_next = result_in[1];
    if (rst) begin
      result_store_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    weight_valid_next = weight_in[0];
    if (rst) begin
      weight_valid_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    command_x_active_next = command_in[0];
    if (rst) begin
      command_x_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    command_x_load_next = command_in[1];
    if (rst) begin
      command_x_load_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    command_x_update_next = command_in[2];
    if (rst) begin
      command_x_update_next = 1'h0;
    end
  end
  always @* begin
    if (unused_20_) begin end
    command_w_active_next = command_in[31];
    if (rst) begin
      command_w_active_next = 1'h0;
    end
  end
  assign reset_q = reset_out;
  assign x_d3_q = x;
  assign g_d3_q = g;
  assign update_d6_q = update;
  assign load_d6_q = load;
  assign host_word_q = host_out;
  assign operand_data = operand_data_next[15:0];
  assign gradient_address = result_g_address_q;
  assign gradient_data = result_g_q;
  assign psum_q = psum_in;
  assign gathered_word_q = gathered_out;
  assign state_address = result_address_q;
  assign state_data = { result_d_q, result_z_q };
  assign w_q = w;
  assign views_q = views_out;
  assign taken_word_q = taken_out;
  assign read_address = command_x_address_q;
  assign read_address_2 = command_x_g_address_q;
  assign write_enable = operand_enable_q;
  assign write_address = operand_address_q;
  assign write_data = operand_data_q;
  assign write_enable_2 = gradient_enable_q;
  assign write_address_2 = gradient_address_q;
  assign write_data_2 = gradient_data_q;
  assign read_address_3 = command_psum_read_sample_q;
  assign read_address_4 = command_post_sum_address_q;
  assign write_address_3 = command_psum_write_sample_q;
  assign write_enable_3 = command_psum_write_active_q;
  assign write_data_3 = psum_out_d1_q;
  assign write_address_4 = command_sum_write_address_q;
  assign write_enable_4 = command_sum_write_active_q;
  assign write_data_4 = psum_out_d1_q;
  assign read_address_5 = command_post_address_q;
  assign write_enable_5 = state_enable_q;
  assign write_address_5 = state_address_q;
  assign write_data_5 = state_data_q;
  assign read_address_6 = command_w_address_q;
  assign read_data_6 = x_2;
  assign read_address_7 = command_take_address_q;
  assign write_enable_6 = command_drain_active_q;
  assign write_address_6 = command_drain_address_q;
  assign write_data_6 = acc_out_d1_q;
  assign write_enable_7 = weights_enable_q;
  assign write_address_7 = weights_address_q;
  assign write_data_7 = weights_data_q;
  assign command_out = { command_host_data_q, command_host_bank_q, command_host_gradient_q, command_host_write_b_q, command_host_write_w_q, command_host_write_x_q, command_take_address_q, command_take_lane_q, command_take_bias_q, command_take_active_q, command_drain_address_q, command_drain_active_q, command_post_address_q, command_post_sum_address_q, command_post_lane_q, command_post_active_q, command_sum_write_address_q, command_sum_write_active_q, command_psum_write_sample_q, command_psum_write_active_q, command_psum_read_sample_q, command_psum_read_active_q, command_w_address_q, command_w_columns_q, command_w_active_q, command_x_g_address_q, command_x_address_q, command_x_rows_q, command_x_update_q, command_x_load_q, command_x_active_q };
  assign result_out = { result_operand_q, result_g_address_q, result_address_q, result_view_q, result_g_q, result_d_q, result_z_q, result_lane_q, result_store_q, result_valid_q };
  assign weight_out = { weight_address_q, weight_w_q, weight_lane_q, weight_valid_q };
  assign \command_in.x  = command_in[30:0];
  assign \command_in.x.active  = command_in[0];
  assign \command_in.x.load  = command_in[1];
  assign \command_in.x.update  = command_in[2];
  assign \command_in.x.rows  = command_in[6:3];
  assign \command_in.x.address  = command_in[19:7];
  assign \command_in.x.g_address  = command_in[30:20];
  assign \command_in.w  = command_in[44:31];
  assign \command_in.w.active  = command_in[31];
  assign \command_in.w.columns  = command_in[35:32];
  assign \command_in.w.address  = command_in[44:36];
  assign \command_in.psum_read  = command_in[53:45];
  assign \command_in.psum_read.active  = command_in[45];
  assign \command_in.psum_read.sample  = command_in[53:46];
  assign \command_in.psum_write  = command_in[62:54];
  assign \command_in.psum_write.active  = command_in[54];
  assign \command_in.psum_write.sample  = command_in[62:55];
  assign \command_in.sum_write  = command_in[72:63];
  assign \command_in.sum_write.active  = command_in[63];
  assign \command_in.sum_write.address  = command_in[72:64];
  assign \command_in.post  = command_in[96:73];
  assign \command_in.post.active  = command_in[73];
  assign \command_in.post.lane  = command_in[76:74];
  assign \command_in.post.sum_address  = command_in[85:77];
  assign \command_in.post.address  = command_in[96:86];
  assign \command_in.drain  = command_in[101:97];
  assign \command_in.drain.active  = command_in[97];
  assign \command_in.drain.address  = command_in[101:98];
  assign \command_in.take  = command_in[110:102];
  assign \command_in.take.active  = command_in[102];
  assign \command_in.take.bias  = command_in[103];
  assign \command_in.take.lane  = command_in[106:104];
  assign \command_in.take.address  = command_in[110:107];
  assign \command_in.host  = command_in[141:111];
  assign \command_in.host.write_x  = command_in[111];
  assign \command_in.host.write_w  = command_in[112];
  assign \command_in.host.write_b  = command_in[113];
  assign \command_in.host.gradient  = command_in[114];
  assign \command_in.host.bank  = command_in[117:115];
  assign \command_in.host.data  = command_in[141:118];
  assign \gathered_in.sum  = gathered_in[39:0];
  assign \gathered_in.z  = gathered_in[55:40];
  assign \gathered_in.d  = gathered_in[71:56];
  assign \taken_in.a  = taken_in[39:0];
  assign \taken_in.w  = taken_in[63:40];
  assign \result_in.valid  = result_in[0];
  assign \result_in.store  = result_in[1];
  assign \result_in.lane  = result_in[4:2];
  assign \result_in.z  = result_in[20:5];
  assign \result_in.d  = result_in[36:21];
  assign \result_in.g  = result_in[52:37];
  assign \result_in.view  = result_in[68:53];
  assign \result_in.address  = result_in[79:69];
  assign \result_in.g_address  = result_in[90:80];
  assign \result_in.operand  = result_in[103:91];
  assign \weight_in.valid  = weight_in[0];
  assign \weight_in.lane  = weight_in[3:1];
  assign \weight_in.w  = weight_in[27:4];
  assign \weight_in.address  = weight_in[36:28];
  assign \command_out.x  = { command_x_g_address_q, command_x_address_q, command_x_rows_q, command_x_update_q, command_x_load_q, command_x_active_q };
  assign \command_out.x.active  = command_x_active_q;
  assign \command_out.x.load  = command_x_load_q;
  assign \command_out.x.update  = command_x_update_q;
  assign \command_out.x.rows  = command_x_rows_q;
  assign \command_out.x.address  = command_x_address_q;
  assign \command_out.x.g_address  = command_x_g_address_q;
  assign \command_out.w  = { command_w_address_q, command_w_columns_q, command_w_active_q };
  assign \command_out.w.active  = command_w_active_q;
  assign \command_out.w.columns  = command_w_columns_q;
  assign \command_out.w.address  = command_w_address_q;
  assign \command_out.psum_read  = { command_psum_read_sample_q, command_psum_read_active_q };
  assign \command_out.psum_read.active  = command_psum_read_active_q;
  assign \command_out.psum_read.sample  = command_psum_read_sample_q;
  assign \command_out.psum_write  = { command_psum_write_sample_q, command_psum_write_active_q };
  assign \command_out.psum_write.active  = command_psum_write_active_q;
  assign \command_out.psum_write.sample  = command_psum_write_sample_q;
  assign \command_out.sum_write  = { command_sum_write_address_q, command_sum_write_active_q };
  assign \command_out.sum_write.active  = command_sum_write_active_q;
  assign \command_out.sum_write.address  = command_sum_write_address_q;
  assign \command_out.post  = { command_post_address_q, command_post_sum_address_q, command_post_lane_q, command_post_active_q };
  assign \command_out.post.active  = command_post_active_q;
  assign \command_out.post.lane  = command_post_lane_q;
  assign \command_out.post.sum_address  = command_post_sum_address_q;
  assign \command_out.post.address  = command_post_address_q;
  assign \command_out.drain  = { command_drain_address_q, command_drain_active_q };
  assign \command_out.drain.active  = command_drain_active_q;
  assign \command_out.drain.address  = command_drain_address_q;
  assign \command_out.take  = { command_take_address_q, command_take_lane_q, command_take_bias_q, command_take_active_q };
  assign \command_out.take.active  = command_take_active_q;
  assign \command_out.take.bias  = command_take_bias_q;
  assign \command_out.take.lane  = command_take_lane_q;
  assign \command_out.take.address  = command_take_address_q;
  assign \command_out.host  = { command_host_data_q, command_host_bank_q, command_host_gradient_q, command_host_write_b_q, command_host_write_w_q, command_host_write_x_q };
  assign \command_out.host.write_x  = command_host_write_x_q;
  assign \command_out.host.write_w  = command_host_write_w_q;
  assign \command_out.host.write_b  = command_host_write_b_q;
  assign \command_out.host.gradient  = command_host_gradient_q;
  assign \command_out.host.bank  = command_host_bank_q;
  assign \command_out.host.data  = command_host_data_q;
  assign \gathered_out.sum  = gathered_out[39:0];
  assign \gathered_out.z  = gathered_out[55:40];
  assign \gathered_out.d  = gathered_out[71:56];
  assign \taken_out.a  = taken_out[39:0];
  assign \taken_out.w  = taken_out[63:40];
  assign \result_out.valid  = result_valid_q;
  assign \result_out.store  = result_store_q;
  assign \result_out.lane  = result_lane_q;
  assign \result_out.z  = result_z_q;
  assign \result_out.d  = result_d_q;
  assign \result_out.g  = result_g_q;
  assign \result_out.view  = result_view_q;
  assign \result_out.address  = result_address_q;
  assign \result_out.g_address  = result_g_address_q;
  assign \result_out.operand  = result_operand_q;
  assign \weight_out.valid  = weight_valid_q;
  assign \weight_out.lane  = weight_lane_q;
  assign \weight_out.w  = weight_w_q;
  assign \weight_out.address  = weight_address_q;
  assign \gathered_own.sum  = gathered_own[39:0];
  assign \gathered_own.z  = gathered_own[55:40];
  assign \gathered_own.d  = gathered_own[71:56];
  assign \state_data.z  = result_z_q;
  assign \state_data.d  = result_d_q;
  assign \taken_own.a  = taken_own[39:0];
  assign \taken_own.w  = taken_own[63:40];
  assign read_data_z = read_data_5[15:0];
  assign read_data_d = read_data_5[31:16];
  assign write_data_z = state_data_q[15:0];
  assign write_data_d = state_data_q[31:16];
  assign taken_own[63:40] = x_2;
  assign taken_own[39:0] = read_data_7;
  assign gathered_own[71:56] = read_data_5[31:16];
  assign gathered_own[55:40] = read_data_5[15:0];
  assign gathered_own[39:0] = read_data_4;
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_lane.operand (
  input wire clk,
  input wire rst,
  input wire [12:0] read_address,
  input wire write__en,
  input wire [12:0] write__addr,
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
  input wire write__en,
  input wire [10:0] write__addr,
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
module \ska_lane.sums (
  input wire clk,
  input wire rst,
  input wire write__en,
  input wire [8:0] write__addr,
  input wire [8:0] read_address,
  input wire [39:0] write__data,
  output reg [39:0] read_q
);
  (* init = 40'h0000000000 *)
  wire [39:0] read_data;
  initial read_q = 40'h0000000000;
  wire [8:0] signature__addr;
  wire [39:0] signature__data;
  wire [8:0] write_address;
  wire [39:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [39:0] memory [511:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 512; memory_row = memory_row + 1)
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
  input wire write__en,
  input wire [10:0] write__addr,
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
module \ska_lane.weights (
  input wire clk,
  input wire rst,
  input wire [8:0] read_address,
  input wire write__en,
  input wire [8:0] write__addr,
  input wire [23:0] write__data,
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

// Made from ska_hw.hdl.lib.requantize.Requantize.
module \ska_lane.view_w (
  input wire clk,
  input wire rst,
  input wire [23:0] x,
  output reg [15:0] y_q,
  output reg overflow_q
);
  reg unused_21_;
  initial unused_21_ = 0;
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
    if (unused_21_) begin end
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
module \ska_lane.accumulated (
  input wire clk,
  input wire rst,
  input wire write__en,
  input wire [3:0] write__addr,
  input wire [3:0] read_address,
  input wire [39:0] write__data,
  output reg [39:0] read_q
);
  (* init = 40'h0000000000 *)
  wire [39:0] read_data;
  initial read_q = 40'h0000000000;
  wire [3:0] signature__addr;
  wire [39:0] signature__data;
  wire [3:0] write_address;
  wire [39:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [39:0] memory [15:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 16; memory_row = memory_row + 1)
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
  input wire go_on,
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
  output wire record_valid,
  output wire [1:0] record_layer,
  output wire [3:0] record_entry,
  output wire [74:0] record_value,
  output reg host_read_valid,
  output wire [23:0] host_read_data
);
  reg unused_3_;
  initial unused_3_ = 0;
  wire abort_run_2;
  wire [319:0] acc_out;
  wire [39:0] array_acc_out_0_value;
  wire [39:0] array_acc_out_1_value;
  wire [39:0] array_acc_out_2_value;
  wire [39:0] array_acc_out_3_value;
  wire [39:0] array_acc_out_4_value;
  wire [39:0] array_acc_out_5_value;
  wire [39:0] array_acc_out_6_value;
  wire [39:0] array_acc_out_7_value;
  wire [39:0] array_psum_out_0_value;
  wire [39:0] array_psum_out_1_value;
  wire [39:0] array_psum_out_2_value;
  wire [39:0] array_psum_out_3_value;
  wire [39:0] array_psum_out_4_value;
  wire [39:0] array_psum_out_5_value;
  wire [39:0] array_psum_out_6_value;
  wire [39:0] array_psum_out_7_value;
  reg [2:0] asked_tensor;
  initial asked_tensor = 3'h0;
  wire [2:0] b_address;
  wire [2:0] b_address_2;
  wire b_overflow;
  wire b_overflow_2;
  wire busy_2;
  wire [17:0] c_mantissa_2;
  wire [5:0] c_shift_2;
  wire clear;
  wire clear_2;
  wire [141:0] command;
  wire [4:0] \command.drain ;
  wire \command.drain.active ;
  wire [3:0] \command.drain.address ;
  wire [30:0] \command.host ;
  wire [2:0] \command.host.bank ;
  wire [23:0] \command.host.data ;
  wire \command.host.gradient ;
  wire \command.host.write_b ;
  wire \command.host.write_w ;
  wire \command.host.write_x ;
  wire [23:0] \command.post ;
  wire \command.post.active ;
  wire [10:0] \command.post.address ;
  wire [2:0] \command.post.lane ;
  wire [8:0] \command.post.sum_address ;
  wire [8:0] \command.psum_read ;
  wire \command.psum_read.active ;
  wire [7:0] \command.psum_read.sample ;
  wire [8:0] \command.psum_write ;
  wire \command.psum_write.active ;
  wire [7:0] \command.psum_write.sample ;
  wire [9:0] \command.sum_write ;
  wire \command.sum_write.active ;
  wire [8:0] \command.sum_write.address ;
  wire [8:0] \command.take ;
  wire \command.take.active ;
  wire [3:0] \command.take.address ;
  wire \command.take.bias ;
  wire [2:0] \command.take.lane ;
  wire [13:0] \command.w ;
  wire \command.w.active ;
  wire [8:0] \command.w.address ;
  wire [3:0] \command.w.columns ;
  wire [30:0] \command.x ;
  wire \command.x.active ;
  wire [12:0] \command.x.address ;
  wire [10:0] \command.x.g_address ;
  wire \command.x.load ;
  wire [3:0] \command.x.rows ;
  wire \command.x.update ;
  wire [141:0] command_0;
  wire [141:0] command_1;
  wire [141:0] command_2;
  wire [141:0] command_3;
  wire [141:0] command_4;
  wire [141:0] command_5;
  wire [141:0] command_6;
  wire [141:0] command_7;
  wire [141:0] command_8;
  wire [141:0] command_in;
  wire [4:0] \command_in.drain ;
  wire \command_in.drain.active ;
  wire [3:0] \command_in.drain.address ;
  wire [30:0] \command_in.host ;
  wire [2:0] \command_in.host.bank ;
  wire [23:0] \command_in.host.data ;
  wire \command_in.host.gradient ;
  wire \command_in.host.write_b ;
  wire \command_in.host.write_w ;
  wire \command_in.host.write_x ;
  wire [23:0] \command_in.post ;
  wire \command_in.post.active ;
  wire [10:0] \command_in.post.address ;
  wire [2:0] \command_in.post.lane ;
  wire [8:0] \command_in.post.sum_address ;
  wire [8:0] \command_in.psum_read ;
  wire \command_in.psum_read.active ;
  wire [7:0] \command_in.psum_read.sample ;
  wire [8:0] \command_in.psum_write ;
  wire \command_in.psum_write.active ;
  wire [7:0] \command_in.psum_write.sample ;
  wire [9:0] \command_in.sum_write ;
  wire \command_in.sum_write.active ;
  wire [8:0] \command_in.sum_write.address ;
  wire [8:0] \command_in.take ;
  wire \command_in.take.active ;
  wire [3:0] \command_in.take.address ;
  wire \command_in.take.bias ;
  wire [2:0] \command_in.take.lane ;
  wire [13:0] \command_in.w ;
  wire \command_in.w.active ;
  wire [8:0] \command_in.w.address ;
  wire [3:0] \command_in.w.columns ;
  wire [30:0] \command_in.x ;
  wire \command_in.x.active ;
  wire [12:0] \command_in.x.address ;
  wire [10:0] \command_in.x.g_address ;
  wire \command_in.x.load ;
  wire [3:0] \command_in.x.rows ;
  wire \command_in.x.update ;
  wire [1:0] controller_port_value;
  wire [5:0] cut_b;
  wire [5:0] cut_b_2;
  wire [5:0] cut_w;
  wire [5:0] cut_w_2;
  wire [47:0] cycles_2;
  wire d_operand_overflow;
  wire d_operand_overflow_2;
  wire [45:0] dd_dd;
  wire [45:0] dd_dd_2;
  wire done_2;
  wire [45:0] dz_d;
  wire [45:0] dz_d_2;
  wire [45:0] dz_dz;
  wire [45:0] dz_dz_2;
  wire [74:0] dz_zp;
  wire [74:0] dz_zp_2;
  wire [12:0] element;
  wire \element.first ;
  wire [2:0] \element.lane ;
  wire [7:0] \element.sample ;
  wire \element.valid ;
  wire [12:0] element_2;
  wire element_first;
  wire [2:0] element_lane;
  wire [7:0] element_sample;
  wire element_valid;
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  (* enum_value_111 = "STATE" *)
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  (* enum_value_111 = "STATE" *)
  wire [2:0] error_2;
  wire first_step;
  wire first_step_2;
  wire [127:0] g;
  wire [15:0] g_0;
  wire [15:0] g_1;
  wire [15:0] g_2;
  wire [15:0] g_3;
  wire [15:0] g_4;
  wire [15:0] g_5;
  wire [15:0] g_6;
  wire [15:0] g_7;
  wire g_overflow;
  wire g_overflow_2;
  wire [71:0] gathered_1;
  wire [71:0] gathered_2;
  wire [71:0] gathered_3;
  wire [71:0] gathered_4;
  wire [71:0] gathered_5;
  wire [71:0] gathered_6;
  wire [71:0] gathered_7;
  wire [71:0] gathered_8;
  wire [71:0] gathered_in;
  wire [15:0] \gathered_in.d ;
  wire [39:0] \gathered_in.sum ;
  wire [15:0] \gathered_in.z ;
  wire go_on_2;
  wire has_above;
  wire has_above_2;
  wire [23:0] host;
  wire [16:0] host_1;
  wire [16:0] host_2;
  wire [16:0] host_3;
  wire [16:0] host_4;
  wire [16:0] host_5;
  wire [16:0] host_6;
  wire [16:0] host_7;
  wire [16:0] host_8;
  wire [12:0] host_address_2;
  reg host_asked_d1_next;
  reg host_asked_d1_q;
  initial host_asked_d1_q = 1'h0;
  wire [2:0] host_bank_2;
  reg host_busy_d1_q;
  initial host_busy_d1_q = 1'h0;
  wire [16:0] host_in;
  wire host_read_2;
  initial host_read_valid = 1'h0;
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
  reg [2:0] host_tensor_d10_q;
  initial host_tensor_d10_q = 3'h0;
  reg [2:0] host_tensor_d11_q;
  initial host_tensor_d11_q = 3'h0;
  reg [2:0] host_tensor_d12_q;
  initial host_tensor_d12_q = 3'h0;
  reg [2:0] host_tensor_d13_q;
  initial host_tensor_d13_q = 3'h0;
  reg [2:0] host_tensor_d14_q;
  initial host_tensor_d14_q = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] host_tensor_d15_q;
  reg [2:0] host_tensor_d1_q;
  initial host_tensor_d1_q = 3'h0;
  reg [2:0] host_tensor_d2_q;
  initial host_tensor_d2_q = 3'h0;
  reg [2:0] host_tensor_d3_q;
  initial host_tensor_d3_q = 3'h0;
  reg [2:0] host_tensor_d4_q;
  initial host_tensor_d4_q = 3'h0;
  reg [2:0] host_tensor_d5_q;
  initial host_tensor_d5_q = 3'h0;
  reg [2:0] host_tensor_d6_q;
  initial host_tensor_d6_q = 3'h0;
  reg [2:0] host_tensor_d7_q;
  initial host_tensor_d7_q = 3'h0;
  reg [2:0] host_tensor_d8_q;
  initial host_tensor_d8_q = 3'h0;
  reg [2:0] host_tensor_d9_q;
  initial host_tensor_d9_q = 3'h0;
  reg host_valid_d10_next;
  reg host_valid_d10_q;
  initial host_valid_d10_q = 1'h0;
  reg host_valid_d11_next;
  reg host_valid_d11_q;
  initial host_valid_d11_q = 1'h0;
  reg host_valid_d12_next;
  reg host_valid_d12_q;
  initial host_valid_d12_q = 1'h0;
  reg host_valid_d13_next;
  reg host_valid_d13_q;
  initial host_valid_d13_q = 1'h0;
  reg host_valid_d14_next;
  reg host_valid_d14_q;
  initial host_valid_d14_q = 1'h0;
  (* init = 1'h0 *)
  wire host_valid_d15_q;
  wire host_valid_d1_and;
  reg host_valid_d1_next;
  wire host_valid_d1_not;
  reg host_valid_d1_q;
  initial host_valid_d1_q = 1'h0;
  reg host_valid_d2_next;
  reg host_valid_d2_q;
  initial host_valid_d2_q = 1'h0;
  reg host_valid_d3_next;
  reg host_valid_d3_q;
  initial host_valid_d3_q = 1'h0;
  reg host_valid_d4_next;
  reg host_valid_d4_q;
  initial host_valid_d4_q = 1'h0;
  reg host_valid_d5_next;
  reg host_valid_d5_q;
  initial host_valid_d5_q = 1'h0;
  reg host_valid_d6_next;
  reg host_valid_d6_q;
  initial host_valid_d6_q = 1'h0;
  reg host_valid_d7_next;
  reg host_valid_d7_q;
  initial host_valid_d7_q = 1'h0;
  reg host_valid_d8_next;
  reg host_valid_d8_q;
  initial host_valid_d8_q = 1'h0;
  reg host_valid_d9_next;
  reg host_valid_d9_q;
  initial host_valid_d9_q = 1'h0;
  wire host_write_2;
  wire [23:0] host_write_data_2;
  wire [103:0] lane_0_result_out_value;
  wire [36:0] lane_0_weight_out_value;
  wire lane_7_reset_out_value;
  reg lane_reset_d1_q;
  initial lane_reset_d1_q = 1'h0;
  reg lane_reset_d2_q;
  initial lane_reset_d2_q = 1'h0;
  wire layer0;
  wire layer0_2;
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
  wire [17:0] mantissa_2;
  wire nothing_d1_equal;
  wire nothing_d1_equal_2;
  wire nothing_d1_next;
  reg nothing_d1_q;
  initial nothing_d1_q = 1'h0;
  reg nothing_d2_q;
  initial nothing_d2_q = 1'h0;
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
  wire [5:0] read_address;
  wire [74:0] read_data;
  wire [3:0] record_entry_2;
  wire [1:0] record_layer_2;
  wire record_valid_2;
  wire [74:0] record_value_2;
  wire reset_out_0;
  wire reset_out_1;
  wire reset_out_2;
  wire reset_out_3;
  wire reset_out_4;
  wire reset_out_5;
  wire reset_out_6;
  initial result = 75'h0000000000000000000;
  wire [103:0] result_1;
  wire [103:0] result_2;
  wire [103:0] result_3;
  wire [103:0] result_4;
  wire [103:0] result_5;
  wire [103:0] result_6;
  wire [103:0] result_7;
  wire [103:0] result_8;
  wire [103:0] result_9;
  wire [10:0] result_address;
  wire [15:0] result_d;
  wire [15:0] result_g;
  wire [10:0] result_g_address;
  wire [2:0] result_lane;
  wire [74:0] result_next;
  wire [12:0] result_operand;
  (* init = 75'h0000000000000000000 *)
  wire [74:0] result_q;
  wire result_store;
  wire result_valid;
  wire [15:0] result_view;
  wire [15:0] result_z;
  wire resume_2;
  wire [8:0] samples_2;
  wire [31:0] seed_2;
  wire [47:0] stall_cycles_2;
  wire start_2;
  wire [19:0] steps_2;
  wire [19:0] steps_done_2;
  wire stop_enable_2;
  wire [5:0] stop_shift_2;
  wire stopped_2;
  wire [63:0] taken_1;
  wire [63:0] taken_2;
  wire [63:0] taken_3;
  wire [63:0] taken_4;
  wire [63:0] taken_5;
  wire [63:0] taken_6;
  wire [63:0] taken_7;
  wire [63:0] taken_8;
  wire [63:0] taken_in;
  wire [39:0] \taken_in.a ;
  wire [23:0] \taken_in.w ;
  wire [52:0] tile;
  wire [15:0] \tile.column ;
  wire [10:0] \tile.gradient ;
  wire [12:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [10:0] \tile.state ;
  wire [52:0] tile_2;
  wire [15:0] tile_column;
  wire [10:0] tile_gradient;
  wire [12:0] tile_operand;
  wire [1:0] tile_slot;
  wire [10:0] tile_state;
  wire [7:0] update;
  wire update_0;
  wire update_1;
  wire update_2;
  wire update_3;
  wire update_4;
  wire update_5;
  wire update_6;
  wire update_7;
  wire [15:0] update_8;
  wire [15:0] update_9;
  wire [8:0] update_address;
  wire [8:0] update_address_2;
  wire update_bias;
  wire update_bias_2;
  wire [2:0] update_lane;
  wire [2:0] update_lane_2;
  wire [1:0] update_slot;
  wire [1:0] update_slot_2;
  wire update_valid;
  wire update_valid_2;
  wire [3:0] views;
  wire [3:0] views_1;
  wire [3:0] views_2;
  wire [3:0] views_3;
  wire [3:0] views_4;
  wire [3:0] views_5;
  wire [3:0] views_6;
  wire [3:0] views_7;
  wire [3:0] views_8;
  wire [3:0] views_9;
  wire [3:0] views_in;
  wire [127:0] w;
  wire [15:0] w_0;
  wire [15:0] w_1;
  wire [15:0] w_2;
  wire [15:0] w_3;
  wire [15:0] w_4;
  wire [15:0] w_5;
  wire [15:0] w_6;
  wire [15:0] w_7;
  wire w_overflow;
  wire w_overflow_2;
  wire [36:0] weight;
  wire [8:0] \weight.address ;
  wire [2:0] \weight.lane ;
  wire \weight.valid ;
  wire [23:0] \weight.w ;
  wire [36:0] weight_1;
  wire [36:0] weight_2;
  wire [36:0] weight_3;
  wire [36:0] weight_4;
  wire [36:0] weight_5;
  wire [36:0] weight_6;
  wire [36:0] weight_7;
  wire [36:0] weight_8;
  wire [5:0] write_address;
  wire [74:0] write_data;
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
  wire [44:0] z_dd;
  wire [44:0] z_dd_2;
  wire z_overflow;
  wire z_overflow_2;
  wire [44:0] z_z;
  wire [44:0] z_z_2;
  always @(posedge clk)
    host_valid_d8_q <= host_valid_d8_next;
  always @(posedge clk)
    host_valid_d9_q <= host_valid_d9_next;
  always @(posedge clk)
    host_valid_d10_q <= host_valid_d10_next;
  always @(posedge clk)
    host_valid_d11_q <= host_valid_d11_next;
  always @(posedge clk)
    host_valid_d12_q <= host_valid_d12_next;
  always @(posedge clk)
    host_valid_d13_q <= host_valid_d13_next;
  always @(posedge clk)
    host_valid_d14_q <= host_valid_d14_next;
  always @(posedge clk)
    host_read_valid <= host_read_valid_next;
  always @(posedge clk)
    host_tensor_d1_q <= host_tensor;
  always @(posedge clk)
    host_tensor_d2_q <= host_tensor_d1_q;
  always @(posedge clk)
    host_tensor_d3_q <= host_tensor_d2_q;
  always @(posedge clk)
    host_tensor_d4_q <= host_tensor_d3_q;
  always @(posedge clk)
    host_tensor_d5_q <= host_tensor_d4_q;
  always @(posedge clk)
    host_tensor_d6_q <= host_tensor_d5_q;
  always @(posedge clk)
    host_tensor_d7_q <= host_tensor_d6_q;
  always @(posedge clk)
    host_tensor_d8_q <= host_tensor_d7_q;
  always @(posedge clk)
    host_tensor_d9_q <= host_tensor_d8_q;
  always @(posedge clk)
    host_tensor_d10_q <= host_tensor_d9_q;
  always @(posedge clk)
    host_tensor_d11_q <= host_tensor_d10_q;
  always @(posedge clk)
    host_tensor_d12_q <= host_tensor_d11_q;
  always @(posedge clk)
    host_tensor_d13_q <= host_tensor_d12_q;
  always @(posedge clk)
    host_tensor_d14_q <= host_tensor_d13_q;
  always @(posedge clk)
    asked_tensor <= host_tensor_d14_q;
  always @(posedge clk)
    nothing_d1_q <= nothing_d1_next;
  always @(posedge clk)
    nothing_d2_q <= nothing_d1_q;
  always @(posedge clk)
    result <= result_next;
  assign host_valid_d1_not = ~ host_busy_d1_q;
  assign host_valid_d1_and = host_asked_d1_q & host_valid_d1_not;
  assign nothing_d1_equal = ~| result_layer;
  assign nothing_d1_equal_2 = result_entry == 3'h6;
  assign nothing_d1_next = nothing_d1_equal & nothing_d1_equal_2;
  assign result_next = nothing_d2_q ? 75'h0000000000000000000 : read_data;
  always @(posedge clk)
    lane_reset_d1_q <= rst;
  always @(posedge clk)
    lane_reset_d2_q <= lane_reset_d1_q;
  always @(posedge clk)
    host_asked_d1_q <= host_asked_d1_next;
  always @(posedge clk)
    host_busy_d1_q <= busy;
  always @(posedge clk)
    host_valid_d1_q <= host_valid_d1_next;
  always @(posedge clk)
    host_valid_d2_q <= host_valid_d2_next;
  always @(posedge clk)
    host_valid_d3_q <= host_valid_d3_next;
  always @(posedge clk)
    host_valid_d4_q <= host_valid_d4_next;
  always @(posedge clk)
    host_valid_d5_q <= host_valid_d5_next;
  always @(posedge clk)
    host_valid_d6_q <= host_valid_d6_next;
  always @(posedge clk)
    host_valid_d7_q <= host_valid_d7_next;
  \ska_core.array  array (
    .acc_out_0(array_acc_out_0_value),
    .acc_out_1(array_acc_out_1_value),
    .acc_out_2(array_acc_out_2_value),
    .acc_out_3(array_acc_out_3_value),
    .acc_out_4(array_acc_out_4_value),
    .acc_out_5(array_acc_out_5_value),
    .acc_out_6(array_acc_out_6_value),
    .acc_out_7(array_acc_out_7_value),
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
  \ska_core.controller  controller (
    .abort_run(abort_run),
    .b_address(b_address),
    .b_overflow(b_overflow),
    .busy(busy),
    .c_mantissa(c_mantissa),
    .c_shift(c_shift),
    .clear(clear),
    .clk(clk),
    .command_drain_active(\command.drain.active ),
    .command_drain_address(\command.drain.address ),
    .command_host_bank(\command.host.bank ),
    .command_host_data(\command.host.data ),
    .command_host_gradient(\command.host.gradient ),
    .command_host_write_b(\command.host.write_b ),
    .command_host_write_w(\command.host.write_w ),
    .command_host_write_x(\command.host.write_x ),
    .command_post_active(\command.post.active ),
    .command_post_address(\command.post.address ),
    .command_post_lane(\command.post.lane ),
    .command_post_sum_address(\command.post.sum_address ),
    .command_psum_read_active(\command.psum_read.active ),
    .command_psum_read_sample(\command.psum_read.sample ),
    .command_psum_write_active(\command.psum_write.active ),
    .command_psum_write_sample(\command.psum_write.sample ),
    .command_sum_write_active(\command.sum_write.active ),
    .command_sum_write_address(\command.sum_write.address ),
    .command_take_active(\command.take.active ),
    .command_take_address(\command.take.address ),
    .command_take_bias(\command.take.bias ),
    .command_take_lane(\command.take.lane ),
    .command_w_active(\command.w.active ),
    .command_w_address(\command.w.address ),
    .command_w_columns(\command.w.columns ),
    .command_x_active(\command.x.active ),
    .command_x_address(\command.x.address ),
    .command_x_g_address(\command.x.g_address ),
    .command_x_load(\command.x.load ),
    .command_x_rows(\command.x.rows ),
    .command_x_update(\command.x.update ),
    .controller_port_value(controller_port_value),
    .cut_b(cut_b),
    .cut_w(cut_w),
    .cycles(cycles),
    .d_operand_overflow(d_operand_overflow),
    .dd_dd(dd_dd),
    .done(done),
    .dz_d(dz_d),
    .dz_dz(dz_dz),
    .dz_zp(dz_zp),
    .element_3(element),
    .error(error),
    .first_step(first_step),
    .g_overflow(g_overflow),
    .go_on(go_on),
    .host_address(host_address),
    .host_bank(host_bank),
    .host_tensor(host_tensor),
    .host_write(host_write),
    .host_write_data(host_write_data),
    .mantissa(mantissa),
    .pause(pause),
    .paused(paused),
    .record_entry_2(record_entry),
    .record_layer_2(record_layer),
    .record_valid_2(record_valid),
    .record_value_2(record_value),
    .resume(resume),
    .rst(rst),
    .samples(samples),
    .seed(seed),
    .stall_cycles(stall_cycles),
    .start(start),
    .steps(steps),
    .steps_done(steps_done),
    .stop_enable(stop_enable),
    .stop_shift(stop_shift),
    .stopped(stopped),
    .tile(tile),
    .update_3(update_8),
    .views(views_in),
    .w_overflow(w_overflow),
    .z_dd(z_dd),
    .z_overflow(z_overflow),
    .z_z(z_z)
  );
  ska_lane lane_0 (
    .acc_out(array_acc_out_0_value),
    .clk(clk),
    .command_in({ \command.host.data , \command.host.bank , \command.host.gradient , \command.host.write_b , \command.host.write_w , \command.host.write_x , \command.take.address , \command.take.lane , \command.take.bias , \command.take.active , \command.drain.address , \command.drain.active , \command.post.address , \command.post.sum_address , \command.post.lane , \command.post.active , \command.sum_write.address , \command.sum_write.active , \command.psum_write.sample , \command.psum_write.active , \command.psum_read.sample , \command.psum_read.active , \command.w.address , \command.w.columns , \command.w.active , \command.x.g_address , \command.x.address , \command.x.rows , \command.x.update , \command.x.load , \command.x.active  }),
    .command_out(command_1),
    .g(g_0),
    .gathered_in(72'h000000000000000000),
    .gathered_out(gathered_1),
    .host_in(17'h00000),
    .host_out(host_1),
    .index(3'h0),
    .load(load_0),
    .psum_in(psum_in_0),
    .psum_out(array_psum_out_0_value),
    .reset_out(reset_out_0),
    .result_in(result_1),
    .result_out(lane_0_result_out_value),
    .rst(lane_reset_d2_q),
    .taken_in(64'h0000000000000000),
    .taken_out(taken_1),
    .update(update_0),
    .views_in(4'h0),
    .views_out(views_1),
    .w(w_0),
    .weight_in(weight_1),
    .weight_out(lane_0_weight_out_value),
    .x(x_0)
  );
  ska_lane lane_1 (
    .acc_out(array_acc_out_1_value),
    .clk(clk),
    .command_in(command_1),
    .command_out(command_2),
    .g(g_1),
    .gathered_in(gathered_1),
    .gathered_out(gathered_2),
    .host_in(host_1),
    .host_out(host_2),
    .index(3'h1),
    .load(load_1),
    .psum_in(psum_in_1),
    .psum_out(array_psum_out_1_value),
    .reset_out(reset_out_1),
    .result_in(result_2),
    .result_out(result_1),
    .rst(reset_out_0),
    .taken_in(taken_1),
    .taken_out(taken_2),
    .update(update_1),
    .views_in(views_1),
    .views_out(views_2),
    .w(w_1),
    .weight_in(weight_2),
    .weight_out(weight_1),
    .x(x_1)
  );
  ska_lane lane_2 (
    .acc_out(array_acc_out_2_value),
    .clk(clk),
    .command_in(command_2),
    .command_out(command_3),
    .g(g_2),
    .gathered_in(gathered_2),
    .gathered_out(gathered_3),
    .host_in(host_2),
    .host_out(host_3),
    .index(3'h2),
    .load(load_2),
    .psum_in(psum_in_2),
    .psum_out(array_psum_out_2_value),
    .reset_out(reset_out_2),
    .result_in(result_3),
    .result_out(result_2),
    .rst(reset_out_1),
    .taken_in(taken_2),
    .taken_out(taken_3),
    .update(update_2),
    .views_in(views_2),
    .views_out(views_3),
    .w(w_2),
    .weight_in(weight_3),
    .weight_out(weight_2),
    .x(x_2)
  );
  ska_lane lane_3 (
    .acc_out(array_acc_out_3_value),
    .clk(clk),
    .command_in(command_3),
    .command_out(command_4),
    .g(g_3),
    .gathered_in(gathered_3),
    .gathered_out(gathered_4),
    .host_in(host_3),
    .host_out(host_4),
    .index(3'h3),
    .load(load_3),
    .psum_in(psum_in_3),
    .psum_out(array_psum_out_3_value),
    .reset_out(reset_out_3),
    .result_in(result_4),
    .result_out(result_3),
    .rst(reset_out_2),
    .taken_in(taken_3),
    .taken_out(taken_4),
    .update(update_3),
    .views_in(views_3),
    .views_out(views_4),
    .w(w_3),
    .weight_in(weight_4),
    .weight_out(weight_3),
    .x(x_3)
  );
  ska_lane lane_4 (
    .acc_out(array_acc_out_4_value),
    .clk(clk),
    .command_in(command_4),
    .command_out(command_5),
    .g(g_4),
    .gathered_in(gathered_4),
    .gathered_out(gathered_5),
    .host_in(host_4),
    .host_out(host_5),
    .index(3'h4),
    .load(load_4),
    .psum_in(psum_in_4),
    .psum_out(array_psum_out_4_value),
    .reset_out(reset_out_4),
    .result_in(result_5),
    .result_out(result_4),
    .rst(reset_out_3),
    .taken_in(taken_4),
    .taken_out(taken_5),
    .update(update_4),
    .views_in(views_4),
    .views_out(views_5),
    .w(w_4),
    .weight_in(weight_5),
    .weight_out(weight_4),
    .x(x_4)
  );
  ska_lane lane_5 (
    .acc_out(array_acc_out_5_value),
    .clk(clk),
    .command_in(command_5),
    .command_out(command_6),
    .g(g_5),
    .gathered_in(gathered_5),
    .gathered_out(gathered_6),
    .host_in(host_5),
    .host_out(host_6),
    .index(3'h5),
    .load(load_5),
    .psum_in(psum_in_5),
    .psum_out(array_psum_out_5_value),
    .reset_out(reset_out_5),
    .result_in(result_6),
    .result_out(result_5),
    .rst(reset_out_4),
    .taken_in(taken_5),
    .taken_out(taken_6),
    .update(update_5),
    .views_in(views_5),
    .views_out(views_6),
    .w(w_5),
    .weight_in(weight_6),
    .weight_out(weight_5),
    .x(x_5)
  );
  ska_lane lane_6 (
    .acc_out(array_acc_out_6_value),
    .clk(clk),
    .command_in(command_6),
    .command_out(command_7),
    .g(g_6),
    .gathered_in(gathered_6),
    .gathered_out(gathered_7),
    .host_in(host_6),
    .host_out(host_7),
    .index(3'h6),
    .load(load_6),
    .psum_in(psum_in_6),
    .psum_out(array_psum_out_6_value),
    .reset_out(reset_out_6),
    .result_in(result_7),
    .result_out(result_6),
    .rst(reset_out_5),
    .taken_in(taken_6),
    .taken_out(taken_7),
    .update(update_6),
    .views_in(views_6),
    .views_out(views_7),
    .w(w_6),
    .weight_in(weight_7),
    .weight_out(weight_6),
    .x(x_6)
  );
  ska_lane lane_7 (
    .acc_out(array_acc_out_7_value),
    .clk(clk),
    .command_in(command_7),
    .command_out(command_in),
    .g(g_7),
    .gathered_in(gathered_7),
    .gathered_out(gathered_in),
    .host_in(host_7),
    .host_out(host_in),
    .index(3'h7),
    .load(load_7),
    .psum_in(psum_in_7),
    .psum_out(array_psum_out_7_value),
    .reset_out(lane_7_reset_out_value),
    .result_in(result_8),
    .result_out(result_7),
    .rst(reset_out_6),
    .taken_in(taken_7),
    .taken_out(taken_in),
    .update(update_7),
    .views_in(views_7),
    .views_out(views_in),
    .w(w_7),
    .weight_in(weight_8),
    .weight_out(weight_7),
    .x(x_7)
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
  \ska_core.shared  shared (
    .asked_tensor(asked_tensor),
    .b_address_2(b_address),
    .b_overflow(b_overflow),
    .clear(clear),
    .clk(clk),
    .command_in(command_in),
    .controller_port_value(controller_port_value),
    .cut_b(cut_b),
    .cut_w(cut_w),
    .d_operand_overflow(d_operand_overflow),
    .dd_dd(dd_dd),
    .dz_d(dz_d),
    .dz_dz(dz_dz),
    .dz_zp(dz_zp),
    .element(element),
    .first_step(first_step),
    .g_overflow(g_overflow),
    .gathered(gathered_in),
    .host_in(host_in),
    .host_word_q(host_read_data),
    .mantissa(mantissa),
    .result(result_8),
    .rst(rst),
    .taken(taken_in),
    .tile(tile),
    .update(update_8),
    .views(views_in),
    .w_overflow(w_overflow),
    .weight(weight_8),
    .z_dd(z_dd),
    .z_overflow(z_overflow),
    .z_z(z_z)
  );
  always @* begin
    if (unused_3_) begin end
    host_valid_d9_next = host_valid_d8_q;
    if (rst) begin
      host_valid_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_valid_d10_next = host_valid_d9_q;
    if (rst) begin
      host_valid_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_valid_d11_next = host_valid_d10_q;
    if (rst) begin
      host_valid_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_valid_d12_next = host_valid_d11_q;
    if (rst) begin
      host_valid_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_valid_d13_next = host_valid_d12_q;
    if (rst) begin
      host_valid_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_valid_d14_next = host_valid_d13_q;
    if (rst) begin
      host_valid_d14_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_read_valid_next = host_valid_d14_q;
    if (rst) begin
      host_read_valid_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_asked_d1_next = host_read;
    if (rst) begin
      host_asked_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_valid_d1_next = host_valid_d1_and;
    if (rst) begin
      host_valid_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_valid_d2_next = host_valid_d1_q;
    if (rst) begin
      host_valid_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_valid_d3_next = host_valid_d2_q;
    if (rst) begin
      host_valid_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_valid_d4_next = host_valid_d3_q;
    if (rst) begin
      host_valid_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_valid_d5_next = host_valid_d4_q;
    if (rst) begin
      host_valid_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_valid_d6_next = host_valid_d5_q;
    if (rst) begin
      host_valid_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_valid_d7_next = host_valid_d6_q;
    if (rst) begin
      host_valid_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    host_valid_d8_next = host_valid_d7_q;
    if (rst) begin
      host_valid_d8_next = 1'h0;
    end
  end
  assign start_2 = start;
  assign resume_2 = resume;
  assign abort_run_2 = abort_run;
  assign pause_2 = pause;
  assign samples_2 = samples;
  assign steps_2 = steps;
  assign c_mantissa_2 = c_mantissa;
  assign c_shift_2 = c_shift;
  assign seed_2 = seed;
  assign go_on_2 = go_on;
  assign stop_enable_2 = stop_enable;
  assign stop_shift_2 = stop_shift;
  assign busy_2 = busy;
  assign paused_2 = paused;
  assign done_2 = done;
  assign error_2 = error;
  assign stopped_2 = stopped;
  assign cycles_2 = cycles;
  assign stall_cycles_2 = stall_cycles;
  assign steps_done_2 = steps_done;
  assign record_valid_2 = record_valid;
  assign record_layer_2 = record_layer;
  assign record_entry_2 = record_entry;
  assign record_value_2 = record_value;
  assign host_tensor_2 = host_tensor;
  assign host_bank_2 = host_bank;
  assign host_address_2 = host_address;
  assign host_write_2 = host_write;
  assign host_write_data_2 = host_write_data;
  assign host_read_2 = host_read;
  assign x = { x_7, x_6, x_5, x_4, x_3, x_2, x_1, x_0 };
  assign update = { update_7, update_6, update_5, update_4, update_3, update_2, update_1, update_0 };
  assign load = { load_7, load_6, load_5, load_4, load_3, load_2, load_1, load_0 };
  assign g = { g_7, g_6, g_5, g_4, g_3, g_2, g_1, g_0 };
  assign w = { w_7, w_6, w_5, w_4, w_3, w_2, w_1, w_0 };
  assign psum_in = { psum_in_7, psum_in_6, psum_in_5, psum_in_4, psum_in_3, psum_in_2, psum_in_1, psum_in_0 };
  assign command_0 = { \command.host.data , \command.host.bank , \command.host.gradient , \command.host.write_b , \command.host.write_w , \command.host.write_x , \command.take.address , \command.take.lane , \command.take.bias , \command.take.active , \command.drain.address , \command.drain.active , \command.post.address , \command.post.sum_address , \command.post.lane , \command.post.active , \command.sum_write.address , \command.sum_write.active , \command.psum_write.sample , \command.psum_write.active , \command.psum_read.sample , \command.psum_read.active , \command.w.address , \command.w.columns , \command.w.active , \command.x.g_address , \command.x.address , \command.x.rows , \command.x.update , \command.x.load , \command.x.active  };
  assign command = { \command.host.data , \command.host.bank , \command.host.gradient , \command.host.write_b , \command.host.write_w , \command.host.write_x , \command.take.address , \command.take.lane , \command.take.bias , \command.take.active , \command.drain.address , \command.drain.active , \command.post.address , \command.post.sum_address , \command.post.lane , \command.post.active , \command.sum_write.address , \command.sum_write.active , \command.psum_write.sample , \command.psum_write.active , \command.psum_read.sample , \command.psum_read.active , \command.w.address , \command.w.columns , \command.w.active , \command.x.g_address , \command.x.address , \command.x.rows , \command.x.update , \command.x.load , \command.x.active  };
  assign command_8 = command_in;
  assign gathered_8 = gathered_in;
  assign taken_8 = taken_in;
  assign views_8 = views_in;
  assign host_8 = host_in;
  assign result_9 = result_8;
  assign weight = weight_8;
  assign d_operand_overflow_2 = d_operand_overflow;
  assign z_overflow_2 = z_overflow;
  assign g_overflow_2 = g_overflow;
  assign w_overflow_2 = w_overflow;
  assign b_overflow_2 = b_overflow;
  assign z_dd_2 = z_dd;
  assign z_z_2 = z_z;
  assign dd_dd_2 = dd_dd;
  assign dz_dz_2 = dz_dz;
  assign dz_d_2 = dz_d;
  assign dz_zp_2 = dz_zp;
  assign views = views_in;
  assign views_9 = views_in;
  assign element_2 = element;
  assign tile_2 = tile;
  assign b_address_2 = b_address;
  assign update_9 = update_8;
  assign mantissa_2 = mantissa;
  assign cut_w_2 = cut_w;
  assign cut_b_2 = cut_b;
  assign clear_2 = clear;
  assign first_step_2 = first_step;
  assign layer0 = controller_port_value[1];
  assign layer0_2 = controller_port_value[1];
  assign has_above = controller_port_value[0];
  assign has_above_2 = controller_port_value[0];
  assign host = host_read_data;
  assign host_valid_d15_q = host_read_valid;
  assign host_tensor_d15_q = asked_tensor;
  assign write_address = { record_layer, record_entry };
  assign write_enable = record_valid;
  assign write_data = record_value;
  assign read_address = { result_layer, result_entry };
  assign result_q = result;
  assign psum_out = { array_psum_out_7_value, array_psum_out_6_value, array_psum_out_5_value, array_psum_out_4_value, array_psum_out_3_value, array_psum_out_2_value, array_psum_out_1_value, array_psum_out_0_value };
  assign acc_out = { array_acc_out_7_value, array_acc_out_6_value, array_acc_out_5_value, array_acc_out_4_value, array_acc_out_3_value, array_acc_out_2_value, array_acc_out_1_value, array_acc_out_0_value };
  assign \command.x  = { \command.x.g_address , \command.x.address , \command.x.rows , \command.x.update , \command.x.load , \command.x.active  };
  assign \command.w  = { \command.w.address , \command.w.columns , \command.w.active  };
  assign \command.psum_read  = { \command.psum_read.sample , \command.psum_read.active  };
  assign \command.psum_write  = { \command.psum_write.sample , \command.psum_write.active  };
  assign \command.sum_write  = { \command.sum_write.address , \command.sum_write.active  };
  assign \command.post  = { \command.post.address , \command.post.sum_address , \command.post.lane , \command.post.active  };
  assign \command.drain  = { \command.drain.address , \command.drain.active  };
  assign \command.take  = { \command.take.address , \command.take.lane , \command.take.bias , \command.take.active  };
  assign \command.host  = { \command.host.data , \command.host.bank , \command.host.gradient , \command.host.write_b , \command.host.write_w , \command.host.write_x  };
  assign \command_in.x  = command_in[30:0];
  assign \command_in.x.active  = command_in[0];
  assign \command_in.x.load  = command_in[1];
  assign \command_in.x.update  = command_in[2];
  assign \command_in.x.rows  = command_in[6:3];
  assign \command_in.x.address  = command_in[19:7];
  assign \command_in.x.g_address  = command_in[30:20];
  assign \command_in.w  = command_in[44:31];
  assign \command_in.w.active  = command_in[31];
  assign \command_in.w.columns  = command_in[35:32];
  assign \command_in.w.address  = command_in[44:36];
  assign \command_in.psum_read  = command_in[53:45];
  assign \command_in.psum_read.active  = command_in[45];
  assign \command_in.psum_read.sample  = command_in[53:46];
  assign \command_in.psum_write  = command_in[62:54];
  assign \command_in.psum_write.active  = command_in[54];
  assign \command_in.psum_write.sample  = command_in[62:55];
  assign \command_in.sum_write  = command_in[72:63];
  assign \command_in.sum_write.active  = command_in[63];
  assign \command_in.sum_write.address  = command_in[72:64];
  assign \command_in.post  = command_in[96:73];
  assign \command_in.post.active  = command_in[73];
  assign \command_in.post.lane  = command_in[76:74];
  assign \command_in.post.sum_address  = command_in[85:77];
  assign \command_in.post.address  = command_in[96:86];
  assign \command_in.drain  = command_in[101:97];
  assign \command_in.drain.active  = command_in[97];
  assign \command_in.drain.address  = command_in[101:98];
  assign \command_in.take  = command_in[110:102];
  assign \command_in.take.active  = command_in[102];
  assign \command_in.take.bias  = command_in[103];
  assign \command_in.take.lane  = command_in[106:104];
  assign \command_in.take.address  = command_in[110:107];
  assign \command_in.host  = command_in[141:111];
  assign \command_in.host.write_x  = command_in[111];
  assign \command_in.host.write_w  = command_in[112];
  assign \command_in.host.write_b  = command_in[113];
  assign \command_in.host.gradient  = command_in[114];
  assign \command_in.host.bank  = command_in[117:115];
  assign \command_in.host.data  = command_in[141:118];
  assign \gathered_in.sum  = gathered_in[39:0];
  assign \gathered_in.z  = gathered_in[55:40];
  assign \gathered_in.d  = gathered_in[71:56];
  assign \taken_in.a  = taken_in[39:0];
  assign \taken_in.w  = taken_in[63:40];
  assign result_valid = result_8[0];
  assign result_store = result_8[1];
  assign result_lane = result_8[4:2];
  assign result_z = result_8[20:5];
  assign result_d = result_8[36:21];
  assign result_g = result_8[52:37];
  assign result_view = result_8[68:53];
  assign result_address = result_8[79:69];
  assign result_g_address = result_8[90:80];
  assign result_operand = result_8[103:91];
  assign \weight.valid  = weight_8[0];
  assign \weight.lane  = weight_8[3:1];
  assign \weight.w  = weight_8[27:4];
  assign \weight.address  = weight_8[36:28];
  assign \element.valid  = element[0];
  assign \element.first  = element[1];
  assign \element.lane  = element[4:2];
  assign \element.sample  = element[12:5];
  assign element_valid = element[0];
  assign element_first = element[1];
  assign element_lane = element[4:2];
  assign element_sample = element[12:5];
  assign \tile.state  = tile[10:0];
  assign \tile.gradient  = tile[21:11];
  assign \tile.operand  = tile[34:22];
  assign \tile.column  = tile[50:35];
  assign \tile.slot  = tile[52:51];
  assign tile_state = tile[10:0];
  assign tile_gradient = tile[21:11];
  assign tile_operand = tile[34:22];
  assign tile_column = tile[50:35];
  assign tile_slot = tile[52:51];
  assign update_valid = update_8[0];
  assign update_bias = update_8[1];
  assign update_slot = update_8[3:2];
  assign update_lane = update_8[6:4];
  assign update_address = update_8[15:7];
  assign update_valid_2 = update_8[0];
  assign update_bias_2 = update_8[1];
  assign update_slot_2 = update_8[3:2];
  assign update_lane_2 = update_8[6:4];
  assign update_address_2 = update_8[15:7];
endmodule

// Made from ska_hw.hdl.control.controller.Controller.
module \ska_core.controller (
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
  input wire go_on,
  input wire stop_enable,
  input wire [5:0] stop_shift,
  input wire [2:0] host_tensor,
  input wire [2:0] host_bank,
  input wire [12:0] host_address,
  input wire host_write,
  input wire [23:0] host_write_data,
  output wire busy,
  output wire paused,
  input wire [3:0] views,
  output reg [2:0] b_address,
  output reg [12:0] element_3,
  output reg [15:0] update_3,
  output reg record_valid_2,
  output reg [3:0] record_entry_2,
  output reg [1:0] record_layer_2,
  output reg [74:0] record_value_2,
  output wire [5:0] cut_w,
  output wire [5:0] cut_b,
  output wire [17:0] mantissa,
  output wire [19:0] steps_done,
  output wire done,
  output wire [2:0] error,
  output wire stopped,
  output wire [47:0] cycles,
  output wire [47:0] stall_cycles,
  output wire [1:0] controller_port_value,
  output wire first_step,
  output wire [52:0] tile,
  output wire command_x_active,
  output wire command_x_load,
  output wire command_x_update,
  output wire [3:0] command_x_rows,
  output wire [12:0] command_x_address,
  output wire [10:0] command_x_g_address,
  output wire command_w_active,
  output wire [3:0] command_w_columns,
  output wire [8:0] command_w_address,
  output wire command_psum_read_active,
  output wire [7:0] command_psum_read_sample,
  output wire command_psum_write_active,
  output wire [7:0] command_psum_write_sample,
  output wire command_sum_write_active,
  output wire [8:0] command_sum_write_address,
  output wire command_post_active,
  output wire [2:0] command_post_lane,
  output wire [8:0] command_post_sum_address,
  output wire [10:0] command_post_address,
  output wire command_drain_active,
  output wire [3:0] command_drain_address,
  output wire command_take_active,
  output wire command_take_bias,
  output wire [2:0] command_take_lane,
  output wire [3:0] command_take_address,
  output wire command_host_write_x,
  output wire command_host_write_w,
  output wire command_host_write_b,
  output wire command_host_gradient,
  output wire [2:0] command_host_bank,
  output wire [23:0] command_host_data,
  output wire clear,
  input wire z_overflow,
  input wire g_overflow,
  input wire d_operand_overflow,
  input wire [44:0] z_dd,
  input wire [44:0] z_z,
  input wire [45:0] dd_dd,
  input wire [45:0] dz_dz,
  input wire [45:0] dz_d,
  input wire [74:0] dz_zp,
  input wire w_overflow,
  input wire b_overflow
);
  reg unused_4_;
  initial unused_4_ = 0;
  wire abort_run_2;
  wire [10:0] address;
  wire [10:0] address_2;
  wire array_on;
  wire array_waiting;
  initial b_address = 3'h0;
  wire [2:0] b_address_2;
  wire b_address_and;
  reg [2:0] b_address_next;
  (* init = 3'h0 *)
  wire [2:0] b_address_now_q;
  wire b_overflow_2;
  wire begin_forward;
  wire begin_forward_2;
  wire begin_layer;
  wire begin_step;
  wire begin_step_2;
  reg begin_tile;
  initial begin_tile = 1'h0;
  wire begin_tile_2;
  reg begin_tile_next;
  wire begin_update;
  wire begin_update_2;
  wire blocked;
  wire busy_2;
  wire busy_3;
  wire [17:0] c_mantissa_2;
  wire [5:0] c_shift_2;
  wire clear_2;
  wire [141:0] command;
  wire [4:0] \command.drain ;
  wire \command.drain.active ;
  wire [3:0] \command.drain.address ;
  wire [30:0] \command.host ;
  wire [2:0] \command.host.bank ;
  wire [23:0] \command.host.data ;
  wire \command.host.gradient ;
  wire \command.host.write_b ;
  wire \command.host.write_w ;
  wire \command.host.write_x ;
  wire [23:0] \command.post ;
  wire \command.post.active ;
  wire [10:0] \command.post.address ;
  wire [2:0] \command.post.lane ;
  wire [8:0] \command.post.sum_address ;
  wire [8:0] \command.psum_read ;
  wire \command.psum_read.active ;
  wire [7:0] \command.psum_read.sample ;
  wire [8:0] \command.psum_write ;
  wire \command.psum_write.active ;
  wire [7:0] \command.psum_write.sample ;
  wire [9:0] \command.sum_write ;
  wire \command.sum_write.active ;
  wire [8:0] \command.sum_write.address ;
  wire [8:0] \command.take ;
  wire \command.take.active ;
  wire [3:0] \command.take.address ;
  wire \command.take.bias ;
  wire [2:0] \command.take.lane ;
  wire [13:0] \command.w ;
  wire \command.w.active ;
  wire [8:0] \command.w.address ;
  wire [3:0] \command.w.columns ;
  wire [30:0] \command.x ;
  wire \command.x.active ;
  wire [12:0] \command.x.address ;
  wire [10:0] \command.x.g_address ;
  wire \command.x.load ;
  wire [3:0] \command.x.rows ;
  wire \command.x.update ;
  wire [141:0] command_2;
  wire [4:0] command_drain;
  wire command_drain_active_2;
  wire [3:0] command_drain_address_2;
  wire [30:0] command_host;
  wire [2:0] command_host_bank_2;
  wire [23:0] command_host_data_2;
  wire command_host_gradient_2;
  wire command_host_write_b_2;
  wire command_host_write_w_2;
  wire command_host_write_x_2;
  wire [23:0] command_post;
  wire command_post_active_2;
  wire [10:0] command_post_address_2;
  wire [2:0] command_post_lane_2;
  wire [8:0] command_post_sum_address_2;
  wire [8:0] command_psum_read;
  wire command_psum_read_active_2;
  wire [7:0] command_psum_read_sample_2;
  wire [8:0] command_psum_write;
  wire command_psum_write_active_2;
  wire [7:0] command_psum_write_sample_2;
  wire [9:0] command_sum_write;
  wire command_sum_write_active_2;
  wire [8:0] command_sum_write_address_2;
  wire [8:0] command_take;
  wire command_take_active_2;
  wire [3:0] command_take_address_2;
  wire command_take_bias_2;
  wire [2:0] command_take_lane_2;
  wire [13:0] command_w;
  wire command_w_active_2;
  wire [8:0] command_w_address_2;
  wire [3:0] command_w_columns_2;
  wire [30:0] command_x;
  wire command_x_active_2;
  wire [12:0] command_x_address_2;
  wire [10:0] command_x_g_address_2;
  wire command_x_load_2;
  wire [3:0] command_x_rows_2;
  wire command_x_update_2;
  wire [20:0] crossing;
  wire [4:0] cut;
  wire [7:0] cut_b_next;
  reg [7:0] cut_b_q;
  initial cut_b_q = 8'h00;
  wire [7:0] cut_w_next;
  reg [7:0] cut_w_q;
  initial cut_w_q = 8'h00;
  wire [47:0] cycles_2;
  wire d_operand_overflow_2;
  wire [45:0] dd_dd_2;
  wire done_2;
  wire drain_free;
  wire drain_free_2;
  wire drained;
  wire drained_2;
  wire drains_free;
  wire drains_free_2;
  wire drop;
  wire [45:0] dz_d_2;
  wire [45:0] dz_dz_2;
  wire [74:0] dz_zp_2;
  wire [12:0] element;
  wire \element.first ;
  wire [2:0] \element.lane ;
  wire [7:0] \element.sample ;
  wire \element.valid ;
  wire [12:0] element_2;
  initial element_3 = 13'h0000;
  wire element_first;
  wire element_first_2;
  wire [2:0] element_lane;
  wire [2:0] element_lane_2;
  reg [12:0] element_late_d1_q;
  initial element_late_d1_q = 13'h0000;
  reg [12:0] element_late_d2_q;
  initial element_late_d2_q = 13'h0000;
  (* init = 13'h0000 *)
  wire [12:0] element_late_d3_q;
  wire [7:0] element_sample;
  wire [7:0] element_sample_2;
  wire element_valid;
  wire element_valid_2;
  reg [12:0] element_way_d1_q;
  initial element_way_d1_q = 13'h0000;
  reg [12:0] element_way_d2_q;
  initial element_way_d2_q = 13'h0000;
  reg [12:0] element_way_d3_q;
  initial element_way_d3_q = 13'h0000;
  reg [12:0] element_way_d4_q;
  initial element_way_d4_q = 13'h0000;
  reg [12:0] element_way_d5_q;
  initial element_way_d5_q = 13'h0000;
  reg [12:0] element_way_d6_q;
  initial element_way_d6_q = 13'h0000;
  reg [12:0] element_way_d7_q;
  initial element_way_d7_q = 13'h0000;
  reg [12:0] element_way_d8_q;
  initial element_way_d8_q = 13'h0000;
  reg [12:0] element_way_d9_q;
  initial element_way_d9_q = 13'h0000;
  wire enable;
  wire end_step;
  wire [3:0] entry;
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  (* enum_value_111 = "STATE" *)
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  (* enum_value_111 = "STATE" *)
  wire [2:0] error_2;
  wire first_step_2;
  wire first_step_3;
  reg first_tile;
  initial first_tile = 1'h0;
  wire g_overflow_2;
  wire go_on_2;
  wire go_on_3;
  wire go_on_4;
  wire go_on_5;
  wire gradient_free;
  wire gradient_ready;
  wire gradient_ready_not;
  wire halt;
  wire halt_2;
  wire halt_3;
  wire has_above;
  wire has_above_2;
  wire [12:0] host_address_2;
  wire [2:0] host_bank_2;
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
  wire judged_2;
  wire keys_ready;
  wire keys_ready_2;
  wire last_layer;
  wire last_layer_2;
  wire launch;
  wire launch_post;
  wire launch_update;
  wire [1:0] layer;
  wire layer0;
  wire layer0_2;
  wire [1:0] layer_2;
  wire [1:0] layer_3;
  wire [1:0] layer_4;
  (* init = 1'h0 *)
  wire layer_begun_d1_q;
  wire layer_updated;
  wire layer_updated_2;
  wire loading;
  wire nearly;
  reg nearly_d10_next;
  reg nearly_d10_q;
  initial nearly_d10_q = 1'h0;
  reg nearly_d11_next;
  reg nearly_d11_q;
  initial nearly_d11_q = 1'h0;
  reg nearly_d12_next;
  reg nearly_d12_q;
  initial nearly_d12_q = 1'h0;
  reg nearly_d13_next;
  reg nearly_d13_q;
  initial nearly_d13_q = 1'h0;
  reg nearly_d14_next;
  reg nearly_d14_q;
  initial nearly_d14_q = 1'h0;
  reg nearly_d15_next;
  reg nearly_d15_q;
  initial nearly_d15_q = 1'h0;
  reg nearly_d16_next;
  reg nearly_d16_q;
  initial nearly_d16_q = 1'h0;
  reg nearly_d17_next;
  reg nearly_d17_q;
  initial nearly_d17_q = 1'h0;
  reg nearly_d18_next;
  reg nearly_d18_q;
  initial nearly_d18_q = 1'h0;
  reg nearly_d19_next;
  reg nearly_d19_q;
  initial nearly_d19_q = 1'h0;
  reg nearly_d1_next;
  reg nearly_d1_q;
  initial nearly_d1_q = 1'h0;
  reg nearly_d20_next;
  reg nearly_d20_q;
  initial nearly_d20_q = 1'h0;
  reg nearly_d21_next;
  reg nearly_d21_q;
  initial nearly_d21_q = 1'h0;
  reg nearly_d22_next;
  reg nearly_d22_q;
  initial nearly_d22_q = 1'h0;
  reg nearly_d23_next;
  reg nearly_d23_q;
  initial nearly_d23_q = 1'h0;
  reg nearly_d24_next;
  reg nearly_d24_q;
  initial nearly_d24_q = 1'h0;
  reg nearly_d25_next;
  reg nearly_d25_q;
  initial nearly_d25_q = 1'h0;
  reg nearly_d26_next;
  reg nearly_d26_q;
  initial nearly_d26_q = 1'h0;
  reg nearly_d27_next;
  reg nearly_d27_q;
  initial nearly_d27_q = 1'h0;
  reg nearly_d28_next;
  reg nearly_d28_q;
  initial nearly_d28_q = 1'h0;
  reg nearly_d29_next;
  reg nearly_d29_q;
  initial nearly_d29_q = 1'h0;
  reg nearly_d2_next;
  reg nearly_d2_q;
  initial nearly_d2_q = 1'h0;
  reg nearly_d30_next;
  reg nearly_d30_q;
  initial nearly_d30_q = 1'h0;
  reg nearly_d31_next;
  reg nearly_d31_q;
  initial nearly_d31_q = 1'h0;
  reg nearly_d32_next;
  reg nearly_d32_q;
  initial nearly_d32_q = 1'h0;
  reg nearly_d33_next;
  reg nearly_d33_q;
  initial nearly_d33_q = 1'h0;
  reg nearly_d34_next;
  reg nearly_d34_q;
  initial nearly_d34_q = 1'h0;
  reg nearly_d35_next;
  reg nearly_d35_q;
  initial nearly_d35_q = 1'h0;
  reg nearly_d36_next;
  reg nearly_d36_q;
  initial nearly_d36_q = 1'h0;
  reg nearly_d37_next;
  reg nearly_d37_q;
  initial nearly_d37_q = 1'h0;
  reg nearly_d38_next;
  reg nearly_d38_q;
  initial nearly_d38_q = 1'h0;
  reg nearly_d39_next;
  reg nearly_d39_q;
  initial nearly_d39_q = 1'h0;
  reg nearly_d3_next;
  reg nearly_d3_q;
  initial nearly_d3_q = 1'h0;
  reg nearly_d40_next;
  reg nearly_d40_q;
  initial nearly_d40_q = 1'h0;
  reg nearly_d41_next;
  reg nearly_d41_q;
  initial nearly_d41_q = 1'h0;
  reg nearly_d4_next;
  reg nearly_d4_q;
  initial nearly_d4_q = 1'h0;
  reg nearly_d5_next;
  reg nearly_d5_q;
  initial nearly_d5_q = 1'h0;
  reg nearly_d6_next;
  reg nearly_d6_q;
  initial nearly_d6_q = 1'h0;
  reg nearly_d7_next;
  reg nearly_d7_q;
  initial nearly_d7_q = 1'h0;
  reg nearly_d8_next;
  reg nearly_d8_q;
  initial nearly_d8_q = 1'h0;
  reg nearly_d9_next;
  reg nearly_d9_q;
  initial nearly_d9_q = 1'h0;
  wire observed;
  wire odd;
  wire odd_2;
  wire on;
  wire operand_ready;
  wire pause_2;
  wire paused_2;
  wire permit;
  wire permit_2;
  wire post_judged;
  wire post_keys_ready;
  wire post_running;
  wire [19:0] post_step;
  wire record;
  wire record_2;
  wire record_3;
  wire [3:0] record_entry;
  initial record_entry_2 = 4'h0;
  wire [3:0] record_entry_2_next;
  wire [1:0] record_layer;
  initial record_layer_2 = 2'h0;
  wire [1:0] record_layer_2_next;
  wire [74:0] record_next;
  wire record_valid;
  initial record_valid_2 = 1'h0;
  reg record_valid_2_next;
  wire record_valid_2_or;
  wire [74:0] record_value;
  initial record_value_2 = 75'h0000000000000000000;
  (* init = 4'h0 *)
  wire [3:0] recorded_entry_q;
  (* init = 2'h0 *)
  wire [1:0] recorded_layer_q;
  (* init = 1'h0 *)
  wire recorded_valid_q;
  (* init = 75'h0000000000000000000 *)
  wire [74:0] recorded_value_q;
  wire restart;
  wire resume_2;
  wire [3:0] row;
  wire [3:0] row_2;
  wire run_go_on;
  wire [17:0] run_mantissa;
  wire [8:0] run_samples;
  wire [5:0] run_shift;
  wire run_stop_enable;
  wire [5:0] run_stop_shift;
  wire running;
  wire [8:0] samples_2;
  wire [8:0] samples_3;
  wire [8:0] samples_4;
  wire [8:0] samples_5;
  wire [31:0] seed_2;
  wire [5:0] shift;
  wire skipped;
  wire [42:0] slot;
  wire [3:0] \slot.columns ;
  wire \slot.first_input ;
  wire [10:0] \slot.gradient ;
  wire \slot.last_input ;
  wire [3:0] \slot.rows ;
  wire [8:0] \slot.w ;
  wire [12:0] \slot.x ;
  wire [42:0] slot_2;
  wire [3:0] slot_columns;
  wire slot_first_input;
  wire [10:0] slot_gradient;
  wire slot_last_input;
  wire [3:0] slot_rows;
  wire [8:0] slot_w;
  wire [12:0] slot_x;
  wire soon;
  wire [47:0] stall_cycles_2;
  wire start_2;
  wire start_3;
  wire start_4;
  wire start_5;
  wire start_6;
  wire start_7;
  wire [19:0] step;
  wire [19:0] steps_2;
  wire [19:0] steps_done_2;
  wire stop;
  wire stop_2;
  wire stop_enable_2;
  wire [5:0] stop_shift_2;
  wire stopped_2;
  wire stopping;
  wire [8:0] sum_address;
  wire [8:0] sum_address_2;
  wire sums_free;
  wire sums_free_2;
  wire sums_ready;
  wire sums_ready_2;
  wire taken;
  wire [15:0] \tile.column ;
  wire [10:0] \tile.gradient ;
  wire [12:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [10:0] \tile.state ;
  wire [52:0] tile_2;
  (* init = 1'h0 *)
  wire tile_begun_d1_q;
  wire [15:0] tile_column;
  wire tile_end;
  wire tile_end_2;
  wire tile_free;
  wire [10:0] tile_gradient;
  wire [12:0] tile_operand;
  wire [1:0] tile_slot;
  wire [10:0] tile_state;
  wire [1:0] to_layer;
  wire [15:0] update;
  wire [8:0] \update.address ;
  wire \update.bias ;
  wire [2:0] \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  wire [15:0] update_2;
  initial update_3 = 16'h0000;
  wire [8:0] update_address;
  wire [8:0] update_address_2;
  wire update_bias;
  wire update_bias_2;
  wire update_keys_ready;
  wire [2:0] update_lane;
  wire [2:0] update_lane_2;
  reg [15:0] update_late_d1_q;
  initial update_late_d1_q = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] update_late_d2_q;
  wire [1:0] update_slot;
  wire [1:0] update_slot_2;
  wire update_valid;
  wire update_valid_2;
  reg [15:0] update_way_d10_q;
  initial update_way_d10_q = 16'h0000;
  reg [15:0] update_way_d1_q;
  initial update_way_d1_q = 16'h0000;
  reg [15:0] update_way_d2_q;
  initial update_way_d2_q = 16'h0000;
  reg [15:0] update_way_d3_q;
  initial update_way_d3_q = 16'h0000;
  reg [15:0] update_way_d4_q;
  initial update_way_d4_q = 16'h0000;
  reg [15:0] update_way_d5_q;
  initial update_way_d5_q = 16'h0000;
  reg [15:0] update_way_d6_q;
  initial update_way_d6_q = 16'h0000;
  reg [15:0] update_way_d7_q;
  initial update_way_d7_q = 16'h0000;
  reg [15:0] update_way_d8_q;
  initial update_way_d8_q = 16'h0000;
  reg [15:0] update_way_d9_q;
  initial update_way_d9_q = 16'h0000;
  wire updated;
  wire [1:0] updated_layer;
  wire updates_done;
  wire valid;
  wire [74:0] value;
  wire [3:0] views_2;
  wire w_overflow_2;
  wire waiting;
  reg weights_written;
  initial weights_written = 1'h0;
  reg weights_written_next;
  reg written_d10_next;
  reg written_d10_q;
  initial written_d10_q = 1'h0;
  reg written_d11_next;
  reg written_d11_q;
  initial written_d11_q = 1'h0;
  reg written_d12_next;
  reg written_d12_q;
  initial written_d12_q = 1'h0;
  reg written_d13_next;
  reg written_d13_q;
  initial written_d13_q = 1'h0;
  reg written_d14_next;
  reg written_d14_q;
  initial written_d14_q = 1'h0;
  reg written_d15_next;
  reg written_d15_q;
  initial written_d15_q = 1'h0;
  reg written_d16_next;
  reg written_d16_q;
  initial written_d16_q = 1'h0;
  reg written_d17_next;
  reg written_d17_q;
  initial written_d17_q = 1'h0;
  reg written_d18_next;
  reg written_d18_q;
  initial written_d18_q = 1'h0;
  reg written_d19_next;
  reg written_d19_q;
  initial written_d19_q = 1'h0;
  reg written_d1_next;
  reg written_d1_q;
  initial written_d1_q = 1'h0;
  reg written_d20_next;
  reg written_d20_q;
  initial written_d20_q = 1'h0;
  reg written_d21_next;
  reg written_d21_q;
  initial written_d21_q = 1'h0;
  reg written_d22_next;
  reg written_d22_q;
  initial written_d22_q = 1'h0;
  reg written_d23_next;
  reg written_d23_q;
  initial written_d23_q = 1'h0;
  reg written_d24_next;
  reg written_d24_q;
  initial written_d24_q = 1'h0;
  reg written_d25_next;
  reg written_d25_q;
  initial written_d25_q = 1'h0;
  reg written_d26_next;
  reg written_d26_q;
  initial written_d26_q = 1'h0;
  reg written_d27_next;
  reg written_d27_q;
  initial written_d27_q = 1'h0;
  (* init = 1'h0 *)
  wire written_d28_q;
  reg written_d2_next;
  reg written_d2_q;
  initial written_d2_q = 1'h0;
  reg written_d3_next;
  reg written_d3_q;
  initial written_d3_q = 1'h0;
  reg written_d4_next;
  reg written_d4_q;
  initial written_d4_q = 1'h0;
  reg written_d5_next;
  reg written_d5_q;
  initial written_d5_q = 1'h0;
  reg written_d6_next;
  reg written_d6_q;
  initial written_d6_q = 1'h0;
  reg written_d7_next;
  reg written_d7_q;
  initial written_d7_q = 1'h0;
  reg written_d8_next;
  reg written_d8_q;
  initial written_d8_q = 1'h0;
  reg written_d9_next;
  reg written_d9_q;
  initial written_d9_q = 1'h0;
  wire [44:0] z_dd_2;
  wire z_overflow_2;
  wire [44:0] z_z_2;
  assign operand_ready = nearly_d41_q & controller_port_value[0];
  assign gradient_ready_not = ~ first_step;
  assign gradient_ready = nearly_d41_q & gradient_ready_not;
  assign halt_3 = halt | drop;
  assign gradient_free = tile_free | skipped;
  assign post_judged = judged & last_layer;
  assign b_address_and = element_way_d9_q[0] & element_way_d9_q[1];
  assign record_valid_2_or = valid | judged;
  assign record_entry_2_next = judged ? 4'hc : record_entry;
  assign record_layer_2_next = judged ? layer_4 : to_layer;
  assign record_next = judged ? { {54{crossing[20]}}, crossing } : record_value;
  assign cut_w_next = $signed({ 1'h0, run_shift }) + $signed(cut);
  assign cut_b_next = run_shift + 8'hf8;
  always @(posedge clk)
    nearly_d1_q <= nearly_d1_next;
  always @(posedge clk)
    nearly_d2_q <= nearly_d2_next;
  always @(posedge clk)
    nearly_d3_q <= nearly_d3_next;
  always @(posedge clk)
    nearly_d4_q <= nearly_d4_next;
  always @(posedge clk)
    nearly_d5_q <= nearly_d5_next;
  always @(posedge clk)
    nearly_d6_q <= nearly_d6_next;
  always @(posedge clk)
    nearly_d7_q <= nearly_d7_next;
  always @(posedge clk)
    nearly_d8_q <= nearly_d8_next;
  always @(posedge clk)
    nearly_d9_q <= nearly_d9_next;
  always @(posedge clk)
    nearly_d10_q <= nearly_d10_next;
  always @(posedge clk)
    nearly_d11_q <= nearly_d11_next;
  always @(posedge clk)
    nearly_d12_q <= nearly_d12_next;
  always @(posedge clk)
    nearly_d13_q <= nearly_d13_next;
  always @(posedge clk)
    nearly_d14_q <= nearly_d14_next;
  always @(posedge clk)
    nearly_d15_q <= nearly_d15_next;
  always @(posedge clk)
    nearly_d16_q <= nearly_d16_next;
  always @(posedge clk)
    nearly_d17_q <= nearly_d17_next;
  always @(posedge clk)
    nearly_d18_q <= nearly_d18_next;
  always @(posedge clk)
    nearly_d19_q <= nearly_d19_next;
  always @(posedge clk)
    nearly_d20_q <= nearly_d20_next;
  always @(posedge clk)
    nearly_d21_q <= nearly_d21_next;
  always @(posedge clk)
    nearly_d22_q <= nearly_d22_next;
  always @(posedge clk)
    nearly_d23_q <= nearly_d23_next;
  always @(posedge clk)
    nearly_d24_q <= nearly_d24_next;
  always @(posedge clk)
    nearly_d25_q <= nearly_d25_next;
  always @(posedge clk)
    nearly_d26_q <= nearly_d26_next;
  always @(posedge clk)
    nearly_d27_q <= nearly_d27_next;
  always @(posedge clk)
    nearly_d28_q <= nearly_d28_next;
  always @(posedge clk)
    nearly_d29_q <= nearly_d29_next;
  always @(posedge clk)
    nearly_d30_q <= nearly_d30_next;
  always @(posedge clk)
    nearly_d31_q <= nearly_d31_next;
  always @(posedge clk)
    nearly_d32_q <= nearly_d32_next;
  always @(posedge clk)
    nearly_d33_q <= nearly_d33_next;
  always @(posedge clk)
    nearly_d34_q <= nearly_d34_next;
  always @(posedge clk)
    nearly_d35_q <= nearly_d35_next;
  always @(posedge clk)
    nearly_d36_q <= nearly_d36_next;
  always @(posedge clk)
    nearly_d37_q <= nearly_d37_next;
  always @(posedge clk)
    nearly_d38_q <= nearly_d38_next;
  always @(posedge clk)
    nearly_d39_q <= nearly_d39_next;
  always @(posedge clk)
    nearly_d40_q <= nearly_d40_next;
  always @(posedge clk)
    nearly_d41_q <= nearly_d41_next;
  always @(posedge clk)
    written_d1_q <= written_d1_next;
  always @(posedge clk)
    written_d2_q <= written_d2_next;
  always @(posedge clk)
    written_d3_q <= written_d3_next;
  always @(posedge clk)
    written_d4_q <= written_d4_next;
  always @(posedge clk)
    written_d5_q <= written_d5_next;
  always @(posedge clk)
    written_d6_q <= written_d6_next;
  always @(posedge clk)
    written_d7_q <= written_d7_next;
  always @(posedge clk)
    written_d8_q <= written_d8_next;
  always @(posedge clk)
    written_d9_q <= written_d9_next;
  always @(posedge clk)
    written_d10_q <= written_d10_next;
  always @(posedge clk)
    written_d11_q <= written_d11_next;
  always @(posedge clk)
    written_d12_q <= written_d12_next;
  always @(posedge clk)
    written_d13_q <= written_d13_next;
  always @(posedge clk)
    written_d14_q <= written_d14_next;
  always @(posedge clk)
    written_d15_q <= written_d15_next;
  always @(posedge clk)
    written_d16_q <= written_d16_next;
  always @(posedge clk)
    written_d17_q <= written_d17_next;
  always @(posedge clk)
    written_d18_q <= written_d18_next;
  always @(posedge clk)
    written_d19_q <= written_d19_next;
  always @(posedge clk)
    written_d20_q <= written_d20_next;
  always @(posedge clk)
    written_d21_q <= written_d21_next;
  always @(posedge clk)
    written_d22_q <= written_d22_next;
  always @(posedge clk)
    written_d23_q <= written_d23_next;
  always @(posedge clk)
    written_d24_q <= written_d24_next;
  always @(posedge clk)
    written_d25_q <= written_d25_next;
  always @(posedge clk)
    written_d26_q <= written_d26_next;
  always @(posedge clk)
    written_d27_q <= written_d27_next;
  always @(posedge clk)
    weights_written <= weights_written_next;
  always @(posedge clk)
    element_way_d1_q <= element;
  always @(posedge clk)
    element_way_d2_q <= element_way_d1_q;
  always @(posedge clk)
    element_way_d3_q <= element_way_d2_q;
  always @(posedge clk)
    element_way_d4_q <= element_way_d3_q;
  always @(posedge clk)
    element_way_d5_q <= element_way_d4_q;
  always @(posedge clk)
    element_way_d6_q <= element_way_d5_q;
  always @(posedge clk)
    element_way_d7_q <= element_way_d6_q;
  always @(posedge clk)
    element_way_d8_q <= element_way_d7_q;
  always @(posedge clk)
    element_way_d9_q <= element_way_d8_q;
  always @(posedge clk)
    b_address <= b_address_next;
  always @(posedge clk)
    element_late_d1_q <= element_way_d9_q;
  always @(posedge clk)
    element_late_d2_q <= element_late_d1_q;
  always @(posedge clk)
    element_3 <= element_late_d2_q;
  always @(posedge clk)
    update_way_d1_q <= update;
  always @(posedge clk)
    update_way_d2_q <= update_way_d1_q;
  always @(posedge clk)
    update_way_d3_q <= update_way_d2_q;
  always @(posedge clk)
    update_way_d4_q <= update_way_d3_q;
  always @(posedge clk)
    update_way_d5_q <= update_way_d4_q;
  always @(posedge clk)
    update_way_d6_q <= update_way_d5_q;
  always @(posedge clk)
    update_way_d7_q <= update_way_d6_q;
  always @(posedge clk)
    update_way_d8_q <= update_way_d7_q;
  always @(posedge clk)
    update_way_d9_q <= update_way_d8_q;
  always @(posedge clk)
    update_way_d10_q <= update_way_d9_q;
  always @(posedge clk)
    update_late_d1_q <= update_way_d10_q;
  always @(posedge clk)
    update_3 <= update_late_d1_q;
  always @(posedge clk)
    begin_tile <= begin_tile_next;
  always @(posedge clk)
    first_tile <= begin_layer;
  always @(posedge clk)
    record_valid_2 <= record_valid_2_next;
  always @(posedge clk)
    record_entry_2 <= record_entry_2_next;
  always @(posedge clk)
    record_layer_2 <= record_layer_2_next;
  always @(posedge clk)
    record_value_2 <= record_next;
  always @(posedge clk)
    cut_w_q <= cut_w_next;
  always @(posedge clk)
    cut_b_q <= cut_b_next;
  \ska_core.controller.array  array (
    .begin_forward(begin_forward),
    .begin_step(begin_step),
    .begin_update(begin_update),
    .clk(clk),
    .drain_free(drain_free),
    .drains_free(drains_free),
    .drop(drop),
    .go_on(go_on_3),
    .gradient_ready(gradient_ready),
    .halt(halt),
    .layer_updated(layer_updated),
    .odd(odd),
    .on(array_on),
    .operand_ready(operand_ready),
    .permit(permit),
    .rst(rst),
    .samples(samples_3),
    .skipped(skipped),
    .slot(slot),
    .start(start_3),
    .sums_free(sums_free),
    .waiting(array_waiting),
    .weights_written(weights_written)
  );
  \ska_core.controller.commands  commands (
    .address(address),
    .begin_forward(begin_forward),
    .begin_update(begin_update),
    .busy(busy),
    .clk(clk),
    .command_drain_active_q(command_drain_active),
    .command_drain_address_q(command_drain_address),
    .command_host_bank_q(command_host_bank),
    .command_host_data_q(command_host_data),
    .command_host_gradient_q(command_host_gradient),
    .command_host_write_b_q(command_host_write_b),
    .command_host_write_w_q(command_host_write_w),
    .command_host_write_x_q(command_host_write_x),
    .command_post_active_q(command_post_active),
    .command_post_address_q(command_post_address),
    .command_post_lane_q(command_post_lane),
    .command_post_sum_address_q(command_post_sum_address),
    .command_psum_read_active_q(command_psum_read_active),
    .command_psum_read_sample_q(command_psum_read_sample),
    .command_psum_write_active_q(command_psum_write_active),
    .command_psum_write_sample_q(command_psum_write_sample),
    .command_sum_write_active_q(command_sum_write_active),
    .command_sum_write_address_q(command_sum_write_address),
    .command_take_active_q(command_take_active),
    .command_take_address_q(command_take_address),
    .command_take_bias_q(command_take_bias),
    .command_take_lane_q(command_take_lane),
    .command_w_active_q(command_w_active),
    .command_w_address_q(command_w_address),
    .command_w_columns_q(command_w_columns),
    .command_x_active_q(command_x_active),
    .command_x_address_q(command_x_address),
    .command_x_g_address_q(command_x_g_address),
    .command_x_load_q(command_x_load),
    .command_x_rows_q(command_x_rows),
    .command_x_update_q(command_x_update),
    .drain_last_q(drained),
    .element(element),
    .ends_d24_q(tile_end),
    .host_address(host_address),
    .host_bank(host_bank),
    .host_tensor(host_tensor),
    .host_write(host_write),
    .host_write_data(host_write_data),
    .row(row),
    .rst(rst),
    .samples(samples_3),
    .slot(slot),
    .start(start_5),
    .sum_address(sum_address),
    .sum_write_start_d27_q(sums_ready),
    .update(update),
    .w_active_q(blocked)
  );
  \ska_core.controller.observer  observer (
    .clk(clk),
    .crossing(crossing),
    .enable(enable),
    .judged(judged),
    .layer_q(layer_4),
    .record_entry(record_entry),
    .record_layer(layer),
    .record_valid(record_valid),
    .record_value(record_value),
    .restart(start_5),
    .rst(rst),
    .shift(shift),
    .soon_d3_q(taken),
    .step(step),
    .stop_q(stop)
  );
  \ska_core.controller.post  post (
    .address_q(address),
    .b_address_q(b_address_2),
    .\begin (begin_tile_2),
    .begin_layer(begin_layer),
    .clk(clk),
    .controller_port_value(controller_port_value),
    .element(element),
    .ended(sums_free),
    .go_on(go_on_3),
    .gradient_free(gradient_free),
    .halt(halt_3),
    .judged(judged),
    .layer_updated(layer_updated),
    .nearly(nearly),
    .post_first_step_q(first_step),
    .post_last_layer_q(last_layer),
    .post_layer_q(layer),
    .post_odd_q(odd),
    .record(record),
    .rst(rst),
    .running(post_running),
    .samples(samples_3),
    .start(start_4),
    .sum_address_q(sum_address),
    .sums_ready(sums_ready),
    .tile_q(tile)
  );
  \ska_core.controller.recorder  recorder (
    .b_overflow(b_overflow),
    .begin_tile(begin_tile),
    .clear(clear),
    .clk(clk),
    .d_operand_overflow(d_operand_overflow),
    .dd_dd(dd_dd),
    .dz_d(dz_d),
    .dz_dz(dz_dz),
    .dz_zp(dz_zp),
    .entry(record_entry),
    .first_step(first_step),
    .first_tile(first_tile),
    .g_overflow(g_overflow),
    .last_layer(last_layer),
    .layer(layer),
    .observed(record_valid),
    .record(record),
    .rst(rst),
    .start(start_4),
    .taken(taken),
    .tile_end(tile_end),
    .to_layer(to_layer),
    .updated(updated),
    .updated_layer(updated_layer),
    .valid(valid),
    .value(record_value),
    .views(views),
    .w_overflow(w_overflow),
    .z_dd(z_dd),
    .z_overflow(z_overflow),
    .z_z(z_z)
  );
  \ska_core.controller.sequencer  sequencer (
    ._step_q(steps_done),
    .abort_run(abort_run),
    .array_on(array_on),
    .array_waiting(array_waiting),
    .begin_step(begin_step),
    .busy(busy),
    .c_mantissa(c_mantissa),
    .c_mantissa_q(mantissa),
    .c_shift(c_shift),
    .c_shift_q(run_shift),
    .clk(clk),
    .cycles_q(cycles),
    .done(done),
    .drains_free(drains_free),
    .error_q(error),
    .go_on(go_on),
    .go_on_q(go_on_3),
    .halt_q(halt),
    .launch_d9_q(start_3),
    .launch_post_d1_q(start_4),
    .launch_update_d1_q(start_5),
    .pause(pause),
    .paused(paused),
    .permit(permit),
    .post_judged(post_judged),
    .post_running(post_running),
    .post_step(step),
    .resume(resume),
    .rst(rst),
    .run_samples(samples_3),
    .samples(samples),
    .seed(seed),
    .stall_cycles_q(stall_cycles),
    .start(start),
    .steps(steps),
    .stop(stop),
    .stop_enable(stop_enable),
    .stop_enable_q(enable),
    .stop_shift(stop_shift),
    .stop_shift_q(shift),
    .stopped_q(stopped),
    .stopping_q(drop),
    .updates_done(updates_done)
  );
  \ska_core.controller.update  update_4 (
    .blocked(blocked),
    .clk(clk),
    .cut(cut),
    .drain_free(drain_free),
    .drained(drained),
    .end_step(updates_done),
    .go_on(go_on_3),
    .record(updated),
    .row(row),
    .rst(rst),
    .start(start_5),
    .tile_free(tile_free),
    .update(update),
    .weights_layer_q(updated_layer)
  );
  always @* begin
    if (unused_4_) begin end
    nearly_d1_next = nearly;
    if (rst) begin
      nearly_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d2_next = nearly_d1_q;
    if (rst) begin
      nearly_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d3_next = nearly_d2_q;
    if (rst) begin
      nearly_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d4_next = nearly_d3_q;
    if (rst) begin
      nearly_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d5_next = nearly_d4_q;
    if (rst) begin
      nearly_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d6_next = nearly_d5_q;
    if (rst) begin
      nearly_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d7_next = nearly_d6_q;
    if (rst) begin
      nearly_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d8_next = nearly_d7_q;
    if (rst) begin
      nearly_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d9_next = nearly_d8_q;
    if (rst) begin
      nearly_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d10_next = nearly_d9_q;
    if (rst) begin
      nearly_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d11_next = nearly_d10_q;
    if (rst) begin
      nearly_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d12_next = nearly_d11_q;
    if (rst) begin
      nearly_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d13_next = nearly_d12_q;
    if (rst) begin
      nearly_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d14_next = nearly_d13_q;
    if (rst) begin
      nearly_d14_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d15_next = nearly_d14_q;
    if (rst) begin
      nearly_d15_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d16_next = nearly_d15_q;
    if (rst) begin
      nearly_d16_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d17_next = nearly_d16_q;
    if (rst) begin
      nearly_d17_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d18_next = nearly_d17_q;
    if (rst) begin
      nearly_d18_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d19_next = nearly_d18_q;
    if (rst) begin
      nearly_d19_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d20_next = nearly_d19_q;
    if (rst) begin
      nearly_d20_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d21_next = nearly_d20_q;
    if (rst) begin
      nearly_d21_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d22_next = nearly_d21_q;
    if (rst) begin
      nearly_d22_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d23_next = nearly_d22_q;
    if (rst) begin
      nearly_d23_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d24_next = nearly_d23_q;
    if (rst) begin
      nearly_d24_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d25_next = nearly_d24_q;
    if (rst) begin
      nearly_d25_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d26_next = nearly_d25_q;
    if (rst) begin
      nearly_d26_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d27_next = nearly_d26_q;
    if (rst) begin
      nearly_d27_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d28_next = nearly_d27_q;
    if (rst) begin
      nearly_d28_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d29_next = nearly_d28_q;
    if (rst) begin
      nearly_d29_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d30_next = nearly_d29_q;
    if (rst) begin
      nearly_d30_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d31_next = nearly_d30_q;
    if (rst) begin
      nearly_d31_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d32_next = nearly_d31_q;
    if (rst) begin
      nearly_d32_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d33_next = nearly_d32_q;
    if (rst) begin
      nearly_d33_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d34_next = nearly_d33_q;
    if (rst) begin
      nearly_d34_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d35_next = nearly_d34_q;
    if (rst) begin
      nearly_d35_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d36_next = nearly_d35_q;
    if (rst) begin
      nearly_d36_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d37_next = nearly_d36_q;
    if (rst) begin
      nearly_d37_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d38_next = nearly_d37_q;
    if (rst) begin
      nearly_d38_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d39_next = nearly_d38_q;
    if (rst) begin
      nearly_d39_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d40_next = nearly_d39_q;
    if (rst) begin
      nearly_d40_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    nearly_d41_next = nearly_d40_q;
    if (rst) begin
      nearly_d41_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d1_next = drain_free;
    if (rst) begin
      written_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d2_next = written_d1_q;
    if (rst) begin
      written_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d3_next = written_d2_q;
    if (rst) begin
      written_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d4_next = written_d3_q;
    if (rst) begin
      written_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d5_next = written_d4_q;
    if (rst) begin
      written_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d6_next = written_d5_q;
    if (rst) begin
      written_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d7_next = written_d6_q;
    if (rst) begin
      written_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d8_next = written_d7_q;
    if (rst) begin
      written_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d9_next = written_d8_q;
    if (rst) begin
      written_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d10_next = written_d9_q;
    if (rst) begin
      written_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d11_next = written_d10_q;
    if (rst) begin
      written_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d12_next = written_d11_q;
    if (rst) begin
      written_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d13_next = written_d12_q;
    if (rst) begin
      written_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d14_next = written_d13_q;
    if (rst) begin
      written_d14_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d15_next = written_d14_q;
    if (rst) begin
      written_d15_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d16_next = written_d15_q;
    if (rst) begin
      written_d16_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d17_next = written_d16_q;
    if (rst) begin
      written_d17_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d18_next = written_d17_q;
    if (rst) begin
      written_d18_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d19_next = written_d18_q;
    if (rst) begin
      written_d19_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d20_next = written_d19_q;
    if (rst) begin
      written_d20_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d21_next = written_d20_q;
    if (rst) begin
      written_d21_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d22_next = written_d21_q;
    if (rst) begin
      written_d22_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d23_next = written_d22_q;
    if (rst) begin
      written_d23_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d24_next = written_d23_q;
    if (rst) begin
      written_d24_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d25_next = written_d24_q;
    if (rst) begin
      written_d25_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d26_next = written_d25_q;
    if (rst) begin
      written_d26_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    written_d27_next = written_d26_q;
    if (rst) begin
      written_d27_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    weights_written_next = written_d27_q;
    if (rst) begin
      weights_written_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    b_address_next = b_address;
    if (b_address_and) begin
      b_address_next = b_address_2;
    end
  end
  always @* begin
    if (unused_4_) begin end
    begin_tile_next = begin_tile_2;
    if (rst) begin
      begin_tile_next = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    record_valid_2_next = record_valid_2_or;
    if (rst) begin
      record_valid_2_next = 1'h0;
    end
  end
  assign start_2 = start;
  assign resume_2 = resume;
  assign abort_run_2 = abort_run;
  assign pause_2 = pause;
  assign samples_2 = samples;
  assign steps_2 = steps;
  assign c_mantissa_2 = c_mantissa;
  assign c_shift_2 = c_shift;
  assign seed_2 = seed;
  assign go_on_2 = go_on;
  assign stop_enable_2 = stop_enable;
  assign stop_shift_2 = stop_shift;
  assign busy_2 = busy;
  assign paused_2 = paused;
  assign done_2 = done;
  assign error_2 = error;
  assign stopped_2 = stopped;
  assign cycles_2 = cycles;
  assign stall_cycles_2 = stall_cycles;
  assign steps_done_2 = steps_done;
  assign launch = start_3;
  assign run_go_on = go_on_3;
  assign odd_2 = odd;
  assign permit_2 = permit;
  assign halt_2 = halt;
  assign stopping = drop;
  assign run_samples = samples_3;
  assign has_above = controller_port_value[0];
  assign sums_free_2 = sums_free;
  assign written_d28_q = weights_written;
  assign drain_free_2 = drain_free;
  assign launch_post = start_4;
  assign go_on_4 = go_on_3;
  assign samples_4 = samples_3;
  assign sums_ready_2 = sums_ready;
  assign layer_updated_2 = layer_updated;
  assign launch_update = start_5;
  assign go_on_5 = go_on_3;
  assign drained_2 = drained;
  assign loading = blocked;
  assign begin_step_2 = begin_step;
  assign on = array_on;
  assign waiting = array_waiting;
  assign drains_free_2 = drains_free;
  assign running = post_running;
  assign end_step = updates_done;
  assign host_tensor_2 = host_tensor;
  assign host_bank_2 = host_bank;
  assign host_address_2 = host_address;
  assign host_write_2 = host_write;
  assign host_write_data_2 = host_write_data;
  assign start_6 = start_5;
  assign busy_3 = busy;
  assign samples_5 = samples_3;
  assign begin_forward_2 = begin_forward;
  assign begin_update_2 = begin_update;
  assign slot_2 = slot;
  assign element_2 = element;
  assign sum_address_2 = sum_address;
  assign address_2 = address;
  assign update_2 = update;
  assign row_2 = row;
  assign command = { command_host_data, command_host_bank, command_host_gradient, command_host_write_b, command_host_write_w, command_host_write_x, command_take_address, command_take_lane, command_take_bias, command_take_active, command_drain_address, command_drain_active, command_post_address, command_post_sum_address, command_post_lane, command_post_active, command_sum_write_address, command_sum_write_active, command_psum_write_sample, command_psum_write_active, command_psum_read_sample, command_psum_read_active, command_w_address, command_w_columns, command_w_active, command_x_g_address, command_x_address, command_x_rows, command_x_update, command_x_load, command_x_active };
  assign command_2 = { command_host_data, command_host_bank, command_host_gradient, command_host_write_b, command_host_write_w, command_host_write_x, command_take_address, command_take_lane, command_take_bias, command_take_active, command_drain_address, command_drain_active, command_post_address, command_post_sum_address, command_post_lane, command_post_active, command_sum_write_address, command_sum_write_active, command_psum_write_sample, command_psum_write_active, command_psum_read_sample, command_psum_read_active, command_w_address, command_w_columns, command_w_active, command_x_g_address, command_x_address, command_x_rows, command_x_update, command_x_load, command_x_active };
  assign b_address_now_q = b_address;
  assign element_late_d3_q = element_3;
  assign update_late_d2_q = update_3;
  assign tile_2 = tile;
  assign post_keys_ready = 1'h1;
  assign keys_ready = 1'h1;
  assign update_keys_ready = 1'h1;
  assign keys_ready_2 = 1'h1;
  assign z_dd_2 = z_dd;
  assign z_z_2 = z_z;
  assign dd_dd_2 = dd_dd;
  assign dz_dz_2 = dz_dz;
  assign dz_d_2 = dz_d;
  assign dz_zp_2 = dz_zp;
  assign d_operand_overflow_2 = d_operand_overflow;
  assign z_overflow_2 = z_overflow;
  assign g_overflow_2 = g_overflow;
  assign w_overflow_2 = w_overflow;
  assign b_overflow_2 = b_overflow;
  assign views_2 = views;
  assign start_7 = start_4;
  assign record_2 = record;
  assign layer_2 = layer;
  assign last_layer_2 = last_layer;
  assign first_step_2 = first_step;
  assign tile_begun_d1_q = begin_tile;
  assign layer_begun_d1_q = first_tile;
  assign soon = taken;
  assign tile_end_2 = tile_end;
  assign record_3 = updated;
  assign layer_3 = updated_layer;
  assign clear_2 = clear;
  assign restart = start_5;
  assign run_stop_enable = enable;
  assign run_stop_shift = shift;
  assign post_step = step;
  assign observed = record_valid;
  assign record_layer = layer;
  assign entry = record_entry;
  assign value = record_value;
  assign stop_2 = stop;
  assign judged_2 = judged;
  assign recorded_valid_q = record_valid_2;
  assign recorded_entry_q = record_entry_2;
  assign recorded_layer_q = record_layer_2;
  assign recorded_value_q = record_value_2;
  assign run_mantissa = mantissa;
  assign first_step_3 = first_step;
  assign layer0 = controller_port_value[1];
  assign layer0_2 = controller_port_value[1];
  assign has_above_2 = controller_port_value[0];
  assign cut_w = cut_w_q[5:0];
  assign cut_b = cut_b_q[5:0];
  assign \slot.first_input  = slot[0];
  assign \slot.last_input  = slot[1];
  assign \slot.rows  = slot[5:2];
  assign \slot.columns  = slot[9:6];
  assign \slot.x  = slot[22:10];
  assign \slot.w  = slot[31:23];
  assign \slot.gradient  = slot[42:32];
  assign slot_first_input = slot[0];
  assign slot_last_input = slot[1];
  assign slot_rows = slot[5:2];
  assign slot_columns = slot[9:6];
  assign slot_x = slot[22:10];
  assign slot_w = slot[31:23];
  assign slot_gradient = slot[42:32];
  assign \element.valid  = element[0];
  assign \element.first  = element[1];
  assign \element.lane  = element[4:2];
  assign \element.sample  = element[12:5];
  assign element_valid = element[0];
  assign element_first = element[1];
  assign element_lane = element[4:2];
  assign element_sample = element[12:5];
  assign \update.valid  = update[0];
  assign \update.bias  = update[1];
  assign \update.slot  = update[3:2];
  assign \update.lane  = update[6:4];
  assign \update.address  = update[15:7];
  assign update_valid = update[0];
  assign update_bias = update[1];
  assign update_slot = update[3:2];
  assign update_lane = update[6:4];
  assign update_address = update[15:7];
  assign \command.x  = { command_x_g_address, command_x_address, command_x_rows, command_x_update, command_x_load, command_x_active };
  assign \command.x.active  = command_x_active;
  assign \command.x.load  = command_x_load;
  assign \command.x.update  = command_x_update;
  assign \command.x.rows  = command_x_rows;
  assign \command.x.address  = command_x_address;
  assign \command.x.g_address  = command_x_g_address;
  assign \command.w  = { command_w_address, command_w_columns, command_w_active };
  assign \command.w.active  = command_w_active;
  assign \command.w.columns  = command_w_columns;
  assign \command.w.address  = command_w_address;
  assign \command.psum_read  = { command_psum_read_sample, command_psum_read_active };
  assign \command.psum_read.active  = command_psum_read_active;
  assign \command.psum_read.sample  = command_psum_read_sample;
  assign \command.psum_write  = { command_psum_write_sample, command_psum_write_active };
  assign \command.psum_write.active  = command_psum_write_active;
  assign \command.psum_write.sample  = command_psum_write_sample;
  assign \command.sum_write  = { command_sum_write_address, command_sum_write_active };
  assign \command.sum_write.active  = command_sum_write_active;
  assign \command.sum_write.address  = command_sum_write_address;
  assign \command.post  = { command_post_address, command_post_sum_address, command_post_lane, command_post_active };
  assign \command.post.active  = command_post_active;
  assign \command.post.lane  = command_post_lane;
  assign \command.post.sum_address  = command_post_sum_address;
  assign \command.post.address  = command_post_address;
  assign \command.drain  = { command_drain_address, command_drain_active };
  assign \command.drain.active  = command_drain_active;
  assign \command.drain.address  = command_drain_address;
  assign \command.take  = { command_take_address, command_take_lane, command_take_bias, command_take_active };
  assign \command.take.active  = command_take_active;
  assign \command.take.bias  = command_take_bias;
  assign \command.take.lane  = command_take_lane;
  assign \command.take.address  = command_take_address;
  assign \command.host  = { command_host_data, command_host_bank, command_host_gradient, command_host_write_b, command_host_write_w, command_host_write_x };
  assign \command.host.write_x  = command_host_write_x;
  assign \command.host.write_w  = command_host_write_w;
  assign \command.host.write_b  = command_host_write_b;
  assign \command.host.gradient  = command_host_gradient;
  assign \command.host.bank  = command_host_bank;
  assign \command.host.data  = command_host_data;
  assign command_x = { command_x_g_address, command_x_address, command_x_rows, command_x_update, command_x_load, command_x_active };
  assign command_x_active_2 = command_x_active;
  assign command_x_load_2 = command_x_load;
  assign command_x_update_2 = command_x_update;
  assign command_x_rows_2 = command_x_rows;
  assign command_x_address_2 = command_x_address;
  assign command_x_g_address_2 = command_x_g_address;
  assign command_w = { command_w_address, command_w_columns, command_w_active };
  assign command_w_active_2 = command_w_active;
  assign command_w_columns_2 = command_w_columns;
  assign command_w_address_2 = command_w_address;
  assign command_psum_read = { command_psum_read_sample, command_psum_read_active };
  assign command_psum_read_active_2 = command_psum_read_active;
  assign command_psum_read_sample_2 = command_psum_read_sample;
  assign command_psum_write = { command_psum_write_sample, command_psum_write_active };
  assign command_psum_write_active_2 = command_psum_write_active;
  assign command_psum_write_sample_2 = command_psum_write_sample;
  assign command_sum_write = { command_sum_write_address, command_sum_write_active };
  assign command_sum_write_active_2 = command_sum_write_active;
  assign command_sum_write_address_2 = command_sum_write_address;
  assign command_post = { command_post_address, command_post_sum_address, command_post_lane, command_post_active };
  assign command_post_active_2 = command_post_active;
  assign command_post_lane_2 = command_post_lane;
  assign command_post_sum_address_2 = command_post_sum_address;
  assign command_post_address_2 = command_post_address;
  assign command_drain = { command_drain_address, command_drain_active };
  assign command_drain_active_2 = command_drain_active;
  assign command_drain_address_2 = command_drain_address;
  assign command_take = { command_take_address, command_take_lane, command_take_bias, command_take_active };
  assign command_take_active_2 = command_take_active;
  assign command_take_bias_2 = command_take_bias;
  assign command_take_lane_2 = command_take_lane;
  assign command_take_address_2 = command_take_address;
  assign command_host = { command_host_data, command_host_bank, command_host_gradient, command_host_write_b, command_host_write_w, command_host_write_x };
  assign command_host_write_x_2 = command_host_write_x;
  assign command_host_write_w_2 = command_host_write_w;
  assign command_host_write_b_2 = command_host_write_b;
  assign command_host_gradient_2 = command_host_gradient;
  assign command_host_bank_2 = command_host_bank;
  assign command_host_data_2 = command_host_data;
  assign element_valid_2 = element_3[0];
  assign element_first_2 = element_3[1];
  assign element_lane_2 = element_3[4:2];
  assign element_sample_2 = element_3[12:5];
  assign update_valid_2 = update_3[0];
  assign update_bias_2 = update_3[1];
  assign update_slot_2 = update_3[3:2];
  assign update_lane_2 = update_3[6:4];
  assign update_address_2 = update_3[15:7];
  assign \tile.state  = tile[10:0];
  assign \tile.gradient  = tile[21:11];
  assign \tile.operand  = tile[34:22];
  assign \tile.column  = tile[50:35];
  assign \tile.slot  = tile[52:51];
  assign tile_state = tile[10:0];
  assign tile_gradient = tile[21:11];
  assign tile_operand = tile[34:22];
  assign tile_column = tile[50:35];
  assign tile_slot = tile[52:51];
endmodule

// Made from ska_hw.hdl.control.sequencer.Sequencer.
module \ska_core.controller.sequencer (
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
  input wire go_on,
  input wire stop_enable,
  input wire [5:0] stop_shift,
  input wire post_judged,
  output wire permit,
  output wire busy,
  output wire paused,
  input wire begin_step,
  input wire array_waiting,
  input wire drains_free,
  input wire array_on,
  input wire post_running,
  input wire updates_done,
  output reg [8:0] run_samples,
  output reg go_on_q,
  output reg [5:0] c_shift_q,
  output reg [17:0] c_mantissa_q,
  output reg stop_enable_q,
  output reg [5:0] stop_shift_q,
  output reg launch_d9_q,
  output reg launch_post_d1_q,
  output reg launch_update_d1_q,
  output reg [19:0] _step_q,
  output reg [19:0] post_step,
  output reg stopping_q,
  output reg halt_q,
  output reg done,
  output reg [2:0] error_q,
  output reg stopped_q,
  output reg [47:0] cycles_q,
  output reg [47:0] stall_cycles_q,
  input wire stop
);
  reg unused_10_;
  initial unused_10_ = 0;
  initial _step_q = 20'h00000;
  reg [19:0] _steps_q;
  initial _steps_q = 20'h00000;
  wire abort;
  wire abort_and;
  wire abort_and_2;
  wire abort_and_3;
  wire abort_and_4;
  wire abort_asked_next;
  wire abort_asked_not;
  wire abort_asked_or;
  reg abort_asked_q;
  initial abort_asked_q = 1'h0;
  reg abort_next;
  wire abort_not;
  wire abort_not_2;
  wire abort_not_3;
  wire abort_or;
  wire abort_or_2;
  reg abort_q;
  initial abort_q = 1'h0;
  reg accepted_next;
  reg accepted_q;
  initial accepted_q = 1'h0;
  wire accepting;
  wire accepting_and;
  wire accepting_and_2;
  wire accepting_and_3;
  wire accepting_and_4;
  wire accepting_and_5;
  wire accepting_not;
  wire accepting_not_2;
  wire accepting_not_3;
  wire accepting_not_4;
  wire accepting_not_5;
  wire accepting_or;
  wire accepting_or_2;
  wire bad_coefficient_less;
  wire bad_coefficient_more;
  wire bad_coefficient_next;
  reg bad_coefficient_q;
  initial bad_coefficient_q = 1'h0;
  wire bad_samples_equal;
  wire bad_samples_more;
  wire bad_samples_next;
  reg bad_samples_q;
  initial bad_samples_q = 1'h0;
  wire bad_state_next;
  wire bad_state_not;
  wire bad_state_or;
  reg bad_state_q;
  initial bad_state_q = 1'h0;
  wire bad_state_unequal;
  wire bad_steps_next;
  reg bad_steps_q;
  initial bad_steps_q = 1'h0;
  reg begin_step_next;
  reg begin_step_q;
  initial begin_step_q = 1'h0;
  reg begun_next;
  reg begun_q;
  initial begun_q = 1'h0;
  wire busy_and;
  wire busy_and_2;
  wire busy_and_3;
  wire busy_and_4;
  wire busy_and_5;
  wire busy_and_6;
  wire busy_not;
  wire busy_not_2;
  wire busy_not_3;
  wire busy_not_4;
  wire busy_not_5;
  wire busy_or;
  wire busy_or_2;
  wire busy_or_3;
  wire busy_or_4;
  reg [17:0] c_mantissa_next;
  initial c_mantissa_q = 18'h00000;
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
  reg [5:0] c_shift_next;
  initial c_shift_q = 6'h00;
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
  reg clear_next;
  reg clear_q;
  initial clear_q = 1'h1;
  wire complete;
  wire complete_and;
  wire complete_next;
  wire complete_not;
  wire complete_not_2;
  wire complete_or;
  wire complete_or_2;
  reg complete_q;
  initial complete_q = 1'h0;
  (* init = 1'h0 *)
  wire counting;
  reg counting_next;
  reg counting_q;
  initial counting_q = 1'h0;
  (* init = 48'h000000000000 *)
  wire [47:0] cycles;
  reg [47:0] cycles_next;
  initial cycles_q = 48'h000000000000;
  wire [48:0] cycles_sum;
  initial done = 1'h0;
  reg done_next;
  wire ended;
  wire ended_and;
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  (* enum_value_111 = "STATE" *)
  (* init = 3'h0 *)
  wire [2:0] error;
  wire error_and;
  wire [2:0] error_choice;
  reg [2:0] error_next;
  wire error_not;
  wire error_or;
  wire error_or_2;
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  (* enum_value_111 = "STATE" *)
  initial error_q = 3'h0;
  wire finish;
  wire finish_and;
  wire finish_and_2;
  wire finish_and_3;
  wire finish_not;
  wire go_and;
  reg go_next;
  wire go_not;
  reg go_on_next;
  initial go_on_q = 1'h0;
  reg go_on_wanted_d1_q;
  initial go_on_wanted_d1_q = 1'h0;
  reg go_on_wanted_d2_q;
  initial go_on_wanted_d2_q = 1'h0;
  reg go_on_wanted_d3_q;
  initial go_on_wanted_d3_q = 1'h0;
  reg go_on_wanted_d4_q;
  initial go_on_wanted_d4_q = 1'h0;
  wire go_or;
  reg go_q;
  initial go_q = 1'h0;
  (* init = 1'h1 *)
  wire halt;
  wire halt_and;
  reg halt_next;
  wire halt_not;
  wire halt_not_2;
  wire halt_or;
  wire halt_or_2;
  wire halt_or_3;
  wire halt_or_4;
  initial halt_q = 1'h1;
  wire in_ending_and;
  reg in_ending_next;
  wire in_ending_not;
  wire in_ending_or;
  reg in_ending_q;
  initial in_ending_q = 1'h0;
  wire in_idle_and;
  reg in_idle_next;
  wire in_idle_not;
  wire in_idle_or;
  reg in_idle_q;
  initial in_idle_q = 1'h1;
  wire in_paused_and;
  wire in_paused_and_2;
  reg in_paused_next;
  wire in_paused_not;
  wire in_paused_not_2;
  wire in_paused_or;
  wire in_paused_or_2;
  reg in_paused_q;
  initial in_paused_q = 1'h0;
  wire in_running_and;
  reg in_running_next;
  wire in_running_not;
  wire in_running_or;
  wire in_running_or_2;
  wire in_running_or_3;
  reg in_running_q;
  initial in_running_q = 1'h0;
  wire kept_and;
  wire kept_and_2;
  reg kept_next;
  wire kept_not;
  wire kept_or;
  wire kept_or_2;
  wire kept_or_3;
  wire kept_or_4;
  reg kept_q;
  initial kept_q = 1'h0;
  wire last_step_next;
  reg last_step_q;
  initial last_step_q = 1'h0;
  (* init = 1'h0 *)
  wire launch;
  reg launch_d1_next;
  reg launch_d1_q;
  initial launch_d1_q = 1'h0;
  reg launch_d2_next;
  reg launch_d2_q;
  initial launch_d2_q = 1'h0;
  reg launch_d3_next;
  reg launch_d3_q;
  initial launch_d3_q = 1'h0;
  reg launch_d4_next;
  reg launch_d4_q;
  initial launch_d4_q = 1'h0;
  reg launch_d5_next;
  reg launch_d5_q;
  initial launch_d5_q = 1'h0;
  reg launch_d6_next;
  reg launch_d6_q;
  initial launch_d6_q = 1'h0;
  reg launch_d7_next;
  reg launch_d7_q;
  initial launch_d7_q = 1'h0;
  reg launch_d8_next;
  reg launch_d8_q;
  initial launch_d8_q = 1'h0;
  reg launch_d9_next;
  initial launch_d9_q = 1'h0;
  (* init = 1'h0 *)
  wire launch_post;
  reg launch_post_d1_next;
  initial launch_post_d1_q = 1'h0;
  (* init = 1'h0 *)
  wire launch_update;
  reg launch_update_d1_next;
  initial launch_update_d1_q = 1'h0;
  wire launched_and;
  wire launched_and_2;
  reg launched_next;
  wire launched_not;
  wire launched_not_2;
  wire launched_or;
  reg launched_q;
  initial launched_q = 1'h0;
  wire leave;
  wire leave_and;
  wire leave_and_2;
  wire leave_not;
  wire leave_or;
  wire more_next;
  reg more_q;
  initial more_q = 1'h0;
  reg pause_q;
  initial pause_q = 1'h0;
  wire paused_and;
  wire paused_not;
  wire paused_or;
  wire permit_and;
  wire permit_not;
  wire permit_or;
  initial post_step = 20'h00000;
  reg [19:0] post_step_next;
  wire [20:0] post_step_sum;
  wire posted_and;
  reg posted_next;
  wire posted_not;
  wire posted_or;
  reg posted_q;
  initial posted_q = 1'h0;
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  (* enum_value_111 = "STATE" *)
  reg [2:0] problem;
  wire [8:0] rest_difference;
  reg [7:0] rest_left_q;
  initial rest_left_q = 8'h00;
  reg [7:0] rest_next;
  wire rest_over_equal;
  reg rest_over_next;
  reg rest_over_q;
  initial rest_over_q = 1'h0;
  wire resume_next;
  reg resume_q;
  initial resume_q = 1'h0;
  wire resuming;
  wire resuming_and;
  wire resuming_and_2;
  wire resuming_and_3;
  wire resuming_not;
  wire resuming_not_2;
  wire resuming_not_3;
  wire resuming_or;
  (* init = 1'h0 *)
  wire run_go_on;
  (* init = 18'h00000 *)
  wire [17:0] run_mantissa;
  initial run_samples = 9'h000;
  reg [8:0] run_samples_next;
  (* init = 32'd0 *)
  wire [31:0] run_seed;
  (* init = 6'h00 *)
  wire [5:0] run_shift;
  (* init = 1'h0 *)
  wire run_stop_enable;
  (* init = 6'h00 *)
  wire [5:0] run_stop_shift;
  wire running;
  (* init = 9'h000 *)
  wire [8:0] samples_q;
  reg [8:0] samples_wanted_d1_q;
  initial samples_wanted_d1_q = 9'h000;
  reg [8:0] samples_wanted_d2_q;
  initial samples_wanted_d2_q = 9'h000;
  reg [8:0] samples_wanted_d3_q;
  initial samples_wanted_d3_q = 9'h000;
  reg [31:0] seed_next;
  reg [31:0] seed_q;
  initial seed_q = 32'd0;
  reg [31:0] seed_wanted_d1_q;
  initial seed_wanted_d1_q = 32'd0;
  reg [31:0] seed_wanted_d2_q;
  initial seed_wanted_d2_q = 32'd0;
  reg [31:0] seed_wanted_d3_q;
  initial seed_wanted_d3_q = 32'd0;
  reg [31:0] seed_wanted_d4_q;
  initial seed_wanted_d4_q = 32'd0;
  wire [4:0] settle_difference;
  reg [3:0] settle_left_q;
  initial settle_left_q = 4'h0;
  reg [3:0] settle_next;
  wire settle_or;
  wire settle_over_equal;
  reg settle_over_next;
  reg settle_over_q;
  initial settle_over_q = 1'h0;
  reg settled_d1_next;
  reg settled_d1_q;
  initial settled_d1_q = 1'h0;
  reg settled_d2_next;
  reg settled_d2_q;
  initial settled_d2_q = 1'h0;
  reg settled_d3_next;
  reg settled_d3_q;
  initial settled_d3_q = 1'h0;
  reg settled_d4_next;
  reg settled_d4_q;
  initial settled_d4_q = 1'h0;
  reg settled_d5_next;
  reg settled_d5_q;
  initial settled_d5_q = 1'h0;
  reg settled_next;
  reg settled_q;
  initial settled_q = 1'h0;
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
  reg [19:0] step_next;
  wire [20:0] step_sum;
  reg [19:0] steps_begun_next;
  reg [19:0] steps_begun_q;
  initial steps_begun_q = 20'h00000;
  wire [20:0] steps_begun_sum;
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
  reg stop_enable_next;
  initial stop_enable_q = 1'h0;
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
  reg [5:0] stop_shift_next;
  initial stop_shift_q = 6'h00;
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
  wire stopped_or;
  initial stopped_q = 1'h0;
  (* init = 1'h0 *)
  wire stopping;
  wire stopping_and;
  wire stopping_and_2;
  wire stopping_and_3;
  reg stopping_next;
  wire stopping_not;
  wire stopping_not_2;
  wire stopping_or;
  initial stopping_q = 1'h0;
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
  wire to_end;
  wire to_end_and;
  wire to_end_and_2;
  wire to_end_and_3;
  wire to_end_and_4;
  wire to_end_not;
  wire to_end_not_2;
  wire to_end_not_3;
  wire to_end_or;
  wire to_pause;
  wire to_pause_and;
  wire to_pause_and_2;
  wire to_pause_and_3;
  wire to_pause_and_4;
  wire to_pause_not;
  wire to_pause_not_2;
  wire to_pause_or;
  wire to_pause_or_2;
  wire updated_and;
  wire updated_and_2;
  wire updated_and_3;
  reg updated_next;
  wire updated_not;
  wire updated_not_2;
  wire updated_or;
  reg updated_q;
  initial updated_q = 1'h0;
  assign abort_asked_not = ~ start;
  assign abort_asked_next = abort_asked_or & abort_asked_not;
  assign bad_state_not = ~ kept_q;
  assign bad_state_unequal = samples != run_samples;
  assign bad_state_or = bad_state_not | bad_state_unequal;
  assign bad_state_next = go_on & bad_state_or;
  assign bad_coefficient_less = c_shift < 4'h8;
  assign bad_coefficient_more = c_shift > 6'h36;
  assign bad_coefficient_next = bad_coefficient_less | bad_coefficient_more;
  assign bad_steps_next = ~| steps;
  assign bad_samples_equal = ~| samples;
  assign bad_samples_more = samples > 9'h100;
  assign bad_samples_next = bad_samples_equal | bad_samples_more;
  assign settle_difference = settle_left_q - 1'h1;
  assign settle_over_equal = settle_left_q == 1'h1;
  assign settle_or = post_judged | updates_done;
  assign more_next = steps_begun_q != _steps_q;
  assign last_step_next = post_step == _steps_q;
  assign posted_not = ~ finish;
  assign posted_and = posted_q & posted_not;
  assign posted_or = posted_and | post_judged;
  assign updated_not = ~ finish;
  assign updated_and_2 = updated_q & updated_not;
  assign updated_and_3 = launch_d9_q & go_on_q;
  assign updated_not_2 = ~ updated_and_3;
  assign updated_and = updated_and_2 & updated_not_2;
  assign updated_or = updated_and | updates_done;
  assign go_not = ~ begin_step_q;
  assign go_and = go_q & go_not;
  assign go_or = go_and | resuming;
  assign step_sum = _step_q + 1'h1;
  assign post_step_sum = post_step + 1'h1;
  assign steps_begun_sum = steps_begun_q + 1'h1;
  assign resume_next = resume & in_paused_q;
  assign rest_difference = rest_left_q - 1'h1;
  assign rest_over_equal = rest_left_q == 1'h1;
  assign in_idle_not = ~ accepted_q;
  assign in_idle_and = in_idle_q & in_idle_not;
  assign in_idle_or = in_idle_and | ended;
  assign in_running_or_3 = to_end | to_pause;
  assign in_running_not = ~ in_running_or_3;
  assign in_running_and = in_running_q & in_running_not;
  assign in_running_or_2 = in_running_and | accepted_q;
  assign in_running_or = in_running_or_2 | resuming;
  assign in_paused_not = ~ accepted_q;
  assign in_paused_and_2 = in_paused_q & in_paused_not;
  assign in_paused_or_2 = leave | resuming;
  assign in_paused_not_2 = ~ in_paused_or_2;
  assign in_paused_and = in_paused_and_2 & in_paused_not_2;
  assign in_paused_or = in_paused_and | to_pause;
  assign in_ending_not = ~ ended;
  assign in_ending_and = in_ending_q & in_ending_not;
  assign in_ending_or = in_ending_and | to_end;
  assign complete_not = ~ ended;
  assign complete_next = complete & complete_not;
  assign stopping_and_3 = post_judged & stop;
  assign stopping_or = stopping_q | stopping_and_3;
  assign stopping_not = ~ accepted_q;
  assign stopping_and_2 = stopping_or & stopping_not;
  assign stopping_not_2 = ~ ended;
  assign stopping_and = stopping_and_2 & stopping_not_2;
  assign abort_not = ~ ended;
  assign abort_and = abort & abort_not;
  assign launched_or = launched_q | launch_update_d1_q;
  assign launched_not = ~ accepted_q;
  assign launched_and_2 = launched_or & launched_not;
  assign launched_not_2 = ~ ended;
  assign launched_and = launched_and_2 & launched_not_2;
  assign halt_or_3 = complete | abort;
  assign halt_or_2 = halt_or_3 | ended;
  assign halt_or_4 = launched_q | launch_update_d1_q;
  assign halt_not_2 = ~ accepted_q;
  assign halt_and = halt_or_4 & halt_not_2;
  assign halt_not = ~ halt_and;
  assign halt_or = halt_or_2 | halt_not;
  assign kept_or_2 = kept_q | to_pause;
  assign kept_and_2 = to_end & complete_q;
  assign kept_or = kept_or_2 | kept_and_2;
  assign kept_or_4 = accepted_q | resuming;
  assign kept_not = ~ kept_or_3;
  assign kept_and = kept_or & kept_not;
  assign error_or_2 = in_running_q | in_ending_q;
  assign error_or = error_or_2 | accepted_q;
  assign error_choice = error_or ? 3'h4 : problem;
  assign error_not = ~ complete_q;
  assign error_and = to_end & error_not;
  assign stopped_or = last_step_q | stopping_q;
  assign stopped_and_2 = finish & stopped_or;
  assign stopped_and = stopped_and_2 & stopping_q;
  assign stall_not = ~ array_on;
  assign stall_and = running & stall_not;
  assign cycles_sum = cycles_q + 1'h1;
  assign stall_cycles_sum = stall_cycles_q + 1'h1;
  assign accepting_or_2 = in_running_q | in_ending_q;
  assign accepting_or = accepting_or_2 | accepted_q;
  assign accepting_not = ~ accepting_or;
  assign accepting_and = start_q & accepting_not;
  assign accepting_not_2 = ~ bad_state_q;
  assign accepting_not_3 = ~ bad_coefficient_q;
  assign accepting_and_4 = accepting_and_5 & accepting_not_3;
  assign accepting_not_4 = ~ bad_steps_q;
  assign accepting_and_3 = accepting_and_4 & accepting_not_4;
  assign accepting_not_5 = ~ bad_samples_q;
  assign accepting_and_2 = accepting_and_3 & accepting_not_5;
  assign accepting = accepting_and & accepting_and_2;
  assign finish_and_3 = posted_q & updated_q;
  assign finish_and_2 = finish_and_3 & settle_over_q;
  assign finish_and = finish_and_2 & in_running_q;
  assign finish_not = ~ abort_q;
  assign finish = finish_and & finish_not;
  assign permit_and = more_q & in_running_q;
  assign permit_not = ~ pause_q;
  assign permit_or = permit_not | go_q;
  assign permit = permit_and & permit_or;
  assign to_pause_or = last_step_q | stopping_q;
  assign to_pause_and_4 = finish & to_pause_or;
  assign to_pause_not = ~ to_pause_and_4;
  assign to_pause_and_3 = finish & to_pause_not;
  assign to_pause_and_2 = to_pause_and_3 & array_waiting;
  assign to_pause_and = to_pause_and_2 & pause_q;
  assign to_pause_or_2 = abort_q | abort_asked_q;
  assign to_pause_not_2 = ~ to_pause_or_2;
  assign to_pause = to_pause_and & to_pause_not_2;
  assign to_end_not = ~ array_on;
  assign to_end_and = in_running_q & to_end_not;
  assign to_end_not_2 = ~ array_on;
  assign to_end_and_4 = to_end_not_2 & drains_free;
  assign to_end_not_3 = ~ post_running;
  assign to_end_and_3 = to_end_and_4 & to_end_not_3;
  assign to_end_and_2 = to_end_and_3 & abort_q;
  assign to_end_or = complete_q | to_end_and_2;
  assign to_end = to_end_and & to_end_or;
  assign leave_not = ~ accepted_q;
  assign leave_and_2 = in_paused_q & leave_not;
  assign leave_or = abort_q | abort_asked_q;
  assign leave_and = leave_and_2 & leave_or;
  assign leave = leave_and & settled_d5_q;
  assign ended_and = in_ending_q & rest_over_q;
  assign ended = ended_and | leave;
  assign resuming_not = ~ accepted_q;
  assign resuming_and_3 = in_paused_q & resuming_not;
  assign resuming_and_2 = resuming_and_3 & resume_q;
  assign resuming_not_2 = ~ start_q;
  assign resuming_and = resuming_and_2 & resuming_not_2;
  assign resuming_or = abort_q | abort_asked_q;
  assign resuming_not_3 = ~ resuming_or;
  assign resuming = resuming_and & resuming_not_3;
  assign complete_or_2 = last_step_q | stopping_q;
  assign complete_and = finish & complete_or_2;
  assign complete_or = complete_q | complete_and;
  assign complete_not_2 = ~ accepted_q;
  assign complete = complete_or & complete_not_2;
  assign abort_not_2 = ~ accepted_q;
  assign abort_and_2 = abort_q & abort_not_2;
  assign abort_not_3 = ~ accepted_q;
  assign abort_and_4 = in_paused_q & abort_not_3;
  assign abort_or_2 = in_running_q | abort_and_4;
  assign abort_or = abort_or_2 | accepted_q;
  assign abort_and_3 = abort_asked_q & abort_or;
  assign abort = abort_and_2 | abort_and_3;
  assign running = in_running_q | in_ending_q;
  assign busy_or_4 = counting_q | running;
  assign busy_not = ~ bad_state_q;
  assign busy_not_2 = ~ bad_coefficient_q;
  assign busy_and_4 = busy_and_5 & busy_not_2;
  assign busy_not_3 = ~ bad_steps_q;
  assign busy_and_3 = busy_and_4 & busy_not_3;
  assign busy_not_4 = ~ bad_samples_q;
  assign busy_and_2 = busy_and_3 & busy_not_4;
  assign busy_and = start_q & busy_and_2;
  assign busy_or_3 = busy_or_4 | busy_and;
  assign busy_or_2 = busy_or_3 | accepted_q;
  assign busy_or = busy_or_2 | resuming;
  assign busy_not_5 = ~ settled_d5_q;
  assign busy_and_6 = in_paused_q & busy_not_5;
  assign busy = busy_or | busy_and_6;
  assign paused_and = settled_d5_q & in_paused_q;
  assign paused_or = accepted_q | resuming;
  assign paused_not = ~ paused_or;
  assign paused = paused_and & paused_not;
  always @(posedge clk)
    abort_asked_q <= abort_asked_next;
  always @(posedge clk)
    pause_q <= pause;
  always @(posedge clk)
    settled_d1_q <= settled_d1_next;
  always @(posedge clk)
    settled_d2_q <= settled_d2_next;
  always @(posedge clk)
    settled_d3_q <= settled_d3_next;
  always @(posedge clk)
    settled_d4_q <= settled_d4_next;
  always @(posedge clk)
    settled_d5_q <= settled_d5_next;
  always @(posedge clk)
    start_q <= start;
  always @(posedge clk)
    bad_state_q <= bad_state_next;
  always @(posedge clk)
    bad_coefficient_q <= bad_coefficient_next;
  always @(posedge clk)
    bad_steps_q <= bad_steps_next;
  always @(posedge clk)
    bad_samples_q <= bad_samples_next;
  always @(posedge clk)
    accepted_q <= accepted_next;
  always @(posedge clk)
    begun_q <= begun_next;
  always @(posedge clk)
    settled_q <= settled_next;
  always @(posedge clk)
    samples_wanted_d1_q <= samples;
  always @(posedge clk)
    samples_wanted_d2_q <= samples_wanted_d1_q;
  always @(posedge clk)
    samples_wanted_d3_q <= samples_wanted_d2_q;
  always @(posedge clk)
    run_samples <= run_samples_next;
  always @(posedge clk)
    seed_wanted_d1_q <= seed;
  always @(posedge clk)
    seed_wanted_d2_q <= seed_wanted_d1_q;
  always @(posedge clk)
    seed_wanted_d3_q <= seed_wanted_d2_q;
  always @(posedge clk)
    seed_wanted_d4_q <= seed_wanted_d3_q;
  always @(posedge clk)
    seed_q <= seed_next;
  always @(posedge clk)
    go_on_wanted_d1_q <= go_on;
  always @(posedge clk)
    go_on_wanted_d2_q <= go_on_wanted_d1_q;
  always @(posedge clk)
    go_on_wanted_d3_q <= go_on_wanted_d2_q;
  always @(posedge clk)
    go_on_wanted_d4_q <= go_on_wanted_d3_q;
  always @(posedge clk)
    go_on_q <= go_on_next;
  always @(posedge clk)
    taking_3_q <= taking_3_next;
  always @(posedge clk)
    c_shift_wanted_d1_q <= c_shift;
  always @(posedge clk)
    c_shift_wanted_d2_q <= c_shift_wanted_d1_q;
  always @(posedge clk)
    c_shift_wanted_d3_q <= c_shift_wanted_d2_q;
  always @(posedge clk)
    c_shift_wanted_d4_q <= c_shift_wanted_d3_q;
  always @(posedge clk)
    c_shift_wanted_d5_q <= c_shift_wanted_d4_q;
  always @(posedge clk)
    c_shift_q <= c_shift_next;
  always @(posedge clk)
    c_mantissa_wanted_d1_q <= c_mantissa;
  always @(posedge clk)
    c_mantissa_wanted_d2_q <= c_mantissa_wanted_d1_q;
  always @(posedge clk)
    c_mantissa_wanted_d3_q <= c_mantissa_wanted_d2_q;
  always @(posedge clk)
    c_mantissa_wanted_d4_q <= c_mantissa_wanted_d3_q;
  always @(posedge clk)
    c_mantissa_wanted_d5_q <= c_mantissa_wanted_d4_q;
  always @(posedge clk)
    c_mantissa_q <= c_mantissa_next;
  always @(posedge clk)
    taking_4_q <= taking_4_next;
  always @(posedge clk)
    steps_low_wanted_d1_q <= steps[9:0];
  always @(posedge clk)
    steps_low_wanted_d2_q <= steps_low_wanted_d1_q;
  always @(posedge clk)
    steps_low_wanted_d3_q <= steps_low_wanted_d2_q;
  always @(posedge clk)
    steps_low_wanted_d4_q <= steps_low_wanted_d3_q;
  always @(posedge clk)
    steps_low_wanted_d5_q <= steps_low_wanted_d4_q;
  always @(posedge clk)
    steps_low_wanted_d6_q <= steps_low_wanted_d5_q;
  always @(posedge clk)
    _steps_q <= steps_next;
  always @(posedge clk)
    taking_5_q <= taking_5_next;
  always @(posedge clk)
    steps_high_wanted_d1_q <= steps[19:10];
  always @(posedge clk)
    steps_high_wanted_d2_q <= steps_high_wanted_d1_q;
  always @(posedge clk)
    steps_high_wanted_d3_q <= steps_high_wanted_d2_q;
  always @(posedge clk)
    steps_high_wanted_d4_q <= steps_high_wanted_d3_q;
  always @(posedge clk)
    steps_high_wanted_d5_q <= steps_high_wanted_d4_q;
  always @(posedge clk)
    steps_high_wanted_d6_q <= steps_high_wanted_d5_q;
  always @(posedge clk)
    steps_high_wanted_d7_q <= steps_high_wanted_d6_q;
  always @(posedge clk)
    taking_6_q <= taking_6_next;
  always @(posedge clk)
    stop_enable_wanted_d1_q <= stop_enable;
  always @(posedge clk)
    stop_enable_wanted_d2_q <= stop_enable_wanted_d1_q;
  always @(posedge clk)
    stop_enable_wanted_d3_q <= stop_enable_wanted_d2_q;
  always @(posedge clk)
    stop_enable_wanted_d4_q <= stop_enable_wanted_d3_q;
  always @(posedge clk)
    stop_enable_wanted_d5_q <= stop_enable_wanted_d4_q;
  always @(posedge clk)
    stop_enable_wanted_d6_q <= stop_enable_wanted_d5_q;
  always @(posedge clk)
    stop_enable_wanted_d7_q <= stop_enable_wanted_d6_q;
  always @(posedge clk)
    stop_enable_wanted_d8_q <= stop_enable_wanted_d7_q;
  always @(posedge clk)
    stop_enable_q <= stop_enable_next;
  always @(posedge clk)
    stop_shift_wanted_d1_q <= stop_shift;
  always @(posedge clk)
    stop_shift_wanted_d2_q <= stop_shift_wanted_d1_q;
  always @(posedge clk)
    stop_shift_wanted_d3_q <= stop_shift_wanted_d2_q;
  always @(posedge clk)
    stop_shift_wanted_d4_q <= stop_shift_wanted_d3_q;
  always @(posedge clk)
    stop_shift_wanted_d5_q <= stop_shift_wanted_d4_q;
  always @(posedge clk)
    stop_shift_wanted_d6_q <= stop_shift_wanted_d5_q;
  always @(posedge clk)
    stop_shift_wanted_d7_q <= stop_shift_wanted_d6_q;
  always @(posedge clk)
    stop_shift_wanted_d8_q <= stop_shift_wanted_d7_q;
  always @(posedge clk)
    stop_shift_q <= stop_shift_next;
  always @(posedge clk)
    clear_q <= clear_next;
  always @(posedge clk)
    launch_d1_q <= launch_d1_next;
  always @(posedge clk)
    launch_d2_q <= launch_d2_next;
  always @(posedge clk)
    launch_d3_q <= launch_d3_next;
  always @(posedge clk)
    launch_d4_q <= launch_d4_next;
  always @(posedge clk)
    launch_d5_q <= launch_d5_next;
  always @(posedge clk)
    launch_d6_q <= launch_d6_next;
  always @(posedge clk)
    launch_d7_q <= launch_d7_next;
  always @(posedge clk)
    launch_d8_q <= launch_d8_next;
  always @(posedge clk)
    launch_d9_q <= launch_d9_next;
  always @(posedge clk)
    launch_post_d1_q <= launch_post_d1_next;
  always @(posedge clk)
    launch_update_d1_q <= launch_update_d1_next;
  always @(posedge clk)
    settle_left_q <= settle_next;
  always @(posedge clk)
    settle_over_q <= settle_over_next;
  always @(posedge clk)
    more_q <= more_next;
  always @(posedge clk)
    last_step_q <= last_step_next;
  always @(posedge clk)
    posted_q <= posted_next;
  always @(posedge clk)
    updated_q <= updated_next;
  always @(posedge clk)
    begin_step_q <= begin_step_next;
  always @(posedge clk)
    go_q <= go_next;
  always @(posedge clk)
    _step_q <= step_next;
  always @(posedge clk)
    post_step <= post_step_next;
  always @(posedge clk)
    steps_begun_q <= steps_begun_next;
  always @(posedge clk)
    resume_q <= resume_next;
  always @(posedge clk)
    rest_left_q <= rest_next;
  always @(posedge clk)
    rest_over_q <= rest_over_next;
  always @(posedge clk)
    in_idle_q <= in_idle_next;
  always @(posedge clk)
    in_running_q <= in_running_next;
  always @(posedge clk)
    in_paused_q <= in_paused_next;
  always @(posedge clk)
    in_ending_q <= in_ending_next;
  always @(posedge clk)
    complete_q <= complete_next;
  always @(posedge clk)
    stopping_q <= stopping_next;
  always @(posedge clk)
    abort_q <= abort_next;
  always @(posedge clk)
    launched_q <= launched_next;
  always @(posedge clk)
    halt_q <= halt_next;
  always @(posedge clk)
    done <= done_next;
  always @(posedge clk)
    kept_q <= kept_next;
  always @(posedge clk)
    error_q <= error_next;
  always @(posedge clk)
    stopped_q <= stopped_next;
  always @(posedge clk)
    counting_q <= counting_next;
  always @(posedge clk)
    stall_q <= stall_next;
  always @(posedge clk)
    cycles_q <= cycles_next;
  always @(posedge clk)
    stall_cycles_q <= stall_cycles_next;
  always @* begin
    if (unused_10_) begin end
    settled_d1_next = in_paused_q;
    if (rst) begin
      settled_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    settled_d2_next = settled_d1_q;
    if (rst) begin
      settled_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    settled_d3_next = settled_d2_q;
    if (rst) begin
      settled_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    settled_d4_next = settled_d3_q;
    if (rst) begin
      settled_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    settled_d5_next = settled_d4_q;
    if (rst) begin
      settled_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    accepted_next = accepting;
    if (rst) begin
      accepted_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    begun_next = accepted_q;
    if (rst) begin
      begun_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    settled_next = begun_q;
    if (rst) begin
      settled_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    run_samples_next = run_samples;
    if (begun_q) begin
      run_samples_next = samples_wanted_d3_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    seed_next = seed_q;
    if (settled_q) begin
      seed_next = seed_wanted_d4_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    go_on_next = go_on_q;
    if (settled_q) begin
      go_on_next = go_on_wanted_d4_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    taking_3_next = settled_q;
    if (rst) begin
      taking_3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    c_shift_next = c_shift_q;
    if (taking_3_q) begin
      c_shift_next = c_shift_wanted_d5_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    c_mantissa_next = c_mantissa_q;
    if (taking_3_q) begin
      c_mantissa_next = c_mantissa_wanted_d5_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    taking_4_next = taking_3_q;
    if (rst) begin
      taking_4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    steps_next = _steps_q;
    if (taking_4_q) begin
      steps_next[9:0] = steps_low_wanted_d6_q;
    end
    if (taking_5_q) begin
      steps_next[19:10] = steps_high_wanted_d7_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    taking_5_next = taking_4_q;
    if (rst) begin
      taking_5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    taking_6_next = taking_5_q;
    if (rst) begin
      taking_6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    stop_enable_next = stop_enable_q;
    if (taking_6_q) begin
      stop_enable_next = stop_enable_wanted_d8_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    stop_shift_next = stop_shift_q;
    if (taking_6_q) begin
      stop_shift_next = stop_shift_wanted_d8_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    clear_next = accepted_q;
    if (rst) begin
      clear_next = 1'h1;
    end
  end
  always @* begin
    if (unused_10_) begin end
    launch_d1_next = accepted_q;
    if (rst) begin
      launch_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    launch_d2_next = launch_d1_q;
    if (rst) begin
      launch_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    launch_d3_next = launch_d2_q;
    if (rst) begin
      launch_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    launch_d4_next = launch_d3_q;
    if (rst) begin
      launch_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    launch_d5_next = launch_d4_q;
    if (rst) begin
      launch_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    launch_d6_next = launch_d5_q;
    if (rst) begin
      launch_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    launch_d7_next = launch_d6_q;
    if (rst) begin
      launch_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    launch_d8_next = launch_d7_q;
    if (rst) begin
      launch_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    launch_d9_next = launch_d8_q;
    if (rst) begin
      launch_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    launch_post_d1_next = launch_d9_q;
    if (rst) begin
      launch_post_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    launch_update_d1_next = launch_post_d1_q;
    if (rst) begin
      launch_update_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    settle_next = settle_difference[3:0];
    if (settle_or) begin
      settle_next = 4'ha;
    end
  end
  always @* begin
    if (unused_10_) begin end
    settle_over_next = settle_over_q;
    if (settle_over_equal) begin
      settle_over_next = 1'h1;
    end
    if (settle_or) begin
      settle_over_next = 1'h0;
    end
    if (accepted_q) begin
      settle_over_next = 1'h1;
    end
  end
  always @* begin
    if (unused_10_) begin end
    posted_next = posted_or;
    if (accepted_q) begin
      posted_next = 1'h0;
    end
    if (rst) begin
      posted_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    updated_next = updated_or;
    if (accepted_q) begin
      updated_next = 1'h1;
    end
    if (rst) begin
      updated_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    begin_step_next = begin_step;
    if (rst) begin
      begin_step_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    go_next = go_or;
    if (accepted_q) begin
      go_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    step_next = _step_q;
    if (finish) begin
      step_next = step_sum[19:0];
    end
    if (clear_q) begin
      step_next = 20'h00000;
    end
  end
  always @* begin
    if (unused_10_) begin end
    post_step_next = post_step;
    if (post_judged) begin
      post_step_next = post_step_sum[19:0];
    end
    if (accepted_q) begin
      post_step_next = 20'h00000;
    end
    if (rst) begin
      post_step_next = 20'h00000;
    end
  end
  always @* begin
    if (unused_10_) begin end
    steps_begun_next = steps_begun_q;
    if (begin_step_q) begin
      steps_begun_next = steps_begun_sum[19:0];
    end
    if (accepted_q) begin
      steps_begun_next = 20'h00001;
    end
  end
  always @* begin
    if (unused_10_) begin end
    rest_next = rest_difference[7:0];
    if (to_end) begin
      rest_next = 8'h88;
    end
  end
  always @* begin
    if (unused_10_) begin end
    rest_over_next = rest_over_q;
    if (rest_over_equal) begin
      rest_over_next = 1'h1;
    end
    if (to_end) begin
      rest_over_next = 1'h0;
    end
    if (accepted_q) begin
      rest_over_next = 1'h1;
    end
  end
  always @* begin
    if (unused_10_) begin end
    in_idle_next = in_idle_or;
    if (rst) begin
      in_idle_next = 1'h1;
    end
  end
  always @* begin
    if (unused_10_) begin end
    in_running_next = in_running_or;
    if (rst) begin
      in_running_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    in_paused_next = in_paused_or;
    if (rst) begin
      in_paused_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    in_ending_next = in_ending_or;
    if (rst) begin
      in_ending_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    stopping_next = stopping_and;
    if (rst) begin
      stopping_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    abort_next = abort_and;
    if (rst) begin
      abort_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    launched_next = launched_and;
    if (rst) begin
      launched_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    halt_next = halt_or;
    if (rst) begin
      halt_next = 1'h1;
    end
  end
  always @* begin
    if (unused_10_) begin end
    done_next = ended;
    if (rst) begin
      done_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    kept_next = kept_and;
    if (rst) begin
      kept_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    error_next = error_q;
    if (leave) begin
      error_next = 3'h5;
    end
    if (start_q) begin
      error_next = error_choice;
    end
    if (error_and) begin
      error_next = 3'h5;
    end
    if (rst) begin
      error_next = 3'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    stopped_next = stopped_q;
    if (clear_q) begin
      stopped_next = 1'h0;
    end else if (stopped_and) begin
      stopped_next = 1'h1;
    end
  end
  always @* begin
    if (unused_10_) begin end
    counting_next = running;
    if (rst) begin
      counting_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    stall_next = stall_and;
    if (rst) begin
      stall_next = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    cycles_next = cycles_q;
    if (clear_q) begin
      cycles_next = 48'h000000000000;
    end else if (counting_q) begin
      cycles_next = cycles_sum[47:0];
    end
  end
  always @* begin
    if (unused_10_) begin end
    stall_cycles_next = stall_cycles_q;
    if (clear_q) begin
      stall_cycles_next = 48'h000000000000;
    end else if (stall_q) begin
      stall_cycles_next = stall_cycles_sum[47:0];
    end
  end
  always @* begin
    if (unused_10_) begin end
    problem = 3'h0;
    if (bad_state_q) begin
      problem = 3'h7;
    end
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
  assign samples_q = run_samples;
  assign launch = launch_d9_q;
  assign run_go_on = go_on_q;
  assign run_seed = seed_q;
  assign run_shift = c_shift_q;
  assign run_mantissa = c_mantissa_q;
  assign run_stop_enable = stop_enable_q;
  assign run_stop_shift = stop_shift_q;
  assign launch_post = launch_post_d1_q;
  assign launch_update = launch_update_d1_q;
  assign halt = halt_q;
  assign stopping = stopping_q;
  assign error = error_q;
  assign stopped = stopped_q;
  assign steps_done = _step_q;
  assign counting = counting_q;
  assign cycles = cycles_q;
  assign stall_cycles = stall_cycles_q;
  assign abort_asked_or = abort_run;
  assign kept_or_3 = kept_or_4;
  assign accepting_and_5 = accepting_not_2;
  assign busy_and_5 = busy_not;
endmodule

// Made from ska_hw.hdl.control.array_schedule.ArraySchedule.
module \ska_core.controller.array (
  input wire clk,
  input wire rst,
  input wire operand_ready,
  input wire gradient_ready,
  input wire permit,
  output wire begin_step,
  output wire waiting,
  output wire drains_free,
  output wire on,
  input wire sums_free,
  input wire weights_written,
  input wire [8:0] samples,
  input wire go_on,
  input wire start,
  input wire drop,
  input wire halt,
  output reg begin_forward,
  output reg begin_update,
  output reg skipped,
  output reg layer_updated,
  output reg [42:0] slot,
  input wire odd,
  input wire drain_free
);
  reg unused_5_;
  initial unused_5_ = 0;
  wire unused_2_;
  wire [9:0] apart_difference;
  reg [8:0] apart_left_q;
  initial apart_left_q = 9'h000;
  wire [9:0] apart_next;
  reg [8:0] apart_next_2;
  wire apart_over_equal;
  reg apart_over_next;
  reg apart_over_q;
  initial apart_over_q = 1'h0;
  reg [8:0] apart_q;
  initial apart_q = 9'h000;
  wire at_turn_and;
  wire at_turn_and_2;
  reg at_turn_next;
  reg at_turn_q;
  initial at_turn_q = 1'h0;
  initial begin_forward = 1'h0;
  reg begin_forward_next;
  wire begin_step_and;
  wire begin_step_not;
  initial begin_update = 1'h0;
  reg begin_update_next;
  reg begun_next;
  reg begun_q;
  initial begun_q = 1'h0;
  wire blocked_and;
  wire blocked_next;
  wire blocked_not;
  reg blocked_q;
  initial blocked_q = 1'h0;
  wire choose;
  wire choose_and;
  wire choose_and_2;
  wire choose_and_3;
  wire choose_and_4;
  wire choose_and_5;
  wire choose_and_6;
  wire choose_not;
  wire choose_not_2;
  wire choose_not_3;
  wire choose_not_4;
  wire choose_or;
  reg closing_next;
  reg closing_q;
  initial closing_q = 1'h0;
  wire drain_credits_and;
  wire drain_credits_and_2;
  wire [2:0] drain_credits_difference;
  reg [1:0] drain_credits_next;
  wire drain_credits_not;
  wire drain_credits_not_2;
  reg [1:0] drain_credits_q;
  initial drain_credits_q = 2'h0;
  wire [2:0] drain_credits_sum;
  reg drain_some_next;
  reg drain_some_q;
  initial drain_some_q = 1'h0;
  wire drain_some_unequal;
  wire \end ;
  wire f_first_next;
  reg f_first_q;
  initial f_first_q = 1'h0;
  wire f_input_and;
  reg [2:0] f_input_next;
  wire f_input_not;
  wire f_input_or;
  reg [2:0] f_input_q;
  initial f_input_q = 3'h0;
  wire [3:0] f_input_sum;
  wire f_last_next;
  reg f_last_q;
  initial f_last_q = 1'h0;
  wire f_may_and;
  wire f_may_and_10;
  wire f_may_and_11;
  wire f_may_and_2;
  wire f_may_and_3;
  wire f_may_and_4;
  wire f_may_and_5;
  wire f_may_and_6;
  wire f_may_and_7;
  wire f_may_and_8;
  wire f_may_and_9;
  reg f_may_next;
  wire f_may_not;
  wire f_may_not_2;
  wire f_may_not_3;
  wire f_may_not_4;
  wire f_may_not_5;
  wire f_may_not_6;
  wire f_may_or;
  wire f_may_or_2;
  wire f_may_or_3;
  wire f_may_or_4;
  reg f_may_q;
  initial f_may_q = 1'h0;
  wire f_open_and;
  wire f_open_and_2;
  wire f_open_and_3;
  reg f_open_next;
  wire f_open_not;
  wire f_open_not_2;
  wire f_open_not_3;
  wire f_open_or;
  reg f_open_q;
  initial f_open_q = 1'h0;
  reg f_turn_next;
  wire f_turn_or;
  reg f_turn_q;
  initial f_turn_q = 1'h0;
  reg [8:0] f_w_next;
  reg [8:0] f_w_q;
  initial f_w_q = 9'h000;
  wire [9:0] f_w_sum;
  reg [12:0] f_x_next;
  reg [12:0] f_x_q;
  initial f_x_q = 13'h0000;
  wire [13:0] f_x_sum;
  wire forward;
  wire forward_and;
  wire forward_and_2;
  wire forward_and_3;
  wire forward_and_4;
  reg [104:0] forward_constants_next;
  reg [104:0] forward_constants_q;
  initial forward_constants_q = 105'h000000000000000000000000000;
  wire [2:0] \forward_constants_q.b_base ;
  wire [3:0] \forward_constants_q.columns ;
  wire [4:0] \forward_constants_q.cut ;
  wire \forward_constants_q.has_above ;
  wire [2:0] \forward_constants_q.input_last ;
  wire [6:0] \forward_constants_q.inputs ;
  wire \forward_constants_q.layer0 ;
  wire [12:0] \forward_constants_q.operand_base ;
  wire [10:0] \forward_constants_q.operand_copy ;
  wire [12:0] \forward_constants_q.out_base ;
  wire [10:0] \forward_constants_q.out_copy ;
  wire [1:0] \forward_constants_q.output_last ;
  wire [3:0] \forward_constants_q.rows ;
  wire [10:0] \forward_constants_q.state_base ;
  wire [8:0] \forward_constants_q.w_base ;
  wire [6:0] \forward_constants_q.w_stride ;
  wire forward_done;
  wire forward_first_step_and;
  wire forward_first_step_and_2;
  reg forward_first_step_next;
  wire forward_first_step_not;
  reg forward_first_step_q;
  initial forward_first_step_q = 1'h0;
  reg forward_first_tile_next;
  reg forward_first_tile_q;
  initial forward_first_tile_q = 1'h0;
  wire forward_last_layer_next;
  reg forward_last_layer_q;
  initial forward_last_layer_q = 1'h0;
  wire forward_last_tile_next;
  reg forward_last_tile_q;
  initial forward_last_tile_q = 1'h0;
  reg forward_later_step_next;
  wire forward_later_step_not;
  reg forward_later_step_q;
  initial forward_later_step_q = 1'h0;
  wire forward_layer_and;
  wire [2:0] forward_layer_choice;
  reg [1:0] forward_layer_next;
  reg [1:0] forward_layer_q;
  initial forward_layer_q = 2'h0;
  wire [2:0] forward_layer_sum;
  wire forward_not;
  wire forward_not_2;
  wire forward_not_3;
  wire forward_not_4;
  wire forward_odd_and;
  reg forward_odd_next;
  wire forward_odd_not;
  reg forward_odd_q;
  initial forward_odd_q = 1'h0;
  wire forward_or;
  wire forward_or_2;
  wire forward_ready;
  wire forward_ready_any;
  reg [1:0] forward_stage_next;
  wire forward_stage_or;
  reg [1:0] forward_stage_q;
  initial forward_stage_q = 2'h0;
  wire forward_tile_and;
  wire [2:0] forward_tile_choice;
  reg [1:0] forward_tile_next;
  reg [1:0] forward_tile_q;
  initial forward_tile_q = 2'h0;
  wire [2:0] forward_tile_sum;
  reg [8:0] forward_w_next;
  reg [8:0] forward_w_q;
  initial forward_w_q = 9'h000;
  wire [9:0] forward_w_sum;
  wire [10:0] forward_x_choice;
  reg [12:0] forward_x_next;
  reg [12:0] forward_x_q;
  initial forward_x_q = 13'h0000;
  wire [13:0] forward_x_sum;
  wire [13:0] forward_x_sum_2;
  wire forward_x_xor;
  wire gradient_credits_and;
  wire gradient_credits_and_2;
  wire gradient_credits_and_3;
  wire gradient_credits_and_4;
  wire [4:0] gradient_credits_difference;
  reg [3:0] gradient_credits_next;
  wire gradient_credits_not;
  wire gradient_credits_not_2;
  reg [3:0] gradient_credits_q;
  initial gradient_credits_q = 4'h0;
  wire [4:0] gradient_credits_sum;
  reg gradient_some_next;
  reg gradient_some_q;
  initial gradient_some_q = 1'h0;
  wire gradient_some_unequal;
  initial layer_updated = 1'h0;
  wire layer_updated_and;
  wire layer_updated_and_2;
  wire layer_updated_and_3;
  reg layer_updated_next;
  wire [9:0] length_difference;
  wire [9:0] length_next;
  reg [8:0] length_q;
  initial length_q = 9'h000;
  wire lower_and;
  reg lower_next;
  wire lower_not;
  reg lower_q;
  initial lower_q = 1'h0;
  wire on_and;
  reg on_next;
  wire on_not;
  wire on_or;
  wire on_or_2;
  wire on_or_3;
  reg on_q;
  initial on_q = 1'h0;
  wire operand_credits_and;
  wire operand_credits_and_2;
  wire operand_credits_and_3;
  wire operand_credits_and_4;
  wire operand_credits_and_5;
  wire operand_credits_and_6;
  wire [4:0] operand_credits_difference;
  reg [3:0] operand_credits_next;
  wire operand_credits_not;
  wire operand_credits_not_2;
  wire operand_credits_not_3;
  wire operand_credits_not_4;
  reg [3:0] operand_credits_q;
  initial operand_credits_q = 4'h0;
  wire [4:0] operand_credits_sum;
  reg operand_some_next;
  reg operand_some_q;
  initial operand_some_q = 1'h0;
  wire operand_some_unequal;
  reg pending_all_q;
  initial pending_all_q = 1'h0;
  wire [4:0] pending_difference;
  wire pending_next;
  reg [2:0] pending_next_2;
  reg [2:0] pending_q;
  initial pending_q = 3'h0;
  wire pending_some_next;
  reg pending_some_q;
  initial pending_some_q = 1'h0;
  wire [3:0] pending_sum;
  wire [4:0] psum_difference;
  reg [3:0] psum_left_q;
  initial psum_left_q = 4'h0;
  reg [3:0] psum_next;
  wire psum_over_equal;
  reg psum_over_next;
  reg psum_over_q;
  initial psum_over_q = 1'h0;
  wire [3:0] settle_difference;
  reg [2:0] settle_left_q;
  initial settle_left_q = 3'h0;
  reg [2:0] settle_next;
  wire settle_or;
  wire settle_or_2;
  wire settle_or_3;
  wire settle_over_equal;
  reg settle_over_next;
  reg settle_over_q;
  initial settle_over_q = 1'h0;
  initial skipped = 1'h0;
  wire skipped_and;
  wire skipped_and_2;
  reg skipped_next;
  initial slot = 43'h00000000000;
  wire [3:0] \slot.columns ;
  wire \slot.first_input ;
  wire [10:0] \slot.gradient ;
  wire \slot.last_input ;
  wire [3:0] \slot.rows ;
  wire [8:0] \slot.w ;
  wire [12:0] \slot.x ;
  wire [3:0] slot_choice;
  wire [9:0] slot_difference;
  reg [8:0] slot_left_q;
  initial slot_left_q = 9'h000;
  wire slot_long_next;
  reg slot_long_q;
  initial slot_long_q = 1'h0;
  reg [8:0] slot_next;
  reg [42:0] slot_next_2;
  wire [3:0] slot_next_2_choice;
  wire [3:0] slot_next_2_choice_2;
  wire [3:0] slot_next_2_choice_3;
  wire [13:0] slot_next_2_sum;
  wire [9:0] slot_next_2_sum_2;
  wire [13:0] slot_next_2_sum_3;
  wire slot_or;
  wire slot_over_equal;
  reg slot_over_next;
  reg slot_over_q;
  initial slot_over_q = 1'h0;
  wire sums_credits_and;
  wire sums_credits_and_2;
  wire sums_credits_and_3;
  wire sums_credits_and_4;
  wire [2:0] sums_credits_difference;
  reg [1:0] sums_credits_next;
  wire sums_credits_not;
  wire sums_credits_not_2;
  reg [1:0] sums_credits_q;
  initial sums_credits_q = 2'h0;
  wire [2:0] sums_credits_sum;
  reg sums_some_next;
  reg sums_some_q;
  initial sums_some_q = 1'h0;
  wire sums_some_unequal;
  wire u_first_next;
  reg u_first_q;
  initial u_first_q = 1'h0;
  wire u_input_and;
  reg [2:0] u_input_next;
  wire u_input_not;
  wire u_input_or;
  reg [2:0] u_input_q;
  initial u_input_q = 3'h0;
  wire [3:0] u_input_sum;
  wire u_last_next;
  reg u_last_q;
  initial u_last_q = 1'h0;
  wire u_may_and;
  wire u_may_and_2;
  wire u_may_and_3;
  wire u_may_and_4;
  wire u_may_and_5;
  wire u_may_and_6;
  wire u_may_and_7;
  wire u_may_and_8;
  reg u_may_next;
  wire u_may_not;
  wire u_may_not_2;
  wire u_may_or;
  reg u_may_q;
  initial u_may_q = 1'h0;
  wire u_open_and;
  wire u_open_and_2;
  wire u_open_and_3;
  wire u_open_and_4;
  wire u_open_and_5;
  reg u_open_next;
  wire u_open_not;
  wire u_open_not_2;
  wire u_open_or;
  reg u_open_q;
  initial u_open_q = 1'h0;
  reg [8:0] u_w_next;
  reg [8:0] u_w_q;
  initial u_w_q = 9'h000;
  wire [9:0] u_w_sum;
  reg [12:0] u_x_next;
  reg [12:0] u_x_q;
  initial u_x_q = 13'h0000;
  wire [13:0] u_x_sum;
  wire update;
  wire update_and;
  wire update_and_2;
  wire update_and_3;
  wire update_and_4;
  reg [104:0] update_constants_next;
  reg [104:0] update_constants_q;
  initial update_constants_q = 105'h000000000000000000000000000;
  wire [2:0] \update_constants_q.b_base ;
  wire [3:0] \update_constants_q.columns ;
  wire [4:0] \update_constants_q.cut ;
  wire \update_constants_q.has_above ;
  wire [2:0] \update_constants_q.input_last ;
  wire [6:0] \update_constants_q.inputs ;
  wire \update_constants_q.layer0 ;
  wire [12:0] \update_constants_q.operand_base ;
  wire [10:0] \update_constants_q.operand_copy ;
  wire [12:0] \update_constants_q.out_base ;
  wire [10:0] \update_constants_q.out_copy ;
  wire [1:0] \update_constants_q.output_last ;
  wire [3:0] \update_constants_q.rows ;
  wire [10:0] \update_constants_q.state_base ;
  wire [8:0] \update_constants_q.w_base ;
  wire [6:0] \update_constants_q.w_stride ;
  wire update_done;
  wire update_done_and;
  wire update_done_and_2;
  wire update_done_and_3;
  wire update_first_step_and;
  wire update_first_step_and_2;
  reg update_first_step_next;
  wire update_first_step_not;
  reg update_first_step_q;
  initial update_first_step_q = 1'h0;
  reg update_first_tile_next;
  reg update_first_tile_q;
  initial update_first_tile_q = 1'h0;
  reg [10:0] update_gradient_next;
  reg [10:0] update_gradient_q;
  initial update_gradient_q = 11'h000;
  wire [11:0] update_gradient_sum;
  wire update_last_layer_next;
  reg update_last_layer_q;
  initial update_last_layer_q = 1'h0;
  wire update_last_tile_next;
  reg update_last_tile_q;
  initial update_last_tile_q = 1'h0;
  reg update_later_step_next;
  wire update_later_step_not;
  reg update_later_step_q;
  initial update_later_step_q = 1'h0;
  wire update_layer_and;
  wire [2:0] update_layer_choice;
  reg [1:0] update_layer_next;
  reg [1:0] update_layer_q;
  initial update_layer_q = 2'h0;
  wire [2:0] update_layer_sum;
  reg update_next;
  wire update_not;
  wire update_not_2;
  wire update_not_3;
  wire update_odd_and;
  reg update_odd_next;
  wire update_odd_not;
  reg update_odd_q;
  initial update_odd_q = 1'h0;
  wire update_or;
  wire update_or_2;
  reg update_q;
  initial update_q = 1'h0;
  wire update_ready;
  wire update_ready_any;
  reg [1:0] update_stage_next;
  wire update_stage_or;
  reg [1:0] update_stage_q;
  initial update_stage_q = 2'h0;
  wire update_tile_and;
  wire [2:0] update_tile_choice;
  reg [1:0] update_tile_next;
  reg [1:0] update_tile_q;
  initial update_tile_q = 2'h0;
  wire [2:0] update_tile_sum;
  wire update_wanted;
  wire update_wanted_and;
  wire [10:0] update_x_choice;
  reg [12:0] update_x_next;
  reg [12:0] update_x_q;
  initial update_x_q = 13'h0000;
  wire [13:0] update_x_sum;
  wire [13:0] update_x_sum_2;
  wire update_x_xor;
  wire waiting_and;
  wire waiting_and_2;
  wire waiting_and_3;
  wire waiting_and_4;
  wire waiting_and_5;
  wire waiting_and_6;
  wire waiting_and_7;
  wire waiting_not;
  wire waiting_not_2;
  wire waiting_not_3;
  wire waiting_not_4;
  wire weights_credits_and;
  wire weights_credits_and_2;
  wire weights_credits_and_3;
  wire weights_credits_and_4;
  wire [6:0] weights_credits_difference;
  reg [5:0] weights_credits_next;
  wire weights_credits_not;
  wire weights_credits_not_2;
  reg [5:0] weights_credits_q;
  initial weights_credits_q = 6'h00;
  wire [6:0] weights_credits_sum;
  reg weights_some_next;
  reg weights_some_q;
  initial weights_some_q = 1'h0;
  wire weights_some_unequal;
  assign slot_long_next = samples > 4'hc;
  assign length_difference = samples - 2'h2;
  assign length_next = slot_long_q ? length_difference : 10'h00a;
  assign apart_next = length_q + 4'hf;
  assign slot_difference = slot_left_q - 1'h1;
  assign slot_over_equal = slot_left_q == 1'h1;
  assign slot_or = begin_forward | begin_update;
  assign apart_difference = apart_left_q - 1'h1;
  assign apart_over_equal = apart_left_q == 1'h1;
  assign psum_difference = psum_left_q - 1'h1;
  assign psum_over_equal = psum_left_q == 1'h1;
  assign forward_last_layer_next = forward_layer_q == 2'h2;
  assign forward_layer_and = forward_done & forward_last_tile_q;
  assign forward_layer_sum = forward_layer_q + 1'h1;
  assign forward_layer_choice = forward_last_layer_q ? 3'h0 : forward_layer_sum;
  assign forward_stage_or = start | forward_done;
  assign forward_last_tile_next = forward_tile_q == forward_constants_q[4:3];
  assign forward_tile_and = forward_stage_q[1] & forward_first_tile_q;
  assign forward_first_step_not = ~ go_on;
  assign forward_odd_and = go_on & odd;
  assign forward_tile_sum = forward_tile_q + 1'h1;
  assign forward_tile_choice = forward_last_tile_q ? 3'h0 : forward_tile_sum;
  assign forward_first_step_and_2 = forward_done & forward_last_tile_q;
  assign forward_first_step_and = forward_first_step_and_2 & forward_last_layer_q;
  assign forward_later_step_not = ~ forward_first_step_q;
  assign forward_odd_not = ~ forward_odd_q;
  assign forward_x_sum = forward_x_q + 1'h0;
  assign forward_w_sum = forward_w_q + forward_constants_q[35:29];
  assign forward_x_choice = forward_x_xor ? forward_constants_q[73:63] : 11'h000;
  assign forward_x_sum_2 = forward_constants_q[62:50] + forward_x_choice;
  assign update_last_layer_next = update_layer_q == 2'h2;
  assign update_layer_and = update_done & update_last_tile_q;
  assign update_layer_sum = update_layer_q + 1'h1;
  assign update_layer_choice = update_last_layer_q ? 3'h0 : update_layer_sum;
  assign update_stage_or = start | update_done;
  assign update_last_tile_next = update_tile_q == update_constants_q[4:3];
  assign update_tile_and = update_stage_q[1] & update_first_tile_q;
  assign update_first_step_not = ~ go_on;
  assign update_odd_and = go_on & odd;
  assign update_tile_sum = update_tile_q + 1'h1;
  assign update_tile_choice = update_last_tile_q ? 3'h0 : update_tile_sum;
  assign update_first_step_and_2 = update_done & update_last_tile_q;
  assign update_first_step_and = update_first_step_and_2 & update_last_layer_q;
  assign update_later_step_not = ~ update_first_step_q;
  assign update_odd_not = ~ update_odd_q;
  assign update_x_sum = update_x_q + 1'h0;
  assign update_gradient_sum = update_gradient_q + 9'h100;
  assign update_x_choice = update_odd_q ? 11'h000 : update_constants_q[73:63];
  assign update_x_sum_2 = update_constants_q[62:50] + update_x_choice;
  assign f_first_next = ~| f_input_q;
  assign f_last_next = f_input_q == forward_constants_q[2:0];
  assign f_input_not = ~ f_last_q;
  assign f_input_and = begin_forward & f_input_not;
  assign f_input_or = start | begin_forward;
  assign f_input_sum = f_input_q + 1'h1;
  assign f_x_sum = f_x_q + 9'h100;
  assign f_w_sum = f_w_q + 4'h8;
  assign u_first_next = ~| u_input_q;
  assign u_last_next = u_input_q == update_constants_q[2:0];
  assign u_input_not = ~ u_last_q;
  assign u_input_and = begin_update & u_input_not;
  assign u_input_or = start | begin_update;
  assign u_input_sum = u_input_q + 1'h1;
  assign u_x_sum = u_x_q + 9'h100;
  assign u_w_sum = u_w_q + 4'h8;
  assign settle_difference = settle_left_q - 1'h1;
  assign settle_over_equal = settle_left_q == 1'h1;
  assign settle_or_3 = begin_forward | begin_update;
  assign settle_or_2 = settle_or_3 | choose;
  assign settle_or = settle_or_2 | start;
  assign blocked_not = ~ permit;
  assign blocked_and = at_turn_q & blocked_not;
  assign blocked_next = blocked_and | drop;
  assign pending_some_next = | pending_q;
  assign pending_next = pending_q == 2'h2;
  assign f_open_not = ~ forward_done;
  assign f_open_and_2 = f_open_q & f_open_not;
  assign f_open_not_2 = ~ blocked_q;
  assign f_open_and_3 = choose & f_open_not_2;
  assign f_open_or = f_open_and_2 | f_open_and_3;
  assign f_open_not_3 = ~ drop;
  assign f_open_and = f_open_or & f_open_not_3;
  assign u_open_and_2 = begin_update & u_last_q;
  assign u_open_not = ~ u_open_and_2;
  assign u_open_and = u_open_q & u_open_not;
  assign u_open_and_4 = choose & update_wanted;
  assign u_open_and_5 = update_wanted & update_first_step_q;
  assign u_open_not_2 = ~ u_open_and_5;
  assign u_open_and_3 = u_open_and_4 & u_open_not_2;
  assign u_open_or = u_open_and | u_open_and_3;
  assign pending_sum = pending_q + forward_done;
  assign pending_difference = pending_sum - update_done;
  assign f_turn_or = begin_forward | begin_update;
  assign at_turn_and_2 = forward_done & forward_last_tile_q;
  assign at_turn_and = at_turn_and_2 & forward_last_layer_q;
  assign operand_credits_not_2 = ~ forward_constants_q[99];
  assign operand_credits_and_3 = operand_credits_not_2 & forward_first_tile_q;
  assign operand_credits_and_2 = begin_forward & operand_credits_and_3;
  assign operand_credits_not = ~ operand_credits_and_2;
  assign operand_credits_and = operand_ready & operand_credits_not;
  assign operand_credits_not_3 = ~ forward_constants_q[99];
  assign operand_credits_and_6 = operand_credits_not_3 & forward_first_tile_q;
  assign operand_credits_and_5 = begin_forward & operand_credits_and_6;
  assign operand_credits_not_4 = ~ operand_ready;
  assign operand_credits_and_4 = operand_credits_and_5 & operand_credits_not_4;
  assign operand_credits_sum = operand_credits_q + 1'h1;
  assign operand_credits_difference = operand_credits_q - 1'h1;
  assign operand_some_unequal = operand_credits_q != 1'h1;
  assign gradient_credits_and_2 = begin_update & u_first_q;
  assign gradient_credits_not = ~ gradient_credits_and_2;
  assign gradient_credits_and = gradient_ready & gradient_credits_not;
  assign gradient_credits_and_4 = begin_update & u_first_q;
  assign gradient_credits_not_2 = ~ gradient_ready;
  assign gradient_credits_and_3 = gradient_credits_and_4 & gradient_credits_not_2;
  assign gradient_credits_sum = gradient_credits_q + 1'h1;
  assign gradient_credits_difference = gradient_credits_q - 1'h1;
  assign gradient_some_unequal = gradient_credits_q != 1'h1;
  assign sums_credits_and_2 = begin_forward & f_last_q;
  assign sums_credits_not = ~ sums_credits_and_2;
  assign sums_credits_and = sums_free & sums_credits_not;
  assign sums_credits_and_4 = begin_forward & f_last_q;
  assign sums_credits_not_2 = ~ sums_free;
  assign sums_credits_and_3 = sums_credits_and_4 & sums_credits_not_2;
  assign sums_credits_sum = sums_credits_q + 1'h1;
  assign sums_credits_difference = sums_credits_q - 1'h1;
  assign sums_some_unequal = sums_credits_q != 1'h1;
  assign weights_credits_and_2 = begin_forward & forward_later_step_q;
  assign weights_credits_not = ~ weights_credits_and_2;
  assign weights_credits_and = weights_written & weights_credits_not;
  assign weights_credits_and_4 = begin_forward & forward_later_step_q;
  assign weights_credits_not_2 = ~ weights_written;
  assign weights_credits_and_3 = weights_credits_and_4 & weights_credits_not_2;
  assign weights_credits_sum = weights_credits_q + 1'h1;
  assign weights_credits_difference = weights_credits_q - 1'h1;
  assign weights_some_unequal = weights_credits_q != 1'h1;
  assign drain_credits_not = ~ begin_update;
  assign drain_credits_and = drain_free & drain_credits_not;
  assign drain_credits_not_2 = ~ drain_free;
  assign drain_credits_and_2 = begin_update & drain_credits_not_2;
  assign drain_credits_sum = drain_credits_q + 1'h1;
  assign drain_credits_difference = drain_credits_q - 1'h1;
  assign drain_some_unequal = drain_credits_q != 1'h1;
  assign f_may_and_10 = forward_ready & update_ready;
  assign f_may_and_9 = f_may_and_10 & settle_over_q;
  assign f_may_and_8 = f_may_and_9 & begun_q;
  assign f_may_not = ~ start;
  assign f_may_and_7 = f_may_and_8 & f_may_not;
  assign f_may_and_6 = f_may_and_7 & f_open_q;
  assign f_may_not_3 = ~ forward_constants_q[99];
  assign f_may_and_11 = f_may_not_3 & forward_first_tile_q;
  assign f_may_not_2 = ~ f_may_and_11;
  assign f_may_or = operand_some_q | f_may_not_2;
  assign f_may_and_5 = f_may_and_6 & f_may_or;
  assign f_may_not_4 = ~ f_last_q;
  assign f_may_or_2 = sums_some_q | f_may_not_4;
  assign f_may_and_4 = f_may_and_5 & f_may_or_2;
  assign f_may_not_5 = ~ forward_later_step_q;
  assign f_may_or_3 = weights_some_q | f_may_not_5;
  assign f_may_and_3 = f_may_and_4 & f_may_or_3;
  assign f_may_or_4 = psum_over_q | f_first_q;
  assign f_may_and_2 = f_may_and_3 & f_may_or_4;
  assign f_may_not_6 = ~ drop;
  assign f_may_and = f_may_and_2 & f_may_not_6;
  assign u_may_and_8 = forward_ready & update_ready;
  assign u_may_and_7 = u_may_and_8 & settle_over_q;
  assign u_may_and_6 = u_may_and_7 & begun_q;
  assign u_may_not = ~ start;
  assign u_may_and_5 = u_may_and_6 & u_may_not;
  assign u_may_and_4 = u_may_and_5 & u_open_q;
  assign u_may_not_2 = ~ u_first_q;
  assign u_may_or = gradient_some_q | u_may_not_2;
  assign u_may_and_3 = u_may_and_4 & u_may_or;
  assign u_may_and_2 = u_may_and_3 & drain_some_q;
  assign u_may_and = u_may_and_2 & apart_over_q;
  assign on_or_2 = begin_forward | begin_update;
  assign on_not = ~ slot_over_q;
  assign on_and = on_q & on_not;
  assign on_or = on_or_2 | on_and;
  assign skipped_and_2 = update_wanted & update_first_step_q;
  assign skipped_and = choose & skipped_and_2;
  assign layer_updated_and_3 = \end  & update_q;
  assign layer_updated_and_2 = layer_updated_and_3 & closing_q;
  assign layer_updated_and = layer_updated_and_2 & lower_q;
  assign update_or = begin_forward | begin_update;
  assign lower_not = ~ update_constants_q[99];
  assign lower_and = update_last_tile_q & lower_not;
  assign slot_choice = f_last_q ? forward_constants_q[8:5] : 4'h8;
  assign slot_next_2_choice = forward_last_tile_q ? forward_constants_q[12:9] : 4'h8;
  assign slot_next_2_sum = forward_x_q + f_x_q;
  assign slot_next_2_sum_2 = forward_w_q + f_w_q;
  assign slot_next_2_choice_2 = u_last_q ? update_constants_q[8:5] : 4'h8;
  assign slot_next_2_choice_3 = update_last_tile_q ? update_constants_q[12:9] : 4'h8;
  assign slot_next_2_sum_3 = update_x_q + u_x_q;
  assign forward_ready_any = | forward_stage_q;
  assign forward_ready = ~ forward_ready_any;
  assign update_ready_any = | update_stage_q;
  assign update_ready = ~ update_ready_any;
  assign update_wanted_and = blocked_q & pending_some_q;
  assign update_wanted = pending_all_q | update_wanted_and;
  assign choose_and_6 = forward_ready & update_ready;
  assign choose_and_5 = choose_and_6 & settle_over_q;
  assign choose_and_4 = choose_and_5 & begun_q;
  assign choose_not = ~ f_open_q;
  assign choose_and_3 = choose_and_4 & choose_not;
  assign choose_not_2 = ~ u_open_q;
  assign choose_and_2 = choose_and_3 & choose_not_2;
  assign choose_not_3 = ~ halt;
  assign choose_and = choose_and_2 & choose_not_3;
  assign choose_not_4 = ~ blocked_q;
  assign choose_or = choose_not_4 | update_wanted;
  assign choose = choose_and & choose_or;
  assign forward_done = begin_forward & f_last_q;
  assign update_done_and = begin_update & u_last_q;
  assign update_done_and_3 = update_wanted & update_first_step_q;
  assign update_done_and_2 = choose & update_done_and_3;
  assign update_done = update_done_and | update_done_and_2;
  assign begin_step_and = choose & at_turn_q;
  assign begin_step_not = ~ blocked_q;
  assign begin_step = begin_step_and & begin_step_not;
  assign waiting_and_7 = forward_ready & update_ready;
  assign waiting_and_6 = waiting_and_7 & settle_over_q;
  assign waiting_and_5 = waiting_and_6 & begun_q;
  assign waiting_not = ~ f_open_q;
  assign waiting_and_4 = waiting_and_5 & waiting_not;
  assign waiting_not_2 = ~ u_open_q;
  assign waiting_and_3 = waiting_and_4 & waiting_not_2;
  assign waiting_and_2 = waiting_and_3 & blocked_q;
  assign waiting_not_3 = ~ pending_some_q;
  assign waiting_and = waiting_and_2 & waiting_not_3;
  assign waiting_not_4 = ~ on;
  assign waiting = waiting_and & waiting_not_4;
  assign drains_free = drain_credits_q == 2'h2;
  assign forward_or = begin_forward | begin_update;
  assign forward_not = ~ forward_or;
  assign forward_and_4 = slot_over_q & forward_not;
  assign forward_not_2 = ~ halt;
  assign forward_and_3 = forward_and_4 & forward_not_2;
  assign forward_and_2 = forward_and_3 & f_may_q;
  assign forward_not_3 = ~ drop;
  assign forward_and = forward_and_2 & forward_not_3;
  assign forward_not_4 = ~ u_may_q;
  assign forward_or_2 = f_turn_q | forward_not_4;
  assign forward = forward_and & forward_or_2;
  assign update_or_2 = begin_forward | begin_update;
  assign update_not = ~ update_or_2;
  assign update_and_3 = slot_over_q & update_not;
  assign update_not_2 = ~ halt;
  assign update_and_2 = update_and_3 & update_not_2;
  assign update_and = update_and_2 & u_may_q;
  assign update_and_4 = f_turn_q & f_may_q;
  assign update_not_3 = ~ update_and_4;
  assign update = update_and & update_not_3;
  assign \end  = on_q & slot_over_q;
  assign on_or_3 = begin_forward | begin_update;
  assign on = on_q | on_or_3;
  always @(posedge clk)
    slot_long_q <= slot_long_next;
  always @(posedge clk)
    length_q <= length_next[8:0];
  always @(posedge clk)
    apart_q <= apart_next[8:0];
  always @(posedge clk)
    slot_left_q <= slot_next;
  always @(posedge clk)
    slot_over_q <= slot_over_next;
  always @(posedge clk)
    apart_left_q <= apart_next_2;
  always @(posedge clk)
    apart_over_q <= apart_over_next;
  always @(posedge clk)
    psum_left_q <= psum_next;
  always @(posedge clk)
    psum_over_q <= psum_over_next;
  always @(posedge clk)
    forward_constants_q <= forward_constants_next;
  always @(posedge clk)
    forward_last_layer_q <= forward_last_layer_next;
  always @(posedge clk)
    forward_layer_q <= forward_layer_next;
  always @(posedge clk)
    forward_stage_q <= forward_stage_next;
  always @(posedge clk)
    forward_last_tile_q <= forward_last_tile_next;
  always @(posedge clk)
    forward_tile_q <= forward_tile_next;
  always @(posedge clk)
    forward_first_tile_q <= forward_first_tile_next;
  always @(posedge clk)
    forward_first_step_q <= forward_first_step_next;
  always @(posedge clk)
    forward_later_step_q <= forward_later_step_next;
  always @(posedge clk)
    forward_odd_q <= forward_odd_next;
  always @(posedge clk)
    forward_x_q <= forward_x_next;
  always @(posedge clk)
    forward_w_q <= forward_w_next;
  always @(posedge clk)
    update_constants_q <= update_constants_next;
  always @(posedge clk)
    update_last_layer_q <= update_last_layer_next;
  always @(posedge clk)
    update_layer_q <= update_layer_next;
  always @(posedge clk)
    update_stage_q <= update_stage_next;
  always @(posedge clk)
    update_last_tile_q <= update_last_tile_next;
  always @(posedge clk)
    update_tile_q <= update_tile_next;
  always @(posedge clk)
    update_first_tile_q <= update_first_tile_next;
  always @(posedge clk)
    update_first_step_q <= update_first_step_next;
  always @(posedge clk)
    update_later_step_q <= update_later_step_next;
  always @(posedge clk)
    update_odd_q <= update_odd_next;
  always @(posedge clk)
    update_x_q <= update_x_next;
  always @(posedge clk)
    update_gradient_q <= update_gradient_next;
  always @(posedge clk)
    f_first_q <= f_first_next;
  always @(posedge clk)
    f_last_q <= f_last_next;
  always @(posedge clk)
    f_input_q <= f_input_next;
  always @(posedge clk)
    f_x_q <= f_x_next;
  always @(posedge clk)
    f_w_q <= f_w_next;
  always @(posedge clk)
    u_first_q <= u_first_next;
  always @(posedge clk)
    u_last_q <= u_last_next;
  always @(posedge clk)
    u_input_q <= u_input_next;
  always @(posedge clk)
    u_x_q <= u_x_next;
  always @(posedge clk)
    u_w_q <= u_w_next;
  always @(posedge clk)
    settle_left_q <= settle_next;
  always @(posedge clk)
    settle_over_q <= settle_over_next;
  always @(posedge clk)
    blocked_q <= blocked_next;
  always @(posedge clk)
    pending_some_q <= pending_some_next;
  always @(posedge clk)
    pending_all_q <= pending_next;
  always @(posedge clk)
    f_open_q <= f_open_next;
  always @(posedge clk)
    u_open_q <= u_open_next;
  always @(posedge clk)
    pending_q <= pending_next_2;
  always @(posedge clk)
    f_turn_q <= f_turn_next;
  always @(posedge clk)
    at_turn_q <= at_turn_next;
  always @(posedge clk)
    begun_q <= begun_next;
  always @(posedge clk)
    operand_credits_q <= operand_credits_next;
  always @(posedge clk)
    operand_some_q <= operand_some_next;
  always @(posedge clk)
    gradient_credits_q <= gradient_credits_next;
  always @(posedge clk)
    gradient_some_q <= gradient_some_next;
  always @(posedge clk)
    sums_credits_q <= sums_credits_next;
  always @(posedge clk)
    sums_some_q <= sums_some_next;
  always @(posedge clk)
    weights_credits_q <= weights_credits_next;
  always @(posedge clk)
    weights_some_q <= weights_some_next;
  always @(posedge clk)
    drain_credits_q <= drain_credits_next;
  always @(posedge clk)
    drain_some_q <= drain_some_next;
  always @(posedge clk)
    f_may_q <= f_may_next;
  always @(posedge clk)
    u_may_q <= u_may_next;
  always @(posedge clk)
    begin_forward <= begin_forward_next;
  always @(posedge clk)
    begin_update <= begin_update_next;
  always @(posedge clk)
    on_q <= on_next;
  always @(posedge clk)
    skipped <= skipped_next;
  always @(posedge clk)
    layer_updated <= layer_updated_next;
  always @(posedge clk)
    update_q <= update_next;
  always @(posedge clk)
    closing_q <= closing_next;
  always @(posedge clk)
    lower_q <= lower_next;
  always @(posedge clk)
    slot <= slot_next_2;
  assign unused_2_ = ~ update_odd_q;
  always @* begin
    if (unused_5_) begin end
    forward_constants_next = 105'h000000000000000000000000000;
    casez (forward_layer_q)
      2'h0:
          forward_constants_next = 105'h1fe00200000000000080008111f;
      2'h1:
          forward_constants_next = 105'h08500400200200200441004110b;
      2'h2:
          forward_constants_next = 105'h080000001004003006214020509;
      default: ;
    endcase
  end
  always @* begin
    if (unused_5_) begin end
    update_constants_next = 105'h000000000000000000000000000;
    casez (update_layer_q)
      2'h0:
          update_constants_next = 105'h1fe00200000000000080008111f;
      2'h1:
          update_constants_next = 105'h08500400200200200441004110b;
      2'h2:
          update_constants_next = 105'h080000001004003006214020509;
      default: ;
    endcase
  end
  always @* begin
    if (unused_5_) begin end
    slot_next = slot_difference[8:0];
    if (slot_or) begin
      slot_next = length_q;
    end
  end
  always @* begin
    if (unused_5_) begin end
    slot_over_next = slot_over_q;
    if (slot_over_equal) begin
      slot_over_next = 1'h1;
    end
    if (slot_or) begin
      slot_over_next = 1'h0;
    end
    if (start) begin
      slot_over_next = 1'h1;
    end
  end
  always @* begin
    if (unused_5_) begin end
    apart_next_2 = apart_difference[8:0];
    if (begin_update) begin
      apart_next_2 = apart_q;
    end
  end
  always @* begin
    if (unused_5_) begin end
    apart_over_next = apart_over_q;
    if (apart_over_equal) begin
      apart_over_next = 1'h1;
    end
    if (begin_update) begin
      apart_over_next = 1'h0;
    end
    if (start) begin
      apart_over_next = 1'h1;
    end
  end
  always @* begin
    if (unused_5_) begin end
    psum_next = psum_difference[3:0];
    if (begin_forward) begin
      psum_next = 4'hb;
    end
  end
  always @* begin
    if (unused_5_) begin end
    psum_over_next = psum_over_q;
    if (psum_over_equal) begin
      psum_over_next = 1'h1;
    end
    if (begin_forward) begin
      psum_over_next = 1'h0;
    end
    if (start) begin
      psum_over_next = 1'h1;
    end
  end
  always @* begin
    if (unused_5_) begin end
    forward_layer_next = forward_layer_q;
    if (start) begin
      forward_layer_next = 2'h0;
    end else if (forward_layer_and) begin
      forward_layer_next = forward_layer_choice[1:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    forward_stage_next = { forward_stage_q[0], forward_stage_or };
    if (rst) begin
      forward_stage_next = 2'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    forward_tile_next = forward_tile_q;
    if (start) begin
      forward_tile_next = 2'h0;
    end else if (forward_done) begin
      forward_tile_next = forward_tile_choice[1:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    forward_first_tile_next = forward_first_tile_q;
    if (start) begin
      forward_first_tile_next = 1'h1;
    end else if (forward_done) begin
      forward_first_tile_next = forward_last_tile_q;
    end
  end
  always @* begin
    if (unused_5_) begin end
    forward_first_step_next = forward_first_step_q;
    if (start) begin
      forward_first_step_next = forward_first_step_not;
    end else if (forward_done) begin
      if (forward_first_step_and) begin
        forward_first_step_next = 1'h0;
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    forward_later_step_next = forward_later_step_q;
    if (start) begin
      forward_later_step_next = 1'h0;
    end else if (forward_done) begin
      if (forward_first_step_and) begin
        forward_later_step_next = forward_later_step_not;
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    forward_odd_next = forward_odd_q;
    if (start) begin
      forward_odd_next = forward_odd_and;
    end else if (forward_done) begin
      if (forward_first_step_and) begin
        forward_odd_next = forward_odd_not;
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    forward_x_next = forward_x_q;
    if (start) begin
    end else if (forward_done) begin
      forward_x_next = forward_x_sum[12:0];
    end else if (forward_tile_and) begin
      forward_x_next = forward_x_sum_2[12:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    forward_w_next = forward_w_q;
    if (start) begin
    end else if (forward_done) begin
      forward_w_next = forward_w_sum[8:0];
    end else if (forward_tile_and) begin
      forward_w_next = forward_constants_q[28:20];
    end
  end
  always @* begin
    if (unused_5_) begin end
    update_layer_next = update_layer_q;
    if (start) begin
      update_layer_next = 2'h0;
    end else if (update_layer_and) begin
      update_layer_next = update_layer_choice[1:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    update_stage_next = { update_stage_q[0], update_stage_or };
    if (rst) begin
      update_stage_next = 2'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    update_tile_next = update_tile_q;
    if (start) begin
      update_tile_next = 2'h0;
    end else if (update_done) begin
      update_tile_next = update_tile_choice[1:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    update_first_tile_next = update_first_tile_q;
    if (start) begin
      update_first_tile_next = 1'h1;
    end else if (update_done) begin
      update_first_tile_next = update_last_tile_q;
    end
  end
  always @* begin
    if (unused_5_) begin end
    update_first_step_next = update_first_step_q;
    if (start) begin
      update_first_step_next = update_first_step_not;
    end else if (update_done) begin
      if (update_first_step_and) begin
        update_first_step_next = 1'h0;
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    update_later_step_next = update_later_step_q;
    if (start) begin
      update_later_step_next = 1'h0;
    end else if (update_done) begin
      if (update_first_step_and) begin
        update_later_step_next = update_later_step_not;
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    update_odd_next = update_odd_q;
    if (start) begin
      update_odd_next = update_odd_and;
    end else if (update_done) begin
      if (update_first_step_and) begin
        update_odd_next = update_odd_not;
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    update_x_next = update_x_q;
    if (start) begin
    end else if (update_done) begin
      update_x_next = update_x_sum[12:0];
    end else if (update_tile_and) begin
      update_x_next = update_x_sum_2[12:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    update_gradient_next = update_gradient_q;
    if (start) begin
    end else if (update_done) begin
      update_gradient_next = update_gradient_sum[10:0];
    end else if (update_tile_and) begin
      update_gradient_next = update_constants_q[49:39];
    end
  end
  always @* begin
    if (unused_5_) begin end
    f_input_next = f_input_q;
    if (f_input_and) begin
      f_input_next = f_input_sum[2:0];
    end else if (f_input_or) begin
      f_input_next = 3'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    f_x_next = f_x_q;
    if (f_input_and) begin
      f_x_next = f_x_sum[12:0];
    end else if (f_input_or) begin
      f_x_next = 13'h0000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    f_w_next = f_w_q;
    if (f_input_and) begin
      f_w_next = f_w_sum[8:0];
    end else if (f_input_or) begin
      f_w_next = 9'h000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    u_input_next = u_input_q;
    if (u_input_and) begin
      u_input_next = u_input_sum[2:0];
    end else if (u_input_or) begin
      u_input_next = 3'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    u_x_next = u_x_q;
    if (u_input_and) begin
      u_x_next = u_x_sum[12:0];
    end else if (u_input_or) begin
      u_x_next = 13'h0000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    u_w_next = u_w_q;
    if (u_input_and) begin
      u_w_next = u_w_sum[8:0];
    end else if (u_input_or) begin
      u_w_next = 9'h000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    settle_next = settle_difference[2:0];
    if (settle_or) begin
      settle_next = 3'h4;
    end
  end
  always @* begin
    if (unused_5_) begin end
    settle_over_next = settle_over_q;
    if (settle_over_equal) begin
      settle_over_next = 1'h1;
    end
    if (settle_or) begin
      settle_over_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    f_open_next = f_open_and;
    if (start) begin
      f_open_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    u_open_next = u_open_or;
    if (start) begin
      u_open_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    pending_next_2 = pending_difference[2:0];
    if (start) begin
      pending_next_2 = 3'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    f_turn_next = f_turn_q;
    if (choose) begin
      f_turn_next = 1'h1;
    end else if (f_turn_or) begin
      f_turn_next = begin_update;
    end
  end
  always @* begin
    if (unused_5_) begin end
    at_turn_next = at_turn_q;
    if (at_turn_and) begin
      at_turn_next = 1'h1;
    end else if (begin_step) begin
      at_turn_next = 1'h0;
    end
    if (start) begin
      at_turn_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    begun_next = begun_q;
    if (start) begin
      begun_next = 1'h1;
    end
    if (rst) begin
      begun_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    operand_credits_next = operand_credits_q;
    if (start) begin
      operand_credits_next = 4'h0;
    end else if (operand_credits_and) begin
      operand_credits_next = operand_credits_sum[3:0];
    end else if (operand_credits_and_4) begin
      operand_credits_next = operand_credits_difference[3:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    operand_some_next = operand_some_q;
    if (start) begin
      operand_some_next = 1'h0;
    end else if (operand_credits_and) begin
      operand_some_next = 1'h1;
    end else if (operand_credits_and_4) begin
      operand_some_next = operand_some_unequal;
    end
  end
  always @* begin
    if (unused_5_) begin end
    gradient_credits_next = gradient_credits_q;
    if (start) begin
      gradient_credits_next = 4'h0;
    end else if (gradient_credits_and) begin
      gradient_credits_next = gradient_credits_sum[3:0];
    end else if (gradient_credits_and_3) begin
      gradient_credits_next = gradient_credits_difference[3:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    gradient_some_next = gradient_some_q;
    if (start) begin
      gradient_some_next = 1'h0;
    end else if (gradient_credits_and) begin
      gradient_some_next = 1'h1;
    end else if (gradient_credits_and_3) begin
      gradient_some_next = gradient_some_unequal;
    end
  end
  always @* begin
    if (unused_5_) begin end
    sums_credits_next = sums_credits_q;
    if (start) begin
      sums_credits_next = 2'h2;
    end else if (sums_credits_and) begin
      sums_credits_next = sums_credits_sum[1:0];
    end else if (sums_credits_and_3) begin
      sums_credits_next = sums_credits_difference[1:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    sums_some_next = sums_some_q;
    if (start) begin
      sums_some_next = 1'h1;
    end else if (sums_credits_and) begin
      sums_some_next = 1'h1;
    end else if (sums_credits_and_3) begin
      sums_some_next = sums_some_unequal;
    end
  end
  always @* begin
    if (unused_5_) begin end
    weights_credits_next = weights_credits_q;
    if (start) begin
      weights_credits_next = 6'h00;
    end else if (weights_credits_and) begin
      weights_credits_next = weights_credits_sum[5:0];
    end else if (weights_credits_and_3) begin
      weights_credits_next = weights_credits_difference[5:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    weights_some_next = weights_some_q;
    if (start) begin
      weights_some_next = 1'h0;
    end else if (weights_credits_and) begin
      weights_some_next = 1'h1;
    end else if (weights_credits_and_3) begin
      weights_some_next = weights_some_unequal;
    end
  end
  always @* begin
    if (unused_5_) begin end
    drain_credits_next = drain_credits_q;
    if (start) begin
      drain_credits_next = 2'h2;
    end else if (drain_credits_and) begin
      drain_credits_next = drain_credits_sum[1:0];
    end else if (drain_credits_and_2) begin
      drain_credits_next = drain_credits_difference[1:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    drain_some_next = drain_some_q;
    if (start) begin
      drain_some_next = 1'h1;
    end else if (drain_credits_and) begin
      drain_some_next = 1'h1;
    end else if (drain_credits_and_2) begin
      drain_some_next = drain_some_unequal;
    end
  end
  always @* begin
    if (unused_5_) begin end
    f_may_next = f_may_and;
    if (rst) begin
      f_may_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    u_may_next = u_may_and;
    if (rst) begin
      u_may_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    begin_forward_next = forward;
    if (rst) begin
      begin_forward_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    begin_update_next = update;
    if (rst) begin
      begin_update_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    on_next = on_or;
    if (rst) begin
      on_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    skipped_next = skipped_and;
    if (rst) begin
      skipped_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    layer_updated_next = layer_updated_and;
    if (rst) begin
      layer_updated_next = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    update_next = update_q;
    if (update_or) begin
      update_next = begin_update;
    end
  end
  always @* begin
    if (unused_5_) begin end
    closing_next = closing_q;
    if (update_or) begin
      closing_next = u_last_q;
    end
  end
  always @* begin
    if (unused_5_) begin end
    lower_next = lower_q;
    if (update_or) begin
      lower_next = lower_and;
    end
  end
  always @* begin
    if (unused_5_) begin end
    slot_next_2 = slot;
    if (forward) begin
      slot_next_2[0] = f_first_q;
      slot_next_2[1] = f_last_q;
      slot_next_2[5:2] = slot_choice;
      slot_next_2[9:6] = slot_next_2_choice;
      slot_next_2[22:10] = slot_next_2_sum[12:0];
      slot_next_2[31:23] = slot_next_2_sum_2[8:0];
    end
    if (update) begin
      slot_next_2[0] = u_first_q;
      slot_next_2[1] = u_last_q;
      slot_next_2[5:2] = slot_next_2_choice_2;
      slot_next_2[9:6] = slot_next_2_choice_3;
      slot_next_2[22:10] = slot_next_2_sum_3[12:0];
      slot_next_2[42:32] = update_gradient_q;
    end
    if (rst) begin
      slot_next_2 = 43'h00000000000;
    end
  end
  assign \forward_constants_q.input_last  = forward_constants_q[2:0];
  assign \forward_constants_q.output_last  = forward_constants_q[4:3];
  assign \forward_constants_q.rows  = forward_constants_q[8:5];
  assign \forward_constants_q.columns  = forward_constants_q[12:9];
  assign \forward_constants_q.inputs  = forward_constants_q[19:13];
  assign \forward_constants_q.w_base  = forward_constants_q[28:20];
  assign \forward_constants_q.w_stride  = forward_constants_q[35:29];
  assign \forward_constants_q.b_base  = forward_constants_q[38:36];
  assign \forward_constants_q.state_base  = forward_constants_q[49:39];
  assign \forward_constants_q.operand_base  = forward_constants_q[62:50];
  assign \forward_constants_q.operand_copy  = forward_constants_q[73:63];
  assign \forward_constants_q.out_base  = forward_constants_q[86:74];
  assign \forward_constants_q.out_copy  = forward_constants_q[97:87];
  assign \forward_constants_q.has_above  = forward_constants_q[98];
  assign \forward_constants_q.layer0  = forward_constants_q[99];
  assign \forward_constants_q.cut  = forward_constants_q[104:100];
  assign \update_constants_q.input_last  = update_constants_q[2:0];
  assign \update_constants_q.output_last  = update_constants_q[4:3];
  assign \update_constants_q.rows  = update_constants_q[8:5];
  assign \update_constants_q.columns  = update_constants_q[12:9];
  assign \update_constants_q.inputs  = update_constants_q[19:13];
  assign \update_constants_q.w_base  = update_constants_q[28:20];
  assign \update_constants_q.w_stride  = update_constants_q[35:29];
  assign \update_constants_q.b_base  = update_constants_q[38:36];
  assign \update_constants_q.state_base  = update_constants_q[49:39];
  assign \update_constants_q.operand_base  = update_constants_q[62:50];
  assign \update_constants_q.operand_copy  = update_constants_q[73:63];
  assign \update_constants_q.out_base  = update_constants_q[86:74];
  assign \update_constants_q.out_copy  = update_constants_q[97:87];
  assign \update_constants_q.has_above  = update_constants_q[98];
  assign \update_constants_q.layer0  = update_constants_q[99];
  assign \update_constants_q.cut  = update_constants_q[104:100];
  assign \slot.first_input  = slot[0];
  assign \slot.last_input  = slot[1];
  assign \slot.rows  = slot[5:2];
  assign \slot.columns  = slot[9:6];
  assign \slot.x  = slot[22:10];
  assign \slot.w  = slot[31:23];
  assign \slot.gradient  = slot[42:32];
  assign forward_x_xor = forward_odd_q;
  assign update_x_xor = unused_2_;
endmodule

// Made from ska_hw.hdl.control.post_schedule.PostSchedule.
module \ska_core.controller.post (
  input wire clk,
  input wire rst,
  input wire halt,
  input wire gradient_free,
  output wire begin_layer,
  output wire record,
  output wire ended,
  output wire running,
  input wire [8:0] samples,
  input wire go_on,
  input wire start,
  input wire layer_updated,
  output wire [1:0] controller_port_value,
  output reg post_last_layer_q,
  output reg [1:0] post_layer_q,
  output reg post_first_step_q,
  output reg post_odd_q,
  output reg \begin ,
  output reg [52:0] tile_q,
  output reg [2:0] b_address_q,
  output reg [8:0] sum_address_q,
  output reg [10:0] address_q,
  output reg nearly,
  output wire [12:0] element,
  input wire sums_ready,
  input wire judged
);
  reg unused_8_;
  initial unused_8_ = 0;
  wire above_and;
  wire above_next;
  reg above_q;
  initial above_q = 1'h0;
  (* init = 11'h000 *)
  wire [10:0] address;
  reg [10:0] address_next;
  initial address_q = 11'h000;
  wire [11:0] address_sum;
  (* init = 3'h0 *)
  wire [2:0] b_address;
  reg [2:0] b_address_next;
  initial b_address_q = 3'h0;
  initial \begin  = 1'h0;
  reg begin_next;
  (* init = 1'h0 *)
  wire begin_tile;
  wire chosen;
  wire chosen_and;
  wire chosen_and_2;
  wire chosen_and_3;
  wire chosen_and_4;
  wire chosen_and_5;
  wire chosen_and_6;
  wire chosen_not;
  wire chosen_not_2;
  (* init = 1'h0 *)
  wire chosen_q;
  wire [3:0] columns;
  wire [4:0] columns_difference;
  reg [2:0] columns_next;
  reg [2:0] columns_q;
  initial columns_q = 3'h0;
  wire \element.first ;
  wire [2:0] \element.lane ;
  wire [7:0] \element.sample ;
  wire \element.valid ;
  wire ended_and;
  reg first_next;
  reg first_q;
  initial first_q = 1'h0;
  (* init = 1'h0 *)
  wire first_step;
  wire [6:0] flush_difference;
  reg [5:0] flush_left_q;
  initial flush_left_q = 6'h00;
  reg [5:0] flush_next;
  wire flush_over_equal;
  reg flush_over_next;
  reg flush_over_q;
  initial flush_over_q = 1'h0;
  wire flushing_and;
  wire flushing_and_2;
  wire flushing_and_3;
  reg flushing_next;
  wire flushing_not;
  wire flushing_not_2;
  wire flushing_or;
  reg flushing_q;
  initial flushing_q = 1'h0;
  wire free_and;
  wire free_and_2;
  wire free_next;
  wire free_not;
  wire free_not_2;
  wire free_or;
  wire free_or_2;
  reg free_q;
  initial free_q = 1'h0;
  wire gradient_credits_and;
  wire gradient_credits_and_2;
  wire [3:0] gradient_credits_difference;
  reg [2:0] gradient_credits_next;
  wire gradient_credits_not;
  wire gradient_credits_not_2;
  reg [2:0] gradient_credits_q;
  initial gradient_credits_q = 3'h0;
  wire [3:0] gradient_credits_sum;
  reg gradient_some_next;
  reg gradient_some_q;
  initial gradient_some_q = 1'h0;
  wire gradient_some_unequal;
  wire has_above;
  (* init = 1'h0 *)
  wire idle;
  wire judging_and;
  wire judging_and_2;
  reg judging_next;
  wire judging_not;
  wire judging_not_2;
  wire judging_or;
  reg judging_q;
  initial judging_q = 1'h0;
  wire keys_ready;
  reg [2:0] lane_next;
  reg [2:0] lane_q;
  initial lane_q = 3'h0;
  wire last_lane_equal;
  wire last_lane_equal_2;
  reg last_lane_next;
  reg last_lane_q;
  initial last_lane_q = 1'h0;
  wire [3:0] last_lane_sum;
  wire [3:0] last_lane_value;
  (* init = 1'h0 *)
  wire last_layer;
  (* init = 2'h0 *)
  wire [1:0] layer;
  wire layer0;
  wire [8:0] near_choice;
  wire [9:0] near_edge_next;
  reg [8:0] near_edge_q;
  initial near_edge_q = 9'h000;
  wire [9:0] near_full_next;
  reg [8:0] near_full_q;
  initial near_full_q = 9'h000;
  reg [8:0] near_next;
  reg [8:0] near_q;
  initial near_q = 9'h000;
  initial nearly = 1'h0;
  wire nearly_and;
  wire nearly_and_2;
  wire nearly_choice;
  wire nearly_equal;
  wire nearly_equal_2;
  reg nearly_next;
  wire [2:0] next_lane;
  wire [8:0] none_choice;
  wire none_equal;
  reg none_next;
  reg none_q;
  initial none_q = 1'h0;
  (* init = 1'h0 *)
  wire odd;
  reg [1:0] place_next;
  reg [1:0] place_q;
  initial place_q = 2'h0;
  wire [2:0] place_sum;
  reg [2:0] post_b_next;
  reg [2:0] post_b_q;
  initial post_b_q = 3'h0;
  wire [3:0] post_b_sum;
  reg [15:0] post_column_next;
  reg [15:0] post_column_q;
  initial post_column_q = 16'h0000;
  wire [16:0] post_column_sum;
  reg [104:0] post_constants_next;
  reg [104:0] post_constants_q;
  initial post_constants_q = 105'h000000000000000000000000000;
  wire [2:0] \post_constants_q.b_base ;
  wire [3:0] \post_constants_q.columns ;
  wire [4:0] \post_constants_q.cut ;
  wire \post_constants_q.has_above ;
  wire [2:0] \post_constants_q.input_last ;
  wire [6:0] \post_constants_q.inputs ;
  wire \post_constants_q.layer0 ;
  wire [12:0] \post_constants_q.operand_base ;
  wire [10:0] \post_constants_q.operand_copy ;
  wire [12:0] \post_constants_q.out_base ;
  wire [10:0] \post_constants_q.out_copy ;
  wire [1:0] \post_constants_q.output_last ;
  wire [3:0] \post_constants_q.rows ;
  wire [10:0] \post_constants_q.state_base ;
  wire [8:0] \post_constants_q.w_base ;
  wire [6:0] \post_constants_q.w_stride ;
  wire post_first_step_and;
  wire post_first_step_and_2;
  reg post_first_step_next;
  wire post_first_step_not;
  initial post_first_step_q = 1'h0;
  reg post_first_tile_next;
  reg post_first_tile_q;
  initial post_first_tile_q = 1'h0;
  wire post_last_layer_next;
  initial post_last_layer_q = 1'h0;
  wire post_last_tile_next;
  reg post_last_tile_q;
  initial post_last_tile_q = 1'h0;
  reg post_later_step_next;
  wire post_later_step_not;
  reg post_later_step_q;
  initial post_later_step_q = 1'h0;
  wire post_layer_and;
  wire [2:0] post_layer_choice;
  reg [1:0] post_layer_next;
  initial post_layer_q = 2'h0;
  wire [2:0] post_layer_sum;
  wire post_odd_and;
  reg post_odd_next;
  wire post_odd_not;
  initial post_odd_q = 1'h0;
  wire [10:0] post_operand_choice;
  reg [12:0] post_operand_next;
  reg [12:0] post_operand_q;
  initial post_operand_q = 13'h0000;
  wire [13:0] post_operand_sum;
  wire [13:0] post_operand_sum_2;
  wire post_ready;
  wire post_ready_any;
  reg [1:0] post_stage_next;
  wire post_stage_or;
  reg [1:0] post_stage_q;
  initial post_stage_q = 2'h0;
  reg [10:0] post_state_next;
  reg [10:0] post_state_q;
  initial post_state_q = 11'h000;
  wire [11:0] post_state_sum;
  wire post_tile_and;
  wire [2:0] post_tile_choice;
  reg [1:0] post_tile_next;
  reg [1:0] post_tile_q;
  initial post_tile_q = 2'h0;
  wire [2:0] post_tile_sum;
  reg [8:0] rest_edge;
  wire rest_edge_and;
  wire rest_edge_and_2;
  wire rest_edge_and_3;
  wire rest_edge_and_4;
  wire rest_edge_at_most;
  wire rest_edge_at_most_2;
  wire rest_edge_at_most_3;
  wire rest_edge_at_most_4;
  wire rest_edge_more;
  wire rest_edge_more_2;
  wire rest_edge_more_3;
  wire rest_edge_more_4;
  reg [8:0] rest_edge_q;
  initial rest_edge_q = 9'h000;
  wire [8:0] rest_edge_right;
  wire [8:0] rest_edge_right_2;
  wire [8:0] rest_edge_right_3;
  wire [8:0] rest_edge_right_4;
  reg [8:0] rest_full;
  wire rest_full_and;
  wire rest_full_and_2;
  wire rest_full_and_3;
  wire rest_full_and_4;
  wire rest_full_at_most;
  wire rest_full_at_most_2;
  wire rest_full_at_most_3;
  wire rest_full_at_most_4;
  wire rest_full_more;
  wire rest_full_more_2;
  wire rest_full_more_3;
  wire rest_full_more_4;
  reg [8:0] rest_full_q;
  initial rest_full_q = 9'h000;
  wire [8:0] rest_full_right;
  wire [8:0] rest_full_right_2;
  wire [8:0] rest_full_right_3;
  wire [8:0] rest_full_right_4;
  wire running_and;
  wire running_and_2;
  reg running_next;
  wire running_not;
  wire running_not_2;
  wire running_or;
  reg running_q;
  initial running_q = 1'h0;
  reg [7:0] sample_next;
  reg [7:0] sample_q;
  initial sample_q = 8'h00;
  wire [8:0] sample_sum;
  wire [9:0] samples_beyond_next;
  reg [9:0] samples_beyond_q;
  initial samples_beyond_q = 10'h000;
  wire [10:0] samples_difference;
  reg [9:0] samples_left_q;
  initial samples_left_q = 10'h000;
  reg [9:0] samples_next;
  wire signal;
  wire signal_and;
  wire signal_and_2;
  wire signal_not;
  reg slot_next;
  wire slot_not;
  reg slot_q;
  initial slot_q = 1'h0;
  wire [6:0] spacing_difference;
  reg [5:0] spacing_left_q;
  initial spacing_left_q = 6'h00;
  reg [5:0] spacing_next;
  wire spacing_over_equal;
  reg spacing_over_next;
  reg spacing_over_q;
  initial spacing_over_q = 1'h0;
  (* init = 9'h000 *)
  wire [8:0] sum_address;
  reg [8:0] sum_address_next;
  initial sum_address_q = 9'h000;
  wire [9:0] sum_address_sum;
  wire sums_credits_and;
  wire sums_credits_and_2;
  wire [2:0] sums_credits_difference;
  reg [1:0] sums_credits_next;
  wire sums_credits_not;
  wire sums_credits_not_2;
  reg [1:0] sums_credits_q;
  initial sums_credits_q = 2'h0;
  wire [2:0] sums_credits_sum;
  wire sums_free;
  reg sums_some_next;
  reg sums_some_q;
  initial sums_some_q = 1'h0;
  wire sums_some_unequal;
  (* init = 53'h00000000000000 *)
  wire [52:0] tile;
  wire [15:0] \tile.column ;
  wire [10:0] \tile.gradient ;
  wire [12:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [10:0] \tile.state ;
  reg [52:0] tile_next;
  initial tile_q = 53'h00000000000000;
  wire [15:0] \tile_q.column ;
  wire [10:0] \tile_q.gradient ;
  wire [12:0] \tile_q.operand ;
  wire [1:0] \tile_q.slot ;
  wire [10:0] \tile_q.state ;
  wire [8:0] tile_sums;
  wire updated_credits_and;
  wire updated_credits_and_2;
  wire updated_credits_and_3;
  wire updated_credits_and_4;
  wire [2:0] updated_credits_difference;
  reg [1:0] updated_credits_next;
  wire updated_credits_not;
  wire updated_credits_not_2;
  reg [1:0] updated_credits_q;
  initial updated_credits_q = 2'h0;
  wire [2:0] updated_credits_sum;
  reg updated_some_next;
  reg updated_some_q;
  initial updated_some_q = 1'h0;
  wire updated_some_unequal;
  wire waiting_and;
  reg waiting_next;
  wire waiting_not;
  wire waiting_or;
  wire waiting_or_2;
  reg waiting_q;
  initial waiting_q = 1'h0;
  assign post_last_layer_next = post_layer_q == 2'h2;
  assign post_layer_and = signal & post_last_tile_q;
  assign post_layer_sum = post_layer_q + 1'h1;
  assign post_layer_choice = post_last_layer_q ? 3'h0 : post_layer_sum;
  assign post_stage_or = start | signal;
  assign post_last_tile_next = post_tile_q == post_constants_q[4:3];
  assign post_tile_and = post_stage_q[1] & post_first_tile_q;
  assign post_first_step_not = ~ go_on;
  assign post_odd_and = go_on & post_odd_q;
  assign post_tile_sum = post_tile_q + 1'h1;
  assign post_tile_choice = post_last_tile_q ? 3'h0 : post_tile_sum;
  assign post_first_step_and_2 = signal & post_last_tile_q;
  assign post_first_step_and = post_first_step_and_2 & post_last_layer_q;
  assign post_later_step_not = ~ post_first_step_q;
  assign post_odd_not = ~ post_odd_q;
  assign post_state_sum = post_state_q + 9'h100;
  assign post_operand_sum = post_operand_q + 9'h100;
  assign post_b_sum = post_b_q + 1'h1;
  assign post_column_sum = post_column_q + 4'h8;
  assign post_operand_choice = post_odd_q ? post_constants_q[97:87] : 11'h000;
  assign post_operand_sum_2 = post_constants_q[86:74] + post_operand_choice;
  assign spacing_difference = spacing_left_q - 1'h1;
  assign spacing_over_equal = spacing_left_q == 1'h1;
  assign sums_credits_not = ~ \begin ;
  assign sums_credits_and = sums_ready & sums_credits_not;
  assign sums_credits_not_2 = ~ sums_ready;
  assign sums_credits_and_2 = \begin  & sums_credits_not_2;
  assign sums_credits_sum = sums_credits_q + 1'h1;
  assign sums_credits_difference = sums_credits_q - 1'h1;
  assign sums_some_unequal = sums_credits_q != 1'h1;
  assign gradient_credits_not = ~ \begin ;
  assign gradient_credits_and = gradient_free & gradient_credits_not;
  assign gradient_credits_not_2 = ~ gradient_free;
  assign gradient_credits_and_2 = \begin  & gradient_credits_not_2;
  assign gradient_credits_sum = gradient_credits_q + 1'h1;
  assign gradient_credits_difference = gradient_credits_q - 1'h1;
  assign gradient_some_unequal = gradient_credits_q != 1'h1;
  assign above_and = post_first_tile_q & post_constants_q[98];
  assign above_next = above_and & post_later_step_q;
  assign updated_credits_and_2 = \begin  & above_q;
  assign updated_credits_not = ~ updated_credits_and_2;
  assign updated_credits_and = layer_updated & updated_credits_not;
  assign updated_credits_and_4 = \begin  & above_q;
  assign updated_credits_not_2 = ~ layer_updated;
  assign updated_credits_and_3 = updated_credits_and_4 & updated_credits_not_2;
  assign updated_credits_sum = updated_credits_q + 1'h1;
  assign updated_credits_difference = updated_credits_q - 1'h1;
  assign updated_some_unequal = updated_credits_q != 1'h1;
  assign free_and_2 = post_first_tile_q & post_constants_q[98];
  assign free_and = free_and_2 & post_later_step_q;
  assign free_not = ~ free_and;
  assign free_or = updated_some_q | free_not;
  assign free_not_2 = ~ post_first_tile_q;
  assign flush_difference = flush_left_q - 1'h1;
  assign flush_over_equal = flush_left_q == 1'h1;
  assign waiting_not = ~ \begin ;
  assign waiting_and = waiting_q & waiting_not;
  assign waiting_or_2 = waiting_and | start;
  assign waiting_or = waiting_or_2 | signal;
  assign flushing_not = ~ flush_over_q;
  assign flushing_and_2 = flushing_q & flushing_not;
  assign flushing_not_2 = ~ start;
  assign flushing_and = flushing_and_2 & flushing_not_2;
  assign flushing_and_3 = ended & post_last_tile_q;
  assign flushing_or = flushing_and | flushing_and_3;
  assign judging_not = ~ judged;
  assign judging_and_2 = judging_q & judging_not;
  assign judging_not_2 = ~ start;
  assign judging_and = judging_and_2 & judging_not_2;
  assign judging_or = judging_and | record;
  assign slot_not = ~ slot_q;
  assign place_sum = place_q + 1'h1;
  assign samples_beyond_next = samples - 2'h2;
  assign running_not = ~ ended;
  assign running_and_2 = running_q & running_not;
  assign running_not_2 = ~ start;
  assign running_and = running_and_2 & running_not_2;
  assign running_or = running_and | \begin ;
  assign columns_difference = columns - 1'h1;
  assign last_lane_equal = columns == 1'h1;
  assign last_lane_equal_2 = last_lane_value[2:0] == columns_q;
  assign sample_sum = sample_q + 1'h1;
  assign samples_difference = $signed(samples_left_q) - $signed(2'h1);
  assign sum_address_sum = sum_address_q + 1'h1;
  assign address_sum = address_q + 1'h1;
  assign near_edge_next = samples - rest_edge_q;
  assign near_full_next = samples - rest_full_q;
  assign near_choice = post_last_tile_q ? near_edge_q : near_full_q;
  assign none_choice = post_last_tile_q ? near_edge_q : near_full_q;
  assign none_equal = none_choice == samples;
  assign nearly_equal = ~| lane_q;
  assign nearly_and_2 = running_q & nearly_equal;
  assign nearly_equal_2 = element[12:5] == near_q;
  assign nearly_and = nearly_and_2 & nearly_equal_2;
  assign nearly_choice = none_q ? ended : nearly_and;
  assign post_ready_any = | post_stage_q;
  assign post_ready = ~ post_ready_any;
  assign chosen_and_4 = waiting_q & post_ready;
  assign chosen_not = ~ \begin ;
  assign chosen_and_3 = chosen_and_4 & chosen_not;
  assign chosen_not_2 = ~ halt;
  assign chosen_and_2 = chosen_and_3 & chosen_not_2;
  assign chosen_and_6 = sums_some_q & gradient_some_q;
  assign chosen_and_5 = chosen_and_6 & spacing_over_q;
  assign chosen_and = chosen_and_2 & chosen_and_5;
  assign chosen = chosen_and & free_q;
  assign begin_layer = \begin  & post_first_tile_q;
  assign record = flushing_q & flush_over_q;
  assign signal_not = ~ post_last_tile_q;
  assign signal_and = ended & signal_not;
  assign signal_and_2 = judging_q & judged;
  assign signal = signal_and | signal_and_2;
  assign columns = post_last_tile_q ? post_constants_q[12:9] : 4'h8;
  assign tile_sums = slot_q ? 9'h100 : 9'h000;
  assign last_lane_sum = lane_q + 1'h1;
  assign last_lane_value = last_lane_q ? 4'h0 : last_lane_sum;
  assign ended_and = running_q & last_lane_q;
  assign ended = ended_and & samples_left_q[9];
  assign running = running_q | \begin ;
  assign rest_edge_more = post_constants_q[12:9] > 1'h1;
  assign rest_edge_at_most = post_constants_q[12:9] <= 2'h2;
  assign rest_edge_and = rest_edge_more & rest_edge_at_most;
  assign rest_edge_more_2 = post_constants_q[12:9] > 2'h2;
  assign rest_edge_at_most_2 = post_constants_q[12:9] <= 3'h4;
  assign rest_edge_and_2 = rest_edge_more_2 & rest_edge_at_most_2;
  assign rest_edge_more_3 = post_constants_q[12:9] > 3'h4;
  assign rest_edge_at_most_3 = post_constants_q[12:9] <= 4'h8;
  assign rest_edge_and_3 = rest_edge_more_3 & rest_edge_at_most_3;
  assign rest_edge_more_4 = post_constants_q[12:9] > 4'h8;
  assign rest_edge_at_most_4 = post_constants_q[12:9] <= 5'h10;
  assign rest_edge_and_4 = rest_edge_more_4 & rest_edge_at_most_4;
  always @(posedge clk)
    post_constants_q <= post_constants_next;
  always @(posedge clk)
    post_last_layer_q <= post_last_layer_next;
  always @(posedge clk)
    post_layer_q <= post_layer_next;
  always @(posedge clk)
    post_stage_q <= post_stage_next;
  always @(posedge clk)
    post_last_tile_q <= post_last_tile_next;
  always @(posedge clk)
    post_tile_q <= post_tile_next;
  always @(posedge clk)
    post_first_tile_q <= post_first_tile_next;
  always @(posedge clk)
    post_first_step_q <= post_first_step_next;
  always @(posedge clk)
    post_later_step_q <= post_later_step_next;
  always @(posedge clk)
    post_odd_q <= post_odd_next;
  always @(posedge clk)
    post_state_q <= post_state_next;
  always @(posedge clk)
    post_operand_q <= post_operand_next;
  always @(posedge clk)
    post_b_q <= post_b_next;
  always @(posedge clk)
    post_column_q <= post_column_next;
  always @(posedge clk)
    spacing_left_q <= spacing_next;
  always @(posedge clk)
    spacing_over_q <= spacing_over_next;
  always @(posedge clk)
    sums_credits_q <= sums_credits_next;
  always @(posedge clk)
    sums_some_q <= sums_some_next;
  always @(posedge clk)
    gradient_credits_q <= gradient_credits_next;
  always @(posedge clk)
    gradient_some_q <= gradient_some_next;
  always @(posedge clk)
    above_q <= above_next;
  always @(posedge clk)
    updated_credits_q <= updated_credits_next;
  always @(posedge clk)
    updated_some_q <= updated_some_next;
  always @(posedge clk)
    free_q <= free_next;
  always @(posedge clk)
    flush_left_q <= flush_next;
  always @(posedge clk)
    flush_over_q <= flush_over_next;
  always @(posedge clk)
    \begin  <= begin_next;
  always @(posedge clk)
    waiting_q <= waiting_next;
  always @(posedge clk)
    flushing_q <= flushing_next;
  always @(posedge clk)
    judging_q <= judging_next;
  always @(posedge clk)
    slot_q <= slot_next;
  always @(posedge clk)
    place_q <= place_next;
  always @(posedge clk)
    tile_q <= tile_next;
  always @(posedge clk)
    b_address_q <= b_address_next;
  always @(posedge clk)
    samples_beyond_q <= samples_beyond_next;
  always @(posedge clk)
    running_q <= running_next;
  always @(posedge clk)
    first_q <= first_next;
  always @(posedge clk)
    lane_q <= lane_next;
  always @(posedge clk)
    sample_q <= sample_next;
  always @(posedge clk)
    columns_q <= columns_next;
  always @(posedge clk)
    last_lane_q <= last_lane_next;
  always @(posedge clk)
    sum_address_q <= sum_address_next;
  always @(posedge clk)
    address_q <= address_next;
  always @(posedge clk)
    samples_left_q <= samples_next;
  always @(posedge clk)
    rest_edge_q <= rest_edge;
  always @(posedge clk)
    near_edge_q <= near_edge_next[8:0];
  always @(posedge clk)
    rest_full_q <= rest_full;
  always @(posedge clk)
    near_full_q <= near_full_next[8:0];
  always @(posedge clk)
    near_q <= near_next;
  always @(posedge clk)
    none_q <= none_next;
  always @(posedge clk)
    nearly <= nearly_next;
  always @* begin
    if (unused_8_) begin end
    post_constants_next = 105'h000000000000000000000000000;
    casez (post_layer_q)
      2'h0:
          post_constants_next = 105'h1fe00200000000000080008111f;
      2'h1:
          post_constants_next = 105'h08500400200200200441004110b;
      2'h2:
          post_constants_next = 105'h080000001004003006214020509;
      default: ;
    endcase
  end
  always @* begin
    if (unused_8_) begin end
    post_layer_next = post_layer_q;
    if (start) begin
      post_layer_next = 2'h0;
    end else if (post_layer_and) begin
      post_layer_next = post_layer_choice[1:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    post_stage_next = { post_stage_q[0], post_stage_or };
    if (rst) begin
      post_stage_next = 2'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    post_tile_next = post_tile_q;
    if (start) begin
      post_tile_next = 2'h0;
    end else if (signal) begin
      post_tile_next = post_tile_choice[1:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    post_first_tile_next = post_first_tile_q;
    if (start) begin
      post_first_tile_next = 1'h1;
    end else if (signal) begin
      post_first_tile_next = post_last_tile_q;
    end
  end
  always @* begin
    if (unused_8_) begin end
    post_first_step_next = post_first_step_q;
    if (start) begin
      post_first_step_next = post_first_step_not;
    end else if (signal) begin
      if (post_first_step_and) begin
        post_first_step_next = 1'h0;
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    post_later_step_next = post_later_step_q;
    if (start) begin
      post_later_step_next = 1'h0;
    end else if (signal) begin
      if (post_first_step_and) begin
        post_later_step_next = post_later_step_not;
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    post_odd_next = post_odd_q;
    if (start) begin
      post_odd_next = post_odd_and;
    end else if (signal) begin
      if (post_first_step_and) begin
        post_odd_next = post_odd_not;
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    post_state_next = post_state_q;
    if (start) begin
    end else if (signal) begin
      post_state_next = post_state_sum[10:0];
    end else if (post_tile_and) begin
      post_state_next = post_constants_q[49:39];
    end
  end
  always @* begin
    if (unused_8_) begin end
    post_operand_next = post_operand_q;
    if (start) begin
    end else if (signal) begin
      post_operand_next = post_operand_sum[12:0];
    end else if (post_tile_and) begin
      post_operand_next = post_operand_sum_2[12:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    post_b_next = post_b_q;
    if (start) begin
    end else if (signal) begin
      post_b_next = post_b_sum[2:0];
    end else if (post_tile_and) begin
      post_b_next = post_constants_q[38:36];
    end
  end
  always @* begin
    if (unused_8_) begin end
    post_column_next = post_column_q;
    if (start) begin
    end else if (signal) begin
      post_column_next = post_column_sum[15:0];
    end else if (post_tile_and) begin
      post_column_next = 16'h0000;
    end
  end
  always @* begin
    if (unused_8_) begin end
    spacing_next = spacing_difference[5:0];
    if (\begin ) begin
      spacing_next = 6'h2f;
    end
  end
  always @* begin
    if (unused_8_) begin end
    spacing_over_next = spacing_over_q;
    if (spacing_over_equal) begin
      spacing_over_next = 1'h1;
    end
    if (\begin ) begin
      spacing_over_next = 1'h0;
    end
    if (start) begin
      spacing_over_next = 1'h1;
    end
  end
  always @* begin
    if (unused_8_) begin end
    sums_credits_next = sums_credits_q;
    if (start) begin
      sums_credits_next = 2'h0;
    end else if (sums_credits_and) begin
      sums_credits_next = sums_credits_sum[1:0];
    end else if (sums_credits_and_2) begin
      sums_credits_next = sums_credits_difference[1:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    sums_some_next = sums_some_q;
    if (start) begin
      sums_some_next = 1'h0;
    end else if (sums_credits_and) begin
      sums_some_next = 1'h1;
    end else if (sums_credits_and_2) begin
      sums_some_next = sums_some_unequal;
    end
  end
  always @* begin
    if (unused_8_) begin end
    gradient_credits_next = gradient_credits_q;
    if (start) begin
      gradient_credits_next = 3'h3;
    end else if (gradient_credits_and) begin
      gradient_credits_next = gradient_credits_sum[2:0];
    end else if (gradient_credits_and_2) begin
      gradient_credits_next = gradient_credits_difference[2:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    gradient_some_next = gradient_some_q;
    if (start) begin
      gradient_some_next = 1'h1;
    end else if (gradient_credits_and) begin
      gradient_some_next = 1'h1;
    end else if (gradient_credits_and_2) begin
      gradient_some_next = gradient_some_unequal;
    end
  end
  always @* begin
    if (unused_8_) begin end
    updated_credits_next = updated_credits_q;
    if (start) begin
      updated_credits_next = 2'h0;
    end else if (updated_credits_and) begin
      updated_credits_next = updated_credits_sum[1:0];
    end else if (updated_credits_and_3) begin
      updated_credits_next = updated_credits_difference[1:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    updated_some_next = updated_some_q;
    if (start) begin
      updated_some_next = 1'h0;
    end else if (updated_credits_and) begin
      updated_some_next = 1'h1;
    end else if (updated_credits_and_3) begin
      updated_some_next = updated_some_unequal;
    end
  end
  always @* begin
    if (unused_8_) begin end
    flush_next = flush_difference[5:0];
    if (ended) begin
      flush_next = 6'h37;
    end
  end
  always @* begin
    if (unused_8_) begin end
    flush_over_next = flush_over_q;
    if (flush_over_equal) begin
      flush_over_next = 1'h1;
    end
    if (ended) begin
      flush_over_next = 1'h0;
    end
    if (start) begin
      flush_over_next = 1'h1;
    end
  end
  always @* begin
    if (unused_8_) begin end
    begin_next = chosen;
    if (rst) begin
      begin_next = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    waiting_next = waiting_or;
    if (rst) begin
      waiting_next = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    flushing_next = flushing_or;
    if (rst) begin
      flushing_next = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    judging_next = judging_or;
    if (rst) begin
      judging_next = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    slot_next = slot_q;
    if (start) begin
      slot_next = 1'h0;
    end
    if (\begin ) begin
      slot_next = slot_not;
    end
  end
  always @* begin
    if (unused_8_) begin end
    place_next = place_q;
    if (start) begin
      place_next = 2'h0;
    end
    if (\begin ) begin
      place_next = place_sum[1:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    tile_next = tile_q;
    if (\begin ) begin
      tile_next[10:0] = post_state_q;
      tile_next[21:11] = post_state_q;
      tile_next[34:22] = post_operand_q;
      tile_next[50:35] = post_column_q;
      tile_next[52:51] = place_q;
    end
  end
  always @* begin
    if (unused_8_) begin end
    b_address_next = b_address_q;
    if (\begin ) begin
      b_address_next = post_b_q;
    end
  end
  always @* begin
    if (unused_8_) begin end
    running_next = running_or;
    if (rst) begin
      running_next = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    first_next = first_q;
    if (\begin ) begin
      first_next = 1'h1;
    end else if (running_q) begin
      first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    lane_next = lane_q;
    if (\begin ) begin
      lane_next = 3'h0;
    end else if (running_q) begin
      lane_next = last_lane_value[2:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    sample_next = sample_q;
    if (\begin ) begin
      sample_next = 8'h00;
    end else if (running_q) begin
      if (last_lane_q) begin
        sample_next = sample_sum[7:0];
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    columns_next = columns_q;
    if (\begin ) begin
      columns_next = columns_difference[2:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    last_lane_next = last_lane_q;
    if (\begin ) begin
      last_lane_next = last_lane_equal;
    end else if (running_q) begin
      last_lane_next = last_lane_equal_2;
    end
  end
  always @* begin
    if (unused_8_) begin end
    sum_address_next = sum_address_q;
    if (\begin ) begin
      sum_address_next = tile_sums;
    end else if (running_q) begin
      if (last_lane_q) begin
        sum_address_next = sum_address_sum[8:0];
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    address_next = address_q;
    if (\begin ) begin
      address_next = post_state_q;
    end else if (running_q) begin
      if (last_lane_q) begin
        address_next = address_sum[10:0];
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    samples_next = samples_left_q;
    if (\begin ) begin
      samples_next = samples_beyond_q;
    end else if (running_q) begin
      if (last_lane_q) begin
        samples_next = samples_difference[9:0];
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    near_next = near_q;
    if (\begin ) begin
      near_next = near_choice;
    end
  end
  always @* begin
    if (unused_8_) begin end
    none_next = none_q;
    if (\begin ) begin
      none_next = none_equal;
    end
  end
  always @* begin
    if (unused_8_) begin end
    nearly_next = nearly_choice;
    if (rst) begin
      nearly_next = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    rest_edge = samples;
    if (rest_edge_and) begin
      rest_edge = rest_edge_right;
    end
    if (rest_edge_and_2) begin
      rest_edge = rest_edge_right_2;
    end
    if (rest_edge_and_3) begin
      rest_edge = rest_edge_right_3;
    end
    if (rest_edge_and_4) begin
      rest_edge = rest_edge_right_4;
    end
  end
  always @* begin
    if (unused_8_) begin end
    rest_full = samples;
    if (rest_full_and) begin
      rest_full = rest_full_right;
    end
    if (rest_full_and_2) begin
      rest_full = rest_full_right_2;
    end
    if (rest_full_and_3) begin
      rest_full = rest_full_right_3;
    end
    if (rest_full_and_4) begin
      rest_full = rest_full_right_4;
    end
  end
  assign keys_ready = 1'h1;
  assign chosen_q = \begin ;
  assign next_lane = last_lane_value[2:0];
  assign odd = post_odd_q;
  assign first_step = post_first_step_q;
  assign layer0 = post_constants_q[99];
  assign has_above = post_constants_q[98];
  assign layer = post_layer_q;
  assign last_layer = post_last_layer_q;
  assign begin_tile = \begin ;
  assign sums_free = ended;
  assign idle = waiting_q;
  assign tile = tile_q;
  assign b_address = b_address_q;
  assign sum_address = sum_address_q;
  assign address = address_q;
  assign controller_port_value = post_constants_q[99:98];
  assign \post_constants_q.input_last  = post_constants_q[2:0];
  assign \post_constants_q.output_last  = post_constants_q[4:3];
  assign \post_constants_q.rows  = post_constants_q[8:5];
  assign \post_constants_q.columns  = post_constants_q[12:9];
  assign \post_constants_q.inputs  = post_constants_q[19:13];
  assign \post_constants_q.w_base  = post_constants_q[28:20];
  assign \post_constants_q.w_stride  = post_constants_q[35:29];
  assign \post_constants_q.b_base  = post_constants_q[38:36];
  assign \post_constants_q.state_base  = post_constants_q[49:39];
  assign \post_constants_q.operand_base  = post_constants_q[62:50];
  assign \post_constants_q.operand_copy  = post_constants_q[73:63];
  assign \post_constants_q.out_base  = post_constants_q[86:74];
  assign \post_constants_q.out_copy  = post_constants_q[97:87];
  assign \post_constants_q.has_above  = post_constants_q[98];
  assign \post_constants_q.layer0  = post_constants_q[99];
  assign \post_constants_q.cut  = post_constants_q[104:100];
  assign \tile_q.state  = tile_q[10:0];
  assign \tile_q.gradient  = tile_q[21:11];
  assign \tile_q.operand  = tile_q[34:22];
  assign \tile_q.column  = tile_q[50:35];
  assign \tile_q.slot  = tile_q[52:51];
  assign \element.valid  = element[0];
  assign \element.first  = element[1];
  assign \element.lane  = element[4:2];
  assign \element.sample  = element[12:5];
  assign \tile.state  = tile_q[10:0];
  assign \tile.gradient  = tile_q[21:11];
  assign \tile.operand  = tile_q[34:22];
  assign \tile.column  = tile_q[50:35];
  assign \tile.slot  = tile_q[52:51];
  assign element[12:5] = sample_q;
  assign element[4:2] = lane_q;
  assign element[1] = first_q;
  assign element[0] = running_q;
  assign free_or_2 = 1'h1;
  assign free_next = free_or;
  assign rest_edge_right = { 1'h0, samples[8:1] };
  assign rest_edge_right_2 = { 2'h0, samples[8:2] };
  assign rest_edge_right_3 = { 3'h0, samples[8:3] };
  assign rest_edge_right_4 = { 4'h0, samples[8:4] };
  assign rest_full_more = 1'h1;
  assign rest_full_at_most = 1'h0;
  assign rest_full_and = 1'h0;
  assign rest_full_right = { 1'h0, samples[8:1] };
  assign rest_full_more_2 = 1'h1;
  assign rest_full_at_most_2 = 1'h0;
  assign rest_full_and_2 = 1'h0;
  assign rest_full_right_2 = { 2'h0, samples[8:2] };
  assign rest_full_more_3 = 1'h1;
  assign rest_full_at_most_3 = 1'h1;
  assign rest_full_and_3 = 1'h1;
  assign rest_full_right_3 = { 3'h0, samples[8:3] };
  assign rest_full_more_4 = 1'h0;
  assign rest_full_at_most_4 = 1'h1;
  assign rest_full_and_4 = 1'h0;
  assign rest_full_right_4 = { 4'h0, samples[8:4] };
endmodule

// Made from ska_hw.hdl.control.update_schedule.UpdateSchedule.
module \ska_core.controller.update (
  input wire clk,
  input wire rst,
  output wire record,
  output wire end_step,
  output wire [3:0] row,
  input wire go_on,
  input wire start,
  output wire [4:0] cut,
  output reg [1:0] weights_layer_q,
  output reg drain_free,
  output reg tile_free,
  output wire [15:0] update,
  input wire blocked,
  input wire drained
);
  reg unused_11_;
  initial unused_11_ = 0;
  reg [8:0] address_next;
  reg [8:0] address_q;
  initial address_q = 9'h000;
  wire [9:0] address_sum;
  wire [9:0] address_sum_2;
  wire \begin ;
  wire begin_and;
  wire begin_and_2;
  wire begin_and_3;
  wire begin_layer;
  wire begin_layer_and;
  wire begin_not;
  wire begin_or;
  reg bias_next;
  reg bias_q;
  initial bias_q = 1'h0;
  wire [3:0] columns_choice;
  wire [4:0] columns_difference;
  reg [2:0] columns_next;
  reg [2:0] columns_q;
  initial columns_q = 3'h0;
  initial drain_free = 1'h0;
  reg drain_free_next;
  wire drained_credits_and;
  wire drained_credits_and_2;
  wire [2:0] drained_credits_difference;
  reg [1:0] drained_credits_next;
  wire drained_credits_not;
  wire drained_credits_not_2;
  reg [1:0] drained_credits_q;
  initial drained_credits_q = 2'h0;
  wire [2:0] drained_credits_sum;
  reg drained_some_next;
  reg drained_some_q;
  initial drained_some_q = 1'h0;
  wire drained_some_unequal;
  wire ended;
  wire ended_and;
  wire ended_and_2;
  wire ended_and_3;
  wire ended_not;
  wire ended_not_2;
  wire ended_or;
  reg first_input_next;
  reg first_input_q;
  initial first_input_q = 1'h0;
  wire [5:0] flush_difference;
  reg [4:0] flush_left_q;
  initial flush_left_q = 5'h00;
  reg [4:0] flush_next;
  wire flush_over_equal;
  reg flush_over_next;
  reg flush_over_q;
  initial flush_over_q = 1'h0;
  wire flushing_and;
  wire flushing_and_2;
  wire flushing_and_3;
  wire flushing_and_4;
  reg flushing_next;
  wire flushing_not;
  wire flushing_not_2;
  wire flushing_or;
  reg flushing_q;
  initial flushing_q = 1'h0;
  wire idle;
  wire idle_not;
  reg [2:0] input_next;
  reg [2:0] input_q;
  initial input_q = 3'h0;
  wire keys_ready;
  reg [2:0] lane_next;
  reg [2:0] lane_q;
  initial lane_q = 3'h0;
  wire last_input_equal;
  wire last_input_equal_2;
  wire last_input_next;
  reg last_input_q;
  initial last_input_q = 1'h0;
  wire [3:0] last_input_sum;
  wire [3:0] last_input_value;
  wire last_lane_and;
  wire [3:0] last_lane_choice;
  wire [4:0] last_lane_difference;
  wire last_lane_equal;
  wire last_lane_equal_2;
  reg last_lane_next;
  wire last_lane_not;
  reg last_lane_q;
  initial last_lane_q = 1'h0;
  wire [3:0] last_lane_sum;
  wire [3:0] last_lane_value;
  wire [3:0] last_row_choice;
  wire [4:0] last_row_difference;
  wire last_row_equal;
  wire last_row_equal_2;
  reg last_row_next;
  reg last_row_q;
  initial last_row_q = 1'h0;
  wire [4:0] last_row_value;
  (* init = 2'h0 *)
  wire [1:0] layer;
  wire [2:0] next_input;
  wire [2:0] next_lane;
  wire [3:0] next_row;
  wire [16:0] noise_row_choice;
  reg [15:0] noise_row_next;
  reg [15:0] noise_row_q;
  initial noise_row_q = 16'h0000;
  wire [16:0] noise_row_sum;
  wire [3:0] row_base_choice;
  wire row_base_equal;
  reg [3:0] row_base_next;
  reg [3:0] row_base_q;
  initial row_base_q = 4'h0;
  reg [3:0] row_next;
  reg [3:0] row_q;
  initial row_q = 4'h0;
  wire [4:0] row_sum;
  wire [3:0] rows_choice;
  wire [4:0] rows_difference;
  reg [3:0] rows_next;
  reg [3:0] rows_q;
  initial rows_q = 4'h0;
  wire running_and;
  wire running_and_2;
  reg running_next;
  wire running_not;
  wire running_not_2;
  wire running_or;
  reg running_q;
  initial running_q = 1'h0;
  wire signal;
  wire signal_and;
  wire signal_and_2;
  wire signal_not;
  wire slot_choice;
  reg [1:0] slot_next;
  reg [1:0] slot_q;
  initial slot_q = 2'h0;
  wire [2:0] slot_sum;
  initial tile_free = 1'h0;
  wire tile_free_and;
  reg tile_free_next;
  wire [8:0] \update.address ;
  wire \update.bias ;
  wire [2:0] \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  wire update_and;
  wire update_not;
  wire [9:0] w_offset_choice;
  reg [8:0] w_offset_next;
  reg [8:0] w_offset_q;
  initial w_offset_q = 9'h000;
  wire [9:0] w_offset_sum;
  wire waiting_and;
  wire waiting_and_2;
  wire waiting_and_3;
  wire waiting_and_4;
  reg waiting_next;
  wire waiting_not;
  wire waiting_not_2;
  wire waiting_or;
  wire waiting_or_2;
  wire waiting_or_3;
  reg waiting_q;
  initial waiting_q = 1'h0;
  reg [8:0] weights_b_next;
  reg [8:0] weights_b_q;
  initial weights_b_q = 9'h000;
  wire [9:0] weights_b_sum;
  reg [15:0] weights_column_next;
  reg [15:0] weights_column_q;
  initial weights_column_q = 16'h0000;
  wire [16:0] weights_column_sum;
  reg [104:0] weights_constants_next;
  reg [104:0] weights_constants_q;
  initial weights_constants_q = 105'h000000000000000000000000000;
  wire [2:0] \weights_constants_q.b_base ;
  wire [3:0] \weights_constants_q.columns ;
  wire [4:0] \weights_constants_q.cut ;
  wire \weights_constants_q.has_above ;
  wire [2:0] \weights_constants_q.input_last ;
  wire [6:0] \weights_constants_q.inputs ;
  wire \weights_constants_q.layer0 ;
  wire [12:0] \weights_constants_q.operand_base ;
  wire [10:0] \weights_constants_q.operand_copy ;
  wire [12:0] \weights_constants_q.out_base ;
  wire [10:0] \weights_constants_q.out_copy ;
  wire [1:0] \weights_constants_q.output_last ;
  wire [3:0] \weights_constants_q.rows ;
  wire [10:0] \weights_constants_q.state_base ;
  wire [8:0] \weights_constants_q.w_base ;
  wire [6:0] \weights_constants_q.w_stride ;
  wire weights_first_step_and;
  wire weights_first_step_and_2;
  reg weights_first_step_next;
  wire weights_first_step_not;
  reg weights_first_step_q;
  initial weights_first_step_q = 1'h0;
  reg weights_first_tile_next;
  reg weights_first_tile_q;
  initial weights_first_tile_q = 1'h0;
  wire weights_last_layer_next;
  reg weights_last_layer_q;
  initial weights_last_layer_q = 1'h0;
  wire weights_last_tile_next;
  reg weights_last_tile_q;
  initial weights_last_tile_q = 1'h0;
  reg weights_later_step_next;
  wire weights_later_step_not;
  reg weights_later_step_q;
  initial weights_later_step_q = 1'h0;
  wire weights_layer_and;
  wire [2:0] weights_layer_choice;
  reg [1:0] weights_layer_next;
  initial weights_layer_q = 2'h0;
  wire [2:0] weights_layer_sum;
  wire weights_odd_and;
  reg weights_odd_next;
  wire weights_odd_not;
  reg weights_odd_q;
  initial weights_odd_q = 1'h0;
  wire weights_ready;
  wire weights_ready_any;
  reg [1:0] weights_stage_next;
  wire weights_stage_or;
  reg [1:0] weights_stage_q;
  initial weights_stage_q = 2'h0;
  wire weights_tile_and;
  wire [2:0] weights_tile_choice;
  reg [1:0] weights_tile_next;
  reg [1:0] weights_tile_q;
  initial weights_tile_q = 2'h0;
  wire [2:0] weights_tile_sum;
  reg [8:0] weights_w_next;
  reg [8:0] weights_w_q;
  initial weights_w_q = 9'h000;
  wire [9:0] weights_w_sum;
  assign weights_last_layer_next = weights_layer_q == 2'h2;
  assign weights_layer_and = signal & weights_last_tile_q;
  assign weights_layer_sum = weights_layer_q + 1'h1;
  assign weights_layer_choice = weights_last_layer_q ? 3'h0 : weights_layer_sum;
  assign weights_stage_or = start | signal;
  assign weights_last_tile_next = weights_tile_q == weights_constants_q[4:3];
  assign weights_tile_and = weights_stage_q[1] & weights_first_tile_q;
  assign weights_tile_sum = weights_tile_q + 1'h1;
  assign weights_tile_choice = weights_last_tile_q ? 3'h0 : weights_tile_sum;
  assign weights_first_step_and_2 = signal & weights_last_tile_q;
  assign weights_first_step_and = weights_first_step_and_2 & weights_last_layer_q;
  assign weights_later_step_not = ~ weights_first_step_q;
  assign weights_odd_not = ~ weights_odd_q;
  assign weights_w_sum = weights_w_q + weights_constants_q[35:29];
  assign weights_b_sum = weights_b_q + 1'h1;
  assign weights_column_sum = weights_column_q + 4'h8;
  assign drained_credits_not = ~ ended;
  assign drained_credits_and = drained & drained_credits_not;
  assign drained_credits_not_2 = ~ drained;
  assign drained_credits_and_2 = ended & drained_credits_not_2;
  assign drained_credits_sum = drained_credits_q + 1'h1;
  assign drained_credits_difference = drained_credits_q - 1'h1;
  assign drained_some_unequal = drained_credits_q != 1'h1;
  assign flush_difference = flush_left_q - 1'h1;
  assign flush_over_equal = flush_left_q == 1'h1;
  assign last_input_equal = last_input_value[2:0] == weights_constants_q[2:0];
  assign last_input_equal_2 = input_q == weights_constants_q[2:0];
  assign last_input_next = ended ? last_input_equal : last_input_equal_2;
  assign row_base_equal = ~| row_base_q;
  assign row_base_choice = row_base_equal ? 4'h8 : 4'h0;
  assign w_offset_sum = w_offset_q + 4'h8;
  assign w_offset_choice = last_input_q ? 10'h000 : w_offset_sum;
  assign noise_row_sum = noise_row_q + 4'h8;
  assign noise_row_choice = last_input_q ? 17'h00000 : noise_row_sum;
  assign slot_sum = slot_q + last_input_q;
  assign tile_free_and = ended & last_input_q;
  assign waiting_not = ~ \begin ;
  assign waiting_and = waiting_q & waiting_not;
  assign waiting_or_3 = waiting_and | start;
  assign waiting_and_4 = ended & last_input_q;
  assign waiting_and_3 = waiting_and_4 & weights_last_tile_q;
  assign waiting_not_2 = ~ waiting_and_3;
  assign waiting_and_2 = ended & waiting_not_2;
  assign waiting_or_2 = waiting_or_3 | waiting_and_2;
  assign waiting_or = waiting_or_2 | record;
  assign running_not = ~ ended;
  assign running_and_2 = running_q & running_not;
  assign running_not_2 = ~ start;
  assign running_and = running_and_2 & running_not_2;
  assign running_or = running_and | \begin ;
  assign flushing_not = ~ flush_over_q;
  assign flushing_and_2 = flushing_q & flushing_not;
  assign flushing_not_2 = ~ start;
  assign flushing_and = flushing_and_2 & flushing_not_2;
  assign flushing_and_4 = ended & last_input_q;
  assign flushing_and_3 = flushing_and_4 & weights_last_tile_q;
  assign flushing_or = flushing_and | flushing_and_3;
  assign last_lane_not = ~ blocked;
  assign last_lane_and = running_q & last_lane_not;
  assign last_lane_choice = weights_last_tile_q ? weights_constants_q[12:9] : 4'h8;
  assign last_lane_difference = last_lane_choice - 1'h1;
  assign last_lane_equal = ~| last_lane_difference;
  assign last_row_choice = last_input_q ? weights_constants_q[8:5] : 4'h8;
  assign last_row_difference = last_row_choice - 1'h1;
  assign last_row_equal = ~| last_row_difference;
  assign address_sum = weights_w_q + w_offset_q;
  assign columns_choice = weights_last_tile_q ? weights_constants_q[12:9] : 4'h8;
  assign columns_difference = columns_choice - 1'h1;
  assign rows_choice = last_input_q ? weights_constants_q[8:5] : 4'h8;
  assign rows_difference = rows_choice - 1'h1;
  assign last_lane_equal_2 = last_lane_value[2:0] == columns_q;
  assign last_row_equal_2 = last_row_value[3:0] == rows_q;
  assign address_sum_2 = address_q + 1'h1;
  assign weights_ready_any = | weights_stage_q;
  assign weights_ready = ~ weights_ready_any;
  assign last_input_sum = input_q + 1'h1;
  assign last_input_value = last_input_q ? 4'h0 : last_input_sum;
  assign begin_and_2 = waiting_q & weights_ready;
  assign begin_and = begin_and_2 & drained_some_q;
  assign begin_and_3 = weights_first_tile_q & first_input_q;
  assign begin_not = ~ begin_and_3;
  assign begin_layer_and = \begin  & weights_first_tile_q;
  assign begin_layer = begin_layer_and & first_input_q;
  assign record = flushing_q & flush_over_q;
  assign end_step = record & weights_last_layer_q;
  assign signal_and_2 = ended & last_input_q;
  assign signal_not = ~ weights_last_tile_q;
  assign signal_and = signal_and_2 & signal_not;
  assign signal = signal_and | record;
  assign idle_not = ~ drained_some_q;
  assign idle = waiting_q & idle_not;
  assign last_lane_sum = lane_q + 1'h1;
  assign last_lane_value = last_lane_q ? 4'h0 : last_lane_sum;
  assign last_row_value = row_q + 1'h1;
  assign ended_not = ~ blocked;
  assign ended_and_2 = running_q & ended_not;
  assign ended_and = ended_and_2 & last_lane_q;
  assign ended_not_2 = ~ first_input_q;
  assign ended_and_3 = last_row_q & ended_not_2;
  assign ended_or = bias_q | ended_and_3;
  assign ended = ended_and & ended_or;
  assign update_not = ~ blocked;
  assign update_and = running_q & update_not;
  assign row_sum = row_base_q + row_q;
  always @(posedge clk)
    weights_constants_q <= weights_constants_next;
  always @(posedge clk)
    weights_last_layer_q <= weights_last_layer_next;
  always @(posedge clk)
    weights_layer_q <= weights_layer_next;
  always @(posedge clk)
    weights_stage_q <= weights_stage_next;
  always @(posedge clk)
    weights_last_tile_q <= weights_last_tile_next;
  always @(posedge clk)
    weights_tile_q <= weights_tile_next;
  always @(posedge clk)
    weights_first_tile_q <= weights_first_tile_next;
  always @(posedge clk)
    weights_first_step_q <= weights_first_step_next;
  always @(posedge clk)
    weights_later_step_q <= weights_later_step_next;
  always @(posedge clk)
    weights_odd_q <= weights_odd_next;
  always @(posedge clk)
    weights_w_q <= weights_w_next;
  always @(posedge clk)
    weights_b_q <= weights_b_next;
  always @(posedge clk)
    weights_column_q <= weights_column_next;
  always @(posedge clk)
    drained_credits_q <= drained_credits_next;
  always @(posedge clk)
    drained_some_q <= drained_some_next;
  always @(posedge clk)
    flush_left_q <= flush_next;
  always @(posedge clk)
    flush_over_q <= flush_over_next;
  always @(posedge clk)
    last_input_q <= last_input_next;
  always @(posedge clk)
    input_q <= input_next;
  always @(posedge clk)
    row_base_q <= row_base_next;
  always @(posedge clk)
    w_offset_q <= w_offset_next;
  always @(posedge clk)
    noise_row_q <= noise_row_next;
  always @(posedge clk)
    first_input_q <= first_input_next;
  always @(posedge clk)
    slot_q <= slot_next;
  always @(posedge clk)
    drain_free <= drain_free_next;
  always @(posedge clk)
    tile_free <= tile_free_next;
  always @(posedge clk)
    waiting_q <= waiting_next;
  always @(posedge clk)
    running_q <= running_next;
  always @(posedge clk)
    flushing_q <= flushing_next;
  always @(posedge clk)
    last_lane_q <= last_lane_next;
  always @(posedge clk)
    last_row_q <= last_row_next;
  always @(posedge clk)
    row_q <= row_next;
  always @(posedge clk)
    lane_q <= lane_next;
  always @(posedge clk)
    bias_q <= bias_next;
  always @(posedge clk)
    address_q <= address_next;
  always @(posedge clk)
    columns_q <= columns_next;
  always @(posedge clk)
    rows_q <= rows_next;
  always @* begin
    if (unused_11_) begin end
    weights_constants_next = 105'h000000000000000000000000000;
    casez (weights_layer_q)
      2'h0:
          weights_constants_next = 105'h1fe00200000000000080008111f;
      2'h1:
          weights_constants_next = 105'h08500400200200200441004110b;
      2'h2:
          weights_constants_next = 105'h080000001004003006214020509;
      default: ;
    endcase
  end
  always @* begin
    if (unused_11_) begin end
    weights_layer_next = weights_layer_q;
    if (start) begin
      weights_layer_next = 2'h0;
    end else if (weights_layer_and) begin
      weights_layer_next = weights_layer_choice[1:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    weights_stage_next = { weights_stage_q[0], weights_stage_or };
    if (rst) begin
      weights_stage_next = 2'h0;
    end
  end
  always @* begin
    if (unused_11_) begin end
    weights_tile_next = weights_tile_q;
    if (start) begin
      weights_tile_next = 2'h0;
    end else if (signal) begin
      weights_tile_next = weights_tile_choice[1:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    weights_first_tile_next = weights_first_tile_q;
    if (start) begin
      weights_first_tile_next = 1'h1;
    end else if (signal) begin
      weights_first_tile_next = weights_last_tile_q;
    end
  end
  always @* begin
    if (unused_11_) begin end
    weights_first_step_next = weights_first_step_q;
    if (start) begin
      weights_first_step_next = weights_first_step_not;
    end else if (signal) begin
      if (weights_first_step_and) begin
        weights_first_step_next = 1'h0;
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    weights_later_step_next = weights_later_step_q;
    if (start) begin
      weights_later_step_next = 1'h0;
    end else if (signal) begin
      if (weights_first_step_and) begin
        weights_later_step_next = weights_later_step_not;
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    weights_odd_next = weights_odd_q;
    if (start) begin
      weights_odd_next = weights_odd_and;
    end else if (signal) begin
      if (weights_first_step_and) begin
        weights_odd_next = weights_odd_not;
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    weights_w_next = weights_w_q;
    if (start) begin
    end else if (signal) begin
      weights_w_next = weights_w_sum[8:0];
    end else if (weights_tile_and) begin
      weights_w_next = weights_constants_q[28:20];
    end
  end
  always @* begin
    if (unused_11_) begin end
    weights_b_next = weights_b_q;
    if (start) begin
    end else if (signal) begin
      weights_b_next = weights_b_sum[8:0];
    end else if (weights_tile_and) begin
      weights_b_next = { 6'h00, weights_constants_q[38:36] };
    end
  end
  always @* begin
    if (unused_11_) begin end
    weights_column_next = weights_column_q;
    if (start) begin
    end else if (signal) begin
      weights_column_next = weights_column_sum[15:0];
    end else if (weights_tile_and) begin
      weights_column_next = 16'h0000;
    end
  end
  always @* begin
    if (unused_11_) begin end
    drained_credits_next = drained_credits_q;
    if (start) begin
      drained_credits_next = 2'h0;
    end else if (drained_credits_and) begin
      drained_credits_next = drained_credits_sum[1:0];
    end else if (drained_credits_and_2) begin
      drained_credits_next = drained_credits_difference[1:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    drained_some_next = drained_some_q;
    if (start) begin
      drained_some_next = 1'h0;
    end else if (drained_credits_and) begin
      drained_some_next = 1'h1;
    end else if (drained_credits_and_2) begin
      drained_some_next = drained_some_unequal;
    end
  end
  always @* begin
    if (unused_11_) begin end
    flush_next = flush_difference[4:0];
    if (ended) begin
      flush_next = 5'h1c;
    end
  end
  always @* begin
    if (unused_11_) begin end
    flush_over_next = flush_over_q;
    if (flush_over_equal) begin
      flush_over_next = 1'h1;
    end
    if (ended) begin
      flush_over_next = 1'h0;
    end
    if (start) begin
      flush_over_next = 1'h1;
    end
  end
  always @* begin
    if (unused_11_) begin end
    input_next = input_q;
    if (start) begin
      input_next = 3'h0;
    end else if (ended) begin
      input_next = last_input_value[2:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    row_base_next = row_base_q;
    if (start) begin
      row_base_next = 4'h0;
    end else if (ended) begin
      row_base_next = row_base_choice;
    end
  end
  always @* begin
    if (unused_11_) begin end
    w_offset_next = w_offset_q;
    if (start) begin
      w_offset_next = 9'h000;
    end else if (ended) begin
      w_offset_next = w_offset_choice[8:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    noise_row_next = noise_row_q;
    if (start) begin
      noise_row_next = 16'h0000;
    end else if (ended) begin
      noise_row_next = noise_row_choice[15:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    first_input_next = first_input_q;
    if (start) begin
      first_input_next = 1'h1;
    end else if (ended) begin
      first_input_next = last_input_q;
    end
  end
  always @* begin
    if (unused_11_) begin end
    slot_next = slot_q;
    if (start) begin
      slot_next = { 1'h0, slot_choice };
    end else if (ended) begin
      slot_next = slot_sum[1:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    drain_free_next = ended;
    if (rst) begin
      drain_free_next = 1'h0;
    end
  end
  always @* begin
    if (unused_11_) begin end
    tile_free_next = tile_free_and;
    if (rst) begin
      tile_free_next = 1'h0;
    end
  end
  always @* begin
    if (unused_11_) begin end
    waiting_next = waiting_or;
    if (rst) begin
      waiting_next = 1'h0;
    end
  end
  always @* begin
    if (unused_11_) begin end
    running_next = running_or;
    if (rst) begin
      running_next = 1'h0;
    end
  end
  always @* begin
    if (unused_11_) begin end
    flushing_next = flushing_or;
    if (rst) begin
      flushing_next = 1'h0;
    end
  end
  always @* begin
    if (unused_11_) begin end
    last_lane_next = last_lane_q;
    if (\begin ) begin
      last_lane_next = last_lane_equal;
    end else if (last_lane_and) begin
      last_lane_next = last_lane_equal_2;
    end
  end
  always @* begin
    if (unused_11_) begin end
    last_row_next = last_row_q;
    if (\begin ) begin
      last_row_next = last_row_equal;
    end else if (last_lane_and) begin
      if (last_lane_q) begin
        last_row_next = last_row_equal_2;
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    row_next = row_q;
    if (\begin ) begin
      row_next = 4'h0;
    end else if (last_lane_and) begin
      if (last_lane_q) begin
        row_next = last_row_value[3:0];
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    lane_next = lane_q;
    if (\begin ) begin
      lane_next = 3'h0;
    end else if (last_lane_and) begin
      lane_next = last_lane_value[2:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    bias_next = bias_q;
    if (\begin ) begin
      bias_next = 1'h0;
    end else if (last_lane_and) begin
      if (last_lane_q) begin
        if (last_row_q) begin
          bias_next = 1'h1;
        end
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    address_next = address_q;
    if (\begin ) begin
      address_next = address_sum[8:0];
    end else if (last_lane_and) begin
      if (last_lane_q) begin
        address_next = address_sum_2[8:0];
        if (last_row_q) begin
          address_next = weights_b_q;
        end
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    columns_next = columns_q;
    if (\begin ) begin
      columns_next = columns_difference[2:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    rows_next = rows_q;
    if (\begin ) begin
      rows_next = rows_difference[3:0];
    end
  end
  assign next_input = last_input_value[2:0];
  assign next_lane = last_lane_value[2:0];
  assign next_row = last_row_value[3:0];
  assign keys_ready = 1'h1;
  assign layer = weights_layer_q;
  assign row = row_sum[3:0];
  assign cut = weights_constants_q[104:100];
  assign \weights_constants_q.input_last  = weights_constants_q[2:0];
  assign \weights_constants_q.output_last  = weights_constants_q[4:3];
  assign \weights_constants_q.rows  = weights_constants_q[8:5];
  assign \weights_constants_q.columns  = weights_constants_q[12:9];
  assign \weights_constants_q.inputs  = weights_constants_q[19:13];
  assign \weights_constants_q.w_base  = weights_constants_q[28:20];
  assign \weights_constants_q.w_stride  = weights_constants_q[35:29];
  assign \weights_constants_q.b_base  = weights_constants_q[38:36];
  assign \weights_constants_q.state_base  = weights_constants_q[49:39];
  assign \weights_constants_q.operand_base  = weights_constants_q[62:50];
  assign \weights_constants_q.operand_copy  = weights_constants_q[73:63];
  assign \weights_constants_q.out_base  = weights_constants_q[86:74];
  assign \weights_constants_q.out_copy  = weights_constants_q[97:87];
  assign \weights_constants_q.has_above  = weights_constants_q[98];
  assign \weights_constants_q.layer0  = weights_constants_q[99];
  assign \weights_constants_q.cut  = weights_constants_q[104:100];
  assign \update.valid  = update[0];
  assign \update.bias  = update[1];
  assign \update.slot  = update[3:2];
  assign \update.lane  = update[6:4];
  assign \update.address  = update[15:7];
  assign update[15:7] = address_q;
  assign update[6:4] = lane_q;
  assign update[1] = bias_q;
  assign update[0] = update_and;
  assign update[3:2] = slot_q;
  assign weights_first_step_not = 1'h1;
  assign weights_odd_and = 1'h0;
  assign slot_choice = 1'h0;
  assign begin_or = 1'h1;
  assign \begin  = begin_and;
endmodule

// Made from ska_hw.hdl.control.command_generator.CommandGenerator.
module \ska_core.controller.commands (
  input wire clk,
  input wire rst,
  input wire [2:0] host_tensor,
  input wire [2:0] host_bank,
  input wire [12:0] host_address,
  input wire host_write,
  input wire [23:0] host_write_data,
  input wire busy,
  input wire [3:0] row,
  input wire [8:0] samples,
  input wire start,
  input wire begin_forward,
  input wire begin_update,
  input wire [42:0] slot,
  input wire [8:0] sum_address,
  input wire [10:0] address,
  input wire [12:0] element,
  input wire [15:0] update,
  output reg command_x_active_q,
  output reg command_x_load_q,
  output reg command_x_update_q,
  output reg [3:0] command_x_rows_q,
  output reg [12:0] command_x_address_q,
  output reg [10:0] command_x_g_address_q,
  output reg command_w_active_q,
  output reg [3:0] command_w_columns_q,
  output reg [8:0] command_w_address_q,
  output reg command_psum_read_active_q,
  output reg [7:0] command_psum_read_sample_q,
  output reg command_psum_write_active_q,
  output reg [7:0] command_psum_write_sample_q,
  output reg command_sum_write_active_q,
  output reg [8:0] command_sum_write_address_q,
  output reg command_post_active_q,
  output reg [2:0] command_post_lane_q,
  output reg [8:0] command_post_sum_address_q,
  output reg [10:0] command_post_address_q,
  output reg command_drain_active_q,
  output reg [3:0] command_drain_address_q,
  output reg command_take_active_q,
  output reg command_take_bias_q,
  output reg [2:0] command_take_lane_q,
  output reg [3:0] command_take_address_q,
  output reg command_host_write_x_q,
  output reg command_host_write_w_q,
  output reg command_host_write_b_q,
  output reg command_host_gradient_q,
  output reg [2:0] command_host_bank_q,
  output reg [23:0] command_host_data_q,
  output reg w_active_q,
  output reg ends_d24_q,
  output reg sum_write_start_d27_q,
  output reg drain_last_q
);
  reg unused_6_;
  initial unused_6_ = 0;
  reg [2:0] asked_tensor_d1_q;
  initial asked_tensor_d1_q = 3'h0;
  wire [141:0] command;
  wire [4:0] \command.drain ;
  wire \command.drain.active ;
  wire [3:0] \command.drain.address ;
  wire [30:0] \command.host ;
  wire [2:0] \command.host.bank ;
  wire [23:0] \command.host.data ;
  wire \command.host.gradient ;
  wire \command.host.write_b ;
  wire \command.host.write_w ;
  wire \command.host.write_x ;
  wire [23:0] \command.post ;
  wire \command.post.active ;
  wire [10:0] \command.post.address ;
  wire [2:0] \command.post.lane ;
  wire [8:0] \command.post.sum_address ;
  wire [8:0] \command.psum_read ;
  wire \command.psum_read.active ;
  wire [7:0] \command.psum_read.sample ;
  wire [8:0] \command.psum_write ;
  wire \command.psum_write.active ;
  wire [7:0] \command.psum_write.sample ;
  wire [9:0] \command.sum_write ;
  wire \command.sum_write.active ;
  wire [8:0] \command.sum_write.address ;
  wire [8:0] \command.take ;
  wire \command.take.active ;
  wire [3:0] \command.take.address ;
  wire \command.take.bias ;
  wire [2:0] \command.take.lane ;
  wire [13:0] \command.w ;
  wire \command.w.active ;
  wire [8:0] \command.w.address ;
  wire [3:0] \command.w.columns ;
  wire [30:0] \command.x ;
  wire \command.x.active ;
  wire [12:0] \command.x.address ;
  wire [10:0] \command.x.g_address ;
  wire \command.x.load ;
  wire [3:0] \command.x.rows ;
  wire \command.x.update ;
  reg command_drain_active_next;
  initial command_drain_active_q = 1'h0;
  initial command_drain_address_q = 4'h0;
  initial command_host_bank_q = 3'h0;
  initial command_host_data_q = 24'h000000;
  initial command_host_gradient_q = 1'h0;
  reg command_host_write_b_next;
  initial command_host_write_b_q = 1'h0;
  reg command_host_write_w_next;
  initial command_host_write_w_q = 1'h0;
  reg command_host_write_x_next;
  initial command_host_write_x_q = 1'h0;
  wire [141:0] command_next;
  wire [4:0] \command_next.drain ;
  wire \command_next.drain.active ;
  wire [3:0] \command_next.drain.address ;
  wire [30:0] \command_next.host ;
  wire [2:0] \command_next.host.bank ;
  wire [23:0] \command_next.host.data ;
  wire \command_next.host.gradient ;
  wire \command_next.host.write_b ;
  wire \command_next.host.write_w ;
  wire \command_next.host.write_x ;
  wire [23:0] \command_next.post ;
  wire \command_next.post.active ;
  wire [10:0] \command_next.post.address ;
  wire [2:0] \command_next.post.lane ;
  wire [8:0] \command_next.post.sum_address ;
  wire [8:0] \command_next.psum_read ;
  wire \command_next.psum_read.active ;
  wire [7:0] \command_next.psum_read.sample ;
  wire [8:0] \command_next.psum_write ;
  wire \command_next.psum_write.active ;
  wire [7:0] \command_next.psum_write.sample ;
  wire [9:0] \command_next.sum_write ;
  wire \command_next.sum_write.active ;
  wire [8:0] \command_next.sum_write.address ;
  wire [8:0] \command_next.take ;
  wire \command_next.take.active ;
  wire [3:0] \command_next.take.address ;
  wire \command_next.take.bias ;
  wire [2:0] \command_next.take.lane ;
  wire [13:0] \command_next.w ;
  wire \command_next.w.active ;
  wire [8:0] \command_next.w.address ;
  wire [3:0] \command_next.w.columns ;
  wire [30:0] \command_next.x ;
  wire \command_next.x.active ;
  wire [12:0] \command_next.x.address ;
  wire [10:0] \command_next.x.g_address ;
  wire \command_next.x.load ;
  wire [3:0] \command_next.x.rows ;
  wire \command_next.x.update ;
  wire command_next_and;
  wire command_next_and_2;
  wire command_next_and_3;
  wire command_next_and_4;
  wire command_next_and_5;
  wire command_next_and_6;
  wire command_next_and_7;
  wire command_next_and_8;
  wire command_next_and_9;
  wire [12:0] command_next_choice;
  wire [12:0] command_next_choice_2;
  wire [12:0] command_next_choice_3;
  wire [12:0] command_next_choice_4;
  wire [8:0] command_next_choice_5;
  wire [2:0] command_next_choice_6;
  wire [2:0] command_next_choice_7;
  wire command_next_equal;
  wire command_next_not;
  wire command_next_not_2;
  wire command_next_or;
  wire command_next_or_2;
  wire command_next_or_3;
  wire [4:0] command_next_right;
  wire [5:0] command_next_sum;
  reg command_post_active_next;
  initial command_post_active_q = 1'h0;
  initial command_post_address_q = 11'h000;
  initial command_post_lane_q = 3'h0;
  initial command_post_sum_address_q = 9'h000;
  reg command_psum_read_active_next;
  initial command_psum_read_active_q = 1'h0;
  initial command_psum_read_sample_q = 8'h00;
  reg command_psum_write_active_next;
  initial command_psum_write_active_q = 1'h0;
  initial command_psum_write_sample_q = 8'h00;
  reg command_sum_write_active_next;
  initial command_sum_write_active_q = 1'h0;
  initial command_sum_write_address_q = 9'h000;
  reg command_take_active_next;
  initial command_take_active_q = 1'h0;
  initial command_take_address_q = 4'h0;
  initial command_take_bias_q = 1'h0;
  initial command_take_lane_q = 3'h0;
  reg command_w_active_next;
  initial command_w_active_q = 1'h0;
  initial command_w_address_q = 9'h000;
  initial command_w_columns_q = 4'h0;
  reg command_x_active_next;
  initial command_x_active_q = 1'h0;
  initial command_x_address_q = 13'h0000;
  initial command_x_g_address_q = 11'h000;
  reg command_x_load_next;
  initial command_x_load_q = 1'h0;
  initial command_x_rows_q = 4'h0;
  reg command_x_update_next;
  initial command_x_update_q = 1'h0;
  reg drain_active_next;
  reg drain_active_q;
  initial drain_active_q = 1'h0;
  wire [3:0] drain_base_choice;
  wire drain_base_equal;
  reg [3:0] drain_base_next;
  reg [3:0] drain_base_q;
  initial drain_base_q = 4'h0;
  reg [4:0] drain_count_next;
  reg [4:0] drain_count_q;
  initial drain_count_q = 5'h00;
  wire [5:0] drain_count_sum;
  wire [5:0] drain_difference;
  reg drain_first_next;
  reg drain_first_q;
  initial drain_first_q = 1'h0;
  wire drain_last_and;
  wire drain_last_and_2;
  wire drain_last_and_3;
  reg drain_last_next;
  wire drain_last_not;
  wire drain_last_not_2;
  initial drain_last_q = 1'h0;
  reg [4:0] drain_left_q;
  initial drain_left_q = 5'h00;
  reg [4:0] drain_next;
  reg drain_start_d10_next;
  reg drain_start_d10_q;
  initial drain_start_d10_q = 1'h0;
  reg drain_start_d11_next;
  reg drain_start_d11_q;
  initial drain_start_d11_q = 1'h0;
  reg drain_start_d12_next;
  reg drain_start_d12_q;
  initial drain_start_d12_q = 1'h0;
  wire drain_start_d1_and;
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
  (* init = 1'h0 *)
  wire drained;
  wire \element.first ;
  wire [2:0] \element.lane ;
  wire [7:0] \element.sample ;
  wire \element.valid ;
  reg ends_d10_next;
  reg ends_d10_q;
  initial ends_d10_q = 1'h0;
  reg ends_d11_next;
  reg ends_d11_q;
  initial ends_d11_q = 1'h0;
  reg ends_d12_next;
  reg ends_d12_q;
  initial ends_d12_q = 1'h0;
  reg ends_d13_next;
  reg ends_d13_q;
  initial ends_d13_q = 1'h0;
  reg ends_d14_next;
  reg ends_d14_q;
  initial ends_d14_q = 1'h0;
  reg ends_d15_next;
  reg ends_d15_q;
  initial ends_d15_q = 1'h0;
  reg ends_d16_next;
  reg ends_d16_q;
  initial ends_d16_q = 1'h0;
  reg ends_d17_next;
  reg ends_d17_q;
  initial ends_d17_q = 1'h0;
  reg ends_d18_next;
  reg ends_d18_q;
  initial ends_d18_q = 1'h0;
  reg ends_d19_next;
  reg ends_d19_q;
  initial ends_d19_q = 1'h0;
  wire ends_d1_and;
  reg ends_d1_next;
  reg ends_d1_q;
  initial ends_d1_q = 1'h0;
  reg ends_d20_next;
  reg ends_d20_q;
  initial ends_d20_q = 1'h0;
  reg ends_d21_next;
  reg ends_d21_q;
  initial ends_d21_q = 1'h0;
  reg ends_d22_next;
  reg ends_d22_q;
  initial ends_d22_q = 1'h0;
  reg ends_d23_next;
  reg ends_d23_q;
  initial ends_d23_q = 1'h0;
  reg ends_d24_next;
  initial ends_d24_q = 1'h0;
  reg ends_d2_next;
  reg ends_d2_q;
  initial ends_d2_q = 1'h0;
  reg ends_d3_next;
  reg ends_d3_q;
  initial ends_d3_q = 1'h0;
  reg ends_d4_next;
  reg ends_d4_q;
  initial ends_d4_q = 1'h0;
  reg ends_d5_next;
  reg ends_d5_q;
  initial ends_d5_q = 1'h0;
  reg ends_d6_next;
  reg ends_d6_q;
  initial ends_d6_q = 1'h0;
  reg ends_d7_next;
  reg ends_d7_q;
  initial ends_d7_q = 1'h0;
  reg ends_d8_next;
  reg ends_d8_q;
  initial ends_d8_q = 1'h0;
  reg ends_d9_next;
  reg ends_d9_q;
  initial ends_d9_q = 1'h0;
  reg [12:0] given_address_d1_q;
  initial given_address_d1_q = 13'h0000;
  reg [12:0] given_address_d2_q;
  initial given_address_d2_q = 13'h0000;
  reg [2:0] given_bank_d1_q;
  initial given_bank_d1_q = 3'h0;
  reg [2:0] given_bank_d2_q;
  initial given_bank_d2_q = 3'h0;
  reg [2:0] given_tensor_d1_q;
  initial given_tensor_d1_q = 3'h0;
  reg [2:0] given_tensor_d2_q;
  initial given_tensor_d2_q = 3'h0;
  reg given_write_d1_q;
  initial given_write_d1_q = 1'h0;
  reg [23:0] given_write_data_d1_q;
  initial given_write_data_d1_q = 24'h000000;
  reg [23:0] given_write_data_d2_q;
  initial given_write_data_d2_q = 24'h000000;
  (* enum_base_type = "HostTensor" *)
  (* enum_value_000 = "X" *)
  (* enum_value_001 = "W" *)
  (* enum_value_010 = "B" *)
  (* enum_value_011 = "Z" *)
  (* enum_value_100 = "D" *)
  (* enum_value_101 = "G" *)
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
  reg [12:0] late_address_d1_q;
  initial late_address_d1_q = 13'h0000;
  reg [2:0] late_bank_d1_q;
  initial late_bank_d1_q = 3'h0;
  (* init = 1'h0 *)
  wire loading;
  reg psum_read_active_next;
  reg psum_read_active_q;
  initial psum_read_active_q = 1'h0;
  reg psum_read_d1_next;
  reg psum_read_d1_q;
  initial psum_read_d1_q = 1'h0;
  reg psum_read_d2_next;
  reg psum_read_d2_q;
  initial psum_read_d2_q = 1'h0;
  reg psum_read_d3_next;
  reg psum_read_d3_q;
  initial psum_read_d3_q = 1'h0;
  reg psum_read_d4_next;
  reg psum_read_d4_q;
  initial psum_read_d4_q = 1'h0;
  reg psum_read_d5_next;
  reg psum_read_d5_q;
  initial psum_read_d5_q = 1'h0;
  reg psum_read_d6_next;
  reg psum_read_d6_q;
  initial psum_read_d6_q = 1'h0;
  reg psum_read_d7_next;
  reg psum_read_d7_q;
  initial psum_read_d7_q = 1'h0;
  wire [10:0] psum_read_difference;
  reg psum_read_first_next;
  reg psum_read_first_q;
  initial psum_read_first_q = 1'h0;
  wire psum_read_last_and;
  wire psum_read_last_and_2;
  wire psum_read_last_and_3;
  wire psum_read_last_and_4;
  wire psum_read_last_equal;
  reg psum_read_last_next;
  wire psum_read_last_not;
  wire psum_read_last_not_2;
  wire psum_read_last_or;
  reg psum_read_last_q;
  initial psum_read_last_q = 1'h0;
  reg [9:0] psum_read_left_q;
  initial psum_read_left_q = 10'h000;
  reg [9:0] psum_read_next;
  reg [7:0] psum_read_sample_next;
  reg [7:0] psum_read_sample_q;
  initial psum_read_sample_q = 8'h00;
  wire [8:0] psum_read_sample_sum;
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
  wire psum_write_last_and_4;
  wire psum_write_last_equal;
  reg psum_write_last_next;
  wire psum_write_last_not;
  wire psum_write_last_not_2;
  wire psum_write_last_or;
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
  wire [9:0] samples_beyond_next;
  reg [9:0] samples_beyond_q;
  initial samples_beyond_q = 10'h000;
  wire [3:0] \slot.columns ;
  wire \slot.first_input ;
  wire [10:0] \slot.gradient ;
  wire \slot.last_input ;
  wire [3:0] \slot.rows ;
  wire [8:0] \slot.w ;
  wire [12:0] \slot.x ;
  wire [8:0] sum_base;
  reg sum_slot_next;
  wire sum_slot_not;
  reg sum_slot_q;
  initial sum_slot_q = 1'h0;
  reg sum_write_active_next;
  reg sum_write_active_q;
  initial sum_write_active_q = 1'h0;
  reg [8:0] sum_write_address_next;
  reg [8:0] sum_write_address_q;
  initial sum_write_address_q = 9'h000;
  wire [9:0] sum_write_address_sum;
  wire [10:0] sum_write_difference;
  reg sum_write_first_next;
  reg sum_write_first_q;
  initial sum_write_first_q = 1'h0;
  wire sum_write_last_and;
  wire sum_write_last_and_2;
  wire sum_write_last_and_3;
  wire sum_write_last_and_4;
  wire sum_write_last_equal;
  reg sum_write_last_next;
  wire sum_write_last_not;
  wire sum_write_last_not_2;
  wire sum_write_last_or;
  reg sum_write_last_q;
  initial sum_write_last_q = 1'h0;
  reg [9:0] sum_write_left_q;
  initial sum_write_left_q = 10'h000;
  reg [9:0] sum_write_next;
  reg sum_write_start_d10_next;
  reg sum_write_start_d10_q;
  initial sum_write_start_d10_q = 1'h0;
  reg sum_write_start_d11_next;
  reg sum_write_start_d11_q;
  initial sum_write_start_d11_q = 1'h0;
  reg sum_write_start_d12_next;
  reg sum_write_start_d12_q;
  initial sum_write_start_d12_q = 1'h0;
  reg sum_write_start_d13_next;
  reg sum_write_start_d13_q;
  initial sum_write_start_d13_q = 1'h0;
  reg sum_write_start_d14_next;
  reg sum_write_start_d14_q;
  initial sum_write_start_d14_q = 1'h0;
  reg sum_write_start_d15_next;
  reg sum_write_start_d15_q;
  initial sum_write_start_d15_q = 1'h0;
  reg sum_write_start_d16_next;
  reg sum_write_start_d16_q;
  initial sum_write_start_d16_q = 1'h0;
  reg sum_write_start_d17_next;
  reg sum_write_start_d17_q;
  initial sum_write_start_d17_q = 1'h0;
  reg sum_write_start_d18_next;
  reg sum_write_start_d18_q;
  initial sum_write_start_d18_q = 1'h0;
  reg sum_write_start_d19_next;
  reg sum_write_start_d19_q;
  initial sum_write_start_d19_q = 1'h0;
  wire sum_write_start_d1_and;
  reg sum_write_start_d1_next;
  reg sum_write_start_d1_q;
  initial sum_write_start_d1_q = 1'h0;
  reg sum_write_start_d20_next;
  reg sum_write_start_d20_q;
  initial sum_write_start_d20_q = 1'h0;
  reg sum_write_start_d21_next;
  reg sum_write_start_d21_q;
  initial sum_write_start_d21_q = 1'h0;
  reg sum_write_start_d22_next;
  reg sum_write_start_d22_q;
  initial sum_write_start_d22_q = 1'h0;
  reg sum_write_start_d23_next;
  reg sum_write_start_d23_q;
  initial sum_write_start_d23_q = 1'h0;
  reg sum_write_start_d24_next;
  reg sum_write_start_d24_q;
  initial sum_write_start_d24_q = 1'h0;
  reg sum_write_start_d25_next;
  reg sum_write_start_d25_q;
  initial sum_write_start_d25_q = 1'h0;
  reg sum_write_start_d26_next;
  reg sum_write_start_d26_q;
  initial sum_write_start_d26_q = 1'h0;
  reg sum_write_start_d27_next;
  initial sum_write_start_d27_q = 1'h0;
  reg sum_write_start_d2_next;
  reg sum_write_start_d2_q;
  initial sum_write_start_d2_q = 1'h0;
  reg sum_write_start_d3_next;
  reg sum_write_start_d3_q;
  initial sum_write_start_d3_q = 1'h0;
  reg sum_write_start_d4_next;
  reg sum_write_start_d4_q;
  initial sum_write_start_d4_q = 1'h0;
  reg sum_write_start_d5_next;
  reg sum_write_start_d5_q;
  initial sum_write_start_d5_q = 1'h0;
  reg sum_write_start_d6_next;
  reg sum_write_start_d6_q;
  initial sum_write_start_d6_q = 1'h0;
  reg sum_write_start_d7_next;
  reg sum_write_start_d7_q;
  initial sum_write_start_d7_q = 1'h0;
  reg sum_write_start_d8_next;
  reg sum_write_start_d8_q;
  initial sum_write_start_d8_q = 1'h0;
  reg sum_write_start_d9_next;
  reg sum_write_start_d9_q;
  initial sum_write_start_d9_q = 1'h0;
  (* init = 1'h0 *)
  wire sums_ready;
  (* init = 1'h0 *)
  wire tile_end;
  wire [8:0] \update.address ;
  wire \update.bias ;
  wire [2:0] \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  reg w_active_next;
  initial w_active_q = 1'h0;
  reg [8:0] w_address_next;
  reg [8:0] w_address_q;
  initial w_address_q = 9'h000;
  wire [10:0] w_address_sum;
  wire [9:0] w_address_sum_2;
  reg [3:0] w_columns_next;
  reg [3:0] w_columns_q;
  initial w_columns_q = 4'h0;
  wire [5:0] w_difference;
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
  reg x_active_next;
  reg x_active_q;
  initial x_active_q = 1'h0;
  reg [12:0] x_address_next;
  wire x_address_or;
  reg [12:0] x_address_q;
  initial x_address_q = 13'h0000;
  wire [13:0] x_address_sum;
  wire [10:0] x_difference;
  reg x_first_next;
  wire x_first_or;
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
  reg x_forward_d7_next;
  reg x_forward_d7_q;
  initial x_forward_d7_q = 1'h0;
  reg [10:0] x_g_address_next;
  wire x_g_address_or;
  reg [10:0] x_g_address_q;
  initial x_g_address_q = 11'h000;
  wire [11:0] x_g_address_sum;
  reg x_kind_next;
  wire x_kind_or;
  reg x_kind_q;
  initial x_kind_q = 1'h0;
  wire x_last_and;
  wire x_last_and_2;
  wire x_last_and_3;
  wire x_last_and_4;
  wire x_last_equal;
  reg x_last_next;
  wire x_last_not;
  wire x_last_not_2;
  wire x_last_or;
  wire x_last_or_2;
  wire x_last_or_3;
  reg x_last_q;
  initial x_last_q = 1'h0;
  reg [9:0] x_left_q;
  initial x_left_q = 10'h000;
  wire x_more_d1_and;
  reg x_more_d1_next;
  wire x_more_d1_not;
  reg x_more_d1_q;
  initial x_more_d1_q = 1'h0;
  reg x_more_d2_next;
  reg x_more_d2_q;
  initial x_more_d2_q = 1'h0;
  reg x_more_d3_next;
  reg x_more_d3_q;
  initial x_more_d3_q = 1'h0;
  reg x_more_d4_next;
  reg x_more_d4_q;
  initial x_more_d4_q = 1'h0;
  reg x_more_d5_next;
  reg x_more_d5_q;
  initial x_more_d5_q = 1'h0;
  reg x_more_d6_next;
  reg x_more_d6_q;
  initial x_more_d6_q = 1'h0;
  reg x_more_d7_next;
  reg x_more_d7_q;
  initial x_more_d7_q = 1'h0;
  reg [9:0] x_next;
  wire x_or;
  reg [3:0] x_rows_next;
  wire x_rows_or;
  reg [3:0] x_rows_q;
  initial x_rows_q = 4'h0;
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
  assign samples_beyond_next = samples - 2'h3;
  assign x_first_or = x_forward_d7_q | x_update_d7_q;
  assign x_difference = $signed(x_left_q) - $signed(2'h1);
  assign x_last_or_2 = x_forward_d7_q | x_update_d7_q;
  assign x_last_not = ~ x_last_or_2;
  assign x_last_and_3 = x_active_q & x_last_not;
  assign x_last_not_2 = ~ x_last_q;
  assign x_last_and_2 = x_last_and_3 & x_last_not_2;
  assign x_last_and = x_last_and_2 & x_left_q[9];
  assign x_last_or_3 = x_forward_d7_q | x_update_d7_q;
  assign x_last_equal = samples_beyond_q == 10'h3fe;
  assign x_last_and_4 = x_last_or_3 & x_last_equal;
  assign x_last_or = x_last_and | x_last_and_4;
  assign x_or = x_forward_d7_q | x_update_d7_q;
  assign x_kind_or = x_forward_d7_q | x_update_d7_q;
  assign x_rows_or = x_forward_d7_q | x_update_d7_q;
  assign x_address_sum = x_address_q + 1'h1;
  assign x_address_or = x_forward_d7_q | x_update_d7_q;
  assign x_g_address_sum = x_g_address_q + 1'h1;
  assign x_g_address_or = x_forward_d7_q | x_update_d7_q;
  assign w_difference = $signed(w_left_q) - $signed(2'h1);
  assign w_last_not = ~ begin_forward;
  assign w_last_and_3 = w_active_q & w_last_not;
  assign w_last_not_2 = ~ w_last_q;
  assign w_last_and_2 = w_last_and_3 & w_last_not_2;
  assign w_last_and = w_last_and_2 & w_left_q[4];
  assign w_inside_number_sum = w_inside_number_q + 7'h7f;
  assign w_inside_at_most = w_inside_number_q <= slot[5:2];
  assign w_inside_more = slot[5:2] > 3'h7;
  assign w_address_sum = w_address_q + 11'h7ff;
  assign w_address_sum_2 = slot[31:23] + 3'h7;
  assign ends_d1_and = begin_forward & slot[1];
  assign x_more_d1_not = ~ slot[0];
  assign x_more_d1_and = begin_forward & x_more_d1_not;
  assign psum_read_difference = $signed(psum_read_left_q) - $signed(2'h1);
  assign psum_read_last_not = ~ psum_read_d7_q;
  assign psum_read_last_and_3 = psum_read_active_q & psum_read_last_not;
  assign psum_read_last_not_2 = ~ psum_read_last_q;
  assign psum_read_last_and_2 = psum_read_last_and_3 & psum_read_last_not_2;
  assign psum_read_last_and = psum_read_last_and_2 & psum_read_left_q[9];
  assign psum_read_last_equal = samples_beyond_q == 10'h3fe;
  assign psum_read_last_and_4 = psum_read_d7_q & psum_read_last_equal;
  assign psum_read_last_or = psum_read_last_and | psum_read_last_and_4;
  assign psum_read_sample_sum = psum_read_sample_q + 1'h1;
  assign psum_write_start_d1_not = ~ slot[1];
  assign psum_write_start_d1_and = begin_forward & psum_write_start_d1_not;
  assign sum_write_start_d1_and = begin_forward & slot[1];
  assign psum_write_difference = $signed(psum_write_left_q) - $signed(2'h1);
  assign psum_write_last_not = ~ psum_write_start_d27_q;
  assign psum_write_last_and_3 = psum_write_active_q & psum_write_last_not;
  assign psum_write_last_not_2 = ~ psum_write_last_q;
  assign psum_write_last_and_2 = psum_write_last_and_3 & psum_write_last_not_2;
  assign psum_write_last_and = psum_write_last_and_2 & psum_write_left_q[9];
  assign psum_write_last_equal = samples_beyond_q == 10'h3fe;
  assign psum_write_last_and_4 = psum_write_start_d27_q & psum_write_last_equal;
  assign psum_write_last_or = psum_write_last_and | psum_write_last_and_4;
  assign sum_write_difference = $signed(sum_write_left_q) - $signed(2'h1);
  assign sum_write_last_not = ~ sum_write_start_d27_q;
  assign sum_write_last_and_3 = sum_write_active_q & sum_write_last_not;
  assign sum_write_last_not_2 = ~ sum_write_last_q;
  assign sum_write_last_and_2 = sum_write_last_and_3 & sum_write_last_not_2;
  assign sum_write_last_and = sum_write_last_and_2 & sum_write_left_q[9];
  assign sum_write_last_equal = samples_beyond_q == 10'h3fe;
  assign sum_write_last_and_4 = sum_write_start_d27_q & sum_write_last_equal;
  assign sum_write_last_or = sum_write_last_and | sum_write_last_and_4;
  assign sum_slot_not = ~ sum_slot_q;
  assign psum_write_sample_sum = psum_write_sample_q + 1'h1;
  assign sum_write_address_sum = sum_write_address_q + 1'h1;
  assign drain_start_d1_and = x_last_q & x_kind_q;
  assign drain_difference = $signed(drain_left_q) - $signed(2'h1);
  assign drain_last_not = ~ drain_start_d12_q;
  assign drain_last_and_3 = drain_active_q & drain_last_not;
  assign drain_last_not_2 = ~ drain_last_q;
  assign drain_last_and_2 = drain_last_and_3 & drain_last_not_2;
  assign drain_last_and = drain_last_and_2 & drain_left_q[4];
  assign drain_count_sum = drain_count_q + 1'h1;
  assign drain_base_equal = ~| drain_base_q;
  assign drain_base_choice = drain_base_equal ? 4'h8 : 4'h0;
  assign idle_d1_next = ~ busy;
  assign host_write_x_d1_equal = ~| asked_tensor_d1_q;
  assign host_write_x_d1_and = given_write_d1_q & host_write_x_d1_equal;
  assign host_write_w_d1_equal = asked_tensor_d1_q == 1'h1;
  assign host_write_w_d1_and = given_write_d1_q & host_write_w_d1_equal;
  assign host_write_b_d1_equal = asked_tensor_d1_q == 2'h2;
  assign host_write_b_d1_and = given_write_d1_q & host_write_b_d1_equal;
  assign command_next_and = x_active_q & x_kind_q;
  assign command_next_or = x_kind_q | x_first_q;
  assign command_next_and_2 = x_active_q & command_next_or;
  assign command_next_and_3 = w_active_q & w_inside_q;
  assign command_next_and_4 = update[0] & update[1];
  assign sum_base = sum_slot_q ? 9'h100 : 9'h000;
  assign command_next_not = ~ drain_count_q[0];
  assign command_next_and_5 = drain_active_q & command_next_not;
  assign command_next_sum = drain_base_q + command_next_right;
  assign command_next_and_6 = host_write_x_d1_q & idle_d2_q;
  assign command_next_and_7 = host_write_w_d1_q & idle_d2_q;
  assign command_next_and_8 = host_write_b_d1_q & idle_d2_q;
  assign command_next_equal = given_tensor_d2_q == 3'h5;
  assign command_next_or_2 = element[0] | idle_late_d1_q;
  assign command_next_not_2 = ~ update[1];
  assign command_next_and_9 = update[0] & command_next_not_2;
  assign command_next_or_3 = command_next_and_9 | idle_late_d1_q;
  assign command_next_choice = idle_late_d1_q ? late_address_d1_q : x_address_q;
  assign command_next_choice_2 = idle_late_d1_q ? late_address_d1_q : { 2'h0, x_g_address_q };
  assign command_next_choice_3 = idle_late_d1_q ? late_address_d1_q : { 2'h0, address };
  assign command_next_choice_5 = w_active_q ? w_address_q : update[15:7];
  assign command_next_choice_4 = idle_late_d1_q ? late_address_d1_q : { 4'h0, command_next_choice_5 };
  assign command_next_choice_6 = idle_late_d1_q ? late_bank_d1_q : element[4:2];
  assign command_next_choice_7 = idle_late_d1_q ? late_bank_d1_q : update[6:4];
  always @(posedge clk)
    command_x_active_q <= command_x_active_next;
  always @(posedge clk)
    command_x_load_q <= command_x_load_next;
  always @(posedge clk)
    command_x_update_q <= command_x_update_next;
  always @(posedge clk)
    command_x_rows_q <= command_next[6:3];
  always @(posedge clk)
    command_x_address_q <= command_next[19:7];
  always @(posedge clk)
    command_x_g_address_q <= command_next[30:20];
  always @(posedge clk)
    command_w_active_q <= command_w_active_next;
  always @(posedge clk)
    command_w_columns_q <= command_next[35:32];
  always @(posedge clk)
    command_w_address_q <= command_next[44:36];
  always @(posedge clk)
    command_psum_read_active_q <= command_psum_read_active_next;
  always @(posedge clk)
    command_psum_read_sample_q <= command_next[53:46];
  always @(posedge clk)
    command_psum_write_active_q <= command_psum_write_active_next;
  always @(posedge clk)
    command_psum_write_sample_q <= command_next[62:55];
  always @(posedge clk)
    command_sum_write_active_q <= command_sum_write_active_next;
  always @(posedge clk)
    command_sum_write_address_q <= command_next[72:64];
  always @(posedge clk)
    command_post_active_q <= command_post_active_next;
  always @(posedge clk)
    command_post_lane_q <= command_next[76:74];
  always @(posedge clk)
    command_post_sum_address_q <= command_next[85:77];
  always @(posedge clk)
    command_post_address_q <= command_next[96:86];
  always @(posedge clk)
    command_drain_active_q <= command_drain_active_next;
  always @(posedge clk)
    command_drain_address_q <= command_next[101:98];
  always @(posedge clk)
    command_take_active_q <= command_take_active_next;
  always @(posedge clk)
    command_take_bias_q <= command_next[103];
  always @(posedge clk)
    command_take_lane_q <= command_next[106:104];
  always @(posedge clk)
    command_take_address_q <= command_next[110:107];
  always @(posedge clk)
    command_host_write_x_q <= command_host_write_x_next;
  always @(posedge clk)
    command_host_write_w_q <= command_host_write_w_next;
  always @(posedge clk)
    command_host_write_b_q <= command_host_write_b_next;
  always @(posedge clk)
    command_host_gradient_q <= command_next[114];
  always @(posedge clk)
    command_host_bank_q <= command_next[117:115];
  always @(posedge clk)
    command_host_data_q <= command_next[141:118];
  always @(posedge clk)
    samples_beyond_q <= samples_beyond_next;
  always @(posedge clk)
    x_forward_d1_q <= x_forward_d1_next;
  always @(posedge clk)
    x_forward_d2_q <= x_forward_d2_next;
  always @(posedge clk)
    x_forward_d3_q <= x_forward_d3_next;
  always @(posedge clk)
    x_forward_d4_q <= x_forward_d4_next;
  always @(posedge clk)
    x_forward_d5_q <= x_forward_d5_next;
  always @(posedge clk)
    x_forward_d6_q <= x_forward_d6_next;
  always @(posedge clk)
    x_forward_d7_q <= x_forward_d7_next;
  always @(posedge clk)
    x_update_d1_q <= x_update_d1_next;
  always @(posedge clk)
    x_update_d2_q <= x_update_d2_next;
  always @(posedge clk)
    x_update_d3_q <= x_update_d3_next;
  always @(posedge clk)
    x_update_d4_q <= x_update_d4_next;
  always @(posedge clk)
    x_update_d5_q <= x_update_d5_next;
  always @(posedge clk)
    x_update_d6_q <= x_update_d6_next;
  always @(posedge clk)
    x_update_d7_q <= x_update_d7_next;
  always @(posedge clk)
    x_first_q <= x_first_next;
  always @(posedge clk)
    x_left_q <= x_next;
  always @(posedge clk)
    x_last_q <= x_last_next;
  always @(posedge clk)
    x_active_q <= x_active_next;
  always @(posedge clk)
    x_kind_q <= x_kind_next;
  always @(posedge clk)
    x_rows_q <= x_rows_next;
  always @(posedge clk)
    x_address_q <= x_address_next;
  always @(posedge clk)
    x_g_address_q <= x_g_address_next;
  always @(posedge clk)
    w_first_q <= w_first_next;
  always @(posedge clk)
    w_left_q <= w_next;
  always @(posedge clk)
    w_last_q <= w_last_next;
  always @(posedge clk)
    w_active_q <= w_active_next;
  always @(posedge clk)
    w_inside_number_q <= w_inside_number_next;
  always @(posedge clk)
    w_inside_q <= w_inside_next;
  always @(posedge clk)
    w_address_q <= w_address_next;
  always @(posedge clk)
    w_columns_q <= w_columns_next;
  always @(posedge clk)
    ends_d1_q <= ends_d1_next;
  always @(posedge clk)
    ends_d2_q <= ends_d2_next;
  always @(posedge clk)
    ends_d3_q <= ends_d3_next;
  always @(posedge clk)
    ends_d4_q <= ends_d4_next;
  always @(posedge clk)
    ends_d5_q <= ends_d5_next;
  always @(posedge clk)
    ends_d6_q <= ends_d6_next;
  always @(posedge clk)
    ends_d7_q <= ends_d7_next;
  always @(posedge clk)
    ends_d8_q <= ends_d8_next;
  always @(posedge clk)
    ends_d9_q <= ends_d9_next;
  always @(posedge clk)
    ends_d10_q <= ends_d10_next;
  always @(posedge clk)
    ends_d11_q <= ends_d11_next;
  always @(posedge clk)
    ends_d12_q <= ends_d12_next;
  always @(posedge clk)
    ends_d13_q <= ends_d13_next;
  always @(posedge clk)
    ends_d14_q <= ends_d14_next;
  always @(posedge clk)
    ends_d15_q <= ends_d15_next;
  always @(posedge clk)
    ends_d16_q <= ends_d16_next;
  always @(posedge clk)
    ends_d17_q <= ends_d17_next;
  always @(posedge clk)
    ends_d18_q <= ends_d18_next;
  always @(posedge clk)
    ends_d19_q <= ends_d19_next;
  always @(posedge clk)
    ends_d20_q <= ends_d20_next;
  always @(posedge clk)
    ends_d21_q <= ends_d21_next;
  always @(posedge clk)
    ends_d22_q <= ends_d22_next;
  always @(posedge clk)
    ends_d23_q <= ends_d23_next;
  always @(posedge clk)
    ends_d24_q <= ends_d24_next;
  always @(posedge clk)
    x_more_d1_q <= x_more_d1_next;
  always @(posedge clk)
    x_more_d2_q <= x_more_d2_next;
  always @(posedge clk)
    x_more_d3_q <= x_more_d3_next;
  always @(posedge clk)
    x_more_d4_q <= x_more_d4_next;
  always @(posedge clk)
    x_more_d5_q <= x_more_d5_next;
  always @(posedge clk)
    x_more_d6_q <= x_more_d6_next;
  always @(posedge clk)
    x_more_d7_q <= x_more_d7_next;
  always @(posedge clk)
    psum_read_d1_q <= psum_read_d1_next;
  always @(posedge clk)
    psum_read_d2_q <= psum_read_d2_next;
  always @(posedge clk)
    psum_read_d3_q <= psum_read_d3_next;
  always @(posedge clk)
    psum_read_d4_q <= psum_read_d4_next;
  always @(posedge clk)
    psum_read_d5_q <= psum_read_d5_next;
  always @(posedge clk)
    psum_read_d6_q <= psum_read_d6_next;
  always @(posedge clk)
    psum_read_d7_q <= psum_read_d7_next;
  always @(posedge clk)
    psum_read_first_q <= psum_read_first_next;
  always @(posedge clk)
    psum_read_left_q <= psum_read_next;
  always @(posedge clk)
    psum_read_last_q <= psum_read_last_next;
  always @(posedge clk)
    psum_read_active_q <= psum_read_active_next;
  always @(posedge clk)
    psum_read_sample_q <= psum_read_sample_next;
  always @(posedge clk)
    psum_write_start_d1_q <= psum_write_start_d1_next;
  always @(posedge clk)
    psum_write_start_d2_q <= psum_write_start_d2_next;
  always @(posedge clk)
    psum_write_start_d3_q <= psum_write_start_d3_next;
  always @(posedge clk)
    psum_write_start_d4_q <= psum_write_start_d4_next;
  always @(posedge clk)
    psum_write_start_d5_q <= psum_write_start_d5_next;
  always @(posedge clk)
    psum_write_start_d6_q <= psum_write_start_d6_next;
  always @(posedge clk)
    psum_write_start_d7_q <= psum_write_start_d7_next;
  always @(posedge clk)
    psum_write_start_d8_q <= psum_write_start_d8_next;
  always @(posedge clk)
    psum_write_start_d9_q <= psum_write_start_d9_next;
  always @(posedge clk)
    psum_write_start_d10_q <= psum_write_start_d10_next;
  always @(posedge clk)
    psum_write_start_d11_q <= psum_write_start_d11_next;
  always @(posedge clk)
    psum_write_start_d12_q <= psum_write_start_d12_next;
  always @(posedge clk)
    psum_write_start_d13_q <= psum_write_start_d13_next;
  always @(posedge clk)
    psum_write_start_d14_q <= psum_write_start_d14_next;
  always @(posedge clk)
    psum_write_start_d15_q <= psum_write_start_d15_next;
  always @(posedge clk)
    psum_write_start_d16_q <= psum_write_start_d16_next;
  always @(posedge clk)
    psum_write_start_d17_q <= psum_write_start_d17_next;
  always @(posedge clk)
    psum_write_start_d18_q <= psum_write_start_d18_next;
  always @(posedge clk)
    psum_write_start_d19_q <= psum_write_start_d19_next;
  always @(posedge clk)
    psum_write_start_d20_q <= psum_write_start_d20_next;
  always @(posedge clk)
    psum_write_start_d21_q <= psum_write_start_d21_next;
  always @(posedge clk)
    psum_write_start_d22_q <= psum_write_start_d22_next;
  always @(posedge clk)
    psum_write_start_d23_q <= psum_write_start_d23_next;
  always @(posedge clk)
    psum_write_start_d24_q <= psum_write_start_d24_next;
  always @(posedge clk)
    psum_write_start_d25_q <= psum_write_start_d25_next;
  always @(posedge clk)
    psum_write_start_d26_q <= psum_write_start_d26_next;
  always @(posedge clk)
    psum_write_start_d27_q <= psum_write_start_d27_next;
  always @(posedge clk)
    sum_write_start_d1_q <= sum_write_start_d1_next;
  always @(posedge clk)
    sum_write_start_d2_q <= sum_write_start_d2_next;
  always @(posedge clk)
    sum_write_start_d3_q <= sum_write_start_d3_next;
  always @(posedge clk)
    sum_write_start_d4_q <= sum_write_start_d4_next;
  always @(posedge clk)
    sum_write_start_d5_q <= sum_write_start_d5_next;
  always @(posedge clk)
    sum_write_start_d6_q <= sum_write_start_d6_next;
  always @(posedge clk)
    sum_write_start_d7_q <= sum_write_start_d7_next;
  always @(posedge clk)
    sum_write_start_d8_q <= sum_write_start_d8_next;
  always @(posedge clk)
    sum_write_start_d9_q <= sum_write_start_d9_next;
  always @(posedge clk)
    sum_write_start_d10_q <= sum_write_start_d10_next;
  always @(posedge clk)
    sum_write_start_d11_q <= sum_write_start_d11_next;
  always @(posedge clk)
    sum_write_start_d12_q <= sum_write_start_d12_next;
  always @(posedge clk)
    sum_write_start_d13_q <= sum_write_start_d13_next;
  always @(posedge clk)
    sum_write_start_d14_q <= sum_write_start_d14_next;
  always @(posedge clk)
    sum_write_start_d15_q <= sum_write_start_d15_next;
  always @(posedge clk)
    sum_write_start_d16_q <= sum_write_start_d16_next;
  always @(posedge clk)
    sum_write_start_d17_q <= sum_write_start_d17_next;
  always @(posedge clk)
    sum_write_start_d18_q <= sum_write_start_d18_next;
  always @(posedge clk)
    sum_write_start_d19_q <= sum_write_start_d19_next;
  always @(posedge clk)
    sum_write_start_d20_q <= sum_write_start_d20_next;
  always @(posedge clk)
    sum_write_start_d21_q <= sum_write_start_d21_next;
  always @(posedge clk)
    sum_write_start_d22_q <= sum_write_start_d22_next;
  always @(posedge clk)
    sum_write_start_d23_q <= sum_write_start_d23_next;
  always @(posedge clk)
    sum_write_start_d24_q <= sum_write_start_d24_next;
  always @(posedge clk)
    sum_write_start_d25_q <= sum_write_start_d25_next;
  always @(posedge clk)
    sum_write_start_d26_q <= sum_write_start_d26_next;
  always @(posedge clk)
    sum_write_start_d27_q <= sum_write_start_d27_next;
  always @(posedge clk)
    psum_write_first_q <= psum_write_first_next;
  always @(posedge clk)
    psum_write_left_q <= psum_write_next;
  always @(posedge clk)
    psum_write_last_q <= psum_write_last_next;
  always @(posedge clk)
    psum_write_active_q <= psum_write_active_next;
  always @(posedge clk)
    sum_write_first_q <= sum_write_first_next;
  always @(posedge clk)
    sum_write_left_q <= sum_write_next;
  always @(posedge clk)
    sum_write_last_q <= sum_write_last_next;
  always @(posedge clk)
    sum_write_active_q <= sum_write_active_next;
  always @(posedge clk)
    sum_slot_q <= sum_slot_next;
  always @(posedge clk)
    psum_write_sample_q <= psum_write_sample_next;
  always @(posedge clk)
    sum_write_address_q <= sum_write_address_next;
  always @(posedge clk)
    drain_start_d1_q <= drain_start_d1_next;
  always @(posedge clk)
    drain_start_d2_q <= drain_start_d2_next;
  always @(posedge clk)
    drain_start_d3_q <= drain_start_d3_next;
  always @(posedge clk)
    drain_start_d4_q <= drain_start_d4_next;
  always @(posedge clk)
    drain_start_d5_q <= drain_start_d5_next;
  always @(posedge clk)
    drain_start_d6_q <= drain_start_d6_next;
  always @(posedge clk)
    drain_start_d7_q <= drain_start_d7_next;
  always @(posedge clk)
    drain_start_d8_q <= drain_start_d8_next;
  always @(posedge clk)
    drain_start_d9_q <= drain_start_d9_next;
  always @(posedge clk)
    drain_start_d10_q <= drain_start_d10_next;
  always @(posedge clk)
    drain_start_d11_q <= drain_start_d11_next;
  always @(posedge clk)
    drain_start_d12_q <= drain_start_d12_next;
  always @(posedge clk)
    drain_first_q <= drain_first_next;
  always @(posedge clk)
    drain_left_q <= drain_next;
  always @(posedge clk)
    drain_last_q <= drain_last_next;
  always @(posedge clk)
    drain_active_q <= drain_active_next;
  always @(posedge clk)
    drain_count_q <= drain_count_next;
  always @(posedge clk)
    drain_base_q <= drain_base_next;
  always @(posedge clk)
    idle_d1_q <= idle_d1_next;
  always @(posedge clk)
    idle_d2_q <= idle_d1_q;
  always @(posedge clk)
    idle_late_d1_q <= idle_d2_q;
  always @(posedge clk)
    given_tensor_d1_q <= host_tensor;
  always @(posedge clk)
    given_tensor_d2_q <= given_tensor_d1_q;
  always @(posedge clk)
    given_bank_d1_q <= host_bank;
  always @(posedge clk)
    given_bank_d2_q <= given_bank_d1_q;
  always @(posedge clk)
    given_write_data_d1_q <= host_write_data;
  always @(posedge clk)
    given_write_data_d2_q <= given_write_data_d1_q;
  always @(posedge clk)
    given_address_d1_q <= host_address;
  always @(posedge clk)
    given_address_d2_q <= given_address_d1_q;
  always @(posedge clk)
    given_write_d1_q <= host_write;
  always @(posedge clk)
    asked_tensor_d1_q <= host_tensor;
  always @(posedge clk)
    host_write_x_d1_q <= host_write_x_d1_next;
  always @(posedge clk)
    host_write_w_d1_q <= host_write_w_d1_next;
  always @(posedge clk)
    host_write_b_d1_q <= host_write_b_d1_next;
  always @(posedge clk)
    late_bank_d1_q <= given_bank_d2_q;
  always @(posedge clk)
    late_address_d1_q <= given_address_d2_q;
  always @* begin
    if (unused_6_) begin end
    command_x_active_next = command_next[0];
    if (rst) begin
      command_x_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    command_x_load_next = command_next[1];
    if (rst) begin
      command_x_load_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    command_x_update_next = command_next[2];
    if (rst) begin
      command_x_update_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    command_w_active_next = command_next[31];
    if (rst) begin
      command_w_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    command_psum_read_active_next = command_next[45];
    if (rst) begin
      command_psum_read_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    command_psum_write_active_next = command_next[54];
    if (rst) begin
      command_psum_write_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    command_sum_write_active_next = command_next[63];
    if (rst) begin
      command_sum_write_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    command_post_active_next = command_next[73];
    if (rst) begin
      command_post_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    command_drain_active_next = command_next[97];
    if (rst) begin
      command_drain_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    command_take_active_next = command_next[102];
    if (rst) begin
      command_take_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    command_host_write_x_next = command_next[111];
    if (rst) begin
      command_host_write_x_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    command_host_write_w_next = command_next[112];
    if (rst) begin
      command_host_write_w_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    command_host_write_b_next = command_next[113];
    if (rst) begin
      command_host_write_b_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_forward_d1_next = begin_forward;
    if (rst) begin
      x_forward_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_forward_d2_next = x_forward_d1_q;
    if (rst) begin
      x_forward_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_forward_d3_next = x_forward_d2_q;
    if (rst) begin
      x_forward_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_forward_d4_next = x_forward_d3_q;
    if (rst) begin
      x_forward_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_forward_d5_next = x_forward_d4_q;
    if (rst) begin
      x_forward_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_forward_d6_next = x_forward_d5_q;
    if (rst) begin
      x_forward_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_forward_d7_next = x_forward_d6_q;
    if (rst) begin
      x_forward_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_update_d1_next = begin_update;
    if (rst) begin
      x_update_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_update_d2_next = x_update_d1_q;
    if (rst) begin
      x_update_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_update_d3_next = x_update_d2_q;
    if (rst) begin
      x_update_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_update_d4_next = x_update_d3_q;
    if (rst) begin
      x_update_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_update_d5_next = x_update_d4_q;
    if (rst) begin
      x_update_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_update_d6_next = x_update_d5_q;
    if (rst) begin
      x_update_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_update_d7_next = x_update_d6_q;
    if (rst) begin
      x_update_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_first_next = x_first_or;
    if (rst) begin
      x_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_next = x_difference[9:0];
    if (x_or) begin
      x_next = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_last_next = x_last_or;
    if (rst) begin
      x_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_active_next = x_active_q;
    if (x_or) begin
      x_active_next = 1'h1;
    end else if (x_last_q) begin
      x_active_next = 1'h0;
    end
    if (rst) begin
      x_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_kind_next = x_kind_q;
    if (x_kind_or) begin
      x_kind_next = x_update_d7_q;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_rows_next = x_rows_q;
    if (x_rows_or) begin
      x_rows_next = slot[5:2];
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_address_next = x_address_sum[12:0];
    if (x_address_or) begin
      x_address_next = slot[22:10];
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_g_address_next = x_g_address_sum[10:0];
    if (x_g_address_or) begin
      x_g_address_next = slot[42:32];
    end
  end
  always @* begin
    if (unused_6_) begin end
    w_first_next = begin_forward;
    if (rst) begin
      w_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    w_next = w_difference[4:0];
    if (begin_forward) begin
      w_next = 5'h05;
    end
  end
  always @* begin
    if (unused_6_) begin end
    w_last_next = w_last_and;
    if (rst) begin
      w_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    w_active_next = w_active_q;
    if (begin_forward) begin
      w_active_next = 1'h1;
    end else if (w_last_q) begin
      w_active_next = 1'h0;
    end
    if (rst) begin
      w_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    w_inside_number_next = w_inside_number_sum[4:0];
    if (begin_forward) begin
      w_inside_number_next = 5'h07;
    end
  end
  always @* begin
    if (unused_6_) begin end
    w_inside_next = w_inside_at_most;
    if (begin_forward) begin
      w_inside_next = w_inside_more;
    end
  end
  always @* begin
    if (unused_6_) begin end
    w_address_next = w_address_sum[8:0];
    if (begin_forward) begin
      w_address_next = w_address_sum_2[8:0];
    end
  end
  always @* begin
    if (unused_6_) begin end
    w_columns_next = w_columns_q;
    if (begin_forward) begin
      w_columns_next = slot[9:6];
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d1_next = ends_d1_and;
    if (rst) begin
      ends_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d2_next = ends_d1_q;
    if (rst) begin
      ends_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d3_next = ends_d2_q;
    if (rst) begin
      ends_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d4_next = ends_d3_q;
    if (rst) begin
      ends_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d5_next = ends_d4_q;
    if (rst) begin
      ends_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d6_next = ends_d5_q;
    if (rst) begin
      ends_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d7_next = ends_d6_q;
    if (rst) begin
      ends_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d8_next = ends_d7_q;
    if (rst) begin
      ends_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d9_next = ends_d8_q;
    if (rst) begin
      ends_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d10_next = ends_d9_q;
    if (rst) begin
      ends_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d11_next = ends_d10_q;
    if (rst) begin
      ends_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d12_next = ends_d11_q;
    if (rst) begin
      ends_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d13_next = ends_d12_q;
    if (rst) begin
      ends_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d14_next = ends_d13_q;
    if (rst) begin
      ends_d14_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d15_next = ends_d14_q;
    if (rst) begin
      ends_d15_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d16_next = ends_d15_q;
    if (rst) begin
      ends_d16_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d17_next = ends_d16_q;
    if (rst) begin
      ends_d17_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d18_next = ends_d17_q;
    if (rst) begin
      ends_d18_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d19_next = ends_d18_q;
    if (rst) begin
      ends_d19_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d20_next = ends_d19_q;
    if (rst) begin
      ends_d20_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d21_next = ends_d20_q;
    if (rst) begin
      ends_d21_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d22_next = ends_d21_q;
    if (rst) begin
      ends_d22_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d23_next = ends_d22_q;
    if (rst) begin
      ends_d23_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    ends_d24_next = ends_d23_q;
    if (rst) begin
      ends_d24_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_more_d1_next = x_more_d1_and;
    if (rst) begin
      x_more_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_more_d2_next = x_more_d1_q;
    if (rst) begin
      x_more_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_more_d3_next = x_more_d2_q;
    if (rst) begin
      x_more_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_more_d4_next = x_more_d3_q;
    if (rst) begin
      x_more_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_more_d5_next = x_more_d4_q;
    if (rst) begin
      x_more_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_more_d6_next = x_more_d5_q;
    if (rst) begin
      x_more_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    x_more_d7_next = x_more_d6_q;
    if (rst) begin
      x_more_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_read_d1_next = x_more_d7_q;
    if (rst) begin
      psum_read_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_read_d2_next = psum_read_d1_q;
    if (rst) begin
      psum_read_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_read_d3_next = psum_read_d2_q;
    if (rst) begin
      psum_read_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_read_d4_next = psum_read_d3_q;
    if (rst) begin
      psum_read_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_read_d5_next = psum_read_d4_q;
    if (rst) begin
      psum_read_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_read_d6_next = psum_read_d5_q;
    if (rst) begin
      psum_read_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_read_d7_next = psum_read_d6_q;
    if (rst) begin
      psum_read_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_read_first_next = psum_read_d7_q;
    if (rst) begin
      psum_read_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_read_next = psum_read_difference[9:0];
    if (psum_read_d7_q) begin
      psum_read_next = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_read_last_next = psum_read_last_or;
    if (rst) begin
      psum_read_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_read_active_next = psum_read_active_q;
    if (psum_read_d7_q) begin
      psum_read_active_next = 1'h1;
    end else if (psum_read_last_q) begin
      psum_read_active_next = 1'h0;
    end
    if (rst) begin
      psum_read_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_read_sample_next = psum_read_sample_sum[7:0];
    if (psum_read_d7_q) begin
      psum_read_sample_next = 8'h00;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d1_next = psum_write_start_d1_and;
    if (rst) begin
      psum_write_start_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d2_next = psum_write_start_d1_q;
    if (rst) begin
      psum_write_start_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d3_next = psum_write_start_d2_q;
    if (rst) begin
      psum_write_start_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d4_next = psum_write_start_d3_q;
    if (rst) begin
      psum_write_start_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d5_next = psum_write_start_d4_q;
    if (rst) begin
      psum_write_start_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d6_next = psum_write_start_d5_q;
    if (rst) begin
      psum_write_start_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d7_next = psum_write_start_d6_q;
    if (rst) begin
      psum_write_start_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d8_next = psum_write_start_d7_q;
    if (rst) begin
      psum_write_start_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d9_next = psum_write_start_d8_q;
    if (rst) begin
      psum_write_start_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d10_next = psum_write_start_d9_q;
    if (rst) begin
      psum_write_start_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d11_next = psum_write_start_d10_q;
    if (rst) begin
      psum_write_start_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d12_next = psum_write_start_d11_q;
    if (rst) begin
      psum_write_start_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d13_next = psum_write_start_d12_q;
    if (rst) begin
      psum_write_start_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d14_next = psum_write_start_d13_q;
    if (rst) begin
      psum_write_start_d14_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d15_next = psum_write_start_d14_q;
    if (rst) begin
      psum_write_start_d15_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d16_next = psum_write_start_d15_q;
    if (rst) begin
      psum_write_start_d16_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d17_next = psum_write_start_d16_q;
    if (rst) begin
      psum_write_start_d17_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d18_next = psum_write_start_d17_q;
    if (rst) begin
      psum_write_start_d18_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d19_next = psum_write_start_d18_q;
    if (rst) begin
      psum_write_start_d19_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d20_next = psum_write_start_d19_q;
    if (rst) begin
      psum_write_start_d20_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d21_next = psum_write_start_d20_q;
    if (rst) begin
      psum_write_start_d21_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d22_next = psum_write_start_d21_q;
    if (rst) begin
      psum_write_start_d22_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d23_next = psum_write_start_d22_q;
    if (rst) begin
      psum_write_start_d23_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d24_next = psum_write_start_d23_q;
    if (rst) begin
      psum_write_start_d24_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d25_next = psum_write_start_d24_q;
    if (rst) begin
      psum_write_start_d25_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d26_next = psum_write_start_d25_q;
    if (rst) begin
      psum_write_start_d26_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_start_d27_next = psum_write_start_d26_q;
    if (rst) begin
      psum_write_start_d27_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d1_next = sum_write_start_d1_and;
    if (rst) begin
      sum_write_start_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d2_next = sum_write_start_d1_q;
    if (rst) begin
      sum_write_start_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d3_next = sum_write_start_d2_q;
    if (rst) begin
      sum_write_start_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d4_next = sum_write_start_d3_q;
    if (rst) begin
      sum_write_start_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d5_next = sum_write_start_d4_q;
    if (rst) begin
      sum_write_start_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d6_next = sum_write_start_d5_q;
    if (rst) begin
      sum_write_start_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d7_next = sum_write_start_d6_q;
    if (rst) begin
      sum_write_start_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d8_next = sum_write_start_d7_q;
    if (rst) begin
      sum_write_start_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d9_next = sum_write_start_d8_q;
    if (rst) begin
      sum_write_start_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d10_next = sum_write_start_d9_q;
    if (rst) begin
      sum_write_start_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d11_next = sum_write_start_d10_q;
    if (rst) begin
      sum_write_start_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d12_next = sum_write_start_d11_q;
    if (rst) begin
      sum_write_start_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d13_next = sum_write_start_d12_q;
    if (rst) begin
      sum_write_start_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d14_next = sum_write_start_d13_q;
    if (rst) begin
      sum_write_start_d14_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d15_next = sum_write_start_d14_q;
    if (rst) begin
      sum_write_start_d15_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d16_next = sum_write_start_d15_q;
    if (rst) begin
      sum_write_start_d16_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d17_next = sum_write_start_d16_q;
    if (rst) begin
      sum_write_start_d17_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d18_next = sum_write_start_d17_q;
    if (rst) begin
      sum_write_start_d18_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d19_next = sum_write_start_d18_q;
    if (rst) begin
      sum_write_start_d19_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d20_next = sum_write_start_d19_q;
    if (rst) begin
      sum_write_start_d20_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d21_next = sum_write_start_d20_q;
    if (rst) begin
      sum_write_start_d21_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d22_next = sum_write_start_d21_q;
    if (rst) begin
      sum_write_start_d22_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d23_next = sum_write_start_d22_q;
    if (rst) begin
      sum_write_start_d23_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d24_next = sum_write_start_d23_q;
    if (rst) begin
      sum_write_start_d24_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d25_next = sum_write_start_d24_q;
    if (rst) begin
      sum_write_start_d25_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d26_next = sum_write_start_d25_q;
    if (rst) begin
      sum_write_start_d26_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_start_d27_next = sum_write_start_d26_q;
    if (rst) begin
      sum_write_start_d27_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_first_next = psum_write_start_d27_q;
    if (rst) begin
      psum_write_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_next = psum_write_difference[9:0];
    if (psum_write_start_d27_q) begin
      psum_write_next = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_last_next = psum_write_last_or;
    if (rst) begin
      psum_write_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_active_next = psum_write_active_q;
    if (psum_write_start_d27_q) begin
      psum_write_active_next = 1'h1;
    end else if (psum_write_last_q) begin
      psum_write_active_next = 1'h0;
    end
    if (rst) begin
      psum_write_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_first_next = sum_write_start_d27_q;
    if (rst) begin
      sum_write_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_next = sum_write_difference[9:0];
    if (sum_write_start_d27_q) begin
      sum_write_next = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_last_next = sum_write_last_or;
    if (rst) begin
      sum_write_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_active_next = sum_write_active_q;
    if (sum_write_start_d27_q) begin
      sum_write_active_next = 1'h1;
    end else if (sum_write_last_q) begin
      sum_write_active_next = 1'h0;
    end
    if (rst) begin
      sum_write_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_slot_next = sum_slot_q;
    if (start) begin
      sum_slot_next = 1'h0;
    end else if (sum_write_start_d27_q) begin
      sum_slot_next = sum_slot_not;
    end
  end
  always @* begin
    if (unused_6_) begin end
    psum_write_sample_next = psum_write_sample_sum[7:0];
    if (psum_write_start_d27_q) begin
      psum_write_sample_next = 8'h00;
    end
  end
  always @* begin
    if (unused_6_) begin end
    sum_write_address_next = sum_write_address_sum[8:0];
    if (sum_write_start_d27_q) begin
      sum_write_address_next = sum_base;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_start_d1_next = drain_start_d1_and;
    if (rst) begin
      drain_start_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_start_d2_next = drain_start_d1_q;
    if (rst) begin
      drain_start_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_start_d3_next = drain_start_d2_q;
    if (rst) begin
      drain_start_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_start_d4_next = drain_start_d3_q;
    if (rst) begin
      drain_start_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_start_d5_next = drain_start_d4_q;
    if (rst) begin
      drain_start_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_start_d6_next = drain_start_d5_q;
    if (rst) begin
      drain_start_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_start_d7_next = drain_start_d6_q;
    if (rst) begin
      drain_start_d7_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_start_d8_next = drain_start_d7_q;
    if (rst) begin
      drain_start_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_start_d9_next = drain_start_d8_q;
    if (rst) begin
      drain_start_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_start_d10_next = drain_start_d9_q;
    if (rst) begin
      drain_start_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_start_d11_next = drain_start_d10_q;
    if (rst) begin
      drain_start_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_start_d12_next = drain_start_d11_q;
    if (rst) begin
      drain_start_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_first_next = drain_start_d12_q;
    if (rst) begin
      drain_first_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_next = drain_difference[4:0];
    if (drain_start_d12_q) begin
      drain_next = 5'h0c;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_last_next = drain_last_and;
    if (rst) begin
      drain_last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_active_next = drain_active_q;
    if (drain_start_d12_q) begin
      drain_active_next = 1'h1;
    end else if (drain_last_q) begin
      drain_active_next = 1'h0;
    end
    if (rst) begin
      drain_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_count_next = drain_count_sum[4:0];
    if (drain_start_d12_q) begin
      drain_count_next = 5'h00;
    end
  end
  always @* begin
    if (unused_6_) begin end
    drain_base_next = drain_base_q;
    if (start) begin
      drain_base_next = 4'h0;
    end else if (drain_last_q) begin
      drain_base_next = drain_base_choice;
    end
  end
  always @* begin
    if (unused_6_) begin end
    host_write_x_d1_next = host_write_x_d1_and;
    if (rst) begin
      host_write_x_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    host_write_w_d1_next = host_write_w_d1_and;
    if (rst) begin
      host_write_w_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    host_write_b_d1_next = host_write_b_d1_and;
    if (rst) begin
      host_write_b_d1_next = 1'h0;
    end
  end
  assign command = { command_host_data_q, command_host_bank_q, command_host_gradient_q, command_host_write_b_q, command_host_write_w_q, command_host_write_x_q, command_take_address_q, command_take_lane_q, command_take_bias_q, command_take_active_q, command_drain_address_q, command_drain_active_q, command_post_address_q, command_post_sum_address_q, command_post_lane_q, command_post_active_q, command_sum_write_address_q, command_sum_write_active_q, command_psum_write_sample_q, command_psum_write_active_q, command_psum_read_sample_q, command_psum_read_active_q, command_w_address_q, command_w_columns_q, command_w_active_q, command_x_g_address_q, command_x_address_q, command_x_rows_q, command_x_update_q, command_x_load_q, command_x_active_q };
  assign loading = w_active_q;
  assign tile_end = ends_d24_q;
  assign sums_ready = sum_write_start_d27_q;
  assign drained = drain_last_q;
  assign \command_next.x  = command_next[30:0];
  assign \command_next.x.active  = command_next[0];
  assign \command_next.x.load  = command_next[1];
  assign \command_next.x.update  = command_next[2];
  assign \command_next.x.rows  = command_next[6:3];
  assign \command_next.x.address  = command_next[19:7];
  assign \command_next.x.g_address  = command_next[30:20];
  assign \command_next.w  = command_next[44:31];
  assign \command_next.w.active  = command_next[31];
  assign \command_next.w.columns  = command_next[35:32];
  assign \command_next.w.address  = command_next[44:36];
  assign \command_next.psum_read  = command_next[53:45];
  assign \command_next.psum_read.active  = command_next[45];
  assign \command_next.psum_read.sample  = command_next[53:46];
  assign \command_next.psum_write  = command_next[62:54];
  assign \command_next.psum_write.active  = command_next[54];
  assign \command_next.psum_write.sample  = command_next[62:55];
  assign \command_next.sum_write  = command_next[72:63];
  assign \command_next.sum_write.active  = command_next[63];
  assign \command_next.sum_write.address  = command_next[72:64];
  assign \command_next.post  = command_next[96:73];
  assign \command_next.post.active  = command_next[73];
  assign \command_next.post.lane  = command_next[76:74];
  assign \command_next.post.sum_address  = command_next[85:77];
  assign \command_next.post.address  = command_next[96:86];
  assign \command_next.drain  = command_next[101:97];
  assign \command_next.drain.active  = command_next[97];
  assign \command_next.drain.address  = command_next[101:98];
  assign \command_next.take  = command_next[110:102];
  assign \command_next.take.active  = command_next[102];
  assign \command_next.take.bias  = command_next[103];
  assign \command_next.take.lane  = command_next[106:104];
  assign \command_next.take.address  = command_next[110:107];
  assign \command_next.host  = command_next[141:111];
  assign \command_next.host.write_x  = command_next[111];
  assign \command_next.host.write_w  = command_next[112];
  assign \command_next.host.write_b  = command_next[113];
  assign \command_next.host.gradient  = command_next[114];
  assign \command_next.host.bank  = command_next[117:115];
  assign \command_next.host.data  = command_next[141:118];
  assign \slot.first_input  = slot[0];
  assign \slot.last_input  = slot[1];
  assign \slot.rows  = slot[5:2];
  assign \slot.columns  = slot[9:6];
  assign \slot.x  = slot[22:10];
  assign \slot.w  = slot[31:23];
  assign \slot.gradient  = slot[42:32];
  assign \command.x  = { command_x_g_address_q, command_x_address_q, command_x_rows_q, command_x_update_q, command_x_load_q, command_x_active_q };
  assign \command.x.active  = command_x_active_q;
  assign \command.x.load  = command_x_load_q;
  assign \command.x.update  = command_x_update_q;
  assign \command.x.rows  = command_x_rows_q;
  assign \command.x.address  = command_x_address_q;
  assign \command.x.g_address  = command_x_g_address_q;
  assign \command.w  = { command_w_address_q, command_w_columns_q, command_w_active_q };
  assign \command.w.active  = command_w_active_q;
  assign \command.w.columns  = command_w_columns_q;
  assign \command.w.address  = command_w_address_q;
  assign \command.psum_read  = { command_psum_read_sample_q, command_psum_read_active_q };
  assign \command.psum_read.active  = command_psum_read_active_q;
  assign \command.psum_read.sample  = command_psum_read_sample_q;
  assign \command.psum_write  = { command_psum_write_sample_q, command_psum_write_active_q };
  assign \command.psum_write.active  = command_psum_write_active_q;
  assign \command.psum_write.sample  = command_psum_write_sample_q;
  assign \command.sum_write  = { command_sum_write_address_q, command_sum_write_active_q };
  assign \command.sum_write.active  = command_sum_write_active_q;
  assign \command.sum_write.address  = command_sum_write_address_q;
  assign \command.post  = { command_post_address_q, command_post_sum_address_q, command_post_lane_q, command_post_active_q };
  assign \command.post.active  = command_post_active_q;
  assign \command.post.lane  = command_post_lane_q;
  assign \command.post.sum_address  = command_post_sum_address_q;
  assign \command.post.address  = command_post_address_q;
  assign \command.drain  = { command_drain_address_q, command_drain_active_q };
  assign \command.drain.active  = command_drain_active_q;
  assign \command.drain.address  = command_drain_address_q;
  assign \command.take  = { command_take_address_q, command_take_lane_q, command_take_bias_q, command_take_active_q };
  assign \command.take.active  = command_take_active_q;
  assign \command.take.bias  = command_take_bias_q;
  assign \command.take.lane  = command_take_lane_q;
  assign \command.take.address  = command_take_address_q;
  assign \command.host  = { command_host_data_q, command_host_bank_q, command_host_gradient_q, command_host_write_b_q, command_host_write_w_q, command_host_write_x_q };
  assign \command.host.write_x  = command_host_write_x_q;
  assign \command.host.write_w  = command_host_write_w_q;
  assign \command.host.write_b  = command_host_write_b_q;
  assign \command.host.gradient  = command_host_gradient_q;
  assign \command.host.bank  = command_host_bank_q;
  assign \command.host.data  = command_host_data_q;
  assign \update.valid  = update[0];
  assign \update.bias  = update[1];
  assign \update.slot  = update[3:2];
  assign \update.lane  = update[6:4];
  assign \update.address  = update[15:7];
  assign \element.valid  = element[0];
  assign \element.first  = element[1];
  assign \element.lane  = element[4:2];
  assign \element.sample  = element[12:5];
  assign command_next[106:104] = command_next_choice_7;
  assign command_next[76:74] = command_next_choice_6;
  assign command_next[44:36] = command_next_choice_4[8:0];
  assign command_next[96:86] = command_next_choice_3[10:0];
  assign command_next[30:20] = command_next_choice_2[10:0];
  assign command_next[19:7] = command_next_choice;
  assign command_next[102] = command_next_or_3;
  assign command_next[73] = command_next_or_2;
  assign command_next[114] = command_next_equal;
  assign command_next[141:118] = given_write_data_d2_q;
  assign command_next[117:115] = given_bank_d2_q;
  assign command_next[113] = command_next_and_8;
  assign command_next[112] = command_next_and_7;
  assign command_next[111] = command_next_and_6;
  assign command_next[101:98] = command_next_sum[3:0];
  assign command_next[97] = command_next_and_5;
  assign command_next[85:77] = sum_address;
  assign command_next[72:64] = sum_write_address_q;
  assign command_next[63] = sum_write_active_q;
  assign command_next[62:55] = psum_write_sample_q;
  assign command_next[54] = psum_write_active_q;
  assign command_next[53:46] = psum_read_sample_q;
  assign command_next[45] = psum_read_active_q;
  assign command_next[110:107] = row;
  assign command_next[103] = command_next_and_4;
  assign command_next[35:32] = w_columns_q;
  assign command_next[31] = command_next_and_3;
  assign command_next[1] = command_next_and_2;
  assign command_next[2] = command_next_and;
  assign command_next[6:3] = x_rows_q;
  assign command_next[0] = x_active_q;
  assign command_next_right = { 1'h0, drain_count_q[4:1] };
endmodule

// Made from ska_hw.hdl.control.recorder.Recorder.
module \ska_core.controller.recorder (
  input wire clk,
  input wire rst,
  input wire record,
  input wire updated,
  input wire [3:0] views,
  input wire begin_tile,
  input wire first_tile,
  input wire start,
  input wire last_layer,
  input wire [1:0] layer,
  input wire first_step,
  input wire [1:0] updated_layer,
  input wire tile_end,
  output reg clear,
  output reg valid,
  output reg observed,
  output reg [1:0] to_layer,
  output reg [3:0] entry,
  output reg [74:0] value,
  input wire taken,
  input wire z_overflow,
  input wire g_overflow,
  input wire d_operand_overflow,
  input wire [44:0] z_dd,
  input wire [44:0] z_z,
  input wire [45:0] dd_dd,
  input wire [45:0] dz_dz,
  input wire [45:0] dz_d,
  input wire [74:0] dz_zp,
  input wire w_overflow,
  input wire b_overflow
);
  reg unused_9_;
  initial unused_9_ = 0;
  wire active_and;
  wire active_and_2;
  reg active_next;
  wire active_not;
  wire active_not_2;
  wire active_or;
  reg active_q;
  initial active_q = 1'h0;
  reg [13:0] b_count_next;
  wire b_count_or;
  reg [13:0] b_count_q;
  initial b_count_q = 14'h0000;
  wire [14:0] b_count_sum;
  reg [13:0] b_kept_next;
  reg [13:0] b_kept_q;
  initial b_kept_q = 14'h0000;
  wire chosen_active_d1_and;
  reg chosen_active_d1_next;
  wire chosen_active_d1_not;
  reg chosen_active_d1_q;
  initial chosen_active_d1_q = 1'h0;
  reg [74:0] chosen_next;
  reg [74:0] chosen_q;
  initial chosen_q = 75'h0000000000000000000;
  initial clear = 1'h0;
  wire clear_and;
  reg clear_next;
  wire clear_or;
  reg [13:0] d_operand_count_next;
  wire d_operand_count_or;
  reg [13:0] d_operand_count_q;
  initial d_operand_count_q = 14'h0000;
  wire [14:0] d_operand_count_sum;
  initial entry = 4'h0;
  wire [3:0] entry_choice;
  wire [3:0] entry_choice_2;
  reg [3:0] entry_next;
  reg [13:0] g_count_next;
  wire g_count_or;
  reg [13:0] g_count_q;
  initial g_count_q = 14'h0000;
  wire [14:0] g_count_sum;
  reg [45:0] group_0_next;
  reg [74:0] group_0_q;
  initial group_0_q = 75'h0000000000000000000;
  reg [74:0] group_1_next;
  reg [74:0] group_1_q;
  initial group_1_q = 75'h0000000000000000000;
  reg [13:0] group_2_next;
  reg [74:0] group_2_q;
  initial group_2_q = 75'h0000000000000000000;
  reg [1:0] group_q;
  initial group_q = 2'h0;
  wire grouped_active_d1_and;
  reg grouped_active_d1_next;
  wire grouped_active_d1_not;
  reg grouped_active_d1_q;
  initial grouped_active_d1_q = 1'h0;
  reg [3:0] index_d1_q;
  initial index_d1_q = 4'h0;
  reg [3:0] index_d2_q;
  initial index_d2_q = 4'h0;
  wire last;
  wire [3:0] last_choice;
  wire [4:0] last_difference;
  wire [13:0] layer_views_choice;
  reg [13:0] layer_views_next;
  reg [13:0] layer_views_q;
  initial layer_views_q = 14'h0000;
  wire [14:0] layer_views_sum;
  reg [13:0] layer_views_value;
  reg [1:0] number_next;
  reg [1:0] number_q;
  initial number_q = 2'h0;
  initial observed = 1'h0;
  wire observed_and;
  wire observed_less;
  reg observed_next;
  reg second_next;
  reg second_q;
  initial second_q = 1'h0;
  reg [3:0] signal;
  initial signal = 4'h0;
  wire [4:0] signal_choice;
  reg [3:0] signal_next;
  wire [4:0] signal_sum;
  wire [13:0] tile_views_choice;
  reg [13:0] tile_views_next;
  reg [13:0] tile_views_q;
  initial tile_views_q = 14'h0000;
  wire [14:0] tile_views_sum;
  initial to_layer = 2'h0;
  wire [2:0] to_layer_choice;
  wire to_layer_equal;
  reg [1:0] to_layer_next;
  wire [2:0] to_layer_sum;
  wire update_leaves;
  wire update_leaves_and;
  wire update_leaves_not;
  wire update_leaves_not_2;
  wire update_leaves_unequal;
  wire [2:0] updates_difference;
  reg [1:0] updates_left_q;
  initial updates_left_q = 2'h0;
  reg [1:0] updates_next;
  initial valid = 1'h0;
  wire valid_and;
  wire valid_and_2;
  wire valid_equal;
  reg valid_next;
  wire valid_not;
  wire valid_or;
  initial value = 75'h0000000000000000000;
  wire [74:0] value_choice;
  wire [13:0] value_choice_2;
  reg [74:0] value_next;
  reg [13:0] views_0_next;
  reg [13:0] views_0_q;
  initial views_0_q = 14'h0000;
  reg [13:0] views_1_next;
  reg [13:0] views_1_q;
  initial views_1_q = 14'h0000;
  reg views_in_next;
  reg views_in_q;
  initial views_in_q = 1'h0;
  wire [1:0] views_in_sum;
  reg views_out_next;
  reg views_out_q;
  initial views_out_q = 1'h0;
  wire [1:0] views_out_sum;
  reg [13:0] w_count_next;
  wire w_count_or;
  reg [13:0] w_count_q;
  initial w_count_q = 14'h0000;
  wire [14:0] w_count_sum;
  reg [13:0] w_kept_next;
  reg [13:0] w_kept_q;
  initial w_kept_q = 14'h0000;
  reg [13:0] z_count_next;
  wire z_count_or;
  reg [13:0] z_count_q;
  initial z_count_q = 14'h0000;
  wire [14:0] z_count_sum;
  assign active_and_2 = active_q & active_not;
  assign active_or = record | active_and_2;
  assign active_not_2 = ~ start;
  assign active_and = active_or & active_not_2;
  assign signal_sum = signal + 1'h1;
  assign signal_choice = active_q ? signal_sum : 5'h00;
  assign clear_and = active_q & last;
  assign clear_or = clear_and | start;
  assign grouped_active_d1_not = ~ start;
  assign grouped_active_d1_and = active_q & grouped_active_d1_not;
  assign chosen_active_d1_not = ~ start;
  assign chosen_active_d1_and = grouped_active_d1_q & chosen_active_d1_not;
  assign updates_difference = updates_left_q - 1'h1;
  assign valid_equal = index_d2_q == 3'h6;
  assign valid_and_2 = valid_equal & last_layer;
  assign valid_not = ~ valid_and_2;
  assign valid_and = chosen_active_d1_q & valid_not;
  assign valid_or = valid_and | update_leaves;
  assign observed_less = index_d2_q < 4'ha;
  assign observed_and = chosen_active_d1_q & observed_less;
  assign to_layer_equal = index_d2_q == 3'h6;
  assign to_layer_sum = layer + to_layer_equal;
  assign to_layer_choice = chosen_active_d1_q ? to_layer_sum : { 1'h0, number_q };
  assign entry_choice_2 = second_q ? 4'hb : 4'ha;
  assign entry_choice = chosen_active_d1_q ? index_d2_q : entry_choice_2;
  assign value_choice_2 = second_q ? b_kept_q : w_kept_q;
  assign value_choice = chosen_active_d1_q ? chosen_q : { 61'h0000000000000000, value_choice_2 };
  assign last_choice = first_step ? 4'hc : 4'ha;
  assign last_difference = last_choice - 1'h1;
  assign last = signal == last_difference;
  assign update_leaves_unequal = | updates_left_q;
  assign update_leaves_not = ~ chosen_active_d1_q;
  assign update_leaves_and = update_leaves_unequal & update_leaves_not;
  assign update_leaves_not_2 = ~ taken;
  assign update_leaves = update_leaves_and & update_leaves_not_2;
  always @(posedge clk)
    d_operand_count_q <= d_operand_count_next;
  always @(posedge clk)
    z_count_q <= z_count_next;
  always @(posedge clk)
    g_count_q <= g_count_next;
  always @(posedge clk)
    w_count_q <= w_count_next;
  always @(posedge clk)
    b_count_q <= b_count_next;
  always @(posedge clk)
    tile_views_q <= tile_views_next;
  always @(posedge clk)
    views_0_q <= views_0_next;
  always @(posedge clk)
    views_1_q <= views_1_next;
  always @(posedge clk)
    views_in_q <= views_in_next;
  always @(posedge clk)
    layer_views_q <= layer_views_next;
  always @(posedge clk)
    views_out_q <= views_out_next;
  always @(posedge clk)
    active_q <= active_next;
  always @(posedge clk)
    signal <= signal_next;
  always @(posedge clk)
    clear <= clear_next;
  always @(posedge clk)
    group_0_q <= { {29{group_0_next[45]}}, group_0_next };
  always @(posedge clk)
    group_1_q <= group_1_next;
  always @(posedge clk)
    group_2_q <= { 61'h0000000000000000, group_2_next };
  always @(posedge clk)
    group_q <= signal[3:2];
  always @(posedge clk)
    chosen_q <= chosen_next;
  always @(posedge clk)
    grouped_active_d1_q <= grouped_active_d1_next;
  always @(posedge clk)
    chosen_active_d1_q <= chosen_active_d1_next;
  always @(posedge clk)
    index_d1_q <= signal;
  always @(posedge clk)
    index_d2_q <= index_d1_q;
  always @(posedge clk)
    updates_left_q <= updates_next;
  always @(posedge clk)
    second_q <= second_next;
  always @(posedge clk)
    number_q <= number_next;
  always @(posedge clk)
    w_kept_q <= w_kept_next;
  always @(posedge clk)
    b_kept_q <= b_kept_next;
  always @(posedge clk)
    valid <= valid_next;
  always @(posedge clk)
    observed <= observed_next;
  always @(posedge clk)
    to_layer <= to_layer_next;
  always @(posedge clk)
    entry <= entry_next;
  always @(posedge clk)
    value <= value_next;
  assign d_operand_count_or = clear | start;
  assign d_operand_count_sum = d_operand_count_q + 1'h1;
  assign z_count_or = clear | start;
  assign z_count_sum = z_count_q + 1'h1;
  assign g_count_or = clear | start;
  assign g_count_sum = g_count_q + 1'h1;
  assign w_count_or = updated | start;
  assign w_count_sum = w_count_q + 1'h1;
  assign b_count_or = updated | start;
  assign b_count_sum = b_count_q + 1'h1;
  assign tile_views_choice = tile_end ? 14'h0000 : tile_views_q;
  assign tile_views_sum = tile_views_choice + views;
  assign views_in_sum = views_in_q + 1'h1;
  assign layer_views_choice = first_tile ? 14'h0000 : layer_views_q;
  assign layer_views_sum = layer_views_choice + layer_views_value;
  assign views_out_sum = views_out_q + 1'h1;
  assign active_not = ~ last;
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    casez (signal[1:0])
      2'h0:
          group_0_next = { z_dd[44], z_dd };
      2'h1:
          group_0_next = { z_z[44], z_z };
      2'h2:
          group_0_next = dd_dd;
      2'h3:
          group_0_next = dz_dz;
      default: ;
    endcase
  end
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    casez (signal[1:0])
      2'h0:
          group_1_next = { {29{dz_d[45]}}, dz_d };
      2'h1:
          group_1_next = dz_zp;
      2'h2:
          group_1_next = { 61'h0000000000000000, d_operand_count_q };
      2'h3:
          group_1_next = { 61'h0000000000000000, layer_views_q };
      default: ;
    endcase
  end
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    casez (signal[1:0])
      2'h0:
          group_2_next = z_count_q;
      2'h1:
          group_2_next = g_count_q;
      2'h2:
          group_2_next = 14'h0000;
      2'h3:
          group_2_next = 14'h0000;
      default: ;
    endcase
  end
  always @* begin
    if (unused_9_) begin end
    chosen_next = 75'h0000000000000000000;
    casez (group_q)
      2'h0:
          chosen_next = group_0_q;
      2'h1:
          chosen_next = group_1_q;
      2'h2:
          chosen_next = group_2_q;
      default: ;
    endcase
  end
  always @* begin
    if (unused_9_) begin end
    d_operand_count_next = d_operand_count_q;
    if (d_operand_count_or) begin
      d_operand_count_next = 14'h0000;
    end else if (d_operand_overflow) begin
      d_operand_count_next = d_operand_count_sum[13:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    z_count_next = z_count_q;
    if (z_count_or) begin
      z_count_next = 14'h0000;
    end else if (z_overflow) begin
      z_count_next = z_count_sum[13:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    g_count_next = g_count_q;
    if (g_count_or) begin
      g_count_next = 14'h0000;
    end else if (g_overflow) begin
      g_count_next = g_count_sum[13:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    w_count_next = w_count_q;
    if (w_count_or) begin
      w_count_next = 14'h0000;
    end else if (w_overflow) begin
      w_count_next = w_count_sum[13:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    b_count_next = b_count_q;
    if (b_count_or) begin
      b_count_next = 14'h0000;
    end else if (b_overflow) begin
      b_count_next = b_count_sum[13:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    tile_views_next = tile_views_sum[13:0];
    if (start) begin
      tile_views_next = 14'h0000;
    end
  end
  always @* begin
    if (unused_9_) begin end
    views_0_next = views_0_q;
    if (tile_end) begin
      casez (views_in_q)
        1'h0:
            views_0_next = tile_views_q;
        default: ;
      endcase
    end
  end
  always @* begin
    if (unused_9_) begin end
    views_1_next = views_1_q;
    if (tile_end) begin
      (* full_case = 32'd1 *)
      casez (views_in_q)
        1'h0:
            /* empty */;
        1'h1:
            views_1_next = tile_views_q;
        default: ;
      endcase
    end
  end
  always @* begin
    if (unused_9_) begin end
    views_in_next = views_in_q;
    if (tile_end) begin
      views_in_next = views_in_sum[0];
    end
    if (start) begin
      views_in_next = 1'h0;
    end
    if (rst) begin
      views_in_next = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    layer_views_next = layer_views_q;
    if (begin_tile) begin
      layer_views_next = layer_views_sum[13:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    views_out_next = views_out_q;
    if (begin_tile) begin
      views_out_next = views_out_sum[0];
    end
    if (start) begin
      views_out_next = 1'h0;
    end
    if (rst) begin
      views_out_next = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    active_next = active_and;
    if (rst) begin
      active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    signal_next = signal_choice[3:0];
    if (rst) begin
      signal_next = 4'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    clear_next = clear_or;
    if (rst) begin
      clear_next = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    grouped_active_d1_next = grouped_active_d1_and;
    if (rst) begin
      grouped_active_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    chosen_active_d1_next = chosen_active_d1_and;
    if (rst) begin
      chosen_active_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    updates_next = updates_left_q;
    if (start) begin
      updates_next = 2'h0;
    end else if (updated) begin
      updates_next = 2'h2;
    end else if (update_leaves) begin
      updates_next = updates_difference[1:0];
    end
    if (rst) begin
      updates_next = 2'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    second_next = second_q;
    if (start) begin
    end else if (updated) begin
      second_next = 1'h0;
    end else if (update_leaves) begin
      second_next = 1'h1;
    end
    if (rst) begin
      second_next = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    number_next = number_q;
    if (start) begin
    end else if (updated) begin
      number_next = updated_layer;
    end
  end
  always @* begin
    if (unused_9_) begin end
    w_kept_next = w_kept_q;
    if (start) begin
    end else if (updated) begin
      w_kept_next = w_count_q;
    end
  end
  always @* begin
    if (unused_9_) begin end
    b_kept_next = b_kept_q;
    if (start) begin
    end else if (updated) begin
      b_kept_next = b_count_q;
    end
  end
  always @* begin
    if (unused_9_) begin end
    valid_next = valid_or;
    if (rst) begin
      valid_next = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    observed_next = observed_and;
    if (rst) begin
      observed_next = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    to_layer_next = to_layer_choice[1:0];
    if (rst) begin
      to_layer_next = 2'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    entry_next = entry_choice;
    if (rst) begin
      entry_next = 4'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    value_next = value_choice;
    if (rst) begin
      value_next = 75'h0000000000000000000;
    end
  end
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    casez (views_out_q)
      1'h0:
          layer_views_value = views_0_q;
      1'h1:
          layer_views_value = views_1_q;
      default: ;
    endcase
  end
endmodule

// Made from ska_hw.hdl.control.observer.Observer.
module \ska_core.controller.observer (
  input wire clk,
  input wire rst,
  input wire enable,
  input wire [5:0] shift,
  input wire restart,
  input wire [19:0] step,
  input wire [1:0] record_layer,
  input wire record_valid,
  input wire [3:0] record_entry,
  input wire [74:0] record_value,
  output reg [1:0] layer_q,
  output wire [20:0] crossing,
  output reg stop_q,
  output reg soon_d3_q,
  output reg judged
);
  reg unused_7_;
  initial unused_7_ = 0;
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
  initial crossing_0_q = 21'h1fffff;
  reg [20:0] crossing_1_next;
  reg [20:0] crossing_1_q;
  initial crossing_1_q = 21'h1fffff;
  reg [20:0] crossing_2_next;
  reg [20:0] crossing_2_q;
  initial crossing_2_q = 21'h1fffff;
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
  initial judged = 1'h0;
  reg judged_next;
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
  (* init = 1'h0 *)
  wire soon;
  reg soon_d1_next;
  reg soon_d1_q;
  initial soon_d1_q = 1'h0;
  reg soon_d2_next;
  reg soon_d2_q;
  initial soon_d2_q = 1'h0;
  reg soon_d3_next;
  initial soon_d3_q = 1'h0;
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
  always @(posedge clk) begin
    if (better_q)
      best[layer_q] <= z_dd_q;
  end
  reg [44:0] _0_;
  always @(posedge clk) begin
    _0_ <= best[best_layer_d1_q];
  end
  assign signature__data = _0_;
  reg [45:0] flow [2:0];
  integer flow_row;
  initial begin
    for (flow_row = 0; flow_row < 3; flow_row = flow_row + 1)
      flow[flow_row] = 46'h000000000000;
  end
  always @(posedge clk) begin
    if (flow_enable_d1_q)
      flow[layer_q] <= dz_dz_q;
  end
  reg [45:0] _1_;
  always @(posedge clk) begin
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
  assign last_equal = record_entry == 4'h9;
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
  always @(posedge clk)
    value_q <= record_value;
  always @(posedge clk)
    z_dd_comes_q <= z_dd_comes_next;
  always @(posedge clk)
    z_dd_q <= z_dd_next;
  always @(posedge clk)
    dz_dz_comes_q <= dz_dz_comes_next;
  always @(posedge clk)
    dz_dz_q <= dz_dz_next;
  always @(posedge clk)
    dz_d_comes_q <= dz_d_comes_next;
  always @(posedge clk)
    dz_d_q <= dz_d_next;
  always @(posedge clk)
    dz_zp_comes_q <= dz_zp_comes_next;
  always @(posedge clk)
    dz_zp_q <= dz_zp_next;
  always @(posedge clk)
    last_q <= last_next;
  always @(posedge clk)
    done_q <= done_next;
  always @(posedge clk)
    signal_2 <= signal_2_next;
  always @(posedge clk)
    shift_q <= shift;
  always @(posedge clk)
    signal <= signal_next;
  always @(posedge clk)
    count_q <= count_next;
  always @(posedge clk)
    layer_q <= layer_next;
  always @(posedge clk)
    signal_3 <= signal_3_next;
  always @(posedge clk)
    shifting_q <= shifting_next;
  always @(posedge clk)
    left_q <= left_next;
  always @(posedge clk)
    right_q <= right_next;
  always @(posedge clk)
    net_top_q <= net_top_next;
  always @(posedge clk)
    net_right_d1_q <= { net_right_d1_next, right_q[15:0] };
  always @(posedge clk)
    net_left_d1_q <= { net_left_d1_next, left_q[15:0] };
  always @(posedge clk)
    net_left_d2_q <= net_left_d1_q;
  always @(posedge clk)
    net_left_d3_q <= net_left_d2_q;
  always @(posedge clk)
    net_left_d4_q <= net_left_d3_q;
  always @(posedge clk)
    net_adding_d1_q <= net_adding_d1_next;
  always @(posedge clk)
    net_adding_d2_q <= net_adding_d2_next;
  always @(posedge clk)
    net_adding_d3_q <= net_adding_d3_next;
  always @(posedge clk)
    net_adding_d4_q <= net_adding_d4_next;
  always @(posedge clk)
    net_adding_d5_q <= net_adding_d5_next;
  always @(posedge clk)
    net_set_d1_q <= { net_set_d1_next_6, net_set_d1_next_5, net_set_d1_next_4, net_set_d1_next_3, net_set_d1_next_2, net_set_d1_next };
  always @(posedge clk)
    net_sign_d1_q <= total_q[34];
  always @(posedge clk)
    term_q <= term_next;
  always @(posedge clk)
    net_some_q <= net_some_next;
  always @(posedge clk)
    net_negative_q <= net_sign_d1_q;
  always @(posedge clk)
    net_positive_q <= net_positive_next;
  always @(posedge clk)
    total_q <= total_next;
  always @(posedge clk)
    net_nonzero_q <= net_nonzero_next;
  always @(posedge clk)
    scaled_0_d1_q <= scaled_0_d1_next;
  always @(posedge clk)
    scaled_1_d1_q <= scaled_1_d1_next;
  always @(posedge clk)
    scaled_2_d1_q <= scaled_2_d1_next;
  always @(posedge clk)
    scaled_3_d1_q <= scaled_3_d1_next;
  always @(posedge clk)
    scaled_4_d1_q <= scaled_4_d1_next;
  always @(posedge clk)
    scaled_5_d1_q <= scaled_5_d1_next;
  always @(posedge clk)
    best_layer_d1_q <= layer_q;
  always @(posedge clk)
    flow_enable_d1_q <= flow_enable_d1_next;
  always @(posedge clk)
    flow_layer_d1_q <= layer_q;
  always @(posedge clk)
    rise_q <= rise_next;
  always @(posedge clk)
    change_q <= change_next;
  always @(posedge clk)
    room_above_q <= room_above_next;
  always @(posedge clk)
    room_below_q <= room_below_next;
  always @(posedge clk)
    steady_q <= steady_next;
  always @(posedge clk)
    signal_4 <= signal_4_next;
  always @(posedge clk)
    better_q <= better_next;
  always @(posedge clk)
    step_before_q <= step_before_next;
  always @(posedge clk)
    from_second_q <= from_second_next;
  always @(posedge clk)
    passes_q <= passes_next;
  always @(posedge clk)
    converges_q <= converges_next;
  always @(posedge clk)
    falls_q <= falls_next;
  always @(posedge clk)
    rises_q <= rises_next;
  always @(posedge clk)
    judging_0_q <= judging_0_next;
  always @(posedge clk)
    converged_q <= converged_next;
  always @(posedge clk)
    passed_q <= passed_next;
  always @(posedge clk)
    negative_q <= negative_next;
  always @(posedge clk)
    crosses_0_q <= crosses_0_next;
  always @(posedge clk)
    crossed_q <= crossed_next;
  always @(posedge clk)
    crossing_0_q <= crossing_0_next;
  always @(posedge clk)
    judging_1_q <= judging_1_next;
  always @(posedge clk)
    crosses_1_q <= crosses_1_next;
  always @(posedge clk)
    crossing_1_q <= crossing_1_next;
  always @(posedge clk)
    judging_2_q <= judging_2_next;
  always @(posedge clk)
    crosses_2_q <= crosses_2_next;
  always @(posedge clk)
    crossing_2_q <= crossing_2_next;
  always @(posedge clk)
    like <= like_next;
  always @(posedge clk)
    stop_q <= stop_next;
  always @(posedge clk)
    soon_d1_q <= soon_d1_next;
  always @(posedge clk)
    soon_d2_q <= soon_d2_next;
  always @(posedge clk)
    soon_d3_q <= soon_d3_next;
  always @(posedge clk)
    judged <= judged_next;
  \ska_core.controller.observer.product  product_2 (
    .a(net_right_d1_q),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  always @* begin
    if (unused_7_) begin end
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
    if (unused_7_) begin end
    z_dd_comes_next = z_dd_comes_and;
    if (rst) begin
      z_dd_comes_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    z_dd_next = z_dd_q;
    if (z_dd_comes_q) begin
      z_dd_next = value_q[44:0];
    end
  end
  always @* begin
    if (unused_7_) begin end
    dz_dz_comes_next = dz_dz_comes_and;
    if (rst) begin
      dz_dz_comes_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    dz_dz_next = dz_dz_q;
    if (dz_dz_comes_q) begin
      dz_dz_next = value_q[45:0];
    end
  end
  always @* begin
    if (unused_7_) begin end
    dz_d_comes_next = dz_d_comes_and;
    if (rst) begin
      dz_d_comes_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    dz_d_next = dz_d_q;
    if (dz_d_comes_q) begin
      dz_d_next = value_q[45:0];
    end
  end
  always @* begin
    if (unused_7_) begin end
    dz_zp_comes_next = dz_zp_comes_and;
    if (rst) begin
      dz_zp_comes_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    dz_zp_next = dz_zp_q;
    if (dz_zp_comes_q) begin
      dz_zp_next = value_q;
    end
  end
  always @* begin
    if (unused_7_) begin end
    last_next = last_and;
    if (rst) begin
      last_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    done_next = done_and;
    if (rst) begin
      done_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    signal_2_next = restart;
    if (rst) begin
      signal_2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    signal_next = signal;
    if (last_q) begin
      signal_next = 1'h1;
    end else if (signal) begin
      if (done_q) begin
        signal_next = 1'h0;
      end
    end
    if (rst) begin
      signal_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    count_next = count_q;
    if (last_q) begin
      count_next = 5'h00;
    end else if (signal) begin
      count_next = count_sum[4:0];
    end
    if (rst) begin
      count_next = 5'h00;
    end
  end
  always @* begin
    if (unused_7_) begin end
    layer_next = layer_q;
    if (last_q) begin
      layer_next = record_layer;
    end
    if (rst) begin
      layer_next = 2'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    signal_3_next = last_q;
    if (rst) begin
      signal_3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    shifting_next = shifting_or;
    if (rst) begin
      shifting_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    (* full_case = 32'd1 *)
    if (signal_3) begin
      left_next = left_left[95:0];
    end else begin
      left_next = left_right;
    end
  end
  always @* begin
    if (unused_7_) begin end
    (* full_case = 32'd1 *)
    if (signal_3) begin
      right_next = { {20{right_left[75]}}, right_left };
    end else begin
      right_next = right_right;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_adding_d1_next = shifting_q;
    if (rst) begin
      net_adding_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_adding_d2_next = net_adding_d1_q;
    if (rst) begin
      net_adding_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_adding_d3_next = net_adding_d2_q;
    if (rst) begin
      net_adding_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_adding_d4_next = net_adding_d3_q;
    if (rst) begin
      net_adding_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_adding_d5_next = net_adding_d4_q;
    if (rst) begin
      net_adding_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    total_next = total_q;
    if (signal_3) begin
      total_next = 35'h000000000;
    end else if (net_adding_d5_q) begin
      total_next = total_sum[34:0];
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_nonzero_next = net_nonzero_q;
    if (signal_3) begin
      net_nonzero_next = 1'h0;
    end else if (net_adding_d5_q) begin
      net_nonzero_next = net_nonzero_or;
    end
  end
  always @* begin
    if (unused_7_) begin end
    flow_enable_d1_next = done_q;
    if (rst) begin
      flow_enable_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    steady_next = steady_and;
    if (rst) begin
      steady_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    signal_4_next = signal_4_at_least;
    if (rst) begin
      signal_4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    better_next = better_and;
    if (rst) begin
      better_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    passes_next = passes_and;
    if (rst) begin
      passes_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    converges_next = converges_and;
    if (rst) begin
      converges_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    falls_next = falls_and;
    if (rst) begin
      falls_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    rises_next = rises_and;
    if (rst) begin
      rises_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    judging_0_next = judging_0_and;
    if (rst) begin
      judging_0_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
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
    if (rst) begin
      converged_next = 3'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
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
    if (rst) begin
      passed_next = 3'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
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
    if (rst) begin
      negative_next = 3'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    crosses_0_next = crosses_0_and;
    if (rst) begin
      crosses_0_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    crossed_next[0] = crossed_or;
    crossed_next[1] = crossed_or_2;
    crossed_next[2] = crossed_or_3;
    if (signal_2) begin
      crossed_next = 3'h0;
    end
    if (rst) begin
      crossed_next = 3'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    crossing_0_next = crossing_0_q;
    if (crosses_0_q) begin
      crossing_0_next = step_before_q;
    end
    if (signal_2) begin
      crossing_0_next = 21'h1fffff;
    end
  end
  always @* begin
    if (unused_7_) begin end
    judging_1_next = judging_1_and;
    if (rst) begin
      judging_1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    crosses_1_next = crosses_1_and;
    if (rst) begin
      crosses_1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    crossing_1_next = crossing_1_q;
    if (crosses_1_q) begin
      crossing_1_next = step_before_q;
    end
    if (signal_2) begin
      crossing_1_next = 21'h1fffff;
    end
  end
  always @* begin
    if (unused_7_) begin end
    judging_2_next = judging_2_and;
    if (rst) begin
      judging_2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    crosses_2_next = crosses_2_and;
    if (rst) begin
      crosses_2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    crossing_2_next = crossing_2_q;
    if (crosses_2_q) begin
      crossing_2_next = step_before_q;
    end
    if (signal_2) begin
      crossing_2_next = 21'h1fffff;
    end
  end
  always @* begin
    if (unused_7_) begin end
    stop_next = stop_and;
    if (rst) begin
      stop_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    soon_d1_next = done_q;
    if (rst) begin
      soon_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    soon_d2_next = soon_d1_q;
    if (rst) begin
      soon_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    soon_d3_next = soon_d2_q;
    if (rst) begin
      soon_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    judged_next = soon_d3_q;
    if (rst) begin
      judged_next = 1'h0;
    end
  end
  assign soon = soon_d3_q;
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
module \ska_core.controller.observer.product (
  input wire clk,
  input wire rst,
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
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= 16'hb8aa;
  always @(posedge clk)
    partial_0_0_q <= partial_0_0_next;
  always @(posedge clk)
    partial_0_0_d1_q <= partial_0_0_q;
  assign b = 16'hb8aa;
  assign product = product_left[32:0];
  assign product_left = { partial_0_0_d1_q[32], partial_0_0_d1_q };
endmodule

// Made from ska_hw.hdl.array.systolic_array.SystolicArray.
module \ska_core.array (
  input wire clk,
  output wire [39:0] psum_out_0,
  output wire [39:0] acc_out_0,
  output wire [39:0] psum_out_1,
  output wire [39:0] acc_out_1,
  output wire [39:0] psum_out_2,
  output wire [39:0] acc_out_2,
  output wire [39:0] psum_out_3,
  output wire [39:0] acc_out_3,
  output wire [39:0] psum_out_4,
  output wire [39:0] acc_out_4,
  output wire [39:0] psum_out_5,
  output wire [39:0] acc_out_5,
  output wire [39:0] psum_out_6,
  output wire [39:0] acc_out_6,
  output wire [39:0] psum_out_7,
  output wire [39:0] acc_out_7,
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
  wire [319:0] acc_out;
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
    .acc_out(acc_out_0),
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
    .acc_out(acc_out_1),
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
    .acc_out(acc_out_2),
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
    .acc_out(acc_out_3),
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
    .acc_out(acc_out_4),
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
    .acc_out(acc_out_5),
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
    .acc_out(acc_out_6),
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
    .acc_out(acc_out_7),
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
  assign acc_out = { acc_out_7, acc_out_6, acc_out_5, acc_out_4, acc_out_3, acc_out_2, acc_out_1, acc_out_0 };
  assign g = { g_7, g_6, g_5, g_4, g_3, g_2, g_1, g_0 };
  assign w = { w_7, w_6, w_5, w_4, w_3, w_2, w_1, w_0 };
  assign psum_in = { psum_in_7, psum_in_6, psum_in_5, psum_in_4, psum_in_3, psum_in_2, psum_in_1, psum_in_0 };
  assign x = { x_7, x_6, x_5, x_4, x_3, x_2, x_1, x_0 };
  assign update = { update_7, update_6, update_5, update_4, update_3, update_2, update_1, update_0 };
  assign load = { load_7, load_6, load_5, load_4, load_3, load_2, load_1, load_0 };
endmodule

// Made from ska_hw.hdl.units.shared_end.SharedEnd.
module \ska_core.shared (
  input wire clk,
  input wire rst,
  input wire [141:0] command_in,
  input wire [71:0] gathered,
  input wire [63:0] taken,
  input wire [3:0] views,
  input wire [16:0] host_in,
  input wire [2:0] asked_tensor,
  input wire [2:0] b_address_2,
  input wire [12:0] element,
  input wire [15:0] update,
  input wire [5:0] cut_w,
  input wire [5:0] cut_b,
  input wire [17:0] mantissa,
  input wire [1:0] controller_port_value,
  input wire first_step,
  input wire [52:0] tile,
  input wire clear,
  output reg [23:0] host_word_q,
  output wire z_overflow,
  output wire g_overflow,
  output wire d_operand_overflow,
  output wire [103:0] result,
  output wire [44:0] z_dd,
  output wire [44:0] z_z,
  output wire [45:0] dd_dd,
  output wire [45:0] dz_dz,
  output wire [45:0] dz_d,
  output wire [74:0] dz_zp,
  output wire [36:0] weight,
  output wire w_overflow,
  output wire b_overflow
);
  reg unused_12_;
  initial unused_12_ = 0;
  wire [23:0] b;
  wire [23:0] b_2;
  wire [8:0] b_address;
  wire [2:0] b_lane;
  wire [23:0] b_next;
  wire b_overflow_2;
  wire b_valid;
  wire [5:0] bias_address;
  reg [5:0] bias_address_q;
  initial bias_address_q = 6'h00;
  wire [5:0] bias_copy_address;
  reg [5:0] bias_copy_address_q;
  initial bias_copy_address_q = 6'h00;
  wire [23:0] bias_copy_data;
  reg [23:0] bias_copy_data_q;
  initial bias_copy_data_q = 24'h000000;
  wire bias_copy_enable;
  reg bias_copy_enable_q;
  initial bias_copy_enable_q = 1'h0;
  wire [23:0] bias_data;
  reg [23:0] bias_data_q;
  initial bias_data_q = 24'h000000;
  wire bias_enable;
  reg bias_enable_q;
  initial bias_enable_q = 1'h0;
  wire clear_2;
  reg command_drain_active_next;
  reg command_drain_active_q;
  initial command_drain_active_q = 1'h0;
  reg [3:0] command_drain_address_q;
  initial command_drain_address_q = 4'h0;
  reg [2:0] command_host_bank_q;
  initial command_host_bank_q = 3'h0;
  reg [23:0] command_host_data_q;
  initial command_host_data_q = 24'h000000;
  reg command_host_gradient_q;
  initial command_host_gradient_q = 1'h0;
  reg command_host_write_b_next;
  reg command_host_write_b_q;
  initial command_host_write_b_q = 1'h0;
  reg command_host_write_w_next;
  reg command_host_write_w_q;
  initial command_host_write_w_q = 1'h0;
  reg command_host_write_x_next;
  reg command_host_write_x_q;
  initial command_host_write_x_q = 1'h0;
  wire [4:0] \command_in.drain ;
  wire \command_in.drain.active ;
  wire [3:0] \command_in.drain.address ;
  wire [30:0] \command_in.host ;
  wire [2:0] \command_in.host.bank ;
  wire [23:0] \command_in.host.data ;
  wire \command_in.host.gradient ;
  wire \command_in.host.write_b ;
  wire \command_in.host.write_w ;
  wire \command_in.host.write_x ;
  wire [23:0] \command_in.post ;
  wire \command_in.post.active ;
  wire [10:0] \command_in.post.address ;
  wire [2:0] \command_in.post.lane ;
  wire [8:0] \command_in.post.sum_address ;
  wire [8:0] \command_in.psum_read ;
  wire \command_in.psum_read.active ;
  wire [7:0] \command_in.psum_read.sample ;
  wire [8:0] \command_in.psum_write ;
  wire \command_in.psum_write.active ;
  wire [7:0] \command_in.psum_write.sample ;
  wire [9:0] \command_in.sum_write ;
  wire \command_in.sum_write.active ;
  wire [8:0] \command_in.sum_write.address ;
  wire [8:0] \command_in.take ;
  wire \command_in.take.active ;
  wire [3:0] \command_in.take.address ;
  wire \command_in.take.bias ;
  wire [2:0] \command_in.take.lane ;
  wire [13:0] \command_in.w ;
  wire \command_in.w.active ;
  wire [8:0] \command_in.w.address ;
  wire [3:0] \command_in.w.columns ;
  wire [30:0] \command_in.x ;
  wire \command_in.x.active ;
  wire [12:0] \command_in.x.address ;
  wire [10:0] \command_in.x.g_address ;
  wire \command_in.x.load ;
  wire [3:0] \command_in.x.rows ;
  wire \command_in.x.update ;
  reg command_post_active_next;
  reg command_post_active_q;
  initial command_post_active_q = 1'h0;
  reg [10:0] command_post_address_q;
  initial command_post_address_q = 11'h000;
  reg [2:0] command_post_lane_q;
  initial command_post_lane_q = 3'h0;
  reg [8:0] command_post_sum_address_q;
  initial command_post_sum_address_q = 9'h000;
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
  reg command_sum_write_active_next;
  reg command_sum_write_active_q;
  initial command_sum_write_active_q = 1'h0;
  reg [8:0] command_sum_write_address_q;
  initial command_sum_write_address_q = 9'h000;
  reg command_take_active_next;
  reg command_take_active_q;
  initial command_take_active_q = 1'h0;
  reg [3:0] command_take_address_q;
  initial command_take_address_q = 4'h0;
  reg command_take_bias_q;
  initial command_take_bias_q = 1'h0;
  reg [2:0] command_take_lane_q;
  initial command_take_lane_q = 3'h0;
  reg command_w_active_next;
  reg command_w_active_q;
  initial command_w_active_q = 1'h0;
  reg [8:0] command_w_address_q;
  initial command_w_address_q = 9'h000;
  reg [3:0] command_w_columns_q;
  initial command_w_columns_q = 4'h0;
  reg command_x_active_next;
  reg command_x_active_q;
  initial command_x_active_q = 1'h0;
  reg [12:0] command_x_address_q;
  initial command_x_address_q = 13'h0000;
  reg [10:0] command_x_g_address_q;
  initial command_x_g_address_q = 11'h000;
  reg command_x_load_next;
  reg command_x_load_q;
  initial command_x_load_q = 1'h0;
  reg [3:0] command_x_rows_q;
  initial command_x_rows_q = 4'h0;
  reg command_x_update_next;
  reg command_x_update_q;
  initial command_x_update_q = 1'h0;
  wire [5:0] cut_b_2;
  wire [5:0] cut_w_2;
  wire d_operand_overflow_2;
  wire [45:0] dd_dd_2;
  wire [45:0] dz_d_2;
  wire [45:0] dz_dz_2;
  wire [74:0] dz_zp_2;
  wire \element.first ;
  wire [2:0] \element.lane ;
  wire [7:0] \element.sample ;
  wire \element.valid ;
  wire [12:0] element_2;
  wire element_first;
  wire [2:0] element_lane;
  wire [7:0] element_sample;
  wire element_valid;
  wire first_step_2;
  wire [7:0] flush_difference;
  reg [6:0] flush_left_q;
  initial flush_left_q = 7'h39;
  reg [6:0] flush_next;
  wire flush_not;
  (* init = 1'h1 *)
  wire flushing;
  (* init = 1'h1 *)
  wire flushing_2;
  reg flushing_next;
  wire flushing_not;
  reg flushing_q;
  initial flushing_q = 1'h1;
  wire g_overflow_2;
  wire [15:0] \gathered.d ;
  wire [39:0] \gathered.sum ;
  wire [15:0] \gathered.z ;
  wire [71:0] gathered_in;
  wire [15:0] \gathered_in.d ;
  wire [39:0] \gathered_in.sum ;
  wire [15:0] \gathered_in.z ;
  wire [4:0] gradient_place;
  wire [39:0] gradient_sum;
  wire [39:0] gradient_sum_2;
  wire has_above;
  wire has_above_2;
  (* init = 24'h000000 *)
  wire [23:0] host;
  wire [23:0] host_b;
  reg [2:0] host_bank_q;
  initial host_bank_q = 3'h0;
  wire [23:0] host_d;
  reg [23:0] host_data_q;
  initial host_data_q = 24'h000000;
  wire [23:0] host_g;
  wire [23:0] host_w;
  reg [23:0] host_word_next;
  initial host_word_q = 24'h000000;
  reg host_write_b_q;
  initial host_write_b_q = 1'h0;
  wire [23:0] host_x;
  wire [23:0] host_z;
  wire layer0;
  wire layer0_2;
  wire [17:0] mantissa_2;
  wire [19:0] post_show__data_value;
  wire [19:0] post_show__data_value_2;
  wire [5:0] read_address;
  wire [5:0] read_address_2;
  wire [23:0] read_data;
  wire [23:0] read_data_2;
  wire [10:0] \result.address ;
  wire [15:0] \result.d ;
  wire [15:0] \result.g ;
  wire [10:0] \result.g_address ;
  wire [2:0] \result.lane ;
  wire [12:0] \result.operand ;
  wire \result.store ;
  wire \result.valid ;
  wire [15:0] \result.view ;
  wire [15:0] \result.z ;
  wire [103:0] result_2;
  wire [10:0] result_address;
  wire [15:0] result_d;
  wire [15:0] result_g;
  wire [10:0] result_g_address;
  wire [2:0] result_lane;
  wire [12:0] result_operand;
  wire result_store;
  wire result_valid;
  wire [15:0] result_view;
  wire [15:0] result_z;
  wire [39:0] \taken.a ;
  wire [23:0] \taken.w ;
  wire [63:0] taken_in;
  wire [39:0] \taken_in.a ;
  wire [23:0] \taken_in.w ;
  wire [15:0] \tile.column ;
  wire [10:0] \tile.gradient ;
  wire [12:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [10:0] \tile.state ;
  wire [52:0] tile_2;
  wire [15:0] tile_column;
  wire [10:0] tile_gradient;
  wire [12:0] tile_operand;
  wire [1:0] tile_slot;
  wire [10:0] tile_state;
  wire [8:0] \update.address ;
  wire \update.bias ;
  wire [2:0] \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  wire [15:0] update_2;
  wire [8:0] update_address;
  wire update_bias;
  wire [2:0] update_lane;
  wire [1:0] update_slot;
  wire update_valid;
  wire [3:0] views_in;
  wire w_overflow_2;
  wire [8:0] \weight.address ;
  wire [2:0] \weight.lane ;
  wire \weight.valid ;
  wire [23:0] \weight.w ;
  wire [36:0] weight_2;
  wire [8:0] weight_address;
  wire [2:0] weight_lane;
  wire weight_valid;
  wire [23:0] weight_w;
  (* init = 6'h00 *)
  wire [5:0] write_address;
  (* init = 6'h00 *)
  wire [5:0] write_address_2;
  (* init = 24'h000000 *)
  wire [23:0] write_data;
  (* init = 24'h000000 *)
  wire [23:0] write_data_2;
  (* init = 1'h0 *)
  wire write_enable;
  (* init = 1'h0 *)
  wire write_enable_2;
  wire [44:0] z_dd_2;
  wire z_overflow_2;
  wire [44:0] z_z_2;
  assign flushing_not = ~ flush_left_q[6];
  assign flush_not = ~ flush_left_q[6];
  assign flush_difference = $signed(flush_left_q) - $signed(2'h1);
  assign bias_enable = b_valid | host_write_b_q;
  assign bias_address = host_write_b_q ? { command_w_address_q[2:0], host_bank_q } : { weight[30:28], weight[3:1] };
  assign bias_data = host_write_b_q ? host_data_q : weight[27:4];
  assign bias_copy_enable = b_valid | host_write_b_q;
  assign bias_copy_address = host_write_b_q ? { command_w_address_q[2:0], host_bank_q } : { weight[30:28], weight[3:1] };
  assign bias_copy_data = host_write_b_q ? host_data_q : weight[27:4];
  always @(posedge clk)
    flushing_q <= flushing_next;
  always @(posedge clk)
    flush_left_q <= flush_next;
  always @(posedge clk)
    command_x_active_q <= command_x_active_next;
  always @(posedge clk)
    command_x_load_q <= command_x_load_next;
  always @(posedge clk)
    command_x_update_q <= command_x_update_next;
  always @(posedge clk)
    command_x_rows_q <= command_in[6:3];
  always @(posedge clk)
    command_x_address_q <= command_in[19:7];
  always @(posedge clk)
    command_x_g_address_q <= command_in[30:20];
  always @(posedge clk)
    command_w_active_q <= command_w_active_next;
  always @(posedge clk)
    command_w_columns_q <= command_in[35:32];
  always @(posedge clk)
    command_w_address_q <= command_in[44:36];
  always @(posedge clk)
    command_psum_read_active_q <= command_psum_read_active_next;
  always @(posedge clk)
    command_psum_read_sample_q <= command_in[53:46];
  always @(posedge clk)
    command_psum_write_active_q <= command_psum_write_active_next;
  always @(posedge clk)
    command_psum_write_sample_q <= command_in[62:55];
  always @(posedge clk)
    command_sum_write_active_q <= command_sum_write_active_next;
  always @(posedge clk)
    command_sum_write_address_q <= command_in[72:64];
  always @(posedge clk)
    command_post_active_q <= command_post_active_next;
  always @(posedge clk)
    command_post_lane_q <= command_in[76:74];
  always @(posedge clk)
    command_post_sum_address_q <= command_in[85:77];
  always @(posedge clk)
    command_post_address_q <= command_in[96:86];
  always @(posedge clk)
    command_drain_active_q <= command_drain_active_next;
  always @(posedge clk)
    command_drain_address_q <= command_in[101:98];
  always @(posedge clk)
    command_take_active_q <= command_take_active_next;
  always @(posedge clk)
    command_take_bias_q <= command_in[103];
  always @(posedge clk)
    command_take_lane_q <= command_in[106:104];
  always @(posedge clk)
    command_take_address_q <= command_in[110:107];
  always @(posedge clk)
    command_host_write_x_q <= command_host_write_x_next;
  always @(posedge clk)
    command_host_write_w_q <= command_host_write_w_next;
  always @(posedge clk)
    command_host_write_b_q <= command_host_write_b_next;
  always @(posedge clk)
    command_host_gradient_q <= command_in[114];
  always @(posedge clk)
    command_host_bank_q <= command_in[117:115];
  always @(posedge clk)
    command_host_data_q <= command_in[141:118];
  always @(posedge clk)
    host_write_b_q <= command_host_write_b_q;
  always @(posedge clk)
    host_bank_q <= command_host_bank_q;
  always @(posedge clk)
    host_data_q <= command_host_data_q;
  always @(posedge clk)
    bias_enable_q <= bias_enable;
  always @(posedge clk)
    bias_address_q <= bias_address;
  always @(posedge clk)
    bias_data_q <= bias_data;
  always @(posedge clk)
    bias_copy_enable_q <= bias_copy_enable;
  always @(posedge clk)
    bias_copy_address_q <= bias_copy_address;
  always @(posedge clk)
    bias_copy_data_q <= bias_copy_data;
  always @(posedge clk)
    host_word_q <= host_word_next;
  \ska_core.shared.bias  bias (
    .clk(clk),
    .command_take_lane_q(command_take_lane_q),
    .command_w_address_q(command_w_address_q[2:0]),
    .read_q(host_b),
    .rst(rst),
    .write__addr(bias_address_q),
    .write__data(bias_data_q),
    .write__en(bias_enable_q)
  );
  \ska_core.shared.bias_copy  bias_copy (
    .b_address_2(b_address_2),
    .clk(clk),
    .command_post_lane_q(command_post_lane_q),
    .read_q(b),
    .rst(rst),
    .write__addr(bias_copy_address_q),
    .write__data(bias_copy_data_q),
    .write__en(bias_copy_enable_q)
  );
  \ska_core.shared.post  post (
    .b(b),
    .clear_2(clear),
    .clk(clk),
    .controller_port_value(controller_port_value),
    .d_operand_overflow(d_operand_overflow),
    .dd_dd(dd_dd),
    .dz_d(dz_d),
    .dz_dz(dz_dz),
    .dz_zp(dz_zp),
    .element(element),
    .first(first_step),
    .flushing(flushing_q),
    .g_overflow(g_overflow),
    .gathered(gathered),
    .result(result),
    .rst(rst),
    .show__data(post_show__data_value),
    .show__data_2(post_show__data_value_2),
    .tile(tile),
    .update(update[6:2]),
    .z_dd(z_dd),
    .z_overflow(z_overflow),
    .z_z(z_z)
  );
  \ska_core.shared.updates  updates (
    .b(host_b),
    .b_overflow(b_overflow),
    .b_valid(b_valid),
    .clk(clk),
    .cut_b(cut_b),
    .cut_w(cut_w),
    .flushing(flushing_q),
    .mantissa(mantissa),
    .post_show__data_value(post_show__data_value),
    .post_show__data_value_2(post_show__data_value_2),
    .rst(rst),
    .taken(taken),
    .update(update),
    .w_overflow(w_overflow),
    .weight(weight)
  );
  always @* begin
    if (unused_12_) begin end
    host_word_next = 24'h000000;
    casez (asked_tensor)
      3'h0:
          host_word_next = { {7{host_in[16]}}, host_in };
      3'h1:
          host_word_next = taken[63:40];
      3'h2:
          host_word_next = host_b;
      3'h3:
          host_word_next = { {8{gathered[55]}}, gathered[55:40] };
      3'h4:
          host_word_next = { 8'h00, gathered[71:56] };
      3'h5:
          host_word_next = { {7{host_in[16]}}, host_in };
      default: ;
    endcase
  end
  always @* begin
    if (unused_12_) begin end
    flushing_next = flushing_not;
    if (rst) begin
      flushing_next = 1'h1;
    end
  end
  always @* begin
    if (unused_12_) begin end
    flush_next = flush_left_q;
    if (flush_not) begin
      flush_next = flush_difference[6:0];
    end
    if (rst) begin
      flush_next = 7'h39;
    end
  end
  always @* begin
    if (unused_12_) begin end
    command_x_active_next = command_in[0];
    if (rst) begin
      command_x_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    command_x_load_next = command_in[1];
    if (rst) begin
      command_x_load_next = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    command_x_update_next = command_in[2];
    if (rst) begin
      command_x_update_next = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    command_w_active_next = command_in[31];
    if (rst) begin
      command_w_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    command_psum_read_active_next = command_in[45];
    if (rst) begin
      command_psum_read_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    command_psum_write_active_next = command_in[54];
    if (rst) begin
      command_psum_write_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    command_sum_write_active_next = command_in[63];
    if (rst) begin
      command_sum_write_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    command_post_active_next = command_in[73];
    if (rst) begin
      command_post_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    command_drain_active_next = command_in[97];
    if (rst) begin
      command_drain_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    command_take_active_next = command_in[102];
    if (rst) begin
      command_take_active_next = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    command_host_write_x_next = command_in[111];
    if (rst) begin
      command_host_write_x_next = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    command_host_write_w_next = command_in[112];
    if (rst) begin
      command_host_write_w_next = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    command_host_write_b_next = command_in[113];
    if (rst) begin
      command_host_write_b_next = 1'h0;
    end
  end
  assign host_x = { {7{host_in[16]}}, host_in };
  assign host_w = taken[63:40];
  assign host_z = { {8{gathered[55]}}, gathered[55:40] };
  assign host_d = { 8'h00, gathered[71:56] };
  assign host_g = { {7{host_in[16]}}, host_in };
  assign clear_2 = clear;
  assign first_step_2 = first_step;
  assign layer0 = controller_port_value[1];
  assign layer0_2 = controller_port_value[1];
  assign has_above = controller_port_value[0];
  assign has_above_2 = controller_port_value[0];
  assign z_overflow_2 = z_overflow;
  assign g_overflow_2 = g_overflow;
  assign d_operand_overflow_2 = d_operand_overflow;
  assign mantissa_2 = mantissa;
  assign cut_w_2 = cut_w;
  assign cut_b_2 = cut_b;
  assign w_overflow_2 = w_overflow;
  assign b_overflow_2 = b_overflow;
  assign z_dd_2 = z_dd;
  assign z_z_2 = z_z;
  assign dd_dd_2 = dd_dd;
  assign dz_dz_2 = dz_dz;
  assign dz_d_2 = dz_d;
  assign dz_zp_2 = dz_zp;
  assign element_2 = element;
  assign gathered_in = gathered;
  assign tile_2 = tile;
  assign update_2 = update;
  assign taken_in = taken;
  assign result_2 = result;
  assign weight_2 = weight;
  assign flushing = flushing_q;
  assign flushing_2 = flushing_q;
  assign views_in = views;
  assign gradient_place = { update[3:2], update[6:4] };
  assign gradient_sum = { post_show__data_value_2, post_show__data_value };
  assign gradient_sum_2 = { post_show__data_value_2, post_show__data_value };
  assign write_enable = bias_enable_q;
  assign b_lane = weight[3:1];
  assign b_address = weight[36:28];
  assign write_address = bias_address_q;
  assign b_next = weight[27:4];
  assign write_data = bias_data_q;
  assign write_enable_2 = bias_copy_enable_q;
  assign write_address_2 = bias_copy_address_q;
  assign write_data_2 = bias_copy_data_q;
  assign read_address = { b_address_2, command_post_lane_q };
  assign read_address_2 = { command_w_address_q[2:0], command_take_lane_q };
  assign read_data = b;
  assign b_2 = host_b;
  assign read_data_2 = host_b;
  assign host = host_word_q;
  assign \command_in.x  = command_in[30:0];
  assign \command_in.x.active  = command_in[0];
  assign \command_in.x.load  = command_in[1];
  assign \command_in.x.update  = command_in[2];
  assign \command_in.x.rows  = command_in[6:3];
  assign \command_in.x.address  = command_in[19:7];
  assign \command_in.x.g_address  = command_in[30:20];
  assign \command_in.w  = command_in[44:31];
  assign \command_in.w.active  = command_in[31];
  assign \command_in.w.columns  = command_in[35:32];
  assign \command_in.w.address  = command_in[44:36];
  assign \command_in.psum_read  = command_in[53:45];
  assign \command_in.psum_read.active  = command_in[45];
  assign \command_in.psum_read.sample  = command_in[53:46];
  assign \command_in.psum_write  = command_in[62:54];
  assign \command_in.psum_write.active  = command_in[54];
  assign \command_in.psum_write.sample  = command_in[62:55];
  assign \command_in.sum_write  = command_in[72:63];
  assign \command_in.sum_write.active  = command_in[63];
  assign \command_in.sum_write.address  = command_in[72:64];
  assign \command_in.post  = command_in[96:73];
  assign \command_in.post.active  = command_in[73];
  assign \command_in.post.lane  = command_in[76:74];
  assign \command_in.post.sum_address  = command_in[85:77];
  assign \command_in.post.address  = command_in[96:86];
  assign \command_in.drain  = command_in[101:97];
  assign \command_in.drain.active  = command_in[97];
  assign \command_in.drain.address  = command_in[101:98];
  assign \command_in.take  = command_in[110:102];
  assign \command_in.take.active  = command_in[102];
  assign \command_in.take.bias  = command_in[103];
  assign \command_in.take.lane  = command_in[106:104];
  assign \command_in.take.address  = command_in[110:107];
  assign \command_in.host  = command_in[141:111];
  assign \command_in.host.write_x  = command_in[111];
  assign \command_in.host.write_w  = command_in[112];
  assign \command_in.host.write_b  = command_in[113];
  assign \command_in.host.gradient  = command_in[114];
  assign \command_in.host.bank  = command_in[117:115];
  assign \command_in.host.data  = command_in[141:118];
  assign \element.valid  = element[0];
  assign \element.first  = element[1];
  assign \element.lane  = element[4:2];
  assign \element.sample  = element[12:5];
  assign element_valid = element[0];
  assign element_first = element[1];
  assign element_lane = element[4:2];
  assign element_sample = element[12:5];
  assign \gathered.sum  = gathered[39:0];
  assign \gathered.z  = gathered[55:40];
  assign \gathered.d  = gathered[71:56];
  assign \gathered_in.sum  = gathered[39:0];
  assign \gathered_in.z  = gathered[55:40];
  assign \gathered_in.d  = gathered[71:56];
  assign \tile.state  = tile[10:0];
  assign \tile.gradient  = tile[21:11];
  assign \tile.operand  = tile[34:22];
  assign \tile.column  = tile[50:35];
  assign \tile.slot  = tile[52:51];
  assign tile_state = tile[10:0];
  assign tile_gradient = tile[21:11];
  assign tile_operand = tile[34:22];
  assign tile_column = tile[50:35];
  assign tile_slot = tile[52:51];
  assign \update.valid  = update[0];
  assign \update.bias  = update[1];
  assign \update.slot  = update[3:2];
  assign \update.lane  = update[6:4];
  assign \update.address  = update[15:7];
  assign update_valid = update[0];
  assign update_bias = update[1];
  assign update_slot = update[3:2];
  assign update_lane = update[6:4];
  assign update_address = update[15:7];
  assign \taken.a  = taken[39:0];
  assign \taken.w  = taken[63:40];
  assign \taken_in.a  = taken[39:0];
  assign \taken_in.w  = taken[63:40];
  assign \result.valid  = result[0];
  assign \result.store  = result[1];
  assign \result.lane  = result[4:2];
  assign \result.z  = result[20:5];
  assign \result.d  = result[36:21];
  assign \result.g  = result[52:37];
  assign \result.view  = result[68:53];
  assign \result.address  = result[79:69];
  assign \result.g_address  = result[90:80];
  assign \result.operand  = result[103:91];
  assign result_valid = result[0];
  assign result_store = result[1];
  assign result_lane = result[4:2];
  assign result_z = result[20:5];
  assign result_d = result[36:21];
  assign result_g = result[52:37];
  assign result_view = result[68:53];
  assign result_address = result[79:69];
  assign result_g_address = result[90:80];
  assign result_operand = result[103:91];
  assign \weight.valid  = weight[0];
  assign \weight.lane  = weight[3:1];
  assign \weight.w  = weight[27:4];
  assign \weight.address  = weight[36:28];
  assign weight_valid = weight[0];
  assign weight_lane = weight[3:1];
  assign weight_w = weight[27:4];
  assign weight_address = weight[36:28];
endmodule

// Made from ska_hw.hdl.units.post_stage.PostStage.
module \ska_core.shared.post (
  input wire clk,
  input wire rst,
  output wire [19:0] show__data,
  output wire [19:0] show__data_2,
  input wire [71:0] gathered,
  input wire [12:0] element,
  input wire [4:0] update,
  input wire [1:0] controller_port_value,
  input wire first,
  input wire [52:0] tile,
  input wire clear_2,
  input wire flushing,
  output reg z_overflow,
  output reg g_overflow,
  output reg d_operand_overflow,
  output reg [103:0] result,
  output wire [44:0] z_dd,
  output wire [44:0] z_z,
  output wire [45:0] dd_dd,
  output wire [45:0] dz_dz,
  output wire [45:0] dz_d,
  output wire [74:0] dz_zp,
  input wire [23:0] b
);
  reg unused_13_;
  initial unused_13_ = 0;
  wire [39:0] acc;
  reg [15:0] addend_q;
  initial addend_q = 16'h0000;
  reg [19:0] addend_upper_q;
  initial addend_upper_q = 20'h00000;
  (* init = 1'h0 *)
  wire adding_0_q;
  (* init = 1'h0 *)
  wire adding_1_q;
  reg adding_first_q;
  initial adding_first_q = 1'h0;
  reg adding_first_q_2;
  initial adding_first_q_2 = 1'h0;
  (* init = 5'h00 *)
  wire [4:0] adding_place_0_q;
  (* init = 5'h00 *)
  wire [4:0] adding_place_1_q;
  wire again_equal;
  wire again_next;
  reg again_q;
  initial again_q = 1'h0;
  reg again_upper_q;
  initial again_upper_q = 1'h0;
  reg again_upper_q_2;
  initial again_upper_q_2 = 1'h0;
  wire ahead;
  wire ahead_not;
  reg [52:0] arriving_q;
  initial arriving_q = 53'h00000000000000;
  wire [23:0] b_2;
  wire [5:0] clear;
  wire [15:0] d;
  wire [15:0] d_2;
  initial d_operand_overflow = 1'h0;
  wire d_operand_overflow_and;
  wire d_operand_overflow_and_2;
  reg d_operand_overflow_next;
  wire [15:0] d_prev;
  reg [15:0] d_prev_2;
  initial d_prev_2 = 16'h0000;
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
  (* init = 16'h0000 *)
  wire [15:0] d_prev_d32_q;
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
  wire [45:0] dd_dd_2;
  wire [45:0] dz_d_2;
  wire [45:0] dz_dz_2;
  wire [74:0] dz_zp_2;
  wire \element.first ;
  wire [2:0] \element.lane ;
  wire [7:0] \element.sample ;
  wire \element.valid ;
  reg [12:0] element_d10_q;
  initial element_d10_q = 13'h0000;
  reg [12:0] element_d11_q;
  initial element_d11_q = 13'h0000;
  reg [12:0] element_d12_q;
  initial element_d12_q = 13'h0000;
  reg [12:0] element_d13_q;
  initial element_d13_q = 13'h0000;
  reg [12:0] element_d14_q;
  initial element_d14_q = 13'h0000;
  reg [12:0] element_d15_q;
  initial element_d15_q = 13'h0000;
  reg [12:0] element_d16_q;
  initial element_d16_q = 13'h0000;
  reg [12:0] element_d17_q;
  initial element_d17_q = 13'h0000;
  reg [12:0] element_d18_q;
  initial element_d18_q = 13'h0000;
  reg [12:0] element_d19_q;
  initial element_d19_q = 13'h0000;
  reg [12:0] element_d1_q;
  initial element_d1_q = 13'h0000;
  reg [12:0] element_d20_q;
  initial element_d20_q = 13'h0000;
  reg [12:0] element_d21_q;
  initial element_d21_q = 13'h0000;
  reg [12:0] element_d22_q;
  initial element_d22_q = 13'h0000;
  reg [12:0] element_d23_q;
  initial element_d23_q = 13'h0000;
  reg [12:0] element_d24_q;
  initial element_d24_q = 13'h0000;
  reg [12:0] element_d25_q;
  initial element_d25_q = 13'h0000;
  reg [12:0] element_d26_q;
  initial element_d26_q = 13'h0000;
  reg [12:0] element_d27_q;
  initial element_d27_q = 13'h0000;
  reg [12:0] element_d28_q;
  initial element_d28_q = 13'h0000;
  reg [12:0] element_d29_q;
  initial element_d29_q = 13'h0000;
  reg [12:0] element_d2_q;
  initial element_d2_q = 13'h0000;
  reg [12:0] element_d30_q;
  initial element_d30_q = 13'h0000;
  reg [12:0] element_d31_q;
  initial element_d31_q = 13'h0000;
  reg [12:0] element_d3_q;
  initial element_d3_q = 13'h0000;
  reg [12:0] element_d4_q;
  initial element_d4_q = 13'h0000;
  reg [12:0] element_d5_q;
  initial element_d5_q = 13'h0000;
  reg [12:0] element_d6_q;
  initial element_d6_q = 13'h0000;
  reg [12:0] element_d7_q;
  initial element_d7_q = 13'h0000;
  reg [12:0] element_d8_q;
  initial element_d8_q = 13'h0000;
  reg [12:0] element_d9_q;
  initial element_d9_q = 13'h0000;
  wire first_2;
  wire first_step;
  wire [15:0] g;
  initial g_overflow = 1'h0;
  wire g_overflow_2;
  wire g_overflow_and;
  wire g_overflow_and_2;
  reg g_overflow_next;
  wire g_overflow_not;
  wire [15:0] \gathered.d ;
  wire [39:0] \gathered.sum ;
  wire [15:0] \gathered.z ;
  wire [19:0] gradient_before_0_choice;
  wire [19:0] gradient_before_0_next;
  reg [19:0] gradient_before_0_q;
  initial gradient_before_0_q = 20'h00000;
  wire [19:0] gradient_before_1_choice;
  wire [19:0] gradient_before_1_next;
  reg [19:0] gradient_before_1_q;
  initial gradient_before_1_q = 20'h00000;
  wire [21:0] gradient_carry_next;
  reg gradient_carry_q;
  initial gradient_carry_q = 1'h0;
  reg gradient_carry_q_2;
  initial gradient_carry_q_2 = 1'h0;
  wire [21:0] gradient_carry_q_2_next;
  wire [4:0] gradient_place;
  wire [39:0] gradient_sum;
  wire [20:0] gradient_total_0;
  wire [20:0] gradient_total_1;
  wire has_above;
  wire layer0;
  wire layer0_2;
  wire leaves_first_next;
  reg leaves_first_q;
  initial leaves_first_q = 1'h0;
  reg [15:0] leaves_g_q;
  initial leaves_g_q = 16'h0000;
  (* init = 5'h00 *)
  wire [4:0] leaves_place_q;
  reg leaves_q;
  initial leaves_q = 1'h0;
  reg [12:0] leaving_q;
  initial leaving_q = 13'h0000;
  wire [52:0] now;
  wire [52:0] now_2;
  wire now_2_and;
  wire now_and;
  wire overflow;
  reg [52:0] place_q;
  initial place_q = 53'h00000000000000;
  initial result = 104'h00000000000000000000000000;
  wire [10:0] \result.address ;
  wire [15:0] \result.d ;
  wire [15:0] \result.g ;
  wire [10:0] \result.g_address ;
  wire [2:0] \result.lane ;
  wire [12:0] \result.operand ;
  wire \result.store ;
  wire \result.valid ;
  wire [15:0] \result.view ;
  wire [15:0] \result.z ;
  wire result_and;
  wire [103:0] result_next;
  (* init = 104'h00000000000000000000000000 *)
  wire [103:0] result_q;
  wire [10:0] \result_q.address ;
  wire [15:0] \result_q.d ;
  wire [15:0] \result_q.g ;
  wire [10:0] \result_q.g_address ;
  wire [2:0] \result_q.lane ;
  wire [12:0] \result_q.operand ;
  wire \result_q.store ;
  wire \result_q.valid ;
  wire [15:0] \result_q.view ;
  wire [15:0] \result_q.z ;
  wire [11:0] result_sum;
  wire [11:0] result_sum_2;
  wire [13:0] result_sum_3;
  wire [4:0] show__addr;
  wire [4:0] show__addr_2;
  reg [4:0] signature__addr;
  initial signature__addr = 5'h00;
  reg [4:0] signature__addr_2;
  initial signature__addr_2 = 5'h00;
  (* init = 5'h00 *)
  wire [4:0] signature__addr_3;
  reg [4:0] signature__addr_4;
  initial signature__addr_4 = 5'h00;
  wire [19:0] signature__data;
  wire [19:0] signature__data_2;
  wire [19:0] signature__data_3;
  wire [19:0] signature__data_4;
  reg signature__en;
  initial signature__en = 1'h0;
  reg signature__en_2;
  initial signature__en_2 = 1'h0;
  reg [12:0] tag_q;
  initial tag_q = 13'h0000;
  wire [15:0] \tile.column ;
  wire [10:0] \tile.gradient ;
  wire [12:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [10:0] \tile.state ;
  wire valid;
  wire valid_2;
  wire valid_2_not;
  wire [15:0] x;
  wire [15:0] y;
  wire [15:0] z;
  wire [15:0] z_2;
  wire [44:0] z_dd_2;
  initial z_overflow = 1'h0;
  wire z_overflow_2;
  wire z_overflow_and;
  reg z_overflow_next;
  reg [15:0] z_prev;
  initial z_prev = 16'h0000;
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
  (* init = 16'h0000 *)
  wire [15:0] z_prev_d32_q;
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
  wire [44:0] z_z_2;
  wire [46:0] zp;
  wire [46:0] zp_2;
  reg [19:0] gradient_sums_0 [31:0];
  integer gradient_sums_0_row;
  initial begin
    for (gradient_sums_0_row = 0; gradient_sums_0_row < 32; gradient_sums_0_row = gradient_sums_0_row + 1)
      gradient_sums_0[gradient_sums_0_row] = 20'h00000;
  end
  always @(posedge clk) begin
    if (signature__en)
      gradient_sums_0[signature__addr_2] <= gradient_carry_next[20:1];
  end
  assign show__data = gradient_sums_0[{ update[1:0], update[4:2] }];
  assign signature__data_3 = gradient_sums_0[signature__addr];
  reg [19:0] gradient_sums_1 [31:0];
  integer gradient_sums_1_row;
  initial begin
    for (gradient_sums_1_row = 0; gradient_sums_1_row < 32; gradient_sums_1_row = gradient_sums_1_row + 1)
      gradient_sums_1[gradient_sums_1_row] = 20'h00000;
  end
  always @(posedge clk) begin
    if (signature__en_2)
      gradient_sums_1[signature__addr_4] <= gradient_carry_q_2_next[20:1];
  end
  assign show__data_2 = gradient_sums_1[{ update[1:0], update[4:2] }];
  assign signature__data_4 = gradient_sums_1[signature__addr_2];
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
    z_prev <= z_prev_d31_q;
  always @(posedge clk)
    d_prev_d1_q <= gathered[71:56];
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
    d_prev_2 <= d_prev_d31_q;
  always @(posedge clk)
    z_overflow <= z_overflow_next;
  always @(posedge clk)
    g_overflow <= g_overflow_next;
  always @(posedge clk)
    tag_q <= element_d31_q;
  always @(posedge clk)
    place_q <= now_2;
  always @(posedge clk)
    d_operand_overflow <= d_operand_overflow_next;
  always @(posedge clk)
    result <= result_next;
  always @(posedge clk)
    leaves_q <= valid_2;
  always @(posedge clk)
    signature__addr <= { place_q[52:51], tag_q[4:2] };
  always @(posedge clk)
    again_q <= again_next;
  always @(posedge clk)
    leaves_first_q <= leaves_first_next;
  always @(posedge clk)
    leaves_g_q <= g;
  always @(posedge clk)
    addend_q <= leaves_g_q;
  always @(posedge clk)
    signature__en <= leaves_q;
  always @(posedge clk)
    signature__addr_2 <= signature__addr;
  always @(posedge clk)
    gradient_before_0_q <= gradient_before_0_next;
  always @(posedge clk)
    gradient_carry_q <= gradient_carry_next[21];
  always @(posedge clk)
    adding_first_q <= leaves_first_q;
  always @(posedge clk)
    again_upper_q <= again_q;
  always @(posedge clk)
    signature__en_2 <= signature__en;
  always @(posedge clk)
    signature__addr_4 <= signature__addr_2;
  always @(posedge clk)
    addend_upper_q <= {20{addend_q[15]}};
  always @(posedge clk)
    gradient_before_1_q <= gradient_before_1_next;
  always @(posedge clk)
    gradient_carry_q_2 <= gradient_carry_q_2_next[21];
  always @(posedge clk)
    adding_first_q_2 <= adding_first_q;
  always @(posedge clk)
    again_upper_q_2 <= again_upper_q;
  assign now_and = element[0] & element[1];
  assign now = now_and ? tile : arriving_q;
  assign ahead_not = ~ flushing;
  assign ahead = element_d31_q[0] & ahead_not;
  assign valid_2_not = ~ flushing;
  assign valid_2 = leaving_q[0] & valid_2_not;
  assign now_2_and = element_d31_q[0] & element_d31_q[1];
  assign now_2 = now_2_and ? arriving_q : place_q;
  assign gradient_carry_next = { {4{addend_q[15]}}, addend_q, 1'h1 } + { gradient_before_0_q, 1'h0 };
  assign gradient_carry_q_2_next = { addend_upper_q, 1'h1 } + { gradient_before_1_q, gradient_carry_q };
  assign z_overflow_and = valid_2 & z_overflow_2;
  assign g_overflow_and_2 = valid_2 & g_overflow_2;
  assign g_overflow_not = ~ first;
  assign g_overflow_and = g_overflow_and_2 & g_overflow_not;
  assign result_and = valid_2 & controller_port_value[0];
  assign result_sum = place_q[10:0] + tag_q[12:5];
  assign result_sum_2 = place_q[21:11] + tag_q[12:5];
  assign result_sum_3 = place_q[34:22] + tag_q[12:5];
  assign again_equal = { place_q[52:51], tag_q[4:2] } == signature__addr;
  assign again_next = leaves_q & again_equal;
  assign leaves_first_next = ~| tag_q[12:5];
  assign gradient_before_0_choice = again_q ? gradient_carry_next[20:1] : signature__data_3;
  assign gradient_before_0_next = leaves_first_q ? 20'h00000 : gradient_before_0_choice;
  assign gradient_before_1_choice = again_upper_q ? gradient_carry_q_2_next[20:1] : signature__data_4;
  assign gradient_before_1_next = adding_first_q ? 20'h00000 : gradient_before_1_choice;
  always @(posedge clk)
    arriving_q <= now;
  always @(posedge clk)
    element_d1_q <= element;
  always @(posedge clk)
    element_d2_q <= element_d1_q;
  always @(posedge clk)
    element_d3_q <= element_d2_q;
  always @(posedge clk)
    element_d4_q <= element_d3_q;
  always @(posedge clk)
    element_d5_q <= element_d4_q;
  always @(posedge clk)
    element_d6_q <= element_d5_q;
  always @(posedge clk)
    element_d7_q <= element_d6_q;
  always @(posedge clk)
    element_d8_q <= element_d7_q;
  always @(posedge clk)
    element_d9_q <= element_d8_q;
  always @(posedge clk)
    element_d10_q <= element_d9_q;
  always @(posedge clk)
    element_d11_q <= element_d10_q;
  always @(posedge clk)
    element_d12_q <= element_d11_q;
  always @(posedge clk)
    element_d13_q <= element_d12_q;
  always @(posedge clk)
    element_d14_q <= element_d13_q;
  always @(posedge clk)
    element_d15_q <= element_d14_q;
  always @(posedge clk)
    element_d16_q <= element_d15_q;
  always @(posedge clk)
    element_d17_q <= element_d16_q;
  always @(posedge clk)
    element_d18_q <= element_d17_q;
  always @(posedge clk)
    element_d19_q <= element_d18_q;
  always @(posedge clk)
    element_d20_q <= element_d19_q;
  always @(posedge clk)
    element_d21_q <= element_d20_q;
  always @(posedge clk)
    element_d22_q <= element_d21_q;
  always @(posedge clk)
    element_d23_q <= element_d22_q;
  always @(posedge clk)
    element_d24_q <= element_d23_q;
  always @(posedge clk)
    element_d25_q <= element_d24_q;
  always @(posedge clk)
    element_d26_q <= element_d25_q;
  always @(posedge clk)
    element_d27_q <= element_d26_q;
  always @(posedge clk)
    element_d28_q <= element_d27_q;
  always @(posedge clk)
    element_d29_q <= element_d28_q;
  always @(posedge clk)
    element_d30_q <= element_d29_q;
  always @(posedge clk)
    element_d31_q <= element_d30_q;
  always @(posedge clk)
    leaving_q <= element_d31_q;
  always @(posedge clk)
    z_prev_d1_q <= gathered[55:40];
  always @(posedge clk)
    z_prev_d2_q <= z_prev_d1_q;
  always @(posedge clk)
    z_prev_d3_q <= z_prev_d2_q;
  always @(posedge clk)
    z_prev_d4_q <= z_prev_d3_q;
  \ska_core.shared.post.post  post (
    .acc(gathered[39:0]),
    .b(b),
    .clk(clk),
    .d_3(d),
    .d_prev_2(gathered[71:56]),
    .first_2(first),
    .g(g),
    .g_overflow(g_overflow_2),
    .layer0(controller_port_value[1]),
    .rst(rst),
    .valid(element[0]),
    .z_3(z),
    .z_overflow(z_overflow_2),
    .zp(zp)
  );
  \ska_core.shared.post.raw  raw (
    .ahead(ahead),
    .clear_2(clear_2),
    .clk(clk),
    .d(d),
    .d_prev(d_prev_2),
    .dd_dd_q(dd_dd),
    .dz_d_q(dz_d),
    .dz_dz_q(dz_dz),
    .dz_zp_q(dz_zp),
    .first(first),
    .rst(rst),
    .z(z),
    .z_dd_q(z_dd),
    .z_prev(z_prev),
    .z_z_q(z_z),
    .zp(zp)
  );
  \ska_core.shared.post.view  view (
    .x(d),
    .y(y)
  );
  always @* begin
    if (unused_13_) begin end
    z_overflow_next = z_overflow_and;
    if (rst) begin
      z_overflow_next = 1'h0;
    end
  end
  always @* begin
    if (unused_13_) begin end
    g_overflow_next = g_overflow_and;
    if (rst) begin
      g_overflow_next = 1'h0;
    end
  end
  always @* begin
    if (unused_13_) begin end
    d_operand_overflow_next = d_operand_overflow_and;
    if (rst) begin
      d_operand_overflow_next = 1'h0;
    end
  end
  assign valid = element[0];
  assign acc = gathered[39:0];
  assign b_2 = b;
  assign layer0 = controller_port_value[1];
  assign layer0_2 = controller_port_value[1];
  assign d_prev = gathered[71:56];
  assign first_step = first;
  assign first_2 = first;
  assign z_2 = z;
  assign d_2 = d;
  assign zp_2 = zp;
  assign z_prev_d32_q = z_prev;
  assign d_prev_d32_q = d_prev_2;
  assign clear = {6{clear_2}};
  assign z_dd_2 = z_dd;
  assign z_z_2 = z_z;
  assign dd_dd_2 = dd_dd;
  assign dz_dz_2 = dz_dz;
  assign dz_d_2 = dz_d;
  assign dz_zp_2 = dz_zp;
  assign x = d;
  assign result_q = result;
  assign gradient_total_0 = gradient_carry_next[21:1];
  assign leaves_place_q = signature__addr;
  assign adding_place_0_q = signature__addr_2;
  assign adding_0_q = signature__en;
  assign signature__data = gradient_carry_next[20:1];
  assign show__addr = { update[1:0], update[4:2] };
  assign gradient_place = { update[1:0], update[4:2] };
  assign gradient_total_1 = gradient_carry_q_2_next[21:1];
  assign signature__addr_3 = signature__addr_2;
  assign adding_place_1_q = signature__addr_4;
  assign adding_1_q = signature__en_2;
  assign signature__data_2 = gradient_carry_q_2_next[20:1];
  assign show__addr_2 = { update[1:0], update[4:2] };
  assign gradient_sum = { show__data_2, show__data };
  assign overflow = 1'h0;
  assign has_above = controller_port_value[0];
  assign \element.valid  = element[0];
  assign \element.first  = element[1];
  assign \element.lane  = element[4:2];
  assign \element.sample  = element[12:5];
  assign \tile.state  = tile[10:0];
  assign \tile.gradient  = tile[21:11];
  assign \tile.operand  = tile[34:22];
  assign \tile.column  = tile[50:35];
  assign \tile.slot  = tile[52:51];
  assign \gathered.sum  = gathered[39:0];
  assign \gathered.z  = gathered[55:40];
  assign \gathered.d  = gathered[71:56];
  assign \result.valid  = result[0];
  assign \result.store  = result[1];
  assign \result.lane  = result[4:2];
  assign \result.z  = result[20:5];
  assign \result.d  = result[36:21];
  assign \result.g  = result[52:37];
  assign \result.view  = result[68:53];
  assign \result.address  = result[79:69];
  assign \result.g_address  = result[90:80];
  assign \result.operand  = result[103:91];
  assign \result_q.valid  = result[0];
  assign \result_q.store  = result[1];
  assign \result_q.lane  = result[4:2];
  assign \result_q.z  = result[20:5];
  assign \result_q.d  = result[36:21];
  assign \result_q.g  = result[52:37];
  assign \result_q.view  = result[68:53];
  assign \result_q.address  = result[79:69];
  assign \result_q.g_address  = result[90:80];
  assign \result_q.operand  = result[103:91];
  assign result_next[103:91] = result_sum_3[12:0];
  assign result_next[90:80] = result_sum_2[10:0];
  assign result_next[79:69] = result_sum[10:0];
  assign result_next[68:53] = y;
  assign result_next[52:37] = g;
  assign result_next[36:21] = d;
  assign result_next[20:5] = z;
  assign result_next[4:2] = tag_q[4:2];
  assign result_next[1] = result_and;
  assign result_next[0] = valid_2;
  assign d_operand_overflow_and_2 = 1'h0;
  assign d_operand_overflow_and = 1'h0;
endmodule

// Made from ska_hw.hdl.units.post_process.PostProcess.
module \ska_core.shared.post.post (
  input wire clk,
  input wire rst,
  input wire [39:0] acc,
  input wire [15:0] d_prev_2,
  input wire valid,
  input wire layer0,
  input wire first_2,
  output reg [15:0] z_3,
  output reg [15:0] d_3,
  output reg z_overflow,
  output wire [46:0] zp,
  output wire [15:0] g,
  output wire g_overflow,
  input wire [23:0] b
);
  reg unused_14_;
  initial unused_14_ = 0;
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
  assign acc_next = layer0 ? acc_left : { {14{acc_left_2[40]}}, acc_left_2 };
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
  \ska_core.shared.post.post.gradient  gradient (
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
  \ska_core.shared.post.post.requantize  requantize (
    .clk(clk),
    .overflow_q(overflow_2),
    .rst(rst),
    .x(x),
    .y_q(z)
  );
  \ska_core.shared.post.post.sigmoid  sigmoid (
    .clk(clk),
    .d_q(d),
    .rst(rst),
    .z(z)
  );
  always @* begin
    if (unused_14_) begin end
    valid_d8_next = valid_d7_q;
    if (rst) begin
      valid_d8_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d9_next = valid_d8_q;
    if (rst) begin
      valid_d9_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d10_next = valid_d9_q;
    if (rst) begin
      valid_d10_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d11_next = valid_d10_q;
    if (rst) begin
      valid_d11_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d12_next = valid_d11_q;
    if (rst) begin
      valid_d12_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d13_next = valid_d12_q;
    if (rst) begin
      valid_d13_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d14_next = valid_d13_q;
    if (rst) begin
      valid_d14_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d15_next = valid_d14_q;
    if (rst) begin
      valid_d15_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d16_next = valid_d15_q;
    if (rst) begin
      valid_d16_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d17_next = valid_d16_q;
    if (rst) begin
      valid_d17_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d18_next = valid_d17_q;
    if (rst) begin
      valid_d18_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d19_next = valid_d18_q;
    if (rst) begin
      valid_d19_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d20_next = valid_d19_q;
    if (rst) begin
      valid_d20_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d21_next = valid_d20_q;
    if (rst) begin
      valid_d21_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d22_next = valid_d21_q;
    if (rst) begin
      valid_d22_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d23_next = valid_d22_q;
    if (rst) begin
      valid_d23_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d24_next = valid_d23_q;
    if (rst) begin
      valid_d24_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d25_next = valid_d24_q;
    if (rst) begin
      valid_d25_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d26_next = valid_d25_q;
    if (rst) begin
      valid_d26_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d27_next = valid_d26_q;
    if (rst) begin
      valid_d27_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d28_next = valid_d27_q;
    if (rst) begin
      valid_d28_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d29_next = valid_d28_q;
    if (rst) begin
      valid_d29_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d30_next = valid_d29_q;
    if (rst) begin
      valid_d30_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d31_next = valid_d30_q;
    if (rst) begin
      valid_d31_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    out_valid_next = valid_d31_q;
    if (rst) begin
      out_valid_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d1_next = valid;
    if (rst) begin
      valid_d1_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d2_next = valid_d1_q;
    if (rst) begin
      valid_d2_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d3_next = valid_d2_q;
    if (rst) begin
      valid_d3_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d4_next = valid_d3_q;
    if (rst) begin
      valid_d4_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d5_next = valid_d4_q;
    if (rst) begin
      valid_d5_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d6_next = valid_d5_q;
    if (rst) begin
      valid_d6_next = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    valid_d7_next = valid_d6_q;
    if (rst) begin
      valid_d7_next = 1'h0;
    end
  end
  assign acc_aligned = acc_next[39:0];
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
  assign acc_left = { {6{acc[39]}}, acc, 9'h000 };
  assign acc_left_2 = { acc[39], acc };
endmodule

// Made from ska_hw.hdl.lib.requantize.Requantize.
module \ska_core.shared.post.post.requantize (
  input wire clk,
  input wire rst,
  input wire [39:0] x,
  output reg [15:0] y_q,
  output reg overflow_q
);
  reg unused_16_;
  initial unused_16_ = 0;
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
    if (unused_16_) begin end
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

// Made from ska_hw.hdl.units.sigmoid_unit.SigmoidUnit.
module \ska_core.shared.post.post.sigmoid (
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
  \ska_core.shared.post.post.sigmoid.product_0  product_0 (
    .a(read_data[34:24]),
    .b(t_d2_q),
    .clk(clk),
    .product_d3_q(product),
    .rst(rst)
  );
  \ska_core.shared.post.post.sigmoid.rom  rom (
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
module \ska_core.shared.post.post.sigmoid.rom (
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
module \ska_core.shared.post.post.sigmoid.product_0 (
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

// Made from ska_hw.hdl.units.gradient.GradientUnit.
module \ska_core.shared.post.post.gradient (
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
  \ska_core.shared.post.post.gradient.p_product  p_product (
    .a(d_d1_q),
    .b(one_minus_d_q),
    .clk(clk),
    .product_d5_q(product_2),
    .rst(rst)
  );
  \ska_core.shared.post.post.gradient.requantize  requantize (
    .clk(clk),
    .overflow_q(overflow),
    .rst(rst),
    .x(exact_q),
    .y_q(g)
  );
  \ska_core.shared.post.post.gradient.z_product  z_product (
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
  assign exact_left = { product[46], product };
  assign exact_next = { product[46], product };
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_core.shared.post.post.gradient.p_product (
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
module \ska_core.shared.post.post.gradient.z_product (
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
module \ska_core.shared.post.post.gradient.requantize (
  input wire clk,
  input wire rst,
  input wire [46:0] x,
  output reg [15:0] y_q,
  output reg overflow_q
);
  reg unused_15_;
  initial unused_15_ = 0;
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
    if (unused_15_) begin end
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

// Made from ska_hw.hdl.units.raw_sums.RawSums.
module \ska_core.shared.post.raw (
  input wire clk,
  input wire rst,
  input wire ahead,
  input wire first,
  input wire clear_2,
  input wire [15:0] z_prev,
  input wire [15:0] d_prev,
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
  reg unused_17_;
  initial unused_17_ = 0;
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
  wire [5:0] clear;
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
  wire none_next;
  reg none_q;
  initial none_q = 1'h0;
  wire [32:0] product;
  wire [31:0] product_2;
  wire [33:0] product_3;
  wire [33:0] product_4;
  wire [32:0] product_5;
  wire [63:0] product_6;
  wire still_and;
  wire still_next;
  wire still_not;
  reg still_q;
  initial still_q = 1'h0;
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
  assign none_next = ~ ahead;
  assign still_not = ~ first;
  assign still_and = ahead & still_not;
  assign still_next = ~ still_and;
  assign z_next = none_q ? 16'h0000 : z;
  assign d_next = none_q ? 16'h0000 : d;
  assign dz_difference = $signed(z) - $signed(z_prev);
  assign dz_next = still_q ? 17'h00000 : dz_difference;
  assign dd_difference = d - d_prev;
  assign dd_next = still_q ? 17'h00000 : dd_difference;
  assign zp_next = still_q ? 47'h000000000000 : zp;
  assign z_dd_sum = $signed(z_dd_q) + $signed(product);
  assign z_z_sum = $signed(z_z_q) + $signed(product_2);
  assign dd_dd_sum = $signed(dd_dd_q) + $signed(product_3);
  assign dz_dz_sum = $signed(dz_dz_q) + $signed(product_4);
  assign dz_d_sum = $signed(dz_d_q) + $signed(product_5);
  assign dz_zp_sum = $signed(dz_zp_q) + $signed(product_6);
  always @(posedge clk)
    none_q <= none_next;
  always @(posedge clk)
    still_q <= still_next;
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
  \ska_core.shared.post.raw.dd_dd  dd_dd_2 (
    .a(dd_q),
    .clk(clk),
    .product_d5_q(product_3),
    .rst(rst)
  );
  \ska_core.shared.post.raw.dz_d  dz_d_2 (
    .a(dz_q),
    .b(d_q),
    .clk(clk),
    .product(product_5),
    .rst(rst)
  );
  \ska_core.shared.post.raw.dz_dz  dz_dz_2 (
    .a(dz_q),
    .clk(clk),
    .product(product_4),
    .rst(rst)
  );
  \ska_core.shared.post.raw.dz_zp  dz_zp_2 (
    .a(zp_q),
    .b(dz_q),
    .clk(clk),
    .product(product_6),
    .rst(rst)
  );
  \ska_core.shared.post.raw.z_dd  z_dd_2 (
    .a(z_q),
    .b(dd_q),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  \ska_core.shared.post.raw.z_z  z_z_2 (
    .a(z_q),
    .clk(clk),
    .product_d4_q(product_2),
    .rst(rst)
  );
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (clear_2) begin
      z_dd_next = 45'h000000000000;
    end else begin
      z_dd_next = z_dd_sum[44:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (clear_2) begin
      z_z_next = 45'h000000000000;
    end else begin
      z_z_next = z_z_sum[44:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (clear_2) begin
      dd_dd_next = 46'h000000000000;
    end else begin
      dd_dd_next = dd_dd_sum[45:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (clear_2) begin
      dz_dz_next = 46'h000000000000;
    end else begin
      dz_dz_next = dz_dz_sum[45:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (clear_2) begin
      dz_d_next = 46'h000000000000;
    end else begin
      dz_d_next = dz_d_sum[45:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (clear_2) begin
      dz_zp_next = 75'h0000000000000000000;
    end else begin
      dz_zp_next = dz_zp_sum[74:0];
    end
  end
  assign clear = {6{clear_2}};
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
module \ska_core.shared.post.raw.z_dd (
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
module \ska_core.shared.post.raw.z_z (
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
module \ska_core.shared.post.raw.dd_dd (
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
module \ska_core.shared.post.raw.dz_dz (
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
module \ska_core.shared.post.raw.dz_d (
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
module \ska_core.shared.post.raw.dz_zp (
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
module \ska_core.shared.post.view (
  output wire [15:0] y,
  input wire [15:0] x
);
  wire [16:0] y_left;
  assign y = y_left[15:0];
  assign y_left = { 1'h0, x };
endmodule

// Made from ska_hw.hdl.units.update_stage.UpdateStage.
module \ska_core.shared.updates (
  input wire clk,
  input wire rst,
  input wire [19:0] post_show__data_value,
  input wire [19:0] post_show__data_value_2,
  input wire [63:0] taken,
  input wire [15:0] update,
  input wire [5:0] cut_w,
  input wire [5:0] cut_b,
  input wire [17:0] mantissa,
  input wire flushing,
  output reg [36:0] weight,
  output reg b_valid,
  output reg w_overflow,
  output reg b_overflow,
  input wire [23:0] b
);
  reg unused_18_;
  initial unused_18_ = 0;
  reg [39:0] a;
  initial a = 40'h0000000000;
  wire [39:0] a_next;
  (* init = 40'h0000000000 *)
  wire [39:0] a_q;
  wire [8:0] b_address;
  wire [2:0] b_lane;
  wire [23:0] b_next;
  initial b_overflow = 1'h0;
  wire b_overflow_and;
  wire b_overflow_and_2;
  wire b_overflow_and_3;
  reg b_overflow_next;
  wire b_overflow_not;
  initial b_valid = 1'h0;
  wire b_valid_and;
  wire b_valid_and_2;
  reg b_valid_next;
  wire b_valid_not;
  reg [5:0] cut;
  initial cut = 6'h00;
  wire [5:0] cut_next;
  (* init = 6'h00 *)
  wire [5:0] cut_q;
  wire [39:0] gradient_sum;
  wire [17:0] mantissa_2;
  wire overflow;
  reg [13:0] tags_d10_q;
  initial tags_d10_q = 14'h0000;
  reg [13:0] tags_d11_q;
  initial tags_d11_q = 14'h0000;
  reg [13:0] tags_d12_q;
  initial tags_d12_q = 14'h0000;
  reg [13:0] tags_d1_q;
  initial tags_d1_q = 14'h0000;
  reg [13:0] tags_d2_q;
  initial tags_d2_q = 14'h0000;
  reg [13:0] tags_d3_q;
  initial tags_d3_q = 14'h0000;
  reg [13:0] tags_d4_q;
  initial tags_d4_q = 14'h0000;
  reg [13:0] tags_d5_q;
  initial tags_d5_q = 14'h0000;
  reg [13:0] tags_d6_q;
  initial tags_d6_q = 14'h0000;
  reg [13:0] tags_d7_q;
  initial tags_d7_q = 14'h0000;
  reg [13:0] tags_d8_q;
  initial tags_d8_q = 14'h0000;
  reg [13:0] tags_d9_q;
  initial tags_d9_q = 14'h0000;
  wire [39:0] \taken.a ;
  wire [23:0] \taken.w ;
  wire [8:0] \update.address ;
  wire \update.bias ;
  wire [2:0] \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  reg [23:0] w;
  initial w = 24'h000000;
  wire [23:0] w_next;
  wire [23:0] w_next_2;
  initial w_overflow = 1'h0;
  wire w_overflow_and;
  wire w_overflow_and_2;
  wire w_overflow_and_3;
  reg w_overflow_next;
  wire w_overflow_not;
  wire w_overflow_not_2;
  (* init = 24'h000000 *)
  wire [23:0] w_q;
  initial weight = 37'h0000000000;
  wire [8:0] \weight.address ;
  wire [2:0] \weight.lane ;
  wire \weight.valid ;
  wire [23:0] \weight.w ;
  wire weight_and;
  wire weight_and_2;
  wire [36:0] weight_next;
  wire weight_not;
  wire weight_not_2;
  (* init = 37'h0000000000 *)
  wire [36:0] weight_q;
  wire [8:0] \weight_q.address ;
  wire [2:0] \weight_q.lane ;
  wire \weight_q.valid ;
  wire [23:0] \weight_q.w ;
  assign a_next = update[1] ? { post_show__data_value_2, post_show__data_value } : taken[39:0];
  assign w_next = update[1] ? b : taken[63:40];
  assign cut_next = update[1] ? cut_b : cut_w;
  assign weight_not = ~ flushing;
  assign weight_and_2 = tags_d12_q[0] & weight_not;
  assign weight_not_2 = ~ tags_d12_q[1];
  assign weight_and = weight_and_2 & weight_not_2;
  assign b_valid_not = ~ flushing;
  assign b_valid_and_2 = tags_d12_q[0] & b_valid_not;
  assign b_valid_and = b_valid_and_2 & tags_d12_q[1];
  assign w_overflow_not = ~ flushing;
  assign w_overflow_and_3 = tags_d12_q[0] & w_overflow_not;
  assign w_overflow_not_2 = ~ tags_d12_q[1];
  assign w_overflow_and_2 = w_overflow_and_3 & w_overflow_not_2;
  assign w_overflow_and = w_overflow_and_2 & overflow;
  assign b_overflow_not = ~ flushing;
  assign b_overflow_and_3 = tags_d12_q[0] & b_overflow_not;
  assign b_overflow_and_2 = b_overflow_and_3 & tags_d12_q[1];
  assign b_overflow_and = b_overflow_and_2 & overflow;
  always @(posedge clk)
    a <= a_next;
  always @(posedge clk)
    w <= w_next;
  always @(posedge clk)
    cut <= cut_next;
  always @(posedge clk)
    tags_d1_q <= { update[15:4], update[1:0] };
  always @(posedge clk)
    tags_d2_q <= tags_d1_q;
  always @(posedge clk)
    tags_d3_q <= tags_d2_q;
  always @(posedge clk)
    tags_d4_q <= tags_d3_q;
  always @(posedge clk)
    tags_d5_q <= tags_d4_q;
  always @(posedge clk)
    tags_d6_q <= tags_d5_q;
  always @(posedge clk)
    tags_d7_q <= tags_d6_q;
  always @(posedge clk)
    tags_d8_q <= tags_d7_q;
  always @(posedge clk)
    tags_d9_q <= tags_d8_q;
  always @(posedge clk)
    tags_d10_q <= tags_d9_q;
  always @(posedge clk)
    tags_d11_q <= tags_d10_q;
  always @(posedge clk)
    tags_d12_q <= tags_d11_q;
  always @(posedge clk)
    weight <= weight_next;
  always @(posedge clk)
    b_valid <= b_valid_next;
  always @(posedge clk)
    w_overflow <= w_overflow_next;
  always @(posedge clk)
    b_overflow <= b_overflow_next;
  \ska_core.shared.updates.updater  updater (
    .a(a),
    .b(mantissa),
    .clk(clk),
    .cut(cut),
    .overflow(overflow),
    .rst(rst),
    .w(w),
    .w_next(w_next_2)
  );
  always @* begin
    if (unused_18_) begin end
    b_valid_next = b_valid_and;
    if (rst) begin
      b_valid_next = 1'h0;
    end
  end
  always @* begin
    if (unused_18_) begin end
    w_overflow_next = w_overflow_and;
    if (rst) begin
      w_overflow_next = 1'h0;
    end
  end
  always @* begin
    if (unused_18_) begin end
    b_overflow_next = b_overflow_and;
    if (rst) begin
      b_overflow_next = 1'h0;
    end
  end
  assign mantissa_2 = mantissa;
  assign gradient_sum = { post_show__data_value_2, post_show__data_value };
  assign a_q = a;
  assign w_q = w;
  assign cut_q = cut;
  assign weight_q = weight;
  assign b_lane = weight[3:1];
  assign b_address = weight[36:28];
  assign b_next = weight[27:4];
  assign \update.valid  = update[0];
  assign \update.bias  = update[1];
  assign \update.slot  = update[3:2];
  assign \update.lane  = update[6:4];
  assign \update.address  = update[15:7];
  assign \taken.a  = taken[39:0];
  assign \taken.w  = taken[63:40];
  assign \weight.valid  = weight[0];
  assign \weight.lane  = weight[3:1];
  assign \weight.w  = weight[27:4];
  assign \weight.address  = weight[36:28];
  assign \weight_q.valid  = weight[0];
  assign \weight_q.lane  = weight[3:1];
  assign \weight_q.w  = weight[27:4];
  assign \weight_q.address  = weight[36:28];
  assign weight_next[27:4] = w_next_2;
  assign weight_next[36:28] = tags_d12_q[13:5];
  assign weight_next[3:1] = tags_d12_q[4:2];
  assign weight_next[0] = weight_and;
endmodule

// Made from ska_hw.hdl.units.weight_updater.WeightUpdater.
module \ska_core.shared.updates.updater (
  input wire clk,
  input wire rst,
  input wire [17:0] b,
  input wire [39:0] a,
  input wire [23:0] w,
  input wire [5:0] cut,
  output reg [23:0] w_next,
  output reg overflow
);
  reg unused_19_;
  initial unused_19_ = 0;
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
  \ska_core.shared.updates.updater.product  product_2 (
    .a(a),
    .b(b),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  always @* begin
    if (unused_19_) begin end
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
    if (unused_19_) begin end
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
    if (unused_19_) begin end
    w_next_next = total_q[23:0];
    if (w_next_or) begin
      w_next_next = w_next_choice;
    end
  end
  assign a_2 = a;
  assign mantissa = b;
  assign w_next_q = w_next;
  assign overflow_q = overflow;
  assign sticky_0_next = 1'h0;
  assign huge_0_next = 1'h0;
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
endmodule

// Made from ska_hw.hdl.lib.multiplier.Multiplier.
module \ska_core.shared.updates.updater.product (
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

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_core.shared.bias (
  input wire clk,
  input wire rst,
  input wire [2:0] command_w_address_q,
  input wire [2:0] command_take_lane_q,
  input wire write__en,
  input wire [5:0] write__addr,
  input wire [23:0] write__data,
  output reg [23:0] read_q
);
  wire [5:0] read_address;
  (* init = 24'h000000 *)
  wire [23:0] read_data;
  initial read_q = 24'h000000;
  wire [5:0] signature__addr;
  wire [23:0] signature__data;
  wire [5:0] write_address;
  wire [23:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [23:0] memory [63:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 64; memory_row = memory_row + 1)
      memory[memory_row] = 24'h000000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [23:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[{ command_w_address_q, command_take_lane_q }];
  end
  assign signature__data = _0_;
  always @(posedge clk)
    read_q <= signature__data;
  assign signature__addr = { command_w_address_q, command_take_lane_q };
  assign read_address = { command_w_address_q, command_take_lane_q };
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

// Made from ska_hw.hdl.lib.bank.Bank.
module \ska_core.shared.bias_copy (
  input wire clk,
  input wire rst,
  input wire [2:0] b_address_2,
  input wire [2:0] command_post_lane_q,
  input wire write__en,
  input wire [5:0] write__addr,
  input wire [23:0] write__data,
  output reg [23:0] read_q
);
  wire [5:0] read_address;
  (* init = 24'h000000 *)
  wire [23:0] read_data;
  initial read_q = 24'h000000;
  wire [5:0] signature__addr;
  wire [23:0] signature__data;
  wire [5:0] write_address;
  wire [23:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [23:0] memory [63:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 64; memory_row = memory_row + 1)
      memory[memory_row] = 24'h000000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [23:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[{ b_address_2, command_post_lane_q }];
  end
  assign signature__data = _0_;
  always @(posedge clk)
    read_q <= signature__data;
  assign signature__addr = { b_address_2, command_post_lane_q };
  assign read_address = { b_address_2, command_post_lane_q };
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
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
