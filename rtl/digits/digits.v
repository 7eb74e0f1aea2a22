/* verilator lint_off DECLFILENAME */
/* verilator lint_off UNUSEDSIGNAL */
/* verilator lint_off WIDTHEXPAND */
module ska_processing_element(x_in, update_in, load_in, g_in, w_in, psum_lo_in, psum_hi_in, x_out, update_out, load_out, g_out, w_out, psum_lo_out, psum_hi_out, clk);
  reg unused_1_;
  initial unused_1_ = 0;
  wire [31:0] _1_;
  wire [15:0] _2_;
  wire [19:0] _3_;
  wire [20:0] _4_;
  wire [21:0] _5_;
  wire [19:0] _6_;
  reg [15:0] _7_;
  reg [15:0] a_q;
  initial a_q = 16'h0000;
  wire [39:0] addend;
  reg [19:0] addend_hi_q;
  initial addend_hi_q = 20'h00000;
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
  wire [20:0] lo;
  input load_in;
  wire load_in;
  output load_out;
  reg load_out;
  initial load_out = 1'h0;
  reg [31:0] m_q;
  initial m_q = 32'd0;
  reg [31:0] product_q;
  initial product_q = 32'd0;
  input [19:0] psum_hi_in;
  wire [19:0] psum_hi_in;
  output [19:0] psum_hi_out;
  reg [19:0] psum_hi_out;
  initial psum_hi_out = 20'h00000;
  input [19:0] psum_lo_in;
  wire [19:0] psum_lo_in;
  output [19:0] psum_lo_out;
  reg [19:0] psum_lo_out;
  initial psum_lo_out = 20'h00000;
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
  assign lo = _6_ + product_q[19:0];
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
    psum_lo_out <= lo[19:0];
  always @(posedge clk)
    carry_q <= lo[20];
  always @(posedge clk)
    addend_hi_q <= { product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31:20] };
  always @(posedge clk)
    psum_hi_out <= _5_[19:0];
  assign _1_ = $signed({ 1'h0, a_q }) * $signed(b_q);
  assign _2_ = update_out ? g_out : w_q;
  always @* begin
    if (unused_1_) begin end
    _7_ = b_q;
    if (load_out) begin
      _7_ = _2_;
    end
  end
  assign addend = { product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q[31], product_q };
endmodule

module ska_column(post_acc, post_b, post_layer0, post_d_prev, post_first, updater_a, updater_w, updater_mantissa, updater_cut, view_w_x, view_d_x, clk, rst, post_out_valid, post_z, post_d, post_g, post_z_overflow, post_g_overflow, updater_w_next, updater_overflow
, view_w_y, view_w_overflow, view_d_y, view_d_overflow, post_valid);
  wire [39:0] a;
  wire [39:0] acc;
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
  input [39:0] post_acc;
  wire [39:0] post_acc;
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
  input [39:0] updater_a;
  wire [39:0] updater_a;
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
  wire [54:0] _1_;
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
  wire [40:0] _2_;
  reg _20_;
  reg _21_;
  reg _22_;
  reg _23_;
  reg _24_;
  reg _25_;
  reg _26_;
  reg _27_;
  wire [54:0] _3_;
  wire [32:0] _4_;
  reg _5_;
  reg _6_;
  reg _7_;
  reg _8_;
  reg _9_;
  input [39:0] acc;
  wire [39:0] acc;
  reg [39:0] acc_q;
  initial acc_q = 40'h0000000000;
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
  reg [39:0] sum_q;
  initial sum_q = 40'h0000000000;
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
  (* init = 40'h0000000000 *)
  wire [39:0] x;
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
  assign _3_ = layer0 ? _1_ : { _2_[40], _2_[40], _2_[40], _2_[40], _2_[40], _2_[40], _2_[40], _2_[40], _2_[40], _2_[40], _2_[40], _2_[40], _2_[40], _2_[40], _2_ };
  assign _4_ = $signed(acc_q[39:8]) + $signed(b_d1_q);
  always @(posedge clk)
    acc_q <= _3_[39:0];
  always @(posedge clk)
    b_d1_q <= b;
  always @(posedge clk)
    sum_q <= { _4_[31:0], acc_q[7:0] };
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
  assign _1_ = { acc[39], acc[39], acc[39], acc[39], acc[39], acc[39], acc, 9'h000 };
  assign _2_ = { acc[39], acc };
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
  wire [40:0] _1_;
  wire [40:0] _10_;
  wire [20:0] _11_;
  wire [40:0] _12_;
  wire [20:0] _13_;
  wire [40:0] _14_;
  wire [20:0] _15_;
  wire _16_;
  wire [40:0] _17_;
  wire [20:0] _18_;
  wire _19_;
  wire [40:0] _2_;
  wire [40:0] _20_;
  wire [20:0] _21_;
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
  wire [40:0] _4_;
  wire _40_;
  wire [15:0] _41_;
  reg [15:0] _42_;
  wire [20:0] _5_;
  wire _6_;
  wire _7_;
  wire [40:0] _8_;
  wire [20:0] _9_;
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
  input [39:0] x;
  wire [39:0] x;
  (* init = 16'h0000 *)
  wire [15:0] y;
  output [15:0] y_q;
  reg [15:0] y_q;
  initial y_q = 16'h0000;
  assign _3_ = | _2_[18:0];
  assign _6_ = _3_ | _5_[0];
  assign _7_ = _1_[19] & _6_;
  assign _16_ = _15_[20:15] == 6'h3e;
  assign _19_ = _18_[20:15] == 6'h3f;
  assign _22_ = ~| _21_[20:15];
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
    negative_q <= _13_[20];
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
  assign _1_ = { x[39], x };
  assign _2_ = { x[39], x };
  assign _4_ = { x[39], x };
  assign _5_ = { _4_[39], _4_[39:20] };
  assign _8_ = { x[39], x };
  assign _9_ = { _8_[39], _8_[39:20] };
  assign _10_ = { x[39], x };
  assign _11_ = { _10_[39], _10_[39:20] };
  assign _12_ = { x[39], x };
  assign _13_ = { _12_[39], _12_[39:20] };
  assign _14_ = { x[39], x };
  assign _15_ = { _14_[39], _14_[39:20] };
  assign _17_ = { x[39], x };
  assign _18_ = { _17_[39], _17_[39:20] };
  assign _20_ = { x[39], x };
  assign _21_ = { _20_[39], _20_[39:20] };
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
  input [39:0] a;
  wire [39:0] a;
  wire [39:0] \a$1 ;
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
  wire [57:0] product;
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
  assign _7_ = & { product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57:39] };
  assign _8_ = | { product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57:39] };
  assign _9_ = ~ _8_;
  assign _10_ = _7_ | _9_;
  assign _11_ = ~ _10_;
  assign _12_ = & { product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57:55] };
  assign _13_ = | { product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57:55] };
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
          _1_ = { product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57:31] };
      2'h3:
          _1_ = { product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57], product[57:47] };
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
  assign _17_ = product[57];
  assign _18_ = product[57];
  assign _22_ = product[57];
  assign _23_ = product[57];
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
  wire [22:0] _2_;
  wire [33:0] _3_;
  wire [40:0] _4_;
  wire [41:0] _5_;
  wire [41:0] _6_;
  wire [58:0] _7_;
  input [39:0] a;
  wire [39:0] a;
  reg [39:0] a_q;
  initial a_q = 40'h0000000000;
  input [17:0] b;
  wire [17:0] b;
  reg [17:0] b_q;
  initial b_q = 18'h00000;
  input clk;
  wire clk;
  reg [33:0] partial_0_0_q;
  initial partial_0_0_q = 34'h000000000;
  reg [22:0] partial_0_1_q;
  initial partial_0_1_q = 23'h000000;
  reg [33:0] partial_1_0_q;
  initial partial_1_0_q = 34'h000000000;
  reg [39:0] partial_2_0_q;
  initial partial_2_0_q = 40'h0000000000;
  output [57:0] product;
  wire [57:0] product;
  input rst;
  wire rst;
  reg [57:0] sum_1_0_q;
  initial sum_1_0_q = 58'h000000000000000;
  reg [39:0] sum_1_1_d1_q;
  initial sum_1_1_d1_q = 40'h0000000000;
  reg [57:0] sum_2_0_q;
  initial sum_2_0_q = 58'h000000000000000;
  assign _3_ = a_q[33:17] * b_q[16:0];
  assign _4_ = { a_q[39], a_q } & { 1'h0, b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17], b_q[17] };
  assign _5_ = $signed({ partial_0_1_q, partial_0_0_q[33:17] }) + $signed({ 1'h0, partial_1_0_q });
  assign _6_ = $signed(sum_1_0_q[57:17]) + $signed(sum_1_1_d1_q);
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
    partial_2_0_q <= _4_[39:0];
  always @(posedge clk)
    sum_1_0_q <= { _5_[40:0], partial_0_0_q[16:0] };
  always @(posedge clk)
    sum_1_1_d1_q <= partial_2_0_q;
  always @(posedge clk)
    sum_2_0_q <= { _6_[40:0], sum_1_0_q[16:0] };
  assign _1_ = a_q[16:0] * b_q[16:0];
  assign _2_ = $signed(a_q[39:34]) * $signed({ 1'h0, b_q[16:0] });
  assign product = _7_[57:0];
  assign _7_ = { sum_2_0_q[57], sum_2_0_q };
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
  wire [19:0] _1_;
  wire [19:0] _10_;
  wire [19:0] _11_;
  wire [19:0] _12_;
  wire [19:0] _13_;
  wire [19:0] _14_;
  wire [19:0] _15_;
  wire [19:0] _16_;
  wire [19:0] _2_;
  wire [19:0] _3_;
  wire [19:0] _4_;
  wire [19:0] _5_;
  wire [19:0] _6_;
  wire [19:0] _7_;
  wire [19:0] _8_;
  wire [19:0] _9_;
  input clk;
  wire clk;
  input [127:0] g;
  wire [127:0] g;
  wire [127:0] \g$36 ;
  input [7:0] load;
  wire [7:0] load;
  wire [7:0] \load$35 ;
  input [319:0] post_acc;
  wire [319:0] post_acc;
  input [191:0] post_b;
  wire [191:0] post_b;
  output [127:0] post_d;
  wire [127:0] post_d;
  wire [15:0] post_d_0;
  wire [15:0] post_d_1;
  wire [15:0] post_d_2;
  wire [15:0] post_d_3;
  wire [15:0] post_d_4;
  wire [15:0] post_d_5;
  wire [15:0] post_d_6;
  wire [15:0] post_d_7;
  input [127:0] post_d_prev;
  wire [127:0] post_d_prev;
  input [7:0] post_first;
  wire [7:0] post_first;
  output [127:0] post_g;
  wire [127:0] post_g;
  wire [15:0] post_g_0;
  wire [15:0] post_g_1;
  wire [15:0] post_g_2;
  wire [15:0] post_g_3;
  wire [15:0] post_g_4;
  wire [15:0] post_g_5;
  wire [15:0] post_g_6;
  wire [15:0] post_g_7;
  output [7:0] post_g_overflow;
  wire [7:0] post_g_overflow;
  wire post_g_overflow_0;
  wire post_g_overflow_1;
  wire post_g_overflow_2;
  wire post_g_overflow_3;
  wire post_g_overflow_4;
  wire post_g_overflow_5;
  wire post_g_overflow_6;
  wire post_g_overflow_7;
  input [7:0] post_layer0;
  wire [7:0] post_layer0;
  output [7:0] post_out_valid;
  wire [7:0] post_out_valid;
  wire post_out_valid_0;
  wire post_out_valid_1;
  wire post_out_valid_2;
  wire post_out_valid_3;
  wire post_out_valid_4;
  wire post_out_valid_5;
  wire post_out_valid_6;
  wire post_out_valid_7;
  input [7:0] post_valid;
  wire [7:0] post_valid;
  output [127:0] post_z;
  wire [127:0] post_z;
  wire [15:0] post_z_0;
  wire [15:0] post_z_1;
  wire [15:0] post_z_2;
  wire [15:0] post_z_3;
  wire [15:0] post_z_4;
  wire [15:0] post_z_5;
  wire [15:0] post_z_6;
  wire [15:0] post_z_7;
  output [7:0] post_z_overflow;
  wire [7:0] post_z_overflow;
  wire post_z_overflow_0;
  wire post_z_overflow_1;
  wire post_z_overflow_2;
  wire post_z_overflow_3;
  wire post_z_overflow_4;
  wire post_z_overflow_5;
  wire post_z_overflow_6;
  wire post_z_overflow_7;
  input [319:0] psum_in;
  wire [319:0] psum_in;
  wire [319:0] \psum_in$38 ;
  output [319:0] psum_out;
  wire [319:0] psum_out;
  wire [319:0] \psum_out$39 ;
  input rst;
  wire rst;
  input [7:0] update;
  wire [7:0] update;
  wire [7:0] \update$34 ;
  input [319:0] updater_a;
  wire [319:0] updater_a;
  input [47:0] updater_cut;
  wire [47:0] updater_cut;
  input [143:0] updater_mantissa;
  wire [143:0] updater_mantissa;
  output [7:0] updater_overflow;
  wire [7:0] updater_overflow;
  wire updater_overflow_0;
  wire updater_overflow_1;
  wire updater_overflow_2;
  wire updater_overflow_3;
  wire updater_overflow_4;
  wire updater_overflow_5;
  wire updater_overflow_6;
  wire updater_overflow_7;
  input [191:0] updater_w;
  wire [191:0] updater_w;
  output [191:0] updater_w_next;
  wire [191:0] updater_w_next;
  wire [23:0] updater_w_next_0;
  wire [23:0] updater_w_next_1;
  wire [23:0] updater_w_next_2;
  wire [23:0] updater_w_next_3;
  wire [23:0] updater_w_next_4;
  wire [23:0] updater_w_next_5;
  wire [23:0] updater_w_next_6;
  wire [23:0] updater_w_next_7;
  output [7:0] view_d_overflow;
  wire [7:0] view_d_overflow;
  wire view_d_overflow_0;
  wire view_d_overflow_1;
  wire view_d_overflow_2;
  wire view_d_overflow_3;
  wire view_d_overflow_4;
  wire view_d_overflow_5;
  wire view_d_overflow_6;
  wire view_d_overflow_7;
  input [127:0] view_d_x;
  wire [127:0] view_d_x;
  output [127:0] view_d_y;
  wire [127:0] view_d_y;
  wire [15:0] view_d_y_0;
  wire [15:0] view_d_y_1;
  wire [15:0] view_d_y_2;
  wire [15:0] view_d_y_3;
  wire [15:0] view_d_y_4;
  wire [15:0] view_d_y_5;
  wire [15:0] view_d_y_6;
  wire [15:0] view_d_y_7;
  output [7:0] view_w_overflow;
  wire [7:0] view_w_overflow;
  wire view_w_overflow_0;
  wire view_w_overflow_1;
  wire view_w_overflow_2;
  wire view_w_overflow_3;
  wire view_w_overflow_4;
  wire view_w_overflow_5;
  wire view_w_overflow_6;
  wire view_w_overflow_7;
  input [191:0] view_w_x;
  wire [191:0] view_w_x;
  output [127:0] view_w_y;
  wire [127:0] view_w_y;
  wire [15:0] view_w_y_0;
  wire [15:0] view_w_y_1;
  wire [15:0] view_w_y_2;
  wire [15:0] view_w_y_3;
  wire [15:0] view_w_y_4;
  wire [15:0] view_w_y_5;
  wire [15:0] view_w_y_6;
  wire [15:0] view_w_y_7;
  input [127:0] w;
  wire [127:0] w;
  wire [127:0] \w$37 ;
  input [127:0] x;
  wire [127:0] x;
  wire [127:0] \x$33 ;
  \ska_datapath.array  array (
    .clk(clk),
    .g(g),
    .load(load),
    .psum_hi_7_0(_1_),
    .psum_hi_7_1(_2_),
    .psum_hi_7_2(_3_),
    .psum_hi_7_3(_4_),
    .psum_hi_7_4(_5_),
    .psum_hi_7_5(_6_),
    .psum_hi_7_6(_7_),
    .psum_hi_7_7(_8_),
    .psum_in(psum_in),
    .psum_lo_out_q_0(_9_),
    .psum_lo_out_q_1(_10_),
    .psum_lo_out_q_2(_11_),
    .psum_lo_out_q_3(_12_),
    .psum_lo_out_q_4(_13_),
    .psum_lo_out_q_5(_14_),
    .psum_lo_out_q_6(_15_),
    .psum_lo_out_q_7(_16_),
    .rst(rst),
    .update(update),
    .w(w),
    .x(x)
  );
  ska_column column_0 (
    .clk(clk),
    .post_acc(post_acc[39:0]),
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
    .updater_a(updater_a[39:0]),
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
    .post_acc(post_acc[79:40]),
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
    .updater_a(updater_a[79:40]),
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
  ska_column column_2 (
    .clk(clk),
    .post_acc(post_acc[119:80]),
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
    .updater_a(updater_a[119:80]),
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
    .post_acc(post_acc[159:120]),
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
    .updater_a(updater_a[159:120]),
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
    .post_acc(post_acc[199:160]),
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
    .updater_a(updater_a[199:160]),
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
    .post_acc(post_acc[239:200]),
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
    .updater_a(updater_a[239:200]),
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
    .post_acc(post_acc[279:240]),
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
    .updater_a(updater_a[279:240]),
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
    .post_acc(post_acc[319:280]),
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
    .updater_a(updater_a[319:280]),
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
  assign \x$33  = x;
  assign \update$34  = update;
  assign \load$35  = load;
  assign \g$36  = g;
  assign \w$37  = w;
  assign \psum_in$38  = psum_in;
  assign \psum_out$39  = { _8_, _16_, _7_, _15_, _6_, _14_, _5_, _13_, _4_, _12_, _3_, _11_, _2_, _10_, _1_, _9_ };
  assign psum_out = { _8_, _16_, _7_, _15_, _6_, _14_, _5_, _13_, _4_, _12_, _3_, _11_, _2_, _10_, _1_, _9_ };
  assign view_d_overflow[7] = view_d_overflow_7;
  assign view_d_overflow[6] = view_d_overflow_6;
  assign view_d_overflow[5] = view_d_overflow_5;
  assign view_d_overflow[4] = view_d_overflow_4;
  assign view_d_overflow[3] = view_d_overflow_3;
  assign view_d_overflow[2] = view_d_overflow_2;
  assign view_d_overflow[1] = view_d_overflow_1;
  assign view_d_overflow[0] = view_d_overflow_0;
  assign view_d_y[127:112] = view_d_y_7;
  assign view_d_y[111:96] = view_d_y_6;
  assign view_d_y[95:80] = view_d_y_5;
  assign view_d_y[79:64] = view_d_y_4;
  assign view_d_y[63:48] = view_d_y_3;
  assign view_d_y[47:32] = view_d_y_2;
  assign view_d_y[31:16] = view_d_y_1;
  assign view_d_y[15:0] = view_d_y_0;
  assign view_w_overflow[7] = view_w_overflow_7;
  assign view_w_overflow[6] = view_w_overflow_6;
  assign view_w_overflow[5] = view_w_overflow_5;
  assign view_w_overflow[4] = view_w_overflow_4;
  assign view_w_overflow[3] = view_w_overflow_3;
  assign view_w_overflow[2] = view_w_overflow_2;
  assign view_w_overflow[1] = view_w_overflow_1;
  assign view_w_overflow[0] = view_w_overflow_0;
  assign view_w_y[127:112] = view_w_y_7;
  assign view_w_y[111:96] = view_w_y_6;
  assign view_w_y[95:80] = view_w_y_5;
  assign view_w_y[79:64] = view_w_y_4;
  assign view_w_y[63:48] = view_w_y_3;
  assign view_w_y[47:32] = view_w_y_2;
  assign view_w_y[31:16] = view_w_y_1;
  assign view_w_y[15:0] = view_w_y_0;
  assign updater_overflow[7] = updater_overflow_7;
  assign updater_overflow[6] = updater_overflow_6;
  assign updater_overflow[5] = updater_overflow_5;
  assign updater_overflow[4] = updater_overflow_4;
  assign updater_overflow[3] = updater_overflow_3;
  assign updater_overflow[2] = updater_overflow_2;
  assign updater_overflow[1] = updater_overflow_1;
  assign updater_overflow[0] = updater_overflow_0;
  assign updater_w_next[191:168] = updater_w_next_7;
  assign updater_w_next[167:144] = updater_w_next_6;
  assign updater_w_next[143:120] = updater_w_next_5;
  assign updater_w_next[119:96] = updater_w_next_4;
  assign updater_w_next[95:72] = updater_w_next_3;
  assign updater_w_next[71:48] = updater_w_next_2;
  assign updater_w_next[47:24] = updater_w_next_1;
  assign updater_w_next[23:0] = updater_w_next_0;
  assign post_g_overflow[7] = post_g_overflow_7;
  assign post_g_overflow[6] = post_g_overflow_6;
  assign post_g_overflow[5] = post_g_overflow_5;
  assign post_g_overflow[4] = post_g_overflow_4;
  assign post_g_overflow[3] = post_g_overflow_3;
  assign post_g_overflow[2] = post_g_overflow_2;
  assign post_g_overflow[1] = post_g_overflow_1;
  assign post_g_overflow[0] = post_g_overflow_0;
  assign post_z_overflow[7] = post_z_overflow_7;
  assign post_z_overflow[6] = post_z_overflow_6;
  assign post_z_overflow[5] = post_z_overflow_5;
  assign post_z_overflow[4] = post_z_overflow_4;
  assign post_z_overflow[3] = post_z_overflow_3;
  assign post_z_overflow[2] = post_z_overflow_2;
  assign post_z_overflow[1] = post_z_overflow_1;
  assign post_z_overflow[0] = post_z_overflow_0;
  assign post_g[127:112] = post_g_7;
  assign post_g[111:96] = post_g_6;
  assign post_g[95:80] = post_g_5;
  assign post_g[79:64] = post_g_4;
  assign post_g[63:48] = post_g_3;
  assign post_g[47:32] = post_g_2;
  assign post_g[31:16] = post_g_1;
  assign post_g[15:0] = post_g_0;
  assign post_d[127:112] = post_d_7;
  assign post_d[111:96] = post_d_6;
  assign post_d[95:80] = post_d_5;
  assign post_d[79:64] = post_d_4;
  assign post_d[63:48] = post_d_3;
  assign post_d[47:32] = post_d_2;
  assign post_d[31:16] = post_d_1;
  assign post_d[15:0] = post_d_0;
  assign post_z[127:112] = post_z_7;
  assign post_z[111:96] = post_z_6;
  assign post_z[95:80] = post_z_5;
  assign post_z[79:64] = post_z_4;
  assign post_z[63:48] = post_z_3;
  assign post_z[47:32] = post_z_2;
  assign post_z[31:16] = post_z_1;
  assign post_z[15:0] = post_z_0;
  assign post_out_valid[7] = post_out_valid_7;
  assign post_out_valid[6] = post_out_valid_6;
  assign post_out_valid[5] = post_out_valid_5;
  assign post_out_valid[4] = post_out_valid_4;
  assign post_out_valid[3] = post_out_valid_3;
  assign post_out_valid[2] = post_out_valid_2;
  assign post_out_valid[1] = post_out_valid_1;
  assign post_out_valid[0] = post_out_valid_0;
endmodule

module \ska_datapath.array (update, load, g, w, psum_in, clk, rst, psum_hi_7_0, psum_hi_7_1, psum_hi_7_2, psum_hi_7_3, psum_hi_7_4, psum_hi_7_5, psum_hi_7_6, psum_hi_7_7, psum_lo_out_q_0, psum_lo_out_q_1, psum_lo_out_q_2, psum_lo_out_q_3, psum_lo_out_q_4, psum_lo_out_q_5
, psum_lo_out_q_6, psum_lo_out_q_7, x);
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
  wire [15:0] _23_;
  wire [15:0] _24_;
  wire [15:0] _25_;
  wire [15:0] _26_;
  wire [15:0] _27_;
  wire [15:0] _28_;
  wire [15:0] _29_;
  wire _3_;
  wire [15:0] _30_;
  wire [15:0] _31_;
  wire [15:0] _32_;
  wire [15:0] _33_;
  wire [15:0] _34_;
  wire [15:0] _35_;
  wire [15:0] _36_;
  wire _37_;
  wire _38_;
  wire [15:0] _39_;
  wire [15:0] _4_;
  wire [15:0] _40_;
  wire _5_;
  wire _6_;
  wire [15:0] _7_;
  wire _8_;
  wire _9_;
  input clk;
  wire clk;
  input [127:0] g;
  wire [127:0] g;
  wire [15:0] g_0_0;
  wire [15:0] g_0_1;
  wire [15:0] g_0_2;
  wire [15:0] g_0_3;
  wire [15:0] g_0_4;
  wire [15:0] g_0_5;
  wire [15:0] g_0_6;
  wire [15:0] g_0_7;
  wire [15:0] g_1_0;
  wire [15:0] g_1_1;
  wire [15:0] g_1_2;
  wire [15:0] g_1_3;
  wire [15:0] g_1_4;
  wire [15:0] g_1_5;
  wire [15:0] g_1_6;
  wire [15:0] g_1_7;
  wire [15:0] g_2_0;
  wire [15:0] g_2_1;
  wire [15:0] g_2_2;
  wire [15:0] g_2_3;
  wire [15:0] g_2_4;
  wire [15:0] g_2_5;
  wire [15:0] g_2_6;
  wire [15:0] g_2_7;
  wire [15:0] g_3_0;
  wire [15:0] g_3_1;
  wire [15:0] g_3_2;
  wire [15:0] g_3_3;
  wire [15:0] g_3_4;
  wire [15:0] g_3_5;
  wire [15:0] g_3_6;
  wire [15:0] g_3_7;
  wire [15:0] g_4_0;
  wire [15:0] g_4_1;
  wire [15:0] g_4_2;
  wire [15:0] g_4_3;
  wire [15:0] g_4_4;
  wire [15:0] g_4_5;
  wire [15:0] g_4_6;
  wire [15:0] g_4_7;
  wire [15:0] g_5_0;
  wire [15:0] g_5_1;
  wire [15:0] g_5_2;
  wire [15:0] g_5_3;
  wire [15:0] g_5_4;
  wire [15:0] g_5_5;
  wire [15:0] g_5_6;
  wire [15:0] g_5_7;
  wire [15:0] g_6_0;
  wire [15:0] g_6_1;
  wire [15:0] g_6_2;
  wire [15:0] g_6_3;
  wire [15:0] g_6_4;
  wire [15:0] g_6_5;
  wire [15:0] g_6_6;
  wire [15:0] g_6_7;
  input [7:0] load;
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
  wire [19:0] psum_hi_0_0;
  wire [19:0] psum_hi_0_1;
  wire [19:0] psum_hi_0_2;
  wire [19:0] psum_hi_0_3;
  wire [19:0] psum_hi_0_4;
  wire [19:0] psum_hi_0_5;
  wire [19:0] psum_hi_0_6;
  wire [19:0] psum_hi_0_7;
  wire [19:0] psum_hi_1_0;
  wire [19:0] psum_hi_1_1;
  wire [19:0] psum_hi_1_2;
  wire [19:0] psum_hi_1_3;
  wire [19:0] psum_hi_1_4;
  wire [19:0] psum_hi_1_5;
  wire [19:0] psum_hi_1_6;
  wire [19:0] psum_hi_1_7;
  wire [19:0] psum_hi_2_0;
  wire [19:0] psum_hi_2_1;
  wire [19:0] psum_hi_2_2;
  wire [19:0] psum_hi_2_3;
  wire [19:0] psum_hi_2_4;
  wire [19:0] psum_hi_2_5;
  wire [19:0] psum_hi_2_6;
  wire [19:0] psum_hi_2_7;
  wire [19:0] psum_hi_3_0;
  wire [19:0] psum_hi_3_1;
  wire [19:0] psum_hi_3_2;
  wire [19:0] psum_hi_3_3;
  wire [19:0] psum_hi_3_4;
  wire [19:0] psum_hi_3_5;
  wire [19:0] psum_hi_3_6;
  wire [19:0] psum_hi_3_7;
  wire [19:0] psum_hi_4_0;
  wire [19:0] psum_hi_4_1;
  wire [19:0] psum_hi_4_2;
  wire [19:0] psum_hi_4_3;
  wire [19:0] psum_hi_4_4;
  wire [19:0] psum_hi_4_5;
  wire [19:0] psum_hi_4_6;
  wire [19:0] psum_hi_4_7;
  wire [19:0] psum_hi_5_0;
  wire [19:0] psum_hi_5_1;
  wire [19:0] psum_hi_5_2;
  wire [19:0] psum_hi_5_3;
  wire [19:0] psum_hi_5_4;
  wire [19:0] psum_hi_5_5;
  wire [19:0] psum_hi_5_6;
  wire [19:0] psum_hi_5_7;
  wire [19:0] psum_hi_6_0;
  wire [19:0] psum_hi_6_1;
  wire [19:0] psum_hi_6_2;
  wire [19:0] psum_hi_6_3;
  wire [19:0] psum_hi_6_4;
  wire [19:0] psum_hi_6_5;
  wire [19:0] psum_hi_6_6;
  wire [19:0] psum_hi_6_7;
  output [19:0] psum_hi_7_0;
  wire [19:0] psum_hi_7_0;
  output [19:0] psum_hi_7_1;
  wire [19:0] psum_hi_7_1;
  output [19:0] psum_hi_7_2;
  wire [19:0] psum_hi_7_2;
  output [19:0] psum_hi_7_3;
  wire [19:0] psum_hi_7_3;
  output [19:0] psum_hi_7_4;
  wire [19:0] psum_hi_7_4;
  output [19:0] psum_hi_7_5;
  wire [19:0] psum_hi_7_5;
  output [19:0] psum_hi_7_6;
  wire [19:0] psum_hi_7_6;
  output [19:0] psum_hi_7_7;
  wire [19:0] psum_hi_7_7;
  reg [19:0] psum_hi_in_q_0;
  initial psum_hi_in_q_0 = 20'h00000;
  reg [19:0] psum_hi_in_q_1;
  initial psum_hi_in_q_1 = 20'h00000;
  reg [19:0] psum_hi_in_q_2;
  initial psum_hi_in_q_2 = 20'h00000;
  reg [19:0] psum_hi_in_q_3;
  initial psum_hi_in_q_3 = 20'h00000;
  reg [19:0] psum_hi_in_q_4;
  initial psum_hi_in_q_4 = 20'h00000;
  reg [19:0] psum_hi_in_q_5;
  initial psum_hi_in_q_5 = 20'h00000;
  reg [19:0] psum_hi_in_q_6;
  initial psum_hi_in_q_6 = 20'h00000;
  reg [19:0] psum_hi_in_q_7;
  initial psum_hi_in_q_7 = 20'h00000;
  input [319:0] psum_in;
  wire [319:0] psum_in;
  wire [19:0] psum_lo_0_0;
  wire [19:0] psum_lo_0_1;
  wire [19:0] psum_lo_0_2;
  wire [19:0] psum_lo_0_3;
  wire [19:0] psum_lo_0_4;
  wire [19:0] psum_lo_0_5;
  wire [19:0] psum_lo_0_6;
  wire [19:0] psum_lo_0_7;
  wire [19:0] psum_lo_1_0;
  wire [19:0] psum_lo_1_1;
  wire [19:0] psum_lo_1_2;
  wire [19:0] psum_lo_1_3;
  wire [19:0] psum_lo_1_4;
  wire [19:0] psum_lo_1_5;
  wire [19:0] psum_lo_1_6;
  wire [19:0] psum_lo_1_7;
  wire [19:0] psum_lo_2_0;
  wire [19:0] psum_lo_2_1;
  wire [19:0] psum_lo_2_2;
  wire [19:0] psum_lo_2_3;
  wire [19:0] psum_lo_2_4;
  wire [19:0] psum_lo_2_5;
  wire [19:0] psum_lo_2_6;
  wire [19:0] psum_lo_2_7;
  wire [19:0] psum_lo_3_0;
  wire [19:0] psum_lo_3_1;
  wire [19:0] psum_lo_3_2;
  wire [19:0] psum_lo_3_3;
  wire [19:0] psum_lo_3_4;
  wire [19:0] psum_lo_3_5;
  wire [19:0] psum_lo_3_6;
  wire [19:0] psum_lo_3_7;
  wire [19:0] psum_lo_4_0;
  wire [19:0] psum_lo_4_1;
  wire [19:0] psum_lo_4_2;
  wire [19:0] psum_lo_4_3;
  wire [19:0] psum_lo_4_4;
  wire [19:0] psum_lo_4_5;
  wire [19:0] psum_lo_4_6;
  wire [19:0] psum_lo_4_7;
  wire [19:0] psum_lo_5_0;
  wire [19:0] psum_lo_5_1;
  wire [19:0] psum_lo_5_2;
  wire [19:0] psum_lo_5_3;
  wire [19:0] psum_lo_5_4;
  wire [19:0] psum_lo_5_5;
  wire [19:0] psum_lo_5_6;
  wire [19:0] psum_lo_5_7;
  wire [19:0] psum_lo_6_0;
  wire [19:0] psum_lo_6_1;
  wire [19:0] psum_lo_6_2;
  wire [19:0] psum_lo_6_3;
  wire [19:0] psum_lo_6_4;
  wire [19:0] psum_lo_6_5;
  wire [19:0] psum_lo_6_6;
  wire [19:0] psum_lo_6_7;
  wire [19:0] psum_lo_7_0;
  wire [19:0] psum_lo_7_1;
  wire [19:0] psum_lo_7_2;
  wire [19:0] psum_lo_7_3;
  wire [19:0] psum_lo_7_4;
  wire [19:0] psum_lo_7_5;
  wire [19:0] psum_lo_7_6;
  wire [19:0] psum_lo_7_7;
  output [19:0] psum_lo_out_q_0;
  reg [19:0] psum_lo_out_q_0;
  initial psum_lo_out_q_0 = 20'h00000;
  output [19:0] psum_lo_out_q_1;
  reg [19:0] psum_lo_out_q_1;
  initial psum_lo_out_q_1 = 20'h00000;
  output [19:0] psum_lo_out_q_2;
  reg [19:0] psum_lo_out_q_2;
  initial psum_lo_out_q_2 = 20'h00000;
  output [19:0] psum_lo_out_q_3;
  reg [19:0] psum_lo_out_q_3;
  initial psum_lo_out_q_3 = 20'h00000;
  output [19:0] psum_lo_out_q_4;
  reg [19:0] psum_lo_out_q_4;
  initial psum_lo_out_q_4 = 20'h00000;
  output [19:0] psum_lo_out_q_5;
  reg [19:0] psum_lo_out_q_5;
  initial psum_lo_out_q_5 = 20'h00000;
  output [19:0] psum_lo_out_q_6;
  reg [19:0] psum_lo_out_q_6;
  initial psum_lo_out_q_6 = 20'h00000;
  output [19:0] psum_lo_out_q_7;
  reg [19:0] psum_lo_out_q_7;
  initial psum_lo_out_q_7 = 20'h00000;
  wire [319:0] psum_out;
  input rst;
  wire rst;
  input [7:0] update;
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
  input [127:0] w;
  wire [127:0] w;
  wire [15:0] w_0_0;
  wire [15:0] w_0_1;
  wire [15:0] w_0_2;
  wire [15:0] w_0_3;
  wire [15:0] w_0_4;
  wire [15:0] w_0_5;
  wire [15:0] w_0_6;
  wire [15:0] w_0_7;
  wire [15:0] w_1_0;
  wire [15:0] w_1_1;
  wire [15:0] w_1_2;
  wire [15:0] w_1_3;
  wire [15:0] w_1_4;
  wire [15:0] w_1_5;
  wire [15:0] w_1_6;
  wire [15:0] w_1_7;
  wire [15:0] w_2_0;
  wire [15:0] w_2_1;
  wire [15:0] w_2_2;
  wire [15:0] w_2_3;
  wire [15:0] w_2_4;
  wire [15:0] w_2_5;
  wire [15:0] w_2_6;
  wire [15:0] w_2_7;
  wire [15:0] w_3_0;
  wire [15:0] w_3_1;
  wire [15:0] w_3_2;
  wire [15:0] w_3_3;
  wire [15:0] w_3_4;
  wire [15:0] w_3_5;
  wire [15:0] w_3_6;
  wire [15:0] w_3_7;
  wire [15:0] w_4_0;
  wire [15:0] w_4_1;
  wire [15:0] w_4_2;
  wire [15:0] w_4_3;
  wire [15:0] w_4_4;
  wire [15:0] w_4_5;
  wire [15:0] w_4_6;
  wire [15:0] w_4_7;
  wire [15:0] w_5_0;
  wire [15:0] w_5_1;
  wire [15:0] w_5_2;
  wire [15:0] w_5_3;
  wire [15:0] w_5_4;
  wire [15:0] w_5_5;
  wire [15:0] w_5_6;
  wire [15:0] w_5_7;
  wire [15:0] w_6_0;
  wire [15:0] w_6_1;
  wire [15:0] w_6_2;
  wire [15:0] w_6_3;
  wire [15:0] w_6_4;
  wire [15:0] w_6_5;
  wire [15:0] w_6_6;
  wire [15:0] w_6_7;
  input [127:0] x;
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
  always @(posedge clk)
    psum_hi_in_q_0 <= psum_in[39:20];
  always @(posedge clk)
    psum_hi_in_q_1 <= psum_in[79:60];
  always @(posedge clk)
    psum_hi_in_q_2 <= psum_in[119:100];
  always @(posedge clk)
    psum_hi_in_q_3 <= psum_in[159:140];
  always @(posedge clk)
    psum_hi_in_q_4 <= psum_in[199:180];
  always @(posedge clk)
    psum_hi_in_q_5 <= psum_in[239:220];
  always @(posedge clk)
    psum_hi_in_q_6 <= psum_in[279:260];
  always @(posedge clk)
    psum_hi_in_q_7 <= psum_in[319:300];
  always @(posedge clk)
    psum_lo_out_q_0 <= psum_lo_7_0;
  always @(posedge clk)
    psum_lo_out_q_1 <= psum_lo_7_1;
  always @(posedge clk)
    psum_lo_out_q_2 <= psum_lo_7_2;
  always @(posedge clk)
    psum_lo_out_q_3 <= psum_lo_7_3;
  always @(posedge clk)
    psum_lo_out_q_4 <= psum_lo_7_4;
  always @(posedge clk)
    psum_lo_out_q_5 <= psum_lo_7_5;
  always @(posedge clk)
    psum_lo_out_q_6 <= psum_lo_7_6;
  always @(posedge clk)
    psum_lo_out_q_7 <= psum_lo_7_7;
  ska_processing_element pe_0_0 (
    .clk(clk),
    .g_in(g[15:0]),
    .g_out(g_0_0),
    .load_in(load[0]),
    .load_out(load_0_0),
    .psum_hi_in(psum_hi_in_q_0),
    .psum_hi_out(psum_hi_0_0),
    .psum_lo_in(psum_in[19:0]),
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
    .psum_lo_in(psum_in[59:40]),
    .psum_lo_out(psum_lo_0_1),
    .update_in(update_0_0),
    .update_out(update_0_1),
    .w_in(w[31:16]),
    .w_out(w_0_1),
    .x_in(x_0_0),
    .x_out(x_0_1)
  );
  ska_processing_element pe_0_2 (
    .clk(clk),
    .g_in(g[47:32]),
    .g_out(g_0_2),
    .load_in(load_0_1),
    .load_out(load_0_2),
    .psum_hi_in(psum_hi_in_q_2),
    .psum_hi_out(psum_hi_0_2),
    .psum_lo_in(psum_in[99:80]),
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
    .psum_lo_in(psum_in[139:120]),
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
    .psum_lo_in(psum_in[179:160]),
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
    .psum_lo_in(psum_in[219:200]),
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
    .psum_lo_in(psum_in[259:240]),
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
    .load_out(_3_),
    .psum_hi_in(psum_hi_in_q_7),
    .psum_hi_out(psum_hi_0_7),
    .psum_lo_in(psum_in[299:280]),
    .psum_lo_out(psum_lo_0_7),
    .update_in(update_0_6),
    .update_out(_2_),
    .w_in(w[127:112]),
    .w_out(w_0_7),
    .x_in(x_0_6),
    .x_out(_1_)
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
    .load_out(_6_),
    .psum_hi_in(psum_hi_0_7),
    .psum_hi_out(psum_hi_1_7),
    .psum_lo_in(psum_lo_0_7),
    .psum_lo_out(psum_lo_1_7),
    .update_in(update_1_6),
    .update_out(_5_),
    .w_in(w_0_7),
    .w_out(w_1_7),
    .x_in(x_1_6),
    .x_out(_4_)
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
    .load_out(_9_),
    .psum_hi_in(psum_hi_1_7),
    .psum_hi_out(psum_hi_2_7),
    .psum_lo_in(psum_lo_1_7),
    .psum_lo_out(psum_lo_2_7),
    .update_in(update_2_6),
    .update_out(_8_),
    .w_in(w_1_7),
    .w_out(w_2_7),
    .x_in(x_2_6),
    .x_out(_7_)
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
    .load_out(_12_),
    .psum_hi_in(psum_hi_2_7),
    .psum_hi_out(psum_hi_3_7),
    .psum_lo_in(psum_lo_2_7),
    .psum_lo_out(psum_lo_3_7),
    .update_in(update_3_6),
    .update_out(_11_),
    .w_in(w_2_7),
    .w_out(w_3_7),
    .x_in(x_3_6),
    .x_out(_10_)
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
    .load_out(_15_),
    .psum_hi_in(psum_hi_3_7),
    .psum_hi_out(psum_hi_4_7),
    .psum_lo_in(psum_lo_3_7),
    .psum_lo_out(psum_lo_4_7),
    .update_in(update_4_6),
    .update_out(_14_),
    .w_in(w_3_7),
    .w_out(w_4_7),
    .x_in(x_4_6),
    .x_out(_13_)
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
    .load_out(_18_),
    .psum_hi_in(psum_hi_4_7),
    .psum_hi_out(psum_hi_5_7),
    .psum_lo_in(psum_lo_4_7),
    .psum_lo_out(psum_lo_5_7),
    .update_in(update_5_6),
    .update_out(_17_),
    .w_in(w_4_7),
    .w_out(w_5_7),
    .x_in(x_5_6),
    .x_out(_16_)
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
    .load_out(_21_),
    .psum_hi_in(psum_hi_5_7),
    .psum_hi_out(psum_hi_6_7),
    .psum_lo_in(psum_lo_5_7),
    .psum_lo_out(psum_lo_6_7),
    .update_in(update_6_6),
    .update_out(_20_),
    .w_in(w_5_7),
    .w_out(w_6_7),
    .x_in(x_6_6),
    .x_out(_19_)
  );
  ska_processing_element pe_7_0 (
    .clk(clk),
    .g_in(g_6_0),
    .g_out(_22_),
    .load_in(load[7]),
    .load_out(load_7_0),
    .psum_hi_in(psum_hi_6_0),
    .psum_hi_out(psum_hi_7_0),
    .psum_lo_in(psum_lo_6_0),
    .psum_lo_out(psum_lo_7_0),
    .update_in(update[7]),
    .update_out(update_7_0),
    .w_in(w_6_0),
    .w_out(_23_),
    .x_in(x[127:112]),
    .x_out(x_7_0)
  );
  ska_processing_element pe_7_1 (
    .clk(clk),
    .g_in(g_6_1),
    .g_out(_24_),
    .load_in(load_7_0),
    .load_out(load_7_1),
    .psum_hi_in(psum_hi_6_1),
    .psum_hi_out(psum_hi_7_1),
    .psum_lo_in(psum_lo_6_1),
    .psum_lo_out(psum_lo_7_1),
    .update_in(update_7_0),
    .update_out(update_7_1),
    .w_in(w_6_1),
    .w_out(_25_),
    .x_in(x_7_0),
    .x_out(x_7_1)
  );
  ska_processing_element pe_7_2 (
    .clk(clk),
    .g_in(g_6_2),
    .g_out(_26_),
    .load_in(load_7_1),
    .load_out(load_7_2),
    .psum_hi_in(psum_hi_6_2),
    .psum_hi_out(psum_hi_7_2),
    .psum_lo_in(psum_lo_6_2),
    .psum_lo_out(psum_lo_7_2),
    .update_in(update_7_1),
    .update_out(update_7_2),
    .w_in(w_6_2),
    .w_out(_27_),
    .x_in(x_7_1),
    .x_out(x_7_2)
  );
  ska_processing_element pe_7_3 (
    .clk(clk),
    .g_in(g_6_3),
    .g_out(_28_),
    .load_in(load_7_2),
    .load_out(load_7_3),
    .psum_hi_in(psum_hi_6_3),
    .psum_hi_out(psum_hi_7_3),
    .psum_lo_in(psum_lo_6_3),
    .psum_lo_out(psum_lo_7_3),
    .update_in(update_7_2),
    .update_out(update_7_3),
    .w_in(w_6_3),
    .w_out(_29_),
    .x_in(x_7_2),
    .x_out(x_7_3)
  );
  ska_processing_element pe_7_4 (
    .clk(clk),
    .g_in(g_6_4),
    .g_out(_30_),
    .load_in(load_7_3),
    .load_out(load_7_4),
    .psum_hi_in(psum_hi_6_4),
    .psum_hi_out(psum_hi_7_4),
    .psum_lo_in(psum_lo_6_4),
    .psum_lo_out(psum_lo_7_4),
    .update_in(update_7_3),
    .update_out(update_7_4),
    .w_in(w_6_4),
    .w_out(_31_),
    .x_in(x_7_3),
    .x_out(x_7_4)
  );
  ska_processing_element pe_7_5 (
    .clk(clk),
    .g_in(g_6_5),
    .g_out(_32_),
    .load_in(load_7_4),
    .load_out(load_7_5),
    .psum_hi_in(psum_hi_6_5),
    .psum_hi_out(psum_hi_7_5),
    .psum_lo_in(psum_lo_6_5),
    .psum_lo_out(psum_lo_7_5),
    .update_in(update_7_4),
    .update_out(update_7_5),
    .w_in(w_6_5),
    .w_out(_33_),
    .x_in(x_7_4),
    .x_out(x_7_5)
  );
  ska_processing_element pe_7_6 (
    .clk(clk),
    .g_in(g_6_6),
    .g_out(_34_),
    .load_in(load_7_5),
    .load_out(load_7_6),
    .psum_hi_in(psum_hi_6_6),
    .psum_hi_out(psum_hi_7_6),
    .psum_lo_in(psum_lo_6_6),
    .psum_lo_out(psum_lo_7_6),
    .update_in(update_7_5),
    .update_out(update_7_6),
    .w_in(w_6_6),
    .w_out(_35_),
    .x_in(x_7_5),
    .x_out(x_7_6)
  );
  ska_processing_element pe_7_7 (
    .clk(clk),
    .g_in(g_6_7),
    .g_out(_39_),
    .load_in(load_7_6),
    .load_out(_38_),
    .psum_hi_in(psum_hi_6_7),
    .psum_hi_out(psum_hi_7_7),
    .psum_lo_in(psum_lo_6_7),
    .psum_lo_out(psum_lo_7_7),
    .update_in(update_7_6),
    .update_out(_37_),
    .w_in(w_6_7),
    .w_out(_40_),
    .x_in(x_7_6),
    .x_out(_36_)
  );
  assign psum_out = { psum_hi_7_7, psum_lo_out_q_7, psum_hi_7_6, psum_lo_out_q_6, psum_hi_7_5, psum_lo_out_q_5, psum_hi_7_4, psum_lo_out_q_4, psum_hi_7_3, psum_lo_out_q_3, psum_hi_7_2, psum_lo_out_q_2, psum_hi_7_1, psum_lo_out_q_1, psum_hi_7_0, psum_lo_out_q_0 };
endmodule
