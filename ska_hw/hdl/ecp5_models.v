// What two cells of the Lattice ECP5 do, as far as the emitted Verilog uses them. For simulation
// and lint only: synthesis has its own definition of them.

/* verilator lint_off DECLFILENAME */

// 18 x 18 multiplier with registers at its operands and at its product.
module MULT18X18D #(
    parameter REG_INPUTA_CLK = "NONE",
    parameter REG_INPUTB_CLK = "NONE",
    parameter REG_OUTPUT_CLK = "NONE"
) (
    input wire A0, A1, A2, A3, A4, A5, A6, A7, A8,
    input wire A9, A10, A11, A12, A13, A14, A15, A16, A17,
    input wire B0, B1, B2, B3, B4, B5, B6, B7, B8,
    input wire B9, B10, B11, B12, B13, B14, B15, B16, B17,
    input wire SIGNEDA, SIGNEDB, SOURCEA, SOURCEB,
    input wire CLK0, CE0, RST0,
    output wire P0, P1, P2, P3, P4, P5, P6, P7, P8,
    output wire P9, P10, P11, P12, P13, P14, P15, P16, P17,
    output wire P18, P19, P20, P21, P22, P23, P24, P25, P26,
    output wire P27, P28, P29, P30, P31, P32, P33, P34, P35
);
    reg signed [18:0] a_q, b_q;
    reg signed [35:0] p_q;
    initial begin
        a_q = 0;
        b_q = 0;
        p_q = 0;
    end
    wire signed [37:0] product = a_q * b_q;
    wire [17:0] a = {A17, A16, A15, A14, A13, A12, A11, A10, A9, A8, A7, A6, A5, A4, A3, A2, A1, A0};
    wire [17:0] b = {B17, B16, B15, B14, B13, B12, B11, B10, B9, B8, B7, B6, B5, B4, B3, B2, B1, B0};
    wire used = REG_INPUTA_CLK == "CLK0" && REG_INPUTB_CLK == "CLK0" && REG_OUTPUT_CLK == "CLK0"
        && CE0 && !RST0 && !SOURCEA && !SOURCEB;

    // A way of use that is not modelled gives a wrong product rather than a silent guess.
    always @(posedge CLK0) begin
        a_q <= {SIGNEDA & a[17], a};
        b_q <= {SIGNEDB & b[17], b};
        p_q <= used ? product[35:0] : ~product[35:0];
    end
    assign {
        P35, P34, P33, P32, P31, P30, P29, P28, P27, P26, P25, P24, P23, P22, P21, P20, P19, P18,
        P17, P16, P15, P14, P13, P12, P11, P10, P9, P8, P7, P6, P5, P4, P3, P2, P1, P0
    } = p_q;
    wire unused = &{1'b0, product[37:36]};
endmodule

// Two half cells of a carry chain, each a table of four inputs.
module CCU2C #(
    parameter [15:0] INIT0 = 16'h0000,
    parameter [15:0] INIT1 = 16'h0000,
    parameter INJECT1_0 = "YES",
    parameter INJECT1_1 = "YES"
) (
    input wire CIN,
    input wire A0, B0, C0, D0,
    input wire A1, B1, C1, D1,
    output wire S0, S1,
    output wire COUT
);
    localparam INJECT_0 = INJECT1_0 != "NO";
    localparam INJECT_1 = INJECT1_1 != "NO";
    wire table_0 = INIT0[{D0, C0, B0, A0}];
    wire table_1 = INIT1[{D1, C1, B1, A1}];
    wire next_0 = table_0 ? CIN : !INJECT_0 && INIT0[{2'b00, B0, A0}];
    assign S0 = table_0 ^ (!INJECT_0 && CIN);
    assign S1 = table_1 ^ (!INJECT_1 && next_0);
    assign COUT = table_1 ? next_0 : !INJECT_1 && INIT1[{2'b00, B1, A1}];
endmodule
