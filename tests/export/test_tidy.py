"""Tidied Verilog: what its rules do to text that the core does not have."""

from ska_hw.export.verilog.tidy import tidy


def test_ports_of_both_directions_are_declared_in_the_head():
    """As a board's top has at its pins."""
    text = "module top(pin, \\led.io );\n  inout pin;\n  wire pin;\n  output [1:0] \\led.io ;\n"
    found = tidy(text + "  reg [1:0] \\led.io ;\nendmodule\n", {})
    head = "module top(\n  inout wire pin,\n  output reg [1:0] \\led.io \n);\nendmodule"
    assert head in found
