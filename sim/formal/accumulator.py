"""The accumulator of a processing element holds every sum of the configured length."""

import re
from functools import partial

from sim.formal.harness import Device, number
from sim.formal.proof import Proof, Setup
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.array.parameters import ArrayParameters
from ska_hw.hdl.array.processing_element import ProcessingElement
from ska_hw.hdl.targets.portable import TARGET as PORTABLE
from ska_hw.numbers.formats import signed_bits

_PROPERTIES = """
  // The exact sum, in more bits than it can need, of at most {terms} products from a clear on.
  reg signed [31:0] exact, exact_before;
  reg [7:0] terms;
  reg [{lo}:0] lo_before;
  initial {{exact, exact_before, terms, lo_before}} = 0;
  always @(*) assume (psum_lo_in == 0 && psum_hi_in == 0);
  always @(*) assume (!update_q4 || terms < {terms});
  always @(posedge clk) begin
    exact <= (update_q4 ? exact : 0) + $signed(product_q);
    terms <= update_q4 ? terms + 1 : 1;
    exact_before <= exact;
    lo_before <= psum_lo_out;
  end
  wire signed [31:0] sum = $signed({{psum_hi_out, lo_before}});
  always @(*) begin
    assert (sum == exact_before);
    // What makes it inductive.
    assert (psum_lo_out == exact[{lo}:0]);
    assert (terms <= {terms});
    assert (exact <= $signed({{1'b0, terms}}) * {product});
    assert (exact >= -$signed({{1'b0, terms}}) * {product});
    assert ($signed(product_q) <= {product} && $signed(product_q) >= -{product});
    assert ($signed(m_q) <= {product} && $signed(m_q) >= -{product});
  end
"""

_WIDE = """
  // The exact sum, and that of its terms' magnitudes; from the north comes one that can be.
  reg signed [127:0] exact, size, exact_before, north_before;
  reg [{lo}:0] lo_before;
  initial {{exact, size, exact_before, north_before, lo_before}} = 0;
  wire signed [127:0] north = $anyseq, north_size = $anyseq;
  wire signed [127:0] term = $signed(product_q);
  wire signed [127:0] sum = (update_q4 ? exact : north) + term;
  wire signed [127:0] sum_size = (update_q4 ? size : north_size) + (term < 0 ? -term : term);
  always @(posedge clk) begin
    {{exact, size}} <= {{sum, sum_size}};
    exact_before <= exact;
    north_before <= north;
    lo_before <= psum_lo_out;
  end
  always @(*) begin
    assume (-north_size <= north && north <= north_size);
    assume (north_size >= 0 && north_size <= {most} && sum_size <= {most});
    assume (psum_lo_in == north[{lo}:0] && psum_hi_in == north_before[{top}:{lo} + 1]);
    assert ($signed({{psum_hi_out, lo_before}}) == exact_before);
    // What makes it inductive.
    assert (size >= 0 && size <= {most} && -size <= exact && exact <= size);
    assert (psum_lo_out == exact[{lo}:0]);
  end
"""

SHAPES = {
    # Bits of x, whether it has a sign, bits of w and g, and terms of a sum.
    "u3_s3_5": (3, False, 3, 5),
    "s4_s3_6": (4, True, 3, 6),
}


DESIGNS = ("paper", "digits", "up5k")


def proofs() -> list[Proof]:
    """Narrow operands without and with a sign, and the widths of the shipped designs."""
    narrow = [
        Proof(
            f"accumulator_{name}",
            f"no overflow of a sum of {shape[3]} products, in the bits that bounds.py gives it",
            partial(_setup, *shape),
            4,
            (r"carry_q <= (.*);", r"carry_q <= 1'h0;"),
            quick=name == "u3_s3_5",
        )
        for name, shape in SHAPES.items()
    ]
    return narrow + [
        Proof(
            f"accumulator_{name}",
            f"no overflow of a sum of the array of {name}, in either pass, of any products",
            partial(_wide, name),
            4,
            # One bit fewer.
            (r"psum_hi_out <= (\w+)\[(\d+):0\];", _one_bit_fewer),
            quick=name == "paper",
        )
        for name in DESIGNS
    ]


def _one_bit_fewer(found: re.Match[str]) -> str:
    return f"psum_hi_out <= $signed({found[1]}[{int(found[2]) - 1}:0]);"


def _setup(x_bits: int, x_signed: bool, g_bits: int, terms: int) -> Setup:
    x_most = 1 << (x_bits - x_signed)
    product = (x_most - (not x_signed)) << (g_bits - 1)
    p = ArrayParameters(2, x_bits, x_signed, g_bits, g_bits, signed_bits(terms * product))
    taps = ("product_q", "m_q", "update_q4", "addend_hi_q", "carry_q")
    device = Device("ska_pe", emit(ProcessingElement(p, PORTABLE), "ska_pe"), taps)
    text = _PROPERTIES.format(terms=terms, product=product, lo=p.lo_bits - 1)
    return Setup({"dut": device}, text)


def _wide(name: str) -> Setup:
    """The products are free: of a solver's reach is only what is added to them."""
    design = Design.read(name)
    p = ArrayParameters.of(design)
    layers = [design.bounds.layers[layer] for layer in range(len(design.network.layers))]
    text = emit(ProcessingElement(p, PORTABLE), "ska_pe")
    freed = re.sub(r"^    m_q <= .*;", "    m_q <= $anyseq;", text, flags=re.MULTILINE)
    assert freed != text
    device = Device("ska_pe", freed, ("product_q", "update_q4"))
    most = number(max(max(b.forward, b.update) for b in layers))
    properties = _WIDE.format(lo=p.lo_bits - 1, top=p.acc_bits - 1, most=most)
    return Setup({"dut": device}, properties)
