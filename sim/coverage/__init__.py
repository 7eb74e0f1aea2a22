"""What the benches reach of the Verilog: counts read, explained, judged and shown as a page."""
