"""The accumulator of a processing element holds every sum of the configured length."""

from functools import partial

from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.fixed import signed_bits
from ska_hw.hdl.emit import emit
from ska_hw.hdl.geometry import ArrayParameters
from ska_hw.hdl.processing_element import ProcessingElement

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

SHAPES = {
    # Bits of x, whether it has a sign, bits of w and g, and terms of a sum.
    "u3_s3_5": (3, False, 3, 5),
    "s4_s3_6": (4, True, 3, 6),
}


def proofs() -> list[Proof]:
    """Operands without and with a sign."""
    return [
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


def _setup(x_bits: int, x_signed: bool, g_bits: int, terms: int) -> Setup:
    x_most = 1 << (x_bits - x_signed)
    product = (x_most - (not x_signed)) << (g_bits - 1)
    p = ArrayParameters(2, x_bits, x_signed, g_bits, g_bits, signed_bits(terms * product))
    taps = ("product_q", "m_q", "update_q4", "addend_hi_q", "carry_q")
    device = Device("ska_pe", emit(ProcessingElement(p), "ska_pe"), taps)
    text = _PROPERTIES.format(terms=terms, product=product, lo=p.lo_bits - 1)
    return Setup({"dut": device}, text)
