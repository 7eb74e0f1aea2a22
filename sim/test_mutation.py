"""A sample of the faults of some components is caught, and the campaign does not lie."""

import pytest

from sim.benches import test_gradient
from sim.mutation.__main__ import judge, main
from sim.mutation.campaign import run
from sim.mutation.catalogue import subjects
from sim.mutation.equivalence import compare
from sim.mutation.examined import Examined
from sim.mutation.netlist import Mutation, Netlist, mutated, own_registers
from sim.mutation.report import Row, share, table
from sim.mutation.subject import Subject
from sim.support.stream import Bundle
from ska_hw.errors import ToolError

SAMPLE = {"processing_element": 20, "requantize": 20, "noise": 20}


@pytest.mark.parametrize("name", SAMPLE)
def test_sample(name):
    subject = next(s for s in subjects() if s.name == name)
    row = judge(subject, SAMPLE[name])
    assert row.made == SAMPLE[name]
    assert not row.open, "not caught: make mutate shows more"
    assert not row.stale
    assert row.total >= SAMPLE[name] // 2


def two_gradients(name: str, benched: int, select: str) -> Subject:
    """Two units, of which the bench checks the first `benched`."""
    given = {"seed": 11, "first": 0, "last": 2}
    return Subject(
        name,
        ("sim.benches.test_gradient",),
        lambda: Bundle(test_gradient.units(given)),
        lambda: given | {"last": benched},
        mutants=10,
        select=select,
    )


def test_what_no_bench_looks_at_survives():
    campaign = run(two_gradients("mutation_unchecked", 1, "c:*case_1*"), None, print)
    assert len(campaign.results) == 10
    assert {result.how for result in campaign.results} == {"survived"}


def test_benches_that_fail_without_a_fault_are_refused():
    # A bench of three units for two: it looks for outputs that are not there.
    with pytest.raises(ToolError, match="mutation_failing without a fault does not pass"):
        run(two_gradients("mutation_failing", 3, "*"), None, print)


GATED = """
module gated(input clk, input [1:0] a, input [1:0] b, output reg y);
  reg seen, never;
  initial y = 0;
  initial seen = 0;
  initial never = 0;
  always @(posedge clk) begin
    seen <= a[0] ^ b[0];
    never <= never & a[1];
    y <= seen & ~(never & b[1]);
  end
endmodule
"""


def test_equivalence(tmp_path):
    """`never` is always 0, but not in a state that is any at all."""
    netlist = mutated(GATED, "gated", 60, "*", tmp_path)
    names = [mutation.name for mutation in netlist.mutations]
    assert len(set(names)) == len(names) > 20
    verdicts = {}
    for name in ("$xor A[0] (a[0])", "$and B[0] (b[1])", "$procdff CLK[0]"):
        cell, place = name.split(" ", 1)
        fault = next(m for m in netlist.mutations if cell in m.name and m.name.endswith(place))
        verdicts[name] = compare(netlist, fault).verdict
    assert list(verdicts.values()) == ["different", "equivalent", "open"]


STORED = """
module stored(input clk, input [1:0] enable, input [6:0] at, input [7:0] data, output reg [7:0] y);
  reg [7:0] words [127:0];
  wire [7:0] given = enable[0] ? data : ~data;
  always @(posedge clk) begin
    if (&enable) words[at] <= given;
    y <= words[at];
  end
endmodule
"""


def planted(netlist: Netlist, words: str) -> Mutation:
    """The fault with such a mode, cell, port and bits."""
    mode, cell, port, bit, *control = words.split()
    by = f" -ctrlbit {control[0]}" if control else ""
    place = f"-module {netlist.top} -cell {cell} -port {port} -portbit {bit}{by}"
    return Mutation(1, f"mutate -mode {mode} {place}")


def test_equivalence_with_a_memory(tmp_path):
    """What is given to it without its enable is not written; it is read without a clock."""
    netlist = mutated(STORED, "stored", 200, "*", tmp_path)
    for cell, verdict in (("$not$", "equivalent"), ("$reduce_and$", "open")):
        fault = next(m for m in netlist.mutations if cell in m.name)
        assert compare(netlist, fault).verdict == verdict
    for words, verdict in (
        ("inv words RD_CLK 0", "equivalent"),
        ("inv words WR_CLK 0", "open"),
        ("const1 words WR_CLK 0", "open"),
        ("inv words WR_DATA 3", "open"),
        ("cnot0 words RD_DATA 3 2", "open"),
    ):
        assert compare(netlist, planted(netlist, words)).verdict == verdict, words


TABLE = """
module found(input [1:0] at, output [3:0] y);
  reg [3:0] words [2:0];
  initial begin words[0] = 7; words[1] = 9; words[2] = 4; end
  assign y = words[at];
endmodule
"""


def test_equivalence_beyond_the_end_of_a_table(tmp_path):
    """The solver may not choose what is read there: the fault exchanges it and the last word."""
    netlist = mutated(TABLE, "found", 1, "*", tmp_path)
    assert compare(netlist, planted(netlist, "cnot1 words RD_ADDR 0 1")).verdict == "open"


def test_no_fault_that_was_caught_is_proved():
    subject = next(s for s in subjects() if s.name == "requantize")
    campaign = run(subject, SAMPLE["requantize"], print)
    caught = [r.mutation for r in campaign.results if r.how != "survived"]
    verdicts = {m.name: compare(campaign.netlist, m).verdict for m in caught[:5]}
    assert "equivalent" not in verdicts.values(), verdicts


def test_registers_that_are_ports():
    """They get a name of their own; names that only end alike, and other ports, stay."""
    text = (
        "module m(clk, d, q,\n  y);\n  input clk;\n  output [1:0] q;\n  reg [1:0] q = 2'h0;\n"
        "  output y;\n  assign y = q[0] ^ \\a.q ;\n"
        "  always @(posedge clk)\n    q <= d;\nendmodule\n"
    )
    assert own_registers(text) == (
        "module m(clk, d, q,\n  y);\n  input clk;\n  output [1:0] q;\n"
        "  reg [1:0] q_register = 2'h0;\n  output y;\n  assign y = q_register[0] ^ \\a.q ;\n"
        "  always @(posedge clk)\n    q_register <= d;\n  assign q = q_register;\nendmodule\n"
    )
    none = text.replace("reg [1:0] q = ", "wire [1:0] q = ")
    assert own_registers(none) == none


def test_table():
    caught = {"difference": 3, "failure": 0, "hang": 1, "broke down": 0}
    rows = [Row("a", 6, caught, 1, [], ["inv x"], [], 1.5), Row("b", 4, caught, 0, [], [], [], 2.5)]
    assert share(rows[0]) == 4 / 5
    lines = [line.split() for line in table(rows).splitlines()]
    assert lines[1][-2] == "80.00"
    assert lines[-1] == ["all", "10", "6", "0", "2", "0", "1", "0", "1", "88.89", "4"]


GROUP = '[[a]]\nkind = "{kind}"\nwhy = "{why}"\nfaults = ["inv x"]\n'


def test_examined(tmp_path):
    path = tmp_path / "examined.toml"
    path.write_text(GROUP.format(kind="contract", why="never read"))
    assert Examined.read(path).of("a")["inv x"].why == "never read"
    for text, problem in (
        (GROUP.format(kind="unlikely", why="x"), "is not kind, why, faults"),
        (GROUP.format(kind="contract", why=" "), "gives no reason"),
        (GROUP.format(kind="contract", why="x") * 2, "has inv x twice"),
    ):
        path.write_text(text)
        with pytest.raises(ValueError, match=problem):
            Examined.read(path)


def test_the_list_names_subjects():
    assert Examined.read().reasons.keys() <= {subject.name for subject in subjects()}


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["no_such"], "no such subject; there are processing_element"),
        (["noise", "--sample", "0"], "--sample must be at least 1"),
    ],
)
def test_wrong_arguments(capsys, arguments, problem):
    assert main(arguments) == 2
    assert problem in capsys.readouterr().err
