/* verilator lint_off CMPCONST */
/* verilator lint_off DECLFILENAME */
/* verilator lint_off UNUSEDSIGNAL */
/* verilator lint_off WIDTHEXPAND */
module ska_processing_element(x_in, update_in, load_in, g_in, w_in, psum_lo_in, psum_hi_in, acc_lo_in, acc_hi_in, x_out, update_out, load_out, g_out, w_out, psum_lo_out, psum_hi_out, acc_lo_out, acc_hi_out, clk);
  reg unused_1_;
  initial unused_1_ = 0;
  wire [31:0] net_1 ;
  reg [15:0] net_10 ;
  wire [15:0] net_2 ;
  wire [20:0] net_3 ;
  wire [21:0] net_4 ;
  wire [31:0] net_5 ;
  wire [19:0] net_6 ;
  wire [20:0] net_7 ;
  wire [21:0] net_8 ;
  wire [19:0] net_9 ;
  reg [15:0] a_q;
  initial a_q = 16'h0000;
  wire [39:0] acc_addend;
  reg [19:0] acc_addend_hi_q;
  initial acc_addend_hi_q = 20'h00000;
  reg acc_carry_q;
  initial acc_carry_q = 1'h0;
  input [19:0] acc_hi_in;
  wire [19:0] acc_hi_in;
  output [19:0] acc_hi_out;
  reg [19:0] acc_hi_out;
  initial acc_hi_out = 20'h00000;
  wire [20:0] acc_lo;
  input [19:0] acc_lo_in;
  wire [19:0] acc_lo_in;
  output [19:0] acc_lo_out;
  reg [19:0] acc_lo_out;
  initial acc_lo_out = 20'h00000;
  reg [31:0] acc_product_q;
  initial acc_product_q = 32'd0;
  reg [15:0] b_q;
  initial b_q = 16'h0000;
  input clk;
  wire clk;
  input [15:0] g_in;
  wire [15:0] g_in;
  output [15:0] g_out;
  reg [15:0] g_out;
  initial g_out = 16'h0000;
  input load_in;
  wire load_in;
  output load_out;
  reg load_out;
  initial load_out = 1'h0;
  reg [31:0] m_q;
  initial m_q = 32'd0;
  wire [39:0] psum_addend;
  reg [19:0] psum_addend_hi_q;
  initial psum_addend_hi_q = 20'h00000;
  reg psum_carry_q;
  initial psum_carry_q = 1'h0;
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
  wire [20:0] psum_lo_sum;
  reg [31:0] psum_product_q;
  initial psum_product_q = 32'd0;
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
  assign net_1  = $signed({ 1'h0, a_q }) * $signed(b_q);
  assign net_2  = update_out ? g_out : w_q;
  assign net_3  = $signed(psum_hi_in) + $signed(psum_addend_hi_q);
  assign net_4  = $signed(net_3 ) + $signed({ 1'h0, psum_carry_q });
  assign net_5  = update_q3 ? m_q : 32'd0;
  assign net_6  = update_q5 ? acc_hi_out : acc_hi_in;
  assign net_7  = $signed(net_6 ) + $signed(acc_addend_hi_q);
  assign net_8  = $signed(net_7 ) + $signed({ 1'h0, acc_carry_q });
  assign psum_lo_sum = psum_lo_in + psum_product_q[19:0];
  assign net_9  = update_q4 ? acc_lo_out : acc_lo_in;
  assign acc_lo = net_9  + acc_product_q[19:0];
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
    b_q <= net_10 ;
  always @(posedge clk)
    psum_product_q <= m_q;
  always @(posedge clk)
    psum_lo_out <= psum_lo_sum[19:0];
  always @(posedge clk)
    psum_carry_q <= psum_lo_sum[20];
  always @(posedge clk)
    psum_addend_hi_q <= { {8{psum_product_q[31]}}, psum_product_q[31:20] };
  always @(posedge clk)
    psum_hi_out <= net_4 [19:0];
  always @(posedge clk)
    acc_product_q <= net_5 ;
  always @(posedge clk)
    acc_lo_out <= acc_lo[19:0];
  always @(posedge clk)
    acc_carry_q <= acc_lo[20];
  always @(posedge clk)
    acc_addend_hi_q <= { {8{acc_product_q[31]}}, acc_product_q[31:20] };
  always @(posedge clk)
    acc_hi_out <= net_8 [19:0];
  always @* begin
    if (unused_1_) begin end
    net_10  = b_q;
    if (load_out) begin
      net_10  = net_2 ;
    end
  end
  assign psum_addend = { {8{psum_product_q[31]}}, psum_product_q };
  assign acc_addend = { {8{acc_product_q[31]}}, acc_product_q };
endmodule

module ska_array_column(g, w, psum_in, x_in_0, x_in_1, x_in_2, x_in_3, x_in_4, x_in_5, x_in_6, x_in_7, update_in_0, update_in_1, update_in_2, update_in_3, update_in_4, update_in_5, update_in_6, update_in_7, load_in_0, load_in_1
, load_in_2, load_in_3, load_in_4, load_in_5, load_in_6, load_in_7, psum_out, acc_out, x_out_0, x_out_1, x_out_2, x_out_3, x_out_4, x_out_5, x_out_6, x_out_7, update_out_0, update_out_1, update_out_2, update_out_3, update_out_4
, update_out_5, update_out_6, update_out_7, load_out_0, load_out_1, load_out_2, load_out_3, load_out_4, load_out_5, load_out_6, load_out_7, clk);
  wire [15:0] net_1 ;
  wire [15:0] net_2 ;
  reg [19:0] \$signal ;
  initial \$signal  = 20'h00000;
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
  output [39:0] acc_out;
  wire [39:0] acc_out;
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
    \$signal  <= psum_lo_7;
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
  assign psum_out = { psum_hi_7, \$signal  };
  assign acc_out = { acc_hi_0, acc_lo_out_q };
endmodule

module ska_lane(command_in, gathered_in, taken_in, views_in, host_in, result_in, weight_in, psum_out, acc_out, clk, rst, reset_out, command_out, gathered_out, taken_out, views_out, host_out, result_out, weight_out, x, update
, load, g, w, psum_in, index);
  reg unused_1_;
  initial unused_1_ = 0;
  wire net_1 ;
  wire [71:0] net_10 ;
  wire net_11 ;
  wire net_12 ;
  wire [15:0] net_13 ;
  wire net_14 ;
  wire [4:0] net_15 ;
  wire net_16 ;
  wire net_17 ;
  wire [63:0] net_18 ;
  wire net_19 ;
  wire net_2 ;
  wire net_20 ;
  wire net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire [23:0] net_24 ;
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
  wire [15:0] net_4 ;
  reg net_40 ;
  reg net_41 ;
  reg net_42 ;
  reg net_43 ;
  reg net_44 ;
  reg net_45 ;
  reg net_46 ;
  reg net_47 ;
  wire [15:0] net_5 ;
  wire [16:0] net_6 ;
  wire [39:0] net_7 ;
  wire net_8 ;
  wire net_9 ;
  input [39:0] acc_out;
  wire [39:0] acc_out;
  reg [39:0] acc_out_d1_q;
  initial acc_out_d1_q = 40'h0000000000;
  input clk;
  wire clk;
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
  reg command_host_write_b_q;
  initial command_host_write_b_q = 1'h0;
  reg command_host_write_w_q;
  initial command_host_write_w_q = 1'h0;
  reg command_host_write_x_q;
  initial command_host_write_x_q = 1'h0;
  input [141:0] command_in;
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
  output [141:0] command_out;
  wire [141:0] command_out;
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
  reg command_post_active_q;
  initial command_post_active_q = 1'h0;
  reg [10:0] command_post_address_q;
  initial command_post_address_q = 11'h000;
  reg [2:0] command_post_lane_q;
  initial command_post_lane_q = 3'h0;
  reg [8:0] command_post_sum_address_q;
  initial command_post_sum_address_q = 9'h000;
  reg command_psum_read_active_q;
  initial command_psum_read_active_q = 1'h0;
  reg [7:0] command_psum_read_sample_q;
  initial command_psum_read_sample_q = 8'h00;
  reg command_psum_write_active_q;
  initial command_psum_write_active_q = 1'h0;
  reg [7:0] command_psum_write_sample_q;
  initial command_psum_write_sample_q = 8'h00;
  reg command_sum_write_active_q;
  initial command_sum_write_active_q = 1'h0;
  reg [8:0] command_sum_write_address_q;
  initial command_sum_write_address_q = 9'h000;
  reg command_take_active_q;
  initial command_take_active_q = 1'h0;
  reg [3:0] command_take_address_q;
  initial command_take_address_q = 4'h0;
  reg command_take_bias_q;
  initial command_take_bias_q = 1'h0;
  reg [2:0] command_take_lane_q;
  initial command_take_lane_q = 3'h0;
  reg command_w_active_q;
  initial command_w_active_q = 1'h0;
  reg [8:0] command_w_address_q;
  initial command_w_address_q = 9'h000;
  reg [3:0] command_w_columns_q;
  initial command_w_columns_q = 4'h0;
  reg command_x_active_q;
  initial command_x_active_q = 1'h0;
  reg [12:0] command_x_address_q;
  initial command_x_address_q = 13'h0000;
  reg [10:0] command_x_g_address_q;
  initial command_x_g_address_q = 11'h000;
  reg command_x_load_q;
  initial command_x_load_q = 1'h0;
  reg [3:0] command_x_rows_q;
  initial command_x_rows_q = 4'h0;
  reg command_x_update_q;
  initial command_x_update_q = 1'h0;
  output [15:0] g;
  reg [15:0] g;
  initial g = 16'h0000;
  reg [15:0] g_d1_q;
  initial g_d1_q = 16'h0000;
  reg [15:0] g_d2_q;
  initial g_d2_q = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] g_d3_q;
  reg [15:0] g_q;
  initial g_q = 16'h0000;
  input [71:0] gathered_in;
  wire [71:0] gathered_in;
  wire [15:0] \gathered_in.d ;
  wire [39:0] \gathered_in.sum ;
  wire [15:0] \gathered_in.z ;
  output [71:0] gathered_out;
  reg [71:0] gathered_out;
  initial gathered_out = 72'h000000000000000000;
  wire [15:0] \gathered_out.d ;
  wire [39:0] \gathered_out.sum ;
  wire [15:0] \gathered_out.z ;
  wire [71:0] gathered_own;
  wire [15:0] \gathered_own.d ;
  wire [39:0] \gathered_own.sum ;
  wire [15:0] \gathered_own.z ;
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
  input [16:0] host_in;
  wire [16:0] host_in;
  reg host_meant_q;
  initial host_meant_q = 1'h0;
  output [16:0] host_out;
  reg [16:0] host_out;
  initial host_out = 17'h00000;
  (* init = 17'h00000 *)
  wire [16:0] host_word_q;
  reg host_write_w_q;
  initial host_write_w_q = 1'h0;
  reg host_write_x_q;
  initial host_write_x_q = 1'h0;
  input [2:0] index;
  wire [2:0] index;
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
  wire [12:0] operand_address;
  reg [12:0] operand_address_q;
  initial operand_address_q = 13'h0000;
  wire [15:0] operand_data;
  reg [15:0] operand_data_q;
  initial operand_data_q = 16'h0000;
  wire operand_enable;
  reg operand_enable_q;
  initial operand_enable_q = 1'h0;
  wire overflow;
  reg psum_active_d1_q;
  initial psum_active_d1_q = 1'h0;
  reg psum_active_d2_q;
  initial psum_active_d2_q = 1'h0;
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
  wire [10:0] \read_address$157 ;
  (* init = 8'h00 *)
  wire [7:0] \read_address$164 ;
  (* init = 9'h000 *)
  wire [8:0] \read_address$165 ;
  (* init = 11'h000 *)
  wire [10:0] \read_address$172 ;
  (* init = 9'h000 *)
  wire [8:0] \read_address$178 ;
  (* init = 4'h0 *)
  wire [3:0] \read_address$181 ;
  wire [15:0] read_data;
  wire [39:0] \read_data$124 ;
  wire [39:0] \read_data$173 ;
  wire [31:0] \read_data$174 ;
  wire [15:0] \read_data$174.d ;
  wire [15:0] \read_data$174.z ;
  wire [23:0] \read_data$180 ;
  wire [39:0] \read_data$185 ;
  wire [15:0] \read_data$83 ;
  output reset_out;
  reg reset_out;
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
  input [103:0] result_in;
  wire [103:0] result_in;
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
  output [103:0] result_out;
  wire [103:0] result_out;
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
  reg result_store_q;
  initial result_store_q = 1'h0;
  reg result_valid_q;
  initial result_valid_q = 1'h0;
  reg [15:0] result_view_q;
  initial result_view_q = 16'h0000;
  reg [15:0] result_z_q;
  initial result_z_q = 16'h0000;
  input rst;
  wire rst;
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
  reg state_enable_q;
  initial state_enable_q = 1'h0;
  input [63:0] taken_in;
  wire [63:0] taken_in;
  wire [39:0] \taken_in.a ;
  wire [23:0] \taken_in.w ;
  output [63:0] taken_out;
  reg [63:0] taken_out;
  initial taken_out = 64'h0000000000000000;
  wire [39:0] \taken_out.a ;
  wire [23:0] \taken_out.w ;
  wire [63:0] taken_own;
  wire [39:0] \taken_own.a ;
  wire [23:0] \taken_own.w ;
  reg taken_own_d1_q;
  initial taken_own_d1_q = 1'h0;
  reg taken_own_d2_q;
  initial taken_own_d2_q = 1'h0;
  (* init = 64'h0000000000000000 *)
  wire [63:0] taken_word_q;
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
  input [3:0] views_in;
  wire [3:0] views_in;
  output [3:0] views_out;
  reg [3:0] views_out;
  initial views_out = 4'h0;
  (* init = 4'h0 *)
  wire [3:0] views_q;
  output [15:0] w;
  reg [15:0] w;
  initial w = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] w_q;
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
  input [36:0] weight_in;
  wire [36:0] weight_in;
  wire [8:0] \weight_in.address ;
  wire [2:0] \weight_in.lane ;
  wire \weight_in.valid ;
  wire [23:0] \weight_in.w ;
  reg [2:0] weight_lane_q;
  initial weight_lane_q = 3'h0;
  output [36:0] weight_out;
  wire [36:0] weight_out;
  wire [8:0] \weight_out.address ;
  wire [2:0] \weight_out.lane ;
  wire \weight_out.valid ;
  wire [23:0] \weight_out.w ;
  reg weight_valid_q;
  initial weight_valid_q = 1'h0;
  reg [23:0] weight_w_q;
  initial weight_w_q = 24'h000000;
  wire [8:0] weights_address;
  reg [8:0] weights_address_q;
  initial weights_address_q = 9'h000;
  wire [23:0] weights_data;
  reg [23:0] weights_data_q;
  initial weights_data_q = 24'h000000;
  wire weights_enable;
  reg weights_enable_q;
  initial weights_enable_q = 1'h0;
  (* init = 13'h0000 *)
  wire [12:0] write_address;
  (* init = 11'h000 *)
  wire [10:0] \write_address$162 ;
  (* init = 8'h00 *)
  wire [7:0] \write_address$166 ;
  (* init = 9'h000 *)
  wire [8:0] \write_address$169 ;
  (* init = 11'h000 *)
  wire [10:0] \write_address$176 ;
  (* init = 4'h0 *)
  wire [3:0] \write_address$183 ;
  (* init = 9'h000 *)
  wire [8:0] \write_address$187 ;
  (* init = 16'h0000 *)
  wire [15:0] write_data;
  (* init = 16'h0000 *)
  wire [15:0] \write_data$163 ;
  (* init = 40'h0000000000 *)
  wire [39:0] \write_data$168 ;
  (* init = 40'h0000000000 *)
  wire [39:0] \write_data$171 ;
  (* init = 32'd0 *)
  wire [31:0] \write_data$177 ;
  wire [15:0] \write_data$177.d ;
  wire [15:0] \write_data$177.z ;
  (* init = 40'h0000000000 *)
  wire [39:0] \write_data$184 ;
  (* init = 24'h000000 *)
  wire [23:0] \write_data$188 ;
  (* init = 1'h0 *)
  wire write_enable;
  (* init = 1'h0 *)
  wire \write_enable$161 ;
  (* init = 1'h0 *)
  wire \write_enable$167 ;
  (* init = 1'h0 *)
  wire \write_enable$170 ;
  (* init = 1'h0 *)
  wire \write_enable$175 ;
  (* init = 1'h0 *)
  wire \write_enable$182 ;
  (* init = 1'h0 *)
  wire \write_enable$186 ;
  output [15:0] x;
  reg [15:0] x;
  initial x = 16'h0000;
  wire [23:0] \x$179 ;
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
  reg x_inside_d1_q;
  initial x_inside_d1_q = 1'h0;
  reg x_inside_d2_q;
  initial x_inside_d2_q = 1'h0;
  reg x_meant_d1_q;
  initial x_meant_d1_q = 1'h0;
  reg x_meant_d2_q;
  initial x_meant_d2_q = 1'h0;
  reg [15:0] x_q;
  initial x_q = 16'h0000;
  wire [15:0] y;
  always @(posedge clk)
    command_w_address_q <= command_in[44:36];
  always @(posedge clk)
    command_psum_read_active_q <= net_36 ;
  always @(posedge clk)
    command_psum_read_sample_q <= command_in[53:46];
  always @(posedge clk)
    command_psum_write_active_q <= net_37 ;
  always @(posedge clk)
    command_psum_write_sample_q <= command_in[62:55];
  always @(posedge clk)
    command_sum_write_active_q <= net_38 ;
  always @(posedge clk)
    command_sum_write_address_q <= command_in[72:64];
  always @(posedge clk)
    command_post_active_q <= net_39 ;
  always @(posedge clk)
    command_post_lane_q <= command_in[76:74];
  always @(posedge clk)
    command_post_sum_address_q <= command_in[85:77];
  always @(posedge clk)
    command_post_address_q <= command_in[96:86];
  always @(posedge clk)
    command_drain_active_q <= net_40 ;
  always @(posedge clk)
    command_drain_address_q <= command_in[101:98];
  always @(posedge clk)
    command_take_active_q <= net_41 ;
  always @(posedge clk)
    command_take_bias_q <= command_in[103];
  always @(posedge clk)
    command_take_lane_q <= command_in[106:104];
  always @(posedge clk)
    command_take_address_q <= command_in[110:107];
  always @(posedge clk)
    command_host_write_x_q <= net_42 ;
  always @(posedge clk)
    command_host_write_w_q <= net_43 ;
  always @(posedge clk)
    command_host_write_b_q <= net_44 ;
  always @(posedge clk)
    command_host_gradient_q <= command_in[114];
  always @(posedge clk)
    command_host_bank_q <= command_in[117:115];
  always @(posedge clk)
    command_host_data_q <= command_in[141:118];
  always @(posedge clk)
    result_valid_q <= net_45 ;
  always @(posedge clk)
    result_store_q <= net_46 ;
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
    weight_valid_q <= net_47 ;
  always @(posedge clk)
    weight_lane_q <= weight_in[3:1];
  always @(posedge clk)
    weight_w_q <= weight_in[27:4];
  always @(posedge clk)
    weight_address_q <= weight_in[36:28];
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
    operand_data_q <= net_24 [15:0];
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
    w_valid_d4_q <= w_valid_d3_q;
  always @(posedge clk)
    w_valid_d5_q <= w_valid_d4_q;
  always @(posedge clk)
    w <= net_13 ;
  always @(posedge clk)
    views_out <= net_15 [3:0];
  always @(posedge clk)
    acc_out_d1_q <= acc_out;
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
  assign net_4  = x_inside_d2_q ? read_data : 16'h0000;
  assign net_5  = x_active_d2_q ? \read_data$83  : 16'h0000;
  assign net_6  = x_meant_d2_q ? host_asked : host_in;
  assign net_7  = psum_active_d2_q ? \read_data$124  : 40'h0000000000;
  assign net_8  = command_post_lane_q == index;
  assign net_9  = command_post_active_q & net_8 ;
  assign net_10  = gathered_own_d2_q ? gathered_own : gathered_in;
  assign net_11  = index < command_w_columns_q;
  assign net_12  = command_w_active_q & net_11 ;
  assign net_13  = w_valid_d5_q ? y : 16'h0000;
  assign net_14  = w_valid_d5_q & overflow;
  assign net_15  = views_in + net_14 ;
  assign net_16  = command_take_lane_q == index;
  assign net_17  = command_take_active_q & net_16 ;
  assign net_18  = taken_own_d2_q ? taken_own : taken_in;
  assign host_asked = host_gradient_d3_q ? { \read_data$83 [15], \read_data$83  } : { 1'h0, read_data };
  assign net_19  = result_lane_q == index;
  assign net_20  = result_store_q & net_19 ;
  assign net_21  = host_write_x_q & host_meant_q;
  assign operand_enable = net_20  | net_21 ;
  assign net_22  = host_write_x_q & host_meant_q;
  assign operand_address = net_22  ? command_x_address_q : result_operand_q;
  assign net_23  = host_write_x_q & host_meant_q;
  assign net_24  = net_23  ? host_data_q : { 8'h00, result_view_q };
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
    command_x_rows_q <= command_in[6:3];
  always @(posedge clk)
    command_x_address_q <= command_in[19:7];
  always @(posedge clk)
    command_x_g_address_q <= command_in[30:20];
  always @(posedge clk)
    command_w_active_q <= net_35 ;
  always @(posedge clk)
    command_w_columns_q <= command_in[35:32];
  \ska_lane.accumulated  accumulated (
    .clk(clk),
    .read_address(command_take_address_q),
    .read_q(\read_data$185 ),
    .rst(rst),
    .write__addr(command_drain_address_q),
    .write__data(acc_out_d1_q),
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
    .read_q(\read_data$124 ),
    .rst(rst),
    .write__addr(command_psum_write_sample_q),
    .write__data(psum_out_d1_q),
    .write__en(command_psum_write_active_q)
  );
  \ska_lane.state  state (
    .clk(clk),
    .read_address(command_post_address_q),
    .read_q(\read_data$174 ),
    .rst(rst),
    .write__addr(state_address_q),
    .write__data(state_data_q),
    .write__en(state_enable_q)
  );
  \ska_lane.sums  sums (
    .clk(clk),
    .read_address(command_post_sum_address_q),
    .read_q(\read_data$173 ),
    .rst(rst),
    .write__addr(command_sum_write_address_q),
    .write__data(psum_out_d1_q),
    .write__en(command_sum_write_active_q)
  );
  \ska_lane.view_w  view_w (
    .clk(clk),
    .overflow_q(overflow),
    .rst(rst),
    .x(\x$179 ),
    .y_q(y)
  );
  \ska_lane.weights  weights (
    .clk(clk),
    .read_address(command_w_address_q),
    .read_q(\x$179 ),
    .rst(rst),
    .write__addr(weights_address_q),
    .write__data(weights_data_q),
    .write__en(weights_enable_q)
  );
  always @* begin
    if (unused_1_) begin end
    net_36  = command_in[45];
    if (rst) begin
      net_36  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_37  = command_in[54];
    if (rst) begin
      net_37  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_38  = command_in[63];
    if (rst) begin
      net_38  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_39  = command_in[73];
    if (rst) begin
      net_39  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_40  = command_in[97];
    if (rst) begin
      net_40  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_41  = command_in[102];
    if (rst) begin
      net_41  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_42  = command_in[111];
    if (rst) begin
      net_42  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_43  = command_in[112];
    if (rst) begin
      net_43  = 1'h0;
    end
  end
  always @* begin
    if (unused_1_) begin end
    net_44  = command_in[113];
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
    net_35  = command_in[31];
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
  assign operand_data = net_24 [15:0];
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
  assign \read_address$157  = command_x_g_address_q;
  assign write_enable = operand_enable_q;
  assign write_address = operand_address_q;
  assign write_data = operand_data_q;
  assign \write_enable$161  = gradient_enable_q;
  assign \write_address$162  = gradient_address_q;
  assign \write_data$163  = gradient_data_q;
  assign \read_address$164  = command_psum_read_sample_q;
  assign \read_address$165  = command_post_sum_address_q;
  assign \write_address$166  = command_psum_write_sample_q;
  assign \write_enable$167  = command_psum_write_active_q;
  assign \write_data$168  = psum_out_d1_q;
  assign \write_address$169  = command_sum_write_address_q;
  assign \write_enable$170  = command_sum_write_active_q;
  assign \write_data$171  = psum_out_d1_q;
  assign \read_address$172  = command_post_address_q;
  assign \write_enable$175  = state_enable_q;
  assign \write_address$176  = state_address_q;
  assign \write_data$177  = state_data_q;
  assign \read_address$178  = command_w_address_q;
  assign \read_data$180  = \x$179 ;
  assign \read_address$181  = command_take_address_q;
  assign \write_enable$182  = command_drain_active_q;
  assign \write_address$183  = command_drain_address_q;
  assign \write_data$184  = acc_out_d1_q;
  assign \write_enable$186  = weights_enable_q;
  assign \write_address$187  = weights_address_q;
  assign \write_data$188  = weights_data_q;
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
  assign \read_data$174.z  = \read_data$174 [15:0];
  assign \read_data$174.d  = \read_data$174 [31:16];
  assign \write_data$177.z  = state_data_q[15:0];
  assign \write_data$177.d  = state_data_q[31:16];
  assign taken_own[63:40] = \x$179 ;
  assign taken_own[39:0] = \read_data$185 ;
  assign gathered_own[71:56] = \read_data$174 [31:16];
  assign gathered_own[55:40] = \read_data$174 [15:0];
  assign gathered_own[39:0] = \read_data$173 ;
endmodule

module \ska_lane.accumulated (rst, write__en, write__addr, read_address, write__data, read_q, clk);
  wire [3:0] \$signature__addr ;
  wire [39:0] \$signature__data ;
  input clk;
  wire clk;
  input [3:0] read_address;
  wire [3:0] read_address;
  (* init = 40'h0000000000 *)
  wire [39:0] read_data;
  output [39:0] read_q;
  reg [39:0] read_q;
  initial read_q = 40'h0000000000;
  input rst;
  wire rst;
  input [3:0] write__addr;
  wire [3:0] write__addr;
  input [39:0] write__data;
  wire [39:0] write__data;
  input write__en;
  wire write__en;
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

module \ska_lane.operand (rst, read_address, write__en, write__addr, write__data, read_q, clk);
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

module \ska_lane.state (rst, read_address, write__en, write__addr, write__data, read_q, clk);
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

module \ska_lane.sums (rst, write__en, write__addr, read_address, write__data, read_q, clk);
  wire [8:0] \$signature__addr ;
  wire [39:0] \$signature__data ;
  input clk;
  wire clk;
  input [8:0] read_address;
  wire [8:0] read_address;
  (* init = 40'h0000000000 *)
  wire [39:0] read_data;
  output [39:0] read_q;
  reg [39:0] read_q;
  initial read_q = 40'h0000000000;
  input rst;
  wire rst;
  input [8:0] write__addr;
  wire [8:0] write__addr;
  input [39:0] write__data;
  wire [39:0] write__data;
  input write__en;
  wire write__en;
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
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = read_address;
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_lane.view_w (rst, x, y_q, overflow_q, clk);
  reg unused_2_;
  initial unused_2_ = 0;
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
    if (unused_2_) begin end
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

module \ska_lane.weights (rst, read_address, write__en, write__addr, write__data, read_q, clk);
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
  reg net_19 ;
  wire net_2 ;
  reg net_20 ;
  reg net_21 ;
  reg net_22 ;
  reg net_23 ;
  reg net_24 ;
  reg net_25 ;
  wire [1:0] net_26 ;
  wire net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire [3:0] net_30 ;
  wire [12:0] net_31 ;
  wire [10:0] net_32 ;
  wire net_33 ;
  wire [3:0] net_34 ;
  wire [8:0] net_35 ;
  wire net_36 ;
  wire [7:0] net_37 ;
  wire net_38 ;
  wire [7:0] net_39 ;
  wire net_4 ;
  wire net_40 ;
  wire [8:0] net_41 ;
  wire net_42 ;
  wire [2:0] net_43 ;
  wire [8:0] net_44 ;
  wire [10:0] net_45 ;
  wire net_46 ;
  wire [3:0] net_47 ;
  wire net_48 ;
  wire net_49 ;
  wire net_5 ;
  wire [2:0] net_50 ;
  wire [3:0] net_51 ;
  wire net_52 ;
  wire net_53 ;
  wire net_54 ;
  wire net_55 ;
  wire [2:0] net_56 ;
  wire [23:0] net_57 ;
  wire [39:0] net_58 ;
  wire [39:0] net_59 ;
  wire [74:0] net_6 ;
  wire [39:0] net_60 ;
  wire [39:0] net_61 ;
  wire [39:0] net_62 ;
  wire [39:0] net_63 ;
  wire [39:0] net_64 ;
  wire [39:0] net_65 ;
  wire [39:0] net_66 ;
  wire [39:0] net_67 ;
  wire [39:0] net_68 ;
  wire [39:0] net_69 ;
  wire [103:0] net_7 ;
  wire [39:0] net_70 ;
  wire [39:0] net_71 ;
  wire [39:0] net_72 ;
  wire [39:0] net_73 ;
  wire [36:0] net_8 ;
  wire net_9 ;
  input abort_run;
  wire abort_run;
  wire \abort_run$38 ;
  wire [319:0] acc_out;
  reg [2:0] asked_tensor;
  initial asked_tensor = 3'h0;
  wire [2:0] b_address;
  wire [2:0] \b_address$164 ;
  wire b_overflow;
  wire \b_overflow$144 ;
  output busy;
  wire busy;
  wire \busy$47 ;
  input [17:0] c_mantissa;
  wire [17:0] c_mantissa;
  wire [17:0] \c_mantissa$42 ;
  input [5:0] c_shift;
  wire [5:0] c_shift;
  wire [5:0] \c_shift$43 ;
  wire clear;
  wire \clear$174 ;
  input clk;
  wire clk;
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
  wire [5:0] cut_b;
  wire [5:0] \cut_b$172 ;
  wire [5:0] cut_w;
  wire [5:0] \cut_w$170 ;
  output [47:0] cycles;
  wire [47:0] cycles;
  wire [47:0] \cycles$52 ;
  wire d_operand_overflow;
  wire \d_operand_overflow$136 ;
  wire [45:0] dd_dd;
  wire [45:0] \dd_dd$150 ;
  output done;
  wire done;
  wire \done$49 ;
  wire [45:0] dz_d;
  wire [45:0] \dz_d$154 ;
  wire [45:0] dz_dz;
  wire [45:0] \dz_dz$152 ;
  wire [74:0] dz_zp;
  wire [74:0] \dz_zp$156 ;
  wire [12:0] element;
  wire [12:0] \element$160 ;
  wire \element$160.first ;
  wire [2:0] \element$160.lane ;
  wire [7:0] \element$160.sample ;
  wire \element$160.valid ;
  wire \element.first ;
  wire [2:0] \element.lane ;
  wire [7:0] \element.sample ;
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
  wire \first_step$176 ;
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
  wire \g_overflow$140 ;
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
  wire has_above;
  wire \has_above$180 ;
  wire [23:0] host;
  wire [16:0] host_1;
  wire [16:0] host_2;
  wire [16:0] host_3;
  wire [16:0] host_4;
  wire [16:0] host_5;
  wire [16:0] host_6;
  wire [16:0] host_7;
  wire [16:0] host_8;
  input [12:0] host_address;
  wire [12:0] host_address;
  wire [12:0] \host_address$61 ;
  input [2:0] host_bank;
  wire [2:0] host_bank;
  wire [2:0] \host_bank$60 ;
  wire [16:0] host_in;
  input host_read;
  wire host_read;
  wire \host_read$64 ;
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
  wire [2:0] \host_tensor$59 ;
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
  reg host_valid_d10_q;
  initial host_valid_d10_q = 1'h0;
  reg host_valid_d11_q;
  initial host_valid_d11_q = 1'h0;
  reg host_valid_d12_q;
  initial host_valid_d12_q = 1'h0;
  reg host_valid_d13_q;
  initial host_valid_d13_q = 1'h0;
  reg host_valid_d14_q;
  initial host_valid_d14_q = 1'h0;
  reg host_valid_d15_q;
  initial host_valid_d15_q = 1'h0;
  (* init = 1'h0 *)
  wire host_valid_d16_q;
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
  reg host_valid_d9_q;
  initial host_valid_d9_q = 1'h0;
  input host_write;
  wire host_write;
  wire \host_write$62 ;
  input [23:0] host_write_data;
  wire [23:0] host_write_data;
  wire [23:0] \host_write_data$63 ;
  reg lane_reset_d1_q;
  initial lane_reset_d1_q = 1'h0;
  reg lane_reset_d2_q;
  initial lane_reset_d2_q = 1'h0;
  wire layer0;
  wire \layer0$178 ;
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
  wire [17:0] \mantissa$168 ;
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
  output [3:0] record_entry;
  wire [3:0] record_entry;
  wire [3:0] \record_entry$57 ;
  output [1:0] record_layer;
  wire [1:0] record_layer;
  wire [1:0] \record_layer$56 ;
  output record_valid;
  wire record_valid;
  wire \record_valid$55 ;
  output [74:0] record_value;
  wire [74:0] record_value;
  wire [74:0] \record_value$58 ;
  wire reset_out_0;
  wire reset_out_1;
  wire reset_out_2;
  wire reset_out_3;
  wire reset_out_4;
  wire reset_out_5;
  wire reset_out_6;
  output [74:0] result;
  reg [74:0] result;
  initial result = 75'h0000000000000000000;
  wire [103:0] \result$132 ;
  wire [10:0] \result$132.address ;
  wire [15:0] \result$132.d ;
  wire [15:0] \result$132.g ;
  wire [10:0] \result$132.g_address ;
  wire [2:0] \result$132.lane ;
  wire [12:0] \result$132.operand ;
  wire \result$132.store ;
  wire \result$132.valid ;
  wire [15:0] \result$132.view ;
  wire [15:0] \result$132.z ;
  wire [103:0] result_1;
  wire [103:0] result_2;
  wire [103:0] result_3;
  wire [103:0] result_4;
  wire [103:0] result_5;
  wire [103:0] result_6;
  wire [103:0] result_7;
  wire [103:0] result_8;
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
  input [8:0] samples;
  wire [8:0] samples;
  wire [8:0] \samples$40 ;
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
  wire [52:0] \tile$162 ;
  wire [15:0] \tile$162.column ;
  wire [10:0] \tile$162.gradient ;
  wire [12:0] \tile$162.operand ;
  wire [1:0] \tile$162.slot ;
  wire [10:0] \tile$162.state ;
  wire [15:0] \tile.column ;
  wire [10:0] \tile.gradient ;
  wire [12:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [10:0] \tile.state ;
  wire [7:0] update;
  wire [15:0] \update$165 ;
  wire [8:0] \update$165.address ;
  wire \update$165.bias ;
  wire [2:0] \update$165.lane ;
  wire [1:0] \update$165.slot ;
  wire \update$165.valid ;
  wire [15:0] \update$166 ;
  wire [8:0] \update$166.address ;
  wire \update$166.bias ;
  wire [2:0] \update$166.lane ;
  wire [1:0] \update$166.slot ;
  wire \update$166.valid ;
  wire update_0;
  wire update_1;
  wire update_2;
  wire update_3;
  wire update_4;
  wire update_5;
  wire update_6;
  wire update_7;
  wire [3:0] views;
  wire [3:0] \views$158 ;
  wire [3:0] views_1;
  wire [3:0] views_2;
  wire [3:0] views_3;
  wire [3:0] views_4;
  wire [3:0] views_5;
  wire [3:0] views_6;
  wire [3:0] views_7;
  wire [3:0] views_8;
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
  wire \w_overflow$142 ;
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
  wire [44:0] \z_dd$146 ;
  wire z_overflow;
  wire \z_overflow$138 ;
  wire [44:0] z_z;
  wire [44:0] \z_z$148 ;
  always @(posedge clk)
    host_valid_d10_q <= net_19 ;
  always @(posedge clk)
    host_valid_d11_q <= net_20 ;
  always @(posedge clk)
    host_valid_d12_q <= net_21 ;
  always @(posedge clk)
    host_valid_d13_q <= net_22 ;
  always @(posedge clk)
    host_valid_d14_q <= net_23 ;
  always @(posedge clk)
    host_valid_d15_q <= net_24 ;
  always @(posedge clk)
    host_read_valid <= net_25 ;
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
    nothing_d1_q <= net_5 ;
  always @(posedge clk)
    nothing_d2_q <= nothing_d1_q;
  always @(posedge clk)
    result <= net_6 ;
  assign net_1  = ~ busy;
  assign net_2  = host_read & net_1 ;
  assign net_3  = ~| result_layer;
  assign net_4  = result_entry == 3'h6;
  assign net_5  = net_3  & net_4 ;
  assign net_6  = nothing_d2_q ? 75'h0000000000000000000 : read_data;
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
    host_valid_d9_q <= net_18 ;
  \ska_core.array  array (
    .acc_out_0(net_59 ),
    .acc_out_1(net_61 ),
    .acc_out_2(net_63 ),
    .acc_out_3(net_65 ),
    .acc_out_4(net_67 ),
    .acc_out_5(net_69 ),
    .acc_out_6(net_71 ),
    .acc_out_7(net_73 ),
    .clk(clk),
    .\port$1737$441 (x_0),
    .\port$1737$457 (update_0),
    .\port$1737$458 (load_0),
    .\port$1737$459 (g_0),
    .\port$1737$475 (w_0),
    .\port$1737$491 (psum_in_0),
    .\port$1738$441 (x_1),
    .\port$1738$457 (update_1),
    .\port$1738$458 (load_1),
    .\port$1738$459 (g_1),
    .\port$1738$475 (w_1),
    .\port$1738$491 (psum_in_1),
    .\port$1739$441 (x_2),
    .\port$1739$457 (update_2),
    .\port$1739$458 (load_2),
    .\port$1739$459 (g_2),
    .\port$1739$475 (w_2),
    .\port$1739$491 (psum_in_2),
    .\port$1740$441 (x_3),
    .\port$1740$457 (update_3),
    .\port$1740$458 (load_3),
    .\port$1740$459 (g_3),
    .\port$1740$475 (w_3),
    .\port$1740$491 (psum_in_3),
    .\port$1741$441 (x_4),
    .\port$1741$457 (update_4),
    .\port$1741$458 (load_4),
    .\port$1741$459 (g_4),
    .\port$1741$475 (w_4),
    .\port$1741$491 (psum_in_4),
    .\port$1742$441 (x_5),
    .\port$1742$457 (update_5),
    .\port$1742$458 (load_5),
    .\port$1742$459 (g_5),
    .\port$1742$475 (w_5),
    .\port$1742$491 (psum_in_5),
    .\port$1743$441 (x_6),
    .\port$1743$457 (update_6),
    .\port$1743$458 (load_6),
    .\port$1743$459 (g_6),
    .\port$1743$475 (w_6),
    .\port$1743$491 (psum_in_6),
    .\port$1744$441 (x_7),
    .\port$1744$457 (update_7),
    .\port$1744$458 (load_7),
    .\port$1744$459 (g_7),
    .\port$1744$475 (w_7),
    .\port$1744$491 (psum_in_7),
    .psum_out_0(net_58 ),
    .psum_out_1(net_60 ),
    .psum_out_2(net_62 ),
    .psum_out_3(net_64 ),
    .psum_out_4(net_66 ),
    .psum_out_5(net_68 ),
    .psum_out_6(net_70 ),
    .psum_out_7(net_72 )
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
    .\port$2259$98 (net_26 ),
    .\port$2409$0 (net_27 ),
    .\port$2411$0 (net_28 ),
    .\port$2413$0 (net_29 ),
    .\port$2414$0 (net_30 ),
    .\port$2415$0 (net_31 ),
    .\port$2416$0 (net_32 ),
    .\port$2418$0 (net_33 ),
    .\port$2419$0 (net_34 ),
    .\port$2420$0 (net_35 ),
    .\port$2422$0 (net_36 ),
    .\port$2423$0 (net_37 ),
    .\port$2425$0 (net_38 ),
    .\port$2426$0 (net_39 ),
    .\port$2428$0 (net_40 ),
    .\port$2429$0 (net_41 ),
    .\port$2431$0 (net_42 ),
    .\port$2432$0 (net_43 ),
    .\port$2433$0 (net_44 ),
    .\port$2434$0 (net_45 ),
    .\port$2436$0 (net_46 ),
    .\port$2437$0 (net_47 ),
    .\port$2439$0 (net_48 ),
    .\port$2440$0 (net_49 ),
    .\port$2441$0 (net_50 ),
    .\port$2442$0 (net_51 ),
    .\port$2444$0 (net_52 ),
    .\port$2446$0 (net_53 ),
    .\port$2448$0 (net_54 ),
    .\port$2449$0 (net_55 ),
    .\port$2450$0 (net_56 ),
    .\port$2451$0 (net_57 ),
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
    .\update$123 (\update$165 ),
    .views(views_in),
    .w_overflow(w_overflow),
    .z_dd(z_dd),
    .z_overflow(z_overflow),
    .z_z(z_z)
  );
  ska_lane lane_0 (
    .acc_out(net_59 ),
    .clk(clk),
    .command_in({ net_57 , net_56 , net_55 , net_54 , net_53 , net_52 , net_51 , net_50 , net_49 , net_48 , net_47 , net_46 , net_45 , net_44 , net_43 , net_42 , net_41 , net_40 , net_39 , net_38 , net_37 , net_36 , net_35 , net_34 , net_33 , net_32 , net_31 , net_30 , net_29 , net_28 , net_27  }),
    .command_out(command_1),
    .g(g_0),
    .gathered_in(72'h000000000000000000),
    .gathered_out(gathered_1),
    .host_in(17'h00000),
    .host_out(host_1),
    .index(3'h0),
    .load(load_0),
    .psum_in(psum_in_0),
    .psum_out(net_58 ),
    .reset_out(reset_out_0),
    .result_in(result_1),
    .result_out(net_7 ),
    .rst(lane_reset_d2_q),
    .taken_in(64'h0000000000000000),
    .taken_out(taken_1),
    .update(update_0),
    .views_in(4'h0),
    .views_out(views_1),
    .w(w_0),
    .weight_in(weight_1),
    .weight_out(net_8 ),
    .x(x_0)
  );
  ska_lane lane_1 (
    .acc_out(net_61 ),
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
    .psum_out(net_60 ),
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
    .acc_out(net_63 ),
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
    .psum_out(net_62 ),
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
    .acc_out(net_65 ),
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
    .psum_out(net_64 ),
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
    .acc_out(net_67 ),
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
    .psum_out(net_66 ),
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
    .acc_out(net_69 ),
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
    .psum_out(net_68 ),
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
    .acc_out(net_71 ),
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
    .psum_out(net_70 ),
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
    .acc_out(net_73 ),
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
    .psum_out(net_72 ),
    .reset_out(net_9 ),
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
    .\port$0$100 (result_entry),
    .\port$0$98 (result_layer),
    .\port$1975$0 (record_entry),
    .\port$1976$0 (record_layer),
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
    .\port$2259$98 (net_26 ),
    .result(result_8),
    .rst(rst),
    .taken(taken_in),
    .tile(tile),
    .update(\update$165 ),
    .views(views_in),
    .w_overflow(w_overflow),
    .weight(weight_8),
    .z_dd(z_dd),
    .z_overflow(z_overflow),
    .z_z(z_z)
  );
  always @* begin
    if (unused_3_) begin end
    net_19  = host_valid_d9_q;
    if (rst) begin
      net_19  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_20  = host_valid_d10_q;
    if (rst) begin
      net_20  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_21  = host_valid_d11_q;
    if (rst) begin
      net_21  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_22  = host_valid_d12_q;
    if (rst) begin
      net_22  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_23  = host_valid_d13_q;
    if (rst) begin
      net_23  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_24  = host_valid_d14_q;
    if (rst) begin
      net_24  = 1'h0;
    end
  end
  always @* begin
    if (unused_3_) begin end
    net_25  = host_valid_d15_q;
    if (rst) begin
      net_25  = 1'h0;
    end
  end
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
  assign x = { x_7, x_6, x_5, x_4, x_3, x_2, x_1, x_0 };
  assign update = { update_7, update_6, update_5, update_4, update_3, update_2, update_1, update_0 };
  assign load = { load_7, load_6, load_5, load_4, load_3, load_2, load_1, load_0 };
  assign g = { g_7, g_6, g_5, g_4, g_3, g_2, g_1, g_0 };
  assign w = { w_7, w_6, w_5, w_4, w_3, w_2, w_1, w_0 };
  assign psum_in = { psum_in_7, psum_in_6, psum_in_5, psum_in_4, psum_in_3, psum_in_2, psum_in_1, psum_in_0 };
  assign command_0 = { net_57 , net_56 , net_55 , net_54 , net_53 , net_52 , net_51 , net_50 , net_49 , net_48 , net_47 , net_46 , net_45 , net_44 , net_43 , net_42 , net_41 , net_40 , net_39 , net_38 , net_37 , net_36 , net_35 , net_34 , net_33 , net_32 , net_31 , net_30 , net_29 , net_28 , net_27  };
  assign command = { net_57 , net_56 , net_55 , net_54 , net_53 , net_52 , net_51 , net_50 , net_49 , net_48 , net_47 , net_46 , net_45 , net_44 , net_43 , net_42 , net_41 , net_40 , net_39 , net_38 , net_37 , net_36 , net_35 , net_34 , net_33 , net_32 , net_31 , net_30 , net_29 , net_28 , net_27  };
  assign command_8 = command_in;
  assign gathered_8 = gathered_in;
  assign taken_8 = taken_in;
  assign views_8 = views_in;
  assign host_8 = host_in;
  assign \result$132  = result_8;
  assign weight = weight_8;
  assign \d_operand_overflow$136  = d_operand_overflow;
  assign \z_overflow$138  = z_overflow;
  assign \g_overflow$140  = g_overflow;
  assign \w_overflow$142  = w_overflow;
  assign \b_overflow$144  = b_overflow;
  assign \z_dd$146  = z_dd;
  assign \z_z$148  = z_z;
  assign \dd_dd$150  = dd_dd;
  assign \dz_dz$152  = dz_dz;
  assign \dz_d$154  = dz_d;
  assign \dz_zp$156  = dz_zp;
  assign views = views_in;
  assign \views$158  = views_in;
  assign \element$160  = element;
  assign \tile$162  = tile;
  assign \b_address$164  = b_address;
  assign \update$166  = \update$165 ;
  assign \mantissa$168  = mantissa;
  assign \cut_w$170  = cut_w;
  assign \cut_b$172  = cut_b;
  assign \clear$174  = clear;
  assign \first_step$176  = first_step;
  assign layer0 = net_26 [1];
  assign \layer0$178  = net_26 [1];
  assign has_above = net_26 [0];
  assign \has_above$180  = net_26 [0];
  assign host = host_read_data;
  assign host_valid_d16_q = host_read_valid;
  assign host_tensor_d15_q = asked_tensor;
  assign write_address = { record_layer, record_entry };
  assign write_enable = record_valid;
  assign write_data = record_value;
  assign read_address = { result_layer, result_entry };
  assign result_q = result;
  assign psum_out = { net_72 , net_70 , net_68 , net_66 , net_64 , net_62 , net_60 , net_58  };
  assign acc_out = { net_73 , net_71 , net_69 , net_67 , net_65 , net_63 , net_61 , net_59  };
  assign \command.x  = { net_32 , net_31 , net_30 , net_29 , net_28 , net_27  };
  assign \command.x.active  = net_27 ;
  assign \command.x.load  = net_28 ;
  assign \command.x.update  = net_29 ;
  assign \command.x.rows  = net_30 ;
  assign \command.x.address  = net_31 ;
  assign \command.x.g_address  = net_32 ;
  assign \command.w  = { net_35 , net_34 , net_33  };
  assign \command.w.active  = net_33 ;
  assign \command.w.columns  = net_34 ;
  assign \command.w.address  = net_35 ;
  assign \command.psum_read  = { net_37 , net_36  };
  assign \command.psum_read.active  = net_36 ;
  assign \command.psum_read.sample  = net_37 ;
  assign \command.psum_write  = { net_39 , net_38  };
  assign \command.psum_write.active  = net_38 ;
  assign \command.psum_write.sample  = net_39 ;
  assign \command.sum_write  = { net_41 , net_40  };
  assign \command.sum_write.active  = net_40 ;
  assign \command.sum_write.address  = net_41 ;
  assign \command.post  = { net_45 , net_44 , net_43 , net_42  };
  assign \command.post.active  = net_42 ;
  assign \command.post.lane  = net_43 ;
  assign \command.post.sum_address  = net_44 ;
  assign \command.post.address  = net_45 ;
  assign \command.drain  = { net_47 , net_46  };
  assign \command.drain.active  = net_46 ;
  assign \command.drain.address  = net_47 ;
  assign \command.take  = { net_51 , net_50 , net_49 , net_48  };
  assign \command.take.active  = net_48 ;
  assign \command.take.bias  = net_49 ;
  assign \command.take.lane  = net_50 ;
  assign \command.take.address  = net_51 ;
  assign \command.host  = { net_57 , net_56 , net_55 , net_54 , net_53 , net_52  };
  assign \command.host.write_x  = net_52 ;
  assign \command.host.write_w  = net_53 ;
  assign \command.host.write_b  = net_54 ;
  assign \command.host.gradient  = net_55 ;
  assign \command.host.bank  = net_56 ;
  assign \command.host.data  = net_57 ;
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
  assign \result$132.valid  = result_8[0];
  assign \result$132.store  = result_8[1];
  assign \result$132.lane  = result_8[4:2];
  assign \result$132.z  = result_8[20:5];
  assign \result$132.d  = result_8[36:21];
  assign \result$132.g  = result_8[52:37];
  assign \result$132.view  = result_8[68:53];
  assign \result$132.address  = result_8[79:69];
  assign \result$132.g_address  = result_8[90:80];
  assign \result$132.operand  = result_8[103:91];
  assign \weight.valid  = weight_8[0];
  assign \weight.lane  = weight_8[3:1];
  assign \weight.w  = weight_8[27:4];
  assign \weight.address  = weight_8[36:28];
  assign \element.valid  = element[0];
  assign \element.first  = element[1];
  assign \element.lane  = element[4:2];
  assign \element.sample  = element[12:5];
  assign \element$160.valid  = element[0];
  assign \element$160.first  = element[1];
  assign \element$160.lane  = element[4:2];
  assign \element$160.sample  = element[12:5];
  assign \tile.state  = tile[10:0];
  assign \tile.gradient  = tile[21:11];
  assign \tile.operand  = tile[34:22];
  assign \tile.column  = tile[50:35];
  assign \tile.slot  = tile[52:51];
  assign \tile$162.state  = tile[10:0];
  assign \tile$162.gradient  = tile[21:11];
  assign \tile$162.operand  = tile[34:22];
  assign \tile$162.column  = tile[50:35];
  assign \tile$162.slot  = tile[52:51];
  assign \update$165.valid  = \update$165 [0];
  assign \update$165.bias  = \update$165 [1];
  assign \update$165.slot  = \update$165 [3:2];
  assign \update$165.lane  = \update$165 [6:4];
  assign \update$165.address  = \update$165 [15:7];
  assign \update$166.valid  = \update$165 [0];
  assign \update$166.bias  = \update$165 [1];
  assign \update$166.slot  = \update$165 [3:2];
  assign \update$166.lane  = \update$165 [6:4];
  assign \update$166.address  = \update$165 [15:7];
endmodule

module \ska_core.array (psum_out_0, acc_out_0, psum_out_1, acc_out_1, psum_out_2, acc_out_2, psum_out_3, acc_out_3, psum_out_4, acc_out_4, psum_out_5, acc_out_5, psum_out_6, acc_out_6, psum_out_7, acc_out_7, \port$1737$441 , \port$1737$457 , \port$1737$458 , \port$1737$459 , \port$1737$475 
, \port$1737$491 , \port$1738$441 , \port$1738$457 , \port$1738$458 , \port$1738$459 , \port$1738$475 , \port$1738$491 , \port$1739$441 , \port$1739$457 , \port$1739$458 , \port$1739$459 , \port$1739$475 , \port$1739$491 , \port$1740$441 , \port$1740$457 , \port$1740$458 , \port$1740$459 , \port$1740$475 , \port$1740$491 , \port$1741$441 , \port$1741$457 
, \port$1741$458 , \port$1741$459 , \port$1741$475 , \port$1741$491 , \port$1742$441 , \port$1742$457 , \port$1742$458 , \port$1742$459 , \port$1742$475 , \port$1742$491 , \port$1743$441 , \port$1743$457 , \port$1743$458 , \port$1743$459 , \port$1743$475 , \port$1743$491 , \port$1744$441 , \port$1744$457 , \port$1744$458 , \port$1744$459 , \port$1744$475 
, \port$1744$491 , clk);
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
  wire [319:0] acc_out;
  output [39:0] acc_out_0;
  wire [39:0] acc_out_0;
  output [39:0] acc_out_1;
  wire [39:0] acc_out_1;
  output [39:0] acc_out_2;
  wire [39:0] acc_out_2;
  output [39:0] acc_out_3;
  wire [39:0] acc_out_3;
  output [39:0] acc_out_4;
  wire [39:0] acc_out_4;
  output [39:0] acc_out_5;
  wire [39:0] acc_out_5;
  output [39:0] acc_out_6;
  wire [39:0] acc_out_6;
  output [39:0] acc_out_7;
  wire [39:0] acc_out_7;
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
  input [15:0] \port$1737$441 ;
  wire [15:0] \port$1737$441 ;
  input \port$1737$457 ;
  wire \port$1737$457 ;
  input \port$1737$458 ;
  wire \port$1737$458 ;
  input [15:0] \port$1737$459 ;
  wire [15:0] \port$1737$459 ;
  input [15:0] \port$1737$475 ;
  wire [15:0] \port$1737$475 ;
  input [39:0] \port$1737$491 ;
  wire [39:0] \port$1737$491 ;
  input [15:0] \port$1738$441 ;
  wire [15:0] \port$1738$441 ;
  input \port$1738$457 ;
  wire \port$1738$457 ;
  input \port$1738$458 ;
  wire \port$1738$458 ;
  input [15:0] \port$1738$459 ;
  wire [15:0] \port$1738$459 ;
  input [15:0] \port$1738$475 ;
  wire [15:0] \port$1738$475 ;
  input [39:0] \port$1738$491 ;
  wire [39:0] \port$1738$491 ;
  input [15:0] \port$1739$441 ;
  wire [15:0] \port$1739$441 ;
  input \port$1739$457 ;
  wire \port$1739$457 ;
  input \port$1739$458 ;
  wire \port$1739$458 ;
  input [15:0] \port$1739$459 ;
  wire [15:0] \port$1739$459 ;
  input [15:0] \port$1739$475 ;
  wire [15:0] \port$1739$475 ;
  input [39:0] \port$1739$491 ;
  wire [39:0] \port$1739$491 ;
  input [15:0] \port$1740$441 ;
  wire [15:0] \port$1740$441 ;
  input \port$1740$457 ;
  wire \port$1740$457 ;
  input \port$1740$458 ;
  wire \port$1740$458 ;
  input [15:0] \port$1740$459 ;
  wire [15:0] \port$1740$459 ;
  input [15:0] \port$1740$475 ;
  wire [15:0] \port$1740$475 ;
  input [39:0] \port$1740$491 ;
  wire [39:0] \port$1740$491 ;
  input [15:0] \port$1741$441 ;
  wire [15:0] \port$1741$441 ;
  input \port$1741$457 ;
  wire \port$1741$457 ;
  input \port$1741$458 ;
  wire \port$1741$458 ;
  input [15:0] \port$1741$459 ;
  wire [15:0] \port$1741$459 ;
  input [15:0] \port$1741$475 ;
  wire [15:0] \port$1741$475 ;
  input [39:0] \port$1741$491 ;
  wire [39:0] \port$1741$491 ;
  input [15:0] \port$1742$441 ;
  wire [15:0] \port$1742$441 ;
  input \port$1742$457 ;
  wire \port$1742$457 ;
  input \port$1742$458 ;
  wire \port$1742$458 ;
  input [15:0] \port$1742$459 ;
  wire [15:0] \port$1742$459 ;
  input [15:0] \port$1742$475 ;
  wire [15:0] \port$1742$475 ;
  input [39:0] \port$1742$491 ;
  wire [39:0] \port$1742$491 ;
  input [15:0] \port$1743$441 ;
  wire [15:0] \port$1743$441 ;
  input \port$1743$457 ;
  wire \port$1743$457 ;
  input \port$1743$458 ;
  wire \port$1743$458 ;
  input [15:0] \port$1743$459 ;
  wire [15:0] \port$1743$459 ;
  input [15:0] \port$1743$475 ;
  wire [15:0] \port$1743$475 ;
  input [39:0] \port$1743$491 ;
  wire [39:0] \port$1743$491 ;
  input [15:0] \port$1744$441 ;
  wire [15:0] \port$1744$441 ;
  input \port$1744$457 ;
  wire \port$1744$457 ;
  input \port$1744$458 ;
  wire \port$1744$458 ;
  input [15:0] \port$1744$459 ;
  wire [15:0] \port$1744$459 ;
  input [15:0] \port$1744$475 ;
  wire [15:0] \port$1744$475 ;
  input [39:0] \port$1744$491 ;
  wire [39:0] \port$1744$491 ;
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
    .acc_out(acc_out_0),
    .clk(clk),
    .g(\port$1737$459 ),
    .load_in_0(\port$1737$458 ),
    .load_in_1(\port$1738$458 ),
    .load_in_2(\port$1739$458 ),
    .load_in_3(\port$1740$458 ),
    .load_in_4(\port$1741$458 ),
    .load_in_5(\port$1742$458 ),
    .load_in_6(\port$1743$458 ),
    .load_in_7(\port$1744$458 ),
    .load_out_0(load_0_0),
    .load_out_1(load_1_0),
    .load_out_2(load_2_0),
    .load_out_3(load_3_0),
    .load_out_4(load_4_0),
    .load_out_5(load_5_0),
    .load_out_6(load_6_0),
    .load_out_7(load_7_0),
    .psum_in(\port$1737$491 ),
    .psum_out(psum_out_0),
    .update_in_0(\port$1737$457 ),
    .update_in_1(\port$1738$457 ),
    .update_in_2(\port$1739$457 ),
    .update_in_3(\port$1740$457 ),
    .update_in_4(\port$1741$457 ),
    .update_in_5(\port$1742$457 ),
    .update_in_6(\port$1743$457 ),
    .update_in_7(\port$1744$457 ),
    .update_out_0(update_0_0),
    .update_out_1(update_1_0),
    .update_out_2(update_2_0),
    .update_out_3(update_3_0),
    .update_out_4(update_4_0),
    .update_out_5(update_5_0),
    .update_out_6(update_6_0),
    .update_out_7(update_7_0),
    .w(\port$1737$475 ),
    .x_in_0(\port$1737$441 ),
    .x_in_1(\port$1738$441 ),
    .x_in_2(\port$1739$441 ),
    .x_in_3(\port$1740$441 ),
    .x_in_4(\port$1741$441 ),
    .x_in_5(\port$1742$441 ),
    .x_in_6(\port$1743$441 ),
    .x_in_7(\port$1744$441 ),
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
    .g(\port$1738$459 ),
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
    .psum_in(\port$1738$491 ),
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
    .w(\port$1738$475 ),
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
    .g(\port$1739$459 ),
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
    .psum_in(\port$1739$491 ),
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
    .w(\port$1739$475 ),
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
    .g(\port$1740$459 ),
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
    .psum_in(\port$1740$491 ),
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
    .w(\port$1740$475 ),
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
    .g(\port$1741$459 ),
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
    .psum_in(\port$1741$491 ),
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
    .w(\port$1741$475 ),
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
    .g(\port$1742$459 ),
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
    .psum_in(\port$1742$491 ),
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
    .w(\port$1742$475 ),
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
    .g(\port$1743$459 ),
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
    .psum_in(\port$1743$491 ),
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
    .w(\port$1743$475 ),
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
    .g(\port$1744$459 ),
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
    .psum_in(\port$1744$491 ),
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
    .w(\port$1744$475 ),
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
  assign acc_out = { acc_out_7, acc_out_6, acc_out_5, acc_out_4, acc_out_3, acc_out_2, acc_out_1, acc_out_0 };
  assign g = { \port$1744$459 , \port$1743$459 , \port$1742$459 , \port$1741$459 , \port$1740$459 , \port$1739$459 , \port$1738$459 , \port$1737$459  };
  assign w = { \port$1744$475 , \port$1743$475 , \port$1742$475 , \port$1741$475 , \port$1740$475 , \port$1739$475 , \port$1738$475 , \port$1737$475  };
  assign psum_in = { \port$1744$491 , \port$1743$491 , \port$1742$491 , \port$1741$491 , \port$1740$491 , \port$1739$491 , \port$1738$491 , \port$1737$491  };
  assign x = { \port$1744$441 , \port$1743$441 , \port$1742$441 , \port$1741$441 , \port$1740$441 , \port$1739$441 , \port$1738$441 , \port$1737$441  };
  assign update = { \port$1744$457 , \port$1743$457 , \port$1742$457 , \port$1741$457 , \port$1740$457 , \port$1739$457 , \port$1738$457 , \port$1737$457  };
  assign load = { \port$1744$458 , \port$1743$458 , \port$1742$458 , \port$1741$458 , \port$1740$458 , \port$1739$458 , \port$1738$458 , \port$1737$458  };
endmodule

module \ska_core.controller (resume, abort_run, samples, steps, c_mantissa, c_shift, seed, pause, stop_enable, stop_shift, host_tensor, host_bank, host_address, host_write, host_write_data, clk, rst, b_address, busy, paused, views
, \element$121 , \update$123 , \record_valid$196 , \record_entry$198 , \record_layer$200 , \record_value$202 , cut_w, cut_b, mantissa, steps_done, done, error, stopped, cycles, stall_cycles, \port$2259$98 , first_step, tile, \port$2409$0 , \port$2411$0 , \port$2413$0 
, \port$2414$0 , \port$2415$0 , \port$2416$0 , \port$2418$0 , \port$2419$0 , \port$2420$0 , \port$2422$0 , \port$2423$0 , \port$2425$0 , \port$2426$0 , \port$2428$0 , \port$2429$0 , \port$2431$0 , \port$2432$0 , \port$2433$0 , \port$2434$0 , \port$2436$0 , \port$2437$0 , \port$2439$0 , \port$2440$0 , \port$2441$0 
, \port$2442$0 , \port$2444$0 , \port$2446$0 , \port$2448$0 , \port$2449$0 , \port$2450$0 , \port$2451$0 , clear, z_overflow, g_overflow, d_operand_overflow, z_dd, z_z, dd_dd, dz_dz, dz_d, dz_zp, w_overflow, b_overflow, start);
  reg unused_4_;
  initial unused_4_ = 0;
  wire net_1 ;
  reg net_10 ;
  wire [8:0] net_100 ;
  wire [10:0] net_101 ;
  wire net_102 ;
  wire [3:0] net_103 ;
  wire net_104 ;
  wire net_105 ;
  wire [2:0] net_106 ;
  wire [3:0] net_107 ;
  wire net_108 ;
  wire net_109 ;
  reg net_11 ;
  wire net_110 ;
  wire net_111 ;
  wire [2:0] net_112 ;
  wire [23:0] net_113 ;
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
  wire [3:0] net_4 ;
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
  wire [1:0] net_5 ;
  reg net_50 ;
  reg net_51 ;
  reg net_52 ;
  reg net_53 ;
  reg net_54 ;
  reg net_55 ;
  reg net_56 ;
  reg net_57 ;
  reg net_58 ;
  reg net_59 ;
  wire [74:0] net_6 ;
  reg net_60 ;
  reg net_61 ;
  reg net_62 ;
  reg net_63 ;
  reg net_64 ;
  reg net_65 ;
  reg net_66 ;
  reg net_67 ;
  reg net_68 ;
  reg net_69 ;
  wire [7:0] net_7 ;
  reg net_70 ;
  reg net_71 ;
  reg net_72 ;
  reg net_73 ;
  reg net_74 ;
  reg net_75 ;
  reg net_76 ;
  reg net_77 ;
  reg net_78 ;
  reg net_79 ;
  wire [7:0] net_8 ;
  reg net_80 ;
  reg net_81 ;
  wire [1:0] net_82 ;
  wire net_83 ;
  wire net_84 ;
  wire net_85 ;
  wire [3:0] net_86 ;
  wire [12:0] net_87 ;
  wire [10:0] net_88 ;
  wire net_89 ;
  reg net_9 ;
  wire [3:0] net_90 ;
  wire [8:0] net_91 ;
  wire net_92 ;
  wire [7:0] net_93 ;
  wire net_94 ;
  wire [7:0] net_95 ;
  wire net_96 ;
  wire [8:0] net_97 ;
  wire net_98 ;
  wire [2:0] net_99 ;
  input abort_run;
  wire abort_run;
  wire \abort_run$5 ;
  wire [10:0] address;
  wire [10:0] \address$98 ;
  wire array_on;
  wire array_waiting;
  output [2:0] b_address;
  wire [2:0] b_address;
  wire [2:0] \b_address$120 ;
  reg [2:0] b_address_held_q;
  initial b_address_held_q = 3'h0;
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
  input [17:0] c_mantissa;
  wire [17:0] c_mantissa;
  wire [17:0] \c_mantissa$13 ;
  input [5:0] c_shift;
  wire [5:0] c_shift;
  wire [5:0] \c_shift$15 ;
  output clear;
  wire clear;
  wire \clear$176 ;
  input clk;
  wire clk;
  wire [141:0] command;
  wire [141:0] \command$104 ;
  wire [4:0] \command$104.drain ;
  wire \command$104.drain.active ;
  wire [3:0] \command$104.drain.address ;
  wire [30:0] \command$104.host ;
  wire [2:0] \command$104.host.bank ;
  wire [23:0] \command$104.host.data ;
  wire \command$104.host.gradient ;
  wire \command$104.host.write_b ;
  wire \command$104.host.write_w ;
  wire \command$104.host.write_x ;
  wire [23:0] \command$104.post ;
  wire \command$104.post.active ;
  wire [10:0] \command$104.post.address ;
  wire [2:0] \command$104.post.lane ;
  wire [8:0] \command$104.post.sum_address ;
  wire [8:0] \command$104.psum_read ;
  wire \command$104.psum_read.active ;
  wire [7:0] \command$104.psum_read.sample ;
  wire [8:0] \command$104.psum_write ;
  wire \command$104.psum_write.active ;
  wire [7:0] \command$104.psum_write.sample ;
  wire [9:0] \command$104.sum_write ;
  wire \command$104.sum_write.active ;
  wire [8:0] \command$104.sum_write.address ;
  wire [8:0] \command$104.take ;
  wire \command$104.take.active ;
  wire [3:0] \command$104.take.address ;
  wire \command$104.take.bias ;
  wire [2:0] \command$104.take.lane ;
  wire [13:0] \command$104.w ;
  wire \command$104.w.active ;
  wire [8:0] \command$104.w.address ;
  wire [3:0] \command$104.w.columns ;
  wire [30:0] \command$104.x ;
  wire \command$104.x.active ;
  wire [12:0] \command$104.x.address ;
  wire [10:0] \command$104.x.g_address ;
  wire \command$104.x.load ;
  wire [3:0] \command$104.x.rows ;
  wire \command$104.x.update ;
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
  wire [20:0] crossing;
  wire [4:0] cut;
  output [5:0] cut_b;
  wire [5:0] cut_b;
  reg [7:0] cut_b_q;
  initial cut_b_q = 8'h00;
  output [5:0] cut_w;
  wire [5:0] cut_w;
  reg [7:0] cut_w_q;
  initial cut_w_q = 8'h00;
  output [47:0] cycles;
  wire [47:0] cycles;
  wire [47:0] \cycles$33 ;
  input d_operand_overflow;
  wire d_operand_overflow;
  wire \d_operand_overflow$144 ;
  input [45:0] dd_dd;
  wire [45:0] dd_dd;
  wire [45:0] \dd_dd$136 ;
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
  input [45:0] dz_d;
  wire [45:0] dz_d;
  wire [45:0] \dz_d$140 ;
  input [45:0] dz_dz;
  wire [45:0] dz_dz;
  wire [45:0] \dz_dz$138 ;
  input [74:0] dz_zp;
  wire [74:0] dz_zp;
  wire [74:0] \dz_zp$142 ;
  wire [12:0] element;
  output [12:0] \element$121 ;
  reg [12:0] \element$121 ;
  initial \element$121  = 13'h0000;
  wire \element$121.first ;
  wire [2:0] \element$121.lane ;
  wire [7:0] \element$121.sample ;
  wire \element$121.valid ;
  wire [12:0] \element$94 ;
  wire \element$94.first ;
  wire [2:0] \element$94.lane ;
  wire [7:0] \element$94.sample ;
  wire \element$94.valid ;
  wire \element.first ;
  wire [2:0] \element.lane ;
  wire [7:0] \element.sample ;
  wire \element.valid ;
  reg [12:0] element_late_d1_q;
  initial element_late_d1_q = 13'h0000;
  (* init = 13'h0000 *)
  wire [12:0] element_late_d2_q;
  reg [12:0] element_way_d10_q;
  initial element_way_d10_q = 13'h0000;
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
  input [12:0] host_address;
  wire [12:0] host_address;
  wire [12:0] \host_address$43 ;
  input [2:0] host_bank;
  wire [2:0] host_bank;
  wire [2:0] \host_bank$41 ;
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
  input [23:0] host_write_data;
  wire [23:0] host_write_data;
  wire [23:0] \host_write_data$47 ;
  wire judged;
  wire \judged$195 ;
  wire keys_ready;
  wire \keys_ready$130 ;
  wire last_layer;
  wire \last_layer$161 ;
  wire launch;
  wire [1:0] layer;
  wire [1:0] \layer$159 ;
  wire [1:0] \layer$174 ;
  wire [1:0] \layer$311 ;
  wire layer0;
  wire \layer0$212 ;
  wire layer_updated;
  wire \layer_updated$78 ;
  wire loading;
  output [17:0] mantissa;
  wire [17:0] mantissa;
  wire nearly;
  reg nearly_d10_q;
  initial nearly_d10_q = 1'h0;
  reg nearly_d11_q;
  initial nearly_d11_q = 1'h0;
  reg nearly_d12_q;
  initial nearly_d12_q = 1'h0;
  reg nearly_d13_q;
  initial nearly_d13_q = 1'h0;
  reg nearly_d14_q;
  initial nearly_d14_q = 1'h0;
  reg nearly_d15_q;
  initial nearly_d15_q = 1'h0;
  reg nearly_d16_q;
  initial nearly_d16_q = 1'h0;
  reg nearly_d17_q;
  initial nearly_d17_q = 1'h0;
  reg nearly_d18_q;
  initial nearly_d18_q = 1'h0;
  reg nearly_d19_q;
  initial nearly_d19_q = 1'h0;
  reg nearly_d1_q;
  initial nearly_d1_q = 1'h0;
  reg nearly_d20_q;
  initial nearly_d20_q = 1'h0;
  reg nearly_d21_q;
  initial nearly_d21_q = 1'h0;
  reg nearly_d22_q;
  initial nearly_d22_q = 1'h0;
  reg nearly_d23_q;
  initial nearly_d23_q = 1'h0;
  reg nearly_d24_q;
  initial nearly_d24_q = 1'h0;
  reg nearly_d25_q;
  initial nearly_d25_q = 1'h0;
  reg nearly_d26_q;
  initial nearly_d26_q = 1'h0;
  reg nearly_d27_q;
  initial nearly_d27_q = 1'h0;
  reg nearly_d28_q;
  initial nearly_d28_q = 1'h0;
  reg nearly_d29_q;
  initial nearly_d29_q = 1'h0;
  reg nearly_d2_q;
  initial nearly_d2_q = 1'h0;
  reg nearly_d30_q;
  initial nearly_d30_q = 1'h0;
  reg nearly_d31_q;
  initial nearly_d31_q = 1'h0;
  reg nearly_d32_q;
  initial nearly_d32_q = 1'h0;
  reg nearly_d33_q;
  initial nearly_d33_q = 1'h0;
  reg nearly_d34_q;
  initial nearly_d34_q = 1'h0;
  reg nearly_d35_q;
  initial nearly_d35_q = 1'h0;
  reg nearly_d36_q;
  initial nearly_d36_q = 1'h0;
  reg nearly_d37_q;
  initial nearly_d37_q = 1'h0;
  reg nearly_d38_q;
  initial nearly_d38_q = 1'h0;
  reg nearly_d39_q;
  initial nearly_d39_q = 1'h0;
  reg nearly_d3_q;
  initial nearly_d3_q = 1'h0;
  reg nearly_d40_q;
  initial nearly_d40_q = 1'h0;
  reg nearly_d41_q;
  initial nearly_d41_q = 1'h0;
  reg nearly_d42_q;
  initial nearly_d42_q = 1'h0;
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
  output [1:0] \port$2259$98 ;
  wire [1:0] \port$2259$98 ;
  output \port$2409$0 ;
  wire \port$2409$0 ;
  output \port$2411$0 ;
  wire \port$2411$0 ;
  output \port$2413$0 ;
  wire \port$2413$0 ;
  output [3:0] \port$2414$0 ;
  wire [3:0] \port$2414$0 ;
  output [12:0] \port$2415$0 ;
  wire [12:0] \port$2415$0 ;
  output [10:0] \port$2416$0 ;
  wire [10:0] \port$2416$0 ;
  output \port$2418$0 ;
  wire \port$2418$0 ;
  output [3:0] \port$2419$0 ;
  wire [3:0] \port$2419$0 ;
  output [8:0] \port$2420$0 ;
  wire [8:0] \port$2420$0 ;
  output \port$2422$0 ;
  wire \port$2422$0 ;
  output [7:0] \port$2423$0 ;
  wire [7:0] \port$2423$0 ;
  output \port$2425$0 ;
  wire \port$2425$0 ;
  output [7:0] \port$2426$0 ;
  wire [7:0] \port$2426$0 ;
  output \port$2428$0 ;
  wire \port$2428$0 ;
  output [8:0] \port$2429$0 ;
  wire [8:0] \port$2429$0 ;
  output \port$2431$0 ;
  wire \port$2431$0 ;
  output [2:0] \port$2432$0 ;
  wire [2:0] \port$2432$0 ;
  output [8:0] \port$2433$0 ;
  wire [8:0] \port$2433$0 ;
  output [10:0] \port$2434$0 ;
  wire [10:0] \port$2434$0 ;
  output \port$2436$0 ;
  wire \port$2436$0 ;
  output [3:0] \port$2437$0 ;
  wire [3:0] \port$2437$0 ;
  output \port$2439$0 ;
  wire \port$2439$0 ;
  output \port$2440$0 ;
  wire \port$2440$0 ;
  output [2:0] \port$2441$0 ;
  wire [2:0] \port$2441$0 ;
  output [3:0] \port$2442$0 ;
  wire [3:0] \port$2442$0 ;
  output \port$2444$0 ;
  wire \port$2444$0 ;
  output \port$2446$0 ;
  wire \port$2446$0 ;
  output \port$2448$0 ;
  wire \port$2448$0 ;
  output \port$2449$0 ;
  wire \port$2449$0 ;
  output [2:0] \port$2450$0 ;
  wire [2:0] \port$2450$0 ;
  output [23:0] \port$2451$0 ;
  wire [23:0] \port$2451$0 ;
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
  wire [1:0] record_layer;
  output [1:0] \record_layer$200 ;
  reg [1:0] \record_layer$200 ;
  initial \record_layer$200  = 2'h0;
  wire record_valid;
  output \record_valid$196 ;
  reg \record_valid$196 ;
  initial \record_valid$196  = 1'h0;
  wire [74:0] record_value;
  output [74:0] \record_value$202 ;
  reg [74:0] \record_value$202 ;
  initial \record_value$202  = 75'h0000000000000000000;
  (* init = 4'h0 *)
  wire [3:0] recorded_entry_q;
  (* init = 2'h0 *)
  wire [1:0] recorded_layer_q;
  (* init = 1'h0 *)
  wire recorded_valid_q;
  (* init = 75'h0000000000000000000 *)
  wire [74:0] recorded_value_q;
  wire restart;
  input resume;
  wire resume;
  wire \resume$3 ;
  wire [3:0] row;
  wire [3:0] \row$102 ;
  input rst;
  wire rst;
  wire [17:0] run_mantissa;
  wire [8:0] run_samples;
  wire [5:0] run_shift;
  wire run_stop_enable;
  wire [5:0] run_stop_shift;
  wire running;
  input [8:0] samples;
  wire [8:0] samples;
  wire [8:0] \samples$56 ;
  wire [8:0] \samples$71 ;
  wire [8:0] \samples$86 ;
  wire [8:0] \samples$9 ;
  input [31:0] seed;
  wire [31:0] seed;
  wire [31:0] \seed$17 ;
  wire [5:0] shift;
  wire skipped;
  wire [42:0] slot;
  wire [42:0] \slot$92 ;
  wire [3:0] \slot$92.columns ;
  wire \slot$92.first_input ;
  wire [10:0] \slot$92.gradient ;
  wire \slot$92.last_input ;
  wire [3:0] \slot$92.rows ;
  wire [8:0] \slot$92.w ;
  wire [12:0] \slot$92.x ;
  wire [3:0] \slot.columns ;
  wire \slot.first_input ;
  wire [10:0] \slot.gradient ;
  wire \slot.last_input ;
  wire [3:0] \slot.rows ;
  wire [8:0] \slot.w ;
  wire [12:0] \slot.x ;
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
  wire [8:0] sum_address;
  wire [8:0] \sum_address$96 ;
  wire sums_free;
  wire \sums_free$64 ;
  wire sums_ready;
  wire \sums_ready$73 ;
  wire taken;
  output [52:0] tile;
  wire [52:0] tile;
  wire [52:0] \tile$126 ;
  wire [15:0] \tile$126.column ;
  wire [10:0] \tile$126.gradient ;
  wire [12:0] \tile$126.operand ;
  wire [1:0] \tile$126.slot ;
  wire [10:0] \tile$126.state ;
  wire [15:0] \tile.column ;
  wire [10:0] \tile.gradient ;
  wire [12:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [10:0] \tile.state ;
  wire tile_end;
  wire \tile_end$170 ;
  wire tile_free;
  wire [1:0] to_layer;
  wire [15:0] update;
  wire [15:0] \update$100 ;
  wire [8:0] \update$100.address ;
  wire \update$100.bias ;
  wire [2:0] \update$100.lane ;
  wire [1:0] \update$100.slot ;
  wire \update$100.valid ;
  output [15:0] \update$123 ;
  reg [15:0] \update$123 ;
  initial \update$123  = 16'h0000;
  wire [8:0] \update$123.address ;
  wire \update$123.bias ;
  wire [2:0] \update$123.lane ;
  wire [1:0] \update$123.slot ;
  wire \update$123.valid ;
  wire [8:0] \update.address ;
  wire \update.bias ;
  wire [2:0] \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  wire update_keys_ready;
  reg [15:0] update_late_d1_q;
  initial update_late_d1_q = 16'h0000;
  (* init = 16'h0000 *)
  wire [15:0] update_late_d2_q;
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
  input [3:0] views;
  wire [3:0] views;
  wire [3:0] \views$154 ;
  input w_overflow;
  wire w_overflow;
  wire \w_overflow$150 ;
  wire waiting;
  reg weights_written;
  initial weights_written = 1'h0;
  wire written;
  reg written_d10_q;
  initial written_d10_q = 1'h0;
  reg written_d11_q;
  initial written_d11_q = 1'h0;
  reg written_d12_q;
  initial written_d12_q = 1'h0;
  reg written_d13_q;
  initial written_d13_q = 1'h0;
  reg written_d14_q;
  initial written_d14_q = 1'h0;
  reg written_d15_q;
  initial written_d15_q = 1'h0;
  reg written_d16_q;
  initial written_d16_q = 1'h0;
  reg written_d17_q;
  initial written_d17_q = 1'h0;
  reg written_d18_q;
  initial written_d18_q = 1'h0;
  reg written_d19_q;
  initial written_d19_q = 1'h0;
  reg written_d1_q;
  initial written_d1_q = 1'h0;
  reg written_d20_q;
  initial written_d20_q = 1'h0;
  reg written_d21_q;
  initial written_d21_q = 1'h0;
  reg written_d22_q;
  initial written_d22_q = 1'h0;
  reg written_d23_q;
  initial written_d23_q = 1'h0;
  reg written_d24_q;
  initial written_d24_q = 1'h0;
  reg written_d25_q;
  initial written_d25_q = 1'h0;
  reg written_d26_q;
  initial written_d26_q = 1'h0;
  reg written_d27_q;
  initial written_d27_q = 1'h0;
  reg written_d28_q;
  initial written_d28_q = 1'h0;
  reg written_d29_q;
  initial written_d29_q = 1'h0;
  reg written_d2_q;
  initial written_d2_q = 1'h0;
  (* init = 1'h0 *)
  wire written_d30_q;
  reg written_d3_q;
  initial written_d3_q = 1'h0;
  reg written_d4_q;
  initial written_d4_q = 1'h0;
  reg written_d5_q;
  initial written_d5_q = 1'h0;
  reg written_d6_q;
  initial written_d6_q = 1'h0;
  reg written_d7_q;
  initial written_d7_q = 1'h0;
  reg written_d8_q;
  initial written_d8_q = 1'h0;
  reg written_d9_q;
  initial written_d9_q = 1'h0;
  input [44:0] z_dd;
  wire [44:0] z_dd;
  wire [44:0] \z_dd$132 ;
  input z_overflow;
  wire z_overflow;
  wire \z_overflow$146 ;
  input [44:0] z_z;
  wire [44:0] z_z;
  wire [44:0] \z_z$134 ;
  assign operand_ready = nearly_d42_q & net_82 [0];
  assign net_1  = ~ first_step;
  assign gradient_ready = nearly_d42_q & net_1 ;
  assign \halt$70  = halt | drop;
  assign gradient_free = tile_free | skipped;
  assign net_2  = element_way_d10_q[0] & element_way_d10_q[1];
  assign b_address = net_2  ? \b_address$120  : b_address_held_q;
  assign post_judged = judged & last_layer;
  assign net_3  = valid | judged;
  assign net_4  = judged ? 4'hc : record_entry;
  assign net_5  = judged ? \layer$311  : to_layer;
  assign net_6  = judged ? { {54{crossing[20]}}, crossing } : record_value;
  assign net_7  = $signed({ 1'h0, run_shift }) + $signed(cut);
  assign net_8  = run_shift + 8'hf8;
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
  always @(posedge clk)
    nearly_d13_q <= net_21 ;
  always @(posedge clk)
    nearly_d14_q <= net_22 ;
  always @(posedge clk)
    nearly_d15_q <= net_23 ;
  always @(posedge clk)
    nearly_d16_q <= net_24 ;
  always @(posedge clk)
    nearly_d17_q <= net_25 ;
  always @(posedge clk)
    nearly_d18_q <= net_26 ;
  always @(posedge clk)
    nearly_d19_q <= net_27 ;
  always @(posedge clk)
    nearly_d20_q <= net_28 ;
  always @(posedge clk)
    nearly_d21_q <= net_29 ;
  always @(posedge clk)
    nearly_d22_q <= net_30 ;
  always @(posedge clk)
    nearly_d23_q <= net_31 ;
  always @(posedge clk)
    nearly_d24_q <= net_32 ;
  always @(posedge clk)
    nearly_d25_q <= net_33 ;
  always @(posedge clk)
    nearly_d26_q <= net_34 ;
  always @(posedge clk)
    nearly_d27_q <= net_35 ;
  always @(posedge clk)
    nearly_d28_q <= net_36 ;
  always @(posedge clk)
    nearly_d29_q <= net_37 ;
  always @(posedge clk)
    nearly_d30_q <= net_38 ;
  always @(posedge clk)
    nearly_d31_q <= net_39 ;
  always @(posedge clk)
    nearly_d32_q <= net_40 ;
  always @(posedge clk)
    nearly_d33_q <= net_41 ;
  always @(posedge clk)
    nearly_d34_q <= net_42 ;
  always @(posedge clk)
    nearly_d35_q <= net_43 ;
  always @(posedge clk)
    nearly_d36_q <= net_44 ;
  always @(posedge clk)
    nearly_d37_q <= net_45 ;
  always @(posedge clk)
    nearly_d38_q <= net_46 ;
  always @(posedge clk)
    nearly_d39_q <= net_47 ;
  always @(posedge clk)
    nearly_d40_q <= net_48 ;
  always @(posedge clk)
    nearly_d41_q <= net_49 ;
  always @(posedge clk)
    nearly_d42_q <= net_50 ;
  always @(posedge clk)
    written_d1_q <= net_51 ;
  always @(posedge clk)
    written_d2_q <= net_52 ;
  always @(posedge clk)
    written_d3_q <= net_53 ;
  always @(posedge clk)
    written_d4_q <= net_54 ;
  always @(posedge clk)
    written_d5_q <= net_55 ;
  always @(posedge clk)
    written_d6_q <= net_56 ;
  always @(posedge clk)
    written_d7_q <= net_57 ;
  always @(posedge clk)
    written_d8_q <= net_58 ;
  always @(posedge clk)
    written_d9_q <= net_59 ;
  always @(posedge clk)
    written_d10_q <= net_60 ;
  always @(posedge clk)
    written_d11_q <= net_61 ;
  always @(posedge clk)
    written_d12_q <= net_62 ;
  always @(posedge clk)
    written_d13_q <= net_63 ;
  always @(posedge clk)
    written_d14_q <= net_64 ;
  always @(posedge clk)
    written_d15_q <= net_65 ;
  always @(posedge clk)
    written_d16_q <= net_66 ;
  always @(posedge clk)
    written_d17_q <= net_67 ;
  always @(posedge clk)
    written_d18_q <= net_68 ;
  always @(posedge clk)
    written_d19_q <= net_69 ;
  always @(posedge clk)
    written_d20_q <= net_70 ;
  always @(posedge clk)
    written_d21_q <= net_71 ;
  always @(posedge clk)
    written_d22_q <= net_72 ;
  always @(posedge clk)
    written_d23_q <= net_73 ;
  always @(posedge clk)
    written_d24_q <= net_74 ;
  always @(posedge clk)
    written_d25_q <= net_75 ;
  always @(posedge clk)
    written_d26_q <= net_76 ;
  always @(posedge clk)
    written_d27_q <= net_77 ;
  always @(posedge clk)
    written_d28_q <= net_78 ;
  always @(posedge clk)
    written_d29_q <= net_79 ;
  always @(posedge clk)
    weights_written <= net_80 ;
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
    element_way_d10_q <= element_way_d9_q;
  always @(posedge clk)
    b_address_held_q <= b_address;
  always @(posedge clk)
    element_late_d1_q <= element_way_d10_q;
  always @(posedge clk)
    \element$121  <= element_late_d1_q;
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
    \update$123  <= update_late_d1_q;
  always @(posedge clk)
    \record_valid$196  <= net_81 ;
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
    .command_drain_active_q(net_102 ),
    .command_drain_address_q(net_103 ),
    .command_host_bank_q(net_112 ),
    .command_host_data_q(net_113 ),
    .command_host_gradient_q(net_111 ),
    .command_host_write_b_q(net_110 ),
    .command_host_write_w_q(net_109 ),
    .command_host_write_x_q(net_108 ),
    .command_post_active_q(net_98 ),
    .command_post_address_q(net_101 ),
    .command_post_lane_q(net_99 ),
    .command_post_sum_address_q(net_100 ),
    .command_psum_read_active_q(net_92 ),
    .command_psum_read_sample_q(net_93 ),
    .command_psum_write_active_q(net_94 ),
    .command_psum_write_sample_q(net_95 ),
    .command_sum_write_active_q(net_96 ),
    .command_sum_write_address_q(net_97 ),
    .command_take_active_q(net_104 ),
    .command_take_address_q(net_107 ),
    .command_take_bias_q(net_105 ),
    .command_take_lane_q(net_106 ),
    .command_w_active_q(net_89 ),
    .command_w_address_q(net_91 ),
    .command_w_columns_q(net_90 ),
    .command_x_active_q(net_83 ),
    .command_x_address_q(net_87 ),
    .command_x_g_address_q(net_88 ),
    .command_x_load_q(net_84 ),
    .command_x_rows_q(net_86 ),
    .command_x_update_q(net_85 ),
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
    .samples(\samples$56 ),
    .slot(slot),
    .start(\start$48 ),
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
    .layer_q(\layer$311 ),
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
    .\port$2259$98 (net_82 ),
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
  \ska_core.controller.update$318  \update$318  (
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
  always @* begin
    if (unused_4_) begin end
    net_22  = nearly_d13_q;
    if (rst) begin
      net_22  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_23  = nearly_d14_q;
    if (rst) begin
      net_23  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_24  = nearly_d15_q;
    if (rst) begin
      net_24  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_25  = nearly_d16_q;
    if (rst) begin
      net_25  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_26  = nearly_d17_q;
    if (rst) begin
      net_26  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_27  = nearly_d18_q;
    if (rst) begin
      net_27  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_28  = nearly_d19_q;
    if (rst) begin
      net_28  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_29  = nearly_d20_q;
    if (rst) begin
      net_29  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_30  = nearly_d21_q;
    if (rst) begin
      net_30  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_31  = nearly_d22_q;
    if (rst) begin
      net_31  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_32  = nearly_d23_q;
    if (rst) begin
      net_32  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_33  = nearly_d24_q;
    if (rst) begin
      net_33  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_34  = nearly_d25_q;
    if (rst) begin
      net_34  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_35  = nearly_d26_q;
    if (rst) begin
      net_35  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_36  = nearly_d27_q;
    if (rst) begin
      net_36  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_37  = nearly_d28_q;
    if (rst) begin
      net_37  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_38  = nearly_d29_q;
    if (rst) begin
      net_38  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_39  = nearly_d30_q;
    if (rst) begin
      net_39  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_40  = nearly_d31_q;
    if (rst) begin
      net_40  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_41  = nearly_d32_q;
    if (rst) begin
      net_41  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_42  = nearly_d33_q;
    if (rst) begin
      net_42  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_43  = nearly_d34_q;
    if (rst) begin
      net_43  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_44  = nearly_d35_q;
    if (rst) begin
      net_44  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_45  = nearly_d36_q;
    if (rst) begin
      net_45  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_46  = nearly_d37_q;
    if (rst) begin
      net_46  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_47  = nearly_d38_q;
    if (rst) begin
      net_47  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_48  = nearly_d39_q;
    if (rst) begin
      net_48  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_49  = nearly_d40_q;
    if (rst) begin
      net_49  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_50  = nearly_d41_q;
    if (rst) begin
      net_50  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_51  = drain_free;
    if (rst) begin
      net_51  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_52  = written_d1_q;
    if (rst) begin
      net_52  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_53  = written_d2_q;
    if (rst) begin
      net_53  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_54  = written_d3_q;
    if (rst) begin
      net_54  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_55  = written_d4_q;
    if (rst) begin
      net_55  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_56  = written_d5_q;
    if (rst) begin
      net_56  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_57  = written_d6_q;
    if (rst) begin
      net_57  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_58  = written_d7_q;
    if (rst) begin
      net_58  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_59  = written_d8_q;
    if (rst) begin
      net_59  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_60  = written_d9_q;
    if (rst) begin
      net_60  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_61  = written_d10_q;
    if (rst) begin
      net_61  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_62  = written_d11_q;
    if (rst) begin
      net_62  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_63  = written_d12_q;
    if (rst) begin
      net_63  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_64  = written_d13_q;
    if (rst) begin
      net_64  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_65  = written_d14_q;
    if (rst) begin
      net_65  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_66  = written_d15_q;
    if (rst) begin
      net_66  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_67  = written_d16_q;
    if (rst) begin
      net_67  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_68  = written_d17_q;
    if (rst) begin
      net_68  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_69  = written_d18_q;
    if (rst) begin
      net_69  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_70  = written_d19_q;
    if (rst) begin
      net_70  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_71  = written_d20_q;
    if (rst) begin
      net_71  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_72  = written_d21_q;
    if (rst) begin
      net_72  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_73  = written_d22_q;
    if (rst) begin
      net_73  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_74  = written_d23_q;
    if (rst) begin
      net_74  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_75  = written_d24_q;
    if (rst) begin
      net_75  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_76  = written_d25_q;
    if (rst) begin
      net_76  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_77  = written_d26_q;
    if (rst) begin
      net_77  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_78  = written_d27_q;
    if (rst) begin
      net_78  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_79  = written_d28_q;
    if (rst) begin
      net_79  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_80  = written_d29_q;
    if (rst) begin
      net_80  = 1'h0;
    end
  end
  always @* begin
    if (unused_4_) begin end
    net_81  = net_3 ;
    if (rst) begin
      net_81  = 1'h0;
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
  assign has_above = net_82 [0];
  assign \sums_free$64  = sums_free;
  assign written_d30_q = weights_written;
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
  assign command = { net_113 , net_112 , net_111 , net_110 , net_109 , net_108 , net_107 , net_106 , net_105 , net_104 , net_103 , net_102 , net_101 , net_100 , net_99 , net_98 , net_97 , net_96 , net_95 , net_94 , net_93 , net_92 , net_91 , net_90 , net_89 , net_88 , net_87 , net_86 , net_85 , net_84 , net_83  };
  assign \command$104  = { net_113 , net_112 , net_111 , net_110 , net_109 , net_108 , net_107 , net_106 , net_105 , net_104 , net_103 , net_102 , net_101 , net_100 , net_99 , net_98 , net_97 , net_96 , net_95 , net_94 , net_93 , net_92 , net_91 , net_90 , net_89 , net_88 , net_87 , net_86 , net_85 , net_84 , net_83  };
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
  assign layer0 = net_82 [1];
  assign \layer0$212  = net_82 [1];
  assign \has_above$213  = net_82 [0];
  assign written = drain_free;
  assign cut_w = cut_w_q[5:0];
  assign cut_b = cut_b_q[5:0];
  assign \port$2259$98  = net_82 ;
  assign \port$2409$0  = net_83 ;
  assign \port$2411$0  = net_84 ;
  assign \port$2413$0  = net_85 ;
  assign \port$2414$0  = net_86 ;
  assign \port$2415$0  = net_87 ;
  assign \port$2416$0  = net_88 ;
  assign \port$2418$0  = net_89 ;
  assign \port$2419$0  = net_90 ;
  assign \port$2420$0  = net_91 ;
  assign \port$2422$0  = net_92 ;
  assign \port$2423$0  = net_93 ;
  assign \port$2425$0  = net_94 ;
  assign \port$2426$0  = net_95 ;
  assign \port$2428$0  = net_96 ;
  assign \port$2429$0  = net_97 ;
  assign \port$2431$0  = net_98 ;
  assign \port$2432$0  = net_99 ;
  assign \port$2433$0  = net_100 ;
  assign \port$2434$0  = net_101 ;
  assign \port$2436$0  = net_102 ;
  assign \port$2437$0  = net_103 ;
  assign \port$2439$0  = net_104 ;
  assign \port$2440$0  = net_105 ;
  assign \port$2441$0  = net_106 ;
  assign \port$2442$0  = net_107 ;
  assign \port$2444$0  = net_108 ;
  assign \port$2446$0  = net_109 ;
  assign \port$2448$0  = net_110 ;
  assign \port$2449$0  = net_111 ;
  assign \port$2450$0  = net_112 ;
  assign \port$2451$0  = net_113 ;
  assign \slot.first_input  = slot[0];
  assign \slot.last_input  = slot[1];
  assign \slot.rows  = slot[5:2];
  assign \slot.columns  = slot[9:6];
  assign \slot.x  = slot[22:10];
  assign \slot.w  = slot[31:23];
  assign \slot.gradient  = slot[42:32];
  assign \slot$92.first_input  = slot[0];
  assign \slot$92.last_input  = slot[1];
  assign \slot$92.rows  = slot[5:2];
  assign \slot$92.columns  = slot[9:6];
  assign \slot$92.x  = slot[22:10];
  assign \slot$92.w  = slot[31:23];
  assign \slot$92.gradient  = slot[42:32];
  assign \element.valid  = element[0];
  assign \element.first  = element[1];
  assign \element.lane  = element[4:2];
  assign \element.sample  = element[12:5];
  assign \element$94.valid  = element[0];
  assign \element$94.first  = element[1];
  assign \element$94.lane  = element[4:2];
  assign \element$94.sample  = element[12:5];
  assign \update.valid  = update[0];
  assign \update.bias  = update[1];
  assign \update.slot  = update[3:2];
  assign \update.lane  = update[6:4];
  assign \update.address  = update[15:7];
  assign \update$100.valid  = update[0];
  assign \update$100.bias  = update[1];
  assign \update$100.slot  = update[3:2];
  assign \update$100.lane  = update[6:4];
  assign \update$100.address  = update[15:7];
  assign \command.x  = { net_88 , net_87 , net_86 , net_85 , net_84 , net_83  };
  assign \command.x.active  = net_83 ;
  assign \command.x.load  = net_84 ;
  assign \command.x.update  = net_85 ;
  assign \command.x.rows  = net_86 ;
  assign \command.x.address  = net_87 ;
  assign \command.x.g_address  = net_88 ;
  assign \command.w  = { net_91 , net_90 , net_89  };
  assign \command.w.active  = net_89 ;
  assign \command.w.columns  = net_90 ;
  assign \command.w.address  = net_91 ;
  assign \command.psum_read  = { net_93 , net_92  };
  assign \command.psum_read.active  = net_92 ;
  assign \command.psum_read.sample  = net_93 ;
  assign \command.psum_write  = { net_95 , net_94  };
  assign \command.psum_write.active  = net_94 ;
  assign \command.psum_write.sample  = net_95 ;
  assign \command.sum_write  = { net_97 , net_96  };
  assign \command.sum_write.active  = net_96 ;
  assign \command.sum_write.address  = net_97 ;
  assign \command.post  = { net_101 , net_100 , net_99 , net_98  };
  assign \command.post.active  = net_98 ;
  assign \command.post.lane  = net_99 ;
  assign \command.post.sum_address  = net_100 ;
  assign \command.post.address  = net_101 ;
  assign \command.drain  = { net_103 , net_102  };
  assign \command.drain.active  = net_102 ;
  assign \command.drain.address  = net_103 ;
  assign \command.take  = { net_107 , net_106 , net_105 , net_104  };
  assign \command.take.active  = net_104 ;
  assign \command.take.bias  = net_105 ;
  assign \command.take.lane  = net_106 ;
  assign \command.take.address  = net_107 ;
  assign \command.host  = { net_113 , net_112 , net_111 , net_110 , net_109 , net_108  };
  assign \command.host.write_x  = net_108 ;
  assign \command.host.write_w  = net_109 ;
  assign \command.host.write_b  = net_110 ;
  assign \command.host.gradient  = net_111 ;
  assign \command.host.bank  = net_112 ;
  assign \command.host.data  = net_113 ;
  assign \command$104.x  = { net_88 , net_87 , net_86 , net_85 , net_84 , net_83  };
  assign \command$104.x.active  = net_83 ;
  assign \command$104.x.load  = net_84 ;
  assign \command$104.x.update  = net_85 ;
  assign \command$104.x.rows  = net_86 ;
  assign \command$104.x.address  = net_87 ;
  assign \command$104.x.g_address  = net_88 ;
  assign \command$104.w  = { net_91 , net_90 , net_89  };
  assign \command$104.w.active  = net_89 ;
  assign \command$104.w.columns  = net_90 ;
  assign \command$104.w.address  = net_91 ;
  assign \command$104.psum_read  = { net_93 , net_92  };
  assign \command$104.psum_read.active  = net_92 ;
  assign \command$104.psum_read.sample  = net_93 ;
  assign \command$104.psum_write  = { net_95 , net_94  };
  assign \command$104.psum_write.active  = net_94 ;
  assign \command$104.psum_write.sample  = net_95 ;
  assign \command$104.sum_write  = { net_97 , net_96  };
  assign \command$104.sum_write.active  = net_96 ;
  assign \command$104.sum_write.address  = net_97 ;
  assign \command$104.post  = { net_101 , net_100 , net_99 , net_98  };
  assign \command$104.post.active  = net_98 ;
  assign \command$104.post.lane  = net_99 ;
  assign \command$104.post.sum_address  = net_100 ;
  assign \command$104.post.address  = net_101 ;
  assign \command$104.drain  = { net_103 , net_102  };
  assign \command$104.drain.active  = net_102 ;
  assign \command$104.drain.address  = net_103 ;
  assign \command$104.take  = { net_107 , net_106 , net_105 , net_104  };
  assign \command$104.take.active  = net_104 ;
  assign \command$104.take.bias  = net_105 ;
  assign \command$104.take.lane  = net_106 ;
  assign \command$104.take.address  = net_107 ;
  assign \command$104.host  = { net_113 , net_112 , net_111 , net_110 , net_109 , net_108  };
  assign \command$104.host.write_x  = net_108 ;
  assign \command$104.host.write_w  = net_109 ;
  assign \command$104.host.write_b  = net_110 ;
  assign \command$104.host.gradient  = net_111 ;
  assign \command$104.host.bank  = net_112 ;
  assign \command$104.host.data  = net_113 ;
  assign \element$121.valid  = \element$121 [0];
  assign \element$121.first  = \element$121 [1];
  assign \element$121.lane  = \element$121 [4:2];
  assign \element$121.sample  = \element$121 [12:5];
  assign \update$123.valid  = \update$123 [0];
  assign \update$123.bias  = \update$123 [1];
  assign \update$123.slot  = \update$123 [3:2];
  assign \update$123.lane  = \update$123 [6:4];
  assign \update$123.address  = \update$123 [15:7];
  assign \tile.state  = tile[10:0];
  assign \tile.gradient  = tile[21:11];
  assign \tile.operand  = tile[34:22];
  assign \tile.column  = tile[50:35];
  assign \tile.slot  = tile[52:51];
  assign \tile$126.state  = tile[10:0];
  assign \tile$126.gradient  = tile[21:11];
  assign \tile$126.operand  = tile[34:22];
  assign \tile$126.column  = tile[50:35];
  assign \tile$126.slot  = tile[52:51];
endmodule

module \ska_core.controller.array (rst, operand_ready, gradient_ready, permit, halt, begin_step, waiting, drains_free, sums_free, drain_free, weights_written, samples, start, drop, begin_forward, begin_update, on_q, skipped, layer_updated, slot, clk
);
  reg unused_5_;
  initial unused_5_ = 0;
  wire net_1 ;
  wire [4:0] net_10 ;
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
  reg [104:0] net_12 ;
  wire net_120 ;
  wire net_121 ;
  wire net_122 ;
  wire net_123 ;
  wire net_124 ;
  wire [6:0] net_125 ;
  wire [6:0] net_126 ;
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
  wire [3:0] net_148 ;
  wire [3:0] net_149 ;
  wire net_15 ;
  wire [13:0] net_150 ;
  wire [9:0] net_151 ;
  wire net_152 ;
  wire [3:0] net_153 ;
  wire [3:0] net_154 ;
  wire [13:0] net_155 ;
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
  wire [2:0] net_17 ;
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
  wire [2:0] net_18 ;
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
  wire [2:0] net_19 ;
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
  wire [8:0] net_2 ;
  wire [2:0] net_20 ;
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
  reg [8:0] net_243 ;
  reg net_244 ;
  reg [8:0] net_245 ;
  reg net_246 ;
  reg [3:0] net_247 ;
  reg net_248 ;
  reg [1:0] net_249 ;
  wire [13:0] net_25 ;
  reg [1:0] net_250 ;
  reg [1:0] net_251 ;
  reg net_252 ;
  reg net_253 ;
  reg net_254 ;
  reg net_255 ;
  reg [12:0] net_256 ;
  reg [8:0] net_257 ;
  reg [1:0] net_258 ;
  reg [1:0] net_259 ;
  wire [9:0] net_26 ;
  reg [1:0] net_260 ;
  reg net_261 ;
  reg net_262 ;
  reg net_263 ;
  reg net_264 ;
  reg [12:0] net_265 ;
  reg [10:0] net_266 ;
  reg [2:0] net_267 ;
  reg [12:0] net_268 ;
  reg [8:0] net_269 ;
  wire net_27 ;
  reg [2:0] net_270 ;
  reg [12:0] net_271 ;
  reg [8:0] net_272 ;
  reg net_273 ;
  reg net_274 ;
  reg [2:0] net_275 ;
  reg net_276 ;
  reg [2:0] net_277 ;
  reg net_278 ;
  reg net_279 ;
  wire [10:0] net_28 ;
  reg [3:0] net_280 ;
  reg net_281 ;
  reg [3:0] net_282 ;
  reg net_283 ;
  reg [1:0] net_284 ;
  reg net_285 ;
  reg [5:0] net_286 ;
  reg net_287 ;
  reg [1:0] net_288 ;
  reg net_289 ;
  wire [13:0] net_29 ;
  reg net_290 ;
  reg net_291 ;
  reg net_292 ;
  reg net_293 ;
  reg net_294 ;
  reg net_295 ;
  reg net_296 ;
  reg net_297 ;
  reg [42:0] net_298 ;
  wire [9:0] net_3 ;
  reg [104:0] net_30 ;
  wire net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire [2:0] net_35 ;
  wire [2:0] net_36 ;
  wire [2:0] net_37 ;
  wire [2:0] net_38 ;
  wire net_39 ;
  wire [9:0] net_4 ;
  wire net_40 ;
  wire net_41 ;
  wire net_42 ;
  wire [13:0] net_43 ;
  wire [11:0] net_44 ;
  wire net_45 ;
  wire [10:0] net_46 ;
  wire [13:0] net_47 ;
  wire net_48 ;
  wire net_49 ;
  wire [9:0] net_5 ;
  wire net_50 ;
  wire [3:0] net_51 ;
  wire [13:0] net_52 ;
  wire [9:0] net_53 ;
  wire net_54 ;
  wire net_55 ;
  wire net_56 ;
  wire [3:0] net_57 ;
  wire [13:0] net_58 ;
  wire [9:0] net_59 ;
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
  wire [9:0] net_8 ;
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
  reg [8:0] apart_left_q;
  initial apart_left_q = 9'h000;
  reg apart_over_q;
  initial apart_over_q = 1'h0;
  reg [8:0] apart_q;
  initial apart_q = 9'h000;
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
  reg [2:0] f_input_q;
  initial f_input_q = 3'h0;
  wire f_last;
  wire f_may;
  reg f_open_q;
  initial f_open_q = 1'h0;
  reg f_turn_q;
  initial f_turn_q = 1'h0;
  reg [8:0] f_w_q;
  initial f_w_q = 9'h000;
  reg [12:0] f_x_q;
  initial f_x_q = 13'h0000;
  wire forward;
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
  reg [1:0] forward_layer_q;
  initial forward_layer_q = 2'h0;
  reg forward_odd_q;
  initial forward_odd_q = 1'h0;
  wire forward_ready;
  reg [1:0] forward_stage_q;
  initial forward_stage_q = 2'h0;
  reg [1:0] forward_tile_q;
  initial forward_tile_q = 2'h0;
  reg [8:0] forward_w_q;
  initial forward_w_q = 9'h000;
  reg [12:0] forward_x_q;
  initial forward_x_q = 13'h0000;
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
  reg [8:0] length_q;
  initial length_q = 9'h000;
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
  reg [3:0] psum_left_q;
  initial psum_left_q = 4'h0;
  reg psum_over_q;
  initial psum_over_q = 1'h0;
  input rst;
  wire rst;
  input [8:0] samples;
  wire [8:0] samples;
  reg [2:0] settle_q;
  initial settle_q = 3'h0;
  output skipped;
  reg skipped;
  initial skipped = 1'h0;
  output [42:0] slot;
  reg [42:0] slot;
  initial slot = 43'h00000000000;
  wire [3:0] \slot.columns ;
  wire \slot.first_input ;
  wire [10:0] \slot.gradient ;
  wire \slot.last_input ;
  wire [3:0] \slot.rows ;
  wire [8:0] \slot.w ;
  wire [12:0] \slot.x ;
  reg [8:0] slot_left_q;
  initial slot_left_q = 9'h000;
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
  reg [2:0] u_input_q;
  initial u_input_q = 3'h0;
  wire u_last;
  wire u_may;
  reg u_open_q;
  initial u_open_q = 1'h0;
  reg [8:0] u_w_q;
  initial u_w_q = 9'h000;
  reg [12:0] u_x_q;
  initial u_x_q = 13'h0000;
  wire update;
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
  reg update_first_step_q;
  initial update_first_step_q = 1'h0;
  reg update_first_tile_q;
  initial update_first_tile_q = 1'h0;
  reg [10:0] update_gradient_q;
  initial update_gradient_q = 11'h000;
  reg update_last_layer_q;
  initial update_last_layer_q = 1'h0;
  reg update_last_tile_q;
  initial update_last_tile_q = 1'h0;
  reg update_later_step_q;
  initial update_later_step_q = 1'h0;
  reg [1:0] update_layer_q;
  initial update_layer_q = 2'h0;
  reg update_odd_q;
  initial update_odd_q = 1'h0;
  reg update_q;
  initial update_q = 1'h0;
  wire update_ready;
  reg [1:0] update_stage_q;
  initial update_stage_q = 2'h0;
  reg [1:0] update_tile_q;
  initial update_tile_q = 2'h0;
  wire update_wanted;
  reg [12:0] update_x_q;
  initial update_x_q = 13'h0000;
  output waiting;
  wire waiting;
  reg [5:0] weights_credits_q;
  initial weights_credits_q = 6'h00;
  reg weights_some_q;
  initial weights_some_q = 1'h0;
  input weights_written;
  wire weights_written;
  assign net_1  = samples > 4'ha;
  assign net_2  = net_1  ? samples : 9'h00a;
  assign net_3  = net_2  - 1'h1;
  assign net_4  = length_q + 5'h10;
  assign net_5  = slot_left_q - 1'h1;
  assign net_6  = forward | update;
  assign net_7  = slot_left_q == 1'h1;
  assign net_8  = apart_left_q - 1'h1;
  assign net_9  = apart_left_q == 1'h1;
  assign net_10  = psum_left_q - 1'h1;
  assign net_11  = psum_left_q == 1'h1;
  assign net_13  = start | forward_done;
  assign net_14  = forward_layer_q == 2'h2;
  assign net_15  = forward_tile_q == forward_constants_q[4:3];
  assign net_16  = forward_stage_q[1] & forward_first_tile_q;
  assign net_17  = forward_tile_q + 1'h1;
  assign net_18  = forward_last_tile_q ? 3'h0 : net_17 ;
  assign net_19  = forward_layer_q + 1'h1;
  assign net_20  = forward_last_layer_q ? 3'h0 : net_19 ;
  assign net_21  = forward_done & forward_last_tile_q;
  assign net_22  = net_21  & forward_last_layer_q;
  assign net_23  = ~ forward_first_step_q;
  assign net_24  = ~ forward_odd_q;
  assign net_25  = forward_x_q + 1'h0;
  assign net_26  = forward_w_q + forward_constants_q[35:29];
  assign net_28  = net_27  ? forward_constants_q[73:63] : 11'h000;
  assign net_29  = forward_constants_q[62:50] + net_28 ;
  assign net_31  = start | update_done;
  assign net_32  = update_layer_q == 2'h2;
  assign net_33  = update_tile_q == update_constants_q[4:3];
  assign net_34  = update_stage_q[1] & update_first_tile_q;
  assign net_35  = update_tile_q + 1'h1;
  assign net_36  = update_last_tile_q ? 3'h0 : net_35 ;
  assign net_37  = update_layer_q + 1'h1;
  assign net_38  = update_last_layer_q ? 3'h0 : net_37 ;
  assign net_39  = update_done & update_last_tile_q;
  assign net_40  = net_39  & update_last_layer_q;
  assign net_41  = ~ update_first_step_q;
  assign net_42  = ~ update_odd_q;
  assign net_43  = update_x_q + 1'h0;
  assign net_44  = update_gradient_q + 9'h100;
  assign net_46  = update_odd_q ? 11'h000 : update_constants_q[73:63];
  assign net_47  = update_constants_q[62:50] + net_46 ;
  assign net_48  = ~ f_last;
  assign net_49  = forward & net_48 ;
  assign net_50  = start | forward;
  assign net_51  = f_input_q + 1'h1;
  assign net_52  = f_x_q + 9'h100;
  assign net_53  = f_w_q + 4'h8;
  assign net_54  = ~ u_last;
  assign net_55  = update & net_54 ;
  assign net_56  = start | update;
  assign net_57  = u_input_q + 1'h1;
  assign net_58  = u_x_q + 9'h100;
  assign net_59  = u_w_q + 4'h8;
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
  assign net_86  = ~ forward_constants_q[99];
  assign net_87  = net_86  & forward_first_tile_q;
  assign net_88  = forward & net_87 ;
  assign net_89  = ~ net_88 ;
  assign net_90  = operand_ready & net_89 ;
  assign net_91  = ~ forward_constants_q[99];
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
  assign net_145  = ~ update_constants_q[99];
  assign net_146  = update_last_tile_q & net_145 ;
  assign net_147  = ~| f_input_q;
  assign net_148  = f_last ? forward_constants_q[8:5] : 4'h8;
  assign net_149  = forward_last_tile_q ? forward_constants_q[12:9] : 4'h8;
  assign net_150  = forward_x_q + f_x_q;
  assign net_151  = forward_w_q + f_w_q;
  assign net_152  = ~| u_input_q;
  assign net_153  = u_last ? update_constants_q[8:5] : 4'h8;
  assign net_154  = update_last_tile_q ? update_constants_q[12:9] : 4'h8;
  assign net_155  = update_x_q + u_x_q;
  assign net_156  = | forward_stage_q;
  assign forward_ready = ~ net_156 ;
  assign net_157  = | update_stage_q;
  assign update_ready = ~ net_157 ;
  assign f_last = f_input_q == forward_constants_q[2:0];
  assign u_last = u_input_q == update_constants_q[2:0];
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
  assign net_203  = ~ forward_constants_q[99];
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
    length_q <= net_3 [8:0];
  always @(posedge clk)
    apart_q <= net_4 [8:0];
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
    net_12  = 105'h000000000000000000000000000;
    casez (forward_layer_q)
      2'h0:
          net_12  = 105'h1fe00200000000000080008111f;
      2'h1:
          net_12  = 105'h08500400200200200441004110b;
      2'h2:
          net_12  = 105'h080000001004003006214020509;
      default: ;
    endcase
  end
  always @* begin
    if (unused_5_) begin end
    net_30  = 105'h000000000000000000000000000;
    casez (update_layer_q)
      2'h0:
          net_30  = 105'h1fe00200000000000080008111f;
      2'h1:
          net_30  = 105'h08500400200200200441004110b;
      2'h2:
          net_30  = 105'h080000001004003006214020509;
      default: ;
    endcase
  end
  always @* begin
    if (unused_5_) begin end
    net_243  = net_5 [8:0];
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
    net_245  = net_8 [8:0];
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
    net_247  = net_10 [3:0];
    if (start) begin
    end else if (forward) begin
      net_247  = 4'hd;
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
      net_250  = 2'h0;
    end else if (forward_done) begin
      if (forward_last_tile_q) begin
        net_250  = net_20 [1:0];
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_251  = forward_tile_q;
    if (start) begin
      net_251  = 2'h0;
    end else if (forward_done) begin
      net_251  = net_18 [1:0];
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
      net_256  = net_25 [12:0];
    end else if (net_16 ) begin
      net_256  = net_29 [12:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_257  = forward_w_q;
    if (start) begin
    end else if (forward_done) begin
      net_257  = net_26 [8:0];
    end else if (net_16 ) begin
      net_257  = forward_constants_q[28:20];
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
      net_259  = 2'h0;
    end else if (update_done) begin
      if (update_last_tile_q) begin
        net_259  = net_38 [1:0];
      end
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_260  = update_tile_q;
    if (start) begin
      net_260  = 2'h0;
    end else if (update_done) begin
      net_260  = net_36 [1:0];
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
      net_265  = net_43 [12:0];
    end else if (net_34 ) begin
      net_265  = net_47 [12:0];
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_266  = update_gradient_q;
    if (start) begin
    end else if (update_done) begin
      net_266  = net_44 [10:0];
    end else if (net_34 ) begin
      net_266  = update_constants_q[49:39];
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_267  = f_input_q;
    if (net_49 ) begin
      net_267  = net_51 [2:0];
    end else if (net_50 ) begin
      net_267  = 3'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_268  = f_x_q;
    if (net_49 ) begin
      net_268  = net_52 [12:0];
    end else if (net_50 ) begin
      net_268  = 13'h0000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_269  = f_w_q;
    if (net_49 ) begin
      net_269  = net_53 [8:0];
    end else if (net_50 ) begin
      net_269  = 9'h000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_270  = u_input_q;
    if (net_55 ) begin
      net_270  = net_57 [2:0];
    end else if (net_56 ) begin
      net_270  = 3'h0;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_271  = u_x_q;
    if (net_55 ) begin
      net_271  = net_58 [12:0];
    end else if (net_56 ) begin
      net_271  = 13'h0000;
    end
  end
  always @* begin
    if (unused_5_) begin end
    net_272  = u_w_q;
    if (net_55 ) begin
      net_272  = net_59 [8:0];
    end else if (net_56 ) begin
      net_272  = 9'h000;
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
      net_286  = 6'h00;
    end else if (net_121 ) begin
      net_286  = net_125 [5:0];
    end else if (net_124 ) begin
      net_286  = net_126 [5:0];
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
      net_298 [5:2] = net_148 ;
      net_298 [9:6] = net_149 ;
      net_298 [22:10] = net_150 [12:0];
      net_298 [31:23] = net_151 [8:0];
    end
    if (update) begin
      net_298 [0] = net_152 ;
      net_298 [1] = u_last;
      net_298 [5:2] = net_153 ;
      net_298 [9:6] = net_154 ;
      net_298 [22:10] = net_155 [12:0];
      net_298 [42:32] = update_gradient_q;
    end
    if (rst) begin
      net_298  = 43'h00000000000;
    end
  end
  assign on = on_q;
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
  assign net_27  = forward_odd_q;
  assign net_45  = unused_2_;
endmodule

module \ska_core.controller.commands (host_bank, host_address, host_write, host_write_data, clk, rst, busy, row, samples, start, begin_forward, begin_update, slot, sum_address, address, element, update, command_x_active_q, command_x_load_q, command_x_update_q, command_x_rows_q
, command_x_address_q, command_x_g_address_q, command_w_active_q, command_w_columns_q, command_w_address_q, command_psum_read_active_q, command_psum_read_sample_q, command_psum_write_active_q, command_psum_write_sample_q, command_sum_write_active_q, command_sum_write_address_q, command_post_active_q, command_post_lane_q, command_post_sum_address_q, command_post_address_q, command_drain_active_q, command_drain_address_q, command_take_active_q, command_take_bias_q, command_take_lane_q, command_take_address_q
, command_host_write_x_q, command_host_write_w_q, command_host_write_b_q, command_host_gradient_q, command_host_bank_q, command_host_data_q, w_active_q, ends_d24_q, sum_write_start_d27_q, drain_last_q, host_tensor);
  reg unused_6_;
  initial unused_6_ = 0;
  wire [9:0] net_1 ;
  wire net_10 ;
  reg net_100 ;
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
  reg net_114 ;
  reg net_115 ;
  reg net_116 ;
  reg net_117 ;
  reg net_118 ;
  reg net_119 ;
  wire net_12 ;
  reg net_120 ;
  reg net_121 ;
  reg net_122 ;
  reg net_123 ;
  reg net_124 ;
  reg [9:0] net_125 ;
  reg net_126 ;
  reg net_127 ;
  reg net_128 ;
  reg [3:0] net_129 ;
  wire [13:0] net_13 ;
  reg [12:0] net_130 ;
  reg [10:0] net_131 ;
  reg net_132 ;
  reg [4:0] net_133 ;
  reg net_134 ;
  reg net_135 ;
  reg [4:0] net_136 ;
  reg net_137 ;
  reg [8:0] net_138 ;
  reg [3:0] net_139 ;
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
  wire [11:0] net_15 ;
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
  wire [5:0] net_17 ;
  reg net_170 ;
  reg net_171 ;
  reg net_172 ;
  reg net_173 ;
  reg net_174 ;
  reg net_175 ;
  reg net_176 ;
  reg net_177 ;
  reg net_178 ;
  reg [9:0] net_179 ;
  wire net_18 ;
  reg net_180 ;
  reg net_181 ;
  reg [7:0] net_182 ;
  reg net_183 ;
  reg net_184 ;
  reg net_185 ;
  reg net_186 ;
  reg net_187 ;
  reg net_188 ;
  reg net_189 ;
  wire net_19 ;
  reg net_190 ;
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
  reg [9:0] net_238 ;
  reg net_239 ;
  wire net_24 ;
  reg net_240 ;
  reg net_241 ;
  reg [9:0] net_242 ;
  reg net_243 ;
  reg net_244 ;
  reg net_245 ;
  reg [7:0] net_246 ;
  reg [8:0] net_247 ;
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
  reg [4:0] net_261 ;
  reg net_262 ;
  reg net_263 ;
  reg [4:0] net_264 ;
  reg [3:0] net_265 ;
  reg net_266 ;
  reg net_267 ;
  reg net_268 ;
  wire [9:0] net_27 ;
  wire net_28 ;
  wire net_29 ;
  wire [10:0] net_3 ;
  wire net_30 ;
  wire [10:0] net_31 ;
  wire net_32 ;
  wire net_33 ;
  wire net_34 ;
  wire net_35 ;
  wire net_36 ;
  wire [8:0] net_37 ;
  wire net_38 ;
  wire net_39 ;
  wire net_4 ;
  wire net_40 ;
  wire [10:0] net_41 ;
  wire net_42 ;
  wire net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire [10:0] net_47 ;
  wire net_48 ;
  wire net_49 ;
  wire net_5 ;
  wire net_50 ;
  wire net_51 ;
  wire net_52 ;
  wire net_53 ;
  wire [8:0] net_54 ;
  wire [9:0] net_55 ;
  wire net_56 ;
  wire [5:0] net_57 ;
  wire net_58 ;
  wire net_59 ;
  wire net_6 ;
  wire net_60 ;
  wire net_61 ;
  wire net_62 ;
  wire [5:0] net_63 ;
  wire net_64 ;
  wire [3:0] net_65 ;
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
  wire [4:0] net_80 ;
  wire [5:0] net_81 ;
  wire net_82 ;
  wire net_83 ;
  wire net_84 ;
  wire net_85 ;
  wire net_86 ;
  wire net_87 ;
  wire net_88 ;
  wire net_89 ;
  wire net_9 ;
  wire [12:0] net_90 ;
  wire [12:0] net_91 ;
  wire [12:0] net_92 ;
  wire [8:0] net_93 ;
  wire [12:0] net_94 ;
  wire [2:0] net_95 ;
  wire [2:0] net_96 ;
  reg net_97 ;
  reg net_98 ;
  reg net_99 ;
  input [10:0] address;
  wire [10:0] address;
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
  output command_drain_active_q;
  reg command_drain_active_q;
  initial command_drain_active_q = 1'h0;
  output [3:0] command_drain_address_q;
  reg [3:0] command_drain_address_q;
  initial command_drain_address_q = 4'h0;
  output [2:0] command_host_bank_q;
  reg [2:0] command_host_bank_q;
  initial command_host_bank_q = 3'h0;
  output [23:0] command_host_data_q;
  reg [23:0] command_host_data_q;
  initial command_host_data_q = 24'h000000;
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
  output command_post_active_q;
  reg command_post_active_q;
  initial command_post_active_q = 1'h0;
  output [10:0] command_post_address_q;
  reg [10:0] command_post_address_q;
  initial command_post_address_q = 11'h000;
  output [2:0] command_post_lane_q;
  reg [2:0] command_post_lane_q;
  initial command_post_lane_q = 3'h0;
  output [8:0] command_post_sum_address_q;
  reg [8:0] command_post_sum_address_q;
  initial command_post_sum_address_q = 9'h000;
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
  output command_sum_write_active_q;
  reg command_sum_write_active_q;
  initial command_sum_write_active_q = 1'h0;
  output [8:0] command_sum_write_address_q;
  reg [8:0] command_sum_write_address_q;
  initial command_sum_write_address_q = 9'h000;
  output command_take_active_q;
  reg command_take_active_q;
  initial command_take_active_q = 1'h0;
  output [3:0] command_take_address_q;
  reg [3:0] command_take_address_q;
  initial command_take_address_q = 4'h0;
  output command_take_bias_q;
  reg command_take_bias_q;
  initial command_take_bias_q = 1'h0;
  output [2:0] command_take_lane_q;
  reg [2:0] command_take_lane_q;
  initial command_take_lane_q = 3'h0;
  output command_w_active_q;
  reg command_w_active_q;
  initial command_w_active_q = 1'h0;
  output [8:0] command_w_address_q;
  reg [8:0] command_w_address_q;
  initial command_w_address_q = 9'h000;
  output [3:0] command_w_columns_q;
  reg [3:0] command_w_columns_q;
  initial command_w_columns_q = 4'h0;
  output command_x_active_q;
  reg command_x_active_q;
  initial command_x_active_q = 1'h0;
  output [12:0] command_x_address_q;
  reg [12:0] command_x_address_q;
  initial command_x_address_q = 13'h0000;
  output [10:0] command_x_g_address_q;
  reg [10:0] command_x_g_address_q;
  initial command_x_g_address_q = 11'h000;
  output command_x_load_q;
  reg command_x_load_q;
  initial command_x_load_q = 1'h0;
  output [3:0] command_x_rows_q;
  reg [3:0] command_x_rows_q;
  initial command_x_rows_q = 4'h0;
  output command_x_update_q;
  reg command_x_update_q;
  initial command_x_update_q = 1'h0;
  reg drain_active_q;
  initial drain_active_q = 1'h0;
  reg [3:0] drain_base_q;
  initial drain_base_q = 4'h0;
  reg [4:0] drain_count_q;
  initial drain_count_q = 5'h00;
  reg drain_first_q;
  initial drain_first_q = 1'h0;
  output drain_last_q;
  reg drain_last_q;
  initial drain_last_q = 1'h0;
  reg [4:0] drain_left_q;
  initial drain_left_q = 5'h00;
  reg drain_start_d10_q;
  initial drain_start_d10_q = 1'h0;
  reg drain_start_d11_q;
  initial drain_start_d11_q = 1'h0;
  reg drain_start_d12_q;
  initial drain_start_d12_q = 1'h0;
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
  input [12:0] element;
  wire [12:0] element;
  wire \element.first ;
  wire [2:0] \element.lane ;
  wire [7:0] \element.sample ;
  wire \element.valid ;
  reg ends_d10_q;
  initial ends_d10_q = 1'h0;
  reg ends_d11_q;
  initial ends_d11_q = 1'h0;
  reg ends_d12_q;
  initial ends_d12_q = 1'h0;
  reg ends_d13_q;
  initial ends_d13_q = 1'h0;
  reg ends_d14_q;
  initial ends_d14_q = 1'h0;
  reg ends_d15_q;
  initial ends_d15_q = 1'h0;
  reg ends_d16_q;
  initial ends_d16_q = 1'h0;
  reg ends_d17_q;
  initial ends_d17_q = 1'h0;
  reg ends_d18_q;
  initial ends_d18_q = 1'h0;
  reg ends_d19_q;
  initial ends_d19_q = 1'h0;
  reg ends_d1_q;
  initial ends_d1_q = 1'h0;
  reg ends_d20_q;
  initial ends_d20_q = 1'h0;
  reg ends_d21_q;
  initial ends_d21_q = 1'h0;
  reg ends_d22_q;
  initial ends_d22_q = 1'h0;
  reg ends_d23_q;
  initial ends_d23_q = 1'h0;
  output ends_d24_q;
  reg ends_d24_q;
  initial ends_d24_q = 1'h0;
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
  reg [12:0] late_address_d1_q;
  initial late_address_d1_q = 13'h0000;
  reg [2:0] late_bank_d1_q;
  initial late_bank_d1_q = 3'h0;
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
  reg [9:0] psum_read_left_q;
  initial psum_read_left_q = 10'h000;
  reg [7:0] psum_read_sample_q;
  initial psum_read_sample_q = 8'h00;
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
  input [3:0] row;
  wire [3:0] row;
  input rst;
  wire rst;
  input [8:0] samples;
  wire [8:0] samples;
  reg [9:0] samples_beyond_q;
  initial samples_beyond_q = 10'h000;
  input [42:0] slot;
  wire [42:0] slot;
  wire [3:0] \slot.columns ;
  wire \slot.first_input ;
  wire [10:0] \slot.gradient ;
  wire \slot.last_input ;
  wire [3:0] \slot.rows ;
  wire [8:0] \slot.w ;
  wire [12:0] \slot.x ;
  input start;
  wire start;
  input [8:0] sum_address;
  wire [8:0] sum_address;
  wire [8:0] sum_base;
  reg sum_slot_q;
  initial sum_slot_q = 1'h0;
  reg sum_write_active_q;
  initial sum_write_active_q = 1'h0;
  reg [8:0] sum_write_address_q;
  initial sum_write_address_q = 9'h000;
  reg sum_write_first_q;
  initial sum_write_first_q = 1'h0;
  reg sum_write_last_q;
  initial sum_write_last_q = 1'h0;
  reg [9:0] sum_write_left_q;
  initial sum_write_left_q = 10'h000;
  reg sum_write_start_d10_q;
  initial sum_write_start_d10_q = 1'h0;
  reg sum_write_start_d11_q;
  initial sum_write_start_d11_q = 1'h0;
  reg sum_write_start_d12_q;
  initial sum_write_start_d12_q = 1'h0;
  reg sum_write_start_d13_q;
  initial sum_write_start_d13_q = 1'h0;
  reg sum_write_start_d14_q;
  initial sum_write_start_d14_q = 1'h0;
  reg sum_write_start_d15_q;
  initial sum_write_start_d15_q = 1'h0;
  reg sum_write_start_d16_q;
  initial sum_write_start_d16_q = 1'h0;
  reg sum_write_start_d17_q;
  initial sum_write_start_d17_q = 1'h0;
  reg sum_write_start_d18_q;
  initial sum_write_start_d18_q = 1'h0;
  reg sum_write_start_d19_q;
  initial sum_write_start_d19_q = 1'h0;
  reg sum_write_start_d1_q;
  initial sum_write_start_d1_q = 1'h0;
  reg sum_write_start_d20_q;
  initial sum_write_start_d20_q = 1'h0;
  reg sum_write_start_d21_q;
  initial sum_write_start_d21_q = 1'h0;
  reg sum_write_start_d22_q;
  initial sum_write_start_d22_q = 1'h0;
  reg sum_write_start_d23_q;
  initial sum_write_start_d23_q = 1'h0;
  reg sum_write_start_d24_q;
  initial sum_write_start_d24_q = 1'h0;
  reg sum_write_start_d25_q;
  initial sum_write_start_d25_q = 1'h0;
  reg sum_write_start_d26_q;
  initial sum_write_start_d26_q = 1'h0;
  output sum_write_start_d27_q;
  reg sum_write_start_d27_q;
  initial sum_write_start_d27_q = 1'h0;
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
  input [15:0] update;
  wire [15:0] update;
  wire [8:0] \update.address ;
  wire \update.bias ;
  wire [2:0] \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  output w_active_q;
  reg w_active_q;
  initial w_active_q = 1'h0;
  reg [8:0] w_address_q;
  initial w_address_q = 9'h000;
  reg [3:0] w_columns_q;
  initial w_columns_q = 4'h0;
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
  reg x_active_q;
  initial x_active_q = 1'h0;
  reg [12:0] x_address_q;
  initial x_address_q = 13'h0000;
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
  reg x_kind_q;
  initial x_kind_q = 1'h0;
  reg x_last_q;
  initial x_last_q = 1'h0;
  reg [9:0] x_left_q;
  initial x_left_q = 10'h000;
  reg x_more_d1_q;
  initial x_more_d1_q = 1'h0;
  reg x_more_d2_q;
  initial x_more_d2_q = 1'h0;
  reg x_more_d3_q;
  initial x_more_d3_q = 1'h0;
  reg x_more_d4_q;
  initial x_more_d4_q = 1'h0;
  reg x_more_d5_q;
  initial x_more_d5_q = 1'h0;
  reg x_more_d6_q;
  initial x_more_d6_q = 1'h0;
  reg x_more_d7_q;
  initial x_more_d7_q = 1'h0;
  reg [3:0] x_rows_q;
  initial x_rows_q = 4'h0;
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
  assign net_1  = samples - 2'h3;
  assign net_2  = x_forward_d7_q | x_update_d7_q;
  assign net_3  = $signed(x_left_q) - $signed(2'h1);
  assign net_4  = x_forward_d7_q | x_update_d7_q;
  assign net_5  = ~ net_4 ;
  assign net_6  = x_active_q & net_5 ;
  assign net_7  = ~ x_last_q;
  assign net_8  = net_6  & net_7 ;
  assign net_9  = net_8  & x_left_q[9];
  assign net_10  = x_forward_d7_q | x_update_d7_q;
  assign net_11  = x_forward_d7_q | x_update_d7_q;
  assign net_12  = x_forward_d7_q | x_update_d7_q;
  assign net_13  = x_address_q + 1'h1;
  assign net_14  = x_forward_d7_q | x_update_d7_q;
  assign net_15  = x_g_address_q + 1'h1;
  assign net_16  = x_forward_d7_q | x_update_d7_q;
  assign net_17  = $signed(w_left_q) - $signed(2'h1);
  assign net_18  = ~ begin_forward;
  assign net_19  = w_active_q & net_18 ;
  assign net_20  = ~ w_last_q;
  assign net_21  = net_19  & net_20 ;
  assign net_22  = net_21  & w_left_q[4];
  assign net_23  = w_inside_number_q + 7'h7f;
  assign net_24  = w_inside_number_q <= slot[5:2];
  assign net_25  = slot[5:2] > 3'h7;
  assign net_26  = w_address_q + 11'h7ff;
  assign net_27  = slot[31:23] + 3'h7;
  assign net_28  = begin_forward & slot[1];
  assign net_29  = ~ slot[0];
  assign net_30  = begin_forward & net_29 ;
  assign net_31  = $signed(psum_read_left_q) - $signed(2'h1);
  assign net_32  = ~ psum_read_d7_q;
  assign net_33  = psum_read_active_q & net_32 ;
  assign net_34  = ~ psum_read_last_q;
  assign net_35  = net_33  & net_34 ;
  assign net_36  = net_35  & psum_read_left_q[9];
  assign net_37  = psum_read_sample_q + 1'h1;
  assign net_38  = ~ slot[1];
  assign net_39  = begin_forward & net_38 ;
  assign net_40  = begin_forward & slot[1];
  assign net_41  = $signed(psum_write_left_q) - $signed(2'h1);
  assign net_42  = ~ psum_write_start_d27_q;
  assign net_43  = psum_write_active_q & net_42 ;
  assign net_44  = ~ psum_write_last_q;
  assign net_45  = net_43  & net_44 ;
  assign net_46  = net_45  & psum_write_left_q[9];
  assign net_47  = $signed(sum_write_left_q) - $signed(2'h1);
  assign net_48  = ~ sum_write_start_d27_q;
  assign net_49  = sum_write_active_q & net_48 ;
  assign net_50  = ~ sum_write_last_q;
  assign net_51  = net_49  & net_50 ;
  assign net_52  = net_51  & sum_write_left_q[9];
  assign net_53  = ~ sum_slot_q;
  assign net_54  = psum_write_sample_q + 1'h1;
  assign net_55  = sum_write_address_q + 1'h1;
  assign net_56  = x_last_q & x_kind_q;
  assign net_57  = $signed(drain_left_q) - $signed(2'h1);
  assign net_58  = ~ drain_start_d12_q;
  assign net_59  = drain_active_q & net_58 ;
  assign net_60  = ~ drain_last_q;
  assign net_61  = net_59  & net_60 ;
  assign net_62  = net_61  & drain_left_q[4];
  assign net_63  = drain_count_q + 1'h1;
  assign net_64  = ~| drain_base_q;
  assign net_65  = net_64  ? 4'h8 : 4'h0;
  assign net_66  = ~ busy;
  assign net_67  = ~| asked_tensor_d1_q;
  assign net_68  = given_write_d1_q & net_67 ;
  assign net_69  = asked_tensor_d1_q == 1'h1;
  assign net_70  = given_write_d1_q & net_69 ;
  assign net_71  = asked_tensor_d1_q == 2'h2;
  assign net_72  = given_write_d1_q & net_71 ;
  assign net_73  = x_active_q & x_kind_q;
  assign net_74  = x_kind_q | x_first_q;
  assign net_75  = x_active_q & net_74 ;
  assign net_76  = w_active_q & w_inside_q;
  assign net_77  = update[0] & update[1];
  assign sum_base = sum_slot_q ? 9'h100 : 9'h000;
  assign net_78  = ~ drain_count_q[0];
  assign net_79  = drain_active_q & net_78 ;
  assign net_81  = drain_base_q + net_80 ;
  assign net_82  = host_write_x_d1_q & idle_d2_q;
  assign net_83  = host_write_w_d1_q & idle_d2_q;
  assign net_84  = host_write_b_d1_q & idle_d2_q;
  assign net_85  = given_tensor_d2_q == 3'h5;
  assign net_86  = element[0] | idle_late_d1_q;
  assign net_87  = ~ update[1];
  assign net_88  = update[0] & net_87 ;
  assign net_89  = net_88  | idle_late_d1_q;
  assign net_90  = idle_late_d1_q ? late_address_d1_q : x_address_q;
  assign net_91  = idle_late_d1_q ? late_address_d1_q : { 2'h0, x_g_address_q };
  assign net_92  = idle_late_d1_q ? late_address_d1_q : { 2'h0, address };
  assign net_93  = w_active_q ? w_address_q : update[15:7];
  assign net_94  = idle_late_d1_q ? late_address_d1_q : { 4'h0, net_93  };
  assign net_95  = idle_late_d1_q ? late_bank_d1_q : element[4:2];
  assign net_96  = idle_late_d1_q ? late_bank_d1_q : update[6:4];
  always @(posedge clk)
    command_x_active_q <= net_97 ;
  always @(posedge clk)
    command_x_load_q <= net_98 ;
  always @(posedge clk)
    command_x_update_q <= net_99 ;
  always @(posedge clk)
    command_x_rows_q <= command_next[6:3];
  always @(posedge clk)
    command_x_address_q <= command_next[19:7];
  always @(posedge clk)
    command_x_g_address_q <= command_next[30:20];
  always @(posedge clk)
    command_w_active_q <= net_100 ;
  always @(posedge clk)
    command_w_columns_q <= command_next[35:32];
  always @(posedge clk)
    command_w_address_q <= command_next[44:36];
  always @(posedge clk)
    command_psum_read_active_q <= net_101 ;
  always @(posedge clk)
    command_psum_read_sample_q <= command_next[53:46];
  always @(posedge clk)
    command_psum_write_active_q <= net_102 ;
  always @(posedge clk)
    command_psum_write_sample_q <= command_next[62:55];
  always @(posedge clk)
    command_sum_write_active_q <= net_103 ;
  always @(posedge clk)
    command_sum_write_address_q <= command_next[72:64];
  always @(posedge clk)
    command_post_active_q <= net_104 ;
  always @(posedge clk)
    command_post_lane_q <= command_next[76:74];
  always @(posedge clk)
    command_post_sum_address_q <= command_next[85:77];
  always @(posedge clk)
    command_post_address_q <= command_next[96:86];
  always @(posedge clk)
    command_drain_active_q <= net_105 ;
  always @(posedge clk)
    command_drain_address_q <= command_next[101:98];
  always @(posedge clk)
    command_take_active_q <= net_106 ;
  always @(posedge clk)
    command_take_bias_q <= command_next[103];
  always @(posedge clk)
    command_take_lane_q <= command_next[106:104];
  always @(posedge clk)
    command_take_address_q <= command_next[110:107];
  always @(posedge clk)
    command_host_write_x_q <= net_107 ;
  always @(posedge clk)
    command_host_write_w_q <= net_108 ;
  always @(posedge clk)
    command_host_write_b_q <= net_109 ;
  always @(posedge clk)
    command_host_gradient_q <= command_next[114];
  always @(posedge clk)
    command_host_bank_q <= command_next[117:115];
  always @(posedge clk)
    command_host_data_q <= command_next[141:118];
  always @(posedge clk)
    samples_beyond_q <= net_1 ;
  always @(posedge clk)
    x_forward_d1_q <= net_110 ;
  always @(posedge clk)
    x_forward_d2_q <= net_111 ;
  always @(posedge clk)
    x_forward_d3_q <= net_112 ;
  always @(posedge clk)
    x_forward_d4_q <= net_113 ;
  always @(posedge clk)
    x_forward_d5_q <= net_114 ;
  always @(posedge clk)
    x_forward_d6_q <= net_115 ;
  always @(posedge clk)
    x_forward_d7_q <= net_116 ;
  always @(posedge clk)
    x_update_d1_q <= net_117 ;
  always @(posedge clk)
    x_update_d2_q <= net_118 ;
  always @(posedge clk)
    x_update_d3_q <= net_119 ;
  always @(posedge clk)
    x_update_d4_q <= net_120 ;
  always @(posedge clk)
    x_update_d5_q <= net_121 ;
  always @(posedge clk)
    x_update_d6_q <= net_122 ;
  always @(posedge clk)
    x_update_d7_q <= net_123 ;
  always @(posedge clk)
    x_first_q <= net_124 ;
  always @(posedge clk)
    x_left_q <= net_125 ;
  always @(posedge clk)
    x_last_q <= net_126 ;
  always @(posedge clk)
    x_active_q <= net_127 ;
  always @(posedge clk)
    x_kind_q <= net_128 ;
  always @(posedge clk)
    x_rows_q <= net_129 ;
  always @(posedge clk)
    x_address_q <= net_130 ;
  always @(posedge clk)
    x_g_address_q <= net_131 ;
  always @(posedge clk)
    w_first_q <= net_132 ;
  always @(posedge clk)
    w_left_q <= net_133 ;
  always @(posedge clk)
    w_last_q <= net_134 ;
  always @(posedge clk)
    w_active_q <= net_135 ;
  always @(posedge clk)
    w_inside_number_q <= net_136 ;
  always @(posedge clk)
    w_inside_q <= net_137 ;
  always @(posedge clk)
    w_address_q <= net_138 ;
  always @(posedge clk)
    w_columns_q <= net_139 ;
  always @(posedge clk)
    ends_d1_q <= net_140 ;
  always @(posedge clk)
    ends_d2_q <= net_141 ;
  always @(posedge clk)
    ends_d3_q <= net_142 ;
  always @(posedge clk)
    ends_d4_q <= net_143 ;
  always @(posedge clk)
    ends_d5_q <= net_144 ;
  always @(posedge clk)
    ends_d6_q <= net_145 ;
  always @(posedge clk)
    ends_d7_q <= net_146 ;
  always @(posedge clk)
    ends_d8_q <= net_147 ;
  always @(posedge clk)
    ends_d9_q <= net_148 ;
  always @(posedge clk)
    ends_d10_q <= net_149 ;
  always @(posedge clk)
    ends_d11_q <= net_150 ;
  always @(posedge clk)
    ends_d12_q <= net_151 ;
  always @(posedge clk)
    ends_d13_q <= net_152 ;
  always @(posedge clk)
    ends_d14_q <= net_153 ;
  always @(posedge clk)
    ends_d15_q <= net_154 ;
  always @(posedge clk)
    ends_d16_q <= net_155 ;
  always @(posedge clk)
    ends_d17_q <= net_156 ;
  always @(posedge clk)
    ends_d18_q <= net_157 ;
  always @(posedge clk)
    ends_d19_q <= net_158 ;
  always @(posedge clk)
    ends_d20_q <= net_159 ;
  always @(posedge clk)
    ends_d21_q <= net_160 ;
  always @(posedge clk)
    ends_d22_q <= net_161 ;
  always @(posedge clk)
    ends_d23_q <= net_162 ;
  always @(posedge clk)
    ends_d24_q <= net_163 ;
  always @(posedge clk)
    x_more_d1_q <= net_164 ;
  always @(posedge clk)
    x_more_d2_q <= net_165 ;
  always @(posedge clk)
    x_more_d3_q <= net_166 ;
  always @(posedge clk)
    x_more_d4_q <= net_167 ;
  always @(posedge clk)
    x_more_d5_q <= net_168 ;
  always @(posedge clk)
    x_more_d6_q <= net_169 ;
  always @(posedge clk)
    x_more_d7_q <= net_170 ;
  always @(posedge clk)
    psum_read_d1_q <= net_171 ;
  always @(posedge clk)
    psum_read_d2_q <= net_172 ;
  always @(posedge clk)
    psum_read_d3_q <= net_173 ;
  always @(posedge clk)
    psum_read_d4_q <= net_174 ;
  always @(posedge clk)
    psum_read_d5_q <= net_175 ;
  always @(posedge clk)
    psum_read_d6_q <= net_176 ;
  always @(posedge clk)
    psum_read_d7_q <= net_177 ;
  always @(posedge clk)
    psum_read_first_q <= net_178 ;
  always @(posedge clk)
    psum_read_left_q <= net_179 ;
  always @(posedge clk)
    psum_read_last_q <= net_180 ;
  always @(posedge clk)
    psum_read_active_q <= net_181 ;
  always @(posedge clk)
    psum_read_sample_q <= net_182 ;
  always @(posedge clk)
    psum_write_start_d1_q <= net_183 ;
  always @(posedge clk)
    psum_write_start_d2_q <= net_184 ;
  always @(posedge clk)
    psum_write_start_d3_q <= net_185 ;
  always @(posedge clk)
    psum_write_start_d4_q <= net_186 ;
  always @(posedge clk)
    psum_write_start_d5_q <= net_187 ;
  always @(posedge clk)
    psum_write_start_d6_q <= net_188 ;
  always @(posedge clk)
    psum_write_start_d7_q <= net_189 ;
  always @(posedge clk)
    psum_write_start_d8_q <= net_190 ;
  always @(posedge clk)
    psum_write_start_d9_q <= net_191 ;
  always @(posedge clk)
    psum_write_start_d10_q <= net_192 ;
  always @(posedge clk)
    psum_write_start_d11_q <= net_193 ;
  always @(posedge clk)
    psum_write_start_d12_q <= net_194 ;
  always @(posedge clk)
    psum_write_start_d13_q <= net_195 ;
  always @(posedge clk)
    psum_write_start_d14_q <= net_196 ;
  always @(posedge clk)
    psum_write_start_d15_q <= net_197 ;
  always @(posedge clk)
    psum_write_start_d16_q <= net_198 ;
  always @(posedge clk)
    psum_write_start_d17_q <= net_199 ;
  always @(posedge clk)
    psum_write_start_d18_q <= net_200 ;
  always @(posedge clk)
    psum_write_start_d19_q <= net_201 ;
  always @(posedge clk)
    psum_write_start_d20_q <= net_202 ;
  always @(posedge clk)
    psum_write_start_d21_q <= net_203 ;
  always @(posedge clk)
    psum_write_start_d22_q <= net_204 ;
  always @(posedge clk)
    psum_write_start_d23_q <= net_205 ;
  always @(posedge clk)
    psum_write_start_d24_q <= net_206 ;
  always @(posedge clk)
    psum_write_start_d25_q <= net_207 ;
  always @(posedge clk)
    psum_write_start_d26_q <= net_208 ;
  always @(posedge clk)
    psum_write_start_d27_q <= net_209 ;
  always @(posedge clk)
    sum_write_start_d1_q <= net_210 ;
  always @(posedge clk)
    sum_write_start_d2_q <= net_211 ;
  always @(posedge clk)
    sum_write_start_d3_q <= net_212 ;
  always @(posedge clk)
    sum_write_start_d4_q <= net_213 ;
  always @(posedge clk)
    sum_write_start_d5_q <= net_214 ;
  always @(posedge clk)
    sum_write_start_d6_q <= net_215 ;
  always @(posedge clk)
    sum_write_start_d7_q <= net_216 ;
  always @(posedge clk)
    sum_write_start_d8_q <= net_217 ;
  always @(posedge clk)
    sum_write_start_d9_q <= net_218 ;
  always @(posedge clk)
    sum_write_start_d10_q <= net_219 ;
  always @(posedge clk)
    sum_write_start_d11_q <= net_220 ;
  always @(posedge clk)
    sum_write_start_d12_q <= net_221 ;
  always @(posedge clk)
    sum_write_start_d13_q <= net_222 ;
  always @(posedge clk)
    sum_write_start_d14_q <= net_223 ;
  always @(posedge clk)
    sum_write_start_d15_q <= net_224 ;
  always @(posedge clk)
    sum_write_start_d16_q <= net_225 ;
  always @(posedge clk)
    sum_write_start_d17_q <= net_226 ;
  always @(posedge clk)
    sum_write_start_d18_q <= net_227 ;
  always @(posedge clk)
    sum_write_start_d19_q <= net_228 ;
  always @(posedge clk)
    sum_write_start_d20_q <= net_229 ;
  always @(posedge clk)
    sum_write_start_d21_q <= net_230 ;
  always @(posedge clk)
    sum_write_start_d22_q <= net_231 ;
  always @(posedge clk)
    sum_write_start_d23_q <= net_232 ;
  always @(posedge clk)
    sum_write_start_d24_q <= net_233 ;
  always @(posedge clk)
    sum_write_start_d25_q <= net_234 ;
  always @(posedge clk)
    sum_write_start_d26_q <= net_235 ;
  always @(posedge clk)
    sum_write_start_d27_q <= net_236 ;
  always @(posedge clk)
    psum_write_first_q <= net_237 ;
  always @(posedge clk)
    psum_write_left_q <= net_238 ;
  always @(posedge clk)
    psum_write_last_q <= net_239 ;
  always @(posedge clk)
    psum_write_active_q <= net_240 ;
  always @(posedge clk)
    sum_write_first_q <= net_241 ;
  always @(posedge clk)
    sum_write_left_q <= net_242 ;
  always @(posedge clk)
    sum_write_last_q <= net_243 ;
  always @(posedge clk)
    sum_write_active_q <= net_244 ;
  always @(posedge clk)
    sum_slot_q <= net_245 ;
  always @(posedge clk)
    psum_write_sample_q <= net_246 ;
  always @(posedge clk)
    sum_write_address_q <= net_247 ;
  always @(posedge clk)
    drain_start_d1_q <= net_248 ;
  always @(posedge clk)
    drain_start_d2_q <= net_249 ;
  always @(posedge clk)
    drain_start_d3_q <= net_250 ;
  always @(posedge clk)
    drain_start_d4_q <= net_251 ;
  always @(posedge clk)
    drain_start_d5_q <= net_252 ;
  always @(posedge clk)
    drain_start_d6_q <= net_253 ;
  always @(posedge clk)
    drain_start_d7_q <= net_254 ;
  always @(posedge clk)
    drain_start_d8_q <= net_255 ;
  always @(posedge clk)
    drain_start_d9_q <= net_256 ;
  always @(posedge clk)
    drain_start_d10_q <= net_257 ;
  always @(posedge clk)
    drain_start_d11_q <= net_258 ;
  always @(posedge clk)
    drain_start_d12_q <= net_259 ;
  always @(posedge clk)
    drain_first_q <= net_260 ;
  always @(posedge clk)
    drain_left_q <= net_261 ;
  always @(posedge clk)
    drain_last_q <= net_262 ;
  always @(posedge clk)
    drain_active_q <= net_263 ;
  always @(posedge clk)
    drain_count_q <= net_264 ;
  always @(posedge clk)
    drain_base_q <= net_265 ;
  always @(posedge clk)
    idle_d1_q <= net_66 ;
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
    host_write_x_d1_q <= net_266 ;
  always @(posedge clk)
    host_write_w_d1_q <= net_267 ;
  always @(posedge clk)
    host_write_b_d1_q <= net_268 ;
  always @(posedge clk)
    late_bank_d1_q <= given_bank_d2_q;
  always @(posedge clk)
    late_address_d1_q <= given_address_d2_q;
  always @* begin
    if (unused_6_) begin end
    net_97  = command_next[0];
    if (rst) begin
      net_97  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_98  = command_next[1];
    if (rst) begin
      net_98  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_99  = command_next[2];
    if (rst) begin
      net_99  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_100  = command_next[31];
    if (rst) begin
      net_100  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_101  = command_next[45];
    if (rst) begin
      net_101  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_102  = command_next[54];
    if (rst) begin
      net_102  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_103  = command_next[63];
    if (rst) begin
      net_103  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_104  = command_next[73];
    if (rst) begin
      net_104  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_105  = command_next[97];
    if (rst) begin
      net_105  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_106  = command_next[102];
    if (rst) begin
      net_106  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_107  = command_next[111];
    if (rst) begin
      net_107  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_108  = command_next[112];
    if (rst) begin
      net_108  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_109  = command_next[113];
    if (rst) begin
      net_109  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_110  = begin_forward;
    if (rst) begin
      net_110  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_111  = x_forward_d1_q;
    if (rst) begin
      net_111  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_112  = x_forward_d2_q;
    if (rst) begin
      net_112  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_113  = x_forward_d3_q;
    if (rst) begin
      net_113  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_114  = x_forward_d4_q;
    if (rst) begin
      net_114  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_115  = x_forward_d5_q;
    if (rst) begin
      net_115  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_116  = x_forward_d6_q;
    if (rst) begin
      net_116  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_117  = begin_update;
    if (rst) begin
      net_117  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_118  = x_update_d1_q;
    if (rst) begin
      net_118  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_119  = x_update_d2_q;
    if (rst) begin
      net_119  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_120  = x_update_d3_q;
    if (rst) begin
      net_120  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_121  = x_update_d4_q;
    if (rst) begin
      net_121  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_122  = x_update_d5_q;
    if (rst) begin
      net_122  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_123  = x_update_d6_q;
    if (rst) begin
      net_123  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_124  = net_2 ;
    if (rst) begin
      net_124  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_125  = net_3 [9:0];
    if (net_10 ) begin
      net_125  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_126  = net_9 ;
    if (rst) begin
      net_126  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_127  = x_active_q;
    if (net_10 ) begin
      net_127  = 1'h1;
    end else if (x_last_q) begin
      net_127  = 1'h0;
    end
    if (rst) begin
      net_127  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_128  = x_kind_q;
    if (net_11 ) begin
      net_128  = x_update_d7_q;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_129  = x_rows_q;
    if (net_12 ) begin
      net_129  = slot[5:2];
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_130  = net_13 [12:0];
    if (net_14 ) begin
      net_130  = slot[22:10];
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_131  = net_15 [10:0];
    if (net_16 ) begin
      net_131  = slot[42:32];
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_132  = begin_forward;
    if (rst) begin
      net_132  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_133  = net_17 [4:0];
    if (begin_forward) begin
      net_133  = 5'h05;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_134  = net_22 ;
    if (rst) begin
      net_134  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_135  = w_active_q;
    if (begin_forward) begin
      net_135  = 1'h1;
    end else if (w_last_q) begin
      net_135  = 1'h0;
    end
    if (rst) begin
      net_135  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_136  = net_23 [4:0];
    if (begin_forward) begin
      net_136  = 5'h07;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_137  = net_24 ;
    if (begin_forward) begin
      net_137  = net_25 ;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_138  = net_26 [8:0];
    if (begin_forward) begin
      net_138  = net_27 [8:0];
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_139  = w_columns_q;
    if (begin_forward) begin
      net_139  = slot[9:6];
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_140  = net_28 ;
    if (rst) begin
      net_140  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_141  = ends_d1_q;
    if (rst) begin
      net_141  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_142  = ends_d2_q;
    if (rst) begin
      net_142  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_143  = ends_d3_q;
    if (rst) begin
      net_143  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_144  = ends_d4_q;
    if (rst) begin
      net_144  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_145  = ends_d5_q;
    if (rst) begin
      net_145  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_146  = ends_d6_q;
    if (rst) begin
      net_146  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_147  = ends_d7_q;
    if (rst) begin
      net_147  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_148  = ends_d8_q;
    if (rst) begin
      net_148  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_149  = ends_d9_q;
    if (rst) begin
      net_149  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_150  = ends_d10_q;
    if (rst) begin
      net_150  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_151  = ends_d11_q;
    if (rst) begin
      net_151  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_152  = ends_d12_q;
    if (rst) begin
      net_152  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_153  = ends_d13_q;
    if (rst) begin
      net_153  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_154  = ends_d14_q;
    if (rst) begin
      net_154  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_155  = ends_d15_q;
    if (rst) begin
      net_155  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_156  = ends_d16_q;
    if (rst) begin
      net_156  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_157  = ends_d17_q;
    if (rst) begin
      net_157  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_158  = ends_d18_q;
    if (rst) begin
      net_158  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_159  = ends_d19_q;
    if (rst) begin
      net_159  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_160  = ends_d20_q;
    if (rst) begin
      net_160  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_161  = ends_d21_q;
    if (rst) begin
      net_161  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_162  = ends_d22_q;
    if (rst) begin
      net_162  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_163  = ends_d23_q;
    if (rst) begin
      net_163  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_164  = net_30 ;
    if (rst) begin
      net_164  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_165  = x_more_d1_q;
    if (rst) begin
      net_165  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_166  = x_more_d2_q;
    if (rst) begin
      net_166  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_167  = x_more_d3_q;
    if (rst) begin
      net_167  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_168  = x_more_d4_q;
    if (rst) begin
      net_168  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_169  = x_more_d5_q;
    if (rst) begin
      net_169  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_170  = x_more_d6_q;
    if (rst) begin
      net_170  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_171  = x_more_d7_q;
    if (rst) begin
      net_171  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_172  = psum_read_d1_q;
    if (rst) begin
      net_172  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_173  = psum_read_d2_q;
    if (rst) begin
      net_173  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_174  = psum_read_d3_q;
    if (rst) begin
      net_174  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_175  = psum_read_d4_q;
    if (rst) begin
      net_175  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_176  = psum_read_d5_q;
    if (rst) begin
      net_176  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_177  = psum_read_d6_q;
    if (rst) begin
      net_177  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_178  = psum_read_d7_q;
    if (rst) begin
      net_178  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_179  = net_31 [9:0];
    if (psum_read_d7_q) begin
      net_179  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_180  = net_36 ;
    if (rst) begin
      net_180  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_181  = psum_read_active_q;
    if (psum_read_d7_q) begin
      net_181  = 1'h1;
    end else if (psum_read_last_q) begin
      net_181  = 1'h0;
    end
    if (rst) begin
      net_181  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_182  = net_37 [7:0];
    if (psum_read_d7_q) begin
      net_182  = 8'h00;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_183  = net_39 ;
    if (rst) begin
      net_183  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_184  = psum_write_start_d1_q;
    if (rst) begin
      net_184  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_185  = psum_write_start_d2_q;
    if (rst) begin
      net_185  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_186  = psum_write_start_d3_q;
    if (rst) begin
      net_186  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_187  = psum_write_start_d4_q;
    if (rst) begin
      net_187  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_188  = psum_write_start_d5_q;
    if (rst) begin
      net_188  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_189  = psum_write_start_d6_q;
    if (rst) begin
      net_189  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_190  = psum_write_start_d7_q;
    if (rst) begin
      net_190  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_191  = psum_write_start_d8_q;
    if (rst) begin
      net_191  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_192  = psum_write_start_d9_q;
    if (rst) begin
      net_192  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_193  = psum_write_start_d10_q;
    if (rst) begin
      net_193  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_194  = psum_write_start_d11_q;
    if (rst) begin
      net_194  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_195  = psum_write_start_d12_q;
    if (rst) begin
      net_195  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_196  = psum_write_start_d13_q;
    if (rst) begin
      net_196  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_197  = psum_write_start_d14_q;
    if (rst) begin
      net_197  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_198  = psum_write_start_d15_q;
    if (rst) begin
      net_198  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_199  = psum_write_start_d16_q;
    if (rst) begin
      net_199  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_200  = psum_write_start_d17_q;
    if (rst) begin
      net_200  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_201  = psum_write_start_d18_q;
    if (rst) begin
      net_201  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_202  = psum_write_start_d19_q;
    if (rst) begin
      net_202  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_203  = psum_write_start_d20_q;
    if (rst) begin
      net_203  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_204  = psum_write_start_d21_q;
    if (rst) begin
      net_204  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_205  = psum_write_start_d22_q;
    if (rst) begin
      net_205  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_206  = psum_write_start_d23_q;
    if (rst) begin
      net_206  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_207  = psum_write_start_d24_q;
    if (rst) begin
      net_207  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_208  = psum_write_start_d25_q;
    if (rst) begin
      net_208  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_209  = psum_write_start_d26_q;
    if (rst) begin
      net_209  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_210  = net_40 ;
    if (rst) begin
      net_210  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_211  = sum_write_start_d1_q;
    if (rst) begin
      net_211  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_212  = sum_write_start_d2_q;
    if (rst) begin
      net_212  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_213  = sum_write_start_d3_q;
    if (rst) begin
      net_213  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_214  = sum_write_start_d4_q;
    if (rst) begin
      net_214  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_215  = sum_write_start_d5_q;
    if (rst) begin
      net_215  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_216  = sum_write_start_d6_q;
    if (rst) begin
      net_216  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_217  = sum_write_start_d7_q;
    if (rst) begin
      net_217  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_218  = sum_write_start_d8_q;
    if (rst) begin
      net_218  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_219  = sum_write_start_d9_q;
    if (rst) begin
      net_219  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_220  = sum_write_start_d10_q;
    if (rst) begin
      net_220  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_221  = sum_write_start_d11_q;
    if (rst) begin
      net_221  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_222  = sum_write_start_d12_q;
    if (rst) begin
      net_222  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_223  = sum_write_start_d13_q;
    if (rst) begin
      net_223  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_224  = sum_write_start_d14_q;
    if (rst) begin
      net_224  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_225  = sum_write_start_d15_q;
    if (rst) begin
      net_225  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_226  = sum_write_start_d16_q;
    if (rst) begin
      net_226  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_227  = sum_write_start_d17_q;
    if (rst) begin
      net_227  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_228  = sum_write_start_d18_q;
    if (rst) begin
      net_228  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_229  = sum_write_start_d19_q;
    if (rst) begin
      net_229  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_230  = sum_write_start_d20_q;
    if (rst) begin
      net_230  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_231  = sum_write_start_d21_q;
    if (rst) begin
      net_231  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_232  = sum_write_start_d22_q;
    if (rst) begin
      net_232  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_233  = sum_write_start_d23_q;
    if (rst) begin
      net_233  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_234  = sum_write_start_d24_q;
    if (rst) begin
      net_234  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_235  = sum_write_start_d25_q;
    if (rst) begin
      net_235  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_236  = sum_write_start_d26_q;
    if (rst) begin
      net_236  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_237  = psum_write_start_d27_q;
    if (rst) begin
      net_237  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_238  = net_41 [9:0];
    if (psum_write_start_d27_q) begin
      net_238  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_239  = net_46 ;
    if (rst) begin
      net_239  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_240  = psum_write_active_q;
    if (psum_write_start_d27_q) begin
      net_240  = 1'h1;
    end else if (psum_write_last_q) begin
      net_240  = 1'h0;
    end
    if (rst) begin
      net_240  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_241  = sum_write_start_d27_q;
    if (rst) begin
      net_241  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_242  = net_47 [9:0];
    if (sum_write_start_d27_q) begin
      net_242  = samples_beyond_q;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_243  = net_52 ;
    if (rst) begin
      net_243  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_244  = sum_write_active_q;
    if (sum_write_start_d27_q) begin
      net_244  = 1'h1;
    end else if (sum_write_last_q) begin
      net_244  = 1'h0;
    end
    if (rst) begin
      net_244  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_245  = sum_slot_q;
    if (start) begin
      net_245  = 1'h0;
    end else if (sum_write_start_d27_q) begin
      net_245  = net_53 ;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_246  = net_54 [7:0];
    if (psum_write_start_d27_q) begin
      net_246  = 8'h00;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_247  = net_55 [8:0];
    if (sum_write_start_d27_q) begin
      net_247  = sum_base;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_248  = net_56 ;
    if (rst) begin
      net_248  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_249  = drain_start_d1_q;
    if (rst) begin
      net_249  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_250  = drain_start_d2_q;
    if (rst) begin
      net_250  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_251  = drain_start_d3_q;
    if (rst) begin
      net_251  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_252  = drain_start_d4_q;
    if (rst) begin
      net_252  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_253  = drain_start_d5_q;
    if (rst) begin
      net_253  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_254  = drain_start_d6_q;
    if (rst) begin
      net_254  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_255  = drain_start_d7_q;
    if (rst) begin
      net_255  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_256  = drain_start_d8_q;
    if (rst) begin
      net_256  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_257  = drain_start_d9_q;
    if (rst) begin
      net_257  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_258  = drain_start_d10_q;
    if (rst) begin
      net_258  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_259  = drain_start_d11_q;
    if (rst) begin
      net_259  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_260  = drain_start_d12_q;
    if (rst) begin
      net_260  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_261  = net_57 [4:0];
    if (drain_start_d12_q) begin
      net_261  = 5'h0c;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_262  = net_62 ;
    if (rst) begin
      net_262  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_263  = drain_active_q;
    if (drain_start_d12_q) begin
      net_263  = 1'h1;
    end else if (drain_last_q) begin
      net_263  = 1'h0;
    end
    if (rst) begin
      net_263  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_264  = net_63 [4:0];
    if (drain_start_d12_q) begin
      net_264  = 5'h00;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_265  = drain_base_q;
    if (start) begin
      net_265  = 4'h0;
    end else if (drain_last_q) begin
      net_265  = net_65 ;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_266  = net_68 ;
    if (rst) begin
      net_266  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_267  = net_70 ;
    if (rst) begin
      net_267  = 1'h0;
    end
  end
  always @* begin
    if (unused_6_) begin end
    net_268  = net_72 ;
    if (rst) begin
      net_268  = 1'h0;
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
  assign command_next[106:104] = net_96 ;
  assign command_next[76:74] = net_95 ;
  assign command_next[44:36] = net_94 [8:0];
  assign command_next[96:86] = net_92 [10:0];
  assign command_next[30:20] = net_91 [10:0];
  assign command_next[19:7] = net_90 ;
  assign command_next[102] = net_89 ;
  assign command_next[73] = net_86 ;
  assign command_next[114] = net_85 ;
  assign command_next[141:118] = given_write_data_d2_q;
  assign command_next[117:115] = given_bank_d2_q;
  assign command_next[113] = net_84 ;
  assign command_next[112] = net_83 ;
  assign command_next[111] = net_82 ;
  assign command_next[101:98] = net_81 [3:0];
  assign command_next[97] = net_79 ;
  assign command_next[85:77] = sum_address;
  assign command_next[72:64] = sum_write_address_q;
  assign command_next[63] = sum_write_active_q;
  assign command_next[62:55] = psum_write_sample_q;
  assign command_next[54] = psum_write_active_q;
  assign command_next[53:46] = psum_read_sample_q;
  assign command_next[45] = psum_read_active_q;
  assign command_next[110:107] = row;
  assign command_next[103] = net_77 ;
  assign command_next[35:32] = w_columns_q;
  assign command_next[31] = net_76 ;
  assign command_next[1] = net_75 ;
  assign command_next[2] = net_73 ;
  assign command_next[6:3] = x_rows_q;
  assign command_next[0] = x_active_q;
  assign net_80  = { 1'h0, drain_count_q[4:1] };
endmodule

module \ska_core.controller.observer (rst, enable, shift, restart, step, record_layer, record_valid, record_entry, record_value, layer_q, crossing, stop_q, soon_d3_q, judged, clk);
  reg unused_7_;
  initial unused_7_ = 0;
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
  wire [1:0] \$signature__addr$100 ;
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
  input clk;
  wire clk;
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
  output judged;
  reg judged;
  initial judged = 1'h0;
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
  reg [45:0] rise_q;
  initial rise_q = 46'h000000000000;
  reg rises_q;
  initial rises_q = 1'h0;
  reg [47:0] room_above_q;
  initial room_above_q = 48'h000000000000;
  reg [47:0] room_below_q;
  initial room_below_q = 48'h000000000000;
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
  reg [33:0] term_q;
  initial term_q = 34'h000000000;
  reg [34:0] total_q;
  initial total_q = 35'h000000000;
  reg [74:0] value_q;
  initial value_q = 75'h0000000000000000000;
  (* init = 2'h0 *)
  wire [1:0] write_port__addr;
  (* init = 2'h0 *)
  wire [1:0] \write_port__addr$101 ;
  (* init = 45'h000000000000 *)
  wire [44:0] write_port__data;
  (* init = 46'h000000000000 *)
  wire [45:0] \write_port__data$102 ;
  (* init = 1'h0 *)
  wire write_port__en;
  (* init = 1'h0 *)
  wire \write_port__en$103 ;
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
  always @(posedge clk) begin
    if (better_q)
      best[layer_q] <= z_dd_q;
  end
  reg [44:0] _0_;
  always @(posedge clk) begin
    _0_ <= best[best_layer_d1_q];
  end
  assign \$signature__data  = _0_;
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
  assign \$signature__data$60  = _1_;
  assign net_1  = ~| record_entry;
  assign net_2  = record_valid & net_1 ;
  assign net_3  = record_entry == 2'h3;
  assign net_4  = record_valid & net_3 ;
  assign net_5  = record_entry == 3'h4;
  assign net_6  = record_valid & net_5 ;
  assign net_7  = record_entry == 3'h5;
  assign net_8  = record_valid & net_7 ;
  assign net_9  = record_entry == 4'h9;
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
  always @(posedge clk)
    value_q <= record_value;
  always @(posedge clk)
    z_dd_comes_q <= net_113 ;
  always @(posedge clk)
    z_dd_q <= net_114 ;
  always @(posedge clk)
    dz_dz_comes_q <= net_115 ;
  always @(posedge clk)
    dz_dz_q <= net_116 ;
  always @(posedge clk)
    dz_d_comes_q <= net_117 ;
  always @(posedge clk)
    dz_d_q <= net_118 ;
  always @(posedge clk)
    dz_zp_comes_q <= net_119 ;
  always @(posedge clk)
    dz_zp_q <= net_120 ;
  always @(posedge clk)
    last_q <= net_121 ;
  always @(posedge clk)
    done_q <= net_122 ;
  always @(posedge clk)
    \$signal$18  <= net_123 ;
  always @(posedge clk)
    shift_q <= shift;
  always @(posedge clk)
    \$signal  <= net_124 ;
  always @(posedge clk)
    count_q <= net_125 ;
  always @(posedge clk)
    layer_q <= net_126 ;
  always @(posedge clk)
    \$signal$24  <= net_127 ;
  always @(posedge clk)
    shifting_q <= net_128 ;
  always @(posedge clk)
    left_q <= net_129 ;
  always @(posedge clk)
    right_q <= net_130 ;
  always @(posedge clk)
    net_top_q <= net_21 ;
  always @(posedge clk)
    net_right_d1_q <= { net_22 , right_q[15:0] };
  always @(posedge clk)
    net_left_d1_q <= { net_23 , left_q[15:0] };
  always @(posedge clk)
    net_left_d2_q <= net_left_d1_q;
  always @(posedge clk)
    net_left_d3_q <= net_left_d2_q;
  always @(posedge clk)
    net_left_d4_q <= net_left_d3_q;
  always @(posedge clk)
    net_adding_d1_q <= net_131 ;
  always @(posedge clk)
    net_adding_d2_q <= net_132 ;
  always @(posedge clk)
    net_adding_d3_q <= net_133 ;
  always @(posedge clk)
    net_adding_d4_q <= net_134 ;
  always @(posedge clk)
    net_adding_d5_q <= net_135 ;
  always @(posedge clk)
    net_set_d1_q <= { net_29 , net_28 , net_27 , net_26 , net_25 , net_24  };
  always @(posedge clk)
    net_sign_d1_q <= total_q[34];
  always @(posedge clk)
    term_q <= net_30 ;
  always @(posedge clk)
    net_some_q <= net_32 ;
  always @(posedge clk)
    net_negative_q <= net_sign_d1_q;
  always @(posedge clk)
    net_positive_q <= net_34 ;
  always @(posedge clk)
    total_q <= net_136 ;
  always @(posedge clk)
    net_nonzero_q <= net_137 ;
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
    best_layer_d1_q <= layer_q;
  always @(posedge clk)
    flow_enable_d1_q <= net_138 ;
  always @(posedge clk)
    flow_layer_d1_q <= layer_q;
  always @(posedge clk)
    rise_q <= net_51 ;
  always @(posedge clk)
    change_q <= net_52 ;
  always @(posedge clk)
    room_above_q <= net_53 ;
  always @(posedge clk)
    room_below_q <= net_54 ;
  always @(posedge clk)
    steady_q <= net_139 ;
  always @(posedge clk)
    \$signal$64  <= net_140 ;
  always @(posedge clk)
    better_q <= net_141 ;
  always @(posedge clk)
    step_before_q <= net_63 ;
  always @(posedge clk)
    from_second_q <= net_64 ;
  always @(posedge clk)
    passes_q <= net_142 ;
  always @(posedge clk)
    converges_q <= net_143 ;
  always @(posedge clk)
    falls_q <= net_144 ;
  always @(posedge clk)
    rises_q <= net_145 ;
  always @(posedge clk)
    judging_0_q <= net_146 ;
  always @(posedge clk)
    converged_q <= net_147 ;
  always @(posedge clk)
    passed_q <= net_148 ;
  always @(posedge clk)
    negative_q <= net_149 ;
  always @(posedge clk)
    crosses_0_q <= net_150 ;
  always @(posedge clk)
    crossed_q <= net_151 ;
  always @(posedge clk)
    crossing_0_q <= net_152 ;
  always @(posedge clk)
    judging_1_q <= net_153 ;
  always @(posedge clk)
    crosses_1_q <= net_154 ;
  always @(posedge clk)
    crossing_1_q <= net_155 ;
  always @(posedge clk)
    judging_2_q <= net_156 ;
  always @(posedge clk)
    crosses_2_q <= net_157 ;
  always @(posedge clk)
    crossing_2_q <= net_158 ;
  always @(posedge clk)
    \$like  <= net_108 ;
  always @(posedge clk)
    stop_q <= net_159 ;
  always @(posedge clk)
    soon_d1_q <= net_160 ;
  always @(posedge clk)
    soon_d2_q <= net_161 ;
  always @(posedge clk)
    soon_d3_q <= net_162 ;
  always @(posedge clk)
    judged <= net_163 ;
  \ska_core.controller.observer.product$107  \product$107  (
    .a(net_right_d1_q),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  always @* begin
    if (unused_7_) begin end
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
    if (unused_7_) begin end
    net_113  = net_2 ;
    if (rst) begin
      net_113  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_114  = z_dd_q;
    if (z_dd_comes_q) begin
      net_114  = value_q[44:0];
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_115  = net_4 ;
    if (rst) begin
      net_115  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_116  = dz_dz_q;
    if (dz_dz_comes_q) begin
      net_116  = value_q[45:0];
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_117  = net_6 ;
    if (rst) begin
      net_117  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_118  = dz_d_q;
    if (dz_d_comes_q) begin
      net_118  = value_q[45:0];
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_119  = net_8 ;
    if (rst) begin
      net_119  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_120  = dz_zp_q;
    if (dz_zp_comes_q) begin
      net_120  = value_q;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_121  = net_10 ;
    if (rst) begin
      net_121  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_122  = net_12 ;
    if (rst) begin
      net_122  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_123  = restart;
    if (rst) begin
      net_123  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_124  = \$signal ;
    if (last_q) begin
      net_124  = 1'h1;
    end else if (\$signal ) begin
      if (done_q) begin
        net_124  = 1'h0;
      end
    end
    if (rst) begin
      net_124  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_125  = count_q;
    if (last_q) begin
      net_125  = 5'h00;
    end else if (\$signal ) begin
      net_125  = net_13 [4:0];
    end
    if (rst) begin
      net_125  = 5'h00;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_126  = layer_q;
    if (last_q) begin
      net_126  = record_layer;
    end
    if (rst) begin
      net_126  = 2'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_127  = last_q;
    if (rst) begin
      net_127  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_128  = net_16 ;
    if (rst) begin
      net_128  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    (* full_case = 32'd1 *)
    if (\$signal$24 ) begin
      net_129  = net_17 [95:0];
    end else begin
      net_129  = net_19 ;
    end
  end
  always @* begin
    if (unused_7_) begin end
    (* full_case = 32'd1 *)
    if (\$signal$24 ) begin
      net_130  = { {20{net_18 [75]}}, net_18  };
    end else begin
      net_130  = net_20 ;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_131  = shifting_q;
    if (rst) begin
      net_131  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_132  = net_adding_d1_q;
    if (rst) begin
      net_132  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_133  = net_adding_d2_q;
    if (rst) begin
      net_133  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_134  = net_adding_d3_q;
    if (rst) begin
      net_134  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_135  = net_adding_d4_q;
    if (rst) begin
      net_135  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_136  = total_q;
    if (\$signal$24 ) begin
      net_136  = 35'h000000000;
    end else if (net_adding_d5_q) begin
      net_136  = net_36 [34:0];
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_137  = net_nonzero_q;
    if (\$signal$24 ) begin
      net_137  = 1'h0;
    end else if (net_adding_d5_q) begin
      net_137  = net_38 ;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_138  = done_q;
    if (rst) begin
      net_138  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_139  = net_57 ;
    if (rst) begin
      net_139  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_140  = net_58 ;
    if (rst) begin
      net_140  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_141  = net_62 ;
    if (rst) begin
      net_141  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_142  = net_65 ;
    if (rst) begin
      net_142  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_143  = net_66 ;
    if (rst) begin
      net_143  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_144  = net_67 ;
    if (rst) begin
      net_144  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_145  = net_68 ;
    if (rst) begin
      net_145  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_146  = net_70 ;
    if (rst) begin
      net_146  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
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
    if (rst) begin
      net_147  = 3'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
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
    if (rst) begin
      net_148  = 3'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
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
    if (rst) begin
      net_149  = 3'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_150  = net_76 ;
    if (rst) begin
      net_150  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_151 [0] = net_81 ;
    net_151 [1] = net_94 ;
    net_151 [2] = net_107 ;
    if (\$signal$18 ) begin
      net_151  = 3'h0;
    end
    if (rst) begin
      net_151  = 3'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_152  = crossing_0_q;
    if (crosses_0_q) begin
      net_152  = step_before_q;
    end
    if (\$signal$18 ) begin
      net_152  = 21'h1fffff;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_153  = net_83 ;
    if (rst) begin
      net_153  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_154  = net_89 ;
    if (rst) begin
      net_154  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_155  = crossing_1_q;
    if (crosses_1_q) begin
      net_155  = step_before_q;
    end
    if (\$signal$18 ) begin
      net_155  = 21'h1fffff;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_156  = net_96 ;
    if (rst) begin
      net_156  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_157  = net_102 ;
    if (rst) begin
      net_157  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_158  = crossing_2_q;
    if (crosses_2_q) begin
      net_158  = step_before_q;
    end
    if (\$signal$18 ) begin
      net_158  = 21'h1fffff;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_159  = net_112 ;
    if (rst) begin
      net_159  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_160  = done_q;
    if (rst) begin
      net_160  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_161  = soon_d1_q;
    if (rst) begin
      net_161  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_162  = soon_d2_q;
    if (rst) begin
      net_162  = 1'h0;
    end
  end
  always @* begin
    if (unused_7_) begin end
    net_163  = soon_d3_q;
    if (rst) begin
      net_163  = 1'h0;
    end
  end
  assign soon = soon_d3_q;
  assign a = net_right_d1_q;
  assign b = 16'hb8aa;
  assign \$signature__addr  = best_layer_d1_q;
  assign write_port__addr = layer_q;
  assign write_port__data = z_dd_q;
  assign write_port__en = better_q;
  assign \$signature__addr$100  = flow_layer_d1_q;
  assign \write_port__addr$101  = layer_q;
  assign \write_port__data$102  = dz_dz_q;
  assign \write_port__en$103  = flow_enable_d1_q;
  assign stop = stop_q;
  assign layer = layer_q;
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

module \ska_core.controller.observer.product$107 (rst, product, a, clk);
  wire [32:0] net_1 ;
  wire [33:0] net_2 ;
  input [16:0] a;
  wire [16:0] a;
  reg [16:0] a_q;
  initial a_q = 17'h00000;
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
    b_q <= 16'hb8aa;
  always @(posedge clk)
    partial_0_0_q <= net_1 ;
  always @(posedge clk)
    partial_0_0_d1_q <= partial_0_0_q;
  assign b = 16'hb8aa;
  assign product = net_2 [32:0];
  assign net_2  = { partial_0_0_d1_q[32], partial_0_0_d1_q };
endmodule

module \ska_core.controller.post (rst, halt, gradient_free, \begin , begin_layer, record, ended, samples, start, layer_updated, \port$2259$98 , post_last_layer_q, post_layer_q, post_first_step_q, nearly, running_q, sum_address_q, address_q, tile_q, b_address_q, element
, sums_ready, judged, clk);
  reg unused_8_;
  initial unused_8_ = 0;
  reg [104:0] net_1 ;
  wire net_10 ;
  wire net_100 ;
  wire net_101 ;
  wire net_102 ;
  wire net_103 ;
  wire net_104 ;
  wire net_105 ;
  wire net_106 ;
  wire [9:0] net_107 ;
  wire net_108 ;
  wire net_109 ;
  wire net_11 ;
  wire net_110 ;
  wire [8:0] net_111 ;
  wire [9:0] net_112 ;
  wire net_113 ;
  wire net_114 ;
  wire net_115 ;
  wire [8:0] net_116 ;
  wire [9:0] net_117 ;
  wire net_118 ;
  wire net_119 ;
  wire net_12 ;
  wire net_120 ;
  wire [8:0] net_121 ;
  wire [9:0] net_122 ;
  wire net_123 ;
  wire net_124 ;
  wire net_125 ;
  wire [8:0] net_126 ;
  wire [9:0] net_127 ;
  wire net_128 ;
  wire net_129 ;
  wire net_13 ;
  wire net_130 ;
  wire [9:0] net_131 ;
  wire net_132 ;
  wire net_133 ;
  wire net_134 ;
  wire [8:0] net_135 ;
  wire [9:0] net_136 ;
  wire net_137 ;
  wire net_138 ;
  wire net_139 ;
  wire [11:0] net_14 ;
  wire [8:0] net_140 ;
  wire [9:0] net_141 ;
  wire net_142 ;
  wire net_143 ;
  wire net_144 ;
  wire [8:0] net_145 ;
  wire [9:0] net_146 ;
  wire net_147 ;
  wire net_148 ;
  wire net_149 ;
  wire [13:0] net_15 ;
  wire [8:0] net_150 ;
  wire [9:0] net_151 ;
  reg [1:0] net_152 ;
  reg [1:0] net_153 ;
  reg [1:0] net_154 ;
  reg net_155 ;
  reg net_156 ;
  reg net_157 ;
  reg net_158 ;
  reg [10:0] net_159 ;
  wire [3:0] net_16 ;
  reg [12:0] net_160 ;
  reg [2:0] net_161 ;
  reg [15:0] net_162 ;
  reg [5:0] net_163 ;
  reg net_164 ;
  reg [1:0] net_165 ;
  reg net_166 ;
  reg [2:0] net_167 ;
  reg net_168 ;
  reg [1:0] net_169 ;
  wire [16:0] net_17 ;
  reg net_170 ;
  reg [5:0] net_171 ;
  reg net_172 ;
  reg net_173 ;
  reg net_174 ;
  reg net_175 ;
  reg net_176 ;
  reg net_177 ;
  reg [1:0] net_178 ;
  reg net_179 ;
  wire [10:0] net_18 ;
  reg net_180 ;
  reg [2:0] net_181 ;
  reg [7:0] net_182 ;
  reg [3:0] net_183 ;
  reg [8:0] net_184 ;
  reg [10:0] net_185 ;
  reg [8:0] net_186 ;
  reg net_187 ;
  reg [9:0] net_188 ;
  reg [52:0] net_189 ;
  wire [13:0] net_19 ;
  reg [2:0] net_190 ;
  wire net_2 ;
  wire [6:0] net_20 ;
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
  wire [2:0] net_46 ;
  wire [2:0] net_47 ;
  wire net_48 ;
  wire [6:0] net_49 ;
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
  wire [2:0] net_6 ;
  wire net_60 ;
  wire net_61 ;
  wire net_62 ;
  wire net_63 ;
  wire net_64 ;
  wire net_65 ;
  wire [9:0] net_66 ;
  wire net_67 ;
  wire net_68 ;
  wire net_69 ;
  wire [2:0] net_7 ;
  wire net_70 ;
  wire net_71 ;
  wire [4:0] net_72 ;
  wire [8:0] net_73 ;
  wire net_74 ;
  wire [2:0] net_75 ;
  wire [8:0] net_76 ;
  wire [8:0] net_77 ;
  wire net_78 ;
  wire net_79 ;
  wire [2:0] net_8 ;
  wire [3:0] net_80 ;
  wire [3:0] net_81 ;
  wire [8:0] net_82 ;
  wire [10:0] net_83 ;
  wire [9:0] net_84 ;
  wire [11:0] net_85 ;
  wire net_86 ;
  wire net_87 ;
  wire net_88 ;
  wire net_89 ;
  wire [2:0] net_9 ;
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
  (* init = 11'h000 *)
  wire [10:0] address;
  output [10:0] address_q;
  reg [10:0] address_q;
  initial address_q = 11'h000;
  (* init = 3'h0 *)
  wire [2:0] b_address;
  output [2:0] b_address_q;
  reg [2:0] b_address_q;
  initial b_address_q = 3'h0;
  output \begin ;
  wire \begin ;
  output begin_layer;
  wire begin_layer;
  wire begin_tile;
  input clk;
  wire clk;
  wire [3:0] columns;
  reg [3:0] columns_q;
  initial columns_q = 4'h0;
  output [12:0] element;
  wire [12:0] element;
  wire \element.first ;
  wire [2:0] \element.lane ;
  wire [7:0] \element.sample ;
  wire \element.valid ;
  output ended;
  wire ended;
  reg first_q;
  initial first_q = 1'h0;
  (* init = 1'h0 *)
  wire first_step;
  reg [5:0] flush_left_q;
  initial flush_left_q = 6'h00;
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
  reg [2:0] lane_q;
  initial lane_q = 3'h0;
  wire last_lane;
  (* init = 1'h0 *)
  wire last_layer;
  wire last_sample;
  (* init = 2'h0 *)
  wire [1:0] layer;
  wire layer0;
  input layer_updated;
  wire layer_updated;
  reg [8:0] near_edge;
  reg [8:0] near_edge_q;
  initial near_edge_q = 9'h000;
  reg [8:0] near_full;
  reg [8:0] near_full_q;
  initial near_full_q = 9'h000;
  reg [8:0] near_q;
  initial near_q = 9'h000;
  output nearly;
  reg nearly;
  initial nearly = 1'h0;
  reg none_q;
  initial none_q = 1'h0;
  reg [1:0] place_q;
  initial place_q = 2'h0;
  output [1:0] \port$2259$98 ;
  wire [1:0] \port$2259$98 ;
  reg [2:0] post_b_q;
  initial post_b_q = 3'h0;
  reg [15:0] post_column_q;
  initial post_column_q = 16'h0000;
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
  output [1:0] post_layer_q;
  reg [1:0] post_layer_q;
  initial post_layer_q = 2'h0;
  reg post_odd_q;
  initial post_odd_q = 1'h0;
  reg [12:0] post_operand_q;
  initial post_operand_q = 13'h0000;
  wire post_ready;
  reg [1:0] post_stage_q;
  initial post_stage_q = 2'h0;
  reg [10:0] post_state_q;
  initial post_state_q = 11'h000;
  reg [1:0] post_tile_q;
  initial post_tile_q = 2'h0;
  output record;
  wire record;
  input rst;
  wire rst;
  (* init = 1'h0 *)
  wire running;
  output running_q;
  reg running_q;
  initial running_q = 1'h0;
  reg [7:0] sample_q;
  initial sample_q = 8'h00;
  input [8:0] samples;
  wire [8:0] samples;
  reg [9:0] samples_beyond_q;
  initial samples_beyond_q = 10'h000;
  reg [9:0] samples_left_q;
  initial samples_left_q = 10'h000;
  reg slot_q;
  initial slot_q = 1'h0;
  reg [5:0] spacing_left_q;
  initial spacing_left_q = 6'h00;
  reg spacing_over_q;
  initial spacing_over_q = 1'h0;
  input start;
  wire start;
  (* init = 9'h000 *)
  wire [8:0] sum_address;
  output [8:0] sum_address_q;
  reg [8:0] sum_address_q;
  initial sum_address_q = 9'h000;
  reg [1:0] sums_credits_q;
  initial sums_credits_q = 2'h0;
  wire sums_free;
  input sums_ready;
  wire sums_ready;
  reg sums_some_q;
  initial sums_some_q = 1'h0;
  (* init = 53'h00000000000000 *)
  wire [52:0] tile;
  wire [15:0] \tile.column ;
  wire [10:0] \tile.gradient ;
  wire [12:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [10:0] \tile.state ;
  output [52:0] tile_q;
  reg [52:0] tile_q;
  initial tile_q = 53'h00000000000000;
  wire [15:0] \tile_q.column ;
  wire [10:0] \tile_q.gradient ;
  wire [12:0] \tile_q.operand ;
  wire [1:0] \tile_q.slot ;
  wire [10:0] \tile_q.state ;
  reg [1:0] updated_credits_q;
  initial updated_credits_q = 2'h0;
  reg updated_some_q;
  initial updated_some_q = 1'h0;
  reg waiting_q;
  initial waiting_q = 1'h0;
  assign net_2  = start | \$signal ;
  assign net_3  = post_layer_q == 2'h2;
  assign net_4  = post_tile_q == post_constants_q[4:3];
  assign net_5  = post_stage_q[1] & post_first_tile_q;
  assign net_6  = post_tile_q + 1'h1;
  assign net_7  = post_last_tile_q ? 3'h0 : net_6 ;
  assign net_8  = post_layer_q + 1'h1;
  assign net_9  = post_last_layer_q ? 3'h0 : net_8 ;
  assign net_10  = \$signal  & post_last_tile_q;
  assign net_11  = net_10  & post_last_layer_q;
  assign net_12  = ~ post_first_step_q;
  assign net_13  = ~ post_odd_q;
  assign net_14  = post_state_q + 9'h100;
  assign net_15  = post_operand_q + 9'h100;
  assign net_16  = post_b_q + 1'h1;
  assign net_17  = post_column_q + 4'h8;
  assign net_18  = post_odd_q ? post_constants_q[97:87] : 11'h000;
  assign net_19  = post_constants_q[86:74] + net_18 ;
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
  assign net_36  = post_first_tile_q & post_constants_q[98];
  assign net_37  = net_36  & post_later_step_q;
  assign net_38  = \begin  & net_37 ;
  assign net_39  = ~ net_38 ;
  assign net_40  = layer_updated & net_39 ;
  assign net_41  = post_first_tile_q & post_constants_q[98];
  assign net_42  = net_41  & post_later_step_q;
  assign net_43  = \begin  & net_42 ;
  assign net_44  = ~ layer_updated;
  assign net_45  = net_43  & net_44 ;
  assign net_46  = updated_credits_q + 1'h1;
  assign net_47  = updated_credits_q - 1'h1;
  assign net_48  = updated_credits_q != 1'h1;
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
  assign net_73  = slot_q ? 9'h100 : 9'h000;
  assign net_74  = ~ slot_q;
  assign net_75  = place_q + 1'h1;
  assign net_76  = post_last_tile_q ? near_edge_q : near_full_q;
  assign net_77  = post_last_tile_q ? near_edge_q : near_full_q;
  assign net_78  = net_77  == samples;
  assign net_79  = ~ ended;
  assign net_80  = lane_q + 1'h1;
  assign net_81  = last_lane ? 4'h0 : net_80 ;
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
  assign net_93  = post_first_tile_q & post_constants_q[98];
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
  assign columns = post_last_tile_q ? post_constants_q[12:9] : 4'h8;
  assign last_lane = lane_q == columns_q;
  assign net_103  = running_q & last_lane;
  assign ended = net_103  & samples_left_q[9];
  assign net_104  = post_constants_q[12:9] > 1'h0;
  assign net_105  = post_constants_q[12:9] <= 1'h1;
  assign net_106  = net_104  & net_105 ;
  assign net_107  = samples - samples;
  assign net_108  = post_constants_q[12:9] > 1'h1;
  assign net_109  = post_constants_q[12:9] <= 2'h2;
  assign net_110  = net_108  & net_109 ;
  assign net_112  = samples - net_111 ;
  assign net_113  = post_constants_q[12:9] > 2'h2;
  assign net_114  = post_constants_q[12:9] <= 3'h4;
  assign net_115  = net_113  & net_114 ;
  assign net_117  = samples - net_116 ;
  assign net_118  = post_constants_q[12:9] > 3'h4;
  assign net_119  = post_constants_q[12:9] <= 4'h8;
  assign net_120  = net_118  & net_119 ;
  assign net_122  = samples - net_121 ;
  assign net_123  = post_constants_q[12:9] > 4'h8;
  assign net_124  = post_constants_q[12:9] <= 5'h10;
  assign net_125  = net_123  & net_124 ;
  assign net_127  = samples - net_126 ;
  assign net_131  = samples - samples;
  assign net_136  = samples - net_135 ;
  assign net_141  = samples - net_140 ;
  assign net_146  = samples - net_145 ;
  assign net_151  = samples - net_150 ;
  always @(posedge clk)
    post_constants_q <= net_1 ;
  always @(posedge clk)
    post_stage_q <= net_152 ;
  always @(posedge clk)
    post_last_layer_q <= net_3 ;
  always @(posedge clk)
    post_last_tile_q <= net_4 ;
  always @(posedge clk)
    post_layer_q <= net_153 ;
  always @(posedge clk)
    post_tile_q <= net_154 ;
  always @(posedge clk)
    post_first_tile_q <= net_155 ;
  always @(posedge clk)
    post_first_step_q <= net_156 ;
  always @(posedge clk)
    post_later_step_q <= net_157 ;
  always @(posedge clk)
    post_odd_q <= net_158 ;
  always @(posedge clk)
    post_state_q <= net_159 ;
  always @(posedge clk)
    post_operand_q <= net_160 ;
  always @(posedge clk)
    post_b_q <= net_161 ;
  always @(posedge clk)
    post_column_q <= net_162 ;
  always @(posedge clk)
    spacing_left_q <= net_163 ;
  always @(posedge clk)
    spacing_over_q <= net_164 ;
  always @(posedge clk)
    sums_credits_q <= net_165 ;
  always @(posedge clk)
    sums_some_q <= net_166 ;
  always @(posedge clk)
    gradient_credits_q <= net_167 ;
  always @(posedge clk)
    gradient_some_q <= net_168 ;
  always @(posedge clk)
    updated_credits_q <= net_169 ;
  always @(posedge clk)
    updated_some_q <= net_170 ;
  always @(posedge clk)
    flush_left_q <= net_171 ;
  always @(posedge clk)
    flush_over_q <= net_172 ;
  always @(posedge clk)
    waiting_q <= net_173 ;
  always @(posedge clk)
    flushing_q <= net_174 ;
  always @(posedge clk)
    judging_q <= net_175 ;
  always @(posedge clk)
    samples_beyond_q <= net_66 ;
  always @(posedge clk)
    nearly <= net_176 ;
  always @(posedge clk)
    near_edge_q <= near_edge;
  always @(posedge clk)
    near_full_q <= near_full;
  always @(posedge clk)
    slot_q <= net_177 ;
  always @(posedge clk)
    place_q <= net_178 ;
  always @(posedge clk)
    running_q <= net_179 ;
  always @(posedge clk)
    first_q <= net_180 ;
  always @(posedge clk)
    lane_q <= net_181 ;
  always @(posedge clk)
    sample_q <= net_182 ;
  always @(posedge clk)
    columns_q <= net_183 ;
  always @(posedge clk)
    sum_address_q <= net_184 ;
  always @(posedge clk)
    address_q <= net_185 ;
  always @(posedge clk)
    near_q <= net_186 ;
  always @(posedge clk)
    none_q <= net_187 ;
  always @(posedge clk)
    samples_left_q <= net_188 ;
  always @(posedge clk)
    tile_q <= net_189 ;
  always @(posedge clk)
    b_address_q <= net_190 ;
  always @* begin
    if (unused_8_) begin end
    net_1  = 105'h000000000000000000000000000;
    casez (post_layer_q)
      2'h0:
          net_1  = 105'h1fe00200000000000080008111f;
      2'h1:
          net_1  = 105'h08500400200200200441004110b;
      2'h2:
          net_1  = 105'h080000001004003006214020509;
      default: ;
    endcase
  end
  always @* begin
    if (unused_8_) begin end
    net_152  = { post_stage_q[0], net_2  };
    if (rst) begin
      net_152  = 2'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_153  = post_layer_q;
    if (start) begin
      net_153  = 2'h0;
    end else if (\$signal ) begin
      if (post_last_tile_q) begin
        net_153  = net_9 [1:0];
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_154  = post_tile_q;
    if (start) begin
      net_154  = 2'h0;
    end else if (\$signal ) begin
      net_154  = net_7 [1:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_155  = post_first_tile_q;
    if (start) begin
      net_155  = 1'h1;
    end else if (\$signal ) begin
      net_155  = post_last_tile_q;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_156  = post_first_step_q;
    if (start) begin
      net_156  = 1'h1;
    end else if (\$signal ) begin
      if (net_11 ) begin
        net_156  = 1'h0;
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_157  = post_later_step_q;
    if (start) begin
      net_157  = 1'h0;
    end else if (\$signal ) begin
      if (net_11 ) begin
        net_157  = net_12 ;
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_158  = post_odd_q;
    if (start) begin
      net_158  = 1'h0;
    end else if (\$signal ) begin
      if (net_11 ) begin
        net_158  = net_13 ;
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_159  = post_state_q;
    if (start) begin
    end else if (\$signal ) begin
      net_159  = net_14 [10:0];
    end else if (net_5 ) begin
      net_159  = post_constants_q[49:39];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_160  = post_operand_q;
    if (start) begin
    end else if (\$signal ) begin
      net_160  = net_15 [12:0];
    end else if (net_5 ) begin
      net_160  = net_19 [12:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_161  = post_b_q;
    if (start) begin
    end else if (\$signal ) begin
      net_161  = net_16 [2:0];
    end else if (net_5 ) begin
      net_161  = post_constants_q[38:36];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_162  = post_column_q;
    if (start) begin
    end else if (\$signal ) begin
      net_162  = net_17 [15:0];
    end else if (net_5 ) begin
      net_162  = 16'h0000;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_163  = net_20 [5:0];
    if (start) begin
    end else if (\begin ) begin
      net_163  = 6'h30;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_164  = spacing_over_q;
    if (start) begin
      net_164  = 1'h1;
    end else if (\begin ) begin
      net_164  = 1'h0;
    end else if (net_21 ) begin
      net_164  = 1'h1;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_165  = sums_credits_q;
    if (start) begin
      net_165  = 2'h0;
    end else if (net_23 ) begin
      net_165  = net_26 [1:0];
    end else if (net_25 ) begin
      net_165  = net_27 [1:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_166  = sums_some_q;
    if (start) begin
      net_166  = 1'h0;
    end else if (net_23 ) begin
      net_166  = 1'h1;
    end else if (net_25 ) begin
      net_166  = net_28 ;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_167  = gradient_credits_q;
    if (start) begin
      net_167  = 3'h3;
    end else if (net_30 ) begin
      net_167  = net_33 [2:0];
    end else if (net_32 ) begin
      net_167  = net_34 [2:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_168  = gradient_some_q;
    if (start) begin
      net_168  = 1'h1;
    end else if (net_30 ) begin
      net_168  = 1'h1;
    end else if (net_32 ) begin
      net_168  = net_35 ;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_169  = updated_credits_q;
    if (start) begin
      net_169  = 2'h0;
    end else if (net_40 ) begin
      net_169  = net_46 [1:0];
    end else if (net_45 ) begin
      net_169  = net_47 [1:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_170  = updated_some_q;
    if (start) begin
      net_170  = 1'h0;
    end else if (net_40 ) begin
      net_170  = 1'h1;
    end else if (net_45 ) begin
      net_170  = net_48 ;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_171  = net_49 [5:0];
    if (start) begin
    end else if (ended) begin
      net_171  = 6'h37;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_172  = flush_over_q;
    if (start) begin
      net_172  = 1'h1;
    end else if (ended) begin
      net_172  = 1'h0;
    end else if (net_50 ) begin
      net_172  = 1'h1;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_173  = net_54 ;
    if (rst) begin
      net_173  = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_174  = net_60 ;
    if (rst) begin
      net_174  = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_175  = net_65 ;
    if (rst) begin
      net_175  = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_176  = net_71 ;
    if (rst) begin
      net_176  = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_177  = slot_q;
    if (start) begin
      net_177  = 1'h0;
    end
    if (\begin ) begin
      net_177  = net_74 ;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_178  = place_q;
    if (start) begin
      net_178  = 2'h0;
    end
    if (\begin ) begin
      net_178  = net_75 [1:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_179  = running_q;
    if (start) begin
      net_179  = 1'h0;
    end
    if (\begin ) begin
      net_179  = 1'h1;
    end else if (running_q) begin
      net_179  = net_79 ;
    end
    if (rst) begin
      net_179  = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_180  = first_q;
    if (\begin ) begin
      net_180  = 1'h1;
    end else if (running_q) begin
      net_180  = 1'h0;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_181  = lane_q;
    if (\begin ) begin
      net_181  = 3'h0;
    end else if (running_q) begin
      net_181  = net_81 [2:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_182  = sample_q;
    if (\begin ) begin
      net_182  = 8'h00;
    end else if (running_q) begin
      if (last_lane) begin
        net_182  = net_82 [7:0];
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_183  = columns_q;
    if (\begin ) begin
      net_183  = net_72 [3:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_184  = sum_address_q;
    if (\begin ) begin
      net_184  = net_73 ;
    end else if (running_q) begin
      if (last_lane) begin
        net_184  = net_84 [8:0];
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_185  = address_q;
    if (\begin ) begin
      net_185  = post_state_q;
    end else if (running_q) begin
      if (last_lane) begin
        net_185  = net_85 [10:0];
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_186  = near_q;
    if (\begin ) begin
      net_186  = net_76 ;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_187  = none_q;
    if (\begin ) begin
      net_187  = net_78 ;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_188  = samples_left_q;
    if (\begin ) begin
      net_188  = samples_beyond_q;
    end else if (running_q) begin
      if (last_lane) begin
        net_188  = net_83 [9:0];
      end
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_189  = tile_q;
    if (\begin ) begin
      net_189 [10:0] = post_state_q;
      net_189 [21:11] = post_state_q;
      net_189 [34:22] = post_operand_q;
      net_189 [50:35] = post_column_q;
      net_189 [52:51] = place_q;
    end
  end
  always @* begin
    if (unused_8_) begin end
    net_190  = b_address_q;
    if (\begin ) begin
      net_190  = post_b_q;
    end
  end
  always @* begin
    if (unused_8_) begin end
    near_edge = 9'h000;
    if (net_106 ) begin
      near_edge = net_107 [8:0];
    end
    if (net_110 ) begin
      near_edge = net_112 [8:0];
    end
    if (net_115 ) begin
      near_edge = net_117 [8:0];
    end
    if (net_120 ) begin
      near_edge = net_122 [8:0];
    end
    if (net_125 ) begin
      near_edge = net_127 [8:0];
    end
  end
  always @* begin
    if (unused_8_) begin end
    near_full = 9'h000;
    if (net_130 ) begin
      near_full = net_131 [8:0];
    end
    if (net_134 ) begin
      near_full = net_136 [8:0];
    end
    if (net_139 ) begin
      near_full = net_141 [8:0];
    end
    if (net_144 ) begin
      near_full = net_146 [8:0];
    end
    if (net_149 ) begin
      near_full = net_151 [8:0];
    end
  end
  assign first_step = post_first_step_q;
  assign layer0 = post_constants_q[99];
  assign has_above = post_constants_q[98];
  assign layer = post_layer_q;
  assign last_layer = post_last_layer_q;
  assign keys_ready = 1'h1;
  assign begin_tile = \begin ;
  assign sums_free = ended;
  assign idle = waiting_q;
  assign last_sample = samples_left_q[9];
  assign running = running_q;
  assign sum_address = sum_address_q;
  assign address = address_q;
  assign tile = tile_q;
  assign b_address = b_address_q;
  assign \port$2259$98  = post_constants_q[99:98];
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
  assign net_99  = 1'h1;
  assign \begin  = net_97 ;
  assign net_111  = { 1'h0, samples[8:1] };
  assign net_116  = { 2'h0, samples[8:2] };
  assign net_121  = { 3'h0, samples[8:3] };
  assign net_126  = { 4'h0, samples[8:4] };
  assign net_128  = 1'h1;
  assign net_129  = 1'h0;
  assign net_130  = 1'h0;
  assign net_132  = 1'h1;
  assign net_133  = 1'h0;
  assign net_134  = 1'h0;
  assign net_135  = { 1'h0, samples[8:1] };
  assign net_137  = 1'h1;
  assign net_138  = 1'h0;
  assign net_139  = 1'h0;
  assign net_140  = { 2'h0, samples[8:2] };
  assign net_142  = 1'h1;
  assign net_143  = 1'h1;
  assign net_144  = 1'h1;
  assign net_145  = { 3'h0, samples[8:3] };
  assign net_147  = 1'h0;
  assign net_148  = 1'h1;
  assign net_149  = 1'h0;
  assign net_150  = { 4'h0, samples[8:4] };
endmodule

module \ska_core.controller.recorder (rst, begin_tile, first_tile, record, updated, views, start, last_layer, layer, first_step, updated_layer, tile_end, clear, valid, observed, to_layer, entry, value, taken, z_overflow, g_overflow
, d_operand_overflow, z_dd, z_z, dd_dd, dz_dz, dz_d, dz_zp, w_overflow, b_overflow, clk);
  reg unused_9_;
  initial unused_9_ = 0;
  wire net_1 ;
  wire [14:0] net_10 ;
  wire [13:0] net_11 ;
  wire [14:0] net_12 ;
  wire [1:0] net_13 ;
  wire [13:0] net_14 ;
  reg [13:0] net_15 ;
  wire [14:0] net_16 ;
  wire [1:0] net_17 ;
  wire net_18 ;
  wire net_19 ;
  wire [14:0] net_2 ;
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
  wire [2:0] net_36 ;
  wire [2:0] net_37 ;
  wire [3:0] net_38 ;
  wire [3:0] net_39 ;
  wire [14:0] net_4 ;
  wire [13:0] net_40 ;
  wire [74:0] net_41 ;
  wire [3:0] net_42 ;
  wire [4:0] net_43 ;
  wire net_44 ;
  wire net_45 ;
  wire net_46 ;
  wire net_47 ;
  reg [13:0] net_48 ;
  reg [13:0] net_49 ;
  wire net_5 ;
  reg [13:0] net_50 ;
  reg [13:0] net_51 ;
  reg [13:0] net_52 ;
  reg [13:0] net_53 ;
  reg [13:0] net_54 ;
  reg [13:0] net_55 ;
  reg net_56 ;
  reg [13:0] net_57 ;
  reg net_58 ;
  reg net_59 ;
  wire [14:0] net_6 ;
  reg [3:0] net_60 ;
  reg net_61 ;
  reg [1:0] net_62 ;
  reg net_63 ;
  reg [1:0] net_64 ;
  reg [13:0] net_65 ;
  reg [13:0] net_66 ;
  reg net_67 ;
  reg net_68 ;
  reg [1:0] net_69 ;
  wire net_7 ;
  reg [3:0] net_70 ;
  reg [74:0] net_71 ;
  wire [14:0] net_8 ;
  wire net_9 ;
  reg [3:0] \$signal ;
  initial \$signal  = 4'h0;
  reg active_q;
  initial active_q = 1'h0;
  reg [13:0] b_count_q;
  initial b_count_q = 14'h0000;
  reg [13:0] b_kept_q;
  initial b_kept_q = 14'h0000;
  input b_overflow;
  wire b_overflow;
  input begin_tile;
  wire begin_tile;
  reg [74:0] chosen;
  output clear;
  reg clear;
  initial clear = 1'h0;
  input clk;
  wire clk;
  reg [13:0] d_operand_count_q;
  initial d_operand_count_q = 14'h0000;
  input d_operand_overflow;
  wire d_operand_overflow;
  input [45:0] dd_dd;
  wire [45:0] dd_dd;
  input [45:0] dz_d;
  wire [45:0] dz_d;
  input [45:0] dz_dz;
  wire [45:0] dz_dz;
  input [74:0] dz_zp;
  wire [74:0] dz_zp;
  output [3:0] entry;
  reg [3:0] entry;
  initial entry = 4'h0;
  input first_step;
  wire first_step;
  input first_tile;
  wire first_tile;
  reg [13:0] g_count_q;
  initial g_count_q = 14'h0000;
  input g_overflow;
  wire g_overflow;
  wire last;
  input last_layer;
  wire last_layer;
  input [1:0] layer;
  wire [1:0] layer;
  reg [13:0] layer_views_q;
  initial layer_views_q = 14'h0000;
  reg [1:0] number_q;
  initial number_q = 2'h0;
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
  reg [13:0] tile_views_q;
  initial tile_views_q = 14'h0000;
  output [1:0] to_layer;
  reg [1:0] to_layer;
  initial to_layer = 2'h0;
  wire update_leaves;
  input updated;
  wire updated;
  input [1:0] updated_layer;
  wire [1:0] updated_layer;
  reg [1:0] updates_left_q;
  initial updates_left_q = 2'h0;
  output valid;
  reg valid;
  initial valid = 1'h0;
  output [74:0] value;
  reg [74:0] value;
  initial value = 75'h0000000000000000000;
  input [3:0] views;
  wire [3:0] views;
  reg [13:0] views_0_q;
  initial views_0_q = 14'h0000;
  reg [13:0] views_1_q;
  initial views_1_q = 14'h0000;
  reg views_in_q;
  initial views_in_q = 1'h0;
  reg views_out_q;
  initial views_out_q = 1'h0;
  reg [13:0] w_count_q;
  initial w_count_q = 14'h0000;
  reg [13:0] w_kept_q;
  initial w_kept_q = 14'h0000;
  input w_overflow;
  wire w_overflow;
  reg [13:0] z_count_q;
  initial z_count_q = 14'h0000;
  input [44:0] z_dd;
  wire [44:0] z_dd;
  input z_overflow;
  wire z_overflow;
  input [44:0] z_z;
  wire [44:0] z_z;
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
  assign net_41  = active_q ? chosen : { 61'h0000000000000000, net_40  };
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
  assign net_11  = tile_end ? 14'h0000 : tile_views_q;
  assign net_12  = net_11  + views;
  assign net_13  = views_in_q + 1'h1;
  assign net_14  = first_tile ? 14'h0000 : layer_views_q;
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
    chosen = 75'h0000000000000000000;
    casez (\$signal )
      4'h0:
          chosen = { {30{z_dd[44]}}, z_dd };
      4'h1:
          chosen = { {30{z_z[44]}}, z_z };
      4'h2:
          chosen = { {29{dd_dd[45]}}, dd_dd };
      4'h3:
          chosen = { {29{dz_dz[45]}}, dz_dz };
      4'h4:
          chosen = { {29{dz_d[45]}}, dz_d };
      4'h5:
          chosen = dz_zp;
      4'h6:
          chosen = { 61'h0000000000000000, d_operand_count_q };
      4'h7:
          chosen = { 61'h0000000000000000, layer_views_q };
      4'h8:
          chosen = { 61'h0000000000000000, z_count_q };
      4'h9:
          chosen = { 61'h0000000000000000, g_count_q };
      4'ha:
          chosen = 75'h0000000000000000000;
      4'hb:
          chosen = 75'h0000000000000000000;
      default: ;
    endcase
  end
  always @* begin
    if (unused_9_) begin end
    net_48  = d_operand_count_q;
    if (net_1 ) begin
      net_48  = 14'h0000;
    end else if (d_operand_overflow) begin
      net_48  = net_2 [13:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_49  = z_count_q;
    if (net_3 ) begin
      net_49  = 14'h0000;
    end else if (z_overflow) begin
      net_49  = net_4 [13:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_50  = g_count_q;
    if (net_5 ) begin
      net_50  = 14'h0000;
    end else if (g_overflow) begin
      net_50  = net_6 [13:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_51  = w_count_q;
    if (net_7 ) begin
      net_51  = 14'h0000;
    end else if (w_overflow) begin
      net_51  = net_8 [13:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_52  = b_count_q;
    if (net_9 ) begin
      net_52  = 14'h0000;
    end else if (b_overflow) begin
      net_52  = net_10 [13:0];
    end
  end
  always @* begin
    if (unused_9_) begin end
    net_53  = net_12 [13:0];
    if (start) begin
      net_53  = 14'h0000;
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
      net_57  = net_16 [13:0];
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
    net_69  = net_37 [1:0];
    if (rst) begin
      net_69  = 2'h0;
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
      net_71  = 75'h0000000000000000000;
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
  wire [20:0] net_15 ;
  wire net_150 ;
  wire net_151 ;
  reg net_152 ;
  reg net_153 ;
  reg net_154 ;
  reg [8:0] net_155 ;
  reg [31:0] net_156 ;
  reg net_157 ;
  reg [5:0] net_158 ;
  reg [17:0] net_159 ;
  wire net_16 ;
  reg net_160 ;
  reg [19:0] net_161 ;
  reg net_162 ;
  reg net_163 ;
  reg net_164 ;
  reg [5:0] net_165 ;
  reg net_166 ;
  reg net_167 ;
  reg net_168 ;
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
  reg [19:0] net_180 ;
  reg [19:0] net_181 ;
  reg [19:0] net_182 ;
  reg [7:0] net_183 ;
  reg net_184 ;
  reg net_185 ;
  reg net_186 ;
  reg net_187 ;
  reg net_188 ;
  reg net_189 ;
  wire net_19 ;
  reg net_190 ;
  reg net_191 ;
  reg [2:0] net_192 ;
  reg net_193 ;
  reg net_194 ;
  reg net_195 ;
  reg net_196 ;
  reg net_197 ;
  reg net_198 ;
  reg [47:0] net_199 ;
  wire net_2 ;
  wire net_20 ;
  reg [47:0] net_200 ;
  wire net_21 ;
  wire net_22 ;
  wire net_23 ;
  wire net_24 ;
  wire net_25 ;
  wire [20:0] net_26 ;
  wire [20:0] net_27 ;
  wire [20:0] net_28 ;
  wire net_29 ;
  wire net_3 ;
  wire net_30 ;
  wire net_31 ;
  wire [8:0] net_32 ;
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
  wire net_52 ;
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
  wire net_71 ;
  wire net_72 ;
  wire net_73 ;
  wire net_74 ;
  wire net_75 ;
  wire [2:0] net_76 ;
  wire net_77 ;
  wire net_78 ;
  wire net_79 ;
  wire net_8 ;
  wire net_80 ;
  wire net_81 ;
  wire net_82 ;
  wire net_83 ;
  wire [48:0] net_84 ;
  wire [48:0] net_85 ;
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
  input [17:0] c_mantissa;
  wire [17:0] c_mantissa;
  output [17:0] c_mantissa_q;
  reg [17:0] c_mantissa_q;
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
  input [5:0] c_shift;
  wire [5:0] c_shift;
  output [5:0] c_shift_q;
  reg [5:0] c_shift_q;
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
  (* init = 18'h00000 *)
  wire [17:0] run_mantissa;
  (* init = 9'h000 *)
  wire [8:0] run_samples;
  (* init = 32'd0 *)
  wire [31:0] run_seed;
  (* init = 6'h00 *)
  wire [5:0] run_shift;
  (* init = 1'h0 *)
  wire run_stop_enable;
  (* init = 6'h00 *)
  wire [5:0] run_stop_shift;
  wire running;
  input [8:0] samples;
  wire [8:0] samples;
  output [8:0] samples_q;
  reg [8:0] samples_q;
  initial samples_q = 9'h000;
  reg [8:0] samples_wanted_d1_q;
  initial samples_wanted_d1_q = 9'h000;
  reg [8:0] samples_wanted_d2_q;
  initial samples_wanted_d2_q = 9'h000;
  reg [8:0] samples_wanted_d3_q;
  initial samples_wanted_d3_q = 9'h000;
  input [31:0] seed;
  wire [31:0] seed;
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
  output stop_enable_q;
  reg stop_enable_q;
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
  input [5:0] stop_shift;
  wire [5:0] stop_shift;
  output [5:0] stop_shift_q;
  reg [5:0] stop_shift_q;
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
  assign net_4  = c_shift < 4'h8;
  assign net_5  = c_shift > 6'h36;
  assign net_6  = net_4  | net_5 ;
  assign net_7  = ~| steps;
  assign net_8  = samples < 2'h2;
  assign net_9  = samples > 9'h100;
  assign net_10  = net_8  | net_9 ;
  assign net_11  = launched_q | launch_d9_q;
  assign net_12  = ~ accepted_q;
  assign net_13  = net_11  & net_12 ;
  assign net_14  = steps_begun_q != _steps_q;
  assign net_15  = _step_q + 1'h1;
  assign net_16  = net_15  == _steps_q;
  assign net_17  = ~ finish;
  assign net_18  = posted_q & net_17 ;
  assign net_19  = net_18  | post_judged;
  assign net_20  = ~ finish;
  assign net_21  = updated_q & net_20 ;
  assign net_22  = net_21  | updates_done;
  assign net_23  = ~ begin_step;
  assign net_24  = go_q & net_23 ;
  assign net_25  = net_24  | resuming;
  assign net_26  = _step_q + 1'h1;
  assign net_27  = post_step + 1'h1;
  assign net_28  = steps_begun_q + 1'h1;
  assign net_29  = resume & in_paused_q;
  assign net_30  = ~ start;
  assign net_31  = net_29  & net_30 ;
  assign net_32  = rest_left_q - 1'h1;
  assign net_33  = rest_left_q == 1'h1;
  assign net_34  = ~ accepted_q;
  assign net_35  = in_idle_q & net_34 ;
  assign net_36  = net_35  | ended;
  assign net_37  = to_end | to_pause;
  assign net_38  = ~ net_37 ;
  assign net_39  = in_running_q & net_38 ;
  assign net_40  = net_39  | accepted_q;
  assign net_41  = net_40  | resuming;
  assign net_42  = ~ accepted_q;
  assign net_43  = in_paused_q & net_42 ;
  assign net_44  = to_end | resuming;
  assign net_45  = ~ net_44 ;
  assign net_46  = net_43  & net_45 ;
  assign net_47  = net_46  | to_pause;
  assign net_48  = ~ ended;
  assign net_49  = in_ending_q & net_48 ;
  assign net_50  = net_49  | to_end;
  assign net_51  = last_step_q | stopping_q;
  assign net_52  = finish & net_51 ;
  assign net_53  = complete_q | net_52 ;
  assign net_54  = ~ accepted_q;
  assign net_55  = net_53  & net_54 ;
  assign net_56  = ~ ended;
  assign net_57  = net_55  & net_56 ;
  assign net_58  = post_judged & stop;
  assign net_59  = stopping_q | net_58 ;
  assign net_60  = ~ accepted_q;
  assign net_61  = net_59  & net_60 ;
  assign net_62  = ~ ended;
  assign net_63  = net_61  & net_62 ;
  assign net_64  = ~ accepted_q;
  assign net_65  = abort_q & net_64 ;
  assign net_66  = ~ accepted_q;
  assign net_67  = in_paused_q & net_66 ;
  assign net_68  = in_running_q | net_67 ;
  assign net_69  = net_68  | accepted_q;
  assign net_70  = abort_asked_q & net_69 ;
  assign net_71  = net_65  | net_70 ;
  assign net_72  = ~ ended;
  assign net_73  = net_71  & net_72 ;
  assign net_74  = in_running_q | in_ending_q;
  assign net_75  = net_74  | accepted_q;
  assign net_76  = net_75  ? 3'h4 : problem;
  assign net_77  = ~ complete_q;
  assign net_78  = to_end & net_77 ;
  assign net_79  = last_step_q | stopping_q;
  assign net_80  = finish & net_79 ;
  assign net_81  = net_80  & stopping_q;
  assign net_82  = ~ array_on;
  assign net_83  = running & net_82 ;
  assign net_84  = cycles_q + 1'h1;
  assign net_85  = stall_cycles_q + 1'h1;
  assign net_86  = in_running_q | in_ending_q;
  assign net_87  = net_86  | accepted_q;
  assign net_88  = ~ net_87 ;
  assign net_89  = start_q & net_88 ;
  assign net_90  = ~ bad_coefficient_q;
  assign net_92  = ~ bad_steps_q;
  assign net_93  = net_91  & net_92 ;
  assign net_94  = ~ bad_samples_q;
  assign net_95  = net_93  & net_94 ;
  assign accepting = net_89  & net_95 ;
  assign net_96  = ~| _step_q;
  assign net_97  = updated_q | net_96 ;
  assign net_98  = posted_q & net_97 ;
  assign net_99  = net_98  & in_running_q;
  assign net_100  = ~ abort_q;
  assign finish = net_99  & net_100 ;
  assign net_101  = more_q & in_running_q;
  assign net_102  = ~ pause_q;
  assign net_103  = net_102  | go_q;
  assign permit = net_101  & net_103 ;
  assign net_104  = last_step_q | stopping_q;
  assign net_105  = finish & net_104 ;
  assign net_106  = ~ net_105 ;
  assign net_107  = finish & net_106 ;
  assign net_108  = net_107  & array_waiting;
  assign net_109  = net_108  & pause_q;
  assign net_110  = abort_q | abort_asked_q;
  assign net_111  = ~ net_110 ;
  assign to_pause = net_109  & net_111 ;
  assign net_112  = ~ array_on;
  assign net_113  = in_running_q & net_112 ;
  assign net_114  = ~ array_on;
  assign net_115  = net_114  & drains_free;
  assign net_116  = ~ post_running;
  assign net_117  = net_115  & net_116 ;
  assign net_118  = net_117  & abort_q;
  assign net_119  = complete_q | net_118 ;
  assign net_120  = net_113  & net_119 ;
  assign net_121  = ~ accepted_q;
  assign net_122  = in_paused_q & net_121 ;
  assign net_123  = abort_q | abort_asked_q;
  assign net_124  = net_122  & net_123 ;
  assign to_end = net_120  | net_124 ;
  assign ended = in_ending_q & rest_over_q;
  assign net_125  = ~ accepted_q;
  assign net_126  = in_paused_q & net_125 ;
  assign net_127  = net_126  & resume_q;
  assign net_128  = ~ start_q;
  assign net_129  = net_127  & net_128 ;
  assign net_130  = abort_q | abort_asked_q;
  assign net_131  = ~ net_130 ;
  assign resuming = net_129  & net_131 ;
  assign net_132  = abort_q | complete_q;
  assign net_133  = ~ in_running_q;
  assign net_134  = net_132  | net_133 ;
  assign net_135  = ~ launched_q;
  assign halt = net_134  | net_135 ;
  assign running = in_running_q | in_ending_q;
  assign net_136  = counting_q | running;
  assign net_137  = ~ bad_coefficient_q;
  assign net_139  = ~ bad_steps_q;
  assign net_140  = net_138  & net_139 ;
  assign net_141  = ~ bad_samples_q;
  assign net_142  = net_140  & net_141 ;
  assign net_143  = start_q & net_142 ;
  assign net_144  = net_136  | net_143 ;
  assign net_145  = net_144  | accepted_q;
  assign net_146  = net_145  | resuming;
  assign net_147  = ~ seen_paused_d3_q;
  assign net_148  = in_paused_q & net_147 ;
  assign busy = net_146  | net_148 ;
  assign net_149  = seen_paused_d3_q & in_paused_q;
  assign net_150  = accepted_q | resuming;
  assign net_151  = ~ net_150 ;
  assign paused = net_149  & net_151 ;
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
    accepted_q <= net_152 ;
  always @(posedge clk)
    begun_q <= net_153 ;
  always @(posedge clk)
    settled_q <= net_154 ;
  always @(posedge clk)
    samples_wanted_d1_q <= samples;
  always @(posedge clk)
    samples_wanted_d2_q <= samples_wanted_d1_q;
  always @(posedge clk)
    samples_wanted_d3_q <= samples_wanted_d2_q;
  always @(posedge clk)
    samples_q <= net_155 ;
  always @(posedge clk)
    seed_wanted_d1_q <= seed;
  always @(posedge clk)
    seed_wanted_d2_q <= seed_wanted_d1_q;
  always @(posedge clk)
    seed_wanted_d3_q <= seed_wanted_d2_q;
  always @(posedge clk)
    seed_wanted_d4_q <= seed_wanted_d3_q;
  always @(posedge clk)
    seed_q <= net_156 ;
  always @(posedge clk)
    taking_3_q <= net_157 ;
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
    c_shift_q <= net_158 ;
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
    c_mantissa_q <= net_159 ;
  always @(posedge clk)
    taking_4_q <= net_160 ;
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
    _steps_q <= net_161 ;
  always @(posedge clk)
    taking_5_q <= net_162 ;
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
    taking_6_q <= net_163 ;
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
    stop_enable_q <= net_164 ;
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
    stop_shift_q <= net_165 ;
  always @(posedge clk)
    clear_q <= net_166 ;
  always @(posedge clk)
    launch_d1_q <= net_167 ;
  always @(posedge clk)
    launch_d2_q <= net_168 ;
  always @(posedge clk)
    launch_d3_q <= net_169 ;
  always @(posedge clk)
    launch_d4_q <= net_170 ;
  always @(posedge clk)
    launch_d5_q <= net_171 ;
  always @(posedge clk)
    launch_d6_q <= net_172 ;
  always @(posedge clk)
    launch_d7_q <= net_173 ;
  always @(posedge clk)
    launch_d8_q <= net_174 ;
  always @(posedge clk)
    launch_d9_q <= net_175 ;
  always @(posedge clk)
    launched_q <= net_176 ;
  always @(posedge clk)
    more_q <= net_14 ;
  always @(posedge clk)
    last_step_q <= net_16 ;
  always @(posedge clk)
    posted_q <= net_177 ;
  always @(posedge clk)
    updated_q <= net_178 ;
  always @(posedge clk)
    go_q <= net_179 ;
  always @(posedge clk)
    _step_q <= net_180 ;
  always @(posedge clk)
    post_step <= net_181 ;
  always @(posedge clk)
    steps_begun_q <= net_182 ;
  always @(posedge clk)
    resume_q <= net_31 ;
  always @(posedge clk)
    rest_left_q <= net_183 ;
  always @(posedge clk)
    rest_over_q <= net_184 ;
  always @(posedge clk)
    in_idle_q <= net_185 ;
  always @(posedge clk)
    in_running_q <= net_186 ;
  always @(posedge clk)
    in_paused_q <= net_187 ;
  always @(posedge clk)
    in_ending_q <= net_188 ;
  always @(posedge clk)
    complete_q <= net_57 ;
  always @(posedge clk)
    stopping_q <= net_189 ;
  always @(posedge clk)
    abort_q <= net_190 ;
  always @(posedge clk)
    done <= net_191 ;
  always @(posedge clk)
    error_q <= net_192 ;
  always @(posedge clk)
    stopped_q <= net_193 ;
  always @(posedge clk)
    seen_paused_d1_q <= net_194 ;
  always @(posedge clk)
    seen_paused_d2_q <= net_195 ;
  always @(posedge clk)
    seen_paused_d3_q <= net_196 ;
  always @(posedge clk)
    counting_q <= net_197 ;
  always @(posedge clk)
    stall_q <= net_198 ;
  always @(posedge clk)
    cycles_q <= net_199 ;
  always @(posedge clk)
    stall_cycles_q <= net_200 ;
  always @* begin
    if (unused_10_) begin end
    net_152  = accepting;
    if (rst) begin
      net_152  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_153  = accepted_q;
    if (rst) begin
      net_153  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_154  = begun_q;
    if (rst) begin
      net_154  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_155  = samples_q;
    if (begun_q) begin
      net_155  = samples_wanted_d3_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_156  = seed_q;
    if (settled_q) begin
      net_156  = seed_wanted_d4_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_157  = settled_q;
    if (rst) begin
      net_157  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_158  = c_shift_q;
    if (taking_3_q) begin
      net_158  = c_shift_wanted_d5_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_159  = c_mantissa_q;
    if (taking_3_q) begin
      net_159  = c_mantissa_wanted_d5_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_160  = taking_3_q;
    if (rst) begin
      net_160  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_161  = _steps_q;
    if (taking_4_q) begin
      net_161 [9:0] = steps_low_wanted_d6_q;
    end
    if (taking_5_q) begin
      net_161 [19:10] = steps_high_wanted_d7_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_162  = taking_4_q;
    if (rst) begin
      net_162  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_163  = taking_5_q;
    if (rst) begin
      net_163  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_164  = stop_enable_q;
    if (taking_6_q) begin
      net_164  = stop_enable_wanted_d8_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_165  = stop_shift_q;
    if (taking_6_q) begin
      net_165  = stop_shift_wanted_d8_q;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_166  = accepted_q;
    if (rst) begin
      net_166  = 1'h1;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_167  = accepted_q;
    if (rst) begin
      net_167  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_168  = launch_d1_q;
    if (rst) begin
      net_168  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_169  = launch_d2_q;
    if (rst) begin
      net_169  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_170  = launch_d3_q;
    if (rst) begin
      net_170  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_171  = launch_d4_q;
    if (rst) begin
      net_171  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_172  = launch_d5_q;
    if (rst) begin
      net_172  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_173  = launch_d6_q;
    if (rst) begin
      net_173  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_174  = launch_d7_q;
    if (rst) begin
      net_174  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_175  = launch_d8_q;
    if (rst) begin
      net_175  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_176  = net_13 ;
    if (rst) begin
      net_176  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_177  = net_19 ;
    if (accepted_q) begin
      net_177  = 1'h0;
    end
    if (rst) begin
      net_177  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_178  = net_22 ;
    if (accepted_q) begin
      net_178  = 1'h0;
    end
    if (rst) begin
      net_178  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_179  = net_25 ;
    if (accepted_q) begin
      net_179  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_180  = _step_q;
    if (finish) begin
      net_180  = net_26 [19:0];
    end
    if (clear_q) begin
      net_180  = 20'h00000;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_181  = post_step;
    if (post_judged) begin
      net_181  = net_27 [19:0];
    end
    if (accepted_q) begin
      net_181  = 20'h00000;
    end
    if (rst) begin
      net_181  = 20'h00000;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_182  = steps_begun_q;
    if (begin_step) begin
      net_182  = net_28 [19:0];
    end
    if (accepted_q) begin
      net_182  = 20'h00001;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_183  = net_32 [7:0];
    if (accepted_q) begin
    end else if (to_end) begin
      net_183  = 8'h86;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_184  = rest_over_q;
    if (accepted_q) begin
      net_184  = 1'h1;
    end else if (to_end) begin
      net_184  = 1'h0;
    end else if (net_33 ) begin
      net_184  = 1'h1;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_185  = net_36 ;
    if (rst) begin
      net_185  = 1'h1;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_186  = net_41 ;
    if (rst) begin
      net_186  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_187  = net_47 ;
    if (rst) begin
      net_187  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_188  = net_50 ;
    if (rst) begin
      net_188  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_189  = net_63 ;
    if (rst) begin
      net_189  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_190  = net_73 ;
    if (rst) begin
      net_190  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_191  = ended;
    if (rst) begin
      net_191  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_192  = error_q;
    if (start_q) begin
      net_192  = net_76 ;
    end
    if (net_78 ) begin
      net_192  = 3'h5;
    end
    if (rst) begin
      net_192  = 3'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_193  = stopped_q;
    if (clear_q) begin
      net_193  = 1'h0;
    end else if (net_81 ) begin
      net_193  = 1'h1;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_194  = in_paused_q;
    if (rst) begin
      net_194  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_195  = seen_paused_d1_q;
    if (rst) begin
      net_195  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_196  = seen_paused_d2_q;
    if (rst) begin
      net_196  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_197  = running;
    if (rst) begin
      net_197  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_198  = net_83 ;
    if (rst) begin
      net_198  = 1'h0;
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_199  = cycles_q;
    if (clear_q) begin
      net_199  = 48'h000000000000;
    end else if (counting_q) begin
      net_199  = net_84 [47:0];
    end
  end
  always @* begin
    if (unused_10_) begin end
    net_200  = stall_cycles_q;
    if (clear_q) begin
      net_200  = 48'h000000000000;
    end else if (stall_q) begin
      net_200  = net_85 [47:0];
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
  assign net_91  = net_90 ;
  assign net_138  = net_137 ;
endmodule

module \ska_core.controller.update$318 (rst, ended, tile_free, record, end_step, row, start, cut, weights_layer_q, update, blocked, drained, clk);
  reg unused_11_;
  initial unused_11_ = 0;
  reg [104:0] net_1 ;
  wire net_10 ;
  reg [15:0] net_100 ;
  reg [1:0] net_101 ;
  reg [3:0] net_102 ;
  reg [2:0] net_103 ;
  reg net_104 ;
  reg [8:0] net_105 ;
  wire net_11 ;
  wire net_12 ;
  wire net_13 ;
  wire [9:0] net_14 ;
  wire [9:0] net_15 ;
  wire [16:0] net_16 ;
  wire net_17 ;
  wire net_18 ;
  wire net_19 ;
  wire net_2 ;
  wire net_20 ;
  wire [2:0] net_21 ;
  wire [2:0] net_22 ;
  wire net_23 ;
  wire [5:0] net_24 ;
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
  wire [9:0] net_47 ;
  wire net_48 ;
  wire [3:0] net_49 ;
  wire net_5 ;
  wire [3:0] net_50 ;
  wire [3:0] net_51 ;
  wire [9:0] net_52 ;
  wire [9:0] net_53 ;
  wire [16:0] net_54 ;
  wire [16:0] net_55 ;
  wire [2:0] net_56 ;
  wire [3:0] net_57 ;
  wire [3:0] net_58 ;
  wire [4:0] net_59 ;
  wire [2:0] net_6 ;
  wire [9:0] net_60 ;
  wire net_61 ;
  wire net_62 ;
  wire net_63 ;
  wire net_64 ;
  wire net_65 ;
  wire net_66 ;
  wire net_67 ;
  wire net_68 ;
  wire [4:0] net_69 ;
  wire [2:0] net_7 ;
  wire [4:0] net_70 ;
  wire net_71 ;
  wire net_72 ;
  wire net_73 ;
  wire net_74 ;
  wire net_75 ;
  wire net_76 ;
  wire net_77 ;
  wire net_78 ;
  wire [4:0] net_79 ;
  wire [2:0] net_8 ;
  reg [1:0] net_80 ;
  reg [1:0] net_81 ;
  reg [1:0] net_82 ;
  reg net_83 ;
  reg net_84 ;
  reg net_85 ;
  reg net_86 ;
  reg [8:0] net_87 ;
  reg [8:0] net_88 ;
  reg [15:0] net_89 ;
  wire [2:0] net_9 ;
  reg [1:0] net_90 ;
  reg net_91 ;
  reg [4:0] net_92 ;
  reg net_93 ;
  reg net_94 ;
  reg net_95 ;
  reg net_96 ;
  reg [2:0] net_97 ;
  reg [3:0] net_98 ;
  reg [8:0] net_99 ;
  wire \$signal ;
  wire [3:0] \$signal$43 ;
  reg [8:0] address_q;
  initial address_q = 9'h000;
  wire \begin ;
  wire begin_layer;
  reg bias_q;
  initial bias_q = 1'h0;
  input blocked;
  wire blocked;
  input clk;
  wire clk;
  wire [3:0] columns;
  output [4:0] cut;
  wire [4:0] cut;
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
  reg [4:0] flush_left_q;
  initial flush_left_q = 5'h00;
  reg flush_over_q;
  initial flush_over_q = 1'h0;
  reg flushing_q;
  initial flushing_q = 1'h0;
  wire idle;
  reg [2:0] input_q;
  initial input_q = 3'h0;
  wire keys_ready;
  reg [2:0] lane_q;
  initial lane_q = 3'h0;
  wire last_input;
  wire last_lane;
  wire last_row;
  (* init = 2'h0 *)
  wire [1:0] layer;
  reg [15:0] noise_row_q;
  initial noise_row_q = 16'h0000;
  output record;
  wire record;
  output [3:0] row;
  wire [3:0] row;
  reg [3:0] row_base_q;
  initial row_base_q = 4'h0;
  reg [3:0] row_q;
  initial row_q = 4'h0;
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
  output [15:0] update;
  wire [15:0] update;
  wire [8:0] \update.address ;
  wire \update.bias ;
  wire [2:0] \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  reg [8:0] w_offset_q;
  initial w_offset_q = 9'h000;
  reg waiting_q;
  initial waiting_q = 1'h0;
  reg [8:0] weights_b_q;
  initial weights_b_q = 9'h000;
  reg [15:0] weights_column_q;
  initial weights_column_q = 16'h0000;
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
  output [1:0] weights_layer_q;
  reg [1:0] weights_layer_q;
  initial weights_layer_q = 2'h0;
  reg weights_odd_q;
  initial weights_odd_q = 1'h0;
  wire weights_ready;
  reg [1:0] weights_stage_q;
  initial weights_stage_q = 2'h0;
  reg [1:0] weights_tile_q;
  initial weights_tile_q = 2'h0;
  reg [8:0] weights_w_q;
  initial weights_w_q = 9'h000;
  wire written;
  assign net_2  = start | \$signal ;
  assign net_3  = weights_layer_q == 2'h2;
  assign net_4  = weights_tile_q == weights_constants_q[4:3];
  assign net_5  = weights_stage_q[1] & weights_first_tile_q;
  assign net_6  = weights_tile_q + 1'h1;
  assign net_7  = weights_last_tile_q ? 3'h0 : net_6 ;
  assign net_8  = weights_layer_q + 1'h1;
  assign net_9  = weights_last_layer_q ? 3'h0 : net_8 ;
  assign net_10  = \$signal  & weights_last_tile_q;
  assign net_11  = net_10  & weights_last_layer_q;
  assign net_12  = ~ weights_first_step_q;
  assign net_13  = ~ weights_odd_q;
  assign net_14  = weights_w_q + weights_constants_q[35:29];
  assign net_15  = weights_b_q + 1'h1;
  assign net_16  = weights_column_q + 4'h8;
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
  assign net_49  = net_48  ? 4'h8 : 4'h0;
  assign net_50  = input_q + 1'h1;
  assign net_51  = last_input ? 4'h0 : net_50 ;
  assign net_52  = w_offset_q + 4'h8;
  assign net_53  = last_input ? 10'h000 : net_52 ;
  assign net_54  = noise_row_q + 4'h8;
  assign net_55  = last_input ? 17'h00000 : net_54 ;
  assign net_56  = slot_q + last_input;
  assign net_57  = lane_q + 1'h1;
  assign net_58  = last_lane ? 4'h0 : net_57 ;
  assign net_59  = row_q + 1'h1;
  assign net_60  = address_q + 1'h1;
  assign net_61  = | weights_stage_q;
  assign weights_ready = ~ net_61 ;
  assign first_input = ~| input_q;
  assign last_input = input_q == weights_constants_q[2:0];
  assign \$signal$43  = last_input ? weights_constants_q[8:5] : 4'h8;
  assign columns = weights_last_tile_q ? weights_constants_q[12:9] : 4'h8;
  assign net_62  = waiting_q & weights_ready;
  assign net_63  = net_62  & drained_some_q;
  assign net_64  = weights_first_tile_q & first_input;
  assign net_65  = ~ net_64 ;
  assign net_67  = \begin  & weights_first_tile_q;
  assign begin_layer = net_67  & first_input;
  assign net_68  = ~ blocked;
  assign step_on = running_q & net_68 ;
  assign net_69  = columns - 1'h1;
  assign last_lane = lane_q == net_69 ;
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
    lane_q <= net_103 ;
  always @(posedge clk)
    bias_q <= net_104 ;
  always @(posedge clk)
    address_q <= net_105 ;
  always @* begin
    if (unused_11_) begin end
    net_1  = 105'h000000000000000000000000000;
    casez (weights_layer_q)
      2'h0:
          net_1  = 105'h1fe00200000000000080008111f;
      2'h1:
          net_1  = 105'h08500400200200200441004110b;
      2'h2:
          net_1  = 105'h080000001004003006214020509;
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
      net_81  = 2'h0;
    end else if (\$signal ) begin
      if (weights_last_tile_q) begin
        net_81  = net_9 [1:0];
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_82  = weights_tile_q;
    if (start) begin
      net_82  = 2'h0;
    end else if (\$signal ) begin
      net_82  = net_7 [1:0];
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
      net_87  = net_14 [8:0];
    end else if (net_5 ) begin
      net_87  = weights_constants_q[28:20];
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_88  = weights_b_q;
    if (start) begin
    end else if (\$signal ) begin
      net_88  = net_15 [8:0];
    end else if (net_5 ) begin
      net_88  = { 6'h00, weights_constants_q[38:36] };
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
    net_92  = net_24 [4:0];
    if (start) begin
    end else if (ended) begin
      net_92  = 5'h1c;
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
      net_97  = 3'h0;
    end else if (\begin ) begin
    end else if (ended) begin
      net_97  = net_51 [2:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_98  = row_base_q;
    if (start) begin
      net_98  = 4'h0;
    end else if (\begin ) begin
    end else if (ended) begin
      net_98  = net_49 ;
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_99  = w_offset_q;
    if (start) begin
      net_99  = 9'h000;
    end else if (\begin ) begin
    end else if (ended) begin
      net_99  = net_53 [8:0];
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
      net_101  = 2'h0;
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
      net_102  = 4'h0;
    end else if (ended) begin
    end else if (step_on) begin
      if (last_lane) begin
        net_102  = net_59 [3:0];
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_103  = lane_q;
    if (start) begin
    end else if (\begin ) begin
      net_103  = 3'h0;
    end else if (ended) begin
    end else if (step_on) begin
      net_103  = net_58 [2:0];
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_104  = bias_q;
    if (start) begin
    end else if (\begin ) begin
      net_104  = 1'h0;
    end else if (ended) begin
    end else if (step_on) begin
      if (last_lane) begin
        if (last_row) begin
          net_104  = 1'h1;
        end
      end
    end
  end
  always @* begin
    if (unused_11_) begin end
    net_105  = address_q;
    if (start) begin
    end else if (\begin ) begin
      net_105  = net_47 [8:0];
    end else if (ended) begin
    end else if (step_on) begin
      if (last_lane) begin
        net_105  = net_60 [8:0];
        if (last_row) begin
          net_105  = weights_b_q;
        end
      end
    end
  end
  assign keys_ready = 1'h1;
  assign drain_free = ended;
  assign written = ended;
  assign layer = weights_layer_q;
  assign row = net_79 [3:0];
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
  assign update[3:2] = slot_q;
  assign update[6:4] = lane_q;
  assign update[1] = bias_q;
  assign update[0] = step_on;
  assign net_66  = 1'h1;
  assign \begin  = net_63 ;
endmodule

module \ska_core.results (\port$0$100 , clk, rst, write__en, \port$1975$0 , \port$1976$0 , write__data, read_q, \port$0$98 );
  wire [5:0] \$signature__addr ;
  wire [74:0] \$signature__data ;
  input clk;
  wire clk;
  input [3:0] \port$0$100 ;
  wire [3:0] \port$0$100 ;
  input [1:0] \port$0$98 ;
  wire [1:0] \port$0$98 ;
  input [3:0] \port$1975$0 ;
  wire [3:0] \port$1975$0 ;
  input [1:0] \port$1976$0 ;
  wire [1:0] \port$1976$0 ;
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
      memory[{ \port$1976$0 , \port$1975$0  }] <= write__data;
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
  assign write__addr = { \port$1976$0 , \port$1975$0  };
  assign write_address = { \port$1976$0 , \port$1975$0  };
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_core.shared (rst, \b_address$127 , command_in, gathered, taken, views, host_in, asked_tensor, element, update, cut_w, cut_b, mantissa, \port$2259$98 , first_step, tile, clear, host_word_q, z_overflow, g_overflow, d_operand_overflow
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
  wire [19:0] net_20 ;
  wire [19:0] net_21 ;
  wire [7:0] net_3 ;
  reg [23:0] net_4 ;
  reg net_5 ;
  reg [6:0] net_6 ;
  reg net_7 ;
  reg net_8 ;
  reg net_9 ;
  input [2:0] asked_tensor;
  wire [2:0] asked_tensor;
  wire [23:0] b;
  wire [23:0] \b$131 ;
  wire [8:0] b_address;
  input [2:0] \b_address$127 ;
  wire [2:0] \b_address$127 ;
  wire [2:0] b_lane;
  wire [23:0] b_next;
  output b_overflow;
  wire b_overflow;
  wire \b_overflow$82 ;
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
  input clear;
  wire clear;
  wire \clear$60 ;
  input clk;
  wire clk;
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
  reg command_host_write_b_q;
  initial command_host_write_b_q = 1'h0;
  reg command_host_write_w_q;
  initial command_host_write_w_q = 1'h0;
  reg command_host_write_x_q;
  initial command_host_write_x_q = 1'h0;
  input [141:0] command_in;
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
  reg command_post_active_q;
  initial command_post_active_q = 1'h0;
  reg [10:0] command_post_address_q;
  initial command_post_address_q = 11'h000;
  reg [2:0] command_post_lane_q;
  initial command_post_lane_q = 3'h0;
  reg [8:0] command_post_sum_address_q;
  initial command_post_sum_address_q = 9'h000;
  reg command_psum_read_active_q;
  initial command_psum_read_active_q = 1'h0;
  reg [7:0] command_psum_read_sample_q;
  initial command_psum_read_sample_q = 8'h00;
  reg command_psum_write_active_q;
  initial command_psum_write_active_q = 1'h0;
  reg [7:0] command_psum_write_sample_q;
  initial command_psum_write_sample_q = 8'h00;
  reg command_sum_write_active_q;
  initial command_sum_write_active_q = 1'h0;
  reg [8:0] command_sum_write_address_q;
  initial command_sum_write_address_q = 9'h000;
  reg command_take_active_q;
  initial command_take_active_q = 1'h0;
  reg [3:0] command_take_address_q;
  initial command_take_address_q = 4'h0;
  reg command_take_bias_q;
  initial command_take_bias_q = 1'h0;
  reg [2:0] command_take_lane_q;
  initial command_take_lane_q = 3'h0;
  reg command_w_active_q;
  initial command_w_active_q = 1'h0;
  reg [8:0] command_w_address_q;
  initial command_w_address_q = 9'h000;
  reg [3:0] command_w_columns_q;
  initial command_w_columns_q = 4'h0;
  reg command_x_active_q;
  initial command_x_active_q = 1'h0;
  reg [12:0] command_x_address_q;
  initial command_x_address_q = 13'h0000;
  reg [10:0] command_x_g_address_q;
  initial command_x_g_address_q = 11'h000;
  reg command_x_load_q;
  initial command_x_load_q = 1'h0;
  reg [3:0] command_x_rows_q;
  initial command_x_rows_q = 4'h0;
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
  output [45:0] dd_dd;
  wire [45:0] dd_dd;
  wire [45:0] \dd_dd$88 ;
  output [45:0] dz_d;
  wire [45:0] dz_d;
  wire [45:0] \dz_d$92 ;
  output [45:0] dz_dz;
  wire [45:0] dz_dz;
  wire [45:0] \dz_dz$90 ;
  output [74:0] dz_zp;
  wire [74:0] dz_zp;
  wire [74:0] \dz_zp$94 ;
  input [12:0] element;
  wire [12:0] element;
  wire [12:0] \element$96 ;
  wire \element$96.first ;
  wire [2:0] \element$96.lane ;
  wire [7:0] \element$96.sample ;
  wire \element$96.valid ;
  wire \element.first ;
  wire [2:0] \element.lane ;
  wire [7:0] \element.sample ;
  wire \element.valid ;
  input first_step;
  wire first_step;
  wire \first_step$62 ;
  reg [6:0] flush_left_q;
  initial flush_left_q = 7'h39;
  (* init = 1'h1 *)
  wire flushing;
  (* init = 1'h1 *)
  wire \flushing$110 ;
  reg flushing_q;
  initial flushing_q = 1'h1;
  output g_overflow;
  wire g_overflow;
  wire \g_overflow$70 ;
  input [71:0] gathered;
  wire [71:0] gathered;
  wire [15:0] \gathered.d ;
  wire [39:0] \gathered.sum ;
  wire [15:0] \gathered.z ;
  wire [71:0] gathered_in;
  wire [15:0] \gathered_in.d ;
  wire [39:0] \gathered_in.sum ;
  wire [15:0] \gathered_in.z ;
  wire [4:0] gradient_place;
  wire [39:0] gradient_sum;
  wire [39:0] \gradient_sum$115 ;
  wire has_above;
  wire \has_above$66 ;
  (* init = 24'h000000 *)
  wire [23:0] host;
  wire [23:0] host_b;
  reg [2:0] host_bank_q;
  initial host_bank_q = 3'h0;
  wire [23:0] host_d;
  reg [23:0] host_data_q;
  initial host_data_q = 24'h000000;
  wire [23:0] host_g;
  input [16:0] host_in;
  wire [16:0] host_in;
  wire [23:0] host_w;
  output [23:0] host_word_q;
  reg [23:0] host_word_q;
  initial host_word_q = 24'h000000;
  reg host_write_b_q;
  initial host_write_b_q = 1'h0;
  wire [23:0] host_x;
  wire [23:0] host_z;
  wire layer0;
  wire \layer0$64 ;
  input [17:0] mantissa;
  wire [17:0] mantissa;
  wire [17:0] \mantissa$74 ;
  input [1:0] \port$2259$98 ;
  wire [1:0] \port$2259$98 ;
  wire [5:0] read_address;
  wire [5:0] \read_address$128 ;
  wire [23:0] read_data;
  wire [23:0] \read_data$132 ;
  output [103:0] result;
  wire [103:0] result;
  wire [103:0] \result$106 ;
  wire [10:0] \result$106.address ;
  wire [15:0] \result$106.d ;
  wire [15:0] \result$106.g ;
  wire [10:0] \result$106.g_address ;
  wire [2:0] \result$106.lane ;
  wire [12:0] \result$106.operand ;
  wire \result$106.store ;
  wire \result$106.valid ;
  wire [15:0] \result$106.view ;
  wire [15:0] \result$106.z ;
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
  input rst;
  wire rst;
  input [63:0] taken;
  wire [63:0] taken;
  wire [39:0] \taken.a ;
  wire [23:0] \taken.w ;
  wire [63:0] taken_in;
  wire [39:0] \taken_in.a ;
  wire [23:0] \taken_in.w ;
  input [52:0] tile;
  wire [52:0] tile;
  wire [52:0] \tile$100 ;
  wire [15:0] \tile$100.column ;
  wire [10:0] \tile$100.gradient ;
  wire [12:0] \tile$100.operand ;
  wire [1:0] \tile$100.slot ;
  wire [10:0] \tile$100.state ;
  wire [15:0] \tile.column ;
  wire [10:0] \tile.gradient ;
  wire [12:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [10:0] \tile.state ;
  input [15:0] update;
  wire [15:0] update;
  wire [15:0] \update$102 ;
  wire [8:0] \update$102.address ;
  wire \update$102.bias ;
  wire [2:0] \update$102.lane ;
  wire [1:0] \update$102.slot ;
  wire \update$102.valid ;
  wire [8:0] \update.address ;
  wire \update.bias ;
  wire [2:0] \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  input [3:0] views;
  wire [3:0] views;
  wire [3:0] views_in;
  output w_overflow;
  wire w_overflow;
  wire \w_overflow$80 ;
  output [36:0] weight;
  wire [36:0] weight;
  wire [36:0] \weight$108 ;
  wire [8:0] \weight$108.address ;
  wire [2:0] \weight$108.lane ;
  wire \weight$108.valid ;
  wire [23:0] \weight$108.w ;
  wire [8:0] \weight.address ;
  wire [2:0] \weight.lane ;
  wire \weight.valid ;
  wire [23:0] \weight.w ;
  (* init = 6'h00 *)
  wire [5:0] write_address;
  (* init = 6'h00 *)
  wire [5:0] \write_address$124 ;
  (* init = 24'h000000 *)
  wire [23:0] write_data;
  (* init = 24'h000000 *)
  wire [23:0] \write_data$125 ;
  (* init = 1'h0 *)
  wire write_enable;
  (* init = 1'h0 *)
  wire \write_enable$123 ;
  output [44:0] z_dd;
  wire [44:0] z_dd;
  wire [44:0] \z_dd$84 ;
  output z_overflow;
  wire z_overflow;
  wire \z_overflow$68 ;
  output [44:0] z_z;
  wire [44:0] z_z;
  wire [44:0] \z_z$86 ;
  assign net_1  = ~ flush_left_q[6];
  assign net_2  = ~ flush_left_q[6];
  assign net_3  = $signed(flush_left_q) - $signed(2'h1);
  assign bias_enable = b_valid | host_write_b_q;
  assign bias_address = host_write_b_q ? { command_w_address_q[2:0], host_bank_q } : { weight[30:28], weight[3:1] };
  assign bias_data = host_write_b_q ? host_data_q : weight[27:4];
  assign bias_copy_enable = b_valid | host_write_b_q;
  assign bias_copy_address = host_write_b_q ? { command_w_address_q[2:0], host_bank_q } : { weight[30:28], weight[3:1] };
  assign bias_copy_data = host_write_b_q ? host_data_q : weight[27:4];
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
    command_x_rows_q <= command_in[6:3];
  always @(posedge clk)
    command_x_address_q <= command_in[19:7];
  always @(posedge clk)
    command_x_g_address_q <= command_in[30:20];
  always @(posedge clk)
    command_w_active_q <= net_10 ;
  always @(posedge clk)
    command_w_columns_q <= command_in[35:32];
  always @(posedge clk)
    command_w_address_q <= command_in[44:36];
  always @(posedge clk)
    command_psum_read_active_q <= net_11 ;
  always @(posedge clk)
    command_psum_read_sample_q <= command_in[53:46];
  always @(posedge clk)
    command_psum_write_active_q <= net_12 ;
  always @(posedge clk)
    command_psum_write_sample_q <= command_in[62:55];
  always @(posedge clk)
    command_sum_write_active_q <= net_13 ;
  always @(posedge clk)
    command_sum_write_address_q <= command_in[72:64];
  always @(posedge clk)
    command_post_active_q <= net_14 ;
  always @(posedge clk)
    command_post_lane_q <= command_in[76:74];
  always @(posedge clk)
    command_post_sum_address_q <= command_in[85:77];
  always @(posedge clk)
    command_post_address_q <= command_in[96:86];
  always @(posedge clk)
    command_drain_active_q <= net_15 ;
  always @(posedge clk)
    command_drain_address_q <= command_in[101:98];
  always @(posedge clk)
    command_take_active_q <= net_16 ;
  always @(posedge clk)
    command_take_bias_q <= command_in[103];
  always @(posedge clk)
    command_take_lane_q <= command_in[106:104];
  always @(posedge clk)
    command_take_address_q <= command_in[110:107];
  always @(posedge clk)
    command_host_write_x_q <= net_17 ;
  always @(posedge clk)
    command_host_write_w_q <= net_18 ;
  always @(posedge clk)
    command_host_write_b_q <= net_19 ;
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
    host_word_q <= net_4 ;
  \ska_core.shared.bias  bias (
    .clk(clk),
    .\port$2992$0 (command_w_address_q[2:0]),
    .\port$3013$0 (command_take_lane_q),
    .read_q(host_b),
    .rst(rst),
    .write__addr(bias_address_q),
    .write__data(bias_data_q),
    .write__en(bias_enable_q)
  );
  \ska_core.shared.bias_copy  bias_copy (
    .clk(clk),
    .\port$13$0 (\b_address$127 ),
    .\port$3004$0 (command_post_lane_q),
    .read_q(b),
    .rst(rst),
    .write__addr(bias_copy_address_q),
    .write__data(bias_copy_data_q),
    .write__en(bias_copy_enable_q)
  );
  \ska_core.shared.post  post (
    .b(b),
    .\clear$29 (clear),
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
    .\port$1972$2 (update[6:2]),
    .\port$2259$98 (\port$2259$98 ),
    .result(result),
    .rst(rst),
    .show__data(net_20 ),
    .\show__data$75 (net_21 ),
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
    .\port$1540$0 (net_20 ),
    .\port$1544$0 (net_21 ),
    .rst(rst),
    .taken(taken),
    .update(update),
    .w_overflow(w_overflow),
    .weight(weight)
  );
  always @* begin
    if (unused_12_) begin end
    net_4  = 24'h000000;
    casez (asked_tensor)
      3'h0:
          net_4  = { {7{host_in[16]}}, host_in };
      3'h1:
          net_4  = taken[63:40];
      3'h2:
          net_4  = host_b;
      3'h3:
          net_4  = { {8{gathered[55]}}, gathered[55:40] };
      3'h4:
          net_4  = { 8'h00, gathered[71:56] };
      3'h5:
          net_4  = { {7{host_in[16]}}, host_in };
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
      net_6  = net_3 [6:0];
    end
    if (rst) begin
      net_6  = 7'h39;
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
    net_10  = command_in[31];
    if (rst) begin
      net_10  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_11  = command_in[45];
    if (rst) begin
      net_11  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_12  = command_in[54];
    if (rst) begin
      net_12  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_13  = command_in[63];
    if (rst) begin
      net_13  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_14  = command_in[73];
    if (rst) begin
      net_14  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_15  = command_in[97];
    if (rst) begin
      net_15  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_16  = command_in[102];
    if (rst) begin
      net_16  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_17  = command_in[111];
    if (rst) begin
      net_17  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_18  = command_in[112];
    if (rst) begin
      net_18  = 1'h0;
    end
  end
  always @* begin
    if (unused_12_) begin end
    net_19  = command_in[113];
    if (rst) begin
      net_19  = 1'h0;
    end
  end
  assign host_x = { {7{host_in[16]}}, host_in };
  assign host_w = taken[63:40];
  assign host_z = { {8{gathered[55]}}, gathered[55:40] };
  assign host_d = { 8'h00, gathered[71:56] };
  assign host_g = { {7{host_in[16]}}, host_in };
  assign \clear$60  = clear;
  assign \first_step$62  = first_step;
  assign layer0 = \port$2259$98 [1];
  assign \layer0$64  = \port$2259$98 [1];
  assign has_above = \port$2259$98 [0];
  assign \has_above$66  = \port$2259$98 [0];
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
  assign gradient_place = { update[3:2], update[6:4] };
  assign gradient_sum = { net_21 , net_20  };
  assign \gradient_sum$115  = { net_21 , net_20  };
  assign write_enable = bias_enable_q;
  assign b_lane = weight[3:1];
  assign b_address = weight[36:28];
  assign write_address = bias_address_q;
  assign b_next = weight[27:4];
  assign write_data = bias_data_q;
  assign \write_enable$123  = bias_copy_enable_q;
  assign \write_address$124  = bias_copy_address_q;
  assign \write_data$125  = bias_copy_data_q;
  assign read_address = { \b_address$127 , command_post_lane_q };
  assign \read_address$128  = { command_w_address_q[2:0], command_take_lane_q };
  assign read_data = b;
  assign \b$131  = host_b;
  assign \read_data$132  = host_b;
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
  assign \element$96.valid  = element[0];
  assign \element$96.first  = element[1];
  assign \element$96.lane  = element[4:2];
  assign \element$96.sample  = element[12:5];
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
  assign \tile$100.state  = tile[10:0];
  assign \tile$100.gradient  = tile[21:11];
  assign \tile$100.operand  = tile[34:22];
  assign \tile$100.column  = tile[50:35];
  assign \tile$100.slot  = tile[52:51];
  assign \update.valid  = update[0];
  assign \update.bias  = update[1];
  assign \update.slot  = update[3:2];
  assign \update.lane  = update[6:4];
  assign \update.address  = update[15:7];
  assign \update$102.valid  = update[0];
  assign \update$102.bias  = update[1];
  assign \update$102.slot  = update[3:2];
  assign \update$102.lane  = update[6:4];
  assign \update$102.address  = update[15:7];
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
  assign \result$106.valid  = result[0];
  assign \result$106.store  = result[1];
  assign \result$106.lane  = result[4:2];
  assign \result$106.z  = result[20:5];
  assign \result$106.d  = result[36:21];
  assign \result$106.g  = result[52:37];
  assign \result$106.view  = result[68:53];
  assign \result$106.address  = result[79:69];
  assign \result$106.g_address  = result[90:80];
  assign \result$106.operand  = result[103:91];
  assign \weight.valid  = weight[0];
  assign \weight.lane  = weight[3:1];
  assign \weight.w  = weight[27:4];
  assign \weight.address  = weight[36:28];
  assign \weight$108.valid  = weight[0];
  assign \weight$108.lane  = weight[3:1];
  assign \weight$108.w  = weight[27:4];
  assign \weight$108.address  = weight[36:28];
endmodule

module \ska_core.shared.bias (rst, \port$2992$0 , \port$3013$0 , write__en, write__addr, write__data, read_q, clk);
  wire [5:0] \$signature__addr ;
  wire [23:0] \$signature__data ;
  input clk;
  wire clk;
  input [2:0] \port$2992$0 ;
  wire [2:0] \port$2992$0 ;
  input [2:0] \port$3013$0 ;
  wire [2:0] \port$3013$0 ;
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
    _0_ <= memory[{ \port$2992$0 , \port$3013$0  }];
  end
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = { \port$2992$0 , \port$3013$0  };
  assign read_address = { \port$2992$0 , \port$3013$0  };
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_core.shared.bias_copy (rst, \port$13$0 , \port$3004$0 , write__en, write__addr, write__data, read_q, clk);
  wire [5:0] \$signature__addr ;
  wire [23:0] \$signature__data ;
  input clk;
  wire clk;
  input [2:0] \port$13$0 ;
  wire [2:0] \port$13$0 ;
  input [2:0] \port$3004$0 ;
  wire [2:0] \port$3004$0 ;
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
    _0_ <= memory[{ \port$13$0 , \port$3004$0  }];
  end
  assign \$signature__data  = _0_;
  always @(posedge clk)
    read_q <= \$signature__data ;
  assign \$signature__addr  = { \port$13$0 , \port$3004$0  };
  assign read_address = { \port$13$0 , \port$3004$0  };
  assign write_address = write__addr;
  assign write_enable = write__en;
  assign write_data = write__data;
  assign read_data = read_q;
endmodule

module \ska_core.shared.post (rst, show__data, \show__data$75 , gathered, element, \port$1972$2 , \port$2259$98 , first, tile, \clear$29 , flushing, z_overflow, g_overflow, d_operand_overflow, result, z_dd, z_z, dd_dd, dz_dz, dz_d, dz_zp
, b, clk);
  reg unused_13_;
  initial unused_13_ = 0;
  wire net_1 ;
  wire net_10 ;
  wire net_11 ;
  wire net_12 ;
  wire net_13 ;
  wire net_14 ;
  wire net_15 ;
  wire [11:0] net_16 ;
  wire [11:0] net_17 ;
  wire [13:0] net_18 ;
  wire net_19 ;
  wire net_2 ;
  reg net_20 ;
  reg net_21 ;
  reg net_22 ;
  wire [103:0] net_23 ;
  wire net_3 ;
  wire net_4 ;
  wire [19:0] net_5 ;
  wire [21:0] net_6 ;
  wire [19:0] net_7 ;
  wire [21:0] net_8 ;
  wire net_9 ;
  reg [4:0] \$signature__addr ;
  initial \$signature__addr  = 5'h00;
  (* init = 5'h00 *)
  wire [4:0] \$signature__addr$55 ;
  reg [4:0] \$signature__addr$66 ;
  initial \$signature__addr$66  = 5'h00;
  (* init = 5'h00 *)
  wire [4:0] \$signature__addr$68 ;
  wire [19:0] \$signature__data ;
  wire [19:0] \$signature__data$58 ;
  wire [19:0] \$signature__data$65 ;
  wire [19:0] \$signature__data$71 ;
  reg \$signature__en ;
  initial \$signature__en  = 1'h0;
  reg \$signature__en$69 ;
  initial \$signature__en$69  = 1'h0;
  wire [39:0] acc;
  reg [15:0] addend_q;
  initial addend_q = 16'h0000;
  reg [19:0] addend_upper_q;
  initial addend_upper_q = 20'h00000;
  reg adding_first_late_q;
  initial adding_first_late_q = 1'h0;
  reg \adding_first_late_q$182 ;
  initial \adding_first_late_q$182  = 1'h0;
  reg adding_first_q;
  initial adding_first_q = 1'h0;
  (* init = 1'h0 *)
  wire adding_now_late_q;
  reg \adding_now_late_q$180 ;
  initial \adding_now_late_q$180  = 1'h0;
  (* init = 5'h00 *)
  wire [4:0] adding_place_late_q;
  reg [4:0] \adding_place_late_q$181 ;
  initial \adding_place_late_q$181  = 5'h00;
  (* init = 5'h00 *)
  wire [4:0] adding_place_q;
  (* init = 1'h0 *)
  wire adding_q;
  wire ahead;
  reg [52:0] arriving_q;
  initial arriving_q = 53'h00000000000000;
  input [23:0] b;
  wire [23:0] b;
  wire [23:0] \b$8 ;
  wire [5:0] clear;
  input \clear$29 ;
  wire \clear$29 ;
  input clk;
  wire clk;
  wire [15:0] d;
  wire [15:0] \d$21 ;
  output d_operand_overflow;
  reg d_operand_overflow;
  initial d_operand_overflow = 1'h0;
  wire [15:0] d_prev;
  reg [15:0] \d_prev$26 ;
  initial \d_prev$26  = 16'h0000;
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
  output [45:0] dd_dd;
  wire [45:0] dd_dd;
  wire [45:0] \dd_dd$35 ;
  output [45:0] dz_d;
  wire [45:0] dz_d;
  wire [45:0] \dz_d$39 ;
  output [45:0] dz_dz;
  wire [45:0] dz_dz;
  wire [45:0] \dz_dz$37 ;
  output [74:0] dz_zp;
  wire [74:0] dz_zp;
  wire [74:0] \dz_zp$41 ;
  input [12:0] element;
  wire [12:0] element;
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
  input first;
  wire first;
  wire \first$17 ;
  wire first_step;
  input flushing;
  wire flushing;
  wire [15:0] g;
  output g_overflow;
  reg g_overflow;
  initial g_overflow = 1'h0;
  wire \g_overflow$173 ;
  input [71:0] gathered;
  wire [71:0] gathered;
  wire [15:0] \gathered.d ;
  wire [39:0] \gathered.sum ;
  wire [15:0] \gathered.z ;
  reg gradient_carry_q;
  initial gradient_carry_q = 1'h0;
  reg \gradient_carry_q$179 ;
  initial \gradient_carry_q$179  = 1'h0;
  wire [4:0] gradient_place;
  wire [39:0] gradient_sum;
  wire [20:0] gradient_total_0;
  wire [20:0] gradient_total_1;
  wire has_above;
  wire layer0;
  wire \layer0$10 ;
  reg [12:0] leaving_q;
  initial leaving_q = 13'h0000;
  wire [52:0] now;
  wire [52:0] \now$45 ;
  wire overflow;
  reg [52:0] place_q;
  initial place_q = 53'h00000000000000;
  input [4:0] \port$1972$2 ;
  wire [4:0] \port$1972$2 ;
  input [1:0] \port$2259$98 ;
  wire [1:0] \port$2259$98 ;
  output [103:0] result;
  reg [103:0] result;
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
  input rst;
  wire rst;
  wire [4:0] show__addr;
  wire [4:0] \show__addr$72 ;
  output [19:0] show__data;
  wire [19:0] show__data;
  output [19:0] \show__data$75 ;
  wire [19:0] \show__data$75 ;
  input [52:0] tile;
  wire [52:0] tile;
  wire [15:0] \tile.column ;
  wire [10:0] \tile.gradient ;
  wire [12:0] \tile.operand ;
  wire [1:0] \tile.slot ;
  wire [10:0] \tile.state ;
  wire valid;
  wire \valid$42 ;
  wire [15:0] x;
  wire [15:0] y;
  wire [15:0] z;
  wire [15:0] \z$19 ;
  output [44:0] z_dd;
  wire [44:0] z_dd;
  wire [44:0] \z_dd$31 ;
  output z_overflow;
  reg z_overflow;
  initial z_overflow = 1'h0;
  wire \z_overflow$171 ;
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
  output [44:0] z_z;
  wire [44:0] z_z;
  wire [44:0] \z_z$33 ;
  wire [46:0] zp;
  wire [46:0] \zp$23 ;
  reg [19:0] gradient_sums_0 [31:0];
  integer gradient_sums_0_row;
  initial begin
    for (gradient_sums_0_row = 0; gradient_sums_0_row < 32; gradient_sums_0_row = gradient_sums_0_row + 1)
      gradient_sums_0[gradient_sums_0_row] = 20'h00000;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      gradient_sums_0[\$signature__addr ] <= net_6 [20:1];
  end
  assign show__data = gradient_sums_0[{ \port$1972$2 [1:0], \port$1972$2 [4:2] }];
  assign \$signature__data  = gradient_sums_0[\$signature__addr ];
  reg [19:0] gradient_sums_1 [31:0];
  integer gradient_sums_1_row;
  initial begin
    for (gradient_sums_1_row = 0; gradient_sums_1_row < 32; gradient_sums_1_row = gradient_sums_1_row + 1)
      gradient_sums_1[gradient_sums_1_row] = 20'h00000;
  end
  always @(posedge clk) begin
    if (\$signature__en$69 )
      gradient_sums_1[\$signature__addr$66 ] <= net_8 [20:1];
  end
  assign \show__data$75  = gradient_sums_1[{ \port$1972$2 [1:0], \port$1972$2 [4:2] }];
  assign \$signature__data$65  = gradient_sums_1[\$signature__addr$66 ];
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
    \d_prev$26  <= d_prev_d31_q;
  always @(posedge clk)
    z_overflow <= net_20 ;
  always @(posedge clk)
    g_overflow <= net_21 ;
  always @(posedge clk)
    place_q <= \now$45 ;
  always @(posedge clk)
    d_operand_overflow <= net_22 ;
  always @(posedge clk)
    result <= net_23 ;
  always @(posedge clk)
    \$signature__en  <= \valid$42 ;
  always @(posedge clk)
    \$signature__addr  <= { \now$45 [52:51], leaving_q[4:2] };
  always @(posedge clk)
    adding_first_q <= net_19 ;
  always @(posedge clk)
    addend_q <= g;
  always @(posedge clk)
    gradient_carry_q <= net_6 [21];
  always @(posedge clk)
    \$signature__en$69  <= \$signature__en ;
  always @(posedge clk)
    \$signature__addr$66  <= \$signature__addr ;
  always @(posedge clk)
    adding_first_late_q <= adding_first_q;
  always @(posedge clk)
    addend_upper_q <= {20{addend_q[15]}};
  always @(posedge clk)
    \gradient_carry_q$179  <= net_8 [21];
  always @(posedge clk)
    \adding_now_late_q$180  <= \$signature__en$69 ;
  always @(posedge clk)
    \adding_place_late_q$181  <= \$signature__addr$66 ;
  always @(posedge clk)
    \adding_first_late_q$182  <= adding_first_late_q;
  assign net_1  = element[0] & element[1];
  assign now = net_1  ? tile : arriving_q;
  assign net_2  = ~ flushing;
  assign ahead = element_d31_q[0] & net_2 ;
  assign net_3  = ~ flushing;
  assign \valid$42  = leaving_q[0] & net_3 ;
  assign net_4  = leaving_q[0] & leaving_q[1];
  assign \now$45  = net_4  ? now : place_q;
  assign net_5  = adding_first_q ? 20'h00000 : \$signature__data ;
  assign net_6  = { {4{addend_q[15]}}, addend_q, 1'h1 } + { net_5 , 1'h0 };
  assign net_7  = adding_first_late_q ? 20'h00000 : \$signature__data$65 ;
  assign net_8  = { addend_upper_q, 1'h1 } + { net_7 , gradient_carry_q };
  assign net_9  = \valid$42  & \z_overflow$171 ;
  assign net_10  = \valid$42  & \g_overflow$173 ;
  assign net_11  = ~ first;
  assign net_12  = net_10  & net_11 ;
  assign net_15  = \valid$42  & \port$2259$98 [0];
  assign net_16  = \now$45 [10:0] + leaving_q[12:5];
  assign net_17  = \now$45 [21:11] + leaving_q[12:5];
  assign net_18  = \now$45 [34:22] + leaving_q[12:5];
  assign net_19  = ~| leaving_q[12:5];
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
  \ska_core.shared.post.post  post (
    .acc(gathered[39:0]),
    .b(b),
    .clk(clk),
    .\d$19 (d),
    .\d_prev$44 (gathered[71:56]),
    .\first$60 (first),
    .g(g),
    .g_overflow(\g_overflow$173 ),
    .layer0(\port$2259$98 [1]),
    .rst(rst),
    .valid(element[0]),
    .\z$17 (z),
    .z_overflow(\z_overflow$171 ),
    .zp(zp)
  );
  \ska_core.shared.post.raw  raw (
    .ahead(ahead),
    .clk(clk),
    .d(d),
    .d_prev(\d_prev$26 ),
    .dd_dd_q(dd_dd),
    .dz_d_q(dz_d),
    .dz_dz_q(dz_dz),
    .dz_zp_q(dz_zp),
    .first(first),
    .\port$2816$0 (\clear$29 ),
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
    net_20  = net_9 ;
    if (rst) begin
      net_20  = 1'h0;
    end
  end
  always @* begin
    if (unused_13_) begin end
    net_21  = net_12 ;
    if (rst) begin
      net_21  = 1'h0;
    end
  end
  always @* begin
    if (unused_13_) begin end
    net_22  = net_14 ;
    if (rst) begin
      net_22  = 1'h0;
    end
  end
  assign valid = element[0];
  assign acc = gathered[39:0];
  assign \b$8  = b;
  assign layer0 = \port$2259$98 [1];
  assign \layer0$10  = \port$2259$98 [1];
  assign d_prev = gathered[71:56];
  assign first_step = first;
  assign \first$17  = first;
  assign \z$19  = z;
  assign \d$21  = d;
  assign \zp$23  = zp;
  assign z_prev_d32_q = z_prev;
  assign d_prev_d32_q = \d_prev$26 ;
  assign clear = {6{\clear$29 }};
  assign \z_dd$31  = z_dd;
  assign \z_z$33  = z_z;
  assign \dd_dd$35  = dd_dd;
  assign \dz_dz$37  = dz_dz;
  assign \dz_d$39  = dz_d;
  assign \dz_zp$41  = dz_zp;
  assign x = d;
  assign result_q = result;
  assign gradient_total_0 = net_6 [21:1];
  assign adding_place_q = \$signature__addr ;
  assign \$signature__addr$55  = \$signature__addr ;
  assign adding_q = \$signature__en ;
  assign \$signature__data$58  = net_6 [20:1];
  assign show__addr = { \port$1972$2 [1:0], \port$1972$2 [4:2] };
  assign gradient_place = { \port$1972$2 [1:0], \port$1972$2 [4:2] };
  assign gradient_total_1 = net_8 [21:1];
  assign adding_place_late_q = \$signature__addr$66 ;
  assign \$signature__addr$68  = \$signature__addr$66 ;
  assign adding_now_late_q = \$signature__en$69 ;
  assign \$signature__data$71  = net_8 [20:1];
  assign \show__addr$72  = { \port$1972$2 [1:0], \port$1972$2 [4:2] };
  assign gradient_sum = { \show__data$75 , show__data };
  assign overflow = 1'h0;
  assign has_above = \port$2259$98 [0];
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
  assign net_23 [103:91] = net_18 [12:0];
  assign net_23 [90:80] = net_17 [10:0];
  assign net_23 [79:69] = net_16 [10:0];
  assign net_23 [68:53] = y;
  assign net_23 [52:37] = g;
  assign net_23 [36:21] = d;
  assign net_23 [20:5] = z;
  assign net_23 [4:2] = leaving_q[4:2];
  assign net_23 [1] = net_15 ;
  assign net_23 [0] = \valid$42 ;
  assign net_13  = 1'h0;
  assign net_14  = 1'h0;
endmodule

module \ska_core.shared.post.post (rst, acc, \d_prev$44 , valid, layer0, \first$60 , \z$17 , \d$19 , z_overflow, zp, g, g_overflow, b, clk);
  reg unused_14_;
  initial unused_14_ = 0;
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
  input \first$60 ;
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
  input layer0;
  wire layer0;
  reg out_valid;
  initial out_valid = 1'h0;
  wire overflow;
  wire \overflow$138 ;
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
  assign net_3  = layer0 ? net_1  : { {14{net_2 [40]}}, net_2  };
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
    first_d1_q <= \first$60 ;
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
  \ska_core.shared.post.post.gradient  gradient (
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
  \ska_core.shared.post.post.requantize  requantize (
    .clk(clk),
    .overflow_q(\overflow$138 ),
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
  always @* begin
    if (unused_14_) begin end
    net_15  = valid_d10_q;
    if (rst) begin
      net_15  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_16  = valid_d11_q;
    if (rst) begin
      net_16  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_17  = valid_d12_q;
    if (rst) begin
      net_17  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_18  = valid_d13_q;
    if (rst) begin
      net_18  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_19  = valid_d14_q;
    if (rst) begin
      net_19  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_20  = valid_d15_q;
    if (rst) begin
      net_20  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_21  = valid_d16_q;
    if (rst) begin
      net_21  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_22  = valid_d17_q;
    if (rst) begin
      net_22  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_23  = valid_d18_q;
    if (rst) begin
      net_23  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_24  = valid_d19_q;
    if (rst) begin
      net_24  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_25  = valid_d20_q;
    if (rst) begin
      net_25  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_26  = valid_d21_q;
    if (rst) begin
      net_26  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_27  = valid_d22_q;
    if (rst) begin
      net_27  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_28  = valid_d23_q;
    if (rst) begin
      net_28  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_29  = valid_d24_q;
    if (rst) begin
      net_29  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_30  = valid_d25_q;
    if (rst) begin
      net_30  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_31  = valid_d26_q;
    if (rst) begin
      net_31  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_32  = valid_d27_q;
    if (rst) begin
      net_32  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_33  = valid_d28_q;
    if (rst) begin
      net_33  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_34  = valid_d29_q;
    if (rst) begin
      net_34  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_35  = valid_d30_q;
    if (rst) begin
      net_35  = 1'h0;
    end
  end
  always @* begin
    if (unused_14_) begin end
    net_36  = valid_d31_q;
    if (rst) begin
      net_36  = 1'h0;
    end
  end
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
  assign acc_aligned = net_3 [39:0];
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
  assign net_1  = { {6{acc[39]}}, acc, 9'h000 };
  assign net_2  = { acc[39], acc };
endmodule

module \ska_core.shared.post.post.gradient (rst, z, d_prev, first, d, zp_d5_q, g, overflow, clk);
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
  \ska_core.shared.post.post.gradient.p_product  p_product (
    .a(d_d1_q),
    .b(one_minus_d_q),
    .clk(clk),
    .product_d5_q(\product$37 ),
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

module \ska_core.shared.post.post.gradient.p_product (rst, a, b, product_d5_q, clk);
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

module \ska_core.shared.post.post.gradient.requantize (rst, x, y_q, overflow_q, clk);
  reg unused_15_;
  initial unused_15_ = 0;
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
    if (unused_15_) begin end
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

module \ska_core.shared.post.post.gradient.z_product (rst, product, a, b, clk);
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

module \ska_core.shared.post.post.requantize (rst, x, y_q, overflow_q, clk);
  reg unused_16_;
  initial unused_16_ = 0;
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
    if (unused_16_) begin end
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

module \ska_core.shared.post.post.sigmoid (rst, z, d_q, clk);
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
  \ska_core.shared.post.post.sigmoid.product_0  product_0 (
    .a(read_data[34:24]),
    .b(t_d2_q),
    .clk(clk),
    .product_d3_q(product),
    .rst(rst)
  );
  \ska_core.shared.post.post.sigmoid.rom  rom (
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

module \ska_core.shared.post.post.sigmoid.product_0 (rst, b, a, product_d3_q, clk);
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

module \ska_core.shared.post.post.sigmoid.rom (rst, read_address, read_q, clk);
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

module \ska_core.shared.post.raw (rst, ahead, first, \port$2816$0 , z_prev, d_prev, z, d, zp, z_dd_q, z_z_q, dd_dd_q, dz_dz_q, dz_d_q, dz_zp_q, clk);
  reg unused_17_;
  initial unused_17_ = 0;
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
  input \port$2816$0 ;
  wire \port$2816$0 ;
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
  \ska_core.shared.post.raw.dd_dd$49  \dd_dd$49  (
    .a(dd_q),
    .clk(clk),
    .product_d5_q(\product$22 ),
    .rst(rst)
  );
  \ska_core.shared.post.raw.dz_d$51  \dz_d$51  (
    .a(dz_q),
    .b(d_q),
    .clk(clk),
    .product(\product$26 ),
    .rst(rst)
  );
  \ska_core.shared.post.raw.dz_dz$50  \dz_dz$50  (
    .a(dz_q),
    .clk(clk),
    .product(\product$24 ),
    .rst(rst)
  );
  \ska_core.shared.post.raw.dz_zp$52  \dz_zp$52  (
    .a(zp_q),
    .b(dz_q),
    .clk(clk),
    .product(\product$28 ),
    .rst(rst)
  );
  \ska_core.shared.post.raw.z_dd$47  \z_dd$47  (
    .a(z_q),
    .b(dd_q),
    .clk(clk),
    .product(product),
    .rst(rst)
  );
  \ska_core.shared.post.raw.z_z$48  \z_z$48  (
    .a(z_q),
    .clk(clk),
    .product_d4_q(\product$20 ),
    .rst(rst)
  );
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (\port$2816$0 ) begin
      net_16  = 45'h000000000000;
    end else begin
      net_16  = net_10 [44:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (\port$2816$0 ) begin
      net_17  = 45'h000000000000;
    end else begin
      net_17  = net_11 [44:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (\port$2816$0 ) begin
      net_18  = 46'h000000000000;
    end else begin
      net_18  = net_12 [45:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (\port$2816$0 ) begin
      net_19  = 46'h000000000000;
    end else begin
      net_19  = net_13 [45:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (\port$2816$0 ) begin
      net_20  = 46'h000000000000;
    end else begin
      net_20  = net_14 [45:0];
    end
  end
  always @* begin
    if (unused_17_) begin end
    (* full_case = 32'd1 *)
    if (\port$2816$0 ) begin
      net_21  = 75'h0000000000000000000;
    end else begin
      net_21  = net_15 [74:0];
    end
  end
  assign clear = {6{\port$2816$0 }};
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

module \ska_core.shared.post.raw.dd_dd$49 (rst, a, product_d5_q, clk);
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

module \ska_core.shared.post.raw.dz_d$51 (rst, product, b, a, clk);
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

module \ska_core.shared.post.raw.dz_dz$50 (rst, product, a, clk);
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

module \ska_core.shared.post.raw.dz_zp$52 (rst, product, b, a, clk);
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

module \ska_core.shared.post.raw.z_dd$47 (rst, product, a, b, clk);
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

module \ska_core.shared.post.raw.z_z$48 (rst, a, product_d4_q, clk);
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

module \ska_core.shared.post.view (x, y);
  wire [16:0] net_1 ;
  input [15:0] x;
  wire [15:0] x;
  output [15:0] y;
  wire [15:0] y;
  assign y = net_1 [15:0];
  assign net_1  = { 1'h0, x };
endmodule

module \ska_core.shared.updates (rst, \port$1540$0 , \port$1544$0 , taken, update, cut_w, cut_b, mantissa, flushing, weight, b_valid, w_overflow, b_overflow, b, clk);
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
  wire [36:0] net_17 ;
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
  reg [39:0] a;
  initial a = 40'h0000000000;
  wire [39:0] a_next;
  (* init = 40'h0000000000 *)
  wire [39:0] a_q;
  input [23:0] b;
  wire [23:0] b;
  wire [8:0] b_address;
  wire [2:0] b_lane;
  wire [23:0] b_next;
  output b_overflow;
  reg b_overflow;
  initial b_overflow = 1'h0;
  output b_valid;
  reg b_valid;
  initial b_valid = 1'h0;
  input clk;
  wire clk;
  reg [5:0] cut;
  initial cut = 6'h00;
  input [5:0] cut_b;
  wire [5:0] cut_b;
  wire [5:0] cut_next;
  (* init = 6'h00 *)
  wire [5:0] cut_q;
  input [5:0] cut_w;
  wire [5:0] cut_w;
  input flushing;
  wire flushing;
  wire [39:0] gradient_sum;
  input [17:0] mantissa;
  wire [17:0] mantissa;
  wire [17:0] \mantissa$1 ;
  wire overflow;
  input [19:0] \port$1540$0 ;
  wire [19:0] \port$1540$0 ;
  input [19:0] \port$1544$0 ;
  wire [19:0] \port$1544$0 ;
  input rst;
  wire rst;
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
  input [63:0] taken;
  wire [63:0] taken;
  wire [39:0] \taken.a ;
  wire [23:0] \taken.w ;
  input [15:0] update;
  wire [15:0] update;
  wire [8:0] \update.address ;
  wire \update.bias ;
  wire [2:0] \update.lane ;
  wire [1:0] \update.slot ;
  wire \update.valid ;
  reg [23:0] w;
  initial w = 24'h000000;
  wire [23:0] w_next;
  wire [23:0] \w_next$37 ;
  output w_overflow;
  reg w_overflow;
  initial w_overflow = 1'h0;
  (* init = 24'h000000 *)
  wire [23:0] w_q;
  output [36:0] weight;
  reg [36:0] weight;
  initial weight = 37'h0000000000;
  wire [8:0] \weight.address ;
  wire [2:0] \weight.lane ;
  wire \weight.valid ;
  wire [23:0] \weight.w ;
  (* init = 37'h0000000000 *)
  wire [36:0] weight_q;
  wire [8:0] \weight_q.address ;
  wire [2:0] \weight_q.lane ;
  wire \weight_q.valid ;
  wire [23:0] \weight_q.w ;
  assign a_next = update[1] ? { \port$1544$0 , \port$1540$0  } : taken[39:0];
  assign w_next = update[1] ? b : taken[63:40];
  assign cut_next = update[1] ? cut_b : cut_w;
  assign net_1  = ~ flushing;
  assign net_2  = tags_d12_q[0] & net_1 ;
  assign net_3  = ~ tags_d12_q[1];
  assign net_4  = net_2  & net_3 ;
  assign net_5  = ~ flushing;
  assign net_6  = tags_d12_q[0] & net_5 ;
  assign net_7  = net_6  & tags_d12_q[1];
  assign net_8  = ~ flushing;
  assign net_9  = tags_d12_q[0] & net_8 ;
  assign net_10  = ~ tags_d12_q[1];
  assign net_11  = net_9  & net_10 ;
  assign net_12  = net_11  & overflow;
  assign net_13  = ~ flushing;
  assign net_14  = tags_d12_q[0] & net_13 ;
  assign net_15  = net_14  & tags_d12_q[1];
  assign net_16  = net_15  & overflow;
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
    .w_next(\w_next$37 )
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
  assign gradient_sum = { \port$1544$0 , \port$1540$0  };
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
  assign net_17 [27:4] = \w_next$37 ;
  assign net_17 [36:28] = tags_d12_q[13:5];
  assign net_17 [3:1] = tags_d12_q[4:2];
  assign net_17 [0] = net_4 ;
endmodule

module \ska_core.shared.updates.updater (rst, b, a, w, cut, w_next, overflow, clk);
  reg unused_19_;
  initial unused_19_ = 0;
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
  \ska_core.shared.updates.updater.product$79  \product$79  (
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

module \ska_core.shared.updates.updater.product$79 (rst, product, b, a, clk);
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
