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

module ska_lane(settings, command_in, value_in, host_in, psum_out, clk, rst, command_out, value_out, host_out, x, update, load, g, w, psum_in, index);
  reg unused_1_;
  initial unused_1_ = 0;
  wire net_1 ;
  wire net_10 ;
  reg net_100 ;
  reg net_101 ;
  reg net_102 ;
  reg net_103 ;
  reg net_104 ;
  reg net_105 ;
  reg net_106 ;
  reg net_107 ;
  reg [10:0] net_108 ;
  reg net_109 ;
  wire net_11 ;
  reg [10:0] net_110 ;
  reg net_111 ;
  reg [10:0] net_112 ;
  reg net_113 ;
  reg [10:0] net_114 ;
  reg net_115 ;
  reg [10:0] net_116 ;
  reg net_117 ;
  reg [10:0] net_118 ;
  wire net_12 ;
  wire net_13 ;
  wire [39:0] net_14 ;
  wire net_15 ;
  wire net_16 ;
  wire net_17 ;
  wire net_18 ;
  wire net_19 ;
  wire [3:0] net_2 ;
  wire net_20 ;
  wire net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire net_24 ;
  wire [23:0] net_25 ;
  wire [39:0] net_26 ;
  wire [40:0] net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire [3:0] net_3 ;
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
  wire [23:0] net_41 ;
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
  wire net_51 ;
  wire net_52 ;
  wire net_53 ;
  wire net_54 ;
  wire net_55 ;
  wire [23:0] net_56 ;
  wire net_57 ;
  wire [11:0] net_58 ;
  wire net_59 ;
  wire net_6 ;
  wire [11:0] net_60 ;
  wire net_61 ;
  wire [11:0] net_62 ;
  wire net_63 ;
  wire net_64 ;
  wire net_65 ;
  wire [11:0] net_66 ;
  wire net_67 ;
  wire net_68 ;
  wire net_69 ;
  wire net_7 ;
  wire [11:0] net_70 ;
  wire net_71 ;
  wire net_72 ;
  wire [11:0] net_73 ;
  reg [74:0] net_74 ;
  wire [75:0] net_75 ;
  wire net_76 ;
  wire net_77 ;
  wire net_78 ;
  wire net_79 ;
  wire [15:0] net_8 ;
  wire [15:0] net_80 ;
  wire [15:0] net_81 ;
  reg [177:0] net_82 ;
  reg [2:0] net_83 ;
  reg net_84 ;
  reg net_85 ;
  reg net_86 ;
  reg net_87 ;
  reg net_88 ;
  reg net_89 ;
  wire net_9 ;
  reg net_90 ;
  reg [39:0] net_91 ;
  reg net_92 ;
  reg net_93 ;
  reg net_94 ;
  reg net_95 ;
  reg net_96 ;
  reg net_97 ;
  reg net_98 ;
  reg net_99 ;
  reg \$signal ;
  initial \$signal  = 1'h0;
  reg [39:0] _g_sum_q;
  initial _g_sum_q = 40'h0000000000;
  wire [39:0] a;
  wire [39:0] acc;
  wire [23:0] b;
  reg b_enable_q;
  initial b_enable_q = 1'h0;
  wire [11:0] clear;
  wire [5:0] \clear$208 ;
  input clk;
  wire clk;
  reg [177:0] command_d1_q;
  initial command_d1_q = 178'h000000000000000000000000000000000000000000000;
  input [177:0] command_in;
  wire [177:0] command_in;
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
  wire [30:0] \command_in.host ;
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
  wire \command_in.host.write ;
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
  output [177:0] command_out;
  reg [177:0] command_out;
  initial command_out = 178'h000000000000000000000000000000000000000000000;
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
  wire [30:0] \command_out.host ;
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
  wire \command_out.host.write ;
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
  wire [5:0] cut;
  wire [15:0] d;
  wire [15:0] \d$174 ;
  wire [15:0] d_prev;
  (* init = 16'h0000 *)
  wire [15:0] \d_prev$178 ;
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
  wire [45:0] dd_dd;
  wire [45:0] dz_d;
  wire [45:0] dz_dz;
  wire [74:0] dz_zp;
  wire first;
  wire \first$172 ;
  output [15:0] g;
  reg [15:0] g;
  initial g = 16'h0000;
  wire [15:0] \g$102 ;
  wire g_overflow;
  (* init = 16'h0000 *)
  wire [15:0] g_q;
  reg [2:0] hold_q;
  initial hold_q = 3'h0;
  input [23:0] host_in;
  wire [23:0] host_in;
  output [23:0] host_out;
  reg [23:0] host_out;
  initial host_out = 24'h000000;
  (* init = 24'h000000 *)
  wire [23:0] host_out_q;
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
  (* init = 1'h0 *)
  wire load_d3_q;
  wire [17:0] mantissa;
  reg operand_enable_q;
  initial operand_enable_q = 1'h0;
  reg [15:0] operand_word_q;
  initial operand_word_q = 16'h0000;
  wire out_valid;
  wire overflow;
  wire \overflow$137 ;
  wire \overflow$201 ;
  reg overflow_b_event_d1_q;
  initial overflow_b_event_d1_q = 1'h0;
  reg [10:0] overflow_b_q;
  initial overflow_b_q = 11'h000;
  reg overflow_d_operand_event_d1_q;
  initial overflow_d_operand_event_d1_q = 1'h0;
  reg [10:0] overflow_d_operand_q;
  initial overflow_d_operand_q = 11'h000;
  reg overflow_g_event_d1_q;
  initial overflow_g_event_d1_q = 1'h0;
  reg [10:0] overflow_g_q;
  initial overflow_g_q = 11'h000;
  reg overflow_w_event_d1_q;
  initial overflow_w_event_d1_q = 1'h0;
  reg [10:0] overflow_w_q;
  initial overflow_w_q = 11'h000;
  reg overflow_w_view_event_d1_q;
  initial overflow_w_view_event_d1_q = 1'h0;
  reg [10:0] overflow_w_view_q;
  initial overflow_w_view_q = 11'h000;
  reg overflow_z_event_d1_q;
  initial overflow_z_event_d1_q = 1'h0;
  reg [10:0] overflow_z_q;
  initial overflow_z_q = 11'h000;
  reg own_q;
  initial own_q = 1'h0;
  reg [74:0] \own_q$141 ;
  initial \own_q$141  = 75'h0000000000000000000;
  output [39:0] psum_in;
  reg [39:0] psum_in;
  initial psum_in = 40'h0000000000;
  input [39:0] psum_out;
  wire [39:0] psum_out;
  (* init = 40'h0000000000 *)
  wire [39:0] psum_q;
  wire [12:0] read_address;
  wire [10:0] \read_address$150 ;
  wire [8:0] \read_address$151 ;
  wire [7:0] \read_address$152 ;
  wire [10:0] \read_address$156 ;
  wire [2:0] \read_address$157 ;
  wire [2:0] \read_address$158 ;
  wire [8:0] \read_address$186 ;
  wire [15:0] read_data;
  wire [23:0] \read_data$162 ;
  wire [23:0] \read_data$189 ;
  wire [23:0] \read_data$190 ;
  wire [15:0] \read_data$24 ;
  wire [16:0] \read_data$33 ;
  wire \read_data$33.overflow ;
  wire [15:0] \read_data$33.w ;
  wire [39:0] \read_data$37 ;
  wire [31:0] \read_data$39 ;
  wire [15:0] \read_data$39.d ;
  wire [15:0] \read_data$39.z ;
  input rst;
  wire rst;
  input [44:0] settings;
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
  output update;
  reg update;
  initial update = 1'h0;
  wire \update$26 ;
  reg update_d1_q;
  initial update_d1_q = 1'h0;
  reg update_d2_q;
  initial update_d2_q = 1'h0;
  (* init = 1'h0 *)
  wire update_d3_q;
  reg updated_d10_q;
  initial updated_d10_q = 1'h0;
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
  wire valid;
  wire \valid$171 ;
  input [74:0] value_in;
  wire [74:0] value_in;
  output [74:0] value_out;
  reg [74:0] value_out;
  initial value_out = 75'h0000000000000000000;
  (* init = 75'h0000000000000000000 *)
  wire [74:0] value_out_q;
  reg view_w_valid_d1_q;
  initial view_w_valid_d1_q = 1'h0;
  reg view_w_valid_d2_q;
  initial view_w_valid_d2_q = 1'h0;
  reg view_w_valid_d3_q;
  initial view_w_valid_d3_q = 1'h0;
  output [15:0] w;
  reg [15:0] w;
  initial w = 16'h0000;
  wire [23:0] \w$188 ;
  wire [23:0] w_next;
  reg [23:0] w_next_q;
  initial w_next_q = 24'h000000;
  (* init = 16'h0000 *)
  wire [15:0] w_q;
  reg w_valid_d1_q;
  initial w_valid_d1_q = 1'h0;
  reg w_valid_d2_q;
  initial w_valid_d2_q = 1'h0;
  reg [23:0] word;
  reg [23:0] word_q;
  initial word_q = 24'h000000;
  wire [7:0] write_address;
  wire [10:0] \write_address$166 ;
  wire [10:0] \write_address$179 ;
  wire [12:0] \write_address$183 ;
  wire [8:0] \write_address$193 ;
  wire [8:0] \write_address$197 ;
  wire [2:0] \write_address$202 ;
  wire [2:0] \write_address$205 ;
  wire [39:0] write_data;
  wire [31:0] \write_data$168 ;
  wire [15:0] \write_data$168.d ;
  wire [15:0] \write_data$168.z ;
  wire [15:0] \write_data$181 ;
  (* init = 16'h0000 *)
  wire [15:0] \write_data$185 ;
  (* init = 24'h000000 *)
  wire [23:0] \write_data$195 ;
  wire [16:0] \write_data$199 ;
  wire \write_data$199.overflow ;
  wire [15:0] \write_data$199.w ;
  (* init = 24'h000000 *)
  wire [23:0] \write_data$204 ;
  (* init = 24'h000000 *)
  wire [23:0] \write_data$207 ;
  wire write_enable;
  wire \write_enable$167 ;
  wire \write_enable$180 ;
  (* init = 1'h0 *)
  wire \write_enable$184 ;
  (* init = 1'h0 *)
  wire \write_enable$194 ;
  (* init = 1'h0 *)
  wire \write_enable$198 ;
  (* init = 1'h0 *)
  wire \write_enable$203 ;
  (* init = 1'h0 *)
  wire \write_enable$206 ;
  output [15:0] x;
  reg [15:0] x;
  initial x = 16'h0000;
  wire [15:0] \x$182 ;
  (* init = 24'h000000 *)
  wire [23:0] \x$196 ;
  (* init = 16'h0000 *)
  wire [15:0] x_q;
  reg x_valid_d1_q;
  initial x_valid_d1_q = 1'h0;
  reg x_valid_d2_q;
  initial x_valid_d2_q = 1'h0;
  wire [15:0] y;
  wire [15:0] \y$200 ;
  wire [15:0] z;
  wire [15:0] \z$173 ;
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
  wire [44:0] z_z;
  wire [46:0] zp;
  wire [46:0] \zp$176 ;
  assign net_1  = | hold_q;
  assign net_2  = 3'h7 - index;
  assign net_3  = hold_q - 1'h1;
  assign net_4  = ~ command_in[1];
  assign net_5  = index < settings[6:3];
  assign net_6  = net_4  | net_5 ;
  assign net_7  = command_in[0] & net_6 ;
  assign net_8  = x_valid_d2_q ? read_data : 16'h0000;
  assign net_9  = \update$26  | command_in[2];
  assign net_10  = ~ command_in[30];
  assign net_11  = index < settings[10:7];
  assign net_12  = net_10  | net_11 ;
  assign net_13  = command_in[29] & net_12 ;
  assign net_14  = command_d1_q[40] ? \read_data$37  : 40'h0000000000;
  assign net_15  = ~| command_in[150:148];
  assign net_16  = command_in[147] & net_15 ;
  assign net_17  = command_in[153:151] == index;
  assign net_18  = net_16  & net_17 ;
  assign net_19  = out_valid & settings[2];
  assign net_20  = net_18  | net_19 ;
  assign net_21  = ~| command_in[150:148];
  assign net_22  = command_in[147] & net_21 ;
  assign net_23  = command_in[153:151] == index;
  assign net_24  = net_22  & net_23 ;
  assign net_25  = net_24  ? command_in[177:154] : { 8'h00, y };
  assign net_26  = command_in[78] ? 40'h0000000000 : _g_sum_q;
  assign net_27  = $signed(\g$102 ) + $signed(net_26 );
  assign net_28  = ~ command_d1_q[113];
  assign net_29  = index < settings[10:7];
  assign net_30  = net_28  | net_29 ;
  assign net_31  = command_d1_q[111] & net_30 ;
  assign net_32  = command_in[150:148] == 1'h1;
  assign net_33  = command_in[147] & net_32 ;
  assign net_34  = command_in[153:151] == index;
  assign net_35  = net_33  & net_34 ;
  assign net_36  = command_in[150:148] == 2'h2;
  assign net_37  = command_in[147] & net_36 ;
  assign net_38  = command_in[153:151] == index;
  assign net_39  = net_37  & net_38 ;
  assign net_40  = net_35  | net_39 ;
  assign net_41  = net_40  ? command_in[177:154] : w_next;
  assign net_42  = ~ command_in[123];
  assign net_43  = updated_d10_q & net_42 ;
  assign net_44  = command_in[150:148] == 1'h1;
  assign net_45  = command_in[147] & net_44 ;
  assign net_46  = command_in[153:151] == index;
  assign net_47  = net_45  & net_46 ;
  assign net_48  = net_43  | net_47 ;
  assign net_49  = updated_d10_q & command_in[123];
  assign net_50  = command_in[150:148] == 2'h2;
  assign net_51  = command_in[147] & net_50 ;
  assign net_52  = command_in[153:151] == index;
  assign net_53  = net_51  & net_52 ;
  assign net_54  = net_49  | net_53 ;
  assign net_55  = command_d1_q[153:151] == index;
  assign net_56  = own_q ? word_q : host_in;
  assign net_58  = overflow_d_operand_q + 1'h1;
  assign net_59  = w_valid_d2_q & \read_data$33 [16];
  assign net_60  = overflow_w_view_q + 1'h1;
  assign net_61  = out_valid & z_overflow;
  assign net_62  = overflow_z_q + 1'h1;
  assign net_63  = out_valid & g_overflow;
  assign net_64  = ~ settings[0];
  assign net_65  = net_63  & net_64 ;
  assign net_66  = overflow_g_q + 1'h1;
  assign net_67  = ~ command_in[123];
  assign net_68  = updated_d10_q & net_67 ;
  assign net_69  = net_68  & \overflow$137 ;
  assign net_70  = overflow_w_q + 1'h1;
  assign net_71  = updated_d10_q & command_in[123];
  assign net_72  = net_71  & \overflow$137 ;
  assign net_73  = overflow_b_q + 1'h1;
  assign net_75  = $signed(value_in) + $signed(\own_q$141 );
  assign net_76  = | hold_q;
  assign \update$26  = command_in[3] | net_76 ;
  assign net_77  = ~ settings[11];
  assign net_78  = index < settings[10:7];
  assign net_79  = net_77  | net_78 ;
  assign valid = command_d1_q[58] & net_79 ;
  assign a = command_d1_q[112] ? _g_sum_q : psum_out;
  assign \w$188  = command_d1_q[112] ? \read_data$190  : \read_data$189 ;
  assign cut = command_d1_q[112] ? settings[44:39] : settings[38:33];
  assign net_80  = 1'h1 << command_in[146:143];
  assign net_81  = command_in[142] ? net_80  : 16'h0000;
  always @(posedge clk)
    command_out <= net_82 ;
  always @(posedge clk)
    command_d1_q <= command_out;
  always @(posedge clk)
    hold_q <= net_83 ;
  always @(posedge clk)
    x_valid_d1_q <= net_7 ;
  always @(posedge clk)
    x_valid_d2_q <= x_valid_d1_q;
  always @(posedge clk)
    x <= net_8 ;
  always @(posedge clk)
    g <= \read_data$24 ;
  always @(posedge clk)
    update_d1_q <= net_84 ;
  always @(posedge clk)
    update_d2_q <= net_85 ;
  always @(posedge clk)
    update <= net_86 ;
  always @(posedge clk)
    load_d1_q <= net_87 ;
  always @(posedge clk)
    load_d2_q <= net_88 ;
  always @(posedge clk)
    load <= net_89 ;
  always @(posedge clk)
    w <= \read_data$33 [15:0];
  always @(posedge clk)
    w_valid_d1_q <= net_13 ;
  always @(posedge clk)
    w_valid_d2_q <= w_valid_d1_q;
  always @(posedge clk)
    psum_in <= net_14 ;
  always @(posedge clk)
    z_prev_d1_q <= \read_data$39 [15:0];
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
    d_prev_d1_q <= \read_data$39 [31:16];
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
    operand_enable_q <= net_90 ;
  always @(posedge clk)
    operand_word_q <= net_25 [15:0];
  always @(posedge clk)
    _g_sum_q <= net_91 ;
  always @(posedge clk)
    updated_d1_q <= net_92 ;
  always @(posedge clk)
    updated_d2_q <= net_93 ;
  always @(posedge clk)
    updated_d3_q <= net_94 ;
  always @(posedge clk)
    updated_d4_q <= net_95 ;
  always @(posedge clk)
    updated_d5_q <= net_96 ;
  always @(posedge clk)
    updated_d6_q <= net_97 ;
  always @(posedge clk)
    updated_d7_q <= net_98 ;
  always @(posedge clk)
    updated_d8_q <= net_99 ;
  always @(posedge clk)
    updated_d9_q <= net_100 ;
  always @(posedge clk)
    updated_d10_q <= net_101 ;
  always @(posedge clk)
    w_next_q <= net_41 ;
  always @(posedge clk)
    \$signal  <= net_102 ;
  always @(posedge clk)
    b_enable_q <= net_103 ;
  always @(posedge clk)
    view_w_valid_d1_q <= net_104 ;
  always @(posedge clk)
    view_w_valid_d2_q <= net_105 ;
  always @(posedge clk)
    view_w_valid_d3_q <= net_106 ;
  always @(posedge clk)
    word_q <= word;
  always @(posedge clk)
    own_q <= net_55 ;
  always @(posedge clk)
    host_out <= net_56 ;
  always @(posedge clk)
    overflow_d_operand_event_d1_q <= net_107 ;
  always @(posedge clk)
    overflow_d_operand_q <= net_108 ;
  always @(posedge clk)
    overflow_w_view_event_d1_q <= net_109 ;
  always @(posedge clk)
    overflow_w_view_q <= net_110 ;
  always @(posedge clk)
    overflow_z_event_d1_q <= net_111 ;
  always @(posedge clk)
    overflow_z_q <= net_112 ;
  always @(posedge clk)
    overflow_g_event_d1_q <= net_113 ;
  always @(posedge clk)
    overflow_g_q <= net_114 ;
  always @(posedge clk)
    overflow_w_event_d1_q <= net_115 ;
  always @(posedge clk)
    overflow_w_q <= net_116 ;
  always @(posedge clk)
    overflow_b_event_d1_q <= net_117 ;
  always @(posedge clk)
    overflow_b_q <= net_118 ;
  always @(posedge clk)
    \own_q$141  <= net_74 ;
  always @(posedge clk)
    value_out <= net_75 [74:0];
  \ska_lane.bias  bias (
    .clk(clk),
    .read_address(command_in[116:114]),
    .read_q(\read_data$190 ),
    .rst(rst),
    .write__addr(command_out[126:124]),
    .write__data(w_next_q),
    .write__en(b_enable_q)
  );
  \ska_lane.bias_copy  bias_copy (
    .clk(clk),
    .read_address(settings[14:12]),
    .read_q(b),
    .rst(rst),
    .write__addr(command_out[126:124]),
    .write__data(w_next_q),
    .write__en(b_enable_q)
  );
  \ska_lane.gradient  gradient (
    .clk(clk),
    .read_address(command_in[28:18]),
    .read_q(\read_data$24 ),
    .rst(rst),
    .write__addr(command_in[89:79]),
    .write__data(\g$102 ),
    .write__en(out_valid)
  );
  \ska_lane.operand  operand (
    .clk(clk),
    .read_address(command_in[17:5]),
    .read_q(read_data),
    .rst(rst),
    .write__addr(command_out[110:98]),
    .write__data(operand_word_q),
    .write__en(operand_enable_q)
  );
  \ska_lane.post  post (
    .acc(psum_out),
    .b(b),
    .clk(clk),
    .\d$19 (d),
    .\d_prev$44 (\read_data$39 [31:16]),
    .g(\g$102 ),
    .g_overflow(g_overflow),
    .out_valid(out_valid),
    .\port$0$5 (settings[1:0]),
    .rst(rst),
    .valid(valid),
    .\z$17 (z),
    .z_overflow(z_overflow),
    .zp(zp)
  );
  \ska_lane.psum  psum (
    .clk(clk),
    .\port$0$91 (command_in[57:41]),
    .read_q(\read_data$37 ),
    .rst(rst),
    .write__data(psum_out)
  );
  \ska_lane.state  state (
    .clk(clk),
    .read_address(command_in[69:59]),
    .read_q(\read_data$39 ),
    .rst(rst),
    .write__addr(command_in[89:79]),
    .write__data(\write_data$168 ),
    .write__en(out_valid)
  );
  \ska_lane.sums  sums (
    .clear(net_81 [5:0]),
    .clk(clk),
    .d(d),
    .d_prev(d_prev_d29_q),
    .dd_dd_q(dd_dd),
    .dz_d_q(dz_d),
    .dz_dz_q(dz_dz),
    .dz_zp_q(dz_zp),
    .first(settings[0]),
    .rst(rst),
    .valid(out_valid),
    .z(z),
    .z_dd_q(z_dd),
    .z_prev(z_prev_d29_q),
    .z_z_q(z_z),
    .zp(zp)
  );
  \ska_lane.updater  updater (
    .a(a),
    .b(settings[32:15]),
    .clk(clk),
    .cut(cut),
    .overflow(\overflow$137 ),
    .rst(rst),
    .w(\w$188 ),
    .w_next(w_next)
  );
  \ska_lane.view  view (
    .clk(clk),
    .read_address(command_in[39:31]),
    .read_q(\read_data$33 ),
    .rst(rst),
    .write__addr(command_out[141:133]),
    .write__data(\write_data$199 ),
    .write__en(view_w_valid_d3_q)
  );
  \ska_lane.view_d  view_d (
    .x(d),
    .y(y)
  );
  \ska_lane.view_w  view_w (
    .clk(clk),
    .overflow_q(\overflow$201 ),
    .rst(rst),
    .x(w_next_q),
    .y_q(\y$200 )
  );
  \ska_lane.weights  weights (
    .clk(clk),
    .read_address(command_in[122:114]),
    .read_q(\read_data$189 ),
    .rst(rst),
    .write__addr(command_out[132:124]),
    .write__data(w_next_q),
    .write__en(\$signal )
  );
  always @* begin
    if (unused_1_) begin end
    net_74  = 75'h0000000000000000000;
    casez (command_in[146:143])
      4'h0:
          net_74  = { {30{z_dd[44]}}, z_dd };
      4'h1:
          net_74  = { {30{z_z[44]}}, z_z };
      4'h2:
          net_74  = { {29{dd_dd[45]}}, dd_dd };
      4'h3:
          net_74  = { {29{dz_dz[45]}}, dz_dz };
      4'h4:
          net_74  = { {29{dz_d[45]}}, dz_d };
      4'h5:
          net_74  = dz_zp;
      4'h6:
          net_74  = { 64'h0000000000000000, overflow_d_operand_q };
      4'h7:
          net_74  = { 64'h0000000000000000, overflow_w_view_q };
      4'h8:
          net_74  = { 64'h0000000000000000, overflow_z_q };
      4'h9:
          net_74  = { 64'h0000000000000000, overflow_g_q };
      4'ha:
          net_74  = { 64'h0000000000000000, overflow_w_q };
      4'hb:
          net_74  = { 64'h0000000000000000, overflow_b_q };
      default: ;
    endcase
  end
  always @* begin
    if (unused_1_) begin end
    net_82  = command_in;
    if (rst) begin
      net_82  = 178'h000000000000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_83  = hold_q;
    if (command_in[4]) begin
      net_83  = net_2 [2:0];
    end else if (net_1 ) begin
      net_83  = net_3 [2:0];
    end
    if (rst) begin
      net_83  = 3'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_84  = \update$26 ;
    if (rst) begin
      net_84  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_85  = update_d1_q;
    if (rst) begin
      net_85  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_86  = update_d2_q;
    if (rst) begin
      net_86  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_87  = net_9 ;
    if (rst) begin
      net_87  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_88  = load_d1_q;
    if (rst) begin
      net_88  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_89  = load_d2_q;
    if (rst) begin
      net_89  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_90  = net_20 ;
    if (rst) begin
      net_90  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_91  = _g_sum_q;
    if (out_valid) begin
      net_91  = net_27 [39:0];
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_92  = net_31 ;
    if (rst) begin
      net_92  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_93  = updated_d1_q;
    if (rst) begin
      net_93  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_94  = updated_d2_q;
    if (rst) begin
      net_94  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_95  = updated_d3_q;
    if (rst) begin
      net_95  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_96  = updated_d4_q;
    if (rst) begin
      net_96  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_97  = updated_d5_q;
    if (rst) begin
      net_97  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_98  = updated_d6_q;
    if (rst) begin
      net_98  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_99  = updated_d7_q;
    if (rst) begin
      net_99  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_100  = updated_d8_q;
    if (rst) begin
      net_100  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_101  = updated_d9_q;
    if (rst) begin
      net_101  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_102  = net_48 ;
    if (rst) begin
      net_102  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_103  = net_54 ;
    if (rst) begin
      net_103  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_104  = \$signal ;
    if (rst) begin
      net_104  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_105  = view_w_valid_d1_q;
    if (rst) begin
      net_105  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_106  = view_w_valid_d2_q;
    if (rst) begin
      net_106  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_107  = net_57 ;
    if (rst) begin
      net_107  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_108  = overflow_d_operand_q;
    if (net_81 [6]) begin
      net_108  = 11'h000;
    end else if (overflow_d_operand_event_d1_q) begin
      net_108  = net_58 [10:0];
    end
    if (rst) begin
      net_108  = 11'h000;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_109  = net_59 ;
    if (rst) begin
      net_109  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_110  = overflow_w_view_q;
    if (net_81 [7]) begin
      net_110  = 11'h000;
    end else if (overflow_w_view_event_d1_q) begin
      net_110  = net_60 [10:0];
    end
    if (rst) begin
      net_110  = 11'h000;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_111  = net_61 ;
    if (rst) begin
      net_111  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_112  = overflow_z_q;
    if (net_81 [8]) begin
      net_112  = 11'h000;
    end else if (overflow_z_event_d1_q) begin
      net_112  = net_62 [10:0];
    end
    if (rst) begin
      net_112  = 11'h000;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_113  = net_65 ;
    if (rst) begin
      net_113  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_114  = overflow_g_q;
    if (net_81 [9]) begin
      net_114  = 11'h000;
    end else if (overflow_g_event_d1_q) begin
      net_114  = net_66 [10:0];
    end
    if (rst) begin
      net_114  = 11'h000;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_115  = net_69 ;
    if (rst) begin
      net_115  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_116  = overflow_w_q;
    if (net_81 [10]) begin
      net_116  = 11'h000;
    end else if (overflow_w_event_d1_q) begin
      net_116  = net_70 [10:0];
    end
    if (rst) begin
      net_116  = 11'h000;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_117  = net_72 ;
    if (rst) begin
      net_117  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_118  = overflow_b_q;
    if (net_81 [11]) begin
      net_118  = 11'h000;
    end else if (overflow_b_event_d1_q) begin
      net_118  = net_73 [10:0];
    end
    if (rst) begin
      net_118  = 11'h000;
    end
  end
  always @* begin
    if (unused_1_) begin end
    word = 24'h000000;
    casez (command_d1_q[150:148])
      3'h0:
          word = { 8'h00, read_data };
      3'h1:
          word = \read_data$189 ;
      3'h2:
          word = \read_data$190 ;
      3'h3:
          word = { {8{\read_data$39 [15]}}, \read_data$39 [15:0] };
      3'h4:
          word = { 8'h00, \read_data$39 [31:16] };
      3'h5:
          word = { {8{\read_data$24 [15]}}, \read_data$24  };
      default: ;
    endcase
  end
  assign x_q = x;
  assign g_q = g;
  assign update_d3_q = update;
  assign load_d3_q = load;
  assign w_q = w;
  assign psum_q = psum_in;
  assign host_out_q = host_out;
  assign overflow = 1'h0;
  assign clear = net_81 [11:0];
  assign value_out_q = value_out;
  assign read_address = command_in[17:5];
  assign \read_address$150  = command_in[28:18];
  assign \read_address$151  = command_in[39:31];
  assign \read_address$152  = command_in[48:41];
  assign write_address = command_in[57:50];
  assign write_enable = command_in[49];
  assign write_data = psum_out;
  assign \read_address$156  = command_in[69:59];
  assign \read_address$157  = command_in[116:114];
  assign \read_address$158  = settings[14:12];
  assign acc = psum_out;
  assign \read_data$162  = b;
  assign layer0 = settings[1];
  assign d_prev = \read_data$39 [31:16];
  assign first = settings[0];
  assign \write_address$166  = command_in[89:79];
  assign \write_enable$167  = out_valid;
  assign \valid$171  = out_valid;
  assign \first$172  = settings[0];
  assign \z$173  = z;
  assign \d$174  = d;
  assign \zp$176  = zp;
  assign z_prev = z_prev_d29_q;
  assign \d_prev$178  = d_prev_d29_q;
  assign \write_address$179  = command_in[89:79];
  assign \write_enable$180  = out_valid;
  assign \write_data$181  = \g$102 ;
  assign \x$182  = d;
  assign \write_address$183  = command_out[110:98];
  assign \write_enable$184  = operand_enable_q;
  assign \write_data$185  = operand_word_q;
  assign \read_address$186  = command_in[122:114];
  assign mantissa = settings[32:15];
  assign \write_address$193  = command_out[132:124];
  assign \write_enable$194  = \$signal ;
  assign \write_data$195  = w_next_q;
  assign \x$196  = w_next_q;
  assign \write_address$197  = command_out[141:133];
  assign \write_enable$198  = view_w_valid_d3_q;
  assign \write_address$202  = command_out[126:124];
  assign \write_enable$203  = b_enable_q;
  assign \write_data$204  = w_next_q;
  assign \write_address$205  = command_out[126:124];
  assign \write_enable$206  = b_enable_q;
  assign \write_data$207  = w_next_q;
  assign \clear$208  = net_81 [5:0];
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
  assign \command_in.host  = command_in[177:147];
  assign \command_in.host.write  = command_in[147];
  assign \command_in.host.tensor  = command_in[150:148];
  assign \command_in.host.bank  = command_in[153:151];
  assign \command_in.host.data  = command_in[177:154];
  assign \command_out.x  = command_out[28:0];
  assign \command_out.x.active  = command_out[0];
  assign \command_out.x.edge  = command_out[1];
  assign \command_out.x.load  = command_out[2];
  assign \command_out.x.update  = command_out[3];
  assign \command_out.x.last  = command_out[4];
  assign \command_out.x.address  = command_out[17:5];
  assign \command_out.x.g_address  = command_out[28:18];
  assign \command_out.w  = command_out[39:29];
  assign \command_out.w.active  = command_out[29];
  assign \command_out.w.edge  = command_out[30];
  assign \command_out.w.address  = command_out[39:31];
  assign \command_out.psum_read  = command_out[48:40];
  assign \command_out.psum_read.active  = command_out[40];
  assign \command_out.psum_read.sample  = command_out[48:41];
  assign \command_out.psum_write  = command_out[57:49];
  assign \command_out.psum_write.active  = command_out[49];
  assign \command_out.psum_write.sample  = command_out[57:50];
  assign \command_out.post  = command_out[77:58];
  assign \command_out.post.active  = command_out[58];
  assign \command_out.post.address  = command_out[69:59];
  assign \command_out.post.sample  = command_out[77:70];
  assign \command_out.done  = command_out[97:78];
  assign \command_out.done.first  = command_out[78];
  assign \command_out.done.address  = command_out[89:79];
  assign \command_out.done.sample  = command_out[97:90];
  assign \command_out.store  = command_out[110:98];
  assign \command_out.store.address  = command_out[110:98];
  assign \command_out.drain  = command_out[122:111];
  assign \command_out.drain.active  = command_out[111];
  assign \command_out.drain.bias  = command_out[112];
  assign \command_out.drain.edge  = command_out[113];
  assign \command_out.drain.address  = command_out[122:114];
  assign \command_out.update  = command_out[132:123];
  assign \command_out.update.bias  = command_out[123];
  assign \command_out.update.address  = command_out[132:124];
  assign \command_out.view  = command_out[141:133];
  assign \command_out.view.address  = command_out[141:133];
  assign \command_out.collect  = command_out[146:142];
  assign \command_out.collect.active  = command_out[142];
  assign \command_out.collect.entry  = command_out[146:143];
  assign \command_out.host  = command_out[177:147];
  assign \command_out.host.write  = command_out[147];
  assign \command_out.host.tensor  = command_out[150:148];
  assign \command_out.host.bank  = command_out[153:151];
  assign \command_out.host.data  = command_out[177:154];
  assign \read_data$33.w  = \read_data$33 [15:0];
  assign \read_data$33.overflow  = \read_data$33 [16];
  assign \read_data$39.z  = \read_data$39 [15:0];
  assign \read_data$39.d  = \read_data$39 [31:16];
  assign \write_data$168.z  = \write_data$168 [15:0];
  assign \write_data$168.d  = \write_data$168 [31:16];
  assign \write_data$199.w  = \write_data$199 [15:0];
  assign \write_data$199.overflow  = \write_data$199 [16];
  assign \write_data$199 [16] = \overflow$201 ;
  assign \write_data$199 [15:0] = \y$200 ;
  assign \write_data$168 [31:16] = d;
  assign \write_data$168 [15:0] = z;
  assign net_57  = 1'h0;
endmodule

module \ska_lane.bias (clk, rst, write__addr, write__data, write__en, read_q, read_address);
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

module \ska_lane.bias_copy (clk, rst, write__addr, write__data, write__en, read_q, read_address);
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

module \ska_lane.gradient (write__addr, clk, rst, read_q, write__en, write__data, read_address);
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

module \ska_lane.operand (clk, rst, write__addr, write__en, write__data, read_q, read_address);
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

module \ska_lane.post (acc, clk, rst, valid, out_valid, \z$17 , \d$19 , z_overflow, zp, g, g_overflow, \d_prev$44 , b, \port$0$5 );
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
  (* init = 16'h0000 *)
  wire [15:0] d_out_d14_q;
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
  (* init = 16'h0000 *)
  wire [15:0] d_prev_d15_q;
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
  wire \first$59 ;
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
  (* init = 1'h0 *)
  wire first_d15_q;
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
  output out_valid;
  reg out_valid;
  initial out_valid = 1'h0;
  wire overflow;
  wire \overflow$129 ;
  input [1:0] \port$0$5 ;
  wire [1:0] \port$0$5 ;
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
  (* init = 1'h0 *)
  wire valid_d29_q;
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
  (* init = 16'h0000 *)
  wire [15:0] z_out_d14_q;
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
  (* init = 1'h0 *)
  wire z_overflow_d24_q;
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
    out_valid <= net_33 ;
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
    \z$17  <= z_out_d13_q;
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
    \d$19  <= d_out_d13_q;
  always @(posedge clk)
    z_overflow_d1_q <= \overflow$129 ;
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
    z_overflow <= z_overflow_d23_q;
  assign net_3  = \port$0$5 [1] ? net_1  : { {14{net_2 [40]}}, net_2  };
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
    d_prev <= d_prev_d14_q;
  always @(posedge clk)
    first_d1_q <= \port$0$5 [0];
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
    first <= first_d14_q;
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
  always @(posedge clk)
    valid_d8_q <= net_12 ;
  always @(posedge clk)
    valid_d9_q <= net_13 ;
  \ska_lane.post.gradient  gradient (
    .clk(clk),
    .d(d),
    .d_prev(d_prev),
    .first(first),
    .g(g),
    .overflow(g_overflow),
    .rst(rst),
    .z(\z$9 ),
    .zp_d4_q(zp)
  );
  \ska_lane.post.requantize  requantize (
    .clk(clk),
    .overflow_q(\overflow$129 ),
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
  assign acc_aligned = net_3 [39:0];
  assign layer0 = \port$0$5 [1];
  assign sum_q = x;
  assign y = z;
  assign \d$8  = d;
  assign z_d10_q = \z$9 ;
  assign d_prev_d15_q = d_prev;
  assign first_d15_q = first;
  assign valid_d29_q = out_valid;
  assign z_out_d14_q = \z$17 ;
  assign d_out_d14_q = \d$19 ;
  assign z_overflow_d24_q = z_overflow;
  assign \g$24  = g;
  assign overflow = g_overflow;
  assign \zp$28  = zp;
  assign \first$59  = \port$0$5 [0];
  assign net_1  = { {6{acc[39]}}, acc, 9'h000 };
  assign net_2  = { acc[39], acc };
endmodule

module \ska_lane.post.gradient (rst, z, d_prev, first, d, zp_d4_q, g, overflow, clk);
  wire [17:0] net_1 ;
  wire [16:0] net_2 ;
  wire [16:0] net_3 ;
  wire [47:0] net_4 ;
  wire [47:0] net_5 ;
  wire [19:0] net_6 ;
  (* init = 16'h0000 *)
  wire [15:0] a;
  (* init = 16'h0000 *)
  wire [15:0] \a$33 ;
  (* init = 17'h00000 *)
  wire [16:0] b;
  wire [30:0] \b$34 ;
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
  wire \overflow$40 ;
  wire [46:0] product;
  wire [32:0] \product$35 ;
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
  output [46:0] zp_d4_q;
  reg [46:0] zp_d4_q;
  initial zp_d4_q = 47'h000000000000;
  assign net_6  = $signed(net_5 [46:28]) + $signed(dd_d9_q);
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
    exact_q <= { net_6 [18:0], net_4 [27:0] };
  always @(posedge clk)
    zp_d1_q <= product;
  always @(posedge clk)
    zp_d2_q <= zp_d1_q;
  always @(posedge clk)
    zp_d3_q <= zp_d2_q;
  always @(posedge clk)
    zp_d4_q <= zp_d3_q;
  assign net_1  = 17'h10000 - d;
  assign net_2  = d - d_prev;
  assign net_3  = first ? 17'h00000 : net_2 ;
  \ska_lane.post.gradient.p_product  p_product (
    .a(d_d1_q),
    .b(one_minus_d_q),
    .clk(clk),
    .product_d5_q(\product$35 ),
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
    .b(\product$35 [30:0]),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  assign a = d_d1_q;
  assign b = one_minus_d_q;
  assign \a$33  = z_d7_q;
  assign \b$34  = \product$35 [30:0];
  assign x = exact_q;
  assign y = g;
  assign \overflow$40  = overflow;
  assign zp = zp_d4_q;
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
  wire [47:0] net_10 ;
  wire [19:0] net_11 ;
  wire [47:0] net_12 ;
  wire [19:0] net_13 ;
  wire [47:0] net_14 ;
  wire [19:0] net_15 ;
  wire net_16 ;
  wire [47:0] net_17 ;
  wire [19:0] net_18 ;
  wire net_19 ;
  wire [47:0] net_2 ;
  wire [47:0] net_20 ;
  wire [19:0] net_21 ;
  wire net_22 ;
  wire [15:0] net_23 ;
  wire [15:0] net_24 ;
  wire net_25 ;
  wire [15:0] net_26 ;
  wire net_27 ;
  wire net_28 ;
  wire [15:0] net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire [15:0] net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire net_35 ;
  wire [15:0] net_36 ;
  wire net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire [47:0] net_4 ;
  wire net_40 ;
  wire [15:0] net_41 ;
  reg [15:0] net_42 ;
  wire [19:0] net_5 ;
  wire net_6 ;
  wire net_7 ;
  wire [47:0] net_8 ;
  wire [19:0] net_9 ;
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
  assign net_3  = | net_2 [26:0];
  assign net_6  = net_3  | net_5 [0];
  assign net_7  = net_1 [27] & net_6 ;
  assign net_16  = net_15 [19:15] == 5'h1e;
  assign net_19  = net_18 [19:15] == 5'h1f;
  assign net_22  = ~| net_21 [19:15];
  assign net_23  = low_q + carry_q;
  assign net_24  = low_q + carry_q;
  assign net_25  = parity_q ^ net_24 [15];
  assign net_26  = low_q + carry_q;
  assign net_27  = ~ net_26 [15];
  assign net_28  = above_zero_q & net_27 ;
  assign net_29  = low_q + carry_q;
  assign net_30  = above_minus_one_q & net_29 [15];
  assign net_31  = net_28  | net_30 ;
  assign net_32  = low_q + carry_q;
  assign net_33  = ~ net_32 [15];
  assign net_34  = above_minus_one_q & net_33 ;
  assign net_35  = net_31  | net_34 ;
  assign net_36  = low_q + carry_q;
  assign net_37  = above_minus_two_q & net_36 [15];
  assign net_38  = net_35  | net_37 ;
  assign net_39  = ~ inside_q;
  assign net_40  = ~ inside_q;
  assign net_41  = low_side_q ? 16'h8000 : 16'h7fff;
  always @(posedge clk)
    carry_q <= net_7 ;
  always @(posedge clk)
    low_q <= net_9 [14:0];
  always @(posedge clk)
    parity_q <= net_11 [15];
  always @(posedge clk)
    negative_q <= net_13 [19];
  always @(posedge clk)
    above_minus_two_q <= net_16 ;
  always @(posedge clk)
    above_minus_one_q <= net_19 ;
  always @(posedge clk)
    above_zero_q <= net_22 ;
  always @(posedge clk)
    rounded_q <= net_23 [14:0];
  always @(posedge clk)
    top_q <= net_25 ;
  always @(posedge clk)
    inside_q <= net_38 ;
  always @(posedge clk)
    low_side_q <= negative_q;
  always @(posedge clk)
    y_q <= net_42 ;
  always @(posedge clk)
    overflow_q <= net_39 ;
  always @* begin
    if (unused_3_) begin end
    net_42  = { top_q, rounded_q };
    if (net_40 ) begin
      net_42  = net_41 ;
    end
  end
  assign y = y_q;
  assign overflow = overflow_q;
  assign net_1  = { x[46], x };
  assign net_2  = { x[46], x };
  assign net_4  = { x[46], x };
  assign net_5  = { net_4 [46], net_4 [46:28] };
  assign net_8  = { x[46], x };
  assign net_9  = { net_8 [46], net_8 [46:28] };
  assign net_10  = { x[46], x };
  assign net_11  = { net_10 [46], net_10 [46:28] };
  assign net_12  = { x[46], x };
  assign net_13  = { net_12 [46], net_12 [46:28] };
  assign net_14  = { x[46], x };
  assign net_15  = { net_14 [46], net_14 [46:28] };
  assign net_17  = { x[46], x };
  assign net_18  = { net_17 [46], net_17 [46:28] };
  assign net_20  = { x[46], x };
  assign net_21  = { net_20 [46], net_20 [46:28] };
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
    partial_0_0_q <= net_1 ;
  always @(posedge clk)
    partial_1_0_q <= net_2 ;
  always @(posedge clk)
    sum_1_0_q <= { net_3 [29:0], partial_0_0_q[16:0] };
  assign net_1  = $signed(a_q) * $signed({ 1'h0, b_q[16:0] });
  assign net_2  = $signed(a_q) * $signed({ 1'h0, b_q[30:17] });
  assign net_3  = $signed(partial_0_0_q[32:17]) + $signed(partial_1_0_q);
  always @(posedge clk)
    a_q <= a;
  assign product = net_4 [46:0];
  assign net_4  = { sum_1_0_q[46], sum_1_0_q };
endmodule

module \ska_lane.post.requantize (rst, x, y_q, overflow_q, clk);
  reg unused_4_;
  initial unused_4_ = 0;
  wire [40:0] net_1 ;
  wire [40:0] net_10 ;
  wire [20:0] net_11 ;
  wire [40:0] net_12 ;
  wire [20:0] net_13 ;
  wire [40:0] net_14 ;
  wire [20:0] net_15 ;
  wire net_16 ;
  wire [40:0] net_17 ;
  wire [20:0] net_18 ;
  wire net_19 ;
  wire [40:0] net_2 ;
  wire [40:0] net_20 ;
  wire [20:0] net_21 ;
  wire net_22 ;
  wire [15:0] net_23 ;
  wire [15:0] net_24 ;
  wire net_25 ;
  wire [15:0] net_26 ;
  wire net_27 ;
  wire net_28 ;
  wire [15:0] net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire [15:0] net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire net_35 ;
  wire [15:0] net_36 ;
  wire net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire [40:0] net_4 ;
  wire net_40 ;
  wire [15:0] net_41 ;
  reg [15:0] net_42 ;
  wire [20:0] net_5 ;
  wire net_6 ;
  wire net_7 ;
  wire [40:0] net_8 ;
  wire [20:0] net_9 ;
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
  assign net_3  = | net_2 [18:0];
  assign net_6  = net_3  | net_5 [0];
  assign net_7  = net_1 [19] & net_6 ;
  assign net_16  = net_15 [20:15] == 6'h3e;
  assign net_19  = net_18 [20:15] == 6'h3f;
  assign net_22  = ~| net_21 [20:15];
  assign net_23  = low_q + carry_q;
  assign net_24  = low_q + carry_q;
  assign net_25  = parity_q ^ net_24 [15];
  assign net_26  = low_q + carry_q;
  assign net_27  = ~ net_26 [15];
  assign net_28  = above_zero_q & net_27 ;
  assign net_29  = low_q + carry_q;
  assign net_30  = above_minus_one_q & net_29 [15];
  assign net_31  = net_28  | net_30 ;
  assign net_32  = low_q + carry_q;
  assign net_33  = ~ net_32 [15];
  assign net_34  = above_minus_one_q & net_33 ;
  assign net_35  = net_31  | net_34 ;
  assign net_36  = low_q + carry_q;
  assign net_37  = above_minus_two_q & net_36 [15];
  assign net_38  = net_35  | net_37 ;
  assign net_39  = ~ inside_q;
  assign net_40  = ~ inside_q;
  assign net_41  = low_side_q ? 16'h8000 : 16'h7fff;
  always @(posedge clk)
    carry_q <= net_7 ;
  always @(posedge clk)
    low_q <= net_9 [14:0];
  always @(posedge clk)
    parity_q <= net_11 [15];
  always @(posedge clk)
    negative_q <= net_13 [20];
  always @(posedge clk)
    above_minus_two_q <= net_16 ;
  always @(posedge clk)
    above_minus_one_q <= net_19 ;
  always @(posedge clk)
    above_zero_q <= net_22 ;
  always @(posedge clk)
    rounded_q <= net_23 [14:0];
  always @(posedge clk)
    top_q <= net_25 ;
  always @(posedge clk)
    inside_q <= net_38 ;
  always @(posedge clk)
    low_side_q <= negative_q;
  always @(posedge clk)
    y_q <= net_42 ;
  always @(posedge clk)
    overflow_q <= net_39 ;
  always @* begin
    if (unused_4_) begin end
    net_42  = { top_q, rounded_q };
    if (net_40 ) begin
      net_42  = net_41 ;
    end
  end
  assign y = y_q;
  assign overflow = overflow_q;
  assign net_1  = { x[39], x };
  assign net_2  = { x[39], x };
  assign net_4  = { x[39], x };
  assign net_5  = { net_4 [39], net_4 [39:20] };
  assign net_8  = { x[39], x };
  assign net_9  = { net_8 [39], net_8 [39:20] };
  assign net_10  = { x[39], x };
  assign net_11  = { net_10 [39], net_10 [39:20] };
  assign net_12  = { x[39], x };
  assign net_13  = { net_12 [39], net_12 [39:20] };
  assign net_14  = { x[39], x };
  assign net_15  = { net_14 [39], net_14 [39:20] };
  assign net_17  = { x[39], x };
  assign net_18  = { net_17 [39], net_17 [39:20] };
  assign net_20  = { x[39], x };
  assign net_21  = { net_20 [39], net_20 [39:20] };
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

module \ska_lane.psum (write__data, clk, rst, read_q, \port$0$91 );
  wire [7:0] \$signature__addr ;
  wire [39:0] \$signature__data ;
  input clk;
  wire clk;
  input [16:0] \port$0$91 ;
  wire [16:0] \port$0$91 ;
  wire [7:0] read_address;
  (* init = 40'h0000000000 *)
  wire [39:0] read_data;
  output [39:0] read_q;
  reg [39:0] read_q;
  initial read_q = 40'h0000000000;
  input rst;
  wire rst;
  wire [7:0] write__addr;
  input [39:0] write__data;
  wire [39:0] write__data;
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
    if (\port$0$91 [8])
      memory[\port$0$91 [16:9]] <= write__data;
  end
  reg [39:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[\port$0$91 [7:0]];
  end
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = \port$0$91 [7:0];
  assign read_address = \port$0$91 [7:0];
  assign write__addr = \port$0$91 [16:9];
  assign write_address = \port$0$91 [16:9];
  assign write__en = \port$0$91 [8];
  assign write_enable = \port$0$91 [8];
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_lane.state (write__addr, clk, rst, write__data, write__en, read_q, read_address);
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

module \ska_lane.sums (clk, rst, clear, z_prev, d_prev, valid, z, d, zp, z_dd_q, z_z_q, dd_dd_q, dz_dz_q, dz_d_q, dz_zp_q, first);
  reg unused_5_;
  initial unused_5_ = 0;
  wire [16:0] net_1 ;
  wire [75:0] net_10 ;
  reg net_11 ;
  reg net_12 ;
  reg net_13 ;
  reg net_14 ;
  reg net_15 ;
  reg net_16 ;
  reg net_17 ;
  reg [44:0] net_18 ;
  reg [44:0] net_19 ;
  wire [16:0] net_2 ;
  reg [45:0] net_20 ;
  reg [45:0] net_21 ;
  reg [45:0] net_22 ;
  reg [74:0] net_23 ;
  wire [16:0] net_3 ;
  wire [16:0] net_4 ;
  wire [45:0] net_5 ;
  wire [45:0] net_6 ;
  wire [46:0] net_7 ;
  wire [46:0] net_8 ;
  wire [46:0] net_9 ;
  (* init = 16'h0000 *)
  wire [15:0] a;
  (* init = 16'h0000 *)
  wire [15:0] \a$37 ;
  (* init = 17'h00000 *)
  wire [16:0] \a$40 ;
  (* init = 17'h00000 *)
  wire [16:0] \a$43 ;
  (* init = 17'h00000 *)
  wire [16:0] \a$46 ;
  (* init = 47'h000000000000 *)
  wire [46:0] \a$49 ;
  (* init = 17'h00000 *)
  wire [16:0] b;
  (* init = 16'h0000 *)
  wire [15:0] \b$38 ;
  (* init = 17'h00000 *)
  wire [16:0] \b$41 ;
  (* init = 17'h00000 *)
  wire [16:0] \b$44 ;
  (* init = 16'h0000 *)
  wire [15:0] \b$47 ;
  (* init = 17'h00000 *)
  wire [16:0] \b$50 ;
  input [5:0] clear;
  wire [5:0] clear;
  input clk;
  wire clk;
  input [15:0] d;
  wire [15:0] d;
  reg [15:0] d_d1_q;
  initial d_d1_q = 16'h0000;
  input [15:0] d_prev;
  wire [15:0] d_prev;
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
  wire [31:0] \product$25 ;
  wire [33:0] \product$27 ;
  wire [33:0] \product$29 ;
  wire [32:0] \product$31 ;
  wire [63:0] \product$33 ;
  input rst;
  wire rst;
  input valid;
  wire valid;
  reg valid_0_d1_q;
  initial valid_0_d1_q = 1'h0;
  reg valid_1_d1_q;
  initial valid_1_d1_q = 1'h0;
  reg valid_2_d1_q;
  initial valid_2_d1_q = 1'h0;
  reg valid_3_d1_q;
  initial valid_3_d1_q = 1'h0;
  reg valid_4_d1_q;
  initial valid_4_d1_q = 1'h0;
  reg valid_5_d1_q;
  initial valid_5_d1_q = 1'h0;
  reg valid_6_d1_q;
  initial valid_6_d1_q = 1'h0;
  input [15:0] z;
  wire [15:0] z;
  reg [15:0] z_d1_q;
  initial z_d1_q = 16'h0000;
  (* init = 45'h000000000000 *)
  wire [44:0] z_dd;
  output [44:0] z_dd_q;
  reg [44:0] z_dd_q;
  initial z_dd_q = 45'h000000000000;
  input [15:0] z_prev;
  wire [15:0] z_prev;
  (* init = 45'h000000000000 *)
  wire [44:0] z_z;
  output [44:0] z_z_q;
  reg [44:0] z_z_q;
  initial z_z_q = 45'h000000000000;
  input [46:0] zp;
  wire [46:0] zp;
  reg [46:0] zp_d1_q;
  initial zp_d1_q = 47'h000000000000;
  assign net_1  = $signed(z) - $signed(z_prev);
  assign net_2  = first ? 17'h00000 : net_1 ;
  assign net_3  = d - d_prev;
  assign net_4  = first ? 17'h00000 : net_3 ;
  assign net_5  = $signed(z_dd_q) + $signed(product);
  assign net_6  = $signed(z_z_q) + $signed(\product$25 );
  assign net_7  = $signed(dd_dd_q) + $signed(\product$27 );
  assign net_8  = $signed(dz_dz_q) + $signed(\product$29 );
  assign net_9  = $signed(dz_d_q) + $signed(\product$31 );
  assign net_10  = $signed(dz_zp_q) + $signed(\product$33 );
  always @(posedge clk)
    dz_q <= net_2 ;
  always @(posedge clk)
    dd_q <= net_4 ;
  always @(posedge clk)
    z_d1_q <= z;
  always @(posedge clk)
    d_d1_q <= d;
  always @(posedge clk)
    zp_d1_q <= zp;
  always @(posedge clk)
    valid_0_d1_q <= net_11 ;
  always @(posedge clk)
    valid_1_d1_q <= net_12 ;
  always @(posedge clk)
    valid_2_d1_q <= net_13 ;
  always @(posedge clk)
    valid_3_d1_q <= net_14 ;
  always @(posedge clk)
    valid_4_d1_q <= net_15 ;
  always @(posedge clk)
    valid_5_d1_q <= net_16 ;
  always @(posedge clk)
    valid_6_d1_q <= net_17 ;
  always @(posedge clk)
    z_dd_q <= net_18 ;
  always @(posedge clk)
    z_z_q <= net_19 ;
  always @(posedge clk)
    dd_dd_q <= net_20 ;
  always @(posedge clk)
    dz_dz_q <= net_21 ;
  always @(posedge clk)
    dz_d_q <= net_22 ;
  always @(posedge clk)
    dz_zp_q <= net_23 ;
  \ska_lane.sums.dd_dd$54  \dd_dd$54  (
    .a(dd_q),
    .clk(clk),
    .product_d5_q(\product$27 ),
    .rst(rst)
  );
  \ska_lane.sums.dz_d$56  \dz_d$56  (
    .a(dz_q),
    .b(d_d1_q),
    .clk(clk),
    .product(\product$31 ),
    .rst(rst)
  );
  \ska_lane.sums.dz_dz$55  \dz_dz$55  (
    .a(dz_q),
    .clk(clk),
    .product(\product$29 ),
    .rst(rst)
  );
  \ska_lane.sums.dz_zp$57  \dz_zp$57  (
    .a(zp_d1_q),
    .b(dz_q),
    .clk(clk),
    .product(\product$33 ),
    .rst(rst)
  );
  \ska_lane.sums.z_dd$52  \z_dd$52  (
    .a(z_d1_q),
    .b(dd_q),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  \ska_lane.sums.z_z$53  \z_z$53  (
    .a(z_d1_q),
    .clk(clk),
    .product_d4_q(\product$25 ),
    .rst(rst)
  );
  always @* begin
    if (unused_5_) begin end
    net_11  = valid;
    if (rst) begin
      net_11  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_12  = valid_0_d1_q;
    if (rst) begin
      net_12  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_13  = valid_1_d1_q;
    if (rst) begin
      net_13  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_14  = valid_2_d1_q;
    if (rst) begin
      net_14  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_15  = valid_3_d1_q;
    if (rst) begin
      net_15  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_16  = valid_4_d1_q;
    if (rst) begin
      net_16  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_17  = valid_5_d1_q;
    if (rst) begin
      net_17  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_18  = z_dd_q;
    if (clear[0]) begin
      net_18  = 45'h000000000000;
    end else if (valid_2_d1_q) begin
      net_18  = net_5 [44:0];
    end
    if (rst) begin
      net_18  = 45'h000000000000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_19  = z_z_q;
    if (clear[1]) begin
      net_19  = 45'h000000000000;
    end else if (valid_5_d1_q) begin
      net_19  = net_6 [44:0];
    end
    if (rst) begin
      net_19  = 45'h000000000000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_20  = dd_dd_q;
    if (clear[2]) begin
      net_20  = 46'h000000000000;
    end else if (valid_6_d1_q) begin
      net_20  = net_7 [45:0];
    end
    if (rst) begin
      net_20  = 46'h000000000000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_21  = dz_dz_q;
    if (clear[3]) begin
      net_21  = 46'h000000000000;
    end else if (valid_2_d1_q) begin
      net_21  = net_8 [45:0];
    end
    if (rst) begin
      net_21  = 46'h000000000000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_22  = dz_d_q;
    if (clear[4]) begin
      net_22  = 46'h000000000000;
    end else if (valid_2_d1_q) begin
      net_22  = net_9 [45:0];
    end
    if (rst) begin
      net_22  = 46'h000000000000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_23  = dz_zp_q;
    if (clear[5]) begin
      net_23  = 75'h0000000000000000000;
    end else if (valid_4_d1_q) begin
      net_23  = net_10 [74:0];
    end
    if (rst) begin
      net_23  = 75'h0000000000000000000;
    end
  end
  assign a = z_d1_q;
  assign b = dd_q;
  assign z_dd = z_dd_q;
  assign \a$37  = z_d1_q;
  assign \b$38  = z_d1_q;
  assign z_z = z_z_q;
  assign \a$40  = dd_q;
  assign \b$41  = dd_q;
  assign dd_dd = dd_dd_q;
  assign \a$43  = dz_q;
  assign \b$44  = dz_q;
  assign dz_dz = dz_dz_q;
  assign \a$46  = dz_q;
  assign \b$47  = d_d1_q;
  assign dz_d = dz_d_q;
  assign \a$49  = zp_d1_q;
  assign \b$50  = dz_q;
  assign dz_zp = dz_zp_q;
endmodule

module \ska_lane.sums.dd_dd$54 (rst, a, product_d5_q, clk);
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

module \ska_lane.sums.dz_d$56 (rst, product, a, b, clk);
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
  assign product = net_2 [32:0];
  assign net_2  = { partial_0_0_q[32], partial_0_0_q };
endmodule

module \ska_lane.sums.dz_dz$55 (rst, product, a, clk);
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
  assign b = a;
  assign product = net_2 [33:0];
  assign net_2  = { partial_0_0_q[33], partial_0_0_q };
endmodule

module \ska_lane.sums.dz_zp$57 (rst, product, b, a, clk);
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
  reg [33:0] partial_0_0_q;
  initial partial_0_0_q = 34'h000000000;
  reg [33:0] partial_1_0_q;
  initial partial_1_0_q = 34'h000000000;
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
  assign net_4  = $signed(partial_0_0_q[33:17]) + $signed(partial_1_0_q);
  assign net_5  = $signed(sum_1_0_q[52:34]) + $signed(sum_1_1_d1_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= net_1 ;
  always @(posedge clk)
    partial_1_0_q <= net_2 ;
  always @(posedge clk)
    partial_2_0_q <= net_3 ;
  always @(posedge clk)
    sum_1_0_q <= { net_4 [35:0], partial_0_0_q[16:0] };
  always @(posedge clk)
    sum_1_1_d1_q <= partial_2_0_q;
  always @(posedge clk)
    sum_2_0_q <= { net_5 [29:0], sum_1_0_q[33:0] };
  assign net_1  = $signed({ 1'h0, a_q[16:0] }) * $signed(b_q);
  assign net_2  = $signed({ 1'h0, a_q[33:17] }) * $signed(b_q);
  assign net_3  = $signed(a_q[46:34]) * $signed(b_q);
  assign product = net_6 [63:0];
  assign net_6  = { sum_2_0_q[63], sum_2_0_q };
endmodule

module \ska_lane.sums.z_dd$52 (rst, product, b, a, clk);
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
  assign product = net_2 [32:0];
  assign net_2  = { partial_0_0_q[32], partial_0_0_q };
endmodule

module \ska_lane.sums.z_z$53 (rst, a, product_d4_q, clk);
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

module \ska_lane.updater (clk, rst, a, w, cut, w_next, overflow, b);
  reg unused_6_;
  initial unused_6_ = 0;
  wire net_1 ;
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
  wire net_2 ;
  wire net_20 ;
  wire net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire net_24 ;
  reg net_25 ;
  wire net_26 ;
  wire net_27 ;
  wire net_28 ;
  reg net_29 ;
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
  reg net_4 ;
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
  reg net_50 ;
  wire net_51 ;
  wire net_52 ;
  wire net_53 ;
  reg net_54 ;
  wire net_55 ;
  wire net_56 ;
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
  reg net_75 ;
  wire net_76 ;
  wire net_77 ;
  wire net_78 ;
  wire [26:0] net_79 ;
  wire net_8 ;
  wire [26:0] net_80 ;
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
  wire [23:0] net_94 ;
  reg [23:0] net_95 ;
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
  reg [40:0] value_0_next;
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
  reg [23:0] w_late_d1_q;
  initial w_late_d1_q = 24'h000000;
  output [23:0] w_next;
  reg [23:0] w_next;
  initial w_next = 24'h000000;
  (* init = 24'h000000 *)
  wire [23:0] w_next_q;
  assign net_5  = & { {46{product[57]}}, product[57:39] };
  assign net_6  = | { {46{product[57]}}, product[57:39] };
  assign net_7  = ~ net_6 ;
  assign net_8  = net_5  | net_7 ;
  assign net_9  = ~ net_8 ;
  assign net_10  = & { {46{product[57]}}, product[57:55] };
  assign net_11  = | { {46{product[57]}}, product[57:55] };
  assign net_12  = ~ net_11 ;
  assign net_13  = net_10  | net_12 ;
  assign net_14  = ~ net_13 ;
  assign net_17  = ~ net_16 ;
  assign net_22  = ~ net_21 ;
  assign net_26  = | value_0_q[3:0];
  assign net_27  = | value_0_q[7:0];
  assign net_28  = | value_0_q[11:0];
  assign sticky_1_next = sticky_0_q | net_29 ;
  assign net_30  = & { {4{value_0_q[40]}}, value_0_q[40:28] };
  assign net_31  = | { {4{value_0_q[40]}}, value_0_q[40:28] };
  assign net_32  = ~ net_31 ;
  assign net_33  = net_30  | net_32 ;
  assign net_34  = ~ net_33 ;
  assign net_35  = & { {4{value_0_q[40]}}, value_0_q[40:32] };
  assign net_36  = | { {4{value_0_q[40]}}, value_0_q[40:32] };
  assign net_37  = ~ net_36 ;
  assign net_38  = net_35  | net_37 ;
  assign net_39  = ~ net_38 ;
  assign net_40  = & { {4{value_0_q[40]}}, value_0_q[40:36] };
  assign net_41  = | { {4{value_0_q[40]}}, value_0_q[40:36] };
  assign net_42  = ~ net_41 ;
  assign net_43  = net_40  | net_42 ;
  assign net_44  = ~ net_43 ;
  assign net_47  = ~ net_46 ;
  assign huge_1_next = huge_0_q | net_50 ;
  assign net_52  = | value_1_q[1:0];
  assign net_53  = | value_1_q[2:0];
  assign sticky_2_next = sticky_1_q | net_54 ;
  assign net_55  = & { value_1_q[28], value_1_q[28:25] };
  assign net_56  = | { value_1_q[28], value_1_q[28:25] };
  assign net_57  = ~ net_56 ;
  assign net_58  = net_55  | net_57 ;
  assign net_59  = ~ net_58 ;
  assign net_60  = & { value_1_q[28], value_1_q[28:26] };
  assign net_61  = | { value_1_q[28], value_1_q[28:26] };
  assign net_62  = ~ net_61 ;
  assign net_63  = net_60  | net_62 ;
  assign net_64  = ~ net_63 ;
  assign net_65  = & { value_1_q[28], value_1_q[28:27] };
  assign net_66  = | { value_1_q[28], value_1_q[28:27] };
  assign net_67  = ~ net_66 ;
  assign net_68  = net_65  | net_67 ;
  assign net_69  = ~ net_68 ;
  assign net_72  = ~ net_71 ;
  assign huge_2_next = huge_1_q | net_75 ;
  assign net_76  = value_2_q[1] ^ w_d7_q[0];
  assign net_77  = sticky_2_q | net_76 ;
  assign net_78  = value_2_q[0] & net_77 ;
  assign net_79  = $signed({ w_late_d1_q, 1'h1 }) + $signed({ kept_d1_q, carry_q });
  assign net_81  = & total_q[25:23];
  assign net_82  = | total_q[25:23];
  assign net_83  = ~ net_82 ;
  assign net_84  = net_81  | net_83 ;
  assign net_85  = ~ net_84 ;
  assign net_86  = huge_d2_q | net_85 ;
  assign net_87  = & total_q[25:23];
  assign net_88  = | total_q[25:23];
  assign net_89  = ~ net_88 ;
  assign net_90  = net_87  | net_89 ;
  assign net_91  = ~ net_90 ;
  assign net_92  = huge_d2_q | net_91 ;
  assign net_93  = huge_d2_q ? negative_d2_q : total_q[25];
  assign net_94  = net_93  ? 24'h800000 : 24'h7fffff;
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
    value_0_q <= value_0_next;
  always @(posedge clk)
    sticky_0_q <= sticky_0_next;
  always @(posedge clk)
    huge_0_q <= huge_0_next;
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
    carry_q <= net_78 ;
  always @(posedge clk)
    kept_d1_q <= value_2_q[25:1];
  always @(posedge clk)
    w_late_d1_q <= w_d7_q;
  always @(posedge clk)
    total_q <= net_80 [25:0];
  always @(posedge clk)
    huge_d1_q <= huge_2_q;
  always @(posedge clk)
    huge_d2_q <= huge_d1_q;
  always @(posedge clk)
    negative_d1_q <= negative_early_d3_q;
  always @(posedge clk)
    negative_d2_q <= negative_d1_q;
  always @(posedge clk)
    w_next <= net_95 ;
  always @(posedge clk)
    overflow <= net_86 ;
  assign net_1  = | { product[14:0], 1'h0 };
  assign net_2  = | { product[30:0], 1'h0 };
  assign net_3  = | { product[46:0], 1'h0 };
  \ska_lane.updater.product$64  \product$64  (
    .a(a),
    .b(b),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  always @* begin
    if (unused_6_) begin end
    (* full_case = 32'd1 *)
    casez (cut_0_d4_q)
      2'h0:
          net_4  = 1'h0;
      2'h1:
          net_4  = net_1 ;
      2'h2:
          net_4  = net_2 ;
      2'h3:
          net_4  = net_3 ;
      default: ;
    endcase
  end
  always @* begin
    if (unused_6_) begin end
    (* full_case = 32'd1 *)
    casez (cut_0_d4_q)
      2'h0:
          net_25  = net_9 ;
      2'h1:
          net_25  = net_14 ;
      2'h2:
          net_25  = net_19 ;
      2'h3:
          net_25  = net_24 ;
      default: ;
    endcase
  end
  always @* begin
    if (unused_6_) begin end
    (* full_case = 32'd1 *)
    casez (cut_1_d5_q)
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
    casez (cut_1_d5_q)
      2'h0:
          net_29  = 1'h0;
      2'h1:
          net_29  = net_26 ;
      2'h2:
          net_29  = net_27 ;
      2'h3:
          net_29  = net_28 ;
      default: ;
    endcase
  end
  always @* begin
    if (unused_6_) begin end
    (* full_case = 32'd1 *)
    casez (cut_1_d5_q)
      2'h0:
          net_50  = net_34 ;
      2'h1:
          net_50  = net_39 ;
      2'h2:
          net_50  = net_44 ;
      2'h3:
          net_50  = net_49 ;
      default: ;
    endcase
  end
  always @* begin
    if (unused_6_) begin end
    (* full_case = 32'd1 *)
    casez (cut_2_d6_q)
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
    (* full_case = 32'd1 *)
    casez (cut_2_d6_q)
      2'h0:
          net_54  = 1'h0;
      2'h1:
          net_54  = net_51 ;
      2'h2:
          net_54  = net_52 ;
      2'h3:
          net_54  = net_53 ;
      default: ;
    endcase
  end
  always @* begin
    if (unused_6_) begin end
    (* full_case = 32'd1 *)
    casez (cut_2_d6_q)
      2'h0:
          net_75  = net_59 ;
      2'h1:
          net_75  = net_64 ;
      2'h2:
          net_75  = net_69 ;
      2'h3:
          net_75  = net_74 ;
      default: ;
    endcase
  end
  always @* begin
    if (unused_6_) begin end
    net_95  = total_q[23:0];
    if (net_92 ) begin
      net_95  = net_94 ;
    end
  end
  always @* begin
    if (unused_6_) begin end
    (* full_case = 32'd1 *)
    casez (cut_0_d4_q)
      2'h0:
          value_0_next = { product[39:0], 1'h0 };
      2'h1:
          value_0_next = product[55:15];
      2'h2:
          value_0_next = { {14{product[57]}}, product[57:31] };
      2'h3:
          value_0_next = { {30{product[57]}}, product[57:47] };
      default: ;
    endcase
  end
  assign \a$1  = a;
  assign mantissa = b;
  assign w_next_q = w_next;
  assign overflow_q = overflow;
  assign sticky_0_next = net_4 ;
  assign net_15  = product[57];
  assign net_16  = product[57];
  assign net_20  = product[57];
  assign net_21  = product[57];
  assign huge_0_next = net_25 ;
  assign net_45  = value_0_q[40];
  assign net_46  = value_0_q[40];
  assign net_51  = value_1_q[0];
  assign net_70  = value_1_q[28];
  assign net_71  = value_1_q[28];
  assign net_80  = { net_79 [26], net_79 [26:1] };
  assign net_18  = 1'h1;
  assign net_19  = 1'h0;
  assign net_23  = 1'h1;
  assign net_24  = 1'h0;
  assign net_48  = 1'h1;
  assign net_49  = 1'h0;
  assign net_73  = 1'h1;
  assign net_74  = 1'h0;
endmodule

module \ska_lane.updater.product$64 (clk, rst, a, product, b);
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
  assign net_3  = a_q[33:17] * b_q[16:0];
  assign net_4  = { a_q[39], a_q } & { 1'h0, {40{b_q[17]}} };
  assign net_5  = $signed({ partial_0_1_q, partial_0_0_q[33:17] }) + $signed({ 1'h0, partial_1_0_q });
  assign net_6  = $signed(sum_1_0_q[57:17]) + $signed(sum_1_1_d1_q);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    partial_0_0_q <= net_1 ;
  always @(posedge clk)
    partial_0_1_q <= net_2 ;
  always @(posedge clk)
    partial_1_0_q <= net_3 ;
  always @(posedge clk)
    partial_2_0_q <= net_4 [39:0];
  always @(posedge clk)
    sum_1_0_q <= { net_5 [40:0], partial_0_0_q[16:0] };
  always @(posedge clk)
    sum_1_1_d1_q <= partial_2_0_q;
  always @(posedge clk)
    sum_2_0_q <= { net_6 [40:0], sum_1_0_q[16:0] };
  assign net_1  = a_q[16:0] * b_q[16:0];
  assign net_2  = $signed(a_q[39:34]) * $signed({ 1'h0, b_q[16:0] });
  assign product = net_7 [57:0];
  assign net_7  = { sum_2_0_q[57], sum_2_0_q };
endmodule

module \ska_lane.view (clk, rst, write__addr, write__en, write__data, read_q, read_address);
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
  wire [15:0] net_26 ;
  wire net_27 ;
  wire net_28 ;
  wire [15:0] net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire [15:0] net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire net_35 ;
  wire [15:0] net_36 ;
  wire net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire [24:0] net_4 ;
  wire net_40 ;
  wire [15:0] net_41 ;
  reg [15:0] net_42 ;
  wire [16:0] net_5 ;
  wire net_6 ;
  wire net_7 ;
  wire [24:0] net_8 ;
  wire [16:0] net_9 ;
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
  assign net_3  = | net_2 [6:0];
  assign net_6  = net_3  | net_5 [0];
  assign net_7  = net_1 [7] & net_6 ;
  assign net_16  = net_15 [16:15] == 2'h2;
  assign net_19  = net_18 [16:15] == 2'h3;
  assign net_22  = ~| net_21 [16:15];
  assign net_23  = low_q + carry_q;
  assign net_24  = low_q + carry_q;
  assign net_25  = parity_q ^ net_24 [15];
  assign net_26  = low_q + carry_q;
  assign net_27  = ~ net_26 [15];
  assign net_28  = above_zero_q & net_27 ;
  assign net_29  = low_q + carry_q;
  assign net_30  = above_minus_one_q & net_29 [15];
  assign net_31  = net_28  | net_30 ;
  assign net_32  = low_q + carry_q;
  assign net_33  = ~ net_32 [15];
  assign net_34  = above_minus_one_q & net_33 ;
  assign net_35  = net_31  | net_34 ;
  assign net_36  = low_q + carry_q;
  assign net_37  = above_minus_two_q & net_36 [15];
  assign net_38  = net_35  | net_37 ;
  assign net_39  = ~ inside_q;
  assign net_40  = ~ inside_q;
  assign net_41  = low_side_q ? 16'h8000 : 16'h7fff;
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
  always @(posedge clk)
    above_zero_q <= net_22 ;
  always @(posedge clk)
    rounded_q <= net_23 [14:0];
  always @(posedge clk)
    top_q <= net_25 ;
  always @(posedge clk)
    inside_q <= net_38 ;
  always @(posedge clk)
    low_side_q <= negative_q;
  always @(posedge clk)
    y_q <= net_42 ;
  always @(posedge clk)
    overflow_q <= net_39 ;
  always @* begin
    if (unused_7_) begin end
    net_42  = { top_q, rounded_q };
    if (net_40 ) begin
      net_42  = net_41 ;
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

module \ska_lane.weights (clk, rst, write__addr, write__data, write__en, read_q, read_address);
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
  wire [74:0] net_13 ;
  reg net_14 ;
  reg net_15 ;
  reg net_16 ;
  reg net_17 ;
  reg net_18 ;
  reg net_19 ;
  wire net_2 ;
  reg net_20 ;
  reg net_21 ;
  reg net_22 ;
  reg net_23 ;
  reg net_24 ;
  reg net_25 ;
  reg net_26 ;
  reg net_27 ;
  reg [74:0] net_28 ;
  wire [39:0] net_29 ;
  wire net_3 ;
  wire [39:0] net_30 ;
  wire [39:0] net_31 ;
  wire [39:0] net_32 ;
  wire [39:0] net_33 ;
  wire [39:0] net_34 ;
  wire [39:0] net_35 ;
  wire [39:0] net_36 ;
  wire net_4 ;
  wire net_5 ;
  wire net_6 ;
  wire [2:0] net_7 ;
  wire net_8 ;
  wire net_9 ;
  wire [5:0] \$signature__addr ;
  wire [74:0] \$signature__data ;
  wire \$signature__en ;
  input abort_run;
  wire abort_run;
  wire \abort_run$38 ;
  wire accepted;
  wire \begin ;
  output busy;
  wire busy;
  wire \busy$45 ;
  input [17:0] c_mantissa;
  wire [17:0] c_mantissa;
  wire [17:0] \c_mantissa$42 ;
  input [5:0] c_shift;
  wire [5:0] c_shift;
  wire [5:0] \c_shift$43 ;
  input clk;
  wire clk;
  wire collect;
  wire [177:0] command;
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
  wire [30:0] \command.host ;
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
  wire \command.host.write ;
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
  wire [177:0] command_out_0;
  wire [177:0] command_out_1;
  wire [177:0] command_out_2;
  wire [177:0] command_out_3;
  wire [177:0] command_out_4;
  wire [177:0] command_out_5;
  wire [177:0] command_out_6;
  wire [177:0] command_out_7;
  wire [20:0] crossing;
  wire [5:0] cut_b;
  wire [5:0] cut_w;
  output [47:0] cycles;
  wire [47:0] cycles;
  wire [47:0] \cycles$49 ;
  output done;
  wire done;
  wire \done$47 ;
  wire enable;
  wire \end ;
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
  wire [2:0] \error$48 ;
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
  wire [12:0] \host_address$54 ;
  input [2:0] host_bank;
  wire [2:0] host_bank;
  wire [2:0] \host_bank$53 ;
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
  reg host_read_d10_q;
  initial host_read_d10_q = 1'h0;
  reg host_read_d11_q;
  initial host_read_d11_q = 1'h0;
  (* init = 1'h0 *)
  wire host_read_d12_q;
  reg host_read_d1_q;
  initial host_read_d1_q = 1'h0;
  reg host_read_d2_q;
  initial host_read_d2_q = 1'h0;
  reg host_read_d3_q;
  initial host_read_d3_q = 1'h0;
  reg host_read_d4_q;
  initial host_read_d4_q = 1'h0;
  reg host_read_d5_q;
  initial host_read_d5_q = 1'h0;
  reg host_read_d6_q;
  initial host_read_d6_q = 1'h0;
  reg host_read_d7_q;
  initial host_read_d7_q = 1'h0;
  reg host_read_d8_q;
  initial host_read_d8_q = 1'h0;
  reg host_read_d9_q;
  initial host_read_d9_q = 1'h0;
  output [23:0] host_read_data;
  wire [23:0] host_read_data;
  output host_read_valid;
  reg host_read_valid;
  initial host_read_valid = 1'h0;
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
  wire [2:0] \host_tensor$52 ;
  input host_write;
  wire host_write;
  wire \host_write$55 ;
  input [23:0] host_write_data;
  wire [23:0] host_write_data;
  wire [23:0] \host_write_data$56 ;
  wire judged;
  wire keys_ready;
  wire \keys_ready$59 ;
  wire [1:0] layer;
  wire [104:0] \layer$159 ;
  wire [2:0] \layer$159.b_base ;
  wire [3:0] \layer$159.columns ;
  wire [4:0] \layer$159.cut ;
  wire \layer$159.has_above ;
  wire [2:0] \layer$159.input_last ;
  wire [6:0] \layer$159.inputs ;
  wire \layer$159.layer0 ;
  wire [12:0] \layer$159.operand_base ;
  wire [10:0] \layer$159.operand_copy ;
  wire [12:0] \layer$159.out_base ;
  wire [10:0] \layer$159.out_copy ;
  wire [1:0] \layer$159.output_last ;
  wire [3:0] \layer$159.rows ;
  wire [10:0] \layer$159.state_base ;
  wire [8:0] \layer$159.w_base ;
  wire [6:0] \layer$159.w_stride ;
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
  reg nothing_q;
  initial nothing_q = 1'h0;
  input pause;
  wire pause;
  wire \pause$39 ;
  output paused;
  wire paused;
  wire \paused$46 ;
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
  wire [5:0] read__addr;
  wire [74:0] read__data;
  (* init = 1'h0 *)
  wire record_active_d1_q;
  output [3:0] record_entry;
  wire [3:0] record_entry;
  reg [3:0] \record_entry$125 ;
  initial \record_entry$125  = 4'h0;
  (* init = 4'h0 *)
  wire [3:0] record_entry_d1_q;
  output [1:0] record_layer;
  wire [1:0] record_layer;
  wire [1:0] \record_layer$123 ;
  output record_valid;
  wire record_valid;
  reg \record_valid$121 ;
  initial \record_valid$121  = 1'h0;
  output [74:0] record_value;
  wire [74:0] record_value;
  wire [74:0] \record_value$127 ;
  wire restart;
  output [74:0] result;
  reg [74:0] result;
  initial result = 75'h0000000000000000000;
  input [3:0] result_entry;
  wire [3:0] result_entry;
  input [1:0] result_layer;
  wire [1:0] result_layer;
  (* init = 75'h0000000000000000000 *)
  wire [74:0] result_q;
  input resume;
  wire resume;
  wire \resume$37 ;
  input rst;
  wire rst;
  wire [8:0] run_samples;
  input [8:0] samples;
  wire [8:0] samples;
  wire [8:0] \samples$40 ;
  input [31:0] seed;
  wire [31:0] seed;
  wire [31:0] \seed$44 ;
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
  wire [47:0] \stall_cycles$50 ;
  input start;
  wire start;
  wire \start$36 ;
  wire [19:0] step;
  input [19:0] steps;
  wire [19:0] steps;
  wire [19:0] \steps$41 ;
  output [19:0] steps_done;
  wire [19:0] steps_done;
  wire [19:0] \steps_done$51 ;
  wire stop;
  wire \stop$130 ;
  input stop_enable;
  wire stop_enable;
  input [5:0] stop_shift;
  wire [5:0] stop_shift;
  output stopped;
  wire stopped;
  wire \stopped$57 ;
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
  wire [127:0] x;
  wire [15:0] x_0;
  wire [15:0] x_1;
  wire [15:0] x_2;
  wire [15:0] x_3;
  wire [15:0] x_4;
  wire [15:0] x_5;
  wire [15:0] x_6;
  wire [15:0] x_7;
  reg [74:0] results [63:0];
  integer results_row;
  initial begin
    for (results_row = 0; results_row < 64; results_row = results_row + 1)
      results[results_row] = 75'h0000000000000000000;
  end
  always @(posedge clk) begin
    if (record_valid)
      results[{ record_layer, record_entry }] <= record_value;
  end
  reg [74:0] _0_;
  always @(posedge clk) begin
    _0_ <= results[{ result_layer, result_entry }];
  end
  assign read__data = _0_;
  assign net_1  = \record_entry$125  == 3'h6;
  assign net_2  = \record_layer$123  == 2'h2;
  assign net_3  = net_1  & net_2 ;
  assign net_4  = ~ net_3 ;
  assign net_5  = \record_valid$121  & net_4 ;
  assign record_valid = net_5  | judged;
  assign record_entry = judged ? 4'hc : \record_entry$125 ;
  assign net_6  = \record_entry$125  == 3'h6;
  assign net_7  = \record_layer$123  + net_6 ;
  assign record_layer = judged ? layer : net_7 [1:0];
  assign record_value = judged ? { {54{crossing[20]}}, crossing } : \record_value$127 ;
  assign net_8  = ~ busy;
  assign net_9  = host_read & net_8 ;
  assign net_10  = ~| result_layer;
  assign net_11  = result_entry == 3'h6;
  assign net_12  = net_10  & net_11 ;
  assign net_13  = nothing_q ? 75'h0000000000000000000 : read__data;
  always @(posedge clk)
    host_read_d1_q <= net_14 ;
  always @(posedge clk)
    host_read_d2_q <= net_15 ;
  always @(posedge clk)
    host_read_d3_q <= net_16 ;
  always @(posedge clk)
    host_read_d4_q <= net_17 ;
  always @(posedge clk)
    host_read_d5_q <= net_18 ;
  always @(posedge clk)
    host_read_d6_q <= net_19 ;
  always @(posedge clk)
    host_read_d7_q <= net_20 ;
  always @(posedge clk)
    host_read_d8_q <= net_21 ;
  always @(posedge clk)
    host_read_d9_q <= net_22 ;
  always @(posedge clk)
    host_read_d10_q <= net_23 ;
  always @(posedge clk)
    host_read_d11_q <= net_24 ;
  always @(posedge clk)
    host_read_valid <= net_25 ;
  always @(posedge clk)
    \record_valid$121  <= net_26 ;
  always @(posedge clk)
    \record_entry$125  <= command_out_7[146:143];
  always @(posedge clk)
    nothing_q <= net_27 ;
  always @(posedge clk)
    result <= net_28 ;
  \ska_core.array  array (
    .clk(clk),
    .\port$376$277 (x_0),
    .\port$376$293 (update_0),
    .\port$376$294 (load_0),
    .\port$376$295 (g_0),
    .\port$376$311 (w_0),
    .\port$376$327 (psum_in_0),
    .\port$377$277 (x_1),
    .\port$377$293 (update_1),
    .\port$377$294 (load_1),
    .\port$377$295 (g_1),
    .\port$377$311 (w_1),
    .\port$377$327 (psum_in_1),
    .\port$378$277 (x_2),
    .\port$378$293 (update_2),
    .\port$378$294 (load_2),
    .\port$378$295 (g_2),
    .\port$378$311 (w_2),
    .\port$378$327 (psum_in_2),
    .\port$379$277 (x_3),
    .\port$379$293 (update_3),
    .\port$379$294 (load_3),
    .\port$379$295 (g_3),
    .\port$379$311 (w_3),
    .\port$379$327 (psum_in_3),
    .\port$380$277 (x_4),
    .\port$380$293 (update_4),
    .\port$380$294 (load_4),
    .\port$380$295 (g_4),
    .\port$380$311 (w_4),
    .\port$380$327 (psum_in_4),
    .\port$381$277 (x_5),
    .\port$381$293 (update_5),
    .\port$381$294 (load_5),
    .\port$381$295 (g_5),
    .\port$381$311 (w_5),
    .\port$381$327 (psum_in_5),
    .\port$382$277 (x_6),
    .\port$382$293 (update_6),
    .\port$382$294 (load_6),
    .\port$382$295 (g_6),
    .\port$382$311 (w_6),
    .\port$382$327 (psum_in_6),
    .\port$383$277 (x_7),
    .\port$383$293 (update_7),
    .\port$383$294 (load_7),
    .\port$383$295 (g_7),
    .\port$383$311 (w_7),
    .\port$383$327 (psum_in_7),
    .psum_out_0(net_29 ),
    .psum_out_1(net_30 ),
    .psum_out_2(net_31 ),
    .psum_out_3(net_32 ),
    .psum_out_4(net_33 ),
    .psum_out_5(net_34 ),
    .psum_out_6(net_35 ),
    .psum_out_7(net_36 )
  );
  \ska_core.commands  commands (
    .\begin (\begin ),
    .busy(busy),
    .clk(clk),
    .collect(collect),
    .command_q(command),
    .cut_b(cut_b),
    .cut_w(cut_w),
    .\end (\end ),
    .first_step(first_step),
    .host_address(host_address),
    .host_bank(host_bank),
    .host_tensor(host_tensor),
    .host_write(host_write),
    .host_write_data(host_write_data),
    .layer(\layer$159 ),
    .mantissa(mantissa),
    .rst(rst),
    .run_samples(run_samples),
    .settings(settings),
    .slot(slot),
    .update_samples(update_samples)
  );
  ska_lane lane_0 (
    .clk(clk),
    .command_in(command),
    .command_out(command_out_0),
    .g(g_0),
    .host_in(24'h000000),
    .host_out(host_out_0),
    .index(3'h0),
    .load(load_0),
    .psum_in(psum_in_0),
    .psum_out(net_29 ),
    .rst(rst),
    .settings(settings),
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
    .psum_out(net_30 ),
    .rst(rst),
    .settings(settings),
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
    .psum_out(net_31 ),
    .rst(rst),
    .settings(settings),
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
    .psum_out(net_32 ),
    .rst(rst),
    .settings(settings),
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
    .psum_out(net_33 ),
    .rst(rst),
    .settings(settings),
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
    .psum_out(net_34 ),
    .rst(rst),
    .settings(settings),
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
    .psum_out(net_35 ),
    .rst(rst),
    .settings(settings),
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
    .psum_out(net_36 ),
    .rst(rst),
    .settings(settings),
    .update(update_7),
    .value_in(value_out_6),
    .value_out(\record_value$127 ),
    .w(w_7),
    .x(x_7)
  );
  \ska_core.observer  observer (
    .clk(clk),
    .crossing(crossing),
    .enable(stop_enable),
    .judged(judged),
    .layer_q(layer),
    .record_entry(\record_entry$125 ),
    .record_layer(\record_layer$123 ),
    .record_valid(\record_valid$121 ),
    .record_value(\record_value$127 ),
    .restart(restart),
    .rst(rst),
    .shift(stop_shift),
    .step(steps_done),
    .stop(stop)
  );
  \ska_core.sequencer  sequencer (
    ._error_q(error),
    ._layer_q(\record_layer$123 ),
    ._step_q(steps_done),
    .abort_run(abort_run),
    .accepted(restart),
    .begin_q(\begin ),
    .busy(busy),
    .c_mantissa(c_mantissa),
    .c_shift(c_shift),
    .clk(clk),
    .collect(collect),
    .config_q(\layer$159 ),
    .cut_b(cut_b),
    .cut_w(cut_w),
    .cycles(cycles),
    .done(done),
    .\end (\end ),
    .first_step(first_step),
    .mantissa(mantissa),
    .pause(pause),
    .paused(paused),
    .resume(resume),
    .rst(rst),
    .run_samples(run_samples),
    .samples(samples),
    .seed(seed),
    .slot_q(slot),
    .stall_cycles(stall_cycles),
    .start(start),
    .steps(steps),
    .stop(stop),
    .stopped(stopped),
    .update_samples(update_samples)
  );
  always @* begin
    if (unused_1_) begin end
    net_14  = net_9 ;
    if (rst) begin
      net_14  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_15  = host_read_d1_q;
    if (rst) begin
      net_15  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_16  = host_read_d2_q;
    if (rst) begin
      net_16  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_17  = host_read_d3_q;
    if (rst) begin
      net_17  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_18  = host_read_d4_q;
    if (rst) begin
      net_18  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_19  = host_read_d5_q;
    if (rst) begin
      net_19  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_20  = host_read_d6_q;
    if (rst) begin
      net_20  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_21  = host_read_d7_q;
    if (rst) begin
      net_21  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_22  = host_read_d8_q;
    if (rst) begin
      net_22  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_23  = host_read_d9_q;
    if (rst) begin
      net_23  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_24  = host_read_d10_q;
    if (rst) begin
      net_24  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_25  = host_read_d11_q;
    if (rst) begin
      net_25  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_26  = command_out_7[142];
    if (rst) begin
      net_26  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_27  = net_12 ;
    if (rst) begin
      net_27  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_28  = net_13 ;
    if (rst) begin
      net_28  = 75'h0000000000000000000;
    end
  end
  assign \start$36  = start;
  assign \resume$37  = resume;
  assign \abort_run$38  = abort_run;
  assign \pause$39  = pause;
  assign \samples$40  = samples;
  assign \steps$41  = steps;
  assign \c_mantissa$42  = c_mantissa;
  assign \c_shift$43  = c_shift;
  assign \seed$44  = seed;
  assign \busy$45  = busy;
  assign \paused$46  = paused;
  assign \done$47  = done;
  assign \error$48  = error;
  assign \cycles$49  = cycles;
  assign \stall_cycles$50  = stall_cycles;
  assign \steps_done$51  = steps_done;
  assign \host_tensor$52  = host_tensor;
  assign \host_bank$53  = host_bank;
  assign \host_address$54  = host_address;
  assign \host_write$55  = host_write;
  assign \host_write_data$56  = host_write_data;
  assign \stopped$57  = stopped;
  assign keys_ready = 1'h1;
  assign \keys_ready$59  = 1'h1;
  assign x = { x_7, x_6, x_5, x_4, x_3, x_2, x_1, x_0 };
  assign update = { update_7, update_6, update_5, update_4, update_3, update_2, update_1, update_0 };
  assign load = { load_7, load_6, load_5, load_4, load_3, load_2, load_1, load_0 };
  assign g = { g_7, g_6, g_5, g_4, g_3, g_2, g_1, g_0 };
  assign w = { w_7, w_6, w_5, w_4, w_3, w_2, w_1, w_0 };
  assign psum_in = { psum_in_7, psum_in_6, psum_in_5, psum_in_4, psum_in_3, psum_in_2, psum_in_1, psum_in_0 };
  assign host_out_7 = host_read_data;
  assign host_read_d12_q = host_read_valid;
  assign accepted = restart;
  assign enable = stop_enable;
  assign shift = stop_shift;
  assign step = steps_done;
  assign record_active_d1_q = \record_valid$121 ;
  assign layer_number = \record_layer$123 ;
  assign record_entry_d1_q = \record_entry$125 ;
  assign value_out_7 = \record_value$127 ;
  assign \stop$130  = stop;
  assign \$signature__addr  = { record_layer, record_entry };
  assign \$signature__en  = record_valid;
  assign \$signature__data  = record_value;
  assign read__addr = { result_layer, result_entry };
  assign result_q = result;
  assign psum_out = { net_36 , net_35 , net_34 , net_33 , net_32 , net_31 , net_30 , net_29  };
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
  assign \layer$159.input_last  = \layer$159 [2:0];
  assign \layer$159.output_last  = \layer$159 [4:3];
  assign \layer$159.rows  = \layer$159 [8:5];
  assign \layer$159.columns  = \layer$159 [12:9];
  assign \layer$159.inputs  = \layer$159 [19:13];
  assign \layer$159.w_base  = \layer$159 [28:20];
  assign \layer$159.w_stride  = \layer$159 [35:29];
  assign \layer$159.b_base  = \layer$159 [38:36];
  assign \layer$159.state_base  = \layer$159 [49:39];
  assign \layer$159.operand_base  = \layer$159 [62:50];
  assign \layer$159.operand_copy  = \layer$159 [73:63];
  assign \layer$159.out_base  = \layer$159 [86:74];
  assign \layer$159.out_copy  = \layer$159 [97:87];
  assign \layer$159.has_above  = \layer$159 [98];
  assign \layer$159.layer0  = \layer$159 [99];
  assign \layer$159.cut  = \layer$159 [104:100];
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
  assign \command.x  = command[28:0];
  assign \command.x.active  = command[0];
  assign \command.x.edge  = command[1];
  assign \command.x.load  = command[2];
  assign \command.x.update  = command[3];
  assign \command.x.last  = command[4];
  assign \command.x.address  = command[17:5];
  assign \command.x.g_address  = command[28:18];
  assign \command.w  = command[39:29];
  assign \command.w.active  = command[29];
  assign \command.w.edge  = command[30];
  assign \command.w.address  = command[39:31];
  assign \command.psum_read  = command[48:40];
  assign \command.psum_read.active  = command[40];
  assign \command.psum_read.sample  = command[48:41];
  assign \command.psum_write  = command[57:49];
  assign \command.psum_write.active  = command[49];
  assign \command.psum_write.sample  = command[57:50];
  assign \command.post  = command[77:58];
  assign \command.post.active  = command[58];
  assign \command.post.address  = command[69:59];
  assign \command.post.sample  = command[77:70];
  assign \command.done  = command[97:78];
  assign \command.done.first  = command[78];
  assign \command.done.address  = command[89:79];
  assign \command.done.sample  = command[97:90];
  assign \command.store  = command[110:98];
  assign \command.store.address  = command[110:98];
  assign \command.drain  = command[122:111];
  assign \command.drain.active  = command[111];
  assign \command.drain.bias  = command[112];
  assign \command.drain.edge  = command[113];
  assign \command.drain.address  = command[122:114];
  assign \command.update  = command[132:123];
  assign \command.update.bias  = command[123];
  assign \command.update.address  = command[132:124];
  assign \command.view  = command[141:133];
  assign \command.view.address  = command[141:133];
  assign \command.collect  = command[146:142];
  assign \command.collect.active  = command[142];
  assign \command.collect.entry  = command[146:143];
  assign \command.host  = command[177:147];
  assign \command.host.write  = command[147];
  assign \command.host.tensor  = command[150:148];
  assign \command.host.bank  = command[153:151];
  assign \command.host.data  = command[177:154];
endmodule

module \ska_core.array (psum_out_0, psum_out_1, psum_out_2, psum_out_3, psum_out_4, psum_out_5, psum_out_6, psum_out_7, \port$376$277 , \port$376$293 , \port$376$294 , \port$376$295 , \port$376$311 , \port$376$327 , \port$377$277 , \port$377$293 , \port$377$294 , \port$377$295 , \port$377$311 , \port$377$327 , \port$378$277 
, \port$378$293 , \port$378$294 , \port$378$295 , \port$378$311 , \port$378$327 , \port$379$277 , \port$379$293 , \port$379$294 , \port$379$295 , \port$379$311 , \port$379$327 , \port$380$277 , \port$380$293 , \port$380$294 , \port$380$295 , \port$380$311 , \port$380$327 , \port$381$277 , \port$381$293 , \port$381$294 , \port$381$295 
, \port$381$311 , \port$381$327 , \port$382$277 , \port$382$293 , \port$382$294 , \port$382$295 , \port$382$311 , \port$382$327 , \port$383$277 , \port$383$293 , \port$383$294 , \port$383$295 , \port$383$311 , \port$383$327 , clk);
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
  input [15:0] \port$376$277 ;
  wire [15:0] \port$376$277 ;
  input \port$376$293 ;
  wire \port$376$293 ;
  input \port$376$294 ;
  wire \port$376$294 ;
  input [15:0] \port$376$295 ;
  wire [15:0] \port$376$295 ;
  input [15:0] \port$376$311 ;
  wire [15:0] \port$376$311 ;
  input [39:0] \port$376$327 ;
  wire [39:0] \port$376$327 ;
  input [15:0] \port$377$277 ;
  wire [15:0] \port$377$277 ;
  input \port$377$293 ;
  wire \port$377$293 ;
  input \port$377$294 ;
  wire \port$377$294 ;
  input [15:0] \port$377$295 ;
  wire [15:0] \port$377$295 ;
  input [15:0] \port$377$311 ;
  wire [15:0] \port$377$311 ;
  input [39:0] \port$377$327 ;
  wire [39:0] \port$377$327 ;
  input [15:0] \port$378$277 ;
  wire [15:0] \port$378$277 ;
  input \port$378$293 ;
  wire \port$378$293 ;
  input \port$378$294 ;
  wire \port$378$294 ;
  input [15:0] \port$378$295 ;
  wire [15:0] \port$378$295 ;
  input [15:0] \port$378$311 ;
  wire [15:0] \port$378$311 ;
  input [39:0] \port$378$327 ;
  wire [39:0] \port$378$327 ;
  input [15:0] \port$379$277 ;
  wire [15:0] \port$379$277 ;
  input \port$379$293 ;
  wire \port$379$293 ;
  input \port$379$294 ;
  wire \port$379$294 ;
  input [15:0] \port$379$295 ;
  wire [15:0] \port$379$295 ;
  input [15:0] \port$379$311 ;
  wire [15:0] \port$379$311 ;
  input [39:0] \port$379$327 ;
  wire [39:0] \port$379$327 ;
  input [15:0] \port$380$277 ;
  wire [15:0] \port$380$277 ;
  input \port$380$293 ;
  wire \port$380$293 ;
  input \port$380$294 ;
  wire \port$380$294 ;
  input [15:0] \port$380$295 ;
  wire [15:0] \port$380$295 ;
  input [15:0] \port$380$311 ;
  wire [15:0] \port$380$311 ;
  input [39:0] \port$380$327 ;
  wire [39:0] \port$380$327 ;
  input [15:0] \port$381$277 ;
  wire [15:0] \port$381$277 ;
  input \port$381$293 ;
  wire \port$381$293 ;
  input \port$381$294 ;
  wire \port$381$294 ;
  input [15:0] \port$381$295 ;
  wire [15:0] \port$381$295 ;
  input [15:0] \port$381$311 ;
  wire [15:0] \port$381$311 ;
  input [39:0] \port$381$327 ;
  wire [39:0] \port$381$327 ;
  input [15:0] \port$382$277 ;
  wire [15:0] \port$382$277 ;
  input \port$382$293 ;
  wire \port$382$293 ;
  input \port$382$294 ;
  wire \port$382$294 ;
  input [15:0] \port$382$295 ;
  wire [15:0] \port$382$295 ;
  input [15:0] \port$382$311 ;
  wire [15:0] \port$382$311 ;
  input [39:0] \port$382$327 ;
  wire [39:0] \port$382$327 ;
  input [15:0] \port$383$277 ;
  wire [15:0] \port$383$277 ;
  input \port$383$293 ;
  wire \port$383$293 ;
  input \port$383$294 ;
  wire \port$383$294 ;
  input [15:0] \port$383$295 ;
  wire [15:0] \port$383$295 ;
  input [15:0] \port$383$311 ;
  wire [15:0] \port$383$311 ;
  input [39:0] \port$383$327 ;
  wire [39:0] \port$383$327 ;
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
    .g(\port$376$295 ),
    .load_in_0(\port$376$294 ),
    .load_in_1(\port$377$294 ),
    .load_in_2(\port$378$294 ),
    .load_in_3(\port$379$294 ),
    .load_in_4(\port$380$294 ),
    .load_in_5(\port$381$294 ),
    .load_in_6(\port$382$294 ),
    .load_in_7(\port$383$294 ),
    .load_out_0(load_0_0),
    .load_out_1(load_1_0),
    .load_out_2(load_2_0),
    .load_out_3(load_3_0),
    .load_out_4(load_4_0),
    .load_out_5(load_5_0),
    .load_out_6(load_6_0),
    .load_out_7(load_7_0),
    .psum_in(\port$376$327 ),
    .psum_out(psum_out_0),
    .update_in_0(\port$376$293 ),
    .update_in_1(\port$377$293 ),
    .update_in_2(\port$378$293 ),
    .update_in_3(\port$379$293 ),
    .update_in_4(\port$380$293 ),
    .update_in_5(\port$381$293 ),
    .update_in_6(\port$382$293 ),
    .update_in_7(\port$383$293 ),
    .update_out_0(update_0_0),
    .update_out_1(update_1_0),
    .update_out_2(update_2_0),
    .update_out_3(update_3_0),
    .update_out_4(update_4_0),
    .update_out_5(update_5_0),
    .update_out_6(update_6_0),
    .update_out_7(update_7_0),
    .w(\port$376$311 ),
    .x_in_0(\port$376$277 ),
    .x_in_1(\port$377$277 ),
    .x_in_2(\port$378$277 ),
    .x_in_3(\port$379$277 ),
    .x_in_4(\port$380$277 ),
    .x_in_5(\port$381$277 ),
    .x_in_6(\port$382$277 ),
    .x_in_7(\port$383$277 ),
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
    .g(\port$377$295 ),
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
    .psum_in(\port$377$327 ),
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
    .w(\port$377$311 ),
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
    .g(\port$378$295 ),
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
    .psum_in(\port$378$327 ),
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
    .w(\port$378$311 ),
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
    .g(\port$379$295 ),
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
    .psum_in(\port$379$327 ),
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
    .w(\port$379$311 ),
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
    .g(\port$380$295 ),
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
    .psum_in(\port$380$327 ),
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
    .w(\port$380$311 ),
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
    .g(\port$381$295 ),
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
    .psum_in(\port$381$327 ),
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
    .w(\port$381$311 ),
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
    .g(\port$382$295 ),
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
    .psum_in(\port$382$327 ),
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
    .w(\port$382$311 ),
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
    .g(\port$383$295 ),
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
    .psum_in(\port$383$327 ),
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
    .w(\port$383$311 ),
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
  assign g = { \port$383$295 , \port$382$295 , \port$381$295 , \port$380$295 , \port$379$295 , \port$378$295 , \port$377$295 , \port$376$295  };
  assign w = { \port$383$311 , \port$382$311 , \port$381$311 , \port$380$311 , \port$379$311 , \port$378$311 , \port$377$311 , \port$376$311  };
  assign psum_in = { \port$383$327 , \port$382$327 , \port$381$327 , \port$380$327 , \port$379$327 , \port$378$327 , \port$377$327 , \port$376$327  };
  assign x = { \port$383$277 , \port$382$277 , \port$381$277 , \port$380$277 , \port$379$277 , \port$378$277 , \port$377$277 , \port$376$277  };
  assign update = { \port$383$293 , \port$382$293 , \port$381$293 , \port$380$293 , \port$379$293 , \port$378$293 , \port$377$293 , \port$376$293  };
  assign load = { \port$383$294 , \port$382$294 , \port$381$294 , \port$380$294 , \port$379$294 , \port$378$294 , \port$377$294 , \port$376$294  };
endmodule

module \ska_core.commands (host_bank, host_address, host_write, host_write_data, clk, rst, busy, layer, update_samples, cut_w, cut_b, \begin , first_step, run_samples, mantissa, slot, collect, \end , command_q, settings, host_tensor
);
  reg unused_2_;
  initial unused_2_ = 0;
  wire net_1 ;
  wire [11:0] net_10 ;
  reg net_100 ;
  reg net_101 ;
  reg net_102 ;
  reg net_103 ;
  reg net_104 ;
  reg net_105 ;
  reg net_106 ;
  reg net_107 ;
  reg net_108 ;
  reg [8:0] net_109 ;
  wire net_11 ;
  reg net_110 ;
  reg net_111 ;
  reg [8:0] net_112 ;
  reg net_113 ;
  reg net_114 ;
  reg [12:0] net_115 ;
  reg [10:0] net_116 ;
  reg net_117 ;
  reg [3:0] net_118 ;
  reg net_119 ;
  wire [4:0] net_12 ;
  reg [3:0] net_120 ;
  reg [8:0] net_121 ;
  reg [1:0] net_122 ;
  reg net_123 ;
  reg net_124 ;
  reg net_125 ;
  reg net_126 ;
  reg net_127 ;
  reg net_128 ;
  reg net_129 ;
  wire [4:0] net_13 ;
  reg net_130 ;
  reg net_131 ;
  reg net_132 ;
  reg net_133 ;
  reg net_134 ;
  reg [8:0] net_135 ;
  reg net_136 ;
  reg [7:0] net_137 ;
  reg net_138 ;
  reg net_139 ;
  wire [5:0] net_14 ;
  reg net_140 ;
  reg net_141 ;
  reg net_142 ;
  reg net_143 ;
  reg net_144 ;
  reg net_145 ;
  reg net_146 ;
  reg net_147 ;
  reg net_148 ;
  reg net_149 ;
  wire [10:0] net_15 ;
  reg net_150 ;
  reg net_151 ;
  reg net_152 ;
  reg net_153 ;
  reg net_154 ;
  reg net_155 ;
  reg net_156 ;
  reg net_157 ;
  reg net_158 ;
  reg net_159 ;
  wire [9:0] net_16 ;
  reg net_160 ;
  reg net_161 ;
  reg [8:0] net_162 ;
  reg net_163 ;
  reg [7:0] net_164 ;
  reg [10:0] net_165 ;
  reg [12:0] net_166 ;
  reg [15:0] net_167 ;
  reg [2:0] net_168 ;
  reg net_169 ;
  wire net_17 ;
  reg net_170 ;
  reg net_171 ;
  reg net_172 ;
  reg net_173 ;
  reg net_174 ;
  reg net_175 ;
  reg net_176 ;
  reg net_177 ;
  reg net_178 ;
  reg net_179 ;
  wire net_18 ;
  reg net_180 ;
  reg net_181 ;
  reg net_182 ;
  reg net_183 ;
  reg net_184 ;
  reg net_185 ;
  reg net_186 ;
  reg net_187 ;
  reg net_188 ;
  reg net_189 ;
  wire [9:0] net_19 ;
  reg net_190 ;
  reg net_191 ;
  reg [8:0] net_192 ;
  reg net_193 ;
  reg net_194 ;
  reg net_195 ;
  reg net_196 ;
  reg net_197 ;
  reg net_198 ;
  reg net_199 ;
  wire [9:0] net_2 ;
  wire [9:0] net_20 ;
  reg net_200 ;
  reg net_201 ;
  reg net_202 ;
  reg net_203 ;
  reg net_204 ;
  reg net_205 ;
  reg net_206 ;
  reg net_207 ;
  reg net_208 ;
  reg net_209 ;
  wire [8:0] net_21 ;
  reg net_210 ;
  reg net_211 ;
  reg net_212 ;
  reg net_213 ;
  reg net_214 ;
  reg net_215 ;
  reg net_216 ;
  reg net_217 ;
  reg net_218 ;
  reg net_219 ;
  wire net_22 ;
  reg net_220 ;
  reg net_221 ;
  reg net_222 ;
  reg net_223 ;
  reg net_224 ;
  reg net_225 ;
  reg [8:0] net_226 ;
  reg net_227 ;
  reg net_228 ;
  reg [8:0] net_229 ;
  wire net_23 ;
  reg net_230 ;
  reg [7:0] net_231 ;
  reg [7:0] net_232 ;
  reg [10:0] net_233 ;
  reg [10:0] net_234 ;
  reg [12:0] net_235 ;
  reg net_236 ;
  reg net_237 ;
  reg net_238 ;
  reg net_239 ;
  wire [9:0] net_24 ;
  reg net_240 ;
  reg net_241 ;
  reg net_242 ;
  reg net_243 ;
  reg net_244 ;
  reg net_245 ;
  reg net_246 ;
  reg net_247 ;
  reg net_248 ;
  reg [8:0] net_249 ;
  wire [9:0] net_25 ;
  reg [8:0] net_250 ;
  reg [2:0] net_251 ;
  reg [2:0] net_252 ;
  reg [15:0] net_253 ;
  reg [15:0] net_254 ;
  reg [15:0] net_255 ;
  reg [15:0] net_256 ;
  reg net_257 ;
  reg net_258 ;
  reg net_259 ;
  wire [8:0] net_26 ;
  reg net_260 ;
  reg net_261 ;
  reg net_262 ;
  reg net_263 ;
  reg [4:0] net_264 ;
  reg net_265 ;
  reg [3:0] net_266 ;
  reg [8:0] net_267 ;
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
  wire [9:0] net_28 ;
  reg net_280 ;
  reg [3:0] net_281 ;
  reg net_282 ;
  reg [3:0] net_283 ;
  wire [9:0] net_29 ;
  wire net_3 ;
  wire [9:0] net_30 ;
  wire [9:0] net_31 ;
  wire [9:0] net_32 ;
  wire [8:0] net_33 ;
  wire [8:0] net_34 ;
  wire [11:0] net_35 ;
  wire [11:0] net_36 ;
  wire [13:0] net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire [9:0] net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire net_42 ;
  wire net_43 ;
  wire net_44 ;
  wire [5:0] net_45 ;
  wire [4:0] net_46 ;
  wire [5:0] net_47 ;
  wire [5:0] net_48 ;
  wire [10:0] net_49 ;
  wire [9:0] net_5 ;
  wire [9:0] net_50 ;
  wire [8:0] net_51 ;
  wire [4:0] net_52 ;
  wire [4:0] net_53 ;
  wire [4:0] net_54 ;
  wire net_55 ;
  wire net_56 ;
  wire net_57 ;
  wire net_58 ;
  wire net_59 ;
  wire [9:0] net_6 ;
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
  wire [12:0] net_78 ;
  wire net_79 ;
  wire [13:0] net_8 ;
  wire [12:0] net_80 ;
  wire net_81 ;
  wire [12:0] net_82 ;
  wire net_83 ;
  wire [12:0] net_84 ;
  wire net_85 ;
  wire [8:0] net_86 ;
  wire [12:0] net_87 ;
  wire net_88 ;
  wire [12:0] net_89 ;
  wire net_9 ;
  wire net_90 ;
  wire net_91 ;
  reg [177:0] net_92 ;
  reg net_93 ;
  reg net_94 ;
  reg net_95 ;
  reg net_96 ;
  reg net_97 ;
  reg net_98 ;
  reg net_99 ;
  wire _forward;
  wire _update;
  input \begin ;
  wire \begin ;
  input busy;
  wire busy;
  input clk;
  wire clk;
  input collect;
  wire collect;
  reg collect_active_q;
  initial collect_active_q = 1'h0;
  reg [3:0] collect_entry_q;
  initial collect_entry_q = 4'h0;
  reg collect_first_q;
  initial collect_first_q = 1'h0;
  wire collect_last;
  reg [3:0] collect_left_q;
  initial collect_left_q = 4'h0;
  (* init = 178'h000000000000000000000000000000000000000000000 *)
  wire [177:0] command;
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
  wire [30:0] \command.host ;
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
  wire \command.host.write ;
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
  wire [177:0] command_next;
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
  wire [30:0] \command_next.host ;
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
  wire \command_next.host.write ;
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
  output [177:0] command_q;
  reg [177:0] command_q;
  initial command_q = 178'h000000000000000000000000000000000000000000000;
  wire [4:0] \command_q.collect ;
  wire \command_q.collect.active ;
  wire [3:0] \command_q.collect.entry ;
  wire [19:0] \command_q.done ;
  wire [10:0] \command_q.done.address ;
  wire \command_q.done.first ;
  wire [7:0] \command_q.done.sample ;
  wire [11:0] \command_q.drain ;
  wire \command_q.drain.active ;
  wire [8:0] \command_q.drain.address ;
  wire \command_q.drain.bias ;
  wire \command_q.drain.edge ;
  wire [30:0] \command_q.host ;
  wire [2:0] \command_q.host.bank ;
  wire [23:0] \command_q.host.data ;
  (* enum_base_type = "HostTensor" *)
  (* enum_value_000 = "X" *)
  (* enum_value_001 = "W" *)
  (* enum_value_010 = "B" *)
  (* enum_value_011 = "Z" *)
  (* enum_value_100 = "D" *)
  (* enum_value_101 = "G" *)
  wire [2:0] \command_q.host.tensor ;
  wire \command_q.host.write ;
  wire [19:0] \command_q.post ;
  wire \command_q.post.active ;
  wire [10:0] \command_q.post.address ;
  wire [7:0] \command_q.post.sample ;
  wire [8:0] \command_q.psum_read ;
  wire \command_q.psum_read.active ;
  wire [7:0] \command_q.psum_read.sample ;
  wire [8:0] \command_q.psum_write ;
  wire \command_q.psum_write.active ;
  wire [7:0] \command_q.psum_write.sample ;
  wire [12:0] \command_q.store ;
  wire [12:0] \command_q.store.address ;
  wire [9:0] \command_q.update ;
  wire [8:0] \command_q.update.address ;
  wire \command_q.update.bias ;
  wire [8:0] \command_q.view ;
  wire [8:0] \command_q.view.address ;
  wire [10:0] \command_q.w ;
  wire \command_q.w.active ;
  wire [8:0] \command_q.w.address ;
  wire \command_q.w.edge ;
  wire [28:0] \command_q.x ;
  wire \command_q.x.active ;
  wire [12:0] \command_q.x.address ;
  wire \command_q.x.edge ;
  wire [10:0] \command_q.x.g_address ;
  wire \command_q.x.last ;
  wire \command_q.x.load ;
  wire \command_q.x.update ;
  input [5:0] cut_b;
  wire [5:0] cut_b;
  input [5:0] cut_w;
  wire [5:0] cut_w;
  reg done_active_q;
  initial done_active_q = 1'h0;
  reg [10:0] done_address_q;
  initial done_address_q = 11'h000;
  reg done_first_q;
  initial done_first_q = 1'h0;
  wire done_last;
  reg [8:0] done_left_q;
  initial done_left_q = 9'h000;
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
  wire drain_last;
  reg drain_last_input_q;
  initial drain_last_input_q = 1'h0;
  reg drain_last_output_q;
  initial drain_last_output_q = 1'h0;
  reg [4:0] drain_left_q;
  initial drain_left_q = 5'h00;
  reg [15:0] drain_row_q;
  initial drain_row_q = 16'h0000;
  reg [3:0] \drain_row_q$193 ;
  initial \drain_row_q$193  = 4'h0;
  reg drain_start_d10_q;
  initial drain_start_d10_q = 1'h0;
  reg drain_start_d11_q;
  initial drain_start_d11_q = 1'h0;
  reg drain_start_d12_q;
  initial drain_start_d12_q = 1'h0;
  reg drain_start_d13_q;
  initial drain_start_d13_q = 1'h0;
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
  input [12:0] host_address;
  wire [12:0] host_address;
  input [2:0] host_bank;
  wire [2:0] host_bank;
  (* enum_base_type = "HostTensor" *)
  (* enum_value_000 = "X" *)
  (* enum_value_001 = "W" *)
  (* enum_value_010 = "B" *)
  (* enum_value_011 = "Z" *)
  (* enum_value_100 = "D" *)
  (* enum_value_101 = "G" *)
  input [2:0] host_tensor;
  wire [2:0] host_tensor;
  input host_write;
  wire host_write;
  input [23:0] host_write_data;
  wire [23:0] host_write_data;
  wire keys_ready;
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
  wire post_begin;
  reg [15:0] post_column_q;
  initial post_column_q = 16'h0000;
  reg post_first_q;
  initial post_first_q = 1'h0;
  wire post_last;
  reg post_last_output_q;
  initial post_last_output_q = 1'h0;
  reg [8:0] post_left_q;
  initial post_left_q = 9'h000;
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
  wire psum_read_last;
  reg [8:0] psum_read_left_q;
  initial psum_read_left_q = 9'h000;
  reg [7:0] psum_read_sample_q;
  initial psum_read_sample_q = 8'h00;
  reg psum_read_start_d10_q;
  initial psum_read_start_d10_q = 1'h0;
  reg psum_read_start_d11_q;
  initial psum_read_start_d11_q = 1'h0;
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
  wire psum_write_last;
  reg [8:0] psum_write_left_q;
  initial psum_write_left_q = 9'h000;
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
  input rst;
  wire rst;
  input [8:0] run_samples;
  wire [8:0] run_samples;
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
  wire store_last;
  reg [8:0] store_left_q;
  initial store_left_q = 9'h000;
  reg [8:0] update_address_d10_q;
  initial update_address_d10_q = 9'h000;
  reg [8:0] update_address_d11_q;
  initial update_address_d11_q = 9'h000;
  reg [8:0] update_address_d12_q;
  initial update_address_d12_q = 9'h000;
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
  wire w_last;
  reg [3:0] w_left_q;
  initial w_left_q = 4'h0;
  reg [3:0] w_row_q;
  initial w_row_q = 4'h0;
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
  reg x_forward_d7_q;
  initial x_forward_d7_q = 1'h0;
  reg [10:0] x_g_address_q;
  initial x_g_address_q = 11'h000;
  reg x_held_active_q;
  initial x_held_active_q = 1'h0;
  reg x_held_first_q;
  initial x_held_first_q = 1'h0;
  wire x_held_last;
  reg [8:0] x_held_left_q;
  initial x_held_left_q = 9'h000;
  wire x_last;
  reg [8:0] x_left_q;
  initial x_left_q = 9'h000;
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
  reg x_update_d8_q;
  initial x_update_d8_q = 1'h0;
  assign net_1  = x_forward_d7_q | x_update_d8_q;
  assign net_2  = x_left_q - 1'h1;
  assign net_3  = x_forward_d7_q | x_update_d8_q;
  assign net_4  = run_samples - 1'h1;
  assign net_5  = x_held_left_q - 1'h1;
  assign net_6  = update_samples - 1'h1;
  assign net_7  = x_forward_d7_q | x_update_d8_q;
  assign net_8  = x_address_q + 1'h1;
  assign net_9  = x_forward_d7_q | x_update_d8_q;
  assign net_10  = x_g_address_q + 1'h1;
  assign net_11  = x_forward_d7_q | x_update_d8_q;
  assign net_12  = w_left_q - 1'h1;
  assign net_14  = w_row_q + 6'h3f;
  assign net_15  = w_address_q + 11'h7ff;
  assign net_16  = slot[38:30] + 3'h7;
  assign net_17  = ~ slot[1];
  assign net_18  = _forward & net_17 ;
  assign net_19  = psum_read_left_q - 1'h1;
  assign net_20  = run_samples - 1'h1;
  assign net_21  = psum_read_sample_q + 1'h1;
  assign net_22  = ~ slot[2];
  assign net_23  = _forward & net_22 ;
  assign net_24  = psum_write_left_q - 1'h1;
  assign net_25  = run_samples - 1'h1;
  assign net_26  = psum_write_sample_q + 1'h1;
  assign net_27  = post_left_q - 1'h1;
  assign net_28  = run_samples - 1'h1;
  assign net_29  = done_left_q - 1'h1;
  assign net_30  = run_samples - 1'h1;
  assign net_31  = store_left_q - 1'h1;
  assign net_32  = run_samples - 1'h1;
  assign net_33  = post_sample_q + 1'h1;
  assign net_34  = done_sample_q + 1'h1;
  assign net_35  = done_address_q + 1'h1;
  assign net_36  = post_address_q + 1'h1;
  assign net_37  = store_address_q + 1'h1;
  assign net_38  = \end  & slot[0];
  assign net_39  = \end  & slot[0];
  assign net_40  = \end  & slot[0];
  assign net_41  = \end  & slot[0];
  assign net_42  = \end  & slot[0];
  assign net_43  = \end  & slot[0];
  assign net_44  = \end  & slot[0];
  assign net_45  = drain_left_q - 1'h1;
  assign net_46  = 4'h8 + pending_first_input_q;
  assign net_47  = net_46  - 1'h1;
  assign net_48  = \drain_row_q$193  + 6'h3f;
  assign net_49  = drain_address_q + 11'h7ff;
  assign net_50  = pending_w_q + 3'h7;
  assign net_51  = drain_bias ? { 6'h00, drain_b_q } : drain_address_q;
  assign net_52  = collect_left_q - 1'h1;
  assign net_54  = collect_entry_q + 1'h1;
  assign net_55  = ~ slot[0];
  assign _forward = \begin  & net_55 ;
  assign _update = \begin  & slot[0];
  assign net_56  = ~| x_left_q;
  assign x_last = x_active_q & net_56 ;
  assign net_57  = ~| x_held_left_q;
  assign x_held_last = x_held_active_q & net_57 ;
  assign net_58  = ~ x_held_active_q;
  assign net_59  = x_first_q & net_58 ;
  assign net_60  = ~| w_left_q;
  assign w_last = w_active_q & net_60 ;
  assign net_61  = ~ w_edges_q[0];
  assign net_62  = w_row_q < layer[8:5];
  assign net_63  = net_61  | net_62 ;
  assign net_64  = w_active_q & net_63 ;
  assign net_65  = ~| psum_read_left_q;
  assign psum_read_last = psum_read_active_q & net_65 ;
  assign net_66  = ~| psum_write_left_q;
  assign psum_write_last = psum_write_active_q & net_66 ;
  assign post_begin = _forward & slot[2];
  assign net_67  = ~| post_left_q;
  assign post_last = post_active_q & net_67 ;
  assign net_68  = ~| done_left_q;
  assign done_last = done_active_q & net_68 ;
  assign net_69  = ~| store_left_q;
  assign store_last = store_active_q & net_69 ;
  assign net_70  = ~| drain_left_q;
  assign drain_last = drain_active_q & net_70 ;
  assign drain_bias = drain_last & drain_first_input_q;
  assign net_71  = ~ drain_last_input_q;
  assign net_72  = \drain_row_q$193  < layer[8:5];
  assign net_73  = net_71  | net_72 ;
  assign net_74  = net_73  | drain_bias;
  assign net_75  = drain_active_q & net_74 ;
  assign net_76  = ~| collect_left_q;
  assign collect_last = collect_active_q & net_76 ;
  assign net_77  = ~ busy;
  assign net_78  = busy ? x_address_q : host_address;
  assign net_79  = ~ busy;
  assign net_80  = busy ? { 2'h0, x_g_address_q } : host_address;
  assign net_81  = ~ busy;
  assign net_82  = busy ? { 2'h0, post_address_q } : host_address;
  assign net_83  = ~ busy;
  assign net_84  = busy ? store_address_q : host_address;
  assign net_85  = ~ busy;
  assign net_86  = drain_bias ? { 6'h00, drain_b_q } : drain_address_q;
  assign net_87  = busy ? { 4'h0, net_86  } : host_address;
  assign net_88  = ~ busy;
  assign net_89  = busy ? { 4'h0, update_address_d12_q } : host_address;
  assign net_90  = ~ busy;
  assign net_91  = host_write & net_90 ;
  always @(posedge clk)
    command_q <= net_92 ;
  always @(posedge clk)
    x_forward_d1_q <= net_93 ;
  always @(posedge clk)
    x_forward_d2_q <= net_94 ;
  always @(posedge clk)
    x_forward_d3_q <= net_95 ;
  always @(posedge clk)
    x_forward_d4_q <= net_96 ;
  always @(posedge clk)
    x_forward_d5_q <= net_97 ;
  always @(posedge clk)
    x_forward_d6_q <= net_98 ;
  always @(posedge clk)
    x_forward_d7_q <= net_99 ;
  always @(posedge clk)
    x_update_d1_q <= net_100 ;
  always @(posedge clk)
    x_update_d2_q <= net_101 ;
  always @(posedge clk)
    x_update_d3_q <= net_102 ;
  always @(posedge clk)
    x_update_d4_q <= net_103 ;
  always @(posedge clk)
    x_update_d5_q <= net_104 ;
  always @(posedge clk)
    x_update_d6_q <= net_105 ;
  always @(posedge clk)
    x_update_d7_q <= net_106 ;
  always @(posedge clk)
    x_update_d8_q <= net_107 ;
  always @(posedge clk)
    x_first_q <= net_108 ;
  always @(posedge clk)
    x_left_q <= net_109 ;
  always @(posedge clk)
    x_active_q <= net_110 ;
  always @(posedge clk)
    x_held_first_q <= net_111 ;
  always @(posedge clk)
    x_held_left_q <= net_112 ;
  always @(posedge clk)
    x_held_active_q <= net_113 ;
  always @(posedge clk)
    x_edge_q <= net_114 ;
  always @(posedge clk)
    x_address_q <= net_115 ;
  always @(posedge clk)
    x_g_address_q <= net_116 ;
  always @(posedge clk)
    w_first_q <= net_117 ;
  always @(posedge clk)
    w_left_q <= net_118 ;
  always @(posedge clk)
    w_active_q <= net_119 ;
  always @(posedge clk)
    w_row_q <= net_120 ;
  always @(posedge clk)
    w_address_q <= net_121 ;
  always @(posedge clk)
    w_edges_q <= net_122 ;
  always @(posedge clk)
    psum_read_start_d1_q <= net_123 ;
  always @(posedge clk)
    psum_read_start_d2_q <= net_124 ;
  always @(posedge clk)
    psum_read_start_d3_q <= net_125 ;
  always @(posedge clk)
    psum_read_start_d4_q <= net_126 ;
  always @(posedge clk)
    psum_read_start_d5_q <= net_127 ;
  always @(posedge clk)
    psum_read_start_d6_q <= net_128 ;
  always @(posedge clk)
    psum_read_start_d7_q <= net_129 ;
  always @(posedge clk)
    psum_read_start_d8_q <= net_130 ;
  always @(posedge clk)
    psum_read_start_d9_q <= net_131 ;
  always @(posedge clk)
    psum_read_start_d10_q <= net_132 ;
  always @(posedge clk)
    psum_read_start_d11_q <= net_133 ;
  always @(posedge clk)
    psum_read_first_q <= net_134 ;
  always @(posedge clk)
    psum_read_left_q <= net_135 ;
  always @(posedge clk)
    psum_read_active_q <= net_136 ;
  always @(posedge clk)
    psum_read_sample_q <= net_137 ;
  always @(posedge clk)
    psum_write_start_d1_q <= net_138 ;
  always @(posedge clk)
    psum_write_start_d2_q <= net_139 ;
  always @(posedge clk)
    psum_write_start_d3_q <= net_140 ;
  always @(posedge clk)
    psum_write_start_d4_q <= net_141 ;
  always @(posedge clk)
    psum_write_start_d5_q <= net_142 ;
  always @(posedge clk)
    psum_write_start_d6_q <= net_143 ;
  always @(posedge clk)
    psum_write_start_d7_q <= net_144 ;
  always @(posedge clk)
    psum_write_start_d8_q <= net_145 ;
  always @(posedge clk)
    psum_write_start_d9_q <= net_146 ;
  always @(posedge clk)
    psum_write_start_d10_q <= net_147 ;
  always @(posedge clk)
    psum_write_start_d11_q <= net_148 ;
  always @(posedge clk)
    psum_write_start_d12_q <= net_149 ;
  always @(posedge clk)
    psum_write_start_d13_q <= net_150 ;
  always @(posedge clk)
    psum_write_start_d14_q <= net_151 ;
  always @(posedge clk)
    psum_write_start_d15_q <= net_152 ;
  always @(posedge clk)
    psum_write_start_d16_q <= net_153 ;
  always @(posedge clk)
    psum_write_start_d17_q <= net_154 ;
  always @(posedge clk)
    psum_write_start_d18_q <= net_155 ;
  always @(posedge clk)
    psum_write_start_d19_q <= net_156 ;
  always @(posedge clk)
    psum_write_start_d20_q <= net_157 ;
  always @(posedge clk)
    psum_write_start_d21_q <= net_158 ;
  always @(posedge clk)
    psum_write_start_d22_q <= net_159 ;
  always @(posedge clk)
    psum_write_start_d23_q <= net_160 ;
  always @(posedge clk)
    psum_write_first_q <= net_161 ;
  always @(posedge clk)
    psum_write_left_q <= net_162 ;
  always @(posedge clk)
    psum_write_active_q <= net_163 ;
  always @(posedge clk)
    psum_write_sample_q <= net_164 ;
  always @(posedge clk)
    post_state_q <= net_165 ;
  always @(posedge clk)
    post_out_q <= net_166 ;
  always @(posedge clk)
    post_column_q <= net_167 ;
  always @(posedge clk)
    post_b_q <= net_168 ;
  always @(posedge clk)
    post_last_output_q <= net_169 ;
  always @(posedge clk)
    post_start_d1_q <= net_170 ;
  always @(posedge clk)
    post_start_d2_q <= net_171 ;
  always @(posedge clk)
    post_start_d3_q <= net_172 ;
  always @(posedge clk)
    post_start_d4_q <= net_173 ;
  always @(posedge clk)
    post_start_d5_q <= net_174 ;
  always @(posedge clk)
    post_start_d6_q <= net_175 ;
  always @(posedge clk)
    post_start_d7_q <= net_176 ;
  always @(posedge clk)
    post_start_d8_q <= net_177 ;
  always @(posedge clk)
    post_start_d9_q <= net_178 ;
  always @(posedge clk)
    post_start_d10_q <= net_179 ;
  always @(posedge clk)
    post_start_d11_q <= net_180 ;
  always @(posedge clk)
    post_start_d12_q <= net_181 ;
  always @(posedge clk)
    post_start_d13_q <= net_182 ;
  always @(posedge clk)
    post_start_d14_q <= net_183 ;
  always @(posedge clk)
    post_start_d15_q <= net_184 ;
  always @(posedge clk)
    post_start_d16_q <= net_185 ;
  always @(posedge clk)
    post_start_d17_q <= net_186 ;
  always @(posedge clk)
    post_start_d18_q <= net_187 ;
  always @(posedge clk)
    post_start_d19_q <= net_188 ;
  always @(posedge clk)
    post_start_d20_q <= net_189 ;
  always @(posedge clk)
    post_start_d21_q <= net_190 ;
  always @(posedge clk)
    post_first_q <= net_191 ;
  always @(posedge clk)
    post_left_q <= net_192 ;
  always @(posedge clk)
    post_active_q <= net_193 ;
  always @(posedge clk)
    done_start_d1_q <= net_194 ;
  always @(posedge clk)
    done_start_d2_q <= net_195 ;
  always @(posedge clk)
    done_start_d3_q <= net_196 ;
  always @(posedge clk)
    done_start_d4_q <= net_197 ;
  always @(posedge clk)
    done_start_d5_q <= net_198 ;
  always @(posedge clk)
    done_start_d6_q <= net_199 ;
  always @(posedge clk)
    done_start_d7_q <= net_200 ;
  always @(posedge clk)
    done_start_d8_q <= net_201 ;
  always @(posedge clk)
    done_start_d9_q <= net_202 ;
  always @(posedge clk)
    done_start_d10_q <= net_203 ;
  always @(posedge clk)
    done_start_d11_q <= net_204 ;
  always @(posedge clk)
    done_start_d12_q <= net_205 ;
  always @(posedge clk)
    done_start_d13_q <= net_206 ;
  always @(posedge clk)
    done_start_d14_q <= net_207 ;
  always @(posedge clk)
    done_start_d15_q <= net_208 ;
  always @(posedge clk)
    done_start_d16_q <= net_209 ;
  always @(posedge clk)
    done_start_d17_q <= net_210 ;
  always @(posedge clk)
    done_start_d18_q <= net_211 ;
  always @(posedge clk)
    done_start_d19_q <= net_212 ;
  always @(posedge clk)
    done_start_d20_q <= net_213 ;
  always @(posedge clk)
    done_start_d21_q <= net_214 ;
  always @(posedge clk)
    done_start_d22_q <= net_215 ;
  always @(posedge clk)
    done_start_d23_q <= net_216 ;
  always @(posedge clk)
    done_start_d24_q <= net_217 ;
  always @(posedge clk)
    done_start_d25_q <= net_218 ;
  always @(posedge clk)
    done_start_d26_q <= net_219 ;
  always @(posedge clk)
    done_start_d27_q <= net_220 ;
  always @(posedge clk)
    done_start_d28_q <= net_221 ;
  always @(posedge clk)
    done_start_d29_q <= net_222 ;
  always @(posedge clk)
    done_start_d30_q <= net_223 ;
  always @(posedge clk)
    done_start_d31_q <= net_224 ;
  always @(posedge clk)
    done_first_q <= net_225 ;
  always @(posedge clk)
    done_left_q <= net_226 ;
  always @(posedge clk)
    done_active_q <= net_227 ;
  always @(posedge clk)
    store_first_q <= net_228 ;
  always @(posedge clk)
    store_left_q <= net_229 ;
  always @(posedge clk)
    store_active_q <= net_230 ;
  always @(posedge clk)
    post_sample_q <= net_231 ;
  always @(posedge clk)
    done_sample_q <= net_232 ;
  always @(posedge clk)
    done_address_q <= net_233 ;
  always @(posedge clk)
    post_address_q <= net_234 ;
  always @(posedge clk)
    store_address_q <= net_235 ;
  always @(posedge clk)
    drain_start_d1_q <= net_236 ;
  always @(posedge clk)
    drain_start_d2_q <= net_237 ;
  always @(posedge clk)
    drain_start_d3_q <= net_238 ;
  always @(posedge clk)
    drain_start_d4_q <= net_239 ;
  always @(posedge clk)
    drain_start_d5_q <= net_240 ;
  always @(posedge clk)
    drain_start_d6_q <= net_241 ;
  always @(posedge clk)
    drain_start_d7_q <= net_242 ;
  always @(posedge clk)
    drain_start_d8_q <= net_243 ;
  always @(posedge clk)
    drain_start_d9_q <= net_244 ;
  always @(posedge clk)
    drain_start_d10_q <= net_245 ;
  always @(posedge clk)
    drain_start_d11_q <= net_246 ;
  always @(posedge clk)
    drain_start_d12_q <= net_247 ;
  always @(posedge clk)
    drain_start_d13_q <= net_248 ;
  always @(posedge clk)
    pending_w_q <= net_249 ;
  always @(posedge clk)
    drain_w_q <= net_250 ;
  always @(posedge clk)
    pending_b_q <= net_251 ;
  always @(posedge clk)
    drain_b_q <= net_252 ;
  always @(posedge clk)
    pending_row_q <= net_253 ;
  always @(posedge clk)
    drain_row_q <= net_254 ;
  always @(posedge clk)
    pending_column_q <= net_255 ;
  always @(posedge clk)
    drain_column_q <= net_256 ;
  always @(posedge clk)
    pending_first_input_q <= net_257 ;
  always @(posedge clk)
    drain_first_input_q <= net_258 ;
  always @(posedge clk)
    pending_last_input_q <= net_259 ;
  always @(posedge clk)
    drain_last_input_q <= net_260 ;
  always @(posedge clk)
    pending_last_output_q <= net_261 ;
  always @(posedge clk)
    drain_last_output_q <= net_262 ;
  always @(posedge clk)
    drain_first_q <= net_263 ;
  always @(posedge clk)
    drain_left_q <= net_264 ;
  always @(posedge clk)
    drain_active_q <= net_265 ;
  always @(posedge clk)
    \drain_row_q$193  <= net_266 ;
  always @(posedge clk)
    drain_address_q <= net_267 ;
  always @(posedge clk)
    update_bias_d1_q <= net_268 ;
  always @(posedge clk)
    update_bias_d2_q <= net_269 ;
  always @(posedge clk)
    update_bias_d3_q <= net_270 ;
  always @(posedge clk)
    update_bias_d4_q <= net_271 ;
  always @(posedge clk)
    update_bias_d5_q <= net_272 ;
  always @(posedge clk)
    update_bias_d6_q <= net_273 ;
  always @(posedge clk)
    update_bias_d7_q <= net_274 ;
  always @(posedge clk)
    update_bias_d8_q <= net_275 ;
  always @(posedge clk)
    update_bias_d9_q <= net_276 ;
  always @(posedge clk)
    update_bias_d10_q <= net_277 ;
  always @(posedge clk)
    update_bias_d11_q <= net_278 ;
  always @(posedge clk)
    update_bias_d12_q <= net_279 ;
  always @(posedge clk)
    update_address_d1_q <= net_51 ;
  always @(posedge clk)
    update_address_d2_q <= update_address_d1_q;
  always @(posedge clk)
    update_address_d3_q <= update_address_d2_q;
  always @(posedge clk)
    update_address_d4_q <= update_address_d3_q;
  always @(posedge clk)
    update_address_d5_q <= update_address_d4_q;
  always @(posedge clk)
    update_address_d6_q <= update_address_d5_q;
  always @(posedge clk)
    update_address_d7_q <= update_address_d6_q;
  always @(posedge clk)
    update_address_d8_q <= update_address_d7_q;
  always @(posedge clk)
    update_address_d9_q <= update_address_d8_q;
  always @(posedge clk)
    update_address_d10_q <= update_address_d9_q;
  always @(posedge clk)
    update_address_d11_q <= update_address_d10_q;
  always @(posedge clk)
    update_address_d12_q <= update_address_d11_q;
  always @(posedge clk)
    collect_first_q <= net_280 ;
  always @(posedge clk)
    collect_left_q <= net_281 ;
  always @(posedge clk)
    collect_active_q <= net_282 ;
  always @(posedge clk)
    collect_entry_q <= net_283 ;
  always @(posedge clk)
    view_address_d1_q <= command_next[132:124];
  always @(posedge clk)
    view_address_d2_q <= view_address_d1_q;
  always @(posedge clk)
    view_address_d3_q <= view_address_d2_q;
  always @* begin
    if (unused_2_) begin end
    net_92  = command_next;
    if (rst) begin
      net_92  = 178'h000000000000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_93  = _forward;
    if (rst) begin
      net_93  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_94  = x_forward_d1_q;
    if (rst) begin
      net_94  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_95  = x_forward_d2_q;
    if (rst) begin
      net_95  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_96  = x_forward_d3_q;
    if (rst) begin
      net_96  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_97  = x_forward_d4_q;
    if (rst) begin
      net_97  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_98  = x_forward_d5_q;
    if (rst) begin
      net_98  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_99  = x_forward_d6_q;
    if (rst) begin
      net_99  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_100  = _update;
    if (rst) begin
      net_100  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_101  = x_update_d1_q;
    if (rst) begin
      net_101  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_102  = x_update_d2_q;
    if (rst) begin
      net_102  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_103  = x_update_d3_q;
    if (rst) begin
      net_103  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_104  = x_update_d4_q;
    if (rst) begin
      net_104  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_105  = x_update_d5_q;
    if (rst) begin
      net_105  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_106  = x_update_d6_q;
    if (rst) begin
      net_106  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_107  = x_update_d7_q;
    if (rst) begin
      net_107  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_108  = net_1 ;
    if (rst) begin
      net_108  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_109  = net_2 [8:0];
    if (net_3 ) begin
      net_109  = net_4 [8:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_110  = x_active_q;
    if (net_3 ) begin
      net_110  = 1'h1;
    end else if (x_last) begin
      net_110  = 1'h0;
    end
    if (rst) begin
      net_110  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_111  = x_update_d8_q;
    if (rst) begin
      net_111  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_112  = net_5 [8:0];
    if (x_update_d8_q) begin
      net_112  = net_6 [8:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_113  = x_held_active_q;
    if (x_update_d8_q) begin
      net_113  = 1'h1;
    end else if (x_held_last) begin
      net_113  = 1'h0;
    end
    if (rst) begin
      net_113  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_114  = x_edge_q;
    if (net_7 ) begin
      net_114  = slot[2];
    end
    if (rst) begin
      net_114  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_115  = net_8 [12:0];
    if (net_9 ) begin
      net_115  = slot[16:4];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_116  = net_10 [10:0];
    if (net_11 ) begin
      net_116  = slot[49:39];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_117  = _forward;
    if (rst) begin
      net_117  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_118  = net_12 [3:0];
    if (_forward) begin
      net_118  = net_13 [3:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_119  = w_active_q;
    if (_forward) begin
      net_119  = 1'h1;
    end else if (w_last) begin
      net_119  = 1'h0;
    end
    if (rst) begin
      net_119  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_120  = net_14 [3:0];
    if (_forward) begin
      net_120  = 4'h7;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_121  = net_15 [8:0];
    if (_forward) begin
      net_121  = net_16 [8:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_122  = w_edges_q;
    if (_forward) begin
      net_122  = slot[3:2];
    end
    if (rst) begin
      net_122  = 2'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_123  = net_18 ;
    if (rst) begin
      net_123  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_124  = psum_read_start_d1_q;
    if (rst) begin
      net_124  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_125  = psum_read_start_d2_q;
    if (rst) begin
      net_125  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_126  = psum_read_start_d3_q;
    if (rst) begin
      net_126  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_127  = psum_read_start_d4_q;
    if (rst) begin
      net_127  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_128  = psum_read_start_d5_q;
    if (rst) begin
      net_128  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_129  = psum_read_start_d6_q;
    if (rst) begin
      net_129  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_130  = psum_read_start_d7_q;
    if (rst) begin
      net_130  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_131  = psum_read_start_d8_q;
    if (rst) begin
      net_131  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_132  = psum_read_start_d9_q;
    if (rst) begin
      net_132  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_133  = psum_read_start_d10_q;
    if (rst) begin
      net_133  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_134  = psum_read_start_d11_q;
    if (rst) begin
      net_134  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_135  = net_19 [8:0];
    if (psum_read_start_d11_q) begin
      net_135  = net_20 [8:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_136  = psum_read_active_q;
    if (psum_read_start_d11_q) begin
      net_136  = 1'h1;
    end else if (psum_read_last) begin
      net_136  = 1'h0;
    end
    if (rst) begin
      net_136  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_137  = net_21 [7:0];
    if (psum_read_start_d11_q) begin
      net_137  = 8'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_138  = net_23 ;
    if (rst) begin
      net_138  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_139  = psum_write_start_d1_q;
    if (rst) begin
      net_139  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_140  = psum_write_start_d2_q;
    if (rst) begin
      net_140  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_141  = psum_write_start_d3_q;
    if (rst) begin
      net_141  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_142  = psum_write_start_d4_q;
    if (rst) begin
      net_142  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_143  = psum_write_start_d5_q;
    if (rst) begin
      net_143  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_144  = psum_write_start_d6_q;
    if (rst) begin
      net_144  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_145  = psum_write_start_d7_q;
    if (rst) begin
      net_145  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_146  = psum_write_start_d8_q;
    if (rst) begin
      net_146  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_147  = psum_write_start_d9_q;
    if (rst) begin
      net_147  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_148  = psum_write_start_d10_q;
    if (rst) begin
      net_148  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_149  = psum_write_start_d11_q;
    if (rst) begin
      net_149  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_150  = psum_write_start_d12_q;
    if (rst) begin
      net_150  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_151  = psum_write_start_d13_q;
    if (rst) begin
      net_151  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_152  = psum_write_start_d14_q;
    if (rst) begin
      net_152  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_153  = psum_write_start_d15_q;
    if (rst) begin
      net_153  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_154  = psum_write_start_d16_q;
    if (rst) begin
      net_154  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_155  = psum_write_start_d17_q;
    if (rst) begin
      net_155  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_156  = psum_write_start_d18_q;
    if (rst) begin
      net_156  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_157  = psum_write_start_d19_q;
    if (rst) begin
      net_157  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_158  = psum_write_start_d20_q;
    if (rst) begin
      net_158  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_159  = psum_write_start_d21_q;
    if (rst) begin
      net_159  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_160  = psum_write_start_d22_q;
    if (rst) begin
      net_160  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_161  = psum_write_start_d23_q;
    if (rst) begin
      net_161  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_162  = net_24 [8:0];
    if (psum_write_start_d23_q) begin
      net_162  = net_25 [8:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_163  = psum_write_active_q;
    if (psum_write_start_d23_q) begin
      net_163  = 1'h1;
    end else if (psum_write_last) begin
      net_163  = 1'h0;
    end
    if (rst) begin
      net_163  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_164  = net_26 [7:0];
    if (psum_write_start_d23_q) begin
      net_164  = 8'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_165  = post_state_q;
    if (post_begin) begin
      net_165  = slot[49:39];
    end
    if (rst) begin
      net_165  = 11'h000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_166  = post_out_q;
    if (post_begin) begin
      net_166  = slot[29:17];
    end
    if (rst) begin
      net_166  = 13'h0000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_167  = post_column_q;
    if (post_begin) begin
      net_167  = slot[84:69];
    end
    if (rst) begin
      net_167  = 16'h0000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_168  = post_b_q;
    if (post_begin) begin
      net_168  = slot[52:50];
    end
    if (rst) begin
      net_168  = 3'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_169  = post_last_output_q;
    if (post_begin) begin
      net_169  = slot[3];
    end
    if (rst) begin
      net_169  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_170  = post_begin;
    if (rst) begin
      net_170  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_171  = post_start_d1_q;
    if (rst) begin
      net_171  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_172  = post_start_d2_q;
    if (rst) begin
      net_172  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_173  = post_start_d3_q;
    if (rst) begin
      net_173  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_174  = post_start_d4_q;
    if (rst) begin
      net_174  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_175  = post_start_d5_q;
    if (rst) begin
      net_175  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_176  = post_start_d6_q;
    if (rst) begin
      net_176  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_177  = post_start_d7_q;
    if (rst) begin
      net_177  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_178  = post_start_d8_q;
    if (rst) begin
      net_178  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_179  = post_start_d9_q;
    if (rst) begin
      net_179  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_180  = post_start_d10_q;
    if (rst) begin
      net_180  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_181  = post_start_d11_q;
    if (rst) begin
      net_181  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_182  = post_start_d12_q;
    if (rst) begin
      net_182  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_183  = post_start_d13_q;
    if (rst) begin
      net_183  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_184  = post_start_d14_q;
    if (rst) begin
      net_184  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_185  = post_start_d15_q;
    if (rst) begin
      net_185  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_186  = post_start_d16_q;
    if (rst) begin
      net_186  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_187  = post_start_d17_q;
    if (rst) begin
      net_187  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_188  = post_start_d18_q;
    if (rst) begin
      net_188  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_189  = post_start_d19_q;
    if (rst) begin
      net_189  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_190  = post_start_d20_q;
    if (rst) begin
      net_190  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_191  = post_start_d21_q;
    if (rst) begin
      net_191  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_192  = net_27 [8:0];
    if (post_start_d21_q) begin
      net_192  = net_28 [8:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_193  = post_active_q;
    if (post_start_d21_q) begin
      net_193  = 1'h1;
    end else if (post_last) begin
      net_193  = 1'h0;
    end
    if (rst) begin
      net_193  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_194  = post_start_d21_q;
    if (rst) begin
      net_194  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_195  = done_start_d1_q;
    if (rst) begin
      net_195  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_196  = done_start_d2_q;
    if (rst) begin
      net_196  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_197  = done_start_d3_q;
    if (rst) begin
      net_197  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_198  = done_start_d4_q;
    if (rst) begin
      net_198  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_199  = done_start_d5_q;
    if (rst) begin
      net_199  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_200  = done_start_d6_q;
    if (rst) begin
      net_200  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_201  = done_start_d7_q;
    if (rst) begin
      net_201  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_202  = done_start_d8_q;
    if (rst) begin
      net_202  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_203  = done_start_d9_q;
    if (rst) begin
      net_203  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_204  = done_start_d10_q;
    if (rst) begin
      net_204  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_205  = done_start_d11_q;
    if (rst) begin
      net_205  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_206  = done_start_d12_q;
    if (rst) begin
      net_206  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_207  = done_start_d13_q;
    if (rst) begin
      net_207  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_208  = done_start_d14_q;
    if (rst) begin
      net_208  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_209  = done_start_d15_q;
    if (rst) begin
      net_209  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_210  = done_start_d16_q;
    if (rst) begin
      net_210  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_211  = done_start_d17_q;
    if (rst) begin
      net_211  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_212  = done_start_d18_q;
    if (rst) begin
      net_212  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_213  = done_start_d19_q;
    if (rst) begin
      net_213  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_214  = done_start_d20_q;
    if (rst) begin
      net_214  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_215  = done_start_d21_q;
    if (rst) begin
      net_215  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_216  = done_start_d22_q;
    if (rst) begin
      net_216  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_217  = done_start_d23_q;
    if (rst) begin
      net_217  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_218  = done_start_d24_q;
    if (rst) begin
      net_218  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_219  = done_start_d25_q;
    if (rst) begin
      net_219  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_220  = done_start_d26_q;
    if (rst) begin
      net_220  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_221  = done_start_d27_q;
    if (rst) begin
      net_221  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_222  = done_start_d28_q;
    if (rst) begin
      net_222  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_223  = done_start_d29_q;
    if (rst) begin
      net_223  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_224  = done_start_d30_q;
    if (rst) begin
      net_224  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_225  = done_start_d31_q;
    if (rst) begin
      net_225  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_226  = net_29 [8:0];
    if (done_start_d31_q) begin
      net_226  = net_30 [8:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_227  = done_active_q;
    if (done_start_d31_q) begin
      net_227  = 1'h1;
    end else if (done_last) begin
      net_227  = 1'h0;
    end
    if (rst) begin
      net_227  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_228  = done_start_d31_q;
    if (rst) begin
      net_228  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_229  = net_31 [8:0];
    if (done_start_d31_q) begin
      net_229  = net_32 [8:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_230  = store_active_q;
    if (done_start_d31_q) begin
      net_230  = 1'h1;
    end else if (store_last) begin
      net_230  = 1'h0;
    end
    if (rst) begin
      net_230  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_231  = net_33 [7:0];
    if (post_start_d21_q) begin
      net_231  = 8'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_232  = net_34 [7:0];
    if (done_start_d31_q) begin
      net_232  = 8'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_233  = net_35 [10:0];
    if (done_start_d31_q) begin
      net_233  = post_state_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_234  = net_36 [10:0];
    if (post_start_d21_q) begin
      net_234  = post_state_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_235  = net_37 [12:0];
    if (done_start_d31_q) begin
      net_235  = post_out_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_236  = x_held_last;
    if (rst) begin
      net_236  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_237  = drain_start_d1_q;
    if (rst) begin
      net_237  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_238  = drain_start_d2_q;
    if (rst) begin
      net_238  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_239  = drain_start_d3_q;
    if (rst) begin
      net_239  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_240  = drain_start_d4_q;
    if (rst) begin
      net_240  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_241  = drain_start_d5_q;
    if (rst) begin
      net_241  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_242  = drain_start_d6_q;
    if (rst) begin
      net_242  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_243  = drain_start_d7_q;
    if (rst) begin
      net_243  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_244  = drain_start_d8_q;
    if (rst) begin
      net_244  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_245  = drain_start_d9_q;
    if (rst) begin
      net_245  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_246  = drain_start_d10_q;
    if (rst) begin
      net_246  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_247  = drain_start_d11_q;
    if (rst) begin
      net_247  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_248  = drain_start_d12_q;
    if (rst) begin
      net_248  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_249  = pending_w_q;
    if (net_38 ) begin
      net_249  = slot[38:30];
    end
    if (rst) begin
      net_249  = 9'h000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_250  = drain_w_q;
    if (drain_start_d13_q) begin
      net_250  = pending_w_q;
    end
    if (rst) begin
      net_250  = 9'h000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_251  = pending_b_q;
    if (net_39 ) begin
      net_251  = slot[52:50];
    end
    if (rst) begin
      net_251  = 3'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_252  = drain_b_q;
    if (drain_start_d13_q) begin
      net_252  = pending_b_q;
    end
    if (rst) begin
      net_252  = 3'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_253  = pending_row_q;
    if (net_40 ) begin
      net_253  = slot[68:53];
    end
    if (rst) begin
      net_253  = 16'h0000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_254  = drain_row_q;
    if (drain_start_d13_q) begin
      net_254  = pending_row_q;
    end
    if (rst) begin
      net_254  = 16'h0000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_255  = pending_column_q;
    if (net_41 ) begin
      net_255  = slot[84:69];
    end
    if (rst) begin
      net_255  = 16'h0000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_256  = drain_column_q;
    if (drain_start_d13_q) begin
      net_256  = pending_column_q;
    end
    if (rst) begin
      net_256  = 16'h0000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_257  = pending_first_input_q;
    if (net_42 ) begin
      net_257  = slot[1];
    end
    if (rst) begin
      net_257  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_258  = drain_first_input_q;
    if (drain_start_d13_q) begin
      net_258  = pending_first_input_q;
    end
    if (rst) begin
      net_258  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_259  = pending_last_input_q;
    if (net_43 ) begin
      net_259  = slot[2];
    end
    if (rst) begin
      net_259  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_260  = drain_last_input_q;
    if (drain_start_d13_q) begin
      net_260  = pending_last_input_q;
    end
    if (rst) begin
      net_260  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_261  = pending_last_output_q;
    if (net_44 ) begin
      net_261  = slot[3];
    end
    if (rst) begin
      net_261  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_262  = drain_last_output_q;
    if (drain_start_d13_q) begin
      net_262  = pending_last_output_q;
    end
    if (rst) begin
      net_262  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_263  = drain_start_d13_q;
    if (rst) begin
      net_263  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_264  = net_45 [4:0];
    if (drain_start_d13_q) begin
      net_264  = net_47 [4:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_265  = drain_active_q;
    if (drain_start_d13_q) begin
      net_265  = 1'h1;
    end else if (drain_last) begin
      net_265  = 1'h0;
    end
    if (rst) begin
      net_265  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_266  = net_48 [3:0];
    if (drain_start_d13_q) begin
      net_266  = 4'h7;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_267  = net_49 [8:0];
    if (drain_start_d13_q) begin
      net_267  = net_50 [8:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_268  = drain_bias;
    if (rst) begin
      net_268  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_269  = update_bias_d1_q;
    if (rst) begin
      net_269  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_270  = update_bias_d2_q;
    if (rst) begin
      net_270  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_271  = update_bias_d3_q;
    if (rst) begin
      net_271  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_272  = update_bias_d4_q;
    if (rst) begin
      net_272  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_273  = update_bias_d5_q;
    if (rst) begin
      net_273  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_274  = update_bias_d6_q;
    if (rst) begin
      net_274  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_275  = update_bias_d7_q;
    if (rst) begin
      net_275  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_276  = update_bias_d8_q;
    if (rst) begin
      net_276  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_277  = update_bias_d9_q;
    if (rst) begin
      net_277  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_278  = update_bias_d10_q;
    if (rst) begin
      net_278  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_279  = update_bias_d11_q;
    if (rst) begin
      net_279  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_280  = collect;
    if (rst) begin
      net_280  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_281  = net_52 [3:0];
    if (collect) begin
      net_281  = net_53 [3:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_282  = collect_active_q;
    if (collect) begin
      net_282  = 1'h1;
    end else if (collect_last) begin
      net_282  = 1'h0;
    end
    if (rst) begin
      net_282  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_283  = net_54 [3:0];
    if (collect) begin
      net_283  = 4'h0;
    end
  end
  assign command = command_q;
  assign keys_ready = 1'h1;
  assign \command_q.x  = command_q[28:0];
  assign \command_q.x.active  = command_q[0];
  assign \command_q.x.edge  = command_q[1];
  assign \command_q.x.load  = command_q[2];
  assign \command_q.x.update  = command_q[3];
  assign \command_q.x.last  = command_q[4];
  assign \command_q.x.address  = command_q[17:5];
  assign \command_q.x.g_address  = command_q[28:18];
  assign \command_q.w  = command_q[39:29];
  assign \command_q.w.active  = command_q[29];
  assign \command_q.w.edge  = command_q[30];
  assign \command_q.w.address  = command_q[39:31];
  assign \command_q.psum_read  = command_q[48:40];
  assign \command_q.psum_read.active  = command_q[40];
  assign \command_q.psum_read.sample  = command_q[48:41];
  assign \command_q.psum_write  = command_q[57:49];
  assign \command_q.psum_write.active  = command_q[49];
  assign \command_q.psum_write.sample  = command_q[57:50];
  assign \command_q.post  = command_q[77:58];
  assign \command_q.post.active  = command_q[58];
  assign \command_q.post.address  = command_q[69:59];
  assign \command_q.post.sample  = command_q[77:70];
  assign \command_q.done  = command_q[97:78];
  assign \command_q.done.first  = command_q[78];
  assign \command_q.done.address  = command_q[89:79];
  assign \command_q.done.sample  = command_q[97:90];
  assign \command_q.store  = command_q[110:98];
  assign \command_q.store.address  = command_q[110:98];
  assign \command_q.drain  = command_q[122:111];
  assign \command_q.drain.active  = command_q[111];
  assign \command_q.drain.bias  = command_q[112];
  assign \command_q.drain.edge  = command_q[113];
  assign \command_q.drain.address  = command_q[122:114];
  assign \command_q.update  = command_q[132:123];
  assign \command_q.update.bias  = command_q[123];
  assign \command_q.update.address  = command_q[132:124];
  assign \command_q.view  = command_q[141:133];
  assign \command_q.view.address  = command_q[141:133];
  assign \command_q.collect  = command_q[146:142];
  assign \command_q.collect.active  = command_q[142];
  assign \command_q.collect.entry  = command_q[146:143];
  assign \command_q.host  = command_q[177:147];
  assign \command_q.host.write  = command_q[147];
  assign \command_q.host.tensor  = command_q[150:148];
  assign \command_q.host.bank  = command_q[153:151];
  assign \command_q.host.data  = command_q[177:154];
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
  assign \command_next.host  = command_next[177:147];
  assign \command_next.host.write  = command_next[147];
  assign \command_next.host.tensor  = command_next[150:148];
  assign \command_next.host.bank  = command_next[153:151];
  assign \command_next.host.data  = command_next[177:154];
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
  assign \command.x  = command_q[28:0];
  assign \command.x.active  = command_q[0];
  assign \command.x.edge  = command_q[1];
  assign \command.x.load  = command_q[2];
  assign \command.x.update  = command_q[3];
  assign \command.x.last  = command_q[4];
  assign \command.x.address  = command_q[17:5];
  assign \command.x.g_address  = command_q[28:18];
  assign \command.w  = command_q[39:29];
  assign \command.w.active  = command_q[29];
  assign \command.w.edge  = command_q[30];
  assign \command.w.address  = command_q[39:31];
  assign \command.psum_read  = command_q[48:40];
  assign \command.psum_read.active  = command_q[40];
  assign \command.psum_read.sample  = command_q[48:41];
  assign \command.psum_write  = command_q[57:49];
  assign \command.psum_write.active  = command_q[49];
  assign \command.psum_write.sample  = command_q[57:50];
  assign \command.post  = command_q[77:58];
  assign \command.post.active  = command_q[58];
  assign \command.post.address  = command_q[69:59];
  assign \command.post.sample  = command_q[77:70];
  assign \command.done  = command_q[97:78];
  assign \command.done.first  = command_q[78];
  assign \command.done.address  = command_q[89:79];
  assign \command.done.sample  = command_q[97:90];
  assign \command.store  = command_q[110:98];
  assign \command.store.address  = command_q[110:98];
  assign \command.drain  = command_q[122:111];
  assign \command.drain.active  = command_q[111];
  assign \command.drain.bias  = command_q[112];
  assign \command.drain.edge  = command_q[113];
  assign \command.drain.address  = command_q[122:114];
  assign \command.update  = command_q[132:123];
  assign \command.update.bias  = command_q[123];
  assign \command.update.address  = command_q[132:124];
  assign \command.view  = command_q[141:133];
  assign \command.view.address  = command_q[141:133];
  assign \command.collect  = command_q[146:142];
  assign \command.collect.active  = command_q[142];
  assign \command.collect.entry  = command_q[146:143];
  assign \command.host  = command_q[177:147];
  assign \command.host.write  = command_q[147];
  assign \command.host.tensor  = command_q[150:148];
  assign \command.host.bank  = command_q[153:151];
  assign \command.host.data  = command_q[177:154];
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
  assign settings[44:39] = cut_b;
  assign settings[38:33] = cut_w;
  assign settings[32:15] = mantissa;
  assign settings[14:12] = post_b_q;
  assign settings[11] = post_last_output_q;
  assign settings[10:7] = layer[12:9];
  assign settings[6:3] = layer[8:5];
  assign settings[2] = layer[98];
  assign settings[1] = layer[99];
  assign settings[0] = first_step;
  assign command_next[177:154] = host_write_data;
  assign command_next[153:151] = host_bank;
  assign command_next[150:148] = host_tensor;
  assign command_next[147] = net_91 ;
  assign command_next[141:133] = view_address_d3_q;
  assign command_next[132:124] = net_89 [8:0];
  assign command_next[122:114] = net_87 [8:0];
  assign command_next[110:98] = net_84 ;
  assign command_next[69:59] = net_82 [10:0];
  assign command_next[28:18] = net_80 [10:0];
  assign command_next[17:5] = net_78 ;
  assign command_next[146:143] = collect_entry_q;
  assign command_next[142] = collect_active_q;
  assign command_next[123] = update_bias_d12_q;
  assign command_next[113] = drain_last_output_q;
  assign command_next[112] = drain_bias;
  assign command_next[111] = net_75 ;
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
  assign command_next[29] = net_64 ;
  assign command_next[4] = x_held_last;
  assign command_next[3] = x_held_active_q;
  assign command_next[2] = net_59 ;
  assign command_next[1] = x_edge_q;
  assign command_next[0] = x_active_q;
  assign net_13  = 5'h07;
  assign net_53  = 5'h0b;
endmodule

module \ska_core.observer (shift, clk, rst, record_value, crossing, stop, record_valid, record_entry, restart, record_layer, step, judged, layer_q, enable);
  reg unused_3_;
  initial unused_3_ = 0;
  wire net_1 ;
  wire net_10 ;
  reg net_100 ;
  reg [5:0] net_101 ;
  reg net_102 ;
  reg net_103 ;
  reg [3:0] net_104 ;
  reg [1:0] net_105 ;
  reg [95:0] net_106 ;
  reg [95:0] net_107 ;
  reg net_108 ;
  reg net_109 ;
  wire net_11 ;
  reg net_110 ;
  reg [34:0] net_111 ;
  reg net_112 ;
  reg net_113 ;
  reg [46:0] net_114 ;
  reg [46:0] net_115 ;
  reg net_116 ;
  reg net_117 ;
  reg [2:0] net_118 ;
  reg [2:0] net_119 ;
  wire net_12 ;
  reg [2:0] net_120 ;
  reg [2:0] net_121 ;
  reg [20:0] net_122 ;
  reg [20:0] net_123 ;
  reg [20:0] net_124 ;
  wire [4:0] net_13 ;
  wire net_14 ;
  wire net_15 ;
  wire net_16 ;
  wire net_17 ;
  wire [108:0] net_18 ;
  wire [75:0] net_19 ;
  wire net_2 ;
  wire [95:0] net_20 ;
  wire [95:0] net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire net_24 ;
  wire net_25 ;
  wire net_26 ;
  wire [33:0] net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire [34:0] net_32 ;
  wire [34:0] net_33 ;
  wire [35:0] net_34 ;
  wire net_35 ;
  wire net_36 ;
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
  wire net_51 ;
  wire [46:0] net_52 ;
  wire net_53 ;
  wire [47:0] net_54 ;
  wire [47:0] net_55 ;
  wire net_56 ;
  wire net_57 ;
  wire [20:0] net_58 ;
  wire net_59 ;
  wire net_6 ;
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
  reg [44:0] net_95 ;
  reg [45:0] net_96 ;
  reg [45:0] net_97 ;
  reg [74:0] net_98 ;
  reg net_99 ;
  reg \$signal ;
  initial \$signal  = 1'h0;
  reg \$signal$13 ;
  initial \$signal$13  = 1'h0;
  reg \$signal$42 ;
  initial \$signal$42  = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr ;
  (* init = 2'h0 *)
  wire [1:0] \$signature__addr$65 ;
  wire [44:0] \$signature__data ;
  wire [45:0] \$signature__data$45 ;
  wire [16:0] a;
  wire [15:0] b;
  reg [46:0] change_q;
  initial change_q = 47'h000000000000;
  input clk;
  wire clk;
  reg [2:0] converged_q;
  initial converged_q = 3'h0;
  reg [3:0] count_q;
  initial count_q = 4'h0;
  reg [2:0] crossed_q;
  initial crossed_q = 3'h0;
  output [20:0] crossing;
  reg [20:0] crossing;
  reg [20:0] crossing_0_q;
  initial crossing_0_q = 21'h000000;
  reg [20:0] crossing_1_q;
  initial crossing_1_q = 21'h000000;
  reg [20:0] crossing_2_q;
  initial crossing_2_q = 21'h000000;
  reg done_q;
  initial done_q = 1'h0;
  reg [45:0] dz_d_q;
  initial dz_d_q = 46'h000000000000;
  reg [45:0] dz_dz_q;
  initial dz_dz_q = 46'h000000000000;
  reg [74:0] dz_zp_q;
  initial dz_zp_q = 75'h0000000000000000000;
  input enable;
  wire enable;
  reg from_second_q;
  initial from_second_q = 1'h0;
  output judged;
  reg judged;
  initial judged = 1'h0;
  reg later_q;
  initial later_q = 1'h0;
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
  reg net_first_d1_q;
  initial net_first_d1_q = 1'h0;
  reg net_first_d2_q;
  initial net_first_d2_q = 1'h0;
  reg net_first_d3_q;
  initial net_first_d3_q = 1'h0;
  reg [16:0] net_left_d1_q;
  initial net_left_d1_q = 17'h00000;
  reg [16:0] net_left_d2_q;
  initial net_left_d2_q = 17'h00000;
  reg net_negative_q;
  initial net_negative_q = 1'h0;
  reg net_nonzero_q;
  initial net_nonzero_q = 1'h0;
  reg net_positive_q;
  initial net_positive_q = 1'h0;
  reg [2:0] passed_q;
  initial passed_q = 3'h0;
  wire [32:0] product;
  input [3:0] record_entry;
  wire [3:0] record_entry;
  input [1:0] record_layer;
  wire [1:0] record_layer;
  input record_valid;
  wire record_valid;
  input [74:0] record_value;
  wire [74:0] record_value;
  input restart;
  wire restart;
  reg [95:0] right_q;
  initial right_q = 96'h000000000000000000000000;
  input rst;
  wire rst;
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
  reg [46:0] size_q;
  initial size_q = 47'h000000000000;
  reg steady_q;
  initial steady_q = 1'h0;
  input [19:0] step;
  wire [19:0] step;
  reg [20:0] step_before_q;
  initial step_before_q = 21'h000000;
  output stop;
  wire stop;
  reg [33:0] term_q;
  initial term_q = 34'h000000000;
  reg [34:0] total_q;
  initial total_q = 35'h000000000;
  (* init = 2'h0 *)
  wire [1:0] write_port__addr;
  (* init = 2'h0 *)
  wire [1:0] \write_port__addr$66 ;
  (* init = 45'h000000000000 *)
  wire [44:0] write_port__data;
  (* init = 46'h000000000000 *)
  wire [45:0] \write_port__data$67 ;
  wire write_port__en;
  (* init = 1'h0 *)
  wire \write_port__en$68 ;
  reg [44:0] z_dd_q;
  initial z_dd_q = 45'h000000000000;
  reg [44:0] best [2:0];
  integer best_row;
  initial begin
    for (best_row = 0; best_row < 3; best_row = best_row + 1)
      best[best_row] = 45'h000000000000;
  end
  always @(posedge clk) begin
    if (write_port__en)
      best[layer_q] <= z_dd_q;
  end
  reg [44:0] _0_;
  always @(posedge clk) begin
    _0_ <= best[layer_q];
  end
  assign \$signature__data  = _0_;
  reg [45:0] flow [2:0];
  integer flow_row;
  initial begin
    for (flow_row = 0; flow_row < 3; flow_row = flow_row + 1)
      flow[flow_row] = 46'h000000000000;
  end
  always @(posedge clk) begin
    if (done_q)
      flow[layer_q] <= dz_dz_q;
  end
  reg [45:0] _1_;
  always @(posedge clk) begin
    _1_ <= flow[layer_q];
  end
  assign \$signature__data$45  = _1_;
  assign net_1  = ~| record_entry;
  assign net_2  = record_valid & net_1 ;
  assign net_3  = record_entry == 2'h3;
  assign net_4  = record_valid & net_3 ;
  assign net_5  = record_entry == 3'h4;
  assign net_6  = record_valid & net_5 ;
  assign net_7  = record_entry == 3'h5;
  assign net_8  = record_valid & net_7 ;
  assign net_9  = count_q == 4'hb;
  assign net_10  = \$signal  & net_9 ;
  assign net_11  = record_entry == 4'hb;
  assign net_12  = record_valid & net_11 ;
  assign net_13  = count_q + 1'h1;
  assign net_14  = record_entry == 4'hb;
  assign net_15  = record_valid & net_14 ;
  assign net_16  = count_q < 3'h6;
  assign net_17  = \$signal  & net_16 ;
  assign net_22  = count_q == 3'h5;
  assign net_23  = net_22  & left_q[15];
  assign net_24  = count_q < 3'h6;
  assign net_25  = \$signal  & net_24 ;
  assign net_26  = ~| count_q;
  assign net_27  = $signed(net_left_d2_q) - $signed(product);
  assign net_28  = ~ total_q[34];
  assign net_29  = | total_q;
  assign net_30  = net_nonzero_q | net_29 ;
  assign net_31  = net_28  & net_30 ;
  assign net_32  = net_first_d3_q ? 35'h000000000 : total_q;
  assign net_34  = $signed(net_33 ) + $signed(term_q);
  assign net_35  = ~ net_first_d3_q;
  assign net_36  = | total_q[15:0];
  assign net_37  = net_nonzero_q | net_36 ;
  assign net_38  = net_35  & net_37 ;
  assign net_40  = shift_q[0] ? net_39  : dz_dz_q;
  assign net_42  = shift_q[1] ? net_41  : scaled_0_d1_q;
  assign net_44  = shift_q[2] ? net_43  : scaled_1_d1_q;
  assign net_46  = shift_q[3] ? net_45  : scaled_2_d1_q;
  assign net_48  = shift_q[4] ? net_47  : scaled_3_d1_q;
  assign net_50  = shift_q[5] ? net_49  : scaled_4_d1_q;
  assign net_51  = $signed(z_dd_q) < $signed(\$signature__data );
  assign net_52  = $signed(dz_dz_q) - $signed(\$signature__data$45 );
  assign net_53  = $signed(change_q) < $signed(1'h0);
  assign net_54  = - $signed(change_q);
  assign net_55  = net_53  ? net_54  : { change_q[46], change_q };
  assign net_56  = $signed({ 1'h0, size_q }) <= $signed(scaled_5_d1_q);
  assign net_57  = step >= 2'h2;
  assign net_58  = step - 1'h1;
  assign net_59  = | step;
  assign net_60  = ~| layer_q;
  assign net_61  = done_q & net_60 ;
  assign net_62  = later_q & steady_q;
  assign net_63  = later_q & \$signal$42 ;
  assign net_64  = from_second_q & net_negative_q;
  assign net_65  = net_positive_q & negative_q[0];
  assign net_66  = ~ crossed_q[0];
  assign net_67  = net_65  & net_66 ;
  assign net_68  = from_second_q & net_67 ;
  assign net_69  = layer_q == 1'h1;
  assign net_70  = done_q & net_69 ;
  assign net_71  = later_q & steady_q;
  assign net_72  = later_q & \$signal$42 ;
  assign net_73  = from_second_q & net_negative_q;
  assign net_74  = net_positive_q & negative_q[1];
  assign net_75  = ~ crossed_q[1];
  assign net_76  = net_74  & net_75 ;
  assign net_77  = from_second_q & net_76 ;
  assign net_78  = layer_q == 2'h2;
  assign net_79  = done_q & net_78 ;
  assign net_80  = later_q & steady_q;
  assign net_81  = later_q & \$signal$42 ;
  assign net_82  = from_second_q & net_negative_q;
  assign net_83  = net_positive_q & negative_q[2];
  assign net_84  = ~ crossed_q[2];
  assign net_85  = net_83  & net_84 ;
  assign net_86  = from_second_q & net_85 ;
  assign net_87  = count_q == 3'h5;
  assign net_88  = net_87  & right_q[15];
  assign net_89  = ~ later_q;
  assign net_90  = ~ \$signal$42 ;
  assign net_91  = net_89  | net_90 ;
  assign write_port__en = done_q & net_91 ;
  assign net_92  = & passed_q;
  assign net_93  = \$signal$13  & net_92 ;
  assign net_94  = & converged_q;
  assign stop = net_93  & net_94 ;
  always @(posedge clk)
    z_dd_q <= net_95 ;
  always @(posedge clk)
    dz_dz_q <= net_96 ;
  always @(posedge clk)
    dz_d_q <= net_97 ;
  always @(posedge clk)
    dz_zp_q <= net_98 ;
  always @(posedge clk)
    done_q <= net_99 ;
  always @(posedge clk)
    \$signal$13  <= net_100 ;
  always @(posedge clk)
    shift_q <= net_101 ;
  always @(posedge clk)
    judged <= net_102 ;
  always @(posedge clk)
    \$signal  <= net_103 ;
  always @(posedge clk)
    count_q <= net_104 ;
  always @(posedge clk)
    layer_q <= net_105 ;
  always @(posedge clk)
    left_q <= net_106 ;
  always @(posedge clk)
    right_q <= net_107 ;
  always @(posedge clk)
    net_left_d1_q <= { net_23 , left_q[15:0] };
  always @(posedge clk)
    net_left_d2_q <= net_left_d1_q;
  always @(posedge clk)
    net_adding_d1_q <= net_108 ;
  always @(posedge clk)
    net_adding_d2_q <= net_109 ;
  always @(posedge clk)
    net_adding_d3_q <= net_110 ;
  always @(posedge clk)
    net_first_d1_q <= net_26 ;
  always @(posedge clk)
    net_first_d2_q <= net_first_d1_q;
  always @(posedge clk)
    net_first_d3_q <= net_first_d2_q;
  always @(posedge clk)
    term_q <= net_27 ;
  always @(posedge clk)
    net_negative_q <= total_q[34];
  always @(posedge clk)
    net_positive_q <= net_31 ;
  always @(posedge clk)
    total_q <= net_111 ;
  always @(posedge clk)
    net_nonzero_q <= net_112 ;
  always @(posedge clk)
    scaled_0_d1_q <= net_40 ;
  always @(posedge clk)
    scaled_1_d1_q <= net_42 ;
  always @(posedge clk)
    scaled_2_d1_q <= net_44 ;
  always @(posedge clk)
    scaled_3_d1_q <= net_46 ;
  always @(posedge clk)
    scaled_4_d1_q <= net_48 ;
  always @(posedge clk)
    scaled_5_d1_q <= net_50 ;
  always @(posedge clk)
    \$signal$42  <= net_113 ;
  always @(posedge clk)
    change_q <= net_114 ;
  always @(posedge clk)
    size_q <= net_115 ;
  always @(posedge clk)
    steady_q <= net_116 ;
  always @(posedge clk)
    later_q <= net_117 ;
  always @(posedge clk)
    step_before_q <= net_58 ;
  always @(posedge clk)
    from_second_q <= net_59 ;
  always @(posedge clk)
    converged_q <= net_118 ;
  always @(posedge clk)
    passed_q <= net_119 ;
  always @(posedge clk)
    negative_q <= net_120 ;
  always @(posedge clk)
    crossed_q <= net_121 ;
  always @(posedge clk)
    crossing_0_q <= net_122 ;
  always @(posedge clk)
    crossing_1_q <= net_123 ;
  always @(posedge clk)
    crossing_2_q <= net_124 ;
  \ska_core.observer.product$72  \product$72  (
    .clk(clk),
    .\port$1117$0 (right_q[15:0]),
    .\port$519$0 (net_88 ),
    .product(product),
    .rst(rst)
  );
  always @* begin
    if (unused_3_) begin end
    crossing = 21'h000000;
    casez (layer_q)
      2'h0:
          crossing = crossing_0_q;
      2'h1:
          crossing = crossing_1_q;
      2'h2:
          crossing = crossing_2_q;
      default: ;
    endcase
  end
  always @* begin
    if (unused_3_) begin end
    net_95  = z_dd_q;
    if (net_2 ) begin
      net_95  = record_value[44:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_96  = dz_dz_q;
    if (net_4 ) begin
      net_96  = record_value[45:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_97  = dz_d_q;
    if (net_6 ) begin
      net_97  = record_value[45:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_98  = dz_zp_q;
    if (net_8 ) begin
      net_98  = record_value;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_99  = net_10 ;
    if (rst) begin
      net_99  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_100  = \$signal$13 ;
    if (restart) begin
      net_100  = enable;
    end
    if (rst) begin
      net_100  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_101  = shift_q;
    if (restart) begin
      net_101  = shift;
    end
    if (rst) begin
      net_101  = 6'h00;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_102  = 1'h0;
    if (net_12 ) begin
    end else if (\$signal ) begin
      if (done_q) begin
        net_102  = 1'h1;
      end
    end
    if (rst) begin
      net_102  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_103  = \$signal ;
    if (net_12 ) begin
      net_103  = 1'h1;
    end else if (\$signal ) begin
      if (done_q) begin
        net_103  = 1'h0;
      end
    end
    if (rst) begin
      net_103  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_104  = count_q;
    if (net_12 ) begin
      net_104  = 4'h0;
    end else if (\$signal ) begin
      net_104  = net_13 [3:0];
    end
    if (rst) begin
      net_104  = 4'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_105  = layer_q;
    if (net_12 ) begin
      net_105  = record_layer;
    end
    if (rst) begin
      net_105  = 2'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_106  = left_q;
    if (net_15 ) begin
      net_106  = net_18 [95:0];
    end else if (net_17 ) begin
      net_106  = net_20 ;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_107  = right_q;
    if (net_15 ) begin
      net_107  = { {20{net_19 [75]}}, net_19  };
    end else if (net_17 ) begin
      net_107  = net_21 ;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_108  = net_25 ;
    if (rst) begin
      net_108  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_109  = net_adding_d1_q;
    if (rst) begin
      net_109  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_110  = net_adding_d2_q;
    if (rst) begin
      net_110  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_111  = total_q;
    if (net_adding_d3_q) begin
      net_111  = net_34 [34:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_112  = net_nonzero_q;
    if (net_adding_d3_q) begin
      net_112  = net_38 ;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_113  = net_51 ;
    if (rst) begin
      net_113  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_114  = net_52 ;
    if (rst) begin
      net_114  = 47'h000000000000;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_115  = net_55 [46:0];
    if (rst) begin
      net_115  = 47'h000000000000;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_116  = net_56 ;
    if (rst) begin
      net_116  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_117  = net_57 ;
    if (rst) begin
      net_117  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_118  = converged_q;
    if (net_61 ) begin
      net_118 [0] = net_62 ;
    end
    if (net_70 ) begin
      net_118 [1] = net_71 ;
    end
    if (net_79 ) begin
      net_118 [2] = net_80 ;
    end
    if (restart) begin
      net_118  = 3'h0;
    end
    if (rst) begin
      net_118  = 3'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_119  = passed_q;
    if (net_61 ) begin
      if (net_63 ) begin
        net_119 [0] = 1'h1;
      end
    end
    if (net_70 ) begin
      if (net_72 ) begin
        net_119 [1] = 1'h1;
      end
    end
    if (net_79 ) begin
      if (net_81 ) begin
        net_119 [2] = 1'h1;
      end
    end
    if (restart) begin
      net_119  = 3'h0;
    end
    if (rst) begin
      net_119  = 3'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_120  = negative_q;
    if (net_61 ) begin
      if (net_64 ) begin
        net_120 [0] = 1'h1;
      end
    end
    if (net_70 ) begin
      if (net_73 ) begin
        net_120 [1] = 1'h1;
      end
    end
    if (net_79 ) begin
      if (net_82 ) begin
        net_120 [2] = 1'h1;
      end
    end
    if (restart) begin
      net_120  = 3'h0;
    end
    if (rst) begin
      net_120  = 3'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_121  = crossed_q;
    if (net_61 ) begin
      if (net_68 ) begin
        net_121 [0] = 1'h1;
      end
    end
    if (net_70 ) begin
      if (net_77 ) begin
        net_121 [1] = 1'h1;
      end
    end
    if (net_79 ) begin
      if (net_86 ) begin
        net_121 [2] = 1'h1;
      end
    end
    if (restart) begin
      net_121  = 3'h0;
    end
    if (rst) begin
      net_121  = 3'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_122  = crossing_0_q;
    if (net_61 ) begin
      if (net_68 ) begin
        net_122  = step_before_q;
      end
    end
    if (restart) begin
      net_122  = 21'h1fffff;
    end
    if (rst) begin
      net_122  = 21'h000000;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_123  = crossing_1_q;
    if (net_70 ) begin
      if (net_77 ) begin
        net_123  = step_before_q;
      end
    end
    if (restart) begin
      net_123  = 21'h1fffff;
    end
    if (rst) begin
      net_123  = 21'h000000;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_124  = crossing_2_q;
    if (net_79 ) begin
      if (net_86 ) begin
        net_124  = step_before_q;
      end
    end
    if (restart) begin
      net_124  = 21'h1fffff;
    end
    if (rst) begin
      net_124  = 21'h000000;
    end
  end
  assign a = { net_88 , right_q[15:0] };
  assign b = 16'hb8aa;
  assign \$signature__addr  = layer_q;
  assign write_port__addr = layer_q;
  assign write_port__data = z_dd_q;
  assign \$signature__addr$65  = layer_q;
  assign \write_port__addr$66  = layer_q;
  assign \write_port__data$67  = dz_dz_q;
  assign \write_port__en$68  = done_q;
  assign layer = layer_q;
  assign net_18  = { {20{dz_d_q[45]}}, dz_d_q, 43'h00000000000 };
  assign net_19  = { dz_zp_q[74], dz_zp_q };
  assign net_20  = { {16{left_q[95]}}, left_q[95:16] };
  assign net_21  = { {16{right_q[95]}}, right_q[95:16] };
  assign net_33  = { {16{net_32 [34]}}, net_32 [34:16] };
  assign net_39  = { dz_dz_q[45], dz_dz_q[45:1] };
  assign net_41  = { {2{scaled_0_d1_q[45]}}, scaled_0_d1_q[45:2] };
  assign net_43  = { {4{scaled_1_d1_q[45]}}, scaled_1_d1_q[45:4] };
  assign net_45  = { {8{scaled_2_d1_q[45]}}, scaled_2_d1_q[45:8] };
  assign net_47  = { {16{scaled_3_d1_q[45]}}, scaled_3_d1_q[45:16] };
  assign net_49  = { {32{scaled_4_d1_q[45]}}, scaled_4_d1_q[45:32] };
endmodule

module \ska_core.observer.product$72 (rst, \port$519$0 , product, \port$1117$0 , clk);
  wire [32:0] net_1 ;
  wire [33:0] net_2 ;
  wire [16:0] a;
  reg [16:0] a_q;
  initial a_q = 17'h00000;
  wire [15:0] b;
  reg [15:0] b_q;
  initial b_q = 16'h0000;
  input clk;
  wire clk;
  reg [32:0] partial_0_0_q;
  initial partial_0_0_q = 33'h000000000;
  input [15:0] \port$1117$0 ;
  wire [15:0] \port$1117$0 ;
  input \port$519$0 ;
  wire \port$519$0 ;
  output [32:0] product;
  wire [32:0] product;
  input rst;
  wire rst;
  assign net_1  = $signed(a_q) * $signed({ 1'h0, b_q });
  always @(posedge clk)
    a_q <= { \port$519$0 , \port$1117$0  };
  always @(posedge clk)
    b_q <= 16'hb8aa;
  always @(posedge clk)
    partial_0_0_q <= net_1 ;
  assign a = { \port$519$0 , \port$1117$0  };
  assign b = 16'hb8aa;
  assign product = net_2 [32:0];
  assign net_2  = { partial_0_0_q[32], partial_0_0_q };
endmodule

module \ska_core.sequencer (resume, abort_run, samples, steps, c_mantissa, c_shift, seed, pause, clk, rst, busy, stop, config_q, update_samples, cut_w, cut_b, done, begin_q, accepted, cycles, _error_q
, _layer_q, _step_q, first_step, run_samples, mantissa, stall_cycles, stopped, slot_q, collect, \end , paused, start);
  reg unused_4_;
  initial unused_4_ = 0;
  wire net_1 ;
  wire [9:0] net_10 ;
  wire net_100 ;
  wire net_101 ;
  wire net_102 ;
  wire net_103 ;
  wire net_104 ;
  wire net_105 ;
  wire net_106 ;
  wire net_107 ;
  wire net_108 ;
  reg [8:0] net_109 ;
  wire [9:0] net_11 ;
  reg [19:0] net_110 ;
  reg [5:0] net_111 ;
  reg [17:0] net_112 ;
  reg [31:0] net_113 ;
  reg net_114 ;
  reg [2:0] net_115 ;
  reg [104:0] net_116 ;
  reg [8:0] net_117 ;
  reg [8:0] net_118 ;
  reg [8:0] net_119 ;
  wire net_12 ;
  reg [8:0] net_120 ;
  reg [5:0] net_121 ;
  reg [5:0] net_122 ;
  reg net_123 ;
  reg net_124 ;
  reg net_125 ;
  reg net_126 ;
  reg [8:0] net_127 ;
  reg net_128 ;
  reg net_129 ;
  wire [9:0] net_13 ;
  reg net_130 ;
  reg net_131 ;
  reg net_132 ;
  reg [19:0] net_133 ;
  reg [47:0] net_134 ;
  reg [2:0] net_135 ;
  reg net_136 ;
  reg [1:0] net_137 ;
  reg [19:0] net_138 ;
  reg net_139 ;
  wire [9:0] net_14 ;
  reg net_140 ;
  reg [19:0] net_141 ;
  reg [5:0] net_142 ;
  reg [8:0] net_143 ;
  reg [17:0] net_144 ;
  reg [31:0] net_145 ;
  reg [47:0] net_146 ;
  reg net_147 ;
  reg [2:0] net_148 ;
  reg net_149 ;
  wire [9:0] net_15 ;
  reg [84:0] net_150 ;
  reg [8:0] net_151 ;
  reg [2:0] net_152 ;
  reg [1:0] net_153 ;
  reg net_154 ;
  reg net_155 ;
  reg net_156 ;
  reg [19:0] net_157 ;
  reg [1:0] net_158 ;
  wire net_16 ;
  wire [9:0] net_17 ;
  wire [9:0] net_18 ;
  wire [10:0] net_19 ;
  wire net_2 ;
  wire [9:0] net_20 ;
  wire [7:0] net_21 ;
  wire [7:0] net_22 ;
  wire [3:0] net_23 ;
  wire net_24 ;
  wire [2:0] net_25 ;
  wire net_26 ;
  wire [9:0] net_27 ;
  wire [20:0] net_28 ;
  wire [48:0] net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire [2:0] net_35 ;
  wire net_36 ;
  wire net_37 ;
  wire [10:0] net_38 ;
  wire [13:0] net_39 ;
  wire net_4 ;
  wire [10:0] net_40 ;
  wire [13:0] net_41 ;
  wire [8:0] net_42 ;
  wire [8:0] net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire net_47 ;
  wire net_48 ;
  wire net_49 ;
  wire net_5 ;
  wire [3:0] net_50 ;
  wire [13:0] net_51 ;
  wire [9:0] net_52 ;
  wire [16:0] net_53 ;
  wire net_54 ;
  wire net_55 ;
  wire net_56 ;
  wire net_57 ;
  wire net_58 ;
  wire [10:0] net_59 ;
  wire net_6 ;
  wire [13:0] net_60 ;
  wire [10:0] net_61 ;
  wire [13:0] net_62 ;
  wire [9:0] net_63 ;
  wire [9:0] net_64 ;
  wire [11:0] net_65 ;
  wire [13:0] net_66 ;
  wire [3:0] net_67 ;
  wire [16:0] net_68 ;
  wire [2:0] net_69 ;
  wire net_7 ;
  wire net_70 ;
  wire net_71 ;
  wire net_72 ;
  wire net_73 ;
  wire [20:0] net_74 ;
  wire net_75 ;
  wire net_76 ;
  wire net_77 ;
  wire net_78 ;
  wire net_79 ;
  reg [104:0] net_8 ;
  wire net_80 ;
  wire net_81 ;
  wire net_82 ;
  wire [48:0] net_83 ;
  wire net_84 ;
  wire [20:0] net_85 ;
  wire net_86 ;
  wire [2:0] net_87 ;
  wire [2:0] net_88 ;
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
  reg _abort_q;
  initial _abort_q = 1'h0;
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
  reg [8:0] _left_q;
  initial _left_q = 9'h000;
  reg _parity_q;
  initial _parity_q = 1'h0;
  reg _running;
  reg [5:0] _shift_q;
  initial _shift_q = 6'h00;
  reg _slot_on;
  output [19:0] _step_q;
  reg [19:0] _step_q;
  initial _step_q = 20'h00000;
  reg [19:0] _steps_q;
  initial _steps_q = 20'h00000;
  input abort_run;
  wire abort_run;
  output accepted;
  reg accepted;
  initial accepted = 1'h0;
  (* init = 1'h0 *)
  wire \begin ;
  output begin_q;
  reg begin_q;
  initial begin_q = 1'h0;
  reg begun_q;
  initial begun_q = 1'h0;
  output busy;
  wire busy;
  reg busy_q;
  initial busy_q = 1'h0;
  input [17:0] c_mantissa;
  wire [17:0] c_mantissa;
  reg [17:0] c_mantissa_wanted_q;
  initial c_mantissa_wanted_q = 18'h00000;
  input [5:0] c_shift;
  wire [5:0] c_shift;
  reg [5:0] c_shift_wanted_q;
  initial c_shift_wanted_q = 6'h00;
  input clk;
  wire clk;
  output collect;
  reg collect;
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
  output [5:0] cut_b;
  reg [5:0] cut_b;
  initial cut_b = 6'h00;
  output [5:0] cut_w;
  reg [5:0] cut_w;
  initial cut_w = 6'h00;
  output [47:0] cycles;
  reg [47:0] cycles;
  initial cycles = 48'h000000000000;
  output done;
  reg done;
  initial done = 1'h0;
  reg done_early_q;
  initial done_early_q = 1'h0;
  output \end ;
  reg \end ;
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
  output first_step;
  reg first_step;
  initial first_step = 1'h0;
  reg [8:0] forward_length_q;
  initial forward_length_q = 9'h000;
  reg [2:0] input_tile_q;
  initial input_tile_q = 3'h0;
  reg [1:0] key_layer;
  initial key_layer = 2'h0;
  reg [19:0] key_step;
  initial key_step = 20'h00000;
  wire keys_ready;
  reg [8:0] last_length_q;
  initial last_length_q = 9'h000;
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
  reg layer_end;
  (* init = 2'h0 *)
  wire [1:0] layer_number;
  output [17:0] mantissa;
  reg [17:0] mantissa;
  initial mantissa = 18'h00000;
  reg next_input_is_last_q;
  initial next_input_is_last_q = 1'h0;
  reg next_output_is_last_q;
  initial next_output_is_last_q = 1'h0;
  reg [19:0] next_step_q;
  initial next_step_q = 20'h00000;
  reg [1:0] output_tile_q;
  initial output_tile_q = 2'h0;
  input pause;
  wire pause;
  output paused;
  reg paused;
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
  reg [2:0] problem_q;
  initial problem_q = 3'h0;
  input resume;
  wire resume;
  input rst;
  wire rst;
  output [8:0] run_samples;
  reg [8:0] run_samples;
  initial run_samples = 9'h000;
  reg [31:0] run_seed;
  initial run_seed = 32'd0;
  input [8:0] samples;
  wire [8:0] samples;
  reg [8:0] samples_wanted_q;
  initial samples_wanted_q = 9'h000;
  input [31:0] seed;
  wire [31:0] seed;
  reg [31:0] seed_wanted_q;
  initial seed_wanted_q = 32'd0;
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
  output [47:0] stall_cycles;
  reg [47:0] stall_cycles;
  initial stall_cycles = 48'h000000000000;
  input start;
  wire start;
  reg start_q;
  initial start_q = 1'h0;
  reg [2:0] state_state;
  initial state_state = 3'h0;
  reg step_end;
  input [19:0] steps;
  wire [19:0] steps;
  (* init = 20'h00000 *)
  wire [19:0] steps_done;
  reg [19:0] steps_wanted_q;
  initial steps_wanted_q = 20'h00000;
  input stop;
  wire stop;
  output stopped;
  reg stopped;
  initial stopped = 1'h0;
  reg stopping_q;
  initial stopping_q = 1'h0;
  reg swap;
  reg [8:0] update_length_q;
  initial update_length_q = 9'h000;
  output [8:0] update_samples;
  reg [8:0] update_samples;
  initial update_samples = 9'h000;
  reg [8:0] w_first_q;
  initial w_first_q = 9'h000;
  assign net_1  = samples < 2'h2;
  assign net_2  = samples > 9'h100;
  assign net_3  = net_1  | net_2 ;
  assign net_4  = ~| steps;
  assign net_5  = c_shift < 4'h8;
  assign net_6  = c_shift > 6'h36;
  assign net_7  = net_5  | net_6 ;
  assign net_9  = run_samples > 3'h7;
  assign net_10  = run_samples - 1'h0;
  assign net_11  = net_9  ? net_10  : 10'h007;
  assign net_12  = run_samples > 4'hd;
  assign net_13  = run_samples - 2'h2;
  assign net_14  = net_12  ? net_13  : 10'h00b;
  assign net_15  = run_samples + 6'h3d;
  assign net_16  = run_samples > 6'h3f;
  assign net_17  = run_samples - 2'h2;
  assign net_18  = net_16  ? net_17  : 10'h03d;
  assign net_19  = first_step ? { 1'h0, net_15  } : { net_18 [9], net_18  };
  assign net_20  = update_samples + 3'h6;
  assign net_21  = $signed({ 1'h0, _shift_q }) + $signed(config_q[104:100]);
  assign net_22  = _shift_q + 8'hf8;
  assign net_23  = input_tile_q + 1'h1;
  assign net_24  = net_23  == config_q[2:0];
  assign net_25  = output_tile_q + 1'h1;
  assign net_26  = net_25  == config_q[4:3];
  assign net_27  = _left_q - 1'h1;
  assign net_28  = _step_q + 1'h1;
  assign net_29  = cycles + 1'h1;
  assign net_30  = ~| problem_q;
  assign net_31  = ~| _left_q;
  assign net_32  = ~ collecting_q;
  assign net_33  = _layer_q == 2'h2;
  assign net_34  = net_33  | _abort_q;
  assign net_35  = _layer_q + 1'h1;
  assign net_36  = ~| config_q[2:0];
  assign net_37  = ~| config_q[4:3];
  assign net_38  = _parity_q ? config_q[73:63] : 11'h000;
  assign net_39  = config_q[62:50] + net_38 ;
  assign net_40  = _parity_q ? config_q[97:87] : 11'h000;
  assign net_41  = config_q[86:74] + net_40 ;
  assign net_42  = slot_q[2] ? last_length_q : forward_length_q;
  assign net_43  = slot_q[0] ? update_length_q : net_42 ;
  assign net_44  = ~ begin_q;
  assign net_45  = ~ _end_q;
  assign net_46  = net_44  & net_45 ;
  assign net_47  = _left_q == 1'h1;
  assign net_48  = net_46  & net_47 ;
  assign net_49  = ~ slot_q[2];
  assign net_50  = input_tile_q + 1'h1;
  assign net_51  = slot_q[16:4] + 9'h100;
  assign net_52  = slot_q[38:30] + 4'h8;
  assign net_53  = slot_q[68:53] + 4'h8;
  assign net_54  = ~| config_q[2:0];
  assign net_55  = ~ slot_q[0];
  assign net_56  = ~ first_step;
  assign net_57  = net_55  & net_56 ;
  assign net_58  = ~ _parity_q;
  assign net_59  = _parity_q ? 11'h000 : config_q[73:63];
  assign net_60  = config_q[62:50] + net_59 ;
  assign net_61  = _parity_q ? config_q[73:63] : 11'h000;
  assign net_62  = config_q[62:50] + net_61 ;
  assign net_63  = w_first_q + config_q[35:29];
  assign net_64  = w_first_q + config_q[35:29];
  assign net_65  = slot_q[49:39] + 9'h100;
  assign net_66  = slot_q[29:17] + 9'h100;
  assign net_67  = slot_q[52:50] + 1'h1;
  assign net_68  = slot_q[84:69] + 4'h8;
  assign net_69  = output_tile_q + 1'h1;
  assign net_70  = layer_end | _abort_q;
  assign net_71  = next_step_q == _steps_q;
  assign net_72  = stop | net_71 ;
  assign net_73  = _abort_q | abort_run;
  assign net_74  = _step_q + 1'h1;
  assign net_75  = ~ _parity_q;
  assign net_76  = ~| problem_q;
  assign net_77  = ~ start_q;
  assign net_78  = resume & net_77 ;
  assign net_79  = ~ accepted;
  assign net_80  = net_78  & net_79 ;
  assign net_81  = ~ _slot_on;
  assign net_82  = _running & net_81 ;
  assign net_83  = stall_cycles + 1'h1;
  assign net_84  = _layer_q == 2'h2;
  assign net_85  = _step_q + net_84 ;
  assign net_86  = _layer_q == 2'h2;
  assign net_87  = _layer_q + 1'h1;
  assign net_88  = net_86  ? 3'h0 : net_87 ;
  assign net_89  = ~| problem_q;
  assign net_90  = start_q & net_89 ;
  assign net_91  = busy_q | net_90 ;
  assign net_92  = net_91  | accepted;
  assign busy = net_92  | begun_q;
  assign net_93  = _left_q == 6'h25;
  assign net_94  = collecting_q & net_93 ;
  assign net_95  = ~ slot_q[2];
  assign net_96  = ~ slot_q[0];
  assign net_97  = ~ first_step;
  assign net_98  = net_96  & net_97 ;
  assign net_99  = ~ accepted;
  assign net_100  = paused_q & net_99 ;
  assign net_101  = ~| state_state;
  assign net_102  = state_state == 1'h1;
  assign net_103  = state_state == 2'h2;
  assign net_104  = state_state == 2'h3;
  assign net_105  = state_state == 3'h4;
  assign net_106  = state_state == 3'h5;
  assign net_107  = state_state == 3'h6;
  assign net_108  = state_state == 3'h7;
  always @(posedge clk)
    samples_wanted_q <= net_109 ;
  always @(posedge clk)
    steps_wanted_q <= net_110 ;
  always @(posedge clk)
    c_shift_wanted_q <= net_111 ;
  always @(posedge clk)
    c_mantissa_wanted_q <= net_112 ;
  always @(posedge clk)
    seed_wanted_q <= net_113 ;
  always @(posedge clk)
    start_q <= net_114 ;
  always @(posedge clk)
    problem_q <= net_115 ;
  always @(posedge clk)
    config_q <= net_116 ;
  always @(posedge clk)
    update_samples <= net_117 ;
  always @(posedge clk)
    forward_length_q <= net_118 ;
  always @(posedge clk)
    last_length_q <= net_119 ;
  always @(posedge clk)
    update_length_q <= net_120 ;
  always @(posedge clk)
    cut_w <= net_121 ;
  always @(posedge clk)
    cut_b <= net_122 ;
  always @(posedge clk)
    next_input_is_last_q <= net_123 ;
  always @(posedge clk)
    next_output_is_last_q <= net_124 ;
  always @(posedge clk)
    done <= net_125 ;
  always @(posedge clk)
    done_early_q <= net_126 ;
  always @(posedge clk)
    _left_q <= net_127 ;
  always @(posedge clk)
    begin_q <= net_128 ;
  always @(posedge clk)
    busy_q <= net_129 ;
  always @(posedge clk)
    begun_q <= net_130 ;
  always @(posedge clk)
    accepted <= net_131 ;
  always @(posedge clk)
    paused_q <= net_132 ;
  always @(posedge clk)
    next_step_q <= net_133 ;
  always @(posedge clk)
    cycles <= net_134 ;
  always @(posedge clk)
    _error_q <= net_135 ;
  always @(posedge clk)
    _abort_q <= net_136 ;
  always @(posedge clk)
    _layer_q <= net_137 ;
  always @(posedge clk)
    _step_q <= net_138 ;
  always @(posedge clk)
    first_step <= net_139 ;
  always @(posedge clk)
    _parity_q <= net_140 ;
  always @(posedge clk)
    _steps_q <= net_141 ;
  always @(posedge clk)
    _shift_q <= net_142 ;
  always @(posedge clk)
    run_samples <= net_143 ;
  always @(posedge clk)
    mantissa <= net_144 ;
  always @(posedge clk)
    run_seed <= net_145 ;
  always @(posedge clk)
    stall_cycles <= net_146 ;
  always @(posedge clk)
    stopped <= net_147 ;
  always @(posedge clk)
    state_state <= net_148 ;
  always @(posedge clk)
    collecting_q <= net_149 ;
  always @(posedge clk)
    slot_q <= net_150 ;
  always @(posedge clk)
    w_first_q <= net_151 ;
  always @(posedge clk)
    input_tile_q <= net_152 ;
  always @(posedge clk)
    output_tile_q <= net_153 ;
  always @(posedge clk)
    _end_q <= net_154 ;
  always @(posedge clk)
    ending_q <= net_155 ;
  always @(posedge clk)
    stopping_q <= net_156 ;
  always @(posedge clk)
    key_step <= net_157 ;
  always @(posedge clk)
    key_layer <= net_158 ;
  always @* begin
    if (unused_4_) begin end
    net_8  = 105'h000000000000000000000000000;
    casez (_layer_q)
      2'h0:
          net_8  = 105'h1fe00200000000000080008111f;
      2'h1:
          net_8  = 105'h08500400200200200441004110b;
      2'h2:
          net_8  = 105'h080000001004003006214020509;
      default: ;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    net_109  = samples_wanted_q;
    if (start) begin
      net_109  = samples;
    end
    if (rst) begin
      net_109  = 9'h000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_110  = steps_wanted_q;
    if (start) begin
      net_110  = steps;
    end
    if (rst) begin
      net_110  = 20'h00000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_111  = c_shift_wanted_q;
    if (start) begin
      net_111  = c_shift;
    end
    if (rst) begin
      net_111  = 6'h00;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_112  = c_mantissa_wanted_q;
    if (start) begin
      net_112  = c_mantissa;
    end
    if (rst) begin
      net_112  = 18'h00000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_113  = seed_wanted_q;
    if (start) begin
      net_113  = seed;
    end
    if (rst) begin
      net_113  = 32'd0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_114  = start;
    if (rst) begin
      net_114  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_115  = 3'h0;
    if (net_3 ) begin
      net_115  = 3'h1;
    end else if (net_4 ) begin
      net_115  = 3'h2;
    end else if (net_7 ) begin
      net_115  = 3'h3;
    end
    if (rst) begin
      net_115  = 3'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_116  = net_8 ;
    if (rst) begin
      net_116  = 105'h000000000000000000000000000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_117  = net_11 [8:0];
    if (rst) begin
      net_117  = 9'h000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_118  = net_14 [8:0];
    if (rst) begin
      net_118  = 9'h000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_119  = net_19 [8:0];
    if (rst) begin
      net_119  = 9'h000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_120  = net_20 [8:0];
    if (rst) begin
      net_120  = 9'h000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_121  = net_21 [5:0];
    if (rst) begin
      net_121  = 6'h00;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_122  = net_22 [5:0];
    if (rst) begin
      net_122  = 6'h00;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_123  = net_24 ;
    if (rst) begin
      net_123  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_124  = net_26 ;
    if (rst) begin
      net_124  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_125  = done_early_q;
    if (rst) begin
      net_125  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_126  = 1'h0;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          (* full_case = 32'd1 *)
          if (net_73 ) begin
            net_126  = 1'h1;
          end else begin
            if (ending_q) begin
              net_126  = 1'h1;
            end
          end
      3'h7:
          if (abort_run) begin
            net_126  = 1'h1;
          end
      default: ;
    endcase
    if (rst) begin
      net_126  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_127  = net_27 [8:0];
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_127  = 9'h06c;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
        begin
          if (begin_q) begin
            net_127  = net_43 ;
          end
          if (_end_q) begin
            if (net_70 ) begin
              net_127  = 9'h06c;
            end
          end
        end
      3'h3:
          /* empty */;
      3'h6:
          /* empty */;
      3'h7:
          if (accepted) begin
            net_127  = 9'h06c;
          end
      default: ;
    endcase
    if (rst) begin
      net_127  = 9'h000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_128  = 1'h0;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          net_128  = 1'h1;
      3'h5:
          if (_end_q) begin
            (* full_case = 32'd1 *)
            if (net_70 ) begin
            end else begin
              net_128  = 1'h1;
            end
          end
      default: ;
    endcase
    if (rst) begin
      net_128  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_129  = _running;
    if (rst) begin
      net_129  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_130  = accepted;
    if (rst) begin
      net_130  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_131  = 1'h0;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (start_q) begin
            net_131  = net_30 ;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          /* empty */;
      3'h7:
          if (start_q) begin
            net_131  = net_76 ;
          end
      default: ;
    endcase
    if (rst) begin
      net_131  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_132  = 1'h0;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          /* empty */;
      3'h7:
          net_132  = 1'h1;
      default: ;
    endcase
    if (rst) begin
      net_132  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_133  = net_28 [19:0];
    if (rst) begin
      net_133  = 20'h00000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_134  = cycles;
    if (_running) begin
      net_134  = net_29 [47:0];
    end
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_134  = 48'h000000000000;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          /* empty */;
      3'h7:
          if (accepted) begin
            net_134  = 48'h000000000000;
          end
      default: ;
    endcase
    if (rst) begin
      net_134  = 48'h000000000000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_135  = _error_q;
    if (_running) begin
      if (start_q) begin
        net_135  = 3'h4;
      end
    end
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (start_q) begin
            net_135  = problem_q;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          if (net_73 ) begin
            net_135  = 3'h5;
          end
      3'h7:
        begin
          if (start_q) begin
            net_135  = problem_q;
          end
          if (abort_run) begin
            net_135  = 3'h5;
          end
        end
      default: ;
    endcase
    if (rst) begin
      net_135  = 3'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_136  = _abort_q;
    if (_running) begin
      if (abort_run) begin
        net_136  = 1'h1;
      end
    end
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_136  = 1'h0;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          /* empty */;
      3'h7:
          if (accepted) begin
            net_136  = 1'h0;
          end
      default: ;
    endcase
    if (rst) begin
      net_136  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_137  = _layer_q;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_137  = 2'h0;
          end
      3'h1:
          if (net_31 ) begin
            (* full_case = 32'd1 *)
            if (net_32 ) begin
            end else if (net_34 ) begin
              net_137  = 2'h0;
            end else begin
              net_137  = net_35 [1:0];
            end
          end
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          /* empty */;
      3'h7:
          if (accepted) begin
            net_137  = 2'h0;
          end
      default: ;
    endcase
    if (rst) begin
      net_137  = 2'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_138  = _step_q;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_138  = 20'h00000;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          (* full_case = 32'd1 *)
          if (net_73 ) begin
          end else begin
            net_138  = net_74 [19:0];
          end
      3'h7:
          if (accepted) begin
            net_138  = 20'h00000;
          end
      default: ;
    endcase
    if (rst) begin
      net_138  = 20'h00000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_139  = first_step;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_139  = 1'h1;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          (* full_case = 32'd1 *)
          if (net_73 ) begin
          end else begin
            net_139  = 1'h0;
          end
      3'h7:
          if (accepted) begin
            net_139  = 1'h1;
          end
      default: ;
    endcase
    if (rst) begin
      net_139  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_140  = _parity_q;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_140  = 1'h0;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          (* full_case = 32'd1 *)
          if (net_73 ) begin
          end else begin
            net_140  = net_75 ;
          end
      3'h7:
          if (accepted) begin
            net_140  = 1'h0;
          end
      default: ;
    endcase
    if (rst) begin
      net_140  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_141  = _steps_q;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_141  = steps_wanted_q;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          /* empty */;
      3'h7:
          if (accepted) begin
            net_141  = steps_wanted_q;
          end
      default: ;
    endcase
    if (rst) begin
      net_141  = 20'h00000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_142  = _shift_q;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_142  = c_shift_wanted_q;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          /* empty */;
      3'h7:
          if (accepted) begin
            net_142  = c_shift_wanted_q;
          end
      default: ;
    endcase
    if (rst) begin
      net_142  = 6'h00;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_143  = run_samples;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_143  = samples_wanted_q;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          /* empty */;
      3'h7:
          if (accepted) begin
            net_143  = samples_wanted_q;
          end
      default: ;
    endcase
    if (rst) begin
      net_143  = 9'h000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_144  = mantissa;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_144  = c_mantissa_wanted_q;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          /* empty */;
      3'h7:
          if (accepted) begin
            net_144  = c_mantissa_wanted_q;
          end
      default: ;
    endcase
    if (rst) begin
      net_144  = 18'h00000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_145  = run_seed;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_145  = seed_wanted_q;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          /* empty */;
      3'h7:
          if (accepted) begin
            net_145  = seed_wanted_q;
          end
      default: ;
    endcase
    if (rst) begin
      net_145  = 32'd0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_146  = stall_cycles;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_146  = 48'h000000000000;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          /* empty */;
      3'h7:
          if (accepted) begin
            net_146  = 48'h000000000000;
          end
      default: ;
    endcase
    if (net_82 ) begin
      net_146  = net_83 [47:0];
    end
    if (rst) begin
      net_146  = 48'h000000000000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_147  = stopped;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_147  = 1'h0;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          (* full_case = 32'd1 *)
          if (net_73 ) begin
          end else begin
            if (ending_q) begin
              net_147  = stopping_q;
            end
          end
      3'h7:
          if (accepted) begin
            net_147  = 1'h0;
          end
      default: ;
    endcase
    if (rst) begin
      net_147  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_148  = state_state;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_148  = 3'h1;
          end
      3'h1:
          if (net_31 ) begin
            (* full_case = 32'd1 *)
            if (net_32 ) begin
              net_148  = 3'h2;
            end else if (net_34 ) begin
              net_148  = 3'h3;
            end else begin
              net_148  = 3'h2;
            end
          end
      3'h2:
          net_148  = 3'h4;
      3'h4:
          net_148  = 3'h5;
      3'h5:
          if (_end_q) begin
            if (net_70 ) begin
              net_148  = 3'h1;
            end
          end
      3'h3:
          net_148  = 3'h6;
      3'h6:
          (* full_case = 32'd1 *)
          if (net_73 ) begin
            net_148  = 3'h0;
          end else begin
            (* full_case = 32'd1 *)
            if (ending_q) begin
              net_148  = 3'h0;
            end else if (pause) begin
              net_148  = 3'h7;
            end else begin
              net_148  = 3'h2;
            end
          end
      3'h7:
        begin
          if (accepted) begin
            net_148  = 3'h1;
          end
          if (abort_run) begin
            net_148  = 3'h0;
          end else if (net_80 ) begin
            net_148  = 3'h2;
          end
        end
      default: ;
    endcase
    if (rst) begin
      net_148  = 3'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_149  = collecting_q;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          if (net_31 ) begin
            net_149  = 1'h1;
          end
      default: ;
    endcase
    if (accepted) begin
      net_149  = 1'h0;
    end
    if (rst) begin
      net_149  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_150  = slot_q;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
        begin
          net_150 [0] = 1'h0;
          net_150 [1] = 1'h1;
          net_150 [2] = net_36 ;
          net_150 [3] = net_37 ;
          net_150 [16:4] = net_39 [12:0];
          net_150 [38:30] = config_q[28:20];
          net_150 [49:39] = config_q[49:39];
          net_150 [29:17] = net_41 [12:0];
          net_150 [52:50] = config_q[38:36];
          net_150 [68:53] = 16'h0000;
          net_150 [84:69] = 16'h0000;
        end
      3'h5:
          if (_end_q) begin
            (* full_case = 32'd1 *)
            if (net_49 ) begin
              net_150 [1] = 1'h0;
              net_150 [2] = next_input_is_last_q;
              net_150 [16:4] = net_51 [12:0];
              net_150 [38:30] = net_52 [8:0];
              net_150 [68:53] = net_53 [15:0];
            end else begin
              net_150 [68:53] = 16'h0000;
              net_150 [1] = 1'h1;
              net_150 [2] = net_54 ;
              (* full_case = 32'd1 *)
              if (net_57 ) begin
                net_150 [0] = 1'h1;
                net_150 [16:4] = net_60 [12:0];
                net_150 [38:30] = w_first_q;
              end else begin
                net_150 [0] = 1'h0;
                net_150 [16:4] = net_62 [12:0];
                net_150 [38:30] = net_63 [8:0];
                net_150 [49:39] = net_65 [10:0];
                net_150 [29:17] = net_66 [12:0];
                net_150 [52:50] = net_67 [2:0];
                net_150 [84:69] = net_68 [15:0];
                net_150 [3] = next_output_is_last_q;
              end
            end
          end
      default: ;
    endcase
    if (rst) begin
      net_150  = 85'h0000000000000000000000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_151  = w_first_q;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          net_151  = config_q[28:20];
      3'h5:
          if (_end_q) begin
            (* full_case = 32'd1 *)
            if (net_49 ) begin
            end else begin
              (* full_case = 32'd1 *)
              if (net_57 ) begin
              end else begin
                net_151  = net_64 [8:0];
              end
            end
          end
      default: ;
    endcase
    if (rst) begin
      net_151  = 9'h000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_152  = input_tile_q;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          net_152  = 3'h0;
      3'h5:
          if (_end_q) begin
            (* full_case = 32'd1 *)
            if (net_49 ) begin
              net_152  = net_50 [2:0];
            end else begin
              net_152  = 3'h0;
            end
          end
      default: ;
    endcase
    if (rst) begin
      net_152  = 3'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_153  = output_tile_q;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          net_153  = 2'h0;
      3'h5:
          if (_end_q) begin
            (* full_case = 32'd1 *)
            if (net_49 ) begin
            end else begin
              (* full_case = 32'd1 *)
              if (net_57 ) begin
              end else begin
                net_153  = net_69 [1:0];
              end
            end
          end
      default: ;
    endcase
    if (rst) begin
      net_153  = 2'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_154  = _end_q;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          net_154  = net_48 ;
      default: ;
    endcase
    if (rst) begin
      net_154  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_155  = ending_q;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          net_155  = net_72 ;
      default: ;
    endcase
    if (rst) begin
      net_155  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_156  = stopping_q;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          net_156  = stop;
      default: ;
    endcase
    if (rst) begin
      net_156  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_157  = key_step;
    if (accepted) begin
      net_157  = 20'h00000;
    end
    if (swap) begin
      net_157  = net_85 [19:0];
    end
    if (rst) begin
      net_157  = 20'h00000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_158  = key_layer;
    if (accepted) begin
      net_158  = 2'h0;
    end
    if (swap) begin
      net_158  = net_88 [1:0];
    end
    if (rst) begin
      net_158  = 2'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    _running = 1'h0;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          _running = 1'h1;
      3'h2:
          _running = 1'h1;
      3'h4:
          _running = 1'h1;
      3'h5:
          _running = 1'h1;
      3'h3:
          _running = 1'h1;
      3'h6:
          _running = 1'h1;
      default: ;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    collect = 1'h0;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          collect = net_94 ;
      default: ;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    swap = 1'h0;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          swap = 1'h1;
      default: ;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    _slot_on = 1'h0;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          _slot_on = 1'h1;
      default: ;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    \end  = 1'h0;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          if (_end_q) begin
            \end  = 1'h1;
          end
      default: ;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    layer_end = 1'h0;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          if (_end_q) begin
            (* full_case = 32'd1 *)
            if (net_95 ) begin
            end else begin
              (* full_case = 32'd1 *)
              if (net_98 ) begin
              end else begin
                layer_end = slot_q[3];
              end
            end
          end
      default: ;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    step_end = 1'h0;
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          step_end = 1'h1;
      default: ;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    paused = 1'h0;
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          /* empty */;
      3'h3:
          /* empty */;
      3'h6:
          /* empty */;
      3'h7:
          paused = net_100 ;
      default: ;
    endcase
  end
  assign keys_ready = 1'h1;
  assign slot = slot_q;
  assign layer = config_q;
  assign layer_number = _layer_q;
  assign error = _error_q;
  assign steps_done = _step_q;
  assign \begin  = begin_q;
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
endmodule
