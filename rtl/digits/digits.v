/* verilator lint_off CMPCONST */
/* verilator lint_off DECLFILENAME */
/* verilator lint_off UNUSEDSIGNAL */
/* verilator lint_off WIDTHEXPAND */
module ska_processing_element(x_in, update_in, load_in, g_in, w_in, psum_lo_in, psum_hi_in, x_out, update_out, load_out, g_out, w_out, psum_lo_out, psum_hi_out, clk);
  reg unused_1_;
  initial unused_1_ = 0;
  wire [31:0] net_1 ;
  wire [15:0] net_2 ;
  wire [19:0] net_3 ;
  wire [20:0] net_4 ;
  wire [21:0] net_5 ;
  wire [19:0] net_6 ;
  reg [15:0] net_7 ;
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
  assign net_3  = update_q5 ? psum_hi_out : psum_hi_in;
  assign net_4  = $signed(net_3 ) + $signed(addend_hi_q);
  assign net_5  = $signed(net_4 ) + $signed({ 1'h0, carry_q });
  assign net_6  = update_q4 ? psum_lo_out : psum_lo_in;
  assign lo = net_6  + product_q[19:0];
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
    m_q <= net_1 ;
  always @(posedge clk)
    b_q <= net_7 ;
  always @(posedge clk)
    product_q <= m_q;
  always @(posedge clk)
    psum_lo_out <= lo[19:0];
  always @(posedge clk)
    carry_q <= lo[20];
  always @(posedge clk)
    addend_hi_q <= { {8{product_q[31]}}, product_q[31:20] };
  always @(posedge clk)
    psum_hi_out <= net_5 [19:0];
  assign net_1  = $signed({ 1'h0, a_q }) * $signed(b_q);
  assign net_2  = update_out ? g_out : w_q;
  always @* begin
    if (unused_1_) begin end
    net_7  = b_q;
    if (load_out) begin
      net_7  = net_2 ;
    end
  end
  assign addend = { {8{product_q[31]}}, product_q };
endmodule

module ska_array_column(g, w, psum_in, x_in_0, x_in_1, x_in_2, x_in_3, x_in_4, x_in_5, x_in_6, x_in_7, update_in_0, update_in_1, update_in_2, update_in_3, update_in_4, update_in_5, update_in_6, update_in_7, load_in_0, load_in_1
, load_in_2, load_in_3, load_in_4, load_in_5, load_in_6, load_in_7, psum_out, x_out_0, x_out_1, x_out_2, x_out_3, x_out_4, x_out_5, x_out_6, x_out_7, update_out_0, update_out_1, update_out_2, update_out_3, update_out_4, update_out_5
, update_out_6, update_out_7, load_out_0, load_out_1, load_out_2, load_out_3, load_out_4, load_out_5, load_out_6, load_out_7, clk);
  wire [15:0] net_1 ;
  wire [15:0] net_2 ;
  input clk;
  wire clk;
  input [15:0] g;
  wire [15:0] g;
  wire [15:0] g_0;
  wire [15:0] g_1;
  wire [15:0] g_2;
  wire [15:0] g_3;
  wire [15:0] g_4;
  wire [15:0] g_5;
  wire [15:0] g_6;
  input load_in_0;
  wire load_in_0;
  input load_in_1;
  wire load_in_1;
  input load_in_2;
  wire load_in_2;
  input load_in_3;
  wire load_in_3;
  input load_in_4;
  wire load_in_4;
  input load_in_5;
  wire load_in_5;
  input load_in_6;
  wire load_in_6;
  input load_in_7;
  wire load_in_7;
  output load_out_0;
  wire load_out_0;
  output load_out_1;
  wire load_out_1;
  output load_out_2;
  wire load_out_2;
  output load_out_3;
  wire load_out_3;
  output load_out_4;
  wire load_out_4;
  output load_out_5;
  wire load_out_5;
  output load_out_6;
  wire load_out_6;
  output load_out_7;
  wire load_out_7;
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
  input [39:0] psum_in;
  wire [39:0] psum_in;
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
  output [39:0] psum_out;
  wire [39:0] psum_out;
  input update_in_0;
  wire update_in_0;
  input update_in_1;
  wire update_in_1;
  input update_in_2;
  wire update_in_2;
  input update_in_3;
  wire update_in_3;
  input update_in_4;
  wire update_in_4;
  input update_in_5;
  wire update_in_5;
  input update_in_6;
  wire update_in_6;
  input update_in_7;
  wire update_in_7;
  output update_out_0;
  wire update_out_0;
  output update_out_1;
  wire update_out_1;
  output update_out_2;
  wire update_out_2;
  output update_out_3;
  wire update_out_3;
  output update_out_4;
  wire update_out_4;
  output update_out_5;
  wire update_out_5;
  output update_out_6;
  wire update_out_6;
  output update_out_7;
  wire update_out_7;
  input [15:0] w;
  wire [15:0] w;
  wire [15:0] w_0;
  wire [15:0] w_1;
  wire [15:0] w_2;
  wire [15:0] w_3;
  wire [15:0] w_4;
  wire [15:0] w_5;
  wire [15:0] w_6;
  input [15:0] x_in_0;
  wire [15:0] x_in_0;
  input [15:0] x_in_1;
  wire [15:0] x_in_1;
  input [15:0] x_in_2;
  wire [15:0] x_in_2;
  input [15:0] x_in_3;
  wire [15:0] x_in_3;
  input [15:0] x_in_4;
  wire [15:0] x_in_4;
  input [15:0] x_in_5;
  wire [15:0] x_in_5;
  input [15:0] x_in_6;
  wire [15:0] x_in_6;
  input [15:0] x_in_7;
  wire [15:0] x_in_7;
  output [15:0] x_out_0;
  wire [15:0] x_out_0;
  output [15:0] x_out_1;
  wire [15:0] x_out_1;
  output [15:0] x_out_2;
  wire [15:0] x_out_2;
  output [15:0] x_out_3;
  wire [15:0] x_out_3;
  output [15:0] x_out_4;
  wire [15:0] x_out_4;
  output [15:0] x_out_5;
  wire [15:0] x_out_5;
  output [15:0] x_out_6;
  wire [15:0] x_out_6;
  output [15:0] x_out_7;
  wire [15:0] x_out_7;
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
    .g_out(net_1 ),
    .load_in(load_in_7),
    .load_out(load_out_7),
    .psum_hi_in(psum_hi_6),
    .psum_hi_out(psum_hi_7),
    .psum_lo_in(psum_lo_6),
    .psum_lo_out(psum_lo_7),
    .update_in(update_in_7),
    .update_out(update_out_7),
    .w_in(w_6),
    .w_out(net_2 ),
    .x_in(x_in_7),
    .x_out(x_out_7)
  );
  assign psum_out = { psum_hi_7, psum_lo_out_q };
endmodule

module ska_lane(settings_in, command_in, value_in, host_in, psum_out, clk, rst, reset_out, settings_out, command_out, value_out, host_out, x, update, load, g, w, psum_in, index);
  reg unused_1_;
  initial unused_1_ = 0;
  wire net_1 ;
  wire net_10 ;
  wire [10:0] net_100 ;
  wire [10:0] net_101 ;
  wire [10:0] net_102 ;
  wire [10:0] net_103 ;
  wire [10:0] net_104 ;
  wire [10:0] net_105 ;
  wire [10:0] net_106 ;
  wire [10:0] net_107 ;
  wire [10:0] net_108 ;
  wire [46:0] net_109 ;
  wire net_11 ;
  wire [46:0] net_110 ;
  wire [46:0] net_111 ;
  wire [46:0] net_112 ;
  wire [46:0] net_113 ;
  wire [46:0] net_114 ;
  wire [46:0] net_115 ;
  wire [10:0] net_116 ;
  wire [10:0] net_117 ;
  wire [46:0] net_118 ;
  wire [46:0] net_119 ;
  wire net_12 ;
  wire [75:0] net_120 ;
  wire [74:0] net_121 ;
  wire [74:0] net_122 ;
  wire [26:0] net_123 ;
  wire [26:0] net_124 ;
  wire [26:0] net_125 ;
  wire [26:0] net_126 ;
  wire [26:0] net_127 ;
  wire [26:0] net_128 ;
  wire net_129 ;
  wire net_13 ;
  reg net_130 ;
  reg net_131 ;
  reg net_132 ;
  reg net_133 ;
  reg net_134 ;
  reg net_135 ;
  reg net_136 ;
  reg net_137 ;
  reg net_138 ;
  reg net_139 ;
  wire net_14 ;
  reg net_140 ;
  reg net_141 ;
  reg net_142 ;
  reg net_143 ;
  reg net_144 ;
  reg net_145 ;
  reg net_146 ;
  reg [6:0] net_147 ;
  reg [2:0] net_148 ;
  reg [39:0] net_149 ;
  wire net_15 ;
  reg [10:0] net_150 ;
  reg [10:0] net_151 ;
  reg [10:0] net_152 ;
  reg [10:0] net_153 ;
  reg [10:0] net_154 ;
  reg [10:0] net_155 ;
  wire net_16 ;
  wire net_17 ;
  wire net_18 ;
  wire net_19 ;
  wire net_2 ;
  wire net_20 ;
  wire net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire net_24 ;
  wire net_25 ;
  wire [3:0] net_26 ;
  wire [3:0] net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire [7:0] net_3 ;
  wire net_30 ;
  wire [15:0] net_31 ;
  wire [15:0] net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire net_35 ;
  wire net_36 ;
  wire [15:0] net_37 ;
  wire [39:0] net_38 ;
  wire net_39 ;
  wire net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire net_42 ;
  wire net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire net_47 ;
  wire [23:0] net_48 ;
  wire [16:0] net_49 ;
  wire net_5 ;
  wire net_50 ;
  wire [40:0] net_51 ;
  wire net_52 ;
  wire net_53 ;
  wire net_54 ;
  wire net_55 ;
  wire [23:0] net_56 ;
  wire net_57 ;
  wire net_58 ;
  wire net_59 ;
  wire net_6 ;
  wire net_60 ;
  wire net_61 ;
  wire net_62 ;
  wire net_63 ;
  wire net_64 ;
  wire net_65 ;
  wire [24:0] net_66 ;
  wire [24:0] net_67 ;
  wire [24:0] net_68 ;
  wire [24:0] net_69 ;
  wire net_7 ;
  wire [24:0] net_70 ;
  wire [24:0] net_71 ;
  wire [24:0] net_72 ;
  wire [24:0] net_73 ;
  wire [24:0] net_74 ;
  wire [24:0] net_75 ;
  wire [24:0] net_76 ;
  wire [23:0] net_77 ;
  wire [15:0] net_78 ;
  wire [15:0] net_79 ;
  wire net_8 ;
  wire [11:0] net_80 ;
  wire net_81 ;
  wire net_82 ;
  wire net_83 ;
  wire [11:0] net_84 ;
  wire net_85 ;
  wire [11:0] net_86 ;
  wire net_87 ;
  wire [11:0] net_88 ;
  wire net_89 ;
  wire net_9 ;
  wire net_90 ;
  wire net_91 ;
  wire [11:0] net_92 ;
  wire net_93 ;
  wire net_94 ;
  wire net_95 ;
  wire [11:0] net_96 ;
  wire net_97 ;
  wire net_98 ;
  wire [11:0] net_99 ;
  reg \$signal ;
  initial \$signal  = 1'h0;
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
  reg b_enable_q;
  initial b_enable_q = 1'h0;
  reg [11:0] chosen_q;
  initial chosen_q = 12'h000;
  wire [5:0] clear;
  reg clear_late_d1_q;
  initial clear_late_d1_q = 1'h0;
  reg [11:0] clear_q;
  initial clear_q = 12'h000;
  reg clearing_d1_q;
  initial clearing_d1_q = 1'h0;
  input clk;
  wire clk;
  reg column_inside_q;
  initial column_inside_q = 1'h0;
  reg command_collect_active_q;
  initial command_collect_active_q = 1'h0;
  reg [3:0] command_collect_entry_q;
  initial command_collect_entry_q = 4'h0;
  reg [179:0] command_d1_q;
  initial command_d1_q = 180'h000000000000000000000000000000000000000000000;
  reg [10:0] command_done_address_q;
  initial command_done_address_q = 11'h000;
  reg command_done_first_q;
  initial command_done_first_q = 1'h0;
  reg [7:0] command_done_sample_q;
  initial command_done_sample_q = 8'h00;
  reg command_drain_active_q;
  initial command_drain_active_q = 1'h0;
  reg [8:0] command_drain_address_q;
  initial command_drain_address_q = 9'h000;
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
  reg command_host_write_b_q;
  initial command_host_write_b_q = 1'h0;
  reg command_host_write_w_q;
  initial command_host_write_w_q = 1'h0;
  reg command_host_write_x_q;
  initial command_host_write_x_q = 1'h0;
  input [179:0] command_in;
  wire [179:0] command_in;
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
  output [179:0] command_out;
  wire [179:0] command_out;
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
  reg command_post_active_q;
  initial command_post_active_q = 1'h0;
  reg [10:0] command_post_address_q;
  initial command_post_address_q = 11'h000;
  reg [7:0] command_post_sample_q;
  initial command_post_sample_q = 8'h00;
  reg command_psum_read_active_q;
  initial command_psum_read_active_q = 1'h0;
  reg [7:0] command_psum_read_sample_q;
  initial command_psum_read_sample_q = 8'h00;
  reg command_psum_write_active_q;
  initial command_psum_write_active_q = 1'h0;
  reg [7:0] command_psum_write_sample_q;
  initial command_psum_write_sample_q = 8'h00;
  reg [12:0] command_store_address_q;
  initial command_store_address_q = 13'h0000;
  reg [8:0] command_update_address_q;
  initial command_update_address_q = 9'h000;
  reg command_update_bias_q;
  initial command_update_bias_q = 1'h0;
  reg [8:0] command_view_address_q;
  initial command_view_address_q = 9'h000;
  reg command_w_active_q;
  initial command_w_active_q = 1'h0;
  reg [8:0] command_w_address_q;
  initial command_w_address_q = 9'h000;
  reg command_w_edge_q;
  initial command_w_edge_q = 1'h0;
  reg command_x_active_q;
  initial command_x_active_q = 1'h0;
  reg [12:0] command_x_address_q;
  initial command_x_address_q = 13'h0000;
  reg command_x_edge_q;
  initial command_x_edge_q = 1'h0;
  reg [10:0] command_x_g_address_q;
  initial command_x_g_address_q = 11'h000;
  reg command_x_last_q;
  initial command_x_last_q = 1'h0;
  reg command_x_load_q;
  initial command_x_load_q = 1'h0;
  reg command_x_update_q;
  initial command_x_update_q = 1'h0;
  reg [10:0] count_pair_0_d1_q;
  initial count_pair_0_d1_q = 11'h000;
  reg [10:0] count_pair_1_d1_q;
  initial count_pair_1_d1_q = 11'h000;
  reg [10:0] count_pair_2_d1_q;
  initial count_pair_2_d1_q = 11'h000;
  (* init = 6'h00 *)
  wire [5:0] cut;
  wire [15:0] d;
  wire [15:0] \d$343 ;
  wire [15:0] d_prev;
  (* init = 16'h0000 *)
  wire [15:0] \d_prev$347 ;
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
  reg done_q;
  initial done_q = 1'h0;
  wire [45:0] dz_d;
  wire [45:0] dz_dz;
  wire [74:0] dz_zp;
  wire first;
  wire \first$341 ;
  reg [6:0] flush_left_q;
  initial flush_left_q = 7'h31;
  reg flushing_q;
  initial flushing_q = 1'h1;
  output [15:0] g;
  reg [15:0] g;
  initial g = 16'h0000;
  wire [15:0] \g$219 ;
  reg g_active_d1_q;
  initial g_active_d1_q = 1'h0;
  reg g_active_d2_q;
  initial g_active_d2_q = 1'h0;
  reg [15:0] g_addend_q;
  initial g_addend_q = 16'h0000;
  reg [15:0] g_d1_q;
  initial g_d1_q = 16'h0000;
  reg [15:0] g_d2_q;
  initial g_d2_q = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] g_d3_q;
  reg g_first_q;
  initial g_first_q = 1'h0;
  wire g_overflow;
  reg [15:0] g_q;
  initial g_q = 16'h0000;
  reg [15:0] g_stored_d1_q;
  initial g_stored_d1_q = 16'h0000;
  reg [2:0] hold_q;
  initial hold_q = 3'h0;
  reg host_b_d1_q;
  initial host_b_d1_q = 1'h0;
  reg host_b_d2_q;
  initial host_b_d2_q = 1'h0;
  wire [23:0] host_b_word;
  reg [24:0] host_b_word_d1_q;
  initial host_b_word_d1_q = 25'h0000000;
  reg host_d_d1_q;
  initial host_d_d1_q = 1'h0;
  reg host_d_d2_q;
  initial host_d_d2_q = 1'h0;
  wire [23:0] host_d_word;
  reg [24:0] host_d_word_d1_q;
  initial host_d_word_d1_q = 25'h0000000;
  reg host_g_d1_q;
  initial host_g_d1_q = 1'h0;
  reg host_g_d2_q;
  initial host_g_d2_q = 1'h0;
  wire [23:0] host_g_word;
  reg [24:0] host_g_word_d1_q;
  initial host_g_word_d1_q = 25'h0000000;
  input [23:0] host_in;
  wire [23:0] host_in;
  output [23:0] host_out;
  reg [23:0] host_out;
  initial host_out = 24'h000000;
  (* init = 24'h000000 *)
  wire [23:0] host_out_q;
  reg host_own_q;
  initial host_own_q = 1'h0;
  reg [24:0] host_pair_0_d1_q;
  initial host_pair_0_d1_q = 25'h0000000;
  reg [24:0] host_pair_1_d1_q;
  initial host_pair_1_d1_q = 25'h0000000;
  reg [24:0] host_pair_2_d1_q;
  initial host_pair_2_d1_q = 25'h0000000;
  reg host_w_d1_q;
  initial host_w_d1_q = 1'h0;
  reg host_w_d2_q;
  initial host_w_d2_q = 1'h0;
  wire [23:0] host_w_word;
  reg [24:0] host_w_word_d1_q;
  initial host_w_word_d1_q = 25'h0000000;
  reg host_write_b_q;
  initial host_write_b_q = 1'h0;
  reg host_write_w_q;
  initial host_write_w_q = 1'h0;
  reg host_write_x_q;
  initial host_write_x_q = 1'h0;
  reg host_x_d1_q;
  initial host_x_d1_q = 1'h0;
  reg host_x_d2_q;
  initial host_x_d2_q = 1'h0;
  wire [23:0] host_x_word;
  reg [24:0] host_x_word_d1_q;
  initial host_x_word_d1_q = 25'h0000000;
  reg host_z_d1_q;
  initial host_z_d1_q = 1'h0;
  reg host_z_d2_q;
  initial host_z_d2_q = 1'h0;
  wire [23:0] host_z_word;
  reg [24:0] host_z_word_d1_q;
  initial host_z_word_d1_q = 25'h0000000;
  input [2:0] index;
  wire [2:0] index;
  wire layer0;
  output load;
  reg load;
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
  wire [17:0] mantissa;
  reg operand_enable_q;
  initial operand_enable_q = 1'h0;
  reg [15:0] operand_word_q;
  initial operand_word_q = 16'h0000;
  wire overflow;
  wire \overflow$292 ;
  wire \overflow$370 ;
  reg overflow_b_event_d1_q;
  initial overflow_b_event_d1_q = 1'h0;
  reg overflow_b_event_d2_q;
  initial overflow_b_event_d2_q = 1'h0;
  reg [10:0] overflow_b_q;
  initial overflow_b_q = 11'h000;
  reg overflow_d_operand_event_d1_q;
  initial overflow_d_operand_event_d1_q = 1'h0;
  reg overflow_d_operand_event_d2_q;
  initial overflow_d_operand_event_d2_q = 1'h0;
  reg [10:0] overflow_d_operand_q;
  initial overflow_d_operand_q = 11'h000;
  reg overflow_g_event_d1_q;
  initial overflow_g_event_d1_q = 1'h0;
  reg overflow_g_event_d2_q;
  initial overflow_g_event_d2_q = 1'h0;
  reg [10:0] overflow_g_q;
  initial overflow_g_q = 11'h000;
  reg overflow_w_event_d1_q;
  initial overflow_w_event_d1_q = 1'h0;
  reg overflow_w_event_d2_q;
  initial overflow_w_event_d2_q = 1'h0;
  reg [10:0] overflow_w_q;
  initial overflow_w_q = 11'h000;
  reg overflow_w_view_event_d1_q;
  initial overflow_w_view_event_d1_q = 1'h0;
  reg overflow_w_view_event_d2_q;
  initial overflow_w_view_event_d2_q = 1'h0;
  reg [10:0] overflow_w_view_q;
  initial overflow_w_view_q = 11'h000;
  reg overflow_z_event_d1_q;
  initial overflow_z_event_d1_q = 1'h0;
  reg overflow_z_event_d2_q;
  initial overflow_z_event_d2_q = 1'h0;
  reg [10:0] overflow_z_q;
  initial overflow_z_q = 11'h000;
  reg [24:0] own_1_d1_q;
  initial own_1_d1_q = 25'h0000000;
  reg [24:0] own_2_d1_q;
  initial own_2_d1_q = 25'h0000000;
  reg [24:0] own_2_d2_q;
  initial own_2_d2_q = 25'h0000000;
  reg [74:0] own_q;
  initial own_q = 75'h0000000000000000000;
  reg post_valid_d1_q;
  initial post_valid_d1_q = 1'h0;
  reg post_valid_d2_q;
  initial post_valid_d2_q = 1'h0;
  output [39:0] psum_in;
  reg [39:0] psum_in;
  initial psum_in = 40'h0000000000;
  input [39:0] psum_out;
  wire [39:0] psum_out;
  reg [39:0] psum_out_d1_q;
  initial psum_out_d1_q = 40'h0000000000;
  (* init = 40'h0000000000 *)
  wire [39:0] psum_q;
  (* init = 13'h0000 *)
  wire [12:0] read_address;
  (* init = 11'h000 *)
  wire [10:0] \read_address$321 ;
  (* init = 9'h000 *)
  wire [8:0] \read_address$322 ;
  (* init = 8'h00 *)
  wire [7:0] \read_address$323 ;
  (* init = 11'h000 *)
  wire [10:0] \read_address$327 ;
  wire [2:0] \read_address$328 ;
  wire [2:0] \read_address$329 ;
  (* init = 9'h000 *)
  wire [8:0] \read_address$355 ;
  wire [15:0] read_data;
  wire [16:0] \read_data$111 ;
  wire \read_data$111.overflow ;
  wire [15:0] \read_data$111.w ;
  wire [39:0] \read_data$113 ;
  wire [31:0] \read_data$154 ;
  wire [15:0] \read_data$154.d ;
  wire [15:0] \read_data$154.z ;
  wire [23:0] \read_data$333 ;
  wire [23:0] \read_data$358 ;
  wire [23:0] \read_data$359 ;
  wire [15:0] \read_data$88 ;
  output reset_out;
  reg reset_out;
  initial reset_out = 1'h0;
  (* init = 1'h0 *)
  wire reset_q;
  reg row_inside_q;
  initial row_inside_q = 1'h0;
  input rst;
  wire rst;
  (* init = 45'h000000000000 *)
  wire [44:0] settings_d1_q;
  input [44:0] settings_in;
  wire [44:0] settings_in;
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
  output [44:0] settings_out;
  reg [44:0] settings_out;
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
  reg stored_q;
  initial stored_q = 1'h0;
  reg [46:0] sum_pair_0_d1_q;
  initial sum_pair_0_d1_q = 47'h000000000000;
  reg [46:0] sum_pair_1_d1_q;
  initial sum_pair_1_d1_q = 47'h000000000000;
  reg [46:0] sum_pair_2_d1_q;
  initial sum_pair_2_d1_q = 47'h000000000000;
  reg take_late_d1_q;
  initial take_late_d1_q = 1'h0;
  reg [11:0] take_q;
  initial take_q = 12'h000;
  reg [10:0] taken_count_q;
  initial taken_count_q = 11'h000;
  reg [74:0] taken_last_q;
  initial taken_last_q = 75'h0000000000000000000;
  reg [45:0] taken_sum_q;
  initial taken_sum_q = 46'h000000000000;
  output update;
  reg update;
  initial update = 1'h0;
  wire \update$96 ;
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
  reg [25:0] value_0_q;
  initial value_0_q = 26'h0000000;
  reg [25:0] value_1_q;
  initial value_1_q = 26'h0000000;
  reg [24:0] value_2_q;
  initial value_2_q = 25'h0000000;
  input [74:0] value_in;
  wire [74:0] value_in;
  output [74:0] value_out;
  wire [74:0] value_out;
  reg view_w_valid_d1_q;
  initial view_w_valid_d1_q = 1'h0;
  reg view_w_valid_d2_q;
  initial view_w_valid_d2_q = 1'h0;
  reg view_w_valid_d3_q;
  initial view_w_valid_d3_q = 1'h0;
  output [15:0] w;
  reg [15:0] w;
  initial w = 16'h0000;
  (* init = 24'h000000 *)
  wire [23:0] \w$360 ;
  wire [23:0] w_next;
  reg [23:0] w_next_q;
  initial w_next_q = 24'h000000;
  (* init = 16'h0000 *)
  wire [15:0] w_q;
  reg w_valid_d1_q;
  initial w_valid_d1_q = 1'h0;
  reg w_valid_d2_q;
  initial w_valid_d2_q = 1'h0;
  reg [23:0] word_q;
  initial word_q = 24'h000000;
  (* init = 8'h00 *)
  wire [7:0] write_address;
  wire [10:0] \write_address$337 ;
  wire [10:0] \write_address$348 ;
  wire [12:0] \write_address$352 ;
  wire [8:0] \write_address$362 ;
  wire [8:0] \write_address$366 ;
  wire [2:0] \write_address$371 ;
  wire [2:0] \write_address$374 ;
  (* init = 40'h0000000000 *)
  wire [39:0] write_data;
  wire [31:0] \write_data$339 ;
  wire [15:0] \write_data$339.d ;
  wire [15:0] \write_data$339.z ;
  (* init = 16'h0000 *)
  wire [15:0] \write_data$350 ;
  (* init = 16'h0000 *)
  wire [15:0] \write_data$354 ;
  (* init = 24'h000000 *)
  wire [23:0] \write_data$364 ;
  wire [16:0] \write_data$368 ;
  wire \write_data$368.overflow ;
  wire [15:0] \write_data$368.w ;
  (* init = 24'h000000 *)
  wire [23:0] \write_data$373 ;
  (* init = 24'h000000 *)
  wire [23:0] \write_data$376 ;
  (* init = 1'h0 *)
  wire write_enable;
  (* init = 1'h0 *)
  wire \write_enable$338 ;
  (* init = 1'h0 *)
  wire \write_enable$349 ;
  (* init = 1'h0 *)
  wire \write_enable$353 ;
  (* init = 1'h0 *)
  wire \write_enable$363 ;
  (* init = 1'h0 *)
  wire \write_enable$367 ;
  (* init = 1'h0 *)
  wire \write_enable$372 ;
  (* init = 1'h0 *)
  wire \write_enable$375 ;
  output [15:0] x;
  reg [15:0] x;
  initial x = 16'h0000;
  wire [15:0] \x$351 ;
  (* init = 24'h000000 *)
  wire [23:0] \x$365 ;
  reg [15:0] x_d1_q;
  initial x_d1_q = 16'h0000;
  reg [15:0] x_d2_q;
  initial x_d2_q = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] x_d3_q;
  reg [15:0] x_q;
  initial x_q = 16'h0000;
  reg x_valid_d1_q;
  initial x_valid_d1_q = 1'h0;
  reg x_valid_d2_q;
  initial x_valid_d2_q = 1'h0;
  wire [15:0] y;
  wire [15:0] \y$369 ;
  wire [15:0] z;
  wire [15:0] \z$342 ;
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
  wire [46:0] \zp$345 ;
  assign net_1  = ~ flush_left_q[6];
  assign net_2  = ~ flush_left_q[6];
  assign net_3  = $signed(flush_left_q) - $signed(2'h1);
  assign net_4  = index < settings_out[6:3];
  assign net_5  = index < settings_out[10:7];
  assign net_6  = command_host_bank_q == index;
  assign net_7  = ~| command_d1_q[152:150];
  assign net_8  = host_own_q & net_7 ;
  assign net_9  = command_d1_q[152:150] == 1'h1;
  assign net_10  = host_own_q & net_9 ;
  assign net_11  = command_d1_q[152:150] == 2'h2;
  assign net_12  = host_own_q & net_11 ;
  assign net_13  = command_d1_q[152:150] == 2'h3;
  assign net_14  = host_own_q & net_13 ;
  assign net_15  = command_d1_q[152:150] == 3'h4;
  assign net_16  = host_own_q & net_15 ;
  assign net_17  = command_d1_q[152:150] == 3'h5;
  assign net_18  = host_own_q & net_17 ;
  assign net_19  = command_host_bank_q == index;
  assign net_20  = net_19  & command_host_write_x_q;
  assign net_21  = command_host_bank_q == index;
  assign net_22  = net_21  & command_host_write_w_q;
  assign net_23  = command_host_bank_q == index;
  assign net_24  = net_23  & command_host_write_b_q;
  assign net_25  = | hold_q;
  assign net_26  = 3'h7 - index;
  assign net_27  = hold_q - 1'h1;
  assign net_28  = ~ command_x_edge_q;
  assign net_29  = net_28  | row_inside_q;
  assign net_30  = command_x_active_q & net_29 ;
  assign net_31  = x_valid_d2_q ? read_data : 16'h0000;
  assign net_32  = g_active_d2_q ? \read_data$88  : 16'h0000;
  assign net_33  = \update$96  | command_x_load_q;
  assign net_34  = ~ command_w_edge_q;
  assign net_35  = net_34  | column_inside_q;
  assign net_36  = command_w_active_q & net_35 ;
  assign net_37  = w_valid_d2_q ? \read_data$111 [15:0] : 16'h0000;
  assign net_38  = command_late_d1_q[40] ? \read_data$113  : 40'h0000000000;
  assign net_39  = ~ settings_out[11];
  assign net_40  = net_39  | column_inside_q;
  assign net_41  = command_post_active_q & net_40 ;
  assign net_42  = ~ flushing_q;
  assign net_43  = ahead_d31_q & net_42 ;
  assign net_44  = ~ flushing_q;
  assign net_45  = done_q & net_44 ;
  assign net_46  = net_45  & settings_out[2];
  assign net_47  = host_write_x_q | net_46 ;
  assign net_48  = host_write_x_q ? command_d1_q[179:156] : { 8'h00, y };
  assign net_49  = { g_stored_d1_q[15], g_stored_d1_q } & { 1'h0, {16{stored_q}} };
  assign net_50  = done_q & command_done_first_q;
  assign net_51  = $signed(_g_sum_q) + $signed(g_addend_q);
  assign net_52  = ~ command_drain_edge_q;
  assign net_53  = net_52  | column_inside_q;
  assign net_54  = command_drain_active_q & net_53 ;
  assign net_55  = host_write_w_q | host_write_b_q;
  assign net_56  = net_55  ? command_d1_q[179:156] : w_next;
  assign net_57  = ~ flushing_q;
  assign net_58  = updated_d12_q & net_57 ;
  assign net_59  = ~ command_update_bias_q;
  assign net_60  = net_58  & net_59 ;
  assign net_61  = net_60  | host_write_w_q;
  assign net_62  = ~ flushing_q;
  assign net_63  = updated_d12_q & net_62 ;
  assign net_64  = net_63  & command_update_bias_q;
  assign net_65  = net_64  | host_write_b_q;
  assign net_66  = { 9'h000, read_data } & { 1'h0, {24{host_x_d2_q}} };
  assign net_67  = { host_w_word[23], host_w_word } & { 1'h0, {24{host_w_d2_q}} };
  assign net_68  = { host_b_word[23], host_b_word } & { 1'h0, {24{host_b_d2_q}} };
  assign net_69  = { {9{\read_data$154 [15]}}, \read_data$154 [15:0] } & { 1'h0, {24{host_z_d2_q}} };
  assign net_70  = { 9'h000, \read_data$154 [31:16] } & { 1'h0, {24{host_d_d2_q}} };
  assign net_71  = { {9{\read_data$88 [15]}}, \read_data$88  } & { 1'h0, {24{host_g_d2_q}} };
  assign net_72  = host_x_word_d1_q | host_w_word_d1_q;
  assign net_73  = host_b_word_d1_q | host_z_word_d1_q;
  assign net_74  = host_d_word_d1_q | host_g_word_d1_q;
  assign net_75  = host_pair_0_d1_q | host_pair_1_d1_q;
  assign net_76  = net_75  | host_pair_2_d1_q;
  assign net_77  = word_q | host_in;
  assign net_78  = 1'h1 << command_d1_q[146:143];
  assign net_79  = command_d1_q[142] ? net_78  : 16'h0000;
  assign net_80  = chosen_q | {12{clearing_d1_q}};
  assign net_81  = ~ flushing_q;
  assign net_82  = done_q & net_81 ;
  assign net_84  = overflow_d_operand_q + 1'h1;
  assign net_85  = w_valid_d2_q & \read_data$111 [16];
  assign net_86  = overflow_w_view_q + 1'h1;
  assign net_87  = done_q & z_overflow;
  assign net_88  = overflow_z_q + 1'h1;
  assign net_89  = done_q & g_overflow;
  assign net_90  = ~ settings_out[0];
  assign net_91  = net_89  & net_90 ;
  assign net_92  = overflow_g_q + 1'h1;
  assign net_93  = ~ command_update_bias_q;
  assign net_94  = updated_d12_q & net_93 ;
  assign net_95  = net_94  & \overflow$292 ;
  assign net_96  = overflow_w_q + 1'h1;
  assign net_97  = updated_d12_q & command_update_bias_q;
  assign net_98  = net_97  & \overflow$292 ;
  assign net_99  = overflow_b_q + 1'h1;
  assign net_100  = overflow_d_operand_q & {11{take_q[6]}};
  assign net_101  = overflow_w_view_q & {11{take_q[7]}};
  assign net_102  = net_100  | net_101 ;
  assign net_103  = overflow_z_q & {11{take_q[8]}};
  assign net_104  = overflow_g_q & {11{take_q[9]}};
  assign net_105  = net_103  | net_104 ;
  assign net_106  = overflow_w_q & {11{take_q[10]}};
  assign net_107  = overflow_b_q & {11{take_q[11]}};
  assign net_108  = net_106  | net_107 ;
  assign net_109  = { {2{z_dd[44]}}, z_dd } & { 1'h0, {46{take_q[0]}} };
  assign net_110  = { {2{z_z[44]}}, z_z } & { 1'h0, {46{take_q[1]}} };
  assign net_111  = net_109  | net_110 ;
  assign net_112  = { dd_dd[45], dd_dd } & { 1'h0, {46{take_q[2]}} };
  assign net_113  = { dz_dz[45], dz_dz } & { 1'h0, {46{take_q[3]}} };
  assign net_114  = net_112  | net_113 ;
  assign net_115  = { dz_d[45], dz_d } & { 1'h0, {46{take_q[4]}} };
  assign net_116  = count_pair_0_d1_q | count_pair_1_d1_q;
  assign net_117  = net_116  | count_pair_2_d1_q;
  assign net_118  = sum_pair_0_d1_q | sum_pair_1_d1_q;
  assign net_119  = net_118  | sum_pair_2_d1_q;
  assign net_120  = { dz_zp[74], dz_zp } & { 1'h0, {75{take_late_d1_q}} };
  assign net_121  = { {29{taken_sum_q[45]}}, taken_sum_q } | taken_last_q;
  assign net_122  = net_121  | { 64'h0000000000000000, taken_count_q };
  assign net_123  = { value_in[24:0], 1'h1 } + { own_q[24:0], 1'h0 };
  assign net_125  = { value_in[49:25], 1'h1 } + { own_1_d1_q, value_0_q[25] };
  assign net_127  = { value_in[74:50], 1'h1 } + { own_2_d2_q, value_1_q[25] };
  assign net_129  = | hold_q;
  assign \update$96  = command_x_update_q | net_129 ;
  assign update_a_next = command_late_d1_q[112] ? _g_sum_q : psum_out_d1_q;
  assign update_w_next = command_late_d1_q[112] ? host_b_word : host_w_word;
  assign update_cut_next = command_late_d1_q[112] ? settings_out[44:39] : settings_out[38:33];
  always @(posedge clk)
    reset_out <= rst;
  always @(posedge clk)
    settings_out <= settings_in;
  always @(posedge clk)
    command_x_active_q <= net_130 ;
  always @(posedge clk)
    command_x_edge_q <= command_in[1];
  always @(posedge clk)
    command_x_load_q <= net_131 ;
  always @(posedge clk)
    command_x_update_q <= net_132 ;
  always @(posedge clk)
    command_x_last_q <= net_133 ;
  always @(posedge clk)
    command_x_address_q <= command_in[17:5];
  always @(posedge clk)
    command_x_g_address_q <= command_in[28:18];
  always @(posedge clk)
    command_w_active_q <= net_134 ;
  always @(posedge clk)
    command_w_edge_q <= command_in[30];
  always @(posedge clk)
    command_w_address_q <= command_in[39:31];
  always @(posedge clk)
    command_psum_read_active_q <= net_135 ;
  always @(posedge clk)
    command_psum_read_sample_q <= command_in[48:41];
  always @(posedge clk)
    command_psum_write_active_q <= net_136 ;
  always @(posedge clk)
    command_psum_write_sample_q <= command_in[57:50];
  always @(posedge clk)
    command_post_active_q <= net_137 ;
  always @(posedge clk)
    command_post_address_q <= command_in[69:59];
  always @(posedge clk)
    command_post_sample_q <= command_in[77:70];
  always @(posedge clk)
    command_done_first_q <= net_138 ;
  always @(posedge clk)
    command_done_address_q <= command_in[89:79];
  always @(posedge clk)
    command_done_sample_q <= command_in[97:90];
  always @(posedge clk)
    command_store_address_q <= command_in[110:98];
  always @(posedge clk)
    command_drain_active_q <= net_139 ;
  always @(posedge clk)
    command_drain_bias_q <= net_140 ;
  always @(posedge clk)
    command_drain_edge_q <= command_in[113];
  always @(posedge clk)
    command_drain_address_q <= command_in[122:114];
  always @(posedge clk)
    command_update_bias_q <= net_141 ;
  always @(posedge clk)
    command_update_address_q <= command_in[132:124];
  always @(posedge clk)
    command_view_address_q <= command_in[141:133];
  always @(posedge clk)
    command_collect_active_q <= net_142 ;
  always @(posedge clk)
    command_collect_entry_q <= command_in[146:143];
  always @(posedge clk)
    command_host_write_x_q <= net_143 ;
  always @(posedge clk)
    command_host_write_w_q <= net_144 ;
  always @(posedge clk)
    command_host_write_b_q <= net_145 ;
  always @(posedge clk)
    command_host_tensor_q <= command_in[152:150];
  always @(posedge clk)
    command_host_bank_q <= command_in[155:153];
  always @(posedge clk)
    command_host_data_q <= command_in[179:156];
  always @(posedge clk)
    flushing_q <= net_146 ;
  always @(posedge clk)
    flush_left_q <= net_147 ;
  always @(posedge clk)
    command_d1_q <= { command_host_data_q, command_host_bank_q, command_host_tensor_q, command_host_write_b_q, command_host_write_w_q, command_host_write_x_q, command_collect_entry_q, command_collect_active_q, command_view_address_q, command_update_address_q, command_update_bias_q, command_drain_address_q, command_drain_edge_q, command_drain_bias_q, command_drain_active_q, command_store_address_q, command_done_sample_q, command_done_address_q, command_done_first_q, command_post_sample_q, command_post_address_q, command_post_active_q, command_psum_write_sample_q, command_psum_write_active_q, command_psum_read_sample_q, command_psum_read_active_q, command_w_address_q, command_w_edge_q, command_w_active_q, command_x_g_address_q, command_x_address_q, command_x_last_q, command_x_update_q, command_x_load_q, command_x_edge_q, command_x_active_q };
  always @(posedge clk)
    command_late_d1_q <= command_d1_q;
  always @(posedge clk)
    row_inside_q <= net_4 ;
  always @(posedge clk)
    column_inside_q <= net_5 ;
  always @(posedge clk)
    host_own_q <= net_6 ;
  always @(posedge clk)
    host_x_d1_q <= net_8 ;
  always @(posedge clk)
    host_x_d2_q <= host_x_d1_q;
  always @(posedge clk)
    host_w_d1_q <= net_10 ;
  always @(posedge clk)
    host_w_d2_q <= host_w_d1_q;
  always @(posedge clk)
    host_b_d1_q <= net_12 ;
  always @(posedge clk)
    host_b_d2_q <= host_b_d1_q;
  always @(posedge clk)
    host_z_d1_q <= net_14 ;
  always @(posedge clk)
    host_z_d2_q <= host_z_d1_q;
  always @(posedge clk)
    host_d_d1_q <= net_16 ;
  always @(posedge clk)
    host_d_d2_q <= host_d_d1_q;
  always @(posedge clk)
    host_g_d1_q <= net_18 ;
  always @(posedge clk)
    host_g_d2_q <= host_g_d1_q;
  always @(posedge clk)
    host_write_x_q <= net_20 ;
  always @(posedge clk)
    host_write_w_q <= net_22 ;
  always @(posedge clk)
    host_write_b_q <= net_24 ;
  always @(posedge clk)
    psum_out_d1_q <= psum_out;
  always @(posedge clk)
    hold_q <= net_148 ;
  always @(posedge clk)
    x_valid_d1_q <= net_30 ;
  always @(posedge clk)
    x_valid_d2_q <= x_valid_d1_q;
  always @(posedge clk)
    g_active_d1_q <= command_x_active_q;
  always @(posedge clk)
    g_active_d2_q <= g_active_d1_q;
  always @(posedge clk)
    x_q <= net_31 ;
  always @(posedge clk)
    g_q <= net_32 ;
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
    update_d1_q <= \update$96 ;
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
    load_d1_q <= net_33 ;
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
    w_valid_d1_q <= net_36 ;
  always @(posedge clk)
    w_valid_d2_q <= w_valid_d1_q;
  always @(posedge clk)
    w <= net_37 ;
  always @(posedge clk)
    psum_in <= net_38 ;
  always @(posedge clk)
    post_valid_d1_q <= net_41 ;
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
    done_q <= net_43 ;
  always @(posedge clk)
    stored_q <= done_q;
  always @(posedge clk)
    z_stored_d1_q <= z;
  always @(posedge clk)
    d_stored_d1_q <= d;
  always @(posedge clk)
    z_prev_d1_q <= \read_data$154 [15:0];
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
    d_prev_d1_q <= \read_data$154 [31:16];
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
    g_stored_d1_q <= \g$219 ;
  always @(posedge clk)
    operand_enable_q <= net_47 ;
  always @(posedge clk)
    operand_word_q <= net_48 [15:0];
  always @(posedge clk)
    g_addend_q <= net_49 [15:0];
  always @(posedge clk)
    g_first_q <= net_50 ;
  always @(posedge clk)
    _g_sum_q <= net_149 ;
  always @(posedge clk)
    update_a_q <= update_a_next;
  always @(posedge clk)
    update_w_q <= update_w_next;
  always @(posedge clk)
    update_cut_q <= update_cut_next;
  always @(posedge clk)
    update_valid_d1_q <= net_54 ;
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
    w_next_q <= net_56 ;
  always @(posedge clk)
    \$signal  <= net_61 ;
  always @(posedge clk)
    b_enable_q <= net_65 ;
  always @(posedge clk)
    view_w_valid_d1_q <= \$signal ;
  always @(posedge clk)
    view_w_valid_d2_q <= view_w_valid_d1_q;
  always @(posedge clk)
    view_w_valid_d3_q <= view_w_valid_d2_q;
  always @(posedge clk)
    host_x_word_d1_q <= net_66 ;
  always @(posedge clk)
    host_w_word_d1_q <= net_67 ;
  always @(posedge clk)
    host_b_word_d1_q <= net_68 ;
  always @(posedge clk)
    host_z_word_d1_q <= net_69 ;
  always @(posedge clk)
    host_d_word_d1_q <= net_70 ;
  always @(posedge clk)
    host_g_word_d1_q <= net_71 ;
  always @(posedge clk)
    host_pair_0_d1_q <= net_72 ;
  always @(posedge clk)
    host_pair_1_d1_q <= net_73 ;
  always @(posedge clk)
    host_pair_2_d1_q <= net_74 ;
  always @(posedge clk)
    word_q <= net_76 [23:0];
  always @(posedge clk)
    host_out <= net_77 ;
  always @(posedge clk)
    clearing_d1_q <= flushing_q;
  always @(posedge clk)
    chosen_q <= net_79 [11:0];
  always @(posedge clk)
    take_q <= chosen_q;
  always @(posedge clk)
    clear_q <= net_80 ;
  always @(posedge clk)
    take_late_d1_q <= take_q[5];
  always @(posedge clk)
    clear_late_d1_q <= clear_q[5];
  always @(posedge clk)
    overflow_d_operand_event_d1_q <= 1'h0;
  always @(posedge clk)
    overflow_d_operand_event_d2_q <= overflow_d_operand_event_d1_q;
  always @(posedge clk)
    overflow_d_operand_q <= net_150 ;
  always @(posedge clk)
    overflow_w_view_event_d1_q <= net_85 ;
  always @(posedge clk)
    overflow_w_view_event_d2_q <= overflow_w_view_event_d1_q;
  always @(posedge clk)
    overflow_w_view_q <= net_151 ;
  always @(posedge clk)
    overflow_z_event_d1_q <= net_87 ;
  always @(posedge clk)
    overflow_z_event_d2_q <= overflow_z_event_d1_q;
  always @(posedge clk)
    overflow_z_q <= net_152 ;
  always @(posedge clk)
    overflow_g_event_d1_q <= net_91 ;
  always @(posedge clk)
    overflow_g_event_d2_q <= overflow_g_event_d1_q;
  always @(posedge clk)
    overflow_g_q <= net_153 ;
  always @(posedge clk)
    overflow_w_event_d1_q <= net_95 ;
  always @(posedge clk)
    overflow_w_event_d2_q <= overflow_w_event_d1_q;
  always @(posedge clk)
    overflow_w_q <= net_154 ;
  always @(posedge clk)
    overflow_b_event_d1_q <= net_98 ;
  always @(posedge clk)
    overflow_b_event_d2_q <= overflow_b_event_d1_q;
  always @(posedge clk)
    overflow_b_q <= net_155 ;
  always @(posedge clk)
    count_pair_0_d1_q <= net_102 ;
  always @(posedge clk)
    count_pair_1_d1_q <= net_105 ;
  always @(posedge clk)
    count_pair_2_d1_q <= net_108 ;
  always @(posedge clk)
    sum_pair_0_d1_q <= net_111 ;
  always @(posedge clk)
    sum_pair_1_d1_q <= net_114 ;
  always @(posedge clk)
    sum_pair_2_d1_q <= net_115 ;
  always @(posedge clk)
    taken_count_q <= net_117 ;
  always @(posedge clk)
    taken_sum_q <= net_119 [45:0];
  always @(posedge clk)
    taken_last_q <= net_120 [74:0];
  always @(posedge clk)
    own_q <= net_122 ;
  always @(posedge clk)
    value_0_q <= net_124 [25:0];
  always @(posedge clk)
    own_1_d1_q <= own_q[49:25];
  always @(posedge clk)
    value_1_q <= net_126 [25:0];
  always @(posedge clk)
    own_2_d1_q <= own_q[74:50];
  always @(posedge clk)
    own_2_d2_q <= own_2_d1_q;
  always @(posedge clk)
    value_2_q <= net_128 [24:0];
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
    .read_q(\read_data$88 ),
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
    .\d$19 (d),
    .\d_prev$44 (\read_data$154 [31:16]),
    .g(\g$219 ),
    .g_overflow(g_overflow),
    .\port$583$0 (settings_out[1:0]),
    .rst(rst),
    .valid(post_valid_d2_q),
    .\z$17 (z),
    .z_overflow(z_overflow),
    .zp(zp)
  );
  \ska_lane.psum  psum (
    .clk(clk),
    .read_address(command_psum_read_sample_q),
    .read_q(\read_data$113 ),
    .rst(rst),
    .write__addr(command_psum_write_sample_q),
    .write__data(psum_out_d1_q),
    .write__en(command_psum_write_active_q)
  );
  \ska_lane.state  state (
    .clk(clk),
    .read_address(command_post_address_q),
    .read_q(\read_data$154 ),
    .rst(rst),
    .write__addr(command_d1_q[89:79]),
    .write__data(\write_data$339 ),
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
    .overflow(\overflow$292 ),
    .rst(rst),
    .w(update_w_q),
    .w_next(w_next)
  );
  \ska_lane.view  view (
    .clk(clk),
    .read_address(command_w_address_q),
    .read_q(\read_data$111 ),
    .rst(rst),
    .write__addr(command_d1_q[141:133]),
    .write__data(\write_data$368 ),
    .write__en(view_w_valid_d3_q)
  );
  \ska_lane.view_d  view_d (
    .x(d),
    .y(y)
  );
  \ska_lane.view_w  view_w (
    .clk(clk),
    .overflow_q(\overflow$370 ),
    .rst(rst),
    .x(w_next_q),
    .y_q(\y$369 )
  );
  \ska_lane.weights  weights (
    .clk(clk),
    .read_address(command_drain_address_q),
    .read_q(host_w_word),
    .rst(rst),
    .write__addr(command_d1_q[132:124]),
    .write__data(w_next_q),
    .write__en(\$signal )
  );
  always @* begin
    if (unused_1_) begin end
    net_130  = command_in[0];
    if (rst) begin
      net_130  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_131  = command_in[2];
    if (rst) begin
      net_131  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_132  = command_in[3];
    if (rst) begin
      net_132  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_133  = command_in[4];
    if (rst) begin
      net_133  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_134  = command_in[29];
    if (rst) begin
      net_134  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_135  = command_in[40];
    if (rst) begin
      net_135  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_136  = command_in[49];
    if (rst) begin
      net_136  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_137  = command_in[58];
    if (rst) begin
      net_137  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_138  = command_in[78];
    if (rst) begin
      net_138  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_139  = command_in[111];
    if (rst) begin
      net_139  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_140  = command_in[112];
    if (rst) begin
      net_140  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_141  = command_in[123];
    if (rst) begin
      net_141  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_142  = command_in[142];
    if (rst) begin
      net_142  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_143  = command_in[147];
    if (rst) begin
      net_143  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_144  = command_in[148];
    if (rst) begin
      net_144  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_145  = command_in[149];
    if (rst) begin
      net_145  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_146  = net_1 ;
    if (rst) begin
      net_146  = 1'h1;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_147  = flush_left_q;
    if (net_2 ) begin
      net_147  = net_3 [6:0];
    end
    if (rst) begin
      net_147  = 7'h31;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_148  = hold_q;
    if (command_x_last_q) begin
      net_148  = net_26 [2:0];
    end else if (net_25 ) begin
      net_148  = net_27 [2:0];
    end
    if (rst) begin
      net_148  = 3'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    (* full_case = 32'd1 *)
    if (g_first_q) begin
      net_149  = 40'h0000000000;
    end else begin
      net_149  = net_51 [39:0];
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_150  = overflow_d_operand_q;
    if (clear_q[6]) begin
      net_150  = 11'h000;
    end else if (overflow_d_operand_event_d2_q) begin
      net_150  = net_84 [10:0];
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_151  = overflow_w_view_q;
    if (clear_q[7]) begin
      net_151  = 11'h000;
    end else if (overflow_w_view_event_d2_q) begin
      net_151  = net_86 [10:0];
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_152  = overflow_z_q;
    if (clear_q[8]) begin
      net_152  = 11'h000;
    end else if (overflow_z_event_d2_q) begin
      net_152  = net_88 [10:0];
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_153  = overflow_g_q;
    if (clear_q[9]) begin
      net_153  = 11'h000;
    end else if (overflow_g_event_d2_q) begin
      net_153  = net_92 [10:0];
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_154  = overflow_w_q;
    if (clear_q[10]) begin
      net_154  = 11'h000;
    end else if (overflow_w_event_d2_q) begin
      net_154  = net_96 [10:0];
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_155  = overflow_b_q;
    if (clear_q[11]) begin
      net_155  = 11'h000;
    end else if (overflow_b_event_d2_q) begin
      net_155  = net_99 [10:0];
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
  assign host_z_word = { {8{\read_data$154 [15]}}, \read_data$154 [15:0] };
  assign host_d_word = { 8'h00, \read_data$154 [31:16] };
  assign host_g_word = { {8{\read_data$88 [15]}}, \read_data$88  };
  assign host_out_q = host_out;
  assign overflow = 1'h0;
  assign read_address = command_x_address_q;
  assign \read_address$321  = command_x_g_address_q;
  assign \read_address$322  = command_w_address_q;
  assign \read_address$323  = command_psum_read_sample_q;
  assign write_address = command_psum_write_sample_q;
  assign write_enable = command_psum_write_active_q;
  assign write_data = psum_out_d1_q;
  assign \read_address$327  = command_post_address_q;
  assign \read_address$328  = command_drain_address_q[2:0];
  assign \read_address$329  = settings_out[14:12];
  assign valid = post_valid_d2_q;
  assign acc = psum_out_d1_q;
  assign \read_data$333  = b;
  assign layer0 = settings_out[1];
  assign d_prev = \read_data$154 [31:16];
  assign first = settings_out[0];
  assign \write_address$337  = command_d1_q[89:79];
  assign \write_enable$338  = stored_q;
  assign ahead = ahead_d31_q;
  assign \first$341  = settings_out[0];
  assign \z$342  = z;
  assign \d$343  = d;
  assign \zp$345  = zp;
  assign z_prev = z_prev_d32_q;
  assign \d_prev$347  = d_prev_d32_q;
  assign \write_address$348  = command_d1_q[89:79];
  assign \write_enable$349  = stored_q;
  assign \write_data$350  = g_stored_d1_q;
  assign \x$351  = d;
  assign \write_address$352  = command_d1_q[110:98];
  assign \write_enable$353  = operand_enable_q;
  assign \write_data$354  = operand_word_q;
  assign \read_address$355  = command_drain_address_q;
  assign mantissa = settings_out[32:15];
  assign a = update_a_q;
  assign \read_data$358  = host_w_word;
  assign \read_data$359  = host_b_word;
  assign \w$360  = update_w_q;
  assign cut = update_cut_q;
  assign \write_address$362  = command_d1_q[132:124];
  assign \write_enable$363  = \$signal ;
  assign \write_data$364  = w_next_q;
  assign \x$365  = w_next_q;
  assign \write_address$366  = command_d1_q[141:133];
  assign \write_enable$367  = view_w_valid_d3_q;
  assign \write_address$371  = command_d1_q[126:124];
  assign \write_enable$372  = b_enable_q;
  assign \write_data$373  = w_next_q;
  assign \write_address$374  = command_d1_q[126:124];
  assign \write_enable$375  = b_enable_q;
  assign \write_data$376  = w_next_q;
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
  assign \read_data$111.w  = \read_data$111 [15:0];
  assign \read_data$111.overflow  = \read_data$111 [16];
  assign \read_data$154.z  = \read_data$154 [15:0];
  assign \read_data$154.d  = \read_data$154 [31:16];
  assign \write_data$339.z  = \write_data$339 [15:0];
  assign \write_data$339.d  = \write_data$339 [31:16];
  assign \write_data$368.w  = \write_data$368 [15:0];
  assign \write_data$368.overflow  = \write_data$368 [16];
  assign clear[5] = clear_late_d1_q;
  assign clear[4] = clear_q[4];
  assign clear[3] = clear_q[3];
  assign clear[2] = clear_q[2];
  assign clear[1] = clear_q[1];
  assign clear[0] = clear_q[0];
  assign \write_data$368 [16] = \overflow$370 ;
  assign \write_data$368 [15:0] = \y$369 ;
  assign \write_data$339 [31:16] = d_stored_d1_q;
  assign \write_data$339 [15:0] = z_stored_d1_q;
  assign net_83  = 1'h0;
  assign net_124  = { 1'h0, net_123 [26:1] };
  assign net_126  = { 1'h0, net_125 [26:1] };
  assign net_128  = { 1'h0, net_127 [26:1] };
endmodule

module \ska_lane.bias (rst, read_address, write__addr, write__data, write__en, read_q, clk);
  wire [2:0] \$signature__addr ;
  wire [23:0] \$signature__data ;
  input clk;
  wire clk;
  input [2:0] read_address;
  wire [2:0] read_address;
  (* init = 24'h000000 *)
  wire [23:0] read_data;
  output [23:0] read_q;
  reg [23:0] read_q;
  initial read_q = 24'h000000;
  input rst;
  wire rst;
  input [2:0] write__addr;
  wire [2:0] write__addr;
  input [23:0] write__data;
  wire [23:0] write__data;
  input write__en;
  wire write__en;
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
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_lane.bias_copy (rst, read_address, write__addr, write__data, write__en, read_q, clk);
  wire [2:0] \$signature__addr ;
  wire [23:0] \$signature__data ;
  input clk;
  wire clk;
  input [2:0] read_address;
  wire [2:0] read_address;
  (* init = 24'h000000 *)
  wire [23:0] read_data;
  output [23:0] read_q;
  reg [23:0] read_q;
  initial read_q = 24'h000000;
  input rst;
  wire rst;
  input [2:0] write__addr;
  wire [2:0] write__addr;
  input [23:0] write__data;
  wire [23:0] write__data;
  input write__en;
  wire write__en;
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
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_lane.gradient (rst, read_address, write__addr, write__en, write__data, read_q, clk);
  wire [10:0] \$signature__addr ;
  wire [15:0] \$signature__data ;
  input clk;
  wire clk;
  input [10:0] read_address;
  wire [10:0] read_address;
  (* init = 16'h0000 *)
  wire [15:0] read_data;
  output [15:0] read_q;
  reg [15:0] read_q;
  initial read_q = 16'h0000;
  input rst;
  wire rst;
  input [10:0] write__addr;
  wire [10:0] write__addr;
  input [15:0] write__data;
  wire [15:0] write__data;
  input write__en;
  wire write__en;
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
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_lane.operand (rst, read_address, write__addr, write__en, write__data, read_q, clk);
  wire [12:0] \$signature__addr ;
  wire [15:0] \$signature__data ;
  input clk;
  wire clk;
  input [12:0] read_address;
  wire [12:0] read_address;
  (* init = 16'h0000 *)
  wire [15:0] read_data;
  output [15:0] read_q;
  reg [15:0] read_q;
  initial read_q = 16'h0000;
  input rst;
  wire rst;
  input [12:0] write__addr;
  wire [12:0] write__addr;
  input [15:0] write__data;
  wire [15:0] write__data;
  input write__en;
  wire write__en;
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
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_lane.post (rst, \port$583$0 , acc, valid, \z$17 , \d$19 , z_overflow, zp, g, g_overflow, \d_prev$44 , b, clk);
  reg unused_2_;
  initial unused_2_ = 0;
  wire [54:0] net_1 ;
  reg net_10 ;
  reg net_11 ;
  reg net_12 ;
  reg net_13 ;
  reg net_14 ;
  reg net_15 ;
  reg net_16 ;
  reg net_17 ;
  reg net_18 ;
  reg net_19 ;
  wire [40:0] net_2 ;
  reg net_20 ;
  reg net_21 ;
  reg net_22 ;
  reg net_23 ;
  reg net_24 ;
  reg net_25 ;
  reg net_26 ;
  reg net_27 ;
  reg net_28 ;
  reg net_29 ;
  wire [54:0] net_3 ;
  reg net_30 ;
  reg net_31 ;
  reg net_32 ;
  reg net_33 ;
  reg net_34 ;
  reg net_35 ;
  reg net_36 ;
  wire [32:0] net_4 ;
  reg net_5 ;
  reg net_6 ;
  reg net_7 ;
  reg net_8 ;
  reg net_9 ;
  input [39:0] acc;
  wire [39:0] acc;
  wire [39:0] acc_aligned;
  reg [39:0] acc_q;
  initial acc_q = 40'h0000000000;
  input [23:0] b;
  wire [23:0] b;
  reg [23:0] b_d1_q;
  initial b_d1_q = 24'h000000;
  input clk;
  wire clk;
  wire [15:0] d;
  output [15:0] \d$19 ;
  reg [15:0] \d$19 ;
  initial \d$19  = 16'h0000;
  wire [15:0] \d$8 ;
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
  input [15:0] \d_prev$44 ;
  wire [15:0] \d_prev$44 ;
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
  wire \first$60 ;
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
  output [15:0] g;
  wire [15:0] g;
  wire [15:0] \g$24 ;
  output g_overflow;
  wire g_overflow;
  wire layer0;
  reg out_valid;
  initial out_valid = 1'h0;
  wire overflow;
  wire \overflow$138 ;
  input [1:0] \port$583$0 ;
  wire [1:0] \port$583$0 ;
  input rst;
  wire rst;
  (* init = 40'h0000000000 *)
  wire [39:0] sum_q;
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
  reg valid_d23_q;
  initial valid_d23_q = 1'h0;
  reg valid_d24_q;
  initial valid_d24_q = 1'h0;
  reg valid_d25_q;
  initial valid_d25_q = 1'h0;
  reg valid_d26_q;
  initial valid_d26_q = 1'h0;
  reg valid_d27_q;
  initial valid_d27_q = 1'h0;
  reg valid_d28_q;
  initial valid_d28_q = 1'h0;
  reg valid_d29_q;
  initial valid_d29_q = 1'h0;
  reg valid_d2_q;
  initial valid_d2_q = 1'h0;
  reg valid_d30_q;
  initial valid_d30_q = 1'h0;
  reg valid_d31_q;
  initial valid_d31_q = 1'h0;
  (* init = 1'h0 *)
  wire valid_d32_q;
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
  reg [39:0] x;
  initial x = 40'h0000000000;
  wire [15:0] y;
  wire [15:0] z;
  output [15:0] \z$17 ;
  reg [15:0] \z$17 ;
  initial \z$17  = 16'h0000;
  reg [15:0] \z$9 ;
  initial \z$9  = 16'h0000;
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
  output z_overflow;
  reg z_overflow;
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
  output [46:0] zp;
  wire [46:0] zp;
  wire [46:0] \zp$28 ;
  always @(posedge clk)
    valid_d8_q <= net_12 ;
  always @(posedge clk)
    valid_d9_q <= net_13 ;
  always @(posedge clk)
    valid_d10_q <= net_14 ;
  always @(posedge clk)
    valid_d11_q <= net_15 ;
  always @(posedge clk)
    valid_d12_q <= net_16 ;
  always @(posedge clk)
    valid_d13_q <= net_17 ;
  always @(posedge clk)
    valid_d14_q <= net_18 ;
  always @(posedge clk)
    valid_d15_q <= net_19 ;
  always @(posedge clk)
    valid_d16_q <= net_20 ;
  always @(posedge clk)
    valid_d17_q <= net_21 ;
  always @(posedge clk)
    valid_d18_q <= net_22 ;
  always @(posedge clk)
    valid_d19_q <= net_23 ;
  always @(posedge clk)
    valid_d20_q <= net_24 ;
  always @(posedge clk)
    valid_d21_q <= net_25 ;
  always @(posedge clk)
    valid_d22_q <= net_26 ;
  always @(posedge clk)
    valid_d23_q <= net_27 ;
  always @(posedge clk)
    valid_d24_q <= net_28 ;
  always @(posedge clk)
    valid_d25_q <= net_29 ;
  always @(posedge clk)
    valid_d26_q <= net_30 ;
  always @(posedge clk)
    valid_d27_q <= net_31 ;
  always @(posedge clk)
    valid_d28_q <= net_32 ;
  always @(posedge clk)
    valid_d29_q <= net_33 ;
  always @(posedge clk)
    valid_d30_q <= net_34 ;
  always @(posedge clk)
    valid_d31_q <= net_35 ;
  always @(posedge clk)
    out_valid <= net_36 ;
  always @(posedge clk)
    z_out_d1_q <= \z$9 ;
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
    \z$17  <= z_out_d15_q;
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
    \d$19  <= d_out_d15_q;
  always @(posedge clk)
    z_overflow_d1_q <= \overflow$138 ;
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
  assign net_3  = \port$583$0 [1] ? net_1  : { {14{net_2 [40]}}, net_2  };
  assign net_4  = $signed(acc_q[39:8]) + $signed(b_d1_q);
  always @(posedge clk)
    acc_q <= net_3 [39:0];
  always @(posedge clk)
    b_d1_q <= b;
  always @(posedge clk)
    x <= { net_4 [31:0], acc_q[7:0] };
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
    \z$9  <= z_d9_q;
  always @(posedge clk)
    d_prev_d1_q <= \d_prev$44 ;
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
    first_d1_q <= \port$583$0 [0];
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
    valid_d1_q <= net_5 ;
  always @(posedge clk)
    valid_d2_q <= net_6 ;
  always @(posedge clk)
    valid_d3_q <= net_7 ;
  always @(posedge clk)
    valid_d4_q <= net_8 ;
  always @(posedge clk)
    valid_d5_q <= net_9 ;
  always @(posedge clk)
    valid_d6_q <= net_10 ;
  always @(posedge clk)
    valid_d7_q <= net_11 ;
  \ska_lane.post.gradient  gradient (
    .clk(clk),
    .d(d),
    .d_prev(d_prev),
    .first(first),
    .g(g),
    .overflow(g_overflow),
    .rst(rst),
    .z(\z$9 ),
    .zp_d5_q(zp)
  );
  \ska_lane.post.requantize  requantize (
    .clk(clk),
    .overflow_q(\overflow$138 ),
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
    if (unused_2_) begin end
    net_12  = valid_d7_q;
    if (rst) begin
      net_12  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_13  = valid_d8_q;
    if (rst) begin
      net_13  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_14  = valid_d9_q;
    if (rst) begin
      net_14  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_15  = valid_d10_q;
    if (rst) begin
      net_15  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_16  = valid_d11_q;
    if (rst) begin
      net_16  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_17  = valid_d12_q;
    if (rst) begin
      net_17  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_18  = valid_d13_q;
    if (rst) begin
      net_18  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_19  = valid_d14_q;
    if (rst) begin
      net_19  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_20  = valid_d15_q;
    if (rst) begin
      net_20  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_21  = valid_d16_q;
    if (rst) begin
      net_21  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_22  = valid_d17_q;
    if (rst) begin
      net_22  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_23  = valid_d18_q;
    if (rst) begin
      net_23  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_24  = valid_d19_q;
    if (rst) begin
      net_24  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_25  = valid_d20_q;
    if (rst) begin
      net_25  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_26  = valid_d21_q;
    if (rst) begin
      net_26  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_27  = valid_d22_q;
    if (rst) begin
      net_27  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_28  = valid_d23_q;
    if (rst) begin
      net_28  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_29  = valid_d24_q;
    if (rst) begin
      net_29  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_30  = valid_d25_q;
    if (rst) begin
      net_30  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_31  = valid_d26_q;
    if (rst) begin
      net_31  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_32  = valid_d27_q;
    if (rst) begin
      net_32  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_33  = valid_d28_q;
    if (rst) begin
      net_33  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_34  = valid_d29_q;
    if (rst) begin
      net_34  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_35  = valid_d30_q;
    if (rst) begin
      net_35  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_36  = valid_d31_q;
    if (rst) begin
      net_36  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_5  = valid;
    if (rst) begin
      net_5  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_6  = valid_d1_q;
    if (rst) begin
      net_6  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_7  = valid_d2_q;
    if (rst) begin
      net_7  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_8  = valid_d3_q;
    if (rst) begin
      net_8  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_9  = valid_d4_q;
    if (rst) begin
      net_9  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_10  = valid_d5_q;
    if (rst) begin
      net_10  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_11  = valid_d6_q;
    if (rst) begin
      net_11  = 1'h0;
    end
  end
  assign acc_aligned = net_3 [39:0];
  assign layer0 = \port$583$0 [1];
  assign sum_q = x;
  assign y = z;
  assign \d$8  = d;
  assign z_d10_q = \z$9 ;
  assign d_prev_d16_q = d_prev;
  assign first_d16_q = first;
  assign valid_d32_q = out_valid;
  assign z_out_d16_q = \z$17 ;
  assign d_out_d16_q = \d$19 ;
  assign z_overflow_d26_q = z_overflow;
  assign \g$24  = g;
  assign overflow = g_overflow;
  assign \zp$28  = zp;
  assign \first$60  = \port$583$0 [0];
  assign net_1  = { {6{acc[39]}}, acc, 9'h000 };
  assign net_2  = { acc[39], acc };
endmodule

module \ska_lane.post.gradient (rst, z, d_prev, first, d, zp_d5_q, g, overflow, clk);
  wire [17:0] net_1 ;
  wire [16:0] net_2 ;
  wire [16:0] net_3 ;
  wire [47:0] net_4 ;
  wire [47:0] net_5 ;
  wire [19:0] net_6 ;
  (* init = 16'h0000 *)
  wire [15:0] a;
  (* init = 16'h0000 *)
  wire [15:0] \a$35 ;
  (* init = 17'h00000 *)
  wire [16:0] b;
  wire [30:0] \b$36 ;
  input clk;
  wire clk;
  input [15:0] d;
  wire [15:0] d;
  reg [15:0] d_d1_q;
  initial d_d1_q = 16'h0000;
  input [15:0] d_prev;
  wire [15:0] d_prev;
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
  wire \overflow$42 ;
  wire [46:0] product;
  wire [32:0] \product$37 ;
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
  output [46:0] zp_d5_q;
  reg [46:0] zp_d5_q;
  initial zp_d5_q = 47'h000000000000;
  assign net_6  = $signed(net_5 [46:28]) + $signed(dd_d10_q);
  always @(posedge clk)
    d_d1_q <= d;
  always @(posedge clk)
    one_minus_d_q <= net_1 [16:0];
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
    dd_q <= net_3 ;
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
    exact_q <= { net_6 [18:0], net_4 [27:0] };
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
  assign net_1  = 17'h10000 - d;
  assign net_2  = d - d_prev;
  assign net_3  = first ? 17'h00000 : net_2 ;
  \ska_lane.post.gradient.p_product  p_product (
    .a(d_d1_q),
    .b(one_minus_d_q),
    .clk(clk),
    .product_d5_q(\product$37 ),
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
    .b(\product$37 [30:0]),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  assign a = d_d1_q;
  assign b = one_minus_d_q;
  assign \a$35  = z_d7_q;
  assign \b$36  = \product$37 [30:0];
  assign x = exact_q;
  assign y = g;
  assign \overflow$42  = overflow;
  assign zp = zp_d5_q;
  assign net_4  = { product[46], product };
  assign net_5  = { product[46], product };
endmodule

module \ska_lane.post.gradient.p_product (rst, a, b, product_d5_q, clk);
  wire [32:0] net_1 ;
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
  (* init = 33'h000000000 *)
  wire [32:0] product;
  reg [32:0] product_d1_q;
  initial product_d1_q = 33'h000000000;
  reg [32:0] product_d2_q;
  initial product_d2_q = 33'h000000000;
  reg [32:0] product_d3_q;
  initial product_d3_q = 33'h000000000;
  reg [32:0] product_d4_q;
  initial product_d4_q = 33'h000000000;
  output [32:0] product_d5_q;
  reg [32:0] product_d5_q;
  initial product_d5_q = 33'h000000000;
  input rst;
  wire rst;
  assign net_1  = a_q * b_q;
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    product_d1_q <= net_1 ;
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

module \ska_lane.post.gradient.requantize (rst, x, y_q, overflow_q, clk);
  reg unused_3_;
  initial unused_3_ = 0;
  wire [47:0] net_1 ;
  wire net_10 ;
  wire [47:0] net_11 ;
  wire net_12 ;
  wire [19:0] net_13 ;
  wire net_14 ;
  wire net_15 ;
  wire [19:0] net_16 ;
  wire [19:0] net_17 ;
  wire [19:0] net_18 ;
  wire [19:0] net_19 ;
  wire net_2 ;
  wire net_20 ;
  wire [19:0] net_21 ;
  wire net_22 ;
  wire [19:0] net_23 ;
  wire net_24 ;
  wire [15:0] net_25 ;
  wire [15:0] net_26 ;
  wire net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire [47:0] net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire net_35 ;
  wire net_36 ;
  wire net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire net_42 ;
  wire net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire net_47 ;
  wire [15:0] net_48 ;
  reg [15:0] net_49 ;
  wire [47:0] net_5 ;
  wire net_6 ;
  wire [47:0] net_7 ;
  wire net_8 ;
  wire [47:0] net_9 ;
  reg above_minus_one_late_q;
  initial above_minus_one_late_q = 1'h0;
  reg above_minus_one_q;
  initial above_minus_one_q = 1'h0;
  reg above_minus_two_late_q;
  initial above_minus_two_late_q = 1'h0;
  reg above_minus_two_q;
  initial above_minus_two_q = 1'h0;
  reg above_zero_late_q;
  initial above_zero_late_q = 1'h0;
  reg above_zero_q;
  initial above_zero_q = 1'h0;
  reg carry_q;
  initial carry_q = 1'h0;
  input clk;
  wire clk;
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
  reg parity_late_q;
  initial parity_late_q = 1'h0;
  reg parity_q;
  initial parity_q = 1'h0;
  reg [24:0] parted_d1_q;
  initial parted_d1_q = 25'h0000000;
  reg [14:0] rounded_q;
  initial rounded_q = 15'h0000;
  input rst;
  wire rst;
  reg up_q;
  initial up_q = 1'h0;
  input [46:0] x;
  wire [46:0] x;
  (* init = 16'h0000 *)
  wire [15:0] y;
  output [15:0] y_q;
  reg [15:0] y_q;
  initial y_q = 16'h0000;
  always @(posedge clk)
    low_q <= net_16 [14:0];
  always @(posedge clk)
    parity_q <= net_17 [15];
  always @(posedge clk)
    negative_q <= net_18 [19];
  always @(posedge clk)
    above_minus_two_q <= net_20 ;
  always @(posedge clk)
    above_minus_one_q <= net_22 ;
  always @(posedge clk)
    above_zero_q <= net_24 ;
  always @(posedge clk)
    rounded_q <= net_25 [14:0];
  always @(posedge clk)
    up_q <= net_26 [15];
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
    y_q <= net_49 ;
  always @(posedge clk)
    overflow_q <= net_37 ;
  assign net_2  = | net_1 [5:0];
  assign net_4  = | net_3 [11:6];
  assign net_6  = | net_5 [17:12];
  assign net_8  = | net_7 [23:18];
  assign net_10  = | net_9 [26:24];
  assign net_12  = | parted_d1_q[4:0];
  assign net_14  = net_12  | net_13 [0];
  assign net_15  = parted_d1_q[5] & net_14 ;
  assign net_20  = net_19 [19:15] == 5'h1e;
  assign net_22  = net_21 [19:15] == 5'h1f;
  assign net_24  = ~| net_23 [19:15];
  assign net_25  = low_q + carry_q;
  assign net_26  = low_q + carry_q;
  assign net_27  = parity_late_q ^ up_q;
  assign net_28  = ~ up_q;
  assign net_29  = above_zero_late_q & net_28 ;
  assign net_30  = above_minus_one_late_q & up_q;
  assign net_31  = net_29  | net_30 ;
  assign net_32  = ~ up_q;
  assign net_33  = above_minus_one_late_q & net_32 ;
  assign net_34  = net_31  | net_33 ;
  assign net_35  = above_minus_two_late_q & up_q;
  assign net_36  = net_34  | net_35 ;
  assign net_37  = ~ net_36 ;
  assign net_38  = ~ up_q;
  assign net_39  = above_zero_late_q & net_38 ;
  assign net_40  = above_minus_one_late_q & up_q;
  assign net_41  = net_39  | net_40 ;
  assign net_42  = ~ up_q;
  assign net_43  = above_minus_one_late_q & net_42 ;
  assign net_44  = net_41  | net_43 ;
  assign net_45  = above_minus_two_late_q & up_q;
  assign net_46  = net_44  | net_45 ;
  assign net_47  = ~ net_46 ;
  assign net_48  = low_side_q ? 16'h8000 : 16'h7fff;
  always @(posedge clk)
    parted_d1_q <= { net_11 [46:27], net_10 , net_8 , net_6 , net_4 , net_2  };
  always @(posedge clk)
    carry_q <= net_15 ;
  always @* begin
    if (unused_3_) begin end
    net_49  = { net_27 , rounded_q };
    if (net_47 ) begin
      net_49  = net_48 ;
    end
  end
  assign y = y_q;
  assign overflow = overflow_q;
  assign net_1  = { x[46], x };
  assign net_3  = { x[46], x };
  assign net_5  = { x[46], x };
  assign net_7  = { x[46], x };
  assign net_9  = { x[46], x };
  assign net_11  = { x[46], x };
  assign net_13  = { parted_d1_q[24], parted_d1_q[24:6] };
  assign net_16  = { parted_d1_q[24], parted_d1_q[24:6] };
  assign net_17  = { parted_d1_q[24], parted_d1_q[24:6] };
  assign net_18  = { parted_d1_q[24], parted_d1_q[24:6] };
  assign net_19  = { parted_d1_q[24], parted_d1_q[24:6] };
  assign net_21  = { parted_d1_q[24], parted_d1_q[24:6] };
  assign net_23  = { parted_d1_q[24], parted_d1_q[24:6] };
endmodule

module \ska_lane.post.gradient.z_product (rst, product, a, b, clk);
  wire [32:0] net_1 ;
  wire [29:0] net_2 ;
  wire [30:0] net_3 ;
  wire [47:0] net_4 ;
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
  reg [32:0] partial_0_0_d1_q;
  initial partial_0_0_d1_q = 33'h000000000;
  reg [32:0] partial_0_0_q;
  initial partial_0_0_q = 33'h000000000;
  reg [29:0] partial_1_0_d1_q;
  initial partial_1_0_d1_q = 30'h00000000;
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
    partial_0_0_q <= net_1 ;
  always @(posedge clk)
    partial_0_0_d1_q <= partial_0_0_q;
  always @(posedge clk)
    partial_1_0_q <= net_2 ;
  always @(posedge clk)
    partial_1_0_d1_q <= partial_1_0_q;
  always @(posedge clk)
    sum_1_0_q <= { net_3 [29:0], partial_0_0_d1_q[16:0] };
  assign net_1  = $signed(a_q) * $signed({ 1'h0, b_q[16:0] });
  assign net_2  = $signed(a_q) * $signed({ 1'h0, b_q[30:17] });
  assign net_3  = $signed(partial_0_0_d1_q[32:17]) + $signed(partial_1_0_d1_q);
  always @(posedge clk)
    a_q <= a;
  assign product = net_4 [46:0];
  assign net_4  = { sum_1_0_q[46], sum_1_0_q };
endmodule

module \ska_lane.post.requantize (rst, x, y_q, overflow_q, clk);
  reg unused_4_;
  initial unused_4_ = 0;
  wire [40:0] net_1 ;
  wire net_10 ;
  wire [20:0] net_11 ;
  wire net_12 ;
  wire net_13 ;
  wire [20:0] net_14 ;
  wire [20:0] net_15 ;
  wire [20:0] net_16 ;
  wire [20:0] net_17 ;
  wire net_18 ;
  wire [20:0] net_19 ;
  wire net_2 ;
  wire net_20 ;
  wire [20:0] net_21 ;
  wire net_22 ;
  wire [15:0] net_23 ;
  wire [15:0] net_24 ;
  wire net_25 ;
  wire net_26 ;
  wire net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire [40:0] net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire net_35 ;
  wire net_36 ;
  wire net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire net_42 ;
  wire net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire [15:0] net_46 ;
  reg [15:0] net_47 ;
  wire [40:0] net_5 ;
  wire net_6 ;
  wire [40:0] net_7 ;
  wire net_8 ;
  wire [40:0] net_9 ;
  reg above_minus_one_late_q;
  initial above_minus_one_late_q = 1'h0;
  reg above_minus_one_q;
  initial above_minus_one_q = 1'h0;
  reg above_minus_two_late_q;
  initial above_minus_two_late_q = 1'h0;
  reg above_minus_two_q;
  initial above_minus_two_q = 1'h0;
  reg above_zero_late_q;
  initial above_zero_late_q = 1'h0;
  reg above_zero_q;
  initial above_zero_q = 1'h0;
  reg carry_q;
  initial carry_q = 1'h0;
  input clk;
  wire clk;
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
  reg parity_late_q;
  initial parity_late_q = 1'h0;
  reg parity_q;
  initial parity_q = 1'h0;
  reg [24:0] parted_d1_q;
  initial parted_d1_q = 25'h0000000;
  reg [14:0] rounded_q;
  initial rounded_q = 15'h0000;
  input rst;
  wire rst;
  reg up_q;
  initial up_q = 1'h0;
  input [39:0] x;
  wire [39:0] x;
  (* init = 16'h0000 *)
  wire [15:0] y;
  output [15:0] y_q;
  reg [15:0] y_q;
  initial y_q = 16'h0000;
  always @(posedge clk)
    above_minus_one_q <= net_20 ;
  always @(posedge clk)
    above_zero_q <= net_22 ;
  always @(posedge clk)
    rounded_q <= net_23 [14:0];
  always @(posedge clk)
    up_q <= net_24 [15];
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
    y_q <= net_47 ;
  always @(posedge clk)
    overflow_q <= net_35 ;
  assign net_2  = | net_1 [5:0];
  assign net_4  = | net_3 [11:6];
  assign net_6  = | net_5 [17:12];
  assign net_10  = | parted_d1_q[3:0];
  assign net_12  = net_10  | net_11 [0];
  assign net_13  = parted_d1_q[4] & net_12 ;
  assign net_18  = net_17 [20:15] == 6'h3e;
  assign net_20  = net_19 [20:15] == 6'h3f;
  assign net_22  = ~| net_21 [20:15];
  assign net_23  = low_q + carry_q;
  assign net_24  = low_q + carry_q;
  assign net_25  = parity_late_q ^ up_q;
  assign net_26  = ~ up_q;
  assign net_27  = above_zero_late_q & net_26 ;
  assign net_28  = above_minus_one_late_q & up_q;
  assign net_29  = net_27  | net_28 ;
  assign net_30  = ~ up_q;
  assign net_31  = above_minus_one_late_q & net_30 ;
  assign net_32  = net_29  | net_31 ;
  assign net_33  = above_minus_two_late_q & up_q;
  assign net_34  = net_32  | net_33 ;
  assign net_35  = ~ net_34 ;
  assign net_36  = ~ up_q;
  assign net_37  = above_zero_late_q & net_36 ;
  assign net_38  = above_minus_one_late_q & up_q;
  assign net_39  = net_37  | net_38 ;
  assign net_40  = ~ up_q;
  assign net_41  = above_minus_one_late_q & net_40 ;
  assign net_42  = net_39  | net_41 ;
  assign net_43  = above_minus_two_late_q & up_q;
  assign net_44  = net_42  | net_43 ;
  assign net_45  = ~ net_44 ;
  assign net_46  = low_side_q ? 16'h8000 : 16'h7fff;
  always @(posedge clk)
    parted_d1_q <= { net_9 [39:19], net_8 , net_6 , net_4 , net_2  };
  always @(posedge clk)
    carry_q <= net_13 ;
  always @(posedge clk)
    low_q <= net_14 [14:0];
  always @(posedge clk)
    parity_q <= net_15 [15];
  always @(posedge clk)
    negative_q <= net_16 [20];
  always @(posedge clk)
    above_minus_two_q <= net_18 ;
  always @* begin
    if (unused_4_) begin end
    net_47  = { net_25 , rounded_q };
    if (net_45 ) begin
      net_47  = net_46 ;
    end
  end
  assign y = y_q;
  assign overflow = overflow_q;
  assign net_1  = { x[39], x };
  assign net_3  = { x[39], x };
  assign net_5  = { x[39], x };
  assign net_7  = { x[39], x };
  assign net_8  = net_7 [18];
  assign net_9  = { x[39], x };
  assign net_11  = { parted_d1_q[24], parted_d1_q[24:5] };
  assign net_14  = { parted_d1_q[24], parted_d1_q[24:5] };
  assign net_15  = { parted_d1_q[24], parted_d1_q[24:5] };
  assign net_16  = { parted_d1_q[24], parted_d1_q[24:5] };
  assign net_17  = { parted_d1_q[24], parted_d1_q[24:5] };
  assign net_19  = { parted_d1_q[24], parted_d1_q[24:5] };
  assign net_21  = { parted_d1_q[24], parted_d1_q[24:5] };
endmodule

module \ska_lane.post.sigmoid (rst, z, d_q, clk);
  wire [16:0] net_1 ;
  wire net_10 ;
  wire net_11 ;
  wire net_12 ;
  wire net_13 ;
  wire net_14 ;
  wire net_15 ;
  wire net_16 ;
  wire net_17 ;
  wire net_18 ;
  wire net_19 ;
  wire [16:0] net_2 ;
  wire net_20 ;
  wire [15:0] net_21 ;
  wire [16:0] net_22 ;
  wire [16:0] net_23 ;
  wire [14:0] net_24 ;
  wire [14:0] net_3 ;
  wire [24:0] net_4 ;
  wire net_5 ;
  wire net_6 ;
  wire net_7 ;
  wire net_8 ;
  wire net_9 ;
  wire [10:0] a;
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
  reg negative_late_d6_q;
  initial negative_late_d6_q = 1'h0;
  reg negative_late_d7_q;
  initial negative_late_d7_q = 1'h0;
  reg [15:0] positive_q;
  initial positive_q = 16'h0000;
  wire [17:0] product;
  wire [7:0] read_address;
  wire [34:0] read_data;
  input rst;
  wire rst;
  reg [25:0] sum_0_q;
  initial sum_0_q = 26'h0000000;
  reg [6:0] t_d1_q;
  initial t_d1_q = 7'h00;
  reg [6:0] t_d2_q;
  initial t_d2_q = 7'h00;
  wire [25:0] total_0;
  input [15:0] z;
  wire [15:0] z;
  assign net_1  = - $signed(z);
  assign net_2  = z[15] ? net_1  : { z[15], z };
  assign net_3  = magnitude_q[14:0] | {15{magnitude_q[15]}};
  assign net_5  = | sum_0_q[25:24];
  assign net_6  = | sum_0_q[25:24];
  assign net_7  = | sum_0_q[25:24];
  assign net_8  = | sum_0_q[25:24];
  assign net_9  = | sum_0_q[25:24];
  assign net_10  = | sum_0_q[25:24];
  assign net_11  = | sum_0_q[25:24];
  assign net_12  = | sum_0_q[25:24];
  assign net_13  = | sum_0_q[25:24];
  assign net_14  = | sum_0_q[25:24];
  assign net_15  = | sum_0_q[25:24];
  assign net_16  = | sum_0_q[25:24];
  assign net_17  = | sum_0_q[25:24];
  assign net_18  = | sum_0_q[25:24];
  assign net_19  = | sum_0_q[25:24];
  assign net_20  = | sum_0_q[25:24];
  assign net_21  = sum_0_q[23:8] | { net_20 , net_19 , net_18 , net_17 , net_16 , net_15 , net_14 , net_13 , net_12 , net_11 , net_10 , net_9 , net_8 , net_7 , net_6 , net_5  };
  assign net_22  = - positive_q;
  assign net_23  = negative_last_d1_q ? net_22  : { 1'h0, positive_q };
  assign net_24  = magnitude_q[14:0] | {15{magnitude_q[15]}};
  assign total_0 = product + addend_0_d4_q;
  always @(posedge clk)
    magnitude_q <= net_2 [15:0];
  always @(posedge clk)
    negative_d1_q <= z[15];
  always @(posedge clk)
    t_d1_q <= net_3 [6:0];
  always @(posedge clk)
    t_d2_q <= t_d1_q;
  always @(posedge clk)
    addend_0_d1_q <= net_4 ;
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
    positive_q <= net_21 ;
  always @(posedge clk)
    negative_last_d1_q <= negative_late_d7_q;
  always @(posedge clk)
    d_q <= net_23 [15:0];
  \ska_lane.post.sigmoid.product_0  product_0 (
    .a(read_data[34:24]),
    .b(t_d2_q),
    .clk(clk),
    .product_d3_q(product),
    .rst(rst)
  );
  \ska_lane.post.sigmoid.rom  rom (
    .clk(clk),
    .read_address(net_24 [14:7]),
    .read_q(read_data),
    .rst(rst)
  );
  assign read_address = net_24 [14:7];
  assign a = read_data[34:24];
  assign b = t_d2_q;
  assign d = d_q;
  assign net_4  = { 1'h0, read_data[23:0] };
endmodule

module \ska_lane.post.sigmoid.product_0 (rst, b, a, product_d3_q, clk);
  wire [17:0] net_1 ;
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
  (* init = 18'h00000 *)
  wire [17:0] product;
  reg [17:0] product_d1_q;
  initial product_d1_q = 18'h00000;
  reg [17:0] product_d2_q;
  initial product_d2_q = 18'h00000;
  output [17:0] product_d3_q;
  reg [17:0] product_d3_q;
  initial product_d3_q = 18'h00000;
  input rst;
  wire rst;
  assign net_1  = a_q * b_q;
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    product_d1_q <= net_1 ;
  always @(posedge clk)
    product_d2_q <= product_d1_q;
  always @(posedge clk)
    product_d3_q <= product_d2_q;
  assign product = product_d3_q;
endmodule

module \ska_lane.post.sigmoid.rom (rst, read_address, read_q, clk);
  wire [7:0] \$signature__addr ;
  wire [34:0] \$signature__data ;
  input clk;
  wire clk;
  input [7:0] read_address;
  wire [7:0] read_address;
  (* init = 35'h000000000 *)
  wire [34:0] read_data;
  output [34:0] read_q;
  reg [34:0] read_q;
  initial read_q = 35'h000000000;
  input rst;
  wire rst;
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
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = read_address;
  assign write__addr = 8'h00;
  assign write_address = 8'h00;
  assign write__en = 1'h0;
  assign write_enable = 1'h0;
  assign write__data = 35'h000000000;
  assign write_data = 35'h000000000;
  assign read_data = read_q;
endmodule

module \ska_lane.psum (rst, read_address, write__en, write__addr, write__data, read_q, clk);
  wire [7:0] \$signature__addr ;
  wire [39:0] \$signature__data ;
  input clk;
  wire clk;
  input [7:0] read_address;
  wire [7:0] read_address;
  (* init = 40'h0000000000 *)
  wire [39:0] read_data;
  output [39:0] read_q;
  reg [39:0] read_q;
  initial read_q = 40'h0000000000;
  input rst;
  wire rst;
  input [7:0] write__addr;
  wire [7:0] write__addr;
  input [39:0] write__data;
  wire [39:0] write__data;
  input write__en;
  wire write__en;
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
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_lane.state (rst, read_address, write__addr, write__en, write__data, read_q, clk);
  wire [10:0] \$signature__addr ;
  wire [31:0] \$signature__data ;
  input clk;
  wire clk;
  input [10:0] read_address;
  wire [10:0] read_address;
  (* init = 32'd0 *)
  wire [31:0] read_data;
  wire [15:0] \read_data.d ;
  wire [15:0] \read_data.z ;
  output [31:0] read_q;
  reg [31:0] read_q;
  initial read_q = 32'd0;
  input rst;
  wire rst;
  input [10:0] write__addr;
  wire [10:0] write__addr;
  input [31:0] write__data;
  wire [31:0] write__data;
  input write__en;
  wire write__en;
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
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
  assign \write_data.z  = write__data[15:0];
  assign \write_data.d  = write__data[31:16];
  assign \read_data.z  = read_q[15:0];
  assign \read_data.d  = read_q[31:16];
endmodule

module \ska_lane.sums (rst, first, ahead, z_prev, d_prev, clear, z, d, zp, z_dd_q, z_z_q, dd_dd_q, dz_dz_q, dz_d_q, dz_zp_q, clk);
  reg unused_5_;
  initial unused_5_ = 0;
  wire net_1 ;
  wire [45:0] net_10 ;
  wire [45:0] net_11 ;
  wire [46:0] net_12 ;
  wire [46:0] net_13 ;
  wire [46:0] net_14 ;
  wire [75:0] net_15 ;
  reg [44:0] net_16 ;
  reg [44:0] net_17 ;
  reg [45:0] net_18 ;
  reg [45:0] net_19 ;
  wire net_2 ;
  reg [45:0] net_20 ;
  reg [74:0] net_21 ;
  wire [15:0] net_3 ;
  wire [15:0] net_4 ;
  wire [16:0] net_5 ;
  wire [16:0] net_6 ;
  wire [16:0] net_7 ;
  wire [16:0] net_8 ;
  wire [46:0] net_9 ;
  (* init = 16'h0000 *)
  wire [15:0] a;
  (* init = 16'h0000 *)
  wire [15:0] \a$32 ;
  (* init = 17'h00000 *)
  wire [16:0] \a$35 ;
  (* init = 17'h00000 *)
  wire [16:0] \a$38 ;
  (* init = 17'h00000 *)
  wire [16:0] \a$41 ;
  (* init = 47'h000000000000 *)
  wire [46:0] \a$44 ;
  input ahead;
  wire ahead;
  (* init = 17'h00000 *)
  wire [16:0] b;
  (* init = 16'h0000 *)
  wire [15:0] \b$33 ;
  (* init = 17'h00000 *)
  wire [16:0] \b$36 ;
  (* init = 17'h00000 *)
  wire [16:0] \b$39 ;
  (* init = 16'h0000 *)
  wire [15:0] \b$42 ;
  (* init = 17'h00000 *)
  wire [16:0] \b$45 ;
  reg changing_q;
  initial changing_q = 1'h0;
  input [5:0] clear;
  wire [5:0] clear;
  input clk;
  wire clk;
  input [15:0] d;
  wire [15:0] d;
  input [15:0] d_prev;
  wire [15:0] d_prev;
  reg [15:0] d_q;
  initial d_q = 16'h0000;
  (* init = 46'h000000000000 *)
  wire [45:0] dd_dd;
  output [45:0] dd_dd_q;
  reg [45:0] dd_dd_q;
  initial dd_dd_q = 46'h000000000000;
  reg [16:0] dd_q;
  initial dd_q = 17'h00000;
  (* init = 46'h000000000000 *)
  wire [45:0] dz_d;
  output [45:0] dz_d_q;
  reg [45:0] dz_d_q;
  initial dz_d_q = 46'h000000000000;
  (* init = 46'h000000000000 *)
  wire [45:0] dz_dz;
  output [45:0] dz_dz_q;
  reg [45:0] dz_dz_q;
  initial dz_dz_q = 46'h000000000000;
  reg [16:0] dz_q;
  initial dz_q = 17'h00000;
  (* init = 75'h0000000000000000000 *)
  wire [74:0] dz_zp;
  output [74:0] dz_zp_q;
  reg [74:0] dz_zp_q;
  initial dz_zp_q = 75'h0000000000000000000;
  input first;
  wire first;
  wire [32:0] product;
  wire [31:0] \product$20 ;
  wire [33:0] \product$22 ;
  wire [33:0] \product$24 ;
  wire [32:0] \product$26 ;
  wire [63:0] \product$28 ;
  input rst;
  wire rst;
  reg valid_q;
  initial valid_q = 1'h0;
  input [15:0] z;
  wire [15:0] z;
  (* init = 45'h000000000000 *)
  wire [44:0] z_dd;
  output [44:0] z_dd_q;
  reg [44:0] z_dd_q;
  initial z_dd_q = 45'h000000000000;
  input [15:0] z_prev;
  wire [15:0] z_prev;
  reg [15:0] z_q;
  initial z_q = 16'h0000;
  (* init = 45'h000000000000 *)
  wire [44:0] z_z;
  output [44:0] z_z_q;
  reg [44:0] z_z_q;
  initial z_z_q = 45'h000000000000;
  input [46:0] zp;
  wire [46:0] zp;
  reg [46:0] zp_q;
  initial zp_q = 47'h000000000000;
  assign net_1  = ~ first;
  assign net_2  = ahead & net_1 ;
  assign net_3  = valid_q ? z : 16'h0000;
  assign net_4  = valid_q ? d : 16'h0000;
  assign net_5  = $signed(z) - $signed(z_prev);
  assign net_6  = changing_q ? net_5  : 17'h00000;
  assign net_7  = d - d_prev;
  assign net_8  = changing_q ? net_7  : 17'h00000;
  assign net_9  = changing_q ? zp : 47'h000000000000;
  assign net_10  = $signed(z_dd_q) + $signed(product);
  assign net_11  = $signed(z_z_q) + $signed(\product$20 );
  assign net_12  = $signed(dd_dd_q) + $signed(\product$22 );
  assign net_13  = $signed(dz_dz_q) + $signed(\product$24 );
  assign net_14  = $signed(dz_d_q) + $signed(\product$26 );
  assign net_15  = $signed(dz_zp_q) + $signed(\product$28 );
  always @(posedge clk)
    valid_q <= ahead;
  always @(posedge clk)
    changing_q <= net_2 ;
  always @(posedge clk)
    z_q <= net_3 ;
  always @(posedge clk)
    d_q <= net_4 ;
  always @(posedge clk)
    dz_q <= net_6 ;
  always @(posedge clk)
    dd_q <= net_8 ;
  always @(posedge clk)
    zp_q <= net_9 ;
  always @(posedge clk)
    z_dd_q <= net_16 ;
  always @(posedge clk)
    z_z_q <= net_17 ;
  always @(posedge clk)
    dd_dd_q <= net_18 ;
  always @(posedge clk)
    dz_dz_q <= net_19 ;
  always @(posedge clk)
    dz_d_q <= net_20 ;
  always @(posedge clk)
    dz_zp_q <= net_21 ;
  \ska_lane.sums.dd_dd$49  \dd_dd$49  (
    .a(dd_q),
    .clk(clk),
    .product_d5_q(\product$22 ),
    .rst(rst)
  );
  \ska_lane.sums.dz_d$51  \dz_d$51  (
    .a(dz_q),
    .b(d_q),
    .clk(clk),
    .product(\product$26 ),
    .rst(rst)
  );
  \ska_lane.sums.dz_dz$50  \dz_dz$50  (
    .a(dz_q),
    .clk(clk),
    .product(\product$24 ),
    .rst(rst)
  );
  \ska_lane.sums.dz_zp$52  \dz_zp$52  (
    .a(zp_q),
    .b(dz_q),
    .clk(clk),
    .product(\product$28 ),
    .rst(rst)
  );
  \ska_lane.sums.z_dd$47  \z_dd$47  (
    .a(z_q),
    .b(dd_q),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  \ska_lane.sums.z_z$48  \z_z$48  (
    .a(z_q),
    .clk(clk),
    .product_d4_q(\product$20 ),
    .rst(rst)
  );
  always @* begin
    if (unused_5_) begin end
    (* full_case = 32'd1 *)
    if (clear[0]) begin
      net_16  = 45'h000000000000;
    end else begin
      net_16  = net_10 [44:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    (* full_case = 32'd1 *)
    if (clear[1]) begin
      net_17  = 45'h000000000000;
    end else begin
      net_17  = net_11 [44:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    (* full_case = 32'd1 *)
    if (clear[2]) begin
      net_18  = 46'h000000000000;
    end else begin
      net_18  = net_12 [45:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    (* full_case = 32'd1 *)
    if (clear[3]) begin
      net_19  = 46'h000000000000;
    end else begin
      net_19  = net_13 [45:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    (* full_case = 32'd1 *)
    if (clear[4]) begin
      net_20  = 46'h000000000000;
    end else begin
      net_20  = net_14 [45:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    (* full_case = 32'd1 *)
    if (clear[5]) begin
      net_21  = 75'h0000000000000000000;
    end else begin
      net_21  = net_15 [74:0];
    end
  end
  assign a = z_q;
  assign b = dd_q;
  assign z_dd = z_dd_q;
  assign \a$32  = z_q;
  assign \b$33  = z_q;
  assign z_z = z_z_q;
  assign \a$35  = dd_q;
  assign \b$36  = dd_q;
  assign dd_dd = dd_dd_q;
  assign \a$38  = dz_q;
  assign \b$39  = dz_q;
  assign dz_dz = dz_dz_q;
  assign \a$41  = dz_q;
  assign \b$42  = d_q;
  assign dz_d = dz_d_q;
  assign \a$44  = zp_q;
  assign \b$45  = dz_q;
  assign dz_zp = dz_zp_q;
endmodule

module \ska_lane.sums.dd_dd$49 (rst, a, product_d5_q, clk);
  wire [33:0] net_1 ;
  input [16:0] a;
  wire [16:0] a;
  reg [16:0] a_q;
  initial a_q = 17'h00000;
  wire [16:0] b;
  reg [16:0] b_q;
  initial b_q = 17'h00000;
  input clk;
  wire clk;
  (* init = 34'h000000000 *)
  wire [33:0] product;
  reg [33:0] product_d1_q;
  initial product_d1_q = 34'h000000000;
  reg [33:0] product_d2_q;
  initial product_d2_q = 34'h000000000;
  reg [33:0] product_d3_q;
  initial product_d3_q = 34'h000000000;
  reg [33:0] product_d4_q;
  initial product_d4_q = 34'h000000000;
  output [33:0] product_d5_q;
  reg [33:0] product_d5_q;
  initial product_d5_q = 34'h000000000;
  input rst;
  wire rst;
  assign net_1  = $signed(a_q) * $signed(b_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= a;
  always @(posedge clk)
    product_d1_q <= net_1 ;
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

module \ska_lane.sums.dz_d$51 (rst, product, b, a, clk);
  wire [32:0] net_1 ;
  wire [33:0] net_2 ;
  input [16:0] a;
  wire [16:0] a;
  reg [16:0] a_q;
  initial a_q = 17'h00000;
  input [15:0] b;
  wire [15:0] b;
  reg [15:0] b_q;
  initial b_q = 16'h0000;
  input clk;
  wire clk;
  reg [32:0] partial_0_0_d1_q;
  initial partial_0_0_d1_q = 33'h000000000;
  reg [32:0] partial_0_0_q;
  initial partial_0_0_q = 33'h000000000;
  output [32:0] product;
  wire [32:0] product;
  input rst;
  wire rst;
  assign net_1  = $signed(a_q) * $signed({ 1'h0, b_q });
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= net_1 ;
  always @(posedge clk)
    partial_0_0_d1_q <= partial_0_0_q;
  assign product = net_2 [32:0];
  assign net_2  = { partial_0_0_d1_q[32], partial_0_0_d1_q };
endmodule

module \ska_lane.sums.dz_dz$50 (rst, product, a, clk);
  wire [33:0] net_1 ;
  wire [34:0] net_2 ;
  input [16:0] a;
  wire [16:0] a;
  reg [16:0] a_q;
  initial a_q = 17'h00000;
  wire [16:0] b;
  reg [16:0] b_q;
  initial b_q = 17'h00000;
  input clk;
  wire clk;
  reg [33:0] partial_0_0_d1_q;
  initial partial_0_0_d1_q = 34'h000000000;
  reg [33:0] partial_0_0_q;
  initial partial_0_0_q = 34'h000000000;
  output [33:0] product;
  wire [33:0] product;
  input rst;
  wire rst;
  assign net_1  = $signed(a_q) * $signed(b_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= a;
  always @(posedge clk)
    partial_0_0_q <= net_1 ;
  always @(posedge clk)
    partial_0_0_d1_q <= partial_0_0_q;
  assign b = a;
  assign product = net_2 [33:0];
  assign net_2  = { partial_0_0_d1_q[33], partial_0_0_d1_q };
endmodule

module \ska_lane.sums.dz_zp$52 (rst, product, b, a, clk);
  wire [33:0] net_1 ;
  wire [33:0] net_2 ;
  wire [29:0] net_3 ;
  wire [36:0] net_4 ;
  wire [30:0] net_5 ;
  wire [64:0] net_6 ;
  input [46:0] a;
  wire [46:0] a;
  reg [46:0] a_q;
  initial a_q = 47'h000000000000;
  input [16:0] b;
  wire [16:0] b;
  reg [16:0] b_q;
  initial b_q = 17'h00000;
  input clk;
  wire clk;
  reg [33:0] partial_0_0_d1_q;
  initial partial_0_0_d1_q = 34'h000000000;
  reg [33:0] partial_0_0_q;
  initial partial_0_0_q = 34'h000000000;
  reg [33:0] partial_1_0_d1_q;
  initial partial_1_0_d1_q = 34'h000000000;
  reg [33:0] partial_1_0_q;
  initial partial_1_0_q = 34'h000000000;
  reg [29:0] partial_2_0_d1_q;
  initial partial_2_0_d1_q = 30'h00000000;
  reg [29:0] partial_2_0_q;
  initial partial_2_0_q = 30'h00000000;
  output [63:0] product;
  wire [63:0] product;
  input rst;
  wire rst;
  reg [52:0] sum_1_0_q;
  initial sum_1_0_q = 53'h00000000000000;
  reg [29:0] sum_1_1_d1_q;
  initial sum_1_1_d1_q = 30'h00000000;
  reg [63:0] sum_2_0_q;
  initial sum_2_0_q = 64'h0000000000000000;
  assign net_4  = $signed(partial_0_0_d1_q[33:17]) + $signed(partial_1_0_d1_q);
  assign net_5  = $signed(sum_1_0_q[52:34]) + $signed(sum_1_1_d1_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= net_1 ;
  always @(posedge clk)
    partial_0_0_d1_q <= partial_0_0_q;
  always @(posedge clk)
    partial_1_0_q <= net_2 ;
  always @(posedge clk)
    partial_1_0_d1_q <= partial_1_0_q;
  always @(posedge clk)
    partial_2_0_q <= net_3 ;
  always @(posedge clk)
    partial_2_0_d1_q <= partial_2_0_q;
  always @(posedge clk)
    sum_1_0_q <= { net_4 [35:0], partial_0_0_d1_q[16:0] };
  always @(posedge clk)
    sum_1_1_d1_q <= partial_2_0_d1_q;
  always @(posedge clk)
    sum_2_0_q <= { net_5 [29:0], sum_1_0_q[33:0] };
  assign net_1  = $signed({ 1'h0, a_q[16:0] }) * $signed(b_q);
  assign net_2  = $signed({ 1'h0, a_q[33:17] }) * $signed(b_q);
  assign net_3  = $signed(a_q[46:34]) * $signed(b_q);
  assign product = net_6 [63:0];
  assign net_6  = { sum_2_0_q[63], sum_2_0_q };
endmodule

module \ska_lane.sums.z_dd$47 (rst, product, a, b, clk);
  wire [32:0] net_1 ;
  wire [33:0] net_2 ;
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
  reg [32:0] partial_0_0_d1_q;
  initial partial_0_0_d1_q = 33'h000000000;
  reg [32:0] partial_0_0_q;
  initial partial_0_0_q = 33'h000000000;
  output [32:0] product;
  wire [32:0] product;
  input rst;
  wire rst;
  assign net_1  = $signed(a_q) * $signed(b_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= net_1 ;
  always @(posedge clk)
    partial_0_0_d1_q <= partial_0_0_q;
  assign product = net_2 [32:0];
  assign net_2  = { partial_0_0_d1_q[32], partial_0_0_d1_q };
endmodule

module \ska_lane.sums.z_z$48 (rst, a, product_d4_q, clk);
  wire [31:0] net_1 ;
  input [15:0] a;
  wire [15:0] a;
  reg [15:0] a_q;
  initial a_q = 16'h0000;
  wire [15:0] b;
  reg [15:0] b_q;
  initial b_q = 16'h0000;
  input clk;
  wire clk;
  (* init = 32'd0 *)
  wire [31:0] product;
  reg [31:0] product_d1_q;
  initial product_d1_q = 32'd0;
  reg [31:0] product_d2_q;
  initial product_d2_q = 32'd0;
  reg [31:0] product_d3_q;
  initial product_d3_q = 32'd0;
  output [31:0] product_d4_q;
  reg [31:0] product_d4_q;
  initial product_d4_q = 32'd0;
  input rst;
  wire rst;
  assign net_1  = $signed(a_q) * $signed(b_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= a;
  always @(posedge clk)
    product_d1_q <= net_1 ;
  always @(posedge clk)
    product_d2_q <= product_d1_q;
  always @(posedge clk)
    product_d3_q <= product_d2_q;
  always @(posedge clk)
    product_d4_q <= product_d3_q;
  assign b = a;
  assign product = product_d4_q;
endmodule

module \ska_lane.updater (rst, b, a, w, cut, w_next, overflow, clk);
  reg unused_6_;
  initial unused_6_ = 0;
  wire [40:0] net_1 ;
  wire net_10 ;
  wire net_100 ;
  wire [15:0] net_101 ;
  wire net_102 ;
  wire [15:0] net_103 ;
  wire net_104 ;
  wire [15:0] net_105 ;
  wire net_106 ;
  wire [15:0] net_107 ;
  wire net_108 ;
  wire [3:0] net_109 ;
  wire net_11 ;
  wire net_110 ;
  wire net_111 ;
  wire net_112 ;
  wire [3:0] net_113 ;
  wire net_114 ;
  wire [3:0] net_115 ;
  wire net_116 ;
  wire [3:0] net_117 ;
  wire net_118 ;
  wire [3:0] net_119 ;
  wire net_12 ;
  wire net_120 ;
  wire net_121 ;
  wire net_122 ;
  wire net_123 ;
  wire [26:0] net_124 ;
  wire [26:0] net_125 ;
  wire net_126 ;
  wire net_127 ;
  wire net_128 ;
  wire net_129 ;
  wire net_13 ;
  wire net_130 ;
  wire net_131 ;
  wire net_132 ;
  wire net_133 ;
  wire net_134 ;
  wire net_135 ;
  wire net_136 ;
  wire net_137 ;
  wire net_138 ;
  wire [23:0] net_139 ;
  wire net_14 ;
  reg [23:0] net_140 ;
  wire net_15 ;
  wire net_16 ;
  wire net_17 ;
  wire net_18 ;
  wire net_19 ;
  wire [40:0] net_2 ;
  wire net_20 ;
  wire net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire net_24 ;
  wire net_25 ;
  wire net_26 ;
  wire net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire [40:0] net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire net_35 ;
  wire net_36 ;
  wire net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire [40:0] net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire net_42 ;
  wire net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire net_47 ;
  wire net_48 ;
  wire net_49 ;
  wire [40:0] net_5 ;
  wire net_50 ;
  wire net_51 ;
  wire net_52 ;
  wire net_53 ;
  wire net_54 ;
  wire net_55 ;
  wire net_56 ;
  wire net_57 ;
  wire net_58 ;
  wire net_59 ;
  wire [40:0] net_6 ;
  wire net_60 ;
  wire net_61 ;
  wire net_62 ;
  wire net_63 ;
  wire net_64 ;
  wire net_65 ;
  wire net_66 ;
  wire net_67 ;
  wire net_68 ;
  wire net_69 ;
  wire net_7 ;
  wire net_70 ;
  wire net_71 ;
  wire net_72 ;
  wire net_73 ;
  wire net_74 ;
  wire net_75 ;
  wire net_76 ;
  wire net_77 ;
  wire net_78 ;
  wire net_79 ;
  wire net_8 ;
  wire net_80 ;
  wire net_81 ;
  wire net_82 ;
  wire net_83 ;
  wire net_84 ;
  wire net_85 ;
  wire net_86 ;
  wire net_87 ;
  wire net_88 ;
  wire net_89 ;
  wire net_9 ;
  wire net_90 ;
  wire net_91 ;
  wire net_92 ;
  wire net_93 ;
  wire net_94 ;
  wire net_95 ;
  wire net_96 ;
  wire net_97 ;
  wire net_98 ;
  wire net_99 ;
  input [39:0] a;
  wire [39:0] a;
  wire [39:0] \a$1 ;
  reg [1:0] amount_0_d1_q;
  initial amount_0_d1_q = 2'h0;
  reg [1:0] amount_1_d1_q;
  initial amount_1_d1_q = 2'h0;
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
  reg huge_1_q;
  initial huge_1_q = 1'h0;
  wire huge_2_next;
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
  reg [2:0] ones_0_d1_q;
  initial ones_0_d1_q = 3'h0;
  reg [2:0] ones_1_d1_q;
  initial ones_1_d1_q = 3'h0;
  reg [3:0] others_0_d1_q;
  initial others_0_d1_q = 4'h0;
  reg [3:0] others_1_d1_q;
  initial others_1_d1_q = 4'h0;
  output overflow;
  reg overflow;
  initial overflow = 1'h0;
  (* init = 1'h0 *)
  wire overflow_q;
  wire [57:0] product;
  input rst;
  wire rst;
  wire sticky_0_next;
  reg sticky_0_q;
  initial sticky_0_q = 1'h0;
  wire sticky_1_next;
  reg sticky_1_q;
  initial sticky_1_q = 1'h0;
  wire sticky_2_next;
  reg sticky_2_q;
  initial sticky_2_q = 1'h0;
  reg [25:0] total_q;
  initial total_q = 26'h0000000;
  wire [40:0] value_0_next;
  reg [40:0] value_0_q;
  initial value_0_q = 41'h00000000000;
  reg [28:0] value_1_next;
  reg [28:0] value_1_q;
  initial value_1_q = 29'h00000000;
  reg [25:0] value_2_next;
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
  reg [23:0] w_d8_q;
  initial w_d8_q = 24'h000000;
  reg [23:0] w_late_d1_q;
  initial w_late_d1_q = 24'h000000;
  output [23:0] w_next;
  reg [23:0] w_next;
  initial w_next = 24'h000000;
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
  reg [3:0] ways_d1_q;
  initial ways_d1_q = 4'h0;
  assign net_1  = { product[39:0], 1'h0 } & {41{ways_d1_q[0]}};
  assign net_2  = product[55:15] & {41{ways_d1_q[1]}};
  assign net_3  = net_1  | net_2 ;
  assign net_4  = { {14{product[57]}}, product[57:31] } & {41{ways_d1_q[2]}};
  assign net_5  = net_3  | net_4 ;
  assign net_6  = { {30{product[57]}}, product[57:47] } & {41{ways_d1_q[3]}};
  assign value_0_next = net_5  | net_6 ;
  assign net_7  = amount_0_d1_q > 1'h0;
  assign net_8  = net_7  & ones_0_d1_q[0];
  assign net_9  = amount_0_d1_q > 1'h1;
  assign net_10  = net_9  & ones_0_d1_q[1];
  assign net_11  = amount_0_d1_q > 2'h2;
  assign net_12  = net_11  & ones_0_d1_q[2];
  assign net_13  = | { net_12 , net_10 , net_8  };
  assign sticky_1_next = sticky_0_q | net_13 ;
  assign net_14  = amount_0_d1_q <= 1'h0;
  assign net_15  = net_14  & others_0_d1_q[0];
  assign net_16  = amount_0_d1_q <= 1'h1;
  assign net_17  = net_16  & others_0_d1_q[1];
  assign net_18  = amount_0_d1_q <= 2'h2;
  assign net_19  = net_18  & others_0_d1_q[2];
  assign net_20  = amount_0_d1_q <= 2'h3;
  assign net_21  = net_20  & others_0_d1_q[3];
  assign net_22  = | { net_21 , net_19 , net_17 , net_15  };
  assign huge_1_next = huge_0_q | net_22 ;
  assign net_23  = amount_1_d1_q > 1'h0;
  assign net_24  = net_23  & ones_1_d1_q[0];
  assign net_25  = amount_1_d1_q > 1'h1;
  assign net_26  = net_25  & ones_1_d1_q[1];
  assign net_27  = amount_1_d1_q > 2'h2;
  assign net_28  = net_27  & ones_1_d1_q[2];
  assign net_29  = | { net_28 , net_26 , net_24  };
  assign net_30  = sticky_1_q | net_29 ;
  assign net_31  = cut_2_d7_q > 1'h0;
  assign net_35  = net_31  & net_32 ;
  assign net_36  = cut_2_d7_q > 1'h1;
  assign net_40  = net_36  & net_38 ;
  assign net_41  = cut_2_d7_q > 2'h2;
  assign net_45  = net_41  & net_44 ;
  assign net_46  = | { net_45 , net_40 , net_35  };
  assign sticky_2_next = net_30  | net_46 ;
  assign net_47  = amount_1_d1_q <= 1'h0;
  assign net_48  = net_47  & others_1_d1_q[0];
  assign net_49  = amount_1_d1_q <= 1'h1;
  assign net_50  = net_49  & others_1_d1_q[1];
  assign net_51  = amount_1_d1_q <= 2'h2;
  assign net_52  = net_51  & others_1_d1_q[2];
  assign net_53  = amount_1_d1_q <= 2'h3;
  assign net_54  = net_53  & others_1_d1_q[3];
  assign net_55  = | { net_54 , net_52 , net_50 , net_48  };
  assign net_56  = huge_1_q | net_55 ;
  assign net_57  = cut_2_d7_q <= 1'h0;
  assign net_58  = value_1_q[25] ^ value_1_q[28];
  assign net_60  = value_1_q[26] ^ value_1_q[28];
  assign net_62  = value_1_q[27] ^ value_1_q[28];
  assign net_64  = value_1_q[28] ^ value_1_q[28];
  assign net_66  = net_57  & net_59 ;
  assign net_67  = cut_2_d7_q <= 1'h1;
  assign net_68  = value_1_q[25] ^ value_1_q[28];
  assign net_70  = value_1_q[26] ^ value_1_q[28];
  assign net_72  = value_1_q[27] ^ value_1_q[28];
  assign net_74  = value_1_q[28] ^ value_1_q[28];
  assign net_76  = net_67  & net_71 ;
  assign net_77  = cut_2_d7_q <= 2'h2;
  assign net_78  = value_1_q[25] ^ value_1_q[28];
  assign net_80  = value_1_q[26] ^ value_1_q[28];
  assign net_82  = value_1_q[27] ^ value_1_q[28];
  assign net_84  = value_1_q[28] ^ value_1_q[28];
  assign net_86  = net_77  & net_83 ;
  assign net_87  = cut_2_d7_q <= 2'h3;
  assign net_88  = value_1_q[25] ^ value_1_q[28];
  assign net_90  = value_1_q[26] ^ value_1_q[28];
  assign net_92  = value_1_q[27] ^ value_1_q[28];
  assign net_94  = value_1_q[28] ^ value_1_q[28];
  assign net_96  = net_87  & net_95 ;
  assign net_97  = | { net_96 , net_86 , net_76 , net_66  };
  assign huge_2_next = net_56  | net_97 ;
  assign net_98  = | { product[14:0], 1'h0 };
  assign net_99  = | product[30:15];
  assign net_100  = | product[46:31];
  assign net_101  = product[54:39] ^ {16{product[57]}};
  assign net_102  = | net_101 ;
  assign net_103  = { {13{product[57]}}, product[57:55] } ^ {16{product[57]}};
  assign net_104  = | net_103 ;
  assign net_105  = {16{product[57]}} ^ {16{product[57]}};
  assign net_106  = | net_105 ;
  assign net_107  = {16{product[57]}} ^ {16{product[57]}};
  assign net_108  = | net_107 ;
  assign net_109  = 1'h1 << way_d4_q;
  assign net_110  = | value_0_q[3:0];
  assign net_111  = | value_0_q[7:4];
  assign net_112  = | value_0_q[11:8];
  assign net_113  = value_0_q[31:28] ^ {4{value_0_q[40]}};
  assign net_114  = | net_113 ;
  assign net_115  = value_0_q[35:32] ^ {4{value_0_q[40]}};
  assign net_116  = | net_115 ;
  assign net_117  = value_0_q[39:36] ^ {4{value_0_q[40]}};
  assign net_118  = | net_117 ;
  assign net_119  = {4{value_0_q[40]}} ^ {4{value_0_q[40]}};
  assign net_120  = | net_119 ;
  assign net_121  = value_2_q[1] ^ w_d8_q[0];
  assign net_122  = sticky_2_q | net_121 ;
  assign net_123  = value_2_q[0] & net_122 ;
  assign net_124  = $signed({ w_late_d1_q, 1'h1 }) + $signed({ kept_d1_q, carry_q });
  assign net_126  = & total_q[25:23];
  assign net_127  = | total_q[25:23];
  assign net_128  = ~ net_127 ;
  assign net_129  = net_126  | net_128 ;
  assign net_130  = ~ net_129 ;
  assign net_131  = huge_d2_q | net_130 ;
  assign net_132  = & total_q[25:23];
  assign net_133  = | total_q[25:23];
  assign net_134  = ~ net_133 ;
  assign net_135  = net_132  | net_134 ;
  assign net_136  = ~ net_135 ;
  assign net_137  = huge_d2_q | net_136 ;
  assign net_138  = huge_d2_q ? negative_d2_q : total_q[25];
  assign net_139  = net_138  ? 24'h800000 : 24'h7fffff;
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
    ones_0_d1_q <= { net_100 , net_99 , net_98  };
  always @(posedge clk)
    others_0_d1_q <= { net_108 , net_106 , net_104 , net_102  };
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
    ways_d1_q <= net_109 ;
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
    ones_1_d1_q <= { net_112 , net_111 , net_110  };
  always @(posedge clk)
    others_1_d1_q <= { net_120 , net_118 , net_116 , net_114  };
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
    carry_q <= net_123 ;
  always @(posedge clk)
    kept_d1_q <= value_2_q[25:1];
  always @(posedge clk)
    w_late_d1_q <= w_d8_q;
  always @(posedge clk)
    total_q <= net_125 [25:0];
  always @(posedge clk)
    huge_d1_q <= huge_2_q;
  always @(posedge clk)
    huge_d2_q <= huge_d1_q;
  always @(posedge clk)
    negative_d1_q <= negative_early_d3_q;
  always @(posedge clk)
    negative_d2_q <= negative_d1_q;
  always @(posedge clk)
    w_next <= net_140 ;
  always @(posedge clk)
    overflow <= net_131 ;
  \ska_lane.updater.product$79  \product$79  (
    .a(a),
    .b(b),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  always @* begin
    if (unused_6_) begin end
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
    if (unused_6_) begin end
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
    if (unused_6_) begin end
    net_140  = total_q[23:0];
    if (net_137 ) begin
      net_140  = net_139 ;
    end
  end
  assign \a$1  = a;
  assign mantissa = b;
  assign w_next_q = w_next;
  assign overflow_q = overflow;
  assign sticky_0_next = 1'h0;
  assign huge_0_next = 1'h0;
  assign net_32  = value_1_q[0];
  assign net_33  = value_1_q[1];
  assign net_34  = value_1_q[2];
  assign net_37  = value_1_q[0];
  assign net_38  = value_1_q[1];
  assign net_39  = value_1_q[2];
  assign net_42  = value_1_q[0];
  assign net_43  = value_1_q[1];
  assign net_44  = value_1_q[2];
  assign net_59  = net_58 ;
  assign net_61  = net_60 ;
  assign net_63  = net_62 ;
  assign net_65  = net_64 ;
  assign net_69  = net_68 ;
  assign net_71  = net_70 ;
  assign net_73  = net_72 ;
  assign net_75  = net_74 ;
  assign net_79  = net_78 ;
  assign net_81  = net_80 ;
  assign net_83  = net_82 ;
  assign net_85  = net_84 ;
  assign net_89  = net_88 ;
  assign net_91  = net_90 ;
  assign net_93  = net_92 ;
  assign net_95  = net_94 ;
  assign net_125  = { net_124 [26], net_124 [26:1] };
endmodule

module \ska_lane.updater.product$79 (rst, product, b, a, clk);
  wire [33:0] net_1 ;
  wire [22:0] net_2 ;
  wire [33:0] net_3 ;
  wire [40:0] net_4 ;
  wire [41:0] net_5 ;
  wire [41:0] net_6 ;
  wire [58:0] net_7 ;
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
  reg [33:0] partial_0_0_d1_q;
  initial partial_0_0_d1_q = 34'h000000000;
  reg [33:0] partial_0_0_q;
  initial partial_0_0_q = 34'h000000000;
  reg [22:0] partial_0_1_d1_q;
  initial partial_0_1_d1_q = 23'h000000;
  reg [22:0] partial_0_1_q;
  initial partial_0_1_q = 23'h000000;
  reg [33:0] partial_1_0_d1_q;
  initial partial_1_0_d1_q = 34'h000000000;
  reg [33:0] partial_1_0_q;
  initial partial_1_0_q = 34'h000000000;
  reg [39:0] partial_2_0_d1_q;
  initial partial_2_0_d1_q = 40'h0000000000;
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
  assign net_3  = a_q[33:17] * b_q[16:0];
  assign net_4  = { a_q[39], a_q } & { 1'h0, {40{b_q[17]}} };
  assign net_5  = $signed({ partial_0_1_d1_q, partial_0_0_d1_q[33:17] }) + $signed({ 1'h0, partial_1_0_d1_q });
  assign net_6  = $signed(sum_1_0_q[57:17]) + $signed(sum_1_1_d1_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= net_1 ;
  always @(posedge clk)
    partial_0_0_d1_q <= partial_0_0_q;
  always @(posedge clk)
    partial_0_1_q <= net_2 ;
  always @(posedge clk)
    partial_0_1_d1_q <= partial_0_1_q;
  always @(posedge clk)
    partial_1_0_q <= net_3 ;
  always @(posedge clk)
    partial_1_0_d1_q <= partial_1_0_q;
  always @(posedge clk)
    partial_2_0_q <= net_4 [39:0];
  always @(posedge clk)
    partial_2_0_d1_q <= partial_2_0_q;
  always @(posedge clk)
    sum_1_0_q <= { net_5 [40:0], partial_0_0_d1_q[16:0] };
  always @(posedge clk)
    sum_1_1_d1_q <= partial_2_0_d1_q;
  always @(posedge clk)
    sum_2_0_q <= { net_6 [40:0], sum_1_0_q[16:0] };
  assign net_1  = a_q[16:0] * b_q[16:0];
  assign net_2  = $signed(a_q[39:34]) * $signed({ 1'h0, b_q[16:0] });
  assign product = net_7 [57:0];
  assign net_7  = { sum_2_0_q[57], sum_2_0_q };
endmodule

module \ska_lane.view (rst, read_address, write__addr, write__en, write__data, read_q, clk);
  wire [8:0] \$signature__addr ;
  wire [16:0] \$signature__data ;
  input clk;
  wire clk;
  input [8:0] read_address;
  wire [8:0] read_address;
  (* init = 17'h00000 *)
  wire [16:0] read_data;
  wire \read_data.overflow ;
  wire [15:0] \read_data.w ;
  output [16:0] read_q;
  reg [16:0] read_q;
  initial read_q = 17'h00000;
  input rst;
  wire rst;
  input [8:0] write__addr;
  wire [8:0] write__addr;
  input [16:0] write__data;
  wire [16:0] write__data;
  input write__en;
  wire write__en;
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
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
  assign \write_data.w  = write__data[15:0];
  assign \write_data.overflow  = write__data[16];
  assign \read_data.w  = read_q[15:0];
  assign \read_data.overflow  = read_q[16];
endmodule

module \ska_lane.view_d (x, y);
  wire [16:0] net_1 ;
  input [15:0] x;
  wire [15:0] x;
  output [15:0] y;
  wire [15:0] y;
  assign y = net_1 [15:0];
  assign net_1  = { 1'h0, x };
endmodule

module \ska_lane.view_w (rst, x, y_q, overflow_q, clk);
  reg unused_7_;
  initial unused_7_ = 0;
  wire [24:0] net_1 ;
  wire [24:0] net_10 ;
  wire [16:0] net_11 ;
  wire [24:0] net_12 ;
  wire [16:0] net_13 ;
  wire [24:0] net_14 ;
  wire [16:0] net_15 ;
  wire net_16 ;
  wire [24:0] net_17 ;
  wire [16:0] net_18 ;
  wire net_19 ;
  wire [24:0] net_2 ;
  wire [24:0] net_20 ;
  wire [16:0] net_21 ;
  wire net_22 ;
  wire [15:0] net_23 ;
  wire [15:0] net_24 ;
  wire net_25 ;
  wire net_26 ;
  wire net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire net_35 ;
  wire net_36 ;
  wire net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire [24:0] net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire net_42 ;
  wire net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire [15:0] net_46 ;
  reg [15:0] net_47 ;
  wire [16:0] net_5 ;
  wire net_6 ;
  wire net_7 ;
  wire [24:0] net_8 ;
  wire [16:0] net_9 ;
  reg above_minus_one_late_q;
  initial above_minus_one_late_q = 1'h0;
  reg above_minus_one_q;
  initial above_minus_one_q = 1'h0;
  reg above_minus_two_late_q;
  initial above_minus_two_late_q = 1'h0;
  reg above_minus_two_q;
  initial above_minus_two_q = 1'h0;
  reg above_zero_late_q;
  initial above_zero_late_q = 1'h0;
  reg above_zero_q;
  initial above_zero_q = 1'h0;
  reg carry_q;
  initial carry_q = 1'h0;
  input clk;
  wire clk;
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
  reg parity_late_q;
  initial parity_late_q = 1'h0;
  reg parity_q;
  initial parity_q = 1'h0;
  reg [14:0] rounded_q;
  initial rounded_q = 15'h0000;
  input rst;
  wire rst;
  reg up_q;
  initial up_q = 1'h0;
  input [23:0] x;
  wire [23:0] x;
  (* init = 16'h0000 *)
  wire [15:0] y;
  output [15:0] y_q;
  reg [15:0] y_q;
  initial y_q = 16'h0000;
  always @(posedge clk)
    above_zero_q <= net_22 ;
  always @(posedge clk)
    rounded_q <= net_23 [14:0];
  always @(posedge clk)
    up_q <= net_24 [15];
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
    y_q <= net_47 ;
  always @(posedge clk)
    overflow_q <= net_35 ;
  assign net_3  = | net_2 [6:0];
  assign net_6  = net_3  | net_5 [0];
  assign net_7  = net_1 [7] & net_6 ;
  assign net_16  = net_15 [16:15] == 2'h2;
  assign net_19  = net_18 [16:15] == 2'h3;
  assign net_22  = ~| net_21 [16:15];
  assign net_23  = low_q + carry_q;
  assign net_24  = low_q + carry_q;
  assign net_25  = parity_late_q ^ up_q;
  assign net_26  = ~ up_q;
  assign net_27  = above_zero_late_q & net_26 ;
  assign net_28  = above_minus_one_late_q & up_q;
  assign net_29  = net_27  | net_28 ;
  assign net_30  = ~ up_q;
  assign net_31  = above_minus_one_late_q & net_30 ;
  assign net_32  = net_29  | net_31 ;
  assign net_33  = above_minus_two_late_q & up_q;
  assign net_34  = net_32  | net_33 ;
  assign net_35  = ~ net_34 ;
  assign net_36  = ~ up_q;
  assign net_37  = above_zero_late_q & net_36 ;
  assign net_38  = above_minus_one_late_q & up_q;
  assign net_39  = net_37  | net_38 ;
  assign net_40  = ~ up_q;
  assign net_41  = above_minus_one_late_q & net_40 ;
  assign net_42  = net_39  | net_41 ;
  assign net_43  = above_minus_two_late_q & up_q;
  assign net_44  = net_42  | net_43 ;
  assign net_45  = ~ net_44 ;
  assign net_46  = low_side_q ? 16'h8000 : 16'h7fff;
  always @(posedge clk)
    carry_q <= net_7 ;
  always @(posedge clk)
    low_q <= net_9 [14:0];
  always @(posedge clk)
    parity_q <= net_11 [15];
  always @(posedge clk)
    negative_q <= net_13 [16];
  always @(posedge clk)
    above_minus_two_q <= net_16 ;
  always @(posedge clk)
    above_minus_one_q <= net_19 ;
  always @* begin
    if (unused_7_) begin end
    net_47  = { net_25 , rounded_q };
    if (net_45 ) begin
      net_47  = net_46 ;
    end
  end
  assign y = y_q;
  assign overflow = overflow_q;
  assign net_1  = { x[23], x };
  assign net_2  = { x[23], x };
  assign net_4  = { x[23], x };
  assign net_5  = { net_4 [23], net_4 [23:8] };
  assign net_8  = { x[23], x };
  assign net_9  = { net_8 [23], net_8 [23:8] };
  assign net_10  = { x[23], x };
  assign net_11  = { net_10 [23], net_10 [23:8] };
  assign net_12  = { x[23], x };
  assign net_13  = { net_12 [23], net_12 [23:8] };
  assign net_14  = { x[23], x };
  assign net_15  = { net_14 [23], net_14 [23:8] };
  assign net_17  = { x[23], x };
  assign net_18  = { net_17 [23], net_17 [23:8] };
  assign net_20  = { x[23], x };
  assign net_21  = { net_20 [23], net_20 [23:8] };
endmodule

module \ska_lane.weights (rst, read_address, write__addr, write__data, write__en, read_q, clk);
  wire [8:0] \$signature__addr ;
  wire [23:0] \$signature__data ;
  input clk;
  wire clk;
  input [8:0] read_address;
  wire [8:0] read_address;
  (* init = 24'h000000 *)
  wire [23:0] read_data;
  output [23:0] read_q;
  reg [23:0] read_q;
  initial read_q = 24'h000000;
  input rst;
  wire rst;
  input [8:0] write__addr;
  wire [8:0] write__addr;
  input [23:0] write__data;
  wire [23:0] write__data;
  input write__en;
  wire write__en;
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
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module ska_core(resume, abort_run, samples, steps, c_mantissa, c_shift, seed, pause, stop_enable, stop_shift, result_layer, result_entry, host_tensor, host_bank, host_address, host_write, host_write_data, host_read, clk, rst, busy
, paused, done, error, cycles, stall_cycles, steps_done, stopped, result, record_valid, record_layer, record_entry, record_value, host_read_valid, host_read_data, start);
  reg unused_1_;
  initial unused_1_ = 0;
  wire net_1 ;
  wire net_10 ;
  wire net_11 ;
  wire net_12 ;
  wire net_13 ;
  wire net_14 ;
  wire net_15 ;
  wire [2:0] net_16 ;
  wire net_17 ;
  wire [3:0] net_18 ;
  wire [1:0] net_19 ;
  wire net_2 ;
  wire [74:0] net_20 ;
  wire [44:0] net_21 ;
  reg net_22 ;
  reg net_23 ;
  reg net_24 ;
  reg net_25 ;
  reg net_26 ;
  reg net_27 ;
  reg net_28 ;
  reg net_29 ;
  wire net_3 ;
  reg net_30 ;
  reg net_31 ;
  reg net_32 ;
  reg net_33 ;
  reg net_34 ;
  reg net_35 ;
  reg net_36 ;
  reg net_37 ;
  reg net_38 ;
  reg net_39 ;
  wire net_4 ;
  reg net_40 ;
  reg net_41 ;
  reg net_42 ;
  reg net_43 ;
  reg net_44 ;
  reg net_45 ;
  reg net_46 ;
  reg net_47 ;
  reg net_48 ;
  reg net_49 ;
  wire net_5 ;
  reg net_50 ;
  reg net_51 ;
  reg net_52 ;
  wire net_53 ;
  wire net_54 ;
  wire net_55 ;
  wire net_56 ;
  wire net_57 ;
  wire [12:0] net_58 ;
  wire [10:0] net_59 ;
  wire [74:0] net_6 ;
  wire net_60 ;
  wire net_61 ;
  wire [8:0] net_62 ;
  wire net_63 ;
  wire [7:0] net_64 ;
  wire net_65 ;
  wire [7:0] net_66 ;
  wire net_67 ;
  wire [10:0] net_68 ;
  wire [7:0] net_69 ;
  wire net_7 ;
  wire net_70 ;
  wire [10:0] net_71 ;
  wire [7:0] net_72 ;
  wire [12:0] net_73 ;
  wire net_74 ;
  wire net_75 ;
  wire net_76 ;
  wire [8:0] net_77 ;
  wire net_78 ;
  wire [8:0] net_79 ;
  wire net_8 ;
  wire [8:0] net_80 ;
  wire net_81 ;
  wire [3:0] net_82 ;
  wire net_83 ;
  wire net_84 ;
  wire net_85 ;
  wire [2:0] net_86 ;
  wire [2:0] net_87 ;
  wire [23:0] net_88 ;
  wire [39:0] net_89 ;
  wire net_9 ;
  wire [39:0] net_90 ;
  wire [39:0] net_91 ;
  wire [39:0] net_92 ;
  wire [39:0] net_93 ;
  wire [39:0] net_94 ;
  wire [39:0] net_95 ;
  wire [39:0] net_96 ;
  input abort_run;
  wire abort_run;
  wire \abort_run$80 ;
  wire begin_forward;
  wire begin_update;
  output busy;
  wire busy;
  wire \busy$49 ;
  reg busy_d1_q;
  initial busy_d1_q = 1'h0;
  input [17:0] c_mantissa;
  wire [17:0] c_mantissa;
  wire [17:0] \c_mantissa$84 ;
  input [5:0] c_shift;
  wire [5:0] c_shift;
  wire [5:0] \c_shift$85 ;
  reg clean_q;
  initial clean_q = 1'h0;
  input clk;
  wire clk;
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
  output [47:0] cycles;
  wire [47:0] cycles;
  wire [47:0] \cycles$92 ;
  reg d_operand_d1_q;
  initial d_operand_d1_q = 1'h0;
  output done;
  wire done;
  wire \done$90 ;
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
  output [2:0] error;
  wire [2:0] error;
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  wire [2:0] \error$91 ;
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
  input [12:0] host_address;
  wire [12:0] host_address;
  wire [12:0] \host_address$96 ;
  input [2:0] host_bank;
  wire [2:0] host_bank;
  wire [2:0] \host_bank$95 ;
  wire [23:0] host_out_0;
  wire [23:0] host_out_1;
  wire [23:0] host_out_2;
  wire [23:0] host_out_3;
  wire [23:0] host_out_4;
  wire [23:0] host_out_5;
  wire [23:0] host_out_6;
  wire [23:0] host_out_7;
  input host_read;
  wire host_read;
  reg host_read_d1_q;
  initial host_read_d1_q = 1'h0;
  output [23:0] host_read_data;
  wire [23:0] host_read_data;
  output host_read_valid;
  reg host_read_valid;
  initial host_read_valid = 1'h0;
  reg host_read_valid_d10_q;
  initial host_read_valid_d10_q = 1'h0;
  reg host_read_valid_d11_q;
  initial host_read_valid_d11_q = 1'h0;
  reg host_read_valid_d12_q;
  initial host_read_valid_d12_q = 1'h0;
  reg host_read_valid_d13_q;
  initial host_read_valid_d13_q = 1'h0;
  reg host_read_valid_d14_q;
  initial host_read_valid_d14_q = 1'h0;
  reg host_read_valid_d15_q;
  initial host_read_valid_d15_q = 1'h0;
  reg host_read_valid_d16_q;
  initial host_read_valid_d16_q = 1'h0;
  (* init = 1'h0 *)
  wire host_read_valid_d17_q;
  reg host_read_valid_d1_q;
  initial host_read_valid_d1_q = 1'h0;
  reg host_read_valid_d2_q;
  initial host_read_valid_d2_q = 1'h0;
  reg host_read_valid_d3_q;
  initial host_read_valid_d3_q = 1'h0;
  reg host_read_valid_d4_q;
  initial host_read_valid_d4_q = 1'h0;
  reg host_read_valid_d5_q;
  initial host_read_valid_d5_q = 1'h0;
  reg host_read_valid_d6_q;
  initial host_read_valid_d6_q = 1'h0;
  reg host_read_valid_d7_q;
  initial host_read_valid_d7_q = 1'h0;
  reg host_read_valid_d8_q;
  initial host_read_valid_d8_q = 1'h0;
  reg host_read_valid_d9_q;
  initial host_read_valid_d9_q = 1'h0;
  (* enum_base_type = "HostTensor" *)
  (* enum_value_000 = "X" *)
  (* enum_value_001 = "W" *)
  (* enum_value_010 = "B" *)
  (* enum_value_011 = "Z" *)
  (* enum_value_100 = "D" *)
  (* enum_value_101 = "G" *)
  input [2:0] host_tensor;
  wire [2:0] host_tensor;
  (* enum_base_type = "HostTensor" *)
  (* enum_value_000 = "X" *)
  (* enum_value_001 = "W" *)
  (* enum_value_010 = "B" *)
  (* enum_value_011 = "Z" *)
  (* enum_value_100 = "D" *)
  (* enum_value_101 = "G" *)
  wire [2:0] \host_tensor$94 ;
  input host_write;
  wire host_write;
  wire \host_write$97 ;
  input [23:0] host_write_data;
  wire [23:0] host_write_data;
  wire [23:0] \host_write_data$98 ;
  wire judged;
  wire keys_ready;
  wire \keys_ready$101 ;
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
  wire [104:0] \layer$218 ;
  wire [2:0] \layer$218.b_base ;
  wire [3:0] \layer$218.columns ;
  wire [4:0] \layer$218.cut ;
  wire \layer$218.has_above ;
  wire [2:0] \layer$218.input_last ;
  wire [6:0] \layer$218.inputs ;
  wire \layer$218.layer0 ;
  wire [12:0] \layer$218.operand_base ;
  wire [10:0] \layer$218.operand_copy ;
  wire [12:0] \layer$218.out_base ;
  wire [10:0] \layer$218.out_copy ;
  wire [1:0] \layer$218.output_last ;
  wire [3:0] \layer$218.rows ;
  wire [10:0] \layer$218.state_base ;
  wire [8:0] \layer$218.w_base ;
  wire [6:0] \layer$218.w_stride ;
  wire [1:0] layer_number;
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
  reg nothing_d1_q;
  initial nothing_d1_q = 1'h0;
  reg nothing_d2_q;
  initial nothing_d2_q = 1'h0;
  reg observer_enable_d1_q;
  initial observer_enable_d1_q = 1'h0;
  reg [19:0] observer_step_d1_q;
  initial observer_step_d1_q = 20'h00000;
  input pause;
  wire pause;
  wire \pause$81 ;
  output paused;
  wire paused;
  wire \paused$89 ;
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
  reg record_active_d1_q;
  initial record_active_d1_q = 1'h0;
  (* init = 1'h0 *)
  wire record_active_q;
  reg record_collected_q;
  initial record_collected_q = 1'h0;
  reg record_early_d1_q;
  initial record_early_d1_q = 1'h0;
  reg record_early_d2_q;
  initial record_early_d2_q = 1'h0;
  reg record_early_d3_q;
  initial record_early_d3_q = 1'h0;
  reg record_early_d4_q;
  initial record_early_d4_q = 1'h0;
  reg record_early_d5_q;
  initial record_early_d5_q = 1'h0;
  reg record_early_d6_q;
  initial record_early_d6_q = 1'h0;
  reg record_early_d7_q;
  initial record_early_d7_q = 1'h0;
  output [3:0] record_entry;
  reg [3:0] record_entry;
  initial record_entry = 4'h0;
  reg [3:0] \record_entry$169 ;
  initial \record_entry$169  = 4'h0;
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
  (* init = 4'h0 *)
  wire [3:0] record_entry_q;
  reg record_kept_d1_q;
  initial record_kept_d1_q = 1'h0;
  reg record_last_d1_q;
  initial record_last_d1_q = 1'h0;
  output [1:0] record_layer;
  reg [1:0] record_layer;
  initial record_layer = 2'h0;
  wire [1:0] \record_layer$168 ;
  reg [1:0] record_layer_q;
  initial record_layer_q = 2'h0;
  output record_valid;
  reg record_valid;
  initial record_valid = 1'h0;
  reg \record_valid$166 ;
  initial \record_valid$166  = 1'h0;
  output [74:0] record_value;
  reg [74:0] record_value;
  initial record_value = 75'h0000000000000000000;
  wire [74:0] \record_value$171 ;
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
  output [74:0] result;
  reg [74:0] result;
  initial result = 75'h0000000000000000000;
  input [3:0] result_entry;
  wire [3:0] result_entry;
  input [1:0] result_layer;
  wire [1:0] result_layer;
  (* init = 75'h0000000000000000000 *)
  wire [74:0] result_q;
  wire results_clk;
  reg results_reset_q;
  initial results_reset_q = 1'h1;
  (* init = 1'h1 *)
  wire results_rst;
  input resume;
  wire resume;
  wire \resume$79 ;
  input rst;
  wire rst;
  wire [8:0] run_samples;
  wire run_stop_enable;
  wire [5:0] run_stop_shift;
  input [8:0] samples;
  wire [8:0] samples;
  wire [8:0] \samples$82 ;
  input [31:0] seed;
  wire [31:0] seed;
  wire [31:0] \seed$86 ;
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
  output [47:0] stall_cycles;
  wire [47:0] stall_cycles;
  wire [47:0] \stall_cycles$93 ;
  input start;
  wire start;
  wire \start$78 ;
  (* init = 20'h00000 *)
  wire [19:0] step;
  input [19:0] steps;
  wire [19:0] steps;
  wire [19:0] \steps$83 ;
  output [19:0] steps_done;
  wire [19:0] steps_done;
  wire [19:0] \steps_done$65 ;
  wire stop;
  wire \stop$173 ;
  input stop_enable;
  wire stop_enable;
  wire \stop_enable$87 ;
  input [5:0] stop_shift;
  wire [5:0] stop_shift;
  wire [5:0] \stop_shift$88 ;
  output stopped;
  wire stopped;
  wire \stopped$99 ;
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
  assign net_4  = result_entry == 3'h6;
  assign net_5  = net_3  & net_4 ;
  assign net_6  = nothing_d2_q ? 75'h0000000000000000000 : read_data;
  assign net_7  = ~ rst;
  assign \start$78  = start & net_7 ;
  assign net_8  = ~ busy_d1_q;
  assign net_9  = host_read_d1_q & net_8 ;
  assign net_10  = clean_q | reset_out_7;
  assign net_11  = command_out_7[142] & clean_q;
  assign net_12  = record_entry_d7_q == 3'h6;
  assign net_13  = net_12  & record_last_d1_q;
  assign net_14  = ~ net_13 ;
  assign net_15  = record_early_d7_q & net_14 ;
  assign net_16  = layer_number + d_operand_d1_q;
  assign net_17  = record_collected_q | judged;
  assign net_18  = judged ? 4'hc : \record_entry$169 ;
  assign net_19  = judged ? layer : record_layer_q;
  assign net_20  = judged ? { {54{crossing[20]}}, crossing } : { value_out_7[74:50], value_1_d1_q, value_0_d2_q };
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
    record_last_d1_q <= net_1 ;
  always @(posedge clk)
    d_operand_d1_q <= net_2 ;
  always @(posedge clk)
    entry_d1_q <= record_entry_d7_q;
  always @(posedge clk)
    observer_enable_d1_q <= run_stop_enable;
  always @(posedge clk)
    observer_step_d1_q <= steps_done;
  always @(posedge clk)
    nothing_d1_q <= net_5 ;
  always @(posedge clk)
    nothing_d2_q <= nothing_d1_q;
  always @(posedge clk)
    result <= net_6 ;
  always @(posedge clk)
    host_read_valid_d1_q <= net_22 ;
  always @(posedge clk)
    host_read_valid_d2_q <= net_23 ;
  always @(posedge clk)
    host_read_valid_d3_q <= net_24 ;
  always @(posedge clk)
    host_read_valid_d4_q <= net_25 ;
  always @(posedge clk)
    host_read_valid_d5_q <= net_26 ;
  always @(posedge clk)
    host_read_valid_d6_q <= net_27 ;
  always @(posedge clk)
    host_read_valid_d7_q <= net_28 ;
  always @(posedge clk)
    host_read_valid_d8_q <= net_29 ;
  always @(posedge clk)
    host_read_valid_d9_q <= net_30 ;
  always @(posedge clk)
    host_read_valid_d10_q <= net_31 ;
  always @(posedge clk)
    host_read_valid_d11_q <= net_32 ;
  always @(posedge clk)
    host_read_valid_d12_q <= net_33 ;
  always @(posedge clk)
    host_read_valid_d13_q <= net_34 ;
  always @(posedge clk)
    host_read_valid_d14_q <= net_35 ;
  always @(posedge clk)
    host_read_valid_d15_q <= net_36 ;
  always @(posedge clk)
    host_read_valid_d16_q <= net_37 ;
  always @(posedge clk)
    host_read_valid <= net_38 ;
  always @(posedge clk)
    clean_q <= net_39 ;
  always @(posedge clk)
    record_early_d1_q <= net_40 ;
  always @(posedge clk)
    record_early_d2_q <= net_41 ;
  always @(posedge clk)
    record_early_d3_q <= net_42 ;
  always @(posedge clk)
    record_early_d4_q <= net_43 ;
  always @(posedge clk)
    record_early_d5_q <= net_44 ;
  always @(posedge clk)
    record_early_d6_q <= net_45 ;
  always @(posedge clk)
    record_early_d7_q <= net_46 ;
  always @(posedge clk)
    record_active_d1_q <= net_47 ;
  always @(posedge clk)
    record_kept_d1_q <= net_48 ;
  always @(posedge clk)
    \record_valid$166  <= net_49 ;
  always @(posedge clk)
    record_collected_q <= net_50 ;
  always @(posedge clk)
    \record_entry$169  <= entry_d1_q;
  always @(posedge clk)
    record_layer_q <= net_16 [1:0];
  always @(posedge clk)
    restart <= net_51 ;
  always @(posedge clk)
    record_valid <= net_52 ;
  always @(posedge clk)
    record_entry <= net_18 ;
  always @(posedge clk)
    record_layer <= net_19 ;
  always @(posedge clk)
    record_value <= net_20 ;
  assign net_1  = layer_number == 2'h2;
  assign net_2  = record_entry_d7_q == 3'h6;
  assign net_3  = ~| result_layer;
  \ska_core.array  array (
    .clk(clk),
    .\port$498$325 (x_0),
    .\port$498$341 (update_0),
    .\port$498$342 (load_0),
    .\port$498$343 (g_0),
    .\port$498$359 (w_0),
    .\port$498$375 (psum_in_0),
    .\port$499$325 (x_1),
    .\port$499$341 (update_1),
    .\port$499$342 (load_1),
    .\port$499$343 (g_1),
    .\port$499$359 (w_1),
    .\port$499$375 (psum_in_1),
    .\port$500$325 (x_2),
    .\port$500$341 (update_2),
    .\port$500$342 (load_2),
    .\port$500$343 (g_2),
    .\port$500$359 (w_2),
    .\port$500$375 (psum_in_2),
    .\port$501$325 (x_3),
    .\port$501$341 (update_3),
    .\port$501$342 (load_3),
    .\port$501$343 (g_3),
    .\port$501$359 (w_3),
    .\port$501$375 (psum_in_3),
    .\port$502$325 (x_4),
    .\port$502$341 (update_4),
    .\port$502$342 (load_4),
    .\port$502$343 (g_4),
    .\port$502$359 (w_4),
    .\port$502$375 (psum_in_4),
    .\port$503$325 (x_5),
    .\port$503$341 (update_5),
    .\port$503$342 (load_5),
    .\port$503$343 (g_5),
    .\port$503$359 (w_5),
    .\port$503$375 (psum_in_5),
    .\port$504$325 (x_6),
    .\port$504$341 (update_6),
    .\port$504$342 (load_6),
    .\port$504$343 (g_6),
    .\port$504$359 (w_6),
    .\port$504$375 (psum_in_6),
    .\port$505$325 (x_7),
    .\port$505$341 (update_7),
    .\port$505$342 (load_7),
    .\port$505$343 (g_7),
    .\port$505$359 (w_7),
    .\port$505$375 (psum_in_7),
    .psum_out_0(net_89 ),
    .psum_out_1(net_90 ),
    .psum_out_2(net_91 ),
    .psum_out_3(net_92 ),
    .psum_out_4(net_93 ),
    .psum_out_5(net_94 ),
    .psum_out_6(net_95 ),
    .psum_out_7(net_96 )
  );
  \ska_core.commands  commands (
    .begin_forward(begin_forward),
    .begin_update(begin_update),
    .busy(busy),
    .collect(collect),
    .command_collect_active_q(net_81 ),
    .command_collect_entry_q(net_82 ),
    .command_done_address_q(net_71 ),
    .command_done_first_q(net_70 ),
    .command_done_sample_q(net_72 ),
    .command_drain_active_q(net_74 ),
    .command_drain_address_q(net_77 ),
    .command_drain_bias_q(net_75 ),
    .command_drain_edge_q(net_76 ),
    .command_host_bank_q(net_87 ),
    .command_host_data_q(net_88 ),
    .command_host_tensor_q(net_86 ),
    .command_host_write_b_q(net_85 ),
    .command_host_write_w_q(net_84 ),
    .command_host_write_x_q(net_83 ),
    .command_post_active_q(net_67 ),
    .command_post_address_q(net_68 ),
    .command_post_sample_q(net_69 ),
    .command_psum_read_active_q(net_63 ),
    .command_psum_read_sample_q(net_64 ),
    .command_psum_write_active_q(net_65 ),
    .command_psum_write_sample_q(net_66 ),
    .command_store_address_q(net_73 ),
    .command_update_address_q(net_79 ),
    .command_update_bias_q(net_78 ),
    .command_view_address_q(net_80 ),
    .command_w_active_q(net_60 ),
    .command_w_address_q(net_62 ),
    .command_w_edge_q(net_61 ),
    .command_x_active_q(net_53 ),
    .command_x_address_q(net_58 ),
    .command_x_edge_q(net_54 ),
    .command_x_g_address_q(net_59 ),
    .command_x_last_q(net_57 ),
    .command_x_load_q(net_55 ),
    .command_x_update_q(net_56 ),
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
    .layer(\layer$218 ),
    .mantissa(mantissa),
    .pulses_rst(pulses_reset_q),
    .run_samples(run_samples),
    .settings(settings),
    .slot(slot),
    .update_samples(update_samples)
  );
  ska_lane lane_0 (
    .clk(clk),
    .command_in({ net_88 , net_87 , net_86 , net_85 , net_84 , net_83 , net_82 , net_81 , net_80 , net_79 , net_78 , net_77 , net_76 , net_75 , net_74 , net_73 , net_72 , net_71 , net_70 , net_69 , net_68 , net_67 , net_66 , net_65 , net_64 , net_63 , net_62 , net_61 , net_60 , net_59 , net_58 , net_57 , net_56 , net_55 , net_54 , net_53  }),
    .command_out(command_out_0),
    .g(g_0),
    .host_in(24'h000000),
    .host_out(host_out_0),
    .index(3'h0),
    .load(load_0),
    .psum_in(psum_in_0),
    .psum_out(net_89 ),
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
    .psum_out(net_90 ),
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
    .psum_out(net_91 ),
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
    .psum_out(net_92 ),
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
    .psum_out(net_93 ),
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
    .psum_out(net_94 ),
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
    .psum_out(net_95 ),
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
    .psum_out(net_96 ),
    .reset_out(reset_out_7),
    .rst(reset_out_6),
    .settings_in(settings_out_6),
    .settings_out(net_21 ),
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
    .\port$505$276 (value_out_7[74:50]),
    .\port$675$0 (value_0_d2_q),
    .\port$676$0 (value_1_d1_q),
    .record_entry(\record_entry$169 ),
    .record_layer(layer_number),
    .record_valid(\record_valid$166 ),
    .restart(restart),
    .results_clk(clk),
    .results_rst(results_reset_q),
    .shift(shift),
    .step(observer_step_d1_q),
    .stop_q(stop)
  );
  \ska_core.results  results (
    .clk(clk),
    .\port$0$100 (result_entry),
    .\port$0$98 (result_layer),
    .\port$762$0 (record_entry),
    .\port$763$0 (record_layer),
    .read_q(read_data),
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
    .config_q(\layer$218 ),
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
    .start(\start$78 ),
    .steps(steps),
    .stop(stop),
    .stop_enable(stop_enable),
    .stop_shift(stop_shift),
    .stopped_q(stopped),
    .update_samples_q(update_samples)
  );
  always @* begin
    if (unused_1_) begin end
    net_22  = net_9 ;
    if (commands_reset_q) begin
      net_22  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_23  = host_read_valid_d1_q;
    if (commands_reset_q) begin
      net_23  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_24  = host_read_valid_d2_q;
    if (commands_reset_q) begin
      net_24  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_25  = host_read_valid_d3_q;
    if (commands_reset_q) begin
      net_25  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_26  = host_read_valid_d4_q;
    if (commands_reset_q) begin
      net_26  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_27  = host_read_valid_d5_q;
    if (commands_reset_q) begin
      net_27  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_28  = host_read_valid_d6_q;
    if (commands_reset_q) begin
      net_28  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_29  = host_read_valid_d7_q;
    if (commands_reset_q) begin
      net_29  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_30  = host_read_valid_d8_q;
    if (commands_reset_q) begin
      net_30  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_31  = host_read_valid_d9_q;
    if (commands_reset_q) begin
      net_31  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_32  = host_read_valid_d10_q;
    if (commands_reset_q) begin
      net_32  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_33  = host_read_valid_d11_q;
    if (commands_reset_q) begin
      net_33  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_34  = host_read_valid_d12_q;
    if (commands_reset_q) begin
      net_34  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_35  = host_read_valid_d13_q;
    if (commands_reset_q) begin
      net_35  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_36  = host_read_valid_d14_q;
    if (commands_reset_q) begin
      net_36  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_37  = host_read_valid_d15_q;
    if (commands_reset_q) begin
      net_37  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_38  = host_read_valid_d16_q;
    if (commands_reset_q) begin
      net_38  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_39  = net_10 ;
    if (results_reset_q) begin
      net_39  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_40  = net_11 ;
    if (results_reset_q) begin
      net_40  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_41  = record_early_d1_q;
    if (results_reset_q) begin
      net_41  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_42  = record_early_d2_q;
    if (results_reset_q) begin
      net_42  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_43  = record_early_d3_q;
    if (results_reset_q) begin
      net_43  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_44  = record_early_d4_q;
    if (results_reset_q) begin
      net_44  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_45  = record_early_d5_q;
    if (results_reset_q) begin
      net_45  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_46  = record_early_d6_q;
    if (results_reset_q) begin
      net_46  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_47  = record_early_d7_q;
    if (results_reset_q) begin
      net_47  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_48  = net_15 ;
    if (results_reset_q) begin
      net_48  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_49  = record_active_d1_q;
    if (results_reset_q) begin
      net_49  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_50  = record_kept_d1_q;
    if (results_reset_q) begin
      net_50  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_51  = settled;
    if (results_reset_q) begin
      net_51  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_52  = net_17 ;
    if (results_reset_q) begin
      net_52  = 1'h0;
    end
  end
  assign \busy$49  = busy;
  assign \steps_done$65  = steps_done;
  assign result_q = result;
  assign sequencer_clk = clk;
  assign sequencer_rst = sequencer_reset_q;
  assign commands_clk = clk;
  assign commands_rst = commands_reset_q;
  assign pulses_clk = clk;
  assign pulses_rst = pulses_reset_q;
  assign late_pulses_clk = clk;
  assign late_pulses_rst = late_pulses_reset_q;
  assign \resume$79  = resume;
  assign \abort_run$80  = abort_run;
  assign \pause$81  = pause;
  assign \samples$82  = samples;
  assign \steps$83  = steps;
  assign \c_mantissa$84  = c_mantissa;
  assign \c_shift$85  = c_shift;
  assign \seed$86  = seed;
  assign \stop_enable$87  = stop_enable;
  assign \stop_shift$88  = stop_shift;
  assign \paused$89  = paused;
  assign \done$90  = done;
  assign \error$91  = error;
  assign \cycles$92  = cycles;
  assign \stall_cycles$93  = stall_cycles;
  assign \host_tensor$94  = host_tensor;
  assign \host_bank$95  = host_bank;
  assign \host_address$96  = host_address;
  assign \host_write$97  = host_write;
  assign \host_write_data$98  = host_write_data;
  assign \stopped$99  = stopped;
  assign keys_ready = 1'h1;
  assign \keys_ready$101  = 1'h1;
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
  assign record_active_q = \record_valid$166 ;
  assign \record_layer$168  = layer_number;
  assign record_entry_q = \record_entry$169 ;
  assign \record_value$171  = { value_out_7[74:50], value_1_d1_q, value_0_d2_q };
  assign \stop$173  = stop;
  assign recorded_valid_q = record_valid;
  assign recorded_entry_q = record_entry;
  assign recorded_layer_q = record_layer;
  assign recorded_value_q = record_value;
  assign write_address = { record_layer, record_entry };
  assign write_enable = record_valid;
  assign write_data = record_value;
  assign read_address = { result_layer, result_entry };
  assign command = { net_88 , net_87 , net_86 , net_85 , net_84 , net_83 , net_82 , net_81 , net_80 , net_79 , net_78 , net_77 , net_76 , net_75 , net_74 , net_73 , net_72 , net_71 , net_70 , net_69 , net_68 , net_67 , net_66 , net_65 , net_64 , net_63 , net_62 , net_61 , net_60 , net_59 , net_58 , net_57 , net_56 , net_55 , net_54 , net_53  };
  assign psum_out = { net_96 , net_95 , net_94 , net_93 , net_92 , net_91 , net_90 , net_89  };
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
  assign \layer$218.input_last  = \layer$218 [2:0];
  assign \layer$218.output_last  = \layer$218 [4:3];
  assign \layer$218.rows  = \layer$218 [8:5];
  assign \layer$218.columns  = \layer$218 [12:9];
  assign \layer$218.inputs  = \layer$218 [19:13];
  assign \layer$218.w_base  = \layer$218 [28:20];
  assign \layer$218.w_stride  = \layer$218 [35:29];
  assign \layer$218.b_base  = \layer$218 [38:36];
  assign \layer$218.state_base  = \layer$218 [49:39];
  assign \layer$218.operand_base  = \layer$218 [62:50];
  assign \layer$218.operand_copy  = \layer$218 [73:63];
  assign \layer$218.out_base  = \layer$218 [86:74];
  assign \layer$218.out_copy  = \layer$218 [97:87];
  assign \layer$218.has_above  = \layer$218 [98];
  assign \layer$218.layer0  = \layer$218 [99];
  assign \layer$218.cut  = \layer$218 [104:100];
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
  assign \command.x  = { net_59 , net_58 , net_57 , net_56 , net_55 , net_54 , net_53  };
  assign \command.x.active  = net_53 ;
  assign \command.x.edge  = net_54 ;
  assign \command.x.load  = net_55 ;
  assign \command.x.update  = net_56 ;
  assign \command.x.last  = net_57 ;
  assign \command.x.address  = net_58 ;
  assign \command.x.g_address  = net_59 ;
  assign \command.w  = { net_62 , net_61 , net_60  };
  assign \command.w.active  = net_60 ;
  assign \command.w.edge  = net_61 ;
  assign \command.w.address  = net_62 ;
  assign \command.psum_read  = { net_64 , net_63  };
  assign \command.psum_read.active  = net_63 ;
  assign \command.psum_read.sample  = net_64 ;
  assign \command.psum_write  = { net_66 , net_65  };
  assign \command.psum_write.active  = net_65 ;
  assign \command.psum_write.sample  = net_66 ;
  assign \command.post  = { net_69 , net_68 , net_67  };
  assign \command.post.active  = net_67 ;
  assign \command.post.address  = net_68 ;
  assign \command.post.sample  = net_69 ;
  assign \command.done  = { net_72 , net_71 , net_70  };
  assign \command.done.first  = net_70 ;
  assign \command.done.address  = net_71 ;
  assign \command.done.sample  = net_72 ;
  assign \command.store  = net_73 ;
  assign \command.store.address  = net_73 ;
  assign \command.drain  = { net_77 , net_76 , net_75 , net_74  };
  assign \command.drain.active  = net_74 ;
  assign \command.drain.bias  = net_75 ;
  assign \command.drain.edge  = net_76 ;
  assign \command.drain.address  = net_77 ;
  assign \command.update  = { net_79 , net_78  };
  assign \command.update.bias  = net_78 ;
  assign \command.update.address  = net_79 ;
  assign \command.view  = net_80 ;
  assign \command.view.address  = net_80 ;
  assign \command.collect  = { net_82 , net_81  };
  assign \command.collect.active  = net_81 ;
  assign \command.collect.entry  = net_82 ;
  assign \command.host  = { net_88 , net_87 , net_86 , net_85 , net_84 , net_83  };
  assign \command.host.write_x  = net_83 ;
  assign \command.host.write_w  = net_84 ;
  assign \command.host.write_b  = net_85 ;
  assign \command.host.tensor  = net_86 ;
  assign \command.host.bank  = net_87 ;
  assign \command.host.data  = net_88 ;
endmodule

module \ska_core.array (psum_out_0, psum_out_1, psum_out_2, psum_out_3, psum_out_4, psum_out_5, psum_out_6, psum_out_7, \port$498$325 , \port$498$341 , \port$498$342 , \port$498$343 , \port$498$359 , \port$498$375 , \port$499$325 , \port$499$341 , \port$499$342 , \port$499$343 , \port$499$359 , \port$499$375 , \port$500$325 
, \port$500$341 , \port$500$342 , \port$500$343 , \port$500$359 , \port$500$375 , \port$501$325 , \port$501$341 , \port$501$342 , \port$501$343 , \port$501$359 , \port$501$375 , \port$502$325 , \port$502$341 , \port$502$342 , \port$502$343 , \port$502$359 , \port$502$375 , \port$503$325 , \port$503$341 , \port$503$342 , \port$503$343 
, \port$503$359 , \port$503$375 , \port$504$325 , \port$504$341 , \port$504$342 , \port$504$343 , \port$504$359 , \port$504$375 , \port$505$325 , \port$505$341 , \port$505$342 , \port$505$343 , \port$505$359 , \port$505$375 , clk);
  wire [15:0] net_1 ;
  wire net_10 ;
  wire net_11 ;
  wire net_12 ;
  wire net_13 ;
  wire net_14 ;
  wire net_15 ;
  wire net_16 ;
  wire net_17 ;
  wire net_18 ;
  wire net_19 ;
  wire [15:0] net_2 ;
  wire net_20 ;
  wire net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire net_24 ;
  wire [15:0] net_3 ;
  wire [15:0] net_4 ;
  wire [15:0] net_5 ;
  wire [15:0] net_6 ;
  wire [15:0] net_7 ;
  wire [15:0] net_8 ;
  wire net_9 ;
  input clk;
  wire clk;
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
  input [15:0] \port$498$325 ;
  wire [15:0] \port$498$325 ;
  input \port$498$341 ;
  wire \port$498$341 ;
  input \port$498$342 ;
  wire \port$498$342 ;
  input [15:0] \port$498$343 ;
  wire [15:0] \port$498$343 ;
  input [15:0] \port$498$359 ;
  wire [15:0] \port$498$359 ;
  input [39:0] \port$498$375 ;
  wire [39:0] \port$498$375 ;
  input [15:0] \port$499$325 ;
  wire [15:0] \port$499$325 ;
  input \port$499$341 ;
  wire \port$499$341 ;
  input \port$499$342 ;
  wire \port$499$342 ;
  input [15:0] \port$499$343 ;
  wire [15:0] \port$499$343 ;
  input [15:0] \port$499$359 ;
  wire [15:0] \port$499$359 ;
  input [39:0] \port$499$375 ;
  wire [39:0] \port$499$375 ;
  input [15:0] \port$500$325 ;
  wire [15:0] \port$500$325 ;
  input \port$500$341 ;
  wire \port$500$341 ;
  input \port$500$342 ;
  wire \port$500$342 ;
  input [15:0] \port$500$343 ;
  wire [15:0] \port$500$343 ;
  input [15:0] \port$500$359 ;
  wire [15:0] \port$500$359 ;
  input [39:0] \port$500$375 ;
  wire [39:0] \port$500$375 ;
  input [15:0] \port$501$325 ;
  wire [15:0] \port$501$325 ;
  input \port$501$341 ;
  wire \port$501$341 ;
  input \port$501$342 ;
  wire \port$501$342 ;
  input [15:0] \port$501$343 ;
  wire [15:0] \port$501$343 ;
  input [15:0] \port$501$359 ;
  wire [15:0] \port$501$359 ;
  input [39:0] \port$501$375 ;
  wire [39:0] \port$501$375 ;
  input [15:0] \port$502$325 ;
  wire [15:0] \port$502$325 ;
  input \port$502$341 ;
  wire \port$502$341 ;
  input \port$502$342 ;
  wire \port$502$342 ;
  input [15:0] \port$502$343 ;
  wire [15:0] \port$502$343 ;
  input [15:0] \port$502$359 ;
  wire [15:0] \port$502$359 ;
  input [39:0] \port$502$375 ;
  wire [39:0] \port$502$375 ;
  input [15:0] \port$503$325 ;
  wire [15:0] \port$503$325 ;
  input \port$503$341 ;
  wire \port$503$341 ;
  input \port$503$342 ;
  wire \port$503$342 ;
  input [15:0] \port$503$343 ;
  wire [15:0] \port$503$343 ;
  input [15:0] \port$503$359 ;
  wire [15:0] \port$503$359 ;
  input [39:0] \port$503$375 ;
  wire [39:0] \port$503$375 ;
  input [15:0] \port$504$325 ;
  wire [15:0] \port$504$325 ;
  input \port$504$341 ;
  wire \port$504$341 ;
  input \port$504$342 ;
  wire \port$504$342 ;
  input [15:0] \port$504$343 ;
  wire [15:0] \port$504$343 ;
  input [15:0] \port$504$359 ;
  wire [15:0] \port$504$359 ;
  input [39:0] \port$504$375 ;
  wire [39:0] \port$504$375 ;
  input [15:0] \port$505$325 ;
  wire [15:0] \port$505$325 ;
  input \port$505$341 ;
  wire \port$505$341 ;
  input \port$505$342 ;
  wire \port$505$342 ;
  input [15:0] \port$505$343 ;
  wire [15:0] \port$505$343 ;
  input [15:0] \port$505$359 ;
  wire [15:0] \port$505$359 ;
  input [39:0] \port$505$375 ;
  wire [39:0] \port$505$375 ;
  wire [319:0] psum_in;
  wire [319:0] psum_out;
  output [39:0] psum_out_0;
  wire [39:0] psum_out_0;
  output [39:0] psum_out_1;
  wire [39:0] psum_out_1;
  output [39:0] psum_out_2;
  wire [39:0] psum_out_2;
  output [39:0] psum_out_3;
  wire [39:0] psum_out_3;
  output [39:0] psum_out_4;
  wire [39:0] psum_out_4;
  output [39:0] psum_out_5;
  wire [39:0] psum_out_5;
  output [39:0] psum_out_6;
  wire [39:0] psum_out_6;
  output [39:0] psum_out_7;
  wire [39:0] psum_out_7;
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
    .g(\port$498$343 ),
    .load_in_0(\port$498$342 ),
    .load_in_1(\port$499$342 ),
    .load_in_2(\port$500$342 ),
    .load_in_3(\port$501$342 ),
    .load_in_4(\port$502$342 ),
    .load_in_5(\port$503$342 ),
    .load_in_6(\port$504$342 ),
    .load_in_7(\port$505$342 ),
    .load_out_0(load_0_0),
    .load_out_1(load_1_0),
    .load_out_2(load_2_0),
    .load_out_3(load_3_0),
    .load_out_4(load_4_0),
    .load_out_5(load_5_0),
    .load_out_6(load_6_0),
    .load_out_7(load_7_0),
    .psum_in(\port$498$375 ),
    .psum_out(psum_out_0),
    .update_in_0(\port$498$341 ),
    .update_in_1(\port$499$341 ),
    .update_in_2(\port$500$341 ),
    .update_in_3(\port$501$341 ),
    .update_in_4(\port$502$341 ),
    .update_in_5(\port$503$341 ),
    .update_in_6(\port$504$341 ),
    .update_in_7(\port$505$341 ),
    .update_out_0(update_0_0),
    .update_out_1(update_1_0),
    .update_out_2(update_2_0),
    .update_out_3(update_3_0),
    .update_out_4(update_4_0),
    .update_out_5(update_5_0),
    .update_out_6(update_6_0),
    .update_out_7(update_7_0),
    .w(\port$498$359 ),
    .x_in_0(\port$498$325 ),
    .x_in_1(\port$499$325 ),
    .x_in_2(\port$500$325 ),
    .x_in_3(\port$501$325 ),
    .x_in_4(\port$502$325 ),
    .x_in_5(\port$503$325 ),
    .x_in_6(\port$504$325 ),
    .x_in_7(\port$505$325 ),
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
    .g(\port$499$343 ),
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
    .psum_in(\port$499$375 ),
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
    .w(\port$499$359 ),
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
    .g(\port$500$343 ),
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
    .psum_in(\port$500$375 ),
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
    .w(\port$500$359 ),
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
    .g(\port$501$343 ),
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
    .psum_in(\port$501$375 ),
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
    .w(\port$501$359 ),
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
    .g(\port$502$343 ),
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
    .psum_in(\port$502$375 ),
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
    .w(\port$502$359 ),
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
    .g(\port$503$343 ),
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
    .psum_in(\port$503$375 ),
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
    .w(\port$503$359 ),
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
    .g(\port$504$343 ),
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
    .psum_in(\port$504$375 ),
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
    .w(\port$504$359 ),
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
    .g(\port$505$343 ),
    .load_in_0(load_0_6),
    .load_in_1(load_1_6),
    .load_in_2(load_2_6),
    .load_in_3(load_3_6),
    .load_in_4(load_4_6),
    .load_in_5(load_5_6),
    .load_in_6(load_6_6),
    .load_in_7(load_7_6),
    .load_out_0(net_17 ),
    .load_out_1(net_18 ),
    .load_out_2(net_19 ),
    .load_out_3(net_20 ),
    .load_out_4(net_21 ),
    .load_out_5(net_22 ),
    .load_out_6(net_23 ),
    .load_out_7(net_24 ),
    .psum_in(\port$505$375 ),
    .psum_out(psum_out_7),
    .update_in_0(update_0_6),
    .update_in_1(update_1_6),
    .update_in_2(update_2_6),
    .update_in_3(update_3_6),
    .update_in_4(update_4_6),
    .update_in_5(update_5_6),
    .update_in_6(update_6_6),
    .update_in_7(update_7_6),
    .update_out_0(net_9 ),
    .update_out_1(net_10 ),
    .update_out_2(net_11 ),
    .update_out_3(net_12 ),
    .update_out_4(net_13 ),
    .update_out_5(net_14 ),
    .update_out_6(net_15 ),
    .update_out_7(net_16 ),
    .w(\port$505$359 ),
    .x_in_0(x_0_6),
    .x_in_1(x_1_6),
    .x_in_2(x_2_6),
    .x_in_3(x_3_6),
    .x_in_4(x_4_6),
    .x_in_5(x_5_6),
    .x_in_6(x_6_6),
    .x_in_7(x_7_6),
    .x_out_0(net_1 ),
    .x_out_1(net_2 ),
    .x_out_2(net_3 ),
    .x_out_3(net_4 ),
    .x_out_4(net_5 ),
    .x_out_5(net_6 ),
    .x_out_6(net_7 ),
    .x_out_7(net_8 )
  );
  assign psum_out = { psum_out_7, psum_out_6, psum_out_5, psum_out_4, psum_out_3, psum_out_2, psum_out_1, psum_out_0 };
  assign g = { \port$505$343 , \port$504$343 , \port$503$343 , \port$502$343 , \port$501$343 , \port$500$343 , \port$499$343 , \port$498$343  };
  assign w = { \port$505$359 , \port$504$359 , \port$503$359 , \port$502$359 , \port$501$359 , \port$500$359 , \port$499$359 , \port$498$359  };
  assign psum_in = { \port$505$375 , \port$504$375 , \port$503$375 , \port$502$375 , \port$501$375 , \port$500$375 , \port$499$375 , \port$498$375  };
  assign x = { \port$505$325 , \port$504$325 , \port$503$325 , \port$502$325 , \port$501$325 , \port$500$325 , \port$499$325 , \port$498$325  };
  assign update = { \port$505$341 , \port$504$341 , \port$503$341 , \port$502$341 , \port$501$341 , \port$500$341 , \port$499$341 , \port$498$341  };
  assign load = { \port$505$342 , \port$504$342 , \port$503$342 , \port$502$342 , \port$501$342 , \port$500$342 , \port$499$342 , \port$498$342  };
endmodule

module \ska_core.commands (host_bank, host_address, host_write, host_write_data, commands_clk, busy, commands_rst, pulses_rst, late_pulses_rst, layer, update_samples, cut_w, cut_b, slot, first_step, begin_forward, begin_update, \end , collect, run_samples, mantissa
, command_x_active_q, command_x_edge_q, command_x_load_q, command_x_update_q, command_x_last_q, command_x_address_q, command_x_g_address_q, command_w_active_q, command_w_edge_q, command_w_address_q, command_psum_read_active_q, command_psum_read_sample_q, command_psum_write_active_q, command_psum_write_sample_q, command_post_active_q, command_post_address_q, command_post_sample_q, command_done_first_q, command_done_address_q, command_done_sample_q, command_store_address_q
, command_drain_active_q, command_drain_bias_q, command_drain_edge_q, command_drain_address_q, command_update_bias_q, command_update_address_q, command_view_address_q, command_collect_active_q, command_collect_entry_q, command_host_write_x_q, command_host_write_w_q, command_host_write_b_q, command_host_tensor_q, command_host_bank_q, command_host_data_q, settings, host_tensor);
  reg unused_2_;
  initial unused_2_ = 0;
  wire [9:0] net_1 ;
  wire net_10 ;
  wire net_100 ;
  wire net_101 ;
  wire net_102 ;
  wire net_103 ;
  wire net_104 ;
  wire net_105 ;
  wire net_106 ;
  wire net_107 ;
  wire net_108 ;
  wire net_109 ;
  wire net_11 ;
  wire net_110 ;
  wire net_111 ;
  wire [12:0] net_112 ;
  wire [12:0] net_113 ;
  wire [12:0] net_114 ;
  wire [12:0] net_115 ;
  wire [8:0] net_116 ;
  wire [12:0] net_117 ;
  wire [12:0] net_118 ;
  wire net_119 ;
  wire net_12 ;
  wire net_120 ;
  wire net_121 ;
  wire net_122 ;
  wire net_123 ;
  reg net_124 ;
  reg net_125 ;
  reg net_126 ;
  reg net_127 ;
  reg net_128 ;
  reg net_129 ;
  wire net_13 ;
  reg net_130 ;
  reg net_131 ;
  reg net_132 ;
  reg net_133 ;
  reg net_134 ;
  reg net_135 ;
  reg net_136 ;
  reg net_137 ;
  reg net_138 ;
  reg net_139 ;
  wire net_14 ;
  reg net_140 ;
  reg [9:0] net_141 ;
  reg net_142 ;
  reg net_143 ;
  reg net_144 ;
  reg [9:0] net_145 ;
  reg net_146 ;
  reg net_147 ;
  reg net_148 ;
  reg [12:0] net_149 ;
  wire [13:0] net_15 ;
  reg [10:0] net_150 ;
  reg net_151 ;
  reg [4:0] net_152 ;
  reg net_153 ;
  reg net_154 ;
  reg [4:0] net_155 ;
  reg net_156 ;
  reg [8:0] net_157 ;
  reg [1:0] net_158 ;
  reg net_159 ;
  wire [11:0] net_16 ;
  reg [9:0] net_160 ;
  reg net_161 ;
  reg net_162 ;
  reg [7:0] net_163 ;
  reg net_164 ;
  reg [9:0] net_165 ;
  reg net_166 ;
  reg net_167 ;
  reg [7:0] net_168 ;
  reg net_169 ;
  wire [5:0] net_17 ;
  reg [10:0] net_170 ;
  reg [12:0] net_171 ;
  reg [15:0] net_172 ;
  reg [2:0] net_173 ;
  reg net_174 ;
  reg net_175 ;
  reg [9:0] net_176 ;
  reg net_177 ;
  reg net_178 ;
  reg net_179 ;
  wire net_18 ;
  reg [9:0] net_180 ;
  reg net_181 ;
  reg net_182 ;
  reg net_183 ;
  reg [9:0] net_184 ;
  reg net_185 ;
  reg net_186 ;
  reg [7:0] net_187 ;
  reg [7:0] net_188 ;
  reg [10:0] net_189 ;
  wire net_19 ;
  reg [10:0] net_190 ;
  reg [12:0] net_191 ;
  reg [8:0] net_192 ;
  reg [8:0] net_193 ;
  reg [2:0] net_194 ;
  reg [2:0] net_195 ;
  reg [15:0] net_196 ;
  reg [15:0] net_197 ;
  reg [15:0] net_198 ;
  reg [15:0] net_199 ;
  wire [9:0] net_2 ;
  wire net_20 ;
  reg net_200 ;
  reg net_201 ;
  reg net_202 ;
  reg net_203 ;
  reg net_204 ;
  reg net_205 ;
  reg net_206 ;
  reg [4:0] net_207 ;
  reg net_208 ;
  reg net_209 ;
  wire net_21 ;
  reg [4:0] net_210 ;
  reg net_211 ;
  reg [8:0] net_212 ;
  reg net_213 ;
  reg [4:0] net_214 ;
  reg net_215 ;
  reg net_216 ;
  reg [3:0] net_217 ;
  reg net_218 ;
  reg net_219 ;
  wire net_22 ;
  reg net_220 ;
  reg net_221 ;
  reg net_222 ;
  reg net_223 ;
  reg net_224 ;
  reg net_225 ;
  reg net_226 ;
  reg net_227 ;
  reg net_228 ;
  reg net_229 ;
  wire [6:0] net_23 ;
  reg net_230 ;
  reg net_231 ;
  reg net_232 ;
  reg net_233 ;
  reg net_234 ;
  reg net_235 ;
  reg net_236 ;
  reg net_237 ;
  reg net_238 ;
  reg net_239 ;
  wire net_24 ;
  reg net_240 ;
  reg net_241 ;
  reg net_242 ;
  reg net_243 ;
  reg net_244 ;
  reg net_245 ;
  reg net_246 ;
  reg net_247 ;
  reg net_248 ;
  reg net_249 ;
  wire net_25 ;
  reg net_250 ;
  reg net_251 ;
  reg net_252 ;
  reg net_253 ;
  reg net_254 ;
  reg net_255 ;
  reg net_256 ;
  reg net_257 ;
  reg net_258 ;
  reg net_259 ;
  wire [10:0] net_26 ;
  reg net_260 ;
  reg net_261 ;
  reg net_262 ;
  reg net_263 ;
  reg net_264 ;
  reg net_265 ;
  reg net_266 ;
  reg net_267 ;
  reg net_268 ;
  reg net_269 ;
  wire [9:0] net_27 ;
  reg net_270 ;
  reg net_271 ;
  reg net_272 ;
  reg net_273 ;
  reg net_274 ;
  reg net_275 ;
  reg net_276 ;
  reg net_277 ;
  reg net_278 ;
  reg net_279 ;
  wire [10:0] net_28 ;
  reg net_280 ;
  reg net_281 ;
  reg net_282 ;
  reg net_283 ;
  reg net_284 ;
  reg net_285 ;
  reg net_286 ;
  reg net_287 ;
  reg net_288 ;
  reg net_289 ;
  wire net_29 ;
  reg net_290 ;
  reg net_291 ;
  reg net_292 ;
  reg net_293 ;
  reg net_294 ;
  reg net_295 ;
  reg net_296 ;
  reg net_297 ;
  reg net_298 ;
  reg net_299 ;
  wire [10:0] net_3 ;
  wire net_30 ;
  reg net_300 ;
  reg net_301 ;
  reg net_302 ;
  reg net_303 ;
  reg net_304 ;
  reg net_305 ;
  reg net_306 ;
  reg net_307 ;
  reg net_308 ;
  reg net_309 ;
  wire net_31 ;
  reg net_310 ;
  reg net_311 ;
  reg net_312 ;
  reg net_313 ;
  reg net_314 ;
  reg net_315 ;
  reg net_316 ;
  reg net_317 ;
  reg net_318 ;
  reg net_319 ;
  wire net_32 ;
  reg net_320 ;
  reg net_321 ;
  reg net_322 ;
  reg net_323 ;
  reg net_324 ;
  reg net_325 ;
  reg net_326 ;
  reg net_327 ;
  reg net_328 ;
  reg net_329 ;
  wire net_33 ;
  reg net_330 ;
  reg net_331 ;
  reg net_332 ;
  reg net_333 ;
  reg net_334 ;
  reg net_335 ;
  reg net_336 ;
  reg net_337 ;
  reg net_338 ;
  reg net_339 ;
  wire [8:0] net_34 ;
  reg net_340 ;
  reg net_341 ;
  reg net_342 ;
  reg net_343 ;
  reg net_344 ;
  reg net_345 ;
  reg net_346 ;
  reg net_347 ;
  reg net_348 ;
  reg net_349 ;
  wire [10:0] net_35 ;
  reg net_350 ;
  reg net_351 ;
  reg net_352 ;
  reg net_353 ;
  reg net_354 ;
  reg net_355 ;
  reg net_356 ;
  reg net_357 ;
  reg net_358 ;
  reg net_359 ;
  wire net_36 ;
  reg net_360 ;
  reg net_361 ;
  reg net_362 ;
  reg net_363 ;
  reg net_364 ;
  reg net_365 ;
  reg net_366 ;
  reg net_367 ;
  reg net_368 ;
  wire net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire net_4 ;
  wire net_40 ;
  wire [8:0] net_41 ;
  wire net_42 ;
  wire [10:0] net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire net_47 ;
  wire net_48 ;
  wire [10:0] net_49 ;
  wire net_5 ;
  wire net_50 ;
  wire net_51 ;
  wire net_52 ;
  wire net_53 ;
  wire net_54 ;
  wire [10:0] net_55 ;
  wire net_56 ;
  wire net_57 ;
  wire net_58 ;
  wire net_59 ;
  wire net_6 ;
  wire net_60 ;
  wire [8:0] net_61 ;
  wire [8:0] net_62 ;
  wire [11:0] net_63 ;
  wire [11:0] net_64 ;
  wire [13:0] net_65 ;
  wire net_66 ;
  wire net_67 ;
  wire net_68 ;
  wire net_69 ;
  wire net_7 ;
  wire net_70 ;
  wire net_71 ;
  wire net_72 ;
  wire [5:0] net_73 ;
  wire net_74 ;
  wire net_75 ;
  wire net_76 ;
  wire net_77 ;
  wire net_78 ;
  wire [4:0] net_79 ;
  wire net_8 ;
  wire [6:0] net_80 ;
  wire net_81 ;
  wire net_82 ;
  wire [10:0] net_83 ;
  wire [9:0] net_84 ;
  wire [8:0] net_85 ;
  wire [5:0] net_86 ;
  wire net_87 ;
  wire net_88 ;
  wire net_89 ;
  wire [10:0] net_9 ;
  wire net_90 ;
  wire net_91 ;
  wire [4:0] net_92 ;
  wire net_93 ;
  wire net_94 ;
  wire net_95 ;
  wire net_96 ;
  wire net_97 ;
  wire net_98 ;
  wire net_99 ;
  input begin_forward;
  wire begin_forward;
  input begin_update;
  wire begin_update;
  input busy;
  wire busy;
  input collect;
  wire collect;
  reg collect_active_q;
  initial collect_active_q = 1'h0;
  reg [3:0] collect_entry_q;
  initial collect_entry_q = 4'h0;
  reg collect_first_q;
  initial collect_first_q = 1'h0;
  reg collect_last_q;
  initial collect_last_q = 1'h0;
  reg [4:0] collect_left_q;
  initial collect_left_q = 5'h00;
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
  output command_collect_active_q;
  reg command_collect_active_q;
  initial command_collect_active_q = 1'h0;
  output [3:0] command_collect_entry_q;
  reg [3:0] command_collect_entry_q;
  initial command_collect_entry_q = 4'h0;
  output [10:0] command_done_address_q;
  reg [10:0] command_done_address_q;
  initial command_done_address_q = 11'h000;
  output command_done_first_q;
  reg command_done_first_q;
  initial command_done_first_q = 1'h0;
  output [7:0] command_done_sample_q;
  reg [7:0] command_done_sample_q;
  initial command_done_sample_q = 8'h00;
  output command_drain_active_q;
  reg command_drain_active_q;
  initial command_drain_active_q = 1'h0;
  output [8:0] command_drain_address_q;
  reg [8:0] command_drain_address_q;
  initial command_drain_address_q = 9'h000;
  output command_drain_bias_q;
  reg command_drain_bias_q;
  initial command_drain_bias_q = 1'h0;
  output command_drain_edge_q;
  reg command_drain_edge_q;
  initial command_drain_edge_q = 1'h0;
  output [2:0] command_host_bank_q;
  reg [2:0] command_host_bank_q;
  initial command_host_bank_q = 3'h0;
  output [23:0] command_host_data_q;
  reg [23:0] command_host_data_q;
  initial command_host_data_q = 24'h000000;
  output [2:0] command_host_tensor_q;
  reg [2:0] command_host_tensor_q;
  initial command_host_tensor_q = 3'h0;
  output command_host_write_b_q;
  reg command_host_write_b_q;
  initial command_host_write_b_q = 1'h0;
  output command_host_write_w_q;
  reg command_host_write_w_q;
  initial command_host_write_w_q = 1'h0;
  output command_host_write_x_q;
  reg command_host_write_x_q;
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
  output command_post_active_q;
  reg command_post_active_q;
  initial command_post_active_q = 1'h0;
  output [10:0] command_post_address_q;
  reg [10:0] command_post_address_q;
  initial command_post_address_q = 11'h000;
  output [7:0] command_post_sample_q;
  reg [7:0] command_post_sample_q;
  initial command_post_sample_q = 8'h00;
  output command_psum_read_active_q;
  reg command_psum_read_active_q;
  initial command_psum_read_active_q = 1'h0;
  output [7:0] command_psum_read_sample_q;
  reg [7:0] command_psum_read_sample_q;
  initial command_psum_read_sample_q = 8'h00;
  output command_psum_write_active_q;
  reg command_psum_write_active_q;
  initial command_psum_write_active_q = 1'h0;
  output [7:0] command_psum_write_sample_q;
  reg [7:0] command_psum_write_sample_q;
  initial command_psum_write_sample_q = 8'h00;
  output [12:0] command_store_address_q;
  reg [12:0] command_store_address_q;
  initial command_store_address_q = 13'h0000;
  output [8:0] command_update_address_q;
  reg [8:0] command_update_address_q;
  initial command_update_address_q = 9'h000;
  output command_update_bias_q;
  reg command_update_bias_q;
  initial command_update_bias_q = 1'h0;
  output [8:0] command_view_address_q;
  reg [8:0] command_view_address_q;
  initial command_view_address_q = 9'h000;
  output command_w_active_q;
  reg command_w_active_q;
  initial command_w_active_q = 1'h0;
  output [8:0] command_w_address_q;
  reg [8:0] command_w_address_q;
  initial command_w_address_q = 9'h000;
  output command_w_edge_q;
  reg command_w_edge_q;
  initial command_w_edge_q = 1'h0;
  output command_x_active_q;
  reg command_x_active_q;
  initial command_x_active_q = 1'h0;
  output [12:0] command_x_address_q;
  reg [12:0] command_x_address_q;
  initial command_x_address_q = 13'h0000;
  output command_x_edge_q;
  reg command_x_edge_q;
  initial command_x_edge_q = 1'h0;
  output [10:0] command_x_g_address_q;
  reg [10:0] command_x_g_address_q;
  initial command_x_g_address_q = 11'h000;
  output command_x_last_q;
  reg command_x_last_q;
  initial command_x_last_q = 1'h0;
  output command_x_load_q;
  reg command_x_load_q;
  initial command_x_load_q = 1'h0;
  output command_x_update_q;
  reg command_x_update_q;
  initial command_x_update_q = 1'h0;
  input commands_clk;
  wire commands_clk;
  input commands_rst;
  wire commands_rst;
  input [5:0] cut_b;
  wire [5:0] cut_b;
  reg [5:0] cut_b_d1_q;
  initial cut_b_d1_q = 6'h00;
  input [5:0] cut_w;
  wire [5:0] cut_w;
  reg [5:0] cut_w_d1_q;
  initial cut_w_d1_q = 6'h00;
  reg done_active_q;
  initial done_active_q = 1'h0;
  reg [10:0] done_address_q;
  initial done_address_q = 11'h000;
  reg done_first_q;
  initial done_first_q = 1'h0;
  reg done_last_q;
  initial done_last_q = 1'h0;
  reg [9:0] done_left_q;
  initial done_left_q = 10'h000;
  reg [7:0] done_sample_q;
  initial done_sample_q = 8'h00;
  reg done_start_d10_q;
  initial done_start_d10_q = 1'h0;
  reg done_start_d11_q;
  initial done_start_d11_q = 1'h0;
  reg done_start_d12_q;
  initial done_start_d12_q = 1'h0;
  reg done_start_d13_q;
  initial done_start_d13_q = 1'h0;
  reg done_start_d14_q;
  initial done_start_d14_q = 1'h0;
  reg done_start_d15_q;
  initial done_start_d15_q = 1'h0;
  reg done_start_d16_q;
  initial done_start_d16_q = 1'h0;
  reg done_start_d17_q;
  initial done_start_d17_q = 1'h0;
  reg done_start_d18_q;
  initial done_start_d18_q = 1'h0;
  reg done_start_d19_q;
  initial done_start_d19_q = 1'h0;
  reg done_start_d1_q;
  initial done_start_d1_q = 1'h0;
  reg done_start_d20_q;
  initial done_start_d20_q = 1'h0;
  reg done_start_d21_q;
  initial done_start_d21_q = 1'h0;
  reg done_start_d22_q;
  initial done_start_d22_q = 1'h0;
  reg done_start_d23_q;
  initial done_start_d23_q = 1'h0;
  reg done_start_d24_q;
  initial done_start_d24_q = 1'h0;
  reg done_start_d25_q;
  initial done_start_d25_q = 1'h0;
  reg done_start_d26_q;
  initial done_start_d26_q = 1'h0;
  reg done_start_d27_q;
  initial done_start_d27_q = 1'h0;
  reg done_start_d28_q;
  initial done_start_d28_q = 1'h0;
  reg done_start_d29_q;
  initial done_start_d29_q = 1'h0;
  reg done_start_d2_q;
  initial done_start_d2_q = 1'h0;
  reg done_start_d30_q;
  initial done_start_d30_q = 1'h0;
  reg done_start_d31_q;
  initial done_start_d31_q = 1'h0;
  reg done_start_d32_q;
  initial done_start_d32_q = 1'h0;
  reg done_start_d33_q;
  initial done_start_d33_q = 1'h0;
  reg done_start_d34_q;
  initial done_start_d34_q = 1'h0;
  reg done_start_d3_q;
  initial done_start_d3_q = 1'h0;
  reg done_start_d4_q;
  initial done_start_d4_q = 1'h0;
  reg done_start_d5_q;
  initial done_start_d5_q = 1'h0;
  reg done_start_d6_q;
  initial done_start_d6_q = 1'h0;
  reg done_start_d7_q;
  initial done_start_d7_q = 1'h0;
  reg done_start_d8_q;
  initial done_start_d8_q = 1'h0;
  reg done_start_d9_q;
  initial done_start_d9_q = 1'h0;
  reg drain_active_q;
  initial drain_active_q = 1'h0;
  reg [8:0] drain_address_q;
  initial drain_address_q = 9'h000;
  reg [2:0] drain_b_q;
  initial drain_b_q = 3'h0;
  wire drain_bias;
  reg [15:0] drain_column_q;
  initial drain_column_q = 16'h0000;
  reg drain_first_input_q;
  initial drain_first_input_q = 1'h0;
  reg drain_first_q;
  initial drain_first_q = 1'h0;
  reg [4:0] drain_inside_number_q;
  initial drain_inside_number_q = 5'h00;
  reg drain_inside_q;
  initial drain_inside_q = 1'h0;
  reg drain_last_input_q;
  initial drain_last_input_q = 1'h0;
  reg drain_last_output_q;
  initial drain_last_output_q = 1'h0;
  reg drain_last_q;
  initial drain_last_q = 1'h0;
  reg [4:0] drain_left_q;
  initial drain_left_q = 5'h00;
  reg [15:0] drain_row_q;
  initial drain_row_q = 16'h0000;
  reg drain_start_d10_q;
  initial drain_start_d10_q = 1'h0;
  reg drain_start_d11_q;
  initial drain_start_d11_q = 1'h0;
  reg drain_start_d12_q;
  initial drain_start_d12_q = 1'h0;
  reg drain_start_d13_q;
  initial drain_start_d13_q = 1'h0;
  reg drain_start_d14_q;
  initial drain_start_d14_q = 1'h0;
  reg drain_start_d15_q;
  initial drain_start_d15_q = 1'h0;
  reg drain_start_d16_q;
  initial drain_start_d16_q = 1'h0;
  reg drain_start_d17_q;
  initial drain_start_d17_q = 1'h0;
  reg drain_start_d1_q;
  initial drain_start_d1_q = 1'h0;
  reg drain_start_d2_q;
  initial drain_start_d2_q = 1'h0;
  reg drain_start_d3_q;
  initial drain_start_d3_q = 1'h0;
  reg drain_start_d4_q;
  initial drain_start_d4_q = 1'h0;
  reg drain_start_d5_q;
  initial drain_start_d5_q = 1'h0;
  reg drain_start_d6_q;
  initial drain_start_d6_q = 1'h0;
  reg drain_start_d7_q;
  initial drain_start_d7_q = 1'h0;
  reg drain_start_d8_q;
  initial drain_start_d8_q = 1'h0;
  reg drain_start_d9_q;
  initial drain_start_d9_q = 1'h0;
  reg [8:0] drain_w_q;
  initial drain_w_q = 9'h000;
  input \end ;
  wire \end ;
  input first_step;
  wire first_step;
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
  reg [9:0] held_beyond_q;
  initial held_beyond_q = 10'h000;
  input [12:0] host_address;
  wire [12:0] host_address;
  reg [12:0] host_address_d1_q;
  initial host_address_d1_q = 13'h0000;
  reg [12:0] host_address_d2_q;
  initial host_address_d2_q = 13'h0000;
  input [2:0] host_bank;
  wire [2:0] host_bank;
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
  input [2:0] host_tensor;
  wire [2:0] host_tensor;
  reg [2:0] host_tensor_d1_q;
  initial host_tensor_d1_q = 3'h0;
  input host_write;
  wire host_write;
  reg host_write_b_d1_q;
  initial host_write_b_d1_q = 1'h0;
  input [23:0] host_write_data;
  wire [23:0] host_write_data;
  reg host_write_w_d1_q;
  initial host_write_w_d1_q = 1'h0;
  reg host_write_x_d1_q;
  initial host_write_x_d1_q = 1'h0;
  reg idle_d1_q;
  initial idle_d1_q = 1'h0;
  reg idle_d2_q;
  initial idle_d2_q = 1'h0;
  reg idle_late_d1_q;
  initial idle_late_d1_q = 1'h0;
  wire keys_ready;
  wire late_pulses_clk;
  input late_pulses_rst;
  wire late_pulses_rst;
  input [104:0] layer;
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
  input [17:0] mantissa;
  wire [17:0] mantissa;
  reg [17:0] mantissa_d1_q;
  initial mantissa_d1_q = 18'h00000;
  reg [2:0] pending_b_q;
  initial pending_b_q = 3'h0;
  reg [15:0] pending_column_q;
  initial pending_column_q = 16'h0000;
  reg pending_first_input_q;
  initial pending_first_input_q = 1'h0;
  reg pending_last_input_q;
  initial pending_last_input_q = 1'h0;
  reg pending_last_output_q;
  initial pending_last_output_q = 1'h0;
  reg [15:0] pending_row_q;
  initial pending_row_q = 16'h0000;
  reg [8:0] pending_w_q;
  initial pending_w_q = 9'h000;
  reg post_active_q;
  initial post_active_q = 1'h0;
  reg [10:0] post_address_q;
  initial post_address_q = 11'h000;
  reg [2:0] post_b_q;
  initial post_b_q = 3'h0;
  reg post_begin_q;
  initial post_begin_q = 1'h0;
  reg [15:0] post_column_q;
  initial post_column_q = 16'h0000;
  reg post_first_q;
  initial post_first_q = 1'h0;
  reg post_last_output_q;
  initial post_last_output_q = 1'h0;
  reg post_last_q;
  initial post_last_q = 1'h0;
  reg [9:0] post_left_q;
  initial post_left_q = 10'h000;
  reg [12:0] post_out_q;
  initial post_out_q = 13'h0000;
  reg [7:0] post_sample_q;
  initial post_sample_q = 8'h00;
  reg post_start_d10_q;
  initial post_start_d10_q = 1'h0;
  reg post_start_d11_q;
  initial post_start_d11_q = 1'h0;
  reg post_start_d12_q;
  initial post_start_d12_q = 1'h0;
  reg post_start_d13_q;
  initial post_start_d13_q = 1'h0;
  reg post_start_d14_q;
  initial post_start_d14_q = 1'h0;
  reg post_start_d15_q;
  initial post_start_d15_q = 1'h0;
  reg post_start_d16_q;
  initial post_start_d16_q = 1'h0;
  reg post_start_d17_q;
  initial post_start_d17_q = 1'h0;
  reg post_start_d18_q;
  initial post_start_d18_q = 1'h0;
  reg post_start_d19_q;
  initial post_start_d19_q = 1'h0;
  reg post_start_d1_q;
  initial post_start_d1_q = 1'h0;
  reg post_start_d20_q;
  initial post_start_d20_q = 1'h0;
  reg post_start_d21_q;
  initial post_start_d21_q = 1'h0;
  reg post_start_d22_q;
  initial post_start_d22_q = 1'h0;
  reg post_start_d23_q;
  initial post_start_d23_q = 1'h0;
  reg post_start_d24_q;
  initial post_start_d24_q = 1'h0;
  reg post_start_d2_q;
  initial post_start_d2_q = 1'h0;
  reg post_start_d3_q;
  initial post_start_d3_q = 1'h0;
  reg post_start_d4_q;
  initial post_start_d4_q = 1'h0;
  reg post_start_d5_q;
  initial post_start_d5_q = 1'h0;
  reg post_start_d6_q;
  initial post_start_d6_q = 1'h0;
  reg post_start_d7_q;
  initial post_start_d7_q = 1'h0;
  reg post_start_d8_q;
  initial post_start_d8_q = 1'h0;
  reg post_start_d9_q;
  initial post_start_d9_q = 1'h0;
  reg [10:0] post_state_q;
  initial post_state_q = 11'h000;
  reg psum_read_active_q;
  initial psum_read_active_q = 1'h0;
  reg psum_read_first_q;
  initial psum_read_first_q = 1'h0;
  reg psum_read_last_q;
  initial psum_read_last_q = 1'h0;
  reg [9:0] psum_read_left_q;
  initial psum_read_left_q = 10'h000;
  reg [7:0] psum_read_sample_q;
  initial psum_read_sample_q = 8'h00;
  reg psum_read_start_d10_q;
  initial psum_read_start_d10_q = 1'h0;
  reg psum_read_start_d11_q;
  initial psum_read_start_d11_q = 1'h0;
  reg psum_read_start_d12_q;
  initial psum_read_start_d12_q = 1'h0;
  reg psum_read_start_d13_q;
  initial psum_read_start_d13_q = 1'h0;
  reg psum_read_start_d14_q;
  initial psum_read_start_d14_q = 1'h0;
  reg psum_read_start_d1_q;
  initial psum_read_start_d1_q = 1'h0;
  reg psum_read_start_d2_q;
  initial psum_read_start_d2_q = 1'h0;
  reg psum_read_start_d3_q;
  initial psum_read_start_d3_q = 1'h0;
  reg psum_read_start_d4_q;
  initial psum_read_start_d4_q = 1'h0;
  reg psum_read_start_d5_q;
  initial psum_read_start_d5_q = 1'h0;
  reg psum_read_start_d6_q;
  initial psum_read_start_d6_q = 1'h0;
  reg psum_read_start_d7_q;
  initial psum_read_start_d7_q = 1'h0;
  reg psum_read_start_d8_q;
  initial psum_read_start_d8_q = 1'h0;
  reg psum_read_start_d9_q;
  initial psum_read_start_d9_q = 1'h0;
  reg psum_write_active_q;
  initial psum_write_active_q = 1'h0;
  reg psum_write_first_q;
  initial psum_write_first_q = 1'h0;
  reg psum_write_last_q;
  initial psum_write_last_q = 1'h0;
  reg [9:0] psum_write_left_q;
  initial psum_write_left_q = 10'h000;
  reg [7:0] psum_write_sample_q;
  initial psum_write_sample_q = 8'h00;
  reg psum_write_start_d10_q;
  initial psum_write_start_d10_q = 1'h0;
  reg psum_write_start_d11_q;
  initial psum_write_start_d11_q = 1'h0;
  reg psum_write_start_d12_q;
  initial psum_write_start_d12_q = 1'h0;
  reg psum_write_start_d13_q;
  initial psum_write_start_d13_q = 1'h0;
  reg psum_write_start_d14_q;
  initial psum_write_start_d14_q = 1'h0;
  reg psum_write_start_d15_q;
  initial psum_write_start_d15_q = 1'h0;
  reg psum_write_start_d16_q;
  initial psum_write_start_d16_q = 1'h0;
  reg psum_write_start_d17_q;
  initial psum_write_start_d17_q = 1'h0;
  reg psum_write_start_d18_q;
  initial psum_write_start_d18_q = 1'h0;
  reg psum_write_start_d19_q;
  initial psum_write_start_d19_q = 1'h0;
  reg psum_write_start_d1_q;
  initial psum_write_start_d1_q = 1'h0;
  reg psum_write_start_d20_q;
  initial psum_write_start_d20_q = 1'h0;
  reg psum_write_start_d21_q;
  initial psum_write_start_d21_q = 1'h0;
  reg psum_write_start_d22_q;
  initial psum_write_start_d22_q = 1'h0;
  reg psum_write_start_d23_q;
  initial psum_write_start_d23_q = 1'h0;
  reg psum_write_start_d24_q;
  initial psum_write_start_d24_q = 1'h0;
  reg psum_write_start_d25_q;
  initial psum_write_start_d25_q = 1'h0;
  reg psum_write_start_d26_q;
  initial psum_write_start_d26_q = 1'h0;
  reg psum_write_start_d27_q;
  initial psum_write_start_d27_q = 1'h0;
  reg psum_write_start_d2_q;
  initial psum_write_start_d2_q = 1'h0;
  reg psum_write_start_d3_q;
  initial psum_write_start_d3_q = 1'h0;
  reg psum_write_start_d4_q;
  initial psum_write_start_d4_q = 1'h0;
  reg psum_write_start_d5_q;
  initial psum_write_start_d5_q = 1'h0;
  reg psum_write_start_d6_q;
  initial psum_write_start_d6_q = 1'h0;
  reg psum_write_start_d7_q;
  initial psum_write_start_d7_q = 1'h0;
  reg psum_write_start_d8_q;
  initial psum_write_start_d8_q = 1'h0;
  reg psum_write_start_d9_q;
  initial psum_write_start_d9_q = 1'h0;
  wire pulses_clk;
  input pulses_rst;
  wire pulses_rst;
  input [8:0] run_samples;
  wire [8:0] run_samples;
  reg [9:0] samples_beyond_q;
  initial samples_beyond_q = 10'h000;
  output [44:0] settings;
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
  input [84:0] slot;
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
  reg store_active_q;
  initial store_active_q = 1'h0;
  reg [12:0] store_address_q;
  initial store_address_q = 13'h0000;
  reg store_first_q;
  initial store_first_q = 1'h0;
  reg store_last_q;
  initial store_last_q = 1'h0;
  reg [9:0] store_left_q;
  initial store_left_q = 10'h000;
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
  reg update_bias_d10_q;
  initial update_bias_d10_q = 1'h0;
  reg update_bias_d11_q;
  initial update_bias_d11_q = 1'h0;
  reg update_bias_d12_q;
  initial update_bias_d12_q = 1'h0;
  reg update_bias_d13_q;
  initial update_bias_d13_q = 1'h0;
  reg update_bias_d14_q;
  initial update_bias_d14_q = 1'h0;
  reg update_bias_d1_q;
  initial update_bias_d1_q = 1'h0;
  reg update_bias_d2_q;
  initial update_bias_d2_q = 1'h0;
  reg update_bias_d3_q;
  initial update_bias_d3_q = 1'h0;
  reg update_bias_d4_q;
  initial update_bias_d4_q = 1'h0;
  reg update_bias_d5_q;
  initial update_bias_d5_q = 1'h0;
  reg update_bias_d6_q;
  initial update_bias_d6_q = 1'h0;
  reg update_bias_d7_q;
  initial update_bias_d7_q = 1'h0;
  reg update_bias_d8_q;
  initial update_bias_d8_q = 1'h0;
  reg update_bias_d9_q;
  initial update_bias_d9_q = 1'h0;
  input [8:0] update_samples;
  wire [8:0] update_samples;
  reg [8:0] view_address_d1_q;
  initial view_address_d1_q = 9'h000;
  reg [8:0] view_address_d2_q;
  initial view_address_d2_q = 9'h000;
  reg [8:0] view_address_d3_q;
  initial view_address_d3_q = 9'h000;
  reg w_active_q;
  initial w_active_q = 1'h0;
  reg [8:0] w_address_q;
  initial w_address_q = 9'h000;
  reg [1:0] w_edges_q;
  initial w_edges_q = 2'h0;
  reg w_first_q;
  initial w_first_q = 1'h0;
  reg [4:0] w_inside_number_q;
  initial w_inside_number_q = 5'h00;
  reg w_inside_q;
  initial w_inside_q = 1'h0;
  reg w_last_q;
  initial w_last_q = 1'h0;
  reg [4:0] w_left_q;
  initial w_left_q = 5'h00;
  reg w_start_d1_q;
  initial w_start_d1_q = 1'h0;
  reg w_start_d2_q;
  initial w_start_d2_q = 1'h0;
  reg w_start_d3_q;
  initial w_start_d3_q = 1'h0;
  reg x_active_q;
  initial x_active_q = 1'h0;
  reg [12:0] x_address_q;
  initial x_address_q = 13'h0000;
  reg x_edge_q;
  initial x_edge_q = 1'h0;
  reg x_first_q;
  initial x_first_q = 1'h0;
  reg x_forward_d1_q;
  initial x_forward_d1_q = 1'h0;
  reg x_forward_d2_q;
  initial x_forward_d2_q = 1'h0;
  reg x_forward_d3_q;
  initial x_forward_d3_q = 1'h0;
  reg x_forward_d4_q;
  initial x_forward_d4_q = 1'h0;
  reg x_forward_d5_q;
  initial x_forward_d5_q = 1'h0;
  reg x_forward_d6_q;
  initial x_forward_d6_q = 1'h0;
  reg [10:0] x_g_address_q;
  initial x_g_address_q = 11'h000;
  reg x_held_active_q;
  initial x_held_active_q = 1'h0;
  reg x_held_first_q;
  initial x_held_first_q = 1'h0;
  reg x_held_last_q;
  initial x_held_last_q = 1'h0;
  reg [9:0] x_held_left_q;
  initial x_held_left_q = 10'h000;
  reg x_held_start_d1_q;
  initial x_held_start_d1_q = 1'h0;
  reg x_last_q;
  initial x_last_q = 1'h0;
  reg [9:0] x_left_q;
  initial x_left_q = 10'h000;
  reg x_start_d1_q;
  initial x_start_d1_q = 1'h0;
  reg x_update_d1_q;
  initial x_update_d1_q = 1'h0;
  reg x_update_d2_q;
  initial x_update_d2_q = 1'h0;
  reg x_update_d3_q;
  initial x_update_d3_q = 1'h0;
  reg x_update_d4_q;
  initial x_update_d4_q = 1'h0;
  reg x_update_d5_q;
  initial x_update_d5_q = 1'h0;
  reg x_update_d6_q;
  initial x_update_d6_q = 1'h0;
  reg x_update_d7_q;
  initial x_update_d7_q = 1'h0;
  always @(posedge commands_clk)
    drain_start_d12_q <= net_349 ;
  always @(posedge commands_clk)
    drain_start_d13_q <= net_350 ;
  always @(posedge commands_clk)
    drain_start_d14_q <= net_351 ;
  always @(posedge commands_clk)
    drain_start_d15_q <= net_352 ;
  always @(posedge commands_clk)
    drain_start_d16_q <= net_353 ;
  always @(posedge commands_clk)
    drain_start_d17_q <= net_354 ;
  always @(posedge commands_clk)
    update_bias_d1_q <= net_355 ;
  always @(posedge commands_clk)
    update_bias_d2_q <= net_356 ;
  always @(posedge commands_clk)
    update_bias_d3_q <= net_357 ;
  always @(posedge commands_clk)
    update_bias_d4_q <= net_358 ;
  always @(posedge commands_clk)
    update_bias_d5_q <= net_359 ;
  always @(posedge commands_clk)
    update_bias_d6_q <= net_360 ;
  always @(posedge commands_clk)
    update_bias_d7_q <= net_361 ;
  always @(posedge commands_clk)
    update_bias_d8_q <= net_362 ;
  always @(posedge commands_clk)
    update_bias_d9_q <= net_363 ;
  always @(posedge commands_clk)
    update_bias_d10_q <= net_364 ;
  always @(posedge commands_clk)
    update_bias_d11_q <= net_365 ;
  always @(posedge commands_clk)
    update_bias_d12_q <= net_366 ;
  always @(posedge commands_clk)
    update_bias_d13_q <= net_367 ;
  always @(posedge commands_clk)
    update_bias_d14_q <= net_368 ;
  assign net_1  = run_samples - 2'h3;
  assign net_2  = update_samples - 2'h3;
  assign net_3  = $signed(x_left_q) - $signed(2'h1);
  assign net_4  = ~ x_start_d1_q;
  assign net_5  = x_active_q & net_4 ;
  assign net_6  = ~ x_last_q;
  assign net_7  = net_5  & net_6 ;
  assign net_8  = net_7  & x_left_q[9];
  assign net_9  = $signed(x_held_left_q) - $signed(2'h1);
  assign net_10  = ~ x_held_start_d1_q;
  assign net_11  = x_held_active_q & net_10 ;
  assign net_12  = ~ x_held_last_q;
  assign net_13  = net_11  & net_12 ;
  assign net_14  = net_13  & x_held_left_q[9];
  assign net_15  = x_address_q + 1'h1;
  assign net_16  = x_g_address_q + 1'h1;
  assign net_17  = $signed(w_left_q) - $signed(2'h1);
  assign net_18  = ~ w_start_d3_q;
  assign net_19  = w_active_q & net_18 ;
  assign net_20  = ~ w_last_q;
  assign net_21  = net_19  & net_20 ;
  assign net_22  = net_21  & w_left_q[4];
  assign net_23  = w_inside_number_q + 7'h7f;
  assign net_24  = w_inside_number_q <= layer[8:5];
  assign net_25  = layer[8:5] > 3'h7;
  assign net_26  = w_address_q + 11'h7ff;
  assign net_27  = slot[38:30] + 3'h7;
  assign net_28  = $signed(psum_read_left_q) - $signed(2'h1);
  assign net_29  = ~ psum_read_start_d14_q;
  assign net_30  = psum_read_active_q & net_29 ;
  assign net_31  = ~ psum_read_last_q;
  assign net_32  = net_30  & net_31 ;
  assign net_33  = net_32  & psum_read_left_q[9];
  assign net_34  = psum_read_sample_q + 1'h1;
  assign net_35  = $signed(psum_write_left_q) - $signed(2'h1);
  assign net_36  = ~ psum_write_start_d27_q;
  assign net_37  = psum_write_active_q & net_36 ;
  assign net_38  = ~ psum_write_last_q;
  assign net_39  = net_37  & net_38 ;
  assign net_40  = net_39  & psum_write_left_q[9];
  assign net_41  = psum_write_sample_q + 1'h1;
  assign net_42  = begin_forward & slot[2];
  assign net_43  = $signed(post_left_q) - $signed(2'h1);
  assign net_44  = ~ post_start_d24_q;
  assign net_45  = post_active_q & net_44 ;
  assign net_46  = ~ post_last_q;
  assign net_47  = net_45  & net_46 ;
  assign net_48  = net_47  & post_left_q[9];
  assign net_49  = $signed(done_left_q) - $signed(2'h1);
  assign net_50  = ~ done_start_d34_q;
  assign net_51  = done_active_q & net_50 ;
  assign net_52  = ~ done_last_q;
  assign net_53  = net_51  & net_52 ;
  assign net_54  = net_53  & done_left_q[9];
  assign net_55  = $signed(store_left_q) - $signed(2'h1);
  assign net_56  = ~ done_start_d34_q;
  assign net_57  = store_active_q & net_56 ;
  assign net_58  = ~ store_last_q;
  assign net_59  = net_57  & net_58 ;
  assign net_60  = net_59  & store_left_q[9];
  assign net_61  = post_sample_q + 1'h1;
  assign net_62  = done_sample_q + 1'h1;
  assign net_63  = done_address_q + 1'h1;
  assign net_64  = post_address_q + 1'h1;
  assign net_65  = store_address_q + 1'h1;
  assign net_66  = \end  & slot[0];
  assign net_67  = \end  & slot[0];
  assign net_68  = \end  & slot[0];
  assign net_69  = \end  & slot[0];
  assign net_70  = \end  & slot[0];
  assign net_71  = \end  & slot[0];
  assign net_72  = \end  & slot[0];
  assign net_73  = $signed(drain_left_q) - $signed(2'h1);
  assign net_74  = ~ drain_start_d17_q;
  assign net_75  = drain_active_q & net_74 ;
  assign net_76  = ~ drain_last_q;
  assign net_77  = net_75  & net_76 ;
  assign net_78  = net_77  & drain_left_q[4];
  assign net_79  = pending_first_input_q ? 5'h06 : 5'h05;
  assign net_80  = drain_inside_number_q + 7'h7f;
  assign net_81  = drain_inside_number_q <= layer[8:5];
  assign net_82  = layer[8:5] > 3'h7;
  assign net_83  = drain_address_q + 11'h7ff;
  assign net_84  = pending_w_q + 3'h7;
  assign net_85  = drain_bias ? { 6'h00, drain_b_q } : drain_address_q;
  assign net_86  = $signed(collect_left_q) - $signed(2'h1);
  assign net_87  = ~ collect;
  assign net_88  = collect_active_q & net_87 ;
  assign net_89  = ~ collect_last_q;
  assign net_90  = net_88  & net_89 ;
  assign net_91  = net_90  & collect_left_q[4];
  assign net_92  = collect_entry_q + 1'h1;
  assign net_93  = ~ busy;
  assign net_94  = ~| given_tensor_d1_q;
  assign net_95  = given_write_d1_q & net_94 ;
  assign net_96  = given_tensor_d1_q == 1'h1;
  assign net_97  = given_write_d1_q & net_96 ;
  assign net_98  = given_tensor_d1_q == 2'h2;
  assign net_99  = given_write_d1_q & net_98 ;
  assign net_100  = ~ x_held_active_q;
  assign net_101  = x_first_q & net_100 ;
  assign net_102  = ~ w_edges_q[0];
  assign net_103  = net_102  | w_inside_q;
  assign net_104  = w_active_q & net_103 ;
  assign drain_bias = drain_last_q & drain_first_input_q;
  assign net_105  = ~ drain_last_input_q;
  assign net_106  = net_105  | drain_inside_q;
  assign net_107  = net_106  | drain_bias;
  assign net_108  = drain_active_q & net_107 ;
  assign net_109  = host_write_x_d1_q & idle_d2_q;
  assign net_110  = host_write_w_d1_q & idle_d2_q;
  assign net_111  = host_write_b_d1_q & idle_d2_q;
  assign net_112  = idle_late_d1_q ? host_address_d2_q : x_address_q;
  assign net_113  = idle_late_d1_q ? host_address_d2_q : { 2'h0, x_g_address_q };
  assign net_114  = idle_late_d1_q ? host_address_d2_q : { 2'h0, post_address_q };
  assign net_115  = idle_late_d1_q ? host_address_d2_q : store_address_q;
  assign net_116  = drain_bias ? { 6'h00, drain_b_q } : drain_address_q;
  assign net_117  = idle_late_d1_q ? host_address_d2_q : { 4'h0, net_116  };
  assign net_118  = idle_late_d1_q ? host_address_d2_q : { 4'h0, update_address_d14_q };
  assign net_119  = x_forward_d6_q | x_update_d7_q;
  assign net_120  = ~ slot[1];
  assign net_121  = begin_forward & net_120 ;
  assign net_122  = ~ slot[2];
  assign net_123  = begin_forward & net_122 ;
  always @(posedge commands_clk)
    command_x_active_q <= net_124 ;
  always @(posedge commands_clk)
    command_x_edge_q <= command_next[1];
  always @(posedge commands_clk)
    command_x_load_q <= net_125 ;
  always @(posedge commands_clk)
    command_x_update_q <= net_126 ;
  always @(posedge commands_clk)
    command_x_last_q <= net_127 ;
  always @(posedge commands_clk)
    command_x_address_q <= command_next[17:5];
  always @(posedge commands_clk)
    command_x_g_address_q <= command_next[28:18];
  always @(posedge commands_clk)
    command_w_active_q <= net_128 ;
  always @(posedge commands_clk)
    command_w_edge_q <= command_next[30];
  always @(posedge commands_clk)
    command_w_address_q <= command_next[39:31];
  always @(posedge commands_clk)
    command_psum_read_active_q <= net_129 ;
  always @(posedge commands_clk)
    command_psum_read_sample_q <= command_next[48:41];
  always @(posedge commands_clk)
    command_psum_write_active_q <= net_130 ;
  always @(posedge commands_clk)
    command_psum_write_sample_q <= command_next[57:50];
  always @(posedge commands_clk)
    command_post_active_q <= net_131 ;
  always @(posedge commands_clk)
    command_post_address_q <= command_next[69:59];
  always @(posedge commands_clk)
    command_post_sample_q <= command_next[77:70];
  always @(posedge commands_clk)
    command_done_first_q <= net_132 ;
  always @(posedge commands_clk)
    command_done_address_q <= command_next[89:79];
  always @(posedge commands_clk)
    command_done_sample_q <= command_next[97:90];
  always @(posedge commands_clk)
    command_store_address_q <= command_next[110:98];
  always @(posedge commands_clk)
    command_drain_active_q <= net_133 ;
  always @(posedge commands_clk)
    command_drain_bias_q <= net_134 ;
  always @(posedge commands_clk)
    command_drain_edge_q <= command_next[113];
  always @(posedge commands_clk)
    command_drain_address_q <= command_next[122:114];
  always @(posedge commands_clk)
    command_update_bias_q <= net_135 ;
  always @(posedge commands_clk)
    command_update_address_q <= command_next[132:124];
  always @(posedge commands_clk)
    command_view_address_q <= command_next[141:133];
  always @(posedge commands_clk)
    command_collect_active_q <= net_136 ;
  always @(posedge commands_clk)
    command_collect_entry_q <= command_next[146:143];
  always @(posedge commands_clk)
    command_host_write_x_q <= net_137 ;
  always @(posedge commands_clk)
    command_host_write_w_q <= net_138 ;
  always @(posedge commands_clk)
    command_host_write_b_q <= net_139 ;
  always @(posedge commands_clk)
    command_host_tensor_q <= command_next[152:150];
  always @(posedge commands_clk)
    command_host_bank_q <= command_next[155:153];
  always @(posedge commands_clk)
    command_host_data_q <= command_next[179:156];
  always @(posedge commands_clk)
    samples_beyond_q <= net_1 ;
  always @(posedge commands_clk)
    held_beyond_q <= net_2 ;
  always @(posedge commands_clk)
    x_first_q <= net_140 ;
  always @(posedge commands_clk)
    x_left_q <= net_141 ;
  always @(posedge commands_clk)
    x_last_q <= net_142 ;
  always @(posedge commands_clk)
    x_active_q <= net_143 ;
  always @(posedge commands_clk)
    x_held_first_q <= net_144 ;
  always @(posedge commands_clk)
    x_held_left_q <= net_145 ;
  always @(posedge commands_clk)
    x_held_last_q <= net_146 ;
  always @(posedge commands_clk)
    x_held_active_q <= net_147 ;
  always @(posedge commands_clk)
    x_edge_q <= net_148 ;
  always @(posedge commands_clk)
    x_address_q <= net_149 ;
  always @(posedge commands_clk)
    x_g_address_q <= net_150 ;
  always @(posedge commands_clk)
    w_first_q <= net_151 ;
  always @(posedge commands_clk)
    w_left_q <= net_152 ;
  always @(posedge commands_clk)
    w_last_q <= net_153 ;
  always @(posedge commands_clk)
    w_active_q <= net_154 ;
  always @(posedge commands_clk)
    w_inside_number_q <= net_155 ;
  always @(posedge commands_clk)
    w_inside_q <= net_156 ;
  always @(posedge commands_clk)
    w_address_q <= net_157 ;
  always @(posedge commands_clk)
    w_edges_q <= net_158 ;
  always @(posedge commands_clk)
    psum_read_first_q <= net_159 ;
  always @(posedge commands_clk)
    psum_read_left_q <= net_160 ;
  always @(posedge commands_clk)
    psum_read_last_q <= net_161 ;
  always @(posedge commands_clk)
    psum_read_active_q <= net_162 ;
  always @(posedge commands_clk)
    psum_read_sample_q <= net_163 ;
  always @(posedge commands_clk)
    psum_write_first_q <= net_164 ;
  always @(posedge commands_clk)
    psum_write_left_q <= net_165 ;
  always @(posedge commands_clk)
    psum_write_last_q <= net_166 ;
  always @(posedge commands_clk)
    psum_write_active_q <= net_167 ;
  always @(posedge commands_clk)
    psum_write_sample_q <= net_168 ;
  always @(posedge commands_clk)
    post_begin_q <= net_169 ;
  always @(posedge commands_clk)
    post_state_q <= net_170 ;
  always @(posedge commands_clk)
    post_out_q <= net_171 ;
  always @(posedge commands_clk)
    post_column_q <= net_172 ;
  always @(posedge commands_clk)
    post_b_q <= net_173 ;
  always @(posedge commands_clk)
    post_last_output_q <= net_174 ;
  always @(posedge commands_clk)
    post_first_q <= net_175 ;
  always @(posedge commands_clk)
    post_left_q <= net_176 ;
  always @(posedge commands_clk)
    post_last_q <= net_177 ;
  always @(posedge commands_clk)
    post_active_q <= net_178 ;
  always @(posedge commands_clk)
    done_first_q <= net_179 ;
  always @(posedge commands_clk)
    done_left_q <= net_180 ;
  always @(posedge commands_clk)
    done_last_q <= net_181 ;
  always @(posedge commands_clk)
    done_active_q <= net_182 ;
  always @(posedge commands_clk)
    store_first_q <= net_183 ;
  always @(posedge commands_clk)
    store_left_q <= net_184 ;
  always @(posedge commands_clk)
    store_last_q <= net_185 ;
  always @(posedge commands_clk)
    store_active_q <= net_186 ;
  always @(posedge commands_clk)
    post_sample_q <= net_187 ;
  always @(posedge commands_clk)
    done_sample_q <= net_188 ;
  always @(posedge commands_clk)
    done_address_q <= net_189 ;
  always @(posedge commands_clk)
    post_address_q <= net_190 ;
  always @(posedge commands_clk)
    store_address_q <= net_191 ;
  always @(posedge commands_clk)
    pending_w_q <= net_192 ;
  always @(posedge commands_clk)
    drain_w_q <= net_193 ;
  always @(posedge commands_clk)
    pending_b_q <= net_194 ;
  always @(posedge commands_clk)
    drain_b_q <= net_195 ;
  always @(posedge commands_clk)
    pending_row_q <= net_196 ;
  always @(posedge commands_clk)
    drain_row_q <= net_197 ;
  always @(posedge commands_clk)
    pending_column_q <= net_198 ;
  always @(posedge commands_clk)
    drain_column_q <= net_199 ;
  always @(posedge commands_clk)
    pending_first_input_q <= net_200 ;
  always @(posedge commands_clk)
    drain_first_input_q <= net_201 ;
  always @(posedge commands_clk)
    pending_last_input_q <= net_202 ;
  always @(posedge commands_clk)
    drain_last_input_q <= net_203 ;
  always @(posedge commands_clk)
    pending_last_output_q <= net_204 ;
  always @(posedge commands_clk)
    drain_last_output_q <= net_205 ;
  always @(posedge commands_clk)
    drain_first_q <= net_206 ;
  always @(posedge commands_clk)
    drain_left_q <= net_207 ;
  always @(posedge commands_clk)
    drain_last_q <= net_208 ;
  always @(posedge commands_clk)
    drain_active_q <= net_209 ;
  always @(posedge commands_clk)
    drain_inside_number_q <= net_210 ;
  always @(posedge commands_clk)
    drain_inside_q <= net_211 ;
  always @(posedge commands_clk)
    drain_address_q <= net_212 ;
  always @(posedge commands_clk)
    update_address_d1_q <= net_85 ;
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
    collect_first_q <= net_213 ;
  always @(posedge commands_clk)
    collect_left_q <= net_214 ;
  always @(posedge commands_clk)
    collect_last_q <= net_215 ;
  always @(posedge commands_clk)
    collect_active_q <= net_216 ;
  always @(posedge commands_clk)
    collect_entry_q <= net_217 ;
  always @(posedge commands_clk)
    idle_d1_q <= net_93 ;
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
    host_write_x_d1_q <= net_218 ;
  always @(posedge commands_clk)
    host_write_w_d1_q <= net_219 ;
  always @(posedge commands_clk)
    host_write_b_d1_q <= net_220 ;
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
    x_update_d1_q <= net_221 ;
  always @(posedge commands_clk)
    x_update_d2_q <= net_222 ;
  always @(posedge commands_clk)
    x_update_d3_q <= net_223 ;
  always @(posedge commands_clk)
    x_update_d4_q <= net_224 ;
  always @(posedge commands_clk)
    x_update_d5_q <= net_225 ;
  always @(posedge commands_clk)
    x_update_d6_q <= net_226 ;
  always @(posedge commands_clk)
    x_update_d7_q <= net_227 ;
  always @(posedge commands_clk)
    x_held_start_d1_q <= net_228 ;
  always @(posedge commands_clk)
    x_forward_d1_q <= net_229 ;
  always @(posedge commands_clk)
    x_forward_d2_q <= net_230 ;
  always @(posedge commands_clk)
    x_forward_d3_q <= net_231 ;
  always @(posedge commands_clk)
    x_forward_d4_q <= net_232 ;
  always @(posedge commands_clk)
    x_forward_d5_q <= net_233 ;
  always @(posedge commands_clk)
    x_forward_d6_q <= net_234 ;
  always @(posedge commands_clk)
    x_start_d1_q <= net_235 ;
  always @(posedge commands_clk)
    w_start_d1_q <= net_236 ;
  always @(posedge commands_clk)
    w_start_d2_q <= net_237 ;
  always @(posedge commands_clk)
    w_start_d3_q <= net_238 ;
  always @(posedge commands_clk)
    psum_read_start_d1_q <= net_239 ;
  always @(posedge commands_clk)
    psum_read_start_d2_q <= net_240 ;
  always @(posedge commands_clk)
    psum_read_start_d3_q <= net_241 ;
  always @(posedge commands_clk)
    psum_read_start_d4_q <= net_242 ;
  always @(posedge commands_clk)
    psum_read_start_d5_q <= net_243 ;
  always @(posedge commands_clk)
    psum_read_start_d6_q <= net_244 ;
  always @(posedge commands_clk)
    psum_read_start_d7_q <= net_245 ;
  always @(posedge commands_clk)
    psum_read_start_d8_q <= net_246 ;
  always @(posedge commands_clk)
    psum_read_start_d9_q <= net_247 ;
  always @(posedge commands_clk)
    psum_read_start_d10_q <= net_248 ;
  always @(posedge commands_clk)
    psum_read_start_d11_q <= net_249 ;
  always @(posedge commands_clk)
    psum_read_start_d12_q <= net_250 ;
  always @(posedge commands_clk)
    psum_read_start_d13_q <= net_251 ;
  always @(posedge commands_clk)
    psum_read_start_d14_q <= net_252 ;
  always @(posedge commands_clk)
    psum_write_start_d1_q <= net_253 ;
  always @(posedge commands_clk)
    psum_write_start_d2_q <= net_254 ;
  always @(posedge commands_clk)
    psum_write_start_d3_q <= net_255 ;
  always @(posedge commands_clk)
    psum_write_start_d4_q <= net_256 ;
  always @(posedge commands_clk)
    psum_write_start_d5_q <= net_257 ;
  always @(posedge commands_clk)
    psum_write_start_d6_q <= net_258 ;
  always @(posedge commands_clk)
    psum_write_start_d7_q <= net_259 ;
  always @(posedge commands_clk)
    psum_write_start_d8_q <= net_260 ;
  always @(posedge commands_clk)
    psum_write_start_d9_q <= net_261 ;
  always @(posedge commands_clk)
    psum_write_start_d10_q <= net_262 ;
  always @(posedge commands_clk)
    psum_write_start_d11_q <= net_263 ;
  always @(posedge commands_clk)
    psum_write_start_d12_q <= net_264 ;
  always @(posedge commands_clk)
    psum_write_start_d13_q <= net_265 ;
  always @(posedge commands_clk)
    psum_write_start_d14_q <= net_266 ;
  always @(posedge commands_clk)
    psum_write_start_d15_q <= net_267 ;
  always @(posedge commands_clk)
    psum_write_start_d16_q <= net_268 ;
  always @(posedge commands_clk)
    psum_write_start_d17_q <= net_269 ;
  always @(posedge commands_clk)
    psum_write_start_d18_q <= net_270 ;
  always @(posedge commands_clk)
    psum_write_start_d19_q <= net_271 ;
  always @(posedge commands_clk)
    psum_write_start_d20_q <= net_272 ;
  always @(posedge commands_clk)
    psum_write_start_d21_q <= net_273 ;
  always @(posedge commands_clk)
    psum_write_start_d22_q <= net_274 ;
  always @(posedge commands_clk)
    psum_write_start_d23_q <= net_275 ;
  always @(posedge commands_clk)
    psum_write_start_d24_q <= net_276 ;
  always @(posedge commands_clk)
    psum_write_start_d25_q <= net_277 ;
  always @(posedge commands_clk)
    psum_write_start_d26_q <= net_278 ;
  always @(posedge commands_clk)
    psum_write_start_d27_q <= net_279 ;
  always @(posedge commands_clk)
    post_start_d1_q <= net_280 ;
  always @(posedge commands_clk)
    post_start_d2_q <= net_281 ;
  always @(posedge commands_clk)
    post_start_d3_q <= net_282 ;
  always @(posedge commands_clk)
    post_start_d4_q <= net_283 ;
  always @(posedge commands_clk)
    post_start_d5_q <= net_284 ;
  always @(posedge commands_clk)
    post_start_d6_q <= net_285 ;
  always @(posedge commands_clk)
    post_start_d7_q <= net_286 ;
  always @(posedge commands_clk)
    post_start_d8_q <= net_287 ;
  always @(posedge commands_clk)
    post_start_d9_q <= net_288 ;
  always @(posedge commands_clk)
    post_start_d10_q <= net_289 ;
  always @(posedge commands_clk)
    post_start_d11_q <= net_290 ;
  always @(posedge commands_clk)
    post_start_d12_q <= net_291 ;
  always @(posedge commands_clk)
    post_start_d13_q <= net_292 ;
  always @(posedge commands_clk)
    post_start_d14_q <= net_293 ;
  always @(posedge commands_clk)
    post_start_d15_q <= net_294 ;
  always @(posedge commands_clk)
    post_start_d16_q <= net_295 ;
  always @(posedge commands_clk)
    post_start_d17_q <= net_296 ;
  always @(posedge commands_clk)
    post_start_d18_q <= net_297 ;
  always @(posedge commands_clk)
    post_start_d19_q <= net_298 ;
  always @(posedge commands_clk)
    post_start_d20_q <= net_299 ;
  always @(posedge commands_clk)
    post_start_d21_q <= net_300 ;
  always @(posedge commands_clk)
    post_start_d22_q <= net_301 ;
  always @(posedge commands_clk)
    post_start_d23_q <= net_302 ;
  always @(posedge commands_clk)
    post_start_d24_q <= net_303 ;
  always @(posedge commands_clk)
    done_start_d1_q <= net_304 ;
  always @(posedge commands_clk)
    done_start_d2_q <= net_305 ;
  always @(posedge commands_clk)
    done_start_d3_q <= net_306 ;
  always @(posedge commands_clk)
    done_start_d4_q <= net_307 ;
  always @(posedge commands_clk)
    done_start_d5_q <= net_308 ;
  always @(posedge commands_clk)
    done_start_d6_q <= net_309 ;
  always @(posedge commands_clk)
    done_start_d7_q <= net_310 ;
  always @(posedge commands_clk)
    done_start_d8_q <= net_311 ;
  always @(posedge commands_clk)
    done_start_d9_q <= net_312 ;
  always @(posedge commands_clk)
    done_start_d10_q <= net_313 ;
  always @(posedge commands_clk)
    done_start_d11_q <= net_314 ;
  always @(posedge commands_clk)
    done_start_d12_q <= net_315 ;
  always @(posedge commands_clk)
    done_start_d13_q <= net_316 ;
  always @(posedge commands_clk)
    done_start_d14_q <= net_317 ;
  always @(posedge commands_clk)
    done_start_d15_q <= net_318 ;
  always @(posedge commands_clk)
    done_start_d16_q <= net_319 ;
  always @(posedge commands_clk)
    done_start_d17_q <= net_320 ;
  always @(posedge commands_clk)
    done_start_d18_q <= net_321 ;
  always @(posedge commands_clk)
    done_start_d19_q <= net_322 ;
  always @(posedge commands_clk)
    done_start_d20_q <= net_323 ;
  always @(posedge commands_clk)
    done_start_d21_q <= net_324 ;
  always @(posedge commands_clk)
    done_start_d22_q <= net_325 ;
  always @(posedge commands_clk)
    done_start_d23_q <= net_326 ;
  always @(posedge commands_clk)
    done_start_d24_q <= net_327 ;
  always @(posedge commands_clk)
    done_start_d25_q <= net_328 ;
  always @(posedge commands_clk)
    done_start_d26_q <= net_329 ;
  always @(posedge commands_clk)
    done_start_d27_q <= net_330 ;
  always @(posedge commands_clk)
    done_start_d28_q <= net_331 ;
  always @(posedge commands_clk)
    done_start_d29_q <= net_332 ;
  always @(posedge commands_clk)
    done_start_d30_q <= net_333 ;
  always @(posedge commands_clk)
    done_start_d31_q <= net_334 ;
  always @(posedge commands_clk)
    done_start_d32_q <= net_335 ;
  always @(posedge commands_clk)
    done_start_d33_q <= net_336 ;
  always @(posedge commands_clk)
    done_start_d34_q <= net_337 ;
  always @(posedge commands_clk)
    drain_start_d1_q <= net_338 ;
  always @(posedge commands_clk)
    drain_start_d2_q <= net_339 ;
  always @(posedge commands_clk)
    drain_start_d3_q <= net_340 ;
  always @(posedge commands_clk)
    drain_start_d4_q <= net_341 ;
  always @(posedge commands_clk)
    drain_start_d5_q <= net_342 ;
  always @(posedge commands_clk)
    drain_start_d6_q <= net_343 ;
  always @(posedge commands_clk)
    drain_start_d7_q <= net_344 ;
  always @(posedge commands_clk)
    drain_start_d8_q <= net_345 ;
  always @(posedge commands_clk)
    drain_start_d9_q <= net_346 ;
  always @(posedge commands_clk)
    drain_start_d10_q <= net_347 ;
  always @(posedge commands_clk)
    drain_start_d11_q <= net_348 ;
  always @* begin
    if (unused_2_) begin end
    net_349  = drain_start_d11_q;
    if (late_pulses_rst) begin
      net_349  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_350  = drain_start_d12_q;
    if (late_pulses_rst) begin
      net_350  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_351  = drain_start_d13_q;
    if (late_pulses_rst) begin
      net_351  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_352  = drain_start_d14_q;
    if (late_pulses_rst) begin
      net_352  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_353  = drain_start_d15_q;
    if (late_pulses_rst) begin
      net_353  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_354  = drain_start_d16_q;
    if (late_pulses_rst) begin
      net_354  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_355  = drain_bias;
    if (late_pulses_rst) begin
      net_355  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_356  = update_bias_d1_q;
    if (late_pulses_rst) begin
      net_356  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_357  = update_bias_d2_q;
    if (late_pulses_rst) begin
      net_357  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_358  = update_bias_d3_q;
    if (late_pulses_rst) begin
      net_358  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_359  = update_bias_d4_q;
    if (late_pulses_rst) begin
      net_359  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_360  = update_bias_d5_q;
    if (late_pulses_rst) begin
      net_360  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_361  = update_bias_d6_q;
    if (late_pulses_rst) begin
      net_361  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_362  = update_bias_d7_q;
    if (late_pulses_rst) begin
      net_362  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_363  = update_bias_d8_q;
    if (late_pulses_rst) begin
      net_363  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_364  = update_bias_d9_q;
    if (late_pulses_rst) begin
      net_364  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_365  = update_bias_d10_q;
    if (late_pulses_rst) begin
      net_365  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_366  = update_bias_d11_q;
    if (late_pulses_rst) begin
      net_366  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_367  = update_bias_d12_q;
    if (late_pulses_rst) begin
      net_367  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_368  = update_bias_d13_q;
    if (late_pulses_rst) begin
      net_368  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_124  = command_next[0];
    if (commands_rst) begin
      net_124  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_125  = command_next[2];
    if (commands_rst) begin
      net_125  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_126  = command_next[3];
    if (commands_rst) begin
      net_126  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_127  = command_next[4];
    if (commands_rst) begin
      net_127  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_128  = command_next[29];
    if (commands_rst) begin
      net_128  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_129  = command_next[40];
    if (commands_rst) begin
      net_129  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_130  = command_next[49];
    if (commands_rst) begin
      net_130  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_131  = command_next[58];
    if (commands_rst) begin
      net_131  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_132  = command_next[78];
    if (commands_rst) begin
      net_132  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_133  = command_next[111];
    if (commands_rst) begin
      net_133  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_134  = command_next[112];
    if (commands_rst) begin
      net_134  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_135  = command_next[123];
    if (commands_rst) begin
      net_135  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_136  = command_next[142];
    if (commands_rst) begin
      net_136  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_137  = command_next[147];
    if (commands_rst) begin
      net_137  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_138  = command_next[148];
    if (commands_rst) begin
      net_138  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_139  = command_next[149];
    if (commands_rst) begin
      net_139  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_140  = x_start_d1_q;
    if (commands_rst) begin
      net_140  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_141  = net_3 [9:0];
    if (x_start_d1_q) begin
      net_141  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_142  = net_8 ;
    if (commands_rst) begin
      net_142  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_143  = x_active_q;
    if (x_start_d1_q) begin
      net_143  = 1'h1;
    end else if (x_last_q) begin
      net_143  = 1'h0;
    end
    if (commands_rst) begin
      net_143  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_144  = x_held_start_d1_q;
    if (commands_rst) begin
      net_144  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_145  = net_9 [9:0];
    if (x_held_start_d1_q) begin
      net_145  = held_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_146  = net_14 ;
    if (commands_rst) begin
      net_146  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_147  = x_held_active_q;
    if (x_held_start_d1_q) begin
      net_147  = 1'h1;
    end else if (x_held_last_q) begin
      net_147  = 1'h0;
    end
    if (commands_rst) begin
      net_147  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_148  = x_edge_q;
    if (x_start_d1_q) begin
      net_148  = slot[2];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_149  = net_15 [12:0];
    if (x_start_d1_q) begin
      net_149  = slot[16:4];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_150  = net_16 [10:0];
    if (x_start_d1_q) begin
      net_150  = slot[49:39];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_151  = w_start_d3_q;
    if (commands_rst) begin
      net_151  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_152  = net_17 [4:0];
    if (w_start_d3_q) begin
      net_152  = 5'h05;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_153  = net_22 ;
    if (commands_rst) begin
      net_153  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_154  = w_active_q;
    if (w_start_d3_q) begin
      net_154  = 1'h1;
    end else if (w_last_q) begin
      net_154  = 1'h0;
    end
    if (commands_rst) begin
      net_154  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_155  = net_23 [4:0];
    if (w_start_d3_q) begin
      net_155  = 5'h07;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_156  = net_24 ;
    if (w_start_d3_q) begin
      net_156  = net_25 ;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_157  = net_26 [8:0];
    if (w_start_d3_q) begin
      net_157  = net_27 [8:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_158  = w_edges_q;
    if (w_start_d3_q) begin
      net_158  = slot[3:2];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_159  = psum_read_start_d14_q;
    if (commands_rst) begin
      net_159  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_160  = net_28 [9:0];
    if (psum_read_start_d14_q) begin
      net_160  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_161  = net_33 ;
    if (commands_rst) begin
      net_161  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_162  = psum_read_active_q;
    if (psum_read_start_d14_q) begin
      net_162  = 1'h1;
    end else if (psum_read_last_q) begin
      net_162  = 1'h0;
    end
    if (commands_rst) begin
      net_162  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_163  = net_34 [7:0];
    if (psum_read_start_d14_q) begin
      net_163  = 8'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_164  = psum_write_start_d27_q;
    if (commands_rst) begin
      net_164  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_165  = net_35 [9:0];
    if (psum_write_start_d27_q) begin
      net_165  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_166  = net_40 ;
    if (commands_rst) begin
      net_166  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_167  = psum_write_active_q;
    if (psum_write_start_d27_q) begin
      net_167  = 1'h1;
    end else if (psum_write_last_q) begin
      net_167  = 1'h0;
    end
    if (commands_rst) begin
      net_167  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_168  = net_41 [7:0];
    if (psum_write_start_d27_q) begin
      net_168  = 8'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_169  = net_42 ;
    if (commands_rst) begin
      net_169  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_170  = post_state_q;
    if (post_begin_q) begin
      net_170  = slot[49:39];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_171  = post_out_q;
    if (post_begin_q) begin
      net_171  = slot[29:17];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_172  = post_column_q;
    if (post_begin_q) begin
      net_172  = slot[84:69];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_173  = post_b_q;
    if (post_begin_q) begin
      net_173  = slot[52:50];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_174  = post_last_output_q;
    if (post_begin_q) begin
      net_174  = slot[3];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_175  = post_start_d24_q;
    if (commands_rst) begin
      net_175  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_176  = net_43 [9:0];
    if (post_start_d24_q) begin
      net_176  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_177  = net_48 ;
    if (commands_rst) begin
      net_177  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_178  = post_active_q;
    if (post_start_d24_q) begin
      net_178  = 1'h1;
    end else if (post_last_q) begin
      net_178  = 1'h0;
    end
    if (commands_rst) begin
      net_178  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_179  = done_start_d34_q;
    if (commands_rst) begin
      net_179  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_180  = net_49 [9:0];
    if (done_start_d34_q) begin
      net_180  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_181  = net_54 ;
    if (commands_rst) begin
      net_181  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_182  = done_active_q;
    if (done_start_d34_q) begin
      net_182  = 1'h1;
    end else if (done_last_q) begin
      net_182  = 1'h0;
    end
    if (commands_rst) begin
      net_182  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_183  = done_start_d34_q;
    if (commands_rst) begin
      net_183  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_184  = net_55 [9:0];
    if (done_start_d34_q) begin
      net_184  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_185  = net_60 ;
    if (commands_rst) begin
      net_185  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_186  = store_active_q;
    if (done_start_d34_q) begin
      net_186  = 1'h1;
    end else if (store_last_q) begin
      net_186  = 1'h0;
    end
    if (commands_rst) begin
      net_186  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_187  = net_61 [7:0];
    if (post_start_d24_q) begin
      net_187  = 8'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_188  = net_62 [7:0];
    if (done_start_d34_q) begin
      net_188  = 8'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_189  = net_63 [10:0];
    if (done_start_d34_q) begin
      net_189  = post_state_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_190  = net_64 [10:0];
    if (post_start_d24_q) begin
      net_190  = post_state_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_191  = net_65 [12:0];
    if (done_start_d34_q) begin
      net_191  = post_out_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_192  = pending_w_q;
    if (net_66 ) begin
      net_192  = slot[38:30];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_193  = drain_w_q;
    if (drain_start_d17_q) begin
      net_193  = pending_w_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_194  = pending_b_q;
    if (net_67 ) begin
      net_194  = slot[52:50];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_195  = drain_b_q;
    if (drain_start_d17_q) begin
      net_195  = pending_b_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_196  = pending_row_q;
    if (net_68 ) begin
      net_196  = slot[68:53];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_197  = drain_row_q;
    if (drain_start_d17_q) begin
      net_197  = pending_row_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_198  = pending_column_q;
    if (net_69 ) begin
      net_198  = slot[84:69];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_199  = drain_column_q;
    if (drain_start_d17_q) begin
      net_199  = pending_column_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_200  = pending_first_input_q;
    if (net_70 ) begin
      net_200  = slot[1];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_201  = drain_first_input_q;
    if (drain_start_d17_q) begin
      net_201  = pending_first_input_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_202  = pending_last_input_q;
    if (net_71 ) begin
      net_202  = slot[2];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_203  = drain_last_input_q;
    if (drain_start_d17_q) begin
      net_203  = pending_last_input_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_204  = pending_last_output_q;
    if (net_72 ) begin
      net_204  = slot[3];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_205  = drain_last_output_q;
    if (drain_start_d17_q) begin
      net_205  = pending_last_output_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_206  = drain_start_d17_q;
    if (commands_rst) begin
      net_206  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_207  = net_73 [4:0];
    if (drain_start_d17_q) begin
      net_207  = net_79 ;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_208  = net_78 ;
    if (commands_rst) begin
      net_208  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_209  = drain_active_q;
    if (drain_start_d17_q) begin
      net_209  = 1'h1;
    end else if (drain_last_q) begin
      net_209  = 1'h0;
    end
    if (commands_rst) begin
      net_209  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_210  = net_80 [4:0];
    if (drain_start_d17_q) begin
      net_210  = 5'h07;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_211  = net_81 ;
    if (drain_start_d17_q) begin
      net_211  = net_82 ;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_212  = net_83 [8:0];
    if (drain_start_d17_q) begin
      net_212  = net_84 [8:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_213  = collect;
    if (commands_rst) begin
      net_213  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_214  = net_86 [4:0];
    if (collect) begin
      net_214  = 5'h09;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_215  = net_91 ;
    if (commands_rst) begin
      net_215  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_216  = collect_active_q;
    if (collect) begin
      net_216  = 1'h1;
    end else if (collect_last_q) begin
      net_216  = 1'h0;
    end
    if (commands_rst) begin
      net_216  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_217  = net_92 [3:0];
    if (collect) begin
      net_217  = 4'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_218  = net_95 ;
    if (commands_rst) begin
      net_218  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_219  = net_97 ;
    if (commands_rst) begin
      net_219  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_220  = net_99 ;
    if (commands_rst) begin
      net_220  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_221  = begin_update;
    if (pulses_rst) begin
      net_221  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_222  = x_update_d1_q;
    if (pulses_rst) begin
      net_222  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_223  = x_update_d2_q;
    if (pulses_rst) begin
      net_223  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_224  = x_update_d3_q;
    if (pulses_rst) begin
      net_224  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_225  = x_update_d4_q;
    if (pulses_rst) begin
      net_225  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_226  = x_update_d5_q;
    if (pulses_rst) begin
      net_226  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_227  = x_update_d6_q;
    if (pulses_rst) begin
      net_227  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_228  = x_update_d7_q;
    if (pulses_rst) begin
      net_228  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_229  = begin_forward;
    if (pulses_rst) begin
      net_229  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_230  = x_forward_d1_q;
    if (pulses_rst) begin
      net_230  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_231  = x_forward_d2_q;
    if (pulses_rst) begin
      net_231  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_232  = x_forward_d3_q;
    if (pulses_rst) begin
      net_232  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_233  = x_forward_d4_q;
    if (pulses_rst) begin
      net_233  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_234  = x_forward_d5_q;
    if (pulses_rst) begin
      net_234  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_235  = net_119 ;
    if (pulses_rst) begin
      net_235  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_236  = begin_forward;
    if (pulses_rst) begin
      net_236  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_237  = w_start_d1_q;
    if (pulses_rst) begin
      net_237  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_238  = w_start_d2_q;
    if (pulses_rst) begin
      net_238  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_239  = net_121 ;
    if (pulses_rst) begin
      net_239  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_240  = psum_read_start_d1_q;
    if (pulses_rst) begin
      net_240  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_241  = psum_read_start_d2_q;
    if (pulses_rst) begin
      net_241  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_242  = psum_read_start_d3_q;
    if (pulses_rst) begin
      net_242  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_243  = psum_read_start_d4_q;
    if (pulses_rst) begin
      net_243  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_244  = psum_read_start_d5_q;
    if (pulses_rst) begin
      net_244  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_245  = psum_read_start_d6_q;
    if (pulses_rst) begin
      net_245  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_246  = psum_read_start_d7_q;
    if (pulses_rst) begin
      net_246  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_247  = psum_read_start_d8_q;
    if (pulses_rst) begin
      net_247  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_248  = psum_read_start_d9_q;
    if (pulses_rst) begin
      net_248  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_249  = psum_read_start_d10_q;
    if (pulses_rst) begin
      net_249  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_250  = psum_read_start_d11_q;
    if (pulses_rst) begin
      net_250  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_251  = psum_read_start_d12_q;
    if (pulses_rst) begin
      net_251  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_252  = psum_read_start_d13_q;
    if (pulses_rst) begin
      net_252  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_253  = net_123 ;
    if (pulses_rst) begin
      net_253  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_254  = psum_write_start_d1_q;
    if (pulses_rst) begin
      net_254  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_255  = psum_write_start_d2_q;
    if (pulses_rst) begin
      net_255  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_256  = psum_write_start_d3_q;
    if (pulses_rst) begin
      net_256  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_257  = psum_write_start_d4_q;
    if (pulses_rst) begin
      net_257  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_258  = psum_write_start_d5_q;
    if (pulses_rst) begin
      net_258  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_259  = psum_write_start_d6_q;
    if (pulses_rst) begin
      net_259  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_260  = psum_write_start_d7_q;
    if (pulses_rst) begin
      net_260  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_261  = psum_write_start_d8_q;
    if (pulses_rst) begin
      net_261  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_262  = psum_write_start_d9_q;
    if (pulses_rst) begin
      net_262  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_263  = psum_write_start_d10_q;
    if (pulses_rst) begin
      net_263  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_264  = psum_write_start_d11_q;
    if (pulses_rst) begin
      net_264  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_265  = psum_write_start_d12_q;
    if (pulses_rst) begin
      net_265  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_266  = psum_write_start_d13_q;
    if (pulses_rst) begin
      net_266  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_267  = psum_write_start_d14_q;
    if (pulses_rst) begin
      net_267  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_268  = psum_write_start_d15_q;
    if (pulses_rst) begin
      net_268  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_269  = psum_write_start_d16_q;
    if (pulses_rst) begin
      net_269  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_270  = psum_write_start_d17_q;
    if (pulses_rst) begin
      net_270  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_271  = psum_write_start_d18_q;
    if (pulses_rst) begin
      net_271  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_272  = psum_write_start_d19_q;
    if (pulses_rst) begin
      net_272  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_273  = psum_write_start_d20_q;
    if (pulses_rst) begin
      net_273  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_274  = psum_write_start_d21_q;
    if (pulses_rst) begin
      net_274  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_275  = psum_write_start_d22_q;
    if (pulses_rst) begin
      net_275  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_276  = psum_write_start_d23_q;
    if (pulses_rst) begin
      net_276  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_277  = psum_write_start_d24_q;
    if (pulses_rst) begin
      net_277  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_278  = psum_write_start_d25_q;
    if (pulses_rst) begin
      net_278  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_279  = psum_write_start_d26_q;
    if (pulses_rst) begin
      net_279  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_280  = post_begin_q;
    if (late_pulses_rst) begin
      net_280  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_281  = post_start_d1_q;
    if (late_pulses_rst) begin
      net_281  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_282  = post_start_d2_q;
    if (late_pulses_rst) begin
      net_282  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_283  = post_start_d3_q;
    if (late_pulses_rst) begin
      net_283  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_284  = post_start_d4_q;
    if (late_pulses_rst) begin
      net_284  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_285  = post_start_d5_q;
    if (late_pulses_rst) begin
      net_285  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_286  = post_start_d6_q;
    if (late_pulses_rst) begin
      net_286  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_287  = post_start_d7_q;
    if (late_pulses_rst) begin
      net_287  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_288  = post_start_d8_q;
    if (late_pulses_rst) begin
      net_288  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_289  = post_start_d9_q;
    if (late_pulses_rst) begin
      net_289  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_290  = post_start_d10_q;
    if (late_pulses_rst) begin
      net_290  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_291  = post_start_d11_q;
    if (late_pulses_rst) begin
      net_291  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_292  = post_start_d12_q;
    if (late_pulses_rst) begin
      net_292  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_293  = post_start_d13_q;
    if (late_pulses_rst) begin
      net_293  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_294  = post_start_d14_q;
    if (late_pulses_rst) begin
      net_294  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_295  = post_start_d15_q;
    if (late_pulses_rst) begin
      net_295  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_296  = post_start_d16_q;
    if (late_pulses_rst) begin
      net_296  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_297  = post_start_d17_q;
    if (late_pulses_rst) begin
      net_297  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_298  = post_start_d18_q;
    if (late_pulses_rst) begin
      net_298  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_299  = post_start_d19_q;
    if (late_pulses_rst) begin
      net_299  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_300  = post_start_d20_q;
    if (late_pulses_rst) begin
      net_300  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_301  = post_start_d21_q;
    if (late_pulses_rst) begin
      net_301  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_302  = post_start_d22_q;
    if (late_pulses_rst) begin
      net_302  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_303  = post_start_d23_q;
    if (late_pulses_rst) begin
      net_303  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_304  = post_start_d24_q;
    if (late_pulses_rst) begin
      net_304  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_305  = done_start_d1_q;
    if (late_pulses_rst) begin
      net_305  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_306  = done_start_d2_q;
    if (late_pulses_rst) begin
      net_306  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_307  = done_start_d3_q;
    if (late_pulses_rst) begin
      net_307  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_308  = done_start_d4_q;
    if (late_pulses_rst) begin
      net_308  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_309  = done_start_d5_q;
    if (late_pulses_rst) begin
      net_309  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_310  = done_start_d6_q;
    if (late_pulses_rst) begin
      net_310  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_311  = done_start_d7_q;
    if (late_pulses_rst) begin
      net_311  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_312  = done_start_d8_q;
    if (late_pulses_rst) begin
      net_312  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_313  = done_start_d9_q;
    if (late_pulses_rst) begin
      net_313  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_314  = done_start_d10_q;
    if (late_pulses_rst) begin
      net_314  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_315  = done_start_d11_q;
    if (late_pulses_rst) begin
      net_315  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_316  = done_start_d12_q;
    if (late_pulses_rst) begin
      net_316  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_317  = done_start_d13_q;
    if (late_pulses_rst) begin
      net_317  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_318  = done_start_d14_q;
    if (late_pulses_rst) begin
      net_318  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_319  = done_start_d15_q;
    if (late_pulses_rst) begin
      net_319  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_320  = done_start_d16_q;
    if (late_pulses_rst) begin
      net_320  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_321  = done_start_d17_q;
    if (late_pulses_rst) begin
      net_321  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_322  = done_start_d18_q;
    if (late_pulses_rst) begin
      net_322  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_323  = done_start_d19_q;
    if (late_pulses_rst) begin
      net_323  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_324  = done_start_d20_q;
    if (late_pulses_rst) begin
      net_324  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_325  = done_start_d21_q;
    if (late_pulses_rst) begin
      net_325  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_326  = done_start_d22_q;
    if (late_pulses_rst) begin
      net_326  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_327  = done_start_d23_q;
    if (late_pulses_rst) begin
      net_327  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_328  = done_start_d24_q;
    if (late_pulses_rst) begin
      net_328  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_329  = done_start_d25_q;
    if (late_pulses_rst) begin
      net_329  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_330  = done_start_d26_q;
    if (late_pulses_rst) begin
      net_330  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_331  = done_start_d27_q;
    if (late_pulses_rst) begin
      net_331  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_332  = done_start_d28_q;
    if (late_pulses_rst) begin
      net_332  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_333  = done_start_d29_q;
    if (late_pulses_rst) begin
      net_333  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_334  = done_start_d30_q;
    if (late_pulses_rst) begin
      net_334  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_335  = done_start_d31_q;
    if (late_pulses_rst) begin
      net_335  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_336  = done_start_d32_q;
    if (late_pulses_rst) begin
      net_336  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_337  = done_start_d33_q;
    if (late_pulses_rst) begin
      net_337  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_338  = x_held_last_q;
    if (late_pulses_rst) begin
      net_338  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_339  = drain_start_d1_q;
    if (late_pulses_rst) begin
      net_339  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_340  = drain_start_d2_q;
    if (late_pulses_rst) begin
      net_340  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_341  = drain_start_d3_q;
    if (late_pulses_rst) begin
      net_341  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_342  = drain_start_d4_q;
    if (late_pulses_rst) begin
      net_342  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_343  = drain_start_d5_q;
    if (late_pulses_rst) begin
      net_343  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_344  = drain_start_d6_q;
    if (late_pulses_rst) begin
      net_344  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_345  = drain_start_d7_q;
    if (late_pulses_rst) begin
      net_345  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_346  = drain_start_d8_q;
    if (late_pulses_rst) begin
      net_346  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_347  = drain_start_d9_q;
    if (late_pulses_rst) begin
      net_347  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_348  = drain_start_d10_q;
    if (late_pulses_rst) begin
      net_348  = 1'h0;
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
  assign command_next[132:124] = net_118 [8:0];
  assign command_next[122:114] = net_117 [8:0];
  assign command_next[110:98] = net_115 ;
  assign command_next[69:59] = net_114 [10:0];
  assign command_next[28:18] = net_113 [10:0];
  assign command_next[17:5] = net_112 ;
  assign command_next[179:156] = host_data_d1_q;
  assign command_next[155:153] = host_bank_d1_q;
  assign command_next[152:150] = host_tensor_d1_q;
  assign command_next[149] = net_111 ;
  assign command_next[148] = net_110 ;
  assign command_next[147] = net_109 ;
  assign command_next[146:143] = collect_entry_q;
  assign command_next[142] = collect_active_q;
  assign command_next[123] = update_bias_d14_q;
  assign command_next[113] = drain_last_output_q;
  assign command_next[112] = drain_bias;
  assign command_next[111] = net_108 ;
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
  assign command_next[29] = net_104 ;
  assign command_next[4] = x_held_last_q;
  assign command_next[3] = x_held_active_q;
  assign command_next[2] = net_101 ;
  assign command_next[1] = x_edge_q;
  assign command_next[0] = x_active_q;
endmodule

module \ska_core.observer (\port$505$276 , results_rst, \port$675$0 , \port$676$0 , enable, step, record_valid, record_entry, restart, record_layer, shift, layer_q, crossing, stop_q, judged_d4_q, results_clk);
  reg unused_3_;
  initial unused_3_ = 0;
  wire net_1 ;
  wire net_10 ;
  wire net_100 ;
  wire net_101 ;
  wire net_102 ;
  wire net_103 ;
  wire net_104 ;
  wire net_105 ;
  wire net_106 ;
  wire net_107 ;
  reg [20:0] net_108 ;
  wire net_109 ;
  wire net_11 ;
  wire net_110 ;
  wire net_111 ;
  wire net_112 ;
  reg net_113 ;
  reg [44:0] net_114 ;
  reg net_115 ;
  reg [45:0] net_116 ;
  reg net_117 ;
  reg [45:0] net_118 ;
  reg net_119 ;
  wire net_12 ;
  reg [74:0] net_120 ;
  reg net_121 ;
  reg net_122 ;
  reg net_123 ;
  reg net_124 ;
  reg [4:0] net_125 ;
  reg [1:0] net_126 ;
  reg net_127 ;
  reg net_128 ;
  reg [95:0] net_129 ;
  wire [5:0] net_13 ;
  reg [95:0] net_130 ;
  reg net_131 ;
  reg net_132 ;
  reg net_133 ;
  reg net_134 ;
  reg net_135 ;
  reg [34:0] net_136 ;
  reg net_137 ;
  reg net_138 ;
  reg net_139 ;
  wire net_14 ;
  reg net_140 ;
  reg net_141 ;
  reg net_142 ;
  reg net_143 ;
  reg net_144 ;
  reg net_145 ;
  reg net_146 ;
  reg [2:0] net_147 ;
  reg [2:0] net_148 ;
  reg [2:0] net_149 ;
  wire net_15 ;
  reg net_150 ;
  reg [2:0] net_151 ;
  reg [20:0] net_152 ;
  reg net_153 ;
  reg net_154 ;
  reg [20:0] net_155 ;
  reg net_156 ;
  reg net_157 ;
  reg [20:0] net_158 ;
  reg net_159 ;
  wire net_16 ;
  reg net_160 ;
  reg net_161 ;
  reg net_162 ;
  reg net_163 ;
  wire [108:0] net_17 ;
  wire [75:0] net_18 ;
  wire [95:0] net_19 ;
  wire net_2 ;
  wire [95:0] net_20 ;
  wire net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire net_24 ;
  wire net_25 ;
  wire net_26 ;
  wire net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire [33:0] net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire [34:0] net_35 ;
  wire [35:0] net_36 ;
  wire net_37 ;
  wire net_38 ;
  wire [45:0] net_39 ;
  wire net_4 ;
  wire [45:0] net_40 ;
  wire [45:0] net_41 ;
  wire [45:0] net_42 ;
  wire [45:0] net_43 ;
  wire [45:0] net_44 ;
  wire [45:0] net_45 ;
  wire [45:0] net_46 ;
  wire [45:0] net_47 ;
  wire [45:0] net_48 ;
  wire [45:0] net_49 ;
  wire net_5 ;
  wire [45:0] net_50 ;
  wire [45:0] net_51 ;
  wire [46:0] net_52 ;
  wire [47:0] net_53 ;
  wire [47:0] net_54 ;
  wire net_55 ;
  wire net_56 ;
  wire net_57 ;
  wire net_58 ;
  wire net_59 ;
  wire net_6 ;
  wire net_60 ;
  wire net_61 ;
  wire net_62 ;
  wire [20:0] net_63 ;
  wire net_64 ;
  wire net_65 ;
  wire net_66 ;
  wire net_67 ;
  wire net_68 ;
  wire net_69 ;
  wire net_7 ;
  wire net_70 ;
  wire net_71 ;
  wire net_72 ;
  wire net_73 ;
  wire net_74 ;
  wire net_75 ;
  wire net_76 ;
  wire net_77 ;
  wire net_78 ;
  wire net_79 ;
  wire net_8 ;
  wire net_80 ;
  wire net_81 ;
  wire net_82 ;
  wire net_83 ;
  wire net_84 ;
  wire net_85 ;
  wire net_86 ;
  wire net_87 ;
  wire net_88 ;
  wire net_89 ;
  wire net_9 ;
  wire net_90 ;
  wire net_91 ;
  wire net_92 ;
  wire net_93 ;
  wire net_94 ;
  wire net_95 ;
  wire net_96 ;
  wire net_97 ;
  wire net_98 ;
  wire net_99 ;
  reg [20:0] \$like ;
  initial \$like  = 21'h000000;
  reg \$signal ;
  initial \$signal  = 1'h0;
  reg \$signal$18 ;
  initial \$signal$18  = 1'h0;
  reg \$signal$24 ;
  initial \$signal$24  = 1'h0;
  reg \$signal$64 ;
  initial \$signal$64  = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$99 ;
  wire [44:0] \$signature__data ;
  wire [45:0] \$signature__data$60 ;
  (* init = 17'h00000 *)
  wire [16:0] a;
  wire [15:0] b;
  reg [1:0] best_layer_d1_q;
  initial best_layer_d1_q = 2'h0;
  reg better_q;
  initial better_q = 1'h0;
  reg [46:0] change_q;
  initial change_q = 47'h000000000000;
  reg [2:0] converged_q;
  initial converged_q = 3'h0;
  reg converges_q;
  initial converges_q = 1'h0;
  reg [4:0] count_q;
  initial count_q = 5'h00;
  reg [2:0] crossed_q;
  initial crossed_q = 3'h0;
  reg crosses_0_q;
  initial crosses_0_q = 1'h0;
  reg crosses_1_q;
  initial crosses_1_q = 1'h0;
  reg crosses_2_q;
  initial crosses_2_q = 1'h0;
  (* init = 21'h000000 *)
  output [20:0] crossing;
  wire [20:0] crossing;
  reg [20:0] crossing_0_q;
  initial crossing_0_q = 21'h000000;
  reg [20:0] crossing_1_q;
  initial crossing_1_q = 21'h000000;
  reg [20:0] crossing_2_q;
  initial crossing_2_q = 21'h000000;
  reg done_q;
  initial done_q = 1'h0;
  reg dz_d_comes_q;
  initial dz_d_comes_q = 1'h0;
  reg [45:0] dz_d_q;
  initial dz_d_q = 46'h000000000000;
  reg dz_dz_comes_q;
  initial dz_dz_comes_q = 1'h0;
  reg [45:0] dz_dz_q;
  initial dz_dz_q = 46'h000000000000;
  reg dz_zp_comes_q;
  initial dz_zp_comes_q = 1'h0;
  reg [74:0] dz_zp_q;
  initial dz_zp_q = 75'h0000000000000000000;
  input enable;
  wire enable;
  reg falls_q;
  initial falls_q = 1'h0;
  reg flow_enable_d1_q;
  initial flow_enable_d1_q = 1'h0;
  reg [1:0] flow_layer_d1_q;
  initial flow_layer_d1_q = 2'h0;
  reg from_second_q;
  initial from_second_q = 1'h0;
  (* init = 1'h0 *)
  wire judged;
  reg judged_d1_q;
  initial judged_d1_q = 1'h0;
  reg judged_d2_q;
  initial judged_d2_q = 1'h0;
  reg judged_d3_q;
  initial judged_d3_q = 1'h0;
  output judged_d4_q;
  reg judged_d4_q;
  initial judged_d4_q = 1'h0;
  reg judging_0_q;
  initial judging_0_q = 1'h0;
  reg judging_1_q;
  initial judging_1_q = 1'h0;
  reg judging_2_q;
  initial judging_2_q = 1'h0;
  reg last_q;
  initial last_q = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] layer;
  output [1:0] layer_q;
  reg [1:0] layer_q;
  initial layer_q = 2'h0;
  reg [95:0] left_q;
  initial left_q = 96'h000000000000000000000000;
  reg [2:0] negative_q;
  initial negative_q = 3'h0;
  reg net_adding_d1_q;
  initial net_adding_d1_q = 1'h0;
  reg net_adding_d2_q;
  initial net_adding_d2_q = 1'h0;
  reg net_adding_d3_q;
  initial net_adding_d3_q = 1'h0;
  reg net_adding_d4_q;
  initial net_adding_d4_q = 1'h0;
  reg net_adding_d5_q;
  initial net_adding_d5_q = 1'h0;
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
  reg net_nonzero_q;
  initial net_nonzero_q = 1'h0;
  reg net_positive_q;
  initial net_positive_q = 1'h0;
  reg [16:0] net_right_d1_q;
  initial net_right_d1_q = 17'h00000;
  reg [5:0] net_set_d1_q;
  initial net_set_d1_q = 6'h00;
  reg net_sign_d1_q;
  initial net_sign_d1_q = 1'h0;
  reg net_some_q;
  initial net_some_q = 1'h0;
  reg net_top_q;
  initial net_top_q = 1'h0;
  reg [2:0] passed_q;
  initial passed_q = 3'h0;
  reg passes_q;
  initial passes_q = 1'h0;
  input [24:0] \port$505$276 ;
  wire [24:0] \port$505$276 ;
  input [24:0] \port$675$0 ;
  wire [24:0] \port$675$0 ;
  input [24:0] \port$676$0 ;
  wire [24:0] \port$676$0 ;
  wire [32:0] product;
  input [3:0] record_entry;
  wire [3:0] record_entry;
  input [1:0] record_layer;
  wire [1:0] record_layer;
  input record_valid;
  wire record_valid;
  wire [74:0] record_value;
  input restart;
  wire restart;
  input results_clk;
  wire results_clk;
  input results_rst;
  wire results_rst;
  reg [95:0] right_q;
  initial right_q = 96'h000000000000000000000000;
  reg [45:0] rise_q;
  initial rise_q = 46'h000000000000;
  reg rises_q;
  initial rises_q = 1'h0;
  reg [47:0] room_above_q;
  initial room_above_q = 48'h000000000000;
  reg [47:0] room_below_q;
  initial room_below_q = 48'h000000000000;
  reg [45:0] scaled_0_d1_q;
  initial scaled_0_d1_q = 46'h000000000000;
  reg [45:0] scaled_1_d1_q;
  initial scaled_1_d1_q = 46'h000000000000;
  reg [45:0] scaled_2_d1_q;
  initial scaled_2_d1_q = 46'h000000000000;
  reg [45:0] scaled_3_d1_q;
  initial scaled_3_d1_q = 46'h000000000000;
  reg [45:0] scaled_4_d1_q;
  initial scaled_4_d1_q = 46'h000000000000;
  reg [45:0] scaled_5_d1_q;
  initial scaled_5_d1_q = 46'h000000000000;
  input [5:0] shift;
  wire [5:0] shift;
  reg [5:0] shift_q;
  initial shift_q = 6'h00;
  reg shifting_q;
  initial shifting_q = 1'h0;
  reg steady_q;
  initial steady_q = 1'h0;
  input [19:0] step;
  wire [19:0] step;
  reg [20:0] step_before_q;
  initial step_before_q = 21'h000000;
  (* init = 1'h0 *)
  wire stop;
  output stop_q;
  reg stop_q;
  initial stop_q = 1'h0;
  reg [33:0] term_q;
  initial term_q = 34'h000000000;
  reg [34:0] total_q;
  initial total_q = 35'h000000000;
  reg [74:0] value_q;
  initial value_q = 75'h0000000000000000000;
  (* init = 2'h0 *)
  wire [1:0] write_port__addr;
  (* init = 2'h0 *)
  wire [1:0] \write_port__addr$100 ;
  (* init = 45'h000000000000 *)
  wire [44:0] write_port__data;
  (* init = 46'h000000000000 *)
  wire [45:0] \write_port__data$101 ;
  (* init = 1'h0 *)
  wire write_port__en;
  (* init = 1'h0 *)
  wire \write_port__en$102 ;
  reg z_dd_comes_q;
  initial z_dd_comes_q = 1'h0;
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
  assign \$signature__data  = _0_;
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
  assign \$signature__data$60  = _1_;
  assign net_1  = ~| record_entry;
  assign net_2  = record_valid & net_1 ;
  assign net_3  = record_entry == 2'h3;
  assign net_4  = record_valid & net_3 ;
  assign net_5  = record_entry == 3'h4;
  assign net_6  = record_valid & net_5 ;
  assign net_7  = record_entry == 3'h5;
  assign net_8  = record_valid & net_7 ;
  assign net_9  = record_entry == 4'hb;
  assign net_10  = record_valid & net_9 ;
  assign net_11  = count_q == 5'h10;
  assign net_12  = \$signal  & net_11 ;
  assign net_13  = count_q + 1'h1;
  assign net_14  = count_q != 3'h6;
  assign net_15  = shifting_q & net_14 ;
  assign net_16  = \$signal$24  | net_15 ;
  assign net_21  = count_q == 3'h5;
  assign net_22  = net_top_q & right_q[15];
  assign net_23  = net_top_q & left_q[15];
  assign net_24  = | total_q[5:0];
  assign net_25  = | total_q[11:6];
  assign net_26  = | total_q[17:12];
  assign net_27  = | total_q[23:18];
  assign net_28  = | total_q[29:24];
  assign net_29  = | total_q[34:30];
  assign net_30  = $signed(net_left_d4_q) - $signed(product);
  assign net_31  = | net_set_d1_q;
  assign net_32  = net_nonzero_q | net_31 ;
  assign net_33  = ~ net_negative_q;
  assign net_34  = net_33  & net_some_q;
  assign net_36  = $signed(net_35 ) + $signed(term_q);
  assign net_37  = | total_q[15:0];
  assign net_38  = net_nonzero_q | net_37 ;
  assign net_40  = shift_q[0] ? net_39  : dz_dz_q;
  assign net_42  = shift_q[1] ? net_41  : scaled_0_d1_q;
  assign net_44  = shift_q[2] ? net_43  : scaled_1_d1_q;
  assign net_46  = shift_q[3] ? net_45  : scaled_2_d1_q;
  assign net_48  = shift_q[4] ? net_47  : scaled_3_d1_q;
  assign net_50  = shift_q[5] ? net_49  : scaled_4_d1_q;
  assign net_51  = $signed(z_dd_q) - $signed(\$signature__data );
  assign net_52  = $signed(dz_dz_q) - $signed(\$signature__data$60 );
  assign net_53  = $signed(scaled_5_d1_q) - $signed(change_q);
  assign net_54  = $signed(scaled_5_d1_q) + $signed(change_q);
  assign net_55  = $signed(room_above_q) >= $signed(1'h0);
  assign net_56  = $signed(room_below_q) >= $signed(1'h0);
  assign net_57  = net_55  & net_56 ;
  assign net_58  = step >= 2'h2;
  assign net_59  = ~ \$signal$64 ;
  assign net_60  = ~ rise_q[45];
  assign net_61  = net_59  | net_60 ;
  assign net_62  = done_q & net_61 ;
  assign net_63  = step - 1'h1;
  assign net_64  = | step;
  assign net_65  = \$signal$64  & rise_q[45];
  assign net_66  = \$signal$64  & steady_q;
  assign net_67  = from_second_q & net_negative_q;
  assign net_68  = from_second_q & net_positive_q;
  assign net_69  = ~| layer_q;
  assign net_70  = done_q & net_69 ;
  assign net_71  = passed_q[0] | passes_q;
  assign net_72  = negative_q[0] | falls_q;
  assign net_73  = judging_0_q & rises_q;
  assign net_74  = net_73  & negative_q[0];
  assign net_75  = ~ crossed_q[0];
  assign net_76  = net_74  & net_75 ;
  assign net_77  = judging_0_q & rises_q;
  assign net_78  = net_77  & negative_q[0];
  assign net_79  = ~ crossed_q[0];
  assign net_80  = net_78  & net_79 ;
  assign net_81  = crossed_q[0] | net_80 ;
  assign net_82  = layer_q == 1'h1;
  assign net_83  = done_q & net_82 ;
  assign net_84  = passed_q[1] | passes_q;
  assign net_85  = negative_q[1] | falls_q;
  assign net_86  = judging_1_q & rises_q;
  assign net_87  = net_86  & negative_q[1];
  assign net_88  = ~ crossed_q[1];
  assign net_89  = net_87  & net_88 ;
  assign net_90  = judging_1_q & rises_q;
  assign net_91  = net_90  & negative_q[1];
  assign net_92  = ~ crossed_q[1];
  assign net_93  = net_91  & net_92 ;
  assign net_94  = crossed_q[1] | net_93 ;
  assign net_95  = layer_q == 2'h2;
  assign net_96  = done_q & net_95 ;
  assign net_97  = passed_q[2] | passes_q;
  assign net_98  = negative_q[2] | falls_q;
  assign net_99  = judging_2_q & rises_q;
  assign net_100  = net_99  & negative_q[2];
  assign net_101  = ~ crossed_q[2];
  assign net_102  = net_100  & net_101 ;
  assign net_103  = judging_2_q & rises_q;
  assign net_104  = net_103  & negative_q[2];
  assign net_105  = ~ crossed_q[2];
  assign net_106  = net_104  & net_105 ;
  assign net_107  = crossed_q[2] | net_106 ;
  assign net_109  = & passed_q;
  assign net_110  = enable & net_109 ;
  assign net_111  = & converged_q;
  assign net_112  = net_110  & net_111 ;
  always @(posedge results_clk)
    value_q <= { \port$505$276 , \port$676$0 , \port$675$0  };
  always @(posedge results_clk)
    z_dd_comes_q <= net_113 ;
  always @(posedge results_clk)
    z_dd_q <= net_114 ;
  always @(posedge results_clk)
    dz_dz_comes_q <= net_115 ;
  always @(posedge results_clk)
    dz_dz_q <= net_116 ;
  always @(posedge results_clk)
    dz_d_comes_q <= net_117 ;
  always @(posedge results_clk)
    dz_d_q <= net_118 ;
  always @(posedge results_clk)
    dz_zp_comes_q <= net_119 ;
  always @(posedge results_clk)
    dz_zp_q <= net_120 ;
  always @(posedge results_clk)
    last_q <= net_121 ;
  always @(posedge results_clk)
    done_q <= net_122 ;
  always @(posedge results_clk)
    \$signal$18  <= net_123 ;
  always @(posedge results_clk)
    shift_q <= shift;
  always @(posedge results_clk)
    \$signal  <= net_124 ;
  always @(posedge results_clk)
    count_q <= net_125 ;
  always @(posedge results_clk)
    layer_q <= net_126 ;
  always @(posedge results_clk)
    \$signal$24  <= net_127 ;
  always @(posedge results_clk)
    shifting_q <= net_128 ;
  always @(posedge results_clk)
    left_q <= net_129 ;
  always @(posedge results_clk)
    right_q <= net_130 ;
  always @(posedge results_clk)
    net_top_q <= net_21 ;
  always @(posedge results_clk)
    net_right_d1_q <= { net_22 , right_q[15:0] };
  always @(posedge results_clk)
    net_left_d1_q <= { net_23 , left_q[15:0] };
  always @(posedge results_clk)
    net_left_d2_q <= net_left_d1_q;
  always @(posedge results_clk)
    net_left_d3_q <= net_left_d2_q;
  always @(posedge results_clk)
    net_left_d4_q <= net_left_d3_q;
  always @(posedge results_clk)
    net_adding_d1_q <= net_131 ;
  always @(posedge results_clk)
    net_adding_d2_q <= net_132 ;
  always @(posedge results_clk)
    net_adding_d3_q <= net_133 ;
  always @(posedge results_clk)
    net_adding_d4_q <= net_134 ;
  always @(posedge results_clk)
    net_adding_d5_q <= net_135 ;
  always @(posedge results_clk)
    net_set_d1_q <= { net_29 , net_28 , net_27 , net_26 , net_25 , net_24  };
  always @(posedge results_clk)
    net_sign_d1_q <= total_q[34];
  always @(posedge results_clk)
    term_q <= net_30 ;
  always @(posedge results_clk)
    net_some_q <= net_32 ;
  always @(posedge results_clk)
    net_negative_q <= net_sign_d1_q;
  always @(posedge results_clk)
    net_positive_q <= net_34 ;
  always @(posedge results_clk)
    total_q <= net_136 ;
  always @(posedge results_clk)
    net_nonzero_q <= net_137 ;
  always @(posedge results_clk)
    scaled_0_d1_q <= net_40 ;
  always @(posedge results_clk)
    scaled_1_d1_q <= net_42 ;
  always @(posedge results_clk)
    scaled_2_d1_q <= net_44 ;
  always @(posedge results_clk)
    scaled_3_d1_q <= net_46 ;
  always @(posedge results_clk)
    scaled_4_d1_q <= net_48 ;
  always @(posedge results_clk)
    scaled_5_d1_q <= net_50 ;
  always @(posedge results_clk)
    best_layer_d1_q <= layer_q;
  always @(posedge results_clk)
    flow_enable_d1_q <= net_138 ;
  always @(posedge results_clk)
    flow_layer_d1_q <= layer_q;
  always @(posedge results_clk)
    rise_q <= net_51 ;
  always @(posedge results_clk)
    change_q <= net_52 ;
  always @(posedge results_clk)
    room_above_q <= net_53 ;
  always @(posedge results_clk)
    room_below_q <= net_54 ;
  always @(posedge results_clk)
    steady_q <= net_139 ;
  always @(posedge results_clk)
    \$signal$64  <= net_140 ;
  always @(posedge results_clk)
    better_q <= net_141 ;
  always @(posedge results_clk)
    step_before_q <= net_63 ;
  always @(posedge results_clk)
    from_second_q <= net_64 ;
  always @(posedge results_clk)
    passes_q <= net_142 ;
  always @(posedge results_clk)
    converges_q <= net_143 ;
  always @(posedge results_clk)
    falls_q <= net_144 ;
  always @(posedge results_clk)
    rises_q <= net_145 ;
  always @(posedge results_clk)
    judging_0_q <= net_146 ;
  always @(posedge results_clk)
    converged_q <= net_147 ;
  always @(posedge results_clk)
    passed_q <= net_148 ;
  always @(posedge results_clk)
    negative_q <= net_149 ;
  always @(posedge results_clk)
    crosses_0_q <= net_150 ;
  always @(posedge results_clk)
    crossed_q <= net_151 ;
  always @(posedge results_clk)
    crossing_0_q <= net_152 ;
  always @(posedge results_clk)
    judging_1_q <= net_153 ;
  always @(posedge results_clk)
    crosses_1_q <= net_154 ;
  always @(posedge results_clk)
    crossing_1_q <= net_155 ;
  always @(posedge results_clk)
    judging_2_q <= net_156 ;
  always @(posedge results_clk)
    crosses_2_q <= net_157 ;
  always @(posedge results_clk)
    crossing_2_q <= net_158 ;
  always @(posedge results_clk)
    \$like  <= net_108 ;
  always @(posedge results_clk)
    stop_q <= net_159 ;
  always @(posedge results_clk)
    judged_d1_q <= net_160 ;
  always @(posedge results_clk)
    judged_d2_q <= net_161 ;
  always @(posedge results_clk)
    judged_d3_q <= net_162 ;
  always @(posedge results_clk)
    judged_d4_q <= net_163 ;
  \ska_core.observer.product$107  \product$107  (
    .a(net_right_d1_q),
    .product(product),
    .results_clk(results_clk),
    .results_rst(results_rst)
  );
  always @* begin
    if (unused_3_) begin end
    net_108  = 21'h000000;
    casez (layer_q)
      2'h0:
          net_108  = crossing_0_q;
      2'h1:
          net_108  = crossing_1_q;
      2'h2:
          net_108  = crossing_2_q;
      default: ;
    endcase
  end
  always @* begin
    if (unused_3_) begin end
    net_113  = net_2 ;
    if (results_rst) begin
      net_113  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_114  = z_dd_q;
    if (z_dd_comes_q) begin
      net_114  = value_q[44:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_115  = net_4 ;
    if (results_rst) begin
      net_115  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_116  = dz_dz_q;
    if (dz_dz_comes_q) begin
      net_116  = value_q[45:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_117  = net_6 ;
    if (results_rst) begin
      net_117  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_118  = dz_d_q;
    if (dz_d_comes_q) begin
      net_118  = value_q[45:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_119  = net_8 ;
    if (results_rst) begin
      net_119  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_120  = dz_zp_q;
    if (dz_zp_comes_q) begin
      net_120  = value_q;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_121  = net_10 ;
    if (results_rst) begin
      net_121  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_122  = net_12 ;
    if (results_rst) begin
      net_122  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_123  = restart;
    if (results_rst) begin
      net_123  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_124  = \$signal ;
    if (last_q) begin
      net_124  = 1'h1;
    end else if (\$signal ) begin
      if (done_q) begin
        net_124  = 1'h0;
      end
    end
    if (results_rst) begin
      net_124  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_125  = count_q;
    if (last_q) begin
      net_125  = 5'h00;
    end else if (\$signal ) begin
      net_125  = net_13 [4:0];
    end
    if (results_rst) begin
      net_125  = 5'h00;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_126  = layer_q;
    if (last_q) begin
      net_126  = record_layer;
    end
    if (results_rst) begin
      net_126  = 2'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_127  = last_q;
    if (results_rst) begin
      net_127  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_128  = net_16 ;
    if (results_rst) begin
      net_128  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    (* full_case = 32'd1 *)
    if (\$signal$24 ) begin
      net_129  = net_17 [95:0];
    end else begin
      net_129  = net_19 ;
    end
  end
  always @* begin
    if (unused_3_) begin end
    (* full_case = 32'd1 *)
    if (\$signal$24 ) begin
      net_130  = { {20{net_18 [75]}}, net_18  };
    end else begin
      net_130  = net_20 ;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_131  = shifting_q;
    if (results_rst) begin
      net_131  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_132  = net_adding_d1_q;
    if (results_rst) begin
      net_132  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_133  = net_adding_d2_q;
    if (results_rst) begin
      net_133  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_134  = net_adding_d3_q;
    if (results_rst) begin
      net_134  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_135  = net_adding_d4_q;
    if (results_rst) begin
      net_135  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_136  = total_q;
    if (\$signal$24 ) begin
      net_136  = 35'h000000000;
    end else if (net_adding_d5_q) begin
      net_136  = net_36 [34:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_137  = net_nonzero_q;
    if (\$signal$24 ) begin
      net_137  = 1'h0;
    end else if (net_adding_d5_q) begin
      net_137  = net_38 ;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_138  = done_q;
    if (results_rst) begin
      net_138  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_139  = net_57 ;
    if (results_rst) begin
      net_139  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_140  = net_58 ;
    if (results_rst) begin
      net_140  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_141  = net_62 ;
    if (results_rst) begin
      net_141  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_142  = net_65 ;
    if (results_rst) begin
      net_142  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_143  = net_66 ;
    if (results_rst) begin
      net_143  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_144  = net_67 ;
    if (results_rst) begin
      net_144  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_145  = net_68 ;
    if (results_rst) begin
      net_145  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_146  = net_70 ;
    if (results_rst) begin
      net_146  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_147  = converged_q;
    if (judging_0_q) begin
      net_147 [0] = converges_q;
    end
    if (judging_1_q) begin
      net_147 [1] = converges_q;
    end
    if (judging_2_q) begin
      net_147 [2] = converges_q;
    end
    if (\$signal$18 ) begin
      net_147  = 3'h0;
    end
    if (results_rst) begin
      net_147  = 3'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_148  = passed_q;
    if (judging_0_q) begin
      net_148 [0] = net_71 ;
    end
    if (judging_1_q) begin
      net_148 [1] = net_84 ;
    end
    if (judging_2_q) begin
      net_148 [2] = net_97 ;
    end
    if (\$signal$18 ) begin
      net_148  = 3'h0;
    end
    if (results_rst) begin
      net_148  = 3'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_149  = negative_q;
    if (judging_0_q) begin
      net_149 [0] = net_72 ;
    end
    if (judging_1_q) begin
      net_149 [1] = net_85 ;
    end
    if (judging_2_q) begin
      net_149 [2] = net_98 ;
    end
    if (\$signal$18 ) begin
      net_149  = 3'h0;
    end
    if (results_rst) begin
      net_149  = 3'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_150  = net_76 ;
    if (results_rst) begin
      net_150  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_151 [0] = net_81 ;
    net_151 [1] = net_94 ;
    net_151 [2] = net_107 ;
    if (\$signal$18 ) begin
      net_151  = 3'h0;
    end
    if (results_rst) begin
      net_151  = 3'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_152  = crossing_0_q;
    if (crosses_0_q) begin
      net_152  = step_before_q;
    end
    if (\$signal$18 ) begin
      net_152  = 21'h1fffff;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_153  = net_83 ;
    if (results_rst) begin
      net_153  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_154  = net_89 ;
    if (results_rst) begin
      net_154  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_155  = crossing_1_q;
    if (crosses_1_q) begin
      net_155  = step_before_q;
    end
    if (\$signal$18 ) begin
      net_155  = 21'h1fffff;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_156  = net_96 ;
    if (results_rst) begin
      net_156  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_157  = net_102 ;
    if (results_rst) begin
      net_157  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_158  = crossing_2_q;
    if (crosses_2_q) begin
      net_158  = step_before_q;
    end
    if (\$signal$18 ) begin
      net_158  = 21'h1fffff;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_159  = net_112 ;
    if (results_rst) begin
      net_159  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_160  = done_q;
    if (results_rst) begin
      net_160  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_161  = judged_d1_q;
    if (results_rst) begin
      net_161  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_162  = judged_d2_q;
    if (results_rst) begin
      net_162  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_163  = judged_d3_q;
    if (results_rst) begin
      net_163  = 1'h0;
    end
  end
  assign record_value = { \port$505$276 , \port$676$0 , \port$675$0  };
  assign a = net_right_d1_q;
  assign b = 16'hb8aa;
  assign \$signature__addr  = best_layer_d1_q;
  assign write_port__addr = layer_q;
  assign write_port__data = z_dd_q;
  assign write_port__en = better_q;
  assign \$signature__addr$99  = flow_layer_d1_q;
  assign \write_port__addr$100  = layer_q;
  assign \write_port__data$101  = dz_dz_q;
  assign \write_port__en$102  = flow_enable_d1_q;
  assign stop = stop_q;
  assign layer = layer_q;
  assign judged = judged_d4_q;
  assign crossing = \$like ;
  assign net_17  = { {20{dz_d_q[45]}}, dz_d_q, 43'h00000000000 };
  assign net_18  = { dz_zp_q[74], dz_zp_q };
  assign net_19  = { {16{left_q[95]}}, left_q[95:16] };
  assign net_20  = { {16{right_q[95]}}, right_q[95:16] };
  assign net_35  = { {16{total_q[34]}}, total_q[34:16] };
  assign net_39  = { dz_dz_q[45], dz_dz_q[45:1] };
  assign net_41  = { {2{scaled_0_d1_q[45]}}, scaled_0_d1_q[45:2] };
  assign net_43  = { {4{scaled_1_d1_q[45]}}, scaled_1_d1_q[45:4] };
  assign net_45  = { {8{scaled_2_d1_q[45]}}, scaled_2_d1_q[45:8] };
  assign net_47  = { {16{scaled_3_d1_q[45]}}, scaled_3_d1_q[45:16] };
  assign net_49  = { {32{scaled_4_d1_q[45]}}, scaled_4_d1_q[45:32] };
endmodule

module \ska_core.observer.product$107 (product, results_rst, a, results_clk);
  wire [32:0] net_1 ;
  wire [33:0] net_2 ;
  input [16:0] a;
  wire [16:0] a;
  reg [16:0] a_q;
  initial a_q = 17'h00000;
  wire [15:0] b;
  reg [15:0] b_q;
  initial b_q = 16'h0000;
  reg [32:0] partial_0_0_d1_q;
  initial partial_0_0_d1_q = 33'h000000000;
  reg [32:0] partial_0_0_q;
  initial partial_0_0_q = 33'h000000000;
  output [32:0] product;
  wire [32:0] product;
  input results_clk;
  wire results_clk;
  input results_rst;
  wire results_rst;
  assign net_1  = $signed(a_q) * $signed({ 1'h0, b_q });
  always @(posedge results_clk)
    a_q <= a;
  always @(posedge results_clk)
    b_q <= 16'hb8aa;
  always @(posedge results_clk)
    partial_0_0_q <= net_1 ;
  always @(posedge results_clk)
    partial_0_0_d1_q <= partial_0_0_q;
  assign b = 16'hb8aa;
  assign product = net_2 [32:0];
  assign net_2  = { partial_0_0_d1_q[32], partial_0_0_d1_q };
endmodule

module \ska_core.results (\port$0$100 , clk, rst, write__en, \port$762$0 , \port$763$0 , write__data, read_q, \port$0$98 );
  wire [5:0] \$signature__addr ;
  wire [74:0] \$signature__data ;
  input clk;
  wire clk;
  input [3:0] \port$0$100 ;
  wire [3:0] \port$0$100 ;
  input [1:0] \port$0$98 ;
  wire [1:0] \port$0$98 ;
  input [3:0] \port$762$0 ;
  wire [3:0] \port$762$0 ;
  input [1:0] \port$763$0 ;
  wire [1:0] \port$763$0 ;
  wire [5:0] read_address;
  (* init = 75'h0000000000000000000 *)
  wire [74:0] read_data;
  output [74:0] read_q;
  reg [74:0] read_q;
  initial read_q = 75'h0000000000000000000;
  input rst;
  wire rst;
  wire [5:0] write__addr;
  input [74:0] write__data;
  wire [74:0] write__data;
  input write__en;
  wire write__en;
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
      memory[{ \port$763$0 , \port$762$0  }] <= write__data;
  end
  reg [74:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[{ \port$0$98 , \port$0$100  }];
  end
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = { \port$0$98 , \port$0$100  };
  assign read_address = { \port$0$98 , \port$0$100  };
  assign write__addr = { \port$763$0 , \port$762$0  };
  assign write_address = { \port$763$0 , \port$762$0  };
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_core.sequencer (abort_run, samples, steps, c_mantissa, c_shift, seed, pause, stop_enable, stop_shift, sequencer_clk, start, busy, paused, sequencer_rst, settled, config_q, update_samples_q, cut_w_q, cut_b_q, slot_q, stopped_q
, first_step, _step_q, begin_forward, begin_update, _end_q, collect, _layer_q, done, cycles_q, stall_cycles_q, _error_q, run_samples, mantissa_q, run_stop_enable_q, run_stop_shift_q, stop, resume);
  reg unused_4_;
  initial unused_4_ = 0;
  wire net_1 ;
  reg [104:0] net_10 ;
  wire net_100 ;
  wire net_101 ;
  wire net_102 ;
  wire net_103 ;
  wire [20:0] net_104 ;
  wire net_105 ;
  wire net_106 ;
  wire net_107 ;
  wire net_108 ;
  wire net_109 ;
  wire net_11 ;
  wire net_110 ;
  wire net_111 ;
  wire net_112 ;
  wire net_113 ;
  wire net_114 ;
  wire net_115 ;
  wire net_116 ;
  wire net_117 ;
  wire net_118 ;
  wire net_119 ;
  wire net_12 ;
  wire net_120 ;
  wire net_121 ;
  wire net_122 ;
  wire net_123 ;
  wire net_124 ;
  wire net_125 ;
  wire net_126 ;
  wire net_127 ;
  wire [10:0] net_128 ;
  wire [9:0] net_129 ;
  wire net_13 ;
  wire [9:0] net_130 ;
  wire net_131 ;
  wire net_132 ;
  wire net_133 ;
  wire net_134 ;
  wire net_135 ;
  wire net_136 ;
  wire net_137 ;
  wire net_138 ;
  wire net_139 ;
  wire [9:0] net_14 ;
  wire net_140 ;
  wire net_141 ;
  wire [2:0] net_142 ;
  wire [2:0] net_143 ;
  wire [20:0] net_144 ;
  wire [2:0] net_145 ;
  wire [2:0] net_146 ;
  wire net_147 ;
  wire net_148 ;
  wire [48:0] net_149 ;
  wire [9:0] net_15 ;
  wire [48:0] net_150 ;
  wire net_151 ;
  wire net_152 ;
  wire net_153 ;
  wire [2:0] net_154 ;
  wire net_155 ;
  wire net_156 ;
  wire net_157 ;
  wire net_158 ;
  wire net_159 ;
  wire [9:0] net_16 ;
  wire net_160 ;
  wire net_161 ;
  wire net_162 ;
  wire net_163 ;
  wire net_164 ;
  wire net_165 ;
  wire net_166 ;
  wire net_167 ;
  wire net_168 ;
  wire net_169 ;
  wire [9:0] net_17 ;
  wire net_170 ;
  wire net_171 ;
  wire net_172 ;
  wire net_173 ;
  wire net_174 ;
  wire net_175 ;
  wire net_176 ;
  wire net_177 ;
  wire net_178 ;
  wire net_179 ;
  wire [9:0] net_18 ;
  wire net_180 ;
  wire net_181 ;
  wire net_182 ;
  wire net_183 ;
  wire net_184 ;
  wire net_185 ;
  wire net_186 ;
  wire net_187 ;
  wire net_188 ;
  wire net_189 ;
  wire [9:0] net_19 ;
  wire net_190 ;
  wire net_191 ;
  wire net_192 ;
  wire net_193 ;
  wire net_194 ;
  wire net_195 ;
  wire net_196 ;
  wire net_197 ;
  wire net_198 ;
  wire net_199 ;
  wire net_2 ;
  wire [9:0] net_20 ;
  wire net_200 ;
  wire net_201 ;
  wire net_202 ;
  reg net_203 ;
  reg net_204 ;
  reg net_205 ;
  reg net_206 ;
  reg net_207 ;
  reg net_208 ;
  reg net_209 ;
  wire [10:0] net_21 ;
  reg net_210 ;
  reg net_211 ;
  reg net_212 ;
  reg net_213 ;
  reg [84:0] net_214 ;
  reg [2:0] net_215 ;
  reg [8:0] net_216 ;
  reg [1:0] net_217 ;
  reg net_218 ;
  reg net_219 ;
  wire [9:0] net_22 ;
  reg net_220 ;
  reg net_221 ;
  reg net_222 ;
  reg net_223 ;
  reg net_224 ;
  reg [19:0] net_225 ;
  reg net_226 ;
  reg net_227 ;
  reg net_228 ;
  reg net_229 ;
  wire [7:0] net_23 ;
  reg net_230 ;
  reg net_231 ;
  reg net_232 ;
  reg net_233 ;
  reg net_234 ;
  reg net_235 ;
  reg net_236 ;
  reg net_237 ;
  reg net_238 ;
  reg net_239 ;
  wire [7:0] net_24 ;
  reg net_240 ;
  reg [9:0] net_241 ;
  reg net_242 ;
  reg net_243 ;
  reg net_244 ;
  reg net_245 ;
  reg net_246 ;
  reg net_247 ;
  reg net_248 ;
  reg [1:0] net_249 ;
  wire [3:0] net_25 ;
  reg [19:0] net_250 ;
  reg [1:0] net_251 ;
  reg net_252 ;
  reg net_253 ;
  reg net_254 ;
  reg net_255 ;
  reg net_256 ;
  reg [47:0] net_257 ;
  reg [47:0] net_258 ;
  reg net_259 ;
  wire net_26 ;
  reg [2:0] net_260 ;
  reg net_261 ;
  reg [8:0] net_262 ;
  reg [31:0] net_263 ;
  reg net_264 ;
  reg [5:0] net_265 ;
  reg [17:0] net_266 ;
  reg net_267 ;
  reg [19:0] net_268 ;
  reg net_269 ;
  wire [2:0] net_27 ;
  reg net_270 ;
  reg net_271 ;
  reg [5:0] net_272 ;
  wire net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire net_35 ;
  wire net_36 ;
  wire net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire net_42 ;
  wire net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire net_47 ;
  wire net_48 ;
  wire net_49 ;
  wire net_5 ;
  wire net_50 ;
  wire [10:0] net_51 ;
  wire [13:0] net_52 ;
  wire net_53 ;
  wire [10:0] net_54 ;
  wire [13:0] net_55 ;
  wire [10:0] net_56 ;
  wire [13:0] net_57 ;
  wire [9:0] net_58 ;
  wire [9:0] net_59 ;
  wire net_6 ;
  wire net_60 ;
  wire net_61 ;
  wire net_62 ;
  wire net_63 ;
  wire [12:0] net_64 ;
  wire [8:0] net_65 ;
  wire [16:0] net_66 ;
  wire [16:0] net_67 ;
  wire [3:0] net_68 ;
  wire [3:0] net_69 ;
  wire net_7 ;
  wire [13:0] net_70 ;
  wire [9:0] net_71 ;
  wire [11:0] net_72 ;
  wire [11:0] net_73 ;
  wire [13:0] net_74 ;
  wire [13:0] net_75 ;
  wire [3:0] net_76 ;
  wire [3:0] net_77 ;
  wire [16:0] net_78 ;
  wire [16:0] net_79 ;
  wire net_8 ;
  wire [2:0] net_80 ;
  wire [2:0] net_81 ;
  wire net_82 ;
  wire net_83 ;
  wire net_84 ;
  wire [20:0] net_85 ;
  wire net_86 ;
  wire net_87 ;
  wire net_88 ;
  wire net_89 ;
  wire net_9 ;
  wire net_90 ;
  wire net_91 ;
  wire net_92 ;
  wire net_93 ;
  wire net_94 ;
  wire net_95 ;
  wire net_96 ;
  wire net_97 ;
  wire net_98 ;
  wire net_99 ;
  wire \$signal ;
  wire \$signal$70 ;
  wire \$signal$72 ;
  wire \$signal$79 ;
  wire \$signal$81 ;
  wire \$signal$82 ;
  wire \$signal$97 ;
  reg _abort_q;
  initial _abort_q = 1'h0;
  wire _aborted;
  output _end_q;
  reg _end_q;
  initial _end_q = 1'h0;
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  output [2:0] _error_q;
  reg [2:0] _error_q;
  initial _error_q = 3'h0;
  output [1:0] _layer_q;
  reg [1:0] _layer_q;
  initial _layer_q = 2'h0;
  reg [9:0] _left_q;
  initial _left_q = 10'h000;
  reg _parity_q;
  initial _parity_q = 1'h0;
  wire _running;
  reg [5:0] _shift_q;
  initial _shift_q = 6'h00;
  output [19:0] _step_q;
  reg [19:0] _step_q;
  initial _step_q = 20'h00000;
  reg [19:0] _steps_q;
  initial _steps_q = 20'h00000;
  reg abort_later_q;
  initial abort_later_q = 1'h0;
  input abort_run;
  wire abort_run;
  reg accepted;
  initial accepted = 1'h0;
  wire accepting;
  wire another;
  reg bad_coefficient_q;
  initial bad_coefficient_q = 1'h0;
  reg bad_samples_q;
  initial bad_samples_q = 1'h0;
  reg bad_steps_q;
  initial bad_steps_q = 1'h0;
  wire \begin ;
  output begin_forward;
  reg begin_forward;
  initial begin_forward = 1'h0;
  reg begin_q;
  initial begin_q = 1'h0;
  output begin_update;
  reg begin_update;
  initial begin_update = 1'h0;
  reg begun_q;
  initial begun_q = 1'h0;
  output busy;
  wire busy;
  reg busy_q;
  initial busy_q = 1'h0;
  input [17:0] c_mantissa;
  wire [17:0] c_mantissa;
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
  input [5:0] c_shift;
  wire [5:0] c_shift;
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
  reg clear_late_q;
  initial clear_late_q = 1'h1;
  reg clear_q;
  initial clear_q = 1'h1;
  output collect;
  reg collect;
  initial collect = 1'h0;
  reg collecting_q;
  initial collecting_q = 1'h0;
  output [104:0] config_q;
  reg [104:0] config_q;
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
  output [5:0] cut_b_q;
  reg [5:0] cut_b_q;
  initial cut_b_q = 6'h00;
  reg [4:0] cut_d1_q;
  initial cut_d1_q = 5'h00;
  (* init = 6'h00 *)
  wire [5:0] cut_w;
  output [5:0] cut_w_q;
  reg [5:0] cut_w_q;
  initial cut_w_q = 6'h00;
  (* init = 48'h000000000000 *)
  wire [47:0] cycles;
  output [47:0] cycles_q;
  reg [47:0] cycles_q;
  initial cycles_q = 48'h000000000000;
  output done;
  reg done;
  initial done = 1'h0;
  reg done_early_q;
  initial done_early_q = 1'h0;
  (* init = 1'h0 *)
  wire \end ;
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
  reg first_q;
  initial first_q = 1'h0;
  output first_step;
  reg first_step;
  initial first_step = 1'h0;
  (* init = 1'h0 *)
  wire first_step_q;
  reg flushed_q;
  initial flushed_q = 1'h0;
  reg [9:0] forward_length_q;
  initial forward_length_q = 10'h000;
  reg gap_begin_q;
  initial gap_begin_q = 1'h0;
  reg gap_end_q;
  initial gap_end_q = 1'h0;
  reg in_begin_q;
  initial in_begin_q = 1'h0;
  reg in_gap_q;
  initial in_gap_q = 1'h0;
  reg in_idle_q;
  initial in_idle_q = 1'h1;
  reg in_load_q;
  initial in_load_q = 1'h0;
  reg in_loaded_q;
  initial in_loaded_q = 1'h0;
  reg in_paused_q;
  initial in_paused_q = 1'h0;
  reg in_slot_q;
  initial in_slot_q = 1'h0;
  reg in_step_q;
  initial in_step_q = 1'h0;
  reg in_stepped_q;
  initial in_stepped_q = 1'h0;
  reg inner_q;
  initial inner_q = 1'h0;
  reg [2:0] input_tile_q;
  initial input_tile_q = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] key_layer;
  reg [1:0] key_layer_q;
  initial key_layer_q = 2'h0;
  (* init = 20'h00000 *)
  wire [19:0] key_step;
  reg [19:0] key_step_q;
  initial key_step_q = 20'h00000;
  wire keys_ready;
  reg last_layer_q;
  initial last_layer_q = 1'h0;
  reg [9:0] last_length_q;
  initial last_length_q = 10'h000;
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
  reg layer_end_q;
  initial layer_end_q = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] layer_number;
  wire leaving;
  (* init = 18'h00000 *)
  wire [17:0] mantissa;
  output [17:0] mantissa_q;
  reg [17:0] mantissa_q;
  initial mantissa_q = 18'h00000;
  reg more_than_forward_min_q;
  initial more_than_forward_min_q = 1'h0;
  reg more_than_post_wait_q;
  initial more_than_post_wait_q = 1'h0;
  reg more_than_update_min_q;
  initial more_than_update_min_q = 1'h0;
  reg move_q;
  initial move_q = 1'h0;
  reg next_input_is_last_q;
  initial next_input_is_last_q = 1'h0;
  reg next_output_is_last_q;
  initial next_output_is_last_q = 1'h0;
  reg [19:0] next_step_q;
  initial next_step_q = 20'h00000;
  reg [12:0] out_base_q;
  initial out_base_q = 13'h0000;
  reg outer_move_q;
  initial outer_move_q = 1'h0;
  reg outer_q;
  initial outer_q = 1'h0;
  reg [1:0] output_tile_q;
  initial output_tile_q = 2'h0;
  input pause;
  wire pause;
  reg pause_later_q;
  initial pause_later_q = 1'h0;
  output paused;
  wire paused;
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
  input resume;
  wire resume;
  reg resume_later_q;
  initial resume_later_q = 1'h0;
  reg resumed_q;
  initial resumed_q = 1'h0;
  output [8:0] run_samples;
  reg [8:0] run_samples;
  initial run_samples = 9'h000;
  (* init = 9'h000 *)
  wire [8:0] run_samples_q;
  (* init = 32'd0 *)
  wire [31:0] run_seed;
  reg [31:0] run_seed_q;
  initial run_seed_q = 32'd0;
  (* init = 1'h0 *)
  wire run_stop_enable;
  output run_stop_enable_q;
  reg run_stop_enable_q;
  initial run_stop_enable_q = 1'h0;
  (* init = 6'h00 *)
  wire [5:0] run_stop_shift;
  output [5:0] run_stop_shift_q;
  reg [5:0] run_stop_shift_q;
  initial run_stop_shift_q = 6'h00;
  reg [3:0] same_step_q;
  initial same_step_q = 4'h0;
  input [8:0] samples;
  wire [8:0] samples;
  reg [8:0] samples_wanted_d1_q;
  initial samples_wanted_d1_q = 9'h000;
  reg [8:0] samples_wanted_d2_q;
  initial samples_wanted_d2_q = 9'h000;
  reg [8:0] samples_wanted_d3_q;
  initial samples_wanted_d3_q = 9'h000;
  input [31:0] seed;
  wire [31:0] seed;
  reg [31:0] seed_wanted_d1_q;
  initial seed_wanted_d1_q = 32'd0;
  reg [31:0] seed_wanted_d2_q;
  initial seed_wanted_d2_q = 32'd0;
  reg [31:0] seed_wanted_d3_q;
  initial seed_wanted_d3_q = 32'd0;
  reg [31:0] seed_wanted_d4_q;
  initial seed_wanted_d4_q = 32'd0;
  input sequencer_clk;
  wire sequencer_clk;
  input sequencer_rst;
  wire sequencer_rst;
  output settled;
  reg settled;
  initial settled = 1'h0;
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
  output [84:0] slot_q;
  reg [84:0] slot_q;
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
  (* init = 48'h000000000000 *)
  wire [47:0] stall_cycles;
  output [47:0] stall_cycles_q;
  reg [47:0] stall_cycles_q;
  initial stall_cycles_q = 48'h000000000000;
  reg stall_q;
  initial stall_q = 1'h0;
  input start;
  wire start;
  reg start_q;
  initial start_q = 1'h0;
  (* init = 1'h0 *)
  wire step_end;
  reg stepped_q;
  initial stepped_q = 1'h0;
  input [19:0] steps;
  wire [19:0] steps;
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
  input stop;
  wire stop;
  input stop_enable;
  wire stop_enable;
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
  input [5:0] stop_shift;
  wire [5:0] stop_shift;
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
  output stopped_q;
  reg stopped_q;
  initial stopped_q = 1'h0;
  reg stopping_late_q;
  initial stopping_late_q = 1'h0;
  reg stopping_q;
  initial stopping_q = 1'h0;
  wire swap;
  reg taking_3_q;
  initial taking_3_q = 1'h0;
  reg taking_4_q;
  initial taking_4_q = 1'h0;
  reg taking_5_q;
  initial taking_5_q = 1'h0;
  reg taking_6_q;
  initial taking_6_q = 1'h0;
  reg turn_q;
  initial turn_q = 1'h0;
  reg [9:0] update_length_q;
  initial update_length_q = 10'h000;
  reg update_next_q;
  initial update_next_q = 1'h0;
  (* init = 9'h000 *)
  wire [8:0] update_samples;
  output [8:0] update_samples_q;
  reg [8:0] update_samples_q;
  initial update_samples_q = 9'h000;
  reg [8:0] w_first_q;
  initial w_first_q = 9'h000;
  reg [8:0] w_next_q;
  initial w_next_q = 9'h000;
  reg [12:0] x_forward_q;
  initial x_forward_q = 13'h0000;
  reg [12:0] x_update_q;
  initial x_update_q = 13'h0000;
  assign net_1  = ~ start;
  assign net_2  = abort_run & net_1 ;
  assign net_3  = c_shift < 4'h8;
  assign net_4  = c_shift > 6'h36;
  assign net_5  = net_3  | net_4 ;
  assign net_6  = ~| steps;
  assign net_7  = samples < 2'h2;
  assign net_8  = samples > 9'h100;
  assign net_9  = net_7  | net_8 ;
  assign net_11  = run_samples > 7'h46;
  assign net_12  = run_samples > 4'hb;
  assign net_13  = run_samples > 4'he;
  assign net_14  = run_samples - 1'h0;
  assign net_15  = more_than_update_min_q ? net_14  : 10'h00b;
  assign net_16  = run_samples - 3'h4;
  assign net_17  = more_than_forward_min_q ? net_16  : 10'h00a;
  assign net_18  = run_samples + 7'h42;
  assign net_19  = run_samples - 3'h4;
  assign net_20  = more_than_post_wait_q ? net_19  : 10'h042;
  assign net_21  = first_step ? { 1'h0, net_18  } : { net_20 [9], net_20  };
  assign net_22  = update_samples_q + 3'h4;
  assign net_23  = $signed({ 1'h0, _shift_q }) + $signed(cut_d1_q);
  assign net_24  = _shift_q + 8'hf8;
  assign net_25  = input_tile_q + 1'h1;
  assign net_26  = net_25  == config_q[2:0];
  assign net_27  = output_tile_q + 1'h1;
  assign net_28  = net_27  == config_q[4:3];
  assign net_29  = ~ slot_q[2];
  assign net_30  = in_slot_q & net_29 ;
  assign net_31  = in_slot_q & slot_q[2];
  assign net_32  = ~ slot_q[0];
  assign net_33  = ~ first_step;
  assign net_34  = net_32  & net_33 ;
  assign net_35  = net_31  & net_34 ;
  assign net_36  = ~ slot_q[0];
  assign net_37  = ~ first_step;
  assign net_38  = net_36  & net_37 ;
  assign net_39  = ~ net_38 ;
  assign net_40  = slot_q[2] & net_39 ;
  assign net_41  = ~ slot_q[0];
  assign net_42  = ~ first_step;
  assign net_43  = net_41  & net_42 ;
  assign net_44  = slot_q[2] ? net_43  : slot_q[0];
  assign net_45  = ~ slot_q[0];
  assign net_46  = ~ first_step;
  assign net_47  = net_45  & net_46 ;
  assign net_48  = ~ net_47 ;
  assign net_49  = slot_q[2] & net_48 ;
  assign net_50  = net_49  & slot_q[3];
  assign net_51  = _parity_q ? config_q[73:63] : 11'h000;
  assign net_52  = config_q[62:50] + net_51 ;
  assign net_53  = ~ _parity_q;
  assign net_54  = _parity_q ? 11'h000 : config_q[73:63];
  assign net_55  = config_q[62:50] + net_54 ;
  assign net_56  = _parity_q ? config_q[97:87] : 11'h000;
  assign net_57  = config_q[86:74] + net_56 ;
  assign net_58  = w_first_q + config_q[35:29];
  assign net_59  = in_slot_q ? net_58  : { 1'h0, config_q[28:20] };
  assign net_60  = inner_q ? slot_q[0] : turn_q;
  assign net_61  = ~ inner_q;
  assign net_62  = ~| config_q[2:0];
  assign net_63  = inner_q ? next_input_is_last_q : net_62 ;
  assign net_64  = turn_q ? x_update_q : x_forward_q;
  assign net_65  = turn_q ? w_first_q : w_next_q;
  assign net_66  = slot_q[68:53] + 4'h8;
  assign net_67  = inner_q ? net_66  : 17'h00000;
  assign net_68  = input_tile_q + 1'h1;
  assign net_69  = inner_q ? net_68  : 4'h0;
  assign net_70  = slot_q[16:4] + 9'h100;
  assign net_71  = slot_q[38:30] + 4'h8;
  assign net_72  = slot_q[49:39] + 9'h100;
  assign net_73  = first_q ? { 1'h0, config_q[49:39] } : net_72 ;
  assign net_74  = slot_q[29:17] + 9'h100;
  assign net_75  = first_q ? { 1'h0, out_base_q } : net_74 ;
  assign net_76  = slot_q[52:50] + 1'h1;
  assign net_77  = first_q ? { 1'h0, config_q[38:36] } : net_76 ;
  assign net_78  = slot_q[84:69] + 4'h8;
  assign net_79  = first_q ? 17'h00000 : net_78 ;
  assign net_80  = output_tile_q + 1'h1;
  assign net_81  = first_q ? 3'h0 : net_80 ;
  assign net_82  = ~| config_q[4:3];
  assign net_83  = first_q ? net_82  : next_output_is_last_q;
  assign net_84  = resume & in_paused_q;
  assign net_85  = _step_q + 1'h1;
  assign net_86  = next_step_q[4:0] == _steps_q[4:0];
  assign net_87  = next_step_q[9:5] == _steps_q[9:5];
  assign net_88  = next_step_q[14:10] == _steps_q[14:10];
  assign net_89  = next_step_q[19:15] == _steps_q[19:15];
  assign net_90  = & same_step_q;
  assign net_91  = stop | last_step_q;
  assign net_92  = ~ ending_q;
  assign net_93  = \$signal$70  & net_92 ;
  assign net_94  = net_93  & pause_later_q;
  assign net_95  = ~ accepted;
  assign net_96  = in_paused_q & net_95 ;
  assign net_97  = _abort_q | abort_later_q;
  assign net_98  = net_97  | \$signal$72 ;
  assign net_99  = ~ net_98 ;
  assign net_100  = net_96  & net_99 ;
  assign net_101  = net_94  | net_100 ;
  assign net_102  = done_early_q & stepped_q;
  assign net_103  = net_102  & stopping_late_q;
  assign net_104  = _step_q + 1'h1;
  assign net_105  = ~ _parity_q;
  assign net_106  = _layer_q == 2'h2;
  assign net_107  = ~ accepted;
  assign net_108  = in_idle_q & net_107 ;
  assign net_109  = net_108  | \$signal ;
  assign net_110  = ~ gap_end_q;
  assign net_111  = in_gap_q & net_110 ;
  assign net_112  = net_111  | \$signal$79 ;
  assign net_113  = ~ \$signal$81 ;
  assign net_114  = gap_end_q & net_113 ;
  assign net_115  = net_114  | \$signal$82 ;
  assign net_116  = net_115  | \$signal$72 ;
  assign net_120  = ~ leaving;
  assign net_121  = in_slot_q & net_120 ;
  assign net_122  = \begin  | net_121 ;
  assign net_123  = \begin  | another;
  assign net_124  = ~ update_next_q;
  assign net_125  = another & net_124 ;
  assign net_126  = \begin  | net_125 ;
  assign net_127  = another & update_next_q;
  assign net_128  = $signed(_left_q) - $signed(2'h1);
  assign net_129  = slot_q[2] ? last_length_q : forward_length_q;
  assign net_130  = slot_q[0] ? update_length_q : net_129 ;
  assign net_131  = \$signal$97  | in_loaded_q;
  assign net_132  = \$signal$97  & outer_q;
  assign net_133  = net_132  | in_loaded_q;
  assign net_134  = ~ gap_begin_q;
  assign net_135  = in_gap_q & net_134 ;
  assign net_136  = ~ gap_end_q;
  assign net_137  = net_135  & net_136 ;
  assign net_138  = net_137  & _left_q[9];
  assign net_139  = _left_q == 6'h35;
  assign net_140  = in_gap_q & collecting_q;
  assign net_141  = net_140  & flushed_q;
  assign net_142  = _layer_q + 1'h1;
  assign net_143  = \$signal$81  ? 3'h0 : net_142 ;
  assign net_144  = _step_q + last_layer_q;
  assign net_145  = _layer_q + 1'h1;
  assign net_146  = last_layer_q ? 3'h0 : net_145 ;
  assign net_147  = ~ in_slot_q;
  assign net_148  = _running & net_147 ;
  assign net_149  = cycles_q + 1'h1;
  assign net_150  = stall_cycles_q + 1'h1;
  assign net_151  = _abort_q | abort_later_q;
  assign net_152  = busy & net_151 ;
  assign net_153  = _running | accepted;
  assign net_154  = net_153  ? 3'h4 : problem;
  assign net_155  = _running | accepted;
  assign net_156  = ~ net_155 ;
  assign net_157  = start_q & net_156 ;
  assign net_158  = ~ bad_coefficient_q;
  assign net_160  = ~ bad_steps_q;
  assign net_161  = net_159  & net_160 ;
  assign net_162  = ~ bad_samples_q;
  assign net_163  = net_161  & net_162 ;
  assign accepting = net_157  & net_163 ;
  assign net_164  = in_stepped_q & _abort_q;
  assign net_165  = ~ accepted;
  assign net_166  = in_paused_q & net_165 ;
  assign net_167  = _abort_q | abort_later_q;
  assign net_168  = net_166  & net_167 ;
  assign _aborted = net_164  | net_168 ;
  assign net_169  = ~ _abort_q;
  assign \$signal$70  = in_stepped_q & net_169 ;
  assign net_170  = in_stepped_q & ending_q;
  assign \$signal  = _aborted | net_170 ;
  assign net_171  = ~ ending_q;
  assign net_172  = \$signal$70  & net_171 ;
  assign net_173  = ~ pause_later_q;
  assign \$signal$82  = net_172  & net_173 ;
  assign net_174  = ~ accepted;
  assign net_175  = in_paused_q & net_174 ;
  assign net_176  = net_175  & resume_later_q;
  assign net_177  = ~ start_q;
  assign net_178  = net_176  & net_177 ;
  assign net_179  = _abort_q | abort_later_q;
  assign net_180  = ~ net_179 ;
  assign \$signal$72  = net_178  & net_180 ;
  assign net_181  = in_idle_q | in_paused_q;
  assign _running = ~ net_181 ;
  assign net_182  = layer_end_q | _abort_q;
  assign leaving = _end_q & net_182 ;
  assign \$signal$79  = accepted | leaving;
  assign net_183  = gap_end_q & collecting_q;
  assign net_184  = last_layer_q | _abort_q;
  assign \$signal$81  = net_183  & net_184 ;
  assign net_185  = ~ leaving;
  assign another = _end_q & net_185 ;
  assign net_186  = ~ begin_q;
  assign net_187  = in_slot_q & net_186 ;
  assign net_188  = ~ _end_q;
  assign net_189  = net_187  & net_188 ;
  assign \$signal$97  = net_189  & _left_q[9];
  assign net_190  = ~ bad_coefficient_q;
  assign net_192  = ~ bad_steps_q;
  assign net_193  = net_191  & net_192 ;
  assign net_194  = ~ bad_samples_q;
  assign net_195  = net_193  & net_194 ;
  assign net_196  = start_q & net_195 ;
  assign net_197  = busy_q | net_196 ;
  assign net_198  = net_197  | accepted;
  assign net_199  = net_198  | begun_q;
  assign busy = net_199  | resumed_q;
  assign net_200  = paused_q & in_paused_q;
  assign net_201  = accepted | resume_later_q;
  assign net_202  = ~ net_201 ;
  assign paused = net_200  & net_202 ;
  always @(posedge sequencer_clk)
    abort_later_q <= net_2 ;
  always @(posedge sequencer_clk)
    pause_later_q <= pause;
  always @(posedge sequencer_clk)
    start_q <= start;
  always @(posedge sequencer_clk)
    bad_coefficient_q <= net_5 ;
  always @(posedge sequencer_clk)
    bad_steps_q <= net_6 ;
  always @(posedge sequencer_clk)
    bad_samples_q <= net_9 ;
  always @(posedge sequencer_clk)
    begun_q <= net_203 ;
  always @(posedge sequencer_clk)
    settled <= net_204 ;
  always @(posedge sequencer_clk)
    clear_q <= net_205 ;
  always @(posedge sequencer_clk)
    clear_late_q <= net_206 ;
  always @(posedge sequencer_clk)
    config_q <= net_10 ;
  always @(posedge sequencer_clk)
    more_than_post_wait_q <= net_11 ;
  always @(posedge sequencer_clk)
    more_than_update_min_q <= net_12 ;
  always @(posedge sequencer_clk)
    more_than_forward_min_q <= net_13 ;
  always @(posedge sequencer_clk)
    cut_d1_q <= config_q[104:100];
  always @(posedge sequencer_clk)
    update_samples_q <= net_15 [8:0];
  always @(posedge sequencer_clk)
    forward_length_q <= net_17 ;
  always @(posedge sequencer_clk)
    last_length_q <= net_21 [9:0];
  always @(posedge sequencer_clk)
    update_length_q <= net_22 ;
  always @(posedge sequencer_clk)
    cut_w_q <= net_23 [5:0];
  always @(posedge sequencer_clk)
    cut_b_q <= net_24 [5:0];
  always @(posedge sequencer_clk)
    next_input_is_last_q <= net_207 ;
  always @(posedge sequencer_clk)
    next_output_is_last_q <= net_208 ;
  always @(posedge sequencer_clk)
    inner_q <= net_209 ;
  always @(posedge sequencer_clk)
    turn_q <= net_210 ;
  always @(posedge sequencer_clk)
    outer_q <= net_211 ;
  always @(posedge sequencer_clk)
    update_next_q <= net_212 ;
  always @(posedge sequencer_clk)
    layer_end_q <= net_213 ;
  always @(posedge sequencer_clk)
    x_forward_q <= net_52 [12:0];
  always @(posedge sequencer_clk)
    x_update_q <= net_55 [12:0];
  always @(posedge sequencer_clk)
    out_base_q <= net_57 [12:0];
  always @(posedge sequencer_clk)
    w_next_q <= net_59 [8:0];
  always @(posedge sequencer_clk)
    slot_q <= net_214 ;
  always @(posedge sequencer_clk)
    input_tile_q <= net_215 ;
  always @(posedge sequencer_clk)
    w_first_q <= net_216 ;
  always @(posedge sequencer_clk)
    output_tile_q <= net_217 ;
  always @(posedge sequencer_clk)
    resume_later_q <= net_84 ;
  always @(posedge sequencer_clk)
    next_step_q <= net_85 [19:0];
  always @(posedge sequencer_clk)
    same_step_q <= { net_89 , net_88 , net_87 , net_86  };
  always @(posedge sequencer_clk)
    last_step_q <= net_218 ;
  always @(posedge sequencer_clk)
    ending_q <= net_219 ;
  always @(posedge sequencer_clk)
    stopping_q <= stop;
  always @(posedge sequencer_clk)
    stopping_late_q <= stopping_q;
  always @(posedge sequencer_clk)
    done_early_q <= net_220 ;
  always @(posedge sequencer_clk)
    stepped_q <= net_221 ;
  always @(posedge sequencer_clk)
    in_paused_q <= net_222 ;
  always @(posedge sequencer_clk)
    stopped_q <= net_223 ;
  always @(posedge sequencer_clk)
    first_step <= net_224 ;
  always @(posedge sequencer_clk)
    _step_q <= net_225 ;
  always @(posedge sequencer_clk)
    _parity_q <= net_226 ;
  always @(posedge sequencer_clk)
    last_layer_q <= net_227 ;
  always @(posedge sequencer_clk)
    in_idle_q <= net_228 ;
  always @(posedge sequencer_clk)
    in_gap_q <= net_229 ;
  always @(posedge sequencer_clk)
    in_load_q <= net_230 ;
  always @(posedge sequencer_clk)
    in_loaded_q <= net_231 ;
  always @(posedge sequencer_clk)
    first_q <= net_232 ;
  always @(posedge sequencer_clk)
    in_begin_q <= net_233 ;
  always @(posedge sequencer_clk)
    in_slot_q <= net_234 ;
  always @(posedge sequencer_clk)
    in_step_q <= net_235 ;
  always @(posedge sequencer_clk)
    in_stepped_q <= net_236 ;
  always @(posedge sequencer_clk)
    gap_begin_q <= net_237 ;
  always @(posedge sequencer_clk)
    begin_q <= net_238 ;
  always @(posedge sequencer_clk)
    begin_forward <= net_239 ;
  always @(posedge sequencer_clk)
    begin_update <= net_240 ;
  always @(posedge sequencer_clk)
    _left_q <= net_241 ;
  always @(posedge sequencer_clk)
    _end_q <= net_242 ;
  always @(posedge sequencer_clk)
    move_q <= net_243 ;
  always @(posedge sequencer_clk)
    outer_move_q <= net_244 ;
  always @(posedge sequencer_clk)
    gap_end_q <= net_245 ;
  always @(posedge sequencer_clk)
    flushed_q <= net_246 ;
  always @(posedge sequencer_clk)
    collect <= net_247 ;
  always @(posedge sequencer_clk)
    collecting_q <= net_248 ;
  always @(posedge sequencer_clk)
    _layer_q <= net_249 ;
  always @(posedge sequencer_clk)
    key_step_q <= net_250 ;
  always @(posedge sequencer_clk)
    key_layer_q <= net_251 ;
  always @(posedge sequencer_clk)
    resumed_q <= net_252 ;
  always @(posedge sequencer_clk)
    done <= net_253 ;
  always @(posedge sequencer_clk)
    busy_q <= net_254 ;
  always @(posedge sequencer_clk)
    paused_q <= net_255 ;
  always @(posedge sequencer_clk)
    stall_q <= net_256 ;
  always @(posedge sequencer_clk)
    cycles_q <= net_257 ;
  always @(posedge sequencer_clk)
    stall_cycles_q <= net_258 ;
  always @(posedge sequencer_clk)
    _abort_q <= net_259 ;
  always @(posedge sequencer_clk)
    _error_q <= net_260 ;
  always @(posedge sequencer_clk)
    accepted <= net_261 ;
  always @(posedge sequencer_clk)
    samples_wanted_d1_q <= samples;
  always @(posedge sequencer_clk)
    samples_wanted_d2_q <= samples_wanted_d1_q;
  always @(posedge sequencer_clk)
    samples_wanted_d3_q <= samples_wanted_d2_q;
  always @(posedge sequencer_clk)
    run_samples <= net_262 ;
  always @(posedge sequencer_clk)
    seed_wanted_d1_q <= seed;
  always @(posedge sequencer_clk)
    seed_wanted_d2_q <= seed_wanted_d1_q;
  always @(posedge sequencer_clk)
    seed_wanted_d3_q <= seed_wanted_d2_q;
  always @(posedge sequencer_clk)
    seed_wanted_d4_q <= seed_wanted_d3_q;
  always @(posedge sequencer_clk)
    run_seed_q <= net_263 ;
  always @(posedge sequencer_clk)
    taking_3_q <= net_264 ;
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
    _shift_q <= net_265 ;
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
    mantissa_q <= net_266 ;
  always @(posedge sequencer_clk)
    taking_4_q <= net_267 ;
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
    _steps_q <= net_268 ;
  always @(posedge sequencer_clk)
    taking_5_q <= net_269 ;
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
    taking_6_q <= net_270 ;
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
    run_stop_enable_q <= net_271 ;
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
    run_stop_shift_q <= net_272 ;
  always @* begin
    if (unused_4_) begin end
    net_10  = 105'h000000000000000000000000000;
    casez (_layer_q)
      2'h0:
          net_10  = 105'h1fe00200000000000080008111f;
      2'h1:
          net_10  = 105'h08500400200200200441004110b;
      2'h2:
          net_10  = 105'h080000001004003006214020509;
      default: ;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    net_203  = accepted;
    if (sequencer_rst) begin
      net_203  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_204  = begun_q;
    if (sequencer_rst) begin
      net_204  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_205  = accepted;
    if (sequencer_rst) begin
      net_205  = 1'h1;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_206  = clear_q;
    if (sequencer_rst) begin
      net_206  = 1'h1;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_207  = net_26 ;
    if (sequencer_rst) begin
      net_207  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_208  = net_28 ;
    if (sequencer_rst) begin
      net_208  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_209  = net_30 ;
    if (sequencer_rst) begin
      net_209  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_210  = net_35 ;
    if (sequencer_rst) begin
      net_210  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_211  = net_40 ;
    if (sequencer_rst) begin
      net_211  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_212  = net_44 ;
    if (sequencer_rst) begin
      net_212  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_213  = net_50 ;
    if (sequencer_rst) begin
      net_213  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_214  = slot_q;
    if (move_q) begin
      net_214 [0] = net_60 ;
      net_214 [1] = net_61 ;
      net_214 [2] = net_63 ;
      net_214 [16:4] = net_64 ;
      net_214 [38:30] = net_65 ;
      net_214 [68:53] = net_67 [15:0];
      if (inner_q) begin
        net_214 [16:4] = net_70 [12:0];
        net_214 [38:30] = net_71 [8:0];
      end
    end
    if (outer_move_q) begin
      net_214 [49:39] = net_73 [10:0];
      net_214 [29:17] = net_75 [12:0];
      net_214 [52:50] = net_77 [2:0];
      net_214 [84:69] = net_79 [15:0];
      net_214 [3] = net_83 ;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_215  = input_tile_q;
    if (move_q) begin
      net_215  = net_69 [2:0];
    end
    if (sequencer_rst) begin
      net_215  = 3'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_216  = w_first_q;
    if (outer_move_q) begin
      net_216  = w_next_q;
    end
    if (sequencer_rst) begin
      net_216  = 9'h000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_217  = output_tile_q;
    if (outer_move_q) begin
      net_217  = net_81 [1:0];
    end
    if (sequencer_rst) begin
      net_217  = 2'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_218  = net_90 ;
    if (sequencer_rst) begin
      net_218  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_219  = net_91 ;
    if (sequencer_rst) begin
      net_219  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_220  = \$signal ;
    if (sequencer_rst) begin
      net_220  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_221  = \$signal$70 ;
    if (sequencer_rst) begin
      net_221  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_222  = net_101 ;
    if (sequencer_rst) begin
      net_222  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_223  = stopped_q;
    if (net_103 ) begin
      net_223  = 1'h1;
    end
    if (clear_late_q) begin
      net_223  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_224  = first_step;
    if (stepped_q) begin
      net_224  = 1'h0;
    end
    if (clear_late_q) begin
      net_224  = 1'h1;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_225  = _step_q;
    if (stepped_q) begin
      net_225  = net_104 [19:0];
    end
    if (clear_late_q) begin
      net_225  = 20'h00000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_226  = _parity_q;
    if (stepped_q) begin
      net_226  = net_105 ;
    end
    if (clear_late_q) begin
      net_226  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_227  = net_106 ;
    if (sequencer_rst) begin
      net_227  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_228  = net_109 ;
    if (sequencer_rst) begin
      net_228  = 1'h1;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_229  = net_112 ;
    if (sequencer_rst) begin
      net_229  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_230  = net_116 ;
    if (sequencer_rst) begin
      net_230  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_231  = in_load_q;
    if (sequencer_rst) begin
      net_231  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_232  = in_loaded_q;
    if (sequencer_rst) begin
      net_232  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_233  = net_119 ;
    if (sequencer_rst) begin
      net_233  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_234  = net_122 ;
    if (sequencer_rst) begin
      net_234  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_235  = \$signal$81 ;
    if (sequencer_rst) begin
      net_235  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_236  = in_step_q;
    if (sequencer_rst) begin
      net_236  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_237  = \$signal$79 ;
    if (sequencer_rst) begin
      net_237  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_238  = net_123 ;
    if (sequencer_rst) begin
      net_238  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_239  = net_126 ;
    if (sequencer_rst) begin
      net_239  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_240  = net_127 ;
    if (sequencer_rst) begin
      net_240  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_241  = net_128 [9:0];
    if (begin_q) begin
      net_241  = net_130 ;
    end else if (gap_begin_q) begin
      net_241  = 10'h080;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_242  = \$signal$97 ;
    if (sequencer_rst) begin
      net_242  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_243  = net_131 ;
    if (sequencer_rst) begin
      net_243  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_244  = net_133 ;
    if (sequencer_rst) begin
      net_244  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_245  = net_138 ;
    if (sequencer_rst) begin
      net_245  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_246  = net_139 ;
    if (sequencer_rst) begin
      net_246  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_247  = net_141 ;
    if (sequencer_rst) begin
      net_247  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_248  = collecting_q;
    if (accepted) begin
      net_248  = 1'h0;
    end else if (gap_end_q) begin
      net_248  = 1'h1;
    end
    if (sequencer_rst) begin
      net_248  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_249  = _layer_q;
    if (accepted) begin
      net_249  = 2'h0;
    end else if (gap_end_q) begin
      if (collecting_q) begin
        net_249  = net_143 [1:0];
      end
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_250  = key_step_q;
    if (clear_late_q) begin
      net_250  = 20'h00000;
    end else if (\begin ) begin
      net_250  = net_144 [19:0];
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_251  = key_layer_q;
    if (clear_late_q) begin
      net_251  = 2'h0;
    end else if (\begin ) begin
      net_251  = net_146 [1:0];
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_252  = \$signal$72 ;
    if (sequencer_rst) begin
      net_252  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_253  = done_early_q;
    if (sequencer_rst) begin
      net_253  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_254  = _running;
    if (sequencer_rst) begin
      net_254  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_255  = in_paused_q;
    if (sequencer_rst) begin
      net_255  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_256  = net_148 ;
    if (sequencer_rst) begin
      net_256  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_257  = cycles_q;
    if (clear_q) begin
      net_257  = 48'h000000000000;
    end else if (busy_q) begin
      net_257  = net_149 [47:0];
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_258  = stall_cycles_q;
    if (clear_q) begin
      net_258  = 48'h000000000000;
    end else if (stall_q) begin
      net_258  = net_150 [47:0];
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_259  = net_152 ;
    if (sequencer_rst) begin
      net_259  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_260  = _error_q;
    if (start_q) begin
      net_260  = net_154 ;
    end
    if (_aborted) begin
      net_260  = 3'h5;
    end
    if (sequencer_rst) begin
      net_260  = 3'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_261  = accepting;
    if (sequencer_rst) begin
      net_261  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_262  = run_samples;
    if (begun_q) begin
      net_262  = samples_wanted_d3_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_263  = run_seed_q;
    if (settled) begin
      net_263  = seed_wanted_d4_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_264  = settled;
    if (sequencer_rst) begin
      net_264  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_265  = _shift_q;
    if (taking_3_q) begin
      net_265  = c_shift_wanted_d5_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_266  = mantissa_q;
    if (taking_3_q) begin
      net_266  = c_mantissa_wanted_d5_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_267  = taking_3_q;
    if (sequencer_rst) begin
      net_267  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_268  = _steps_q;
    if (taking_4_q) begin
      net_268 [9:0] = steps_low_wanted_d6_q;
    end
    if (taking_5_q) begin
      net_268 [19:10] = steps_high_wanted_d7_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_269  = taking_4_q;
    if (sequencer_rst) begin
      net_269  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_270  = taking_5_q;
    if (sequencer_rst) begin
      net_270  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_271  = run_stop_enable_q;
    if (taking_6_q) begin
      net_271  = stop_enable_wanted_d8_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_272  = run_stop_shift_q;
    if (taking_6_q) begin
      net_272  = stop_shift_wanted_d8_q;
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
  assign net_117  = 1'h0;
  assign net_118  = 1'h0;
  assign net_119  = in_loaded_q;
  assign \begin  = in_begin_q;
  assign net_191  = net_190 ;
  assign net_159  = net_158 ;
endmodule
