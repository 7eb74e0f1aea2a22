/* verilator lint_off CMPCONST */
/* verilator lint_off DECLFILENAME */
/* verilator lint_off UNUSEDSIGNAL */
/* verilator lint_off WIDTHEXPAND */
module ska_processing_element(x_in, update_in, load_in, g_in, w_in, psum_lo_in, psum_hi_in, acc_lo_in, acc_hi_in, x_out, update_out, load_out, g_out, w_out, psum_lo_out, psum_hi_out, acc_lo_out, acc_hi_out, clk);
  reg unused_1_;
  initial unused_1_ = 0;
  wire [9:0] net_1 ;
  wire [12:0] net_2 ;
  wire [13:0] net_3 ;
  wire [17:0] net_4 ;
  wire [11:0] net_5 ;
  wire [12:0] net_6 ;
  wire [13:0] net_7 ;
  wire [11:0] net_8 ;
  reg [9:0] net_9 ;
  wire [23:0] acc_addend;
  reg [11:0] acc_addend_hi_q;
  initial acc_addend_hi_q = 12'h000;
  reg acc_carry_q;
  initial acc_carry_q = 1'h0;
  input [11:0] acc_hi_in;
  wire [11:0] acc_hi_in;
  output [11:0] acc_hi_out;
  reg [11:0] acc_hi_out;
  initial acc_hi_out = 12'h000;
  wire [12:0] acc_lo;
  input [11:0] acc_lo_in;
  wire [11:0] acc_lo_in;
  output [11:0] acc_lo_out;
  reg [11:0] acc_lo_out;
  initial acc_lo_out = 12'h000;
  reg [17:0] acc_product_q;
  initial acc_product_q = 18'h00000;
  reg [9:0] b_q;
  initial b_q = 10'h000;
  input clk;
  wire clk;
  input [7:0] g_in;
  wire [7:0] g_in;
  output [7:0] g_out;
  reg [7:0] g_out;
  initial g_out = 8'h00;
  input load_in;
  wire load_in;
  output load_out;
  reg load_out;
  initial load_out = 1'h0;
  wire [31:0] multiplier_block_q;
  wire [23:0] psum_addend;
  reg [11:0] psum_addend_hi_q;
  initial psum_addend_hi_q = 12'h000;
  reg psum_carry_q;
  initial psum_carry_q = 1'h0;
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
  wire [12:0] psum_lo_sum;
  reg [17:0] psum_product_q;
  initial psum_product_q = 18'h00000;
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
  assign net_1  = update_in ? { {2{g_in[7]}}, g_in } : w_in;
  assign net_2  = $signed(psum_hi_in) + $signed(psum_addend_hi_q);
  assign net_3  = $signed(net_2 ) + $signed({ 1'h0, psum_carry_q });
  assign net_4  = update_q3 ? multiplier_block_q[17:0] : 18'h00000;
  assign net_5  = update_q5 ? acc_hi_out : acc_hi_in;
  assign net_6  = $signed(net_5 ) + $signed(acc_addend_hi_q);
  assign net_7  = $signed(net_6 ) + $signed({ 1'h0, acc_carry_q });
  assign psum_lo_sum = psum_lo_in + psum_product_q[11:0];
  assign net_8  = update_q4 ? acc_lo_out : acc_lo_in;
  assign acc_lo = net_8  + acc_product_q[11:0];
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
    b_q <= net_9 ;
  always @(posedge clk)
    psum_product_q <= multiplier_block_q[17:0];
  always @(posedge clk)
    psum_lo_out <= psum_lo_sum[11:0];
  always @(posedge clk)
    psum_carry_q <= psum_lo_sum[12];
  always @(posedge clk)
    psum_addend_hi_q <= { {6{psum_product_q[17]}}, psum_product_q[17:12] };
  always @(posedge clk)
    psum_hi_out <= net_3 [11:0];
  always @(posedge clk)
    acc_product_q <= net_4 ;
  always @(posedge clk)
    acc_lo_out <= acc_lo[11:0];
  always @(posedge clk)
    acc_carry_q <= acc_lo[12];
  always @(posedge clk)
    acc_addend_hi_q <= { {6{acc_product_q[17]}}, acc_product_q[17:12] };
  always @(posedge clk)
    acc_hi_out <= net_7 [11:0];
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
    net_9  = b_q;
    if (load_in) begin
      net_9  = net_1 ;
    end
  end
  assign psum_addend = { {6{psum_product_q[17]}}, psum_product_q };
  assign acc_addend = { {6{acc_product_q[17]}}, acc_product_q };
endmodule

module ska_array_column(g, w, psum_in, x_in_0, update_in_0, load_in_0, psum_out, acc_out, x_out_0, update_out_0, load_out_0, clk);
  wire [7:0] net_1 ;
  wire [9:0] net_2 ;
  reg [11:0] \$signal ;
  initial \$signal  = 12'h000;
  wire [11:0] acc_hi_0;
  wire [11:0] acc_lo_0;
  reg [11:0] acc_lo_out_q;
  initial acc_lo_out_q = 12'h000;
  output [23:0] acc_out;
  wire [23:0] acc_out;
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
    \$signal  <= psum_lo_0;
  always @(posedge clk)
    acc_lo_out_q <= acc_lo_0;
  ska_processing_element pe_0 (
    .acc_hi_in(12'h000),
    .acc_hi_out(acc_hi_0),
    .acc_lo_in(12'h000),
    .acc_lo_out(acc_lo_0),
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
  assign psum_out = { psum_hi_0, \$signal  };
  assign acc_out = { acc_hi_0, acc_lo_out_q };
endmodule

module ska_lane(command_in, gathered_in, taken_in, views_in, host_in, result_in, weight_in, psum_out, acc_out, clk, rst, reset_out, command_out, gathered_out, taken_out, views_out, host_out, result_out, weight_out, x, update
, load, g, w, psum_in, index);
  reg unused_1_;
  initial unused_1_ = 0;
  wire net_1 ;
  wire [41:0] net_10 ;
  wire net_11 ;
  wire net_12 ;
  wire [9:0] net_13 ;
  wire net_14 ;
  wire [1:0] net_15 ;
  wire net_16 ;
  wire net_17 ;
  wire [35:0] net_18 ;
  wire net_19 ;
  wire net_2 ;
  wire net_20 ;
  wire net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire [11:0] net_24 ;
  wire net_25 ;
  wire net_26 ;
  wire net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  reg net_32 ;
  reg net_33 ;
  reg net_34 ;
  reg net_35 ;
  reg net_36 ;
  reg net_37 ;
  reg net_38 ;
  reg net_39 ;
  wire [7:0] net_4 ;
  reg net_40 ;
  reg net_41 ;
  reg net_42 ;
  reg net_43 ;
  reg net_44 ;
  reg net_45 ;
  reg net_46 ;
  reg net_47 ;
  wire [7:0] net_5 ;
  wire [8:0] net_6 ;
  wire [23:0] net_7 ;
  wire net_8 ;
  wire net_9 ;
  input [23:0] acc_out;
  wire [23:0] acc_out;
  input clk;
  wire clk;
  reg command_drain_active_q;
  initial command_drain_active_q = 1'h0;
  reg command_drain_address_q;
  initial command_drain_address_q = 1'h0;
  reg command_host_bank_q;
  initial command_host_bank_q = 1'h0;
  reg [11:0] command_host_data_q;
  initial command_host_data_q = 12'h000;
  reg command_host_gradient_q;
  initial command_host_gradient_q = 1'h0;
  reg command_host_write_b_q;
  initial command_host_write_b_q = 1'h0;
  reg command_host_write_w_q;
  initial command_host_write_w_q = 1'h0;
  reg command_host_write_x_q;
  initial command_host_write_x_q = 1'h0;
  input [94:0] command_in;
  wire [94:0] command_in;
  wire [1:0] \command_in.drain ;
  wire \command_in.drain.active ;
  wire \command_in.drain.address ;
  wire [16:0] \command_in.host ;
  wire \command_in.host.bank ;
  wire [11:0] \command_in.host.data ;
  wire \command_in.host.gradient ;
  wire \command_in.host.write_b ;
  wire \command_in.host.write_w ;
  wire \command_in.host.write_x ;
  wire [16:0] \command_in.post ;
  wire \command_in.post.active ;
  wire [8:0] \command_in.post.address ;
  wire \command_in.post.lane ;
  wire [5:0] \command_in.post.sum_address ;
  wire [5:0] \command_in.psum_read ;
  wire \command_in.psum_read.active ;
  wire [4:0] \command_in.psum_read.sample ;
  wire [5:0] \command_in.psum_write ;
  wire \command_in.psum_write.active ;
  wire [4:0] \command_in.psum_write.sample ;
  wire [6:0] \command_in.sum_write ;
  wire \command_in.sum_write.active ;
  wire [5:0] \command_in.sum_write.address ;
  wire [3:0] \command_in.take ;
  wire \command_in.take.active ;
  wire \command_in.take.address ;
  wire \command_in.take.bias ;
  wire \command_in.take.lane ;
  wire [11:0] \command_in.w ;
  wire \command_in.w.active ;
  wire [9:0] \command_in.w.address ;
  wire \command_in.w.columns ;
  wire [23:0] \command_in.x ;
  wire \command_in.x.active ;
  wire [10:0] \command_in.x.address ;
  wire [8:0] \command_in.x.g_address ;
  wire \command_in.x.load ;
  wire \command_in.x.rows ;
  wire \command_in.x.update ;
  output [94:0] command_out;
  wire [94:0] command_out;
  wire [1:0] \command_out.drain ;
  wire \command_out.drain.active ;
  wire \command_out.drain.address ;
  wire [16:0] \command_out.host ;
  wire \command_out.host.bank ;
  wire [11:0] \command_out.host.data ;
  wire \command_out.host.gradient ;
  wire \command_out.host.write_b ;
  wire \command_out.host.write_w ;
  wire \command_out.host.write_x ;
  wire [16:0] \command_out.post ;
  wire \command_out.post.active ;
  wire [8:0] \command_out.post.address ;
  wire \command_out.post.lane ;
  wire [5:0] \command_out.post.sum_address ;
  wire [5:0] \command_out.psum_read ;
  wire \command_out.psum_read.active ;
  wire [4:0] \command_out.psum_read.sample ;
  wire [5:0] \command_out.psum_write ;
  wire \command_out.psum_write.active ;
  wire [4:0] \command_out.psum_write.sample ;
  wire [6:0] \command_out.sum_write ;
  wire \command_out.sum_write.active ;
  wire [5:0] \command_out.sum_write.address ;
  wire [3:0] \command_out.take ;
  wire \command_out.take.active ;
  wire \command_out.take.address ;
  wire \command_out.take.bias ;
  wire \command_out.take.lane ;
  wire [11:0] \command_out.w ;
  wire \command_out.w.active ;
  wire [9:0] \command_out.w.address ;
  wire \command_out.w.columns ;
  wire [23:0] \command_out.x ;
  wire \command_out.x.active ;
  wire [10:0] \command_out.x.address ;
  wire [8:0] \command_out.x.g_address ;
  wire \command_out.x.load ;
  wire \command_out.x.rows ;
  wire \command_out.x.update ;
  reg command_post_active_q;
  initial command_post_active_q = 1'h0;
  reg [8:0] command_post_address_q;
  initial command_post_address_q = 9'h000;
  reg command_post_lane_q;
  initial command_post_lane_q = 1'h0;
  reg [5:0] command_post_sum_address_q;
  initial command_post_sum_address_q = 6'h00;
  reg command_psum_read_active_q;
  initial command_psum_read_active_q = 1'h0;
  reg [4:0] command_psum_read_sample_q;
  initial command_psum_read_sample_q = 5'h00;
  reg command_psum_write_active_q;
  initial command_psum_write_active_q = 1'h0;
  reg [4:0] command_psum_write_sample_q;
  initial command_psum_write_sample_q = 5'h00;
  reg command_sum_write_active_q;
  initial command_sum_write_active_q = 1'h0;
  reg [5:0] command_sum_write_address_q;
  initial command_sum_write_address_q = 6'h00;
  reg command_take_active_q;
  initial command_take_active_q = 1'h0;
  reg command_take_address_q;
  initial command_take_address_q = 1'h0;
  reg command_take_bias_q;
  initial command_take_bias_q = 1'h0;
  reg command_take_lane_q;
  initial command_take_lane_q = 1'h0;
  reg command_w_active_q;
  initial command_w_active_q = 1'h0;
  reg [9:0] command_w_address_q;
  initial command_w_address_q = 10'h000;
  reg command_w_columns_q;
  initial command_w_columns_q = 1'h0;
  reg command_x_active_q;
  initial command_x_active_q = 1'h0;
  reg [10:0] command_x_address_q;
  initial command_x_address_q = 11'h000;
  reg [8:0] command_x_g_address_q;
  initial command_x_g_address_q = 9'h000;
  reg command_x_load_q;
  initial command_x_load_q = 1'h0;
  reg command_x_rows_q;
  initial command_x_rows_q = 1'h0;
  reg command_x_update_q;
  initial command_x_update_q = 1'h0;
  output [7:0] g;
  reg [7:0] g;
  initial g = 8'h00;
  reg [7:0] g_d1_q;
  initial g_d1_q = 8'h00;
  reg [7:0] g_d2_q;
  initial g_d2_q = 8'h00;
  (* init = 8'h00 *)
  wire [7:0] g_d3_q;
  reg [7:0] g_q;
  initial g_q = 8'h00;
  input [41:0] gathered_in;
  wire [41:0] gathered_in;
  wire [7:0] \gathered_in.d ;
  wire [23:0] \gathered_in.sum ;
  wire [9:0] \gathered_in.z ;
  output [41:0] gathered_out;
  reg [41:0] gathered_out;
  initial gathered_out = 42'h00000000000;
  wire [7:0] \gathered_out.d ;
  wire [23:0] \gathered_out.sum ;
  wire [9:0] \gathered_out.z ;
  wire [41:0] gathered_own;
  wire [7:0] \gathered_own.d ;
  wire [23:0] \gathered_own.sum ;
  wire [9:0] \gathered_own.z ;
  reg gathered_own_d1_q;
  initial gathered_own_d1_q = 1'h0;
  reg gathered_own_d2_q;
  initial gathered_own_d2_q = 1'h0;
  (* init = 42'h00000000000 *)
  wire [41:0] gathered_word_q;
  (* init = 9'h000 *)
  wire [8:0] gradient_address;
  reg [8:0] gradient_address_q;
  initial gradient_address_q = 9'h000;
  (* init = 8'h00 *)
  wire [7:0] gradient_data;
  reg [7:0] gradient_data_q;
  initial gradient_data_q = 8'h00;
  wire gradient_enable;
  reg gradient_enable_q;
  initial gradient_enable_q = 1'h0;
  wire [8:0] host_asked;
  reg [11:0] host_data_q;
  initial host_data_q = 12'h000;
  reg host_gradient_d1_q;
  initial host_gradient_d1_q = 1'h0;
  reg host_gradient_d2_q;
  initial host_gradient_d2_q = 1'h0;
  reg host_gradient_d3_q;
  initial host_gradient_d3_q = 1'h0;
  input [8:0] host_in;
  wire [8:0] host_in;
  reg host_meant_q;
  initial host_meant_q = 1'h0;
  output [8:0] host_out;
  reg [8:0] host_out;
  initial host_out = 9'h000;
  (* init = 9'h000 *)
  wire [8:0] host_word_q;
  reg host_write_w_q;
  initial host_write_w_q = 1'h0;
  reg host_write_x_q;
  initial host_write_x_q = 1'h0;
  input index;
  wire index;
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
  wire [10:0] operand_address;
  reg [10:0] operand_address_q;
  initial operand_address_q = 11'h000;
  wire [7:0] operand_data;
  reg [7:0] operand_data_q;
  initial operand_data_q = 8'h00;
  wire operand_enable;
  reg operand_enable_q;
  initial operand_enable_q = 1'h0;
  wire overflow;
  reg psum_active_d1_q;
  initial psum_active_d1_q = 1'h0;
  reg psum_active_d2_q;
  initial psum_active_d2_q = 1'h0;
  output [23:0] psum_in;
  reg [23:0] psum_in;
  initial psum_in = 24'h000000;
  input [23:0] psum_out;
  wire [23:0] psum_out;
  (* init = 24'h000000 *)
  wire [23:0] psum_q;
  (* init = 11'h000 *)
  wire [10:0] read_address;
  (* init = 9'h000 *)
  wire [8:0] \read_address$153 ;
  (* init = 5'h00 *)
  wire [4:0] \read_address$160 ;
  (* init = 6'h00 *)
  wire [5:0] \read_address$161 ;
  (* init = 9'h000 *)
  wire [8:0] \read_address$168 ;
  (* init = 10'h000 *)
  wire [9:0] \read_address$174 ;
  (* init = 1'h0 *)
  wire \read_address$177 ;
  wire [7:0] read_data;
  wire [23:0] \read_data$123 ;
  wire [23:0] \read_data$169 ;
  wire [17:0] \read_data$170 ;
  wire [7:0] \read_data$170.d ;
  wire [9:0] \read_data$170.z ;
  wire [11:0] \read_data$176 ;
  wire [23:0] \read_data$181 ;
  wire [7:0] \read_data$83 ;
  output reset_out;
  reg reset_out;
  initial reset_out = 1'h0;
  (* init = 1'h0 *)
  wire reset_q;
  reg [8:0] result_address_q;
  initial result_address_q = 9'h000;
  reg [7:0] result_d_q;
  initial result_d_q = 8'h00;
  reg [8:0] result_g_address_q;
  initial result_g_address_q = 9'h000;
  reg [7:0] result_g_q;
  initial result_g_q = 8'h00;
  input [65:0] result_in;
  wire [65:0] result_in;
  wire [8:0] \result_in.address ;
  wire [7:0] \result_in.d ;
  wire [7:0] \result_in.g ;
  wire [8:0] \result_in.g_address ;
  wire \result_in.lane ;
  wire [10:0] \result_in.operand ;
  wire \result_in.store ;
  wire \result_in.valid ;
  wire [7:0] \result_in.view ;
  wire [9:0] \result_in.z ;
  reg result_lane_q;
  initial result_lane_q = 1'h0;
  reg [10:0] result_operand_q;
  initial result_operand_q = 11'h000;
  output [65:0] result_out;
  wire [65:0] result_out;
  wire [8:0] \result_out.address ;
  wire [7:0] \result_out.d ;
  wire [7:0] \result_out.g ;
  wire [8:0] \result_out.g_address ;
  wire \result_out.lane ;
  wire [10:0] \result_out.operand ;
  wire \result_out.store ;
  wire \result_out.valid ;
  wire [7:0] \result_out.view ;
  wire [9:0] \result_out.z ;
  reg result_store_q;
  initial result_store_q = 1'h0;
  reg result_valid_q;
  initial result_valid_q = 1'h0;
  reg [7:0] result_view_q;
  initial result_view_q = 8'h00;
  reg [9:0] result_z_q;
  initial result_z_q = 10'h000;
  input rst;
  wire rst;
  (* init = 9'h000 *)
  wire [8:0] state_address;
  reg [8:0] state_address_q;
  initial state_address_q = 9'h000;
  wire [17:0] state_data;
  wire [7:0] \state_data.d ;
  wire [9:0] \state_data.z ;
  reg [17:0] state_data_q;
  initial state_data_q = 18'h00000;
  wire state_enable;
  reg state_enable_q;
  initial state_enable_q = 1'h0;
  input [35:0] taken_in;
  wire [35:0] taken_in;
  wire [23:0] \taken_in.a ;
  wire [11:0] \taken_in.w ;
  output [35:0] taken_out;
  reg [35:0] taken_out;
  initial taken_out = 36'h000000000;
  wire [23:0] \taken_out.a ;
  wire [11:0] \taken_out.w ;
  wire [35:0] taken_own;
  wire [23:0] \taken_own.a ;
  wire [11:0] \taken_own.w ;
  reg taken_own_d1_q;
  initial taken_own_d1_q = 1'h0;
  reg taken_own_d2_q;
  initial taken_own_d2_q = 1'h0;
  (* init = 36'h000000000 *)
  wire [35:0] taken_word_q;
  output update;
  reg update;
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
  input views_in;
  wire views_in;
  output views_out;
  reg views_out;
  initial views_out = 1'h0;
  (* init = 1'h0 *)
  wire views_q;
  output [9:0] w;
  reg [9:0] w;
  initial w = 10'h000;
  (* init = 10'h000 *)
  wire [9:0] w_q;
  reg w_valid_d1_q;
  initial w_valid_d1_q = 1'h0;
  reg w_valid_d2_q;
  initial w_valid_d2_q = 1'h0;
  reg w_valid_d3_q;
  initial w_valid_d3_q = 1'h0;
  reg [9:0] weight_address_q;
  initial weight_address_q = 10'h000;
  input [23:0] weight_in;
  wire [23:0] weight_in;
  wire [9:0] \weight_in.address ;
  wire \weight_in.lane ;
  wire \weight_in.valid ;
  wire [11:0] \weight_in.w ;
  reg weight_lane_q;
  initial weight_lane_q = 1'h0;
  output [23:0] weight_out;
  wire [23:0] weight_out;
  wire [9:0] \weight_out.address ;
  wire \weight_out.lane ;
  wire \weight_out.valid ;
  wire [11:0] \weight_out.w ;
  reg weight_valid_q;
  initial weight_valid_q = 1'h0;
  reg [11:0] weight_w_q;
  initial weight_w_q = 12'h000;
  wire [9:0] weights_address;
  reg [9:0] weights_address_q;
  initial weights_address_q = 10'h000;
  wire [11:0] weights_data;
  reg [11:0] weights_data_q;
  initial weights_data_q = 12'h000;
  wire weights_enable;
  reg weights_enable_q;
  initial weights_enable_q = 1'h0;
  (* init = 11'h000 *)
  wire [10:0] write_address;
  (* init = 9'h000 *)
  wire [8:0] \write_address$158 ;
  (* init = 5'h00 *)
  wire [4:0] \write_address$162 ;
  (* init = 6'h00 *)
  wire [5:0] \write_address$165 ;
  (* init = 9'h000 *)
  wire [8:0] \write_address$172 ;
  (* init = 1'h0 *)
  wire \write_address$179 ;
  (* init = 10'h000 *)
  wire [9:0] \write_address$183 ;
  (* init = 8'h00 *)
  wire [7:0] write_data;
  (* init = 8'h00 *)
  wire [7:0] \write_data$159 ;
  wire [23:0] \write_data$164 ;
  wire [23:0] \write_data$167 ;
  (* init = 18'h00000 *)
  wire [17:0] \write_data$173 ;
  wire [7:0] \write_data$173.d ;
  wire [9:0] \write_data$173.z ;
  wire [23:0] \write_data$180 ;
  (* init = 12'h000 *)
  wire [11:0] \write_data$184 ;
  (* init = 1'h0 *)
  wire write_enable;
  (* init = 1'h0 *)
  wire \write_enable$157 ;
  (* init = 1'h0 *)
  wire \write_enable$163 ;
  (* init = 1'h0 *)
  wire \write_enable$166 ;
  (* init = 1'h0 *)
  wire \write_enable$171 ;
  (* init = 1'h0 *)
  wire \write_enable$178 ;
  (* init = 1'h0 *)
  wire \write_enable$182 ;
  output [7:0] x;
  reg [7:0] x;
  initial x = 8'h00;
  wire [11:0] \x$175 ;
  reg x_active_d1_q;
  initial x_active_d1_q = 1'h0;
  reg x_active_d2_q;
  initial x_active_d2_q = 1'h0;
  reg [7:0] x_d1_q;
  initial x_d1_q = 8'h00;
  reg [7:0] x_d2_q;
  initial x_d2_q = 8'h00;
  (* init = 8'h00 *)
  wire [7:0] x_d3_q;
  reg x_inside_d1_q;
  initial x_inside_d1_q = 1'h0;
  reg x_inside_d2_q;
  initial x_inside_d2_q = 1'h0;
  reg x_meant_d1_q;
  initial x_meant_d1_q = 1'h0;
  reg x_meant_d2_q;
  initial x_meant_d2_q = 1'h0;
  reg [7:0] x_q;
  initial x_q = 8'h00;
  wire [9:0] y;
  always @(posedge clk)
    command_w_address_q <= command_in[35:26];
  always @(posedge clk)
    command_psum_read_active_q <= net_36 ;
  always @(posedge clk)
    command_psum_read_sample_q <= command_in[41:37];
  always @(posedge clk)
    command_psum_write_active_q <= net_37 ;
  always @(posedge clk)
    command_psum_write_sample_q <= command_in[47:43];
  always @(posedge clk)
    command_sum_write_active_q <= net_38 ;
  always @(posedge clk)
    command_sum_write_address_q <= command_in[54:49];
  always @(posedge clk)
    command_post_active_q <= net_39 ;
  always @(posedge clk)
    command_post_lane_q <= command_in[56];
  always @(posedge clk)
    command_post_sum_address_q <= command_in[62:57];
  always @(posedge clk)
    command_post_address_q <= command_in[71:63];
  always @(posedge clk)
    command_drain_active_q <= net_40 ;
  always @(posedge clk)
    command_drain_address_q <= command_in[73];
  always @(posedge clk)
    command_take_active_q <= net_41 ;
  always @(posedge clk)
    command_take_bias_q <= command_in[75];
  always @(posedge clk)
    command_take_lane_q <= command_in[76];
  always @(posedge clk)
    command_take_address_q <= command_in[77];
  always @(posedge clk)
    command_host_write_x_q <= net_42 ;
  always @(posedge clk)
    command_host_write_w_q <= net_43 ;
  always @(posedge clk)
    command_host_write_b_q <= net_44 ;
  always @(posedge clk)
    command_host_gradient_q <= command_in[81];
  always @(posedge clk)
    command_host_bank_q <= command_in[82];
  always @(posedge clk)
    command_host_data_q <= command_in[94:83];
  always @(posedge clk)
    result_valid_q <= net_45 ;
  always @(posedge clk)
    result_store_q <= net_46 ;
  always @(posedge clk)
    result_lane_q <= result_in[2];
  always @(posedge clk)
    result_z_q <= result_in[12:3];
  always @(posedge clk)
    result_d_q <= result_in[20:13];
  always @(posedge clk)
    result_g_q <= result_in[28:21];
  always @(posedge clk)
    result_view_q <= result_in[36:29];
  always @(posedge clk)
    result_address_q <= result_in[45:37];
  always @(posedge clk)
    result_g_address_q <= result_in[54:46];
  always @(posedge clk)
    result_operand_q <= result_in[65:55];
  always @(posedge clk)
    weight_valid_q <= net_47 ;
  always @(posedge clk)
    weight_lane_q <= weight_in[1];
  always @(posedge clk)
    weight_w_q <= weight_in[13:2];
  always @(posedge clk)
    weight_address_q <= weight_in[23:14];
  always @(posedge clk)
    host_meant_q <= net_1 ;
  always @(posedge clk)
    host_data_q <= command_host_data_q;
  always @(posedge clk)
    x_inside_d1_q <= net_3 ;
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
    x_q <= net_4 ;
  always @(posedge clk)
    g_q <= net_5 ;
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
    host_out <= net_6 ;
  always @(posedge clk)
    host_write_x_q <= command_host_write_x_q;
  always @(posedge clk)
    operand_enable_q <= operand_enable;
  always @(posedge clk)
    operand_address_q <= operand_address;
  always @(posedge clk)
    operand_data_q <= net_24 [7:0];
  always @(posedge clk)
    gradient_enable_q <= gradient_enable;
  always @(posedge clk)
    gradient_address_q <= result_g_address_q;
  always @(posedge clk)
    gradient_data_q <= result_g_q;
  always @(posedge clk)
    psum_active_d1_q <= command_psum_read_active_q;
  always @(posedge clk)
    psum_active_d2_q <= psum_active_d1_q;
  always @(posedge clk)
    psum_in <= net_7 ;
  always @(posedge clk)
    gathered_own_d1_q <= net_9 ;
  always @(posedge clk)
    gathered_own_d2_q <= gathered_own_d1_q;
  always @(posedge clk)
    gathered_out <= net_10 ;
  always @(posedge clk)
    state_enable_q <= state_enable;
  always @(posedge clk)
    state_address_q <= result_address_q;
  always @(posedge clk)
    state_data_q <= { result_d_q, result_z_q };
  always @(posedge clk)
    w_valid_d1_q <= net_12 ;
  always @(posedge clk)
    w_valid_d2_q <= w_valid_d1_q;
  always @(posedge clk)
    w_valid_d3_q <= w_valid_d2_q;
  always @(posedge clk)
    w <= net_13 ;
  always @(posedge clk)
    views_out <= net_15 [0];
  always @(posedge clk)
    taken_own_d1_q <= net_17 ;
  always @(posedge clk)
    taken_own_d2_q <= taken_own_d1_q;
  always @(posedge clk)
    taken_out <= net_18 ;
  always @(posedge clk)
    host_write_w_q <= command_host_write_w_q;
  always @(posedge clk)
    weights_enable_q <= weights_enable;
  always @(posedge clk)
    weights_address_q <= weights_address;
  always @(posedge clk)
    weights_data_q <= weights_data;
  assign net_1  = command_host_bank_q == index;
  assign net_2  = index < command_x_rows_q;
  assign net_3  = command_x_active_q & net_2 ;
  assign net_4  = x_inside_d2_q ? read_data : 8'h00;
  assign net_5  = x_active_d2_q ? \read_data$83  : 8'h00;
  assign net_6  = x_meant_d2_q ? host_asked : host_in;
  assign net_7  = psum_active_d2_q ? \read_data$123  : 24'h000000;
  assign net_8  = command_post_lane_q == index;
  assign net_9  = command_post_active_q & net_8 ;
  assign net_10  = gathered_own_d2_q ? gathered_own : gathered_in;
  assign net_11  = index < command_w_columns_q;
  assign net_12  = command_w_active_q & net_11 ;
  assign net_13  = w_valid_d3_q ? y : 10'h000;
  assign net_14  = w_valid_d3_q & overflow;
  assign net_15  = views_in + net_14 ;
  assign net_16  = command_take_lane_q == index;
  assign net_17  = command_take_active_q & net_16 ;
  assign net_18  = taken_own_d2_q ? taken_own : taken_in;
  assign host_asked = host_gradient_d3_q ? { \read_data$83 [7], \read_data$83  } : { 1'h0, read_data };
  assign net_19  = result_lane_q == index;
  assign net_20  = result_store_q & net_19 ;
  assign net_21  = host_write_x_q & host_meant_q;
  assign operand_enable = net_20  | net_21 ;
  assign net_22  = host_write_x_q & host_meant_q;
  assign operand_address = net_22  ? command_x_address_q : result_operand_q;
  assign net_23  = host_write_x_q & host_meant_q;
  assign net_24  = net_23  ? host_data_q : { 4'h0, result_view_q };
  assign net_25  = result_lane_q == index;
  assign gradient_enable = result_valid_q & net_25 ;
  assign net_26  = result_lane_q == index;
  assign state_enable = result_valid_q & net_26 ;
  assign net_27  = weight_lane_q == index;
  assign net_28  = weight_valid_q & net_27 ;
  assign net_29  = host_write_w_q & host_meant_q;
  assign weights_enable = net_28  | net_29 ;
  assign net_30  = host_write_w_q & host_meant_q;
  assign weights_address = net_30  ? command_w_address_q : weight_address_q;
  assign net_31  = host_write_w_q & host_meant_q;
  assign weights_data = net_31  ? host_data_q : weight_w_q;
  always @(posedge clk)
    reset_out <= rst;
  always @(posedge clk)
    command_x_active_q <= net_32 ;
  always @(posedge clk)
    command_x_load_q <= net_33 ;
  always @(posedge clk)
    command_x_update_q <= net_34 ;
  always @(posedge clk)
    command_x_rows_q <= command_in[3];
  always @(posedge clk)
    command_x_address_q <= command_in[14:4];
  always @(posedge clk)
    command_x_g_address_q <= command_in[23:15];
  always @(posedge clk)
    command_w_active_q <= net_35 ;
  always @(posedge clk)
    command_w_columns_q <= command_in[25];
  \ska_lane.accumulated  accumulated (
    .clk(clk),
    .read_address(command_take_address_q),
    .read_q(\read_data$181 ),
    .rst(rst),
    .write__addr(command_drain_address_q),
    .write__data(acc_out),
    .write__en(command_drain_active_q)
  );
  \ska_lane.gradient  gradient (
    .clk(clk),
    .read_address(command_x_g_address_q),
    .read_q(\read_data$83 ),
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
    .read_q(\read_data$123 ),
    .rst(rst),
    .write__addr(command_psum_write_sample_q),
    .write__data(psum_out),
    .write__en(command_psum_write_active_q)
  );
  \ska_lane.state  state (
    .clk(clk),
    .read_address(command_post_address_q),
    .read_q(\read_data$170 ),
    .rst(rst),
    .write__addr(state_address_q),
    .write__data(state_data_q),
    .write__en(state_enable_q)
  );
  \ska_lane.sums  sums (
    .clk(clk),
    .read_address(command_post_sum_address_q),
    .read_q(\read_data$169 ),
    .rst(rst),
    .write__addr(command_sum_write_address_q),
    .write__data(psum_out),
    .write__en(command_sum_write_active_q)
  );
  \ska_lane.view_w  view_w (
    .clk(clk),
    .overflow(overflow),
    .rst(rst),
    .x(\x$175 ),
    .y(y)
  );
  \ska_lane.weights  weights (
    .clk(clk),
    .read_address(command_w_address_q),
    .read_q(\x$175 ),
    .rst(rst),
    .write__addr(weights_address_q),
    .write__data(weights_data_q),
    .write__en(weights_enable_q)
  );
  always @* begin
    if (unused_1_) begin end
    net_36  = command_in[36];
    if (rst) begin
      net_36  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_37  = command_in[42];
    if (rst) begin
      net_37  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_38  = command_in[48];
    if (rst) begin
      net_38  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_39  = command_in[55];
    if (rst) begin
      net_39  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_40  = command_in[72];
    if (rst) begin
      net_40  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_41  = command_in[74];
    if (rst) begin
      net_41  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_42  = command_in[78];
    if (rst) begin
      net_42  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_43  = command_in[79];
    if (rst) begin
      net_43  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_44  = command_in[80];
    if (rst) begin
      net_44  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_45  = result_in[0];
    if (rst) begin
      net_45  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_46  = result_in[1];
    if (rst) begin
      net_46  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_47  = weight_in[0];
    if (rst) begin
      net_47  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_32  = command_in[0];
    if (rst) begin
      net_32  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_33  = command_in[1];
    if (rst) begin
      net_33  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_34  = command_in[2];
    if (rst) begin
      net_34  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_35  = command_in[24];
    if (rst) begin
      net_35  = 1'h0;
    end
  end
  assign reset_q = reset_out;
  assign x_d3_q = x;
  assign g_d3_q = g;
  assign update_d6_q = update;
  assign load_d6_q = load;
  assign host_word_q = host_out;
  assign operand_data = net_24 [7:0];
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
  assign \read_address$153  = command_x_g_address_q;
  assign write_enable = operand_enable_q;
  assign write_address = operand_address_q;
  assign write_data = operand_data_q;
  assign \write_enable$157  = gradient_enable_q;
  assign \write_address$158  = gradient_address_q;
  assign \write_data$159  = gradient_data_q;
  assign \read_address$160  = command_psum_read_sample_q;
  assign \read_address$161  = command_post_sum_address_q;
  assign \write_address$162  = command_psum_write_sample_q;
  assign \write_enable$163  = command_psum_write_active_q;
  assign \write_data$164  = psum_out;
  assign \write_address$165  = command_sum_write_address_q;
  assign \write_enable$166  = command_sum_write_active_q;
  assign \write_data$167  = psum_out;
  assign \read_address$168  = command_post_address_q;
  assign \write_enable$171  = state_enable_q;
  assign \write_address$172  = state_address_q;
  assign \write_data$173  = state_data_q;
  assign \read_address$174  = command_w_address_q;
  assign \read_data$176  = \x$175 ;
  assign \read_address$177  = command_take_address_q;
  assign \write_enable$178  = command_drain_active_q;
  assign \write_address$179  = command_drain_address_q;
  assign \write_data$180  = acc_out;
  assign \write_enable$182  = weights_enable_q;
  assign \write_address$183  = weights_address_q;
  assign \write_data$184  = weights_data_q;
  assign command_out = { command_host_data_q, command_host_bank_q, command_host_gradient_q, command_host_write_b_q, command_host_write_w_q, command_host_write_x_q, command_take_address_q, command_take_lane_q, command_take_bias_q, command_take_active_q, command_drain_address_q, command_drain_active_q, command_post_address_q, command_post_sum_address_q, command_post_lane_q, command_post_active_q, command_sum_write_address_q, command_sum_write_active_q, command_psum_write_sample_q, command_psum_write_active_q, command_psum_read_sample_q, command_psum_read_active_q, command_w_address_q, command_w_columns_q, command_w_active_q, command_x_g_address_q, command_x_address_q, command_x_rows_q, command_x_update_q, command_x_load_q, command_x_active_q };
  assign result_out = { result_operand_q, result_g_address_q, result_address_q, result_view_q, result_g_q, result_d_q, result_z_q, result_lane_q, result_store_q, result_valid_q };
  assign weight_out = { weight_address_q, weight_w_q, weight_lane_q, weight_valid_q };
  assign \command_in.x  = command_in[23:0];
  assign \command_in.x.active  = command_in[0];
  assign \command_in.x.load  = command_in[1];
  assign \command_in.x.update  = command_in[2];
  assign \command_in.x.rows  = command_in[3];
  assign \command_in.x.address  = command_in[14:4];
  assign \command_in.x.g_address  = command_in[23:15];
  assign \command_in.w  = command_in[35:24];
  assign \command_in.w.active  = command_in[24];
  assign \command_in.w.columns  = command_in[25];
  assign \command_in.w.address  = command_in[35:26];
  assign \command_in.psum_read  = command_in[41:36];
  assign \command_in.psum_read.active  = command_in[36];
  assign \command_in.psum_read.sample  = command_in[41:37];
  assign \command_in.psum_write  = command_in[47:42];
  assign \command_in.psum_write.active  = command_in[42];
  assign \command_in.psum_write.sample  = command_in[47:43];
  assign \command_in.sum_write  = command_in[54:48];
  assign \command_in.sum_write.active  = command_in[48];
  assign \command_in.sum_write.address  = command_in[54:49];
  assign \command_in.post  = command_in[71:55];
  assign \command_in.post.active  = command_in[55];
  assign \command_in.post.lane  = command_in[56];
  assign \command_in.post.sum_address  = command_in[62:57];
  assign \command_in.post.address  = command_in[71:63];
  assign \command_in.drain  = command_in[73:72];
  assign \command_in.drain.active  = command_in[72];
  assign \command_in.drain.address  = command_in[73];
  assign \command_in.take  = command_in[77:74];
  assign \command_in.take.active  = command_in[74];
  assign \command_in.take.bias  = command_in[75];
  assign \command_in.take.lane  = command_in[76];
  assign \command_in.take.address  = command_in[77];
  assign \command_in.host  = command_in[94:78];
  assign \command_in.host.write_x  = command_in[78];
  assign \command_in.host.write_w  = command_in[79];
  assign \command_in.host.write_b  = command_in[80];
  assign \command_in.host.gradient  = command_in[81];
  assign \command_in.host.bank  = command_in[82];
  assign \command_in.host.data  = command_in[94:83];
  assign \gathered_in.sum  = gathered_in[23:0];
  assign \gathered_in.z  = gathered_in[33:24];
  assign \gathered_in.d  = gathered_in[41:34];
  assign \taken_in.a  = taken_in[23:0];
  assign \taken_in.w  = taken_in[35:24];
  assign \result_in.valid  = result_in[0];
  assign \result_in.store  = result_in[1];
  assign \result_in.lane  = result_in[2];
  assign \result_in.z  = result_in[12:3];
  assign \result_in.d  = result_in[20:13];
  assign \result_in.g  = result_in[28:21];
  assign \result_in.view  = result_in[36:29];
  assign \result_in.address  = result_in[45:37];
  assign \result_in.g_address  = result_in[54:46];
  assign \result_in.operand  = result_in[65:55];
  assign \weight_in.valid  = weight_in[0];
  assign \weight_in.lane  = weight_in[1];
  assign \weight_in.w  = weight_in[13:2];
  assign \weight_in.address  = weight_in[23:14];
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
  assign \gathered_out.sum  = gathered_out[23:0];
  assign \gathered_out.z  = gathered_out[33:24];
  assign \gathered_out.d  = gathered_out[41:34];
  assign \taken_out.a  = taken_out[23:0];
  assign \taken_out.w  = taken_out[35:24];
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
  assign \gathered_own.sum  = gathered_own[23:0];
  assign \gathered_own.z  = gathered_own[33:24];
  assign \gathered_own.d  = gathered_own[41:34];
  assign \state_data.z  = result_z_q;
  assign \state_data.d  = result_d_q;
  assign \taken_own.a  = taken_own[23:0];
  assign \taken_own.w  = taken_own[35:24];
  assign \read_data$170.z  = \read_data$170 [9:0];
  assign \read_data$170.d  = \read_data$170 [17:10];
  assign \write_data$173.z  = state_data_q[9:0];
  assign \write_data$173.d  = state_data_q[17:10];
  assign taken_own[35:24] = \x$175 ;
  assign taken_own[23:0] = \read_data$181 ;
  assign gathered_own[41:34] = \read_data$170 [17:10];
  assign gathered_own[33:24] = \read_data$170 [9:0];
  assign gathered_own[23:0] = \read_data$169 ;
endmodule

module \ska_lane.accumulated (clk, rst, write__en, write__addr, read_address, read_q, write__data);
  wire \$signature__addr ;
  wire [23:0] \$signature__data ;
  input clk;
  wire clk;
  input read_address;
  wire read_address;
  (* init = 24'h000000 *)
  wire [23:0] read_data;
  output [23:0] read_q;
  reg [23:0] read_q;
  initial read_q = 24'h000000;
  input rst;
  wire rst;
  input write__addr;
  wire write__addr;
  input [23:0] write__data;
  wire [23:0] write__data;
  input write__en;
  wire write__en;
  wire write_address;
  wire [23:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [23:0] memory [1:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 2; memory_row = memory_row + 1)
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

module \ska_lane.gradient (rst, read_address, write__en, write__addr, write__data, read_q, clk);
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

module \ska_lane.operand (rst, read_address, write__en, write__addr, write__data, read_q, clk);
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

module \ska_lane.state (rst, read_address, write__en, write__addr, write__data, read_q, clk);
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

module \ska_lane.sums (clk, rst, write__en, write__addr, read_address, read_q, write__data);
  wire [5:0] \$signature__addr ;
  wire [23:0] \$signature__data ;
  input clk;
  wire clk;
  input [5:0] read_address;
  wire [5:0] read_address;
  (* init = 24'h000000 *)
  wire [23:0] read_data;
  output [23:0] read_q;
  reg [23:0] read_q;
  initial read_q = 24'h000000;
  input rst;
  wire rst;
  input [5:0] write__addr;
  wire [5:0] write__addr;
  input [23:0] write__data;
  wire [23:0] write__data;
  input write__en;
  wire write__en;
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

module \ska_lane.view_w (rst, x, y, overflow, clk);
  reg unused_2_;
  initial unused_2_ = 0;
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
    if (unused_2_) begin end
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

module \ska_lane.weights (rst, read_address, write__en, write__addr, write__data, read_q, clk);
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
  reg unused_3_;
  initial unused_3_ = 0;
  wire net_1 ;
  reg net_10 ;
  reg net_11 ;
  reg net_12 ;
  reg net_13 ;
  reg net_14 ;
  reg net_15 ;
  reg net_16 ;
  reg net_17 ;
  reg net_18 ;
  wire [1:0] net_19 ;
  wire net_2 ;
  wire net_20 ;
  wire net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire [10:0] net_24 ;
  wire [8:0] net_25 ;
  wire net_26 ;
  wire net_27 ;
  wire [9:0] net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire [4:0] net_30 ;
  wire net_31 ;
  wire [4:0] net_32 ;
  wire net_33 ;
  wire [5:0] net_34 ;
  wire net_35 ;
  wire net_36 ;
  wire [5:0] net_37 ;
  wire [8:0] net_38 ;
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
  wire [11:0] net_50 ;
  wire [42:0] net_6 ;
  wire net_7 ;
  wire [65:0] net_8 ;
  wire [23:0] net_9 ;
  input abort_run;
  wire abort_run;
  wire \abort_run$38 ;
  wire [23:0] acc_out;
  reg [2:0] asked_tensor;
  initial asked_tensor = 3'h0;
  wire [3:0] b_address;
  wire [3:0] \b_address$122 ;
  wire b_overflow;
  wire \b_overflow$102 ;
  output busy;
  wire busy;
  wire \busy$47 ;
  input c_mantissa;
  wire c_mantissa;
  wire \c_mantissa$42 ;
  input [5:0] c_shift;
  wire [5:0] c_shift;
  wire [5:0] \c_shift$43 ;
  wire clear;
  wire \clear$132 ;
  input clk;
  wire clk;
  wire [94:0] command;
  wire [1:0] \command.drain ;
  wire \command.drain.active ;
  wire \command.drain.address ;
  wire [16:0] \command.host ;
  wire \command.host.bank ;
  wire [11:0] \command.host.data ;
  wire \command.host.gradient ;
  wire \command.host.write_b ;
  wire \command.host.write_w ;
  wire \command.host.write_x ;
  wire [16:0] \command.post ;
  wire \command.post.active ;
  wire [8:0] \command.post.address ;
  wire \command.post.lane ;
  wire [5:0] \command.post.sum_address ;
  wire [5:0] \command.psum_read ;
  wire \command.psum_read.active ;
  wire [4:0] \command.psum_read.sample ;
  wire [5:0] \command.psum_write ;
  wire \command.psum_write.active ;
  wire [4:0] \command.psum_write.sample ;
  wire [6:0] \command.sum_write ;
  wire \command.sum_write.active ;
  wire [5:0] \command.sum_write.address ;
  wire [3:0] \command.take ;
  wire \command.take.active ;
  wire \command.take.address ;
  wire \command.take.bias ;
  wire \command.take.lane ;
  wire [11:0] \command.w ;
  wire \command.w.active ;
  wire [9:0] \command.w.address ;
  wire \command.w.columns ;
  wire [23:0] \command.x ;
  wire \command.x.active ;
  wire [10:0] \command.x.address ;
  wire [8:0] \command.x.g_address ;
  wire \command.x.load ;
  wire \command.x.rows ;
  wire \command.x.update ;
  wire [94:0] command_0;
  wire [94:0] command_1;
  wire [94:0] command_in;
  wire [1:0] \command_in.drain ;
  wire \command_in.drain.active ;
  wire \command_in.drain.address ;
  wire [16:0] \command_in.host ;
  wire \command_in.host.bank ;
  wire [11:0] \command_in.host.data ;
  wire \command_in.host.gradient ;
  wire \command_in.host.write_b ;
  wire \command_in.host.write_w ;
  wire \command_in.host.write_x ;
  wire [16:0] \command_in.post ;
  wire \command_in.post.active ;
  wire [8:0] \command_in.post.address ;
  wire \command_in.post.lane ;
  wire [5:0] \command_in.post.sum_address ;
  wire [5:0] \command_in.psum_read ;
  wire \command_in.psum_read.active ;
  wire [4:0] \command_in.psum_read.sample ;
  wire [5:0] \command_in.psum_write ;
  wire \command_in.psum_write.active ;
  wire [4:0] \command_in.psum_write.sample ;
  wire [6:0] \command_in.sum_write ;
  wire \command_in.sum_write.active ;
  wire [5:0] \command_in.sum_write.address ;
  wire [3:0] \command_in.take ;
  wire \command_in.take.active ;
  wire \command_in.take.address ;
  wire \command_in.take.bias ;
  wire \command_in.take.lane ;
  wire [11:0] \command_in.w ;
  wire \command_in.w.active ;
  wire [9:0] \command_in.w.address ;
  wire \command_in.w.columns ;
  wire [23:0] \command_in.x ;
  wire \command_in.x.active ;
  wire [10:0] \command_in.x.address ;
  wire [8:0] \command_in.x.g_address ;
  wire \command_in.x.load ;
  wire \command_in.x.rows ;
  wire \command_in.x.update ;
  wire [5:0] cut_b;
  wire [5:0] \cut_b$130 ;
  wire [5:0] cut_w;
  wire [5:0] \cut_w$128 ;
  output [47:0] cycles;
  wire [47:0] cycles;
  wire [47:0] \cycles$52 ;
  wire d_operand_overflow;
  wire \d_operand_overflow$94 ;
  wire [25:0] dd_dd;
  wire [25:0] \dd_dd$108 ;
  output done;
  wire done;
  wire \done$49 ;
  wire [27:0] dz_d;
  wire [27:0] \dz_d$112 ;
  wire [29:0] dz_dz;
  wire [29:0] \dz_dz$110 ;
  wire [42:0] dz_zp;
  wire [42:0] \dz_zp$114 ;
  wire [7:0] element;
  wire [7:0] \element$118 ;
  wire \element$118.first ;
  wire \element$118.lane ;
  wire [4:0] \element$118.sample ;
  wire \element$118.valid ;
  wire \element.first ;
  wire \element.lane ;
  wire [4:0] \element.sample ;
  wire \element.valid ;
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
  wire [2:0] \error$50 ;
  wire first_step;
  wire \first_step$134 ;
  wire [7:0] g;
  wire [7:0] g_0;
  wire g_overflow;
  wire \g_overflow$98 ;
  wire [41:0] gathered_1;
  wire [41:0] gathered_in;
  wire [7:0] \gathered_in.d ;
  wire [23:0] \gathered_in.sum ;
  wire [9:0] \gathered_in.z ;
  wire has_above;
  wire \has_above$138 ;
  wire [11:0] host;
  wire [8:0] host_1;
  input [10:0] host_address;
  wire [10:0] host_address;
  wire [10:0] \host_address$61 ;
  input host_bank;
  wire host_bank;
  wire \host_bank$60 ;
  wire [8:0] host_in;
  input host_read;
  wire host_read;
  wire \host_read$64 ;
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
  wire [2:0] \host_tensor$59 ;
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
  (* init = 3'h0 *)
  wire [2:0] host_tensor_d8_q;
  reg host_valid_d1_q;
  initial host_valid_d1_q = 1'h0;
  reg host_valid_d2_q;
  initial host_valid_d2_q = 1'h0;
  reg host_valid_d3_q;
  initial host_valid_d3_q = 1'h0;
  reg host_valid_d4_q;
  initial host_valid_d4_q = 1'h0;
  reg host_valid_d5_q;
  initial host_valid_d5_q = 1'h0;
  reg host_valid_d6_q;
  initial host_valid_d6_q = 1'h0;
  reg host_valid_d7_q;
  initial host_valid_d7_q = 1'h0;
  reg host_valid_d8_q;
  initial host_valid_d8_q = 1'h0;
  (* init = 1'h0 *)
  wire host_valid_d9_q;
  input host_write;
  wire host_write;
  wire \host_write$62 ;
  input [11:0] host_write_data;
  wire [11:0] host_write_data;
  wire [11:0] \host_write_data$63 ;
  reg lane_reset_d1_q;
  initial lane_reset_d1_q = 1'h0;
  reg lane_reset_d2_q;
  initial lane_reset_d2_q = 1'h0;
  wire layer0;
  wire \layer0$136 ;
  wire load;
  wire load_0;
  wire mantissa;
  wire \mantissa$126 ;
  reg nothing_d1_q;
  initial nothing_d1_q = 1'h0;
  reg nothing_d2_q;
  initial nothing_d2_q = 1'h0;
  input pause;
  wire pause;
  wire \pause$39 ;
  output paused;
  wire paused;
  wire \paused$48 ;
  wire [23:0] psum_in;
  wire [23:0] psum_in_0;
  wire [23:0] psum_out;
  wire [4:0] read_address;
  wire [42:0] read_data;
  output [3:0] record_entry;
  wire [3:0] record_entry;
  wire [3:0] \record_entry$57 ;
  output record_layer;
  wire record_layer;
  wire \record_layer$56 ;
  output record_valid;
  wire record_valid;
  wire \record_valid$55 ;
  output [42:0] record_value;
  wire [42:0] record_value;
  wire [42:0] \record_value$58 ;
  output [42:0] result;
  reg [42:0] result;
  initial result = 43'h00000000000;
  wire [65:0] \result$90 ;
  wire [8:0] \result$90.address ;
  wire [7:0] \result$90.d ;
  wire [7:0] \result$90.g ;
  wire [8:0] \result$90.g_address ;
  wire \result$90.lane ;
  wire [10:0] \result$90.operand ;
  wire \result$90.store ;
  wire \result$90.valid ;
  wire [7:0] \result$90.view ;
  wire [9:0] \result$90.z ;
  wire [65:0] result_1;
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
  input [5:0] samples;
  wire [5:0] samples;
  wire [5:0] \samples$40 ;
  input [31:0] seed;
  wire [31:0] seed;
  wire [31:0] \seed$44 ;
  output [47:0] stall_cycles;
  wire [47:0] stall_cycles;
  wire [47:0] \stall_cycles$53 ;
  input start;
  wire start;
  wire \start$36 ;
  input [19:0] steps;
  wire [19:0] steps;
  wire [19:0] \steps$41 ;
  output [19:0] steps_done;
  wire [19:0] steps_done;
  wire [19:0] \steps_done$54 ;
  input stop_enable;
  wire stop_enable;
  wire \stop_enable$45 ;
  input [5:0] stop_shift;
  wire [5:0] stop_shift;
  wire [5:0] \stop_shift$46 ;
  output stopped;
  wire stopped;
  wire \stopped$51 ;
  wire [35:0] taken_1;
  wire [35:0] taken_in;
  wire [23:0] \taken_in.a ;
  wire [11:0] \taken_in.w ;
  wire [46:0] tile;
  wire [46:0] \tile$120 ;
  wire [15:0] \tile$120.column ;
  wire [8:0] \tile$120.gradient ;
  wire [10:0] \tile$120.operand ;
  wire [1:0] \tile$120.slot ;
  wire [8:0] \tile$120.state ;
  wire [15:0] \tile.column ;
  wire [8:0] \tile.gradient ;
  wire [10:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [8:0] \tile.state ;
  wire update;
  wire [14:0] \update$123 ;
  wire [9:0] \update$123.address ;
  wire \update$123.bias ;
  wire \update$123.lane ;
  wire [1:0] \update$123.slot ;
  wire \update$123.valid ;
  wire [14:0] \update$124 ;
  wire [9:0] \update$124.address ;
  wire \update$124.bias ;
  wire \update$124.lane ;
  wire [1:0] \update$124.slot ;
  wire \update$124.valid ;
  wire update_0;
  wire views;
  wire \views$116 ;
  wire views_1;
  wire views_in;
  wire [9:0] w;
  wire [9:0] w_0;
  wire w_overflow;
  wire \w_overflow$100 ;
  wire [23:0] weight;
  wire [9:0] \weight.address ;
  wire \weight.lane ;
  wire \weight.valid ;
  wire [11:0] \weight.w ;
  wire [23:0] weight_1;
  wire [4:0] write_address;
  wire [42:0] write_data;
  wire write_enable;
  wire [7:0] x;
  wire [7:0] x_0;
  wire [26:0] z_dd;
  wire [26:0] \z_dd$104 ;
  wire z_overflow;
  wire \z_overflow$96 ;
  wire [27:0] z_z;
  wire [27:0] \z_z$106 ;
  assign net_1  = ~ busy;
  assign net_2  = host_read & net_1 ;
  assign net_3  = ~| result_layer;
  assign net_4  = result_entry == 3'h6;
  assign net_5  = net_3  & net_4 ;
  assign net_6  = nothing_d2_q ? 43'h00000000000 : read_data;
  always @(posedge clk)
    lane_reset_d1_q <= rst;
  always @(posedge clk)
    lane_reset_d2_q <= lane_reset_d1_q;
  always @(posedge clk)
    host_valid_d1_q <= net_10 ;
  always @(posedge clk)
    host_valid_d2_q <= net_11 ;
  always @(posedge clk)
    host_valid_d3_q <= net_12 ;
  always @(posedge clk)
    host_valid_d4_q <= net_13 ;
  always @(posedge clk)
    host_valid_d5_q <= net_14 ;
  always @(posedge clk)
    host_valid_d6_q <= net_15 ;
  always @(posedge clk)
    host_valid_d7_q <= net_16 ;
  always @(posedge clk)
    host_valid_d8_q <= net_17 ;
  always @(posedge clk)
    host_read_valid <= net_18 ;
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
    asked_tensor <= host_tensor_d7_q;
  always @(posedge clk)
    nothing_d1_q <= net_5 ;
  always @(posedge clk)
    nothing_d2_q <= nothing_d1_q;
  always @(posedge clk)
    result <= net_6 ;
  \ska_core.array  array (
    .acc_out(acc_out),
    .clk(clk),
    .g(g),
    .load(load),
    .psum_in(psum_in),
    .psum_out(psum_out),
    .update(update),
    .w(w),
    .x(x)
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
    .cut_b(cut_b),
    .cut_w(cut_w),
    .cycles(cycles),
    .d_operand_overflow(d_operand_overflow),
    .dd_dd(dd_dd),
    .done(done),
    .dz_d(dz_d),
    .dz_dz(dz_dz),
    .dz_zp(dz_zp),
    .\element$121 (element),
    .error(error),
    .first_step(first_step),
    .g_overflow(g_overflow),
    .host_address(host_address),
    .host_bank(host_bank),
    .host_tensor(host_tensor),
    .host_write(host_write),
    .host_write_data(host_write_data),
    .mantissa(mantissa),
    .pause(pause),
    .paused(paused),
    .\port$2202$33 (net_19 ),
    .\port$2350$0 (net_20 ),
    .\port$2352$0 (net_21 ),
    .\port$2354$0 (net_22 ),
    .\port$2355$0 (net_23 ),
    .\port$2356$0 (net_24 ),
    .\port$2357$0 (net_25 ),
    .\port$2359$0 (net_26 ),
    .\port$2360$0 (net_27 ),
    .\port$2361$0 (net_28 ),
    .\port$2363$0 (net_29 ),
    .\port$2364$0 (net_30 ),
    .\port$2366$0 (net_31 ),
    .\port$2367$0 (net_32 ),
    .\port$2369$0 (net_33 ),
    .\port$2370$0 (net_34 ),
    .\port$2372$0 (net_35 ),
    .\port$2373$0 (net_36 ),
    .\port$2374$0 (net_37 ),
    .\port$2375$0 (net_38 ),
    .\port$2377$0 (net_39 ),
    .\port$2378$0 (net_40 ),
    .\port$2380$0 (net_41 ),
    .\port$2381$0 (net_42 ),
    .\port$2382$0 (net_43 ),
    .\port$2383$0 (net_44 ),
    .\port$2385$0 (net_45 ),
    .\port$2387$0 (net_46 ),
    .\port$2389$0 (net_47 ),
    .\port$2390$0 (net_48 ),
    .\port$2391$0 (net_49 ),
    .\port$2392$0 (net_50 ),
    .\record_entry$198 (record_entry),
    .\record_layer$200 (record_layer),
    .\record_valid$196 (record_valid),
    .\record_value$202 (record_value),
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
    .\update$123 (\update$123 ),
    .views(views_in),
    .w_overflow(w_overflow),
    .z_dd(z_dd),
    .z_overflow(z_overflow),
    .z_z(z_z)
  );
  ska_lane lane_0 (
    .acc_out(acc_out),
    .clk(clk),
    .command_in({ net_50 , net_49 , net_48 , net_47 , net_46 , net_45 , net_44 , net_43 , net_42 , net_41 , net_40 , net_39 , net_38 , net_37 , net_36 , net_35 , net_34 , net_33 , net_32 , net_31 , net_30 , net_29 , net_28 , net_27 , net_26 , net_25 , net_24 , net_23 , net_22 , net_21 , net_20  }),
    .command_out(command_in),
    .g(g),
    .gathered_in(42'h00000000000),
    .gathered_out(gathered_in),
    .host_in(9'h000),
    .host_out(host_in),
    .index(1'h0),
    .load(load),
    .psum_in(psum_in),
    .psum_out(psum_out),
    .reset_out(net_7 ),
    .result_in(result_1),
    .result_out(net_8 ),
    .rst(lane_reset_d2_q),
    .taken_in(36'h000000000),
    .taken_out(taken_in),
    .update(update),
    .views_in(1'h0),
    .views_out(views_in),
    .w(w),
    .weight_in(weight_1),
    .weight_out(net_9 ),
    .x(x)
  );
  \ska_core.results  results (
    .clk(clk),
    .\port$0$78 (result_layer),
    .\port$0$79 (result_entry),
    .\port$1948$0 (record_entry),
    .\port$1949$0 (record_layer),
    .read_q(read_data),
    .rst(rst),
    .write__data(record_value),
    .write__en(record_valid)
  );
  \ska_core.shared  shared (
    .asked_tensor(asked_tensor),
    .\b_address$127 (b_address),
    .b_overflow(b_overflow),
    .clear(clear),
    .clk(clk),
    .command_in(command_in),
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
    .\port$2202$33 (net_19 ),
    .result(result_1),
    .rst(rst),
    .taken(taken_in),
    .tile(tile),
    .update(\update$123 ),
    .views(views_in),
    .w_overflow(w_overflow),
    .weight(weight_1),
    .z_dd(z_dd),
    .z_overflow(z_overflow),
    .z_z(z_z)
  );
  always @* begin
    if (unused_3_) begin end
    net_10  = net_2 ;
    if (rst) begin
      net_10  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_11  = host_valid_d1_q;
    if (rst) begin
      net_11  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_12  = host_valid_d2_q;
    if (rst) begin
      net_12  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_13  = host_valid_d3_q;
    if (rst) begin
      net_13  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_14  = host_valid_d4_q;
    if (rst) begin
      net_14  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_15  = host_valid_d5_q;
    if (rst) begin
      net_15  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_16  = host_valid_d6_q;
    if (rst) begin
      net_16  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_17  = host_valid_d7_q;
    if (rst) begin
      net_17  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_18  = host_valid_d8_q;
    if (rst) begin
      net_18  = 1'h0;
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
  assign \stop_enable$45  = stop_enable;
  assign \stop_shift$46  = stop_shift;
  assign \busy$47  = busy;
  assign \paused$48  = paused;
  assign \done$49  = done;
  assign \error$50  = error;
  assign \stopped$51  = stopped;
  assign \cycles$52  = cycles;
  assign \stall_cycles$53  = stall_cycles;
  assign \steps_done$54  = steps_done;
  assign \record_valid$55  = record_valid;
  assign \record_layer$56  = record_layer;
  assign \record_entry$57  = record_entry;
  assign \record_value$58  = record_value;
  assign \host_tensor$59  = host_tensor;
  assign \host_bank$60  = host_bank;
  assign \host_address$61  = host_address;
  assign \host_write$62  = host_write;
  assign \host_write_data$63  = host_write_data;
  assign \host_read$64  = host_read;
  assign x_0 = x;
  assign update_0 = update;
  assign load_0 = load;
  assign g_0 = g;
  assign w_0 = w;
  assign psum_in_0 = psum_in;
  assign command_0 = { net_50 , net_49 , net_48 , net_47 , net_46 , net_45 , net_44 , net_43 , net_42 , net_41 , net_40 , net_39 , net_38 , net_37 , net_36 , net_35 , net_34 , net_33 , net_32 , net_31 , net_30 , net_29 , net_28 , net_27 , net_26 , net_25 , net_24 , net_23 , net_22 , net_21 , net_20  };
  assign command = { net_50 , net_49 , net_48 , net_47 , net_46 , net_45 , net_44 , net_43 , net_42 , net_41 , net_40 , net_39 , net_38 , net_37 , net_36 , net_35 , net_34 , net_33 , net_32 , net_31 , net_30 , net_29 , net_28 , net_27 , net_26 , net_25 , net_24 , net_23 , net_22 , net_21 , net_20  };
  assign command_1 = command_in;
  assign gathered_1 = gathered_in;
  assign taken_1 = taken_in;
  assign views_1 = views_in;
  assign host_1 = host_in;
  assign \result$90  = result_1;
  assign weight = weight_1;
  assign \d_operand_overflow$94  = d_operand_overflow;
  assign \z_overflow$96  = z_overflow;
  assign \g_overflow$98  = g_overflow;
  assign \w_overflow$100  = w_overflow;
  assign \b_overflow$102  = b_overflow;
  assign \z_dd$104  = z_dd;
  assign \z_z$106  = z_z;
  assign \dd_dd$108  = dd_dd;
  assign \dz_dz$110  = dz_dz;
  assign \dz_d$112  = dz_d;
  assign \dz_zp$114  = dz_zp;
  assign views = views_in;
  assign \views$116  = views_in;
  assign \element$118  = element;
  assign \tile$120  = tile;
  assign \b_address$122  = b_address;
  assign \update$124  = \update$123 ;
  assign \mantissa$126  = mantissa;
  assign \cut_w$128  = cut_w;
  assign \cut_b$130  = cut_b;
  assign \clear$132  = clear;
  assign \first_step$134  = first_step;
  assign layer0 = net_19 [1];
  assign \layer0$136  = net_19 [1];
  assign has_above = net_19 [0];
  assign \has_above$138  = net_19 [0];
  assign host = host_read_data;
  assign host_valid_d9_q = host_read_valid;
  assign host_tensor_d8_q = asked_tensor;
  assign write_address = { record_layer, record_entry };
  assign write_enable = record_valid;
  assign write_data = record_value;
  assign read_address = { result_layer, result_entry };
  assign result_q = result;
  assign \command.x  = { net_25 , net_24 , net_23 , net_22 , net_21 , net_20  };
  assign \command.x.active  = net_20 ;
  assign \command.x.load  = net_21 ;
  assign \command.x.update  = net_22 ;
  assign \command.x.rows  = net_23 ;
  assign \command.x.address  = net_24 ;
  assign \command.x.g_address  = net_25 ;
  assign \command.w  = { net_28 , net_27 , net_26  };
  assign \command.w.active  = net_26 ;
  assign \command.w.columns  = net_27 ;
  assign \command.w.address  = net_28 ;
  assign \command.psum_read  = { net_30 , net_29  };
  assign \command.psum_read.active  = net_29 ;
  assign \command.psum_read.sample  = net_30 ;
  assign \command.psum_write  = { net_32 , net_31  };
  assign \command.psum_write.active  = net_31 ;
  assign \command.psum_write.sample  = net_32 ;
  assign \command.sum_write  = { net_34 , net_33  };
  assign \command.sum_write.active  = net_33 ;
  assign \command.sum_write.address  = net_34 ;
  assign \command.post  = { net_38 , net_37 , net_36 , net_35  };
  assign \command.post.active  = net_35 ;
  assign \command.post.lane  = net_36 ;
  assign \command.post.sum_address  = net_37 ;
  assign \command.post.address  = net_38 ;
  assign \command.drain  = { net_40 , net_39  };
  assign \command.drain.active  = net_39 ;
  assign \command.drain.address  = net_40 ;
  assign \command.take  = { net_44 , net_43 , net_42 , net_41  };
  assign \command.take.active  = net_41 ;
  assign \command.take.bias  = net_42 ;
  assign \command.take.lane  = net_43 ;
  assign \command.take.address  = net_44 ;
  assign \command.host  = { net_50 , net_49 , net_48 , net_47 , net_46 , net_45  };
  assign \command.host.write_x  = net_45 ;
  assign \command.host.write_w  = net_46 ;
  assign \command.host.write_b  = net_47 ;
  assign \command.host.gradient  = net_48 ;
  assign \command.host.bank  = net_49 ;
  assign \command.host.data  = net_50 ;
  assign \command_in.x  = command_in[23:0];
  assign \command_in.x.active  = command_in[0];
  assign \command_in.x.load  = command_in[1];
  assign \command_in.x.update  = command_in[2];
  assign \command_in.x.rows  = command_in[3];
  assign \command_in.x.address  = command_in[14:4];
  assign \command_in.x.g_address  = command_in[23:15];
  assign \command_in.w  = command_in[35:24];
  assign \command_in.w.active  = command_in[24];
  assign \command_in.w.columns  = command_in[25];
  assign \command_in.w.address  = command_in[35:26];
  assign \command_in.psum_read  = command_in[41:36];
  assign \command_in.psum_read.active  = command_in[36];
  assign \command_in.psum_read.sample  = command_in[41:37];
  assign \command_in.psum_write  = command_in[47:42];
  assign \command_in.psum_write.active  = command_in[42];
  assign \command_in.psum_write.sample  = command_in[47:43];
  assign \command_in.sum_write  = command_in[54:48];
  assign \command_in.sum_write.active  = command_in[48];
  assign \command_in.sum_write.address  = command_in[54:49];
  assign \command_in.post  = command_in[71:55];
  assign \command_in.post.active  = command_in[55];
  assign \command_in.post.lane  = command_in[56];
  assign \command_in.post.sum_address  = command_in[62:57];
  assign \command_in.post.address  = command_in[71:63];
  assign \command_in.drain  = command_in[73:72];
  assign \command_in.drain.active  = command_in[72];
  assign \command_in.drain.address  = command_in[73];
  assign \command_in.take  = command_in[77:74];
  assign \command_in.take.active  = command_in[74];
  assign \command_in.take.bias  = command_in[75];
  assign \command_in.take.lane  = command_in[76];
  assign \command_in.take.address  = command_in[77];
  assign \command_in.host  = command_in[94:78];
  assign \command_in.host.write_x  = command_in[78];
  assign \command_in.host.write_w  = command_in[79];
  assign \command_in.host.write_b  = command_in[80];
  assign \command_in.host.gradient  = command_in[81];
  assign \command_in.host.bank  = command_in[82];
  assign \command_in.host.data  = command_in[94:83];
  assign \gathered_in.sum  = gathered_in[23:0];
  assign \gathered_in.z  = gathered_in[33:24];
  assign \gathered_in.d  = gathered_in[41:34];
  assign \taken_in.a  = taken_in[23:0];
  assign \taken_in.w  = taken_in[35:24];
  assign \result$90.valid  = result_1[0];
  assign \result$90.store  = result_1[1];
  assign \result$90.lane  = result_1[2];
  assign \result$90.z  = result_1[12:3];
  assign \result$90.d  = result_1[20:13];
  assign \result$90.g  = result_1[28:21];
  assign \result$90.view  = result_1[36:29];
  assign \result$90.address  = result_1[45:37];
  assign \result$90.g_address  = result_1[54:46];
  assign \result$90.operand  = result_1[65:55];
  assign \weight.valid  = weight_1[0];
  assign \weight.lane  = weight_1[1];
  assign \weight.w  = weight_1[13:2];
  assign \weight.address  = weight_1[23:14];
  assign \element.valid  = element[0];
  assign \element.first  = element[1];
  assign \element.lane  = element[2];
  assign \element.sample  = element[7:3];
  assign \element$118.valid  = element[0];
  assign \element$118.first  = element[1];
  assign \element$118.lane  = element[2];
  assign \element$118.sample  = element[7:3];
  assign \tile.state  = tile[8:0];
  assign \tile.gradient  = tile[17:9];
  assign \tile.operand  = tile[28:18];
  assign \tile.column  = tile[44:29];
  assign \tile.slot  = tile[46:45];
  assign \tile$120.state  = tile[8:0];
  assign \tile$120.gradient  = tile[17:9];
  assign \tile$120.operand  = tile[28:18];
  assign \tile$120.column  = tile[44:29];
  assign \tile$120.slot  = tile[46:45];
  assign \update$123.valid  = \update$123 [0];
  assign \update$123.bias  = \update$123 [1];
  assign \update$123.slot  = \update$123 [3:2];
  assign \update$123.lane  = \update$123 [4];
  assign \update$123.address  = \update$123 [14:5];
  assign \update$124.valid  = \update$123 [0];
  assign \update$124.bias  = \update$123 [1];
  assign \update$124.slot  = \update$123 [3:2];
  assign \update$124.lane  = \update$123 [4];
  assign \update$124.address  = \update$123 [14:5];
endmodule

module \ska_core.array (psum_out, acc_out, x, update, load, g, w, psum_in, clk);
  wire [7:0] net_1 ;
  wire net_2 ;
  wire net_3 ;
  output [23:0] acc_out;
  wire [23:0] acc_out;
  wire [23:0] acc_out_0;
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
    .acc_out(acc_out),
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
  assign acc_out_0 = acc_out;
endmodule

module \ska_core.controller (resume, abort_run, samples, steps, c_mantissa, c_shift, seed, pause, stop_enable, stop_shift, host_tensor, host_bank, host_address, host_write, host_write_data, clk, rst, b_address, busy, paused, views
, \element$121 , \update$123 , \record_valid$196 , \record_entry$198 , \record_layer$200 , \record_value$202 , cut_w, cut_b, mantissa, steps_done, done, error, stopped, cycles, stall_cycles, \port$2202$33 , first_step, tile, \port$2350$0 , \port$2352$0 , \port$2354$0 
, \port$2355$0 , \port$2356$0 , \port$2357$0 , \port$2359$0 , \port$2360$0 , \port$2361$0 , \port$2363$0 , \port$2364$0 , \port$2366$0 , \port$2367$0 , \port$2369$0 , \port$2370$0 , \port$2372$0 , \port$2373$0 , \port$2374$0 , \port$2375$0 , \port$2377$0 , \port$2378$0 , \port$2380$0 , \port$2381$0 , \port$2382$0 
, \port$2383$0 , \port$2385$0 , \port$2387$0 , \port$2389$0 , \port$2390$0 , \port$2391$0 , \port$2392$0 , clear, z_overflow, g_overflow, d_operand_overflow, z_dd, z_z, dd_dd, dz_dz, dz_d, dz_zp, w_overflow, b_overflow, start);
  reg unused_4_;
  initial unused_4_ = 0;
  wire net_1 ;
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
  wire net_2 ;
  reg net_20 ;
  reg net_21 ;
  reg net_22 ;
  reg net_23 ;
  reg net_24 ;
  reg net_25 ;
  reg net_26 ;
  reg net_27 ;
  reg net_28 ;
  wire [1:0] net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire [10:0] net_34 ;
  wire [8:0] net_35 ;
  wire net_36 ;
  wire net_37 ;
  wire [9:0] net_38 ;
  wire net_39 ;
  wire [3:0] net_4 ;
  wire [4:0] net_40 ;
  wire net_41 ;
  wire [4:0] net_42 ;
  wire net_43 ;
  wire [5:0] net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire [5:0] net_47 ;
  wire [8:0] net_48 ;
  wire net_49 ;
  wire net_5 ;
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
  wire [42:0] net_6 ;
  wire [11:0] net_60 ;
  wire [6:0] net_7 ;
  wire [7:0] net_8 ;
  reg net_9 ;
  input abort_run;
  wire abort_run;
  wire \abort_run$5 ;
  wire [8:0] address;
  wire [8:0] \address$98 ;
  wire array_on;
  wire array_waiting;
  output [3:0] b_address;
  wire [3:0] b_address;
  wire [3:0] \b_address$120 ;
  reg [3:0] b_address_held_q;
  initial b_address_held_q = 4'h0;
  input b_overflow;
  wire b_overflow;
  wire \b_overflow$152 ;
  wire begin_forward;
  wire \begin_forward$88 ;
  wire begin_layer;
  wire begin_step;
  wire \begin_step$106 ;
  wire begin_tile;
  wire \begin_tile$164 ;
  wire begin_update;
  wire \begin_update$90 ;
  wire blocked;
  output busy;
  wire busy;
  wire \busy$23 ;
  wire \busy$85 ;
  input c_mantissa;
  wire c_mantissa;
  wire \c_mantissa$13 ;
  input [5:0] c_shift;
  wire [5:0] c_shift;
  wire [5:0] \c_shift$15 ;
  output clear;
  wire clear;
  wire \clear$176 ;
  input clk;
  wire clk;
  wire [94:0] command;
  wire [94:0] \command$104 ;
  wire [1:0] \command$104.drain ;
  wire \command$104.drain.active ;
  wire \command$104.drain.address ;
  wire [16:0] \command$104.host ;
  wire \command$104.host.bank ;
  wire [11:0] \command$104.host.data ;
  wire \command$104.host.gradient ;
  wire \command$104.host.write_b ;
  wire \command$104.host.write_w ;
  wire \command$104.host.write_x ;
  wire [16:0] \command$104.post ;
  wire \command$104.post.active ;
  wire [8:0] \command$104.post.address ;
  wire \command$104.post.lane ;
  wire [5:0] \command$104.post.sum_address ;
  wire [5:0] \command$104.psum_read ;
  wire \command$104.psum_read.active ;
  wire [4:0] \command$104.psum_read.sample ;
  wire [5:0] \command$104.psum_write ;
  wire \command$104.psum_write.active ;
  wire [4:0] \command$104.psum_write.sample ;
  wire [6:0] \command$104.sum_write ;
  wire \command$104.sum_write.active ;
  wire [5:0] \command$104.sum_write.address ;
  wire [3:0] \command$104.take ;
  wire \command$104.take.active ;
  wire \command$104.take.address ;
  wire \command$104.take.bias ;
  wire \command$104.take.lane ;
  wire [11:0] \command$104.w ;
  wire \command$104.w.active ;
  wire [9:0] \command$104.w.address ;
  wire \command$104.w.columns ;
  wire [23:0] \command$104.x ;
  wire \command$104.x.active ;
  wire [10:0] \command$104.x.address ;
  wire [8:0] \command$104.x.g_address ;
  wire \command$104.x.load ;
  wire \command$104.x.rows ;
  wire \command$104.x.update ;
  wire [1:0] \command.drain ;
  wire \command.drain.active ;
  wire \command.drain.address ;
  wire [16:0] \command.host ;
  wire \command.host.bank ;
  wire [11:0] \command.host.data ;
  wire \command.host.gradient ;
  wire \command.host.write_b ;
  wire \command.host.write_w ;
  wire \command.host.write_x ;
  wire [16:0] \command.post ;
  wire \command.post.active ;
  wire [8:0] \command.post.address ;
  wire \command.post.lane ;
  wire [5:0] \command.post.sum_address ;
  wire [5:0] \command.psum_read ;
  wire \command.psum_read.active ;
  wire [4:0] \command.psum_read.sample ;
  wire [5:0] \command.psum_write ;
  wire \command.psum_write.active ;
  wire [4:0] \command.psum_write.sample ;
  wire [6:0] \command.sum_write ;
  wire \command.sum_write.active ;
  wire [5:0] \command.sum_write.address ;
  wire [3:0] \command.take ;
  wire \command.take.active ;
  wire \command.take.address ;
  wire \command.take.bias ;
  wire \command.take.lane ;
  wire [11:0] \command.w ;
  wire \command.w.active ;
  wire [9:0] \command.w.address ;
  wire \command.w.columns ;
  wire [23:0] \command.x ;
  wire \command.x.active ;
  wire [10:0] \command.x.address ;
  wire [8:0] \command.x.g_address ;
  wire \command.x.load ;
  wire \command.x.rows ;
  wire \command.x.update ;
  wire [20:0] crossing;
  wire [1:0] cut;
  output [5:0] cut_b;
  wire [5:0] cut_b;
  reg [7:0] cut_b_q;
  initial cut_b_q = 8'h00;
  output [5:0] cut_w;
  wire [5:0] cut_w;
  reg [6:0] cut_w_q;
  initial cut_w_q = 7'h00;
  output [47:0] cycles;
  wire [47:0] cycles;
  wire [47:0] \cycles$33 ;
  input d_operand_overflow;
  wire d_operand_overflow;
  wire \d_operand_overflow$144 ;
  input [25:0] dd_dd;
  wire [25:0] dd_dd;
  wire [25:0] \dd_dd$136 ;
  output done;
  wire done;
  wire \done$27 ;
  wire drain_free;
  wire \drain_free$68 ;
  wire drained;
  wire \drained$81 ;
  wire drains_free;
  wire \drains_free$112 ;
  wire drop;
  input [27:0] dz_d;
  wire [27:0] dz_d;
  wire [27:0] \dz_d$140 ;
  input [29:0] dz_dz;
  wire [29:0] dz_dz;
  wire [29:0] \dz_dz$138 ;
  input [42:0] dz_zp;
  wire [42:0] dz_zp;
  wire [42:0] \dz_zp$142 ;
  wire [7:0] element;
  output [7:0] \element$121 ;
  reg [7:0] \element$121 ;
  initial \element$121  = 8'h00;
  wire \element$121.first ;
  wire \element$121.lane ;
  wire [4:0] \element$121.sample ;
  wire \element$121.valid ;
  wire [7:0] \element$94 ;
  wire \element$94.first ;
  wire \element$94.lane ;
  wire [4:0] \element$94.sample ;
  wire \element$94.valid ;
  wire \element.first ;
  wire \element.lane ;
  wire [4:0] \element.sample ;
  wire \element.valid ;
  reg [7:0] element_late_d1_q;
  initial element_late_d1_q = 8'h00;
  (* init = 8'h00 *)
  wire [7:0] element_late_d2_q;
  reg [7:0] element_way_d1_q;
  initial element_way_d1_q = 8'h00;
  reg [7:0] element_way_d2_q;
  initial element_way_d2_q = 8'h00;
  reg [7:0] element_way_d3_q;
  initial element_way_d3_q = 8'h00;
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
  wire [2:0] \error$29 ;
  output first_step;
  wire first_step;
  wire \first_step$162 ;
  wire \first_step$210 ;
  wire first_tile;
  input g_overflow;
  wire g_overflow;
  wire \g_overflow$148 ;
  wire gradient_free;
  wire gradient_ready;
  wire halt;
  wire \halt$53 ;
  wire \halt$70 ;
  wire has_above;
  wire \has_above$213 ;
  input [10:0] host_address;
  wire [10:0] host_address;
  wire [10:0] \host_address$43 ;
  input host_bank;
  wire host_bank;
  wire \host_bank$41 ;
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
  wire [2:0] \host_tensor$39 ;
  input host_write;
  wire host_write;
  wire \host_write$45 ;
  input [11:0] host_write_data;
  wire [11:0] host_write_data;
  wire [11:0] \host_write_data$47 ;
  wire judged;
  wire \judged$195 ;
  wire keys_ready;
  wire \keys_ready$130 ;
  wire last_layer;
  wire \last_layer$161 ;
  wire launch;
  wire layer;
  wire \layer$159 ;
  wire \layer$174 ;
  wire \layer$244 ;
  wire layer0;
  wire \layer0$212 ;
  wire layer_updated;
  wire \layer_updated$78 ;
  wire loading;
  output mantissa;
  wire mantissa;
  wire nearly;
  reg nearly_d10_q;
  initial nearly_d10_q = 1'h0;
  reg nearly_d11_q;
  initial nearly_d11_q = 1'h0;
  reg nearly_d12_q;
  initial nearly_d12_q = 1'h0;
  reg nearly_d13_q;
  initial nearly_d13_q = 1'h0;
  reg nearly_d1_q;
  initial nearly_d1_q = 1'h0;
  reg nearly_d2_q;
  initial nearly_d2_q = 1'h0;
  reg nearly_d3_q;
  initial nearly_d3_q = 1'h0;
  reg nearly_d4_q;
  initial nearly_d4_q = 1'h0;
  reg nearly_d5_q;
  initial nearly_d5_q = 1'h0;
  reg nearly_d6_q;
  initial nearly_d6_q = 1'h0;
  reg nearly_d7_q;
  initial nearly_d7_q = 1'h0;
  reg nearly_d8_q;
  initial nearly_d8_q = 1'h0;
  reg nearly_d9_q;
  initial nearly_d9_q = 1'h0;
  wire observed;
  wire on;
  wire operand_ready;
  input pause;
  wire pause;
  wire \pause$7 ;
  output paused;
  wire paused;
  wire \paused$25 ;
  wire permit;
  wire \permit$51 ;
  output [1:0] \port$2202$33 ;
  wire [1:0] \port$2202$33 ;
  output \port$2350$0 ;
  wire \port$2350$0 ;
  output \port$2352$0 ;
  wire \port$2352$0 ;
  output \port$2354$0 ;
  wire \port$2354$0 ;
  output \port$2355$0 ;
  wire \port$2355$0 ;
  output [10:0] \port$2356$0 ;
  wire [10:0] \port$2356$0 ;
  output [8:0] \port$2357$0 ;
  wire [8:0] \port$2357$0 ;
  output \port$2359$0 ;
  wire \port$2359$0 ;
  output \port$2360$0 ;
  wire \port$2360$0 ;
  output [9:0] \port$2361$0 ;
  wire [9:0] \port$2361$0 ;
  output \port$2363$0 ;
  wire \port$2363$0 ;
  output [4:0] \port$2364$0 ;
  wire [4:0] \port$2364$0 ;
  output \port$2366$0 ;
  wire \port$2366$0 ;
  output [4:0] \port$2367$0 ;
  wire [4:0] \port$2367$0 ;
  output \port$2369$0 ;
  wire \port$2369$0 ;
  output [5:0] \port$2370$0 ;
  wire [5:0] \port$2370$0 ;
  output \port$2372$0 ;
  wire \port$2372$0 ;
  output \port$2373$0 ;
  wire \port$2373$0 ;
  output [5:0] \port$2374$0 ;
  wire [5:0] \port$2374$0 ;
  output [8:0] \port$2375$0 ;
  wire [8:0] \port$2375$0 ;
  output \port$2377$0 ;
  wire \port$2377$0 ;
  output \port$2378$0 ;
  wire \port$2378$0 ;
  output \port$2380$0 ;
  wire \port$2380$0 ;
  output \port$2381$0 ;
  wire \port$2381$0 ;
  output \port$2382$0 ;
  wire \port$2382$0 ;
  output \port$2383$0 ;
  wire \port$2383$0 ;
  output \port$2385$0 ;
  wire \port$2385$0 ;
  output \port$2387$0 ;
  wire \port$2387$0 ;
  output \port$2389$0 ;
  wire \port$2389$0 ;
  output \port$2390$0 ;
  wire \port$2390$0 ;
  output \port$2391$0 ;
  wire \port$2391$0 ;
  output [11:0] \port$2392$0 ;
  wire [11:0] \port$2392$0 ;
  wire post_judged;
  wire post_keys_ready;
  wire post_running;
  wire [19:0] post_step;
  wire record;
  wire \record$157 ;
  wire \record$172 ;
  wire [3:0] record_entry;
  output [3:0] \record_entry$198 ;
  reg [3:0] \record_entry$198 ;
  initial \record_entry$198  = 4'h0;
  wire record_layer;
  output \record_layer$200 ;
  reg \record_layer$200 ;
  initial \record_layer$200  = 1'h0;
  wire record_valid;
  output \record_valid$196 ;
  reg \record_valid$196 ;
  initial \record_valid$196  = 1'h0;
  wire [42:0] record_value;
  output [42:0] \record_value$202 ;
  reg [42:0] \record_value$202 ;
  initial \record_value$202  = 43'h00000000000;
  (* init = 4'h0 *)
  wire [3:0] recorded_entry_q;
  (* init = 1'h0 *)
  wire recorded_layer_q;
  (* init = 1'h0 *)
  wire recorded_valid_q;
  (* init = 43'h00000000000 *)
  wire [42:0] recorded_value_q;
  wire restart;
  input resume;
  wire resume;
  wire \resume$3 ;
  wire row;
  wire \row$102 ;
  input rst;
  wire rst;
  wire run_mantissa;
  wire [5:0] run_samples;
  wire [5:0] run_shift;
  wire run_stop_enable;
  wire [5:0] run_stop_shift;
  wire running;
  input [5:0] samples;
  wire [5:0] samples;
  wire [5:0] \samples$56 ;
  wire [5:0] \samples$71 ;
  wire [5:0] \samples$86 ;
  wire [5:0] \samples$9 ;
  input [31:0] seed;
  wire [31:0] seed;
  wire [31:0] \seed$17 ;
  wire [5:0] shift;
  wire skipped;
  wire [33:0] slot;
  wire [33:0] \slot$92 ;
  wire \slot$92.columns ;
  wire \slot$92.first_input ;
  wire [8:0] \slot$92.gradient ;
  wire \slot$92.last_input ;
  wire \slot$92.rows ;
  wire [9:0] \slot$92.w ;
  wire [10:0] \slot$92.x ;
  wire \slot.columns ;
  wire \slot.first_input ;
  wire [8:0] \slot.gradient ;
  wire \slot.last_input ;
  wire \slot.rows ;
  wire [9:0] \slot.w ;
  wire [10:0] \slot.x ;
  wire soon;
  output [47:0] stall_cycles;
  wire [47:0] stall_cycles;
  wire [47:0] \stall_cycles$35 ;
  input start;
  wire start;
  wire \start$1 ;
  wire \start$155 ;
  wire \start$48 ;
  wire \start$69 ;
  wire \start$79 ;
  wire \start$84 ;
  wire [19:0] step;
  input [19:0] steps;
  wire [19:0] steps;
  wire [19:0] \steps$11 ;
  output [19:0] steps_done;
  wire [19:0] steps_done;
  wire [19:0] \steps_done$37 ;
  wire stop;
  wire \stop$192 ;
  input stop_enable;
  wire stop_enable;
  wire \stop_enable$19 ;
  input [5:0] stop_shift;
  wire [5:0] stop_shift;
  wire [5:0] \stop_shift$21 ;
  output stopped;
  wire stopped;
  wire \stopped$31 ;
  wire stopping;
  wire [5:0] sum_address;
  wire [5:0] \sum_address$96 ;
  wire sums_free;
  wire \sums_free$64 ;
  wire sums_ready;
  wire \sums_ready$73 ;
  wire taken;
  output [46:0] tile;
  wire [46:0] tile;
  wire [46:0] \tile$126 ;
  wire [15:0] \tile$126.column ;
  wire [8:0] \tile$126.gradient ;
  wire [10:0] \tile$126.operand ;
  wire [1:0] \tile$126.slot ;
  wire [8:0] \tile$126.state ;
  wire [15:0] \tile.column ;
  wire [8:0] \tile.gradient ;
  wire [10:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [8:0] \tile.state ;
  wire tile_end;
  wire \tile_end$170 ;
  wire tile_free;
  wire to_layer;
  wire [14:0] update;
  wire [14:0] \update$100 ;
  wire [9:0] \update$100.address ;
  wire \update$100.bias ;
  wire \update$100.lane ;
  wire [1:0] \update$100.slot ;
  wire \update$100.valid ;
  output [14:0] \update$123 ;
  reg [14:0] \update$123 ;
  initial \update$123  = 15'h0000;
  wire [9:0] \update$123.address ;
  wire \update$123.bias ;
  wire \update$123.lane ;
  wire [1:0] \update$123.slot ;
  wire \update$123.valid ;
  wire [9:0] \update.address ;
  wire \update.bias ;
  wire \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  wire update_keys_ready;
  reg [14:0] update_late_d1_q;
  initial update_late_d1_q = 15'h0000;
  (* init = 15'h0000 *)
  wire [14:0] update_late_d2_q;
  reg [14:0] update_way_d1_q;
  initial update_way_d1_q = 15'h0000;
  reg [14:0] update_way_d2_q;
  initial update_way_d2_q = 15'h0000;
  reg [14:0] update_way_d3_q;
  initial update_way_d3_q = 15'h0000;
  wire updated;
  wire updated_layer;
  wire updates_done;
  wire valid;
  wire [42:0] value;
  input views;
  wire views;
  wire \views$154 ;
  input w_overflow;
  wire w_overflow;
  wire \w_overflow$150 ;
  wire waiting;
  reg weights_written;
  initial weights_written = 1'h0;
  wire written;
  reg written_d1_q;
  initial written_d1_q = 1'h0;
  reg written_d2_q;
  initial written_d2_q = 1'h0;
  reg written_d3_q;
  initial written_d3_q = 1'h0;
  reg written_d4_q;
  initial written_d4_q = 1'h0;
  reg written_d5_q;
  initial written_d5_q = 1'h0;
  (* init = 1'h0 *)
  wire written_d6_q;
  input [26:0] z_dd;
  wire [26:0] z_dd;
  wire [26:0] \z_dd$132 ;
  input z_overflow;
  wire z_overflow;
  wire \z_overflow$146 ;
  input [27:0] z_z;
  wire [27:0] z_z;
  wire [27:0] \z_z$134 ;
  always @(posedge clk)
    nearly_d13_q <= net_21 ;
  always @(posedge clk)
    written_d1_q <= net_22 ;
  always @(posedge clk)
    written_d2_q <= net_23 ;
  always @(posedge clk)
    written_d3_q <= net_24 ;
  always @(posedge clk)
    written_d4_q <= net_25 ;
  always @(posedge clk)
    written_d5_q <= net_26 ;
  always @(posedge clk)
    weights_written <= net_27 ;
  always @(posedge clk)
    element_way_d1_q <= element;
  always @(posedge clk)
    element_way_d2_q <= element_way_d1_q;
  always @(posedge clk)
    element_way_d3_q <= element_way_d2_q;
  always @(posedge clk)
    b_address_held_q <= b_address;
  always @(posedge clk)
    element_late_d1_q <= element_way_d3_q;
  always @(posedge clk)
    \element$121  <= element_late_d1_q;
  always @(posedge clk)
    update_way_d1_q <= update;
  always @(posedge clk)
    update_way_d2_q <= update_way_d1_q;
  always @(posedge clk)
    update_way_d3_q <= update_way_d2_q;
  always @(posedge clk)
    update_late_d1_q <= update_way_d3_q;
  always @(posedge clk)
    \update$123  <= update_late_d1_q;
  always @(posedge clk)
    \record_valid$196  <= net_28 ;
  always @(posedge clk)
    \record_entry$198  <= net_4 ;
  always @(posedge clk)
    \record_layer$200  <= net_5 ;
  always @(posedge clk)
    \record_value$202  <= net_6 ;
  always @(posedge clk)
    cut_w_q <= net_7 ;
  always @(posedge clk)
    cut_b_q <= net_8 ;
  assign operand_ready = nearly_d13_q & net_29 [0];
  assign net_1  = ~ first_step;
  assign gradient_ready = nearly_d13_q & net_1 ;
  assign \halt$70  = halt | drop;
  assign gradient_free = tile_free | skipped;
  assign net_2  = element_way_d3_q[0] & element_way_d3_q[1];
  assign b_address = net_2  ? \b_address$120  : b_address_held_q;
  assign post_judged = judged & last_layer;
  assign net_3  = valid | judged;
  assign net_4  = judged ? 4'hc : record_entry;
  assign net_5  = judged ? \layer$244  : to_layer;
  assign net_6  = judged ? { {22{crossing[20]}}, crossing } : record_value;
  assign net_7  = run_shift + cut;
  assign net_8  = run_shift + 8'hfc;
  always @(posedge clk)
    nearly_d1_q <= net_9 ;
  always @(posedge clk)
    nearly_d2_q <= net_10 ;
  always @(posedge clk)
    nearly_d3_q <= net_11 ;
  always @(posedge clk)
    nearly_d4_q <= net_12 ;
  always @(posedge clk)
    nearly_d5_q <= net_13 ;
  always @(posedge clk)
    nearly_d6_q <= net_14 ;
  always @(posedge clk)
    nearly_d7_q <= net_15 ;
  always @(posedge clk)
    nearly_d8_q <= net_16 ;
  always @(posedge clk)
    nearly_d9_q <= net_17 ;
  always @(posedge clk)
    nearly_d10_q <= net_18 ;
  always @(posedge clk)
    nearly_d11_q <= net_19 ;
  always @(posedge clk)
    nearly_d12_q <= net_20 ;
  \ska_core.controller.array  array (
    .begin_forward(begin_forward),
    .begin_step(begin_step),
    .begin_update(begin_update),
    .clk(clk),
    .drain_free(drain_free),
    .drains_free(drains_free),
    .drop(drop),
    .gradient_ready(gradient_ready),
    .halt(halt),
    .layer_updated(layer_updated),
    .on_q(array_on),
    .operand_ready(operand_ready),
    .permit(permit),
    .rst(rst),
    .samples(\samples$56 ),
    .skipped(skipped),
    .slot(slot),
    .start(\start$48 ),
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
    .command_drain_active_q(net_49 ),
    .command_drain_address_q(net_50 ),
    .command_host_bank_q(net_59 ),
    .command_host_data_q(net_60 ),
    .command_host_gradient_q(net_58 ),
    .command_host_write_b_q(net_57 ),
    .command_host_write_w_q(net_56 ),
    .command_host_write_x_q(net_55 ),
    .command_post_active_q(net_45 ),
    .command_post_address_q(net_48 ),
    .command_post_lane_q(net_46 ),
    .command_post_sum_address_q(net_47 ),
    .command_psum_read_active_q(net_39 ),
    .command_psum_read_sample_q(net_40 ),
    .command_psum_write_active_q(net_41 ),
    .command_psum_write_sample_q(net_42 ),
    .command_sum_write_active_q(net_43 ),
    .command_sum_write_address_q(net_44 ),
    .command_take_active_q(net_51 ),
    .command_take_address_q(net_54 ),
    .command_take_bias_q(net_52 ),
    .command_take_lane_q(net_53 ),
    .command_w_active_q(net_36 ),
    .command_w_address_q(net_38 ),
    .command_w_columns_q(net_37 ),
    .command_x_active_q(net_30 ),
    .command_x_address_q(net_34 ),
    .command_x_g_address_q(net_35 ),
    .command_x_load_q(net_31 ),
    .command_x_rows_q(net_33 ),
    .command_x_update_q(net_32 ),
    .drain_last_q(drained),
    .element(element),
    .ends_d10_q(tile_end),
    .host_address(host_address),
    .host_bank(host_bank),
    .host_tensor(host_tensor),
    .host_write(host_write),
    .host_write_data(host_write_data),
    .row(row),
    .rst(rst),
    .samples(\samples$56 ),
    .slot(slot),
    .start(\start$48 ),
    .sum_address(sum_address),
    .sum_write_start_d12_q(sums_ready),
    .update(update),
    .w_active_q(blocked)
  );
  \ska_core.controller.observer  observer (
    .clk(clk),
    .crossing(crossing),
    .enable(enable),
    .judged(judged),
    .layer_q(\layer$244 ),
    .record_entry(record_entry),
    .record_layer(layer),
    .record_valid(record_valid),
    .record_value(record_value),
    .restart(\start$48 ),
    .rst(rst),
    .shift(shift),
    .soon_d3_q(taken),
    .step(step),
    .stop_q(stop)
  );
  \ska_core.controller.post  post (
    .address_q(address),
    .b_address_q(\b_address$120 ),
    .\begin (begin_tile),
    .begin_layer(first_tile),
    .clk(clk),
    .element(element),
    .ended(sums_free),
    .gradient_free(gradient_free),
    .halt(\halt$70 ),
    .judged(judged),
    .layer_updated(layer_updated),
    .nearly(nearly),
    .\port$2202$33 (net_29 ),
    .post_first_step_q(first_step),
    .post_last_layer_q(last_layer),
    .post_layer_q(layer),
    .record(record),
    .rst(rst),
    .running_q(post_running),
    .samples(\samples$56 ),
    .start(\start$48 ),
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
    .start(\start$48 ),
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
    .halt(halt),
    .launch_d9_q(\start$48 ),
    .pause(pause),
    .paused(paused),
    .permit(permit),
    .post_judged(post_judged),
    .post_running(post_running),
    .post_step(step),
    .resume(resume),
    .rst(rst),
    .samples(samples),
    .samples_q(\samples$56 ),
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
  \ska_core.controller.update$251  \update$251  (
    .blocked(blocked),
    .clk(clk),
    .cut(cut),
    .drained(drained),
    .end_step(updates_done),
    .ended(drain_free),
    .record(updated),
    .row(row),
    .rst(rst),
    .start(\start$48 ),
    .tile_free(tile_free),
    .update(update),
    .weights_layer_q(updated_layer)
  );
  always @* begin
    if (unused_4_) begin end
    net_22  = drain_free;
    if (rst) begin
      net_22  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_23  = written_d1_q;
    if (rst) begin
      net_23  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_24  = written_d2_q;
    if (rst) begin
      net_24  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_25  = written_d3_q;
    if (rst) begin
      net_25  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_26  = written_d4_q;
    if (rst) begin
      net_26  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_27  = written_d5_q;
    if (rst) begin
      net_27  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_28  = net_3 ;
    if (rst) begin
      net_28  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_9  = nearly;
    if (rst) begin
      net_9  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_10  = nearly_d1_q;
    if (rst) begin
      net_10  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_11  = nearly_d2_q;
    if (rst) begin
      net_11  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_12  = nearly_d3_q;
    if (rst) begin
      net_12  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_13  = nearly_d4_q;
    if (rst) begin
      net_13  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_14  = nearly_d5_q;
    if (rst) begin
      net_14  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_15  = nearly_d6_q;
    if (rst) begin
      net_15  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_16  = nearly_d7_q;
    if (rst) begin
      net_16  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_17  = nearly_d8_q;
    if (rst) begin
      net_17  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_18  = nearly_d9_q;
    if (rst) begin
      net_18  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_19  = nearly_d10_q;
    if (rst) begin
      net_19  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_20  = nearly_d11_q;
    if (rst) begin
      net_20  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_21  = nearly_d12_q;
    if (rst) begin
      net_21  = 1'h0;
    end
  end
  assign \start$1  = start;
  assign \resume$3  = resume;
  assign \abort_run$5  = abort_run;
  assign \pause$7  = pause;
  assign \samples$9  = samples;
  assign \steps$11  = steps;
  assign \c_mantissa$13  = c_mantissa;
  assign \c_shift$15  = c_shift;
  assign \seed$17  = seed;
  assign \stop_enable$19  = stop_enable;
  assign \stop_shift$21  = stop_shift;
  assign \busy$23  = busy;
  assign \paused$25  = paused;
  assign \done$27  = done;
  assign \error$29  = error;
  assign \stopped$31  = stopped;
  assign \cycles$33  = cycles;
  assign \stall_cycles$35  = stall_cycles;
  assign \steps_done$37  = steps_done;
  assign \host_tensor$39  = host_tensor;
  assign \host_bank$41  = host_bank;
  assign \host_address$43  = host_address;
  assign \host_write$45  = host_write;
  assign \host_write_data$47  = host_write_data;
  assign launch = \start$48 ;
  assign \permit$51  = permit;
  assign \halt$53  = halt;
  assign stopping = drop;
  assign run_samples = \samples$56 ;
  assign has_above = net_29 [0];
  assign \sums_free$64  = sums_free;
  assign written_d6_q = weights_written;
  assign \drain_free$68  = drain_free;
  assign \start$69  = \start$48 ;
  assign \samples$71  = \samples$56 ;
  assign \sums_ready$73  = sums_ready;
  assign \layer_updated$78  = layer_updated;
  assign \start$79  = \start$48 ;
  assign \drained$81  = drained;
  assign loading = blocked;
  assign \start$84  = \start$48 ;
  assign \busy$85  = busy;
  assign \samples$86  = \samples$56 ;
  assign \begin_forward$88  = begin_forward;
  assign \begin_update$90  = begin_update;
  assign \slot$92  = slot;
  assign \element$94  = element;
  assign \sum_address$96  = sum_address;
  assign \address$98  = address;
  assign \update$100  = update;
  assign \row$102  = row;
  assign command = { net_60 , net_59 , net_58 , net_57 , net_56 , net_55 , net_54 , net_53 , net_52 , net_51 , net_50 , net_49 , net_48 , net_47 , net_46 , net_45 , net_44 , net_43 , net_42 , net_41 , net_40 , net_39 , net_38 , net_37 , net_36 , net_35 , net_34 , net_33 , net_32 , net_31 , net_30  };
  assign \command$104  = { net_60 , net_59 , net_58 , net_57 , net_56 , net_55 , net_54 , net_53 , net_52 , net_51 , net_50 , net_49 , net_48 , net_47 , net_46 , net_45 , net_44 , net_43 , net_42 , net_41 , net_40 , net_39 , net_38 , net_37 , net_36 , net_35 , net_34 , net_33 , net_32 , net_31 , net_30  };
  assign \begin_step$106  = begin_step;
  assign on = array_on;
  assign waiting = array_waiting;
  assign \drains_free$112  = drains_free;
  assign running = post_running;
  assign end_step = updates_done;
  assign element_late_d2_q = \element$121 ;
  assign update_late_d2_q = \update$123 ;
  assign \tile$126  = tile;
  assign post_keys_ready = 1'h1;
  assign keys_ready = 1'h1;
  assign update_keys_ready = 1'h1;
  assign \keys_ready$130  = 1'h1;
  assign \z_dd$132  = z_dd;
  assign \z_z$134  = z_z;
  assign \dd_dd$136  = dd_dd;
  assign \dz_dz$138  = dz_dz;
  assign \dz_d$140  = dz_d;
  assign \dz_zp$142  = dz_zp;
  assign \d_operand_overflow$144  = d_operand_overflow;
  assign \z_overflow$146  = z_overflow;
  assign \g_overflow$148  = g_overflow;
  assign \w_overflow$150  = w_overflow;
  assign \b_overflow$152  = b_overflow;
  assign \views$154  = views;
  assign \start$155  = \start$48 ;
  assign \record$157  = record;
  assign \layer$159  = layer;
  assign \last_layer$161  = last_layer;
  assign \first_step$162  = first_step;
  assign \begin_tile$164  = begin_tile;
  assign begin_layer = first_tile;
  assign soon = taken;
  assign \tile_end$170  = tile_end;
  assign \record$172  = updated;
  assign \layer$174  = updated_layer;
  assign \clear$176  = clear;
  assign restart = \start$48 ;
  assign run_stop_enable = enable;
  assign run_stop_shift = shift;
  assign post_step = step;
  assign observed = record_valid;
  assign record_layer = layer;
  assign entry = record_entry;
  assign value = record_value;
  assign \stop$192  = stop;
  assign \judged$195  = judged;
  assign recorded_valid_q = \record_valid$196 ;
  assign recorded_entry_q = \record_entry$198 ;
  assign recorded_layer_q = \record_layer$200 ;
  assign recorded_value_q = \record_value$202 ;
  assign run_mantissa = mantissa;
  assign \first_step$210  = first_step;
  assign layer0 = net_29 [1];
  assign \layer0$212  = net_29 [1];
  assign \has_above$213  = net_29 [0];
  assign written = drain_free;
  assign cut_w = cut_w_q[5:0];
  assign cut_b = cut_b_q[5:0];
  assign \port$2202$33  = net_29 ;
  assign \port$2350$0  = net_30 ;
  assign \port$2352$0  = net_31 ;
  assign \port$2354$0  = net_32 ;
  assign \port$2355$0  = net_33 ;
  assign \port$2356$0  = net_34 ;
  assign \port$2357$0  = net_35 ;
  assign \port$2359$0  = net_36 ;
  assign \port$2360$0  = net_37 ;
  assign \port$2361$0  = net_38 ;
  assign \port$2363$0  = net_39 ;
  assign \port$2364$0  = net_40 ;
  assign \port$2366$0  = net_41 ;
  assign \port$2367$0  = net_42 ;
  assign \port$2369$0  = net_43 ;
  assign \port$2370$0  = net_44 ;
  assign \port$2372$0  = net_45 ;
  assign \port$2373$0  = net_46 ;
  assign \port$2374$0  = net_47 ;
  assign \port$2375$0  = net_48 ;
  assign \port$2377$0  = net_49 ;
  assign \port$2378$0  = net_50 ;
  assign \port$2380$0  = net_51 ;
  assign \port$2381$0  = net_52 ;
  assign \port$2382$0  = net_53 ;
  assign \port$2383$0  = net_54 ;
  assign \port$2385$0  = net_55 ;
  assign \port$2387$0  = net_56 ;
  assign \port$2389$0  = net_57 ;
  assign \port$2390$0  = net_58 ;
  assign \port$2391$0  = net_59 ;
  assign \port$2392$0  = net_60 ;
  assign \slot.first_input  = slot[0];
  assign \slot.last_input  = slot[1];
  assign \slot.rows  = slot[2];
  assign \slot.columns  = slot[3];
  assign \slot.x  = slot[14:4];
  assign \slot.w  = slot[24:15];
  assign \slot.gradient  = slot[33:25];
  assign \slot$92.first_input  = slot[0];
  assign \slot$92.last_input  = slot[1];
  assign \slot$92.rows  = slot[2];
  assign \slot$92.columns  = slot[3];
  assign \slot$92.x  = slot[14:4];
  assign \slot$92.w  = slot[24:15];
  assign \slot$92.gradient  = slot[33:25];
  assign \element.valid  = element[0];
  assign \element.first  = element[1];
  assign \element.lane  = element[2];
  assign \element.sample  = element[7:3];
  assign \element$94.valid  = element[0];
  assign \element$94.first  = element[1];
  assign \element$94.lane  = element[2];
  assign \element$94.sample  = element[7:3];
  assign \update.valid  = update[0];
  assign \update.bias  = update[1];
  assign \update.slot  = update[3:2];
  assign \update.lane  = update[4];
  assign \update.address  = update[14:5];
  assign \update$100.valid  = update[0];
  assign \update$100.bias  = update[1];
  assign \update$100.slot  = update[3:2];
  assign \update$100.lane  = update[4];
  assign \update$100.address  = update[14:5];
  assign \command.x  = { net_35 , net_34 , net_33 , net_32 , net_31 , net_30  };
  assign \command.x.active  = net_30 ;
  assign \command.x.load  = net_31 ;
  assign \command.x.update  = net_32 ;
  assign \command.x.rows  = net_33 ;
  assign \command.x.address  = net_34 ;
  assign \command.x.g_address  = net_35 ;
  assign \command.w  = { net_38 , net_37 , net_36  };
  assign \command.w.active  = net_36 ;
  assign \command.w.columns  = net_37 ;
  assign \command.w.address  = net_38 ;
  assign \command.psum_read  = { net_40 , net_39  };
  assign \command.psum_read.active  = net_39 ;
  assign \command.psum_read.sample  = net_40 ;
  assign \command.psum_write  = { net_42 , net_41  };
  assign \command.psum_write.active  = net_41 ;
  assign \command.psum_write.sample  = net_42 ;
  assign \command.sum_write  = { net_44 , net_43  };
  assign \command.sum_write.active  = net_43 ;
  assign \command.sum_write.address  = net_44 ;
  assign \command.post  = { net_48 , net_47 , net_46 , net_45  };
  assign \command.post.active  = net_45 ;
  assign \command.post.lane  = net_46 ;
  assign \command.post.sum_address  = net_47 ;
  assign \command.post.address  = net_48 ;
  assign \command.drain  = { net_50 , net_49  };
  assign \command.drain.active  = net_49 ;
  assign \command.drain.address  = net_50 ;
  assign \command.take  = { net_54 , net_53 , net_52 , net_51  };
  assign \command.take.active  = net_51 ;
  assign \command.take.bias  = net_52 ;
  assign \command.take.lane  = net_53 ;
  assign \command.take.address  = net_54 ;
  assign \command.host  = { net_60 , net_59 , net_58 , net_57 , net_56 , net_55  };
  assign \command.host.write_x  = net_55 ;
  assign \command.host.write_w  = net_56 ;
  assign \command.host.write_b  = net_57 ;
  assign \command.host.gradient  = net_58 ;
  assign \command.host.bank  = net_59 ;
  assign \command.host.data  = net_60 ;
  assign \command$104.x  = { net_35 , net_34 , net_33 , net_32 , net_31 , net_30  };
  assign \command$104.x.active  = net_30 ;
  assign \command$104.x.load  = net_31 ;
  assign \command$104.x.update  = net_32 ;
  assign \command$104.x.rows  = net_33 ;
  assign \command$104.x.address  = net_34 ;
  assign \command$104.x.g_address  = net_35 ;
  assign \command$104.w  = { net_38 , net_37 , net_36  };
  assign \command$104.w.active  = net_36 ;
  assign \command$104.w.columns  = net_37 ;
  assign \command$104.w.address  = net_38 ;
  assign \command$104.psum_read  = { net_40 , net_39  };
  assign \command$104.psum_read.active  = net_39 ;
  assign \command$104.psum_read.sample  = net_40 ;
  assign \command$104.psum_write  = { net_42 , net_41  };
  assign \command$104.psum_write.active  = net_41 ;
  assign \command$104.psum_write.sample  = net_42 ;
  assign \command$104.sum_write  = { net_44 , net_43  };
  assign \command$104.sum_write.active  = net_43 ;
  assign \command$104.sum_write.address  = net_44 ;
  assign \command$104.post  = { net_48 , net_47 , net_46 , net_45  };
  assign \command$104.post.active  = net_45 ;
  assign \command$104.post.lane  = net_46 ;
  assign \command$104.post.sum_address  = net_47 ;
  assign \command$104.post.address  = net_48 ;
  assign \command$104.drain  = { net_50 , net_49  };
  assign \command$104.drain.active  = net_49 ;
  assign \command$104.drain.address  = net_50 ;
  assign \command$104.take  = { net_54 , net_53 , net_52 , net_51  };
  assign \command$104.take.active  = net_51 ;
  assign \command$104.take.bias  = net_52 ;
  assign \command$104.take.lane  = net_53 ;
  assign \command$104.take.address  = net_54 ;
  assign \command$104.host  = { net_60 , net_59 , net_58 , net_57 , net_56 , net_55  };
  assign \command$104.host.write_x  = net_55 ;
  assign \command$104.host.write_w  = net_56 ;
  assign \command$104.host.write_b  = net_57 ;
  assign \command$104.host.gradient  = net_58 ;
  assign \command$104.host.bank  = net_59 ;
  assign \command$104.host.data  = net_60 ;
  assign \element$121.valid  = \element$121 [0];
  assign \element$121.first  = \element$121 [1];
  assign \element$121.lane  = \element$121 [2];
  assign \element$121.sample  = \element$121 [7:3];
  assign \update$123.valid  = \update$123 [0];
  assign \update$123.bias  = \update$123 [1];
  assign \update$123.slot  = \update$123 [3:2];
  assign \update$123.lane  = \update$123 [4];
  assign \update$123.address  = \update$123 [14:5];
  assign \tile.state  = tile[8:0];
  assign \tile.gradient  = tile[17:9];
  assign \tile.operand  = tile[28:18];
  assign \tile.column  = tile[44:29];
  assign \tile.slot  = tile[46:45];
  assign \tile$126.state  = tile[8:0];
  assign \tile$126.gradient  = tile[17:9];
  assign \tile$126.operand  = tile[28:18];
  assign \tile$126.column  = tile[44:29];
  assign \tile$126.slot  = tile[46:45];
endmodule

module \ska_core.controller.array (rst, operand_ready, gradient_ready, permit, halt, begin_step, waiting, drains_free, sums_free, drain_free, weights_written, samples, start, drop, begin_forward, begin_update, on_q, skipped, layer_updated, slot, clk
);
  reg unused_5_;
  initial unused_5_ = 0;
  wire net_1 ;
  wire [3:0] net_10 ;
  wire net_100 ;
  wire net_101 ;
  wire net_102 ;
  wire net_103 ;
  wire net_104 ;
  wire net_105 ;
  wire net_106 ;
  wire [4:0] net_107 ;
  wire [4:0] net_108 ;
  wire net_109 ;
  wire net_11 ;
  wire net_110 ;
  wire net_111 ;
  wire net_112 ;
  wire net_113 ;
  wire net_114 ;
  wire net_115 ;
  wire [2:0] net_116 ;
  wire [2:0] net_117 ;
  wire net_118 ;
  wire net_119 ;
  reg [36:0] net_12 ;
  wire net_120 ;
  wire net_121 ;
  wire net_122 ;
  wire net_123 ;
  wire net_124 ;
  wire [10:0] net_125 ;
  wire [10:0] net_126 ;
  wire net_127 ;
  wire net_128 ;
  wire net_129 ;
  wire net_13 ;
  wire net_130 ;
  wire net_131 ;
  wire [2:0] net_132 ;
  wire [2:0] net_133 ;
  wire net_134 ;
  wire net_135 ;
  wire net_136 ;
  wire net_137 ;
  wire net_138 ;
  wire net_139 ;
  wire net_14 ;
  wire net_140 ;
  wire net_141 ;
  wire net_142 ;
  wire net_143 ;
  wire net_144 ;
  wire net_145 ;
  wire net_146 ;
  wire net_147 ;
  wire net_148 ;
  wire net_149 ;
  wire net_15 ;
  wire [11:0] net_150 ;
  wire [10:0] net_151 ;
  wire net_152 ;
  wire net_153 ;
  wire net_154 ;
  wire [11:0] net_155 ;
  wire net_156 ;
  wire net_157 ;
  wire net_158 ;
  wire net_159 ;
  wire net_16 ;
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
  wire [4:0] net_17 ;
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
  wire [4:0] net_18 ;
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
  wire [1:0] net_19 ;
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
  wire [5:0] net_2 ;
  wire [1:0] net_20 ;
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
  wire net_22 ;
  wire net_220 ;
  wire net_221 ;
  wire net_222 ;
  wire net_223 ;
  wire net_224 ;
  wire net_225 ;
  wire net_226 ;
  wire net_227 ;
  wire net_228 ;
  wire net_229 ;
  wire net_23 ;
  wire net_230 ;
  wire net_231 ;
  wire net_232 ;
  wire net_233 ;
  wire net_234 ;
  wire net_235 ;
  wire net_236 ;
  wire net_237 ;
  wire net_238 ;
  wire net_239 ;
  wire net_24 ;
  wire net_240 ;
  wire net_241 ;
  wire net_242 ;
  reg [5:0] net_243 ;
  reg net_244 ;
  reg [5:0] net_245 ;
  reg net_246 ;
  reg [2:0] net_247 ;
  reg net_248 ;
  reg [1:0] net_249 ;
  wire [11:0] net_25 ;
  reg net_250 ;
  reg [3:0] net_251 ;
  reg net_252 ;
  reg net_253 ;
  reg net_254 ;
  reg net_255 ;
  reg [10:0] net_256 ;
  reg [9:0] net_257 ;
  reg [1:0] net_258 ;
  reg net_259 ;
  wire [10:0] net_26 ;
  reg [3:0] net_260 ;
  reg net_261 ;
  reg net_262 ;
  reg net_263 ;
  reg net_264 ;
  reg [10:0] net_265 ;
  reg [8:0] net_266 ;
  reg [5:0] net_267 ;
  reg [10:0] net_268 ;
  reg [9:0] net_269 ;
  wire net_27 ;
  reg [5:0] net_270 ;
  reg [10:0] net_271 ;
  reg [9:0] net_272 ;
  reg net_273 ;
  reg net_274 ;
  reg [2:0] net_275 ;
  reg net_276 ;
  reg [2:0] net_277 ;
  reg net_278 ;
  reg net_279 ;
  wire net_28 ;
  reg [3:0] net_280 ;
  reg net_281 ;
  reg [3:0] net_282 ;
  reg net_283 ;
  reg [1:0] net_284 ;
  reg net_285 ;
  reg [9:0] net_286 ;
  reg net_287 ;
  reg [1:0] net_288 ;
  reg net_289 ;
  wire [1:0] net_29 ;
  reg net_290 ;
  reg net_291 ;
  reg net_292 ;
  reg net_293 ;
  reg net_294 ;
  reg net_295 ;
  reg net_296 ;
  reg net_297 ;
  reg [33:0] net_298 ;
  wire [6:0] net_3 ;
  reg [36:0] net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire [4:0] net_35 ;
  wire [4:0] net_36 ;
  wire [1:0] net_37 ;
  wire [1:0] net_38 ;
  wire net_39 ;
  wire [6:0] net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire net_42 ;
  wire [11:0] net_43 ;
  wire [9:0] net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire [1:0] net_47 ;
  wire net_48 ;
  wire net_49 ;
  wire [6:0] net_5 ;
  wire net_50 ;
  wire [6:0] net_51 ;
  wire [11:0] net_52 ;
  wire [10:0] net_53 ;
  wire net_54 ;
  wire net_55 ;
  wire net_56 ;
  wire [6:0] net_57 ;
  wire [11:0] net_58 ;
  wire [10:0] net_59 ;
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
  wire [3:0] net_78 ;
  wire [4:0] net_79 ;
  wire [6:0] net_8 ;
  wire net_80 ;
  wire net_81 ;
  wire net_82 ;
  wire [3:0] net_83 ;
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
  wire [4:0] net_96 ;
  wire [4:0] net_97 ;
  wire net_98 ;
  wire net_99 ;
  wire unused_2_;
  reg [5:0] apart_left_q;
  initial apart_left_q = 6'h00;
  reg apart_over_q;
  initial apart_over_q = 1'h0;
  reg [5:0] apart_q;
  initial apart_q = 6'h00;
  reg at_turn_q;
  initial at_turn_q = 1'h0;
  output begin_forward;
  reg begin_forward;
  initial begin_forward = 1'h0;
  output begin_step;
  wire begin_step;
  output begin_update;
  reg begin_update;
  initial begin_update = 1'h0;
  reg begun_q;
  initial begun_q = 1'h0;
  wire choose;
  input clk;
  wire clk;
  reg closing_q;
  initial closing_q = 1'h0;
  reg [1:0] drain_credits_q;
  initial drain_credits_q = 2'h0;
  input drain_free;
  wire drain_free;
  reg drain_some_q;
  initial drain_some_q = 1'h0;
  output drains_free;
  wire drains_free;
  input drop;
  wire drop;
  wire \end ;
  reg [5:0] f_input_q;
  initial f_input_q = 6'h00;
  wire f_last;
  wire f_may;
  reg f_open_q;
  initial f_open_q = 1'h0;
  reg f_turn_q;
  initial f_turn_q = 1'h0;
  reg [9:0] f_w_q;
  initial f_w_q = 10'h000;
  reg [10:0] f_x_q;
  initial f_x_q = 11'h000;
  wire forward;
  reg [36:0] forward_constants_q;
  initial forward_constants_q = 37'h0000000000;
  wire \forward_constants_q.b_base ;
  wire \forward_constants_q.columns ;
  wire [1:0] \forward_constants_q.cut ;
  wire \forward_constants_q.has_above ;
  wire [5:0] \forward_constants_q.input_last ;
  wire [6:0] \forward_constants_q.inputs ;
  wire \forward_constants_q.layer0 ;
  wire \forward_constants_q.operand_base ;
  wire \forward_constants_q.operand_copy ;
  wire \forward_constants_q.out_base ;
  wire \forward_constants_q.out_copy ;
  wire [3:0] \forward_constants_q.output_last ;
  wire \forward_constants_q.rows ;
  wire \forward_constants_q.state_base ;
  wire \forward_constants_q.w_base ;
  wire [6:0] \forward_constants_q.w_stride ;
  wire forward_done;
  reg forward_first_step_q;
  initial forward_first_step_q = 1'h0;
  reg forward_first_tile_q;
  initial forward_first_tile_q = 1'h0;
  reg forward_last_layer_q;
  initial forward_last_layer_q = 1'h0;
  reg forward_last_tile_q;
  initial forward_last_tile_q = 1'h0;
  reg forward_later_step_q;
  initial forward_later_step_q = 1'h0;
  reg forward_layer_q;
  initial forward_layer_q = 1'h0;
  reg forward_odd_q;
  initial forward_odd_q = 1'h0;
  wire forward_ready;
  reg [1:0] forward_stage_q;
  initial forward_stage_q = 2'h0;
  reg [3:0] forward_tile_q;
  initial forward_tile_q = 4'h0;
  reg [9:0] forward_w_q;
  initial forward_w_q = 10'h000;
  reg [10:0] forward_x_q;
  initial forward_x_q = 11'h000;
  reg [3:0] gradient_credits_q;
  initial gradient_credits_q = 4'h0;
  input gradient_ready;
  wire gradient_ready;
  reg gradient_some_q;
  initial gradient_some_q = 1'h0;
  input halt;
  wire halt;
  output layer_updated;
  reg layer_updated;
  initial layer_updated = 1'h0;
  reg [5:0] length_q;
  initial length_q = 6'h00;
  reg lower_q;
  initial lower_q = 1'h0;
  (* init = 1'h0 *)
  wire on;
  output on_q;
  reg on_q;
  initial on_q = 1'h0;
  reg [3:0] operand_credits_q;
  initial operand_credits_q = 4'h0;
  input operand_ready;
  wire operand_ready;
  reg operand_some_q;
  initial operand_some_q = 1'h0;
  reg [2:0] pending_q;
  initial pending_q = 3'h0;
  input permit;
  wire permit;
  reg [2:0] psum_left_q;
  initial psum_left_q = 3'h0;
  reg psum_over_q;
  initial psum_over_q = 1'h0;
  input rst;
  wire rst;
  input [5:0] samples;
  wire [5:0] samples;
  reg [2:0] settle_q;
  initial settle_q = 3'h0;
  output skipped;
  reg skipped;
  initial skipped = 1'h0;
  output [33:0] slot;
  reg [33:0] slot;
  initial slot = 34'h000000000;
  wire \slot.columns ;
  wire \slot.first_input ;
  wire [8:0] \slot.gradient ;
  wire \slot.last_input ;
  wire \slot.rows ;
  wire [9:0] \slot.w ;
  wire [10:0] \slot.x ;
  reg [5:0] slot_left_q;
  initial slot_left_q = 6'h00;
  reg slot_over_q;
  initial slot_over_q = 1'h0;
  input start;
  wire start;
  reg [1:0] sums_credits_q;
  initial sums_credits_q = 2'h0;
  input sums_free;
  wire sums_free;
  reg sums_some_q;
  initial sums_some_q = 1'h0;
  reg [5:0] u_input_q;
  initial u_input_q = 6'h00;
  wire u_last;
  wire u_may;
  reg u_open_q;
  initial u_open_q = 1'h0;
  reg [9:0] u_w_q;
  initial u_w_q = 10'h000;
  reg [10:0] u_x_q;
  initial u_x_q = 11'h000;
  wire update;
  reg [36:0] update_constants_q;
  initial update_constants_q = 37'h0000000000;
  wire \update_constants_q.b_base ;
  wire \update_constants_q.columns ;
  wire [1:0] \update_constants_q.cut ;
  wire \update_constants_q.has_above ;
  wire [5:0] \update_constants_q.input_last ;
  wire [6:0] \update_constants_q.inputs ;
  wire \update_constants_q.layer0 ;
  wire \update_constants_q.operand_base ;
  wire \update_constants_q.operand_copy ;
  wire \update_constants_q.out_base ;
  wire \update_constants_q.out_copy ;
  wire [3:0] \update_constants_q.output_last ;
  wire \update_constants_q.rows ;
  wire \update_constants_q.state_base ;
  wire \update_constants_q.w_base ;
  wire [6:0] \update_constants_q.w_stride ;
  wire update_done;
  reg update_first_step_q;
  initial update_first_step_q = 1'h0;
  reg update_first_tile_q;
  initial update_first_tile_q = 1'h0;
  reg [8:0] update_gradient_q;
  initial update_gradient_q = 9'h000;
  reg update_last_layer_q;
  initial update_last_layer_q = 1'h0;
  reg update_last_tile_q;
  initial update_last_tile_q = 1'h0;
  reg update_later_step_q;
  initial update_later_step_q = 1'h0;
  reg update_layer_q;
  initial update_layer_q = 1'h0;
  reg update_odd_q;
  initial update_odd_q = 1'h0;
  reg update_q;
  initial update_q = 1'h0;
  wire update_ready;
  reg [1:0] update_stage_q;
  initial update_stage_q = 2'h0;
  reg [3:0] update_tile_q;
  initial update_tile_q = 4'h0;
  wire update_wanted;
  reg [10:0] update_x_q;
  initial update_x_q = 11'h000;
  output waiting;
  wire waiting;
  reg [9:0] weights_credits_q;
  initial weights_credits_q = 10'h000;
  reg weights_some_q;
  initial weights_some_q = 1'h0;
  input weights_written;
  wire weights_written;
  assign net_1  = samples > 4'ha;
  assign net_2  = net_1  ? samples : 6'h0a;
  assign net_3  = net_2  - 1'h1;
  assign net_4  = length_q + 2'h2;
  assign net_5  = slot_left_q - 1'h1;
  assign net_6  = forward | update;
  assign net_7  = slot_left_q == 1'h1;
  assign net_8  = apart_left_q - 1'h1;
  assign net_9  = apart_left_q == 1'h1;
  assign net_10  = psum_left_q - 1'h1;
  assign net_11  = psum_left_q == 1'h1;
  assign net_13  = start | forward_done;
  assign net_14  = ~| forward_layer_q;
  assign net_15  = forward_tile_q == forward_constants_q[9:6];
  assign net_16  = forward_stage_q[1] & forward_first_tile_q;
  assign net_17  = forward_tile_q + 1'h1;
  assign net_18  = forward_last_tile_q ? 5'h00 : net_17 ;
  assign net_19  = forward_layer_q + 1'h1;
  assign net_20  = forward_last_layer_q ? 2'h0 : net_19 ;
  assign net_21  = forward_done & forward_last_tile_q;
  assign net_22  = net_21  & forward_last_layer_q;
  assign net_23  = ~ forward_first_step_q;
  assign net_24  = ~ forward_odd_q;
  assign net_25  = forward_x_q + 1'h0;
  assign net_26  = forward_w_q + forward_constants_q[26:20];
  assign net_28  = net_27  ? forward_constants_q[30] : 1'h0;
  assign net_29  = forward_constants_q[29] + net_28 ;
  assign net_31  = start | update_done;
  assign net_32  = ~| update_layer_q;
  assign net_33  = update_tile_q == update_constants_q[9:6];
  assign net_34  = update_stage_q[1] & update_first_tile_q;
  assign net_35  = update_tile_q + 1'h1;
  assign net_36  = update_last_tile_q ? 5'h00 : net_35 ;
  assign net_37  = update_layer_q + 1'h1;
  assign net_38  = update_last_layer_q ? 2'h0 : net_37 ;
  assign net_39  = update_done & update_last_tile_q;
  assign net_40  = net_39  & update_last_layer_q;
  assign net_41  = ~ update_first_step_q;
  assign net_42  = ~ update_odd_q;
  assign net_43  = update_x_q + 1'h0;
  assign net_44  = update_gradient_q + 6'h20;
  assign net_46  = update_odd_q ? 1'h0 : update_constants_q[30];
  assign net_47  = update_constants_q[29] + net_46 ;
  assign net_48  = ~ f_last;
  assign net_49  = forward & net_48 ;
  assign net_50  = start | forward;
  assign net_51  = f_input_q + 1'h1;
  assign net_52  = f_x_q + 6'h20;
  assign net_53  = f_w_q + 1'h1;
  assign net_54  = ~ u_last;
  assign net_55  = update & net_54 ;
  assign net_56  = start | update;
  assign net_57  = u_input_q + 1'h1;
  assign net_58  = u_x_q + 6'h20;
  assign net_59  = u_w_q + 1'h1;
  assign net_60  = ~ forward_done;
  assign net_61  = f_open_q & net_60 ;
  assign net_62  = ~ permit;
  assign net_63  = at_turn_q & net_62 ;
  assign net_64  = net_63  | drop;
  assign net_65  = ~ net_64 ;
  assign net_66  = choose & net_65 ;
  assign net_67  = net_61  | net_66 ;
  assign net_68  = ~ drop;
  assign net_69  = net_67  & net_68 ;
  assign net_70  = update & u_last;
  assign net_71  = ~ net_70 ;
  assign net_72  = u_open_q & net_71 ;
  assign net_73  = choose & update_wanted;
  assign net_74  = update_wanted & update_first_step_q;
  assign net_75  = ~ net_74 ;
  assign net_76  = net_73  & net_75 ;
  assign net_77  = net_72  | net_76 ;
  assign net_78  = pending_q + forward_done;
  assign net_79  = net_78  - update_done;
  assign net_80  = forward | update;
  assign net_81  = net_80  | choose;
  assign net_82  = | settle_q;
  assign net_83  = settle_q - 1'h1;
  assign net_84  = forward_done & forward_last_tile_q;
  assign net_85  = net_84  & forward_last_layer_q;
  assign net_86  = ~ forward_constants_q[34];
  assign net_87  = net_86  & forward_first_tile_q;
  assign net_88  = forward & net_87 ;
  assign net_89  = ~ net_88 ;
  assign net_90  = operand_ready & net_89 ;
  assign net_91  = ~ forward_constants_q[34];
  assign net_92  = net_91  & forward_first_tile_q;
  assign net_93  = forward & net_92 ;
  assign net_94  = ~ operand_ready;
  assign net_95  = net_93  & net_94 ;
  assign net_96  = operand_credits_q + 1'h1;
  assign net_97  = operand_credits_q - 1'h1;
  assign net_98  = operand_credits_q != 1'h1;
  assign net_99  = ~| u_input_q;
  assign net_100  = update & net_99 ;
  assign net_101  = ~ net_100 ;
  assign net_102  = gradient_ready & net_101 ;
  assign net_103  = ~| u_input_q;
  assign net_104  = update & net_103 ;
  assign net_105  = ~ gradient_ready;
  assign net_106  = net_104  & net_105 ;
  assign net_107  = gradient_credits_q + 1'h1;
  assign net_108  = gradient_credits_q - 1'h1;
  assign net_109  = gradient_credits_q != 1'h1;
  assign net_110  = forward & f_last;
  assign net_111  = ~ net_110 ;
  assign net_112  = sums_free & net_111 ;
  assign net_113  = forward & f_last;
  assign net_114  = ~ sums_free;
  assign net_115  = net_113  & net_114 ;
  assign net_116  = sums_credits_q + 1'h1;
  assign net_117  = sums_credits_q - 1'h1;
  assign net_118  = sums_credits_q != 1'h1;
  assign net_119  = forward & forward_later_step_q;
  assign net_120  = ~ net_119 ;
  assign net_121  = weights_written & net_120 ;
  assign net_122  = forward & forward_later_step_q;
  assign net_123  = ~ weights_written;
  assign net_124  = net_122  & net_123 ;
  assign net_125  = weights_credits_q + 1'h1;
  assign net_126  = weights_credits_q - 1'h1;
  assign net_127  = weights_credits_q != 1'h1;
  assign net_128  = ~ update;
  assign net_129  = drain_free & net_128 ;
  assign net_130  = ~ drain_free;
  assign net_131  = update & net_130 ;
  assign net_132  = drain_credits_q + 1'h1;
  assign net_133  = drain_credits_q - 1'h1;
  assign net_134  = drain_credits_q != 1'h1;
  assign net_135  = forward | update;
  assign net_136  = ~ slot_over_q;
  assign net_137  = on_q & net_136 ;
  assign net_138  = net_135  | net_137 ;
  assign net_139  = update_wanted & update_first_step_q;
  assign net_140  = choose & net_139 ;
  assign net_141  = \end  & update_q;
  assign net_142  = net_141  & closing_q;
  assign net_143  = net_142  & lower_q;
  assign net_144  = forward | update;
  assign net_145  = ~ update_constants_q[34];
  assign net_146  = update_last_tile_q & net_145 ;
  assign net_147  = ~| f_input_q;
  assign net_148  = f_last ? forward_constants_q[10] : 1'h1;
  assign net_149  = forward_last_tile_q ? forward_constants_q[11] : 1'h1;
  assign net_150  = forward_x_q + f_x_q;
  assign net_151  = forward_w_q + f_w_q;
  assign net_152  = ~| u_input_q;
  assign net_153  = u_last ? update_constants_q[10] : 1'h1;
  assign net_154  = update_last_tile_q ? update_constants_q[11] : 1'h1;
  assign net_155  = update_x_q + u_x_q;
  assign net_156  = | forward_stage_q;
  assign forward_ready = ~ net_156 ;
  assign net_157  = | update_stage_q;
  assign update_ready = ~ net_157 ;
  assign f_last = f_input_q == forward_constants_q[5:0];
  assign u_last = u_input_q == update_constants_q[5:0];
  assign net_158  = pending_q == 2'h2;
  assign net_159  = ~ permit;
  assign net_160  = at_turn_q & net_159 ;
  assign net_161  = net_160  | drop;
  assign net_162  = | pending_q;
  assign net_163  = net_161  & net_162 ;
  assign update_wanted = net_158  | net_163 ;
  assign net_164  = forward_ready & update_ready;
  assign net_165  = ~| settle_q;
  assign net_166  = net_164  & net_165 ;
  assign net_167  = net_166  & begun_q;
  assign net_168  = ~ f_open_q;
  assign net_169  = net_167  & net_168 ;
  assign net_170  = ~ u_open_q;
  assign net_171  = net_169  & net_170 ;
  assign net_172  = ~ halt;
  assign net_173  = net_171  & net_172 ;
  assign net_174  = ~ permit;
  assign net_175  = at_turn_q & net_174 ;
  assign net_176  = net_175  | drop;
  assign net_177  = ~ net_176 ;
  assign net_178  = net_177  | update_wanted;
  assign choose = net_173  & net_178 ;
  assign forward_done = forward & f_last;
  assign net_179  = update & u_last;
  assign net_180  = update_wanted & update_first_step_q;
  assign net_181  = choose & net_180 ;
  assign update_done = net_179  | net_181 ;
  assign net_182  = choose & at_turn_q;
  assign net_183  = ~ permit;
  assign net_184  = at_turn_q & net_183 ;
  assign net_185  = net_184  | drop;
  assign net_186  = ~ net_185 ;
  assign begin_step = net_182  & net_186 ;
  assign net_187  = forward_ready & update_ready;
  assign net_188  = ~| settle_q;
  assign net_189  = net_187  & net_188 ;
  assign net_190  = net_189  & begun_q;
  assign net_191  = ~ f_open_q;
  assign net_192  = net_190  & net_191 ;
  assign net_193  = ~ u_open_q;
  assign net_194  = net_192  & net_193 ;
  assign net_195  = ~ permit;
  assign net_196  = at_turn_q & net_195 ;
  assign net_197  = net_196  | drop;
  assign net_198  = net_194  & net_197 ;
  assign net_199  = | pending_q;
  assign net_200  = ~ net_199 ;
  assign net_201  = net_198  & net_200 ;
  assign net_202  = ~ on_q;
  assign waiting = net_201  & net_202 ;
  assign drains_free = drain_credits_q == 2'h2;
  assign net_203  = ~ forward_constants_q[34];
  assign net_204  = net_203  & forward_first_tile_q;
  assign net_205  = ~ net_204 ;
  assign net_206  = operand_some_q | net_205 ;
  assign net_207  = f_open_q & net_206 ;
  assign net_208  = ~ f_last;
  assign net_209  = sums_some_q | net_208 ;
  assign net_210  = net_207  & net_209 ;
  assign net_211  = ~ forward_later_step_q;
  assign net_212  = weights_some_q | net_211 ;
  assign net_213  = net_210  & net_212 ;
  assign net_214  = ~| f_input_q;
  assign net_215  = psum_over_q | net_214 ;
  assign net_216  = net_213  & net_215 ;
  assign net_217  = ~ drop;
  assign f_may = net_216  & net_217 ;
  assign net_218  = ~| u_input_q;
  assign net_219  = ~ net_218 ;
  assign net_220  = gradient_some_q | net_219 ;
  assign net_221  = u_open_q & net_220 ;
  assign net_222  = net_221  & drain_some_q;
  assign u_may = net_222  & apart_over_q;
  assign net_223  = forward_ready & update_ready;
  assign net_224  = ~| settle_q;
  assign net_225  = net_223  & net_224 ;
  assign net_226  = net_225  & begun_q;
  assign net_227  = ~ halt;
  assign net_228  = net_226  & net_227 ;
  assign net_229  = net_228  & slot_over_q;
  assign net_230  = net_229  & f_may;
  assign net_231  = ~ u_may;
  assign net_232  = f_turn_q | net_231 ;
  assign forward = net_230  & net_232 ;
  assign net_233  = forward_ready & update_ready;
  assign net_234  = ~| settle_q;
  assign net_235  = net_233  & net_234 ;
  assign net_236  = net_235  & begun_q;
  assign net_237  = ~ halt;
  assign net_238  = net_236  & net_237 ;
  assign net_239  = net_238  & slot_over_q;
  assign net_240  = net_239  & u_may;
  assign net_241  = f_turn_q & f_may;
  assign net_242  = ~ net_241 ;
  assign update = net_240  & net_242 ;
  assign \end  = on_q & slot_over_q;
  always @(posedge clk)
    length_q <= net_3 [5:0];
  always @(posedge clk)
    apart_q <= net_4 [5:0];
  always @(posedge clk)
    slot_left_q <= net_243 ;
  always @(posedge clk)
    slot_over_q <= net_244 ;
  always @(posedge clk)
    apart_left_q <= net_245 ;
  always @(posedge clk)
    apart_over_q <= net_246 ;
  always @(posedge clk)
    psum_left_q <= net_247 ;
  always @(posedge clk)
    psum_over_q <= net_248 ;
  always @(posedge clk)
    forward_constants_q <= net_12 ;
  always @(posedge clk)
    forward_stage_q <= net_249 ;
  always @(posedge clk)
    forward_last_layer_q <= net_14 ;
  always @(posedge clk)
    forward_last_tile_q <= net_15 ;
  always @(posedge clk)
    forward_layer_q <= net_250 ;
  always @(posedge clk)
    forward_tile_q <= net_251 ;
  always @(posedge clk)
    forward_first_tile_q <= net_252 ;
  always @(posedge clk)
    forward_first_step_q <= net_253 ;
  always @(posedge clk)
    forward_later_step_q <= net_254 ;
  always @(posedge clk)
    forward_odd_q <= net_255 ;
  always @(posedge clk)
    forward_x_q <= net_256 ;
  always @(posedge clk)
    forward_w_q <= net_257 ;
  always @(posedge clk)
    update_constants_q <= net_30 ;
  always @(posedge clk)
    update_stage_q <= net_258 ;
  always @(posedge clk)
    update_last_layer_q <= net_32 ;
  always @(posedge clk)
    update_last_tile_q <= net_33 ;
  always @(posedge clk)
    update_layer_q <= net_259 ;
  always @(posedge clk)
    update_tile_q <= net_260 ;
  always @(posedge clk)
    update_first_tile_q <= net_261 ;
  always @(posedge clk)
    update_first_step_q <= net_262 ;
  always @(posedge clk)
    update_later_step_q <= net_263 ;
  always @(posedge clk)
    update_odd_q <= net_264 ;
  always @(posedge clk)
    update_x_q <= net_265 ;
  always @(posedge clk)
    update_gradient_q <= net_266 ;
  always @(posedge clk)
    f_input_q <= net_267 ;
  always @(posedge clk)
    f_x_q <= net_268 ;
  always @(posedge clk)
    f_w_q <= net_269 ;
  always @(posedge clk)
    u_input_q <= net_270 ;
  always @(posedge clk)
    u_x_q <= net_271 ;
  always @(posedge clk)
    u_w_q <= net_272 ;
  always @(posedge clk)
    f_open_q <= net_273 ;
  always @(posedge clk)
    u_open_q <= net_274 ;
  always @(posedge clk)
    pending_q <= net_275 ;
  always @(posedge clk)
    f_turn_q <= net_276 ;
  always @(posedge clk)
    settle_q <= net_277 ;
  always @(posedge clk)
    at_turn_q <= net_278 ;
  always @(posedge clk)
    begun_q <= net_279 ;
  always @(posedge clk)
    operand_credits_q <= net_280 ;
  always @(posedge clk)
    operand_some_q <= net_281 ;
  always @(posedge clk)
    gradient_credits_q <= net_282 ;
  always @(posedge clk)
    gradient_some_q <= net_283 ;
  always @(posedge clk)
    sums_credits_q <= net_284 ;
  always @(posedge clk)
    sums_some_q <= net_285 ;
  always @(posedge clk)
    weights_credits_q <= net_286 ;
  always @(posedge clk)
    weights_some_q <= net_287 ;
  always @(posedge clk)
    drain_credits_q <= net_288 ;
  always @(posedge clk)
    drain_some_q <= net_289 ;
  always @(posedge clk)
    begin_forward <= net_290 ;
  always @(posedge clk)
    begin_update <= net_291 ;
  always @(posedge clk)
    on_q <= net_292 ;
  always @(posedge clk)
    skipped <= net_293 ;
  always @(posedge clk)
    layer_updated <= net_294 ;
  always @(posedge clk)
    update_q <= net_295 ;
  always @(posedge clk)
    closing_q <= net_296 ;
  always @(posedge clk)
    lower_q <= net_297 ;
  always @(posedge clk)
    slot <= net_298 ;
  assign unused_2_ = ~ update_odd_q;
  always @* begin
    if (unused_5_) begin end
    net_12  = 37'h0000000000;
    casez (forward_layer_q)
      1'h0:
          net_12  = 37'h1c04040e7f;
      default: ;
    endcase
  end
  always @* begin
    if (unused_5_) begin end
    net_30  = 37'h0000000000;
    casez (update_layer_q)
      1'h0:
          net_30  = 37'h1c04040e7f;
      default: ;
    endcase
  end
  always @* begin
    if (unused_5_) begin end
    net_243  = net_5 [5:0];
    if (start) begin
    end else if (net_6 ) begin
      net_243  = length_q;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_244  = slot_over_q;
    if (start) begin
      net_244  = 1'h1;
    end else if (net_6 ) begin
      net_244  = 1'h0;
    end else if (net_7 ) begin
      net_244  = 1'h1;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_245  = net_8 [5:0];
    if (start) begin
    end else if (update) begin
      net_245  = apart_q;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_246  = apart_over_q;
    if (start) begin
      net_246  = 1'h1;
    end else if (update) begin
      net_246  = 1'h0;
    end else if (net_9 ) begin
      net_246  = 1'h1;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_247  = net_10 [2:0];
    if (start) begin
    end else if (forward) begin
      net_247  = 3'h5;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_248  = psum_over_q;
    if (start) begin
      net_248  = 1'h1;
    end else if (forward) begin
      net_248  = 1'h0;
    end else if (net_11 ) begin
      net_248  = 1'h1;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_249  = { forward_stage_q[0], net_13  };
    if (rst) begin
      net_249  = 2'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_250  = forward_layer_q;
    if (start) begin
      net_250  = 1'h0;
    end else if (forward_done) begin
      if (forward_last_tile_q) begin
        net_250  = net_20 [0];
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_251  = forward_tile_q;
    if (start) begin
      net_251  = 4'h0;
    end else if (forward_done) begin
      net_251  = net_18 [3:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_252  = forward_first_tile_q;
    if (start) begin
      net_252  = 1'h1;
    end else if (forward_done) begin
      net_252  = forward_last_tile_q;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_253  = forward_first_step_q;
    if (start) begin
      net_253  = 1'h1;
    end else if (forward_done) begin
      if (net_22 ) begin
        net_253  = 1'h0;
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_254  = forward_later_step_q;
    if (start) begin
      net_254  = 1'h0;
    end else if (forward_done) begin
      if (net_22 ) begin
        net_254  = net_23 ;
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_255  = forward_odd_q;
    if (start) begin
      net_255  = 1'h0;
    end else if (forward_done) begin
      if (net_22 ) begin
        net_255  = net_24 ;
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_256  = forward_x_q;
    if (start) begin
    end else if (forward_done) begin
      net_256  = net_25 [10:0];
    end else if (net_16 ) begin
      net_256  = { 9'h000, net_29  };
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_257  = forward_w_q;
    if (start) begin
    end else if (forward_done) begin
      net_257  = net_26 [9:0];
    end else if (net_16 ) begin
      net_257  = { 9'h000, forward_constants_q[19] };
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_258  = { update_stage_q[0], net_31  };
    if (rst) begin
      net_258  = 2'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_259  = update_layer_q;
    if (start) begin
      net_259  = 1'h0;
    end else if (update_done) begin
      if (update_last_tile_q) begin
        net_259  = net_38 [0];
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_260  = update_tile_q;
    if (start) begin
      net_260  = 4'h0;
    end else if (update_done) begin
      net_260  = net_36 [3:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_261  = update_first_tile_q;
    if (start) begin
      net_261  = 1'h1;
    end else if (update_done) begin
      net_261  = update_last_tile_q;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_262  = update_first_step_q;
    if (start) begin
      net_262  = 1'h1;
    end else if (update_done) begin
      if (net_40 ) begin
        net_262  = 1'h0;
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_263  = update_later_step_q;
    if (start) begin
      net_263  = 1'h0;
    end else if (update_done) begin
      if (net_40 ) begin
        net_263  = net_41 ;
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_264  = update_odd_q;
    if (start) begin
      net_264  = 1'h0;
    end else if (update_done) begin
      if (net_40 ) begin
        net_264  = net_42 ;
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_265  = update_x_q;
    if (start) begin
    end else if (update_done) begin
      net_265  = net_43 [10:0];
    end else if (net_34 ) begin
      net_265  = { 9'h000, net_47  };
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_266  = update_gradient_q;
    if (start) begin
    end else if (update_done) begin
      net_266  = net_44 [8:0];
    end else if (net_34 ) begin
      net_266  = { 8'h00, update_constants_q[28] };
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_267  = f_input_q;
    if (net_49 ) begin
      net_267  = net_51 [5:0];
    end else if (net_50 ) begin
      net_267  = 6'h00;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_268  = f_x_q;
    if (net_49 ) begin
      net_268  = net_52 [10:0];
    end else if (net_50 ) begin
      net_268  = 11'h000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_269  = f_w_q;
    if (net_49 ) begin
      net_269  = net_53 [9:0];
    end else if (net_50 ) begin
      net_269  = 10'h000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_270  = u_input_q;
    if (net_55 ) begin
      net_270  = net_57 [5:0];
    end else if (net_56 ) begin
      net_270  = 6'h00;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_271  = u_x_q;
    if (net_55 ) begin
      net_271  = net_58 [10:0];
    end else if (net_56 ) begin
      net_271  = 11'h000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_272  = u_w_q;
    if (net_55 ) begin
      net_272  = net_59 [9:0];
    end else if (net_56 ) begin
      net_272  = 10'h000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_273  = net_69 ;
    if (start) begin
      net_273  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_274  = net_77 ;
    if (start) begin
      net_274  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_275  = net_79 [2:0];
    if (start) begin
      net_275  = 3'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_276  = f_turn_q;
    if (choose) begin
      net_276  = 1'h1;
    end else if (forward) begin
      net_276  = 1'h0;
    end else if (update) begin
      net_276  = 1'h1;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_277  = settle_q;
    if (net_81 ) begin
      net_277  = 3'h4;
    end else if (net_82 ) begin
      net_277  = net_83 [2:0];
    end
    if (start) begin
      net_277  = 3'h4;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_278  = at_turn_q;
    if (net_85 ) begin
      net_278  = 1'h1;
    end else if (begin_step) begin
      net_278  = 1'h0;
    end
    if (start) begin
      net_278  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_279  = begun_q;
    if (start) begin
      net_279  = 1'h1;
    end
    if (rst) begin
      net_279  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_280  = operand_credits_q;
    if (start) begin
      net_280  = 4'h0;
    end else if (net_90 ) begin
      net_280  = net_96 [3:0];
    end else if (net_95 ) begin
      net_280  = net_97 [3:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_281  = operand_some_q;
    if (start) begin
      net_281  = 1'h0;
    end else if (net_90 ) begin
      net_281  = 1'h1;
    end else if (net_95 ) begin
      net_281  = net_98 ;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_282  = gradient_credits_q;
    if (start) begin
      net_282  = 4'h0;
    end else if (net_102 ) begin
      net_282  = net_107 [3:0];
    end else if (net_106 ) begin
      net_282  = net_108 [3:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_283  = gradient_some_q;
    if (start) begin
      net_283  = 1'h0;
    end else if (net_102 ) begin
      net_283  = 1'h1;
    end else if (net_106 ) begin
      net_283  = net_109 ;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_284  = sums_credits_q;
    if (start) begin
      net_284  = 2'h2;
    end else if (net_112 ) begin
      net_284  = net_116 [1:0];
    end else if (net_115 ) begin
      net_284  = net_117 [1:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_285  = sums_some_q;
    if (start) begin
      net_285  = 1'h1;
    end else if (net_112 ) begin
      net_285  = 1'h1;
    end else if (net_115 ) begin
      net_285  = net_118 ;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_286  = weights_credits_q;
    if (start) begin
      net_286  = 10'h000;
    end else if (net_121 ) begin
      net_286  = net_125 [9:0];
    end else if (net_124 ) begin
      net_286  = net_126 [9:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_287  = weights_some_q;
    if (start) begin
      net_287  = 1'h0;
    end else if (net_121 ) begin
      net_287  = 1'h1;
    end else if (net_124 ) begin
      net_287  = net_127 ;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_288  = drain_credits_q;
    if (start) begin
      net_288  = 2'h2;
    end else if (net_129 ) begin
      net_288  = net_132 [1:0];
    end else if (net_131 ) begin
      net_288  = net_133 [1:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_289  = drain_some_q;
    if (start) begin
      net_289  = 1'h1;
    end else if (net_129 ) begin
      net_289  = 1'h1;
    end else if (net_131 ) begin
      net_289  = net_134 ;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_290  = forward;
    if (rst) begin
      net_290  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_291  = update;
    if (rst) begin
      net_291  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_292  = net_138 ;
    if (rst) begin
      net_292  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_293  = net_140 ;
    if (rst) begin
      net_293  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_294  = net_143 ;
    if (rst) begin
      net_294  = 1'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_295  = update_q;
    if (net_144 ) begin
      net_295  = update;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_296  = closing_q;
    if (net_144 ) begin
      net_296  = u_last;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_297  = lower_q;
    if (net_144 ) begin
      net_297  = net_146 ;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_298  = slot;
    if (forward) begin
      net_298 [0] = net_147 ;
      net_298 [1] = f_last;
      net_298 [2] = net_148 ;
      net_298 [3] = net_149 ;
      net_298 [14:4] = net_150 [10:0];
      net_298 [24:15] = net_151 [9:0];
    end
    if (update) begin
      net_298 [0] = net_152 ;
      net_298 [1] = u_last;
      net_298 [2] = net_153 ;
      net_298 [3] = net_154 ;
      net_298 [14:4] = net_155 [10:0];
      net_298 [33:25] = update_gradient_q;
    end
    if (rst) begin
      net_298  = 34'h000000000;
    end
  end
  assign on = on_q;
  assign \forward_constants_q.input_last  = forward_constants_q[5:0];
  assign \forward_constants_q.output_last  = forward_constants_q[9:6];
  assign \forward_constants_q.rows  = forward_constants_q[10];
  assign \forward_constants_q.columns  = forward_constants_q[11];
  assign \forward_constants_q.inputs  = forward_constants_q[18:12];
  assign \forward_constants_q.w_base  = forward_constants_q[19];
  assign \forward_constants_q.w_stride  = forward_constants_q[26:20];
  assign \forward_constants_q.b_base  = forward_constants_q[27];
  assign \forward_constants_q.state_base  = forward_constants_q[28];
  assign \forward_constants_q.operand_base  = forward_constants_q[29];
  assign \forward_constants_q.operand_copy  = forward_constants_q[30];
  assign \forward_constants_q.out_base  = forward_constants_q[31];
  assign \forward_constants_q.out_copy  = forward_constants_q[32];
  assign \forward_constants_q.has_above  = forward_constants_q[33];
  assign \forward_constants_q.layer0  = forward_constants_q[34];
  assign \forward_constants_q.cut  = forward_constants_q[36:35];
  assign \update_constants_q.input_last  = update_constants_q[5:0];
  assign \update_constants_q.output_last  = update_constants_q[9:6];
  assign \update_constants_q.rows  = update_constants_q[10];
  assign \update_constants_q.columns  = update_constants_q[11];
  assign \update_constants_q.inputs  = update_constants_q[18:12];
  assign \update_constants_q.w_base  = update_constants_q[19];
  assign \update_constants_q.w_stride  = update_constants_q[26:20];
  assign \update_constants_q.b_base  = update_constants_q[27];
  assign \update_constants_q.state_base  = update_constants_q[28];
  assign \update_constants_q.operand_base  = update_constants_q[29];
  assign \update_constants_q.operand_copy  = update_constants_q[30];
  assign \update_constants_q.out_base  = update_constants_q[31];
  assign \update_constants_q.out_copy  = update_constants_q[32];
  assign \update_constants_q.has_above  = update_constants_q[33];
  assign \update_constants_q.layer0  = update_constants_q[34];
  assign \update_constants_q.cut  = update_constants_q[36:35];
  assign \slot.first_input  = slot[0];
  assign \slot.last_input  = slot[1];
  assign \slot.rows  = slot[2];
  assign \slot.columns  = slot[3];
  assign \slot.x  = slot[14:4];
  assign \slot.w  = slot[24:15];
  assign \slot.gradient  = slot[33:25];
  assign net_27  = forward_odd_q;
  assign net_45  = unused_2_;
endmodule

module \ska_core.controller.commands (host_bank, host_address, host_write, host_write_data, clk, rst, busy, row, samples, start, begin_forward, begin_update, slot, sum_address, address, element, update, command_x_active_q, command_x_load_q, command_x_update_q, command_x_rows_q
, command_x_address_q, command_x_g_address_q, command_w_active_q, command_w_columns_q, command_w_address_q, command_psum_read_active_q, command_psum_read_sample_q, command_psum_write_active_q, command_psum_write_sample_q, command_sum_write_active_q, command_sum_write_address_q, command_post_active_q, command_post_lane_q, command_post_sum_address_q, command_post_address_q, command_drain_active_q, command_drain_address_q, command_take_active_q, command_take_bias_q, command_take_lane_q, command_take_address_q
, command_host_write_x_q, command_host_write_w_q, command_host_write_b_q, command_host_gradient_q, command_host_bank_q, command_host_data_q, w_active_q, ends_d10_q, sum_write_start_d12_q, drain_last_q, host_tensor);
  reg unused_6_;
  initial unused_6_ = 0;
  wire [6:0] net_1 ;
  wire net_10 ;
  wire [10:0] net_100 ;
  wire net_101 ;
  wire net_102 ;
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
  reg net_114 ;
  reg net_115 ;
  reg net_116 ;
  reg [6:0] net_117 ;
  reg net_118 ;
  reg net_119 ;
  wire net_12 ;
  reg net_120 ;
  reg net_121 ;
  reg [10:0] net_122 ;
  reg [8:0] net_123 ;
  reg net_124 ;
  reg net_125 ;
  reg net_126 ;
  reg [1:0] net_127 ;
  reg net_128 ;
  reg net_129 ;
  wire [11:0] net_13 ;
  reg [1:0] net_130 ;
  reg net_131 ;
  reg [9:0] net_132 ;
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
  reg net_149 ;
  wire [9:0] net_15 ;
  reg net_150 ;
  reg net_151 ;
  reg [6:0] net_152 ;
  reg net_153 ;
  reg net_154 ;
  reg [4:0] net_155 ;
  reg net_156 ;
  reg net_157 ;
  reg net_158 ;
  reg net_159 ;
  wire net_16 ;
  reg net_160 ;
  reg net_161 ;
  reg net_162 ;
  reg net_163 ;
  reg net_164 ;
  reg net_165 ;
  reg net_166 ;
  reg net_167 ;
  reg net_168 ;
  reg net_169 ;
  wire [2:0] net_17 ;
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
  reg [6:0] net_181 ;
  reg net_182 ;
  reg net_183 ;
  reg net_184 ;
  reg [6:0] net_185 ;
  reg net_186 ;
  reg net_187 ;
  reg net_188 ;
  reg [4:0] net_189 ;
  wire net_19 ;
  reg [5:0] net_190 ;
  reg net_191 ;
  reg net_192 ;
  reg net_193 ;
  reg net_194 ;
  reg net_195 ;
  reg net_196 ;
  reg net_197 ;
  reg net_198 ;
  reg net_199 ;
  wire net_2 ;
  wire net_20 ;
  reg net_200 ;
  reg net_201 ;
  reg net_202 ;
  reg [1:0] net_203 ;
  reg net_204 ;
  reg net_205 ;
  reg [1:0] net_206 ;
  reg net_207 ;
  reg net_208 ;
  reg net_209 ;
  wire net_21 ;
  reg net_210 ;
  wire net_22 ;
  wire net_23 ;
  wire net_24 ;
  wire net_25 ;
  wire [3:0] net_26 ;
  wire net_27 ;
  wire net_28 ;
  wire [11:0] net_29 ;
  wire [7:0] net_3 ;
  wire [10:0] net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire [7:0] net_34 ;
  wire net_35 ;
  wire net_36 ;
  wire net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire net_4 ;
  wire [5:0] net_40 ;
  wire net_41 ;
  wire net_42 ;
  wire net_43 ;
  wire [7:0] net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire net_47 ;
  wire net_48 ;
  wire net_49 ;
  wire net_5 ;
  wire [7:0] net_50 ;
  wire net_51 ;
  wire net_52 ;
  wire net_53 ;
  wire net_54 ;
  wire net_55 ;
  wire net_56 ;
  wire [5:0] net_57 ;
  wire [6:0] net_58 ;
  wire net_59 ;
  wire net_6 ;
  wire [2:0] net_60 ;
  wire net_61 ;
  wire net_62 ;
  wire net_63 ;
  wire net_64 ;
  wire net_65 ;
  wire net_66 ;
  wire net_67 ;
  wire net_68 ;
  wire [2:0] net_69 ;
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
  wire [1:0] net_86 ;
  wire [2:0] net_87 ;
  wire net_88 ;
  wire net_89 ;
  wire net_9 ;
  wire net_90 ;
  wire net_91 ;
  wire net_92 ;
  wire net_93 ;
  wire net_94 ;
  wire net_95 ;
  wire [10:0] net_96 ;
  wire [10:0] net_97 ;
  wire [10:0] net_98 ;
  wire [9:0] net_99 ;
  input [8:0] address;
  wire [8:0] address;
  reg [2:0] asked_tensor_d1_q;
  initial asked_tensor_d1_q = 3'h0;
  input begin_forward;
  wire begin_forward;
  input begin_update;
  wire begin_update;
  input busy;
  wire busy;
  input clk;
  wire clk;
  wire [94:0] command;
  wire [1:0] \command.drain ;
  wire \command.drain.active ;
  wire \command.drain.address ;
  wire [16:0] \command.host ;
  wire \command.host.bank ;
  wire [11:0] \command.host.data ;
  wire \command.host.gradient ;
  wire \command.host.write_b ;
  wire \command.host.write_w ;
  wire \command.host.write_x ;
  wire [16:0] \command.post ;
  wire \command.post.active ;
  wire [8:0] \command.post.address ;
  wire \command.post.lane ;
  wire [5:0] \command.post.sum_address ;
  wire [5:0] \command.psum_read ;
  wire \command.psum_read.active ;
  wire [4:0] \command.psum_read.sample ;
  wire [5:0] \command.psum_write ;
  wire \command.psum_write.active ;
  wire [4:0] \command.psum_write.sample ;
  wire [6:0] \command.sum_write ;
  wire \command.sum_write.active ;
  wire [5:0] \command.sum_write.address ;
  wire [3:0] \command.take ;
  wire \command.take.active ;
  wire \command.take.address ;
  wire \command.take.bias ;
  wire \command.take.lane ;
  wire [11:0] \command.w ;
  wire \command.w.active ;
  wire [9:0] \command.w.address ;
  wire \command.w.columns ;
  wire [23:0] \command.x ;
  wire \command.x.active ;
  wire [10:0] \command.x.address ;
  wire [8:0] \command.x.g_address ;
  wire \command.x.load ;
  wire \command.x.rows ;
  wire \command.x.update ;
  output command_drain_active_q;
  reg command_drain_active_q;
  initial command_drain_active_q = 1'h0;
  output command_drain_address_q;
  reg command_drain_address_q;
  initial command_drain_address_q = 1'h0;
  output command_host_bank_q;
  reg command_host_bank_q;
  initial command_host_bank_q = 1'h0;
  output [11:0] command_host_data_q;
  reg [11:0] command_host_data_q;
  initial command_host_data_q = 12'h000;
  output command_host_gradient_q;
  reg command_host_gradient_q;
  initial command_host_gradient_q = 1'h0;
  output command_host_write_b_q;
  reg command_host_write_b_q;
  initial command_host_write_b_q = 1'h0;
  output command_host_write_w_q;
  reg command_host_write_w_q;
  initial command_host_write_w_q = 1'h0;
  output command_host_write_x_q;
  reg command_host_write_x_q;
  initial command_host_write_x_q = 1'h0;
  wire [94:0] command_next;
  wire [1:0] \command_next.drain ;
  wire \command_next.drain.active ;
  wire \command_next.drain.address ;
  wire [16:0] \command_next.host ;
  wire \command_next.host.bank ;
  wire [11:0] \command_next.host.data ;
  wire \command_next.host.gradient ;
  wire \command_next.host.write_b ;
  wire \command_next.host.write_w ;
  wire \command_next.host.write_x ;
  wire [16:0] \command_next.post ;
  wire \command_next.post.active ;
  wire [8:0] \command_next.post.address ;
  wire \command_next.post.lane ;
  wire [5:0] \command_next.post.sum_address ;
  wire [5:0] \command_next.psum_read ;
  wire \command_next.psum_read.active ;
  wire [4:0] \command_next.psum_read.sample ;
  wire [5:0] \command_next.psum_write ;
  wire \command_next.psum_write.active ;
  wire [4:0] \command_next.psum_write.sample ;
  wire [6:0] \command_next.sum_write ;
  wire \command_next.sum_write.active ;
  wire [5:0] \command_next.sum_write.address ;
  wire [3:0] \command_next.take ;
  wire \command_next.take.active ;
  wire \command_next.take.address ;
  wire \command_next.take.bias ;
  wire \command_next.take.lane ;
  wire [11:0] \command_next.w ;
  wire \command_next.w.active ;
  wire [9:0] \command_next.w.address ;
  wire \command_next.w.columns ;
  wire [23:0] \command_next.x ;
  wire \command_next.x.active ;
  wire [10:0] \command_next.x.address ;
  wire [8:0] \command_next.x.g_address ;
  wire \command_next.x.load ;
  wire \command_next.x.rows ;
  wire \command_next.x.update ;
  output command_post_active_q;
  reg command_post_active_q;
  initial command_post_active_q = 1'h0;
  output [8:0] command_post_address_q;
  reg [8:0] command_post_address_q;
  initial command_post_address_q = 9'h000;
  output command_post_lane_q;
  reg command_post_lane_q;
  initial command_post_lane_q = 1'h0;
  output [5:0] command_post_sum_address_q;
  reg [5:0] command_post_sum_address_q;
  initial command_post_sum_address_q = 6'h00;
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
  output command_sum_write_active_q;
  reg command_sum_write_active_q;
  initial command_sum_write_active_q = 1'h0;
  output [5:0] command_sum_write_address_q;
  reg [5:0] command_sum_write_address_q;
  initial command_sum_write_address_q = 6'h00;
  output command_take_active_q;
  reg command_take_active_q;
  initial command_take_active_q = 1'h0;
  output command_take_address_q;
  reg command_take_address_q;
  initial command_take_address_q = 1'h0;
  output command_take_bias_q;
  reg command_take_bias_q;
  initial command_take_bias_q = 1'h0;
  output command_take_lane_q;
  reg command_take_lane_q;
  initial command_take_lane_q = 1'h0;
  output command_w_active_q;
  reg command_w_active_q;
  initial command_w_active_q = 1'h0;
  output [9:0] command_w_address_q;
  reg [9:0] command_w_address_q;
  initial command_w_address_q = 10'h000;
  output command_w_columns_q;
  reg command_w_columns_q;
  initial command_w_columns_q = 1'h0;
  output command_x_active_q;
  reg command_x_active_q;
  initial command_x_active_q = 1'h0;
  output [10:0] command_x_address_q;
  reg [10:0] command_x_address_q;
  initial command_x_address_q = 11'h000;
  output [8:0] command_x_g_address_q;
  reg [8:0] command_x_g_address_q;
  initial command_x_g_address_q = 9'h000;
  output command_x_load_q;
  reg command_x_load_q;
  initial command_x_load_q = 1'h0;
  output command_x_rows_q;
  reg command_x_rows_q;
  initial command_x_rows_q = 1'h0;
  output command_x_update_q;
  reg command_x_update_q;
  initial command_x_update_q = 1'h0;
  reg drain_active_q;
  initial drain_active_q = 1'h0;
  reg drain_base_q;
  initial drain_base_q = 1'h0;
  reg [1:0] drain_count_q;
  initial drain_count_q = 2'h0;
  reg drain_first_q;
  initial drain_first_q = 1'h0;
  output drain_last_q;
  reg drain_last_q;
  initial drain_last_q = 1'h0;
  reg [1:0] drain_left_q;
  initial drain_left_q = 2'h0;
  reg drain_start_d10_q;
  initial drain_start_d10_q = 1'h0;
  reg drain_start_d11_q;
  initial drain_start_d11_q = 1'h0;
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
  (* init = 1'h0 *)
  wire drained;
  input [7:0] element;
  wire [7:0] element;
  wire \element.first ;
  wire \element.lane ;
  wire [4:0] \element.sample ;
  wire \element.valid ;
  output ends_d10_q;
  reg ends_d10_q;
  initial ends_d10_q = 1'h0;
  reg ends_d1_q;
  initial ends_d1_q = 1'h0;
  reg ends_d2_q;
  initial ends_d2_q = 1'h0;
  reg ends_d3_q;
  initial ends_d3_q = 1'h0;
  reg ends_d4_q;
  initial ends_d4_q = 1'h0;
  reg ends_d5_q;
  initial ends_d5_q = 1'h0;
  reg ends_d6_q;
  initial ends_d6_q = 1'h0;
  reg ends_d7_q;
  initial ends_d7_q = 1'h0;
  reg ends_d8_q;
  initial ends_d8_q = 1'h0;
  reg ends_d9_q;
  initial ends_d9_q = 1'h0;
  reg [10:0] given_address_d1_q;
  initial given_address_d1_q = 11'h000;
  reg [10:0] given_address_d2_q;
  initial given_address_d2_q = 11'h000;
  reg given_bank_d1_q;
  initial given_bank_d1_q = 1'h0;
  reg given_bank_d2_q;
  initial given_bank_d2_q = 1'h0;
  reg [2:0] given_tensor_d1_q;
  initial given_tensor_d1_q = 3'h0;
  reg [2:0] given_tensor_d2_q;
  initial given_tensor_d2_q = 3'h0;
  reg given_write_d1_q;
  initial given_write_d1_q = 1'h0;
  reg [11:0] given_write_data_d1_q;
  initial given_write_data_d1_q = 12'h000;
  reg [11:0] given_write_data_d2_q;
  initial given_write_data_d2_q = 12'h000;
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
  reg [10:0] late_address_d1_q;
  initial late_address_d1_q = 11'h000;
  reg late_bank_d1_q;
  initial late_bank_d1_q = 1'h0;
  (* init = 1'h0 *)
  wire loading;
  reg psum_read_active_q;
  initial psum_read_active_q = 1'h0;
  reg psum_read_d1_q;
  initial psum_read_d1_q = 1'h0;
  reg psum_read_d2_q;
  initial psum_read_d2_q = 1'h0;
  reg psum_read_d3_q;
  initial psum_read_d3_q = 1'h0;
  reg psum_read_d4_q;
  initial psum_read_d4_q = 1'h0;
  reg psum_read_d5_q;
  initial psum_read_d5_q = 1'h0;
  reg psum_read_d6_q;
  initial psum_read_d6_q = 1'h0;
  reg psum_read_d7_q;
  initial psum_read_d7_q = 1'h0;
  reg psum_read_first_q;
  initial psum_read_first_q = 1'h0;
  reg psum_read_last_q;
  initial psum_read_last_q = 1'h0;
  reg [6:0] psum_read_left_q;
  initial psum_read_left_q = 7'h00;
  reg [4:0] psum_read_sample_q;
  initial psum_read_sample_q = 5'h00;
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
  input row;
  wire row;
  input rst;
  wire rst;
  input [5:0] samples;
  wire [5:0] samples;
  reg [6:0] samples_beyond_q;
  initial samples_beyond_q = 7'h00;
  input [33:0] slot;
  wire [33:0] slot;
  wire \slot.columns ;
  wire \slot.first_input ;
  wire [8:0] \slot.gradient ;
  wire \slot.last_input ;
  wire \slot.rows ;
  wire [9:0] \slot.w ;
  wire [10:0] \slot.x ;
  input start;
  wire start;
  input [5:0] sum_address;
  wire [5:0] sum_address;
  wire [5:0] sum_base;
  reg sum_slot_q;
  initial sum_slot_q = 1'h0;
  reg sum_write_active_q;
  initial sum_write_active_q = 1'h0;
  reg [5:0] sum_write_address_q;
  initial sum_write_address_q = 6'h00;
  reg sum_write_first_q;
  initial sum_write_first_q = 1'h0;
  reg sum_write_last_q;
  initial sum_write_last_q = 1'h0;
  reg [6:0] sum_write_left_q;
  initial sum_write_left_q = 7'h00;
  reg sum_write_start_d10_q;
  initial sum_write_start_d10_q = 1'h0;
  reg sum_write_start_d11_q;
  initial sum_write_start_d11_q = 1'h0;
  output sum_write_start_d12_q;
  reg sum_write_start_d12_q;
  initial sum_write_start_d12_q = 1'h0;
  reg sum_write_start_d1_q;
  initial sum_write_start_d1_q = 1'h0;
  reg sum_write_start_d2_q;
  initial sum_write_start_d2_q = 1'h0;
  reg sum_write_start_d3_q;
  initial sum_write_start_d3_q = 1'h0;
  reg sum_write_start_d4_q;
  initial sum_write_start_d4_q = 1'h0;
  reg sum_write_start_d5_q;
  initial sum_write_start_d5_q = 1'h0;
  reg sum_write_start_d6_q;
  initial sum_write_start_d6_q = 1'h0;
  reg sum_write_start_d7_q;
  initial sum_write_start_d7_q = 1'h0;
  reg sum_write_start_d8_q;
  initial sum_write_start_d8_q = 1'h0;
  reg sum_write_start_d9_q;
  initial sum_write_start_d9_q = 1'h0;
  (* init = 1'h0 *)
  wire sums_ready;
  (* init = 1'h0 *)
  wire tile_end;
  input [14:0] update;
  wire [14:0] update;
  wire [9:0] \update.address ;
  wire \update.bias ;
  wire \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  output w_active_q;
  reg w_active_q;
  initial w_active_q = 1'h0;
  reg [9:0] w_address_q;
  initial w_address_q = 10'h000;
  reg w_columns_q;
  initial w_columns_q = 1'h0;
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
  reg x_active_q;
  initial x_active_q = 1'h0;
  reg [10:0] x_address_q;
  initial x_address_q = 11'h000;
  reg x_first_q;
  initial x_first_q = 1'h0;
  reg [8:0] x_g_address_q;
  initial x_g_address_q = 9'h000;
  reg x_kind_q;
  initial x_kind_q = 1'h0;
  reg x_last_q;
  initial x_last_q = 1'h0;
  reg [6:0] x_left_q;
  initial x_left_q = 7'h00;
  reg x_rows_q;
  initial x_rows_q = 1'h0;
  assign net_1  = samples - 2'h3;
  assign net_2  = begin_forward | begin_update;
  assign net_3  = $signed(x_left_q) - $signed(2'h1);
  assign net_4  = begin_forward | begin_update;
  assign net_5  = ~ net_4 ;
  assign net_6  = x_active_q & net_5 ;
  assign net_7  = ~ x_last_q;
  assign net_8  = net_6  & net_7 ;
  assign net_9  = net_8  & x_left_q[6];
  assign net_10  = begin_forward | begin_update;
  assign net_11  = begin_forward | begin_update;
  assign net_12  = begin_forward | begin_update;
  assign net_13  = x_address_q + 1'h1;
  assign net_14  = begin_forward | begin_update;
  assign net_15  = x_g_address_q + 1'h1;
  assign net_16  = begin_forward | begin_update;
  assign net_17  = $signed(w_left_q) - $signed(2'h1);
  assign net_18  = ~ w_start_d2_q;
  assign net_19  = w_active_q & net_18 ;
  assign net_20  = ~ w_last_q;
  assign net_21  = net_19  & net_20 ;
  assign net_22  = net_21  & w_left_q[1];
  assign net_25  = net_22  | net_24 ;
  assign net_26  = w_inside_number_q + 4'hf;
  assign net_27  = w_inside_number_q <= slot[2];
  assign net_28  = slot[2] > 1'h0;
  assign net_29  = w_address_q + 12'hfff;
  assign net_30  = slot[24:15] + 1'h0;
  assign net_31  = begin_forward & slot[1];
  assign net_32  = ~ slot[0];
  assign net_33  = begin_forward & net_32 ;
  assign net_34  = $signed(psum_read_left_q) - $signed(2'h1);
  assign net_35  = ~ psum_read_d7_q;
  assign net_36  = psum_read_active_q & net_35 ;
  assign net_37  = ~ psum_read_last_q;
  assign net_38  = net_36  & net_37 ;
  assign net_39  = net_38  & psum_read_left_q[6];
  assign net_40  = psum_read_sample_q + 1'h1;
  assign net_41  = ~ slot[1];
  assign net_42  = begin_forward & net_41 ;
  assign net_43  = begin_forward & slot[1];
  assign net_44  = $signed(psum_write_left_q) - $signed(2'h1);
  assign net_45  = ~ psum_write_start_d12_q;
  assign net_46  = psum_write_active_q & net_45 ;
  assign net_47  = ~ psum_write_last_q;
  assign net_48  = net_46  & net_47 ;
  assign net_49  = net_48  & psum_write_left_q[6];
  assign net_50  = $signed(sum_write_left_q) - $signed(2'h1);
  assign net_51  = ~ sum_write_start_d12_q;
  assign net_52  = sum_write_active_q & net_51 ;
  assign net_53  = ~ sum_write_last_q;
  assign net_54  = net_52  & net_53 ;
  assign net_55  = net_54  & sum_write_left_q[6];
  assign net_56  = ~ sum_slot_q;
  assign net_57  = psum_write_sample_q + 1'h1;
  assign net_58  = sum_write_address_q + 1'h1;
  assign net_59  = x_last_q & x_kind_q;
  assign net_60  = $signed(drain_left_q) - $signed(2'h1);
  assign net_61  = ~ drain_start_d11_q;
  assign net_62  = drain_active_q & net_61 ;
  assign net_63  = ~ drain_last_q;
  assign net_64  = net_62  & net_63 ;
  assign net_65  = net_64  & drain_left_q[1];
  assign net_68  = net_65  | net_67 ;
  assign net_69  = drain_count_q + 1'h1;
  assign net_70  = ~| drain_base_q;
  assign net_71  = drain_base_q ? 1'h0 : 1'h1;
  assign net_72  = ~ busy;
  assign net_73  = ~| asked_tensor_d1_q;
  assign net_74  = given_write_d1_q & net_73 ;
  assign net_75  = asked_tensor_d1_q == 1'h1;
  assign net_76  = given_write_d1_q & net_75 ;
  assign net_77  = asked_tensor_d1_q == 2'h2;
  assign net_78  = given_write_d1_q & net_77 ;
  assign net_79  = x_active_q & x_kind_q;
  assign net_80  = x_kind_q | x_first_q;
  assign net_81  = x_active_q & net_80 ;
  assign net_82  = w_active_q & w_inside_q;
  assign net_83  = update[0] & update[1];
  assign sum_base = sum_slot_q ? 6'h20 : 6'h00;
  assign net_84  = ~ drain_count_q[0];
  assign net_85  = drain_active_q & net_84 ;
  assign net_87  = drain_base_q + net_86 ;
  assign net_88  = host_write_x_d1_q & idle_d2_q;
  assign net_89  = host_write_w_d1_q & idle_d2_q;
  assign net_90  = host_write_b_d1_q & idle_d2_q;
  assign net_91  = given_tensor_d2_q == 3'h5;
  assign net_92  = element[0] | idle_late_d1_q;
  assign net_93  = ~ update[1];
  assign net_94  = update[0] & net_93 ;
  assign net_95  = net_94  | idle_late_d1_q;
  assign net_96  = idle_late_d1_q ? late_address_d1_q : x_address_q;
  assign net_97  = idle_late_d1_q ? late_address_d1_q : { 2'h0, x_g_address_q };
  assign net_98  = idle_late_d1_q ? late_address_d1_q : { 2'h0, address };
  assign net_99  = w_active_q ? w_address_q : update[14:5];
  assign net_100  = idle_late_d1_q ? late_address_d1_q : { 1'h0, net_99  };
  assign net_101  = idle_late_d1_q ? late_bank_d1_q : element[2];
  assign net_102  = idle_late_d1_q ? late_bank_d1_q : update[4];
  always @(posedge clk)
    command_x_active_q <= net_103 ;
  always @(posedge clk)
    command_x_load_q <= net_104 ;
  always @(posedge clk)
    command_x_update_q <= net_105 ;
  always @(posedge clk)
    command_x_rows_q <= command_next[3];
  always @(posedge clk)
    command_x_address_q <= command_next[14:4];
  always @(posedge clk)
    command_x_g_address_q <= command_next[23:15];
  always @(posedge clk)
    command_w_active_q <= net_106 ;
  always @(posedge clk)
    command_w_columns_q <= command_next[25];
  always @(posedge clk)
    command_w_address_q <= command_next[35:26];
  always @(posedge clk)
    command_psum_read_active_q <= net_107 ;
  always @(posedge clk)
    command_psum_read_sample_q <= command_next[41:37];
  always @(posedge clk)
    command_psum_write_active_q <= net_108 ;
  always @(posedge clk)
    command_psum_write_sample_q <= command_next[47:43];
  always @(posedge clk)
    command_sum_write_active_q <= net_109 ;
  always @(posedge clk)
    command_sum_write_address_q <= command_next[54:49];
  always @(posedge clk)
    command_post_active_q <= net_110 ;
  always @(posedge clk)
    command_post_lane_q <= command_next[56];
  always @(posedge clk)
    command_post_sum_address_q <= command_next[62:57];
  always @(posedge clk)
    command_post_address_q <= command_next[71:63];
  always @(posedge clk)
    command_drain_active_q <= net_111 ;
  always @(posedge clk)
    command_drain_address_q <= command_next[73];
  always @(posedge clk)
    command_take_active_q <= net_112 ;
  always @(posedge clk)
    command_take_bias_q <= command_next[75];
  always @(posedge clk)
    command_take_lane_q <= command_next[76];
  always @(posedge clk)
    command_take_address_q <= command_next[77];
  always @(posedge clk)
    command_host_write_x_q <= net_113 ;
  always @(posedge clk)
    command_host_write_w_q <= net_114 ;
  always @(posedge clk)
    command_host_write_b_q <= net_115 ;
  always @(posedge clk)
    command_host_gradient_q <= command_next[81];
  always @(posedge clk)
    command_host_bank_q <= command_next[82];
  always @(posedge clk)
    command_host_data_q <= command_next[94:83];
  always @(posedge clk)
    samples_beyond_q <= net_1 ;
  always @(posedge clk)
    x_first_q <= net_116 ;
  always @(posedge clk)
    x_left_q <= net_117 ;
  always @(posedge clk)
    x_last_q <= net_118 ;
  always @(posedge clk)
    x_active_q <= net_119 ;
  always @(posedge clk)
    x_kind_q <= net_120 ;
  always @(posedge clk)
    x_rows_q <= net_121 ;
  always @(posedge clk)
    x_address_q <= net_122 ;
  always @(posedge clk)
    x_g_address_q <= net_123 ;
  always @(posedge clk)
    w_start_d1_q <= net_124 ;
  always @(posedge clk)
    w_start_d2_q <= net_125 ;
  always @(posedge clk)
    w_first_q <= net_126 ;
  always @(posedge clk)
    w_left_q <= net_127 ;
  always @(posedge clk)
    w_last_q <= net_128 ;
  always @(posedge clk)
    w_active_q <= net_129 ;
  always @(posedge clk)
    w_inside_number_q <= net_130 ;
  always @(posedge clk)
    w_inside_q <= net_131 ;
  always @(posedge clk)
    w_address_q <= net_132 ;
  always @(posedge clk)
    w_columns_q <= net_133 ;
  always @(posedge clk)
    ends_d1_q <= net_134 ;
  always @(posedge clk)
    ends_d2_q <= net_135 ;
  always @(posedge clk)
    ends_d3_q <= net_136 ;
  always @(posedge clk)
    ends_d4_q <= net_137 ;
  always @(posedge clk)
    ends_d5_q <= net_138 ;
  always @(posedge clk)
    ends_d6_q <= net_139 ;
  always @(posedge clk)
    ends_d7_q <= net_140 ;
  always @(posedge clk)
    ends_d8_q <= net_141 ;
  always @(posedge clk)
    ends_d9_q <= net_142 ;
  always @(posedge clk)
    ends_d10_q <= net_143 ;
  always @(posedge clk)
    psum_read_d1_q <= net_144 ;
  always @(posedge clk)
    psum_read_d2_q <= net_145 ;
  always @(posedge clk)
    psum_read_d3_q <= net_146 ;
  always @(posedge clk)
    psum_read_d4_q <= net_147 ;
  always @(posedge clk)
    psum_read_d5_q <= net_148 ;
  always @(posedge clk)
    psum_read_d6_q <= net_149 ;
  always @(posedge clk)
    psum_read_d7_q <= net_150 ;
  always @(posedge clk)
    psum_read_first_q <= net_151 ;
  always @(posedge clk)
    psum_read_left_q <= net_152 ;
  always @(posedge clk)
    psum_read_last_q <= net_153 ;
  always @(posedge clk)
    psum_read_active_q <= net_154 ;
  always @(posedge clk)
    psum_read_sample_q <= net_155 ;
  always @(posedge clk)
    psum_write_start_d1_q <= net_156 ;
  always @(posedge clk)
    psum_write_start_d2_q <= net_157 ;
  always @(posedge clk)
    psum_write_start_d3_q <= net_158 ;
  always @(posedge clk)
    psum_write_start_d4_q <= net_159 ;
  always @(posedge clk)
    psum_write_start_d5_q <= net_160 ;
  always @(posedge clk)
    psum_write_start_d6_q <= net_161 ;
  always @(posedge clk)
    psum_write_start_d7_q <= net_162 ;
  always @(posedge clk)
    psum_write_start_d8_q <= net_163 ;
  always @(posedge clk)
    psum_write_start_d9_q <= net_164 ;
  always @(posedge clk)
    psum_write_start_d10_q <= net_165 ;
  always @(posedge clk)
    psum_write_start_d11_q <= net_166 ;
  always @(posedge clk)
    psum_write_start_d12_q <= net_167 ;
  always @(posedge clk)
    sum_write_start_d1_q <= net_168 ;
  always @(posedge clk)
    sum_write_start_d2_q <= net_169 ;
  always @(posedge clk)
    sum_write_start_d3_q <= net_170 ;
  always @(posedge clk)
    sum_write_start_d4_q <= net_171 ;
  always @(posedge clk)
    sum_write_start_d5_q <= net_172 ;
  always @(posedge clk)
    sum_write_start_d6_q <= net_173 ;
  always @(posedge clk)
    sum_write_start_d7_q <= net_174 ;
  always @(posedge clk)
    sum_write_start_d8_q <= net_175 ;
  always @(posedge clk)
    sum_write_start_d9_q <= net_176 ;
  always @(posedge clk)
    sum_write_start_d10_q <= net_177 ;
  always @(posedge clk)
    sum_write_start_d11_q <= net_178 ;
  always @(posedge clk)
    sum_write_start_d12_q <= net_179 ;
  always @(posedge clk)
    psum_write_first_q <= net_180 ;
  always @(posedge clk)
    psum_write_left_q <= net_181 ;
  always @(posedge clk)
    psum_write_last_q <= net_182 ;
  always @(posedge clk)
    psum_write_active_q <= net_183 ;
  always @(posedge clk)
    sum_write_first_q <= net_184 ;
  always @(posedge clk)
    sum_write_left_q <= net_185 ;
  always @(posedge clk)
    sum_write_last_q <= net_186 ;
  always @(posedge clk)
    sum_write_active_q <= net_187 ;
  always @(posedge clk)
    sum_slot_q <= net_188 ;
  always @(posedge clk)
    psum_write_sample_q <= net_189 ;
  always @(posedge clk)
    sum_write_address_q <= net_190 ;
  always @(posedge clk)
    drain_start_d1_q <= net_191 ;
  always @(posedge clk)
    drain_start_d2_q <= net_192 ;
  always @(posedge clk)
    drain_start_d3_q <= net_193 ;
  always @(posedge clk)
    drain_start_d4_q <= net_194 ;
  always @(posedge clk)
    drain_start_d5_q <= net_195 ;
  always @(posedge clk)
    drain_start_d6_q <= net_196 ;
  always @(posedge clk)
    drain_start_d7_q <= net_197 ;
  always @(posedge clk)
    drain_start_d8_q <= net_198 ;
  always @(posedge clk)
    drain_start_d9_q <= net_199 ;
  always @(posedge clk)
    drain_start_d10_q <= net_200 ;
  always @(posedge clk)
    drain_start_d11_q <= net_201 ;
  always @(posedge clk)
    drain_first_q <= net_202 ;
  always @(posedge clk)
    drain_left_q <= net_203 ;
  always @(posedge clk)
    drain_last_q <= net_204 ;
  always @(posedge clk)
    drain_active_q <= net_205 ;
  always @(posedge clk)
    drain_count_q <= net_206 ;
  always @(posedge clk)
    drain_base_q <= net_207 ;
  always @(posedge clk)
    idle_d1_q <= net_72 ;
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
    host_write_x_d1_q <= net_208 ;
  always @(posedge clk)
    host_write_w_d1_q <= net_209 ;
  always @(posedge clk)
    host_write_b_d1_q <= net_210 ;
  always @(posedge clk)
    late_bank_d1_q <= given_bank_d2_q;
  always @(posedge clk)
    late_address_d1_q <= given_address_d2_q;
  always @* begin
    if (unused_6_) begin end
    net_103  = command_next[0];
    if (rst) begin
      net_103  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_104  = command_next[1];
    if (rst) begin
      net_104  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_105  = command_next[2];
    if (rst) begin
      net_105  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_106  = command_next[24];
    if (rst) begin
      net_106  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_107  = command_next[36];
    if (rst) begin
      net_107  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_108  = command_next[42];
    if (rst) begin
      net_108  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_109  = command_next[48];
    if (rst) begin
      net_109  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_110  = command_next[55];
    if (rst) begin
      net_110  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_111  = command_next[72];
    if (rst) begin
      net_111  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_112  = command_next[74];
    if (rst) begin
      net_112  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_113  = command_next[78];
    if (rst) begin
      net_113  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_114  = command_next[79];
    if (rst) begin
      net_114  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_115  = command_next[80];
    if (rst) begin
      net_115  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_116  = net_2 ;
    if (rst) begin
      net_116  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_117  = net_3 [6:0];
    if (net_10 ) begin
      net_117  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_118  = net_9 ;
    if (rst) begin
      net_118  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_119  = x_active_q;
    if (net_10 ) begin
      net_119  = 1'h1;
    end else if (x_last_q) begin
      net_119  = 1'h0;
    end
    if (rst) begin
      net_119  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_120  = x_kind_q;
    if (net_11 ) begin
      net_120  = begin_update;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_121  = x_rows_q;
    if (net_12 ) begin
      net_121  = slot[2];
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_122  = net_13 [10:0];
    if (net_14 ) begin
      net_122  = slot[14:4];
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_123  = net_15 [8:0];
    if (net_16 ) begin
      net_123  = slot[33:25];
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_124  = begin_forward;
    if (rst) begin
      net_124  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_125  = w_start_d1_q;
    if (rst) begin
      net_125  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_126  = w_start_d2_q;
    if (rst) begin
      net_126  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_127  = net_17 [1:0];
    if (w_start_d2_q) begin
      net_127  = 2'h2;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_128  = net_25 ;
    if (rst) begin
      net_128  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_129  = w_active_q;
    if (w_start_d2_q) begin
      net_129  = 1'h1;
    end else if (w_last_q) begin
      net_129  = 1'h0;
    end
    if (rst) begin
      net_129  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_130  = net_26 [1:0];
    if (w_start_d2_q) begin
      net_130  = 2'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_131  = net_27 ;
    if (w_start_d2_q) begin
      net_131  = net_28 ;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_132  = net_29 [9:0];
    if (w_start_d2_q) begin
      net_132  = net_30 [9:0];
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_133  = w_columns_q;
    if (w_start_d2_q) begin
      net_133  = slot[3];
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_134  = net_31 ;
    if (rst) begin
      net_134  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_135  = ends_d1_q;
    if (rst) begin
      net_135  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_136  = ends_d2_q;
    if (rst) begin
      net_136  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_137  = ends_d3_q;
    if (rst) begin
      net_137  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_138  = ends_d4_q;
    if (rst) begin
      net_138  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_139  = ends_d5_q;
    if (rst) begin
      net_139  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_140  = ends_d6_q;
    if (rst) begin
      net_140  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_141  = ends_d7_q;
    if (rst) begin
      net_141  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_142  = ends_d8_q;
    if (rst) begin
      net_142  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_143  = ends_d9_q;
    if (rst) begin
      net_143  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_144  = net_33 ;
    if (rst) begin
      net_144  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_145  = psum_read_d1_q;
    if (rst) begin
      net_145  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_146  = psum_read_d2_q;
    if (rst) begin
      net_146  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_147  = psum_read_d3_q;
    if (rst) begin
      net_147  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_148  = psum_read_d4_q;
    if (rst) begin
      net_148  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_149  = psum_read_d5_q;
    if (rst) begin
      net_149  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_150  = psum_read_d6_q;
    if (rst) begin
      net_150  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_151  = psum_read_d7_q;
    if (rst) begin
      net_151  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_152  = net_34 [6:0];
    if (psum_read_d7_q) begin
      net_152  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_153  = net_39 ;
    if (rst) begin
      net_153  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_154  = psum_read_active_q;
    if (psum_read_d7_q) begin
      net_154  = 1'h1;
    end else if (psum_read_last_q) begin
      net_154  = 1'h0;
    end
    if (rst) begin
      net_154  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_155  = net_40 [4:0];
    if (psum_read_d7_q) begin
      net_155  = 5'h00;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_156  = net_42 ;
    if (rst) begin
      net_156  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_157  = psum_write_start_d1_q;
    if (rst) begin
      net_157  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_158  = psum_write_start_d2_q;
    if (rst) begin
      net_158  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_159  = psum_write_start_d3_q;
    if (rst) begin
      net_159  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_160  = psum_write_start_d4_q;
    if (rst) begin
      net_160  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_161  = psum_write_start_d5_q;
    if (rst) begin
      net_161  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_162  = psum_write_start_d6_q;
    if (rst) begin
      net_162  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_163  = psum_write_start_d7_q;
    if (rst) begin
      net_163  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_164  = psum_write_start_d8_q;
    if (rst) begin
      net_164  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_165  = psum_write_start_d9_q;
    if (rst) begin
      net_165  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_166  = psum_write_start_d10_q;
    if (rst) begin
      net_166  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_167  = psum_write_start_d11_q;
    if (rst) begin
      net_167  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_168  = net_43 ;
    if (rst) begin
      net_168  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_169  = sum_write_start_d1_q;
    if (rst) begin
      net_169  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_170  = sum_write_start_d2_q;
    if (rst) begin
      net_170  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_171  = sum_write_start_d3_q;
    if (rst) begin
      net_171  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_172  = sum_write_start_d4_q;
    if (rst) begin
      net_172  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_173  = sum_write_start_d5_q;
    if (rst) begin
      net_173  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_174  = sum_write_start_d6_q;
    if (rst) begin
      net_174  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_175  = sum_write_start_d7_q;
    if (rst) begin
      net_175  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_176  = sum_write_start_d8_q;
    if (rst) begin
      net_176  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_177  = sum_write_start_d9_q;
    if (rst) begin
      net_177  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_178  = sum_write_start_d10_q;
    if (rst) begin
      net_178  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_179  = sum_write_start_d11_q;
    if (rst) begin
      net_179  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_180  = psum_write_start_d12_q;
    if (rst) begin
      net_180  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_181  = net_44 [6:0];
    if (psum_write_start_d12_q) begin
      net_181  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_182  = net_49 ;
    if (rst) begin
      net_182  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_183  = psum_write_active_q;
    if (psum_write_start_d12_q) begin
      net_183  = 1'h1;
    end else if (psum_write_last_q) begin
      net_183  = 1'h0;
    end
    if (rst) begin
      net_183  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_184  = sum_write_start_d12_q;
    if (rst) begin
      net_184  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_185  = net_50 [6:0];
    if (sum_write_start_d12_q) begin
      net_185  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_186  = net_55 ;
    if (rst) begin
      net_186  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_187  = sum_write_active_q;
    if (sum_write_start_d12_q) begin
      net_187  = 1'h1;
    end else if (sum_write_last_q) begin
      net_187  = 1'h0;
    end
    if (rst) begin
      net_187  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_188  = sum_slot_q;
    if (start) begin
      net_188  = 1'h0;
    end else if (sum_write_start_d12_q) begin
      net_188  = net_56 ;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_189  = net_57 [4:0];
    if (psum_write_start_d12_q) begin
      net_189  = 5'h00;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_190  = net_58 [5:0];
    if (sum_write_start_d12_q) begin
      net_190  = sum_base;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_191  = net_59 ;
    if (rst) begin
      net_191  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_192  = drain_start_d1_q;
    if (rst) begin
      net_192  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_193  = drain_start_d2_q;
    if (rst) begin
      net_193  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_194  = drain_start_d3_q;
    if (rst) begin
      net_194  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_195  = drain_start_d4_q;
    if (rst) begin
      net_195  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_196  = drain_start_d5_q;
    if (rst) begin
      net_196  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_197  = drain_start_d6_q;
    if (rst) begin
      net_197  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_198  = drain_start_d7_q;
    if (rst) begin
      net_198  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_199  = drain_start_d8_q;
    if (rst) begin
      net_199  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_200  = drain_start_d9_q;
    if (rst) begin
      net_200  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_201  = drain_start_d10_q;
    if (rst) begin
      net_201  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_202  = drain_start_d11_q;
    if (rst) begin
      net_202  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_203  = net_60 [1:0];
    if (drain_start_d11_q) begin
      net_203  = 2'h2;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_204  = net_68 ;
    if (rst) begin
      net_204  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_205  = drain_active_q;
    if (drain_start_d11_q) begin
      net_205  = 1'h1;
    end else if (drain_last_q) begin
      net_205  = 1'h0;
    end
    if (rst) begin
      net_205  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_206  = net_69 [1:0];
    if (drain_start_d11_q) begin
      net_206  = 2'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_207  = drain_base_q;
    if (start) begin
      net_207  = 1'h0;
    end else if (drain_last_q) begin
      net_207  = net_71 ;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_208  = net_74 ;
    if (rst) begin
      net_208  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_209  = net_76 ;
    if (rst) begin
      net_209  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_210  = net_78 ;
    if (rst) begin
      net_210  = 1'h0;
    end
  end
  assign command = { command_host_data_q, command_host_bank_q, command_host_gradient_q, command_host_write_b_q, command_host_write_w_q, command_host_write_x_q, command_take_address_q, command_take_lane_q, command_take_bias_q, command_take_active_q, command_drain_address_q, command_drain_active_q, command_post_address_q, command_post_sum_address_q, command_post_lane_q, command_post_active_q, command_sum_write_address_q, command_sum_write_active_q, command_psum_write_sample_q, command_psum_write_active_q, command_psum_read_sample_q, command_psum_read_active_q, command_w_address_q, command_w_columns_q, command_w_active_q, command_x_g_address_q, command_x_address_q, command_x_rows_q, command_x_update_q, command_x_load_q, command_x_active_q };
  assign loading = w_active_q;
  assign tile_end = ends_d10_q;
  assign sums_ready = sum_write_start_d12_q;
  assign drained = drain_last_q;
  assign \command_next.x  = command_next[23:0];
  assign \command_next.x.active  = command_next[0];
  assign \command_next.x.load  = command_next[1];
  assign \command_next.x.update  = command_next[2];
  assign \command_next.x.rows  = command_next[3];
  assign \command_next.x.address  = command_next[14:4];
  assign \command_next.x.g_address  = command_next[23:15];
  assign \command_next.w  = command_next[35:24];
  assign \command_next.w.active  = command_next[24];
  assign \command_next.w.columns  = command_next[25];
  assign \command_next.w.address  = command_next[35:26];
  assign \command_next.psum_read  = command_next[41:36];
  assign \command_next.psum_read.active  = command_next[36];
  assign \command_next.psum_read.sample  = command_next[41:37];
  assign \command_next.psum_write  = command_next[47:42];
  assign \command_next.psum_write.active  = command_next[42];
  assign \command_next.psum_write.sample  = command_next[47:43];
  assign \command_next.sum_write  = command_next[54:48];
  assign \command_next.sum_write.active  = command_next[48];
  assign \command_next.sum_write.address  = command_next[54:49];
  assign \command_next.post  = command_next[71:55];
  assign \command_next.post.active  = command_next[55];
  assign \command_next.post.lane  = command_next[56];
  assign \command_next.post.sum_address  = command_next[62:57];
  assign \command_next.post.address  = command_next[71:63];
  assign \command_next.drain  = command_next[73:72];
  assign \command_next.drain.active  = command_next[72];
  assign \command_next.drain.address  = command_next[73];
  assign \command_next.take  = command_next[77:74];
  assign \command_next.take.active  = command_next[74];
  assign \command_next.take.bias  = command_next[75];
  assign \command_next.take.lane  = command_next[76];
  assign \command_next.take.address  = command_next[77];
  assign \command_next.host  = command_next[94:78];
  assign \command_next.host.write_x  = command_next[78];
  assign \command_next.host.write_w  = command_next[79];
  assign \command_next.host.write_b  = command_next[80];
  assign \command_next.host.gradient  = command_next[81];
  assign \command_next.host.bank  = command_next[82];
  assign \command_next.host.data  = command_next[94:83];
  assign \slot.first_input  = slot[0];
  assign \slot.last_input  = slot[1];
  assign \slot.rows  = slot[2];
  assign \slot.columns  = slot[3];
  assign \slot.x  = slot[14:4];
  assign \slot.w  = slot[24:15];
  assign \slot.gradient  = slot[33:25];
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
  assign \update.lane  = update[4];
  assign \update.address  = update[14:5];
  assign \element.valid  = element[0];
  assign \element.first  = element[1];
  assign \element.lane  = element[2];
  assign \element.sample  = element[7:3];
  assign command_next[76] = net_102 ;
  assign command_next[56] = net_101 ;
  assign command_next[35:26] = net_100 [9:0];
  assign command_next[71:63] = net_98 [8:0];
  assign command_next[23:15] = net_97 [8:0];
  assign command_next[14:4] = net_96 ;
  assign command_next[74] = net_95 ;
  assign command_next[55] = net_92 ;
  assign command_next[81] = net_91 ;
  assign command_next[94:83] = given_write_data_d2_q;
  assign command_next[82] = given_bank_d2_q;
  assign command_next[80] = net_90 ;
  assign command_next[79] = net_89 ;
  assign command_next[78] = net_88 ;
  assign command_next[73] = net_87 [0];
  assign command_next[72] = net_85 ;
  assign command_next[62:57] = sum_address;
  assign command_next[54:49] = sum_write_address_q;
  assign command_next[48] = sum_write_active_q;
  assign command_next[47:43] = psum_write_sample_q;
  assign command_next[42] = psum_write_active_q;
  assign command_next[41:37] = psum_read_sample_q;
  assign command_next[36] = psum_read_active_q;
  assign command_next[77] = row;
  assign command_next[75] = net_83 ;
  assign command_next[25] = w_columns_q;
  assign command_next[24] = net_82 ;
  assign command_next[1] = net_81 ;
  assign command_next[2] = net_79 ;
  assign command_next[3] = x_rows_q;
  assign command_next[0] = x_active_q;
  assign net_23  = 1'h1;
  assign net_24  = w_start_d2_q;
  assign net_66  = 1'h1;
  assign net_67  = drain_start_d11_q;
  assign net_86  = { 1'h0, drain_count_q[1] };
endmodule

module \ska_core.controller.observer (rst, enable, shift, restart, step, record_layer, record_valid, record_entry, record_value, layer_q, crossing, stop_q, soon_d3_q, judged, clk);
  reg unused_7_;
  initial unused_7_ = 0;
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
  input clk;
  wire clk;
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
  output judged;
  reg judged;
  initial judged = 1'h0;
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
  reg [27:0] rise_q;
  initial rise_q = 28'h0000000;
  reg rises_q;
  initial rises_q = 1'h0;
  reg [31:0] room_above_q;
  initial room_above_q = 32'd0;
  reg [31:0] room_below_q;
  initial room_below_q = 32'd0;
  input rst;
  wire rst;
  reg [29:0] scaled_q;
  initial scaled_q = 30'h00000000;
  input [5:0] shift;
  wire [5:0] shift;
  reg [5:0] shift_q;
  initial shift_q = 6'h00;
  reg shifting_q;
  initial shifting_q = 1'h0;
  (* init = 1'h0 *)
  wire soon;
  reg soon_d1_q;
  initial soon_d1_q = 1'h0;
  reg soon_d2_q;
  initial soon_d2_q = 1'h0;
  output soon_d3_q;
  reg soon_d3_q;
  initial soon_d3_q = 1'h0;
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
  assign net_5  = record_entry == 4'h9;
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
  always @(posedge clk)
    value_q <= record_value;
  always @(posedge clk)
    z_dd_comes_q <= net_76 ;
  always @(posedge clk)
    z_dd_q <= net_77 ;
  always @(posedge clk)
    dz_dz_comes_q <= net_78 ;
  always @(posedge clk)
    dz_dz_q <= net_79 ;
  always @(posedge clk)
    last_q <= net_80 ;
  always @(posedge clk)
    done_q <= net_81 ;
  always @(posedge clk)
    \$signal$14  <= net_82 ;
  always @(posedge clk)
    shift_q <= shift;
  always @(posedge clk)
    \$signal  <= net_83 ;
  always @(posedge clk)
    count_q <= net_84 ;
  always @(posedge clk)
    layer_q <= net_85 ;
  always @(posedge clk)
    \$signal$20  <= net_86 ;
  always @(posedge clk)
    shifting_q <= net_87 ;
  always @(posedge clk)
    dz_d_comes_q <= net_88 ;
  always @(posedge clk)
    dz_d_q <= net_89 ;
  always @(posedge clk)
    dz_zp_comes_q <= net_90 ;
  always @(posedge clk)
    dz_zp_q <= net_91 ;
  always @(posedge clk)
    net_top_q <= net_21 ;
  always @(posedge clk)
    net_right_d1_q <= { net_22 , dz_zp_q[0] };
  always @(posedge clk)
    net_left_d1_q <= { net_23 , dz_d_q[0] };
  always @(posedge clk)
    net_left_d2_q <= net_left_d1_q;
  always @(posedge clk)
    net_adding_d1_q <= net_92 ;
  always @(posedge clk)
    net_adding_d2_q <= net_93 ;
  always @(posedge clk)
    net_adding_d3_q <= net_94 ;
  always @(posedge clk)
    net_set_d1_q <= { net_27 , net_26 , net_25 , net_24  };
  always @(posedge clk)
    net_sign_d1_q <= total_q[19];
  always @(posedge clk)
    term_q <= net_28 ;
  always @(posedge clk)
    net_some_q <= net_30 ;
  always @(posedge clk)
    net_negative_q <= net_sign_d1_q;
  always @(posedge clk)
    net_positive_q <= net_32 ;
  always @(posedge clk)
    total_q <= net_95 ;
  always @(posedge clk)
    net_nonzero_q <= net_96 ;
  always @(posedge clk)
    scaled_q <= net_97 ;
  always @(posedge clk)
    best_kept_q <= net_98 ;
  always @(posedge clk)
    flow_enable_d1_q <= net_99 ;
  always @(posedge clk)
    flow_kept_q <= net_100 ;
  always @(posedge clk)
    rise_q <= net_40 ;
  always @(posedge clk)
    change_q <= net_41 ;
  always @(posedge clk)
    room_above_q <= net_42 ;
  always @(posedge clk)
    room_below_q <= net_43 ;
  always @(posedge clk)
    steady_q <= net_101 ;
  always @(posedge clk)
    \$signal$52  <= net_102 ;
  always @(posedge clk)
    better_q <= net_103 ;
  always @(posedge clk)
    step_before_q <= net_52 ;
  always @(posedge clk)
    from_second_q <= net_53 ;
  always @(posedge clk)
    passes_q <= net_104 ;
  always @(posedge clk)
    converges_q <= net_105 ;
  always @(posedge clk)
    falls_q <= net_106 ;
  always @(posedge clk)
    rises_q <= net_107 ;
  always @(posedge clk)
    judging_0_q <= net_108 ;
  always @(posedge clk)
    converged_q <= net_109 ;
  always @(posedge clk)
    passed_q <= net_110 ;
  always @(posedge clk)
    negative_q <= net_111 ;
  always @(posedge clk)
    crosses_0_q <= net_112 ;
  always @(posedge clk)
    crossed_q <= net_113 ;
  always @(posedge clk)
    crossing_0_q <= net_114 ;
  always @(posedge clk)
    \$like  <= net_71 ;
  always @(posedge clk)
    stop_q <= net_115 ;
  always @(posedge clk)
    soon_d1_q <= net_116 ;
  always @(posedge clk)
    soon_d2_q <= net_117 ;
  always @(posedge clk)
    soon_d3_q <= net_118 ;
  always @(posedge clk)
    judged <= net_119 ;
  \ska_core.controller.observer.product$80  \product$80  (
    .a(net_right_d1_q),
    .clk(clk),
    .product_q(product),
    .rst(rst)
  );
  always @* begin
    if (unused_7_) begin end
    net_71  = 21'h000000;
    casez (layer_q)
      1'h0:
          net_71  = crossing_0_q;
      default: ;
    endcase
  end
  always @* begin
    if (unused_7_) begin end
    net_76  = net_2 ;
    if (rst) begin
      net_76  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_77  = z_dd_q;
    if (z_dd_comes_q) begin
      net_77  = value_q[26:0];
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_78  = net_4 ;
    if (rst) begin
      net_78  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_79  = dz_dz_q;
    if (dz_dz_comes_q) begin
      net_79  = value_q[29:0];
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_80  = net_6 ;
    if (rst) begin
      net_80  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_81  = net_8 ;
    if (rst) begin
      net_81  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_82  = restart;
    if (rst) begin
      net_82  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_83  = \$signal ;
    if (last_q) begin
      net_83  = 1'h1;
    end else if (\$signal ) begin
      if (done_q) begin
        net_83  = 1'h0;
      end
    end
    if (rst) begin
      net_83  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_84  = count_q;
    if (last_q) begin
      net_84  = 7'h00;
    end else if (\$signal ) begin
      net_84  = net_9 [6:0];
    end
    if (rst) begin
      net_84  = 7'h00;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_85  = layer_q;
    if (last_q) begin
      net_85  = record_layer;
    end
    if (rst) begin
      net_85  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_86  = last_q;
    if (rst) begin
      net_86  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_87  = net_12 ;
    if (rst) begin
      net_87  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_88  = net_14 ;
    if (rst) begin
      net_88  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_89  = dz_d_q;
    if (dz_d_comes_q) begin
      net_89  = net_15 [56:0];
    end else if (shifting_q) begin
      net_89  = net_16 ;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_90  = net_18 ;
    if (rst) begin
      net_90  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_91  = dz_zp_q;
    if (dz_zp_comes_q) begin
      net_91  = net_19 [42:0];
    end else if (shifting_q) begin
      net_91  = net_20 ;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_92  = shifting_q;
    if (rst) begin
      net_92  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_93  = net_adding_d1_q;
    if (rst) begin
      net_93  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_94  = net_adding_d2_q;
    if (rst) begin
      net_94  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_95  = total_q;
    if (\$signal$20 ) begin
      net_95  = 20'h00000;
    end else if (net_adding_d3_q) begin
      net_95  = net_34 [19:0];
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_96  = net_nonzero_q;
    if (\$signal$20 ) begin
      net_96  = 1'h0;
    end else if (net_adding_d3_q) begin
      net_96  = net_36 ;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_97  = scaled_q;
    if (last_q) begin
      net_97  = dz_dz_q;
    end else if (net_38 ) begin
      net_97  = net_39 ;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_98  = best_kept_q;
    if (better_q) begin
      net_98  = z_dd_q;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_99  = done_q;
    if (rst) begin
      net_99  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_100  = flow_kept_q;
    if (flow_enable_d1_q) begin
      net_100  = dz_dz_q;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_101  = net_46 ;
    if (rst) begin
      net_101  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_102  = net_47 ;
    if (rst) begin
      net_102  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_103  = net_51 ;
    if (rst) begin
      net_103  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_104  = net_54 ;
    if (rst) begin
      net_104  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_105  = net_55 ;
    if (rst) begin
      net_105  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_106  = net_56 ;
    if (rst) begin
      net_106  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_107  = net_57 ;
    if (rst) begin
      net_107  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_108  = net_59 ;
    if (rst) begin
      net_108  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_109  = converged_q;
    if (judging_0_q) begin
      net_109  = converges_q;
    end
    if (\$signal$14 ) begin
      net_109  = 1'h0;
    end
    if (rst) begin
      net_109  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_110  = passed_q;
    if (judging_0_q) begin
      net_110  = net_60 ;
    end
    if (\$signal$14 ) begin
      net_110  = 1'h0;
    end
    if (rst) begin
      net_110  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_111  = negative_q;
    if (judging_0_q) begin
      net_111  = net_61 ;
    end
    if (\$signal$14 ) begin
      net_111  = 1'h0;
    end
    if (rst) begin
      net_111  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_112  = net_65 ;
    if (rst) begin
      net_112  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_113  = net_70 ;
    if (\$signal$14 ) begin
      net_113  = 1'h0;
    end
    if (rst) begin
      net_113  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_114  = crossing_0_q;
    if (crosses_0_q) begin
      net_114  = step_before_q;
    end
    if (\$signal$14 ) begin
      net_114  = 21'h1fffff;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_115  = net_75 ;
    if (rst) begin
      net_115  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_116  = done_q;
    if (rst) begin
      net_116  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_117  = soon_d1_q;
    if (rst) begin
      net_117  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_118  = soon_d2_q;
    if (rst) begin
      net_118  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_119  = soon_d3_q;
    if (rst) begin
      net_119  = 1'h0;
    end
  end
  assign soon = soon_d3_q;
  assign a = net_right_d1_q;
  assign b = 16'hb8aa;
  assign stop = stop_q;
  assign layer = layer_q;
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

module \ska_core.controller.observer.product$80 (rst, a, product_q, clk);
  wire [17:0] net_1 ;
  input [1:0] a;
  wire [1:0] a;
  wire [15:0] b;
  input clk;
  wire clk;
  (* init = 18'h00000 *)
  wire [17:0] product;
  output [17:0] product_q;
  reg [17:0] product_q;
  initial product_q = 18'h00000;
  input rst;
  wire rst;
  assign net_1  = $signed(a) * $signed(17'h0b8aa);
  always @(posedge clk)
    product_q <= net_1 ;
  assign b = 16'hb8aa;
  assign product = product_q;
endmodule

module \ska_core.controller.post (rst, halt, gradient_free, \begin , begin_layer, record, ended, samples, start, layer_updated, \port$2202$33 , post_last_layer_q, post_layer_q, post_first_step_q, nearly, running_q, sum_address_q, address_q, tile_q, b_address_q, element
, sums_ready, judged, clk);
  reg unused_8_;
  initial unused_8_ = 0;
  reg [36:0] net_1 ;
  wire net_10 ;
  wire net_100 ;
  wire net_101 ;
  wire net_102 ;
  wire net_103 ;
  wire net_104 ;
  wire net_105 ;
  wire net_106 ;
  wire [6:0] net_107 ;
  wire net_108 ;
  wire net_109 ;
  wire net_11 ;
  wire net_110 ;
  wire [5:0] net_111 ;
  wire [6:0] net_112 ;
  wire net_113 ;
  wire net_114 ;
  wire net_115 ;
  wire [6:0] net_116 ;
  wire net_117 ;
  wire net_118 ;
  wire net_119 ;
  wire net_12 ;
  wire [5:0] net_120 ;
  wire [6:0] net_121 ;
  reg [1:0] net_122 ;
  reg net_123 ;
  reg [3:0] net_124 ;
  reg net_125 ;
  reg net_126 ;
  reg net_127 ;
  reg net_128 ;
  reg [8:0] net_129 ;
  wire net_13 ;
  reg [10:0] net_130 ;
  reg [3:0] net_131 ;
  reg [15:0] net_132 ;
  reg [4:0] net_133 ;
  reg net_134 ;
  reg [1:0] net_135 ;
  reg net_136 ;
  reg [2:0] net_137 ;
  reg net_138 ;
  reg net_139 ;
  wire [9:0] net_14 ;
  reg net_140 ;
  reg [4:0] net_141 ;
  reg net_142 ;
  reg net_143 ;
  reg net_144 ;
  reg net_145 ;
  reg net_146 ;
  reg net_147 ;
  reg [1:0] net_148 ;
  reg net_149 ;
  wire [11:0] net_15 ;
  reg net_150 ;
  reg net_151 ;
  reg [4:0] net_152 ;
  reg net_153 ;
  reg [5:0] net_154 ;
  reg [8:0] net_155 ;
  reg [5:0] net_156 ;
  reg net_157 ;
  reg [6:0] net_158 ;
  reg [46:0] net_159 ;
  wire [4:0] net_16 ;
  reg [3:0] net_160 ;
  wire [16:0] net_17 ;
  wire net_18 ;
  wire [1:0] net_19 ;
  wire net_2 ;
  wire [5:0] net_20 ;
  wire net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire net_24 ;
  wire net_25 ;
  wire [2:0] net_26 ;
  wire [2:0] net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire [3:0] net_33 ;
  wire [3:0] net_34 ;
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
  wire [1:0] net_46 ;
  wire [1:0] net_47 ;
  wire net_48 ;
  wire [5:0] net_49 ;
  wire net_5 ;
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
  wire [4:0] net_6 ;
  wire net_60 ;
  wire net_61 ;
  wire net_62 ;
  wire net_63 ;
  wire net_64 ;
  wire net_65 ;
  wire [6:0] net_66 ;
  wire net_67 ;
  wire net_68 ;
  wire net_69 ;
  wire [4:0] net_7 ;
  wire net_70 ;
  wire net_71 ;
  wire [1:0] net_72 ;
  wire [5:0] net_73 ;
  wire net_74 ;
  wire [2:0] net_75 ;
  wire [5:0] net_76 ;
  wire [5:0] net_77 ;
  wire net_78 ;
  wire net_79 ;
  wire [1:0] net_8 ;
  wire [1:0] net_80 ;
  wire [1:0] net_81 ;
  wire [5:0] net_82 ;
  wire [7:0] net_83 ;
  wire [6:0] net_84 ;
  wire [9:0] net_85 ;
  wire net_86 ;
  wire net_87 ;
  wire net_88 ;
  wire net_89 ;
  wire [1:0] net_9 ;
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
  (* init = 9'h000 *)
  wire [8:0] address;
  output [8:0] address_q;
  reg [8:0] address_q;
  initial address_q = 9'h000;
  (* init = 4'h0 *)
  wire [3:0] b_address;
  output [3:0] b_address_q;
  reg [3:0] b_address_q;
  initial b_address_q = 4'h0;
  output \begin ;
  wire \begin ;
  output begin_layer;
  wire begin_layer;
  wire begin_tile;
  input clk;
  wire clk;
  wire columns;
  reg columns_q;
  initial columns_q = 1'h0;
  output [7:0] element;
  wire [7:0] element;
  wire \element.first ;
  wire \element.lane ;
  wire [4:0] \element.sample ;
  wire \element.valid ;
  output ended;
  wire ended;
  reg first_q;
  initial first_q = 1'h0;
  (* init = 1'h0 *)
  wire first_step;
  reg [4:0] flush_left_q;
  initial flush_left_q = 5'h00;
  reg flush_over_q;
  initial flush_over_q = 1'h0;
  reg flushing_q;
  initial flushing_q = 1'h0;
  reg [2:0] gradient_credits_q;
  initial gradient_credits_q = 3'h0;
  input gradient_free;
  wire gradient_free;
  reg gradient_some_q;
  initial gradient_some_q = 1'h0;
  input halt;
  wire halt;
  wire has_above;
  (* init = 1'h0 *)
  wire idle;
  input judged;
  wire judged;
  reg judging_q;
  initial judging_q = 1'h0;
  wire keys_ready;
  reg lane_q;
  initial lane_q = 1'h0;
  wire last_lane;
  (* init = 1'h0 *)
  wire last_layer;
  wire last_sample;
  (* init = 1'h0 *)
  wire layer;
  wire layer0;
  input layer_updated;
  wire layer_updated;
  reg [5:0] near_edge;
  reg [5:0] near_edge_q;
  initial near_edge_q = 6'h00;
  reg [5:0] near_full;
  reg [5:0] near_full_q;
  initial near_full_q = 6'h00;
  reg [5:0] near_q;
  initial near_q = 6'h00;
  output nearly;
  reg nearly;
  initial nearly = 1'h0;
  reg none_q;
  initial none_q = 1'h0;
  reg [1:0] place_q;
  initial place_q = 2'h0;
  output [1:0] \port$2202$33 ;
  wire [1:0] \port$2202$33 ;
  reg [3:0] post_b_q;
  initial post_b_q = 4'h0;
  reg [15:0] post_column_q;
  initial post_column_q = 16'h0000;
  reg [36:0] post_constants_q;
  initial post_constants_q = 37'h0000000000;
  wire \post_constants_q.b_base ;
  wire \post_constants_q.columns ;
  wire [1:0] \post_constants_q.cut ;
  wire \post_constants_q.has_above ;
  wire [5:0] \post_constants_q.input_last ;
  wire [6:0] \post_constants_q.inputs ;
  wire \post_constants_q.layer0 ;
  wire \post_constants_q.operand_base ;
  wire \post_constants_q.operand_copy ;
  wire \post_constants_q.out_base ;
  wire \post_constants_q.out_copy ;
  wire [3:0] \post_constants_q.output_last ;
  wire \post_constants_q.rows ;
  wire \post_constants_q.state_base ;
  wire \post_constants_q.w_base ;
  wire [6:0] \post_constants_q.w_stride ;
  output post_first_step_q;
  reg post_first_step_q;
  initial post_first_step_q = 1'h0;
  reg post_first_tile_q;
  initial post_first_tile_q = 1'h0;
  output post_last_layer_q;
  reg post_last_layer_q;
  initial post_last_layer_q = 1'h0;
  reg post_last_tile_q;
  initial post_last_tile_q = 1'h0;
  reg post_later_step_q;
  initial post_later_step_q = 1'h0;
  output post_layer_q;
  reg post_layer_q;
  initial post_layer_q = 1'h0;
  reg post_odd_q;
  initial post_odd_q = 1'h0;
  reg [10:0] post_operand_q;
  initial post_operand_q = 11'h000;
  wire post_ready;
  reg [1:0] post_stage_q;
  initial post_stage_q = 2'h0;
  reg [8:0] post_state_q;
  initial post_state_q = 9'h000;
  reg [3:0] post_tile_q;
  initial post_tile_q = 4'h0;
  output record;
  wire record;
  input rst;
  wire rst;
  (* init = 1'h0 *)
  wire running;
  output running_q;
  reg running_q;
  initial running_q = 1'h0;
  reg [4:0] sample_q;
  initial sample_q = 5'h00;
  input [5:0] samples;
  wire [5:0] samples;
  reg [6:0] samples_beyond_q;
  initial samples_beyond_q = 7'h00;
  reg [6:0] samples_left_q;
  initial samples_left_q = 7'h00;
  reg slot_q;
  initial slot_q = 1'h0;
  reg [4:0] spacing_left_q;
  initial spacing_left_q = 5'h00;
  reg spacing_over_q;
  initial spacing_over_q = 1'h0;
  input start;
  wire start;
  (* init = 6'h00 *)
  wire [5:0] sum_address;
  output [5:0] sum_address_q;
  reg [5:0] sum_address_q;
  initial sum_address_q = 6'h00;
  reg [1:0] sums_credits_q;
  initial sums_credits_q = 2'h0;
  wire sums_free;
  input sums_ready;
  wire sums_ready;
  reg sums_some_q;
  initial sums_some_q = 1'h0;
  (* init = 47'h000000000000 *)
  wire [46:0] tile;
  wire [15:0] \tile.column ;
  wire [8:0] \tile.gradient ;
  wire [10:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [8:0] \tile.state ;
  output [46:0] tile_q;
  reg [46:0] tile_q;
  initial tile_q = 47'h000000000000;
  wire [15:0] \tile_q.column ;
  wire [8:0] \tile_q.gradient ;
  wire [10:0] \tile_q.operand ;
  wire [1:0] \tile_q.slot ;
  wire [8:0] \tile_q.state ;
  reg updated_credits_q;
  initial updated_credits_q = 1'h0;
  reg updated_some_q;
  initial updated_some_q = 1'h0;
  reg waiting_q;
  initial waiting_q = 1'h0;
  assign net_2  = start | \$signal ;
  assign net_3  = ~| post_layer_q;
  assign net_4  = post_tile_q == post_constants_q[9:6];
  assign net_5  = post_stage_q[1] & post_first_tile_q;
  assign net_6  = post_tile_q + 1'h1;
  assign net_7  = post_last_tile_q ? 5'h00 : net_6 ;
  assign net_8  = post_layer_q + 1'h1;
  assign net_9  = post_last_layer_q ? 2'h0 : net_8 ;
  assign net_10  = \$signal  & post_last_tile_q;
  assign net_11  = net_10  & post_last_layer_q;
  assign net_12  = ~ post_first_step_q;
  assign net_13  = ~ post_odd_q;
  assign net_14  = post_state_q + 6'h20;
  assign net_15  = post_operand_q + 6'h20;
  assign net_16  = post_b_q + 1'h1;
  assign net_17  = post_column_q + 1'h1;
  assign net_18  = post_odd_q ? post_constants_q[32] : 1'h0;
  assign net_19  = post_constants_q[31] + net_18 ;
  assign net_20  = spacing_left_q - 1'h1;
  assign net_21  = spacing_left_q == 1'h1;
  assign net_22  = ~ \begin ;
  assign net_23  = sums_ready & net_22 ;
  assign net_24  = ~ sums_ready;
  assign net_25  = \begin  & net_24 ;
  assign net_26  = sums_credits_q + 1'h1;
  assign net_27  = sums_credits_q - 1'h1;
  assign net_28  = sums_credits_q != 1'h1;
  assign net_29  = ~ \begin ;
  assign net_30  = gradient_free & net_29 ;
  assign net_31  = ~ gradient_free;
  assign net_32  = \begin  & net_31 ;
  assign net_33  = gradient_credits_q + 1'h1;
  assign net_34  = gradient_credits_q - 1'h1;
  assign net_35  = gradient_credits_q != 1'h1;
  assign net_36  = post_first_tile_q & post_constants_q[33];
  assign net_37  = net_36  & post_later_step_q;
  assign net_38  = \begin  & net_37 ;
  assign net_39  = ~ net_38 ;
  assign net_40  = layer_updated & net_39 ;
  assign net_41  = post_first_tile_q & post_constants_q[33];
  assign net_42  = net_41  & post_later_step_q;
  assign net_43  = \begin  & net_42 ;
  assign net_44  = ~ layer_updated;
  assign net_45  = net_43  & net_44 ;
  assign net_46  = updated_credits_q + 1'h1;
  assign net_47  = updated_credits_q - 1'h1;
  assign net_48  = ~ updated_credits_q;
  assign net_49  = flush_left_q - 1'h1;
  assign net_50  = flush_left_q == 1'h1;
  assign net_51  = ~ \begin ;
  assign net_52  = waiting_q & net_51 ;
  assign net_53  = net_52  | start;
  assign net_54  = net_53  | \$signal ;
  assign net_55  = ~ flush_over_q;
  assign net_56  = flushing_q & net_55 ;
  assign net_57  = ~ start;
  assign net_58  = net_56  & net_57 ;
  assign net_59  = ended & post_last_tile_q;
  assign net_60  = net_58  | net_59 ;
  assign net_61  = ~ judged;
  assign net_62  = judging_q & net_61 ;
  assign net_63  = ~ start;
  assign net_64  = net_62  & net_63 ;
  assign net_65  = net_64  | record;
  assign net_66  = samples - 2'h2;
  assign net_67  = sample_q == near_q;
  assign net_68  = running_q & net_67 ;
  assign net_69  = ~| lane_q;
  assign net_70  = net_68  & net_69 ;
  assign net_71  = none_q ? ended : net_70 ;
  assign net_72  = columns - 1'h1;
  assign net_73  = slot_q ? 6'h20 : 6'h00;
  assign net_74  = ~ slot_q;
  assign net_75  = place_q + 1'h1;
  assign net_76  = post_last_tile_q ? near_edge_q : near_full_q;
  assign net_77  = post_last_tile_q ? near_edge_q : near_full_q;
  assign net_78  = net_77  == samples;
  assign net_79  = ~ ended;
  assign net_80  = lane_q + 1'h1;
  assign net_81  = last_lane ? 2'h0 : net_80 ;
  assign net_82  = sample_q + 1'h1;
  assign net_83  = $signed(samples_left_q) - $signed(2'h1);
  assign net_84  = sum_address_q + 1'h1;
  assign net_85  = address_q + 1'h1;
  assign net_86  = | post_stage_q;
  assign post_ready = ~ net_86 ;
  assign net_87  = waiting_q & post_ready;
  assign net_88  = ~ halt;
  assign net_89  = net_87  & net_88 ;
  assign net_90  = net_89  & sums_some_q;
  assign net_91  = net_90  & gradient_some_q;
  assign net_92  = net_91  & spacing_over_q;
  assign net_93  = post_first_tile_q & post_constants_q[33];
  assign net_94  = net_93  & post_later_step_q;
  assign net_95  = ~ net_94 ;
  assign net_96  = updated_some_q | net_95 ;
  assign net_97  = net_92  & net_96 ;
  assign net_98  = ~ post_first_tile_q;
  assign begin_layer = \begin  & post_first_tile_q;
  assign record = flushing_q & flush_over_q;
  assign net_100  = ~ post_last_tile_q;
  assign net_101  = ended & net_100 ;
  assign net_102  = judging_q & judged;
  assign \$signal  = net_101  | net_102 ;
  assign columns = post_last_tile_q ? post_constants_q[11] : 1'h1;
  assign last_lane = lane_q == columns_q;
  assign net_103  = running_q & last_lane;
  assign ended = net_103  & samples_left_q[6];
  assign net_104  = post_constants_q[11] > 1'h0;
  assign net_105  = post_constants_q[11] <= 1'h1;
  assign net_106  = net_104  & net_105 ;
  assign net_107  = samples - samples;
  assign net_108  = post_constants_q[11] > 1'h1;
  assign net_109  = post_constants_q[11] <= 2'h2;
  assign net_110  = net_108  & net_109 ;
  assign net_112  = samples - net_111 ;
  assign net_116  = samples - samples;
  assign net_121  = samples - net_120 ;
  always @(posedge clk)
    post_constants_q <= net_1 ;
  always @(posedge clk)
    post_stage_q <= net_122 ;
  always @(posedge clk)
    post_last_layer_q <= net_3 ;
  always @(posedge clk)
    post_last_tile_q <= net_4 ;
  always @(posedge clk)
    post_layer_q <= net_123 ;
  always @(posedge clk)
    post_tile_q <= net_124 ;
  always @(posedge clk)
    post_first_tile_q <= net_125 ;
  always @(posedge clk)
    post_first_step_q <= net_126 ;
  always @(posedge clk)
    post_later_step_q <= net_127 ;
  always @(posedge clk)
    post_odd_q <= net_128 ;
  always @(posedge clk)
    post_state_q <= net_129 ;
  always @(posedge clk)
    post_operand_q <= net_130 ;
  always @(posedge clk)
    post_b_q <= net_131 ;
  always @(posedge clk)
    post_column_q <= net_132 ;
  always @(posedge clk)
    spacing_left_q <= net_133 ;
  always @(posedge clk)
    spacing_over_q <= net_134 ;
  always @(posedge clk)
    sums_credits_q <= net_135 ;
  always @(posedge clk)
    sums_some_q <= net_136 ;
  always @(posedge clk)
    gradient_credits_q <= net_137 ;
  always @(posedge clk)
    gradient_some_q <= net_138 ;
  always @(posedge clk)
    updated_credits_q <= net_139 ;
  always @(posedge clk)
    updated_some_q <= net_140 ;
  always @(posedge clk)
    flush_left_q <= net_141 ;
  always @(posedge clk)
    flush_over_q <= net_142 ;
  always @(posedge clk)
    waiting_q <= net_143 ;
  always @(posedge clk)
    flushing_q <= net_144 ;
  always @(posedge clk)
    judging_q <= net_145 ;
  always @(posedge clk)
    samples_beyond_q <= net_66 ;
  always @(posedge clk)
    nearly <= net_146 ;
  always @(posedge clk)
    near_edge_q <= near_edge;
  always @(posedge clk)
    near_full_q <= near_full;
  always @(posedge clk)
    slot_q <= net_147 ;
  always @(posedge clk)
    place_q <= net_148 ;
  always @(posedge clk)
    running_q <= net_149 ;
  always @(posedge clk)
    first_q <= net_150 ;
  always @(posedge clk)
    lane_q <= net_151 ;
  always @(posedge clk)
    sample_q <= net_152 ;
  always @(posedge clk)
    columns_q <= net_153 ;
  always @(posedge clk)
    sum_address_q <= net_154 ;
  always @(posedge clk)
    address_q <= net_155 ;
  always @(posedge clk)
    near_q <= net_156 ;
  always @(posedge clk)
    none_q <= net_157 ;
  always @(posedge clk)
    samples_left_q <= net_158 ;
  always @(posedge clk)
    tile_q <= net_159 ;
  always @(posedge clk)
    b_address_q <= net_160 ;
  always @* begin
    if (unused_8_) begin end
    net_1  = 37'h0000000000;
    casez (post_layer_q)
      1'h0:
          net_1  = 37'h1c04040e7f;
      default: ;
    endcase
  end
  always @* begin
    if (unused_8_) begin end
    net_122  = { post_stage_q[0], net_2  };
    if (rst) begin
      net_122  = 2'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_123  = post_layer_q;
    if (start) begin
      net_123  = 1'h0;
    end else if (\$signal ) begin
      if (post_last_tile_q) begin
        net_123  = net_9 [0];
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_124  = post_tile_q;
    if (start) begin
      net_124  = 4'h0;
    end else if (\$signal ) begin
      net_124  = net_7 [3:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_125  = post_first_tile_q;
    if (start) begin
      net_125  = 1'h1;
    end else if (\$signal ) begin
      net_125  = post_last_tile_q;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_126  = post_first_step_q;
    if (start) begin
      net_126  = 1'h1;
    end else if (\$signal ) begin
      if (net_11 ) begin
        net_126  = 1'h0;
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_127  = post_later_step_q;
    if (start) begin
      net_127  = 1'h0;
    end else if (\$signal ) begin
      if (net_11 ) begin
        net_127  = net_12 ;
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_128  = post_odd_q;
    if (start) begin
      net_128  = 1'h0;
    end else if (\$signal ) begin
      if (net_11 ) begin
        net_128  = net_13 ;
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_129  = post_state_q;
    if (start) begin
    end else if (\$signal ) begin
      net_129  = net_14 [8:0];
    end else if (net_5 ) begin
      net_129  = { 8'h00, post_constants_q[28] };
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_130  = post_operand_q;
    if (start) begin
    end else if (\$signal ) begin
      net_130  = net_15 [10:0];
    end else if (net_5 ) begin
      net_130  = { 9'h000, net_19  };
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_131  = post_b_q;
    if (start) begin
    end else if (\$signal ) begin
      net_131  = net_16 [3:0];
    end else if (net_5 ) begin
      net_131  = { 3'h0, post_constants_q[27] };
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_132  = post_column_q;
    if (start) begin
    end else if (\$signal ) begin
      net_132  = net_17 [15:0];
    end else if (net_5 ) begin
      net_132  = 16'h0000;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_133  = net_20 [4:0];
    if (start) begin
    end else if (\begin ) begin
      net_133  = 5'h13;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_134  = spacing_over_q;
    if (start) begin
      net_134  = 1'h1;
    end else if (\begin ) begin
      net_134  = 1'h0;
    end else if (net_21 ) begin
      net_134  = 1'h1;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_135  = sums_credits_q;
    if (start) begin
      net_135  = 2'h0;
    end else if (net_23 ) begin
      net_135  = net_26 [1:0];
    end else if (net_25 ) begin
      net_135  = net_27 [1:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_136  = sums_some_q;
    if (start) begin
      net_136  = 1'h0;
    end else if (net_23 ) begin
      net_136  = 1'h1;
    end else if (net_25 ) begin
      net_136  = net_28 ;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_137  = gradient_credits_q;
    if (start) begin
      net_137  = 3'h3;
    end else if (net_30 ) begin
      net_137  = net_33 [2:0];
    end else if (net_32 ) begin
      net_137  = net_34 [2:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_138  = gradient_some_q;
    if (start) begin
      net_138  = 1'h1;
    end else if (net_30 ) begin
      net_138  = 1'h1;
    end else if (net_32 ) begin
      net_138  = net_35 ;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_139  = updated_credits_q;
    if (start) begin
      net_139  = 1'h0;
    end else if (net_40 ) begin
      net_139  = net_46 [0];
    end else if (net_45 ) begin
      net_139  = net_47 [0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_140  = updated_some_q;
    if (start) begin
      net_140  = 1'h0;
    end else if (net_40 ) begin
      net_140  = 1'h1;
    end else if (net_45 ) begin
      net_140  = net_48 ;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_141  = net_49 [4:0];
    if (start) begin
    end else if (ended) begin
      net_141  = 5'h16;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_142  = flush_over_q;
    if (start) begin
      net_142  = 1'h1;
    end else if (ended) begin
      net_142  = 1'h0;
    end else if (net_50 ) begin
      net_142  = 1'h1;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_143  = net_54 ;
    if (rst) begin
      net_143  = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_144  = net_60 ;
    if (rst) begin
      net_144  = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_145  = net_65 ;
    if (rst) begin
      net_145  = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_146  = net_71 ;
    if (rst) begin
      net_146  = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_147  = slot_q;
    if (start) begin
      net_147  = 1'h0;
    end
    if (\begin ) begin
      net_147  = net_74 ;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_148  = place_q;
    if (start) begin
      net_148  = 2'h0;
    end
    if (\begin ) begin
      net_148  = net_75 [1:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_149  = running_q;
    if (start) begin
      net_149  = 1'h0;
    end
    if (\begin ) begin
      net_149  = 1'h1;
    end else if (running_q) begin
      net_149  = net_79 ;
    end
    if (rst) begin
      net_149  = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_150  = first_q;
    if (\begin ) begin
      net_150  = 1'h1;
    end else if (running_q) begin
      net_150  = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_151  = lane_q;
    if (\begin ) begin
      net_151  = 1'h0;
    end else if (running_q) begin
      net_151  = net_81 [0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_152  = sample_q;
    if (\begin ) begin
      net_152  = 5'h00;
    end else if (running_q) begin
      if (last_lane) begin
        net_152  = net_82 [4:0];
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_153  = columns_q;
    if (\begin ) begin
      net_153  = net_72 [0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_154  = sum_address_q;
    if (\begin ) begin
      net_154  = net_73 ;
    end else if (running_q) begin
      if (last_lane) begin
        net_154  = net_84 [5:0];
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_155  = address_q;
    if (\begin ) begin
      net_155  = post_state_q;
    end else if (running_q) begin
      if (last_lane) begin
        net_155  = net_85 [8:0];
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_156  = near_q;
    if (\begin ) begin
      net_156  = net_76 ;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_157  = none_q;
    if (\begin ) begin
      net_157  = net_78 ;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_158  = samples_left_q;
    if (\begin ) begin
      net_158  = samples_beyond_q;
    end else if (running_q) begin
      if (last_lane) begin
        net_158  = net_83 [6:0];
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_159  = tile_q;
    if (\begin ) begin
      net_159 [8:0] = post_state_q;
      net_159 [17:9] = post_state_q;
      net_159 [28:18] = post_operand_q;
      net_159 [44:29] = post_column_q;
      net_159 [46:45] = place_q;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_160  = b_address_q;
    if (\begin ) begin
      net_160  = post_b_q;
    end
  end
  always @* begin
    if (unused_8_) begin end
    near_edge = 6'h00;
    if (net_106 ) begin
      near_edge = net_107 [5:0];
    end
    if (net_110 ) begin
      near_edge = net_112 [5:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    near_full = 6'h00;
    if (net_115 ) begin
      near_full = net_116 [5:0];
    end
    if (net_119 ) begin
      near_full = net_121 [5:0];
    end
  end
  assign first_step = post_first_step_q;
  assign layer0 = post_constants_q[34];
  assign has_above = post_constants_q[33];
  assign layer = post_layer_q;
  assign last_layer = post_last_layer_q;
  assign keys_ready = 1'h1;
  assign begin_tile = \begin ;
  assign sums_free = ended;
  assign idle = waiting_q;
  assign last_sample = samples_left_q[6];
  assign running = running_q;
  assign sum_address = sum_address_q;
  assign address = address_q;
  assign tile = tile_q;
  assign b_address = b_address_q;
  assign \port$2202$33  = post_constants_q[34:33];
  assign \post_constants_q.input_last  = post_constants_q[5:0];
  assign \post_constants_q.output_last  = post_constants_q[9:6];
  assign \post_constants_q.rows  = post_constants_q[10];
  assign \post_constants_q.columns  = post_constants_q[11];
  assign \post_constants_q.inputs  = post_constants_q[18:12];
  assign \post_constants_q.w_base  = post_constants_q[19];
  assign \post_constants_q.w_stride  = post_constants_q[26:20];
  assign \post_constants_q.b_base  = post_constants_q[27];
  assign \post_constants_q.state_base  = post_constants_q[28];
  assign \post_constants_q.operand_base  = post_constants_q[29];
  assign \post_constants_q.operand_copy  = post_constants_q[30];
  assign \post_constants_q.out_base  = post_constants_q[31];
  assign \post_constants_q.out_copy  = post_constants_q[32];
  assign \post_constants_q.has_above  = post_constants_q[33];
  assign \post_constants_q.layer0  = post_constants_q[34];
  assign \post_constants_q.cut  = post_constants_q[36:35];
  assign \tile_q.state  = tile_q[8:0];
  assign \tile_q.gradient  = tile_q[17:9];
  assign \tile_q.operand  = tile_q[28:18];
  assign \tile_q.column  = tile_q[44:29];
  assign \tile_q.slot  = tile_q[46:45];
  assign \element.valid  = element[0];
  assign \element.first  = element[1];
  assign \element.lane  = element[2];
  assign \element.sample  = element[7:3];
  assign \tile.state  = tile_q[8:0];
  assign \tile.gradient  = tile_q[17:9];
  assign \tile.operand  = tile_q[28:18];
  assign \tile.column  = tile_q[44:29];
  assign \tile.slot  = tile_q[46:45];
  assign element[7:3] = sample_q;
  assign element[2] = lane_q;
  assign element[1] = first_q;
  assign element[0] = running_q;
  assign net_99  = 1'h1;
  assign \begin  = net_97 ;
  assign net_111  = { 1'h0, samples[5:1] };
  assign net_113  = 1'h1;
  assign net_114  = 1'h1;
  assign net_115  = 1'h1;
  assign net_117  = 1'h0;
  assign net_118  = 1'h1;
  assign net_119  = 1'h0;
  assign net_120  = { 1'h0, samples[5:1] };
endmodule

module \ska_core.controller.recorder (rst, begin_tile, first_tile, record, updated, views, start, last_layer, layer, first_step, updated_layer, tile_end, clear, valid, observed, to_layer, entry, value, taken, z_overflow, g_overflow
, d_operand_overflow, z_dd, z_z, dd_dd, dz_dz, dz_d, dz_zp, w_overflow, b_overflow, clk);
  reg unused_9_;
  initial unused_9_ = 0;
  wire net_1 ;
  wire [10:0] net_10 ;
  wire [9:0] net_11 ;
  wire [10:0] net_12 ;
  wire [1:0] net_13 ;
  wire [9:0] net_14 ;
  reg [9:0] net_15 ;
  wire [10:0] net_16 ;
  wire [1:0] net_17 ;
  wire net_18 ;
  wire net_19 ;
  wire [10:0] net_2 ;
  wire net_20 ;
  wire net_21 ;
  wire net_22 ;
  wire [4:0] net_23 ;
  wire [4:0] net_24 ;
  wire net_25 ;
  wire net_26 ;
  wire [2:0] net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire net_35 ;
  wire [1:0] net_36 ;
  wire [1:0] net_37 ;
  wire [3:0] net_38 ;
  wire [3:0] net_39 ;
  wire [10:0] net_4 ;
  wire [9:0] net_40 ;
  wire [42:0] net_41 ;
  wire [3:0] net_42 ;
  wire [4:0] net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire net_47 ;
  reg [9:0] net_48 ;
  reg [9:0] net_49 ;
  wire net_5 ;
  reg [9:0] net_50 ;
  reg [9:0] net_51 ;
  reg [9:0] net_52 ;
  reg [9:0] net_53 ;
  reg [9:0] net_54 ;
  reg [9:0] net_55 ;
  reg net_56 ;
  reg [9:0] net_57 ;
  reg net_58 ;
  reg net_59 ;
  wire [10:0] net_6 ;
  reg [3:0] net_60 ;
  reg net_61 ;
  reg [1:0] net_62 ;
  reg net_63 ;
  reg net_64 ;
  reg [9:0] net_65 ;
  reg [9:0] net_66 ;
  reg net_67 ;
  reg net_68 ;
  reg net_69 ;
  wire net_7 ;
  reg [3:0] net_70 ;
  reg [42:0] net_71 ;
  wire [10:0] net_8 ;
  wire net_9 ;
  reg [3:0] \$signal ;
  initial \$signal  = 4'h0;
  reg active_q;
  initial active_q = 1'h0;
  reg [9:0] b_count_q;
  initial b_count_q = 10'h000;
  reg [9:0] b_kept_q;
  initial b_kept_q = 10'h000;
  input b_overflow;
  wire b_overflow;
  input begin_tile;
  wire begin_tile;
  reg [42:0] chosen;
  output clear;
  reg clear;
  initial clear = 1'h0;
  input clk;
  wire clk;
  reg [9:0] d_operand_count_q;
  initial d_operand_count_q = 10'h000;
  input d_operand_overflow;
  wire d_operand_overflow;
  input [25:0] dd_dd;
  wire [25:0] dd_dd;
  input [27:0] dz_d;
  wire [27:0] dz_d;
  input [29:0] dz_dz;
  wire [29:0] dz_dz;
  input [42:0] dz_zp;
  wire [42:0] dz_zp;
  output [3:0] entry;
  reg [3:0] entry;
  initial entry = 4'h0;
  input first_step;
  wire first_step;
  input first_tile;
  wire first_tile;
  reg [9:0] g_count_q;
  initial g_count_q = 10'h000;
  input g_overflow;
  wire g_overflow;
  wire last;
  input last_layer;
  wire last_layer;
  input layer;
  wire layer;
  reg [9:0] layer_views_q;
  initial layer_views_q = 10'h000;
  reg number_q;
  initial number_q = 1'h0;
  output observed;
  reg observed;
  initial observed = 1'h0;
  input record;
  wire record;
  input rst;
  wire rst;
  reg second_q;
  initial second_q = 1'h0;
  input start;
  wire start;
  input taken;
  wire taken;
  input tile_end;
  wire tile_end;
  reg [9:0] tile_views_q;
  initial tile_views_q = 10'h000;
  output to_layer;
  reg to_layer;
  initial to_layer = 1'h0;
  wire update_leaves;
  input updated;
  wire updated;
  input updated_layer;
  wire updated_layer;
  reg [1:0] updates_left_q;
  initial updates_left_q = 2'h0;
  output valid;
  reg valid;
  initial valid = 1'h0;
  output [42:0] value;
  reg [42:0] value;
  initial value = 43'h00000000000;
  input views;
  wire views;
  reg [9:0] views_0_q;
  initial views_0_q = 10'h000;
  reg [9:0] views_1_q;
  initial views_1_q = 10'h000;
  reg views_in_q;
  initial views_in_q = 1'h0;
  reg views_out_q;
  initial views_out_q = 1'h0;
  reg [9:0] w_count_q;
  initial w_count_q = 10'h000;
  reg [9:0] w_kept_q;
  initial w_kept_q = 10'h000;
  input w_overflow;
  wire w_overflow;
  reg [9:0] z_count_q;
  initial z_count_q = 10'h000;
  input [26:0] z_dd;
  wire [26:0] z_dd;
  input z_overflow;
  wire z_overflow;
  input [27:0] z_z;
  wire [27:0] z_z;
  assign net_29  = net_28  & last_layer;
  assign net_30  = ~ net_29 ;
  assign net_31  = active_q & net_30 ;
  assign net_32  = net_31  | update_leaves;
  assign net_33  = \$signal  < 4'ha;
  assign net_34  = active_q & net_33 ;
  assign net_35  = \$signal  == 3'h6;
  assign net_36  = layer + net_35 ;
  assign net_37  = active_q ? net_36  : { 1'h0, number_q };
  assign net_38  = second_q ? 4'hb : 4'ha;
  assign net_39  = active_q ? \$signal  : net_38 ;
  assign net_40  = second_q ? b_kept_q : w_kept_q;
  assign net_41  = active_q ? chosen : { 33'h000000000, net_40  };
  assign net_42  = first_step ? 4'hc : 4'ha;
  assign net_43  = net_42  - 1'h1;
  assign last = \$signal  == net_43 ;
  assign net_44  = | updates_left_q;
  assign net_45  = ~ active_q;
  assign net_46  = net_44  & net_45 ;
  assign net_47  = ~ taken;
  assign update_leaves = net_46  & net_47 ;
  always @(posedge clk)
    d_operand_count_q <= net_48 ;
  always @(posedge clk)
    z_count_q <= net_49 ;
  always @(posedge clk)
    g_count_q <= net_50 ;
  always @(posedge clk)
    w_count_q <= net_51 ;
  always @(posedge clk)
    b_count_q <= net_52 ;
  always @(posedge clk)
    tile_views_q <= net_53 ;
  always @(posedge clk)
    views_0_q <= net_54 ;
  always @(posedge clk)
    views_1_q <= net_55 ;
  always @(posedge clk)
    views_in_q <= net_56 ;
  always @(posedge clk)
    layer_views_q <= net_57 ;
  always @(posedge clk)
    views_out_q <= net_58 ;
  always @(posedge clk)
    active_q <= net_59 ;
  always @(posedge clk)
    \$signal  <= net_60 ;
  always @(posedge clk)
    clear <= net_61 ;
  always @(posedge clk)
    updates_left_q <= net_62 ;
  always @(posedge clk)
    second_q <= net_63 ;
  always @(posedge clk)
    number_q <= net_64 ;
  always @(posedge clk)
    w_kept_q <= net_65 ;
  always @(posedge clk)
    b_kept_q <= net_66 ;
  always @(posedge clk)
    valid <= net_67 ;
  always @(posedge clk)
    observed <= net_68 ;
  always @(posedge clk)
    to_layer <= net_69 ;
  always @(posedge clk)
    entry <= net_70 ;
  always @(posedge clk)
    value <= net_71 ;
  assign net_1  = clear | start;
  assign net_2  = d_operand_count_q + 1'h1;
  assign net_3  = clear | start;
  assign net_4  = z_count_q + 1'h1;
  assign net_5  = clear | start;
  assign net_6  = g_count_q + 1'h1;
  assign net_7  = updated | start;
  assign net_8  = w_count_q + 1'h1;
  assign net_9  = updated | start;
  assign net_10  = b_count_q + 1'h1;
  assign net_11  = tile_end ? 10'h000 : tile_views_q;
  assign net_12  = net_11  + views;
  assign net_13  = views_in_q + 1'h1;
  assign net_14  = first_tile ? 10'h000 : layer_views_q;
  assign net_16  = net_14  + net_15 ;
  assign net_17  = views_out_q + 1'h1;
  assign net_18  = ~ last;
  assign net_19  = active_q & net_18 ;
  assign net_20  = record | net_19 ;
  assign net_21  = ~ start;
  assign net_22  = net_20  & net_21 ;
  assign net_23  = \$signal  + 1'h1;
  assign net_24  = active_q ? net_23  : 5'h00;
  assign net_25  = active_q & last;
  assign net_26  = net_25  | start;
  assign net_27  = updates_left_q - 1'h1;
  assign net_28  = \$signal  == 3'h6;
  always @* begin
    if (unused_9_) begin end
    chosen = 43'h00000000000;
    casez (\$signal )
      4'h0:
          chosen = { {16{z_dd[26]}}, z_dd };
      4'h1:
          chosen = { {15{z_z[27]}}, z_z };
      4'h2:
          chosen = { {17{dd_dd[25]}}, dd_dd };
      4'h3:
          chosen = { {13{dz_dz[29]}}, dz_dz };
      4'h4:
          chosen = { {15{dz_d[27]}}, dz_d };
      4'h5:
          chosen = dz_zp;
      4'h6:
          chosen = { 33'h000000000, d_operand_count_q };
      4'h7:
          chosen = { 33'h000000000, layer_views_q };
      4'h8:
          chosen = { 33'h000000000, z_count_q };
      4'h9:
          chosen = { 33'h000000000, g_count_q };
      4'ha:
          chosen = 43'h00000000000;
      4'hb:
          chosen = 43'h00000000000;
      default: ;
    endcase
  end
  always @* begin
    if (unused_9_) begin end
    net_48  = d_operand_count_q;
    if (net_1 ) begin
      net_48  = 10'h000;
    end else if (d_operand_overflow) begin
      net_48  = net_2 [9:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_49  = z_count_q;
    if (net_3 ) begin
      net_49  = 10'h000;
    end else if (z_overflow) begin
      net_49  = net_4 [9:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_50  = g_count_q;
    if (net_5 ) begin
      net_50  = 10'h000;
    end else if (g_overflow) begin
      net_50  = net_6 [9:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_51  = w_count_q;
    if (net_7 ) begin
      net_51  = 10'h000;
    end else if (w_overflow) begin
      net_51  = net_8 [9:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_52  = b_count_q;
    if (net_9 ) begin
      net_52  = 10'h000;
    end else if (b_overflow) begin
      net_52  = net_10 [9:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_53  = net_12 [9:0];
    if (start) begin
      net_53  = 10'h000;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_54  = views_0_q;
    if (tile_end) begin
      casez (views_in_q)
        1'h0:
            net_54  = tile_views_q;
        default: ;
      endcase
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_55  = views_1_q;
    if (tile_end) begin
      (* full_case = 32'd1 *)
      casez (views_in_q)
        1'h0:
            /* empty */;
        1'h1:
            net_55  = tile_views_q;
        default: ;
      endcase
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_56  = views_in_q;
    if (tile_end) begin
      net_56  = net_13 [0];
    end
    if (start) begin
      net_56  = 1'h0;
    end
    if (rst) begin
      net_56  = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_57  = layer_views_q;
    if (begin_tile) begin
      net_57  = net_16 [9:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_58  = views_out_q;
    if (begin_tile) begin
      net_58  = net_17 [0];
    end
    if (start) begin
      net_58  = 1'h0;
    end
    if (rst) begin
      net_58  = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_59  = net_22 ;
    if (rst) begin
      net_59  = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_60  = net_24 [3:0];
    if (rst) begin
      net_60  = 4'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_61  = net_26 ;
    if (rst) begin
      net_61  = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_62  = updates_left_q;
    if (start) begin
      net_62  = 2'h0;
    end else if (updated) begin
      net_62  = 2'h2;
    end else if (update_leaves) begin
      net_62  = net_27 [1:0];
    end
    if (rst) begin
      net_62  = 2'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_63  = second_q;
    if (start) begin
    end else if (updated) begin
      net_63  = 1'h0;
    end else if (update_leaves) begin
      net_63  = 1'h1;
    end
    if (rst) begin
      net_63  = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_64  = number_q;
    if (start) begin
    end else if (updated) begin
      net_64  = updated_layer;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_65  = w_kept_q;
    if (start) begin
    end else if (updated) begin
      net_65  = w_count_q;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_66  = b_kept_q;
    if (start) begin
    end else if (updated) begin
      net_66  = b_count_q;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_67  = net_32 ;
    if (rst) begin
      net_67  = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_68  = net_34 ;
    if (rst) begin
      net_68  = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_69  = net_37 [0];
    if (rst) begin
      net_69  = 1'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_70  = net_39 ;
    if (rst) begin
      net_70  = 4'h0;
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_71  = net_41 ;
    if (rst) begin
      net_71  = 43'h00000000000;
    end
  end
  always @* begin
    if (unused_9_) begin end
    (* full_case = 32'd1 *)
    casez (views_out_q)
      1'h0:
          net_15  = views_0_q;
      1'h1:
          net_15  = views_1_q;
      default: ;
    endcase
  end
endmodule

module \ska_core.controller.sequencer (resume, abort_run, samples, steps, c_mantissa, c_shift, seed, pause, stop_enable, stop_shift, clk, rst, post_judged, permit, halt, busy, paused, begin_step, array_waiting, drains_free, updates_done
, samples_q, c_shift_q, c_mantissa_q, stop_enable_q, stop_shift_q, launch_d9_q, _step_q, post_step, stopping_q, done, error_q, stopped_q, cycles_q, stall_cycles_q, array_on, post_running, stop, start);
  reg unused_10_;
  initial unused_10_ = 0;
  wire net_1 ;
  wire net_10 ;
  wire [2:0] net_100 ;
  wire net_101 ;
  wire net_102 ;
  wire net_103 ;
  wire net_104 ;
  wire net_105 ;
  wire net_106 ;
  wire net_107 ;
  wire [48:0] net_108 ;
  wire [48:0] net_109 ;
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
  wire net_139 ;
  wire net_14 ;
  wire net_140 ;
  wire net_141 ;
  wire net_142 ;
  wire net_143 ;
  wire net_144 ;
  wire net_145 ;
  wire net_146 ;
  wire net_147 ;
  wire net_148 ;
  wire net_149 ;
  wire net_15 ;
  wire net_150 ;
  wire net_151 ;
  wire net_152 ;
  wire net_153 ;
  wire net_154 ;
  wire net_155 ;
  wire net_156 ;
  wire net_157 ;
  wire net_158 ;
  wire net_159 ;
  wire net_16 ;
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
  wire net_17 ;
  wire net_170 ;
  wire net_171 ;
  wire net_172 ;
  wire net_173 ;
  wire net_174 ;
  wire net_175 ;
  reg net_176 ;
  reg net_177 ;
  reg net_178 ;
  reg [5:0] net_179 ;
  wire net_18 ;
  reg [5:0] net_180 ;
  reg [31:0] net_181 ;
  reg [31:0] net_182 ;
  reg net_183 ;
  reg [5:0] net_184 ;
  reg [5:0] net_185 ;
  reg net_186 ;
  reg net_187 ;
  reg net_188 ;
  reg [9:0] net_189 ;
  wire net_19 ;
  reg [19:0] net_190 ;
  reg net_191 ;
  reg [9:0] net_192 ;
  reg net_193 ;
  reg net_194 ;
  reg net_195 ;
  reg [5:0] net_196 ;
  reg [5:0] net_197 ;
  reg net_198 ;
  reg net_199 ;
  wire net_2 ;
  wire net_20 ;
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
  wire net_21 ;
  reg net_210 ;
  reg net_211 ;
  reg [19:0] net_212 ;
  reg [19:0] net_213 ;
  reg [19:0] net_214 ;
  reg [7:0] net_215 ;
  reg net_216 ;
  reg net_217 ;
  reg net_218 ;
  reg net_219 ;
  wire net_22 ;
  reg net_220 ;
  reg net_221 ;
  reg net_222 ;
  reg net_223 ;
  reg [2:0] net_224 ;
  reg net_225 ;
  reg net_226 ;
  reg net_227 ;
  reg net_228 ;
  reg net_229 ;
  wire net_23 ;
  reg net_230 ;
  reg [47:0] net_231 ;
  reg [47:0] net_232 ;
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
  wire [20:0] net_39 ;
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
  wire [20:0] net_50 ;
  wire [20:0] net_51 ;
  wire [20:0] net_52 ;
  wire net_53 ;
  wire net_54 ;
  wire net_55 ;
  wire [8:0] net_56 ;
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
  wire net_94 ;
  wire net_95 ;
  wire net_96 ;
  wire net_97 ;
  wire net_98 ;
  wire net_99 ;
  output [19:0] _step_q;
  reg [19:0] _step_q;
  initial _step_q = 20'h00000;
  reg [19:0] _steps_q;
  initial _steps_q = 20'h00000;
  reg abort_asked_q;
  initial abort_asked_q = 1'h0;
  reg abort_q;
  initial abort_q = 1'h0;
  input abort_run;
  wire abort_run;
  reg accepted_q;
  initial accepted_q = 1'h0;
  wire accepting;
  input array_on;
  wire array_on;
  input array_waiting;
  wire array_waiting;
  reg bad_coefficient_q;
  initial bad_coefficient_q = 1'h0;
  reg bad_samples_q;
  initial bad_samples_q = 1'h0;
  reg bad_steps_q;
  initial bad_steps_q = 1'h0;
  input begin_step;
  wire begin_step;
  reg begun_q;
  initial begun_q = 1'h0;
  output busy;
  wire busy;
  input c_mantissa;
  wire c_mantissa;
  reg c_mantissa_held_q;
  initial c_mantissa_held_q = 1'h0;
  output c_mantissa_q;
  reg c_mantissa_q;
  initial c_mantissa_q = 1'h0;
  input [5:0] c_shift;
  wire [5:0] c_shift;
  reg [5:0] c_shift_held_q;
  initial c_shift_held_q = 6'h00;
  output [5:0] c_shift_q;
  reg [5:0] c_shift_q;
  initial c_shift_q = 6'h00;
  reg clear_q;
  initial clear_q = 1'h1;
  input clk;
  wire clk;
  reg complete_q;
  initial complete_q = 1'h0;
  (* init = 1'h0 *)
  wire counting;
  reg counting_q;
  initial counting_q = 1'h0;
  (* init = 48'h000000000000 *)
  wire [47:0] cycles;
  output [47:0] cycles_q;
  reg [47:0] cycles_q;
  initial cycles_q = 48'h000000000000;
  output done;
  reg done;
  initial done = 1'h0;
  input drains_free;
  wire drains_free;
  wire ended;
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
  (* enum_base_type = "Error" *)
  (* enum_value_000 = "NONE" *)
  (* enum_value_001 = "SAMPLES" *)
  (* enum_value_010 = "STEPS" *)
  (* enum_value_011 = "COEFFICIENT" *)
  (* enum_value_100 = "BUSY" *)
  (* enum_value_101 = "ABORTED" *)
  (* enum_value_110 = "MEMORY" *)
  output [2:0] error_q;
  reg [2:0] error_q;
  initial error_q = 3'h0;
  wire finish;
  reg go_q;
  initial go_q = 1'h0;
  output halt;
  wire halt;
  reg in_ending_q;
  initial in_ending_q = 1'h0;
  reg in_idle_q;
  initial in_idle_q = 1'h1;
  reg in_paused_q;
  initial in_paused_q = 1'h0;
  reg in_running_q;
  initial in_running_q = 1'h0;
  reg last_step_q;
  initial last_step_q = 1'h0;
  (* init = 1'h0 *)
  wire launch;
  reg launch_d1_q;
  initial launch_d1_q = 1'h0;
  reg launch_d2_q;
  initial launch_d2_q = 1'h0;
  reg launch_d3_q;
  initial launch_d3_q = 1'h0;
  reg launch_d4_q;
  initial launch_d4_q = 1'h0;
  reg launch_d5_q;
  initial launch_d5_q = 1'h0;
  reg launch_d6_q;
  initial launch_d6_q = 1'h0;
  reg launch_d7_q;
  initial launch_d7_q = 1'h0;
  reg launch_d8_q;
  initial launch_d8_q = 1'h0;
  output launch_d9_q;
  reg launch_d9_q;
  initial launch_d9_q = 1'h0;
  reg launched_q;
  initial launched_q = 1'h0;
  reg more_q;
  initial more_q = 1'h0;
  input pause;
  wire pause;
  reg pause_q;
  initial pause_q = 1'h0;
  output paused;
  wire paused;
  output permit;
  wire permit;
  input post_judged;
  wire post_judged;
  input post_running;
  wire post_running;
  output [19:0] post_step;
  reg [19:0] post_step;
  initial post_step = 20'h00000;
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
  reg [2:0] problem;
  reg [7:0] rest_left_q;
  initial rest_left_q = 8'h00;
  reg rest_over_q;
  initial rest_over_q = 1'h0;
  input resume;
  wire resume;
  reg resume_q;
  initial resume_q = 1'h0;
  wire resuming;
  input rst;
  wire rst;
  (* init = 1'h0 *)
  wire run_mantissa;
  (* init = 6'h00 *)
  wire [5:0] run_samples;
  (* init = 32'd0 *)
  wire [31:0] run_seed;
  (* init = 6'h00 *)
  wire [5:0] run_shift;
  (* init = 1'h0 *)
  wire run_stop_enable;
  (* init = 6'h00 *)
  wire [5:0] run_stop_shift;
  wire running;
  input [5:0] samples;
  wire [5:0] samples;
  reg [5:0] samples_held_q;
  initial samples_held_q = 6'h00;
  output [5:0] samples_q;
  reg [5:0] samples_q;
  initial samples_q = 6'h00;
  input [31:0] seed;
  wire [31:0] seed;
  reg [31:0] seed_held_q;
  initial seed_held_q = 32'd0;
  reg [31:0] seed_q;
  initial seed_q = 32'd0;
  reg seen_paused_d1_q;
  initial seen_paused_d1_q = 1'h0;
  reg seen_paused_d2_q;
  initial seen_paused_d2_q = 1'h0;
  reg seen_paused_d3_q;
  initial seen_paused_d3_q = 1'h0;
  reg settled_q;
  initial settled_q = 1'h0;
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
  input [19:0] steps;
  wire [19:0] steps;
  reg [19:0] steps_begun_q;
  initial steps_begun_q = 20'h00000;
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
  output stop_enable_q;
  reg stop_enable_q;
  initial stop_enable_q = 1'h0;
  input [5:0] stop_shift;
  wire [5:0] stop_shift;
  reg [5:0] stop_shift_held_q;
  initial stop_shift_held_q = 6'h00;
  output [5:0] stop_shift_q;
  reg [5:0] stop_shift_q;
  initial stop_shift_q = 6'h00;
  (* init = 1'h0 *)
  wire stopped;
  output stopped_q;
  reg stopped_q;
  initial stopped_q = 1'h0;
  (* init = 1'h0 *)
  wire stopping;
  output stopping_q;
  reg stopping_q;
  initial stopping_q = 1'h0;
  reg taking_3_q;
  initial taking_3_q = 1'h0;
  reg taking_4_q;
  initial taking_4_q = 1'h0;
  reg taking_5_q;
  initial taking_5_q = 1'h0;
  reg taking_6_q;
  initial taking_6_q = 1'h0;
  wire to_end;
  wire to_pause;
  reg updated_q;
  initial updated_q = 1'h0;
  input updates_done;
  wire updates_done;
  assign net_2  = ~ start;
  assign net_3  = net_1  & net_2 ;
  assign net_4  = c_shift < 3'h4;
  assign net_5  = c_shift > 6'h3b;
  assign net_6  = net_4  | net_5 ;
  assign net_7  = ~| steps;
  assign net_8  = samples < 2'h2;
  assign net_9  = samples > 6'h20;
  assign net_10  = net_8  | net_9 ;
  assign net_11  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled_q, begun_q, accepted_q, accepting };
  assign net_12  = ~ net_11 ;
  assign net_13  = start & net_12 ;
  assign net_14  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled_q, begun_q, accepted_q, accepting };
  assign net_15  = ~ net_14 ;
  assign net_16  = start & net_15 ;
  assign net_17  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled_q, begun_q, accepted_q, accepting };
  assign net_18  = ~ net_17 ;
  assign net_19  = start & net_18 ;
  assign net_20  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled_q, begun_q, accepted_q, accepting };
  assign net_21  = ~ net_20 ;
  assign net_22  = start & net_21 ;
  assign net_23  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled_q, begun_q, accepted_q, accepting };
  assign net_24  = ~ net_23 ;
  assign net_25  = start & net_24 ;
  assign net_26  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled_q, begun_q, accepted_q, accepting };
  assign net_27  = ~ net_26 ;
  assign net_28  = start & net_27 ;
  assign net_29  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled_q, begun_q, accepted_q, accepting };
  assign net_30  = ~ net_29 ;
  assign net_31  = start & net_30 ;
  assign net_32  = | { taking_6_q, taking_5_q, taking_4_q, taking_3_q, settled_q, begun_q, accepted_q, accepting };
  assign net_33  = ~ net_32 ;
  assign net_34  = start & net_33 ;
  assign net_35  = launched_q | launch_d9_q;
  assign net_36  = ~ accepted_q;
  assign net_37  = net_35  & net_36 ;
  assign net_38  = steps_begun_q != _steps_q;
  assign net_39  = _step_q + 1'h1;
  assign net_40  = net_39  == _steps_q;
  assign net_41  = ~ finish;
  assign net_42  = posted_q & net_41 ;
  assign net_43  = net_42  | post_judged;
  assign net_44  = ~ finish;
  assign net_45  = updated_q & net_44 ;
  assign net_46  = net_45  | updates_done;
  assign net_47  = ~ begin_step;
  assign net_48  = go_q & net_47 ;
  assign net_49  = net_48  | resuming;
  assign net_50  = _step_q + 1'h1;
  assign net_51  = post_step + 1'h1;
  assign net_52  = steps_begun_q + 1'h1;
  assign net_53  = resume & in_paused_q;
  assign net_54  = ~ start;
  assign net_55  = net_53  & net_54 ;
  assign net_56  = rest_left_q - 1'h1;
  assign net_57  = rest_left_q == 1'h1;
  assign net_58  = ~ accepted_q;
  assign net_59  = in_idle_q & net_58 ;
  assign net_60  = net_59  | ended;
  assign net_61  = to_end | to_pause;
  assign net_62  = ~ net_61 ;
  assign net_63  = in_running_q & net_62 ;
  assign net_64  = net_63  | accepted_q;
  assign net_65  = net_64  | resuming;
  assign net_66  = ~ accepted_q;
  assign net_67  = in_paused_q & net_66 ;
  assign net_68  = to_end | resuming;
  assign net_69  = ~ net_68 ;
  assign net_70  = net_67  & net_69 ;
  assign net_71  = net_70  | to_pause;
  assign net_72  = ~ ended;
  assign net_73  = in_ending_q & net_72 ;
  assign net_74  = net_73  | to_end;
  assign net_75  = last_step_q | stopping_q;
  assign net_76  = finish & net_75 ;
  assign net_77  = complete_q | net_76 ;
  assign net_78  = ~ accepted_q;
  assign net_79  = net_77  & net_78 ;
  assign net_80  = ~ ended;
  assign net_81  = net_79  & net_80 ;
  assign net_82  = post_judged & stop;
  assign net_83  = stopping_q | net_82 ;
  assign net_84  = ~ accepted_q;
  assign net_85  = net_83  & net_84 ;
  assign net_86  = ~ ended;
  assign net_87  = net_85  & net_86 ;
  assign net_88  = ~ accepted_q;
  assign net_89  = abort_q & net_88 ;
  assign net_90  = ~ accepted_q;
  assign net_91  = in_paused_q & net_90 ;
  assign net_92  = in_running_q | net_91 ;
  assign net_93  = net_92  | accepted_q;
  assign net_94  = abort_asked_q & net_93 ;
  assign net_95  = net_89  | net_94 ;
  assign net_96  = ~ ended;
  assign net_97  = net_95  & net_96 ;
  assign net_98  = in_running_q | in_ending_q;
  assign net_99  = net_98  | accepted_q;
  assign net_100  = net_99  ? 3'h4 : problem;
  assign net_101  = ~ complete_q;
  assign net_102  = to_end & net_101 ;
  assign net_103  = last_step_q | stopping_q;
  assign net_104  = finish & net_103 ;
  assign net_105  = net_104  & stopping_q;
  assign net_106  = ~ array_on;
  assign net_107  = running & net_106 ;
  assign net_108  = cycles_q + 1'h1;
  assign net_109  = stall_cycles_q + 1'h1;
  assign net_110  = in_running_q | in_ending_q;
  assign net_111  = net_110  | accepted_q;
  assign net_112  = ~ net_111 ;
  assign net_113  = start_q & net_112 ;
  assign net_114  = ~ bad_coefficient_q;
  assign net_116  = ~ bad_steps_q;
  assign net_117  = net_115  & net_116 ;
  assign net_118  = ~ bad_samples_q;
  assign net_119  = net_117  & net_118 ;
  assign accepting = net_113  & net_119 ;
  assign net_120  = ~| _step_q;
  assign net_121  = updated_q | net_120 ;
  assign net_122  = posted_q & net_121 ;
  assign net_123  = net_122  & in_running_q;
  assign net_124  = ~ abort_q;
  assign finish = net_123  & net_124 ;
  assign net_125  = more_q & in_running_q;
  assign net_126  = ~ pause_q;
  assign net_127  = net_126  | go_q;
  assign permit = net_125  & net_127 ;
  assign net_128  = last_step_q | stopping_q;
  assign net_129  = finish & net_128 ;
  assign net_130  = ~ net_129 ;
  assign net_131  = finish & net_130 ;
  assign net_132  = net_131  & array_waiting;
  assign net_133  = net_132  & pause_q;
  assign net_134  = abort_q | abort_asked_q;
  assign net_135  = ~ net_134 ;
  assign to_pause = net_133  & net_135 ;
  assign net_136  = ~ array_on;
  assign net_137  = in_running_q & net_136 ;
  assign net_138  = ~ array_on;
  assign net_139  = net_138  & drains_free;
  assign net_140  = ~ post_running;
  assign net_141  = net_139  & net_140 ;
  assign net_142  = net_141  & abort_q;
  assign net_143  = complete_q | net_142 ;
  assign net_144  = net_137  & net_143 ;
  assign net_145  = ~ accepted_q;
  assign net_146  = in_paused_q & net_145 ;
  assign net_147  = abort_q | abort_asked_q;
  assign net_148  = net_146  & net_147 ;
  assign to_end = net_144  | net_148 ;
  assign ended = in_ending_q & rest_over_q;
  assign net_149  = ~ accepted_q;
  assign net_150  = in_paused_q & net_149 ;
  assign net_151  = net_150  & resume_q;
  assign net_152  = ~ start_q;
  assign net_153  = net_151  & net_152 ;
  assign net_154  = abort_q | abort_asked_q;
  assign net_155  = ~ net_154 ;
  assign resuming = net_153  & net_155 ;
  assign net_156  = abort_q | complete_q;
  assign net_157  = ~ in_running_q;
  assign net_158  = net_156  | net_157 ;
  assign net_159  = ~ launched_q;
  assign halt = net_158  | net_159 ;
  assign running = in_running_q | in_ending_q;
  assign net_160  = counting_q | running;
  assign net_161  = ~ bad_coefficient_q;
  assign net_163  = ~ bad_steps_q;
  assign net_164  = net_162  & net_163 ;
  assign net_165  = ~ bad_samples_q;
  assign net_166  = net_164  & net_165 ;
  assign net_167  = start_q & net_166 ;
  assign net_168  = net_160  | net_167 ;
  assign net_169  = net_168  | accepted_q;
  assign net_170  = net_169  | resuming;
  assign net_171  = ~ seen_paused_d3_q;
  assign net_172  = in_paused_q & net_171 ;
  assign busy = net_170  | net_172 ;
  assign net_173  = seen_paused_d3_q & in_paused_q;
  assign net_174  = accepted_q | resuming;
  assign net_175  = ~ net_174 ;
  assign paused = net_173  & net_175 ;
  always @(posedge clk)
    abort_asked_q <= net_3 ;
  always @(posedge clk)
    pause_q <= pause;
  always @(posedge clk)
    start_q <= start;
  always @(posedge clk)
    bad_coefficient_q <= net_6 ;
  always @(posedge clk)
    bad_steps_q <= net_7 ;
  always @(posedge clk)
    bad_samples_q <= net_10 ;
  always @(posedge clk)
    accepted_q <= net_176 ;
  always @(posedge clk)
    begun_q <= net_177 ;
  always @(posedge clk)
    settled_q <= net_178 ;
  always @(posedge clk)
    samples_held_q <= net_179 ;
  always @(posedge clk)
    samples_q <= net_180 ;
  always @(posedge clk)
    seed_held_q <= net_181 ;
  always @(posedge clk)
    seed_q <= net_182 ;
  always @(posedge clk)
    taking_3_q <= net_183 ;
  always @(posedge clk)
    c_shift_held_q <= net_184 ;
  always @(posedge clk)
    c_shift_q <= net_185 ;
  always @(posedge clk)
    c_mantissa_held_q <= net_186 ;
  always @(posedge clk)
    c_mantissa_q <= net_187 ;
  always @(posedge clk)
    taking_4_q <= net_188 ;
  always @(posedge clk)
    steps_low_held_q <= net_189 ;
  always @(posedge clk)
    _steps_q <= net_190 ;
  always @(posedge clk)
    taking_5_q <= net_191 ;
  always @(posedge clk)
    steps_high_held_q <= net_192 ;
  always @(posedge clk)
    taking_6_q <= net_193 ;
  always @(posedge clk)
    stop_enable_held_q <= net_194 ;
  always @(posedge clk)
    stop_enable_q <= net_195 ;
  always @(posedge clk)
    stop_shift_held_q <= net_196 ;
  always @(posedge clk)
    stop_shift_q <= net_197 ;
  always @(posedge clk)
    clear_q <= net_198 ;
  always @(posedge clk)
    launch_d1_q <= net_199 ;
  always @(posedge clk)
    launch_d2_q <= net_200 ;
  always @(posedge clk)
    launch_d3_q <= net_201 ;
  always @(posedge clk)
    launch_d4_q <= net_202 ;
  always @(posedge clk)
    launch_d5_q <= net_203 ;
  always @(posedge clk)
    launch_d6_q <= net_204 ;
  always @(posedge clk)
    launch_d7_q <= net_205 ;
  always @(posedge clk)
    launch_d8_q <= net_206 ;
  always @(posedge clk)
    launch_d9_q <= net_207 ;
  always @(posedge clk)
    launched_q <= net_208 ;
  always @(posedge clk)
    more_q <= net_38 ;
  always @(posedge clk)
    last_step_q <= net_40 ;
  always @(posedge clk)
    posted_q <= net_209 ;
  always @(posedge clk)
    updated_q <= net_210 ;
  always @(posedge clk)
    go_q <= net_211 ;
  always @(posedge clk)
    _step_q <= net_212 ;
  always @(posedge clk)
    post_step <= net_213 ;
  always @(posedge clk)
    steps_begun_q <= net_214 ;
  always @(posedge clk)
    resume_q <= net_55 ;
  always @(posedge clk)
    rest_left_q <= net_215 ;
  always @(posedge clk)
    rest_over_q <= net_216 ;
  always @(posedge clk)
    in_idle_q <= net_217 ;
  always @(posedge clk)
    in_running_q <= net_218 ;
  always @(posedge clk)
    in_paused_q <= net_219 ;
  always @(posedge clk)
    in_ending_q <= net_220 ;
  always @(posedge clk)
    complete_q <= net_81 ;
  always @(posedge clk)
    stopping_q <= net_221 ;
  always @(posedge clk)
    abort_q <= net_222 ;
  always @(posedge clk)
    done <= net_223 ;
  always @(posedge clk)
    error_q <= net_224 ;
  always @(posedge clk)
    stopped_q <= net_225 ;
  always @(posedge clk)
    seen_paused_d1_q <= net_226 ;
  always @(posedge clk)
    seen_paused_d2_q <= net_227 ;
  always @(posedge clk)
    seen_paused_d3_q <= net_228 ;
  always @(posedge clk)
    counting_q <= net_229 ;
  always @(posedge clk)
    stall_q <= net_230 ;
  always @(posedge clk)
    cycles_q <= net_231 ;
  always @(posedge clk)
    stall_cycles_q <= net_232 ;
  always @* begin
    if (unused_10_) begin end
    net_176  = accepting;
    if (rst) begin
      net_176  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_177  = accepted_q;
    if (rst) begin
      net_177  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_178  = begun_q;
    if (rst) begin
      net_178  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_179  = samples_held_q;
    if (net_13 ) begin
      net_179  = samples;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_180  = samples_q;
    if (begun_q) begin
      net_180  = samples_held_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_181  = seed_held_q;
    if (net_16 ) begin
      net_181  = seed;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_182  = seed_q;
    if (settled_q) begin
      net_182  = seed_held_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_183  = settled_q;
    if (rst) begin
      net_183  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_184  = c_shift_held_q;
    if (net_19 ) begin
      net_184  = c_shift;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_185  = c_shift_q;
    if (taking_3_q) begin
      net_185  = c_shift_held_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_186  = c_mantissa_held_q;
    if (net_22 ) begin
      net_186  = c_mantissa;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_187  = c_mantissa_q;
    if (taking_3_q) begin
      net_187  = c_mantissa_held_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_188  = taking_3_q;
    if (rst) begin
      net_188  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_189  = steps_low_held_q;
    if (net_25 ) begin
      net_189  = steps[9:0];
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_190  = _steps_q;
    if (taking_4_q) begin
      net_190 [9:0] = steps_low_held_q;
    end
    if (taking_5_q) begin
      net_190 [19:10] = steps_high_held_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_191  = taking_4_q;
    if (rst) begin
      net_191  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_192  = steps_high_held_q;
    if (net_28 ) begin
      net_192  = steps[19:10];
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_193  = taking_5_q;
    if (rst) begin
      net_193  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_194  = stop_enable_held_q;
    if (net_31 ) begin
      net_194  = stop_enable;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_195  = stop_enable_q;
    if (taking_6_q) begin
      net_195  = stop_enable_held_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_196  = stop_shift_held_q;
    if (net_34 ) begin
      net_196  = stop_shift;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_197  = stop_shift_q;
    if (taking_6_q) begin
      net_197  = stop_shift_held_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_198  = accepted_q;
    if (rst) begin
      net_198  = 1'h1;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_199  = accepted_q;
    if (rst) begin
      net_199  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_200  = launch_d1_q;
    if (rst) begin
      net_200  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_201  = launch_d2_q;
    if (rst) begin
      net_201  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_202  = launch_d3_q;
    if (rst) begin
      net_202  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_203  = launch_d4_q;
    if (rst) begin
      net_203  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_204  = launch_d5_q;
    if (rst) begin
      net_204  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_205  = launch_d6_q;
    if (rst) begin
      net_205  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_206  = launch_d7_q;
    if (rst) begin
      net_206  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_207  = launch_d8_q;
    if (rst) begin
      net_207  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_208  = net_37 ;
    if (rst) begin
      net_208  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_209  = net_43 ;
    if (accepted_q) begin
      net_209  = 1'h0;
    end
    if (rst) begin
      net_209  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_210  = net_46 ;
    if (accepted_q) begin
      net_210  = 1'h0;
    end
    if (rst) begin
      net_210  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_211  = net_49 ;
    if (accepted_q) begin
      net_211  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_212  = _step_q;
    if (finish) begin
      net_212  = net_50 [19:0];
    end
    if (clear_q) begin
      net_212  = 20'h00000;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_213  = post_step;
    if (post_judged) begin
      net_213  = net_51 [19:0];
    end
    if (accepted_q) begin
      net_213  = 20'h00000;
    end
    if (rst) begin
      net_213  = 20'h00000;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_214  = steps_begun_q;
    if (begin_step) begin
      net_214  = net_52 [19:0];
    end
    if (accepted_q) begin
      net_214  = 20'h00001;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_215  = net_56 [7:0];
    if (accepted_q) begin
    end else if (to_end) begin
      net_215  = 8'h82;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_216  = rest_over_q;
    if (accepted_q) begin
      net_216  = 1'h1;
    end else if (to_end) begin
      net_216  = 1'h0;
    end else if (net_57 ) begin
      net_216  = 1'h1;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_217  = net_60 ;
    if (rst) begin
      net_217  = 1'h1;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_218  = net_65 ;
    if (rst) begin
      net_218  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_219  = net_71 ;
    if (rst) begin
      net_219  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_220  = net_74 ;
    if (rst) begin
      net_220  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_221  = net_87 ;
    if (rst) begin
      net_221  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_222  = net_97 ;
    if (rst) begin
      net_222  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_223  = ended;
    if (rst) begin
      net_223  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_224  = error_q;
    if (start_q) begin
      net_224  = net_100 ;
    end
    if (net_102 ) begin
      net_224  = 3'h5;
    end
    if (rst) begin
      net_224  = 3'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_225  = stopped_q;
    if (clear_q) begin
      net_225  = 1'h0;
    end else if (net_105 ) begin
      net_225  = 1'h1;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_226  = in_paused_q;
    if (rst) begin
      net_226  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_227  = seen_paused_d1_q;
    if (rst) begin
      net_227  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_228  = seen_paused_d2_q;
    if (rst) begin
      net_228  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_229  = running;
    if (rst) begin
      net_229  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_230  = net_107 ;
    if (rst) begin
      net_230  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_231  = cycles_q;
    if (clear_q) begin
      net_231  = 48'h000000000000;
    end else if (counting_q) begin
      net_231  = net_108 [47:0];
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_232  = stall_cycles_q;
    if (clear_q) begin
      net_232  = 48'h000000000000;
    end else if (stall_q) begin
      net_232  = net_109 [47:0];
    end
  end
  always @* begin
    if (unused_10_) begin end
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
  assign run_samples = samples_q;
  assign run_seed = seed_q;
  assign run_shift = c_shift_q;
  assign run_mantissa = c_mantissa_q;
  assign run_stop_enable = stop_enable_q;
  assign run_stop_shift = stop_shift_q;
  assign launch = launch_d9_q;
  assign stopping = stopping_q;
  assign error = error_q;
  assign stopped = stopped_q;
  assign steps_done = _step_q;
  assign counting = counting_q;
  assign cycles = cycles_q;
  assign stall_cycles = stall_cycles_q;
  assign net_1  = abort_run;
  assign net_115  = net_114 ;
  assign net_162  = net_161 ;
endmodule

module \ska_core.controller.update$251 (rst, ended, tile_free, record, end_step, row, start, cut, weights_layer_q, update, blocked, drained, clk);
  reg unused_11_;
  initial unused_11_ = 0;
  reg [36:0] net_1 ;
  wire net_10 ;
  reg [15:0] net_100 ;
  reg [1:0] net_101 ;
  reg net_102 ;
  reg net_103 ;
  reg [9:0] net_104 ;
  wire net_11 ;
  wire net_12 ;
  wire net_13 ;
  wire [10:0] net_14 ;
  wire [10:0] net_15 ;
  wire [16:0] net_16 ;
  wire net_17 ;
  wire net_18 ;
  wire net_19 ;
  wire net_2 ;
  wire net_20 ;
  wire [2:0] net_21 ;
  wire [2:0] net_22 ;
  wire net_23 ;
  wire [4:0] net_24 ;
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
  wire net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire net_42 ;
  wire net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire [10:0] net_47 ;
  wire net_48 ;
  wire net_49 ;
  wire net_5 ;
  wire [6:0] net_50 ;
  wire [6:0] net_51 ;
  wire [10:0] net_52 ;
  wire [10:0] net_53 ;
  wire [16:0] net_54 ;
  wire [16:0] net_55 ;
  wire [2:0] net_56 ;
  wire [1:0] net_57 ;
  wire [1:0] net_58 ;
  wire [1:0] net_59 ;
  wire [4:0] net_6 ;
  wire [10:0] net_60 ;
  wire net_61 ;
  wire net_62 ;
  wire net_63 ;
  wire net_64 ;
  wire net_65 ;
  wire net_66 ;
  wire net_67 ;
  wire net_68 ;
  wire [1:0] net_69 ;
  wire [4:0] net_7 ;
  wire [1:0] net_70 ;
  wire net_71 ;
  wire net_72 ;
  wire net_73 ;
  wire net_74 ;
  wire net_75 ;
  wire net_76 ;
  wire net_77 ;
  wire net_78 ;
  wire [1:0] net_79 ;
  wire [1:0] net_8 ;
  reg [1:0] net_80 ;
  reg net_81 ;
  reg [3:0] net_82 ;
  reg net_83 ;
  reg net_84 ;
  reg net_85 ;
  reg net_86 ;
  reg [9:0] net_87 ;
  reg [9:0] net_88 ;
  reg [15:0] net_89 ;
  wire [1:0] net_9 ;
  reg [1:0] net_90 ;
  reg net_91 ;
  reg [3:0] net_92 ;
  reg net_93 ;
  reg net_94 ;
  reg net_95 ;
  reg net_96 ;
  reg [5:0] net_97 ;
  reg net_98 ;
  reg [9:0] net_99 ;
  wire \$signal ;
  wire \$signal$43 ;
  reg [9:0] address_q;
  initial address_q = 10'h000;
  wire \begin ;
  wire begin_layer;
  reg bias_q;
  initial bias_q = 1'h0;
  input blocked;
  wire blocked;
  input clk;
  wire clk;
  wire columns;
  output [1:0] cut;
  wire [1:0] cut;
  wire drain_free;
  input drained;
  wire drained;
  reg [1:0] drained_credits_q;
  initial drained_credits_q = 2'h0;
  reg drained_some_q;
  initial drained_some_q = 1'h0;
  output end_step;
  wire end_step;
  output ended;
  wire ended;
  wire first_input;
  reg [3:0] flush_left_q;
  initial flush_left_q = 4'h0;
  reg flush_over_q;
  initial flush_over_q = 1'h0;
  reg flushing_q;
  initial flushing_q = 1'h0;
  wire idle;
  reg [5:0] input_q;
  initial input_q = 6'h00;
  wire keys_ready;
  wire [-1:0] lane_q;
  wire last_input;
  wire last_lane;
  wire last_row;
  (* init = 1'h0 *)
  wire layer;
  reg [15:0] noise_row_q;
  initial noise_row_q = 16'h0000;
  output record;
  wire record;
  output row;
  wire row;
  reg row_base_q;
  initial row_base_q = 1'h0;
  reg row_q;
  initial row_q = 1'h0;
  input rst;
  wire rst;
  reg running_q;
  initial running_q = 1'h0;
  reg [1:0] slot_q;
  initial slot_q = 2'h0;
  input start;
  wire start;
  wire step_on;
  output tile_free;
  wire tile_free;
  output [14:0] update;
  wire [14:0] update;
  wire [9:0] \update.address ;
  wire \update.bias ;
  wire \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  reg [9:0] w_offset_q;
  initial w_offset_q = 10'h000;
  reg waiting_q;
  initial waiting_q = 1'h0;
  reg [9:0] weights_b_q;
  initial weights_b_q = 10'h000;
  reg [15:0] weights_column_q;
  initial weights_column_q = 16'h0000;
  reg [36:0] weights_constants_q;
  initial weights_constants_q = 37'h0000000000;
  wire \weights_constants_q.b_base ;
  wire \weights_constants_q.columns ;
  wire [1:0] \weights_constants_q.cut ;
  wire \weights_constants_q.has_above ;
  wire [5:0] \weights_constants_q.input_last ;
  wire [6:0] \weights_constants_q.inputs ;
  wire \weights_constants_q.layer0 ;
  wire \weights_constants_q.operand_base ;
  wire \weights_constants_q.operand_copy ;
  wire \weights_constants_q.out_base ;
  wire \weights_constants_q.out_copy ;
  wire [3:0] \weights_constants_q.output_last ;
  wire \weights_constants_q.rows ;
  wire \weights_constants_q.state_base ;
  wire \weights_constants_q.w_base ;
  wire [6:0] \weights_constants_q.w_stride ;
  reg weights_first_step_q;
  initial weights_first_step_q = 1'h0;
  reg weights_first_tile_q;
  initial weights_first_tile_q = 1'h0;
  reg weights_last_layer_q;
  initial weights_last_layer_q = 1'h0;
  reg weights_last_tile_q;
  initial weights_last_tile_q = 1'h0;
  reg weights_later_step_q;
  initial weights_later_step_q = 1'h0;
  output weights_layer_q;
  reg weights_layer_q;
  initial weights_layer_q = 1'h0;
  reg weights_odd_q;
  initial weights_odd_q = 1'h0;
  wire weights_ready;
  reg [1:0] weights_stage_q;
  initial weights_stage_q = 2'h0;
  reg [3:0] weights_tile_q;
  initial weights_tile_q = 4'h0;
  reg [9:0] weights_w_q;
  initial weights_w_q = 10'h000;
  wire written;
  assign net_2  = start | \$signal ;
  assign net_3  = ~| weights_layer_q;
  assign net_4  = weights_tile_q == weights_constants_q[9:6];
  assign net_5  = weights_stage_q[1] & weights_first_tile_q;
  assign net_6  = weights_tile_q + 1'h1;
  assign net_7  = weights_last_tile_q ? 5'h00 : net_6 ;
  assign net_8  = weights_layer_q + 1'h1;
  assign net_9  = weights_last_layer_q ? 2'h0 : net_8 ;
  assign net_10  = \$signal  & weights_last_tile_q;
  assign net_11  = net_10  & weights_last_layer_q;
  assign net_12  = ~ weights_first_step_q;
  assign net_13  = ~ weights_odd_q;
  assign net_14  = weights_w_q + weights_constants_q[26:20];
  assign net_15  = weights_b_q + 1'h1;
  assign net_16  = weights_column_q + 1'h1;
  assign net_17  = ~ ended;
  assign net_18  = drained & net_17 ;
  assign net_19  = ~ drained;
  assign net_20  = ended & net_19 ;
  assign net_21  = drained_credits_q + 1'h1;
  assign net_22  = drained_credits_q - 1'h1;
  assign net_23  = drained_credits_q != 1'h1;
  assign net_24  = flush_left_q - 1'h1;
  assign net_25  = flush_left_q == 1'h1;
  assign net_26  = ~ \begin ;
  assign net_27  = waiting_q & net_26 ;
  assign net_28  = net_27  | start;
  assign net_29  = ended & last_input;
  assign net_30  = net_29  & weights_last_tile_q;
  assign net_31  = ~ net_30 ;
  assign net_32  = ended & net_31 ;
  assign net_33  = net_28  | net_32 ;
  assign net_34  = net_33  | record;
  assign net_35  = ~ ended;
  assign net_36  = running_q & net_35 ;
  assign net_37  = ~ start;
  assign net_38  = net_36  & net_37 ;
  assign net_39  = net_38  | \begin ;
  assign net_40  = ~ flush_over_q;
  assign net_41  = flushing_q & net_40 ;
  assign net_42  = ~ start;
  assign net_43  = net_41  & net_42 ;
  assign net_44  = ended & last_input;
  assign net_45  = net_44  & weights_last_tile_q;
  assign net_46  = net_43  | net_45 ;
  assign net_47  = weights_w_q + w_offset_q;
  assign net_48  = ~| row_base_q;
  assign net_49  = row_base_q ? 1'h0 : 1'h1;
  assign net_50  = input_q + 1'h1;
  assign net_51  = last_input ? 7'h00 : net_50 ;
  assign net_52  = w_offset_q + 1'h1;
  assign net_53  = last_input ? 11'h000 : net_52 ;
  assign net_54  = noise_row_q + 1'h1;
  assign net_55  = last_input ? 17'h00000 : net_54 ;
  assign net_56  = slot_q + last_input;
  assign net_58  = last_lane ? 2'h0 : 2'h1;
  assign net_59  = row_q + 1'h1;
  assign net_60  = address_q + 1'h1;
  assign net_61  = | weights_stage_q;
  assign weights_ready = ~ net_61 ;
  assign first_input = ~| input_q;
  assign last_input = input_q == weights_constants_q[5:0];
  assign \$signal$43  = last_input ? weights_constants_q[10] : 1'h1;
  assign columns = weights_last_tile_q ? weights_constants_q[11] : 1'h1;
  assign net_62  = waiting_q & weights_ready;
  assign net_63  = net_62  & drained_some_q;
  assign net_64  = weights_first_tile_q & first_input;
  assign net_65  = ~ net_64 ;
  assign net_67  = \begin  & weights_first_tile_q;
  assign begin_layer = net_67  & first_input;
  assign net_68  = ~ blocked;
  assign step_on = running_q & net_68 ;
  assign net_69  = columns - 1'h1;
  assign last_lane = ~| net_69 ;
  assign net_70  = \$signal$43  - 1'h1;
  assign last_row = row_q == net_70 ;
  assign net_71  = step_on & last_lane;
  assign net_72  = ~ first_input;
  assign net_73  = last_row & net_72 ;
  assign net_74  = bias_q ? 1'h1 : net_73 ;
  assign ended = net_71  & net_74 ;
  assign tile_free = ended & last_input;
  assign record = flushing_q & flush_over_q;
  assign end_step = record & weights_last_layer_q;
  assign net_75  = ended & last_input;
  assign net_76  = ~ weights_last_tile_q;
  assign net_77  = net_75  & net_76 ;
  assign \$signal  = net_77  | record;
  assign net_78  = ~ drained_some_q;
  assign idle = waiting_q & net_78 ;
  assign net_79  = row_base_q + row_q;
  always @(posedge clk)
    weights_constants_q <= net_1 ;
  always @(posedge clk)
    weights_stage_q <= net_80 ;
  always @(posedge clk)
    weights_last_layer_q <= net_3 ;
  always @(posedge clk)
    weights_last_tile_q <= net_4 ;
  always @(posedge clk)
    weights_layer_q <= net_81 ;
  always @(posedge clk)
    weights_tile_q <= net_82 ;
  always @(posedge clk)
    weights_first_tile_q <= net_83 ;
  always @(posedge clk)
    weights_first_step_q <= net_84 ;
  always @(posedge clk)
    weights_later_step_q <= net_85 ;
  always @(posedge clk)
    weights_odd_q <= net_86 ;
  always @(posedge clk)
    weights_w_q <= net_87 ;
  always @(posedge clk)
    weights_b_q <= net_88 ;
  always @(posedge clk)
    weights_column_q <= net_89 ;
  always @(posedge clk)
    drained_credits_q <= net_90 ;
  always @(posedge clk)
    drained_some_q <= net_91 ;
  always @(posedge clk)
    flush_left_q <= net_92 ;
  always @(posedge clk)
    flush_over_q <= net_93 ;
  always @(posedge clk)
    waiting_q <= net_94 ;
  always @(posedge clk)
    running_q <= net_95 ;
  always @(posedge clk)
    flushing_q <= net_96 ;
  always @(posedge clk)
    input_q <= net_97 ;
  always @(posedge clk)
    row_base_q <= net_98 ;
  always @(posedge clk)
    w_offset_q <= net_99 ;
  always @(posedge clk)
    noise_row_q <= net_100 ;
  always @(posedge clk)
    slot_q <= net_101 ;
  always @(posedge clk)
    row_q <= net_102 ;
  always @(posedge clk)
    bias_q <= net_103 ;
  always @(posedge clk)
    address_q <= net_104 ;
  always @* begin
    if (unused_11_) begin end
    net_1  = 37'h0000000000;
    casez (weights_layer_q)
      1'h0:
          net_1  = 37'h1c04040e7f;
      default: ;
    endcase
  end
  always @* begin
    if (unused_11_) begin end
    net_80  = { weights_stage_q[0], net_2  };
    if (rst) begin
      net_80  = 2'h0;
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_81  = weights_layer_q;
    if (start) begin
      net_81  = 1'h0;
    end else if (\$signal ) begin
      if (weights_last_tile_q) begin
        net_81  = net_9 [0];
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_82  = weights_tile_q;
    if (start) begin
      net_82  = 4'h0;
    end else if (\$signal ) begin
      net_82  = net_7 [3:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_83  = weights_first_tile_q;
    if (start) begin
      net_83  = 1'h1;
    end else if (\$signal ) begin
      net_83  = weights_last_tile_q;
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_84  = weights_first_step_q;
    if (start) begin
      net_84  = 1'h1;
    end else if (\$signal ) begin
      if (net_11 ) begin
        net_84  = 1'h0;
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_85  = weights_later_step_q;
    if (start) begin
      net_85  = 1'h0;
    end else if (\$signal ) begin
      if (net_11 ) begin
        net_85  = net_12 ;
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_86  = weights_odd_q;
    if (start) begin
      net_86  = 1'h0;
    end else if (\$signal ) begin
      if (net_11 ) begin
        net_86  = net_13 ;
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_87  = weights_w_q;
    if (start) begin
    end else if (\$signal ) begin
      net_87  = net_14 [9:0];
    end else if (net_5 ) begin
      net_87  = { 9'h000, weights_constants_q[19] };
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_88  = weights_b_q;
    if (start) begin
    end else if (\$signal ) begin
      net_88  = net_15 [9:0];
    end else if (net_5 ) begin
      net_88  = { 9'h000, weights_constants_q[27] };
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_89  = weights_column_q;
    if (start) begin
    end else if (\$signal ) begin
      net_89  = net_16 [15:0];
    end else if (net_5 ) begin
      net_89  = 16'h0000;
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_90  = drained_credits_q;
    if (start) begin
      net_90  = 2'h0;
    end else if (net_18 ) begin
      net_90  = net_21 [1:0];
    end else if (net_20 ) begin
      net_90  = net_22 [1:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_91  = drained_some_q;
    if (start) begin
      net_91  = 1'h0;
    end else if (net_18 ) begin
      net_91  = 1'h1;
    end else if (net_20 ) begin
      net_91  = net_23 ;
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_92  = net_24 [3:0];
    if (start) begin
    end else if (ended) begin
      net_92  = 4'hd;
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_93  = flush_over_q;
    if (start) begin
      net_93  = 1'h1;
    end else if (ended) begin
      net_93  = 1'h0;
    end else if (net_25 ) begin
      net_93  = 1'h1;
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_94  = net_34 ;
    if (rst) begin
      net_94  = 1'h0;
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_95  = net_39 ;
    if (rst) begin
      net_95  = 1'h0;
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_96  = net_46 ;
    if (rst) begin
      net_96  = 1'h0;
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_97  = input_q;
    if (start) begin
      net_97  = 6'h00;
    end else if (\begin ) begin
    end else if (ended) begin
      net_97  = net_51 [5:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_98  = row_base_q;
    if (start) begin
      net_98  = 1'h0;
    end else if (\begin ) begin
    end else if (ended) begin
      net_98  = net_49 ;
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_99  = w_offset_q;
    if (start) begin
      net_99  = 10'h000;
    end else if (\begin ) begin
    end else if (ended) begin
      net_99  = net_53 [9:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_100  = noise_row_q;
    if (start) begin
      net_100  = 16'h0000;
    end else if (\begin ) begin
    end else if (ended) begin
      net_100  = net_55 [15:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_101  = slot_q;
    if (start) begin
      net_101  = 2'h2;
    end else if (\begin ) begin
    end else if (ended) begin
      net_101  = net_56 [1:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_102  = row_q;
    if (start) begin
    end else if (\begin ) begin
      net_102  = 1'h0;
    end else if (ended) begin
    end else if (step_on) begin
      if (last_lane) begin
        net_102  = net_59 [0];
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_103  = bias_q;
    if (start) begin
    end else if (\begin ) begin
      net_103  = 1'h0;
    end else if (ended) begin
    end else if (step_on) begin
      if (last_lane) begin
        if (last_row) begin
          net_103  = 1'h1;
        end
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_104  = address_q;
    if (start) begin
    end else if (\begin ) begin
      net_104  = net_47 [9:0];
    end else if (ended) begin
    end else if (step_on) begin
      if (last_lane) begin
        net_104  = net_60 [9:0];
        if (last_row) begin
          net_104  = weights_b_q;
        end
      end
    end
  end
  assign keys_ready = 1'h1;
  assign drain_free = ended;
  assign written = ended;
  assign layer = weights_layer_q;
  assign row = net_79 [0];
  assign cut = weights_constants_q[36:35];
  assign \weights_constants_q.input_last  = weights_constants_q[5:0];
  assign \weights_constants_q.output_last  = weights_constants_q[9:6];
  assign \weights_constants_q.rows  = weights_constants_q[10];
  assign \weights_constants_q.columns  = weights_constants_q[11];
  assign \weights_constants_q.inputs  = weights_constants_q[18:12];
  assign \weights_constants_q.w_base  = weights_constants_q[19];
  assign \weights_constants_q.w_stride  = weights_constants_q[26:20];
  assign \weights_constants_q.b_base  = weights_constants_q[27];
  assign \weights_constants_q.state_base  = weights_constants_q[28];
  assign \weights_constants_q.operand_base  = weights_constants_q[29];
  assign \weights_constants_q.operand_copy  = weights_constants_q[30];
  assign \weights_constants_q.out_base  = weights_constants_q[31];
  assign \weights_constants_q.out_copy  = weights_constants_q[32];
  assign \weights_constants_q.has_above  = weights_constants_q[33];
  assign \weights_constants_q.layer0  = weights_constants_q[34];
  assign \weights_constants_q.cut  = weights_constants_q[36:35];
  assign \update.valid  = update[0];
  assign \update.bias  = update[1];
  assign \update.slot  = update[3:2];
  assign \update.lane  = update[4];
  assign \update.address  = update[14:5];
  assign update[14:5] = address_q;
  assign update[3:2] = slot_q;
  assign update[4] = 1'h0;
  assign update[1] = bias_q;
  assign update[0] = step_on;
  assign net_66  = 1'h1;
  assign \begin  = net_63 ;
  assign net_57  = 2'h1;
endmodule

module \ska_core.results (\port$0$79 , clk, rst, write__en, \port$1948$0 , \port$1949$0 , write__data, read_q, \port$0$78 );
  wire [4:0] \$signature__addr ;
  wire [42:0] \$signature__data ;
  input clk;
  wire clk;
  input \port$0$78 ;
  wire \port$0$78 ;
  input [3:0] \port$0$79 ;
  wire [3:0] \port$0$79 ;
  input [3:0] \port$1948$0 ;
  wire [3:0] \port$1948$0 ;
  input \port$1949$0 ;
  wire \port$1949$0 ;
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
      memory[{ \port$1949$0 , \port$1948$0  }] <= write__data;
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
  assign write__addr = { \port$1949$0 , \port$1948$0  };
  assign write_address = { \port$1949$0 , \port$1948$0  };
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_core.shared (rst, \b_address$127 , command_in, gathered, taken, views, host_in, asked_tensor, element, update, cut_w, cut_b, mantissa, \port$2202$33 , first_step, tile, clear, host_word_q, z_overflow, g_overflow, d_operand_overflow
, result, z_dd, z_z, dd_dd, dz_dz, dz_d, dz_zp, weight, w_overflow, b_overflow, clk);
  reg unused_12_;
  initial unused_12_ = 0;
  wire net_1 ;
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
  wire net_2 ;
  wire [11:0] net_20 ;
  wire [11:0] net_21 ;
  wire [6:0] net_3 ;
  reg [11:0] net_4 ;
  reg net_5 ;
  reg [5:0] net_6 ;
  reg net_7 ;
  reg net_8 ;
  reg net_9 ;
  input [2:0] asked_tensor;
  wire [2:0] asked_tensor;
  wire [11:0] b;
  wire [11:0] \b$131 ;
  wire [9:0] b_address;
  input [3:0] \b_address$127 ;
  wire [3:0] \b_address$127 ;
  wire b_lane;
  wire [11:0] b_next;
  output b_overflow;
  wire b_overflow;
  wire \b_overflow$82 ;
  wire b_valid;
  wire [4:0] bias_address;
  reg [4:0] bias_address_q;
  initial bias_address_q = 5'h00;
  wire [4:0] bias_copy_address;
  reg [4:0] bias_copy_address_q;
  initial bias_copy_address_q = 5'h00;
  wire [11:0] bias_copy_data;
  reg [11:0] bias_copy_data_q;
  initial bias_copy_data_q = 12'h000;
  wire bias_copy_enable;
  reg bias_copy_enable_q;
  initial bias_copy_enable_q = 1'h0;
  wire [11:0] bias_data;
  reg [11:0] bias_data_q;
  initial bias_data_q = 12'h000;
  wire bias_enable;
  reg bias_enable_q;
  initial bias_enable_q = 1'h0;
  input clear;
  wire clear;
  wire \clear$60 ;
  input clk;
  wire clk;
  reg command_drain_active_q;
  initial command_drain_active_q = 1'h0;
  reg command_drain_address_q;
  initial command_drain_address_q = 1'h0;
  reg command_host_bank_q;
  initial command_host_bank_q = 1'h0;
  reg [11:0] command_host_data_q;
  initial command_host_data_q = 12'h000;
  reg command_host_gradient_q;
  initial command_host_gradient_q = 1'h0;
  reg command_host_write_b_q;
  initial command_host_write_b_q = 1'h0;
  reg command_host_write_w_q;
  initial command_host_write_w_q = 1'h0;
  reg command_host_write_x_q;
  initial command_host_write_x_q = 1'h0;
  input [94:0] command_in;
  wire [94:0] command_in;
  wire [1:0] \command_in.drain ;
  wire \command_in.drain.active ;
  wire \command_in.drain.address ;
  wire [16:0] \command_in.host ;
  wire \command_in.host.bank ;
  wire [11:0] \command_in.host.data ;
  wire \command_in.host.gradient ;
  wire \command_in.host.write_b ;
  wire \command_in.host.write_w ;
  wire \command_in.host.write_x ;
  wire [16:0] \command_in.post ;
  wire \command_in.post.active ;
  wire [8:0] \command_in.post.address ;
  wire \command_in.post.lane ;
  wire [5:0] \command_in.post.sum_address ;
  wire [5:0] \command_in.psum_read ;
  wire \command_in.psum_read.active ;
  wire [4:0] \command_in.psum_read.sample ;
  wire [5:0] \command_in.psum_write ;
  wire \command_in.psum_write.active ;
  wire [4:0] \command_in.psum_write.sample ;
  wire [6:0] \command_in.sum_write ;
  wire \command_in.sum_write.active ;
  wire [5:0] \command_in.sum_write.address ;
  wire [3:0] \command_in.take ;
  wire \command_in.take.active ;
  wire \command_in.take.address ;
  wire \command_in.take.bias ;
  wire \command_in.take.lane ;
  wire [11:0] \command_in.w ;
  wire \command_in.w.active ;
  wire [9:0] \command_in.w.address ;
  wire \command_in.w.columns ;
  wire [23:0] \command_in.x ;
  wire \command_in.x.active ;
  wire [10:0] \command_in.x.address ;
  wire [8:0] \command_in.x.g_address ;
  wire \command_in.x.load ;
  wire \command_in.x.rows ;
  wire \command_in.x.update ;
  reg command_post_active_q;
  initial command_post_active_q = 1'h0;
  reg [8:0] command_post_address_q;
  initial command_post_address_q = 9'h000;
  reg command_post_lane_q;
  initial command_post_lane_q = 1'h0;
  reg [5:0] command_post_sum_address_q;
  initial command_post_sum_address_q = 6'h00;
  reg command_psum_read_active_q;
  initial command_psum_read_active_q = 1'h0;
  reg [4:0] command_psum_read_sample_q;
  initial command_psum_read_sample_q = 5'h00;
  reg command_psum_write_active_q;
  initial command_psum_write_active_q = 1'h0;
  reg [4:0] command_psum_write_sample_q;
  initial command_psum_write_sample_q = 5'h00;
  reg command_sum_write_active_q;
  initial command_sum_write_active_q = 1'h0;
  reg [5:0] command_sum_write_address_q;
  initial command_sum_write_address_q = 6'h00;
  reg command_take_active_q;
  initial command_take_active_q = 1'h0;
  reg command_take_address_q;
  initial command_take_address_q = 1'h0;
  reg command_take_bias_q;
  initial command_take_bias_q = 1'h0;
  reg command_take_lane_q;
  initial command_take_lane_q = 1'h0;
  reg command_w_active_q;
  initial command_w_active_q = 1'h0;
  reg [9:0] command_w_address_q;
  initial command_w_address_q = 10'h000;
  reg command_w_columns_q;
  initial command_w_columns_q = 1'h0;
  reg command_x_active_q;
  initial command_x_active_q = 1'h0;
  reg [10:0] command_x_address_q;
  initial command_x_address_q = 11'h000;
  reg [8:0] command_x_g_address_q;
  initial command_x_g_address_q = 9'h000;
  reg command_x_load_q;
  initial command_x_load_q = 1'h0;
  reg command_x_rows_q;
  initial command_x_rows_q = 1'h0;
  reg command_x_update_q;
  initial command_x_update_q = 1'h0;
  input [5:0] cut_b;
  wire [5:0] cut_b;
  wire [5:0] \cut_b$78 ;
  input [5:0] cut_w;
  wire [5:0] cut_w;
  wire [5:0] \cut_w$76 ;
  output d_operand_overflow;
  wire d_operand_overflow;
  wire \d_operand_overflow$72 ;
  output [25:0] dd_dd;
  wire [25:0] dd_dd;
  wire [25:0] \dd_dd$88 ;
  output [27:0] dz_d;
  wire [27:0] dz_d;
  wire [27:0] \dz_d$92 ;
  output [29:0] dz_dz;
  wire [29:0] dz_dz;
  wire [29:0] \dz_dz$90 ;
  output [42:0] dz_zp;
  wire [42:0] dz_zp;
  wire [42:0] \dz_zp$94 ;
  input [7:0] element;
  wire [7:0] element;
  wire [7:0] \element$96 ;
  wire \element$96.first ;
  wire \element$96.lane ;
  wire [4:0] \element$96.sample ;
  wire \element$96.valid ;
  wire \element.first ;
  wire \element.lane ;
  wire [4:0] \element.sample ;
  wire \element.valid ;
  input first_step;
  wire first_step;
  wire \first_step$62 ;
  reg [5:0] flush_left_q;
  initial flush_left_q = 6'h1b;
  (* init = 1'h1 *)
  wire flushing;
  (* init = 1'h1 *)
  wire \flushing$110 ;
  reg flushing_q;
  initial flushing_q = 1'h1;
  output g_overflow;
  wire g_overflow;
  wire \g_overflow$70 ;
  input [41:0] gathered;
  wire [41:0] gathered;
  wire [7:0] \gathered.d ;
  wire [23:0] \gathered.sum ;
  wire [9:0] \gathered.z ;
  wire [41:0] gathered_in;
  wire [7:0] \gathered_in.d ;
  wire [23:0] \gathered_in.sum ;
  wire [9:0] \gathered_in.z ;
  wire [2:0] gradient_place;
  wire [23:0] gradient_sum;
  wire [23:0] \gradient_sum$115 ;
  wire has_above;
  wire \has_above$66 ;
  (* init = 12'h000 *)
  wire [11:0] host;
  wire [11:0] host_b;
  reg host_bank_q;
  initial host_bank_q = 1'h0;
  wire [11:0] host_d;
  reg [11:0] host_data_q;
  initial host_data_q = 12'h000;
  wire [11:0] host_g;
  input [8:0] host_in;
  wire [8:0] host_in;
  wire [11:0] host_w;
  output [11:0] host_word_q;
  reg [11:0] host_word_q;
  initial host_word_q = 12'h000;
  reg host_write_b_q;
  initial host_write_b_q = 1'h0;
  wire [11:0] host_x;
  wire [11:0] host_z;
  wire layer0;
  wire \layer0$64 ;
  input mantissa;
  wire mantissa;
  wire \mantissa$74 ;
  input [1:0] \port$2202$33 ;
  wire [1:0] \port$2202$33 ;
  wire [4:0] read_address;
  wire [4:0] \read_address$128 ;
  wire [11:0] read_data;
  wire [11:0] \read_data$132 ;
  output [65:0] result;
  wire [65:0] result;
  wire [65:0] \result$106 ;
  wire [8:0] \result$106.address ;
  wire [7:0] \result$106.d ;
  wire [7:0] \result$106.g ;
  wire [8:0] \result$106.g_address ;
  wire \result$106.lane ;
  wire [10:0] \result$106.operand ;
  wire \result$106.store ;
  wire \result$106.valid ;
  wire [7:0] \result$106.view ;
  wire [9:0] \result$106.z ;
  wire [8:0] \result.address ;
  wire [7:0] \result.d ;
  wire [7:0] \result.g ;
  wire [8:0] \result.g_address ;
  wire \result.lane ;
  wire [10:0] \result.operand ;
  wire \result.store ;
  wire \result.valid ;
  wire [7:0] \result.view ;
  wire [9:0] \result.z ;
  input rst;
  wire rst;
  input [35:0] taken;
  wire [35:0] taken;
  wire [23:0] \taken.a ;
  wire [11:0] \taken.w ;
  wire [35:0] taken_in;
  wire [23:0] \taken_in.a ;
  wire [11:0] \taken_in.w ;
  input [46:0] tile;
  wire [46:0] tile;
  wire [46:0] \tile$100 ;
  wire [15:0] \tile$100.column ;
  wire [8:0] \tile$100.gradient ;
  wire [10:0] \tile$100.operand ;
  wire [1:0] \tile$100.slot ;
  wire [8:0] \tile$100.state ;
  wire [15:0] \tile.column ;
  wire [8:0] \tile.gradient ;
  wire [10:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [8:0] \tile.state ;
  input [14:0] update;
  wire [14:0] update;
  wire [14:0] \update$102 ;
  wire [9:0] \update$102.address ;
  wire \update$102.bias ;
  wire \update$102.lane ;
  wire [1:0] \update$102.slot ;
  wire \update$102.valid ;
  wire [9:0] \update.address ;
  wire \update.bias ;
  wire \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  input views;
  wire views;
  wire views_in;
  output w_overflow;
  wire w_overflow;
  wire \w_overflow$80 ;
  output [23:0] weight;
  wire [23:0] weight;
  wire [23:0] \weight$108 ;
  wire [9:0] \weight$108.address ;
  wire \weight$108.lane ;
  wire \weight$108.valid ;
  wire [11:0] \weight$108.w ;
  wire [9:0] \weight.address ;
  wire \weight.lane ;
  wire \weight.valid ;
  wire [11:0] \weight.w ;
  (* init = 5'h00 *)
  wire [4:0] write_address;
  (* init = 5'h00 *)
  wire [4:0] \write_address$124 ;
  (* init = 12'h000 *)
  wire [11:0] write_data;
  (* init = 12'h000 *)
  wire [11:0] \write_data$125 ;
  (* init = 1'h0 *)
  wire write_enable;
  (* init = 1'h0 *)
  wire \write_enable$123 ;
  output [26:0] z_dd;
  wire [26:0] z_dd;
  wire [26:0] \z_dd$84 ;
  output z_overflow;
  wire z_overflow;
  wire \z_overflow$68 ;
  output [27:0] z_z;
  wire [27:0] z_z;
  wire [27:0] \z_z$86 ;
  assign net_1  = ~ flush_left_q[5];
  assign net_2  = ~ flush_left_q[5];
  assign net_3  = $signed(flush_left_q) - $signed(2'h1);
  assign bias_enable = b_valid | host_write_b_q;
  assign bias_address = host_write_b_q ? { command_w_address_q[3:0], host_bank_q } : { weight[17:14], weight[1] };
  assign bias_data = host_write_b_q ? host_data_q : weight[13:2];
  assign bias_copy_enable = b_valid | host_write_b_q;
  assign bias_copy_address = host_write_b_q ? { command_w_address_q[3:0], host_bank_q } : { weight[17:14], weight[1] };
  assign bias_copy_data = host_write_b_q ? host_data_q : weight[13:2];
  always @(posedge clk)
    flushing_q <= net_5 ;
  always @(posedge clk)
    flush_left_q <= net_6 ;
  always @(posedge clk)
    command_x_active_q <= net_7 ;
  always @(posedge clk)
    command_x_load_q <= net_8 ;
  always @(posedge clk)
    command_x_update_q <= net_9 ;
  always @(posedge clk)
    command_x_rows_q <= command_in[3];
  always @(posedge clk)
    command_x_address_q <= command_in[14:4];
  always @(posedge clk)
    command_x_g_address_q <= command_in[23:15];
  always @(posedge clk)
    command_w_active_q <= net_10 ;
  always @(posedge clk)
    command_w_columns_q <= command_in[25];
  always @(posedge clk)
    command_w_address_q <= command_in[35:26];
  always @(posedge clk)
    command_psum_read_active_q <= net_11 ;
  always @(posedge clk)
    command_psum_read_sample_q <= command_in[41:37];
  always @(posedge clk)
    command_psum_write_active_q <= net_12 ;
  always @(posedge clk)
    command_psum_write_sample_q <= command_in[47:43];
  always @(posedge clk)
    command_sum_write_active_q <= net_13 ;
  always @(posedge clk)
    command_sum_write_address_q <= command_in[54:49];
  always @(posedge clk)
    command_post_active_q <= net_14 ;
  always @(posedge clk)
    command_post_lane_q <= command_in[56];
  always @(posedge clk)
    command_post_sum_address_q <= command_in[62:57];
  always @(posedge clk)
    command_post_address_q <= command_in[71:63];
  always @(posedge clk)
    command_drain_active_q <= net_15 ;
  always @(posedge clk)
    command_drain_address_q <= command_in[73];
  always @(posedge clk)
    command_take_active_q <= net_16 ;
  always @(posedge clk)
    command_take_bias_q <= command_in[75];
  always @(posedge clk)
    command_take_lane_q <= command_in[76];
  always @(posedge clk)
    command_take_address_q <= command_in[77];
  always @(posedge clk)
    command_host_write_x_q <= net_17 ;
  always @(posedge clk)
    command_host_write_w_q <= net_18 ;
  always @(posedge clk)
    command_host_write_b_q <= net_19 ;
  always @(posedge clk)
    command_host_gradient_q <= command_in[81];
  always @(posedge clk)
    command_host_bank_q <= command_in[82];
  always @(posedge clk)
    command_host_data_q <= command_in[94:83];
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
    host_word_q <= net_4 ;
  \ska_core.shared.bias  bias (
    .clk(clk),
    .\port$2778$0 (command_w_address_q[3:0]),
    .\port$2799$0 (command_take_lane_q),
    .read_q(host_b),
    .rst(rst),
    .write__addr(bias_address_q),
    .write__data(bias_data_q),
    .write__en(bias_enable_q)
  );
  \ska_core.shared.bias_copy  bias_copy (
    .clk(clk),
    .\port$13$0 (\b_address$127 ),
    .\port$2790$0 (command_post_lane_q),
    .read_q(b),
    .rst(rst),
    .write__addr(bias_copy_address_q),
    .write__data(bias_copy_data_q),
    .write__en(bias_copy_enable_q)
  );
  \ska_core.shared.post  post (
    .b(b),
    .\clear$47 (clear),
    .clk(clk),
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
    .\port$1945$2 (update[4:2]),
    .\port$2202$33 (\port$2202$33 ),
    .result(result),
    .rst(rst),
    .show__data(net_20 ),
    .\show__data$93 (net_21 ),
    .tile(tile),
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
    .\port$1491$0 (net_20 ),
    .\port$1495$0 (net_21 ),
    .rst(rst),
    .taken(taken),
    .update(update),
    .w_overflow(w_overflow),
    .weight(weight)
  );
  always @* begin
    if (unused_12_) begin end
    net_4  = 12'h000;
    casez (asked_tensor)
      3'h0:
          net_4  = { {3{host_in[8]}}, host_in };
      3'h1:
          net_4  = taken[35:24];
      3'h2:
          net_4  = host_b;
      3'h3:
          net_4  = { {2{gathered[33]}}, gathered[33:24] };
      3'h4:
          net_4  = { 4'h0, gathered[41:34] };
      3'h5:
          net_4  = { {3{host_in[8]}}, host_in };
      default: ;
    endcase
  end
  always @* begin
    if (unused_12_) begin end
    net_5  = net_1 ;
    if (rst) begin
      net_5  = 1'h1;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_6  = flush_left_q;
    if (net_2 ) begin
      net_6  = net_3 [5:0];
    end
    if (rst) begin
      net_6  = 6'h1b;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_7  = command_in[0];
    if (rst) begin
      net_7  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_8  = command_in[1];
    if (rst) begin
      net_8  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_9  = command_in[2];
    if (rst) begin
      net_9  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_10  = command_in[24];
    if (rst) begin
      net_10  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_11  = command_in[36];
    if (rst) begin
      net_11  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_12  = command_in[42];
    if (rst) begin
      net_12  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_13  = command_in[48];
    if (rst) begin
      net_13  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_14  = command_in[55];
    if (rst) begin
      net_14  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_15  = command_in[72];
    if (rst) begin
      net_15  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_16  = command_in[74];
    if (rst) begin
      net_16  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_17  = command_in[78];
    if (rst) begin
      net_17  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_18  = command_in[79];
    if (rst) begin
      net_18  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_19  = command_in[80];
    if (rst) begin
      net_19  = 1'h0;
    end
  end
  assign host_x = { {3{host_in[8]}}, host_in };
  assign host_w = taken[35:24];
  assign host_z = { {2{gathered[33]}}, gathered[33:24] };
  assign host_d = { 4'h0, gathered[41:34] };
  assign host_g = { {3{host_in[8]}}, host_in };
  assign \clear$60  = clear;
  assign \first_step$62  = first_step;
  assign layer0 = \port$2202$33 [1];
  assign \layer0$64  = \port$2202$33 [1];
  assign has_above = \port$2202$33 [0];
  assign \has_above$66  = \port$2202$33 [0];
  assign \z_overflow$68  = z_overflow;
  assign \g_overflow$70  = g_overflow;
  assign \d_operand_overflow$72  = d_operand_overflow;
  assign \mantissa$74  = mantissa;
  assign \cut_w$76  = cut_w;
  assign \cut_b$78  = cut_b;
  assign \w_overflow$80  = w_overflow;
  assign \b_overflow$82  = b_overflow;
  assign \z_dd$84  = z_dd;
  assign \z_z$86  = z_z;
  assign \dd_dd$88  = dd_dd;
  assign \dz_dz$90  = dz_dz;
  assign \dz_d$92  = dz_d;
  assign \dz_zp$94  = dz_zp;
  assign \element$96  = element;
  assign gathered_in = gathered;
  assign \tile$100  = tile;
  assign \update$102  = update;
  assign taken_in = taken;
  assign \result$106  = result;
  assign \weight$108  = weight;
  assign flushing = flushing_q;
  assign \flushing$110  = flushing_q;
  assign views_in = views;
  assign gradient_place = { update[3:2], update[4] };
  assign gradient_sum = { net_21 , net_20  };
  assign \gradient_sum$115  = { net_21 , net_20  };
  assign write_enable = bias_enable_q;
  assign b_lane = weight[1];
  assign b_address = weight[23:14];
  assign write_address = bias_address_q;
  assign b_next = weight[13:2];
  assign write_data = bias_data_q;
  assign \write_enable$123  = bias_copy_enable_q;
  assign \write_address$124  = bias_copy_address_q;
  assign \write_data$125  = bias_copy_data_q;
  assign read_address = { \b_address$127 , command_post_lane_q };
  assign \read_address$128  = { command_w_address_q[3:0], command_take_lane_q };
  assign read_data = b;
  assign \b$131  = host_b;
  assign \read_data$132  = host_b;
  assign host = host_word_q;
  assign \command_in.x  = command_in[23:0];
  assign \command_in.x.active  = command_in[0];
  assign \command_in.x.load  = command_in[1];
  assign \command_in.x.update  = command_in[2];
  assign \command_in.x.rows  = command_in[3];
  assign \command_in.x.address  = command_in[14:4];
  assign \command_in.x.g_address  = command_in[23:15];
  assign \command_in.w  = command_in[35:24];
  assign \command_in.w.active  = command_in[24];
  assign \command_in.w.columns  = command_in[25];
  assign \command_in.w.address  = command_in[35:26];
  assign \command_in.psum_read  = command_in[41:36];
  assign \command_in.psum_read.active  = command_in[36];
  assign \command_in.psum_read.sample  = command_in[41:37];
  assign \command_in.psum_write  = command_in[47:42];
  assign \command_in.psum_write.active  = command_in[42];
  assign \command_in.psum_write.sample  = command_in[47:43];
  assign \command_in.sum_write  = command_in[54:48];
  assign \command_in.sum_write.active  = command_in[48];
  assign \command_in.sum_write.address  = command_in[54:49];
  assign \command_in.post  = command_in[71:55];
  assign \command_in.post.active  = command_in[55];
  assign \command_in.post.lane  = command_in[56];
  assign \command_in.post.sum_address  = command_in[62:57];
  assign \command_in.post.address  = command_in[71:63];
  assign \command_in.drain  = command_in[73:72];
  assign \command_in.drain.active  = command_in[72];
  assign \command_in.drain.address  = command_in[73];
  assign \command_in.take  = command_in[77:74];
  assign \command_in.take.active  = command_in[74];
  assign \command_in.take.bias  = command_in[75];
  assign \command_in.take.lane  = command_in[76];
  assign \command_in.take.address  = command_in[77];
  assign \command_in.host  = command_in[94:78];
  assign \command_in.host.write_x  = command_in[78];
  assign \command_in.host.write_w  = command_in[79];
  assign \command_in.host.write_b  = command_in[80];
  assign \command_in.host.gradient  = command_in[81];
  assign \command_in.host.bank  = command_in[82];
  assign \command_in.host.data  = command_in[94:83];
  assign \element.valid  = element[0];
  assign \element.first  = element[1];
  assign \element.lane  = element[2];
  assign \element.sample  = element[7:3];
  assign \element$96.valid  = element[0];
  assign \element$96.first  = element[1];
  assign \element$96.lane  = element[2];
  assign \element$96.sample  = element[7:3];
  assign \gathered.sum  = gathered[23:0];
  assign \gathered.z  = gathered[33:24];
  assign \gathered.d  = gathered[41:34];
  assign \gathered_in.sum  = gathered[23:0];
  assign \gathered_in.z  = gathered[33:24];
  assign \gathered_in.d  = gathered[41:34];
  assign \tile.state  = tile[8:0];
  assign \tile.gradient  = tile[17:9];
  assign \tile.operand  = tile[28:18];
  assign \tile.column  = tile[44:29];
  assign \tile.slot  = tile[46:45];
  assign \tile$100.state  = tile[8:0];
  assign \tile$100.gradient  = tile[17:9];
  assign \tile$100.operand  = tile[28:18];
  assign \tile$100.column  = tile[44:29];
  assign \tile$100.slot  = tile[46:45];
  assign \update.valid  = update[0];
  assign \update.bias  = update[1];
  assign \update.slot  = update[3:2];
  assign \update.lane  = update[4];
  assign \update.address  = update[14:5];
  assign \update$102.valid  = update[0];
  assign \update$102.bias  = update[1];
  assign \update$102.slot  = update[3:2];
  assign \update$102.lane  = update[4];
  assign \update$102.address  = update[14:5];
  assign \taken.a  = taken[23:0];
  assign \taken.w  = taken[35:24];
  assign \taken_in.a  = taken[23:0];
  assign \taken_in.w  = taken[35:24];
  assign \result.valid  = result[0];
  assign \result.store  = result[1];
  assign \result.lane  = result[2];
  assign \result.z  = result[12:3];
  assign \result.d  = result[20:13];
  assign \result.g  = result[28:21];
  assign \result.view  = result[36:29];
  assign \result.address  = result[45:37];
  assign \result.g_address  = result[54:46];
  assign \result.operand  = result[65:55];
  assign \result$106.valid  = result[0];
  assign \result$106.store  = result[1];
  assign \result$106.lane  = result[2];
  assign \result$106.z  = result[12:3];
  assign \result$106.d  = result[20:13];
  assign \result$106.g  = result[28:21];
  assign \result$106.view  = result[36:29];
  assign \result$106.address  = result[45:37];
  assign \result$106.g_address  = result[54:46];
  assign \result$106.operand  = result[65:55];
  assign \weight.valid  = weight[0];
  assign \weight.lane  = weight[1];
  assign \weight.w  = weight[13:2];
  assign \weight.address  = weight[23:14];
  assign \weight$108.valid  = weight[0];
  assign \weight$108.lane  = weight[1];
  assign \weight$108.w  = weight[13:2];
  assign \weight$108.address  = weight[23:14];
endmodule

module \ska_core.shared.bias (rst, \port$2778$0 , \port$2799$0 , write__en, write__addr, write__data, read_q, clk);
  wire [4:0] \$signature__addr ;
  wire [11:0] \$signature__data ;
  input clk;
  wire clk;
  input [3:0] \port$2778$0 ;
  wire [3:0] \port$2778$0 ;
  input \port$2799$0 ;
  wire \port$2799$0 ;
  wire [4:0] read_address;
  (* init = 12'h000 *)
  wire [11:0] read_data;
  output [11:0] read_q;
  reg [11:0] read_q;
  initial read_q = 12'h000;
  input rst;
  wire rst;
  input [4:0] write__addr;
  wire [4:0] write__addr;
  input [11:0] write__data;
  wire [11:0] write__data;
  input write__en;
  wire write__en;
  wire [4:0] write_address;
  wire [11:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [11:0] memory [31:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 32; memory_row = memory_row + 1)
      memory[memory_row] = 12'h000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [11:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[{ \port$2778$0 , \port$2799$0  }];
  end
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = { \port$2778$0 , \port$2799$0  };
  assign read_address = { \port$2778$0 , \port$2799$0  };
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_core.shared.bias_copy (rst, \port$13$0 , \port$2790$0 , write__en, write__addr, write__data, read_q, clk);
  wire [4:0] \$signature__addr ;
  wire [11:0] \$signature__data ;
  input clk;
  wire clk;
  input [3:0] \port$13$0 ;
  wire [3:0] \port$13$0 ;
  input \port$2790$0 ;
  wire \port$2790$0 ;
  wire [4:0] read_address;
  (* init = 12'h000 *)
  wire [11:0] read_data;
  output [11:0] read_q;
  reg [11:0] read_q;
  initial read_q = 12'h000;
  input rst;
  wire rst;
  input [4:0] write__addr;
  wire [4:0] write__addr;
  input [11:0] write__data;
  wire [11:0] write__data;
  input write__en;
  wire write__en;
  wire [4:0] write_address;
  wire [11:0] write_data;
  wire write_enable;
  (* no_rw_check = 32'd1 *)
  reg [11:0] memory [31:0];
  integer memory_row;
  initial begin
    for (memory_row = 0; memory_row < 32; memory_row = memory_row + 1)
      memory[memory_row] = 12'h000;
  end
  always @(posedge clk) begin
    if (write__en)
      memory[write__addr] <= write__data;
  end
  reg [11:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[{ \port$13$0 , \port$2790$0  }];
  end
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = { \port$13$0 , \port$2790$0  };
  assign read_address = { \port$13$0 , \port$2790$0  };
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_core.shared.post (rst, show__data, \show__data$93 , gathered, element, \port$1945$2 , \port$2202$33 , first, tile, \clear$47 , flushing, z_overflow, g_overflow, d_operand_overflow, result, z_dd, z_z, dd_dd, dz_dz, dz_d, dz_zp
, b, clk);
  reg unused_13_;
  initial unused_13_ = 0;
  wire net_1 ;
  wire [4:0] net_10 ;
  wire net_11 ;
  wire net_12 ;
  wire net_13 ;
  wire [11:0] net_14 ;
  wire [13:0] net_15 ;
  wire [11:0] net_16 ;
  wire [13:0] net_17 ;
  wire net_18 ;
  wire net_19 ;
  wire net_2 ;
  wire net_20 ;
  wire net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire net_24 ;
  wire [9:0] net_25 ;
  wire [9:0] net_26 ;
  wire [11:0] net_27 ;
  wire net_28 ;
  reg net_29 ;
  wire [4:0] net_3 ;
  reg net_30 ;
  reg net_31 ;
  wire [65:0] net_32 ;
  wire [4:0] net_4 ;
  wire net_5 ;
  wire [4:0] net_6 ;
  wire [4:0] net_7 ;
  wire net_8 ;
  wire [4:0] net_9 ;
  (* init = 4'h0 *)
  wire [3:0] \$signature__addr ;
  (* init = 4'h0 *)
  wire [3:0] \$signature__addr$23 ;
  (* init = 4'h0 *)
  wire [3:0] \$signature__addr$29 ;
  reg [2:0] \$signature__addr$71 ;
  initial \$signature__addr$71  = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr$73 ;
  reg [2:0] \$signature__addr$84 ;
  initial \$signature__addr$84  = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] \$signature__addr$86 ;
  wire [7:0] \$signature__data ;
  wire [9:0] \$signature__data$24 ;
  wire [7:0] \$signature__data$30 ;
  wire [11:0] \$signature__data$70 ;
  wire [11:0] \$signature__data$76 ;
  wire [11:0] \$signature__data$83 ;
  wire [11:0] \$signature__data$89 ;
  wire \$signature__en ;
  wire \$signature__en$22 ;
  wire \$signature__en$28 ;
  reg \$signature__en$74 ;
  initial \$signature__en$74  = 1'h0;
  reg \$signature__en$87 ;
  initial \$signature__en$87  = 1'h0;
  wire [23:0] acc;
  reg [7:0] addend_q;
  initial addend_q = 8'h00;
  reg [11:0] addend_upper_q;
  initial addend_upper_q = 12'h000;
  reg adding_first_late_q;
  initial adding_first_late_q = 1'h0;
  reg \adding_first_late_q$108 ;
  initial \adding_first_late_q$108  = 1'h0;
  reg adding_first_q;
  initial adding_first_q = 1'h0;
  (* init = 1'h0 *)
  wire adding_now_late_q;
  reg \adding_now_late_q$106 ;
  initial \adding_now_late_q$106  = 1'h0;
  (* init = 3'h0 *)
  wire [2:0] adding_place_late_q;
  reg [2:0] \adding_place_late_q$107 ;
  initial \adding_place_late_q$107  = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] adding_place_q;
  (* init = 1'h0 *)
  wire adding_q;
  wire ahead;
  reg [46:0] arriving_q;
  initial arriving_q = 47'h000000000000;
  input [11:0] b;
  wire [11:0] b;
  wire [11:0] \b$8 ;
  wire [5:0] clear;
  input \clear$47 ;
  wire \clear$47 ;
  input clk;
  wire clk;
  wire [7:0] d;
  wire [7:0] \d$39 ;
  output d_operand_overflow;
  reg d_operand_overflow;
  initial d_operand_overflow = 1'h0;
  wire [7:0] d_prev;
  wire [7:0] \d_prev$44 ;
  wire [3:0] d_prev_following;
  reg [3:0] d_prev_place_q;
  initial d_prev_place_q = 4'h0;
  output [25:0] dd_dd;
  wire [25:0] dd_dd;
  wire [25:0] \dd_dd$53 ;
  output [27:0] dz_d;
  wire [27:0] dz_d;
  wire [27:0] \dz_d$57 ;
  output [29:0] dz_dz;
  wire [29:0] dz_dz;
  wire [29:0] \dz_dz$55 ;
  output [42:0] dz_zp;
  wire [42:0] dz_zp;
  wire [42:0] \dz_zp$59 ;
  input [7:0] element;
  wire [7:0] element;
  wire \element.first ;
  wire \element.lane ;
  wire [4:0] \element.sample ;
  wire \element.valid ;
  wire [3:0] element_following;
  reg [3:0] element_place_q;
  initial element_place_q = 4'h0;
  input first;
  wire first;
  wire \first$35 ;
  wire first_step;
  input flushing;
  wire flushing;
  wire [7:0] g;
  output g_overflow;
  reg g_overflow;
  initial g_overflow = 1'h0;
  wire \g_overflow$99 ;
  input [41:0] gathered;
  wire [41:0] gathered;
  wire [7:0] \gathered.d ;
  wire [23:0] \gathered.sum ;
  wire [9:0] \gathered.z ;
  reg gradient_carry_q;
  initial gradient_carry_q = 1'h0;
  reg \gradient_carry_q$105 ;
  initial \gradient_carry_q$105  = 1'h0;
  wire [2:0] gradient_place;
  wire [23:0] gradient_sum;
  wire [12:0] gradient_total_0;
  wire [12:0] gradient_total_1;
  wire has_above;
  wire layer0;
  wire \layer0$10 ;
  reg [7:0] leaving_q;
  initial leaving_q = 8'h00;
  wire [46:0] now;
  wire [46:0] \now$63 ;
  wire overflow;
  reg [46:0] place_q;
  initial place_q = 47'h000000000000;
  input [2:0] \port$1945$2 ;
  wire [2:0] \port$1945$2 ;
  input [1:0] \port$2202$33 ;
  wire [1:0] \port$2202$33 ;
  wire [3:0] read__addr;
  wire [3:0] \read__addr$25 ;
  wire [3:0] \read__addr$31 ;
  wire [7:0] read__data;
  wire [9:0] \read__data$43 ;
  wire [7:0] \read__data$45 ;
  output [65:0] result;
  reg [65:0] result;
  initial result = 66'h00000000000000000;
  wire [8:0] \result.address ;
  wire [7:0] \result.d ;
  wire [7:0] \result.g ;
  wire [8:0] \result.g_address ;
  wire \result.lane ;
  wire [10:0] \result.operand ;
  wire \result.store ;
  wire \result.valid ;
  wire [7:0] \result.view ;
  wire [9:0] \result.z ;
  (* init = 66'h00000000000000000 *)
  wire [65:0] result_q;
  wire [8:0] \result_q.address ;
  wire [7:0] \result_q.d ;
  wire [7:0] \result_q.g ;
  wire [8:0] \result_q.g_address ;
  wire \result_q.lane ;
  wire [10:0] \result_q.operand ;
  wire \result_q.store ;
  wire \result_q.valid ;
  wire [7:0] \result_q.view ;
  wire [9:0] \result_q.z ;
  input rst;
  wire rst;
  wire [2:0] show__addr;
  wire [2:0] \show__addr$90 ;
  output [11:0] show__data;
  wire [11:0] show__data;
  output [11:0] \show__data$93 ;
  wire [11:0] \show__data$93 ;
  input [46:0] tile;
  wire [46:0] tile;
  wire [15:0] \tile.column ;
  wire [8:0] \tile.gradient ;
  wire [10:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [8:0] \tile.state ;
  wire valid;
  wire \valid$60 ;
  wire [7:0] x;
  wire [7:0] y;
  wire [9:0] z;
  wire [9:0] \z$37 ;
  output [26:0] z_dd;
  wire [26:0] z_dd;
  wire [26:0] \z_dd$49 ;
  output z_overflow;
  reg z_overflow;
  initial z_overflow = 1'h0;
  wire \z_overflow$97 ;
  wire [9:0] z_prev;
  wire [3:0] z_prev_following;
  reg [3:0] z_prev_place_q;
  initial z_prev_place_q = 4'h0;
  output [27:0] z_z;
  wire [27:0] z_z;
  wire [27:0] \z_z$51 ;
  wire [24:0] zp;
  wire [24:0] \zp$41 ;
  (* ram_style = "block" *)
  reg [7:0] d_prev_line [9:0];
  integer d_prev_line_row;
  initial begin
    for (d_prev_line_row = 0; d_prev_line_row < 10; d_prev_line_row = d_prev_line_row + 1)
      d_prev_line[d_prev_line_row] = 8'h00;
  end
  always @(posedge clk) begin
    d_prev_line[d_prev_place_q] <= gathered[41:34];
  end
  reg [7:0] _0_;
  always @(posedge clk) begin
    _0_ <= d_prev_line[net_10 [3:0]];
  end
  assign \d_prev$44  = _0_;
  (* ram_style = "block" *)
  reg [7:0] element_line [8:0];
  integer element_line_row;
  initial begin
    for (element_line_row = 0; element_line_row < 9; element_line_row = element_line_row + 1)
      element_line[element_line_row] = 8'h00;
  end
  always @(posedge clk) begin
    element_line[element_place_q] <= element;
  end
  reg [7:0] _1_;
  always @(posedge clk) begin
    _1_ <= element_line[net_4 [3:0]];
  end
  assign read__data = _1_;
  reg [11:0] gradient_sums_0 [7:0];
  integer gradient_sums_0_row;
  initial begin
    for (gradient_sums_0_row = 0; gradient_sums_0_row < 8; gradient_sums_0_row = gradient_sums_0_row + 1)
      gradient_sums_0[gradient_sums_0_row] = 12'h000;
  end
  always @(posedge clk) begin
    if (\$signature__en$74 )
      gradient_sums_0[\$signature__addr$71 ] <= net_15 [12:1];
  end
  assign show__data = gradient_sums_0[{ \port$1945$2 [1:0], \port$1945$2 [2] }];
  assign \$signature__data$70  = gradient_sums_0[\$signature__addr$71 ];
  reg [11:0] gradient_sums_1 [7:0];
  integer gradient_sums_1_row;
  initial begin
    for (gradient_sums_1_row = 0; gradient_sums_1_row < 8; gradient_sums_1_row = gradient_sums_1_row + 1)
      gradient_sums_1[gradient_sums_1_row] = 12'h000;
  end
  always @(posedge clk) begin
    if (\$signature__en$87 )
      gradient_sums_1[\$signature__addr$84 ] <= net_17 [12:1];
  end
  assign \show__data$93  = gradient_sums_1[{ \port$1945$2 [1:0], \port$1945$2 [2] }];
  assign \$signature__data$83  = gradient_sums_1[\$signature__addr$84 ];
  (* ram_style = "block" *)
  reg [9:0] z_prev_line [9:0];
  integer z_prev_line_row;
  initial begin
    for (z_prev_line_row = 0; z_prev_line_row < 10; z_prev_line_row = z_prev_line_row + 1)
      z_prev_line[z_prev_line_row] = 10'h000;
  end
  always @(posedge clk) begin
    z_prev_line[z_prev_place_q] <= gathered[33:24];
  end
  reg [9:0] _2_;
  always @(posedge clk) begin
    _2_ <= z_prev_line[net_7 [3:0]];
  end
  assign z_prev = _2_;
  always @(posedge clk)
    gradient_carry_q <= net_15 [13];
  always @(posedge clk)
    \$signature__en$87  <= \$signature__en$74 ;
  always @(posedge clk)
    \$signature__addr$84  <= \$signature__addr$71 ;
  always @(posedge clk)
    adding_first_late_q <= adding_first_q;
  always @(posedge clk)
    addend_upper_q <= {12{addend_q[7]}};
  always @(posedge clk)
    \gradient_carry_q$105  <= net_17 [13];
  always @(posedge clk)
    \adding_now_late_q$106  <= \$signature__en$87 ;
  always @(posedge clk)
    \adding_place_late_q$107  <= \$signature__addr$84 ;
  always @(posedge clk)
    \adding_first_late_q$108  <= adding_first_late_q;
  assign net_1  = element[0] & element[1];
  assign now = net_1  ? tile : arriving_q;
  assign net_2  = element_place_q == 4'h8;
  assign net_3  = element_place_q + 1'h1;
  assign net_4  = net_2  ? 5'h00 : net_3 ;
  assign net_5  = z_prev_place_q == 4'h9;
  assign net_6  = z_prev_place_q + 1'h1;
  assign net_7  = net_5  ? 5'h00 : net_6 ;
  assign net_8  = d_prev_place_q == 4'h9;
  assign net_9  = d_prev_place_q + 1'h1;
  assign net_10  = net_8  ? 5'h00 : net_9 ;
  assign net_11  = ~ flushing;
  assign ahead = read__data[0] & net_11 ;
  assign net_12  = ~ flushing;
  assign \valid$60  = leaving_q[0] & net_12 ;
  assign net_13  = leaving_q[0] & leaving_q[1];
  assign \now$63  = net_13  ? now : place_q;
  assign net_14  = adding_first_q ? 12'h000 : \$signature__data$70 ;
  assign net_15  = { {4{addend_q[7]}}, addend_q, 1'h1 } + { net_14 , 1'h0 };
  assign net_16  = adding_first_late_q ? 12'h000 : \$signature__data$83 ;
  assign net_17  = { addend_upper_q, 1'h1 } + { net_16 , gradient_carry_q };
  assign net_18  = \valid$60  & \z_overflow$97 ;
  assign net_19  = \valid$60  & \g_overflow$99 ;
  assign net_20  = ~ first;
  assign net_21  = net_19  & net_20 ;
  assign net_24  = \valid$60  & \port$2202$33 [0];
  assign net_25  = \now$63 [8:0] + leaving_q[7:3];
  assign net_26  = \now$63 [17:9] + leaving_q[7:3];
  assign net_27  = \now$63 [28:18] + leaving_q[7:3];
  assign net_28  = ~| leaving_q[7:3];
  always @(posedge clk)
    arriving_q <= now;
  always @(posedge clk)
    element_place_q <= net_4 [3:0];
  always @(posedge clk)
    leaving_q <= read__data;
  always @(posedge clk)
    z_prev_place_q <= net_7 [3:0];
  always @(posedge clk)
    d_prev_place_q <= net_10 [3:0];
  always @(posedge clk)
    z_overflow <= net_29 ;
  always @(posedge clk)
    g_overflow <= net_30 ;
  always @(posedge clk)
    place_q <= \now$63 ;
  always @(posedge clk)
    d_operand_overflow <= net_31 ;
  always @(posedge clk)
    result <= net_32 ;
  always @(posedge clk)
    \$signature__en$74  <= \valid$60 ;
  always @(posedge clk)
    \$signature__addr$71  <= { \now$63 [46:45], leaving_q[2] };
  always @(posedge clk)
    adding_first_q <= net_28 ;
  always @(posedge clk)
    addend_q <= g;
  \ska_core.shared.post.post  post (
    .acc(gathered[23:0]),
    .b(b),
    .clk(clk),
    .\d$26 (d),
    .d_prev(gathered[41:34]),
    .\first$43 (first),
    .g(g),
    .g_overflow(\g_overflow$99 ),
    .rst(rst),
    .valid(element[0]),
    .\z$24 (z),
    .z_overflow(\z_overflow$97 ),
    .zp(zp)
  );
  \ska_core.shared.post.raw  raw (
    .ahead(ahead),
    .clk(clk),
    .\d$22 (d),
    .d_prev(\d_prev$44 ),
    .dd_dd_q(dd_dd),
    .dz_d_q(dz_d),
    .dz_dz_q(dz_dz),
    .dz_zp_q(dz_zp),
    .first(first),
    .\port$2629$0 (\clear$47 ),
    .rst(rst),
    .\z$20 (z),
    .z_dd_q(z_dd),
    .z_prev(z_prev),
    .z_z_q(z_z),
    .\zp$28 (zp)
  );
  \ska_core.shared.post.view  view (
    .x(d),
    .y(y)
  );
  always @* begin
    if (unused_13_) begin end
    net_29  = net_18 ;
    if (rst) begin
      net_29  = 1'h0;
    end
  end
  always @* begin
    if (unused_13_) begin end
    net_30  = net_21 ;
    if (rst) begin
      net_30  = 1'h0;
    end
  end
  always @* begin
    if (unused_13_) begin end
    net_31  = net_23 ;
    if (rst) begin
      net_31  = 1'h0;
    end
  end
  assign valid = element[0];
  assign acc = gathered[23:0];
  assign \b$8  = b;
  assign layer0 = \port$2202$33 [1];
  assign \layer0$10  = \port$2202$33 [1];
  assign d_prev = gathered[41:34];
  assign first_step = first;
  assign element_following = net_4 [3:0];
  assign \$signature__en  = 1'h1;
  assign \$signature__addr  = element_place_q;
  assign \$signature__data  = element;
  assign read__addr = net_4 [3:0];
  assign z_prev_following = net_7 [3:0];
  assign \$signature__en$22  = 1'h1;
  assign \$signature__addr$23  = z_prev_place_q;
  assign \$signature__data$24  = gathered[33:24];
  assign \read__addr$25  = net_7 [3:0];
  assign d_prev_following = net_10 [3:0];
  assign \$signature__en$28  = 1'h1;
  assign \$signature__addr$29  = d_prev_place_q;
  assign \$signature__data$30  = gathered[41:34];
  assign \read__addr$31  = net_10 [3:0];
  assign \first$35  = first;
  assign \z$37  = z;
  assign \d$39  = d;
  assign \zp$41  = zp;
  assign \read__data$43  = z_prev;
  assign \read__data$45  = \d_prev$44 ;
  assign clear = {6{\clear$47 }};
  assign \z_dd$49  = z_dd;
  assign \z_z$51  = z_z;
  assign \dd_dd$53  = dd_dd;
  assign \dz_dz$55  = dz_dz;
  assign \dz_d$57  = dz_d;
  assign \dz_zp$59  = dz_zp;
  assign x = d;
  assign result_q = result;
  assign gradient_total_0 = net_15 [13:1];
  assign adding_place_q = \$signature__addr$71 ;
  assign \$signature__addr$73  = \$signature__addr$71 ;
  assign adding_q = \$signature__en$74 ;
  assign \$signature__data$76  = net_15 [12:1];
  assign show__addr = { \port$1945$2 [1:0], \port$1945$2 [2] };
  assign gradient_place = { \port$1945$2 [1:0], \port$1945$2 [2] };
  assign gradient_total_1 = net_17 [13:1];
  assign adding_place_late_q = \$signature__addr$84 ;
  assign \$signature__addr$86  = \$signature__addr$84 ;
  assign adding_now_late_q = \$signature__en$87 ;
  assign \$signature__data$89  = net_17 [12:1];
  assign \show__addr$90  = { \port$1945$2 [1:0], \port$1945$2 [2] };
  assign gradient_sum = { \show__data$93 , show__data };
  assign overflow = 1'h0;
  assign has_above = \port$2202$33 [0];
  assign \element.valid  = element[0];
  assign \element.first  = element[1];
  assign \element.lane  = element[2];
  assign \element.sample  = element[7:3];
  assign \tile.state  = tile[8:0];
  assign \tile.gradient  = tile[17:9];
  assign \tile.operand  = tile[28:18];
  assign \tile.column  = tile[44:29];
  assign \tile.slot  = tile[46:45];
  assign \gathered.sum  = gathered[23:0];
  assign \gathered.z  = gathered[33:24];
  assign \gathered.d  = gathered[41:34];
  assign \result.valid  = result[0];
  assign \result.store  = result[1];
  assign \result.lane  = result[2];
  assign \result.z  = result[12:3];
  assign \result.d  = result[20:13];
  assign \result.g  = result[28:21];
  assign \result.view  = result[36:29];
  assign \result.address  = result[45:37];
  assign \result.g_address  = result[54:46];
  assign \result.operand  = result[65:55];
  assign \result_q.valid  = result[0];
  assign \result_q.store  = result[1];
  assign \result_q.lane  = result[2];
  assign \result_q.z  = result[12:3];
  assign \result_q.d  = result[20:13];
  assign \result_q.g  = result[28:21];
  assign \result_q.view  = result[36:29];
  assign \result_q.address  = result[45:37];
  assign \result_q.g_address  = result[54:46];
  assign \result_q.operand  = result[65:55];
  assign net_32 [65:55] = net_27 [10:0];
  assign net_32 [54:46] = net_26 [8:0];
  assign net_32 [45:37] = net_25 [8:0];
  assign net_32 [36:29] = y;
  assign net_32 [28:21] = g;
  assign net_32 [20:13] = d;
  assign net_32 [12:3] = z;
  assign net_32 [2] = leaving_q[2];
  assign net_32 [1] = net_24 ;
  assign net_32 [0] = \valid$60 ;
  assign net_22  = 1'h0;
  assign net_23  = 1'h0;
endmodule

module \ska_core.shared.post.post (rst, acc, d_prev, valid, \first$43 , \z$24 , \d$26 , z_overflow, zp, g, g_overflow, b, clk);
  reg unused_14_;
  initial unused_14_ = 0;
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
  \ska_core.shared.post.post.gradient  gradient (
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
  \ska_core.shared.post.post.requantize  requantize (
    .clk(clk),
    .overflow(\overflow$65 ),
    .rst(rst),
    .x(x),
    .y(z)
  );
  \ska_core.shared.post.post.sigmoid  sigmoid (
    .clk(clk),
    .d(d),
    .rst(rst),
    .z(z)
  );
  always @* begin
    if (unused_14_) begin end
    net_5  = valid;
    if (rst) begin
      net_5  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_6  = valid_d1_q;
    if (rst) begin
      net_6  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_7  = valid_d2_q;
    if (rst) begin
      net_7  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_8  = valid_d3_q;
    if (rst) begin
      net_8  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_9  = valid_d4_q;
    if (rst) begin
      net_9  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_10  = valid_d5_q;
    if (rst) begin
      net_10  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_11  = valid_d6_q;
    if (rst) begin
      net_11  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_12  = valid_d7_q;
    if (rst) begin
      net_12  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_13  = valid_d8_q;
    if (rst) begin
      net_13  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
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

module \ska_core.shared.post.post.gradient (rst, d_prev, z, first, d, zp, g, overflow, clk);
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
  \ska_core.shared.post.post.gradient.p_product  p_product (
    .a(d),
    .b(net_1 [8:0]),
    .clk(clk),
    .product_q(\product$10 ),
    .rst(rst)
  );
  \ska_core.shared.post.post.gradient.requantize  requantize (
    .clk(clk),
    .overflow(overflow),
    .\port$1379$0 (net_2 [13:0]),
    .\port$1381$0 (net_4 [10:0]),
    .rst(rst),
    .y(g)
  );
  \ska_core.shared.post.post.gradient.z_product  z_product (
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

module \ska_core.shared.post.post.gradient.p_product (rst, b, a, product_q, clk);
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

module \ska_core.shared.post.post.gradient.requantize (rst, \port$1379$0 , \port$1381$0 , y, overflow, clk);
  reg unused_15_;
  initial unused_15_ = 0;
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
  input [13:0] \port$1379$0 ;
  wire [13:0] \port$1379$0 ;
  input [10:0] \port$1381$0 ;
  wire [10:0] \port$1381$0 ;
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
    if (unused_15_) begin end
    net_43  = { net_21 , net_19 [6:0] };
    if (net_41 ) begin
      net_43  = net_42 ;
    end
  end
  assign x = { \port$1381$0 , \port$1379$0  };
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
  assign net_1  = { \port$1381$0 [10], \port$1381$0 , \port$1379$0  };
  assign net_2  = { \port$1381$0 [10], \port$1381$0 , \port$1379$0  };
  assign net_4  = { \port$1381$0 [10], \port$1381$0 , \port$1379$0  };
  assign net_5  = { net_4 [24], net_4 [24:14] };
  assign net_7  = { \port$1381$0 [10], \port$1381$0 , \port$1379$0  };
  assign net_8  = { net_7 [24], net_7 [24:14] };
  assign net_9  = { \port$1381$0 [10], \port$1381$0 , \port$1379$0  };
  assign net_10  = { net_9 [24], net_9 [24:14] };
  assign net_11  = { \port$1381$0 [10], \port$1381$0 , \port$1379$0  };
  assign net_12  = { net_11 [24], net_11 [24:14] };
  assign net_13  = { \port$1381$0 [10], \port$1381$0 , \port$1379$0  };
  assign net_14  = { net_13 [24], net_13 [24:14] };
  assign net_15  = { \port$1381$0 [10], \port$1381$0 , \port$1379$0  };
  assign net_16  = { net_15 [24], net_15 [24:14] };
  assign net_17  = { \port$1381$0 [10], \port$1381$0 , \port$1379$0  };
  assign net_18  = { net_17 [24], net_17 [24:14] };
endmodule

module \ska_core.shared.post.post.gradient.z_product (rst, product, a, b, clk);
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

module \ska_core.shared.post.post.requantize (rst, x, y, overflow, clk);
  reg unused_16_;
  initial unused_16_ = 0;
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
    if (unused_16_) begin end
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

module \ska_core.shared.post.post.sigmoid (rst, z, d, clk);
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
  \ska_core.shared.post.post.sigmoid.product_0  product_0 (
    .a(read_data[16:12]),
    .b(b),
    .clk(clk),
    .product_q(product),
    .rst(rst)
  );
  \ska_core.shared.post.post.sigmoid.rom  rom (
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

module \ska_core.shared.post.post.sigmoid.product_0 (rst, b, a, product_q, clk);
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

module \ska_core.shared.post.post.sigmoid.rom (rst, read_address, read_q, clk);
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

module \ska_core.shared.post.raw (rst, ahead, z_prev, d_prev, first, \port$2629$0 , \z$20 , \d$22 , \zp$28 , z_dd_q, z_z_q, dd_dd_q, dz_dz_q, dz_d_q, dz_zp_q, clk);
  reg unused_17_;
  initial unused_17_ = 0;
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
  input \port$2629$0 ;
  wire \port$2629$0 ;
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
  \ska_core.shared.post.raw.dd_dd$49  \dd_dd$49  (
    .a(dd),
    .clk(clk),
    .product_q(\product$12 ),
    .rst(rst)
  );
  \ska_core.shared.post.raw.dz_d$51  \dz_d$51  (
    .a(dz),
    .b(\d$22 ),
    .clk(clk),
    .product(\product$16 ),
    .rst(rst)
  );
  \ska_core.shared.post.raw.dz_dz$50  \dz_dz$50  (
    .a(dz),
    .clk(clk),
    .product(\product$14 ),
    .rst(rst)
  );
  \ska_core.shared.post.raw.dz_zp$52  \dz_zp$52  (
    .a(\zp$28 ),
    .b(dz),
    .clk(clk),
    .product(\product$18 ),
    .rst(rst)
  );
  \ska_core.shared.post.raw.z_dd$47  \z_dd$47  (
    .a(\z$20 ),
    .b(dd),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  \ska_core.shared.post.raw.z_z$48  \z_z$48  (
    .a(z),
    .clk(clk),
    .product(\product$10 ),
    .rst(rst)
  );
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (\port$2629$0 ) begin
      net_11  = 27'h0000000;
    end else begin
      net_11  = net_3 [26:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (\port$2629$0 ) begin
      net_12  = 28'h0000000;
    end else begin
      net_12  = net_4 [27:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (\port$2629$0 ) begin
      net_13  = 26'h0000000;
    end else begin
      net_13  = net_5 [25:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (\port$2629$0 ) begin
      net_14  = 30'h00000000;
    end else begin
      net_14  = net_6 [29:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (\port$2629$0 ) begin
      net_15  = 28'h0000000;
    end else begin
      net_15  = net_7 [27:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (\port$2629$0 ) begin
      net_16  = 43'h00000000000;
    end else begin
      net_16  = net_8 [42:0];
    end
  end
  assign clear = {6{\port$2629$0 }};
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

module \ska_core.shared.post.raw.dd_dd$49 (rst, a, product_q, clk);
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

module \ska_core.shared.post.raw.dz_d$51 (rst, a, product, b, clk);
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

module \ska_core.shared.post.raw.dz_dz$50 (rst, a, product, clk);
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

module \ska_core.shared.post.raw.dz_zp$52 (rst, b, product, a, clk);
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

module \ska_core.shared.post.raw.z_dd$47 (rst, b, product, a, clk);
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

module \ska_core.shared.post.raw.z_z$48 (rst, a, product, clk);
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

module \ska_core.shared.post.view (x, y);
  wire [8:0] net_1 ;
  input [7:0] x;
  wire [7:0] x;
  output [7:0] y;
  wire [7:0] y;
  assign y = net_1 [7:0];
  assign net_1  = { 1'h0, x };
endmodule

module \ska_core.shared.updates (rst, \port$1491$0 , \port$1495$0 , taken, update, cut_w, cut_b, mantissa, flushing, weight, b_valid, w_overflow, b_overflow, b, clk);
  reg unused_18_;
  initial unused_18_ = 0;
  wire net_1 ;
  wire net_10 ;
  wire net_11 ;
  wire net_12 ;
  wire net_13 ;
  wire net_14 ;
  wire net_15 ;
  wire net_16 ;
  wire [23:0] net_17 ;
  reg net_18 ;
  reg net_19 ;
  wire net_2 ;
  reg net_20 ;
  wire net_3 ;
  wire net_4 ;
  wire net_5 ;
  wire net_6 ;
  wire net_7 ;
  wire net_8 ;
  wire net_9 ;
  wire [23:0] a;
  wire [23:0] \a$7 ;
  wire [23:0] a_next;
  input [11:0] b;
  wire [11:0] b;
  wire [9:0] b_address;
  wire b_lane;
  wire [11:0] b_next;
  output b_overflow;
  reg b_overflow;
  initial b_overflow = 1'h0;
  output b_valid;
  reg b_valid;
  initial b_valid = 1'h0;
  input clk;
  wire clk;
  wire [5:0] cut;
  wire [5:0] \cut$16 ;
  input [5:0] cut_b;
  wire [5:0] cut_b;
  wire [5:0] cut_next;
  input [5:0] cut_w;
  wire [5:0] cut_w;
  input flushing;
  wire flushing;
  wire [23:0] gradient_sum;
  input mantissa;
  wire mantissa;
  wire \mantissa$1 ;
  wire overflow;
  input [11:0] \port$1491$0 ;
  wire [11:0] \port$1491$0 ;
  input [11:0] \port$1495$0 ;
  wire [11:0] \port$1495$0 ;
  input rst;
  wire rst;
  reg [12:0] tags_d1_q;
  initial tags_d1_q = 13'h0000;
  reg [12:0] tags_d2_q;
  initial tags_d2_q = 13'h0000;
  reg [12:0] tags_d3_q;
  initial tags_d3_q = 13'h0000;
  reg [12:0] tags_d4_q;
  initial tags_d4_q = 13'h0000;
  input [35:0] taken;
  wire [35:0] taken;
  wire [23:0] \taken.a ;
  wire [11:0] \taken.w ;
  input [14:0] update;
  wire [14:0] update;
  wire [9:0] \update.address ;
  wire \update.bias ;
  wire \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  wire [11:0] w;
  wire [11:0] \w$11 ;
  wire [11:0] w_next;
  wire [11:0] \w_next$29 ;
  output w_overflow;
  reg w_overflow;
  initial w_overflow = 1'h0;
  output [23:0] weight;
  reg [23:0] weight;
  initial weight = 24'h000000;
  wire [9:0] \weight.address ;
  wire \weight.lane ;
  wire \weight.valid ;
  wire [11:0] \weight.w ;
  (* init = 24'h000000 *)
  wire [23:0] weight_q;
  wire [9:0] \weight_q.address ;
  wire \weight_q.lane ;
  wire \weight_q.valid ;
  wire [11:0] \weight_q.w ;
  assign a = update[1] ? { \port$1495$0 , \port$1491$0  } : taken[23:0];
  assign w = update[1] ? b : taken[35:24];
  assign cut = update[1] ? cut_b : cut_w;
  assign net_1  = ~ flushing;
  assign net_2  = tags_d4_q[0] & net_1 ;
  assign net_3  = ~ tags_d4_q[1];
  assign net_4  = net_2  & net_3 ;
  assign net_5  = ~ flushing;
  assign net_6  = tags_d4_q[0] & net_5 ;
  assign net_7  = net_6  & tags_d4_q[1];
  assign net_8  = ~ flushing;
  assign net_9  = tags_d4_q[0] & net_8 ;
  assign net_10  = ~ tags_d4_q[1];
  assign net_11  = net_9  & net_10 ;
  assign net_12  = net_11  & overflow;
  assign net_13  = ~ flushing;
  assign net_14  = tags_d4_q[0] & net_13 ;
  assign net_15  = net_14  & tags_d4_q[1];
  assign net_16  = net_15  & overflow;
  always @(posedge clk)
    tags_d1_q <= { update[14:4], update[1:0] };
  always @(posedge clk)
    tags_d2_q <= tags_d1_q;
  always @(posedge clk)
    tags_d3_q <= tags_d2_q;
  always @(posedge clk)
    tags_d4_q <= tags_d3_q;
  always @(posedge clk)
    weight <= net_17 ;
  always @(posedge clk)
    b_valid <= net_18 ;
  always @(posedge clk)
    w_overflow <= net_19 ;
  always @(posedge clk)
    b_overflow <= net_20 ;
  \ska_core.shared.updates.updater  updater (
    .a(a),
    .b(mantissa),
    .clk(clk),
    .cut(cut),
    .overflow(overflow),
    .rst(rst),
    .w(w),
    .w_next(\w_next$29 )
  );
  always @* begin
    if (unused_18_) begin end
    net_18  = net_7 ;
    if (rst) begin
      net_18  = 1'h0;
    end
  end
  always @* begin
    if (unused_18_) begin end
    net_19  = net_12 ;
    if (rst) begin
      net_19  = 1'h0;
    end
  end
  always @* begin
    if (unused_18_) begin end
    net_20  = net_16 ;
    if (rst) begin
      net_20  = 1'h0;
    end
  end
  assign \mantissa$1  = mantissa;
  assign a_next = a;
  assign gradient_sum = { \port$1495$0 , \port$1491$0  };
  assign \a$7  = a;
  assign w_next = w;
  assign \w$11  = w;
  assign cut_next = cut;
  assign \cut$16  = cut;
  assign weight_q = weight;
  assign b_lane = weight[1];
  assign b_address = weight[23:14];
  assign b_next = weight[13:2];
  assign \update.valid  = update[0];
  assign \update.bias  = update[1];
  assign \update.slot  = update[3:2];
  assign \update.lane  = update[4];
  assign \update.address  = update[14:5];
  assign \taken.a  = taken[23:0];
  assign \taken.w  = taken[35:24];
  assign \weight.valid  = weight[0];
  assign \weight.lane  = weight[1];
  assign \weight.w  = weight[13:2];
  assign \weight.address  = weight[23:14];
  assign \weight_q.valid  = weight[0];
  assign \weight_q.lane  = weight[1];
  assign \weight_q.w  = weight[13:2];
  assign \weight_q.address  = weight[23:14];
  assign net_17 [13:2] = \w_next$29 ;
  assign net_17 [23:14] = tags_d4_q[12:3];
  assign net_17 [1] = tags_d4_q[2];
  assign net_17 [0] = net_4 ;
endmodule

module \ska_core.shared.updates.updater (rst, a, w, cut, b, w_next, overflow, clk);
  reg unused_19_;
  initial unused_19_ = 0;
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
  \ska_core.shared.updates.updater.product$41  \product$41  (
    .a(a),
    .b(b),
    .clk(clk),
    .product_q(product),
    .rst(rst)
  );
  always @* begin
    if (unused_19_) begin end
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
    if (unused_19_) begin end
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
    if (unused_19_) begin end
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
    if (unused_19_) begin end
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

module \ska_core.shared.updates.updater.product$41 (rst, a, b, product_q, clk);
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
