"""Bits that stand still in every instance of a module, and what follows from those held."""

import pytest

from sim.coverage.constants import Bit, _without_contents, constants
from sim.coverage.explained import read_explanations
from sim.coverage.figures import figures
from sim.coverage.held import NETLIST, standing
from sim.coverage.points import Point
from sim.coverage.store import Covered
from ska_hw.errors import ToolError

TEXT = """module leaf(input [3:0] a, output [3:0] \\y.z );
  assign \\y.z  = a & 4'h7;
endmodule
module pair(input clk, input [3:0] a, output [3:0] y, output [3:0] z, output reg [7:0] count);
  initial count = 8'd0;
  wire [7:0] twice;
  wire one;
  reg [1:0] never;
  initial never = 2'd2;
  assign twice = count << 1;
  assign one = 1'h1;
  leaf first(.a(a), .\\y.z (y));
  leaf \\second.half (.a({2'h0, a[1:0]}), .\\y.z (z));
  always @(posedge clk) begin
    count <= count + 1;
    never <= never;
  end
endmodule
"""
PLAIN = {
    Bit("leaf", "y.z", 3): 0,
    Bit("pair", "never", 0): 0,
    Bit("pair", "never", 1): 1,
    Bit("pair", "one", 0): 1,
    Bit("pair", "twice", 0): 0,
    Bit("pair", "y", 3): 0,
    Bit("pair", "z", 2): 0,
    Bit("pair", "z", 3): 0,
}
HELD = 'kind = "toggle"\nsignal = "count"\ntop = 4\nholds = 0\nreason = "runs are short"'


def test_every_instance_counts(tmp_path):
    assert constants(TEXT, tmp_path) == PLAIN


def test_what_follows_from_held_bits(tmp_path):
    held = {Bit("pair", "count", bit): 0 for bit in range(4, 8)}
    followed = {Bit("pair", "twice", bit): 0 for bit in range(5, 8)}
    assert constants(TEXT, tmp_path, held) == PLAIN | held | followed


def test_bad_verilog(tmp_path):
    with pytest.raises(ToolError):
        constants("module", tmp_path)


def judged(tmp_path, **hits):
    """The points of count and twice, hit unless `hits` says otherwise."""
    path = tmp_path / "explained.toml"
    path.write_text(f"[[explained]]\n{HELD}\n", "utf-8")
    counts = {}
    for signal, line in (("count", 4), ("twice", 6)):
        for bit in range(8):
            for way in ("0->1", "1->0"):
                point = Point("toggle", "pair", line, 1, f"{signal}[{bit}]:{way}")
                counts[point] = hits.get(f"{signal}{bit}", 0)
    covered = Covered("bench", TEXT, counts, 1, tmp_path)
    entries = read_explanations(path)
    return figures(covered, entries, standing(covered, entries)), entries


def test_held_bits_explain_what_depends_on_them(tmp_path):
    hits = {f"count{bit}": 1 for bit in range(4)} | {f"twice{bit}": 1 for bit in range(1, 4)}
    found, entries = judged(tmp_path, **hits)
    reasons = {(miss.what, miss.reason) for miss in found.misses}
    assert ("twice [0] 0->1 [0] 1->0", NETLIST) in reasons
    follows = "constant as runs are short"
    assert (f"twice {' '.join(f'[{b}] 0->1 [{b}] 1->0' for b in range(5, 8))}", follows) in reasons
    assert ("twice [4] 0->1 [4] 1->0", None) in reasons
    assert (found.moved, entries[0].contradiction()) == ([], None)
    assert len(list(tmp_path.glob("constants-*.json.gz"))) == 2


def ways(tmp_path, hits):
    """The points of two branches on constants."""
    text = TEXT.replace("  assign one", "  wire [1:0] w = one ? 2'h1 : 2'h2;\n  assign one")
    text = text.replace("    count <=", "    if (\\one ) begin end\n    count <=")
    lines = text.splitlines()
    at = [next(n for n, line in enumerate(lines, 1) if word in line) for word in ("?", "if (")]
    names = [(at[0], "cond_then"), (at[0], "cond_else"), (at[1], "if"), (at[1], "else")]
    points = [Point("branch", "pair", line, 1, what, (line,)) for line, what in names]
    covered = Covered("bench", text, dict(zip(points, hits, strict=True)), 1, tmp_path)
    return figures(covered, [], standing(covered, []))


def test_ways_that_a_constant_closes(tmp_path):
    found = ways(tmp_path, (1, 0, 1, 0))
    assert found.standing == {("branch", NETLIST): 2}
    assert (found.total["branch"].missed, found.moved) == (0, [])


def test_open_way_that_is_not_gone_is_missed(tmp_path):
    found = ways(tmp_path, (0, 0, 1, 1))
    assert (found.total["branch"].missed, found.moved) == (1, [f"pair else: {NETLIST}"])


def test_constant_that_moved_is_told(tmp_path):
    found, _ = judged(tmp_path, twice0=1)
    assert found.moved == [f"pair twice[0]:0->1: {NETLIST}"]


def test_initial_words_of_written_memories_only_are_left_out():
    loop = "  initial begin\n    for (r = 0; r < 4; r = r + 1)\n      {0}[r] = 2'h1;\n  end\n"
    write = "  always @(posedge clk)\n    if (we) written[a] <= d;\n"
    text = "module m;\n" + loop.format("written") + write + loop.format("table") + "endmodule\n"
    left = _without_contents(text)
    assert "written[r]" not in left
    assert "table[r]" in left
