/* verilator lint_off CMPCONST */
/* verilator lint_off DECLFILENAME */
/* verilator lint_off UNUSEDSIGNAL */
/* verilator lint_off WIDTHEXPAND */
module ska_processing_element(x_in, update_in, load_in, g_in, w_in, psum_lo_in, psum_hi_in, x_out, update_out, load_out, g_out, w_out, psum_lo_out, psum_hi_out, clk);
  reg unused_1_;
  initial unused_1_ = 0;
  wire [9:0] net_1 ;
  wire [11:0] net_2 ;
  wire [12:0] net_3 ;
  wire [13:0] net_4 ;
  wire [11:0] net_5 ;
  reg [9:0] net_6 ;
  wire [23:0] addend;
  reg [11:0] addend_hi_q;
  initial addend_hi_q = 12'h000;
  reg [9:0] b_q;
  initial b_q = 10'h000;
  reg carry_q;
  initial carry_q = 1'h0;
  input clk;
  wire clk;
  input [7:0] g_in;
  wire [7:0] g_in;
  output [7:0] g_out;
  reg [7:0] g_out;
  initial g_out = 8'h00;
  wire [12:0] lo;
  input load_in;
  wire load_in;
  output load_out;
  reg load_out;
  initial load_out = 1'h0;
  wire [31:0] multiplier_block_q;
  reg [17:0] product_q;
  initial product_q = 18'h00000;
  input [11:0] psum_hi_in;
  wire [11:0] psum_hi_in;
  output [11:0] psum_hi_out;
  reg [11:0] psum_hi_out;
  initial psum_hi_out = 12'h000;
  input [11:0] psum_lo_in;
  wire [11:0] psum_lo_in;
  output [11:0] psum_lo_out;
  reg [11:0] psum_lo_out;
  initial psum_lo_out = 12'h000;
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
  input [9:0] w_in;
  wire [9:0] w_in;
  output [9:0] w_out;
  reg [9:0] w_out;
  initial w_out = 10'h000;
  reg [9:0] w_q;
  initial w_q = 10'h000;
  input [7:0] x_in;
  wire [7:0] x_in;
  output [7:0] x_out;
  reg [7:0] x_out;
  initial x_out = 8'h00;
  assign net_4  = $signed(net_3 ) + $signed({ 1'h0, carry_q });
  assign net_5  = update_q4 ? psum_lo_out : psum_lo_in;
  assign lo = net_5  + product_q[11:0];
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
    b_q <= net_6 ;
  always @(posedge clk)
    product_q <= multiplier_block_q[17:0];
  always @(posedge clk)
    psum_lo_out <= lo[11:0];
  always @(posedge clk)
    carry_q <= lo[12];
  always @(posedge clk)
    addend_hi_q <= { {6{product_q[17]}}, product_q[17:12] };
  always @(posedge clk)
    psum_hi_out <= net_4 [11:0];
  assign net_1  = update_in ? { {2{g_in[7]}}, g_in } : w_in;
  assign net_2  = update_q5 ? psum_hi_out : psum_hi_in;
  assign net_3  = $signed(net_2 ) + $signed(addend_hi_q);
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
    if (unused_1_) begin end
    net_6  = b_q;
    if (load_in) begin
      net_6  = net_1 ;
    end
  end
  assign addend = { {6{product_q[17]}}, product_q };
endmodule

module ska_array_column(g, w, psum_in, x_in_0, update_in_0, load_in_0, psum_out, x_out_0, update_out_0, load_out_0, clk);
  wire [7:0] net_1 ;
  wire [9:0] net_2 ;
  input clk;
  wire clk;
  input [7:0] g;
  wire [7:0] g;
  input load_in_0;
  wire load_in_0;
  output load_out_0;
  wire load_out_0;
  wire [11:0] psum_hi_0;
  reg [11:0] psum_hi_in_q;
  initial psum_hi_in_q = 12'h000;
  input [23:0] psum_in;
  wire [23:0] psum_in;
  wire [11:0] psum_lo_0;
  reg [11:0] psum_lo_out_q;
  initial psum_lo_out_q = 12'h000;
  output [23:0] psum_out;
  wire [23:0] psum_out;
  input update_in_0;
  wire update_in_0;
  output update_out_0;
  wire update_out_0;
  input [9:0] w;
  wire [9:0] w;
  input [7:0] x_in_0;
  wire [7:0] x_in_0;
  output [7:0] x_out_0;
  wire [7:0] x_out_0;
  always @(posedge clk)
    psum_hi_in_q <= psum_in[23:12];
  always @(posedge clk)
    psum_lo_out_q <= psum_lo_0;
  ska_processing_element pe_0 (
    .clk(clk),
    .g_in(g),
    .g_out(net_1 ),
    .load_in(load_in_0),
    .load_out(load_out_0),
    .psum_hi_in(psum_hi_in_q),
    .psum_hi_out(psum_hi_0),
    .psum_lo_in(psum_in[11:0]),
    .psum_lo_out(psum_lo_0),
    .update_in(update_in_0),
    .update_out(update_out_0),
    .w_in(w),
    .w_out(net_2 ),
    .x_in(x_in_0),
    .x_out(x_out_0)
  );
  assign psum_out = { psum_hi_0, psum_lo_out_q };
endmodule

module ska_lane(settings_in, command_in, value_in, host_in, psum_out, clk, rst, reset_out, settings_out, command_out, value_out, host_out, x, update, load, g, w, psum_in, index);
  reg unused_1_;
  initial unused_1_ = 0;
  wire net_1 ;
  wire net_10 ;
  wire [9:0] net_100 ;
  wire [9:0] net_101 ;
  wire [9:0] net_102 ;
  wire [9:0] net_103 ;
  wire [9:0] net_104 ;
  wire [9:0] net_105 ;
  wire [9:0] net_106 ;
  wire [9:0] net_107 ;
  wire [9:0] net_108 ;
  wire [30:0] net_109 ;
  wire net_11 ;
  wire [30:0] net_110 ;
  wire [30:0] net_111 ;
  wire [30:0] net_112 ;
  wire [30:0] net_113 ;
  wire [30:0] net_114 ;
  wire [30:0] net_115 ;
  wire [9:0] net_116 ;
  wire [9:0] net_117 ;
  wire [30:0] net_118 ;
  wire [30:0] net_119 ;
  wire net_12 ;
  wire [43:0] net_120 ;
  wire [42:0] net_121 ;
  wire [42:0] net_122 ;
  wire [44:0] net_123 ;
  wire [44:0] net_124 ;
  wire net_125 ;
  wire net_126 ;
  wire [4:0] net_127 ;
  wire [4:0] net_128 ;
  wire net_129 ;
  wire net_13 ;
  wire [4:0] net_130 ;
  wire [4:0] net_131 ;
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
  reg net_147 ;
  reg net_148 ;
  reg [5:0] net_149 ;
  wire net_15 ;
  reg net_150 ;
  reg [23:0] net_151 ;
  reg [9:0] net_152 ;
  reg [9:0] net_153 ;
  reg [9:0] net_154 ;
  reg [9:0] net_155 ;
  reg [9:0] net_156 ;
  reg [9:0] net_157 ;
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
  wire [1:0] net_26 ;
  wire [1:0] net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire [6:0] net_3 ;
  wire net_30 ;
  wire [7:0] net_31 ;
  wire [7:0] net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire net_35 ;
  wire net_36 ;
  wire [9:0] net_37 ;
  wire [23:0] net_38 ;
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
  wire [11:0] net_48 ;
  wire [8:0] net_49 ;
  wire net_5 ;
  wire net_50 ;
  wire [24:0] net_51 ;
  wire net_52 ;
  wire net_53 ;
  wire net_54 ;
  wire net_55 ;
  wire [11:0] net_56 ;
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
  wire [12:0] net_66 ;
  wire [12:0] net_67 ;
  wire [12:0] net_68 ;
  wire [12:0] net_69 ;
  wire net_7 ;
  wire [12:0] net_70 ;
  wire [12:0] net_71 ;
  wire [12:0] net_72 ;
  wire [12:0] net_73 ;
  wire [12:0] net_74 ;
  wire [12:0] net_75 ;
  wire [12:0] net_76 ;
  wire [11:0] net_77 ;
  wire [15:0] net_78 ;
  wire [15:0] net_79 ;
  wire net_8 ;
  wire [11:0] net_80 ;
  wire net_81 ;
  wire net_82 ;
  wire net_83 ;
  wire [10:0] net_84 ;
  wire net_85 ;
  wire [10:0] net_86 ;
  wire net_87 ;
  wire [10:0] net_88 ;
  wire net_89 ;
  wire net_9 ;
  wire net_90 ;
  wire net_91 ;
  wire [10:0] net_92 ;
  wire net_93 ;
  wire net_94 ;
  wire net_95 ;
  wire [10:0] net_96 ;
  wire net_97 ;
  wire net_98 ;
  wire [10:0] net_99 ;
  reg \$signal ;
  initial \$signal  = 1'h0;
  (* init = 4'h0 *)
  wire [3:0] \$signature__addr ;
  (* init = 4'h0 *)
  wire [3:0] \$signature__addr$241 ;
  wire [9:0] \$signature__data ;
  wire [7:0] \$signature__data$242 ;
  wire \$signature__en ;
  wire \$signature__en$240 ;
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
  reg [147:0] command_d1_q;
  initial command_d1_q = 148'h0000000000000000000000000000000000000;
  reg [8:0] command_done_address_q;
  initial command_done_address_q = 9'h000;
  reg command_done_first_q;
  initial command_done_first_q = 1'h0;
  reg [4:0] command_done_sample_q;
  initial command_done_sample_q = 5'h00;
  reg command_drain_active_q;
  initial command_drain_active_q = 1'h0;
  reg [9:0] command_drain_address_q;
  initial command_drain_address_q = 10'h000;
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
  reg command_host_write_b_q;
  initial command_host_write_b_q = 1'h0;
  reg command_host_write_w_q;
  initial command_host_write_w_q = 1'h0;
  reg command_host_write_x_q;
  initial command_host_write_x_q = 1'h0;
  input [147:0] command_in;
  wire [147:0] command_in;
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
  output [147:0] command_out;
  wire [147:0] command_out;
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
  reg command_post_active_q;
  initial command_post_active_q = 1'h0;
  reg [8:0] command_post_address_q;
  initial command_post_address_q = 9'h000;
  reg [4:0] command_post_sample_q;
  initial command_post_sample_q = 5'h00;
  reg command_psum_read_active_q;
  initial command_psum_read_active_q = 1'h0;
  reg [4:0] command_psum_read_sample_q;
  initial command_psum_read_sample_q = 5'h00;
  reg command_psum_write_active_q;
  initial command_psum_write_active_q = 1'h0;
  reg [4:0] command_psum_write_sample_q;
  initial command_psum_write_sample_q = 5'h00;
  reg [10:0] command_store_address_q;
  initial command_store_address_q = 11'h000;
  reg [9:0] command_update_address_q;
  initial command_update_address_q = 10'h000;
  reg command_update_bias_q;
  initial command_update_bias_q = 1'h0;
  reg [9:0] command_view_address_q;
  initial command_view_address_q = 10'h000;
  reg command_w_active_q;
  initial command_w_active_q = 1'h0;
  reg [9:0] command_w_address_q;
  initial command_w_address_q = 10'h000;
  reg command_w_edge_q;
  initial command_w_edge_q = 1'h0;
  reg command_x_active_q;
  initial command_x_active_q = 1'h0;
  reg [10:0] command_x_address_q;
  initial command_x_address_q = 11'h000;
  reg command_x_edge_q;
  initial command_x_edge_q = 1'h0;
  reg [8:0] command_x_g_address_q;
  initial command_x_g_address_q = 9'h000;
  reg command_x_last_q;
  initial command_x_last_q = 1'h0;
  reg command_x_load_q;
  initial command_x_load_q = 1'h0;
  reg command_x_update_q;
  initial command_x_update_q = 1'h0;
  reg [9:0] count_pair_0_d1_q;
  initial count_pair_0_d1_q = 10'h000;
  reg [9:0] count_pair_1_d1_q;
  initial count_pair_1_d1_q = 10'h000;
  reg [9:0] count_pair_2_d1_q;
  initial count_pair_2_d1_q = 10'h000;
  wire [5:0] cut;
  wire [7:0] d;
  wire [7:0] \d$247 ;
  wire [7:0] d_prev;
  wire [7:0] \d_prev$252 ;
  wire [3:0] d_prev_following;
  reg [3:0] d_prev_place_q;
  initial d_prev_place_q = 4'h0;
  reg [7:0] d_stored_d1_q;
  initial d_stored_d1_q = 8'h00;
  wire [25:0] dd_dd;
  reg done_q;
  initial done_q = 1'h0;
  wire [27:0] dz_d;
  wire [29:0] dz_dz;
  wire [42:0] dz_zp;
  wire first;
  wire \first$245 ;
  reg [5:0] flush_left_q;
  initial flush_left_q = 6'h17;
  reg flushing_q;
  initial flushing_q = 1'h1;
  output [7:0] g;
  reg [7:0] g;
  initial g = 8'h00;
  wire [7:0] \g$135 ;
  reg g_active_d1_q;
  initial g_active_d1_q = 1'h0;
  reg g_active_d2_q;
  initial g_active_d2_q = 1'h0;
  reg [7:0] g_addend_q;
  initial g_addend_q = 8'h00;
  reg [7:0] g_d1_q;
  initial g_d1_q = 8'h00;
  reg [7:0] g_d2_q;
  initial g_d2_q = 8'h00;
  (* init = 8'h00 *)
  wire [7:0] g_d3_q;
  reg g_first_q;
  initial g_first_q = 1'h0;
  wire g_overflow;
  reg [7:0] g_q;
  initial g_q = 8'h00;
  reg [7:0] g_stored_d1_q;
  initial g_stored_d1_q = 8'h00;
  reg hold_q;
  initial hold_q = 1'h0;
  reg host_b_d1_q;
  initial host_b_d1_q = 1'h0;
  reg host_b_d2_q;
  initial host_b_d2_q = 1'h0;
  wire [11:0] host_b_word;
  reg [12:0] host_b_word_d1_q;
  initial host_b_word_d1_q = 13'h0000;
  reg host_d_d1_q;
  initial host_d_d1_q = 1'h0;
  reg host_d_d2_q;
  initial host_d_d2_q = 1'h0;
  wire [11:0] host_d_word;
  reg [12:0] host_d_word_d1_q;
  initial host_d_word_d1_q = 13'h0000;
  reg host_g_d1_q;
  initial host_g_d1_q = 1'h0;
  reg host_g_d2_q;
  initial host_g_d2_q = 1'h0;
  wire [11:0] host_g_word;
  reg [12:0] host_g_word_d1_q;
  initial host_g_word_d1_q = 13'h0000;
  input [11:0] host_in;
  wire [11:0] host_in;
  output [11:0] host_out;
  reg [11:0] host_out;
  initial host_out = 12'h000;
  (* init = 12'h000 *)
  wire [11:0] host_out_q;
  reg host_own_q;
  initial host_own_q = 1'h0;
  reg [12:0] host_pair_0_d1_q;
  initial host_pair_0_d1_q = 13'h0000;
  reg [12:0] host_pair_1_d1_q;
  initial host_pair_1_d1_q = 13'h0000;
  reg [12:0] host_pair_2_d1_q;
  initial host_pair_2_d1_q = 13'h0000;
  reg host_w_d1_q;
  initial host_w_d1_q = 1'h0;
  reg host_w_d2_q;
  initial host_w_d2_q = 1'h0;
  wire [11:0] host_w_word;
  reg [12:0] host_w_word_d1_q;
  initial host_w_word_d1_q = 13'h0000;
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
  wire [11:0] host_x_word;
  reg [12:0] host_x_word_d1_q;
  initial host_x_word_d1_q = 13'h0000;
  reg host_z_d1_q;
  initial host_z_d1_q = 1'h0;
  reg host_z_d2_q;
  initial host_z_d2_q = 1'h0;
  wire [11:0] host_z_word;
  reg [12:0] host_z_word_d1_q;
  initial host_z_word_d1_q = 13'h0000;
  input index;
  wire index;
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
  wire mantissa;
  reg operand_enable_q;
  initial operand_enable_q = 1'h0;
  reg [7:0] operand_word_q;
  initial operand_word_q = 8'h00;
  wire overflow;
  wire \overflow$192 ;
  wire \overflow$282 ;
  reg overflow_b_event_d1_q;
  initial overflow_b_event_d1_q = 1'h0;
  reg overflow_b_event_d2_q;
  initial overflow_b_event_d2_q = 1'h0;
  reg [9:0] overflow_b_q;
  initial overflow_b_q = 10'h000;
  reg overflow_d_operand_event_d1_q;
  initial overflow_d_operand_event_d1_q = 1'h0;
  reg overflow_d_operand_event_d2_q;
  initial overflow_d_operand_event_d2_q = 1'h0;
  reg [9:0] overflow_d_operand_q;
  initial overflow_d_operand_q = 10'h000;
  reg overflow_g_event_d1_q;
  initial overflow_g_event_d1_q = 1'h0;
  reg overflow_g_event_d2_q;
  initial overflow_g_event_d2_q = 1'h0;
  reg [9:0] overflow_g_q;
  initial overflow_g_q = 10'h000;
  reg overflow_w_event_d1_q;
  initial overflow_w_event_d1_q = 1'h0;
  reg overflow_w_event_d2_q;
  initial overflow_w_event_d2_q = 1'h0;
  reg [9:0] overflow_w_q;
  initial overflow_w_q = 10'h000;
  reg overflow_w_view_event_d1_q;
  initial overflow_w_view_event_d1_q = 1'h0;
  reg overflow_w_view_event_d2_q;
  initial overflow_w_view_event_d2_q = 1'h0;
  reg [9:0] overflow_w_view_q;
  initial overflow_w_view_q = 10'h000;
  reg overflow_z_event_d1_q;
  initial overflow_z_event_d1_q = 1'h0;
  reg overflow_z_event_d2_q;
  initial overflow_z_event_d2_q = 1'h0;
  reg [9:0] overflow_z_q;
  initial overflow_z_q = 10'h000;
  reg [42:0] own_q;
  initial own_q = 43'h00000000000;
  reg post_valid_d1_q;
  initial post_valid_d1_q = 1'h0;
  reg post_valid_d2_q;
  initial post_valid_d2_q = 1'h0;
  output [23:0] psum_in;
  reg [23:0] psum_in;
  initial psum_in = 24'h000000;
  input [23:0] psum_out;
  wire [23:0] psum_out;
  (* init = 24'h000000 *)
  wire [23:0] psum_q;
  wire [3:0] read__addr;
  wire [3:0] \read__addr$243 ;
  wire [9:0] read__data;
  wire [7:0] \read__data$253 ;
  (* init = 11'h000 *)
  wire [10:0] read_address;
  (* init = 9'h000 *)
  wire [8:0] \read_address$216 ;
  (* init = 10'h000 *)
  wire [9:0] \read_address$217 ;
  (* init = 5'h00 *)
  wire [4:0] \read_address$218 ;
  (* init = 9'h000 *)
  wire [8:0] \read_address$222 ;
  wire [3:0] \read_address$223 ;
  wire [3:0] \read_address$224 ;
  (* init = 10'h000 *)
  wire [9:0] \read_address$261 ;
  wire [7:0] read_data;
  wire [10:0] \read_data$110 ;
  wire \read_data$110.overflow ;
  wire [9:0] \read_data$110.w ;
  wire [23:0] \read_data$112 ;
  wire [11:0] \read_data$228 ;
  wire [17:0] \read_data$231 ;
  wire [7:0] \read_data$231.d ;
  wire [9:0] \read_data$231.z ;
  wire [11:0] \read_data$268 ;
  wire [11:0] \read_data$269 ;
  wire [7:0] \read_data$87 ;
  output reset_out;
  reg reset_out;
  initial reset_out = 1'h0;
  (* init = 1'h0 *)
  wire reset_q;
  reg row_inside_q;
  initial row_inside_q = 1'h0;
  input rst;
  wire rst;
  (* init = 23'h000000 *)
  wire [22:0] settings_d1_q;
  input [22:0] settings_in;
  wire [22:0] settings_in;
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
  output [22:0] settings_out;
  reg [22:0] settings_out;
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
  reg stored_q;
  initial stored_q = 1'h0;
  reg [30:0] sum_pair_0_d1_q;
  initial sum_pair_0_d1_q = 31'h00000000;
  reg [30:0] sum_pair_1_d1_q;
  initial sum_pair_1_d1_q = 31'h00000000;
  reg [30:0] sum_pair_2_d1_q;
  initial sum_pair_2_d1_q = 31'h00000000;
  reg take_late_d1_q;
  initial take_late_d1_q = 1'h0;
  reg [11:0] take_q;
  initial take_q = 12'h000;
  reg [9:0] taken_count_q;
  initial taken_count_q = 10'h000;
  reg [42:0] taken_last_q;
  initial taken_last_q = 43'h00000000000;
  reg [29:0] taken_sum_q;
  initial taken_sum_q = 30'h00000000;
  output update;
  reg update;
  initial update = 1'h0;
  wire \update$95 ;
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
  input [42:0] value_in;
  wire [42:0] value_in;
  output [42:0] value_out;
  reg [42:0] value_out;
  initial value_out = 43'h00000000000;
  reg view_w_valid_d1_q;
  initial view_w_valid_d1_q = 1'h0;
  output [9:0] w;
  reg [9:0] w;
  initial w = 10'h000;
  wire [11:0] \w$270 ;
  wire [11:0] w_next;
  reg [11:0] w_next_q;
  initial w_next_q = 12'h000;
  (* init = 10'h000 *)
  wire [9:0] w_q;
  reg w_valid_d1_q;
  initial w_valid_d1_q = 1'h0;
  reg w_valid_d2_q;
  initial w_valid_d2_q = 1'h0;
  reg [11:0] word_q;
  initial word_q = 12'h000;
  (* init = 5'h00 *)
  wire [4:0] write_address;
  wire [8:0] \write_address$233 ;
  wire [8:0] \write_address$254 ;
  wire [10:0] \write_address$258 ;
  wire [9:0] \write_address$274 ;
  wire [9:0] \write_address$278 ;
  wire [3:0] \write_address$283 ;
  wire [3:0] \write_address$286 ;
  wire [23:0] write_data;
  wire [17:0] \write_data$235 ;
  wire [7:0] \write_data$235.d ;
  wire [9:0] \write_data$235.z ;
  (* init = 8'h00 *)
  wire [7:0] \write_data$256 ;
  (* init = 8'h00 *)
  wire [7:0] \write_data$260 ;
  (* init = 12'h000 *)
  wire [11:0] \write_data$276 ;
  wire [10:0] \write_data$280 ;
  wire \write_data$280.overflow ;
  wire [9:0] \write_data$280.w ;
  (* init = 12'h000 *)
  wire [11:0] \write_data$285 ;
  (* init = 12'h000 *)
  wire [11:0] \write_data$288 ;
  (* init = 1'h0 *)
  wire write_enable;
  (* init = 1'h0 *)
  wire \write_enable$234 ;
  (* init = 1'h0 *)
  wire \write_enable$255 ;
  (* init = 1'h0 *)
  wire \write_enable$259 ;
  (* init = 1'h0 *)
  wire \write_enable$275 ;
  (* init = 1'h0 *)
  wire \write_enable$279 ;
  (* init = 1'h0 *)
  wire \write_enable$284 ;
  (* init = 1'h0 *)
  wire \write_enable$287 ;
  output [7:0] x;
  reg [7:0] x;
  initial x = 8'h00;
  wire [7:0] \x$257 ;
  (* init = 12'h000 *)
  wire [11:0] \x$277 ;
  reg [7:0] x_d1_q;
  initial x_d1_q = 8'h00;
  reg [7:0] x_d2_q;
  initial x_d2_q = 8'h00;
  (* init = 8'h00 *)
  wire [7:0] x_d3_q;
  reg [7:0] x_q;
  initial x_q = 8'h00;
  reg x_valid_d1_q;
  initial x_valid_d1_q = 1'h0;
  reg x_valid_d2_q;
  initial x_valid_d2_q = 1'h0;
  wire [7:0] y;
  wire [9:0] \y$281 ;
  wire [9:0] z;
  wire [9:0] \z$246 ;
  wire [26:0] z_dd;
  wire z_overflow;
  wire [9:0] z_prev;
  wire [3:0] z_prev_following;
  reg [3:0] z_prev_place_q;
  initial z_prev_place_q = 4'h0;
  reg [9:0] z_stored_d1_q;
  initial z_stored_d1_q = 10'h000;
  wire [27:0] z_z;
  wire [24:0] zp;
  wire [24:0] \zp$249 ;
  (* ram_style = "block" *)
  reg [7:0] d_prev_line [9:0];
  integer d_prev_line_row;
  initial begin
    for (d_prev_line_row = 0; d_prev_line_row < 10; d_prev_line_row = d_prev_line_row + 1)
      d_prev_line[d_prev_line_row] = 8'h00;
  end
  always @(posedge clk) begin
    d_prev_line[d_prev_place_q] <= \read_data$231 [17:10];
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    _0_ <= d_prev_line[net_131 [3:0]];
  end
  assign \d_prev$252  = _0_;
  (* ram_style = "block" *)
  reg [9:0] z_prev_line [9:0];
  integer z_prev_line_row;
  initial begin
    for (z_prev_line_row = 0; z_prev_line_row < 10; z_prev_line_row = z_prev_line_row + 1)
      z_prev_line[z_prev_line_row] = 10'h000;
  end
  always @(posedge clk) begin
    z_prev_line[z_prev_place_q] <= \read_data$231 [9:0];
  end
  reg [9:0] _1_;
  always @(posedge clk) begin
    _1_ <= z_prev_line[net_128 [3:0]];
  end
  assign z_prev = _1_;
  assign net_1  = ~ flush_left_q[5];
  assign net_2  = ~ flush_left_q[5];
  assign net_3  = $signed(flush_left_q) - $signed(2'h1);
  assign net_4  = index < settings_out[3];
  assign net_5  = index < settings_out[4];
  assign net_6  = command_host_bank_q == index;
  assign net_7  = ~| command_d1_q[134:132];
  assign net_8  = host_own_q & net_7 ;
  assign net_9  = command_d1_q[134:132] == 1'h1;
  assign net_10  = host_own_q & net_9 ;
  assign net_11  = command_d1_q[134:132] == 2'h2;
  assign net_12  = host_own_q & net_11 ;
  assign net_13  = command_d1_q[134:132] == 2'h3;
  assign net_14  = host_own_q & net_13 ;
  assign net_15  = command_d1_q[134:132] == 3'h4;
  assign net_16  = host_own_q & net_15 ;
  assign net_17  = command_d1_q[134:132] == 3'h5;
  assign net_18  = host_own_q & net_17 ;
  assign net_19  = command_host_bank_q == index;
  assign net_20  = net_19  & command_host_write_x_q;
  assign net_21  = command_host_bank_q == index;
  assign net_22  = net_21  & command_host_write_w_q;
  assign net_23  = command_host_bank_q == index;
  assign net_24  = net_23  & command_host_write_b_q;
  assign net_26  = 1'h0 - index;
  assign net_27  = hold_q - 1'h1;
  assign net_28  = ~ command_x_edge_q;
  assign net_29  = net_28  | row_inside_q;
  assign net_30  = command_x_active_q & net_29 ;
  assign net_31  = x_valid_d2_q ? read_data : 8'h00;
  assign net_32  = g_active_d2_q ? \read_data$87  : 8'h00;
  assign net_33  = \update$95  | command_x_load_q;
  assign net_34  = ~ command_w_edge_q;
  assign net_35  = net_34  | column_inside_q;
  assign net_36  = command_w_active_q & net_35 ;
  assign net_37  = w_valid_d2_q ? \read_data$110 [9:0] : 10'h000;
  assign net_38  = command_late_d1_q[37] ? \read_data$112  : 24'h000000;
  assign net_39  = ~ settings_out[5];
  assign net_40  = net_39  | column_inside_q;
  assign net_41  = command_post_active_q & net_40 ;
  assign net_42  = ~ flushing_q;
  assign net_43  = ahead_d9_q & net_42 ;
  assign net_44  = ~ flushing_q;
  assign net_45  = done_q & net_44 ;
  assign net_46  = net_45  & settings_out[2];
  assign net_47  = host_write_x_q | net_46 ;
  assign net_48  = host_write_x_q ? command_d1_q[147:136] : { 4'h0, y };
  assign net_49  = { g_stored_d1_q[7], g_stored_d1_q } & { 1'h0, {8{stored_q}} };
  assign net_50  = done_q & command_done_first_q;
  assign net_51  = $signed(_g_sum_q) + $signed(g_addend_q);
  assign net_52  = ~ command_drain_edge_q;
  assign net_53  = net_52  | column_inside_q;
  assign net_54  = command_drain_active_q & net_53 ;
  assign net_55  = host_write_w_q | host_write_b_q;
  assign net_56  = net_55  ? command_d1_q[147:136] : w_next;
  assign net_57  = ~ flushing_q;
  assign net_58  = updated_d4_q & net_57 ;
  assign net_59  = ~ command_update_bias_q;
  assign net_60  = net_58  & net_59 ;
  assign net_61  = net_60  | host_write_w_q;
  assign net_62  = ~ flushing_q;
  assign net_63  = updated_d4_q & net_62 ;
  assign net_64  = net_63  & command_update_bias_q;
  assign net_65  = net_64  | host_write_b_q;
  assign net_66  = { 5'h00, read_data } & { 1'h0, {12{host_x_d2_q}} };
  assign net_67  = { host_w_word[11], host_w_word } & { 1'h0, {12{host_w_d2_q}} };
  assign net_68  = { host_b_word[11], host_b_word } & { 1'h0, {12{host_b_d2_q}} };
  assign net_69  = { {3{\read_data$231 [9]}}, \read_data$231 [9:0] } & { 1'h0, {12{host_z_d2_q}} };
  assign net_70  = { 5'h00, \read_data$231 [17:10] } & { 1'h0, {12{host_d_d2_q}} };
  assign net_71  = { {5{\read_data$87 [7]}}, \read_data$87  } & { 1'h0, {12{host_g_d2_q}} };
  assign net_72  = host_x_word_d1_q | host_w_word_d1_q;
  assign net_73  = host_b_word_d1_q | host_z_word_d1_q;
  assign net_74  = host_d_word_d1_q | host_g_word_d1_q;
  assign net_75  = host_pair_0_d1_q | host_pair_1_d1_q;
  assign net_76  = net_75  | host_pair_2_d1_q;
  assign net_77  = word_q | host_in;
  assign net_78  = 1'h1 << command_d1_q[128:125];
  assign net_79  = command_d1_q[124] ? net_78  : 16'h0000;
  assign net_80  = chosen_q | {12{clearing_d1_q}};
  assign net_81  = ~ flushing_q;
  assign net_82  = done_q & net_81 ;
  assign net_84  = overflow_d_operand_q + 1'h1;
  assign net_85  = w_valid_d2_q & \read_data$110 [10];
  assign net_86  = overflow_w_view_q + 1'h1;
  assign net_87  = done_q & z_overflow;
  assign net_88  = overflow_z_q + 1'h1;
  assign net_89  = done_q & g_overflow;
  assign net_90  = ~ settings_out[0];
  assign net_91  = net_89  & net_90 ;
  assign net_92  = overflow_g_q + 1'h1;
  assign net_93  = ~ command_update_bias_q;
  assign net_94  = updated_d4_q & net_93 ;
  assign net_95  = net_94  & \overflow$192 ;
  assign net_96  = overflow_w_q + 1'h1;
  assign net_97  = updated_d4_q & command_update_bias_q;
  assign net_98  = net_97  & \overflow$192 ;
  assign net_99  = overflow_b_q + 1'h1;
  assign net_100  = overflow_d_operand_q & {10{take_q[6]}};
  assign net_101  = overflow_w_view_q & {10{take_q[7]}};
  assign net_102  = net_100  | net_101 ;
  assign net_103  = overflow_z_q & {10{take_q[8]}};
  assign net_104  = overflow_g_q & {10{take_q[9]}};
  assign net_105  = net_103  | net_104 ;
  assign net_106  = overflow_w_q & {10{take_q[10]}};
  assign net_107  = overflow_b_q & {10{take_q[11]}};
  assign net_108  = net_106  | net_107 ;
  assign net_109  = { {5{dd_dd[25]}}, dd_dd } & { 1'h0, {30{take_q[2]}} };
  assign net_110  = { {4{z_dd[26]}}, z_dd } & { 1'h0, {30{take_q[0]}} };
  assign net_111  = net_109  | net_110 ;
  assign net_112  = { {3{z_z[27]}}, z_z } & { 1'h0, {30{take_q[1]}} };
  assign net_113  = { {3{dz_d[27]}}, dz_d } & { 1'h0, {30{take_q[4]}} };
  assign net_114  = net_112  | net_113 ;
  assign net_115  = { dz_dz[29], dz_dz } & { 1'h0, {30{take_q[3]}} };
  assign net_116  = count_pair_0_d1_q | count_pair_1_d1_q;
  assign net_117  = net_116  | count_pair_2_d1_q;
  assign net_118  = sum_pair_0_d1_q | sum_pair_1_d1_q;
  assign net_119  = net_118  | sum_pair_2_d1_q;
  assign net_120  = { dz_zp[42], dz_zp } & { 1'h0, {43{take_late_d1_q}} };
  assign net_121  = { {13{taken_sum_q[29]}}, taken_sum_q } | taken_last_q;
  assign net_122  = net_121  | { 33'h000000000, taken_count_q };
  assign net_123  = { value_in, 1'h1 } + { own_q, 1'h0 };
  assign \update$95  = command_x_update_q | net_125 ;
  assign net_126  = z_prev_place_q == 4'h9;
  assign net_127  = z_prev_place_q + 1'h1;
  assign net_128  = net_126  ? 5'h00 : net_127 ;
  assign net_129  = d_prev_place_q == 4'h9;
  assign net_130  = d_prev_place_q + 1'h1;
  assign net_131  = net_129  ? 5'h00 : net_130 ;
  assign update_a = command_late_d1_q[91] ? _g_sum_q : psum_out;
  assign update_w = command_late_d1_q[91] ? host_b_word : host_w_word;
  assign update_cut = command_late_d1_q[91] ? settings_out[22:17] : settings_out[16:11];
  always @(posedge clk)
    reset_out <= rst;
  always @(posedge clk)
    settings_out <= settings_in;
  always @(posedge clk)
    command_x_active_q <= net_132 ;
  always @(posedge clk)
    command_x_edge_q <= command_in[1];
  always @(posedge clk)
    command_x_load_q <= net_133 ;
  always @(posedge clk)
    command_x_update_q <= net_134 ;
  always @(posedge clk)
    command_x_last_q <= net_135 ;
  always @(posedge clk)
    command_x_address_q <= command_in[15:5];
  always @(posedge clk)
    command_x_g_address_q <= command_in[24:16];
  always @(posedge clk)
    command_w_active_q <= net_136 ;
  always @(posedge clk)
    command_w_edge_q <= command_in[26];
  always @(posedge clk)
    command_w_address_q <= command_in[36:27];
  always @(posedge clk)
    command_psum_read_active_q <= net_137 ;
  always @(posedge clk)
    command_psum_read_sample_q <= command_in[42:38];
  always @(posedge clk)
    command_psum_write_active_q <= net_138 ;
  always @(posedge clk)
    command_psum_write_sample_q <= command_in[48:44];
  always @(posedge clk)
    command_post_active_q <= net_139 ;
  always @(posedge clk)
    command_post_address_q <= command_in[58:50];
  always @(posedge clk)
    command_post_sample_q <= command_in[63:59];
  always @(posedge clk)
    command_done_first_q <= net_140 ;
  always @(posedge clk)
    command_done_address_q <= command_in[73:65];
  always @(posedge clk)
    command_done_sample_q <= command_in[78:74];
  always @(posedge clk)
    command_store_address_q <= command_in[89:79];
  always @(posedge clk)
    command_drain_active_q <= net_141 ;
  always @(posedge clk)
    command_drain_bias_q <= net_142 ;
  always @(posedge clk)
    command_drain_edge_q <= command_in[92];
  always @(posedge clk)
    command_drain_address_q <= command_in[102:93];
  always @(posedge clk)
    command_update_bias_q <= net_143 ;
  always @(posedge clk)
    command_update_address_q <= command_in[113:104];
  always @(posedge clk)
    command_view_address_q <= command_in[123:114];
  always @(posedge clk)
    command_collect_active_q <= net_144 ;
  always @(posedge clk)
    command_collect_entry_q <= command_in[128:125];
  always @(posedge clk)
    command_host_write_x_q <= net_145 ;
  always @(posedge clk)
    command_host_write_w_q <= net_146 ;
  always @(posedge clk)
    command_host_write_b_q <= net_147 ;
  always @(posedge clk)
    command_host_tensor_q <= command_in[134:132];
  always @(posedge clk)
    command_host_bank_q <= command_in[135];
  always @(posedge clk)
    command_host_data_q <= command_in[147:136];
  always @(posedge clk)
    flushing_q <= net_148 ;
  always @(posedge clk)
    flush_left_q <= net_149 ;
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
    hold_q <= net_150 ;
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
    update_d1_q <= \update$95 ;
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
    done_q <= net_43 ;
  always @(posedge clk)
    stored_q <= done_q;
  always @(posedge clk)
    z_stored_d1_q <= z;
  always @(posedge clk)
    d_stored_d1_q <= d;
  always @(posedge clk)
    z_prev_place_q <= net_128 [3:0];
  always @(posedge clk)
    d_prev_place_q <= net_131 [3:0];
  always @(posedge clk)
    g_stored_d1_q <= \g$135 ;
  always @(posedge clk)
    operand_enable_q <= net_47 ;
  always @(posedge clk)
    operand_word_q <= net_48 [7:0];
  always @(posedge clk)
    g_addend_q <= net_49 [7:0];
  always @(posedge clk)
    g_first_q <= net_50 ;
  always @(posedge clk)
    _g_sum_q <= net_151 ;
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
    w_next_q <= net_56 ;
  always @(posedge clk)
    \$signal  <= net_61 ;
  always @(posedge clk)
    b_enable_q <= net_65 ;
  always @(posedge clk)
    view_w_valid_d1_q <= \$signal ;
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
    word_q <= net_76 [11:0];
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
    overflow_d_operand_q <= net_152 ;
  always @(posedge clk)
    overflow_w_view_event_d1_q <= net_85 ;
  always @(posedge clk)
    overflow_w_view_event_d2_q <= overflow_w_view_event_d1_q;
  always @(posedge clk)
    overflow_w_view_q <= net_153 ;
  always @(posedge clk)
    overflow_z_event_d1_q <= net_87 ;
  always @(posedge clk)
    overflow_z_event_d2_q <= overflow_z_event_d1_q;
  always @(posedge clk)
    overflow_z_q <= net_154 ;
  always @(posedge clk)
    overflow_g_event_d1_q <= net_91 ;
  always @(posedge clk)
    overflow_g_event_d2_q <= overflow_g_event_d1_q;
  always @(posedge clk)
    overflow_g_q <= net_155 ;
  always @(posedge clk)
    overflow_w_event_d1_q <= net_95 ;
  always @(posedge clk)
    overflow_w_event_d2_q <= overflow_w_event_d1_q;
  always @(posedge clk)
    overflow_w_q <= net_156 ;
  always @(posedge clk)
    overflow_b_event_d1_q <= net_98 ;
  always @(posedge clk)
    overflow_b_event_d2_q <= overflow_b_event_d1_q;
  always @(posedge clk)
    overflow_b_q <= net_157 ;
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
    taken_sum_q <= net_119 [29:0];
  always @(posedge clk)
    taken_last_q <= net_120 [42:0];
  always @(posedge clk)
    own_q <= net_122 ;
  always @(posedge clk)
    value_out <= net_124 [42:0];
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
    .read_q(\read_data$87 ),
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
    .\d$26 (d),
    .d_prev(\read_data$231 [17:10]),
    .\first$43 (settings_out[0]),
    .g(\g$135 ),
    .g_overflow(g_overflow),
    .rst(rst),
    .valid(post_valid_d2_q),
    .\z$24 (z),
    .z_overflow(z_overflow),
    .zp(zp)
  );
  \ska_lane.psum  psum (
    .clk(clk),
    .read_address(command_psum_read_sample_q),
    .read_q(\read_data$112 ),
    .rst(rst),
    .write__addr(command_psum_write_sample_q),
    .write__data(psum_out),
    .write__en(command_psum_write_active_q)
  );
  \ska_lane.state  state (
    .clk(clk),
    .read_address(command_post_address_q),
    .read_q(\read_data$231 ),
    .rst(rst),
    .write__addr(command_d1_q[73:65]),
    .write__data(\write_data$235 ),
    .write__en(stored_q)
  );
  \ska_lane.sums  sums (
    .ahead(ahead_d9_q),
    .clear(clear),
    .clk(clk),
    .\d$22 (d),
    .d_prev(\d_prev$252 ),
    .dd_dd_q(dd_dd),
    .dz_d_q(dz_d),
    .dz_dz_q(dz_dz),
    .dz_zp_q(dz_zp),
    .first(settings_out[0]),
    .rst(rst),
    .\z$20 (z),
    .z_dd_q(z_dd),
    .z_prev(z_prev),
    .z_z_q(z_z),
    .\zp$28 (zp)
  );
  \ska_lane.updater  updater (
    .a(update_a),
    .b(settings_out[10]),
    .clk(clk),
    .cut(update_cut),
    .overflow(\overflow$192 ),
    .rst(rst),
    .w(update_w),
    .w_next(w_next)
  );
  \ska_lane.view  view (
    .clk(clk),
    .read_address(command_w_address_q),
    .read_q(\read_data$110 ),
    .rst(rst),
    .write__addr(command_d1_q[123:114]),
    .write__data(\write_data$280 ),
    .write__en(view_w_valid_d1_q)
  );
  \ska_lane.view_d  view_d (
    .x(d),
    .y(y)
  );
  \ska_lane.view_w  view_w (
    .clk(clk),
    .overflow(\overflow$282 ),
    .rst(rst),
    .x(w_next_q),
    .y(\y$281 )
  );
  \ska_lane.weights  weights (
    .clk(clk),
    .read_address(command_drain_address_q),
    .read_q(host_w_word),
    .rst(rst),
    .write__addr(command_d1_q[113:104]),
    .write__data(w_next_q),
    .write__en(\$signal )
  );
  always @* begin
    if (unused_1_) begin end
    net_132  = command_in[0];
    if (rst) begin
      net_132  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_133  = command_in[2];
    if (rst) begin
      net_133  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_134  = command_in[3];
    if (rst) begin
      net_134  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_135  = command_in[4];
    if (rst) begin
      net_135  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_136  = command_in[25];
    if (rst) begin
      net_136  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_137  = command_in[37];
    if (rst) begin
      net_137  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_138  = command_in[43];
    if (rst) begin
      net_138  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_139  = command_in[49];
    if (rst) begin
      net_139  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_140  = command_in[64];
    if (rst) begin
      net_140  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_141  = command_in[90];
    if (rst) begin
      net_141  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_142  = command_in[91];
    if (rst) begin
      net_142  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_143  = command_in[103];
    if (rst) begin
      net_143  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_144  = command_in[124];
    if (rst) begin
      net_144  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_145  = command_in[129];
    if (rst) begin
      net_145  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_146  = command_in[130];
    if (rst) begin
      net_146  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_147  = command_in[131];
    if (rst) begin
      net_147  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_148  = net_1 ;
    if (rst) begin
      net_148  = 1'h1;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_149  = flush_left_q;
    if (net_2 ) begin
      net_149  = net_3 [5:0];
    end
    if (rst) begin
      net_149  = 6'h17;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_150  = hold_q;
    if (command_x_last_q) begin
      net_150  = net_26 [0];
    end else if (net_25 ) begin
      net_150  = net_27 [0];
    end
    if (rst) begin
      net_150  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    (* full_case = 32'd1 *)
    if (g_first_q) begin
      net_151  = 24'h000000;
    end else begin
      net_151  = net_51 [23:0];
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_152  = overflow_d_operand_q;
    if (clear_q[6]) begin
      net_152  = 10'h000;
    end else if (overflow_d_operand_event_d2_q) begin
      net_152  = net_84 [9:0];
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_153  = overflow_w_view_q;
    if (clear_q[7]) begin
      net_153  = 10'h000;
    end else if (overflow_w_view_event_d2_q) begin
      net_153  = net_86 [9:0];
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_154  = overflow_z_q;
    if (clear_q[8]) begin
      net_154  = 10'h000;
    end else if (overflow_z_event_d2_q) begin
      net_154  = net_88 [9:0];
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_155  = overflow_g_q;
    if (clear_q[9]) begin
      net_155  = 10'h000;
    end else if (overflow_g_event_d2_q) begin
      net_155  = net_92 [9:0];
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_156  = overflow_w_q;
    if (clear_q[10]) begin
      net_156  = 10'h000;
    end else if (overflow_w_event_d2_q) begin
      net_156  = net_96 [9:0];
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_157  = overflow_b_q;
    if (clear_q[11]) begin
      net_157  = 10'h000;
    end else if (overflow_b_event_d2_q) begin
      net_157  = net_99 [9:0];
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
  assign z_prev_following = net_128 [3:0];
  assign d_prev_following = net_131 [3:0];
  assign host_x_word = { 4'h0, read_data };
  assign host_z_word = { {2{\read_data$231 [9]}}, \read_data$231 [9:0] };
  assign host_d_word = { 4'h0, \read_data$231 [17:10] };
  assign host_g_word = { {4{\read_data$87 [7]}}, \read_data$87  };
  assign host_out_q = host_out;
  assign overflow = 1'h0;
  assign value_0_q = value_out;
  assign read_address = command_x_address_q;
  assign \read_address$216  = command_x_g_address_q;
  assign \read_address$217  = command_w_address_q;
  assign \read_address$218  = command_psum_read_sample_q;
  assign write_address = command_psum_write_sample_q;
  assign write_enable = command_psum_write_active_q;
  assign write_data = psum_out;
  assign \read_address$222  = command_post_address_q;
  assign \read_address$223  = command_drain_address_q[3:0];
  assign \read_address$224  = settings_out[9:6];
  assign valid = post_valid_d2_q;
  assign acc = psum_out;
  assign \read_data$228  = b;
  assign layer0 = settings_out[1];
  assign d_prev = \read_data$231 [17:10];
  assign first = settings_out[0];
  assign \write_address$233  = command_d1_q[73:65];
  assign \write_enable$234  = stored_q;
  assign \$signature__en  = 1'h1;
  assign \$signature__addr  = z_prev_place_q;
  assign \$signature__data  = \read_data$231 [9:0];
  assign read__addr = net_128 [3:0];
  assign \$signature__en$240  = 1'h1;
  assign \$signature__addr$241  = d_prev_place_q;
  assign \$signature__data$242  = \read_data$231 [17:10];
  assign \read__addr$243  = net_131 [3:0];
  assign ahead = ahead_d9_q;
  assign \first$245  = settings_out[0];
  assign \z$246  = z;
  assign \d$247  = d;
  assign \zp$249  = zp;
  assign read__data = z_prev;
  assign \read__data$253  = \d_prev$252 ;
  assign \write_address$254  = command_d1_q[73:65];
  assign \write_enable$255  = stored_q;
  assign \write_data$256  = g_stored_d1_q;
  assign \x$257  = d;
  assign \write_address$258  = command_d1_q[89:79];
  assign \write_enable$259  = operand_enable_q;
  assign \write_data$260  = operand_word_q;
  assign \read_address$261  = command_drain_address_q;
  assign mantissa = settings_out[10];
  assign update_a_next = update_a;
  assign a = update_a;
  assign update_w_next = update_w;
  assign \read_data$268  = host_w_word;
  assign \read_data$269  = host_b_word;
  assign \w$270  = update_w;
  assign update_cut_next = update_cut;
  assign cut = update_cut;
  assign \write_address$274  = command_d1_q[113:104];
  assign \write_enable$275  = \$signal ;
  assign \write_data$276  = w_next_q;
  assign \x$277  = w_next_q;
  assign \write_address$278  = command_d1_q[123:114];
  assign \write_enable$279  = view_w_valid_d1_q;
  assign \write_address$283  = command_d1_q[107:104];
  assign \write_enable$284  = b_enable_q;
  assign \write_data$285  = w_next_q;
  assign \write_address$286  = command_d1_q[107:104];
  assign \write_enable$287  = b_enable_q;
  assign \write_data$288  = w_next_q;
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
  assign \read_data$110.w  = \read_data$110 [9:0];
  assign \read_data$110.overflow  = \read_data$110 [10];
  assign \read_data$231.z  = \read_data$231 [9:0];
  assign \read_data$231.d  = \read_data$231 [17:10];
  assign \write_data$235.z  = \write_data$235 [9:0];
  assign \write_data$235.d  = \write_data$235 [17:10];
  assign \write_data$280.w  = \write_data$280 [9:0];
  assign \write_data$280.overflow  = \write_data$280 [10];
  assign clear[5] = clear_late_d1_q;
  assign clear[3] = clear_q[3];
  assign clear[4] = clear_q[4];
  assign clear[1] = clear_q[1];
  assign clear[0] = clear_q[0];
  assign clear[2] = clear_q[2];
  assign \write_data$280 [10] = \overflow$282 ;
  assign \write_data$280 [9:0] = \y$281 ;
  assign \write_data$235 [17:10] = d_stored_d1_q;
  assign \write_data$235 [9:0] = z_stored_d1_q;
  assign net_83  = 1'h0;
  assign net_124  = { 1'h0, net_123 [44:1] };
  assign net_25  = hold_q;
  assign net_125  = hold_q;
endmodule

module \ska_lane.bias (rst, read_address, write__addr, write__data, write__en, read_q, clk);
  wire [3:0] \$signature__addr ;
  wire [11:0] \$signature__data ;
  input clk;
  wire clk;
  input [3:0] read_address;
  wire [3:0] read_address;
  (* init = 12'h000 *)
  wire [11:0] read_data;
  output [11:0] read_q;
  reg [11:0] read_q;
  initial read_q = 12'h000;
  input rst;
  wire rst;
  input [3:0] write__addr;
  wire [3:0] write__addr;
  input [11:0] write__data;
  wire [11:0] write__data;
  input write__en;
  wire write__en;
  wire [3:0] write_address;
  wire [11:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
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
  wire [3:0] \$signature__addr ;
  wire [11:0] \$signature__data ;
  input clk;
  wire clk;
  input [3:0] read_address;
  wire [3:0] read_address;
  (* init = 12'h000 *)
  wire [11:0] read_data;
  output [11:0] read_q;
  reg [11:0] read_q;
  initial read_q = 12'h000;
  input rst;
  wire rst;
  input [3:0] write__addr;
  wire [3:0] write__addr;
  input [11:0] write__data;
  wire [11:0] write__data;
  input write__en;
  wire write__en;
  wire [3:0] write_address;
  wire [11:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
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
  wire [8:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  input [8:0] read_address;
  wire [8:0] read_address;
  (* init = 8'h00 *)
  wire [7:0] read_data;
  output [7:0] read_q;
  reg [7:0] read_q;
  initial read_q = 8'h00;
  input rst;
  wire rst;
  input [8:0] write__addr;
  wire [8:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  wire [8:0] write_address;
  wire [7:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
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
  wire [10:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  input clk;
  wire clk;
  input [10:0] read_address;
  wire [10:0] read_address;
  (* init = 8'h00 *)
  wire [7:0] read_data;
  output [7:0] read_q;
  reg [7:0] read_q;
  initial read_q = 8'h00;
  input rst;
  wire rst;
  input [10:0] write__addr;
  wire [10:0] write__addr;
  input [7:0] write__data;
  wire [7:0] write__data;
  input write__en;
  wire write__en;
  wire [10:0] write_address;
  wire [7:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
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
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_lane.post (clk, rst, \first$43 , valid, \z$24 , \d$26 , z_overflow, zp, g, g_overflow, d_prev, b, acc);
  reg unused_2_;
  initial unused_2_ = 0;
  wire net_1 ;
  reg net_10 ;
  reg net_11 ;
  reg net_12 ;
  reg net_13 ;
  reg net_14 ;
  wire [3:0] net_2 ;
  wire [3:0] net_3 ;
  wire [20:0] net_4 ;
  reg net_5 ;
  reg net_6 ;
  reg net_7 ;
  reg net_8 ;
  reg net_9 ;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  wire \$signature__en ;
  input [23:0] acc;
  wire [23:0] acc;
  wire [24:0] \acc$2 ;
  wire [24:0] acc_aligned;
  input [11:0] b;
  wire [11:0] b;
  input clk;
  wire clk;
  wire [7:0] d;
  output [7:0] \d$26 ;
  reg [7:0] \d$26 ;
  initial \d$26  = 8'h00;
  wire [7:0] \d$8 ;
  reg [7:0] d_out_d1_q;
  initial d_out_d1_q = 8'h00;
  reg [7:0] d_out_d2_q;
  initial d_out_d2_q = 8'h00;
  reg [7:0] d_out_d3_q;
  initial d_out_d3_q = 8'h00;
  (* init = 8'h00 *)
  wire [7:0] d_out_d4_q;
  input [7:0] d_prev;
  wire [7:0] d_prev;
  wire [7:0] \d_prev$18 ;
  wire [2:0] d_prev_following;
  reg [2:0] d_prev_place_q;
  initial d_prev_place_q = 3'h0;
  reg first;
  initial first = 1'h0;
  input \first$43 ;
  wire \first$43 ;
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
  output [7:0] g;
  wire [7:0] g;
  wire [7:0] \g$31 ;
  output g_overflow;
  wire g_overflow;
  reg out_valid;
  initial out_valid = 1'h0;
  wire overflow;
  wire \overflow$65 ;
  wire [2:0] read__addr;
  wire [7:0] read__data;
  input rst;
  wire rst;
  (* init = 25'h0000000 *)
  wire [24:0] sum_q;
  input valid;
  wire valid;
  (* init = 1'h0 *)
  wire valid_d10_q;
  reg valid_d1_q;
  initial valid_d1_q = 1'h0;
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
  reg [24:0] x;
  initial x = 25'h0000000;
  wire [9:0] y;
  wire [9:0] z;
  output [9:0] \z$24 ;
  reg [9:0] \z$24 ;
  initial \z$24  = 10'h000;
  reg [9:0] \z$9 ;
  initial \z$9  = 10'h000;
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
  output z_overflow;
  reg z_overflow;
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
  output [24:0] zp;
  wire [24:0] zp;
  wire [24:0] \zp$35 ;
  (* ram_style = "block" *)
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
    _0_ <= d_prev_line[net_3 [2:0]];
  end
  assign \d_prev$18  = _0_;
  assign net_1  = d_prev_place_q == 3'h5;
  assign net_2  = d_prev_place_q + 1'h1;
  assign net_3  = net_1  ? 4'h0 : net_2 ;
  assign net_4  = $signed(acc_aligned[24:5]) + $signed(b);
  always @(posedge clk)
    x <= { net_4 [19:0], acc_aligned[4:0] };
  always @(posedge clk)
    z_d1_q <= z;
  always @(posedge clk)
    z_d2_q <= z_d1_q;
  always @(posedge clk)
    z_d3_q <= z_d2_q;
  always @(posedge clk)
    \z$9  <= z_d3_q;
  always @(posedge clk)
    d_prev_place_q <= net_3 [2:0];
  always @(posedge clk)
    first_d1_q <= \first$43 ;
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
  always @(posedge clk)
    out_valid <= net_14 ;
  always @(posedge clk)
    z_out_d1_q <= \z$9 ;
  always @(posedge clk)
    z_out_d2_q <= z_out_d1_q;
  always @(posedge clk)
    z_out_d3_q <= z_out_d2_q;
  always @(posedge clk)
    \z$24  <= z_out_d3_q;
  always @(posedge clk)
    d_out_d1_q <= d;
  always @(posedge clk)
    d_out_d2_q <= d_out_d1_q;
  always @(posedge clk)
    d_out_d3_q <= d_out_d2_q;
  always @(posedge clk)
    \d$26  <= d_out_d3_q;
  always @(posedge clk)
    z_overflow_d1_q <= \overflow$65 ;
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
    .d_prev(\d_prev$18 ),
    .first(first),
    .g(g),
    .overflow(g_overflow),
    .rst(rst),
    .z(\z$9 ),
    .zp(zp)
  );
  \ska_lane.post.requantize  requantize (
    .clk(clk),
    .overflow(\overflow$65 ),
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
  assign \acc$2  = acc_aligned;
  assign sum_q = x;
  assign y = z;
  assign \d$8  = d;
  assign z_d4_q = \z$9 ;
  assign d_prev_following = net_3 [2:0];
  assign \$signature__en  = 1'h1;
  assign \$signature__addr  = d_prev_place_q;
  assign \$signature__data  = d_prev;
  assign read__addr = net_3 [2:0];
  assign read__data = \d_prev$18 ;
  assign first_d6_q = first;
  assign valid_d10_q = out_valid;
  assign z_out_d4_q = \z$24 ;
  assign d_out_d4_q = \d$26 ;
  assign z_overflow_d8_q = z_overflow;
  assign \g$31  = g;
  assign overflow = g_overflow;
  assign \zp$35  = zp;
  assign acc_aligned = { acc[23], acc };
endmodule

module \ska_lane.post.gradient (rst, d_prev, z, first, d, zp, g, overflow, clk);
  wire [9:0] net_1 ;
  wire [25:0] net_2 ;
  wire [25:0] net_3 ;
  wire [11:0] net_4 ;
  wire [8:0] net_5 ;
  wire [8:0] net_6 ;
  wire [7:0] a;
  reg [9:0] \a$7 ;
  initial \a$7  = 10'h000;
  wire [8:0] b;
  wire [14:0] \b$9 ;
  input clk;
  wire clk;
  input [7:0] d;
  wire [7:0] d;
  input [7:0] d_prev;
  wire [7:0] d_prev;
  reg [8:0] dd_d1_q;
  initial dd_d1_q = 9'h000;
  reg [8:0] dd_d2_q;
  initial dd_d2_q = 9'h000;
  reg [8:0] dd_q;
  initial dd_q = 9'h000;
  wire [24:0] exact;
  input first;
  wire first;
  output [7:0] g;
  wire [7:0] g;
  wire [8:0] one_minus_d;
  output overflow;
  wire overflow;
  wire \overflow$15 ;
  wire [24:0] product;
  wire [16:0] \product$10 ;
  input rst;
  wire rst;
  wire [24:0] x;
  wire [7:0] y;
  input [9:0] z;
  wire [9:0] z;
  (* init = 10'h000 *)
  wire [9:0] z_d1_q;
  output [24:0] zp;
  reg [24:0] zp;
  initial zp = 25'h0000000;
  (* init = 25'h0000000 *)
  wire [24:0] zp_d1_q;
  assign net_4  = $signed(net_3 [24:14]) + $signed(dd_d2_q);
  assign net_5  = d - d_prev;
  assign net_6  = first ? 9'h000 : net_5 ;
  always @(posedge clk)
    \a$7  <= z;
  always @(posedge clk)
    dd_q <= net_6 ;
  always @(posedge clk)
    dd_d1_q <= dd_q;
  always @(posedge clk)
    dd_d2_q <= dd_d1_q;
  always @(posedge clk)
    zp <= product;
  assign net_1  = 9'h100 - d;
  \ska_lane.post.gradient.p_product  p_product (
    .a(d),
    .b(net_1 [8:0]),
    .clk(clk),
    .product_q(\product$10 ),
    .rst(rst)
  );
  \ska_lane.post.gradient.requantize  requantize (
    .clk(clk),
    .overflow(overflow),
    .\port$245$0 (net_2 [13:0]),
    .\port$247$0 (net_4 [10:0]),
    .rst(rst),
    .y(g)
  );
  \ska_lane.post.gradient.z_product  z_product (
    .a(\a$7 ),
    .b(\product$10 [14:0]),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  assign one_minus_d = net_1 [8:0];
  assign exact = { net_4 [10:0], net_2 [13:0] };
  assign a = d;
  assign b = net_1 [8:0];
  assign z_d1_q = \a$7 ;
  assign \b$9  = \product$10 [14:0];
  assign x = { net_4 [10:0], net_2 [13:0] };
  assign y = g;
  assign \overflow$15  = overflow;
  assign zp_d1_q = zp;
  assign net_2  = { product[24], product };
  assign net_3  = { product[24], product };
endmodule

module \ska_lane.post.gradient.p_product (rst, b, a, product_q, clk);
  wire [16:0] net_1 ;
  input [7:0] a;
  wire [7:0] a;
  input [8:0] b;
  wire [8:0] b;
  input clk;
  wire clk;
  (* init = 17'h00000 *)
  wire [16:0] product;
  output [16:0] product_q;
  reg [16:0] product_q;
  initial product_q = 17'h00000;
  input rst;
  wire rst;
  assign net_1  = a * b;
  always @(posedge clk)
    product_q <= net_1 ;
  assign product = product_q;
endmodule

module \ska_lane.post.gradient.requantize (rst, \port$245$0 , \port$247$0 , y, overflow, clk);
  reg unused_3_;
  initial unused_3_ = 0;
  wire [25:0] net_1 ;
  wire [11:0] net_10 ;
  wire [25:0] net_11 ;
  wire [11:0] net_12 ;
  wire [25:0] net_13 ;
  wire [11:0] net_14 ;
  wire [25:0] net_15 ;
  wire [11:0] net_16 ;
  wire [25:0] net_17 ;
  wire [11:0] net_18 ;
  wire [7:0] net_19 ;
  wire [25:0] net_2 ;
  wire [7:0] net_20 ;
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
  wire [25:0] net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire [7:0] net_42 ;
  reg [7:0] net_43 ;
  wire [11:0] net_5 ;
  wire net_6 ;
  wire [25:0] net_7 ;
  wire [11:0] net_8 ;
  wire [25:0] net_9 ;
  wire above_minus_one;
  wire above_minus_one_late;
  wire above_minus_two;
  wire above_minus_two_late;
  wire above_zero;
  wire above_zero_late;
  wire carry;
  input clk;
  wire clk;
  wire [6:0] low;
  wire low_side;
  wire negative;
  output overflow;
  reg overflow;
  initial overflow = 1'h0;
  (* init = 1'h0 *)
  wire overflow_q;
  wire parity;
  wire parity_late;
  input [13:0] \port$245$0 ;
  wire [13:0] \port$245$0 ;
  input [10:0] \port$247$0 ;
  wire [10:0] \port$247$0 ;
  wire [6:0] rounded;
  input rst;
  wire rst;
  wire up;
  wire [24:0] x;
  output [7:0] y;
  reg [7:0] y;
  initial y = 8'h00;
  (* init = 8'h00 *)
  wire [7:0] y_q;
  assign net_3  = | net_2 [12:0];
  assign net_6  = net_3  | net_5 [0];
  assign carry = net_1 [13] & net_6 ;
  assign above_minus_two = net_14 [11:7] == 5'h1e;
  assign above_minus_one = net_16 [11:7] == 5'h1f;
  assign above_zero = ~| net_18 [11:7];
  assign net_19  = net_8 [6:0] + carry;
  assign net_20  = net_8 [6:0] + carry;
  assign net_21  = net_10 [7] ^ net_20 [7];
  assign net_22  = ~ net_20 [7];
  assign net_23  = above_zero & net_22 ;
  assign net_24  = above_minus_one & net_20 [7];
  assign net_25  = net_23  | net_24 ;
  assign net_26  = ~ net_20 [7];
  assign net_27  = above_minus_one & net_26 ;
  assign net_28  = net_25  | net_27 ;
  assign net_29  = above_minus_two & net_20 [7];
  assign net_30  = net_28  | net_29 ;
  assign net_31  = ~ net_30 ;
  assign net_32  = ~ net_20 [7];
  assign net_33  = above_zero & net_32 ;
  assign net_34  = above_minus_one & net_20 [7];
  assign net_35  = net_33  | net_34 ;
  assign net_36  = ~ net_20 [7];
  assign net_37  = above_minus_one & net_36 ;
  assign net_38  = net_35  | net_37 ;
  assign net_39  = above_minus_two & net_20 [7];
  assign net_40  = net_38  | net_39 ;
  assign net_41  = ~ net_40 ;
  assign net_42  = net_12 [11] ? 8'h80 : 8'h7f;
  always @(posedge clk)
    y <= net_43 ;
  always @(posedge clk)
    overflow <= net_31 ;
  always @* begin
    if (unused_3_) begin end
    net_43  = { net_21 , net_19 [6:0] };
    if (net_41 ) begin
      net_43  = net_42 ;
    end
  end
  assign x = { \port$247$0 , \port$245$0  };
  assign low = net_8 [6:0];
  assign parity = net_10 [7];
  assign negative = net_12 [11];
  assign rounded = net_19 [6:0];
  assign up = net_20 [7];
  assign parity_late = net_10 [7];
  assign low_side = net_12 [11];
  assign above_minus_two_late = above_minus_two;
  assign above_minus_one_late = above_minus_one;
  assign above_zero_late = above_zero;
  assign y_q = y;
  assign overflow_q = overflow;
  assign net_1  = { \port$247$0 [10], \port$247$0 , \port$245$0  };
  assign net_2  = { \port$247$0 [10], \port$247$0 , \port$245$0  };
  assign net_4  = { \port$247$0 [10], \port$247$0 , \port$245$0  };
  assign net_5  = { net_4 [24], net_4 [24:14] };
  assign net_7  = { \port$247$0 [10], \port$247$0 , \port$245$0  };
  assign net_8  = { net_7 [24], net_7 [24:14] };
  assign net_9  = { \port$247$0 [10], \port$247$0 , \port$245$0  };
  assign net_10  = { net_9 [24], net_9 [24:14] };
  assign net_11  = { \port$247$0 [10], \port$247$0 , \port$245$0  };
  assign net_12  = { net_11 [24], net_11 [24:14] };
  assign net_13  = { \port$247$0 [10], \port$247$0 , \port$245$0  };
  assign net_14  = { net_13 [24], net_13 [24:14] };
  assign net_15  = { \port$247$0 [10], \port$247$0 , \port$245$0  };
  assign net_16  = { net_15 [24], net_15 [24:14] };
  assign net_17  = { \port$247$0 [10], \port$247$0 , \port$245$0  };
  assign net_18  = { net_17 [24], net_17 [24:14] };
endmodule

module \ska_lane.post.gradient.z_product (rst, product, a, b, clk);
  wire [25:0] net_1 ;
  input [9:0] a;
  wire [9:0] a;
  reg [9:0] a_q;
  initial a_q = 10'h000;
  input [14:0] b;
  wire [14:0] b;
  reg [14:0] b_q;
  initial b_q = 15'h0000;
  input clk;
  wire clk;
  wire [31:0] partial_0_0_block_q;
  output [24:0] product;
  wire [24:0] product;
  input rst;
  wire rst;
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
  assign product = net_1 [24:0];
  assign net_1  = { partial_0_0_block_q[24], partial_0_0_block_q[24:0] };
endmodule

module \ska_lane.post.requantize (rst, x, y, overflow, clk);
  reg unused_4_;
  initial unused_4_ = 0;
  wire [25:0] net_1 ;
  wire [14:0] net_10 ;
  wire [25:0] net_11 ;
  wire [14:0] net_12 ;
  wire [25:0] net_13 ;
  wire [14:0] net_14 ;
  wire [25:0] net_15 ;
  wire [14:0] net_16 ;
  wire [25:0] net_17 ;
  wire [14:0] net_18 ;
  wire [9:0] net_19 ;
  wire [25:0] net_2 ;
  wire [9:0] net_20 ;
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
  wire [25:0] net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire [9:0] net_42 ;
  reg [9:0] net_43 ;
  wire [14:0] net_5 ;
  wire net_6 ;
  wire [25:0] net_7 ;
  wire [14:0] net_8 ;
  wire [25:0] net_9 ;
  wire above_minus_one;
  wire above_minus_one_late;
  wire above_minus_two;
  wire above_minus_two_late;
  wire above_zero;
  wire above_zero_late;
  wire carry;
  input clk;
  wire clk;
  wire [8:0] low;
  wire low_side;
  wire negative;
  output overflow;
  reg overflow;
  initial overflow = 1'h0;
  (* init = 1'h0 *)
  wire overflow_q;
  wire parity;
  wire parity_late;
  wire [8:0] rounded;
  input rst;
  wire rst;
  wire up;
  input [24:0] x;
  wire [24:0] x;
  output [9:0] y;
  reg [9:0] y;
  initial y = 10'h000;
  (* init = 10'h000 *)
  wire [9:0] y_q;
  assign net_3  = | net_2 [9:0];
  assign net_6  = net_3  | net_5 [0];
  assign carry = net_1 [10] & net_6 ;
  assign above_minus_two = net_14 [14:9] == 6'h3e;
  assign above_minus_one = net_16 [14:9] == 6'h3f;
  assign above_zero = ~| net_18 [14:9];
  assign net_19  = net_8 [8:0] + carry;
  assign net_20  = net_8 [8:0] + carry;
  assign net_21  = net_10 [9] ^ net_20 [9];
  assign net_22  = ~ net_20 [9];
  assign net_23  = above_zero & net_22 ;
  assign net_24  = above_minus_one & net_20 [9];
  assign net_25  = net_23  | net_24 ;
  assign net_26  = ~ net_20 [9];
  assign net_27  = above_minus_one & net_26 ;
  assign net_28  = net_25  | net_27 ;
  assign net_29  = above_minus_two & net_20 [9];
  assign net_30  = net_28  | net_29 ;
  assign net_31  = ~ net_30 ;
  assign net_32  = ~ net_20 [9];
  assign net_33  = above_zero & net_32 ;
  assign net_34  = above_minus_one & net_20 [9];
  assign net_35  = net_33  | net_34 ;
  assign net_36  = ~ net_20 [9];
  assign net_37  = above_minus_one & net_36 ;
  assign net_38  = net_35  | net_37 ;
  assign net_39  = above_minus_two & net_20 [9];
  assign net_40  = net_38  | net_39 ;
  assign net_41  = ~ net_40 ;
  assign net_42  = net_12 [14] ? 10'h200 : 10'h1ff;
  always @(posedge clk)
    y <= net_43 ;
  always @(posedge clk)
    overflow <= net_31 ;
  always @* begin
    if (unused_4_) begin end
    net_43  = { net_21 , net_19 [8:0] };
    if (net_41 ) begin
      net_43  = net_42 ;
    end
  end
  assign low = net_8 [8:0];
  assign parity = net_10 [9];
  assign negative = net_12 [14];
  assign rounded = net_19 [8:0];
  assign up = net_20 [9];
  assign parity_late = net_10 [9];
  assign low_side = net_12 [14];
  assign above_minus_two_late = above_minus_two;
  assign above_minus_one_late = above_minus_one;
  assign above_zero_late = above_zero;
  assign y_q = y;
  assign overflow_q = overflow;
  assign net_1  = { x[24], x };
  assign net_2  = { x[24], x };
  assign net_4  = { x[24], x };
  assign net_5  = { net_4 [24], net_4 [24:11] };
  assign net_7  = { x[24], x };
  assign net_8  = { net_7 [24], net_7 [24:11] };
  assign net_9  = { x[24], x };
  assign net_10  = { net_9 [24], net_9 [24:11] };
  assign net_11  = { x[24], x };
  assign net_12  = { net_11 [24], net_11 [24:11] };
  assign net_13  = { x[24], x };
  assign net_14  = { net_13 [24], net_13 [24:11] };
  assign net_15  = { x[24], x };
  assign net_16  = { net_15 [24], net_15 [24:11] };
  assign net_17  = { x[24], x };
  assign net_18  = { net_17 [24], net_17 [24:11] };
endmodule

module \ska_lane.post.sigmoid (rst, z, d, clk);
  wire [10:0] net_1 ;
  wire net_10 ;
  wire net_11 ;
  wire [8:0] net_12 ;
  wire [12:0] net_13 ;
  wire [8:0] net_14 ;
  wire [8:0] net_15 ;
  wire [10:0] net_2 ;
  wire [8:0] net_3 ;
  wire net_4 ;
  wire net_5 ;
  wire net_6 ;
  wire net_7 ;
  wire net_8 ;
  wire net_9 ;
  wire [4:0] a;
  reg [12:0] addend_0_d1_q;
  initial addend_0_d1_q = 13'h0000;
  reg [4:0] b;
  initial b = 5'h00;
  input clk;
  wire clk;
  output [7:0] d;
  reg [7:0] d;
  initial d = 8'h00;
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
  wire [9:0] product;
  wire [3:0] read_address;
  wire [16:0] read_data;
  input rst;
  wire rst;
  wire [13:0] sum_0;
  reg [4:0] t_d1_q;
  initial t_d1_q = 5'h00;
  (* init = 5'h00 *)
  wire [4:0] t_d2_q;
  wire [13:0] total_0;
  input [9:0] z;
  wire [9:0] z;
  assign net_1  = - $signed(z);
  assign net_2  = z[9] ? net_1  : { z[9], z };
  assign net_3  = net_2 [8:0] | {9{net_2 [9]}};
  assign total_0 = product + addend_0_d1_q;
  assign net_4  = | total_0[13:12];
  assign net_5  = | total_0[13:12];
  assign net_6  = | total_0[13:12];
  assign net_7  = | total_0[13:12];
  assign net_8  = | total_0[13:12];
  assign net_9  = | total_0[13:12];
  assign net_10  = | total_0[13:12];
  assign net_11  = | total_0[13:12];
  assign positive = total_0[11:4] | { net_11 , net_10 , net_9 , net_8 , net_7 , net_6 , net_5 , net_4  };
  assign net_12  = net_2 [8:0] | {9{net_2 [9]}};
  assign net_14  = - positive;
  assign net_15  = negative_late_d3_q ? net_14  : { 1'h0, positive };
  always @(posedge clk)
    t_d1_q <= net_12 [4:0];
  always @(posedge clk)
    b <= t_d1_q;
  always @(posedge clk)
    addend_0_d1_q <= net_13 ;
  always @(posedge clk)
    negative_late_d1_q <= z[9];
  always @(posedge clk)
    negative_late_d2_q <= negative_late_d1_q;
  always @(posedge clk)
    negative_late_d3_q <= negative_late_d2_q;
  always @(posedge clk)
    d <= net_15 [7:0];
  \ska_lane.post.sigmoid.product_0  product_0 (
    .a(read_data[16:12]),
    .b(b),
    .clk(clk),
    .product_q(product),
    .rst(rst)
  );
  \ska_lane.post.sigmoid.rom  rom (
    .clk(clk),
    .read_address(net_3 [8:5]),
    .read_q(read_data),
    .rst(rst)
  );
  assign magnitude = net_2 [9:0];
  assign read_address = net_3 [8:5];
  assign a = read_data[16:12];
  assign t_d2_q = b;
  assign sum_0 = total_0;
  assign d_q = d;
  assign net_13  = { 1'h0, read_data[11:0] };
endmodule

module \ska_lane.post.sigmoid.product_0 (rst, b, a, product_q, clk);
  wire [9:0] net_1 ;
  input [4:0] a;
  wire [4:0] a;
  input [4:0] b;
  wire [4:0] b;
  input clk;
  wire clk;
  (* init = 10'h000 *)
  wire [9:0] product;
  output [9:0] product_q;
  reg [9:0] product_q;
  initial product_q = 10'h000;
  input rst;
  wire rst;
  assign net_1  = a * b;
  always @(posedge clk)
    product_q <= net_1 ;
  assign product = product_q;
endmodule

module \ska_lane.post.sigmoid.rom (rst, read_address, read_q, clk);
  wire [3:0] \$signature__addr ;
  wire [16:0] \$signature__data ;
  input clk;
  wire clk;
  input [3:0] read_address;
  wire [3:0] read_address;
  (* init = 17'h00000 *)
  wire [16:0] read_data;
  output [16:0] read_q;
  reg [16:0] read_q;
  initial read_q = 17'h00000;
  input rst;
  wire rst;
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
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = read_address;
  assign write__addr = 4'h0;
  assign write_address = 4'h0;
  assign write__en = 1'h0;
  assign write_enable = 1'h0;
  assign write__data = 17'h00000;
  assign write_data = 17'h00000;
  assign read_data = read_q;
endmodule

module \ska_lane.psum (clk, rst, read_address, write__en, write__addr, read_q, write__data);
  wire [4:0] \$signature__addr ;
  wire [23:0] \$signature__data ;
  input clk;
  wire clk;
  input [4:0] read_address;
  wire [4:0] read_address;
  (* init = 24'h000000 *)
  wire [23:0] read_data;
  output [23:0] read_q;
  reg [23:0] read_q;
  initial read_q = 24'h000000;
  input rst;
  wire rst;
  input [4:0] write__addr;
  wire [4:0] write__addr;
  input [23:0] write__data;
  wire [23:0] write__data;
  input write__en;
  wire write__en;
  wire [4:0] write_address;
  wire [23:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
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
  wire [8:0] \$signature__addr ;
  wire [17:0] \$signature__data ;
  input clk;
  wire clk;
  input [8:0] read_address;
  wire [8:0] read_address;
  (* init = 18'h00000 *)
  wire [17:0] read_data;
  wire [7:0] \read_data.d ;
  wire [9:0] \read_data.z ;
  output [17:0] read_q;
  reg [17:0] read_q;
  initial read_q = 18'h00000;
  input rst;
  wire rst;
  input [8:0] write__addr;
  wire [8:0] write__addr;
  input [17:0] write__data;
  wire [17:0] write__data;
  input write__en;
  wire write__en;
  wire [8:0] write_address;
  wire [17:0] write_data;
  wire [7:0] \write_data.d ;
  wire [9:0] \write_data.z ;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
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
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
  assign \write_data.z  = write__data[9:0];
  assign \write_data.d  = write__data[17:10];
  assign \read_data.z  = read_q[9:0];
  assign \read_data.d  = read_q[17:10];
endmodule

module \ska_lane.sums (rst, z_prev, d_prev, first, ahead, clear, \z$20 , \d$22 , \zp$28 , z_dd_q, z_z_q, dd_dd_q, dz_dz_q, dz_d_q, dz_zp_q, clk);
  reg unused_5_;
  initial unused_5_ = 0;
  wire net_1 ;
  wire [8:0] net_10 ;
  reg [26:0] net_11 ;
  reg [27:0] net_12 ;
  reg [25:0] net_13 ;
  reg [29:0] net_14 ;
  reg [27:0] net_15 ;
  reg [42:0] net_16 ;
  wire net_2 ;
  wire [27:0] net_3 ;
  wire [28:0] net_4 ;
  wire [26:0] net_5 ;
  wire [30:0] net_6 ;
  wire [28:0] net_7 ;
  wire [43:0] net_8 ;
  wire [10:0] net_9 ;
  wire [9:0] a;
  wire [9:0] \a$32 ;
  wire [8:0] \a$35 ;
  wire [10:0] \a$38 ;
  wire [10:0] \a$41 ;
  wire [24:0] \a$44 ;
  input ahead;
  wire ahead;
  wire [8:0] b;
  wire [9:0] \b$33 ;
  wire [8:0] \b$36 ;
  wire [10:0] \b$39 ;
  wire [7:0] \b$42 ;
  wire [10:0] \b$45 ;
  reg changing_q;
  initial changing_q = 1'h0;
  input [5:0] clear;
  wire [5:0] clear;
  input clk;
  wire clk;
  wire [7:0] d;
  input [7:0] \d$22 ;
  wire [7:0] \d$22 ;
  input [7:0] d_prev;
  wire [7:0] d_prev;
  wire [8:0] dd;
  (* init = 26'h0000000 *)
  wire [25:0] dd_dd;
  output [25:0] dd_dd_q;
  reg [25:0] dd_dd_q;
  initial dd_dd_q = 26'h0000000;
  wire [10:0] dz;
  (* init = 28'h0000000 *)
  wire [27:0] dz_d;
  output [27:0] dz_d_q;
  reg [27:0] dz_d_q;
  initial dz_d_q = 28'h0000000;
  (* init = 30'h00000000 *)
  wire [29:0] dz_dz;
  output [29:0] dz_dz_q;
  reg [29:0] dz_dz_q;
  initial dz_dz_q = 30'h00000000;
  (* init = 43'h00000000000 *)
  wire [42:0] dz_zp;
  output [42:0] dz_zp_q;
  reg [42:0] dz_zp_q;
  initial dz_zp_q = 43'h00000000000;
  input first;
  wire first;
  wire [18:0] product;
  wire [19:0] \product$10 ;
  wire [17:0] \product$12 ;
  wire [21:0] \product$14 ;
  wire [18:0] \product$16 ;
  wire [35:0] \product$18 ;
  input rst;
  wire rst;
  reg valid_q;
  initial valid_q = 1'h0;
  wire [9:0] z;
  input [9:0] \z$20 ;
  wire [9:0] \z$20 ;
  (* init = 27'h0000000 *)
  wire [26:0] z_dd;
  output [26:0] z_dd_q;
  reg [26:0] z_dd_q;
  initial z_dd_q = 27'h0000000;
  input [9:0] z_prev;
  wire [9:0] z_prev;
  (* init = 28'h0000000 *)
  wire [27:0] z_z;
  output [27:0] z_z_q;
  reg [27:0] z_z_q;
  initial z_z_q = 28'h0000000;
  wire [24:0] zp;
  input [24:0] \zp$28 ;
  wire [24:0] \zp$28 ;
  assign net_1  = ~ first;
  assign net_2  = ahead & net_1 ;
  assign net_3  = $signed(z_dd_q) + $signed(product);
  assign net_4  = $signed(z_z_q) + $signed(\product$10 );
  assign net_5  = $signed(dd_dd_q) + $signed(\product$12 );
  assign net_6  = $signed(dz_dz_q) + $signed(\product$14 );
  assign net_7  = $signed(dz_d_q) + $signed(\product$16 );
  assign net_8  = $signed(dz_zp_q) + $signed(\product$18 );
  assign z = valid_q ? \z$20  : 10'h000;
  assign d = valid_q ? \d$22  : 8'h00;
  assign net_9  = $signed(\z$20 ) - $signed(z_prev);
  assign dz = changing_q ? net_9  : 11'h000;
  assign net_10  = \d$22  - d_prev;
  assign dd = changing_q ? net_10  : 9'h000;
  assign zp = changing_q ? \zp$28  : 25'h0000000;
  always @(posedge clk)
    valid_q <= ahead;
  always @(posedge clk)
    changing_q <= net_2 ;
  always @(posedge clk)
    z_dd_q <= net_11 ;
  always @(posedge clk)
    z_z_q <= net_12 ;
  always @(posedge clk)
    dd_dd_q <= net_13 ;
  always @(posedge clk)
    dz_dz_q <= net_14 ;
  always @(posedge clk)
    dz_d_q <= net_15 ;
  always @(posedge clk)
    dz_zp_q <= net_16 ;
  \ska_lane.sums.dd_dd$49  \dd_dd$49  (
    .a(dd),
    .clk(clk),
    .product_q(\product$12 ),
    .rst(rst)
  );
  \ska_lane.sums.dz_d$51  \dz_d$51  (
    .a(dz),
    .b(\d$22 ),
    .clk(clk),
    .product(\product$16 ),
    .rst(rst)
  );
  \ska_lane.sums.dz_dz$50  \dz_dz$50  (
    .a(dz),
    .clk(clk),
    .product(\product$14 ),
    .rst(rst)
  );
  \ska_lane.sums.dz_zp$52  \dz_zp$52  (
    .a(\zp$28 ),
    .b(dz),
    .clk(clk),
    .product(\product$18 ),
    .rst(rst)
  );
  \ska_lane.sums.z_dd$47  \z_dd$47  (
    .a(\z$20 ),
    .b(dd),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  \ska_lane.sums.z_z$48  \z_z$48  (
    .a(z),
    .clk(clk),
    .product(\product$10 ),
    .rst(rst)
  );
  always @* begin
    if (unused_5_) begin end
    (* full_case = 32'd1 *)
    if (clear[0]) begin
      net_11  = 27'h0000000;
    end else begin
      net_11  = net_3 [26:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    (* full_case = 32'd1 *)
    if (clear[1]) begin
      net_12  = 28'h0000000;
    end else begin
      net_12  = net_4 [27:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    (* full_case = 32'd1 *)
    if (clear[2]) begin
      net_13  = 26'h0000000;
    end else begin
      net_13  = net_5 [25:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    (* full_case = 32'd1 *)
    if (clear[3]) begin
      net_14  = 30'h00000000;
    end else begin
      net_14  = net_6 [29:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    (* full_case = 32'd1 *)
    if (clear[4]) begin
      net_15  = 28'h0000000;
    end else begin
      net_15  = net_7 [27:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    (* full_case = 32'd1 *)
    if (clear[5]) begin
      net_16  = 43'h00000000000;
    end else begin
      net_16  = net_8 [42:0];
    end
  end
  assign a = \z$20 ;
  assign b = dd;
  assign z_dd = z_dd_q;
  assign \a$32  = z;
  assign \b$33  = z;
  assign z_z = z_z_q;
  assign \a$35  = dd;
  assign \b$36  = dd;
  assign dd_dd = dd_dd_q;
  assign \a$38  = dz;
  assign \b$39  = dz;
  assign dz_dz = dz_dz_q;
  assign \a$41  = dz;
  assign \b$42  = \d$22 ;
  assign dz_d = dz_d_q;
  assign \a$44  = \zp$28 ;
  assign \b$45  = dz;
  assign dz_zp = dz_zp_q;
endmodule

module \ska_lane.sums.dd_dd$49 (rst, a, product_q, clk);
  wire [17:0] net_1 ;
  input [8:0] a;
  wire [8:0] a;
  wire [8:0] b;
  input clk;
  wire clk;
  (* init = 18'h00000 *)
  wire [17:0] product;
  output [17:0] product_q;
  reg [17:0] product_q;
  initial product_q = 18'h00000;
  input rst;
  wire rst;
  assign net_1  = $signed(a) * $signed(a);
  always @(posedge clk)
    product_q <= net_1 ;
  assign b = a;
  assign product = product_q;
endmodule

module \ska_lane.sums.dz_d$51 (rst, a, product, b, clk);
  wire [19:0] net_1 ;
  input [10:0] a;
  wire [10:0] a;
  reg [10:0] a_q;
  initial a_q = 11'h000;
  input [7:0] b;
  wire [7:0] b;
  reg [7:0] b_q;
  initial b_q = 8'h00;
  input clk;
  wire clk;
  wire [31:0] partial_0_0_block_q;
  output [18:0] product;
  wire [18:0] product;
  input rst;
  wire rst;
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
  assign product = net_1 [18:0];
  assign net_1  = { partial_0_0_block_q[18], partial_0_0_block_q[18:0] };
endmodule

module \ska_lane.sums.dz_dz$50 (rst, a, product, clk);
  wire [22:0] net_1 ;
  input [10:0] a;
  wire [10:0] a;
  reg [10:0] a_q;
  initial a_q = 11'h000;
  wire [10:0] b;
  reg [10:0] b_q;
  initial b_q = 11'h000;
  input clk;
  wire clk;
  wire [31:0] partial_0_0_block_q;
  output [21:0] product;
  wire [21:0] product;
  input rst;
  wire rst;
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
  assign product = net_1 [21:0];
  assign net_1  = { partial_0_0_block_q[21], partial_0_0_block_q[21:0] };
endmodule

module \ska_lane.sums.dz_zp$52 (rst, b, product, a, clk);
  wire [21:0] net_1 ;
  wire [36:0] net_2 ;
  input [24:0] a;
  wire [24:0] a;
  reg [24:0] a_q;
  initial a_q = 25'h0000000;
  input [10:0] b;
  wire [10:0] b;
  reg [10:0] b_q;
  initial b_q = 11'h000;
  input clk;
  wire clk;
  wire [31:0] partial_0_0_block_q;
  wire [31:0] partial_1_0_block_q;
  output [35:0] product;
  wire [35:0] product;
  input rst;
  wire rst;
  reg [35:0] sum_1_0_q;
  initial sum_1_0_q = 36'h000000000;
  assign net_1  = $signed(partial_0_0_block_q[25:15]) + $signed(partial_1_0_block_q[20:0]);
  always @(posedge clk)
    a_q <= a;
  always @(posedge clk)
    b_q <= b;
  always @(posedge clk)
    sum_1_0_q <= { net_1 [20:0], partial_0_0_block_q[14:0] };
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
  assign product = net_2 [35:0];
  assign net_2  = { sum_1_0_q[35], sum_1_0_q };
endmodule

module \ska_lane.sums.z_dd$47 (rst, b, product, a, clk);
  wire [19:0] net_1 ;
  input [9:0] a;
  wire [9:0] a;
  reg [9:0] a_q;
  initial a_q = 10'h000;
  input [8:0] b;
  wire [8:0] b;
  reg [8:0] b_q;
  initial b_q = 9'h000;
  input clk;
  wire clk;
  wire [31:0] partial_0_0_block_q;
  output [18:0] product;
  wire [18:0] product;
  input rst;
  wire rst;
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
  assign product = net_1 [18:0];
  assign net_1  = { partial_0_0_block_q[18], partial_0_0_block_q[18:0] };
endmodule

module \ska_lane.sums.z_z$48 (rst, a, product, clk);
  wire [20:0] net_1 ;
  input [9:0] a;
  wire [9:0] a;
  reg [9:0] a_q;
  initial a_q = 10'h000;
  wire [9:0] b;
  reg [9:0] b_q;
  initial b_q = 10'h000;
  input clk;
  wire clk;
  wire [31:0] partial_0_0_block_q;
  output [19:0] product;
  wire [19:0] product;
  input rst;
  wire rst;
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
  assign product = net_1 [19:0];
  assign net_1  = { partial_0_0_block_q[19], partial_0_0_block_q[19:0] };
endmodule

module \ska_lane.updater (rst, a, w, cut, b, w_next, overflow, clk);
  reg unused_6_;
  initial unused_6_ = 0;
  wire net_1 ;
  wire net_10 ;
  wire [15:0] net_100 ;
  wire net_101 ;
  wire net_102 ;
  wire net_103 ;
  wire [15:0] net_104 ;
  wire net_105 ;
  wire [15:0] net_106 ;
  wire net_107 ;
  wire [15:0] net_108 ;
  wire net_109 ;
  wire net_11 ;
  wire [15:0] net_110 ;
  wire net_111 ;
  wire net_112 ;
  wire net_113 ;
  wire [15:0] net_114 ;
  wire net_115 ;
  wire [15:0] net_116 ;
  wire net_117 ;
  wire [15:0] net_118 ;
  wire net_119 ;
  wire net_12 ;
  wire [15:0] net_120 ;
  wire net_121 ;
  wire net_122 ;
  wire net_123 ;
  wire [15:0] net_124 ;
  wire net_125 ;
  wire [15:0] net_126 ;
  wire net_127 ;
  wire [15:0] net_128 ;
  wire net_129 ;
  wire net_13 ;
  wire [15:0] net_130 ;
  wire net_131 ;
  wire net_132 ;
  wire net_133 ;
  wire net_134 ;
  wire net_135 ;
  wire [3:0] net_136 ;
  wire net_137 ;
  wire [3:0] net_138 ;
  wire net_139 ;
  wire net_14 ;
  wire [3:0] net_140 ;
  wire net_141 ;
  wire [3:0] net_142 ;
  wire net_143 ;
  wire net_144 ;
  wire net_145 ;
  wire [3:0] net_146 ;
  wire net_147 ;
  wire [3:0] net_148 ;
  wire net_149 ;
  wire net_15 ;
  wire [3:0] net_150 ;
  wire net_151 ;
  wire [3:0] net_152 ;
  wire net_153 ;
  wire net_154 ;
  wire net_155 ;
  wire [3:0] net_156 ;
  wire net_157 ;
  wire [3:0] net_158 ;
  wire net_159 ;
  wire net_16 ;
  wire [3:0] net_160 ;
  wire net_161 ;
  wire [3:0] net_162 ;
  wire net_163 ;
  wire net_164 ;
  wire net_165 ;
  wire [3:0] net_166 ;
  wire net_167 ;
  wire [3:0] net_168 ;
  wire net_169 ;
  wire net_17 ;
  wire [3:0] net_170 ;
  wire net_171 ;
  wire [3:0] net_172 ;
  wire net_173 ;
  wire net_174 ;
  wire net_175 ;
  wire net_176 ;
  wire net_177 ;
  wire net_178 ;
  wire net_179 ;
  wire net_18 ;
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
  wire net_19 ;
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
  wire [15:0] net_20 ;
  wire net_200 ;
  wire net_201 ;
  wire net_202 ;
  wire net_203 ;
  wire net_204 ;
  wire net_205 ;
  wire net_206 ;
  wire net_207 ;
  wire net_208 ;
  wire net_209 ;
  wire net_21 ;
  wire [3:0] net_210 ;
  wire net_211 ;
  wire [3:0] net_212 ;
  wire net_213 ;
  wire [3:0] net_214 ;
  wire net_215 ;
  wire [3:0] net_216 ;
  wire net_217 ;
  wire net_218 ;
  wire net_219 ;
  wire [15:0] net_22 ;
  wire [3:0] net_220 ;
  wire net_221 ;
  wire [3:0] net_222 ;
  wire net_223 ;
  wire [3:0] net_224 ;
  wire net_225 ;
  wire [3:0] net_226 ;
  wire net_227 ;
  wire net_228 ;
  wire net_229 ;
  wire net_23 ;
  wire [3:0] net_230 ;
  wire net_231 ;
  wire [3:0] net_232 ;
  wire net_233 ;
  wire [3:0] net_234 ;
  wire net_235 ;
  wire [3:0] net_236 ;
  wire net_237 ;
  wire net_238 ;
  wire net_239 ;
  wire [15:0] net_24 ;
  wire [3:0] net_240 ;
  wire net_241 ;
  wire [3:0] net_242 ;
  wire net_243 ;
  wire [3:0] net_244 ;
  wire net_245 ;
  wire [3:0] net_246 ;
  wire net_247 ;
  wire net_248 ;
  wire net_249 ;
  wire net_25 ;
  wire net_250 ;
  wire net_251 ;
  wire net_252 ;
  wire net_253 ;
  wire net_254 ;
  wire net_255 ;
  wire net_256 ;
  wire net_257 ;
  wire net_258 ;
  wire net_259 ;
  wire [15:0] net_26 ;
  wire net_260 ;
  wire net_261 ;
  wire net_262 ;
  wire net_263 ;
  wire net_264 ;
  wire net_265 ;
  wire net_266 ;
  wire net_267 ;
  wire net_268 ;
  wire net_269 ;
  wire net_27 ;
  wire net_270 ;
  wire net_271 ;
  wire net_272 ;
  wire net_273 ;
  wire net_274 ;
  wire net_275 ;
  wire net_276 ;
  wire net_277 ;
  wire net_278 ;
  wire net_279 ;
  wire net_28 ;
  wire net_280 ;
  wire net_281 ;
  wire net_282 ;
  wire net_283 ;
  wire net_284 ;
  wire net_285 ;
  wire net_286 ;
  wire net_287 ;
  wire net_288 ;
  wire net_289 ;
  wire net_29 ;
  wire net_290 ;
  wire net_291 ;
  wire net_292 ;
  wire net_293 ;
  wire [14:0] net_294 ;
  wire [14:0] net_295 ;
  wire net_296 ;
  wire net_297 ;
  wire net_298 ;
  wire net_299 ;
  wire net_3 ;
  wire [15:0] net_30 ;
  wire net_300 ;
  wire net_301 ;
  wire net_302 ;
  wire net_303 ;
  wire net_304 ;
  wire net_305 ;
  wire net_306 ;
  wire net_307 ;
  wire net_308 ;
  wire [11:0] net_309 ;
  wire net_31 ;
  reg [11:0] net_310 ;
  wire [15:0] net_32 ;
  wire net_33 ;
  wire [15:0] net_34 ;
  wire net_35 ;
  wire [15:0] net_36 ;
  wire net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire net_4 ;
  wire [15:0] net_40 ;
  wire net_41 ;
  wire [15:0] net_42 ;
  wire net_43 ;
  wire [15:0] net_44 ;
  wire net_45 ;
  wire [15:0] net_46 ;
  wire net_47 ;
  wire net_48 ;
  wire net_49 ;
  wire net_5 ;
  wire [15:0] net_50 ;
  wire net_51 ;
  wire [15:0] net_52 ;
  wire net_53 ;
  wire [15:0] net_54 ;
  wire net_55 ;
  wire [15:0] net_56 ;
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
  wire [15:0] net_94 ;
  wire net_95 ;
  wire [15:0] net_96 ;
  wire net_97 ;
  wire [15:0] net_98 ;
  wire net_99 ;
  input [23:0] a;
  wire [23:0] a;
  wire [23:0] \a$1 ;
  input b;
  wire b;
  wire carry;
  input clk;
  wire clk;
  input [5:0] cut;
  wire [5:0] cut;
  reg [1:0] cut_0_d1_q;
  initial cut_0_d1_q = 2'h0;
  reg [1:0] cut_1_d1_q;
  initial cut_1_d1_q = 2'h0;
  reg [1:0] cut_2_d1_q;
  initial cut_2_d1_q = 2'h0;
  wire huge_0;
  wire huge_0_next;
  wire huge_1;
  wire huge_1_next;
  wire huge_2_next;
  reg huge_2_q;
  initial huge_2_q = 1'h0;
  reg huge_d1_q;
  initial huge_d1_q = 1'h0;
  wire mantissa;
  reg negative_d1_q;
  initial negative_d1_q = 1'h0;
  reg negative_early_d1_q;
  initial negative_early_d1_q = 1'h0;
  output overflow;
  reg overflow;
  initial overflow = 1'h0;
  (* init = 1'h0 *)
  wire overflow_q;
  wire [24:0] product;
  input rst;
  wire rst;
  wire sticky_0;
  wire sticky_0_next;
  wire sticky_1;
  wire sticky_1_next;
  wire sticky_2_next;
  reg sticky_2_q;
  initial sticky_2_q = 1'h0;
  reg [13:0] total_q;
  initial total_q = 14'h0000;
  wire [28:0] value_0;
  reg [28:0] value_0_next;
  wire [16:0] value_1;
  reg [16:0] value_1_next;
  reg [13:0] value_2_next;
  reg [13:0] value_2_q;
  initial value_2_q = 14'h0000;
  input [11:0] w;
  wire [11:0] w;
  reg [11:0] w_d1_q;
  initial w_d1_q = 12'h000;
  reg [11:0] w_d2_q;
  initial w_d2_q = 12'h000;
  output [11:0] w_next;
  reg [11:0] w_next;
  initial w_next = 12'h000;
  (* init = 12'h000 *)
  wire [11:0] w_next_q;
  assign net_2  = cut_0_d1_q > 1'h0;
  assign net_3  = | { product[14:0], 1'h0 };
  assign net_4  = | { {6{product[24]}}, product[24:15] };
  assign net_6  = net_2  & net_3 ;
  assign net_7  = cut_0_d1_q > 1'h1;
  assign net_8  = | { product[14:0], 1'h0 };
  assign net_9  = | { {6{product[24]}}, product[24:15] };
  assign net_11  = net_7  & net_9 ;
  assign net_12  = cut_0_d1_q > 2'h2;
  assign net_13  = | { product[14:0], 1'h0 };
  assign net_14  = | { {6{product[24]}}, product[24:15] };
  assign net_16  = net_12  & net_15 ;
  assign net_17  = | { net_16 , net_11 , net_6  };
  assign net_19  = cut_0_d1_q <= 1'h0;
  assign net_20  = {16{product[24]}} ^ {16{product[24]}};
  assign net_21  = | net_20 ;
  assign net_22  = {16{product[24]}} ^ {16{product[24]}};
  assign net_23  = | net_22 ;
  assign net_24  = {16{product[24]}} ^ {16{product[24]}};
  assign net_25  = | net_24 ;
  assign net_26  = {16{product[24]}} ^ {16{product[24]}};
  assign net_27  = | net_26 ;
  assign net_28  = net_19  & net_21 ;
  assign net_29  = cut_0_d1_q <= 1'h1;
  assign net_30  = {16{product[24]}} ^ {16{product[24]}};
  assign net_31  = | net_30 ;
  assign net_32  = {16{product[24]}} ^ {16{product[24]}};
  assign net_33  = | net_32 ;
  assign net_34  = {16{product[24]}} ^ {16{product[24]}};
  assign net_35  = | net_34 ;
  assign net_36  = {16{product[24]}} ^ {16{product[24]}};
  assign net_37  = | net_36 ;
  assign net_38  = net_29  & net_33 ;
  assign net_39  = cut_0_d1_q <= 2'h2;
  assign net_40  = {16{product[24]}} ^ {16{product[24]}};
  assign net_41  = | net_40 ;
  assign net_42  = {16{product[24]}} ^ {16{product[24]}};
  assign net_43  = | net_42 ;
  assign net_44  = {16{product[24]}} ^ {16{product[24]}};
  assign net_45  = | net_44 ;
  assign net_46  = {16{product[24]}} ^ {16{product[24]}};
  assign net_47  = | net_46 ;
  assign net_48  = net_39  & net_45 ;
  assign net_49  = cut_0_d1_q <= 2'h3;
  assign net_50  = {16{product[24]}} ^ {16{product[24]}};
  assign net_51  = | net_50 ;
  assign net_52  = {16{product[24]}} ^ {16{product[24]}};
  assign net_53  = | net_52 ;
  assign net_54  = {16{product[24]}} ^ {16{product[24]}};
  assign net_55  = | net_54 ;
  assign net_56  = {16{product[24]}} ^ {16{product[24]}};
  assign net_57  = | net_56 ;
  assign net_58  = net_49  & net_57 ;
  assign net_59  = | { net_58 , net_48 , net_38 , net_28  };
  assign net_60  = cut_0_d1_q > 1'h0;
  assign net_61  = | { product[14:0], 1'h0 };
  assign net_62  = | { {6{product[24]}}, product[24:15] };
  assign net_64  = net_60  & net_61 ;
  assign net_65  = cut_0_d1_q > 1'h1;
  assign net_66  = | { product[14:0], 1'h0 };
  assign net_67  = | { {6{product[24]}}, product[24:15] };
  assign net_69  = net_65  & net_67 ;
  assign net_70  = cut_0_d1_q > 2'h2;
  assign net_71  = | { product[14:0], 1'h0 };
  assign net_72  = | { {6{product[24]}}, product[24:15] };
  assign net_74  = net_70  & net_73 ;
  assign net_75  = | { net_74 , net_69 , net_64  };
  assign net_76  = sticky_0_next | net_75 ;
  assign net_77  = cut_1_d1_q > 1'h0;
  assign net_78  = | value_0_next[3:0];
  assign net_79  = | value_0_next[7:4];
  assign net_80  = | value_0_next[11:8];
  assign net_81  = net_77  & net_78 ;
  assign net_82  = cut_1_d1_q > 1'h1;
  assign net_83  = | value_0_next[3:0];
  assign net_84  = | value_0_next[7:4];
  assign net_85  = | value_0_next[11:8];
  assign net_86  = net_82  & net_84 ;
  assign net_87  = cut_1_d1_q > 2'h2;
  assign net_88  = | value_0_next[3:0];
  assign net_89  = | value_0_next[7:4];
  assign net_90  = | value_0_next[11:8];
  assign net_91  = net_87  & net_90 ;
  assign net_92  = | { net_91 , net_86 , net_81  };
  assign sticky_1_next = net_76  | net_92 ;
  assign net_93  = cut_0_d1_q <= 1'h0;
  assign net_94  = {16{product[24]}} ^ {16{product[24]}};
  assign net_95  = | net_94 ;
  assign net_96  = {16{product[24]}} ^ {16{product[24]}};
  assign net_97  = | net_96 ;
  assign net_98  = {16{product[24]}} ^ {16{product[24]}};
  assign net_99  = | net_98 ;
  assign net_100  = {16{product[24]}} ^ {16{product[24]}};
  assign net_101  = | net_100 ;
  assign net_102  = net_93  & net_95 ;
  assign net_103  = cut_0_d1_q <= 1'h1;
  assign net_104  = {16{product[24]}} ^ {16{product[24]}};
  assign net_105  = | net_104 ;
  assign net_106  = {16{product[24]}} ^ {16{product[24]}};
  assign net_107  = | net_106 ;
  assign net_108  = {16{product[24]}} ^ {16{product[24]}};
  assign net_109  = | net_108 ;
  assign net_110  = {16{product[24]}} ^ {16{product[24]}};
  assign net_111  = | net_110 ;
  assign net_112  = net_103  & net_107 ;
  assign net_113  = cut_0_d1_q <= 2'h2;
  assign net_114  = {16{product[24]}} ^ {16{product[24]}};
  assign net_115  = | net_114 ;
  assign net_116  = {16{product[24]}} ^ {16{product[24]}};
  assign net_117  = | net_116 ;
  assign net_118  = {16{product[24]}} ^ {16{product[24]}};
  assign net_119  = | net_118 ;
  assign net_120  = {16{product[24]}} ^ {16{product[24]}};
  assign net_121  = | net_120 ;
  assign net_122  = net_113  & net_119 ;
  assign net_123  = cut_0_d1_q <= 2'h3;
  assign net_124  = {16{product[24]}} ^ {16{product[24]}};
  assign net_125  = | net_124 ;
  assign net_126  = {16{product[24]}} ^ {16{product[24]}};
  assign net_127  = | net_126 ;
  assign net_128  = {16{product[24]}} ^ {16{product[24]}};
  assign net_129  = | net_128 ;
  assign net_130  = {16{product[24]}} ^ {16{product[24]}};
  assign net_131  = | net_130 ;
  assign net_132  = net_123  & net_131 ;
  assign net_133  = | { net_132 , net_122 , net_112 , net_102  };
  assign net_134  = huge_0_next | net_133 ;
  assign net_135  = cut_1_d1_q <= 1'h0;
  assign net_136  = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign net_137  = | net_136 ;
  assign net_138  = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign net_139  = | net_138 ;
  assign net_140  = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign net_141  = | net_140 ;
  assign net_142  = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign net_143  = | net_142 ;
  assign net_144  = net_135  & net_137 ;
  assign net_145  = cut_1_d1_q <= 1'h1;
  assign net_146  = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign net_147  = | net_146 ;
  assign net_148  = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign net_149  = | net_148 ;
  assign net_150  = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign net_151  = | net_150 ;
  assign net_152  = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign net_153  = | net_152 ;
  assign net_154  = net_145  & net_149 ;
  assign net_155  = cut_1_d1_q <= 2'h2;
  assign net_156  = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign net_157  = | net_156 ;
  assign net_158  = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign net_159  = | net_158 ;
  assign net_160  = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign net_161  = | net_160 ;
  assign net_162  = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign net_163  = | net_162 ;
  assign net_164  = net_155  & net_161 ;
  assign net_165  = cut_1_d1_q <= 2'h3;
  assign net_166  = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign net_167  = | net_166 ;
  assign net_168  = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign net_169  = | net_168 ;
  assign net_170  = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign net_171  = | net_170 ;
  assign net_172  = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign net_173  = | net_172 ;
  assign net_174  = net_165  & net_173 ;
  assign net_175  = | { net_174 , net_164 , net_154 , net_144  };
  assign huge_1_next = net_134  | net_175 ;
  assign net_176  = cut_1_d1_q > 1'h0;
  assign net_177  = | value_0_next[3:0];
  assign net_178  = | value_0_next[7:4];
  assign net_179  = | value_0_next[11:8];
  assign net_180  = net_176  & net_177 ;
  assign net_181  = cut_1_d1_q > 1'h1;
  assign net_182  = | value_0_next[3:0];
  assign net_183  = | value_0_next[7:4];
  assign net_184  = | value_0_next[11:8];
  assign net_185  = net_181  & net_183 ;
  assign net_186  = cut_1_d1_q > 2'h2;
  assign net_187  = | value_0_next[3:0];
  assign net_188  = | value_0_next[7:4];
  assign net_189  = | value_0_next[11:8];
  assign net_190  = net_186  & net_189 ;
  assign net_191  = | { net_190 , net_185 , net_180  };
  assign net_192  = sticky_1_next | net_191 ;
  assign net_193  = cut_2_d1_q > 1'h0;
  assign net_197  = net_193  & net_194 ;
  assign net_198  = cut_2_d1_q > 1'h1;
  assign net_202  = net_198  & net_200 ;
  assign net_203  = cut_2_d1_q > 2'h2;
  assign net_207  = net_203  & net_206 ;
  assign net_208  = | { net_207 , net_202 , net_197  };
  assign sticky_2_next = net_192  | net_208 ;
  assign net_209  = cut_1_d1_q <= 1'h0;
  assign net_210  = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign net_211  = | net_210 ;
  assign net_212  = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign net_213  = | net_212 ;
  assign net_214  = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign net_215  = | net_214 ;
  assign net_216  = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign net_217  = | net_216 ;
  assign net_218  = net_209  & net_211 ;
  assign net_219  = cut_1_d1_q <= 1'h1;
  assign net_220  = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign net_221  = | net_220 ;
  assign net_222  = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign net_223  = | net_222 ;
  assign net_224  = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign net_225  = | net_224 ;
  assign net_226  = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign net_227  = | net_226 ;
  assign net_228  = net_219  & net_223 ;
  assign net_229  = cut_1_d1_q <= 2'h2;
  assign net_230  = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign net_231  = | net_230 ;
  assign net_232  = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign net_233  = | net_232 ;
  assign net_234  = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign net_235  = | net_234 ;
  assign net_236  = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign net_237  = | net_236 ;
  assign net_238  = net_229  & net_235 ;
  assign net_239  = cut_1_d1_q <= 2'h3;
  assign net_240  = value_0_next[19:16] ^ {4{value_0_next[28]}};
  assign net_241  = | net_240 ;
  assign net_242  = value_0_next[23:20] ^ {4{value_0_next[28]}};
  assign net_243  = | net_242 ;
  assign net_244  = value_0_next[27:24] ^ {4{value_0_next[28]}};
  assign net_245  = | net_244 ;
  assign net_246  = {4{value_0_next[28]}} ^ {4{value_0_next[28]}};
  assign net_247  = | net_246 ;
  assign net_248  = net_239  & net_247 ;
  assign net_249  = | { net_248 , net_238 , net_228 , net_218  };
  assign net_250  = huge_1_next | net_249 ;
  assign net_251  = cut_2_d1_q <= 1'h0;
  assign net_252  = value_1_next[13] ^ value_1_next[16];
  assign net_254  = value_1_next[14] ^ value_1_next[16];
  assign net_256  = value_1_next[15] ^ value_1_next[16];
  assign net_258  = value_1_next[16] ^ value_1_next[16];
  assign net_260  = net_251  & net_253 ;
  assign net_261  = cut_2_d1_q <= 1'h1;
  assign net_262  = value_1_next[13] ^ value_1_next[16];
  assign net_264  = value_1_next[14] ^ value_1_next[16];
  assign net_266  = value_1_next[15] ^ value_1_next[16];
  assign net_268  = value_1_next[16] ^ value_1_next[16];
  assign net_270  = net_261  & net_265 ;
  assign net_271  = cut_2_d1_q <= 2'h2;
  assign net_272  = value_1_next[13] ^ value_1_next[16];
  assign net_274  = value_1_next[14] ^ value_1_next[16];
  assign net_276  = value_1_next[15] ^ value_1_next[16];
  assign net_278  = value_1_next[16] ^ value_1_next[16];
  assign net_280  = net_271  & net_277 ;
  assign net_281  = cut_2_d1_q <= 2'h3;
  assign net_282  = value_1_next[13] ^ value_1_next[16];
  assign net_284  = value_1_next[14] ^ value_1_next[16];
  assign net_286  = value_1_next[15] ^ value_1_next[16];
  assign net_288  = value_1_next[16] ^ value_1_next[16];
  assign net_290  = net_281  & net_289 ;
  assign net_291  = | { net_290 , net_280 , net_270 , net_260  };
  assign huge_2_next = net_250  | net_291 ;
  assign net_292  = value_2_q[1] ^ w_d2_q[0];
  assign net_293  = sticky_2_q | net_292 ;
  assign carry = value_2_q[0] & net_293 ;
  assign net_294  = $signed({ w_d2_q, 1'h1 }) + $signed({ value_2_q[13:1], carry });
  assign net_296  = & total_q[13:11];
  assign net_297  = | total_q[13:11];
  assign net_298  = ~ net_297 ;
  assign net_299  = net_296  | net_298 ;
  assign net_300  = ~ net_299 ;
  assign net_301  = huge_d1_q | net_300 ;
  assign net_302  = & total_q[13:11];
  assign net_303  = | total_q[13:11];
  assign net_304  = ~ net_303 ;
  assign net_305  = net_302  | net_304 ;
  assign net_306  = ~ net_305 ;
  assign net_307  = huge_d1_q | net_306 ;
  assign net_308  = huge_d1_q ? negative_d1_q : total_q[13];
  assign net_309  = net_308  ? 12'h800 : 12'h7ff;
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
    total_q <= net_295 [13:0];
  always @(posedge clk)
    huge_d1_q <= huge_2_q;
  always @(posedge clk)
    negative_d1_q <= negative_early_d1_q;
  always @(posedge clk)
    w_next <= net_310 ;
  always @(posedge clk)
    overflow <= net_301 ;
  \ska_lane.updater.product$41  \product$41  (
    .a(a),
    .b(b),
    .clk(clk),
    .product_q(product),
    .rst(rst)
  );
  always @* begin
    if (unused_6_) begin end
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
    if (unused_6_) begin end
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
    if (unused_6_) begin end
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
    if (unused_6_) begin end
    net_310  = total_q[11:0];
    if (net_307 ) begin
      net_310  = net_309 ;
    end
  end
  assign \a$1  = a;
  assign mantissa = b;
  assign value_0 = value_0_next;
  assign sticky_0 = sticky_0_next;
  assign huge_0 = huge_0_next;
  assign value_1 = value_1_next;
  assign sticky_1 = sticky_1_next;
  assign huge_1 = huge_1_next;
  assign w_next_q = w_next;
  assign overflow_q = overflow;
  assign net_1  = 1'h0;
  assign net_5  = product[24];
  assign net_10  = product[24];
  assign net_15  = product[24];
  assign sticky_0_next = net_17 ;
  assign net_18  = 1'h0;
  assign huge_0_next = net_59 ;
  assign net_63  = product[24];
  assign net_68  = product[24];
  assign net_73  = product[24];
  assign net_194  = value_1_next[0];
  assign net_195  = value_1_next[1];
  assign net_196  = value_1_next[2];
  assign net_199  = value_1_next[0];
  assign net_200  = value_1_next[1];
  assign net_201  = value_1_next[2];
  assign net_204  = value_1_next[0];
  assign net_205  = value_1_next[1];
  assign net_206  = value_1_next[2];
  assign net_253  = net_252 ;
  assign net_255  = net_254 ;
  assign net_257  = net_256 ;
  assign net_259  = net_258 ;
  assign net_263  = net_262 ;
  assign net_265  = net_264 ;
  assign net_267  = net_266 ;
  assign net_269  = net_268 ;
  assign net_273  = net_272 ;
  assign net_275  = net_274 ;
  assign net_277  = net_276 ;
  assign net_279  = net_278 ;
  assign net_283  = net_282 ;
  assign net_285  = net_284 ;
  assign net_287  = net_286 ;
  assign net_289  = net_288 ;
  assign net_295  = { net_294 [14], net_294 [14:1] };
endmodule

module \ska_lane.updater.product$41 (rst, a, b, product_q, clk);
  wire [24:0] net_1 ;
  input [23:0] a;
  wire [23:0] a;
  input b;
  wire b;
  input clk;
  wire clk;
  (* init = 25'h0000000 *)
  wire [24:0] product;
  output [24:0] product_q;
  reg [24:0] product_q;
  initial product_q = 25'h0000000;
  input rst;
  wire rst;
  assign net_1  = $signed(a) * $signed({ 1'h0, b });
  always @(posedge clk)
    product_q <= net_1 ;
  assign product = product_q;
endmodule

module \ska_lane.view (rst, read_address, write__addr, write__en, write__data, read_q, clk);
  wire [9:0] \$signature__addr ;
  wire [10:0] \$signature__data ;
  input clk;
  wire clk;
  input [9:0] read_address;
  wire [9:0] read_address;
  (* init = 11'h000 *)
  wire [10:0] read_data;
  wire \read_data.overflow ;
  wire [9:0] \read_data.w ;
  output [10:0] read_q;
  reg [10:0] read_q;
  initial read_q = 11'h000;
  input rst;
  wire rst;
  input [9:0] write__addr;
  wire [9:0] write__addr;
  input [10:0] write__data;
  wire [10:0] write__data;
  input write__en;
  wire write__en;
  wire [9:0] write_address;
  wire [10:0] write_data;
  wire \write_data.overflow ;
  wire [9:0] \write_data.w ;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
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
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
  assign \write_data.w  = write__data[9:0];
  assign \write_data.overflow  = write__data[10];
  assign \read_data.w  = read_q[9:0];
  assign \read_data.overflow  = read_q[10];
endmodule

module \ska_lane.view_d (x, y);
  wire [8:0] net_1 ;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] y;
  wire [7:0] y;
  assign y = net_1 [7:0];
  assign net_1  = { 1'h0, x };
endmodule

module \ska_lane.view_w (rst, x, y, overflow, clk);
  reg unused_7_;
  initial unused_7_ = 0;
  wire [12:0] net_1 ;
  wire [10:0] net_10 ;
  wire [12:0] net_11 ;
  wire [10:0] net_12 ;
  wire [12:0] net_13 ;
  wire [10:0] net_14 ;
  wire [12:0] net_15 ;
  wire [10:0] net_16 ;
  wire [12:0] net_17 ;
  wire [10:0] net_18 ;
  wire [9:0] net_19 ;
  wire [12:0] net_2 ;
  wire [9:0] net_20 ;
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
  wire [12:0] net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire [9:0] net_42 ;
  reg [9:0] net_43 ;
  wire [10:0] net_5 ;
  wire net_6 ;
  wire [12:0] net_7 ;
  wire [10:0] net_8 ;
  wire [12:0] net_9 ;
  wire above_minus_one;
  wire above_minus_one_late;
  wire above_minus_two;
  wire above_minus_two_late;
  wire above_zero;
  wire above_zero_late;
  wire carry;
  input clk;
  wire clk;
  wire [8:0] low;
  wire low_side;
  wire negative;
  output overflow;
  reg overflow;
  initial overflow = 1'h0;
  (* init = 1'h0 *)
  wire overflow_q;
  wire parity;
  wire parity_late;
  wire [8:0] rounded;
  input rst;
  wire rst;
  wire up;
  input [11:0] x;
  wire [11:0] x;
  output [9:0] y;
  reg [9:0] y;
  initial y = 10'h000;
  (* init = 10'h000 *)
  wire [9:0] y_q;
  assign net_6  = net_3  | net_5 [0];
  assign carry = net_1 [1] & net_6 ;
  assign above_minus_two = net_14 [10:9] == 2'h2;
  assign above_minus_one = net_16 [10:9] == 2'h3;
  assign above_zero = ~| net_18 [10:9];
  assign net_19  = net_8 [8:0] + carry;
  assign net_20  = net_8 [8:0] + carry;
  assign net_21  = net_10 [9] ^ net_20 [9];
  assign net_22  = ~ net_20 [9];
  assign net_23  = above_zero & net_22 ;
  assign net_24  = above_minus_one & net_20 [9];
  assign net_25  = net_23  | net_24 ;
  assign net_26  = ~ net_20 [9];
  assign net_27  = above_minus_one & net_26 ;
  assign net_28  = net_25  | net_27 ;
  assign net_29  = above_minus_two & net_20 [9];
  assign net_30  = net_28  | net_29 ;
  assign net_31  = ~ net_30 ;
  assign net_32  = ~ net_20 [9];
  assign net_33  = above_zero & net_32 ;
  assign net_34  = above_minus_one & net_20 [9];
  assign net_35  = net_33  | net_34 ;
  assign net_36  = ~ net_20 [9];
  assign net_37  = above_minus_one & net_36 ;
  assign net_38  = net_35  | net_37 ;
  assign net_39  = above_minus_two & net_20 [9];
  assign net_40  = net_38  | net_39 ;
  assign net_41  = ~ net_40 ;
  assign net_42  = net_12 [10] ? 10'h200 : 10'h1ff;
  always @(posedge clk)
    y <= net_43 ;
  always @(posedge clk)
    overflow <= net_31 ;
  always @* begin
    if (unused_7_) begin end
    net_43  = { net_21 , net_19 [8:0] };
    if (net_41 ) begin
      net_43  = net_42 ;
    end
  end
  assign low = net_8 [8:0];
  assign parity = net_10 [9];
  assign negative = net_12 [10];
  assign rounded = net_19 [8:0];
  assign up = net_20 [9];
  assign parity_late = net_10 [9];
  assign low_side = net_12 [10];
  assign above_minus_two_late = above_minus_two;
  assign above_minus_one_late = above_minus_one;
  assign above_zero_late = above_zero;
  assign y_q = y;
  assign overflow_q = overflow;
  assign net_1  = { x[11], x };
  assign net_2  = { x[11], x };
  assign net_3  = net_2 [0];
  assign net_4  = { x[11], x };
  assign net_5  = { net_4 [11], net_4 [11:2] };
  assign net_7  = { x[11], x };
  assign net_8  = { net_7 [11], net_7 [11:2] };
  assign net_9  = { x[11], x };
  assign net_10  = { net_9 [11], net_9 [11:2] };
  assign net_11  = { x[11], x };
  assign net_12  = { net_11 [11], net_11 [11:2] };
  assign net_13  = { x[11], x };
  assign net_14  = { net_13 [11], net_13 [11:2] };
  assign net_15  = { x[11], x };
  assign net_16  = { net_15 [11], net_15 [11:2] };
  assign net_17  = { x[11], x };
  assign net_18  = { net_17 [11], net_17 [11:2] };
endmodule

module \ska_lane.weights (rst, read_address, write__addr, write__data, write__en, read_q, clk);
  wire [9:0] \$signature__addr ;
  wire [11:0] \$signature__data ;
  input clk;
  wire clk;
  input [9:0] read_address;
  wire [9:0] read_address;
  (* init = 12'h000 *)
  wire [11:0] read_data;
  output [11:0] read_q;
  reg [11:0] read_q;
  initial read_q = 12'h000;
  input rst;
  wire rst;
  input [9:0] write__addr;
  wire [9:0] write__addr;
  input [11:0] write__data;
  wire [11:0] write__data;
  input write__en;
  wire write__en;
  wire [9:0] write_address;
  wire [11:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
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
  wire [1:0] net_16 ;
  wire net_17 ;
  wire [3:0] net_18 ;
  wire net_19 ;
  wire net_2 ;
  wire [42:0] net_20 ;
  wire [22:0] net_21 ;
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
  wire net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire net_47 ;
  wire net_48 ;
  wire [10:0] net_49 ;
  wire net_5 ;
  wire [8:0] net_50 ;
  wire net_51 ;
  wire net_52 ;
  wire [9:0] net_53 ;
  wire net_54 ;
  wire [4:0] net_55 ;
  wire net_56 ;
  wire [4:0] net_57 ;
  wire net_58 ;
  wire [8:0] net_59 ;
  wire [42:0] net_6 ;
  wire [4:0] net_60 ;
  wire net_61 ;
  wire [8:0] net_62 ;
  wire [4:0] net_63 ;
  wire [10:0] net_64 ;
  wire net_65 ;
  wire net_66 ;
  wire net_67 ;
  wire [9:0] net_68 ;
  wire net_69 ;
  wire net_7 ;
  wire [9:0] net_70 ;
  wire [9:0] net_71 ;
  wire net_72 ;
  wire [3:0] net_73 ;
  wire net_74 ;
  wire net_75 ;
  wire net_76 ;
  wire [2:0] net_77 ;
  wire net_78 ;
  wire [11:0] net_79 ;
  wire net_8 ;
  wire net_9 ;
  input abort_run;
  wire abort_run;
  wire \abort_run$74 ;
  wire begin_forward;
  wire begin_update;
  output busy;
  wire busy;
  wire \busy$45 ;
  reg busy_d1_q;
  initial busy_d1_q = 1'h0;
  input c_mantissa;
  wire c_mantissa;
  wire \c_mantissa$78 ;
  input [5:0] c_shift;
  wire [5:0] c_shift;
  wire [5:0] \c_shift$79 ;
  reg clean_q;
  initial clean_q = 1'h0;
  input clk;
  wire clk;
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
  output [47:0] cycles;
  wire [47:0] cycles;
  wire [47:0] \cycles$86 ;
  reg d_operand_d1_q;
  initial d_operand_d1_q = 1'h0;
  output done;
  wire done;
  wire \done$84 ;
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
  wire [2:0] \error$85 ;
  wire first_step;
  wire [7:0] g;
  wire [7:0] g_0;
  input [10:0] host_address;
  wire [10:0] host_address;
  wire [10:0] \host_address$90 ;
  input host_bank;
  wire host_bank;
  wire \host_bank$89 ;
  wire [11:0] host_out_0;
  input host_read;
  wire host_read;
  reg host_read_d1_q;
  initial host_read_d1_q = 1'h0;
  output [11:0] host_read_data;
  wire [11:0] host_read_data;
  output host_read_valid;
  reg host_read_valid;
  initial host_read_valid = 1'h0;
  (* init = 1'h0 *)
  wire host_read_valid_d10_q;
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
  wire [2:0] \host_tensor$88 ;
  input host_write;
  wire host_write;
  wire \host_write$91 ;
  input [11:0] host_write_data;
  wire [11:0] host_write_data;
  wire [11:0] \host_write_data$92 ;
  wire judged;
  wire keys_ready;
  wire \keys_ready$95 ;
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
  wire [36:0] \layer$163 ;
  wire \layer$163.b_base ;
  wire \layer$163.columns ;
  wire [1:0] \layer$163.cut ;
  wire \layer$163.has_above ;
  wire [5:0] \layer$163.input_last ;
  wire [6:0] \layer$163.inputs ;
  wire \layer$163.layer0 ;
  wire \layer$163.operand_base ;
  wire \layer$163.operand_copy ;
  wire \layer$163.out_base ;
  wire \layer$163.out_copy ;
  wire [3:0] \layer$163.output_last ;
  wire \layer$163.rows ;
  wire \layer$163.state_base ;
  wire \layer$163.w_base ;
  wire [6:0] \layer$163.w_stride ;
  wire layer_number;
  wire load;
  wire load_0;
  wire mantissa;
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
  wire \pause$75 ;
  output paused;
  wire paused;
  wire \paused$83 ;
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
  output [3:0] record_entry;
  reg [3:0] record_entry;
  initial record_entry = 4'h0;
  reg [3:0] \record_entry$121 ;
  initial \record_entry$121  = 4'h0;
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
  (* init = 4'h0 *)
  wire [3:0] record_entry_q;
  reg record_kept_d1_q;
  initial record_kept_d1_q = 1'h0;
  reg record_last_d1_q;
  initial record_last_d1_q = 1'h0;
  output record_layer;
  reg record_layer;
  initial record_layer = 1'h0;
  wire \record_layer$120 ;
  reg record_layer_q;
  initial record_layer_q = 1'h0;
  output record_valid;
  reg record_valid;
  initial record_valid = 1'h0;
  reg \record_valid$118 ;
  initial \record_valid$118  = 1'h0;
  output [42:0] record_value;
  reg [42:0] record_value;
  initial record_value = 43'h00000000000;
  wire [42:0] \record_value$123 ;
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
  output [42:0] result;
  reg [42:0] result;
  initial result = 43'h00000000000;
  input [3:0] result_entry;
  wire [3:0] result_entry;
  input result_layer;
  wire result_layer;
  (* init = 43'h00000000000 *)
  wire [42:0] result_q;
  wire results_clk;
  reg results_reset_q;
  initial results_reset_q = 1'h1;
  (* init = 1'h1 *)
  wire results_rst;
  input resume;
  wire resume;
  wire \resume$73 ;
  input rst;
  wire rst;
  wire [5:0] run_samples;
  wire run_stop_enable;
  wire [5:0] run_stop_shift;
  input [5:0] samples;
  wire [5:0] samples;
  wire [5:0] \samples$76 ;
  input [31:0] seed;
  wire [31:0] seed;
  wire [31:0] \seed$80 ;
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
  output [47:0] stall_cycles;
  wire [47:0] stall_cycles;
  wire [47:0] \stall_cycles$87 ;
  input start;
  wire start;
  wire \start$72 ;
  (* init = 20'h00000 *)
  wire [19:0] step;
  input [19:0] steps;
  wire [19:0] steps;
  wire [19:0] \steps$77 ;
  output [19:0] steps_done;
  wire [19:0] steps_done;
  wire [19:0] \steps_done$59 ;
  wire stop;
  wire \stop$126 ;
  input stop_enable;
  wire stop_enable;
  wire \stop_enable$81 ;
  input [5:0] stop_shift;
  wire [5:0] stop_shift;
  wire [5:0] \stop_shift$82 ;
  output stopped;
  wire stopped;
  wire \stopped$93 ;
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
  assign net_20  = judged ? { {22{crossing[20]}}, crossing } : \record_value$123 ;
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
    record_last_d1_q <= net_1 ;
  always @(posedge clk)
    d_operand_d1_q <= net_2 ;
  always @(posedge clk)
    entry_d1_q <= record_entry_d5_q;
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
    host_read_valid <= net_31 ;
  always @(posedge clk)
    clean_q <= net_32 ;
  always @(posedge clk)
    record_early_d1_q <= net_33 ;
  always @(posedge clk)
    record_early_d2_q <= net_34 ;
  always @(posedge clk)
    record_early_d3_q <= net_35 ;
  always @(posedge clk)
    record_early_d4_q <= net_36 ;
  always @(posedge clk)
    record_early_d5_q <= net_37 ;
  always @(posedge clk)
    record_active_d1_q <= net_38 ;
  always @(posedge clk)
    record_kept_d1_q <= net_39 ;
  always @(posedge clk)
    \record_valid$118  <= net_40 ;
  always @(posedge clk)
    record_collected_q <= net_41 ;
  always @(posedge clk)
    \record_entry$121  <= entry_d1_q;
  always @(posedge clk)
    record_layer_q <= net_16 [0];
  always @(posedge clk)
    restart <= net_42 ;
  always @(posedge clk)
    record_valid <= net_43 ;
  always @(posedge clk)
    record_entry <= net_18 ;
  always @(posedge clk)
    record_layer <= net_19 ;
  always @(posedge clk)
    record_value <= net_20 ;
  assign net_1  = ~| layer_number;
  assign net_2  = record_entry_d5_q == 3'h6;
  assign net_3  = ~| result_layer;
  assign net_4  = result_entry == 3'h6;
  assign net_5  = net_3  & net_4 ;
  assign net_6  = nothing_d2_q ? 43'h00000000000 : read_data;
  assign net_7  = ~ rst;
  assign \start$72  = start & net_7 ;
  assign net_8  = ~ busy_d1_q;
  assign net_9  = host_read_d1_q & net_8 ;
  assign net_10  = clean_q | reset_out_0;
  assign net_11  = command_out_0[124] & clean_q;
  assign net_12  = record_entry_d5_q == 3'h6;
  assign net_13  = net_12  & record_last_d1_q;
  assign net_14  = ~ net_13 ;
  assign net_15  = record_early_d5_q & net_14 ;
  assign net_16  = layer_number + d_operand_d1_q;
  assign net_17  = record_collected_q | judged;
  assign net_18  = judged ? 4'hc : \record_entry$121 ;
  assign net_19  = judged ? layer : record_layer_q;
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
    .command_collect_active_q(net_72 ),
    .command_collect_entry_q(net_73 ),
    .command_done_address_q(net_62 ),
    .command_done_first_q(net_61 ),
    .command_done_sample_q(net_63 ),
    .command_drain_active_q(net_65 ),
    .command_drain_address_q(net_68 ),
    .command_drain_bias_q(net_66 ),
    .command_drain_edge_q(net_67 ),
    .command_host_bank_q(net_78 ),
    .command_host_data_q(net_79 ),
    .command_host_tensor_q(net_77 ),
    .command_host_write_b_q(net_76 ),
    .command_host_write_w_q(net_75 ),
    .command_host_write_x_q(net_74 ),
    .command_post_active_q(net_58 ),
    .command_post_address_q(net_59 ),
    .command_post_sample_q(net_60 ),
    .command_psum_read_active_q(net_54 ),
    .command_psum_read_sample_q(net_55 ),
    .command_psum_write_active_q(net_56 ),
    .command_psum_write_sample_q(net_57 ),
    .command_store_address_q(net_64 ),
    .command_update_address_q(net_70 ),
    .command_update_bias_q(net_69 ),
    .command_view_address_q(net_71 ),
    .command_w_active_q(net_51 ),
    .command_w_address_q(net_53 ),
    .command_w_edge_q(net_52 ),
    .command_x_active_q(net_44 ),
    .command_x_address_q(net_49 ),
    .command_x_edge_q(net_45 ),
    .command_x_g_address_q(net_50 ),
    .command_x_last_q(net_48 ),
    .command_x_load_q(net_46 ),
    .command_x_update_q(net_47 ),
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
    .layer(\layer$163 ),
    .mantissa(mantissa),
    .pulses_rst(pulses_reset_q),
    .run_samples(run_samples),
    .settings(settings),
    .slot(slot),
    .update_samples(update_samples)
  );
  ska_lane lane_0 (
    .clk(clk),
    .command_in({ net_79 , net_78 , net_77 , net_76 , net_75 , net_74 , net_73 , net_72 , net_71 , net_70 , net_69 , net_68 , net_67 , net_66 , net_65 , net_64 , net_63 , net_62 , net_61 , net_60 , net_59 , net_58 , net_57 , net_56 , net_55 , net_54 , net_53 , net_52 , net_51 , net_50 , net_49 , net_48 , net_47 , net_46 , net_45 , net_44  }),
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
    .settings_out(net_21 ),
    .update(update),
    .value_in(43'h00000000000),
    .value_out(\record_value$123 ),
    .w(w),
    .x(x)
  );
  \ska_core.observer  observer (
    .crossing(crossing),
    .enable(observer_enable_d1_q),
    .judged_d4_q(judged),
    .layer_q(layer),
    .record_entry(\record_entry$121 ),
    .record_layer(layer_number),
    .record_valid(\record_valid$118 ),
    .record_value(\record_value$123 ),
    .restart(restart),
    .results_clk(clk),
    .results_rst(results_reset_q),
    .shift(shift),
    .step(observer_step_d1_q),
    .stop_q(stop)
  );
  \ska_core.results  results (
    .clk(clk),
    .\port$0$78 (result_layer),
    .\port$0$79 (result_entry),
    .\port$730$0 (record_entry),
    .\port$731$0 (record_layer),
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
    .config_q(\layer$163 ),
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
    .start(\start$72 ),
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
    net_32  = net_10 ;
    if (results_reset_q) begin
      net_32  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_33  = net_11 ;
    if (results_reset_q) begin
      net_33  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_34  = record_early_d1_q;
    if (results_reset_q) begin
      net_34  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_35  = record_early_d2_q;
    if (results_reset_q) begin
      net_35  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_36  = record_early_d3_q;
    if (results_reset_q) begin
      net_36  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_37  = record_early_d4_q;
    if (results_reset_q) begin
      net_37  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_38  = record_early_d5_q;
    if (results_reset_q) begin
      net_38  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_39  = net_15 ;
    if (results_reset_q) begin
      net_39  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_40  = record_active_d1_q;
    if (results_reset_q) begin
      net_40  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_41  = record_kept_d1_q;
    if (results_reset_q) begin
      net_41  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_42  = settled;
    if (results_reset_q) begin
      net_42  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_43  = net_17 ;
    if (results_reset_q) begin
      net_43  = 1'h0;
    end
  end
  assign \busy$45  = busy;
  assign \steps_done$59  = steps_done;
  assign result_q = result;
  assign sequencer_clk = clk;
  assign sequencer_rst = sequencer_reset_q;
  assign commands_clk = clk;
  assign commands_rst = commands_reset_q;
  assign pulses_clk = clk;
  assign pulses_rst = pulses_reset_q;
  assign late_pulses_clk = clk;
  assign late_pulses_rst = late_pulses_reset_q;
  assign \resume$73  = resume;
  assign \abort_run$74  = abort_run;
  assign \pause$75  = pause;
  assign \samples$76  = samples;
  assign \steps$77  = steps;
  assign \c_mantissa$78  = c_mantissa;
  assign \c_shift$79  = c_shift;
  assign \seed$80  = seed;
  assign \stop_enable$81  = stop_enable;
  assign \stop_shift$82  = stop_shift;
  assign \paused$83  = paused;
  assign \done$84  = done;
  assign \error$85  = error;
  assign \cycles$86  = cycles;
  assign \stall_cycles$87  = stall_cycles;
  assign \host_tensor$88  = host_tensor;
  assign \host_bank$89  = host_bank;
  assign \host_address$90  = host_address;
  assign \host_write$91  = host_write;
  assign \host_write_data$92  = host_write_data;
  assign \stopped$93  = stopped;
  assign keys_ready = 1'h1;
  assign \keys_ready$95  = 1'h1;
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
  assign record_active_q = \record_valid$118 ;
  assign \record_layer$120  = layer_number;
  assign record_entry_q = \record_entry$121 ;
  assign value_out_0 = \record_value$123 ;
  assign \stop$126  = stop;
  assign recorded_valid_q = record_valid;
  assign recorded_entry_q = record_entry;
  assign recorded_layer_q = record_layer;
  assign recorded_value_q = record_value;
  assign write_address = { record_layer, record_entry };
  assign write_enable = record_valid;
  assign write_data = record_value;
  assign read_address = { result_layer, result_entry };
  assign command = { net_79 , net_78 , net_77 , net_76 , net_75 , net_74 , net_73 , net_72 , net_71 , net_70 , net_69 , net_68 , net_67 , net_66 , net_65 , net_64 , net_63 , net_62 , net_61 , net_60 , net_59 , net_58 , net_57 , net_56 , net_55 , net_54 , net_53 , net_52 , net_51 , net_50 , net_49 , net_48 , net_47 , net_46 , net_45 , net_44  };
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
  assign \layer$163.input_last  = \layer$163 [5:0];
  assign \layer$163.output_last  = \layer$163 [9:6];
  assign \layer$163.rows  = \layer$163 [10];
  assign \layer$163.columns  = \layer$163 [11];
  assign \layer$163.inputs  = \layer$163 [18:12];
  assign \layer$163.w_base  = \layer$163 [19];
  assign \layer$163.w_stride  = \layer$163 [26:20];
  assign \layer$163.b_base  = \layer$163 [27];
  assign \layer$163.state_base  = \layer$163 [28];
  assign \layer$163.operand_base  = \layer$163 [29];
  assign \layer$163.operand_copy  = \layer$163 [30];
  assign \layer$163.out_base  = \layer$163 [31];
  assign \layer$163.out_copy  = \layer$163 [32];
  assign \layer$163.has_above  = \layer$163 [33];
  assign \layer$163.layer0  = \layer$163 [34];
  assign \layer$163.cut  = \layer$163 [36:35];
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
  assign \command.x  = { net_50 , net_49 , net_48 , net_47 , net_46 , net_45 , net_44  };
  assign \command.x.active  = net_44 ;
  assign \command.x.edge  = net_45 ;
  assign \command.x.load  = net_46 ;
  assign \command.x.update  = net_47 ;
  assign \command.x.last  = net_48 ;
  assign \command.x.address  = net_49 ;
  assign \command.x.g_address  = net_50 ;
  assign \command.w  = { net_53 , net_52 , net_51  };
  assign \command.w.active  = net_51 ;
  assign \command.w.edge  = net_52 ;
  assign \command.w.address  = net_53 ;
  assign \command.psum_read  = { net_55 , net_54  };
  assign \command.psum_read.active  = net_54 ;
  assign \command.psum_read.sample  = net_55 ;
  assign \command.psum_write  = { net_57 , net_56  };
  assign \command.psum_write.active  = net_56 ;
  assign \command.psum_write.sample  = net_57 ;
  assign \command.post  = { net_60 , net_59 , net_58  };
  assign \command.post.active  = net_58 ;
  assign \command.post.address  = net_59 ;
  assign \command.post.sample  = net_60 ;
  assign \command.done  = { net_63 , net_62 , net_61  };
  assign \command.done.first  = net_61 ;
  assign \command.done.address  = net_62 ;
  assign \command.done.sample  = net_63 ;
  assign \command.store  = net_64 ;
  assign \command.store.address  = net_64 ;
  assign \command.drain  = { net_68 , net_67 , net_66 , net_65  };
  assign \command.drain.active  = net_65 ;
  assign \command.drain.bias  = net_66 ;
  assign \command.drain.edge  = net_67 ;
  assign \command.drain.address  = net_68 ;
  assign \command.update  = { net_70 , net_69  };
  assign \command.update.bias  = net_69 ;
  assign \command.update.address  = net_70 ;
  assign \command.view  = net_71 ;
  assign \command.view.address  = net_71 ;
  assign \command.collect  = { net_73 , net_72  };
  assign \command.collect.active  = net_72 ;
  assign \command.collect.entry  = net_73 ;
  assign \command.host  = { net_79 , net_78 , net_77 , net_76 , net_75 , net_74  };
  assign \command.host.write_x  = net_74 ;
  assign \command.host.write_w  = net_75 ;
  assign \command.host.write_b  = net_76 ;
  assign \command.host.tensor  = net_77 ;
  assign \command.host.bank  = net_78 ;
  assign \command.host.data  = net_79 ;
endmodule

module \ska_core.array (psum_out, x, update, load, g, w, psum_in, clk);
  wire [7:0] net_1 ;
  wire net_2 ;
  wire net_3 ;
  input clk;
  wire clk;
  input [7:0] g;
  wire [7:0] g;
  input load;
  wire load;
  input [23:0] psum_in;
  wire [23:0] psum_in;
  output [23:0] psum_out;
  wire [23:0] psum_out;
  wire [23:0] psum_out_0;
  input update;
  wire update;
  input [9:0] w;
  wire [9:0] w;
  input [7:0] x;
  wire [7:0] x;
  ska_array_column column_0 (
    .clk(clk),
    .g(g),
    .load_in_0(load),
    .load_out_0(net_3 ),
    .psum_in(psum_in),
    .psum_out(psum_out),
    .update_in_0(update),
    .update_out_0(net_2 ),
    .w(w),
    .x_in_0(x),
    .x_out_0(net_1 )
  );
  assign psum_out_0 = psum_out;
endmodule

module \ska_core.commands (host_bank, host_address, host_write, host_write_data, commands_clk, busy, commands_rst, pulses_rst, late_pulses_rst, layer, update_samples, cut_w, cut_b, slot, first_step, begin_forward, begin_update, \end , collect, run_samples, mantissa
, command_x_active_q, command_x_edge_q, command_x_load_q, command_x_update_q, command_x_last_q, command_x_address_q, command_x_g_address_q, command_w_active_q, command_w_edge_q, command_w_address_q, command_psum_read_active_q, command_psum_read_sample_q, command_psum_write_active_q, command_psum_write_sample_q, command_post_active_q, command_post_address_q, command_post_sample_q, command_done_first_q, command_done_address_q, command_done_sample_q, command_store_address_q
, command_drain_active_q, command_drain_bias_q, command_drain_edge_q, command_drain_address_q, command_update_bias_q, command_update_address_q, command_view_address_q, command_collect_active_q, command_collect_entry_q, command_host_write_x_q, command_host_write_w_q, command_host_write_b_q, command_host_tensor_q, command_host_bank_q, command_host_data_q, settings, host_tensor);
  reg unused_2_;
  initial unused_2_ = 0;
  wire [6:0] net_1 ;
  wire net_10 ;
  wire net_100 ;
  wire net_101 ;
  wire net_102 ;
  wire net_103 ;
  wire net_104 ;
  wire [4:0] net_105 ;
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
  wire [8:0] net_12 ;
  wire net_120 ;
  wire net_121 ;
  wire net_122 ;
  wire net_123 ;
  wire net_124 ;
  wire [10:0] net_125 ;
  wire [10:0] net_126 ;
  wire [10:0] net_127 ;
  wire [10:0] net_128 ;
  wire [9:0] net_129 ;
  wire net_13 ;
  wire [10:0] net_130 ;
  wire [10:0] net_131 ;
  wire net_132 ;
  wire net_133 ;
  wire net_134 ;
  wire net_135 ;
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
  reg net_147 ;
  reg net_148 ;
  reg net_149 ;
  wire net_15 ;
  reg net_150 ;
  reg net_151 ;
  reg net_152 ;
  reg [6:0] net_153 ;
  reg net_154 ;
  reg net_155 ;
  reg net_156 ;
  reg [7:0] net_157 ;
  reg net_158 ;
  reg net_159 ;
  wire net_16 ;
  reg net_160 ;
  reg [10:0] net_161 ;
  reg [8:0] net_162 ;
  reg net_163 ;
  reg [1:0] net_164 ;
  reg net_165 ;
  reg net_166 ;
  reg [1:0] net_167 ;
  reg net_168 ;
  reg [9:0] net_169 ;
  wire net_17 ;
  reg [1:0] net_170 ;
  reg net_171 ;
  reg [6:0] net_172 ;
  reg net_173 ;
  reg net_174 ;
  reg [4:0] net_175 ;
  reg net_176 ;
  reg [6:0] net_177 ;
  reg net_178 ;
  reg net_179 ;
  wire net_18 ;
  reg [4:0] net_180 ;
  reg net_181 ;
  reg [8:0] net_182 ;
  reg [10:0] net_183 ;
  reg [15:0] net_184 ;
  reg [3:0] net_185 ;
  reg net_186 ;
  reg net_187 ;
  reg [6:0] net_188 ;
  reg net_189 ;
  wire [11:0] net_19 ;
  reg net_190 ;
  reg net_191 ;
  reg [6:0] net_192 ;
  reg net_193 ;
  reg net_194 ;
  reg net_195 ;
  reg [6:0] net_196 ;
  reg net_197 ;
  reg net_198 ;
  reg [4:0] net_199 ;
  wire [7:0] net_2 ;
  wire net_20 ;
  reg [4:0] net_200 ;
  reg [8:0] net_201 ;
  reg [8:0] net_202 ;
  reg [10:0] net_203 ;
  reg [9:0] net_204 ;
  reg [9:0] net_205 ;
  reg [3:0] net_206 ;
  reg [3:0] net_207 ;
  reg [15:0] net_208 ;
  reg [15:0] net_209 ;
  wire [9:0] net_21 ;
  reg [15:0] net_210 ;
  reg [15:0] net_211 ;
  reg net_212 ;
  reg net_213 ;
  reg net_214 ;
  reg net_215 ;
  reg net_216 ;
  reg net_217 ;
  reg net_218 ;
  reg [2:0] net_219 ;
  wire net_22 ;
  reg net_220 ;
  reg net_221 ;
  reg [1:0] net_222 ;
  reg net_223 ;
  reg [9:0] net_224 ;
  reg net_225 ;
  reg [4:0] net_226 ;
  reg net_227 ;
  reg net_228 ;
  reg [3:0] net_229 ;
  wire [2:0] net_23 ;
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
  wire net_26 ;
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
  wire net_27 ;
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
  wire net_28 ;
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
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire [3:0] net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire [11:0] net_35 ;
  wire [10:0] net_36 ;
  wire [7:0] net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire [7:0] net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire net_42 ;
  wire [5:0] net_43 ;
  wire [7:0] net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire net_47 ;
  wire net_48 ;
  wire net_49 ;
  wire net_5 ;
  wire [5:0] net_50 ;
  wire net_51 ;
  wire [7:0] net_52 ;
  wire net_53 ;
  wire net_54 ;
  wire net_55 ;
  wire net_56 ;
  wire net_57 ;
  wire [7:0] net_58 ;
  wire net_59 ;
  wire net_6 ;
  wire net_60 ;
  wire net_61 ;
  wire net_62 ;
  wire net_63 ;
  wire [7:0] net_64 ;
  wire net_65 ;
  wire net_66 ;
  wire net_67 ;
  wire net_68 ;
  wire net_69 ;
  wire net_7 ;
  wire [5:0] net_70 ;
  wire [5:0] net_71 ;
  wire [9:0] net_72 ;
  wire [9:0] net_73 ;
  wire [11:0] net_74 ;
  wire net_75 ;
  wire net_76 ;
  wire net_77 ;
  wire net_78 ;
  wire net_79 ;
  wire net_8 ;
  wire net_80 ;
  wire net_81 ;
  wire [3:0] net_82 ;
  wire net_83 ;
  wire net_84 ;
  wire net_85 ;
  wire net_86 ;
  wire net_87 ;
  wire [2:0] net_88 ;
  wire net_89 ;
  wire net_9 ;
  wire net_90 ;
  wire net_91 ;
  wire [2:0] net_92 ;
  wire [3:0] net_93 ;
  wire net_94 ;
  wire net_95 ;
  wire [11:0] net_96 ;
  wire [10:0] net_97 ;
  wire [9:0] net_98 ;
  wire [5:0] net_99 ;
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
  output command_collect_active_q;
  reg command_collect_active_q;
  initial command_collect_active_q = 1'h0;
  output [3:0] command_collect_entry_q;
  reg [3:0] command_collect_entry_q;
  initial command_collect_entry_q = 4'h0;
  output [8:0] command_done_address_q;
  reg [8:0] command_done_address_q;
  initial command_done_address_q = 9'h000;
  output command_done_first_q;
  reg command_done_first_q;
  initial command_done_first_q = 1'h0;
  output [4:0] command_done_sample_q;
  reg [4:0] command_done_sample_q;
  initial command_done_sample_q = 5'h00;
  output command_drain_active_q;
  reg command_drain_active_q;
  initial command_drain_active_q = 1'h0;
  output [9:0] command_drain_address_q;
  reg [9:0] command_drain_address_q;
  initial command_drain_address_q = 10'h000;
  output command_drain_bias_q;
  reg command_drain_bias_q;
  initial command_drain_bias_q = 1'h0;
  output command_drain_edge_q;
  reg command_drain_edge_q;
  initial command_drain_edge_q = 1'h0;
  output command_host_bank_q;
  reg command_host_bank_q;
  initial command_host_bank_q = 1'h0;
  output [11:0] command_host_data_q;
  reg [11:0] command_host_data_q;
  initial command_host_data_q = 12'h000;
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
  output command_post_active_q;
  reg command_post_active_q;
  initial command_post_active_q = 1'h0;
  output [8:0] command_post_address_q;
  reg [8:0] command_post_address_q;
  initial command_post_address_q = 9'h000;
  output [4:0] command_post_sample_q;
  reg [4:0] command_post_sample_q;
  initial command_post_sample_q = 5'h00;
  output command_psum_read_active_q;
  reg command_psum_read_active_q;
  initial command_psum_read_active_q = 1'h0;
  output [4:0] command_psum_read_sample_q;
  reg [4:0] command_psum_read_sample_q;
  initial command_psum_read_sample_q = 5'h00;
  output command_psum_write_active_q;
  reg command_psum_write_active_q;
  initial command_psum_write_active_q = 1'h0;
  output [4:0] command_psum_write_sample_q;
  reg [4:0] command_psum_write_sample_q;
  initial command_psum_write_sample_q = 5'h00;
  output [10:0] command_store_address_q;
  reg [10:0] command_store_address_q;
  initial command_store_address_q = 11'h000;
  output [9:0] command_update_address_q;
  reg [9:0] command_update_address_q;
  initial command_update_address_q = 10'h000;
  output command_update_bias_q;
  reg command_update_bias_q;
  initial command_update_bias_q = 1'h0;
  output [9:0] command_view_address_q;
  reg [9:0] command_view_address_q;
  initial command_view_address_q = 10'h000;
  output command_w_active_q;
  reg command_w_active_q;
  initial command_w_active_q = 1'h0;
  output [9:0] command_w_address_q;
  reg [9:0] command_w_address_q;
  initial command_w_address_q = 10'h000;
  output command_w_edge_q;
  reg command_w_edge_q;
  initial command_w_edge_q = 1'h0;
  output command_x_active_q;
  reg command_x_active_q;
  initial command_x_active_q = 1'h0;
  output [10:0] command_x_address_q;
  reg [10:0] command_x_address_q;
  initial command_x_address_q = 11'h000;
  output command_x_edge_q;
  reg command_x_edge_q;
  initial command_x_edge_q = 1'h0;
  output [8:0] command_x_g_address_q;
  reg [8:0] command_x_g_address_q;
  initial command_x_g_address_q = 9'h000;
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
  reg [8:0] done_address_q;
  initial done_address_q = 9'h000;
  reg done_first_q;
  initial done_first_q = 1'h0;
  reg done_last_q;
  initial done_last_q = 1'h0;
  reg [6:0] done_left_q;
  initial done_left_q = 7'h00;
  reg [4:0] done_sample_q;
  initial done_sample_q = 5'h00;
  reg done_start_d10_q;
  initial done_start_d10_q = 1'h0;
  reg done_start_d11_q;
  initial done_start_d11_q = 1'h0;
  reg done_start_d12_q;
  initial done_start_d12_q = 1'h0;
  reg done_start_d1_q;
  initial done_start_d1_q = 1'h0;
  reg done_start_d2_q;
  initial done_start_d2_q = 1'h0;
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
  reg [9:0] drain_address_q;
  initial drain_address_q = 10'h000;
  reg [3:0] drain_b_q;
  initial drain_b_q = 4'h0;
  wire drain_bias;
  reg [15:0] drain_column_q;
  initial drain_column_q = 16'h0000;
  reg drain_first_input_q;
  initial drain_first_input_q = 1'h0;
  reg drain_first_q;
  initial drain_first_q = 1'h0;
  reg [1:0] drain_inside_number_q;
  initial drain_inside_number_q = 2'h0;
  reg drain_inside_q;
  initial drain_inside_q = 1'h0;
  reg drain_last_input_q;
  initial drain_last_input_q = 1'h0;
  reg drain_last_output_q;
  initial drain_last_output_q = 1'h0;
  reg drain_last_q;
  initial drain_last_q = 1'h0;
  reg [2:0] drain_left_q;
  initial drain_left_q = 3'h0;
  reg [15:0] drain_row_q;
  initial drain_row_q = 16'h0000;
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
  reg [9:0] drain_w_q;
  initial drain_w_q = 10'h000;
  input \end ;
  wire \end ;
  input first_step;
  wire first_step;
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
  reg [7:0] held_beyond_q;
  initial held_beyond_q = 8'h00;
  input [10:0] host_address;
  wire [10:0] host_address;
  reg [10:0] host_address_d1_q;
  initial host_address_d1_q = 11'h000;
  reg [10:0] host_address_d2_q;
  initial host_address_d2_q = 11'h000;
  input host_bank;
  wire host_bank;
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
  input [2:0] host_tensor;
  wire [2:0] host_tensor;
  reg [2:0] host_tensor_d1_q;
  initial host_tensor_d1_q = 3'h0;
  input host_write;
  wire host_write;
  reg host_write_b_d1_q;
  initial host_write_b_d1_q = 1'h0;
  input [11:0] host_write_data;
  wire [11:0] host_write_data;
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
  input [36:0] layer;
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
  input mantissa;
  wire mantissa;
  reg mantissa_d1_q;
  initial mantissa_d1_q = 1'h0;
  reg [3:0] pending_b_q;
  initial pending_b_q = 4'h0;
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
  reg [9:0] pending_w_q;
  initial pending_w_q = 10'h000;
  reg post_active_q;
  initial post_active_q = 1'h0;
  reg [8:0] post_address_q;
  initial post_address_q = 9'h000;
  reg [3:0] post_b_q;
  initial post_b_q = 4'h0;
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
  reg [6:0] post_left_q;
  initial post_left_q = 7'h00;
  reg [10:0] post_out_q;
  initial post_out_q = 11'h000;
  reg [4:0] post_sample_q;
  initial post_sample_q = 5'h00;
  reg post_start_d1_q;
  initial post_start_d1_q = 1'h0;
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
  reg [8:0] post_state_q;
  initial post_state_q = 9'h000;
  reg psum_read_active_q;
  initial psum_read_active_q = 1'h0;
  reg psum_read_first_q;
  initial psum_read_first_q = 1'h0;
  reg psum_read_last_q;
  initial psum_read_last_q = 1'h0;
  reg [6:0] psum_read_left_q;
  initial psum_read_left_q = 7'h00;
  reg [4:0] psum_read_sample_q;
  initial psum_read_sample_q = 5'h00;
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
  reg psum_write_active_q;
  initial psum_write_active_q = 1'h0;
  reg psum_write_first_q;
  initial psum_write_first_q = 1'h0;
  reg psum_write_last_q;
  initial psum_write_last_q = 1'h0;
  reg [6:0] psum_write_left_q;
  initial psum_write_left_q = 7'h00;
  reg [4:0] psum_write_sample_q;
  initial psum_write_sample_q = 5'h00;
  reg psum_write_start_d10_q;
  initial psum_write_start_d10_q = 1'h0;
  reg psum_write_start_d11_q;
  initial psum_write_start_d11_q = 1'h0;
  reg psum_write_start_d12_q;
  initial psum_write_start_d12_q = 1'h0;
  reg psum_write_start_d1_q;
  initial psum_write_start_d1_q = 1'h0;
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
  input [5:0] run_samples;
  wire [5:0] run_samples;
  reg [6:0] samples_beyond_q;
  initial samples_beyond_q = 7'h00;
  output [22:0] settings;
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
  input [80:0] slot;
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
  reg store_active_q;
  initial store_active_q = 1'h0;
  reg [10:0] store_address_q;
  initial store_address_q = 11'h000;
  reg store_first_q;
  initial store_first_q = 1'h0;
  reg store_last_q;
  initial store_last_q = 1'h0;
  reg [6:0] store_left_q;
  initial store_left_q = 7'h00;
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
  input [6:0] update_samples;
  wire [6:0] update_samples;
  reg [9:0] view_address_d1_q;
  initial view_address_d1_q = 10'h000;
  reg w_active_q;
  initial w_active_q = 1'h0;
  reg [9:0] w_address_q;
  initial w_address_q = 10'h000;
  reg [1:0] w_edges_q;
  initial w_edges_q = 2'h0;
  reg w_first_q;
  initial w_first_q = 1'h0;
  reg [1:0] w_inside_number_q;
  initial w_inside_number_q = 2'h0;
  reg w_inside_q;
  initial w_inside_q = 1'h0;
  reg w_last_q;
  initial w_last_q = 1'h0;
  reg [1:0] w_left_q;
  initial w_left_q = 2'h0;
  reg w_start_d1_q;
  initial w_start_d1_q = 1'h0;
  reg w_start_d2_q;
  initial w_start_d2_q = 1'h0;
  reg w_start_d3_q;
  initial w_start_d3_q = 1'h0;
  reg x_active_q;
  initial x_active_q = 1'h0;
  reg [10:0] x_address_q;
  initial x_address_q = 11'h000;
  reg x_edge_q;
  initial x_edge_q = 1'h0;
  reg x_first_q;
  initial x_first_q = 1'h0;
  reg [8:0] x_g_address_q;
  initial x_g_address_q = 9'h000;
  reg x_held_active_q;
  initial x_held_active_q = 1'h0;
  reg x_held_first_q;
  initial x_held_first_q = 1'h0;
  reg x_held_last_q;
  initial x_held_last_q = 1'h0;
  reg [7:0] x_held_left_q;
  initial x_held_left_q = 8'h00;
  reg x_held_start_d1_q;
  initial x_held_start_d1_q = 1'h0;
  reg x_last_q;
  initial x_last_q = 1'h0;
  reg [6:0] x_left_q;
  initial x_left_q = 7'h00;
  assign net_1  = run_samples - 2'h3;
  assign net_2  = update_samples - 2'h3;
  assign net_3  = begin_forward | x_held_start_d1_q;
  assign net_4  = $signed(x_left_q) - $signed(2'h1);
  assign net_5  = begin_forward | x_held_start_d1_q;
  assign net_6  = ~ net_5 ;
  assign net_7  = x_active_q & net_6 ;
  assign net_8  = ~ x_last_q;
  assign net_9  = net_7  & net_8 ;
  assign net_10  = net_9  & x_left_q[6];
  assign net_11  = begin_forward | x_held_start_d1_q;
  assign net_12  = $signed(x_held_left_q) - $signed(2'h1);
  assign net_13  = ~ x_held_start_d1_q;
  assign net_14  = x_held_active_q & net_13 ;
  assign net_15  = ~ x_held_last_q;
  assign net_16  = net_14  & net_15 ;
  assign net_17  = net_16  & x_held_left_q[7];
  assign net_18  = begin_forward | x_held_start_d1_q;
  assign net_19  = x_address_q + 1'h1;
  assign net_20  = begin_forward | x_held_start_d1_q;
  assign net_21  = x_g_address_q + 1'h1;
  assign net_22  = begin_forward | x_held_start_d1_q;
  assign net_23  = $signed(w_left_q) - $signed(2'h1);
  assign net_24  = ~ w_start_d3_q;
  assign net_25  = w_active_q & net_24 ;
  assign net_26  = ~ w_last_q;
  assign net_27  = net_25  & net_26 ;
  assign net_28  = net_27  & w_left_q[1];
  assign net_31  = net_28  | net_30 ;
  assign net_32  = w_inside_number_q + 4'hf;
  assign net_33  = w_inside_number_q <= layer[10];
  assign net_34  = layer[10] > 1'h0;
  assign net_35  = w_address_q + 12'hfff;
  assign net_36  = slot[35:26] + 1'h0;
  assign net_37  = $signed(psum_read_left_q) - $signed(2'h1);
  assign net_38  = ~ psum_read_start_d7_q;
  assign net_39  = psum_read_active_q & net_38 ;
  assign net_40  = ~ psum_read_last_q;
  assign net_41  = net_39  & net_40 ;
  assign net_42  = net_41  & psum_read_left_q[6];
  assign net_43  = psum_read_sample_q + 1'h1;
  assign net_44  = $signed(psum_write_left_q) - $signed(2'h1);
  assign net_45  = ~ psum_write_start_d12_q;
  assign net_46  = psum_write_active_q & net_45 ;
  assign net_47  = ~ psum_write_last_q;
  assign net_48  = net_46  & net_47 ;
  assign net_49  = net_48  & psum_write_left_q[6];
  assign net_50  = psum_write_sample_q + 1'h1;
  assign net_51  = begin_forward & slot[2];
  assign net_52  = $signed(post_left_q) - $signed(2'h1);
  assign net_53  = ~ post_start_d9_q;
  assign net_54  = post_active_q & net_53 ;
  assign net_55  = ~ post_last_q;
  assign net_56  = net_54  & net_55 ;
  assign net_57  = net_56  & post_left_q[6];
  assign net_58  = $signed(done_left_q) - $signed(2'h1);
  assign net_59  = ~ done_start_d12_q;
  assign net_60  = done_active_q & net_59 ;
  assign net_61  = ~ done_last_q;
  assign net_62  = net_60  & net_61 ;
  assign net_63  = net_62  & done_left_q[6];
  assign net_64  = $signed(store_left_q) - $signed(2'h1);
  assign net_65  = ~ done_start_d12_q;
  assign net_66  = store_active_q & net_65 ;
  assign net_67  = ~ store_last_q;
  assign net_68  = net_66  & net_67 ;
  assign net_69  = net_68  & store_left_q[6];
  assign net_70  = post_sample_q + 1'h1;
  assign net_71  = done_sample_q + 1'h1;
  assign net_72  = done_address_q + 1'h1;
  assign net_73  = post_address_q + 1'h1;
  assign net_74  = store_address_q + 1'h1;
  assign net_75  = \end  & slot[0];
  assign net_76  = \end  & slot[0];
  assign net_77  = \end  & slot[0];
  assign net_78  = \end  & slot[0];
  assign net_79  = \end  & slot[0];
  assign net_80  = \end  & slot[0];
  assign net_81  = \end  & slot[0];
  assign net_82  = $signed(drain_left_q) - $signed(2'h1);
  assign net_83  = ~ drain_start_d9_q;
  assign net_84  = drain_active_q & net_83 ;
  assign net_85  = ~ drain_last_q;
  assign net_86  = net_84  & net_85 ;
  assign net_87  = net_86  & drain_left_q[2];
  assign net_88  = pending_first_input_q ? 3'h7 : 3'h6;
  assign net_89  = net_88  == 3'h6;
  assign net_90  = drain_start_d9_q & net_89 ;
  assign net_91  = net_87  | net_90 ;
  assign net_92  = pending_first_input_q ? 3'h7 : 3'h6;
  assign net_93  = drain_inside_number_q + 4'hf;
  assign net_94  = drain_inside_number_q <= layer[10];
  assign net_95  = layer[10] > 1'h0;
  assign net_96  = drain_address_q + 12'hfff;
  assign net_97  = pending_w_q + 1'h0;
  assign net_98  = drain_bias ? { 6'h00, drain_b_q } : drain_address_q;
  assign net_99  = $signed(collect_left_q) - $signed(2'h1);
  assign net_100  = ~ collect;
  assign net_101  = collect_active_q & net_100 ;
  assign net_102  = ~ collect_last_q;
  assign net_103  = net_101  & net_102 ;
  assign net_104  = net_103  & collect_left_q[4];
  assign net_105  = collect_entry_q + 1'h1;
  assign net_106  = ~ busy;
  assign net_107  = ~| given_tensor_d1_q;
  assign net_108  = given_write_d1_q & net_107 ;
  assign net_109  = given_tensor_d1_q == 1'h1;
  assign net_110  = given_write_d1_q & net_109 ;
  assign net_111  = given_tensor_d1_q == 2'h2;
  assign net_112  = given_write_d1_q & net_111 ;
  assign net_113  = ~ x_held_active_q;
  assign net_114  = x_first_q & net_113 ;
  assign net_115  = ~ w_edges_q[0];
  assign net_116  = net_115  | w_inside_q;
  assign net_117  = w_active_q & net_116 ;
  assign drain_bias = drain_last_q & drain_first_input_q;
  assign net_118  = ~ drain_last_input_q;
  assign net_119  = net_118  | drain_inside_q;
  assign net_120  = net_119  | drain_bias;
  assign net_121  = drain_active_q & net_120 ;
  assign net_122  = host_write_x_d1_q & idle_d2_q;
  assign net_123  = host_write_w_d1_q & idle_d2_q;
  assign net_124  = host_write_b_d1_q & idle_d2_q;
  assign net_125  = idle_late_d1_q ? host_address_d2_q : x_address_q;
  assign net_126  = idle_late_d1_q ? host_address_d2_q : { 2'h0, x_g_address_q };
  assign net_127  = idle_late_d1_q ? host_address_d2_q : { 2'h0, post_address_q };
  assign net_128  = idle_late_d1_q ? host_address_d2_q : store_address_q;
  assign net_129  = drain_bias ? { 6'h00, drain_b_q } : drain_address_q;
  assign net_130  = idle_late_d1_q ? host_address_d2_q : { 1'h0, net_129  };
  assign net_131  = idle_late_d1_q ? host_address_d2_q : { 1'h0, update_address_d6_q };
  assign net_132  = ~ slot[1];
  assign net_133  = begin_forward & net_132 ;
  assign net_134  = ~ slot[2];
  assign net_135  = begin_forward & net_134 ;
  always @(posedge commands_clk)
    command_x_active_q <= net_136 ;
  always @(posedge commands_clk)
    command_x_edge_q <= command_next[1];
  always @(posedge commands_clk)
    command_x_load_q <= net_137 ;
  always @(posedge commands_clk)
    command_x_update_q <= net_138 ;
  always @(posedge commands_clk)
    command_x_last_q <= net_139 ;
  always @(posedge commands_clk)
    command_x_address_q <= command_next[15:5];
  always @(posedge commands_clk)
    command_x_g_address_q <= command_next[24:16];
  always @(posedge commands_clk)
    command_w_active_q <= net_140 ;
  always @(posedge commands_clk)
    command_w_edge_q <= command_next[26];
  always @(posedge commands_clk)
    command_w_address_q <= command_next[36:27];
  always @(posedge commands_clk)
    command_psum_read_active_q <= net_141 ;
  always @(posedge commands_clk)
    command_psum_read_sample_q <= command_next[42:38];
  always @(posedge commands_clk)
    command_psum_write_active_q <= net_142 ;
  always @(posedge commands_clk)
    command_psum_write_sample_q <= command_next[48:44];
  always @(posedge commands_clk)
    command_post_active_q <= net_143 ;
  always @(posedge commands_clk)
    command_post_address_q <= command_next[58:50];
  always @(posedge commands_clk)
    command_post_sample_q <= command_next[63:59];
  always @(posedge commands_clk)
    command_done_first_q <= net_144 ;
  always @(posedge commands_clk)
    command_done_address_q <= command_next[73:65];
  always @(posedge commands_clk)
    command_done_sample_q <= command_next[78:74];
  always @(posedge commands_clk)
    command_store_address_q <= command_next[89:79];
  always @(posedge commands_clk)
    command_drain_active_q <= net_145 ;
  always @(posedge commands_clk)
    command_drain_bias_q <= net_146 ;
  always @(posedge commands_clk)
    command_drain_edge_q <= command_next[92];
  always @(posedge commands_clk)
    command_drain_address_q <= command_next[102:93];
  always @(posedge commands_clk)
    command_update_bias_q <= net_147 ;
  always @(posedge commands_clk)
    command_update_address_q <= command_next[113:104];
  always @(posedge commands_clk)
    command_view_address_q <= command_next[123:114];
  always @(posedge commands_clk)
    command_collect_active_q <= net_148 ;
  always @(posedge commands_clk)
    command_collect_entry_q <= command_next[128:125];
  always @(posedge commands_clk)
    command_host_write_x_q <= net_149 ;
  always @(posedge commands_clk)
    command_host_write_w_q <= net_150 ;
  always @(posedge commands_clk)
    command_host_write_b_q <= net_151 ;
  always @(posedge commands_clk)
    command_host_tensor_q <= command_next[134:132];
  always @(posedge commands_clk)
    command_host_bank_q <= command_next[135];
  always @(posedge commands_clk)
    command_host_data_q <= command_next[147:136];
  always @(posedge commands_clk)
    samples_beyond_q <= net_1 ;
  always @(posedge commands_clk)
    held_beyond_q <= net_2 ;
  always @(posedge commands_clk)
    x_first_q <= net_152 ;
  always @(posedge commands_clk)
    x_left_q <= net_153 ;
  always @(posedge commands_clk)
    x_last_q <= net_154 ;
  always @(posedge commands_clk)
    x_active_q <= net_155 ;
  always @(posedge commands_clk)
    x_held_first_q <= net_156 ;
  always @(posedge commands_clk)
    x_held_left_q <= net_157 ;
  always @(posedge commands_clk)
    x_held_last_q <= net_158 ;
  always @(posedge commands_clk)
    x_held_active_q <= net_159 ;
  always @(posedge commands_clk)
    x_edge_q <= net_160 ;
  always @(posedge commands_clk)
    x_address_q <= net_161 ;
  always @(posedge commands_clk)
    x_g_address_q <= net_162 ;
  always @(posedge commands_clk)
    w_first_q <= net_163 ;
  always @(posedge commands_clk)
    w_left_q <= net_164 ;
  always @(posedge commands_clk)
    w_last_q <= net_165 ;
  always @(posedge commands_clk)
    w_active_q <= net_166 ;
  always @(posedge commands_clk)
    w_inside_number_q <= net_167 ;
  always @(posedge commands_clk)
    w_inside_q <= net_168 ;
  always @(posedge commands_clk)
    w_address_q <= net_169 ;
  always @(posedge commands_clk)
    w_edges_q <= net_170 ;
  always @(posedge commands_clk)
    psum_read_first_q <= net_171 ;
  always @(posedge commands_clk)
    psum_read_left_q <= net_172 ;
  always @(posedge commands_clk)
    psum_read_last_q <= net_173 ;
  always @(posedge commands_clk)
    psum_read_active_q <= net_174 ;
  always @(posedge commands_clk)
    psum_read_sample_q <= net_175 ;
  always @(posedge commands_clk)
    psum_write_first_q <= net_176 ;
  always @(posedge commands_clk)
    psum_write_left_q <= net_177 ;
  always @(posedge commands_clk)
    psum_write_last_q <= net_178 ;
  always @(posedge commands_clk)
    psum_write_active_q <= net_179 ;
  always @(posedge commands_clk)
    psum_write_sample_q <= net_180 ;
  always @(posedge commands_clk)
    post_begin_q <= net_181 ;
  always @(posedge commands_clk)
    post_state_q <= net_182 ;
  always @(posedge commands_clk)
    post_out_q <= net_183 ;
  always @(posedge commands_clk)
    post_column_q <= net_184 ;
  always @(posedge commands_clk)
    post_b_q <= net_185 ;
  always @(posedge commands_clk)
    post_last_output_q <= net_186 ;
  always @(posedge commands_clk)
    post_first_q <= net_187 ;
  always @(posedge commands_clk)
    post_left_q <= net_188 ;
  always @(posedge commands_clk)
    post_last_q <= net_189 ;
  always @(posedge commands_clk)
    post_active_q <= net_190 ;
  always @(posedge commands_clk)
    done_first_q <= net_191 ;
  always @(posedge commands_clk)
    done_left_q <= net_192 ;
  always @(posedge commands_clk)
    done_last_q <= net_193 ;
  always @(posedge commands_clk)
    done_active_q <= net_194 ;
  always @(posedge commands_clk)
    store_first_q <= net_195 ;
  always @(posedge commands_clk)
    store_left_q <= net_196 ;
  always @(posedge commands_clk)
    store_last_q <= net_197 ;
  always @(posedge commands_clk)
    store_active_q <= net_198 ;
  always @(posedge commands_clk)
    post_sample_q <= net_199 ;
  always @(posedge commands_clk)
    done_sample_q <= net_200 ;
  always @(posedge commands_clk)
    done_address_q <= net_201 ;
  always @(posedge commands_clk)
    post_address_q <= net_202 ;
  always @(posedge commands_clk)
    store_address_q <= net_203 ;
  always @(posedge commands_clk)
    pending_w_q <= net_204 ;
  always @(posedge commands_clk)
    drain_w_q <= net_205 ;
  always @(posedge commands_clk)
    pending_b_q <= net_206 ;
  always @(posedge commands_clk)
    drain_b_q <= net_207 ;
  always @(posedge commands_clk)
    pending_row_q <= net_208 ;
  always @(posedge commands_clk)
    drain_row_q <= net_209 ;
  always @(posedge commands_clk)
    pending_column_q <= net_210 ;
  always @(posedge commands_clk)
    drain_column_q <= net_211 ;
  always @(posedge commands_clk)
    pending_first_input_q <= net_212 ;
  always @(posedge commands_clk)
    drain_first_input_q <= net_213 ;
  always @(posedge commands_clk)
    pending_last_input_q <= net_214 ;
  always @(posedge commands_clk)
    drain_last_input_q <= net_215 ;
  always @(posedge commands_clk)
    pending_last_output_q <= net_216 ;
  always @(posedge commands_clk)
    drain_last_output_q <= net_217 ;
  always @(posedge commands_clk)
    drain_first_q <= net_218 ;
  always @(posedge commands_clk)
    drain_left_q <= net_219 ;
  always @(posedge commands_clk)
    drain_last_q <= net_220 ;
  always @(posedge commands_clk)
    drain_active_q <= net_221 ;
  always @(posedge commands_clk)
    drain_inside_number_q <= net_222 ;
  always @(posedge commands_clk)
    drain_inside_q <= net_223 ;
  always @(posedge commands_clk)
    drain_address_q <= net_224 ;
  always @(posedge commands_clk)
    update_address_d1_q <= net_98 ;
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
    collect_first_q <= net_225 ;
  always @(posedge commands_clk)
    collect_left_q <= net_226 ;
  always @(posedge commands_clk)
    collect_last_q <= net_227 ;
  always @(posedge commands_clk)
    collect_active_q <= net_228 ;
  always @(posedge commands_clk)
    collect_entry_q <= net_229 ;
  always @(posedge commands_clk)
    idle_d1_q <= net_106 ;
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
    host_write_x_d1_q <= net_230 ;
  always @(posedge commands_clk)
    host_write_w_d1_q <= net_231 ;
  always @(posedge commands_clk)
    host_write_b_d1_q <= net_232 ;
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
    x_held_start_d1_q <= net_233 ;
  always @(posedge commands_clk)
    w_start_d1_q <= net_234 ;
  always @(posedge commands_clk)
    w_start_d2_q <= net_235 ;
  always @(posedge commands_clk)
    w_start_d3_q <= net_236 ;
  always @(posedge commands_clk)
    psum_read_start_d1_q <= net_237 ;
  always @(posedge commands_clk)
    psum_read_start_d2_q <= net_238 ;
  always @(posedge commands_clk)
    psum_read_start_d3_q <= net_239 ;
  always @(posedge commands_clk)
    psum_read_start_d4_q <= net_240 ;
  always @(posedge commands_clk)
    psum_read_start_d5_q <= net_241 ;
  always @(posedge commands_clk)
    psum_read_start_d6_q <= net_242 ;
  always @(posedge commands_clk)
    psum_read_start_d7_q <= net_243 ;
  always @(posedge commands_clk)
    psum_write_start_d1_q <= net_244 ;
  always @(posedge commands_clk)
    psum_write_start_d2_q <= net_245 ;
  always @(posedge commands_clk)
    psum_write_start_d3_q <= net_246 ;
  always @(posedge commands_clk)
    psum_write_start_d4_q <= net_247 ;
  always @(posedge commands_clk)
    psum_write_start_d5_q <= net_248 ;
  always @(posedge commands_clk)
    psum_write_start_d6_q <= net_249 ;
  always @(posedge commands_clk)
    psum_write_start_d7_q <= net_250 ;
  always @(posedge commands_clk)
    psum_write_start_d8_q <= net_251 ;
  always @(posedge commands_clk)
    psum_write_start_d9_q <= net_252 ;
  always @(posedge commands_clk)
    psum_write_start_d10_q <= net_253 ;
  always @(posedge commands_clk)
    psum_write_start_d11_q <= net_254 ;
  always @(posedge commands_clk)
    psum_write_start_d12_q <= net_255 ;
  always @(posedge commands_clk)
    post_start_d1_q <= net_256 ;
  always @(posedge commands_clk)
    post_start_d2_q <= net_257 ;
  always @(posedge commands_clk)
    post_start_d3_q <= net_258 ;
  always @(posedge commands_clk)
    post_start_d4_q <= net_259 ;
  always @(posedge commands_clk)
    post_start_d5_q <= net_260 ;
  always @(posedge commands_clk)
    post_start_d6_q <= net_261 ;
  always @(posedge commands_clk)
    post_start_d7_q <= net_262 ;
  always @(posedge commands_clk)
    post_start_d8_q <= net_263 ;
  always @(posedge commands_clk)
    post_start_d9_q <= net_264 ;
  always @(posedge commands_clk)
    done_start_d1_q <= net_265 ;
  always @(posedge commands_clk)
    done_start_d2_q <= net_266 ;
  always @(posedge commands_clk)
    done_start_d3_q <= net_267 ;
  always @(posedge commands_clk)
    done_start_d4_q <= net_268 ;
  always @(posedge commands_clk)
    done_start_d5_q <= net_269 ;
  always @(posedge commands_clk)
    done_start_d6_q <= net_270 ;
  always @(posedge commands_clk)
    done_start_d7_q <= net_271 ;
  always @(posedge commands_clk)
    done_start_d8_q <= net_272 ;
  always @(posedge commands_clk)
    done_start_d9_q <= net_273 ;
  always @(posedge commands_clk)
    done_start_d10_q <= net_274 ;
  always @(posedge commands_clk)
    done_start_d11_q <= net_275 ;
  always @(posedge commands_clk)
    done_start_d12_q <= net_276 ;
  always @(posedge commands_clk)
    drain_start_d1_q <= net_277 ;
  always @(posedge commands_clk)
    drain_start_d2_q <= net_278 ;
  always @(posedge commands_clk)
    drain_start_d3_q <= net_279 ;
  always @(posedge commands_clk)
    drain_start_d4_q <= net_280 ;
  always @(posedge commands_clk)
    drain_start_d5_q <= net_281 ;
  always @(posedge commands_clk)
    drain_start_d6_q <= net_282 ;
  always @(posedge commands_clk)
    drain_start_d7_q <= net_283 ;
  always @(posedge commands_clk)
    drain_start_d8_q <= net_284 ;
  always @(posedge commands_clk)
    drain_start_d9_q <= net_285 ;
  always @(posedge commands_clk)
    update_bias_d1_q <= net_286 ;
  always @(posedge commands_clk)
    update_bias_d2_q <= net_287 ;
  always @(posedge commands_clk)
    update_bias_d3_q <= net_288 ;
  always @(posedge commands_clk)
    update_bias_d4_q <= net_289 ;
  always @(posedge commands_clk)
    update_bias_d5_q <= net_290 ;
  always @(posedge commands_clk)
    update_bias_d6_q <= net_291 ;
  always @* begin
    if (unused_2_) begin end
    net_136  = command_next[0];
    if (commands_rst) begin
      net_136  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_137  = command_next[2];
    if (commands_rst) begin
      net_137  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_138  = command_next[3];
    if (commands_rst) begin
      net_138  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_139  = command_next[4];
    if (commands_rst) begin
      net_139  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_140  = command_next[25];
    if (commands_rst) begin
      net_140  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_141  = command_next[37];
    if (commands_rst) begin
      net_141  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_142  = command_next[43];
    if (commands_rst) begin
      net_142  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_143  = command_next[49];
    if (commands_rst) begin
      net_143  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_144  = command_next[64];
    if (commands_rst) begin
      net_144  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_145  = command_next[90];
    if (commands_rst) begin
      net_145  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_146  = command_next[91];
    if (commands_rst) begin
      net_146  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_147  = command_next[103];
    if (commands_rst) begin
      net_147  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_148  = command_next[124];
    if (commands_rst) begin
      net_148  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_149  = command_next[129];
    if (commands_rst) begin
      net_149  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_150  = command_next[130];
    if (commands_rst) begin
      net_150  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_151  = command_next[131];
    if (commands_rst) begin
      net_151  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_152  = net_3 ;
    if (commands_rst) begin
      net_152  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_153  = net_4 [6:0];
    if (net_11 ) begin
      net_153  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_154  = net_10 ;
    if (commands_rst) begin
      net_154  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_155  = x_active_q;
    if (net_11 ) begin
      net_155  = 1'h1;
    end else if (x_last_q) begin
      net_155  = 1'h0;
    end
    if (commands_rst) begin
      net_155  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_156  = x_held_start_d1_q;
    if (commands_rst) begin
      net_156  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_157  = net_12 [7:0];
    if (x_held_start_d1_q) begin
      net_157  = held_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_158  = net_17 ;
    if (commands_rst) begin
      net_158  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_159  = x_held_active_q;
    if (x_held_start_d1_q) begin
      net_159  = 1'h1;
    end else if (x_held_last_q) begin
      net_159  = 1'h0;
    end
    if (commands_rst) begin
      net_159  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_160  = x_edge_q;
    if (net_18 ) begin
      net_160  = slot[2];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_161  = net_19 [10:0];
    if (net_20 ) begin
      net_161  = slot[14:4];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_162  = net_21 [8:0];
    if (net_22 ) begin
      net_162  = slot[44:36];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_163  = w_start_d3_q;
    if (commands_rst) begin
      net_163  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_164  = net_23 [1:0];
    if (w_start_d3_q) begin
      net_164  = 2'h2;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_165  = net_31 ;
    if (commands_rst) begin
      net_165  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_166  = w_active_q;
    if (w_start_d3_q) begin
      net_166  = 1'h1;
    end else if (w_last_q) begin
      net_166  = 1'h0;
    end
    if (commands_rst) begin
      net_166  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_167  = net_32 [1:0];
    if (w_start_d3_q) begin
      net_167  = 2'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_168  = net_33 ;
    if (w_start_d3_q) begin
      net_168  = net_34 ;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_169  = net_35 [9:0];
    if (w_start_d3_q) begin
      net_169  = net_36 [9:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_170  = w_edges_q;
    if (w_start_d3_q) begin
      net_170  = slot[3:2];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_171  = psum_read_start_d7_q;
    if (commands_rst) begin
      net_171  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_172  = net_37 [6:0];
    if (psum_read_start_d7_q) begin
      net_172  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_173  = net_42 ;
    if (commands_rst) begin
      net_173  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_174  = psum_read_active_q;
    if (psum_read_start_d7_q) begin
      net_174  = 1'h1;
    end else if (psum_read_last_q) begin
      net_174  = 1'h0;
    end
    if (commands_rst) begin
      net_174  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_175  = net_43 [4:0];
    if (psum_read_start_d7_q) begin
      net_175  = 5'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_176  = psum_write_start_d12_q;
    if (commands_rst) begin
      net_176  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_177  = net_44 [6:0];
    if (psum_write_start_d12_q) begin
      net_177  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_178  = net_49 ;
    if (commands_rst) begin
      net_178  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_179  = psum_write_active_q;
    if (psum_write_start_d12_q) begin
      net_179  = 1'h1;
    end else if (psum_write_last_q) begin
      net_179  = 1'h0;
    end
    if (commands_rst) begin
      net_179  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_180  = net_50 [4:0];
    if (psum_write_start_d12_q) begin
      net_180  = 5'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_181  = net_51 ;
    if (commands_rst) begin
      net_181  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_182  = post_state_q;
    if (post_begin_q) begin
      net_182  = slot[44:36];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_183  = post_out_q;
    if (post_begin_q) begin
      net_183  = slot[25:15];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_184  = post_column_q;
    if (post_begin_q) begin
      net_184  = slot[80:65];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_185  = post_b_q;
    if (post_begin_q) begin
      net_185  = slot[48:45];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_186  = post_last_output_q;
    if (post_begin_q) begin
      net_186  = slot[3];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_187  = post_start_d9_q;
    if (commands_rst) begin
      net_187  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_188  = net_52 [6:0];
    if (post_start_d9_q) begin
      net_188  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_189  = net_57 ;
    if (commands_rst) begin
      net_189  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_190  = post_active_q;
    if (post_start_d9_q) begin
      net_190  = 1'h1;
    end else if (post_last_q) begin
      net_190  = 1'h0;
    end
    if (commands_rst) begin
      net_190  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_191  = done_start_d12_q;
    if (commands_rst) begin
      net_191  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_192  = net_58 [6:0];
    if (done_start_d12_q) begin
      net_192  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_193  = net_63 ;
    if (commands_rst) begin
      net_193  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_194  = done_active_q;
    if (done_start_d12_q) begin
      net_194  = 1'h1;
    end else if (done_last_q) begin
      net_194  = 1'h0;
    end
    if (commands_rst) begin
      net_194  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_195  = done_start_d12_q;
    if (commands_rst) begin
      net_195  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_196  = net_64 [6:0];
    if (done_start_d12_q) begin
      net_196  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_197  = net_69 ;
    if (commands_rst) begin
      net_197  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_198  = store_active_q;
    if (done_start_d12_q) begin
      net_198  = 1'h1;
    end else if (store_last_q) begin
      net_198  = 1'h0;
    end
    if (commands_rst) begin
      net_198  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_199  = net_70 [4:0];
    if (post_start_d9_q) begin
      net_199  = 5'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_200  = net_71 [4:0];
    if (done_start_d12_q) begin
      net_200  = 5'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_201  = net_72 [8:0];
    if (done_start_d12_q) begin
      net_201  = post_state_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_202  = net_73 [8:0];
    if (post_start_d9_q) begin
      net_202  = post_state_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_203  = net_74 [10:0];
    if (done_start_d12_q) begin
      net_203  = post_out_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_204  = pending_w_q;
    if (net_75 ) begin
      net_204  = slot[35:26];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_205  = drain_w_q;
    if (drain_start_d9_q) begin
      net_205  = pending_w_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_206  = pending_b_q;
    if (net_76 ) begin
      net_206  = slot[48:45];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_207  = drain_b_q;
    if (drain_start_d9_q) begin
      net_207  = pending_b_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_208  = pending_row_q;
    if (net_77 ) begin
      net_208  = slot[64:49];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_209  = drain_row_q;
    if (drain_start_d9_q) begin
      net_209  = pending_row_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_210  = pending_column_q;
    if (net_78 ) begin
      net_210  = slot[80:65];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_211  = drain_column_q;
    if (drain_start_d9_q) begin
      net_211  = pending_column_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_212  = pending_first_input_q;
    if (net_79 ) begin
      net_212  = slot[1];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_213  = drain_first_input_q;
    if (drain_start_d9_q) begin
      net_213  = pending_first_input_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_214  = pending_last_input_q;
    if (net_80 ) begin
      net_214  = slot[2];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_215  = drain_last_input_q;
    if (drain_start_d9_q) begin
      net_215  = pending_last_input_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_216  = pending_last_output_q;
    if (net_81 ) begin
      net_216  = slot[3];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_217  = drain_last_output_q;
    if (drain_start_d9_q) begin
      net_217  = pending_last_output_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_218  = drain_start_d9_q;
    if (commands_rst) begin
      net_218  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_219  = net_82 [2:0];
    if (drain_start_d9_q) begin
      net_219  = net_92 ;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_220  = net_91 ;
    if (commands_rst) begin
      net_220  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_221  = drain_active_q;
    if (drain_start_d9_q) begin
      net_221  = 1'h1;
    end else if (drain_last_q) begin
      net_221  = 1'h0;
    end
    if (commands_rst) begin
      net_221  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_222  = net_93 [1:0];
    if (drain_start_d9_q) begin
      net_222  = 2'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_223  = net_94 ;
    if (drain_start_d9_q) begin
      net_223  = net_95 ;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_224  = net_96 [9:0];
    if (drain_start_d9_q) begin
      net_224  = net_97 [9:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_225  = collect;
    if (commands_rst) begin
      net_225  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_226  = net_99 [4:0];
    if (collect) begin
      net_226  = 5'h09;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_227  = net_104 ;
    if (commands_rst) begin
      net_227  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_228  = collect_active_q;
    if (collect) begin
      net_228  = 1'h1;
    end else if (collect_last_q) begin
      net_228  = 1'h0;
    end
    if (commands_rst) begin
      net_228  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_229  = net_105 [3:0];
    if (collect) begin
      net_229  = 4'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_230  = net_108 ;
    if (commands_rst) begin
      net_230  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_231  = net_110 ;
    if (commands_rst) begin
      net_231  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_232  = net_112 ;
    if (commands_rst) begin
      net_232  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_233  = begin_update;
    if (pulses_rst) begin
      net_233  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_234  = begin_forward;
    if (pulses_rst) begin
      net_234  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_235  = w_start_d1_q;
    if (pulses_rst) begin
      net_235  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_236  = w_start_d2_q;
    if (pulses_rst) begin
      net_236  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_237  = net_133 ;
    if (pulses_rst) begin
      net_237  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_238  = psum_read_start_d1_q;
    if (pulses_rst) begin
      net_238  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_239  = psum_read_start_d2_q;
    if (pulses_rst) begin
      net_239  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_240  = psum_read_start_d3_q;
    if (pulses_rst) begin
      net_240  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_241  = psum_read_start_d4_q;
    if (pulses_rst) begin
      net_241  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_242  = psum_read_start_d5_q;
    if (pulses_rst) begin
      net_242  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_243  = psum_read_start_d6_q;
    if (pulses_rst) begin
      net_243  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_244  = net_135 ;
    if (pulses_rst) begin
      net_244  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_245  = psum_write_start_d1_q;
    if (pulses_rst) begin
      net_245  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_246  = psum_write_start_d2_q;
    if (pulses_rst) begin
      net_246  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_247  = psum_write_start_d3_q;
    if (pulses_rst) begin
      net_247  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_248  = psum_write_start_d4_q;
    if (pulses_rst) begin
      net_248  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_249  = psum_write_start_d5_q;
    if (pulses_rst) begin
      net_249  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_250  = psum_write_start_d6_q;
    if (pulses_rst) begin
      net_250  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_251  = psum_write_start_d7_q;
    if (pulses_rst) begin
      net_251  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_252  = psum_write_start_d8_q;
    if (pulses_rst) begin
      net_252  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_253  = psum_write_start_d9_q;
    if (pulses_rst) begin
      net_253  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_254  = psum_write_start_d10_q;
    if (pulses_rst) begin
      net_254  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_255  = psum_write_start_d11_q;
    if (pulses_rst) begin
      net_255  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_256  = post_begin_q;
    if (late_pulses_rst) begin
      net_256  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_257  = post_start_d1_q;
    if (late_pulses_rst) begin
      net_257  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_258  = post_start_d2_q;
    if (late_pulses_rst) begin
      net_258  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_259  = post_start_d3_q;
    if (late_pulses_rst) begin
      net_259  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_260  = post_start_d4_q;
    if (late_pulses_rst) begin
      net_260  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_261  = post_start_d5_q;
    if (late_pulses_rst) begin
      net_261  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_262  = post_start_d6_q;
    if (late_pulses_rst) begin
      net_262  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_263  = post_start_d7_q;
    if (late_pulses_rst) begin
      net_263  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_264  = post_start_d8_q;
    if (late_pulses_rst) begin
      net_264  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_265  = post_start_d9_q;
    if (late_pulses_rst) begin
      net_265  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_266  = done_start_d1_q;
    if (late_pulses_rst) begin
      net_266  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_267  = done_start_d2_q;
    if (late_pulses_rst) begin
      net_267  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_268  = done_start_d3_q;
    if (late_pulses_rst) begin
      net_268  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_269  = done_start_d4_q;
    if (late_pulses_rst) begin
      net_269  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_270  = done_start_d5_q;
    if (late_pulses_rst) begin
      net_270  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_271  = done_start_d6_q;
    if (late_pulses_rst) begin
      net_271  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_272  = done_start_d7_q;
    if (late_pulses_rst) begin
      net_272  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_273  = done_start_d8_q;
    if (late_pulses_rst) begin
      net_273  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_274  = done_start_d9_q;
    if (late_pulses_rst) begin
      net_274  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_275  = done_start_d10_q;
    if (late_pulses_rst) begin
      net_275  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_276  = done_start_d11_q;
    if (late_pulses_rst) begin
      net_276  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_277  = x_held_last_q;
    if (late_pulses_rst) begin
      net_277  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_278  = drain_start_d1_q;
    if (late_pulses_rst) begin
      net_278  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_279  = drain_start_d2_q;
    if (late_pulses_rst) begin
      net_279  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_280  = drain_start_d3_q;
    if (late_pulses_rst) begin
      net_280  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_281  = drain_start_d4_q;
    if (late_pulses_rst) begin
      net_281  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_282  = drain_start_d5_q;
    if (late_pulses_rst) begin
      net_282  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_283  = drain_start_d6_q;
    if (late_pulses_rst) begin
      net_283  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_284  = drain_start_d7_q;
    if (late_pulses_rst) begin
      net_284  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_285  = drain_start_d8_q;
    if (late_pulses_rst) begin
      net_285  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_286  = drain_bias;
    if (late_pulses_rst) begin
      net_286  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_287  = update_bias_d1_q;
    if (late_pulses_rst) begin
      net_287  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_288  = update_bias_d2_q;
    if (late_pulses_rst) begin
      net_288  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_289  = update_bias_d3_q;
    if (late_pulses_rst) begin
      net_289  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_290  = update_bias_d4_q;
    if (late_pulses_rst) begin
      net_290  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_291  = update_bias_d5_q;
    if (late_pulses_rst) begin
      net_291  = 1'h0;
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
  assign command_next[113:104] = net_131 [9:0];
  assign command_next[102:93] = net_130 [9:0];
  assign command_next[89:79] = net_128 ;
  assign command_next[58:50] = net_127 [8:0];
  assign command_next[24:16] = net_126 [8:0];
  assign command_next[15:5] = net_125 ;
  assign command_next[147:136] = host_data_d1_q;
  assign command_next[135] = host_bank_d1_q;
  assign command_next[134:132] = host_tensor_d1_q;
  assign command_next[131] = net_124 ;
  assign command_next[130] = net_123 ;
  assign command_next[129] = net_122 ;
  assign command_next[128:125] = collect_entry_q;
  assign command_next[124] = collect_active_q;
  assign command_next[103] = update_bias_d6_q;
  assign command_next[92] = drain_last_output_q;
  assign command_next[91] = drain_bias;
  assign command_next[90] = net_121 ;
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
  assign command_next[25] = net_117 ;
  assign command_next[4] = x_held_last_q;
  assign command_next[3] = x_held_active_q;
  assign command_next[2] = net_114 ;
  assign command_next[1] = x_edge_q;
  assign command_next[0] = x_active_q;
  assign net_29  = 1'h1;
  assign net_30  = w_start_d3_q;
endmodule

module \ska_core.observer (record_value, results_rst, enable, step, record_valid, record_entry, restart, record_layer, shift, layer_q, crossing, stop_q, judged_d4_q, results_clk);
  reg unused_3_;
  initial unused_3_ = 0;
  wire net_1 ;
  wire net_10 ;
  reg [29:0] net_100 ;
  reg net_101 ;
  reg net_102 ;
  reg net_103 ;
  reg net_104 ;
  reg net_105 ;
  reg net_106 ;
  reg net_107 ;
  reg net_108 ;
  reg net_109 ;
  wire net_11 ;
  reg net_110 ;
  reg net_111 ;
  reg net_112 ;
  reg net_113 ;
  reg [20:0] net_114 ;
  reg net_115 ;
  reg net_116 ;
  reg net_117 ;
  reg net_118 ;
  reg net_119 ;
  wire net_12 ;
  wire net_13 ;
  wire net_14 ;
  wire [58:0] net_15 ;
  wire [56:0] net_16 ;
  wire net_17 ;
  wire net_18 ;
  wire [43:0] net_19 ;
  wire net_2 ;
  wire [42:0] net_20 ;
  wire net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire net_24 ;
  wire net_25 ;
  wire net_26 ;
  wire net_27 ;
  wire [18:0] net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire [19:0] net_33 ;
  wire [20:0] net_34 ;
  wire net_35 ;
  wire net_36 ;
  wire net_37 ;
  wire net_38 ;
  wire [29:0] net_39 ;
  wire net_4 ;
  wire [27:0] net_40 ;
  wire [30:0] net_41 ;
  wire [31:0] net_42 ;
  wire [31:0] net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire net_47 ;
  wire net_48 ;
  wire net_49 ;
  wire net_5 ;
  wire net_50 ;
  wire net_51 ;
  wire [20:0] net_52 ;
  wire net_53 ;
  wire net_54 ;
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
  reg [20:0] net_71 ;
  wire net_72 ;
  wire net_73 ;
  wire net_74 ;
  wire net_75 ;
  reg net_76 ;
  reg [26:0] net_77 ;
  reg net_78 ;
  reg [29:0] net_79 ;
  wire net_8 ;
  reg net_80 ;
  reg net_81 ;
  reg net_82 ;
  reg net_83 ;
  reg [6:0] net_84 ;
  reg net_85 ;
  reg net_86 ;
  reg net_87 ;
  reg net_88 ;
  reg [56:0] net_89 ;
  wire [7:0] net_9 ;
  reg net_90 ;
  reg [42:0] net_91 ;
  reg net_92 ;
  reg net_93 ;
  reg net_94 ;
  reg [19:0] net_95 ;
  reg net_96 ;
  reg [29:0] net_97 ;
  reg [26:0] net_98 ;
  reg net_99 ;
  reg [20:0] \$like ;
  initial \$like  = 21'h000000;
  reg \$signal ;
  initial \$signal  = 1'h0;
  reg \$signal$14 ;
  initial \$signal$14  = 1'h0;
  reg \$signal$20 ;
  initial \$signal$20  = 1'h0;
  reg \$signal$52 ;
  initial \$signal$52  = 1'h0;
  (* init = 2'h0 *)
  wire [1:0] a;
  wire [15:0] b;
  reg [26:0] best_kept_q;
  initial best_kept_q = 27'h0000000;
  reg better_q;
  initial better_q = 1'h0;
  reg [30:0] change_q;
  initial change_q = 31'h00000000;
  reg converged_q;
  initial converged_q = 1'h0;
  reg converges_q;
  initial converges_q = 1'h0;
  reg [6:0] count_q;
  initial count_q = 7'h00;
  reg crossed_q;
  initial crossed_q = 1'h0;
  reg crosses_0_q;
  initial crosses_0_q = 1'h0;
  (* init = 21'h000000 *)
  output [20:0] crossing;
  wire [20:0] crossing;
  reg [20:0] crossing_0_q;
  initial crossing_0_q = 21'h000000;
  reg done_q;
  initial done_q = 1'h0;
  reg dz_d_comes_q;
  initial dz_d_comes_q = 1'h0;
  reg [56:0] dz_d_q;
  initial dz_d_q = 57'h000000000000000;
  reg dz_dz_comes_q;
  initial dz_dz_comes_q = 1'h0;
  reg [29:0] dz_dz_q;
  initial dz_dz_q = 30'h00000000;
  reg dz_zp_comes_q;
  initial dz_zp_comes_q = 1'h0;
  reg [42:0] dz_zp_q;
  initial dz_zp_q = 43'h00000000000;
  input enable;
  wire enable;
  reg falls_q;
  initial falls_q = 1'h0;
  reg flow_enable_d1_q;
  initial flow_enable_d1_q = 1'h0;
  reg [29:0] flow_kept_q;
  initial flow_kept_q = 30'h00000000;
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
  reg last_q;
  initial last_q = 1'h0;
  (* init = 1'h0 *)
  wire layer;
  output layer_q;
  reg layer_q;
  initial layer_q = 1'h0;
  reg negative_q;
  initial negative_q = 1'h0;
  reg net_adding_d1_q;
  initial net_adding_d1_q = 1'h0;
  reg net_adding_d2_q;
  initial net_adding_d2_q = 1'h0;
  reg net_adding_d3_q;
  initial net_adding_d3_q = 1'h0;
  reg [1:0] net_left_d1_q;
  initial net_left_d1_q = 2'h0;
  reg [1:0] net_left_d2_q;
  initial net_left_d2_q = 2'h0;
  reg net_negative_q;
  initial net_negative_q = 1'h0;
  reg net_nonzero_q;
  initial net_nonzero_q = 1'h0;
  reg net_positive_q;
  initial net_positive_q = 1'h0;
  reg [1:0] net_right_d1_q;
  initial net_right_d1_q = 2'h0;
  reg [3:0] net_set_d1_q;
  initial net_set_d1_q = 4'h0;
  reg net_sign_d1_q;
  initial net_sign_d1_q = 1'h0;
  reg net_some_q;
  initial net_some_q = 1'h0;
  reg net_top_q;
  initial net_top_q = 1'h0;
  reg passed_q;
  initial passed_q = 1'h0;
  reg passes_q;
  initial passes_q = 1'h0;
  wire [17:0] product;
  input [3:0] record_entry;
  wire [3:0] record_entry;
  input record_layer;
  wire record_layer;
  input record_valid;
  wire record_valid;
  input [42:0] record_value;
  wire [42:0] record_value;
  input restart;
  wire restart;
  input results_clk;
  wire results_clk;
  input results_rst;
  wire results_rst;
  reg [27:0] rise_q;
  initial rise_q = 28'h0000000;
  reg rises_q;
  initial rises_q = 1'h0;
  reg [31:0] room_above_q;
  initial room_above_q = 32'd0;
  reg [31:0] room_below_q;
  initial room_below_q = 32'd0;
  reg [29:0] scaled_q;
  initial scaled_q = 30'h00000000;
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
  reg [18:0] term_q;
  initial term_q = 19'h00000;
  reg [19:0] total_q;
  initial total_q = 20'h00000;
  reg [42:0] value_q;
  initial value_q = 43'h00000000000;
  reg z_dd_comes_q;
  initial z_dd_comes_q = 1'h0;
  reg [26:0] z_dd_q;
  initial z_dd_q = 27'h0000000;
  assign net_1  = ~| record_entry;
  assign net_2  = record_valid & net_1 ;
  assign net_3  = record_entry == 2'h3;
  assign net_4  = record_valid & net_3 ;
  assign net_5  = record_entry == 4'hb;
  assign net_6  = record_valid & net_5 ;
  assign net_7  = count_q == 7'h44;
  assign net_8  = \$signal  & net_7 ;
  assign net_9  = count_q + 1'h1;
  assign net_10  = count_q != 6'h3c;
  assign net_11  = shifting_q & net_10 ;
  assign net_12  = \$signal$20  | net_11 ;
  assign net_13  = record_entry == 3'h4;
  assign net_14  = record_valid & net_13 ;
  assign net_17  = record_entry == 3'h5;
  assign net_18  = record_valid & net_17 ;
  assign net_21  = count_q == 6'h3b;
  assign net_22  = net_top_q & dz_zp_q[0];
  assign net_23  = net_top_q & dz_d_q[0];
  assign net_24  = | total_q[5:0];
  assign net_25  = | total_q[11:6];
  assign net_26  = | total_q[17:12];
  assign net_27  = | total_q[19:18];
  assign net_28  = $signed(net_left_d2_q) - $signed(product);
  assign net_29  = | net_set_d1_q;
  assign net_30  = net_nonzero_q | net_29 ;
  assign net_31  = ~ net_negative_q;
  assign net_32  = net_31  & net_some_q;
  assign net_34  = $signed(net_33 ) + $signed(term_q);
  assign net_36  = net_nonzero_q | net_35 ;
  assign net_37  = count_q < shift_q;
  assign net_38  = \$signal  & net_37 ;
  assign net_40  = $signed(z_dd_q) - $signed(best_kept_q);
  assign net_41  = $signed(dz_dz_q) - $signed(flow_kept_q);
  assign net_42  = $signed(scaled_q) - $signed(change_q);
  assign net_43  = $signed(scaled_q) + $signed(change_q);
  assign net_44  = $signed(room_above_q) >= $signed(1'h0);
  assign net_45  = $signed(room_below_q) >= $signed(1'h0);
  assign net_46  = net_44  & net_45 ;
  assign net_47  = step >= 2'h2;
  assign net_48  = ~ \$signal$52 ;
  assign net_49  = ~ rise_q[27];
  assign net_50  = net_48  | net_49 ;
  assign net_51  = done_q & net_50 ;
  assign net_52  = step - 1'h1;
  assign net_53  = | step;
  assign net_54  = \$signal$52  & rise_q[27];
  assign net_55  = \$signal$52  & steady_q;
  assign net_56  = from_second_q & net_negative_q;
  assign net_57  = from_second_q & net_positive_q;
  assign net_58  = ~| layer_q;
  assign net_59  = done_q & net_58 ;
  assign net_60  = passed_q | passes_q;
  assign net_61  = negative_q | falls_q;
  assign net_62  = judging_0_q & rises_q;
  assign net_63  = net_62  & negative_q;
  assign net_64  = ~ crossed_q;
  assign net_65  = net_63  & net_64 ;
  assign net_66  = judging_0_q & rises_q;
  assign net_67  = net_66  & negative_q;
  assign net_68  = ~ crossed_q;
  assign net_69  = net_67  & net_68 ;
  assign net_70  = crossed_q | net_69 ;
  assign net_73  = enable & net_72 ;
  assign net_75  = net_73  & net_74 ;
  always @(posedge results_clk)
    value_q <= record_value;
  always @(posedge results_clk)
    z_dd_comes_q <= net_76 ;
  always @(posedge results_clk)
    z_dd_q <= net_77 ;
  always @(posedge results_clk)
    dz_dz_comes_q <= net_78 ;
  always @(posedge results_clk)
    dz_dz_q <= net_79 ;
  always @(posedge results_clk)
    last_q <= net_80 ;
  always @(posedge results_clk)
    done_q <= net_81 ;
  always @(posedge results_clk)
    \$signal$14  <= net_82 ;
  always @(posedge results_clk)
    shift_q <= shift;
  always @(posedge results_clk)
    \$signal  <= net_83 ;
  always @(posedge results_clk)
    count_q <= net_84 ;
  always @(posedge results_clk)
    layer_q <= net_85 ;
  always @(posedge results_clk)
    \$signal$20  <= net_86 ;
  always @(posedge results_clk)
    shifting_q <= net_87 ;
  always @(posedge results_clk)
    dz_d_comes_q <= net_88 ;
  always @(posedge results_clk)
    dz_d_q <= net_89 ;
  always @(posedge results_clk)
    dz_zp_comes_q <= net_90 ;
  always @(posedge results_clk)
    dz_zp_q <= net_91 ;
  always @(posedge results_clk)
    net_top_q <= net_21 ;
  always @(posedge results_clk)
    net_right_d1_q <= { net_22 , dz_zp_q[0] };
  always @(posedge results_clk)
    net_left_d1_q <= { net_23 , dz_d_q[0] };
  always @(posedge results_clk)
    net_left_d2_q <= net_left_d1_q;
  always @(posedge results_clk)
    net_adding_d1_q <= net_92 ;
  always @(posedge results_clk)
    net_adding_d2_q <= net_93 ;
  always @(posedge results_clk)
    net_adding_d3_q <= net_94 ;
  always @(posedge results_clk)
    net_set_d1_q <= { net_27 , net_26 , net_25 , net_24  };
  always @(posedge results_clk)
    net_sign_d1_q <= total_q[19];
  always @(posedge results_clk)
    term_q <= net_28 ;
  always @(posedge results_clk)
    net_some_q <= net_30 ;
  always @(posedge results_clk)
    net_negative_q <= net_sign_d1_q;
  always @(posedge results_clk)
    net_positive_q <= net_32 ;
  always @(posedge results_clk)
    total_q <= net_95 ;
  always @(posedge results_clk)
    net_nonzero_q <= net_96 ;
  always @(posedge results_clk)
    scaled_q <= net_97 ;
  always @(posedge results_clk)
    best_kept_q <= net_98 ;
  always @(posedge results_clk)
    flow_enable_d1_q <= net_99 ;
  always @(posedge results_clk)
    flow_kept_q <= net_100 ;
  always @(posedge results_clk)
    rise_q <= net_40 ;
  always @(posedge results_clk)
    change_q <= net_41 ;
  always @(posedge results_clk)
    room_above_q <= net_42 ;
  always @(posedge results_clk)
    room_below_q <= net_43 ;
  always @(posedge results_clk)
    steady_q <= net_101 ;
  always @(posedge results_clk)
    \$signal$52  <= net_102 ;
  always @(posedge results_clk)
    better_q <= net_103 ;
  always @(posedge results_clk)
    step_before_q <= net_52 ;
  always @(posedge results_clk)
    from_second_q <= net_53 ;
  always @(posedge results_clk)
    passes_q <= net_104 ;
  always @(posedge results_clk)
    converges_q <= net_105 ;
  always @(posedge results_clk)
    falls_q <= net_106 ;
  always @(posedge results_clk)
    rises_q <= net_107 ;
  always @(posedge results_clk)
    judging_0_q <= net_108 ;
  always @(posedge results_clk)
    converged_q <= net_109 ;
  always @(posedge results_clk)
    passed_q <= net_110 ;
  always @(posedge results_clk)
    negative_q <= net_111 ;
  always @(posedge results_clk)
    crosses_0_q <= net_112 ;
  always @(posedge results_clk)
    crossed_q <= net_113 ;
  always @(posedge results_clk)
    crossing_0_q <= net_114 ;
  always @(posedge results_clk)
    \$like  <= net_71 ;
  always @(posedge results_clk)
    stop_q <= net_115 ;
  always @(posedge results_clk)
    judged_d1_q <= net_116 ;
  always @(posedge results_clk)
    judged_d2_q <= net_117 ;
  always @(posedge results_clk)
    judged_d3_q <= net_118 ;
  always @(posedge results_clk)
    judged_d4_q <= net_119 ;
  \ska_core.observer.product$80  \product$80  (
    .a(net_right_d1_q),
    .product_q(product),
    .results_clk(results_clk),
    .results_rst(results_rst)
  );
  always @* begin
    if (unused_3_) begin end
    net_71  = 21'h000000;
    casez (layer_q)
      1'h0:
          net_71  = crossing_0_q;
      default: ;
    endcase
  end
  always @* begin
    if (unused_3_) begin end
    net_76  = net_2 ;
    if (results_rst) begin
      net_76  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_77  = z_dd_q;
    if (z_dd_comes_q) begin
      net_77  = value_q[26:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_78  = net_4 ;
    if (results_rst) begin
      net_78  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_79  = dz_dz_q;
    if (dz_dz_comes_q) begin
      net_79  = value_q[29:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_80  = net_6 ;
    if (results_rst) begin
      net_80  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_81  = net_8 ;
    if (results_rst) begin
      net_81  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_82  = restart;
    if (results_rst) begin
      net_82  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_83  = \$signal ;
    if (last_q) begin
      net_83  = 1'h1;
    end else if (\$signal ) begin
      if (done_q) begin
        net_83  = 1'h0;
      end
    end
    if (results_rst) begin
      net_83  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_84  = count_q;
    if (last_q) begin
      net_84  = 7'h00;
    end else if (\$signal ) begin
      net_84  = net_9 [6:0];
    end
    if (results_rst) begin
      net_84  = 7'h00;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_85  = layer_q;
    if (last_q) begin
      net_85  = record_layer;
    end
    if (results_rst) begin
      net_85  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_86  = last_q;
    if (results_rst) begin
      net_86  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_87  = net_12 ;
    if (results_rst) begin
      net_87  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_88  = net_14 ;
    if (results_rst) begin
      net_88  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_89  = dz_d_q;
    if (dz_d_comes_q) begin
      net_89  = net_15 [56:0];
    end else if (shifting_q) begin
      net_89  = net_16 ;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_90  = net_18 ;
    if (results_rst) begin
      net_90  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_91  = dz_zp_q;
    if (dz_zp_comes_q) begin
      net_91  = net_19 [42:0];
    end else if (shifting_q) begin
      net_91  = net_20 ;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_92  = shifting_q;
    if (results_rst) begin
      net_92  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_93  = net_adding_d1_q;
    if (results_rst) begin
      net_93  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_94  = net_adding_d2_q;
    if (results_rst) begin
      net_94  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_95  = total_q;
    if (\$signal$20 ) begin
      net_95  = 20'h00000;
    end else if (net_adding_d3_q) begin
      net_95  = net_34 [19:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_96  = net_nonzero_q;
    if (\$signal$20 ) begin
      net_96  = 1'h0;
    end else if (net_adding_d3_q) begin
      net_96  = net_36 ;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_97  = scaled_q;
    if (last_q) begin
      net_97  = dz_dz_q;
    end else if (net_38 ) begin
      net_97  = net_39 ;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_98  = best_kept_q;
    if (better_q) begin
      net_98  = z_dd_q;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_99  = done_q;
    if (results_rst) begin
      net_99  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_100  = flow_kept_q;
    if (flow_enable_d1_q) begin
      net_100  = dz_dz_q;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_101  = net_46 ;
    if (results_rst) begin
      net_101  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_102  = net_47 ;
    if (results_rst) begin
      net_102  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_103  = net_51 ;
    if (results_rst) begin
      net_103  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_104  = net_54 ;
    if (results_rst) begin
      net_104  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_105  = net_55 ;
    if (results_rst) begin
      net_105  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_106  = net_56 ;
    if (results_rst) begin
      net_106  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_107  = net_57 ;
    if (results_rst) begin
      net_107  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_108  = net_59 ;
    if (results_rst) begin
      net_108  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_109  = converged_q;
    if (judging_0_q) begin
      net_109  = converges_q;
    end
    if (\$signal$14 ) begin
      net_109  = 1'h0;
    end
    if (results_rst) begin
      net_109  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_110  = passed_q;
    if (judging_0_q) begin
      net_110  = net_60 ;
    end
    if (\$signal$14 ) begin
      net_110  = 1'h0;
    end
    if (results_rst) begin
      net_110  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_111  = negative_q;
    if (judging_0_q) begin
      net_111  = net_61 ;
    end
    if (\$signal$14 ) begin
      net_111  = 1'h0;
    end
    if (results_rst) begin
      net_111  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_112  = net_65 ;
    if (results_rst) begin
      net_112  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_113  = net_70 ;
    if (\$signal$14 ) begin
      net_113  = 1'h0;
    end
    if (results_rst) begin
      net_113  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_114  = crossing_0_q;
    if (crosses_0_q) begin
      net_114  = step_before_q;
    end
    if (\$signal$14 ) begin
      net_114  = 21'h1fffff;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_115  = net_75 ;
    if (results_rst) begin
      net_115  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_116  = done_q;
    if (results_rst) begin
      net_116  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_117  = judged_d1_q;
    if (results_rst) begin
      net_117  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_118  = judged_d2_q;
    if (results_rst) begin
      net_118  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_119  = judged_d3_q;
    if (results_rst) begin
      net_119  = 1'h0;
    end
  end
  assign a = net_right_d1_q;
  assign b = 16'hb8aa;
  assign stop = stop_q;
  assign layer = layer_q;
  assign judged = judged_d4_q;
  assign crossing = \$like ;
  assign net_15  = { {2{value_q[27]}}, value_q[27:0], 29'h00000000 };
  assign net_16  = { dz_d_q[56], dz_d_q[56:1] };
  assign net_19  = { value_q[42], value_q };
  assign net_20  = { dz_zp_q[42], dz_zp_q[42:1] };
  assign net_33  = { total_q[19], total_q[19:1] };
  assign net_35  = total_q[0];
  assign net_39  = { scaled_q[29], scaled_q[29:1] };
  assign net_72  = passed_q;
  assign net_74  = converged_q;
endmodule

module \ska_core.observer.product$80 (results_rst, a, product_q, results_clk);
  wire [17:0] net_1 ;
  input [1:0] a;
  wire [1:0] a;
  wire [15:0] b;
  (* init = 18'h00000 *)
  wire [17:0] product;
  output [17:0] product_q;
  reg [17:0] product_q;
  initial product_q = 18'h00000;
  input results_clk;
  wire results_clk;
  input results_rst;
  wire results_rst;
  assign net_1  = $signed(a) * $signed(17'h0b8aa);
  always @(posedge results_clk)
    product_q <= net_1 ;
  assign b = 16'hb8aa;
  assign product = product_q;
endmodule

module \ska_core.results (\port$0$79 , clk, rst, write__en, \port$730$0 , \port$731$0 , write__data, read_q, \port$0$78 );
  wire [4:0] \$signature__addr ;
  wire [42:0] \$signature__data ;
  input clk;
  wire clk;
  input \port$0$78 ;
  wire \port$0$78 ;
  input [3:0] \port$0$79 ;
  wire [3:0] \port$0$79 ;
  input [3:0] \port$730$0 ;
  wire [3:0] \port$730$0 ;
  input \port$731$0 ;
  wire \port$731$0 ;
  wire [4:0] read_address;
  (* init = 43'h00000000000 *)
  wire [42:0] read_data;
  output [42:0] read_q;
  reg [42:0] read_q;
  initial read_q = 43'h00000000000;
  input rst;
  wire rst;
  wire [4:0] write__addr;
  input [42:0] write__data;
  wire [42:0] write__data;
  input write__en;
  wire write__en;
  wire [4:0] write_address;
  wire [42:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [42:0] memory [31:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 32; memory_row = memory_row + 1)
      memory[memory_row] = 43'h00000000000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[{ \port$731$0 , \port$730$0  }] <= write__data;
  end
  reg [42:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[{ \port$0$78 , \port$0$79  }];
  end
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = { \port$0$78 , \port$0$79  };
  assign read_address = { \port$0$78 , \port$0$79  };
  assign write__addr = { \port$731$0 , \port$730$0  };
  assign write_address = { \port$731$0 , \port$730$0  };
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_core.sequencer (abort_run, samples, steps, c_mantissa, c_shift, seed, pause, stop_enable, stop_shift, sequencer_clk, start, busy, paused, sequencer_rst, settled, config_q, update_samples_q, cut_w_q, cut_b_q, slot_q, stopped_q
, first_step, _step_q, begin_forward, begin_update, _end_q, collect, _layer_q, done, cycles_q, stall_cycles_q, _error_q, run_samples, mantissa_q, run_stop_enable_q, run_stop_shift_q, stop, resume);
  reg unused_4_;
  initial unused_4_ = 0;
  wire net_1 ;
  reg [36:0] net_10 ;
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
  wire [8:0] net_128 ;
  wire [7:0] net_129 ;
  wire net_13 ;
  wire [7:0] net_130 ;
  wire net_131 ;
  wire net_132 ;
  wire net_133 ;
  wire net_134 ;
  wire net_135 ;
  wire net_136 ;
  wire net_137 ;
  wire net_138 ;
  wire net_139 ;
  wire [6:0] net_14 ;
  wire net_140 ;
  wire net_141 ;
  wire [1:0] net_142 ;
  wire [1:0] net_143 ;
  wire [20:0] net_144 ;
  wire [1:0] net_145 ;
  wire [1:0] net_146 ;
  wire net_147 ;
  wire net_148 ;
  wire [48:0] net_149 ;
  wire [6:0] net_15 ;
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
  wire [6:0] net_16 ;
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
  wire [6:0] net_17 ;
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
  wire [6:0] net_18 ;
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
  wire [6:0] net_19 ;
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
  wire [6:0] net_20 ;
  wire net_200 ;
  wire net_201 ;
  wire net_202 ;
  wire net_203 ;
  wire net_204 ;
  wire net_205 ;
  wire net_206 ;
  wire net_207 ;
  wire net_208 ;
  wire net_209 ;
  wire [7:0] net_21 ;
  wire net_210 ;
  wire net_211 ;
  wire net_212 ;
  wire net_213 ;
  wire net_214 ;
  wire net_215 ;
  wire net_216 ;
  wire net_217 ;
  wire net_218 ;
  wire net_219 ;
  wire [8:0] net_22 ;
  wire net_220 ;
  wire net_221 ;
  wire net_222 ;
  wire net_223 ;
  wire net_224 ;
  wire net_225 ;
  wire net_226 ;
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
  reg [80:0] net_238 ;
  reg [5:0] net_239 ;
  wire [7:0] net_24 ;
  reg [9:0] net_240 ;
  reg [3:0] net_241 ;
  reg net_242 ;
  reg net_243 ;
  reg net_244 ;
  reg net_245 ;
  reg net_246 ;
  reg net_247 ;
  reg net_248 ;
  reg [19:0] net_249 ;
  wire [6:0] net_25 ;
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
  wire net_26 ;
  reg net_260 ;
  reg net_261 ;
  reg net_262 ;
  reg net_263 ;
  reg net_264 ;
  reg [7:0] net_265 ;
  reg net_266 ;
  reg net_267 ;
  reg net_268 ;
  reg net_269 ;
  wire [4:0] net_27 ;
  reg net_270 ;
  reg net_271 ;
  reg net_272 ;
  reg net_273 ;
  reg [19:0] net_274 ;
  reg net_275 ;
  reg net_276 ;
  reg net_277 ;
  reg net_278 ;
  reg net_279 ;
  wire net_28 ;
  reg net_280 ;
  reg [47:0] net_281 ;
  reg [47:0] net_282 ;
  reg net_283 ;
  reg [2:0] net_284 ;
  reg net_285 ;
  reg [5:0] net_286 ;
  reg [5:0] net_287 ;
  reg [31:0] net_288 ;
  reg [31:0] net_289 ;
  wire net_29 ;
  reg net_290 ;
  reg [5:0] net_291 ;
  reg [5:0] net_292 ;
  reg net_293 ;
  reg net_294 ;
  reg net_295 ;
  reg [9:0] net_296 ;
  reg [19:0] net_297 ;
  reg net_298 ;
  reg [9:0] net_299 ;
  wire net_3 ;
  wire net_30 ;
  reg net_300 ;
  reg net_301 ;
  reg net_302 ;
  reg [5:0] net_303 ;
  reg [5:0] net_304 ;
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
  wire net_51 ;
  wire [1:0] net_52 ;
  wire net_53 ;
  wire net_54 ;
  wire [1:0] net_55 ;
  wire net_56 ;
  wire [1:0] net_57 ;
  wire [10:0] net_58 ;
  wire [10:0] net_59 ;
  wire net_6 ;
  wire net_60 ;
  wire net_61 ;
  wire net_62 ;
  wire net_63 ;
  wire [10:0] net_64 ;
  wire [9:0] net_65 ;
  wire [16:0] net_66 ;
  wire [16:0] net_67 ;
  wire [6:0] net_68 ;
  wire [6:0] net_69 ;
  wire net_7 ;
  wire [11:0] net_70 ;
  wire [10:0] net_71 ;
  wire [9:0] net_72 ;
  wire [9:0] net_73 ;
  wire [11:0] net_74 ;
  wire [11:0] net_75 ;
  wire [4:0] net_76 ;
  wire [4:0] net_77 ;
  wire [16:0] net_78 ;
  wire [16:0] net_79 ;
  wire net_8 ;
  wire [4:0] net_80 ;
  wire [4:0] net_81 ;
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
  output _layer_q;
  reg _layer_q;
  initial _layer_q = 1'h0;
  reg [7:0] _left_q;
  initial _left_q = 8'h00;
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
  input c_mantissa;
  wire c_mantissa;
  reg c_mantissa_held_q;
  initial c_mantissa_held_q = 1'h0;
  input [5:0] c_shift;
  wire [5:0] c_shift;
  reg [5:0] c_shift_held_q;
  initial c_shift_held_q = 6'h00;
  reg clear_late_q;
  initial clear_late_q = 1'h1;
  reg clear_q;
  initial clear_q = 1'h1;
  output collect;
  reg collect;
  initial collect = 1'h0;
  reg collecting_q;
  initial collecting_q = 1'h0;
  output [36:0] config_q;
  reg [36:0] config_q;
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
  output [5:0] cut_b_q;
  reg [5:0] cut_b_q;
  initial cut_b_q = 6'h00;
  reg [1:0] cut_d1_q;
  initial cut_d1_q = 2'h0;
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
  reg [7:0] forward_length_q;
  initial forward_length_q = 8'h00;
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
  reg [5:0] input_tile_q;
  initial input_tile_q = 6'h00;
  (* init = 1'h0 *)
  wire key_layer;
  reg key_layer_q;
  initial key_layer_q = 1'h0;
  (* init = 20'h00000 *)
  wire [19:0] key_step;
  reg [19:0] key_step_q;
  initial key_step_q = 20'h00000;
  wire keys_ready;
  reg last_layer_q;
  initial last_layer_q = 1'h0;
  reg [7:0] last_length_q;
  initial last_length_q = 8'h00;
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
  reg layer_end_q;
  initial layer_end_q = 1'h0;
  (* init = 1'h0 *)
  wire layer_number;
  wire leaving;
  (* init = 1'h0 *)
  wire mantissa;
  output mantissa_q;
  reg mantissa_q;
  initial mantissa_q = 1'h0;
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
  reg [10:0] out_base_q;
  initial out_base_q = 11'h000;
  reg outer_move_q;
  initial outer_move_q = 1'h0;
  reg outer_q;
  initial outer_q = 1'h0;
  reg [3:0] output_tile_q;
  initial output_tile_q = 4'h0;
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
  output [5:0] run_samples;
  reg [5:0] run_samples;
  initial run_samples = 6'h00;
  (* init = 6'h00 *)
  wire [5:0] run_samples_q;
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
  input [5:0] samples;
  wire [5:0] samples;
  reg [5:0] samples_held_q;
  initial samples_held_q = 6'h00;
  input [31:0] seed;
  wire [31:0] seed;
  reg [31:0] seed_held_q;
  initial seed_held_q = 32'd0;
  input sequencer_clk;
  wire sequencer_clk;
  input sequencer_rst;
  wire sequencer_rst;
  output settled;
  reg settled;
  initial settled = 1'h0;
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
  output [80:0] slot_q;
  reg [80:0] slot_q;
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
  reg [9:0] steps_high_held_q;
  initial steps_high_held_q = 10'h000;
  reg [9:0] steps_low_held_q;
  initial steps_low_held_q = 10'h000;
  input stop;
  wire stop;
  input stop_enable;
  wire stop_enable;
  reg stop_enable_held_q;
  initial stop_enable_held_q = 1'h0;
  input [5:0] stop_shift;
  wire [5:0] stop_shift;
  reg [5:0] stop_shift_held_q;
  initial stop_shift_held_q = 6'h00;
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
  reg [7:0] update_length_q;
  initial update_length_q = 8'h00;
  reg update_next_q;
  initial update_next_q = 1'h0;
  (* init = 7'h00 *)
  wire [6:0] update_samples;
  output [6:0] update_samples_q;
  reg [6:0] update_samples_q;
  initial update_samples_q = 7'h00;
  reg [9:0] w_first_q;
  initial w_first_q = 10'h000;
  reg [9:0] w_next_q;
  initial w_next_q = 10'h000;
  reg [10:0] x_forward_q;
  initial x_forward_q = 11'h000;
  reg [10:0] x_update_q;
  initial x_update_q = 11'h000;
  assign net_1  = ~ start;
  assign net_2  = abort_run & net_1 ;
  assign net_3  = c_shift < 3'h4;
  assign net_4  = c_shift > 6'h3b;
  assign net_5  = net_3  | net_4 ;
  assign net_6  = ~| steps;
  assign net_7  = samples < 2'h2;
  assign net_8  = samples > 6'h20;
  assign net_9  = net_7  | net_8 ;
  assign net_11  = run_samples > 5'h1a;
  assign net_12  = run_samples > 4'ha;
  assign net_13  = run_samples > 3'h6;
  assign net_14  = run_samples - 1'h0;
  assign net_15  = more_than_update_min_q ? net_14  : 7'h0a;
  assign net_16  = run_samples - 3'h4;
  assign net_17  = more_than_forward_min_q ? net_16  : 7'h02;
  assign net_18  = run_samples + 5'h16;
  assign net_19  = run_samples - 3'h4;
  assign net_20  = more_than_post_wait_q ? net_19  : 7'h16;
  assign net_21  = first_step ? { 1'h0, net_18  } : { net_20 [6], net_20  };
  assign net_22  = update_samples_q + 9'h1fd;
  assign net_23  = _shift_q + cut_d1_q;
  assign net_24  = _shift_q + 8'hfc;
  assign net_25  = input_tile_q + 1'h1;
  assign net_26  = net_25  == config_q[5:0];
  assign net_27  = output_tile_q + 1'h1;
  assign net_28  = net_27  == config_q[9:6];
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
  assign net_51  = _parity_q ? config_q[30] : 1'h0;
  assign net_52  = config_q[29] + net_51 ;
  assign net_53  = ~ _parity_q;
  assign net_54  = _parity_q ? 1'h0 : config_q[30];
  assign net_55  = config_q[29] + net_54 ;
  assign net_56  = _parity_q ? config_q[32] : 1'h0;
  assign net_57  = config_q[31] + net_56 ;
  assign net_58  = w_first_q + config_q[26:20];
  assign net_59  = in_slot_q ? net_58  : { 10'h000, config_q[19] };
  assign net_60  = inner_q ? slot_q[0] : turn_q;
  assign net_61  = ~ inner_q;
  assign net_62  = ~| config_q[5:0];
  assign net_63  = inner_q ? next_input_is_last_q : net_62 ;
  assign net_64  = turn_q ? x_update_q : x_forward_q;
  assign net_65  = turn_q ? w_first_q : w_next_q;
  assign net_66  = slot_q[64:49] + 1'h1;
  assign net_67  = inner_q ? net_66  : 17'h00000;
  assign net_68  = input_tile_q + 1'h1;
  assign net_69  = inner_q ? net_68  : 7'h00;
  assign net_70  = slot_q[14:4] + 6'h20;
  assign net_71  = slot_q[35:26] + 1'h1;
  assign net_72  = slot_q[44:36] + 6'h20;
  assign net_73  = first_q ? { 9'h000, config_q[28] } : net_72 ;
  assign net_74  = slot_q[25:15] + 6'h20;
  assign net_75  = first_q ? { 1'h0, out_base_q } : net_74 ;
  assign net_76  = slot_q[48:45] + 1'h1;
  assign net_77  = first_q ? { 4'h0, config_q[27] } : net_76 ;
  assign net_78  = slot_q[80:65] + 1'h1;
  assign net_79  = first_q ? 17'h00000 : net_78 ;
  assign net_80  = output_tile_q + 1'h1;
  assign net_81  = first_q ? 5'h00 : net_80 ;
  assign net_82  = ~| config_q[9:6];
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
  assign net_106  = ~| _layer_q;
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
  assign net_138  = net_137  & _left_q[7];
  assign net_139  = _left_q == 7'h60;
  assign net_140  = in_gap_q & collecting_q;
  assign net_141  = net_140  & flushed_q;
  assign net_142  = _layer_q + 1'h1;
  assign net_143  = \$signal$81  ? 2'h0 : net_142 ;
  assign net_144  = _step_q + last_layer_q;
  assign net_145  = _layer_q + 1'h1;
  assign net_146  = last_layer_q ? 2'h0 : net_145 ;
  assign net_147  = ~ in_slot_q;
  assign net_148  = _running & net_147 ;
  assign net_149  = cycles_q + 1'h1;
  assign net_150  = stall_cycles_q + 1'h1;
  assign net_151  = _abort_q | abort_later_q;
  assign net_152  = busy & net_151 ;
  assign net_153  = _running | accepted;
  assign net_154  = net_153  ? 3'h4 : problem;
  assign net_155  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign net_156  = ~ net_155 ;
  assign net_157  = start & net_156 ;
  assign net_158  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign net_159  = ~ net_158 ;
  assign net_160  = start & net_159 ;
  assign net_161  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign net_162  = ~ net_161 ;
  assign net_163  = start & net_162 ;
  assign net_164  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign net_165  = ~ net_164 ;
  assign net_166  = start & net_165 ;
  assign net_167  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign net_168  = ~ net_167 ;
  assign net_169  = start & net_168 ;
  assign net_170  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign net_171  = ~ net_170 ;
  assign net_172  = start & net_171 ;
  assign net_173  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign net_174  = ~ net_173 ;
  assign net_175  = start & net_174 ;
  assign net_176  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled, begun_q, accepted, accepting };
  assign net_177  = ~ net_176 ;
  assign net_178  = start & net_177 ;
  assign net_179  = _running | accepted;
  assign net_180  = ~ net_179 ;
  assign net_181  = start_q & net_180 ;
  assign net_182  = ~ bad_coefficient_q;
  assign net_184  = ~ bad_steps_q;
  assign net_185  = net_183  & net_184 ;
  assign net_186  = ~ bad_samples_q;
  assign net_187  = net_185  & net_186 ;
  assign accepting = net_181  & net_187 ;
  assign net_188  = in_stepped_q & _abort_q;
  assign net_189  = ~ accepted;
  assign net_190  = in_paused_q & net_189 ;
  assign net_191  = _abort_q | abort_later_q;
  assign net_192  = net_190  & net_191 ;
  assign _aborted = net_188  | net_192 ;
  assign net_193  = ~ _abort_q;
  assign \$signal$70  = in_stepped_q & net_193 ;
  assign net_194  = in_stepped_q & ending_q;
  assign \$signal  = _aborted | net_194 ;
  assign net_195  = ~ ending_q;
  assign net_196  = \$signal$70  & net_195 ;
  assign net_197  = ~ pause_later_q;
  assign \$signal$82  = net_196  & net_197 ;
  assign net_198  = ~ accepted;
  assign net_199  = in_paused_q & net_198 ;
  assign net_200  = net_199  & resume_later_q;
  assign net_201  = ~ start_q;
  assign net_202  = net_200  & net_201 ;
  assign net_203  = _abort_q | abort_later_q;
  assign net_204  = ~ net_203 ;
  assign \$signal$72  = net_202  & net_204 ;
  assign net_205  = in_idle_q | in_paused_q;
  assign _running = ~ net_205 ;
  assign net_206  = layer_end_q | _abort_q;
  assign leaving = _end_q & net_206 ;
  assign \$signal$79  = accepted | leaving;
  assign net_207  = gap_end_q & collecting_q;
  assign net_208  = last_layer_q | _abort_q;
  assign \$signal$81  = net_207  & net_208 ;
  assign net_209  = ~ leaving;
  assign another = _end_q & net_209 ;
  assign net_210  = ~ begin_q;
  assign net_211  = in_slot_q & net_210 ;
  assign net_212  = ~ _end_q;
  assign net_213  = net_211  & net_212 ;
  assign \$signal$97  = net_213  & _left_q[7];
  assign net_214  = ~ bad_coefficient_q;
  assign net_216  = ~ bad_steps_q;
  assign net_217  = net_215  & net_216 ;
  assign net_218  = ~ bad_samples_q;
  assign net_219  = net_217  & net_218 ;
  assign net_220  = start_q & net_219 ;
  assign net_221  = busy_q | net_220 ;
  assign net_222  = net_221  | accepted;
  assign net_223  = net_222  | begun_q;
  assign busy = net_223  | resumed_q;
  assign net_224  = paused_q & in_paused_q;
  assign net_225  = accepted | resume_later_q;
  assign net_226  = ~ net_225 ;
  assign paused = net_224  & net_226 ;
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
    begun_q <= net_227 ;
  always @(posedge sequencer_clk)
    settled <= net_228 ;
  always @(posedge sequencer_clk)
    clear_q <= net_229 ;
  always @(posedge sequencer_clk)
    clear_late_q <= net_230 ;
  always @(posedge sequencer_clk)
    config_q <= net_10 ;
  always @(posedge sequencer_clk)
    more_than_post_wait_q <= net_11 ;
  always @(posedge sequencer_clk)
    more_than_update_min_q <= net_12 ;
  always @(posedge sequencer_clk)
    more_than_forward_min_q <= net_13 ;
  always @(posedge sequencer_clk)
    cut_d1_q <= config_q[36:35];
  always @(posedge sequencer_clk)
    update_samples_q <= net_15 ;
  always @(posedge sequencer_clk)
    forward_length_q <= { net_17 [6], net_17  };
  always @(posedge sequencer_clk)
    last_length_q <= net_21 ;
  always @(posedge sequencer_clk)
    update_length_q <= net_22 [7:0];
  always @(posedge sequencer_clk)
    cut_w_q <= net_23 [5:0];
  always @(posedge sequencer_clk)
    cut_b_q <= net_24 [5:0];
  always @(posedge sequencer_clk)
    next_input_is_last_q <= net_231 ;
  always @(posedge sequencer_clk)
    next_output_is_last_q <= net_232 ;
  always @(posedge sequencer_clk)
    inner_q <= net_233 ;
  always @(posedge sequencer_clk)
    turn_q <= net_234 ;
  always @(posedge sequencer_clk)
    outer_q <= net_235 ;
  always @(posedge sequencer_clk)
    update_next_q <= net_236 ;
  always @(posedge sequencer_clk)
    layer_end_q <= net_237 ;
  always @(posedge sequencer_clk)
    x_forward_q <= { 9'h000, net_52  };
  always @(posedge sequencer_clk)
    x_update_q <= { 9'h000, net_55  };
  always @(posedge sequencer_clk)
    out_base_q <= { 9'h000, net_57  };
  always @(posedge sequencer_clk)
    w_next_q <= net_59 [9:0];
  always @(posedge sequencer_clk)
    slot_q <= net_238 ;
  always @(posedge sequencer_clk)
    input_tile_q <= net_239 ;
  always @(posedge sequencer_clk)
    w_first_q <= net_240 ;
  always @(posedge sequencer_clk)
    output_tile_q <= net_241 ;
  always @(posedge sequencer_clk)
    resume_later_q <= net_84 ;
  always @(posedge sequencer_clk)
    next_step_q <= net_85 [19:0];
  always @(posedge sequencer_clk)
    same_step_q <= { net_89 , net_88 , net_87 , net_86  };
  always @(posedge sequencer_clk)
    last_step_q <= net_242 ;
  always @(posedge sequencer_clk)
    ending_q <= net_243 ;
  always @(posedge sequencer_clk)
    stopping_q <= stop;
  always @(posedge sequencer_clk)
    stopping_late_q <= stopping_q;
  always @(posedge sequencer_clk)
    done_early_q <= net_244 ;
  always @(posedge sequencer_clk)
    stepped_q <= net_245 ;
  always @(posedge sequencer_clk)
    in_paused_q <= net_246 ;
  always @(posedge sequencer_clk)
    stopped_q <= net_247 ;
  always @(posedge sequencer_clk)
    first_step <= net_248 ;
  always @(posedge sequencer_clk)
    _step_q <= net_249 ;
  always @(posedge sequencer_clk)
    _parity_q <= net_250 ;
  always @(posedge sequencer_clk)
    last_layer_q <= net_251 ;
  always @(posedge sequencer_clk)
    in_idle_q <= net_252 ;
  always @(posedge sequencer_clk)
    in_gap_q <= net_253 ;
  always @(posedge sequencer_clk)
    in_load_q <= net_254 ;
  always @(posedge sequencer_clk)
    in_loaded_q <= net_255 ;
  always @(posedge sequencer_clk)
    first_q <= net_256 ;
  always @(posedge sequencer_clk)
    in_begin_q <= net_257 ;
  always @(posedge sequencer_clk)
    in_slot_q <= net_258 ;
  always @(posedge sequencer_clk)
    in_step_q <= net_259 ;
  always @(posedge sequencer_clk)
    in_stepped_q <= net_260 ;
  always @(posedge sequencer_clk)
    gap_begin_q <= net_261 ;
  always @(posedge sequencer_clk)
    begin_q <= net_262 ;
  always @(posedge sequencer_clk)
    begin_forward <= net_263 ;
  always @(posedge sequencer_clk)
    begin_update <= net_264 ;
  always @(posedge sequencer_clk)
    _left_q <= net_265 ;
  always @(posedge sequencer_clk)
    _end_q <= net_266 ;
  always @(posedge sequencer_clk)
    move_q <= net_267 ;
  always @(posedge sequencer_clk)
    outer_move_q <= net_268 ;
  always @(posedge sequencer_clk)
    gap_end_q <= net_269 ;
  always @(posedge sequencer_clk)
    flushed_q <= net_270 ;
  always @(posedge sequencer_clk)
    collect <= net_271 ;
  always @(posedge sequencer_clk)
    collecting_q <= net_272 ;
  always @(posedge sequencer_clk)
    _layer_q <= net_273 ;
  always @(posedge sequencer_clk)
    key_step_q <= net_274 ;
  always @(posedge sequencer_clk)
    key_layer_q <= net_275 ;
  always @(posedge sequencer_clk)
    resumed_q <= net_276 ;
  always @(posedge sequencer_clk)
    done <= net_277 ;
  always @(posedge sequencer_clk)
    busy_q <= net_278 ;
  always @(posedge sequencer_clk)
    paused_q <= net_279 ;
  always @(posedge sequencer_clk)
    stall_q <= net_280 ;
  always @(posedge sequencer_clk)
    cycles_q <= net_281 ;
  always @(posedge sequencer_clk)
    stall_cycles_q <= net_282 ;
  always @(posedge sequencer_clk)
    _abort_q <= net_283 ;
  always @(posedge sequencer_clk)
    _error_q <= net_284 ;
  always @(posedge sequencer_clk)
    accepted <= net_285 ;
  always @(posedge sequencer_clk)
    samples_held_q <= net_286 ;
  always @(posedge sequencer_clk)
    run_samples <= net_287 ;
  always @(posedge sequencer_clk)
    seed_held_q <= net_288 ;
  always @(posedge sequencer_clk)
    run_seed_q <= net_289 ;
  always @(posedge sequencer_clk)
    taking_3_q <= net_290 ;
  always @(posedge sequencer_clk)
    c_shift_held_q <= net_291 ;
  always @(posedge sequencer_clk)
    _shift_q <= net_292 ;
  always @(posedge sequencer_clk)
    c_mantissa_held_q <= net_293 ;
  always @(posedge sequencer_clk)
    mantissa_q <= net_294 ;
  always @(posedge sequencer_clk)
    taking_4_q <= net_295 ;
  always @(posedge sequencer_clk)
    steps_low_held_q <= net_296 ;
  always @(posedge sequencer_clk)
    _steps_q <= net_297 ;
  always @(posedge sequencer_clk)
    taking_5_q <= net_298 ;
  always @(posedge sequencer_clk)
    steps_high_held_q <= net_299 ;
  always @(posedge sequencer_clk)
    taking_6_q <= net_300 ;
  always @(posedge sequencer_clk)
    stop_enable_held_q <= net_301 ;
  always @(posedge sequencer_clk)
    run_stop_enable_q <= net_302 ;
  always @(posedge sequencer_clk)
    stop_shift_held_q <= net_303 ;
  always @(posedge sequencer_clk)
    run_stop_shift_q <= net_304 ;
  always @* begin
    if (unused_4_) begin end
    net_10  = 37'h0000000000;
    casez (_layer_q)
      1'h0:
          net_10  = 37'h1c04040e7f;
      default: ;
    endcase
  end
  always @* begin
    if (unused_4_) begin end
    net_227  = accepted;
    if (sequencer_rst) begin
      net_227  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_228  = begun_q;
    if (sequencer_rst) begin
      net_228  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_229  = accepted;
    if (sequencer_rst) begin
      net_229  = 1'h1;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_230  = clear_q;
    if (sequencer_rst) begin
      net_230  = 1'h1;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_231  = net_26 ;
    if (sequencer_rst) begin
      net_231  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_232  = net_28 ;
    if (sequencer_rst) begin
      net_232  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_233  = net_30 ;
    if (sequencer_rst) begin
      net_233  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_234  = net_35 ;
    if (sequencer_rst) begin
      net_234  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_235  = net_40 ;
    if (sequencer_rst) begin
      net_235  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_236  = net_44 ;
    if (sequencer_rst) begin
      net_236  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_237  = net_50 ;
    if (sequencer_rst) begin
      net_237  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_238  = slot_q;
    if (move_q) begin
      net_238 [0] = net_60 ;
      net_238 [1] = net_61 ;
      net_238 [2] = net_63 ;
      net_238 [14:4] = net_64 ;
      net_238 [35:26] = net_65 ;
      net_238 [64:49] = net_67 [15:0];
      if (inner_q) begin
        net_238 [14:4] = net_70 [10:0];
        net_238 [35:26] = net_71 [9:0];
      end
    end
    if (outer_move_q) begin
      net_238 [44:36] = net_73 [8:0];
      net_238 [25:15] = net_75 [10:0];
      net_238 [48:45] = net_77 [3:0];
      net_238 [80:65] = net_79 [15:0];
      net_238 [3] = net_83 ;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_239  = input_tile_q;
    if (move_q) begin
      net_239  = net_69 [5:0];
    end
    if (sequencer_rst) begin
      net_239  = 6'h00;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_240  = w_first_q;
    if (outer_move_q) begin
      net_240  = w_next_q;
    end
    if (sequencer_rst) begin
      net_240  = 10'h000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_241  = output_tile_q;
    if (outer_move_q) begin
      net_241  = net_81 [3:0];
    end
    if (sequencer_rst) begin
      net_241  = 4'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_242  = net_90 ;
    if (sequencer_rst) begin
      net_242  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_243  = net_91 ;
    if (sequencer_rst) begin
      net_243  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_244  = \$signal ;
    if (sequencer_rst) begin
      net_244  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_245  = \$signal$70 ;
    if (sequencer_rst) begin
      net_245  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_246  = net_101 ;
    if (sequencer_rst) begin
      net_246  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_247  = stopped_q;
    if (net_103 ) begin
      net_247  = 1'h1;
    end
    if (clear_late_q) begin
      net_247  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_248  = first_step;
    if (stepped_q) begin
      net_248  = 1'h0;
    end
    if (clear_late_q) begin
      net_248  = 1'h1;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_249  = _step_q;
    if (stepped_q) begin
      net_249  = net_104 [19:0];
    end
    if (clear_late_q) begin
      net_249  = 20'h00000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_250  = _parity_q;
    if (stepped_q) begin
      net_250  = net_105 ;
    end
    if (clear_late_q) begin
      net_250  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_251  = net_106 ;
    if (sequencer_rst) begin
      net_251  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_252  = net_109 ;
    if (sequencer_rst) begin
      net_252  = 1'h1;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_253  = net_112 ;
    if (sequencer_rst) begin
      net_253  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_254  = net_116 ;
    if (sequencer_rst) begin
      net_254  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_255  = in_load_q;
    if (sequencer_rst) begin
      net_255  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_256  = in_loaded_q;
    if (sequencer_rst) begin
      net_256  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_257  = net_119 ;
    if (sequencer_rst) begin
      net_257  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_258  = net_122 ;
    if (sequencer_rst) begin
      net_258  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_259  = \$signal$81 ;
    if (sequencer_rst) begin
      net_259  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_260  = in_step_q;
    if (sequencer_rst) begin
      net_260  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_261  = \$signal$79 ;
    if (sequencer_rst) begin
      net_261  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_262  = net_123 ;
    if (sequencer_rst) begin
      net_262  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_263  = net_126 ;
    if (sequencer_rst) begin
      net_263  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_264  = net_127 ;
    if (sequencer_rst) begin
      net_264  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_265  = net_128 [7:0];
    if (begin_q) begin
      net_265  = net_130 ;
    end else if (gap_begin_q) begin
      net_265  = 8'h7b;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_266  = \$signal$97 ;
    if (sequencer_rst) begin
      net_266  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_267  = net_131 ;
    if (sequencer_rst) begin
      net_267  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_268  = net_133 ;
    if (sequencer_rst) begin
      net_268  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_269  = net_138 ;
    if (sequencer_rst) begin
      net_269  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_270  = net_139 ;
    if (sequencer_rst) begin
      net_270  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_271  = net_141 ;
    if (sequencer_rst) begin
      net_271  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_272  = collecting_q;
    if (accepted) begin
      net_272  = 1'h0;
    end else if (gap_end_q) begin
      net_272  = 1'h1;
    end
    if (sequencer_rst) begin
      net_272  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_273  = _layer_q;
    if (accepted) begin
      net_273  = 1'h0;
    end else if (gap_end_q) begin
      if (collecting_q) begin
        net_273  = net_143 [0];
      end
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_274  = key_step_q;
    if (clear_late_q) begin
      net_274  = 20'h00000;
    end else if (\begin ) begin
      net_274  = net_144 [19:0];
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_275  = key_layer_q;
    if (clear_late_q) begin
      net_275  = 1'h0;
    end else if (\begin ) begin
      net_275  = net_146 [0];
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_276  = \$signal$72 ;
    if (sequencer_rst) begin
      net_276  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_277  = done_early_q;
    if (sequencer_rst) begin
      net_277  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_278  = _running;
    if (sequencer_rst) begin
      net_278  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_279  = in_paused_q;
    if (sequencer_rst) begin
      net_279  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_280  = net_148 ;
    if (sequencer_rst) begin
      net_280  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_281  = cycles_q;
    if (clear_q) begin
      net_281  = 48'h000000000000;
    end else if (busy_q) begin
      net_281  = net_149 [47:0];
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_282  = stall_cycles_q;
    if (clear_q) begin
      net_282  = 48'h000000000000;
    end else if (stall_q) begin
      net_282  = net_150 [47:0];
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_283  = net_152 ;
    if (sequencer_rst) begin
      net_283  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_284  = _error_q;
    if (start_q) begin
      net_284  = net_154 ;
    end
    if (_aborted) begin
      net_284  = 3'h5;
    end
    if (sequencer_rst) begin
      net_284  = 3'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_285  = accepting;
    if (sequencer_rst) begin
      net_285  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_286  = samples_held_q;
    if (net_157 ) begin
      net_286  = samples;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_287  = run_samples;
    if (begun_q) begin
      net_287  = samples_held_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_288  = seed_held_q;
    if (net_160 ) begin
      net_288  = seed;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_289  = run_seed_q;
    if (settled) begin
      net_289  = seed_held_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_290  = settled;
    if (sequencer_rst) begin
      net_290  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_291  = c_shift_held_q;
    if (net_163 ) begin
      net_291  = c_shift;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_292  = _shift_q;
    if (taking_3_q) begin
      net_292  = c_shift_held_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_293  = c_mantissa_held_q;
    if (net_166 ) begin
      net_293  = c_mantissa;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_294  = mantissa_q;
    if (taking_3_q) begin
      net_294  = c_mantissa_held_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_295  = taking_3_q;
    if (sequencer_rst) begin
      net_295  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_296  = steps_low_held_q;
    if (net_169 ) begin
      net_296  = steps[9:0];
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_297  = _steps_q;
    if (taking_4_q) begin
      net_297 [9:0] = steps_low_held_q;
    end
    if (taking_5_q) begin
      net_297 [19:10] = steps_high_held_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_298  = taking_4_q;
    if (sequencer_rst) begin
      net_298  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_299  = steps_high_held_q;
    if (net_172 ) begin
      net_299  = steps[19:10];
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_300  = taking_5_q;
    if (sequencer_rst) begin
      net_300  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_301  = stop_enable_held_q;
    if (net_175 ) begin
      net_301  = stop_enable;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_302  = run_stop_enable_q;
    if (taking_6_q) begin
      net_302  = stop_enable_held_q;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_303  = stop_shift_held_q;
    if (net_178 ) begin
      net_303  = stop_shift;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_304  = run_stop_shift_q;
    if (taking_6_q) begin
      net_304  = stop_shift_held_q;
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
  assign net_117  = 1'h0;
  assign net_118  = 1'h0;
  assign net_119  = in_loaded_q;
  assign \begin  = in_begin_q;
  assign net_215  = net_214 ;
  assign net_183  = net_182 ;
endmodule
