"""The accumulators of a processing element: exact sums, however long a tile is, and no overflow."""

import re
from functools import partial

from sim.formal.harness import Device, number
from sim.formal.proof import Proof, Setup
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.array.array_column import PE_MODULE, ArrayColumn
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.processing_element import ProcessingElement
from ska_hw.hdl.targets.portable import TARGET as PORTABLE
from ska_hw.numbers.formats import signed_bits

_INPUTS = """
  // What came one, two, three and four cycles ago, and the operand that is resident.
  reg {x_sign} [{x}:0] x_1, x_2;
  reg signed [{g}:0] g_1, w_1, b;
  reg load_1;
  reg [4:1] updates;
  reg signed [31:0] product_3, product_4;
  initial {{x_1, x_2, g_1, w_1, b, load_1, updates, product_3, product_4}} = 0;
  wire signed [31:0] x_wide = {x_wide};
  always @(posedge clk) begin
    {{x_2, x_1}} <= {{x_1, x_in}};
    {{g_1, w_1, load_1}} <= {{g_in, w_in, load_in}};
    if (load_1) b <= updates[1] ? g_1 : w_1;
    updates <= {{updates[3:1], update_in}};
    product_3 <= x_wide * b;
    product_4 <= product_3;
  end
  wire signed [127:0] term = product_4;
  wire on = updates[4];
  always @(*) begin
    // What makes it inductive.
    assert (b_q == b && a_q == x_2 && $signed(m_q) == product_3);
    assert (g_out == g_1 && w_q == w_1 && load_out == load_1 && x_out == x_1);
    assert ({{update_q4, update_q3, update_q2, update_out}} == updates);
    assert ($signed(psum_product_q) == term && $signed(acc_product_q) == (on ? term : 0));
    assert (product_3 <= {product} && product_3 >= -{product});
    assert (product_4 <= {product} && product_4 >= -{product});
  end
"""

_FREE = """
  // Any products at all.
  wire signed [127:0] term = $signed(psum_product_q);
  reg on;
  initial on = 0;
  always @(posedge clk) on <= update_q3;
  always @(*) begin
    assert (on == update_q4 && $signed(acc_product_q) == (on ? term : 0));
  end
"""

_SUMS = """
  // Sums that come from the north and accumulators that come from the south: any that can be, of
  // terms whose magnitudes add to `size`. The upper limb comes a cycle late.
  wire signed [127:0] north = $anyseq, north_size = $anyseq;
  wire signed [127:0] south = $anyseq, south_size = $anyseq;
  wire signed [127:0] magnitude = term < 0 ? -term : term;
  reg signed [127:0] north_before, south_before, psum, acc, acc_size, psum_before, acc_before;
  reg [{lo}:0] psum_lo_before, acc_lo_before;
  initial {{north_before, south_before, psum, acc, acc_size, psum_before, acc_before}} = 0;
  initial {{psum_lo_before, acc_lo_before}} = 0;
  always @(posedge clk) begin
    {{north_before, south_before, psum_before, acc_before}} <= {{north, south, psum, acc}};
    {{psum_lo_before, acc_lo_before}} <= {{psum_lo_out, acc_lo_out}};
    psum <= north + term;
    // A tile adds to what is there; outside of it the row below moves up.
    acc <= on ? acc + term : south;
    acc_size <= on ? acc_size + magnitude : south_size;
  end
  always @(*) begin
    assume (-north_size <= north && north <= north_size && north_size >= 0);
    assume (-south_size <= south && south <= south_size && south_size >= 0);
    assume (north_size <= {most} && north_size + magnitude <= {most});
    assume (south_size <= {most} && (!on || acc_size + magnitude <= {most}));
    assume (psum_lo_in == north[{lo}:0] && psum_hi_in == north_before[{top}:{lo} + 1]);
    assume (acc_lo_in == south[{lo}:0] && acc_hi_in == south_before[{top}:{lo} + 1]);
    assert ($signed({{psum_hi_out, psum_lo_before}}) == psum_before);
    assert ($signed({{acc_hi_out, acc_lo_before}}) == acc_before);
    // What makes it inductive.
    assert (psum_lo_out == psum[{lo}:0] && acc_lo_out == acc[{lo}:0]);
    assert (acc_size >= 0 && acc_size <= {most} && -acc_size <= acc && acc <= acc_size);
    assert (-{most} <= psum && psum <= {most});
    assert (-{most} <= acc_before && acc_before <= {most});
  end
"""

_DRAIN = """
  // Row r is r cycles behind row 0, and {pause} cycles without update follow an update tile.
  reg [7:0] low;
  reg update_1;
  reg [7:0] low_1, low_2, low_3, low_4;
  initial {{low, update_1}} = {{8'd{pause}, 1'd0}};
  initial {{low_1, low_2, low_3, low_4}} = {{4{{8'd{pause}}}}};
  always @(posedge clk) begin
    {{low_4, low_3, low_2, low_1}} <= {{low_3, low_2, low_1, low}};
    low <= update_in_0 ? 0 : low == {pause} ? low : low + 1;
    update_1 <= update_in_0;
  end
  always @(*) assume (update_in_1 == update_1 && (!update_in_0 || low == 0 || low == {pause}));
  // Each row's sum over its tile, from zero on; both limbs of a row together.
  reg signed [31:0] sum_0, sum_1, size_0, size_1, row_0, row_1, top;
  reg last_0, last_1;
  reg [2:0] since, since_before;
  reg [{lo}:0] lo_0, lo_1;
  initial {{sum_0, sum_1, size_0, size_1, row_0, row_1, top, last_0, last_1, lo_0, lo_1}} = 0;
  initial {{since, since_before}} = 6'h3f;
  wire on_0 = pe_0_update_q4, on_1 = pe_1_update_q4;
  wire signed [31:0] term_0 = $signed(pe_0_acc_product_q), term_1 = $signed(pe_1_acc_product_q);
  reg signed [31:0] sum_0_before, sum_1_before, row_1_before;
  initial row_1_before = 0;
  always @(posedge clk) begin
    {{last_0, last_1, lo_0, lo_1}} <= {{on_0, on_1, pe_0_acc_lo_out, pe_1_acc_lo_out}};
    {{sum_0_before, sum_1_before, since_before}} <= {{sum_0, sum_1, since}};
    if (on_0) sum_0 <= (last_0 ? sum_0 : 0) + term_0;
    if (on_1) sum_1 <= (last_1 ? sum_1 : 0) + term_1;
    if (on_0) size_0 <= (last_0 ? size_0 : 0) + (term_0 < 0 ? -term_0 : term_0);
    if (on_1) size_1 <= (last_1 ? size_1 : 0) + (term_1 < 0 ? -term_1 : term_1);
    row_0 <= on_0 ? row_0 + term_0 : row_1;
    row_1 <= on_1 ? row_1 + term_1 : 0;
    {{top, row_1_before}} <= {{row_0, row_1}};
    since <= on_0 ? 0 : since == 7 ? 7 : since + 1;
  end
  wire signed [31:0] acc = $signed(acc_out);
  always @(*) begin
    // Sums that the accumulators are made for.
    if (on_0) assume ((last_0 ? size_0 : 0) + (term_0 < 0 ? -term_0 : term_0) <= {most});
    if (on_1) assume ((last_1 ? size_1 : 0) + (term_1 < 0 ? -term_1 : term_1) <= {most});
    // Row 0 leaves first, row 1 two cycles later; from the {pause}th cycle on there are zeros.
    if (past && since_before == 0 && !last_0) assert (acc == sum_0_before);
    if (past && since_before == 2) assert (acc == sum_1_before);
    if (past && since_before >= {pause} - 1) assert (acc == 0);
    if (since >= {pause} - 1) assert (pe_0_acc_lo_out == 0 && pe_1_acc_lo_out == 0);
    if (since >= {pause}) assert (pe_0_acc_hi_out == 0 && pe_1_acc_hi_out == 0);
    // What makes it inductive.
    assert (on_1 == last_0 && low_4 == (since > {pause} ? {pause} : since));
    assert ($signed({{pe_1_acc_hi_out, lo_1}}) == row_1_before);
    assert (pe_0_acc_lo_out == row_0[{lo}:0] && pe_1_acc_lo_out == row_1[{lo}:0]);
    assert (acc == top);
    assert (size_0 >= 0 && size_0 <= {most} && -size_0 <= sum_0 && sum_0 <= size_0);
    assert (size_1 >= 0 && size_1 <= {most} && -size_1 <= sum_1 && sum_1 <= size_1);
    if (last_0) assert (row_0 == sum_0 && since == 0);
    if (last_1) assert (row_1 == sum_1); else assert (row_1 == 0);
    if (!last_0) assert (since != 0);
    if (since == 1 && past) assert (row_0 <= {most} && row_0 >= -{most});
    if (since == 2) assert (row_0 == sum_1);
    if (since >= 3) assert (row_0 == 0);
    assert (top <= {most} && top >= -{most});
  end
"""

SHAPES = {
    # Bits of x, whether it has a sign, bits of w and g, and terms of a sum.
    "u3_s3_5": (3, False, 3, 5),
    "s4_s3_6": (4, True, 3, 6),
}

DESIGNS = ("paper", "digits", "up5k")

_PIPELINE = (
    *("a_q", "b_q", "m_q", "w_q", "psum_product_q", "acc_product_q"),
    *("update_q2", "update_q3", "update_q4"),
)


def proofs() -> list[Proof]:
    """Narrow operands without and with a sign, and the widths of the shipped designs."""
    narrow = [
        Proof(
            f"accumulators_{name}",
            f"psum and acc are the exact sums of products, in the bits of {shape[3]} of them",
            partial(_narrow, *shape),
            2,
            (r"psum_carry_q <= (.*);", r"psum_carry_q <= 1'h0;"),
            quick=name == "u3_s3_5",
        )
        for name, shape in SHAPES.items()
    ]
    wide = [
        Proof(
            f"accumulators_{name}",
            f"no overflow of psum and acc in the array of {name}, of any products",
            partial(_wide, name),
            2,
            # One bit fewer.
            (r"acc_hi_out <= (\w+)\[(\d+):0\];", _one_bit_fewer),
            quick=name == "paper",
        )
        for name in DESIGNS
    ]
    drain = Proof(
        "accumulators_drain",
        "a column of two: acc_out gives each row's sum in its cycle, and is zero after 2 P cycles",
        _drain,
        6,
        (r"\.acc_lo_in\(\d+'h0+\)", ".acc_lo_in(1'h1)"),
        quick=True,
    )
    return [*narrow, *wide, drain]


def _one_bit_fewer(found: re.Match[str]) -> str:
    return f"acc_hi_out <= $signed({found[1]}[{int(found[2]) - 1}:0]);"


def _narrow(x_bits: int, x_signed: bool, g_bits: int, terms: int) -> Setup:
    x_most = 1 << (x_bits - x_signed)
    product = (x_most - (not x_signed)) << (g_bits - 1)
    p = ArrayParameters(2, x_bits, x_signed, g_bits, g_bits, signed_bits(terms * product))
    device = Device("ska_pe", emit(ProcessingElement(p, PORTABLE), "ska_pe"), _PIPELINE)
    text = (_INPUTS + _SUMS).format(
        x=x_bits - 1,
        x_sign="signed" * x_signed,
        x_wide="x_2" if x_signed else "$signed({1'b0, x_2})",
        g=g_bits - 1,
        product=product,
        lo=p.lo_bits - 1,
        top=p.acc_bits - 1,
        most=number(terms * product),
    )
    return Setup({"dut": device}, text)


def _free(text: str) -> str:
    """The products are free: of a solver's reach is only what is added to them."""
    freed = re.sub(r"^    m_q <= .*;", "    m_q <= $anyseq;", text, flags=re.MULTILINE)
    assert freed != text
    return freed


def _wide(name: str) -> Setup:
    design = Design.read(name)
    p = ArrayParameters.of(design)
    layers = [design.bounds.layers[layer] for layer in range(len(design.network.layers))]
    text = _free(emit(ProcessingElement(p, PORTABLE), "ska_pe"))
    device = Device("ska_pe", text, ("psum_product_q", "acc_product_q", "update_q3", "update_q4"))
    most = number(max(max(b.forward, b.update) for b in layers))
    properties = (_FREE + _SUMS).format(lo=p.lo_bits - 1, top=p.acc_bits - 1, most=most)
    return Setup({"dut": device}, properties)


def _drain() -> Setup:
    most = 100
    p = ArrayParameters(2, 3, False, 3, 3, signed_bits(most))
    cell = _free(emit(ProcessingElement(p, PORTABLE), PE_MODULE))
    text = emit(ArrayColumn(p), "ska_column") + cell
    names = ("acc_lo_out", "acc_hi_out", "acc_product_q", "update_q4")
    taps = tuple(f"pe_{row}.{name}" for row in range(2) for name in names)
    properties = _DRAIN.format(pause=2 * p.size, most=most, lo=p.lo_bits - 1)
    return Setup({"dut": Device("ska_column", text, taps)}, properties)
