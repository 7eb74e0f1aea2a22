/* verilator lint_off DECLFILENAME */
/* verilator lint_off UNUSEDSIGNAL */
/* verilator lint_off WIDTHEXPAND */
module ska_processing_element(x_in, update_in, load_in, g_in, w_in, psum_lo_in, psum_hi_in, x_out, update_out, load_out, g_out, w_out, psum_lo_out, psum_hi_out, clk);
  reg unused_1_;
  initial unused_1_ = 0;
  wire [15:0] _1_;
  wire [7:0] _2_;
  wire [10:0] _3_;
  wire [11:0] _4_;
  wire [12:0] _5_;
  wire [10:0] _6_;
  reg [7:0] _7_;
  reg [7:0] a_q;
  initial a_q = 8'h00;
  wire [21:0] addend;
  reg [10:0] addend_hi_q;
  initial addend_hi_q = 11'h000;
  reg [7:0] b_q;
  initial b_q = 8'h00;
  reg carry_q;
  initial carry_q = 1'h0;
  input clk;
  wire clk;
  input [7:0] g_in;
  wire [7:0] g_in;
  output [7:0] g_out;
  reg [7:0] g_out;
  initial g_out = 8'h00;
  wire [11:0] lo;
  input load_in;
  wire load_in;
  output load_out;
  reg load_out;
  initial load_out = 1'h0;
  reg [15:0] m_q;
  initial m_q = 16'h0000;
  reg [15:0] product_q;
  initial product_q = 16'h0000;
  input [10:0] psum_hi_in;
  wire [10:0] psum_hi_in;
  output [10:0] psum_hi_out;
  reg [10:0] psum_hi_out;
  initial psum_hi_out = 11'h000;
  input [10:0] psum_lo_in;
  wire [10:0] psum_lo_in;
  output [10:0] psum_lo_out;
  reg [10:0] psum_lo_out;
  initial psum_lo_out = 11'h000;
  input update_in;
  wire update_in;
  output update_out;
  reg update_out;
  initial update_out = 1'h0;
  reg update_q2;
  initial update_q2 = 1'h0;
  reg update_q3;
  initial update_q3 = 1'h0;
  reg update_q4;
  initial update_q4 = 1'h0;
  reg update_q5;
  initial update_q5 = 1'h0;
  input [7:0] w_in;
  wire [7:0] w_in;
  output [7:0] w_out;
  reg [7:0] w_out;
  initial w_out = 8'h00;
  reg [7:0] w_q;
  initial w_q = 8'h00;
  input [7:0] x_in;
  wire [7:0] x_in;
  output [7:0] x_out;
  reg [7:0] x_out;
  initial x_out = 8'h00;
  assign _3_ = update_q5 ? psum_hi_out : psum_hi_in;
  assign _4_ = $signed(_3_) + $signed(addend_hi_q);
  assign _5_ = $signed(_4_) + $signed({ 1'h0, carry_q });
  assign _6_ = update_q4 ? psum_lo_out : psum_lo_in;
  assign lo = _6_ + product_q[10:0];
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
    m_q <= _1_;
  always @(posedge clk)
    product_q <= m_q;
  always @(posedge clk)
    b_q <= _7_;
  always @(posedge clk)
    psum_lo_out <= lo[10:0];
  always @(posedge clk)
    carry_q <= lo[11];
  always @(posedge clk)
    addend_hi_q <= { product_q[15], product_q[15], product_q[15], product_q[15], product_q[15], product_q[15], product_q[15:11] };
  always @(posedge clk)
    psum_hi_out <= _5_[10:0];
  assign _1_ = $signed({ 1'h0, a_q }) * $signed(b_q);
  assign _2_ = update_out ? g_out : w_q;
  always @* begin
    if (unused_1_) begin end
    _7_ = b_q;
    if (load_out) begin
      _7_ = _2_;
    end
  end
  assign addend = { product_q[15], product_q[15], product_q[15], product_q[15], product_q[15], product_q[15], product_q };
endmodule

module ska_column(post_acc, post_b, post_layer0, post_d_prev, post_first, updater_a, updater_w, updater_mantissa, updater_cut, view_w_x, view_d_x, clk, rst, post_out_valid, post_z, post_d, post_g, post_z_overflow, post_g_overflow, updater_w_next, updater_overflow
, view_w_y, view_w_overflow, view_d_y, view_d_overflow, post_valid);
  wire [21:0] a;
  wire [21:0] acc;
  wire [15:0] b;
  input clk;
  wire clk;
  wire [5:0] cut;
  wire [7:0] d;
  wire [7:0] d_prev;
  wire first;
  wire [7:0] g;
  wire g_overflow;
  wire layer0;
  wire [7:0] mantissa;
  wire out_valid;
  wire overflow;
  wire \overflow$46 ;
  wire \overflow$49 ;
  input [21:0] post_acc;
  wire [21:0] post_acc;
  input [15:0] post_b;
  wire [15:0] post_b;
  output [7:0] post_d;
  wire [7:0] post_d;
  input [7:0] post_d_prev;
  wire [7:0] post_d_prev;
  input post_first;
  wire post_first;
  output [7:0] post_g;
  wire [7:0] post_g;
  output post_g_overflow;
  wire post_g_overflow;
  input post_layer0;
  wire post_layer0;
  output post_out_valid;
  wire post_out_valid;
  input post_valid;
  wire post_valid;
  output [11:0] post_z;
  wire [11:0] post_z;
  output post_z_overflow;
  wire post_z_overflow;
  input rst;
  wire rst;
  input [21:0] updater_a;
  wire [21:0] updater_a;
  input [5:0] updater_cut;
  wire [5:0] updater_cut;
  input [7:0] updater_mantissa;
  wire [7:0] updater_mantissa;
  output updater_overflow;
  wire updater_overflow;
  input [15:0] updater_w;
  wire [15:0] updater_w;
  output [15:0] updater_w_next;
  wire [15:0] updater_w_next;
  wire valid;
  output view_d_overflow;
  wire view_d_overflow;
  input [7:0] view_d_x;
  wire [7:0] view_d_x;
  output [7:0] view_d_y;
  wire [7:0] view_d_y;
  output view_w_overflow;
  wire view_w_overflow;
  input [15:0] view_w_x;
  wire [15:0] view_w_x;
  output [7:0] view_w_y;
  wire [7:0] view_w_y;
  wire [15:0] w;
  wire [15:0] w_next;
  wire [15:0] x;
  wire [7:0] \x$47 ;
  wire [7:0] y;
  wire [7:0] \y$48 ;
  wire [11:0] z;
  wire z_overflow;
  \ska_column.post  post (
    .acc(post_acc),
    .b(post_b),
    .clk(clk),
    .d_out_d9_q(post_d),
    .d_prev(post_d_prev),
    .first(post_first),
    .g(post_g),
    .g_overflow(post_g_overflow),
    .rst(rst),
    .valid(post_valid),
    .valid_d22_q(post_out_valid),
    .z_out_d9_q(post_z),
    .z_overflow_d17_q(post_z_overflow)
  );
  \ska_column.updater  updater (
    .a(updater_a),
    .b(updater_mantissa),
    .clk(clk),
    .cut(updater_cut),
    .overflow(updater_overflow),
    .rst(rst),
    .w(updater_w),
    .w_next(updater_w_next)
  );
  \ska_column.view_d  view_d (
    .x(view_d_x),
    .y(view_d_y)
  );
  \ska_column.view_w  view_w (
    .clk(clk),
    .overflow_q(view_w_overflow),
    .rst(rst),
    .x(view_w_x),
    .y_q(view_w_y)
  );
  assign valid = post_valid;
  assign acc = post_acc;
  assign b = post_b;
  assign layer0 = post_layer0;
  assign out_valid = post_out_valid;
  assign z = post_z;
  assign d = post_d;
  assign g = post_g;
  assign z_overflow = post_z_overflow;
  assign g_overflow = post_g_overflow;
  assign d_prev = post_d_prev;
  assign first = post_first;
  assign a = updater_a;
  assign w = updater_w;
  assign mantissa = updater_mantissa;
  assign cut = updater_cut;
  assign w_next = updater_w_next;
  assign overflow = updater_overflow;
  assign x = view_w_x;
  assign y = view_w_y;
  assign \overflow$46  = view_w_overflow;
  assign \x$47  = view_d_x;
  assign \y$48  = view_d_y;
  assign \overflow$49  = 1'h0;
  assign view_d_overflow = 1'h0;
endmodule

module \ska_column.post (acc, b, d_prev, first, clk, rst, valid_d22_q, z_out_d9_q, d_out_d9_q, z_overflow_d17_q, g, g_overflow, valid);
  reg unused_1_;
  initial unused_1_ = 0;
  wire [22:0] _1_;
  reg _10_;
  reg _11_;
  reg _12_;
  reg _13_;
  reg _14_;
  reg _15_;
  reg _16_;
  reg _17_;
  reg _18_;
  reg _19_;
  wire [24:0] _2_;
  reg _20_;
  reg _21_;
  reg _22_;
  reg _23_;
  reg _24_;
  reg _3_;
  reg _4_;
  reg _5_;
  reg _6_;
  reg _7_;
  reg _8_;
  reg _9_;
  input [21:0] acc;
  wire [21:0] acc;
  reg [23:0] acc_q;
  initial acc_q = 24'h000000;
  input [15:0] b;
  wire [15:0] b;
  reg [15:0] b_d1_q;
  initial b_d1_q = 16'h0000;
  input clk;
  wire clk;
  wire [7:0] d;
  wire [7:0] \d$107 ;
  (* init = 8'h00 *)
  wire [7:0] \d$112 ;
  reg [7:0] d_out_d1_q;
  initial d_out_d1_q = 8'h00;
  reg [7:0] d_out_d2_q;
  initial d_out_d2_q = 8'h00;
  reg [7:0] d_out_d3_q;
  initial d_out_d3_q = 8'h00;
  reg [7:0] d_out_d4_q;
  initial d_out_d4_q = 8'h00;
  reg [7:0] d_out_d5_q;
  initial d_out_d5_q = 8'h00;
  reg [7:0] d_out_d6_q;
  initial d_out_d6_q = 8'h00;
  reg [7:0] d_out_d7_q;
  initial d_out_d7_q = 8'h00;
  reg [7:0] d_out_d8_q;
  initial d_out_d8_q = 8'h00;
  output [7:0] d_out_d9_q;
  reg [7:0] d_out_d9_q;
  initial d_out_d9_q = 8'h00;
  input [7:0] d_prev;
  wire [7:0] d_prev;
  (* init = 8'h00 *)
  wire [7:0] \d_prev$108 ;
  reg [7:0] d_prev_d10_q;
  initial d_prev_d10_q = 8'h00;
  reg [7:0] d_prev_d11_q;
  initial d_prev_d11_q = 8'h00;
  reg [7:0] d_prev_d12_q;
  initial d_prev_d12_q = 8'h00;
  reg [7:0] d_prev_d13_q;
  initial d_prev_d13_q = 8'h00;
  reg [7:0] d_prev_d1_q;
  initial d_prev_d1_q = 8'h00;
  reg [7:0] d_prev_d2_q;
  initial d_prev_d2_q = 8'h00;
  reg [7:0] d_prev_d3_q;
  initial d_prev_d3_q = 8'h00;
  reg [7:0] d_prev_d4_q;
  initial d_prev_d4_q = 8'h00;
  reg [7:0] d_prev_d5_q;
  initial d_prev_d5_q = 8'h00;
  reg [7:0] d_prev_d6_q;
  initial d_prev_d6_q = 8'h00;
  reg [7:0] d_prev_d7_q;
  initial d_prev_d7_q = 8'h00;
  reg [7:0] d_prev_d8_q;
  initial d_prev_d8_q = 8'h00;
  reg [7:0] d_prev_d9_q;
  initial d_prev_d9_q = 8'h00;
  input first;
  wire first;
  (* init = 1'h0 *)
  wire \first$109 ;
  reg first_d10_q;
  initial first_d10_q = 1'h0;
  reg first_d11_q;
  initial first_d11_q = 1'h0;
  reg first_d12_q;
  initial first_d12_q = 1'h0;
  reg first_d13_q;
  initial first_d13_q = 1'h0;
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
  output [7:0] g;
  wire [7:0] g;
  wire [7:0] \g$115 ;
  output g_overflow;
  wire g_overflow;
  (* init = 1'h0 *)
  wire out_valid;
  wire overflow;
  wire \overflow$117 ;
  input rst;
  wire rst;
  reg [23:0] sum_q;
  initial sum_q = 24'h000000;
  input valid;
  wire valid;
  reg valid_d10_q;
  initial valid_d10_q = 1'h0;
  reg valid_d11_q;
  initial valid_d11_q = 1'h0;
  reg valid_d12_q;
  initial valid_d12_q = 1'h0;
  reg valid_d13_q;
  initial valid_d13_q = 1'h0;
  reg valid_d14_q;
  initial valid_d14_q = 1'h0;
  reg valid_d15_q;
  initial valid_d15_q = 1'h0;
  reg valid_d16_q;
  initial valid_d16_q = 1'h0;
  reg valid_d17_q;
  initial valid_d17_q = 1'h0;
  reg valid_d18_q;
  initial valid_d18_q = 1'h0;
  reg valid_d19_q;
  initial valid_d19_q = 1'h0;
  reg valid_d1_q;
  initial valid_d1_q = 1'h0;
  reg valid_d20_q;
  initial valid_d20_q = 1'h0;
  reg valid_d21_q;
  initial valid_d21_q = 1'h0;
  output valid_d22_q;
  reg valid_d22_q;
  initial valid_d22_q = 1'h0;
  reg valid_d2_q;
  initial valid_d2_q = 1'h0;
  reg valid_d3_q;
  initial valid_d3_q = 1'h0;
  reg valid_d4_q;
  initial valid_d4_q = 1'h0;
  reg valid_d5_q;
  initial valid_d5_q = 1'h0;
  reg valid_d6_q;
  initial valid_d6_q = 1'h0;
  reg valid_d7_q;
  initial valid_d7_q = 1'h0;
  reg valid_d8_q;
  initial valid_d8_q = 1'h0;
  reg valid_d9_q;
  initial valid_d9_q = 1'h0;
  (* init = 24'h000000 *)
  wire [23:0] x;
  wire [11:0] y;
  (* init = 12'h000 *)
  wire [11:0] z;
  wire [11:0] \z$106 ;
  (* init = 12'h000 *)
  wire [11:0] \z$111 ;
  reg [11:0] z_d1_q;
  initial z_d1_q = 12'h000;
  reg [11:0] z_d2_q;
  initial z_d2_q = 12'h000;
  reg [11:0] z_d3_q;
  initial z_d3_q = 12'h000;
  reg [11:0] z_d4_q;
  initial z_d4_q = 12'h000;
  reg [11:0] z_d5_q;
  initial z_d5_q = 12'h000;
  reg [11:0] z_d6_q;
  initial z_d6_q = 12'h000;
  reg [11:0] z_d7_q;
  initial z_d7_q = 12'h000;
  reg [11:0] z_d8_q;
  initial z_d8_q = 12'h000;
  reg [11:0] z_out_d1_q;
  initial z_out_d1_q = 12'h000;
  reg [11:0] z_out_d2_q;
  initial z_out_d2_q = 12'h000;
  reg [11:0] z_out_d3_q;
  initial z_out_d3_q = 12'h000;
  reg [11:0] z_out_d4_q;
  initial z_out_d4_q = 12'h000;
  reg [11:0] z_out_d5_q;
  initial z_out_d5_q = 12'h000;
  reg [11:0] z_out_d6_q;
  initial z_out_d6_q = 12'h000;
  reg [11:0] z_out_d7_q;
  initial z_out_d7_q = 12'h000;
  reg [11:0] z_out_d8_q;
  initial z_out_d8_q = 12'h000;
  output [11:0] z_out_d9_q;
  reg [11:0] z_out_d9_q;
  initial z_out_d9_q = 12'h000;
  (* init = 1'h0 *)
  wire z_overflow;
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
  output z_overflow_d17_q;
  reg z_overflow_d17_q;
  initial z_overflow_d17_q = 1'h0;
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
  reg z_overflow_d8_q;
  initial z_overflow_d8_q = 1'h0;
  reg z_overflow_d9_q;
  initial z_overflow_d9_q = 1'h0;
  always @(posedge clk)
    valid_d19_q <= _21_;
  always @(posedge clk)
    valid_d20_q <= _22_;
  always @(posedge clk)
    valid_d21_q <= _23_;
  always @(posedge clk)
    valid_d22_q <= _24_;
  always @(posedge clk)
    z_out_d1_q <= z_d8_q;
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
    z_overflow_d1_q <= overflow;
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
  assign _2_ = $signed(acc_q) + $signed(b_d1_q);
  always @(posedge clk)
    acc_q <= { _1_[22], _1_ };
  always @(posedge clk)
    b_d1_q <= b;
  always @(posedge clk)
    sum_q <= _2_[23:0];
  always @(posedge clk)
    z_d1_q <= y;
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
    d_prev_d1_q <= d_prev;
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
    first_d1_q <= first;
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
    valid_d1_q <= _3_;
  always @(posedge clk)
    valid_d2_q <= _4_;
  always @(posedge clk)
    valid_d3_q <= _5_;
  always @(posedge clk)
    valid_d4_q <= _6_;
  always @(posedge clk)
    valid_d5_q <= _7_;
  always @(posedge clk)
    valid_d6_q <= _8_;
  always @(posedge clk)
    valid_d7_q <= _9_;
  always @(posedge clk)
    valid_d8_q <= _10_;
  always @(posedge clk)
    valid_d9_q <= _11_;
  always @(posedge clk)
    valid_d10_q <= _12_;
  always @(posedge clk)
    valid_d11_q <= _13_;
  always @(posedge clk)
    valid_d12_q <= _14_;
  always @(posedge clk)
    valid_d13_q <= _15_;
  always @(posedge clk)
    valid_d14_q <= _16_;
  always @(posedge clk)
    valid_d15_q <= _17_;
  always @(posedge clk)
    valid_d16_q <= _18_;
  always @(posedge clk)
    valid_d17_q <= _19_;
  always @(posedge clk)
    valid_d18_q <= _20_;
  \ska_column.post.gradient  gradient (
    .clk(clk),
    .d(d),
    .d_prev(d_prev_d13_q),
    .first(first_d13_q),
    .g(g),
    .overflow(g_overflow),
    .rst(rst),
    .z(z_d8_q)
  );
  \ska_column.post.requantize  requantize (
    .clk(clk),
    .overflow_q(overflow),
    .rst(rst),
    .x(sum_q),
    .y_q(y)
  );
  \ska_column.post.sigmoid  sigmoid (
    .clk(clk),
    .d_q(d),
    .rst(rst),
    .z(y)
  );
  always @* begin
    if (unused_1_) begin end
    _21_ = valid_d18_q;
    if (rst) begin
      _21_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _22_ = valid_d19_q;
    if (rst) begin
      _22_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _23_ = valid_d20_q;
    if (rst) begin
      _23_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _24_ = valid_d21_q;
    if (rst) begin
      _24_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _3_ = valid;
    if (rst) begin
      _3_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _4_ = valid_d1_q;
    if (rst) begin
      _4_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _5_ = valid_d2_q;
    if (rst) begin
      _5_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _6_ = valid_d3_q;
    if (rst) begin
      _6_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _7_ = valid_d4_q;
    if (rst) begin
      _7_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _8_ = valid_d5_q;
    if (rst) begin
      _8_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _9_ = valid_d6_q;
    if (rst) begin
      _9_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _10_ = valid_d7_q;
    if (rst) begin
      _10_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _11_ = valid_d8_q;
    if (rst) begin
      _11_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _12_ = valid_d9_q;
    if (rst) begin
      _12_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _13_ = valid_d10_q;
    if (rst) begin
      _13_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _14_ = valid_d11_q;
    if (rst) begin
      _14_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _15_ = valid_d12_q;
    if (rst) begin
      _15_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _16_ = valid_d13_q;
    if (rst) begin
      _16_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _17_ = valid_d14_q;
    if (rst) begin
      _17_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _18_ = valid_d15_q;
    if (rst) begin
      _18_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _19_ = valid_d16_q;
    if (rst) begin
      _19_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _20_ = valid_d17_q;
    if (rst) begin
      _20_ = 1'h0;
    end
  end
  assign z = z_d8_q;
  assign x = sum_q;
  assign \z$106  = y;
  assign \d$107  = d;
  assign \d_prev$108  = d_prev_d13_q;
  assign \first$109  = first_d13_q;
  assign out_valid = valid_d22_q;
  assign \z$111  = z_out_d9_q;
  assign \d$112  = d_out_d9_q;
  assign z_overflow = z_overflow_d17_q;
  assign \g$115  = g;
  assign \overflow$117  = g_overflow;
  assign _1_ = { acc, 1'h0 };
endmodule

module \ska_column.post.gradient (rst, z, d_prev, first, d, g, overflow, clk);
  wire [9:0] _1_;
  wire [8:0] _2_;
  wire [8:0] _3_;
  wire [27:0] _4_;
  wire [27:0] _5_;
  wire [11:0] _6_;
  (* init = 8'h00 *)
  wire [7:0] a;
  (* init = 12'h000 *)
  wire [11:0] \a$20 ;
  (* init = 9'h000 *)
  wire [8:0] b;
  wire [14:0] \b$21 ;
  input clk;
  wire clk;
  input [7:0] d;
  wire [7:0] d;
  reg [7:0] d_d1_q;
  initial d_d1_q = 8'h00;
  input [7:0] d_prev;
  wire [7:0] d_prev;
  reg [8:0] dd_d1_q;
  initial dd_d1_q = 9'h000;
  reg [8:0] dd_d2_q;
  initial dd_d2_q = 9'h000;
  reg [8:0] dd_d3_q;
  initial dd_d3_q = 9'h000;
  reg [8:0] dd_d4_q;
  initial dd_d4_q = 9'h000;
  reg [8:0] dd_q;
  initial dd_q = 9'h000;
  reg [26:0] exact_q;
  initial exact_q = 27'h0000000;
  input first;
  wire first;
  output [7:0] g;
  wire [7:0] g;
  reg [8:0] one_minus_d_q;
  initial one_minus_d_q = 9'h000;
  output overflow;
  wire overflow;
  wire \overflow$27 ;
  wire [26:0] product;
  wire [16:0] \product$22 ;
  input rst;
  wire rst;
  (* init = 27'h0000000 *)
  wire [26:0] x;
  wire [7:0] y;
  input [11:0] z;
  wire [11:0] z;
  reg [11:0] z_d1_q;
  initial z_d1_q = 12'h000;
  reg [11:0] z_d2_q;
  initial z_d2_q = 12'h000;
  reg [11:0] z_d3_q;
  initial z_d3_q = 12'h000;
  assign _6_ = $signed(_5_[26:16]) + $signed(dd_d4_q);
  always @(posedge clk)
    one_minus_d_q <= _1_[8:0];
  always @(posedge clk)
    d_d1_q <= d;
  always @(posedge clk)
    z_d1_q <= z;
  always @(posedge clk)
    z_d2_q <= z_d1_q;
  always @(posedge clk)
    z_d3_q <= z_d2_q;
  always @(posedge clk)
    dd_q <= _3_;
  always @(posedge clk)
    dd_d1_q <= dd_q;
  always @(posedge clk)
    dd_d2_q <= dd_d1_q;
  always @(posedge clk)
    dd_d3_q <= dd_d2_q;
  always @(posedge clk)
    dd_d4_q <= dd_d3_q;
  always @(posedge clk)
    exact_q <= { _6_[10:0], _4_[15:0] };
  assign _1_ = 9'h100 - d;
  assign _2_ = d - d_prev;
  assign _3_ = first ? 9'h000 : _2_;
  \ska_column.post.gradient.p_product  p_product (
    .a(d_d1_q),
    .b(one_minus_d_q),
    .clk(clk),
    .product(\product$22 ),
    .rst(rst)
  );
  \ska_column.post.gradient.requantize  requantize (
    .clk(clk),
    .overflow_q(overflow),
    .rst(rst),
    .x(exact_q),
    .y_q(g)
  );
  \ska_column.post.gradient.z_product  z_product (
    .a(z_d3_q),
    .b(\product$22 [14:0]),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  assign a = d_d1_q;
  assign b = one_minus_d_q;
  assign \a$20  = z_d3_q;
  assign \b$21  = \product$22 [14:0];
  assign x = exact_q;
  assign y = g;
  assign \overflow$27  = overflow;
  assign _4_ = { product[26], product };
  assign _5_ = { product[26], product };
endmodule

module \ska_column.post.gradient.p_product (rst, product, b, a, clk);
  wire [16:0] _1_;
  wire [17:0] _2_;
  input [7:0] a;
  wire [7:0] a;
  reg [7:0] a_q;
  initial a_q = 8'h00;
  input [8:0] b;
  wire [8:0] b;
  reg [8:0] b_q;
  initial b_q = 9'h000;
  input clk;
  wire clk;
  reg [16:0] partial_0_0_q;
  initial partial_0_0_q = 17'h00000;
  output [16:0] product;
  wire [16:0] product;
  input rst;
  wire rst;
  assign _1_ = a_q * b_q;
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= _1_;
  assign product = _2_[16:0];
  assign _2_ = { 1'h0, partial_0_0_q };
endmodule

module \ska_column.post.gradient.requantize (rst, x, y_q, overflow_q, clk);
  reg unused_2_;
  initial unused_2_ = 0;
  wire [27:0] _1_;
  wire [27:0] _10_;
  wire [11:0] _11_;
  wire [27:0] _12_;
  wire [11:0] _13_;
  wire [27:0] _14_;
  wire [11:0] _15_;
  wire _16_;
  wire [27:0] _17_;
  wire [11:0] _18_;
  wire _19_;
  wire [27:0] _2_;
  wire [27:0] _20_;
  wire [11:0] _21_;
  wire _22_;
  wire [7:0] _23_;
  wire [7:0] _24_;
  wire _25_;
  wire [7:0] _26_;
  wire _27_;
  wire _28_;
  wire [7:0] _29_;
  wire _3_;
  wire _30_;
  wire _31_;
  wire [7:0] _32_;
  wire _33_;
  wire _34_;
  wire _35_;
  wire [7:0] _36_;
  wire _37_;
  wire _38_;
  wire _39_;
  wire [27:0] _4_;
  wire _40_;
  wire [7:0] _41_;
  reg [7:0] _42_;
  wire [11:0] _5_;
  wire _6_;
  wire _7_;
  wire [27:0] _8_;
  wire [11:0] _9_;
  reg above_minus_one_q;
  initial above_minus_one_q = 1'h0;
  reg above_minus_two_q;
  initial above_minus_two_q = 1'h0;
  reg above_zero_q;
  initial above_zero_q = 1'h0;
  reg carry_q;
  initial carry_q = 1'h0;
  input clk;
  wire clk;
  reg inside_q;
  initial inside_q = 1'h0;
  reg [6:0] low_q;
  initial low_q = 7'h00;
  reg low_side_q;
  initial low_side_q = 1'h0;
  reg negative_q;
  initial negative_q = 1'h0;
  (* init = 1'h0 *)
  wire overflow;
  output overflow_q;
  reg overflow_q;
  initial overflow_q = 1'h0;
  reg parity_q;
  initial parity_q = 1'h0;
  reg [6:0] rounded_q;
  initial rounded_q = 7'h00;
  input rst;
  wire rst;
  reg top_q;
  initial top_q = 1'h0;
  input [26:0] x;
  wire [26:0] x;
  (* init = 8'h00 *)
  wire [7:0] y;
  output [7:0] y_q;
  reg [7:0] y_q;
  initial y_q = 8'h00;
  assign _3_ = | _2_[14:0];
  assign _6_ = _3_ | _5_[0];
  assign _7_ = _1_[15] & _6_;
  assign _16_ = _15_[11:7] == 5'h1e;
  assign _19_ = _18_[11:7] == 5'h1f;
  assign _22_ = ~| _21_[11:7];
  assign _23_ = low_q + carry_q;
  assign _24_ = low_q + carry_q;
  assign _25_ = parity_q ^ _24_[7];
  assign _26_ = low_q + carry_q;
  assign _27_ = ~ _26_[7];
  assign _28_ = above_zero_q & _27_;
  assign _29_ = low_q + carry_q;
  assign _30_ = above_minus_one_q & _29_[7];
  assign _31_ = _28_ | _30_;
  assign _32_ = low_q + carry_q;
  assign _33_ = ~ _32_[7];
  assign _34_ = above_minus_one_q & _33_;
  assign _35_ = _31_ | _34_;
  assign _36_ = low_q + carry_q;
  assign _37_ = above_minus_two_q & _36_[7];
  assign _38_ = _35_ | _37_;
  assign _39_ = ~ inside_q;
  assign _40_ = ~ inside_q;
  assign _41_ = low_side_q ? 8'h80 : 8'h7f;
  always @(posedge clk)
    carry_q <= _7_;
  always @(posedge clk)
    low_q <= _9_[6:0];
  always @(posedge clk)
    parity_q <= _11_[7];
  always @(posedge clk)
    negative_q <= _13_[11];
  always @(posedge clk)
    above_minus_two_q <= _16_;
  always @(posedge clk)
    above_minus_one_q <= _19_;
  always @(posedge clk)
    above_zero_q <= _22_;
  always @(posedge clk)
    rounded_q <= _23_[6:0];
  always @(posedge clk)
    top_q <= _25_;
  always @(posedge clk)
    inside_q <= _38_;
  always @(posedge clk)
    low_side_q <= negative_q;
  always @(posedge clk)
    y_q <= _42_;
  always @(posedge clk)
    overflow_q <= _39_;
  always @* begin
    if (unused_2_) begin end
    _42_ = { top_q, rounded_q };
    if (_40_) begin
      _42_ = _41_;
    end
  end
  assign y = y_q;
  assign overflow = overflow_q;
  assign _1_ = { x[26], x };
  assign _2_ = { x[26], x };
  assign _4_ = { x[26], x };
  assign _5_ = { _4_[26], _4_[26:16] };
  assign _8_ = { x[26], x };
  assign _9_ = { _8_[26], _8_[26:16] };
  assign _10_ = { x[26], x };
  assign _11_ = { _10_[26], _10_[26:16] };
  assign _12_ = { x[26], x };
  assign _13_ = { _12_[26], _12_[26:16] };
  assign _14_ = { x[26], x };
  assign _15_ = { _14_[26], _14_[26:16] };
  assign _17_ = { x[26], x };
  assign _18_ = { _17_[26], _17_[26:16] };
  assign _20_ = { x[26], x };
  assign _21_ = { _20_[26], _20_[26:16] };
endmodule

module \ska_column.post.gradient.z_product (rst, b, product, a, clk);
  wire [26:0] _1_;
  wire [27:0] _2_;
  input [11:0] a;
  wire [11:0] a;
  reg [11:0] a_q;
  initial a_q = 12'h000;
  input [14:0] b;
  wire [14:0] b;
  reg [14:0] b_q;
  initial b_q = 15'h0000;
  input clk;
  wire clk;
  reg [26:0] partial_0_0_q;
  initial partial_0_0_q = 27'h0000000;
  output [26:0] product;
  wire [26:0] product;
  input rst;
  wire rst;
  assign _1_ = $signed(a_q) * $signed({ 1'h0, b_q });
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= _1_;
  assign product = _2_[26:0];
  assign _2_ = { partial_0_0_q[26], partial_0_0_q };
endmodule

module \ska_column.post.requantize (rst, x, y_q, overflow_q, clk);
  reg unused_3_;
  initial unused_3_ = 0;
  wire [24:0] _1_;
  wire [24:0] _10_;
  wire [16:0] _11_;
  wire [24:0] _12_;
  wire [16:0] _13_;
  wire [24:0] _14_;
  wire [16:0] _15_;
  wire _16_;
  wire [24:0] _17_;
  wire [16:0] _18_;
  wire _19_;
  wire [24:0] _2_;
  wire [24:0] _20_;
  wire [16:0] _21_;
  wire _22_;
  wire [11:0] _23_;
  wire [11:0] _24_;
  wire _25_;
  wire [11:0] _26_;
  wire _27_;
  wire _28_;
  wire [11:0] _29_;
  wire _3_;
  wire _30_;
  wire _31_;
  wire [11:0] _32_;
  wire _33_;
  wire _34_;
  wire _35_;
  wire [11:0] _36_;
  wire _37_;
  wire _38_;
  wire _39_;
  wire [24:0] _4_;
  wire _40_;
  wire [11:0] _41_;
  reg [11:0] _42_;
  wire [16:0] _5_;
  wire _6_;
  wire _7_;
  wire [24:0] _8_;
  wire [16:0] _9_;
  reg above_minus_one_q;
  initial above_minus_one_q = 1'h0;
  reg above_minus_two_q;
  initial above_minus_two_q = 1'h0;
  reg above_zero_q;
  initial above_zero_q = 1'h0;
  reg carry_q;
  initial carry_q = 1'h0;
  input clk;
  wire clk;
  reg inside_q;
  initial inside_q = 1'h0;
  reg [10:0] low_q;
  initial low_q = 11'h000;
  reg low_side_q;
  initial low_side_q = 1'h0;
  reg negative_q;
  initial negative_q = 1'h0;
  (* init = 1'h0 *)
  wire overflow;
  output overflow_q;
  reg overflow_q;
  initial overflow_q = 1'h0;
  reg parity_q;
  initial parity_q = 1'h0;
  reg [10:0] rounded_q;
  initial rounded_q = 11'h000;
  input rst;
  wire rst;
  reg top_q;
  initial top_q = 1'h0;
  input [23:0] x;
  wire [23:0] x;
  (* init = 12'h000 *)
  wire [11:0] y;
  output [11:0] y_q;
  reg [11:0] y_q;
  initial y_q = 12'h000;
  assign _3_ = | _2_[6:0];
  assign _6_ = _3_ | _5_[0];
  assign _7_ = _1_[7] & _6_;
  assign _16_ = _15_[16:11] == 6'h3e;
  assign _19_ = _18_[16:11] == 6'h3f;
  assign _22_ = ~| _21_[16:11];
  assign _23_ = low_q + carry_q;
  assign _24_ = low_q + carry_q;
  assign _25_ = parity_q ^ _24_[11];
  assign _26_ = low_q + carry_q;
  assign _27_ = ~ _26_[11];
  assign _28_ = above_zero_q & _27_;
  assign _29_ = low_q + carry_q;
  assign _30_ = above_minus_one_q & _29_[11];
  assign _31_ = _28_ | _30_;
  assign _32_ = low_q + carry_q;
  assign _33_ = ~ _32_[11];
  assign _34_ = above_minus_one_q & _33_;
  assign _35_ = _31_ | _34_;
  assign _36_ = low_q + carry_q;
  assign _37_ = above_minus_two_q & _36_[11];
  assign _38_ = _35_ | _37_;
  assign _39_ = ~ inside_q;
  assign _40_ = ~ inside_q;
  assign _41_ = low_side_q ? 12'h800 : 12'h7ff;
  always @(posedge clk)
    carry_q <= _7_;
  always @(posedge clk)
    low_q <= _9_[10:0];
  always @(posedge clk)
    parity_q <= _11_[11];
  always @(posedge clk)
    negative_q <= _13_[16];
  always @(posedge clk)
    above_minus_two_q <= _16_;
  always @(posedge clk)
    above_minus_one_q <= _19_;
  always @(posedge clk)
    above_zero_q <= _22_;
  always @(posedge clk)
    rounded_q <= _23_[10:0];
  always @(posedge clk)
    top_q <= _25_;
  always @(posedge clk)
    inside_q <= _38_;
  always @(posedge clk)
    low_side_q <= negative_q;
  always @(posedge clk)
    y_q <= _42_;
  always @(posedge clk)
    overflow_q <= _39_;
  always @* begin
    if (unused_3_) begin end
    _42_ = { top_q, rounded_q };
    if (_40_) begin
      _42_ = _41_;
    end
  end
  assign y = y_q;
  assign overflow = overflow_q;
  assign _1_ = { x[23], x };
  assign _2_ = { x[23], x };
  assign _4_ = { x[23], x };
  assign _5_ = { _4_[23], _4_[23:8] };
  assign _8_ = { x[23], x };
  assign _9_ = { _8_[23], _8_[23:8] };
  assign _10_ = { x[23], x };
  assign _11_ = { _10_[23], _10_[23:8] };
  assign _12_ = { x[23], x };
  assign _13_ = { _12_[23], _12_[23:8] };
  assign _14_ = { x[23], x };
  assign _15_ = { _14_[23], _14_[23:8] };
  assign _17_ = { x[23], x };
  assign _18_ = { _17_[23], _17_[23:8] };
  assign _20_ = { x[23], x };
  assign _21_ = { _20_[23], _20_[23:8] };
endmodule

module \ska_column.post.sigmoid (rst, z, d_q, clk);
  wire [12:0] _1_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire [7:0] _14_;
  wire [8:0] _15_;
  wire [8:0] _16_;
  wire [10:0] _17_;
  wire [12:0] _2_;
  wire [10:0] _3_;
  wire [15:0] _4_;
  wire [16:0] _5_;
  wire _6_;
  wire _7_;
  wire _8_;
  wire _9_;
  wire [4:0] a;
  reg [15:0] addend_0_d1_q;
  initial addend_0_d1_q = 16'h0000;
  reg [15:0] addend_0_d2_q;
  initial addend_0_d2_q = 16'h0000;
  (* init = 7'h00 *)
  wire [6:0] b;
  input clk;
  wire clk;
  (* init = 8'h00 *)
  wire [7:0] d;
  output [7:0] d_q;
  reg [7:0] d_q;
  initial d_q = 8'h00;
  reg [11:0] magnitude_q;
  initial magnitude_q = 12'h000;
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
  wire [3:0] port__addr;
  wire [19:0] port__data;
  wire port__en;
  reg [7:0] positive_q;
  initial positive_q = 8'h00;
  wire [11:0] product;
  input rst;
  wire rst;
  reg [16:0] sum_0_q;
  initial sum_0_q = 17'h00000;
  reg [6:0] t_d1_q;
  initial t_d1_q = 7'h00;
  reg [6:0] t_d2_q;
  initial t_d2_q = 7'h00;
  reg [19:0] word_q;
  initial word_q = 20'h00000;
  input [11:0] z;
  wire [11:0] z;
  reg [19:0] rom [15:0];
  initial begin
    rom[0] = 20'hfc040;
    rom[1] = 20'he5000;
    rom[2] = 20'hb5e00;
    rom[3] = 20'h86900;
    rom[4] = 20'h5f140;
    rom[5] = 20'h3f6c0;
    rom[6] = 20'h2fa00;
    rom[7] = 20'h1fc80;
    rom[8] = 20'h17e00;
    rom[9] = 20'h0fec0;
    rom[10] = 20'h0ff40;
    rom[11] = 20'h07fc0;
    rom[12] = 20'h0ffc0;
    rom[13] = 20'h0ffc0;
    rom[14] = 20'h0ffc0;
    rom[15] = 20'h0ffc0;
  end
  reg [19:0] _0_;
  always @(posedge clk) begin
    _0_ <= rom[_17_[10:7]];
  end
  assign port__data = _0_;
  assign _1_ = - $signed(z);
  assign _2_ = z[11] ? _1_ : { z[11], z };
  assign _3_ = magnitude_q[10:0] | { magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11] };
  assign _5_ = product + addend_0_d2_q;
  assign _6_ = | sum_0_q[16:15];
  assign _7_ = | sum_0_q[16:15];
  assign _8_ = | sum_0_q[16:15];
  assign _9_ = | sum_0_q[16:15];
  assign _10_ = | sum_0_q[16:15];
  assign _11_ = | sum_0_q[16:15];
  assign _12_ = | sum_0_q[16:15];
  assign _13_ = | sum_0_q[16:15];
  assign _14_ = sum_0_q[14:7] | { _13_, _12_, _11_, _10_, _9_, _8_, _7_, _6_ };
  assign _15_ = - positive_q;
  assign _16_ = negative_last_d1_q ? _15_ : { 1'h0, positive_q };
  assign _17_ = magnitude_q[10:0] | { magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11], magnitude_q[11] };
  always @(posedge clk)
    magnitude_q <= _2_[11:0];
  always @(posedge clk)
    negative_d1_q <= z[11];
  always @(posedge clk)
    word_q <= port__data;
  always @(posedge clk)
    t_d1_q <= _3_[6:0];
  always @(posedge clk)
    t_d2_q <= t_d1_q;
  always @(posedge clk)
    addend_0_d1_q <= _4_;
  always @(posedge clk)
    addend_0_d2_q <= addend_0_d1_q;
  always @(posedge clk)
    sum_0_q <= _5_;
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
    positive_q <= _14_;
  always @(posedge clk)
    negative_last_d1_q <= negative_late_d5_q;
  always @(posedge clk)
    d_q <= _16_[7:0];
  \ska_column.post.sigmoid.product_0  product_0 (
    .a(word_q[19:15]),
    .b(t_d2_q),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  assign port__addr = _17_[10:7];
  assign port__en = 1'h1;
  assign a = word_q[19:15];
  assign b = t_d2_q;
  assign d = d_q;
  assign _4_ = { 1'h0, word_q[14:0] };
endmodule

module \ska_column.post.sigmoid.product_0 (rst, product, a, b, clk);
  wire [11:0] _1_;
  wire [12:0] _2_;
  input [4:0] a;
  wire [4:0] a;
  reg [4:0] a_q;
  initial a_q = 5'h00;
  input [6:0] b;
  wire [6:0] b;
  reg [6:0] b_q;
  initial b_q = 7'h00;
  input clk;
  wire clk;
  reg [11:0] partial_0_0_q;
  initial partial_0_0_q = 12'h000;
  output [11:0] product;
  wire [11:0] product;
  input rst;
  wire rst;
  assign _1_ = a_q * b_q;
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= _1_;
  assign product = _2_[11:0];
  assign _2_ = { 1'h0, partial_0_0_q };
endmodule

module \ska_column.updater (w, b, cut, clk, rst, w_next, overflow, a);
  reg unused_4_;
  initial unused_4_ = 0;
  reg [32:0] _1_;
  wire _10_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire [15:0] _103_;
  reg [15:0] _104_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire _2_;
  wire _20_;
  wire _21_;
  wire _22_;
  wire _23_;
  wire _24_;
  wire _25_;
  wire _26_;
  reg _27_;
  wire _28_;
  reg [20:0] _29_;
  wire _3_;
  wire _30_;
  wire _31_;
  wire _32_;
  reg _33_;
  wire _34_;
  wire _35_;
  wire _36_;
  wire _37_;
  wire _38_;
  wire _39_;
  wire _4_;
  wire _40_;
  wire _41_;
  wire _42_;
  wire _43_;
  wire _44_;
  wire _45_;
  wire _46_;
  wire _47_;
  wire _48_;
  wire _49_;
  reg _5_;
  wire _50_;
  wire _51_;
  wire _52_;
  wire _53_;
  wire _54_;
  reg _55_;
  wire _56_;
  reg [17:0] _57_;
  wire _58_;
  wire _59_;
  wire _6_;
  wire _60_;
  reg _61_;
  wire _62_;
  wire _63_;
  wire _64_;
  wire _65_;
  wire _66_;
  wire _67_;
  wire _68_;
  wire _69_;
  wire _7_;
  wire _70_;
  wire _71_;
  wire _72_;
  wire _73_;
  wire _74_;
  wire _75_;
  wire _76_;
  wire _77_;
  wire _78_;
  wire _79_;
  wire _8_;
  wire _80_;
  wire _81_;
  wire _82_;
  reg _83_;
  wire _84_;
  wire _85_;
  wire _86_;
  wire _87_;
  wire [18:0] _88_;
  wire [18:0] _89_;
  wire _9_;
  wire _90_;
  wire _91_;
  wire _92_;
  wire _93_;
  wire _94_;
  wire _95_;
  wire _96_;
  wire _97_;
  wire _98_;
  wire _99_;
  input [21:0] a;
  wire [21:0] a;
  wire [21:0] \a$1 ;
  input [7:0] b;
  wire [7:0] b;
  reg carry_q;
  initial carry_q = 1'h0;
  input clk;
  wire clk;
  input [5:0] cut;
  wire [5:0] cut;
  reg [1:0] cut_0_d1_q;
  initial cut_0_d1_q = 2'h0;
  reg [1:0] cut_0_d2_q;
  initial cut_0_d2_q = 2'h0;
  reg [1:0] cut_0_d3_q;
  initial cut_0_d3_q = 2'h0;
  reg [1:0] cut_1_d1_q;
  initial cut_1_d1_q = 2'h0;
  reg [1:0] cut_1_d2_q;
  initial cut_1_d2_q = 2'h0;
  reg [1:0] cut_1_d3_q;
  initial cut_1_d3_q = 2'h0;
  reg [1:0] cut_1_d4_q;
  initial cut_1_d4_q = 2'h0;
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
  reg huge_0_q;
  initial huge_0_q = 1'h0;
  reg huge_1_q;
  initial huge_1_q = 1'h0;
  reg huge_2_q;
  initial huge_2_q = 1'h0;
  reg huge_d1_q;
  initial huge_d1_q = 1'h0;
  reg huge_d2_q;
  initial huge_d2_q = 1'h0;
  reg [16:0] kept_d1_q;
  initial kept_d1_q = 17'h00000;
  wire [7:0] mantissa;
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
  output overflow;
  reg overflow;
  initial overflow = 1'h0;
  (* init = 1'h0 *)
  wire overflow_q;
  wire [29:0] product;
  input rst;
  wire rst;
  reg sticky_0_q;
  initial sticky_0_q = 1'h0;
  reg sticky_1_q;
  initial sticky_1_q = 1'h0;
  reg sticky_2_q;
  initial sticky_2_q = 1'h0;
  reg [17:0] total_q;
  initial total_q = 18'h00000;
  reg [32:0] value_0_q;
  initial value_0_q = 33'h000000000;
  reg [20:0] value_1_q;
  initial value_1_q = 21'h000000;
  reg [17:0] value_2_q;
  initial value_2_q = 18'h00000;
  input [15:0] w;
  wire [15:0] w;
  reg [15:0] w_d1_q;
  initial w_d1_q = 16'h0000;
  reg [15:0] w_d2_q;
  initial w_d2_q = 16'h0000;
  reg [15:0] w_d3_q;
  initial w_d3_q = 16'h0000;
  reg [15:0] w_d4_q;
  initial w_d4_q = 16'h0000;
  reg [15:0] w_d5_q;
  initial w_d5_q = 16'h0000;
  reg [15:0] w_d6_q;
  initial w_d6_q = 16'h0000;
  reg [15:0] w_late_d1_q;
  initial w_late_d1_q = 16'h0000;
  output [15:0] w_next;
  reg [15:0] w_next;
  initial w_next = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] w_next_q;
  assign _2_ = | { product[14:0], 1'h0 };
  assign _3_ = | { product[29], product, 1'h0 };
  assign _4_ = | { product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product, 1'h0 };
  assign _9_ = ~ _8_;
  assign _14_ = ~ _13_;
  assign _19_ = ~ _18_;
  assign _24_ = ~ _23_;
  assign _30_ = | value_0_q[3:0];
  assign _31_ = | value_0_q[7:0];
  assign _32_ = | value_0_q[11:0];
  assign _34_ = sticky_0_q | _33_;
  assign _35_ = & { value_0_q[32], value_0_q[32], value_0_q[32], value_0_q[32], value_0_q[32:20] };
  assign _36_ = | { value_0_q[32], value_0_q[32], value_0_q[32], value_0_q[32], value_0_q[32:20] };
  assign _37_ = ~ _36_;
  assign _38_ = _35_ | _37_;
  assign _39_ = ~ _38_;
  assign _40_ = & { value_0_q[32], value_0_q[32], value_0_q[32], value_0_q[32], value_0_q[32:24] };
  assign _41_ = | { value_0_q[32], value_0_q[32], value_0_q[32], value_0_q[32], value_0_q[32:24] };
  assign _42_ = ~ _41_;
  assign _43_ = _40_ | _42_;
  assign _44_ = ~ _43_;
  assign _45_ = & { value_0_q[32], value_0_q[32], value_0_q[32], value_0_q[32], value_0_q[32:28] };
  assign _46_ = | { value_0_q[32], value_0_q[32], value_0_q[32], value_0_q[32], value_0_q[32:28] };
  assign _47_ = ~ _46_;
  assign _48_ = _45_ | _47_;
  assign _49_ = ~ _48_;
  assign _52_ = ~ _51_;
  assign _56_ = huge_0_q | _55_;
  assign _59_ = | value_1_q[1:0];
  assign _60_ = | value_1_q[2:0];
  assign _62_ = sticky_1_q | _61_;
  assign _63_ = & { value_1_q[20], value_1_q[20:17] };
  assign _64_ = | { value_1_q[20], value_1_q[20:17] };
  assign _65_ = ~ _64_;
  assign _66_ = _63_ | _65_;
  assign _67_ = ~ _66_;
  assign _68_ = & { value_1_q[20], value_1_q[20:18] };
  assign _69_ = | { value_1_q[20], value_1_q[20:18] };
  assign _70_ = ~ _69_;
  assign _71_ = _68_ | _70_;
  assign _72_ = ~ _71_;
  assign _73_ = & { value_1_q[20], value_1_q[20:19] };
  assign _74_ = | { value_1_q[20], value_1_q[20:19] };
  assign _75_ = ~ _74_;
  assign _76_ = _73_ | _75_;
  assign _77_ = ~ _76_;
  assign _80_ = ~ _79_;
  assign _84_ = huge_1_q | _83_;
  assign _85_ = value_2_q[1] ^ w_d6_q[0];
  assign _86_ = sticky_2_q | _85_;
  assign _87_ = value_2_q[0] & _86_;
  assign _88_ = $signed({ w_late_d1_q, 1'h1 }) + $signed({ kept_d1_q, carry_q });
  assign _90_ = & total_q[17:15];
  assign _91_ = | total_q[17:15];
  assign _92_ = ~ _91_;
  assign _93_ = _90_ | _92_;
  assign _94_ = ~ _93_;
  assign _95_ = huge_d2_q | _94_;
  assign _96_ = & total_q[17:15];
  assign _97_ = | total_q[17:15];
  assign _98_ = ~ _97_;
  assign _99_ = _96_ | _98_;
  assign _100_ = ~ _99_;
  assign _101_ = huge_d2_q | _100_;
  assign _102_ = huge_d2_q ? negative_d2_q : total_q[17];
  assign _103_ = _102_ ? 16'h8000 : 16'h7fff;
  always @(posedge clk)
    negative_early_d1_q <= product[29];
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
    value_0_q <= _1_;
  always @(posedge clk)
    sticky_0_q <= _6_;
  always @(posedge clk)
    huge_0_q <= _28_;
  always @(posedge clk)
    cut_1_d1_q <= cut[3:2];
  always @(posedge clk)
    cut_1_d2_q <= cut_1_d1_q;
  always @(posedge clk)
    cut_1_d3_q <= cut_1_d2_q;
  always @(posedge clk)
    cut_1_d4_q <= cut_1_d3_q;
  always @(posedge clk)
    value_1_q <= _29_;
  always @(posedge clk)
    sticky_1_q <= _34_;
  always @(posedge clk)
    huge_1_q <= _56_;
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
    value_2_q <= _57_;
  always @(posedge clk)
    sticky_2_q <= _62_;
  always @(posedge clk)
    huge_2_q <= _84_;
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
    carry_q <= _87_;
  always @(posedge clk)
    kept_d1_q <= value_2_q[17:1];
  always @(posedge clk)
    w_late_d1_q <= w_d6_q;
  always @(posedge clk)
    total_q <= _89_[17:0];
  always @(posedge clk)
    huge_d1_q <= huge_2_q;
  always @(posedge clk)
    huge_d2_q <= huge_d1_q;
  always @(posedge clk)
    negative_d1_q <= negative_early_d3_q;
  always @(posedge clk)
    negative_d2_q <= negative_d1_q;
  always @(posedge clk)
    w_next <= _104_;
  always @(posedge clk)
    overflow <= _95_;
  \ska_column.updater.product$51  \product$51  (
    .a(a),
    .b(b),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  always @* begin
    if (unused_4_) begin end
    (* full_case = 32'd1 *)
    casez (cut_0_d3_q)
      2'h0:
          _1_ = { product[29], product[29], product, 1'h0 };
      2'h1:
          _1_ = { product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29:15] };
      2'h2:
          _1_ = { product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29] };
      2'h3:
          _1_ = { product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29], product[29] };
      default: /* keeps its value */;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    (* full_case = 32'd1 *)
    casez (cut_0_d3_q)
      2'h0:
          _5_ = 1'h0;
      2'h1:
          _5_ = _2_;
      2'h2:
          _5_ = _3_;
      2'h3:
          _5_ = _4_;
      default: /* keeps its value */;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    (* full_case = 32'd1 *)
    casez (cut_0_d3_q)
      2'h0:
          _27_ = _11_;
      2'h1:
          _27_ = _16_;
      2'h2:
          _27_ = _21_;
      2'h3:
          _27_ = _26_;
      default: /* keeps its value */;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    (* full_case = 32'd1 *)
    casez (cut_1_d4_q)
      2'h0:
          _29_ = value_0_q[20:0];
      2'h1:
          _29_ = value_0_q[24:4];
      2'h2:
          _29_ = value_0_q[28:8];
      2'h3:
          _29_ = value_0_q[32:12];
      default: /* keeps its value */;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    (* full_case = 32'd1 *)
    casez (cut_1_d4_q)
      2'h0:
          _33_ = 1'h0;
      2'h1:
          _33_ = _30_;
      2'h2:
          _33_ = _31_;
      2'h3:
          _33_ = _32_;
      default: /* keeps its value */;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    (* full_case = 32'd1 *)
    casez (cut_1_d4_q)
      2'h0:
          _55_ = _39_;
      2'h1:
          _55_ = _44_;
      2'h2:
          _55_ = _49_;
      2'h3:
          _55_ = _54_;
      default: /* keeps its value */;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    (* full_case = 32'd1 *)
    casez (cut_2_d5_q)
      2'h0:
          _57_ = value_1_q[17:0];
      2'h1:
          _57_ = value_1_q[18:1];
      2'h2:
          _57_ = value_1_q[19:2];
      2'h3:
          _57_ = value_1_q[20:3];
      default: /* keeps its value */;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    (* full_case = 32'd1 *)
    casez (cut_2_d5_q)
      2'h0:
          _61_ = 1'h0;
      2'h1:
          _61_ = _58_;
      2'h2:
          _61_ = _59_;
      2'h3:
          _61_ = _60_;
      default: /* keeps its value */;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    (* full_case = 32'd1 *)
    casez (cut_2_d5_q)
      2'h0:
          _83_ = _67_;
      2'h1:
          _83_ = _72_;
      2'h2:
          _83_ = _77_;
      2'h3:
          _83_ = _82_;
      default: /* keeps its value */;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    _104_ = total_q[15:0];
    if (_101_) begin
      _104_ = _103_;
    end
  end
  assign \a$1  = a;
  assign mantissa = b;
  assign w_next_q = w_next;
  assign overflow_q = overflow;
  assign _6_ = _5_;
  assign _7_ = product[29];
  assign _8_ = product[29];
  assign _12_ = product[29];
  assign _13_ = product[29];
  assign _17_ = product[29];
  assign _18_ = product[29];
  assign _22_ = product[29];
  assign _23_ = product[29];
  assign _28_ = _27_;
  assign _50_ = value_0_q[32];
  assign _51_ = value_0_q[32];
  assign _58_ = value_1_q[0];
  assign _78_ = value_1_q[20];
  assign _79_ = value_1_q[20];
  assign _89_ = { _88_[18], _88_[18:1] };
  assign _10_ = 1'h1;
  assign _11_ = 1'h0;
  assign _15_ = 1'h1;
  assign _16_ = 1'h0;
  assign _20_ = 1'h1;
  assign _21_ = 1'h0;
  assign _25_ = 1'h1;
  assign _26_ = 1'h0;
  assign _53_ = 1'h1;
  assign _54_ = 1'h0;
  assign _81_ = 1'h1;
  assign _82_ = 1'h0;
endmodule

module \ska_column.updater.product$51 (b, clk, rst, product, a);
  wire [24:0] _1_;
  wire [12:0] _2_;
  wire [13:0] _3_;
  wire [30:0] _4_;
  input [21:0] a;
  wire [21:0] a;
  reg [21:0] a_q;
  initial a_q = 22'h000000;
  input [7:0] b;
  wire [7:0] b;
  reg [7:0] b_q;
  initial b_q = 8'h00;
  input clk;
  wire clk;
  reg [24:0] partial_0_0_q;
  initial partial_0_0_q = 25'h0000000;
  reg [12:0] partial_1_0_q;
  initial partial_1_0_q = 13'h0000;
  output [29:0] product;
  wire [29:0] product;
  input rst;
  wire rst;
  reg [29:0] sum_1_0_q;
  initial sum_1_0_q = 30'h00000000;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= _1_;
  always @(posedge clk)
    partial_1_0_q <= _2_;
  always @(posedge clk)
    sum_1_0_q <= { _3_[12:0], partial_0_0_q[16:0] };
  assign _1_ = a_q[16:0] * b_q;
  assign _2_ = $signed(a_q[21:17]) * $signed({ 1'h0, b_q });
  assign _3_ = $signed({ 1'h0, partial_0_0_q[24:17] }) + $signed(partial_1_0_q);
  always @(posedge clk)
    a_q <= a;
  assign product = _4_[29:0];
  assign _4_ = { sum_1_0_q[29], sum_1_0_q };
endmodule

module \ska_column.view_d (y, x);
  wire [8:0] _1_;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] y;
  wire [7:0] y;
  assign y = _1_[7:0];
  assign _1_ = { 1'h0, x };
endmodule

module \ska_column.view_w (clk, rst, y_q, overflow_q, x);
  reg unused_5_;
  initial unused_5_ = 0;
  wire [16:0] _1_;
  wire [16:0] _10_;
  wire [8:0] _11_;
  wire [16:0] _12_;
  wire [8:0] _13_;
  wire [16:0] _14_;
  wire [8:0] _15_;
  wire _16_;
  wire [16:0] _17_;
  wire [8:0] _18_;
  wire _19_;
  wire [16:0] _2_;
  wire [16:0] _20_;
  wire [8:0] _21_;
  wire _22_;
  wire [7:0] _23_;
  wire [7:0] _24_;
  wire _25_;
  wire [7:0] _26_;
  wire _27_;
  wire _28_;
  wire [7:0] _29_;
  wire _3_;
  wire _30_;
  wire _31_;
  wire [7:0] _32_;
  wire _33_;
  wire _34_;
  wire _35_;
  wire [7:0] _36_;
  wire _37_;
  wire _38_;
  wire _39_;
  wire [16:0] _4_;
  wire _40_;
  wire [7:0] _41_;
  reg [7:0] _42_;
  wire [8:0] _5_;
  wire _6_;
  wire _7_;
  wire [16:0] _8_;
  wire [8:0] _9_;
  reg above_minus_one_q;
  initial above_minus_one_q = 1'h0;
  reg above_minus_two_q;
  initial above_minus_two_q = 1'h0;
  reg above_zero_q;
  initial above_zero_q = 1'h0;
  reg carry_q;
  initial carry_q = 1'h0;
  input clk;
  wire clk;
  reg inside_q;
  initial inside_q = 1'h0;
  reg [6:0] low_q;
  initial low_q = 7'h00;
  reg low_side_q;
  initial low_side_q = 1'h0;
  reg negative_q;
  initial negative_q = 1'h0;
  (* init = 1'h0 *)
  wire overflow;
  output overflow_q;
  reg overflow_q;
  initial overflow_q = 1'h0;
  reg parity_q;
  initial parity_q = 1'h0;
  reg [6:0] rounded_q;
  initial rounded_q = 7'h00;
  input rst;
  wire rst;
  reg top_q;
  initial top_q = 1'h0;
  input [15:0] x;
  wire [15:0] x;
  (* init = 8'h00 *)
  wire [7:0] y;
  output [7:0] y_q;
  reg [7:0] y_q;
  initial y_q = 8'h00;
  assign _3_ = | _2_[6:0];
  assign _6_ = _3_ | _5_[0];
  assign _7_ = _1_[7] & _6_;
  assign _16_ = _15_[8:7] == 2'h2;
  assign _19_ = _18_[8:7] == 2'h3;
  assign _22_ = ~| _21_[8:7];
  assign _23_ = low_q + carry_q;
  assign _24_ = low_q + carry_q;
  assign _25_ = parity_q ^ _24_[7];
  assign _26_ = low_q + carry_q;
  assign _27_ = ~ _26_[7];
  assign _28_ = above_zero_q & _27_;
  assign _29_ = low_q + carry_q;
  assign _30_ = above_minus_one_q & _29_[7];
  assign _31_ = _28_ | _30_;
  assign _32_ = low_q + carry_q;
  assign _33_ = ~ _32_[7];
  assign _34_ = above_minus_one_q & _33_;
  assign _35_ = _31_ | _34_;
  assign _36_ = low_q + carry_q;
  assign _37_ = above_minus_two_q & _36_[7];
  assign _38_ = _35_ | _37_;
  assign _39_ = ~ inside_q;
  assign _40_ = ~ inside_q;
  assign _41_ = low_side_q ? 8'h80 : 8'h7f;
  always @(posedge clk)
    carry_q <= _7_;
  always @(posedge clk)
    low_q <= _9_[6:0];
  always @(posedge clk)
    parity_q <= _11_[7];
  always @(posedge clk)
    negative_q <= _13_[8];
  always @(posedge clk)
    above_minus_two_q <= _16_;
  always @(posedge clk)
    above_minus_one_q <= _19_;
  always @(posedge clk)
    above_zero_q <= _22_;
  always @(posedge clk)
    rounded_q <= _23_[6:0];
  always @(posedge clk)
    top_q <= _25_;
  always @(posedge clk)
    inside_q <= _38_;
  always @(posedge clk)
    low_side_q <= negative_q;
  always @(posedge clk)
    y_q <= _42_;
  always @(posedge clk)
    overflow_q <= _39_;
  always @* begin
    if (unused_5_) begin end
    _42_ = { top_q, rounded_q };
    if (_40_) begin
      _42_ = _41_;
    end
  end
  assign y = y_q;
  assign overflow = overflow_q;
  assign _1_ = { x[15], x };
  assign _2_ = { x[15], x };
  assign _4_ = { x[15], x };
  assign _5_ = { _4_[15], _4_[15:8] };
  assign _8_ = { x[15], x };
  assign _9_ = { _8_[15], _8_[15:8] };
  assign _10_ = { x[15], x };
  assign _11_ = { _10_[15], _10_[15:8] };
  assign _12_ = { x[15], x };
  assign _13_ = { _12_[15], _12_[15:8] };
  assign _14_ = { x[15], x };
  assign _15_ = { _14_[15], _14_[15:8] };
  assign _17_ = { x[15], x };
  assign _18_ = { _17_[15], _17_[15:8] };
  assign _20_ = { x[15], x };
  assign _21_ = { _20_[15], _20_[15:8] };
endmodule

module ska_datapath(update, load, g, w, psum_in, post_valid, post_acc, post_b, post_layer0, post_d_prev, post_first, updater_a, updater_w, updater_mantissa, updater_cut, view_w_x, view_d_x, clk, rst, psum_out, post_out_valid
, post_z, post_d, post_g, post_z_overflow, post_g_overflow, updater_w_next, updater_overflow, view_w_y, view_w_overflow, view_d_y, view_d_overflow, x);
  wire [10:0] _1_;
  wire [10:0] _2_;
  wire [10:0] _3_;
  wire [10:0] _4_;
  input clk;
  wire clk;
  input [15:0] g;
  wire [15:0] g;
  wire [15:0] \g$36 ;
  input [1:0] load;
  wire [1:0] load;
  wire [1:0] \load$35 ;
  input [43:0] post_acc;
  wire [43:0] post_acc;
  input [31:0] post_b;
  wire [31:0] post_b;
  output [15:0] post_d;
  wire [15:0] post_d;
  wire [7:0] post_d_0;
  wire [7:0] post_d_1;
  input [15:0] post_d_prev;
  wire [15:0] post_d_prev;
  input [1:0] post_first;
  wire [1:0] post_first;
  output [15:0] post_g;
  wire [15:0] post_g;
  wire [7:0] post_g_0;
  wire [7:0] post_g_1;
  output [1:0] post_g_overflow;
  wire [1:0] post_g_overflow;
  wire post_g_overflow_0;
  wire post_g_overflow_1;
  input [1:0] post_layer0;
  wire [1:0] post_layer0;
  output [1:0] post_out_valid;
  wire [1:0] post_out_valid;
  wire post_out_valid_0;
  wire post_out_valid_1;
  input [1:0] post_valid;
  wire [1:0] post_valid;
  output [23:0] post_z;
  wire [23:0] post_z;
  wire [11:0] post_z_0;
  wire [11:0] post_z_1;
  output [1:0] post_z_overflow;
  wire [1:0] post_z_overflow;
  wire post_z_overflow_0;
  wire post_z_overflow_1;
  input [43:0] psum_in;
  wire [43:0] psum_in;
  wire [43:0] \psum_in$38 ;
  output [43:0] psum_out;
  wire [43:0] psum_out;
  wire [43:0] \psum_out$39 ;
  input rst;
  wire rst;
  input [1:0] update;
  wire [1:0] update;
  wire [1:0] \update$34 ;
  input [43:0] updater_a;
  wire [43:0] updater_a;
  input [11:0] updater_cut;
  wire [11:0] updater_cut;
  input [15:0] updater_mantissa;
  wire [15:0] updater_mantissa;
  output [1:0] updater_overflow;
  wire [1:0] updater_overflow;
  wire updater_overflow_0;
  wire updater_overflow_1;
  input [31:0] updater_w;
  wire [31:0] updater_w;
  output [31:0] updater_w_next;
  wire [31:0] updater_w_next;
  wire [15:0] updater_w_next_0;
  wire [15:0] updater_w_next_1;
  output [1:0] view_d_overflow;
  wire [1:0] view_d_overflow;
  wire view_d_overflow_0;
  wire view_d_overflow_1;
  input [15:0] view_d_x;
  wire [15:0] view_d_x;
  output [15:0] view_d_y;
  wire [15:0] view_d_y;
  wire [7:0] view_d_y_0;
  wire [7:0] view_d_y_1;
  output [1:0] view_w_overflow;
  wire [1:0] view_w_overflow;
  wire view_w_overflow_0;
  wire view_w_overflow_1;
  input [31:0] view_w_x;
  wire [31:0] view_w_x;
  output [15:0] view_w_y;
  wire [15:0] view_w_y;
  wire [7:0] view_w_y_0;
  wire [7:0] view_w_y_1;
  input [15:0] w;
  wire [15:0] w;
  wire [15:0] \w$37 ;
  input [15:0] x;
  wire [15:0] x;
  wire [15:0] \x$33 ;
  \ska_datapath.array  array (
    .clk(clk),
    .g(g),
    .load(load),
    .psum_hi_1_0(_1_),
    .psum_hi_1_1(_2_),
    .psum_in(psum_in),
    .psum_lo_out_q_0(_3_),
    .psum_lo_out_q_1(_4_),
    .rst(rst),
    .update(update),
    .w(w),
    .x(x)
  );
  ska_column column_0 (
    .clk(clk),
    .post_acc(post_acc[21:0]),
    .post_b(post_b[15:0]),
    .post_d(post_d_0),
    .post_d_prev(post_d_prev[7:0]),
    .post_first(post_first[0]),
    .post_g(post_g_0),
    .post_g_overflow(post_g_overflow_0),
    .post_layer0(post_layer0[0]),
    .post_out_valid(post_out_valid_0),
    .post_valid(post_valid[0]),
    .post_z(post_z_0),
    .post_z_overflow(post_z_overflow_0),
    .rst(rst),
    .updater_a(updater_a[21:0]),
    .updater_cut(updater_cut[5:0]),
    .updater_mantissa(updater_mantissa[7:0]),
    .updater_overflow(updater_overflow_0),
    .updater_w(updater_w[15:0]),
    .updater_w_next(updater_w_next_0),
    .view_d_overflow(view_d_overflow_0),
    .view_d_x(view_d_x[7:0]),
    .view_d_y(view_d_y_0),
    .view_w_overflow(view_w_overflow_0),
    .view_w_x(view_w_x[15:0]),
    .view_w_y(view_w_y_0)
  );
  ska_column column_1 (
    .clk(clk),
    .post_acc(post_acc[43:22]),
    .post_b(post_b[31:16]),
    .post_d(post_d_1),
    .post_d_prev(post_d_prev[15:8]),
    .post_first(post_first[1]),
    .post_g(post_g_1),
    .post_g_overflow(post_g_overflow_1),
    .post_layer0(post_layer0[1]),
    .post_out_valid(post_out_valid_1),
    .post_valid(post_valid[1]),
    .post_z(post_z_1),
    .post_z_overflow(post_z_overflow_1),
    .rst(rst),
    .updater_a(updater_a[43:22]),
    .updater_cut(updater_cut[11:6]),
    .updater_mantissa(updater_mantissa[15:8]),
    .updater_overflow(updater_overflow_1),
    .updater_w(updater_w[31:16]),
    .updater_w_next(updater_w_next_1),
    .view_d_overflow(view_d_overflow_1),
    .view_d_x(view_d_x[15:8]),
    .view_d_y(view_d_y_1),
    .view_w_overflow(view_w_overflow_1),
    .view_w_x(view_w_x[31:16]),
    .view_w_y(view_w_y_1)
  );
  assign \x$33  = x;
  assign \update$34  = update;
  assign \load$35  = load;
  assign \g$36  = g;
  assign \w$37  = w;
  assign \psum_in$38  = psum_in;
  assign \psum_out$39  = { _2_, _4_, _1_, _3_ };
  assign psum_out = { _2_, _4_, _1_, _3_ };
  assign view_d_overflow[1] = view_d_overflow_1;
  assign view_d_overflow[0] = view_d_overflow_0;
  assign view_d_y[15:8] = view_d_y_1;
  assign view_d_y[7:0] = view_d_y_0;
  assign view_w_overflow[1] = view_w_overflow_1;
  assign view_w_overflow[0] = view_w_overflow_0;
  assign view_w_y[15:8] = view_w_y_1;
  assign view_w_y[7:0] = view_w_y_0;
  assign updater_overflow[1] = updater_overflow_1;
  assign updater_overflow[0] = updater_overflow_0;
  assign updater_w_next[31:16] = updater_w_next_1;
  assign updater_w_next[15:0] = updater_w_next_0;
  assign post_g_overflow[1] = post_g_overflow_1;
  assign post_g_overflow[0] = post_g_overflow_0;
  assign post_z_overflow[1] = post_z_overflow_1;
  assign post_z_overflow[0] = post_z_overflow_0;
  assign post_g[15:8] = post_g_1;
  assign post_g[7:0] = post_g_0;
  assign post_d[15:8] = post_d_1;
  assign post_d[7:0] = post_d_0;
  assign post_z[23:12] = post_z_1;
  assign post_z[11:0] = post_z_0;
  assign post_out_valid[1] = post_out_valid_1;
  assign post_out_valid[0] = post_out_valid_0;
endmodule

module \ska_datapath.array (update, load, g, w, psum_in, clk, rst, psum_hi_1_0, psum_hi_1_1, psum_lo_out_q_0, psum_lo_out_q_1, x);
  wire [7:0] _1_;
  wire [7:0] _10_;
  wire _2_;
  wire _3_;
  wire [7:0] _4_;
  wire [7:0] _5_;
  wire [7:0] _6_;
  wire _7_;
  wire _8_;
  wire [7:0] _9_;
  input clk;
  wire clk;
  input [15:0] g;
  wire [15:0] g;
  wire [7:0] g_0_0;
  wire [7:0] g_0_1;
  input [1:0] load;
  wire [1:0] load;
  wire load_0_0;
  wire load_1_0;
  wire [10:0] psum_hi_0_0;
  wire [10:0] psum_hi_0_1;
  output [10:0] psum_hi_1_0;
  wire [10:0] psum_hi_1_0;
  output [10:0] psum_hi_1_1;
  wire [10:0] psum_hi_1_1;
  reg [10:0] psum_hi_in_q_0;
  initial psum_hi_in_q_0 = 11'h000;
  reg [10:0] psum_hi_in_q_1;
  initial psum_hi_in_q_1 = 11'h000;
  input [43:0] psum_in;
  wire [43:0] psum_in;
  wire [10:0] psum_lo_0_0;
  wire [10:0] psum_lo_0_1;
  wire [10:0] psum_lo_1_0;
  wire [10:0] psum_lo_1_1;
  output [10:0] psum_lo_out_q_0;
  reg [10:0] psum_lo_out_q_0;
  initial psum_lo_out_q_0 = 11'h000;
  output [10:0] psum_lo_out_q_1;
  reg [10:0] psum_lo_out_q_1;
  initial psum_lo_out_q_1 = 11'h000;
  wire [43:0] psum_out;
  input rst;
  wire rst;
  input [1:0] update;
  wire [1:0] update;
  wire update_0_0;
  wire update_1_0;
  input [15:0] w;
  wire [15:0] w;
  wire [7:0] w_0_0;
  wire [7:0] w_0_1;
  input [15:0] x;
  wire [15:0] x;
  wire [7:0] x_0_0;
  wire [7:0] x_1_0;
  always @(posedge clk)
    psum_hi_in_q_0 <= psum_in[21:11];
  always @(posedge clk)
    psum_hi_in_q_1 <= psum_in[43:33];
  always @(posedge clk)
    psum_lo_out_q_0 <= psum_lo_1_0;
  always @(posedge clk)
    psum_lo_out_q_1 <= psum_lo_1_1;
  ska_processing_element pe_0_0 (
    .clk(clk),
    .g_in(g[7:0]),
    .g_out(g_0_0),
    .load_in(load[0]),
    .load_out(load_0_0),
    .psum_hi_in(psum_hi_in_q_0),
    .psum_hi_out(psum_hi_0_0),
    .psum_lo_in(psum_in[10:0]),
    .psum_lo_out(psum_lo_0_0),
    .update_in(update[0]),
    .update_out(update_0_0),
    .w_in(w[7:0]),
    .w_out(w_0_0),
    .x_in(x[7:0]),
    .x_out(x_0_0)
  );
  ska_processing_element pe_0_1 (
    .clk(clk),
    .g_in(g[15:8]),
    .g_out(g_0_1),
    .load_in(load_0_0),
    .load_out(_3_),
    .psum_hi_in(psum_hi_in_q_1),
    .psum_hi_out(psum_hi_0_1),
    .psum_lo_in(psum_in[32:22]),
    .psum_lo_out(psum_lo_0_1),
    .update_in(update_0_0),
    .update_out(_2_),
    .w_in(w[15:8]),
    .w_out(w_0_1),
    .x_in(x_0_0),
    .x_out(_1_)
  );
  ska_processing_element pe_1_0 (
    .clk(clk),
    .g_in(g_0_0),
    .g_out(_4_),
    .load_in(load[1]),
    .load_out(load_1_0),
    .psum_hi_in(psum_hi_0_0),
    .psum_hi_out(psum_hi_1_0),
    .psum_lo_in(psum_lo_0_0),
    .psum_lo_out(psum_lo_1_0),
    .update_in(update[1]),
    .update_out(update_1_0),
    .w_in(w_0_0),
    .w_out(_5_),
    .x_in(x[15:8]),
    .x_out(x_1_0)
  );
  ska_processing_element pe_1_1 (
    .clk(clk),
    .g_in(g_0_1),
    .g_out(_9_),
    .load_in(load_1_0),
    .load_out(_8_),
    .psum_hi_in(psum_hi_0_1),
    .psum_hi_out(psum_hi_1_1),
    .psum_lo_in(psum_lo_0_1),
    .psum_lo_out(psum_lo_1_1),
    .update_in(update_1_0),
    .update_out(_7_),
    .w_in(w_0_1),
    .w_out(_10_),
    .x_in(x_1_0),
    .x_out(_6_)
  );
  assign psum_out = { psum_hi_1_1, psum_lo_out_q_1, psum_hi_1_0, psum_lo_out_q_0 };
endmodule
