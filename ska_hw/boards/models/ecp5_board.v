// The cells at the pins of an ECP5 board. The PLL passes its input clock on: a simulation drives
// the oscillator's pin with the core's clock.
module EHXPLLL(
  input CLKI, CLKFB, RST, STDBY, PHASESEL0, PHASESEL1, PHASEDIR, PHASESTEP, PHASELOADREG,
  input PLLWAKESYNC, ENCLKOP,
  output CLKOP, output reg LOCK
);
  parameter CLKI_DIV = 1, CLKFB_DIV = 1, CLKOP_DIV = 1, CLKOP_CPHASE = 0, CLKOP_FPHASE = 0;
  parameter PLLRST_ENA = "DISABLED", INTFB_WAKE = "DISABLED", STDBY_ENABLE = "DISABLED";
  parameter DPHASE_SOURCE = "DISABLED", CLKOP_ENABLE = "ENABLED", FEEDBK_PATH = "CLKOP";
  parameter OUTDIVIDER_MUXA = "DIVA", OUTDIVIDER_MUXB = "DIVB";
  parameter OUTDIVIDER_MUXC = "DIVC", OUTDIVIDER_MUXD = "DIVD";
  reg [4:0] count;
  initial begin count = 0; LOCK = 0; end
  always @(posedge CLKI) begin
    count <= count + !(&count);
    LOCK <= &count;
  end
  assign CLKOP = CLKI;
endmodule

module IB(input I, output O);
  assign O = I;
endmodule

module OB(input I, output O);
  assign O = I;
endmodule

module OBZ(input I, input T, output O);
  assign O = T ? 1'b0 : I;
endmodule
