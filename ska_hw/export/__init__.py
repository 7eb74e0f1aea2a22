"""What leaves the house: Verilog, test vectors, register files, fxpmath tensors.

May import `model`, `hdl` and all below them. Must not run a simulator.
"""
