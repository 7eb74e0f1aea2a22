// The cells at the pins of an iCE40 board. The PLL passes its input clock on: a simulation drives
// the oscillator's pin with the core's clock.
module SB_PLL40_PAD(input PACKAGEPIN, RESETB, BYPASS, output PLLOUTGLOBAL, output reg LOCK);
  parameter FEEDBACK_PATH = "SIMPLE", DIVR = 0, DIVF = 0, DIVQ = 0, FILTER_RANGE = 0;
  reg [4:0] count;
  initial begin count = 0; LOCK = 0; end
  always @(posedge PACKAGEPIN) begin
    count <= count + !(&count);
    LOCK <= &count;
  end
  assign PLLOUTGLOBAL = PACKAGEPIN;
endmodule

// Inputs and outputs without registers.
module SB_IO(
  inout PACKAGE_PIN, input D_OUT_0, OUTPUT_ENABLE, CLOCK_ENABLE, output D_IN_0
);
  parameter [5:0] PIN_TYPE = 0;
  parameter PULLUP = 0, NEG_TRIGGER = 0, IO_STANDARD = "SB_LVCMOS";
  assign D_IN_0 = PACKAGE_PIN;
  generate
    if (PIN_TYPE[5:4] == 2'b01) assign PACKAGE_PIN = D_OUT_0;
    if (PIN_TYPE[5:4] == 2'b10) assign PACKAGE_PIN = OUTPUT_ENABLE ? D_OUT_0 : 1'bz;
  endgenerate
endmodule
