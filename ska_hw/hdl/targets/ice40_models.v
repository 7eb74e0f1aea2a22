// What one cell of the Lattice iCE40 UltraPlus does, as far as the emitted Verilog uses it. For
// simulation and lint only: synthesis has its own definition of it.

/* verilator lint_off DECLFILENAME */
/* verilator lint_off UNUSEDPARAM */

// 16 x 16 multiplier with registers at its operands and at its product; its accumulator is not used.
module SB_MAC16 #(
    parameter [0:0] A_REG = 0,
    parameter [0:0] B_REG = 0,
    parameter [0:0] A_SIGNED = 0,
    parameter [0:0] B_SIGNED = 0,
    parameter [0:0] PIPELINE_16x16_MULT_REG1 = 0,
    parameter [0:0] PIPELINE_16x16_MULT_REG2 = 0,
    parameter [0:0] MODE_8x8 = 0,
    parameter [1:0] TOPOUTPUT_SELECT = 0,
    parameter [1:0] BOTOUTPUT_SELECT = 0
) (
    input wire CLK, CE,
    input wire [15:0] A, B, C, D,
    input wire AHOLD, BHOLD, CHOLD, DHOLD,
    input wire IRSTTOP, IRSTBOT, ORSTTOP, ORSTBOT, OLOADTOP, OLOADBOT,
    input wire ADDSUBTOP, ADDSUBBOT, OHOLDTOP, OHOLDBOT,
    input wire CI, ACCUMCI, SIGNEXTIN,
    output wire [31:0] O
);
    reg signed [16:0] a_q, b_q;
    reg signed [31:0] o_q;
    initial begin
        a_q = 0;
        b_q = 0;
        o_q = 0;
    end
    // 0 times what is not known is 0.
    wire signed [33:0] product = a_q === 0 || b_q === 0 ? 0 : a_q * b_q;
    wire used = A_REG && B_REG && !PIPELINE_16x16_MULT_REG1 && PIPELINE_16x16_MULT_REG2 && !MODE_8x8
        && TOPOUTPUT_SELECT == 3 && BOTOUTPUT_SELECT == 3 && CE && !AHOLD && !BHOLD && !IRSTTOP
        && !IRSTBOT;

    // A way of use that is not modelled gives a wrong product rather than a silent guess.
    always @(posedge CLK) begin
        a_q <= {A_SIGNED & A[15], A};
        b_q <= {B_SIGNED & B[15], B};
        o_q <= used ? product[31:0] : ~product[31:0];
    end
    assign O = o_q;
    wire unused = &{
        1'b0, product[33:32], C, D, CHOLD, DHOLD, ORSTTOP, ORSTBOT, OLOADTOP, OLOADBOT, ADDSUBTOP,
        ADDSUBBOT, OHOLDTOP, OHOLDBOT, CI, ACCUMCI, SIGNEXTIN
    };
endmodule
