"""Multiplier against the product, for every pair of operands."""

from dataclasses import replace
from functools import partial

from amaranth.hdl import Shape, signed, unsigned

from sim.formal.harness import Device
from sim.formal.proof import Proof, Setup
from ska_hw.export.verilog.emit import emit
from ska_hw.hdl.lib.multiplier import Multiplier
from ska_hw.hdl.targets import Target, target_named

SHAPES = [
    (unsigned(1), unsigned(1)),
    (signed(6), signed(6)),
    (unsigned(5), unsigned(6)),
    (signed(6), unsigned(5)),
    (unsigned(6), signed(5)),
    (signed(5), signed(1)),
]

NARROW = 4

NARROW_BLOCKS = [(signed(9), signed(6)), (unsigned(7), signed(8)), (signed(7), unsigned(7))]
"""Operands of several limbs, where a block takes 4 bits in place of 18."""


def proofs() -> list[Proof]:
    """Blocks and logic of both targets, and operands in limbs."""
    made = [
        _proof(a, b, target_named(target), blocks)
        for a, b in SHAPES
        for target in ("portable", "ecp5")
        for blocks in (True, False)
    ]
    narrow = replace(target_named("portable"), block_bits=NARROW)
    return made + [_proof(a, b, narrow, True) for a, b in NARROW_BLOCKS]


def _proof(a: Shape, b: Shape, target: Target, blocks: bool) -> Proof:
    kind = f"{target.name}_{'blocks' if blocks else 'logic'}"
    kind = "blocks of 4 bits" if target.block_bits == NARROW else kind
    # A factor of one bit takes no block.
    in_block = target.multiply is not None and blocks and b != unsigned(1)
    return Proof(
        f"multiplier_{_named(a)}_{_named(b)}_{kind.replace(' ', '_')}",
        f"Multiplier {a} by {b}, {kind.replace('_', ', ')}: the exact product",
        partial(_setup, a, b, target, blocks),
        7,
        (r"\.A0\(", ".A0(~") if in_block else (r"^    a_q <= (.*);", r"    a_q <= \1 ^ 1;"),
        quick=(a, b) == SHAPES[1] and target.name == "ecp5",
    )


def _setup(a: Shape, b: Shape, target: Target, blocks: bool) -> Setup:
    component = Multiplier(a, b, target, blocks=blocks)
    text = emit(component, "ska_multiplier") + target.models()
    latency, bits = component.latency, a.width + b.width
    lines = ["  reg [3:0] age;", "  initial age = 0;"]
    lines.append(f"  always @(posedge clk) if (age != {latency}) age <= age + 1;")
    for name, shape in (("a", a), ("b", b)):
        before = name
        for n in range(latency):
            lines.append(f"  reg {'signed ' * shape.signed}[{shape.width - 1}:0] {name}_{n};")
            lines.append(f"  always @(posedge clk) {name}_{n} <= {before};")
            before = f"{name}_{n}"
        value = before if shape.signed else f"$signed({{1'b0, {before}}})"
        lines.append(f"  wire signed [{bits}:0] past_{name} = {value};")
    lines.append(f"  wire signed [{bits}:0] exact = past_a * past_b;")
    lines.append(f"  always @(*) if (age == {latency}) assert (product == exact[{bits - 1}:0]);")
    return Setup({"dut": Device("ska_multiplier", text)}, "\n".join(lines))


def _named(shape: Shape) -> str:
    return f"{'s' if shape.signed else 'u'}{shape.width}"
