// What three cells of the Lattice ECP5 do, as far as the emitted Verilog uses them. For simulation
// and lint only: synthesis has its own definition of them.

/* verilator lint_off DECLFILENAME */
/* verilator lint_off UNUSEDPARAM */

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
    // 0 times what is not known is 0.
    wire signed [37:0] product = a_q === 0 || b_q === 0 ? 0 : a_q * b_q;
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
    wire table_0 = look_up(INIT0, D0, C0, B0, A0);
    wire table_1 = look_up(INIT1, D1, C1, B1, A1);
    wire next_0 = table_0 ? CIN : !INJECT_0 && look_up(INIT0, 1'b0, 1'b0, B0, A0);
    assign S0 = table_0 ^ (!INJECT_0 && CIN);
    assign S1 = table_1 ^ (!INJECT_1 && next_0);
    assign COUT = table_1 ? next_0 : !INJECT_1 && look_up(INIT1, 1'b0, 1'b0, B1, A1);

    // Input by input, so that one that is not known matters only where it decides.
    function look_up(input [15:0] init, input in3, input in2, input in1, input in0);
        reg [7:0] eight;
        reg [3:0] four;
        reg [1:0] two;
        begin
            eight = in3 ? init[15:8] : init[7:0];
            four = in2 ? eight[7:4] : eight[3:0];
            two = in1 ? four[3:2] : four[1:0];
            look_up = in0 ? two[1] : two[0];
        end
    endfunction
endmodule

// 16 kbit of memory: port A writes, port B reads through its output register. Words of 18, 9, 4, 2
// or 1 bits; what is read where it is being written is garbage.
module DP16KD #(
    parameter [319:0] INITVAL_00 = 0, INITVAL_01 = 0, INITVAL_02 = 0, INITVAL_03 = 0,
    parameter [319:0] INITVAL_04 = 0, INITVAL_05 = 0, INITVAL_06 = 0, INITVAL_07 = 0,
    parameter [319:0] INITVAL_08 = 0, INITVAL_09 = 0, INITVAL_0A = 0, INITVAL_0B = 0,
    parameter [319:0] INITVAL_0C = 0, INITVAL_0D = 0, INITVAL_0E = 0, INITVAL_0F = 0,
    parameter [319:0] INITVAL_10 = 0, INITVAL_11 = 0, INITVAL_12 = 0, INITVAL_13 = 0,
    parameter [319:0] INITVAL_14 = 0, INITVAL_15 = 0, INITVAL_16 = 0, INITVAL_17 = 0,
    parameter [319:0] INITVAL_18 = 0, INITVAL_19 = 0, INITVAL_1A = 0, INITVAL_1B = 0,
    parameter [319:0] INITVAL_1C = 0, INITVAL_1D = 0, INITVAL_1E = 0, INITVAL_1F = 0,
    parameter [319:0] INITVAL_20 = 0, INITVAL_21 = 0, INITVAL_22 = 0, INITVAL_23 = 0,
    parameter [319:0] INITVAL_24 = 0, INITVAL_25 = 0, INITVAL_26 = 0, INITVAL_27 = 0,
    parameter [319:0] INITVAL_28 = 0, INITVAL_29 = 0, INITVAL_2A = 0, INITVAL_2B = 0,
    parameter [319:0] INITVAL_2C = 0, INITVAL_2D = 0, INITVAL_2E = 0, INITVAL_2F = 0,
    parameter [319:0] INITVAL_30 = 0, INITVAL_31 = 0, INITVAL_32 = 0, INITVAL_33 = 0,
    parameter [319:0] INITVAL_34 = 0, INITVAL_35 = 0, INITVAL_36 = 0, INITVAL_37 = 0,
    parameter [319:0] INITVAL_38 = 0, INITVAL_39 = 0, INITVAL_3A = 0, INITVAL_3B = 0,
    parameter [319:0] INITVAL_3C = 0, INITVAL_3D = 0, INITVAL_3E = 0, INITVAL_3F = 0,
    parameter DATA_WIDTH_A = 18,
    parameter DATA_WIDTH_B = 18,
    parameter REGMODE_A = "NOREG",
    parameter REGMODE_B = "NOREG",
    parameter RESETMODE = "SYNC",
    parameter ASYNC_RESET_RELEASE = "SYNC",
    parameter CSDECODE_A = "0b000",
    parameter CSDECODE_B = "0b000",
    parameter WRITEMODE_A = "NORMAL",
    parameter WRITEMODE_B = "NORMAL",
    parameter GSR = "AUTO"
) (
    input wire CLKA, CEA, OCEA, RSTA, WEA, CSA0, CSA1, CSA2,
    input wire CLKB, CEB, OCEB, RSTB, WEB, CSB0, CSB1, CSB2,
    input wire ADA0, ADA1, ADA2, ADA3, ADA4, ADA5, ADA6, ADA7, ADA8, ADA9, ADA10, ADA11, ADA12,
    input wire ADA13,
    input wire ADB0, ADB1, ADB2, ADB3, ADB4, ADB5, ADB6, ADB7, ADB8, ADB9, ADB10, ADB11, ADB12,
    input wire ADB13,
    input wire DIA0, DIA1, DIA2, DIA3, DIA4, DIA5, DIA6, DIA7, DIA8, DIA9, DIA10, DIA11, DIA12,
    input wire DIA13, DIA14, DIA15, DIA16, DIA17,
    output wire DOB0, DOB1, DOB2, DOB3, DOB4, DOB5, DOB6, DOB7, DOB8, DOB9, DOB10, DOB11, DOB12,
    output wire DOB13, DOB14, DOB15, DOB16, DOB17
);
    localparam SKIP = DATA_WIDTH_A == 18 ? 4 : DATA_WIDTH_A == 9 ? 3 : DATA_WIDTH_A == 4 ? 2
        : DATA_WIDTH_A == 2 ? 1 : 0;
    localparam [17:0] USED = ~(~18'd0 << DATA_WIDTH_A);
    wire [13:0] a = {
        ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1, ADA0
    };
    wire [13:0] b = {
        ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1, ADB0
    };
    wire [17:0] data = {
        DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6, DIA5,
        DIA4, DIA3, DIA2, DIA1, DIA0
    };
    wire enabled = SKIP != 4 || a[1:0] == 2'b11;
    // A way of use that is not modelled gives garbage rather than a silent guess.
    wire used = CEA && CEB && OCEB && !RSTA && !RSTB && !WEB && !CSA0 && !CSA1 && !CSA2 && !CSB0
        && !CSB1 && !CSB2 && enabled && REGMODE_B == "OUTREG" && DATA_WIDTH_A == DATA_WIDTH_B;
    reg [17:0] store [0:(16384 >> SKIP) - 1];
    reg [17:0] read, out;
    // Sixteen words of 18 bits in each INITVAL; only these are modelled.
    wire [64 * 320 - 1:0] content = {
        INITVAL_3F, INITVAL_3E, INITVAL_3D, INITVAL_3C, INITVAL_3B, INITVAL_3A, INITVAL_39,
        INITVAL_38, INITVAL_37, INITVAL_36, INITVAL_35, INITVAL_34, INITVAL_33, INITVAL_32,
        INITVAL_31, INITVAL_30, INITVAL_2F, INITVAL_2E, INITVAL_2D, INITVAL_2C, INITVAL_2B,
        INITVAL_2A, INITVAL_29, INITVAL_28, INITVAL_27, INITVAL_26, INITVAL_25, INITVAL_24,
        INITVAL_23, INITVAL_22, INITVAL_21, INITVAL_20, INITVAL_1F, INITVAL_1E, INITVAL_1D,
        INITVAL_1C, INITVAL_1B, INITVAL_1A, INITVAL_19, INITVAL_18, INITVAL_17, INITVAL_16,
        INITVAL_15, INITVAL_14, INITVAL_13, INITVAL_12, INITVAL_11, INITVAL_10, INITVAL_0F,
        INITVAL_0E, INITVAL_0D, INITVAL_0C, INITVAL_0B, INITVAL_0A, INITVAL_09, INITVAL_08,
        INITVAL_07, INITVAL_06, INITVAL_05, INITVAL_04, INITVAL_03, INITVAL_02, INITVAL_01,
        INITVAL_00
    };
    integer word;
    initial begin
        for (word = 0; word < 16384 >> SKIP; word = word + 1)
            store[word] = SKIP == 4 ? content[word * 20 +: 18] : 0;
        read = 0;
        out = 0;
    end
    always @(posedge CLKA) begin
        if (WEA) store[a[13:SKIP]] <= data & USED;
        read <= used && !(WEA && a[13:SKIP] == b[13:SKIP]) ? store[b[13:SKIP]] : ~store[b[13:SKIP]];
        // The outputs beyond the width are 0.
        out <= read & USED;
    end
    assign {
        DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5,
        DOB4, DOB3, DOB2, DOB1, DOB0
    } = out;
    wire unused = &{1'b0, CLKB, OCEA, a[3:0], b[3:0]};
endmodule
