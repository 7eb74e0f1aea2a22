/* verilator lint_off DECLFILENAME */
/* verilator lint_off UNUSEDSIGNAL */
/* verilator lint_off WIDTHEXPAND */
module ska_processing_element(x_in, update_in, load_in, g_in, w_in, psum_lo_in, psum_hi_in, x_out, update_out, load_out, g_out, w_out, psum_lo_out, psum_hi_out, clk);
  reg unused_1_;
  initial unused_1_ = 0;
  wire [31:0] _1_;
  wire [15:0] _2_;
  wire [20:0] _3_;
  wire [21:0] _4_;
  wire [22:0] _5_;
  wire [20:0] _6_;
  reg [15:0] _7_;
  reg [15:0] a_q;
  initial a_q = 16'h0000;
  wire [41:0] addend;
  reg [20:0] addend_hi_q;
  initial addend_hi_q = 21'h000000;
  reg [15:0] b_q;
  initial b_q = 16'h0000;
  reg carry_q;
  initial carry_q = 1'h0;
  input clk;
  wire clk;
  input [15:0] g_in;
  wire [15:0] g_in;
  output [15:0] g_out;
  reg [15:0] g_out;
  initial g_out = 16'h0000;
  wire [21:0] lo;
  input load_in;
  wire load_in;
  output load_out;
  reg load_out;
  initial load_out = 1'h0;
  reg [31:0] m_q;
  initial m_q = 32'd0;
  reg [31:0] product_q;
  initial product_q = 32'd0;
  input [20:0] psum_hi_in;
  wire [20:0] psum_hi_in;
  output [20:0] psum_hi_out;
  reg [20:0] psum_hi_out;
  initial psum_hi_out = 21'h000000;
  input [20:0] psum_lo_in;
  wire [20:0] psum_lo_in;
  output [20:0] psum_lo_out;
  reg [20:0] psum_lo_out;
  initial psum_lo_out = 21'h000000;
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
  input [15:0] w_in;
  wire [15:0] w_in;
  output [15:0] w_out;
  reg [15:0] w_out;
  initial w_out = 16'h0000;
  reg [15:0] w_q;
  initial w_q = 16'h0000;
  input [15:0] x_in;
  wire [15:0] x_in;
  output [15:0] x_out;
  reg [15:0] x_out;
  initial x_out = 16'h0000;
  assign _3_ = update_q5 ? psum_hi_out : psum_hi_in;
  assign _4_ = $signed(_3_) + $signed(addend_hi_q);
  assign _5_ = $signed(_4_) + $signed({ 1'h0, carry_q });
  assign _6_ = update_q4 ? psum_lo_out : psum_lo_in;
  assign lo = _6_ + product_q[20:0];
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
    psum_lo_out <= lo[20:0];
  always @(posedge clk)
    carry_q <= lo[21];
  always @(posedge clk)
    addend_hi_q <= { product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31:21] };
  always @(posedge clk)
    psum_hi_out <= _5_[20:0];
  assign _1_ = $signed({ 1'h0, a_q }) * $signed(b_q);
  assign _2_ = update_out ? g_out : w_q;
  always @* begin
    if (unused_1_) begin end
    _7_ = b_q;
    if (load_out) begin
      _7_ = _2_;
    end
  end
  assign addend = { product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q };
endmodule

module ska_column(post_acc, post_b, post_layer0, post_d_prev, post_first, updater_a, updater_w, updater_mantissa, updater_cut, view_w_x, view_d_x, clk, rst, post_out_valid, post_z, post_d, post_g, post_z_overflow, post_g_overflow, updater_w_next, updater_overflow
, view_w_y, view_w_overflow, view_d_y, view_d_overflow, post_valid);
  wire [41:0] a;
  wire [41:0] acc;
  wire [23:0] b;
  input clk;
  wire clk;
  wire [5:0] cut;
  wire [15:0] d;
  wire [15:0] d_prev;
  wire first;
  wire [15:0] g;
  wire g_overflow;
  wire layer0;
  wire [17:0] mantissa;
  wire out_valid;
  wire overflow;
  wire \overflow$46 ;
  wire \overflow$49 ;
  input [41:0] post_acc;
  wire [41:0] post_acc;
  input [23:0] post_b;
  wire [23:0] post_b;
  output [15:0] post_d;
  wire [15:0] post_d;
  input [15:0] post_d_prev;
  wire [15:0] post_d_prev;
  input post_first;
  wire post_first;
  output [15:0] post_g;
  wire [15:0] post_g;
  output post_g_overflow;
  wire post_g_overflow;
  input post_layer0;
  wire post_layer0;
  output post_out_valid;
  wire post_out_valid;
  input post_valid;
  wire post_valid;
  output [15:0] post_z;
  wire [15:0] post_z;
  output post_z_overflow;
  wire post_z_overflow;
  input rst;
  wire rst;
  input [41:0] updater_a;
  wire [41:0] updater_a;
  input [5:0] updater_cut;
  wire [5:0] updater_cut;
  input [17:0] updater_mantissa;
  wire [17:0] updater_mantissa;
  output updater_overflow;
  wire updater_overflow;
  input [23:0] updater_w;
  wire [23:0] updater_w;
  output [23:0] updater_w_next;
  wire [23:0] updater_w_next;
  wire valid;
  output view_d_overflow;
  wire view_d_overflow;
  input [15:0] view_d_x;
  wire [15:0] view_d_x;
  output [15:0] view_d_y;
  wire [15:0] view_d_y;
  output view_w_overflow;
  wire view_w_overflow;
  input [23:0] view_w_x;
  wire [23:0] view_w_x;
  output [15:0] view_w_y;
  wire [15:0] view_w_y;
  wire [23:0] w;
  wire [23:0] w_next;
  wire [23:0] x;
  wire [15:0] \x$47 ;
  wire [15:0] y;
  wire [15:0] \y$48 ;
  wire [15:0] z;
  wire z_overflow;
  \ska_column.post  post (
    .acc(post_acc),
    .b(post_b),
    .clk(clk),
    .d_out_d10_q(post_d),
    .d_prev(post_d_prev),
    .first(post_first),
    .g(post_g),
    .g_overflow(post_g_overflow),
    .layer0(post_layer0),
    .rst(rst),
    .valid(post_valid),
    .valid_d23_q(post_out_valid),
    .z_out_d10_q(post_z),
    .z_overflow_d18_q(post_z_overflow)
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

module \ska_column.post (acc, b, layer0, d_prev, first, clk, rst, valid_d23_q, z_out_d10_q, d_out_d10_q, z_overflow_d18_q, g, g_overflow, valid);
  reg unused_1_;
  initial unused_1_ = 0;
  wire [56:0] _1_;
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
  wire [42:0] _2_;
  reg _20_;
  reg _21_;
  reg _22_;
  reg _23_;
  reg _24_;
  reg _25_;
  reg _26_;
  reg _27_;
  wire [56:0] _3_;
  wire [34:0] _4_;
  reg _5_;
  reg _6_;
  reg _7_;
  reg _8_;
  reg _9_;
  input [41:0] acc;
  wire [41:0] acc;
  reg [41:0] acc_q;
  initial acc_q = 42'h00000000000;
  input [23:0] b;
  wire [23:0] b;
  reg [23:0] b_d1_q;
  initial b_d1_q = 24'h000000;
  input clk;
  wire clk;
  wire [15:0] d;
  wire [15:0] \d$112 ;
  (* init = 16'h0000 *)
  wire [15:0] \d$117 ;
  output [15:0] d_out_d10_q;
  reg [15:0] d_out_d10_q;
  initial d_out_d10_q = 16'h0000;
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
  input [15:0] d_prev;
  wire [15:0] d_prev;
  (* init = 16'h0000 *)
  wire [15:0] \d_prev$113 ;
  reg [15:0] d_prev_d10_q;
  initial d_prev_d10_q = 16'h0000;
  reg [15:0] d_prev_d11_q;
  initial d_prev_d11_q = 16'h0000;
  reg [15:0] d_prev_d12_q;
  initial d_prev_d12_q = 16'h0000;
  reg [15:0] d_prev_d13_q;
  initial d_prev_d13_q = 16'h0000;
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
  input first;
  wire first;
  (* init = 1'h0 *)
  wire \first$114 ;
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
  output [15:0] g;
  wire [15:0] g;
  wire [15:0] \g$120 ;
  output g_overflow;
  wire g_overflow;
  input layer0;
  wire layer0;
  (* init = 1'h0 *)
  wire out_valid;
  wire overflow;
  wire \overflow$122 ;
  input rst;
  wire rst;
  reg [41:0] sum_q;
  initial sum_q = 42'h00000000000;
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
  reg valid_d22_q;
  initial valid_d22_q = 1'h0;
  output valid_d23_q;
  reg valid_d23_q;
  initial valid_d23_q = 1'h0;
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
  (* init = 42'h00000000000 *)
  wire [41:0] x;
  wire [15:0] y;
  (* init = 16'h0000 *)
  wire [15:0] z;
  wire [15:0] \z$111 ;
  (* init = 16'h0000 *)
  wire [15:0] \z$116 ;
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
  output [15:0] z_out_d10_q;
  reg [15:0] z_out_d10_q;
  initial z_out_d10_q = 16'h0000;
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
  reg z_overflow_d17_q;
  initial z_overflow_d17_q = 1'h0;
  output z_overflow_d18_q;
  reg z_overflow_d18_q;
  initial z_overflow_d18_q = 1'h0;
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
    valid_d16_q <= _20_;
  always @(posedge clk)
    valid_d17_q <= _21_;
  always @(posedge clk)
    valid_d18_q <= _22_;
  always @(posedge clk)
    valid_d19_q <= _23_;
  always @(posedge clk)
    valid_d20_q <= _24_;
  always @(posedge clk)
    valid_d21_q <= _25_;
  always @(posedge clk)
    valid_d22_q <= _26_;
  always @(posedge clk)
    valid_d23_q <= _27_;
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
    z_out_d10_q <= z_out_d9_q;
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
  always @(posedge clk)
    z_overflow_d18_q <= z_overflow_d17_q;
  assign _3_ = layer0 ? _1_ : { _2_[42], _2_[42], _2_[42], _2_[42], _2_[42], _2_[42], _2_[42], _2_[42], _2_[42], _2_[42], _2_[42], _2_[42], _2_[42], _2_[42], _2_ };
  assign _4_ = $signed(acc_q[41:8]) + $signed(b_d1_q);
  always @(posedge clk)
    acc_q <= _3_[41:0];
  always @(posedge clk)
    b_d1_q <= b;
  always @(posedge clk)
    sum_q <= { _4_[33:0], acc_q[7:0] };
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
    valid_d1_q <= _5_;
  always @(posedge clk)
    valid_d2_q <= _6_;
  always @(posedge clk)
    valid_d3_q <= _7_;
  always @(posedge clk)
    valid_d4_q <= _8_;
  always @(posedge clk)
    valid_d5_q <= _9_;
  always @(posedge clk)
    valid_d6_q <= _10_;
  always @(posedge clk)
    valid_d7_q <= _11_;
  always @(posedge clk)
    valid_d8_q <= _12_;
  always @(posedge clk)
    valid_d9_q <= _13_;
  always @(posedge clk)
    valid_d10_q <= _14_;
  always @(posedge clk)
    valid_d11_q <= _15_;
  always @(posedge clk)
    valid_d12_q <= _16_;
  always @(posedge clk)
    valid_d13_q <= _17_;
  always @(posedge clk)
    valid_d14_q <= _18_;
  always @(posedge clk)
    valid_d15_q <= _19_;
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
    _21_ = valid_d16_q;
    if (rst) begin
      _21_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _22_ = valid_d17_q;
    if (rst) begin
      _22_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _23_ = valid_d18_q;
    if (rst) begin
      _23_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _24_ = valid_d19_q;
    if (rst) begin
      _24_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _25_ = valid_d20_q;
    if (rst) begin
      _25_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _26_ = valid_d21_q;
    if (rst) begin
      _26_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _27_ = valid_d22_q;
    if (rst) begin
      _27_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _5_ = valid;
    if (rst) begin
      _5_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _6_ = valid_d1_q;
    if (rst) begin
      _6_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _7_ = valid_d2_q;
    if (rst) begin
      _7_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _8_ = valid_d3_q;
    if (rst) begin
      _8_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _9_ = valid_d4_q;
    if (rst) begin
      _9_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _10_ = valid_d5_q;
    if (rst) begin
      _10_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _11_ = valid_d6_q;
    if (rst) begin
      _11_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _12_ = valid_d7_q;
    if (rst) begin
      _12_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _13_ = valid_d8_q;
    if (rst) begin
      _13_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _14_ = valid_d9_q;
    if (rst) begin
      _14_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _15_ = valid_d10_q;
    if (rst) begin
      _15_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _16_ = valid_d11_q;
    if (rst) begin
      _16_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _17_ = valid_d12_q;
    if (rst) begin
      _17_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _18_ = valid_d13_q;
    if (rst) begin
      _18_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _19_ = valid_d14_q;
    if (rst) begin
      _19_ = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    _20_ = valid_d15_q;
    if (rst) begin
      _20_ = 1'h0;
    end
  end
  assign z = z_d8_q;
  assign x = sum_q;
  assign \z$111  = y;
  assign \d$112  = d;
  assign \d_prev$113  = d_prev_d13_q;
  assign \first$114  = first_d13_q;
  assign out_valid = valid_d23_q;
  assign \z$116  = z_out_d10_q;
  assign \d$117  = d_out_d10_q;
  assign z_overflow = z_overflow_d18_q;
  assign \g$120  = g;
  assign \overflow$122  = g_overflow;
  assign _1_ = { acc[41], acc[41], acc[41], acc[41], acc[41], acc[41], acc[41], acc, 8'h00 };
  assign _2_ = { acc[41], acc };
endmodule

module \ska_column.post.gradient (rst, z, d_prev, first, d, g, overflow, clk);
  wire [17:0] _1_;
  wire [16:0] _2_;
  wire [16:0] _3_;
  wire [47:0] _4_;
  wire [47:0] _5_;
  wire [19:0] _6_;
  (* init = 16'h0000 *)
  wire [15:0] a;
  (* init = 16'h0000 *)
  wire [15:0] \a$21 ;
  (* init = 17'h00000 *)
  wire [16:0] b;
  wire [30:0] \b$22 ;
  input clk;
  wire clk;
  input [15:0] d;
  wire [15:0] d;
  reg [15:0] d_d1_q;
  initial d_d1_q = 16'h0000;
  input [15:0] d_prev;
  wire [15:0] d_prev;
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
  reg [16:0] dd_q;
  initial dd_q = 17'h00000;
  reg [46:0] exact_q;
  initial exact_q = 47'h000000000000;
  input first;
  wire first;
  output [15:0] g;
  wire [15:0] g;
  reg [16:0] one_minus_d_q;
  initial one_minus_d_q = 17'h00000;
  output overflow;
  wire overflow;
  wire \overflow$28 ;
  wire [46:0] product;
  wire [32:0] \product$23 ;
  input rst;
  wire rst;
  (* init = 47'h000000000000 *)
  wire [46:0] x;
  wire [15:0] y;
  input [15:0] z;
  wire [15:0] z;
  reg [15:0] z_d1_q;
  initial z_d1_q = 16'h0000;
  reg [15:0] z_d2_q;
  initial z_d2_q = 16'h0000;
  reg [15:0] z_d3_q;
  initial z_d3_q = 16'h0000;
  assign _6_ = $signed(_5_[46:28]) + $signed(dd_d5_q);
  always @(posedge clk)
    one_minus_d_q <= _1_[16:0];
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
    dd_d5_q <= dd_d4_q;
  always @(posedge clk)
    exact_q <= { _6_[18:0], _4_[27:0] };
  assign _1_ = 17'h10000 - d;
  assign _2_ = d - d_prev;
  assign _3_ = first ? 17'h00000 : _2_;
  \ska_column.post.gradient.p_product  p_product (
    .a(d_d1_q),
    .b(one_minus_d_q),
    .clk(clk),
    .product(\product$23 ),
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
    .b(\product$23 [30:0]),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  assign a = d_d1_q;
  assign b = one_minus_d_q;
  assign \a$21  = z_d3_q;
  assign \b$22  = \product$23 [30:0];
  assign x = exact_q;
  assign y = g;
  assign \overflow$28  = overflow;
  assign _4_ = { product[46], product };
  assign _5_ = { product[46], product };
endmodule

module \ska_column.post.gradient.p_product (rst, product, b, a, clk);
  wire [32:0] _1_;
  wire [33:0] _2_;
  input [15:0] a;
  wire [15:0] a;
  reg [15:0] a_q;
  initial a_q = 16'h0000;
  input [16:0] b;
  wire [16:0] b;
  reg [16:0] b_q;
  initial b_q = 17'h00000;
  input clk;
  wire clk;
  reg [32:0] partial_0_0_q;
  initial partial_0_0_q = 33'h000000000;
  output [32:0] product;
  wire [32:0] product;
  input rst;
  wire rst;
  assign _1_ = a_q * b_q;
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= _1_;
  assign product = _2_[32:0];
  assign _2_ = { 1'h0, partial_0_0_q };
endmodule

module \ska_column.post.gradient.requantize (rst, x, y_q, overflow_q, clk);
  reg unused_2_;
  initial unused_2_ = 0;
  wire [47:0] _1_;
  wire [47:0] _10_;
  wire [19:0] _11_;
  wire [47:0] _12_;
  wire [19:0] _13_;
  wire [47:0] _14_;
  wire [19:0] _15_;
  wire _16_;
  wire [47:0] _17_;
  wire [19:0] _18_;
  wire _19_;
  wire [47:0] _2_;
  wire [47:0] _20_;
  wire [19:0] _21_;
  wire _22_;
  wire [15:0] _23_;
  wire [15:0] _24_;
  wire _25_;
  wire [15:0] _26_;
  wire _27_;
  wire _28_;
  wire [15:0] _29_;
  wire _3_;
  wire _30_;
  wire _31_;
  wire [15:0] _32_;
  wire _33_;
  wire _34_;
  wire _35_;
  wire [15:0] _36_;
  wire _37_;
  wire _38_;
  wire _39_;
  wire [47:0] _4_;
  wire _40_;
  wire [15:0] _41_;
  reg [15:0] _42_;
  wire [19:0] _5_;
  wire _6_;
  wire _7_;
  wire [47:0] _8_;
  wire [19:0] _9_;
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
  reg [14:0] low_q;
  initial low_q = 15'h0000;
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
  reg [14:0] rounded_q;
  initial rounded_q = 15'h0000;
  input rst;
  wire rst;
  reg top_q;
  initial top_q = 1'h0;
  input [46:0] x;
  wire [46:0] x;
  (* init = 16'h0000 *)
  wire [15:0] y;
  output [15:0] y_q;
  reg [15:0] y_q;
  initial y_q = 16'h0000;
  assign _3_ = | _2_[26:0];
  assign _6_ = _3_ | _5_[0];
  assign _7_ = _1_[27] & _6_;
  assign _16_ = _15_[19:15] == 5'h1e;
  assign _19_ = _18_[19:15] == 5'h1f;
  assign _22_ = ~| _21_[19:15];
  assign _23_ = low_q + carry_q;
  assign _24_ = low_q + carry_q;
  assign _25_ = parity_q ^ _24_[15];
  assign _26_ = low_q + carry_q;
  assign _27_ = ~ _26_[15];
  assign _28_ = above_zero_q & _27_;
  assign _29_ = low_q + carry_q;
  assign _30_ = above_minus_one_q & _29_[15];
  assign _31_ = _28_ | _30_;
  assign _32_ = low_q + carry_q;
  assign _33_ = ~ _32_[15];
  assign _34_ = above_minus_one_q & _33_;
  assign _35_ = _31_ | _34_;
  assign _36_ = low_q + carry_q;
  assign _37_ = above_minus_two_q & _36_[15];
  assign _38_ = _35_ | _37_;
  assign _39_ = ~ inside_q;
  assign _40_ = ~ inside_q;
  assign _41_ = low_side_q ? 16'h8000 : 16'h7fff;
  always @(posedge clk)
    carry_q <= _7_;
  always @(posedge clk)
    low_q <= _9_[14:0];
  always @(posedge clk)
    parity_q <= _11_[15];
  always @(posedge clk)
    negative_q <= _13_[19];
  always @(posedge clk)
    above_minus_two_q <= _16_;
  always @(posedge clk)
    above_minus_one_q <= _19_;
  always @(posedge clk)
    above_zero_q <= _22_;
  always @(posedge clk)
    rounded_q <= _23_[14:0];
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
  assign _1_ = { x[46], x };
  assign _2_ = { x[46], x };
  assign _4_ = { x[46], x };
  assign _5_ = { _4_[46], _4_[46:28] };
  assign _8_ = { x[46], x };
  assign _9_ = { _8_[46], _8_[46:28] };
  assign _10_ = { x[46], x };
  assign _11_ = { _10_[46], _10_[46:28] };
  assign _12_ = { x[46], x };
  assign _13_ = { _12_[46], _12_[46:28] };
  assign _14_ = { x[46], x };
  assign _15_ = { _14_[46], _14_[46:28] };
  assign _17_ = { x[46], x };
  assign _18_ = { _17_[46], _17_[46:28] };
  assign _20_ = { x[46], x };
  assign _21_ = { _20_[46], _20_[46:28] };
endmodule

module \ska_column.post.gradient.z_product (rst, b, product, a, clk);
  wire [32:0] _1_;
  wire [29:0] _2_;
  wire [30:0] _3_;
  wire [47:0] _4_;
  input [15:0] a;
  wire [15:0] a;
  reg [15:0] a_q;
  initial a_q = 16'h0000;
  input [30:0] b;
  wire [30:0] b;
  reg [30:0] b_q;
  initial b_q = 31'h00000000;
  input clk;
  wire clk;
  reg [32:0] partial_0_0_q;
  initial partial_0_0_q = 33'h000000000;
  reg [29:0] partial_1_0_q;
  initial partial_1_0_q = 30'h00000000;
  output [46:0] product;
  wire [46:0] product;
  input rst;
  wire rst;
  reg [46:0] sum_1_0_q;
  initial sum_1_0_q = 47'h000000000000;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= _1_;
  always @(posedge clk)
    partial_1_0_q <= _2_;
  always @(posedge clk)
    sum_1_0_q <= { _3_[29:0], partial_0_0_q[16:0] };
  assign _1_ = $signed(a_q) * $signed({ 1'h0, b_q[16:0] });
  assign _2_ = $signed(a_q) * $signed({ 1'h0, b_q[30:17] });
  assign _3_ = $signed(partial_0_0_q[32:17]) + $signed(partial_1_0_q);
  always @(posedge clk)
    a_q <= a;
  assign product = _4_[46:0];
  assign _4_ = { sum_1_0_q[46], sum_1_0_q };
endmodule

module \ska_column.post.requantize (rst, x, y_q, overflow_q, clk);
  reg unused_3_;
  initial unused_3_ = 0;
  wire [42:0] _1_;
  wire [42:0] _10_;
  wire [21:0] _11_;
  wire [42:0] _12_;
  wire [21:0] _13_;
  wire [42:0] _14_;
  wire [21:0] _15_;
  wire _16_;
  wire [42:0] _17_;
  wire [21:0] _18_;
  wire _19_;
  wire [42:0] _2_;
  wire [42:0] _20_;
  wire [21:0] _21_;
  wire _22_;
  wire [15:0] _23_;
  wire [15:0] _24_;
  wire _25_;
  wire [15:0] _26_;
  wire _27_;
  wire _28_;
  wire [15:0] _29_;
  wire _3_;
  wire _30_;
  wire _31_;
  wire [15:0] _32_;
  wire _33_;
  wire _34_;
  wire _35_;
  wire [15:0] _36_;
  wire _37_;
  wire _38_;
  wire _39_;
  wire [42:0] _4_;
  wire _40_;
  wire [15:0] _41_;
  reg [15:0] _42_;
  wire [21:0] _5_;
  wire _6_;
  wire _7_;
  wire [42:0] _8_;
  wire [21:0] _9_;
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
  reg [14:0] low_q;
  initial low_q = 15'h0000;
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
  reg [14:0] rounded_q;
  initial rounded_q = 15'h0000;
  input rst;
  wire rst;
  reg top_q;
  initial top_q = 1'h0;
  input [41:0] x;
  wire [41:0] x;
  (* init = 16'h0000 *)
  wire [15:0] y;
  output [15:0] y_q;
  reg [15:0] y_q;
  initial y_q = 16'h0000;
  assign _3_ = | _2_[19:0];
  assign _6_ = _3_ | _5_[0];
  assign _7_ = _1_[20] & _6_;
  assign _16_ = _15_[21:15] == 7'h7e;
  assign _19_ = _18_[21:15] == 7'h7f;
  assign _22_ = ~| _21_[21:15];
  assign _23_ = low_q + carry_q;
  assign _24_ = low_q + carry_q;
  assign _25_ = parity_q ^ _24_[15];
  assign _26_ = low_q + carry_q;
  assign _27_ = ~ _26_[15];
  assign _28_ = above_zero_q & _27_;
  assign _29_ = low_q + carry_q;
  assign _30_ = above_minus_one_q & _29_[15];
  assign _31_ = _28_ | _30_;
  assign _32_ = low_q + carry_q;
  assign _33_ = ~ _32_[15];
  assign _34_ = above_minus_one_q & _33_;
  assign _35_ = _31_ | _34_;
  assign _36_ = low_q + carry_q;
  assign _37_ = above_minus_two_q & _36_[15];
  assign _38_ = _35_ | _37_;
  assign _39_ = ~ inside_q;
  assign _40_ = ~ inside_q;
  assign _41_ = low_side_q ? 16'h8000 : 16'h7fff;
  always @(posedge clk)
    carry_q <= _7_;
  always @(posedge clk)
    low_q <= _9_[14:0];
  always @(posedge clk)
    parity_q <= _11_[15];
  always @(posedge clk)
    negative_q <= _13_[21];
  always @(posedge clk)
    above_minus_two_q <= _16_;
  always @(posedge clk)
    above_minus_one_q <= _19_;
  always @(posedge clk)
    above_zero_q <= _22_;
  always @(posedge clk)
    rounded_q <= _23_[14:0];
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
  assign _1_ = { x[41], x };
  assign _2_ = { x[41], x };
  assign _4_ = { x[41], x };
  assign _5_ = { _4_[41], _4_[41:21] };
  assign _8_ = { x[41], x };
  assign _9_ = { _8_[41], _8_[41:21] };
  assign _10_ = { x[41], x };
  assign _11_ = { _10_[41], _10_[41:21] };
  assign _12_ = { x[41], x };
  assign _13_ = { _12_[41], _12_[41:21] };
  assign _14_ = { x[41], x };
  assign _15_ = { _14_[41], _14_[41:21] };
  assign _17_ = { x[41], x };
  assign _18_ = { _17_[41], _17_[41:21] };
  assign _20_ = { x[41], x };
  assign _21_ = { _20_[41], _20_[41:21] };
endmodule

module \ska_column.post.sigmoid (rst, z, d_q, clk);
  wire [16:0] _1_;
  wire _10_;
  wire _11_;
  wire _12_;
  wire _13_;
  wire _14_;
  wire _15_;
  wire _16_;
  wire _17_;
  wire _18_;
  wire _19_;
  wire [16:0] _2_;
  wire _20_;
  wire _21_;
  wire [15:0] _22_;
  wire [16:0] _23_;
  wire [16:0] _24_;
  wire [14:0] _25_;
  wire [14:0] _3_;
  wire [24:0] _4_;
  wire [25:0] _5_;
  wire _6_;
  wire _7_;
  wire _8_;
  wire _9_;
  wire [10:0] a;
  reg [24:0] addend_0_d1_q;
  initial addend_0_d1_q = 25'h0000000;
  reg [24:0] addend_0_d2_q;
  initial addend_0_d2_q = 25'h0000000;
  (* init = 7'h00 *)
  wire [6:0] b;
  input clk;
  wire clk;
  (* init = 16'h0000 *)
  wire [15:0] d;
  output [15:0] d_q;
  reg [15:0] d_q;
  initial d_q = 16'h0000;
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
  wire [7:0] port__addr;
  wire [34:0] port__data;
  wire port__en;
  reg [15:0] positive_q;
  initial positive_q = 16'h0000;
  wire [17:0] product;
  input rst;
  wire rst;
  reg [25:0] sum_0_q;
  initial sum_0_q = 26'h0000000;
  reg [6:0] t_d1_q;
  initial t_d1_q = 7'h00;
  reg [6:0] t_d2_q;
  initial t_d2_q = 7'h00;
  reg [34:0] word_q;
  initial word_q = 35'h000000000;
  input [15:0] z;
  wire [15:0] z;
  reg [34:0] rom [255:0];
  initial begin
    rom[0] = 35'h400800080;
    rom[1] = 35'h3ff820080;
    rom[2] = 35'h3fe840040;
    rom[3] = 35'h3fd85ff80;
    rom[4] = 35'h3fb87fe00;
    rom[5] = 35'h3f889fb80;
    rom[6] = 35'h3f68bf780;
    rom[7] = 35'h3f28df280;
    rom[8] = 35'h3ee8feb80;
    rom[9] = 35'h3ea91e280;
    rom[10] = 35'h3e593d740;
    rom[11] = 35'h3e095c9c0;
    rom[12] = 35'h3da97b9c0;
    rom[13] = 35'h3d499a680;
    rom[14] = 35'h3cd9b9080;
    rom[15] = 35'h3c69d7740;
    rom[16] = 35'h3bf9f5a40;
    rom[17] = 35'h3b7a139c0;
    rom[18] = 35'h3afa31540;
    rom[19] = 35'h3a7a4ec80;
    rom[20] = 35'h39ea6c000;
    rom[21] = 35'h395a88ec0;
    rom[22] = 35'h38baa5940;
    rom[23] = 35'h381ac1ec0;
    rom[24] = 35'h377addf80;
    rom[25] = 35'h36daf9b40;
    rom[26] = 35'h363b151c0;
    rom[27] = 35'h358b30340;
    rom[28] = 35'h34db4af40;
    rom[29] = 35'h342b655c0;
    rom[30] = 35'h337b7f680;
    rom[31] = 35'h32bb99200;
    rom[32] = 35'h31fbb2780;
    rom[33] = 35'h314bcb740;
    rom[34] = 35'h308be4100;
    rom[35] = 35'h2fcbfc500;
    rom[36] = 35'h2f0c14300;
    rom[37] = 35'h2e4c2bac0;
    rom[38] = 35'h2d7c42cc0;
    rom[39] = 35'h2cbc59880;
    rom[40] = 35'h2bfc6fe00;
    rom[41] = 35'h2b3c85d40;
    rom[42] = 35'h2a6c9b6c0;
    rom[43] = 35'h29acb09c0;
    rom[44] = 35'h28ecc56c0;
    rom[45] = 35'h281cd9dc0;
    rom[46] = 35'h275cede80;
    rom[47] = 35'h269d01900;
    rom[48] = 35'h25dd14d80;
    rom[49] = 35'h251d27bc0;
    rom[50] = 35'h245d3a440;
    rom[51] = 35'h239d4c6c0;
    rom[52] = 35'h22dd5e340;
    rom[53] = 35'h221d6f9c0;
    rom[54] = 35'h216d80a40;
    rom[55] = 35'h20ad91540;
    rom[56] = 35'h1ffda1a80;
    rom[57] = 35'h1f4db19c0;
    rom[58] = 35'h1e9dc13c0;
    rom[59] = 35'h1dedd0800;
    rom[60] = 35'h1d3ddf6c0;
    rom[61] = 35'h1c8dee040;
    rom[62] = 35'h1bedfc440;
    rom[63] = 35'h1b3e0a340;
    rom[64] = 35'h1a9e17cc0;
    rom[65] = 35'h19fe25140;
    rom[66] = 35'h195e320c0;
    rom[67] = 35'h18be3eb40;
    rom[68] = 35'h182e4b080;
    rom[69] = 35'h178e57180;
    rom[70] = 35'h16fe62d80;
    rom[71] = 35'h166e6e500;
    rom[72] = 35'h15de79800;
    rom[73] = 35'h154e84680;
    rom[74] = 35'h14ce8f040;
    rom[75] = 35'h143e99640;
    rom[76] = 35'h13bea37c0;
    rom[77] = 35'h133ead500;
    rom[78] = 35'h12beb6e40;
    rom[79] = 35'h123ec03c0;
    rom[80] = 35'h11bec9540;
    rom[81] = 35'h114ed2300;
    rom[82] = 35'h10dedacc0;
    rom[83] = 35'h105ee3340;
    rom[84] = 35'h0ffeeb5c0;
    rom[85] = 35'h0f8ef3540;
    rom[86] = 35'h0f1efb100;
    rom[87] = 35'h0ebf02980;
    rom[88] = 35'h0e4f09f00;
    rom[89] = 35'h0def11100;
    rom[90] = 35'h0d8f18000;
    rom[91] = 35'h0d2f1ebc0;
    rom[92] = 35'h0ccf254c0;
    rom[93] = 35'h0c7f2bac0;
    rom[94] = 35'h0c1f31e40;
    rom[95] = 35'h0bcf37e80;
    rom[96] = 35'h0b6f3dc80;
    rom[97] = 35'h0b1f437c0;
    rom[98] = 35'h0acf49080;
    rom[99] = 35'h0a8f4e680;
    rom[100] = 35'h0a3f53a40;
    rom[101] = 35'h09ef58bc0;
    rom[102] = 35'h09af5dac0;
    rom[103] = 35'h095f627c0;
    rom[104] = 35'h091f67280;
    rom[105] = 35'h08df6bb00;
    rom[106] = 35'h089f70140;
    rom[107] = 35'h085f745c0;
    rom[108] = 35'h081f78840;
    rom[109] = 35'h07df7c900;
    rom[110] = 35'h07af80780;
    rom[111] = 35'h076f84480;
    rom[112] = 35'h073f87f80;
    rom[113] = 35'h070f8b8c0;
    rom[114] = 35'h06cf8f0c0;
    rom[115] = 35'h069f92700;
    rom[116] = 35'h066f95b80;
    rom[117] = 35'h063f98e80;
    rom[118] = 35'h060f9c000;
    rom[119] = 35'h05df9f000;
    rom[120] = 35'h05bfa1e80;
    rom[121] = 35'h058fa4c00;
    rom[122] = 35'h055fa7800;
    rom[123] = 35'h053faa280;
    rom[124] = 35'h050facc40;
    rom[125] = 35'h04efaf440;
    rom[126] = 35'h04cfb1b40;
    rom[127] = 35'h049fb4140;
    rom[128] = 35'h047fb65c0;
    rom[129] = 35'h045fb8980;
    rom[130] = 35'h043fbac00;
    rom[131] = 35'h041fbcd80;
    rom[132] = 35'h03ffbee40;
    rom[133] = 35'h03dfc0dc0;
    rom[134] = 35'h03bfc2c80;
    rom[135] = 35'h03afc4a00;
    rom[136] = 35'h038fc66c0;
    rom[137] = 35'h036fc8300;
    rom[138] = 35'h035fc9dc0;
    rom[139] = 35'h033fcb840;
    rom[140] = 35'h032fcd1c0;
    rom[141] = 35'h030fcea80;
    rom[142] = 35'h02ffd0280;
    rom[143] = 35'h02dfd1a00;
    rom[144] = 35'h02cfd3080;
    rom[145] = 35'h02bfd4640;
    rom[146] = 35'h029fd5bc0;
    rom[147] = 35'h028fd7040;
    rom[148] = 35'h027fd8440;
    rom[149] = 35'h026fd9780;
    rom[150] = 35'h024fdaa80;
    rom[151] = 35'h023fdbcc0;
    rom[152] = 35'h022fdce80;
    rom[153] = 35'h021fddf80;
    rom[154] = 35'h020fdf040;
    rom[155] = 35'h01ffe0040;
    rom[156] = 35'h01efe1000;
    rom[157] = 35'h01dfe1f40;
    rom[158] = 35'h01dfe2dc0;
    rom[159] = 35'h01cfe3c00;
    rom[160] = 35'h01bfe49c0;
    rom[161] = 35'h01afe5740;
    rom[162] = 35'h019fe6440;
    rom[163] = 35'h018fe7100;
    rom[164] = 35'h018fe7d00;
    rom[165] = 35'h017fe8900;
    rom[166] = 35'h016fe9480;
    rom[167] = 35'h016fe9f80;
    rom[168] = 35'h015feaa80;
    rom[169] = 35'h014feb500;
    rom[170] = 35'h014febf00;
    rom[171] = 35'h013fec900;
    rom[172] = 35'h013fed240;
    rom[173] = 35'h012fedbc0;
    rom[174] = 35'h011fee4c0;
    rom[175] = 35'h011feed40;
    rom[176] = 35'h010fef5c0;
    rom[177] = 35'h010fefe00;
    rom[178] = 35'h00fff0600;
    rom[179] = 35'h00fff0d80;
    rom[180] = 35'h00eff1500;
    rom[181] = 35'h00eff1c40;
    rom[182] = 35'h00eff2300;
    rom[183] = 35'h00dff2a00;
    rom[184] = 35'h00dff3080;
    rom[185] = 35'h00cff3700;
    rom[186] = 35'h00cff3d40;
    rom[187] = 35'h00cff4300;
    rom[188] = 35'h00bff4900;
    rom[189] = 35'h00bff4e80;
    rom[190] = 35'h00bff5400;
    rom[191] = 35'h00aff5980;
    rom[192] = 35'h00aff5e80;
    rom[193] = 35'h00aff6340;
    rom[194] = 35'h009ff6840;
    rom[195] = 35'h009ff6d00;
    rom[196] = 35'h009ff7180;
    rom[197] = 35'h009ff75c0;
    rom[198] = 35'h008ff7a40;
    rom[199] = 35'h008ff7e40;
    rom[200] = 35'h008ff8240;
    rom[201] = 35'h008ff8600;
    rom[202] = 35'h007ff8a00;
    rom[203] = 35'h007ff8d80;
    rom[204] = 35'h007ff9100;
    rom[205] = 35'h007ff9480;
    rom[206] = 35'h006ff9800;
    rom[207] = 35'h006ff9b00;
    rom[208] = 35'h006ff9e40;
    rom[209] = 35'h006ffa100;
    rom[210] = 35'h006ffa400;
    rom[211] = 35'h006ffa6c0;
    rom[212] = 35'h005ffa9c0;
    rom[213] = 35'h005ffac40;
    rom[214] = 35'h005ffaf00;
    rom[215] = 35'h005ffb180;
    rom[216] = 35'h005ffb3c0;
    rom[217] = 35'h005ffb600;
    rom[218] = 35'h004ffb880;
    rom[219] = 35'h004ffbac0;
    rom[220] = 35'h004ffbd00;
    rom[221] = 35'h004ffbf00;
    rom[222] = 35'h004ffc100;
    rom[223] = 35'h004ffc2c0;
    rom[224] = 35'h004ffc4c0;
    rom[225] = 35'h004ffc680;
    rom[226] = 35'h003ffc880;
    rom[227] = 35'h003ffca40;
    rom[228] = 35'h003ffcbc0;
    rom[229] = 35'h003ffcd80;
    rom[230] = 35'h003ffcf00;
    rom[231] = 35'h003ffd080;
    rom[232] = 35'h003ffd200;
    rom[233] = 35'h003ffd340;
    rom[234] = 35'h003ffd4c0;
    rom[235] = 35'h003ffd600;
    rom[236] = 35'h003ffd740;
    rom[237] = 35'h002ffd8c0;
    rom[238] = 35'h002ffda00;
    rom[239] = 35'h002ffdb40;
    rom[240] = 35'h002ffdc40;
    rom[241] = 35'h002ffdd80;
    rom[242] = 35'h002ffde80;
    rom[243] = 35'h002ffdf80;
    rom[244] = 35'h002ffe080;
    rom[245] = 35'h002ffe180;
    rom[246] = 35'h002ffe280;
    rom[247] = 35'h002ffe340;
    rom[248] = 35'h002ffe440;
    rom[249] = 35'h002ffe500;
    rom[250] = 35'h002ffe600;
    rom[251] = 35'h002ffe6c0;
    rom[252] = 35'h002ffe780;
    rom[253] = 35'h001ffe880;
    rom[254] = 35'h001ffe940;
    rom[255] = 35'h001ffea00;
  end
  reg [34:0] _0_;
  always @(posedge clk) begin
    _0_ <= rom[_25_[14:7]];
  end
  assign port__data = _0_;
  assign _1_ = - $signed(z);
  assign _2_ = z[15] ? _1_ : { z[15], z };
  assign _3_ = magnitude_q[14:0] | { magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15] };
  assign _5_ = product + addend_0_d2_q;
  assign _6_ = | sum_0_q[25:24];
  assign _7_ = | sum_0_q[25:24];
  assign _8_ = | sum_0_q[25:24];
  assign _9_ = | sum_0_q[25:24];
  assign _10_ = | sum_0_q[25:24];
  assign _11_ = | sum_0_q[25:24];
  assign _12_ = | sum_0_q[25:24];
  assign _13_ = | sum_0_q[25:24];
  assign _14_ = | sum_0_q[25:24];
  assign _15_ = | sum_0_q[25:24];
  assign _16_ = | sum_0_q[25:24];
  assign _17_ = | sum_0_q[25:24];
  assign _18_ = | sum_0_q[25:24];
  assign _19_ = | sum_0_q[25:24];
  assign _20_ = | sum_0_q[25:24];
  assign _21_ = | sum_0_q[25:24];
  assign _22_ = sum_0_q[23:8] | { _21_, _20_, _19_, _18_, _17_, _16_, _15_, _14_, _13_, _12_, _11_, _10_, _9_, _8_, _7_, _6_ };
  assign _23_ = - positive_q;
  assign _24_ = negative_last_d1_q ? _23_ : { 1'h0, positive_q };
  assign _25_ = magnitude_q[14:0] | { magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15], magnitude_q[15] };
  always @(posedge clk)
    magnitude_q <= _2_[15:0];
  always @(posedge clk)
    negative_d1_q <= z[15];
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
    positive_q <= _22_;
  always @(posedge clk)
    negative_last_d1_q <= negative_late_d5_q;
  always @(posedge clk)
    d_q <= _24_[15:0];
  \ska_column.post.sigmoid.product_0  product_0 (
    .a(word_q[34:24]),
    .b(t_d2_q),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  assign port__addr = _25_[14:7];
  assign port__en = 1'h1;
  assign a = word_q[34:24];
  assign b = t_d2_q;
  assign d = d_q;
  assign _4_ = { 1'h0, word_q[23:0] };
endmodule

module \ska_column.post.sigmoid.product_0 (rst, product, a, b, clk);
  wire [17:0] _1_;
  wire [18:0] _2_;
  input [10:0] a;
  wire [10:0] a;
  reg [10:0] a_q;
  initial a_q = 11'h000;
  input [6:0] b;
  wire [6:0] b;
  reg [6:0] b_q;
  initial b_q = 7'h00;
  input clk;
  wire clk;
  reg [17:0] partial_0_0_q;
  initial partial_0_0_q = 18'h00000;
  output [17:0] product;
  wire [17:0] product;
  input rst;
  wire rst;
  assign _1_ = a_q * b_q;
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= _1_;
  assign product = _2_[17:0];
  assign _2_ = { 1'h0, partial_0_0_q };
endmodule

module \ska_column.updater (w, b, cut, clk, rst, w_next, overflow, a);
  reg unused_4_;
  initial unused_4_ = 0;
  reg [40:0] _1_;
  wire _10_;
  wire _100_;
  wire _101_;
  wire _102_;
  wire [23:0] _103_;
  reg [23:0] _104_;
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
  reg [28:0] _29_;
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
  reg [25:0] _57_;
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
  wire [26:0] _88_;
  wire [26:0] _89_;
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
  input [41:0] a;
  wire [41:0] a;
  wire [41:0] \a$1 ;
  input [17:0] b;
  wire [17:0] b;
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
  reg [1:0] cut_0_d4_q;
  initial cut_0_d4_q = 2'h0;
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
  output overflow;
  reg overflow;
  initial overflow = 1'h0;
  (* init = 1'h0 *)
  wire overflow_q;
  wire [59:0] product;
  input rst;
  wire rst;
  reg sticky_0_q;
  initial sticky_0_q = 1'h0;
  reg sticky_1_q;
  initial sticky_1_q = 1'h0;
  reg sticky_2_q;
  initial sticky_2_q = 1'h0;
  reg [25:0] total_q;
  initial total_q = 26'h0000000;
  reg [40:0] value_0_q;
  initial value_0_q = 41'h00000000000;
  reg [28:0] value_1_q;
  initial value_1_q = 29'h00000000;
  reg [25:0] value_2_q;
  initial value_2_q = 26'h0000000;
  input [23:0] w;
  wire [23:0] w;
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
  reg [23:0] w_late_d1_q;
  initial w_late_d1_q = 24'h000000;
  output [23:0] w_next;
  reg [23:0] w_next;
  initial w_next = 24'h000000;
  (* init = 24'h000000 *)
  wire [23:0] w_next_q;
  assign _2_ = | { product[14:0], 1'h0 };
  assign _3_ = | { product[30:0], 1'h0 };
  assign _4_ = | { product[46:0], 1'h0 };
  assign _7_ = & { product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59:39] };
  assign _8_ = | { product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59:39] };
  assign _9_ = ~ _8_;
  assign _10_ = _7_ | _9_;
  assign _11_ = ~ _10_;
  assign _12_ = & { product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59:55] };
  assign _13_ = | { product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59:55] };
  assign _14_ = ~ _13_;
  assign _15_ = _12_ | _14_;
  assign _16_ = ~ _15_;
  assign _19_ = ~ _18_;
  assign _24_ = ~ _23_;
  assign _30_ = | value_0_q[3:0];
  assign _31_ = | value_0_q[7:0];
  assign _32_ = | value_0_q[11:0];
  assign _34_ = sticky_0_q | _33_;
  assign _35_ = & { value_0_q[40], value_0_q[40], value_0_q[40], value_0_q[40], value_0_q[40:28] };
  assign _36_ = | { value_0_q[40], value_0_q[40], value_0_q[40], value_0_q[40], value_0_q[40:28] };
  assign _37_ = ~ _36_;
  assign _38_ = _35_ | _37_;
  assign _39_ = ~ _38_;
  assign _40_ = & { value_0_q[40], value_0_q[40], value_0_q[40], value_0_q[40], value_0_q[40:32] };
  assign _41_ = | { value_0_q[40], value_0_q[40], value_0_q[40], value_0_q[40], value_0_q[40:32] };
  assign _42_ = ~ _41_;
  assign _43_ = _40_ | _42_;
  assign _44_ = ~ _43_;
  assign _45_ = & { value_0_q[40], value_0_q[40], value_0_q[40], value_0_q[40], value_0_q[40:36] };
  assign _46_ = | { value_0_q[40], value_0_q[40], value_0_q[40], value_0_q[40], value_0_q[40:36] };
  assign _47_ = ~ _46_;
  assign _48_ = _45_ | _47_;
  assign _49_ = ~ _48_;
  assign _52_ = ~ _51_;
  assign _56_ = huge_0_q | _55_;
  assign _59_ = | value_1_q[1:0];
  assign _60_ = | value_1_q[2:0];
  assign _62_ = sticky_1_q | _61_;
  assign _63_ = & { value_1_q[28], value_1_q[28:25] };
  assign _64_ = | { value_1_q[28], value_1_q[28:25] };
  assign _65_ = ~ _64_;
  assign _66_ = _63_ | _65_;
  assign _67_ = ~ _66_;
  assign _68_ = & { value_1_q[28], value_1_q[28:26] };
  assign _69_ = | { value_1_q[28], value_1_q[28:26] };
  assign _70_ = ~ _69_;
  assign _71_ = _68_ | _70_;
  assign _72_ = ~ _71_;
  assign _73_ = & { value_1_q[28], value_1_q[28:27] };
  assign _74_ = | { value_1_q[28], value_1_q[28:27] };
  assign _75_ = ~ _74_;
  assign _76_ = _73_ | _75_;
  assign _77_ = ~ _76_;
  assign _80_ = ~ _79_;
  assign _84_ = huge_1_q | _83_;
  assign _85_ = value_2_q[1] ^ w_d7_q[0];
  assign _86_ = sticky_2_q | _85_;
  assign _87_ = value_2_q[0] & _86_;
  assign _88_ = $signed({ w_late_d1_q, 1'h1 }) + $signed({ kept_d1_q, carry_q });
  assign _90_ = & total_q[25:23];
  assign _91_ = | total_q[25:23];
  assign _92_ = ~ _91_;
  assign _93_ = _90_ | _92_;
  assign _94_ = ~ _93_;
  assign _95_ = huge_d2_q | _94_;
  assign _96_ = & total_q[25:23];
  assign _97_ = | total_q[25:23];
  assign _98_ = ~ _97_;
  assign _99_ = _96_ | _98_;
  assign _100_ = ~ _99_;
  assign _101_ = huge_d2_q | _100_;
  assign _102_ = huge_d2_q ? negative_d2_q : total_q[25];
  assign _103_ = _102_ ? 24'h800000 : 24'h7fffff;
  always @(posedge clk)
    negative_early_d1_q <= product[59];
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
    cut_1_d5_q <= cut_1_d4_q;
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
    cut_2_d6_q <= cut_2_d5_q;
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
    w_d7_q <= w_d6_q;
  always @(posedge clk)
    carry_q <= _87_;
  always @(posedge clk)
    kept_d1_q <= value_2_q[25:1];
  always @(posedge clk)
    w_late_d1_q <= w_d7_q;
  always @(posedge clk)
    total_q <= _89_[25:0];
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
  \ska_column.updater.product$55  \product$55  (
    .a(a),
    .b(b),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  always @* begin
    if (unused_4_) begin end
    (* full_case = 32'd1 *)
    casez (cut_0_d4_q)
      2'h0:
          _1_ = { product[39:0], 1'h0 };
      2'h1:
          _1_ = product[55:15];
      2'h2:
          _1_ = { product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59:31] };
      2'h3:
          _1_ = { product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59], product[59:47] };
      default: /* keeps its value */;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    (* full_case = 32'd1 *)
    casez (cut_0_d4_q)
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
    casez (cut_0_d4_q)
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
    casez (cut_1_d5_q)
      2'h0:
          _29_ = value_0_q[28:0];
      2'h1:
          _29_ = value_0_q[32:4];
      2'h2:
          _29_ = value_0_q[36:8];
      2'h3:
          _29_ = value_0_q[40:12];
      default: /* keeps its value */;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    (* full_case = 32'd1 *)
    casez (cut_1_d5_q)
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
    casez (cut_1_d5_q)
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
    casez (cut_2_d6_q)
      2'h0:
          _57_ = value_1_q[25:0];
      2'h1:
          _57_ = value_1_q[26:1];
      2'h2:
          _57_ = value_1_q[27:2];
      2'h3:
          _57_ = value_1_q[28:3];
      default: /* keeps its value */;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    (* full_case = 32'd1 *)
    casez (cut_2_d6_q)
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
    casez (cut_2_d6_q)
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
    _104_ = total_q[23:0];
    if (_101_) begin
      _104_ = _103_;
    end
  end
  assign \a$1  = a;
  assign mantissa = b;
  assign w_next_q = w_next;
  assign overflow_q = overflow;
  assign _6_ = _5_;
  assign _17_ = product[59];
  assign _18_ = product[59];
  assign _22_ = product[59];
  assign _23_ = product[59];
  assign _28_ = _27_;
  assign _50_ = value_0_q[40];
  assign _51_ = value_0_q[40];
  assign _58_ = value_1_q[0];
  assign _78_ = value_1_q[28];
  assign _79_ = value_1_q[28];
  assign _89_ = { _88_[26], _88_[26:1] };
  assign _20_ = 1'h1;
  assign _21_ = 1'h0;
  assign _25_ = 1'h1;
  assign _26_ = 1'h0;
  assign _53_ = 1'h1;
  assign _54_ = 1'h0;
  assign _81_ = 1'h1;
  assign _82_ = 1'h0;
endmodule

module \ska_column.updater.product$55 (b, clk, rst, product, a);
  wire [33:0] _1_;
  wire [24:0] _2_;
  wire [33:0] _3_;
  wire [42:0] _4_;
  wire [43:0] _5_;
  wire [43:0] _6_;
  wire [60:0] _7_;
  input [41:0] a;
  wire [41:0] a;
  reg [41:0] a_q;
  initial a_q = 42'h00000000000;
  input [17:0] b;
  wire [17:0] b;
  reg [17:0] b_q;
  initial b_q = 18'h00000;
  input clk;
  wire clk;
  reg [33:0] partial_0_0_q;
  initial partial_0_0_q = 34'h000000000;
  reg [24:0] partial_0_1_q;
  initial partial_0_1_q = 25'h0000000;
  reg [33:0] partial_1_0_q;
  initial partial_1_0_q = 34'h000000000;
  reg [41:0] partial_2_0_q;
  initial partial_2_0_q = 42'h00000000000;
  output [59:0] product;
  wire [59:0] product;
  input rst;
  wire rst;
  reg [59:0] sum_1_0_q;
  initial sum_1_0_q = 60'h000000000000000;
  reg [41:0] sum_1_1_d1_q;
  initial sum_1_1_d1_q = 42'h00000000000;
  reg [59:0] sum_2_0_q;
  initial sum_2_0_q = 60'h000000000000000;
  assign _3_ = a_q[33:17] * b_q[16:0];
  assign _4_ = { a_q[41], a_q } & { 1'h0, b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17] };
  assign _5_ = $signed({ partial_0_1_q, partial_0_0_q[33:17] }) + $signed({ 1'h0, partial_1_0_q });
  assign _6_ = $signed(sum_1_0_q[59:17]) + $signed(sum_1_1_d1_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= _1_;
  always @(posedge clk)
    partial_0_1_q <= _2_;
  always @(posedge clk)
    partial_1_0_q <= _3_;
  always @(posedge clk)
    partial_2_0_q <= _4_[41:0];
  always @(posedge clk)
    sum_1_0_q <= { _5_[42:0], partial_0_0_q[16:0] };
  always @(posedge clk)
    sum_1_1_d1_q <= partial_2_0_q;
  always @(posedge clk)
    sum_2_0_q <= { _6_[42:0], sum_1_0_q[16:0] };
  assign _1_ = a_q[16:0] * b_q[16:0];
  assign _2_ = $signed(a_q[41:34]) * $signed({ 1'h0, b_q[16:0] });
  assign product = _7_[59:0];
  assign _7_ = { sum_2_0_q[59], sum_2_0_q };
endmodule

module \ska_column.view_d (y, x);
  wire [16:0] _1_;
  input [15:0] x;
  wire [15:0] x;
  output [15:0] y;
  wire [15:0] y;
  assign y = _1_[15:0];
  assign _1_ = { 1'h0, x };
endmodule

module \ska_column.view_w (clk, rst, y_q, overflow_q, x);
  reg unused_5_;
  initial unused_5_ = 0;
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
  wire [15:0] _23_;
  wire [15:0] _24_;
  wire _25_;
  wire [15:0] _26_;
  wire _27_;
  wire _28_;
  wire [15:0] _29_;
  wire _3_;
  wire _30_;
  wire _31_;
  wire [15:0] _32_;
  wire _33_;
  wire _34_;
  wire _35_;
  wire [15:0] _36_;
  wire _37_;
  wire _38_;
  wire _39_;
  wire [24:0] _4_;
  wire _40_;
  wire [15:0] _41_;
  reg [15:0] _42_;
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
  reg [14:0] low_q;
  initial low_q = 15'h0000;
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
  reg [14:0] rounded_q;
  initial rounded_q = 15'h0000;
  input rst;
  wire rst;
  reg top_q;
  initial top_q = 1'h0;
  input [23:0] x;
  wire [23:0] x;
  (* init = 16'h0000 *)
  wire [15:0] y;
  output [15:0] y_q;
  reg [15:0] y_q;
  initial y_q = 16'h0000;
  assign _3_ = | _2_[6:0];
  assign _6_ = _3_ | _5_[0];
  assign _7_ = _1_[7] & _6_;
  assign _16_ = _15_[16:15] == 2'h2;
  assign _19_ = _18_[16:15] == 2'h3;
  assign _22_ = ~| _21_[16:15];
  assign _23_ = low_q + carry_q;
  assign _24_ = low_q + carry_q;
  assign _25_ = parity_q ^ _24_[15];
  assign _26_ = low_q + carry_q;
  assign _27_ = ~ _26_[15];
  assign _28_ = above_zero_q & _27_;
  assign _29_ = low_q + carry_q;
  assign _30_ = above_minus_one_q & _29_[15];
  assign _31_ = _28_ | _30_;
  assign _32_ = low_q + carry_q;
  assign _33_ = ~ _32_[15];
  assign _34_ = above_minus_one_q & _33_;
  assign _35_ = _31_ | _34_;
  assign _36_ = low_q + carry_q;
  assign _37_ = above_minus_two_q & _36_[15];
  assign _38_ = _35_ | _37_;
  assign _39_ = ~ inside_q;
  assign _40_ = ~ inside_q;
  assign _41_ = low_side_q ? 16'h8000 : 16'h7fff;
  always @(posedge clk)
    carry_q <= _7_;
  always @(posedge clk)
    low_q <= _9_[14:0];
  always @(posedge clk)
    parity_q <= _11_[15];
  always @(posedge clk)
    negative_q <= _13_[16];
  always @(posedge clk)
    above_minus_two_q <= _16_;
  always @(posedge clk)
    above_minus_one_q <= _19_;
  always @(posedge clk)
    above_zero_q <= _22_;
  always @(posedge clk)
    rounded_q <= _23_[14:0];
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

module ska_datapath(update, load, g, w, psum_in, post_valid, post_acc, post_b, post_layer0, post_d_prev, post_first, updater_a, updater_w, updater_mantissa, updater_cut, view_w_x, view_d_x, clk, rst, psum_out, post_out_valid
, post_z, post_d, post_g, post_z_overflow, post_g_overflow, updater_w_next, updater_overflow, view_w_y, view_w_overflow, view_d_y, view_d_overflow, x);
  wire [20:0] _1_;
  wire [20:0] _10_;
  wire [20:0] _11_;
  wire [20:0] _12_;
  wire [20:0] _13_;
  wire [20:0] _14_;
  wire [20:0] _15_;
  wire [20:0] _16_;
  wire [20:0] _17_;
  wire [20:0] _18_;
  wire [20:0] _19_;
  wire [20:0] _2_;
  wire [20:0] _20_;
  wire [20:0] _21_;
  wire [20:0] _22_;
  wire [20:0] _23_;
  wire [20:0] _24_;
  wire [20:0] _25_;
  wire [20:0] _26_;
  wire [20:0] _27_;
  wire [20:0] _28_;
  wire [20:0] _29_;
  wire [20:0] _3_;
  wire [20:0] _30_;
  wire [20:0] _31_;
  wire [20:0] _32_;
  wire [20:0] _4_;
  wire [20:0] _5_;
  wire [20:0] _6_;
  wire [20:0] _7_;
  wire [20:0] _8_;
  wire [20:0] _9_;
  input clk;
  wire clk;
  input [255:0] g;
  wire [255:0] g;
  wire [255:0] \g$36 ;
  input [15:0] load;
  wire [15:0] load;
  wire [15:0] \load$35 ;
  input [671:0] post_acc;
  wire [671:0] post_acc;
  input [383:0] post_b;
  wire [383:0] post_b;
  output [255:0] post_d;
  wire [255:0] post_d;
  wire [15:0] post_d_0;
  wire [15:0] post_d_1;
  wire [15:0] post_d_10;
  wire [15:0] post_d_11;
  wire [15:0] post_d_12;
  wire [15:0] post_d_13;
  wire [15:0] post_d_14;
  wire [15:0] post_d_15;
  wire [15:0] post_d_2;
  wire [15:0] post_d_3;
  wire [15:0] post_d_4;
  wire [15:0] post_d_5;
  wire [15:0] post_d_6;
  wire [15:0] post_d_7;
  wire [15:0] post_d_8;
  wire [15:0] post_d_9;
  input [255:0] post_d_prev;
  wire [255:0] post_d_prev;
  input [15:0] post_first;
  wire [15:0] post_first;
  output [255:0] post_g;
  wire [255:0] post_g;
  wire [15:0] post_g_0;
  wire [15:0] post_g_1;
  wire [15:0] post_g_10;
  wire [15:0] post_g_11;
  wire [15:0] post_g_12;
  wire [15:0] post_g_13;
  wire [15:0] post_g_14;
  wire [15:0] post_g_15;
  wire [15:0] post_g_2;
  wire [15:0] post_g_3;
  wire [15:0] post_g_4;
  wire [15:0] post_g_5;
  wire [15:0] post_g_6;
  wire [15:0] post_g_7;
  wire [15:0] post_g_8;
  wire [15:0] post_g_9;
  output [15:0] post_g_overflow;
  wire [15:0] post_g_overflow;
  wire post_g_overflow_0;
  wire post_g_overflow_1;
  wire post_g_overflow_10;
  wire post_g_overflow_11;
  wire post_g_overflow_12;
  wire post_g_overflow_13;
  wire post_g_overflow_14;
  wire post_g_overflow_15;
  wire post_g_overflow_2;
  wire post_g_overflow_3;
  wire post_g_overflow_4;
  wire post_g_overflow_5;
  wire post_g_overflow_6;
  wire post_g_overflow_7;
  wire post_g_overflow_8;
  wire post_g_overflow_9;
  input [15:0] post_layer0;
  wire [15:0] post_layer0;
  output [15:0] post_out_valid;
  wire [15:0] post_out_valid;
  wire post_out_valid_0;
  wire post_out_valid_1;
  wire post_out_valid_10;
  wire post_out_valid_11;
  wire post_out_valid_12;
  wire post_out_valid_13;
  wire post_out_valid_14;
  wire post_out_valid_15;
  wire post_out_valid_2;
  wire post_out_valid_3;
  wire post_out_valid_4;
  wire post_out_valid_5;
  wire post_out_valid_6;
  wire post_out_valid_7;
  wire post_out_valid_8;
  wire post_out_valid_9;
  input [15:0] post_valid;
  wire [15:0] post_valid;
  output [255:0] post_z;
  wire [255:0] post_z;
  wire [15:0] post_z_0;
  wire [15:0] post_z_1;
  wire [15:0] post_z_10;
  wire [15:0] post_z_11;
  wire [15:0] post_z_12;
  wire [15:0] post_z_13;
  wire [15:0] post_z_14;
  wire [15:0] post_z_15;
  wire [15:0] post_z_2;
  wire [15:0] post_z_3;
  wire [15:0] post_z_4;
  wire [15:0] post_z_5;
  wire [15:0] post_z_6;
  wire [15:0] post_z_7;
  wire [15:0] post_z_8;
  wire [15:0] post_z_9;
  output [15:0] post_z_overflow;
  wire [15:0] post_z_overflow;
  wire post_z_overflow_0;
  wire post_z_overflow_1;
  wire post_z_overflow_10;
  wire post_z_overflow_11;
  wire post_z_overflow_12;
  wire post_z_overflow_13;
  wire post_z_overflow_14;
  wire post_z_overflow_15;
  wire post_z_overflow_2;
  wire post_z_overflow_3;
  wire post_z_overflow_4;
  wire post_z_overflow_5;
  wire post_z_overflow_6;
  wire post_z_overflow_7;
  wire post_z_overflow_8;
  wire post_z_overflow_9;
  input [671:0] psum_in;
  wire [671:0] psum_in;
  wire [671:0] \psum_in$38 ;
  output [671:0] psum_out;
  wire [671:0] psum_out;
  wire [671:0] \psum_out$39 ;
  input rst;
  wire rst;
  input [15:0] update;
  wire [15:0] update;
  wire [15:0] \update$34 ;
  input [671:0] updater_a;
  wire [671:0] updater_a;
  input [95:0] updater_cut;
  wire [95:0] updater_cut;
  input [287:0] updater_mantissa;
  wire [287:0] updater_mantissa;
  output [15:0] updater_overflow;
  wire [15:0] updater_overflow;
  wire updater_overflow_0;
  wire updater_overflow_1;
  wire updater_overflow_10;
  wire updater_overflow_11;
  wire updater_overflow_12;
  wire updater_overflow_13;
  wire updater_overflow_14;
  wire updater_overflow_15;
  wire updater_overflow_2;
  wire updater_overflow_3;
  wire updater_overflow_4;
  wire updater_overflow_5;
  wire updater_overflow_6;
  wire updater_overflow_7;
  wire updater_overflow_8;
  wire updater_overflow_9;
  input [383:0] updater_w;
  wire [383:0] updater_w;
  output [383:0] updater_w_next;
  wire [383:0] updater_w_next;
  wire [23:0] updater_w_next_0;
  wire [23:0] updater_w_next_1;
  wire [23:0] updater_w_next_10;
  wire [23:0] updater_w_next_11;
  wire [23:0] updater_w_next_12;
  wire [23:0] updater_w_next_13;
  wire [23:0] updater_w_next_14;
  wire [23:0] updater_w_next_15;
  wire [23:0] updater_w_next_2;
  wire [23:0] updater_w_next_3;
  wire [23:0] updater_w_next_4;
  wire [23:0] updater_w_next_5;
  wire [23:0] updater_w_next_6;
  wire [23:0] updater_w_next_7;
  wire [23:0] updater_w_next_8;
  wire [23:0] updater_w_next_9;
  output [15:0] view_d_overflow;
  wire [15:0] view_d_overflow;
  wire view_d_overflow_0;
  wire view_d_overflow_1;
  wire view_d_overflow_10;
  wire view_d_overflow_11;
  wire view_d_overflow_12;
  wire view_d_overflow_13;
  wire view_d_overflow_14;
  wire view_d_overflow_15;
  wire view_d_overflow_2;
  wire view_d_overflow_3;
  wire view_d_overflow_4;
  wire view_d_overflow_5;
  wire view_d_overflow_6;
  wire view_d_overflow_7;
  wire view_d_overflow_8;
  wire view_d_overflow_9;
  input [255:0] view_d_x;
  wire [255:0] view_d_x;
  output [255:0] view_d_y;
  wire [255:0] view_d_y;
  wire [15:0] view_d_y_0;
  wire [15:0] view_d_y_1;
  wire [15:0] view_d_y_10;
  wire [15:0] view_d_y_11;
  wire [15:0] view_d_y_12;
  wire [15:0] view_d_y_13;
  wire [15:0] view_d_y_14;
  wire [15:0] view_d_y_15;
  wire [15:0] view_d_y_2;
  wire [15:0] view_d_y_3;
  wire [15:0] view_d_y_4;
  wire [15:0] view_d_y_5;
  wire [15:0] view_d_y_6;
  wire [15:0] view_d_y_7;
  wire [15:0] view_d_y_8;
  wire [15:0] view_d_y_9;
  output [15:0] view_w_overflow;
  wire [15:0] view_w_overflow;
  wire view_w_overflow_0;
  wire view_w_overflow_1;
  wire view_w_overflow_10;
  wire view_w_overflow_11;
  wire view_w_overflow_12;
  wire view_w_overflow_13;
  wire view_w_overflow_14;
  wire view_w_overflow_15;
  wire view_w_overflow_2;
  wire view_w_overflow_3;
  wire view_w_overflow_4;
  wire view_w_overflow_5;
  wire view_w_overflow_6;
  wire view_w_overflow_7;
  wire view_w_overflow_8;
  wire view_w_overflow_9;
  input [383:0] view_w_x;
  wire [383:0] view_w_x;
  output [255:0] view_w_y;
  wire [255:0] view_w_y;
  wire [15:0] view_w_y_0;
  wire [15:0] view_w_y_1;
  wire [15:0] view_w_y_10;
  wire [15:0] view_w_y_11;
  wire [15:0] view_w_y_12;
  wire [15:0] view_w_y_13;
  wire [15:0] view_w_y_14;
  wire [15:0] view_w_y_15;
  wire [15:0] view_w_y_2;
  wire [15:0] view_w_y_3;
  wire [15:0] view_w_y_4;
  wire [15:0] view_w_y_5;
  wire [15:0] view_w_y_6;
  wire [15:0] view_w_y_7;
  wire [15:0] view_w_y_8;
  wire [15:0] view_w_y_9;
  input [255:0] w;
  wire [255:0] w;
  wire [255:0] \w$37 ;
  input [255:0] x;
  wire [255:0] x;
  wire [255:0] \x$33 ;
  \ska_datapath.array  array (
    .clk(clk),
    .g(g),
    .load(load),
    .psum_hi_15_0(_1_),
    .psum_hi_15_1(_2_),
    .psum_hi_15_10(_11_),
    .psum_hi_15_11(_12_),
    .psum_hi_15_12(_13_),
    .psum_hi_15_13(_14_),
    .psum_hi_15_14(_15_),
    .psum_hi_15_15(_16_),
    .psum_hi_15_2(_3_),
    .psum_hi_15_3(_4_),
    .psum_hi_15_4(_5_),
    .psum_hi_15_5(_6_),
    .psum_hi_15_6(_7_),
    .psum_hi_15_7(_8_),
    .psum_hi_15_8(_9_),
    .psum_hi_15_9(_10_),
    .psum_in(psum_in),
    .psum_lo_out_q_0(_17_),
    .psum_lo_out_q_1(_18_),
    .psum_lo_out_q_10(_27_),
    .psum_lo_out_q_11(_28_),
    .psum_lo_out_q_12(_29_),
    .psum_lo_out_q_13(_30_),
    .psum_lo_out_q_14(_31_),
    .psum_lo_out_q_15(_32_),
    .psum_lo_out_q_2(_19_),
    .psum_lo_out_q_3(_20_),
    .psum_lo_out_q_4(_21_),
    .psum_lo_out_q_5(_22_),
    .psum_lo_out_q_6(_23_),
    .psum_lo_out_q_7(_24_),
    .psum_lo_out_q_8(_25_),
    .psum_lo_out_q_9(_26_),
    .rst(rst),
    .update(update),
    .w(w),
    .x(x)
  );
  ska_column column_0 (
    .clk(clk),
    .post_acc(post_acc[41:0]),
    .post_b(post_b[23:0]),
    .post_d(post_d_0),
    .post_d_prev(post_d_prev[15:0]),
    .post_first(post_first[0]),
    .post_g(post_g_0),
    .post_g_overflow(post_g_overflow_0),
    .post_layer0(post_layer0[0]),
    .post_out_valid(post_out_valid_0),
    .post_valid(post_valid[0]),
    .post_z(post_z_0),
    .post_z_overflow(post_z_overflow_0),
    .rst(rst),
    .updater_a(updater_a[41:0]),
    .updater_cut(updater_cut[5:0]),
    .updater_mantissa(updater_mantissa[17:0]),
    .updater_overflow(updater_overflow_0),
    .updater_w(updater_w[23:0]),
    .updater_w_next(updater_w_next_0),
    .view_d_overflow(view_d_overflow_0),
    .view_d_x(view_d_x[15:0]),
    .view_d_y(view_d_y_0),
    .view_w_overflow(view_w_overflow_0),
    .view_w_x(view_w_x[23:0]),
    .view_w_y(view_w_y_0)
  );
  ska_column column_1 (
    .clk(clk),
    .post_acc(post_acc[83:42]),
    .post_b(post_b[47:24]),
    .post_d(post_d_1),
    .post_d_prev(post_d_prev[31:16]),
    .post_first(post_first[1]),
    .post_g(post_g_1),
    .post_g_overflow(post_g_overflow_1),
    .post_layer0(post_layer0[1]),
    .post_out_valid(post_out_valid_1),
    .post_valid(post_valid[1]),
    .post_z(post_z_1),
    .post_z_overflow(post_z_overflow_1),
    .rst(rst),
    .updater_a(updater_a[83:42]),
    .updater_cut(updater_cut[11:6]),
    .updater_mantissa(updater_mantissa[35:18]),
    .updater_overflow(updater_overflow_1),
    .updater_w(updater_w[47:24]),
    .updater_w_next(updater_w_next_1),
    .view_d_overflow(view_d_overflow_1),
    .view_d_x(view_d_x[31:16]),
    .view_d_y(view_d_y_1),
    .view_w_overflow(view_w_overflow_1),
    .view_w_x(view_w_x[47:24]),
    .view_w_y(view_w_y_1)
  );
  ska_column column_10 (
    .clk(clk),
    .post_acc(post_acc[461:420]),
    .post_b(post_b[263:240]),
    .post_d(post_d_10),
    .post_d_prev(post_d_prev[175:160]),
    .post_first(post_first[10]),
    .post_g(post_g_10),
    .post_g_overflow(post_g_overflow_10),
    .post_layer0(post_layer0[10]),
    .post_out_valid(post_out_valid_10),
    .post_valid(post_valid[10]),
    .post_z(post_z_10),
    .post_z_overflow(post_z_overflow_10),
    .rst(rst),
    .updater_a(updater_a[461:420]),
    .updater_cut(updater_cut[65:60]),
    .updater_mantissa(updater_mantissa[197:180]),
    .updater_overflow(updater_overflow_10),
    .updater_w(updater_w[263:240]),
    .updater_w_next(updater_w_next_10),
    .view_d_overflow(view_d_overflow_10),
    .view_d_x(view_d_x[175:160]),
    .view_d_y(view_d_y_10),
    .view_w_overflow(view_w_overflow_10),
    .view_w_x(view_w_x[263:240]),
    .view_w_y(view_w_y_10)
  );
  ska_column column_11 (
    .clk(clk),
    .post_acc(post_acc[503:462]),
    .post_b(post_b[287:264]),
    .post_d(post_d_11),
    .post_d_prev(post_d_prev[191:176]),
    .post_first(post_first[11]),
    .post_g(post_g_11),
    .post_g_overflow(post_g_overflow_11),
    .post_layer0(post_layer0[11]),
    .post_out_valid(post_out_valid_11),
    .post_valid(post_valid[11]),
    .post_z(post_z_11),
    .post_z_overflow(post_z_overflow_11),
    .rst(rst),
    .updater_a(updater_a[503:462]),
    .updater_cut(updater_cut[71:66]),
    .updater_mantissa(updater_mantissa[215:198]),
    .updater_overflow(updater_overflow_11),
    .updater_w(updater_w[287:264]),
    .updater_w_next(updater_w_next_11),
    .view_d_overflow(view_d_overflow_11),
    .view_d_x(view_d_x[191:176]),
    .view_d_y(view_d_y_11),
    .view_w_overflow(view_w_overflow_11),
    .view_w_x(view_w_x[287:264]),
    .view_w_y(view_w_y_11)
  );
  ska_column column_12 (
    .clk(clk),
    .post_acc(post_acc[545:504]),
    .post_b(post_b[311:288]),
    .post_d(post_d_12),
    .post_d_prev(post_d_prev[207:192]),
    .post_first(post_first[12]),
    .post_g(post_g_12),
    .post_g_overflow(post_g_overflow_12),
    .post_layer0(post_layer0[12]),
    .post_out_valid(post_out_valid_12),
    .post_valid(post_valid[12]),
    .post_z(post_z_12),
    .post_z_overflow(post_z_overflow_12),
    .rst(rst),
    .updater_a(updater_a[545:504]),
    .updater_cut(updater_cut[77:72]),
    .updater_mantissa(updater_mantissa[233:216]),
    .updater_overflow(updater_overflow_12),
    .updater_w(updater_w[311:288]),
    .updater_w_next(updater_w_next_12),
    .view_d_overflow(view_d_overflow_12),
    .view_d_x(view_d_x[207:192]),
    .view_d_y(view_d_y_12),
    .view_w_overflow(view_w_overflow_12),
    .view_w_x(view_w_x[311:288]),
    .view_w_y(view_w_y_12)
  );
  ska_column column_13 (
    .clk(clk),
    .post_acc(post_acc[587:546]),
    .post_b(post_b[335:312]),
    .post_d(post_d_13),
    .post_d_prev(post_d_prev[223:208]),
    .post_first(post_first[13]),
    .post_g(post_g_13),
    .post_g_overflow(post_g_overflow_13),
    .post_layer0(post_layer0[13]),
    .post_out_valid(post_out_valid_13),
    .post_valid(post_valid[13]),
    .post_z(post_z_13),
    .post_z_overflow(post_z_overflow_13),
    .rst(rst),
    .updater_a(updater_a[587:546]),
    .updater_cut(updater_cut[83:78]),
    .updater_mantissa(updater_mantissa[251:234]),
    .updater_overflow(updater_overflow_13),
    .updater_w(updater_w[335:312]),
    .updater_w_next(updater_w_next_13),
    .view_d_overflow(view_d_overflow_13),
    .view_d_x(view_d_x[223:208]),
    .view_d_y(view_d_y_13),
    .view_w_overflow(view_w_overflow_13),
    .view_w_x(view_w_x[335:312]),
    .view_w_y(view_w_y_13)
  );
  ska_column column_14 (
    .clk(clk),
    .post_acc(post_acc[629:588]),
    .post_b(post_b[359:336]),
    .post_d(post_d_14),
    .post_d_prev(post_d_prev[239:224]),
    .post_first(post_first[14]),
    .post_g(post_g_14),
    .post_g_overflow(post_g_overflow_14),
    .post_layer0(post_layer0[14]),
    .post_out_valid(post_out_valid_14),
    .post_valid(post_valid[14]),
    .post_z(post_z_14),
    .post_z_overflow(post_z_overflow_14),
    .rst(rst),
    .updater_a(updater_a[629:588]),
    .updater_cut(updater_cut[89:84]),
    .updater_mantissa(updater_mantissa[269:252]),
    .updater_overflow(updater_overflow_14),
    .updater_w(updater_w[359:336]),
    .updater_w_next(updater_w_next_14),
    .view_d_overflow(view_d_overflow_14),
    .view_d_x(view_d_x[239:224]),
    .view_d_y(view_d_y_14),
    .view_w_overflow(view_w_overflow_14),
    .view_w_x(view_w_x[359:336]),
    .view_w_y(view_w_y_14)
  );
  ska_column column_15 (
    .clk(clk),
    .post_acc(post_acc[671:630]),
    .post_b(post_b[383:360]),
    .post_d(post_d_15),
    .post_d_prev(post_d_prev[255:240]),
    .post_first(post_first[15]),
    .post_g(post_g_15),
    .post_g_overflow(post_g_overflow_15),
    .post_layer0(post_layer0[15]),
    .post_out_valid(post_out_valid_15),
    .post_valid(post_valid[15]),
    .post_z(post_z_15),
    .post_z_overflow(post_z_overflow_15),
    .rst(rst),
    .updater_a(updater_a[671:630]),
    .updater_cut(updater_cut[95:90]),
    .updater_mantissa(updater_mantissa[287:270]),
    .updater_overflow(updater_overflow_15),
    .updater_w(updater_w[383:360]),
    .updater_w_next(updater_w_next_15),
    .view_d_overflow(view_d_overflow_15),
    .view_d_x(view_d_x[255:240]),
    .view_d_y(view_d_y_15),
    .view_w_overflow(view_w_overflow_15),
    .view_w_x(view_w_x[383:360]),
    .view_w_y(view_w_y_15)
  );
  ska_column column_2 (
    .clk(clk),
    .post_acc(post_acc[125:84]),
    .post_b(post_b[71:48]),
    .post_d(post_d_2),
    .post_d_prev(post_d_prev[47:32]),
    .post_first(post_first[2]),
    .post_g(post_g_2),
    .post_g_overflow(post_g_overflow_2),
    .post_layer0(post_layer0[2]),
    .post_out_valid(post_out_valid_2),
    .post_valid(post_valid[2]),
    .post_z(post_z_2),
    .post_z_overflow(post_z_overflow_2),
    .rst(rst),
    .updater_a(updater_a[125:84]),
    .updater_cut(updater_cut[17:12]),
    .updater_mantissa(updater_mantissa[53:36]),
    .updater_overflow(updater_overflow_2),
    .updater_w(updater_w[71:48]),
    .updater_w_next(updater_w_next_2),
    .view_d_overflow(view_d_overflow_2),
    .view_d_x(view_d_x[47:32]),
    .view_d_y(view_d_y_2),
    .view_w_overflow(view_w_overflow_2),
    .view_w_x(view_w_x[71:48]),
    .view_w_y(view_w_y_2)
  );
  ska_column column_3 (
    .clk(clk),
    .post_acc(post_acc[167:126]),
    .post_b(post_b[95:72]),
    .post_d(post_d_3),
    .post_d_prev(post_d_prev[63:48]),
    .post_first(post_first[3]),
    .post_g(post_g_3),
    .post_g_overflow(post_g_overflow_3),
    .post_layer0(post_layer0[3]),
    .post_out_valid(post_out_valid_3),
    .post_valid(post_valid[3]),
    .post_z(post_z_3),
    .post_z_overflow(post_z_overflow_3),
    .rst(rst),
    .updater_a(updater_a[167:126]),
    .updater_cut(updater_cut[23:18]),
    .updater_mantissa(updater_mantissa[71:54]),
    .updater_overflow(updater_overflow_3),
    .updater_w(updater_w[95:72]),
    .updater_w_next(updater_w_next_3),
    .view_d_overflow(view_d_overflow_3),
    .view_d_x(view_d_x[63:48]),
    .view_d_y(view_d_y_3),
    .view_w_overflow(view_w_overflow_3),
    .view_w_x(view_w_x[95:72]),
    .view_w_y(view_w_y_3)
  );
  ska_column column_4 (
    .clk(clk),
    .post_acc(post_acc[209:168]),
    .post_b(post_b[119:96]),
    .post_d(post_d_4),
    .post_d_prev(post_d_prev[79:64]),
    .post_first(post_first[4]),
    .post_g(post_g_4),
    .post_g_overflow(post_g_overflow_4),
    .post_layer0(post_layer0[4]),
    .post_out_valid(post_out_valid_4),
    .post_valid(post_valid[4]),
    .post_z(post_z_4),
    .post_z_overflow(post_z_overflow_4),
    .rst(rst),
    .updater_a(updater_a[209:168]),
    .updater_cut(updater_cut[29:24]),
    .updater_mantissa(updater_mantissa[89:72]),
    .updater_overflow(updater_overflow_4),
    .updater_w(updater_w[119:96]),
    .updater_w_next(updater_w_next_4),
    .view_d_overflow(view_d_overflow_4),
    .view_d_x(view_d_x[79:64]),
    .view_d_y(view_d_y_4),
    .view_w_overflow(view_w_overflow_4),
    .view_w_x(view_w_x[119:96]),
    .view_w_y(view_w_y_4)
  );
  ska_column column_5 (
    .clk(clk),
    .post_acc(post_acc[251:210]),
    .post_b(post_b[143:120]),
    .post_d(post_d_5),
    .post_d_prev(post_d_prev[95:80]),
    .post_first(post_first[5]),
    .post_g(post_g_5),
    .post_g_overflow(post_g_overflow_5),
    .post_layer0(post_layer0[5]),
    .post_out_valid(post_out_valid_5),
    .post_valid(post_valid[5]),
    .post_z(post_z_5),
    .post_z_overflow(post_z_overflow_5),
    .rst(rst),
    .updater_a(updater_a[251:210]),
    .updater_cut(updater_cut[35:30]),
    .updater_mantissa(updater_mantissa[107:90]),
    .updater_overflow(updater_overflow_5),
    .updater_w(updater_w[143:120]),
    .updater_w_next(updater_w_next_5),
    .view_d_overflow(view_d_overflow_5),
    .view_d_x(view_d_x[95:80]),
    .view_d_y(view_d_y_5),
    .view_w_overflow(view_w_overflow_5),
    .view_w_x(view_w_x[143:120]),
    .view_w_y(view_w_y_5)
  );
  ska_column column_6 (
    .clk(clk),
    .post_acc(post_acc[293:252]),
    .post_b(post_b[167:144]),
    .post_d(post_d_6),
    .post_d_prev(post_d_prev[111:96]),
    .post_first(post_first[6]),
    .post_g(post_g_6),
    .post_g_overflow(post_g_overflow_6),
    .post_layer0(post_layer0[6]),
    .post_out_valid(post_out_valid_6),
    .post_valid(post_valid[6]),
    .post_z(post_z_6),
    .post_z_overflow(post_z_overflow_6),
    .rst(rst),
    .updater_a(updater_a[293:252]),
    .updater_cut(updater_cut[41:36]),
    .updater_mantissa(updater_mantissa[125:108]),
    .updater_overflow(updater_overflow_6),
    .updater_w(updater_w[167:144]),
    .updater_w_next(updater_w_next_6),
    .view_d_overflow(view_d_overflow_6),
    .view_d_x(view_d_x[111:96]),
    .view_d_y(view_d_y_6),
    .view_w_overflow(view_w_overflow_6),
    .view_w_x(view_w_x[167:144]),
    .view_w_y(view_w_y_6)
  );
  ska_column column_7 (
    .clk(clk),
    .post_acc(post_acc[335:294]),
    .post_b(post_b[191:168]),
    .post_d(post_d_7),
    .post_d_prev(post_d_prev[127:112]),
    .post_first(post_first[7]),
    .post_g(post_g_7),
    .post_g_overflow(post_g_overflow_7),
    .post_layer0(post_layer0[7]),
    .post_out_valid(post_out_valid_7),
    .post_valid(post_valid[7]),
    .post_z(post_z_7),
    .post_z_overflow(post_z_overflow_7),
    .rst(rst),
    .updater_a(updater_a[335:294]),
    .updater_cut(updater_cut[47:42]),
    .updater_mantissa(updater_mantissa[143:126]),
    .updater_overflow(updater_overflow_7),
    .updater_w(updater_w[191:168]),
    .updater_w_next(updater_w_next_7),
    .view_d_overflow(view_d_overflow_7),
    .view_d_x(view_d_x[127:112]),
    .view_d_y(view_d_y_7),
    .view_w_overflow(view_w_overflow_7),
    .view_w_x(view_w_x[191:168]),
    .view_w_y(view_w_y_7)
  );
  ska_column column_8 (
    .clk(clk),
    .post_acc(post_acc[377:336]),
    .post_b(post_b[215:192]),
    .post_d(post_d_8),
    .post_d_prev(post_d_prev[143:128]),
    .post_first(post_first[8]),
    .post_g(post_g_8),
    .post_g_overflow(post_g_overflow_8),
    .post_layer0(post_layer0[8]),
    .post_out_valid(post_out_valid_8),
    .post_valid(post_valid[8]),
    .post_z(post_z_8),
    .post_z_overflow(post_z_overflow_8),
    .rst(rst),
    .updater_a(updater_a[377:336]),
    .updater_cut(updater_cut[53:48]),
    .updater_mantissa(updater_mantissa[161:144]),
    .updater_overflow(updater_overflow_8),
    .updater_w(updater_w[215:192]),
    .updater_w_next(updater_w_next_8),
    .view_d_overflow(view_d_overflow_8),
    .view_d_x(view_d_x[143:128]),
    .view_d_y(view_d_y_8),
    .view_w_overflow(view_w_overflow_8),
    .view_w_x(view_w_x[215:192]),
    .view_w_y(view_w_y_8)
  );
  ska_column column_9 (
    .clk(clk),
    .post_acc(post_acc[419:378]),
    .post_b(post_b[239:216]),
    .post_d(post_d_9),
    .post_d_prev(post_d_prev[159:144]),
    .post_first(post_first[9]),
    .post_g(post_g_9),
    .post_g_overflow(post_g_overflow_9),
    .post_layer0(post_layer0[9]),
    .post_out_valid(post_out_valid_9),
    .post_valid(post_valid[9]),
    .post_z(post_z_9),
    .post_z_overflow(post_z_overflow_9),
    .rst(rst),
    .updater_a(updater_a[419:378]),
    .updater_cut(updater_cut[59:54]),
    .updater_mantissa(updater_mantissa[179:162]),
    .updater_overflow(updater_overflow_9),
    .updater_w(updater_w[239:216]),
    .updater_w_next(updater_w_next_9),
    .view_d_overflow(view_d_overflow_9),
    .view_d_x(view_d_x[159:144]),
    .view_d_y(view_d_y_9),
    .view_w_overflow(view_w_overflow_9),
    .view_w_x(view_w_x[239:216]),
    .view_w_y(view_w_y_9)
  );
  assign \x$33  = x;
  assign \update$34  = update;
  assign \load$35  = load;
  assign \g$36  = g;
  assign \w$37  = w;
  assign \psum_in$38  = psum_in;
  assign \psum_out$39  = { _16_, _32_, _15_, _31_, _14_, _30_, _13_, _29_, _12_, _28_, _11_, _27_, _10_, _26_, _9_, _25_, _8_, _24_, _7_, _23_, _6_, _22_, _5_, _21_, _4_, _20_, _3_, _19_, _2_, _18_, _1_, _17_ };
  assign psum_out = { _16_, _32_, _15_, _31_, _14_, _30_, _13_, _29_, _12_, _28_, _11_, _27_, _10_, _26_, _9_, _25_, _8_, _24_, _7_, _23_, _6_, _22_, _5_, _21_, _4_, _20_, _3_, _19_, _2_, _18_, _1_, _17_ };
  assign view_d_overflow[15] = view_d_overflow_15;
  assign view_d_overflow[14] = view_d_overflow_14;
  assign view_d_overflow[13] = view_d_overflow_13;
  assign view_d_overflow[12] = view_d_overflow_12;
  assign view_d_overflow[11] = view_d_overflow_11;
  assign view_d_overflow[10] = view_d_overflow_10;
  assign view_d_overflow[9] = view_d_overflow_9;
  assign view_d_overflow[8] = view_d_overflow_8;
  assign view_d_overflow[7] = view_d_overflow_7;
  assign view_d_overflow[6] = view_d_overflow_6;
  assign view_d_overflow[5] = view_d_overflow_5;
  assign view_d_overflow[4] = view_d_overflow_4;
  assign view_d_overflow[3] = view_d_overflow_3;
  assign view_d_overflow[2] = view_d_overflow_2;
  assign view_d_overflow[1] = view_d_overflow_1;
  assign view_d_overflow[0] = view_d_overflow_0;
  assign view_d_y[255:240] = view_d_y_15;
  assign view_d_y[239:224] = view_d_y_14;
  assign view_d_y[223:208] = view_d_y_13;
  assign view_d_y[207:192] = view_d_y_12;
  assign view_d_y[191:176] = view_d_y_11;
  assign view_d_y[175:160] = view_d_y_10;
  assign view_d_y[159:144] = view_d_y_9;
  assign view_d_y[143:128] = view_d_y_8;
  assign view_d_y[127:112] = view_d_y_7;
  assign view_d_y[111:96] = view_d_y_6;
  assign view_d_y[95:80] = view_d_y_5;
  assign view_d_y[79:64] = view_d_y_4;
  assign view_d_y[63:48] = view_d_y_3;
  assign view_d_y[47:32] = view_d_y_2;
  assign view_d_y[31:16] = view_d_y_1;
  assign view_d_y[15:0] = view_d_y_0;
  assign view_w_overflow[15] = view_w_overflow_15;
  assign view_w_overflow[14] = view_w_overflow_14;
  assign view_w_overflow[13] = view_w_overflow_13;
  assign view_w_overflow[12] = view_w_overflow_12;
  assign view_w_overflow[11] = view_w_overflow_11;
  assign view_w_overflow[10] = view_w_overflow_10;
  assign view_w_overflow[9] = view_w_overflow_9;
  assign view_w_overflow[8] = view_w_overflow_8;
  assign view_w_overflow[7] = view_w_overflow_7;
  assign view_w_overflow[6] = view_w_overflow_6;
  assign view_w_overflow[5] = view_w_overflow_5;
  assign view_w_overflow[4] = view_w_overflow_4;
  assign view_w_overflow[3] = view_w_overflow_3;
  assign view_w_overflow[2] = view_w_overflow_2;
  assign view_w_overflow[1] = view_w_overflow_1;
  assign view_w_overflow[0] = view_w_overflow_0;
  assign view_w_y[255:240] = view_w_y_15;
  assign view_w_y[239:224] = view_w_y_14;
  assign view_w_y[223:208] = view_w_y_13;
  assign view_w_y[207:192] = view_w_y_12;
  assign view_w_y[191:176] = view_w_y_11;
  assign view_w_y[175:160] = view_w_y_10;
  assign view_w_y[159:144] = view_w_y_9;
  assign view_w_y[143:128] = view_w_y_8;
  assign view_w_y[127:112] = view_w_y_7;
  assign view_w_y[111:96] = view_w_y_6;
  assign view_w_y[95:80] = view_w_y_5;
  assign view_w_y[79:64] = view_w_y_4;
  assign view_w_y[63:48] = view_w_y_3;
  assign view_w_y[47:32] = view_w_y_2;
  assign view_w_y[31:16] = view_w_y_1;
  assign view_w_y[15:0] = view_w_y_0;
  assign updater_overflow[15] = updater_overflow_15;
  assign updater_overflow[14] = updater_overflow_14;
  assign updater_overflow[13] = updater_overflow_13;
  assign updater_overflow[12] = updater_overflow_12;
  assign updater_overflow[11] = updater_overflow_11;
  assign updater_overflow[10] = updater_overflow_10;
  assign updater_overflow[9] = updater_overflow_9;
  assign updater_overflow[8] = updater_overflow_8;
  assign updater_overflow[7] = updater_overflow_7;
  assign updater_overflow[6] = updater_overflow_6;
  assign updater_overflow[5] = updater_overflow_5;
  assign updater_overflow[4] = updater_overflow_4;
  assign updater_overflow[3] = updater_overflow_3;
  assign updater_overflow[2] = updater_overflow_2;
  assign updater_overflow[1] = updater_overflow_1;
  assign updater_overflow[0] = updater_overflow_0;
  assign updater_w_next[383:360] = updater_w_next_15;
  assign updater_w_next[359:336] = updater_w_next_14;
  assign updater_w_next[335:312] = updater_w_next_13;
  assign updater_w_next[311:288] = updater_w_next_12;
  assign updater_w_next[287:264] = updater_w_next_11;
  assign updater_w_next[263:240] = updater_w_next_10;
  assign updater_w_next[239:216] = updater_w_next_9;
  assign updater_w_next[215:192] = updater_w_next_8;
  assign updater_w_next[191:168] = updater_w_next_7;
  assign updater_w_next[167:144] = updater_w_next_6;
  assign updater_w_next[143:120] = updater_w_next_5;
  assign updater_w_next[119:96] = updater_w_next_4;
  assign updater_w_next[95:72] = updater_w_next_3;
  assign updater_w_next[71:48] = updater_w_next_2;
  assign updater_w_next[47:24] = updater_w_next_1;
  assign updater_w_next[23:0] = updater_w_next_0;
  assign post_g_overflow[15] = post_g_overflow_15;
  assign post_g_overflow[14] = post_g_overflow_14;
  assign post_g_overflow[13] = post_g_overflow_13;
  assign post_g_overflow[12] = post_g_overflow_12;
  assign post_g_overflow[11] = post_g_overflow_11;
  assign post_g_overflow[10] = post_g_overflow_10;
  assign post_g_overflow[9] = post_g_overflow_9;
  assign post_g_overflow[8] = post_g_overflow_8;
  assign post_g_overflow[7] = post_g_overflow_7;
  assign post_g_overflow[6] = post_g_overflow_6;
  assign post_g_overflow[5] = post_g_overflow_5;
  assign post_g_overflow[4] = post_g_overflow_4;
  assign post_g_overflow[3] = post_g_overflow_3;
  assign post_g_overflow[2] = post_g_overflow_2;
  assign post_g_overflow[1] = post_g_overflow_1;
  assign post_g_overflow[0] = post_g_overflow_0;
  assign post_z_overflow[15] = post_z_overflow_15;
  assign post_z_overflow[14] = post_z_overflow_14;
  assign post_z_overflow[13] = post_z_overflow_13;
  assign post_z_overflow[12] = post_z_overflow_12;
  assign post_z_overflow[11] = post_z_overflow_11;
  assign post_z_overflow[10] = post_z_overflow_10;
  assign post_z_overflow[9] = post_z_overflow_9;
  assign post_z_overflow[8] = post_z_overflow_8;
  assign post_z_overflow[7] = post_z_overflow_7;
  assign post_z_overflow[6] = post_z_overflow_6;
  assign post_z_overflow[5] = post_z_overflow_5;
  assign post_z_overflow[4] = post_z_overflow_4;
  assign post_z_overflow[3] = post_z_overflow_3;
  assign post_z_overflow[2] = post_z_overflow_2;
  assign post_z_overflow[1] = post_z_overflow_1;
  assign post_z_overflow[0] = post_z_overflow_0;
  assign post_g[255:240] = post_g_15;
  assign post_g[239:224] = post_g_14;
  assign post_g[223:208] = post_g_13;
  assign post_g[207:192] = post_g_12;
  assign post_g[191:176] = post_g_11;
  assign post_g[175:160] = post_g_10;
  assign post_g[159:144] = post_g_9;
  assign post_g[143:128] = post_g_8;
  assign post_g[127:112] = post_g_7;
  assign post_g[111:96] = post_g_6;
  assign post_g[95:80] = post_g_5;
  assign post_g[79:64] = post_g_4;
  assign post_g[63:48] = post_g_3;
  assign post_g[47:32] = post_g_2;
  assign post_g[31:16] = post_g_1;
  assign post_g[15:0] = post_g_0;
  assign post_d[255:240] = post_d_15;
  assign post_d[239:224] = post_d_14;
  assign post_d[223:208] = post_d_13;
  assign post_d[207:192] = post_d_12;
  assign post_d[191:176] = post_d_11;
  assign post_d[175:160] = post_d_10;
  assign post_d[159:144] = post_d_9;
  assign post_d[143:128] = post_d_8;
  assign post_d[127:112] = post_d_7;
  assign post_d[111:96] = post_d_6;
  assign post_d[95:80] = post_d_5;
  assign post_d[79:64] = post_d_4;
  assign post_d[63:48] = post_d_3;
  assign post_d[47:32] = post_d_2;
  assign post_d[31:16] = post_d_1;
  assign post_d[15:0] = post_d_0;
  assign post_z[255:240] = post_z_15;
  assign post_z[239:224] = post_z_14;
  assign post_z[223:208] = post_z_13;
  assign post_z[207:192] = post_z_12;
  assign post_z[191:176] = post_z_11;
  assign post_z[175:160] = post_z_10;
  assign post_z[159:144] = post_z_9;
  assign post_z[143:128] = post_z_8;
  assign post_z[127:112] = post_z_7;
  assign post_z[111:96] = post_z_6;
  assign post_z[95:80] = post_z_5;
  assign post_z[79:64] = post_z_4;
  assign post_z[63:48] = post_z_3;
  assign post_z[47:32] = post_z_2;
  assign post_z[31:16] = post_z_1;
  assign post_z[15:0] = post_z_0;
  assign post_out_valid[15] = post_out_valid_15;
  assign post_out_valid[14] = post_out_valid_14;
  assign post_out_valid[13] = post_out_valid_13;
  assign post_out_valid[12] = post_out_valid_12;
  assign post_out_valid[11] = post_out_valid_11;
  assign post_out_valid[10] = post_out_valid_10;
  assign post_out_valid[9] = post_out_valid_9;
  assign post_out_valid[8] = post_out_valid_8;
  assign post_out_valid[7] = post_out_valid_7;
  assign post_out_valid[6] = post_out_valid_6;
  assign post_out_valid[5] = post_out_valid_5;
  assign post_out_valid[4] = post_out_valid_4;
  assign post_out_valid[3] = post_out_valid_3;
  assign post_out_valid[2] = post_out_valid_2;
  assign post_out_valid[1] = post_out_valid_1;
  assign post_out_valid[0] = post_out_valid_0;
endmodule

module \ska_datapath.array (update, load, g, w, psum_in, clk, rst, psum_hi_15_0, psum_hi_15_1, psum_hi_15_2, psum_hi_15_3, psum_hi_15_4, psum_hi_15_5, psum_hi_15_6, psum_hi_15_7, psum_hi_15_8, psum_hi_15_9, psum_hi_15_10, psum_hi_15_11, psum_hi_15_12, psum_hi_15_13
, psum_hi_15_14, psum_hi_15_15, psum_lo_out_q_0, psum_lo_out_q_1, psum_lo_out_q_2, psum_lo_out_q_3, psum_lo_out_q_4, psum_lo_out_q_5, psum_lo_out_q_6, psum_lo_out_q_7, psum_lo_out_q_8, psum_lo_out_q_9, psum_lo_out_q_10, psum_lo_out_q_11, psum_lo_out_q_12, psum_lo_out_q_13, psum_lo_out_q_14, psum_lo_out_q_15, x);
  wire [15:0] _1_;
  wire [15:0] _10_;
  wire _11_;
  wire _12_;
  wire [15:0] _13_;
  wire _14_;
  wire _15_;
  wire [15:0] _16_;
  wire _17_;
  wire _18_;
  wire [15:0] _19_;
  wire _2_;
  wire _20_;
  wire _21_;
  wire [15:0] _22_;
  wire _23_;
  wire _24_;
  wire [15:0] _25_;
  wire _26_;
  wire _27_;
  wire [15:0] _28_;
  wire _29_;
  wire _3_;
  wire _30_;
  wire [15:0] _31_;
  wire _32_;
  wire _33_;
  wire [15:0] _34_;
  wire _35_;
  wire _36_;
  wire [15:0] _37_;
  wire _38_;
  wire _39_;
  wire [15:0] _4_;
  wire [15:0] _40_;
  wire _41_;
  wire _42_;
  wire [15:0] _43_;
  wire _44_;
  wire _45_;
  wire [15:0] _46_;
  wire [15:0] _47_;
  wire [15:0] _48_;
  wire [15:0] _49_;
  wire _5_;
  wire [15:0] _50_;
  wire [15:0] _51_;
  wire [15:0] _52_;
  wire [15:0] _53_;
  wire [15:0] _54_;
  wire [15:0] _55_;
  wire [15:0] _56_;
  wire [15:0] _57_;
  wire [15:0] _58_;
  wire [15:0] _59_;
  wire _6_;
  wire [15:0] _60_;
  wire [15:0] _61_;
  wire [15:0] _62_;
  wire [15:0] _63_;
  wire [15:0] _64_;
  wire [15:0] _65_;
  wire [15:0] _66_;
  wire [15:0] _67_;
  wire [15:0] _68_;
  wire [15:0] _69_;
  wire [15:0] _7_;
  wire [15:0] _70_;
  wire [15:0] _71_;
  wire [15:0] _72_;
  wire [15:0] _73_;
  wire [15:0] _74_;
  wire [15:0] _75_;
  wire [15:0] _76_;
  wire _77_;
  wire _78_;
  wire [15:0] _79_;
  wire _8_;
  wire [15:0] _80_;
  wire _9_;
  input clk;
  wire clk;
  input [255:0] g;
  wire [255:0] g;
  wire [15:0] g_0_0;
  wire [15:0] g_0_1;
  wire [15:0] g_0_10;
  wire [15:0] g_0_11;
  wire [15:0] g_0_12;
  wire [15:0] g_0_13;
  wire [15:0] g_0_14;
  wire [15:0] g_0_15;
  wire [15:0] g_0_2;
  wire [15:0] g_0_3;
  wire [15:0] g_0_4;
  wire [15:0] g_0_5;
  wire [15:0] g_0_6;
  wire [15:0] g_0_7;
  wire [15:0] g_0_8;
  wire [15:0] g_0_9;
  wire [15:0] g_10_0;
  wire [15:0] g_10_1;
  wire [15:0] g_10_10;
  wire [15:0] g_10_11;
  wire [15:0] g_10_12;
  wire [15:0] g_10_13;
  wire [15:0] g_10_14;
  wire [15:0] g_10_15;
  wire [15:0] g_10_2;
  wire [15:0] g_10_3;
  wire [15:0] g_10_4;
  wire [15:0] g_10_5;
  wire [15:0] g_10_6;
  wire [15:0] g_10_7;
  wire [15:0] g_10_8;
  wire [15:0] g_10_9;
  wire [15:0] g_11_0;
  wire [15:0] g_11_1;
  wire [15:0] g_11_10;
  wire [15:0] g_11_11;
  wire [15:0] g_11_12;
  wire [15:0] g_11_13;
  wire [15:0] g_11_14;
  wire [15:0] g_11_15;
  wire [15:0] g_11_2;
  wire [15:0] g_11_3;
  wire [15:0] g_11_4;
  wire [15:0] g_11_5;
  wire [15:0] g_11_6;
  wire [15:0] g_11_7;
  wire [15:0] g_11_8;
  wire [15:0] g_11_9;
  wire [15:0] g_12_0;
  wire [15:0] g_12_1;
  wire [15:0] g_12_10;
  wire [15:0] g_12_11;
  wire [15:0] g_12_12;
  wire [15:0] g_12_13;
  wire [15:0] g_12_14;
  wire [15:0] g_12_15;
  wire [15:0] g_12_2;
  wire [15:0] g_12_3;
  wire [15:0] g_12_4;
  wire [15:0] g_12_5;
  wire [15:0] g_12_6;
  wire [15:0] g_12_7;
  wire [15:0] g_12_8;
  wire [15:0] g_12_9;
  wire [15:0] g_13_0;
  wire [15:0] g_13_1;
  wire [15:0] g_13_10;
  wire [15:0] g_13_11;
  wire [15:0] g_13_12;
  wire [15:0] g_13_13;
  wire [15:0] g_13_14;
  wire [15:0] g_13_15;
  wire [15:0] g_13_2;
  wire [15:0] g_13_3;
  wire [15:0] g_13_4;
  wire [15:0] g_13_5;
  wire [15:0] g_13_6;
  wire [15:0] g_13_7;
  wire [15:0] g_13_8;
  wire [15:0] g_13_9;
  wire [15:0] g_14_0;
  wire [15:0] g_14_1;
  wire [15:0] g_14_10;
  wire [15:0] g_14_11;
  wire [15:0] g_14_12;
  wire [15:0] g_14_13;
  wire [15:0] g_14_14;
  wire [15:0] g_14_15;
  wire [15:0] g_14_2;
  wire [15:0] g_14_3;
  wire [15:0] g_14_4;
  wire [15:0] g_14_5;
  wire [15:0] g_14_6;
  wire [15:0] g_14_7;
  wire [15:0] g_14_8;
  wire [15:0] g_14_9;
  wire [15:0] g_1_0;
  wire [15:0] g_1_1;
  wire [15:0] g_1_10;
  wire [15:0] g_1_11;
  wire [15:0] g_1_12;
  wire [15:0] g_1_13;
  wire [15:0] g_1_14;
  wire [15:0] g_1_15;
  wire [15:0] g_1_2;
  wire [15:0] g_1_3;
  wire [15:0] g_1_4;
  wire [15:0] g_1_5;
  wire [15:0] g_1_6;
  wire [15:0] g_1_7;
  wire [15:0] g_1_8;
  wire [15:0] g_1_9;
  wire [15:0] g_2_0;
  wire [15:0] g_2_1;
  wire [15:0] g_2_10;
  wire [15:0] g_2_11;
  wire [15:0] g_2_12;
  wire [15:0] g_2_13;
  wire [15:0] g_2_14;
  wire [15:0] g_2_15;
  wire [15:0] g_2_2;
  wire [15:0] g_2_3;
  wire [15:0] g_2_4;
  wire [15:0] g_2_5;
  wire [15:0] g_2_6;
  wire [15:0] g_2_7;
  wire [15:0] g_2_8;
  wire [15:0] g_2_9;
  wire [15:0] g_3_0;
  wire [15:0] g_3_1;
  wire [15:0] g_3_10;
  wire [15:0] g_3_11;
  wire [15:0] g_3_12;
  wire [15:0] g_3_13;
  wire [15:0] g_3_14;
  wire [15:0] g_3_15;
  wire [15:0] g_3_2;
  wire [15:0] g_3_3;
  wire [15:0] g_3_4;
  wire [15:0] g_3_5;
  wire [15:0] g_3_6;
  wire [15:0] g_3_7;
  wire [15:0] g_3_8;
  wire [15:0] g_3_9;
  wire [15:0] g_4_0;
  wire [15:0] g_4_1;
  wire [15:0] g_4_10;
  wire [15:0] g_4_11;
  wire [15:0] g_4_12;
  wire [15:0] g_4_13;
  wire [15:0] g_4_14;
  wire [15:0] g_4_15;
  wire [15:0] g_4_2;
  wire [15:0] g_4_3;
  wire [15:0] g_4_4;
  wire [15:0] g_4_5;
  wire [15:0] g_4_6;
  wire [15:0] g_4_7;
  wire [15:0] g_4_8;
  wire [15:0] g_4_9;
  wire [15:0] g_5_0;
  wire [15:0] g_5_1;
  wire [15:0] g_5_10;
  wire [15:0] g_5_11;
  wire [15:0] g_5_12;
  wire [15:0] g_5_13;
  wire [15:0] g_5_14;
  wire [15:0] g_5_15;
  wire [15:0] g_5_2;
  wire [15:0] g_5_3;
  wire [15:0] g_5_4;
  wire [15:0] g_5_5;
  wire [15:0] g_5_6;
  wire [15:0] g_5_7;
  wire [15:0] g_5_8;
  wire [15:0] g_5_9;
  wire [15:0] g_6_0;
  wire [15:0] g_6_1;
  wire [15:0] g_6_10;
  wire [15:0] g_6_11;
  wire [15:0] g_6_12;
  wire [15:0] g_6_13;
  wire [15:0] g_6_14;
  wire [15:0] g_6_15;
  wire [15:0] g_6_2;
  wire [15:0] g_6_3;
  wire [15:0] g_6_4;
  wire [15:0] g_6_5;
  wire [15:0] g_6_6;
  wire [15:0] g_6_7;
  wire [15:0] g_6_8;
  wire [15:0] g_6_9;
  wire [15:0] g_7_0;
  wire [15:0] g_7_1;
  wire [15:0] g_7_10;
  wire [15:0] g_7_11;
  wire [15:0] g_7_12;
  wire [15:0] g_7_13;
  wire [15:0] g_7_14;
  wire [15:0] g_7_15;
  wire [15:0] g_7_2;
  wire [15:0] g_7_3;
  wire [15:0] g_7_4;
  wire [15:0] g_7_5;
  wire [15:0] g_7_6;
  wire [15:0] g_7_7;
  wire [15:0] g_7_8;
  wire [15:0] g_7_9;
  wire [15:0] g_8_0;
  wire [15:0] g_8_1;
  wire [15:0] g_8_10;
  wire [15:0] g_8_11;
  wire [15:0] g_8_12;
  wire [15:0] g_8_13;
  wire [15:0] g_8_14;
  wire [15:0] g_8_15;
  wire [15:0] g_8_2;
  wire [15:0] g_8_3;
  wire [15:0] g_8_4;
  wire [15:0] g_8_5;
  wire [15:0] g_8_6;
  wire [15:0] g_8_7;
  wire [15:0] g_8_8;
  wire [15:0] g_8_9;
  wire [15:0] g_9_0;
  wire [15:0] g_9_1;
  wire [15:0] g_9_10;
  wire [15:0] g_9_11;
  wire [15:0] g_9_12;
  wire [15:0] g_9_13;
  wire [15:0] g_9_14;
  wire [15:0] g_9_15;
  wire [15:0] g_9_2;
  wire [15:0] g_9_3;
  wire [15:0] g_9_4;
  wire [15:0] g_9_5;
  wire [15:0] g_9_6;
  wire [15:0] g_9_7;
  wire [15:0] g_9_8;
  wire [15:0] g_9_9;
  input [15:0] load;
  wire [15:0] load;
  wire load_0_0;
  wire load_0_1;
  wire load_0_10;
  wire load_0_11;
  wire load_0_12;
  wire load_0_13;
  wire load_0_14;
  wire load_0_2;
  wire load_0_3;
  wire load_0_4;
  wire load_0_5;
  wire load_0_6;
  wire load_0_7;
  wire load_0_8;
  wire load_0_9;
  wire load_10_0;
  wire load_10_1;
  wire load_10_10;
  wire load_10_11;
  wire load_10_12;
  wire load_10_13;
  wire load_10_14;
  wire load_10_2;
  wire load_10_3;
  wire load_10_4;
  wire load_10_5;
  wire load_10_6;
  wire load_10_7;
  wire load_10_8;
  wire load_10_9;
  wire load_11_0;
  wire load_11_1;
  wire load_11_10;
  wire load_11_11;
  wire load_11_12;
  wire load_11_13;
  wire load_11_14;
  wire load_11_2;
  wire load_11_3;
  wire load_11_4;
  wire load_11_5;
  wire load_11_6;
  wire load_11_7;
  wire load_11_8;
  wire load_11_9;
  wire load_12_0;
  wire load_12_1;
  wire load_12_10;
  wire load_12_11;
  wire load_12_12;
  wire load_12_13;
  wire load_12_14;
  wire load_12_2;
  wire load_12_3;
  wire load_12_4;
  wire load_12_5;
  wire load_12_6;
  wire load_12_7;
  wire load_12_8;
  wire load_12_9;
  wire load_13_0;
  wire load_13_1;
  wire load_13_10;
  wire load_13_11;
  wire load_13_12;
  wire load_13_13;
  wire load_13_14;
  wire load_13_2;
  wire load_13_3;
  wire load_13_4;
  wire load_13_5;
  wire load_13_6;
  wire load_13_7;
  wire load_13_8;
  wire load_13_9;
  wire load_14_0;
  wire load_14_1;
  wire load_14_10;
  wire load_14_11;
  wire load_14_12;
  wire load_14_13;
  wire load_14_14;
  wire load_14_2;
  wire load_14_3;
  wire load_14_4;
  wire load_14_5;
  wire load_14_6;
  wire load_14_7;
  wire load_14_8;
  wire load_14_9;
  wire load_15_0;
  wire load_15_1;
  wire load_15_10;
  wire load_15_11;
  wire load_15_12;
  wire load_15_13;
  wire load_15_14;
  wire load_15_2;
  wire load_15_3;
  wire load_15_4;
  wire load_15_5;
  wire load_15_6;
  wire load_15_7;
  wire load_15_8;
  wire load_15_9;
  wire load_1_0;
  wire load_1_1;
  wire load_1_10;
  wire load_1_11;
  wire load_1_12;
  wire load_1_13;
  wire load_1_14;
  wire load_1_2;
  wire load_1_3;
  wire load_1_4;
  wire load_1_5;
  wire load_1_6;
  wire load_1_7;
  wire load_1_8;
  wire load_1_9;
  wire load_2_0;
  wire load_2_1;
  wire load_2_10;
  wire load_2_11;
  wire load_2_12;
  wire load_2_13;
  wire load_2_14;
  wire load_2_2;
  wire load_2_3;
  wire load_2_4;
  wire load_2_5;
  wire load_2_6;
  wire load_2_7;
  wire load_2_8;
  wire load_2_9;
  wire load_3_0;
  wire load_3_1;
  wire load_3_10;
  wire load_3_11;
  wire load_3_12;
  wire load_3_13;
  wire load_3_14;
  wire load_3_2;
  wire load_3_3;
  wire load_3_4;
  wire load_3_5;
  wire load_3_6;
  wire load_3_7;
  wire load_3_8;
  wire load_3_9;
  wire load_4_0;
  wire load_4_1;
  wire load_4_10;
  wire load_4_11;
  wire load_4_12;
  wire load_4_13;
  wire load_4_14;
  wire load_4_2;
  wire load_4_3;
  wire load_4_4;
  wire load_4_5;
  wire load_4_6;
  wire load_4_7;
  wire load_4_8;
  wire load_4_9;
  wire load_5_0;
  wire load_5_1;
  wire load_5_10;
  wire load_5_11;
  wire load_5_12;
  wire load_5_13;
  wire load_5_14;
  wire load_5_2;
  wire load_5_3;
  wire load_5_4;
  wire load_5_5;
  wire load_5_6;
  wire load_5_7;
  wire load_5_8;
  wire load_5_9;
  wire load_6_0;
  wire load_6_1;
  wire load_6_10;
  wire load_6_11;
  wire load_6_12;
  wire load_6_13;
  wire load_6_14;
  wire load_6_2;
  wire load_6_3;
  wire load_6_4;
  wire load_6_5;
  wire load_6_6;
  wire load_6_7;
  wire load_6_8;
  wire load_6_9;
  wire load_7_0;
  wire load_7_1;
  wire load_7_10;
  wire load_7_11;
  wire load_7_12;
  wire load_7_13;
  wire load_7_14;
  wire load_7_2;
  wire load_7_3;
  wire load_7_4;
  wire load_7_5;
  wire load_7_6;
  wire load_7_7;
  wire load_7_8;
  wire load_7_9;
  wire load_8_0;
  wire load_8_1;
  wire load_8_10;
  wire load_8_11;
  wire load_8_12;
  wire load_8_13;
  wire load_8_14;
  wire load_8_2;
  wire load_8_3;
  wire load_8_4;
  wire load_8_5;
  wire load_8_6;
  wire load_8_7;
  wire load_8_8;
  wire load_8_9;
  wire load_9_0;
  wire load_9_1;
  wire load_9_10;
  wire load_9_11;
  wire load_9_12;
  wire load_9_13;
  wire load_9_14;
  wire load_9_2;
  wire load_9_3;
  wire load_9_4;
  wire load_9_5;
  wire load_9_6;
  wire load_9_7;
  wire load_9_8;
  wire load_9_9;
  wire [20:0] psum_hi_0_0;
  wire [20:0] psum_hi_0_1;
  wire [20:0] psum_hi_0_10;
  wire [20:0] psum_hi_0_11;
  wire [20:0] psum_hi_0_12;
  wire [20:0] psum_hi_0_13;
  wire [20:0] psum_hi_0_14;
  wire [20:0] psum_hi_0_15;
  wire [20:0] psum_hi_0_2;
  wire [20:0] psum_hi_0_3;
  wire [20:0] psum_hi_0_4;
  wire [20:0] psum_hi_0_5;
  wire [20:0] psum_hi_0_6;
  wire [20:0] psum_hi_0_7;
  wire [20:0] psum_hi_0_8;
  wire [20:0] psum_hi_0_9;
  wire [20:0] psum_hi_10_0;
  wire [20:0] psum_hi_10_1;
  wire [20:0] psum_hi_10_10;
  wire [20:0] psum_hi_10_11;
  wire [20:0] psum_hi_10_12;
  wire [20:0] psum_hi_10_13;
  wire [20:0] psum_hi_10_14;
  wire [20:0] psum_hi_10_15;
  wire [20:0] psum_hi_10_2;
  wire [20:0] psum_hi_10_3;
  wire [20:0] psum_hi_10_4;
  wire [20:0] psum_hi_10_5;
  wire [20:0] psum_hi_10_6;
  wire [20:0] psum_hi_10_7;
  wire [20:0] psum_hi_10_8;
  wire [20:0] psum_hi_10_9;
  wire [20:0] psum_hi_11_0;
  wire [20:0] psum_hi_11_1;
  wire [20:0] psum_hi_11_10;
  wire [20:0] psum_hi_11_11;
  wire [20:0] psum_hi_11_12;
  wire [20:0] psum_hi_11_13;
  wire [20:0] psum_hi_11_14;
  wire [20:0] psum_hi_11_15;
  wire [20:0] psum_hi_11_2;
  wire [20:0] psum_hi_11_3;
  wire [20:0] psum_hi_11_4;
  wire [20:0] psum_hi_11_5;
  wire [20:0] psum_hi_11_6;
  wire [20:0] psum_hi_11_7;
  wire [20:0] psum_hi_11_8;
  wire [20:0] psum_hi_11_9;
  wire [20:0] psum_hi_12_0;
  wire [20:0] psum_hi_12_1;
  wire [20:0] psum_hi_12_10;
  wire [20:0] psum_hi_12_11;
  wire [20:0] psum_hi_12_12;
  wire [20:0] psum_hi_12_13;
  wire [20:0] psum_hi_12_14;
  wire [20:0] psum_hi_12_15;
  wire [20:0] psum_hi_12_2;
  wire [20:0] psum_hi_12_3;
  wire [20:0] psum_hi_12_4;
  wire [20:0] psum_hi_12_5;
  wire [20:0] psum_hi_12_6;
  wire [20:0] psum_hi_12_7;
  wire [20:0] psum_hi_12_8;
  wire [20:0] psum_hi_12_9;
  wire [20:0] psum_hi_13_0;
  wire [20:0] psum_hi_13_1;
  wire [20:0] psum_hi_13_10;
  wire [20:0] psum_hi_13_11;
  wire [20:0] psum_hi_13_12;
  wire [20:0] psum_hi_13_13;
  wire [20:0] psum_hi_13_14;
  wire [20:0] psum_hi_13_15;
  wire [20:0] psum_hi_13_2;
  wire [20:0] psum_hi_13_3;
  wire [20:0] psum_hi_13_4;
  wire [20:0] psum_hi_13_5;
  wire [20:0] psum_hi_13_6;
  wire [20:0] psum_hi_13_7;
  wire [20:0] psum_hi_13_8;
  wire [20:0] psum_hi_13_9;
  wire [20:0] psum_hi_14_0;
  wire [20:0] psum_hi_14_1;
  wire [20:0] psum_hi_14_10;
  wire [20:0] psum_hi_14_11;
  wire [20:0] psum_hi_14_12;
  wire [20:0] psum_hi_14_13;
  wire [20:0] psum_hi_14_14;
  wire [20:0] psum_hi_14_15;
  wire [20:0] psum_hi_14_2;
  wire [20:0] psum_hi_14_3;
  wire [20:0] psum_hi_14_4;
  wire [20:0] psum_hi_14_5;
  wire [20:0] psum_hi_14_6;
  wire [20:0] psum_hi_14_7;
  wire [20:0] psum_hi_14_8;
  wire [20:0] psum_hi_14_9;
  output [20:0] psum_hi_15_0;
  wire [20:0] psum_hi_15_0;
  output [20:0] psum_hi_15_1;
  wire [20:0] psum_hi_15_1;
  output [20:0] psum_hi_15_10;
  wire [20:0] psum_hi_15_10;
  output [20:0] psum_hi_15_11;
  wire [20:0] psum_hi_15_11;
  output [20:0] psum_hi_15_12;
  wire [20:0] psum_hi_15_12;
  output [20:0] psum_hi_15_13;
  wire [20:0] psum_hi_15_13;
  output [20:0] psum_hi_15_14;
  wire [20:0] psum_hi_15_14;
  output [20:0] psum_hi_15_15;
  wire [20:0] psum_hi_15_15;
  output [20:0] psum_hi_15_2;
  wire [20:0] psum_hi_15_2;
  output [20:0] psum_hi_15_3;
  wire [20:0] psum_hi_15_3;
  output [20:0] psum_hi_15_4;
  wire [20:0] psum_hi_15_4;
  output [20:0] psum_hi_15_5;
  wire [20:0] psum_hi_15_5;
  output [20:0] psum_hi_15_6;
  wire [20:0] psum_hi_15_6;
  output [20:0] psum_hi_15_7;
  wire [20:0] psum_hi_15_7;
  output [20:0] psum_hi_15_8;
  wire [20:0] psum_hi_15_8;
  output [20:0] psum_hi_15_9;
  wire [20:0] psum_hi_15_9;
  wire [20:0] psum_hi_1_0;
  wire [20:0] psum_hi_1_1;
  wire [20:0] psum_hi_1_10;
  wire [20:0] psum_hi_1_11;
  wire [20:0] psum_hi_1_12;
  wire [20:0] psum_hi_1_13;
  wire [20:0] psum_hi_1_14;
  wire [20:0] psum_hi_1_15;
  wire [20:0] psum_hi_1_2;
  wire [20:0] psum_hi_1_3;
  wire [20:0] psum_hi_1_4;
  wire [20:0] psum_hi_1_5;
  wire [20:0] psum_hi_1_6;
  wire [20:0] psum_hi_1_7;
  wire [20:0] psum_hi_1_8;
  wire [20:0] psum_hi_1_9;
  wire [20:0] psum_hi_2_0;
  wire [20:0] psum_hi_2_1;
  wire [20:0] psum_hi_2_10;
  wire [20:0] psum_hi_2_11;
  wire [20:0] psum_hi_2_12;
  wire [20:0] psum_hi_2_13;
  wire [20:0] psum_hi_2_14;
  wire [20:0] psum_hi_2_15;
  wire [20:0] psum_hi_2_2;
  wire [20:0] psum_hi_2_3;
  wire [20:0] psum_hi_2_4;
  wire [20:0] psum_hi_2_5;
  wire [20:0] psum_hi_2_6;
  wire [20:0] psum_hi_2_7;
  wire [20:0] psum_hi_2_8;
  wire [20:0] psum_hi_2_9;
  wire [20:0] psum_hi_3_0;
  wire [20:0] psum_hi_3_1;
  wire [20:0] psum_hi_3_10;
  wire [20:0] psum_hi_3_11;
  wire [20:0] psum_hi_3_12;
  wire [20:0] psum_hi_3_13;
  wire [20:0] psum_hi_3_14;
  wire [20:0] psum_hi_3_15;
  wire [20:0] psum_hi_3_2;
  wire [20:0] psum_hi_3_3;
  wire [20:0] psum_hi_3_4;
  wire [20:0] psum_hi_3_5;
  wire [20:0] psum_hi_3_6;
  wire [20:0] psum_hi_3_7;
  wire [20:0] psum_hi_3_8;
  wire [20:0] psum_hi_3_9;
  wire [20:0] psum_hi_4_0;
  wire [20:0] psum_hi_4_1;
  wire [20:0] psum_hi_4_10;
  wire [20:0] psum_hi_4_11;
  wire [20:0] psum_hi_4_12;
  wire [20:0] psum_hi_4_13;
  wire [20:0] psum_hi_4_14;
  wire [20:0] psum_hi_4_15;
  wire [20:0] psum_hi_4_2;
  wire [20:0] psum_hi_4_3;
  wire [20:0] psum_hi_4_4;
  wire [20:0] psum_hi_4_5;
  wire [20:0] psum_hi_4_6;
  wire [20:0] psum_hi_4_7;
  wire [20:0] psum_hi_4_8;
  wire [20:0] psum_hi_4_9;
  wire [20:0] psum_hi_5_0;
  wire [20:0] psum_hi_5_1;
  wire [20:0] psum_hi_5_10;
  wire [20:0] psum_hi_5_11;
  wire [20:0] psum_hi_5_12;
  wire [20:0] psum_hi_5_13;
  wire [20:0] psum_hi_5_14;
  wire [20:0] psum_hi_5_15;
  wire [20:0] psum_hi_5_2;
  wire [20:0] psum_hi_5_3;
  wire [20:0] psum_hi_5_4;
  wire [20:0] psum_hi_5_5;
  wire [20:0] psum_hi_5_6;
  wire [20:0] psum_hi_5_7;
  wire [20:0] psum_hi_5_8;
  wire [20:0] psum_hi_5_9;
  wire [20:0] psum_hi_6_0;
  wire [20:0] psum_hi_6_1;
  wire [20:0] psum_hi_6_10;
  wire [20:0] psum_hi_6_11;
  wire [20:0] psum_hi_6_12;
  wire [20:0] psum_hi_6_13;
  wire [20:0] psum_hi_6_14;
  wire [20:0] psum_hi_6_15;
  wire [20:0] psum_hi_6_2;
  wire [20:0] psum_hi_6_3;
  wire [20:0] psum_hi_6_4;
  wire [20:0] psum_hi_6_5;
  wire [20:0] psum_hi_6_6;
  wire [20:0] psum_hi_6_7;
  wire [20:0] psum_hi_6_8;
  wire [20:0] psum_hi_6_9;
  wire [20:0] psum_hi_7_0;
  wire [20:0] psum_hi_7_1;
  wire [20:0] psum_hi_7_10;
  wire [20:0] psum_hi_7_11;
  wire [20:0] psum_hi_7_12;
  wire [20:0] psum_hi_7_13;
  wire [20:0] psum_hi_7_14;
  wire [20:0] psum_hi_7_15;
  wire [20:0] psum_hi_7_2;
  wire [20:0] psum_hi_7_3;
  wire [20:0] psum_hi_7_4;
  wire [20:0] psum_hi_7_5;
  wire [20:0] psum_hi_7_6;
  wire [20:0] psum_hi_7_7;
  wire [20:0] psum_hi_7_8;
  wire [20:0] psum_hi_7_9;
  wire [20:0] psum_hi_8_0;
  wire [20:0] psum_hi_8_1;
  wire [20:0] psum_hi_8_10;
  wire [20:0] psum_hi_8_11;
  wire [20:0] psum_hi_8_12;
  wire [20:0] psum_hi_8_13;
  wire [20:0] psum_hi_8_14;
  wire [20:0] psum_hi_8_15;
  wire [20:0] psum_hi_8_2;
  wire [20:0] psum_hi_8_3;
  wire [20:0] psum_hi_8_4;
  wire [20:0] psum_hi_8_5;
  wire [20:0] psum_hi_8_6;
  wire [20:0] psum_hi_8_7;
  wire [20:0] psum_hi_8_8;
  wire [20:0] psum_hi_8_9;
  wire [20:0] psum_hi_9_0;
  wire [20:0] psum_hi_9_1;
  wire [20:0] psum_hi_9_10;
  wire [20:0] psum_hi_9_11;
  wire [20:0] psum_hi_9_12;
  wire [20:0] psum_hi_9_13;
  wire [20:0] psum_hi_9_14;
  wire [20:0] psum_hi_9_15;
  wire [20:0] psum_hi_9_2;
  wire [20:0] psum_hi_9_3;
  wire [20:0] psum_hi_9_4;
  wire [20:0] psum_hi_9_5;
  wire [20:0] psum_hi_9_6;
  wire [20:0] psum_hi_9_7;
  wire [20:0] psum_hi_9_8;
  wire [20:0] psum_hi_9_9;
  reg [20:0] psum_hi_in_q_0;
  initial psum_hi_in_q_0 = 21'h000000;
  reg [20:0] psum_hi_in_q_1;
  initial psum_hi_in_q_1 = 21'h000000;
  reg [20:0] psum_hi_in_q_10;
  initial psum_hi_in_q_10 = 21'h000000;
  reg [20:0] psum_hi_in_q_11;
  initial psum_hi_in_q_11 = 21'h000000;
  reg [20:0] psum_hi_in_q_12;
  initial psum_hi_in_q_12 = 21'h000000;
  reg [20:0] psum_hi_in_q_13;
  initial psum_hi_in_q_13 = 21'h000000;
  reg [20:0] psum_hi_in_q_14;
  initial psum_hi_in_q_14 = 21'h000000;
  reg [20:0] psum_hi_in_q_15;
  initial psum_hi_in_q_15 = 21'h000000;
  reg [20:0] psum_hi_in_q_2;
  initial psum_hi_in_q_2 = 21'h000000;
  reg [20:0] psum_hi_in_q_3;
  initial psum_hi_in_q_3 = 21'h000000;
  reg [20:0] psum_hi_in_q_4;
  initial psum_hi_in_q_4 = 21'h000000;
  reg [20:0] psum_hi_in_q_5;
  initial psum_hi_in_q_5 = 21'h000000;
  reg [20:0] psum_hi_in_q_6;
  initial psum_hi_in_q_6 = 21'h000000;
  reg [20:0] psum_hi_in_q_7;
  initial psum_hi_in_q_7 = 21'h000000;
  reg [20:0] psum_hi_in_q_8;
  initial psum_hi_in_q_8 = 21'h000000;
  reg [20:0] psum_hi_in_q_9;
  initial psum_hi_in_q_9 = 21'h000000;
  input [671:0] psum_in;
  wire [671:0] psum_in;
  wire [20:0] psum_lo_0_0;
  wire [20:0] psum_lo_0_1;
  wire [20:0] psum_lo_0_10;
  wire [20:0] psum_lo_0_11;
  wire [20:0] psum_lo_0_12;
  wire [20:0] psum_lo_0_13;
  wire [20:0] psum_lo_0_14;
  wire [20:0] psum_lo_0_15;
  wire [20:0] psum_lo_0_2;
  wire [20:0] psum_lo_0_3;
  wire [20:0] psum_lo_0_4;
  wire [20:0] psum_lo_0_5;
  wire [20:0] psum_lo_0_6;
  wire [20:0] psum_lo_0_7;
  wire [20:0] psum_lo_0_8;
  wire [20:0] psum_lo_0_9;
  wire [20:0] psum_lo_10_0;
  wire [20:0] psum_lo_10_1;
  wire [20:0] psum_lo_10_10;
  wire [20:0] psum_lo_10_11;
  wire [20:0] psum_lo_10_12;
  wire [20:0] psum_lo_10_13;
  wire [20:0] psum_lo_10_14;
  wire [20:0] psum_lo_10_15;
  wire [20:0] psum_lo_10_2;
  wire [20:0] psum_lo_10_3;
  wire [20:0] psum_lo_10_4;
  wire [20:0] psum_lo_10_5;
  wire [20:0] psum_lo_10_6;
  wire [20:0] psum_lo_10_7;
  wire [20:0] psum_lo_10_8;
  wire [20:0] psum_lo_10_9;
  wire [20:0] psum_lo_11_0;
  wire [20:0] psum_lo_11_1;
  wire [20:0] psum_lo_11_10;
  wire [20:0] psum_lo_11_11;
  wire [20:0] psum_lo_11_12;
  wire [20:0] psum_lo_11_13;
  wire [20:0] psum_lo_11_14;
  wire [20:0] psum_lo_11_15;
  wire [20:0] psum_lo_11_2;
  wire [20:0] psum_lo_11_3;
  wire [20:0] psum_lo_11_4;
  wire [20:0] psum_lo_11_5;
  wire [20:0] psum_lo_11_6;
  wire [20:0] psum_lo_11_7;
  wire [20:0] psum_lo_11_8;
  wire [20:0] psum_lo_11_9;
  wire [20:0] psum_lo_12_0;
  wire [20:0] psum_lo_12_1;
  wire [20:0] psum_lo_12_10;
  wire [20:0] psum_lo_12_11;
  wire [20:0] psum_lo_12_12;
  wire [20:0] psum_lo_12_13;
  wire [20:0] psum_lo_12_14;
  wire [20:0] psum_lo_12_15;
  wire [20:0] psum_lo_12_2;
  wire [20:0] psum_lo_12_3;
  wire [20:0] psum_lo_12_4;
  wire [20:0] psum_lo_12_5;
  wire [20:0] psum_lo_12_6;
  wire [20:0] psum_lo_12_7;
  wire [20:0] psum_lo_12_8;
  wire [20:0] psum_lo_12_9;
  wire [20:0] psum_lo_13_0;
  wire [20:0] psum_lo_13_1;
  wire [20:0] psum_lo_13_10;
  wire [20:0] psum_lo_13_11;
  wire [20:0] psum_lo_13_12;
  wire [20:0] psum_lo_13_13;
  wire [20:0] psum_lo_13_14;
  wire [20:0] psum_lo_13_15;
  wire [20:0] psum_lo_13_2;
  wire [20:0] psum_lo_13_3;
  wire [20:0] psum_lo_13_4;
  wire [20:0] psum_lo_13_5;
  wire [20:0] psum_lo_13_6;
  wire [20:0] psum_lo_13_7;
  wire [20:0] psum_lo_13_8;
  wire [20:0] psum_lo_13_9;
  wire [20:0] psum_lo_14_0;
  wire [20:0] psum_lo_14_1;
  wire [20:0] psum_lo_14_10;
  wire [20:0] psum_lo_14_11;
  wire [20:0] psum_lo_14_12;
  wire [20:0] psum_lo_14_13;
  wire [20:0] psum_lo_14_14;
  wire [20:0] psum_lo_14_15;
  wire [20:0] psum_lo_14_2;
  wire [20:0] psum_lo_14_3;
  wire [20:0] psum_lo_14_4;
  wire [20:0] psum_lo_14_5;
  wire [20:0] psum_lo_14_6;
  wire [20:0] psum_lo_14_7;
  wire [20:0] psum_lo_14_8;
  wire [20:0] psum_lo_14_9;
  wire [20:0] psum_lo_15_0;
  wire [20:0] psum_lo_15_1;
  wire [20:0] psum_lo_15_10;
  wire [20:0] psum_lo_15_11;
  wire [20:0] psum_lo_15_12;
  wire [20:0] psum_lo_15_13;
  wire [20:0] psum_lo_15_14;
  wire [20:0] psum_lo_15_15;
  wire [20:0] psum_lo_15_2;
  wire [20:0] psum_lo_15_3;
  wire [20:0] psum_lo_15_4;
  wire [20:0] psum_lo_15_5;
  wire [20:0] psum_lo_15_6;
  wire [20:0] psum_lo_15_7;
  wire [20:0] psum_lo_15_8;
  wire [20:0] psum_lo_15_9;
  wire [20:0] psum_lo_1_0;
  wire [20:0] psum_lo_1_1;
  wire [20:0] psum_lo_1_10;
  wire [20:0] psum_lo_1_11;
  wire [20:0] psum_lo_1_12;
  wire [20:0] psum_lo_1_13;
  wire [20:0] psum_lo_1_14;
  wire [20:0] psum_lo_1_15;
  wire [20:0] psum_lo_1_2;
  wire [20:0] psum_lo_1_3;
  wire [20:0] psum_lo_1_4;
  wire [20:0] psum_lo_1_5;
  wire [20:0] psum_lo_1_6;
  wire [20:0] psum_lo_1_7;
  wire [20:0] psum_lo_1_8;
  wire [20:0] psum_lo_1_9;
  wire [20:0] psum_lo_2_0;
  wire [20:0] psum_lo_2_1;
  wire [20:0] psum_lo_2_10;
  wire [20:0] psum_lo_2_11;
  wire [20:0] psum_lo_2_12;
  wire [20:0] psum_lo_2_13;
  wire [20:0] psum_lo_2_14;
  wire [20:0] psum_lo_2_15;
  wire [20:0] psum_lo_2_2;
  wire [20:0] psum_lo_2_3;
  wire [20:0] psum_lo_2_4;
  wire [20:0] psum_lo_2_5;
  wire [20:0] psum_lo_2_6;
  wire [20:0] psum_lo_2_7;
  wire [20:0] psum_lo_2_8;
  wire [20:0] psum_lo_2_9;
  wire [20:0] psum_lo_3_0;
  wire [20:0] psum_lo_3_1;
  wire [20:0] psum_lo_3_10;
  wire [20:0] psum_lo_3_11;
  wire [20:0] psum_lo_3_12;
  wire [20:0] psum_lo_3_13;
  wire [20:0] psum_lo_3_14;
  wire [20:0] psum_lo_3_15;
  wire [20:0] psum_lo_3_2;
  wire [20:0] psum_lo_3_3;
  wire [20:0] psum_lo_3_4;
  wire [20:0] psum_lo_3_5;
  wire [20:0] psum_lo_3_6;
  wire [20:0] psum_lo_3_7;
  wire [20:0] psum_lo_3_8;
  wire [20:0] psum_lo_3_9;
  wire [20:0] psum_lo_4_0;
  wire [20:0] psum_lo_4_1;
  wire [20:0] psum_lo_4_10;
  wire [20:0] psum_lo_4_11;
  wire [20:0] psum_lo_4_12;
  wire [20:0] psum_lo_4_13;
  wire [20:0] psum_lo_4_14;
  wire [20:0] psum_lo_4_15;
  wire [20:0] psum_lo_4_2;
  wire [20:0] psum_lo_4_3;
  wire [20:0] psum_lo_4_4;
  wire [20:0] psum_lo_4_5;
  wire [20:0] psum_lo_4_6;
  wire [20:0] psum_lo_4_7;
  wire [20:0] psum_lo_4_8;
  wire [20:0] psum_lo_4_9;
  wire [20:0] psum_lo_5_0;
  wire [20:0] psum_lo_5_1;
  wire [20:0] psum_lo_5_10;
  wire [20:0] psum_lo_5_11;
  wire [20:0] psum_lo_5_12;
  wire [20:0] psum_lo_5_13;
  wire [20:0] psum_lo_5_14;
  wire [20:0] psum_lo_5_15;
  wire [20:0] psum_lo_5_2;
  wire [20:0] psum_lo_5_3;
  wire [20:0] psum_lo_5_4;
  wire [20:0] psum_lo_5_5;
  wire [20:0] psum_lo_5_6;
  wire [20:0] psum_lo_5_7;
  wire [20:0] psum_lo_5_8;
  wire [20:0] psum_lo_5_9;
  wire [20:0] psum_lo_6_0;
  wire [20:0] psum_lo_6_1;
  wire [20:0] psum_lo_6_10;
  wire [20:0] psum_lo_6_11;
  wire [20:0] psum_lo_6_12;
  wire [20:0] psum_lo_6_13;
  wire [20:0] psum_lo_6_14;
  wire [20:0] psum_lo_6_15;
  wire [20:0] psum_lo_6_2;
  wire [20:0] psum_lo_6_3;
  wire [20:0] psum_lo_6_4;
  wire [20:0] psum_lo_6_5;
  wire [20:0] psum_lo_6_6;
  wire [20:0] psum_lo_6_7;
  wire [20:0] psum_lo_6_8;
  wire [20:0] psum_lo_6_9;
  wire [20:0] psum_lo_7_0;
  wire [20:0] psum_lo_7_1;
  wire [20:0] psum_lo_7_10;
  wire [20:0] psum_lo_7_11;
  wire [20:0] psum_lo_7_12;
  wire [20:0] psum_lo_7_13;
  wire [20:0] psum_lo_7_14;
  wire [20:0] psum_lo_7_15;
  wire [20:0] psum_lo_7_2;
  wire [20:0] psum_lo_7_3;
  wire [20:0] psum_lo_7_4;
  wire [20:0] psum_lo_7_5;
  wire [20:0] psum_lo_7_6;
  wire [20:0] psum_lo_7_7;
  wire [20:0] psum_lo_7_8;
  wire [20:0] psum_lo_7_9;
  wire [20:0] psum_lo_8_0;
  wire [20:0] psum_lo_8_1;
  wire [20:0] psum_lo_8_10;
  wire [20:0] psum_lo_8_11;
  wire [20:0] psum_lo_8_12;
  wire [20:0] psum_lo_8_13;
  wire [20:0] psum_lo_8_14;
  wire [20:0] psum_lo_8_15;
  wire [20:0] psum_lo_8_2;
  wire [20:0] psum_lo_8_3;
  wire [20:0] psum_lo_8_4;
  wire [20:0] psum_lo_8_5;
  wire [20:0] psum_lo_8_6;
  wire [20:0] psum_lo_8_7;
  wire [20:0] psum_lo_8_8;
  wire [20:0] psum_lo_8_9;
  wire [20:0] psum_lo_9_0;
  wire [20:0] psum_lo_9_1;
  wire [20:0] psum_lo_9_10;
  wire [20:0] psum_lo_9_11;
  wire [20:0] psum_lo_9_12;
  wire [20:0] psum_lo_9_13;
  wire [20:0] psum_lo_9_14;
  wire [20:0] psum_lo_9_15;
  wire [20:0] psum_lo_9_2;
  wire [20:0] psum_lo_9_3;
  wire [20:0] psum_lo_9_4;
  wire [20:0] psum_lo_9_5;
  wire [20:0] psum_lo_9_6;
  wire [20:0] psum_lo_9_7;
  wire [20:0] psum_lo_9_8;
  wire [20:0] psum_lo_9_9;
  output [20:0] psum_lo_out_q_0;
  reg [20:0] psum_lo_out_q_0;
  initial psum_lo_out_q_0 = 21'h000000;
  output [20:0] psum_lo_out_q_1;
  reg [20:0] psum_lo_out_q_1;
  initial psum_lo_out_q_1 = 21'h000000;
  output [20:0] psum_lo_out_q_10;
  reg [20:0] psum_lo_out_q_10;
  initial psum_lo_out_q_10 = 21'h000000;
  output [20:0] psum_lo_out_q_11;
  reg [20:0] psum_lo_out_q_11;
  initial psum_lo_out_q_11 = 21'h000000;
  output [20:0] psum_lo_out_q_12;
  reg [20:0] psum_lo_out_q_12;
  initial psum_lo_out_q_12 = 21'h000000;
  output [20:0] psum_lo_out_q_13;
  reg [20:0] psum_lo_out_q_13;
  initial psum_lo_out_q_13 = 21'h000000;
  output [20:0] psum_lo_out_q_14;
  reg [20:0] psum_lo_out_q_14;
  initial psum_lo_out_q_14 = 21'h000000;
  output [20:0] psum_lo_out_q_15;
  reg [20:0] psum_lo_out_q_15;
  initial psum_lo_out_q_15 = 21'h000000;
  output [20:0] psum_lo_out_q_2;
  reg [20:0] psum_lo_out_q_2;
  initial psum_lo_out_q_2 = 21'h000000;
  output [20:0] psum_lo_out_q_3;
  reg [20:0] psum_lo_out_q_3;
  initial psum_lo_out_q_3 = 21'h000000;
  output [20:0] psum_lo_out_q_4;
  reg [20:0] psum_lo_out_q_4;
  initial psum_lo_out_q_4 = 21'h000000;
  output [20:0] psum_lo_out_q_5;
  reg [20:0] psum_lo_out_q_5;
  initial psum_lo_out_q_5 = 21'h000000;
  output [20:0] psum_lo_out_q_6;
  reg [20:0] psum_lo_out_q_6;
  initial psum_lo_out_q_6 = 21'h000000;
  output [20:0] psum_lo_out_q_7;
  reg [20:0] psum_lo_out_q_7;
  initial psum_lo_out_q_7 = 21'h000000;
  output [20:0] psum_lo_out_q_8;
  reg [20:0] psum_lo_out_q_8;
  initial psum_lo_out_q_8 = 21'h000000;
  output [20:0] psum_lo_out_q_9;
  reg [20:0] psum_lo_out_q_9;
  initial psum_lo_out_q_9 = 21'h000000;
  wire [671:0] psum_out;
  input rst;
  wire rst;
  input [15:0] update;
  wire [15:0] update;
  wire update_0_0;
  wire update_0_1;
  wire update_0_10;
  wire update_0_11;
  wire update_0_12;
  wire update_0_13;
  wire update_0_14;
  wire update_0_2;
  wire update_0_3;
  wire update_0_4;
  wire update_0_5;
  wire update_0_6;
  wire update_0_7;
  wire update_0_8;
  wire update_0_9;
  wire update_10_0;
  wire update_10_1;
  wire update_10_10;
  wire update_10_11;
  wire update_10_12;
  wire update_10_13;
  wire update_10_14;
  wire update_10_2;
  wire update_10_3;
  wire update_10_4;
  wire update_10_5;
  wire update_10_6;
  wire update_10_7;
  wire update_10_8;
  wire update_10_9;
  wire update_11_0;
  wire update_11_1;
  wire update_11_10;
  wire update_11_11;
  wire update_11_12;
  wire update_11_13;
  wire update_11_14;
  wire update_11_2;
  wire update_11_3;
  wire update_11_4;
  wire update_11_5;
  wire update_11_6;
  wire update_11_7;
  wire update_11_8;
  wire update_11_9;
  wire update_12_0;
  wire update_12_1;
  wire update_12_10;
  wire update_12_11;
  wire update_12_12;
  wire update_12_13;
  wire update_12_14;
  wire update_12_2;
  wire update_12_3;
  wire update_12_4;
  wire update_12_5;
  wire update_12_6;
  wire update_12_7;
  wire update_12_8;
  wire update_12_9;
  wire update_13_0;
  wire update_13_1;
  wire update_13_10;
  wire update_13_11;
  wire update_13_12;
  wire update_13_13;
  wire update_13_14;
  wire update_13_2;
  wire update_13_3;
  wire update_13_4;
  wire update_13_5;
  wire update_13_6;
  wire update_13_7;
  wire update_13_8;
  wire update_13_9;
  wire update_14_0;
  wire update_14_1;
  wire update_14_10;
  wire update_14_11;
  wire update_14_12;
  wire update_14_13;
  wire update_14_14;
  wire update_14_2;
  wire update_14_3;
  wire update_14_4;
  wire update_14_5;
  wire update_14_6;
  wire update_14_7;
  wire update_14_8;
  wire update_14_9;
  wire update_15_0;
  wire update_15_1;
  wire update_15_10;
  wire update_15_11;
  wire update_15_12;
  wire update_15_13;
  wire update_15_14;
  wire update_15_2;
  wire update_15_3;
  wire update_15_4;
  wire update_15_5;
  wire update_15_6;
  wire update_15_7;
  wire update_15_8;
  wire update_15_9;
  wire update_1_0;
  wire update_1_1;
  wire update_1_10;
  wire update_1_11;
  wire update_1_12;
  wire update_1_13;
  wire update_1_14;
  wire update_1_2;
  wire update_1_3;
  wire update_1_4;
  wire update_1_5;
  wire update_1_6;
  wire update_1_7;
  wire update_1_8;
  wire update_1_9;
  wire update_2_0;
  wire update_2_1;
  wire update_2_10;
  wire update_2_11;
  wire update_2_12;
  wire update_2_13;
  wire update_2_14;
  wire update_2_2;
  wire update_2_3;
  wire update_2_4;
  wire update_2_5;
  wire update_2_6;
  wire update_2_7;
  wire update_2_8;
  wire update_2_9;
  wire update_3_0;
  wire update_3_1;
  wire update_3_10;
  wire update_3_11;
  wire update_3_12;
  wire update_3_13;
  wire update_3_14;
  wire update_3_2;
  wire update_3_3;
  wire update_3_4;
  wire update_3_5;
  wire update_3_6;
  wire update_3_7;
  wire update_3_8;
  wire update_3_9;
  wire update_4_0;
  wire update_4_1;
  wire update_4_10;
  wire update_4_11;
  wire update_4_12;
  wire update_4_13;
  wire update_4_14;
  wire update_4_2;
  wire update_4_3;
  wire update_4_4;
  wire update_4_5;
  wire update_4_6;
  wire update_4_7;
  wire update_4_8;
  wire update_4_9;
  wire update_5_0;
  wire update_5_1;
  wire update_5_10;
  wire update_5_11;
  wire update_5_12;
  wire update_5_13;
  wire update_5_14;
  wire update_5_2;
  wire update_5_3;
  wire update_5_4;
  wire update_5_5;
  wire update_5_6;
  wire update_5_7;
  wire update_5_8;
  wire update_5_9;
  wire update_6_0;
  wire update_6_1;
  wire update_6_10;
  wire update_6_11;
  wire update_6_12;
  wire update_6_13;
  wire update_6_14;
  wire update_6_2;
  wire update_6_3;
  wire update_6_4;
  wire update_6_5;
  wire update_6_6;
  wire update_6_7;
  wire update_6_8;
  wire update_6_9;
  wire update_7_0;
  wire update_7_1;
  wire update_7_10;
  wire update_7_11;
  wire update_7_12;
  wire update_7_13;
  wire update_7_14;
  wire update_7_2;
  wire update_7_3;
  wire update_7_4;
  wire update_7_5;
  wire update_7_6;
  wire update_7_7;
  wire update_7_8;
  wire update_7_9;
  wire update_8_0;
  wire update_8_1;
  wire update_8_10;
  wire update_8_11;
  wire update_8_12;
  wire update_8_13;
  wire update_8_14;
  wire update_8_2;
  wire update_8_3;
  wire update_8_4;
  wire update_8_5;
  wire update_8_6;
  wire update_8_7;
  wire update_8_8;
  wire update_8_9;
  wire update_9_0;
  wire update_9_1;
  wire update_9_10;
  wire update_9_11;
  wire update_9_12;
  wire update_9_13;
  wire update_9_14;
  wire update_9_2;
  wire update_9_3;
  wire update_9_4;
  wire update_9_5;
  wire update_9_6;
  wire update_9_7;
  wire update_9_8;
  wire update_9_9;
  input [255:0] w;
  wire [255:0] w;
  wire [15:0] w_0_0;
  wire [15:0] w_0_1;
  wire [15:0] w_0_10;
  wire [15:0] w_0_11;
  wire [15:0] w_0_12;
  wire [15:0] w_0_13;
  wire [15:0] w_0_14;
  wire [15:0] w_0_15;
  wire [15:0] w_0_2;
  wire [15:0] w_0_3;
  wire [15:0] w_0_4;
  wire [15:0] w_0_5;
  wire [15:0] w_0_6;
  wire [15:0] w_0_7;
  wire [15:0] w_0_8;
  wire [15:0] w_0_9;
  wire [15:0] w_10_0;
  wire [15:0] w_10_1;
  wire [15:0] w_10_10;
  wire [15:0] w_10_11;
  wire [15:0] w_10_12;
  wire [15:0] w_10_13;
  wire [15:0] w_10_14;
  wire [15:0] w_10_15;
  wire [15:0] w_10_2;
  wire [15:0] w_10_3;
  wire [15:0] w_10_4;
  wire [15:0] w_10_5;
  wire [15:0] w_10_6;
  wire [15:0] w_10_7;
  wire [15:0] w_10_8;
  wire [15:0] w_10_9;
  wire [15:0] w_11_0;
  wire [15:0] w_11_1;
  wire [15:0] w_11_10;
  wire [15:0] w_11_11;
  wire [15:0] w_11_12;
  wire [15:0] w_11_13;
  wire [15:0] w_11_14;
  wire [15:0] w_11_15;
  wire [15:0] w_11_2;
  wire [15:0] w_11_3;
  wire [15:0] w_11_4;
  wire [15:0] w_11_5;
  wire [15:0] w_11_6;
  wire [15:0] w_11_7;
  wire [15:0] w_11_8;
  wire [15:0] w_11_9;
  wire [15:0] w_12_0;
  wire [15:0] w_12_1;
  wire [15:0] w_12_10;
  wire [15:0] w_12_11;
  wire [15:0] w_12_12;
  wire [15:0] w_12_13;
  wire [15:0] w_12_14;
  wire [15:0] w_12_15;
  wire [15:0] w_12_2;
  wire [15:0] w_12_3;
  wire [15:0] w_12_4;
  wire [15:0] w_12_5;
  wire [15:0] w_12_6;
  wire [15:0] w_12_7;
  wire [15:0] w_12_8;
  wire [15:0] w_12_9;
  wire [15:0] w_13_0;
  wire [15:0] w_13_1;
  wire [15:0] w_13_10;
  wire [15:0] w_13_11;
  wire [15:0] w_13_12;
  wire [15:0] w_13_13;
  wire [15:0] w_13_14;
  wire [15:0] w_13_15;
  wire [15:0] w_13_2;
  wire [15:0] w_13_3;
  wire [15:0] w_13_4;
  wire [15:0] w_13_5;
  wire [15:0] w_13_6;
  wire [15:0] w_13_7;
  wire [15:0] w_13_8;
  wire [15:0] w_13_9;
  wire [15:0] w_14_0;
  wire [15:0] w_14_1;
  wire [15:0] w_14_10;
  wire [15:0] w_14_11;
  wire [15:0] w_14_12;
  wire [15:0] w_14_13;
  wire [15:0] w_14_14;
  wire [15:0] w_14_15;
  wire [15:0] w_14_2;
  wire [15:0] w_14_3;
  wire [15:0] w_14_4;
  wire [15:0] w_14_5;
  wire [15:0] w_14_6;
  wire [15:0] w_14_7;
  wire [15:0] w_14_8;
  wire [15:0] w_14_9;
  wire [15:0] w_1_0;
  wire [15:0] w_1_1;
  wire [15:0] w_1_10;
  wire [15:0] w_1_11;
  wire [15:0] w_1_12;
  wire [15:0] w_1_13;
  wire [15:0] w_1_14;
  wire [15:0] w_1_15;
  wire [15:0] w_1_2;
  wire [15:0] w_1_3;
  wire [15:0] w_1_4;
  wire [15:0] w_1_5;
  wire [15:0] w_1_6;
  wire [15:0] w_1_7;
  wire [15:0] w_1_8;
  wire [15:0] w_1_9;
  wire [15:0] w_2_0;
  wire [15:0] w_2_1;
  wire [15:0] w_2_10;
  wire [15:0] w_2_11;
  wire [15:0] w_2_12;
  wire [15:0] w_2_13;
  wire [15:0] w_2_14;
  wire [15:0] w_2_15;
  wire [15:0] w_2_2;
  wire [15:0] w_2_3;
  wire [15:0] w_2_4;
  wire [15:0] w_2_5;
  wire [15:0] w_2_6;
  wire [15:0] w_2_7;
  wire [15:0] w_2_8;
  wire [15:0] w_2_9;
  wire [15:0] w_3_0;
  wire [15:0] w_3_1;
  wire [15:0] w_3_10;
  wire [15:0] w_3_11;
  wire [15:0] w_3_12;
  wire [15:0] w_3_13;
  wire [15:0] w_3_14;
  wire [15:0] w_3_15;
  wire [15:0] w_3_2;
  wire [15:0] w_3_3;
  wire [15:0] w_3_4;
  wire [15:0] w_3_5;
  wire [15:0] w_3_6;
  wire [15:0] w_3_7;
  wire [15:0] w_3_8;
  wire [15:0] w_3_9;
  wire [15:0] w_4_0;
  wire [15:0] w_4_1;
  wire [15:0] w_4_10;
  wire [15:0] w_4_11;
  wire [15:0] w_4_12;
  wire [15:0] w_4_13;
  wire [15:0] w_4_14;
  wire [15:0] w_4_15;
  wire [15:0] w_4_2;
  wire [15:0] w_4_3;
  wire [15:0] w_4_4;
  wire [15:0] w_4_5;
  wire [15:0] w_4_6;
  wire [15:0] w_4_7;
  wire [15:0] w_4_8;
  wire [15:0] w_4_9;
  wire [15:0] w_5_0;
  wire [15:0] w_5_1;
  wire [15:0] w_5_10;
  wire [15:0] w_5_11;
  wire [15:0] w_5_12;
  wire [15:0] w_5_13;
  wire [15:0] w_5_14;
  wire [15:0] w_5_15;
  wire [15:0] w_5_2;
  wire [15:0] w_5_3;
  wire [15:0] w_5_4;
  wire [15:0] w_5_5;
  wire [15:0] w_5_6;
  wire [15:0] w_5_7;
  wire [15:0] w_5_8;
  wire [15:0] w_5_9;
  wire [15:0] w_6_0;
  wire [15:0] w_6_1;
  wire [15:0] w_6_10;
  wire [15:0] w_6_11;
  wire [15:0] w_6_12;
  wire [15:0] w_6_13;
  wire [15:0] w_6_14;
  wire [15:0] w_6_15;
  wire [15:0] w_6_2;
  wire [15:0] w_6_3;
  wire [15:0] w_6_4;
  wire [15:0] w_6_5;
  wire [15:0] w_6_6;
  wire [15:0] w_6_7;
  wire [15:0] w_6_8;
  wire [15:0] w_6_9;
  wire [15:0] w_7_0;
  wire [15:0] w_7_1;
  wire [15:0] w_7_10;
  wire [15:0] w_7_11;
  wire [15:0] w_7_12;
  wire [15:0] w_7_13;
  wire [15:0] w_7_14;
  wire [15:0] w_7_15;
  wire [15:0] w_7_2;
  wire [15:0] w_7_3;
  wire [15:0] w_7_4;
  wire [15:0] w_7_5;
  wire [15:0] w_7_6;
  wire [15:0] w_7_7;
  wire [15:0] w_7_8;
  wire [15:0] w_7_9;
  wire [15:0] w_8_0;
  wire [15:0] w_8_1;
  wire [15:0] w_8_10;
  wire [15:0] w_8_11;
  wire [15:0] w_8_12;
  wire [15:0] w_8_13;
  wire [15:0] w_8_14;
  wire [15:0] w_8_15;
  wire [15:0] w_8_2;
  wire [15:0] w_8_3;
  wire [15:0] w_8_4;
  wire [15:0] w_8_5;
  wire [15:0] w_8_6;
  wire [15:0] w_8_7;
  wire [15:0] w_8_8;
  wire [15:0] w_8_9;
  wire [15:0] w_9_0;
  wire [15:0] w_9_1;
  wire [15:0] w_9_10;
  wire [15:0] w_9_11;
  wire [15:0] w_9_12;
  wire [15:0] w_9_13;
  wire [15:0] w_9_14;
  wire [15:0] w_9_15;
  wire [15:0] w_9_2;
  wire [15:0] w_9_3;
  wire [15:0] w_9_4;
  wire [15:0] w_9_5;
  wire [15:0] w_9_6;
  wire [15:0] w_9_7;
  wire [15:0] w_9_8;
  wire [15:0] w_9_9;
  input [255:0] x;
  wire [255:0] x;
  wire [15:0] x_0_0;
  wire [15:0] x_0_1;
  wire [15:0] x_0_10;
  wire [15:0] x_0_11;
  wire [15:0] x_0_12;
  wire [15:0] x_0_13;
  wire [15:0] x_0_14;
  wire [15:0] x_0_2;
  wire [15:0] x_0_3;
  wire [15:0] x_0_4;
  wire [15:0] x_0_5;
  wire [15:0] x_0_6;
  wire [15:0] x_0_7;
  wire [15:0] x_0_8;
  wire [15:0] x_0_9;
  wire [15:0] x_10_0;
  wire [15:0] x_10_1;
  wire [15:0] x_10_10;
  wire [15:0] x_10_11;
  wire [15:0] x_10_12;
  wire [15:0] x_10_13;
  wire [15:0] x_10_14;
  wire [15:0] x_10_2;
  wire [15:0] x_10_3;
  wire [15:0] x_10_4;
  wire [15:0] x_10_5;
  wire [15:0] x_10_6;
  wire [15:0] x_10_7;
  wire [15:0] x_10_8;
  wire [15:0] x_10_9;
  wire [15:0] x_11_0;
  wire [15:0] x_11_1;
  wire [15:0] x_11_10;
  wire [15:0] x_11_11;
  wire [15:0] x_11_12;
  wire [15:0] x_11_13;
  wire [15:0] x_11_14;
  wire [15:0] x_11_2;
  wire [15:0] x_11_3;
  wire [15:0] x_11_4;
  wire [15:0] x_11_5;
  wire [15:0] x_11_6;
  wire [15:0] x_11_7;
  wire [15:0] x_11_8;
  wire [15:0] x_11_9;
  wire [15:0] x_12_0;
  wire [15:0] x_12_1;
  wire [15:0] x_12_10;
  wire [15:0] x_12_11;
  wire [15:0] x_12_12;
  wire [15:0] x_12_13;
  wire [15:0] x_12_14;
  wire [15:0] x_12_2;
  wire [15:0] x_12_3;
  wire [15:0] x_12_4;
  wire [15:0] x_12_5;
  wire [15:0] x_12_6;
  wire [15:0] x_12_7;
  wire [15:0] x_12_8;
  wire [15:0] x_12_9;
  wire [15:0] x_13_0;
  wire [15:0] x_13_1;
  wire [15:0] x_13_10;
  wire [15:0] x_13_11;
  wire [15:0] x_13_12;
  wire [15:0] x_13_13;
  wire [15:0] x_13_14;
  wire [15:0] x_13_2;
  wire [15:0] x_13_3;
  wire [15:0] x_13_4;
  wire [15:0] x_13_5;
  wire [15:0] x_13_6;
  wire [15:0] x_13_7;
  wire [15:0] x_13_8;
  wire [15:0] x_13_9;
  wire [15:0] x_14_0;
  wire [15:0] x_14_1;
  wire [15:0] x_14_10;
  wire [15:0] x_14_11;
  wire [15:0] x_14_12;
  wire [15:0] x_14_13;
  wire [15:0] x_14_14;
  wire [15:0] x_14_2;
  wire [15:0] x_14_3;
  wire [15:0] x_14_4;
  wire [15:0] x_14_5;
  wire [15:0] x_14_6;
  wire [15:0] x_14_7;
  wire [15:0] x_14_8;
  wire [15:0] x_14_9;
  wire [15:0] x_15_0;
  wire [15:0] x_15_1;
  wire [15:0] x_15_10;
  wire [15:0] x_15_11;
  wire [15:0] x_15_12;
  wire [15:0] x_15_13;
  wire [15:0] x_15_14;
  wire [15:0] x_15_2;
  wire [15:0] x_15_3;
  wire [15:0] x_15_4;
  wire [15:0] x_15_5;
  wire [15:0] x_15_6;
  wire [15:0] x_15_7;
  wire [15:0] x_15_8;
  wire [15:0] x_15_9;
  wire [15:0] x_1_0;
  wire [15:0] x_1_1;
  wire [15:0] x_1_10;
  wire [15:0] x_1_11;
  wire [15:0] x_1_12;
  wire [15:0] x_1_13;
  wire [15:0] x_1_14;
  wire [15:0] x_1_2;
  wire [15:0] x_1_3;
  wire [15:0] x_1_4;
  wire [15:0] x_1_5;
  wire [15:0] x_1_6;
  wire [15:0] x_1_7;
  wire [15:0] x_1_8;
  wire [15:0] x_1_9;
  wire [15:0] x_2_0;
  wire [15:0] x_2_1;
  wire [15:0] x_2_10;
  wire [15:0] x_2_11;
  wire [15:0] x_2_12;
  wire [15:0] x_2_13;
  wire [15:0] x_2_14;
  wire [15:0] x_2_2;
  wire [15:0] x_2_3;
  wire [15:0] x_2_4;
  wire [15:0] x_2_5;
  wire [15:0] x_2_6;
  wire [15:0] x_2_7;
  wire [15:0] x_2_8;
  wire [15:0] x_2_9;
  wire [15:0] x_3_0;
  wire [15:0] x_3_1;
  wire [15:0] x_3_10;
  wire [15:0] x_3_11;
  wire [15:0] x_3_12;
  wire [15:0] x_3_13;
  wire [15:0] x_3_14;
  wire [15:0] x_3_2;
  wire [15:0] x_3_3;
  wire [15:0] x_3_4;
  wire [15:0] x_3_5;
  wire [15:0] x_3_6;
  wire [15:0] x_3_7;
  wire [15:0] x_3_8;
  wire [15:0] x_3_9;
  wire [15:0] x_4_0;
  wire [15:0] x_4_1;
  wire [15:0] x_4_10;
  wire [15:0] x_4_11;
  wire [15:0] x_4_12;
  wire [15:0] x_4_13;
  wire [15:0] x_4_14;
  wire [15:0] x_4_2;
  wire [15:0] x_4_3;
  wire [15:0] x_4_4;
  wire [15:0] x_4_5;
  wire [15:0] x_4_6;
  wire [15:0] x_4_7;
  wire [15:0] x_4_8;
  wire [15:0] x_4_9;
  wire [15:0] x_5_0;
  wire [15:0] x_5_1;
  wire [15:0] x_5_10;
  wire [15:0] x_5_11;
  wire [15:0] x_5_12;
  wire [15:0] x_5_13;
  wire [15:0] x_5_14;
  wire [15:0] x_5_2;
  wire [15:0] x_5_3;
  wire [15:0] x_5_4;
  wire [15:0] x_5_5;
  wire [15:0] x_5_6;
  wire [15:0] x_5_7;
  wire [15:0] x_5_8;
  wire [15:0] x_5_9;
  wire [15:0] x_6_0;
  wire [15:0] x_6_1;
  wire [15:0] x_6_10;
  wire [15:0] x_6_11;
  wire [15:0] x_6_12;
  wire [15:0] x_6_13;
  wire [15:0] x_6_14;
  wire [15:0] x_6_2;
  wire [15:0] x_6_3;
  wire [15:0] x_6_4;
  wire [15:0] x_6_5;
  wire [15:0] x_6_6;
  wire [15:0] x_6_7;
  wire [15:0] x_6_8;
  wire [15:0] x_6_9;
  wire [15:0] x_7_0;
  wire [15:0] x_7_1;
  wire [15:0] x_7_10;
  wire [15:0] x_7_11;
  wire [15:0] x_7_12;
  wire [15:0] x_7_13;
  wire [15:0] x_7_14;
  wire [15:0] x_7_2;
  wire [15:0] x_7_3;
  wire [15:0] x_7_4;
  wire [15:0] x_7_5;
  wire [15:0] x_7_6;
  wire [15:0] x_7_7;
  wire [15:0] x_7_8;
  wire [15:0] x_7_9;
  wire [15:0] x_8_0;
  wire [15:0] x_8_1;
  wire [15:0] x_8_10;
  wire [15:0] x_8_11;
  wire [15:0] x_8_12;
  wire [15:0] x_8_13;
  wire [15:0] x_8_14;
  wire [15:0] x_8_2;
  wire [15:0] x_8_3;
  wire [15:0] x_8_4;
  wire [15:0] x_8_5;
  wire [15:0] x_8_6;
  wire [15:0] x_8_7;
  wire [15:0] x_8_8;
  wire [15:0] x_8_9;
  wire [15:0] x_9_0;
  wire [15:0] x_9_1;
  wire [15:0] x_9_10;
  wire [15:0] x_9_11;
  wire [15:0] x_9_12;
  wire [15:0] x_9_13;
  wire [15:0] x_9_14;
  wire [15:0] x_9_2;
  wire [15:0] x_9_3;
  wire [15:0] x_9_4;
  wire [15:0] x_9_5;
  wire [15:0] x_9_6;
  wire [15:0] x_9_7;
  wire [15:0] x_9_8;
  wire [15:0] x_9_9;
  always @(posedge clk)
    psum_lo_out_q_3 <= psum_lo_15_3;
  always @(posedge clk)
    psum_lo_out_q_4 <= psum_lo_15_4;
  always @(posedge clk)
    psum_lo_out_q_5 <= psum_lo_15_5;
  always @(posedge clk)
    psum_lo_out_q_6 <= psum_lo_15_6;
  always @(posedge clk)
    psum_lo_out_q_7 <= psum_lo_15_7;
  always @(posedge clk)
    psum_lo_out_q_8 <= psum_lo_15_8;
  always @(posedge clk)
    psum_lo_out_q_9 <= psum_lo_15_9;
  always @(posedge clk)
    psum_lo_out_q_10 <= psum_lo_15_10;
  always @(posedge clk)
    psum_lo_out_q_11 <= psum_lo_15_11;
  always @(posedge clk)
    psum_lo_out_q_12 <= psum_lo_15_12;
  always @(posedge clk)
    psum_lo_out_q_13 <= psum_lo_15_13;
  always @(posedge clk)
    psum_lo_out_q_14 <= psum_lo_15_14;
  always @(posedge clk)
    psum_lo_out_q_15 <= psum_lo_15_15;
  always @(posedge clk)
    psum_hi_in_q_0 <= psum_in[41:21];
  always @(posedge clk)
    psum_hi_in_q_1 <= psum_in[83:63];
  always @(posedge clk)
    psum_hi_in_q_2 <= psum_in[125:105];
  always @(posedge clk)
    psum_hi_in_q_3 <= psum_in[167:147];
  always @(posedge clk)
    psum_hi_in_q_4 <= psum_in[209:189];
  always @(posedge clk)
    psum_hi_in_q_5 <= psum_in[251:231];
  always @(posedge clk)
    psum_hi_in_q_6 <= psum_in[293:273];
  always @(posedge clk)
    psum_hi_in_q_7 <= psum_in[335:315];
  always @(posedge clk)
    psum_hi_in_q_8 <= psum_in[377:357];
  always @(posedge clk)
    psum_hi_in_q_9 <= psum_in[419:399];
  always @(posedge clk)
    psum_hi_in_q_10 <= psum_in[461:441];
  always @(posedge clk)
    psum_hi_in_q_11 <= psum_in[503:483];
  always @(posedge clk)
    psum_hi_in_q_12 <= psum_in[545:525];
  always @(posedge clk)
    psum_hi_in_q_13 <= psum_in[587:567];
  always @(posedge clk)
    psum_hi_in_q_14 <= psum_in[629:609];
  always @(posedge clk)
    psum_hi_in_q_15 <= psum_in[671:651];
  always @(posedge clk)
    psum_lo_out_q_0 <= psum_lo_15_0;
  always @(posedge clk)
    psum_lo_out_q_1 <= psum_lo_15_1;
  always @(posedge clk)
    psum_lo_out_q_2 <= psum_lo_15_2;
  ska_processing_element pe_0_0 (
    .clk(clk),
    .g_in(g[15:0]),
    .g_out(g_0_0),
    .load_in(load[0]),
    .load_out(load_0_0),
    .psum_hi_in(psum_hi_in_q_0),
    .psum_hi_out(psum_hi_0_0),
    .psum_lo_in(psum_in[20:0]),
    .psum_lo_out(psum_lo_0_0),
    .update_in(update[0]),
    .update_out(update_0_0),
    .w_in(w[15:0]),
    .w_out(w_0_0),
    .x_in(x[15:0]),
    .x_out(x_0_0)
  );
  ska_processing_element pe_0_1 (
    .clk(clk),
    .g_in(g[31:16]),
    .g_out(g_0_1),
    .load_in(load_0_0),
    .load_out(load_0_1),
    .psum_hi_in(psum_hi_in_q_1),
    .psum_hi_out(psum_hi_0_1),
    .psum_lo_in(psum_in[62:42]),
    .psum_lo_out(psum_lo_0_1),
    .update_in(update_0_0),
    .update_out(update_0_1),
    .w_in(w[31:16]),
    .w_out(w_0_1),
    .x_in(x_0_0),
    .x_out(x_0_1)
  );
  ska_processing_element pe_0_10 (
    .clk(clk),
    .g_in(g[175:160]),
    .g_out(g_0_10),
    .load_in(load_0_9),
    .load_out(load_0_10),
    .psum_hi_in(psum_hi_in_q_10),
    .psum_hi_out(psum_hi_0_10),
    .psum_lo_in(psum_in[440:420]),
    .psum_lo_out(psum_lo_0_10),
    .update_in(update_0_9),
    .update_out(update_0_10),
    .w_in(w[175:160]),
    .w_out(w_0_10),
    .x_in(x_0_9),
    .x_out(x_0_10)
  );
  ska_processing_element pe_0_11 (
    .clk(clk),
    .g_in(g[191:176]),
    .g_out(g_0_11),
    .load_in(load_0_10),
    .load_out(load_0_11),
    .psum_hi_in(psum_hi_in_q_11),
    .psum_hi_out(psum_hi_0_11),
    .psum_lo_in(psum_in[482:462]),
    .psum_lo_out(psum_lo_0_11),
    .update_in(update_0_10),
    .update_out(update_0_11),
    .w_in(w[191:176]),
    .w_out(w_0_11),
    .x_in(x_0_10),
    .x_out(x_0_11)
  );
  ska_processing_element pe_0_12 (
    .clk(clk),
    .g_in(g[207:192]),
    .g_out(g_0_12),
    .load_in(load_0_11),
    .load_out(load_0_12),
    .psum_hi_in(psum_hi_in_q_12),
    .psum_hi_out(psum_hi_0_12),
    .psum_lo_in(psum_in[524:504]),
    .psum_lo_out(psum_lo_0_12),
    .update_in(update_0_11),
    .update_out(update_0_12),
    .w_in(w[207:192]),
    .w_out(w_0_12),
    .x_in(x_0_11),
    .x_out(x_0_12)
  );
  ska_processing_element pe_0_13 (
    .clk(clk),
    .g_in(g[223:208]),
    .g_out(g_0_13),
    .load_in(load_0_12),
    .load_out(load_0_13),
    .psum_hi_in(psum_hi_in_q_13),
    .psum_hi_out(psum_hi_0_13),
    .psum_lo_in(psum_in[566:546]),
    .psum_lo_out(psum_lo_0_13),
    .update_in(update_0_12),
    .update_out(update_0_13),
    .w_in(w[223:208]),
    .w_out(w_0_13),
    .x_in(x_0_12),
    .x_out(x_0_13)
  );
  ska_processing_element pe_0_14 (
    .clk(clk),
    .g_in(g[239:224]),
    .g_out(g_0_14),
    .load_in(load_0_13),
    .load_out(load_0_14),
    .psum_hi_in(psum_hi_in_q_14),
    .psum_hi_out(psum_hi_0_14),
    .psum_lo_in(psum_in[608:588]),
    .psum_lo_out(psum_lo_0_14),
    .update_in(update_0_13),
    .update_out(update_0_14),
    .w_in(w[239:224]),
    .w_out(w_0_14),
    .x_in(x_0_13),
    .x_out(x_0_14)
  );
  ska_processing_element pe_0_15 (
    .clk(clk),
    .g_in(g[255:240]),
    .g_out(g_0_15),
    .load_in(load_0_14),
    .load_out(_3_),
    .psum_hi_in(psum_hi_in_q_15),
    .psum_hi_out(psum_hi_0_15),
    .psum_lo_in(psum_in[650:630]),
    .psum_lo_out(psum_lo_0_15),
    .update_in(update_0_14),
    .update_out(_2_),
    .w_in(w[255:240]),
    .w_out(w_0_15),
    .x_in(x_0_14),
    .x_out(_1_)
  );
  ska_processing_element pe_0_2 (
    .clk(clk),
    .g_in(g[47:32]),
    .g_out(g_0_2),
    .load_in(load_0_1),
    .load_out(load_0_2),
    .psum_hi_in(psum_hi_in_q_2),
    .psum_hi_out(psum_hi_0_2),
    .psum_lo_in(psum_in[104:84]),
    .psum_lo_out(psum_lo_0_2),
    .update_in(update_0_1),
    .update_out(update_0_2),
    .w_in(w[47:32]),
    .w_out(w_0_2),
    .x_in(x_0_1),
    .x_out(x_0_2)
  );
  ska_processing_element pe_0_3 (
    .clk(clk),
    .g_in(g[63:48]),
    .g_out(g_0_3),
    .load_in(load_0_2),
    .load_out(load_0_3),
    .psum_hi_in(psum_hi_in_q_3),
    .psum_hi_out(psum_hi_0_3),
    .psum_lo_in(psum_in[146:126]),
    .psum_lo_out(psum_lo_0_3),
    .update_in(update_0_2),
    .update_out(update_0_3),
    .w_in(w[63:48]),
    .w_out(w_0_3),
    .x_in(x_0_2),
    .x_out(x_0_3)
  );
  ska_processing_element pe_0_4 (
    .clk(clk),
    .g_in(g[79:64]),
    .g_out(g_0_4),
    .load_in(load_0_3),
    .load_out(load_0_4),
    .psum_hi_in(psum_hi_in_q_4),
    .psum_hi_out(psum_hi_0_4),
    .psum_lo_in(psum_in[188:168]),
    .psum_lo_out(psum_lo_0_4),
    .update_in(update_0_3),
    .update_out(update_0_4),
    .w_in(w[79:64]),
    .w_out(w_0_4),
    .x_in(x_0_3),
    .x_out(x_0_4)
  );
  ska_processing_element pe_0_5 (
    .clk(clk),
    .g_in(g[95:80]),
    .g_out(g_0_5),
    .load_in(load_0_4),
    .load_out(load_0_5),
    .psum_hi_in(psum_hi_in_q_5),
    .psum_hi_out(psum_hi_0_5),
    .psum_lo_in(psum_in[230:210]),
    .psum_lo_out(psum_lo_0_5),
    .update_in(update_0_4),
    .update_out(update_0_5),
    .w_in(w[95:80]),
    .w_out(w_0_5),
    .x_in(x_0_4),
    .x_out(x_0_5)
  );
  ska_processing_element pe_0_6 (
    .clk(clk),
    .g_in(g[111:96]),
    .g_out(g_0_6),
    .load_in(load_0_5),
    .load_out(load_0_6),
    .psum_hi_in(psum_hi_in_q_6),
    .psum_hi_out(psum_hi_0_6),
    .psum_lo_in(psum_in[272:252]),
    .psum_lo_out(psum_lo_0_6),
    .update_in(update_0_5),
    .update_out(update_0_6),
    .w_in(w[111:96]),
    .w_out(w_0_6),
    .x_in(x_0_5),
    .x_out(x_0_6)
  );
  ska_processing_element pe_0_7 (
    .clk(clk),
    .g_in(g[127:112]),
    .g_out(g_0_7),
    .load_in(load_0_6),
    .load_out(load_0_7),
    .psum_hi_in(psum_hi_in_q_7),
    .psum_hi_out(psum_hi_0_7),
    .psum_lo_in(psum_in[314:294]),
    .psum_lo_out(psum_lo_0_7),
    .update_in(update_0_6),
    .update_out(update_0_7),
    .w_in(w[127:112]),
    .w_out(w_0_7),
    .x_in(x_0_6),
    .x_out(x_0_7)
  );
  ska_processing_element pe_0_8 (
    .clk(clk),
    .g_in(g[143:128]),
    .g_out(g_0_8),
    .load_in(load_0_7),
    .load_out(load_0_8),
    .psum_hi_in(psum_hi_in_q_8),
    .psum_hi_out(psum_hi_0_8),
    .psum_lo_in(psum_in[356:336]),
    .psum_lo_out(psum_lo_0_8),
    .update_in(update_0_7),
    .update_out(update_0_8),
    .w_in(w[143:128]),
    .w_out(w_0_8),
    .x_in(x_0_7),
    .x_out(x_0_8)
  );
  ska_processing_element pe_0_9 (
    .clk(clk),
    .g_in(g[159:144]),
    .g_out(g_0_9),
    .load_in(load_0_8),
    .load_out(load_0_9),
    .psum_hi_in(psum_hi_in_q_9),
    .psum_hi_out(psum_hi_0_9),
    .psum_lo_in(psum_in[398:378]),
    .psum_lo_out(psum_lo_0_9),
    .update_in(update_0_8),
    .update_out(update_0_9),
    .w_in(w[159:144]),
    .w_out(w_0_9),
    .x_in(x_0_8),
    .x_out(x_0_9)
  );
  ska_processing_element pe_10_0 (
    .clk(clk),
    .g_in(g_9_0),
    .g_out(g_10_0),
    .load_in(load[10]),
    .load_out(load_10_0),
    .psum_hi_in(psum_hi_9_0),
    .psum_hi_out(psum_hi_10_0),
    .psum_lo_in(psum_lo_9_0),
    .psum_lo_out(psum_lo_10_0),
    .update_in(update[10]),
    .update_out(update_10_0),
    .w_in(w_9_0),
    .w_out(w_10_0),
    .x_in(x[175:160]),
    .x_out(x_10_0)
  );
  ska_processing_element pe_10_1 (
    .clk(clk),
    .g_in(g_9_1),
    .g_out(g_10_1),
    .load_in(load_10_0),
    .load_out(load_10_1),
    .psum_hi_in(psum_hi_9_1),
    .psum_hi_out(psum_hi_10_1),
    .psum_lo_in(psum_lo_9_1),
    .psum_lo_out(psum_lo_10_1),
    .update_in(update_10_0),
    .update_out(update_10_1),
    .w_in(w_9_1),
    .w_out(w_10_1),
    .x_in(x_10_0),
    .x_out(x_10_1)
  );
  ska_processing_element pe_10_10 (
    .clk(clk),
    .g_in(g_9_10),
    .g_out(g_10_10),
    .load_in(load_10_9),
    .load_out(load_10_10),
    .psum_hi_in(psum_hi_9_10),
    .psum_hi_out(psum_hi_10_10),
    .psum_lo_in(psum_lo_9_10),
    .psum_lo_out(psum_lo_10_10),
    .update_in(update_10_9),
    .update_out(update_10_10),
    .w_in(w_9_10),
    .w_out(w_10_10),
    .x_in(x_10_9),
    .x_out(x_10_10)
  );
  ska_processing_element pe_10_11 (
    .clk(clk),
    .g_in(g_9_11),
    .g_out(g_10_11),
    .load_in(load_10_10),
    .load_out(load_10_11),
    .psum_hi_in(psum_hi_9_11),
    .psum_hi_out(psum_hi_10_11),
    .psum_lo_in(psum_lo_9_11),
    .psum_lo_out(psum_lo_10_11),
    .update_in(update_10_10),
    .update_out(update_10_11),
    .w_in(w_9_11),
    .w_out(w_10_11),
    .x_in(x_10_10),
    .x_out(x_10_11)
  );
  ska_processing_element pe_10_12 (
    .clk(clk),
    .g_in(g_9_12),
    .g_out(g_10_12),
    .load_in(load_10_11),
    .load_out(load_10_12),
    .psum_hi_in(psum_hi_9_12),
    .psum_hi_out(psum_hi_10_12),
    .psum_lo_in(psum_lo_9_12),
    .psum_lo_out(psum_lo_10_12),
    .update_in(update_10_11),
    .update_out(update_10_12),
    .w_in(w_9_12),
    .w_out(w_10_12),
    .x_in(x_10_11),
    .x_out(x_10_12)
  );
  ska_processing_element pe_10_13 (
    .clk(clk),
    .g_in(g_9_13),
    .g_out(g_10_13),
    .load_in(load_10_12),
    .load_out(load_10_13),
    .psum_hi_in(psum_hi_9_13),
    .psum_hi_out(psum_hi_10_13),
    .psum_lo_in(psum_lo_9_13),
    .psum_lo_out(psum_lo_10_13),
    .update_in(update_10_12),
    .update_out(update_10_13),
    .w_in(w_9_13),
    .w_out(w_10_13),
    .x_in(x_10_12),
    .x_out(x_10_13)
  );
  ska_processing_element pe_10_14 (
    .clk(clk),
    .g_in(g_9_14),
    .g_out(g_10_14),
    .load_in(load_10_13),
    .load_out(load_10_14),
    .psum_hi_in(psum_hi_9_14),
    .psum_hi_out(psum_hi_10_14),
    .psum_lo_in(psum_lo_9_14),
    .psum_lo_out(psum_lo_10_14),
    .update_in(update_10_13),
    .update_out(update_10_14),
    .w_in(w_9_14),
    .w_out(w_10_14),
    .x_in(x_10_13),
    .x_out(x_10_14)
  );
  ska_processing_element pe_10_15 (
    .clk(clk),
    .g_in(g_9_15),
    .g_out(g_10_15),
    .load_in(load_10_14),
    .load_out(_33_),
    .psum_hi_in(psum_hi_9_15),
    .psum_hi_out(psum_hi_10_15),
    .psum_lo_in(psum_lo_9_15),
    .psum_lo_out(psum_lo_10_15),
    .update_in(update_10_14),
    .update_out(_32_),
    .w_in(w_9_15),
    .w_out(w_10_15),
    .x_in(x_10_14),
    .x_out(_31_)
  );
  ska_processing_element pe_10_2 (
    .clk(clk),
    .g_in(g_9_2),
    .g_out(g_10_2),
    .load_in(load_10_1),
    .load_out(load_10_2),
    .psum_hi_in(psum_hi_9_2),
    .psum_hi_out(psum_hi_10_2),
    .psum_lo_in(psum_lo_9_2),
    .psum_lo_out(psum_lo_10_2),
    .update_in(update_10_1),
    .update_out(update_10_2),
    .w_in(w_9_2),
    .w_out(w_10_2),
    .x_in(x_10_1),
    .x_out(x_10_2)
  );
  ska_processing_element pe_10_3 (
    .clk(clk),
    .g_in(g_9_3),
    .g_out(g_10_3),
    .load_in(load_10_2),
    .load_out(load_10_3),
    .psum_hi_in(psum_hi_9_3),
    .psum_hi_out(psum_hi_10_3),
    .psum_lo_in(psum_lo_9_3),
    .psum_lo_out(psum_lo_10_3),
    .update_in(update_10_2),
    .update_out(update_10_3),
    .w_in(w_9_3),
    .w_out(w_10_3),
    .x_in(x_10_2),
    .x_out(x_10_3)
  );
  ska_processing_element pe_10_4 (
    .clk(clk),
    .g_in(g_9_4),
    .g_out(g_10_4),
    .load_in(load_10_3),
    .load_out(load_10_4),
    .psum_hi_in(psum_hi_9_4),
    .psum_hi_out(psum_hi_10_4),
    .psum_lo_in(psum_lo_9_4),
    .psum_lo_out(psum_lo_10_4),
    .update_in(update_10_3),
    .update_out(update_10_4),
    .w_in(w_9_4),
    .w_out(w_10_4),
    .x_in(x_10_3),
    .x_out(x_10_4)
  );
  ska_processing_element pe_10_5 (
    .clk(clk),
    .g_in(g_9_5),
    .g_out(g_10_5),
    .load_in(load_10_4),
    .load_out(load_10_5),
    .psum_hi_in(psum_hi_9_5),
    .psum_hi_out(psum_hi_10_5),
    .psum_lo_in(psum_lo_9_5),
    .psum_lo_out(psum_lo_10_5),
    .update_in(update_10_4),
    .update_out(update_10_5),
    .w_in(w_9_5),
    .w_out(w_10_5),
    .x_in(x_10_4),
    .x_out(x_10_5)
  );
  ska_processing_element pe_10_6 (
    .clk(clk),
    .g_in(g_9_6),
    .g_out(g_10_6),
    .load_in(load_10_5),
    .load_out(load_10_6),
    .psum_hi_in(psum_hi_9_6),
    .psum_hi_out(psum_hi_10_6),
    .psum_lo_in(psum_lo_9_6),
    .psum_lo_out(psum_lo_10_6),
    .update_in(update_10_5),
    .update_out(update_10_6),
    .w_in(w_9_6),
    .w_out(w_10_6),
    .x_in(x_10_5),
    .x_out(x_10_6)
  );
  ska_processing_element pe_10_7 (
    .clk(clk),
    .g_in(g_9_7),
    .g_out(g_10_7),
    .load_in(load_10_6),
    .load_out(load_10_7),
    .psum_hi_in(psum_hi_9_7),
    .psum_hi_out(psum_hi_10_7),
    .psum_lo_in(psum_lo_9_7),
    .psum_lo_out(psum_lo_10_7),
    .update_in(update_10_6),
    .update_out(update_10_7),
    .w_in(w_9_7),
    .w_out(w_10_7),
    .x_in(x_10_6),
    .x_out(x_10_7)
  );
  ska_processing_element pe_10_8 (
    .clk(clk),
    .g_in(g_9_8),
    .g_out(g_10_8),
    .load_in(load_10_7),
    .load_out(load_10_8),
    .psum_hi_in(psum_hi_9_8),
    .psum_hi_out(psum_hi_10_8),
    .psum_lo_in(psum_lo_9_8),
    .psum_lo_out(psum_lo_10_8),
    .update_in(update_10_7),
    .update_out(update_10_8),
    .w_in(w_9_8),
    .w_out(w_10_8),
    .x_in(x_10_7),
    .x_out(x_10_8)
  );
  ska_processing_element pe_10_9 (
    .clk(clk),
    .g_in(g_9_9),
    .g_out(g_10_9),
    .load_in(load_10_8),
    .load_out(load_10_9),
    .psum_hi_in(psum_hi_9_9),
    .psum_hi_out(psum_hi_10_9),
    .psum_lo_in(psum_lo_9_9),
    .psum_lo_out(psum_lo_10_9),
    .update_in(update_10_8),
    .update_out(update_10_9),
    .w_in(w_9_9),
    .w_out(w_10_9),
    .x_in(x_10_8),
    .x_out(x_10_9)
  );
  ska_processing_element pe_11_0 (
    .clk(clk),
    .g_in(g_10_0),
    .g_out(g_11_0),
    .load_in(load[11]),
    .load_out(load_11_0),
    .psum_hi_in(psum_hi_10_0),
    .psum_hi_out(psum_hi_11_0),
    .psum_lo_in(psum_lo_10_0),
    .psum_lo_out(psum_lo_11_0),
    .update_in(update[11]),
    .update_out(update_11_0),
    .w_in(w_10_0),
    .w_out(w_11_0),
    .x_in(x[191:176]),
    .x_out(x_11_0)
  );
  ska_processing_element pe_11_1 (
    .clk(clk),
    .g_in(g_10_1),
    .g_out(g_11_1),
    .load_in(load_11_0),
    .load_out(load_11_1),
    .psum_hi_in(psum_hi_10_1),
    .psum_hi_out(psum_hi_11_1),
    .psum_lo_in(psum_lo_10_1),
    .psum_lo_out(psum_lo_11_1),
    .update_in(update_11_0),
    .update_out(update_11_1),
    .w_in(w_10_1),
    .w_out(w_11_1),
    .x_in(x_11_0),
    .x_out(x_11_1)
  );
  ska_processing_element pe_11_10 (
    .clk(clk),
    .g_in(g_10_10),
    .g_out(g_11_10),
    .load_in(load_11_9),
    .load_out(load_11_10),
    .psum_hi_in(psum_hi_10_10),
    .psum_hi_out(psum_hi_11_10),
    .psum_lo_in(psum_lo_10_10),
    .psum_lo_out(psum_lo_11_10),
    .update_in(update_11_9),
    .update_out(update_11_10),
    .w_in(w_10_10),
    .w_out(w_11_10),
    .x_in(x_11_9),
    .x_out(x_11_10)
  );
  ska_processing_element pe_11_11 (
    .clk(clk),
    .g_in(g_10_11),
    .g_out(g_11_11),
    .load_in(load_11_10),
    .load_out(load_11_11),
    .psum_hi_in(psum_hi_10_11),
    .psum_hi_out(psum_hi_11_11),
    .psum_lo_in(psum_lo_10_11),
    .psum_lo_out(psum_lo_11_11),
    .update_in(update_11_10),
    .update_out(update_11_11),
    .w_in(w_10_11),
    .w_out(w_11_11),
    .x_in(x_11_10),
    .x_out(x_11_11)
  );
  ska_processing_element pe_11_12 (
    .clk(clk),
    .g_in(g_10_12),
    .g_out(g_11_12),
    .load_in(load_11_11),
    .load_out(load_11_12),
    .psum_hi_in(psum_hi_10_12),
    .psum_hi_out(psum_hi_11_12),
    .psum_lo_in(psum_lo_10_12),
    .psum_lo_out(psum_lo_11_12),
    .update_in(update_11_11),
    .update_out(update_11_12),
    .w_in(w_10_12),
    .w_out(w_11_12),
    .x_in(x_11_11),
    .x_out(x_11_12)
  );
  ska_processing_element pe_11_13 (
    .clk(clk),
    .g_in(g_10_13),
    .g_out(g_11_13),
    .load_in(load_11_12),
    .load_out(load_11_13),
    .psum_hi_in(psum_hi_10_13),
    .psum_hi_out(psum_hi_11_13),
    .psum_lo_in(psum_lo_10_13),
    .psum_lo_out(psum_lo_11_13),
    .update_in(update_11_12),
    .update_out(update_11_13),
    .w_in(w_10_13),
    .w_out(w_11_13),
    .x_in(x_11_12),
    .x_out(x_11_13)
  );
  ska_processing_element pe_11_14 (
    .clk(clk),
    .g_in(g_10_14),
    .g_out(g_11_14),
    .load_in(load_11_13),
    .load_out(load_11_14),
    .psum_hi_in(psum_hi_10_14),
    .psum_hi_out(psum_hi_11_14),
    .psum_lo_in(psum_lo_10_14),
    .psum_lo_out(psum_lo_11_14),
    .update_in(update_11_13),
    .update_out(update_11_14),
    .w_in(w_10_14),
    .w_out(w_11_14),
    .x_in(x_11_13),
    .x_out(x_11_14)
  );
  ska_processing_element pe_11_15 (
    .clk(clk),
    .g_in(g_10_15),
    .g_out(g_11_15),
    .load_in(load_11_14),
    .load_out(_36_),
    .psum_hi_in(psum_hi_10_15),
    .psum_hi_out(psum_hi_11_15),
    .psum_lo_in(psum_lo_10_15),
    .psum_lo_out(psum_lo_11_15),
    .update_in(update_11_14),
    .update_out(_35_),
    .w_in(w_10_15),
    .w_out(w_11_15),
    .x_in(x_11_14),
    .x_out(_34_)
  );
  ska_processing_element pe_11_2 (
    .clk(clk),
    .g_in(g_10_2),
    .g_out(g_11_2),
    .load_in(load_11_1),
    .load_out(load_11_2),
    .psum_hi_in(psum_hi_10_2),
    .psum_hi_out(psum_hi_11_2),
    .psum_lo_in(psum_lo_10_2),
    .psum_lo_out(psum_lo_11_2),
    .update_in(update_11_1),
    .update_out(update_11_2),
    .w_in(w_10_2),
    .w_out(w_11_2),
    .x_in(x_11_1),
    .x_out(x_11_2)
  );
  ska_processing_element pe_11_3 (
    .clk(clk),
    .g_in(g_10_3),
    .g_out(g_11_3),
    .load_in(load_11_2),
    .load_out(load_11_3),
    .psum_hi_in(psum_hi_10_3),
    .psum_hi_out(psum_hi_11_3),
    .psum_lo_in(psum_lo_10_3),
    .psum_lo_out(psum_lo_11_3),
    .update_in(update_11_2),
    .update_out(update_11_3),
    .w_in(w_10_3),
    .w_out(w_11_3),
    .x_in(x_11_2),
    .x_out(x_11_3)
  );
  ska_processing_element pe_11_4 (
    .clk(clk),
    .g_in(g_10_4),
    .g_out(g_11_4),
    .load_in(load_11_3),
    .load_out(load_11_4),
    .psum_hi_in(psum_hi_10_4),
    .psum_hi_out(psum_hi_11_4),
    .psum_lo_in(psum_lo_10_4),
    .psum_lo_out(psum_lo_11_4),
    .update_in(update_11_3),
    .update_out(update_11_4),
    .w_in(w_10_4),
    .w_out(w_11_4),
    .x_in(x_11_3),
    .x_out(x_11_4)
  );
  ska_processing_element pe_11_5 (
    .clk(clk),
    .g_in(g_10_5),
    .g_out(g_11_5),
    .load_in(load_11_4),
    .load_out(load_11_5),
    .psum_hi_in(psum_hi_10_5),
    .psum_hi_out(psum_hi_11_5),
    .psum_lo_in(psum_lo_10_5),
    .psum_lo_out(psum_lo_11_5),
    .update_in(update_11_4),
    .update_out(update_11_5),
    .w_in(w_10_5),
    .w_out(w_11_5),
    .x_in(x_11_4),
    .x_out(x_11_5)
  );
  ska_processing_element pe_11_6 (
    .clk(clk),
    .g_in(g_10_6),
    .g_out(g_11_6),
    .load_in(load_11_5),
    .load_out(load_11_6),
    .psum_hi_in(psum_hi_10_6),
    .psum_hi_out(psum_hi_11_6),
    .psum_lo_in(psum_lo_10_6),
    .psum_lo_out(psum_lo_11_6),
    .update_in(update_11_5),
    .update_out(update_11_6),
    .w_in(w_10_6),
    .w_out(w_11_6),
    .x_in(x_11_5),
    .x_out(x_11_6)
  );
  ska_processing_element pe_11_7 (
    .clk(clk),
    .g_in(g_10_7),
    .g_out(g_11_7),
    .load_in(load_11_6),
    .load_out(load_11_7),
    .psum_hi_in(psum_hi_10_7),
    .psum_hi_out(psum_hi_11_7),
    .psum_lo_in(psum_lo_10_7),
    .psum_lo_out(psum_lo_11_7),
    .update_in(update_11_6),
    .update_out(update_11_7),
    .w_in(w_10_7),
    .w_out(w_11_7),
    .x_in(x_11_6),
    .x_out(x_11_7)
  );
  ska_processing_element pe_11_8 (
    .clk(clk),
    .g_in(g_10_8),
    .g_out(g_11_8),
    .load_in(load_11_7),
    .load_out(load_11_8),
    .psum_hi_in(psum_hi_10_8),
    .psum_hi_out(psum_hi_11_8),
    .psum_lo_in(psum_lo_10_8),
    .psum_lo_out(psum_lo_11_8),
    .update_in(update_11_7),
    .update_out(update_11_8),
    .w_in(w_10_8),
    .w_out(w_11_8),
    .x_in(x_11_7),
    .x_out(x_11_8)
  );
  ska_processing_element pe_11_9 (
    .clk(clk),
    .g_in(g_10_9),
    .g_out(g_11_9),
    .load_in(load_11_8),
    .load_out(load_11_9),
    .psum_hi_in(psum_hi_10_9),
    .psum_hi_out(psum_hi_11_9),
    .psum_lo_in(psum_lo_10_9),
    .psum_lo_out(psum_lo_11_9),
    .update_in(update_11_8),
    .update_out(update_11_9),
    .w_in(w_10_9),
    .w_out(w_11_9),
    .x_in(x_11_8),
    .x_out(x_11_9)
  );
  ska_processing_element pe_12_0 (
    .clk(clk),
    .g_in(g_11_0),
    .g_out(g_12_0),
    .load_in(load[12]),
    .load_out(load_12_0),
    .psum_hi_in(psum_hi_11_0),
    .psum_hi_out(psum_hi_12_0),
    .psum_lo_in(psum_lo_11_0),
    .psum_lo_out(psum_lo_12_0),
    .update_in(update[12]),
    .update_out(update_12_0),
    .w_in(w_11_0),
    .w_out(w_12_0),
    .x_in(x[207:192]),
    .x_out(x_12_0)
  );
  ska_processing_element pe_12_1 (
    .clk(clk),
    .g_in(g_11_1),
    .g_out(g_12_1),
    .load_in(load_12_0),
    .load_out(load_12_1),
    .psum_hi_in(psum_hi_11_1),
    .psum_hi_out(psum_hi_12_1),
    .psum_lo_in(psum_lo_11_1),
    .psum_lo_out(psum_lo_12_1),
    .update_in(update_12_0),
    .update_out(update_12_1),
    .w_in(w_11_1),
    .w_out(w_12_1),
    .x_in(x_12_0),
    .x_out(x_12_1)
  );
  ska_processing_element pe_12_10 (
    .clk(clk),
    .g_in(g_11_10),
    .g_out(g_12_10),
    .load_in(load_12_9),
    .load_out(load_12_10),
    .psum_hi_in(psum_hi_11_10),
    .psum_hi_out(psum_hi_12_10),
    .psum_lo_in(psum_lo_11_10),
    .psum_lo_out(psum_lo_12_10),
    .update_in(update_12_9),
    .update_out(update_12_10),
    .w_in(w_11_10),
    .w_out(w_12_10),
    .x_in(x_12_9),
    .x_out(x_12_10)
  );
  ska_processing_element pe_12_11 (
    .clk(clk),
    .g_in(g_11_11),
    .g_out(g_12_11),
    .load_in(load_12_10),
    .load_out(load_12_11),
    .psum_hi_in(psum_hi_11_11),
    .psum_hi_out(psum_hi_12_11),
    .psum_lo_in(psum_lo_11_11),
    .psum_lo_out(psum_lo_12_11),
    .update_in(update_12_10),
    .update_out(update_12_11),
    .w_in(w_11_11),
    .w_out(w_12_11),
    .x_in(x_12_10),
    .x_out(x_12_11)
  );
  ska_processing_element pe_12_12 (
    .clk(clk),
    .g_in(g_11_12),
    .g_out(g_12_12),
    .load_in(load_12_11),
    .load_out(load_12_12),
    .psum_hi_in(psum_hi_11_12),
    .psum_hi_out(psum_hi_12_12),
    .psum_lo_in(psum_lo_11_12),
    .psum_lo_out(psum_lo_12_12),
    .update_in(update_12_11),
    .update_out(update_12_12),
    .w_in(w_11_12),
    .w_out(w_12_12),
    .x_in(x_12_11),
    .x_out(x_12_12)
  );
  ska_processing_element pe_12_13 (
    .clk(clk),
    .g_in(g_11_13),
    .g_out(g_12_13),
    .load_in(load_12_12),
    .load_out(load_12_13),
    .psum_hi_in(psum_hi_11_13),
    .psum_hi_out(psum_hi_12_13),
    .psum_lo_in(psum_lo_11_13),
    .psum_lo_out(psum_lo_12_13),
    .update_in(update_12_12),
    .update_out(update_12_13),
    .w_in(w_11_13),
    .w_out(w_12_13),
    .x_in(x_12_12),
    .x_out(x_12_13)
  );
  ska_processing_element pe_12_14 (
    .clk(clk),
    .g_in(g_11_14),
    .g_out(g_12_14),
    .load_in(load_12_13),
    .load_out(load_12_14),
    .psum_hi_in(psum_hi_11_14),
    .psum_hi_out(psum_hi_12_14),
    .psum_lo_in(psum_lo_11_14),
    .psum_lo_out(psum_lo_12_14),
    .update_in(update_12_13),
    .update_out(update_12_14),
    .w_in(w_11_14),
    .w_out(w_12_14),
    .x_in(x_12_13),
    .x_out(x_12_14)
  );
  ska_processing_element pe_12_15 (
    .clk(clk),
    .g_in(g_11_15),
    .g_out(g_12_15),
    .load_in(load_12_14),
    .load_out(_39_),
    .psum_hi_in(psum_hi_11_15),
    .psum_hi_out(psum_hi_12_15),
    .psum_lo_in(psum_lo_11_15),
    .psum_lo_out(psum_lo_12_15),
    .update_in(update_12_14),
    .update_out(_38_),
    .w_in(w_11_15),
    .w_out(w_12_15),
    .x_in(x_12_14),
    .x_out(_37_)
  );
  ska_processing_element pe_12_2 (
    .clk(clk),
    .g_in(g_11_2),
    .g_out(g_12_2),
    .load_in(load_12_1),
    .load_out(load_12_2),
    .psum_hi_in(psum_hi_11_2),
    .psum_hi_out(psum_hi_12_2),
    .psum_lo_in(psum_lo_11_2),
    .psum_lo_out(psum_lo_12_2),
    .update_in(update_12_1),
    .update_out(update_12_2),
    .w_in(w_11_2),
    .w_out(w_12_2),
    .x_in(x_12_1),
    .x_out(x_12_2)
  );
  ska_processing_element pe_12_3 (
    .clk(clk),
    .g_in(g_11_3),
    .g_out(g_12_3),
    .load_in(load_12_2),
    .load_out(load_12_3),
    .psum_hi_in(psum_hi_11_3),
    .psum_hi_out(psum_hi_12_3),
    .psum_lo_in(psum_lo_11_3),
    .psum_lo_out(psum_lo_12_3),
    .update_in(update_12_2),
    .update_out(update_12_3),
    .w_in(w_11_3),
    .w_out(w_12_3),
    .x_in(x_12_2),
    .x_out(x_12_3)
  );
  ska_processing_element pe_12_4 (
    .clk(clk),
    .g_in(g_11_4),
    .g_out(g_12_4),
    .load_in(load_12_3),
    .load_out(load_12_4),
    .psum_hi_in(psum_hi_11_4),
    .psum_hi_out(psum_hi_12_4),
    .psum_lo_in(psum_lo_11_4),
    .psum_lo_out(psum_lo_12_4),
    .update_in(update_12_3),
    .update_out(update_12_4),
    .w_in(w_11_4),
    .w_out(w_12_4),
    .x_in(x_12_3),
    .x_out(x_12_4)
  );
  ska_processing_element pe_12_5 (
    .clk(clk),
    .g_in(g_11_5),
    .g_out(g_12_5),
    .load_in(load_12_4),
    .load_out(load_12_5),
    .psum_hi_in(psum_hi_11_5),
    .psum_hi_out(psum_hi_12_5),
    .psum_lo_in(psum_lo_11_5),
    .psum_lo_out(psum_lo_12_5),
    .update_in(update_12_4),
    .update_out(update_12_5),
    .w_in(w_11_5),
    .w_out(w_12_5),
    .x_in(x_12_4),
    .x_out(x_12_5)
  );
  ska_processing_element pe_12_6 (
    .clk(clk),
    .g_in(g_11_6),
    .g_out(g_12_6),
    .load_in(load_12_5),
    .load_out(load_12_6),
    .psum_hi_in(psum_hi_11_6),
    .psum_hi_out(psum_hi_12_6),
    .psum_lo_in(psum_lo_11_6),
    .psum_lo_out(psum_lo_12_6),
    .update_in(update_12_5),
    .update_out(update_12_6),
    .w_in(w_11_6),
    .w_out(w_12_6),
    .x_in(x_12_5),
    .x_out(x_12_6)
  );
  ska_processing_element pe_12_7 (
    .clk(clk),
    .g_in(g_11_7),
    .g_out(g_12_7),
    .load_in(load_12_6),
    .load_out(load_12_7),
    .psum_hi_in(psum_hi_11_7),
    .psum_hi_out(psum_hi_12_7),
    .psum_lo_in(psum_lo_11_7),
    .psum_lo_out(psum_lo_12_7),
    .update_in(update_12_6),
    .update_out(update_12_7),
    .w_in(w_11_7),
    .w_out(w_12_7),
    .x_in(x_12_6),
    .x_out(x_12_7)
  );
  ska_processing_element pe_12_8 (
    .clk(clk),
    .g_in(g_11_8),
    .g_out(g_12_8),
    .load_in(load_12_7),
    .load_out(load_12_8),
    .psum_hi_in(psum_hi_11_8),
    .psum_hi_out(psum_hi_12_8),
    .psum_lo_in(psum_lo_11_8),
    .psum_lo_out(psum_lo_12_8),
    .update_in(update_12_7),
    .update_out(update_12_8),
    .w_in(w_11_8),
    .w_out(w_12_8),
    .x_in(x_12_7),
    .x_out(x_12_8)
  );
  ska_processing_element pe_12_9 (
    .clk(clk),
    .g_in(g_11_9),
    .g_out(g_12_9),
    .load_in(load_12_8),
    .load_out(load_12_9),
    .psum_hi_in(psum_hi_11_9),
    .psum_hi_out(psum_hi_12_9),
    .psum_lo_in(psum_lo_11_9),
    .psum_lo_out(psum_lo_12_9),
    .update_in(update_12_8),
    .update_out(update_12_9),
    .w_in(w_11_9),
    .w_out(w_12_9),
    .x_in(x_12_8),
    .x_out(x_12_9)
  );
  ska_processing_element pe_13_0 (
    .clk(clk),
    .g_in(g_12_0),
    .g_out(g_13_0),
    .load_in(load[13]),
    .load_out(load_13_0),
    .psum_hi_in(psum_hi_12_0),
    .psum_hi_out(psum_hi_13_0),
    .psum_lo_in(psum_lo_12_0),
    .psum_lo_out(psum_lo_13_0),
    .update_in(update[13]),
    .update_out(update_13_0),
    .w_in(w_12_0),
    .w_out(w_13_0),
    .x_in(x[223:208]),
    .x_out(x_13_0)
  );
  ska_processing_element pe_13_1 (
    .clk(clk),
    .g_in(g_12_1),
    .g_out(g_13_1),
    .load_in(load_13_0),
    .load_out(load_13_1),
    .psum_hi_in(psum_hi_12_1),
    .psum_hi_out(psum_hi_13_1),
    .psum_lo_in(psum_lo_12_1),
    .psum_lo_out(psum_lo_13_1),
    .update_in(update_13_0),
    .update_out(update_13_1),
    .w_in(w_12_1),
    .w_out(w_13_1),
    .x_in(x_13_0),
    .x_out(x_13_1)
  );
  ska_processing_element pe_13_10 (
    .clk(clk),
    .g_in(g_12_10),
    .g_out(g_13_10),
    .load_in(load_13_9),
    .load_out(load_13_10),
    .psum_hi_in(psum_hi_12_10),
    .psum_hi_out(psum_hi_13_10),
    .psum_lo_in(psum_lo_12_10),
    .psum_lo_out(psum_lo_13_10),
    .update_in(update_13_9),
    .update_out(update_13_10),
    .w_in(w_12_10),
    .w_out(w_13_10),
    .x_in(x_13_9),
    .x_out(x_13_10)
  );
  ska_processing_element pe_13_11 (
    .clk(clk),
    .g_in(g_12_11),
    .g_out(g_13_11),
    .load_in(load_13_10),
    .load_out(load_13_11),
    .psum_hi_in(psum_hi_12_11),
    .psum_hi_out(psum_hi_13_11),
    .psum_lo_in(psum_lo_12_11),
    .psum_lo_out(psum_lo_13_11),
    .update_in(update_13_10),
    .update_out(update_13_11),
    .w_in(w_12_11),
    .w_out(w_13_11),
    .x_in(x_13_10),
    .x_out(x_13_11)
  );
  ska_processing_element pe_13_12 (
    .clk(clk),
    .g_in(g_12_12),
    .g_out(g_13_12),
    .load_in(load_13_11),
    .load_out(load_13_12),
    .psum_hi_in(psum_hi_12_12),
    .psum_hi_out(psum_hi_13_12),
    .psum_lo_in(psum_lo_12_12),
    .psum_lo_out(psum_lo_13_12),
    .update_in(update_13_11),
    .update_out(update_13_12),
    .w_in(w_12_12),
    .w_out(w_13_12),
    .x_in(x_13_11),
    .x_out(x_13_12)
  );
  ska_processing_element pe_13_13 (
    .clk(clk),
    .g_in(g_12_13),
    .g_out(g_13_13),
    .load_in(load_13_12),
    .load_out(load_13_13),
    .psum_hi_in(psum_hi_12_13),
    .psum_hi_out(psum_hi_13_13),
    .psum_lo_in(psum_lo_12_13),
    .psum_lo_out(psum_lo_13_13),
    .update_in(update_13_12),
    .update_out(update_13_13),
    .w_in(w_12_13),
    .w_out(w_13_13),
    .x_in(x_13_12),
    .x_out(x_13_13)
  );
  ska_processing_element pe_13_14 (
    .clk(clk),
    .g_in(g_12_14),
    .g_out(g_13_14),
    .load_in(load_13_13),
    .load_out(load_13_14),
    .psum_hi_in(psum_hi_12_14),
    .psum_hi_out(psum_hi_13_14),
    .psum_lo_in(psum_lo_12_14),
    .psum_lo_out(psum_lo_13_14),
    .update_in(update_13_13),
    .update_out(update_13_14),
    .w_in(w_12_14),
    .w_out(w_13_14),
    .x_in(x_13_13),
    .x_out(x_13_14)
  );
  ska_processing_element pe_13_15 (
    .clk(clk),
    .g_in(g_12_15),
    .g_out(g_13_15),
    .load_in(load_13_14),
    .load_out(_42_),
    .psum_hi_in(psum_hi_12_15),
    .psum_hi_out(psum_hi_13_15),
    .psum_lo_in(psum_lo_12_15),
    .psum_lo_out(psum_lo_13_15),
    .update_in(update_13_14),
    .update_out(_41_),
    .w_in(w_12_15),
    .w_out(w_13_15),
    .x_in(x_13_14),
    .x_out(_40_)
  );
  ska_processing_element pe_13_2 (
    .clk(clk),
    .g_in(g_12_2),
    .g_out(g_13_2),
    .load_in(load_13_1),
    .load_out(load_13_2),
    .psum_hi_in(psum_hi_12_2),
    .psum_hi_out(psum_hi_13_2),
    .psum_lo_in(psum_lo_12_2),
    .psum_lo_out(psum_lo_13_2),
    .update_in(update_13_1),
    .update_out(update_13_2),
    .w_in(w_12_2),
    .w_out(w_13_2),
    .x_in(x_13_1),
    .x_out(x_13_2)
  );
  ska_processing_element pe_13_3 (
    .clk(clk),
    .g_in(g_12_3),
    .g_out(g_13_3),
    .load_in(load_13_2),
    .load_out(load_13_3),
    .psum_hi_in(psum_hi_12_3),
    .psum_hi_out(psum_hi_13_3),
    .psum_lo_in(psum_lo_12_3),
    .psum_lo_out(psum_lo_13_3),
    .update_in(update_13_2),
    .update_out(update_13_3),
    .w_in(w_12_3),
    .w_out(w_13_3),
    .x_in(x_13_2),
    .x_out(x_13_3)
  );
  ska_processing_element pe_13_4 (
    .clk(clk),
    .g_in(g_12_4),
    .g_out(g_13_4),
    .load_in(load_13_3),
    .load_out(load_13_4),
    .psum_hi_in(psum_hi_12_4),
    .psum_hi_out(psum_hi_13_4),
    .psum_lo_in(psum_lo_12_4),
    .psum_lo_out(psum_lo_13_4),
    .update_in(update_13_3),
    .update_out(update_13_4),
    .w_in(w_12_4),
    .w_out(w_13_4),
    .x_in(x_13_3),
    .x_out(x_13_4)
  );
  ska_processing_element pe_13_5 (
    .clk(clk),
    .g_in(g_12_5),
    .g_out(g_13_5),
    .load_in(load_13_4),
    .load_out(load_13_5),
    .psum_hi_in(psum_hi_12_5),
    .psum_hi_out(psum_hi_13_5),
    .psum_lo_in(psum_lo_12_5),
    .psum_lo_out(psum_lo_13_5),
    .update_in(update_13_4),
    .update_out(update_13_5),
    .w_in(w_12_5),
    .w_out(w_13_5),
    .x_in(x_13_4),
    .x_out(x_13_5)
  );
  ska_processing_element pe_13_6 (
    .clk(clk),
    .g_in(g_12_6),
    .g_out(g_13_6),
    .load_in(load_13_5),
    .load_out(load_13_6),
    .psum_hi_in(psum_hi_12_6),
    .psum_hi_out(psum_hi_13_6),
    .psum_lo_in(psum_lo_12_6),
    .psum_lo_out(psum_lo_13_6),
    .update_in(update_13_5),
    .update_out(update_13_6),
    .w_in(w_12_6),
    .w_out(w_13_6),
    .x_in(x_13_5),
    .x_out(x_13_6)
  );
  ska_processing_element pe_13_7 (
    .clk(clk),
    .g_in(g_12_7),
    .g_out(g_13_7),
    .load_in(load_13_6),
    .load_out(load_13_7),
    .psum_hi_in(psum_hi_12_7),
    .psum_hi_out(psum_hi_13_7),
    .psum_lo_in(psum_lo_12_7),
    .psum_lo_out(psum_lo_13_7),
    .update_in(update_13_6),
    .update_out(update_13_7),
    .w_in(w_12_7),
    .w_out(w_13_7),
    .x_in(x_13_6),
    .x_out(x_13_7)
  );
  ska_processing_element pe_13_8 (
    .clk(clk),
    .g_in(g_12_8),
    .g_out(g_13_8),
    .load_in(load_13_7),
    .load_out(load_13_8),
    .psum_hi_in(psum_hi_12_8),
    .psum_hi_out(psum_hi_13_8),
    .psum_lo_in(psum_lo_12_8),
    .psum_lo_out(psum_lo_13_8),
    .update_in(update_13_7),
    .update_out(update_13_8),
    .w_in(w_12_8),
    .w_out(w_13_8),
    .x_in(x_13_7),
    .x_out(x_13_8)
  );
  ska_processing_element pe_13_9 (
    .clk(clk),
    .g_in(g_12_9),
    .g_out(g_13_9),
    .load_in(load_13_8),
    .load_out(load_13_9),
    .psum_hi_in(psum_hi_12_9),
    .psum_hi_out(psum_hi_13_9),
    .psum_lo_in(psum_lo_12_9),
    .psum_lo_out(psum_lo_13_9),
    .update_in(update_13_8),
    .update_out(update_13_9),
    .w_in(w_12_9),
    .w_out(w_13_9),
    .x_in(x_13_8),
    .x_out(x_13_9)
  );
  ska_processing_element pe_14_0 (
    .clk(clk),
    .g_in(g_13_0),
    .g_out(g_14_0),
    .load_in(load[14]),
    .load_out(load_14_0),
    .psum_hi_in(psum_hi_13_0),
    .psum_hi_out(psum_hi_14_0),
    .psum_lo_in(psum_lo_13_0),
    .psum_lo_out(psum_lo_14_0),
    .update_in(update[14]),
    .update_out(update_14_0),
    .w_in(w_13_0),
    .w_out(w_14_0),
    .x_in(x[239:224]),
    .x_out(x_14_0)
  );
  ska_processing_element pe_14_1 (
    .clk(clk),
    .g_in(g_13_1),
    .g_out(g_14_1),
    .load_in(load_14_0),
    .load_out(load_14_1),
    .psum_hi_in(psum_hi_13_1),
    .psum_hi_out(psum_hi_14_1),
    .psum_lo_in(psum_lo_13_1),
    .psum_lo_out(psum_lo_14_1),
    .update_in(update_14_0),
    .update_out(update_14_1),
    .w_in(w_13_1),
    .w_out(w_14_1),
    .x_in(x_14_0),
    .x_out(x_14_1)
  );
  ska_processing_element pe_14_10 (
    .clk(clk),
    .g_in(g_13_10),
    .g_out(g_14_10),
    .load_in(load_14_9),
    .load_out(load_14_10),
    .psum_hi_in(psum_hi_13_10),
    .psum_hi_out(psum_hi_14_10),
    .psum_lo_in(psum_lo_13_10),
    .psum_lo_out(psum_lo_14_10),
    .update_in(update_14_9),
    .update_out(update_14_10),
    .w_in(w_13_10),
    .w_out(w_14_10),
    .x_in(x_14_9),
    .x_out(x_14_10)
  );
  ska_processing_element pe_14_11 (
    .clk(clk),
    .g_in(g_13_11),
    .g_out(g_14_11),
    .load_in(load_14_10),
    .load_out(load_14_11),
    .psum_hi_in(psum_hi_13_11),
    .psum_hi_out(psum_hi_14_11),
    .psum_lo_in(psum_lo_13_11),
    .psum_lo_out(psum_lo_14_11),
    .update_in(update_14_10),
    .update_out(update_14_11),
    .w_in(w_13_11),
    .w_out(w_14_11),
    .x_in(x_14_10),
    .x_out(x_14_11)
  );
  ska_processing_element pe_14_12 (
    .clk(clk),
    .g_in(g_13_12),
    .g_out(g_14_12),
    .load_in(load_14_11),
    .load_out(load_14_12),
    .psum_hi_in(psum_hi_13_12),
    .psum_hi_out(psum_hi_14_12),
    .psum_lo_in(psum_lo_13_12),
    .psum_lo_out(psum_lo_14_12),
    .update_in(update_14_11),
    .update_out(update_14_12),
    .w_in(w_13_12),
    .w_out(w_14_12),
    .x_in(x_14_11),
    .x_out(x_14_12)
  );
  ska_processing_element pe_14_13 (
    .clk(clk),
    .g_in(g_13_13),
    .g_out(g_14_13),
    .load_in(load_14_12),
    .load_out(load_14_13),
    .psum_hi_in(psum_hi_13_13),
    .psum_hi_out(psum_hi_14_13),
    .psum_lo_in(psum_lo_13_13),
    .psum_lo_out(psum_lo_14_13),
    .update_in(update_14_12),
    .update_out(update_14_13),
    .w_in(w_13_13),
    .w_out(w_14_13),
    .x_in(x_14_12),
    .x_out(x_14_13)
  );
  ska_processing_element pe_14_14 (
    .clk(clk),
    .g_in(g_13_14),
    .g_out(g_14_14),
    .load_in(load_14_13),
    .load_out(load_14_14),
    .psum_hi_in(psum_hi_13_14),
    .psum_hi_out(psum_hi_14_14),
    .psum_lo_in(psum_lo_13_14),
    .psum_lo_out(psum_lo_14_14),
    .update_in(update_14_13),
    .update_out(update_14_14),
    .w_in(w_13_14),
    .w_out(w_14_14),
    .x_in(x_14_13),
    .x_out(x_14_14)
  );
  ska_processing_element pe_14_15 (
    .clk(clk),
    .g_in(g_13_15),
    .g_out(g_14_15),
    .load_in(load_14_14),
    .load_out(_45_),
    .psum_hi_in(psum_hi_13_15),
    .psum_hi_out(psum_hi_14_15),
    .psum_lo_in(psum_lo_13_15),
    .psum_lo_out(psum_lo_14_15),
    .update_in(update_14_14),
    .update_out(_44_),
    .w_in(w_13_15),
    .w_out(w_14_15),
    .x_in(x_14_14),
    .x_out(_43_)
  );
  ska_processing_element pe_14_2 (
    .clk(clk),
    .g_in(g_13_2),
    .g_out(g_14_2),
    .load_in(load_14_1),
    .load_out(load_14_2),
    .psum_hi_in(psum_hi_13_2),
    .psum_hi_out(psum_hi_14_2),
    .psum_lo_in(psum_lo_13_2),
    .psum_lo_out(psum_lo_14_2),
    .update_in(update_14_1),
    .update_out(update_14_2),
    .w_in(w_13_2),
    .w_out(w_14_2),
    .x_in(x_14_1),
    .x_out(x_14_2)
  );
  ska_processing_element pe_14_3 (
    .clk(clk),
    .g_in(g_13_3),
    .g_out(g_14_3),
    .load_in(load_14_2),
    .load_out(load_14_3),
    .psum_hi_in(psum_hi_13_3),
    .psum_hi_out(psum_hi_14_3),
    .psum_lo_in(psum_lo_13_3),
    .psum_lo_out(psum_lo_14_3),
    .update_in(update_14_2),
    .update_out(update_14_3),
    .w_in(w_13_3),
    .w_out(w_14_3),
    .x_in(x_14_2),
    .x_out(x_14_3)
  );
  ska_processing_element pe_14_4 (
    .clk(clk),
    .g_in(g_13_4),
    .g_out(g_14_4),
    .load_in(load_14_3),
    .load_out(load_14_4),
    .psum_hi_in(psum_hi_13_4),
    .psum_hi_out(psum_hi_14_4),
    .psum_lo_in(psum_lo_13_4),
    .psum_lo_out(psum_lo_14_4),
    .update_in(update_14_3),
    .update_out(update_14_4),
    .w_in(w_13_4),
    .w_out(w_14_4),
    .x_in(x_14_3),
    .x_out(x_14_4)
  );
  ska_processing_element pe_14_5 (
    .clk(clk),
    .g_in(g_13_5),
    .g_out(g_14_5),
    .load_in(load_14_4),
    .load_out(load_14_5),
    .psum_hi_in(psum_hi_13_5),
    .psum_hi_out(psum_hi_14_5),
    .psum_lo_in(psum_lo_13_5),
    .psum_lo_out(psum_lo_14_5),
    .update_in(update_14_4),
    .update_out(update_14_5),
    .w_in(w_13_5),
    .w_out(w_14_5),
    .x_in(x_14_4),
    .x_out(x_14_5)
  );
  ska_processing_element pe_14_6 (
    .clk(clk),
    .g_in(g_13_6),
    .g_out(g_14_6),
    .load_in(load_14_5),
    .load_out(load_14_6),
    .psum_hi_in(psum_hi_13_6),
    .psum_hi_out(psum_hi_14_6),
    .psum_lo_in(psum_lo_13_6),
    .psum_lo_out(psum_lo_14_6),
    .update_in(update_14_5),
    .update_out(update_14_6),
    .w_in(w_13_6),
    .w_out(w_14_6),
    .x_in(x_14_5),
    .x_out(x_14_6)
  );
  ska_processing_element pe_14_7 (
    .clk(clk),
    .g_in(g_13_7),
    .g_out(g_14_7),
    .load_in(load_14_6),
    .load_out(load_14_7),
    .psum_hi_in(psum_hi_13_7),
    .psum_hi_out(psum_hi_14_7),
    .psum_lo_in(psum_lo_13_7),
    .psum_lo_out(psum_lo_14_7),
    .update_in(update_14_6),
    .update_out(update_14_7),
    .w_in(w_13_7),
    .w_out(w_14_7),
    .x_in(x_14_6),
    .x_out(x_14_7)
  );
  ska_processing_element pe_14_8 (
    .clk(clk),
    .g_in(g_13_8),
    .g_out(g_14_8),
    .load_in(load_14_7),
    .load_out(load_14_8),
    .psum_hi_in(psum_hi_13_8),
    .psum_hi_out(psum_hi_14_8),
    .psum_lo_in(psum_lo_13_8),
    .psum_lo_out(psum_lo_14_8),
    .update_in(update_14_7),
    .update_out(update_14_8),
    .w_in(w_13_8),
    .w_out(w_14_8),
    .x_in(x_14_7),
    .x_out(x_14_8)
  );
  ska_processing_element pe_14_9 (
    .clk(clk),
    .g_in(g_13_9),
    .g_out(g_14_9),
    .load_in(load_14_8),
    .load_out(load_14_9),
    .psum_hi_in(psum_hi_13_9),
    .psum_hi_out(psum_hi_14_9),
    .psum_lo_in(psum_lo_13_9),
    .psum_lo_out(psum_lo_14_9),
    .update_in(update_14_8),
    .update_out(update_14_9),
    .w_in(w_13_9),
    .w_out(w_14_9),
    .x_in(x_14_8),
    .x_out(x_14_9)
  );
  ska_processing_element pe_15_0 (
    .clk(clk),
    .g_in(g_14_0),
    .g_out(_46_),
    .load_in(load[15]),
    .load_out(load_15_0),
    .psum_hi_in(psum_hi_14_0),
    .psum_hi_out(psum_hi_15_0),
    .psum_lo_in(psum_lo_14_0),
    .psum_lo_out(psum_lo_15_0),
    .update_in(update[15]),
    .update_out(update_15_0),
    .w_in(w_14_0),
    .w_out(_47_),
    .x_in(x[255:240]),
    .x_out(x_15_0)
  );
  ska_processing_element pe_15_1 (
    .clk(clk),
    .g_in(g_14_1),
    .g_out(_48_),
    .load_in(load_15_0),
    .load_out(load_15_1),
    .psum_hi_in(psum_hi_14_1),
    .psum_hi_out(psum_hi_15_1),
    .psum_lo_in(psum_lo_14_1),
    .psum_lo_out(psum_lo_15_1),
    .update_in(update_15_0),
    .update_out(update_15_1),
    .w_in(w_14_1),
    .w_out(_49_),
    .x_in(x_15_0),
    .x_out(x_15_1)
  );
  ska_processing_element pe_15_10 (
    .clk(clk),
    .g_in(g_14_10),
    .g_out(_66_),
    .load_in(load_15_9),
    .load_out(load_15_10),
    .psum_hi_in(psum_hi_14_10),
    .psum_hi_out(psum_hi_15_10),
    .psum_lo_in(psum_lo_14_10),
    .psum_lo_out(psum_lo_15_10),
    .update_in(update_15_9),
    .update_out(update_15_10),
    .w_in(w_14_10),
    .w_out(_67_),
    .x_in(x_15_9),
    .x_out(x_15_10)
  );
  ska_processing_element pe_15_11 (
    .clk(clk),
    .g_in(g_14_11),
    .g_out(_68_),
    .load_in(load_15_10),
    .load_out(load_15_11),
    .psum_hi_in(psum_hi_14_11),
    .psum_hi_out(psum_hi_15_11),
    .psum_lo_in(psum_lo_14_11),
    .psum_lo_out(psum_lo_15_11),
    .update_in(update_15_10),
    .update_out(update_15_11),
    .w_in(w_14_11),
    .w_out(_69_),
    .x_in(x_15_10),
    .x_out(x_15_11)
  );
  ska_processing_element pe_15_12 (
    .clk(clk),
    .g_in(g_14_12),
    .g_out(_70_),
    .load_in(load_15_11),
    .load_out(load_15_12),
    .psum_hi_in(psum_hi_14_12),
    .psum_hi_out(psum_hi_15_12),
    .psum_lo_in(psum_lo_14_12),
    .psum_lo_out(psum_lo_15_12),
    .update_in(update_15_11),
    .update_out(update_15_12),
    .w_in(w_14_12),
    .w_out(_71_),
    .x_in(x_15_11),
    .x_out(x_15_12)
  );
  ska_processing_element pe_15_13 (
    .clk(clk),
    .g_in(g_14_13),
    .g_out(_72_),
    .load_in(load_15_12),
    .load_out(load_15_13),
    .psum_hi_in(psum_hi_14_13),
    .psum_hi_out(psum_hi_15_13),
    .psum_lo_in(psum_lo_14_13),
    .psum_lo_out(psum_lo_15_13),
    .update_in(update_15_12),
    .update_out(update_15_13),
    .w_in(w_14_13),
    .w_out(_73_),
    .x_in(x_15_12),
    .x_out(x_15_13)
  );
  ska_processing_element pe_15_14 (
    .clk(clk),
    .g_in(g_14_14),
    .g_out(_74_),
    .load_in(load_15_13),
    .load_out(load_15_14),
    .psum_hi_in(psum_hi_14_14),
    .psum_hi_out(psum_hi_15_14),
    .psum_lo_in(psum_lo_14_14),
    .psum_lo_out(psum_lo_15_14),
    .update_in(update_15_13),
    .update_out(update_15_14),
    .w_in(w_14_14),
    .w_out(_75_),
    .x_in(x_15_13),
    .x_out(x_15_14)
  );
  ska_processing_element pe_15_15 (
    .clk(clk),
    .g_in(g_14_15),
    .g_out(_79_),
    .load_in(load_15_14),
    .load_out(_78_),
    .psum_hi_in(psum_hi_14_15),
    .psum_hi_out(psum_hi_15_15),
    .psum_lo_in(psum_lo_14_15),
    .psum_lo_out(psum_lo_15_15),
    .update_in(update_15_14),
    .update_out(_77_),
    .w_in(w_14_15),
    .w_out(_80_),
    .x_in(x_15_14),
    .x_out(_76_)
  );
  ska_processing_element pe_15_2 (
    .clk(clk),
    .g_in(g_14_2),
    .g_out(_50_),
    .load_in(load_15_1),
    .load_out(load_15_2),
    .psum_hi_in(psum_hi_14_2),
    .psum_hi_out(psum_hi_15_2),
    .psum_lo_in(psum_lo_14_2),
    .psum_lo_out(psum_lo_15_2),
    .update_in(update_15_1),
    .update_out(update_15_2),
    .w_in(w_14_2),
    .w_out(_51_),
    .x_in(x_15_1),
    .x_out(x_15_2)
  );
  ska_processing_element pe_15_3 (
    .clk(clk),
    .g_in(g_14_3),
    .g_out(_52_),
    .load_in(load_15_2),
    .load_out(load_15_3),
    .psum_hi_in(psum_hi_14_3),
    .psum_hi_out(psum_hi_15_3),
    .psum_lo_in(psum_lo_14_3),
    .psum_lo_out(psum_lo_15_3),
    .update_in(update_15_2),
    .update_out(update_15_3),
    .w_in(w_14_3),
    .w_out(_53_),
    .x_in(x_15_2),
    .x_out(x_15_3)
  );
  ska_processing_element pe_15_4 (
    .clk(clk),
    .g_in(g_14_4),
    .g_out(_54_),
    .load_in(load_15_3),
    .load_out(load_15_4),
    .psum_hi_in(psum_hi_14_4),
    .psum_hi_out(psum_hi_15_4),
    .psum_lo_in(psum_lo_14_4),
    .psum_lo_out(psum_lo_15_4),
    .update_in(update_15_3),
    .update_out(update_15_4),
    .w_in(w_14_4),
    .w_out(_55_),
    .x_in(x_15_3),
    .x_out(x_15_4)
  );
  ska_processing_element pe_15_5 (
    .clk(clk),
    .g_in(g_14_5),
    .g_out(_56_),
    .load_in(load_15_4),
    .load_out(load_15_5),
    .psum_hi_in(psum_hi_14_5),
    .psum_hi_out(psum_hi_15_5),
    .psum_lo_in(psum_lo_14_5),
    .psum_lo_out(psum_lo_15_5),
    .update_in(update_15_4),
    .update_out(update_15_5),
    .w_in(w_14_5),
    .w_out(_57_),
    .x_in(x_15_4),
    .x_out(x_15_5)
  );
  ska_processing_element pe_15_6 (
    .clk(clk),
    .g_in(g_14_6),
    .g_out(_58_),
    .load_in(load_15_5),
    .load_out(load_15_6),
    .psum_hi_in(psum_hi_14_6),
    .psum_hi_out(psum_hi_15_6),
    .psum_lo_in(psum_lo_14_6),
    .psum_lo_out(psum_lo_15_6),
    .update_in(update_15_5),
    .update_out(update_15_6),
    .w_in(w_14_6),
    .w_out(_59_),
    .x_in(x_15_5),
    .x_out(x_15_6)
  );
  ska_processing_element pe_15_7 (
    .clk(clk),
    .g_in(g_14_7),
    .g_out(_60_),
    .load_in(load_15_6),
    .load_out(load_15_7),
    .psum_hi_in(psum_hi_14_7),
    .psum_hi_out(psum_hi_15_7),
    .psum_lo_in(psum_lo_14_7),
    .psum_lo_out(psum_lo_15_7),
    .update_in(update_15_6),
    .update_out(update_15_7),
    .w_in(w_14_7),
    .w_out(_61_),
    .x_in(x_15_6),
    .x_out(x_15_7)
  );
  ska_processing_element pe_15_8 (
    .clk(clk),
    .g_in(g_14_8),
    .g_out(_62_),
    .load_in(load_15_7),
    .load_out(load_15_8),
    .psum_hi_in(psum_hi_14_8),
    .psum_hi_out(psum_hi_15_8),
    .psum_lo_in(psum_lo_14_8),
    .psum_lo_out(psum_lo_15_8),
    .update_in(update_15_7),
    .update_out(update_15_8),
    .w_in(w_14_8),
    .w_out(_63_),
    .x_in(x_15_7),
    .x_out(x_15_8)
  );
  ska_processing_element pe_15_9 (
    .clk(clk),
    .g_in(g_14_9),
    .g_out(_64_),
    .load_in(load_15_8),
    .load_out(load_15_9),
    .psum_hi_in(psum_hi_14_9),
    .psum_hi_out(psum_hi_15_9),
    .psum_lo_in(psum_lo_14_9),
    .psum_lo_out(psum_lo_15_9),
    .update_in(update_15_8),
    .update_out(update_15_9),
    .w_in(w_14_9),
    .w_out(_65_),
    .x_in(x_15_8),
    .x_out(x_15_9)
  );
  ska_processing_element pe_1_0 (
    .clk(clk),
    .g_in(g_0_0),
    .g_out(g_1_0),
    .load_in(load[1]),
    .load_out(load_1_0),
    .psum_hi_in(psum_hi_0_0),
    .psum_hi_out(psum_hi_1_0),
    .psum_lo_in(psum_lo_0_0),
    .psum_lo_out(psum_lo_1_0),
    .update_in(update[1]),
    .update_out(update_1_0),
    .w_in(w_0_0),
    .w_out(w_1_0),
    .x_in(x[31:16]),
    .x_out(x_1_0)
  );
  ska_processing_element pe_1_1 (
    .clk(clk),
    .g_in(g_0_1),
    .g_out(g_1_1),
    .load_in(load_1_0),
    .load_out(load_1_1),
    .psum_hi_in(psum_hi_0_1),
    .psum_hi_out(psum_hi_1_1),
    .psum_lo_in(psum_lo_0_1),
    .psum_lo_out(psum_lo_1_1),
    .update_in(update_1_0),
    .update_out(update_1_1),
    .w_in(w_0_1),
    .w_out(w_1_1),
    .x_in(x_1_0),
    .x_out(x_1_1)
  );
  ska_processing_element pe_1_10 (
    .clk(clk),
    .g_in(g_0_10),
    .g_out(g_1_10),
    .load_in(load_1_9),
    .load_out(load_1_10),
    .psum_hi_in(psum_hi_0_10),
    .psum_hi_out(psum_hi_1_10),
    .psum_lo_in(psum_lo_0_10),
    .psum_lo_out(psum_lo_1_10),
    .update_in(update_1_9),
    .update_out(update_1_10),
    .w_in(w_0_10),
    .w_out(w_1_10),
    .x_in(x_1_9),
    .x_out(x_1_10)
  );
  ska_processing_element pe_1_11 (
    .clk(clk),
    .g_in(g_0_11),
    .g_out(g_1_11),
    .load_in(load_1_10),
    .load_out(load_1_11),
    .psum_hi_in(psum_hi_0_11),
    .psum_hi_out(psum_hi_1_11),
    .psum_lo_in(psum_lo_0_11),
    .psum_lo_out(psum_lo_1_11),
    .update_in(update_1_10),
    .update_out(update_1_11),
    .w_in(w_0_11),
    .w_out(w_1_11),
    .x_in(x_1_10),
    .x_out(x_1_11)
  );
  ska_processing_element pe_1_12 (
    .clk(clk),
    .g_in(g_0_12),
    .g_out(g_1_12),
    .load_in(load_1_11),
    .load_out(load_1_12),
    .psum_hi_in(psum_hi_0_12),
    .psum_hi_out(psum_hi_1_12),
    .psum_lo_in(psum_lo_0_12),
    .psum_lo_out(psum_lo_1_12),
    .update_in(update_1_11),
    .update_out(update_1_12),
    .w_in(w_0_12),
    .w_out(w_1_12),
    .x_in(x_1_11),
    .x_out(x_1_12)
  );
  ska_processing_element pe_1_13 (
    .clk(clk),
    .g_in(g_0_13),
    .g_out(g_1_13),
    .load_in(load_1_12),
    .load_out(load_1_13),
    .psum_hi_in(psum_hi_0_13),
    .psum_hi_out(psum_hi_1_13),
    .psum_lo_in(psum_lo_0_13),
    .psum_lo_out(psum_lo_1_13),
    .update_in(update_1_12),
    .update_out(update_1_13),
    .w_in(w_0_13),
    .w_out(w_1_13),
    .x_in(x_1_12),
    .x_out(x_1_13)
  );
  ska_processing_element pe_1_14 (
    .clk(clk),
    .g_in(g_0_14),
    .g_out(g_1_14),
    .load_in(load_1_13),
    .load_out(load_1_14),
    .psum_hi_in(psum_hi_0_14),
    .psum_hi_out(psum_hi_1_14),
    .psum_lo_in(psum_lo_0_14),
    .psum_lo_out(psum_lo_1_14),
    .update_in(update_1_13),
    .update_out(update_1_14),
    .w_in(w_0_14),
    .w_out(w_1_14),
    .x_in(x_1_13),
    .x_out(x_1_14)
  );
  ska_processing_element pe_1_15 (
    .clk(clk),
    .g_in(g_0_15),
    .g_out(g_1_15),
    .load_in(load_1_14),
    .load_out(_6_),
    .psum_hi_in(psum_hi_0_15),
    .psum_hi_out(psum_hi_1_15),
    .psum_lo_in(psum_lo_0_15),
    .psum_lo_out(psum_lo_1_15),
    .update_in(update_1_14),
    .update_out(_5_),
    .w_in(w_0_15),
    .w_out(w_1_15),
    .x_in(x_1_14),
    .x_out(_4_)
  );
  ska_processing_element pe_1_2 (
    .clk(clk),
    .g_in(g_0_2),
    .g_out(g_1_2),
    .load_in(load_1_1),
    .load_out(load_1_2),
    .psum_hi_in(psum_hi_0_2),
    .psum_hi_out(psum_hi_1_2),
    .psum_lo_in(psum_lo_0_2),
    .psum_lo_out(psum_lo_1_2),
    .update_in(update_1_1),
    .update_out(update_1_2),
    .w_in(w_0_2),
    .w_out(w_1_2),
    .x_in(x_1_1),
    .x_out(x_1_2)
  );
  ska_processing_element pe_1_3 (
    .clk(clk),
    .g_in(g_0_3),
    .g_out(g_1_3),
    .load_in(load_1_2),
    .load_out(load_1_3),
    .psum_hi_in(psum_hi_0_3),
    .psum_hi_out(psum_hi_1_3),
    .psum_lo_in(psum_lo_0_3),
    .psum_lo_out(psum_lo_1_3),
    .update_in(update_1_2),
    .update_out(update_1_3),
    .w_in(w_0_3),
    .w_out(w_1_3),
    .x_in(x_1_2),
    .x_out(x_1_3)
  );
  ska_processing_element pe_1_4 (
    .clk(clk),
    .g_in(g_0_4),
    .g_out(g_1_4),
    .load_in(load_1_3),
    .load_out(load_1_4),
    .psum_hi_in(psum_hi_0_4),
    .psum_hi_out(psum_hi_1_4),
    .psum_lo_in(psum_lo_0_4),
    .psum_lo_out(psum_lo_1_4),
    .update_in(update_1_3),
    .update_out(update_1_4),
    .w_in(w_0_4),
    .w_out(w_1_4),
    .x_in(x_1_3),
    .x_out(x_1_4)
  );
  ska_processing_element pe_1_5 (
    .clk(clk),
    .g_in(g_0_5),
    .g_out(g_1_5),
    .load_in(load_1_4),
    .load_out(load_1_5),
    .psum_hi_in(psum_hi_0_5),
    .psum_hi_out(psum_hi_1_5),
    .psum_lo_in(psum_lo_0_5),
    .psum_lo_out(psum_lo_1_5),
    .update_in(update_1_4),
    .update_out(update_1_5),
    .w_in(w_0_5),
    .w_out(w_1_5),
    .x_in(x_1_4),
    .x_out(x_1_5)
  );
  ska_processing_element pe_1_6 (
    .clk(clk),
    .g_in(g_0_6),
    .g_out(g_1_6),
    .load_in(load_1_5),
    .load_out(load_1_6),
    .psum_hi_in(psum_hi_0_6),
    .psum_hi_out(psum_hi_1_6),
    .psum_lo_in(psum_lo_0_6),
    .psum_lo_out(psum_lo_1_6),
    .update_in(update_1_5),
    .update_out(update_1_6),
    .w_in(w_0_6),
    .w_out(w_1_6),
    .x_in(x_1_5),
    .x_out(x_1_6)
  );
  ska_processing_element pe_1_7 (
    .clk(clk),
    .g_in(g_0_7),
    .g_out(g_1_7),
    .load_in(load_1_6),
    .load_out(load_1_7),
    .psum_hi_in(psum_hi_0_7),
    .psum_hi_out(psum_hi_1_7),
    .psum_lo_in(psum_lo_0_7),
    .psum_lo_out(psum_lo_1_7),
    .update_in(update_1_6),
    .update_out(update_1_7),
    .w_in(w_0_7),
    .w_out(w_1_7),
    .x_in(x_1_6),
    .x_out(x_1_7)
  );
  ska_processing_element pe_1_8 (
    .clk(clk),
    .g_in(g_0_8),
    .g_out(g_1_8),
    .load_in(load_1_7),
    .load_out(load_1_8),
    .psum_hi_in(psum_hi_0_8),
    .psum_hi_out(psum_hi_1_8),
    .psum_lo_in(psum_lo_0_8),
    .psum_lo_out(psum_lo_1_8),
    .update_in(update_1_7),
    .update_out(update_1_8),
    .w_in(w_0_8),
    .w_out(w_1_8),
    .x_in(x_1_7),
    .x_out(x_1_8)
  );
  ska_processing_element pe_1_9 (
    .clk(clk),
    .g_in(g_0_9),
    .g_out(g_1_9),
    .load_in(load_1_8),
    .load_out(load_1_9),
    .psum_hi_in(psum_hi_0_9),
    .psum_hi_out(psum_hi_1_9),
    .psum_lo_in(psum_lo_0_9),
    .psum_lo_out(psum_lo_1_9),
    .update_in(update_1_8),
    .update_out(update_1_9),
    .w_in(w_0_9),
    .w_out(w_1_9),
    .x_in(x_1_8),
    .x_out(x_1_9)
  );
  ska_processing_element pe_2_0 (
    .clk(clk),
    .g_in(g_1_0),
    .g_out(g_2_0),
    .load_in(load[2]),
    .load_out(load_2_0),
    .psum_hi_in(psum_hi_1_0),
    .psum_hi_out(psum_hi_2_0),
    .psum_lo_in(psum_lo_1_0),
    .psum_lo_out(psum_lo_2_0),
    .update_in(update[2]),
    .update_out(update_2_0),
    .w_in(w_1_0),
    .w_out(w_2_0),
    .x_in(x[47:32]),
    .x_out(x_2_0)
  );
  ska_processing_element pe_2_1 (
    .clk(clk),
    .g_in(g_1_1),
    .g_out(g_2_1),
    .load_in(load_2_0),
    .load_out(load_2_1),
    .psum_hi_in(psum_hi_1_1),
    .psum_hi_out(psum_hi_2_1),
    .psum_lo_in(psum_lo_1_1),
    .psum_lo_out(psum_lo_2_1),
    .update_in(update_2_0),
    .update_out(update_2_1),
    .w_in(w_1_1),
    .w_out(w_2_1),
    .x_in(x_2_0),
    .x_out(x_2_1)
  );
  ska_processing_element pe_2_10 (
    .clk(clk),
    .g_in(g_1_10),
    .g_out(g_2_10),
    .load_in(load_2_9),
    .load_out(load_2_10),
    .psum_hi_in(psum_hi_1_10),
    .psum_hi_out(psum_hi_2_10),
    .psum_lo_in(psum_lo_1_10),
    .psum_lo_out(psum_lo_2_10),
    .update_in(update_2_9),
    .update_out(update_2_10),
    .w_in(w_1_10),
    .w_out(w_2_10),
    .x_in(x_2_9),
    .x_out(x_2_10)
  );
  ska_processing_element pe_2_11 (
    .clk(clk),
    .g_in(g_1_11),
    .g_out(g_2_11),
    .load_in(load_2_10),
    .load_out(load_2_11),
    .psum_hi_in(psum_hi_1_11),
    .psum_hi_out(psum_hi_2_11),
    .psum_lo_in(psum_lo_1_11),
    .psum_lo_out(psum_lo_2_11),
    .update_in(update_2_10),
    .update_out(update_2_11),
    .w_in(w_1_11),
    .w_out(w_2_11),
    .x_in(x_2_10),
    .x_out(x_2_11)
  );
  ska_processing_element pe_2_12 (
    .clk(clk),
    .g_in(g_1_12),
    .g_out(g_2_12),
    .load_in(load_2_11),
    .load_out(load_2_12),
    .psum_hi_in(psum_hi_1_12),
    .psum_hi_out(psum_hi_2_12),
    .psum_lo_in(psum_lo_1_12),
    .psum_lo_out(psum_lo_2_12),
    .update_in(update_2_11),
    .update_out(update_2_12),
    .w_in(w_1_12),
    .w_out(w_2_12),
    .x_in(x_2_11),
    .x_out(x_2_12)
  );
  ska_processing_element pe_2_13 (
    .clk(clk),
    .g_in(g_1_13),
    .g_out(g_2_13),
    .load_in(load_2_12),
    .load_out(load_2_13),
    .psum_hi_in(psum_hi_1_13),
    .psum_hi_out(psum_hi_2_13),
    .psum_lo_in(psum_lo_1_13),
    .psum_lo_out(psum_lo_2_13),
    .update_in(update_2_12),
    .update_out(update_2_13),
    .w_in(w_1_13),
    .w_out(w_2_13),
    .x_in(x_2_12),
    .x_out(x_2_13)
  );
  ska_processing_element pe_2_14 (
    .clk(clk),
    .g_in(g_1_14),
    .g_out(g_2_14),
    .load_in(load_2_13),
    .load_out(load_2_14),
    .psum_hi_in(psum_hi_1_14),
    .psum_hi_out(psum_hi_2_14),
    .psum_lo_in(psum_lo_1_14),
    .psum_lo_out(psum_lo_2_14),
    .update_in(update_2_13),
    .update_out(update_2_14),
    .w_in(w_1_14),
    .w_out(w_2_14),
    .x_in(x_2_13),
    .x_out(x_2_14)
  );
  ska_processing_element pe_2_15 (
    .clk(clk),
    .g_in(g_1_15),
    .g_out(g_2_15),
    .load_in(load_2_14),
    .load_out(_9_),
    .psum_hi_in(psum_hi_1_15),
    .psum_hi_out(psum_hi_2_15),
    .psum_lo_in(psum_lo_1_15),
    .psum_lo_out(psum_lo_2_15),
    .update_in(update_2_14),
    .update_out(_8_),
    .w_in(w_1_15),
    .w_out(w_2_15),
    .x_in(x_2_14),
    .x_out(_7_)
  );
  ska_processing_element pe_2_2 (
    .clk(clk),
    .g_in(g_1_2),
    .g_out(g_2_2),
    .load_in(load_2_1),
    .load_out(load_2_2),
    .psum_hi_in(psum_hi_1_2),
    .psum_hi_out(psum_hi_2_2),
    .psum_lo_in(psum_lo_1_2),
    .psum_lo_out(psum_lo_2_2),
    .update_in(update_2_1),
    .update_out(update_2_2),
    .w_in(w_1_2),
    .w_out(w_2_2),
    .x_in(x_2_1),
    .x_out(x_2_2)
  );
  ska_processing_element pe_2_3 (
    .clk(clk),
    .g_in(g_1_3),
    .g_out(g_2_3),
    .load_in(load_2_2),
    .load_out(load_2_3),
    .psum_hi_in(psum_hi_1_3),
    .psum_hi_out(psum_hi_2_3),
    .psum_lo_in(psum_lo_1_3),
    .psum_lo_out(psum_lo_2_3),
    .update_in(update_2_2),
    .update_out(update_2_3),
    .w_in(w_1_3),
    .w_out(w_2_3),
    .x_in(x_2_2),
    .x_out(x_2_3)
  );
  ska_processing_element pe_2_4 (
    .clk(clk),
    .g_in(g_1_4),
    .g_out(g_2_4),
    .load_in(load_2_3),
    .load_out(load_2_4),
    .psum_hi_in(psum_hi_1_4),
    .psum_hi_out(psum_hi_2_4),
    .psum_lo_in(psum_lo_1_4),
    .psum_lo_out(psum_lo_2_4),
    .update_in(update_2_3),
    .update_out(update_2_4),
    .w_in(w_1_4),
    .w_out(w_2_4),
    .x_in(x_2_3),
    .x_out(x_2_4)
  );
  ska_processing_element pe_2_5 (
    .clk(clk),
    .g_in(g_1_5),
    .g_out(g_2_5),
    .load_in(load_2_4),
    .load_out(load_2_5),
    .psum_hi_in(psum_hi_1_5),
    .psum_hi_out(psum_hi_2_5),
    .psum_lo_in(psum_lo_1_5),
    .psum_lo_out(psum_lo_2_5),
    .update_in(update_2_4),
    .update_out(update_2_5),
    .w_in(w_1_5),
    .w_out(w_2_5),
    .x_in(x_2_4),
    .x_out(x_2_5)
  );
  ska_processing_element pe_2_6 (
    .clk(clk),
    .g_in(g_1_6),
    .g_out(g_2_6),
    .load_in(load_2_5),
    .load_out(load_2_6),
    .psum_hi_in(psum_hi_1_6),
    .psum_hi_out(psum_hi_2_6),
    .psum_lo_in(psum_lo_1_6),
    .psum_lo_out(psum_lo_2_6),
    .update_in(update_2_5),
    .update_out(update_2_6),
    .w_in(w_1_6),
    .w_out(w_2_6),
    .x_in(x_2_5),
    .x_out(x_2_6)
  );
  ska_processing_element pe_2_7 (
    .clk(clk),
    .g_in(g_1_7),
    .g_out(g_2_7),
    .load_in(load_2_6),
    .load_out(load_2_7),
    .psum_hi_in(psum_hi_1_7),
    .psum_hi_out(psum_hi_2_7),
    .psum_lo_in(psum_lo_1_7),
    .psum_lo_out(psum_lo_2_7),
    .update_in(update_2_6),
    .update_out(update_2_7),
    .w_in(w_1_7),
    .w_out(w_2_7),
    .x_in(x_2_6),
    .x_out(x_2_7)
  );
  ska_processing_element pe_2_8 (
    .clk(clk),
    .g_in(g_1_8),
    .g_out(g_2_8),
    .load_in(load_2_7),
    .load_out(load_2_8),
    .psum_hi_in(psum_hi_1_8),
    .psum_hi_out(psum_hi_2_8),
    .psum_lo_in(psum_lo_1_8),
    .psum_lo_out(psum_lo_2_8),
    .update_in(update_2_7),
    .update_out(update_2_8),
    .w_in(w_1_8),
    .w_out(w_2_8),
    .x_in(x_2_7),
    .x_out(x_2_8)
  );
  ska_processing_element pe_2_9 (
    .clk(clk),
    .g_in(g_1_9),
    .g_out(g_2_9),
    .load_in(load_2_8),
    .load_out(load_2_9),
    .psum_hi_in(psum_hi_1_9),
    .psum_hi_out(psum_hi_2_9),
    .psum_lo_in(psum_lo_1_9),
    .psum_lo_out(psum_lo_2_9),
    .update_in(update_2_8),
    .update_out(update_2_9),
    .w_in(w_1_9),
    .w_out(w_2_9),
    .x_in(x_2_8),
    .x_out(x_2_9)
  );
  ska_processing_element pe_3_0 (
    .clk(clk),
    .g_in(g_2_0),
    .g_out(g_3_0),
    .load_in(load[3]),
    .load_out(load_3_0),
    .psum_hi_in(psum_hi_2_0),
    .psum_hi_out(psum_hi_3_0),
    .psum_lo_in(psum_lo_2_0),
    .psum_lo_out(psum_lo_3_0),
    .update_in(update[3]),
    .update_out(update_3_0),
    .w_in(w_2_0),
    .w_out(w_3_0),
    .x_in(x[63:48]),
    .x_out(x_3_0)
  );
  ska_processing_element pe_3_1 (
    .clk(clk),
    .g_in(g_2_1),
    .g_out(g_3_1),
    .load_in(load_3_0),
    .load_out(load_3_1),
    .psum_hi_in(psum_hi_2_1),
    .psum_hi_out(psum_hi_3_1),
    .psum_lo_in(psum_lo_2_1),
    .psum_lo_out(psum_lo_3_1),
    .update_in(update_3_0),
    .update_out(update_3_1),
    .w_in(w_2_1),
    .w_out(w_3_1),
    .x_in(x_3_0),
    .x_out(x_3_1)
  );
  ska_processing_element pe_3_10 (
    .clk(clk),
    .g_in(g_2_10),
    .g_out(g_3_10),
    .load_in(load_3_9),
    .load_out(load_3_10),
    .psum_hi_in(psum_hi_2_10),
    .psum_hi_out(psum_hi_3_10),
    .psum_lo_in(psum_lo_2_10),
    .psum_lo_out(psum_lo_3_10),
    .update_in(update_3_9),
    .update_out(update_3_10),
    .w_in(w_2_10),
    .w_out(w_3_10),
    .x_in(x_3_9),
    .x_out(x_3_10)
  );
  ska_processing_element pe_3_11 (
    .clk(clk),
    .g_in(g_2_11),
    .g_out(g_3_11),
    .load_in(load_3_10),
    .load_out(load_3_11),
    .psum_hi_in(psum_hi_2_11),
    .psum_hi_out(psum_hi_3_11),
    .psum_lo_in(psum_lo_2_11),
    .psum_lo_out(psum_lo_3_11),
    .update_in(update_3_10),
    .update_out(update_3_11),
    .w_in(w_2_11),
    .w_out(w_3_11),
    .x_in(x_3_10),
    .x_out(x_3_11)
  );
  ska_processing_element pe_3_12 (
    .clk(clk),
    .g_in(g_2_12),
    .g_out(g_3_12),
    .load_in(load_3_11),
    .load_out(load_3_12),
    .psum_hi_in(psum_hi_2_12),
    .psum_hi_out(psum_hi_3_12),
    .psum_lo_in(psum_lo_2_12),
    .psum_lo_out(psum_lo_3_12),
    .update_in(update_3_11),
    .update_out(update_3_12),
    .w_in(w_2_12),
    .w_out(w_3_12),
    .x_in(x_3_11),
    .x_out(x_3_12)
  );
  ska_processing_element pe_3_13 (
    .clk(clk),
    .g_in(g_2_13),
    .g_out(g_3_13),
    .load_in(load_3_12),
    .load_out(load_3_13),
    .psum_hi_in(psum_hi_2_13),
    .psum_hi_out(psum_hi_3_13),
    .psum_lo_in(psum_lo_2_13),
    .psum_lo_out(psum_lo_3_13),
    .update_in(update_3_12),
    .update_out(update_3_13),
    .w_in(w_2_13),
    .w_out(w_3_13),
    .x_in(x_3_12),
    .x_out(x_3_13)
  );
  ska_processing_element pe_3_14 (
    .clk(clk),
    .g_in(g_2_14),
    .g_out(g_3_14),
    .load_in(load_3_13),
    .load_out(load_3_14),
    .psum_hi_in(psum_hi_2_14),
    .psum_hi_out(psum_hi_3_14),
    .psum_lo_in(psum_lo_2_14),
    .psum_lo_out(psum_lo_3_14),
    .update_in(update_3_13),
    .update_out(update_3_14),
    .w_in(w_2_14),
    .w_out(w_3_14),
    .x_in(x_3_13),
    .x_out(x_3_14)
  );
  ska_processing_element pe_3_15 (
    .clk(clk),
    .g_in(g_2_15),
    .g_out(g_3_15),
    .load_in(load_3_14),
    .load_out(_12_),
    .psum_hi_in(psum_hi_2_15),
    .psum_hi_out(psum_hi_3_15),
    .psum_lo_in(psum_lo_2_15),
    .psum_lo_out(psum_lo_3_15),
    .update_in(update_3_14),
    .update_out(_11_),
    .w_in(w_2_15),
    .w_out(w_3_15),
    .x_in(x_3_14),
    .x_out(_10_)
  );
  ska_processing_element pe_3_2 (
    .clk(clk),
    .g_in(g_2_2),
    .g_out(g_3_2),
    .load_in(load_3_1),
    .load_out(load_3_2),
    .psum_hi_in(psum_hi_2_2),
    .psum_hi_out(psum_hi_3_2),
    .psum_lo_in(psum_lo_2_2),
    .psum_lo_out(psum_lo_3_2),
    .update_in(update_3_1),
    .update_out(update_3_2),
    .w_in(w_2_2),
    .w_out(w_3_2),
    .x_in(x_3_1),
    .x_out(x_3_2)
  );
  ska_processing_element pe_3_3 (
    .clk(clk),
    .g_in(g_2_3),
    .g_out(g_3_3),
    .load_in(load_3_2),
    .load_out(load_3_3),
    .psum_hi_in(psum_hi_2_3),
    .psum_hi_out(psum_hi_3_3),
    .psum_lo_in(psum_lo_2_3),
    .psum_lo_out(psum_lo_3_3),
    .update_in(update_3_2),
    .update_out(update_3_3),
    .w_in(w_2_3),
    .w_out(w_3_3),
    .x_in(x_3_2),
    .x_out(x_3_3)
  );
  ska_processing_element pe_3_4 (
    .clk(clk),
    .g_in(g_2_4),
    .g_out(g_3_4),
    .load_in(load_3_3),
    .load_out(load_3_4),
    .psum_hi_in(psum_hi_2_4),
    .psum_hi_out(psum_hi_3_4),
    .psum_lo_in(psum_lo_2_4),
    .psum_lo_out(psum_lo_3_4),
    .update_in(update_3_3),
    .update_out(update_3_4),
    .w_in(w_2_4),
    .w_out(w_3_4),
    .x_in(x_3_3),
    .x_out(x_3_4)
  );
  ska_processing_element pe_3_5 (
    .clk(clk),
    .g_in(g_2_5),
    .g_out(g_3_5),
    .load_in(load_3_4),
    .load_out(load_3_5),
    .psum_hi_in(psum_hi_2_5),
    .psum_hi_out(psum_hi_3_5),
    .psum_lo_in(psum_lo_2_5),
    .psum_lo_out(psum_lo_3_5),
    .update_in(update_3_4),
    .update_out(update_3_5),
    .w_in(w_2_5),
    .w_out(w_3_5),
    .x_in(x_3_4),
    .x_out(x_3_5)
  );
  ska_processing_element pe_3_6 (
    .clk(clk),
    .g_in(g_2_6),
    .g_out(g_3_6),
    .load_in(load_3_5),
    .load_out(load_3_6),
    .psum_hi_in(psum_hi_2_6),
    .psum_hi_out(psum_hi_3_6),
    .psum_lo_in(psum_lo_2_6),
    .psum_lo_out(psum_lo_3_6),
    .update_in(update_3_5),
    .update_out(update_3_6),
    .w_in(w_2_6),
    .w_out(w_3_6),
    .x_in(x_3_5),
    .x_out(x_3_6)
  );
  ska_processing_element pe_3_7 (
    .clk(clk),
    .g_in(g_2_7),
    .g_out(g_3_7),
    .load_in(load_3_6),
    .load_out(load_3_7),
    .psum_hi_in(psum_hi_2_7),
    .psum_hi_out(psum_hi_3_7),
    .psum_lo_in(psum_lo_2_7),
    .psum_lo_out(psum_lo_3_7),
    .update_in(update_3_6),
    .update_out(update_3_7),
    .w_in(w_2_7),
    .w_out(w_3_7),
    .x_in(x_3_6),
    .x_out(x_3_7)
  );
  ska_processing_element pe_3_8 (
    .clk(clk),
    .g_in(g_2_8),
    .g_out(g_3_8),
    .load_in(load_3_7),
    .load_out(load_3_8),
    .psum_hi_in(psum_hi_2_8),
    .psum_hi_out(psum_hi_3_8),
    .psum_lo_in(psum_lo_2_8),
    .psum_lo_out(psum_lo_3_8),
    .update_in(update_3_7),
    .update_out(update_3_8),
    .w_in(w_2_8),
    .w_out(w_3_8),
    .x_in(x_3_7),
    .x_out(x_3_8)
  );
  ska_processing_element pe_3_9 (
    .clk(clk),
    .g_in(g_2_9),
    .g_out(g_3_9),
    .load_in(load_3_8),
    .load_out(load_3_9),
    .psum_hi_in(psum_hi_2_9),
    .psum_hi_out(psum_hi_3_9),
    .psum_lo_in(psum_lo_2_9),
    .psum_lo_out(psum_lo_3_9),
    .update_in(update_3_8),
    .update_out(update_3_9),
    .w_in(w_2_9),
    .w_out(w_3_9),
    .x_in(x_3_8),
    .x_out(x_3_9)
  );
  ska_processing_element pe_4_0 (
    .clk(clk),
    .g_in(g_3_0),
    .g_out(g_4_0),
    .load_in(load[4]),
    .load_out(load_4_0),
    .psum_hi_in(psum_hi_3_0),
    .psum_hi_out(psum_hi_4_0),
    .psum_lo_in(psum_lo_3_0),
    .psum_lo_out(psum_lo_4_0),
    .update_in(update[4]),
    .update_out(update_4_0),
    .w_in(w_3_0),
    .w_out(w_4_0),
    .x_in(x[79:64]),
    .x_out(x_4_0)
  );
  ska_processing_element pe_4_1 (
    .clk(clk),
    .g_in(g_3_1),
    .g_out(g_4_1),
    .load_in(load_4_0),
    .load_out(load_4_1),
    .psum_hi_in(psum_hi_3_1),
    .psum_hi_out(psum_hi_4_1),
    .psum_lo_in(psum_lo_3_1),
    .psum_lo_out(psum_lo_4_1),
    .update_in(update_4_0),
    .update_out(update_4_1),
    .w_in(w_3_1),
    .w_out(w_4_1),
    .x_in(x_4_0),
    .x_out(x_4_1)
  );
  ska_processing_element pe_4_10 (
    .clk(clk),
    .g_in(g_3_10),
    .g_out(g_4_10),
    .load_in(load_4_9),
    .load_out(load_4_10),
    .psum_hi_in(psum_hi_3_10),
    .psum_hi_out(psum_hi_4_10),
    .psum_lo_in(psum_lo_3_10),
    .psum_lo_out(psum_lo_4_10),
    .update_in(update_4_9),
    .update_out(update_4_10),
    .w_in(w_3_10),
    .w_out(w_4_10),
    .x_in(x_4_9),
    .x_out(x_4_10)
  );
  ska_processing_element pe_4_11 (
    .clk(clk),
    .g_in(g_3_11),
    .g_out(g_4_11),
    .load_in(load_4_10),
    .load_out(load_4_11),
    .psum_hi_in(psum_hi_3_11),
    .psum_hi_out(psum_hi_4_11),
    .psum_lo_in(psum_lo_3_11),
    .psum_lo_out(psum_lo_4_11),
    .update_in(update_4_10),
    .update_out(update_4_11),
    .w_in(w_3_11),
    .w_out(w_4_11),
    .x_in(x_4_10),
    .x_out(x_4_11)
  );
  ska_processing_element pe_4_12 (
    .clk(clk),
    .g_in(g_3_12),
    .g_out(g_4_12),
    .load_in(load_4_11),
    .load_out(load_4_12),
    .psum_hi_in(psum_hi_3_12),
    .psum_hi_out(psum_hi_4_12),
    .psum_lo_in(psum_lo_3_12),
    .psum_lo_out(psum_lo_4_12),
    .update_in(update_4_11),
    .update_out(update_4_12),
    .w_in(w_3_12),
    .w_out(w_4_12),
    .x_in(x_4_11),
    .x_out(x_4_12)
  );
  ska_processing_element pe_4_13 (
    .clk(clk),
    .g_in(g_3_13),
    .g_out(g_4_13),
    .load_in(load_4_12),
    .load_out(load_4_13),
    .psum_hi_in(psum_hi_3_13),
    .psum_hi_out(psum_hi_4_13),
    .psum_lo_in(psum_lo_3_13),
    .psum_lo_out(psum_lo_4_13),
    .update_in(update_4_12),
    .update_out(update_4_13),
    .w_in(w_3_13),
    .w_out(w_4_13),
    .x_in(x_4_12),
    .x_out(x_4_13)
  );
  ska_processing_element pe_4_14 (
    .clk(clk),
    .g_in(g_3_14),
    .g_out(g_4_14),
    .load_in(load_4_13),
    .load_out(load_4_14),
    .psum_hi_in(psum_hi_3_14),
    .psum_hi_out(psum_hi_4_14),
    .psum_lo_in(psum_lo_3_14),
    .psum_lo_out(psum_lo_4_14),
    .update_in(update_4_13),
    .update_out(update_4_14),
    .w_in(w_3_14),
    .w_out(w_4_14),
    .x_in(x_4_13),
    .x_out(x_4_14)
  );
  ska_processing_element pe_4_15 (
    .clk(clk),
    .g_in(g_3_15),
    .g_out(g_4_15),
    .load_in(load_4_14),
    .load_out(_15_),
    .psum_hi_in(psum_hi_3_15),
    .psum_hi_out(psum_hi_4_15),
    .psum_lo_in(psum_lo_3_15),
    .psum_lo_out(psum_lo_4_15),
    .update_in(update_4_14),
    .update_out(_14_),
    .w_in(w_3_15),
    .w_out(w_4_15),
    .x_in(x_4_14),
    .x_out(_13_)
  );
  ska_processing_element pe_4_2 (
    .clk(clk),
    .g_in(g_3_2),
    .g_out(g_4_2),
    .load_in(load_4_1),
    .load_out(load_4_2),
    .psum_hi_in(psum_hi_3_2),
    .psum_hi_out(psum_hi_4_2),
    .psum_lo_in(psum_lo_3_2),
    .psum_lo_out(psum_lo_4_2),
    .update_in(update_4_1),
    .update_out(update_4_2),
    .w_in(w_3_2),
    .w_out(w_4_2),
    .x_in(x_4_1),
    .x_out(x_4_2)
  );
  ska_processing_element pe_4_3 (
    .clk(clk),
    .g_in(g_3_3),
    .g_out(g_4_3),
    .load_in(load_4_2),
    .load_out(load_4_3),
    .psum_hi_in(psum_hi_3_3),
    .psum_hi_out(psum_hi_4_3),
    .psum_lo_in(psum_lo_3_3),
    .psum_lo_out(psum_lo_4_3),
    .update_in(update_4_2),
    .update_out(update_4_3),
    .w_in(w_3_3),
    .w_out(w_4_3),
    .x_in(x_4_2),
    .x_out(x_4_3)
  );
  ska_processing_element pe_4_4 (
    .clk(clk),
    .g_in(g_3_4),
    .g_out(g_4_4),
    .load_in(load_4_3),
    .load_out(load_4_4),
    .psum_hi_in(psum_hi_3_4),
    .psum_hi_out(psum_hi_4_4),
    .psum_lo_in(psum_lo_3_4),
    .psum_lo_out(psum_lo_4_4),
    .update_in(update_4_3),
    .update_out(update_4_4),
    .w_in(w_3_4),
    .w_out(w_4_4),
    .x_in(x_4_3),
    .x_out(x_4_4)
  );
  ska_processing_element pe_4_5 (
    .clk(clk),
    .g_in(g_3_5),
    .g_out(g_4_5),
    .load_in(load_4_4),
    .load_out(load_4_5),
    .psum_hi_in(psum_hi_3_5),
    .psum_hi_out(psum_hi_4_5),
    .psum_lo_in(psum_lo_3_5),
    .psum_lo_out(psum_lo_4_5),
    .update_in(update_4_4),
    .update_out(update_4_5),
    .w_in(w_3_5),
    .w_out(w_4_5),
    .x_in(x_4_4),
    .x_out(x_4_5)
  );
  ska_processing_element pe_4_6 (
    .clk(clk),
    .g_in(g_3_6),
    .g_out(g_4_6),
    .load_in(load_4_5),
    .load_out(load_4_6),
    .psum_hi_in(psum_hi_3_6),
    .psum_hi_out(psum_hi_4_6),
    .psum_lo_in(psum_lo_3_6),
    .psum_lo_out(psum_lo_4_6),
    .update_in(update_4_5),
    .update_out(update_4_6),
    .w_in(w_3_6),
    .w_out(w_4_6),
    .x_in(x_4_5),
    .x_out(x_4_6)
  );
  ska_processing_element pe_4_7 (
    .clk(clk),
    .g_in(g_3_7),
    .g_out(g_4_7),
    .load_in(load_4_6),
    .load_out(load_4_7),
    .psum_hi_in(psum_hi_3_7),
    .psum_hi_out(psum_hi_4_7),
    .psum_lo_in(psum_lo_3_7),
    .psum_lo_out(psum_lo_4_7),
    .update_in(update_4_6),
    .update_out(update_4_7),
    .w_in(w_3_7),
    .w_out(w_4_7),
    .x_in(x_4_6),
    .x_out(x_4_7)
  );
  ska_processing_element pe_4_8 (
    .clk(clk),
    .g_in(g_3_8),
    .g_out(g_4_8),
    .load_in(load_4_7),
    .load_out(load_4_8),
    .psum_hi_in(psum_hi_3_8),
    .psum_hi_out(psum_hi_4_8),
    .psum_lo_in(psum_lo_3_8),
    .psum_lo_out(psum_lo_4_8),
    .update_in(update_4_7),
    .update_out(update_4_8),
    .w_in(w_3_8),
    .w_out(w_4_8),
    .x_in(x_4_7),
    .x_out(x_4_8)
  );
  ska_processing_element pe_4_9 (
    .clk(clk),
    .g_in(g_3_9),
    .g_out(g_4_9),
    .load_in(load_4_8),
    .load_out(load_4_9),
    .psum_hi_in(psum_hi_3_9),
    .psum_hi_out(psum_hi_4_9),
    .psum_lo_in(psum_lo_3_9),
    .psum_lo_out(psum_lo_4_9),
    .update_in(update_4_8),
    .update_out(update_4_9),
    .w_in(w_3_9),
    .w_out(w_4_9),
    .x_in(x_4_8),
    .x_out(x_4_9)
  );
  ska_processing_element pe_5_0 (
    .clk(clk),
    .g_in(g_4_0),
    .g_out(g_5_0),
    .load_in(load[5]),
    .load_out(load_5_0),
    .psum_hi_in(psum_hi_4_0),
    .psum_hi_out(psum_hi_5_0),
    .psum_lo_in(psum_lo_4_0),
    .psum_lo_out(psum_lo_5_0),
    .update_in(update[5]),
    .update_out(update_5_0),
    .w_in(w_4_0),
    .w_out(w_5_0),
    .x_in(x[95:80]),
    .x_out(x_5_0)
  );
  ska_processing_element pe_5_1 (
    .clk(clk),
    .g_in(g_4_1),
    .g_out(g_5_1),
    .load_in(load_5_0),
    .load_out(load_5_1),
    .psum_hi_in(psum_hi_4_1),
    .psum_hi_out(psum_hi_5_1),
    .psum_lo_in(psum_lo_4_1),
    .psum_lo_out(psum_lo_5_1),
    .update_in(update_5_0),
    .update_out(update_5_1),
    .w_in(w_4_1),
    .w_out(w_5_1),
    .x_in(x_5_0),
    .x_out(x_5_1)
  );
  ska_processing_element pe_5_10 (
    .clk(clk),
    .g_in(g_4_10),
    .g_out(g_5_10),
    .load_in(load_5_9),
    .load_out(load_5_10),
    .psum_hi_in(psum_hi_4_10),
    .psum_hi_out(psum_hi_5_10),
    .psum_lo_in(psum_lo_4_10),
    .psum_lo_out(psum_lo_5_10),
    .update_in(update_5_9),
    .update_out(update_5_10),
    .w_in(w_4_10),
    .w_out(w_5_10),
    .x_in(x_5_9),
    .x_out(x_5_10)
  );
  ska_processing_element pe_5_11 (
    .clk(clk),
    .g_in(g_4_11),
    .g_out(g_5_11),
    .load_in(load_5_10),
    .load_out(load_5_11),
    .psum_hi_in(psum_hi_4_11),
    .psum_hi_out(psum_hi_5_11),
    .psum_lo_in(psum_lo_4_11),
    .psum_lo_out(psum_lo_5_11),
    .update_in(update_5_10),
    .update_out(update_5_11),
    .w_in(w_4_11),
    .w_out(w_5_11),
    .x_in(x_5_10),
    .x_out(x_5_11)
  );
  ska_processing_element pe_5_12 (
    .clk(clk),
    .g_in(g_4_12),
    .g_out(g_5_12),
    .load_in(load_5_11),
    .load_out(load_5_12),
    .psum_hi_in(psum_hi_4_12),
    .psum_hi_out(psum_hi_5_12),
    .psum_lo_in(psum_lo_4_12),
    .psum_lo_out(psum_lo_5_12),
    .update_in(update_5_11),
    .update_out(update_5_12),
    .w_in(w_4_12),
    .w_out(w_5_12),
    .x_in(x_5_11),
    .x_out(x_5_12)
  );
  ska_processing_element pe_5_13 (
    .clk(clk),
    .g_in(g_4_13),
    .g_out(g_5_13),
    .load_in(load_5_12),
    .load_out(load_5_13),
    .psum_hi_in(psum_hi_4_13),
    .psum_hi_out(psum_hi_5_13),
    .psum_lo_in(psum_lo_4_13),
    .psum_lo_out(psum_lo_5_13),
    .update_in(update_5_12),
    .update_out(update_5_13),
    .w_in(w_4_13),
    .w_out(w_5_13),
    .x_in(x_5_12),
    .x_out(x_5_13)
  );
  ska_processing_element pe_5_14 (
    .clk(clk),
    .g_in(g_4_14),
    .g_out(g_5_14),
    .load_in(load_5_13),
    .load_out(load_5_14),
    .psum_hi_in(psum_hi_4_14),
    .psum_hi_out(psum_hi_5_14),
    .psum_lo_in(psum_lo_4_14),
    .psum_lo_out(psum_lo_5_14),
    .update_in(update_5_13),
    .update_out(update_5_14),
    .w_in(w_4_14),
    .w_out(w_5_14),
    .x_in(x_5_13),
    .x_out(x_5_14)
  );
  ska_processing_element pe_5_15 (
    .clk(clk),
    .g_in(g_4_15),
    .g_out(g_5_15),
    .load_in(load_5_14),
    .load_out(_18_),
    .psum_hi_in(psum_hi_4_15),
    .psum_hi_out(psum_hi_5_15),
    .psum_lo_in(psum_lo_4_15),
    .psum_lo_out(psum_lo_5_15),
    .update_in(update_5_14),
    .update_out(_17_),
    .w_in(w_4_15),
    .w_out(w_5_15),
    .x_in(x_5_14),
    .x_out(_16_)
  );
  ska_processing_element pe_5_2 (
    .clk(clk),
    .g_in(g_4_2),
    .g_out(g_5_2),
    .load_in(load_5_1),
    .load_out(load_5_2),
    .psum_hi_in(psum_hi_4_2),
    .psum_hi_out(psum_hi_5_2),
    .psum_lo_in(psum_lo_4_2),
    .psum_lo_out(psum_lo_5_2),
    .update_in(update_5_1),
    .update_out(update_5_2),
    .w_in(w_4_2),
    .w_out(w_5_2),
    .x_in(x_5_1),
    .x_out(x_5_2)
  );
  ska_processing_element pe_5_3 (
    .clk(clk),
    .g_in(g_4_3),
    .g_out(g_5_3),
    .load_in(load_5_2),
    .load_out(load_5_3),
    .psum_hi_in(psum_hi_4_3),
    .psum_hi_out(psum_hi_5_3),
    .psum_lo_in(psum_lo_4_3),
    .psum_lo_out(psum_lo_5_3),
    .update_in(update_5_2),
    .update_out(update_5_3),
    .w_in(w_4_3),
    .w_out(w_5_3),
    .x_in(x_5_2),
    .x_out(x_5_3)
  );
  ska_processing_element pe_5_4 (
    .clk(clk),
    .g_in(g_4_4),
    .g_out(g_5_4),
    .load_in(load_5_3),
    .load_out(load_5_4),
    .psum_hi_in(psum_hi_4_4),
    .psum_hi_out(psum_hi_5_4),
    .psum_lo_in(psum_lo_4_4),
    .psum_lo_out(psum_lo_5_4),
    .update_in(update_5_3),
    .update_out(update_5_4),
    .w_in(w_4_4),
    .w_out(w_5_4),
    .x_in(x_5_3),
    .x_out(x_5_4)
  );
  ska_processing_element pe_5_5 (
    .clk(clk),
    .g_in(g_4_5),
    .g_out(g_5_5),
    .load_in(load_5_4),
    .load_out(load_5_5),
    .psum_hi_in(psum_hi_4_5),
    .psum_hi_out(psum_hi_5_5),
    .psum_lo_in(psum_lo_4_5),
    .psum_lo_out(psum_lo_5_5),
    .update_in(update_5_4),
    .update_out(update_5_5),
    .w_in(w_4_5),
    .w_out(w_5_5),
    .x_in(x_5_4),
    .x_out(x_5_5)
  );
  ska_processing_element pe_5_6 (
    .clk(clk),
    .g_in(g_4_6),
    .g_out(g_5_6),
    .load_in(load_5_5),
    .load_out(load_5_6),
    .psum_hi_in(psum_hi_4_6),
    .psum_hi_out(psum_hi_5_6),
    .psum_lo_in(psum_lo_4_6),
    .psum_lo_out(psum_lo_5_6),
    .update_in(update_5_5),
    .update_out(update_5_6),
    .w_in(w_4_6),
    .w_out(w_5_6),
    .x_in(x_5_5),
    .x_out(x_5_6)
  );
  ska_processing_element pe_5_7 (
    .clk(clk),
    .g_in(g_4_7),
    .g_out(g_5_7),
    .load_in(load_5_6),
    .load_out(load_5_7),
    .psum_hi_in(psum_hi_4_7),
    .psum_hi_out(psum_hi_5_7),
    .psum_lo_in(psum_lo_4_7),
    .psum_lo_out(psum_lo_5_7),
    .update_in(update_5_6),
    .update_out(update_5_7),
    .w_in(w_4_7),
    .w_out(w_5_7),
    .x_in(x_5_6),
    .x_out(x_5_7)
  );
  ska_processing_element pe_5_8 (
    .clk(clk),
    .g_in(g_4_8),
    .g_out(g_5_8),
    .load_in(load_5_7),
    .load_out(load_5_8),
    .psum_hi_in(psum_hi_4_8),
    .psum_hi_out(psum_hi_5_8),
    .psum_lo_in(psum_lo_4_8),
    .psum_lo_out(psum_lo_5_8),
    .update_in(update_5_7),
    .update_out(update_5_8),
    .w_in(w_4_8),
    .w_out(w_5_8),
    .x_in(x_5_7),
    .x_out(x_5_8)
  );
  ska_processing_element pe_5_9 (
    .clk(clk),
    .g_in(g_4_9),
    .g_out(g_5_9),
    .load_in(load_5_8),
    .load_out(load_5_9),
    .psum_hi_in(psum_hi_4_9),
    .psum_hi_out(psum_hi_5_9),
    .psum_lo_in(psum_lo_4_9),
    .psum_lo_out(psum_lo_5_9),
    .update_in(update_5_8),
    .update_out(update_5_9),
    .w_in(w_4_9),
    .w_out(w_5_9),
    .x_in(x_5_8),
    .x_out(x_5_9)
  );
  ska_processing_element pe_6_0 (
    .clk(clk),
    .g_in(g_5_0),
    .g_out(g_6_0),
    .load_in(load[6]),
    .load_out(load_6_0),
    .psum_hi_in(psum_hi_5_0),
    .psum_hi_out(psum_hi_6_0),
    .psum_lo_in(psum_lo_5_0),
    .psum_lo_out(psum_lo_6_0),
    .update_in(update[6]),
    .update_out(update_6_0),
    .w_in(w_5_0),
    .w_out(w_6_0),
    .x_in(x[111:96]),
    .x_out(x_6_0)
  );
  ska_processing_element pe_6_1 (
    .clk(clk),
    .g_in(g_5_1),
    .g_out(g_6_1),
    .load_in(load_6_0),
    .load_out(load_6_1),
    .psum_hi_in(psum_hi_5_1),
    .psum_hi_out(psum_hi_6_1),
    .psum_lo_in(psum_lo_5_1),
    .psum_lo_out(psum_lo_6_1),
    .update_in(update_6_0),
    .update_out(update_6_1),
    .w_in(w_5_1),
    .w_out(w_6_1),
    .x_in(x_6_0),
    .x_out(x_6_1)
  );
  ska_processing_element pe_6_10 (
    .clk(clk),
    .g_in(g_5_10),
    .g_out(g_6_10),
    .load_in(load_6_9),
    .load_out(load_6_10),
    .psum_hi_in(psum_hi_5_10),
    .psum_hi_out(psum_hi_6_10),
    .psum_lo_in(psum_lo_5_10),
    .psum_lo_out(psum_lo_6_10),
    .update_in(update_6_9),
    .update_out(update_6_10),
    .w_in(w_5_10),
    .w_out(w_6_10),
    .x_in(x_6_9),
    .x_out(x_6_10)
  );
  ska_processing_element pe_6_11 (
    .clk(clk),
    .g_in(g_5_11),
    .g_out(g_6_11),
    .load_in(load_6_10),
    .load_out(load_6_11),
    .psum_hi_in(psum_hi_5_11),
    .psum_hi_out(psum_hi_6_11),
    .psum_lo_in(psum_lo_5_11),
    .psum_lo_out(psum_lo_6_11),
    .update_in(update_6_10),
    .update_out(update_6_11),
    .w_in(w_5_11),
    .w_out(w_6_11),
    .x_in(x_6_10),
    .x_out(x_6_11)
  );
  ska_processing_element pe_6_12 (
    .clk(clk),
    .g_in(g_5_12),
    .g_out(g_6_12),
    .load_in(load_6_11),
    .load_out(load_6_12),
    .psum_hi_in(psum_hi_5_12),
    .psum_hi_out(psum_hi_6_12),
    .psum_lo_in(psum_lo_5_12),
    .psum_lo_out(psum_lo_6_12),
    .update_in(update_6_11),
    .update_out(update_6_12),
    .w_in(w_5_12),
    .w_out(w_6_12),
    .x_in(x_6_11),
    .x_out(x_6_12)
  );
  ska_processing_element pe_6_13 (
    .clk(clk),
    .g_in(g_5_13),
    .g_out(g_6_13),
    .load_in(load_6_12),
    .load_out(load_6_13),
    .psum_hi_in(psum_hi_5_13),
    .psum_hi_out(psum_hi_6_13),
    .psum_lo_in(psum_lo_5_13),
    .psum_lo_out(psum_lo_6_13),
    .update_in(update_6_12),
    .update_out(update_6_13),
    .w_in(w_5_13),
    .w_out(w_6_13),
    .x_in(x_6_12),
    .x_out(x_6_13)
  );
  ska_processing_element pe_6_14 (
    .clk(clk),
    .g_in(g_5_14),
    .g_out(g_6_14),
    .load_in(load_6_13),
    .load_out(load_6_14),
    .psum_hi_in(psum_hi_5_14),
    .psum_hi_out(psum_hi_6_14),
    .psum_lo_in(psum_lo_5_14),
    .psum_lo_out(psum_lo_6_14),
    .update_in(update_6_13),
    .update_out(update_6_14),
    .w_in(w_5_14),
    .w_out(w_6_14),
    .x_in(x_6_13),
    .x_out(x_6_14)
  );
  ska_processing_element pe_6_15 (
    .clk(clk),
    .g_in(g_5_15),
    .g_out(g_6_15),
    .load_in(load_6_14),
    .load_out(_21_),
    .psum_hi_in(psum_hi_5_15),
    .psum_hi_out(psum_hi_6_15),
    .psum_lo_in(psum_lo_5_15),
    .psum_lo_out(psum_lo_6_15),
    .update_in(update_6_14),
    .update_out(_20_),
    .w_in(w_5_15),
    .w_out(w_6_15),
    .x_in(x_6_14),
    .x_out(_19_)
  );
  ska_processing_element pe_6_2 (
    .clk(clk),
    .g_in(g_5_2),
    .g_out(g_6_2),
    .load_in(load_6_1),
    .load_out(load_6_2),
    .psum_hi_in(psum_hi_5_2),
    .psum_hi_out(psum_hi_6_2),
    .psum_lo_in(psum_lo_5_2),
    .psum_lo_out(psum_lo_6_2),
    .update_in(update_6_1),
    .update_out(update_6_2),
    .w_in(w_5_2),
    .w_out(w_6_2),
    .x_in(x_6_1),
    .x_out(x_6_2)
  );
  ska_processing_element pe_6_3 (
    .clk(clk),
    .g_in(g_5_3),
    .g_out(g_6_3),
    .load_in(load_6_2),
    .load_out(load_6_3),
    .psum_hi_in(psum_hi_5_3),
    .psum_hi_out(psum_hi_6_3),
    .psum_lo_in(psum_lo_5_3),
    .psum_lo_out(psum_lo_6_3),
    .update_in(update_6_2),
    .update_out(update_6_3),
    .w_in(w_5_3),
    .w_out(w_6_3),
    .x_in(x_6_2),
    .x_out(x_6_3)
  );
  ska_processing_element pe_6_4 (
    .clk(clk),
    .g_in(g_5_4),
    .g_out(g_6_4),
    .load_in(load_6_3),
    .load_out(load_6_4),
    .psum_hi_in(psum_hi_5_4),
    .psum_hi_out(psum_hi_6_4),
    .psum_lo_in(psum_lo_5_4),
    .psum_lo_out(psum_lo_6_4),
    .update_in(update_6_3),
    .update_out(update_6_4),
    .w_in(w_5_4),
    .w_out(w_6_4),
    .x_in(x_6_3),
    .x_out(x_6_4)
  );
  ska_processing_element pe_6_5 (
    .clk(clk),
    .g_in(g_5_5),
    .g_out(g_6_5),
    .load_in(load_6_4),
    .load_out(load_6_5),
    .psum_hi_in(psum_hi_5_5),
    .psum_hi_out(psum_hi_6_5),
    .psum_lo_in(psum_lo_5_5),
    .psum_lo_out(psum_lo_6_5),
    .update_in(update_6_4),
    .update_out(update_6_5),
    .w_in(w_5_5),
    .w_out(w_6_5),
    .x_in(x_6_4),
    .x_out(x_6_5)
  );
  ska_processing_element pe_6_6 (
    .clk(clk),
    .g_in(g_5_6),
    .g_out(g_6_6),
    .load_in(load_6_5),
    .load_out(load_6_6),
    .psum_hi_in(psum_hi_5_6),
    .psum_hi_out(psum_hi_6_6),
    .psum_lo_in(psum_lo_5_6),
    .psum_lo_out(psum_lo_6_6),
    .update_in(update_6_5),
    .update_out(update_6_6),
    .w_in(w_5_6),
    .w_out(w_6_6),
    .x_in(x_6_5),
    .x_out(x_6_6)
  );
  ska_processing_element pe_6_7 (
    .clk(clk),
    .g_in(g_5_7),
    .g_out(g_6_7),
    .load_in(load_6_6),
    .load_out(load_6_7),
    .psum_hi_in(psum_hi_5_7),
    .psum_hi_out(psum_hi_6_7),
    .psum_lo_in(psum_lo_5_7),
    .psum_lo_out(psum_lo_6_7),
    .update_in(update_6_6),
    .update_out(update_6_7),
    .w_in(w_5_7),
    .w_out(w_6_7),
    .x_in(x_6_6),
    .x_out(x_6_7)
  );
  ska_processing_element pe_6_8 (
    .clk(clk),
    .g_in(g_5_8),
    .g_out(g_6_8),
    .load_in(load_6_7),
    .load_out(load_6_8),
    .psum_hi_in(psum_hi_5_8),
    .psum_hi_out(psum_hi_6_8),
    .psum_lo_in(psum_lo_5_8),
    .psum_lo_out(psum_lo_6_8),
    .update_in(update_6_7),
    .update_out(update_6_8),
    .w_in(w_5_8),
    .w_out(w_6_8),
    .x_in(x_6_7),
    .x_out(x_6_8)
  );
  ska_processing_element pe_6_9 (
    .clk(clk),
    .g_in(g_5_9),
    .g_out(g_6_9),
    .load_in(load_6_8),
    .load_out(load_6_9),
    .psum_hi_in(psum_hi_5_9),
    .psum_hi_out(psum_hi_6_9),
    .psum_lo_in(psum_lo_5_9),
    .psum_lo_out(psum_lo_6_9),
    .update_in(update_6_8),
    .update_out(update_6_9),
    .w_in(w_5_9),
    .w_out(w_6_9),
    .x_in(x_6_8),
    .x_out(x_6_9)
  );
  ska_processing_element pe_7_0 (
    .clk(clk),
    .g_in(g_6_0),
    .g_out(g_7_0),
    .load_in(load[7]),
    .load_out(load_7_0),
    .psum_hi_in(psum_hi_6_0),
    .psum_hi_out(psum_hi_7_0),
    .psum_lo_in(psum_lo_6_0),
    .psum_lo_out(psum_lo_7_0),
    .update_in(update[7]),
    .update_out(update_7_0),
    .w_in(w_6_0),
    .w_out(w_7_0),
    .x_in(x[127:112]),
    .x_out(x_7_0)
  );
  ska_processing_element pe_7_1 (
    .clk(clk),
    .g_in(g_6_1),
    .g_out(g_7_1),
    .load_in(load_7_0),
    .load_out(load_7_1),
    .psum_hi_in(psum_hi_6_1),
    .psum_hi_out(psum_hi_7_1),
    .psum_lo_in(psum_lo_6_1),
    .psum_lo_out(psum_lo_7_1),
    .update_in(update_7_0),
    .update_out(update_7_1),
    .w_in(w_6_1),
    .w_out(w_7_1),
    .x_in(x_7_0),
    .x_out(x_7_1)
  );
  ska_processing_element pe_7_10 (
    .clk(clk),
    .g_in(g_6_10),
    .g_out(g_7_10),
    .load_in(load_7_9),
    .load_out(load_7_10),
    .psum_hi_in(psum_hi_6_10),
    .psum_hi_out(psum_hi_7_10),
    .psum_lo_in(psum_lo_6_10),
    .psum_lo_out(psum_lo_7_10),
    .update_in(update_7_9),
    .update_out(update_7_10),
    .w_in(w_6_10),
    .w_out(w_7_10),
    .x_in(x_7_9),
    .x_out(x_7_10)
  );
  ska_processing_element pe_7_11 (
    .clk(clk),
    .g_in(g_6_11),
    .g_out(g_7_11),
    .load_in(load_7_10),
    .load_out(load_7_11),
    .psum_hi_in(psum_hi_6_11),
    .psum_hi_out(psum_hi_7_11),
    .psum_lo_in(psum_lo_6_11),
    .psum_lo_out(psum_lo_7_11),
    .update_in(update_7_10),
    .update_out(update_7_11),
    .w_in(w_6_11),
    .w_out(w_7_11),
    .x_in(x_7_10),
    .x_out(x_7_11)
  );
  ska_processing_element pe_7_12 (
    .clk(clk),
    .g_in(g_6_12),
    .g_out(g_7_12),
    .load_in(load_7_11),
    .load_out(load_7_12),
    .psum_hi_in(psum_hi_6_12),
    .psum_hi_out(psum_hi_7_12),
    .psum_lo_in(psum_lo_6_12),
    .psum_lo_out(psum_lo_7_12),
    .update_in(update_7_11),
    .update_out(update_7_12),
    .w_in(w_6_12),
    .w_out(w_7_12),
    .x_in(x_7_11),
    .x_out(x_7_12)
  );
  ska_processing_element pe_7_13 (
    .clk(clk),
    .g_in(g_6_13),
    .g_out(g_7_13),
    .load_in(load_7_12),
    .load_out(load_7_13),
    .psum_hi_in(psum_hi_6_13),
    .psum_hi_out(psum_hi_7_13),
    .psum_lo_in(psum_lo_6_13),
    .psum_lo_out(psum_lo_7_13),
    .update_in(update_7_12),
    .update_out(update_7_13),
    .w_in(w_6_13),
    .w_out(w_7_13),
    .x_in(x_7_12),
    .x_out(x_7_13)
  );
  ska_processing_element pe_7_14 (
    .clk(clk),
    .g_in(g_6_14),
    .g_out(g_7_14),
    .load_in(load_7_13),
    .load_out(load_7_14),
    .psum_hi_in(psum_hi_6_14),
    .psum_hi_out(psum_hi_7_14),
    .psum_lo_in(psum_lo_6_14),
    .psum_lo_out(psum_lo_7_14),
    .update_in(update_7_13),
    .update_out(update_7_14),
    .w_in(w_6_14),
    .w_out(w_7_14),
    .x_in(x_7_13),
    .x_out(x_7_14)
  );
  ska_processing_element pe_7_15 (
    .clk(clk),
    .g_in(g_6_15),
    .g_out(g_7_15),
    .load_in(load_7_14),
    .load_out(_24_),
    .psum_hi_in(psum_hi_6_15),
    .psum_hi_out(psum_hi_7_15),
    .psum_lo_in(psum_lo_6_15),
    .psum_lo_out(psum_lo_7_15),
    .update_in(update_7_14),
    .update_out(_23_),
    .w_in(w_6_15),
    .w_out(w_7_15),
    .x_in(x_7_14),
    .x_out(_22_)
  );
  ska_processing_element pe_7_2 (
    .clk(clk),
    .g_in(g_6_2),
    .g_out(g_7_2),
    .load_in(load_7_1),
    .load_out(load_7_2),
    .psum_hi_in(psum_hi_6_2),
    .psum_hi_out(psum_hi_7_2),
    .psum_lo_in(psum_lo_6_2),
    .psum_lo_out(psum_lo_7_2),
    .update_in(update_7_1),
    .update_out(update_7_2),
    .w_in(w_6_2),
    .w_out(w_7_2),
    .x_in(x_7_1),
    .x_out(x_7_2)
  );
  ska_processing_element pe_7_3 (
    .clk(clk),
    .g_in(g_6_3),
    .g_out(g_7_3),
    .load_in(load_7_2),
    .load_out(load_7_3),
    .psum_hi_in(psum_hi_6_3),
    .psum_hi_out(psum_hi_7_3),
    .psum_lo_in(psum_lo_6_3),
    .psum_lo_out(psum_lo_7_3),
    .update_in(update_7_2),
    .update_out(update_7_3),
    .w_in(w_6_3),
    .w_out(w_7_3),
    .x_in(x_7_2),
    .x_out(x_7_3)
  );
  ska_processing_element pe_7_4 (
    .clk(clk),
    .g_in(g_6_4),
    .g_out(g_7_4),
    .load_in(load_7_3),
    .load_out(load_7_4),
    .psum_hi_in(psum_hi_6_4),
    .psum_hi_out(psum_hi_7_4),
    .psum_lo_in(psum_lo_6_4),
    .psum_lo_out(psum_lo_7_4),
    .update_in(update_7_3),
    .update_out(update_7_4),
    .w_in(w_6_4),
    .w_out(w_7_4),
    .x_in(x_7_3),
    .x_out(x_7_4)
  );
  ska_processing_element pe_7_5 (
    .clk(clk),
    .g_in(g_6_5),
    .g_out(g_7_5),
    .load_in(load_7_4),
    .load_out(load_7_5),
    .psum_hi_in(psum_hi_6_5),
    .psum_hi_out(psum_hi_7_5),
    .psum_lo_in(psum_lo_6_5),
    .psum_lo_out(psum_lo_7_5),
    .update_in(update_7_4),
    .update_out(update_7_5),
    .w_in(w_6_5),
    .w_out(w_7_5),
    .x_in(x_7_4),
    .x_out(x_7_5)
  );
  ska_processing_element pe_7_6 (
    .clk(clk),
    .g_in(g_6_6),
    .g_out(g_7_6),
    .load_in(load_7_5),
    .load_out(load_7_6),
    .psum_hi_in(psum_hi_6_6),
    .psum_hi_out(psum_hi_7_6),
    .psum_lo_in(psum_lo_6_6),
    .psum_lo_out(psum_lo_7_6),
    .update_in(update_7_5),
    .update_out(update_7_6),
    .w_in(w_6_6),
    .w_out(w_7_6),
    .x_in(x_7_5),
    .x_out(x_7_6)
  );
  ska_processing_element pe_7_7 (
    .clk(clk),
    .g_in(g_6_7),
    .g_out(g_7_7),
    .load_in(load_7_6),
    .load_out(load_7_7),
    .psum_hi_in(psum_hi_6_7),
    .psum_hi_out(psum_hi_7_7),
    .psum_lo_in(psum_lo_6_7),
    .psum_lo_out(psum_lo_7_7),
    .update_in(update_7_6),
    .update_out(update_7_7),
    .w_in(w_6_7),
    .w_out(w_7_7),
    .x_in(x_7_6),
    .x_out(x_7_7)
  );
  ska_processing_element pe_7_8 (
    .clk(clk),
    .g_in(g_6_8),
    .g_out(g_7_8),
    .load_in(load_7_7),
    .load_out(load_7_8),
    .psum_hi_in(psum_hi_6_8),
    .psum_hi_out(psum_hi_7_8),
    .psum_lo_in(psum_lo_6_8),
    .psum_lo_out(psum_lo_7_8),
    .update_in(update_7_7),
    .update_out(update_7_8),
    .w_in(w_6_8),
    .w_out(w_7_8),
    .x_in(x_7_7),
    .x_out(x_7_8)
  );
  ska_processing_element pe_7_9 (
    .clk(clk),
    .g_in(g_6_9),
    .g_out(g_7_9),
    .load_in(load_7_8),
    .load_out(load_7_9),
    .psum_hi_in(psum_hi_6_9),
    .psum_hi_out(psum_hi_7_9),
    .psum_lo_in(psum_lo_6_9),
    .psum_lo_out(psum_lo_7_9),
    .update_in(update_7_8),
    .update_out(update_7_9),
    .w_in(w_6_9),
    .w_out(w_7_9),
    .x_in(x_7_8),
    .x_out(x_7_9)
  );
  ska_processing_element pe_8_0 (
    .clk(clk),
    .g_in(g_7_0),
    .g_out(g_8_0),
    .load_in(load[8]),
    .load_out(load_8_0),
    .psum_hi_in(psum_hi_7_0),
    .psum_hi_out(psum_hi_8_0),
    .psum_lo_in(psum_lo_7_0),
    .psum_lo_out(psum_lo_8_0),
    .update_in(update[8]),
    .update_out(update_8_0),
    .w_in(w_7_0),
    .w_out(w_8_0),
    .x_in(x[143:128]),
    .x_out(x_8_0)
  );
  ska_processing_element pe_8_1 (
    .clk(clk),
    .g_in(g_7_1),
    .g_out(g_8_1),
    .load_in(load_8_0),
    .load_out(load_8_1),
    .psum_hi_in(psum_hi_7_1),
    .psum_hi_out(psum_hi_8_1),
    .psum_lo_in(psum_lo_7_1),
    .psum_lo_out(psum_lo_8_1),
    .update_in(update_8_0),
    .update_out(update_8_1),
    .w_in(w_7_1),
    .w_out(w_8_1),
    .x_in(x_8_0),
    .x_out(x_8_1)
  );
  ska_processing_element pe_8_10 (
    .clk(clk),
    .g_in(g_7_10),
    .g_out(g_8_10),
    .load_in(load_8_9),
    .load_out(load_8_10),
    .psum_hi_in(psum_hi_7_10),
    .psum_hi_out(psum_hi_8_10),
    .psum_lo_in(psum_lo_7_10),
    .psum_lo_out(psum_lo_8_10),
    .update_in(update_8_9),
    .update_out(update_8_10),
    .w_in(w_7_10),
    .w_out(w_8_10),
    .x_in(x_8_9),
    .x_out(x_8_10)
  );
  ska_processing_element pe_8_11 (
    .clk(clk),
    .g_in(g_7_11),
    .g_out(g_8_11),
    .load_in(load_8_10),
    .load_out(load_8_11),
    .psum_hi_in(psum_hi_7_11),
    .psum_hi_out(psum_hi_8_11),
    .psum_lo_in(psum_lo_7_11),
    .psum_lo_out(psum_lo_8_11),
    .update_in(update_8_10),
    .update_out(update_8_11),
    .w_in(w_7_11),
    .w_out(w_8_11),
    .x_in(x_8_10),
    .x_out(x_8_11)
  );
  ska_processing_element pe_8_12 (
    .clk(clk),
    .g_in(g_7_12),
    .g_out(g_8_12),
    .load_in(load_8_11),
    .load_out(load_8_12),
    .psum_hi_in(psum_hi_7_12),
    .psum_hi_out(psum_hi_8_12),
    .psum_lo_in(psum_lo_7_12),
    .psum_lo_out(psum_lo_8_12),
    .update_in(update_8_11),
    .update_out(update_8_12),
    .w_in(w_7_12),
    .w_out(w_8_12),
    .x_in(x_8_11),
    .x_out(x_8_12)
  );
  ska_processing_element pe_8_13 (
    .clk(clk),
    .g_in(g_7_13),
    .g_out(g_8_13),
    .load_in(load_8_12),
    .load_out(load_8_13),
    .psum_hi_in(psum_hi_7_13),
    .psum_hi_out(psum_hi_8_13),
    .psum_lo_in(psum_lo_7_13),
    .psum_lo_out(psum_lo_8_13),
    .update_in(update_8_12),
    .update_out(update_8_13),
    .w_in(w_7_13),
    .w_out(w_8_13),
    .x_in(x_8_12),
    .x_out(x_8_13)
  );
  ska_processing_element pe_8_14 (
    .clk(clk),
    .g_in(g_7_14),
    .g_out(g_8_14),
    .load_in(load_8_13),
    .load_out(load_8_14),
    .psum_hi_in(psum_hi_7_14),
    .psum_hi_out(psum_hi_8_14),
    .psum_lo_in(psum_lo_7_14),
    .psum_lo_out(psum_lo_8_14),
    .update_in(update_8_13),
    .update_out(update_8_14),
    .w_in(w_7_14),
    .w_out(w_8_14),
    .x_in(x_8_13),
    .x_out(x_8_14)
  );
  ska_processing_element pe_8_15 (
    .clk(clk),
    .g_in(g_7_15),
    .g_out(g_8_15),
    .load_in(load_8_14),
    .load_out(_27_),
    .psum_hi_in(psum_hi_7_15),
    .psum_hi_out(psum_hi_8_15),
    .psum_lo_in(psum_lo_7_15),
    .psum_lo_out(psum_lo_8_15),
    .update_in(update_8_14),
    .update_out(_26_),
    .w_in(w_7_15),
    .w_out(w_8_15),
    .x_in(x_8_14),
    .x_out(_25_)
  );
  ska_processing_element pe_8_2 (
    .clk(clk),
    .g_in(g_7_2),
    .g_out(g_8_2),
    .load_in(load_8_1),
    .load_out(load_8_2),
    .psum_hi_in(psum_hi_7_2),
    .psum_hi_out(psum_hi_8_2),
    .psum_lo_in(psum_lo_7_2),
    .psum_lo_out(psum_lo_8_2),
    .update_in(update_8_1),
    .update_out(update_8_2),
    .w_in(w_7_2),
    .w_out(w_8_2),
    .x_in(x_8_1),
    .x_out(x_8_2)
  );
  ska_processing_element pe_8_3 (
    .clk(clk),
    .g_in(g_7_3),
    .g_out(g_8_3),
    .load_in(load_8_2),
    .load_out(load_8_3),
    .psum_hi_in(psum_hi_7_3),
    .psum_hi_out(psum_hi_8_3),
    .psum_lo_in(psum_lo_7_3),
    .psum_lo_out(psum_lo_8_3),
    .update_in(update_8_2),
    .update_out(update_8_3),
    .w_in(w_7_3),
    .w_out(w_8_3),
    .x_in(x_8_2),
    .x_out(x_8_3)
  );
  ska_processing_element pe_8_4 (
    .clk(clk),
    .g_in(g_7_4),
    .g_out(g_8_4),
    .load_in(load_8_3),
    .load_out(load_8_4),
    .psum_hi_in(psum_hi_7_4),
    .psum_hi_out(psum_hi_8_4),
    .psum_lo_in(psum_lo_7_4),
    .psum_lo_out(psum_lo_8_4),
    .update_in(update_8_3),
    .update_out(update_8_4),
    .w_in(w_7_4),
    .w_out(w_8_4),
    .x_in(x_8_3),
    .x_out(x_8_4)
  );
  ska_processing_element pe_8_5 (
    .clk(clk),
    .g_in(g_7_5),
    .g_out(g_8_5),
    .load_in(load_8_4),
    .load_out(load_8_5),
    .psum_hi_in(psum_hi_7_5),
    .psum_hi_out(psum_hi_8_5),
    .psum_lo_in(psum_lo_7_5),
    .psum_lo_out(psum_lo_8_5),
    .update_in(update_8_4),
    .update_out(update_8_5),
    .w_in(w_7_5),
    .w_out(w_8_5),
    .x_in(x_8_4),
    .x_out(x_8_5)
  );
  ska_processing_element pe_8_6 (
    .clk(clk),
    .g_in(g_7_6),
    .g_out(g_8_6),
    .load_in(load_8_5),
    .load_out(load_8_6),
    .psum_hi_in(psum_hi_7_6),
    .psum_hi_out(psum_hi_8_6),
    .psum_lo_in(psum_lo_7_6),
    .psum_lo_out(psum_lo_8_6),
    .update_in(update_8_5),
    .update_out(update_8_6),
    .w_in(w_7_6),
    .w_out(w_8_6),
    .x_in(x_8_5),
    .x_out(x_8_6)
  );
  ska_processing_element pe_8_7 (
    .clk(clk),
    .g_in(g_7_7),
    .g_out(g_8_7),
    .load_in(load_8_6),
    .load_out(load_8_7),
    .psum_hi_in(psum_hi_7_7),
    .psum_hi_out(psum_hi_8_7),
    .psum_lo_in(psum_lo_7_7),
    .psum_lo_out(psum_lo_8_7),
    .update_in(update_8_6),
    .update_out(update_8_7),
    .w_in(w_7_7),
    .w_out(w_8_7),
    .x_in(x_8_6),
    .x_out(x_8_7)
  );
  ska_processing_element pe_8_8 (
    .clk(clk),
    .g_in(g_7_8),
    .g_out(g_8_8),
    .load_in(load_8_7),
    .load_out(load_8_8),
    .psum_hi_in(psum_hi_7_8),
    .psum_hi_out(psum_hi_8_8),
    .psum_lo_in(psum_lo_7_8),
    .psum_lo_out(psum_lo_8_8),
    .update_in(update_8_7),
    .update_out(update_8_8),
    .w_in(w_7_8),
    .w_out(w_8_8),
    .x_in(x_8_7),
    .x_out(x_8_8)
  );
  ska_processing_element pe_8_9 (
    .clk(clk),
    .g_in(g_7_9),
    .g_out(g_8_9),
    .load_in(load_8_8),
    .load_out(load_8_9),
    .psum_hi_in(psum_hi_7_9),
    .psum_hi_out(psum_hi_8_9),
    .psum_lo_in(psum_lo_7_9),
    .psum_lo_out(psum_lo_8_9),
    .update_in(update_8_8),
    .update_out(update_8_9),
    .w_in(w_7_9),
    .w_out(w_8_9),
    .x_in(x_8_8),
    .x_out(x_8_9)
  );
  ska_processing_element pe_9_0 (
    .clk(clk),
    .g_in(g_8_0),
    .g_out(g_9_0),
    .load_in(load[9]),
    .load_out(load_9_0),
    .psum_hi_in(psum_hi_8_0),
    .psum_hi_out(psum_hi_9_0),
    .psum_lo_in(psum_lo_8_0),
    .psum_lo_out(psum_lo_9_0),
    .update_in(update[9]),
    .update_out(update_9_0),
    .w_in(w_8_0),
    .w_out(w_9_0),
    .x_in(x[159:144]),
    .x_out(x_9_0)
  );
  ska_processing_element pe_9_1 (
    .clk(clk),
    .g_in(g_8_1),
    .g_out(g_9_1),
    .load_in(load_9_0),
    .load_out(load_9_1),
    .psum_hi_in(psum_hi_8_1),
    .psum_hi_out(psum_hi_9_1),
    .psum_lo_in(psum_lo_8_1),
    .psum_lo_out(psum_lo_9_1),
    .update_in(update_9_0),
    .update_out(update_9_1),
    .w_in(w_8_1),
    .w_out(w_9_1),
    .x_in(x_9_0),
    .x_out(x_9_1)
  );
  ska_processing_element pe_9_10 (
    .clk(clk),
    .g_in(g_8_10),
    .g_out(g_9_10),
    .load_in(load_9_9),
    .load_out(load_9_10),
    .psum_hi_in(psum_hi_8_10),
    .psum_hi_out(psum_hi_9_10),
    .psum_lo_in(psum_lo_8_10),
    .psum_lo_out(psum_lo_9_10),
    .update_in(update_9_9),
    .update_out(update_9_10),
    .w_in(w_8_10),
    .w_out(w_9_10),
    .x_in(x_9_9),
    .x_out(x_9_10)
  );
  ska_processing_element pe_9_11 (
    .clk(clk),
    .g_in(g_8_11),
    .g_out(g_9_11),
    .load_in(load_9_10),
    .load_out(load_9_11),
    .psum_hi_in(psum_hi_8_11),
    .psum_hi_out(psum_hi_9_11),
    .psum_lo_in(psum_lo_8_11),
    .psum_lo_out(psum_lo_9_11),
    .update_in(update_9_10),
    .update_out(update_9_11),
    .w_in(w_8_11),
    .w_out(w_9_11),
    .x_in(x_9_10),
    .x_out(x_9_11)
  );
  ska_processing_element pe_9_12 (
    .clk(clk),
    .g_in(g_8_12),
    .g_out(g_9_12),
    .load_in(load_9_11),
    .load_out(load_9_12),
    .psum_hi_in(psum_hi_8_12),
    .psum_hi_out(psum_hi_9_12),
    .psum_lo_in(psum_lo_8_12),
    .psum_lo_out(psum_lo_9_12),
    .update_in(update_9_11),
    .update_out(update_9_12),
    .w_in(w_8_12),
    .w_out(w_9_12),
    .x_in(x_9_11),
    .x_out(x_9_12)
  );
  ska_processing_element pe_9_13 (
    .clk(clk),
    .g_in(g_8_13),
    .g_out(g_9_13),
    .load_in(load_9_12),
    .load_out(load_9_13),
    .psum_hi_in(psum_hi_8_13),
    .psum_hi_out(psum_hi_9_13),
    .psum_lo_in(psum_lo_8_13),
    .psum_lo_out(psum_lo_9_13),
    .update_in(update_9_12),
    .update_out(update_9_13),
    .w_in(w_8_13),
    .w_out(w_9_13),
    .x_in(x_9_12),
    .x_out(x_9_13)
  );
  ska_processing_element pe_9_14 (
    .clk(clk),
    .g_in(g_8_14),
    .g_out(g_9_14),
    .load_in(load_9_13),
    .load_out(load_9_14),
    .psum_hi_in(psum_hi_8_14),
    .psum_hi_out(psum_hi_9_14),
    .psum_lo_in(psum_lo_8_14),
    .psum_lo_out(psum_lo_9_14),
    .update_in(update_9_13),
    .update_out(update_9_14),
    .w_in(w_8_14),
    .w_out(w_9_14),
    .x_in(x_9_13),
    .x_out(x_9_14)
  );
  ska_processing_element pe_9_15 (
    .clk(clk),
    .g_in(g_8_15),
    .g_out(g_9_15),
    .load_in(load_9_14),
    .load_out(_30_),
    .psum_hi_in(psum_hi_8_15),
    .psum_hi_out(psum_hi_9_15),
    .psum_lo_in(psum_lo_8_15),
    .psum_lo_out(psum_lo_9_15),
    .update_in(update_9_14),
    .update_out(_29_),
    .w_in(w_8_15),
    .w_out(w_9_15),
    .x_in(x_9_14),
    .x_out(_28_)
  );
  ska_processing_element pe_9_2 (
    .clk(clk),
    .g_in(g_8_2),
    .g_out(g_9_2),
    .load_in(load_9_1),
    .load_out(load_9_2),
    .psum_hi_in(psum_hi_8_2),
    .psum_hi_out(psum_hi_9_2),
    .psum_lo_in(psum_lo_8_2),
    .psum_lo_out(psum_lo_9_2),
    .update_in(update_9_1),
    .update_out(update_9_2),
    .w_in(w_8_2),
    .w_out(w_9_2),
    .x_in(x_9_1),
    .x_out(x_9_2)
  );
  ska_processing_element pe_9_3 (
    .clk(clk),
    .g_in(g_8_3),
    .g_out(g_9_3),
    .load_in(load_9_2),
    .load_out(load_9_3),
    .psum_hi_in(psum_hi_8_3),
    .psum_hi_out(psum_hi_9_3),
    .psum_lo_in(psum_lo_8_3),
    .psum_lo_out(psum_lo_9_3),
    .update_in(update_9_2),
    .update_out(update_9_3),
    .w_in(w_8_3),
    .w_out(w_9_3),
    .x_in(x_9_2),
    .x_out(x_9_3)
  );
  ska_processing_element pe_9_4 (
    .clk(clk),
    .g_in(g_8_4),
    .g_out(g_9_4),
    .load_in(load_9_3),
    .load_out(load_9_4),
    .psum_hi_in(psum_hi_8_4),
    .psum_hi_out(psum_hi_9_4),
    .psum_lo_in(psum_lo_8_4),
    .psum_lo_out(psum_lo_9_4),
    .update_in(update_9_3),
    .update_out(update_9_4),
    .w_in(w_8_4),
    .w_out(w_9_4),
    .x_in(x_9_3),
    .x_out(x_9_4)
  );
  ska_processing_element pe_9_5 (
    .clk(clk),
    .g_in(g_8_5),
    .g_out(g_9_5),
    .load_in(load_9_4),
    .load_out(load_9_5),
    .psum_hi_in(psum_hi_8_5),
    .psum_hi_out(psum_hi_9_5),
    .psum_lo_in(psum_lo_8_5),
    .psum_lo_out(psum_lo_9_5),
    .update_in(update_9_4),
    .update_out(update_9_5),
    .w_in(w_8_5),
    .w_out(w_9_5),
    .x_in(x_9_4),
    .x_out(x_9_5)
  );
  ska_processing_element pe_9_6 (
    .clk(clk),
    .g_in(g_8_6),
    .g_out(g_9_6),
    .load_in(load_9_5),
    .load_out(load_9_6),
    .psum_hi_in(psum_hi_8_6),
    .psum_hi_out(psum_hi_9_6),
    .psum_lo_in(psum_lo_8_6),
    .psum_lo_out(psum_lo_9_6),
    .update_in(update_9_5),
    .update_out(update_9_6),
    .w_in(w_8_6),
    .w_out(w_9_6),
    .x_in(x_9_5),
    .x_out(x_9_6)
  );
  ska_processing_element pe_9_7 (
    .clk(clk),
    .g_in(g_8_7),
    .g_out(g_9_7),
    .load_in(load_9_6),
    .load_out(load_9_7),
    .psum_hi_in(psum_hi_8_7),
    .psum_hi_out(psum_hi_9_7),
    .psum_lo_in(psum_lo_8_7),
    .psum_lo_out(psum_lo_9_7),
    .update_in(update_9_6),
    .update_out(update_9_7),
    .w_in(w_8_7),
    .w_out(w_9_7),
    .x_in(x_9_6),
    .x_out(x_9_7)
  );
  ska_processing_element pe_9_8 (
    .clk(clk),
    .g_in(g_8_8),
    .g_out(g_9_8),
    .load_in(load_9_7),
    .load_out(load_9_8),
    .psum_hi_in(psum_hi_8_8),
    .psum_hi_out(psum_hi_9_8),
    .psum_lo_in(psum_lo_8_8),
    .psum_lo_out(psum_lo_9_8),
    .update_in(update_9_7),
    .update_out(update_9_8),
    .w_in(w_8_8),
    .w_out(w_9_8),
    .x_in(x_9_7),
    .x_out(x_9_8)
  );
  ska_processing_element pe_9_9 (
    .clk(clk),
    .g_in(g_8_9),
    .g_out(g_9_9),
    .load_in(load_9_8),
    .load_out(load_9_9),
    .psum_hi_in(psum_hi_8_9),
    .psum_hi_out(psum_hi_9_9),
    .psum_lo_in(psum_lo_8_9),
    .psum_lo_out(psum_lo_9_9),
    .update_in(update_9_8),
    .update_out(update_9_9),
    .w_in(w_8_9),
    .w_out(w_9_9),
    .x_in(x_9_8),
    .x_out(x_9_9)
  );
  assign psum_out = { psum_hi_15_15, psum_lo_out_q_15, psum_hi_15_14, psum_lo_out_q_14, psum_hi_15_13, psum_lo_out_q_13, psum_hi_15_12, psum_lo_out_q_12, psum_hi_15_11, psum_lo_out_q_11, psum_hi_15_10, psum_lo_out_q_10, psum_hi_15_9, psum_lo_out_q_9, psum_hi_15_8, psum_lo_out_q_8, psum_hi_15_7, psum_lo_out_q_7, psum_hi_15_6, psum_lo_out_q_6, psum_hi_15_5, psum_lo_out_q_5, psum_hi_15_4, psum_lo_out_q_4, psum_hi_15_3, psum_lo_out_q_3, psum_hi_15_2, psum_lo_out_q_2, psum_hi_15_1, psum_lo_out_q_1, psum_hi_15_0, psum_lo_out_q_0 };
endmodule
