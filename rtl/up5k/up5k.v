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

module ska_lane(settings, command_in, value_in, host_in, psum_out, clk, rst, command_out, value_out, host_out, x, update, load, g, w, psum_in, index);
  reg unused_1_;
  initial unused_1_ = 0;
  wire net_1 ;
  wire net_10 ;
  reg [9:0] net_100 ;
  reg net_101 ;
  reg [9:0] net_102 ;
  reg net_103 ;
  reg [9:0] net_104 ;
  reg net_105 ;
  reg [9:0] net_106 ;
  reg net_107 ;
  reg [9:0] net_108 ;
  reg net_109 ;
  wire net_11 ;
  reg [9:0] net_110 ;
  wire net_12 ;
  wire net_13 ;
  wire [23:0] net_14 ;
  wire net_15 ;
  wire net_16 ;
  wire net_17 ;
  wire net_18 ;
  wire net_19 ;
  wire [1:0] net_2 ;
  wire net_20 ;
  wire net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire net_24 ;
  wire [11:0] net_25 ;
  wire [23:0] net_26 ;
  wire [24:0] net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire [1:0] net_3 ;
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
  wire [11:0] net_41 ;
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
  wire [11:0] net_56 ;
  wire net_57 ;
  wire [10:0] net_58 ;
  wire net_59 ;
  wire net_6 ;
  wire [10:0] net_60 ;
  wire net_61 ;
  wire [10:0] net_62 ;
  wire net_63 ;
  wire net_64 ;
  wire net_65 ;
  wire [10:0] net_66 ;
  wire net_67 ;
  wire net_68 ;
  wire net_69 ;
  wire net_7 ;
  wire [10:0] net_70 ;
  wire net_71 ;
  wire net_72 ;
  wire [10:0] net_73 ;
  reg [42:0] net_74 ;
  wire [43:0] net_75 ;
  wire net_76 ;
  wire net_77 ;
  wire net_78 ;
  wire net_79 ;
  wire [7:0] net_8 ;
  wire [15:0] net_80 ;
  wire [15:0] net_81 ;
  reg [145:0] net_82 ;
  reg net_83 ;
  reg net_84 ;
  reg net_85 ;
  reg net_86 ;
  reg net_87 ;
  reg net_88 ;
  reg net_89 ;
  wire net_9 ;
  reg net_90 ;
  reg [23:0] net_91 ;
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
  reg [23:0] _g_sum_q;
  initial _g_sum_q = 24'h000000;
  wire [23:0] a;
  wire [23:0] acc;
  wire [11:0] b;
  reg b_enable_q;
  initial b_enable_q = 1'h0;
  wire [11:0] clear;
  wire [5:0] \clear$162 ;
  input clk;
  wire clk;
  reg [145:0] command_d1_q;
  initial command_d1_q = 146'h0000000000000000000000000000000000000;
  input [145:0] command_in;
  wire [145:0] command_in;
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
  wire [16:0] \command_in.host ;
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
  wire \command_in.host.write ;
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
  output [145:0] command_out;
  reg [145:0] command_out;
  initial command_out = 146'h0000000000000000000000000000000000000;
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
  wire [16:0] \command_out.host ;
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
  wire \command_out.host.write ;
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
  wire [5:0] cut;
  wire [7:0] d;
  wire [7:0] \d$128 ;
  wire [7:0] d_prev;
  (* init = 8'h00 *)
  wire [7:0] \d_prev$132 ;
  reg [7:0] d_prev_d10_q;
  initial d_prev_d10_q = 8'h00;
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
  wire [25:0] dd_dd;
  wire [27:0] dz_d;
  wire [29:0] dz_dz;
  wire [42:0] dz_zp;
  wire first;
  wire \first$126 ;
  output [7:0] g;
  reg [7:0] g;
  initial g = 8'h00;
  wire [7:0] \g$64 ;
  wire g_overflow;
  (* init = 8'h00 *)
  wire [7:0] g_q;
  reg hold_q;
  initial hold_q = 1'h0;
  input [11:0] host_in;
  wire [11:0] host_in;
  output [11:0] host_out;
  reg [11:0] host_out;
  initial host_out = 12'h000;
  (* init = 12'h000 *)
  wire [11:0] host_out_q;
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
  (* init = 1'h0 *)
  wire load_d3_q;
  wire mantissa;
  reg operand_enable_q;
  initial operand_enable_q = 1'h0;
  reg [7:0] operand_word_q;
  initial operand_word_q = 8'h00;
  wire out_valid;
  wire overflow;
  wire \overflow$155 ;
  wire \overflow$91 ;
  reg overflow_b_event_d1_q;
  initial overflow_b_event_d1_q = 1'h0;
  reg [9:0] overflow_b_q;
  initial overflow_b_q = 10'h000;
  reg overflow_d_operand_event_d1_q;
  initial overflow_d_operand_event_d1_q = 1'h0;
  reg [9:0] overflow_d_operand_q;
  initial overflow_d_operand_q = 10'h000;
  reg overflow_g_event_d1_q;
  initial overflow_g_event_d1_q = 1'h0;
  reg [9:0] overflow_g_q;
  initial overflow_g_q = 10'h000;
  reg overflow_w_event_d1_q;
  initial overflow_w_event_d1_q = 1'h0;
  reg [9:0] overflow_w_q;
  initial overflow_w_q = 10'h000;
  reg overflow_w_view_event_d1_q;
  initial overflow_w_view_event_d1_q = 1'h0;
  reg [9:0] overflow_w_view_q;
  initial overflow_w_view_q = 10'h000;
  reg overflow_z_event_d1_q;
  initial overflow_z_event_d1_q = 1'h0;
  reg [9:0] overflow_z_q;
  initial overflow_z_q = 10'h000;
  reg own_q;
  initial own_q = 1'h0;
  reg [42:0] \own_q$95 ;
  initial \own_q$95  = 43'h00000000000;
  output [23:0] psum_in;
  reg [23:0] psum_in;
  initial psum_in = 24'h000000;
  input [23:0] psum_out;
  wire [23:0] psum_out;
  (* init = 24'h000000 *)
  wire [23:0] psum_q;
  wire [10:0] read_address;
  wire [8:0] \read_address$104 ;
  wire [9:0] \read_address$105 ;
  wire [4:0] \read_address$106 ;
  wire [8:0] \read_address$110 ;
  wire [3:0] \read_address$111 ;
  wire [3:0] \read_address$112 ;
  wire [9:0] \read_address$140 ;
  wire [7:0] read_data;
  wire [11:0] \read_data$116 ;
  wire [11:0] \read_data$143 ;
  wire [11:0] \read_data$144 ;
  wire [7:0] \read_data$24 ;
  wire [10:0] \read_data$33 ;
  wire \read_data$33.overflow ;
  wire [9:0] \read_data$33.w ;
  wire [23:0] \read_data$37 ;
  wire [17:0] \read_data$39 ;
  wire [7:0] \read_data$39.d ;
  wire [9:0] \read_data$39.z ;
  input rst;
  wire rst;
  input [22:0] settings;
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
  reg updated_d1_q;
  initial updated_d1_q = 1'h0;
  reg updated_d2_q;
  initial updated_d2_q = 1'h0;
  reg updated_d3_q;
  initial updated_d3_q = 1'h0;
  reg updated_d4_q;
  initial updated_d4_q = 1'h0;
  wire valid;
  wire \valid$125 ;
  input [42:0] value_in;
  wire [42:0] value_in;
  output [42:0] value_out;
  reg [42:0] value_out;
  initial value_out = 43'h00000000000;
  (* init = 43'h00000000000 *)
  wire [42:0] value_out_q;
  reg view_w_valid_d1_q;
  initial view_w_valid_d1_q = 1'h0;
  output [9:0] w;
  reg [9:0] w;
  initial w = 10'h000;
  wire [11:0] \w$142 ;
  wire [11:0] w_next;
  reg [11:0] w_next_q;
  initial w_next_q = 12'h000;
  (* init = 10'h000 *)
  wire [9:0] w_q;
  reg w_valid_d1_q;
  initial w_valid_d1_q = 1'h0;
  reg w_valid_d2_q;
  initial w_valid_d2_q = 1'h0;
  reg [11:0] word;
  reg [11:0] word_q;
  initial word_q = 12'h000;
  wire [4:0] write_address;
  wire [8:0] \write_address$120 ;
  wire [8:0] \write_address$133 ;
  wire [10:0] \write_address$137 ;
  wire [9:0] \write_address$147 ;
  wire [9:0] \write_address$151 ;
  wire [3:0] \write_address$156 ;
  wire [3:0] \write_address$159 ;
  wire [23:0] write_data;
  wire [17:0] \write_data$122 ;
  wire [7:0] \write_data$122.d ;
  wire [9:0] \write_data$122.z ;
  wire [7:0] \write_data$135 ;
  (* init = 8'h00 *)
  wire [7:0] \write_data$139 ;
  (* init = 12'h000 *)
  wire [11:0] \write_data$149 ;
  wire [10:0] \write_data$153 ;
  wire \write_data$153.overflow ;
  wire [9:0] \write_data$153.w ;
  (* init = 12'h000 *)
  wire [11:0] \write_data$158 ;
  (* init = 12'h000 *)
  wire [11:0] \write_data$161 ;
  wire write_enable;
  wire \write_enable$121 ;
  wire \write_enable$134 ;
  (* init = 1'h0 *)
  wire \write_enable$138 ;
  (* init = 1'h0 *)
  wire \write_enable$148 ;
  (* init = 1'h0 *)
  wire \write_enable$152 ;
  (* init = 1'h0 *)
  wire \write_enable$157 ;
  (* init = 1'h0 *)
  wire \write_enable$160 ;
  output [7:0] x;
  reg [7:0] x;
  initial x = 8'h00;
  wire [7:0] \x$136 ;
  (* init = 12'h000 *)
  wire [11:0] \x$150 ;
  (* init = 8'h00 *)
  wire [7:0] x_q;
  reg x_valid_d1_q;
  initial x_valid_d1_q = 1'h0;
  reg x_valid_d2_q;
  initial x_valid_d2_q = 1'h0;
  wire [7:0] y;
  wire [9:0] \y$154 ;
  wire [9:0] z;
  wire [9:0] \z$127 ;
  wire [26:0] z_dd;
  wire z_overflow;
  (* init = 10'h000 *)
  wire [9:0] z_prev;
  reg [9:0] z_prev_d10_q;
  initial z_prev_d10_q = 10'h000;
  reg [9:0] z_prev_d1_q;
  initial z_prev_d1_q = 10'h000;
  reg [9:0] z_prev_d2_q;
  initial z_prev_d2_q = 10'h000;
  reg [9:0] z_prev_d3_q;
  initial z_prev_d3_q = 10'h000;
  reg [9:0] z_prev_d4_q;
  initial z_prev_d4_q = 10'h000;
  reg [9:0] z_prev_d5_q;
  initial z_prev_d5_q = 10'h000;
  reg [9:0] z_prev_d6_q;
  initial z_prev_d6_q = 10'h000;
  reg [9:0] z_prev_d7_q;
  initial z_prev_d7_q = 10'h000;
  reg [9:0] z_prev_d8_q;
  initial z_prev_d8_q = 10'h000;
  reg [9:0] z_prev_d9_q;
  initial z_prev_d9_q = 10'h000;
  wire [27:0] z_z;
  wire [24:0] zp;
  wire [24:0] \zp$130 ;
  assign net_2  = 1'h0 - index;
  assign net_3  = hold_q - 1'h1;
  assign net_4  = ~ command_in[1];
  assign net_5  = index < settings[3];
  assign net_6  = net_4  | net_5 ;
  assign net_7  = command_in[0] & net_6 ;
  assign net_8  = x_valid_d2_q ? read_data : 8'h00;
  assign net_9  = \update$26  | command_in[2];
  assign net_10  = ~ command_in[26];
  assign net_11  = index < settings[4];
  assign net_12  = net_10  | net_11 ;
  assign net_13  = command_in[25] & net_12 ;
  assign net_14  = command_d1_q[37] ? \read_data$37  : 24'h000000;
  assign net_15  = ~| command_in[132:130];
  assign net_16  = command_in[129] & net_15 ;
  assign net_17  = command_in[133] == index;
  assign net_18  = net_16  & net_17 ;
  assign net_19  = out_valid & settings[2];
  assign net_20  = net_18  | net_19 ;
  assign net_21  = ~| command_in[132:130];
  assign net_22  = command_in[129] & net_21 ;
  assign net_23  = command_in[133] == index;
  assign net_24  = net_22  & net_23 ;
  assign net_25  = net_24  ? command_in[145:134] : { 4'h0, y };
  assign net_26  = command_in[64] ? 24'h000000 : _g_sum_q;
  assign net_27  = $signed(\g$64 ) + $signed(net_26 );
  assign net_28  = ~ command_d1_q[92];
  assign net_29  = index < settings[4];
  assign net_30  = net_28  | net_29 ;
  assign net_31  = command_d1_q[90] & net_30 ;
  assign net_32  = command_in[132:130] == 1'h1;
  assign net_33  = command_in[129] & net_32 ;
  assign net_34  = command_in[133] == index;
  assign net_35  = net_33  & net_34 ;
  assign net_36  = command_in[132:130] == 2'h2;
  assign net_37  = command_in[129] & net_36 ;
  assign net_38  = command_in[133] == index;
  assign net_39  = net_37  & net_38 ;
  assign net_40  = net_35  | net_39 ;
  assign net_41  = net_40  ? command_in[145:134] : w_next;
  assign net_42  = ~ command_in[103];
  assign net_43  = updated_d4_q & net_42 ;
  assign net_44  = command_in[132:130] == 1'h1;
  assign net_45  = command_in[129] & net_44 ;
  assign net_46  = command_in[133] == index;
  assign net_47  = net_45  & net_46 ;
  assign net_48  = net_43  | net_47 ;
  assign net_49  = updated_d4_q & command_in[103];
  assign net_50  = command_in[132:130] == 2'h2;
  assign net_51  = command_in[129] & net_50 ;
  assign net_52  = command_in[133] == index;
  assign net_53  = net_51  & net_52 ;
  assign net_54  = net_49  | net_53 ;
  assign net_55  = command_d1_q[133] == index;
  assign net_56  = own_q ? word_q : host_in;
  assign net_58  = overflow_d_operand_q + 1'h1;
  assign net_59  = w_valid_d2_q & \read_data$33 [10];
  assign net_60  = overflow_w_view_q + 1'h1;
  assign net_61  = out_valid & z_overflow;
  assign net_62  = overflow_z_q + 1'h1;
  assign net_63  = out_valid & g_overflow;
  assign net_64  = ~ settings[0];
  assign net_65  = net_63  & net_64 ;
  assign net_66  = overflow_g_q + 1'h1;
  assign net_67  = ~ command_in[103];
  assign net_68  = updated_d4_q & net_67 ;
  assign net_69  = net_68  & \overflow$91 ;
  assign net_70  = overflow_w_q + 1'h1;
  assign net_71  = updated_d4_q & command_in[103];
  assign net_72  = net_71  & \overflow$91 ;
  assign net_73  = overflow_b_q + 1'h1;
  assign net_75  = $signed(value_in) + $signed(\own_q$95 );
  assign \update$26  = command_in[3] | net_76 ;
  assign net_77  = ~ settings[5];
  assign net_78  = index < settings[4];
  assign net_79  = net_77  | net_78 ;
  assign valid = command_d1_q[49] & net_79 ;
  assign a = command_d1_q[91] ? _g_sum_q : psum_out;
  assign \w$142  = command_d1_q[91] ? \read_data$144  : \read_data$143 ;
  assign cut = command_d1_q[91] ? settings[22:17] : settings[16:11];
  assign net_80  = 1'h1 << command_in[128:125];
  assign net_81  = command_in[124] ? net_80  : 16'h0000;
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
    w <= \read_data$33 [9:0];
  always @(posedge clk)
    w_valid_d1_q <= net_13 ;
  always @(posedge clk)
    w_valid_d2_q <= w_valid_d1_q;
  always @(posedge clk)
    psum_in <= net_14 ;
  always @(posedge clk)
    z_prev_d1_q <= \read_data$39 [9:0];
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
    d_prev_d1_q <= \read_data$39 [17:10];
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
    operand_enable_q <= net_90 ;
  always @(posedge clk)
    operand_word_q <= net_25 [7:0];
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
    w_next_q <= net_41 ;
  always @(posedge clk)
    \$signal  <= net_96 ;
  always @(posedge clk)
    b_enable_q <= net_97 ;
  always @(posedge clk)
    view_w_valid_d1_q <= net_98 ;
  always @(posedge clk)
    word_q <= word;
  always @(posedge clk)
    own_q <= net_55 ;
  always @(posedge clk)
    host_out <= net_56 ;
  always @(posedge clk)
    overflow_d_operand_event_d1_q <= net_99 ;
  always @(posedge clk)
    overflow_d_operand_q <= net_100 ;
  always @(posedge clk)
    overflow_w_view_event_d1_q <= net_101 ;
  always @(posedge clk)
    overflow_w_view_q <= net_102 ;
  always @(posedge clk)
    overflow_z_event_d1_q <= net_103 ;
  always @(posedge clk)
    overflow_z_q <= net_104 ;
  always @(posedge clk)
    overflow_g_event_d1_q <= net_105 ;
  always @(posedge clk)
    overflow_g_q <= net_106 ;
  always @(posedge clk)
    overflow_w_event_d1_q <= net_107 ;
  always @(posedge clk)
    overflow_w_q <= net_108 ;
  always @(posedge clk)
    overflow_b_event_d1_q <= net_109 ;
  always @(posedge clk)
    overflow_b_q <= net_110 ;
  always @(posedge clk)
    \own_q$95  <= net_74 ;
  always @(posedge clk)
    value_out <= net_75 [42:0];
  \ska_lane.bias  bias (
    .clk(clk),
    .read_address(command_in[96:93]),
    .read_q(\read_data$144 ),
    .rst(rst),
    .write__addr(command_out[107:104]),
    .write__data(w_next_q),
    .write__en(b_enable_q)
  );
  \ska_lane.bias_copy  bias_copy (
    .clk(clk),
    .read_address(settings[9:6]),
    .read_q(b),
    .rst(rst),
    .write__addr(command_out[107:104]),
    .write__data(w_next_q),
    .write__en(b_enable_q)
  );
  \ska_lane.gradient  gradient (
    .clk(clk),
    .read_address(command_in[24:16]),
    .read_q(\read_data$24 ),
    .rst(rst),
    .write__addr(command_in[73:65]),
    .write__data(\g$64 ),
    .write__en(out_valid)
  );
  \ska_lane.operand  operand (
    .clk(clk),
    .read_address(command_in[15:5]),
    .read_q(read_data),
    .rst(rst),
    .write__addr(command_out[89:79]),
    .write__data(operand_word_q),
    .write__en(operand_enable_q)
  );
  \ska_lane.post  post (
    .acc(psum_out),
    .b(b),
    .clk(clk),
    .\d$19 (d),
    .\d_prev$36 (\read_data$39 [17:10]),
    .\first$42 (settings[0]),
    .g(\g$64 ),
    .g_overflow(g_overflow),
    .out_valid(out_valid),
    .rst(rst),
    .valid(valid),
    .\z$17 (z),
    .z_overflow(z_overflow),
    .zp(zp)
  );
  \ska_lane.psum  psum (
    .clk(clk),
    .\port$0$64 (command_in[48:38]),
    .read_q(\read_data$37 ),
    .rst(rst),
    .write__data(psum_out)
  );
  \ska_lane.state  state (
    .clk(clk),
    .read_address(command_in[58:50]),
    .read_q(\read_data$39 ),
    .rst(rst),
    .write__addr(command_in[73:65]),
    .write__data(\write_data$122 ),
    .write__en(out_valid)
  );
  \ska_lane.sums  sums (
    .\a$27 (zp),
    .clear(net_81 [5:0]),
    .clk(clk),
    .d(d),
    .d_prev(d_prev_d10_q),
    .dd_dd(dd_dd),
    .dz_d(dz_d),
    .dz_dz(dz_dz),
    .dz_zp(dz_zp),
    .first(settings[0]),
    .rst(rst),
    .valid(out_valid),
    .z(z),
    .z_dd(z_dd),
    .z_prev(z_prev_d10_q),
    .z_z(z_z)
  );
  \ska_lane.updater  updater (
    .a(a),
    .b(settings[10]),
    .clk(clk),
    .cut(cut),
    .overflow(\overflow$91 ),
    .rst(rst),
    .w(\w$142 ),
    .w_next(w_next)
  );
  \ska_lane.view  view (
    .clk(clk),
    .read_address(command_in[36:27]),
    .read_q(\read_data$33 ),
    .rst(rst),
    .write__addr(command_out[123:114]),
    .write__data(\write_data$153 ),
    .write__en(view_w_valid_d1_q)
  );
  \ska_lane.view_d  view_d (
    .x(d),
    .y(y)
  );
  \ska_lane.view_w  view_w (
    .clk(clk),
    .overflow(\overflow$155 ),
    .rst(rst),
    .x(w_next_q),
    .y(\y$154 )
  );
  \ska_lane.weights  weights (
    .clk(clk),
    .read_address(command_in[102:93]),
    .read_q(\read_data$143 ),
    .rst(rst),
    .write__addr(command_out[113:104]),
    .write__data(w_next_q),
    .write__en(\$signal )
  );
  always @* begin
    if (unused_1_) begin end
    net_74  = 43'h00000000000;
    casez (command_in[128:125])
      4'h0:
          net_74  = { {16{z_dd[26]}}, z_dd };
      4'h1:
          net_74  = { {15{z_z[27]}}, z_z };
      4'h2:
          net_74  = { {17{dd_dd[25]}}, dd_dd };
      4'h3:
          net_74  = { {13{dz_dz[29]}}, dz_dz };
      4'h4:
          net_74  = { {15{dz_d[27]}}, dz_d };
      4'h5:
          net_74  = dz_zp;
      4'h6:
          net_74  = { 33'h000000000, overflow_d_operand_q };
      4'h7:
          net_74  = { 33'h000000000, overflow_w_view_q };
      4'h8:
          net_74  = { 33'h000000000, overflow_z_q };
      4'h9:
          net_74  = { 33'h000000000, overflow_g_q };
      4'ha:
          net_74  = { 33'h000000000, overflow_w_q };
      4'hb:
          net_74  = { 33'h000000000, overflow_b_q };
      default: ;
    endcase
  end
  always @* begin
    if (unused_1_) begin end
    net_82  = command_in;
    if (rst) begin
      net_82  = 146'h0000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_83  = hold_q;
    if (command_in[4]) begin
      net_83  = net_2 [0];
    end else if (net_1 ) begin
      net_83  = net_3 [0];
    end
    if (rst) begin
      net_83  = 1'h0;
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
      net_91  = net_27 [23:0];
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
    net_96  = net_48 ;
    if (rst) begin
      net_96  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_97  = net_54 ;
    if (rst) begin
      net_97  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_98  = \$signal ;
    if (rst) begin
      net_98  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_99  = net_57 ;
    if (rst) begin
      net_99  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_100  = overflow_d_operand_q;
    if (net_81 [6]) begin
      net_100  = 10'h000;
    end else if (overflow_d_operand_event_d1_q) begin
      net_100  = net_58 [9:0];
    end
    if (rst) begin
      net_100  = 10'h000;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_101  = net_59 ;
    if (rst) begin
      net_101  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_102  = overflow_w_view_q;
    if (net_81 [7]) begin
      net_102  = 10'h000;
    end else if (overflow_w_view_event_d1_q) begin
      net_102  = net_60 [9:0];
    end
    if (rst) begin
      net_102  = 10'h000;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_103  = net_61 ;
    if (rst) begin
      net_103  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_104  = overflow_z_q;
    if (net_81 [8]) begin
      net_104  = 10'h000;
    end else if (overflow_z_event_d1_q) begin
      net_104  = net_62 [9:0];
    end
    if (rst) begin
      net_104  = 10'h000;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_105  = net_65 ;
    if (rst) begin
      net_105  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_106  = overflow_g_q;
    if (net_81 [9]) begin
      net_106  = 10'h000;
    end else if (overflow_g_event_d1_q) begin
      net_106  = net_66 [9:0];
    end
    if (rst) begin
      net_106  = 10'h000;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_107  = net_69 ;
    if (rst) begin
      net_107  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_108  = overflow_w_q;
    if (net_81 [10]) begin
      net_108  = 10'h000;
    end else if (overflow_w_event_d1_q) begin
      net_108  = net_70 [9:0];
    end
    if (rst) begin
      net_108  = 10'h000;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_109  = net_72 ;
    if (rst) begin
      net_109  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_110  = overflow_b_q;
    if (net_81 [11]) begin
      net_110  = 10'h000;
    end else if (overflow_b_event_d1_q) begin
      net_110  = net_73 [9:0];
    end
    if (rst) begin
      net_110  = 10'h000;
    end
  end
  always @* begin
    if (unused_1_) begin end
    word = 12'h000;
    casez (command_d1_q[132:130])
      3'h0:
          word = { 4'h0, read_data };
      3'h1:
          word = \read_data$143 ;
      3'h2:
          word = \read_data$144 ;
      3'h3:
          word = { {2{\read_data$39 [9]}}, \read_data$39 [9:0] };
      3'h4:
          word = { 4'h0, \read_data$39 [17:10] };
      3'h5:
          word = { {4{\read_data$24 [7]}}, \read_data$24  };
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
  assign read_address = command_in[15:5];
  assign \read_address$104  = command_in[24:16];
  assign \read_address$105  = command_in[36:27];
  assign \read_address$106  = command_in[42:38];
  assign write_address = command_in[48:44];
  assign write_enable = command_in[43];
  assign write_data = psum_out;
  assign \read_address$110  = command_in[58:50];
  assign \read_address$111  = command_in[96:93];
  assign \read_address$112  = settings[9:6];
  assign acc = psum_out;
  assign \read_data$116  = b;
  assign layer0 = settings[1];
  assign d_prev = \read_data$39 [17:10];
  assign first = settings[0];
  assign \write_address$120  = command_in[73:65];
  assign \write_enable$121  = out_valid;
  assign \valid$125  = out_valid;
  assign \first$126  = settings[0];
  assign \z$127  = z;
  assign \d$128  = d;
  assign \zp$130  = zp;
  assign z_prev = z_prev_d10_q;
  assign \d_prev$132  = d_prev_d10_q;
  assign \write_address$133  = command_in[73:65];
  assign \write_enable$134  = out_valid;
  assign \write_data$135  = \g$64 ;
  assign \x$136  = d;
  assign \write_address$137  = command_out[89:79];
  assign \write_enable$138  = operand_enable_q;
  assign \write_data$139  = operand_word_q;
  assign \read_address$140  = command_in[102:93];
  assign mantissa = settings[10];
  assign \write_address$147  = command_out[113:104];
  assign \write_enable$148  = \$signal ;
  assign \write_data$149  = w_next_q;
  assign \x$150  = w_next_q;
  assign \write_address$151  = command_out[123:114];
  assign \write_enable$152  = view_w_valid_d1_q;
  assign \write_address$156  = command_out[107:104];
  assign \write_enable$157  = b_enable_q;
  assign \write_data$158  = w_next_q;
  assign \write_address$159  = command_out[107:104];
  assign \write_enable$160  = b_enable_q;
  assign \write_data$161  = w_next_q;
  assign \clear$162  = net_81 [5:0];
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
  assign \command_in.host  = command_in[145:129];
  assign \command_in.host.write  = command_in[129];
  assign \command_in.host.tensor  = command_in[132:130];
  assign \command_in.host.bank  = command_in[133];
  assign \command_in.host.data  = command_in[145:134];
  assign \command_out.x  = command_out[24:0];
  assign \command_out.x.active  = command_out[0];
  assign \command_out.x.edge  = command_out[1];
  assign \command_out.x.load  = command_out[2];
  assign \command_out.x.update  = command_out[3];
  assign \command_out.x.last  = command_out[4];
  assign \command_out.x.address  = command_out[15:5];
  assign \command_out.x.g_address  = command_out[24:16];
  assign \command_out.w  = command_out[36:25];
  assign \command_out.w.active  = command_out[25];
  assign \command_out.w.edge  = command_out[26];
  assign \command_out.w.address  = command_out[36:27];
  assign \command_out.psum_read  = command_out[42:37];
  assign \command_out.psum_read.active  = command_out[37];
  assign \command_out.psum_read.sample  = command_out[42:38];
  assign \command_out.psum_write  = command_out[48:43];
  assign \command_out.psum_write.active  = command_out[43];
  assign \command_out.psum_write.sample  = command_out[48:44];
  assign \command_out.post  = command_out[63:49];
  assign \command_out.post.active  = command_out[49];
  assign \command_out.post.address  = command_out[58:50];
  assign \command_out.post.sample  = command_out[63:59];
  assign \command_out.done  = command_out[78:64];
  assign \command_out.done.first  = command_out[64];
  assign \command_out.done.address  = command_out[73:65];
  assign \command_out.done.sample  = command_out[78:74];
  assign \command_out.store  = command_out[89:79];
  assign \command_out.store.address  = command_out[89:79];
  assign \command_out.drain  = command_out[102:90];
  assign \command_out.drain.active  = command_out[90];
  assign \command_out.drain.bias  = command_out[91];
  assign \command_out.drain.edge  = command_out[92];
  assign \command_out.drain.address  = command_out[102:93];
  assign \command_out.update  = command_out[113:103];
  assign \command_out.update.bias  = command_out[103];
  assign \command_out.update.address  = command_out[113:104];
  assign \command_out.view  = command_out[123:114];
  assign \command_out.view.address  = command_out[123:114];
  assign \command_out.collect  = command_out[128:124];
  assign \command_out.collect.active  = command_out[124];
  assign \command_out.collect.entry  = command_out[128:125];
  assign \command_out.host  = command_out[145:129];
  assign \command_out.host.write  = command_out[129];
  assign \command_out.host.tensor  = command_out[132:130];
  assign \command_out.host.bank  = command_out[133];
  assign \command_out.host.data  = command_out[145:134];
  assign \read_data$33.w  = \read_data$33 [9:0];
  assign \read_data$33.overflow  = \read_data$33 [10];
  assign \read_data$39.z  = \read_data$39 [9:0];
  assign \read_data$39.d  = \read_data$39 [17:10];
  assign \write_data$122.z  = \write_data$122 [9:0];
  assign \write_data$122.d  = \write_data$122 [17:10];
  assign \write_data$153.w  = \write_data$153 [9:0];
  assign \write_data$153.overflow  = \write_data$153 [10];
  assign \write_data$153 [10] = \overflow$155 ;
  assign \write_data$153 [9:0] = \y$154 ;
  assign \write_data$122 [17:10] = d;
  assign \write_data$122 [9:0] = z;
  assign net_57  = 1'h0;
  assign net_1  = hold_q;
  assign net_76  = hold_q;
endmodule

module \ska_lane.bias (clk, rst, write__addr, write__data, write__en, read_q, read_address);
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

module \ska_lane.bias_copy (clk, rst, write__addr, write__data, write__en, read_q, read_address);
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

module \ska_lane.gradient (write__addr, clk, rst, read_q, write__en, write__data, read_address);
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

module \ska_lane.operand (clk, rst, write__addr, write__en, write__data, read_q, read_address);
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

module \ska_lane.post (acc, clk, rst, valid, out_valid, \z$17 , \d$19 , z_overflow, zp, g, g_overflow, \d_prev$36 , b, \first$42 );
  reg unused_2_;
  initial unused_2_ = 0;
  wire [20:0] net_1 ;
  reg net_10 ;
  reg net_11 ;
  reg net_2 ;
  reg net_3 ;
  reg net_4 ;
  reg net_5 ;
  reg net_6 ;
  reg net_7 ;
  reg net_8 ;
  reg net_9 ;
  input [23:0] acc;
  wire [23:0] acc;
  wire [24:0] \acc$2 ;
  wire [24:0] acc_aligned;
  input [11:0] b;
  wire [11:0] b;
  input clk;
  wire clk;
  wire [7:0] d;
  output [7:0] \d$19 ;
  reg [7:0] \d$19 ;
  initial \d$19  = 8'h00;
  wire [7:0] \d$8 ;
  reg [7:0] d_out_d1_q;
  initial d_out_d1_q = 8'h00;
  reg [7:0] d_out_d2_q;
  initial d_out_d2_q = 8'h00;
  reg [7:0] d_out_d3_q;
  initial d_out_d3_q = 8'h00;
  (* init = 8'h00 *)
  wire [7:0] d_out_d4_q;
  reg [7:0] d_prev;
  initial d_prev = 8'h00;
  input [7:0] \d_prev$36 ;
  wire [7:0] \d_prev$36 ;
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
  (* init = 8'h00 *)
  wire [7:0] d_prev_d6_q;
  reg first;
  initial first = 1'h0;
  input \first$42 ;
  wire \first$42 ;
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
  wire [7:0] \g$24 ;
  output g_overflow;
  wire g_overflow;
  output out_valid;
  reg out_valid;
  initial out_valid = 1'h0;
  wire overflow;
  wire \overflow$64 ;
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
  output [9:0] \z$17 ;
  reg [9:0] \z$17 ;
  initial \z$17  = 10'h000;
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
  wire [24:0] \zp$28 ;
  assign net_1  = $signed(acc_aligned[24:5]) + $signed(b);
  always @(posedge clk)
    x <= { net_1 [19:0], acc_aligned[4:0] };
  always @(posedge clk)
    z_d1_q <= z;
  always @(posedge clk)
    z_d2_q <= z_d1_q;
  always @(posedge clk)
    z_d3_q <= z_d2_q;
  always @(posedge clk)
    \z$9  <= z_d3_q;
  always @(posedge clk)
    d_prev_d1_q <= \d_prev$36 ;
  always @(posedge clk)
    d_prev_d2_q <= d_prev_d1_q;
  always @(posedge clk)
    d_prev_d3_q <= d_prev_d2_q;
  always @(posedge clk)
    d_prev_d4_q <= d_prev_d3_q;
  always @(posedge clk)
    d_prev_d5_q <= d_prev_d4_q;
  always @(posedge clk)
    d_prev <= d_prev_d5_q;
  always @(posedge clk)
    first_d1_q <= \first$42 ;
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
    valid_d1_q <= net_2 ;
  always @(posedge clk)
    valid_d2_q <= net_3 ;
  always @(posedge clk)
    valid_d3_q <= net_4 ;
  always @(posedge clk)
    valid_d4_q <= net_5 ;
  always @(posedge clk)
    valid_d5_q <= net_6 ;
  always @(posedge clk)
    valid_d6_q <= net_7 ;
  always @(posedge clk)
    valid_d7_q <= net_8 ;
  always @(posedge clk)
    valid_d8_q <= net_9 ;
  always @(posedge clk)
    valid_d9_q <= net_10 ;
  always @(posedge clk)
    out_valid <= net_11 ;
  always @(posedge clk)
    z_out_d1_q <= \z$9 ;
  always @(posedge clk)
    z_out_d2_q <= z_out_d1_q;
  always @(posedge clk)
    z_out_d3_q <= z_out_d2_q;
  always @(posedge clk)
    \z$17  <= z_out_d3_q;
  always @(posedge clk)
    d_out_d1_q <= d;
  always @(posedge clk)
    d_out_d2_q <= d_out_d1_q;
  always @(posedge clk)
    d_out_d3_q <= d_out_d2_q;
  always @(posedge clk)
    \d$19  <= d_out_d3_q;
  always @(posedge clk)
    z_overflow_d1_q <= \overflow$64 ;
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
    .d_prev(d_prev),
    .first(first),
    .g(g),
    .overflow(g_overflow),
    .rst(rst),
    .z(\z$9 ),
    .zp(zp)
  );
  \ska_lane.post.requantize  requantize (
    .clk(clk),
    .overflow(\overflow$64 ),
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
    net_2  = valid;
    if (rst) begin
      net_2  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_3  = valid_d1_q;
    if (rst) begin
      net_3  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_4  = valid_d2_q;
    if (rst) begin
      net_4  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_5  = valid_d3_q;
    if (rst) begin
      net_5  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_6  = valid_d4_q;
    if (rst) begin
      net_6  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_7  = valid_d5_q;
    if (rst) begin
      net_7  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_8  = valid_d6_q;
    if (rst) begin
      net_8  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_9  = valid_d7_q;
    if (rst) begin
      net_9  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_10  = valid_d8_q;
    if (rst) begin
      net_10  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_11  = valid_d9_q;
    if (rst) begin
      net_11  = 1'h0;
    end
  end
  assign \acc$2  = acc_aligned;
  assign sum_q = x;
  assign y = z;
  assign \d$8  = d;
  assign z_d4_q = \z$9 ;
  assign d_prev_d6_q = d_prev;
  assign first_d6_q = first;
  assign valid_d10_q = out_valid;
  assign z_out_d4_q = \z$17 ;
  assign d_out_d4_q = \d$19 ;
  assign z_overflow_d8_q = z_overflow;
  assign \g$24  = g;
  assign overflow = g_overflow;
  assign \zp$28  = zp;
  assign acc_aligned = { acc[23], acc };
endmodule

module \ska_lane.post.gradient (rst, z, d_prev, first, d, zp, g, overflow, clk);
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
    .\port$206$0 (net_2 [13:0]),
    .\port$208$0 (net_4 [10:0]),
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

module \ska_lane.post.gradient.requantize (rst, \port$206$0 , \port$208$0 , y, overflow, clk);
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
  wire [7:0] net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire [7:0] net_24 ;
  wire net_25 ;
  wire net_26 ;
  wire [7:0] net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire [7:0] net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire [7:0] net_35 ;
  reg [7:0] net_36 ;
  wire [25:0] net_4 ;
  wire [11:0] net_5 ;
  wire net_6 ;
  wire [25:0] net_7 ;
  wire [11:0] net_8 ;
  wire [25:0] net_9 ;
  wire above_minus_one;
  wire above_minus_two;
  wire above_zero;
  wire carry;
  input clk;
  wire clk;
  wire \inside ;
  wire [6:0] low;
  wire low_side;
  wire negative;
  output overflow;
  reg overflow;
  initial overflow = 1'h0;
  (* init = 1'h0 *)
  wire overflow_q;
  wire parity;
  input [13:0] \port$206$0 ;
  wire [13:0] \port$206$0 ;
  input [10:0] \port$208$0 ;
  wire [10:0] \port$208$0 ;
  wire [6:0] rounded;
  input rst;
  wire rst;
  wire top;
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
  assign top = net_10 [7] ^ net_20 [7];
  assign net_21  = net_8 [6:0] + carry;
  assign net_22  = ~ net_21 [7];
  assign net_23  = above_zero & net_22 ;
  assign net_24  = net_8 [6:0] + carry;
  assign net_25  = above_minus_one & net_24 [7];
  assign net_26  = net_23  | net_25 ;
  assign net_27  = net_8 [6:0] + carry;
  assign net_28  = ~ net_27 [7];
  assign net_29  = above_minus_one & net_28 ;
  assign net_30  = net_26  | net_29 ;
  assign net_31  = net_8 [6:0] + carry;
  assign net_32  = above_minus_two & net_31 [7];
  assign \inside  = net_30  | net_32 ;
  assign net_33  = ~ \inside ;
  assign net_34  = ~ \inside ;
  assign net_35  = net_12 [11] ? 8'h80 : 8'h7f;
  always @(posedge clk)
    y <= net_36 ;
  always @(posedge clk)
    overflow <= net_33 ;
  always @* begin
    if (unused_3_) begin end
    net_36  = { top, net_19 [6:0] };
    if (net_34 ) begin
      net_36  = net_35 ;
    end
  end
  assign x = { \port$208$0 , \port$206$0  };
  assign low = net_8 [6:0];
  assign parity = net_10 [7];
  assign negative = net_12 [11];
  assign rounded = net_19 [6:0];
  assign low_side = net_12 [11];
  assign y_q = y;
  assign overflow_q = overflow;
  assign net_1  = { \port$208$0 [10], \port$208$0 , \port$206$0  };
  assign net_2  = { \port$208$0 [10], \port$208$0 , \port$206$0  };
  assign net_4  = { \port$208$0 [10], \port$208$0 , \port$206$0  };
  assign net_5  = { net_4 [24], net_4 [24:14] };
  assign net_7  = { \port$208$0 [10], \port$208$0 , \port$206$0  };
  assign net_8  = { net_7 [24], net_7 [24:14] };
  assign net_9  = { \port$208$0 [10], \port$208$0 , \port$206$0  };
  assign net_10  = { net_9 [24], net_9 [24:14] };
  assign net_11  = { \port$208$0 [10], \port$208$0 , \port$206$0  };
  assign net_12  = { net_11 [24], net_11 [24:14] };
  assign net_13  = { \port$208$0 [10], \port$208$0 , \port$206$0  };
  assign net_14  = { net_13 [24], net_13 [24:14] };
  assign net_15  = { \port$208$0 [10], \port$208$0 , \port$206$0  };
  assign net_16  = { net_15 [24], net_15 [24:14] };
  assign net_17  = { \port$208$0 [10], \port$208$0 , \port$206$0  };
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
  wire [9:0] net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire [9:0] net_24 ;
  wire net_25 ;
  wire net_26 ;
  wire [9:0] net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire [9:0] net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire [9:0] net_35 ;
  reg [9:0] net_36 ;
  wire [25:0] net_4 ;
  wire [14:0] net_5 ;
  wire net_6 ;
  wire [25:0] net_7 ;
  wire [14:0] net_8 ;
  wire [25:0] net_9 ;
  wire above_minus_one;
  wire above_minus_two;
  wire above_zero;
  wire carry;
  input clk;
  wire clk;
  wire \inside ;
  wire [8:0] low;
  wire low_side;
  wire negative;
  output overflow;
  reg overflow;
  initial overflow = 1'h0;
  (* init = 1'h0 *)
  wire overflow_q;
  wire parity;
  wire [8:0] rounded;
  input rst;
  wire rst;
  wire top;
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
  assign top = net_10 [9] ^ net_20 [9];
  assign net_21  = net_8 [8:0] + carry;
  assign net_22  = ~ net_21 [9];
  assign net_23  = above_zero & net_22 ;
  assign net_24  = net_8 [8:0] + carry;
  assign net_25  = above_minus_one & net_24 [9];
  assign net_26  = net_23  | net_25 ;
  assign net_27  = net_8 [8:0] + carry;
  assign net_28  = ~ net_27 [9];
  assign net_29  = above_minus_one & net_28 ;
  assign net_30  = net_26  | net_29 ;
  assign net_31  = net_8 [8:0] + carry;
  assign net_32  = above_minus_two & net_31 [9];
  assign \inside  = net_30  | net_32 ;
  assign net_33  = ~ \inside ;
  assign net_34  = ~ \inside ;
  assign net_35  = net_12 [14] ? 10'h200 : 10'h1ff;
  always @(posedge clk)
    y <= net_36 ;
  always @(posedge clk)
    overflow <= net_33 ;
  always @* begin
    if (unused_4_) begin end
    net_36  = { top, net_19 [8:0] };
    if (net_34 ) begin
      net_36  = net_35 ;
    end
  end
  assign low = net_8 [8:0];
  assign parity = net_10 [9];
  assign negative = net_12 [14];
  assign rounded = net_19 [8:0];
  assign low_side = net_12 [14];
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

module \ska_lane.psum (write__data, clk, rst, read_q, \port$0$64 );
  wire [4:0] \$signature__addr ;
  wire [23:0] \$signature__data ;
  input clk;
  wire clk;
  input [10:0] \port$0$64 ;
  wire [10:0] \port$0$64 ;
  wire [4:0] read_address;
  (* init = 24'h000000 *)
  wire [23:0] read_data;
  output [23:0] read_q;
  reg [23:0] read_q;
  initial read_q = 24'h000000;
  input rst;
  wire rst;
  wire [4:0] write__addr;
  input [23:0] write__data;
  wire [23:0] write__data;
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
    if (\port$0$64 [5])
      memory[\port$0$64 [10:6]] <= write__data;
  end
  reg [23:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[\port$0$64 [4:0]];
  end
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = \port$0$64 [4:0];
  assign read_address = \port$0$64 [4:0];
  assign write__addr = \port$0$64 [10:6];
  assign write_address = \port$0$64 [10:6];
  assign write__en = \port$0$64 [5];
  assign write_enable = \port$0$64 [5];
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_lane.state (write__addr, clk, rst, write__data, write__en, read_q, read_address);
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

module \ska_lane.sums (clk, rst, clear, z_prev, d_prev, valid, z, d, \a$27 , z_dd, z_z, dd_dd, dz_dz, dz_d, dz_zp, first);
  reg unused_5_;
  initial unused_5_ = 0;
  wire [10:0] net_1 ;
  reg net_10 ;
  reg net_11 ;
  reg [26:0] net_12 ;
  reg [27:0] net_13 ;
  reg [25:0] net_14 ;
  reg [29:0] net_15 ;
  reg [27:0] net_16 ;
  reg [42:0] net_17 ;
  wire [8:0] net_2 ;
  wire [27:0] net_3 ;
  wire [28:0] net_4 ;
  wire [26:0] net_5 ;
  wire [30:0] net_6 ;
  wire [28:0] net_7 ;
  wire [43:0] net_8 ;
  reg net_9 ;
  wire [9:0] a;
  wire [9:0] \a$11 ;
  wire [8:0] \a$15 ;
  wire [10:0] \a$19 ;
  wire [10:0] \a$23 ;
  input [24:0] \a$27 ;
  wire [24:0] \a$27 ;
  wire [8:0] b;
  wire [9:0] \b$12 ;
  wire [8:0] \b$16 ;
  wire [10:0] \b$20 ;
  wire [7:0] \b$24 ;
  wire [10:0] \b$29 ;
  input [5:0] clear;
  wire [5:0] clear;
  input clk;
  wire clk;
  input [7:0] d;
  wire [7:0] d;
  input [7:0] d_prev;
  wire [7:0] d_prev;
  wire [8:0] dd;
  output [25:0] dd_dd;
  reg [25:0] dd_dd;
  initial dd_dd = 26'h0000000;
  (* init = 26'h0000000 *)
  wire [25:0] dd_dd_q;
  wire [10:0] dz;
  output [27:0] dz_d;
  reg [27:0] dz_d;
  initial dz_d = 28'h0000000;
  (* init = 28'h0000000 *)
  wire [27:0] dz_d_q;
  output [29:0] dz_dz;
  reg [29:0] dz_dz;
  initial dz_dz = 30'h00000000;
  (* init = 30'h00000000 *)
  wire [29:0] dz_dz_q;
  output [42:0] dz_zp;
  reg [42:0] dz_zp;
  initial dz_zp = 43'h00000000000;
  (* init = 43'h00000000000 *)
  wire [42:0] dz_zp_q;
  input first;
  wire first;
  wire [18:0] product;
  wire [19:0] \product$40 ;
  wire [17:0] \product$41 ;
  wire [21:0] \product$42 ;
  wire [18:0] \product$43 ;
  wire [35:0] \product$44 ;
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
  input [9:0] z;
  wire [9:0] z;
  output [26:0] z_dd;
  reg [26:0] z_dd;
  initial z_dd = 27'h0000000;
  (* init = 27'h0000000 *)
  wire [26:0] z_dd_q;
  input [9:0] z_prev;
  wire [9:0] z_prev;
  output [27:0] z_z;
  reg [27:0] z_z;
  initial z_z = 28'h0000000;
  (* init = 28'h0000000 *)
  wire [27:0] z_z_q;
  wire [24:0] zp;
  assign net_1  = $signed(z) - $signed(z_prev);
  assign dz = first ? 11'h000 : net_1 ;
  assign net_2  = d - d_prev;
  assign dd = first ? 9'h000 : net_2 ;
  assign net_3  = $signed(z_dd) + $signed(product);
  assign net_4  = $signed(z_z) + $signed(\product$40 );
  assign net_5  = $signed(dd_dd) + $signed(\product$41 );
  assign net_6  = $signed(dz_dz) + $signed(\product$42 );
  assign net_7  = $signed(dz_d) + $signed(\product$43 );
  assign net_8  = $signed(dz_zp) + $signed(\product$44 );
  always @(posedge clk)
    valid_0_d1_q <= net_9 ;
  always @(posedge clk)
    valid_1_d1_q <= net_10 ;
  always @(posedge clk)
    valid_2_d1_q <= net_11 ;
  always @(posedge clk)
    z_dd <= net_12 ;
  always @(posedge clk)
    z_z <= net_13 ;
  always @(posedge clk)
    dd_dd <= net_14 ;
  always @(posedge clk)
    dz_dz <= net_15 ;
  always @(posedge clk)
    dz_d <= net_16 ;
  always @(posedge clk)
    dz_zp <= net_17 ;
  \ska_lane.sums.dd_dd$47  \dd_dd$47  (
    .a(dd),
    .clk(clk),
    .product_q(\product$41 ),
    .rst(rst)
  );
  \ska_lane.sums.dz_d$49  \dz_d$49  (
    .a(dz),
    .b(d),
    .clk(clk),
    .product(\product$43 ),
    .rst(rst)
  );
  \ska_lane.sums.dz_dz$48  \dz_dz$48  (
    .a(dz),
    .clk(clk),
    .product(\product$42 ),
    .rst(rst)
  );
  \ska_lane.sums.dz_zp$50  \dz_zp$50  (
    .a(\a$27 ),
    .b(dz),
    .clk(clk),
    .product(\product$44 ),
    .rst(rst)
  );
  \ska_lane.sums.z_dd$45  \z_dd$45  (
    .a(z),
    .b(dd),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  \ska_lane.sums.z_z$46  \z_z$46  (
    .a(z),
    .clk(clk),
    .product(\product$40 ),
    .rst(rst)
  );
  always @* begin
    if (unused_5_) begin end
    net_9  = valid;
    if (rst) begin
      net_9  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_10  = valid_0_d1_q;
    if (rst) begin
      net_10  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_11  = valid_1_d1_q;
    if (rst) begin
      net_11  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_12  = z_dd;
    if (clear[0]) begin
      net_12  = 27'h0000000;
    end else if (valid_1_d1_q) begin
      net_12  = net_3 [26:0];
    end
    if (rst) begin
      net_12  = 27'h0000000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_13  = z_z;
    if (clear[1]) begin
      net_13  = 28'h0000000;
    end else if (valid_1_d1_q) begin
      net_13  = net_4 [27:0];
    end
    if (rst) begin
      net_13  = 28'h0000000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_14  = dd_dd;
    if (clear[2]) begin
      net_14  = 26'h0000000;
    end else if (valid_0_d1_q) begin
      net_14  = net_5 [25:0];
    end
    if (rst) begin
      net_14  = 26'h0000000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_15  = dz_dz;
    if (clear[3]) begin
      net_15  = 30'h00000000;
    end else if (valid_1_d1_q) begin
      net_15  = net_6 [29:0];
    end
    if (rst) begin
      net_15  = 30'h00000000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_16  = dz_d;
    if (clear[4]) begin
      net_16  = 28'h0000000;
    end else if (valid_1_d1_q) begin
      net_16  = net_7 [27:0];
    end
    if (rst) begin
      net_16  = 28'h0000000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_17  = dz_zp;
    if (clear[5]) begin
      net_17  = 43'h00000000000;
    end else if (valid_2_d1_q) begin
      net_17  = net_8 [42:0];
    end
    if (rst) begin
      net_17  = 43'h00000000000;
    end
  end
  assign a = z;
  assign b = dd;
  assign z_dd_q = z_dd;
  assign \a$11  = z;
  assign \b$12  = z;
  assign z_z_q = z_z;
  assign \a$15  = dd;
  assign \b$16  = dd;
  assign dd_dd_q = dd_dd;
  assign \a$19  = dz;
  assign \b$20  = dz;
  assign dz_dz_q = dz_dz;
  assign \a$23  = dz;
  assign \b$24  = d;
  assign dz_d_q = dz_d;
  assign zp = \a$27 ;
  assign \b$29  = dz;
  assign dz_zp_q = dz_zp;
endmodule

module \ska_lane.sums.dd_dd$47 (rst, a, product_q, clk);
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

module \ska_lane.sums.dz_d$49 (rst, a, product, b, clk);
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

module \ska_lane.sums.dz_dz$48 (rst, a, product, clk);
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

module \ska_lane.sums.dz_zp$50 (rst, b, product, a, clk);
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

module \ska_lane.sums.z_dd$45 (rst, b, product, a, clk);
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

module \ska_lane.sums.z_z$46 (rst, product, a, clk);
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
  wire [14:0] net_78 ;
  wire [14:0] net_79 ;
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
  wire [11:0] net_93 ;
  reg [11:0] net_94 ;
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
  assign net_7  = ~ net_6 ;
  assign net_12  = ~ net_11 ;
  assign net_17  = ~ net_16 ;
  assign net_22  = ~ net_21 ;
  assign net_26  = | value_0_next[3:0];
  assign net_27  = | value_0_next[7:0];
  assign net_28  = | value_0_next[11:0];
  assign sticky_1_next = sticky_0_next | net_29 ;
  assign net_30  = & { {4{value_0_next[28]}}, value_0_next[28:16] };
  assign net_31  = | { {4{value_0_next[28]}}, value_0_next[28:16] };
  assign net_32  = ~ net_31 ;
  assign net_33  = net_30  | net_32 ;
  assign net_34  = ~ net_33 ;
  assign net_35  = & { {4{value_0_next[28]}}, value_0_next[28:20] };
  assign net_36  = | { {4{value_0_next[28]}}, value_0_next[28:20] };
  assign net_37  = ~ net_36 ;
  assign net_38  = net_35  | net_37 ;
  assign net_39  = ~ net_38 ;
  assign net_40  = & { {4{value_0_next[28]}}, value_0_next[28:24] };
  assign net_41  = | { {4{value_0_next[28]}}, value_0_next[28:24] };
  assign net_42  = ~ net_41 ;
  assign net_43  = net_40  | net_42 ;
  assign net_44  = ~ net_43 ;
  assign net_47  = ~ net_46 ;
  assign huge_1_next = huge_0_next | net_50 ;
  assign net_52  = | value_1_next[1:0];
  assign net_53  = | value_1_next[2:0];
  assign sticky_2_next = sticky_1_next | net_54 ;
  assign net_55  = & { value_1_next[16], value_1_next[16:13] };
  assign net_56  = | { value_1_next[16], value_1_next[16:13] };
  assign net_57  = ~ net_56 ;
  assign net_58  = net_55  | net_57 ;
  assign net_59  = ~ net_58 ;
  assign net_60  = & { value_1_next[16], value_1_next[16:14] };
  assign net_61  = | { value_1_next[16], value_1_next[16:14] };
  assign net_62  = ~ net_61 ;
  assign net_63  = net_60  | net_62 ;
  assign net_64  = ~ net_63 ;
  assign net_65  = & { value_1_next[16], value_1_next[16:15] };
  assign net_66  = | { value_1_next[16], value_1_next[16:15] };
  assign net_67  = ~ net_66 ;
  assign net_68  = net_65  | net_67 ;
  assign net_69  = ~ net_68 ;
  assign net_72  = ~ net_71 ;
  assign huge_2_next = huge_1_next | net_75 ;
  assign net_76  = value_2_q[1] ^ w_d2_q[0];
  assign net_77  = sticky_2_q | net_76 ;
  assign carry = value_2_q[0] & net_77 ;
  assign net_78  = $signed({ w_d2_q, 1'h1 }) + $signed({ value_2_q[13:1], carry });
  assign net_80  = & total_q[13:11];
  assign net_81  = | total_q[13:11];
  assign net_82  = ~ net_81 ;
  assign net_83  = net_80  | net_82 ;
  assign net_84  = ~ net_83 ;
  assign net_85  = huge_d1_q | net_84 ;
  assign net_86  = & total_q[13:11];
  assign net_87  = | total_q[13:11];
  assign net_88  = ~ net_87 ;
  assign net_89  = net_86  | net_88 ;
  assign net_90  = ~ net_89 ;
  assign net_91  = huge_d1_q | net_90 ;
  assign net_92  = huge_d1_q ? negative_d1_q : total_q[13];
  assign net_93  = net_92  ? 12'h800 : 12'h7ff;
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
    total_q <= net_79 [13:0];
  always @(posedge clk)
    huge_d1_q <= huge_2_q;
  always @(posedge clk)
    negative_d1_q <= negative_early_d1_q;
  always @(posedge clk)
    w_next <= net_94 ;
  always @(posedge clk)
    overflow <= net_85 ;
  assign net_1  = | { product[14:0], 1'h0 };
  assign net_2  = | { {6{product[24]}}, product, 1'h0 };
  assign net_3  = | { {22{product[24]}}, product, 1'h0 };
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
    casez (cut_1_d1_q)
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
    casez (cut_1_d1_q)
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
    (* full_case = 32'd1 *)
    casez (cut_2_d1_q)
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
    casez (cut_2_d1_q)
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
    net_94  = total_q[11:0];
    if (net_91 ) begin
      net_94  = net_93 ;
    end
  end
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
    casez (cut_0_d1_q)
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
  assign sticky_0_next = net_4 ;
  assign net_5  = product[24];
  assign net_6  = product[24];
  assign net_10  = product[24];
  assign net_11  = product[24];
  assign net_15  = product[24];
  assign net_16  = product[24];
  assign net_20  = product[24];
  assign net_21  = product[24];
  assign huge_0_next = net_25 ;
  assign net_45  = value_0_next[28];
  assign net_46  = value_0_next[28];
  assign net_51  = value_1_next[0];
  assign net_70  = value_1_next[16];
  assign net_71  = value_1_next[16];
  assign net_79  = { net_78 [14], net_78 [14:1] };
  assign net_8  = 1'h1;
  assign net_9  = 1'h0;
  assign net_13  = 1'h1;
  assign net_14  = 1'h0;
  assign net_18  = 1'h1;
  assign net_19  = 1'h0;
  assign net_23  = 1'h1;
  assign net_24  = 1'h0;
  assign net_48  = 1'h1;
  assign net_49  = 1'h0;
  assign net_73  = 1'h1;
  assign net_74  = 1'h0;
endmodule

module \ska_lane.updater.product$41 (clk, rst, a, product_q, b);
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

module \ska_lane.view (clk, rst, write__addr, write__en, write__data, read_q, read_address);
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
  wire [9:0] net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire [9:0] net_24 ;
  wire net_25 ;
  wire net_26 ;
  wire [9:0] net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire [9:0] net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire [9:0] net_35 ;
  reg [9:0] net_36 ;
  wire [12:0] net_4 ;
  wire [10:0] net_5 ;
  wire net_6 ;
  wire [12:0] net_7 ;
  wire [10:0] net_8 ;
  wire [12:0] net_9 ;
  wire above_minus_one;
  wire above_minus_two;
  wire above_zero;
  wire carry;
  input clk;
  wire clk;
  wire \inside ;
  wire [8:0] low;
  wire low_side;
  wire negative;
  output overflow;
  reg overflow;
  initial overflow = 1'h0;
  (* init = 1'h0 *)
  wire overflow_q;
  wire parity;
  wire [8:0] rounded;
  input rst;
  wire rst;
  wire top;
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
  assign top = net_10 [9] ^ net_20 [9];
  assign net_21  = net_8 [8:0] + carry;
  assign net_22  = ~ net_21 [9];
  assign net_23  = above_zero & net_22 ;
  assign net_24  = net_8 [8:0] + carry;
  assign net_25  = above_minus_one & net_24 [9];
  assign net_26  = net_23  | net_25 ;
  assign net_27  = net_8 [8:0] + carry;
  assign net_28  = ~ net_27 [9];
  assign net_29  = above_minus_one & net_28 ;
  assign net_30  = net_26  | net_29 ;
  assign net_31  = net_8 [8:0] + carry;
  assign net_32  = above_minus_two & net_31 [9];
  assign \inside  = net_30  | net_32 ;
  assign net_33  = ~ \inside ;
  assign net_34  = ~ \inside ;
  assign net_35  = net_12 [10] ? 10'h200 : 10'h1ff;
  always @(posedge clk)
    y <= net_36 ;
  always @(posedge clk)
    overflow <= net_33 ;
  always @* begin
    if (unused_7_) begin end
    net_36  = { top, net_19 [8:0] };
    if (net_34 ) begin
      net_36  = net_35 ;
    end
  end
  assign low = net_8 [8:0];
  assign parity = net_10 [9];
  assign negative = net_12 [10];
  assign rounded = net_19 [8:0];
  assign low_side = net_12 [10];
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

module \ska_lane.weights (clk, rst, write__addr, write__data, write__en, read_q, read_address);
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
  wire [42:0] net_13 ;
  reg net_14 ;
  reg net_15 ;
  reg net_16 ;
  reg net_17 ;
  reg net_18 ;
  reg net_19 ;
  wire net_2 ;
  reg net_20 ;
  reg [42:0] net_21 ;
  wire net_3 ;
  wire net_4 ;
  wire net_5 ;
  wire net_6 ;
  wire [1:0] net_7 ;
  wire net_8 ;
  wire net_9 ;
  wire [4:0] \$signature__addr ;
  wire [42:0] \$signature__data ;
  wire \$signature__en ;
  input abort_run;
  wire abort_run;
  wire \abort_run$38 ;
  wire accepted;
  wire \begin ;
  output busy;
  wire busy;
  wire \busy$45 ;
  input c_mantissa;
  wire c_mantissa;
  wire \c_mantissa$42 ;
  input [5:0] c_shift;
  wire [5:0] c_shift;
  wire [5:0] \c_shift$43 ;
  input clk;
  wire clk;
  wire collect;
  wire [145:0] command;
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
  wire [16:0] \command.host ;
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
  wire \command.host.write ;
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
  wire [145:0] command_out_0;
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
  wire [7:0] g;
  wire [7:0] g_0;
  input [10:0] host_address;
  wire [10:0] host_address;
  wire [10:0] \host_address$54 ;
  input host_bank;
  wire host_bank;
  wire \host_bank$53 ;
  wire [11:0] host_out_0;
  input host_read;
  wire host_read;
  reg host_read_d1_q;
  initial host_read_d1_q = 1'h0;
  reg host_read_d2_q;
  initial host_read_d2_q = 1'h0;
  reg host_read_d3_q;
  initial host_read_d3_q = 1'h0;
  reg host_read_d4_q;
  initial host_read_d4_q = 1'h0;
  (* init = 1'h0 *)
  wire host_read_d5_q;
  output [11:0] host_read_data;
  wire [11:0] host_read_data;
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
  input [11:0] host_write_data;
  wire [11:0] host_write_data;
  wire [11:0] \host_write_data$56 ;
  wire judged;
  wire keys_ready;
  wire \keys_ready$59 ;
  wire layer;
  wire [36:0] \layer$110 ;
  wire \layer$110.b_base ;
  wire \layer$110.columns ;
  wire [1:0] \layer$110.cut ;
  wire \layer$110.has_above ;
  wire [5:0] \layer$110.input_last ;
  wire [6:0] \layer$110.inputs ;
  wire \layer$110.layer0 ;
  wire \layer$110.operand_base ;
  wire \layer$110.operand_copy ;
  wire \layer$110.out_base ;
  wire \layer$110.out_copy ;
  wire [3:0] \layer$110.output_last ;
  wire \layer$110.rows ;
  wire \layer$110.state_base ;
  wire \layer$110.w_base ;
  wire [6:0] \layer$110.w_stride ;
  wire layer_number;
  wire load;
  wire load_0;
  wire mantissa;
  reg nothing_q;
  initial nothing_q = 1'h0;
  input pause;
  wire pause;
  wire \pause$39 ;
  output paused;
  wire paused;
  wire \paused$46 ;
  wire [23:0] psum_in;
  wire [23:0] psum_in_0;
  wire [23:0] psum_out;
  wire [4:0] read__addr;
  wire [42:0] read__data;
  (* init = 1'h0 *)
  wire record_active_d1_q;
  output [3:0] record_entry;
  wire [3:0] record_entry;
  reg [3:0] \record_entry$83 ;
  initial \record_entry$83  = 4'h0;
  (* init = 4'h0 *)
  wire [3:0] record_entry_d1_q;
  output record_layer;
  wire record_layer;
  wire \record_layer$81 ;
  output record_valid;
  wire record_valid;
  reg \record_valid$79 ;
  initial \record_valid$79  = 1'h0;
  output [42:0] record_value;
  wire [42:0] record_value;
  wire [42:0] \record_value$85 ;
  wire restart;
  output [42:0] result;
  reg [42:0] result;
  initial result = 43'h00000000000;
  input [3:0] result_entry;
  wire [3:0] result_entry;
  input result_layer;
  wire result_layer;
  (* init = 43'h00000000000 *)
  wire [42:0] result_q;
  input resume;
  wire resume;
  wire \resume$37 ;
  input rst;
  wire rst;
  wire [5:0] run_samples;
  input [5:0] samples;
  wire [5:0] samples;
  wire [5:0] \samples$40 ;
  input [31:0] seed;
  wire [31:0] seed;
  wire [31:0] \seed$44 ;
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
  wire \stop$88 ;
  input stop_enable;
  wire stop_enable;
  input [5:0] stop_shift;
  wire [5:0] stop_shift;
  output stopped;
  wire stopped;
  wire \stopped$57 ;
  wire update;
  wire update_0;
  wire [6:0] update_samples;
  wire [42:0] value_out_0;
  wire [9:0] w;
  wire [9:0] w_0;
  wire [7:0] x;
  wire [7:0] x_0;
  reg [42:0] results [31:0];
  integer results_row;
  initial begin
    for (results_row = 0; results_row < 32; results_row = results_row + 1)
      results[results_row] = 43'h00000000000;
  end
  always @(posedge clk) begin
    if (record_valid)
      results[{ record_layer, record_entry }] <= record_value;
  end
  reg [42:0] _0_;
  always @(posedge clk) begin
    _0_ <= results[{ result_layer, result_entry }];
  end
  assign read__data = _0_;
  assign net_1  = \record_entry$83  == 3'h6;
  assign net_2  = ~| \record_layer$81 ;
  assign net_3  = net_1  & net_2 ;
  assign net_4  = ~ net_3 ;
  assign net_5  = \record_valid$79  & net_4 ;
  assign record_valid = net_5  | judged;
  assign record_entry = judged ? 4'hc : \record_entry$83 ;
  assign net_6  = \record_entry$83  == 3'h6;
  assign net_7  = \record_layer$81  + net_6 ;
  assign record_layer = judged ? layer : net_7 [0];
  assign record_value = judged ? { {22{crossing[20]}}, crossing } : \record_value$85 ;
  assign net_8  = ~ busy;
  assign net_9  = host_read & net_8 ;
  assign net_10  = ~| result_layer;
  assign net_11  = result_entry == 3'h6;
  assign net_12  = net_10  & net_11 ;
  assign net_13  = nothing_q ? 43'h00000000000 : read__data;
  always @(posedge clk)
    host_read_d1_q <= net_14 ;
  always @(posedge clk)
    host_read_d2_q <= net_15 ;
  always @(posedge clk)
    host_read_d3_q <= net_16 ;
  always @(posedge clk)
    host_read_d4_q <= net_17 ;
  always @(posedge clk)
    host_read_valid <= net_18 ;
  always @(posedge clk)
    \record_valid$79  <= net_19 ;
  always @(posedge clk)
    \record_entry$83  <= command_out_0[128:125];
  always @(posedge clk)
    nothing_q <= net_20 ;
  always @(posedge clk)
    result <= net_21 ;
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
    .layer(\layer$110 ),
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
    .g(g),
    .host_in(12'h000),
    .host_out(host_read_data),
    .index(1'h0),
    .load(load),
    .psum_in(psum_in),
    .psum_out(psum_out),
    .rst(rst),
    .settings(settings),
    .update(update),
    .value_in(43'h00000000000),
    .value_out(\record_value$85 ),
    .w(w),
    .x(x)
  );
  \ska_core.observer  observer (
    .clk(clk),
    .crossing(crossing),
    .enable(stop_enable),
    .judged(judged),
    .layer_q(layer),
    .record_entry(\record_entry$83 ),
    .record_layer(\record_layer$81 ),
    .record_valid(\record_valid$79 ),
    .record_value(\record_value$85 ),
    .restart(restart),
    .rst(rst),
    .shift(stop_shift),
    .step(steps_done),
    .stop(stop)
  );
  \ska_core.sequencer  sequencer (
    ._error_q(error),
    ._layer_q(\record_layer$81 ),
    ._step_q(steps_done),
    .abort_run(abort_run),
    .accepted(restart),
    .begin_q(\begin ),
    .busy(busy),
    .c_mantissa(c_mantissa),
    .c_shift(c_shift),
    .clk(clk),
    .collect(collect),
    .config_q(\layer$110 ),
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
    net_19  = command_out_0[124];
    if (rst) begin
      net_19  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_20  = net_12 ;
    if (rst) begin
      net_20  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_21  = net_13 ;
    if (rst) begin
      net_21  = 43'h00000000000;
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
  assign x_0 = x;
  assign update_0 = update;
  assign load_0 = load;
  assign g_0 = g;
  assign w_0 = w;
  assign psum_in_0 = psum_in;
  assign host_out_0 = host_read_data;
  assign host_read_d5_q = host_read_valid;
  assign accepted = restart;
  assign enable = stop_enable;
  assign shift = stop_shift;
  assign step = steps_done;
  assign record_active_d1_q = \record_valid$79 ;
  assign layer_number = \record_layer$81 ;
  assign record_entry_d1_q = \record_entry$83 ;
  assign value_out_0 = \record_value$85 ;
  assign \stop$88  = stop;
  assign \$signature__addr  = { record_layer, record_entry };
  assign \$signature__en  = record_valid;
  assign \$signature__data  = record_value;
  assign read__addr = { result_layer, result_entry };
  assign result_q = result;
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
  assign \layer$110.input_last  = \layer$110 [5:0];
  assign \layer$110.output_last  = \layer$110 [9:6];
  assign \layer$110.rows  = \layer$110 [10];
  assign \layer$110.columns  = \layer$110 [11];
  assign \layer$110.inputs  = \layer$110 [18:12];
  assign \layer$110.w_base  = \layer$110 [19];
  assign \layer$110.w_stride  = \layer$110 [26:20];
  assign \layer$110.b_base  = \layer$110 [27];
  assign \layer$110.state_base  = \layer$110 [28];
  assign \layer$110.operand_base  = \layer$110 [29];
  assign \layer$110.operand_copy  = \layer$110 [30];
  assign \layer$110.out_base  = \layer$110 [31];
  assign \layer$110.out_copy  = \layer$110 [32];
  assign \layer$110.has_above  = \layer$110 [33];
  assign \layer$110.layer0  = \layer$110 [34];
  assign \layer$110.cut  = \layer$110 [36:35];
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
  assign \command.x  = command[24:0];
  assign \command.x.active  = command[0];
  assign \command.x.edge  = command[1];
  assign \command.x.load  = command[2];
  assign \command.x.update  = command[3];
  assign \command.x.last  = command[4];
  assign \command.x.address  = command[15:5];
  assign \command.x.g_address  = command[24:16];
  assign \command.w  = command[36:25];
  assign \command.w.active  = command[25];
  assign \command.w.edge  = command[26];
  assign \command.w.address  = command[36:27];
  assign \command.psum_read  = command[42:37];
  assign \command.psum_read.active  = command[37];
  assign \command.psum_read.sample  = command[42:38];
  assign \command.psum_write  = command[48:43];
  assign \command.psum_write.active  = command[43];
  assign \command.psum_write.sample  = command[48:44];
  assign \command.post  = command[63:49];
  assign \command.post.active  = command[49];
  assign \command.post.address  = command[58:50];
  assign \command.post.sample  = command[63:59];
  assign \command.done  = command[78:64];
  assign \command.done.first  = command[64];
  assign \command.done.address  = command[73:65];
  assign \command.done.sample  = command[78:74];
  assign \command.store  = command[89:79];
  assign \command.store.address  = command[89:79];
  assign \command.drain  = command[102:90];
  assign \command.drain.active  = command[90];
  assign \command.drain.bias  = command[91];
  assign \command.drain.edge  = command[92];
  assign \command.drain.address  = command[102:93];
  assign \command.update  = command[113:103];
  assign \command.update.bias  = command[103];
  assign \command.update.address  = command[113:104];
  assign \command.view  = command[123:114];
  assign \command.view.address  = command[123:114];
  assign \command.collect  = command[128:124];
  assign \command.collect.active  = command[124];
  assign \command.collect.entry  = command[128:125];
  assign \command.host  = command[145:129];
  assign \command.host.write  = command[129];
  assign \command.host.tensor  = command[132:130];
  assign \command.host.bank  = command[133];
  assign \command.host.data  = command[145:134];
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

module \ska_core.commands (host_bank, host_address, host_write, host_write_data, clk, rst, busy, layer, update_samples, cut_w, cut_b, \begin , first_step, run_samples, mantissa, slot, collect, \end , command_q, settings, host_tensor
);
  reg unused_2_;
  initial unused_2_ = 0;
  wire net_1 ;
  wire [9:0] net_10 ;
  reg net_100 ;
  reg [10:0] net_101 ;
  reg [8:0] net_102 ;
  reg net_103 ;
  reg net_104 ;
  reg net_105 ;
  reg net_106 ;
  reg [9:0] net_107 ;
  reg [1:0] net_108 ;
  reg net_109 ;
  wire net_11 ;
  reg net_110 ;
  reg net_111 ;
  reg net_112 ;
  reg net_113 ;
  reg [5:0] net_114 ;
  reg net_115 ;
  reg [4:0] net_116 ;
  reg net_117 ;
  reg net_118 ;
  reg net_119 ;
  wire [1:0] net_12 ;
  reg net_120 ;
  reg net_121 ;
  reg net_122 ;
  reg net_123 ;
  reg net_124 ;
  reg net_125 ;
  reg net_126 ;
  reg [5:0] net_127 ;
  reg net_128 ;
  reg [4:0] net_129 ;
  wire [1:0] net_13 ;
  reg [8:0] net_130 ;
  reg [10:0] net_131 ;
  reg [15:0] net_132 ;
  reg [3:0] net_133 ;
  reg net_134 ;
  reg net_135 ;
  reg net_136 ;
  reg net_137 ;
  reg net_138 ;
  reg net_139 ;
  wire [2:0] net_14 ;
  reg net_140 ;
  reg net_141 ;
  reg net_142 ;
  reg [5:0] net_143 ;
  reg net_144 ;
  reg net_145 ;
  reg net_146 ;
  reg net_147 ;
  reg net_148 ;
  reg net_149 ;
  wire [11:0] net_15 ;
  reg net_150 ;
  reg net_151 ;
  reg net_152 ;
  reg net_153 ;
  reg net_154 ;
  reg net_155 ;
  reg net_156 ;
  reg net_157 ;
  reg [5:0] net_158 ;
  reg net_159 ;
  wire [10:0] net_16 ;
  reg net_160 ;
  reg [5:0] net_161 ;
  reg net_162 ;
  reg [4:0] net_163 ;
  reg [4:0] net_164 ;
  reg [8:0] net_165 ;
  reg [8:0] net_166 ;
  reg [10:0] net_167 ;
  reg net_168 ;
  reg net_169 ;
  wire net_17 ;
  reg net_170 ;
  reg net_171 ;
  reg net_172 ;
  reg net_173 ;
  reg [9:0] net_174 ;
  reg [9:0] net_175 ;
  reg [3:0] net_176 ;
  reg [3:0] net_177 ;
  reg [15:0] net_178 ;
  reg [15:0] net_179 ;
  wire net_18 ;
  reg [15:0] net_180 ;
  reg [15:0] net_181 ;
  reg net_182 ;
  reg net_183 ;
  reg net_184 ;
  reg net_185 ;
  reg net_186 ;
  reg net_187 ;
  reg net_188 ;
  reg [2:0] net_189 ;
  wire [6:0] net_19 ;
  reg net_190 ;
  reg net_191 ;
  reg [9:0] net_192 ;
  reg net_193 ;
  reg net_194 ;
  reg net_195 ;
  reg net_196 ;
  reg net_197 ;
  reg net_198 ;
  reg net_199 ;
  wire [6:0] net_2 ;
  wire [6:0] net_20 ;
  reg [3:0] net_200 ;
  reg net_201 ;
  reg [3:0] net_202 ;
  wire [5:0] net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire [6:0] net_24 ;
  wire [6:0] net_25 ;
  wire [5:0] net_26 ;
  wire [6:0] net_27 ;
  wire [6:0] net_28 ;
  wire [6:0] net_29 ;
  wire net_3 ;
  wire [6:0] net_30 ;
  wire [6:0] net_31 ;
  wire [6:0] net_32 ;
  wire [5:0] net_33 ;
  wire [5:0] net_34 ;
  wire [9:0] net_35 ;
  wire [9:0] net_36 ;
  wire [11:0] net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire [6:0] net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire net_42 ;
  wire net_43 ;
  wire net_44 ;
  wire [3:0] net_45 ;
  wire [2:0] net_46 ;
  wire [3:0] net_47 ;
  wire [2:0] net_48 ;
  wire [11:0] net_49 ;
  wire [7:0] net_5 ;
  wire [10:0] net_50 ;
  wire [9:0] net_51 ;
  wire [4:0] net_52 ;
  wire [4:0] net_53 ;
  wire [4:0] net_54 ;
  wire net_55 ;
  wire net_56 ;
  wire net_57 ;
  wire net_58 ;
  wire net_59 ;
  wire [7:0] net_6 ;
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
  wire [10:0] net_78 ;
  wire net_79 ;
  wire [11:0] net_8 ;
  wire [10:0] net_80 ;
  wire net_81 ;
  wire [10:0] net_82 ;
  wire net_83 ;
  wire [10:0] net_84 ;
  wire net_85 ;
  wire [9:0] net_86 ;
  wire [10:0] net_87 ;
  wire net_88 ;
  wire [10:0] net_89 ;
  wire net_9 ;
  wire net_90 ;
  wire net_91 ;
  reg [145:0] net_92 ;
  reg net_93 ;
  reg net_94 ;
  reg [5:0] net_95 ;
  reg net_96 ;
  reg net_97 ;
  reg [6:0] net_98 ;
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
  (* init = 146'h0000000000000000000000000000000000000 *)
  wire [145:0] command;
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
  wire [16:0] \command.host ;
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
  wire \command.host.write ;
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
  wire [145:0] command_next;
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
  wire [16:0] \command_next.host ;
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
  wire \command_next.host.write ;
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
  output [145:0] command_q;
  reg [145:0] command_q;
  initial command_q = 146'h0000000000000000000000000000000000000;
  wire [4:0] \command_q.collect ;
  wire \command_q.collect.active ;
  wire [3:0] \command_q.collect.entry ;
  wire [14:0] \command_q.done ;
  wire [8:0] \command_q.done.address ;
  wire \command_q.done.first ;
  wire [4:0] \command_q.done.sample ;
  wire [12:0] \command_q.drain ;
  wire \command_q.drain.active ;
  wire [9:0] \command_q.drain.address ;
  wire \command_q.drain.bias ;
  wire \command_q.drain.edge ;
  wire [16:0] \command_q.host ;
  wire \command_q.host.bank ;
  wire [11:0] \command_q.host.data ;
  (* enum_base_type = "HostTensor" *)
  (* enum_value_000 = "X" *)
  (* enum_value_001 = "W" *)
  (* enum_value_010 = "B" *)
  (* enum_value_011 = "Z" *)
  (* enum_value_100 = "D" *)
  (* enum_value_101 = "G" *)
  wire [2:0] \command_q.host.tensor ;
  wire \command_q.host.write ;
  wire [14:0] \command_q.post ;
  wire \command_q.post.active ;
  wire [8:0] \command_q.post.address ;
  wire [4:0] \command_q.post.sample ;
  wire [5:0] \command_q.psum_read ;
  wire \command_q.psum_read.active ;
  wire [4:0] \command_q.psum_read.sample ;
  wire [5:0] \command_q.psum_write ;
  wire \command_q.psum_write.active ;
  wire [4:0] \command_q.psum_write.sample ;
  wire [10:0] \command_q.store ;
  wire [10:0] \command_q.store.address ;
  wire [10:0] \command_q.update ;
  wire [9:0] \command_q.update.address ;
  wire \command_q.update.bias ;
  wire [9:0] \command_q.view ;
  wire [9:0] \command_q.view.address ;
  wire [11:0] \command_q.w ;
  wire \command_q.w.active ;
  wire [9:0] \command_q.w.address ;
  wire \command_q.w.edge ;
  wire [24:0] \command_q.x ;
  wire \command_q.x.active ;
  wire [10:0] \command_q.x.address ;
  wire \command_q.x.edge ;
  wire [8:0] \command_q.x.g_address ;
  wire \command_q.x.last ;
  wire \command_q.x.load ;
  wire \command_q.x.update ;
  input [5:0] cut_b;
  wire [5:0] cut_b;
  input [5:0] cut_w;
  wire [5:0] cut_w;
  reg done_active_q;
  initial done_active_q = 1'h0;
  reg [8:0] done_address_q;
  initial done_address_q = 9'h000;
  reg done_first_q;
  initial done_first_q = 1'h0;
  wire done_last;
  reg [5:0] done_left_q;
  initial done_left_q = 6'h00;
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
  wire drain_last;
  reg drain_last_input_q;
  initial drain_last_input_q = 1'h0;
  reg drain_last_output_q;
  initial drain_last_output_q = 1'h0;
  reg [2:0] drain_left_q;
  initial drain_left_q = 3'h0;
  reg [15:0] drain_row_q;
  initial drain_row_q = 16'h0000;
  reg \drain_row_q$118 ;
  initial \drain_row_q$118  = 1'h0;
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
  reg [9:0] drain_w_q;
  initial drain_w_q = 10'h000;
  input \end ;
  wire \end ;
  input first_step;
  wire first_step;
  input [10:0] host_address;
  wire [10:0] host_address;
  input host_bank;
  wire host_bank;
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
  input [11:0] host_write_data;
  wire [11:0] host_write_data;
  wire keys_ready;
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
  wire post_begin;
  reg [15:0] post_column_q;
  initial post_column_q = 16'h0000;
  reg post_first_q;
  initial post_first_q = 1'h0;
  wire post_last;
  reg post_last_output_q;
  initial post_last_output_q = 1'h0;
  reg [5:0] post_left_q;
  initial post_left_q = 6'h00;
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
  reg [8:0] post_state_q;
  initial post_state_q = 9'h000;
  reg psum_read_active_q;
  initial psum_read_active_q = 1'h0;
  reg psum_read_first_q;
  initial psum_read_first_q = 1'h0;
  wire psum_read_last;
  reg [5:0] psum_read_left_q;
  initial psum_read_left_q = 6'h00;
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
  reg psum_write_active_q;
  initial psum_write_active_q = 1'h0;
  reg psum_write_first_q;
  initial psum_write_first_q = 1'h0;
  wire psum_write_last;
  reg [5:0] psum_write_left_q;
  initial psum_write_left_q = 6'h00;
  reg [4:0] psum_write_sample_q;
  initial psum_write_sample_q = 5'h00;
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
  input rst;
  wire rst;
  input [5:0] run_samples;
  wire [5:0] run_samples;
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
  wire store_last;
  reg [5:0] store_left_q;
  initial store_left_q = 6'h00;
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
  wire w_last;
  reg w_left_q;
  initial w_left_q = 1'h0;
  reg w_row_q;
  initial w_row_q = 1'h0;
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
  wire x_held_last;
  reg [6:0] x_held_left_q;
  initial x_held_left_q = 7'h00;
  wire x_last;
  reg [5:0] x_left_q;
  initial x_left_q = 6'h00;
  reg x_update_d1_q;
  initial x_update_d1_q = 1'h0;
  assign net_1  = _forward | x_update_d1_q;
  assign net_2  = x_left_q - 1'h1;
  assign net_3  = _forward | x_update_d1_q;
  assign net_4  = run_samples - 1'h1;
  assign net_5  = x_held_left_q - 1'h1;
  assign net_6  = update_samples - 1'h1;
  assign net_7  = _forward | x_update_d1_q;
  assign net_8  = x_address_q + 1'h1;
  assign net_9  = _forward | x_update_d1_q;
  assign net_10  = x_g_address_q + 1'h1;
  assign net_11  = _forward | x_update_d1_q;
  assign net_12  = w_left_q - 1'h1;
  assign net_14  = w_row_q + 3'h7;
  assign net_15  = w_address_q + 12'hfff;
  assign net_16  = slot[35:26] + 1'h0;
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
  assign net_46  = 1'h1 + pending_first_input_q;
  assign net_47  = net_46  - 1'h1;
  assign net_48  = \drain_row_q$118  + 3'h7;
  assign net_49  = drain_address_q + 12'hfff;
  assign net_50  = pending_w_q + 1'h0;
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
  assign net_62  = w_row_q < layer[10];
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
  assign net_72  = \drain_row_q$118  < layer[10];
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
  assign net_87  = busy ? { 1'h0, net_86  } : host_address;
  assign net_88  = ~ busy;
  assign net_89  = busy ? { 1'h0, update_address_d6_q } : host_address;
  assign net_90  = ~ busy;
  assign net_91  = host_write & net_90 ;
  always @(posedge clk)
    command_q <= net_92 ;
  always @(posedge clk)
    x_update_d1_q <= net_93 ;
  always @(posedge clk)
    x_first_q <= net_94 ;
  always @(posedge clk)
    x_left_q <= net_95 ;
  always @(posedge clk)
    x_active_q <= net_96 ;
  always @(posedge clk)
    x_held_first_q <= net_97 ;
  always @(posedge clk)
    x_held_left_q <= net_98 ;
  always @(posedge clk)
    x_held_active_q <= net_99 ;
  always @(posedge clk)
    x_edge_q <= net_100 ;
  always @(posedge clk)
    x_address_q <= net_101 ;
  always @(posedge clk)
    x_g_address_q <= net_102 ;
  always @(posedge clk)
    w_first_q <= net_103 ;
  always @(posedge clk)
    w_left_q <= net_104 ;
  always @(posedge clk)
    w_active_q <= net_105 ;
  always @(posedge clk)
    w_row_q <= net_106 ;
  always @(posedge clk)
    w_address_q <= net_107 ;
  always @(posedge clk)
    w_edges_q <= net_108 ;
  always @(posedge clk)
    psum_read_start_d1_q <= net_109 ;
  always @(posedge clk)
    psum_read_start_d2_q <= net_110 ;
  always @(posedge clk)
    psum_read_start_d3_q <= net_111 ;
  always @(posedge clk)
    psum_read_start_d4_q <= net_112 ;
  always @(posedge clk)
    psum_read_first_q <= net_113 ;
  always @(posedge clk)
    psum_read_left_q <= net_114 ;
  always @(posedge clk)
    psum_read_active_q <= net_115 ;
  always @(posedge clk)
    psum_read_sample_q <= net_116 ;
  always @(posedge clk)
    psum_write_start_d1_q <= net_117 ;
  always @(posedge clk)
    psum_write_start_d2_q <= net_118 ;
  always @(posedge clk)
    psum_write_start_d3_q <= net_119 ;
  always @(posedge clk)
    psum_write_start_d4_q <= net_120 ;
  always @(posedge clk)
    psum_write_start_d5_q <= net_121 ;
  always @(posedge clk)
    psum_write_start_d6_q <= net_122 ;
  always @(posedge clk)
    psum_write_start_d7_q <= net_123 ;
  always @(posedge clk)
    psum_write_start_d8_q <= net_124 ;
  always @(posedge clk)
    psum_write_start_d9_q <= net_125 ;
  always @(posedge clk)
    psum_write_first_q <= net_126 ;
  always @(posedge clk)
    psum_write_left_q <= net_127 ;
  always @(posedge clk)
    psum_write_active_q <= net_128 ;
  always @(posedge clk)
    psum_write_sample_q <= net_129 ;
  always @(posedge clk)
    post_state_q <= net_130 ;
  always @(posedge clk)
    post_out_q <= net_131 ;
  always @(posedge clk)
    post_column_q <= net_132 ;
  always @(posedge clk)
    post_b_q <= net_133 ;
  always @(posedge clk)
    post_last_output_q <= net_134 ;
  always @(posedge clk)
    post_start_d1_q <= net_135 ;
  always @(posedge clk)
    post_start_d2_q <= net_136 ;
  always @(posedge clk)
    post_start_d3_q <= net_137 ;
  always @(posedge clk)
    post_start_d4_q <= net_138 ;
  always @(posedge clk)
    post_start_d5_q <= net_139 ;
  always @(posedge clk)
    post_start_d6_q <= net_140 ;
  always @(posedge clk)
    post_start_d7_q <= net_141 ;
  always @(posedge clk)
    post_first_q <= net_142 ;
  always @(posedge clk)
    post_left_q <= net_143 ;
  always @(posedge clk)
    post_active_q <= net_144 ;
  always @(posedge clk)
    done_start_d1_q <= net_145 ;
  always @(posedge clk)
    done_start_d2_q <= net_146 ;
  always @(posedge clk)
    done_start_d3_q <= net_147 ;
  always @(posedge clk)
    done_start_d4_q <= net_148 ;
  always @(posedge clk)
    done_start_d5_q <= net_149 ;
  always @(posedge clk)
    done_start_d6_q <= net_150 ;
  always @(posedge clk)
    done_start_d7_q <= net_151 ;
  always @(posedge clk)
    done_start_d8_q <= net_152 ;
  always @(posedge clk)
    done_start_d9_q <= net_153 ;
  always @(posedge clk)
    done_start_d10_q <= net_154 ;
  always @(posedge clk)
    done_start_d11_q <= net_155 ;
  always @(posedge clk)
    done_start_d12_q <= net_156 ;
  always @(posedge clk)
    done_first_q <= net_157 ;
  always @(posedge clk)
    done_left_q <= net_158 ;
  always @(posedge clk)
    done_active_q <= net_159 ;
  always @(posedge clk)
    store_first_q <= net_160 ;
  always @(posedge clk)
    store_left_q <= net_161 ;
  always @(posedge clk)
    store_active_q <= net_162 ;
  always @(posedge clk)
    post_sample_q <= net_163 ;
  always @(posedge clk)
    done_sample_q <= net_164 ;
  always @(posedge clk)
    done_address_q <= net_165 ;
  always @(posedge clk)
    post_address_q <= net_166 ;
  always @(posedge clk)
    store_address_q <= net_167 ;
  always @(posedge clk)
    drain_start_d1_q <= net_168 ;
  always @(posedge clk)
    drain_start_d2_q <= net_169 ;
  always @(posedge clk)
    drain_start_d3_q <= net_170 ;
  always @(posedge clk)
    drain_start_d4_q <= net_171 ;
  always @(posedge clk)
    drain_start_d5_q <= net_172 ;
  always @(posedge clk)
    drain_start_d6_q <= net_173 ;
  always @(posedge clk)
    pending_w_q <= net_174 ;
  always @(posedge clk)
    drain_w_q <= net_175 ;
  always @(posedge clk)
    pending_b_q <= net_176 ;
  always @(posedge clk)
    drain_b_q <= net_177 ;
  always @(posedge clk)
    pending_row_q <= net_178 ;
  always @(posedge clk)
    drain_row_q <= net_179 ;
  always @(posedge clk)
    pending_column_q <= net_180 ;
  always @(posedge clk)
    drain_column_q <= net_181 ;
  always @(posedge clk)
    pending_first_input_q <= net_182 ;
  always @(posedge clk)
    drain_first_input_q <= net_183 ;
  always @(posedge clk)
    pending_last_input_q <= net_184 ;
  always @(posedge clk)
    drain_last_input_q <= net_185 ;
  always @(posedge clk)
    pending_last_output_q <= net_186 ;
  always @(posedge clk)
    drain_last_output_q <= net_187 ;
  always @(posedge clk)
    drain_first_q <= net_188 ;
  always @(posedge clk)
    drain_left_q <= net_189 ;
  always @(posedge clk)
    drain_active_q <= net_190 ;
  always @(posedge clk)
    \drain_row_q$118  <= net_191 ;
  always @(posedge clk)
    drain_address_q <= net_192 ;
  always @(posedge clk)
    update_bias_d1_q <= net_193 ;
  always @(posedge clk)
    update_bias_d2_q <= net_194 ;
  always @(posedge clk)
    update_bias_d3_q <= net_195 ;
  always @(posedge clk)
    update_bias_d4_q <= net_196 ;
  always @(posedge clk)
    update_bias_d5_q <= net_197 ;
  always @(posedge clk)
    update_bias_d6_q <= net_198 ;
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
    collect_first_q <= net_199 ;
  always @(posedge clk)
    collect_left_q <= net_200 ;
  always @(posedge clk)
    collect_active_q <= net_201 ;
  always @(posedge clk)
    collect_entry_q <= net_202 ;
  always @(posedge clk)
    view_address_d1_q <= command_next[113:104];
  always @* begin
    if (unused_2_) begin end
    net_92  = command_next;
    if (rst) begin
      net_92  = 146'h0000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_93  = _update;
    if (rst) begin
      net_93  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_94  = net_1 ;
    if (rst) begin
      net_94  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_95  = net_2 [5:0];
    if (net_3 ) begin
      net_95  = net_4 [5:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_96  = x_active_q;
    if (net_3 ) begin
      net_96  = 1'h1;
    end else if (x_last) begin
      net_96  = 1'h0;
    end
    if (rst) begin
      net_96  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_97  = x_update_d1_q;
    if (rst) begin
      net_97  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_98  = net_5 [6:0];
    if (x_update_d1_q) begin
      net_98  = net_6 [6:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_99  = x_held_active_q;
    if (x_update_d1_q) begin
      net_99  = 1'h1;
    end else if (x_held_last) begin
      net_99  = 1'h0;
    end
    if (rst) begin
      net_99  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_100  = x_edge_q;
    if (net_7 ) begin
      net_100  = slot[2];
    end
    if (rst) begin
      net_100  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_101  = net_8 [10:0];
    if (net_9 ) begin
      net_101  = slot[14:4];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_102  = net_10 [8:0];
    if (net_11 ) begin
      net_102  = slot[44:36];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_103  = _forward;
    if (rst) begin
      net_103  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_104  = net_12 [0];
    if (_forward) begin
      net_104  = net_13 [0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_105  = w_active_q;
    if (_forward) begin
      net_105  = 1'h1;
    end else if (w_last) begin
      net_105  = 1'h0;
    end
    if (rst) begin
      net_105  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_106  = net_14 [0];
    if (_forward) begin
      net_106  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_107  = net_15 [9:0];
    if (_forward) begin
      net_107  = net_16 [9:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_108  = w_edges_q;
    if (_forward) begin
      net_108  = slot[3:2];
    end
    if (rst) begin
      net_108  = 2'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_109  = net_18 ;
    if (rst) begin
      net_109  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_110  = psum_read_start_d1_q;
    if (rst) begin
      net_110  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_111  = psum_read_start_d2_q;
    if (rst) begin
      net_111  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_112  = psum_read_start_d3_q;
    if (rst) begin
      net_112  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_113  = psum_read_start_d4_q;
    if (rst) begin
      net_113  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_114  = net_19 [5:0];
    if (psum_read_start_d4_q) begin
      net_114  = net_20 [5:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_115  = psum_read_active_q;
    if (psum_read_start_d4_q) begin
      net_115  = 1'h1;
    end else if (psum_read_last) begin
      net_115  = 1'h0;
    end
    if (rst) begin
      net_115  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_116  = net_21 [4:0];
    if (psum_read_start_d4_q) begin
      net_116  = 5'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_117  = net_23 ;
    if (rst) begin
      net_117  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_118  = psum_write_start_d1_q;
    if (rst) begin
      net_118  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_119  = psum_write_start_d2_q;
    if (rst) begin
      net_119  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_120  = psum_write_start_d3_q;
    if (rst) begin
      net_120  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_121  = psum_write_start_d4_q;
    if (rst) begin
      net_121  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_122  = psum_write_start_d5_q;
    if (rst) begin
      net_122  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_123  = psum_write_start_d6_q;
    if (rst) begin
      net_123  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_124  = psum_write_start_d7_q;
    if (rst) begin
      net_124  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_125  = psum_write_start_d8_q;
    if (rst) begin
      net_125  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_126  = psum_write_start_d9_q;
    if (rst) begin
      net_126  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_127  = net_24 [5:0];
    if (psum_write_start_d9_q) begin
      net_127  = net_25 [5:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_128  = psum_write_active_q;
    if (psum_write_start_d9_q) begin
      net_128  = 1'h1;
    end else if (psum_write_last) begin
      net_128  = 1'h0;
    end
    if (rst) begin
      net_128  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_129  = net_26 [4:0];
    if (psum_write_start_d9_q) begin
      net_129  = 5'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_130  = post_state_q;
    if (post_begin) begin
      net_130  = slot[44:36];
    end
    if (rst) begin
      net_130  = 9'h000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_131  = post_out_q;
    if (post_begin) begin
      net_131  = slot[25:15];
    end
    if (rst) begin
      net_131  = 11'h000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_132  = post_column_q;
    if (post_begin) begin
      net_132  = slot[80:65];
    end
    if (rst) begin
      net_132  = 16'h0000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_133  = post_b_q;
    if (post_begin) begin
      net_133  = slot[48:45];
    end
    if (rst) begin
      net_133  = 4'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_134  = post_last_output_q;
    if (post_begin) begin
      net_134  = slot[3];
    end
    if (rst) begin
      net_134  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_135  = post_begin;
    if (rst) begin
      net_135  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_136  = post_start_d1_q;
    if (rst) begin
      net_136  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_137  = post_start_d2_q;
    if (rst) begin
      net_137  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_138  = post_start_d3_q;
    if (rst) begin
      net_138  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_139  = post_start_d4_q;
    if (rst) begin
      net_139  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_140  = post_start_d5_q;
    if (rst) begin
      net_140  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_141  = post_start_d6_q;
    if (rst) begin
      net_141  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_142  = post_start_d7_q;
    if (rst) begin
      net_142  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_143  = net_27 [5:0];
    if (post_start_d7_q) begin
      net_143  = net_28 [5:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_144  = post_active_q;
    if (post_start_d7_q) begin
      net_144  = 1'h1;
    end else if (post_last) begin
      net_144  = 1'h0;
    end
    if (rst) begin
      net_144  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_145  = post_start_d7_q;
    if (rst) begin
      net_145  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_146  = done_start_d1_q;
    if (rst) begin
      net_146  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_147  = done_start_d2_q;
    if (rst) begin
      net_147  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_148  = done_start_d3_q;
    if (rst) begin
      net_148  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_149  = done_start_d4_q;
    if (rst) begin
      net_149  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_150  = done_start_d5_q;
    if (rst) begin
      net_150  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_151  = done_start_d6_q;
    if (rst) begin
      net_151  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_152  = done_start_d7_q;
    if (rst) begin
      net_152  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_153  = done_start_d8_q;
    if (rst) begin
      net_153  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_154  = done_start_d9_q;
    if (rst) begin
      net_154  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_155  = done_start_d10_q;
    if (rst) begin
      net_155  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_156  = done_start_d11_q;
    if (rst) begin
      net_156  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_157  = done_start_d12_q;
    if (rst) begin
      net_157  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_158  = net_29 [5:0];
    if (done_start_d12_q) begin
      net_158  = net_30 [5:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_159  = done_active_q;
    if (done_start_d12_q) begin
      net_159  = 1'h1;
    end else if (done_last) begin
      net_159  = 1'h0;
    end
    if (rst) begin
      net_159  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_160  = done_start_d12_q;
    if (rst) begin
      net_160  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_161  = net_31 [5:0];
    if (done_start_d12_q) begin
      net_161  = net_32 [5:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_162  = store_active_q;
    if (done_start_d12_q) begin
      net_162  = 1'h1;
    end else if (store_last) begin
      net_162  = 1'h0;
    end
    if (rst) begin
      net_162  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_163  = net_33 [4:0];
    if (post_start_d7_q) begin
      net_163  = 5'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_164  = net_34 [4:0];
    if (done_start_d12_q) begin
      net_164  = 5'h00;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_165  = net_35 [8:0];
    if (done_start_d12_q) begin
      net_165  = post_state_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_166  = net_36 [8:0];
    if (post_start_d7_q) begin
      net_166  = post_state_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_167  = net_37 [10:0];
    if (done_start_d12_q) begin
      net_167  = post_out_q;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_168  = x_held_last;
    if (rst) begin
      net_168  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_169  = drain_start_d1_q;
    if (rst) begin
      net_169  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_170  = drain_start_d2_q;
    if (rst) begin
      net_170  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_171  = drain_start_d3_q;
    if (rst) begin
      net_171  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_172  = drain_start_d4_q;
    if (rst) begin
      net_172  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_173  = drain_start_d5_q;
    if (rst) begin
      net_173  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_174  = pending_w_q;
    if (net_38 ) begin
      net_174  = slot[35:26];
    end
    if (rst) begin
      net_174  = 10'h000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_175  = drain_w_q;
    if (drain_start_d6_q) begin
      net_175  = pending_w_q;
    end
    if (rst) begin
      net_175  = 10'h000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_176  = pending_b_q;
    if (net_39 ) begin
      net_176  = slot[48:45];
    end
    if (rst) begin
      net_176  = 4'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_177  = drain_b_q;
    if (drain_start_d6_q) begin
      net_177  = pending_b_q;
    end
    if (rst) begin
      net_177  = 4'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_178  = pending_row_q;
    if (net_40 ) begin
      net_178  = slot[64:49];
    end
    if (rst) begin
      net_178  = 16'h0000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_179  = drain_row_q;
    if (drain_start_d6_q) begin
      net_179  = pending_row_q;
    end
    if (rst) begin
      net_179  = 16'h0000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_180  = pending_column_q;
    if (net_41 ) begin
      net_180  = slot[80:65];
    end
    if (rst) begin
      net_180  = 16'h0000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_181  = drain_column_q;
    if (drain_start_d6_q) begin
      net_181  = pending_column_q;
    end
    if (rst) begin
      net_181  = 16'h0000;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_182  = pending_first_input_q;
    if (net_42 ) begin
      net_182  = slot[1];
    end
    if (rst) begin
      net_182  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_183  = drain_first_input_q;
    if (drain_start_d6_q) begin
      net_183  = pending_first_input_q;
    end
    if (rst) begin
      net_183  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_184  = pending_last_input_q;
    if (net_43 ) begin
      net_184  = slot[2];
    end
    if (rst) begin
      net_184  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_185  = drain_last_input_q;
    if (drain_start_d6_q) begin
      net_185  = pending_last_input_q;
    end
    if (rst) begin
      net_185  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_186  = pending_last_output_q;
    if (net_44 ) begin
      net_186  = slot[3];
    end
    if (rst) begin
      net_186  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_187  = drain_last_output_q;
    if (drain_start_d6_q) begin
      net_187  = pending_last_output_q;
    end
    if (rst) begin
      net_187  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_188  = drain_start_d6_q;
    if (rst) begin
      net_188  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_189  = net_45 [2:0];
    if (drain_start_d6_q) begin
      net_189  = net_47 [2:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_190  = drain_active_q;
    if (drain_start_d6_q) begin
      net_190  = 1'h1;
    end else if (drain_last) begin
      net_190  = 1'h0;
    end
    if (rst) begin
      net_190  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_191  = net_48 [0];
    if (drain_start_d6_q) begin
      net_191  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_192  = net_49 [9:0];
    if (drain_start_d6_q) begin
      net_192  = net_50 [9:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_193  = drain_bias;
    if (rst) begin
      net_193  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_194  = update_bias_d1_q;
    if (rst) begin
      net_194  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_195  = update_bias_d2_q;
    if (rst) begin
      net_195  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_196  = update_bias_d3_q;
    if (rst) begin
      net_196  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_197  = update_bias_d4_q;
    if (rst) begin
      net_197  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_198  = update_bias_d5_q;
    if (rst) begin
      net_198  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_199  = collect;
    if (rst) begin
      net_199  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_200  = net_52 [3:0];
    if (collect) begin
      net_200  = net_53 [3:0];
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_201  = collect_active_q;
    if (collect) begin
      net_201  = 1'h1;
    end else if (collect_last) begin
      net_201  = 1'h0;
    end
    if (rst) begin
      net_201  = 1'h0;
    end
  end
  always @* begin
    if (unused_2_) begin end
    net_202  = net_54 [3:0];
    if (collect) begin
      net_202  = 4'h0;
    end
  end
  assign command = command_q;
  assign keys_ready = 1'h1;
  assign \command_q.x  = command_q[24:0];
  assign \command_q.x.active  = command_q[0];
  assign \command_q.x.edge  = command_q[1];
  assign \command_q.x.load  = command_q[2];
  assign \command_q.x.update  = command_q[3];
  assign \command_q.x.last  = command_q[4];
  assign \command_q.x.address  = command_q[15:5];
  assign \command_q.x.g_address  = command_q[24:16];
  assign \command_q.w  = command_q[36:25];
  assign \command_q.w.active  = command_q[25];
  assign \command_q.w.edge  = command_q[26];
  assign \command_q.w.address  = command_q[36:27];
  assign \command_q.psum_read  = command_q[42:37];
  assign \command_q.psum_read.active  = command_q[37];
  assign \command_q.psum_read.sample  = command_q[42:38];
  assign \command_q.psum_write  = command_q[48:43];
  assign \command_q.psum_write.active  = command_q[43];
  assign \command_q.psum_write.sample  = command_q[48:44];
  assign \command_q.post  = command_q[63:49];
  assign \command_q.post.active  = command_q[49];
  assign \command_q.post.address  = command_q[58:50];
  assign \command_q.post.sample  = command_q[63:59];
  assign \command_q.done  = command_q[78:64];
  assign \command_q.done.first  = command_q[64];
  assign \command_q.done.address  = command_q[73:65];
  assign \command_q.done.sample  = command_q[78:74];
  assign \command_q.store  = command_q[89:79];
  assign \command_q.store.address  = command_q[89:79];
  assign \command_q.drain  = command_q[102:90];
  assign \command_q.drain.active  = command_q[90];
  assign \command_q.drain.bias  = command_q[91];
  assign \command_q.drain.edge  = command_q[92];
  assign \command_q.drain.address  = command_q[102:93];
  assign \command_q.update  = command_q[113:103];
  assign \command_q.update.bias  = command_q[103];
  assign \command_q.update.address  = command_q[113:104];
  assign \command_q.view  = command_q[123:114];
  assign \command_q.view.address  = command_q[123:114];
  assign \command_q.collect  = command_q[128:124];
  assign \command_q.collect.active  = command_q[124];
  assign \command_q.collect.entry  = command_q[128:125];
  assign \command_q.host  = command_q[145:129];
  assign \command_q.host.write  = command_q[129];
  assign \command_q.host.tensor  = command_q[132:130];
  assign \command_q.host.bank  = command_q[133];
  assign \command_q.host.data  = command_q[145:134];
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
  assign \command_next.host  = command_next[145:129];
  assign \command_next.host.write  = command_next[129];
  assign \command_next.host.tensor  = command_next[132:130];
  assign \command_next.host.bank  = command_next[133];
  assign \command_next.host.data  = command_next[145:134];
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
  assign \command.x  = command_q[24:0];
  assign \command.x.active  = command_q[0];
  assign \command.x.edge  = command_q[1];
  assign \command.x.load  = command_q[2];
  assign \command.x.update  = command_q[3];
  assign \command.x.last  = command_q[4];
  assign \command.x.address  = command_q[15:5];
  assign \command.x.g_address  = command_q[24:16];
  assign \command.w  = command_q[36:25];
  assign \command.w.active  = command_q[25];
  assign \command.w.edge  = command_q[26];
  assign \command.w.address  = command_q[36:27];
  assign \command.psum_read  = command_q[42:37];
  assign \command.psum_read.active  = command_q[37];
  assign \command.psum_read.sample  = command_q[42:38];
  assign \command.psum_write  = command_q[48:43];
  assign \command.psum_write.active  = command_q[43];
  assign \command.psum_write.sample  = command_q[48:44];
  assign \command.post  = command_q[63:49];
  assign \command.post.active  = command_q[49];
  assign \command.post.address  = command_q[58:50];
  assign \command.post.sample  = command_q[63:59];
  assign \command.done  = command_q[78:64];
  assign \command.done.first  = command_q[64];
  assign \command.done.address  = command_q[73:65];
  assign \command.done.sample  = command_q[78:74];
  assign \command.store  = command_q[89:79];
  assign \command.store.address  = command_q[89:79];
  assign \command.drain  = command_q[102:90];
  assign \command.drain.active  = command_q[90];
  assign \command.drain.bias  = command_q[91];
  assign \command.drain.edge  = command_q[92];
  assign \command.drain.address  = command_q[102:93];
  assign \command.update  = command_q[113:103];
  assign \command.update.bias  = command_q[103];
  assign \command.update.address  = command_q[113:104];
  assign \command.view  = command_q[123:114];
  assign \command.view.address  = command_q[123:114];
  assign \command.collect  = command_q[128:124];
  assign \command.collect.active  = command_q[124];
  assign \command.collect.entry  = command_q[128:125];
  assign \command.host  = command_q[145:129];
  assign \command.host.write  = command_q[129];
  assign \command.host.tensor  = command_q[132:130];
  assign \command.host.bank  = command_q[133];
  assign \command.host.data  = command_q[145:134];
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
  assign settings[22:17] = cut_b;
  assign settings[16:11] = cut_w;
  assign settings[10] = mantissa;
  assign settings[9:6] = post_b_q;
  assign settings[5] = post_last_output_q;
  assign settings[4] = layer[11];
  assign settings[3] = layer[10];
  assign settings[2] = layer[33];
  assign settings[1] = layer[34];
  assign settings[0] = first_step;
  assign command_next[145:134] = host_write_data;
  assign command_next[133] = host_bank;
  assign command_next[132:130] = host_tensor;
  assign command_next[129] = net_91 ;
  assign command_next[123:114] = view_address_d1_q;
  assign command_next[113:104] = net_89 [9:0];
  assign command_next[102:93] = net_87 [9:0];
  assign command_next[89:79] = net_84 ;
  assign command_next[58:50] = net_82 [8:0];
  assign command_next[24:16] = net_80 [8:0];
  assign command_next[15:5] = net_78 ;
  assign command_next[128:125] = collect_entry_q;
  assign command_next[124] = collect_active_q;
  assign command_next[103] = update_bias_d6_q;
  assign command_next[92] = drain_last_output_q;
  assign command_next[91] = drain_bias;
  assign command_next[90] = net_75 ;
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
  assign command_next[25] = net_64 ;
  assign command_next[4] = x_held_last;
  assign command_next[3] = x_held_active_q;
  assign command_next[2] = net_59 ;
  assign command_next[1] = x_edge_q;
  assign command_next[0] = x_active_q;
  assign net_13  = 2'h0;
  assign net_53  = 5'h0b;
endmodule

module \ska_core.observer (shift, clk, rst, record_value, crossing, stop, record_valid, record_entry, restart, record_layer, step, judged, layer_q, enable);
  reg unused_3_;
  initial unused_3_ = 0;
  wire net_1 ;
  wire net_10 ;
  wire net_11 ;
  wire net_12 ;
  wire net_13 ;
  wire [58:0] net_14 ;
  wire [56:0] net_15 ;
  wire net_16 ;
  wire net_17 ;
  wire net_18 ;
  wire net_19 ;
  wire net_2 ;
  wire [43:0] net_20 ;
  wire [42:0] net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire net_24 ;
  wire net_25 ;
  wire net_26 ;
  wire [18:0] net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire [19:0] net_32 ;
  wire [19:0] net_33 ;
  wire [20:0] net_34 ;
  wire net_35 ;
  wire net_36 ;
  wire net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire net_42 ;
  wire [29:0] net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire net_47 ;
  wire net_48 ;
  wire [30:0] net_49 ;
  wire net_5 ;
  wire net_50 ;
  wire [31:0] net_51 ;
  wire [31:0] net_52 ;
  wire net_53 ;
  wire net_54 ;
  wire [20:0] net_55 ;
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
  reg [26:0] net_71 ;
  reg [29:0] net_72 ;
  reg net_73 ;
  reg net_74 ;
  reg [5:0] net_75 ;
  reg net_76 ;
  reg net_77 ;
  reg [6:0] net_78 ;
  reg net_79 ;
  wire net_8 ;
  reg [56:0] net_80 ;
  reg [42:0] net_81 ;
  reg net_82 ;
  reg net_83 ;
  reg [19:0] net_84 ;
  reg net_85 ;
  reg [29:0] net_86 ;
  reg [26:0] net_87 ;
  reg [29:0] net_88 ;
  reg net_89 ;
  wire [7:0] net_9 ;
  reg [30:0] net_90 ;
  reg [30:0] net_91 ;
  reg net_92 ;
  reg net_93 ;
  reg net_94 ;
  reg net_95 ;
  reg net_96 ;
  reg net_97 ;
  reg [20:0] net_98 ;
  reg \$signal ;
  initial \$signal  = 1'h0;
  reg \$signal$11 ;
  initial \$signal$11  = 1'h0;
  reg \$signal$33 ;
  initial \$signal$33  = 1'h0;
  wire [1:0] a;
  wire [15:0] b;
  reg [26:0] best_kept_q;
  initial best_kept_q = 27'h0000000;
  reg [30:0] change_q;
  initial change_q = 31'h00000000;
  input clk;
  wire clk;
  reg converged_q;
  initial converged_q = 1'h0;
  reg [6:0] count_q;
  initial count_q = 7'h00;
  reg crossed_q;
  initial crossed_q = 1'h0;
  output [20:0] crossing;
  reg [20:0] crossing;
  reg [20:0] crossing_0_q;
  initial crossing_0_q = 21'h000000;
  reg done_q;
  initial done_q = 1'h0;
  reg [56:0] dz_d_q;
  initial dz_d_q = 57'h000000000000000;
  reg [29:0] dz_dz_q;
  initial dz_dz_q = 30'h00000000;
  reg [42:0] dz_zp_q;
  initial dz_zp_q = 43'h00000000000;
  input enable;
  wire enable;
  reg [29:0] flow_kept_q;
  initial flow_kept_q = 30'h00000000;
  reg from_second_q;
  initial from_second_q = 1'h0;
  output judged;
  reg judged;
  initial judged = 1'h0;
  reg later_q;
  initial later_q = 1'h0;
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
  reg net_first_d1_q;
  initial net_first_d1_q = 1'h0;
  reg net_first_d2_q;
  initial net_first_d2_q = 1'h0;
  reg [1:0] net_left_d1_q;
  initial net_left_d1_q = 2'h0;
  reg net_negative_q;
  initial net_negative_q = 1'h0;
  reg net_nonzero_q;
  initial net_nonzero_q = 1'h0;
  reg net_positive_q;
  initial net_positive_q = 1'h0;
  reg passed_q;
  initial passed_q = 1'h0;
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
  input rst;
  wire rst;
  reg [29:0] scaled_q;
  initial scaled_q = 30'h00000000;
  input [5:0] shift;
  wire [5:0] shift;
  reg [5:0] shift_q;
  initial shift_q = 6'h00;
  reg [30:0] size_q;
  initial size_q = 31'h00000000;
  reg steady_q;
  initial steady_q = 1'h0;
  input [19:0] step;
  wire [19:0] step;
  reg [20:0] step_before_q;
  initial step_before_q = 21'h000000;
  output stop;
  wire stop;
  reg [18:0] term_q;
  initial term_q = 19'h00000;
  reg [19:0] total_q;
  initial total_q = 20'h00000;
  reg [26:0] z_dd_q;
  initial z_dd_q = 27'h0000000;
  assign net_2  = record_valid & net_1 ;
  assign net_3  = record_entry == 2'h3;
  assign net_4  = record_valid & net_3 ;
  assign net_5  = count_q == 7'h41;
  assign net_6  = \$signal  & net_5 ;
  assign net_7  = record_entry == 4'hb;
  assign net_8  = record_valid & net_7 ;
  assign net_9  = count_q + 1'h1;
  assign net_10  = record_entry == 3'h4;
  assign net_11  = record_valid & net_10 ;
  assign net_12  = count_q < 6'h3c;
  assign net_13  = \$signal  & net_12 ;
  assign net_16  = record_entry == 3'h5;
  assign net_17  = record_valid & net_16 ;
  assign net_18  = count_q < 6'h3c;
  assign net_19  = \$signal  & net_18 ;
  assign net_22  = count_q == 6'h3b;
  assign net_23  = net_22  & dz_d_q[0];
  assign net_24  = count_q < 6'h3c;
  assign net_25  = \$signal  & net_24 ;
  assign net_26  = ~| count_q;
  assign net_27  = $signed(net_left_d1_q) - $signed(product);
  assign net_28  = ~ total_q[19];
  assign net_29  = | total_q;
  assign net_30  = net_nonzero_q | net_29 ;
  assign net_31  = net_28  & net_30 ;
  assign net_32  = net_first_d2_q ? 20'h00000 : total_q;
  assign net_34  = $signed(net_33 ) + $signed(term_q);
  assign net_35  = ~ net_first_d2_q;
  assign net_37  = net_nonzero_q | net_36 ;
  assign net_38  = net_35  & net_37 ;
  assign net_39  = record_entry == 4'hb;
  assign net_40  = record_valid & net_39 ;
  assign net_41  = count_q < shift_q;
  assign net_42  = \$signal  & net_41 ;
  assign net_44  = ~ later_q;
  assign net_45  = ~ \$signal$33 ;
  assign net_46  = net_44  | net_45 ;
  assign net_47  = done_q & net_46 ;
  assign net_48  = $signed(z_dd_q) < $signed(best_kept_q);
  assign net_49  = $signed(dz_dz_q) - $signed(flow_kept_q);
  assign net_50  = $signed(change_q) < $signed(1'h0);
  assign net_51  = - $signed(change_q);
  assign net_52  = net_50  ? net_51  : { change_q[30], change_q };
  assign net_53  = $signed({ 1'h0, size_q }) <= $signed(scaled_q);
  assign net_54  = step >= 2'h2;
  assign net_55  = step - 1'h1;
  assign net_56  = | step;
  assign net_57  = ~| layer_q;
  assign net_58  = done_q & net_57 ;
  assign net_59  = later_q & steady_q;
  assign net_60  = later_q & \$signal$33 ;
  assign net_61  = from_second_q & net_negative_q;
  assign net_62  = net_positive_q & negative_q;
  assign net_63  = ~ crossed_q;
  assign net_64  = net_62  & net_63 ;
  assign net_65  = from_second_q & net_64 ;
  assign net_66  = count_q == 6'h3b;
  assign net_67  = net_66  & dz_zp_q[0];
  assign net_69  = \$signal$11  & net_68 ;
  assign stop = net_69  & net_70 ;
  always @(posedge clk)
    z_dd_q <= net_71 ;
  always @(posedge clk)
    dz_dz_q <= net_72 ;
  always @(posedge clk)
    done_q <= net_73 ;
  always @(posedge clk)
    \$signal$11  <= net_74 ;
  always @(posedge clk)
    shift_q <= net_75 ;
  always @(posedge clk)
    judged <= net_76 ;
  always @(posedge clk)
    \$signal  <= net_77 ;
  always @(posedge clk)
    count_q <= net_78 ;
  always @(posedge clk)
    layer_q <= net_79 ;
  always @(posedge clk)
    dz_d_q <= net_80 ;
  always @(posedge clk)
    dz_zp_q <= net_81 ;
  always @(posedge clk)
    net_left_d1_q <= { net_23 , dz_d_q[0] };
  always @(posedge clk)
    net_adding_d1_q <= net_82 ;
  always @(posedge clk)
    net_adding_d2_q <= net_83 ;
  always @(posedge clk)
    net_first_d1_q <= net_26 ;
  always @(posedge clk)
    net_first_d2_q <= net_first_d1_q;
  always @(posedge clk)
    term_q <= net_27 ;
  always @(posedge clk)
    net_negative_q <= total_q[19];
  always @(posedge clk)
    net_positive_q <= net_31 ;
  always @(posedge clk)
    total_q <= net_84 ;
  always @(posedge clk)
    net_nonzero_q <= net_85 ;
  always @(posedge clk)
    scaled_q <= net_86 ;
  always @(posedge clk)
    best_kept_q <= net_87 ;
  always @(posedge clk)
    flow_kept_q <= net_88 ;
  always @(posedge clk)
    \$signal$33  <= net_89 ;
  always @(posedge clk)
    change_q <= net_90 ;
  always @(posedge clk)
    size_q <= net_91 ;
  always @(posedge clk)
    steady_q <= net_92 ;
  always @(posedge clk)
    later_q <= net_93 ;
  always @(posedge clk)
    step_before_q <= net_55 ;
  always @(posedge clk)
    from_second_q <= net_56 ;
  always @(posedge clk)
    converged_q <= net_94 ;
  always @(posedge clk)
    passed_q <= net_95 ;
  always @(posedge clk)
    negative_q <= net_96 ;
  always @(posedge clk)
    crossed_q <= net_97 ;
  always @(posedge clk)
    crossing_0_q <= net_98 ;
  assign net_1  = ~| record_entry;
  \ska_core.observer.product$52  \product$52  (
    .clk(clk),
    .\port$472$0 (net_67 ),
    .\port$869$0 (dz_zp_q[0]),
    .product_q(product),
    .rst(rst)
  );
  always @* begin
    if (unused_3_) begin end
    crossing = 21'h000000;
    casez (layer_q)
      1'h0:
          crossing = crossing_0_q;
      default: ;
    endcase
  end
  always @* begin
    if (unused_3_) begin end
    net_71  = z_dd_q;
    if (net_2 ) begin
      net_71  = record_value[26:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_72  = dz_dz_q;
    if (net_4 ) begin
      net_72  = record_value[29:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_73  = net_6 ;
    if (rst) begin
      net_73  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_74  = \$signal$11 ;
    if (restart) begin
      net_74  = enable;
    end
    if (rst) begin
      net_74  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_75  = shift_q;
    if (restart) begin
      net_75  = shift;
    end
    if (rst) begin
      net_75  = 6'h00;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_76  = 1'h0;
    if (net_8 ) begin
    end else if (\$signal ) begin
      if (done_q) begin
        net_76  = 1'h1;
      end
    end
    if (rst) begin
      net_76  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_77  = \$signal ;
    if (net_8 ) begin
      net_77  = 1'h1;
    end else if (\$signal ) begin
      if (done_q) begin
        net_77  = 1'h0;
      end
    end
    if (rst) begin
      net_77  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_78  = count_q;
    if (net_8 ) begin
      net_78  = 7'h00;
    end else if (\$signal ) begin
      net_78  = net_9 [6:0];
    end
    if (rst) begin
      net_78  = 7'h00;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_79  = layer_q;
    if (net_8 ) begin
      net_79  = record_layer;
    end
    if (rst) begin
      net_79  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_80  = dz_d_q;
    if (net_11 ) begin
      net_80  = net_14 [56:0];
    end else if (net_13 ) begin
      net_80  = net_15 ;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_81  = dz_zp_q;
    if (net_17 ) begin
      net_81  = net_20 [42:0];
    end else if (net_19 ) begin
      net_81  = net_21 ;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_82  = net_25 ;
    if (rst) begin
      net_82  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_83  = net_adding_d1_q;
    if (rst) begin
      net_83  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_84  = total_q;
    if (net_adding_d2_q) begin
      net_84  = net_34 [19:0];
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_85  = net_nonzero_q;
    if (net_adding_d2_q) begin
      net_85  = net_38 ;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_86  = scaled_q;
    if (net_40 ) begin
      net_86  = dz_dz_q;
    end else if (net_42 ) begin
      net_86  = net_43 ;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_87  = best_kept_q;
    if (net_47 ) begin
      net_87  = z_dd_q;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_88  = flow_kept_q;
    if (done_q) begin
      net_88  = dz_dz_q;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_89  = net_48 ;
    if (rst) begin
      net_89  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_90  = net_49 ;
    if (rst) begin
      net_90  = 31'h00000000;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_91  = net_52 [30:0];
    if (rst) begin
      net_91  = 31'h00000000;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_92  = net_53 ;
    if (rst) begin
      net_92  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_93  = net_54 ;
    if (rst) begin
      net_93  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_94  = converged_q;
    if (net_58 ) begin
      net_94  = net_59 ;
    end
    if (restart) begin
      net_94  = 1'h0;
    end
    if (rst) begin
      net_94  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_95  = passed_q;
    if (net_58 ) begin
      if (net_60 ) begin
        net_95  = 1'h1;
      end
    end
    if (restart) begin
      net_95  = 1'h0;
    end
    if (rst) begin
      net_95  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_96  = negative_q;
    if (net_58 ) begin
      if (net_61 ) begin
        net_96  = 1'h1;
      end
    end
    if (restart) begin
      net_96  = 1'h0;
    end
    if (rst) begin
      net_96  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_97  = crossed_q;
    if (net_58 ) begin
      if (net_65 ) begin
        net_97  = 1'h1;
      end
    end
    if (restart) begin
      net_97  = 1'h0;
    end
    if (rst) begin
      net_97  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_98  = crossing_0_q;
    if (net_58 ) begin
      if (net_65 ) begin
        net_98  = step_before_q;
      end
    end
    if (restart) begin
      net_98  = 21'h1fffff;
    end
    if (rst) begin
      net_98  = 21'h000000;
    end
  end
  assign a = { net_67 , dz_zp_q[0] };
  assign b = 16'hb8aa;
  assign layer = layer_q;
  assign net_14  = { {2{record_value[27]}}, record_value[27:0], 29'h00000000 };
  assign net_15  = { dz_d_q[56], dz_d_q[56:1] };
  assign net_20  = { record_value[42], record_value };
  assign net_21  = { dz_zp_q[42], dz_zp_q[42:1] };
  assign net_33  = { net_32 [19], net_32 [19:1] };
  assign net_36  = total_q[0];
  assign net_43  = { scaled_q[29], scaled_q[29:1] };
  assign net_68  = passed_q;
  assign net_70  = converged_q;
endmodule

module \ska_core.observer.product$52 (rst, \port$472$0 , \port$869$0 , product_q, clk);
  wire [17:0] net_1 ;
  wire [1:0] a;
  wire [15:0] b;
  input clk;
  wire clk;
  input \port$472$0 ;
  wire \port$472$0 ;
  input \port$869$0 ;
  wire \port$869$0 ;
  (* init = 18'h00000 *)
  wire [17:0] product;
  output [17:0] product_q;
  reg [17:0] product_q;
  initial product_q = 18'h00000;
  input rst;
  wire rst;
  assign net_1  = $signed({ \port$472$0 , \port$869$0  }) * $signed(17'h0b8aa);
  always @(posedge clk)
    product_q <= net_1 ;
  assign a = { \port$472$0 , \port$869$0  };
  assign b = 16'hb8aa;
  assign product = product_q;
endmodule

module \ska_core.sequencer (resume, abort_run, samples, steps, c_mantissa, c_shift, seed, pause, clk, rst, busy, stop, config_q, update_samples, cut_w, cut_b, done, begin_q, accepted, cycles, _error_q
, _layer_q, _step_q, first_step, run_samples, mantissa, stall_cycles, stopped, slot_q, collect, \end , paused, start);
  reg unused_4_;
  initial unused_4_ = 0;
  wire net_1 ;
  wire [6:0] net_10 ;
  wire net_100 ;
  wire net_101 ;
  wire net_102 ;
  wire net_103 ;
  wire net_104 ;
  wire net_105 ;
  wire net_106 ;
  wire net_107 ;
  wire net_108 ;
  reg [5:0] net_109 ;
  wire [6:0] net_11 ;
  reg [19:0] net_110 ;
  reg [5:0] net_111 ;
  reg net_112 ;
  reg [31:0] net_113 ;
  reg net_114 ;
  reg [2:0] net_115 ;
  reg [36:0] net_116 ;
  reg [6:0] net_117 ;
  reg [6:0] net_118 ;
  reg [6:0] net_119 ;
  wire net_12 ;
  reg [6:0] net_120 ;
  reg [5:0] net_121 ;
  reg [5:0] net_122 ;
  reg net_123 ;
  reg net_124 ;
  reg net_125 ;
  reg net_126 ;
  reg [6:0] net_127 ;
  reg net_128 ;
  reg net_129 ;
  wire [6:0] net_13 ;
  reg net_130 ;
  reg net_131 ;
  reg net_132 ;
  reg [19:0] net_133 ;
  reg [47:0] net_134 ;
  reg [2:0] net_135 ;
  reg net_136 ;
  reg net_137 ;
  reg [19:0] net_138 ;
  reg net_139 ;
  wire [6:0] net_14 ;
  reg net_140 ;
  reg [19:0] net_141 ;
  reg [5:0] net_142 ;
  reg [5:0] net_143 ;
  reg net_144 ;
  reg [31:0] net_145 ;
  reg [47:0] net_146 ;
  reg net_147 ;
  reg [2:0] net_148 ;
  reg net_149 ;
  wire [6:0] net_15 ;
  reg [80:0] net_150 ;
  reg [9:0] net_151 ;
  reg [5:0] net_152 ;
  reg [3:0] net_153 ;
  reg net_154 ;
  reg net_155 ;
  reg net_156 ;
  reg [19:0] net_157 ;
  reg net_158 ;
  wire net_16 ;
  wire [6:0] net_17 ;
  wire [6:0] net_18 ;
  wire [7:0] net_19 ;
  wire net_2 ;
  wire [8:0] net_20 ;
  wire [6:0] net_21 ;
  wire [7:0] net_22 ;
  wire [6:0] net_23 ;
  wire net_24 ;
  wire [4:0] net_25 ;
  wire net_26 ;
  wire [7:0] net_27 ;
  wire [20:0] net_28 ;
  wire [48:0] net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire [1:0] net_35 ;
  wire net_36 ;
  wire net_37 ;
  wire net_38 ;
  wire [1:0] net_39 ;
  wire net_4 ;
  wire net_40 ;
  wire [1:0] net_41 ;
  wire [6:0] net_42 ;
  wire [6:0] net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire net_47 ;
  wire net_48 ;
  wire net_49 ;
  wire net_5 ;
  wire [6:0] net_50 ;
  wire [11:0] net_51 ;
  wire [10:0] net_52 ;
  wire [16:0] net_53 ;
  wire net_54 ;
  wire net_55 ;
  wire net_56 ;
  wire net_57 ;
  wire net_58 ;
  wire net_59 ;
  wire net_6 ;
  wire [1:0] net_60 ;
  wire net_61 ;
  wire [1:0] net_62 ;
  wire [10:0] net_63 ;
  wire [10:0] net_64 ;
  wire [9:0] net_65 ;
  wire [11:0] net_66 ;
  wire [4:0] net_67 ;
  wire [16:0] net_68 ;
  wire [4:0] net_69 ;
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
  reg [36:0] net_8 ;
  wire net_80 ;
  wire net_81 ;
  wire net_82 ;
  wire [48:0] net_83 ;
  wire net_84 ;
  wire [20:0] net_85 ;
  wire net_86 ;
  wire [1:0] net_87 ;
  wire [1:0] net_88 ;
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
  output _layer_q;
  reg _layer_q;
  initial _layer_q = 1'h0;
  reg [6:0] _left_q;
  initial _left_q = 7'h00;
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
  input c_mantissa;
  wire c_mantissa;
  reg c_mantissa_wanted_q;
  initial c_mantissa_wanted_q = 1'h0;
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
  reg [6:0] forward_length_q;
  initial forward_length_q = 7'h00;
  reg [5:0] input_tile_q;
  initial input_tile_q = 6'h00;
  reg key_layer;
  initial key_layer = 1'h0;
  reg [19:0] key_step;
  initial key_step = 20'h00000;
  wire keys_ready;
  reg [6:0] last_length_q;
  initial last_length_q = 7'h00;
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
  reg layer_end;
  (* init = 1'h0 *)
  wire layer_number;
  output mantissa;
  reg mantissa;
  initial mantissa = 1'h0;
  reg next_input_is_last_q;
  initial next_input_is_last_q = 1'h0;
  reg next_output_is_last_q;
  initial next_output_is_last_q = 1'h0;
  reg [19:0] next_step_q;
  initial next_step_q = 20'h00000;
  reg [3:0] output_tile_q;
  initial output_tile_q = 4'h0;
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
  output [5:0] run_samples;
  reg [5:0] run_samples;
  initial run_samples = 6'h00;
  reg [31:0] run_seed;
  initial run_seed = 32'd0;
  input [5:0] samples;
  wire [5:0] samples;
  reg [5:0] samples_wanted_q;
  initial samples_wanted_q = 6'h00;
  input [31:0] seed;
  wire [31:0] seed;
  reg [31:0] seed_wanted_q;
  initial seed_wanted_q = 32'd0;
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
  reg [6:0] update_length_q;
  initial update_length_q = 7'h00;
  output [6:0] update_samples;
  reg [6:0] update_samples;
  initial update_samples = 7'h00;
  reg [9:0] w_first_q;
  initial w_first_q = 10'h000;
  assign net_1  = samples < 2'h2;
  assign net_2  = samples > 6'h20;
  assign net_3  = net_1  | net_2 ;
  assign net_4  = ~| steps;
  assign net_5  = c_shift < 3'h4;
  assign net_6  = c_shift > 6'h3b;
  assign net_7  = net_5  | net_6 ;
  assign net_9  = run_samples > 3'h7;
  assign net_10  = run_samples - 1'h0;
  assign net_11  = net_9  ? net_10  : 7'h07;
  assign net_12  = run_samples > 3'h6;
  assign net_13  = run_samples - 2'h2;
  assign net_14  = net_12  ? net_13  : 7'h04;
  assign net_15  = run_samples + 5'h15;
  assign net_16  = run_samples > 5'h17;
  assign net_17  = run_samples - 2'h2;
  assign net_18  = net_16  ? net_17  : 7'h15;
  assign net_19  = first_step ? { 1'h0, net_15  } : { net_18 [6], net_18  };
  assign net_20  = update_samples + 9'h1ff;
  assign net_21  = _shift_q + config_q[36:35];
  assign net_22  = _shift_q + 8'hfc;
  assign net_23  = input_tile_q + 1'h1;
  assign net_24  = net_23  == config_q[5:0];
  assign net_25  = output_tile_q + 1'h1;
  assign net_26  = net_25  == config_q[9:6];
  assign net_27  = _left_q - 1'h1;
  assign net_28  = _step_q + 1'h1;
  assign net_29  = cycles + 1'h1;
  assign net_30  = ~| problem_q;
  assign net_31  = ~| _left_q;
  assign net_32  = ~ collecting_q;
  assign net_33  = ~| _layer_q;
  assign net_34  = net_33  | _abort_q;
  assign net_35  = _layer_q + 1'h1;
  assign net_36  = ~| config_q[5:0];
  assign net_37  = ~| config_q[9:6];
  assign net_38  = _parity_q ? config_q[30] : 1'h0;
  assign net_39  = config_q[29] + net_38 ;
  assign net_40  = _parity_q ? config_q[32] : 1'h0;
  assign net_41  = config_q[31] + net_40 ;
  assign net_42  = slot_q[2] ? last_length_q : forward_length_q;
  assign net_43  = slot_q[0] ? update_length_q : net_42 ;
  assign net_44  = ~ begin_q;
  assign net_45  = ~ _end_q;
  assign net_46  = net_44  & net_45 ;
  assign net_47  = _left_q == 1'h1;
  assign net_48  = net_46  & net_47 ;
  assign net_49  = ~ slot_q[2];
  assign net_50  = input_tile_q + 1'h1;
  assign net_51  = slot_q[14:4] + 6'h20;
  assign net_52  = slot_q[35:26] + 1'h1;
  assign net_53  = slot_q[64:49] + 1'h1;
  assign net_54  = ~| config_q[5:0];
  assign net_55  = ~ slot_q[0];
  assign net_56  = ~ first_step;
  assign net_57  = net_55  & net_56 ;
  assign net_58  = ~ _parity_q;
  assign net_59  = _parity_q ? 1'h0 : config_q[30];
  assign net_60  = config_q[29] + net_59 ;
  assign net_61  = _parity_q ? config_q[30] : 1'h0;
  assign net_62  = config_q[29] + net_61 ;
  assign net_63  = w_first_q + config_q[26:20];
  assign net_64  = w_first_q + config_q[26:20];
  assign net_65  = slot_q[44:36] + 6'h20;
  assign net_66  = slot_q[25:15] + 6'h20;
  assign net_67  = slot_q[48:45] + 1'h1;
  assign net_68  = slot_q[80:65] + 1'h1;
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
  assign net_84  = ~| _layer_q;
  assign net_85  = _step_q + net_84 ;
  assign net_86  = ~| _layer_q;
  assign net_87  = _layer_q + 1'h1;
  assign net_88  = _layer_q ? net_87  : 2'h0;
  assign net_89  = ~| problem_q;
  assign net_90  = start_q & net_89 ;
  assign net_91  = busy_q | net_90 ;
  assign net_92  = net_91  | accepted;
  assign busy = net_92  | begun_q;
  assign net_93  = _left_q == 7'h54;
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
    net_8  = 37'h0000000000;
    casez (_layer_q)
      1'h0:
          net_8  = 37'h1c04040e7f;
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
      net_109  = 6'h00;
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
      net_112  = 1'h0;
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
      net_116  = 37'h0000000000;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_117  = net_11 ;
    if (rst) begin
      net_117  = 7'h00;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_118  = net_14 ;
    if (rst) begin
      net_118  = 7'h00;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_119  = net_19 [6:0];
    if (rst) begin
      net_119  = 7'h00;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_120  = net_20 [6:0];
    if (rst) begin
      net_120  = 7'h00;
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
    net_127  = net_27 [6:0];
    (* full_case = 32'd1 *)
    casez (state_state)
      3'h0:
          if (accepted) begin
            net_127  = 7'h6f;
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
              net_127  = 7'h6f;
            end
          end
        end
      3'h3:
          /* empty */;
      3'h6:
          /* empty */;
      3'h7:
          if (accepted) begin
            net_127  = 7'h6f;
          end
      default: ;
    endcase
    if (rst) begin
      net_127  = 7'h00;
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
            net_137  = 1'h0;
          end
      3'h1:
          if (net_31 ) begin
            (* full_case = 32'd1 *)
            if (net_32 ) begin
            end else if (net_34 ) begin
              net_137  = 1'h0;
            end else begin
              net_137  = net_35 [0];
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
            net_137  = 1'h0;
          end
      default: ;
    endcase
    if (rst) begin
      net_137  = 1'h0;
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
      net_143  = 6'h00;
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
      net_144  = 1'h0;
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
          net_150 [14:4] = { 9'h000, net_39  };
          net_150 [35:26] = { 9'h000, config_q[19] };
          net_150 [44:36] = { 8'h00, config_q[28] };
          net_150 [25:15] = { 9'h000, net_41  };
          net_150 [48:45] = { 3'h0, config_q[27] };
          net_150 [64:49] = 16'h0000;
          net_150 [80:65] = 16'h0000;
        end
      3'h5:
          if (_end_q) begin
            (* full_case = 32'd1 *)
            if (net_49 ) begin
              net_150 [1] = 1'h0;
              net_150 [2] = next_input_is_last_q;
              net_150 [14:4] = net_51 [10:0];
              net_150 [35:26] = net_52 [9:0];
              net_150 [64:49] = net_53 [15:0];
            end else begin
              net_150 [64:49] = 16'h0000;
              net_150 [1] = 1'h1;
              net_150 [2] = net_54 ;
              (* full_case = 32'd1 *)
              if (net_57 ) begin
                net_150 [0] = 1'h1;
                net_150 [14:4] = { 9'h000, net_60  };
                net_150 [35:26] = w_first_q;
              end else begin
                net_150 [0] = 1'h0;
                net_150 [14:4] = { 9'h000, net_62  };
                net_150 [35:26] = net_63 [9:0];
                net_150 [44:36] = net_65 [8:0];
                net_150 [25:15] = net_66 [10:0];
                net_150 [48:45] = net_67 [3:0];
                net_150 [80:65] = net_68 [15:0];
                net_150 [3] = next_output_is_last_q;
              end
            end
          end
      default: ;
    endcase
    if (rst) begin
      net_150  = 81'h000000000000000000000;
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
          net_151  = { 9'h000, config_q[19] };
      3'h5:
          if (_end_q) begin
            (* full_case = 32'd1 *)
            if (net_49 ) begin
            end else begin
              (* full_case = 32'd1 *)
              if (net_57 ) begin
              end else begin
                net_151  = net_64 [9:0];
              end
            end
          end
      default: ;
    endcase
    if (rst) begin
      net_151  = 10'h000;
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
          net_152  = 6'h00;
      3'h5:
          if (_end_q) begin
            (* full_case = 32'd1 *)
            if (net_49 ) begin
              net_152  = net_50 [5:0];
            end else begin
              net_152  = 6'h00;
            end
          end
      default: ;
    endcase
    if (rst) begin
      net_152  = 6'h00;
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
          net_153  = 4'h0;
      3'h5:
          if (_end_q) begin
            (* full_case = 32'd1 *)
            if (net_49 ) begin
            end else begin
              (* full_case = 32'd1 *)
              if (net_57 ) begin
              end else begin
                net_153  = net_69 [3:0];
              end
            end
          end
      default: ;
    endcase
    if (rst) begin
      net_153  = 4'h0;
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
      net_158  = 1'h0;
    end
    if (swap) begin
      net_158  = net_88 [0];
    end
    if (rst) begin
      net_158  = 1'h0;
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
endmodule
