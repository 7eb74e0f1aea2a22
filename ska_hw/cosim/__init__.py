"""Verilog in a simulator: compiled, run, and compared with the model to the bit.

May import `export`, `driver`, `model`, `hdl` and all below them. Must not print.
"""
