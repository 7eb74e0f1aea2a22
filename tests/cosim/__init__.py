"""Verilog in Verilator against the model, and the tools and files for it."""
