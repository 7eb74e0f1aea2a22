// What of a memory decides what it holds and what is read of it, as wires, and what is read as another.
// Two memories for which all of the first are equal at all times give the same, so that in a comparison
// these may be outputs and an input. ROMs are left as they are, and memories of at most `SMALL bits.
(* techmap_celltype = "$mem_v2" *)
module written_memory (
  input [RD_PORTS-1:0] RD_CLK, RD_EN, RD_ARST, RD_SRST,
  input [RD_PORTS*ABITS-1:0] RD_ADDR,
  output [RD_PORTS*WIDTH-1:0] RD_DATA,
  input [WR_PORTS-1:0] WR_CLK,
  input [WR_PORTS*WIDTH-1:0] WR_EN, WR_DATA,
  input [WR_PORTS*ABITS-1:0] WR_ADDR
);
  parameter MEMID = "", INIT = 0;
  parameter SIZE = 1, OFFSET = 0, ABITS = 1, WIDTH = 1, RD_PORTS = 1, WR_PORTS = 1;
  parameter RD_CLK_ENABLE = 0, RD_CLK_POLARITY = 0, RD_TRANSPARENCY_MASK = 0, RD_COLLISION_X_MASK = 0;
  parameter RD_WIDE_CONTINUATION = 0, RD_CE_OVER_SRST = 0;
  parameter RD_ARST_VALUE = 0, RD_SRST_VALUE = 0, RD_INIT_VALUE = 0;
  parameter WR_CLK_ENABLE = 0, WR_CLK_POLARITY = 0, WR_PRIORITY_MASK = 0, WR_WIDE_CONTINUATION = 0;

  wire _TECHMAP_FAIL_ = WR_PORTS == 0 || SIZE * WIDTH <= `SMALL;

  (* keep *) wire [RD_PORTS*WIDTH-1:0] memory_found;
  (* keep *) wire [RD_PORTS+WR_PORTS-1:0] memory_clocks = {RD_CLK & RD_CLK_ENABLE, WR_CLK & WR_CLK_ENABLE};
  (* keep *) wire [RD_PORTS*(3+ABITS)-1:0] memory_read = {RD_EN, RD_ARST, RD_SRST, RD_ADDR};
  (* keep *) wire [WR_PORTS*WIDTH-1:0] memory_enable = WR_EN;
  (* keep *) wire [WR_PORTS*WIDTH-1:0] memory_data = WR_EN & WR_DATA;
  (* keep *) wire [WR_PORTS*ABITS-1:0] memory_address;
  assign RD_DATA = memory_found;
  genvar i;
  generate for (i = 0; i < WR_PORTS; i = i + 1) begin : each
    assign memory_address[i*ABITS +: ABITS] = {ABITS{|WR_EN[i*WIDTH +: WIDTH]}} & WR_ADDR[i*ABITS +: ABITS];
  end endgenerate
endmodule
