"""The raw sums: each is exact for as many elements as a layer has, whatever they are."""

from functools import partial

from sim.formal.harness import Device, begin_anywhere, cut, number, wire_of
from sim.formal.proof import Proof, Setup
from ska_hw.contract.results import sum_bits
from ska_hw.contract.sums import RAW_SUMS, SUMS
from ska_hw.design import Design
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.units.raw_sums import RawSums

TOP = "ska_raw_sums"

_PROPERTIES = """
  // The exact sum, and that of its terms' magnitudes.
  reg signed [127:0] exact, size;
  wire signed [127:0] term = $signed({product});
  wire clearing = clear[{index}];
  always @(posedge clk)
    if (clearing) {{exact, size}} <= 0;
    else {{exact, size}} <= {{exact + term, size + (term < 0 ? -term : term)}};
  // Products in the range of their operands, no more of them than a layer has elements.
  always @(*)
    if (!clearing) assume (size + (term < 0 ? -term : term) <= {most});
  wire holds = $signed({sum}) == exact && -size <= exact && exact <= size
    && size >= 0 && size <= {most};
  // It starts with any sum that can be.
  always @(*) if (past) assert (holds); else assume (holds);
"""

_OPERANDS = """
  reg was_valid, now_valid, known;
  initial known = 0;
  always @(posedge clk) {{was_valid, now_valid, known}} <= {{now_valid, ahead, past}};
  always @(*) begin
    assert ($signed(dz_q) >= -{dz} && $signed(dz_q) <= {dz});
    assert ($signed(dd_q) >= -{dd} && $signed(dd_q) <= {dd});
    // What does not count is zero.
    if (known && !was_valid) assert ({{dz_q, dd_q, z_q, d_q, zp_q}} == 0);
  end
"""

_FACTORS = ("dz_q", "dd_q", "z_q", "d_q", "zp_q")

DESIGNS = ("paper", "digits", "up5k")


def proofs() -> list[Proof]:
    """Every sum of the shipped designs, at their widths."""
    return [
        Proof(
            f"raw_sums_{name}_{entry}",
            f"the sum {entry} of {name} is exact for every layer: no overflow",
            partial(_setup, name, entry),
            2,
            # One bit fewer.
            (rf"^    {entry} <= (\w+);", rf"    {entry} <= $signed(\1[{bits - 2}:0]);"),
            quick=(name, entry) == ("paper", "dz_zp"),
        )
        for name in DESIGNS
        for entry, bits in zip(SUMS, sum_bits(Design.read(name)), strict=True)
    ]


def largest_products(design: Design) -> dict[str, int]:
    """The magnitude of each sum's largest product, from the corners of its operands' ranges."""
    f = design.formats
    z, d = (f.z.min, f.z.max), (f.d.min, f.d.max)
    dz = (f.z.min - f.z.max, f.z.max - f.z.min)
    dd = (f.d.min - f.d.max, f.d.max - f.d.min)
    # P is at most a quarter: `gradient`.
    zp = tuple(code << (2 * f.d.frac - 2) for code in z)
    corners = {"z": z, "d": d, "dz": dz, "dd": dd, "zp": zp}
    pairs = {name: [corners[factor] for factor in spec.factors] for name, spec in RAW_SUMS.items()}
    return {name: max(abs(x * y) for x in a for y in b) for name, (a, b) in pairs.items()}


def _setup(name: str, entry: str) -> Setup:
    design = Design.read(name, array__target="portable")
    component = RawSums(design)
    text = cut(emit(component, TOP), rf"{TOP}\.\w+")
    product = wire_of(text, TOP, entry, r"product\w*")
    items = design.data.samples * max(design.network.layers)
    properties = _PROPERTIES.format(
        product=product,
        index=SUMS.index(entry),
        sum=entry,
        most=number(items * largest_products(design)[entry]),
    )
    f = design.formats
    operands = _OPERANDS.format(dz=number(f.z.max - f.z.min), dd=number(f.d.max - f.d.min))
    device = Device(TOP, begin_anywhere(text, entry), (product, *_FACTORS))
    return Setup({"dut": device}, properties + operands)
